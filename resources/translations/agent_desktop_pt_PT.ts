<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Agent Desktop</source>
        <translation>Sobre o Agent Desktop</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Show the licence</source>
        <translation>Mostrar a licença</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The workplace of the person a Chatlayer.ai bot hands its customers to.</source>
        <translation>O posto de trabalho da pessoa a quem um bot do Chatlayer.ai transfere seus clientes.</translation>
    </message>
    <message>
        <source>Python %1, Qt %2, %3</source>
        <translation>Python %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas e suas licenças</translation>
    </message>
    <message>
        <source>Agent Desktop itself is under the MIT licence.</source>
        <translation>O próprio Agent Desktop está sob a licença MIT.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Copied. It holds no tokens and nothing of your customers.</source>
        <translation>Copiado. Não contém tokens nem dados dos seus clientes.</translation>
    </message>
</context>
<context>
    <name>Alerting</name>
    <message>
        <source>The volume is 0, so no sound is heard.</source>
        <translation>O volume está em 0, então nenhum som é ouvido.</translation>
    </message>
    <message>
        <source>Emma Peeters is waiting</source>
        <translation>Emma Peeters aguarda</translation>
    </message>
    <message>
        <source>This is a test. Where is my parcel?</source>
        <translation>Isto é um teste. Onde está a minha encomenda?</translation>
    </message>
    <message>
        <source>A customer is waiting</source>
        <translation>Um cliente aguarda</translation>
    </message>
    <message>
        <source>The system did not take the notification.</source>
        <translation>O sistema não aceitou a notificação.</translation>
    </message>
    <message>
        <source>This desktop has no tray: there is no icon in it, and a minimised window stays in the taskbar.</source>
        <translation>Este ambiente não tem área de notificação: não há ícone nela, e uma janela minimizada permanece na barra de tarefas.</translation>
    </message>
    <message>
        <source>The demo does not start at login.</source>
        <translation>A demonstração não inicia com o login.</translation>
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
        <translation>Essa hora já passou.</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>Set-up</source>
        <translation>Configuração inicial</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continuar depois</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>You can leave at any step. What is done stays done.</source>
        <translation>Você pode sair em qualquer etapa. O que está feito permanece feito.</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, concluída</translation>
    </message>
    <message>
        <source>%1, not done yet</source>
        <translation>%1, ainda não concluída</translation>
    </message>
</context>
<context>
    <name>AvailabilityControl</name>
    <message>
        <source>Availability: %1</source>
        <translation>Disponibilidade: %1</translation>
    </message>
    <message>
        <source>Available – but at present: %1</source>
        <translation>Disponível – mas neste momento: %1</translation>
    </message>
    <message>
        <source>Available – new customers are accepted</source>
        <translation>Disponível – novos clientes são aceitos</translation>
    </message>
    <message>
        <source>Away – new customers are declined</source>
        <translation>Ausente – novos clientes são recusados</translation>
    </message>
    <message>
        <source>Offline – the working day is over, new customers are declined</source>
        <translation>Offline – o dia de trabalho terminou, novos clientes são recusados</translation>
    </message>
    <message>
        <source>Opening hours, languages and limits …</source>
        <translation>Horário, idiomas e limites …</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Ausente até</translation>
    </message>
    <message>
        <source>At a time …</source>
        <translation>Outro horário …</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message numerus="yes">
        <source>For %n minutes</source>
        <translation>
            <numerusform>Por %n minuto</numerusform>
            <numerusform>Por %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, até %2</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>New customers are declined until then. Afterwards you are available again.</source>
        <translation>Até lá, novos clientes são recusados. Depois você volta a ficar disponível.</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Ausente até</translation>
    </message>
    <message>
        <source>Be away</source>
        <translation>Ficar ausente</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Back up this profile</source>
        <translation>Fazer backup deste perfil</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Frase secreta, de novo</translation>
    </message>
    <message>
        <source>With the tokens that are in the keyring</source>
        <translation>Com os tokens que estão no chaveiro</translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>Quanto já foi salvo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Salvar …</translation>
    </message>
    <message>
        <source>Conversations, settings, canned replies and your own words go into one encrypted file, while you go on working. It opens with the passphrase only: if that is lost, nobody can open it.</source>
        <translation>Conversas, configurações, respostas prontas e suas próprias palavras vão para um único arquivo criptografado, enquanto você continua a trabalhar. Ele só abre com a frase secreta: se ela se perder, ninguém poderá abri-lo.</translation>
    </message>
    <message>
        <source>With the tokens, a new computer can go on at once. Without them, it asks for the API token, and Chatlayer has to be given a new verify token.</source>
        <translation>Com os tokens, um novo computador pode continuar imediatamente. Sem eles, ele pede o API token, e é preciso informar um novo verify token ao Chatlayer.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>Saving; you may go on with your work …</source>
        <translation>Salvando; você pode continuar a trabalhar …</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>As duas ainda não são iguais.</translation>
    </message>
    <message>
        <source>Hard to guess. Keep it where you find it again, not beside the file.</source>
        <translation>Difícil de adivinhar. Guarde-a onde possa encontrá-la, não junto do arquivo.</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Salvar o backup</translation>
    </message>
    <message>
        <source>Saved to %1. Try it once: a backup that nobody has opened is a hope.</source>
        <translation>Salvo em %1. Teste-o uma vez: um backup que ninguém abriu é só uma esperança.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>New API token</source>
        <translation>Novo API token</translation>
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
        <translation>Não incomodar: desativado</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Not sent, all is still here: {reason}</source>
        <translation>Não enviado, tudo continua aqui: {reason}</translation>
    </message>
</context>
<context>
    <name>CannedCompletion</name>
    <message>
        <source>Enter inserts · Esc closes</source>
        <translation>Enter insere · Esc fecha</translation>
    </message>
    <message>
        <source>Enter inserts · Esc closes · {key} edits</source>
        <translation>Enter insere · Esc fecha · {key} edita</translation>
    </message>
    <message>
        <source>There are no canned replies yet. Press Enter to write the first one.</source>
        <translation>Ainda não há respostas prontas. Pressione Enter para escrever a primeira.</translation>
    </message>
</context>
<context>
    <name>CannedManager</name>
    <message>
        <source>Canned replies</source>
        <translation>Respostas prontas</translation>
    </message>
    <message>
        <source>“{name}” is gone when you save.</source>
        <translation>“{name}” desaparece quando você salvar.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies added,</source>
        <translation>
            <numerusform>%n resposta adicionada,</numerusform>
            <numerusform>%n respostas adicionadas,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced; save to keep them.</source>
        <translation>
            <numerusform>%n substituída; salve para mantê-la.</numerusform>
            <numerusform>%n substituídas; salve para mantê-las.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken:</source>
        <translation>
            <numerusform>%n não pôde ser importada:</numerusform>
            <numerusform>%n não puderam ser importadas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Two replies have this shortcut and this language; rename one of them.</source>
        <translation>Duas respostas têm este atalho e este idioma; renomeie uma delas.</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Salvar as alterações?</translation>
    </message>
    <message>
        <source>You have changed canned replies and not saved them.</source>
        <translation>Você alterou respostas prontas e não as salvou.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>Find a reply</source>
        <translation>Procurar uma resposta</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
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
        <translation>Outras formas de encerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Close with a closing line …</source>
        <translation>Encerrar com uma frase final …</translation>
    </message>
    <message>
        <source>Close and next</source>
        <translation>Encerrar e ir à próxima</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close with a closing line</source>
        <translation>Encerrar com uma frase final</translation>
    </message>
    <message>
        <source>%1 gets this as your last reply. Then the bot answers again.</source>
        <translation>%1 recebe isto como sua última resposta. Depois o bot volta a responder.</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Enviar e encerrar</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Assumir do bot</translation>
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
        <translation>nova linha</translation>
    </message>
    <message>
        <source>Reply to {name} …</source>
        <translation>Responder a {name} …</translation>
    </message>
    <message>
        <source>Choose a conversation on the left to answer it</source>
        <translation>Escolha uma conversa à esquerda para respondê-la</translation>
    </message>
    <message>
        <source>You are answering {name} in {channel}</source>
        <translation>Você responde a {name} em {channel}</translation>
    </message>
    <message>
        <source>You are answering {name}</source>
        <translation>Você responde a {name}</translation>
    </message>
    <message>
        <source>The bot is answering {name}</source>
        <translation>O bot responde a {name}</translation>
    </message>
    <message>
        <source>{name} is waiting for you — your reply takes the conversation</source>
        <translation>{name} aguarda por você — com a sua resposta, você assume a conversa</translation>
    </message>
    <message>
        <source>This conversation is closed — your reply opens it again</source>
        <translation>Esta conversa está encerrada — a sua resposta volta a abri-la</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Nenhuma conversa aberta</translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation>Problema: {what}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>{key} sends</source>
        <translation>{key} envia</translation>
    </message>
    <message>
        <source>Not sent: nothing is known here for {names}. Write what belongs there, or remove it.</source>
        <translation>Não enviado: aqui nada se sabe sobre {names}. Escreva o que deve estar aí, ou remova.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Your Chatlayer account</source>
        <translation>A sua conta do Chatlayer</translation>
    </message>
    <message>
        <source>Five short steps connect this program with your bot. First: where your account is, and a token that lets this program answer customers.</source>
        <translation>Cinco etapas curtas ligam este programa ao seu bot. Primeiro: onde está a sua conta, e um token com o qual este programa pode responder aos clientes.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Endereço da API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API token</translation>
    </message>
    <message>
        <source>In Chatlayer, open Settings &gt; Credentials and make an access token; it has two parts with a colon between them, and is shown only once. If you may not open these settings, ask whoever manages your bot. Here it is kept where your system keeps passwords.</source>
        <translation>No Chatlayer, abra Settings &gt; Credentials e crie um access token; ele tem duas partes separadas por dois-pontos e só é mostrado uma vez. Se você não pode abrir essas configurações, peça a quem administra o seu bot. Aqui ele fica guardado onde o seu sistema guarda as senhas.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>Verificar e continuar</translation>
    </message>
    <message>
        <source>Asking Chatlayer for your bots …</source>
        <translation>Perguntando ao Chatlayer pelos seus bots …</translation>
    </message>
    <message>
        <source>Enter the API&apos;s address.</source>
        <translation>Insira o endereço da API.</translation>
    </message>
    <message>
        <source>The address is not one; allowed is %1.</source>
        <translation>Isto não é um endereço; é permitido %1.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Insira o API token.</translation>
    </message>
    <message>
        <source>A token looks like tokenId:tokenSecret, without spaces. Copy both parts, with the colon.</source>
        <translation>Um token tem a forma tokenId:tokenSecret, sem espaços. Copie as duas partes, com os dois-pontos.</translation>
    </message>
    <message>
        <source>The token works, but it sees no bot yet. Make a bot in Chatlayer, or use another token.</source>
        <translation>O token funciona, mas ainda não vê nenhum bot. Crie um bot no Chatlayer, ou use outro token.</translation>
    </message>
    <message>
        <source>The token works. Your bots: %1.</source>
        <translation>O token funciona. Os seus bots: %1.</translation>
    </message>
    <message>
        <source>Kept in the keyring; enter another one to replace it</source>
        <translation>Guardado no chaveiro; insira outro para substituí-lo</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>It could not be taken: {reason}</source>
        <translation>Não foi possível assumi-la: {reason}</translation>
    </message>
    <message>
        <source>It could not be closed: {reason}</source>
        <translation>Não foi possível encerrá-la: {reason}</translation>
    </message>
    <message>
        <source>It could not be opened again: {reason}</source>
        <translation>Não foi possível reabri-la: {reason}</translation>
    </message>
    <message>
        <source>Not sent, your text is still here: {reason}</source>
        <translation>Não enviado, o seu texto continua aqui: {reason}</translation>
    </message>
    <message>
        <source>It was sent, but not closed: {reason}</source>
        <translation>Foi enviada, mas não encerrada: {reason}</translation>
    </message>
    <message>
        <source>That did not work: {reason}</source>
        <translation>Não funcionou: {reason}</translation>
    </message>
    <message>
        <source>This link could not be opened here. Copy it from its context menu instead.</source>
        <translation>Não foi possível abrir este link aqui. Copie-o pelo menu de contexto.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Nenhuma conversa aberta</translation>
    </message>
    <message>
        <source>Choose one on the left, or press %1 for the next one. Who waits longest stands on top.</source>
        <translation>Escolha uma à esquerda, ou pressione %1 para a próxima. Quem espera há mais tempo está no topo.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Ainda sem mensagens</translation>
    </message>
    <message>
        <source>What the customer and the bot write appears here.</source>
        <translation>O que o cliente e o bot escrevem aparece aqui.</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Who the customer is and what the bot handed over is shown here.</source>
        <translation>Aqui se vê quem é o cliente e o que o bot transferiu.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>The bot sent no values along.</source>
        <translation>O bot não enviou valores.</translation>
    </message>
    <message>
        <source>Not handed over by the bot.</source>
        <translation>Não transferida pelo bot.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Sessão</translation>
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
        <translation>O seu rascunho ainda não foi salvo: {reason}</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Fill in the form, and it appears here.</source>
        <translation>Preencha o formulário e aparecerá aqui.</translation>
    </message>
