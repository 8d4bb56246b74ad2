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
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Show the licence</source>
        <translation>Afficher la licence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The workplace of the person a Chatlayer.ai bot hands its customers to.</source>
        <translation>Le poste de travail de la personne à qui un bot Chatlayer.ai confie ses clients.</translation>
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
        <source>Agent Desktop itself is under the MIT licence.</source>
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
        <source>Copied. It holds no tokens and nothing of your customers.</source>
        <translation>Copié. Aucun jeton et rien de vos clients n’y figure.</translation>
    </message>
</context>
<context>
    <name>Alerting</name>
    <message>
        <source>The volume is 0, so no sound is heard.</source>
        <translation>Le volume est à 0, donc aucun son n’est audible.</translation>
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
        <source>The system did not take the notification.</source>
        <translation>Le système n’a pas accepté la notification.</translation>
    </message>
    <message>
        <source>This desktop has no tray: there is no icon in it, and a minimised window stays in the taskbar.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: aucune icône n’y figure, et une fenêtre réduite reste dans la barre des tâches.</translation>
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
        <source>Set-up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>You can leave at any step. What is done stays done.</source>
        <translation>Vous pouvez vous arrêter à chaque étape. Ce qui est fait reste fait.</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, terminé</translation>
    </message>
    <message>
        <source>%1, not done yet</source>
        <translation>%1, pas encore terminé</translation>
    </message>
</context>
<context>
    <name>AvailabilityControl</name>
    <message>
        <source>Availability: %1</source>
        <translation>Disponibilité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Available – but at present: %1</source>
        <translation>Disponible – mais pour l’instant&#xa0;: %1</translation>
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
        <source>Offline – the working day is over, new customers are declined</source>
        <translation>Hors ligne – la journée est finie, les nouveaux clients sont refusés</translation>
    </message>
    <message>
        <source>Opening hours, languages and limits …</source>
        <translation>Heures d’ouverture, langues et limites …</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Absent jusqu’à</translation>
    </message>
    <message>
        <source>At a time …</source>
        <translation>Choisir l’heure …</translation>
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
        <source>Be away</source>
        <translation>Se mettre absent</translation>
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
        <source>Passphrase, once more</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>With the tokens that are in the keyring</source>
        <translation>Avec les jetons du trousseau</translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>Part déjà enregistrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer …</translation>
    </message>
    <message>
        <source>Conversations, settings, canned replies and your own words go into one encrypted file, while you go on working. It opens with the passphrase only: if that is lost, nobody can open it.</source>
        <translation>Les conversations, les paramètres, les réponses types et vos propres mots vont dans un seul fichier chiffré, pendant que vous continuez à travailler. Il ne s’ouvre qu’avec la phrase secrète&#xa0;: si elle est perdue, personne ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>With the tokens, a new computer can go on at once. Without them, it asks for the API token, and Chatlayer has to be given a new verify token.</source>
        <translation>Avec les jetons, un nouvel ordinateur peut continuer aussitôt. Sans eux, il demande le jeton d’API, et il faut donner à Chatlayer un nouveau verify token.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Saving; you may go on with your work …</source>
        <translation>Enregistrement&#xa0;; vous pouvez continuer à travailler …</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Hard to guess. Keep it where you find it again, not beside the file.</source>
        <translation>Difficile à deviner. Gardez-la là où vous la retrouverez, pas à côté du fichier.</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Enregistrer la sauvegarde</translation>
    </message>
    <message>
        <source>Saved to %1. Try it once: a backup that nobody has opened is a hope.</source>
        <translation>Enregistré dans %1. Essayez-la une fois&#xa0;: une sauvegarde que personne n’a ouverte n’est qu’un espoir.</translation>
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
        <source>Do not disturb: off</source>
        <translation>Ne pas déranger&#xa0;: désactivé</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Not sent, all is still here: {reason}</source>
        <translation>Non envoyé, tout est encore là&#xa0;: {reason}</translation>
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
        <source>There are no canned replies yet. Press Enter to write the first one.</source>
        <translation>Il n’y a pas encore de réponses types. Appuyez sur Entrée pour écrire la première.</translation>
    </message>
</context>
<context>
    <name>CannedManager</name>
    <message>
        <source>Canned replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>“{name}” is gone when you save.</source>
        <translation>«&#xa0;{name}&#xa0;» disparaîtra à l’enregistrement.</translation>
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
        <source>%n could not be taken:</source>
        <translation>
            <numerusform>%n n’a pas pu être reprise&#xa0;:</numerusform>
            <numerusform>%n n’ont pas pu être reprises&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Two replies have this shortcut and this language; rename one of them.</source>
        <translation>Deux réponses ont ce raccourci et cette langue&#xa0;; renommez-en une.</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Enregistrer les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>You have changed canned replies and not saved them.</source>
        <translation>Vous avez modifié des réponses types sans les enregistrer.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on editing</source>
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
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CloseMenu</name>
    <message>
        <source>Other ways to close</source>
        <translation>Autres façons de clore</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close with a closing line …</source>
        <translation>Clore avec un mot de la fin …</translation>
    </message>
    <message>
        <source>Close and next</source>
        <translation>Clore et suivante</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close with a closing line</source>
        <translation>Clore avec un mot de la fin</translation>
    </message>
    <message>
        <source>%1 gets this as your last reply. Then the bot answers again.</source>
        <translation>%1 reçoit ceci comme votre dernière réponse. Ensuite, le bot répond de nouveau.</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Envoyer et clore</translation>
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
        <source>Reply to {name} …</source>
        <translation>Répondre à {name} …</translation>
    </message>
    <message>
        <source>Choose a conversation on the left to answer it</source>
        <translation>Choisissez une conversation à gauche pour y répondre</translation>
    </message>
    <message>
        <source>You are answering {name} in {channel}</source>
        <translation>Vous répondez à {name} sur {channel}</translation>
    </message>
    <message>
        <source>You are answering {name}</source>
        <translation>Vous répondez à {name}</translation>
    </message>
    <message>
        <source>The bot is answering {name}</source>
        <translation>Le bot répond à {name}</translation>
    </message>
    <message>
        <source>{name} is waiting for you — your reply takes the conversation</source>
        <translation>{name} vous attend — votre réponse prend la conversation</translation>
    </message>
    <message>
        <source>This conversation is closed — your reply opens it again</source>
        <translation>Cette conversation est close — votre réponse la rouvre</translation>
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
        <source>Not sent: nothing is known here for {names}. Write what belongs there, or remove it.</source>
        <translation>Non envoyé&#xa0;: rien n’est connu ici pour {names}. Écrivez ce qui doit y figurer, ou supprimez-le.</translation>
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
        <source>Five short steps connect this program with your bot. First: where your account is, and a token that lets this program answer customers.</source>
        <translation>Cinq courtes étapes relient ce programme à votre bot. D’abord&#xa0;: où se trouve votre compte, et un jeton qui permet à ce programme de répondre aux clients.</translation>
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
        <source>In Chatlayer, open Settings &gt; Credentials and make an access token; it has two parts with a colon between them, and is shown only once. If you may not open these settings, ask whoever manages your bot. Here it is kept where your system keeps passwords.</source>
        <translation>Dans Chatlayer, ouvrez Settings &gt; Credentials et créez un access token ; il a deux parties séparées par deux-points et n’est montré qu’une fois. Si vous ne pouvez pas ouvrir ces paramètres, demandez à la personne qui gère votre bot. Ici, il est gardé là où votre système garde les mots de passe.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>Vérifier et continuer</translation>
    </message>
    <message>
        <source>Asking Chatlayer for your bots …</source>
        <translation>Demande de vos bots à Chatlayer …</translation>
    </message>
    <message>
        <source>Enter the API&apos;s address.</source>
        <translation>Saisissez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>The address is not one; allowed is %1.</source>
        <translation>Ce n’est pas une adresse&#xa0;; est permis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Saisissez le jeton d’API.</translation>
    </message>
    <message>
        <source>A token looks like tokenId:tokenSecret, without spaces. Copy both parts, with the colon.</source>
        <translation>Un jeton ressemble à tokenId:tokenSecret, sans espaces. Copiez les deux parties, avec les deux-points.</translation>
    </message>
    <message>
        <source>The token works, but it sees no bot yet. Make a bot in Chatlayer, or use another token.</source>
        <translation>Le jeton fonctionne, mais ne voit encore aucun bot. Créez un bot dans Chatlayer, ou utilisez un autre jeton.</translation>
    </message>
    <message>
        <source>The token works. Your bots: %1.</source>
        <translation>Le jeton fonctionne. Vos bots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Kept in the keyring; enter another one to replace it</source>
        <translation>Gardé dans le trousseau&#xa0;; saisissez-en un autre pour le remplacer</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>It could not be taken: {reason}</source>
        <translation>Elle n’a pas pu être prise&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>It could not be closed: {reason}</source>
        <translation>Elle n’a pas pu être close&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>It could not be opened again: {reason}</source>
        <translation>Elle n’a pas pu être rouverte&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not sent, your text is still here: {reason}</source>
        <translation>Non envoyé, votre texte est encore là&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>It was sent, but not closed: {reason}</source>
        <translation>Envoyé, mais pas clos&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>That did not work: {reason}</source>
        <translation>Cela n’a pas fonctionné&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>This link could not be opened here. Copy it from its context menu instead.</source>
        <translation>Ce lien n’a pas pu être ouvert ici. Copiez-le plutôt depuis son menu contextuel.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Aucune conversation n’est ouverte</translation>
    </message>
    <message>
        <source>Choose one on the left, or press %1 for the next one. Who waits longest stands on top.</source>
        <translation>Choisissez-en une à gauche, ou appuyez sur %1 pour la suivante. Qui attend le plus longtemps est en haut.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
    <message>
        <source>What the customer and the bot write appears here.</source>
        <translation>Ce que le client et le bot écrivent apparaît ici.</translation>
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
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Who the customer is and what the bot handed over is shown here.</source>
        <translation>Ici figurent le client et ce que le bot a transmis.</translation>
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
        <source>The bot sent no values along.</source>
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
        <source>Fill in the form, and it appears here.</source>
        <translation>Remplissez le formulaire, et elle apparaît ici.</translation>
    </message>
