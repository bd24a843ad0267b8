# Everything Aftersale says in German (de). Short, warm, concrete. `.short` is for text messages.
# Forms of address: `formal` (Sie) and `informal` (du). A sentence without a selector addresses nobody and fits both.
# In `handoff-…`, `$address` is a phone number or mail address; these sentences address the shop’s people with neither form.
# Never ask for a bare JA, ENDE or STORNO in a text message. STOP stays the word STOP.

## Times

# `$time` is a clock time with its zone, `$date` a day, both as the language writes them.
# After "until":
until-today = heute um { $time }
until-tomorrow = morgen um { $time }
until-on = zum { $date } um { $time }
# After "ended", always in the past:
ended-today = heute um { $time }
ended-yesterday = gestern um { $time }
ended-on = am { $date } um { $time }
# One of several orders in a list: "#1001 of 18 November".
order-of = { $order } vom { $date }

## The conversation itself

greeting = { $address ->
        [formal] Guten Tag, hier ist der Assistent von { $shop }. Ich kann nachsehen, wo Ihre Bestellung ist und ob sie sich noch ändern oder stornieren lässt, und Fragen zum Shop beantworten. Was kann ich für Sie tun?
       *[informal] Hallo, hier ist der Assistent von { $shop }. Ich kann nachsehen, wo deine Bestellung ist und ob sie sich noch ändern oder stornieren lässt, und Fragen zum Shop beantworten. Was kann ich für dich tun?
    }
    .short = { $address ->
        [formal] Guten Tag, hier ist { $shop }. Ich kann nachsehen, wo Ihre Bestellung ist und ob sie sich noch ändern lässt. Was kann ich für Sie tun?
       *[informal] Hallo, hier ist { $shop }. Ich kann nachsehen, wo deine Bestellung ist und ob sie sich noch ändern lässt. Was kann ich für dich tun?
    }
welcome = Gern geschehen!
anything-else = { $address ->
        [formal] Alles klar. Kann ich sonst noch etwas für Sie tun?
       *[informal] Alles klar. Kann ich sonst noch etwas für dich tun?
    }
no-text = { $address ->
        [formal] Bilder, Dateien und Standorte kann ich nicht öffnen, aber Ihre Nachricht ist gespeichert. Können Sie mir in ein paar Worten sagen, worum es geht?
       *[informal] Bilder, Dateien und Standorte kann ich nicht öffnen, aber deine Nachricht ist gespeichert. Kannst du mir in ein paar Worten sagen, worum es geht?
    }
    .short = { $address ->
        [formal] Bilder und Dateien kann ich nicht öffnen, Ihre Nachricht ist aber gespeichert. Worum geht es, in ein paar Worten?
       *[informal] Bilder und Dateien kann ich nicht öffnen, deine Nachricht ist aber gespeichert. Worum geht es, in ein paar Worten?
    }
welcome-back = { $address ->
        [formal] Sie bekommen wieder Nachrichten von { $shop }. Was kann ich für Sie tun?
       *[informal] Du bekommst wieder Nachrichten von { $shop }. Was kann ich für dich tun?
    }
help = { $address ->
        [formal] Hier ist der Kundenservice von { $shop }. Fragen Sie uns gern alles zu Ihrer Bestellung. Wenn Sie keine Nachrichten mehr möchten, senden Sie STOP.
       *[informal] Hier ist der Kundenservice von { $shop }. Frag uns gern alles zu deiner Bestellung. Wenn du keine Nachrichten mehr möchtest, sende STOP.
    }
not-understood = { $address ->
        [formal] Ich bin nicht sicher, ob ich das richtig verstanden habe. Geht es um eine Bestellung von Ihnen? Ich kann nachsehen, wo sie ist und ob sie sich noch ändern, stornieren oder zurücksenden lässt.
       *[informal] Ich bin nicht sicher, ob ich das richtig verstanden habe. Geht es um eine Bestellung von dir? Ich kann nachsehen, wo sie ist und ob sie sich noch ändern, stornieren oder zurücksenden lässt.
    }
    .short = Ich bin nicht sicher, ob ich das richtig verstanden habe. Geht es darum, wo die Bestellung ist, um eine Änderung oder um eine Rücksendung?
not-understood-twice = Das verstehe ich leider immer noch nicht, und raten möchte ich nicht.
not-supported = { $address ->
        [formal] Diese Sprache kann ich leider noch nicht. Ich verstehe { $languages }. Könnten Sie mir in einer davon schreiben?
       *[informal] Diese Sprache kann ich leider noch nicht. Ich verstehe { $languages }. Könntest du mir in einer davon schreiben?
    }
    .short = Diese Sprache kann ich leider noch nicht, nur { $languages }.
outside-skill = Das kann ich leider nicht selbst erledigen.

## A person

offer-person = Soll ich das an jemanden aus unserem Team weitergeben?
    .short = Soll jemand aus unserem Team übernehmen?
handed-over = { $address ->
        [formal] Ich habe unser Gespräch an das Team von { $shop } weitergegeben, Sie müssen also nichts noch einmal erklären. Jemand aus dem Team antwortet Ihnen hier.
       *[informal] Ich habe unser Gespräch an das Team von { $shop } weitergegeben, du musst also nichts noch einmal erklären. Jemand aus dem Team antwortet dir hier.
    }
    .short = { $address ->
        [formal] Ich habe alles an das Team von { $shop } weitergegeben, Sie müssen nichts noch einmal erklären. Jemand aus dem Team antwortet Ihnen hier.
       *[informal] Ich habe alles an das Team von { $shop } weitergegeben, du musst nichts noch einmal erklären. Jemand aus dem Team antwortet dir hier.
    }
