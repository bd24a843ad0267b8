# Everything Aftersale says in Portuguese (pt). Short, warm, concrete. `.short` is for text messages.
# Wordings are right in Brazil and in Portugal: words and spellings that only one of them has (equipe/equipa, contato/contacto, arquivo/ficheiro, acessar/aceder, celular/telemóvel) are avoided, so are gerunds and pronouns attached to verbs where the two place them differently.
# Forms of address: the third person without a pronoun (“o seu pedido”, “pode alterar”) is polite and friendly in both countries, so almost every sentence fits `formal` and `informal`; a selector stands only where the two differ.
# In `handoff-…`, `$address` is a phone number or mail address.
# Never ask for a bare SIM, FIM or CANCELAR in a text message. STOP stays the word STOP.

## Times

# `$time` is a clock time with its zone, `$date` a day, both as the language writes them.
# After "until":
until-today = hoje às { $time }
until-tomorrow = amanhã às { $time }
until-on = { $date } às { $time }
# After "ended", always in the past:
ended-today = hoje às { $time }
ended-yesterday = ontem às { $time }
ended-on = em { $date } às { $time }
# One of several orders in a list: "#1001 of 18 November".
order-of = { $order } de { $date }

## The conversation itself

greeting = Olá, sou o assistente de { $shop }. Posso ver onde está o seu pedido e se ainda pode ser alterado ou cancelado, e responder a perguntas sobre a loja. Em que posso ajudar?
    .short = Olá, aqui é o assistente de { $shop }. Posso ver onde está o seu pedido e se ainda pode ser alterado. Em que posso ajudar?
welcome = De nada!
anything-else = Está bem. Posso ajudar em mais alguma coisa?
no-text = Não consigo abrir imagens, anexos nem localizações, mas a sua mensagem fica guardada. Pode dizer em poucas palavras do que precisa?
    .short = Não consigo abrir imagens nem anexos, mas ficam guardados. Pode dizer em poucas palavras do que precisa?
welcome-back = Vai voltar a receber mensagens de { $shop }. Em que posso ajudar?
help = Atendimento ao cliente de { $shop }. Pergunte o que quiser sobre o seu pedido. Envie STOP para não receber mais mensagens.
not-understood = Não sei se entendi bem. É sobre um pedido que fez? Posso ver onde está e se ainda pode ser alterado, cancelado ou devolvido.
    .short = Não sei se entendi bem. Quer saber onde está o pedido, alterar alguma coisa ou fazer uma devolução?
not-understood-twice = Desculpe, continuo sem entender, e não quero responder ao acaso.
not-supported = Desculpe, ainda não falo esse idioma. Entendo { $languages }. Pode escrever em um deles?
    .short = Só falo { $languages }.
outside-skill = Isso está fora do que eu posso fazer.

## A person

offer-person = { $address ->
        [formal] Deseja que eu passe o assunto a uma pessoa do atendimento?
       *[informal] Quer que eu passe o assunto a uma pessoa do atendimento?
    }
    .short = { $address ->
        [formal] Deseja que uma pessoa do atendimento continue a conversa?
       *[informal] Quer que uma pessoa do atendimento continue a conversa?
    }
handed-over = Passei a nossa conversa ao atendimento de { $shop }, para que não precise explicar tudo outra vez. Uma pessoa vai responder aqui mesmo.
    .short = Passei toda a nossa conversa ao atendimento de { $shop }. Uma pessoa vai responder aqui.
left-at-that = Então fica assim. Se precisar de alguma coisa, é só escrever.

## Signing in

sign-in = Para que mais ninguém veja os seus pedidos, entre primeiro na sua conta em { $shop }. Guardei a sua pergunta e depois continuo automaticamente.
    .short = Para que mais ninguém veja os seus pedidos, entre em { $shop } com este link. Depois continuo automaticamente.
sign-in-again = Para falar de pedidos, preciso que entre na sua conta em { $shop }. Aqui está o link; depois continuo automaticamente.
    .short = Para falar de pedidos, preciso que entre na sua conta com este link. Depois continuo automaticamente.
# Where shoppers sign in with a code by mail and not with an account. The link stands beneath.
sign-in-code = Para que mais ninguém veja os seus pedidos, entre primeiro com um código que vai receber por e-mail. Guardei a sua pergunta e depois continuo automaticamente.
    .short = Para proteger os seus pedidos, entre com este link e um código por e-mail. Continuo logo depois.
