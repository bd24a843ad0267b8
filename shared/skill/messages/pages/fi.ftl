# What Aftersale’s pages and its mails and notes to the shop’s own people say in Finnish (fi). `../fi.ftl` holds what
# it says to shoppers in a conversation, and the rules for both.

## The mail to the shop's own people, when a person is to take over

handoff-subject = Kaupan { $shop } asiakas pyytää asiakaspalvelijaa
handoff-subject-order = Kaupan { $shop } asiakas pyytää asiakaspalvelijaa, tilaus { $order }
handoff-intro = Ota tämä keskustelu hoitaaksesi. Avustaja pysyy hiljaa, kunnes palautat keskustelun sille.
handoff-webchat = Asiakas on verkkochatissa. Siellä voit vastata näin: { $command }
handoff-sms = Lähetä asiakkaalle tekstiviesti numeroon { $contact }.
handoff-whatsapp = Kirjoita asiakkaalle WhatsAppissa 24 tunnin kuluessa hänen viimeisestä viestistään. Numero: { $contact }
handoff-email = Vastaa tähän viestiin, niin vastaus menee asiakkaalle osoitteeseen { $contact }.
handoff-signed-in = Asiakas on kirjautunut sisään. Asiakastunnus Shopifyssa: { $customer }.
handoff-not-signed-in = Asiakas ei ole kirjautunut sisään: tarkista, kuka kysyy, ennen kuin puhut tilauksesta.
handoff-order = Asia koskee tilausta { $order }. Sen { $items } tuotteesta { $changeable } oli vielä muutettavissa, kun avustaja viimeksi katsoi.
handoff-said = Keskustelu tähän asti, uusin viimeisenä:
handoff-shopper = Asiakas
handoff-agent = Avustaja
handoff-person = Asiakaspalvelija
handoff-attached = [{ $name }]
handoff-back = Kun olet valmis, palauta keskustelu avustajalle: { $command }

## Pages on the storefront

page-sign-in-title = Kirjautuminen: { $shop }
page-sign-in-phone = { $address ->
        [formal] Puhelinnumerosta { $masked } kysyttiin tilauksesta. Jos se olitte te, jatkakaa, niin vastaus lähetetään sinne. Jos ette, voitte sulkea tämän sivun.
       *[informal] Puhelinnumerosta { $masked } kysyttiin tilauksesta. Jos se olit sinä, jatka, niin vastaus lähetetään sinne. Jos et, voit sulkea tämän sivun.
    }
page-sign-in-mailbox = { $address ->
        [formal] Osoitteesta { $masked } kysyttiin tilauksesta. Jos se olitte te, jatkakaa, niin vastaus lähetetään sinne. Jos ette, voitte sulkea tämän sivun.
       *[informal] Osoitteesta { $masked } kysyttiin tilauksesta. Jos se olit sinä, jatka, niin vastaus lähetetään sinne. Jos et, voit sulkea tämän sivun.
    }
page-sign-in-chat = { $address ->
        [formal] Kysyitte chatissamme tilauksesta. Kun jatkatte, keskustelu jatkuu tässä.
       *[informal] Kysyit chatissamme tilauksesta. Kun jatkat, keskustelu jatkuu tässä.
    }
page-sign-in-first = { $address ->
        [formal] Jotta tilauksenne pysyvät vain teidän tiedossanne, kirjautukaa ensin tilillenne.
       *[informal] Jotta tilauksesi pysyvät vain sinun tiedossasi, kirjaudu ensin tilillesi.
    }
page-sign-in-button = Kirjaudu sisään
page-continue-button = Jatka
page-signed-in-title = { $address ->
        [formal] Olette kirjautunut sisään
       *[informal] Olet kirjautunut sisään
    }
page-signed-in-phone = { $address ->
        [formal] Vastaus on matkalla puhelimeenne. Voitte sulkea tämän sivun.
       *[informal] Vastaus on matkalla puhelimeesi. Voit sulkea tämän sivun.
    }
page-signed-in-mailbox = { $address ->
        [formal] Vastaus on matkalla sähköpostiinne. Voitte sulkea tämän sivun.
       *[informal] Vastaus on matkalla sähköpostiisi. Voit sulkea tämän sivun.
    }