</context>
<context>
    <name>EarlierBox</name>
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
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search, such as heart or thumbs up</source>
        <translation>Chercher, par exemple heart ou thumbs up</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Chercher un emoji</translation>
    </message>
    <message>
        <source>Nothing is called so; the names are English.</source>
        <translation>Rien ne s’appelle ainsi&#xa0;; les noms sont en anglais.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>It could not be snoozed: {reason}</source>
        <translation>Elle n’a pas pu être mise de côté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>It could not be brought back: {reason}</source>
        <translation>Elle n’a pas pu être rappelée&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a customer</source>
        <translation>Effacer un client</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Effacer %1 définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>What is kept of this customer</source>
        <translation>Ce qui est gardé de ce client</translation>
    </message>
    <message>
        <source>I know that nobody can bring this back</source>
        <translation>Je sais que personne ne peut revenir en arrière</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Looking for all that is kept …</source>
        <translation>Recherche de tout ce qui est gardé …</translation>
    </message>
    <message>
        <source>%1 with %2 are deleted from this computer, with their notes, tags, drafts and what the bot handed over. The search forgets them, and their place in the file is overwritten.</source>
        <translation>Sera supprimé de cet ordinateur&#xa0;: %1 avec %2, y compris les notes, les étiquettes, les brouillons et ce que le bot a transmis. La recherche n’en garde rien, et la place dans le fichier est écrasée.</translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n. What is open is closed first, so that the bot goes on.</source>
        <translation>
            <numerusform>Encore ouverte&#xa0;: %n. Elle est d’abord close, afin que le bot reprenne.</numerusform>
            <numerusform>Encore ouvertes&#xa0;: %n. Elles sont d’abord closes, afin que le bot reprenne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies that have not arrived, and are thrown away: %n.</source>
        <translation>
            <numerusform>Réponse qui n’est pas arrivée et sera abandonnée&#xa0;: %n.</numerusform>
            <numerusform>Réponses qui ne sont pas arrivées et seront abandonnées&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests set aside that name the customer, and are deleted too: %n.</source>
        <translation>
            <numerusform>Requête mise de côté qui nomme le client et sera aussi supprimée&#xa0;: %n.</numerusform>
            <numerusform>Requêtes mises de côté qui nomment le client et seront aussi supprimées&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatlayer keeps its own record. Backups and exports that you saved are yours to delete.</source>
        <translation>Chatlayer garde ses propres données. Les sauvegardes et les exports que vous avez enregistrés, c’est à vous de les supprimer.</translation>
    </message>
    <message>
        <source>Giving the conversation back to the bot …</source>
        <translation>La conversation est rendue au bot …</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>Effacement …</translation>
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
        <source>Chatlayer could not be told that the bot goes on; it may stay silent for a while.</source>
        <translation>Chatlayer n’a pas pu être informé que le bot reprend&#xa0;; il se peut qu’il se taise un moment.</translation>
    </message>
    <message>
        <source>Nobody can find them any more. Overwriting what is left in the file; you may go on …</source>
        <translation>Plus personne ne peut les trouver. Ce qui reste dans le fichier est en cours d’écrasement&#xa0;; vous pouvez continuer …</translation>
    </message>
    <message>
        <source>Nothing of %1 is left in this program&apos;s database.</source>
        <translation>Il ne reste rien de %1 dans la base de données de ce programme.</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>The search does not work now</source>
        <translation>La recherche ne fonctionne pas pour le moment</translation>
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
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>This conversation: %1</source>
        <translation>Cette conversation&#xa0;: %1</translation>
    </message>
    <message>
        <source>All of this customer</source>
        <translation>Toutes celles de ce client</translation>
    </message>
    <message>
        <source>All that pass the list&apos;s filter</source>
        <translation>Toutes celles qui passent le filtre de la liste</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Toutes les conversations</translation>
    </message>
    <message>
        <source>Web page, to read and to print (HTML)</source>
        <translation>Page web, à lire et à imprimer (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte simple</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>Pour d’autres programmes (JSON)</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquelles</translation>
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
        <source>%1, too many to list them; all are exported.</source>
        <translation>%1, trop pour en faire la liste&#xa0;; toutes sont exportées.</translation>
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
        <source>%1 are in %2. Only you can read the file.</source>
        <translation>Écrit dans %2&#xa0;: %1. Vous seul pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2, %3 …</source>
        <translation>Écriture&#xa0;: %1 sur %2, %3 …</translation>
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
        <source>Unfold all of it</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Read whole value</source>
        <translation>Lire toute la valeur</translation>
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
        <source>Looking for suggestions …</source>
        <translation>Recherche de suggestions …</translation>
    </message>
    <message>
        <source>Add “{word}” to your words</source>
        <translation>Ajouter «&#xa0;{word}&#xa0;» à vos mots</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>“{word}” counts only until you quit: {reason}</source>
        <translation>«&#xa0;{word}&#xa0;» ne compte que jusqu’à la fermeture&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures as a table</source>
        <translation>Chiffres sous forme de tableau</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
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
        <source>Response, 90 %</source>
        <translation>Réponse, 90&#xa0;%</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>Traitement, médiane</translation>
    </message>
    <message>
        <source>Handling, 90 %</source>
        <translation>Traitement, 90&#xa0;%</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>De côté</translation>
    </message>
    <message>
        <source>Together</source>
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
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file is too large to be a list of canned replies.</source>
        <translation>Le fichier est trop grand pour une liste de réponses types.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as “CSV UTF-8” first.</source>
        <translation>Le fichier n’est pas du texte UTF-8&#xa0;; enregistrez-le d’abord en «&#xa0;CSV UTF-8&#xa0;».</translation>
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
        <source>Take away the filter %1: %2</source>
        <translation>Retirer le filtre %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Another value …</source>
        <translation>Autre valeur …</translation>
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
        <source>Kept in the keyring; enter another one to replace it</source>
        <translation>Gardé dans le trousseau&#xa0;; saisissez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>%1: allowed is %2.</source>
        <translation>%1&#xa0;: est permis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>%1 is an address of this computer or its own network: Chatlayer cannot call it from outside.</source>
        <translation>%1 est une adresse de cet ordinateur ou de son propre réseau&#xa0;: Chatlayer ne peut pas l’appeler de l’extérieur.</translation>
    </message>
</context>
<context>
    <name>GoingDialog</name>
    <message>
        <source>Old conversations</source>
        <translation>Anciennes conversations</translation>
    </message>
    <message>
        <source>The oldest conversations that would go</source>
        <translation>Les plus anciennes conversations qui seraient supprimées</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Ce qui serait supprimé</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage …</translation>
    </message>
    <message>
        <source>Nothing: no conversation is older than the settings allow. The program looks every day.</source>
        <translation>Rien&#xa0;: aucune conversation n’est plus ancienne que ne le permettent les paramètres. Le programme vérifie chaque jour.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 with %2, whose last message is from %3 to %4, are older than the settings allow. If you delete them, the program goes on to do so every day by itself; to keep them longer, change the days in the settings.</source>
        <translation>Au-delà de la durée fixée dans les paramètres&#xa0;: %1 avec %2, dernier message du %3 au %4. Si vous supprimez, le programme continue ensuite de lui-même chaque jour&#xa0;; pour garder plus longtemps, changez le nombre de jours dans les paramètres.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>Deleting; you may go on with your work …</source>
        <translation>Suppression&#xa0;; vous pouvez continuer à travailler …</translation>
    </message>
    <message>
        <source>Not all of them are deleted: %1</source>
        <translation>Toutes ne sont pas supprimées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Supprimé&#xa0;: %1.</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>snoozed until {time}</source>
        <translation>de côté jusqu’à {time}</translation>
    </message>
    <message>
        <source>yours since {time}</source>
        <translation>la vôtre depuis {time}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>la vôtre</translation>
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
        <translation>close {time}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Open the set-up</source>
        <translation>Ouvrir la configuration</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Open the set-up with %1. It leads through five steps and tests each one.</source>
        <translation>Ouvrez la configuration avec %1. Elle guide en cinq étapes et teste chacune.</translation>
    </message>
    <message>
        <source>1. Account: your region, and an API token. A real call shows your bots.</source>
        <translation>1. Compte&#xa0;: votre région et un jeton d’API. Un vrai appel montre vos bots.</translation>
    </message>
    <message>
        <source>2. Verify token: it is made for you. Chatlayer shows with it that it is Chatlayer.</source>
        <translation>2. Verify token&#xa0;: il est créé pour vous. Chatlayer prouve avec lui qu’il est Chatlayer.</translation>
    </message>
    <message>
        <source>3. Reachability: a tunnel leads Chatlayer&apos;s calls to this computer.</source>
        <translation>3. Joignabilité&#xa0;: un tunnel mène les appels de Chatlayer à cet ordinateur.</translation>
    </message>
    <message>
        <source>4. In Chatlayer, under Settings &gt; Offloading &gt; Webhook, paste the API URL and the token.</source>
        <translation>4. Dans Chatlayer, sous Settings &gt; Offloading &gt; Webhook, collez l’URL de l’API et le jeton.</translation>
    </message>
    <message>
        <source>5. Press Save there: the last page turns green, and a test customer can come.</source>
        <translation>5. Appuyez là-bas sur Save&#xa0;: la dernière page devient verte, et un client de test peut venir.</translation>
    </message>
    <message>
        <source>All else is in the settings: %1.</source>
        <translation>Tout le reste est dans les paramètres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Travailler</translation>
    </message>
    <message>
        <source>Conversations under Waiting were handed over by the bot. Your first reply takes one, and the bot is quiet in it until you close it.</source>
        <translation>Les conversations sous En attente ont été transférées par le bot. Votre première réponse en prend une, et le bot s’y tait jusqu’à ce que vous la closiez.</translation>
    </message>
    <message>
        <source>Below each reply stands whether it is queued, sent, or delivered. One that failed stays there with the reason, until you send it again or delete it. Nothing is lost when the program ends.</source>
        <translation>Sous chaque réponse figure si elle est en file d’attente, envoyée ou remise. Une réponse en échec reste là avec la raison, jusqu’à ce que vous la renvoyiez ou la supprimiez. Rien n’est perdu quand le programme se termine.</translation>
    </message>
    <message>
        <source>A reply that is “unconfirmed” may have arrived: look before you send it again.</source>
        <translation>Une réponse «&#xa0;non confirmée&#xa0;» est peut-être arrivée&#xa0;: regardez avant de la renvoyer.</translation>
    </message>
    <message>
        <source>At the right stands what is known of the customer: what the bot handed over, its session data when you ask for it (%1), and earlier conversations. %2 shows the figures of the day.</source>
        <translation>À droite figure ce qui est connu du client&#xa0;: ce que le bot a transmis, ses données de session quand vous les demandez (%1), et les conversations précédentes. %2 affiche les chiffres du jour.</translation>
    </message>
    <message>
        <source>Without the mouse: %1 finds every action by a few letters, %2 searches in all conversations, and %3 shows all keys. The keys can be changed.</source>
        <translation>Sans la souris&#xa0;: %1 trouve chaque action par quelques lettres, %2 cherche dans toutes les conversations, et %3 affiche toutes les touches. Les touches peuvent être modifiées.</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>Quand quelque chose ne fonctionne pas</translation>
    </message>
    <message>
        <source>The bar at the bottom says whether Chatlayer reaches you and you reach Chatlayer.</source>
        <translation>La barre du bas dit si Chatlayer vous joint et si vous joignez Chatlayer.</translation>
    </message>
    <message>
        <source>A line at the top of the window says what is wrong, with a button that helps.</source>
        <translation>Une ligne en haut de la fenêtre dit ce qui ne va pas, avec un bouton qui aide.</translation>
    </message>
    <message>
        <source>The log (%1) says more. Copy the diagnostics from the About window for whoever helps you.</source>
        <translation>Le journal (%1) en dit plus. Copiez le diagnostic depuis la fenêtre À propos pour la personne qui vous aide.</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Touches&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>%1 opens   %2 moves   %3 closes</source>
        <translation>%1 ouvre   %2 déplace   %3 ferme</translation>
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
        <source>Nothing found for “%1”</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Looked in names, messages, notes, tags and handover values of all conversations.</source>
        <translation>Recherche dans les noms, messages, notes, étiquettes et valeurs transmises de toutes les conversations.</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Held for {seconds} seconds; {key} takes it back.</source>
        <translation>Retenue {seconds} secondes&#xa0;; {key} la reprend.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Search the actions and their keys</source>
        <translation>Chercher les actions et leurs touches</translation>
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
        <source>No action has “%1”.</source>
        <translation>Aucune action ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>KeysRow</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset the keys of %1</source>
        <translation>Réinitialiser les touches de %1</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>La déplacer ici</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Move %1 here</source>
        <translation>Déplacer %1 ici</translation>
    </message>
    <message>
        <source>Escape leaves the keys as they are, Backspace removes them.</source>
        <translation>Échap laisse les touches telles quelles, Retour arrière les supprime.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Choose the language of the spell check</source>
        <translation>Choisir la langue de la vérification orthographique</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>The text of this licence is not beside the library. An installed program has all of them in its folder, in THIRD-PARTY-LICENSES.txt.</source>
        <translation>Le texte de cette licence n’est pas à côté de la bibliothèque. Un programme installé les a tous dans son dossier, dans THIRD-PARTY-LICENSES.txt.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>List of conversations</source>
        <translation>Liste des conversations</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Pas encore de conversations</translation>
    </message>
    <message>
        <source>Each customer who writes to your bot appears here.</source>
        <translation>Chaque client qui écrit à votre bot apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Rien ne passe le filtre</translation>
    </message>
    <message>
        <source>All other conversations are still there.</source>
        <translation>Toutes les autres conversations sont encore là.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
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
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Leave all of them to the bot</source>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave to the bot</source>
        <translation>Laisser au bot</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Erase this customer …</source>
        <translation>Effacer ce client …</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy session id</source>
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
        <source>This message is no longer there.</source>
        <translation>Ce message n’est plus là.</translation>
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
        <source>Least level</source>
        <translation>Niveau minimal</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Sans les détails</translation>
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
        <source>Copy what is shown</source>
        <translation>Copier ce qui est affiché</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
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
        <source>Demo: nothing is kept</source>
        <translation>Démo&#xa0;: rien n’est gardé</translation>
    </message>
    <message>
        <source>The key of the database is in this system&apos;s keyring.</source>
        <translation>La clé de la base de données est dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Chiffré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Whoever can read this profile&apos;s files can read the conversations. </source>
        <translation>Qui peut lire les fichiers de ce profil peut lire les conversations. </translation>
    </message>
    <message>
        <source>Set storage.encryption to on in config.toml to change it.</source>
        <translation>Mettez storage.encryption sur on dans config.toml pour changer cela.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>This is the demo: the customers are played by the program, and nothing is kept.</source>
        <translation>Ceci est la démo&#xa0;: les clients sont joués par le programme, et rien n’est gardé.</translation>
    </message>
    <message>
        <source>Waiting for the first customer</source>
        <translation>En attente du premier client</translation>
    </message>
    <message>
        <source>As soon as Chatlayer calls this program, conversations appear at the left. The bar at the bottom says whether it can.</source>
        <translation>Dès que Chatlayer appelle ce programme, les conversations apparaissent à gauche. La barre du bas dit s’il le peut.</translation>
    </message>
    <message>
        <source>Somebody is waiting</source>
        <translation>Quelqu’un attend</translation>
    </message>
    <message>
        <source>Choose a conversation at the left, or press %1 for the next one.</source>
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
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>New versions come as packages, through your package manager or whoever looks after this computer.</source>
        <translation>Les nouvelles versions arrivent sous forme de paquets, par votre gestionnaire de paquets ou la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>New versions come as installers, from whoever gave you this one.</source>
        <translation>Les nouvelles versions arrivent sous forme de programmes d’installation, de la part de qui vous a donné celui-ci.</translation>
    </message>
    <message>
        <source>The program does not look for updates by itself: it calls nobody but Chatlayer, your tunnel, and what you ask it to show.</source>
        <translation>Le programme ne cherche pas de mises à jour de lui-même&#xa0;: il n’appelle que Chatlayer, votre tunnel, et ce que vous lui demandez d’afficher.</translation>
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
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Delete the note</source>
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
        <source>for you and your colleagues — never sent to the customer</source>
        <translation>pour vous et vos collègues — jamais envoyée au client</translation>
    </message>
    <message>
        <source>Note, never sent to the customer</source>
        <translation>Note, jamais envoyée au client</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Écrire une note …</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Back to the reply</source>
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
        <source>The note is not kept yet: {reason}</source>
        <translation>La note n’est pas encore gardée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not saved, your note is still here: {reason}</source>
        <translation>Non enregistrée, votre note est encore là&#xa0;: {reason}</translation>
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
        <source>such as department</source>
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
        <source>%1 does it   %2 moves   %3 closes</source>
        <translation>%1 exécute   %2 déplace   %3 ferme</translation>
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
        <source>Tell Chatlayer</source>
        <translation>Informer Chatlayer</translation>
    </message>
    <message>
        <source>Tell Chatlayer where you are</source>
        <translation>Dites à Chatlayer où vous êtes</translation>
    </message>
    <message>
        <source>1. In Chatlayer, open your bot, then Settings &gt; Offloading, and choose Webhook.</source>
        <translation>1. Dans Chatlayer, ouvrez votre bot, puis Settings &gt; Offloading, et choisissez Webhook.</translation>
    </message>
    <message>
        <source>2. Copy each of these two and paste it into the field of the same name there.</source>
        <translation>2. Copiez chacun de ces deux et collez-le là-bas dans le champ du même nom.</translation>
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
        <source>3. Go on to the next step here, and only then press Save there.</source>
        <translation>3. Passez ici à l’étape suivante, et seulement ensuite appuyez là-bas sur Save.</translation>
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
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Enregistrer sous …</translation>
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
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The address is not one that can be fetched.</source>
        <translation>Cette adresse ne peut pas être récupérée.</translation>
    </message>
    <message>
        <source>The address leads into a private network, so it was not fetched.</source>
        <translation>L’adresse mène dans un réseau privé et n’a donc pas été récupérée.</translation>
    </message>
    <message>
        <source>The address leads on to too many others.</source>
        <translation>L’adresse redirige trop de fois.</translation>
    </message>
    <message>
        <source>The file is not there any more ({detail}).</source>
        <translation>Le fichier n’est plus là ({detail}).</translation>
    </message>
    <message>
        <source>The server does not give it out ({detail}).</source>
        <translation>Le serveur ne le donne pas ({detail}).</translation>
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
        <source>The server&apos;s certificate is not trusted by this computer.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>Le serveur a mis trop de temps.</translation>
    </message>
    <message>
        <source>It is larger than {detail}.</source>
        <translation>C’est plus grand que {detail}.</translation>
    </message>
    <message>
        <source>It is not a picture that can be shown here ({detail}).</source>
        <translation>Ce n’est pas une image affichable ici ({detail}).</translation>
    </message>
    <message>
        <source>The server sent it in a form that is not accepted (compressed).</source>
        <translation>Le serveur l’a envoyé sous une forme qui n’est pas acceptée (compressée).</translation>
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
        <source>Edit …</source>
        <translation>Modifier …</translation>
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
    <name>Reach</name>
    <message>
        <source>Copy the new address</source>
        <translation>Copier la nouvelle adresse</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Chatlayer cannot reach this computer, so no customer can come.</source>
        <translation>Chatlayer ne peut pas joindre cet ordinateur, donc aucun client ne peut venir.</translation>
    </message>
    <message>
        <source>Reachable again</source>
        <translation>De nouveau joignable</translation>
    </message>
    <message>
        <source>Customers can be handed to you again.</source>
        <translation>Des clients peuvent de nouveau vous être transférés.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>The webhook has another address: %1. Enter it in Chatlayer under Settings, Offloading, Webhook, in place of %2.</source>
        <translation>Le webhook a une autre adresse&#xa0;: %1. Saisissez-la dans Chatlayer sous Settings, Offloading, Webhook, à la place de %2.</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Reachability</source>
        <translation>Joignabilité</translation>
    </message>
    <message>
        <source>How Chatlayer reaches you</source>
        <translation>Comment Chatlayer vous joint</translation>
    </message>
    <message>
        <source>Chatlayer calls this program over the internet. A tunnel is a service that leads these calls to this computer. If you do not know which to take, take ngrok, or ask whoever looks after your computers.</source>
        <translation>Chatlayer appelle ce programme par Internet. Un tunnel est un service qui mène ces appels à cet ordinateur. Si vous ne savez pas lequel prendre, prenez ngrok, ou demandez à la personne qui s’occupe de vos ordinateurs.</translation>
    </message>
    <message>
        <source>Way to become reachable</source>
        <translation>Façon de devenir joignable</translation>
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
        <source>Connecting …</source>
        <translation>Connexion …</translation>
    </message>
    <message>
        <source>It works: a call from outside came back to this program. %1</source>
        <translation>Cela fonctionne&#xa0;: un appel de l’extérieur est revenu à ce programme. %1</translation>
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
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Press keys …</source>
        <translation>Appuyez sur des touches …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1: press the new keys. Escape leaves them as they are, Backspace removes them.</source>
        <translation>%1&#xa0;: appuyez sur les nouvelles touches. Échap les laisse telles quelles, Retour arrière les supprime.</translation>
    </message>
    <message>
        <source>Press to change</source>
        <translation>Appuyer pour modifier</translation>
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
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Erase this customer …</source>
        <translation>Effacer ce client …</translation>
    </message>
</context>
<context>
    <name>RecordsDesk</name>
    <message>
        <source>Look at them</source>
        <translation>Les regarder</translation>
    </message>
    <message>
        <source>%1 are older than the settings allow. Nothing is deleted before you say so.</source>
        <translation>Au-delà de la durée fixée dans les paramètres&#xa0;: %1. Rien n’est supprimé sans votre accord.</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>hello</source>
        <translation>bonjour</translation>
    </message>
    <message>
        <source>Every language</source>
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
        <source>Put in:</source>
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
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Part déjà lue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Ouvrir la sauvegarde</translation>
    </message>
    <message>
        <source>Replace this profile</source>
        <translation>Remplacer ce profil</translation>
    </message>
    <message>
        <source>Conversations, settings, canned replies and tokens of a backup take the place of the present ones. First the whole file is read and checked; what is there now goes into a folder “before-restore” beside it, where it stays until you delete it.</source>
        <translation>Les conversations, les paramètres, les réponses types et les jetons d’une sauvegarde prennent la place des actuels. Le fichier est d’abord entièrement lu et vérifié ; ce qui est là maintenant va dans un dossier « before-restore » à côté, et y reste jusqu’à ce que vous le supprimiez.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Reading and checking the backup …</source>
        <translation>Lecture et vérification de la sauvegarde …</translation>
    </message>
    <message>
        <source>The backup is whole. It was made on %1, and holds %2.</source>
        <translation>La sauvegarde est intacte. Elle date du %1 et contient %2.</translation>
    </message>
    <message>
        <source>The program starts again by itself. What came since the backup is then not in the list.</source>
        <translation>Le programme redémarre de lui-même. Ce qui est arrivé depuis la sauvegarde n’est alors plus dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>Replies that had not arrived then: %n. They are marked, and not sent again by themselves.</source>
        <translation>
            <numerusform>Réponse qui n’était pas encore arrivée&#xa0;: %n. Elle est marquée, et ne repart pas d’elle-même.</numerusform>
            <numerusform>Réponses qui n’étaient pas encore arrivées&#xa0;: %n. Elles sont marquées, et ne repartent pas d’elles-mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies that still wait to be sent here: %n. They go aside with this profile and are not sent. To have them sent, cancel and wait until the status bar says “Outbox 0”.</source>
        <translation>
            <numerusform>Réponse qui attend encore d’être envoyée ici&#xa0;: %n. Elle est mise de côté avec ce profil et ne part pas. Pour qu’elle parte, annulez et attendez que la barre d’état affiche «&#xa0;Boîte d’envoi 0&#xa0;».</numerusform>
            <numerusform>Réponses qui attendent encore d’être envoyées ici&#xa0;: %n. Elles sont mises de côté avec ce profil et ne partent pas. Pour qu’elles partent, annulez et attendez que la barre d’état affiche «&#xa0;Boîte d’envoi 0&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting again with the restored profile …</source>
        <translation>Redémarrage avec le profil restauré …</translation>
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
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>As the customer gets it</source>
        <translation>Tel que le client le reçoit</translation>
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
        <source>Set by %1; it cannot be changed here.</source>
        <translation>Défini par %1&#xa0;; non modifiable ici.</translation>
    </message>
    <message>
        <source>Set for everybody on this computer in %1.</source>
        <translation>Défini pour tous sur cet ordinateur dans %1.</translation>
    </message>
    <message>
        <source>Saved. It counts after a restart of the program.</source>
        <translation>Enregistré. Compte après un redémarrage du programme.</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>Est permis&#xa0;: %1.</translation>
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
            <numerusform>Copier le message</numerusform>
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
        <source>Saving a file</source>
        <translation>Enregistrement d’un fichier</translation>
    </message>
    <message>
        <source>How much of the file is there</source>
        <translation>Part du fichier déjà là</translation>
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
        <source>Export the figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
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
        <source>Finds names, messages, notes, tags and handover values in all conversations</source>
        <translation>Trouve noms, messages, notes, étiquettes et valeurs transmises dans toutes les conversations</translation>
    </message>
    <message>
        <source>Clear the search</source>
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
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
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
        <source>Replace it with another</source>
        <translation>Le remplacer par un autre</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>It is in the keyring.</source>
        <translation>Il est dans le trousseau.</translation>
    </message>
    <message>
        <source>It is kept only until the program ends: there is no keyring.</source>
        <translation>Il n’est gardé que jusqu’à la fin du programme&#xa0;: il n’y a pas de trousseau.</translation>
    </message>
</context>
<context>
    <name>SendingRow</name>
    <message>
        <source>Send the reply, and break its line</source>
        <translation>Envoyer la réponse, et passer à la ligne</translation>
    </message>
    <message>
        <source>%1 sends, %2 breaks the line</source>
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
        <source>Asking Chatlayer …</source>
        <translation>Demande à Chatlayer …</translation>
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
        <source>The bot holds no values for this conversation.</source>
        <translation>Le bot n’a aucune valeur pour cette conversation.</translation>
    </message>
    <message>
        <source>As of %1. Not kept on this computer.</source>
        <translation>État à %1. Non gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Fetch from Chatlayer</source>
        <translation>Récupérer chez Chatlayer</translation>
    </message>
    <message>
        <source>What the bot&apos;s variables hold now.</source>
        <translation>Ce que contiennent maintenant les variables du bot.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Requests set aside</source>
        <translation>Requêtes mises de côté</translation>
    </message>
    <message>
        <source>Chatlayer sent these, and they could not be understood. They are kept whole. After an update of this program, try them again; until then, a copy without personal data helps those who write it.</source>
        <translation>Chatlayer les a envoyées, et elles n’ont pas pu être comprises. Elles sont gardées entières. Après une mise à jour de ce programme, réessayez-les&#xa0;; d’ici là, une copie sans données personnelles aide ceux qui l’écrivent.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La requête</translation>
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
        <source>Show older ones</source>
        <translation>Afficher les plus anciennes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Rien n’est mis de côté.</translation>
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
        <source>Still not understood: %1</source>
        <translation>Toujours pas compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Understood: its messages are in their conversation now.</source>
        <translation>Compris&#xa0;: les messages sont maintenant dans leur conversation.</translation>
    </message>
    <message>
        <source>Delete this request?</source>
        <translation>Supprimer cette requête&#xa0;?</translation>
    </message>
    <message>
        <source>What is in it is then lost for good.</source>
        <translation>Ce qu’elle contient est alors perdu définitivement.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Copied, with names, texts, numbers and addresses masked. Read it before you send it.</source>
        <translation>Copié, avec noms, textes, numéros et adresses masqués. Lisez-le avant de l’envoyer.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>They are kept in this system&apos;s keyring, never in the file.</source>
        <translation>Ils sont gardés dans le trousseau de ce système, jamais dans le fichier.</translation>
    </message>
    <message>
        <source>Set it up step by step …</source>
        <translation>Configurer pas à pas …</translation>
    </message>
    <message>
        <source>What would go …</source>
        <translation>Ce qui serait supprimé …</translation>
    </message>
    <message>
        <source>Back up this profile …</source>
        <translation>Sauvegarder ce profil …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurer une sauvegarde …</translation>
    </message>
    <message>
        <source>Change the keys …</source>
        <translation>Modifier les touches …</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Gardé dans %1</translation>
    </message>
    <message>
        <source>Open the file</source>
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
        <source>What was changed counts only when the program starts</source>
        <translation>Ce qui a été modifié ne compte qu’au démarrage du programme</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Aucun paramètre ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Change the keys …</source>
        <translation>Modifier les touches …</translation>
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
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Snooze until some time</source>
        <translation>Mettre de côté jusqu’à une heure</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>De côté</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>La rappeler maintenant</translation>
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
        <source>Until another time …</source>
        <translation>Jusqu’à un autre moment …</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>The conversation comes back then, or at once when the customer writes.</source>
        <translation>La conversation revient alors, ou aussitôt que le client écrit.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Mettre de côté jusqu’à</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre de côté</translation>
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
        <source>From – to</source>
        <translation>Du – au</translation>
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
        <source>no event since the start</source>
        <translation>aucun événement depuis le démarrage</translation>
    </message>
    <message>
        <source>Last checked through the public address at %1.</source>
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
        <source>1 request set aside</source>
        <translation>1 requête mise de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n requests set aside</source>
        <translation>
            <numerusform>%n requête mise de côté</numerusform>
            <numerusform>%n requêtes mises de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that could not be understood. Press to see them.</source>
        <translation>Requêtes qui n’ont pas pu être comprises. Appuyez pour les voir.</translation>
    </message>
    <message>
        <source>Replies are held back</source>
        <translation>Les réponses sont retenues</translation>
    </message>
    <message>
        <source>Replies go on in %1</source>
        <translation>Les réponses reprennent dans %1</translation>
    </message>
    <message>
        <source>Chatlayer allows only so many calls in a time. Replies wait in order and go by themselves.</source>
        <translation>Chatlayer ne permet qu’un certain nombre d’appels. Les réponses attendent leur tour et partent d’elles-mêmes.</translation>
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
        <source>Not sent, or perhaps not. The reply itself says why, and what can be done.</source>
        <translation>Pas envoyée, ou peut-être pas. La réponse elle-même dit pourquoi et ce qui est possible.</translation>
    </message>
    <message>
        <source>1 reply on its way</source>
        <translation>1 réponse en route</translation>
    </message>
    <message numerus="yes">
        <source>%n replies on their way</source>
        <translation>
            <numerusform>%n réponse en route</numerusform>
            <numerusform>%n réponses en route</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out in order, and are kept if the program ends.</source>
        <translation>Elles partent dans l’ordre, et sont gardées si le programme se termine.</translation>
    </message>
    <message>
        <source>Outbox 0</source>
        <translation>Boîte d’envoi 0</translation>
    </message>
    <message>
        <source>Every reply has been sent.</source>
        <translation>Chaque réponse a été envoyée.</translation>
    </message>
</context>
<context>
    <name>StatusItem</name>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Rien n’est à faire.</translation>
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
        <source>Remove the tag %1</source>
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
        <source>Charts by</source>
        <translation>Graphiques par</translation>
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
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Write the figures to a file for spreadsheets (CSV)</source>
        <translation>Écrire les chiffres dans un fichier pour tableurs (CSV)</translation>
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
        <source>Point at a number to read what it counts. Times are this computer&apos;s. Conversations that were deleted or erased no longer count.</source>
        <translation>Pointez un nombre pour lire ce qu’il compte. Les heures sont celles de cet ordinateur. Les conversations supprimées ou effacées ne comptent plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed without being taken</source>
        <translation>
            <numerusform>%n close sans avoir été prise</numerusform>
            <numerusform>%n closes sans avoir été prises</numerusform>
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
        <source>median of %1 · 90 %: %2</source>
        <translation>médiane de %1 · 90&#xa0;%&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>snoozed: %1 in %n conversation(s)</source>
        <translation>
            <numerusform>de côté&#xa0;: %1 sur %n conversation</numerusform>
            <numerusform>de côté&#xa0;: %1 sur %n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>Encore rien aujourd’hui</translation>
    </message>
    <message>
        <source>As soon as a customer is handed over to you, the day&apos;s figures appear here by themselves.</source>
        <translation>Dès qu’un client vous est transféré, les chiffres du jour apparaissent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>Rien ces jours-là</translation>
    </message>
    <message>
        <source>Nobody was handed over, handled or declined. Choose other days at the top.</source>
        <translation>Personne n’a été transféré, traité ou refusé. Choisissez d’autres jours en haut.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Send something else than text</source>
        <translation>Envoyer autre chose que du texte</translation>
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
        <source>Figures of today and of other days</source>
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
        <source>Requests set aside</source>
        <translation>Requêtes mises de côté</translation>
    </message>
    <message>
        <source>Filter the list, a filter is set</source>
        <translation>Filtrer la liste, un filtre est actif</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Not a web address: it cannot be opened</source>
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
        <source>upload {status}</source>
        <translation>envoi {status}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No file came with this message</source>
        <translation>Aucun fichier n’accompagnait ce message</translation>
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
        <source>It arrived</source>
        <translation>Elle est arrivée</translation>
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
        <source>Save as …</source>
        <translation>Enregistrer sous …</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>Regarder {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>No picture came with this message</source>
        <translation>Aucune image n’accompagnait ce message</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>With the right arrow: %1</source>
        <translation>Avec la flèche droite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
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
        <source>Do not disturb</source>
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
        <source>Notifications are turned off in Windows, under Settings, System, Notifications.</source>
        <translation>Les notifications sont désactivées dans Windows, sous Paramètres, Système, Notifications.</translation>
    </message>
    <message>
        <source>If no notification appears, allow them for Agent Desktop in the System Settings, Notifications: macOS does not tell programs whether it shows them.</source>
        <translation>Si aucune notification n’apparaît, autorisez-les pour Agent Desktop dans Réglages Système, Notifications&#xa0;: macOS ne dit pas aux programmes s’il les affiche.</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Show a test notification</source>
        <translation>Afficher une notification de test</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Essayer&#xa0;: %1</translation>
    </message>
    <message>
        <source>No sound is chosen.</source>
        <translation>Aucun son n’est choisi.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>Restart and ask for it</source>
        <translation>Redémarrer et le demander</translation>
    </message>
    <message>
        <source>Play a customer in the browser</source>
        <translation>Jouer un client dans le navigateur</translation>
    </message>
    <message>
        <source>%1 Replies wait here and go out by themselves when it is back.</source>
        <translation>%1 Les réponses attendent ici et partent d’elles-mêmes dès que cela revient.</translation>
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
        <source>Let the system set date and time by itself.</source>
        <translation>Laissez le système régler lui-même la date et l’heure.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the reply back ({key})</source>
        <translation>Reprendre la réponse ({key})</translation>
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
        <source>Chatlayer sends this token with every request, so that nobody else can pretend to be Chatlayer. A strong one was made for you: there is nothing to do here.</source>
        <translation>Chatlayer envoie ce jeton avec chaque requête, afin que personne d’autre ne puisse se faire passer pour Chatlayer. Un jeton fort a été créé pour vous&#xa0;: il n’y a rien à faire ici.</translation>
    </message>
    <message>
        <source>verify token</source>
        <translation>verify token</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>En créer un autre</translation>
    </message>
    <message>
        <source>There is no keyring here, so this token lasts until the program ends. Open your keyring and start the program again before you paste it into Chatlayer.</source>
        <translation>Il n’y a pas de trousseau ici, donc ce jeton dure jusqu’à la fin du programme. Ouvrez votre trousseau et redémarrez le programme avant de le coller dans Chatlayer.</translation>
    </message>
    <message numerus="yes">
        <source>This is a new one: paste it into Chatlayer. The one before still counts for %n hour(s).</source>
        <translation>
            <numerusform>Celui-ci est nouveau&#xa0;: collez-le dans Chatlayer. Le précédent compte encore %n heure.</numerusform>
            <numerusform>Celui-ci est nouveau&#xa0;: collez-le dans Chatlayer. Le précédent compte encore %n heures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitPage</name>
    <message>
        <source>Health check</source>
        <translation>Appel de contrôle</translation>
    </message>
    <message>
        <source>Does Chatlayer get through?</source>
        <translation>Chatlayer arrive-t-il à passer&#xa0;?</translation>
    </message>
    <message>
        <source>Try a test conversation</source>
        <translation>Essayer une conversation de test</translation>
    </message>
    <message>
        <source>A customer played by this program comes and waits for your answer. Chatlayer sees nothing of it.</source>
        <translation>Un client joué par ce programme vient et attend votre réponse. Chatlayer n’en voit rien.</translation>
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
        <source>Chatlayer&apos;s health check came at %1. Customers of your bot appear in the list from now on; those whom the bot hands over wait there for you.</source>
        <translation>L’appel de contrôle de Chatlayer est arrivé à %1. Les clients de votre bot apparaissent désormais dans la liste&#xa0;; ceux que le bot transfère vous y attendent.</translation>
    </message>
    <message>
        <source>Waiting for Chatlayer&apos;s health check …</source>
        <translation>En attente de l’appel de contrôle de Chatlayer …</translation>
    </message>
    <message>
        <source>Press Save in Chatlayer now, under Settings &gt; Offloading &gt; Webhook. It calls this program at once, and this page turns green.</source>
        <translation>Appuyez maintenant sur Save dans Chatlayer, sous Settings &gt; Offloading &gt; Webhook. Il appelle aussitôt ce programme, et cette page devient verte.</translation>
    </message>
    <message>
        <source>A test customer is coming …</source>
        <translation>Un client de test arrive …</translation>
    </message>
    <message>
        <source>The test customer waits in the main window. Answer there.</source>
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
        <source>Waiting for your keyring …</source>
        <translation>En attente de votre trousseau …</translation>
    </message>
    <message>
        <source>Your system asks for the password that opens it, perhaps in a window behind others. The key of your conversations is there.</source>
        <translation>Votre système demande le mot de passe qui l’ouvre, peut-être dans une fenêtre derrière d’autres. La clé de vos conversations s’y trouve.</translation>
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
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>queued until you have decided about the reply above</source>
        <translation>en attente jusqu’à ce que vous ayez décidé de la réponse ci-dessus</translation>
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
        <source>the reason is not known</source>
        <translation>la raison n’est pas connue</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>Non envoyée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the connection broke while it was sent</source>
        <translation>la connexion s’est coupée pendant l’envoi</translation>
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
        <translation>close par vous</translation>
    </message>
    <message>
        <source>back from its snooze</source>
        <translation>de retour après la mise de côté</translation>
    </message>
    <message>
        <source>snoozed by you</source>
        <translation>mise de côté par vous</translation>
    </message>
    <message>
        <source>snoozed by you until {time}</source>
        <translation>mise de côté par vous jusqu’à {time}</translation>
    </message>
    <message>
        <source>opened again</source>
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
        <translation>injoignable {from} – {to}, des messages peuvent manquer ici</translation>
    </message>
    <message>
        <source>Message of an unknown kind</source>
        <translation>Message d’un type inconnu</translation>
    </message>
    <message>
        <source>Message of an unknown kind: {kind}</source>
        <translation>Message d’un type inconnu&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>The customer pressed {titles}</source>
        <translation>Le client a appuyé sur {titles}</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>No conversation is open</source>
        <translation>Aucune conversation n’est ouverte</translation>
    </message>
    <message>
        <source>The demo keeps nothing</source>
        <translation>La démo ne garde rien</translation>
    </message>
    <message>
        <source>Only for a conversation that waits or is yours</source>
        <translation>Seulement pour une conversation en attente ou à vous</translation>
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
        <source>Back from an earlier conversation</source>
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
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Take, or take over from the bot</source>
        <translation>Prendre, ou prendre le relais du bot</translation>
    </message>
    <message>
        <source>Only for a conversation that waits or is with the bot</source>
        <translation>Seulement pour une conversation en attente ou avec le bot</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Clore la conversation</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Envoyer et clore</translation>
    </message>
    <message>
        <source>Send something else than text</source>
        <translation>Envoyer autre chose que du texte</translation>
    </message>
    <message>
        <source>Put in an emoji</source>
        <translation>Insérer un emoji</translation>
    </message>
    <message>
        <source>Write canned replies</source>
        <translation>Écrire des réponses types</translation>
    </message>
    <message>
        <source>Close with a closing line</source>
        <translation>Clore avec un mot de la fin</translation>
    </message>
    <message>
        <source>Close and go to the next</source>
        <translation>Clore et passer à la suivante</translation>
    </message>
    <message>
        <source>Snooze until some time</source>
        <translation>Mettre de côté jusqu’à une heure</translation>
    </message>
    <message>
        <source>Only for a conversation that is yours</source>
        <translation>Seulement pour une conversation à vous</translation>
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
        <source>Open a closed conversation again</source>
        <translation>Rouvrir une conversation close</translation>
    </message>
    <message>
        <source>Only for a closed conversation</source>
        <translation>Seulement pour une conversation close</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Exporter des conversations</translation>
    </message>
    <message>
        <source>Erase this customer for good</source>
        <translation>Effacer ce client définitivement</translation>
    </message>
    <message>
        <source>Leave a declined conversation to the bot</source>
        <translation>Laisser au bot une conversation refusée</translation>
    </message>
    <message>
        <source>Only for a conversation that was declined</source>
        <translation>Seulement pour une conversation refusée</translation>
    </message>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Trouver une action ou une conversation</translation>
    </message>
    <message>
        <source>Fetch the session data</source>
        <translation>Récupérer les données de session</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation>Changer la disponibilité</translation>
    </message>
    <message>
        <source>Do not disturb, or be told again</source>
        <translation>Ne pas déranger, ou être de nouveau averti</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Show the details</source>
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
        <source>The demo has nothing to set up</source>
        <translation>La démo n’a rien à configurer</translation>
    </message>
    <message>
        <source>Old conversations that would go</source>
        <translation>Anciennes conversations qui seraient supprimées</translation>
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
        <source>Requests set aside</source>
        <translation>Requêtes mises de côté</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What is new</source>
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
        <source>Change the keys</source>
        <translation>Modifier les touches</translation>
    </message>
    <message>
        <source>About Agent Desktop</source>
        <translation>À propos d’Agent Desktop</translation>
    </message>
    <message>
        <source>Conversation %1 of the list</source>
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
        <source>n-th conversation of the list</source>
        <translation>n-ième conversation de la liste</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Répondre</translation>
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
        <source>This desktop has no notification service, so none can be shown. Sounds, the window&apos;s title and the tray still tell.</source>
        <translation>Ce bureau n’a pas de service de notification, donc aucune ne peut être affichée. Les sons, le titre de la fenêtre et la zone de notification vous avertissent quand même.</translation>
    </message>
    <message>
        <source>This desktop&apos;s notifications cannot be pressed to open the conversation.</source>
        <translation>Les notifications de ce bureau ne permettent pas d’ouvrir la conversation d’un clic.</translation>
    </message>
    <message>
        <source>This desktop&apos;s notifications have one line: texts are not shown.</source>
        <translation>Les notifications de ce bureau n’ont qu’une ligne&#xa0;: les textes ne sont pas affichés.</translation>
    </message>
    <message>
        <source>This desktop&apos;s taskbar may show no number at the program&apos;s icon. The window&apos;s title has it.</source>
        <translation>La barre des tâches de ce bureau n’affiche peut-être pas de nombre sur l’icône du programme. Le titre de la fenêtre l’indique.</translation>
    </message>
    <message>
        <source>The desktop holds notifications back: its own do-not-disturb is on, or they are turned off in its settings.</source>
        <translation>Le bureau retient les notifications&#xa0;: son propre mode Ne pas déranger est activé, ou elles sont désactivées dans ses paramètres.</translation>
    </message>
    <message>
        <source>Sounds need one of the programs pw-play, paplay and aplay, and this computer has none.</source>
        <translation>Les sons nécessitent l’un des programmes pw-play, paplay et aplay, et cet ordinateur n’en a aucun.</translation>
    </message>
    <message>
        <source>The sound cannot be played: %1.</source>
        <translation>Le son ne peut pas être joué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No sound device answers, so no sound is heard.</source>
        <translation>Aucun périphérique audio ne répond, donc aucun son n’est audible.</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est de retour</translation>
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
        <source>A conversation is back</source>
        <translation>Une conversation est de retour</translation>
    </message>
    <message>
        <source>A customer of yours has written</source>
        <translation>Un de vos clients a écrit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The start at login cannot be changed: %1.</source>
        <translation>Le démarrage à l’ouverture de session ne peut pas être modifié&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>agent-desktop: this profile is in use by a process that does not answer; end it first.
</source>
        <translation>agent-desktop: ce profil est utilisé par un processus qui ne répond pas&#xa0;; terminez-le d’abord.
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
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>Les conversations ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. The log says more; nothing that was stored is lost.</source>
        <translation>Quelque chose a échoué qui n’aurait pas dû. Le journal en dit plus&#xa0;; rien de ce qui était enregistré n’est perdu.</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>ngrok (the easiest)</source>
        <translation>ngrok (le plus simple)</translation>
    </message>
    <message>
        <source>My own public address</source>
        <translation>Ma propre adresse publique</translation>
    </message>
    <message>
        <source>Make a free account at ngrok.com, then copy two things from its dashboard: your authtoken, and the one domain that it keeps for you. The free plan lets 20,000 requests a month through: enough for a quiet bot.</source>
        <translation>Créez un compte gratuit sur ngrok.com, puis copiez deux choses de son tableau de bord&#xa0;: votre authtoken, et le domaine qu’il vous réserve. L’offre gratuite laisse passer 20 000 requêtes par mois&#xa0;: assez pour un bot calme.</translation>
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
        <source>For a reverse proxy, Tailscale Funnel or the like that you run: let it lead to the address below on this computer, and enter the public address that Chatlayer is to call.</source>
        <translation>Pour un proxy inverse, Tailscale Funnel ou équivalent que vous gérez&#xa0;: faites-le mener à l’adresse ci-dessous sur cet ordinateur, et saisissez l’adresse publique que Chatlayer doit appeler.</translation>
    </message>
    <message>
        <source>Cloudflare Tunnel</source>
        <translation>Cloudflare Tunnel</translation>
    </message>
    <message>
        <source>Needs the program cloudflared on this computer. With a token and a host name the address stays the same; without them it is another one after each start, and must be pasted into Chatlayer again.</source>
        <translation>Nécessite le programme cloudflared sur cet ordinateur. Avec un jeton et un nom d’hôte, l’adresse reste la même&#xa0;; sans eux, elle change à chaque démarrage et doit être recollée dans Chatlayer.</translation>
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
        <source>Your own server with a public address, or a service such as localhost.run that makes one up.</source>
        <translation>Votre propre serveur avec une adresse publique, ou un service comme localhost.run qui en invente une.</translation>
    </message>
    <message>
        <source>Needs an account at zrok.io and the program zrok2 on this computer, enabled once with: zrok2 enable TOKEN. With a reserved name the address stays the same; without one it is another one after each start, and must be pasted into Chatlayer again.</source>
        <translation>Nécessite un compte chez zrok.io et le programme zrok2 sur cet ordinateur, activé une fois avec&#xa0;: zrok2 enable TOKEN. Avec un nom réservé, l’adresse reste la même&#xa0;; sans lui, elle change à chaque démarrage et doit être collée de nouveau dans Chatlayer.</translation>
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
        <source>Chatlayer cannot reach this program then, and no customers come. You can go on with this step later.</source>
        <translation>Chatlayer ne peut alors pas joindre ce programme, et aucun client ne vient. Vous pourrez reprendre cette étape plus tard.</translation>
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
        <source>The screen was locked, so new customers were declined meanwhile.</source>
        <translation>L’écran était verrouillé, donc de nouveaux clients ont été refusés entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was typed for long, so new customers were declined meanwhile.</source>
        <translation>Rien n’a été tapé pendant longtemps, donc de nouveaux clients ont été refusés entre-temps.</translation>
    </message>
    <message>
        <source>This system does not tell how long nothing was typed. So only what you do in this program counts.</source>
        <translation>Ce système ne dit pas depuis combien de temps rien n’a été tapé. Seul compte donc ce que vous faites dans ce programme.</translation>
    </message>
    <message>
        <source>This system does not tell whether its screen is locked, so this changes nothing.</source>
        <translation>Ce système ne dit pas si son écran est verrouillé, donc ceci ne change rien.</translation>
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
        <source>Closing time is %1.</source>
        <translation>Fermeture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New customers are declined at once, and their bot goes on.</source>
        <translation>Les nouveaux clients sont refusés aussitôt, et leur bot continue.</translation>
    </message>
    <message>
        <source>It is outside your opening hours.</source>
        <translation>C’est en dehors de vos heures d’ouverture.</translation>
    </message>
    <message>
        <source>It is a holiday.</source>
        <translation>C’est un jour férié.</translation>
    </message>
    <message>
        <source>Close a conversation, or snooze one, to take another one.</source>
        <translation>Closez une conversation, ou mettez-en une de côté, pour en prendre une autre.</translation>
    </message>
    <message>
        <source>You are available again as soon as you are back.</source>
        <translation>Vous êtes de nouveau disponible dès votre retour.</translation>
    </message>
    <message>
        <source>Then you are available again.</source>
        <translation>Ensuite, vous êtes de nouveau disponible.</translation>
    </message>
    <message>
        <source>Only with these languages: %1</source>
        <translation>Seulement dans ces langues&#xa0;: %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Only with %1: %2</source>
        <translation>Seulement avec %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Most conversations at once: %1</source>
        <translation>Conversations à la fois, au plus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>The backup is damaged or not complete, so nothing was restored. Use another copy of it.</source>
        <translation>La sauvegarde est endommagée ou incomplète, donc rien n’a été restauré. Utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>The disk is full. Free some room on it, then try again.</source>
        <translation>Le disque est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 ne peut pas être utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This file is no backup of Agent Desktop.</source>
        <translation>Ce fichier n’est pas une sauvegarde d’Agent Desktop.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. Try it again.</source>
        <translation>La phrase secrète n’ouvre pas cette sauvegarde. Réessayez.</translation>
    </message>
    <message>
        <source>Agent Desktop has this profile open. Close it, then try again.</source>
        <translation>Ce profil est ouvert dans Agent Desktop. Fermez le programme, puis réessayez.</translation>
    </message>
    <message>
        <source>Take at least eight signs.</source>
        <translation>Prenez au moins huit caractères.</translation>
    </message>
    <message>
        <source>Easy to guess for a program that tries many. Add some words.</source>
        <translation>Facile à deviner pour un programme qui en essaie beaucoup. Ajoutez quelques mots.</translation>
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
        <source>%1 was not read whole. %2</source>
        <translation>%1 n’a pas été lu en entier. %2</translation>
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
        <source>Line %1 cannot be read: %2.</source>
        <translation>La ligne %1 ne peut pas être lue&#xa0;: %2.</translation>
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
        <source>The file must hold an array of replies, or an object with one under the key replies.</source>
        <translation>Le fichier doit contenir un tableau de réponses, ou un objet qui en a un sous la clé replies.</translation>
    </message>
    <message>
        <source>The file is too large to be a list of canned replies.</source>
        <translation>Le fichier est trop grand pour une liste de réponses types.</translation>
    </message>
    <message>
        <source>it has %1 columns, and the first line has %2.</source>
        <translation>elle a %1 colonnes, et la première ligne en a %2.</translation>
    </message>
    <message>
        <source>“%1” was there before; only its first text was taken.</source>
        <translation>«&#xa0;%1&#xa0;» figurait déjà&#xa0;; seul son premier texte a été repris.</translation>
    </message>
    <message>
        <source>It is not an object with shortcut and text.</source>
        <translation>Ce n’est pas un objet avec shortcut et text.</translation>
    </message>
    <message>
        <source>Its %1 is not a text.</source>
        <translation>%1 n’est pas un texte.</translation>
    </message>
    <message>
        <source>The shortcut is missing.</source>
        <translation>Le raccourci manque.</translation>
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
        <translation>Le texte de «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The text of “%1” is longer than %2 characters.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>The language “%1” is no language code; write nl, fr or pt-BR.</source>
        <translation>La langue «&#xa0;%1&#xa0;» n’est pas un code de langue&#xa0;; écrivez nl, fr ou pt-BR.</translation>
    </message>
</context>
<context>
    <name>chatlayer</name>
    <message>
        <source>Chatlayer&apos;s answer holds no session data.</source>
        <translation>La réponse de Chatlayer ne contient pas de données de session.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer is not JSON. Check the region, or chatlayer.base_url.</source>
        <translation>La réponse de Chatlayer n’est pas du JSON. Vérifiez la région, ou chatlayer.base_url.</translation>
    </message>
    <message>
        <source>The legacy API cannot do this. Set chatlayer.api to &quot;v1&quot; for that.</source>
        <translation>L’API legacy ne peut pas faire cela. Mettez pour cela chatlayer.api sur &quot;v1&quot;.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer holds no list.</source>
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
        <source>chatlayer.base_url is no URL; write it as https://api.example.com.</source>
        <translation>chatlayer.base_url n’est pas une URL&#xa0;; écrivez-la comme https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must be a full URL, for example https://api.example.com.</source>
        <translation>chatlayer.base_url doit être une URL complète, par exemple https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must hold no user name, password, ? or #.</source>
        <translation>chatlayer.base_url ne doit contenir ni nom d’utilisateur, ni mot de passe, ni ?, ni #.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must begin with https://; plain http is for this machine only.</source>
        <translation>chatlayer.base_url doit commencer par https://&#xa0;; http simple n’est que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>This conversation has no id at Chatlayer, so nothing can be sent to it.</source>
        <translation>Cette conversation n’a pas d’identifiant chez Chatlayer, donc rien ne peut lui être envoyé.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept the API token. Make a new one there, and enter it here.</source>
        <translation>Chatlayer n’accepte pas le jeton d’API. Créez-en un nouveau là-bas, et saisissez-le ici.</translation>
    </message>
    <message>
        <source>The API token may not do this with this bot (403)%1</source>
        <translation>Le jeton d’API ne peut pas faire cela avec ce bot (403)%1</translation>
    </message>
    <message>
        <source>Chatlayer does not know this bot or conversation (404)%1</source>
        <translation>Chatlayer ne connaît pas ce bot ou cette conversation (404)%1</translation>
    </message>
    <message>
        <source>Chatlayer allows no more calls for the moment.</source>
        <translation>Chatlayer ne permet plus d’appels pour le moment.</translation>
    </message>
    <message>
        <source>Chatlayer cannot do this now (%1)%2</source>
        <translation>Chatlayer ne peut pas faire cela maintenant (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address answers with a redirect (%1). Check the region, or chatlayer.base_url.</source>
        <translation>L’adresse de Chatlayer répond par une redirection (%1). Vérifiez la région, ou chatlayer.base_url.</translation>
    </message>
    <message>
        <source>Chatlayer refused this (%1)%2</source>
        <translation>Chatlayer a refusé cela (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer is larger than this program reads.</source>
        <translation>La réponse de Chatlayer est plus grande que ce que ce programme lit.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Le programme se ferme.</translation>
    </message>
    <message>
        <source>There is no API token yet. Enter one here or in the set-up.</source>
        <translation>Il n’y a pas encore de jeton d’API. Saisissez-en un ici ou dans la configuration.</translation>
    </message>
    <message>
        <source>The API token holds characters that no token has. Copy it from Chatlayer again.</source>
        <translation>Le jeton d’API contient des caractères qu’aucun jeton n’a. Recopiez-le depuis Chatlayer.</translation>
    </message>
    <message>
        <source>Chatlayer did not answer in time. The call may have arrived all the same.</source>
        <translation>Chatlayer n’a pas répondu à temps. L’appel est peut-être arrivé quand même.</translation>
    </message>
    <message>
        <source>Chatlayer could not be reached in time. Check the internet connection.</source>
        <translation>Chatlayer n’a pas pu être joint à temps. Vérifiez la connexion Internet.</translation>
    </message>
    <message>
        <source>The connection to Chatlayer broke off before it answered. The call may have arrived.</source>
        <translation>La connexion à Chatlayer s’est coupée avant la réponse. L’appel est peut-être arrivé.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s certificate is not trusted by this computer. Check its clock, and whether your office&apos;s certificate is installed.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat de Chatlayer. Vérifiez son horloge, et si le certificat de votre bureau est installé.</translation>
    </message>
    <message>
        <source>No encrypted connection to Chatlayer could be made. Check the proxy or firewall.</source>
        <translation>Aucune connexion chiffrée à Chatlayer n’a pu être établie. Vérifiez le proxy ou le pare-feu.</translation>
    </message>
    <message>
        <source>The proxy server cannot be reached. Check HTTPS_PROXY and the system&apos;s proxy settings.</source>
        <translation>Le serveur proxy est injoignable. Vérifiez HTTPS_PROXY et les réglages de proxy du système.</translation>
    </message>
    <message>
        <source>The proxy server did not let the call through (%1). Check the proxy settings.</source>
        <translation>Le serveur proxy n’a pas laissé passer l’appel (%1). Vérifiez les réglages du proxy.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address could not be found. Check the internet connection.</source>
        <translation>L’adresse de Chatlayer est introuvable. Vérifiez la connexion Internet.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address takes no connections. Check the internet connection and the region.</source>
        <translation>L’adresse de Chatlayer n’accepte pas de connexions. Vérifiez la connexion Internet et la région.</translation>
    </message>
    <message>
        <source>No connection to Chatlayer could be made. Check the internet connection.</source>
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
        <source>It is then gone from this computer, and not sent again. A reply that may have arrived is not taken back from the customer.</source>
        <translation>Elle disparaît alors de cet ordinateur et n’est pas renvoyée. Une réponse peut-être arrivée n’est pas reprise au client.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>credentials</name>
    <message>
        <source>The keyring did not keep the value: reading it back gave something else.</source>
        <translation>Le trousseau n’a pas gardé la valeur&#xa0;: la relecture a donné autre chose.</translation>
    </message>
    <message>
        <source>The keyring did not remove the entry.</source>
        <translation>Le trousseau n’a pas supprimé l’entrée.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND is &quot;%1&quot;, and there is no such keyring.</source>
        <translation>PYTHON_KEYRING_BACKEND vaut &quot;%1&quot;, et un tel trousseau n’existe pas.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND names %1, which does not keep secrets safe. Unset it, or name a keyring of the system.</source>
        <translation>PYTHON_KEYRING_BACKEND nomme %1, qui ne garde pas les secrets en sûreté. Retirez la variable, ou nommez un trousseau du système.</translation>
    </message>
    <message>
        <source>The keyring cannot be reached. Log in to a desktop session with a keyring, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Le trousseau est injoignable. Ouvrez une session de bureau avec un trousseau, comme GNOME Keyring ou KWallet, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it (log in again, or open your password manager), then try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le (rouvrez la session, ou ouvrez votre gestionnaire de mots de passe), puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring could not do its work (%1). Look whether your password manager opens, then try again.</source>
        <translation>Le trousseau n’a pas pu faire son travail (%1). Voyez si votre gestionnaire de mots de passe s’ouvre, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no value for %1: it is empty.</source>
        <translation>Il n’y a pas de valeur pour %1&#xa0;: elle est vide.</translation>
    </message>
    <message>
        <source>The value for %1 has %2 characters; the keyring takes at most %3.</source>
        <translation>La valeur pour %1 a %2 caractères&#xa0;; le trousseau en prend au plus %3.</translation>
    </message>
    <message>
        <source>The value for %1 holds a line break or another character that cannot be seen.</source>
        <translation>La valeur pour %1 contient un saut de ligne ou un autre caractère invisible.</translation>
    </message>
    <message>
        <source>The value for %1 is not valid text.</source>
        <translation>La valeur pour %1 n’est pas un texte valide.</translation>
    </message>
    <message>
        <source>An API token has only letters, digits and signs without spaces, like tokenId:tokenSecret.</source>
        <translation>Un jeton d’API n’a que des lettres, des chiffres et des signes sans espaces, comme tokenId:tokenSecret.</translation>
    </message>
    <message>
        <source>this session&apos;s memory</source>
        <translation>la mémoire de cette session</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>The legacy API cannot pause the bot; it may answer beside you.</source>
        <translation>L’API legacy ne peut pas mettre le bot en pause&#xa0;; il peut répondre à côté de vous.</translation>
    </message>
    <message>
        <source>The legacy API cannot hand back to the bot; its dialog must do that.</source>
        <translation>L’API legacy ne peut pas rendre la main au bot&#xa0;; son dialogue doit le faire.</translation>
    </message>
    <message>
        <source>%1: no token yet</source>
        <translation>%1&#xa0;: pas encore de jeton</translation>
    </message>
    <message>
        <source>%1: token refused</source>
        <translation>%1&#xa0;: jeton refusé</translation>
    </message>
    <message>
        <source>%1: busy</source>
        <translation>%1&#xa0;: occupé</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1&#xa0;: non joint</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>The backup has been restored. What was here before is kept in %1.</source>
        <translation>La sauvegarde a été restaurée. Ce qui était ici auparavant est conservé dans %1.</translation>
    </message>
    <message>
        <source>This is the demo: the customers are played by the program, and nothing is kept. Be a customer yourself: %1</source>
        <translation>Ceci est la démo&#xa0;: les clients sont joués par le programme, et rien n’est gardé. Jouez vous-même un client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Requests run short</source>
        <translation>Les requêtes s’épuisent</translation>
    </message>
    <message>
        <source>The set-up is not finished. Until it is, no customers may come.</source>
        <translation>La configuration n’est pas terminée. D’ici là, il se peut qu’aucun client ne vienne.</translation>
    </message>
    <message>
        <source>This computer has not spoken with %1 before. Its key (%2) is:

%3

Compare it with the one that the server&apos;s owner gives you, and go on only if both are the same.</source>
        <translation>Cet ordinateur n’a encore jamais parlé à %1. Sa clé (%2) est&#xa0;:

%3

Comparez-la à celle que le responsable du serveur vous donne, et ne continuez que si les deux sont identiques.</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Ne pas connecter</translation>
    </message>
    <message>
        <source>It is the same: connect</source>
        <translation>Elles sont identiques&#xa0;: connecter</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>Est-ce votre serveur&#xa0;?</translation>
    </message>
    <message>
        <source>The changed settings cannot be used, so the ones before stay. %1</source>
        <translation>Les paramètres modifiés ne sont pas utilisables, donc les précédents restent. %1</translation>
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
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>There is no standard output here; name a file with --output.</source>
        <translation>Il n’y a pas de sortie standard ici&#xa0;; nommez un fichier avec --output.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 est un dossier&#xa0;; nommez un fichier.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written to %1. Free some room.</source>
        <translation>Le disque est plein&#xa0;: rien n’a été écrit dans %1. Libérez de la place.</translation>
    </message>
    <message>
        <source>You may not write to %1. Choose another folder.</source>
        <translation>Vous ne pouvez pas écrire dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The export cannot be written to %1: %2.</source>
        <translation>L’export ne peut pas être écrit dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>session %1 · bot %2 · %3</source>
        <translation>session %1 · bot %2 · %3</translation>
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
        <translation>close</translation>
    </message>
    <message>
        <source>opened again</source>
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
        <source>the bot could not go on</source>
        <translation>le bot n’a pas pu continuer</translation>
    </message>
    <message>
        <source>messages may be missing here</source>
        <translation>des messages peuvent manquer ici</translation>
    </message>
    <message>
        <source>snoozed by the agent</source>
        <translation>mise de côté par l’agent</translation>
    </message>
    <message>
        <source>back from its snooze</source>
        <translation>de retour après la mise de côté</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>maybe sent</source>
        <translation>peut-être envoyé</translation>
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
        <source>not known</source>
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
    <name>inbox</name>
    <message>
        <source>The body is nested too deeply.</source>
        <translation>Le contenu est trop imbriqué.</translation>
    </message>
    <message>
        <source>The event is still of an unknown kind.</source>
        <translation>L’événement est toujours d’un type inconnu.</translation>
    </message>
    <message>
        <source>This request is no longer set aside.</source>
        <translation>Cette requête n’est plus mise de côté.</translation>
    </message>
    <message>
        <source>Write something before you save the note.</source>
        <translation>Écrivez quelque chose avant d’enregistrer la note.</translation>
    </message>
    <message>
        <source>A note holds at most %1 characters; this one has %2.</source>
        <translation>Une note contient au plus %1 caractères&#xa0;; celle-ci en a %2.</translation>
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
        <source>Only a reply whose fate is unknown can be marked as arrived.</source>
        <translation>Seule une réponse dont le sort est inconnu peut être marquée comme arrivée.</translation>
    </message>
    <message>
        <source>This reply is on its way or has arrived; it can no longer be taken back.</source>
        <translation>Cette réponse est en route ou arrivée&#xa0;; elle ne peut plus être reprise.</translation>
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
        <source>This entry has left the outbox.</source>
        <translation>Cette entrée a quitté la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Only replies are looked for.</source>
        <translation>On ne cherche que des réponses.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Choisissez un moment à venir.</translation>
    </message>
    <message>
        <source>A tag holds at most %1 characters.</source>
        <translation>Une étiquette contient au plus %1 caractères.</translation>
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
        <source>The program is closing; nothing can be stored any more.</source>
        <translation>Le programme se ferme&#xa0;; rien ne peut plus être enregistré.</translation>
    </message>
    <message>
        <source>Only a conversation that is yours can be snoozed.</source>
        <translation>Seule une conversation à vous peut être mise de côté.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>%1 is given to both %2 and %3; %2 has it.</source>
        <translation>%1 est donnée à la fois à %2 et à %3&#xa0;; %2 l’a.</translation>
    </message>
    <message>
        <source>Keys of %1: %2</source>
        <translation>Touches de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>[keys] has no action %1; did you mean %2?</source>
        <translation>[keys] n’a pas d’action %1&#xa0;; vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>[keys] has no action %1. The example file lists them all.</source>
        <translation>[keys] n’a pas d’action %1. Le fichier d’exemple les énumère toutes.</translation>
    </message>
    <message>
        <source>“%1” names no key. Write it like Ctrl+Shift+T or F8.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucune touche. Écrivez-la comme Ctrl+Shift+T ou F8.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on many keyboards: people write @ and € with it. Leave out one of them.</source>
        <translation>Ctrl+Alt est AltGr sur beaucoup de claviers&#xa0;: on y écrit @ et €. Omettez l’une des deux.</translation>
    </message>
    <message>
        <source>Keys with the system&apos;s own key belong to the system. Take Ctrl or Ctrl+Shift instead.</source>
        <translation>Les touches avec la touche système appartiennent au système. Prenez plutôt Ctrl ou Ctrl+Shift.</translation>
    </message>
    <message>
        <source>%1 belongs to the system, and would not come here.</source>
        <translation>%1 appartient au système et n’arriverait pas ici.</translation>
    </message>
    <message>
        <source>%1 sends the reply or breaks its line, as the settings say.</source>
        <translation>%1 envoie la réponse ou passe à la ligne, selon les paramètres.</translation>
    </message>
    <message>
        <source>%1 is needed for writing: to copy, undo, select or move in the text.</source>
        <translation>%1 sert à écrire&#xa0;: copier, annuler, sélectionner ou se déplacer dans le texte.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Take Ctrl or Ctrl+Shift instead.</source>
        <translation>Alt avec une lettre ouvre les menus. Prenez plutôt Ctrl ou Ctrl+Shift.</translation>
    </message>
    <message>
        <source>%1 is needed for writing and moving. Take it with Ctrl, or a key like F8.</source>
        <translation>%1 sert à écrire et à se déplacer. Prenez-la avec Ctrl, ou une touche comme F8.</translation>
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
        <source>none arrived</source>
        <translation>aucun arrivé</translation>
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
        <source>Sound</source>
        <translation>Son</translation>
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
        <source>Choices</source>
        <translation>Choix</translation>
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
        <translation>Norvégien bokmål</translation>
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
    <name>list</name>
    <message>
        <source>Not sent:</source>
        <translation>Non envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>Not confirmed:</source>
        <translation>Non confirmé&#xa0;:</translation>
    </message>
    <message>
        <source>%1 to check ·</source>
        <translation>%1 à vérifier ·</translation>
    </message>
    <message>
        <source>Back:</source>
        <translation>De retour&#xa0;:</translation>
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
        <source>till %1</source>
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
        <translation>De côté</translation>
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
        <translation>Fermé</translation>
    </message>
    <message>
        <source>%1, folded</source>
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
        <translation>attend depuis %1</translation>
    </message>
    <message>
        <source>last message %1</source>
        <translation>dernier message %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>de côté jusqu’à %1</translation>
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
        <source>Put the right key back into the keyring.</source>
        <translation>Remettez la bonne clé dans le trousseau.</translation>
    </message>
    <message>
        <source>Continue without a keyring</source>
        <translation>Continuer sans trousseau</translation>
    </message>
    <message>
        <source>Without a keyring, tokens are kept only until the program closes, and Chatlayer cannot call it with the verify token it knows.</source>
        <translation>Sans trousseau, les jetons ne sont conservés que jusqu’à la fermeture du programme, et Chatlayer ne peut pas l’appeler avec le jeton de vérification qu’il connaît.</translation>
    </message>
    <message>
        <source>Conversations are encrypted with a key that is kept in the keyring, so encryption needs a keyring. You can keep them unencrypted instead: then anyone who can read this computer&apos;s files can read them, and tokens are kept only until the program closes.</source>
        <translation>Les conversations sont chiffrées avec une clé conservée dans le trousseau ; le chiffrement nécessite donc un trousseau. Vous pouvez les conserver sans chiffrement : toute personne pouvant lire les fichiers de cet ordinateur pourra alors les lire, et les jetons ne seront conservés que jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The key to your conversations is in the keyring. The conversations are unchanged.</source>
        <translation>La clé de vos conversations se trouve dans le trousseau. Les conversations sont intactes.</translation>
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
        <source>Keep it and start a new database</source>
        <translation>La conserver et créer une nouvelle base</translation>
    </message>
    <message>
        <source>The database key is missing</source>
        <translation>La clé de la base de données est introuvable</translation>
    </message>
    <message>
        <source>The key does not match the database</source>
        <translation>La clé ne correspond pas à la base de données</translation>
    </message>
    <message>
        <source>The old database is kept next to the new one; nothing is deleted. If you have a backup, you can restore it into the new database.</source>
        <translation>L’ancienne base est conservée à côté de la nouvelle ; rien n’est supprimé. Si vous avez une sauvegarde, vous pourrez la restaurer dans la nouvelle base.</translation>
    </message>
    <message>
        <source>Open the keyring that this program used before, then try again. Without the key, nobody can read these conversations.</source>
        <translation>Ouvrez le trousseau que ce programme utilisait auparavant, puis réessayez. Sans la clé, personne ne peut lire ces conversations.</translation>
    </message>
    <message>
        <source>Keep them unencrypted</source>
        <translation>Conserver sans chiffrement</translation>
    </message>
    <message>
        <source>The keyring is not available</source>
        <translation>Le trousseau n’est pas disponible</translation>
    </message>
    <message>
        <source>The settings cannot be saved</source>
        <translation>Les réglages ne peuvent pas être enregistrés</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>La base de données provient d’une version plus récente</translation>
    </message>
    <message>
        <source>The database is not encrypted</source>
        <translation>La base de données n’est pas chiffrée</translation>
    </message>
    <message>
        <source>The database cannot be used now</source>
        <translation>La base de données est inutilisable pour le moment</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Last used</source>
        <translation>Dernières utilisées</translation>
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
        <source>Not possible now</source>
        <translation>Impossible maintenant</translation>
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
        <source>The address is not one that can be fetched.</source>
        <translation>Cette adresse ne peut pas être récupérée.</translation>
    </message>
    <message>
        <source>The address leads into a private network, so it was not fetched.</source>
        <translation>L’adresse mène dans un réseau privé et n’a donc pas été récupérée.</translation>
    </message>
    <message>
        <source>The address leads on to too many others.</source>
        <translation>L’adresse redirige trop de fois.</translation>
    </message>
    <message>
        <source>The file is not there any more ({detail}).</source>
        <translation>Le fichier n’est plus là ({detail}).</translation>
    </message>
    <message>
        <source>The server does not give it out ({detail}).</source>
        <translation>Le serveur ne le donne pas ({detail}).</translation>
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
        <source>The server&apos;s certificate is not trusted by this computer.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>Le serveur a mis trop de temps.</translation>
    </message>
    <message>
        <source>It is larger than {detail}.</source>
        <translation>C’est plus grand que {detail}.</translation>
    </message>
    <message>
        <source>It is not a picture that can be shown here ({detail}).</source>
        <translation>Ce n’est pas une image affichable ici ({detail}).</translation>
    </message>
    <message>
        <source>The server sent it in a form that is not accepted (compressed).</source>
        <translation>Le serveur l’a envoyé sous une forme qui n’est pas acceptée (compressée).</translation>
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
        <source>The profile %1 is a file; it must be a folder.</source>
        <translation>Le profil %1 est un fichier&#xa0;; il doit être un dossier.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be used: %2.</source>
        <translation>Le dossier de profil %1 ne peut pas être utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be written to; check its owner and its rights.</source>
        <translation>On ne peut pas écrire dans le dossier de profil %1&#xa0;; vérifiez son propriétaire et ses droits.</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>The legacy Chatlayer API sends only texts and carousels. Write a text, or choose the v1 API in the settings.</source>
        <translation>L’API legacy de Chatlayer n’envoie que des textes et des carrousels. Écrivez un texte, ou choisissez l’API v1 dans les paramètres.</translation>
    </message>
    <message>
        <source>The legacy Chatlayer API sends only buttons that open a link. Remove the others, or choose the v1 API in the settings.</source>
        <translation>L’API legacy de Chatlayer n’envoie que des boutons qui ouvrent un lien. Retirez les autres, ou choisissez l’API v1 dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>quiet</name>
    <message>
        <source>Turn do-not-disturb off</source>
        <translation>Désactiver Ne pas déranger</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
        <translation>Ne pas déranger jusqu’à demain, %1</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>Ne pas déranger pendant 30 minutes</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>Ne pas déranger pendant 1 heure</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>Ne pas déranger jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>reachability</name>
    <message>
        <source>Chatlayer cannot reach this computer yet: no tunnel is set up. The set-up helps to choose one.</source>
        <translation>Chatlayer ne peut pas encore joindre cet ordinateur : aucun tunnel n’est configuré. La configuration aide à en choisir un.</translation>
    </message>
    <message>
        <source>Not reachable from outside</source>
        <translation>Injoignable de l’extérieur</translation>
    </message>
    <message>
        <source>Reachable, but requests run short</source>
        <translation>Joignable, mais les requêtes s’épuisent</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Starting the tunnel …</source>
        <translation>Démarrage du tunnel …</translation>
    </message>
    <message>
        <source>Checking whether Chatlayer can reach you …</source>
        <translation>Vérification que Chatlayer peut vous joindre …</translation>
    </message>
    <message>
        <source>Not reachable, reconnecting …</source>
        <translation>Injoignable, reconnexion …</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>It is tried again when you ask for it.</source>
        <translation>Nouvel essai à votre demande.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
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
        <translation>close</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>you were away, the screen was locked</source>
        <translation>vous étiez absent, l’écran était verrouillé</translation>
    </message>
    <message>
        <source>you were away, nothing was typed for long</source>
        <translation>vous étiez absent, rien n’a été tapé depuis longtemps</translation>
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
        <source>the language is %1, which is not one of yours</source>
        <translation>la langue est %1, qui n’est pas l’une des vôtres</translation>
    </message>
    <message>
        <source>%1 is %2, which you do not take</source>
        <translation>%1 est %2, que vous ne prenez pas</translation>
    </message>
    <message>
        <source>%1 is not given</source>
        <translation>%1 n’est pas indiqué</translation>
    </message>
    <message>
        <source>full, %1 of %2 conversations</source>
        <translation>complet, %1 conversations sur %2</translation>
    </message>
    <message>
        <source>the request could not be read when it came</source>
        <translation>la requête n’a pas pu être lue à son arrivée</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>Hello! I am the test customer. Please answer me.</source>
        <translation>Bonjour&#xa0;! Je suis le client de test. Répondez-moi, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Thank you, your answer arrived. You can close this conversation now.</source>
        <translation>Merci, votre réponse est arrivée. Vous pouvez maintenant clore cette conversation.</translation>
    </message>
    <message>
        <source>The test conversation is over, so nobody would read this. Close it; the set-up can begin another one.</source>
        <translation>La conversation de test est terminée, personne ne lirait ceci. Closez-la&#xa0;; la configuration peut en commencer une autre.</translation>
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
        <source>The webhook did not take the test conversation. The log says why.</source>
        <translation>Le webhook n’a pas pris la conversation de test. Le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s resources are missing; there is none of %1.</source>
        <translation>Les ressources du programme manquent&#xa0;; aucun de ces dossiers n’existe&#xa0;: %1.</translation>
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
        <source>Give %1 a title.</source>
        <translation>Donnez un titre à %1.</translation>
    </message>
    <message>
        <source>button %1</source>
        <translation>bouton %1</translation>
    </message>
    <message>
        <source>The phone number of %1 is none; write it like +32 470 12 34 56.</source>
        <translation>Le numéro de téléphone de %1 n’en est pas un&#xa0;; écrivez-le comme +32 470 12 34 56.</translation>
    </message>
    <message>
        <source>Say which dialog %1 leads to: the id of a dialog state from Chatlayer.</source>
        <translation>Dites à quel dialogue mène %1&#xa0;: l’identifiant d’un dialog state de Chatlayer.</translation>
    </message>
    <message>
        <source>In the session data of %1, write each value as key=value.</source>
        <translation>Dans les données de session de %1, écrivez chaque valeur comme clé=valeur.</translation>
    </message>
    <message>
        <source>Write the words of %1.</source>
        <translation>Écrivez les mots de %1.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Écrivez le texte.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>Nothing is known here for %1 in %2. Write what belongs there, or remove it.</source>
        <translation>Rien n’est connu ici pour %1 dans %2. Écrivez ce qui doit y figurer, ou supprimez-le.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// or http:// and hold no spaces.</source>
        <translation>%1 doit commencer par https:// ou http:// et ne pas contenir d’espaces.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Track your parcel</source>
        <translation>Suivre votre colis</translation>
    </message>
    <message>
        <source>opens an address</source>
        <translation>ouvre une adresse</translation>
    </message>
    <message>
        <source>calls a number</source>
        <translation>appelle un numéro</translation>
    </message>
    <message>
        <source>leads to a dialog</source>
        <translation>mène à un dialogue</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Il</translation>
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
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>id of the dialog state</source>
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
        <source>https:// (may stay empty)</source>
        <translation>https:// (peut rester vide)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Dessous</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>peut rester vide</translation>
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
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>C’est</translation>
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
        <source>Button of the list</source>
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
        <source>Send something else than text</source>
        <translation>Envoyer autre chose que du texte</translation>
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
        <source>Not listening</source>
        <translation>N’écoute pas</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Tokens are kept only until the program ends.</source>
        <translation>Les jetons ne sont gardés que jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Messages cannot be stored now.</source>
        <translation>Les messages ne peuvent pas être enregistrés pour le moment.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>%1 Chatlayer was told to try again.</source>
        <translation>%1 Chatlayer a été prié de réessayer.</translation>
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
        <source>a text of at most %1 characters in one line</source>
        <translation>un texte d’au plus %1 caractères sur une ligne</translation>
    </message>
    <message>
        <source>an IP address or a host name of this machine</source>
        <translation>une adresse IP ou un nom d’hôte de cet ordinateur</translation>
    </message>
    <message>
        <source>a host name or an IP address, without port and path</source>
        <translation>un nom d’hôte ou une adresse IP, sans port ni chemin</translation>
    </message>
    <message>
        <source>an address like &quot;https://example.org/path&quot; without user name, query and fragment (http:// only for this machine)</source>
        <translation>une adresse comme &quot;https://example.org/path&quot; sans nom d’utilisateur, requête ni fragment (http:// seulement pour cet ordinateur)</translation>
    </message>
    <message>
        <source>keys like &quot;Ctrl+Shift+T&quot;, a list of such, or &quot;&quot; for none (in the environment separated by spaces)</source>
        <translation>des touches comme &quot;Ctrl+Shift+T&quot;, une liste de celles-ci, ou &quot;&quot; pour aucune (dans l’environnement, séparées par des espaces)</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>la variable d’environnement %1</translation>
    </message>
    <message>
        <source>%1: chatlayer.region is &quot;custom&quot;, which needs chatlayer.base_url.</source>
        <translation>%1&#xa0;: chatlayer.region est &quot;custom&quot;, ce qui nécessite chatlayer.base_url.</translation>
    </message>
    <message>
        <source>%1: tunnel.provider is &quot;%2&quot;, which needs %3.</source>
        <translation>%1&#xa0;: tunnel.provider est &quot;%2&quot;, ce qui nécessite %3.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>à sa fin</translation>
    </message>
    <message>
        <source>%1: %2: this is not valid TOML (%3).</source>
        <translation>%1&#xa0;: %2&#xa0;: ce n’est pas du TOML valide (%3).</translation>
    </message>
    <message>
        <source>%1: %2 must be a section, written as [%3].</source>
        <translation>%1&#xa0;: %2 doit être une section, écrite [%3].</translation>
    </message>
    <message>
        <source>%1: %2 is %3; allowed is %4.</source>
        <translation>%1&#xa0;: %2 est %3&#xa0;; est permis&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1: line %2: the file is not UTF-8 text; save it as UTF-8.</source>
        <translation>%1&#xa0;: ligne %2&#xa0;: le fichier n’est pas du texte UTF-8&#xa0;; enregistrez-le en UTF-8.</translation>
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
        <source>The environment variable %1 is %2; allowed is %3.</source>
        <translation>La variable d’environnement %1 est %2&#xa0;; est permis&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2 looks like a secret, and secrets do not belong in settings. Remove it, and keep it in the keyring with: agent-desktop credentials set %3</source>
        <translation>%1&#xa0;: %2 ressemble à un secret, et les secrets n’ont pas leur place dans les paramètres. Retirez-le, et gardez-le dans le trousseau avec&#xa0;: agent-desktop credentials set %3</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>there are: %1.</source>
        <translation>il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: there is no %2 %3; %4</source>
        <translation>%1&#xa0;: il n’y a pas de %2 %3&#xa0;; %4</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>Il n’y a pas de paramètre %1.</translation>
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
        <translation>Joignabilité</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Appearance and keys</source>
        <translation>Apparence et touches</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Request that pauses the bot</source>
        <translation>Requête qui met le bot en pause</translation>
    </message>
    <message>
        <source>Request that lets the bot go on</source>
        <translation>Requête qui laisse le bot continuer</translation>
    </message>
    <message>
        <source>Allowed callers</source>
        <translation>Appelants autorisés</translation>
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
        <source>Listening address on the server</source>
        <translation>Adresse d’écoute sur le serveur</translation>
    </message>
    <message>
        <source>Port on the server</source>
        <translation>Port sur le serveur</translation>
    </message>
    <message>
        <source>Program cloudflared</source>
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
        <source>Size of everything</source>
        <translation>Taille de tout</translation>
    </message>
    <message>
        <source>Enter sends the reply</source>
        <translation>Entrée envoie la réponse</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Show pictures from the internet</source>
        <translation>Afficher les images d’Internet</translation>
    </message>
    <message>
        <source>How much is logged</source>
        <translation>Quantité de journal</translation>
    </message>
    <message>
        <source>Where your Chatlayer account lives.</source>
        <translation>Où se trouve votre compte Chatlayer.</translation>
    </message>
    <message>
        <source>What the window is written in. Dates and numbers follow it.</source>
        <translation>La langue de la fenêtre. Les dates et les nombres la suivent.</translation>
    </message>
    <message>
        <source>For canned replies that sign with it, by {{agent.name}}.</source>
        <translation>Pour les réponses types qui signent avec lui, par {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours, such as 09:00-12:30, 13:30-17:30. A day without any is closed; without any in the whole week you are always open.</source>
        <translation>Heures d’ouverture, comme 09:00-12:30, 13:30-17:30. Un jour sans heures est fermé&#xa0;; sans aucune dans toute la semaine, vous êtes toujours ouvert.</translation>
    </message>
    <message>
        <source>Whose clock the opening hours and the holidays go by.</source>
        <translation>L’horloge que suivent les heures d’ouverture et les jours fériés.</translation>
    </message>
    <message>
        <source>Closed from midnight to midnight: 2026-12-25, 2027-07-12..2027-07-23.</source>
        <translation>Fermé de minuit à minuit&#xa0;: 2026-12-25, 2027-07-12..2027-07-23.</translation>
    </message>
    <message>
        <source>Further customers are declined while so many wait or are answered. Those put aside do not count; 0 is without a limit.</source>
        <translation>D’autres clients sont refusés tant que ce nombre attend ou reçoit des réponses. Ceux mis de côté ne comptent pas&#xa0;; 0 est sans limite.</translation>
    </message>
    <message>
        <source>Customers with another language are declined. Empty takes all; nl takes nl-BE too. Who has no known language is taken.</source>
        <translation>Les clients d’une autre langue sont refusés. Vide les prend toutes&#xa0;; nl prend aussi nl-BE. Qui n’a pas de langue connue est pris.</translation>
    </message>
    <message>
        <source>A line for each key of the handover, with the values that you take. All others are declined, also where the key is missing, unless &quot;&quot; stands among the values.</source>
        <translation>Une ligne par clé du transfert, avec les valeurs que vous prenez. Tous les autres sont refusés, aussi quand la clé manque, sauf si &quot;&quot; figure parmi les valeurs.</translation>
    </message>
    <message>
        <source>Without keyboard and mouse for so long you are away by itself, until you are back; 0 is never.</source>
        <translation>Sans clavier ni souris pendant ce temps, vous êtes absent automatiquement, jusqu’à votre retour&#xa0;; 0 est jamais.</translation>
    </message>
    <message>
        <source>You are available again when it is unlocked.</source>
        <translation>Vous êtes de nouveau disponible quand il est déverrouillé.</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Clair ou sombre.</translation>
    </message>
    <message>
        <source>1 is the size that your system chose; 1.25 is a quarter larger. From 0.5 to 4.</source>
        <translation>1 est la taille choisie par votre système&#xa0;; 1.25 est un quart plus grand. De 0.5 à 4.</translation>
    </message>
    <message>
        <source>Otherwise Ctrl+Enter sends, and Enter breaks the line.</source>
        <translation>Sinon Ctrl+Enter envoie, et Entrée passe à la ligne.</translation>
    </message>
    <message>
        <source>In replies, in the customer&apos;s language.</source>
        <translation>Dans les réponses, dans la langue du client.</translation>
    </message>
    <message>
        <source>A reply waits this long before it is sent; 0 sends it at once.</source>
        <translation>Une réponse attend ce temps avant d’être envoyée&#xa0;; 0 l’envoie aussitôt.</translation>
    </message>
    <message>
        <source>Otherwise each one is asked for. Their servers learn that you look at the message.</source>
        <translation>Sinon, chacune est demandée. Leurs serveurs apprennent que vous regardez le message.</translation>
    </message>
    <message>
        <source>The set-up (Ctrl+Shift+O) helps to choose, and tests it.</source>
        <translation>La configuration (Ctrl+Shift+O) aide à choisir, et le teste.</translation>
    </message>
    <message>
        <source>The name that the service keeps for you, such as name.ngrok-free.app.</source>
        <translation>Le nom que le service vous réserve, comme name.ngrok-free.app.</translation>
    </message>
    <message>
        <source>What your ngrok plan lets through; you are warned before it is used up. 0 is without a limit.</source>
        <translation>Ce que votre offre ngrok laisse passer&#xa0;; vous êtes averti avant l’épuisement. 0 est sans limite.</translation>
    </message>
    <message>
        <source>When Chatlayer cannot reach you for this long, you count as offline for it; 0 is never.</source>
        <translation>Quand Chatlayer ne peut pas vous joindre pendant ce temps, vous comptez pour lui comme hors ligne&#xa0;; 0 est jamais.</translation>
    </message>
    <message>
        <source>Your own server, or a service that makes up an address.</source>
        <translation>Votre propre serveur, ou un service qui invente une adresse.</translation>
    </message>
    <message>
        <source>The name or IP address of your server.</source>
        <translation>Le nom ou l’adresse IP de votre serveur.</translation>
    </message>
    <message>
        <source>0 is the usual one, 22.</source>
        <translation>0 est l’habituel, 22.</translation>
    </message>
    <message>
        <source>Empty is the name that you have on this computer.</source>
        <translation>Vide est le nom que vous avez sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Empty tries your SSH agent and the keys in your .ssh folder.</source>
        <translation>Vide essaie votre agent SSH et les clés de votre dossier .ssh.</translation>
    </message>
    <message>
        <source>localhost where a web server there passes calls on; else the server&apos;s own address.</source>
        <translation>localhost quand un serveur web y transmet les appels&#xa0;; sinon l’adresse du serveur lui-même.</translation>
    </message>
    <message>
        <source>The port on your server that leads to this computer.</source>
        <translation>Le port sur votre serveur qui mène à cet ordinateur.</translation>
    </message>
    <message>
        <source>Empty looks for it in the usual places.</source>
        <translation>Vide le cherche aux endroits habituels.</translation>
    </message>
    <message>
        <source>The name of your tunnel. Empty makes one up at each start, to be pasted into Chatlayer again.</source>
        <translation>Le nom de votre tunnel. Vide en invente un à chaque démarrage, à recoller dans Chatlayer.</translation>
    </message>
    <message>
        <source>Where the API is, when it is none of the regions.</source>
        <translation>Où se trouve l’API, quand ce n’est aucune des régions.</translation>
    </message>
    <message>
        <source>What sends your replies. Change it only when Chatlayer says so.</source>
        <translation>Ce qui envoie vos réponses. Ne le changez que si Chatlayer le demande.</translation>
    </message>
    <message>
        <source>How long a connection to Chatlayer may take.</source>
        <translation>Combien de temps peut prendre une connexion à Chatlayer.</translation>
    </message>
    <message>
        <source>How long Chatlayer may take for a whole answer.</source>
        <translation>Combien de temps Chatlayer peut prendre pour une réponse complète.</translation>
    </message>
    <message>
        <source>What is sent when you take a conversation. Chatlayer has not published it.</source>
        <translation>Ce qui est envoyé quand vous prenez une conversation. Chatlayer ne l’a pas publié.</translation>
    </message>
    <message>
        <source>What is sent when you close one and the bot goes on.</source>
        <translation>Ce qui est envoyé quand vous en closez une et que le bot continue.</translation>
    </message>
    <message>
        <source>The address on which this program listens. A tunnel needs only 127.0.0.1.</source>
        <translation>L’adresse sur laquelle ce programme écoute. Un tunnel n’a besoin que de 127.0.0.1.</translation>
    </message>
    <message>
        <source>Where your tunnel leads to on this computer; 0 takes any free one.</source>
        <translation>Où mène votre tunnel sur cet ordinateur&#xa0;; 0 prend n’importe quel port libre.</translation>
    </message>
    <message>
        <source>The last part of the address that Chatlayer calls.</source>
        <translation>La dernière partie de l’adresse que Chatlayer appelle.</translation>
    </message>
    <message>
        <source>Larger ones are refused. A conversation&apos;s transcript grows with it.</source>
        <translation>Les plus grandes sont refusées. La transcription d’une conversation grandit avec elle.</translation>
    </message>
    <message>
        <source>IP addresses and networks with commas between; empty lets all call that know the verify token.</source>
        <translation>Adresses IP et réseaux séparés par des virgules&#xa0;; vide laisse appeler tous ceux qui connaissent le verify token.</translation>
    </message>
    <message>
        <source>Only behind a proxy of your own that sets it: else callers could pretend to be others.</source>
        <translation>Seulement derrière un proxy à vous qui le définit&#xa0;: sinon, des appelants pourraient se faire passer pour d’autres.</translation>
    </message>
    <message>
        <source>After you made another verify token, the one before counts for this long.</source>
        <translation>Après la création d’un autre verify token, le précédent compte encore pendant ce temps.</translation>
    </message>
    <message>
        <source>So long after their last message they are deleted for good; 0 keeps them for ever.</source>
        <translation>Après ce temps depuis leur dernier message, elles sont supprimées définitivement&#xa0;; 0 les garde pour toujours.</translation>
    </message>
    <message>
        <source>Conversations that nobody took over are personal data as well; 0 keeps them for ever.</source>
        <translation>Les conversations que personne n’a prises sont aussi des données personnelles&#xa0;; 0 les garde pour toujours.</translation>
    </message>
    <message>
        <source>Whether conversations are encrypted on this computer. It counts for a new profile.</source>
        <translation>Si les conversations sont chiffrées sur cet ordinateur. Compte pour un nouveau profil.</translation>
    </message>
    <message>
        <source>The system shows them over other windows; a click opens the conversation.</source>
        <translation>Le système les affiche par-dessus les autres fenêtres&#xa0;; un clic ouvre la conversation.</translation>
    </message>
    <message>
        <source>Notifications say only that somebody needs you, for screens that others see.</source>
        <translation>Les notifications disent seulement que quelqu’un a besoin de vous, pour les écrans que d’autres voient.</translation>
    </message>
    <message>
        <source>When a customer waits for a person.</source>
        <translation>Quand un client attend une personne.</translation>
    </message>
    <message>
        <source>When a customer writes in a conversation of yours, or one that was put aside comes back.</source>
        <translation>Quand un client écrit dans une conversation à vous, ou qu’une conversation mise de côté revient.</translation>
    </message>
    <message>
        <source>While a customer waits whom nobody has taken; 0 is never.</source>
        <translation>Tant qu’attend un client que personne n’a pris&#xa0;; 0 est jamais.</translation>
    </message>
    <message>
        <source>Heard when a customer waits, and when it is repeated.</source>
        <translation>Joué quand un client attend, et à chaque répétition.</translation>
    </message>
    <message>
        <source>Heard for a message in a conversation of yours.</source>
        <translation>Joué pour un message dans une conversation à vous.</translation>
    </message>
    <message>
        <source>In percent of the system&apos;s own volume.</source>
        <translation>En pour cent du volume du système.</translation>
    </message>
    <message>
        <source>A minimised window leaves the taskbar; a click on the icon in the tray brings it back.</source>
        <translation>Une fenêtre réduite quitte la barre des tâches&#xa0;; un clic sur l’icône de la zone de notification la ramène.</translation>
    </message>
    <message>
        <source>The window opens when you log in to this computer.</source>
        <translation>La fenêtre s’ouvre quand vous ouvrez une session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The log helps whoever helps you. Messages and tokens are never in it.</source>
        <translation>Le journal aide la personne qui vous aide. Ni messages ni jetons n’y figurent jamais.</translation>
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
        <source>a month</source>
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
        <source>A customer who waits this long turns amber in the list.</source>
        <translation>Un client qui attend ce temps devient orange dans la liste.</translation>
    </message>
    <message>
        <source>A customer who waits this long turns red in the list.</source>
        <translation>Un client qui attend ce temps devient rouge dans la liste.</translation>
    </message>
    <message>
        <source>The webhook&apos;s whole address, as Chatlayer is to call it.</source>
        <translation>L’adresse complète du webhook, telle que Chatlayer doit l’appeler.</translation>
    </message>
    <message>
        <source>Webhook server</source>
        <translation>Serveur du webhook</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Listening address</source>
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
        <source>Kind of API</source>
        <translation>Type d’API</translation>
    </message>
    <message>
        <source>Longest wait for a connection</source>
        <translation>Attente maximale d’une connexion</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>Attente maximale d’une réponse</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Plus grande requête</translation>
    </message>
    <message>
        <source>An old verify token counts for</source>
        <translation>Un ancien verify token compte pendant</translation>
    </message>
    <message>
        <source>Requests of your ngrok plan</source>
        <translation>Requêtes de votre offre ngrok</translation>
    </message>
    <message>
        <source>Keep closed conversations for</source>
        <translation>Garder les conversations closes pendant</translation>
    </message>
    <message>
        <source>Keep what stayed with the bot for</source>
        <translation>Garder ce qui est resté avec le bot pendant</translation>
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
        <source>Most conversations at once</source>
        <translation>Conversations à la fois, au plus</translation>
    </message>
    <message>
        <source>Languages that you take</source>
        <translation>Langues que vous prenez</translation>
    </message>
    <message>
        <source>Handovers that you take</source>
        <translation>Transferts que vous prenez</translation>
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
        <source>Undo a reply for</source>
        <translation>Annuler une réponse pendant</translation>
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
        <source>Tell of new customers</source>
        <translation>Signaler les nouveaux clients</translation>
    </message>
    <message>
        <source>Tell of new messages</source>
        <translation>Signaler les nouveaux messages</translation>
    </message>
    <message>
        <source>Repeat after</source>
        <translation>Répéter après</translation>
    </message>
    <message>
        <source>Sound for a new customer</source>
        <translation>Son pour un nouveau client</translation>
    </message>
    <message>
        <source>Sound for a message</source>
        <translation>Son pour un message</translation>
    </message>
    <message>
        <source>Volume of the sounds</source>
        <translation>Volume des sons</translation>
    </message>
    <message>
        <source>Minimise to the tray</source>
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
        <source>Drop of water</source>
        <translation>Goutte d’eau</translation>
    </message>
    <message>
        <source>Knock on wood</source>
        <translation>Coup sur bois</translation>
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
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>v1, the present one</source>
        <translation>v1, l’actuelle</translation>
    </message>
    <message>
        <source>Legacy, the older one</source>
        <translation>Legacy, l’ancienne</translation>
    </message>
    <message>
        <source>Not at all, for now</source>
        <translation>Pas du tout, pour le moment</translation>
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
        <source>As the system</source>
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
        <source>Everything (for finding faults)</source>
        <translation>Tout (pour chercher des erreurs)</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>L’habituel</translation>
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
        <source>Lets this program answer in Chatlayer; it looks like tokenId:tokenSecret.</source>
        <translation>Permet à ce programme de répondre dans Chatlayer&#xa0;; il ressemble à tokenId:tokenSecret.</translation>
    </message>
    <message>
        <source>ngrok authtoken</source>
        <translation>Authtoken ngrok</translation>
    </message>
    <message>
        <source>From dashboard.ngrok.com.</source>
        <translation>De dashboard.ngrok.com.</translation>
    </message>
    <message>
        <source>Cloudflare tunnel token</source>
        <translation>Jeton de tunnel Cloudflare</translation>
    </message>
    <message>
        <source>For a named tunnel; a quick tunnel needs none.</source>
        <translation>Pour un tunnel nommé&#xa0;; un tunnel rapide n’en a pas besoin.</translation>
    </message>
    <message>
        <source>SSH password</source>
        <translation>Mot de passe SSH</translation>
    </message>
    <message>
        <source>Where the server takes no key.</source>
        <translation>Là où le serveur ne prend pas de clé.</translation>
    </message>
    <message>
        <source>SSH key passphrase</source>
        <translation>Phrase secrète de la clé SSH</translation>
    </message>
    <message>
        <source>Opens the key file, where it is locked.</source>
        <translation>Ouvre le fichier de clé, s’il est verrouillé.</translation>
    </message>
    <message>
        <source>Reserved name at zrok</source>
        <translation>Nom réservé chez zrok</translation>
    </message>
    <message>
        <source>Reserve it with: zrok2 create name NAME. Empty makes one up at each start, to be pasted into Chatlayer again.</source>
        <translation>Réservez-le avec&#xa0;: zrok2 create name NAME. Vide en invente un à chaque démarrage, à coller de nouveau dans Chatlayer.</translation>
    </message>
    <message>
        <source>Program zrok2</source>
        <translation>Programme zrok2</translation>
    </message>
    <message>
        <source>Where your Chatlayer account lives; custom needs base_url.</source>
        <translation>Où se trouve votre compte Chatlayer&#xa0;; custom nécessite base_url.</translation>
    </message>
    <message>
        <source>The API&apos;s address, in place of the region&apos;s (which then counts as custom).</source>
        <translation>L’adresse de l’API, à la place de celle de la région (qui compte alors comme custom).</translation>
    </message>
    <message>
        <source>The API that sends replies; legacy is the older one.</source>
        <translation>L’API qui envoie les réponses&#xa0;; legacy est l’ancienne.</translation>
    </message>
    <message>
        <source>Seconds to wait for a connection.</source>
        <translation>Secondes d’attente d’une connexion.</translation>
    </message>
    <message>
        <source>Seconds to wait for a whole answer.</source>
        <translation>Secondes d’attente d’une réponse complète.</translation>
    </message>
    <message>
        <source>What the actions call sends to pause the bot; Chatlayer has not published it.</source>
        <translation>Ce que l’appel actions envoie pour mettre le bot en pause&#xa0;; Chatlayer ne l’a pas publié.</translation>
    </message>
    <message>
        <source>... and to let the bot go on.</source>
        <translation>... et pour laisser le bot continuer.</translation>
    </message>
    <message>
        <source>The address to listen on; a tunnel needs only this machine&apos;s own.</source>
        <translation>L’adresse d’écoute&#xa0;; un tunnel n’a besoin que de celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>The port; 0 takes any free one.</source>
        <translation>Le port&#xa0;; 0 prend un port libre.</translation>
    </message>
    <message>
        <source>The path that Chatlayer calls.</source>
        <translation>Le chemin que Chatlayer appelle.</translation>
    </message>
    <message>
        <source>Larger requests are refused; transcripts grow with the conversation.</source>
        <translation>Les requêtes plus grandes sont refusées&#xa0;; les transcriptions grandissent avec la conversation.</translation>
    </message>
    <message>
        <source>Only these addresses may call; empty lets all call that know the verify token.</source>
        <translation>Seules ces adresses peuvent appeler&#xa0;; vide laisse appeler tous ceux qui connaissent le verify token.</translation>
    </message>
    <message>
        <source>Take the caller&apos;s address from X-Forwarded-For: only behind an own proxy that sets it.</source>
        <translation>Prendre l’adresse de l’appelant dans X-Forwarded-For&#xa0;: seulement derrière un proxy à vous qui le définit.</translation>
    </message>
    <message>
        <source>How long the verify token before counts after `credentials rotate verify-token`.</source>
        <translation>Combien de temps compte le verify token précédent après `credentials rotate verify-token`.</translation>
    </message>
    <message>
        <source>manual: you run a proxy or a tunnel; say its public_url.</source>
        <translation>manual&#xa0;: vous gérez un proxy ou un tunnel&#xa0;; indiquez sa public_url.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address as Chatlayer calls it, with its path; for manual, and ssh to an own server.</source>
        <translation>L’adresse du webhook telle que Chatlayer l’appelle, avec son chemin&#xa0;; pour manual, et pour ssh vers votre serveur.</translation>
    </message>
    <message>
        <source>The name that ngrok, sish, pinggy or localhost.run keeps for you.</source>
        <translation>Le nom que ngrok, sish, pinggy ou localhost.run vous réserve.</translation>
    </message>
    <message>
        <source>What your ngrok plan lets through in a month; 0 is without a limit.</source>
        <translation>Ce que votre offre ngrok laisse passer par mois&#xa0;; 0 est sans limite.</translation>
    </message>
    <message>
        <source>Seconds without being reachable until you are offline for Chatlayer; 0 is never.</source>
        <translation>Secondes sans être joignable avant d’être hors ligne pour Chatlayer&#xa0;; 0 est jamais.</translation>
    </message>
    <message>
        <source>Your own server, or a service that makes up a URL.</source>
        <translation>Votre propre serveur, ou un service qui invente une URL.</translation>
    </message>
    <message>
        <source>The SSH server; services have theirs.</source>
        <translation>Le serveur SSH&#xa0;; les services ont le leur.</translation>
    </message>
    <message>
        <source>Its SSH port; 0 is the usual one.</source>
        <translation>Son port SSH&#xa0;; 0 est l’habituel.</translation>
    </message>
    <message>
        <source>The user name there; empty is yours here.</source>
        <translation>Le nom d’utilisateur là-bas&#xa0;; vide est le vôtre ici.</translation>
    </message>
    <message>
        <source>The file of the key; empty tries the agent and the keys in ~/.ssh.</source>
        <translation>Le fichier de clé&#xa0;; vide essaie l’agent et les clés de ~/.ssh.</translation>
    </message>
    <message>
        <source>Where your server listens: localhost behind a proxy, or its address.</source>
        <translation>Où votre serveur écoute&#xa0;: localhost derrière un proxy, ou son adresse.</translation>
    </message>
    <message>
        <source>The port on your server that leads here.</source>
        <translation>Le port sur votre serveur qui mène ici.</translation>
    </message>
    <message>
        <source>The program cloudflared; empty looks for it on PATH.</source>
        <translation>Le programme cloudflared&#xa0;; vide le cherche dans PATH.</translation>
    </message>
    <message>
        <source>The public name of your named tunnel; empty makes a quick tunnel with a new URL each time.</source>
        <translation>Le nom public de votre tunnel nommé&#xa0;; vide fait un tunnel rapide avec une nouvelle URL à chaque fois.</translation>
    </message>
    <message>
        <source>The name that you reserved at zrok, or namespace:name; empty gets a new URL each time.</source>
        <translation>Le nom que vous avez réservé chez zrok, ou espace:nom&#xa0;; vide donne une nouvelle adresse à chaque fois.</translation>
    </message>
    <message>
        <source>The program zrok2; empty looks for it on PATH.</source>
        <translation>Le programme zrok2&#xa0;; vide le cherche dans PATH.</translation>
    </message>
    <message>
        <source>off keeps transcripts readable for everybody who can read the file.</source>
        <translation>off laisse les transcriptions lisibles pour quiconque peut lire le fichier.</translation>
    </message>
    <message>
        <source>Closed conversations are deleted after so many days.</source>
        <translation>Les conversations closes sont supprimées après ce nombre de jours.</translation>
    </message>
    <message>
        <source>Conversations that stayed with the bot are deleted after so many days.</source>
        <translation>Les conversations restées avec le bot sont supprimées après ce nombre de jours.</translation>
    </message>
    <message>
        <source>Your name, for texts that use {{agent.name}}.</source>
        <translation>Votre nom, pour les textes avec {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours. Without any in the whole week it is always open.</source>
        <translation>Heures d’ouverture. Sans aucune dans toute la semaine, toujours ouvert.</translation>
    </message>
    <message>
        <source>The same for Tuesday ...</source>
        <translation>De même pour mardi ...</translation>
    </message>
    <message>
        <source>... Wednesday ...</source>
        <translation>... mercredi ...</translation>
    </message>
    <message>
        <source>... Thursday ...</source>
        <translation>... jeudi ...</translation>
    </message>
    <message>
        <source>... Friday ...</source>
        <translation>... vendredi ...</translation>
    </message>
    <message>
        <source>... Saturday ...</source>
        <translation>... samedi ...</translation>
    </message>
    <message>
        <source>... and Sunday.</source>
        <translation>... et dimanche.</translation>
    </message>
    <message>
        <source>Whose clock the hours and holidays go by; empty is this computer&apos;s.</source>
        <translation>L’horloge que suivent les heures et jours fériés&#xa0;; vide est celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Days on which it is closed, from midnight to midnight.</source>
        <translation>Jours de fermeture, de minuit à minuit.</translation>
    </message>
    <message>
        <source>So many conversations wait or are answered at most, those put aside not counted; 0 is without a limit.</source>
        <translation>Au plus ce nombre de conversations attend ou reçoit des réponses, sans celles mises de côté&#xa0;; 0 est sans limite.</translation>
    </message>
    <message>
        <source>Only customers with these languages; empty takes all. nl takes nl-BE too; an unknown language is taken.</source>
        <translation>Seulement les clients de ces langues&#xa0;; vide les prend toutes. nl prend aussi nl-BE&#xa0;; une langue inconnue est prise.</translation>
    </message>
    <message>
        <source>Only handovers whose payload has one of these values, for each key; an empty value is a missing key.</source>
        <translation>Seulement les transferts dont le payload a l’une de ces valeurs, par clé&#xa0;; une valeur vide est une clé manquante.</translation>
    </message>
    <message>
        <source>Minutes without keyboard and mouse until you are away by itself; 0 is never.</source>
        <translation>Minutes sans clavier ni souris avant d’être absent automatiquement&#xa0;; 0 est jamais.</translation>
    </message>
    <message>
        <source>Be away while the screen is locked.</source>
        <translation>Être absent tant que l’écran est verrouillé.</translation>
    </message>
    <message>
        <source>The window&apos;s language; system is the computer&apos;s.</source>
        <translation>La langue de la fenêtre&#xa0;; system est celle de l’ordinateur.</translation>
    </message>
    <message>
        <source>The colours.</source>
        <translation>Les couleurs.</translation>
    </message>
    <message>
        <source>Everything larger or smaller, on top of the system&apos;s.</source>
        <translation>Tout plus grand ou plus petit, en plus de l’échelle du système.</translation>
    </message>
    <message>
        <source>false: Enter breaks the line and Ctrl+Enter sends.</source>
        <translation>false&#xa0;: Entrée passe à la ligne et Ctrl+Enter envoie.</translation>
    </message>
    <message>
        <source>Check the spelling of replies in the customer&apos;s language.</source>
        <translation>Vérifier l’orthographe des réponses dans la langue du client.</translation>
    </message>
    <message>
        <source>A reply waits this long for Undo; 0 sends it at once.</source>
        <translation>Une réponse attend ce temps pour Annuler&#xa0;; 0 l’envoie aussitôt.</translation>
    </message>
    <message>
        <source>Fetch pictures of messages from the internet.</source>
        <translation>Récupérer les images des messages sur Internet.</translation>
    </message>
    <message>
        <source>A customer who waits this long turns amber in the list ...</source>
        <translation>Un client qui attend ce temps devient orange dans la liste ...</translation>
    </message>
    <message>
        <source>... and this long, red.</source>
        <translation>... et ce temps, rouge.</translation>
    </message>
    <message>
        <source>Show the system&apos;s notifications.</source>
        <translation>Afficher les notifications du système.</translation>
    </message>
    <message>
        <source>Notifications without names and texts.</source>
        <translation>Notifications sans noms ni textes.</translation>
    </message>
    <message>
        <source>Tell of customers who wait for a person.</source>
        <translation>Signaler les clients qui attendent une personne.</translation>
    </message>
    <message>
        <source>Tell of messages in your own conversations.</source>
        <translation>Signaler les messages dans vos propres conversations.</translation>
    </message>
    <message>
        <source>Tell again after so many seconds while a customer waits; 0 is never.</source>
        <translation>Signaler de nouveau après ce nombre de secondes tant qu’un client attend&#xa0;; 0 est jamais.</translation>
    </message>
    <message>
        <source>The sound when a customer waits for a person.</source>
        <translation>Le son quand un client attend une personne.</translation>
    </message>
    <message>
        <source>The sound of a message in one of your conversations.</source>
        <translation>Le son d’un message dans une de vos conversations.</translation>
    </message>
    <message>
        <source>How loud the sounds are, in percent of the system&apos;s volume.</source>
        <translation>Le volume des sons, en pour cent de celui du système.</translation>
    </message>
    <message>
        <source>A minimised window leaves the taskbar and stays in the tray.</source>
        <translation>Une fenêtre réduite quitte la barre des tâches et reste dans la zone de notification.</translation>
    </message>
    <message>
        <source>Start the program when you log in to this computer.</source>
        <translation>Démarrer le programme quand vous ouvrez une session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>How much is written.</source>
        <translation>Combien est écrit.</translation>
    </message>
    <message>
        <source>hours one after the other, like &quot;09:00-12:30, 13:30-17:30&quot;, or nothing when closed; &quot;22:00-06:00&quot; goes on into the next day</source>
        <translation>des heures l’une après l’autre, comme &quot;09:00-12:30, 13:30-17:30&quot;, ou rien si c’est fermé&#xa0;; &quot;22:00-06:00&quot; va jusqu’au jour suivant</translation>
    </message>
    <message>
        <source>a time zone like &quot;Europe/Brussels&quot;, or nothing for this computer&apos;s</source>
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
        <source>keys with lists of values, like { department = [&quot;billing&quot;, &quot;sales&quot;] } (in the environment as JSON: {&quot;department&quot;: [&quot;billing&quot;]})</source>
        <translation>des clés avec des listes de valeurs, comme { department = [&quot;billing&quot;, &quot;sales&quot;] } (dans l’environnement en JSON&#xa0;: {&quot;department&quot;: [&quot;billing&quot;]})</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Paramètres&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>setup_port</name>
    <message>
        <source>a request came with another verify token. Copy the token of step 4 again, and save it in Chatlayer.</source>
        <translation>une requête est venue avec un autre verify token. Recopiez le jeton de l’étape 4, et enregistrez-le dans Chatlayer.</translation>
    </message>
    <message>
        <source>a request came from an address that webhook.allow_list leaves out. Add it there, or empty the list.</source>
        <translation>une requête est venue d’une adresse que webhook.allow_list exclut. Ajoutez-la, ou videz la liste.</translation>
    </message>
    <message>
        <source>a request came to another path. Copy the API URL of step 4 again, and save it in Chatlayer.</source>
        <translation>une requête est venue sur un autre chemin. Recopiez l’URL de l’API de l’étape 4, et enregistrez-la dans Chatlayer.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept this token. Each region has its own: check the region first, then copy the token again or make a new one.</source>
        <translation>Chatlayer n’accepte pas ce jeton. Chaque région a les siens&#xa0;: vérifiez d’abord la région, puis recopiez le jeton ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Pas encore démarré.</translation>
    </message>
    <message>
        <source>The webhook does not listen, so no test customer can come. See the line at the top.</source>
        <translation>Le webhook n’écoute pas, donc aucun client de test ne peut venir. Voyez la ligne en haut.</translation>
    </message>
    <message>
        <source>The test conversation did not arrive. The log says why.</source>
        <translation>La conversation de test n’est pas arrivée. Le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The test customer was declined: %1. Change that, then try again.</source>
        <translation>Le client de test a été refusé&#xa0;: %1. Changez cela, puis réessayez.</translation>
    </message>
    <message>
        <source>The token is right, but may not see the bots. Make one in Chatlayer with the role Admin or Member.</source>
        <translation>Le jeton est bon, mais ne peut pas voir les bots. Créez-en un dans Chatlayer avec le rôle Admin ou Member.</translation>
    </message>
    <message>
        <source>This address answers, but not as Chatlayer&apos;s API does. Check it; it is written without /v1.</source>
        <translation>Cette adresse répond, mais pas comme l’API de Chatlayer. Vérifiez-la&#xa0;; elle s’écrit sans /v1.</translation>
    </message>
    <message>
        <source>Chatlayer did not answer with your bots. Check the region. (%1)</source>
        <translation>Chatlayer n’a pas répondu avec vos bots. Vérifiez la région. (%1)</translation>
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
        <source>A row of the database of conversations cannot be read.</source>
        <translation>Une ligne de la base de conversations ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>Revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>The database of conversations is closed.</source>
        <translation>La base de conversations est fermée.</translation>
    </message>
    <message>
        <source>The disk that holds the conversations is full.</source>
        <translation>Le disque des conversations est plein.</translation>
    </message>
    <message>
        <source>Free some room on it; the program goes on by itself.</source>
        <translation>Libérez de la place&#xa0;; le programme continue de lui-même.</translation>
    </message>
    <message>
        <source>Another program holds the database of conversations locked.</source>
        <translation>Un autre programme tient la base de conversations verrouillée.</translation>
    </message>
    <message>
        <source>Close programs that may have inbox.db open, such as a backup tool or a database browser.</source>
        <translation>Fermez les programmes qui peuvent avoir inbox.db ouvert, comme un outil de sauvegarde ou un explorateur de bases.</translation>
    </message>
    <message>
        <source>The database of conversations cannot be written.</source>
        <translation>On ne peut pas écrire dans la base de conversations.</translation>
    </message>
    <message>
        <source>Check that its folder and disk are writable for you and that nobody moved the file.</source>
        <translation>Vérifiez que vous pouvez écrire dans son dossier et sur son disque et que personne n’a déplacé le fichier.</translation>
    </message>
    <message>
        <source>The database of conversations cannot be opened.</source>
        <translation>La base de conversations ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may read and write in it.</source>
        <translation>Vérifiez que son dossier existe et que vous pouvez y lire et écrire.</translation>
    </message>
    <message>
        <source>Reading or writing the disk that holds the conversations failed.</source>
        <translation>La lecture ou l’écriture du disque des conversations a échoué.</translation>
    </message>
    <message>
        <source>Check the disk and its connection.</source>
        <translation>Vérifiez le disque et sa connexion.</translation>
    </message>
    <message>
        <source>The database of conversations is damaged.</source>
        <translation>La base de conversations est endommagée.</translation>
    </message>
    <message>
        <source>Go back to a backup, or set it aside and start a new one.</source>
        <translation>Revenez à une sauvegarde, ou mettez-la de côté et commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>What was to be kept contradicts what the database already holds.</source>
        <translation>Ce qui devait être gardé contredit ce que la base contient déjà.</translation>
    </message>
    <message>
        <source>This is a mistake in the program: please report it.</source>
        <translation>C’est une erreur du programme&#xa0;: merci de la signaler.</translation>
    </message>
    <message>
        <source>The database of conversations could not do its work (%1).</source>
        <translation>La base de conversations n’a pas pu faire son travail (%1).</translation>
    </message>
    <message>
        <source>Look into the log.</source>
        <translation>Regardez le journal.</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the folder and disk.</source>
        <translation>Vérifiez le dossier et le disque.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Move it away, or use another profile.</source>
        <translation>Déplacez-le, ou utilisez un autre profil.</translation>
    </message>
    <message>
        <source>Making the folder %1</source>
        <translation>La création du dossier %1</translation>
    </message>
    <message>
        <source>Making %1 private</source>
        <translation>La protection de %1</translation>
    </message>
    <message>
        <source>Setting %1 aside</source>
        <translation>La mise de côté de %1</translation>
    </message>
    <message>
        <source>A database key has %1 bytes, not %2.</source>
        <translation>Une clé de base de données a %1 octets, pas %2.</translation>
    </message>
    <message>
        <source>The database key in the keyring is not %1 hexadecimal digits.</source>
        <translation>La clé de base de données dans le trousseau n’a pas %1 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The file is a database, but not one of Agent Desktop.</source>
        <translation>Le fichier est une base de données, mais pas une d’Agent Desktop.</translation>
    </message>
    <message>
        <source>Move it away, or set it aside and start a new one.</source>
        <translation>Déplacez-le, ou mettez-le de côté et commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>Making a backup of %1</source>
        <translation>La sauvegarde de %1</translation>
    </message>
    <message>
        <source>After the update %1 rows refer to nothing.</source>
        <translation>Après la mise à jour, %1 lignes ne renvoient à rien.</translation>
    </message>
    <message>
        <source>Go back to a backup, or set the database aside and start a new one.</source>
        <translation>Revenez à une sauvegarde, ou mettez la base de côté et commencez-en une nouvelle.</translation>
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
        <source>The database of conversations is from an older version.</source>
        <translation>La base de conversations vient d’une version plus ancienne.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is empty.</source>
        <translation>%1 est endommagé&#xa0;: le fichier est vide.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no database any more.</source>
        <translation>%1 est endommagé&#xa0;: ce n’est plus une base de données.</translation>
    </message>
    <message>
        <source>%1 is encrypted, and there is no key for it.</source>
        <translation>%1 est chiffré, et il n’y a pas de clé pour lui.</translation>
    </message>
    <message>
        <source>Unlock the keyring that holds the key; with storage.encryption = &quot;off&quot; set it to &quot;on&quot; again.</source>
        <translation>Déverrouillez le trousseau qui contient la clé&#xa0;; avec storage.encryption = &quot;off&quot;, remettez &quot;on&quot;.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, but the settings ask for an encrypted database.</source>
        <translation>%1 n’est pas chiffré, mais les paramètres demandent une base chiffrée.</translation>
    </message>
    <message>
        <source>Set storage.encryption = &quot;off&quot;, or set the database aside and start a new one.</source>
        <translation>Mettez storage.encryption = &quot;off&quot;, ou mettez la base de côté et commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The key does not open %1: it belongs to another database, or the file&apos;s beginning is damaged.</source>
        <translation>La clé n’ouvre pas %1&#xa0;: elle appartient à une autre base, ou le début du fichier est endommagé.</translation>
    </message>
    <message>
        <source>Find the right key. %1</source>
        <translation>Trouvez la bonne clé. %1</translation>
    </message>
    <message>
        <source>%1 was last used by a newer version of Agent Desktop.</source>
        <translation>%1 a été utilisé en dernier par une version plus récente d’Agent Desktop.</translation>
    </message>
    <message>
        <source>Install that version again, or set the database aside and start a new one.</source>
        <translation>Réinstallez cette version, ou mettez la base de côté et commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The database of conversations was opened for reading only.</source>
        <translation>La base de conversations n’a été ouverte que pour la lecture.</translation>
    </message>
    <message>
        <source>The database of conversations is being read, so its log cannot be emptied yet.</source>
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
        <source>This was under way when the backup was made, so it may have arrived since.</source>
        <translation>Cet envoi était en cours lors de la sauvegarde&#xa0;; il est donc peut-être arrivé depuis.</translation>
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
        <source>90 %</source>
        <translation>90&#xa0;%</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>%1: at most %2, %3</source>
        <translation>%1&#xa0;: au plus %2, %3</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>Handed over: customers whom the bot handed over and you accepted, and those who wrote again after you had closed and before the bot was back. Each counts in the hour in which they began to wait.</source>
        <translation>Transférées&#xa0;: les clients que le bot a transférés et que vous avez acceptés, et ceux qui ont récrit après que vous aviez clos et avant le retour du bot. Chacun compte dans l’heure où il a commencé à attendre.</translation>
    </message>
    <message>
        <source>Handled: conversations that were yours and were closed. One that was opened again and closed again counts twice. Each counts in the hour in which it was closed.</source>
        <translation>Traitées&#xa0;: les conversations qui étaient à vous et ont été closes. Une conversation rouverte puis close de nouveau compte deux fois. Chacune compte dans l’heure où elle a été close.</translation>
    </message>
    <message>
        <source>Waiting: customers who wait for you now, whenever they were handed over. For days that are over: those who waited at the end of the last day.</source>
        <translation>En attente&#xa0;: les clients qui vous attendent maintenant, quel que soit le moment de leur transfert. Pour les jours passés&#xa0;: ceux qui attendaient à la fin du dernier jour.</translation>
    </message>
    <message>
        <source>Declined: handovers that were not accepted, so that the bot went on. Each counts when it was declined.</source>
        <translation>Refusées&#xa0;: les transferts qui n’ont pas été acceptés, de sorte que le bot a continué. Chacun compte au moment du refus.</translation>
    </message>
    <message>
        <source>First response: from a handover until you sent your first reply that reached Chatlayer, as long as the conversation was not closed before. A reply that failed does not count. It counts in the hour of the handover.</source>
        <translation>Première réponse&#xa0;: d’un transfert à l’envoi de votre première réponse parvenue à Chatlayer, tant que la conversation n’a pas été close avant. Une réponse en échec ne compte pas. Compte dans l’heure du transfert.</translation>
    </message>
    <message>
        <source>Handling time: from taking a conversation until closing it. Time in which it was put aside is part of that, and is told by itself as well. It counts in the hour of closing.</source>
        <translation>Temps de traitement&#xa0;: de la prise d’une conversation à sa clôture. Le temps de mise de côté en fait partie, et est aussi indiqué à part. Compte dans l’heure de la clôture.</translation>
    </message>
    <message>
        <source>Median: half of them took at most so long. 90 %: nine of ten took at most so long.</source>
        <translation>Médiane&#xa0;: la moitié a pris au plus ce temps. 90&#xa0;%&#xa0;: neuf sur dix ont pris au plus ce temps.</translation>
    </message>
</context>
<context>
    <name>tunnel</name>
    <message>
        <source>Cloudflare does not know the tunnel&apos;s token. Copy it from the dashboard: credentials set cloudflared-token.</source>
        <translation>Cloudflare ne connaît pas le jeton du tunnel. Copiez-le depuis le tableau de bord&#xa0;: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>Cloudflare gives out no more quick tunnels for now. Wait some minutes, or use a named tunnel.</source>
        <translation>Cloudflare ne donne plus de tunnels rapides pour le moment. Attendez quelques minutes, ou utilisez un tunnel nommé.</translation>
    </message>
    <message>
        <source>This cloudflared is too old or another program. Install the present one.</source>
        <translation>Ce cloudflared est trop ancien ou un autre programme. Installez l’actuel.</translation>
    </message>
    <message>
        <source>A port that cloudflared needs is in use.</source>
        <translation>Un port dont cloudflared a besoin est occupé.</translation>
    </message>
    <message>
        <source>cloudflared cannot reach Cloudflare. Check the network, and that port 7844 is open to the outside.</source>
        <translation>cloudflared ne peut pas joindre Cloudflare. Vérifiez le réseau, et que le port 7844 est ouvert vers l’extérieur.</translation>
    </message>
    <message>
        <source>cloudflared ended by itself.</source>
        <translation>cloudflared s’est terminé de lui-même.</translation>
    </message>
    <message>
        <source>The named tunnel needs its token. Copy it from Cloudflare&apos;s dashboard, and keep it: credentials set cloudflared-token.</source>
        <translation>Le tunnel nommé a besoin de son jeton. Copiez-le depuis le tableau de bord de Cloudflare, et gardez-le&#xa0;: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 ne peut pas démarrer&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The ngrok library is not installed. If you installed Agent Desktop with pipx, run: pipx inject agent-desktop ngrok; with pip, run: pip install &quot;agent-desktop[ngrok]&quot;.</source>
        <translation>La bibliothèque ngrok n’est pas installée. Si vous avez installé Agent Desktop avec pipx, exécutez&#xa0;: pipx inject agent-desktop ngrok&#xa0;; avec pip, exécutez&#xa0;: pip install &quot;agent-desktop[ngrok]&quot;.</translation>
    </message>
    <message>
        <source>The program cloudflared was not found on this computer. Install it from Cloudflare, or enter in the set-up where it is.</source>
        <translation>Le programme cloudflared n’a pas été trouvé sur cet ordinateur. Installez-le depuis Cloudflare, ou indiquez dans la configuration où il se trouve.</translation>
    </message>
    <message>
        <source>The program zrok2 was not found on this computer. Install zrok, version 2, or enter in the set-up where it is.</source>
        <translation>Le programme zrok2 est introuvable sur cet ordinateur. Installez zrok, version 2, ou indiquez dans la configuration où il se trouve.</translation>
    </message>
    <message>
        <source>cloudflared did not reach Cloudflare in time.</source>
        <translation>cloudflared n’a pas joint Cloudflare à temps.</translation>
    </message>
    <message>
        <source>cloudflared lost its link to Cloudflare.</source>
        <translation>cloudflared a perdu sa liaison avec Cloudflare.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address that leads to this computer.</source>
        <translation>Mettez dans tunnel.public_url l’adresse qui mène à cet ordinateur.</translation>
    </message>
    <message>
        <source>ngrok does not know this token. Copy it from ngrok&apos;s dashboard, and keep it: credentials set ngrok-token.</source>
        <translation>ngrok ne connaît pas ce jeton. Copiez-le depuis le tableau de bord de ngrok, et gardez-le&#xa0;: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok allows no more sessions with this token. End ngrok elsewhere, or use a token of its own here.</source>
        <translation>ngrok ne permet plus de sessions avec ce jeton. Arrêtez ngrok ailleurs, ou utilisez ici un jeton à part.</translation>
    </message>
    <message>
        <source>ngrok still has this domain in use by another session. End ngrok elsewhere.</source>
        <translation>Chez ngrok, ce domaine est encore utilisé par une autre session. Arrêtez ngrok ailleurs.</translation>
    </message>
    <message>
        <source>ngrok does not keep this domain for your account. Set tunnel.domain to the one on its dashboard.</source>
        <translation>ngrok ne réserve pas ce domaine à votre compte. Mettez dans tunnel.domain celui de son tableau de bord.</translation>
    </message>
    <message>
        <source>ngrok&apos;s limit for this month is used up. It needs another plan.</source>
        <translation>La limite de ngrok pour ce mois est épuisée. Il faut une autre offre.</translation>
    </message>
    <message>
        <source>There is no ngrok token. Copy it from ngrok&apos;s dashboard, and keep it: credentials set ngrok-token.</source>
        <translation>Il n’y a pas de jeton ngrok. Copiez-le depuis le tableau de bord de ngrok, et gardez-le&#xa0;: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok did not answer in time.</source>
        <translation>ngrok n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The link to ngrok broke.</source>
        <translation>La liaison avec ngrok s’est coupée.</translation>
    </message>
    <message>
        <source>ngrok cannot be reached. Check the network and the firewall.</source>
        <translation>ngrok est injoignable. Vérifiez le réseau et le pare-feu.</translation>
    </message>
    <message>
        <source>ngrok refused with ERR_NGROK_%1; its documentation of errors says why.</source>
        <translation>ngrok a refusé avec ERR_NGROK_%1&#xa0;; sa documentation des erreurs dit pourquoi.</translation>
    </message>
    <message>
        <source>Set tunnel.ssh_host to your SSH server.</source>
        <translation>Mettez dans tunnel.ssh_host votre serveur SSH.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address at which your server passes requests on.</source>
        <translation>Mettez dans tunnel.public_url l’adresse à laquelle votre serveur transmet les requêtes.</translation>
    </message>
    <message>
        <source>%1 shows another key than before: it was set up anew, or somebody is in between. Ask who runs it; if all is well, remove its line from %2 and try again.</source>
        <translation>%1 montre une autre clé qu’avant&#xa0;: il a été réinstallé, ou quelqu’un s’est interposé. Demandez à qui le gère&#xa0;; si tout va bien, retirez sa ligne de %2 et réessayez.</translation>
    </message>
    <message>
        <source>The key of %1 (%2) was not confirmed. Compare it with the server&apos;s and try again.</source>
        <translation>La clé de %1 (%2) n’a pas été confirmée. Comparez-la à celle du serveur et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 does not give out %2. Look at tunnel.domain, and whether your account there allows it.</source>
        <translation>%1 ne donne pas %2. Regardez tunnel.domain, et si votre compte là-bas le permet.</translation>
    </message>
    <message>
        <source>%1 refuses to forward port %2. Its sshd_config must allow it (AllowTcpForwarding remote or yes; PermitListen).</source>
        <translation>%1 refuse de transférer le port %2. Son sshd_config doit le permettre (AllowTcpForwarding remote ou yes&#xa0;; PermitListen).</translation>
    </message>
    <message>
        <source>Port %1 of %2 is in use. End what uses it, or an older session of this tunnel, or set another tunnel.ssh_remote_port.</source>
        <translation>Le port %1 de %2 est occupé. Arrêtez ce qui l’utilise, ou une session plus ancienne de ce tunnel, ou définissez un autre tunnel.ssh_remote_port.</translation>
    </message>
    <message>
        <source>%1 did not say the public address in time.</source>
        <translation>%1 n’a pas donné l’adresse publique à temps.</translation>
    </message>
    <message>
        <source>%1 ended the session without giving a URL.</source>
        <translation>%1 a terminé la session sans donner d’URL.</translation>
    </message>
    <message>
        <source>The link to %1 broke.</source>
        <translation>La liaison avec %1 s’est coupée.</translation>
    </message>
    <message>
        <source>All %1 requests of this month are used up. The tunnel needs another plan.</source>
        <translation>Les %1 requêtes de ce mois sont épuisées. Le tunnel a besoin d’une autre offre.</translation>
    </message>
    <message>
        <source>%1 % of the %2 requests of this month are used.</source>
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
        <source>ngrok&apos;s requests of this month are used up.</source>
        <translation>Les requêtes de ngrok pour ce mois sont épuisées.</translation>
    </message>
    <message>
        <source>ngrok does not pass requests on (%1).</source>
        <translation>ngrok ne transmet pas les requêtes (%1).</translation>
    </message>
    <message>
        <source>Another server, or one with another verify token, answers at the public address.</source>
        <translation>À l’adresse publique répond un autre serveur, ou un serveur avec un autre verify token.</translation>
    </message>
    <message>
        <source>The public address redirects to another address; Chatlayer would not follow it.</source>
        <translation>L’adresse publique redirige vers une autre adresse&#xa0;; Chatlayer ne la suivrait pas.</translation>
    </message>
    <message>
        <source>The public address does not lead to this program (it answers %1).</source>
        <translation>L’adresse publique ne mène pas à ce programme (réponse&#xa0;: %1).</translation>
    </message>
    <message>
        <source>The public address has no certificate that this computer trusts. Have it renewed where your tunnel or proxy runs.</source>
        <translation>L’adresse publique n’a pas de certificat auquel cet ordinateur fait confiance. Faites-le renouveler là où tourne votre tunnel ou proxy.</translation>
    </message>
    <message>
        <source>The public address&apos;s host name is not known. Check the spelling and the network.</source>
        <translation>Le nom d’hôte de l’adresse publique est inconnu. Vérifiez l’orthographe et le réseau.</translation>
    </message>
    <message>
        <source>Nothing answers at the public address. Check the tunnel or proxy, and the network.</source>
        <translation>Rien ne répond à l’adresse publique. Vérifiez le tunnel ou le proxy, et le réseau.</translation>
    </message>
    <message>
        <source>The public address is not a valid one.</source>
        <translation>L’adresse publique n’est pas valide.</translation>
    </message>
    <message>
        <source>The connection to the public address broke before it answered.</source>
        <translation>La connexion à l’adresse publique s’est coupée avant la réponse.</translation>
    </message>
    <message>
        <source>There is no such tunnel; set tunnel.provider to one of %1.</source>
        <translation>Un tel tunnel n’existe pas&#xa0;; mettez dans tunnel.provider l’un de %1.</translation>
    </message>
    <message>
        <source>The key of %1 is not the one that is trusted.</source>
        <translation>La clé de %1 n’est pas celle de confiance.</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Look at tunnel.ssh_user and tunnel.ssh_key, or keep a password: credentials set ssh-password.</source>
        <translation>%1 n’admet pas cet utilisateur. Regardez tunnel.ssh_user et tunnel.ssh_key, ou gardez un mot de passe&#xa0;: credentials set ssh-password.</translation>
    </message>
    <message>
        <source>The SSH key has a passphrase, and the one that is kept does not open it: credentials set ssh-passphrase.</source>
        <translation>La clé SSH a une phrase secrète, et celle qui est gardée ne l’ouvre pas&#xa0;: credentials set ssh-passphrase.</translation>
    </message>
    <message>
        <source>The SSH key cannot be read. If it has a passphrase, keep that: credentials set ssh-passphrase. Otherwise look at tunnel.ssh_key.</source>
        <translation>La clé SSH ne peut pas être lue. Si elle a une phrase secrète, gardez-la&#xa0;: credentials set ssh-passphrase. Sinon, regardez tunnel.ssh_key.</translation>
    </message>
    <message>
        <source>%1 and this program have no way of encrypting in common.</source>
        <translation>%1 et ce programme n’ont aucun chiffrement en commun.</translation>
    </message>
    <message>
        <source>tunnel.ssh_user is no user name.</source>
        <translation>tunnel.ssh_user n’est pas un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The file of tunnel.ssh_key cannot be read.</source>
        <translation>Le fichier de tunnel.ssh_key ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is not known. Check the spelling of tunnel.ssh_host and the network.</source>
        <translation>%1 est inconnu. Vérifiez l’orthographe de tunnel.ssh_host et le réseau.</translation>
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
        <source>%1 does not open a session in which it could say the URL.</source>
        <translation>%1 n’ouvre pas de session où il pourrait donner l’URL.</translation>
    </message>
    <message>
        <source>The SSH settings of [tunnel] cannot be used together.</source>
        <translation>Les paramètres SSH de [tunnel] ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>La connexion à %1 s’est coupée.</translation>
    </message>
    <message>
        <source>The tunnel failed; the log says more.</source>
        <translation>Le tunnel a échoué&#xa0;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>l’ordinateur dormait</translation>
    </message>
    <message>
        <source>the network changed</source>
        <translation>le réseau a changé</translation>
    </message>
    <message>
        <source>This computer is not enabled at zrok yet. Copy your account token from zrok&apos;s console, and run: zrok2 enable TOKEN.</source>
        <translation>Cet ordinateur n’est pas encore activé chez zrok. Copiez le jeton de votre compte depuis la console de zrok et exécutez&#xa0;: zrok2 enable TOKEN.</translation>
    </message>
    <message>
        <source>The zrok name %1 is in use by another share. End that one (zrok2 list shares, zrok2 delete share), or choose another name.</source>
        <translation>Le nom zrok %1 est utilisé par un autre partage. Terminez-le (zrok2 list shares, zrok2 delete share) ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>zrok does not know the name %1. Reserve it with: zrok2 create name %1</source>
        <translation>zrok ne connaît pas le nom %1. Réservez-le avec&#xa0;: zrok2 create name %1</translation>
    </message>
    <message>
        <source>Your zrok account may not use the name %1. Choose another name.</source>
        <translation>Votre compte zrok ne peut pas utiliser le nom %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>zrok refused the share: this computer is no longer enabled, or your account allows no more shares. Look at zrok&apos;s console.</source>
        <translation>zrok a refusé le partage&#xa0;: cet ordinateur n’est plus activé, ou votre compte n’en permet pas davantage. Consultez la console de zrok.</translation>
    </message>
    <message>
        <source>This zrok2 is too old or another program. Install the current version.</source>
        <translation>Ce zrok2 est trop ancien ou est un autre programme. Installez la version actuelle.</translation>
    </message>
    <message>
        <source>zrok cannot be reached. Check the network and the firewall.</source>
        <translation>zrok est injoignable. Vérifiez le réseau et le pare-feu.</translation>
    </message>
    <message>
        <source>zrok did not give an address in time.</source>
        <translation>zrok n’a pas donné d’adresse à temps.</translation>
    </message>
    <message>
        <source>zrok lost its link.</source>
        <translation>zrok a perdu sa liaison.</translation>
    </message>
    <message>
        <source>zrok refused the share. Run zrok2 share public in a terminal to see why.</source>
        <translation>zrok a refusé le partage. Exécutez zrok2 share public dans un terminal pour voir pourquoi.</translation>
    </message>
    <message>
        <source>zrok2 ended by itself.</source>
        <translation>zrok2 s’est arrêté de lui-même.</translation>
    </message>
    <message>
        <source>There is no program at tunnel.%1.</source>
        <translation>Il n’y a pas de programme à tunnel.%1.</translation>
    </message>
</context>
<context>
    <name>webhook</name>
    <message>
        <source>%1 in webhook.allowed is no address or network, such as 34.78.158.115 or 10.0.0.0/8.</source>
        <translation>%1 dans webhook.allowed n’est pas une adresse ni un réseau, comme 34.78.158.115 ou 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>The webhook&apos;s host must not be empty. The usual one is 127.0.0.1.</source>
        <translation>L’hôte du webhook ne doit pas être vide. L’habituel est 127.0.0.1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s port must be between 0 and 65535, not %1.</source>
        <translation>Le port du webhook doit être entre 0 et 65535, pas %1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s path must start with / and hold no spaces, ? or #, for example /chatlayer.</source>
        <translation>Le chemin du webhook doit commencer par / et ne contenir ni espaces, ni ?, ni #, par exemple /chatlayer.</translation>
    </message>
    <message>
        <source>The webhook&apos;s %1 must be more than 0.</source>
        <translation>%1 du webhook doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>The webhook&apos;s host %1 is not known on this machine. Set webhook.host to 127.0.0.1.</source>
        <translation>L’hôte %1 du webhook est inconnu sur cet ordinateur. Mettez webhook.host sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>No customer can come: another program uses port %1 on %2. Close that program, or take another port here (webhook.port) and at your tunnel.</source>
        <translation>Aucun client ne peut venir : un autre programme utilise le port %1 sur %2. Fermez ce programme, ou prenez un autre port ici (webhook.port) et à votre tunnel.</translation>
    </message>
    <message>
        <source>This system does not let you listen on port %1. Set webhook.port to a port above 1023.</source>
        <translation>Ce système ne vous laisse pas écouter sur le port %1. Mettez webhook.port sur un port supérieur à 1023.</translation>
    </message>
    <message>
        <source>This machine does not have the address %1. Set webhook.host to 127.0.0.1, or to one of its own.</source>
        <translation>Cet ordinateur n’a pas l’adresse %1. Mettez webhook.host sur 127.0.0.1, ou sur une des siennes.</translation>
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
