# Everything Aftersale says in Spanish (es). Short, warm, concrete. `.short` is for text messages.
# Forms of address: `formal` (usted) and `informal` (tú). A sentence without a selector addresses nobody and fits both. Wordings are understood in Spain and in the Americas.
# In `handoff-…`, `$address` is a phone number or mail address; these sentences address the shop’s people with neither form.
# Never ask for a bare SÍ, FIN or CANCELAR in a text message. STOP stays the word STOP.

## Times

# `$time` is a clock time with its zone, `$date` a day, both as the language writes them.
# After "until":
until-today = hoy a las { $time }
until-tomorrow = mañana a las { $time }
until-on = el { $date } a las { $time }
# After "ended", always in the past:
ended-today = hoy a las { $time }
ended-yesterday = ayer a las { $time }
ended-on = el { $date } a las { $time }
# One of several orders in a list: "#1001 of 18 November".
order-of = { $order } del { $date }

## The conversation itself

greeting = { $address ->
        [formal] Hola, soy el asistente de { $shop }. Puedo decirle dónde está su pedido y si todavía se puede cambiar o cancelar, y responder a preguntas sobre la tienda. ¿En qué puedo ayudarle?
       *[informal] Hola, soy el asistente de { $shop }. Puedo decirte dónde está tu pedido y si todavía se puede cambiar o cancelar, y responder a preguntas sobre la tienda. ¿En qué puedo ayudarte?
    }
    .short = { $address ->
        [formal] Hola, aquí { $shop }. Puedo ver dónde está su pedido y si aún se puede cambiar. ¿En qué puedo ayudarle?
       *[informal] Hola, aquí { $shop }. Puedo ver dónde está tu pedido y si aún se puede cambiar. ¿En qué puedo ayudarte?
    }
welcome = ¡De nada!
anything-else = { $address ->
        [formal] De acuerdo. ¿Puedo ayudarle en algo más?
       *[informal] De acuerdo. ¿Puedo ayudarte en algo más?
    }
no-text = { $address ->
        [formal] No puedo abrir imágenes, archivos ni ubicaciones, pero su mensaje queda guardado. ¿Puede decirme en pocas palabras qué necesita?
       *[informal] No puedo abrir imágenes, archivos ni ubicaciones, pero tu mensaje queda guardado. ¿Puedes decirme en pocas palabras qué necesitas?
    }
    .short = { $address ->
        [formal] No puedo abrir imágenes ni archivos, pero quedan guardados. ¿Qué necesita, en pocas palabras?
       *[informal] No puedo abrir imágenes ni archivos, pero quedan guardados. ¿Qué necesitas, en pocas palabras?
    }
welcome-back = { $address ->
        [formal] Volverá a recibir mensajes de { $shop }. ¿En qué puedo ayudarle?
       *[informal] Volverás a recibir mensajes de { $shop }. ¿En qué puedo ayudarte?
    }
help = { $address ->
        [formal] Atención al cliente de { $shop }. Pregúntenos lo que quiera sobre su pedido. Envíe STOP para no recibir más mensajes.
       *[informal] Atención al cliente de { $shop }. Pregúntanos lo que quieras sobre tu pedido. Envía STOP para no recibir más mensajes.
    }
not-understood = { $address ->
        [formal] No sé si le he entendido bien. ¿Se trata de un pedido que ha hecho? Puedo ver dónde está y si todavía se puede cambiar, cancelar o devolver.
       *[informal] No sé si te he entendido bien. ¿Se trata de un pedido que has hecho? Puedo ver dónde está y si todavía se puede cambiar, cancelar o devolver.
    }
    .short = { $address ->
        [formal] No sé si he entendido bien. ¿Quiere saber dónde está su pedido, cambiar algo o hacer una devolución?
       *[informal] No sé si he entendido bien. ¿Quieres saber dónde está tu pedido, cambiar algo o hacer una devolución?
    }
not-understood-twice = Lo siento, sigo sin entenderlo, y no quiero responder al azar.
not-supported = { $address ->
        [formal] Lo siento, todavía no hablo ese idioma. Entiendo { $languages }. ¿Podría escribirme en uno de ellos?
       *[informal] Lo siento, todavía no hablo ese idioma. Entiendo { $languages }. ¿Podrías escribirme en uno de ellos?
    }
    .short = Perdón, solo hablo { $languages }.
outside-skill = Lo siento, eso no puedo hacerlo yo.

## A person

offer-person = { $address ->
        [formal] ¿Quiere que se lo pase a una persona del equipo?
       *[informal] ¿Quieres que se lo pase a una persona del equipo?
    }
    .short = { $address ->
        [formal] ¿Prefiere que le atienda una persona?
       *[informal] ¿Prefieres que te atienda una persona?
    }
