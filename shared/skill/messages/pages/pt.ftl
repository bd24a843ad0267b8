# What Aftersale’s pages and its mails and notes to the shop’s own people say in Portuguese (pt). `../pt.ftl` holds what
# it says to shoppers in a conversation, and the rules for both.

## The mail to the shop's own people, when a person is to take over

handoff-subject = { $shop }: pedido de atendimento por uma pessoa
handoff-subject-order = { $shop }: pedido de atendimento por uma pessoa sobre o pedido { $order }
handoff-intro = Alguém precisa continuar esta conversa. O assistente fica em silêncio até que ela lhe seja devolvida.
handoff-webchat = A conversa está no chat da loja. Para responder lá: { $command }
handoff-sms = Responda por SMS para { $contact }.
handoff-whatsapp = Escreva pelo WhatsApp para { $contact }, no prazo de 24 horas após a última mensagem de lá.
handoff-email = A resposta a este e-mail chega a { $contact }.
handoff-signed-in = A pessoa entrou na conta: cliente { $customer } em Shopify.
handoff-not-signed-in = A pessoa não entrou na conta: verifique quem pergunta antes de falar de um pedido.
handoff-order = Trata-se do pedido { $order }. Na última verificação do assistente, ainda era possível alterar { $changeable } de { $items } produtos.
handoff-said = O que foi dito até agora, com o mais recente no fim:
handoff-shopper = Cliente
handoff-agent = Assistente
handoff-person = Atendimento
handoff-attached = [{ $name }]
handoff-back = Quando terminar, devolva a conversa ao assistente: { $command }

## Pages on the storefront

