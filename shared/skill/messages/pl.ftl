# Everything Aftersale says in Polish (pl). Short, warm, concrete. `.short` is for text messages.
# Forms of address: `formal` (Państwo, which needs no gender) and `informal` (ty, written Ty, Twój as in letters; no past tense, so no gender of the shopper). A sentence without a selector addresses nobody and fits both. The assistant speaks of itself as “asystent”, masculine.
# Names and numbers never inflect: “sklep { $shop }”, “zamówienie { $order }”, “(przewoźnik: { $carrier })”. The `change-…` phrases are in the genitive, for `change-not-allowed`.
# In `handoff-…`, `$address` is a phone number or mail address.
# Never ask for a bare TAK, KONIEC or ANULUJ in a text message. STOP stays the word STOP.

## Times

# `$time` is a clock time with its zone, `$date` a day, both as the language writes them.
# After "until":
until-today = godz. { $time } dzisiaj
until-tomorrow = jutra do godz. { $time }
until-on = { $date } do godz. { $time }
# After "ended", always in the past:
ended-today = dzisiaj o godz. { $time }
ended-yesterday = wczoraj o godz. { $time }
ended-on = { $date } o godz. { $time }
# One of several orders in a list: "#1001 of 18 November".
order-of = { $order } z { $date }

## The conversation itself

greeting = { $address ->
        [formal] Dzień dobry, tu asystent sklepu { $shop }. Mogę sprawdzić, gdzie jest Państwa zamówienie i czy można je jeszcze zmienić lub anulować, a także odpowiedzieć na pytania o sklep. W czym mogę pomóc?
       *[informal] Cześć, tu asystent sklepu { $shop }. Mogę sprawdzić, gdzie jest Twoje zamówienie i czy można je jeszcze zmienić lub anulować, a także odpowiedzieć na pytania o sklep. W czym mogę pomóc?
    }
    .short = { $address ->
        [formal] Dzień dobry, tu { $shop }. Mogę sprawdzić, gdzie jest zamówienie i czy można je jeszcze zmienić. W czym mogę pomóc?
       *[informal] Cześć, tu { $shop }. Mogę sprawdzić, gdzie jest Twoje zamówienie i czy można je jeszcze zmienić. W czym mogę pomóc?
    }
welcome = Nie ma za co!
anything-else = Dobrze. Czy mogę pomóc w czymś jeszcze?
no-text = { $address ->
        [formal] Nie mogę otworzyć zdjęć, plików ani lokalizacji, ale Państwa wiadomość jest zapisana. Czy mogą Państwo napisać w kilku słowach, w czym mogę pomóc?
       *[informal] Nie mogę otworzyć zdjęć, plików ani lokalizacji, ale Twoja wiadomość jest zapisana. Czy możesz napisać w kilku słowach, w czym mogę pomóc?
    }
    .short = Nie mogę otwierać zdjęć ani plików, ale wiadomość jest zapisana. W czym mogę pomóc? Wystarczy kilka słów.
welcome-back = { $address ->
        [formal] Znów będą Państwo otrzymywać wiadomości od sklepu { $shop }. W czym mogę pomóc?
       *[informal] Znów będziesz otrzymywać wiadomości od sklepu { $shop }. W czym mogę pomóc?
    }
help = { $address ->
        [formal] Obsługa klienta { $shop }. Prosimy śmiało pytać o zamówienie. Aby nie otrzymywać więcej wiadomości, proszę wysłać STOP.
       *[informal] Obsługa klienta { $shop }. Pytaj śmiało o swoje zamówienie. Aby nie otrzymywać więcej wiadomości, wyślij STOP.
    }
not-understood = Nie wiem, czy dobrze rozumiem. Czy chodzi o złożone zamówienie? Mogę sprawdzić, gdzie jest i czy można je jeszcze zmienić, anulować lub zwrócić.
    .short = Nie wiem, czy dobrze rozumiem. Chodzi o to, gdzie jest zamówienie, o zmianę czy o zwrot?
not-understood-twice = Przepraszam, nadal nie rozumiem, a nie chcę zgadywać.
not-supported = { $address ->
        [formal] Przepraszam, nie znam jeszcze tego języka. Rozumiem języki: { $languages }. Czy mogą Państwo napisać w jednym z nich?
       *[informal] Przepraszam, nie znam jeszcze tego języka. Rozumiem języki: { $languages }. Czy możesz napisać w jednym z nich?
    }
    .short = Znam: { $languages }.
outside-skill = Niestety sam nie mogę tego zrobić.

## A person

offer-person = Czy mam przekazać tę sprawę komuś z obsługi sklepu?
    .short = Czy mam przekazać to komuś z obsługi sklepu?
handed-over = Przekazałem naszą rozmowę zespołowi sklepu { $shop }, więc nie trzeba będzie wyjaśniać wszystkiego od nowa. Ktoś z zespołu odpowie właśnie tutaj.
    .short = Przekazałem całą rozmowę zespołowi sklepu { $shop }. Ktoś z zespołu odpowie tutaj.
left-at-that = W takim razie na tym poprzestanę. W razie potrzeby wystarczy napisać.

## Signing in