left-at-that = { $address ->
        [formal] Dann belasse ich es dabei. Schreiben Sie einfach, wenn Sie etwas brauchen.
       *[informal] Dann belasse ich es dabei. Schreib einfach, wenn du etwas brauchst.
    }

## Signing in

sign-in = { $address ->
        [formal] Damit niemand sonst Ihre Bestellungen sieht, melden Sie sich bitte zuerst in Ihrem Kundenkonto bei { $shop } an. Ihre Anfrage habe ich mir gemerkt, danach geht es von selbst weiter.
       *[informal] Damit niemand sonst deine Bestellungen sieht, melde dich bitte zuerst in deinem Kundenkonto bei { $shop } an. Deine Anfrage habe ich mir gemerkt, danach geht es von selbst weiter.
    }
    .short = { $address ->
        [formal] Damit niemand sonst Ihre Bestellungen sieht, melden Sie sich bitte über den Link unten in Ihrem Konto bei { $shop } an. Danach geht es von selbst weiter.
       *[informal] Damit niemand sonst deine Bestellungen sieht, melde dich bitte über den Link unten in deinem Konto bei { $shop } an. Danach geht es von selbst weiter.
    }
sign-in-again = { $address ->
        [formal] Über Bestellungen kann ich erst sprechen, wenn Sie in Ihrem Kundenkonto bei { $shop } angemeldet sind. Hier ist der Link, danach geht es von selbst weiter.
       *[informal] Über Bestellungen kann ich erst sprechen, wenn du in deinem Kundenkonto bei { $shop } angemeldet bist. Hier ist der Link, danach geht es von selbst weiter.
    }
    .short = { $address ->
        [formal] Über Bestellungen kann ich erst sprechen, wenn Sie über den Link unten angemeldet sind. Danach geht es von selbst weiter.
       *[informal] Über Bestellungen kann ich erst sprechen, wenn du über den Link unten angemeldet bist. Danach geht es von selbst weiter.
    }
# Where shoppers sign in with a code by mail and not with an account. The link stands beneath.
sign-in-code = { $address ->
        [formal] Damit niemand sonst Ihre Bestellungen sieht, melden Sie sich bitte zuerst mit einem Code an, den Sie per E-Mail bekommen. Ihre Anfrage habe ich mir gemerkt, danach geht es von selbst weiter.
       *[informal] Damit niemand sonst deine Bestellungen sieht, melde dich bitte zuerst mit einem Code an, den du per E-Mail bekommst. Deine Anfrage habe ich mir gemerkt, danach geht es von selbst weiter.
    }
    .short = { $address ->
        [formal] Damit niemand sonst Ihre Bestellungen sieht, melden Sie sich bitte über den Link unten mit einem Code per E-Mail an. Danach geht es von selbst weiter.
       *[informal] Damit niemand sonst deine Bestellungen sieht, melde dich bitte über den Link unten mit einem Code per E-Mail an. Danach geht es von selbst weiter.
    }
sign-in-code-again = { $address ->
        [formal] Über Bestellungen kann ich erst sprechen, wenn Sie angemeldet sind. Hier ist der Link, der Code dazu kommt per E-Mail. Danach geht es von selbst weiter.
       *[informal] Über Bestellungen kann ich erst sprechen, wenn du angemeldet bist. Hier ist der Link, der Code dazu kommt per E-Mail. Danach geht es von selbst weiter.
    }
    .short = { $address ->
        [formal] Über Bestellungen kann ich erst sprechen, wenn Sie über den Link unten mit einem Code per E-Mail angemeldet sind. Danach geht es von selbst weiter.
       *[informal] Über Bestellungen kann ich erst sprechen, wenn du über den Link unten mit einem Code per E-Mail angemeldet bist. Danach geht es von selbst weiter.
    }
sign-in-limited = { $address ->
        [formal] Ich habe schon einige Links zum Anmelden geschickt. Bitte nehmen Sie den neuesten oder versuchen Sie es in einer Stunde noch einmal.
       *[informal] Ich habe schon einige Links zum Anmelden geschickt. Bitte nimm den neuesten oder versuch es in einer Stunde noch einmal.
    }
signed-in = { $address ->
        [formal] Danke, Sie sind angemeldet. Was kann ich für Sie tun?
       *[informal] Danke, du bist angemeldet. Was kann ich für dich tun?
    }
signed-in-elsewhere = { $address ->
        [formal] Sie sind angemeldet. Da die Adresse oder Nummer, von der Sie schreiben, nicht die aus Ihrem Konto ist, machen Sie bitte dort weiter, wo Sie sich angemeldet haben. Hier sind Ihre Bestellungen:
       *[informal] Du bist angemeldet. Da die Adresse oder Nummer, von der du schreibst, nicht die aus deinem Konto ist, mach bitte dort weiter, wo du dich angemeldet hast. Hier sind deine Bestellungen:
    }
    .short = { $address ->
        [formal] Sie sind angemeldet. Die Nummer oder Adresse, von der Sie schreiben, ist nicht die aus Ihrem Konto. Machen Sie deshalb bitte hier weiter:
       *[informal] Du bist angemeldet. Die Nummer oder Adresse, von der du schreibst, ist nicht die aus deinem Konto. Mach deshalb bitte hier weiter:
    }

## Finding the order

