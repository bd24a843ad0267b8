# What Aftersale’s pages and its mails and notes to the shop’s own people say in Polish (pl). `../pl.ftl` holds what
# it says to shoppers in a conversation, and the rules for both.

## The mail to the shop's own people, when a person is to take over

handoff-subject = Sklep { $shop }: prośba o rozmowę z człowiekiem
handoff-subject-order = Sklep { $shop }: prośba o rozmowę z człowiekiem w sprawie zamówienia { $order }
handoff-intro = Prosimy o przejęcie tej rozmowy. Asystent milczy, dopóki nie zostanie mu ona oddana.
handoff-webchat = Rozmowa toczy się na czacie sklepu. Aby tam odpowiedzieć: { $command }
handoff-sms = Prosimy odpowiedzieć SMS-em na numer { $contact }.
handoff-whatsapp = Prosimy napisać na WhatsAppie na numer { $contact } w ciągu 24 godzin od ostatniej wiadomości stamtąd.
handoff-email = Odpowiedź na tę wiadomość trafi na adres { $contact }.
handoff-signed-in = Osoba zalogowana w Shopify jako klient { $customer }.
handoff-not-signed-in = Osoba niezalogowana: przed rozmową o zamówieniu prosimy sprawdzić, kto pyta.
handoff-order = Chodzi o zamówienie { $order }. Gdy asystent ostatnio sprawdzał, można było jeszcze zmienić { $changeable } z { $items } produktów.
handoff-said = Przebieg rozmowy, najnowsze na końcu:
handoff-shopper = Klient
handoff-agent = Asystent
handoff-person = Zespół
handoff-attached = [{ $name }]
handoff-back = Aby po zakończeniu oddać rozmowę asystentowi: { $command }

## Pages on the storefront

page-sign-in-title = Logowanie do sklepu { $shop }
page-sign-in-phone = { $address ->
        [formal] Ktoś z telefonu { $masked } zapytał o zamówienie. Jeśli to Państwo, proszę przejść dalej, a odpowiedź trafi właśnie tam. Jeśli nie, wystarczy zamknąć tę stronę.
       *[informal] Ktoś z telefonu { $masked } zapytał o zamówienie. Jeśli to Ty, przejdź dalej, a odpowiedź trafi właśnie tam. Jeśli nie, wystarczy zamknąć tę stronę.
    }
page-sign-in-mailbox = { $address ->
        [formal] Ktoś z adresu { $masked } zapytał o zamówienie. Jeśli to Państwo, proszę przejść dalej, a odpowiedź trafi właśnie tam. Jeśli nie, wystarczy zamknąć tę stronę.
       *[informal] Ktoś z adresu { $masked } zapytał o zamówienie. Jeśli to Ty, przejdź dalej, a odpowiedź trafi właśnie tam. Jeśli nie, wystarczy zamknąć tę stronę.
    }
page-sign-in-chat = { $address ->
        [formal] Na naszym czacie pytali Państwo o zamówienie. Proszę przejść dalej, a rozmowa potoczy się tutaj.
       *[informal] Na naszym czacie padło Twoje pytanie o zamówienie. Przejdź dalej, a rozmowa potoczy się tutaj.
    }
page-sign-in-first = { $address ->
        [formal] Aby nikt inny nie widział Państwa zamówień, proszę najpierw zalogować się na swoje konto.
       *[informal] Aby nikt inny nie widział Twoich zamówień, zaloguj się najpierw na swoje konto.
    }
page-sign-in-button = Zaloguj się
page-continue-button = Dalej
page-signed-in-title = { $address ->
        [formal] Są Państwo zalogowani
       *[informal] Logowanie się udało
    }
page-signed-in-phone = { $address ->
        [formal] Odpowiedź jest już w drodze na Państwa telefon. Można zamknąć tę stronę.
       *[informal] Odpowiedź jest już w drodze na Twój telefon. Możesz zamknąć tę stronę.
    }