sign-in = { $address ->
        [formal] Aby nikt inny nie widział Państwa zamówień, proszę najpierw zalogować się na swoje konto w sklepie { $shop }. Pytanie jest zapisane i po zalogowaniu sam do niego wrócę.
       *[informal] Aby nikt inny nie widział Twoich zamówień, zaloguj się najpierw na swoje konto w sklepie { $shop }. Twoje pytanie jest zapisane i po zalogowaniu sam do niego wrócę.
    }
    .short = { $address ->
        [formal] Aby nikt inny nie widział zamówień, proszę zalogować się w sklepie { $shop } tym linkiem. Potem sam wrócę do pytania.
       *[informal] Aby nikt inny nie widział Twoich zamówień, zaloguj się w sklepie { $shop } tym linkiem. Potem sam wrócę do pytania.
    }
sign-in-again = O zamówieniach mogę rozmawiać dopiero po zalogowaniu się na konto w sklepie { $shop }. Oto link, a potem sam wrócę do pytania.
    .short = O zamówieniach mogę rozmawiać dopiero po zalogowaniu się tym linkiem. Potem sam wrócę do pytania.
# Where shoppers sign in with a code by mail and not with an account. The link stands beneath.
sign-in-code = { $address ->
        [formal] Aby nikt inny nie widział Państwa zamówień, proszę najpierw zalogować się kodem, który przyjdzie e-mailem. Pytanie jest zapisane i po zalogowaniu sam do niego wrócę.
       *[informal] Aby nikt inny nie widział Twoich zamówień, zaloguj się najpierw kodem, który przyjdzie e-mailem. Twoje pytanie jest zapisane i po zalogowaniu sam do niego wrócę.
    }
    .short = { $address ->
        [formal] Aby inni nie widzieli zamówień, proszę zalogować się tym linkiem i kodem z e-maila. Potem sam wrócę do pytania.
       *[informal] Aby inni nie widzieli Twoich zamówień, zaloguj się tym linkiem i kodem z e-maila. Potem sam wrócę do pytania.
    }
sign-in-code-again = O zamówieniach mogę rozmawiać dopiero po zalogowaniu się kodem, który przyjdzie e-mailem. Oto link, a potem sam wrócę do pytania.
    .short = O zamówieniach mogę rozmawiać po zalogowaniu się tym linkiem i kodem z e-maila. Potem sam wrócę do pytania.
sign-in-limited = { $address ->
        [formal] Kilka linków do logowania zostało już wysłanych. Proszę użyć najnowszego albo spróbować ponownie za godzinę.
       *[informal] Kilka linków do logowania zostało już wysłanych. Użyj najnowszego albo spróbuj ponownie za godzinę.
    }
signed-in = { $address ->
        [formal] Dziękuję, są Państwo zalogowani. W czym mogę pomóc?
       *[informal] Dziękuję, logowanie się udało. W czym mogę pomóc?
    }
signed-in-elsewhere = { $address ->
        [formal] Są Państwo zalogowani. Ten adres lub numer nie zgadza się z danymi na koncie, więc proszę kontynuować tam, gdzie nastąpiło logowanie. Państwa zamówienia są tutaj:
       *[informal] Logowanie się udało. Ten adres lub numer nie zgadza się z danymi na Twoim koncie, więc kontynuuj tam, gdzie nastąpiło logowanie. Twoje zamówienia są tutaj:
    }
    .short = { $address ->
        [formal] Są Państwo zalogowani. Ten adres lub numer nie zgadza się z danymi na koncie, więc proszę kontynuować tutaj:
       *[informal] Logowanie się udało. Ten adres lub numer nie zgadza się z danymi na Twoim koncie, więc kontynuuj tutaj:
    }

## Finding the order

which-order = O które zamówienie chodzi: { $orders }?
assumed-newest = Rozumiem, że chodzi o najnowsze zamówienie, { $order }. Jeśli o { $others }, wystarczy podać numer.
    .short = Rozumiem, że chodzi o { $order }, najnowsze zamówienie. Jeśli nie, wystarczy podać numer.
order-not-found = { $address ->
        [formal] Nie widzę { $order } wśród Państwa zamówień. Najnowsze: { $own }. O które chodzi?
       *[informal] Nie widzę { $order } wśród Twoich zamówień. Najnowsze: { $own }. O które chodzi?
    }
order-not-found-none = { $address ->
        [formal] Nie widzę { $order } wśród Państwa zamówień. Czy mogą Państwo sprawdzić numer?
       *[informal] Nie widzę { $order } wśród Twoich zamówień. Czy możesz sprawdzić numer?
    }
order-beyond-list = Zamówienia { $order } nie ma wśród najnowszych, a starszych nie mogę sprawdzić.
no-orders = { $address ->
        [formal] Nie widzę żadnych zamówień na Państwa koncie.
       *[informal] Nie widzę żadnych zamówień na Twoim koncie.
    }

## What is so of it

