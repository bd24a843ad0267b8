# What Aftersale’s pages and its mails and notes to the shop’s own people say in Spanish (es). `../es.ftl` holds what
# it says to shoppers in a conversation, and the rules for both.

## The mail to the shop's own people, when a person is to take over

handoff-subject = Un cliente de { $shop } pide hablar con una persona
handoff-subject-order = Un cliente de { $shop } pide hablar con una persona sobre el pedido { $order }
handoff-intro = Esta conversación necesita a una persona del equipo. El asistente no dirá nada más hasta que se le devuelva.
handoff-webchat = El cliente está en el chat web. Para responder allí: { $command }
handoff-sms = Para responder, enviar un SMS al cliente al { $contact }.
handoff-whatsapp = Para responder, escribir al cliente por WhatsApp al { $contact } en las 24 horas siguientes a su último mensaje.
handoff-email = La respuesta a este correo le llega al cliente a { $contact }.
handoff-signed-in = Ha iniciado sesión como cliente { $customer } en Shopify.
handoff-not-signed-in = No ha iniciado sesión: es necesario comprobar quién pregunta antes de hablar de un pedido.
handoff-order = Se trata del pedido { $order }. Artículos que todavía se podían cambiar cuando el asistente lo miró por última vez: { $changeable } de { $items }.
handoff-said = Lo dicho hasta ahora, con lo más reciente al final:
handoff-shopper = Cliente
handoff-agent = Asistente
handoff-person = Equipo
handoff-attached = [{ $name }]
handoff-back = Para devolver la conversación al terminar: { $command }

## Pages on the storefront

page-sign-in-title = Iniciar sesión en { $shop }
page-sign-in-phone = { $address ->
        [formal] Alguien con el teléfono { $masked } ha preguntado por un pedido. Si es usted, continúe y la respuesta llegará allí. Si no, simplemente cierre esta página.
       *[informal] Alguien con el teléfono { $masked } ha preguntado por un pedido. Si eres tú, continúa y la respuesta llegará allí. Si no, simplemente cierra esta página.
    }
page-sign-in-mailbox = { $address ->
        [formal] Alguien con la dirección { $masked } ha preguntado por un pedido. Si es usted, continúe y la respuesta llegará allí. Si no, simplemente cierre esta página.
       *[informal] Alguien con la dirección { $masked } ha preguntado por un pedido. Si eres tú, continúa y la respuesta llegará allí. Si no, simplemente cierra esta página.
    }
page-sign-in-chat = { $address ->
        [formal] Ha preguntado por un pedido en nuestro chat. Continúe y el chat seguirá aquí mismo.
       *[informal] Has preguntado por un pedido en nuestro chat. Continúa y el chat seguirá aquí mismo.
    }
page-sign-in-first = { $address ->
        [formal] Para que nadie más vea sus pedidos, inicie sesión primero en su cuenta.
       *[informal] Para que nadie más vea tus pedidos, inicia sesión primero en tu cuenta.
    }
page-sign-in-button = Iniciar sesión
page-continue-button = Continuar
page-signed-in-title = { $address ->
        [formal] Ya ha iniciado sesión
       *[informal] Ya has iniciado sesión
    }
page-signed-in-phone = { $address ->
        [formal] La respuesta va de camino a su teléfono. Puede cerrar esta página.
       *[informal] La respuesta va de camino a tu teléfono. Puedes cerrar esta página.
    }
page-signed-in-mailbox = { $address ->
        [formal] La respuesta va de camino a su correo. Puede cerrar esta página.
       *[informal] La respuesta va de camino a tu correo. Puedes cerrar esta página.
    }
page-signed-in-elsewhere = { $address ->
        [formal] La dirección o el número desde el que llegó la pregunta no coincide con el de su cuenta, así que allí no se enviará nada sobre sus pedidos. Puede verlos aquí.
       *[informal] La dirección o el número desde el que llegó la pregunta no coincide con el de tu cuenta, así que allí no se enviará nada sobre tus pedidos. Puedes verlos aquí.
    }
page-signed-in-chat = Volviendo al chat…
page-link-over-title = Este enlace ya no funciona
page-link-over = { $address ->
        [formal] Los enlaces para iniciar sesión funcionan una sola vez y durante 15 minutos. Vuelva a preguntar y recibirá uno nuevo.
       *[informal] Los enlaces para iniciar sesión funcionan una sola vez y durante 15 minutos. Vuelve a preguntar y recibirás uno nuevo.
    }
