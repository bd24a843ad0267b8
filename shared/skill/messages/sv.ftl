# Everything Aftersale says in Swedish (sv). Short, warm, concrete. `.short` is for text messages.
# Swedish has one form of address (du), so `$address` is not used, except as a phone number or mail address in `handoff-…`.
# Never ask for a bare JA, STOPP or AVBRYT in a text message. STOP stays the word STOP.

## Times

# `$time` is a clock time with its zone, `$date` a day, both as the language writes them.
# After "until":
until-today = kl. { $time } i dag
until-tomorrow = kl. { $time } i morgon
until-on = den { $date } kl. { $time }
# After "ended", always in the past:
ended-today = i dag kl. { $time }
ended-yesterday = i går kl. { $time }
ended-on = den { $date } kl. { $time }
# One of several orders in a list: "#1001 of 18 November".
order-of = { $order } från den { $date }

## The conversation itself

greeting = Hej, det här är assistenten hos { $shop }. Jag kan se var din beställning är och om den fortfarande går att ändra eller avbeställa, och jag svarar på frågor om butiken. Vad kan jag hjälpa dig med?
    .short = Hej, det här är { $shop }. Jag kan se var din beställning är och om den fortfarande går att ändra. Vad behöver du hjälp med?
welcome = Ingen orsak!
anything-else = Okej. Är det något mer jag kan hjälpa dig med?
no-text = Jag kan inte öppna bilder, filer eller platser, men ditt meddelande är sparat. Kan du berätta med några ord vad du behöver hjälp med?
    .short = Jag kan inte öppna bilder eller filer, men jag har sparat det du skickade. Vad gäller det, med några ord?
welcome-back = Du får meddelanden från { $shop } igen. Vad kan jag hjälpa dig med?
help = Det här är kundtjänst hos { $shop }. Fråga oss vad du vill om din beställning. Skicka STOP om du inte vill få fler meddelanden.
not-understood = Jag är inte säker på att jag förstod. Gäller det en beställning som du har gjort? Jag kan se var den är och om den fortfarande går att ändra, avbeställa eller returnera.
    .short = Jag är inte säker på att jag förstod. Gäller det var din beställning är, en ändring eller en retur?
not-understood-twice = Förlåt, jag förstår fortfarande inte, och jag vill inte gissa.
not-supported = Tyvärr kan jag inte det språket än. Jag förstår { $languages }. Kan du skriva till mig på något av dem?
    .short = Tyvärr kan jag inte det språket än. Jag förstår { $languages }.
outside-skill = Det kan jag tyvärr inte göra själv.

## A person

offer-person = Vill du att jag lämnar över det här till en medarbetare?
    .short = Vill du att en medarbetare tar över?
handed-over = Jag har lämnat över vår konversation till teamet hos { $shop }, så du slipper förklara allt igen. En medarbetare svarar dig här.
    .short = Jag har lämnat över allt till teamet hos { $shop }, så du slipper förklara igen. En medarbetare svarar dig här.
left-at-that = Då låter jag det vara så. Skriv bara om du behöver något.

## Signing in

sign-in = För att ingen annan ska se dina beställningar behöver du först logga in på ditt konto hos { $shop }. Jag har sparat din fråga och fortsätter automatiskt sedan.
    .short = För att ingen annan ska se dina beställningar behöver du logga in på ditt konto hos { $shop } med länken nedan. Sedan fortsätter jag automatiskt.
sign-in-again = Jag kan bara prata om beställningar när du har loggat in på ditt konto hos { $shop }. Här är länken. Sedan fortsätter jag automatiskt.
    .short = Jag kan bara prata om beställningar när du har loggat in med länken nedan. Sedan fortsätter jag automatiskt.
# Where shoppers sign in with a code by mail and not with an account. The link stands beneath.
sign-in-code = För att ingen annan ska se dina beställningar behöver du först logga in med en kod som du får via mejl. Jag har sparat din fråga och fortsätter automatiskt sedan.
    .short = För att ingen annan ska se dina beställningar behöver du logga in med länken nedan och en kod via mejl. Sedan fortsätter jag automatiskt.
