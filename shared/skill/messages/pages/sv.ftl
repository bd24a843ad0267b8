# What Aftersale’s pages and its mails and notes to the shop’s own people say in Swedish (sv). `../sv.ftl` holds what
# it says to shoppers in a conversation, and the rules for both.

## The mail to the shop's own people, when a person is to take over

handoff-subject = En kund hos { $shop } vill prata med en medarbetare
handoff-subject-order = En kund hos { $shop } vill prata med en medarbetare om beställning { $order }
handoff-intro = Ta gärna över den här konversationen. Assistenten är tyst tills du lämnar tillbaka den.
handoff-webchat = Kunden är i webbchatten. Svara där så här: { $command }
handoff-sms = Skicka sms till kunden på { $contact }.
handoff-whatsapp = Skriv till kunden på WhatsApp, { $contact }, inom 24 timmar från kundens senaste meddelande.
handoff-email = Svara på det här mejlet så når svaret kunden på { $contact }.
handoff-signed-in = Kunden är inloggad som kund { $customer } i Shopify.
handoff-not-signed-in = Kunden är inte inloggad: kontrollera vem som frågar innan du pratar om en beställning.
handoff-order = Det gäller beställning { $order }. { $changeable } av { $items } varor gick fortfarande att ändra när assistenten senast tittade.
handoff-said = Det här har sagts hittills, det senaste sist:
handoff-shopper = Kund
handoff-agent = Assistent
handoff-person = Medarbetare
handoff-attached = [{ $name }]
handoff-back = Lämna tillbaka konversationen när du är klar: { $command }

## Pages on the storefront