cancelled = Zamówienie { $order } zostało anulowane { $date }.
refunded = W zamówieniu { $order } nie ma już czego zmieniać: za wszystkie produkty zwrócono pieniądze albo zostały usunięte.
unknown = Nie mogę stwierdzić na pewno, na jakim etapie jest zamówienie { $order }, a nie chcę zgadywać.
delivered = Zamówienie { $order } zostało dostarczone { $date }.
delivered-undated = Zamówienie { $order } zostało już dostarczone.
return-portal = Zwrot można rozpocząć tutaj:
too-late = Nie można go już zmienić.
return-later = Nie można go już zmienić, ale gdy dotrze, można je zwrócić.
shipped = Zamówienie { $order } zostało wysłane { $date }. Tej przesyłki nie można śledzić.
shipped-with = Zamówienie { $order } zostało wysłane { $date } (przewoźnik: { $carrier }).
shipped-estimate = Zamówienie { $order } zostało wysłane { $date } i powinno dotrzeć { $estimated }.
shipped-with-estimate = Zamówienie { $order } zostało wysłane { $date } (przewoźnik: { $carrier }) i powinno dotrzeć { $estimated }.
partly-shipped = Część zamówienia { $order } została już wysłana: { $shipped }. Jeszcze niewysłane: { $left }.
not-shipped = Zamówienie { $order } nie zostało jeszcze wysłane.
on-hold = Zamówienie { $order } jest w tej chwili wstrzymane, więc nic nie zostało wysłane.
scheduled = Wysyłka zamówienia { $order } jest zaplanowana na { $date }.
scheduled-undated = Wysyłka zamówienia { $order } jest zaplanowana na później.
in-progress = Zamówienie { $order } jest właśnie pakowane, więc nie mogę obiecać, że da się je jeszcze zmienić.
being-packed = Zamówienie { $order } jest właśnie pakowane.
order-link = Można je śledzić tutaj:

## Confirmation, payment, parcels

# $date: the day on which it was placed.
order-confirmed = Otrzymaliśmy zamówienie { $order }, złożone { $date }.
payment-paid = Zamówienie { $order } jest opłacone.
payment-pending = Nie otrzymaliśmy jeszcze płatności za zamówienie { $order }.
# The card or account was asked; nothing has been taken from it so far.
payment-authorized = Kwota za zamówienie { $order } jest zarezerwowana, ale nie została jeszcze pobrana.
payment-partly = Zamówienie { $order } jest częściowo opłacone.
payment-refunded = Zwrócono pełną kwotę za zamówienie { $order }.
payment-partly-refunded = Zwrócono część kwoty za zamówienie { $order }.
# It was reserved, then released: nothing was taken.
payment-void = Za zamówienie { $order } nie pobrano żadnej płatności.
payment-unknown = Nie mogę stwierdzić na pewno, na jakim etapie jest płatność za zamówienie { $order }.
# Lines follow, one for each parcel, as "Parcel 1: Rain Jacket and Wool Socks · Shipped 12 November · PostNord". $count is 2 or more.
parcels = Zamówienie { $order } zostało wysłane w { $count } przesyłkach:
no-delivery-day = Przewoźnik nie podał jeszcze daty dostawy.
no-delivery-day-unshipped = Data dostawy będzie znana dopiero po wysyłce.
# $date: the day of arrival that was named, in the past.
delivery-day-passed = Przewoźnik zapowiadał dostawę na { $date }, ale ten termin już minął.
ready-for-pickup = Zamówienie { $order } jest gotowe do odbioru.
# A button; $number is 1, 2, ...
action-track-parcel = Śledź przesyłkę { $number }
page-state-delivered = Dostarczone
page-state-in-transit = W drodze
# One parcel of an order among several: $number is 1, 2, ...
hub-parcel = Przesyłka { $number }
hub-parcel-only = Przesyłka
# $date as in page-order-placed.
hub-parcel-shipped = Wysłano { $date }
hub-parcel-expected = Przewidywana dostawa: { $date }
hub-parcel-delivered = Dostarczono { $date }
hub-parcel-pickup = Czeka na odbiór
hub-parcel-failed = { $address ->
        [formal] Przewoźnikowi nie udało się dostarczyć przesyłki. Proszę do nas napisać, a znajdziemy rozwiązanie.
       *[informal] Przewoźnikowi nie udało się dostarczyć przesyłki. Napisz do nas, a znajdziemy rozwiązanie.
    }
hub-parcel-silent = Nie ma jeszcze informacji od przewoźnika.

## What can be sent back

# Behind "Order #1001 was delivered on 12 November." $date: the last day on which a return can be started.
return-until = Można je zwrócić do { $date }.
return-items = Można zwrócić: { $items }.
return-items-until = Do { $date } można zwrócić: { $items }.
# $date: the last day on which it was possible, in the past.
return-over = Zwrot był możliwy do { $date }, więc termin niestety już minął.
return-items-over = Tego nie można już zwrócić (termin minął { $date }): { $items }.
return-excluded = Bez możliwości zwrotu: { $items }.
return-never = Sklep niestety nie przyjmuje zwrotów.
return-underway = Do zamówienia { $order } został już zgłoszony zwrot.
return-another = Kolejny zwrot można rozpocząć tutaj:
return-unknown = Nie mogę stwierdzić na pewno, czy do zamówienia { $order } zgłoszono zwrot.
# Some of the order has not arrived yet.
return-rest-later = To, co jeszcze nie dotarło, będzie można zwrócić, gdy dotrze.

## What can still be done