sign-in-code-again = Jag kan bara prata om beställningar när du har loggat in med en kod som du får via mejl. Här är länken. Sedan fortsätter jag automatiskt.
    .short = Jag kan bara prata om beställningar när du har loggat in med länken nedan och en kod via mejl. Sedan fortsätter jag automatiskt.
sign-in-limited = Jag har redan skickat några inloggningslänkar. Använd den senaste, eller försök igen om en timme.
signed-in = Tack, nu är du inloggad. Vad kan jag hjälpa dig med?
signed-in-elsewhere = Du är inloggad. Eftersom adressen eller numret du skriver från inte stämmer med ditt konto får du fortsätta där du loggade in. Här är dina beställningar:
    .short = Du är inloggad. Numret eller adressen du skriver från stämmer inte med ditt konto, så fortsätt här:

## Finding the order

which-order = Vilken beställning menar du: { $orders }?
assumed-newest = Jag utgår från att du menar din senaste beställning, { $order }. Om det gäller { $others } räcker det att du skriver numret.
    .short = Jag utgår från att du menar { $order }, din senaste. Annars får du gärna skriva numret.
order-not-found = Jag hittar inte { $order } bland dina beställningar. Dina senaste: { $own }. Vilken menar du?
order-not-found-none = Jag hittar inte { $order } bland dina beställningar. Kan du kontrollera numret?
order-beyond-list = { $order } finns inte bland dina senaste beställningar, och längre tillbaka kan jag inte se.
no-orders = Jag hittar inga beställningar på ditt konto.

## What is so of it

cancelled = Beställning { $order } annullerades den { $date }.
refunded = Allt i beställning { $order } har återbetalats eller tagits bort, så det finns inget kvar att ändra.
unknown = Jag kan inte säkert se hur långt beställning { $order } har kommit, och jag vill inte gissa.
delivered = Beställning { $order } levererades den { $date }.
delivered-undated = Beställning { $order } är levererad.
return-portal = Här kan du påbörja en retur:
too-late = Beställningen går inte att ändra längre.
return-later = Beställningen går inte att ändra längre, men du kan returnera den när den har kommit fram.
shipped = Beställning { $order } skickades den { $date }. Det finns ingen spårning för den.
shipped-with = Beställning { $order } skickades den { $date } med { $carrier }.
shipped-estimate = Beställning { $order } skickades den { $date } och bör komma fram den { $estimated }.
shipped-with-estimate = Beställning { $order } skickades den { $date } med { $carrier } och bör komma fram den { $estimated }.
partly-shipped = En del av beställning { $order } har redan skickats: { $shipped }. Ännu inte skickat: { $left }.
not-shipped = Beställning { $order } har inte skickats än.
on-hold = Beställning { $order } är pausad just nu, så inget har skickats.
scheduled = Beställning { $order } är planerad att skickas den { $date }.
scheduled-undated = Beställning { $order } är planerad att skickas senare.
in-progress = Beställning { $order } packas just nu, så jag kan inte lova att den fortfarande går att ändra.
being-packed = Beställning { $order } packas just nu.
order-link = Här kan du följa den:

## Confirmation, payment, parcels

# $date: the day on which it was placed.
order-confirmed = Vi har tagit emot beställning { $order }, som lades den { $date }.
payment-paid = Beställning { $order } är betald.
payment-pending = Vi har inte fått betalningen för beställning { $order } än.
# The card or account was asked; nothing has been taken from it so far.
payment-authorized = Beloppet för beställning { $order } är reserverat men har inte dragits än.
payment-partly = Beställning { $order } är delvis betald.
payment-refunded = Hela beloppet för beställning { $order } har återbetalats.
payment-partly-refunded = En del av beloppet för beställning { $order } har återbetalats.
# It was reserved, then released: nothing was taken.
payment-void = Inga pengar har dragits för beställning { $order }.
payment-unknown = Jag kan inte säkert se hur det ligger till med betalningen för beställning { $order }.
# Lines follow, one for each parcel, as "Parcel 1: Rain Jacket and Wool Socks · Shipped 12 November · PostNord". $count is 2 or more.
parcels = Beställning { $order } skickades i { $count } paket:
no-delivery-day = Transportören har inte angett någon leveransdag än.
no-delivery-day-unshipped = Leveransdagen vet vi först när beställningen har skickats.
# $date: the day of arrival that was named, in the past.
delivery-day-passed = Transportören hade angett den { $date } som leveransdag, men den dagen har passerat.
ready-for-pickup = Beställning { $order } är redo att hämtas.
# A button; $number is 1, 2, ...
action-track-parcel = Spåra paket { $number }
page-state-delivered = Levererad
page-state-in-transit = På väg
# One parcel of an order among several: $number is 1, 2, ...
hub-parcel = Paket { $number }
hub-parcel-only = Paketet
# $date as in page-order-placed.
hub-parcel-shipped = Skickat den { $date }
hub-parcel-expected = Beräknas komma fram den { $date }
hub-parcel-delivered = Levererat den { $date }
hub-parcel-pickup = Redo att hämtas
hub-parcel-failed = Transportören kunde inte leverera paketet. Skriv till oss så löser vi det.
hub-parcel-silent = Ingen information från transportören än.