page-signed-in-mailbox = { $address ->
        [formal] Odpowiedź jest już w drodze do Państwa skrzynki. Można zamknąć tę stronę.
       *[informal] Odpowiedź jest już w drodze do Twojej skrzynki. Możesz zamknąć tę stronę.
    }
page-signed-in-elsewhere = { $address ->
        [formal] Adres lub numer, z którego przyszło pytanie, nie zgadza się z danymi na Państwa koncie, więc nie trafi tam nic o Państwa zamówieniach. Można je zobaczyć tutaj.
       *[informal] Adres lub numer, z którego przyszło pytanie, nie zgadza się z danymi na Twoim koncie, więc nie trafi tam nic o Twoich zamówieniach. Możesz je zobaczyć tutaj.
    }
page-signed-in-chat = Wracamy do czatu…
page-link-over-title = Ten link już nie działa
page-link-over = Linki do logowania działają tylko raz i przez 15 minut. Wystarczy zapytać ponownie, aby otrzymać nowy.
page-no-such-link = Linki w naszych wiadomościach działają tylko przez pewien czas. Wystarczy napisać do nas ponownie, aby otrzymać nowy.
page-try-again-title = Tym razem się nie udało
page-try-again = { $address ->
        [formal] Proszę spróbować ponownie za chwilę. Nic nie zostało zmienione.
       *[informal] Spróbuj ponownie za chwilę. Nic nie zostało zmienione.
    }
page-orders-title = Moje zamówienia
page-orders-none = { $address ->
        [formal] Na Państwa koncie nie ma jeszcze zamówień.
       *[informal] Na Twoim koncie nie ma jeszcze zamówień.
    }
page-orders-button = Moje zamówienia
page-order-title = Zamówienie { $order }
page-order-placed = Złożone { $date }
page-order-not-found = { $address ->
        [formal] Nie widzimy tego zamówienia wśród Państwa zamówień.
       *[informal] Nie widzimy tego zamówienia wśród Twoich zamówień.
    }
page-order-ask = { $address ->
        [formal] Ta strona pokazuje zamówienie w obecnym stanie. Aby coś zmienić lub anulować, proszę do nas napisać, a pomożemy.
       *[informal] Ta strona pokazuje Twoje zamówienie w obecnym stanie. Aby coś zmienić lub anulować, napisz do nas, a pomożemy.
    }
page-shop-button = Powrót do sklepu
page-line-quantity = Ilość: { $count }
page-line-shipped = Wysłano: { $count }
page-line-delivered = Dostarczono: { $count }
page-line-waiting = Jeszcze nie wysłano: { $count }
page-state-cancelled = Anulowane
page-state-refunded = Zwrócono pieniądze
page-state-unknown = Prosimy o kontakt w sprawie tego zamówienia
page-state-shipped = Wysłane
page-state-partly-shipped = Częściowo wysłane
page-state-on-hold = Wstrzymane
page-state-scheduled = Wysyłka zaplanowana
page-state-in-progress = W trakcie pakowania
page-state-not-shipped = Jeszcze niewysłane
# Changing an order, on the pages of the Customer Hub. The shop speaks here, not the assistant: no "I".
hub-address-title = Zmiana adresu dostawy
hub-contact-title = Zmiana danych kontaktowych
hub-items-title = Zmiana produktów w zamówieniu
hub-cancel-title = Anulowanie zamówienia { $order }
action-items = Zmień produkty
action-contact = Zmień dane kontaktowe
# Where nothing can be changed here, after the order's state:
hub-closed = { $address ->
        [formal] W tej chwili nie można tu wprowadzić zmian. Proszę do nas napisać, a pomożemy.
       *[informal] W tej chwili nie można tu wprowadzić zmian. Napisz do nas, a pomożemy.
    }
