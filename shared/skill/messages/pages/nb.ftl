# What Aftersale’s pages and its mails and notes to the shop’s own people say in Norwegian (Bokmål) (nb). `../nb.ftl` holds what
# it says to shoppers in a conversation, and the rules for both.

## The mail to the shop's own people, when a person is to take over

handoff-subject = En kunde hos { $shop } vil snakke med en medarbeider
handoff-subject-order = En kunde hos { $shop } vil snakke med en medarbeider om bestilling { $order }
handoff-intro = Ta gjerne over denne samtalen. Assistenten er stille til du gir den tilbake.
handoff-webchat = Kunden er i nettchatten. Slik svarer du der: { $command }
handoff-sms = Send SMS til kunden på { $contact }.
handoff-whatsapp = Skriv til kunden på WhatsApp, { $contact }, innen 24 timer etter kundens siste melding.
handoff-email = Svar på denne e-posten, så når svaret kunden på { $contact }.
handoff-signed-in = Kunden er logget inn som kunde { $customer } i Shopify.
handoff-not-signed-in = Kunden er ikke logget inn: Sjekk hvem som spør, før du snakker om en bestilling.
handoff-order = Det gjelder bestilling { $order }. { $changeable } av { $items } varer kunne fortsatt endres da assistenten sist så etter.
handoff-said = Dette er sagt så langt, det nyeste til slutt:
handoff-shopper = Kunde
handoff-agent = Assistent
handoff-person = Medarbeider
handoff-attached = [{ $name }]
handoff-back = Gi samtalen tilbake når du er ferdig: { $command }

## Pages on the storefront

