# What Aftersale’s pages and its mails and notes to the shop’s own people say in Dutch (nl). `../nl.ftl` holds what
# it says to shoppers in a conversation, and the rules for both.

## The mail to the shop's own people, when a person is to take over

handoff-subject = Een klant van { $shop } vraagt om een medewerker
handoff-subject-order = Een klant van { $shop } vraagt om een medewerker over bestelling { $order }
handoff-intro = Graag dit gesprek overnemen. De assistent zegt niets meer totdat het gesprek is teruggegeven.
handoff-webchat = De klant zit in de webchat. Zo kan daar geantwoord worden: { $command }
handoff-sms = Stuur de klant een sms op { $contact }.
handoff-whatsapp = Schrijf de klant via WhatsApp op { $contact }, binnen 24 uur na het laatste bericht van de klant.
handoff-email = Een antwoord op deze e-mail komt bij de klant aan op { $contact }.
handoff-signed-in = De klant is ingelogd als klant { $customer } in Shopify.
handoff-not-signed-in = De klant is niet ingelogd: controleer wie er vraagt voordat het over een bestelling gaat.
handoff-order = Het gaat om bestelling { $order }. Toen de assistent voor het laatst keek, was nog te wijzigen: { $changeable } van { $items } artikelen.
handoff-said = Wat er tot nu toe is gezegd, het nieuwste onderaan:
handoff-shopper = Klant
handoff-agent = Assistent
handoff-person = Team
handoff-attached = [{ $name }]
handoff-back = Klaar? Geef het gesprek dan terug: { $command }

## Pages on the storefront

page-sign-in-title = Inloggen bij { $shop }
page-sign-in-phone = { $address ->
        [formal] Iemand met het telefoonnummer { $masked } heeft naar een bestelling gevraagd. Bent u dat, ga dan verder; het antwoord gaat daarheen. Zo niet, sluit deze pagina dan gewoon.
       *[informal] Iemand met het telefoonnummer { $masked } heeft naar een bestelling gevraagd. Ben jij dat, ga dan verder; het antwoord gaat daarheen. Zo niet, sluit deze pagina dan gewoon.
    }
page-sign-in-mailbox = { $address ->
        [formal] Iemand met het adres { $masked } heeft naar een bestelling gevraagd. Bent u dat, ga dan verder; het antwoord gaat daarheen. Zo niet, sluit deze pagina dan gewoon.
       *[informal] Iemand met het adres { $masked } heeft naar een bestelling gevraagd. Ben jij dat, ga dan verder; het antwoord gaat daarheen. Zo niet, sluit deze pagina dan gewoon.
    }
page-sign-in-chat = { $address ->
        [formal] U vroeg in onze chat naar een bestelling. Ga verder, dan loopt de chat hier gewoon door.
       *[informal] Je vroeg in onze chat naar een bestelling. Ga verder, dan loopt de chat hier gewoon door.
    }
page-sign-in-first = { $address ->
        [formal] Zodat niemand anders uw bestellingen ziet, vragen we u eerst in te loggen op uw account.
       *[informal] Zodat niemand anders je bestellingen ziet, vragen we je eerst in te loggen op je account.
    }
page-sign-in-button = Inloggen
page-continue-button = Verdergaan
page-signed-in-title = { $address ->
        [formal] U bent ingelogd
       *[informal] Je bent ingelogd
    }
page-signed-in-phone = { $address ->
        [formal] Het antwoord is onderweg naar uw telefoon. U kunt deze pagina sluiten.
       *[informal] Het antwoord is onderweg naar je telefoon. Je kunt deze pagina sluiten.
    }
page-signed-in-mailbox = { $address ->
        [formal] Het antwoord is onderweg naar uw inbox. U kunt deze pagina sluiten.
       *[informal] Het antwoord is onderweg naar je inbox. Je kunt deze pagina sluiten.
    }
page-signed-in-elsewhere = { $address ->
        [formal] Het adres of nummer waar de vraag vandaan kwam, komt niet overeen met uw account, dus daar gaat niets over uw bestellingen naartoe. U kunt ze in plaats daarvan hier bekijken.
       *[informal] Het adres of nummer waar de vraag vandaan kwam, komt niet overeen met je account, dus daar gaat niets over je bestellingen naartoe. Je kunt ze in plaats daarvan hier bekijken.
    }
