# What Aftersale’s pages and its mails and notes to the shop’s own people say in German (de). `../de.ftl` holds what
# it says to shoppers in a conversation, and the rules for both.

## The mail to the shop's own people, when a person is to take over

handoff-subject = Anfrage an { $shop }: Jemand möchte mit einem Menschen sprechen
handoff-subject-order = Anfrage an { $shop } zu Bestellung { $order }: Jemand möchte mit einem Menschen sprechen
handoff-intro = Bitte dieses Gespräch übernehmen. Der Assistent bleibt still, bis es ihm zurückgegeben wird.
handoff-webchat = Das Gespräch läuft im Webchat. Dort antworten mit: { $command }
handoff-sms = Bitte per SMS an { $contact } antworten.
handoff-whatsapp = Bitte per WhatsApp an { $contact } schreiben, innerhalb von 24 Stunden nach der letzten Nachricht von dort.
handoff-email = Eine Antwort auf diese E-Mail geht an { $contact }.
handoff-signed-in = Angemeldet mit dem Kundenkonto { $customer } in Shopify.
handoff-not-signed-in = Nicht angemeldet: Bitte prüfen, wer fragt, bevor von einer Bestellung die Rede ist.
handoff-order = Es geht um Bestellung { $order }. Als der Assistent zuletzt nachsah, waren noch änderbar: { $changeable } von { $items } Artikeln.
handoff-said = Was bisher gesagt wurde, das Neueste zuletzt:
handoff-shopper = Kundin/Kunde
handoff-agent = Assistent
handoff-person = Team
handoff-attached = [{ $name }]
handoff-back = Wenn alles erledigt ist, das Gespräch zurückgeben mit: { $command }

## Pages on the storefront

page-sign-in-title = Bei { $shop } anmelden
page-sign-in-phone = { $address ->
        [formal] Jemand mit der Telefonnummer { $masked } hat nach einer Bestellung gefragt. Wenn Sie das sind, machen Sie weiter, dann geht die Antwort dorthin. Wenn nicht, schließen Sie diese Seite einfach.
       *[informal] Jemand mit der Telefonnummer { $masked } hat nach einer Bestellung gefragt. Wenn du das bist, mach weiter, dann geht die Antwort dorthin. Wenn nicht, schließ diese Seite einfach.
    }
page-sign-in-mailbox = { $address ->
        [formal] Jemand mit der Adresse { $masked } hat nach einer Bestellung gefragt. Wenn Sie das sind, machen Sie weiter, dann geht die Antwort dorthin. Wenn nicht, schließen Sie diese Seite einfach.
       *[informal] Jemand mit der Adresse { $masked } hat nach einer Bestellung gefragt. Wenn du das bist, mach weiter, dann geht die Antwort dorthin. Wenn nicht, schließ diese Seite einfach.
    }
page-sign-in-chat = { $address ->
        [formal] Sie haben in unserem Chat nach einer Bestellung gefragt. Mit „Weiter“ läuft der Chat gleich hier weiter.
       *[informal] Du hast in unserem Chat nach einer Bestellung gefragt. Mit „Weiter“ läuft der Chat gleich hier weiter.
    }
page-sign-in-first = { $address ->
        [formal] Damit niemand sonst Ihre Bestellungen sieht, melden Sie sich bitte zuerst in Ihrem Konto an.
       *[informal] Damit niemand sonst deine Bestellungen sieht, melde dich bitte zuerst in deinem Konto an.
    }
page-sign-in-button = Anmelden
page-continue-button = Weiter
page-signed-in-title = { $address ->
        [formal] Sie sind angemeldet
       *[informal] Du bist angemeldet
    }
page-signed-in-phone = { $address ->
        [formal] Die Antwort ist auf dem Weg zu Ihrem Telefon. Sie können diese Seite schließen.
       *[informal] Die Antwort ist auf dem Weg zu deinem Telefon. Du kannst diese Seite schließen.
    }
page-signed-in-mailbox = { $address ->
        [formal] Die Antwort ist auf dem Weg in Ihr Postfach. Sie können diese Seite schließen.
       *[informal] Die Antwort ist auf dem Weg in dein Postfach. Du kannst diese Seite schließen.
    }
