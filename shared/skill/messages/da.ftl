# Everything Aftersale says in Danish (da). Short, warm, concrete. `.short` is for text messages.
# Danish has one form of address (du), so `$address` is not used, except as a phone number or mail address in `handoff-…`.
# Never ask for a bare JA, STOP or AFBRYD in a text message. STOP stays the word STOP. Commas: with the comma before a subordinate clause.

## Times

# `$time` is a clock time with its zone, `$date` a day, both as the language writes them.
# After "until":
until-today = kl. { $time } i dag
until-tomorrow = kl. { $time } i morgen
until-on = den { $date } kl. { $time }
# After "ended", always in the past:
ended-today = i dag kl. { $time }
ended-yesterday = i går kl. { $time }
ended-on = den { $date } kl. { $time }
# One of several orders in a list: "#1001 of 18 November".
order-of = { $order } fra den { $date }

## The conversation itself

greeting = Hej, du skriver med assistenten hos { $shop }. Jeg kan se, hvor din ordre er, og om den stadig kan ændres eller annulleres, og jeg svarer på spørgsmål om butikken. Hvad kan jeg hjælpe dig med?
    .short = Hej, her er { $shop }. Jeg kan se, hvor din ordre er, og om den stadig kan ændres. Hvad har du brug for?
welcome = Det var så lidt!
anything-else = Okay. Er der andet, jeg kan hjælpe dig med?
no-text = Jeg kan ikke åbne billeder, filer eller placeringer, men din besked er gemt. Vil du fortælle mig med et par ord, hvad du har brug for?
    .short = Jeg kan ikke åbne billeder eller filer, men jeg har gemt det, du sendte. Hvad drejer det sig om, med et par ord?
welcome-back = Du får beskeder fra { $shop } igen. Hvad kan jeg hjælpe dig med?
help = Her er kundeservice hos { $shop }. Spørg os om alt, der gælder din ordre. Send STOP, hvis du ikke vil have flere beskeder.
not-understood = Jeg er ikke sikker på, at jeg forstod det. Gælder det en ordre, du har afgivet? Jeg kan se, hvor den er, og om den stadig kan ændres, annulleres eller returneres.
    .short = Jeg er ikke sikker på, at jeg forstod det. Gælder det, hvor din ordre er, en ændring eller en returnering?
not-understood-twice = Beklager, jeg forstår det stadig ikke, og jeg vil ikke gætte.
not-supported = Beklager, det sprog kan jeg ikke endnu. Jeg forstår { $languages }. Vil du skrive til mig på et af dem?
    .short = Beklager, det sprog kan jeg ikke endnu. Jeg forstår { $languages }.
outside-skill = Det kan jeg desværre ikke selv gøre.

## A person

offer-person = Vil du have, at jeg sender det her videre til en medarbejder?
    .short = Vil du have, at en medarbejder tager over?
handed-over = Jeg har sendt vores samtale videre til teamet hos { $shop }, så du slipper for at forklare det hele igen. En medarbejder svarer dig her.
    .short = Jeg har sendt det hele videre til teamet hos { $shop }, så du slipper for at forklare det igen. En medarbejder svarer dig her.
left-at-that = Så lader jeg det blive ved det. Skriv bare, hvis du har brug for noget.

## Signing in

sign-in = For at ingen andre kan se dine ordrer, skal du først logge ind på din konto hos { $shop }. Jeg har gemt dit spørgsmål og fortsætter automatisk bagefter.
    .short = For at ingen andre kan se dine ordrer, skal du logge ind på din konto hos { $shop } med linket herunder. Så fortsætter jeg automatisk.
sign-in-again = Jeg kan kun tale om ordrer, når du er logget ind på din konto hos { $shop }. Her er linket. Bagefter fortsætter jeg automatisk.
    .short = Jeg kan kun tale om ordrer, når du er logget ind med linket herunder. Så fortsætter jeg automatisk.
# Where shoppers sign in with a code by mail and not with an account. The link stands beneath.
sign-in-code = For at ingen andre kan se dine ordrer, skal du først logge ind med en kode, du får på mail. Jeg har gemt dit spørgsmål og fortsætter automatisk bagefter.
    .short = For at ingen andre kan se dine ordrer, skal du logge ind med linket herunder og en kode på mail. Så fortsætter jeg automatisk.