page-signed-in-elsewhere = { $address ->
        [formal] Kysymys tuli eri numerosta tai osoitteesta kuin tilillänne on, joten sinne ei kerrota tilauksistanne mitään. Näette ne sen sijaan täällä.
       *[informal] Kysymys tuli eri numerosta tai osoitteesta kuin tililläsi on, joten sinne ei kerrota tilauksistasi mitään. Näet ne sen sijaan täällä.
    }
page-signed-in-chat = Palataan chattiin …
page-link-over-title = Tämä linkki ei enää toimi
page-link-over = { $address ->
        [formal] Kirjautumislinkki toimii kerran ja 15 minuutin ajan. Kysykää vain uudelleen, niin saatte uuden.
       *[informal] Kirjautumislinkki toimii kerran ja 15 minuutin ajan. Kysy vain uudelleen, niin saat uuden.
    }
page-no-such-link = { $address ->
        [formal] Viestiemme linkit toimivat vain jonkin aikaa. Kirjoittakaa meille uudelleen, niin saatte uuden.
       *[informal] Viestiemme linkit toimivat vain jonkin aikaa. Kirjoita meille uudelleen, niin saat uuden.
    }
page-try-again-title = Se ei juuri nyt onnistunut
page-try-again = { $address ->
        [formal] Yrittäkää hetken päästä uudelleen. Mitään ei muutettu.
       *[informal] Yritä hetken päästä uudelleen. Mitään ei muutettu.
    }
page-orders-title = { $address ->
        [formal] Tilauksenne
       *[informal] Tilauksesi
    }
page-orders-none = { $address ->
        [formal] Tilillänne ei ole vielä tilauksia.
       *[informal] Tililläsi ei ole vielä tilauksia.
    }
page-orders-button = Omat tilaukset
page-order-title = Tilaus { $order }
page-order-placed = Tilattu { $date }
page-order-not-found = { $address ->
        [formal] Emme löydä tätä tilausta tilaustenne joukosta.
       *[informal] Emme löydä tätä tilausta tilaustesi joukosta.
    }
page-order-ask = { $address ->
        [formal] Tällä sivulla näette tilauksenne juuri sellaisena kuin se nyt on. Jos haluatte muuttaa tai perua jotain, kirjoittakaa meille, niin autamme.
       *[informal] Tällä sivulla näet tilauksesi juuri sellaisena kuin se nyt on. Jos haluat muuttaa tai perua jotain, kirjoita meille, niin autamme.
    }
page-shop-button = Takaisin kauppaan
page-line-quantity = Määrä: { $count }
page-line-shipped = Lähetetty: { $count }
page-line-delivered = Toimitettu: { $count }
page-line-waiting = Vielä lähettämättä: { $count }
page-state-cancelled = Peruttu
page-state-refunded = Hyvitetty
page-state-unknown = { $address ->
        [formal] Kysykää meiltä tästä tilauksesta
       *[informal] Kysy meiltä tästä tilauksesta
    }
page-state-shipped = Lähetetty
page-state-partly-shipped = Osittain lähetetty
page-state-on-hold = Odotustilassa
page-state-scheduled = Ajoitettu
page-state-in-progress = Pakattavana
page-state-not-shipped = Ei vielä lähetetty
# Changing an order, on the pages of the Customer Hub. The shop speaks here, not the assistant: no "I".
hub-address-title = Muuta toimitusosoitetta
hub-contact-title = Muuta yhteystietoja
hub-items-title = Muuta tilauksen tuotteita
hub-cancel-title = Peru tilaus { $order }
action-items = Muuta tuotteita
action-contact = Muuta yhteystietoja
# Where nothing can be changed here, after the order's state:
hub-closed = { $address ->
        [formal] Täällä ei juuri nyt voi tehdä muutoksia. Kirjoittakaa meille, niin autamme.
       *[informal] Täällä ei juuri nyt voi tehdä muutoksia. Kirjoita meille, niin autamme.
    }
hub-variant = { $address ->
        [formal] Kokoa tai vaihtoehtoa ei voi muuttaa täällä. Kirjoittakaa meille, niin katsomme, mikä on mahdollista.
       *[informal] Kokoa tai vaihtoehtoa ei voi muuttaa täällä. Kirjoita meille, niin katsomme, mikä on mahdollista.
    }