page-signed-in-chat = Terug naar de chat…
page-link-over-title = Deze link werkt niet meer
page-link-over = Inloglinks werken één keer en 15 minuten lang. Vraag het gewoon opnieuw, dan komt er een nieuwe.
page-no-such-link = Links in onze berichten werken maar een tijdje. Schrijf ons gewoon opnieuw, dan komt er een nieuwe.
page-try-again-title = Dat lukte net niet
page-try-again = Probeer het zo nog eens. Er is niets gewijzigd.
page-orders-title = Mijn bestellingen
page-orders-none = { $address ->
        [formal] Er staan nog geen bestellingen in uw account.
       *[informal] Er staan nog geen bestellingen in je account.
    }
page-orders-button = Mijn bestellingen
page-order-title = Bestelling { $order }
page-order-placed = Geplaatst op { $date }
page-order-not-found = { $address ->
        [formal] We vinden die bestelling niet tussen uw bestellingen.
       *[informal] We vinden die bestelling niet tussen je bestellingen.
    }
page-order-ask = { $address ->
        [formal] Hier ziet u uw bestelling zoals die er nu voor staat. Wilt u iets wijzigen of annuleren? Schrijf ons, dan helpen we u.
       *[informal] Hier zie je je bestelling zoals die er nu voor staat. Wil je iets wijzigen of annuleren? Schrijf ons, dan helpen we je.
    }
page-shop-button = Terug naar de winkel
page-line-quantity = Aantal: { $count }
page-line-shipped = Verzonden: { $count }
page-line-delivered = Bezorgd: { $count }
page-line-waiting = Nog niet verzonden: { $count }
page-state-cancelled = Geannuleerd
page-state-refunded = Terugbetaald
page-state-unknown = Vraag ons naar deze bestelling
page-state-shipped = Verzonden
page-state-partly-shipped = Deels verzonden
page-state-on-hold = In de wacht
page-state-scheduled = Gepland
page-state-in-progress = Wordt ingepakt
page-state-not-shipped = Nog niet verzonden
# Changing an order, on the pages of the Customer Hub. The shop speaks here, not the assistant: no "I".
hub-address-title = Bezorgadres wijzigen
hub-contact-title = Contactgegevens wijzigen
hub-items-title = Artikelen wijzigen
hub-cancel-title = Bestelling { $order } annuleren
action-items = Artikelen wijzigen
action-contact = Contactgegevens wijzigen
# Where nothing can be changed here, after the order's state:
hub-closed = { $address ->
        [formal] Hier valt op dit moment niets te wijzigen. Schrijf ons, dan helpen we u.
       *[informal] Hier valt op dit moment niets te wijzigen. Schrijf ons, dan helpen we je.
    }
hub-variant = { $address ->
        [formal] De maat of variant valt hier niet te wijzigen. Schrijf ons, dan kijken we wat er voor u mogelijk is.
       *[informal] De maat of variant valt hier niet te wijzigen. Schrijf ons, dan kijken we wat er voor je mogelijk is.
    }
hub-variant-title = Andere maat of variant kiezen
hub-variant-which = Om welk artikel gaat het?
# $title: what was ordered, such as "Rain Jacket (Green / L)". The label of a choice of variants.
hub-variant-instead = In plaats van { $title }
# $title: a variant, such as "Green / M", in a list of choices; it cannot be chosen.
hub-variant-sold-out = { $title } (uitverkocht)
# The label of a choice of numbers: how many of the items shall become the other variant.
hub-variant-count = Hoeveel stuks wijzigen?
hub-variant-hint = Hier staat alleen wat evenveel kost. Liever iets duurders of goedkopers? Schrijf ons.
# The same where some of them cost less.
hub-variant-hint-less = { $address ->
        [formal] Hier staat alleen wat evenveel of minder kost. Het verschil krijgt u terug. Liever iets duurders? Schrijf ons.
       *[informal] Hier staat alleen wat evenveel of minder kost. Het verschil krijg je terug. Liever iets duurders? Schrijf ons.
    }