which-order = { $address ->
        [formal] Welche Bestellung meinen Sie: { $orders }?
       *[informal] Welche Bestellung meinst du: { $orders }?
    }
assumed-newest = { $address ->
        [formal] Ich nehme an, Sie meinen Ihre neueste Bestellung, { $order }. Falls es um { $others } geht, nennen Sie mir einfach die Nummer.
       *[informal] Ich nehme an, du meinst deine neueste Bestellung, { $order }. Falls es um { $others } geht, nenn mir einfach die Nummer.
    }
    .short = { $address ->
        [formal] Ich nehme an, Sie meinen { $order }, Ihre neueste. Wenn nicht, nennen Sie mir bitte die Nummer.
       *[informal] Ich nehme an, du meinst { $order }, deine neueste. Wenn nicht, nenn mir bitte die Nummer.
    }
order-not-found = { $address ->
        [formal] Ich finde { $order } nicht unter Ihren Bestellungen. Ihre neuesten: { $own }. Welche meinen Sie?
       *[informal] Ich finde { $order } nicht unter deinen Bestellungen. Deine neuesten: { $own }. Welche meinst du?
    }
order-not-found-none = { $address ->
        [formal] Ich finde { $order } nicht unter Ihren Bestellungen. Könnten Sie die Nummer prüfen?
       *[informal] Ich finde { $order } nicht unter deinen Bestellungen. Könntest du die Nummer prüfen?
    }
order-beyond-list = { $address ->
        [formal] { $order } ist nicht unter Ihren letzten Bestellungen, und weiter zurück kann ich nicht sehen.
       *[informal] { $order } ist nicht unter deinen letzten Bestellungen, und weiter zurück kann ich nicht sehen.
    }
no-orders = { $address ->
        [formal] Ich finde in Ihrem Konto keine Bestellungen.
       *[informal] Ich finde in deinem Konto keine Bestellungen.
    }

## What is so of it

cancelled = Bestellung { $order } wurde am { $date } storniert.
refunded = Alles aus Bestellung { $order } wurde erstattet oder entfernt, es gibt also nichts mehr zu ändern.
unknown = Ich kann nicht sicher sagen, wie weit Bestellung { $order } ist, und raten möchte ich nicht.
delivered = Bestellung { $order } wurde am { $date } zugestellt.
delivered-undated = Bestellung { $order } wurde zugestellt.
return-portal = { $address ->
        [formal] Hier können Sie eine Rücksendung starten:
       *[informal] Hier kannst du eine Rücksendung starten:
    }
too-late = Ändern lässt sich die Bestellung nicht mehr.
return-later = { $address ->
        [formal] Ändern lässt sich die Bestellung nicht mehr, aber Sie können sie zurücksenden, sobald sie angekommen ist.
       *[informal] Ändern lässt sich die Bestellung nicht mehr, aber du kannst sie zurücksenden, sobald sie angekommen ist.
    }
shipped = Bestellung { $order } wurde am { $date } verschickt. Eine Sendungsverfolgung gibt es dafür nicht.
shipped-with = Bestellung { $order } wurde am { $date } mit { $carrier } verschickt.
shipped-estimate = Bestellung { $order } wurde am { $date } verschickt und soll am { $estimated } ankommen.
shipped-with-estimate = Bestellung { $order } wurde am { $date } mit { $carrier } verschickt und soll am { $estimated } ankommen.
partly-shipped = Ein Teil von Bestellung { $order } ist schon verschickt: { $shipped }. Noch nicht verschickt: { $left }.
not-shipped = Bestellung { $order } ist noch nicht verschickt.
on-hold = Bestellung { $order } ist im Moment angehalten, deshalb wurde nichts verschickt.
scheduled = Der Versand von Bestellung { $order } ist für den { $date } geplant.
scheduled-undated = Der Versand von Bestellung { $order } ist für später geplant.
in-progress = Bestellung { $order } wird gerade gepackt, deshalb kann ich nicht versprechen, dass sie sich noch ändern lässt.
being-packed = Bestellung { $order } wird gerade gepackt.
order-link = { $address ->
        [formal] Hier können Sie die Bestellung verfolgen:
       *[informal] Hier kannst du sie verfolgen:
    }

## Confirmation, payment, parcels

# $date: the day on which it was placed.
order-confirmed = Bestellung { $order } vom { $date } ist bei uns eingegangen.
payment-paid = Bestellung { $order } ist bezahlt.
payment-pending = Für Bestellung { $order } ist noch keine Zahlung eingegangen.
# The card or account was asked; nothing has been taken from it so far.
payment-authorized = Der Betrag für Bestellung { $order } ist reserviert, aber noch nicht abgebucht.
payment-partly = Bestellung { $order } ist teilweise bezahlt.
payment-refunded = Der volle Betrag für Bestellung { $order } wurde erstattet.
payment-partly-refunded = Ein Teil des Betrags für Bestellung { $order } wurde erstattet.
# It was reserved, then released: nothing was taken.
payment-void = Für Bestellung { $order } wurde nichts abgebucht.
payment-unknown = Ich kann nicht sicher sagen, wie es um die Zahlung für Bestellung { $order } steht.
# Lines follow, one for each parcel, as "Parcel 1: Rain Jacket and Wool Socks · Shipped 12 November · PostNord". $count is 2 or more.
parcels = Bestellung { $order } wurde in { $count } Paketen verschickt:
no-delivery-day = Der Paketdienst hat noch keinen Liefertermin genannt.
no-delivery-day-unshipped = Der Liefertermin steht erst nach dem Versand fest.
# $date: the day of arrival that was named, in the past.
delivery-day-passed = Der Paketdienst hatte den { $date } als Liefertermin genannt, aber dieser Tag ist schon vorbei.
ready-for-pickup = Bestellung { $order } liegt zur Abholung bereit.
# A button; $number is 1, 2, ...
action-track-parcel = Paket { $number } verfolgen
page-state-delivered = Zugestellt
page-state-in-transit = Unterwegs
# One parcel of an order among several: $number is 1, 2, ...
hub-parcel = Paket { $number }
hub-parcel-only = Paket
# $date as in page-order-placed.
hub-parcel-shipped = Verschickt am { $date }
hub-parcel-expected = Zustellung voraussichtlich am { $date }
hub-parcel-delivered = Zugestellt am { $date }
hub-parcel-pickup = Liegt zur Abholung bereit
hub-parcel-failed = { $address ->
        [formal] Der Paketdienst konnte die Sendung nicht zustellen. Schreiben Sie uns, dann klären wir das.
       *[informal] Der Paketdienst konnte die Sendung nicht zustellen. Schreib uns, dann klären wir das.
    }