page-signed-in-elsewhere = { $address ->
        [formal] Die Adresse oder Nummer, von der die Frage kam, ist nicht die aus Ihrem Konto. Deshalb geht dorthin nichts über Ihre Bestellungen. Sie finden sie stattdessen hier.
       *[informal] Die Adresse oder Nummer, von der die Frage kam, ist nicht die aus deinem Konto. Deshalb geht dorthin nichts über deine Bestellungen. Du findest sie stattdessen hier.
    }
page-signed-in-chat = Zurück zum Chat …
page-link-over-title = Dieser Link funktioniert nicht mehr
page-link-over = { $address ->
        [formal] Links zum Anmelden funktionieren nur einmal und 15 Minuten lang. Fragen Sie einfach noch einmal, dann bekommen Sie einen neuen.
       *[informal] Links zum Anmelden funktionieren nur einmal und 15 Minuten lang. Frag einfach noch einmal, dann bekommst du einen neuen.
    }
page-no-such-link = { $address ->
        [formal] Links in unseren Nachrichten funktionieren nur eine Zeit lang. Schreiben Sie uns einfach noch einmal, dann bekommen Sie einen neuen.
       *[informal] Links in unseren Nachrichten funktionieren nur eine Zeit lang. Schreib uns einfach noch einmal, dann bekommst du einen neuen.
    }
page-try-again-title = Das hat gerade nicht geklappt
page-try-again = { $address ->
        [formal] Bitte versuchen Sie es gleich noch einmal. Es wurde nichts geändert.
       *[informal] Bitte versuch es gleich noch einmal. Es wurde nichts geändert.
    }
page-orders-title = Meine Bestellungen
page-orders-none = { $address ->
        [formal] In Ihrem Konto gibt es noch keine Bestellungen.
       *[informal] In deinem Konto gibt es noch keine Bestellungen.
    }
page-orders-button = Meine Bestellungen
page-order-title = Bestellung { $order }
page-order-placed = Bestellt am { $date }
page-order-not-found = { $address ->
        [formal] Diese Bestellung finden wir unter Ihren Bestellungen nicht.
       *[informal] Diese Bestellung finden wir unter deinen Bestellungen nicht.
    }
page-order-ask = { $address ->
        [formal] Hier sehen Sie Ihre Bestellung, wie sie gerade ist. Möchten Sie etwas ändern oder stornieren, schreiben Sie uns, und wir helfen Ihnen.
       *[informal] Hier siehst du deine Bestellung, wie sie gerade ist. Möchtest du etwas ändern oder stornieren, schreib uns, und wir helfen dir.
    }
page-shop-button = Zurück zum Shop
page-line-quantity = Menge: { $count }
page-line-shipped = Verschickt: { $count }
page-line-delivered = Zugestellt: { $count }
page-line-waiting = Noch nicht verschickt: { $count }
page-state-cancelled = Storniert
page-state-refunded = Erstattet
page-state-unknown = Bitte bei uns nachfragen
page-state-shipped = Verschickt
page-state-partly-shipped = Teilweise verschickt
page-state-on-hold = Angehalten
page-state-scheduled = Versand geplant
page-state-in-progress = Wird gepackt
page-state-not-shipped = Noch nicht verschickt
# Changing an order, on the pages of the Customer Hub. The shop speaks here, not the assistant: no "I".
hub-address-title = Lieferadresse ändern
hub-contact-title = Kontaktdaten ändern
hub-items-title = Artikel ändern
hub-cancel-title = Bestellung { $order } stornieren
action-items = Artikel ändern
action-contact = Kontaktdaten ändern
# Where nothing can be changed here, after the order's state:
hub-closed = { $address ->
        [formal] Hier lässt sich gerade nichts ändern. Schreiben Sie uns, und wir helfen Ihnen.
       *[informal] Hier lässt sich gerade nichts ändern. Schreib uns, und wir helfen dir.
    }
hub-variant = { $address ->
        [formal] Größe und Variante lassen sich hier nicht ändern. Schreiben Sie uns, dann sehen wir, was möglich ist.
       *[informal] Größe und Variante lassen sich hier nicht ändern. Schreib uns, dann sehen wir, was möglich ist.
    }