hub-variant-title = Vaihda koko tai malli
hub-variant-which = Mitä tuotetta vaihto koskee?
# $title: what was ordered, such as "Rain Jacket (Green / L)". The label of a choice of variants.
hub-variant-instead = Tuotteen { $title } tilalle
# $title: a variant, such as "Green / M", in a list of choices; it cannot be chosen.
hub-variant-sold-out = { $title } (loppuunmyyty)
# The label of a choice of numbers: how many of the items shall become the other variant.
hub-variant-count = Vaihdettava määrä
hub-variant-hint = { $address ->
        [formal] Näillä vaihtoehdoilla on sama hinta. Jos haluatte kalliimman tai edullisemman, kirjoittakaa meille.
       *[informal] Näillä vaihtoehdoilla on sama hinta. Jos haluat kalliimman tai edullisemman, kirjoita meille.
    }
# The same where some of them cost less.
hub-variant-hint-less = { $address ->
        [formal] Nämä vaihtoehdot maksavat saman verran tai vähemmän. Jos valitsette edullisemman, saatte hinnanerotuksen takaisin. Jos haluatte kalliimman, kirjoittakaa meille.
       *[informal] Nämä vaihtoehdot maksavat saman verran tai vähemmän. Jos valitset edullisemman, saat hinnanerotuksen takaisin. Jos haluat kalliimman, kirjoita meille.
    }
hub-variant-none = { $address ->
        [formal] Tästä tuotteesta ei ole juuri nyt saatavilla muuta kokoa tai mallia samaan tai edullisempaan hintaan. Kirjoittakaa meille, niin katsomme, mikä on mahdollista.
       *[informal] Tästä tuotteesta ei ole juuri nyt saatavilla muuta kokoa tai mallia samaan tai edullisempaan hintaan. Kirjoita meille, niin katsomme, mikä on mahdollista.
    }
hub-same-price = Hinta pysyy samana.
hub-busy = { $address ->
        [formal] Tilausta pakataan juuri nyt, joten sitä ei voi enää muuttaa täällä. Kirjoittakaa meille, niin katsomme, mitä on vielä tehtävissä.
       *[informal] Tilausta pakataan juuri nyt, joten sitä ei voi enää muuttaa täällä. Kirjoita meille, niin katsomme, mitä on vielä tehtävissä.
    }
hub-first-name = Etunimi
hub-last-name = Sukunimi
hub-company = Yritys
hub-street = Katuosoite
hub-extra = Porras, kerros tai asunto
hub-zip = Postinumero
hub-city = Postitoimipaikka
hub-country = Maa
hub-phone = Puhelin
hub-email = Sähköposti
hub-optional = valinnainen
hub-region-fixed = { $address ->
        [formal] Maata ja aluetta ei voi muuttaa täällä, koska verot ja toimitus riippuvat niistä. Jos tilauksen pitää mennä muualle, kirjoittakaa meille.
       *[informal] Maata ja aluetta ei voi muuttaa täällä, koska verot ja toimitus riippuvat niistä. Jos tilauksen pitää mennä muualle, kirjoita meille.
    }
# `$title` is an item. Below it a list of numbers, 0 among them.
hub-keep = Tuotteen { $title } määrä
hub-keep-hint = Jos määrä on 0, tuote poistetaan.
hub-review-button = Tarkista muutos
hub-review-title = Onko tämä oikein?
hub-review-intro = Mitään ei ole vielä muutettu.
hub-was = Ennen muutosta
hub-becomes = Muutoksen jälkeen
hub-taken-out = Poistetaan
hub-refund = { $amount } palautetaan samalla maksutavalla, jolla tilaus maksettiin.
hub-refund-none = Tästä ei ole vielä maksettu mitään, joten hyvitettävää ei ole.
hub-cancel-whole = Koko tilaus perutaan. Perumista ei voi kumota.
hub-confirm-button = Tallenna muutos
hub-confirm-cancel-button = Peru koko tilaus
hub-keep-button = Jätä ennalleen
hub-back-button = Takaisin tilaukseen
hub-same = { $address ->
        [formal] Tilaus on jo tällainen. Muuttakaa ensin jotain.
       *[informal] Tilaus on jo tällainen. Muuta ensin jotain.
    }