</context>
<context>
    <name>EarlierBox</name>
    <message>
        <source>Earlier conversations</source>
        <translation>Conversas anteriores</translation>
    </message>
    <message>
        <source>None on this computer.</source>
        <translation>Nenhuma neste computador.</translation>
    </message>
    <message>
        <source>This conversation no longer exists.</source>
        <translation>Esta conversa já não existe.</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>Outras conversas</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar mais %n</numerusform>
            <numerusform>Mostrar mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to %1 · %2</source>
        <translation>Voltar a %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the conversation: %1</source>
        <translation>Abrir a conversa: %1</translation>
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
        <translation>Pesquisar, por exemplo heart ou thumbs up</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Pesquisar emoji</translation>
    </message>
    <message>
        <source>Nothing is called so; the names are English.</source>
        <translation>Nada tem esse nome; os nomes estão em inglês.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>It could not be snoozed: {reason}</source>
        <translation>Não foi possível adiá-la: {reason}</translation>
    </message>
    <message>
        <source>It could not be brought back: {reason}</source>
        <translation>Não foi possível trazê-la de volta: {reason}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a customer</source>
        <translation>Apagar os dados de um cliente</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Apagar de vez os dados de %1?</translation>
    </message>
    <message>
        <source>What is kept of this customer</source>
        <translation>O que está guardado deste cliente</translation>
    </message>
    <message>
        <source>I know that nobody can bring this back</source>
        <translation>Sei que ninguém poderá recuperar isto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Apagar de vez</translation>
    </message>
    <message>
        <source>Looking for all that is kept …</source>
        <translation>Procurando tudo o que está guardado …</translation>
    </message>
    <message>
        <source>%1 with %2 are deleted from this computer, with their notes, tags, drafts and what the bot handed over. The search forgets them, and their place in the file is overwritten.</source>
        <translation>Vai ser apagado deste computador: %1 com %2, além das notas, etiquetas, rascunhos e do que o bot transferiu. A pesquisa os esquece, e o seu lugar no arquivo é sobrescrito.</translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n. What is open is closed first, so that the bot goes on.</source>
        <translation>
            <numerusform>Ainda aberta: %n. O que está aberto é encerrado antes, para que o bot continue.</numerusform>
            <numerusform>Ainda abertas: %n. O que está aberto é encerrado antes, para que o bot continue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies that have not arrived, and are thrown away: %n.</source>
        <translation>
            <numerusform>Resposta que não chegou e é descartada: %n.</numerusform>
            <numerusform>Respostas que não chegaram e são descartadas: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests set aside that name the customer, and are deleted too: %n.</source>
        <translation>
            <numerusform>Solicitação separada que menciona o cliente e também é apagada: %n.</numerusform>
            <numerusform>Solicitações separadas que mencionam o cliente e também são apagadas: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatlayer keeps its own record. Backups and exports that you saved are yours to delete.</source>
        <translation>O Chatlayer mantém os seus próprios dados. Backups e exportações que você salvou, cabe a você apagar.</translation>
    </message>
    <message>
        <source>Giving the conversation back to the bot …</source>
        <translation>Devolvendo a conversa ao bot …</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>Apagando …</translation>
    </message>
    <message>
        <source>Nothing was erased: %1</source>
        <translation>Nada foi apagado: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Chatlayer could not be told that the bot goes on; it may stay silent for a while.</source>
        <translation>Não foi possível avisar o Chatlayer de que o bot continua; ele pode ficar em silêncio por algum tempo.</translation>
    </message>
    <message>
        <source>Nobody can find them any more. Overwriting what is left in the file; you may go on …</source>
        <translation>Ninguém mais pode encontrá-los. Sobrescrevendo o que resta no arquivo; você pode continuar …</translation>
    </message>
    <message>
        <source>Nothing of %1 is left in this program&apos;s database.</source>
        <translation>Nada de %1 resta no banco de dados deste programa.</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>The search does not work now</source>
        <translation>A pesquisa não funciona agora</translation>
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
        <translation>Só destes dias</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Conversations to export</source>
        <translation>Conversas a exportar</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Escolher todas</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Não escolher nenhuma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>This conversation: %1</source>
        <translation>Esta conversa: %1</translation>
    </message>
    <message>
        <source>All of this customer</source>
        <translation>Todas deste cliente</translation>
    </message>
    <message>
        <source>All that pass the list&apos;s filter</source>
        <translation>Todas as que passam no filtro da lista</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Todas as conversas</translation>
    </message>
    <message>
        <source>Web page, to read and to print (HTML)</source>
        <translation>Página web, para ler e imprimir (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>Para outros programas (JSON)</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Quais</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>Quais conversas</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Exportar conversas</translation>
    </message>
    <message>
        <source>%1, too many to list them; all are exported.</source>
        <translation>%1: demais para listar; todas são exportadas.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar para</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 are in %2. Only you can read the file.</source>
        <translation>Exportado para %2: %1. Só você pode ler o arquivo.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2, %3 …</source>
        <translation>Gravando: %1 de %2, %3 …</translation>
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
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nome</translation>
    </message>
    <message>
        <source>Unfold all of it</source>
        <translation>Expandir tudo</translation>
    </message>
    <message>
        <source>Read whole value</source>
        <translation>Ler o valor inteiro</translation>
    </message>
</context>
<context>
    <name>FieldSpelling</name>
    <message>
        <source>spelling: off</source>
        <translation>ortografia: desativada</translation>
    </message>
    <message>
        <source>spelling: {language}</source>
        <translation>ortografia: {language}</translation>
    </message>
    <message>
        <source>no dictionary for {language}</source>
        <translation>sem dicionário para {language}</translation>
    </message>
    <message>
        <source>spelling: no language</source>
        <translation>ortografia: sem idioma</translation>
    </message>
    <message>
        <source>The customer&apos;s language</source>
        <translation>O idioma do cliente</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Procurando sugestões …</translation>
    </message>
    <message>
        <source>Add “{word}” to your words</source>
        <translation>Adicionar “{word}” às suas palavras</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sem sugestões</translation>
    </message>
    <message>
        <source>“{word}” counts only until you quit: {reason}</source>
        <translation>“{word}” só vale até você sair: {reason}</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures as a table</source>
        <translation>Números em tabela</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transferidas</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Response, median</source>
        <translation>Resposta, mediana</translation>
    </message>
    <message>
        <source>Response, 90 %</source>
        <translation>Resposta, 90%</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>Atendimento, mediana</translation>
    </message>
    <message>
        <source>Handling, 90 %</source>
        <translation>Atendimento, 90%</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiada</translation>
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
        <translation>Importar respostas prontas</translation>
    </message>
    <message>
        <source>Tables and JSON (*.csv *.tsv *.json)</source>
        <translation>Tabelas e JSON (*.csv *.tsv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export canned replies</source>
        <translation>Exportar respostas prontas</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file is too large to be a list of canned replies.</source>
        <translation>O arquivo é grande demais para ser uma lista de respostas prontas.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as “CSV UTF-8” first.</source>
        <translation>O arquivo não é texto UTF-8; salve-o primeiro como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Não é possível ler o arquivo: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>Não é possível gravar o arquivo: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies were written to {file}.</source>
        <translation>
            <numerusform>%n resposta foi gravada em {file}.</numerusform>
            <numerusform>%n respostas foram gravadas em {file}.</numerusform>
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
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Take away the filter %1: %2</source>
        <translation>Remover o filtro %1: %2</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Another value …</source>
        <translation>Outro valor …</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Limpar todos os filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>address on this computer</source>
        <translation>endereço neste computador</translation>
    </message>
    <message>
        <source>Address on this computer</source>
        <translation>Endereço neste computador</translation>
    </message>
    <message>
        <source>Kept in the keyring; enter another one to replace it</source>
        <translation>Guardado no chaveiro; insira outro para substituí-lo</translation>
    </message>
    <message>
        <source>%1: allowed is %2.</source>
        <translation>%1: é permitido %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>%1 is an address of this computer or its own network: Chatlayer cannot call it from outside.</source>
        <translation>%1 é um endereço deste computador ou da sua própria rede: o Chatlayer não pode chamá-lo de fora.</translation>
    </message>
</context>
<context>
    <name>GoingDialog</name>
    <message>
        <source>Old conversations</source>
        <translation>Conversas antigas</translation>
    </message>
    <message>
        <source>The oldest conversations that would go</source>
        <translation>As conversas mais antigas que seriam apagadas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>O que seria apagado</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>Nothing: no conversation is older than the settings allow. The program looks every day.</source>
        <translation>Nada: nenhuma conversa é mais antiga do que as configurações permitem. O programa verifica todos os dias.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 with %2, whose last message is from %3 to %4, are older than the settings allow. If you delete them, the program goes on to do so every day by itself; to keep them longer, change the days in the settings.</source>
        <translation>Mais antigo do que as configurações permitem: %1 com %2, com última mensagem de %3 a %4. Se você apagar, o programa continuará a fazê-lo todos os dias por si; para manter por mais tempo, altere os dias nas configurações.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… e mais %1</translation>
    </message>
    <message>
        <source>Deleting; you may go on with your work …</source>
        <translation>Apagando; você pode continuar a trabalhar …</translation>
    </message>
    <message>
        <source>Not all of them are deleted: %1</source>
        <translation>Nem todas foram apagadas: %1</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Apagado: %1.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Take</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Assumir do bot</translation>
    </message>
    <message>
        <source>Leave to the bot</source>
        <translation>Deixar com o bot</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>snoozed until {time}</source>
        <translation>adiada até {time}</translation>
    </message>
    <message>
        <source>yours since {time}</source>
        <translation>sua desde {time}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>sua</translation>
    </message>
    <message>
        <source>waiting since {time}</source>
        <translation>em espera desde {time}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>with the bot, declined {time}</source>
        <translation>com o bot, recusada {time}</translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>com o bot</translation>
    </message>
    <message>
        <source>closed {time}</source>
        <translation>encerrada {time}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>encerrada</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Open the set-up</source>
        <translation>Abrir a configuração inicial</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuração inicial</translation>
    </message>
    <message>
        <source>Open the set-up with %1. It leads through five steps and tests each one.</source>
        <translation>Abra a configuração inicial com %1. Ela conduz por cinco etapas e testa cada uma.</translation>
    </message>
    <message>
        <source>1. Account: your region, and an API token. A real call shows your bots.</source>
        <translation>1. Conta: a sua região e um API token. Uma chamada real mostra os seus bots.</translation>
    </message>
    <message>
        <source>2. Verify token: it is made for you. Chatlayer shows with it that it is Chatlayer.</source>
        <translation>2. Verify token: é criado para você. Com ele, o Chatlayer mostra que é o Chatlayer.</translation>
    </message>
    <message>
        <source>3. Reachability: a tunnel leads Chatlayer&apos;s calls to this computer.</source>
        <translation>3. Conectividade: um túnel conduz as chamadas do Chatlayer a este computador.</translation>
    </message>
    <message>
        <source>4. In Chatlayer, under Settings &gt; Offloading &gt; Webhook, paste the API URL and the token.</source>
        <translation>4. No Chatlayer, em Settings &gt; Offloading &gt; Webhook, cole a API URL e o token.</translation>
    </message>
    <message>
        <source>5. Press Save there: the last page turns green, and a test customer can come.</source>
        <translation>5. Pressione Save lá: a última página fica verde, e um cliente de teste pode vir.</translation>
    </message>
    <message>
        <source>All else is in the settings: %1.</source>
        <translation>Todo o resto está nas configurações: %1.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabalhar</translation>
    </message>
    <message>
        <source>Conversations under Waiting were handed over by the bot. Your first reply takes one, and the bot is quiet in it until you close it.</source>
        <translation>As conversas em Em espera foram transferidas pelo bot. A sua primeira resposta assume a conversa, e o bot fica em silêncio nela até você a encerrar.</translation>
    </message>
    <message>
        <source>Below each reply stands whether it is queued, sent, or delivered. One that failed stays there with the reason, until you send it again or delete it. Nothing is lost when the program ends.</source>
        <translation>Abaixo de cada resposta está indicado se ela está na fila, enviada ou entregue. Uma que falhou permanece ali com o motivo, até você enviá-la de novo ou apagá-la. Nada se perde quando o programa termina.</translation>
    </message>
    <message>
        <source>A reply that is “unconfirmed” may have arrived: look before you send it again.</source>
        <translation>Uma resposta “não confirmada” pode ter chegado: verifique antes de enviá-la de novo.</translation>
    </message>
    <message>
        <source>At the right stands what is known of the customer: what the bot handed over, its session data when you ask for it (%1), and earlier conversations. %2 shows the figures of the day.</source>
        <translation>À direita está o que se sabe do cliente: o que o bot transferiu, os dados da sessão quando você os pede (%1) e conversas anteriores. %2 mostra os números do dia.</translation>
    </message>
    <message>
        <source>Without the mouse: %1 finds every action by a few letters, %2 searches in all conversations, and %3 shows all keys. The keys can be changed.</source>
        <translation>Sem o mouse: %1 encontra qualquer ação com poucas letras, %2 pesquisa em todas as conversas, e %3 mostra todas as teclas. As teclas podem ser alteradas.</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>Quando algo não funciona</translation>
    </message>
    <message>
        <source>The bar at the bottom says whether Chatlayer reaches you and you reach Chatlayer.</source>
        <translation>A barra na parte inferior diz se o Chatlayer alcança você e se você alcança o Chatlayer.</translation>
    </message>
    <message>
        <source>A line at the top of the window says what is wrong, with a button that helps.</source>
        <translation>Uma linha no topo da janela diz o que está errado, com um botão que ajuda.</translation>
    </message>
    <message>
        <source>The log (%1) says more. Copy the diagnostics from the About window for whoever helps you.</source>
        <translation>O log (%1) diz mais. Copie o diagnóstico da janela Sobre para quem ajuda você.</translation>
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
        <translation>Resultados da pesquisa</translation>
    </message>
    <message>
        <source>%1 opens   %2 moves   %3 closes</source>
        <translation>%1 abre   %2 move   %3 fecha</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Pesquisar em tudo</translation>
    </message>
    <message>
        <source>Type at least two letters.</source>
        <translation>Digite pelo menos duas letras.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nada encontrado para “%1”</translation>
    </message>
    <message>
        <source>Looked in names, messages, notes, tags and handover values of all conversations.</source>
        <translation>Pesquisado em nomes, mensagens, notas, etiquetas e valores de transferência de todas as conversas.</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Held for {seconds} seconds; {key} takes it back.</source>
        <translation>Retida por {seconds} segundos; {key} a cancela.</translation>
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
        <translation>Pesquisar as ações e suas teclas</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No action has “%1”.</source>
        <translation>Nenhuma ação tem “%1”.</translation>
    </message>
</context>
<context>
    <name>KeysRow</name>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset the keys of %1</source>
        <translation>Redefinir as teclas de %1</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Mover para cá</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 pertence a “%2”.</translation>
    </message>
    <message>
        <source>Move %1 here</source>
        <translation>Mover %1 para cá</translation>
    </message>
    <message>
        <source>Escape leaves the keys as they are, Backspace removes them.</source>
        <translation>Escape deixa as teclas como estão, Backspace as remove.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Choose the language of the spell check</source>
        <translation>Escolher o idioma da verificação ortográfica</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>The text of this licence is not beside the library. An installed program has all of them in its folder, in THIRD-PARTY-LICENSES.txt.</source>
        <translation>O texto desta licença não está junto da biblioteca. Um programa instalado tem todos na sua pasta, em THIRD-PARTY-LICENSES.txt.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>List of conversations</source>
        <translation>Lista de conversas</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Ainda sem conversas</translation>
    </message>
    <message>
        <source>Each customer who writes to your bot appears here.</source>
        <translation>Cada cliente que escreve ao seu bot aparece aqui.</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nada passa no filtro</translation>
    </message>
    <message>
        <source>All other conversations are still there.</source>
        <translation>Todas as outras conversas continuam lá.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Leave all of them to the bot</source>
        <translation>Deixar todas com o bot</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Assumir do bot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Leave to the bot</source>
        <translation>Deixar com o bot</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Erase this customer …</source>
        <translation>Apagar os dados deste cliente …</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nome</translation>
    </message>
    <message>
        <source>Copy session id</source>
        <translation>Copiar ID da sessão</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>The messages could not be read: {reason}</source>
        <translation>Não foi possível ler as mensagens: {reason}</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation>Esta mensagem já não está aqui.</translation>
    </message>
    <message>
        <source>Older messages could not be read: {reason}</source>
        <translation>Não foi possível ler as mensagens mais antigas: {reason}</translation>
    </message>
    <message>
        <source>Newer messages could not be read: {reason}</source>
        <translation>Não foi possível ler as mensagens mais recentes: {reason}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Nível mínimo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Sem detalhes</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copiar o que é mostrado</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The log cannot be read: %1.</source>
        <translation>Não é possível ler o log: %1.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The demo&apos;s conversations are deleted when the window is closed.</source>
        <translation>As conversas da demonstração são apagadas quando a janela é fechada.</translation>
    </message>
    <message>
        <source>Demo: nothing is kept</source>
        <translation>Demonstração: nada é guardado</translation>
    </message>
    <message>
        <source>The key of the database is in this system&apos;s keyring.</source>
        <translation>A chave do banco de dados está no chaveiro deste sistema.</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Criptografado neste computador</translation>
    </message>
    <message>
        <source>Whoever can read this profile&apos;s files can read the conversations. </source>
        <translation>Quem pode ler os arquivos deste perfil pode ler as conversas. </translation>
    </message>
    <message>
        <source>Set storage.encryption to on in config.toml to change it.</source>
        <translation>Para mudar isso, defina storage.encryption como on em config.toml.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Não criptografado</translation>
    </message>
    <message>
        <source>This is the demo: the customers are played by the program, and nothing is kept.</source>
        <translation>Esta é a demonstração: o programa faz o papel dos clientes, e nada é guardado.</translation>
    </message>
    <message>
        <source>Waiting for the first customer</source>
        <translation>À espera do primeiro cliente</translation>
    </message>
    <message>
        <source>As soon as Chatlayer calls this program, conversations appear at the left. The bar at the bottom says whether it can.</source>
        <translation>Assim que o Chatlayer chamar este programa, as conversas aparecem à esquerda. A barra na parte inferior diz se ele consegue.</translation>
    </message>
    <message>
        <source>Somebody is waiting</source>
        <translation>Alguém aguarda</translation>
    </message>
    <message>
        <source>Choose a conversation at the left, or press %1 for the next one.</source>
        <translation>Escolha uma conversa à esquerda, ou pressione %1 para a próxima.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ninguém aguarda</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>New versions come as packages, through your package manager or whoever looks after this computer.</source>
        <translation>As novas versões vêm como pacotes, pelo seu gerenciador de pacotes ou por quem cuida deste computador.</translation>
    </message>
    <message>
        <source>New versions come as installers, from whoever gave you this one.</source>
        <translation>As novas versões vêm como instaladores, de quem lhe deu este.</translation>
    </message>
    <message>
        <source>The program does not look for updates by itself: it calls nobody but Chatlayer, your tunnel, and what you ask it to show.</source>
        <translation>O programa não procura atualizações por si: só chama o Chatlayer, o seu túnel e o que você pede para mostrar.</translation>
    </message>
    <message>
        <source>This is version %1.</source>
        <translation>Esta é a versão %1.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Text of the note</source>
        <translation>Texto da nota</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Alterar a nota</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Apagar a nota</translation>
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
        <translation>para você e os seus colegas — nunca é enviada ao cliente</translation>
    </message>
    <message>
        <source>Note, never sent to the customer</source>
        <translation>Nota, nunca enviada ao cliente</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Escreva uma nota …</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Salvar nota</translation>
    </message>
    <message>
        <source>Back to the reply</source>
        <translation>Voltar à resposta</translation>
    </message>
</context>
<context>
    <name>NoteMode</name>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>The note is not kept yet: {reason}</source>
        <translation>A nota ainda não foi guardada: {reason}</translation>
    </message>
    <message>
        <source>Not saved, your note is still here: {reason}</source>
        <translation>Não salva, a sua nota continua aqui: {reason}</translation>
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
        <translation>Adicionar uma nota</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
</context>
<context>
    <name>PairDialog</name>
    <message>
        <source>Filter by a handover value</source>
        <translation>Filtrar por um valor da transferência</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>such as department</source>
        <translation>por exemplo department</translation>
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
        <translation>Encontrar uma ação ou conversa</translation>
    </message>
    <message>
        <source>Actions and conversations</source>
        <translation>Ações e conversas</translation>
    </message>
    <message>
        <source>%1 does it   %2 moves   %3 closes</source>
        <translation>%1 executa   %2 move   %3 fecha</translation>
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
        <translation>Informar o Chatlayer</translation>
    </message>
    <message>
        <source>Tell Chatlayer where you are</source>
        <translation>Diga ao Chatlayer onde você está</translation>
    </message>
    <message>
        <source>1. In Chatlayer, open your bot, then Settings &gt; Offloading, and choose Webhook.</source>
        <translation>1. No Chatlayer, abra o seu bot, depois Settings &gt; Offloading, e escolha Webhook.</translation>
    </message>
    <message>
        <source>2. Copy each of these two and paste it into the field of the same name there.</source>
        <translation>2. Copie cada um destes dois e cole-o lá no campo do mesmo nome.</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>API URL</translation>
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
        <translation>3. Avance aqui para a próxima etapa, e só então pressione Save lá.</translation>
    </message>
    <message>
        <source>There is no public address yet. Go back one step and choose how Chatlayer reaches you.</source>
        <translation>Ainda não há endereço público. Volte uma etapa e escolha como o Chatlayer alcança você.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Picture {name}</source>
        <translation>Imagem {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Salvar como …</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Carregando …</translation>
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
        <translation>Não é possível obter este endereço.</translation>
    </message>
    <message>
        <source>The address leads into a private network, so it was not fetched.</source>
        <translation>O endereço leva a uma rede privada, por isso não foi obtido.</translation>
    </message>
    <message>
        <source>The address leads on to too many others.</source>
        <translation>O endereço encaminha para outros vezes demais.</translation>
    </message>
    <message>
        <source>The file is not there any more ({detail}).</source>
        <translation>O arquivo já não está lá ({detail}).</translation>
    </message>
    <message>
        <source>The server does not give it out ({detail}).</source>
        <translation>O servidor não o disponibiliza ({detail}).</translation>
    </message>
    <message>
        <source>The server answered with an error ({detail}).</source>
        <translation>O servidor respondeu com um erro ({detail}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Não é possível alcançar o servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted by this computer.</source>
        <translation>Este computador não confia no certificado do servidor.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>O servidor demorou demais.</translation>
    </message>
    <message>
        <source>It is larger than {detail}.</source>
        <translation>É maior do que {detail}.</translation>
    </message>
    <message>
        <source>It is not a picture that can be shown here ({detail}).</source>
        <translation>Não é uma imagem que possa ser mostrada aqui ({detail}).</translation>
    </message>
    <message>
        <source>The server sent it in a form that is not accepted (compressed).</source>
        <translation>O servidor a enviou em um formato que não é aceito (comprimido).</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>A imagem está danificada.</translation>
    </message>
    <message>
        <source>The picture has too many pixels ({detail}).</source>
        <translation>A imagem tem pixels demais ({detail}).</translation>
    </message>
    <message>
        <source>The file cannot be written: {detail}.</source>
        <translation>Não é possível gravar o arquivo: {detail}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>O programa está fechando.</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir para a mensagem mais recente</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Canned replies</source>
        <translation>Respostas prontas</translation>
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
        <translation>Pré-visualização</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Copy the new address</source>
        <translation>Copiar o novo endereço</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Chatlayer cannot reach this computer, so no customer can come.</source>
        <translation>O Chatlayer não consegue alcançar este computador, por isso nenhum cliente pode chegar.</translation>
    </message>
    <message>
        <source>Reachable again</source>
        <translation>Acessível de novo</translation>
    </message>
    <message>
        <source>Customers can be handed to you again.</source>
        <translation>Os clientes podem ser transferidos a você outra vez.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Não acessível</translation>
    </message>
    <message>
        <source>The webhook has another address: %1. Enter it in Chatlayer under Settings, Offloading, Webhook, in place of %2.</source>
        <translation>O webhook tem outro endereço: %1. Insira-o no Chatlayer em Settings, Offloading, Webhook, no lugar de %2.</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Reachability</source>
        <translation>Conectividade</translation>
    </message>
    <message>
        <source>How Chatlayer reaches you</source>
        <translation>Como o Chatlayer alcança você</translation>
    </message>
    <message>
        <source>Chatlayer calls this program over the internet. A tunnel is a service that leads these calls to this computer. If you do not know which to take, take ngrok, or ask whoever looks after your computers.</source>
        <translation>O Chatlayer chama este programa pela internet. Um túnel é um serviço que conduz essas chamadas a este computador. Se você não sabe qual escolher, escolha o ngrok, ou pergunte a quem cuida dos seus computadores.</translation>
    </message>
    <message>
        <source>Way to become reachable</source>
        <translation>Forma de ficar acessível</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Connect and test</source>
        <translation>Conectar e testar</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando …</translation>
    </message>
    <message>
        <source>It works: a call from outside came back to this program. %1</source>
        <translation>Funciona: uma chamada de fora chegou a este programa. %1</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>no key</source>
        <translation>nenhuma tecla</translation>
    </message>
    <message>
        <source>Press keys …</source>
        <translation>Pressione teclas …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>%1: press the new keys. Escape leaves them as they are, Backspace removes them.</source>
        <translation>%1: pressione as novas teclas. Escape as deixa como estão, Backspace as remove.</translation>
    </message>
    <message>
        <source>Press to change</source>
        <translation>Pressione para alterar</translation>
    </message>
</context>
<context>
    <name>RecordsButton</name>
    <message>
        <source>Search, export or erase</source>
        <translation>Pesquisar, exportar ou apagar</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Pesquisar nesta conversa</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Erase this customer …</source>
        <translation>Apagar os dados deste cliente …</translation>
    </message>
</context>
<context>
    <name>RecordsDesk</name>
    <message>
        <source>Look at them</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>%1 are older than the settings allow. Nothing is deleted before you say so.</source>
        <translation>Mais antigo do que as configurações permitem: %1. Nada é apagado antes de você confirmar.</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>hello</source>
        <translation>olá</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Todos os idiomas</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
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
        <translation>Inserir:</translation>
    </message>
    <message>
        <source>customer&apos;s name</source>
        <translation>nome do cliente</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>o seu nome</translation>
    </message>
    <message>
        <source>handover value</source>
        <translation>valor da transferência</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Quanto já foi lido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Abrir o backup</translation>
    </message>
    <message>
        <source>Replace this profile</source>
        <translation>Substituir este perfil</translation>
    </message>
    <message>
        <source>Conversations, settings, canned replies and tokens of a backup take the place of the present ones. First the whole file is read and checked; what is there now goes into a folder “before-restore” beside it, where it stays until you delete it.</source>
        <translation>As conversas, configurações, respostas prontas e tokens de um backup tomam o lugar das atuais. Primeiro o arquivo inteiro é lido e verificado; o que existe agora vai para uma pasta “before-restore” ao lado e fica lá até você apagá-la.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Escolher um backup</translation>
    </message>
    <message>
        <source>Reading and checking the backup …</source>
        <translation>Lendo e verificando o backup …</translation>
    </message>
    <message>
        <source>The backup is whole. It was made on %1, and holds %2.</source>
        <translation>O backup está completo. Foi feito em %1, e contém %2.</translation>
    </message>
    <message>
        <source>The program starts again by itself. What came since the backup is then not in the list.</source>
        <translation>O programa reinicia sozinho. O que chegou depois do backup deixa de estar na lista.</translation>
    </message>
    <message numerus="yes">
        <source>Replies that had not arrived then: %n. They are marked, and not sent again by themselves.</source>
        <translation>
            <numerusform>Resposta que ainda não tinha chegado: %n. Fica marcada e não é enviada de novo por si só.</numerusform>
            <numerusform>Respostas que ainda não tinham chegado: %n. Ficam marcadas e não são enviadas de novo por si sós.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies that still wait to be sent here: %n. They go aside with this profile and are not sent. To have them sent, cancel and wait until the status bar says “Outbox 0”.</source>
        <translation>
            <numerusform>Resposta que ainda espera ser enviada aqui: %n. É posta de lado com este perfil e não é enviada. Para que seja enviada, cancele e espere até a barra de estado mostrar “Caixa de saída 0”.</numerusform>
            <numerusform>Respostas que ainda esperam ser enviadas aqui: %n. São postas de lado com este perfil e não são enviadas. Para que sejam enviadas, cancele e espere até a barra de estado mostrar “Caixa de saída 0”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting again with the restored profile …</source>
        <translation>Reiniciando com o perfil restaurado …</translation>
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
        <translation>Como o cliente recebe</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Redefinir %1 para o padrão</translation>
    </message>
    <message>
        <source>Set by %1; it cannot be changed here.</source>
        <translation>Definido por %1; não pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>Set for everybody on this computer in %1.</source>
        <translation>Definido para todos neste computador em %1.</translation>
    </message>
    <message>
        <source>Saved. It counts after a restart of the program.</source>
        <translation>Salvo. Vale depois de reiniciar o programa.</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>É permitido %1.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n messages</source>
        <translation>
            <numerusform>Copiar mensagem</numerusform>
            <numerusform>Copiar %n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensagem</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Selecionar texto</translation>
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
        <translation>Salvar um arquivo</translation>
    </message>
    <message>
        <source>How much of the file is there</source>
        <translation>Quanto do arquivo já chegou</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{name} could not be saved. {reason}</source>
        <translation>Não foi possível salvar {name}. {reason}</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exportar os números</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Não é possível gravar o arquivo: %1.</translation>
    </message>
    <message>
        <source>The figures were written to %1.</source>
        <translation>Os números foram gravados em %1.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Pesquisar em tudo</translation>
    </message>
    <message>
        <source>Finds names, messages, notes, tags and handover values in all conversations</source>
        <translation>Encontra nomes, mensagens, notas, etiquetas e valores de transferência em todas as conversas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
</context>
<context>
    <name>SearchInside</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Pesquisar nesta conversa</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a pesquisa</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
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
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Replace it with another</source>
        <translation>Substituir por outro</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ainda nenhum</translation>
    </message>
    <message>
        <source>It is in the keyring.</source>
        <translation>Está no chaveiro.</translation>
    </message>
    <message>
        <source>It is kept only until the program ends: there is no keyring.</source>
        <translation>Só fica guardado até o programa terminar: não há chaveiro.</translation>
    </message>
</context>
<context>
    <name>SendingRow</name>
    <message>
        <source>Send the reply, and break its line</source>
        <translation>Enviar a resposta e quebrar a linha</translation>
    </message>
    <message>
        <source>%1 sends, %2 breaks the line</source>
        <translation>%1 envia, %2 quebra a linha</translation>
    </message>
</context>
<context>
    <name>SessionBox</name>
    <message>
        <source>Session data</source>
        <translation>Dados da sessão</translation>
    </message>
    <message>
        <source>Asking Chatlayer …</source>
        <translation>Perguntando ao Chatlayer …</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Obter de novo</translation>
    </message>
    <message>
        <source>The bot holds no values for this conversation.</source>
        <translation>O bot não tem valores para esta conversa.</translation>
    </message>
    <message>
        <source>As of %1. Not kept on this computer.</source>
        <translation>Dados de %1. Não guardados neste computador.</translation>
    </message>
    <message>
        <source>Fetch from Chatlayer</source>
        <translation>Obter do Chatlayer</translation>
    </message>
    <message>
        <source>What the bot&apos;s variables hold now.</source>
        <translation>O que as variáveis do bot contêm agora.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Requests set aside</source>
        <translation>Solicitações separadas</translation>
    </message>
    <message>
        <source>Chatlayer sent these, and they could not be understood. They are kept whole. After an update of this program, try them again; until then, a copy without personal data helps those who write it.</source>
        <translation>O Chatlayer enviou estas, e não foi possível entendê-las. Estão guardadas por inteiro. Depois de uma atualização deste programa, tente de novo; até lá, uma cópia sem dados pessoais ajuda quem o escreve.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>A solicitação</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copiar para um relatório de erro</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar mais antigas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Nada foi separado.</translation>
    </message>
    <message>
        <source>%1 · %2 bytes</source>
        <translation>%1 · %2 bytes</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>só o início é mostrado</translation>
    </message>
    <message>
        <source>Still not understood: %1</source>
        <translation>Ainda não entendida: %1</translation>
    </message>
    <message>
        <source>Understood: its messages are in their conversation now.</source>
        <translation>Entendida: as mensagens estão agora na sua conversa.</translation>
    </message>
    <message>
        <source>Delete this request?</source>
        <translation>Apagar esta solicitação?</translation>
    </message>
    <message>
        <source>What is in it is then lost for good.</source>
        <translation>O que ela contém se perde de vez.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Copied, with names, texts, numbers and addresses masked. Read it before you send it.</source>
        <translation>Copiado, com nomes, textos, números e endereços mascarados. Leia antes de enviar.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Pesquisar nas configurações</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>They are kept in this system&apos;s keyring, never in the file.</source>
        <translation>Ficam no chaveiro deste sistema, nunca no arquivo.</translation>
    </message>
    <message>
        <source>Set it up step by step …</source>
        <translation>Configurar passo a passo …</translation>
    </message>
    <message>
        <source>What would go …</source>
        <translation>O que seria apagado …</translation>
    </message>
    <message>
        <source>Back up this profile …</source>
        <translation>Fazer backup deste perfil …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurar um backup …</translation>
    </message>
    <message>
        <source>Change the keys …</source>
        <translation>Alterar as teclas …</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Guardado em %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir o arquivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>What was changed counts only when the program starts</source>
        <translation>O que foi alterado só vale quando o programa iniciar de novo</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Nenhuma configuração tem “%1”.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Change the keys …</source>
        <translation>Alterar as teclas …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>SnoozeButton</name>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Snooze until some time</source>
        <translation>Adiar até um horário</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiada</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>Trazer de volta agora</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>Por 15 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Por 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow %1</source>
        <translation>Até amanhã %1</translation>
    </message>
    <message>
        <source>Until another time …</source>
        <translation>Até outro horário …</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>The conversation comes back then, or at once when the customer writes.</source>
        <translation>A conversa volta nesse horário, ou imediatamente quando o cliente escrever.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Adiar até</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
</context>
<context>
    <name>SpanBar</name>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – a</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status bar</source>
        <translation>Barra de status</translation>
    </message>
    <message>
        <source>Webhook is starting</source>
        <translation>O webhook está iniciando</translation>
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
        <translation>sem eventos desde o início</translation>
    </message>
    <message>
        <source>Last checked through the public address at %1.</source>
        <translation>Verificado pela última vez através do endereço público às %1.</translation>
    </message>
    <message>
        <source>Chatlayer</source>
        <translation>Chatlayer</translation>
    </message>
    <message>
        <source>Nothing has been sent to Chatlayer yet.</source>
        <translation>Nada foi enviado ao Chatlayer ainda.</translation>
    </message>
    <message>
        <source>1 request set aside</source>
        <translation>1 solicitação separada</translation>
    </message>
    <message numerus="yes">
        <source>%n requests set aside</source>
        <translation>
            <numerusform>%n solicitação separada</numerusform>
            <numerusform>%n solicitações separadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that could not be understood. Press to see them.</source>
        <translation>Solicitações que não foi possível entender. Pressione para vê-las.</translation>
    </message>
    <message>
        <source>Replies are held back</source>
        <translation>As respostas estão retidas</translation>
    </message>
    <message>
        <source>Replies go on in %1</source>
        <translation>As respostas continuam em %1</translation>
    </message>
    <message>
        <source>Chatlayer allows only so many calls in a time. Replies wait in order and go by themselves.</source>
        <translation>O Chatlayer só permite um certo número de chamadas por vez. As respostas esperam em ordem e seguem sozinhas.</translation>
    </message>
    <message>
        <source>1 reply to check</source>
        <translation>1 resposta por verificar</translation>
    </message>
    <message numerus="yes">
        <source>%n replies to check</source>
        <translation>
            <numerusform>%n resposta por verificar</numerusform>
            <numerusform>%n respostas por verificar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent, or perhaps not. The reply itself says why, and what can be done.</source>
        <translation>Não enviada, ou talvez não. A própria resposta diz porquê e o que se pode fazer.</translation>
    </message>
    <message>
        <source>1 reply on its way</source>
        <translation>1 resposta a caminho</translation>
    </message>
    <message numerus="yes">
        <source>%n replies on their way</source>
        <translation>
            <numerusform>%n resposta a caminho</numerusform>
            <numerusform>%n respostas a caminho</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out in order, and are kept if the program ends.</source>
        <translation>Saem em ordem, e são mantidas se o programa terminar.</translation>
    </message>
    <message>
        <source>Outbox 0</source>
        <translation>Caixa de saída 0</translation>
    </message>
    <message>
        <source>Every reply has been sent.</source>
        <translation>Todas as respostas foram enviadas.</translation>
    </message>
</context>
<context>
    <name>StatusItem</name>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Não é preciso fazer nada.</translation>
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
        <translation>Adicionar uma etiqueta</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Remover a etiqueta %1</translation>
    </message>
</context>
<context>
    <name>TextSelector</name>
    <message>
        <source>Text of the message</source>
        <translation>Texto da mensagem</translation>
    </message>
</context>
<context>
    <name>TodayDialog</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Charts by</source>
        <translation>Gráficos por</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By hour of the day</source>
        <translation>Por hora do dia</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Show the figures as a table instead of charts</source>
        <translation>Mostrar os números em tabela em vez de gráficos</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Write the figures to a file for spreadsheets (CSV)</source>
        <translation>Gravar os números em um arquivo de tabela (CSV)</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Primeira resposta</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Tempo de atendimento</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Point at a number to read what it counts. Times are this computer&apos;s. Conversations that were deleted or erased no longer count.</source>
        <translation>Aponte para um número para ler o que ele conta. Os horários são os deste computador. Conversas apagadas já não contam.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed without being taken</source>
        <translation>
            <numerusform>%n encerrada sem ser assumida</numerusform>
            <numerusform>%n encerradas sem serem assumidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed over</source>
        <translation>
            <numerusform>%n transferida</numerusform>
            <numerusform>%n transferidas</numerusform>
        </translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>no fim</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>median of %1 · 90 %: %2</source>
        <translation>mediana de %1 · 90%: %2</translation>
    </message>
    <message numerus="yes">
        <source>snoozed: %1 in %n conversation(s)</source>
        <translation>
            <numerusform>adiamento: %1 em %n conversa</numerusform>
            <numerusform>adiamento: %1 em %n conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>Hoje ainda nada</translation>
    </message>
    <message>
        <source>As soon as a customer is handed over to you, the day&apos;s figures appear here by themselves.</source>
        <translation>Assim que um cliente for transferido a você, os números do dia aparecem aqui sozinhos.</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>Nada nestes dias</translation>
    </message>
    <message>
        <source>Nobody was handed over, handled or declined. Choose other days at the top.</source>
        <translation>Ninguém foi transferido, atendido ou recusado. Escolha outros dias no topo.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Send something else than text</source>
        <translation>Enviar algo que não seja texto</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respostas prontas</translation>
    </message>
    <message>
        <source>/ canned replies</source>
        <translation>/ respostas prontas</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar a lista</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Barra superior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Figures of today and of other days</source>
        <translation>Números de hoje e de outros dias</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>minhas</translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>com o bot</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>recusadas</translation>
    </message>
    <message>
        <source>Requests set aside</source>
        <translation>Solicitações separadas</translation>
    </message>
    <message>
        <source>Filter the list, a filter is set</source>
        <translation>Filtrar a lista, há um filtro ativo</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Empty message</source>
        <translation>Mensagem vazia</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Not a web address: it cannot be opened</source>
        <translation>Não é um endereço web: não pode ser aberto</translation>
    </message>
    <message>
        <source>Open the picture in the browser</source>
        <translation>Abrir a imagem no navegador</translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation>endereço inseguro</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>upload {status}</source>
        <translation>upload {status}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No file came with this message</source>
        <translation>Nenhum arquivo veio com esta mensagem</translation>
    </message>
    <message>
        <source>Open in OpenStreetMap</source>
        <translation>Abrir no OpenStreetMap</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar mais %n</numerusform>
            <numerusform>Mostrar mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botão</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Mostrar imagem</translation>
    </message>
    <message>
        <source>Always show pictures</source>
        <translation>Mostrar sempre as imagens</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Salvar como …</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>Ver {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Carregando …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>No picture came with this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>With the right arrow: %1</source>
        <translation>Com a seta para a direita: %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar a janela</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não incomodar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>1 customer needs you</source>
        <translation>1 cliente precisa de você</translation>
    </message>
    <message numerus="yes">
        <source>%n customers need you</source>
        <translation>
            <numerusform>%n cliente precisa de você</numerusform>
            <numerusform>%n clientes precisam de você</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>Notifications are turned off in Windows, under Settings, System, Notifications.</source>
        <translation>As notificações estão desativadas no Windows, em Configurações, Sistema, Notificações.</translation>
    </message>
    <message>
        <source>If no notification appears, allow them for Agent Desktop in the System Settings, Notifications: macOS does not tell programs whether it shows them.</source>
        <translation>Se nenhuma notificação aparecer, permita-as para o Agent Desktop nos Ajustes do Sistema, Notificações: o macOS não diz aos programas se as mostra.</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Show a test notification</source>
        <translation>Mostrar uma notificação de teste</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Testar: %1</translation>
    </message>
    <message>
        <source>No sound is chosen.</source>
        <translation>Nenhum som escolhido.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar assim</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar a porta %1</translation>
    </message>
    <message>
        <source>Restart and ask for it</source>
        <translation>Reiniciar e pedir o chaveiro</translation>
    </message>
    <message>
        <source>Play a customer in the browser</source>
        <translation>Fazer o papel de um cliente no navegador</translation>
    </message>
    <message>
        <source>%1 Replies wait here and go out by themselves when it is back.</source>
        <translation>%1 As respostas esperam aqui e saem sozinhas quando a conexão voltar.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes ahead of Chatlayer&apos;s.</source>
        <translation>O relógio deste computador está %1 minutos adiantado em relação ao do Chatlayer.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes behind Chatlayer&apos;s.</source>
        <translation>O relógio deste computador está %1 minutos atrasado em relação ao do Chatlayer.</translation>
    </message>
    <message>
        <source>Let the system set date and time by itself.</source>
        <translation>Deixe o sistema ajustar a data e a hora automaticamente.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take the reply back ({key})</source>
        <translation>Cancelar o envio da resposta ({key})</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Sends in {seconds} s:</source>
        <translation>Envio em {seconds} s:</translation>
    </message>
</context>
<context>
    <name>ValueBox</name>
    <message>
        <source>Show all values</source>
        <translation>Mostrar todos os valores</translation>
    </message>
    <message>
        <source>Copy all as JSON</source>
        <translation>Copiar tudo como JSON</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar mais %n</numerusform>
            <numerusform>Mostrar mais %n</numerusform>
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
        <translation>O verify token</translation>
    </message>
    <message>
        <source>Chatlayer sends this token with every request, so that nobody else can pretend to be Chatlayer. A strong one was made for you: there is nothing to do here.</source>
        <translation>O Chatlayer envia este token com cada solicitação, para que ninguém mais possa se passar pelo Chatlayer. Um token forte foi criado para você: não há nada a fazer aqui.</translation>
    </message>
    <message>
        <source>verify token</source>
        <translation>verify token</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>Criar outro</translation>
    </message>
    <message>
        <source>There is no keyring here, so this token lasts until the program ends. Open your keyring and start the program again before you paste it into Chatlayer.</source>
        <translation>Não há chaveiro aqui, então este token só dura até o programa terminar. Abra o seu chaveiro e inicie o programa de novo antes de colar o token no Chatlayer.</translation>
    </message>
    <message numerus="yes">
        <source>This is a new one: paste it into Chatlayer. The one before still counts for %n hour(s).</source>
        <translation>
            <numerusform>Este é um novo: cole-o no Chatlayer. O anterior ainda vale por %n hora.</numerusform>
            <numerusform>Este é um novo: cole-o no Chatlayer. O anterior ainda vale por %n horas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitPage</name>
    <message>
        <source>Health check</source>
        <translation>Verificação de funcionamento</translation>
    </message>
    <message>
        <source>Does Chatlayer get through?</source>
        <translation>O Chatlayer consegue chegar aqui?</translation>
    </message>
    <message>
        <source>Try a test conversation</source>
        <translation>Fazer uma conversa de teste</translation>
    </message>
    <message>
        <source>A customer played by this program comes and waits for your answer. Chatlayer sees nothing of it.</source>
        <translation>Um cliente simulado por este programa chega e espera pela sua resposta. O Chatlayer não vê nada disso.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>Concluir mesmo assim</translation>
    </message>
    <message>
        <source>You are connected</source>
        <translation>Você está conectado</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s health check came at %1. Customers of your bot appear in the list from now on; those whom the bot hands over wait there for you.</source>
        <translation>A verificação do Chatlayer chegou às %1. A partir de agora, os clientes do seu bot aparecem na lista; os que o bot transfere esperam lá por você.</translation>
    </message>
    <message>
        <source>Waiting for Chatlayer&apos;s health check …</source>
        <translation>À espera da verificação do Chatlayer …</translation>
    </message>
    <message>
        <source>Press Save in Chatlayer now, under Settings &gt; Offloading &gt; Webhook. It calls this program at once, and this page turns green.</source>
        <translation>Pressione agora Save no Chatlayer, em Settings &gt; Offloading &gt; Webhook. Ele chama este programa imediatamente, e esta página fica verde.</translation>
    </message>
    <message>
        <source>A test customer is coming …</source>
        <translation>Um cliente de teste está chegando …</translation>
    </message>
    <message>
        <source>The test customer waits in the main window. Answer there.</source>
        <translation>O cliente de teste espera na janela principal. Responda lá.</translation>
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
        <translation>À espera do seu chaveiro …</translation>
    </message>
    <message>
        <source>Your system asks for the password that opens it, perhaps in a window behind others. The key of your conversations is there.</source>
        <translation>O seu sistema pede a senha que o abre, talvez em uma janela atrás de outras. A chave das suas conversas está lá.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
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
        <translation>Você</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>queued until you have decided about the reply above</source>
        <translation>em fila até decidir sobre a resposta acima</translation>
    </message>
    <message>
        <source>queued: {reason}</source>
        <translation>na fila: {reason}</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
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
        <translation>entregue</translation>
    </message>
    <message>
        <source>the reason is not known</source>
        <translation>o motivo não é conhecido</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>Não enviada: {reason}</translation>
    </message>
    <message>
        <source>the connection broke while it was sent</source>
        <translation>a conexão caiu durante o envio</translation>
    </message>
    <message>
        <source>May not have arrived: {reason}</source>
        <translation>Pode não ter chegado: {reason}</translation>
    </message>
    <message>
        <source>handed over to you</source>
        <translation>transferida a você</translation>
    </message>
    <message>
        <source>department {name}</source>
        <translation>departamento {name}</translation>
    </message>
    <message>
        <source>taken by you</source>
        <translation>assumida por você</translation>
    </message>
    <message>
        <source>closed by you</source>
        <translation>encerrada por você</translation>
    </message>
    <message>
        <source>back from its snooze</source>
        <translation>de volta do adiamento</translation>
    </message>
    <message>
        <source>snoozed by you</source>
        <translation>adiada por você</translation>
    </message>
    <message>
        <source>snoozed by you until {time}</source>
        <translation>adiada por você até {time}</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>reaberta</translation>
    </message>
    <message>
        <source>handover declined: %1</source>
        <translation>transferência recusada: %1</translation>
    </message>
    <message>
        <source>the bot is paused, you answer</source>
        <translation>o bot está em pausa, você responde</translation>
    </message>
    <message>
        <source>the bot could not be paused</source>
        <translation>não foi possível pausar o bot</translation>
    </message>
    <message>
        <source>the bot could not be resumed</source>
        <translation>não foi possível retomar o bot</translation>
    </message>
    <message>
        <source>messages may be missing here</source>
        <translation>podem faltar mensagens aqui</translation>
    </message>
    <message>
        <source>not reachable {from} – {to}, messages may be missing here</source>
        <translation>não acessível {from} – {to}, podem faltar mensagens aqui</translation>
    </message>
    <message>
        <source>Message of an unknown kind</source>
        <translation>Mensagem de tipo desconhecido</translation>
    </message>
    <message>
        <source>Message of an unknown kind: {kind}</source>
        <translation>Mensagem de tipo desconhecido: {kind}</translation>
    </message>
    <message>
        <source>The customer pressed {titles}</source>
        <translation>O cliente pressionou {titles}</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>As this computer</source>
        <translation>Como este computador</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>No conversation is open</source>
        <translation>Nenhuma conversa aberta</translation>
    </message>
    <message>
        <source>The demo keeps nothing</source>
        <translation>A demonstração não guarda nada</translation>
    </message>
    <message>
        <source>Only for a conversation that waits or is yours</source>
        <translation>Só para uma conversa em espera ou sua</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Próxima conversa</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversa anterior</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Próxima não lida</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Não lida anterior</translation>
    </message>
    <message>
        <source>Back from an earlier conversation</source>
        <translation>Voltar de uma conversa anterior</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Pesquisar em tudo</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Pesquisar nesta conversa</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar a lista</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Próxima parte da janela</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior da janela</translation>
    </message>
    <message>
        <source>Take, or take over from the bot</source>
        <translation>Assumir, também do bot</translation>
    </message>
    <message>
        <source>Only for a conversation that waits or is with the bot</source>
        <translation>Só para uma conversa em espera ou com o bot</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Encerrar conversa</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Enviar e encerrar</translation>
    </message>
    <message>
        <source>Send something else than text</source>
        <translation>Enviar algo que não seja texto</translation>
    </message>
    <message>
        <source>Put in an emoji</source>
        <translation>Inserir um emoji</translation>
    </message>
    <message>
        <source>Write canned replies</source>
        <translation>Escrever respostas prontas</translation>
    </message>
    <message>
        <source>Close with a closing line</source>
        <translation>Encerrar com uma frase final</translation>
    </message>
    <message>
        <source>Close and go to the next</source>
        <translation>Encerrar e ir à próxima</translation>
    </message>
    <message>
        <source>Snooze until some time</source>
        <translation>Adiar até um horário</translation>
    </message>
    <message>
        <source>Only for a conversation that is yours</source>
        <translation>Só para uma conversa sua</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar uma etiqueta</translation>
    </message>
    <message>
        <source>Open a closed conversation again</source>
        <translation>Reabrir uma conversa encerrada</translation>
    </message>
    <message>
        <source>Only for a closed conversation</source>
        <translation>Só para uma conversa encerrada</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Exportar conversas</translation>
    </message>
    <message>
        <source>Erase this customer for good</source>
        <translation>Apagar de vez os dados deste cliente</translation>
    </message>
    <message>
        <source>Leave a declined conversation to the bot</source>
        <translation>Deixar uma conversa recusada com o bot</translation>
    </message>
    <message>
        <source>Only for a conversation that was declined</source>
        <translation>Só para uma conversa que foi recusada</translation>
    </message>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Encontrar uma ação ou conversa</translation>
    </message>
    <message>
        <source>Fetch the session data</source>
        <translation>Obter os dados da sessão</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation>Alterar a disponibilidade</translation>
    </message>
    <message>
        <source>Do not disturb, or be told again</source>
        <translation>Não incomodar, ou voltar a avisar</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar a lista</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Mostrar os detalhes</translation>
    </message>
    <message>
        <source>Today&apos;s figures</source>
        <translation>Números de hoje</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Set up the connection</source>
        <translation>Configurar a conexão</translation>
    </message>
    <message>
        <source>The demo has nothing to set up</source>
        <translation>A demonstração não tem nada para configurar</translation>
    </message>
    <message>
        <source>Old conversations that would go</source>
        <translation>Conversas antigas que seriam apagadas</translation>
    </message>
    <message>
        <source>Back up this profile</source>
        <translation>Fazer backup deste perfil</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Requests set aside</source>
        <translation>Solicitações separadas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Alterar as teclas</translation>
    </message>
    <message>
        <source>About Agent Desktop</source>
        <translation>Sobre o Agent Desktop</translation>
    </message>
    <message>
        <source>Conversation %1 of the list</source>
        <translation>Conversa %1 da lista</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nova linha</translation>
    </message>
    <message>
        <source>Canned replies, at the start of a word</source>
        <translation>Respostas prontas, no início de uma palavra</translation>
    </message>
    <message>
        <source>n-th conversation of the list</source>
        <translation>n-ésima conversa da lista</translation>
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
        <translation>Janela</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message numerus="yes">
        <source>%n customers are waiting</source>
        <translation>
            <numerusform>%n cliente aguarda</numerusform>
            <numerusform>%n clientes aguardam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers need you</source>
        <translation>
            <numerusform>%n cliente precisa de você</numerusform>
            <numerusform>%n clientes precisam de você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your customers have written</source>
        <translation>
            <numerusform>%n dos seus clientes escreveu</numerusform>
            <numerusform>%n dos seus clientes escreveram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This desktop has no notification service, so none can be shown. Sounds, the window&apos;s title and the tray still tell.</source>
        <translation>Este ambiente não tem serviço de notificações, então nenhuma pode ser mostrada. Os sons, o título da janela e a área de notificação continuam a avisar.</translation>
    </message>
    <message>
        <source>This desktop&apos;s notifications cannot be pressed to open the conversation.</source>
        <translation>As notificações deste ambiente não podem ser pressionadas para abrir a conversa.</translation>
    </message>
    <message>
        <source>This desktop&apos;s notifications have one line: texts are not shown.</source>
        <translation>As notificações deste ambiente têm uma linha: os textos não são mostrados.</translation>
    </message>
    <message>
        <source>This desktop&apos;s taskbar may show no number at the program&apos;s icon. The window&apos;s title has it.</source>
        <translation>A barra de tarefas deste ambiente pode não mostrar um número no ícone do programa. O título da janela o mostra.</translation>
    </message>
    <message>
        <source>The desktop holds notifications back: its own do-not-disturb is on, or they are turned off in its settings.</source>
        <translation>O ambiente retém as notificações: o modo não incomodar dele está ativo, ou elas estão desativadas nas configurações dele.</translation>
    </message>
    <message>
        <source>Sounds need one of the programs pw-play, paplay and aplay, and this computer has none.</source>
        <translation>Os sons precisam de um dos programas pw-play, paplay e aplay, e este computador não tem nenhum.</translation>
    </message>
    <message>
        <source>The sound cannot be played: %1.</source>
        <translation>Não é possível reproduzir o som: %1.</translation>
    </message>
    <message>
        <source>No sound device answers, so no sound is heard.</source>
        <translation>Nenhum dispositivo de som responde, então nenhum som é ouvido.</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 voltou</translation>
    </message>
    <message>
        <source>%1 has been waiting for %2 min</source>
        <translation>%1 aguarda há %2 min</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 aguarda</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>e mais um</translation>
    </message>
    <message>
        <source>A customer is waiting</source>
        <translation>Um cliente aguarda</translation>
    </message>
    <message>
        <source>A conversation is back</source>
        <translation>Uma conversa voltou</translation>
    </message>
    <message>
        <source>A customer of yours has written</source>
        <translation>Um cliente seu escreveu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The start at login cannot be changed: %1.</source>
        <translation>Não é possível alterar o início com o login: %1.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>agent-desktop: this profile is in use by a process that does not answer; end it first.
</source>
        <translation>agent-desktop: este perfil está em uso por um processo que não responde; encerre-o primeiro.
</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Não é possível usar as configurações</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir o arquivo</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>Não é possível ler as conversas</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. The log says more; nothing that was stored is lost.</source>
        <translation>Houve uma falha que não deveria ter acontecido. O log diz mais; nada do que foi guardado se perdeu.</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>ngrok (the easiest)</source>
        <translation>ngrok (o mais fácil)</translation>
    </message>
    <message>
        <source>My own public address</source>
        <translation>Meu próprio endereço público</translation>
    </message>
    <message>
        <source>Make a free account at ngrok.com, then copy two things from its dashboard: your authtoken, and the one domain that it keeps for you. The free plan lets 20,000 requests a month through: enough for a quiet bot.</source>
        <translation>Crie uma conta gratuita em ngrok.com e copie duas coisas do dashboard: o seu authtoken e o domínio que ele reserva para você. O plano gratuito deixa passar 20.000 solicitações por mês: suficiente para um bot tranquilo.</translation>
    </message>
    <message>
        <source>Open your authtoken at ngrok</source>
        <translation>Abrir o seu authtoken no ngrok</translation>
    </message>
    <message>
        <source>Open your domains at ngrok</source>
        <translation>Abrir os seus domínios no ngrok</translation>
    </message>
    <message>
        <source>For a reverse proxy, Tailscale Funnel or the like that you run: let it lead to the address below on this computer, and enter the public address that Chatlayer is to call.</source>
        <translation>Para um reverse proxy, o Tailscale Funnel ou algo semelhante que você opera: faça-o apontar para o endereço abaixo neste computador, e insira o endereço público que o Chatlayer deve chamar.</translation>
    </message>
    <message>
        <source>Cloudflare Tunnel</source>
        <translation>Cloudflare Tunnel</translation>
    </message>
    <message>
        <source>Needs the program cloudflared on this computer. With a token and a host name the address stays the same; without them it is another one after each start, and must be pasted into Chatlayer again.</source>
        <translation>Precisa do programa cloudflared neste computador. Com um token e um nome de host, o endereço permanece o mesmo; sem eles, é outro a cada início, e precisa ser colado de novo no Chatlayer.</translation>
    </message>
    <message>
        <source>How to install cloudflared</source>
        <translation>Como instalar o cloudflared</translation>
    </message>
    <message>
        <source>SSH server or service</source>
        <translation>Servidor ou serviço SSH</translation>
    </message>
    <message>
        <source>Your own server with a public address, or a service such as localhost.run that makes one up.</source>
        <translation>O seu próprio servidor com um endereço público, ou um serviço como o localhost.run, que cria um.</translation>
    </message>
    <message>
        <source>Needs an account at zrok.io and the program zrok2 on this computer, enabled once with: zrok2 enable TOKEN. With a reserved name the address stays the same; without one it is another one after each start, and must be pasted into Chatlayer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open zrok&apos;s documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your account at zrok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Chatlayer cannot reach this program then, and no customers come. You can go on with this step later.</source>
        <translation>Assim o Chatlayer não consegue alcançar este programa, e nenhum cliente chega. Você pode continuar esta etapa depois.</translation>
    </message>
</context>
<context>
    <name>availability</name>
    <message>
        <source>Available again since %1</source>
        <translation>Disponível de novo desde %1</translation>
    </message>
    <message>
        <source>Available again, you were away %1 – %2</source>
        <translation>Disponível de novo, você esteve ausente %1 – %2</translation>
    </message>
    <message>
        <source>The screen was locked, so new customers were declined meanwhile.</source>
        <translation>A tela estava bloqueada, por isso novos clientes foram recusados entretanto.</translation>
    </message>
    <message>
        <source>Nothing was typed for long, so new customers were declined meanwhile.</source>
        <translation>Nada foi digitado por muito tempo, por isso novos clientes foram recusados entretanto.</translation>
    </message>
    <message>
        <source>This system does not tell how long nothing was typed. So only what you do in this program counts.</source>
        <translation>Este sistema não diz há quanto tempo nada é digitado. Por isso só conta o que você faz neste programa.</translation>
    </message>
    <message>
        <source>This system does not tell whether its screen is locked, so this changes nothing.</source>
        <translation>Este sistema não diz se a tela está bloqueada, por isso isto não muda nada.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Fechado até %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Full: %1 of %2</source>
        <translation>Completo: %1 de %2</translation>
    </message>
    <message>
        <source>Away until %1</source>
        <translation>Ausente até %1</translation>
    </message>
    <message>
        <source>Away, screen locked</source>
        <translation>Ausente, tela bloqueada</translation>
    </message>
    <message>
        <source>Away, no activity</source>
        <translation>Ausente, sem atividade</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>New customers are accepted.</source>
        <translation>Novos clientes são aceitos.</translation>
    </message>
    <message>
        <source>Closing time is %1.</source>
        <translation>O horário termina às %1.</translation>
    </message>
    <message>
        <source>New customers are declined at once, and their bot goes on.</source>
        <translation>Novos clientes são recusados imediatamente, e o bot deles continua.</translation>
    </message>
    <message>
        <source>It is outside your opening hours.</source>
        <translation>Está fora do seu horário de atendimento.</translation>
    </message>
    <message>
        <source>It is a holiday.</source>
        <translation>É feriado.</translation>
    </message>
    <message>
        <source>Close a conversation, or snooze one, to take another one.</source>
        <translation>Encerre uma conversa, ou adie uma, para assumir outra.</translation>
    </message>
    <message>
        <source>You are available again as soon as you are back.</source>
        <translation>Você volta a ficar disponível assim que regressar.</translation>
    </message>
    <message>
        <source>Then you are available again.</source>
        <translation>Depois você volta a ficar disponível.</translation>
    </message>
    <message>
        <source>Only with these languages: %1</source>
        <translation>Só com estes idiomas: %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>Only with %1: %2</source>
        <translation>Só com %1: %2</translation>
    </message>
    <message>
        <source>Most conversations at once: %1</source>
        <translation>Máximo de conversas ao mesmo tempo: %1</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>The backup is damaged or not complete, so nothing was restored. Use another copy of it.</source>
        <translation>O backup está danificado ou incompleto, então nada foi restaurado. Use outra cópia dele.</translation>
    </message>
    <message>
        <source>The disk is full. Free some room on it, then try again.</source>
        <translation>O disco está cheio. Libere espaço nele e tente de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>Não é possível usar %1: %2.</translation>
    </message>
    <message>
        <source>This file is no backup of Agent Desktop.</source>
        <translation>Este arquivo não é um backup do Agent Desktop.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. Try it again.</source>
        <translation>A frase secreta não abre este backup. Tente de novo.</translation>
    </message>
    <message>
        <source>Agent Desktop has this profile open. Close it, then try again.</source>
        <translation>O Agent Desktop está com este perfil aberto. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>Take at least eight signs.</source>
        <translation>Use pelo menos oito caracteres.</translation>
    </message>
    <message>
        <source>Easy to guess for a program that tries many. Add some words.</source>
        <translation>Fácil de adivinhar para um programa que tenta muitas. Acrescente algumas palavras.</translation>
    </message>
    <message>
        <source>No backup is open.</source>
        <translation>Nenhum backup está aberto.</translation>
    </message>
</context>
<context>
    <name>canned</name>
    <message>
        <source>%1 cannot be read: it is not UTF-8 text.</source>
        <translation>Não é possível ler %1: não é texto UTF-8.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>Não é possível ler %1. %2</translation>
    </message>
    <message>
        <source>%1 was not read whole. %2</source>
        <translation>%1 não foi lido por inteiro. %2</translation>
    </message>
    <message>
        <source>Two replies have the shortcut “%1” and the same language.</source>
        <translation>Duas respostas têm o atalho “%1” e o mesmo idioma.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>The first line must name the columns: shortcut, language, text.</source>
        <translation>A primeira linha deve nomear as colunas: shortcut, language, text.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2.</source>
        <translation>Não é possível ler a linha %1: %2.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: %2.</source>
        <translation>A linha %1 não é JSON: %2.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>O arquivo tem níveis de aninhamento demais.</translation>
    </message>
    <message>
        <source>The file must hold an array of replies, or an object with one under the key replies.</source>
        <translation>O arquivo deve conter uma lista (array) de respostas, ou um objeto com uma sob a chave replies.</translation>
    </message>
    <message>
        <source>The file is too large to be a list of canned replies.</source>
        <translation>O arquivo é grande demais para ser uma lista de respostas prontas.</translation>
    </message>
    <message>
        <source>it has %1 columns, and the first line has %2.</source>
        <translation>tem %1 colunas, e a primeira linha tem %2.</translation>
    </message>
    <message>
        <source>“%1” was there before; only its first text was taken.</source>
        <translation>“%1” já apareceu antes; só o primeiro texto foi usado.</translation>
    </message>
    <message>
        <source>It is not an object with shortcut and text.</source>
        <translation>Não é um objeto com shortcut e text.</translation>
    </message>
    <message>
        <source>Its %1 is not a text.</source>
        <translation>O seu %1 não é um texto.</translation>
    </message>
    <message>
        <source>The shortcut is missing.</source>
        <translation>Falta o atalho.</translation>
    </message>
    <message>
        <source>The shortcut “%1” must be one word, without spaces.</source>
        <translation>O atalho “%1” deve ser uma só palavra, sem espaços.</translation>
    </message>
    <message>
        <source>The shortcut “%1” is longer than %2 characters.</source>
        <translation>O atalho “%1” tem mais de %2 caracteres.</translation>
    </message>
    <message>
        <source>The text of “%1” is missing.</source>
        <translation>Falta o texto de “%1”.</translation>
    </message>
    <message>
        <source>The text of “%1” is longer than %2 characters.</source>
        <translation>O texto de “%1” tem mais de %2 caracteres.</translation>
    </message>
    <message>
        <source>The language “%1” is no language code; write nl, fr or pt-BR.</source>
        <translation>O idioma “%1” não é um código de idioma; escreva nl, fr ou pt-BR.</translation>
    </message>
</context>
<context>
    <name>chatlayer</name>
    <message>
        <source>Chatlayer&apos;s answer holds no session data.</source>
        <translation>A resposta do Chatlayer não contém dados da sessão.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer is not JSON. Check the region, or chatlayer.base_url.</source>
        <translation>A resposta do Chatlayer não é JSON. Verifique a região, ou chatlayer.base_url.</translation>
    </message>
    <message>
        <source>The legacy API cannot do this. Set chatlayer.api to &quot;v1&quot; for that.</source>
        <translation>A API legacy não consegue fazer isto. Defina chatlayer.api como &quot;v1&quot; para isso.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer holds no list.</source>
        <translation>A resposta do Chatlayer não contém uma lista.</translation>
    </message>
    <message>
        <source>chatlayer.api must be v1 or legacy, not %1.</source>
        <translation>chatlayer.api deve ser v1 ou legacy, não %1.</translation>
    </message>
    <message>
        <source>chatlayer.region must be one of %1, not %2.</source>
        <translation>chatlayer.region deve ser um destes: %1; não %2.</translation>
    </message>
    <message>
        <source>chatlayer.base_url is no URL; write it as https://api.example.com.</source>
        <translation>chatlayer.base_url não é uma URL; escreva-a como https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must be a full URL, for example https://api.example.com.</source>
        <translation>chatlayer.base_url deve ser uma URL completa, por exemplo https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must hold no user name, password, ? or #.</source>
        <translation>chatlayer.base_url não pode conter nome de usuário, senha, ? ou #.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must begin with https://; plain http is for this machine only.</source>
        <translation>chatlayer.base_url deve começar com https://; http simples é só para esta máquina.</translation>
    </message>
    <message>
        <source>This conversation has no id at Chatlayer, so nothing can be sent to it.</source>
        <translation>Esta conversa não tem ID no Chatlayer, então nada pode ser enviado a ela.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept the API token. Make a new one there, and enter it here.</source>
        <translation>O Chatlayer não aceita o API token. Crie um novo lá e insira-o aqui.</translation>
    </message>
    <message>
        <source>The API token may not do this with this bot (403)%1</source>
        <translation>O API token não tem permissão para fazer isto com este bot (403)%1</translation>
    </message>
    <message>
        <source>Chatlayer does not know this bot or conversation (404)%1</source>
        <translation>O Chatlayer não conhece este bot ou esta conversa (404)%1</translation>
    </message>
    <message>
        <source>Chatlayer allows no more calls for the moment.</source>
        <translation>O Chatlayer não permite mais chamadas no momento.</translation>
    </message>
    <message>
        <source>Chatlayer cannot do this now (%1)%2</source>
        <translation>O Chatlayer não consegue fazer isto agora (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address answers with a redirect (%1). Check the region, or chatlayer.base_url.</source>
        <translation>O endereço do Chatlayer responde com um redirecionamento (%1). Verifique a região, ou chatlayer.base_url.</translation>
    </message>
    <message>
        <source>Chatlayer refused this (%1)%2</source>
        <translation>O Chatlayer recusou isto (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer is larger than this program reads.</source>
        <translation>A resposta do Chatlayer é maior do que este programa consegue ler.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>O programa está fechando.</translation>
    </message>
    <message>
        <source>There is no API token yet. Enter one here or in the set-up.</source>
        <translation>Ainda não há API token. Insira um aqui ou na configuração inicial.</translation>
    </message>
    <message>
        <source>The API token holds characters that no token has. Copy it from Chatlayer again.</source>
        <translation>O API token contém caracteres que nenhum token tem. Copie-o de novo do Chatlayer.</translation>
    </message>
    <message>
        <source>Chatlayer did not answer in time. The call may have arrived all the same.</source>
        <translation>O Chatlayer não respondeu a tempo. Mesmo assim, a chamada pode ter chegado.</translation>
    </message>
    <message>
        <source>Chatlayer could not be reached in time. Check the internet connection.</source>
        <translation>Não foi possível alcançar o Chatlayer a tempo. Verifique a conexão à internet.</translation>
    </message>
    <message>
        <source>The connection to Chatlayer broke off before it answered. The call may have arrived.</source>
        <translation>A conexão ao Chatlayer caiu antes da resposta. A chamada pode ter chegado.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s certificate is not trusted by this computer. Check its clock, and whether your office&apos;s certificate is installed.</source>
        <translation>Este computador não confia no certificado do Chatlayer. Verifique o relógio, e se o certificado da sua empresa está instalado.</translation>
    </message>
    <message>
        <source>No encrypted connection to Chatlayer could be made. Check the proxy or firewall.</source>
        <translation>Não foi possível estabelecer uma conexão criptografada com o Chatlayer. Verifique o proxy ou o firewall.</translation>
    </message>
    <message>
        <source>The proxy server cannot be reached. Check HTTPS_PROXY and the system&apos;s proxy settings.</source>
        <translation>Não é possível alcançar o servidor proxy. Verifique HTTPS_PROXY e as configurações de proxy do sistema.</translation>
    </message>
    <message>
        <source>The proxy server did not let the call through (%1). Check the proxy settings.</source>
        <translation>O servidor proxy não deixou a chamada passar (%1). Verifique as configurações de proxy.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address could not be found. Check the internet connection.</source>
        <translation>Não foi possível encontrar o endereço do Chatlayer. Verifique a conexão à internet.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address takes no connections. Check the internet connection and the region.</source>
        <translation>O endereço do Chatlayer não aceita conexões. Verifique a conexão à internet e a região.</translation>
    </message>
    <message>
        <source>No connection to Chatlayer could be made. Check the internet connection.</source>
        <translation>Não foi possível conectar ao Chatlayer. Verifique a conexão à internet.</translation>
    </message>
</context>
<context>
    <name>conversation</name>
    <message>
        <source>Delete this reply?</source>
        <translation>Apagar esta resposta?</translation>
    </message>
    <message>
        <source>It is then gone from this computer, and not sent again. A reply that may have arrived is not taken back from the customer.</source>
        <translation>Desaparece deste computador e não é enviada de novo. Uma resposta que talvez tenha chegado não é retirada ao cliente.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
</context>
<context>
    <name>credentials</name>
    <message>
        <source>The keyring did not keep the value: reading it back gave something else.</source>
        <translation>O chaveiro não guardou o valor: ao lê-lo de volta, veio outra coisa.</translation>
    </message>
    <message>
        <source>The keyring did not remove the entry.</source>
        <translation>O chaveiro não removeu a entrada.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND is &quot;%1&quot;, and there is no such keyring.</source>
        <translation>PYTHON_KEYRING_BACKEND é &quot;%1&quot;, e não existe tal chaveiro.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND names %1, which does not keep secrets safe. Unset it, or name a keyring of the system.</source>
        <translation>PYTHON_KEYRING_BACKEND indica %1, que não guarda segredos com segurança. Remova a variável, ou indique um chaveiro do sistema.</translation>
    </message>
    <message>
        <source>The keyring cannot be reached. Log in to a desktop session with a keyring, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Não é possível alcançar o chaveiro. Entre em uma sessão gráfica com um chaveiro, como GNOME Keyring ou KWallet, e tente de novo.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it (log in again, or open your password manager), then try again.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o (entre de novo na sessão, ou abra o seu gerenciador de senhas) e tente de novo.</translation>
    </message>
    <message>
        <source>The keyring could not do its work (%1). Look whether your password manager opens, then try again.</source>
        <translation>O chaveiro não conseguiu fazer o seu trabalho (%1). Veja se o seu gerenciador de senhas abre e tente de novo.</translation>
    </message>
    <message>
        <source>There is no value for %1: it is empty.</source>
        <translation>Não há valor para %1: está vazio.</translation>
    </message>
    <message>
        <source>The value for %1 has %2 characters; the keyring takes at most %3.</source>
        <translation>O valor para %1 tem %2 caracteres; o chaveiro aceita no máximo %3.</translation>
    </message>
    <message>
        <source>The value for %1 holds a line break or another character that cannot be seen.</source>
        <translation>O valor para %1 contém uma quebra de linha ou outro caractere invisível.</translation>
    </message>
    <message>
        <source>The value for %1 is not valid text.</source>
        <translation>O valor para %1 não é um texto válido.</translation>
    </message>
    <message>
        <source>An API token has only letters, digits and signs without spaces, like tokenId:tokenSecret.</source>
        <translation>Um API token só tem letras, algarismos e sinais sem espaços, como tokenId:tokenSecret.</translation>
    </message>
    <message>
        <source>this session&apos;s memory</source>
        <translation>a memória desta sessão</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>The legacy API cannot pause the bot; it may answer beside you.</source>
        <translation>A API legacy não consegue pausar o bot; ele pode responder ao mesmo tempo que você.</translation>
    </message>
    <message>
        <source>The legacy API cannot hand back to the bot; its dialog must do that.</source>
        <translation>A API legacy não consegue devolver ao bot; o diálogo dele tem de fazer isso.</translation>
    </message>
    <message>
        <source>%1: no token yet</source>
        <translation>%1: ainda sem token</translation>
    </message>
    <message>
        <source>%1: token refused</source>
        <translation>%1: token recusado</translation>
    </message>
    <message>
        <source>%1: busy</source>
        <translation>%1: ocupado</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1: não alcançado</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>The backup has been restored. What was here before is kept in %1.</source>
        <translation>A cópia de segurança foi restaurada. O que estava aqui antes fica guardado em %1.</translation>
    </message>
    <message>
        <source>This is the demo: the customers are played by the program, and nothing is kept. Be a customer yourself: %1</source>
        <translation>Esta é a demonstração: o programa faz o papel dos clientes, e nada é guardado. Seja você um cliente: %1</translation>
    </message>
    <message>
        <source>Requests run short</source>
        <translation>As solicitações estão acabando</translation>
    </message>
    <message>
        <source>The set-up is not finished. Until it is, no customers may come.</source>
        <translation>A configuração inicial não está concluída. Até lá, nenhum cliente pode chegar.</translation>
    </message>
    <message>
        <source>This computer has not spoken with %1 before. Its key (%2) is:

%3

Compare it with the one that the server&apos;s owner gives you, and go on only if both are the same.</source>
        <translation>Este computador ainda não tinha falado com %1. A chave dele (%2) é:

%3

Compare-a com a que o proprietário do servidor lhe dá, e só continue se as duas forem iguais.</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Não conectar</translation>
    </message>
    <message>
        <source>It is the same: connect</source>
        <translation>É a mesma: conectar</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>Este é o seu servidor?</translation>
    </message>
    <message>
        <source>The changed settings cannot be used, so the ones before stay. %1</source>
        <translation>Não é possível usar as configurações alteradas, então as anteriores permanecem. %1</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessão</translation>
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
        <translation>Não há saída padrão aqui; indique um arquivo com --output.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 é uma pasta; indique um arquivo.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written to %1. Free some room.</source>
        <translation>O disco está cheio: nada foi gravado em %1. Libere espaço.</translation>
    </message>
    <message>
        <source>You may not write to %1. Choose another folder.</source>
        <translation>Você não tem permissão para gravar em %1. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The export cannot be written to %1: %2.</source>
        <translation>Não é possível gravar a exportação em %1: %2.</translation>
    </message>
    <message>
        <source>session %1 · bot %2 · %3</source>
        <translation>sessão %1 · bot %2 · %3</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>sem canal</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · desde %2</translation>
    </message>
    <message>
        <source>handed over by the bot</source>
        <translation>transferida pelo bot</translation>
    </message>
    <message>
        <source>taken by the agent</source>
        <translation>assumida pelo agente</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>reaberta</translation>
    </message>
    <message>
        <source>handover declined</source>
        <translation>transferência recusada</translation>
    </message>
    <message>
        <source>the bot was paused</source>
        <translation>o bot foi pausado</translation>
    </message>
    <message>
        <source>the bot could not be paused</source>
        <translation>não foi possível pausar o bot</translation>
    </message>
    <message>
        <source>the bot could not go on</source>
        <translation>o bot não pôde continuar</translation>
    </message>
    <message>
        <source>messages may be missing here</source>
        <translation>podem faltar mensagens aqui</translation>
    </message>
    <message>
        <source>snoozed by the agent</source>
        <translation>adiada pelo agente</translation>
    </message>
    <message>
        <source>back from its snooze</source>
        <translation>de volta do adiamento</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ainda não enviada</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>em envio</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviada</translation>
    </message>
    <message>
        <source>maybe sent</source>
        <translation>talvez enviada</translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>com o bot</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>with the agent</source>
        <translation>com o agente</translation>
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
        <translation>Versão</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Handover value</source>
        <translation>Valor da transferência</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Sempre aberto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <translation>O conteúdo tem níveis de aninhamento demais.</translation>
    </message>
    <message>
        <source>The event is still of an unknown kind.</source>
        <translation>O evento continua a ser de tipo desconhecido.</translation>
    </message>
    <message>
        <source>This request is no longer set aside.</source>
        <translation>Esta solicitação já não está separada.</translation>
    </message>
    <message>
        <source>Write something before you save the note.</source>
        <translation>Escreva algo antes de salvar a nota.</translation>
    </message>
    <message>
        <source>A note holds at most %1 characters; this one has %2.</source>
        <translation>Uma nota contém no máximo %1 caracteres; esta tem %2.</translation>
    </message>
    <message>
        <source>This is not a note.</source>
        <translation>Isto não é uma nota.</translation>
    </message>
    <message>
        <source>Write something before you send.</source>
        <translation>Escreva algo antes de enviar.</translation>
    </message>
    <message>
        <source>Only a reply whose fate is unknown can be marked as arrived.</source>
        <translation>Só uma resposta de destino desconhecido pode ser marcada como chegada.</translation>
    </message>
    <message>
        <source>This reply is on its way or has arrived; it can no longer be taken back.</source>
        <translation>Esta resposta está a caminho ou chegou; já não pode ser cancelada.</translation>
    </message>
    <message>
        <source>This reply needs no decision.</source>
        <translation>Esta resposta não precisa de decisão.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent, so it may have arrived.</source>
        <translation>O programa terminou durante o envio, então ela pode ter chegado.</translation>
    </message>
    <message>
        <source>This entry has left the outbox.</source>
        <translation>Esta entrada já saiu da caixa de saída.</translation>
    </message>
    <message>
        <source>Only replies are looked for.</source>
        <translation>Só se procuram respostas.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Escolha um horário no futuro.</translation>
    </message>
    <message>
        <source>A tag holds at most %1 characters.</source>
        <translation>Uma etiqueta contém no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A conversation can have at most %1 tags.</source>
        <translation>Uma conversa pode ter no máximo %1 etiquetas.</translation>
    </message>
    <message>
        <source>This conversation no longer exists.</source>
        <translation>Esta conversa já não existe.</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Esta mensagem já não existe.</translation>
    </message>
    <message>
        <source>The program is closing; nothing can be stored any more.</source>
        <translation>O programa está fechando; nada mais pode ser guardado.</translation>
    </message>
    <message>
        <source>Only a conversation that is yours can be snoozed.</source>
        <translation>Só uma conversa sua pode ser adiada.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>%1 is given to both %2 and %3; %2 has it.</source>
        <translation>%1 está atribuída a %2 e a %3; fica com %2.</translation>
    </message>
    <message>
        <source>Keys of %1: %2</source>
        <translation>Teclas de %1: %2</translation>
    </message>
    <message>
        <source>[keys] has no action %1; did you mean %2?</source>
        <translation>[keys] não tem a ação %1; você quis dizer %2?</translation>
    </message>
    <message>
        <source>[keys] has no action %1. The example file lists them all.</source>
        <translation>[keys] não tem a ação %1. O arquivo de exemplo lista todas.</translation>
    </message>
    <message>
        <source>“%1” names no key. Write it like Ctrl+Shift+T or F8.</source>
        <translation>“%1” não é nome de tecla. Escreva como Ctrl+Shift+T ou F8.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on many keyboards: people write @ and € with it. Leave out one of them.</source>
        <translation>Ctrl+Alt é AltGr em muitos teclados: as pessoas escrevem @ e € com ele. Deixe um dos dois de fora.</translation>
    </message>
    <message>
        <source>Keys with the system&apos;s own key belong to the system. Take Ctrl or Ctrl+Shift instead.</source>
        <translation>Teclas com a tecla do sistema pertencem ao sistema. Use Ctrl ou Ctrl+Shift.</translation>
    </message>
    <message>
        <source>%1 belongs to the system, and would not come here.</source>
        <translation>%1 pertence ao sistema, e não chegaria aqui.</translation>
    </message>
    <message>
        <source>%1 sends the reply or breaks its line, as the settings say.</source>
        <translation>%1 envia a resposta ou quebra a linha, conforme as configurações.</translation>
    </message>
    <message>
        <source>%1 is needed for writing: to copy, undo, select or move in the text.</source>
        <translation>%1 é necessária para escrever: copiar, desfazer, selecionar ou mover-se no texto.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Take Ctrl or Ctrl+Shift instead.</source>
        <translation>Alt com uma letra abre menus. Use Ctrl ou Ctrl+Shift.</translation>
    </message>
    <message>
        <source>%1 is needed for writing and moving. Take it with Ctrl, or a key like F8.</source>
        <translation>%1 é necessária para escrever e mover-se. Use-a com Ctrl, ou uma tecla como F8.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Buttons</source>
        <translation>Botões</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>none arrived</source>
        <translation>nenhuma chegou</translation>
    </message>
    <message>
        <source>Opened the conversation</source>
        <translation>Abriu a conversa</translation>
    </message>
    <message>
        <source>conversation opened</source>
        <translation>conversa aberta</translation>
    </message>
    <message>
        <source>(opened the conversation)</source>
        <translation>(abriu a conversa)</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[pressed] %1</source>
        <translation>[pressionado] %1</translation>
    </message>
    <message>
        <source>pressed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Mensagem vazia</translation>
    </message>
    <message>
        <source>Unknown message</source>
        <translation>Mensagem desconhecida</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>Africâner</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanês</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armênio</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Basco</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalão</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinês</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tcheco</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dinamarquês</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Holandês</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estoniano</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finlandês</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francês</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galego</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemão</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebraico</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Híndi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandês</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésio</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandês</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonês</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letão</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburguês</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedônio</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaio</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltês</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Bokmål norueguês</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonês</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Romeno</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Sérvio</translation>
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
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaíli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tâmil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandês</translation>
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
        <translation>Não enviada:</translation>
    </message>
    <message>
        <source>Not confirmed:</source>
        <translation>Não confirmada:</translation>
    </message>
    <message>
        <source>%1 to check ·</source>
        <translation>%1 por verificar ·</translation>
    </message>
    <message>
        <source>Back:</source>
        <translation>De volta:</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Rascunho:</translation>
    </message>
    <message>
        <source>Declined:</source>
        <translation>Recusada:</translation>
    </message>
    <message>
        <source>Bot:</source>
        <translation>Bot:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Você:</translation>
    </message>
    <message>
        <source>till %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiadas</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>With the bot</source>
        <translation>Com o bot</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerradas</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, recolhida</translation>
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
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>test version %1</source>
        <translation>versão de teste %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>em espera há %1</translation>
    </message>
    <message>
        <source>last message %1</source>
        <translation>última mensagem %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>adiada até %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>The keyring does not respond</source>
        <translation>O porta-chaves não responde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Put the right key back into the keyring.</source>
        <translation>Volte a guardar a chave correta no porta-chaves.</translation>
    </message>
    <message>
        <source>Continue without a keyring</source>
        <translation>Continuar sem porta-chaves</translation>
    </message>
    <message>
        <source>Without a keyring, tokens are kept only until the program closes, and Chatlayer cannot call it with the verify token it knows.</source>
        <translation>Sem porta-chaves, os tokens só são guardados até o programa ser fechado, e o Chatlayer não o pode chamar com o token de verificação que conhece.</translation>
    </message>
    <message>
        <source>Conversations are encrypted with a key that is kept in the keyring, so encryption needs a keyring. You can keep them unencrypted instead: then anyone who can read this computer&apos;s files can read them, and tokens are kept only until the program closes.</source>
        <translation>As conversas são cifradas com uma chave guardada no porta-chaves; por isso, a cifra precisa de um porta-chaves. Em alternativa, pode guardá-las sem cifra: nesse caso, qualquer pessoa que possa ler os ficheiros deste computador poderá lê-las, e os tokens só são guardados até o programa ser fechado.</translation>
    </message>
    <message>
        <source>The key to your conversations is in the keyring. The conversations are unchanged.</source>
        <translation>A chave das suas conversas está no porta-chaves. As conversas não foram alteradas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Restaurar a cópia de segurança mais recente</translation>
    </message>
    <message>
        <source>Keep it and start a new database</source>
        <translation>Mantê-la e iniciar uma nova base de dados</translation>
    </message>
    <message>
        <source>The database key is missing</source>
        <translation>Falta a chave da base de dados</translation>
    </message>
    <message>
        <source>The key does not match the database</source>
        <translation>A chave não corresponde à base de dados</translation>
    </message>
    <message>
        <source>The old database is kept next to the new one; nothing is deleted. If you have a backup, you can restore it into the new database.</source>
        <translation>A base de dados antiga é mantida ao lado da nova; nada é eliminado. Se tiver uma cópia de segurança, pode restaurá-la na nova base de dados.</translation>
    </message>
    <message>
        <source>Open the keyring that this program used before, then try again. Without the key, nobody can read these conversations.</source>
        <translation>Abra o porta-chaves que este programa usava antes e tente novamente. Sem a chave, ninguém consegue ler estas conversas.</translation>
    </message>
    <message>
        <source>Keep them unencrypted</source>
        <translation>Guardar sem cifra</translation>
    </message>
    <message>
        <source>The keyring is not available</source>
        <translation>O porta-chaves não está disponível</translation>
    </message>
    <message>
        <source>The settings cannot be saved</source>
        <translation>Não é possível guardar as definições</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>A base de dados está danificada</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>A base de dados é de uma versão mais recente</translation>
    </message>
    <message>
        <source>The database is not encrypted</source>
        <translation>A base de dados não está cifrada</translation>
    </message>
    <message>
        <source>The database cannot be used now</source>
        <translation>A base de dados não pode ser usada agora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Last used</source>
        <translation>Usadas recentemente</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>not available: %1</source>
        <translation>não disponível: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Pesquisar “%1” em tudo</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Não é possível agora</translation>
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
        <translation>um endereço privado</translation>
    </message>
    <message>
        <source>The address is not one that can be fetched.</source>
        <translation>Não é possível obter este endereço.</translation>
    </message>
    <message>
        <source>The address leads into a private network, so it was not fetched.</source>
        <translation>O endereço leva a uma rede privada, por isso não foi obtido.</translation>
    </message>
    <message>
        <source>The address leads on to too many others.</source>
        <translation>O endereço encaminha para outros vezes demais.</translation>
    </message>
    <message>
        <source>The file is not there any more ({detail}).</source>
        <translation>O arquivo já não está lá ({detail}).</translation>
    </message>
    <message>
        <source>The server does not give it out ({detail}).</source>
        <translation>O servidor não o disponibiliza ({detail}).</translation>
    </message>
    <message>
        <source>The server answered with an error ({detail}).</source>
        <translation>O servidor respondeu com um erro ({detail}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Não é possível alcançar o servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted by this computer.</source>
        <translation>Este computador não confia no certificado do servidor.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>O servidor demorou demais.</translation>
    </message>
    <message>
        <source>It is larger than {detail}.</source>
        <translation>É maior do que {detail}.</translation>
    </message>
    <message>
        <source>It is not a picture that can be shown here ({detail}).</source>
        <translation>Não é uma imagem que possa ser mostrada aqui ({detail}).</translation>
    </message>
    <message>
        <source>The server sent it in a form that is not accepted (compressed).</source>
        <translation>O servidor a enviou em um formato que não é aceito (comprimido).</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>A imagem está danificada.</translation>
    </message>
    <message>
        <source>The picture has too many pixels ({detail}).</source>
        <translation>A imagem tem pixels demais ({detail}).</translation>
    </message>
    <message>
        <source>The file cannot be written: {detail}.</source>
        <translation>Não é possível gravar o arquivo: {detail}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>O programa está fechando.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>The profile %1 is a file; it must be a folder.</source>
        <translation>O perfil %1 é um arquivo; deve ser uma pasta.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be used: %2.</source>
        <translation>Não é possível usar a pasta do perfil %1: %2.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be written to; check its owner and its rights.</source>
        <translation>Não é possível gravar na pasta do perfil %1; verifique o proprietário e as permissões.</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>The legacy Chatlayer API sends only texts and carousels. Write a text, or choose the v1 API in the settings.</source>
        <translation>A API legacy do Chatlayer só envia textos e carrosséis. Escreva um texto, ou escolha a API v1 nas configurações.</translation>
    </message>
    <message>
        <source>The legacy Chatlayer API sends only buttons that open a link. Remove the others, or choose the v1 API in the settings.</source>
        <translation>A API legacy do Chatlayer só envia botões que abrem um link. Remova os outros, ou escolha a API v1 nas configurações.</translation>
    </message>
</context>
<context>
    <name>quiet</name>
    <message>
        <source>Turn do-not-disturb off</source>
        <translation>Desativar o modo não incomodar</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
        <translation>Não incomodar até amanhã, %1</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>Não incomodar por 30 minutos</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>Não incomodar por 1 hora</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>Não incomodar até %1</translation>
    </message>
</context>
<context>
    <name>reachability</name>
    <message>
        <source>Chatlayer cannot reach this computer yet: no tunnel is set up. The set-up helps to choose one.</source>
        <translation>O Chatlayer ainda não consegue alcançar este computador: nenhum túnel está configurado. A configuração inicial ajuda a escolher um.</translation>
    </message>
    <message>
        <source>Not reachable from outside</source>
        <translation>Não acessível de fora</translation>
    </message>
    <message>
        <source>Reachable, but requests run short</source>
        <translation>Acessível, mas as solicitações estão acabando</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Acessível</translation>
    </message>
    <message>
        <source>Starting the tunnel …</source>
        <translation>Iniciando o túnel …</translation>
    </message>
    <message>
        <source>Checking whether Chatlayer can reach you …</source>
        <translation>Verificando se o Chatlayer consegue alcançar você …</translation>
    </message>
    <message>
        <source>Not reachable, reconnecting …</source>
        <translation>Não acessível, reconectando …</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Uma nova tentativa é feita automaticamente.</translation>
    </message>
    <message>
        <source>It is tried again when you ask for it.</source>
        <translation>Uma nova tentativa é feita quando você pedir.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Não acessível</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversa</numerusform>
            <numerusform>%n conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>com o bot</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>minha</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>encerrada</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>you were away, the screen was locked</source>
        <translation>você estava ausente, a tela estava bloqueada</translation>
    </message>
    <message>
        <source>you were away, nothing was typed for long</source>
        <translation>você estava ausente, nada foi digitado por muito tempo</translation>
    </message>
    <message>
        <source>you were away</source>
        <translation>você estava ausente</translation>
    </message>
    <message>
        <source>you were offline</source>
        <translation>você estava offline</translation>
    </message>
    <message>
        <source>outside your opening hours</source>
        <translation>fora do seu horário de atendimento</translation>
    </message>
    <message>
        <source>on a holiday</source>
        <translation>em um feriado</translation>
    </message>
    <message>
        <source>the language is %1, which is not one of yours</source>
        <translation>o idioma é %1, que não é um dos seus</translation>
    </message>
    <message>
        <source>%1 is %2, which you do not take</source>
        <translation>%1 é %2, que você não aceita</translation>
    </message>
    <message>
        <source>%1 is not given</source>
        <translation>%1 não foi indicado</translation>
    </message>
    <message>
        <source>full, %1 of %2 conversations</source>
        <translation>completo, %1 de %2 conversas</translation>
    </message>
    <message>
        <source>the request could not be read when it came</source>
        <translation>não foi possível ler a solicitação quando ela chegou</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>Hello! I am the test customer. Please answer me.</source>
        <translation>Olá! Sou o cliente de teste. Responda-me, por favor.</translation>
    </message>
    <message>
        <source>Thank you, your answer arrived. You can close this conversation now.</source>
        <translation>Obrigado, a sua resposta chegou. Você já pode encerrar esta conversa.</translation>
    </message>
    <message>
        <source>The test conversation is over, so nobody would read this. Close it; the set-up can begin another one.</source>
        <translation>A conversa de teste terminou, então ninguém leria isto. Encerre-a; a configuração inicial pode começar outra.</translation>
    </message>
    <message>
        <source>The test customer was declined.</source>
        <translation>O cliente de teste foi recusado.</translation>
    </message>
    <message>
        <source>The test could not be started: %1.</source>
        <translation>Não foi possível iniciar o teste: %1.</translation>
    </message>
    <message>
        <source>The webhook did not take the test conversation. The log says why.</source>
        <translation>O webhook não aceitou a conversa de teste. O log diz o motivo.</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s resources are missing; there is none of %1.</source>
        <translation>Faltam os recursos do programa; não há nenhum de %1.</translation>
    </message>
</context>
<context>
    <name>rich</name>
    <message>
        <source>the address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>Add a button.</source>
        <translation>Adicione um botão.</translation>
    </message>
    <message>
        <source>Add a quick reply.</source>
        <translation>Adicione uma resposta rápida.</translation>
    </message>
    <message>
        <source>quick reply %1</source>
        <translation>resposta rápida %1</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>the list&apos;s button</source>
        <translation>botão da lista</translation>
    </message>
    <message>
        <source>Add a card.</source>
        <translation>Adicione um cartão.</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>cartão %1</translation>
    </message>
    <message>
        <source>Give %1 a title.</source>
        <translation>Dê um título: %1.</translation>
    </message>
    <message>
        <source>button %1</source>
        <translation>botão %1</translation>
    </message>
    <message>
        <source>The phone number of %1 is none; write it like +32 470 12 34 56.</source>
        <translation>O número de telefone de %1 não é válido; escreva como +32 470 12 34 56.</translation>
    </message>
    <message>
        <source>Say which dialog %1 leads to: the id of a dialog state from Chatlayer.</source>
        <translation>Indique para qual diálogo %1 leva: o ID de um estado de diálogo do Chatlayer.</translation>
    </message>
    <message>
        <source>In the session data of %1, write each value as key=value.</source>
        <translation>Nos dados da sessão de %1, escreva cada valor como key=value.</translation>
    </message>
    <message>
        <source>Write the words of %1.</source>
        <translation>Escreva o rótulo de %1.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Escreva o texto.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Nothing is known here for %1 in %2. Write what belongs there, or remove it.</source>
        <translation>Aqui nada se sabe sobre %1 em %2. Escreva o que deve estar aí, ou remova.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// or http:// and hold no spaces.</source>
        <translation>%1: deve começar com https:// ou http:// e não conter espaços.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Track your parcel</source>
        <translation>Rastrear a encomenda</translation>
    </message>
    <message>
        <source>opens an address</source>
        <translation>abre um endereço</translation>
    </message>
    <message>
        <source>calls a number</source>
        <translation>liga para um número</translation>
    </message>
    <message>
        <source>leads to a dialog</source>
        <translation>leva a um diálogo</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Session data</source>
        <translation>Dados da sessão</translation>
    </message>
    <message>
        <source>key=value; key=value</source>
        <translation>key=value; key=value</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>ID do estado de diálogo</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation>Sim, por favor</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>https:// (may stay empty)</source>
        <translation>https:// (pode ficar vazio)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Abaixo dele</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>pode ficar vazio</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botão</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>Adicionar um botão</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
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
        <translation>Áudio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Quick reply</source>
        <translation>Resposta rápida</translation>
    </message>
    <message>
        <source>Add a quick reply</source>
        <translation>Adicionar uma resposta rápida</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Adicionar um cartão</translation>
    </message>
    <message>
        <source>Button of the list</source>
        <translation>Botão da lista</translation>
    </message>
    <message>
        <source>Add a button below the list</source>
        <translation>Adicionar um botão por baixo da lista</translation>
    </message>
    <message>
        <source>Picture or file</source>
        <translation>Imagem ou arquivo</translation>
    </message>
    <message>
        <source>Text with buttons</source>
        <translation>Texto com botões</translation>
    </message>
    <message>
        <source>Text with quick replies</source>
        <translation>Texto com respostas rápidas</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Carrossel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Send something else than text</source>
        <translation>Enviar algo que não seja texto</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Bot:</source>
        <translation>Bot:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Você:</translation>
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
        <translation>Não está à escuta</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Não acessível</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À escuta</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Tokens are kept only until the program ends.</source>
        <translation>Os tokens só ficam guardados até o programa terminar.</translation>
    </message>
    <message>
        <source>Messages cannot be stored now.</source>
        <translation>Não é possível guardar mensagens agora.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>%1 Chatlayer was told to try again.</source>
        <translation>%1 O Chatlayer foi avisado para tentar de novo.</translation>
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
        <translation>um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>um número de %1 a %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a text of at most %1 characters in one line</source>
        <translation>um texto de no máximo %1 caracteres em uma linha</translation>
    </message>
    <message>
        <source>an IP address or a host name of this machine</source>
        <translation>um endereço IP ou um nome de host desta máquina</translation>
    </message>
    <message>
        <source>a host name or an IP address, without port and path</source>
        <translation>um nome de host ou um endereço IP, sem porta nem caminho</translation>
    </message>
    <message>
        <source>an address like &quot;https://example.org/path&quot; without user name, query and fragment (http:// only for this machine)</source>
        <translation>um endereço como &quot;https://example.org/path&quot; sem nome de usuário, query e fragmento (http:// só para esta máquina)</translation>
    </message>
    <message>
        <source>keys like &quot;Ctrl+Shift+T&quot;, a list of such, or &quot;&quot; for none (in the environment separated by spaces)</source>
        <translation>teclas como &quot;Ctrl+Shift+T&quot;, uma lista delas, ou &quot;&quot; para nenhuma (no ambiente, separadas por espaços)</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>variável de ambiente %1</translation>
    </message>
    <message>
        <source>%1: chatlayer.region is &quot;custom&quot;, which needs chatlayer.base_url.</source>
        <translation>%1: chatlayer.region é &quot;custom&quot;, o que exige chatlayer.base_url.</translation>
    </message>
    <message>
        <source>%1: tunnel.provider is &quot;%2&quot;, which needs %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>linha %1, coluna %2</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>no fim</translation>
    </message>
    <message>
        <source>%1: %2: this is not valid TOML (%3).</source>
        <translation>%1: %2: isto não é TOML válido (%3).</translation>
    </message>
    <message>
        <source>%1: %2 must be a section, written as [%3].</source>
        <translation>%1: %2 deve ser uma seção, escrita como [%3].</translation>
    </message>
    <message>
        <source>%1: %2 is %3; allowed is %4.</source>
        <translation>%1: %2 é %3; é permitido %4.</translation>
    </message>
    <message>
        <source>%1: line %2: the file is not UTF-8 text; save it as UTF-8.</source>
        <translation>%1: linha %2: o arquivo não é texto UTF-8; salve-o como UTF-8.</translation>
    </message>
    <message>
        <source>%1: the settings cannot be read: %2.</source>
        <translation>%1: não é possível ler as configurações: %2.</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>O ambiente</translation>
    </message>
    <message>
        <source>The environment variable %1 is %2; allowed is %3.</source>
        <translation>A variável de ambiente %1 é %2; é permitido %3.</translation>
    </message>
    <message>
        <source>%1: %2 looks like a secret, and secrets do not belong in settings. Remove it, and keep it in the keyring with: agent-desktop credentials set %3</source>
        <translation>%1: %2 parece um segredo, e segredos não devem estar nas configurações. Remova-o e guarde-o no chaveiro com: agent-desktop credentials set %3</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>você quis dizer %1?</translation>
    </message>
    <message>
        <source>there are: %1.</source>
        <translation>existem: %1.</translation>
    </message>
    <message>
        <source>%1: there is no %2 %3; %4</source>
        <translation>%1: não existe %2 %3; %4</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>Não existe a configuração %1.</translation>
    </message>
    <message>
        <source>%1: the settings cannot be saved: %2.</source>
        <translation>%1: não é possível salvar as configurações: %2.</translation>
    </message>
    <message>
        <source>Chatlayer</source>
        <translation>Chatlayer</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Conectividade</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Appearance and keys</source>
        <translation>Aparência e teclas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Endereço da API</translation>
    </message>
    <message>
        <source>Request that pauses the bot</source>
        <translation>Solicitação que pausa o bot</translation>
    </message>
    <message>
        <source>Request that lets the bot go on</source>
        <translation>Solicitação que deixa o bot continuar</translation>
    </message>
    <message>
        <source>Allowed callers</source>
        <translation>Origens permitidas</translation>
    </message>
    <message>
        <source>Trust X-Forwarded-For</source>
        <translation>Confiar em X-Forwarded-For</translation>
    </message>
    <message>
        <source>How Chatlayer reaches you</source>
        <translation>Como o Chatlayer alcança você</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Endereço público</translation>
    </message>
    <message>
        <source>Reserved domain</source>
        <translation>Domínio reservado</translation>
    </message>
    <message>
        <source>Go offline after</source>
        <translation>Ficar offline após</translation>
    </message>
    <message>
        <source>SSH service</source>
        <translation>Serviço SSH</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>Servidor SSH</translation>
    </message>
    <message>
        <source>SSH port</source>
        <translation>Porta SSH</translation>
    </message>
    <message>
        <source>SSH user</source>
        <translation>Usuário SSH</translation>
    </message>
    <message>
        <source>SSH key file</source>
        <translation>Arquivo da chave SSH</translation>
    </message>
    <message>
        <source>Listening address on the server</source>
        <translation>Endereço de escuta no servidor</translation>
    </message>
    <message>
        <source>Port on the server</source>
        <translation>Porta no servidor</translation>
    </message>
    <message>
        <source>Program cloudflared</source>
        <translation>Programa cloudflared</translation>
    </message>
    <message>
        <source>Cloudflare host name</source>
        <translation>Nome de host do Cloudflare</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamanho de tudo</translation>
    </message>
    <message>
        <source>Enter sends the reply</source>
        <translation>Enter envia a resposta</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Verificar a ortografia</translation>
    </message>
    <message>
        <source>Show pictures from the internet</source>
        <translation>Mostrar imagens da internet</translation>
    </message>
    <message>
        <source>How much is logged</source>
        <translation>Quanto é registrado no log</translation>
    </message>
    <message>
        <source>Where your Chatlayer account lives.</source>
        <translation>Onde está a sua conta do Chatlayer.</translation>
    </message>
    <message>
        <source>What the window is written in. Dates and numbers follow it.</source>
        <translation>O idioma da janela. Datas e números o acompanham.</translation>
    </message>
    <message>
        <source>For canned replies that sign with it, by {{agent.name}}.</source>
        <translation>Para respostas prontas que assinam com ele, por {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours, such as 09:00-12:30, 13:30-17:30. A day without any is closed; without any in the whole week you are always open.</source>
        <translation>Horário de atendimento, como 09:00-12:30, 13:30-17:30. Um dia sem horário está fechado; sem nenhum na semana inteira, está sempre aberto.</translation>
    </message>
    <message>
        <source>Whose clock the opening hours and the holidays go by.</source>
        <translation>O fuso horário que vale para o horário de atendimento e os feriados.</translation>
    </message>
    <message>
        <source>Closed from midnight to midnight: 2026-12-25, 2027-07-12..2027-07-23.</source>
        <translation>Fechado de meia-noite a meia-noite: 2026-12-25, 2027-07-12..2027-07-23.</translation>
    </message>
    <message>
        <source>Further customers are declined while so many wait or are answered. Those put aside do not count; 0 is without a limit.</source>
        <translation>Outros clientes são recusados enquanto este número está em espera ou em atendimento. As conversas adiadas não contam; 0 é sem limite.</translation>
    </message>
    <message>
        <source>Customers with another language are declined. Empty takes all; nl takes nl-BE too. Who has no known language is taken.</source>
        <translation>Clientes com outro idioma são recusados. Vazio aceita todos; nl também aceita nl-BE. Quem não tem idioma conhecido é aceito.</translation>
    </message>
    <message>
        <source>A line for each key of the handover, with the values that you take. All others are declined, also where the key is missing, unless &quot;&quot; stands among the values.</source>
        <translation>Uma linha para cada chave da transferência, com os valores que você aceita. Todos os outros são recusados, também onde a chave falta, a menos que &quot;&quot; esteja entre os valores.</translation>
    </message>
    <message>
        <source>Without keyboard and mouse for so long you are away by itself, until you are back; 0 is never.</source>
        <translation>Sem teclado e mouse por este tempo, você fica ausente automaticamente, até voltar; 0 é nunca.</translation>
    </message>
    <message>
        <source>You are available again when it is unlocked.</source>
        <translation>Você volta a ficar disponível quando ela é desbloqueada.</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Claro ou escuro.</translation>
    </message>
    <message>
        <source>1 is the size that your system chose; 1.25 is a quarter larger. From 0.5 to 4.</source>
        <translation>1 é o tamanho escolhido pelo seu sistema; 1.25 é um quarto maior. De 0.5 a 4.</translation>
    </message>
    <message>
        <source>Otherwise Ctrl+Enter sends, and Enter breaks the line.</source>
        <translation>Senão, Ctrl+Enter envia, e Enter quebra a linha.</translation>
    </message>
    <message>
        <source>In replies, in the customer&apos;s language.</source>
        <translation>Nas respostas, no idioma do cliente.</translation>
    </message>
    <message>
        <source>A reply waits this long before it is sent; 0 sends it at once.</source>
        <translation>Uma resposta espera este tempo antes de ser enviada; 0 a envia imediatamente.</translation>
    </message>
    <message>
        <source>Otherwise each one is asked for. Their servers learn that you look at the message.</source>
        <translation>Senão, cada uma é pedida à parte. Os servidores delas ficam sabendo que você vê a mensagem.</translation>
    </message>
    <message>
        <source>The set-up (Ctrl+Shift+O) helps to choose, and tests it.</source>
        <translation>A configuração inicial (Ctrl+Shift+O) ajuda a escolher, e testa.</translation>
    </message>
    <message>
        <source>The name that the service keeps for you, such as name.ngrok-free.app.</source>
        <translation>O nome que o serviço reserva para você, como name.ngrok-free.app.</translation>
    </message>
    <message>
        <source>What your ngrok plan lets through; you are warned before it is used up. 0 is without a limit.</source>
        <translation>O que o seu plano do ngrok deixa passar; você recebe um aviso antes de acabar. 0 é sem limite.</translation>
    </message>
    <message>
        <source>When Chatlayer cannot reach you for this long, you count as offline for it; 0 is never.</source>
        <translation>Quando o Chatlayer não consegue alcançar você por este tempo, você conta como offline para ele; 0 é nunca.</translation>
    </message>
    <message>
        <source>Your own server, or a service that makes up an address.</source>
        <translation>O seu próprio servidor, ou um serviço que cria um endereço.</translation>
    </message>
    <message>
        <source>The name or IP address of your server.</source>
        <translation>O nome ou endereço IP do seu servidor.</translation>
    </message>
    <message>
        <source>0 is the usual one, 22.</source>
        <translation>0 é a habitual, 22.</translation>
    </message>
    <message>
        <source>Empty is the name that you have on this computer.</source>
        <translation>Vazio é o nome que você tem neste computador.</translation>
    </message>
    <message>
        <source>Empty tries your SSH agent and the keys in your .ssh folder.</source>
        <translation>Vazio tenta o seu agente SSH e as chaves na sua pasta .ssh.</translation>
    </message>
    <message>
        <source>localhost where a web server there passes calls on; else the server&apos;s own address.</source>
        <translation>localhost onde um servidor web encaminha as chamadas; senão, o próprio endereço do servidor.</translation>
    </message>
    <message>
        <source>The port on your server that leads to this computer.</source>
        <translation>A porta no seu servidor que leva a este computador.</translation>
    </message>
    <message>
        <source>Empty looks for it in the usual places.</source>
        <translation>Vazio procura-o nos lugares habituais.</translation>
    </message>
    <message>
        <source>The name of your tunnel. Empty makes one up at each start, to be pasted into Chatlayer again.</source>
        <translation>O nome do seu túnel. Vazio cria um a cada início, a ser colado de novo no Chatlayer.</translation>
    </message>
    <message>
        <source>Where the API is, when it is none of the regions.</source>
        <translation>Onde está a API, quando não é nenhuma das regiões.</translation>
    </message>
    <message>
        <source>What sends your replies. Change it only when Chatlayer says so.</source>
        <translation>O que envia as suas respostas. Só altere quando o Chatlayer o indicar.</translation>
    </message>
    <message>
        <source>How long a connection to Chatlayer may take.</source>
        <translation>Quanto tempo uma conexão ao Chatlayer pode demorar.</translation>
    </message>
    <message>
        <source>How long Chatlayer may take for a whole answer.</source>
        <translation>Quanto tempo o Chatlayer pode levar para uma resposta inteira.</translation>
    </message>
    <message>
        <source>What is sent when you take a conversation. Chatlayer has not published it.</source>
        <translation>O que é enviado quando você assume uma conversa. O Chatlayer não o publicou.</translation>
    </message>
    <message>
        <source>What is sent when you close one and the bot goes on.</source>
        <translation>O que é enviado quando você encerra uma e o bot continua.</translation>
    </message>
    <message>
        <source>The address on which this program listens. A tunnel needs only 127.0.0.1.</source>
        <translation>O endereço em que este programa escuta. Um túnel só precisa de 127.0.0.1.</translation>
    </message>
    <message>
        <source>Where your tunnel leads to on this computer; 0 takes any free one.</source>
        <translation>Para onde o seu túnel leva neste computador; 0 usa qualquer porta livre.</translation>
    </message>
    <message>
        <source>The last part of the address that Chatlayer calls.</source>
        <translation>A última parte do endereço que o Chatlayer chama.</translation>
    </message>
    <message>
        <source>Larger ones are refused. A conversation&apos;s transcript grows with it.</source>
        <translation>As maiores são recusadas. A transcrição de uma conversa cresce com ela.</translation>
    </message>
    <message>
        <source>IP addresses and networks with commas between; empty lets all call that know the verify token.</source>
        <translation>Endereços IP e redes separados por vírgulas; vazio deixa chamar todos os que conhecem o verify token.</translation>
    </message>
    <message>
        <source>Only behind a proxy of your own that sets it: else callers could pretend to be others.</source>
        <translation>Só atrás de um proxy próprio que o defina: senão, quem chama poderia se passar por outros.</translation>
    </message>
    <message>
        <source>After you made another verify token, the one before counts for this long.</source>
        <translation>Depois de você criar outro verify token, o anterior vale por este tempo.</translation>
    </message>
    <message>
        <source>So long after their last message they are deleted for good; 0 keeps them for ever.</source>
        <translation>Este tempo após a última mensagem, são apagadas de vez; 0 as mantém para sempre.</translation>
    </message>
    <message>
        <source>Conversations that nobody took over are personal data as well; 0 keeps them for ever.</source>
        <translation>Conversas que ninguém assumiu também são dados pessoais; 0 as mantém para sempre.</translation>
    </message>
    <message>
        <source>Whether conversations are encrypted on this computer. It counts for a new profile.</source>
        <translation>Se as conversas são criptografadas neste computador. Vale para um perfil novo.</translation>
    </message>
    <message>
        <source>The system shows them over other windows; a click opens the conversation.</source>
        <translation>O sistema as mostra sobre outras janelas; um clique abre a conversa.</translation>
    </message>
    <message>
        <source>Notifications say only that somebody needs you, for screens that others see.</source>
        <translation>As notificações só dizem que alguém precisa de você, para telas que outros veem.</translation>
    </message>
    <message>
        <source>When a customer waits for a person.</source>
        <translation>Quando um cliente espera por uma pessoa.</translation>
    </message>
    <message>
        <source>When a customer writes in a conversation of yours, or one that was put aside comes back.</source>
        <translation>Quando um cliente escreve em uma conversa sua, ou uma adiada volta.</translation>
    </message>
    <message>
        <source>While a customer waits whom nobody has taken; 0 is never.</source>
        <translation>Enquanto espera um cliente que ninguém assumiu; 0 é nunca.</translation>
    </message>
    <message>
        <source>Heard when a customer waits, and when it is repeated.</source>
        <translation>Toca quando um cliente espera, e quando o aviso se repete.</translation>
    </message>
    <message>
        <source>Heard for a message in a conversation of yours.</source>
        <translation>Toca para uma mensagem em uma conversa sua.</translation>
    </message>
    <message>
        <source>In percent of the system&apos;s own volume.</source>
        <translation>Em percentagem do volume do próprio sistema.</translation>
    </message>
    <message>
        <source>A minimised window leaves the taskbar; a click on the icon in the tray brings it back.</source>
        <translation>Uma janela minimizada sai da barra de tarefas; um clique no ícone da área de notificação a traz de volta.</translation>
    </message>
    <message>
        <source>The window opens when you log in to this computer.</source>
        <translation>A janela abre quando você entra neste computador.</translation>
    </message>
    <message>
        <source>The log helps whoever helps you. Messages and tokens are never in it.</source>
        <translation>O log ajuda quem ajuda você. Mensagens e tokens nunca estão nele.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>por mês</translation>
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
        <translation>Um cliente que espera este tempo fica âmbar na lista.</translation>
    </message>
    <message>
        <source>A customer who waits this long turns red in the list.</source>
        <translation>Um cliente que espera este tempo fica vermelho na lista.</translation>
    </message>
    <message>
        <source>The webhook&apos;s whole address, as Chatlayer is to call it.</source>
        <translation>O endereço inteiro do webhook, como o Chatlayer deve chamá-lo.</translation>
    </message>
    <message>
        <source>Webhook server</source>
        <translation>Servidor do webhook</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Listening address</source>
        <translation>Endereço de escuta</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Kind of API</source>
        <translation>Tipo de API</translation>
    </message>
    <message>
        <source>Longest wait for a connection</source>
        <translation>Espera máxima por uma conexão</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>Espera máxima por uma resposta</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Maior solicitação</translation>
    </message>
    <message>
        <source>An old verify token counts for</source>
        <translation>Um verify token antigo vale por</translation>
    </message>
    <message>
        <source>Requests of your ngrok plan</source>
        <translation>Solicitações do seu plano do ngrok</translation>
    </message>
    <message>
        <source>Keep closed conversations for</source>
        <translation>Manter conversas encerradas por</translation>
    </message>
    <message>
        <source>Keep what stayed with the bot for</source>
        <translation>Manter o que ficou com o bot por</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Segunda-feira</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Terça-feira</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Quarta-feira</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Quinta-feira</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Sexta-feira</translation>
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
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feriados</translation>
    </message>
    <message>
        <source>Most conversations at once</source>
        <translation>Máximo de conversas ao mesmo tempo</translation>
    </message>
    <message>
        <source>Languages that you take</source>
        <translation>Idiomas que você aceita</translation>
    </message>
    <message>
        <source>Handovers that you take</source>
        <translation>Transferências que você aceita</translation>
    </message>
    <message>
        <source>Automatically away after</source>
        <translation>Ausente automaticamente após</translation>
    </message>
    <message>
        <source>Automatically away while the screen is locked</source>
        <translation>Ausente automaticamente com a tela bloqueada</translation>
    </message>
    <message>
        <source>Undo a reply for</source>
        <translation>Desfazer uma resposta por</translation>
    </message>
    <message>
        <source>Amber after</source>
        <translation>Âmbar após</translation>
    </message>
    <message>
        <source>Red after</source>
        <translation>Vermelho após</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Mostrar notificações</translation>
    </message>
    <message>
        <source>Hide names and texts</source>
        <translation>Ocultar nomes e textos</translation>
    </message>
    <message>
        <source>Tell of new customers</source>
        <translation>Avisar de novos clientes</translation>
    </message>
    <message>
        <source>Tell of new messages</source>
        <translation>Avisar de novas mensagens</translation>
    </message>
    <message>
        <source>Repeat after</source>
        <translation>Repetir após</translation>
    </message>
    <message>
        <source>Sound for a new customer</source>
        <translation>Som para um novo cliente</translation>
    </message>
    <message>
        <source>Sound for a message</source>
        <translation>Som para uma mensagem</translation>
    </message>
    <message>
        <source>Volume of the sounds</source>
        <translation>Volume dos sons</translation>
    </message>
    <message>
        <source>Minimise to the tray</source>
        <translation>Minimizar para a área de notificação</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar com o login</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Carrilhão</translation>
    </message>
    <message>
        <source>Drop of water</source>
        <translation>Gota de água</translation>
    </message>
    <message>
        <source>Knock on wood</source>
        <translation>Batida na madeira</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <translation>Ásia</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Outro endereço</translation>
    </message>
    <message>
        <source>v1, the present one</source>
        <translation>v1, a atual</translation>
    </message>
    <message>
        <source>Legacy, the older one</source>
        <translation>Legacy, a mais antiga</translation>
    </message>
    <message>
        <source>Not at all, for now</source>
        <translation>De modo nenhum, por enquanto</translation>
    </message>
    <message>
        <source>My own public address</source>
        <translation>Meu próprio endereço público</translation>
    </message>
    <message>
        <source>SSH server or service</source>
        <translation>Servidor ou serviço SSH</translation>
    </message>
    <message>
        <source>My own server</source>
        <translation>Meu próprio servidor</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Criptografado</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Não criptografado</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Everything (for finding faults)</source>
        <translation>Tudo (para encontrar falhas)</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>O habitual</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Só erros</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API token</translation>
    </message>
    <message>
        <source>Lets this program answer in Chatlayer; it looks like tokenId:tokenSecret.</source>
        <translation>Permite a este programa responder no Chatlayer; tem a forma tokenId:tokenSecret.</translation>
    </message>
    <message>
        <source>ngrok authtoken</source>
        <translation>Authtoken do ngrok</translation>
    </message>
    <message>
        <source>From dashboard.ngrok.com.</source>
        <translation>De dashboard.ngrok.com.</translation>
    </message>
    <message>
        <source>Cloudflare tunnel token</source>
        <translation>Token do túnel Cloudflare</translation>
    </message>
    <message>
        <source>For a named tunnel; a quick tunnel needs none.</source>
        <translation>Para um túnel com nome; um túnel rápido não precisa.</translation>
    </message>
    <message>
        <source>SSH password</source>
        <translation>Senha SSH</translation>
    </message>
    <message>
        <source>Where the server takes no key.</source>
        <translation>Onde o servidor não aceita chave.</translation>
    </message>
    <message>
        <source>SSH key passphrase</source>
        <translation>Frase secreta da chave SSH</translation>
    </message>
    <message>
        <source>Opens the key file, where it is locked.</source>
        <translation>Abre o arquivo da chave, onde ele está bloqueado.</translation>
    </message>
    <message>
        <source>Reserved name at zrok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve it with: zrok2 create name NAME. Empty makes one up at each start, to be pasted into Chatlayer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program zrok2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your Chatlayer account lives; custom needs base_url.</source>
        <translation>Onde está a sua conta do Chatlayer; custom precisa de base_url.</translation>
    </message>
    <message>
        <source>The API&apos;s address, in place of the region&apos;s (which then counts as custom).</source>
        <translation>O endereço da API, no lugar do da região (que então conta como custom).</translation>
    </message>
    <message>
        <source>The API that sends replies; legacy is the older one.</source>
        <translation>A API que envia as respostas; legacy é a mais antiga.</translation>
    </message>
    <message>
        <source>Seconds to wait for a connection.</source>
        <translation>Segundos de espera por uma conexão.</translation>
    </message>
    <message>
        <source>Seconds to wait for a whole answer.</source>
        <translation>Segundos de espera por uma resposta inteira.</translation>
    </message>
    <message>
        <source>What the actions call sends to pause the bot; Chatlayer has not published it.</source>
        <translation>O que a chamada actions envia para pausar o bot; o Chatlayer não o publicou.</translation>
    </message>
    <message>
        <source>... and to let the bot go on.</source>
        <translation>... e para deixar o bot continuar.</translation>
    </message>
    <message>
        <source>The address to listen on; a tunnel needs only this machine&apos;s own.</source>
        <translation>O endereço de escuta; um túnel só precisa do desta própria máquina.</translation>
    </message>
    <message>
        <source>The port; 0 takes any free one.</source>
        <translation>A porta; 0 usa qualquer uma livre.</translation>
    </message>
    <message>
        <source>The path that Chatlayer calls.</source>
        <translation>O caminho que o Chatlayer chama.</translation>
    </message>
    <message>
        <source>Larger requests are refused; transcripts grow with the conversation.</source>
        <translation>Solicitações maiores são recusadas; as transcrições crescem com a conversa.</translation>
    </message>
    <message>
        <source>Only these addresses may call; empty lets all call that know the verify token.</source>
        <translation>Só estes endereços podem chamar; vazio deixa chamar todos os que conhecem o verify token.</translation>
    </message>
    <message>
        <source>Take the caller&apos;s address from X-Forwarded-For: only behind an own proxy that sets it.</source>
        <translation>Obter o endereço de quem chama de X-Forwarded-For: só atrás de um proxy próprio que o defina.</translation>
    </message>
    <message>
        <source>How long the verify token before counts after `credentials rotate verify-token`.</source>
        <translation>Por quanto tempo o verify token anterior vale após `credentials rotate verify-token`.</translation>
    </message>
    <message>
        <source>manual: you run a proxy or a tunnel; say its public_url.</source>
        <translation>manual: você opera um proxy ou túnel; indique o public_url dele.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address as Chatlayer calls it, with its path; for manual, and ssh to an own server.</source>
        <translation>O endereço do webhook como o Chatlayer o chama, com o caminho; para manual, e ssh a um servidor próprio.</translation>
    </message>
    <message>
        <source>The name that ngrok, sish, pinggy or localhost.run keeps for you.</source>
        <translation>O nome que ngrok, sish, pinggy ou localhost.run reserva para você.</translation>
    </message>
    <message>
        <source>What your ngrok plan lets through in a month; 0 is without a limit.</source>
        <translation>O que o seu plano do ngrok deixa passar em um mês; 0 é sem limite.</translation>
    </message>
    <message>
        <source>Seconds without being reachable until you are offline for Chatlayer; 0 is never.</source>
        <translation>Segundos sem estar acessível até você ficar offline para o Chatlayer; 0 é nunca.</translation>
    </message>
    <message>
        <source>Your own server, or a service that makes up a URL.</source>
        <translation>O seu próprio servidor, ou um serviço que cria uma URL.</translation>
    </message>
    <message>
        <source>The SSH server; services have theirs.</source>
        <translation>O servidor SSH; os serviços têm o seu.</translation>
    </message>
    <message>
        <source>Its SSH port; 0 is the usual one.</source>
        <translation>A porta SSH dele; 0 é a habitual.</translation>
    </message>
    <message>
        <source>The user name there; empty is yours here.</source>
        <translation>O nome de usuário lá; vazio é o seu daqui.</translation>
    </message>
    <message>
        <source>The file of the key; empty tries the agent and the keys in ~/.ssh.</source>
        <translation>O arquivo da chave; vazio tenta o agente e as chaves em ~/.ssh.</translation>
    </message>
    <message>
        <source>Where your server listens: localhost behind a proxy, or its address.</source>
        <translation>Onde o seu servidor escuta: localhost atrás de um proxy, ou o endereço dele.</translation>
    </message>
    <message>
        <source>The port on your server that leads here.</source>
        <translation>A porta no seu servidor que leva até aqui.</translation>
    </message>
    <message>
        <source>The program cloudflared; empty looks for it on PATH.</source>
        <translation>O programa cloudflared; vazio procura-o no PATH.</translation>
    </message>
    <message>
        <source>The public name of your named tunnel; empty makes a quick tunnel with a new URL each time.</source>
        <translation>O nome público do seu túnel com nome; vazio cria um túnel rápido com uma nova URL a cada vez.</translation>
    </message>
    <message>
        <source>The name that you reserved at zrok, or namespace:name; empty gets a new URL each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program zrok2; empty looks for it on PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off keeps transcripts readable for everybody who can read the file.</source>
        <translation>off deixa as transcrições legíveis para todos os que podem ler o arquivo.</translation>
    </message>
    <message>
        <source>Closed conversations are deleted after so many days.</source>
        <translation>Conversas encerradas são apagadas após este número de dias.</translation>
    </message>
    <message>
        <source>Conversations that stayed with the bot are deleted after so many days.</source>
        <translation>Conversas que ficaram com o bot são apagadas após este número de dias.</translation>
    </message>
    <message>
        <source>Your name, for texts that use {{agent.name}}.</source>
        <translation>O seu nome, para textos que usam {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours. Without any in the whole week it is always open.</source>
        <translation>Horário de atendimento. Sem nenhum na semana inteira, está sempre aberto.</translation>
    </message>
    <message>
        <source>The same for Tuesday ...</source>
        <translation>O mesmo para terça-feira ...</translation>
    </message>
    <message>
        <source>... Wednesday ...</source>
        <translation>... quarta-feira ...</translation>
    </message>
    <message>
        <source>... Thursday ...</source>
        <translation>... quinta-feira ...</translation>
    </message>
    <message>
        <source>... Friday ...</source>
        <translation>... sexta-feira ...</translation>
    </message>
    <message>
        <source>... Saturday ...</source>
        <translation>... sábado ...</translation>
    </message>
    <message>
        <source>... and Sunday.</source>
        <translation>... e domingo.</translation>
    </message>
    <message>
        <source>Whose clock the hours and holidays go by; empty is this computer&apos;s.</source>
        <translation>O fuso horário que vale para os horários e feriados; vazio é o deste computador.</translation>
    </message>
    <message>
        <source>Days on which it is closed, from midnight to midnight.</source>
        <translation>Dias em que está fechado, de meia-noite a meia-noite.</translation>
    </message>
    <message>
        <source>So many conversations wait or are answered at most, those put aside not counted; 0 is without a limit.</source>
        <translation>Máximo de conversas em espera ou em atendimento, sem contar as adiadas; 0 é sem limite.</translation>
    </message>
    <message>
        <source>Only customers with these languages; empty takes all. nl takes nl-BE too; an unknown language is taken.</source>
        <translation>Só clientes com estes idiomas; vazio aceita todos. nl também aceita nl-BE; um idioma desconhecido é aceito.</translation>
    </message>
    <message>
        <source>Only handovers whose payload has one of these values, for each key; an empty value is a missing key.</source>
        <translation>Só transferências cujo payload tem um destes valores, para cada chave; um valor vazio é uma chave ausente.</translation>
    </message>
    <message>
        <source>Minutes without keyboard and mouse until you are away by itself; 0 is never.</source>
        <translation>Minutos sem teclado e mouse até você ficar ausente automaticamente; 0 é nunca.</translation>
    </message>
    <message>
        <source>Be away while the screen is locked.</source>
        <translation>Ficar ausente enquanto a tela está bloqueada.</translation>
    </message>
    <message>
        <source>The window&apos;s language; system is the computer&apos;s.</source>
        <translation>O idioma da janela; system é o do computador.</translation>
    </message>
    <message>
        <source>The colours.</source>
        <translation>As cores.</translation>
    </message>
    <message>
        <source>Everything larger or smaller, on top of the system&apos;s.</source>
        <translation>Tudo maior ou menor, além do tamanho do sistema.</translation>
    </message>
    <message>
        <source>false: Enter breaks the line and Ctrl+Enter sends.</source>
        <translation>false: Enter quebra a linha e Ctrl+Enter envia.</translation>
    </message>
    <message>
        <source>Check the spelling of replies in the customer&apos;s language.</source>
        <translation>Verificar a ortografia das respostas no idioma do cliente.</translation>
    </message>
    <message>
        <source>A reply waits this long for Undo; 0 sends it at once.</source>
        <translation>Uma resposta espera este tempo por Desfazer; 0 a envia imediatamente.</translation>
    </message>
    <message>
        <source>Fetch pictures of messages from the internet.</source>
        <translation>Obter da internet as imagens das mensagens.</translation>
    </message>
    <message>
        <source>A customer who waits this long turns amber in the list ...</source>
        <translation>Um cliente que espera este tempo fica âmbar na lista ...</translation>
    </message>
    <message>
        <source>... and this long, red.</source>
        <translation>... e este tempo, vermelho.</translation>
    </message>
    <message>
        <source>Show the system&apos;s notifications.</source>
        <translation>Mostrar as notificações do sistema.</translation>
    </message>
    <message>
        <source>Notifications without names and texts.</source>
        <translation>Notificações sem nomes e textos.</translation>
    </message>
    <message>
        <source>Tell of customers who wait for a person.</source>
        <translation>Avisar de clientes que esperam por uma pessoa.</translation>
    </message>
    <message>
        <source>Tell of messages in your own conversations.</source>
        <translation>Avisar de mensagens nas suas próprias conversas.</translation>
    </message>
    <message>
        <source>Tell again after so many seconds while a customer waits; 0 is never.</source>
        <translation>Avisar de novo após este número de segundos enquanto um cliente espera; 0 é nunca.</translation>
    </message>
    <message>
        <source>The sound when a customer waits for a person.</source>
        <translation>O som quando um cliente espera por uma pessoa.</translation>
    </message>
    <message>
        <source>The sound of a message in one of your conversations.</source>
        <translation>O som de uma mensagem em uma das suas conversas.</translation>
    </message>
    <message>
        <source>How loud the sounds are, in percent of the system&apos;s volume.</source>
        <translation>O volume dos sons, em percentagem do volume do sistema.</translation>
    </message>
    <message>
        <source>A minimised window leaves the taskbar and stays in the tray.</source>
        <translation>Uma janela minimizada sai da barra de tarefas e fica na área de notificação.</translation>
    </message>
    <message>
        <source>Start the program when you log in to this computer.</source>
        <translation>Iniciar o programa quando você entra neste computador.</translation>
    </message>
    <message>
        <source>How much is written.</source>
        <translation>Quanto é escrito.</translation>
    </message>
    <message>
        <source>hours one after the other, like &quot;09:00-12:30, 13:30-17:30&quot;, or nothing when closed; &quot;22:00-06:00&quot; goes on into the next day</source>
        <translation>horários um após o outro, como &quot;09:00-12:30, 13:30-17:30&quot;, ou nada quando fechado; &quot;22:00-06:00&quot; continua no dia seguinte</translation>
    </message>
    <message>
        <source>a time zone like &quot;Europe/Brussels&quot;, or nothing for this computer&apos;s</source>
        <translation>um fuso horário como &quot;Europe/Brussels&quot;, ou nada para o deste computador</translation>
    </message>
    <message>
        <source>a list of days, like [&quot;2026-12-25&quot;, &quot;2027-07-12..2027-07-23&quot;]</source>
        <translation>uma lista de dias, como [&quot;2026-12-25&quot;, &quot;2027-07-12..2027-07-23&quot;]</translation>
    </message>
    <message>
        <source>a list of languages, like [&quot;nl&quot;, &quot;fr-BE&quot;]</source>
        <translation>uma lista de idiomas, como [&quot;nl&quot;, &quot;fr-BE&quot;]</translation>
    </message>
    <message>
        <source>keys with lists of values, like { department = [&quot;billing&quot;, &quot;sales&quot;] } (in the environment as JSON: {&quot;department&quot;: [&quot;billing&quot;]})</source>
        <translation>chaves com listas de valores, como { department = [&quot;billing&quot;, &quot;sales&quot;] } (no ambiente, como JSON: {&quot;department&quot;: [&quot;billing&quot;]})</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Configurações: %1</translation>
    </message>
</context>
<context>
    <name>setup_port</name>
    <message>
        <source>a request came with another verify token. Copy the token of step 4 again, and save it in Chatlayer.</source>
        <translation>uma solicitação veio com outro verify token. Copie de novo o token da etapa 4 e salve-o no Chatlayer.</translation>
    </message>
    <message>
        <source>a request came from an address that webhook.allow_list leaves out. Add it there, or empty the list.</source>
        <translation>uma solicitação veio de um endereço que webhook.allow_list deixa de fora. Adicione-o lá, ou esvazie a lista.</translation>
    </message>
    <message>
        <source>a request came to another path. Copy the API URL of step 4 again, and save it in Chatlayer.</source>
        <translation>uma solicitação veio para outro caminho. Copie de novo a API URL da etapa 4 e salve-a no Chatlayer.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept this token. Each region has its own: check the region first, then copy the token again or make a new one.</source>
        <translation>O Chatlayer não aceita este token. Cada região tem o seu: verifique primeiro a região, depois copie o token de novo ou crie um novo.</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Ainda não iniciado.</translation>
    </message>
    <message>
        <source>The webhook does not listen, so no test customer can come. See the line at the top.</source>
        <translation>O webhook não está à escuta, então nenhum cliente de teste pode vir. Veja a linha no topo.</translation>
    </message>
    <message>
        <source>The test conversation did not arrive. The log says why.</source>
        <translation>A conversa de teste não chegou. O log diz o motivo.</translation>
    </message>
    <message>
        <source>The test customer was declined: %1. Change that, then try again.</source>
        <translation>O cliente de teste foi recusado: %1. Altere isso e tente de novo.</translation>
    </message>
    <message>
        <source>The token is right, but may not see the bots. Make one in Chatlayer with the role Admin or Member.</source>
        <translation>O token está certo, mas não pode ver os bots. Crie um no Chatlayer com a função Admin ou Member.</translation>
    </message>
    <message>
        <source>This address answers, but not as Chatlayer&apos;s API does. Check it; it is written without /v1.</source>
        <translation>Este endereço responde, mas não como a API do Chatlayer. Verifique-o; ele é escrito sem /v1.</translation>
    </message>
    <message>
        <source>Chatlayer did not answer with your bots. Check the region. (%1)</source>
        <translation>O Chatlayer não respondeu com os seus bots. Verifique a região. (%1)</translation>
    </message>
</context>
<context>
    <name>speaking</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nova mensagem</numerusform>
            <numerusform>%n novas mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reply to %1 was not sent. %2</source>
        <translation>A sua resposta a %1 não foi enviada. %2</translation>
    </message>
    <message>
        <source>Your reply to %1 may not have arrived. %2</source>
        <translation>A sua resposta a %1 pode não ter chegado. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>um cliente</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>O banco de dados está danificado: %1.</translation>
    </message>
    <message>
        <source>A row of the database of conversations cannot be read.</source>
        <translation>Não é possível ler uma linha do banco de dados de conversas.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>Volte a um backup.</translation>
    </message>
    <message>
        <source>The database of conversations is closed.</source>
        <translation>O banco de dados de conversas está fechado.</translation>
    </message>
    <message>
        <source>The disk that holds the conversations is full.</source>
        <translation>O disco que contém as conversas está cheio.</translation>
    </message>
    <message>
        <source>Free some room on it; the program goes on by itself.</source>
        <translation>Libere espaço nele; o programa continua sozinho.</translation>
    </message>
    <message>
        <source>Another program holds the database of conversations locked.</source>
        <translation>Outro programa mantém bloqueado o banco de dados de conversas.</translation>
    </message>
    <message>
        <source>Close programs that may have inbox.db open, such as a backup tool or a database browser.</source>
        <translation>Feche programas que possam estar com inbox.db aberto, como uma ferramenta de backup ou um navegador de banco de dados.</translation>
    </message>
    <message>
        <source>The database of conversations cannot be written.</source>
        <translation>Não é possível gravar no banco de dados de conversas.</translation>
    </message>
    <message>
        <source>Check that its folder and disk are writable for you and that nobody moved the file.</source>
        <translation>Verifique se você pode gravar na pasta e no disco dele e se ninguém moveu o arquivo.</translation>
    </message>
    <message>
        <source>The database of conversations cannot be opened.</source>
        <translation>Não é possível abrir o banco de dados de conversas.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may read and write in it.</source>
        <translation>Verifique se a pasta dele existe e se você pode ler e gravar nela.</translation>
    </message>
    <message>
        <source>Reading or writing the disk that holds the conversations failed.</source>
        <translation>A leitura ou gravação do disco que contém as conversas falhou.</translation>
    </message>
    <message>
        <source>Check the disk and its connection.</source>
        <translation>Verifique o disco e a conexão dele.</translation>
    </message>
    <message>
        <source>The database of conversations is damaged.</source>
        <translation>O banco de dados de conversas está danificado.</translation>
    </message>
    <message>
        <source>Go back to a backup, or set it aside and start a new one.</source>
        <translation>Volte a um backup, ou ponha-o de lado e comece um novo.</translation>
    </message>
    <message>
        <source>What was to be kept contradicts what the database already holds.</source>
        <translation>O que devia ser guardado contradiz o que o banco de dados já contém.</translation>
    </message>
    <message>
        <source>This is a mistake in the program: please report it.</source>
        <translation>Isto é um erro do programa: por favor, comunique-o.</translation>
    </message>
    <message>
        <source>The database of conversations could not do its work (%1).</source>
        <translation>O banco de dados de conversas não conseguiu fazer o seu trabalho (%1).</translation>
    </message>
    <message>
        <source>Look into the log.</source>
        <translation>Veja o log.</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1 falhou: %2.</translation>
    </message>
    <message>
        <source>Check the folder and disk.</source>
        <translation>Verifique a pasta e o disco.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 não é um arquivo.</translation>
    </message>
    <message>
        <source>Move it away, or use another profile.</source>
        <translation>Mova-o para outro lugar, ou use outro perfil.</translation>
    </message>
    <message>
        <source>Making the folder %1</source>
        <translation>A criação da pasta %1</translation>
    </message>
    <message>
        <source>Making %1 private</source>
        <translation>A restrição de acesso a %1</translation>
    </message>
    <message>
        <source>Setting %1 aside</source>
        <translation>A tentativa de pôr %1 de lado</translation>
    </message>
    <message>
        <source>A database key has %1 bytes, not %2.</source>
        <translation>Uma chave do banco de dados tem %1 bytes, não %2.</translation>
    </message>
    <message>
        <source>The database key in the keyring is not %1 hexadecimal digits.</source>
        <translation>A chave do banco de dados no chaveiro não tem %1 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>The file is a database, but not one of Agent Desktop.</source>
        <translation>O arquivo é um banco de dados, mas não do Agent Desktop.</translation>
    </message>
    <message>
        <source>Move it away, or set it aside and start a new one.</source>
        <translation>Mova-o para outro lugar, ou ponha-o de lado e comece um novo.</translation>
    </message>
    <message>
        <source>Making a backup of %1</source>
        <translation>O backup de %1</translation>
    </message>
    <message>
        <source>After the update %1 rows refer to nothing.</source>
        <translation>Após a atualização, %1 linhas não se referem a nada.</translation>
    </message>
    <message>
        <source>Go back to a backup, or set the database aside and start a new one.</source>
        <translation>Volte a um backup, ou ponha o banco de dados de lado e comece um novo.</translation>
    </message>
    <message>
        <source>There is no database at %1 yet.</source>
        <translation>Ainda não há banco de dados em %1.</translation>
    </message>
    <message>
        <source>Start the program once.</source>
        <translation>Inicie o programa uma vez.</translation>
    </message>
    <message>
        <source>The database of conversations is from an older version.</source>
        <translation>O banco de dados de conversas é de uma versão mais antiga.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is empty.</source>
        <translation>%1 está danificado: está vazio.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no database any more.</source>
        <translation>%1 está danificado: já não é um banco de dados.</translation>
    </message>
    <message>
        <source>%1 is encrypted, and there is no key for it.</source>
        <translation>%1 está criptografado, e não há chave para ele.</translation>
    </message>
    <message>
        <source>Unlock the keyring that holds the key; with storage.encryption = &quot;off&quot; set it to &quot;on&quot; again.</source>
        <translation>Desbloqueie o chaveiro que contém a chave; com storage.encryption = &quot;off&quot;, volte a defini-lo como &quot;on&quot;.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, but the settings ask for an encrypted database.</source>
        <translation>%1 não está criptografado, mas as configurações pedem um banco de dados criptografado.</translation>
    </message>
    <message>
        <source>Set storage.encryption = &quot;off&quot;, or set the database aside and start a new one.</source>
        <translation>Defina storage.encryption = &quot;off&quot;, ou ponha o banco de dados de lado e comece um novo.</translation>
    </message>
    <message>
        <source>The key does not open %1: it belongs to another database, or the file&apos;s beginning is damaged.</source>
        <translation>A chave não abre %1: ela pertence a outro banco de dados, ou o início do arquivo está danificado.</translation>
    </message>
    <message>
        <source>Find the right key. %1</source>
        <translation>Encontre a chave certa. %1</translation>
    </message>
    <message>
        <source>%1 was last used by a newer version of Agent Desktop.</source>
        <translation>%1 foi usado pela última vez por uma versão mais recente do Agent Desktop.</translation>
    </message>
    <message>
        <source>Install that version again, or set the database aside and start a new one.</source>
        <translation>Instale de novo essa versão, ou ponha o banco de dados de lado e comece um novo.</translation>
    </message>
    <message>
        <source>The database of conversations was opened for reading only.</source>
        <translation>O banco de dados de conversas foi aberto só para leitura.</translation>
    </message>
    <message>
        <source>The database of conversations is being read, so its log cannot be emptied yet.</source>
        <translation>O banco de dados de conversas está sendo lido, então o log dele ainda não pode ser esvaziado.</translation>
    </message>
    <message>
        <source>The database in the backup is empty.</source>
        <translation>O banco de dados no backup está vazio.</translation>
    </message>
    <message>
        <source>The backup is from a newer version of Agent Desktop.</source>
        <translation>O backup é de uma versão mais recente do Agent Desktop.</translation>
    </message>
    <message>
        <source>Install that version first.</source>
        <translation>Instale essa versão primeiro.</translation>
    </message>
    <message>
        <source>This was under way when the backup was made, so it may have arrived since.</source>
        <translation>Isto estava a caminho quando o backup foi feito, então pode ter chegado desde então.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Handed over</source>
        <translation>Transferidas</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90%</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>%1: at most %2, %3</source>
        <translation>%1: no máximo %2, %3</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada para mostrar</translation>
    </message>
    <message>
        <source>Handed over: customers whom the bot handed over and you accepted, and those who wrote again after you had closed and before the bot was back. Each counts in the hour in which they began to wait.</source>
        <translation>Transferidas: clientes que o bot transferiu e você aceitou, e os que voltaram a escrever depois que você encerrou e antes de o bot voltar. Cada um conta na hora em que começou a esperar.</translation>
    </message>
    <message>
        <source>Handled: conversations that were yours and were closed. One that was opened again and closed again counts twice. Each counts in the hour in which it was closed.</source>
        <translation>Atendidas: conversas que eram suas e foram encerradas. Uma que foi reaberta e encerrada de novo conta duas vezes. Cada uma conta na hora em que foi encerrada.</translation>
    </message>
    <message>
        <source>Waiting: customers who wait for you now, whenever they were handed over. For days that are over: those who waited at the end of the last day.</source>
        <translation>Em espera: clientes que esperam por você agora, seja quando for que tenham sido transferidos. Para dias passados: os que esperavam no fim do último dia.</translation>
    </message>
    <message>
        <source>Declined: handovers that were not accepted, so that the bot went on. Each counts when it was declined.</source>
        <translation>Recusadas: transferências que não foram aceitas, de modo que o bot continuou. Cada uma conta quando foi recusada.</translation>
    </message>
    <message>
        <source>First response: from a handover until you sent your first reply that reached Chatlayer, as long as the conversation was not closed before. A reply that failed does not count. It counts in the hour of the handover.</source>
        <translation>Primeira resposta: desde uma transferência até você enviar a sua primeira resposta que alcançou o Chatlayer, desde que a conversa não tenha sido encerrada antes. Uma resposta que falhou não conta. Conta na hora da transferência.</translation>
    </message>
    <message>
        <source>Handling time: from taking a conversation until closing it. Time in which it was put aside is part of that, and is told by itself as well. It counts in the hour of closing.</source>
        <translation>Tempo de atendimento: desde assumir uma conversa até encerrá-la. O tempo em que ela esteve adiada faz parte, e também é indicado à parte. Conta na hora do encerramento.</translation>
    </message>
    <message>
        <source>Median: half of them took at most so long. 90 %: nine of ten took at most so long.</source>
        <translation>Mediana: metade demorou no máximo este tempo. 90%: nove em cada dez demoraram no máximo este tempo.</translation>
    </message>
</context>
<context>
    <name>tunnel</name>
    <message>
        <source>Cloudflare does not know the tunnel&apos;s token. Copy it from the dashboard: credentials set cloudflared-token.</source>
        <translation>O Cloudflare não conhece o token do túnel. Copie-o do dashboard: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>Cloudflare gives out no more quick tunnels for now. Wait some minutes, or use a named tunnel.</source>
        <translation>O Cloudflare não dá mais túneis rápidos por enquanto. Espere alguns minutos, ou use um túnel com nome.</translation>
    </message>
    <message>
        <source>This cloudflared is too old or another program. Install the present one.</source>
        <translation>Este cloudflared é antigo demais ou é outro programa. Instale o atual.</translation>
    </message>
    <message>
        <source>A port that cloudflared needs is in use.</source>
        <translation>Uma porta de que o cloudflared precisa está em uso.</translation>
    </message>
    <message>
        <source>cloudflared cannot reach Cloudflare. Check the network, and that port 7844 is open to the outside.</source>
        <translation>O cloudflared não consegue alcançar o Cloudflare. Verifique a rede, e se a porta 7844 está aberta para fora.</translation>
    </message>
    <message>
        <source>cloudflared ended by itself.</source>
        <translation>O cloudflared terminou sozinho.</translation>
    </message>
    <message>
        <source>The named tunnel needs its token. Copy it from Cloudflare&apos;s dashboard, and keep it: credentials set cloudflared-token.</source>
        <translation>O túnel com nome precisa do seu token. Copie-o do dashboard do Cloudflare e guarde-o: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>Não é possível iniciar %1: %2.</translation>
    </message>
    <message>
        <source>The ngrok library is not installed. If you installed Agent Desktop with pipx, run: pipx inject agent-desktop ngrok; with pip, run: pip install &quot;agent-desktop[ngrok]&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program cloudflared was not found on this computer. Install it from Cloudflare, or enter in the set-up where it is.</source>
        <translation>O programa cloudflared não foi encontrado neste computador. Instale-o a partir do Cloudflare, ou indique na configuração inicial onde ele está.</translation>
    </message>
    <message>
        <source>The program zrok2 was not found on this computer. Install zrok, version 2, or enter in the set-up where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloudflared did not reach Cloudflare in time.</source>
        <translation>O cloudflared não alcançou o Cloudflare a tempo.</translation>
    </message>
    <message>
        <source>cloudflared lost its link to Cloudflare.</source>
        <translation>O cloudflared perdeu a conexão com o Cloudflare.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address that leads to this computer.</source>
        <translation>Defina tunnel.public_url como o endereço que leva a este computador.</translation>
    </message>
    <message>
        <source>ngrok does not know this token. Copy it from ngrok&apos;s dashboard, and keep it: credentials set ngrok-token.</source>
        <translation>O ngrok não conhece este token. Copie-o do dashboard do ngrok e guarde-o: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok allows no more sessions with this token. End ngrok elsewhere, or use a token of its own here.</source>
        <translation>O ngrok não permite mais sessões com este token. Encerre o ngrok em outro lugar, ou use aqui um token próprio.</translation>
    </message>
    <message>
        <source>ngrok still has this domain in use by another session. End ngrok elsewhere.</source>
        <translation>No ngrok, este domínio ainda está em uso por outra sessão. Encerre o ngrok em outro lugar.</translation>
    </message>
    <message>
        <source>ngrok does not keep this domain for your account. Set tunnel.domain to the one on its dashboard.</source>
        <translation>O ngrok não reserva este domínio para a sua conta. Defina tunnel.domain como o que está no dashboard dele.</translation>
    </message>
    <message>
        <source>ngrok&apos;s limit for this month is used up. It needs another plan.</source>
        <translation>O limite do ngrok para este mês está esgotado. É preciso outro plano.</translation>
    </message>
    <message>
        <source>There is no ngrok token. Copy it from ngrok&apos;s dashboard, and keep it: credentials set ngrok-token.</source>
        <translation>Não há token do ngrok. Copie-o do dashboard do ngrok e guarde-o: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok did not answer in time.</source>
        <translation>O ngrok não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The link to ngrok broke.</source>
        <translation>A conexão com o ngrok caiu.</translation>
    </message>
    <message>
        <source>ngrok cannot be reached. Check the network and the firewall.</source>
        <translation>Não é possível alcançar o ngrok. Verifique a rede e o firewall.</translation>
    </message>
    <message>
        <source>ngrok refused with ERR_NGROK_%1; its documentation of errors says why.</source>
        <translation>O ngrok recusou com ERR_NGROK_%1; a documentação de erros dele diz o motivo.</translation>
    </message>
    <message>
        <source>Set tunnel.ssh_host to your SSH server.</source>
        <translation>Defina tunnel.ssh_host como o seu servidor SSH.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address at which your server passes requests on.</source>
        <translation>Defina tunnel.public_url como o endereço em que o seu servidor encaminha as solicitações.</translation>
    </message>
    <message>
        <source>%1 shows another key than before: it was set up anew, or somebody is in between. Ask who runs it; if all is well, remove its line from %2 and try again.</source>
        <translation>%1 mostra uma chave diferente da anterior: foi reinstalado, ou há alguém no meio. Pergunte a quem o opera; se tudo estiver bem, remova a linha dele de %2 e tente de novo.</translation>
    </message>
    <message>
        <source>The key of %1 (%2) was not confirmed. Compare it with the server&apos;s and try again.</source>
        <translation>A chave de %1 (%2) não foi confirmada. Compare-a com a do servidor e tente de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>%1 does not give out %2. Look at tunnel.domain, and whether your account there allows it.</source>
        <translation>%1 não disponibiliza %2. Veja tunnel.domain, e se a sua conta lá o permite.</translation>
    </message>
    <message>
        <source>%1 refuses to forward port %2. Its sshd_config must allow it (AllowTcpForwarding remote or yes; PermitListen).</source>
        <translation>%1 recusa-se a encaminhar a porta %2. O sshd_config dele deve permitir isso (AllowTcpForwarding remote ou yes; PermitListen).</translation>
    </message>
    <message>
        <source>Port %1 of %2 is in use. End what uses it, or an older session of this tunnel, or set another tunnel.ssh_remote_port.</source>
        <translation>A porta %1 de %2 está em uso. Encerre o que a usa, ou uma sessão mais antiga deste túnel, ou defina outro tunnel.ssh_remote_port.</translation>
    </message>
    <message>
        <source>%1 did not say the public address in time.</source>
        <translation>%1 não indicou o endereço público a tempo.</translation>
    </message>
    <message>
        <source>%1 ended the session without giving a URL.</source>
        <translation>%1 encerrou a sessão sem dar uma URL.</translation>
    </message>
    <message>
        <source>The link to %1 broke.</source>
        <translation>A conexão com %1 caiu.</translation>
    </message>
    <message>
        <source>All %1 requests of this month are used up. The tunnel needs another plan.</source>
        <translation>Todas as %1 solicitações deste mês estão esgotadas. O túnel precisa de outro plano.</translation>
    </message>
    <message>
        <source>%1 % of the %2 requests of this month are used.</source>
        <translation>%1 % das %2 solicitações deste mês foram usadas.</translation>
    </message>
    <message>
        <source>There is no verify token yet.</source>
        <translation>Ainda não há verify token.</translation>
    </message>
    <message>
        <source>The public address did not answer within 10 seconds.</source>
        <translation>O endereço público não respondeu em 10 segundos.</translation>
    </message>
    <message>
        <source>ngrok&apos;s requests of this month are used up.</source>
        <translation>As solicitações do ngrok deste mês estão esgotadas.</translation>
    </message>
    <message>
        <source>ngrok does not pass requests on (%1).</source>
        <translation>O ngrok não encaminha as solicitações (%1).</translation>
    </message>
    <message>
        <source>Another server, or one with another verify token, answers at the public address.</source>
        <translation>Outro servidor, ou um com outro verify token, responde no endereço público.</translation>
    </message>
    <message>
        <source>The public address redirects to another address; Chatlayer would not follow it.</source>
        <translation>O endereço público redireciona para outro endereço; o Chatlayer não o seguiria.</translation>
    </message>
    <message>
        <source>The public address does not lead to this program (it answers %1).</source>
        <translation>O endereço público não leva a este programa (ele responde %1).</translation>
    </message>
    <message>
        <source>The public address has no certificate that this computer trusts. Have it renewed where your tunnel or proxy runs.</source>
        <translation>O endereço público não tem um certificado em que este computador confie. Mande renová-lo onde o seu túnel ou proxy funciona.</translation>
    </message>
    <message>
        <source>The public address&apos;s host name is not known. Check the spelling and the network.</source>
        <translation>O nome de host do endereço público não é conhecido. Verifique a grafia e a rede.</translation>
    </message>
    <message>
        <source>Nothing answers at the public address. Check the tunnel or proxy, and the network.</source>
        <translation>Nada responde no endereço público. Verifique o túnel ou proxy, e a rede.</translation>
    </message>
    <message>
        <source>The public address is not a valid one.</source>
        <translation>O endereço público não é válido.</translation>
    </message>
    <message>
        <source>The connection to the public address broke before it answered.</source>
        <translation>A conexão com o endereço público caiu antes da resposta.</translation>
    </message>
    <message>
        <source>There is no such tunnel; set tunnel.provider to one of %1.</source>
        <translation>Esse túnel não existe; defina tunnel.provider como um destes: %1.</translation>
    </message>
    <message>
        <source>The key of %1 is not the one that is trusted.</source>
        <translation>A chave de %1 não é a de confiança.</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Look at tunnel.ssh_user and tunnel.ssh_key, or keep a password: credentials set ssh-password.</source>
        <translation>%1 não deixa este usuário entrar. Veja tunnel.ssh_user e tunnel.ssh_key, ou guarde uma senha: credentials set ssh-password.</translation>
    </message>
    <message>
        <source>The SSH key has a passphrase, and the one that is kept does not open it: credentials set ssh-passphrase.</source>
        <translation>A chave SSH tem uma frase secreta, e a que está guardada não a abre: credentials set ssh-passphrase.</translation>
    </message>
    <message>
        <source>The SSH key cannot be read. If it has a passphrase, keep that: credentials set ssh-passphrase. Otherwise look at tunnel.ssh_key.</source>
        <translation>Não é possível ler a chave SSH. Se ela tem uma frase secreta, guarde-a: credentials set ssh-passphrase. Senão, veja tunnel.ssh_key.</translation>
    </message>
    <message>
        <source>%1 and this program have no way of encrypting in common.</source>
        <translation>%1 e este programa não têm nenhuma forma de criptografia em comum.</translation>
    </message>
    <message>
        <source>tunnel.ssh_user is no user name.</source>
        <translation>tunnel.ssh_user não é um nome de usuário.</translation>
    </message>
    <message>
        <source>The file of tunnel.ssh_key cannot be read.</source>
        <translation>Não é possível ler o arquivo de tunnel.ssh_key.</translation>
    </message>
    <message>
        <source>%1 is not known. Check the spelling of tunnel.ssh_host and the network.</source>
        <translation>%1 não é conhecido. Verifique a grafia de tunnel.ssh_host e a rede.</translation>
    </message>
    <message>
        <source>No SSH server answers at %1.</source>
        <translation>Nenhum servidor SSH responde em %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>%1 does not open a session in which it could say the URL.</source>
        <translation>%1 não abre uma sessão em que pudesse indicar a URL.</translation>
    </message>
    <message>
        <source>The SSH settings of [tunnel] cannot be used together.</source>
        <translation>As configurações SSH de [tunnel] não podem ser usadas em conjunto.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>A conexão com %1 foi interrompida.</translation>
    </message>
    <message>
        <source>The tunnel failed; the log says more.</source>
        <translation>O túnel falhou; o log diz mais.</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>o computador estava em suspensão</translation>
    </message>
    <message>
        <source>the network changed</source>
        <translation>a rede mudou</translation>
    </message>
    <message>
        <source>This computer is not enabled at zrok yet. Copy your account token from zrok&apos;s console, and run: zrok2 enable TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zrok name %1 is in use by another share. End that one (zrok2 list shares, zrok2 delete share), or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zrok does not know the name %1. Reserve it with: zrok2 create name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your zrok account may not use the name %1. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zrok refused the share: this computer is no longer enabled, or your account allows no more shares. Look at zrok&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This zrok2 is too old or another program. Install the current version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zrok cannot be reached. Check the network and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zrok did not give an address in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zrok lost its link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zrok refused the share. Run zrok2 share public in a terminal to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zrok2 ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program at tunnel.%1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>webhook</name>
    <message>
        <source>%1 in webhook.allowed is no address or network, such as 34.78.158.115 or 10.0.0.0/8.</source>
        <translation>%1 em webhook.allowed não é um endereço nem uma rede, como 34.78.158.115 ou 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>The webhook&apos;s host must not be empty. The usual one is 127.0.0.1.</source>
        <translation>O host do webhook não pode estar vazio. O habitual é 127.0.0.1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s port must be between 0 and 65535, not %1.</source>
        <translation>A porta do webhook deve estar entre 0 e 65535, não %1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s path must start with / and hold no spaces, ? or #, for example /chatlayer.</source>
        <translation>O caminho do webhook deve começar com / e não conter espaços, ? ou #, por exemplo /chatlayer.</translation>
    </message>
    <message>
        <source>The webhook&apos;s %1 must be more than 0.</source>
        <translation>O valor %1 do webhook deve ser maior que 0.</translation>
    </message>
    <message>
        <source>The webhook&apos;s host %1 is not known on this machine. Set webhook.host to 127.0.0.1.</source>
        <translation>O host do webhook %1 não é conhecido nesta máquina. Defina webhook.host como 127.0.0.1.</translation>
    </message>
    <message>
        <source>No customer can come: another program uses port %1 on %2. Close that program, or take another port here (webhook.port) and at your tunnel.</source>
        <translation>Nenhum cliente pode chegar: outro programa usa a porta %1 em %2. Feche esse programa, ou use outra porta aqui (webhook.port) e no seu túnel.</translation>
    </message>
    <message>
        <source>This system does not let you listen on port %1. Set webhook.port to a port above 1023.</source>
        <translation>Este sistema não permite escutar na porta %1. Defina webhook.port como uma porta acima de 1023.</translation>
    </message>
    <message>
        <source>This machine does not have the address %1. Set webhook.host to 127.0.0.1, or to one of its own.</source>
        <translation>Esta máquina não tem o endereço %1. Defina webhook.host como 127.0.0.1, ou como um dos dela.</translation>
    </message>
    <message>
        <source>The webhook cannot listen on %1, port %2: %3.</source>
        <translation>O webhook não consegue escutar em %1, porta %2: %3.</translation>
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
        <translation>agora</translation>
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
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
</context>
</TS>