sign-in-code-again = Jeg kan kun tale om ordrer, når du er logget ind med en kode, du får på mail. Her er linket. Bagefter fortsætter jeg automatisk.
    .short = Jeg kan kun tale om ordrer, når du er logget ind med linket herunder og en kode på mail. Så fortsætter jeg automatisk.
sign-in-limited = Jeg har allerede sendt nogle loginlinks. Brug det nyeste, eller prøv igen om en time.
signed-in = Tak, nu er du logget ind. Hvad kan jeg hjælpe dig med?
signed-in-elsewhere = Du er logget ind. Adressen eller nummeret, du skriver fra, stemmer ikke overens med din konto, så fortsæt der, hvor du loggede ind. Her er dine ordrer:
    .short = Du er logget ind. Nummeret eller adressen, du skriver fra, stemmer ikke overens med din konto, så fortsæt her:

## Finding the order

which-order = Hvilken ordre mener du: { $orders }?
assumed-newest = Jeg går ud fra, at du mener din nyeste ordre, { $order }. Hvis det er { $others }, så skriv bare nummeret.
    .short = Jeg går ud fra, at du mener { $order }, din nyeste. Hvis ikke, så skriv bare nummeret.
order-not-found = Jeg kan ikke finde { $order } blandt dine ordrer. Dine seneste: { $own }. Hvilken mener du?
order-not-found-none = Jeg kan ikke finde { $order } blandt dine ordrer. Vil du tjekke nummeret?
order-beyond-list = { $order } er ikke blandt dine seneste ordrer, og jeg kan ikke se længere tilbage.
no-orders = Jeg kan ikke finde nogen ordrer på din konto.

## What is so of it

cancelled = Ordre { $order } blev annulleret den { $date }.
refunded = Alt i ordre { $order } er refunderet eller fjernet, så der er ikke mere at ændre.
unknown = Jeg kan ikke se med sikkerhed, hvor langt ordre { $order } er, og jeg vil ikke gætte.
delivered = Ordre { $order } blev leveret den { $date }.
delivered-undated = Ordre { $order } er leveret.
return-portal = Her kan du starte en returnering:
too-late = Ordren kan ikke ændres længere.
return-later = Ordren kan ikke ændres længere, men du kan returnere den, når den er kommet frem.
shipped = Ordre { $order } blev sendt den { $date }. Der er ingen sporing på den.
shipped-with = Ordre { $order } blev sendt den { $date } med { $carrier }.
shipped-estimate = Ordre { $order } blev sendt den { $date } og forventes at være fremme den { $estimated }.
shipped-with-estimate = Ordre { $order } blev sendt den { $date } med { $carrier } og forventes at være fremme den { $estimated }.
partly-shipped = En del af ordre { $order } er allerede sendt: { $shipped }. Ikke sendt endnu: { $left }.
not-shipped = Ordre { $order } er ikke sendt endnu.
on-hold = Ordre { $order } er sat på pause lige nu, så der er ikke sendt noget.
scheduled = Ordre { $order } er planlagt til afsendelse den { $date }.
scheduled-undated = Ordre { $order } er planlagt til afsendelse senere.
in-progress = Ordre { $order } bliver pakket lige nu, så jeg kan ikke love, at den stadig kan ændres.
being-packed = Ordre { $order } bliver pakket lige nu.
order-link = Du kan følge ordren her:

## Confirmation, payment, parcels