hub-parcel-silent = Noch keine Nachricht vom Paketdienst.

## What can be sent back

# Behind "Order #1001 was delivered on 12 November." $date: the last day on which a return can be started.
return-until = Eine Rücksendung ist noch bis zum { $date } möglich.
return-items = { $address ->
        [formal] Das können Sie zurücksenden: { $items }.
       *[informal] Das kannst du zurücksenden: { $items }.
    }
return-items-until = { $address ->
        [formal] Das können Sie noch bis zum { $date } zurücksenden: { $items }.
       *[informal] Das kannst du noch bis zum { $date } zurücksenden: { $items }.
    }
# $date: the last day on which it was possible, in the past.
return-over = Eine Rücksendung war bis zum { $date } möglich, diese Frist ist leider abgelaufen.
return-items-over = Das ließ sich nur bis zum { $date } zurücksenden: { $items }.
return-excluded = Von der Rücksendung ausgeschlossen: { $items }.
return-never = Dieser Shop nimmt leider keine Rücksendungen an.
return-underway = Für Bestellung { $order } ist schon eine Rücksendung angemeldet.
return-another = { $address ->
        [formal] Hier können Sie eine weitere Rücksendung starten:
       *[informal] Hier kannst du eine weitere Rücksendung starten:
    }
return-unknown = Ich kann nicht sicher sagen, ob für Bestellung { $order } eine Rücksendung angemeldet ist.
# Some of the order has not arrived yet.
return-rest-later = Was noch nicht angekommen ist, lässt sich zurücksenden, sobald es da ist.

## What can still be done

may-change = { $stage ->
        [processed] { $address ->
            [formal] Sie können noch bis { $until } selbst etwas ändern, längstens aber bis der Shop mit der Bearbeitung beginnt.
           *[informal] Du kannst noch bis { $until } selbst etwas ändern, längstens aber bis der Shop mit der Bearbeitung beginnt.
        }
        [packed] { $address ->
            [formal] Sie können noch bis { $until } selbst etwas ändern, längstens aber bis die Bestellung gepackt ist.
           *[informal] Du kannst noch bis { $until } selbst etwas ändern, längstens aber bis die Bestellung gepackt ist.
        }
       *[shipped] { $address ->
            [formal] Sie können noch bis { $until } selbst etwas ändern, längstens aber bis zum Versand.
           *[informal] Du kannst noch bis { $until } selbst etwas ändern, längstens aber bis zum Versand.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Sie können die Bestellung noch bis { $until } selbst ändern, falls sie nicht vorher bearbeitet wird:
           *[informal] Du kannst sie noch bis { $until } selbst ändern, falls sie nicht vorher bearbeitet wird:
        }
        [packed] { $address ->
            [formal] Sie können die Bestellung noch bis { $until } selbst ändern, falls sie nicht schon vorher gepackt ist:
           *[informal] Du kannst sie noch bis { $until } selbst ändern, falls sie nicht schon vorher gepackt ist:
        }
       *[shipped] { $address ->
            [formal] Sie können die Bestellung noch bis { $until } selbst ändern, falls sie nicht vorher verschickt wird:
           *[informal] Du kannst sie noch bis { $until } selbst ändern, falls sie nicht vorher verschickt wird:
        }
    }
may-change-undated = { $stage ->
        [processed] { $address ->
            [formal] Sie können noch selbst etwas ändern, bis der Shop mit der Bearbeitung beginnt.
           *[informal] Du kannst noch selbst etwas ändern, bis der Shop mit der Bearbeitung beginnt.
        }
        [packed] { $address ->
            [formal] Sie können noch selbst etwas ändern, solange die Bestellung nicht gepackt ist.
           *[informal] Du kannst noch selbst etwas ändern, solange die Bestellung nicht gepackt ist.
        }
       *[shipped] { $address ->
            [formal] Bis zum Versand können Sie noch selbst etwas ändern.
           *[informal] Bis zum Versand kannst du noch selbst etwas ändern.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Sie können die Bestellung noch selbst ändern, bis sie bearbeitet wird:
           *[informal] Du kannst sie noch selbst ändern, bis sie bearbeitet wird:
        }
        [packed] { $address ->
            [formal] Sie können die Bestellung noch selbst ändern, bis sie gepackt ist:
           *[informal] Du kannst sie noch selbst ändern, bis sie gepackt ist:
        }
       *[shipped] { $address ->
            [formal] Bis zum Versand können Sie die Bestellung noch selbst ändern:
           *[informal] Bis zum Versand kannst du sie noch selbst ändern:
        }
    }