## What can be sent back

# Behind "Order #1001 was delivered on 12 November." $date: the last day on which a return can be started.
return-until = Beställningen går att returnera till och med den { $date }.
return-items = Det här går att returnera: { $items }.
return-items-until = Det här går att returnera till och med den { $date }: { $items }.
# $date: the last day on which it was possible, in the past.
return-over = Beställningen gick att returnera till och med den { $date }, så returtiden har gått ut.
return-items-over = Det här gick bara att returnera till och med den { $date }: { $items }.
return-excluded = Går inte att returnera: { $items }.
return-never = Den här butiken tar inte emot returer.
return-underway = En retur är redan registrerad för beställning { $order }.
return-another = Här kan du påbörja en ny retur:
return-unknown = Jag kan inte säkert se om en retur är registrerad för beställning { $order }.
# Some of the order has not arrived yet.
return-rest-later = Det som inte har kommit fram än går att returnera när det har kommit fram.

## What can still be done

may-change = { $stage ->
        [processed] Du kan fortfarande göra ändringar själv fram till { $until }, eller tills vi börjar förbereda beställningen om det sker tidigare.
        [packed] Du kan fortfarande göra ändringar själv fram till { $until }, eller tills beställningen är packad om det sker tidigare.
       *[shipped] Du kan fortfarande göra ändringar själv fram till { $until }, eller tills beställningen skickas om det sker tidigare.
    }
    .short = { $stage ->
        [processed] Du kan fortfarande ändra den själv fram till { $until }, om vi inte börjar förbereda den innan dess:
        [packed] Du kan fortfarande ändra den själv fram till { $until }, om den inte är packad innan dess:
       *[shipped] Du kan fortfarande ändra den själv fram till { $until }, om den inte skickas innan dess:
    }
may-change-undated = { $stage ->
        [processed] Du kan fortfarande göra ändringar själv tills vi börjar förbereda beställningen.
        [packed] Du kan fortfarande göra ändringar själv tills beställningen är packad.
       *[shipped] Du kan fortfarande göra ändringar själv tills beställningen skickas.
    }
    .short = { $stage ->
        [processed] Du kan fortfarande ändra den själv tills vi börjar förbereda den:
        [packed] Du kan fortfarande ändra den själv tills den är packad:
       *[shipped] Du kan fortfarande ändra den själv tills den skickas:
    }
may-change-rest = { $stage ->
        [processed] Resten kan du fortfarande ändra själv fram till { $until }, eller tills vi börjar förbereda den om det sker tidigare.
        [packed] Resten kan du fortfarande ändra själv fram till { $until }, eller tills den är packad om det sker tidigare.
       *[shipped] Resten kan du fortfarande ändra själv fram till { $until }, eller tills den skickas om det sker tidigare.
    }
    .short = { $stage ->
        [processed] Resten kan du fortfarande ändra själv fram till { $until }, om vi inte börjar förbereda den innan dess:
        [packed] Resten kan du fortfarande ändra själv fram till { $until }, om den inte är packad innan dess:
       *[shipped] Resten kan du fortfarande ändra själv fram till { $until }, om den inte skickas innan dess:
    }
