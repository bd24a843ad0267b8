# Everything Aftersale says in Norwegian Bokmål (nb). Short, warm, concrete. `.short` is for text messages.
# Norwegian has one form of address (du), so `$address` is not used, except as a phone number or mail address in `handoff-…`.
# Never ask for a bare JA, STOPP or AVBRYT in a text message. STOP stays the word STOP.

## Times

# `$time` is a clock time with its zone, `$date` a day, both as the language writes them.
# After "until":
until-today = kl. { $time } i dag
until-tomorrow = kl. { $time } i morgen
until-on = { $date } kl. { $time }
# After "ended", always in the past:
ended-today = i dag kl. { $time }
ended-yesterday = i går kl. { $time }
ended-on = { $date } kl. { $time }
# One of several orders in a list: "#1001 of 18 November".
order-of = { $order } fra { $date }

## The conversation itself

greeting = Hei, dette er assistenten til { $shop }. Jeg kan se hvor bestillingen din er og om den fortsatt kan endres eller avbestilles, og jeg svarer på spørsmål om butikken. Hva kan jeg hjelpe deg med?
    .short = Hei, dette er { $shop }. Jeg kan se hvor bestillingen din er og om den fortsatt kan endres. Hva trenger du hjelp med?
welcome = Bare hyggelig!
anything-else = Greit. Er det noe annet jeg kan hjelpe deg med?
no-text = Jeg kan ikke åpne bilder, filer eller posisjoner, men meldingen din er lagret. Kan du fortelle meg med noen få ord hva du trenger?
    .short = Jeg kan ikke åpne bilder eller filer, men jeg har tatt vare på det du sendte. Hva gjelder det, med noen få ord?
welcome-back = Du får meldinger fra { $shop } igjen. Hva kan jeg hjelpe deg med?
help = Dette er kundeservice hos { $shop }. Spør oss om hva som helst som gjelder bestillingen din. Send STOP hvis du ikke vil ha flere meldinger.
not-understood = Jeg er ikke sikker på at jeg forsto det. Gjelder det en bestilling du har gjort? Jeg kan se hvor den er og om den fortsatt kan endres, avbestilles eller returneres.
    .short = Jeg er ikke sikker på at jeg forsto det. Gjelder det hvor bestillingen din er, en endring eller en retur?
not-understood-twice = Beklager, jeg forstår det fortsatt ikke, og jeg vil ikke gjette.
not-supported = Beklager, det språket kan jeg ikke ennå. Jeg forstår { $languages }. Kan du skrive til meg på et av dem?
    .short = Beklager, det språket kan jeg ikke ennå. Jeg forstår { $languages }.
outside-skill = Det kan jeg dessverre ikke gjøre selv.

## A person

offer-person = Vil du at jeg skal sende dette videre til en medarbeider?
    .short = Vil du at en medarbeider tar over?
handed-over = Jeg har sendt samtalen vår videre til teamet hos { $shop }, så du slipper å forklare alt på nytt. En medarbeider svarer deg her.
    .short = Jeg har sendt alt videre til teamet hos { $shop }, så du slipper å forklare på nytt. En medarbeider svarer deg her.
left-at-that = Da lar jeg det være med det. Bare skriv hvis du trenger noe.

## Signing in

sign-in = For at ingen andre skal se bestillingene dine, må du først logge inn på kontoen din hos { $shop }. Jeg har tatt vare på spørsmålet ditt og fortsetter automatisk etterpå.
    .short = For at ingen andre skal se bestillingene dine, må du logge inn på kontoen din hos { $shop } med lenken under. Så fortsetter jeg automatisk.
sign-in-again = Jeg kan bare snakke om bestillinger når du har logget inn på kontoen din hos { $shop }. Her er lenken. Etterpå fortsetter jeg automatisk.
    .short = Jeg kan bare snakke om bestillinger når du har logget inn med lenken under. Så fortsetter jeg automatisk.
# Where shoppers sign in with a code by mail and not with an account. The link stands beneath.
sign-in-code = For at ingen andre skal se bestillingene dine, må du først logge inn med en kode du får på e-post. Jeg har tatt vare på spørsmålet ditt og fortsetter automatisk etterpå.
    .short = For at ingen andre skal se bestillingene dine, må du logge inn med lenken under og en kode på e-post. Så fortsetter jeg automatisk.