handed-over = { $address ->
        [formal] He pasado nuestra conversación al equipo de { $shop }, así que no tendrá que explicarlo todo otra vez. Una persona le responderá aquí mismo.
       *[informal] He pasado nuestra conversación al equipo de { $shop }, así que no tendrás que explicarlo todo otra vez. Una persona te responderá aquí mismo.
    }
    .short = { $address ->
        [formal] He pasado toda la conversación al equipo de { $shop }. Una persona le responderá aquí.
       *[informal] He pasado toda la conversación al equipo de { $shop }. Una persona te responderá aquí.
    }
left-at-that = { $address ->
        [formal] Entonces lo dejo así. Si necesita algo, escríbame.
       *[informal] Entonces lo dejo así. Si necesitas algo, escríbeme.
    }

## Signing in

sign-in = { $address ->
        [formal] Para que nadie más vea sus pedidos, inicie sesión primero en su cuenta de { $shop }. He guardado su consulta y después seguiré automáticamente.
       *[informal] Para que nadie más vea tus pedidos, inicia sesión primero en tu cuenta de { $shop }. He guardado tu consulta y después seguiré automáticamente.
    }
    .short = { $address ->
        [formal] Para que nadie más vea sus pedidos, inicie sesión en { $shop } con este enlace. Después seguiré automáticamente.
       *[informal] Para que nadie más vea tus pedidos, inicia sesión en { $shop } con este enlace. Después seguiré automáticamente.
    }
sign-in-again = { $address ->
        [formal] Solo puedo hablar de pedidos cuando haya iniciado sesión en su cuenta de { $shop }. Aquí tiene el enlace; después seguiré automáticamente.
       *[informal] Solo puedo hablar de pedidos cuando hayas iniciado sesión en tu cuenta de { $shop }. Aquí tienes el enlace; después seguiré automáticamente.
    }
    .short = { $address ->
        [formal] Solo puedo hablar de pedidos cuando haya iniciado sesión con este enlace. Después seguiré automáticamente.
       *[informal] Solo puedo hablar de pedidos cuando hayas iniciado sesión con este enlace. Después seguiré automáticamente.
    }
# Where shoppers sign in with a code by mail and not with an account. The link stands beneath.
sign-in-code = { $address ->
        [formal] Para que nadie más vea sus pedidos, inicie sesión primero con un código que le llegará por correo electrónico. He guardado su consulta y después seguiré automáticamente.
       *[informal] Para que nadie más vea tus pedidos, inicia sesión primero con un código que te llegará por correo electrónico. He guardado tu consulta y después seguiré automáticamente.
    }
    .short = { $address ->
        [formal] Para proteger sus pedidos, inicie sesión con este enlace y un código por correo. Seguiré justo después.
       *[informal] Para proteger tus pedidos, inicia sesión con este enlace y un código por correo. Seguiré justo después.
    }
sign-in-code-again = { $address ->
        [formal] Solo puedo hablar de pedidos cuando haya iniciado sesión con un código que le llegará por correo electrónico. Aquí tiene el enlace; después seguiré automáticamente.
       *[informal] Solo puedo hablar de pedidos cuando hayas iniciado sesión con un código que te llegará por correo electrónico. Aquí tienes el enlace; después seguiré automáticamente.
    }
    .short = { $address ->
        [formal] Para hablar de pedidos, inicie sesión con este enlace y un código por correo. Seguiré justo después.
       *[informal] Para hablar de pedidos, inicia sesión con este enlace y un código por correo. Seguiré justo después.
    }
sign-in-limited = { $address ->
        [formal] Ya he enviado varios enlaces para iniciar sesión. Use el más reciente o inténtelo de nuevo dentro de una hora.
       *[informal] Ya he enviado varios enlaces para iniciar sesión. Usa el más reciente o inténtalo de nuevo dentro de una hora.
    }
signed-in = { $address ->
        [formal] Gracias, ya ha iniciado sesión. ¿En qué puedo ayudarle?
       *[informal] Gracias, ya has iniciado sesión. ¿En qué puedo ayudarte?
    }
signed-in-elsewhere = { $address ->
        [formal] Ya ha iniciado sesión. Como la dirección o el número desde el que escribe no coincide con el de su cuenta, continúe donde ha iniciado sesión. Aquí están sus pedidos:
       *[informal] Ya has iniciado sesión. Como la dirección o el número desde el que escribes no coincide con el de tu cuenta, continúa donde has iniciado sesión. Aquí están tus pedidos:
    }
    .short = { $address ->
        [formal] Ha iniciado sesión, pero escribe desde un número o una dirección que no es de su cuenta. Continúe aquí:
       *[informal] Has iniciado sesión, pero escribes desde un número o una dirección que no es de tu cuenta. Continúa aquí:
    }

## Finding the order

which-order = { $address ->
        [formal] ¿A qué pedido se refiere: { $orders }?
       *[informal] ¿A qué pedido te refieres: { $orders }?
    }
assumed-newest = { $address ->
        [formal] Entiendo que se refiere a su pedido más reciente, { $order }. Si se trata de { $others }, solo tiene que decirme el número.
       *[informal] Entiendo que te refieres a tu pedido más reciente, { $order }. Si se trata de { $others }, solo tienes que decirme el número.
    }
    .short = { $address ->
        [formal] Entiendo que se refiere a { $order }, su pedido más reciente. Si no, dígame el número.
       *[informal] Entiendo que te refieres a { $order }, tu pedido más reciente. Si no, dime el número.
    }