page-sign-in-title = Logga in hos { $shop }
page-sign-in-phone = Någon med telefonnumret { $masked } har frågat om en beställning. Om det är du, fortsätt så skickas svaret dit. Annars kan du bara stänga sidan.
page-sign-in-mailbox = Någon med adressen { $masked } har frågat om en beställning. Om det är du, fortsätt så skickas svaret dit. Annars kan du bara stänga sidan.
page-sign-in-chat = Du frågade om en beställning i vår chatt. Fortsätt, så går chatten vidare här.
page-sign-in-first = För att ingen annan ska se dina beställningar behöver du först logga in på ditt konto.
page-sign-in-button = Logga in
page-continue-button = Fortsätt
page-signed-in-title = Du är inloggad
page-signed-in-phone = Svaret är på väg till din telefon. Du kan stänga sidan.
page-signed-in-mailbox = Svaret är på väg till din inkorg. Du kan stänga sidan.
page-signed-in-elsewhere = Adressen eller numret som frågan kom från stämmer inte med ditt konto, så inget om dina beställningar skickas dit. Du kan se dem här i stället.
page-signed-in-chat = Du skickas tillbaka till chatten …
page-link-over-title = Länken fungerar inte längre
page-link-over = En inloggningslänk fungerar en gång och i 15 minuter. Fråga bara igen så får du en ny.
page-no-such-link = Länkarna i våra meddelanden fungerar bara en tid. Skriv till oss igen så får du en ny.
page-try-again-title = Det gick inte just nu
page-try-again = Försök igen om en liten stund. Inget har ändrats.
page-orders-title = Dina beställningar
page-orders-none = Det finns inga beställningar på ditt konto än.
page-orders-button = Dina beställningar
page-order-title = Beställning { $order }
page-order-placed = Lagd den { $date }
page-order-not-found = Vi hittar inte den beställningen bland dina.
page-order-ask = Här ser du din beställning precis som den är just nu. Vill du ändra eller avbeställa något? Skriv till oss så hjälper vi dig.
page-shop-button = Tillbaka till butiken
page-line-quantity = Antal: { $count }
page-line-shipped = Skickat: { $count }
page-line-delivered = Levererat: { $count }
page-line-waiting = Ännu inte skickat: { $count }
page-state-cancelled = Annullerad
page-state-refunded = Återbetald
page-state-unknown = Fråga oss om den här beställningen
page-state-shipped = Skickad
page-state-partly-shipped = Delvis skickad
page-state-on-hold = Pausad
page-state-scheduled = Planerad
page-state-in-progress = Packas
page-state-not-shipped = Inte skickad än
# Changing an order, on the pages of the Customer Hub. The shop speaks here, not the assistant: no "I".
hub-address-title = Ändra leveransadress
hub-contact-title = Ändra kontaktuppgifter
hub-items-title = Ändra varorna i beställningen
hub-cancel-title = Avbeställ { $order }
action-items = Ändra varor
action-contact = Ändra kontaktuppgifter
# Where nothing can be changed here, after the order's state:
hub-closed = Här går det inte att ändra något just nu. Skriv till oss så hjälper vi dig.
hub-variant = Storlek och variant går inte att ändra här. Skriv till oss så ser vi vad som går att göra.
hub-variant-title = Byt storlek eller variant
hub-variant-which = Vilken vara gäller det?
# $title: what was ordered, such as "Rain Jacket (Green / L)". The label of a choice of variants.
hub-variant-instead = I stället för { $title }
# $title: a variant, such as "Green / M", in a list of choices; it cannot be chosen.
hub-variant-sold-out = { $title } (slut i lager)
# The label of a choice of numbers: how many of the items shall become the other variant.
hub-variant-count = Antal som ska bytas
hub-variant-hint = Alternativen här har samma pris. Vill du ha en variant som kostar mer eller mindre? Skriv till oss.
# The same where some of them cost less.
hub-variant-hint-less = Alternativen här kostar lika mycket eller mindre. Väljer du ett billigare får du tillbaka mellanskillnaden. Vill du ha en variant som kostar mer? Skriv till oss.
hub-variant-none = Just nu finns det ingen annan storlek eller variant av varan till samma eller lägre pris. Skriv till oss så ser vi vad som går att göra.
hub-same-price = Priset ändras inte.
hub-busy = Beställningen packas just nu och går inte att ändra här längre. Skriv till oss så ser vi vad som är möjligt.
hub-first-name = Förnamn
hub-last-name = Efternamn
hub-company = Företag
hub-street = Gatuadress
hub-extra = Lägenhet, våning eller uppgång
hub-zip = Postnummer
hub-city = Ort
hub-country = Land
hub-phone = Telefon
hub-email = E-post
hub-optional = valfritt
hub-region-fixed = Land och region går inte att ändra här, eftersom de styr skatt och frakt. Ska beställningen någon annanstans? Skriv till oss.
# `$title` is an item. Below it a list of numbers, 0 among them.
hub-keep = Antal du vill behålla: { $title }
hub-keep-hint = Väljer du 0 tas varan bort.
hub-review-button = Granska ändringen
hub-review-title = Stämmer det här?
hub-review-intro = Inget har ändrats än.
hub-was = Före ändringen
hub-becomes = Efter ändringen
hub-taken-out = Tas bort
hub-refund = Du får tillbaka { $amount } via betalsättet du använde.
hub-refund-none = Inget har betalats för det här än, så det finns inget att betala tillbaka.
hub-cancel-whole = Hela beställningen annulleras. Det går inte att ångra.
hub-confirm-button = Spara ändringen
hub-confirm-cancel-button = Avbeställ allt
hub-keep-button = Låt det vara som det är
hub-back-button = Tillbaka till beställningen
hub-same = Så ser beställningen redan ut. Ändra något först.
hub-invalid = Kontrollera det som är markerat.
hub-invalid-field = Kontrollera det här fältet.
hub-not-all = Minst en vara måste vara kvar. Ska allt bort går det att avbeställa hela beställningen.
hub-phone-hint = Skriv numret med landskod, till exempel +46701234567.
hub-look-button = Titta igen
hub-working-title = Ett ögonblick
hub-working = Ändringen görs nu. Sidan uppdateras av sig själv.
hub-done-title = Klart
hub-done-cancelled = Beställning { $order } är annullerad.
hub-done-changed = Beställning { $order } är ändrad.
hub-refused-title = Det gick inte
hub-refused-moved = Beställningen har gått vidare under tiden, så det här går inte längre. Inget har ändrats.
hub-refused-shop = Butikens system godtog inte ändringen. Inget har ändrats. Skriv till oss så löser vi det.
hub-unclear = Det här tar längre tid än det borde. Vårt team tittar på det och ser till att det ordnar sig. Du behöver inte göra om det.
# The order is changed as wished, and costs less now; giving back the difference failed at the payment provider, and a person will see to it.
hub-owed = Beställning { $order } är ändrad. Det har inte gått att betala tillbaka mellanskillnaden än, men vårt team tar hand om det. Du behöver inte göra något.
# Ways to reach the shop, at the foot of the page; each is a link.
hub-help-title = Behöver du hjälp?
hub-help-sms = Skicka ett sms
hub-help-whatsapp = Skriv på WhatsApp
hub-help-email = Skicka ett mejl
# A line for the shop's own people on the order itself. `$change` is the change's number.
hub-note-cancelled = Avbeställd av kunden i Customer Hub ({ $change }).
hub-note-address = Leveransadressen ändrad av kunden i Customer Hub ({ $change }).
hub-note-contact = Kontaktuppgifterna ändrade av kunden i Customer Hub ({ $change }).
hub-note-items = Varor borttagna av kunden i Customer Hub ({ $change }).
hub-note-variant = Storlek eller variant ändrad av kunden i Customer Hub ({ $change }).
page-preview-only = Demobutik. Inget här är på riktigt.