# $date: the day on which it was placed.
order-confirmed = Vi har modtaget ordre { $order }, som blev afgivet den { $date }.
payment-paid = Ordre { $order } er betalt.
payment-pending = Vi har ikke modtaget betalingen for ordre { $order } endnu.
# The card or account was asked; nothing has been taken from it so far.
payment-authorized = Beløbet for ordre { $order } er reserveret, men ikke trukket endnu.
payment-partly = Ordre { $order } er delvist betalt.
payment-refunded = Hele beløbet for ordre { $order } er refunderet.
payment-partly-refunded = En del af beløbet for ordre { $order } er refunderet.
# It was reserved, then released: nothing was taken.
payment-void = Der er ikke trukket penge for ordre { $order }.
payment-unknown = Jeg kan ikke se med sikkerhed, hvor langt betalingen for ordre { $order } er.
# Lines follow, one for each parcel, as "Parcel 1: Rain Jacket and Wool Socks · Shipped 12 November · PostNord". $count is 2 or more.
parcels = Ordre { $order } blev sendt i { $count } pakker:
no-delivery-day = Fragtfirmaet har ikke oplyst en leveringsdag endnu.
no-delivery-day-unshipped = Vi kender først leveringsdagen, når ordren er sendt.
# $date: the day of arrival that was named, in the past.
delivery-day-passed = Fragtfirmaet havde oplyst den { $date } som leveringsdag, men den dag er passeret.
ready-for-pickup = Ordre { $order } er klar til afhentning.
# A button; $number is 1, 2, ...
action-track-parcel = Spor pakke { $number }
page-state-delivered = Leveret
page-state-in-transit = På vej
# One parcel of an order among several: $number is 1, 2, ...
hub-parcel = Pakke { $number }
hub-parcel-only = Pakken
# $date as in page-order-placed.
hub-parcel-shipped = Sendt den { $date }
hub-parcel-expected = Forventes fremme den { $date }
hub-parcel-delivered = Leveret den { $date }
hub-parcel-pickup = Klar til afhentning
hub-parcel-failed = Fragtfirmaet kunne ikke levere pakken. Skriv til os, så finder vi en løsning.
hub-parcel-silent = Intet nyt fra fragtfirmaet endnu.

## What can be sent back

# Behind "Order #1001 was delivered on 12 November." $date: the last day on which a return can be started.
return-until = Ordren kan returneres til og med den { $date }.
return-items = Det her kan returneres: { $items }.
return-items-until = Det her kan returneres til og med den { $date }: { $items }.
# $date: the last day on which it was possible, in the past.
return-over = Ordren kunne returneres til og med den { $date }, så returfristen er udløbet.
return-items-over = Det her kunne kun returneres til og med den { $date }: { $items }.
return-excluded = Kan ikke returneres: { $items }.
return-never = Denne butik tager ikke varer retur.
return-underway = Der er allerede registreret en returnering for ordre { $order }.
return-another = Her kan du starte en ny returnering:
return-unknown = Jeg kan ikke se med sikkerhed, om der er registreret en returnering for ordre { $order }.
# Some of the order has not arrived yet.
return-rest-later = Det, der ikke er kommet frem endnu, kan returneres, når det er kommet frem.

## What can still be done

may-change = { $stage ->
        [processed] Du kan stadig selv lave ændringer indtil { $until }, eller indtil vi begynder at klargøre ordren, hvis det sker før.
        [packed] Du kan stadig selv lave ændringer indtil { $until }, eller indtil ordren er pakket, hvis det sker før.
       *[shipped] Du kan stadig selv lave ændringer indtil { $until }, eller indtil ordren bliver sendt, hvis det sker før.
    }
    .short = { $stage ->
        [processed] Du kan stadig selv ændre den indtil { $until }, medmindre vi begynder at klargøre den før:
        [packed] Du kan stadig selv ændre den indtil { $until }, medmindre den er pakket før:
       *[shipped] Du kan stadig selv ændre den indtil { $until }, medmindre den bliver sendt før:
    }
may-change-undated = { $stage ->
        [processed] Du kan stadig selv lave ændringer, indtil vi begynder at klargøre ordren.
        [packed] Du kan stadig selv lave ændringer, indtil ordren er pakket.
       *[shipped] Du kan stadig selv lave ændringer, indtil ordren bliver sendt.
    }
    .short = { $stage ->
        [processed] Du kan stadig selv ændre den, indtil vi begynder at klargøre den:
        [packed] Du kan stadig selv ændre den, indtil den er pakket:
       *[shipped] Du kan stadig selv ændre den, indtil den bliver sendt:
    }
may-change-rest = { $stage ->
        [processed] Du kan stadig selv ændre resten indtil { $until }, eller indtil vi begynder at klargøre den, hvis det sker før.
        [packed] Du kan stadig selv ændre resten indtil { $until }, eller indtil den er pakket, hvis det sker før.
       *[shipped] Du kan stadig selv ændre resten indtil { $until }, eller indtil den bliver sendt, hvis det sker før.
    }
    .short = { $stage ->
        [processed] Du kan stadig selv ændre resten indtil { $until }, medmindre vi begynder at klargøre den før:
        [packed] Du kan stadig selv ændre resten indtil { $until }, medmindre den er pakket før:
       *[shipped] Du kan stadig selv ændre resten indtil { $until }, medmindre den bliver sendt før:
    }