hub-invalid = Merkityissä kohdissa on vielä tarkistettavaa.
hub-invalid-field = Tässä on vielä tarkistettavaa.
hub-not-all = Vähintään yhden tuotteen pitää jäädä. Jos kaikki pitää poistaa, koko tilauksen voi perua.
hub-phone-hint = Numero maatunnuksen kanssa, esimerkiksi +358401234567.
hub-look-button = Katso uudelleen
hub-working-title = Hetkinen
hub-working = Muutosta tehdään. Tämä sivu päivittyy itsestään.
hub-done-title = Asia on hoidettu
hub-done-cancelled = Tilaus { $order } on peruttu.
hub-done-changed = Tilausta { $order } on muutettu.
hub-refused-title = Se ei onnistunut
hub-refused-moved = Tilaus on sillä välin edennyt, joten tämä ei enää onnistu. Mitään ei muutettu.
hub-refused-shop = { $address ->
        [formal] Kaupan järjestelmä ei hyväksynyt muutosta. Mitään ei muutettu. Kirjoittakaa meille, niin selvitämme asian.
       *[informal] Kaupan järjestelmä ei hyväksynyt muutosta. Mitään ei muutettu. Kirjoita meille, niin selvitämme asian.
    }
hub-unclear = Tässä kestää kauemmin kuin pitäisi. Tiimimme selvittää asian ja huolehtii siitä, että kaikki hoituu. Uudelleen ei tarvitse yrittää.
# The order is changed as wished, and costs less now; giving back the difference failed at the payment provider, and a person will see to it.
hub-owed = { $address ->
        [formal] Tilausta { $order } on muutettu. Hinnanerotusta ei ole vielä saatu palautettua, mutta tiimimme hoitaa asian. Teidän ei tarvitse tehdä mitään.
       *[informal] Tilausta { $order } on muutettu. Hinnanerotusta ei ole vielä saatu palautettua, mutta tiimimme hoitaa asian. Sinun ei tarvitse tehdä mitään.
    }
# Ways to reach the shop, at the foot of the page; each is a link.
hub-help-title = Onko kysyttävää?
hub-help-sms = Lähetä tekstiviesti
hub-help-whatsapp = Kirjoita WhatsAppissa
hub-help-email = Lähetä sähköpostia
# A line for the shop's own people on the order itself. `$change` is the change's number.
hub-note-cancelled = Asiakas perui tilauksen Customer Hubissa ({ $change }).
hub-note-address = Asiakas muutti toimitusosoitetta Customer Hubissa ({ $change }).
hub-note-contact = Asiakas muutti yhteystietoja Customer Hubissa ({ $change }).
hub-note-items = Asiakas poisti tuotteita Customer Hubissa ({ $change }).
hub-note-variant = Asiakas vaihtoi koon tai mallin Customer Hubissa ({ $change }).
page-preview-only = Demokauppa. Mikään täällä ei ole oikeaa.

# The button that closes the drawer in which these pages stand beside the shop's own.
hub-drawer-close = Sulje

## Signing in at the Hub's own address, with a code by mail. The shop speaks: "we".

hub-code-intro = { $address ->
        [formal] Kirjoittakaa sähköpostiosoite, jonka annoitte tilatessanne, niin lähetämme teille koodin.
       *[informal] Kirjoita sähköpostiosoite, jonka annoit tilatessasi, niin lähetämme sinulle koodin.
    }
hub-code-send-button = Pyydä koodi
# The title of the page on which the code is typed.
hub-code-title = { $address ->
        [formal] Tarkistakaa sähköpostinne
       *[informal] Tarkista sähköpostisi
    }
# $mailbox is masked, such as "a…@example.com". It must not say whether there is such a customer: "if".
hub-code-sent = Jos { $mailbox } on kaupan { $shop } asiakkaan osoite, sinne on matkalla kuusinumeroinen koodi. Se on voimassa 10 minuuttia.
# The label of the field into which the code is typed.
hub-code-label = Sähköpostiin tullut koodi
hub-code-hint = { $address ->
        [formal] Eikö viestiä näy? Katsokaa roskapostikansiosta tai kokeilkaa sähköpostiosoitetta, johon saitte tilausvahvistuksen.
       *[informal] Eikö viestiä näy? Katso roskapostikansiosta tai kokeile sähköpostiosoitetta, johon sait tilausvahvistuksen.
    }
