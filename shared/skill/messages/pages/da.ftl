# What Aftersale’s pages and its mails and notes to the shop’s own people say in Danish (da). `../da.ftl` holds what
# it says to shoppers in a conversation, and the rules for both.

## The mail to the shop's own people, when a person is to take over

handoff-subject = En kunde hos { $shop } vil tale med en medarbejder
handoff-subject-order = En kunde hos { $shop } vil tale med en medarbejder om ordre { $order }
handoff-intro = Overtag venligst denne samtale. Assistenten er tavs, indtil du giver den tilbage.
handoff-webchat = Kunden er i webchatten. Sådan svarer du der: { $command }
handoff-sms = Send en sms til kunden på { $contact }.
handoff-whatsapp = Skriv til kunden på WhatsApp, { $contact }, inden for 24 timer efter kundens seneste besked.
handoff-email = Svar på denne mail, så når svaret kunden på { $contact }.
handoff-signed-in = Kunden er logget ind som kunde { $customer } i Shopify.
handoff-not-signed-in = Kunden er ikke logget ind: Tjek, hvem der spørger, før du taler om en ordre.
handoff-order = Det gælder ordre { $order }. { $changeable } af { $items } varer kunne stadig ændres, da assistenten sidst kiggede.
handoff-said = Sagt indtil nu, det nyeste til sidst:
handoff-shopper = Kunde
handoff-agent = Assistent
handoff-person = Medarbejder
handoff-attached = [{ $name }]
handoff-back = Giv samtalen tilbage, når du er færdig: { $command }

## Pages on the storefront