hub-variant = { $address ->
        [formal] Rozmiaru ani wariantu nie można tu zmienić. Proszę do nas napisać, a sprawdzimy, co da się zrobić.
       *[informal] Rozmiaru ani wariantu nie można tu zmienić. Napisz do nas, a sprawdzimy, co da się zrobić.
    }
hub-variant-title = Zmiana rozmiaru lub wariantu
hub-variant-which = O który produkt chodzi?
# $title: what was ordered, such as "Rain Jacket (Green / L)". The label of a choice of variants.
hub-variant-instead = Zamiast: { $title }
# $title: a variant, such as "Green / M", in a list of choices; it cannot be chosen.
hub-variant-sold-out = { $title } (wyprzedane)
# The label of a choice of numbers: how many of the items shall become the other variant.
hub-variant-count = Ile sztuk zmienić?
hub-variant-hint = { $address ->
        [formal] Do wyboru są warianty w tej samej cenie. W sprawie droższych lub tańszych proszę do nas napisać.
       *[informal] Do wyboru są warianty w tej samej cenie. W sprawie droższych lub tańszych napisz do nas.
    }
# The same where some of them cost less.
hub-variant-hint-less = { $address ->
        [formal] Do wyboru są warianty w tej samej lub niższej cenie. Różnicę zwrócimy. W sprawie droższych proszę do nas napisać.
       *[informal] Do wyboru są warianty w tej samej lub niższej cenie. Różnicę zwrócimy. W sprawie droższych napisz do nas.
    }
hub-variant-none = { $address ->
        [formal] W tej samej lub niższej cenie nie jest dostępny żaden inny wariant tego produktu. Proszę do nas napisać, a sprawdzimy, co da się zrobić.
       *[informal] W tej samej lub niższej cenie nie jest dostępny żaden inny wariant tego produktu. Napisz do nas, a sprawdzimy, co da się zrobić.
    }
hub-same-price = Cena pozostaje bez zmian.
hub-busy = { $address ->
        [formal] Zamówienie jest właśnie pakowane, więc nie można go tu już zmienić. Proszę do nas napisać, a sprawdzimy, co da się jeszcze zrobić.
       *[informal] Zamówienie jest właśnie pakowane, więc nie można go tu już zmienić. Napisz do nas, a sprawdzimy, co da się jeszcze zrobić.
    }
hub-first-name = Imię
hub-last-name = Nazwisko
hub-company = Firma
hub-street = Ulica i numer
hub-extra = Mieszkanie, piętro lub klatka
hub-zip = Kod pocztowy
hub-city = Miejscowość
hub-country = Kraj
hub-phone = Telefon
hub-email = E-mail
hub-optional = opcjonalnie
hub-region-fixed = { $address ->
        [formal] Kraju i regionu nie można tu zmienić, bo zależą od nich podatki i koszt dostawy. Jeśli zamówienie ma trafić gdzie indziej, proszę do nas napisać.
       *[informal] Kraju i regionu nie można tu zmienić, bo zależą od nich podatki i koszt dostawy. Jeśli zamówienie ma trafić gdzie indziej, napisz do nas.
    }