page-sign-in-title = Logg inn hos { $shop }
page-sign-in-phone = Noen med telefonnummeret { $masked } spurte om en bestilling. Hvis det er deg, kan du fortsette, så sendes svaret dit. Hvis ikke, er det bare å lukke siden.
page-sign-in-mailbox = Noen med adressen { $masked } spurte om en bestilling. Hvis det er deg, kan du fortsette, så sendes svaret dit. Hvis ikke, er det bare å lukke siden.
page-sign-in-chat = Du spurte om en bestilling i chatten vår. Fortsett, så går chatten videre her.
page-sign-in-first = For at ingen andre skal se bestillingene dine, må du først logge inn på kontoen din.
page-sign-in-button = Logg inn
page-continue-button = Fortsett
page-signed-in-title = Du er logget inn
page-signed-in-phone = Svaret er på vei til telefonen din. Du kan lukke siden.
page-signed-in-mailbox = Svaret er på vei til innboksen din. Du kan lukke siden.
page-signed-in-elsewhere = Adressen eller nummeret spørsmålet kom fra, stemmer ikke med kontoen din, så ingenting om bestillingene dine sendes dit. Du kan se dem her i stedet.
page-signed-in-chat = Du sendes tilbake til chatten …
page-link-over-title = Lenken virker ikke lenger
page-link-over = En innloggingslenke virker én gang og i 15 minutter. Bare spør igjen, så får du en ny.
page-no-such-link = Lenkene i meldingene våre virker bare en stund. Skriv til oss igjen, så får du en ny.
page-try-again-title = Det gikk ikke akkurat nå
page-try-again = Prøv igjen om et øyeblikk. Ingenting er endret.
page-orders-title = Dine bestillinger
page-orders-none = Det er ingen bestillinger på kontoen din ennå.
page-orders-button = Dine bestillinger
page-order-title = Bestilling { $order }
page-order-placed = Lagt inn { $date }
page-order-not-found = Vi finner ikke den bestillingen blant dine.
page-order-ask = Her ser du bestillingen din slik den er akkurat nå. Vil du endre eller avbestille noe? Skriv til oss, så hjelper vi deg.
page-shop-button = Tilbake til butikken
page-line-quantity = Antall: { $count }
page-line-shipped = Sendt: { $count }
page-line-delivered = Levert: { $count }
page-line-waiting = Ikke sendt ennå: { $count }
page-state-cancelled = Kansellert
page-state-refunded = Refundert
page-state-unknown = Spør oss om denne bestillingen
page-state-shipped = Sendt
page-state-partly-shipped = Delvis sendt
page-state-on-hold = Satt på vent
page-state-scheduled = Planlagt
page-state-in-progress = Pakkes
page-state-not-shipped = Ikke sendt ennå
# Changing an order, on the pages of the Customer Hub. The shop speaks here, not the assistant: no "I".
hub-address-title = Endre leveringsadressen
hub-contact-title = Endre kontaktopplysningene
hub-items-title = Endre varene i bestillingen
hub-cancel-title = Avbestill { $order }
action-items = Endre varer
action-contact = Endre kontaktopplysninger
# Where nothing can be changed here, after the order's state:
hub-closed = Her kan ingenting endres akkurat nå. Skriv til oss, så hjelper vi deg.
hub-variant = Størrelse og variant kan ikke endres her. Skriv til oss, så ser vi hva som er mulig.
hub-variant-title = Bytt størrelse eller variant
hub-variant-which = Hvilken vare gjelder det?
# $title: what was ordered, such as "Rain Jacket (Green / L)". The label of a choice of variants.
hub-variant-instead = I stedet for { $title }
# $title: a variant, such as "Green / M", in a list of choices; it cannot be chosen.
hub-variant-sold-out = { $title } (utsolgt)
# The label of a choice of numbers: how many of the items shall become the other variant.
hub-variant-count = Antall som skal byttes
hub-variant-hint = Alternativene her har samme pris. Vil du ha en variant som koster mer eller mindre? Skriv til oss.
# The same where some of them cost less.
hub-variant-hint-less = Alternativene her koster det samme eller mindre. Velger du et rimeligere, får du prisforskjellen tilbake. Vil du ha en variant som koster mer? Skriv til oss.
hub-variant-none = Akkurat nå finnes det ingen annen størrelse eller variant av varen til samme eller lavere pris. Skriv til oss, så ser vi hva som er mulig.
hub-same-price = Prisen endres ikke.
hub-busy = Bestillingen pakkes akkurat nå og kan ikke endres her lenger. Skriv til oss, så ser vi hva som er mulig.
hub-first-name = Fornavn
hub-last-name = Etternavn
hub-company = Firma
hub-street = Gateadresse
hub-extra = Leilighet, etasje eller oppgang
hub-zip = Postnummer
hub-city = Poststed
hub-country = Land
hub-phone = Telefon
hub-email = E-post
hub-optional = valgfritt
hub-region-fixed = Land og region kan ikke endres her, fordi avgifter og frakt avhenger av dem. Skal bestillingen et annet sted? Skriv til oss.
# `$title` is an item. Below it a list of numbers, 0 among them.
hub-keep = Antall du vil beholde: { $title }
hub-keep-hint = Velger du 0, fjernes varen.
hub-review-button = Se over endringen
hub-review-title = Stemmer dette?
hub-review-intro = Ingenting er endret ennå.
hub-was = Før endringen
hub-becomes = Etter endringen
hub-taken-out = Fjernes
hub-refund = Du får { $amount } tilbake via betalingsmåten du brukte.
hub-refund-none = Ingenting er betalt for dette ennå, så det er ikke noe å betale tilbake.
hub-cancel-whole = Hele bestillingen kanselleres. Det kan ikke angres.
hub-confirm-button = Lagre endringen
hub-confirm-cancel-button = Avbestill alt
hub-keep-button = La det være som det er
hub-back-button = Tilbake til bestillingen
hub-same = Slik er bestillingen allerede. Endre noe først.
hub-invalid = Sjekk det som er markert.
hub-invalid-field = Sjekk dette feltet.
hub-not-all = Minst én vare må være igjen. Skal alt bort, kan hele bestillingen kanselleres.
hub-phone-hint = Skriv nummeret med landkode, for eksempel +4791234567.
hub-look-button = Se igjen
hub-working-title = Et øyeblikk
hub-working = Endringen er i gang. Siden oppdateres av seg selv.
hub-done-title = Det er ordnet
hub-done-cancelled = Bestilling { $order } er kansellert.
hub-done-changed = Bestilling { $order } er endret.
hub-refused-title = Det gikk ikke
hub-refused-moved = Bestillingen har kommet videre i mellomtiden, så dette lar seg ikke gjøre lenger. Ingenting er endret.
hub-refused-shop = Butikkens system godtok ikke endringen. Ingenting er endret. Skriv til oss, så ordner vi det.
hub-unclear = Dette tar lengre tid enn det burde. Teamet vårt ser på det og sørger for at det ordner seg. Du trenger ikke å gjøre det på nytt.
# The order is changed as wished, and costs less now; giving back the difference failed at the payment provider, and a person will see to it.
hub-owed = Bestilling { $order } er endret. Tilbakebetalingen av prisforskjellen har ikke gått gjennom ennå, men teamet vårt tar seg av det. Du trenger ikke å gjøre noe.
# Ways to reach the shop, at the foot of the page; each is a link.
hub-help-title = Trenger du hjelp?
hub-help-sms = Send en SMS
hub-help-whatsapp = Skriv på WhatsApp
hub-help-email = Send en e-post
# A line for the shop's own people on the order itself. `$change` is the change's number.
hub-note-cancelled = Avbestilt av kunden i Customer Hub ({ $change }).
hub-note-address = Leveringsadressen endret av kunden i Customer Hub ({ $change }).
hub-note-contact = Kontaktopplysningene endret av kunden i Customer Hub ({ $change }).
hub-note-items = Varer fjernet av kunden i Customer Hub ({ $change }).
hub-note-variant = Størrelse eller variant endret av kunden i Customer Hub ({ $change }).
page-preview-only = Demobutikk. Ingenting her er ekte.