may-change-rest-undated = { $stage ->
        [processed] Du kan stadig selv ændre resten, indtil vi begynder at klargøre den.
        [packed] Du kan stadig selv ændre resten, indtil den er pakket.
       *[shipped] Du kan stadig selv ændre resten, indtil den bliver sendt.
    }
    .short = { $stage ->
        [processed] Du kan stadig selv ændre resten, indtil vi begynder at klargøre den:
        [packed] Du kan stadig selv ændre resten, indtil den er pakket:
       *[shipped] Du kan stadig selv ændre resten, indtil den bliver sendt:
    }
may-cancel = { $stage ->
        [processed] Du kan stadig selv annullere ordren indtil { $until }, eller indtil vi begynder at klargøre den, hvis det sker før. Intet bliver annulleret, før du har bekræftet det der.
        [packed] Du kan stadig selv annullere ordren indtil { $until }, eller indtil den er pakket, hvis det sker før. Intet bliver annulleret, før du har bekræftet det der.
       *[shipped] Du kan stadig selv annullere ordren indtil { $until }, eller indtil den bliver sendt, hvis det sker før. Intet bliver annulleret, før du har bekræftet det der.
    }
    .short = { $stage ->
        [processed] Du kan stadig selv annullere den indtil { $until }, medmindre vi begynder at klargøre den før:
        [packed] Du kan stadig selv annullere den indtil { $until }, medmindre den er pakket før:
       *[shipped] Du kan stadig selv annullere den indtil { $until }, medmindre den bliver sendt før:
    }
may-cancel-undated = { $stage ->
        [processed] Du kan stadig selv annullere ordren, indtil vi begynder at klargøre den. Intet bliver annulleret, før du har bekræftet det der.
        [packed] Du kan stadig selv annullere ordren, indtil den er pakket. Intet bliver annulleret, før du har bekræftet det der.
       *[shipped] Du kan stadig selv annullere ordren, indtil den bliver sendt. Intet bliver annulleret, før du har bekræftet det der.
    }
    .short = { $stage ->
        [processed] Du kan stadig selv annullere den, indtil vi begynder at klargøre den:
        [packed] Du kan stadig selv annullere den, indtil den er pakket:
       *[shipped] Du kan stadig selv annullere den, indtil den bliver sendt:
    }
may-cancel-rest = { $stage ->
        [processed] Det, der ikke er sendt, kan stadig annulleres indtil { $until }, eller indtil vi begynder at klargøre det, hvis det sker før.
        [packed] Det, der ikke er sendt, kan stadig annulleres indtil { $until }, eller indtil det er pakket, hvis det sker før.
       *[shipped] Det, der ikke er sendt, kan stadig annulleres indtil { $until }, eller indtil det bliver sendt, hvis det sker før.
    }
    .short = { $stage ->
        [processed] Det, der ikke er sendt, kan annulleres indtil { $until }, medmindre vi begynder at klargøre det før:
        [packed] Det, der ikke er sendt, kan annulleres indtil { $until }, medmindre det er pakket før:
       *[shipped] Det, der ikke er sendt, kan annulleres indtil { $until }, medmindre det bliver sendt før:
    }
may-cancel-rest-undated = { $stage ->
        [processed] Det, der ikke er sendt, kan stadig annulleres, indtil vi begynder at klargøre det.
        [packed] Det, der ikke er sendt, kan stadig annulleres, indtil det er pakket.
       *[shipped] Det, der ikke er sendt, kan stadig annulleres, indtil det bliver sendt.
    }
    .short = { $stage ->
        [processed] Det, der ikke er sendt, kan stadig annulleres, indtil vi begynder at klargøre det:
        [packed] Det, der ikke er sendt, kan stadig annulleres, indtil det er pakket:
       *[shipped] Det, der ikke er sendt, kan stadig annulleres, indtil det bliver sendt:
    }
may-cancel-instead = { $stage ->
        [processed] Der er altså ikke noget at returnere endnu, men du kan stadig selv ændre eller annullere ordren indtil { $until }, eller indtil vi begynder at klargøre den, hvis det sker før.
        [packed] Der er altså ikke noget at returnere endnu, men du kan stadig selv ændre eller annullere ordren indtil { $until }, eller indtil den er pakket, hvis det sker før.
       *[shipped] Der er altså ikke noget at returnere endnu, men du kan stadig selv ændre eller annullere ordren indtil { $until }, eller indtil den bliver sendt, hvis det sker før.
    }
    .short = { $stage ->
        [processed] Intet at returnere endnu, men du kan ændre eller annullere indtil { $until }, medmindre vi begynder at klargøre den før:
        [packed] Intet at returnere endnu, men du kan ændre eller annullere indtil { $until }, medmindre den er pakket før:
       *[shipped] Intet at returnere endnu, men du kan ændre eller annullere indtil { $until }, medmindre den bliver sendt før:
    }
