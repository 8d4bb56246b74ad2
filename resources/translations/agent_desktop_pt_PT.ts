<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Agent Desktop</source>
        <translation>Acerca do Agent Desktop</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Show licence</source>
        <translation>Mostrar a licença</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The agent desktop for Chatlayer.ai: reply to the customers that your bot hands over.</source>
        <translation>O ambiente de trabalho do agente para o Chatlayer.ai: responda aos clientes que o seu bot transfere.</translation>
    </message>
    <message>
        <source>Python %1, Qt %2, %3</source>
        <translation>Python %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas e respetivas licenças</translation>
    </message>
    <message>
        <source>Agent Desktop is licensed under the MIT licence.</source>
        <translation>O Agent Desktop está sob a licença MIT.</translation>
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
        <source>Copied. The text contains no tokens and no customer data.</source>
        <translation>Copiado. O texto não contém tokens nem dados de clientes.</translation>
    </message>
</context>
<context>
    <name>AlertsController</name>
    <message>
        <source>The volume is 0, so you cannot hear any sound.</source>
        <translation>O volume está a 0, por isso não ouve nenhum som.</translation>
    </message>
    <message>
        <source>Emma Peeters is waiting</source>
        <translation>Emma Peeters está à espera</translation>
    </message>
    <message>
        <source>This is a test. Where is my parcel?</source>
        <translation>Isto é um teste. Onde está a minha encomenda?</translation>
    </message>
    <message>
        <source>A customer is waiting</source>
        <translation>Há um cliente à espera</translation>
    </message>
    <message>
        <source>The system rejected the notification.</source>
        <translation>O sistema não aceitou a notificação.</translation>
    </message>
    <message>
        <source>This desktop has no system tray. The program shows no tray icon, and minimised windows stay in the taskbar.</source>
        <translation>Este ambiente de trabalho não tem área de notificação. O programa não mostra lá um ícone, e as janelas minimizadas ficam na barra de tarefas.</translation>
    </message>
    <message>
        <source>The demo does not start at login.</source>
        <translation>A demonstração não arranca ao iniciar sessão.</translation>
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
        <source>Setup</source>
        <translation>Configuração inicial</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Concluir mais tarde</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>You can stop at any step. Completed steps are saved.</source>
        <translation>Pode parar em qualquer passo. Os passos concluídos ficam guardados.</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, concluído</translation>
    </message>
    <message>
        <source>%1, not done yet</source>
        <translation>%1, ainda não concluído</translation>
    </message>
</context>
<context>
    <name>AvailabilityControl</name>
    <message>
        <source>Availability: %1</source>
        <translation>Disponibilidade: %1</translation>
    </message>
    <message>
        <source>Available – currently: %1</source>
        <translation>Disponível – de momento: %1</translation>
    </message>
    <message>
        <source>Available – new customers are accepted</source>
        <translation>Disponível – os novos clientes são aceites</translation>
    </message>
    <message>
        <source>Away – new customers are declined</source>
        <translation>Ausente – os novos clientes são recusados</translation>
    </message>
    <message>
        <source>Offline – your working day is over, new customers are declined</source>
        <translation>Offline – o seu dia de trabalho terminou, os novos clientes são recusados</translation>
    </message>
    <message>
        <source>Opening hours, languages and limits…</source>
        <translation>Horário, idiomas e limites…</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Ausente até</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Escolher a hora…</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante uma hora</translation>
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
        <translation>%1, até %2</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>New customers are declined until then. Afterwards you are available again.</source>
        <translation>Até lá, os novos clientes são recusados. Depois volta a ficar disponível.</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Ausente até</translation>
    </message>
    <message>
        <source>Set as away</source>
        <translation>Definir como ausente</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Back up this profile</source>
        <translation>Fazer cópia de segurança deste perfil</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Repetir a frase-passe</translation>
    </message>
    <message>
        <source>Include the tokens from the keyring</source>
        <translation>Incluir os tokens do porta-chaves</translation>
    </message>
    <message>
        <source>Backup progress</source>
        <translation>Progresso da cópia de segurança</translation>
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
        <translation>As conversas, as definições, as respostas predefinidas e o seu dicionário pessoal são guardados num único ficheiro encriptado. Entretanto, pode continuar a trabalhar. Só a frase-passe abre o ficheiro: se a perder, ninguém o poderá abrir.</translation>
    </message>
    <message>
        <source>With the tokens, you can continue on a new computer immediately. Without them, you must enter the API token again and give Chatlayer a new verify token.</source>
        <translation>Com os tokens, pode continuar de imediato num novo computador. Sem eles, tem de introduzir de novo o token da API e indicar um novo verify token ao Chatlayer.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Saving. You can continue working…</source>
        <translation>A guardar. Pode continuar a trabalhar…</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>As frases-passe não coincidem.</translation>
    </message>
    <message>
        <source>Strong passphrase. Store it in a safe place, not next to the file.</source>
        <translation>Frase-passe forte. Guarde-a num local seguro, não junto do ficheiro.</translation>
    </message>
    <message>
        <source>Save backup</source>
        <translation>Guardar a cópia de segurança</translation>
    </message>
    <message>
        <source>Saved to %1. To test the backup, open it once under “Restore a backup”.</source>
        <translation>Guardado em %1. Para testar a cópia de segurança, abra-a uma vez em “Restaurar uma cópia de segurança”.</translation>
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
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>New API token</source>
        <translation>Novo token da API</translation>
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
        <translation>Não incomodar: desativado</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Not sent. Your message is still here: {reason}</source>
        <translation>Não enviada. A sua mensagem continua aqui: {reason}</translation>
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
        <source>No canned replies yet. Press Enter to write the first one.</source>
        <translation>Ainda não há respostas predefinidas. Prima Enter para escrever a primeira.</translation>
    </message>