may-change-rest-undated = { $stage ->
        [processed] Resten kan du fortfarande ändra själv tills vi börjar förbereda den.
        [packed] Resten kan du fortfarande ändra själv tills den är packad.
       *[shipped] Resten kan du fortfarande ändra själv tills den skickas.
    }
    .short = { $stage ->
        [processed] Resten kan du fortfarande ändra själv tills vi börjar förbereda den:
        [packed] Resten kan du fortfarande ändra själv tills den är packad:
       *[shipped] Resten kan du fortfarande ändra själv tills den skickas:
    }
may-cancel = { $stage ->
        [processed] Du kan fortfarande avbeställa själv fram till { $until }, eller tills vi börjar förbereda beställningen om det sker tidigare. Inget avbeställs förrän du har bekräftat det där.
        [packed] Du kan fortfarande avbeställa själv fram till { $until }, eller tills beställningen är packad om det sker tidigare. Inget avbeställs förrän du har bekräftat det där.
       *[shipped] Du kan fortfarande avbeställa själv fram till { $until }, eller tills beställningen skickas om det sker tidigare. Inget avbeställs förrän du har bekräftat det där.
    }
    .short = { $stage ->
        [processed] Du kan fortfarande avbeställa själv fram till { $until }, om vi inte börjar förbereda den innan dess:
        [packed] Du kan fortfarande avbeställa själv fram till { $until }, om den inte är packad innan dess:
       *[shipped] Du kan fortfarande avbeställa själv fram till { $until }, om den inte skickas innan dess:
    }
may-cancel-undated = { $stage ->
        [processed] Du kan fortfarande avbeställa själv tills vi börjar förbereda beställningen. Inget avbeställs förrän du har bekräftat det där.
        [packed] Du kan fortfarande avbeställa själv tills beställningen är packad. Inget avbeställs förrän du har bekräftat det där.
       *[shipped] Du kan fortfarande avbeställa själv tills beställningen skickas. Inget avbeställs förrän du har bekräftat det där.
    }
    .short = { $stage ->
        [processed] Du kan fortfarande avbeställa själv tills vi börjar förbereda den:
        [packed] Du kan fortfarande avbeställa själv tills den är packad:
       *[shipped] Du kan fortfarande avbeställa själv tills den skickas:
    }
may-cancel-rest = { $stage ->
        [processed] Det som inte har skickats går fortfarande att avbeställa fram till { $until }, eller tills vi börjar förbereda det om det sker tidigare.
        [packed] Det som inte har skickats går fortfarande att avbeställa fram till { $until }, eller tills det är packat om det sker tidigare.
       *[shipped] Det som inte har skickats går fortfarande att avbeställa fram till { $until }, eller tills det skickas om det sker tidigare.
    }
    .short = { $stage ->
        [processed] Det som inte har skickats går att avbeställa fram till { $until }, om vi inte börjar förbereda det innan dess:
        [packed] Det som inte har skickats går att avbeställa fram till { $until }, om det inte är packat innan dess:
       *[shipped] Det som inte har skickats går att avbeställa fram till { $until }, om det inte skickas innan dess:
    }
may-cancel-rest-undated = { $stage ->
        [processed] Det som inte har skickats går fortfarande att avbeställa tills vi börjar förbereda det.
        [packed] Det som inte har skickats går fortfarande att avbeställa tills det är packat.
       *[shipped] Det som inte har skickats går fortfarande att avbeställa tills det skickas.
    }
    .short = { $stage ->
        [processed] Det som inte har skickats går fortfarande att avbeställa tills vi börjar förbereda det:
        [packed] Det som inte har skickats går fortfarande att avbeställa tills det är packat:
       *[shipped] Det som inte har skickats går fortfarande att avbeställa tills det skickas:
    }
may-cancel-instead = { $stage ->
        [processed] Det finns alltså inget att returnera än, men du kan fortfarande ändra eller avbeställa själv fram till { $until }, eller tills vi börjar förbereda beställningen om det sker tidigare.
        [packed] Det finns alltså inget att returnera än, men du kan fortfarande ändra eller avbeställa själv fram till { $until }, eller tills beställningen är packad om det sker tidigare.
       *[shipped] Det finns alltså inget att returnera än, men du kan fortfarande ändra eller avbeställa själv fram till { $until }, eller tills beställningen skickas om det sker tidigare.
    }
    .short = { $stage ->
        [processed] Inget att returnera än, men du kan ändra eller avbeställa fram till { $until }, om vi inte börjar förbereda den innan dess:
        [packed] Inget att returnera än, men du kan ändra eller avbeställa fram till { $until }, om den inte är packad innan dess:
       *[shipped] Inget att returnera än, men du kan ändra eller avbeställa fram till { $until }, om den inte skickas innan dess:
    }