hub-code-wrong = { $address ->
        [formal] Koodi ei ole oikea. Tarkistakaa se uusimmasta sähköpostistamme.
       *[informal] Koodi ei ole oikea. Tarkista se uusimmasta sähköpostistamme.
    }
# Above the field for the e-mail address.
hub-code-over = { $address ->
        [formal] Tämä koodi ei enää toimi. Voitte pyytää uuden tällä sivulla.
       *[informal] Tämä koodi ei enää toimi. Voit pyytää uuden tällä sivulla.
    }
hub-code-too-many = { $address ->
        [formal] Koodia on pyydetty liian monta kertaa. Yrittäkää myöhemmin uudelleen.
       *[informal] Koodia on pyydetty liian monta kertaa. Yritä myöhemmin uudelleen.
    }
# A link below the field for the code.
hub-code-other = Pyydä uusi koodi tai käytä toista sähköpostiosoitetta
# Above the field for the e-mail address, where the shopper was signed in before.
hub-code-ended = { $address ->
        [formal] Jotta tilauksenne pysyvät vain teidän tiedossanne, kirjautukaa sisään uudelleen.
       *[informal] Jotta tilauksesi pysyvät vain sinun tiedossasi, kirjaudu sisään uudelleen.
    }
# Above the field for the e-mail address, where the browser takes no cookies.
hub-code-cookies = Kirjautumiseen tarvitaan eväste. Evästeet pitää sallia tällä sivulla ja yrittää sitten uudelleen.
hub-sign-out-button = Kirjaudu ulos

## Signing in at the Hub’s own address with the account that the shopper has at the shop

# Above a button that says `page-sign-in-button`. It leads to the shop’s own sign-in page, which leads back.
hub-account-intro = { $address ->
        [formal] Jotta tilauksenne pysyvät vain teidän tiedossanne, kirjautukaa tilillenne kaupassa { $shop }. Sen jälkeen palaatte tälle sivulle.
       *[informal] Jotta tilauksesi pysyvät vain sinun tiedossasi, kirjaudu tilillesi kaupassa { $shop }. Sen jälkeen palaat tälle sivulle.
    }
# The shop’s sign-in page was left, or something went wrong on the way.
hub-account-failed = { $address ->
        [formal] Kirjautuminen jäi kesken. Yrittäkää uudelleen.
       *[informal] Kirjautuminen jäi kesken. Yritä uudelleen.
    }
# After signing out here. The shop’s own sign-in page may still know the shopper in this browser; a link to the shop's own sign-out stands beneath.
hub-account-left = { $address ->
        [formal] Olette nyt kirjautunut ulos täältä. Voitte kuitenkin olla tällä laitteella vielä kirjautuneena tilillenne kaupassa { $shop }.
       *[informal] Olet nyt kirjautunut ulos täältä. Voit kuitenkin olla tällä laitteella vielä kirjautuneena tilillesi kaupassa { $shop }.
    }
hub-account-leave-link = Kirjaudu ulos myös siltä tililtä

## The mail with the code. $code is "482913".

code-mail-subject = { $address ->
        [formal] Kirjautumiskoodinne kauppaan { $shop }: { $code }
       *[informal] Kirjautumiskoodisi kauppaan { $shop }: { $code }
    }
code-mail-text = { $address ->
        [formal] Kirjautumiskoodinne on { $code }.
       *[informal] Kirjautumiskoodisi on { $code }.
    }
code-mail-valid = Koodia voi käyttää kerran 10 minuutin kuluessa sillä sivulla, jolla se pyydettiin.
code-mail-ignore = { $address ->
        [formal] Jos ette pyytänyt koodia, teidän ei tarvitse tehdä mitään: ilman tätä koodia kukaan ei näe tilauksianne. Älkää antako sitä kenellekään.
       *[informal] Jos et pyytänyt koodia, sinun ei tarvitse tehdä mitään: ilman tätä koodia kukaan ei näe tilauksiasi. Älä anna sitä kenellekään.
    }