hub-variant-none = Van dit artikel is voor dezelfde of een lagere prijs niets anders beschikbaar. Schrijf ons, dan kijken we wat er mogelijk is.
hub-same-price = De prijs blijft gelijk.
hub-busy = De bestelling wordt nu ingepakt en kan hier niet meer gewijzigd worden. Schrijf ons, dan kijken we wat er nog kan.
hub-first-name = Voornaam
hub-last-name = Achternaam
hub-company = Bedrijf
hub-street = Straat en huisnummer
hub-extra = Appartement, verdieping of bus
hub-zip = Postcode
hub-city = Plaats
hub-country = Land
hub-phone = Telefoon
hub-email = E-mail
hub-optional = optioneel
hub-region-fixed = Land en regio kunnen hier niet gewijzigd worden, omdat belasting en verzending ervan afhangen. Moet de bestelling ergens anders naartoe? Schrijf ons.
# `$title` is an item. Below it a list of numbers, 0 among them.
hub-keep = Hoeveel stuks { $title }
hub-keep-hint = Bij 0 vervalt het artikel.
hub-review-button = Wijziging controleren
hub-review-title = Klopt het zo?
hub-review-intro = Er is nog niets gewijzigd.
hub-was = Voor de wijziging
hub-becomes = Na de wijziging
hub-taken-out = Vervalt
hub-refund = { $address ->
        [formal] U krijgt { $amount } terug via de betaalmethode die u hebt gebruikt.
       *[informal] Je krijgt { $amount } terug via de betaalmethode die je hebt gebruikt.
    }
hub-refund-none = Hiervoor is nog niets betaald, dus er wordt ook niets terugbetaald.
hub-cancel-whole = De hele bestelling wordt geannuleerd. Dat is niet meer terug te draaien.
hub-confirm-button = Zo wijzigen
hub-confirm-cancel-button = Bestelling annuleren
hub-keep-button = Laten zoals het is
hub-back-button = Terug naar de bestelling
hub-same = Zo is de bestelling al. Wijzig eerst iets.
hub-invalid = Kijk de gemarkeerde velden nog even na.
hub-invalid-field = Kijk dit nog even na.
hub-not-all = Er moet minstens één artikel overblijven. Moet alles weg, dan kan de hele bestelling worden geannuleerd.
hub-phone-hint = Graag met landnummer, bijvoorbeeld +31612345678.
hub-look-button = Opnieuw kijken
hub-working-title = Een ogenblik
hub-working = De wijziging wordt doorgevoerd. Deze pagina ververst vanzelf.
hub-done-title = Klaar
hub-done-cancelled = Bestelling { $order } is geannuleerd.
hub-done-changed = Bestelling { $order } is gewijzigd.
hub-refused-title = Dat is niet gelukt
hub-refused-moved = De bestelling is inmiddels een stap verder, dus dit kan niet meer. Er is niets gewijzigd.
hub-refused-shop = Het systeem van de winkel heeft de wijziging niet geaccepteerd. Er is niets gewijzigd. Schrijf ons, dan lossen we het op.
hub-unclear = Dit duurt langer dan het zou moeten. Ons team kijkt ernaar en zorgt dat het goed komt. Opnieuw proberen is niet nodig.
# The order is changed as wished, and costs less now; giving back the difference failed at the payment provider, and a person will see to it.
hub-owed = { $address ->
        [formal] Bestelling { $order } is gewijzigd. Het is nog niet gelukt om het verschil terug te betalen, maar ons team zorgt dat het goed komt. U hoeft niets te doen.
       *[informal] Bestelling { $order } is gewijzigd. Het is nog niet gelukt om het verschil terug te betalen, maar ons team zorgt dat het goed komt. Je hoeft niets te doen.
    }
# Ways to reach the shop, at the foot of the page; each is a link.
hub-help-title = Hulp nodig?
hub-help-sms = Sms sturen
hub-help-whatsapp = Bericht sturen via WhatsApp
hub-help-email = E-mail sturen
# A line for the shop's own people on the order itself. `$change` is the change's number.
hub-note-cancelled = Door de klant geannuleerd in de Customer Hub ({ $change }).
hub-note-address = Bezorgadres door de klant gewijzigd in de Customer Hub ({ $change }).
hub-note-contact = Contactgegevens door de klant gewijzigd in de Customer Hub ({ $change }).
hub-note-items = Artikelen door de klant verwijderd in de Customer Hub ({ $change }).
hub-note-variant = Maat of variant door de klant gewijzigd in de Customer Hub ({ $change }).
page-preview-only = Demowinkel. Niets hier is echt.

# The button that closes the drawer in which these pages stand beside the shop's own.
hub-drawer-close = Sluiten