</context>
<context>
    <name>CannedManager</name>
    <message>
        <source>Canned replies</source>
        <translation>Respostas predefinidas</translation>
    </message>
    <message>
        <source>“{name}” will be deleted when you save.</source>
        <translation>“{name}” será eliminada quando guardar.</translation>
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
            <numerusform>%n substituída; guarde para a manter.</numerusform>
            <numerusform>%n substituídas; guarde para as manter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported:</source>
        <translation>
            <numerusform>%n não pôde ser importada:</numerusform>
            <numerusform>%n não puderam ser importadas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Two replies have the same shortcut and language. Rename one of them.</source>
        <translation>Duas respostas têm o mesmo atalho e o mesmo idioma. Mude o nome de uma delas.</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Guardar as alterações?</translation>
    </message>
    <message>
        <source>You have unsaved changes to canned replies.</source>
        <translation>Há alterações por guardar nas respostas predefinidas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar a editar</translation>
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
        <translation>Mais opções para encerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Close with a final message…</source>
        <translation>Encerrar com mensagem final…</translation>
    </message>
    <message>
        <source>Close and open next</source>
        <translation>Encerrar e abrir a seguinte</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close with a final message</source>
        <translation>Encerrar com uma mensagem final</translation>
    </message>
    <message>
        <source>%1 receives this as your last reply. Then the bot takes over again.</source>
        <translation>%1 recebe isto como a sua última resposta. Depois o bot reassume a conversa.</translation>
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
        <source>Send as written</source>
        <translation>Enviar como está escrito</translation>
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
        <source>Reply to {name}…</source>
        <translation>Responder a {name}…</translation>
    </message>
    <message>
        <source>Choose a conversation on the left to reply</source>
        <translation>Escolha uma conversa à esquerda para responder</translation>
    </message>
    <message>
        <source>You are replying to {name} on {channel}</source>
        <translation>Está a responder a {name} via {channel}</translation>
    </message>
    <message>
        <source>You are replying to {name}</source>
        <translation>Está a responder a {name}</translation>
    </message>
    <message>
        <source>The bot is replying to {name}</source>
        <translation>O bot está a responder a {name}</translation>
    </message>
    <message>
        <source>{name} is waiting for you – your reply takes the conversation</source>
        <translation>{name} está à sua espera – ao responder, assume a conversa</translation>
    </message>
    <message>
        <source>This conversation is closed – your reply reopens it</source>
        <translation>Esta conversa está encerrada – a sua resposta reabre-a</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Não há nenhuma conversa aberta</translation>
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
        <source>Not sent: there is no value for {names}. Replace or remove the placeholder.</source>
        <translation>Não enviada: não há valor para {names}. Substitua ou remova a variável.</translation>
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
        <source>Five short steps connect this program to your bot. First, choose the region of your account and enter a token that lets this program reply to customers.</source>
        <translation>Cinco passos curtos ligam este programa ao seu bot. Primeiro, escolha a região da sua conta e introduza um token que permita a este programa responder aos clientes.</translation>
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
        <translation>Token da API</translation>
    </message>
    <message>
        <source>In Chatlayer, open Settings &gt; Credentials and create an access token. It has two parts separated by a colon and is shown only once. If you cannot open these settings, ask the person who manages your bot. The token is stored in your system&apos;s keyring.</source>
        <translation>No Chatlayer, abra Settings &gt; Credentials e crie um access token. Tem duas partes separadas por dois pontos e só é mostrado uma vez. Se não consegue abrir essas definições, peça a quem gere o seu bot. O token fica guardado no porta-chaves do seu sistema.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>Verificar e continuar</translation>
    </message>
    <message>
        <source>Fetching your bots from Chatlayer…</source>
        <translation>A obter os seus bots do Chatlayer…</translation>
    </message>
    <message>
        <source>Enter the API address.</source>
        <translation>Introduza o endereço da API.</translation>
    </message>
    <message>
        <source>Invalid address. It must be %1.</source>
        <translation>Endereço inválido. Deve ser %1.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Introduza o token da API.</translation>
    </message>
    <message>
        <source>The token works, but it has no access to any bot. Create a bot in Chatlayer, or use another token.</source>
        <translation>O token funciona, mas não tem acesso a nenhum bot. Crie um bot no Chatlayer, ou use outro token.</translation>
    </message>
    <message>
        <source>The token works. Your bots: %1.</source>
        <translation>O token funciona. Os seus bots: %1.</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Could not take the conversation: {reason}</source>
        <translation>Não foi possível assumir a conversa: {reason}</translation>
    </message>
    <message>
        <source>Could not close the conversation: {reason}</source>
        <translation>Não foi possível encerrar a conversa: {reason}</translation>
    </message>
    <message>
        <source>Could not reopen the conversation: {reason}</source>
        <translation>Não foi possível reabrir a conversa: {reason}</translation>
    </message>
    <message>
        <source>Not sent. Your text is still here: {reason}</source>
        <translation>Não enviada. O seu texto continua aqui: {reason}</translation>
    </message>
    <message>
        <source>Sent, but the conversation could not be closed: {reason}</source>
        <translation>Enviada, mas não foi possível encerrar a conversa: {reason}</translation>
    </message>
    <message>
        <source>That did not work: {reason}</source>
        <translation>Não funcionou: {reason}</translation>
    </message>
    <message>
        <source>This link could not be opened. Copy it from its context menu instead.</source>
        <translation>Não foi possível abrir esta hiperligação. Copie-a através do menu de contexto.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Não há nenhuma conversa aberta</translation>
    </message>
    <message>
        <source>Choose one on the left, or press %1 for the next one. The customer who has waited longest is at the top.</source>
        <translation>Escolha uma à esquerda, ou prima %1 para a seguinte. O cliente que espera há mais tempo está no topo.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Ainda sem mensagens</translation>
    </message>
    <message>
        <source>Messages from the customer and the bot appear here.</source>
        <translation>As mensagens do cliente e do bot aparecem aqui.</translation>
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
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details about the customer and the handover appear here.</source>
        <translation>Os dados do cliente e da transferência aparecem aqui.</translation>
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
        <source>The bot sent no values.</source>
        <translation>O bot não enviou nenhum valor.</translation>
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
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escrever um e-mail</translation>
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
        <translation>O seu rascunho ainda não foi guardado: {reason}</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Fill in the form to see a preview.</source>
        <translation>Preencha o formulário para ver a pré-visualização.</translation>
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
        <translation>Pesquisar, por exemplo heart ou thumbs up</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Pesquisar emoji</translation>
    </message>
    <message>
        <source>No matches. Emoji names are in English.</source>
        <translation>Nenhum resultado. Os nomes dos emojis estão em inglês.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Could not snooze the conversation: {reason}</source>
        <translation>Não foi possível adiar a conversa: {reason}</translation>
    </message>
    <message>
        <source>Could not end the snooze: {reason}</source>
        <translation>Não foi possível terminar o adiamento: {reason}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase customer</source>
        <translation>Apagar os dados do cliente</translation>
    </message>
    <message>
        <source>Permanently erase all data of %1?</source>
        <translation>Apagar definitivamente todos os dados de %1?</translation>
    </message>
    <message>
        <source>Stored data of this customer</source>
        <translation>Dados guardados deste cliente</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>Compreendo que isto não pode ser anulado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Erase permanently</source>
        <translation>Apagar definitivamente</translation>
    </message>
    <message>
        <source>Searching for stored data…</source>
        <translation>A procurar os dados guardados…</translation>
    </message>
    <message>
        <source>This deletes %1 with %2 from this computer, including notes, tags, drafts and handover data. They are removed from the search index, and their space in the file is overwritten.</source>
        <translation>Serão eliminadas deste computador: %1 com %2, incluindo notas, etiquetas, rascunhos e os dados da transferência. São removidas do índice de pesquisa e o seu espaço no ficheiro é substituído.</translation>
    </message>
    <message numerus="yes">
        <source>Open conversations: %n. They are closed first, so that the bot continues.</source>
        <translation>
            <numerusform>Conversa aberta: %n. É encerrada primeiro, para que o bot continue.</numerusform>
            <numerusform>Conversas abertas: %n. São encerradas primeiro, para que o bot continue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies that are not delivered yet and will be discarded: %n.</source>
        <translation>
            <numerusform>Resposta ainda não entregue, que será rejeitada: %n.</numerusform>
            <numerusform>Respostas ainda não entregues, que serão rejeitadas: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unreadable requests that mention the customer and will be deleted too: %n.</source>
        <translation>
            <numerusform>Pedido ilegível que menciona o cliente e também será eliminado: %n.</numerusform>
            <numerusform>Pedidos ilegíveis que mencionam o cliente e também serão eliminados: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatlayer keeps its own copy. Saved backups and exports are not deleted: delete them yourself.</source>
        <translation>O Chatlayer mantém a sua própria cópia. As cópias de segurança e exportações guardadas não são eliminadas: elimine-as manualmente.</translation>
    </message>
    <message>
        <source>Handing the conversation back to the bot…</source>
        <translation>A devolver a conversa ao bot…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>A apagar…</translation>
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
        <source>Chatlayer could not be told that the bot continues. The bot may stay silent for a while.</source>
        <translation>Não foi possível avisar o Chatlayer de que o bot continua. O bot pode ficar em silêncio durante algum tempo.</translation>
    </message>
    <message>
        <source>The data can no longer be found. Its remains in the file are being overwritten. You can continue working…</source>
        <translation>Os dados já não podem ser encontrados. Os restos no ficheiro estão a ser substituídos. Pode continuar a trabalhar…</translation>
    </message>
    <message>
        <source>The data can no longer be found, but it is still in the database file. %1</source>
        <translation>Os dados já não podem ser encontrados, mas ainda estão no ficheiro da base de dados. %1</translation>
    </message>
    <message>
        <source>All data of %1 has been removed from this program&apos;s database.</source>
        <translation>Todos os dados de %1 foram removidos da base de dados deste programa.</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Search is not available right now</source>
        <translation>A pesquisa não está disponível neste momento</translation>
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
        <source>Select all</source>
        <translation>Selecionar todas</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Não selecionar nenhuma</translation>
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
        <translation>Esta conversa: %1</translation>
    </message>
    <message>
        <source>All conversations of this customer</source>
        <translation>Todas as conversas deste cliente</translation>
    </message>
    <message>
        <source>All conversations that match the list filter</source>
        <translation>Todas as conversas que correspondem ao filtro da lista</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Todas as conversas</translation>
    </message>
    <message>
        <source>Web page for reading and printing (HTML)</source>
        <translation>Página web para ler e imprimir (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Data for other programs (JSON)</source>
        <translation>Dados para outros programas (JSON)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
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
        <source>%1: too many to list. All of them will be exported.</source>
        <translation>%1: são demasiadas para listar. Todas serão exportadas.</translation>
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
        <source>%1 exported to %2. Only you can read the file.</source>
        <translation>Exportado para %2: %1. Só o próprio utilizador pode ler o ficheiro.</translation>
    </message>
    <message>
        <source>Exporting %1 of %2, %3…</source>
        <translation>A exportar: %1 de %2, %3…</translation>
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
        <source>Expand all</source>
        <translation>Expandir tudo</translation>
    </message>
    <message>
        <source>View full value</source>
        <translation>Ver o valor completo</translation>
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
        <source>Looking for suggestions…</source>
        <translation>A procurar sugestões…</translation>
    </message>
    <message>
        <source>Add “{word}” to dictionary</source>
        <translation>Adicionar “{word}” ao dicionário</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sem sugestões</translation>
    </message>
    <message>
        <source>“{word}” is only accepted until you quit: {reason}</source>
        <translation>“{word}” só é aceite até sair: {reason}</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures as a table</source>
        <translation>Números em tabela</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
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
        <source>Response, 90%</source>
        <translation>Resposta, 90%</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>Atendimento, mediana</translation>
    </message>
    <message>
        <source>Handling, 90%</source>
        <translation>Atendimento, 90%</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiada</translation>
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
        <translation>Importar respostas predefinidas</translation>
    </message>
    <message>
        <source>Tables and JSON (*.csv *.tsv *.json)</source>
        <translation>Tabelas e JSON (*.csv *.tsv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Export canned replies</source>
        <translation>Exportar respostas predefinidas</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file is too large for a list of canned replies.</source>
        <translation>O ficheiro é demasiado grande para uma lista de respostas predefinidas.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as “CSV UTF-8” first.</source>
        <translation>O ficheiro não é texto UTF-8. Guarde-o primeiro como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Não é possível ler o ficheiro: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>Não é possível escrever o ficheiro: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies were written to {file}.</source>
        <translation>
            <numerusform>%n resposta foi escrita em {file}.</numerusform>
            <numerusform>%n respostas foram escritas em {file}.</numerusform>
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
        <source>Remove filter %1: %2</source>
        <translation>Remover o filtro %1: %2</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Another value…</source>
        <translation>Outro valor…</translation>
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
        <source>%1 must be %2.</source>
        <translation>%1 deve ser %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>%1 is an address of this computer or its local network. Chatlayer cannot call it from outside.</source>
        <translation>%1 é um endereço deste computador ou da sua rede local. O Chatlayer não o pode chamar do exterior.</translation>
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
        <source>Open setup</source>
        <translation>Abrir a configuração inicial</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuração inicial</translation>
    </message>
    <message>
        <source>Open setup with %1. It guides you through five steps and tests each one.</source>
        <translation>Abra a configuração inicial com %1. Orienta-o em cinco passos e testa cada um.</translation>
    </message>
    <message>
        <source>1. Account: your region and an API token. The program tests the token and shows your bots.</source>
        <translation>1. Conta: a sua região e um token da API. O programa testa o token e mostra os seus bots.</translation>
    </message>
    <message>
        <source>2. Verify token: created for you. Chatlayer sends it to prove its identity.</source>
        <translation>2. Verify token: é criado automaticamente. O Chatlayer envia-o para provar a sua identidade.</translation>
    </message>
    <message>
        <source>3. Reachability: a tunnel forwards Chatlayer&apos;s calls to this computer.</source>
        <translation>3. Acesso pela Internet: um túnel encaminha as chamadas do Chatlayer para este computador.</translation>
    </message>
    <message>
        <source>4. In Chatlayer, under Settings &gt; Offloading &gt; Webhook, paste the API URL and the token.</source>
        <translation>4. No Chatlayer, em Settings &gt; Offloading &gt; Webhook, cole o URL da API e o token.</translation>
    </message>
    <message>
        <source>5. Press Save in Chatlayer. The last page turns green, and you can try a test conversation.</source>
        <translation>5. Prima Save no Chatlayer. A última página fica verde e pode fazer uma conversa de teste.</translation>
    </message>
    <message>
        <source>Everything else is in the settings (%1).</source>
        <translation>Tudo o resto está nas definições (%1).</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>Trabalho diário</translation>
    </message>
    <message>
        <source>The bot handed over the conversations under Waiting. Your first reply takes a conversation, and the bot stays silent in it until you close it.</source>
        <translation>As conversas em “Em espera” foram transferidas pelo bot. A sua primeira resposta assume a conversa, e o bot fica em silêncio até a encerrar.</translation>
    </message>
    <message>
        <source>Below each reply you see whether it is queued, sent or delivered. A failed reply stays there with the reason until you retry or delete it. Nothing is lost when you quit the program.</source>
        <translation>Por baixo de cada resposta vê se está em fila, enviada ou entregue. Uma resposta que falhou permanece ali com o motivo, até tentar novamente ou a eliminar. Nada se perde ao sair do programa.</translation>
    </message>
    <message>
        <source>An “unconfirmed” reply may have arrived. Check the conversation before you send it again.</source>
        <translation>Uma resposta “não confirmada” pode ter chegado. Verifique a conversa antes de a enviar novamente.</translation>
    </message>
    <message>
        <source>On the right you see what is known about the customer: the handover data, session data on request (%1), and earlier conversations. %2 shows today&apos;s figures.</source>
        <translation>À direita vê o que se sabe do cliente: os dados da transferência, os dados da sessão a pedido (%1) e as conversas anteriores. %2 mostra os números de hoje.</translation>
    </message>
    <message>
        <source>Without a mouse: %1 finds any action by a few letters, %2 searches all conversations, and %3 shows all keyboard shortcuts. You can customise the shortcuts.</source>
        <translation>Sem o rato: %1 encontra qualquer ação com poucas letras, %2 pesquisa em todas as conversas e %3 mostra todos os atalhos de teclado. Os atalhos podem ser personalizados.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Resolução de problemas</translation>
    </message>
    <message>
        <source>The status bar shows whether Chatlayer reaches you and you reach Chatlayer.</source>
        <translation>A barra de estado mostra se o Chatlayer chega até si e se chega ao Chatlayer.</translation>
    </message>
    <message>
        <source>A message at the top of the window says what is wrong, with a button to fix it.</source>
        <translation>Uma mensagem no topo da janela diz o que está errado, com um botão para resolver.</translation>
    </message>
    <message>
        <source>The log (%1) contains more details. Copy the diagnostics from the About window for the person who helps you.</source>
        <translation>O registo (%1) contém mais detalhes. Copie o diagnóstico na janela Acerca para quem o ajuda.</translation>
    </message>
    <message>
        <source>Shortcuts: %1</source>
        <translation>Atalhos: %1</translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Search results</source>
        <translation>Resultados da pesquisa</translation>
    </message>
    <message>
        <source>%1 opens   %2 navigates   %3 closes</source>
        <translation>%1 abre   %2 navega   %3 fecha</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Pesquisar em tudo</translation>
    </message>
    <message>
        <source>Type at least two letters.</source>
        <translation>Escreva pelo menos duas letras.</translation>
    </message>
    <message>
        <source>No results for “%1”</source>
        <translation>Nenhum resultado para “%1”</translation>
    </message>
    <message>
        <source>Searched the names, messages, notes, tags and handover values of all conversations.</source>
        <translation>Foram pesquisados os nomes, mensagens, notas, etiquetas e valores da transferência de todas as conversas.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt. Older messages may not be found yet.</source>
        <translation>O índice de pesquisa está a ser reconstruído. As mensagens mais antigas podem ainda não ser encontradas.</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Sending in {seconds} seconds. {key} undoes it.</source>
        <translation>Envio em {seconds} segundos. {key} anula.</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Import canned replies</source>
        <translation>Importar respostas predefinidas</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Linhas do ficheiro</translation>
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
        <translation>O ficheiro não contém respostas.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies can be imported.</source>
        <translation>
            <numerusform>%n resposta pode ser importada.</numerusform>
            <numerusform>%n respostas podem ser importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be imported.</source>
        <translation>
            <numerusform>%n entrada não pode ser importada.</numerusform>
            <numerusform>%n entradas não podem ser importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored before you press Save in the list of canned replies.</source>
        <translation>Nada é guardado antes de premir Guardar na lista de respostas predefinidas.</translation>
    </message>
    <message>
        <source>%1: not imported, %2</source>
        <translation>%1: não importado, %2</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1: nova, %2</translation>
    </message>
    <message>
        <source>%1: already there, %2</source>
        <translation>%1: já existe, %2</translation>
    </message>
    <message>
        <source>%1: replaces the reply that is there, %2</source>
        <translation>%1: substitui a resposta existente, %2</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Customise shortcuts</source>
        <translation>Personalizar atalhos</translation>
    </message>
    <message>
        <source>Search actions and shortcuts</source>
        <translation>Pesquisar ações e atalhos</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Repor tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No actions match “%1”.</source>
        <translation>Nenhuma ação corresponde a “%1”.</translation>
    </message>
</context>
<context>
    <name>KeysRow</name>
    <message>
        <source>Reset</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Reset the shortcut of %1</source>
        <translation>Repor o atalho de %1</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>%1 is already used by “%2”.</source>
        <translation>%1 já é usado por “%2”.</translation>
    </message>
    <message>
        <source>Use %1 here</source>
        <translation>Usar %1 aqui</translation>
    </message>
    <message>
        <source>Esc cancels, Backspace removes the shortcut.</source>
        <translation>Esc cancela, Backspace remove o atalho.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Choose the spell check language</source>
        <translation>Escolher o idioma da verificação ortográfica</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>The text of this licence is not included with the library. Installed programs have all licences in their folder, in THIRD-PARTY-LICENSES.txt.</source>
        <translation>O texto desta licença não acompanha a biblioteca. Um programa instalado tem todas as licenças na sua pasta, em THIRD-PARTY-LICENSES.txt.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Conversation list</source>
        <translation>Lista de conversas</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Ainda sem conversas</translation>
    </message>
    <message>
        <source>Customers who write to your bot appear here.</source>
        <translation>Os clientes que escrevem ao seu bot aparecem aqui.</translation>
    </message>
    <message>
        <source>No conversations match</source>
        <translation>Nenhuma conversa corresponde</translation>
    </message>
    <message>
        <source>The filter hides all other conversations.</source>
        <translation>O filtro oculta todas as outras conversas.</translation>
    </message>
    <message>
        <source>Clear filter</source>
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
        <source>Expand</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Leave all to the bot</source>
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
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Apagar os dados deste cliente…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nome</translation>
    </message>
    <message>
        <source>Copy session ID</source>
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
        <source>This message no longer exists.</source>
        <translation>Esta mensagem já não existe.</translation>
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
        <translation>Registo</translation>
    </message>
    <message>
        <source>Minimum level</source>
        <translation>Nível mínimo</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuração</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
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
        <source>Copy visible lines</source>
        <translation>Copiar as linhas visíveis</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The log cannot be read: %1.</source>
        <translation>Não é possível ler o registo: %1.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The demo&apos;s conversations are deleted when the window is closed.</source>
        <translation>As conversas da demonstração são eliminadas quando a janela é fechada.</translation>
    </message>
    <message>
        <source>Demo: nothing is saved</source>
        <translation>Demonstração: nada é guardado</translation>
    </message>
    <message>
        <source>The database key is stored in this system&apos;s keyring.</source>
        <translation>A chave da base de dados está guardada no porta-chaves deste sistema.</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Encriptado neste computador</translation>
    </message>
    <message>
        <source>Anyone who can read this profile&apos;s files can read the conversations. </source>
        <translation>Quem pode ler os ficheiros deste perfil pode ler as conversas. </translation>
    </message>
    <message>
        <source>To change this, set storage.encryption to on in config.toml.</source>
        <translation>Para mudar isso, defina storage.encryption como on em config.toml.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Não encriptado</translation>
    </message>
    <message>
        <source>This is the demo. The customers are simulated, and nothing is saved.</source>
        <translation>Esta é a demonstração. Os clientes são simulados e nada é guardado.</translation>
    </message>
    <message>
        <source>Waiting for the first customer</source>
        <translation>À espera do primeiro cliente</translation>
    </message>
    <message>
        <source>As soon as Chatlayer calls this program, conversations appear on the left. The status bar shows whether Chatlayer can reach it.</source>
        <translation>Assim que o Chatlayer chamar este programa, as conversas aparecem à esquerda. A barra de estado mostra se o Chatlayer lhe consegue chegar.</translation>
    </message>
    <message>
        <source>Somebody is waiting</source>
        <translation>Há alguém à espera</translation>
    </message>
    <message>
        <source>Choose a conversation on the left, or press %1 for the next one.</source>
        <translation>Escolha uma conversa à esquerda, ou prima %1 para a seguinte.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ninguém está à espera</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>New versions are distributed as packages. You get them from your package manager or from the administrator of this computer.</source>
        <translation>As novas versões são distribuídas como pacotes. Obtém-nas através do seu gestor de pacotes ou de quem administra este computador.</translation>
    </message>
    <message>
        <source>New versions are distributed as installers. Ask the person who gave you this one.</source>
        <translation>As novas versões são distribuídas como instaladores. Peça-as a quem lhe deu este.</translation>
    </message>
    <message>
        <source>The program does not check for updates. It only connects to Chatlayer, to your tunnel, and to pictures and files that you open.</source>
        <translation>O programa não procura atualizações. Só se liga ao Chatlayer, ao seu túnel e às imagens e ficheiros que abrir.</translation>
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
        <translation>para si e os seus colegas – nunca é enviada ao cliente</translation>
    </message>
    <message>
        <source>Note, never sent to the customer</source>
        <translation>Nota, nunca enviada ao cliente</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escrever uma nota…</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Back to reply</source>
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
        <source>The note is not saved yet: {reason}</source>
        <translation>A nota ainda não foi guardada: {reason}</translation>
    </message>
    <message>
        <source>Not saved. Your note is still here: {reason}</source>
        <translation>Não guardada. A sua nota continua aqui: {reason}</translation>
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
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorar</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
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
        <source>for example department</source>
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
        <source>%1 runs   %2 navigates   %3 closes</source>
        <translation>%1 executa   %2 navega   %3 fecha</translation>
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
        <translation>Ligar o Chatlayer</translation>
    </message>
    <message>
        <source>Enter your address in Chatlayer</source>
        <translation>Introduza o seu endereço no Chatlayer</translation>
    </message>
    <message>
        <source>1. In Chatlayer, open your bot, then Settings &gt; Offloading, and choose Webhook.</source>
        <translation>1. No Chatlayer, abra o seu bot, depois Settings &gt; Offloading, e escolha Webhook.</translation>
    </message>
    <message>
        <source>2. Copy these two values and paste each into the field of the same name in Chatlayer.</source>
        <translation>2. Copie estes dois valores e cole cada um no campo com o mesmo nome no Chatlayer.</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>URL da API</translation>
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
        <translation>3. Avance primeiro para o passo seguinte aqui. Depois prima Save no Chatlayer.</translation>
    </message>
    <message>
        <source>There is no public address yet. Go back one step and choose how Chatlayer reaches you.</source>
        <translation>Ainda não há endereço público. Volte um passo atrás e escolha como o Chatlayer chega até si.</translation>
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
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
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
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>A carregar…</translation>
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
        <translation>Não é possível carregar este endereço.</translation>
    </message>
    <message>
        <source>The address points to a private network, so it was not loaded.</source>
        <translation>O endereço leva a uma rede privada, por isso não foi carregado.</translation>
    </message>
    <message>
        <source>The address redirects too many times.</source>
        <translation>O endereço redireciona demasiadas vezes.</translation>
    </message>
    <message>
        <source>The file no longer exists ({detail}).</source>
        <translation>O ficheiro já não existe ({detail}).</translation>
    </message>
    <message>
        <source>The server denied access ({detail}).</source>
        <translation>O servidor negou o acesso ({detail}).</translation>
    </message>
    <message>
        <source>The server answered with an error ({detail}).</source>
        <translation>O servidor respondeu com um erro ({detail}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Não é possível contactar o servidor.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Este computador não confia no certificado do servidor.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>O servidor demorou demasiado a responder.</translation>
    </message>
    <message>
        <source>The file is larger than {detail}.</source>
        <translation>O ficheiro é maior do que {detail}.</translation>
    </message>
    <message>
        <source>This picture format cannot be shown here ({detail}).</source>
        <translation>Este formato de imagem não pode ser mostrado aqui ({detail}).</translation>
    </message>
    <message>
        <source>The server sent the file in an unsupported form (compressed).</source>
        <translation>O servidor enviou o ficheiro numa forma não suportada (comprimida).</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>A imagem está danificada.</translation>
    </message>
    <message>
        <source>The picture has too many pixels ({detail}).</source>
        <translation>A imagem tem demasiados píxeis ({detail}).</translation>
    </message>
    <message>
        <source>The file cannot be written: {detail}.</source>
        <translation>Não é possível escrever o ficheiro: {detail}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>O programa está a fechar.</translation>
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
        <translation>Respostas predefinidas</translation>
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
        <translation>Pré-visualização</translation>
    </message>
</context>
<context>
    <name>ProblemBanners</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Webhook settings</source>
        <translation>Definições do webhook</translation>
    </message>
    <message>
        <source>Continue setup</source>
        <translation>Continuar a configuração</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar a porta %1</translation>
    </message>
    <message>
        <source>Restart and ask again</source>
        <translation>Reiniciar e perguntar novamente</translation>
    </message>
    <message>
        <source>Act as a customer in the browser</source>
        <translation>Fazer o papel de um cliente no navegador</translation>
    </message>
    <message>
        <source>%1 Replies wait here and are sent automatically when the connection is back.</source>
        <translation>%1 As respostas esperam aqui e são enviadas automaticamente quando a ligação voltar.</translation>
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
        <source>Let the system set the date and time automatically.</source>
        <translation>Deixe o sistema ajustar a data e a hora automaticamente.</translation>
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
        <translation>Espaço</translation>
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
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
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
        <translation>Acesso pela Internet</translation>
    </message>
    <message>
        <source>How Chatlayer reaches you</source>
        <translation>Como o Chatlayer chega até si</translation>
    </message>
    <message>
        <source>Chatlayer calls this program over the internet. A tunnel is a service that forwards these calls to this computer. If you are not sure which one to use, choose ngrok, or ask the person who manages your computers.</source>
        <translation>O Chatlayer chama este programa pela Internet. Um túnel é um serviço que encaminha essas chamadas para este computador. Se não sabe qual usar, escolha o ngrok, ou pergunte a quem gere os seus computadores.</translation>
    </message>
    <message>
        <source>Connection method</source>
        <translation>Método de ligação</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Connect and test</source>
        <translation>Ligar e testar</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>A ligar…</translation>
    </message>
    <message>
        <source>It works: a test call from outside reached this program. %1</source>
        <translation>Funciona: uma chamada de teste do exterior chegou a este programa. %1</translation>
    </message>
</context>
<context>
    <name>ReachabilityBanners</name>
    <message>
        <source>Copy the new address</source>
        <translation>Copiar o novo endereço</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Chatlayer cannot reach this computer, so no customers can be handed to you.</source>
        <translation>O Chatlayer não consegue chegar a este computador, por isso não lhe podem ser transferidos clientes.</translation>
    </message>
    <message>
        <source>Reachable again</source>
        <translation>Novamente acessível</translation>
    </message>
    <message>
        <source>Customers can be handed to you again.</source>
        <translation>Já lhe podem ser novamente transferidos clientes.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inacessível</translation>
    </message>
    <message>
        <source>The webhook has a new address: %1. In Chatlayer, enter it under Settings &gt; Offloading &gt; Webhook in place of %2.</source>
        <translation>O webhook tem um novo endereço: %1. No Chatlayer, introduza-o em Settings &gt; Offloading &gt; Webhook no lugar de %2.</translation>
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
        <source>no shortcut</source>
        <translation>nenhum atalho</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Prima as teclas…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1: press the new shortcut. Esc cancels, Backspace removes it.</source>
        <translation>%1: prima o novo atalho. Esc cancela, Backspace remove-o.</translation>
    </message>
    <message>
        <source>Change shortcut</source>
        <translation>Alterar o atalho</translation>
    </message>
</context>
<context>
    <name>RecordsActions</name>
    <message>
        <source>Review</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>%1 are older than the settings allow. Nothing is deleted until you confirm.</source>
        <translation>Mais antigas do que as definições permitem: %1. Nada é eliminado antes de confirmar.</translation>
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
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Apagar os dados deste cliente…</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>hello</source>
        <translation>olá</translation>
    </message>
    <message>
        <source>All languages</source>
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
        <source>Insert:</source>
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
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>Progresso da leitura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open backup</source>
        <translation>Abrir a cópia de segurança</translation>
    </message>
    <message>
        <source>Replace this profile</source>
        <translation>Substituir este perfil</translation>
    </message>
    <message>
        <source>The conversations, settings, canned replies and tokens of the backup replace the present ones. First, the complete file is read and checked. The present data is moved to a folder “before-restore” next to the profile and stays there until you delete it.</source>
        <translation>As conversas, definições, respostas predefinidas e tokens da cópia de segurança substituem os atuais. Primeiro, o ficheiro inteiro é lido e verificado. Os dados atuais são movidos para uma pasta “before-restore” ao lado do perfil e ficam lá até a eliminar.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Escolher uma cópia de segurança</translation>
    </message>
    <message>
        <source>Reading and checking the backup…</source>
        <translation>A ler e a verificar a cópia de segurança…</translation>
    </message>
    <message>
        <source>The backup is complete. It was made on %1 and contains %2.</source>
        <translation>A cópia de segurança está completa. Foi feita em %1 e contém %2.</translation>
    </message>
    <message>
        <source>The program restarts automatically. Anything that came after the backup will not be in the list.</source>
        <translation>O programa reinicia automaticamente. O que chegou depois da cópia de segurança não estará na lista.</translation>
    </message>
    <message numerus="yes">
        <source>Replies that were not delivered at the time of the backup: %n. They are marked and not resent automatically.</source>
        <translation>
            <numerusform>Resposta não entregue no momento da cópia de segurança: %n. Fica marcada e não é reenviada automaticamente.</numerusform>
            <numerusform>Respostas não entregues no momento da cópia de segurança: %n. Ficam marcadas e não são reenviadas automaticamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies still waiting to be sent here: %n. They are moved aside with this profile and not sent. To send them, cancel and wait until the status bar says “Outbox 0”.</source>
        <translation>
            <numerusform>Resposta que ainda aguarda envio aqui: %n. É posta de lado com este perfil e não é enviada. Para a enviar, cancele e espere até a barra de estado mostrar “Caixa de saída 0”.</numerusform>
            <numerusform>Respostas que ainda aguardam envio aqui: %n. São postas de lado com este perfil e não são enviadas. Para as enviar, cancele e espere até a barra de estado mostrar “Caixa de saída 0”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restarting with the restored profile…</source>
        <translation>A reiniciar com o perfil restaurado…</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Conversations due for deletion</source>
        <translation>Conversas a eliminar</translation>
    </message>
    <message>
        <source>Oldest conversations due for deletion</source>
        <translation>Conversas mais antigas a eliminar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>A contar…</translation>
    </message>
    <message>
        <source>No conversation is older than the settings allow. The program checks every day.</source>
        <translation>Nenhuma conversa é mais antiga do que as definições permitem. O programa verifica todos os dias.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 with %2 are older than the settings allow. Their last messages are from %3 to %4. If you delete them, the program continues to delete old conversations every day. To keep them longer, change the number of days in the settings.</source>
        <translation>Mais antigas do que as definições permitem: %1 com %2. As últimas mensagens são de %3 a %4. Se as eliminar, o programa continuará a eliminar conversas antigas todos os dias. Para as manter durante mais tempo, altere o número de dias nas definições.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… e mais %1</translation>
    </message>
    <message>
        <source>Deleting. You can continue working…</source>
        <translation>A eliminar. Pode continuar a trabalhar…</translation>
    </message>
    <message>
        <source>Not all conversations were deleted: %1</source>
        <translation>Nem todas as conversas foram eliminadas: %1</translation>
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
        <translation>Enviar como está escrito</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Preview for the customer</source>
        <translation>Pré-visualização para o cliente</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Reset</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Repor %1 para a predefinição</translation>
    </message>
    <message>
        <source>Set by %1. It cannot be changed here.</source>
        <translation>Definido por %1. Não pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>Set for all users of this computer in %1.</source>
        <translation>Definido para todos os utilizadores deste computador em %1.</translation>
    </message>
    <message>
        <source>Saved. Takes effect after restart.</source>
        <translation>Guardado. Entra em vigor após reiniciar.</translation>
    </message>
    <message>
        <source>Must be %1.</source>
        <translation>Deve ser %1.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy link</source>
        <translation>Copiar hiperligação</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n messages</source>
        <translation>
            <numerusform>Copiar %n mensagem</numerusform>
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
        <source>Save file</source>
        <translation>Guardar ficheiro</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>Progresso da transferência</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{name} could not be saved. {reason}</source>
        <translation>Não foi possível guardar {name}. {reason}</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exportar os números</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Não é possível escrever o ficheiro: %1.</translation>
    </message>
    <message>
        <source>The figures were written to %1.</source>
        <translation>Os números foram escritos em %1.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Pesquisar em tudo</translation>
    </message>
    <message>
        <source>Searches names, messages, notes, tags and handover values in all conversations</source>
        <translation>Pesquisa nomes, mensagens, notas, etiquetas e valores da transferência em todas as conversas</translation>
    </message>
    <message>
        <source>Clear search</source>
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
        <source>Previous result</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Resultado seguinte</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Fechar a pesquisa</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
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
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Enter a new one to replace it</source>
        <translation>Introduza outro para o substituir</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
    <message>
        <source>Stored in the keyring.</source>
        <translation>Guardado no porta-chaves.</translation>
    </message>
    <message>
        <source>Only stored until you quit the program, because there is no keyring.</source>
        <translation>Guardado só até sair do programa, porque não há porta-chaves.</translation>
    </message>
</context>
<context>
    <name>SendingRow</name>
    <message>
        <source>Send a reply, insert a new line</source>
        <translation>Enviar uma resposta, inserir uma nova linha</translation>
    </message>
    <message>
        <source>%1 sends, %2 inserts a new line</source>
        <translation>%1 envia, %2 insere uma nova linha</translation>
    </message>
</context>
<context>
    <name>SessionBox</name>
    <message>
        <source>Session data</source>
        <translation>Dados da sessão</translation>
    </message>
    <message>
        <source>Fetching from Chatlayer…</source>
        <translation>A obter do Chatlayer…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Obter novamente</translation>
    </message>
    <message>
        <source>The bot has no values for this conversation.</source>
        <translation>O bot não tem valores para esta conversa.</translation>
    </message>
    <message>
        <source>Retrieved at %1. Not saved on this computer.</source>
        <translation>Obtido às %1. Não fica guardado neste computador.</translation>
    </message>
    <message>
        <source>Fetch from Chatlayer</source>
        <translation>Obter do Chatlayer</translation>
    </message>
    <message>
        <source>The current values of the bot&apos;s variables.</source>
        <translation>Os valores atuais das variáveis do bot.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Unreadable requests</source>
        <translation>Pedidos ilegíveis</translation>
    </message>
    <message>
        <source>Chatlayer sent these requests, but the program could not read them. They are stored completely. After an update of this program, try them again. Until then, send a copy without personal data to the developers.</source>
        <translation>O Chatlayer enviou estes pedidos, mas o programa não os conseguiu ler. Estão guardados por inteiro. Depois de atualizar este programa, tente novamente. Até lá, envie aos programadores uma cópia sem dados pessoais.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copiar para um relatório de erro</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Mostrar mais antigos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>There are no unreadable requests.</source>
        <translation>Não há pedidos ilegíveis.</translation>
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
        <source>Still unreadable: %1</source>
        <translation>Ainda ilegível: %1</translation>
    </message>
    <message>
        <source>The request was read. Its messages are in their conversation now.</source>
        <translation>O pedido foi lido. As mensagens estão agora na respetiva conversa.</translation>
    </message>
    <message>
        <source>Delete this request?</source>
        <translation>Eliminar este pedido?</translation>
    </message>
    <message>
        <source>Its content will be lost permanently.</source>
        <translation>O conteúdo será perdido definitivamente.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Copied. Names, texts, numbers and addresses are masked. Read it before you send it.</source>
        <translation>Copiado. Os nomes, textos, números e endereços estão mascarados. Leia antes de enviar.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar nas definições</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Credentials are stored in this system&apos;s keyring, never in the settings file.</source>
        <translation>As credenciais ficam guardadas no porta-chaves deste sistema, nunca no ficheiro de definições.</translation>
    </message>
    <message>
        <source>Set up step by step…</source>
        <translation>Configurar passo a passo…</translation>
    </message>
    <message>
        <source>Preview what will be deleted…</source>
        <translation>Ver o que será eliminado…</translation>
    </message>
    <message>
        <source>Back up this profile…</source>
        <translation>Fazer cópia de segurança deste perfil…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar uma cópia de segurança…</translation>
    </message>
    <message>
        <source>Customise shortcuts…</source>
        <translation>Personalizar atalhos…</translation>
    </message>
    <message>
        <source>Stored in %1</source>
        <translation>Guardado em %1</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir o ficheiro</translation>
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
        <source>Some changes take effect after a restart</source>
        <translation>Algumas alterações entram em vigor após reiniciar</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>No settings match “%1”.</source>
        <translation>Nenhuma definição corresponde a “%1”.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Customise shortcuts…</source>
        <translation>Personalizar atalhos…</translation>
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
        <source>Snooze until…</source>
        <translation>Adiar até…</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiada</translation>
    </message>
    <message>
        <source>End snooze now</source>
        <translation>Terminar o adiamento agora</translation>
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
        <translation>Até amanhã %1</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Escolher uma hora…</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>The conversation comes back at that time, or as soon as the customer writes.</source>
        <translation>A conversa volta a essa hora, ou assim que o cliente escrever.</translation>
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
        <source>Custom range</source>
        <translation>Período personalizado</translation>
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
        <translation>Barra de estado</translation>
    </message>
    <message>
        <source>Webhook is starting</source>
        <translation>O webhook está a iniciar</translation>
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
        <translation>sem eventos desde o início</translation>
    </message>
    <message>
        <source>Last checked via the public address at %1.</source>
        <translation>Última verificação pelo endereço público às %1.</translation>
    </message>
    <message>
        <source>Chatlayer</source>
        <translation>Chatlayer</translation>
    </message>
    <message>
        <source>Nothing has been sent to Chatlayer yet.</source>
        <translation>Ainda nada foi enviado ao Chatlayer.</translation>
    </message>
    <message>
        <source>1 unreadable request</source>
        <translation>1 pedido ilegível</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable requests</source>
        <translation>
            <numerusform>%n pedido ilegível</numerusform>
            <numerusform>%n pedidos ilegíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>The program could not read these requests. Click to review them.</source>
        <translation>O programa não conseguiu ler estes pedidos. Clique para os rever.</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Envio em pausa</translation>
    </message>
    <message>
        <source>Sending resumes in %1</source>
        <translation>O envio recomeça em %1</translation>
    </message>
    <message>
        <source>Chatlayer limits the number of calls. Replies wait in order and are sent automatically.</source>
        <translation>O Chatlayer limita o número de chamadas. As respostas esperam por ordem e são enviadas automaticamente.</translation>
    </message>
    <message>
        <source>1 reply to check</source>
        <translation>1 resposta a verificar</translation>
    </message>
    <message numerus="yes">
        <source>%n replies to check</source>
        <translation>
            <numerusform>%n resposta a verificar</numerusform>
            <numerusform>%n respostas a verificar</numerusform>
        </translation>
    </message>
    <message>
        <source>These replies were not sent, or it is not known whether they were. Each reply shows the reason and what you can do.</source>
        <translation>Estas respostas não foram enviadas, ou não se sabe se o foram. Cada resposta mostra o motivo e o que pode fazer.</translation>
    </message>
    <message>
        <source>1 reply being sent</source>
        <translation>1 resposta em envio</translation>
    </message>
    <message numerus="yes">
        <source>%n replies being sent</source>
        <translation>
            <numerusform>%n resposta em envio</numerusform>
            <numerusform>%n respostas em envio</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent in order, and kept if you quit the program.</source>
        <translation>São enviadas por ordem e mantidas se sair do programa.</translation>
    </message>
    <message>
        <source>Outbox 0</source>
        <translation>Caixa de saída 0</translation>
    </message>
    <message>
        <source>All replies have been sent.</source>
        <translation>Todas as respostas foram enviadas.</translation>
    </message>
</context>
<context>
    <name>StatusItem</name>
    <message>
        <source>No action is needed.</source>
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
        <source>Remove tag %1</source>
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
        <source>Group charts by</source>
        <translation>Agrupar gráficos por</translation>
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
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the figures in a spreadsheet file (CSV)</source>
        <translation>Guardar os números num ficheiro de folha de cálculo (CSV)</translation>
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
        <source>Point at a number to see what it counts. Times are measured by this computer&apos;s clock. Deleted or erased conversations are no longer counted.</source>
        <translation>Aponte para um número para ver o que conta. As horas são as do relógio deste computador. As conversas eliminadas ou apagadas já não são contadas.</translation>
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
        <translation>no final</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>median of %1 · 90%: %2</source>
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
        <source>Today&apos;s figures appear here as soon as a customer is handed over to you.</source>
        <translation>Os números de hoje aparecem aqui assim que lhe for transferido um cliente.</translation>
    </message>
    <message>
        <source>No figures for these days</source>
        <translation>Nenhum número para estes dias</translation>
    </message>
    <message>
        <source>No customer was handed over, handled or declined. Choose other days at the top.</source>
        <translation>Nenhum cliente foi transferido, atendido ou recusado. Escolha outros dias no topo.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Send an attachment or card</source>
        <translation>Enviar um anexo ou cartão</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respostas predefinidas</translation>
    </message>
    <message>
        <source>/ canned replies</source>
        <translation>/ respostas predefinidas</translation>
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
        <source>Figures for today and other days</source>
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
        <source>Unreadable requests</source>
        <translation>Pedidos ilegíveis</translation>
    </message>
    <message>
        <source>Filter the list, a filter is active</source>
        <translation>Filtrar a lista, há um filtro ativo</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Seguir o sistema</translation>
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
        <source>In reply to: %1</source>
        <translation>Em resposta a: %1</translation>
    </message>
    <message>
        <source>More in this message</source>
        <translation>Mais nesta mensagem</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Not a web address: cannot be opened</source>
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
        <source>upload: {status}</source>
        <translation>carregamento: {status}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This message has no file</source>
        <translation>Esta mensagem não tem ficheiro</translation>
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
        <translation>Tentar novamente</translation>
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
        <translation>Enviar novamente</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Marcar como entregue</translation>
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
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>Ver {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>A carregar…</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>No picture came with this message</source>
        <translation>Nenhuma imagem veio com esta mensagem</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Press the right arrow for: %1</source>
        <translation>Prima a seta para a direita para: %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
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
        <source>Do Not Disturb</source>
        <translation>Não incomodar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>1 customer needs you</source>
        <translation>1 cliente precisa de si</translation>
    </message>
    <message numerus="yes">
        <source>%n customers need you</source>
        <translation>
            <numerusform>%n cliente precisa de si</numerusform>
            <numerusform>%n clientes precisam de si</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>Notifications are turned off in Windows. Turn them on under Settings &gt; System &gt; Notifications.</source>
        <translation>As notificações estão desativadas no Windows. Ative-as em Definições &gt; Sistema &gt; Notificações.</translation>
    </message>
    <message>
        <source>If no notification appears, allow notifications for Agent Desktop in System Settings &gt; Notifications. macOS does not tell programs whether it shows them.</source>
        <translation>Se não aparecer nenhuma notificação, permita as notificações do Agent Desktop em Definições do Sistema &gt; Notificações. O macOS não informa os programas se as mostra.</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Show test notification</source>
        <translation>Mostrar uma notificação de teste</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Testar: %1</translation>
    </message>
    <message>
        <source>No sound is selected.</source>
        <translation>Nenhum som selecionado.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Undo sending ({key})</source>
        <translation>Anular o envio ({key})</translation>
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
        <source>Chatlayer sends this token with every request, so that nobody else can pretend to be Chatlayer. A strong token was created for you. There is nothing to do here.</source>
        <translation>O Chatlayer envia este token com cada pedido, para que mais ninguém se possa fazer passar pelo Chatlayer. Foi criado um token forte. Não há nada a fazer aqui.</translation>
    </message>
    <message>
        <source>verify token</source>
        <translation>verify token</translation>
    </message>
    <message>
        <source>Create another token</source>
        <translation>Criar outro token</translation>
    </message>
    <message>
        <source>There is no keyring, so this token is valid only until you quit the program. Unlock your keyring and restart the program before you paste the token into Chatlayer.</source>
        <translation>Não há porta-chaves, por isso este token só é válido até sair do programa. Desbloqueie o porta-chaves e reinicie o programa antes de colar o token no Chatlayer.</translation>
    </message>
    <message>
        <source>This is a new token. Paste it into Chatlayer. Only this token is valid from now on.</source>
        <translation>Este é um novo token. Cole-o no Chatlayer. A partir de agora, só este token é válido.</translation>
    </message>
    <message numerus="yes">
        <source>This is a new token. Paste it into Chatlayer. The previous token stays valid for %n hour(s).</source>
        <translation>
            <numerusform>Este é um novo token. Cole-o no Chatlayer. O anterior continua válido durante %n hora.</numerusform>
            <numerusform>Este é um novo token. Cole-o no Chatlayer. O anterior continua válido durante %n horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier token(s) also stay valid until their own time is over.</source>
        <translation>
            <numerusform>%n token anterior também continua válido até ao fim do seu próprio prazo.</numerusform>
            <numerusform>%n tokens anteriores também continuam válidos até ao fim do seu próprio prazo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitPage</name>
    <message>
        <source>Connection check</source>
        <translation>Verificação da ligação</translation>
    </message>
    <message>
        <source>Does Chatlayer reach this program?</source>
        <translation>O Chatlayer chega a este programa?</translation>
    </message>
    <message>
        <source>Accept handovers without the token</source>
        <translation>Aceitar transferências sem o token</translation>
    </message>
    <message>
        <source>Try a test conversation</source>
        <translation>Fazer uma conversa de teste</translation>
    </message>
    <message>
        <source>Check pausing the bot</source>
        <translation>Verificar a pausa do bot</translation>
    </message>
    <message>
        <source>A simulated customer appears and waits for your reply. Chatlayer does not see this conversation.</source>
        <translation>Um cliente simulado aparece e espera pela sua resposta. O Chatlayer não vê esta conversa.</translation>
    </message>
    <message>
        <source>Checking pausing pauses and resumes the bot once in a conversation of its draft, which only testers see.</source>
        <translation>A verificação pausa e retoma o bot uma vez numa conversa do rascunho, que só os testadores veem.</translation>
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
        <translation>Está ligado</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s health check arrived at %1. From now on, customers of your bot appear in the list. Those whom the bot hands over wait there for you.</source>
        <translation>A verificação de estado do Chatlayer chegou às %1. A partir de agora, os clientes do seu bot aparecem na lista. Os que o bot transfere esperam lá por si.</translation>
    </message>
    <message>
        <source>Waiting for Chatlayer&apos;s health check…</source>
        <translation>À espera da verificação de estado do Chatlayer…</translation>
    </message>
    <message>
        <source>Press Save in Chatlayer now, under Settings &gt; Offloading &gt; Webhook. Chatlayer then calls this program immediately, and this page turns green.</source>
        <translation>Prima agora Save no Chatlayer, em Settings &gt; Offloading &gt; Webhook. O Chatlayer chama então este programa de imediato e esta página fica verde.</translation>
    </message>
    <message>
        <source>Checking whether the bot can be paused…</source>
        <translation>A verificar se o bot pode ser pausado…</translation>
    </message>
    <message>
        <source>Starting a test conversation…</source>
        <translation>A iniciar uma conversa de teste…</translation>
    </message>
    <message>
        <source>The test customer is waiting in the main window. Reply there.</source>
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
        <source>Waiting for your keyring…</source>
        <translation>À espera do porta-chaves…</translation>
    </message>
    <message>
        <source>Enter its password in the window that your system shows. That window may be behind others. The keyring contains the key to your conversations.</source>
        <translation>Introduza a palavra-passe na janela que o sistema mostra. Essa janela pode estar atrás de outras. O porta-chaves contém a chave das suas conversas.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar novamente</translation>
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
        <source>sent time unknown</source>
        <translation>hora de envio desconhecida</translation>
    </message>
    <message>
        <source>The message gives its time as “%1”, which cannot be read. The time shown is estimated from when it arrived and from the messages around it.</source>
        <translation>A mensagem indica a hora como “%1”, que não pode ser lida. A hora mostrada é estimada a partir da chegada e das mensagens em redor.</translation>
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
        <translation>Eu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Remetente desconhecido</translation>
    </message>
    <message>
        <source>Other sender (%1)</source>
        <translation>Outro remetente (%1)</translation>
    </message>
    <message>
        <source>queued until you decide about the reply above</source>
        <translation>em fila até decidir sobre a resposta acima</translation>
    </message>
    <message>
        <source>queued: {reason}</source>
        <translation>em fila: {reason}</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>em fila</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>a enviar…</translation>
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
        <source>unknown reason</source>
        <translation>motivo desconhecido</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>Não enviada: {reason}</translation>
    </message>
    <message>
        <source>the connection was lost while sending</source>
        <translation>a ligação perdeu-se durante o envio</translation>
    </message>
    <message>
        <source>May not have arrived: {reason}</source>
        <translation>Pode não ter chegado: {reason}</translation>
    </message>
    <message>
        <source>handed over to you</source>
        <translation>transferida para si</translation>
    </message>
    <message>
        <source>department {name}</source>
        <translation>departamento {name}</translation>
    </message>
    <message>
        <source>taken by you</source>
        <translation>assumida por si</translation>
    </message>
    <message>
        <source>closed by you</source>
        <translation>encerrada por si</translation>
    </message>
    <message>
        <source>snooze ended</source>
        <translation>fim do adiamento</translation>
    </message>
    <message>
        <source>snoozed by you</source>
        <translation>adiada por si</translation>
    </message>
    <message>
        <source>snoozed by you until {time}</source>
        <translation>adiada por si até {time}</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reaberta</translation>
    </message>
    <message>
        <source>handover declined: %1</source>
        <translation>transferência recusada: %1</translation>
    </message>
    <message>
        <source>the bot is paused, you answer</source>
        <translation>o bot está em pausa, cabe-lhe responder</translation>
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
        <translation>inacessível {from} – {to}, podem faltar mensagens aqui</translation>
    </message>
    <message>
        <source>Unknown message type</source>
        <translation>Tipo de mensagem desconhecido</translation>
    </message>
    <message>
        <source>{kind}: can&apos;t be shown here</source>
        <translation>{kind}: não pode ser mostrado aqui</translation>
    </message>
    <message>
        <source>Unknown message type: {kind}</source>
        <translation>Tipo de mensagem desconhecido: {kind}</translation>
    </message>
    <message>
        <source>The customer chose {titles}</source>
        <translation>O cliente escolheu {titles}</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>Same as this computer</source>
        <translation>O deste computador</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>No conversation is open</source>
        <translation>Não há nenhuma conversa aberta</translation>
    </message>
    <message>
        <source>The demo saves nothing</source>
        <translation>A demonstração não guarda nada</translation>
    </message>
    <message>
        <source>Only for waiting conversations or your own</source>
        <translation>Só para conversas em espera ou suas</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversa seguinte</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversa anterior</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Não lida seguinte</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Não lida anterior</translation>
    </message>
    <message>
        <source>Back from earlier conversation</source>
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
        <source>Next area of the window</source>
        <translation>Área seguinte da janela</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>Área anterior da janela</translation>
    </message>
    <message>
        <source>Take, or take over from the bot</source>
        <translation>Assumir, também do bot</translation>
    </message>
    <message>
        <source>Only for conversations that are waiting or with the bot</source>
        <translation>Só para conversas em espera ou com o bot</translation>
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
        <source>Send an attachment or card</source>
        <translation>Enviar um anexo ou cartão</translation>
    </message>
    <message>
        <source>Insert emoji</source>
        <translation>Inserir um emoji</translation>
    </message>
    <message>
        <source>Manage canned replies</source>
        <translation>Gerir respostas predefinidas</translation>
    </message>
    <message>
        <source>Close with a final message</source>
        <translation>Encerrar com uma mensagem final</translation>
    </message>
    <message>
        <source>Close and open next conversation</source>
        <translation>Encerrar e abrir a conversa seguinte</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Adiar até…</translation>
    </message>
    <message>
        <source>Only for your own conversations</source>
        <translation>Só para as suas próprias conversas</translation>
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
        <source>Reopen a closed conversation</source>
        <translation>Reabrir uma conversa encerrada</translation>
    </message>
    <message>
        <source>Only for closed conversations</source>
        <translation>Só para conversas encerradas</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Exportar conversas</translation>
    </message>
    <message>
        <source>Erase this customer permanently</source>
        <translation>Apagar definitivamente os dados deste cliente</translation>
    </message>
    <message>
        <source>Leave declined conversation to the bot</source>
        <translation>Deixar a conversa recusada com o bot</translation>
    </message>
    <message>
        <source>Only for declined conversations</source>
        <translation>Só para conversas recusadas</translation>
    </message>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Encontrar uma ação ou conversa</translation>
    </message>
    <message>
        <source>Fetch session data</source>
        <translation>Obter os dados da sessão</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation>Alterar a disponibilidade</translation>
    </message>
    <message>
        <source>Toggle Do Not Disturb</source>
        <translation>Ativar ou desativar Não incomodar</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Mostrar a lista</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar os detalhes</translation>
    </message>
    <message>
        <source>Today&apos;s figures</source>
        <translation>Números de hoje</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Set up the connection</source>
        <translation>Configurar a ligação</translation>
    </message>
    <message>
        <source>The demo needs no setup</source>
        <translation>A demonstração não precisa de configuração</translation>
    </message>
    <message>
        <source>Conversations due for deletion</source>
        <translation>Conversas a eliminar</translation>
    </message>
    <message>
        <source>Back up this profile</source>
        <translation>Fazer cópia de segurança deste perfil</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Unreadable requests</source>
        <translation>Pedidos ilegíveis</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registo</translation>
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
        <source>Customise shortcuts</source>
        <translation>Personalizar atalhos</translation>
    </message>
    <message>
        <source>About Agent Desktop</source>
        <translation>Acerca do Agent Desktop</translation>
    </message>
    <message>
        <source>Conversation %1 in the list</source>
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
        <translation>Respostas predefinidas, no início de uma palavra</translation>
    </message>
    <message>
        <source>Conversation n in the list</source>
        <translation>Conversa n da lista</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegação</translation>
    </message>
    <message>
        <source>Replying</source>
        <translation>Resposta</translation>
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
            <numerusform>%n cliente está à espera</numerusform>
            <numerusform>%n clientes estão à espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers need you</source>
        <translation>
            <numerusform>%n cliente precisa de si</numerusform>
            <numerusform>%n clientes precisam de si</numerusform>
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
        <source>This desktop has no notification service, so notifications cannot be shown. Sounds, the window title and the tray icon still alert you.</source>
        <translation>Este ambiente de trabalho não tem serviço de notificações, por isso não podem ser mostradas. Os sons, o título da janela e o ícone na área de notificação continuam a avisá-lo.</translation>
    </message>
    <message>
        <source>Clicking a notification cannot open the conversation on this desktop.</source>
        <translation>Neste ambiente de trabalho, clicar numa notificação não abre a conversa.</translation>
    </message>
    <message>
        <source>Notifications on this desktop have only one line, so message texts are not shown.</source>
        <translation>As notificações deste ambiente de trabalho têm só uma linha, por isso o texto das mensagens não é mostrado.</translation>
    </message>
    <message>
        <source>The taskbar of this desktop may not show a number on the program icon. The window title shows it.</source>
        <translation>A barra de tarefas deste ambiente de trabalho pode não mostrar um número no ícone do programa. O título da janela mostra-o.</translation>
    </message>
    <message>
        <source>The desktop blocks notifications: its own Do Not Disturb mode is on, or they are turned off in its settings.</source>
        <translation>O ambiente de trabalho bloqueia as notificações: o seu modo Não incomodar está ativo, ou estão desativadas nas respetivas definições.</translation>
    </message>
    <message>
        <source>Sounds need one of the programs pw-play, paplay or aplay. None of them is installed on this computer.</source>
        <translation>Os sons precisam de um dos programas pw-play, paplay ou aplay. Nenhum deles está instalado neste computador.</translation>
    </message>
    <message>
        <source>The sound cannot be played: %1.</source>
        <translation>Não é possível reproduzir o som: %1.</translation>
    </message>
    <message>
        <source>No sound device responds, so you cannot hear any sound.</source>
        <translation>Nenhum dispositivo de som responde, por isso não ouve nenhum som.</translation>
    </message>
    <message>
        <source>Snooze ended: %1</source>
        <translation>Fim do adiamento: %1</translation>
    </message>
    <message>
        <source>%1 has been waiting for %2 min</source>
        <translation>%1 está à espera há %2 min</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 está à espera</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>e mais um</translation>
    </message>
    <message>
        <source>A customer is waiting</source>
        <translation>Há um cliente à espera</translation>
    </message>
    <message>
        <source>A snooze has ended</source>
        <translation>Um adiamento terminou</translation>
    </message>
    <message>
        <source>One of your customers has written</source>
        <translation>Um dos seus clientes escreveu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Starting at login cannot be changed: %1.</source>
        <translation>Não é possível alterar o arranque ao iniciar sessão: %1.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>agent-desktop: another process uses this profile and does not respond. End it first.
</source>
        <translation>agent-desktop: outro processo usa este perfil e não responde. Encerre-o primeiro.
</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Não é possível usar as definições</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir o ficheiro</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>Não é possível ler as conversas</translation>
    </message>
    <message>
        <source>An unexpected error occurred. The log has the details. All stored data is safe.</source>
        <translation>Ocorreu um erro inesperado. O registo contém os detalhes. Todos os dados guardados estão seguros.</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>ngrok (easiest)</source>
        <translation>ngrok (o mais fácil)</translation>
    </message>
    <message>
        <source>My own public address</source>
        <translation>O meu próprio endereço público</translation>
    </message>
    <message>
        <source>Create a free account at ngrok.com. Then copy two values from its dashboard: your authtoken, and the domain that ngrok reserves for you. The free plan allows 20,000 requests per month, which is enough for a bot with little traffic.</source>
        <translation>Crie uma conta gratuita em ngrok.com. Depois copie dois valores do painel: o seu authtoken e o domínio que o ngrok lhe reserva. O plano gratuito permite 20 000 pedidos por mês, o suficiente para um bot com pouco tráfego.</translation>
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
        <source>For a reverse proxy, Tailscale Funnel or similar that you run. Forward it to the address below on this computer, and enter the public address that Chatlayer should call.</source>
        <translation>Para um proxy inverso, Tailscale Funnel ou semelhante que esteja a operar. Encaminhe-o para o endereço abaixo neste computador e introduza o endereço público que o Chatlayer deve chamar.</translation>
    </message>
    <message>
        <source>Cloudflare Tunnel</source>
        <translation>Cloudflare Tunnel</translation>
    </message>
    <message>
        <source>Requires the program cloudflared on this computer. With a token and a host name, the address stays the same. Without them, it changes at every start and must be pasted into Chatlayer again.</source>
        <translation>Requer o programa cloudflared neste computador. Com um token e um nome de anfitrião, o endereço permanece o mesmo. Sem eles, muda a cada arranque e tem de ser colado novamente no Chatlayer.</translation>
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
        <source>Your own server with a public address, or a service such as localhost.run that assigns one.</source>
        <translation>O seu próprio servidor com um endereço público, ou um serviço como o localhost.run, que atribui um.</translation>
    </message>
    <message>
        <source>Requires an account at zrok.io and the program zrok2 on this computer. Enable it once with: zrok2 enable TOKEN. With a reserved name, the address stays the same. Without one, it changes at every start and must be pasted into Chatlayer again.</source>
        <translation>Requer uma conta em zrok.io e o programa zrok2 neste computador. Ative-o uma vez com: zrok2 enable TOKEN. Com um nome reservado, o endereço permanece o mesmo. Sem ele, muda a cada arranque e tem de ser colado novamente no Chatlayer.</translation>
    </message>
    <message>
        <source>Open zrok&apos;s documentation</source>
        <translation>Abrir a documentação do zrok</translation>
    </message>
    <message>
        <source>Open your account at zrok</source>
        <translation>Abrir a sua conta no zrok</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Chatlayer will not be able to reach this program, and no customers will be handed to you. You can complete this step later.</source>
        <translation>O Chatlayer não conseguirá chegar a este programa e não lhe serão transferidos clientes. Pode concluir este passo mais tarde.</translation>
    </message>
    <message>
        <source>Stored in the keyring</source>
        <translation>Guardado no porta-chaves</translation>
    </message>
</context>
<context>
    <name>availability</name>
    <message>
        <source>Available again since %1</source>
        <translation>Novamente disponível desde %1</translation>
    </message>
    <message>
        <source>Available again, you were away %1 – %2</source>
        <translation>Novamente disponível, esteve ausente %1 – %2</translation>
    </message>
    <message>
        <source>The screen was locked, so new customers were declined in the meantime.</source>
        <translation>O ecrã estava bloqueado, por isso, entretanto, foram recusados novos clientes.</translation>
    </message>
    <message>
        <source>There was no activity for a while, so new customers were declined in the meantime.</source>
        <translation>Não houve atividade durante algum tempo, por isso, entretanto, foram recusados novos clientes.</translation>
    </message>
    <message>
        <source>This system does not report how long you have been inactive. Only your activity in this program counts.</source>
        <translation>Este sistema não indica há quanto tempo está inativo. Só conta a sua atividade neste programa.</translation>
    </message>
    <message>
        <source>This system does not report whether the screen is locked, so this setting has no effect.</source>
        <translation>Este sistema não indica se o ecrã está bloqueado, por isso esta definição não tem efeito.</translation>
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
        <translation>Ausente, ecrã bloqueado</translation>
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
        <translation>Os novos clientes são aceites.</translation>
    </message>
    <message>
        <source>You close at %1.</source>
        <translation>Fecha às %1.</translation>
    </message>
    <message>
        <source>New customers are declined immediately, and the bot continues with them.</source>
        <translation>Os novos clientes são recusados de imediato e o bot continua com eles.</translation>
    </message>
    <message>
        <source>You are outside your opening hours.</source>
        <translation>Está fora do seu horário de atendimento.</translation>
    </message>
    <message>
        <source>Today is a holiday.</source>
        <translation>Hoje é feriado.</translation>
    </message>
    <message>
        <source>Close or snooze a conversation to take another one.</source>
        <translation>Encerre ou adie uma conversa para assumir outra.</translation>
    </message>
    <message>
        <source>You become available again when you are back.</source>
        <translation>Volta a ficar disponível assim que regressar.</translation>
    </message>
    <message>
        <source>You become available again at that time.</source>
        <translation>A essa hora, volta a ficar disponível.</translation>
    </message>
    <message>
        <source>Only in these languages: %1</source>
        <translation>Só nestes idiomas: %1</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>não especificado</translation>
    </message>
    <message>
        <source>Only with %1: %2</source>
        <translation>Só com %1: %2</translation>
    </message>
    <message>
        <source>Maximum simultaneous conversations: %1</source>
        <translation>Máximo de conversas simultâneas: %1</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>The backup is damaged or incomplete, so nothing was restored. Use another copy of it.</source>
        <translation>A cópia de segurança está danificada ou incompleta, por isso nada foi restaurado. Use outra cópia.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>O disco está cheio. Liberte espaço e tente novamente.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>Não é possível usar %1: %2.</translation>
    </message>
    <message>
        <source>This file is not a backup of Agent Desktop.</source>
        <translation>Este ficheiro não é uma cópia de segurança do Agent Desktop.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. Try again.</source>
        <translation>A frase-passe não abre esta cópia de segurança. Tente novamente.</translation>
    </message>
    <message>
        <source>This computer is too busy to check the passphrase. Close other programs, then try again.</source>
        <translation>Este computador está demasiado ocupado para verificar a frase-passe. Feche outros programas e tente novamente.</translation>
    </message>
    <message>
        <source>Agent Desktop has this profile open. Close it, then try again.</source>
        <translation>O Agent Desktop tem este perfil aberto. Feche-o e tente novamente.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Use pelo menos 8 carateres.</translation>
    </message>
    <message>
        <source>A program can guess this passphrase easily. Add some words.</source>
        <translation>Um programa consegue adivinhar facilmente esta frase-passe. Acrescente algumas palavras.</translation>
    </message>
    <message>
        <source>No backup is open.</source>
        <translation>Não há nenhuma cópia de segurança aberta.</translation>
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
        <source>%1 was only read in part. %2</source>
        <translation>%1 só foi lido em parte. %2</translation>
    </message>
    <message>
        <source>Two replies have the shortcut “%1” and the same language.</source>
        <translation>Duas respostas têm o atalho “%1” e o mesmo idioma.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não é possível escrever %1: %2.</translation>
    </message>
    <message>
        <source>The first line must name the columns: shortcut, language, text.</source>
        <translation>A primeira linha deve nomear as colunas: shortcut, language, text.</translation>
    </message>
    <message>
        <source>The first line names the column %1 more than once.</source>
        <translation>A primeira linha indica a coluna %1 mais do que uma vez.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: %2.</source>
        <translation>A linha %1 não é JSON: %2.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>O ficheiro tem demasiados níveis de aninhamento.</translation>
    </message>
    <message>
        <source>The file must contain an array of replies, or an object with such an array under the key replies.</source>
        <translation>O ficheiro deve conter uma lista (array) de respostas, ou um objeto com uma lista assim na chave replies.</translation>
    </message>
    <message>
        <source>Reply %1</source>
        <translation>Resposta %1</translation>
    </message>
    <message>
        <source>The file is too large for a list of canned replies.</source>
        <translation>O ficheiro é demasiado grande para uma lista de respostas predefinidas.</translation>
    </message>
    <message>
        <source>The quotation marks do not match. Write one in a text as &quot;&quot;.</source>
        <translation>As aspas não correspondem. Escreva aspas num texto como &quot;&quot;.</translation>
    </message>
    <message>
        <source>it has %1 columns, and the first line has %2.</source>
        <translation>tem %1 colunas, e a primeira linha tem %2.</translation>
    </message>
    <message>
        <source>“%1” appears more than once. Only its first text was imported.</source>
        <translation>“%1” aparece mais de uma vez. Só o primeiro texto foi importado.</translation>
    </message>
    <message>
        <source>This is not an object with shortcut and text.</source>
        <translation>Não é um objeto com shortcut e text.</translation>
    </message>
    <message>
        <source>The value of %1 is not text.</source>
        <translation>O valor de %1 não é um texto.</translation>
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
        <translation>O atalho “%1” tem mais de %2 carateres.</translation>
    </message>
    <message>
        <source>The text of “%1” is missing.</source>
        <translation>Falta o texto de “%1”.</translation>
    </message>
    <message>
        <source>The text of “%1” is longer than %2 characters.</source>
        <translation>O texto de “%1” tem mais de %2 carateres.</translation>
    </message>
    <message>
        <source>“%1” is not a language code. Use a code such as nl, fr or pt-BR.</source>
        <translation>“%1” não é um código de idioma. Use um código como nl, fr ou pt-PT.</translation>
    </message>
</context>
<context>
    <name>chatlayer</name>
    <message>
        <source>Chatlayer&apos;s answer contains no session data.</source>
        <translation>A resposta do Chatlayer não contém dados da sessão.</translation>
    </message>
    <message>
        <source>The legacy API cannot do this. Set chatlayer.api to &quot;v1&quot; to use it.</source>
        <translation>A API legacy não consegue fazer isto. Para usar, defina chatlayer.api como &quot;v1&quot;.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer contains no list.</source>
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
        <source>chatlayer.base_url is not a URL. Write it like https://api.example.com.</source>
        <translation>chatlayer.base_url não é um URL. Escreva-o como https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must be a full URL, for example https://api.example.com.</source>
        <translation>chatlayer.base_url deve ser um URL completo, por exemplo https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must not contain a user name, a password, ? or #.</source>
        <translation>chatlayer.base_url não pode conter nome de utilizador, palavra-passe, ? ou #.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must begin with https://. Plain http is allowed for this computer only.</source>
        <translation>chatlayer.base_url deve começar com https://. http simples só é permitido para este computador.</translation>
    </message>
    <message>
        <source>This conversation has no ID in Chatlayer, so nothing can be sent to it.</source>
        <translation>Esta conversa não tem ID no Chatlayer, por isso não lhe pode ser enviado nada.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept the API token. Create a new one in Chatlayer and enter it here.</source>
        <translation>O Chatlayer não aceita o token da API. Crie um novo no Chatlayer e introduza-o aqui.</translation>
    </message>
    <message>
        <source>The API token has no permission for this with this bot (403)%1</source>
        <translation>O token da API não tem permissão para isto com este bot (403)%1</translation>
    </message>
    <message>
        <source>Chatlayer does not know this bot or conversation (404)%1</source>
        <translation>O Chatlayer não conhece este bot ou esta conversa (404)%1</translation>
    </message>
    <message>
        <source>Chatlayer accepts no more calls at the moment.</source>
        <translation>O Chatlayer não aceita mais chamadas de momento.</translation>
    </message>
    <message>
        <source>Chatlayer cannot do this right now (%1)%2</source>
        <translation>O Chatlayer não consegue fazer isto neste momento (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address answers with a redirect (%1). The call may have arrived anyway.</source>
        <translation>O endereço do Chatlayer responde com um redirecionamento (%1). A chamada pode ter chegado mesmo assim.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address answers with a redirect (%1). Check the region or chatlayer.base_url.</source>
        <translation>O endereço do Chatlayer responde com um redirecionamento (%1). Verifique a região ou chatlayer.base_url.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazia</translation>
    </message>
    <message>
        <source>The answer is not from Chatlayer (%1), but perhaps from a company filter or a Wi-Fi sign-in page. The call may have arrived anyway.</source>
        <translation>A resposta não é do Chatlayer (%1), mas talvez de um filtro da empresa ou da página de início de sessão de uma rede Wi-Fi. A chamada pode ter chegado mesmo assim.</translation>
    </message>
    <message>
        <source>The answer is not from Chatlayer (%1), but perhaps from a company filter or a Wi-Fi sign-in page. Check the internet connection, the region and chatlayer.base_url.</source>
        <translation>A resposta não é do Chatlayer (%1), mas talvez de um filtro da empresa ou da página de início de sessão de uma rede Wi-Fi. Verifique a ligação à Internet, a região e chatlayer.base_url.</translation>
    </message>
    <message>
        <source>Chatlayer refused this (%1)%2</source>
        <translation>O Chatlayer recusou isto (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer is too large for this program.</source>
        <translation>A resposta do Chatlayer é demasiado grande para este programa.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>O programa está a fechar.</translation>
    </message>
    <message>
        <source>There is no API token yet. Enter one here or in setup.</source>
        <translation>Ainda não há token da API. Introduza um aqui ou na configuração inicial.</translation>
    </message>
    <message>
        <source>The API token contains invalid characters. Copy it from Chatlayer again.</source>
        <translation>O token da API contém carateres inválidos. Copie-o novamente do Chatlayer.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>Chatlayer did not answer in time. The call may have arrived anyway.</source>
        <translation>O Chatlayer não respondeu a tempo. Mesmo assim, a chamada pode ter chegado.</translation>
    </message>
    <message>
        <source>Chatlayer could not be reached in time. Check the internet connection.</source>
        <translation>Não foi possível contactar o Chatlayer a tempo. Verifique a ligação à Internet.</translation>
    </message>
    <message>
        <source>The connection to Chatlayer was lost before it answered. The call may have arrived.</source>
        <translation>A ligação ao Chatlayer perdeu-se antes da resposta. A chamada pode ter chegado.</translation>
    </message>
    <message>
        <source>This computer does not trust Chatlayer&apos;s certificate. Check the clock of this computer, and whether the certificate of your organisation is installed.</source>
        <translation>Este computador não confia no certificado do Chatlayer. Verifique o relógio deste computador e se o certificado da sua organização está instalado.</translation>
    </message>
    <message>
        <source>Could not establish an encrypted connection to Chatlayer. Check the proxy or firewall.</source>
        <translation>Não foi possível estabelecer uma ligação encriptada ao Chatlayer. Verifique o proxy ou a firewall.</translation>
    </message>
    <message>
        <source>The proxy server cannot be reached. Check HTTPS_PROXY and the system&apos;s proxy settings.</source>
        <translation>Não é possível contactar o servidor proxy. Verifique HTTPS_PROXY e as definições de proxy do sistema.</translation>
    </message>
    <message>
        <source>The proxy server blocked the call (%1). Check the proxy settings.</source>
        <translation>O servidor proxy bloqueou a chamada (%1). Verifique as definições de proxy.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address could not be found. Check the internet connection.</source>
        <translation>Não foi possível encontrar o endereço do Chatlayer. Verifique a ligação à Internet.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address refuses connections. Check the internet connection and the region.</source>
        <translation>O endereço do Chatlayer recusa ligações. Verifique a ligação à Internet e a região.</translation>
    </message>
    <message>
        <source>Could not connect to Chatlayer. Check the internet connection.</source>
        <translation>Não foi possível ligar ao Chatlayer. Verifique a ligação à Internet.</translation>
    </message>
</context>
<context>
    <name>conversation</name>
    <message>
        <source>Delete this reply?</source>
        <translation>Eliminar esta resposta?</translation>
    </message>
    <message>
        <source>It will be removed from this computer and not sent again. If it has already arrived, the customer keeps it.</source>
        <translation>Será removida deste computador e não será enviada novamente. Se já chegou, o cliente fica com ela.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
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
        <translation>O porta-chaves não guardou o valor: devolveu outro diferente.</translation>
    </message>
    <message>
        <source>The keyring did not remove the entry.</source>
        <translation>O porta-chaves não removeu a entrada.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND is &quot;%1&quot;, but there is no such keyring.</source>
        <translation>PYTHON_KEYRING_BACKEND é &quot;%1&quot;, mas esse porta-chaves não existe.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND is set to %1, which does not store secrets safely. Unset the variable, or set it to a keyring of the system.</source>
        <translation>PYTHON_KEYRING_BACKEND indica %1, que não guarda segredos em segurança. Remova a variável, ou indique um porta-chaves do sistema.</translation>
    </message>
    <message>
        <source>The keyring cannot be reached. Log in to a desktop session with a keyring, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Não é possível aceder ao porta-chaves. Inicie uma sessão gráfica com um porta-chaves, como GNOME Keyring ou KWallet, e tente novamente.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it (log in again, or open your password manager), then try again.</source>
        <translation>O porta-chaves está bloqueado. Desbloqueie-o (inicie sessão novamente, ou abra o seu gestor de palavras-passe) e tente novamente.</translation>
    </message>
    <message>
        <source>The keyring failed (%1). Check whether your password manager opens, then try again.</source>
        <translation>O porta-chaves falhou (%1). Verifique se o seu gestor de palavras-passe abre e tente novamente.</translation>
    </message>
    <message>
        <source>The value for %1 is empty.</source>
        <translation>O valor para %1 está vazio.</translation>
    </message>
    <message>
        <source>The value for %1 has %2 characters. The keyring accepts at most %3.</source>
        <translation>O valor para %1 tem %2 carateres. O porta-chaves aceita no máximo %3.</translation>
    </message>
    <message>
        <source>The value for %1 is in quotation marks. Enter it without them.</source>
        <translation>O valor de %1 está entre aspas. Introduza-o sem elas.</translation>
    </message>
    <message>
        <source>An API token looks like tokenId:tokenSecret, without spaces. Copy both parts, including the colon.</source>
        <translation>Um token da API tem a forma tokenId:tokenSecret, sem espaços. Copie as duas partes, incluindo os dois pontos.</translation>
    </message>
    <message>
        <source>The value for %1 contains a line break or another invisible character.</source>
        <translation>O valor para %1 contém uma quebra de linha ou outro caráter invisível.</translation>
    </message>
    <message>
        <source>The value for %1 is not valid text.</source>
        <translation>O valor para %1 não é um texto válido.</translation>
    </message>
    <message>
        <source>this session&apos;s memory</source>
        <translation>a memória desta sessão</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>The legacy API cannot pause the bot. It may answer at the same time as you.</source>
        <translation>A API legacy não consegue pausar o bot. Pode responder ao mesmo tempo que o agente.</translation>
    </message>
    <message>
        <source>The legacy API cannot hand back to the bot. The bot&apos;s dialog must do that.</source>
        <translation>A API legacy não consegue devolver ao bot. O diálogo do bot tem de fazer isso.</translation>
    </message>
    <message>
        <source>Pausing the bot works</source>
        <translation>A pausa do bot funciona</translation>
    </message>
    <message>
        <source>The bot is still answering: Chatlayer accepted the call, but did not pause the bot. The fields in chatlayer.pause_body do not fit this account.</source>
        <translation>O bot ainda responde: o Chatlayer aceitou a chamada, mas não pausou o bot. Os campos de chatlayer.pause_body não servem para esta conta.</translation>
    </message>
    <message>
        <source>The bot is still paused: Chatlayer accepted the call, but did not resume the bot. The fields in chatlayer.resume_body do not fit this account.</source>
        <translation>O bot ainda está em pausa: o Chatlayer aceitou a chamada, mas não retomou o bot. Os campos de chatlayer.resume_body não servem para esta conta.</translation>
    </message>
    <message>
        <source>Pausing the bot does not work</source>
        <translation>A pausa do bot não funciona</translation>
    </message>
    <message>
        <source>%1: no token</source>
        <translation>%1: sem token</translation>
    </message>
    <message>
        <source>%1: token rejected</source>
        <translation>%1: token recusado</translation>
    </message>
    <message>
        <source>%1: busy</source>
        <translation>%1: ocupado</translation>
    </message>
    <message>
        <source>%1: not reachable</source>
        <translation>%1: inacessível</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>The backup was restored. Your previous data is in %1.</source>
        <translation>A cópia de segurança foi restaurada. Os seus dados anteriores estão em %1.</translation>
    </message>
    <message>
        <source>This is the demo. The customers are simulated, and nothing is saved. Act as a customer yourself: %1</source>
        <translation>Esta é a demonstração. Os clientes são simulados e nada é guardado. Faça o papel de um cliente: %1</translation>
    </message>
    <message>
        <source>Few requests left</source>
        <translation>Restam poucos pedidos</translation>
    </message>
    <message>
        <source>Setup is not finished. Until then, customers may not reach you.</source>
        <translation>A configuração inicial não está concluída. Até lá, os clientes podem não chegar até si.</translation>
    </message>
    <message>
        <source>This computer has not connected to %1 before. The server&apos;s key (%2) is:

%3

Compare it with the key that the server&apos;s owner gives you. Continue only if both are the same.</source>
        <translation>Este computador ainda não se tinha ligado a %1. A chave do servidor (%2) é:

%3

Compare-a com a chave que o proprietário do servidor lhe dá. Continue só se as duas forem iguais.</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Não ligar</translation>
    </message>
    <message>
        <source>The keys match: connect</source>
        <translation>As chaves coincidem: ligar</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>Este é o seu servidor?</translation>
    </message>
    <message>
        <source>The changed settings cannot be used. The previous ones stay in effect. %1</source>
        <translation>Não é possível usar as definições alteradas. As anteriores continuam em vigor. %1</translation>
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
        <source>handover values</source>
        <translation>valores da transferência</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>There is no standard output here. Name a file with --output.</source>
        <translation>Não há saída padrão aqui. Indique um ficheiro com --output.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file instead.</source>
        <translation>%1 é uma pasta. Indique um ficheiro.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written to %1. Free some space.</source>
        <translation>O disco está cheio. Nada foi escrito em %1. Liberte espaço.</translation>
    </message>
    <message>
        <source>You have no permission to write to %1. Choose another folder.</source>
        <translation>Não tem permissão para escrever em %1. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The export cannot be written to %1: %2.</source>
        <translation>Não é possível escrever a exportação em %1: %2.</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
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
        <source>reopened</source>
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
        <source>the bot could not continue</source>
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
        <source>snooze ended</source>
        <translation>fim do adiamento</translation>
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
        <source>possibly sent</source>
        <translation>talvez enviada</translation>
    </message>
    <message>
        <source>estimated; the message gives its time as “%1”, which cannot be read</source>
        <translation>estimada; a mensagem indica a hora como “%1”, que não pode ser lida</translation>
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
        <translation>Outro remetente: %1</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Not pasted: only text can be pasted here. Files and pictures cannot be sent yet.</source>
        <translation>Não colado: aqui só é possível colar texto. Ainda não é possível enviar ficheiros e imagens.</translation>
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
        <source>unknown</source>
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
    <name>handovers</name>
    <message>
        <source>Handover refused: no verify token</source>
        <translation>Transferência recusada: sem verify token</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>A handover without the verify token came from %1 at %2 and was refused. Chatlayer does not say whether handovers carry the token.</source>
        <translation>Uma transferência sem o verify token chegou de %1 às %2 e foi recusada. O Chatlayer não indica se as transferências levam o token.</translation>
    </message>
    <message>
        <source>Your tunnel or proxy does not tell the sender&apos;s address, so such handovers cannot be accepted. Use one that sets X-Forwarded-For.</source>
        <translation>O seu túnel ou proxy não indica o endereço do remetente, por isso essas transferências não podem ser aceites. Use um que defina X-Forwarded-For.</translation>
    </message>
    <message>
        <source>If Chatlayer sent it, enter Chatlayer&apos;s addresses as allowed callers (webhook.allow_list), then turn on “Accept handovers without the token”. If not, ignore it.</source>
        <translation>Se foi o Chatlayer que a enviou, adicione os endereços do Chatlayer às origens permitidas (webhook.allow_list) e ative “Aceitar transferências sem o token”. Caso contrário, ignore.</translation>
    </message>
    <message>
        <source>If Chatlayer sent it, turn on “Accept handovers without the token” in the settings of the webhook server (webhook.tokenless_handovers). If not, ignore it.</source>
        <translation>Se foi o Chatlayer que a enviou, ative “Aceitar transferências sem o token” nas definições do servidor do webhook (webhook.tokenless_handovers). Caso contrário, ignore.</translation>
    </message>
    <message>
        <source>The next one will be accepted.</source>
        <translation>A próxima será aceite.</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>The content is nested too deeply.</source>
        <translation>O conteúdo tem demasiados níveis de aninhamento.</translation>
    </message>
    <message>
        <source>The event type is still unknown.</source>
        <translation>O tipo de evento continua desconhecido.</translation>
    </message>
    <message>
        <source>Erased conversations are hidden, but still in the database file.</source>
        <translation>As conversas apagadas estão ocultas, mas ainda estão no ficheiro da base de dados.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Apagamento</translation>
    </message>
    <message>
        <source>This request is no longer in the list of unreadable requests.</source>
        <translation>Este pedido já não está na lista de pedidos ilegíveis.</translation>
    </message>
    <message>
        <source>The program failed while reading this request. Please report it.</source>
        <translation>O programa falhou ao ler este pedido. Comunique o problema.</translation>
    </message>
    <message>
        <source>The bot is still answering, as Chatlayer&apos;s session data say.</source>
        <translation>O bot ainda responde, segundo os dados da sessão do Chatlayer.</translation>
    </message>
    <message>
        <source>Write something before you save the note.</source>
        <translation>Escreva algo antes de guardar a nota.</translation>
    </message>
    <message>
        <source>A note can have at most %1 characters. This one has %2.</source>
        <translation>Uma nota pode ter no máximo %1 carateres. Esta tem %2.</translation>
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
        <source>Only an unconfirmed reply can be marked as delivered.</source>
        <translation>Só uma resposta não confirmada pode ser marcada como entregue.</translation>
    </message>
    <message>
        <source>This reply is being sent or has arrived. It can no longer be undone.</source>
        <translation>Esta resposta está a ser enviada ou já chegou. Já não pode ser anulada.</translation>
    </message>
    <message>
        <source>This reply needs no decision.</source>
        <translation>Esta resposta não precisa de decisão.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent, so it may have arrived.</source>
        <translation>O programa terminou durante o envio, por isso pode ter chegado.</translation>
    </message>
    <message>
        <source>Only replies can be looked up.</source>
        <translation>Só respostas podem ser procuradas.</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>Escolha uma hora no futuro.</translation>
    </message>
    <message>
        <source>A tag can have at most %1 characters.</source>
        <translation>Uma etiqueta pode ter no máximo %1 carateres.</translation>
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
        <source>The program is closing. Nothing more can be saved.</source>
        <translation>O programa está a fechar. Já nada pode ser guardado.</translation>
    </message>
    <message>
        <source>Only your own conversations can be snoozed.</source>
        <translation>Só as suas próprias conversas podem ser adiadas.</translation>
    </message>
    <message>
        <source>Something unexpected happened while this was sent, so it may have arrived. The log has the details.</source>
        <translation>Algo inesperado aconteceu durante o envio, por isso pode ter chegado. Os detalhes estão no registo.</translation>
    </message>
    <message>
        <source>The database could not be written when this request came, at %1.</source>
        <translation>Não foi possível escrever na base de dados quando este pedido chegou, às %1.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>%1 is assigned to both %2 and %3. It is used for %2.</source>
        <translation>%1 está atribuído a %2 e a %3. É usado para %2.</translation>
    </message>
    <message>
        <source>Shortcut of %1: %2</source>
        <translation>Atalho de %1: %2</translation>
    </message>
    <message>
        <source>[keys] has no action %1. Did you mean %2?</source>
        <translation>[keys] não tem a ação %1. Queria dizer %2?</translation>
    </message>
    <message>
        <source>[keys] has no action %1. The example file lists them all.</source>
        <translation>[keys] não tem a ação %1. O ficheiro de exemplo lista-as todas.</translation>
    </message>
    <message>
        <source>“%1” is not a key. Write it like Ctrl+Shift+T or F8.</source>
        <translation>“%1” não é uma tecla. Escreva como Ctrl+Shift+T ou F8.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is the same as AltGr on many keyboards, which types characters such as @ and €. Use only one of the two.</source>
        <translation>Em muitos teclados, Ctrl+Alt é o mesmo que AltGr, que escreve carateres como @ e €. Use só uma das duas.</translation>
    </message>
    <message>
        <source>Shortcuts with the system key are reserved for the system. Use Ctrl or Ctrl+Shift instead.</source>
        <translation>Atalhos com a tecla do sistema são reservados ao sistema. Use Ctrl ou Ctrl+Shift.</translation>
    </message>
    <message>
        <source>%1 is reserved for the system.</source>
        <translation>%1 está reservado ao sistema.</translation>
    </message>
    <message>
        <source>%1 sends the reply or inserts a new line, depending on the settings.</source>
        <translation>%1 envia a resposta ou insere uma nova linha, consoante as definições.</translation>
    </message>
    <message>
        <source>%1 is needed for editing text: to copy, undo, select or move the cursor.</source>
        <translation>%1 é necessário para editar texto: copiar, anular, selecionar ou mover o cursor.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Use Ctrl or Ctrl+Shift instead.</source>
        <translation>Alt com uma letra abre menus. Use Ctrl ou Ctrl+Shift.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and navigation. Add Ctrl, or use a key such as F8.</source>
        <translation>%1 é necessário para escrever e navegar. Acrescente Ctrl, ou use uma tecla como F8.</translation>
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
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>no file received</source>
        <translation>nenhum ficheiro recebido</translation>
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
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>Botão premido</translation>
    </message>
    <message>
        <source>[pressed] %1</source>
        <translation>[premiu] %1</translation>
    </message>
    <message>
        <source>pressed %1</source>
        <translation>premiu %1</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Respostas rápidas</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Autocolante</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Mensagem vazia</translation>
    </message>
    <message>
        <source>Unknown message</source>
        <translation>Mensagem desconhecida</translation>
    </message>
    <message>
        <source>Event of the bot</source>
        <translation>Evento do bot</translation>
    </message>
    <message>
        <source>event of the bot</source>
        <translation>evento do bot</translation>
    </message>
    <message>
        <source>event of the bot: %1</source>
        <translation>evento do bot: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reação</translation>
    </message>
    <message>
        <source>took a reaction back</source>
        <translation>retirou uma reação</translation>
    </message>
    <message>
        <source>reacted with %1</source>
        <translation>reagiu com %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Encomenda</translation>
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
        <translation>Arménio</translation>
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
        <translation>Checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dinamarquês</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandês</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estónio</translation>
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
        <translation>Hindi</translation>
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
        <translation>Macedónio</translation>
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
        <translation>Norueguês (bokmål)</translation>
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
    <name>libraries</name>
    <message>
        <source>see its files</source>
        <translation>ver os seus ficheiros</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>Not sent:</source>
        <translation>Não enviada:</translation>
    </message>
    <message>
        <source>Unconfirmed:</source>
        <translation>Não confirmada:</translation>
    </message>
    <message>
        <source>%1 to check ·</source>
        <translation>%1 a verificar ·</translation>
    </message>
    <message>
        <source>Snooze ended:</source>
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
        <translation>Eu:</translation>
    </message>
    <message>
        <source>until %1</source>
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
        <source>%1, collapsed</source>
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
        <source>Put the correct key back into the keyring.</source>
        <translation>Volte a colocar a chave correta no porta-chaves.</translation>
    </message>
    <message>
        <source>Continue without a keyring</source>
        <translation>Continuar sem porta-chaves</translation>
    </message>
    <message>
        <source>Without a keyring, tokens are lost when the program closes. A new verify token is created now: until you enter it in Chatlayer, Chatlayer&apos;s requests are rejected.</source>
        <translation>Sem porta-chaves, os tokens perdem-se quando o programa é fechado. É criado agora um novo verify token: até ser introduzido no Chatlayer, os pedidos do Chatlayer são recusados.</translation>
    </message>
    <message>
        <source>Conversations are encrypted with a key in the keyring. Without a keyring, they can only be stored unencrypted: everyone who can read the files of this computer can then read them. Tokens are lost when the program closes.</source>
        <translation>As conversas são encriptadas com uma chave do porta-chaves. Sem porta-chaves, só podem ser guardadas sem encriptação: qualquer pessoa que possa ler os ficheiros deste computador poderá lê-las. Os tokens perdem-se quando o programa é fechado.</translation>
    </message>
    <message>
        <source>Your conversations are still on this computer, but the key that decrypts them is in the keyring.</source>
        <translation>As suas conversas continuam neste computador, mas a chave que as desencripta está no porta-chaves.</translation>
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
        <source>Start a new database</source>
        <translation>Iniciar uma nova base de dados</translation>
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
        <source>If you start a new database, the old one is kept next to it. Nothing is deleted. You can restore a backup into the new database.</source>
        <translation>Ao iniciar uma nova base de dados, a antiga é mantida ao lado. Nada é eliminado. É possível restaurar uma cópia de segurança na nova base de dados.</translation>
    </message>
    <message>
        <source>Open the keyring that this program used before, then try again. Without the key, nobody can read these conversations.</source>
        <translation>Abra o porta-chaves que este programa usava antes e tente novamente. Sem a chave, ninguém consegue ler estas conversas.</translation>
    </message>
    <message>
        <source>Store unencrypted</source>
        <translation>Guardar sem encriptação</translation>
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
        <translation>A base de dados não está encriptada</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Não é possível abrir a base de dados</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Recently used</source>
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
        <translation>Definições</translation>
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
        <source>Not available now</source>
        <translation>Não disponível agora</translation>
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
        <source>This address cannot be loaded.</source>
        <translation>Não é possível carregar este endereço.</translation>
    </message>
    <message>
        <source>The address points to a private network, so it was not loaded.</source>
        <translation>O endereço leva a uma rede privada, por isso não foi carregado.</translation>
    </message>
    <message>
        <source>The address redirects too many times.</source>
        <translation>O endereço redireciona demasiadas vezes.</translation>
    </message>
    <message>
        <source>The file no longer exists ({detail}).</source>
        <translation>O ficheiro já não existe ({detail}).</translation>
    </message>
    <message>
        <source>The server denied access ({detail}).</source>
        <translation>O servidor negou o acesso ({detail}).</translation>
    </message>
    <message>
        <source>The server answered with an error ({detail}).</source>
        <translation>O servidor respondeu com um erro ({detail}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Não é possível contactar o servidor.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Este computador não confia no certificado do servidor.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>O servidor demorou demasiado a responder.</translation>
    </message>
    <message>
        <source>The file is larger than {detail}.</source>
        <translation>O ficheiro é maior do que {detail}.</translation>
    </message>
    <message>
        <source>This picture format cannot be shown here ({detail}).</source>
        <translation>Este formato de imagem não pode ser mostrado aqui ({detail}).</translation>
    </message>
    <message>
        <source>The server sent the file in an unsupported form (compressed).</source>
        <translation>O servidor enviou o ficheiro numa forma não suportada (comprimida).</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>A imagem está danificada.</translation>
    </message>
    <message>
        <source>The picture has too many pixels ({detail}).</source>
        <translation>A imagem tem demasiados píxeis ({detail}).</translation>
    </message>
    <message>
        <source>The file cannot be written: {detail}.</source>
        <translation>Não é possível escrever o ficheiro: {detail}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>O programa está a fechar.</translation>
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
        <translation>O perfil %1 é um ficheiro. Deve ser uma pasta.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be used: %2.</source>
        <translation>Não é possível usar a pasta do perfil %1: %2.</translation>
    </message>
    <message>
        <source>Cannot write to the profile folder %1. Check its owner and permissions.</source>
        <translation>Não é possível escrever na pasta do perfil %1. Verifique o proprietário e as permissões.</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>Chatlayer&apos;s legacy API is not known to support lists. Send a carousel, or choose API v1 in the settings.</source>
        <translation>Não se sabe se a API antiga do Chatlayer aceita listas. Envie um carrossel ou escolha a API v1 nas definições.</translation>
    </message>
</context>
<context>
    <name>quiet</name>
    <message>
        <source>Turn off Do Not Disturb</source>
        <translation>Desativar Não incomodar</translation>
    </message>
    <message>
        <source>Do Not Disturb until tomorrow, %1</source>
        <translation>Não incomodar até amanhã, %1</translation>
    </message>
    <message>
        <source>Do Not Disturb for 30 minutes</source>
        <translation>Não incomodar durante 30 minutos</translation>
    </message>
    <message>
        <source>Do Not Disturb for 1 hour</source>
        <translation>Não incomodar durante 1 hora</translation>
    </message>
    <message>
        <source>Do Not Disturb until %1</source>
        <translation>Não incomodar até %1</translation>
    </message>
</context>
<context>
    <name>reachability</name>
    <message>
        <source>Chatlayer cannot reach this computer yet because no tunnel is set up. Setup helps you choose one.</source>
        <translation>O Chatlayer ainda não consegue chegar a este computador porque não há nenhum túnel configurado. A configuração inicial ajuda a escolher um.</translation>
    </message>
    <message>
        <source>Not reachable from outside</source>
        <translation>Inacessível do exterior</translation>
    </message>
    <message>
        <source>Reachable, but few requests left</source>
        <translation>Acessível, mas restam poucos pedidos</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Acessível</translation>
    </message>
    <message>
        <source>Starting the tunnel…</source>
        <translation>A iniciar o túnel…</translation>
    </message>
    <message>
        <source>Checking whether Chatlayer can reach you…</source>
        <translation>A verificar se o Chatlayer chega até si…</translation>
    </message>
    <message>
        <source>Not reachable, reconnecting…</source>
        <translation>Inacessível, a religar…</translation>
    </message>
    <message>
        <source>Retrying automatically.</source>
        <translation>Nova tentativa automática.</translation>
    </message>
    <message>
        <source>Retries only when you ask for it.</source>
        <translation>Só há nova tentativa quando a pedir.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inacessível</translation>
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
        <translation>estava ausente, o ecrã estava bloqueado</translation>
    </message>
    <message>
        <source>you were away, no activity</source>
        <translation>estava ausente, sem atividade</translation>
    </message>
    <message>
        <source>you were away</source>
        <translation>estava ausente</translation>
    </message>
    <message>
        <source>you were offline</source>
        <translation>estava offline</translation>
    </message>
    <message>
        <source>outside your opening hours</source>
        <translation>fora do seu horário de atendimento</translation>
    </message>
    <message>
        <source>on a holiday</source>
        <translation>num feriado</translation>
    </message>
    <message>
        <source>the language is %1, which you do not accept</source>
        <translation>o idioma é %1, que não aceita</translation>
    </message>
    <message>
        <source>%1 is %2, which you do not accept</source>
        <translation>%1 é %2, que não aceita</translation>
    </message>
    <message>
        <source>%1 is not specified</source>
        <translation>%1 não foi especificado</translation>
    </message>
    <message>
        <source>full, %1 of %2 conversations</source>
        <translation>completo, %1 de %2 conversas</translation>
    </message>
    <message>
        <source>the request could not be read when it arrived</source>
        <translation>não foi possível ler o pedido quando chegou</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>Hello! I am the test customer. Please reply to me.</source>
        <translation>Olá! Sou o cliente de teste. Responda-me, por favor.</translation>
    </message>
    <message>
        <source>Thank you, your reply arrived. You can close this conversation now.</source>
        <translation>Obrigado, a sua resposta chegou. Já pode encerrar esta conversa.</translation>
    </message>
    <message>
        <source>The test conversation is over, so nobody would read this. Close it. You can start another one in setup.</source>
        <translation>A conversa de teste terminou, por isso ninguém leria isto. Encerre-a. Pode começar outra na configuração inicial.</translation>
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
        <source>The webhook did not accept the test conversation. See the log for the reason.</source>
        <translation>O webhook não aceitou a conversa de teste. Veja o motivo no registo.</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s resources are missing. None of these exists: %1.</source>
        <translation>Faltam os recursos do programa. Nenhum destes existe: %1.</translation>
    </message>
</context>
<context>
    <name>rich</name>
    <message>
        <source>the address</source>
        <translation>o endereço</translation>
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
        <translation>a imagem</translation>
    </message>
    <message>
        <source>the list&apos;s button</source>
        <translation>o botão da lista</translation>
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
        <source>Enter a title for %1.</source>
        <translation>Introduza um título para %1.</translation>
    </message>
    <message>
        <source>button %1</source>
        <translation>botão %1</translation>
    </message>
    <message>
        <source>Invalid phone number for %1. Write it like +32 470 12 34 56.</source>
        <translation>Número de telefone inválido para %1. Escreva como +32 470 12 34 56.</translation>
    </message>
    <message>
        <source>Enter the dialog that %1 leads to: the ID of a dialog state in Chatlayer.</source>
        <translation>Introduza o diálogo a que leva %1: o ID de um estado de diálogo do Chatlayer.</translation>
    </message>
    <message>
        <source>In the session data of %1, write each value as key=value.</source>
        <translation>Nos dados da sessão de %1, escreva cada valor como chave=valor.</translation>
    </message>
    <message>
        <source>Enter the button text of %1.</source>
        <translation>Introduza o texto de %1.</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>Introduza um texto.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>o texto</translation>
    </message>
    <message>
        <source>There is no value for %1 in %2. Replace or remove the placeholder.</source>
        <translation>Não há valor para %1 (%2). Substitua ou remova a variável.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// or http:// and contain no spaces.</source>
        <translation>%1 deve começar com https:// ou http:// e não conter espaços.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Button text</source>
        <translation>Texto do botão</translation>
    </message>
    <message>
        <source>Track your parcel</source>
        <translation>Seguir a encomenda</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir hiperligação</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Ligar para um número</translation>
    </message>
    <message>
        <source>Go to dialog</source>
        <translation>Ir para um diálogo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Session data</source>
        <translation>Dados da sessão</translation>
    </message>
    <message>
        <source>key=value; key=value</source>
        <translation>chave=valor; chave=valor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>ID of the dialog state</source>
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
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Type</source>
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
        <source>List button</source>
        <translation>Botão da lista</translation>
    </message>
    <message>
        <source>Add a button below the list</source>
        <translation>Adicionar um botão por baixo da lista</translation>
    </message>
    <message>
        <source>Picture or file</source>
        <translation>Imagem ou ficheiro</translation>
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
        <source>Send an attachment or card</source>
        <translation>Enviar um anexo ou cartão</translation>
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
        <translation>Eu:</translation>
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
        <translation>O webhook não está ativo</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inacessível</translation>
    </message>
    <message>
        <source>Webhook listening</source>
        <translation>O webhook está ativo</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Porta-chaves</translation>
    </message>
    <message>
        <source>Tokens are stored only until you quit the program.</source>
        <translation>Os tokens só ficam guardados até sair do programa.</translation>
    </message>
    <message>
        <source>Messages cannot be saved right now.</source>
        <translation>Não é possível guardar mensagens neste momento.</translation>
    </message>
    <message>
        <source>%1 Requests are kept in a file until then and taken in automatically.</source>
        <translation>%1 Até lá, os pedidos são guardados num ficheiro e depois incorporados automaticamente.</translation>
    </message>
    <message>
        <source>%1 Chatlayer was asked to try again, but it is not known whether it does: messages may be lost.</source>
        <translation>%1 Foi pedido ao Chatlayer que tente de novo, mas não se sabe se o faz: podem perder-se mensagens.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
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
        <source>text of at most %1 characters on one line</source>
        <translation>um texto de no máximo %1 carateres numa linha</translation>
    </message>
    <message>
        <source>an IP address or a host name of this computer</source>
        <translation>um endereço IP ou um nome de anfitrião deste computador</translation>
    </message>
    <message>
        <source>a host name or an IP address, without port and path</source>
        <translation>um nome de anfitrião ou um endereço IP, sem porta nem caminho</translation>
    </message>
    <message>
        <source>an address like &quot;https://example.org/path&quot; without user name, query and fragment (http:// only for this computer)</source>
        <translation>um endereço como &quot;https://example.org/path&quot; sem nome de utilizador, query e fragmento (http:// só para este computador)</translation>
    </message>
    <message>
        <source>a shortcut like &quot;Ctrl+Shift+T&quot;, a list of shortcuts, or &quot;&quot; for none (in the environment: separated by spaces)</source>
        <translation>um atalho como &quot;Ctrl+Shift+T&quot;, uma lista de atalhos, ou &quot;&quot; para nenhum (no ambiente: separados por espaços)</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>a variável de ambiente %1</translation>
    </message>
    <message>
        <source>%1: chatlayer.region is &quot;custom&quot;. This requires chatlayer.base_url.</source>
        <translation>%1: chatlayer.region é &quot;custom&quot;. Isso exige chatlayer.base_url.</translation>
    </message>
    <message>
        <source>%1: tunnel.provider is &quot;%2&quot;. This requires %3.</source>
        <translation>%1: tunnel.provider é “%2”. Isto exige %3.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>linha %1, coluna %2</translation>
    </message>
    <message>
        <source>at the end of the file</source>
        <translation>no fim do ficheiro</translation>
    </message>
    <message>
        <source>%1: %2: invalid TOML (%3).</source>
        <translation>%1: %2: TOML inválido (%3).</translation>
    </message>
    <message>
        <source>%1: %2 must be a section, written as [%3].</source>
        <translation>%1: %2 deve ser uma secção, escrita como [%3].</translation>
    </message>
    <message>
        <source>%1: %2 is %3. It must be %4.</source>
        <translation>%1: %2 é %3. Deve ser %4.</translation>
    </message>
    <message>
        <source>%1: line %2: the file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>%1: linha %2: o ficheiro não é texto UTF-8. Guarde-o como UTF-8.</translation>
    </message>
    <message>
        <source>%1: the settings cannot be read: %2.</source>
        <translation>%1: não é possível ler as definições: %2.</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>O ambiente</translation>
    </message>
    <message>
        <source>The environment variable %1 is %2. It must be %3.</source>
        <translation>A variável de ambiente %1 é %2. Deve ser %3.</translation>
    </message>
    <message>
        <source>%1: %2 looks like a secret. Secrets belong in the keyring. Remove it here and store it with: agent-desktop credentials set %3</source>
        <translation>%1: %2 parece um segredo. Os segredos devem ficar no porta-chaves. Remova-o daqui e guarde-o com: agent-desktop credentials set %3</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Queria dizer %1?</translation>
    </message>
    <message>
        <source>Available: %1.</source>
        <translation>Disponíveis: %1.</translation>
    </message>
    <message>
        <source>%1: there is no setting %2.</source>
        <translation>%1: a definição %2 não existe.</translation>
    </message>
    <message>
        <source>Unknown setting %1.</source>
        <translation>Definição desconhecida: %1.</translation>
    </message>
    <message>
        <source>%1: the settings cannot be saved: %2.</source>
        <translation>%1: não é possível guardar as definições: %2.</translation>
    </message>
    <message>
        <source>Chatlayer</source>
        <translation>Chatlayer</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Acesso pela Internet</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Appearance and shortcuts</source>
        <translation>Aparência e atalhos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Endereço da API</translation>
    </message>
    <message>
        <source>Request to pause the bot</source>
        <translation>Pedido para pausar o bot</translation>
    </message>
    <message>
        <source>Request to resume the bot</source>
        <translation>Pedido para retomar o bot</translation>
    </message>
    <message>
        <source>Allowed callers</source>
        <translation>Origens permitidas</translation>
    </message>
    <message>
        <source>Accept handovers without the token</source>
        <translation>Aceitar transferências sem o token</translation>
    </message>
    <message>
        <source>Trust X-Forwarded-For</source>
        <translation>Confiar em X-Forwarded-For</translation>
    </message>
    <message>
        <source>How Chatlayer reaches you</source>
        <translation>Como o Chatlayer chega até si</translation>
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
        <translation>Utilizador SSH</translation>
    </message>
    <message>
        <source>SSH key file</source>
        <translation>Ficheiro da chave SSH</translation>
    </message>
    <message>
        <source>Listen address on the server</source>
        <translation>Endereço de escuta no servidor</translation>
    </message>
    <message>
        <source>Port on the server</source>
        <translation>Porta no servidor</translation>
    </message>
    <message>
        <source>Cloudflared program</source>
        <translation>Programa cloudflared</translation>
    </message>
    <message>
        <source>Cloudflare host name</source>
        <translation>Nome de anfitrião do Cloudflare</translation>
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
        <source>Interface size</source>
        <translation>Tamanho da interface</translation>
    </message>
    <message>
        <source>Enter sends the reply</source>
        <translation>Enter envia a resposta</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Verificar a ortografia</translation>
    </message>
    <message>
        <source>Show pictures from the internet</source>
        <translation>Mostrar imagens da Internet</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Nível de registo</translation>
    </message>
    <message>
        <source>The region of your Chatlayer account.</source>
        <translation>A região da sua conta do Chatlayer.</translation>
    </message>
    <message>
        <source>Language of the interface. Dates and numbers follow it.</source>
        <translation>Idioma da interface. As datas e os números acompanham-no.</translation>
    </message>
    <message>
        <source>Used in canned replies that contain {{agent.name}}.</source>
        <translation>Usado em respostas predefinidas que contêm {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours, for example 09:00-12:30, 13:30-17:30. A day without hours is closed. If no day has hours, you are always open.</source>
        <translation>Horário de atendimento, por exemplo 09:00-12:30, 13:30-17:30. Um dia sem horário está fechado. Se nenhum dia tiver horário, está sempre aberto.</translation>
    </message>
    <message>
        <source>Time zone of the opening hours and holidays.</source>
        <translation>Fuso horário do horário de atendimento e dos feriados.</translation>
    </message>
    <message>
        <source>Closed all day, for example 2026-12-25, 2027-07-12..2027-07-23.</source>
        <translation>Fechado todo o dia, por exemplo 2026-12-25, 2027-07-12..2027-07-23.</translation>
    </message>
    <message>
        <source>New customers are declined while this many conversations are waiting or yours. Snoozed conversations do not count. 0 = no limit.</source>
        <translation>Os novos clientes são recusados enquanto este número de conversas está em espera ou consigo. As conversas adiadas não contam. 0 = sem limite.</translation>
    </message>
    <message>
        <source>Customers with other languages are declined. Leave empty to accept all languages. nl includes nl-BE. Customers whose language is unknown are accepted.</source>
        <translation>Os clientes com outros idiomas são recusados. Deixe vazio para aceitar todos os idiomas. nl inclui nl-BE. Os clientes cujo idioma é desconhecido são aceites.</translation>
    </message>
    <message>
        <source>One line per handover key, with the values that you accept. All other handovers are declined. A missing key is accepted only if &quot;&quot; is one of the values.</source>
        <translation>Uma linha por chave da transferência, com os valores que aceita. Todas as outras transferências são recusadas. Uma chave em falta só é aceite se &quot;&quot; estiver entre os valores.</translation>
    </message>
    <message>
        <source>After this long without keyboard or mouse activity, you are set to away until you are back. 0 = never.</source>
        <translation>Após este tempo sem atividade do teclado ou do rato, fica ausente até regressar. 0 = nunca.</translation>
    </message>
    <message>
        <source>You become available again when the screen is unlocked.</source>
        <translation>Volta a ficar disponível quando o ecrã é desbloqueado.</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Claro ou escuro.</translation>
    </message>
    <message>
        <source>1 is the size set by your system. 1.25 is a quarter larger. From 0.5 to 4.</source>
        <translation>1 é o tamanho definido pelo seu sistema. 1,25 é um quarto maior. De 0,5 a 4.</translation>
    </message>
    <message>
        <source>If off, Ctrl+Enter sends and Enter inserts a new line.</source>
        <translation>Se desativado, Ctrl+Enter envia e Enter insere uma nova linha.</translation>
    </message>
    <message>
        <source>Checks replies in the customer&apos;s language.</source>
        <translation>Verifica as respostas no idioma do cliente.</translation>
    </message>
    <message>
        <source>Replies wait this long before they are sent. 0 = send immediately.</source>
        <translation>As respostas esperam este tempo antes de serem enviadas. 0 = enviar de imediato.</translation>
    </message>
    <message>
        <source>If off, you are asked for each picture. Loading a picture tells its server that you opened the message.</source>
        <translation>Se desativado, é pedida confirmação para cada imagem. Carregar uma imagem indica ao respetivo servidor que abriu a mensagem.</translation>
    </message>
    <message>
        <source>Setup (Ctrl+Shift+O) helps you choose, and tests the connection.</source>
        <translation>A configuração inicial (Ctrl+Shift+O) ajuda a escolher e testa a ligação.</translation>
    </message>
    <message>
        <source>The domain that the service reserves for you, for example name.ngrok-free.app.</source>
        <translation>O domínio que o serviço lhe reserva, por exemplo name.ngrok-free.app.</translation>
    </message>
    <message>
        <source>After you create a new verify token, the previous one stays valid for this long. 0 = no earlier token is valid.</source>
        <translation>Durante quanto tempo o verify token anterior continua válido depois de criar um novo. 0 = nenhum token anterior é válido.</translation>
    </message>
    <message>
        <source>The request limit of your ngrok plan. You are warned before it is used up. 0 = no limit.</source>
        <translation>O limite de pedidos do seu plano do ngrok. Recebe um aviso antes de se esgotar. 0 = sem limite.</translation>
    </message>
    <message>
        <source>If Chatlayer cannot reach you for this long, you are set to offline. 0 = never.</source>
        <translation>Se o Chatlayer não conseguir chegar até si durante este tempo, fica offline. 0 = nunca.</translation>
    </message>
    <message>
        <source>Your own server, or a service that assigns an address.</source>
        <translation>O seu próprio servidor, ou um serviço que atribui um endereço.</translation>
    </message>
    <message>
        <source>The name or IP address of your server.</source>
        <translation>O nome ou endereço IP do seu servidor.</translation>
    </message>
    <message>
        <source>0 = default port (22).</source>
        <translation>0 = porta predefinida (22).</translation>
    </message>
    <message>
        <source>Leave empty to use your user name on this computer.</source>
        <translation>Deixe vazio para usar o seu nome de utilizador neste computador.</translation>
    </message>
    <message>
        <source>Leave empty to try your SSH agent and the keys in your .ssh folder.</source>
        <translation>Deixe vazio para tentar o seu agente SSH e as chaves na sua pasta .ssh.</translation>
    </message>
    <message>
        <source>localhost if a web server on the SSH server forwards calls, otherwise the server&apos;s own address.</source>
        <translation>localhost se um servidor web no servidor SSH encaminhar as chamadas; caso contrário, o endereço do próprio servidor.</translation>
    </message>
    <message>
        <source>The port on your server that forwards to this computer.</source>
        <translation>A porta no seu servidor que encaminha para este computador.</translation>
    </message>
    <message>
        <source>Leave empty to search the usual locations.</source>
        <translation>Deixe vazio para procurar nos locais habituais.</translation>
    </message>
    <message>
        <source>The host name of your tunnel. If empty, each start creates a new one, which you must paste into Chatlayer again.</source>
        <translation>O nome de anfitrião do seu túnel. Se estiver vazio, cada arranque cria um novo, que tem de colar novamente no Chatlayer.</translation>
    </message>
    <message>
        <source>The API address, if it is not in one of the regions.</source>
        <translation>O endereço da API, se não estiver em nenhuma das regiões.</translation>
    </message>
    <message>
        <source>The API that sends your replies. Change it only if Chatlayer tells you to.</source>
        <translation>A API que envia as suas respostas. Altere-a só se o Chatlayer o indicar.</translation>
    </message>
    <message>
        <source>Maximum time to connect to Chatlayer.</source>
        <translation>Tempo máximo para ligar ao Chatlayer.</translation>
    </message>
    <message>
        <source>Maximum time for a complete answer from Chatlayer.</source>
        <translation>Tempo máximo para uma resposta completa do Chatlayer.</translation>
    </message>
    <message>
        <source>Sent when you take a conversation. Chatlayer has not published the format.</source>
        <translation>Enviado quando assume uma conversa. O Chatlayer não publicou o formato.</translation>
    </message>
    <message>
        <source>Sent when you close a conversation and the bot continues.</source>
        <translation>Enviado quando encerra uma conversa e o bot continua.</translation>
    </message>
    <message>
        <source>The address this program listens on. A tunnel only needs 127.0.0.1.</source>
        <translation>O endereço em que este programa escuta. Um túnel só precisa de 127.0.0.1.</translation>
    </message>
    <message>
        <source>The port that your tunnel forwards to on this computer. 0 = any free port.</source>
        <translation>A porta deste computador para a qual o seu túnel encaminha. 0 = qualquer porta livre.</translation>
    </message>
    <message>
        <source>The last part of the address that Chatlayer calls.</source>
        <translation>A última parte do endereço que o Chatlayer chama.</translation>
    </message>
    <message>
        <source>Larger requests are refused. Requests grow with the transcript of a conversation.</source>
        <translation>Os pedidos maiores são recusados. Os pedidos crescem com a transcrição de uma conversa.</translation>
    </message>
    <message>
        <source>IP addresses and networks, separated by commas. Leave empty to allow everyone who knows the verify token.</source>
        <translation>Endereços IP e redes, separados por vírgulas. Deixe vazio para permitir todos os que conhecem o verify token.</translation>
    </message>
    <message>
        <source>Turn this on only if handovers from Chatlayer are refused because they have no verify token. It counts only for allowed callers with a public address. Without allowed callers it does nothing.</source>
        <translation>Ative isto apenas se transferências do Chatlayer forem recusadas por não terem o verify token. Vale apenas para origens permitidas com endereço público. Sem origens permitidas, não tem efeito.</translation>
    </message>
    <message>
        <source>Turn this on only behind your own proxy that sets this header. Otherwise callers could forge their address.</source>
        <translation>Ative só atrás de um proxy próprio que defina este cabeçalho. Caso contrário, quem chama poderia falsificar o seu endereço.</translation>
    </message>
    <message>
        <source>This long after their last message, they are permanently deleted. 0 = keep forever.</source>
        <translation>Passado este tempo desde a última mensagem, são eliminadas definitivamente. 0 = manter para sempre.</translation>
    </message>
    <message>
        <source>Conversations that nobody took over contain personal data too. 0 = keep forever.</source>
        <translation>Conversas que ninguém assumiu também contêm dados pessoais. 0 = manter para sempre.</translation>
    </message>
    <message>
        <source>Encrypts the conversations on this computer. Applies to new profiles only.</source>
        <translation>Encripta as conversas neste computador. Só se aplica a perfis novos.</translation>
    </message>
    <message>
        <source>The system shows notifications over other windows. Click one to open the conversation.</source>
        <translation>O sistema mostra as notificações sobre outras janelas. Clique numa para abrir a conversa.</translation>
    </message>
    <message>
        <source>Notifications only say that a customer needs you. Use this if others can see your screen.</source>
        <translation>As notificações só dizem que um cliente precisa de si. Use se outras pessoas virem o seu ecrã.</translation>
    </message>
    <message>
        <source>When a customer waits for an agent.</source>
        <translation>Quando um cliente espera por um agente.</translation>
    </message>
    <message>
        <source>When a customer writes in one of your conversations, or when a snooze ends.</source>
        <translation>Quando um cliente escreve numa das suas conversas, ou quando um adiamento termina.</translation>
    </message>
    <message>
        <source>While a customer is waiting whom nobody has taken. 0 = never.</source>
        <translation>Enquanto espera um cliente que ninguém assumiu. 0 = nunca.</translation>
    </message>
    <message>
        <source>Plays when a customer waits, and at each repetition.</source>
        <translation>Toca quando um cliente espera, e a cada repetição.</translation>
    </message>
    <message>
        <source>Plays for a message in one of your conversations.</source>
        <translation>Toca quando há uma mensagem numa das suas conversas.</translation>
    </message>
    <message>
        <source>As a percentage of the system volume.</source>
        <translation>Em percentagem do volume do sistema.</translation>
    </message>
    <message>
        <source>Minimised windows leave the taskbar. Click the tray icon to show the window again.</source>
        <translation>Uma janela minimizada sai da barra de tarefas. Clique no ícone da área de notificação para a mostrar novamente.</translation>
    </message>
    <message>
        <source>The window opens when you log in to this computer.</source>
        <translation>A janela abre quando inicia sessão neste computador.</translation>
    </message>
    <message>
        <source>The log helps to solve problems. It never contains messages or tokens.</source>
        <translation>O registo ajuda a resolver problemas. Nunca contém mensagens ou tokens.</translation>
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
        <source>per month</source>
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
        <source>Customers who wait this long turn amber in the list.</source>
        <translation>Clientes que esperam este tempo ficam em âmbar na lista.</translation>
    </message>
    <message>
        <source>Customers who wait this long turn red in the list.</source>
        <translation>Clientes que esperam este tempo ficam em vermelho na lista.</translation>
    </message>
    <message>
        <source>The complete address of the webhook, as Chatlayer should call it.</source>
        <translation>O endereço completo do webhook, tal como o Chatlayer o deve chamar.</translation>
    </message>
    <message>
        <source>Webhook server</source>
        <translation>Servidor do webhook</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Listen address</source>
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
        <translation>Encriptação</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Versão da API</translation>
    </message>
    <message>
        <source>Connection timeout</source>
        <translation>Tempo limite da ligação</translation>
    </message>
    <message>
        <source>Answer timeout</source>
        <translation>Tempo limite da resposta</translation>
    </message>
    <message>
        <source>Maximum request size</source>
        <translation>Tamanho máximo de um pedido</translation>
    </message>
    <message>
        <source>Keep old verify token valid for</source>
        <translation>Manter o verify token antigo válido durante</translation>
    </message>
    <message>
        <source>Requests in your ngrok plan</source>
        <translation>Pedidos do seu plano do ngrok</translation>
    </message>
    <message>
        <source>Keep closed conversations for</source>
        <translation>Manter conversas encerradas durante</translation>
    </message>
    <message>
        <source>Keep bot-only conversations for</source>
        <translation>Manter conversas só com o bot durante</translation>
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
        <source>Maximum simultaneous conversations</source>
        <translation>Máximo de conversas simultâneas</translation>
    </message>
    <message>
        <source>Accepted languages</source>
        <translation>Idiomas aceites</translation>
    </message>
    <message>
        <source>Accepted handovers</source>
        <translation>Transferências aceites</translation>
    </message>
    <message>
        <source>Automatically away after</source>
        <translation>Ausente automaticamente após</translation>
    </message>
    <message>
        <source>Automatically away while the screen is locked</source>
        <translation>Ausente automaticamente com o ecrã bloqueado</translation>
    </message>
    <message>
        <source>Undo sending within</source>
        <translation>Anular o envio durante</translation>
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
        <source>Notify about new customers</source>
        <translation>Notificar sobre novos clientes</translation>
    </message>
    <message>
        <source>Notify about new messages</source>
        <translation>Notificar sobre novas mensagens</translation>
    </message>
    <message>
        <source>Repeat after</source>
        <translation>Repetir após</translation>
    </message>
    <message>
        <source>Sound for new customer</source>
        <translation>Som para um novo cliente</translation>
    </message>
    <message>
        <source>Sound for message</source>
        <translation>Som para uma mensagem</translation>
    </message>
    <message>
        <source>Sound volume</source>
        <translation>Volume do som</translation>
    </message>
    <message>
        <source>Minimise to system tray</source>
        <translation>Minimizar para a área de notificação</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar com a sessão</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Carrilhão</translation>
    </message>
    <message>
        <source>Water drop</source>
        <translation>Gota de água</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>Batida</translation>
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
        <source>Other address</source>
        <translation>Outro endereço</translation>
    </message>
    <message>
        <source>v1 (current)</source>
        <translation>v1 (atual)</translation>
    </message>
    <message>
        <source>Legacy (older)</source>
        <translation>Legacy (mais antiga)</translation>
    </message>
    <message>
        <source>None for now</source>
        <translation>Nenhum por enquanto</translation>
    </message>
    <message>
        <source>My own public address</source>
        <translation>O meu próprio endereço público</translation>
    </message>
    <message>
        <source>SSH server or service</source>
        <translation>Servidor ou serviço SSH</translation>
    </message>
    <message>
        <source>My own server</source>
        <translation>O meu próprio servidor</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Encriptado</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Não encriptado</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Seguir o sistema</translation>
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
        <source>Debug</source>
        <translation>Depuração</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
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
        <translation>Token da API</translation>
    </message>
    <message>
        <source>Lets this program reply in Chatlayer. It looks like tokenId:tokenSecret.</source>
        <translation>Permite a este programa responder no Chatlayer. Tem a forma tokenId:tokenSecret.</translation>
    </message>
    <message>
        <source>ngrok authtoken</source>
        <translation>Authtoken do ngrok</translation>
    </message>
    <message>
        <source>Find it at dashboard.ngrok.com.</source>
        <translation>Disponível em dashboard.ngrok.com.</translation>
    </message>
    <message>
        <source>Cloudflare tunnel token</source>
        <translation>Token do túnel Cloudflare</translation>
    </message>
    <message>
        <source>Only for named tunnels. Quick tunnels need no token.</source>
        <translation>Só para túneis com nome. Túneis rápidos não precisam de token.</translation>
    </message>
    <message>
        <source>SSH password</source>
        <translation>Palavra-passe SSH</translation>
    </message>
    <message>
        <source>Needed if the server does not accept a key.</source>
        <translation>Necessária se o servidor não aceitar uma chave.</translation>
    </message>
    <message>
        <source>SSH key passphrase</source>
        <translation>Frase-passe da chave SSH</translation>
    </message>
    <message>
        <source>Unlocks the key file, if it is protected.</source>
        <translation>Desbloqueia o ficheiro da chave, se estiver protegido.</translation>
    </message>
    <message>
        <source>Reserved zrok name</source>
        <translation>Nome reservado no zrok</translation>
    </message>
    <message>
        <source>Reserve a name with: zrok2 create name NAME. If empty, each start creates a new address, which you must paste into Chatlayer again.</source>
        <translation>Reserve um nome com: zrok2 create name NAME. Se estiver vazio, cada arranque cria um novo endereço, que tem de colar novamente no Chatlayer.</translation>
    </message>
    <message>
        <source>Zrok2 program</source>
        <translation>Programa zrok2</translation>
    </message>
    <message>
        <source>Region of your Chatlayer account. custom requires base_url.</source>
        <translation>Região da sua conta do Chatlayer. custom exige base_url.</translation>
    </message>
    <message>
        <source>API address to use instead of the region&apos;s. The region then counts as custom.</source>
        <translation>Endereço da API usado no lugar do endereço da região. A região então conta como custom.</translation>
    </message>
    <message>
        <source>API that sends replies. legacy is the older one.</source>
        <translation>API que envia as respostas. legacy é a mais antiga.</translation>
    </message>
    <message>
        <source>Connection timeout in seconds.</source>
        <translation>Tempo limite da ligação em segundos.</translation>
    </message>
    <message>
        <source>Timeout for a complete answer in seconds.</source>
        <translation>Tempo limite para uma resposta completa em segundos.</translation>
    </message>
    <message>
        <source>Body of the actions request that pauses the bot. Chatlayer has not published the format.</source>
        <translation>Conteúdo do pedido actions que pausa o bot. O Chatlayer não publicou o formato.</translation>
    </message>
    <message>
        <source>Body of the actions request that resumes the bot.</source>
        <translation>Conteúdo do pedido actions que retoma o bot.</translation>
    </message>
    <message>
        <source>Address to listen on. A tunnel only needs the local address of this computer.</source>
        <translation>Endereço de escuta. Um túnel só precisa do endereço local deste computador.</translation>
    </message>
    <message>
        <source>Port to listen on. 0 = any free port.</source>
        <translation>Porta de escuta. 0 = qualquer porta livre.</translation>
    </message>
    <message>
        <source>Path that Chatlayer calls.</source>
        <translation>Caminho que o Chatlayer chama.</translation>
    </message>
    <message>
        <source>Maximum size of a request in bytes. Requests grow with the transcript of a conversation.</source>
        <translation>Tamanho máximo de um pedido em bytes. Os pedidos crescem com a transcrição de uma conversa.</translation>
    </message>
    <message>
        <source>Addresses that may call. Empty = everyone who knows the verify token.</source>
        <translation>Endereços que podem chamar. Vazio = todos os que conhecem o verify token.</translation>
    </message>
    <message>
        <source>Take the caller&apos;s address from X-Forwarded-For. Use it only behind your own proxy that sets this header.</source>
        <translation>Obter o endereço de quem chama de X-Forwarded-For. Use só atrás de um proxy próprio que defina este cabeçalho.</translation>
    </message>
    <message>
        <source>How Chatlayer reaches this computer. manual: you run a proxy or tunnel, and set public_url.</source>
        <translation>Como o Chatlayer chega a este computador. manual: opera um proxy ou túnel e define public_url.</translation>
    </message>
    <message>
        <source>Address of the webhook as Chatlayer calls it, with its path. For manual, and for ssh to your own server.</source>
        <translation>Endereço do webhook como o Chatlayer o chama, com o caminho. Para manual, e para ssh ao seu próprio servidor.</translation>
    </message>
    <message>
        <source>Domain that ngrok, sish, pinggy or localhost.run reserves for you.</source>
        <translation>Domínio que o ngrok, sish, pinggy ou localhost.run lhe reserva.</translation>
    </message>
    <message>
        <source>Monthly request limit of your ngrok plan. 0 = no limit.</source>
        <translation>Limite mensal de pedidos do seu plano do ngrok. 0 = sem limite.</translation>
    </message>
    <message>
        <source>Seconds without being reachable until you are set to offline. 0 = never.</source>
        <translation>Segundos sem estar acessível até ficar offline. 0 = nunca.</translation>
    </message>
    <message>
        <source>Your own server, or a service that assigns a URL.</source>
        <translation>O seu próprio servidor, ou um serviço que atribui um URL.</translation>
    </message>
    <message>
        <source>SSH server. Not needed for services.</source>
        <translation>Servidor SSH. Não é necessário para serviços.</translation>
    </message>
    <message>
        <source>SSH port. 0 = default port.</source>
        <translation>Porta SSH. 0 = porta predefinida.</translation>
    </message>
    <message>
        <source>User name on the server. Empty = your user name on this computer.</source>
        <translation>Nome de utilizador no servidor. Vazio = o seu nome de utilizador neste computador.</translation>
    </message>
    <message>
        <source>Key file. Empty = the SSH agent and the keys in ~/.ssh.</source>
        <translation>Ficheiro da chave. Vazio = o agente SSH e as chaves em ~/.ssh.</translation>
    </message>
    <message>
        <source>Address your server listens on: localhost behind a proxy, otherwise its own address.</source>
        <translation>Endereço em que o seu servidor escuta: localhost atrás de um proxy; caso contrário, o próprio endereço.</translation>
    </message>
    <message>
        <source>Port on your server that forwards to this computer.</source>
        <translation>Porta no seu servidor que encaminha para este computador.</translation>
    </message>
    <message>
        <source>Path of the cloudflared program. Empty = search PATH.</source>
        <translation>Caminho do programa cloudflared. Vazio = procurar no PATH.</translation>
    </message>
    <message>
        <source>Accept handovers without the verify token, but only from public addresses in allow_list.</source>
        <translation>Aceitar transferências sem o verify token, mas apenas de endereços públicos em allow_list.</translation>
    </message>
    <message>
        <source>How many hours the previous verify token stays valid after `credentials rotate verify-token`. 0 = no earlier token is valid.</source>
        <translation>Quantas horas o verify token anterior continua válido depois de `credentials rotate verify-token`. 0 = nenhum token anterior é válido.</translation>
    </message>
    <message>
        <source>Public host name of your named tunnel. Empty = a quick tunnel with a new URL at each start.</source>
        <translation>Nome de anfitrião público do seu túnel com nome. Vazio = um túnel rápido com um novo URL em cada arranque.</translation>
    </message>
    <message>
        <source>Name that you reserved at zrok, or namespace:name. Empty = a new URL at each start.</source>
        <translation>Nome reservado no zrok, ou espaço:nome. Vazio = um novo URL em cada arranque.</translation>
    </message>
    <message>
        <source>Path of the zrok2 program. Empty = search PATH.</source>
        <translation>Caminho do programa zrok2. Vazio = procurar no PATH.</translation>
    </message>
    <message>
        <source>off: anyone who can read the file can read the conversations.</source>
        <translation>off: quem puder ler o ficheiro pode ler as conversas.</translation>
    </message>
    <message>
        <source>Delete closed conversations after this many days. 0 = never.</source>
        <translation>Eliminar conversas encerradas após este número de dias. 0 = nunca.</translation>
    </message>
    <message>
        <source>Delete conversations that stayed with the bot after this many days. 0 = never.</source>
        <translation>Eliminar conversas que ficaram com o bot após este número de dias. 0 = nunca.</translation>
    </message>
    <message>
        <source>Your name, for replies that contain {{agent.name}}.</source>
        <translation>O seu nome, para respostas que contêm {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours on Monday. If no day has hours, you are always open.</source>
        <translation>Horário de atendimento na segunda-feira. Se nenhum dia tiver horário, está sempre aberto.</translation>
    </message>
    <message>
        <source>Opening hours on Tuesday.</source>
        <translation>Horário de atendimento na terça-feira.</translation>
    </message>
    <message>
        <source>Opening hours on Wednesday.</source>
        <translation>Horário de atendimento na quarta-feira.</translation>
    </message>
    <message>
        <source>Opening hours on Thursday.</source>
        <translation>Horário de atendimento na quinta-feira.</translation>
    </message>
    <message>
        <source>Opening hours on Friday.</source>
        <translation>Horário de atendimento na sexta-feira.</translation>
    </message>
    <message>
        <source>Opening hours on Saturday.</source>
        <translation>Horário de atendimento no sábado.</translation>
    </message>
    <message>
        <source>Opening hours on Sunday.</source>
        <translation>Horário de atendimento no domingo.</translation>
    </message>
    <message>
        <source>Time zone of the opening hours and holidays. Empty = the time zone of this computer.</source>
        <translation>Fuso horário do horário de atendimento e dos feriados. Vazio = o deste computador.</translation>
    </message>
    <message>
        <source>Days on which you are closed all day.</source>
        <translation>Dias em que está fechado todo o dia.</translation>
    </message>
    <message>
        <source>Maximum number of conversations that are waiting or yours, not counting snoozed ones. 0 = no limit.</source>
        <translation>Número máximo de conversas em espera ou consigo, sem contar as adiadas. 0 = sem limite.</translation>
    </message>
    <message>
        <source>Accepted customer languages. Empty = all. nl includes nl-BE. Customers whose language is unknown are accepted.</source>
        <translation>Idiomas de clientes aceites. Vazio = todos. nl inclui nl-BE. Os clientes cujo idioma é desconhecido são aceites.</translation>
    </message>
    <message>
        <source>Accepted handover values for each payload key. An empty value stands for a missing key.</source>
        <translation>Valores da transferência aceites para cada chave do payload. Um valor vazio representa uma chave em falta.</translation>
    </message>
    <message>
        <source>Minutes without keyboard or mouse activity until you are set to away. 0 = never.</source>
        <translation>Minutos sem atividade do teclado ou do rato até ficar ausente. 0 = nunca.</translation>
    </message>
    <message>
        <source>Set yourself to away while the screen is locked.</source>
        <translation>Ficar ausente enquanto o ecrã estiver bloqueado.</translation>
    </message>
    <message>
        <source>Language of the interface. system = language of the computer.</source>
        <translation>Idioma da interface. system = idioma do computador.</translation>
    </message>
    <message>
        <source>Colour theme.</source>
        <translation>Tema de cores.</translation>
    </message>
    <message>
        <source>Interface size, in addition to the system&apos;s own scaling.</source>
        <translation>Tamanho da interface, além da escala do sistema.</translation>
    </message>
    <message>
        <source>false: Ctrl+Enter sends and Enter inserts a new line.</source>
        <translation>false: Ctrl+Enter envia e Enter insere uma nova linha.</translation>
    </message>
    <message>
        <source>Check the spelling of replies in the customer&apos;s language.</source>
        <translation>Verificar a ortografia das respostas no idioma do cliente.</translation>
    </message>
    <message>
        <source>Seconds that a reply waits so that you can undo it. 0 = send immediately.</source>
        <translation>Segundos que uma resposta espera para que a possa anular. 0 = enviar de imediato.</translation>
    </message>
    <message>
        <source>Load pictures in messages from the internet.</source>
        <translation>Carregar da Internet as imagens das mensagens.</translation>
    </message>
    <message>
        <source>Seconds after which a waiting customer turns amber in the list.</source>
        <translation>Segundos após os quais um cliente em espera fica em âmbar na lista.</translation>
    </message>
    <message>
        <source>Seconds after which a waiting customer turns red in the list.</source>
        <translation>Segundos após os quais um cliente em espera fica em vermelho na lista.</translation>
    </message>
    <message>
        <source>Show system notifications.</source>
        <translation>Mostrar as notificações do sistema.</translation>
    </message>
    <message>
        <source>Hide names and texts in notifications.</source>
        <translation>Ocultar nomes e textos nas notificações.</translation>
    </message>
    <message>
        <source>Notify about customers who wait for an agent.</source>
        <translation>Notificar sobre clientes que esperam por um agente.</translation>
    </message>
    <message>
        <source>Notify about messages in your own conversations.</source>
        <translation>Notificar sobre mensagens nas suas próprias conversas.</translation>
    </message>
    <message>
        <source>Seconds after which a notification is repeated while a customer waits. 0 = never.</source>
        <translation>Segundos após os quais uma notificação se repete enquanto um cliente espera. 0 = nunca.</translation>
    </message>
    <message>
        <source>Sound when a customer waits for an agent.</source>
        <translation>Som quando um cliente espera por um agente.</translation>
    </message>
    <message>
        <source>Sound of a message in one of your conversations.</source>
        <translation>Som de uma mensagem numa das suas conversas.</translation>
    </message>
    <message>
        <source>Volume of the sounds, as a percentage of the system volume.</source>
        <translation>Volume dos sons, em percentagem do volume do sistema.</translation>
    </message>
    <message>
        <source>Minimised windows leave the taskbar and stay in the system tray.</source>
        <translation>Uma janela minimizada sai da barra de tarefas e fica na área de notificação.</translation>
    </message>
    <message>
        <source>Start the program when you log in to this computer.</source>
        <translation>Iniciar o programa quando inicia sessão neste computador.</translation>
    </message>
    <message>
        <source>Level of detail in the log.</source>
        <translation>Nível de detalhe do registo.</translation>
    </message>
    <message>
        <source>hours in order, like &quot;09:00-12:30, 13:30-17:30&quot;, or nothing if closed; &quot;22:00-06:00&quot; continues into the next day</source>
        <translation>horários por ordem, como &quot;09:00-12:30, 13:30-17:30&quot;, ou nada se fechado; &quot;22:00-06:00&quot; continua no dia seguinte</translation>
    </message>
    <message>
        <source>a time zone like &quot;Europe/Brussels&quot;, or nothing for the time zone of this computer</source>
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
        <source>keys with lists of values, like { department = [&quot;billing&quot;, &quot;sales&quot;] } (in the environment: as JSON, {&quot;department&quot;: [&quot;billing&quot;]})</source>
        <translation>chaves com listas de valores, como { department = [&quot;billing&quot;, &quot;sales&quot;] } (no ambiente: como JSON, {&quot;department&quot;: [&quot;billing&quot;]})</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Definições: %1</translation>
    </message>
    <message>
        <source>%1: there is no section %2.</source>
        <translation>%1: a secção %2 não existe.</translation>
    </message>
    <message>
        <source>%1: there is no setting for the variable %2.</source>
        <translation>%1: não há definição para a variável %2.</translation>
    </message>
    <message>
        <source>The name of an action has only the letters a to z, digits and _.</source>
        <translation>O nome de uma ação só tem letras de a a z, algarismos e _.</translation>
    </message>
    <message>
        <source>a path that begins with &quot;/&quot;, of letters, digits and -._~%/</source>
        <translation>um caminho que começa por &quot;/&quot;, com letras, algarismos e -._~%/</translation>
    </message>
    <message>
        <source>a list of IP addresses and networks, like [&quot;34.78.158.115&quot;, &quot;10.0.0.0/8&quot;]</source>
        <translation>uma lista de endereços IP e redes, como [&quot;34.78.158.115&quot;, &quot;10.0.0.0/8&quot;]</translation>
    </message>
    <message>
        <source>a table, like { pauseBot = true } (in the environment as JSON: {&quot;pauseBot&quot;: true})</source>
        <translation>uma tabela, como { pauseBot = true } (no ambiente, como JSON: {&quot;pauseBot&quot;: true})</translation>
    </message>
</context>
<context>
    <name>setup_port</name>
    <message>
        <source>a request with the right verify token came to another path. Copy the API URL from step 4 again and save it in Chatlayer.</source>
        <translation>um pedido com o verify token correto chegou a outro caminho. Copie de novo o URL da API do passo 4 e guarde-o no Chatlayer.</translation>
    </message>
    <message>
        <source>a request had another verify token. Copy the token from step 4 again and save it in Chatlayer.</source>
        <translation>um pedido tinha outro verify token. Copie novamente o token do passo 4 e guarde-o no Chatlayer.</translation>
    </message>
    <message>
        <source>a request came from an address that is not in webhook.allow_list. Add the address to the list, or empty the list.</source>
        <translation>um pedido veio de um endereço que não está em webhook.allow_list. Adicione o endereço ou esvazie a lista.</translation>
    </message>
    <message>
        <source>a request came to another path. Copy the API URL from step 4 again and save it in Chatlayer.</source>
        <translation>um pedido veio para outro caminho. Copie novamente o URL da API do passo 4 e guarde-o no Chatlayer.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept this token. Each region has its own tokens. Check the region first. Then copy the token again or create a new one.</source>
        <translation>O Chatlayer não aceita este token. Cada região tem os seus tokens. Verifique primeiro a região. Depois copie novamente o token ou crie um novo.</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Ainda não iniciado.</translation>
    </message>
    <message>
        <source>Chatlayer paused and resumed the bot. The field names fit this account.</source>
        <translation>O Chatlayer pausou e retomou o bot. Os nomes dos campos servem para esta conta.</translation>
    </message>
    <message>
        <source>This could not be checked: no test conversation of a bot says whether the bot is paused. Write to the bot in Chatlayer&apos;s emulator, then try again. Some accounts do not tell it at all.</source>
        <translation>Não foi possível verificar: nenhuma conversa de teste de um bot indica se o bot está em pausa. Escreva ao bot no emulador do Chatlayer e tente de novo. Algumas contas nunca o indicam.</translation>
    </message>
    <message>
        <source>The webhook is not listening, so no test conversation can start. See the message at the top of the window.</source>
        <translation>O webhook não está ativo, por isso nenhuma conversa de teste pode começar. Veja a mensagem no topo da janela.</translation>
    </message>
    <message>
        <source>The test conversation did not arrive. See the log for the reason.</source>
        <translation>A conversa de teste não chegou. Veja o motivo no registo.</translation>
    </message>
    <message>
        <source>The test customer was declined: %1. Change this, then try again.</source>
        <translation>O cliente de teste foi recusado: %1. Altere isto e tente novamente.</translation>
    </message>
    <message>
        <source>The token is valid, but has no permission to see the bots. Create a token in Chatlayer with the role Admin or Member.</source>
        <translation>O token é válido, mas não tem permissão para ver os bots. Crie no Chatlayer um token com a função Admin ou Member.</translation>
    </message>
    <message>
        <source>This address answers, but not like Chatlayer&apos;s API. Check it. Enter it without /v1.</source>
        <translation>Este endereço responde, mas não como a API do Chatlayer. Verifique-o. Introduza-o sem /v1.</translation>
    </message>
    <message>
        <source>Chatlayer did not return your bots. Check the region. (%1)</source>
        <translation>O Chatlayer não devolveu os seus bots. Verifique a região. (%1)</translation>
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
        <translation>A base de dados está danificada: %1.</translation>
    </message>
    <message>
        <source>A row in the conversation database cannot be read.</source>
        <translation>Não é possível ler uma linha da base de dados de conversas.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The conversation database is closed.</source>
        <translation>A base de dados de conversas está fechada.</translation>
    </message>
    <message>
        <source>The disk that contains the conversations is full.</source>
        <translation>O disco que contém as conversas está cheio.</translation>
    </message>
    <message>
        <source>Free some space on it. The program then continues automatically.</source>
        <translation>Liberte espaço. O programa continua depois automaticamente.</translation>
    </message>
    <message>
        <source>Another program has locked the conversation database.</source>
        <translation>Outro programa bloqueou a base de dados de conversas.</translation>
    </message>
    <message>
        <source>Close programs that may have inbox.db open, for example a backup tool or a database browser.</source>
        <translation>Feche os programas que possam ter inbox.db aberto, por exemplo uma ferramenta de cópias de segurança ou um explorador de bases de dados.</translation>
    </message>
    <message>
        <source>Cannot write to the conversation database.</source>
        <translation>Não é possível escrever na base de dados de conversas.</translation>
    </message>
    <message>
        <source>Check that you have write permission for its folder and disk, and that nobody moved the file.</source>
        <translation>Verifique se tem permissão de escrita na pasta e no disco, e se ninguém moveu o ficheiro.</translation>
    </message>
    <message>
        <source>Cannot open the conversation database.</source>
        <translation>Não é possível abrir a base de dados de conversas.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you have permission to read and write it.</source>
        <translation>Verifique se a pasta existe e se tem permissão para ler e escrever nela.</translation>
    </message>
    <message>
        <source>Cannot read or write the disk that contains the conversations.</source>
        <translation>Não é possível ler ou escrever no disco que contém as conversas.</translation>
    </message>
    <message>
        <source>Check the disk and its connection.</source>
        <translation>Verifique o disco e a respetiva ligação.</translation>
    </message>
    <message>
        <source>The conversation database is damaged.</source>
        <translation>A base de dados de conversas está danificada.</translation>
    </message>
    <message>
        <source>Restore a backup, or move the database aside and start a new one.</source>
        <translation>Restaure uma cópia de segurança, ou ponha a base de dados de lado e comece uma nova.</translation>
    </message>
    <message>
        <source>The new data conflicts with the data in the database.</source>
        <translation>Os novos dados entram em conflito com os da base de dados.</translation>
    </message>
    <message>
        <source>This is an error in the program. Please report it.</source>
        <translation>Isto é um erro do programa. Comunique-o, por favor.</translation>
    </message>
    <message>
        <source>The conversation database failed (%1).</source>
        <translation>A base de dados de conversas falhou (%1).</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Veja o registo.</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1 falhou: %2.</translation>
    </message>
    <message>
        <source>Check the folder and the disk.</source>
        <translation>Verifique a pasta e o disco.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 não é um ficheiro.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or use another profile.</source>
        <translation>Mova-o para outro lugar, ou use outro perfil.</translation>
    </message>
    <message>
        <source>Creating the folder %1</source>
        <translation>A criação da pasta %1</translation>
    </message>
    <message>
        <source>Restricting access to %1</source>
        <translation>A restrição de acesso a %1</translation>
    </message>
    <message>
        <source>Moving %1 aside</source>
        <translation>A operação de pôr %1 de lado</translation>
    </message>
    <message>
        <source>A database key must have %1 bytes, not %2.</source>
        <translation>Uma chave da base de dados deve ter %1 bytes, não %2.</translation>
    </message>
    <message>
        <source>The database key in the keyring does not consist of %1 hexadecimal digits.</source>
        <translation>A chave da base de dados no porta-chaves não consiste em %1 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>The file is a database, but not from Agent Desktop.</source>
        <translation>O ficheiro é uma base de dados, mas não do Agent Desktop.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or move it aside and start a new one.</source>
        <translation>Mova-o para outro local, ou ponha-o de lado e comece uma nova.</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>A cópia de segurança de %1</translation>
    </message>
    <message>
        <source>After the update, %1 rows have invalid references.</source>
        <translation>Após a atualização, %1 linhas têm referências inválidas.</translation>
    </message>
    <message>
        <source>There is no database at %1 yet.</source>
        <translation>Ainda não há base de dados em %1.</translation>
    </message>
    <message>
        <source>Start the program once.</source>
        <translation>Inicie o programa uma vez.</translation>
    </message>
    <message>
        <source>The conversation database is from an older version.</source>
        <translation>A base de dados de conversas é de uma versão mais antiga.</translation>
    </message>
    <message>
        <source>%1 is damaged: the file is empty.</source>
        <translation>%1 está danificado: o ficheiro está vazio.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no longer a database.</source>
        <translation>%1 está danificado: já não é uma base de dados.</translation>
    </message>
    <message>
        <source>%1 is encrypted, and its key is missing.</source>
        <translation>%1 está encriptado e falta a respetiva chave.</translation>
    </message>
    <message>
        <source>Unlock the keyring that contains the key. If storage.encryption is &quot;off&quot;, set it to &quot;on&quot; again.</source>
        <translation>Desbloqueie o porta-chaves que contém a chave. Se storage.encryption estiver &quot;off&quot;, volte a defini-lo como &quot;on&quot;.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, but the settings require an encrypted database.</source>
        <translation>%1 não está encriptado, mas as definições exigem uma base de dados encriptada.</translation>
    </message>
    <message>
        <source>Set storage.encryption = &quot;off&quot;, or move the database aside and start a new one.</source>
        <translation>Defina storage.encryption = &quot;off&quot;, ou ponha a base de dados de lado e comece uma nova.</translation>
    </message>
    <message>
        <source>The key does not open %1: it belongs to another database, or the beginning of the file is damaged.</source>
        <translation>A chave não abre %1: pertence a outra base de dados, ou o início do ficheiro está danificado.</translation>
    </message>
    <message>
        <source>Find the correct key. %1</source>
        <translation>Procure a chave correta. %1</translation>
    </message>
    <message>
        <source>%1 was last used by a newer version of Agent Desktop.</source>
        <translation>%1 foi usado pela última vez por uma versão mais recente do Agent Desktop.</translation>
    </message>
    <message>
        <source>Install that version again, or move the database aside and start a new one.</source>
        <translation>Instale novamente essa versão, ou ponha a base de dados de lado e comece uma nova.</translation>
    </message>
    <message>
        <source>The conversation database was opened read-only.</source>
        <translation>A base de dados de conversas foi aberta só para leitura.</translation>
    </message>
    <message>
        <source>The conversation database is being read, so its journal cannot be emptied yet.</source>
        <translation>A base de dados de conversas está a ser lida, por isso o respetivo diário ainda não pode ser esvaziado.</translation>
    </message>
    <message>
        <source>The database in the backup is empty.</source>
        <translation>A base de dados na cópia de segurança está vazia.</translation>
    </message>
    <message>
        <source>The backup is from a newer version of Agent Desktop.</source>
        <translation>A cópia de segurança é de uma versão mais recente do Agent Desktop.</translation>
    </message>
    <message>
        <source>Install that version first.</source>
        <translation>Instale primeiro essa versão.</translation>
    </message>
    <message>
        <source>This was being sent when the backup was made, so it may have arrived since.</source>
        <translation>Isto estava a ser enviado quando a cópia de segurança foi feita, por isso pode ter chegado entretanto.</translation>
    </message>
    <message>
        <source>The file for unsaved requests is full.</source>
        <translation>O ficheiro de pedidos não guardados está cheio.</translation>
    </message>
    <message>
        <source>This request was kept in a file, as the database could not be written. It is damaged or was encrypted with another key, so it cannot be read.</source>
        <translation>Este pedido foi guardado num ficheiro porque não foi possível escrever na base de dados. Está danificado ou foi cifrado com outra chave, por isso não pode ser lido.</translation>
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
        <source>90%</source>
        <translation>90%</translation>
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
        <translation>Nada para mostrar</translation>
    </message>
    <message>
        <source>Handed over: customers whom the bot handed over and you accepted, and customers who wrote again after you closed the conversation and before the bot was back. Each counts in the hour in which the wait began.</source>
        <translation>Transferidas: clientes que o bot transferiu e que aceitou, e os que voltaram a escrever depois de encerrar a conversa e antes de o bot voltar. Cada um conta na hora em que a espera começou.</translation>
    </message>
    <message>
        <source>Handled: your own conversations that were closed. A conversation that was reopened and closed again counts twice. Each counts in the hour in which it was closed.</source>
        <translation>Atendidas: as suas conversas que foram encerradas. Uma conversa que foi reaberta e encerrada novamente conta duas vezes. Cada uma conta na hora em que foi encerrada.</translation>
    </message>
    <message>
        <source>Waiting: customers who are waiting for you now, regardless of when they were handed over. For past days: customers who were waiting at the end of the last day.</source>
        <translation>Em espera: clientes que estão agora à sua espera, independentemente de quando foram transferidos. Para dias passados: os que esperavam no final do último dia.</translation>
    </message>
    <message>
        <source>Declined: handovers that were not accepted, so the bot continued. Each counts in the hour in which it was declined.</source>
        <translation>Recusadas: transferências que não foram aceites, de modo que o bot continuou. Cada uma conta na hora em que foi recusada.</translation>
    </message>
    <message>
        <source>First response: the time from a handover until your first reply that reached Chatlayer, if the conversation was not closed before. Failed replies do not count. Counts in the hour of the handover.</source>
        <translation>Primeira resposta: o tempo desde uma transferência até à sua primeira resposta que chegou ao Chatlayer, se a conversa não foi encerrada antes. As respostas que falharam não contam. Conta na hora da transferência.</translation>
    </message>
    <message>
        <source>Handling time: the time from taking a conversation until closing it. It includes snoozed time, which is also shown separately. Counts in the hour of closing.</source>
        <translation>Tempo de atendimento: o tempo desde assumir uma conversa até a encerrar. Inclui o tempo adiado, que também é mostrado à parte. Conta na hora do encerramento.</translation>
    </message>
    <message>
        <source>Median: half of them took at most this long. 90%: nine out of ten took at most this long.</source>
        <translation>Mediana: metade demorou no máximo este tempo. 90%: nove em cada dez demoraram no máximo este tempo.</translation>
    </message>
</context>
<context>
    <name>tunnel</name>
    <message>
        <source>Cloudflare does not know the tunnel&apos;s token. Copy it from the Cloudflare dashboard and store it: credentials set cloudflared-token.</source>
        <translation>O Cloudflare não conhece o token do túnel. Copie-o do painel do Cloudflare e guarde-o: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>Cloudflare provides no more quick tunnels at the moment. Wait a few minutes, or use a named tunnel.</source>
        <translation>O Cloudflare não disponibiliza mais túneis rápidos de momento. Espere alguns minutos, ou use um túnel com nome.</translation>
    </message>
    <message>
        <source>This cloudflared is too old, or it is another program. Install the current version.</source>
        <translation>Este cloudflared é demasiado antigo, ou é outro programa. Instale a versão atual.</translation>
    </message>
    <message>
        <source>A port that cloudflared needs is in use.</source>
        <translation>Uma porta de que o cloudflared precisa está em uso.</translation>
    </message>
    <message>
        <source>cloudflared cannot reach Cloudflare. Check the network, and that outgoing connections on port 7844 are allowed.</source>
        <translation>O cloudflared não consegue chegar ao Cloudflare. Verifique a rede e se são permitidas ligações de saída na porta 7844.</translation>
    </message>
    <message>
        <source>cloudflared stopped unexpectedly.</source>
        <translation>O cloudflared parou inesperadamente.</translation>
    </message>
    <message>
        <source>The named tunnel needs its token. Copy it from the Cloudflare dashboard and store it: credentials set cloudflared-token.</source>
        <translation>O túnel com nome precisa do respetivo token. Copie-o do painel do Cloudflare e guarde-o: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>Não é possível iniciar %1: %2.</translation>
    </message>
    <message>
        <source>The ngrok library is not installed. Install it with pipx: pipx inject agent-desktop ngrok. Or with pip: pip install &quot;agent-desktop[ngrok]&quot;.</source>
        <translation>A biblioteca ngrok não está instalada. Instale-a com pipx: pipx inject agent-desktop ngrok. Ou com pip: pip install &quot;agent-desktop[ngrok]&quot;.</translation>
    </message>
    <message>
        <source>cloudflared was not found on this computer. Install it from Cloudflare, or enter its path in setup.</source>
        <translation>O cloudflared não foi encontrado neste computador. Instale-o a partir do Cloudflare, ou indique o caminho na configuração inicial.</translation>
    </message>
    <message>
        <source>zrok2 was not found on this computer. Install version 2 of zrok, or enter its path in setup.</source>
        <translation>O zrok2 não foi encontrado neste computador. Instale a versão 2 do zrok, ou indique o caminho na configuração inicial.</translation>
    </message>
    <message>
        <source>cloudflared did not reach Cloudflare in time.</source>
        <translation>O cloudflared não chegou ao Cloudflare a tempo.</translation>
    </message>
    <message>
        <source>cloudflared lost the connection to Cloudflare.</source>
        <translation>O cloudflared perdeu a ligação ao Cloudflare.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address that leads to this computer.</source>
        <translation>Defina tunnel.public_url como o endereço que leva a este computador.</translation>
    </message>
    <message>
        <source>ngrok does not know this token. Copy it from the ngrok dashboard and store it: credentials set ngrok-token.</source>
        <translation>O ngrok não conhece este token. Copie-o do painel do ngrok e guarde-o: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok allows no more sessions with this token. End the other ngrok session, or use a separate token here.</source>
        <translation>O ngrok não permite mais sessões com este token. Encerre a outra sessão do ngrok, ou use aqui um token separado.</translation>
    </message>
    <message>
        <source>Another ngrok session still uses this domain. End the other session.</source>
        <translation>Outra sessão do ngrok ainda usa este domínio. Encerre a outra sessão.</translation>
    </message>
    <message>
        <source>This domain is not reserved for your ngrok account. Set tunnel.domain to the domain shown in the ngrok dashboard.</source>
        <translation>Este domínio não está reservado para a sua conta do ngrok. Defina tunnel.domain como o domínio que aparece no painel do ngrok.</translation>
    </message>
    <message>
        <source>ngrok&apos;s request limit for this month is used up. You need another plan.</source>
        <translation>O limite de pedidos do ngrok deste mês está esgotado. Precisa de outro plano.</translation>
    </message>
    <message>
        <source>There is no ngrok token. Copy it from the ngrok dashboard and store it: credentials set ngrok-token.</source>
        <translation>Não há token do ngrok. Copie-o do painel do ngrok e guarde-o: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok did not answer in time.</source>
        <translation>O ngrok não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Connection to ngrok lost.</source>
        <translation>Ligação ao ngrok perdida.</translation>
    </message>
    <message>
        <source>ngrok cannot be reached. Check the network and the firewall.</source>
        <translation>Não é possível contactar o ngrok. Verifique a rede e a firewall.</translation>
    </message>
    <message>
        <source>ngrok refused the connection with ERR_NGROK_%1. See ngrok&apos;s error documentation.</source>
        <translation>O ngrok recusou a ligação com ERR_NGROK_%1. Consulte a documentação de erros do ngrok.</translation>
    </message>
    <message>
        <source>Set tunnel.ssh_host to your SSH server.</source>
        <translation>Defina tunnel.ssh_host como o seu servidor SSH.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address at which your server forwards requests.</source>
        <translation>Defina tunnel.public_url como o endereço em que o seu servidor encaminha os pedidos.</translation>
    </message>
    <message>
        <source>%1 has a different key than before. The server was set up again, or somebody intercepts the connection. Ask the server&apos;s owner. If the new key is correct, remove the server&apos;s line from %2 and try again.</source>
        <translation>%1 tem uma chave diferente da anterior. O servidor foi reinstalado, ou alguém interceta a ligação. Pergunte ao proprietário do servidor. Se a nova chave estiver correta, remova a linha do servidor de %2 e tente novamente.</translation>
    </message>
    <message>
        <source>The key of %1 (%2) was not confirmed. Compare it with the server&apos;s key and try again.</source>
        <translation>A chave de %1 (%2) não foi confirmada. Compare-a com a do servidor e tente novamente.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não é possível escrever %1: %2.</translation>
    </message>
    <message>
        <source>%1 does not provide %2. Check tunnel.domain, and whether your account allows it.</source>
        <translation>%1 não disponibiliza %2. Verifique tunnel.domain, e se a sua conta o permite.</translation>
    </message>
    <message>
        <source>%1 refuses to forward port %2. Allow it in its sshd_config (AllowTcpForwarding remote or yes; PermitListen).</source>
        <translation>%1 recusa-se a encaminhar a porta %2. Permita-o no respetivo sshd_config (AllowTcpForwarding remote ou yes; PermitListen).</translation>
    </message>
    <message>
        <source>Port %1 of %2 is in use. Stop the program that uses it, or an older session of this tunnel, or set another tunnel.ssh_remote_port.</source>
        <translation>A porta %1 de %2 está em uso. Encerre o programa que a usa, ou uma sessão mais antiga deste túnel, ou defina outro tunnel.ssh_remote_port.</translation>
    </message>
    <message>
        <source>%1 did not provide the public address in time.</source>
        <translation>%1 não indicou o endereço público a tempo.</translation>
    </message>
    <message>
        <source>%1 ended the session without providing a URL.</source>
        <translation>%1 terminou a sessão sem dar um URL.</translation>
    </message>
    <message>
        <source>Connection to %1 lost.</source>
        <translation>Ligação a %1 perdida.</translation>
    </message>
    <message>
        <source>All %1 requests of this month are used up. You need another tunnel plan.</source>
        <translation>Todos os %1 pedidos deste mês estão esgotados. Precisa de outro plano para o túnel.</translation>
    </message>
    <message>
        <source>%1% of this month&apos;s %2 requests are used.</source>
        <translation>Foram usados %1% dos %2 pedidos deste mês.</translation>
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
        <source>ngrok&apos;s requests for this month are used up.</source>
        <translation>Os pedidos do ngrok para este mês estão esgotados.</translation>
    </message>
    <message>
        <source>ngrok does not forward requests (%1).</source>
        <translation>O ngrok não encaminha os pedidos (%1).</translation>
    </message>
    <message>
        <source>Another server, or a program with another verify token, answers at the public address.</source>
        <translation>Outro servidor, ou um programa com outro verify token, responde no endereço público.</translation>
    </message>
    <message>
        <source>The public address redirects to another address. Chatlayer would not follow the redirect.</source>
        <translation>O endereço público redireciona para outro endereço. O Chatlayer não seguiria o redirecionamento.</translation>
    </message>
    <message>
        <source>The public address does not lead to this program (it answers %1).</source>
        <translation>O endereço público não leva a este programa (responde %1).</translation>
    </message>
    <message>
        <source>The certificate of the public address is not trusted by this computer. Renew it where your tunnel or proxy runs.</source>
        <translation>Este computador não confia no certificado do endereço público. Renove-o onde o seu túnel ou proxy funciona.</translation>
    </message>
    <message>
        <source>The host name of the public address was not found. Check the spelling and the network.</source>
        <translation>O nome de anfitrião do endereço público não foi encontrado. Verifique a grafia e a rede.</translation>
    </message>
    <message>
        <source>Nothing answers at the public address. Check the tunnel or proxy, and the network.</source>
        <translation>Nada responde no endereço público. Verifique o túnel ou proxy, e a rede.</translation>
    </message>
    <message>
        <source>The public address is not valid.</source>
        <translation>O endereço público não é válido.</translation>
    </message>
    <message>
        <source>The connection to the public address was lost before it answered.</source>
        <translation>A ligação ao endereço público perdeu-se antes da resposta.</translation>
    </message>
    <message>
        <source>Unknown tunnel provider. Set tunnel.provider to one of %1.</source>
        <translation>Fornecedor de túnel desconhecido. Defina tunnel.provider como um destes: %1.</translation>
    </message>
    <message>
        <source>The key of %1 is not the trusted one.</source>
        <translation>A chave de %1 não é a de confiança.</translation>
    </message>
    <message>
        <source>%1 rejected this user. Check tunnel.ssh_user and tunnel.ssh_key, or store a password: credentials set ssh-password.</source>
        <translation>%1 recusou este utilizador. Verifique tunnel.ssh_user e tunnel.ssh_key, ou guarde uma palavra-passe: credentials set ssh-password.</translation>
    </message>
    <message>
        <source>The stored passphrase does not open the SSH key: credentials set ssh-passphrase.</source>
        <translation>A frase-passe guardada não abre a chave SSH: credentials set ssh-passphrase.</translation>
    </message>
    <message>
        <source>The SSH key cannot be read. If it has a passphrase, store it: credentials set ssh-passphrase. Otherwise check tunnel.ssh_key.</source>
        <translation>Não é possível ler a chave SSH. Se tiver uma frase-passe, guarde-a: credentials set ssh-passphrase. Caso contrário, verifique tunnel.ssh_key.</translation>
    </message>
    <message>
        <source>%1 and this program support no common encryption method.</source>
        <translation>%1 e este programa não suportam nenhum método de encriptação em comum.</translation>
    </message>
    <message>
        <source>tunnel.ssh_user is not a valid user name.</source>
        <translation>tunnel.ssh_user não é um nome de utilizador válido.</translation>
    </message>
    <message>
        <source>The file in tunnel.ssh_key cannot be read.</source>
        <translation>Não é possível ler o ficheiro de tunnel.ssh_key.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the spelling of tunnel.ssh_host and the network.</source>
        <translation>%1 não foi encontrado. Verifique a grafia de tunnel.ssh_host e a rede.</translation>
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
        <source>%1 does not open a session in which it could provide the URL.</source>
        <translation>%1 não abre uma sessão em que pudesse indicar o URL.</translation>
    </message>
    <message>
        <source>The SSH settings in [tunnel] contradict each other.</source>
        <translation>As definições SSH de [tunnel] contradizem-se.</translation>
    </message>
    <message>
        <source>The tunnel failed. See the log for details.</source>
        <translation>O túnel falhou. Veja os detalhes no registo.</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>o computador estava em suspensão</translation>
    </message>
    <message>
        <source>the network changed</source>
        <translation>a rede mudou</translation>
    </message>
    <message>
        <source>zrok is not enabled on this computer yet. Copy your account token from the zrok console and run: zrok2 enable TOKEN.</source>
        <translation>O zrok ainda não está ativado neste computador. Copie o token da sua conta da consola do zrok e execute: zrok2 enable TOKEN.</translation>
    </message>
    <message>
        <source>Another share uses the zrok name %1. Delete that share (zrok2 list shares, zrok2 delete share), or choose another name.</source>
        <translation>Outra partilha usa o nome zrok %1. Elimine-a (zrok2 list shares, zrok2 delete share) ou escolha outro nome.</translation>
    </message>
    <message>
        <source>The zrok name %1 is not reserved. Reserve it with: zrok2 create name %1</source>
        <translation>O nome zrok %1 não está reservado. Reserve-o com: zrok2 create name %1</translation>
    </message>
    <message>
        <source>Your zrok account is not allowed to use the name %1. Choose another name.</source>
        <translation>A sua conta do zrok não pode usar o nome %1. Escolha outro nome.</translation>
    </message>
    <message>
        <source>zrok rejected the share. This computer is no longer enabled, or your account has no shares left. Check the zrok console.</source>
        <translation>O zrok recusou a partilha. Este computador já não está ativado, ou a sua conta não tem mais partilhas disponíveis. Verifique a consola do zrok.</translation>
    </message>
    <message>
        <source>This zrok2 is too old, or it is another program. Install the current version.</source>
        <translation>Este zrok2 é demasiado antigo, ou é outro programa. Instale a versão atual.</translation>
    </message>
    <message>
        <source>zrok cannot be reached. Check the network and the firewall.</source>
        <translation>Não é possível contactar o zrok. Verifique a rede e o firewall.</translation>
    </message>
    <message>
        <source>zrok did not provide the public address in time.</source>
        <translation>O zrok não indicou o endereço público a tempo.</translation>
    </message>
    <message>
        <source>Connection to zrok lost.</source>
        <translation>Ligação ao zrok perdida.</translation>
    </message>
    <message>
        <source>zrok rejected the share. To see why, run zrok2 share public in a terminal.</source>
        <translation>O zrok recusou a partilha. Execute zrok2 share public num terminal para ver o motivo.</translation>
    </message>
    <message>
        <source>zrok2 stopped unexpectedly.</source>
        <translation>O zrok2 parou inesperadamente.</translation>
    </message>
    <message>
        <source>No program was found at tunnel.%1.</source>
        <translation>Não há nenhum programa em tunnel.%1.</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>um endereço</translation>
    </message>
</context>
<context>
    <name>webhook</name>
    <message>
        <source>%1 in webhook.allow_list is not an address or network such as 34.78.158.115 or 10.0.0.0/8.</source>
        <translation>%1 em webhook.allow_list não é um endereço nem uma rede, como 34.78.158.115 ou 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>webhook.host must not be empty. The default is 127.0.0.1.</source>
        <translation>webhook.host não pode estar vazio. O valor predefinido é 127.0.0.1.</translation>
    </message>
    <message>
        <source>webhook.port must be between 0 and 65535, not %1.</source>
        <translation>webhook.port deve estar entre 0 e 65535, não %1.</translation>
    </message>
    <message>
        <source>webhook.path must start with / and contain no spaces, ? or #, for example /chatlayer.</source>
        <translation>webhook.path deve começar com / e não conter espaços, ? ou #, por exemplo /chatlayer.</translation>
    </message>
    <message>
        <source>The webhook&apos;s %1 must be greater than 0.</source>
        <translation>O valor %1 do webhook deve ser maior que 0.</translation>
    </message>
    <message>
        <source>The host name in webhook.host, %1, is unknown on this computer. Set webhook.host to 127.0.0.1.</source>
        <translation>O nome de anfitrião %1 em webhook.host é desconhecido neste computador. Defina webhook.host como 127.0.0.1.</translation>
    </message>
    <message>
        <source>Chatlayer cannot reach you: another program uses port %1 on %2. Close that program, or use another port here (webhook.port) and in your tunnel.</source>
        <translation>O Chatlayer não consegue chegar até si: outro programa usa a porta %1 em %2. Feche esse programa, ou use outra porta aqui (webhook.port) e no seu túnel.</translation>
    </message>
    <message>
        <source>This system does not allow listening on port %1. Set webhook.port to a port above 1023.</source>
        <translation>Este sistema não permite escutar na porta %1. Defina webhook.port como uma porta acima de 1023.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1. Set webhook.host to 127.0.0.1 or to an address of this computer.</source>
        <translation>Este computador não tem o endereço %1. Defina webhook.host como 127.0.0.1 ou como um endereço deste computador.</translation>
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