page-sign-in-title = Log ind hos { $shop }
page-sign-in-phone = Nogen med telefonnummeret { $masked } har spurgt om en ordre. Hvis det er dig, så fortsæt, og svaret bliver sendt dertil. Hvis ikke, så luk bare siden.
page-sign-in-mailbox = Nogen med adressen { $masked } har spurgt om en ordre. Hvis det er dig, så fortsæt, og svaret bliver sendt dertil. Hvis ikke, så luk bare siden.
page-sign-in-chat = Du spurgte om en ordre i vores chat. Fortsæt, så går chatten videre her.
page-sign-in-first = For at ingen andre kan se dine ordrer, skal du først logge ind på din konto.
page-sign-in-button = Log ind
page-continue-button = Fortsæt
page-signed-in-title = Du er logget ind
page-signed-in-phone = Svaret er på vej til din telefon. Du kan lukke siden.
page-signed-in-mailbox = Svaret er på vej til din indbakke. Du kan lukke siden.
page-signed-in-elsewhere = Adressen eller nummeret, som spørgsmålet kom fra, stemmer ikke overens med din konto, så der bliver ikke sendt noget om dine ordrer dertil. Du kan se dem her i stedet.
page-signed-in-chat = Du bliver sendt tilbage til chatten …
page-link-over-title = Linket virker ikke længere
page-link-over = Et loginlink virker én gang og i 15 minutter. Spørg bare igen, så får du et nyt.
page-no-such-link = Linkene i vores beskeder virker kun et stykke tid. Skriv til os igen, så får du et nyt.
page-try-again-title = Det lykkedes ikke lige nu
page-try-again = Prøv igen om et øjeblik. Intet er ændret.
page-orders-title = Dine ordrer
page-orders-none = Der er ingen ordrer på din konto endnu.
page-orders-button = Dine ordrer
page-order-title = Ordre { $order }
page-order-placed = Afgivet den { $date }
page-order-not-found = Vi kan ikke finde den ordre blandt dine.
page-order-ask = Her ser du din ordre, som den er lige nu. Vil du ændre eller annullere noget? Skriv til os, så hjælper vi dig.
page-shop-button = Tilbage til butikken
page-line-quantity = Antal: { $count }
page-line-shipped = Sendt: { $count }
page-line-delivered = Leveret: { $count }
page-line-waiting = Ikke sendt endnu: { $count }
page-state-cancelled = Annulleret
page-state-refunded = Refunderet
page-state-unknown = Spørg os om denne ordre
page-state-shipped = Sendt
page-state-partly-shipped = Delvist sendt
page-state-on-hold = På pause
page-state-scheduled = Planlagt
page-state-in-progress = Bliver pakket
page-state-not-shipped = Ikke sendt endnu
# Changing an order, on the pages of the Customer Hub. The shop speaks here, not the assistant: no "I".
hub-address-title = Skift leveringsadresse
hub-contact-title = Ret kontaktoplysninger
hub-items-title = Ret varerne i ordren
hub-cancel-title = Annuller ordre { $order }
action-items = Ret varer
action-contact = Ret kontaktoplysninger
# Where nothing can be changed here, after the order's state:
hub-closed = Der kan ikke ændres noget her lige nu. Skriv til os, så hjælper vi dig.
hub-variant = Størrelse og variant kan ikke ændres her. Skriv til os, så ser vi, hvad der er muligt.
hub-variant-title = Skift størrelse eller variant
hub-variant-which = Hvilken vare gælder det?
# $title: what was ordered, such as "Rain Jacket (Green / L)". The label of a choice of variants.
hub-variant-instead = I stedet for { $title }
# $title: a variant, such as "Green / M", in a list of choices; it cannot be chosen.
hub-variant-sold-out = { $title } (udsolgt)
# The label of a choice of numbers: how many of the items shall become the other variant.
hub-variant-count = Antal, der skal ændres
hub-variant-hint = Mulighederne her koster det samme. Vil du have en variant, der koster mere eller mindre? Skriv til os.
# The same where some of them cost less.
hub-variant-hint-less = Mulighederne her koster det samme eller mindre. Vælger du en, der er billigere, får du prisforskellen tilbage. Vil du have en variant, der koster mere? Skriv til os.
hub-variant-none = Lige nu kan varen ikke fås i en anden størrelse eller variant til samme eller lavere pris. Skriv til os, så ser vi, hvad der er muligt.
hub-same-price = Prisen er stadig den samme.
hub-busy = Ordren bliver pakket lige nu og kan ikke ændres her længere. Skriv til os, så ser vi, hvad der kan lade sig gøre.
hub-first-name = Fornavn
hub-last-name = Efternavn
hub-company = Firma
hub-street = Vej og husnummer
hub-extra = Etage, dør eller lejlighed
hub-zip = Postnummer
hub-city = By
hub-country = Land
hub-phone = Telefon
hub-email = E-mail
hub-optional = valgfrit
hub-region-fixed = Land og region kan ikke ændres her, fordi afgifter og fragt afhænger af dem. Skal ordren et andet sted hen? Skriv til os.
# `$title` is an item. Below it a list of numbers, 0 among them.
hub-keep = Antal, du vil beholde: { $title }
hub-keep-hint = Vælger du 0, fjernes varen.
hub-review-button = Tjek ændringen
hub-review-title = Ser det rigtigt ud?
hub-review-intro = Intet er ændret endnu.
hub-was = Før ændringen
hub-becomes = Efter ændringen
hub-taken-out = Fjernes
hub-refund = Du får { $amount } tilbage via den betalingsmetode, du brugte.
hub-refund-none = Der er ikke betalt noget for det endnu, så der er ikke noget at betale tilbage.
hub-cancel-whole = Hele ordren bliver annulleret. Det kan ikke laves om bagefter.
hub-confirm-button = Gem ændringen
hub-confirm-cancel-button = Annuller ordren
hub-keep-button = Lad den være, som den er
hub-back-button = Tilbage til ordren
hub-same = Sådan er ordren allerede. Ret noget først.
hub-invalid = Tjek det, der er markeret.
hub-invalid-field = Tjek dette felt.
hub-not-all = Mindst én vare skal blive tilbage. Skal det hele væk, kan hele ordren annulleres.
hub-phone-hint = Skriv nummeret med landekode, for eksempel +4520123456.
hub-look-button = Se igen
hub-working-title = Et øjeblik
hub-working = Ændringen er i gang. Siden opdaterer sig selv.
hub-done-title = Det er ordnet
hub-done-cancelled = Ordre { $order } er annulleret.
hub-done-changed = Ordre { $order } er ændret.
hub-refused-title = Det lykkedes ikke
hub-refused-moved = Ordren er nået videre i mellemtiden, så det kan ikke lade sig gøre længere. Intet er ændret.
hub-refused-shop = Butikkens system accepterede ikke ændringen. Intet er ændret. Skriv til os, så finder vi en løsning.
hub-unclear = Det her tager længere tid, end det burde. Vores team ser på det og sørger for, at det falder på plads. Du behøver ikke gøre det igen.
# The order is changed as wished, and costs less now; giving back the difference failed at the payment provider, and a person will see to it.
hub-owed = Ordre { $order } er ændret. Det er ikke lykkedes at betale prisforskellen tilbage endnu, men vores team tager sig af det. Du behøver ikke gøre noget.
# Ways to reach the shop, at the foot of the page; each is a link.
hub-help-title = Brug for hjælp?
hub-help-sms = Send en sms
hub-help-whatsapp = Skriv på WhatsApp
hub-help-email = Send en mail
# A line for the shop's own people on the order itself. `$change` is the change's number.
hub-note-cancelled = Annulleret af kunden i Customer Hub ({ $change }).
hub-note-address = Leveringsadressen ændret af kunden i Customer Hub ({ $change }).
hub-note-contact = Kontaktoplysningerne ændret af kunden i Customer Hub ({ $change }).
hub-note-items = Varer fjernet af kunden i Customer Hub ({ $change }).
hub-note-variant = Størrelse eller variant ændret af kunden i Customer Hub ({ $change }).
page-preview-only = Demobutik. Intet her er ægte.