hub-variant-title = Andere Größe oder Variante wählen
hub-variant-which = Um welchen Artikel geht es?
# $title: what was ordered, such as "Rain Jacket (Green / L)". The label of a choice of variants.
hub-variant-instead = Statt { $title }
# $title: a variant, such as "Green / M", in a list of choices; it cannot be chosen.
hub-variant-sold-out = { $title } (ausverkauft)
# The label of a choice of numbers: how many of the items shall become the other variant.
hub-variant-count = Wie viele davon ändern?
hub-variant-hint = { $address ->
        [formal] Hier steht nur zur Auswahl, was gleich viel kostet. Soll es etwas Teureres oder Günstigeres sein, schreiben Sie uns.
       *[informal] Hier steht nur zur Auswahl, was gleich viel kostet. Soll es etwas Teureres oder Günstigeres sein, schreib uns.
    }
# The same where some of them cost less.
hub-variant-hint-less = { $address ->
        [formal] Hier steht nur zur Auswahl, was gleich viel oder weniger kostet. Die Differenz bekommen Sie zurück. Soll es etwas Teureres sein, schreiben Sie uns.
       *[informal] Hier steht nur zur Auswahl, was gleich viel oder weniger kostet. Die Differenz bekommst du zurück. Soll es etwas Teureres sein, schreib uns.
    }
hub-variant-none = { $address ->
        [formal] Zum gleichen oder zu einem niedrigeren Preis ist von diesem Artikel nichts anderes verfügbar. Schreiben Sie uns, dann sehen wir, was möglich ist.
       *[informal] Zum gleichen oder zu einem niedrigeren Preis ist von diesem Artikel nichts anderes verfügbar. Schreib uns, dann sehen wir, was möglich ist.
    }
hub-same-price = Der Preis bleibt gleich.
hub-busy = { $address ->
        [formal] Die Bestellung wird gerade gepackt und lässt sich hier nicht mehr ändern. Schreiben Sie uns, dann sehen wir, was noch möglich ist.
       *[informal] Die Bestellung wird gerade gepackt und lässt sich hier nicht mehr ändern. Schreib uns, dann sehen wir, was noch möglich ist.
    }
hub-first-name = Vorname
hub-last-name = Nachname
hub-company = Firma
hub-street = Straße und Hausnummer
hub-extra = Adresszusatz
hub-zip = Postleitzahl
hub-city = Ort
hub-country = Land
hub-phone = Telefon
hub-email = E-Mail
hub-optional = optional
hub-region-fixed = { $address ->
        [formal] Land und Region lassen sich hier nicht ändern, weil Steuern und Versand davon abhängen. Soll die Bestellung woandershin, schreiben Sie uns.
       *[informal] Land und Region lassen sich hier nicht ändern, weil Steuern und Versand davon abhängen. Soll die Bestellung woandershin, schreib uns.
    }
# `$title` is an item. Below it a list of numbers, 0 among them.
hub-keep = Menge für { $title }
hub-keep-hint = Bei 0 entfällt der Artikel.
hub-review-button = Änderung prüfen
hub-review-title = Stimmt das so?
hub-review-intro = Noch wurde nichts geändert.
hub-was = Bisher
hub-becomes = Neu
hub-taken-out = Entfällt
hub-refund = { $address ->
        [formal] Sie bekommen { $amount } über Ihre ursprüngliche Zahlungsart zurück.
       *[informal] Du bekommst { $amount } über deine ursprüngliche Zahlungsart zurück.
    }