order-not-found = { $address ->
        [formal] No encuentro { $order } entre sus pedidos. Los más recientes: { $own }. ¿A cuál se refiere?
       *[informal] No encuentro { $order } entre tus pedidos. Los más recientes: { $own }. ¿A cuál te refieres?
    }
    .short = { $address ->
        [formal] No encuentro { $order } entre sus pedidos. Los últimos: { $own }. ¿A cuál se refiere?
       *[informal] No encuentro { $order } entre tus pedidos. Los últimos: { $own }. ¿A cuál te refieres?
    }
order-not-found-none = { $address ->
        [formal] No encuentro { $order } entre sus pedidos. ¿Puede comprobar el número?
       *[informal] No encuentro { $order } entre tus pedidos. ¿Puedes comprobar el número?
    }
order-beyond-list = { $address ->
        [formal] { $order } no está entre sus últimos pedidos, y no puedo ver más atrás.
       *[informal] { $order } no está entre tus últimos pedidos, y no puedo ver más atrás.
    }
no-orders = { $address ->
        [formal] No encuentro ningún pedido en su cuenta.
       *[informal] No encuentro ningún pedido en tu cuenta.
    }

## What is so of it

cancelled = El pedido { $order } se canceló el { $date }.
refunded = Todo lo del pedido { $order } se ha reembolsado o retirado, así que ya no queda nada que cambiar.
unknown = No puedo saber con seguridad cómo va el pedido { $order }, y no quiero responder al azar.
delivered = El pedido { $order } se entregó el { $date }.
delivered-undated = El pedido { $order } ya se ha entregado.
return-portal = { $address ->
        [formal] Aquí puede iniciar una devolución:
       *[informal] Aquí puedes iniciar una devolución:
    }
too-late = Ya no se puede cambiar.
return-later = { $address ->
        [formal] Ya no se puede cambiar, pero podrá devolverlo cuando haya llegado.
       *[informal] Ya no se puede cambiar, pero podrás devolverlo cuando haya llegado.
    }
shipped = El pedido { $order } se envió el { $date }. No tiene seguimiento.
shipped-with = El pedido { $order } se envió el { $date } con { $carrier }.
shipped-estimate = El pedido { $order } se envió el { $date } y debería llegar el { $estimated }.
shipped-with-estimate = El pedido { $order } se envió el { $date } con { $carrier } y debería llegar el { $estimated }.
partly-shipped = Una parte del pedido { $order } ya ha salido: { $shipped }. Todavía sin enviar: { $left }.
not-shipped = El pedido { $order } todavía no se ha enviado.
on-hold = El pedido { $order } está en espera en este momento, así que no se ha enviado nada.
scheduled = El envío del pedido { $order } está previsto para el { $date }.
scheduled-undated = El envío del pedido { $order } está previsto para más adelante.
in-progress = El pedido { $order } se está preparando ahora mismo, así que no puedo prometer que todavía se pueda cambiar.
being-packed = El pedido { $order } se está preparando ahora mismo.
order-link = { $address ->
        [formal] Aquí puede seguirlo:
       *[informal] Aquí puedes seguirlo:
    }

## Confirmation, payment, parcels

# $date: the day on which it was placed.
order-confirmed = Hemos recibido el pedido { $order }, hecho el { $date }.
payment-paid = El pedido { $order } está pagado.
payment-pending = Todavía no hemos recibido el pago del pedido { $order }.
# The card or account was asked; nothing has been taken from it so far.
payment-authorized = El importe del pedido { $order } está reservado, pero todavía no se ha cobrado.
payment-partly = El pedido { $order } está pagado en parte.
payment-refunded = Se ha reembolsado el importe total del pedido { $order }.
payment-partly-refunded = Se ha reembolsado una parte del importe del pedido { $order }.
# It was reserved, then released: nothing was taken.
payment-void = No se ha cobrado nada por el pedido { $order }.
payment-unknown = No puedo saber con seguridad cómo va el pago del pedido { $order }.
# Lines follow, one for each parcel, as "Parcel 1: Rain Jacket and Wool Socks · Shipped 12 November · PostNord". $count is 2 or more.
parcels = El pedido { $order } se envió en { $count } paquetes:
no-delivery-day = La empresa de transporte todavía no ha indicado la fecha de entrega.
no-delivery-day-unshipped = La fecha de entrega solo se sabrá después del envío.
# $date: the day of arrival that was named, in the past.
delivery-day-passed = La empresa de transporte había previsto la entrega para el { $date }, pero esa fecha ya ha pasado.
ready-for-pickup = El pedido { $order } está listo para recoger.
# A button; $number is 1, 2, ...
action-track-parcel = Seguir el paquete { $number }
page-state-delivered = Entregado
page-state-in-transit = En camino
# One parcel of an order among several: $number is 1, 2, ...
hub-parcel = Paquete { $number }
hub-parcel-only = El paquete
# $date as in page-order-placed.
hub-parcel-shipped = Enviado el { $date }
hub-parcel-expected = Entrega prevista para el { $date }
hub-parcel-delivered = Entregado el { $date }
hub-parcel-pickup = Listo para recoger
hub-parcel-failed = { $address ->
        [formal] La empresa de transporte no ha podido entregarlo. Escríbanos y lo resolveremos.
       *[informal] La empresa de transporte no ha podido entregarlo. Escríbenos y lo resolveremos.
    }