sign-in-code-again = Para falar de pedidos, preciso que entre com um código que vai receber por e-mail. Aqui está o link; depois continuo automaticamente.
    .short = Para falar de pedidos, preciso que entre com este link e um código por e-mail. Continuo logo depois.
sign-in-limited = Já enviei alguns links para entrar na conta. Use o mais recente ou tente de novo daqui a uma hora.
signed-in = Obrigado, já entrou na sua conta. Em que posso ajudar?
signed-in-elsewhere = Já entrou na sua conta. Como este endereço ou número não é o que está na conta, continue onde entrou. Os seus pedidos estão aqui:
    .short = Já entrou na sua conta. Como este endereço ou número não é o que está nela, continue aqui:

## Finding the order

which-order = Qual é o pedido: { $orders }?
assumed-newest = Suponho que se trata do seu pedido mais recente, { $order }. Se for { $others }, basta dizer o número.
    .short = Suponho que se trata do pedido { $order }, o mais recente. Se não for, basta dizer o número.
order-not-found = Não encontro { $order } entre os seus pedidos. Os mais recentes: { $own }. Qual deles é?
order-not-found-none = Não encontro { $order } entre os seus pedidos. Pode verificar o número?
order-beyond-list = { $order } não está entre os seus pedidos mais recentes, e não consigo ver os mais antigos.
no-orders = Não encontro nenhum pedido na sua conta.

## What is so of it

cancelled = O pedido { $order } foi cancelado em { $date }.
refunded = Tudo o que havia no pedido { $order } foi reembolsado ou retirado, por isso não resta nada para alterar.
unknown = Não consigo saber com certeza em que ponto está o pedido { $order }, e não quero responder ao acaso.
delivered = O pedido { $order } foi entregue em { $date }.
delivered-undated = O pedido { $order } já foi entregue.
return-portal = Pode iniciar uma devolução aqui:
too-late = Já não é possível alterar o pedido.
return-later = Já não é possível alterar o pedido, mas poderá fazer a devolução quando ele chegar.
shipped = O pedido { $order } foi enviado em { $date }. Não há como acompanhar este envio.
shipped-with = O pedido { $order } foi enviado em { $date } por { $carrier }.
shipped-estimate = O pedido { $order } foi enviado em { $date } e deve chegar em { $estimated }.
shipped-with-estimate = O pedido { $order } foi enviado em { $date } por { $carrier } e deve chegar em { $estimated }.
partly-shipped = Parte do pedido { $order } já foi enviada: { $shipped }. Falta enviar: { $left }.
not-shipped = O pedido { $order } ainda não foi enviado.
on-hold = O pedido { $order } está em espera neste momento, por isso nada foi enviado.
scheduled = O envio do pedido { $order } está previsto para { $date }.
scheduled-undated = O envio do pedido { $order } está previsto para mais tarde.
in-progress = O pedido { $order } está agora em preparação, por isso não posso prometer que ainda possa ser alterado.
being-packed = O pedido { $order } está agora em preparação.
order-link = Pode acompanhar o pedido aqui:

## Confirmation, payment, parcels