## Signing in at the Hub's own address, with a code by mail. The shop speaks: "we".

hub-code-intro = { $address ->
        [formal] Vul het e-mailadres in waarmee u hebt besteld, dan sturen we u een code.
       *[informal] Vul het e-mailadres in waarmee je hebt besteld, dan sturen we je een code.
    }
hub-code-send-button = Code aanvragen
# The title of the page on which the code is typed.
hub-code-title = { $address ->
        [formal] Kijk in uw inbox
       *[informal] Kijk in je inbox
    }
# $mailbox is masked, such as "a…@example.com". It must not say whether there is such a customer: "if".
hub-code-sent = Als { $mailbox } bij een klant van { $shop } hoort, komt daar zo een code van zes cijfers binnen. Die is 10 minuten geldig.
# The label of the field into which the code is typed.
hub-code-label = Code uit de e-mail
hub-code-hint = Niets ontvangen? Kijk in de spammap of probeer het e-mailadres waarop de bestelbevestiging is binnengekomen.
hub-code-wrong = Dat is niet de juiste code. Kijk nog even in onze nieuwste e-mail.
# Above the field for the e-mail address.
hub-code-over = { $address ->
        [formal] Die code werkt niet meer. Hier kunt u een nieuwe aanvragen.
       *[informal] Die code werkt niet meer. Hier kun je een nieuwe aanvragen.
    }
hub-code-too-many = Er zijn te veel codes aangevraagd. Probeer het later opnieuw.
# A link below the field for the code.
hub-code-other = Nieuwe code aanvragen of ander e-mailadres gebruiken
# Above the field for the e-mail address, where the shopper was signed in before.
hub-code-ended = { $address ->
        [formal] Zodat niemand anders uw bestellingen ziet, vragen we u opnieuw in te loggen.
       *[informal] Zodat niemand anders je bestellingen ziet, vragen we je opnieuw in te loggen.
    }
# Above the field for the e-mail address, where the browser takes no cookies.
hub-code-cookies = Voor het inloggen is een cookie nodig. Sta cookies voor deze pagina toe en probeer het opnieuw.
hub-sign-out-button = Uitloggen

## Signing in at the Hub’s own address with the account that the shopper has at the shop

# Above a button that says `page-sign-in-button`. It leads to the shop’s own sign-in page, which leads back.
hub-account-intro = { $address ->
        [formal] Zodat niemand anders uw bestellingen ziet, vragen we u in te loggen op uw account bij { $shop }. Daarna komt u vanzelf hier terug.
       *[informal] Zodat niemand anders je bestellingen ziet, vragen we je in te loggen op je account bij { $shop }. Daarna kom je vanzelf hier terug.
    }
# The shop’s sign-in page was left, or something went wrong on the way.
hub-account-failed = Het inloggen is niet gelukt. Probeer het opnieuw.
# After signing out here. The shop’s own sign-in page may still know the shopper in this browser; a link to the shop's own sign-out stands beneath.
hub-account-left = { $address ->
        [formal] U bent hier uitgelogd. Op dit apparaat bent u misschien nog wel ingelogd op uw account bij { $shop }.
       *[informal] Je bent hier uitgelogd. Op dit apparaat ben je misschien nog wel ingelogd op je account bij { $shop }.
    }
hub-account-leave-link = Ook uitloggen bij dat account

## The mail with the code. $code is "482913".

code-mail-subject = { $address ->
        [formal] Uw code voor { $shop }: { $code }
       *[informal] Je code voor { $shop }: { $code }
    }
code-mail-text = { $address ->
        [formal] Uw inlogcode is { $code }.
       *[informal] Je inlogcode is { $code }.
    }
code-mail-valid = { $address ->
        [formal] U kunt de code één keer gebruiken, binnen 10 minuten, op de pagina waar u hem hebt aangevraagd.
       *[informal] Je kunt de code één keer gebruiken, binnen 10 minuten, op de pagina waar je hem hebt aangevraagd.
    }
code-mail-ignore = { $address ->
        [formal] Hebt u geen code aangevraagd? Dan hoeft u niets te doen: zonder deze code kan niemand uw bestellingen zien. Deel de code met niemand.
       *[informal] Heb je geen code aangevraagd? Dan hoef je niets te doen: zonder deze code kan niemand je bestellingen zien. Deel de code met niemand.
    }