may-change = { $stage ->
        [processed] { $address ->
            [formal] Mogą Państwo jeszcze samodzielnie wprowadzić zmiany do { $until } albo do rozpoczęcia realizacji zamówienia, jeśli nastąpi to wcześniej.
           *[informal] Możesz jeszcze samodzielnie wprowadzić zmiany do { $until } albo do rozpoczęcia realizacji zamówienia, jeśli nastąpi to wcześniej.
        }
        [packed] { $address ->
            [formal] Mogą Państwo jeszcze samodzielnie wprowadzić zmiany do { $until } albo do spakowania zamówienia, jeśli nastąpi to wcześniej.
           *[informal] Możesz jeszcze samodzielnie wprowadzić zmiany do { $until } albo do spakowania zamówienia, jeśli nastąpi to wcześniej.
        }
       *[shipped] { $address ->
            [formal] Mogą Państwo jeszcze samodzielnie wprowadzić zmiany do { $until } albo do wysyłki, jeśli nastąpi ona wcześniej.
           *[informal] Możesz jeszcze samodzielnie wprowadzić zmiany do { $until } albo do wysyłki, jeśli nastąpi ona wcześniej.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Mogą je Państwo jeszcze samodzielnie zmienić do { $until }, o ile realizacja nie zacznie się wcześniej:
           *[informal] Możesz je jeszcze samodzielnie zmienić do { $until }, o ile realizacja nie zacznie się wcześniej:
        }
        [packed] { $address ->
            [formal] Mogą je Państwo jeszcze samodzielnie zmienić do { $until }, o ile nie zostanie wcześniej spakowane:
           *[informal] Możesz je jeszcze samodzielnie zmienić do { $until }, o ile nie zostanie wcześniej spakowane:
        }
       *[shipped] { $address ->
            [formal] Mogą je Państwo jeszcze samodzielnie zmienić do { $until }, o ile nie zostanie wcześniej wysłane:
           *[informal] Możesz je jeszcze samodzielnie zmienić do { $until }, o ile nie zostanie wcześniej wysłane:
        }
    }
may-change-undated = { $stage ->
        [processed] { $address ->
            [formal] Do rozpoczęcia realizacji zamówienia mogą Państwo jeszcze samodzielnie wprowadzić zmiany.
           *[informal] Do rozpoczęcia realizacji zamówienia możesz jeszcze samodzielnie wprowadzić zmiany.
        }
        [packed] { $address ->
            [formal] Do czasu spakowania zamówienia mogą Państwo jeszcze samodzielnie wprowadzić zmiany.
           *[informal] Do czasu spakowania zamówienia możesz jeszcze samodzielnie wprowadzić zmiany.
        }
       *[shipped] { $address ->
            [formal] Do wysyłki mogą Państwo jeszcze samodzielnie wprowadzić zmiany.
           *[informal] Do wysyłki możesz jeszcze samodzielnie wprowadzić zmiany.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Do rozpoczęcia realizacji mogą je Państwo jeszcze zmienić:
           *[informal] Do rozpoczęcia realizacji możesz je jeszcze zmienić:
        }
        [packed] { $address ->
            [formal] Do czasu spakowania mogą je Państwo jeszcze samodzielnie zmienić:
           *[informal] Do czasu spakowania możesz je jeszcze samodzielnie zmienić:
        }
       *[shipped] { $address ->
            [formal] Do wysyłki mogą je Państwo jeszcze samodzielnie zmienić:
           *[informal] Do wysyłki możesz je jeszcze samodzielnie zmienić:
        }
    }
may-change-rest = { $stage ->
        [processed] { $address ->
            [formal] Resztę mogą Państwo jeszcze samodzielnie zmienić do { $until } albo do rozpoczęcia jej realizacji, jeśli nastąpi to wcześniej.
           *[informal] Resztę możesz jeszcze samodzielnie zmienić do { $until } albo do rozpoczęcia jej realizacji, jeśli nastąpi to wcześniej.
        }
        [packed] { $address ->
            [formal] Resztę mogą Państwo jeszcze samodzielnie zmienić do { $until } albo do jej spakowania, jeśli nastąpi to wcześniej.
           *[informal] Resztę możesz jeszcze samodzielnie zmienić do { $until } albo do jej spakowania, jeśli nastąpi to wcześniej.
        }
       *[shipped] { $address ->
            [formal] Resztę mogą Państwo jeszcze samodzielnie zmienić do { $until } albo do wysyłki, jeśli nastąpi ona wcześniej.
           *[informal] Resztę możesz jeszcze samodzielnie zmienić do { $until } albo do wysyłki, jeśli nastąpi ona wcześniej.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Resztę mogą Państwo jeszcze samodzielnie zmienić do { $until }, o ile jej realizacja nie zacznie się wcześniej:
           *[informal] Resztę możesz jeszcze samodzielnie zmienić do { $until }, o ile jej realizacja nie zacznie się wcześniej:
        }
        [packed] { $address ->
            [formal] Resztę mogą Państwo jeszcze samodzielnie zmienić do { $until }, o ile nie zostanie wcześniej spakowana:
           *[informal] Resztę możesz jeszcze samodzielnie zmienić do { $until }, o ile nie zostanie wcześniej spakowana:
        }
       *[shipped] { $address ->
            [formal] Resztę mogą Państwo jeszcze samodzielnie zmienić do { $until }, o ile nie zostanie wcześniej wysłana:
           *[informal] Resztę możesz jeszcze samodzielnie zmienić do { $until }, o ile nie zostanie wcześniej wysłana:
        }
    }