may-change-rest = { $stage ->
        [processed] { $address ->
            [formal] Den Rest können Sie noch bis { $until } selbst ändern, längstens aber bis der Shop beginnt, ihn zu bearbeiten.
           *[informal] Den Rest kannst du noch bis { $until } selbst ändern, längstens aber bis der Shop beginnt, ihn zu bearbeiten.
        }
        [packed] { $address ->
            [formal] Den Rest können Sie noch bis { $until } selbst ändern, längstens aber bis er gepackt ist.
           *[informal] Den Rest kannst du noch bis { $until } selbst ändern, längstens aber bis er gepackt ist.
        }
       *[shipped] { $address ->
            [formal] Den Rest können Sie noch bis { $until } selbst ändern, längstens aber bis zum Versand.
           *[informal] Den Rest kannst du noch bis { $until } selbst ändern, längstens aber bis zum Versand.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Den Rest können Sie noch bis { $until } selbst ändern, falls er nicht vorher bearbeitet wird:
           *[informal] Den Rest kannst du noch bis { $until } selbst ändern, falls er nicht vorher bearbeitet wird:
        }
        [packed] { $address ->
            [formal] Den Rest können Sie noch bis { $until } selbst ändern, falls er nicht schon vorher gepackt ist:
           *[informal] Den Rest kannst du noch bis { $until } selbst ändern, falls er nicht schon vorher gepackt ist:
        }
       *[shipped] { $address ->
            [formal] Den Rest können Sie noch bis { $until } selbst ändern, falls er nicht vorher verschickt wird:
           *[informal] Den Rest kannst du noch bis { $until } selbst ändern, falls er nicht vorher verschickt wird:
        }
    }
may-change-rest-undated = { $stage ->
        [processed] { $address ->
            [formal] Den Rest können Sie noch selbst ändern, bis der Shop beginnt, ihn zu bearbeiten.
           *[informal] Den Rest kannst du noch selbst ändern, bis der Shop beginnt, ihn zu bearbeiten.
        }
        [packed] { $address ->
            [formal] Den Rest können Sie noch selbst ändern, solange er nicht gepackt ist.
           *[informal] Den Rest kannst du noch selbst ändern, solange er nicht gepackt ist.
        }
       *[shipped] { $address ->
            [formal] Den Rest können Sie bis zum Versand noch selbst ändern.
           *[informal] Den Rest kannst du bis zum Versand noch selbst ändern.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Den Rest können Sie noch selbst ändern, bis er bearbeitet wird:
           *[informal] Den Rest kannst du noch selbst ändern, bis er bearbeitet wird:
        }
        [packed] { $address ->
            [formal] Den Rest können Sie noch selbst ändern, bis er gepackt ist:
           *[informal] Den Rest kannst du noch selbst ändern, bis er gepackt ist:
        }
       *[shipped] { $address ->
            [formal] Den Rest können Sie bis zum Versand noch selbst ändern:
           *[informal] Den Rest kannst du bis zum Versand noch selbst ändern:
        }
    }
may-cancel = { $stage ->
        [processed] { $address ->
            [formal] Sie können die Bestellung noch bis { $until } selbst stornieren, längstens aber bis der Shop mit der Bearbeitung beginnt. Storniert wird erst, wenn Sie es dort bestätigen.
           *[informal] Du kannst sie noch bis { $until } selbst stornieren, längstens aber bis der Shop mit der Bearbeitung beginnt. Storniert wird erst, wenn du es dort bestätigst.
        }
        [packed] { $address ->
            [formal] Sie können die Bestellung noch bis { $until } selbst stornieren, längstens aber bis sie gepackt ist. Storniert wird erst, wenn Sie es dort bestätigen.
           *[informal] Du kannst sie noch bis { $until } selbst stornieren, längstens aber bis sie gepackt ist. Storniert wird erst, wenn du es dort bestätigst.
        }
       *[shipped] { $address ->
            [formal] Sie können die Bestellung noch bis { $until } selbst stornieren, längstens aber bis zum Versand. Storniert wird erst, wenn Sie es dort bestätigen.
           *[informal] Du kannst sie noch bis { $until } selbst stornieren, längstens aber bis zum Versand. Storniert wird erst, wenn du es dort bestätigst.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Sie können die Bestellung noch bis { $until } selbst stornieren, falls sie nicht vorher bearbeitet wird:
           *[informal] Du kannst sie noch bis { $until } selbst stornieren, falls sie nicht vorher bearbeitet wird:
        }
        [packed] { $address ->
            [formal] Sie können die Bestellung noch bis { $until } selbst stornieren, falls sie nicht schon vorher gepackt ist:
           *[informal] Du kannst sie noch bis { $until } selbst stornieren, falls sie nicht schon vorher gepackt ist:
        }
       *[shipped] { $address ->
            [formal] Sie können die Bestellung noch bis { $until } selbst stornieren, falls sie nicht vorher verschickt wird:
           *[informal] Du kannst sie noch bis { $until } selbst stornieren, falls sie nicht vorher verschickt wird:
        }
    }