may-cancel-instead-undated = { $stage ->
        [processed] Der er altså ikke noget at returnere endnu, men du kan stadig selv ændre eller annullere ordren, indtil vi begynder at klargøre den.
        [packed] Der er altså ikke noget at returnere endnu, men du kan stadig selv ændre eller annullere ordren, indtil den er pakket.
       *[shipped] Der er altså ikke noget at returnere endnu, men du kan stadig selv ændre eller annullere ordren, indtil den bliver sendt.
    }
    .short = { $stage ->
        [processed] Intet at returnere endnu, men du kan ændre eller annullere, indtil vi begynder at klargøre den:
        [packed] Intet at returnere endnu, men du kan ændre eller annullere, indtil den er pakket:
       *[shipped] Intet at returnere endnu, men du kan ændre eller annullere, indtil den bliver sendt:
    }
hub-off = Den kan ikke ændres online lige nu, men en medarbejder kan se på det.
no-rule = { $what ->
        [cancel] Jeg kunne ikke finde butikkens regler for at annullere en afgivet ordre.
       *[change] Jeg kunne ikke finde butikkens regler for at ændre en afgivet ordre.
    }
never = { $what ->
        [cancel] I denne butik kan en ordre ikke annulleres, når den først er afgivet.
       *[change] I denne butik kan en ordre ikke ændres, når den først er afgivet.
    }
window-over = Fristen for at { $what ->
        [cancel] annullere
       *[change] ændre
    } ordre { $order } udløb { $ended }.
change-not-allowed = Når en ordre er afgivet, ændrer butikken ikke { $changes }.
excluded = { $items } kan ikke ændres, fordi butikken undtager den slags varer.
locked = Ordre { $order } kan ikke ændres længere.
add-item = Jeg kan ikke tilføje varer til en ordre, der allerede er afgivet. Du kan afgive en ny ordre, eller jeg kan spørge en medarbejder.
    .short = Jeg kan ikke tilføje varer til en afgivet ordre. Jeg kan spørge en medarbejder, eller du kan afgive en ny ordre her:
shop-unavailable = Jeg kan ikke få fat i ordresystemet hos { $shop } lige nu, så jeg kan ikke sige noget sikkert om din ordre.

## The shop's own words

article-says = Her er, hvad { $shop } skriver om det:
# `$language` is one of the phrases `in-…` at the end of this part.
article-says-in = Her er, hvad { $shop } skriver om det, { $language }:
quote-in = Med butikkens egne ord, { $language }:
article-missing = Det kunne jeg ikke finde i oplysningerne fra { $shop }.

# What the text limits, as it was read, in the reader's language. Parts of one line: "As I read it: changing an order (the
# size and the delivery address): within 2 hours of ordering, until it is shipped, not for personalised items."
told = Sådan forstår jeg det: { $rules }.
# The same of a rule that the shop itself confirmed.
told-sure = Kort fortalt: { $rules }.
# `$what` is one of the five below it, or `told-changes`; `$limits` some of the phrases that follow, joined by commas.
told-rule = { $what }: { $limits }
told-order-change = ændring af en ordre
told-cancellation = annullering af en ordre
told-return = returnering af varer
told-refund = pengene tilbage
told-shipping = levering
# `$changes` are phrases `change-…`.
told-changes = { $what } ({ $changes })
told-never = ikke muligt
# `$length` is `told-length`.
told-within = inden for { $length }
told-within-placed = inden for { $length } efter bestillingen
told-within-paid = inden for { $length } efter betalingen
told-within-delivered = inden for { $length } efter modtagelsen
told-before-delivery = senest { $length } før leveringsdagen
told-length = { $unit ->
        [minutes] { $count ->
            [one] { $count } minut
           *[other] { $count } minutter
        }
        [hours] { $count ->
            [one] { $count } time
           *[other] { $count } timer
        }
        [days] { $count ->
            [one] { $count } dag
           *[other] { $count } dage
        }
       *[business_days] { $count ->
            [one] { $count } hverdag
           *[other] { $count } hverdage
        }
    }