# `$title` is an item. Below it a list of numbers, 0 among them.
hub-keep = Ile sztuk ma zostać: { $title }
hub-keep-hint = Po wybraniu 0 produkt zostanie usunięty z zamówienia.
hub-review-button = Sprawdź przed potwierdzeniem
hub-review-title = Czy wszystko się zgadza?
hub-review-intro = Nic nie zostało jeszcze zmienione.
hub-was = Przed zmianą
hub-becomes = Po zmianie
hub-taken-out = Do usunięcia
hub-refund = Zwrócimy { $amount } tą samą metodą, którą opłacono zamówienie.
hub-refund-none = To nie zostało jeszcze opłacone, więc nie ma czego zwracać.
hub-cancel-whole = Całe zamówienie zostanie anulowane. Tego nie można cofnąć.
hub-confirm-button = Potwierdź zmianę
hub-confirm-cancel-button = Anuluj zamówienie
hub-keep-button = Zostaw bez zmian
hub-back-button = Powrót do zamówienia
hub-same = Zamówienie już tak wygląda. Najpierw trzeba coś zmienić.
hub-invalid = Trzeba sprawdzić zaznaczone pola.
hub-invalid-field = To pole trzeba sprawdzić.
hub-not-all = Co najmniej jeden produkt musi zostać. Aby usunąć wszystkie, trzeba anulować zamówienie.
hub-phone-hint = Z numerem kierunkowym kraju, na przykład +48501234567.
hub-look-button = Sprawdź ponownie
hub-working-title = Chwileczkę
hub-working = Właśnie wprowadzamy zmianę. Ta strona odświeża się sama.
hub-done-title = Gotowe
hub-done-cancelled = Zamówienie { $order } zostało anulowane.
hub-done-changed = Zamówienie { $order } zostało zmienione.
hub-refused-title = Nie udało się
hub-refused-moved = Zamówienie jest na dalszym etapie, więc nie jest to już możliwe. Nic nie zostało zmienione.
hub-refused-shop = { $address ->
        [formal] System sklepu tego nie przyjął. Nic nie zostało zmienione. Proszę do nas napisać, a znajdziemy rozwiązanie.
       *[informal] System sklepu tego nie przyjął. Nic nie zostało zmienione. Napisz do nas, a znajdziemy rozwiązanie.
    }
hub-unclear = To trwa dłużej, niż powinno. Nasz zespół to sprawdza i dopilnuje, żeby wszystko było w porządku. Nie trzeba tego powtarzać.
# The order is changed as wished, and costs less now; giving back the difference failed at the payment provider, and a person will see to it.
hub-owed = Zamówienie { $order } zostało zmienione. Różnicy w cenie nie udało się jeszcze zwrócić, ale nasz zespół się tym zajmie. Nie trzeba nic robić.
# Ways to reach the shop, at the foot of the page; each is a link.
hub-help-title = Potrzebna pomoc?
hub-help-sms = Wyślij SMS
hub-help-whatsapp = Napisz na WhatsAppie
hub-help-email = Wyślij e-mail
# A line for the shop's own people on the order itself. `$change` is the change's number.
hub-note-cancelled = Zamówienie anulowane przez klienta w Customer Hub ({ $change }).
hub-note-address = Adres dostawy zmieniony przez klienta w Customer Hub ({ $change }).
hub-note-contact = Dane kontaktowe zmienione przez klienta w Customer Hub ({ $change }).
hub-note-items = Produkty usunięte przez klienta w Customer Hub ({ $change }).
hub-note-variant = Rozmiar lub wariant zmieniony przez klienta w Customer Hub ({ $change }).
page-preview-only = Sklep demonstracyjny. Nic tu nie jest prawdziwe.

# The button that closes the drawer in which these pages stand beside the shop's own.
hub-drawer-close = Zamknij

## Signing in at the Hub's own address, with a code by mail. The shop speaks: "we".

hub-code-intro = { $address ->
        [formal] Proszę podać adres e-mail użyty przy zamówieniu, a wyślemy Państwu kod.
       *[informal] Podaj adres e-mail użyty przy zamówieniu, a wyślemy Ci kod.
    }
hub-code-send-button = Wyślij mi kod
# The title of the page on which the code is typed.
hub-code-title = { $address ->
        [formal] Proszę sprawdzić skrzynkę e-mail
       *[informal] Sprawdź swoją skrzynkę e-mail
    }
# $mailbox is masked, such as "a…@example.com". It must not say whether there is such a customer: "if".
hub-code-sent = Jeśli { $mailbox } to adres klienta sklepu { $shop }, za chwilę przyjdzie tam sześciocyfrowy kod. Jest ważny przez 10 minut.
# The label of the field into which the code is typed.
hub-code-label = Kod z e-maila
hub-code-hint = { $address ->
        [formal] Nic nie przyszło? Proszę zajrzeć do folderu ze spamem albo podać adres, na który przyszło potwierdzenie zamówienia.
       *[informal] Nic nie przyszło? Zajrzyj do folderu ze spamem albo podaj adres, na który przyszło potwierdzenie zamówienia.
    }