# $date: the day on which it was placed.
order-confirmed = Recebemos o pedido { $order }, feito em { $date }.
payment-paid = O pedido { $order } está pago.
payment-pending = Ainda não recebemos o pagamento do pedido { $order }.
# The card or account was asked; nothing has been taken from it so far.
payment-authorized = O valor do pedido { $order } está reservado, mas ainda não foi cobrado.
payment-partly = O pedido { $order } está parcialmente pago.
payment-refunded = O valor total do pedido { $order } foi reembolsado.
payment-partly-refunded = Uma parte do valor do pedido { $order } foi reembolsada.
# It was reserved, then released: nothing was taken.
payment-void = Nenhum valor foi cobrado pelo pedido { $order }.
payment-unknown = Não consigo saber com certeza em que ponto está o pagamento do pedido { $order }.
# Lines follow, one for each parcel, as "Parcel 1: Rain Jacket and Wool Socks · Shipped 12 November · PostNord". $count is 2 or more.
parcels = O pedido { $order } foi dividido em { $count } envios:
no-delivery-day = A transportadora ainda não indicou a data de entrega.
no-delivery-day-unshipped = Só é possível saber a data de entrega depois do envio.
# $date: the day of arrival that was named, in the past.
delivery-day-passed = A transportadora tinha previsto a entrega para { $date }, mas essa data já passou.
ready-for-pickup = Já pode ir buscar o pedido { $order }.
# A button; $number is 1, 2, ...
action-track-parcel = Acompanhar envio { $number }
page-state-delivered = Entregue
page-state-in-transit = A caminho
# One parcel of an order among several: $number is 1, 2, ...
hub-parcel = Envio { $number }
hub-parcel-only = O envio
# $date as in page-order-placed.
hub-parcel-shipped = Enviado em { $date }
hub-parcel-expected = Entrega prevista para { $date }
hub-parcel-delivered = Entregue em { $date }
hub-parcel-pickup = Já pode ir buscar
hub-parcel-failed = A transportadora não conseguiu fazer a entrega. É só escrever e nós resolvemos.
hub-parcel-silent = Ainda sem notícias da transportadora.

## What can be sent back

# Behind "Order #1001 was delivered on 12 November." $date: the last day on which a return can be started.
return-until = A devolução é possível até { $date }.
return-items = Isto pode ser devolvido: { $items }.
return-items-until = Isto pode ser devolvido até { $date }: { $items }.
# $date: the last day on which it was possible, in the past.
return-over = A devolução era possível até { $date }, por isso o prazo já terminou.
return-items-over = O prazo para devolver { $items } terminou em { $date }.
return-excluded = A loja não aceita a devolução de { $items }.
return-never = A loja não aceita devoluções.
return-underway = Já foi iniciada uma devolução do pedido { $order }.
return-another = Pode iniciar outra devolução aqui:
return-unknown = Não consigo saber com certeza se já foi iniciada uma devolução do pedido { $order }.
# Some of the order has not arrived yet.
return-rest-later = O que ainda não chegou poderá ser devolvido quando chegar.

## What can still be done

may-change = { $stage ->
        [processed] Ainda pode fazer alterações por conta própria até { $until }, ou até começarmos a preparar o pedido, se isso acontecer antes.
        [packed] Ainda pode fazer alterações por conta própria até { $until }, ou até o pedido ser embalado, se isso acontecer antes.
       *[shipped] Ainda pode fazer alterações por conta própria até { $until }, ou até o pedido ser enviado, se isso acontecer antes.
    }
    .short = { $stage ->
        [processed] Ainda pode alterar o pedido por conta própria até { $until }, se a preparação não começar antes:
        [packed] Ainda pode alterar o pedido por conta própria até { $until }, se não for embalado antes:
       *[shipped] Ainda pode alterar o pedido por conta própria até { $until }, se não for enviado antes:
    }
may-change-undated = { $stage ->
        [processed] Ainda pode fazer alterações por conta própria até começarmos a preparar o pedido.
        [packed] Ainda pode fazer alterações por conta própria até o pedido ser embalado.
       *[shipped] Ainda pode fazer alterações por conta própria até o pedido ser enviado.
    }
    .short = { $stage ->
        [processed] Ainda pode alterar o pedido por conta própria até começarmos a preparação:
        [packed] Ainda pode alterar o pedido por conta própria até ser embalado:
       *[shipped] Ainda pode alterar o pedido por conta própria até ser enviado:
    }
may-change-rest = { $stage ->
        [processed] Ainda pode alterar o resto por conta própria até { $until }, ou até começarmos a preparação, se isso acontecer antes.
        [packed] Ainda pode alterar o resto por conta própria até { $until }, ou até ser embalado, se isso acontecer antes.
       *[shipped] Ainda pode alterar o resto por conta própria até { $until }, ou até ser enviado, se isso acontecer antes.
    }
    .short = { $stage ->
        [processed] Ainda pode alterar o resto por conta própria até { $until }, se a preparação não começar antes:
        [packed] Ainda pode alterar o resto por conta própria até { $until }, se não for embalado antes:
       *[shipped] Ainda pode alterar o resto por conta própria até { $until }, se não for enviado antes:
    }