may-cancel-undated = { $stage ->
        [processed] { $address ->
            [formal] Sie können die Bestellung noch selbst stornieren, bis der Shop mit der Bearbeitung beginnt. Storniert wird erst, wenn Sie es dort bestätigen.
           *[informal] Du kannst sie noch selbst stornieren, bis der Shop mit der Bearbeitung beginnt. Storniert wird erst, wenn du es dort bestätigst.
        }
        [packed] { $address ->
            [formal] Sie können die Bestellung noch selbst stornieren, solange sie nicht gepackt ist. Storniert wird erst, wenn Sie es dort bestätigen.
           *[informal] Du kannst sie noch selbst stornieren, solange sie nicht gepackt ist. Storniert wird erst, wenn du es dort bestätigst.
        }
       *[shipped] { $address ->
            [formal] Bis zum Versand können Sie die Bestellung noch selbst stornieren. Storniert wird erst, wenn Sie es dort bestätigen.
           *[informal] Bis zum Versand kannst du sie noch selbst stornieren. Storniert wird erst, wenn du es dort bestätigst.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Sie können die Bestellung noch selbst stornieren, bis sie bearbeitet wird:
           *[informal] Du kannst sie noch selbst stornieren, bis sie bearbeitet wird:
        }
        [packed] { $address ->
            [formal] Sie können die Bestellung noch selbst stornieren, bis sie gepackt ist:
           *[informal] Du kannst sie noch selbst stornieren, bis sie gepackt ist:
        }
       *[shipped] { $address ->
            [formal] Bis zum Versand können Sie die Bestellung noch selbst stornieren:
           *[informal] Bis zum Versand kannst du sie noch selbst stornieren:
        }
    }
may-cancel-rest = { $stage ->
        [processed] Was noch nicht verschickt ist, lässt sich bis { $until } noch stornieren, längstens aber bis der Shop beginnt, es zu bearbeiten.
        [packed] Was noch nicht verschickt ist, lässt sich bis { $until } noch stornieren, längstens aber bis es gepackt ist.
       *[shipped] Was noch nicht verschickt ist, lässt sich bis { $until } noch stornieren, längstens aber bis zum Versand.
    }
    .short = { $stage ->
        [processed] Was noch nicht verschickt ist, lässt sich bis { $until } stornieren, falls es nicht vorher bearbeitet wird:
        [packed] Was noch nicht verschickt ist, lässt sich bis { $until } stornieren, falls es nicht schon vorher gepackt ist:
       *[shipped] Was noch nicht verschickt ist, lässt sich bis { $until } stornieren, falls es nicht vorher verschickt wird:
    }
may-cancel-rest-undated = { $stage ->
        [processed] Was noch nicht verschickt ist, lässt sich noch stornieren, bis der Shop beginnt, es zu bearbeiten.
        [packed] Was noch nicht verschickt ist, lässt sich noch stornieren, solange es nicht gepackt ist.
       *[shipped] Was noch nicht verschickt ist, lässt sich bis zum Versand noch stornieren.
    }
    .short = { $stage ->
        [processed] Was noch nicht verschickt ist, lässt sich noch stornieren, bis es bearbeitet wird:
        [packed] Was noch nicht verschickt ist, lässt sich noch stornieren, bis es gepackt ist:
       *[shipped] Was noch nicht verschickt ist, lässt sich bis zum Versand noch stornieren:
    }
may-cancel-instead = { $stage ->
        [processed] { $address ->
            [formal] Es gibt also noch nichts zurückzusenden, aber Sie können die Bestellung noch bis { $until } selbst ändern oder stornieren, längstens aber bis der Shop mit der Bearbeitung beginnt.
           *[informal] Es gibt also noch nichts zurückzusenden, aber du kannst die Bestellung noch bis { $until } selbst ändern oder stornieren, längstens aber bis der Shop mit der Bearbeitung beginnt.
        }
        [packed] { $address ->
            [formal] Es gibt also noch nichts zurückzusenden, aber Sie können die Bestellung noch bis { $until } selbst ändern oder stornieren, längstens aber bis sie gepackt ist.
           *[informal] Es gibt also noch nichts zurückzusenden, aber du kannst die Bestellung noch bis { $until } selbst ändern oder stornieren, längstens aber bis sie gepackt ist.
        }
       *[shipped] { $address ->
            [formal] Es gibt also noch nichts zurückzusenden, aber Sie können die Bestellung noch bis { $until } selbst ändern oder stornieren, längstens aber bis zum Versand.
           *[informal] Es gibt also noch nichts zurückzusenden, aber du kannst die Bestellung noch bis { $until } selbst ändern oder stornieren, längstens aber bis zum Versand.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Noch gibt es nichts zurückzusenden, aber Sie können die Bestellung bis { $until } ändern oder stornieren, falls sie nicht vorher bearbeitet wird:
           *[informal] Noch gibt es nichts zurückzusenden, aber du kannst sie bis { $until } ändern oder stornieren, falls sie nicht vorher bearbeitet wird:
        }
        [packed] { $address ->
            [formal] Noch gibt es nichts zurückzusenden, aber Sie können die Bestellung bis { $until } ändern oder stornieren, falls sie nicht schon vorher gepackt ist:
           *[informal] Noch gibt es nichts zurückzusenden, aber du kannst sie bis { $until } ändern oder stornieren, falls sie nicht schon vorher gepackt ist:
        }
       *[shipped] { $address ->
            [formal] Noch gibt es nichts zurückzusenden, aber Sie können die Bestellung bis { $until } ändern oder stornieren, falls sie nicht vorher verschickt wird:
           *[informal] Noch gibt es nichts zurückzusenden, aber du kannst sie bis { $until } ändern oder stornieren, falls sie nicht vorher verschickt wird:
        }
    }