hub-code-wrong = { $address ->
        [formal] To nie ten kod. Proszę sprawdzić najnowszy e-mail od nas.
       *[informal] To nie ten kod. Sprawdź najnowszy e-mail od nas.
    }
# Above the field for the e-mail address.
hub-code-over = { $address ->
        [formal] Ten kod już nie działa. Tutaj można poprosić o nowy.
       *[informal] Ten kod już nie działa. Tutaj możesz poprosić o nowy.
    }
hub-code-too-many = { $address ->
        [formal] Zbyt wiele próśb o kod. Proszę spróbować ponownie później.
       *[informal] Zbyt wiele próśb o kod. Spróbuj ponownie później.
    }
# A link below the field for the code.
hub-code-other = Poproś o nowy kod lub użyj innego adresu
# Above the field for the e-mail address, where the shopper was signed in before.
hub-code-ended = { $address ->
        [formal] Aby nikt inny nie widział Państwa zamówień, proszę zalogować się ponownie.
       *[informal] Aby nikt inny nie widział Twoich zamówień, zaloguj się ponownie.
    }
# Above the field for the e-mail address, where the browser takes no cookies.
hub-code-cookies = Do zalogowania potrzebny jest plik cookie. Trzeba zezwolić na pliki cookie na tej stronie i spróbować ponownie.
hub-sign-out-button = Wyloguj się

## Signing in at the Hub’s own address with the account that the shopper has at the shop

# Above a button that says `page-sign-in-button`. It leads to the shop’s own sign-in page, which leads back.
hub-account-intro = { $address ->
        [formal] Aby nikt inny nie widział Państwa zamówień, proszę zalogować się na swoje konto w sklepie { $shop }. Po zalogowaniu wrócą Państwo tutaj.
       *[informal] Aby nikt inny nie widział Twoich zamówień, zaloguj się na swoje konto w sklepie { $shop }. Po zalogowaniu wrócisz tutaj.
    }
# The shop’s sign-in page was left, or something went wrong on the way.
hub-account-failed = { $address ->
        [formal] Logowanie się nie udało. Proszę spróbować ponownie.
       *[informal] Logowanie się nie udało. Spróbuj ponownie.
    }
# After signing out here. The shop’s own sign-in page may still know the shopper in this browser; a link to the shop's own sign-out stands beneath.
hub-account-left = { $address ->
        [formal] Tutaj są już Państwo wylogowani. Na tym urządzeniu mogą jednak Państwo być nadal zalogowani na swoim koncie w sklepie { $shop }.
       *[informal] Wylogowanie tutaj się udało. Na tym urządzeniu może jednak nadal trwać sesja na Twoim koncie w sklepie { $shop }.
    }
hub-account-leave-link = Wyloguj się też z tego konta

## The mail with the code. $code is "482913".

code-mail-subject = Kod do logowania w sklepie { $shop }: { $code }
code-mail-text = { $address ->
        [formal] Państwa kod do logowania to { $code }.
       *[informal] Twój kod do logowania to { $code }.
    }
code-mail-valid = Można go użyć tylko raz, w ciągu 10 minut, na stronie, na której o niego poproszono.
code-mail-ignore = { $address ->
        [formal] Jeśli prośba o kod nie pochodzi od Państwa, nie trzeba nic robić: bez tego kodu nikt nie zobaczy Państwa zamówień. Proszę nikomu go nie podawać.
       *[informal] Jeśli prośba o kod nie pochodzi od Ciebie, nie musisz nic robić: bez tego kodu nikt nie zobaczy Twoich zamówień. Nikomu go nie podawaj.
    }