# The button that closes the drawer in which these pages stand beside the shop's own.
hub-drawer-close = Lukk

## Signing in at the Hub's own address, with a code by mail. The shop speaks: "we".

hub-code-intro = Skriv inn e-postadressen du brukte da du bestilte, så sender vi deg en kode.
hub-code-send-button = Send meg en kode
# The title of the page on which the code is typed.
hub-code-title = Sjekk innboksen din
# $mailbox is masked, such as "a…@example.com". It must not say whether there is such a customer: "if".
hub-code-sent = Hvis { $mailbox } tilhører en kunde hos { $shop }, er det en sekssifret kode på vei dit. Den gjelder i 10 minutter.
# The label of the field into which the code is typed.
hub-code-label = Koden fra e-posten
hub-code-hint = Har du ikke fått noe? Se i søppelposten, eller prøv e-postadressen ordrebekreftelsen ble sendt til.
hub-code-wrong = Koden stemmer ikke. Se i den nyeste e-posten fra oss.
# Above the field for the e-mail address.
hub-code-over = Koden virker ikke lenger. Her kan du be om en ny.
hub-code-too-many = Det er bedt om for mange koder. Prøv igjen senere.
# A link below the field for the code.
hub-code-other = Send en ny kode, eller bruk en annen e-postadresse
# Above the field for the e-mail address, where the shopper was signed in before.
hub-code-ended = For at ingen andre skal se bestillingene dine, må du logge inn igjen.
# Above the field for the e-mail address, where the browser takes no cookies.
hub-code-cookies = Innloggingen krever en informasjonskapsel. Tillat informasjonskapsler for denne siden, og prøv igjen.
hub-sign-out-button = Logg ut

## Signing in at the Hub’s own address with the account that the shopper has at the shop

# Above a button that says `page-sign-in-button`. It leads to the shop’s own sign-in page, which leads back.
hub-account-intro = For at ingen andre skal se bestillingene dine, må du logge inn på kontoen din hos { $shop }. Etterpå kommer du tilbake hit.
# The shop’s sign-in page was left, or something went wrong on the way.
hub-account-failed = Innloggingen ble ikke fullført. Prøv igjen.
# After signing out here. The shop’s own sign-in page may still know the shopper in this browser; a link to the shop's own sign-out stands beneath.
hub-account-left = Du er logget ut her. Men på denne enheten er du kanskje fortsatt logget inn på kontoen din hos { $shop }.
hub-account-leave-link = Logg ut av den kontoen også

## The mail with the code. $code is "482913".

code-mail-subject = Din kode til { $shop }: { $code }
code-mail-text = Innloggingskoden din er { $code }.
code-mail-valid = Du kan bruke koden én gang innen 10 minutter på siden der du ba om den.
code-mail-ignore = Har du ikke bedt om en kode, trenger du ikke å gjøre noe: Uten koden kan ingen se bestillingene dine. Ikke del den med noen.