may-cancel-instead-undated = { $stage ->
        [processed] Det finns alltså inget att returnera än, men du kan fortfarande ändra eller avbeställa själv tills vi börjar förbereda beställningen.
        [packed] Det finns alltså inget att returnera än, men du kan fortfarande ändra eller avbeställa själv tills beställningen är packad.
       *[shipped] Det finns alltså inget att returnera än, men du kan fortfarande ändra eller avbeställa själv tills beställningen skickas.
    }
    .short = { $stage ->
        [processed] Inget att returnera än, men du kan ändra eller avbeställa tills vi börjar förbereda den:
        [packed] Inget att returnera än, men du kan ändra eller avbeställa tills den är packad:
       *[shipped] Inget att returnera än, men du kan ändra eller avbeställa tills den skickas:
    }
hub-off = Den går inte att ändra online just nu, men en medarbetare kan titta på det.
no-rule = { $what ->
        [cancel] Jag hittade inte butikens regler för att avbeställa en lagd beställning.
       *[change] Jag hittade inte butikens regler för att ändra en lagd beställning.
    }
never = { $what ->
        [cancel] En beställning som redan är lagd går inte att avbeställa i den här butiken.
       *[change] En beställning som redan är lagd går inte att ändra i den här butiken.
    }
window-over = Tiden för att { $what ->
        [cancel] annullera
       *[change] ändra
    } beställning { $order } gick ut { $ended }.
change-not-allowed = När en beställning är lagd ändrar butiken inte { $changes }.
excluded = { $items } går inte att ändra, eftersom butiken undantar sådana varor.
locked = Beställning { $order } går inte att ändra längre.
add-item = Jag kan inte lägga till varor i en beställning som redan är lagd. Du kan göra en ny beställning, eller så kan jag fråga en medarbetare.
    .short = Jag kan inte lägga till varor i en lagd beställning. Jag kan fråga en medarbetare, eller så gör du en ny beställning här:
shop-unavailable = Jag når inte ordersystemet hos { $shop } just nu, så jag kan inte säga något säkert om din beställning.

## The shop's own words

article-says = Så här skriver { $shop } om det:
# `$language` is one of the phrases `in-…` at the end of this part.
article-says-in = Så här skriver { $shop } om det, { $language }:
quote-in = Med butikens egna ord, { $language }:
article-missing = Det hittade jag inte i informationen från { $shop }.

# What the text limits, as it was read, in the reader's language. Parts of one line: "As I read it: changing an order (the
# size and the delivery address): within 2 hours of ordering, until it is shipped, not for personalised items."
told = Så här tolkar jag det: { $rules }.
# The same of a rule that the shop itself confirmed.
told-sure = I korthet: { $rules }.
# `$what` is one of the five below it, or `told-changes`; `$limits` some of the phrases that follow, joined by commas.
told-rule = { $what }: { $limits }
told-order-change = ändra en beställning
told-cancellation = avbeställa
told-return = returnera varor
told-refund = få pengarna tillbaka
told-shipping = leverans
# `$changes` are phrases `change-…`.
told-changes = { $what } ({ $changes })
told-never = inte möjligt
# `$length` is `told-length`.
told-within = inom { $length }
told-within-placed = inom { $length } efter beställningen
told-within-paid = inom { $length } efter betalningen
told-within-delivered = inom { $length } efter mottagandet
told-before-delivery = senast { $length } före leveransdagen
told-length = { $unit ->
        [minutes] { $count ->
            [one] { $count } minut
           *[other] { $count } minuter
        }
        [hours] { $count ->
            [one] { $count } timme
           *[other] { $count } timmar
        }
        [days] { $count ->
            [one] { $count } dag
           *[other] { $count } dagar
        }
       *[business_days] { $count ->
            [one] { $count } arbetsdag
           *[other] { $count } arbetsdagar
        }
    }