may-cancel-instead-undated = { $stage ->
        [processed] { $address ->
            [formal] Es gibt also noch nichts zurückzusenden, aber Sie können die Bestellung noch selbst ändern oder stornieren, bis der Shop mit der Bearbeitung beginnt.
           *[informal] Es gibt also noch nichts zurückzusenden, aber du kannst die Bestellung noch selbst ändern oder stornieren, bis der Shop mit der Bearbeitung beginnt.
        }
        [packed] { $address ->
            [formal] Es gibt also noch nichts zurückzusenden, aber Sie können die Bestellung noch selbst ändern oder stornieren, solange sie nicht gepackt ist.
           *[informal] Es gibt also noch nichts zurückzusenden, aber du kannst die Bestellung noch selbst ändern oder stornieren, solange sie nicht gepackt ist.
        }
       *[shipped] { $address ->
            [formal] Es gibt also noch nichts zurückzusenden, aber bis zum Versand können Sie die Bestellung noch selbst ändern oder stornieren.
           *[informal] Es gibt also noch nichts zurückzusenden, aber bis zum Versand kannst du die Bestellung noch selbst ändern oder stornieren.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Noch gibt es nichts zurückzusenden, aber Sie können die Bestellung ändern oder stornieren, bis sie bearbeitet wird:
           *[informal] Noch gibt es nichts zurückzusenden, aber du kannst sie ändern oder stornieren, bis sie bearbeitet wird:
        }
        [packed] { $address ->
            [formal] Noch gibt es nichts zurückzusenden, aber Sie können die Bestellung ändern oder stornieren, bis sie gepackt ist:
           *[informal] Noch gibt es nichts zurückzusenden, aber du kannst sie ändern oder stornieren, bis sie gepackt ist:
        }
       *[shipped] { $address ->
            [formal] Noch gibt es nichts zurückzusenden, aber bis zum Versand können Sie die Bestellung ändern oder stornieren:
           *[informal] Noch gibt es nichts zurückzusenden, aber bis zum Versand kannst du sie ändern oder stornieren:
        }
    }
hub-off = Online lässt sie sich im Moment nicht ändern, aber jemand aus dem Team kann es sich ansehen.
no-rule = { $what ->
        [cancel] Ich habe keine Regel des Shops dazu gefunden, ob sich eine aufgegebene Bestellung stornieren lässt.
       *[change] Ich habe keine Regel des Shops dazu gefunden, ob sich eine aufgegebene Bestellung ändern lässt.
    }
never = { $what ->
        [cancel] Ist eine Bestellung einmal aufgegeben, storniert der Shop sie nicht mehr.
       *[change] Ist eine Bestellung einmal aufgegeben, ändert der Shop sie nicht mehr.
    }
window-over = { $what ->
        [cancel] Die Frist zum Stornieren von Bestellung { $order } ist { $ended } abgelaufen.
       *[change] Die Frist zum Ändern von Bestellung { $order } ist { $ended } abgelaufen.
    }
change-not-allowed = Bei aufgegebenen Bestellungen ändert der Shop { $changes } nicht.
excluded = Für { $items } sind keine Änderungen möglich, weil der Shop solche Artikel davon ausnimmt.
locked = Bestellung { $order } lässt sich nicht mehr ändern.
add-item = { $address ->
        [formal] Zu einer Bestellung, die schon aufgegeben ist, kann ich nichts hinzufügen. Sie können dafür neu bestellen, oder ich frage jemanden aus dem Team.
       *[informal] Zu einer Bestellung, die schon aufgegeben ist, kann ich nichts hinzufügen. Du kannst dafür neu bestellen, oder ich frage jemanden aus dem Team.
    }
    .short = { $address ->
        [formal] Zu einer aufgegebenen Bestellung kann ich nichts hinzufügen. Ich kann jemanden aus dem Team fragen, oder Sie bestellen hier neu:
       *[informal] Zu einer aufgegebenen Bestellung kann ich nichts hinzufügen. Ich kann jemanden aus dem Team fragen, oder du bestellst hier neu:
    }
shop-unavailable = { $address ->
        [formal] Ich erreiche das Bestellsystem von { $shop } gerade nicht und kann deshalb nichts Sicheres zu Ihrer Bestellung sagen.
       *[informal] Ich erreiche das Bestellsystem von { $shop } gerade nicht und kann deshalb nichts Sicheres zu deiner Bestellung sagen.
    }

## The shop's own words

article-says = Das schreibt { $shop } dazu:
# `$language` is one of the phrases `in-…` at the end of this part.
article-says-in = Das schreibt { $shop } dazu, { $language }:
quote-in = Mit den Worten des Shops, { $language }:
article-missing = Dazu habe ich in den Informationen von { $shop } nichts gefunden.