# `$time` is a clock time.
told-same-day = samme dag indtil kl. { $time }
told-until-processed = indtil ordren bliver klargjort
told-until-packed = indtil ordren er pakket
told-until-shipped = indtil ordren bliver sendt
told-until-fulfilled = indtil ordren er afsluttet
told-except = gælder ikke { $items }
# In the list `$items`.
excluded-personalised = personaliserede varer
excluded-preorder = forudbestillinger
excluded-sale = nedsatte varer
excluded-perishable = letfordærvelige varer
excluded-hygiene = hygiejneprodukter
excluded-digital = digitale produkter
excluded-gift-card = gavekort
excluded-custom-made = specialfremstillede varer

in-en = på engelsk
in-sv = på svensk
in-es = på spansk
in-fr = på fransk
in-nb = på norsk
in-de = på tysk
in-da = på dansk
in-nl = på nederlandsk
in-fi = på finsk
in-it = på italiensk
in-pt = på portugisisk
in-pl = på polsk
# In a list after "I understand".
language-en = engelsk
language-sv = svensk
language-es = spansk
language-fr = fransk
language-nb = norsk
language-de = tysk
language-da = dansk
language-nl = nederlandsk
language-fi = finsk
language-it = italiensk
language-pt = portugisisk
language-pl = polsk

## Buttons and the card

action-sign-in = Log ind
action-orders = Dine ordrer
action-open-order = Åbn ordren
action-address = Skift adresse
action-variant = Størrelse eller variant
action-quantity = Antal
action-cancel = Annuller ordren
action-track = Spor pakken
action-return = Start en returnering
# A button that puts what was ordered into the shop's cart once more.
action-buy-again = Køb igen
action-shop = Gå til butikken
item-excluded = Kan ikke ændres
item-shipped = Sendt: { $count }

change-size = størrelsen
change-color = farven
change-variant = varianten
change-quantity = antallet
change-remove-item = varerne
change-address = leveringsadressen
change-contact = kontaktoplysningerne
change-shipping-method = leveringsmetoden
change-note = bemærkninger og gavevalg

## The chat window on the storefront. It knows the shopper’s language and not the shop’s form of address: neutral words.

widget-title = Hjælp til din ordre
widget-assistant = Automatisk assistent
widget-team = Du taler med vores team
widget-signed-in = logget ind
widget-open = Åbn chatten
widget-close = Luk chatten
widget-unread = { $count ->
        [one] { $count } ny besked
       *[other] { $count } nye beskeder
    }
widget-welcome = Hvad kan vi hjælpe med?
widget-scope = Spørg om en ordre: hvor den er, hvad der stadig kan ændres, eller hvordan du annullerer den.
# What a shopper may press instead of writing; the shopper says it.
widget-starter-status = Hvor er min ordre?
widget-starter-edit = Kan jeg ændre størrelsen i min seneste ordre?
widget-starter-cancel = Jeg vil gerne annullere min ordre.
widget-conversation = Samtale
widget-messages = Beskeder
widget-from-shopper = Dig
widget-from-agent = Assistent
widget-from-person = Vores team
widget-write = Din besked
widget-placeholder = Skriv en besked
widget-send = Send
widget-left = { $count ->
        [one] { $count } tegn tilbage
       *[other] { $count } tegn tilbage
    }
widget-over = { $count ->
        [one] { $count } tegn for meget
       *[other] { $count } tegn for mange
    }
widget-working = Skriver et svar
widget-still-working = Kigger stadig på det. Det tager lidt længere tid.
widget-not-sent = Ikke sendt endnu.
widget-trying = Ikke sendt endnu. Prøver igen …
widget-retry = Prøv igen nu
widget-edit = Rediger beskeden
widget-refused = Denne besked kunne ikke sendes.
widget-too-fast = Det gik lidt hurtigt. Beskeden bliver sendt om et øjeblik.
widget-session-over = Din session var udløbet, så vi startede en ny.
widget-order = Ordre { $order }
widget-open-order = Åbn denne ordre
widget-quantity = Antal { $count }
widget-changeable = Kan ændres
widget-changeable-some = { $count } af { $all } kan ændres
widget-fixed = Kan ikke ændres længere
widget-new-tab = (åbner i en ny fane)