sign-in-code-again = Jeg kan bare snakke om bestillinger når du har logget inn med en kode du får på e-post. Her er lenken. Etterpå fortsetter jeg automatisk.
    .short = Jeg kan bare snakke om bestillinger når du har logget inn med lenken under og en kode på e-post. Så fortsetter jeg automatisk.
sign-in-limited = Jeg har allerede sendt noen innloggingslenker. Bruk den nyeste, eller prøv igjen om en time.
signed-in = Takk, nå er du logget inn. Hva kan jeg hjelpe deg med?
signed-in-elsewhere = Du er logget inn. Adressen eller nummeret du skriver fra, stemmer ikke med kontoen din, så fortsett der du logget inn. Her er bestillingene dine:
    .short = Du er logget inn. Nummeret eller adressen du skriver fra, stemmer ikke med kontoen din, så fortsett her:

## Finding the order

which-order = Hvilken bestilling mener du: { $orders }?
assumed-newest = Jeg regner med at du mener den nyeste bestillingen din, { $order }. Hvis det gjelder { $others }, er det bare å skrive nummeret.
    .short = Jeg regner med at du mener { $order }, den nyeste. Hvis ikke, er det bare å skrive nummeret.
order-not-found = Jeg finner ikke { $order } blant bestillingene dine. De siste er: { $own }. Hvilken mener du?
order-not-found-none = Jeg finner ikke { $order } blant bestillingene dine. Kan du sjekke nummeret?
order-beyond-list = { $order } er ikke blant de siste bestillingene dine, og jeg kan ikke se lenger tilbake.
no-orders = Jeg finner ingen bestillinger på kontoen din.

## What is so of it

cancelled = Bestilling { $order } ble kansellert { $date }.
refunded = Alt i bestilling { $order } er refundert eller fjernet, så det er ikke noe igjen å endre.
unknown = Jeg kan ikke se sikkert hvor langt bestilling { $order } har kommet, og jeg vil ikke gjette.
delivered = Bestilling { $order } ble levert { $date }.
delivered-undated = Bestilling { $order } er levert.
return-portal = Her kan du starte en retur:
too-late = Bestillingen kan ikke endres lenger.
return-later = Bestillingen kan ikke endres lenger, men du kan returnere den når den har kommet frem.
shipped = Bestilling { $order } ble sendt { $date }. Den har ingen sporing.
shipped-with = Bestilling { $order } ble sendt { $date } med { $carrier }.
shipped-estimate = Bestilling { $order } ble sendt { $date } og skal etter planen komme frem { $estimated }.
shipped-with-estimate = Bestilling { $order } ble sendt { $date } med { $carrier } og skal etter planen komme frem { $estimated }.
partly-shipped = En del av bestilling { $order } er allerede sendt: { $shipped }. Ikke sendt ennå: { $left }.
not-shipped = Bestilling { $order } er ikke sendt ennå.
on-hold = Bestilling { $order } er satt på vent akkurat nå, så ingenting er sendt.
scheduled = Bestilling { $order } skal etter planen sendes { $date }.
scheduled-undated = Bestilling { $order } skal etter planen sendes senere.
in-progress = Bestilling { $order } pakkes akkurat nå, så jeg kan ikke love at den fortsatt kan endres.
being-packed = Bestilling { $order } pakkes akkurat nå.
order-link = Her kan du følge den:

## Confirmation, payment, parcels