# The button that closes the drawer in which these pages stand beside the shop's own.
hub-drawer-close = Stäng

## Signing in at the Hub's own address, with a code by mail. The shop speaks: "we".

hub-code-intro = Fyll i e-postadressen du beställde med så skickar vi en kod till dig.
hub-code-send-button = Skicka en kod till mig
# The title of the page on which the code is typed.
hub-code-title = Titta i din inkorg
# $mailbox is masked, such as "a…@example.com". It must not say whether there is such a customer: "if".
hub-code-sent = Om { $mailbox } tillhör en kund hos { $shop } är en sexsiffrig kod på väg dit. Den gäller i 10 minuter.
# The label of the field into which the code is typed.
hub-code-label = Koden från mejlet
hub-code-hint = Har det inte kommit något? Titta i skräpposten eller prova e-postadressen som orderbekräftelsen skickades till.
hub-code-wrong = Koden stämmer inte. Titta i det senaste mejlet från oss.
# Above the field for the e-mail address.
hub-code-over = Koden fungerar inte längre. Här kan du be om en ny.
hub-code-too-many = För många koder har begärts. Försök igen senare.
# A link below the field for the code.
hub-code-other = Skicka en ny kod eller använd en annan e-postadress
# Above the field for the e-mail address, where the shopper was signed in before.
hub-code-ended = För att ingen annan ska se dina beställningar behöver du logga in igen.
# Above the field for the e-mail address, where the browser takes no cookies.
hub-code-cookies = Inloggningen kräver en kaka. Tillåt kakor för den här sidan och försök igen.
hub-sign-out-button = Logga ut

## Signing in at the Hub’s own address with the account that the shopper has at the shop

# Above a button that says `page-sign-in-button`. It leads to the shop’s own sign-in page, which leads back.
hub-account-intro = För att ingen annan ska se dina beställningar behöver du logga in på ditt konto hos { $shop }. Sedan kommer du tillbaka hit.
# The shop’s sign-in page was left, or something went wrong on the way.
hub-account-failed = Inloggningen slutfördes inte. Försök igen.
# After signing out here. The shop’s own sign-in page may still know the shopper in this browser; a link to the shop's own sign-out stands beneath.
hub-account-left = Du är utloggad här. Men på den här enheten är du kanske fortfarande inloggad på ditt konto hos { $shop }.
hub-account-leave-link = Logga ut från det kontot också

## The mail with the code. $code is "482913".

code-mail-subject = Din kod till { $shop }: { $code }
code-mail-text = Din inloggningskod är { $code }.
code-mail-valid = Du kan använda koden en gång inom 10 minuter på sidan där du bad om den.
code-mail-ignore = Om du inte har bett om någon kod behöver du inte göra något: utan koden kan ingen se dina beställningar. Dela den inte med någon.