page-no-such-link = { $address ->
        [formal] Los enlaces de nuestros mensajes solo funcionan durante un tiempo. Vuelva a escribirnos y recibirá uno nuevo.
       *[informal] Los enlaces de nuestros mensajes solo funcionan durante un tiempo. Vuelve a escribirnos y recibirás uno nuevo.
    }
page-try-again-title = No ha funcionado
page-try-again = { $address ->
        [formal] Inténtelo de nuevo en un momento. No se ha cambiado nada.
       *[informal] Inténtalo de nuevo en un momento. No se ha cambiado nada.
    }
page-orders-title = Mis pedidos
page-orders-none = { $address ->
        [formal] Todavía no hay pedidos en su cuenta.
       *[informal] Todavía no hay pedidos en tu cuenta.
    }
page-orders-button = Mis pedidos
page-order-title = Pedido { $order }
page-order-placed = Hecho el { $date }
page-order-not-found = { $address ->
        [formal] No encontramos ese pedido entre los suyos.
       *[informal] No encontramos ese pedido entre los tuyos.
    }
page-order-ask = { $address ->
        [formal] Aquí ve su pedido tal como está ahora mismo. Si quiere cambiar o cancelar algo, escríbanos y le ayudaremos.
       *[informal] Aquí ves tu pedido tal como está ahora mismo. Si quieres cambiar o cancelar algo, escríbenos y te ayudaremos.
    }
page-shop-button = Volver a la tienda
page-line-quantity = Cantidad: { $count }
page-line-shipped = Enviado: { $count }
page-line-delivered = Entregado: { $count }
page-line-waiting = Sin enviar todavía: { $count }
page-state-cancelled = Cancelado
page-state-refunded = Reembolsado
page-state-unknown = Consultar con nosotros
page-state-shipped = Enviado
page-state-partly-shipped = Enviado en parte
page-state-on-hold = En espera
page-state-scheduled = Programado
page-state-in-progress = En preparación
page-state-not-shipped = Todavía sin enviar
# Changing an order, on the pages of the Customer Hub. The shop speaks here, not the assistant: no "I".
hub-address-title = Cambiar la dirección de entrega
hub-contact-title = Cambiar los datos de contacto
hub-items-title = Cambiar los artículos
hub-cancel-title = Cancelar el pedido { $order }
action-items = Cambiar artículos
action-contact = Cambiar datos de contacto
# Where nothing can be changed here, after the order's state:
hub-closed = { $address ->
        [formal] Ahora mismo no se pueden hacer cambios aquí. Escríbanos y le ayudaremos.
       *[informal] Ahora mismo no se pueden hacer cambios aquí. Escríbenos y te ayudaremos.
    }
hub-variant = { $address ->
        [formal] Aquí no se puede cambiar la talla ni la variante. Escríbanos y veremos qué es posible.
       *[informal] Aquí no se puede cambiar la talla ni la variante. Escríbenos y veremos qué es posible.
    }
hub-variant-title = Elegir otra talla o variante
hub-variant-which = ¿De qué artículo se trata?
# $title: what was ordered, such as "Rain Jacket (Green / L)". The label of a choice of variants.
hub-variant-instead = En lugar de { $title }
# $title: a variant, such as "Green / M", in a list of choices; it cannot be chosen.
hub-variant-sold-out = { $title } (agotado)
# The label of a choice of numbers: how many of the items shall become the other variant.
hub-variant-count = Cuántas unidades cambiar
hub-variant-hint = { $address ->
        [formal] Estas opciones cuestan lo mismo. Para una de otro precio, escríbanos.
       *[informal] Estas opciones cuestan lo mismo. Para una de otro precio, escríbenos.
    }
# The same where some of them cost less.
hub-variant-hint-less = { $address ->
        [formal] Estas opciones cuestan lo mismo o menos, y reembolsamos la diferencia. Para una más cara, escríbanos.
       *[informal] Estas opciones cuestan lo mismo o menos, y reembolsamos la diferencia. Para una más cara, escríbenos.
    }
hub-variant-none = { $address ->
        [formal] De este artículo no hay otra opción disponible por el mismo precio o menos. Escríbanos y veremos qué es posible.
       *[informal] De este artículo no hay otra opción disponible por el mismo precio o menos. Escríbenos y veremos qué es posible.
    }
hub-same-price = El precio no cambia.
hub-busy = { $address ->
        [formal] El pedido se está preparando, así que ya no se puede cambiar aquí. Escríbanos y veremos qué se puede hacer.
       *[informal] El pedido se está preparando, así que ya no se puede cambiar aquí. Escríbenos y veremos qué se puede hacer.
    }