may-change-rest-undated = { $stage ->
        [processed] Ainda pode alterar o resto por conta própria até começarmos a preparação.
        [packed] Ainda pode alterar o resto por conta própria até ser embalado.
       *[shipped] Ainda pode alterar o resto por conta própria até ser enviado.
    }
    .short = { $stage ->
        [processed] Ainda pode alterar o resto por conta própria até começarmos a preparação:
        [packed] Ainda pode alterar o resto por conta própria até ser embalado:
       *[shipped] Ainda pode alterar o resto por conta própria até ser enviado:
    }
may-cancel = { $stage ->
        [processed] Ainda pode cancelar o pedido por conta própria até { $until }, ou até começarmos a preparação, se isso acontecer antes. Nada é cancelado enquanto não confirmar nessa página.
        [packed] Ainda pode cancelar o pedido por conta própria até { $until }, ou até ser embalado, se isso acontecer antes. Nada é cancelado enquanto não confirmar nessa página.
       *[shipped] Ainda pode cancelar o pedido por conta própria até { $until }, ou até ser enviado, se isso acontecer antes. Nada é cancelado enquanto não confirmar nessa página.
    }
    .short = { $stage ->
        [processed] Ainda pode cancelar o pedido por conta própria até { $until }, se a preparação não começar antes:
        [packed] Ainda pode cancelar o pedido por conta própria até { $until }, se não for embalado antes:
       *[shipped] Ainda pode cancelar o pedido por conta própria até { $until }, se não for enviado antes:
    }
may-cancel-undated = { $stage ->
        [processed] Ainda pode cancelar o pedido por conta própria até começarmos a preparação. Nada é cancelado enquanto não confirmar nessa página.
        [packed] Ainda pode cancelar o pedido por conta própria até ser embalado. Nada é cancelado enquanto não confirmar nessa página.
       *[shipped] Ainda pode cancelar o pedido por conta própria até ser enviado. Nada é cancelado enquanto não confirmar nessa página.
    }
    .short = { $stage ->
        [processed] Ainda pode cancelar o pedido por conta própria até começarmos a preparação:
        [packed] Ainda pode cancelar o pedido por conta própria até ser embalado:
       *[shipped] Ainda pode cancelar o pedido por conta própria até ser enviado:
    }
may-cancel-rest = { $stage ->
        [processed] O que ainda não foi enviado pode ser cancelado até { $until }, ou até começarmos a preparação, se isso acontecer antes.
        [packed] O que ainda não foi enviado pode ser cancelado até { $until }, ou até ser embalado, se isso acontecer antes.
       *[shipped] O que ainda não foi enviado pode ser cancelado até { $until }, ou até ser enviado, se isso acontecer antes.
    }
    .short = { $stage ->
        [processed] O que ainda não foi enviado pode ser cancelado até { $until }, se a preparação não começar antes:
        [packed] O que ainda não foi enviado pode ser cancelado até { $until }, se não for embalado antes:
       *[shipped] O que ainda não foi enviado pode ser cancelado até { $until }, se não for enviado antes:
    }
may-cancel-rest-undated = { $stage ->
        [processed] O que ainda não foi enviado pode ser cancelado até começarmos a preparação.
        [packed] O que ainda não foi enviado pode ser cancelado até ser embalado.
       *[shipped] O que ainda não foi enviado pode ser cancelado até ser enviado.
    }
    .short = { $stage ->
        [processed] O que ainda não foi enviado pode ser cancelado até começarmos a preparação:
        [packed] O que ainda não foi enviado pode ser cancelado até ser embalado:
       *[shipped] O que ainda não foi enviado pode ser cancelado até ser enviado:
    }
may-cancel-instead = { $stage ->
        [processed] Portanto, ainda não há nada para devolver, mas pode alterar ou cancelar o pedido por conta própria até { $until }, ou até começarmos a preparação, se isso acontecer antes.
        [packed] Portanto, ainda não há nada para devolver, mas pode alterar ou cancelar o pedido por conta própria até { $until }, ou até ser embalado, se isso acontecer antes.
       *[shipped] Portanto, ainda não há nada para devolver, mas pode alterar ou cancelar o pedido por conta própria até { $until }, ou até ser enviado, se isso acontecer antes.
    }
    .short = { $stage ->
        [processed] Ainda não há nada para devolver. Pode alterar ou cancelar o pedido até { $until }, se a preparação não começar antes:
        [packed] Ainda não há nada para devolver. Pode alterar ou cancelar o pedido até { $until }, se não for embalado antes:
       *[shipped] Ainda não há nada para devolver. Pode alterar ou cancelar o pedido até { $until }, se não for enviado antes:
    }