# The button that closes the drawer in which these pages stand beside the shop's own.
hub-drawer-close = Luk

## Signing in at the Hub's own address, with a code by mail. The shop speaks: "we".

hub-code-intro = Skriv den e-mailadresse, du bestilte med, så sender vi dig en kode.
hub-code-send-button = Send mig en kode
# The title of the page on which the code is typed.
hub-code-title = Tjek din indbakke
# $mailbox is masked, such as "a…@example.com". It must not say whether there is such a customer: "if".
hub-code-sent = Hvis { $mailbox } tilhører en kunde hos { $shop }, er der en sekscifret kode på vej til adressen. Koden gælder i 10 minutter.
# The label of the field into which the code is typed.
hub-code-label = Koden fra mailen
hub-code-hint = Er der ikke kommet noget? Kig i din spammappe, eller prøv den e-mailadresse, ordrebekræftelsen blev sendt til.
hub-code-wrong = Det er ikke den rigtige kode. Tjek den nyeste mail fra os.
# Above the field for the e-mail address.
hub-code-over = Koden virker ikke længere. Her kan du bede om en ny.
hub-code-too-many = Der er bedt om for mange koder. Prøv igen senere.
# A link below the field for the code.
hub-code-other = Send en ny kode, eller brug en anden e-mailadresse
# Above the field for the e-mail address, where the shopper was signed in before.
hub-code-ended = For at ingen andre kan se dine ordrer, skal du logge ind igen.
# Above the field for the e-mail address, where the browser takes no cookies.
hub-code-cookies = Login kræver en cookie. Tillad cookies for denne side, og prøv igen.
hub-sign-out-button = Log ud

## Signing in at the Hub’s own address with the account that the shopper has at the shop

# Above a button that says `page-sign-in-button`. It leads to the shop’s own sign-in page, which leads back.
hub-account-intro = For at ingen andre kan se dine ordrer, skal du logge ind på din konto hos { $shop }. Bagefter kommer du tilbage hertil.
# The shop’s sign-in page was left, or something went wrong on the way.
hub-account-failed = Dit login blev ikke gennemført. Prøv igen.
# After signing out here. The shop’s own sign-in page may still know the shopper in this browser; a link to the shop's own sign-out stands beneath.
hub-account-left = Du er logget ud her. Men på denne enhed er du måske stadig logget ind på din konto hos { $shop }.
hub-account-leave-link = Log også ud af den konto

## The mail with the code. $code is "482913".

code-mail-subject = Din kode til { $shop }: { $code }
code-mail-text = Din loginkode er { $code }.
code-mail-valid = Du kan bruge koden én gang inden for 10 minutter på den side, hvor du bad om den.
code-mail-ignore = Har du ikke bedt om en kode, behøver du ikke gøre noget: Uden koden kan ingen se dine ordrer. Del den ikke med nogen.