# `$time` is a clock time.
told-same-day = samma dag fram till kl. { $time }
told-until-processed = tills beställningen börjar förberedas
told-until-packed = tills beställningen är packad
told-until-shipped = tills beställningen skickas
told-until-fulfilled = tills beställningen är slutförd
told-except = gäller inte { $items }
# In the list `$items`.
excluded-personalised = personanpassade varor
excluded-preorder = förbeställningar
excluded-sale = nedsatta varor
excluded-perishable = färskvaror
excluded-hygiene = hygienartiklar
excluded-digital = digitala produkter
excluded-gift-card = presentkort
excluded-custom-made = specialtillverkade varor

in-en = på engelska
in-sv = på svenska
in-es = på spanska
in-fr = på franska
in-nb = på norska
in-de = på tyska
in-da = på danska
in-nl = på nederländska
in-fi = på finska
in-it = på italienska
in-pt = på portugisiska
in-pl = på polska
# In a list after "I understand".
language-en = engelska
language-sv = svenska
language-es = spanska
language-fr = franska
language-nb = norska
language-de = tyska
language-da = danska
language-nl = nederländska
language-fi = finska
language-it = italienska
language-pt = portugisiska
language-pl = polska

## Buttons and the card

action-sign-in = Logga in
action-orders = Dina beställningar
action-open-order = Öppna beställningen
action-address = Ändra adress
action-variant = Storlek eller variant
action-quantity = Antal
action-cancel = Avbeställ
action-track = Spåra paketet
action-return = Påbörja retur
# A button that puts what was ordered into the shop's cart once more.
action-buy-again = Köp igen
action-shop = Till butiken
item-excluded = Går inte att ändra
item-shipped = Skickat: { $count }

change-size = storleken
change-color = färgen
change-variant = varianten
change-quantity = antalet
change-remove-item = varorna
change-address = leveransadressen
change-contact = kontaktuppgifterna
change-shipping-method = leveranssättet
change-note = meddelanden och presentval

## The chat window on the storefront. It knows the shopper’s language and not the shop’s form of address: neutral words.

widget-title = Hjälp med din beställning
widget-assistant = Automatisk assistent
widget-team = Du pratar med vårt team
widget-signed-in = inloggad
widget-open = Öppna chatten
widget-close = Stäng chatten
widget-unread = { $count ->
        [one] { $count } nytt meddelande
       *[other] { $count } nya meddelanden
    }
widget-welcome = Hur kan vi hjälpa till?
widget-scope = Fråga om en beställning: var den är, vad som fortfarande går att ändra eller hur du avbeställer den.
# What a shopper may press instead of writing; the shopper says it.
widget-starter-status = Var är min beställning?
widget-starter-edit = Kan jag byta storlek i min senaste beställning?
widget-starter-cancel = Jag behöver avbeställa min order.
widget-conversation = Konversation
widget-messages = Meddelanden
widget-from-shopper = Du
widget-from-agent = Assistent
widget-from-person = Vårt team
widget-write = Ditt meddelande
widget-placeholder = Skriv ett meddelande
widget-send = Skicka
widget-left = { $count ->
        [one] { $count } tecken kvar
       *[other] { $count } tecken kvar
    }
widget-over = { $count ->
        [one] { $count } tecken för mycket
       *[other] { $count } tecken för många
    }
widget-working = Skriver ett svar
widget-still-working = Tittar fortfarande på det. Det tar lite längre tid.
widget-not-sent = Inte skickat än.
widget-trying = Inte skickat än. Försöker igen …
widget-retry = Försök igen nu
widget-edit = Redigera meddelandet
widget-refused = Det här meddelandet kunde inte skickas.
widget-too-fast = Det gick lite fort. Meddelandet skickas om en liten stund.
widget-session-over = Din session hade avslutats, så vi startade en ny.
widget-order = Beställning { $order }
widget-open-order = Öppna den här beställningen
widget-quantity = Antal { $count }
widget-changeable = Går att ändra
widget-changeable-some = { $count } av { $all } går att ändra
widget-fixed = Går inte längre att ändra
widget-new-tab = (öppnas i en ny flik)