may-change-rest-undated = { $stage ->
        [processed] { $address ->
            [formal] Resztę mogą Państwo jeszcze samodzielnie zmienić, dopóki nie rozpocznie się jej realizacja.
           *[informal] Resztę możesz jeszcze samodzielnie zmienić, dopóki nie rozpocznie się jej realizacja.
        }
        [packed] { $address ->
            [formal] Resztę mogą Państwo jeszcze samodzielnie zmienić, dopóki nie zostanie spakowana.
           *[informal] Resztę możesz jeszcze samodzielnie zmienić, dopóki nie zostanie spakowana.
        }
       *[shipped] { $address ->
            [formal] Resztę mogą Państwo jeszcze samodzielnie zmienić, dopóki nie zostanie wysłana.
           *[informal] Resztę możesz jeszcze samodzielnie zmienić, dopóki nie zostanie wysłana.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Resztę mogą Państwo jeszcze samodzielnie zmienić, dopóki nie zacznie się jej realizacja:
           *[informal] Resztę możesz jeszcze samodzielnie zmienić, dopóki nie zacznie się jej realizacja:
        }
        [packed] { $address ->
            [formal] Resztę mogą Państwo jeszcze samodzielnie zmienić, dopóki nie zostanie spakowana:
           *[informal] Resztę możesz jeszcze samodzielnie zmienić, dopóki nie zostanie spakowana:
        }
       *[shipped] { $address ->
            [formal] Resztę mogą Państwo jeszcze samodzielnie zmienić, dopóki nie zostanie wysłana:
           *[informal] Resztę możesz jeszcze samodzielnie zmienić, dopóki nie zostanie wysłana:
        }
    }
may-cancel = { $stage ->
        [processed] { $address ->
            [formal] Mogą je Państwo jeszcze samodzielnie anulować do { $until } albo do rozpoczęcia realizacji, jeśli nastąpi to wcześniej. Nic nie zostanie anulowane, dopóki nie potwierdzą tam tego Państwo.
           *[informal] Możesz je jeszcze samodzielnie anulować do { $until } albo do rozpoczęcia realizacji, jeśli nastąpi to wcześniej. Nic nie zostanie anulowane, dopóki tam tego nie potwierdzisz.
        }
        [packed] { $address ->
            [formal] Mogą je Państwo jeszcze samodzielnie anulować do { $until } albo do spakowania, jeśli nastąpi to wcześniej. Nic nie zostanie anulowane, dopóki nie potwierdzą tam tego Państwo.
           *[informal] Możesz je jeszcze samodzielnie anulować do { $until } albo do spakowania, jeśli nastąpi to wcześniej. Nic nie zostanie anulowane, dopóki tam tego nie potwierdzisz.
        }
       *[shipped] { $address ->
            [formal] Mogą je Państwo jeszcze samodzielnie anulować do { $until } albo do wysyłki, jeśli nastąpi ona wcześniej. Nic nie zostanie anulowane, dopóki nie potwierdzą tam tego Państwo.
           *[informal] Możesz je jeszcze samodzielnie anulować do { $until } albo do wysyłki, jeśli nastąpi ona wcześniej. Nic nie zostanie anulowane, dopóki tam tego nie potwierdzisz.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Mogą je Państwo jeszcze samodzielnie anulować do { $until }, o ile realizacja nie zacznie się wcześniej:
           *[informal] Możesz je jeszcze samodzielnie anulować do { $until }, o ile realizacja nie zacznie się wcześniej:
        }
        [packed] { $address ->
            [formal] Mogą je Państwo jeszcze samodzielnie anulować do { $until }, o ile nie zostanie wcześniej spakowane:
           *[informal] Możesz je jeszcze samodzielnie anulować do { $until }, o ile nie zostanie wcześniej spakowane:
        }
       *[shipped] { $address ->
            [formal] Mogą je Państwo jeszcze samodzielnie anulować do { $until }, o ile nie zostanie wcześniej wysłane:
           *[informal] Możesz je jeszcze samodzielnie anulować do { $until }, o ile nie zostanie wcześniej wysłane:
        }
    }