hub-first-name = Nombre
hub-last-name = Apellidos
hub-company = Empresa
hub-street = Calle y número
hub-extra = Piso, puerta o apartamento
hub-zip = Código postal
hub-city = Ciudad
hub-country = País
hub-phone = Teléfono
hub-email = Correo electrónico
hub-optional = opcional
hub-region-fixed = { $address ->
        [formal] Los impuestos y los gastos de envío dependen del país y de la región, por eso aquí no se pueden cambiar. Si el pedido tiene que ir a otro lugar, escríbanos.
       *[informal] Los impuestos y los gastos de envío dependen del país y de la región, por eso aquí no se pueden cambiar. Si el pedido tiene que ir a otro lugar, escríbenos.
    }
# `$title` is an item. Below it a list of numbers, 0 among them.
hub-keep = Unidades de { $title }
hub-keep-hint = Con 0, el artículo se retira del pedido.
hub-review-button = Revisar antes de confirmar
hub-review-title = ¿Está todo bien?
hub-review-intro = Todavía no se ha cambiado nada.
hub-was = Antes
hub-becomes = Después
hub-taken-out = Se retira del pedido
hub-refund = Reembolsaremos { $amount } a través del método de pago utilizado.
hub-refund-none = Esto todavía no se ha pagado, así que no hay nada que reembolsar.
hub-cancel-whole = Se cancelará el pedido completo y no se podrá deshacer.
hub-confirm-button = Confirmar el cambio
hub-confirm-cancel-button = Cancelar el pedido
hub-keep-button = Dejarlo como está
hub-back-button = Volver al pedido
hub-same = El pedido ya está así. Primero hay que cambiar algo.
hub-invalid = Hay que revisar lo que está marcado.
hub-invalid-field = Hay que revisar este dato.
hub-not-all = Al menos un artículo tiene que quedarse. Para quitarlos todos, hay que cancelar el pedido.
hub-phone-hint = Con el prefijo del país, por ejemplo +34600123456.
hub-look-button = Volver a mirar
hub-working-title = Un momento
hub-working = Estamos en ello. Esta página se actualiza sola.
hub-done-title = Listo
hub-done-cancelled = El pedido { $order } se ha cancelado.
hub-done-changed = El pedido { $order } se ha cambiado.
hub-refused-title = No ha funcionado
hub-refused-moved = Mientras tanto, el pedido ha avanzado y esto ya no es posible. No se ha cambiado nada.
hub-refused-shop = { $address ->
        [formal] El sistema de la tienda no lo ha aceptado. No se ha cambiado nada. Escríbanos y lo resolveremos.
       *[informal] El sistema de la tienda no lo ha aceptado. No se ha cambiado nada. Escríbenos y lo resolveremos.
    }
hub-unclear = Está tardando más de lo normal. Nuestro equipo lo está revisando y se encargará de que todo quede bien. No hace falta repetirlo.
# The order is changed as wished, and costs less now; giving back the difference failed at the payment provider, and a person will see to it.
hub-owed = { $address ->
        [formal] El pedido { $order } se ha cambiado. Todavía no se ha podido reembolsar la diferencia, pero nuestro equipo se encarga de ello. Usted no tiene que hacer nada.
       *[informal] El pedido { $order } se ha cambiado. Todavía no se ha podido reembolsar la diferencia, pero nuestro equipo se encarga de ello. No tienes que hacer nada.
    }
# Ways to reach the shop, at the foot of the page; each is a link.
hub-help-title = { $address ->
        [formal] ¿Necesita ayuda?
       *[informal] ¿Necesitas ayuda?
    }
hub-help-sms = Enviar un SMS
hub-help-whatsapp = Escribir por WhatsApp
hub-help-email = Escribir un correo electrónico
# A line for the shop's own people on the order itself. `$change` is the change's number.
hub-note-cancelled = Pedido cancelado por el cliente en el Customer Hub ({ $change }).
hub-note-address = Dirección de entrega cambiada por el cliente en el Customer Hub ({ $change }).
hub-note-contact = Datos de contacto cambiados por el cliente en el Customer Hub ({ $change }).
hub-note-items = Artículos retirados por el cliente en el Customer Hub ({ $change }).
hub-note-variant = Talla o variante cambiada por el cliente en el Customer Hub ({ $change }).
page-preview-only = Tienda de demostración. Nada de lo que hay aquí es real.

# The button that closes the drawer in which these pages stand beside the shop's own.
hub-drawer-close = Cerrar

## Signing in at the Hub's own address, with a code by mail. The shop speaks: "we".