hub-parcel-silent = Todavía sin noticias de la empresa de transporte.

## What can be sent back

# Behind "Order #1001 was delivered on 12 November." $date: the last day on which a return can be started.
return-until = El pedido se puede devolver hasta el { $date }.
return-items = Esto se puede devolver: { $items }.
return-items-until = Esto se puede devolver hasta el { $date }: { $items }.
# $date: the last day on which it was possible, in the past.
return-over = El pedido se podía devolver hasta el { $date }, así que el plazo ya ha terminado.
return-items-over = El plazo para devolver { $items } terminó el { $date }.
return-excluded = La tienda no acepta la devolución de { $items }.
return-never = La tienda no acepta devoluciones.
return-underway = Ya hay una devolución registrada para el pedido { $order }.
return-another = Aquí se puede iniciar otra devolución:
return-unknown = No puedo saber con seguridad si hay una devolución registrada para el pedido { $order }.
# Some of the order has not arrived yet.
return-rest-later = Lo que todavía no ha llegado se podrá devolver cuando llegue.

## What can still be done

may-change = { $stage ->
        [processed] { $address ->
            [formal] Todavía puede hacer cambios por su cuenta hasta { $until }, o hasta que empecemos a preparar el pedido si eso ocurre antes.
           *[informal] Todavía puedes hacer cambios por tu cuenta hasta { $until }, o hasta que empecemos a preparar el pedido si eso ocurre antes.
        }
        [packed] { $address ->
            [formal] Todavía puede hacer cambios por su cuenta hasta { $until }, o hasta que se empaquete el pedido si eso ocurre antes.
           *[informal] Todavía puedes hacer cambios por tu cuenta hasta { $until }, o hasta que se empaquete el pedido si eso ocurre antes.
        }
       *[shipped] { $address ->
            [formal] Todavía puede hacer cambios por su cuenta hasta { $until }, o hasta que se envíe si eso ocurre antes.
           *[informal] Todavía puedes hacer cambios por tu cuenta hasta { $until }, o hasta que se envíe si eso ocurre antes.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Aún puede cambiarlo por su cuenta hasta { $until }, salvo que entre antes en preparación:
           *[informal] Aún puedes cambiarlo por tu cuenta hasta { $until }, salvo que entre antes en preparación:
        }
        [packed] { $address ->
            [formal] Aún puede cambiarlo por su cuenta hasta { $until }, salvo que se empaquete antes:
           *[informal] Aún puedes cambiarlo por tu cuenta hasta { $until }, salvo que se empaquete antes:
        }
       *[shipped] { $address ->
            [formal] Aún puede cambiarlo por su cuenta hasta { $until }, salvo que se envíe antes:
           *[informal] Aún puedes cambiarlo por tu cuenta hasta { $until }, salvo que se envíe antes:
        }
    }
may-change-undated = { $stage ->
        [processed] { $address ->
            [formal] Todavía puede hacer cambios por su cuenta hasta que empecemos a preparar el pedido.
           *[informal] Todavía puedes hacer cambios por tu cuenta hasta que empecemos a preparar el pedido.
        }
        [packed] { $address ->
            [formal] Todavía puede hacer cambios por su cuenta hasta que se empaquete el pedido.
           *[informal] Todavía puedes hacer cambios por tu cuenta hasta que se empaquete el pedido.
        }
       *[shipped] { $address ->
            [formal] Todavía puede hacer cambios por su cuenta hasta que se envíe.
           *[informal] Todavía puedes hacer cambios por tu cuenta hasta que se envíe.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Aún puede cambiarlo por su cuenta hasta que entre en preparación:
           *[informal] Aún puedes cambiarlo por tu cuenta hasta que entre en preparación:
        }
        [packed] { $address ->
            [formal] Aún puede cambiarlo por su cuenta hasta que se empaquete:
           *[informal] Aún puedes cambiarlo por tu cuenta hasta que se empaquete:
        }
       *[shipped] { $address ->
            [formal] Aún puede cambiarlo por su cuenta hasta que se envíe:
           *[informal] Aún puedes cambiarlo por tu cuenta hasta que se envíe:
        }
    }