may-cancel-undated = { $stage ->
        [processed] { $address ->
            [formal] Do rozpoczęcia realizacji mogą je Państwo jeszcze samodzielnie anulować. Nic nie zostanie anulowane, dopóki nie potwierdzą tam tego Państwo.
           *[informal] Do rozpoczęcia realizacji możesz je jeszcze samodzielnie anulować. Nic nie zostanie anulowane, dopóki tam tego nie potwierdzisz.
        }
        [packed] { $address ->
            [formal] Do czasu spakowania mogą je Państwo jeszcze samodzielnie anulować. Nic nie zostanie anulowane, dopóki nie potwierdzą tam tego Państwo.
           *[informal] Do czasu spakowania możesz je jeszcze samodzielnie anulować. Nic nie zostanie anulowane, dopóki tam tego nie potwierdzisz.
        }
       *[shipped] { $address ->
            [formal] Do wysyłki mogą je Państwo jeszcze samodzielnie anulować. Nic nie zostanie anulowane, dopóki nie potwierdzą tam tego Państwo.
           *[informal] Do wysyłki możesz je jeszcze samodzielnie anulować. Nic nie zostanie anulowane, dopóki tam tego nie potwierdzisz.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Do rozpoczęcia realizacji mogą je Państwo jeszcze anulować:
           *[informal] Do rozpoczęcia realizacji możesz je jeszcze anulować:
        }
        [packed] { $address ->
            [formal] Do czasu spakowania mogą je Państwo jeszcze samodzielnie anulować:
           *[informal] Do czasu spakowania możesz je jeszcze samodzielnie anulować:
        }
       *[shipped] { $address ->
            [formal] Do wysyłki mogą je Państwo jeszcze samodzielnie anulować:
           *[informal] Do wysyłki możesz je jeszcze samodzielnie anulować:
        }
    }
may-cancel-rest = { $stage ->
        [processed] To, co nie zostało wysłane, można jeszcze anulować do { $until } albo do rozpoczęcia realizacji tej części, jeśli nastąpi to wcześniej.
        [packed] To, co nie zostało wysłane, można jeszcze anulować do { $until } albo do spakowania tej części, jeśli nastąpi to wcześniej.
       *[shipped] To, co nie zostało wysłane, można jeszcze anulować do { $until } albo do wysyłki, jeśli nastąpi ona wcześniej.
    }
    .short = { $stage ->
        [processed] To, co nie zostało wysłane, można anulować do { $until }, o ile realizacja nie zacznie się wcześniej:
        [packed] To, co nie zostało wysłane, można anulować do { $until }, o ile nie zostanie wcześniej spakowane:
       *[shipped] To, co nie zostało wysłane, można anulować do { $until }, o ile nie nastąpi wcześniej wysyłka:
    }
may-cancel-rest-undated = { $stage ->
        [processed] To, co nie zostało wysłane, można jeszcze anulować do rozpoczęcia realizacji tej części.
        [packed] To, co nie zostało wysłane, można jeszcze anulować do czasu spakowania tej części.
       *[shipped] To, co nie zostało wysłane, można jeszcze anulować do czasu wysyłki.
    }
    .short = { $stage ->
        [processed] To, co nie zostało wysłane, można jeszcze anulować do rozpoczęcia realizacji:
        [packed] To, co nie zostało wysłane, można jeszcze anulować do czasu spakowania:
       *[shipped] To, co nie zostało wysłane, można jeszcze anulować do czasu wysyłki:
    }
may-cancel-instead = { $stage ->
        [processed] { $address ->
            [formal] Nie ma więc jeszcze czego zwracać, ale zamówienie mogą Państwo jeszcze samodzielnie zmienić lub anulować do { $until } albo do rozpoczęcia realizacji, jeśli nastąpi to wcześniej.
           *[informal] Nie ma więc jeszcze czego zwracać, ale zamówienie możesz jeszcze samodzielnie zmienić lub anulować do { $until } albo do rozpoczęcia realizacji, jeśli nastąpi to wcześniej.
        }
        [packed] { $address ->
            [formal] Nie ma więc jeszcze czego zwracać, ale zamówienie mogą Państwo jeszcze samodzielnie zmienić lub anulować do { $until } albo do spakowania, jeśli nastąpi to wcześniej.
           *[informal] Nie ma więc jeszcze czego zwracać, ale zamówienie możesz jeszcze samodzielnie zmienić lub anulować do { $until } albo do spakowania, jeśli nastąpi to wcześniej.
        }
       *[shipped] { $address ->
            [formal] Nie ma więc jeszcze czego zwracać, ale zamówienie mogą Państwo jeszcze samodzielnie zmienić lub anulować do { $until } albo do wysyłki, jeśli nastąpi ona wcześniej.
           *[informal] Nie ma więc jeszcze czego zwracać, ale zamówienie możesz jeszcze samodzielnie zmienić lub anulować do { $until } albo do wysyłki, jeśli nastąpi ona wcześniej.
        }
    }
    .short = { $stage ->
        [processed] Nie ma jeszcze czego zwracać. Zmienić lub anulować można do { $until }, o ile realizacja nie zacznie się wcześniej:
        [packed] Nie ma jeszcze czego zwracać. Można je zmienić lub anulować do { $until }, o ile nie zostanie wcześniej spakowane:
       *[shipped] Nie ma jeszcze czego zwracać. Zmienić lub anulować można do { $until }, o ile nie nastąpi wcześniej wysyłka:
    }