may-cancel-instead-undated = { $stage ->
        [processed] Portanto, ainda não há nada para devolver, mas pode alterar ou cancelar o pedido por conta própria até começarmos a preparação.
        [packed] Portanto, ainda não há nada para devolver, mas pode alterar ou cancelar o pedido por conta própria até ser embalado.
       *[shipped] Portanto, ainda não há nada para devolver, mas pode alterar ou cancelar o pedido por conta própria até ser enviado.
    }
    .short = { $stage ->
        [processed] Ainda não há nada para devolver, mas pode alterar ou cancelar o pedido até começarmos a preparação:
        [packed] Ainda não há nada para devolver, mas pode alterar ou cancelar o pedido até ser embalado:
       *[shipped] Ainda não há nada para devolver, mas pode alterar ou cancelar o pedido até ser enviado:
    }
hub-off = Neste momento não é possível alterar o pedido online, mas uma pessoa do atendimento pode ver o caso.
no-rule = { $what ->
        [cancel] Não encontrei a regra da loja sobre o cancelamento de um pedido já feito.
       *[change] Não encontrei a regra da loja sobre a alteração de um pedido já feito.
    }
never = { $what ->
        [cancel] A loja não cancela pedidos depois de feitos.
       *[change] A loja não altera pedidos depois de feitos.
    }
window-over = { $what ->
        [cancel] O prazo para cancelar o pedido { $order } terminou { $ended }.
       *[change] O prazo para alterar o pedido { $order } terminou { $ended }.
    }
change-not-allowed = Em pedidos já feitos, a loja não altera { $changes }.
excluded = Não é possível alterar { $items }, porque a loja exclui esse tipo de produto.
locked = Já não é possível alterar o pedido { $order }.
add-item = Não posso acrescentar produtos a um pedido que já foi feito. Pode fazer um novo pedido, ou posso perguntar a uma pessoa do atendimento.
    .short = Não posso acrescentar produtos a um pedido já feito. Posso perguntar a uma pessoa, ou pode fazer outro pedido aqui:
shop-unavailable = Neste momento não tenho acesso ao sistema de pedidos de { $shop }, por isso não posso dizer nada de certo sobre o seu pedido.
    .short = Agora não tenho acesso aos pedidos de { $shop }, por isso não posso dizer nada de certo sobre o seu.

## The shop's own words

article-says = Isto é o que { $shop } diz sobre o assunto:
# `$language` is one of the phrases `in-…` at the end of this part.
article-says-in = Isto é o que { $shop } diz sobre o assunto, { $language }:
quote-in = Nas palavras da própria loja, { $language }:
article-missing = Não encontrei isso nas informações de { $shop }.

# What the text limits, as it was read, in the reader's language. Parts of one line: "As I read it: changing an order (the
# size and the delivery address): within 2 hours of ordering, until it is shipped, not for personalised items."
told = Pelo que entendi: { $rules }.
# The same of a rule that the shop itself confirmed.
told-sure = Em resumo: { $rules }.
# `$what` is one of the five below it, or `told-changes`; `$limits` some of the phrases that follow, joined by commas.
told-rule = { $what }: { $limits }
told-order-change = alterar um pedido
told-cancellation = cancelar um pedido
told-return = devolver produtos
told-refund = reembolso
told-shipping = entrega
# `$changes` are phrases `change-…`.
told-changes = { $what } ({ $changes })
told-never = não é possível
# `$length` is `told-length`.
told-within = no prazo de { $length }
told-within-placed = no prazo de { $length } após o pedido
told-within-paid = no prazo de { $length } após o pagamento
told-within-delivered = no prazo de { $length } após a entrega
told-before-delivery = até { $length } antes da data de entrega
told-length = { $unit ->
        [minutes] { $count ->
            [one] { $count } minuto
           *[other] { $count } minutos
        }
        [hours] { $count ->
            [one] { $count } hora
           *[other] { $count } horas
        }
        [days] { $count ->
            [one] { $count } dia
           *[other] { $count } dias
        }
       *[business_days] { $count ->
            [one] { $count } dia útil
           *[other] { $count } dias úteis
        }
    }