may-change-rest = { $stage ->
        [processed] { $address ->
            [formal] El resto todavía puede cambiarlo por su cuenta hasta { $until }, o hasta que empecemos a prepararlo si eso ocurre antes.
           *[informal] El resto todavía puedes cambiarlo por tu cuenta hasta { $until }, o hasta que empecemos a prepararlo si eso ocurre antes.
        }
        [packed] { $address ->
            [formal] El resto todavía puede cambiarlo por su cuenta hasta { $until }, o hasta que se empaquete si eso ocurre antes.
           *[informal] El resto todavía puedes cambiarlo por tu cuenta hasta { $until }, o hasta que se empaquete si eso ocurre antes.
        }
       *[shipped] { $address ->
            [formal] El resto todavía puede cambiarlo por su cuenta hasta { $until }, o hasta que se envíe si eso ocurre antes.
           *[informal] El resto todavía puedes cambiarlo por tu cuenta hasta { $until }, o hasta que se envíe si eso ocurre antes.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] El resto aún puede cambiarlo por su cuenta hasta { $until }, salvo que entre antes en preparación:
           *[informal] El resto aún puedes cambiarlo por tu cuenta hasta { $until }, salvo que entre antes en preparación:
        }
        [packed] { $address ->
            [formal] El resto aún puede cambiarlo por su cuenta hasta { $until }, salvo que se empaquete antes:
           *[informal] El resto aún puedes cambiarlo por tu cuenta hasta { $until }, salvo que se empaquete antes:
        }
       *[shipped] { $address ->
            [formal] El resto aún puede cambiarlo por su cuenta hasta { $until }, salvo que se envíe antes:
           *[informal] El resto aún puedes cambiarlo por tu cuenta hasta { $until }, salvo que se envíe antes:
        }
    }
may-change-rest-undated = { $stage ->
        [processed] { $address ->
            [formal] El resto todavía puede cambiarlo por su cuenta hasta que empecemos a prepararlo.
           *[informal] El resto todavía puedes cambiarlo por tu cuenta hasta que empecemos a prepararlo.
        }
        [packed] { $address ->
            [formal] El resto todavía puede cambiarlo por su cuenta hasta que se empaquete.
           *[informal] El resto todavía puedes cambiarlo por tu cuenta hasta que se empaquete.
        }
       *[shipped] { $address ->
            [formal] El resto todavía puede cambiarlo por su cuenta hasta que se envíe.
           *[informal] El resto todavía puedes cambiarlo por tu cuenta hasta que se envíe.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] El resto aún puede cambiarlo por su cuenta hasta que entre en preparación:
           *[informal] El resto aún puedes cambiarlo por tu cuenta hasta que entre en preparación:
        }
        [packed] { $address ->
            [formal] El resto aún puede cambiarlo por su cuenta hasta que se empaquete:
           *[informal] El resto aún puedes cambiarlo por tu cuenta hasta que se empaquete:
        }
       *[shipped] { $address ->
            [formal] El resto aún puede cambiarlo por su cuenta hasta que se envíe:
           *[informal] El resto aún puedes cambiarlo por tu cuenta hasta que se envíe:
        }
    }
may-cancel = { $stage ->
        [processed] { $address ->
            [formal] Todavía puede cancelarlo por su cuenta hasta { $until }, o hasta que empecemos a prepararlo si eso ocurre antes. No se cancela nada hasta que lo confirme allí.
           *[informal] Todavía puedes cancelarlo por tu cuenta hasta { $until }, o hasta que empecemos a prepararlo si eso ocurre antes. No se cancela nada hasta que lo confirmes allí.
        }
        [packed] { $address ->
            [formal] Todavía puede cancelarlo por su cuenta hasta { $until }, o hasta que se empaquete si eso ocurre antes. No se cancela nada hasta que lo confirme allí.
           *[informal] Todavía puedes cancelarlo por tu cuenta hasta { $until }, o hasta que se empaquete si eso ocurre antes. No se cancela nada hasta que lo confirmes allí.
        }
       *[shipped] { $address ->
            [formal] Todavía puede cancelarlo por su cuenta hasta { $until }, o hasta que se envíe si eso ocurre antes. No se cancela nada hasta que lo confirme allí.
           *[informal] Todavía puedes cancelarlo por tu cuenta hasta { $until }, o hasta que se envíe si eso ocurre antes. No se cancela nada hasta que lo confirmes allí.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Aún puede cancelarlo por su cuenta hasta { $until }, salvo que entre antes en preparación:
           *[informal] Aún puedes cancelarlo por tu cuenta hasta { $until }, salvo que entre antes en preparación:
        }
        [packed] { $address ->
            [formal] Aún puede cancelarlo por su cuenta hasta { $until }, salvo que se empaquete antes:
           *[informal] Aún puedes cancelarlo por tu cuenta hasta { $until }, salvo que se empaquete antes:
        }
       *[shipped] { $address ->
            [formal] Aún puede cancelarlo por su cuenta hasta { $until }, salvo que se envíe antes:
           *[informal] Aún puedes cancelarlo por tu cuenta hasta { $until }, salvo que se envíe antes:
        }
    }