# $date: the day on which it was placed.
order-confirmed = Vi har mottatt bestilling { $order }, som ble lagt inn { $date }.
payment-paid = Bestilling { $order } er betalt.
payment-pending = Vi har ikke mottatt betalingen for bestilling { $order } ennå.
# The card or account was asked; nothing has been taken from it so far.
payment-authorized = Beløpet for bestilling { $order } er reservert, men ikke trukket ennå.
payment-partly = Bestilling { $order } er delvis betalt.
payment-refunded = Hele beløpet for bestilling { $order } er refundert.
payment-partly-refunded = En del av beløpet for bestilling { $order } er refundert.
# It was reserved, then released: nothing was taken.
payment-void = Det er ikke trukket penger for bestilling { $order }.
payment-unknown = Jeg kan ikke si sikkert hvor langt betalingen for bestilling { $order } har kommet.
# Lines follow, one for each parcel, as "Parcel 1: Rain Jacket and Wool Socks · Shipped 12 November · PostNord". $count is 2 or more.
parcels = Bestilling { $order } ble sendt i { $count } pakker:
no-delivery-day = Transportøren har ikke oppgitt noen leveringsdag ennå.
no-delivery-day-unshipped = Leveringsdagen vet vi først når bestillingen er sendt.
# $date: the day of arrival that was named, in the past.
delivery-day-passed = Transportøren hadde oppgitt { $date } som leveringsdag, men den dagen er passert.
ready-for-pickup = Bestilling { $order } er klar til henting.
# A button; $number is 1, 2, ...
action-track-parcel = Spor pakke { $number }
page-state-delivered = Levert
page-state-in-transit = På vei
# One parcel of an order among several: $number is 1, 2, ...
hub-parcel = Pakke { $number }
hub-parcel-only = Pakken
# $date as in page-order-placed.
hub-parcel-shipped = Sendt { $date }
hub-parcel-expected = Forventes levert { $date }
hub-parcel-delivered = Levert { $date }
hub-parcel-pickup = Klar til henting
hub-parcel-failed = Transportøren fikk ikke levert pakken. Skriv til oss, så ordner vi det.
hub-parcel-silent = Ingen oppdatering fra transportøren ennå.

## What can be sent back

# Behind "Order #1001 was delivered on 12 November." $date: the last day on which a return can be started.
return-until = Bestillingen kan returneres til og med { $date }.
return-items = Dette kan returneres: { $items }.
return-items-until = Dette kan returneres til og med { $date }: { $items }.
# $date: the last day on which it was possible, in the past.
return-over = Bestillingen kunne returneres til og med { $date }, så returfristen har gått ut.
return-items-over = Dette kunne bare returneres til og med { $date }: { $items }.
return-excluded = Kan ikke returneres: { $items }.
return-never = Denne butikken tar ikke varer i retur.
return-underway = Det er allerede registrert en retur for bestilling { $order }.
return-another = Her kan du starte en ny retur:
return-unknown = Jeg kan ikke si sikkert om det er registrert en retur for bestilling { $order }.
# Some of the order has not arrived yet.
return-rest-later = Det som ikke har kommet frem ennå, kan returneres når det har kommet frem.

## What can still be done

may-change = { $stage ->
        [processed] Du kan fortsatt gjøre endringer selv frem til { $until }, eller til vi begynner å klargjøre bestillingen hvis det skjer før.
        [packed] Du kan fortsatt gjøre endringer selv frem til { $until }, eller til bestillingen er pakket hvis det skjer før.
       *[shipped] Du kan fortsatt gjøre endringer selv frem til { $until }, eller til bestillingen sendes hvis det skjer før.
    }
    .short = { $stage ->
        [processed] Du kan fortsatt endre den selv frem til { $until }, hvis klargjøringen ikke starter før det:
        [packed] Du kan fortsatt endre den selv frem til { $until }, hvis den ikke er pakket før det:
       *[shipped] Du kan fortsatt endre den selv frem til { $until }, hvis den ikke sendes før det:
    }
may-change-undated = { $stage ->
        [processed] Du kan fortsatt gjøre endringer selv frem til vi begynner å klargjøre bestillingen.
        [packed] Du kan fortsatt gjøre endringer selv frem til bestillingen er pakket.
       *[shipped] Du kan fortsatt gjøre endringer selv frem til bestillingen sendes.
    }
    .short = { $stage ->
        [processed] Du kan fortsatt endre den selv frem til klargjøringen starter:
        [packed] Du kan fortsatt endre den selv frem til den er pakket:
       *[shipped] Du kan fortsatt endre den selv frem til den sendes:
    }
may-change-rest = { $stage ->
        [processed] Resten kan du fortsatt endre selv frem til { $until }, eller til vi begynner å klargjøre den hvis det skjer før.
        [packed] Resten kan du fortsatt endre selv frem til { $until }, eller til den er pakket hvis det skjer før.
       *[shipped] Resten kan du fortsatt endre selv frem til { $until }, eller til den sendes hvis det skjer før.
    }
    .short = { $stage ->
        [processed] Resten kan du fortsatt endre selv frem til { $until }, hvis klargjøringen ikke starter før det:
        [packed] Resten kan du fortsatt endre selv frem til { $until }, hvis den ikke er pakket før det:
       *[shipped] Resten kan du fortsatt endre selv frem til { $until }, hvis den ikke sendes før det:
    }