# `$time` is a clock time.
told-same-day = no mesmo dia até às { $time }
told-until-processed = até começar a preparação
told-until-packed = até ser embalado
told-until-shipped = até ser enviado
told-until-fulfilled = até estar concluído
told-except = não se aplica a { $items }
# In the list `$items`.
excluded-personalised = produtos personalizados
excluded-preorder = produtos em pré-venda
excluded-sale = produtos em promoção
excluded-perishable = produtos perecíveis
excluded-hygiene = produtos de higiene
excluded-digital = produtos digitais
excluded-gift-card = cartões-presente
excluded-custom-made = produtos feitos a pedido do cliente

in-en = em inglês
in-sv = em sueco
in-es = em espanhol
in-fr = em francês
in-nb = em norueguês
in-de = em alemão
in-da = em dinamarquês
in-nl = em holandês
in-fi = em finlandês
in-it = em italiano
in-pt = em português
in-pl = em polaco
# In a list after "I understand".
language-en = inglês
language-sv = sueco
language-es = espanhol
language-fr = francês
language-nb = norueguês
language-de = alemão
language-da = dinamarquês
language-nl = holandês
language-fi = finlandês
language-it = italiano
language-pt = português
language-pl = polaco

## Buttons and the card

action-sign-in = Entrar
action-orders = Os meus pedidos
action-open-order = Abrir pedido
action-address = Alterar endereço
action-variant = Tamanho ou variante
action-quantity = Quantidade
action-cancel = Cancelar pedido
action-track = Acompanhar entrega
action-return = Iniciar devolução
# A button that puts what was ordered into the shop's cart once more.
action-buy-again = Comprar de novo
action-shop = Ir para a loja
item-excluded = Não pode ser alterado
item-shipped = Enviados: { $count }

change-size = o tamanho
change-color = a cor
change-variant = a variante
change-quantity = a quantidade
change-remove-item = os produtos
change-address = o endereço de entrega
change-contact = o e-mail ou telefone
change-shipping-method = a forma de envio
change-note = as observações e opções de presente

## The chat window on the storefront. It knows the shopper’s language and not the shop’s form of address: neutral words.

widget-title = Ajuda com o seu pedido
widget-assistant = Assistente automático
widget-team = Conversa com o nosso atendimento
widget-signed-in = na sua conta
widget-open = Abrir chat
widget-close = Fechar chat
widget-unread = { $count ->
        [one] { $count } mensagem nova
       *[other] { $count } mensagens novas
    }
widget-welcome = Como podemos ajudar?
widget-scope = Perguntas sobre um pedido: onde está, o que ainda pode ser alterado ou como cancelar.
# What a shopper may press instead of writing; the shopper says it.
widget-starter-status = Onde está o meu pedido?
widget-starter-edit = Posso alterar o tamanho no meu último pedido?
widget-starter-cancel = Tenho de cancelar o meu pedido.
widget-conversation = Conversa
widget-messages = Mensagens
widget-from-shopper = Eu
widget-from-agent = Assistente
widget-from-person = Atendimento
widget-write = Mensagem
widget-placeholder = Escrever uma mensagem
widget-send = Enviar
widget-left = { $count ->
        [one] Resta { $count } caractere
       *[other] Restam { $count } caracteres
    }
widget-over = { $count ->
        [one] { $count } caractere a mais
       *[other] { $count } caracteres a mais
    }
widget-working = Resposta em preparação
widget-still-working = Ainda em verificação. Vai demorar um pouco mais.
widget-not-sent = Ainda não enviada.
widget-trying = Ainda não enviada. Nova tentativa…
widget-retry = Tentar de novo agora
widget-edit = Editar mensagem
widget-refused = Não foi possível enviar esta mensagem.
widget-too-fast = Foi um pouco rápido demais. A mensagem segue daqui a pouco.
widget-session-over = A sessão tinha terminado, por isso foi iniciada uma nova.
widget-order = Pedido { $order }
widget-open-order = Abrir este pedido
widget-quantity = Quantidade: { $count }
widget-changeable = Pode ser alterado
widget-changeable-some = É possível alterar { $count } de { $all }
widget-fixed = Já não pode ser alterado
widget-new-tab = (abre em nova janela)