page-sign-in-title = Entrar em { $shop }
page-sign-in-phone = Alguém com o telefone { $masked } perguntou por um pedido. Se a pergunta foi sua, continue, e a resposta será enviada para lá. Se não foi, basta fechar esta página.
page-sign-in-mailbox = Alguém com o endereço { $masked } perguntou por um pedido. Se a pergunta foi sua, continue, e a resposta será enviada para lá. Se não foi, basta fechar esta página.
page-sign-in-chat = Perguntou por um pedido no nosso chat. Continue, e o chat prossegue aqui mesmo.
page-sign-in-first = Para que mais ninguém veja os seus pedidos, entre primeiro na sua conta.
page-sign-in-button = Entrar
page-continue-button = Continuar
page-signed-in-title = Já entrou na sua conta
page-signed-in-phone = A resposta está a caminho do seu telefone. Pode fechar esta página.
page-signed-in-mailbox = A resposta está a caminho da sua caixa de entrada. Pode fechar esta página.
page-signed-in-elsewhere = O endereço ou número de onde veio a pergunta não é o que está na sua conta, por isso nada sobre os seus pedidos será enviado para lá. Em vez disso, pode ver os pedidos aqui.
page-signed-in-chat = De volta ao chat…
page-link-over-title = Este link já não funciona
page-link-over = Os links para entrar funcionam uma única vez e durante 15 minutos. Basta perguntar de novo para receber outro.
page-no-such-link = Os links das nossas mensagens só funcionam durante algum tempo. Basta escrever de novo para receber outro.
page-try-again-title = Não funcionou desta vez
page-try-again = Tente de novo daqui a pouco. Nada foi alterado.
page-orders-title = Os meus pedidos
page-orders-none = Ainda não há pedidos na sua conta.
page-orders-button = Os meus pedidos
page-order-title = Pedido { $order }
page-order-placed = Feito em { $date }
page-order-not-found = Esse pedido não está entre os seus.
page-order-ask = Esta página mostra o seu pedido tal como está neste momento. Para alterar ou cancelar alguma coisa, é só escrever e nós ajudamos.
page-shop-button = Voltar à loja
page-line-quantity = Quantidade: { $count }
page-line-shipped = Enviados: { $count }
page-line-delivered = Entregues: { $count }
page-line-waiting = Ainda não enviados: { $count }
page-state-cancelled = Cancelado
page-state-refunded = Reembolsado
page-state-unknown = Pergunte-nos sobre este pedido
page-state-shipped = Enviado
page-state-partly-shipped = Enviado em parte
page-state-on-hold = Em espera
page-state-scheduled = Envio programado
page-state-in-progress = Em preparação
page-state-not-shipped = Ainda não enviado
# Changing an order, on the pages of the Customer Hub. The shop speaks here, not the assistant: no "I".
hub-address-title = Alterar o endereço de entrega
hub-contact-title = Alterar o e-mail ou telefone
hub-items-title = Alterar os produtos
hub-cancel-title = Cancelar o pedido { $order }
action-items = Alterar produtos
action-contact = Alterar e-mail ou telefone
# Where nothing can be changed here, after the order's state:
hub-closed = Neste momento não é possível fazer alterações aqui. É só escrever e nós ajudamos.
hub-variant = O tamanho ou a variante não podem ser alterados aqui. É só escrever e vemos o que é possível.
hub-variant-title = Escolher outro tamanho ou variante
hub-variant-which = De que produto se trata?
# $title: what was ordered, such as "Rain Jacket (Green / L)". The label of a choice of variants.
hub-variant-instead = Em vez de { $title }
# $title: a variant, such as "Green / M", in a list of choices; it cannot be chosen.
hub-variant-sold-out = { $title } (esgotado)
# The label of a choice of numbers: how many of the items shall become the other variant.
hub-variant-count = Quantidade a trocar
hub-variant-hint = Estas opções têm o mesmo preço. Para uma mais cara ou mais barata, é só escrever.
# The same where some of them cost less.
hub-variant-hint-less = Estas opções custam o mesmo ou menos, e reembolsamos a diferença. Para uma mais cara, é só escrever.
hub-variant-none = Não há outra opção deste produto disponível pelo mesmo preço ou por menos. É só escrever e vemos o que é possível.
hub-same-price = O preço não muda.
hub-busy = O pedido está em preparação, por isso já não pode ser alterado aqui. É só escrever e nós vemos o que ainda é possível.
hub-first-name = Primeiro nome
hub-last-name = Último nome
hub-company = Empresa
hub-street = Rua e número
hub-extra = Andar ou apartamento
hub-zip = Código postal
hub-city = Cidade
hub-country = País
hub-phone = Telefone
hub-email = E-mail
hub-optional = opcional
hub-region-fixed = O país e a região não podem ser alterados aqui, porque deles dependem os impostos e o envio. Se o pedido tiver de ir para outro lugar, é só escrever.
# `$title` is an item. Below it a list of numbers, 0 among them.
hub-keep = Quantidade a manter: { $title }
hub-keep-hint = Com 0, o produto é retirado do pedido.
hub-review-button = Verificar antes de confirmar
hub-review-title = Está tudo certo?
hub-review-intro = Nada foi alterado até agora.
hub-was = Antes
hub-becomes = Depois
hub-taken-out = Retirado do pedido
hub-refund = O reembolso de { $amount } será feito pela forma de pagamento utilizada no pedido.
hub-refund-none = Isto ainda não foi pago, por isso não há nada para reembolsar.
hub-cancel-whole = O pedido inteiro será cancelado. Não é possível voltar atrás.
hub-confirm-button = Confirmar a alteração
hub-confirm-cancel-button = Cancelar o pedido
hub-keep-button = Deixar como está
hub-back-button = Voltar ao pedido
hub-same = O pedido já está assim. É preciso alterar alguma coisa primeiro.
hub-invalid = Verifique o que está marcado.
hub-invalid-field = Verifique este campo.
hub-not-all = Pelo menos um produto tem de ficar. Para tirar todos, é preciso cancelar o pedido.
hub-phone-hint = Com o código do país, por exemplo +351912345678.
hub-look-button = Ver de novo
hub-working-title = Só um momento
hub-working = A alteração está em curso. Esta página é atualizada automaticamente.
hub-done-title = Pronto
hub-done-cancelled = O pedido { $order } foi cancelado.
hub-done-changed = O pedido { $order } foi alterado.
hub-refused-title = Não foi possível
hub-refused-moved = O pedido já avançou, por isso esta alteração deixou de ser possível. Nada foi alterado.
hub-refused-shop = O sistema da loja não aceitou a alteração. Nada foi alterado. É só escrever e nós resolvemos.
hub-unclear = Isto vai demorar mais do que o previsto. O nosso atendimento vai ver o caso e tratar de tudo. Não é preciso repetir.
# The order is changed as wished, and costs less now; giving back the difference failed at the payment provider, and a person will see to it.
hub-owed = O pedido { $order } foi alterado. Ainda não foi possível reembolsar a diferença, mas o nosso atendimento vai tratar de tudo. Da sua parte, não é preciso fazer nada.
# Ways to reach the shop, at the foot of the page; each is a link.
hub-help-title = Precisa de ajuda?
hub-help-sms = Enviar um SMS
hub-help-whatsapp = Escrever pelo WhatsApp
hub-help-email = Escrever um e-mail
# A line for the shop's own people on the order itself. `$change` is the change's number.
hub-note-cancelled = Pedido cancelado pelo cliente no Customer Hub ({ $change }).
hub-note-address = Endereço de entrega alterado pelo cliente no Customer Hub ({ $change }).
hub-note-contact = E-mail ou telefone alterado pelo cliente no Customer Hub ({ $change }).
hub-note-items = Produtos retirados pelo cliente no Customer Hub ({ $change }).
hub-note-variant = Alteração de tamanho ou variante feita pelo cliente no Customer Hub ({ $change }).
page-preview-only = Loja de demonstração. Nada aqui é real.