may-change-rest-undated = { $stage ->
        [processed] Resten kan du fortsatt endre selv frem til vi begynner å klargjøre den.
        [packed] Resten kan du fortsatt endre selv frem til den er pakket.
       *[shipped] Resten kan du fortsatt endre selv frem til den sendes.
    }
    .short = { $stage ->
        [processed] Resten kan du fortsatt endre selv frem til klargjøringen starter:
        [packed] Resten kan du fortsatt endre selv frem til den er pakket:
       *[shipped] Resten kan du fortsatt endre selv frem til den sendes:
    }
may-cancel = { $stage ->
        [processed] Du kan fortsatt avbestille selv frem til { $until }, eller til vi begynner å klargjøre bestillingen hvis det skjer før. Ingenting avbestilles før du har bekreftet det der.
        [packed] Du kan fortsatt avbestille selv frem til { $until }, eller til bestillingen er pakket hvis det skjer før. Ingenting avbestilles før du har bekreftet det der.
       *[shipped] Du kan fortsatt avbestille selv frem til { $until }, eller til bestillingen sendes hvis det skjer før. Ingenting avbestilles før du har bekreftet det der.
    }
    .short = { $stage ->
        [processed] Du kan fortsatt avbestille selv frem til { $until }, hvis klargjøringen ikke starter før det:
        [packed] Du kan fortsatt avbestille selv frem til { $until }, hvis den ikke er pakket før det:
       *[shipped] Du kan fortsatt avbestille selv frem til { $until }, hvis den ikke sendes før det:
    }
may-cancel-undated = { $stage ->
        [processed] Du kan fortsatt avbestille selv frem til vi begynner å klargjøre bestillingen. Ingenting avbestilles før du har bekreftet det der.
        [packed] Du kan fortsatt avbestille selv frem til bestillingen er pakket. Ingenting avbestilles før du har bekreftet det der.
       *[shipped] Du kan fortsatt avbestille selv frem til bestillingen sendes. Ingenting avbestilles før du har bekreftet det der.
    }
    .short = { $stage ->
        [processed] Du kan fortsatt avbestille selv frem til klargjøringen starter:
        [packed] Du kan fortsatt avbestille selv frem til den er pakket:
       *[shipped] Du kan fortsatt avbestille selv frem til den sendes:
    }
may-cancel-rest = { $stage ->
        [processed] Det som ikke er sendt, kan fortsatt avbestilles frem til { $until }, eller til vi begynner å klargjøre det hvis det skjer før.
        [packed] Det som ikke er sendt, kan fortsatt avbestilles frem til { $until }, eller til det er pakket hvis det skjer før.
       *[shipped] Det som ikke er sendt, kan fortsatt avbestilles frem til { $until }, eller til det sendes hvis det skjer før.
    }
    .short = { $stage ->
        [processed] Det som ikke er sendt, kan avbestilles frem til { $until }, hvis klargjøringen ikke starter før det:
        [packed] Det som ikke er sendt, kan avbestilles frem til { $until }, hvis det ikke er pakket før det:
       *[shipped] Det som ikke er sendt, kan avbestilles frem til { $until }, hvis det ikke sendes før det:
    }
may-cancel-rest-undated = { $stage ->
        [processed] Det som ikke er sendt, kan fortsatt avbestilles frem til vi begynner å klargjøre det.
        [packed] Det som ikke er sendt, kan fortsatt avbestilles frem til det er pakket.
       *[shipped] Det som ikke er sendt, kan fortsatt avbestilles frem til det sendes.
    }
    .short = { $stage ->
        [processed] Det som ikke er sendt, kan fortsatt avbestilles frem til klargjøringen starter:
        [packed] Det som ikke er sendt, kan fortsatt avbestilles frem til det er pakket:
       *[shipped] Det som ikke er sendt, kan fortsatt avbestilles frem til det sendes:
    }