may-cancel-undated = { $stage ->
        [processed] { $address ->
            [formal] Todavía puede cancelarlo por su cuenta hasta que empecemos a prepararlo. No se cancela nada hasta que lo confirme allí.
           *[informal] Todavía puedes cancelarlo por tu cuenta hasta que empecemos a prepararlo. No se cancela nada hasta que lo confirmes allí.
        }
        [packed] { $address ->
            [formal] Todavía puede cancelarlo por su cuenta hasta que se empaquete. No se cancela nada hasta que lo confirme allí.
           *[informal] Todavía puedes cancelarlo por tu cuenta hasta que se empaquete. No se cancela nada hasta que lo confirmes allí.
        }
       *[shipped] { $address ->
            [formal] Todavía puede cancelarlo por su cuenta hasta que se envíe. No se cancela nada hasta que lo confirme allí.
           *[informal] Todavía puedes cancelarlo por tu cuenta hasta que se envíe. No se cancela nada hasta que lo confirmes allí.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Aún puede cancelarlo por su cuenta hasta que entre en preparación:
           *[informal] Aún puedes cancelarlo por tu cuenta hasta que entre en preparación:
        }
        [packed] { $address ->
            [formal] Aún puede cancelarlo por su cuenta hasta que se empaquete:
           *[informal] Aún puedes cancelarlo por tu cuenta hasta que se empaquete:
        }
       *[shipped] { $address ->
            [formal] Aún puede cancelarlo por su cuenta hasta que se envíe:
           *[informal] Aún puedes cancelarlo por tu cuenta hasta que se envíe:
        }
    }
may-cancel-rest = { $stage ->
        [processed] Lo que aún no se ha enviado se puede cancelar hasta { $until }, o hasta que empecemos a prepararlo si eso ocurre antes.
        [packed] Lo que aún no se ha enviado se puede cancelar hasta { $until }, o hasta que se empaquete si eso ocurre antes.
       *[shipped] Lo que aún no se ha enviado se puede cancelar hasta { $until }, o hasta que se envíe si eso ocurre antes.
    }
    .short = { $stage ->
        [processed] Lo que aún no se ha enviado se puede cancelar hasta { $until }, salvo que entre antes en preparación:
        [packed] Lo que aún no se ha enviado se puede cancelar hasta { $until }, salvo que se empaquete antes:
       *[shipped] Lo que aún no se ha enviado se puede cancelar hasta { $until }, salvo que se envíe antes:
    }
may-cancel-rest-undated = { $stage ->
        [processed] Lo que aún no se ha enviado se puede cancelar hasta que empecemos a prepararlo.
        [packed] Lo que aún no se ha enviado se puede cancelar hasta que se empaquete.
       *[shipped] Lo que aún no se ha enviado se puede cancelar hasta que se envíe.
    }
    .short = { $stage ->
        [processed] Lo que aún no se ha enviado se puede cancelar hasta que entre en preparación:
        [packed] Lo que aún no se ha enviado se puede cancelar hasta que se empaquete:
       *[shipped] Lo que aún no se ha enviado se puede cancelar hasta que se envíe:
    }
may-cancel-instead = { $stage ->
        [processed] { $address ->
            [formal] Por tanto, aún no hay nada que devolver, pero todavía puede cambiarlo o cancelarlo por su cuenta hasta { $until }, o hasta que empecemos a prepararlo si eso ocurre antes.
           *[informal] Por tanto, aún no hay nada que devolver, pero todavía puedes cambiarlo o cancelarlo por tu cuenta hasta { $until }, o hasta que empecemos a prepararlo si eso ocurre antes.
        }
        [packed] { $address ->
            [formal] Por tanto, aún no hay nada que devolver, pero todavía puede cambiarlo o cancelarlo por su cuenta hasta { $until }, o hasta que se empaquete si eso ocurre antes.
           *[informal] Por tanto, aún no hay nada que devolver, pero todavía puedes cambiarlo o cancelarlo por tu cuenta hasta { $until }, o hasta que se empaquete si eso ocurre antes.
        }
       *[shipped] { $address ->
            [formal] Por tanto, aún no hay nada que devolver, pero todavía puede cambiarlo o cancelarlo por su cuenta hasta { $until }, o hasta que se envíe si eso ocurre antes.
           *[informal] Por tanto, aún no hay nada que devolver, pero todavía puedes cambiarlo o cancelarlo por tu cuenta hasta { $until }, o hasta que se envíe si eso ocurre antes.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Aún no hay nada que devolver. Puede cambiarlo o cancelarlo hasta { $until }, si no entra antes en preparación:
           *[informal] Aún no hay nada que devolver. Puedes cambiarlo o cancelarlo hasta { $until }, si no entra antes en preparación:
        }
        [packed] { $address ->
            [formal] Aún no hay nada que devolver. Puede cambiarlo o cancelarlo hasta { $until }, si no se empaqueta antes:
           *[informal] Aún no hay nada que devolver. Puedes cambiarlo o cancelarlo hasta { $until }, si no se empaqueta antes:
        }
       *[shipped] { $address ->
            [formal] Aún no hay nada que devolver. Puede cambiarlo o cancelarlo hasta { $until }, si no se envía antes:
           *[informal] Aún no hay nada que devolver. Puedes cambiarlo o cancelarlo hasta { $until }, si no se envía antes:
        }
    }