hub-refund-none = Dafür wurde noch nichts bezahlt, also gibt es auch nichts zu erstatten.
hub-cancel-whole = Die ganze Bestellung wird storniert. Das lässt sich nicht rückgängig machen.
hub-confirm-button = So ändern
hub-confirm-cancel-button = Bestellung stornieren
hub-keep-button = Alles so lassen
hub-back-button = Zurück zur Bestellung
hub-same = So ist die Bestellung schon. Bitte zuerst etwas ändern.
hub-invalid = Bitte die markierten Angaben prüfen.
hub-invalid-field = Bitte diese Angabe prüfen.
hub-not-all = Mindestens ein Artikel muss bleiben. Soll alles weg, lässt sich die ganze Bestellung stornieren.
hub-phone-hint = Bitte mit Ländervorwahl, zum Beispiel +4915112345678.
hub-look-button = Noch einmal nachsehen
hub-working-title = Einen Moment
hub-working = Die Änderung läuft gerade. Diese Seite aktualisiert sich von selbst.
hub-done-title = Erledigt
hub-done-cancelled = Bestellung { $order } ist storniert.
hub-done-changed = Bestellung { $order } ist geändert.
hub-refused-title = Das hat nicht geklappt
hub-refused-moved = Die Bestellung ist inzwischen schon weiter, deshalb geht das nicht mehr. Es wurde nichts geändert.
hub-refused-shop = { $address ->
        [formal] Das Shopsystem hat die Änderung nicht angenommen. Es wurde nichts geändert. Schreiben Sie uns, dann klären wir das.
       *[informal] Das Shopsystem hat die Änderung nicht angenommen. Es wurde nichts geändert. Schreib uns, dann klären wir das.
    }
hub-unclear = Das dauert länger, als es sollte. Unser Team sieht nach und sorgt dafür, dass alles in Ordnung kommt. Ein zweiter Versuch ist nicht nötig.
# The order is changed as wished, and costs less now; giving back the difference failed at the payment provider, and a person will see to it.
hub-owed = { $address ->
        [formal] Bestellung { $order } ist geändert. Die Erstattung der Differenz hat noch nicht geklappt, unser Team kümmert sich darum. Sie müssen nichts weiter tun.
       *[informal] Bestellung { $order } ist geändert. Die Erstattung der Differenz hat noch nicht geklappt, unser Team kümmert sich darum. Du musst nichts weiter tun.
    }
# Ways to reach the shop, at the foot of the page; each is a link.
hub-help-title = Noch Fragen?
hub-help-sms = SMS schreiben
hub-help-whatsapp = Per WhatsApp schreiben
hub-help-email = E-Mail schreiben
# A line for the shop's own people on the order itself. `$change` is the change's number.
hub-note-cancelled = Von Kundenseite im Customer Hub storniert ({ $change }).
hub-note-address = Lieferadresse von Kundenseite im Customer Hub geändert ({ $change }).
hub-note-contact = Kontaktdaten von Kundenseite im Customer Hub geändert ({ $change }).
hub-note-items = Artikel von Kundenseite im Customer Hub entfernt ({ $change }).
hub-note-variant = Größe oder Variante von Kundenseite im Customer Hub geändert ({ $change }).
page-preview-only = Demo-Shop. Nichts hier ist echt.

# The button that closes the drawer in which these pages stand beside the shop's own.
hub-drawer-close = Schließen

## Signing in at the Hub's own address, with a code by mail. The shop speaks: "we".

hub-code-intro = { $address ->
        [formal] Geben Sie die E-Mail-Adresse ein, mit der Sie bestellt haben, dann schicken wir Ihnen einen Code.
       *[informal] Gib die E-Mail-Adresse ein, mit der du bestellt hast, dann schicken wir dir einen Code.
    }
hub-code-send-button = Code anfordern
# The title of the page on which the code is typed.
hub-code-title = { $address ->
        [formal] Schauen Sie in Ihr Postfach
       *[informal] Schau in dein Postfach
    }
# $mailbox is masked, such as "a…@example.com". It must not say whether there is such a customer: "if".
hub-code-sent = Falls die Adresse { $mailbox } bei { $shop } hinterlegt ist, kommt in diesem Postfach gleich ein sechsstelliger Code an. Er gilt 10 Minuten.
# The label of the field into which the code is typed.
hub-code-label = Code aus der E-Mail
hub-code-hint = { $address ->
        [formal] Nichts angekommen? Schauen Sie im Spam-Ordner nach oder versuchen Sie es mit der E-Mail-Adresse aus Ihrer Bestellbestätigung.
       *[informal] Nichts angekommen? Schau im Spam-Ordner nach oder versuch es mit der E-Mail-Adresse aus deiner Bestellbestätigung.
    }