# What the text limits, as it was read, in the reader's language. Parts of one line: "As I read it: changing an order (the
# size and the delivery address): within 2 hours of ordering, until it is shipped, not for personalised items."
told = So verstehe ich es: { $rules }.
# The same of a rule that the shop itself confirmed.
told-sure = Kurz gesagt: { $rules }.
# `$what` is one of the five below it, or `told-changes`; `$limits` some of the phrases that follow, joined by commas.
told-rule = { $what }: { $limits }
told-order-change = Bestellung ändern
told-cancellation = Bestellung stornieren
told-return = Artikel zurücksenden
told-refund = Geld zurück
told-shipping = Lieferung
# `$changes` are phrases `change-…`.
told-changes = { $what } ({ $changes })
told-never = nicht möglich
# `$length` is `told-length`.
told-within = innerhalb von { $length }
told-within-placed = innerhalb von { $length } nach der Bestellung
told-within-paid = innerhalb von { $length } nach der Zahlung
told-within-delivered = innerhalb von { $length } nach Erhalt
told-before-delivery = mit mindestens { $length } Vorlauf zum Liefertermin
told-length = { $unit ->
        [minutes] { $count ->
            [one] { $count } Minute
           *[other] { $count } Minuten
        }
        [hours] { $count ->
            [one] { $count } Stunde
           *[other] { $count } Stunden
        }
        [days] { $count ->
            [one] { $count } Tag
           *[other] { $count } Tagen
        }
       *[business_days] { $count ->
            [one] { $count } Werktag
           *[other] { $count } Werktagen
        }
    }
# `$time` is a clock time.
told-same-day = am selben Tag bis { $time } Uhr
told-until-processed = bis die Bestellung bearbeitet wird
told-until-packed = bis die Bestellung gepackt ist
told-until-shipped = bis zum Versand
told-until-fulfilled = bis die Bestellung abgeschlossen ist
told-except = nicht für { $items }
# In the list `$items`.
excluded-personalised = personalisierte Artikel
excluded-preorder = Vorbestellungen
excluded-sale = reduzierte Artikel
excluded-perishable = verderbliche Waren
excluded-hygiene = Hygieneartikel
excluded-digital = digitale Produkte
excluded-gift-card = Geschenkgutscheine
excluded-custom-made = Maßanfertigungen

in-en = auf Englisch
in-sv = auf Schwedisch
in-es = auf Spanisch
in-fr = auf Französisch
in-nb = auf Norwegisch
in-de = auf Deutsch
in-da = auf Dänisch
in-nl = auf Niederländisch
in-fi = auf Finnisch
in-it = auf Italienisch
in-pt = auf Portugiesisch
in-pl = auf Polnisch
# In a list after "I understand".
language-en = Englisch
language-sv = Schwedisch
language-es = Spanisch
language-fr = Französisch
language-nb = Norwegisch
language-de = Deutsch
language-da = Dänisch
language-nl = Niederländisch
language-fi = Finnisch
language-it = Italienisch
language-pt = Portugiesisch
language-pl = Polnisch

## Buttons and the card

action-sign-in = Anmelden
action-orders = Meine Bestellungen
action-open-order = Bestellung öffnen
action-address = Adresse ändern
action-variant = Größe oder Variante
action-quantity = Menge
action-cancel = Bestellung stornieren
action-track = Paket verfolgen
action-return = Rücksendung starten
# A button that puts what was ordered into the shop's cart once more.
action-buy-again = Noch einmal kaufen
action-shop = Zum Shop
item-excluded = Nicht änderbar
item-shipped = Verschickt: { $count }

change-size = die Größe
change-color = die Farbe
change-variant = die Variante
change-quantity = die Menge
change-remove-item = die Artikel
change-address = die Lieferadresse
change-contact = die Kontaktdaten
change-shipping-method = die Versandart
change-note = Notizen und Geschenkoptionen

## The chat window on the storefront. It knows the shopper’s language and not the shop’s form of address: neutral words.

widget-title = Hilfe zur Bestellung
widget-assistant = Automatischer Assistent
widget-team = Hier antwortet unser Team
widget-signed-in = angemeldet
widget-open = Chat öffnen
widget-close = Chat schließen
widget-unread = { $count ->
        [one] { $count } neue Nachricht
       *[other] { $count } neue Nachrichten
    }
widget-welcome = Wie können wir helfen?
widget-scope = Für Fragen zu einer Bestellung: wo sie ist, was sich noch ändern lässt oder wie das Stornieren geht.
# What a shopper may press instead of writing; the shopper says it.
widget-starter-status = Wo ist meine Bestellung?
widget-starter-edit = Kann ich bei meiner letzten Bestellung die Größe ändern?
widget-starter-cancel = Ich muss meine Bestellung stornieren.
widget-conversation = Gespräch
widget-messages = Nachrichten
widget-from-shopper = Ich
widget-from-agent = Assistent
widget-from-person = Unser Team
widget-write = Nachricht
widget-placeholder = Nachricht schreiben
widget-send = Senden
widget-left = { $count ->
        [one] Noch { $count } Zeichen
       *[other] Noch { $count } Zeichen
    }
widget-over = { $count ->
        [one] { $count } Zeichen zu viel
       *[other] { $count } Zeichen zu viel
    }
widget-working = Antwort wird geschrieben
widget-still-working = Wir sehen noch nach. Das dauert etwas länger.
widget-not-sent = Noch nicht gesendet.
widget-trying = Noch nicht gesendet. Neuer Versuch …
widget-retry = Jetzt noch einmal versuchen
widget-edit = Nachricht bearbeiten
widget-refused = Diese Nachricht konnte nicht gesendet werden.
widget-too-fast = Das ging etwas schnell. Die Nachricht wird gleich gesendet.
widget-session-over = Die Sitzung war abgelaufen, deshalb haben wir eine neue gestartet.
widget-order = Bestellung { $order }
widget-open-order = Diese Bestellung öffnen
widget-quantity = Menge { $count }
widget-changeable = Änderbar
widget-changeable-some = { $count } von { $all } änderbar
widget-fixed = Nicht mehr änderbar
widget-new-tab = (öffnet sich in einem neuen Tab)