may-cancel-instead = { $stage ->
        [processed] Det er altså ikke noe å returnere ennå, men du kan fortsatt endre eller avbestille selv frem til { $until }, eller til vi begynner å klargjøre bestillingen hvis det skjer før.
        [packed] Det er altså ikke noe å returnere ennå, men du kan fortsatt endre eller avbestille selv frem til { $until }, eller til bestillingen er pakket hvis det skjer før.
       *[shipped] Det er altså ikke noe å returnere ennå, men du kan fortsatt endre eller avbestille selv frem til { $until }, eller til bestillingen sendes hvis det skjer før.
    }
    .short = { $stage ->
        [processed] Ikke noe å returnere ennå, men du kan endre eller avbestille frem til { $until }, hvis klargjøringen ikke starter før det:
        [packed] Ikke noe å returnere ennå, men du kan endre eller avbestille frem til { $until }, hvis den ikke er pakket før det:
       *[shipped] Ikke noe å returnere ennå, men du kan endre eller avbestille frem til { $until }, hvis den ikke sendes før det:
    }
may-cancel-instead-undated = { $stage ->
        [processed] Det er altså ikke noe å returnere ennå, men du kan fortsatt endre eller avbestille selv frem til vi begynner å klargjøre bestillingen.
        [packed] Det er altså ikke noe å returnere ennå, men du kan fortsatt endre eller avbestille selv frem til bestillingen er pakket.
       *[shipped] Det er altså ikke noe å returnere ennå, men du kan fortsatt endre eller avbestille selv frem til bestillingen sendes.
    }
    .short = { $stage ->
        [processed] Ikke noe å returnere ennå, men du kan endre eller avbestille frem til klargjøringen starter:
        [packed] Ikke noe å returnere ennå, men du kan endre eller avbestille frem til den er pakket:
       *[shipped] Ikke noe å returnere ennå, men du kan endre eller avbestille frem til den sendes:
    }
hub-off = Den kan ikke endres på nett akkurat nå, men en medarbeider kan se på det.
no-rule = { $what ->
        [cancel] Jeg fant ikke butikkens regler for å avbestille noe som allerede er bestilt.
       *[change] Jeg fant ikke butikkens regler for å endre noe som allerede er bestilt.
    }
never = { $what ->
        [cancel] I denne butikken kan en bestilling ikke kanselleres når den først er lagt inn.
       *[change] I denne butikken kan en bestilling ikke endres når den først er lagt inn.
    }
window-over = Fristen for å { $what ->
        [cancel] kansellere
       *[change] endre
    } bestilling { $order } gikk ut { $ended }.
change-not-allowed = Når en bestilling er lagt inn, endrer ikke butikken { $changes }.
excluded = { $items } kan ikke endres, fordi butikken ikke tillater det for slike varer.
locked = Bestilling { $order } kan ikke endres lenger.
add-item = Jeg kan ikke legge til varer i en bestilling som allerede er lagt inn. Du kan legge inn en ny bestilling, eller jeg kan spørre en medarbeider.
    .short = Jeg kan ikke legge til varer i en bestilling som er lagt inn. Jeg kan spørre en medarbeider, eller du kan legge inn en ny her:
shop-unavailable = Jeg får ikke kontakt med ordresystemet til { $shop } akkurat nå, så jeg kan ikke si noe sikkert om bestillingen din.

## The shop's own words

article-says = Dette skriver { $shop } om det:
# `$language` is one of the phrases `in-…` at the end of this part.
article-says-in = Dette skriver { $shop } om det, { $language }:
quote-in = Med butikkens egne ord, { $language }:
article-missing = Det fant jeg ikke i informasjonen fra { $shop }.

# What the text limits, as it was read, in the reader's language. Parts of one line: "As I read it: changing an order (the
# size and the delivery address): within 2 hours of ordering, until it is shipped, not for personalised items."
told = Slik forstår jeg det: { $rules }.
# The same of a rule that the shop itself confirmed.
told-sure = Kort fortalt: { $rules }.
# `$what` is one of the five below it, or `told-changes`; `$limits` some of the phrases that follow, joined by commas.
told-rule = { $what }: { $limits }
told-order-change = endring av en bestilling
told-cancellation = avbestilling
told-return = retur av varer
told-refund = pengene tilbake
told-shipping = levering
# `$changes` are phrases `change-…`.
told-changes = { $what } ({ $changes })
told-never = ikke mulig
# `$length` is `told-length`.
told-within = innen { $length }
told-within-placed = innen { $length } etter bestilling
told-within-paid = innen { $length } etter betaling
told-within-delivered = innen { $length } etter mottak
told-before-delivery = senest { $length } før leveringsdagen
told-length = { $unit ->
        [minutes] { $count ->
            [one] { $count } minutt
           *[other] { $count } minutter
        }
        [hours] { $count ->
            [one] { $count } time
           *[other] { $count } timer
        }
        [days] { $count ->
            [one] { $count } dag
           *[other] { $count } dager
        }
       *[business_days] { $count ->
            [one] { $count } virkedag
           *[other] { $count } virkedager
        }
    }