may-cancel-instead-undated = { $stage ->
        [processed] { $address ->
            [formal] Por tanto, aún no hay nada que devolver, pero todavía puede cambiarlo o cancelarlo por su cuenta hasta que empecemos a prepararlo.
           *[informal] Por tanto, aún no hay nada que devolver, pero todavía puedes cambiarlo o cancelarlo por tu cuenta hasta que empecemos a prepararlo.
        }
        [packed] { $address ->
            [formal] Por tanto, aún no hay nada que devolver, pero todavía puede cambiarlo o cancelarlo por su cuenta hasta que se empaquete.
           *[informal] Por tanto, aún no hay nada que devolver, pero todavía puedes cambiarlo o cancelarlo por tu cuenta hasta que se empaquete.
        }
       *[shipped] { $address ->
            [formal] Por tanto, aún no hay nada que devolver, pero todavía puede cambiarlo o cancelarlo por su cuenta hasta que se envíe.
           *[informal] Por tanto, aún no hay nada que devolver, pero todavía puedes cambiarlo o cancelarlo por tu cuenta hasta que se envíe.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Aún no hay nada que devolver, pero puede cambiarlo o cancelarlo hasta que entre en preparación:
           *[informal] Aún no hay nada que devolver, pero puedes cambiarlo o cancelarlo hasta que entre en preparación:
        }
        [packed] { $address ->
            [formal] Aún no hay nada que devolver, pero puede cambiarlo o cancelarlo hasta que se empaquete:
           *[informal] Aún no hay nada que devolver, pero puedes cambiarlo o cancelarlo hasta que se empaquete:
        }
       *[shipped] { $address ->
            [formal] Aún no hay nada que devolver, pero puede cambiarlo o cancelarlo hasta que se envíe:
           *[informal] Aún no hay nada que devolver, pero puedes cambiarlo o cancelarlo hasta que se envíe:
        }
    }
hub-off = En este momento no se puede cambiar en línea, pero una persona del equipo puede revisarlo.
no-rule = { $what ->
        [cancel] No he encontrado qué dice la tienda sobre cancelar un pedido ya hecho.
       *[change] No he encontrado qué dice la tienda sobre cambiar un pedido ya hecho.
    }
never = { $what ->
        [cancel] La tienda no cancela pedidos que ya están hechos.
       *[change] La tienda no cambia pedidos que ya están hechos.
    }
window-over = { $what ->
        [cancel] El plazo para cancelar el pedido { $order } terminó { $ended }.
       *[change] El plazo para cambiar el pedido { $order } terminó { $ended }.
    }
change-not-allowed = Con el pedido ya hecho, la tienda no permite cambiar { $changes }.
excluded = No es posible cambiar { $items }, porque la tienda excluye ese tipo de artículos.
locked = El pedido { $order } ya no se puede cambiar.
add-item = { $address ->
        [formal] No puedo añadir artículos a un pedido que ya está hecho. Puede hacer un pedido nuevo, o puedo consultarlo con una persona del equipo.
       *[informal] No puedo añadir artículos a un pedido que ya está hecho. Puedes hacer un pedido nuevo, o puedo consultarlo con una persona del equipo.
    }
    .short = { $address ->
        [formal] No puedo añadir artículos a un pedido ya hecho. Puedo consultar al equipo, o puede hacer otro pedido aquí:
       *[informal] No puedo añadir artículos a un pedido ya hecho. Puedo consultar al equipo, o puedes hacer otro pedido aquí:
    }
shop-unavailable = { $address ->
        [formal] Ahora mismo no puedo acceder al sistema de pedidos de { $shop }, así que no puedo decirle nada seguro sobre su pedido.
       *[informal] Ahora mismo no puedo acceder al sistema de pedidos de { $shop }, así que no puedo decirte nada seguro sobre tu pedido.
    }
    .short = { $address ->
        [formal] No puedo acceder ahora a los pedidos de { $shop }, así que no puedo decirle nada seguro sobre el suyo.
       *[informal] No puedo acceder ahora a los pedidos de { $shop }, así que no puedo decirte nada seguro sobre el tuyo.
    }

## The shop's own words

article-says = Esto es lo que dice { $shop } al respecto:
# `$language` is one of the phrases `in-…` at the end of this part.
article-says-in = Esto es lo que dice { $shop } al respecto, { $language }:
quote-in = En palabras de la propia tienda, { $language }:
article-missing = No he encontrado eso en la información de { $shop }.