may-cancel-instead-undated = { $stage ->
        [processed] { $address ->
            [formal] Nie ma więc jeszcze czego zwracać, ale do rozpoczęcia realizacji mogą Państwo jeszcze samodzielnie zmienić lub anulować zamówienie.
           *[informal] Nie ma więc jeszcze czego zwracać, ale do rozpoczęcia realizacji możesz jeszcze samodzielnie zmienić lub anulować zamówienie.
        }
        [packed] { $address ->
            [formal] Nie ma więc jeszcze czego zwracać, ale do czasu spakowania mogą Państwo jeszcze samodzielnie zmienić lub anulować zamówienie.
           *[informal] Nie ma więc jeszcze czego zwracać, ale do czasu spakowania możesz jeszcze samodzielnie zmienić lub anulować zamówienie.
        }
       *[shipped] { $address ->
            [formal] Nie ma więc jeszcze czego zwracać, ale do wysyłki mogą Państwo jeszcze samodzielnie zmienić lub anulować zamówienie.
           *[informal] Nie ma więc jeszcze czego zwracać, ale do wysyłki możesz jeszcze samodzielnie zmienić lub anulować zamówienie.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Nie ma jeszcze czego zwracać, ale do rozpoczęcia realizacji mogą je Państwo zmienić lub anulować:
           *[informal] Nie ma jeszcze czego zwracać, ale do rozpoczęcia realizacji możesz je zmienić lub anulować:
        }
        [packed] { $address ->
            [formal] Nie ma jeszcze czego zwracać, ale do czasu spakowania mogą Państwo zmienić lub anulować zamówienie:
           *[informal] Nie ma jeszcze czego zwracać, ale do czasu spakowania możesz zmienić lub anulować zamówienie:
        }
       *[shipped] { $address ->
            [formal] Nie ma jeszcze czego zwracać, ale do wysyłki mogą Państwo zmienić lub anulować zamówienie:
           *[informal] Nie ma jeszcze czego zwracać, ale do wysyłki możesz zmienić lub anulować zamówienie:
        }
    }
hub-off = W tej chwili nie można go zmienić online, ale może się tym zająć ktoś z obsługi sklepu.
no-rule = { $what ->
        [cancel] Nie znalazłem zasad sklepu dotyczących anulowania złożonego zamówienia.
       *[change] Nie znalazłem zasad sklepu dotyczących zmiany złożonego zamówienia.
    }
never = { $what ->
        [cancel] Sklep nie anuluje zamówień po ich złożeniu.
       *[change] Sklep nie zmienia zamówień po ich złożeniu.
    }
window-over = { $what ->
        [cancel] Czas na anulowanie zamówienia { $order } minął { $ended }.
       *[change] Czas na zmianę zamówienia { $order } minął { $ended }.
    }
change-not-allowed = Po złożeniu zamówienia sklep nie zmienia { $changes }.
excluded = Tego nie można zmienić: { $items }. Sklep wyłącza takie produkty ze zmian.
locked = Zamówienia { $order } nie można już zmienić.
add-item = { $address ->
        [formal] Do złożonego zamówienia nie mogę dodać produktów. Mogą Państwo złożyć na nie nowe zamówienie albo mogę zapytać kogoś z obsługi sklepu.
       *[informal] Do złożonego zamówienia nie mogę dodać produktów. Możesz złożyć na nie nowe zamówienie albo mogę zapytać kogoś z obsługi sklepu.
    }
    .short = Do złożonego zamówienia nie mogę nic dodać. Mogę zapytać kogoś z obsługi, a nowe zamówienie można złożyć tutaj:
shop-unavailable = { $address ->
        [formal] Nie mam teraz połączenia z systemem zamówień sklepu { $shop }, więc nie mogę powiedzieć nic pewnego o Państwa zamówieniu.
       *[informal] Nie mam teraz połączenia z systemem zamówień sklepu { $shop }, więc nie mogę powiedzieć nic pewnego o Twoim zamówieniu.
    }
    .short = Nie mam teraz połączenia z systemem sklepu { $shop }, więc nie mogę powiedzieć nic pewnego o zamówieniu.

## The shop's own words

article-says = Oto co na ten temat pisze sklep { $shop }:
# `$language` is one of the phrases `in-…` at the end of this part.
article-says-in = Oto co na ten temat pisze sklep { $shop }, { $language }:
quote-in = Słowami samego sklepu, { $language }:
article-missing = Nie znalazłem tego w informacjach sklepu { $shop }.

# What the text limits, as it was read, in the reader's language. Parts of one line: "As I read it: changing an order (the
# size and the delivery address): within 2 hours of ordering, until it is shipped, not for personalised items."
told = Rozumiem to tak: { $rules }.
# The same of a rule that the shop itself confirmed.
told-sure = W skrócie: { $rules }.
# `$what` is one of the five below it, or `told-changes`; `$limits` some of the phrases that follow, joined by commas.
told-rule = { $what }: { $limits }
told-order-change = zmiana zamówienia
told-cancellation = anulowanie zamówienia
told-return = zwrot produktów
told-refund = zwrot pieniędzy
told-shipping = dostawa
# `$changes` are phrases `change-…`.
told-changes = { $what } ({ $changes })
told-never = nie ma takiej możliwości
# `$length` is `told-length`.
told-within = w ciągu { $length }
told-within-placed = w ciągu { $length } od złożenia zamówienia
told-within-paid = w ciągu { $length } od zapłaty
told-within-delivered = w ciągu { $length } od otrzymania
told-before-delivery = do { $length } przed datą dostawy
told-length = { $unit ->
        [minutes] { $count ->
            [one] { $count } minuty
            [few] { $count } minut
            [many] { $count } minut
           *[other] { $count } minuty
        }
        [hours] { $count ->
            [one] { $count } godziny
            [few] { $count } godzin
            [many] { $count } godzin
           *[other] { $count } godziny
        }
        [days] { $count ->
            [one] { $count } dnia
            [few] { $count } dni
            [many] { $count } dni
           *[other] { $count } dnia
        }
       *[business_days] { $count ->
            [one] { $count } dnia roboczego
            [few] { $count } dni roboczych
            [many] { $count } dni roboczych
           *[other] { $count } dnia roboczego
        }
    }