# The button that closes the drawer in which these pages stand beside the shop's own.
hub-drawer-close = Fechar

## Signing in at the Hub's own address, with a code by mail. The shop speaks: "we".

hub-code-intro = Escreva o endereço de e-mail que usou no seu pedido, e nós enviamos um código.
hub-code-send-button = Receber um código
# The title of the page on which the code is typed.
hub-code-title = Veja a sua caixa de entrada
# $mailbox is masked, such as "a…@example.com". It must not say whether there is such a customer: "if".
hub-code-sent = Se { $mailbox } for o endereço de um cliente de { $shop }, já está a caminho um código de seis dígitos. É válido durante 10 minutos.
# The label of the field into which the code is typed.
hub-code-label = Código recebido por e-mail
hub-code-hint = Não chegou nada? Veja na pasta de spam ou tente com o endereço em que recebeu a confirmação do pedido.
hub-code-wrong = Esse não é o código certo. Veja o nosso e-mail mais recente.
# Above the field for the e-mail address.
hub-code-over = Esse código já não funciona. Pode pedir um novo aqui.
hub-code-too-many = O código já foi pedido vezes demais. Tente de novo mais tarde.
# A link below the field for the code.
hub-code-other = Receber um novo código ou usar outro endereço
# Above the field for the e-mail address, where the shopper was signed in before.
hub-code-ended = Para que mais ninguém veja os seus pedidos, entre de novo na sua conta.
# Above the field for the e-mail address, where the browser takes no cookies.
hub-code-cookies = Para entrar é preciso um cookie: permita os cookies nesta página e tente de novo.
hub-sign-out-button = Sair

## Signing in at the Hub’s own address with the account that the shopper has at the shop

# Above a button that says `page-sign-in-button`. It leads to the shop’s own sign-in page, which leads back.
hub-account-intro = Para que mais ninguém veja os seus pedidos, entre na sua conta em { $shop }. Depois voltará a esta página.
# The shop’s sign-in page was left, or something went wrong on the way.
hub-account-failed = Não foi possível entrar na sua conta. Tente de novo.
# After signing out here. The shop’s own sign-in page may still know the shopper in this browser; a link to the shop's own sign-out stands beneath.
hub-account-left = A sua sessão aqui está encerrada. Neste dispositivo, a sua conta em { $shop } ainda pode estar aberta.
hub-account-leave-link = Sair também dessa conta

## The mail with the code. $code is "482913".

code-mail-subject = O seu código para { $shop }: { $code }
code-mail-text = O seu código para entrar é { $code }.
code-mail-valid = Funciona uma única vez, durante 10 minutos, na página onde pediu o código.
code-mail-ignore = Se não pediu este código, não é preciso fazer nada: sem ele, ninguém pode ver os seus pedidos. Não revele o código a ninguém.