# What the text limits, as it was read, in the reader's language. Parts of one line: "As I read it: changing an order (the
# size and the delivery address): within 2 hours of ordering, until it is shipped, not for personalised items."
told = Según entiendo: { $rules }.
# The same of a rule that the shop itself confirmed.
told-sure = En resumen: { $rules }.
# `$what` is one of the five below it, or `told-changes`; `$limits` some of the phrases that follow, joined by commas.
told-rule = { $what }: { $limits }
told-order-change = cambiar un pedido
told-cancellation = cancelar un pedido
told-return = devolver artículos
told-refund = reembolso
told-shipping = entrega
# `$changes` are phrases `change-…`.
told-changes = { $what } ({ $changes })
told-never = no es posible
# `$length` is `told-length`.
told-within = en un plazo de { $length }
told-within-placed = en un plazo de { $length } desde el pedido
told-within-paid = en un plazo de { $length } desde el pago
told-within-delivered = en un plazo de { $length } desde la recepción
told-before-delivery = hasta { $length } antes de la fecha de entrega
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
            [one] { $count } día
           *[other] { $count } días
        }
       *[business_days] { $count ->
            [one] { $count } día hábil
           *[other] { $count } días hábiles
        }
    }
# `$time` is a clock time.
told-same-day = el mismo día hasta las { $time }
told-until-processed = hasta que entre en preparación
told-until-packed = hasta que se empaquete
told-until-shipped = hasta que se envíe
told-until-fulfilled = hasta que figure como completado
told-except = no se aplica a { $items }
# In the list `$items`.
excluded-personalised = artículos personalizados
excluded-preorder = artículos en preventa
excluded-sale = artículos en oferta
excluded-perishable = productos perecederos
excluded-hygiene = artículos de higiene
excluded-digital = productos digitales
excluded-gift-card = tarjetas de regalo
excluded-custom-made = artículos hechos a medida

in-en = en inglés
in-sv = en sueco
in-es = en español
in-fr = en francés
in-nb = en noruego
in-de = en alemán
in-da = en danés
in-nl = en neerlandés
in-fi = en finés
in-it = en italiano
in-pt = en portugués
in-pl = en polaco
# In a list after "I understand".
language-en = inglés
language-sv = sueco
language-es = español
language-fr = francés
language-nb = noruego
language-de = alemán
language-da = danés
language-nl = neerlandés
language-fi = finés
language-it = italiano
language-pt = portugués
language-pl = polaco

## Buttons and the card

action-sign-in = Iniciar sesión
action-orders = Mis pedidos
action-open-order = Abrir pedido
action-address = Cambiar dirección
action-variant = Talla o variante
action-quantity = Cantidad
action-cancel = Cancelar pedido
action-track = Seguir el paquete
action-return = Iniciar devolución
# A button that puts what was ordered into the shop's cart once more.
action-buy-again = Comprar de nuevo
action-shop = Ir a la tienda
item-excluded = No se puede cambiar
item-shipped = Enviado: { $count }

change-size = la talla
change-color = el color
change-variant = la variante
change-quantity = la cantidad
change-remove-item = los artículos
change-address = la dirección de entrega
change-contact = los datos de contacto
change-shipping-method = el método de envío
change-note = las notas y opciones de regalo

## The chat window on the storefront. It knows the shopper’s language and not the shop’s form of address: neutral words.

widget-title = Ayuda con un pedido
widget-assistant = Asistente automático
widget-team = Responde nuestro equipo
widget-signed-in = sesión iniciada
widget-open = Abrir el chat
widget-close = Cerrar el chat
widget-unread = { $count ->
        [one] { $count } mensaje nuevo
       *[other] { $count } mensajes nuevos
    }
widget-welcome = ¿Cómo podemos ayudar?
widget-scope = Para preguntas sobre un pedido: dónde está, qué se puede cambiar todavía o cómo cancelarlo.
# What a shopper may press instead of writing; the shopper says it.
widget-starter-status = ¿Dónde está mi pedido?
widget-starter-edit = ¿Puedo cambiar la talla de mi último pedido?
widget-starter-cancel = Necesito cancelar mi pedido.
widget-conversation = Conversación
widget-messages = Mensajes
widget-from-shopper = Yo
widget-from-agent = Asistente
widget-from-person = Nuestro equipo
widget-write = Mensaje
widget-placeholder = Escribir un mensaje
widget-send = Enviar
widget-left = { $count ->
        [one] Queda { $count } carácter
       *[other] Quedan { $count } caracteres
    }
widget-over = { $count ->
        [one] Sobra { $count } carácter
       *[other] Sobran { $count } caracteres
    }
widget-working = Escribiendo una respuesta
widget-still-working = Todavía lo estamos mirando. Tardará un poco más.
widget-not-sent = Sin enviar todavía.
widget-trying = Sin enviar todavía. Nuevo intento…
widget-retry = Reintentar ahora
widget-edit = Editar mensaje
widget-refused = No se ha podido enviar este mensaje.
widget-too-fast = Eso ha ido un poco rápido. El mensaje se enviará en un momento.
widget-session-over = La sesión había terminado, así que hemos iniciado una nueva.
widget-order = Pedido { $order }
widget-open-order = Abrir este pedido
widget-quantity = Cantidad { $count }
widget-changeable = Se puede cambiar
widget-changeable-some = Modificables: { $count } de { $all }
widget-fixed = Ya no se puede cambiar
widget-new-tab = (se abre en una pestaña nueva)