hub-code-intro = { $address ->
        [formal] Escriba la dirección de correo electrónico con la que hizo su pedido y le enviaremos un código.
       *[informal] Escribe la dirección de correo electrónico con la que hiciste tu pedido y te enviaremos un código.
    }
hub-code-send-button = Recibir un código
# The title of the page on which the code is typed.
hub-code-title = { $address ->
        [formal] Revise su correo
       *[informal] Revisa tu correo
    }
# $mailbox is masked, such as "a…@example.com". It must not say whether there is such a customer: "if".
hub-code-sent = Si { $mailbox } pertenece a un cliente de { $shop }, ya va de camino a esa dirección un código de seis dígitos, válido durante 10 minutos.
# The label of the field into which the code is typed.
hub-code-label = Código recibido por correo
hub-code-hint = { $address ->
        [formal] ¿No ha llegado nada? Mire en la carpeta de spam o pruebe con la dirección a la que llegó la confirmación de su pedido.
       *[informal] ¿No ha llegado nada? Mira en la carpeta de spam o prueba con la dirección a la que llegó la confirmación de tu pedido.
    }
hub-code-wrong = { $address ->
        [formal] Ese no es el código correcto. Consulte nuestro correo más reciente.
       *[informal] Ese no es el código correcto. Consulta nuestro correo más reciente.
    }
# Above the field for the e-mail address.
hub-code-over = { $address ->
        [formal] Ese código ya no funciona. Aquí puede pedir uno nuevo.
       *[informal] Ese código ya no funciona. Aquí puedes pedir uno nuevo.
    }
hub-code-too-many = { $address ->
        [formal] Se han pedido demasiados códigos. Inténtelo de nuevo más tarde.
       *[informal] Se han pedido demasiados códigos. Inténtalo de nuevo más tarde.
    }
# A link below the field for the code.
hub-code-other = Pedir un código nuevo o usar otra dirección
# Above the field for the e-mail address, where the shopper was signed in before.
hub-code-ended = { $address ->
        [formal] Para que nadie más vea sus pedidos, vuelva a iniciar sesión.
       *[informal] Para que nadie más vea tus pedidos, vuelve a iniciar sesión.
    }
# Above the field for the e-mail address, where the browser takes no cookies.
hub-code-cookies = Para iniciar sesión hace falta una cookie: hay que permitir las cookies en esta página y volver a intentarlo.
hub-sign-out-button = Cerrar sesión

## Signing in at the Hub’s own address with the account that the shopper has at the shop

# Above a button that says `page-sign-in-button`. It leads to the shop’s own sign-in page, which leads back.
hub-account-intro = { $address ->
        [formal] Para que nadie más vea sus pedidos, inicie sesión en su cuenta de { $shop }. Después volverá aquí.
       *[informal] Para que nadie más vea tus pedidos, inicia sesión en tu cuenta de { $shop }. Después volverás aquí.
    }
# The shop’s sign-in page was left, or something went wrong on the way.
hub-account-failed = { $address ->
        [formal] No se ha podido iniciar sesión. Inténtelo de nuevo.
       *[informal] No se ha podido iniciar sesión. Inténtalo de nuevo.
    }
# After signing out here. The shop’s own sign-in page may still know the shopper in this browser; a link to the shop's own sign-out stands beneath.
hub-account-left = { $address ->
        [formal] Ya ha cerrado sesión aquí. En este dispositivo, la sesión de su cuenta de { $shop } podría seguir abierta.
       *[informal] Ya has cerrado sesión aquí. En este dispositivo, la sesión de tu cuenta de { $shop } podría seguir abierta.
    }
hub-account-leave-link = Cerrar sesión también en esa cuenta

## The mail with the code. $code is "482913".

code-mail-subject = { $address ->
        [formal] Su código para { $shop }: { $code }
       *[informal] Tu código para { $shop }: { $code }
    }
code-mail-text = { $address ->
        [formal] Su código para iniciar sesión es { $code }.
       *[informal] Tu código para iniciar sesión es { $code }.
    }
code-mail-valid = { $address ->
        [formal] Funciona una sola vez, durante 10 minutos, en la página donde lo ha pedido.
       *[informal] Funciona una sola vez, durante 10 minutos, en la página donde lo has pedido.
    }
code-mail-ignore = { $address ->
        [formal] Si no lo ha pedido usted, no tiene que hacer nada: sin este código nadie puede ver sus pedidos. No lo comparta con nadie.
       *[informal] Si no lo has pedido tú, no tienes que hacer nada: sin este código nadie puede ver tus pedidos. No lo compartas con nadie.
    }