hub-code-wrong = { $address ->
        [formal] Das ist nicht der richtige Code. Bitte sehen Sie in unserer neuesten E-Mail nach.
       *[informal] Das ist nicht der richtige Code. Bitte sieh in unserer neuesten E-Mail nach.
    }
# Above the field for the e-mail address.
hub-code-over = { $address ->
        [formal] Dieser Code funktioniert nicht mehr. Hier können Sie einen neuen anfordern.
       *[informal] Dieser Code funktioniert nicht mehr. Hier kannst du einen neuen anfordern.
    }
hub-code-too-many = { $address ->
        [formal] Es wurden zu viele Codes angefordert. Bitte versuchen Sie es später noch einmal.
       *[informal] Es wurden zu viele Codes angefordert. Bitte versuch es später noch einmal.
    }
# A link below the field for the code.
hub-code-other = Neuen Code anfordern oder andere E-Mail-Adresse verwenden
# Above the field for the e-mail address, where the shopper was signed in before.
hub-code-ended = { $address ->
        [formal] Damit niemand sonst Ihre Bestellungen sieht, melden Sie sich bitte noch einmal an.
       *[informal] Damit niemand sonst deine Bestellungen sieht, melde dich bitte noch einmal an.
    }
# Above the field for the e-mail address, where the browser takes no cookies.
hub-code-cookies = Für die Anmeldung ist ein Cookie nötig. Cookies für diese Seite bitte erlauben und es noch einmal versuchen.
hub-sign-out-button = Abmelden

## Signing in at the Hub’s own address with the account that the shopper has at the shop

# Above a button that says `page-sign-in-button`. It leads to the shop’s own sign-in page, which leads back.
hub-account-intro = { $address ->
        [formal] Damit niemand sonst Ihre Bestellungen sieht, melden Sie sich bitte in Ihrem Kundenkonto bei { $shop } an. Danach kommen Sie von selbst hierher zurück.
       *[informal] Damit niemand sonst deine Bestellungen sieht, melde dich bitte in deinem Kundenkonto bei { $shop } an. Danach kommst du von selbst hierher zurück.
    }
# The shop’s sign-in page was left, or something went wrong on the way.
hub-account-failed = { $address ->
        [formal] Die Anmeldung hat nicht geklappt. Bitte versuchen Sie es noch einmal.
       *[informal] Die Anmeldung hat nicht geklappt. Bitte versuch es noch einmal.
    }
# After signing out here. The shop’s own sign-in page may still know the shopper in this browser; a link to the shop's own sign-out stands beneath.
hub-account-left = { $address ->
        [formal] Hier sind Sie jetzt abgemeldet. In Ihrem Kundenkonto bei { $shop } sind Sie auf diesem Gerät vielleicht noch angemeldet.
       *[informal] Hier bist du jetzt abgemeldet. In deinem Kundenkonto bei { $shop } bist du auf diesem Gerät vielleicht noch angemeldet.
    }
hub-account-leave-link = Auch vom Kundenkonto abmelden

## The mail with the code. $code is "482913".

code-mail-subject = { $address ->
        [formal] Ihr Code für { $shop }: { $code }
       *[informal] Dein Code für { $shop }: { $code }
    }
code-mail-text = { $address ->
        [formal] Ihr Code zum Anmelden lautet { $code }.
       *[informal] Dein Code zum Anmelden lautet { $code }.
    }
code-mail-valid = { $address ->
        [formal] Geben Sie ihn innerhalb von 10 Minuten auf der Seite ein, auf der Sie ihn angefordert haben. Er funktioniert nur einmal.
       *[informal] Gib ihn innerhalb von 10 Minuten auf der Seite ein, auf der du ihn angefordert hast. Er funktioniert nur einmal.
    }
code-mail-ignore = { $address ->
        [formal] Haben Sie keinen Code angefordert, müssen Sie nichts tun: Ohne diesen Code kann niemand Ihre Bestellungen sehen. Bitte geben Sie ihn nicht weiter.
       *[informal] Hast du keinen Code angefordert, musst du nichts tun: Ohne diesen Code kann niemand deine Bestellungen sehen. Bitte gib ihn nicht weiter.
    }