# `$time` is a clock time.
told-same-day = samme dag frem til kl. { $time }
told-until-processed = frem til klargjøringen starter
told-until-packed = frem til bestillingen er pakket
told-until-shipped = frem til bestillingen sendes
told-until-fulfilled = frem til bestillingen er fullført
told-except = gjelder ikke { $items }
# In the list `$items`.
excluded-personalised = personlig tilpassede varer
excluded-preorder = forhåndsbestillinger
excluded-sale = nedsatte varer
excluded-perishable = ferskvarer
excluded-hygiene = hygieneartikler
excluded-digital = digitale produkter
excluded-gift-card = gavekort
excluded-custom-made = spesiallagde varer

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

action-sign-in = Logg inn
action-orders = Dine bestillinger
action-open-order = Åpne bestillingen
action-address = Endre adresse
action-variant = Størrelse eller variant
action-quantity = Antall
action-cancel = Avbestill
action-track = Spor pakken
action-return = Start en retur
# A button that puts what was ordered into the shop's cart once more.
action-buy-again = Kjøp igjen
action-shop = Til butikken
item-excluded = Kan ikke endres
item-shipped = Sendt: { $count }

change-size = størrelsen
change-color = fargen
change-variant = varianten
change-quantity = antallet
change-remove-item = varene
change-address = leveringsadressen
change-contact = kontaktopplysningene
change-shipping-method = leveringsmåten
change-note = merknader og gavevalg

## The chat window on the storefront. It knows the shopper’s language and not the shop’s form of address: neutral words.

widget-title = Hjelp med bestillingen din
widget-assistant = Automatisk assistent
widget-team = Du snakker med teamet vårt
widget-signed-in = logget inn
widget-open = Åpne chatten
widget-close = Lukk chatten
widget-unread = { $count ->
        [one] { $count } ny melding
       *[other] { $count } nye meldinger
    }
widget-welcome = Hvordan kan vi hjelpe?
widget-scope = Spør om en bestilling: hvor den er, hva som fortsatt kan endres, eller hvordan du avbestiller den.
# What a shopper may press instead of writing; the shopper says it.
widget-starter-status = Hvor er bestillingen min?
widget-starter-edit = Kan jeg endre størrelsen i den siste bestillingen min?
widget-starter-cancel = Jeg må avbestille ordren min.
widget-conversation = Samtale
widget-messages = Meldinger
widget-from-shopper = Du
widget-from-agent = Assistent
widget-from-person = Teamet vårt
widget-write = Meldingen din
widget-placeholder = Skriv en melding
widget-send = Send
widget-left = { $count ->
        [one] { $count } tegn igjen
       *[other] { $count } tegn igjen
    }
widget-over = { $count ->
        [one] { $count } tegn for mye
       *[other] { $count } tegn for mange
    }
widget-working = Skriver et svar
widget-still-working = Ser fortsatt på det. Dette tar litt lengre tid.
widget-not-sent = Ikke sendt ennå.
widget-trying = Ikke sendt ennå. Prøver igjen …
widget-retry = Prøv igjen nå
widget-edit = Rediger meldingen
widget-refused = Denne meldingen kunne ikke sendes.
widget-too-fast = Det gikk litt fort. Meldingen sendes om et øyeblikk.
widget-session-over = Økten din var avsluttet, så vi startet en ny.
widget-order = Bestilling { $order }
widget-open-order = Åpne denne bestillingen
widget-quantity = Antall { $count }
widget-changeable = Kan endres
widget-changeable-some = { $count } av { $all } kan endres
widget-fixed = Kan ikke endres lenger
widget-new-tab = (åpnes i en ny fane)