# `$time` is a clock time.
told-same-day = tego samego dnia do godz. { $time }
told-until-processed = do rozpoczęcia realizacji
told-until-packed = do czasu spakowania
told-until-shipped = do wysyłki
told-until-fulfilled = do zrealizowania zamówienia
told-except = nie dotyczy { $items }
# In the list `$items`.
excluded-personalised = produktów personalizowanych
excluded-preorder = produktów z przedsprzedaży
excluded-sale = produktów przecenionych
excluded-perishable = produktów szybko psujących się
excluded-hygiene = artykułów higienicznych
excluded-digital = produktów cyfrowych
excluded-gift-card = kart podarunkowych
excluded-custom-made = produktów wykonanych na zamówienie

in-en = po angielsku
in-sv = po szwedzku
in-es = po hiszpańsku
in-fr = po francusku
in-nb = po norwesku
in-de = po niemiecku
in-da = po duńsku
in-nl = po holendersku
in-fi = po fińsku
in-it = po włosku
in-pt = po portugalsku
in-pl = po polsku
# In a list after "I understand".
language-en = angielski
language-sv = szwedzki
language-es = hiszpański
language-fr = francuski
language-nb = norweski
language-de = niemiecki
language-da = duński
language-nl = holenderski
language-fi = fiński
language-it = włoski
language-pt = portugalski
language-pl = polski

## Buttons and the card

action-sign-in = Zaloguj się
action-orders = Moje zamówienia
action-open-order = Otwórz zamówienie
action-address = Zmień adres
action-variant = Rozmiar lub wariant
action-quantity = Ilość
action-cancel = Anuluj zamówienie
action-track = Śledź przesyłkę
action-return = Rozpocznij zwrot
# A button that puts what was ordered into the shop's cart once more.
action-buy-again = Kup ponownie
action-shop = Przejdź do sklepu
item-excluded = Nie można zmienić
item-shipped = Wysłano: { $count }

change-size = rozmiaru
change-color = koloru
change-variant = wariantu
change-quantity = ilości
change-remove-item = produktów
change-address = adresu dostawy
change-contact = danych kontaktowych
change-shipping-method = sposobu dostawy
change-note = uwag oraz opcji prezentowych

## The chat window on the storefront. It knows the shopper’s language and not the shop’s form of address: neutral words.

widget-title = Pomoc z zamówieniem
widget-assistant = Automatyczny asystent
widget-team = Rozmowa z naszym zespołem
widget-signed-in = zalogowano
widget-open = Otwórz czat
widget-close = Zamknij czat
widget-unread = { $count ->
        [one] { $count } nowa wiadomość
        [few] { $count } nowe wiadomości
        [many] { $count } nowych wiadomości
       *[other] { $count } nowej wiadomości
    }
widget-welcome = W czym możemy pomóc?
widget-scope = Pytania o zamówienie: gdzie jest, co można jeszcze zmienić i jak je anulować.
# What a shopper may press instead of writing; the shopper says it.
widget-starter-status = Gdzie jest moje zamówienie?
widget-starter-edit = Czy mogę zmienić rozmiar w ostatnim zamówieniu?
widget-starter-cancel = Muszę anulować zamówienie.
widget-conversation = Rozmowa
widget-messages = Wiadomości
widget-from-shopper = Ja
widget-from-agent = Asystent
widget-from-person = Nasz zespół
widget-write = Wiadomość
widget-placeholder = Treść wiadomości
widget-send = Wyślij
widget-left = { $count ->
        [one] Pozostał { $count } znak
        [few] Pozostały { $count } znaki
        [many] Pozostało { $count } znaków
       *[other] Pozostało { $count } znaku
    }
widget-over = { $count ->
        [one] O { $count } znak za dużo
        [few] O { $count } znaki za dużo
        [many] O { $count } znaków za dużo
       *[other] O { $count } znaku za dużo
    }
widget-working = Trwa pisanie odpowiedzi
widget-still-working = Wciąż sprawdzamy. To potrwa trochę dłużej.
widget-not-sent = Jeszcze nie wysłano.
widget-trying = Jeszcze nie wysłano. Ponawiamy próbę…
widget-retry = Ponów teraz
widget-edit = Edytuj wiadomość
widget-refused = Nie udało się wysłać tej wiadomości.
widget-too-fast = To było trochę za szybko. Wiadomość zostanie wysłana za chwilę.
widget-session-over = Sesja wygasła, więc rozpoczęliśmy nową.
widget-order = Zamówienie { $order }
widget-open-order = Otwórz to zamówienie
widget-quantity = Ilość: { $count }
widget-changeable = Można zmienić
widget-changeable-some = Można zmienić { $count } z { $all }
widget-fixed = Nie można już zmienić
widget-new-tab = (otwiera się w nowej karcie)
