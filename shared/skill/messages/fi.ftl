# Everything Aftersale says in Finnish (fi). Short, warm, concrete. `.short` is for text messages.
# Forms of address: `formal` (te) and `informal` (sinä). A sentence without a selector addresses nobody and fits both.
# Values never inflect: they stand beside a noun of ours ("tilaus #1001", "kaupan Northwind Goods tiimille"). The `until-…` messages carry their own "asti".
# Never ask for a bare KYLLÄ, LOPETA or PERUUTA in a text message. STOP stays the word STOP.

## Times

# `$time` is a clock time with its zone, `$date` a day, both as the language writes them.
# After "until":
until-today = tänään klo { $time } asti
until-tomorrow = huomiseen klo { $time } asti
until-on = { $date } klo { $time } asti
# After "ended", always in the past:
ended-today = tänään klo { $time }
ended-yesterday = eilen klo { $time }
ended-on = { $date } klo { $time }
# One of several orders in a list: "#1001 of 18 November".
order-of = { $order } ({ $date })

## The conversation itself

greeting = { $address ->
        [formal] Hei, täällä on kaupan { $shop } avustaja. Näen, missä tilauksenne on ja voiko sitä vielä muuttaa tai sen perua, ja vastaan kauppaa koskeviin kysymyksiin. Miten voin auttaa?
       *[informal] Hei, täällä on kaupan { $shop } avustaja. Näen, missä tilauksesi on ja voiko sitä vielä muuttaa tai sen perua, ja vastaan kauppaa koskeviin kysymyksiin. Miten voin auttaa?
    }
    .short = { $address ->
        [formal] Hei, täällä { $shop }. Näen, missä tilauksenne on ja voiko sitä vielä muuttaa. Miten voin auttaa?
       *[informal] Hei, täällä { $shop }. Näen, missä tilauksesi on ja voiko sitä vielä muuttaa. Miten voin auttaa?
    }
welcome = Eipä kestä!
anything-else = Selvä. Voinko auttaa vielä jossain muussa?
no-text = { $address ->
        [formal] En pysty avaamaan kuvia, tiedostoja tai sijainteja, mutta viestinne on tallessa. Kertoisitteko muutamalla sanalla, mitä asianne koskee?
       *[informal] En pysty avaamaan kuvia, tiedostoja tai sijainteja, mutta viestisi on tallessa. Kertoisitko muutamalla sanalla, mitä asiasi koskee?
    }
    .short = { $address ->
        [formal] En pysty avaamaan kuvia tai tiedostoja, mutta lähettämänne on tallessa. Mitä asianne koskee, muutamalla sanalla?
       *[informal] En pysty avaamaan kuvia tai tiedostoja, mutta lähettämäsi on tallessa. Mitä asiasi koskee, muutamalla sanalla?
    }
welcome-back = { $address ->
        [formal] Saatte taas viestejä kaupalta { $shop }. Miten voin auttaa?
       *[informal] Saat taas viestejä kaupalta { $shop }. Miten voin auttaa?
    }
help = { $address ->
        [formal] Tämä on kaupan { $shop } asiakaspalvelu. Voitte kysyä meiltä mitä vain tilauksestanne. Jos ette halua enää viestejä, lähettäkää STOP.
       *[informal] Tämä on kaupan { $shop } asiakaspalvelu. Voit kysyä meiltä mitä vain tilauksestasi. Jos et halua enää viestejä, lähetä STOP.
    }
not-understood = { $address ->
        [formal] En ole varma, ymmärsinkö oikein. Koskeeko asia tekemäänne tilausta? Voin katsoa, missä se on ja onko sen muuttaminen, peruminen tai palauttaminen vielä mahdollista.
       *[informal] En ole varma, ymmärsinkö oikein. Koskeeko asia tekemääsi tilausta? Voin katsoa, missä se on ja onko sen muuttaminen, peruminen tai palauttaminen vielä mahdollista.
    }
    .short = En ole varma, ymmärsinkö oikein. Onko kyse siitä, missä tilaus on, vai muutoksesta tai palautuksesta?
not-understood-twice = Pahoittelen, en vieläkään ymmärrä, enkä halua arvailla.
not-supported = { $address ->
        [formal] Valitettavasti en osaa vielä sitä kieltä. Ymmärrän { $languages }. Voisitteko kirjoittaa minulle jollakin niistä?
       *[informal] Valitettavasti en osaa vielä sitä kieltä. Ymmärrän { $languages }. Voisitko kirjoittaa minulle jollakin niistä?
    }
    .short = Valitettavasti en osaa vielä sitä kieltä. Ymmärrän { $languages }.
outside-skill = Sitä en valitettavasti pysty itse tekemään.

## A person

offer-person = { $address ->
        [formal] Haluatteko, että siirrän asian asiakaspalvelijalle?
       *[informal] Haluatko, että siirrän asian asiakaspalvelijalle?
    }
    .short = Siirränkö asian asiakaspalvelijalle?
handed-over = { $address ->
        [formal] Välitin keskustelumme kaupan { $shop } tiimille, joten teidän ei tarvitse selittää asiaa uudelleen. Asiakaspalvelija vastaa teille tässä keskustelussa.
       *[informal] Välitin keskustelumme kaupan { $shop } tiimille, joten sinun ei tarvitse selittää asiaa uudelleen. Asiakaspalvelija vastaa sinulle tässä keskustelussa.
    }
    .short = { $address ->
        [formal] Välitin koko keskustelun kaupan { $shop } tiimille. Asiakaspalvelija vastaa teille tähän.
       *[informal] Välitin koko keskustelun kaupan { $shop } tiimille. Asiakaspalvelija vastaa sinulle tähän.
    }
left-at-that = { $address ->
        [formal] Jätän asian sitten tähän. Kirjoittakaa, jos tarvitsette jotain.
       *[informal] Jätän asian sitten tähän. Kirjoita, jos tarvitset jotain.
    }

## Signing in

sign-in = { $address ->
        [formal] Jotta tilauksenne pysyvät vain teidän tiedossanne, kirjautukaa ensin tilillenne kaupassa { $shop }. Kysymyksenne on tallessa, ja jatkan siitä automaattisesti.
       *[informal] Jotta tilauksesi pysyvät vain sinun tiedossasi, kirjaudu ensin tilillesi kaupassa { $shop }. Kysymyksesi on tallessa, ja jatkan siitä automaattisesti.
    }
    .short = { $address ->
        [formal] Jotta tilauksenne pysyvät vain teidän tiedossanne, kirjautukaa tilillenne kaupassa { $shop } alla olevasta linkistä. Jatkan sitten automaattisesti.
       *[informal] Jotta tilauksesi pysyvät vain sinun tiedossasi, kirjaudu tilillesi kaupassa { $shop } alla olevasta linkistä. Jatkan sitten automaattisesti.
    }
sign-in-again = { $address ->
        [formal] Voin puhua tilauksista vasta, kun olette kirjautunut tilillenne kaupassa { $shop }. Tässä on linkki. Sen jälkeen jatkan automaattisesti.
       *[informal] Voin puhua tilauksista vasta, kun olet kirjautunut tilillesi kaupassa { $shop }. Tässä on linkki. Sen jälkeen jatkan automaattisesti.
    }
    .short = { $address ->
        [formal] Voin puhua tilauksista vasta, kun olette kirjautunut sisään alla olevasta linkistä. Jatkan sitten automaattisesti.
       *[informal] Voin puhua tilauksista vasta, kun olet kirjautunut sisään alla olevasta linkistä. Jatkan sitten automaattisesti.
    }
# Where shoppers sign in with a code by mail and not with an account. The link stands beneath.
sign-in-code = { $address ->
        [formal] Jotta tilauksenne pysyvät vain teidän tiedossanne, kirjautukaa ensin sisään koodilla, jonka saatte sähköpostiinne. Kysymyksenne on tallessa, ja jatkan siitä automaattisesti.
       *[informal] Jotta tilauksesi pysyvät vain sinun tiedossasi, kirjaudu ensin sisään koodilla, jonka saat sähköpostiisi. Kysymyksesi on tallessa, ja jatkan siitä automaattisesti.
    }
    .short = { $address ->
        [formal] Jotta tilauksenne pysyvät vain teidän tiedossanne, kirjautukaa alla olevasta linkistä sähköpostiin tulevalla koodilla. Jatkan sitten automaattisesti.
       *[informal] Jotta tilauksesi pysyvät vain sinun tiedossasi, kirjaudu alla olevasta linkistä sähköpostiin tulevalla koodilla. Jatkan sitten automaattisesti.
    }
sign-in-code-again = { $address ->
        [formal] Voin puhua tilauksista vasta, kun olette kirjautunut sisään koodilla, jonka saatte sähköpostiinne. Tässä on linkki. Kirjautumisen jälkeen jatkan automaattisesti.
       *[informal] Voin puhua tilauksista vasta, kun olet kirjautunut sisään koodilla, jonka saat sähköpostiisi. Tässä on linkki. Kirjautumisen jälkeen jatkan automaattisesti.
    }
    .short = { $address ->
        [formal] Voin puhua tilauksista vasta, kun olette kirjautunut alla olevasta linkistä sähköpostiin tulevalla koodilla. Jatkan sitten automaattisesti.
       *[informal] Voin puhua tilauksista vasta, kun olet kirjautunut alla olevasta linkistä sähköpostiin tulevalla koodilla. Jatkan sitten automaattisesti.
    }
sign-in-limited = { $address ->
        [formal] Olen jo lähettänyt muutaman kirjautumislinkin. Käyttäkää niistä uusinta tai yrittäkää uudelleen tunnin kuluttua.
       *[informal] Olen jo lähettänyt muutaman kirjautumislinkin. Käytä niistä uusinta tai yritä uudelleen tunnin kuluttua.
    }
signed-in = { $address ->
        [formal] Kiitos, olette nyt kirjautunut sisään. Miten voin auttaa?
       *[informal] Kiitos, olet nyt kirjautunut sisään. Miten voin auttaa?
    }
signed-in-elsewhere = { $address ->
        [formal] Olette kirjautunut sisään. Koska kirjoitatte eri numerosta tai osoitteesta kuin tilillänne on, jatkakaa siellä, missä kirjauduitte. Tilauksenne ovat täällä:
       *[informal] Olet kirjautunut sisään. Koska kirjoitat eri numerosta tai osoitteesta kuin tililläsi on, jatka siellä, missä kirjauduit. Tilauksesi ovat täällä:
    }
    .short = { $address ->
        [formal] Olette kirjautunut sisään. Kirjoitatte eri numerosta tai osoitteesta kuin tilillänne on, joten jatkakaa täällä:
       *[informal] Olet kirjautunut sisään. Kirjoitat eri numerosta tai osoitteesta kuin tililläsi on, joten jatka täällä:
    }

## Finding the order

which-order = { $address ->
        [formal] Mitä tilausta tarkoitatte: { $orders }?
       *[informal] Mitä tilausta tarkoitat: { $orders }?
    }
assumed-newest = { $address ->
        [formal] Oletan, että tarkoitatte uusinta tilaustanne { $order }. Jos asia koskee toista tilausta, { $others }, kertokaa vain sen numero.
       *[informal] Oletan, että tarkoitat uusinta tilaustasi { $order }. Jos asia koskee toista tilausta, { $others }, kerro vain sen numero.
    }
    .short = { $address ->
        [formal] Oletan, että tarkoitatte uusinta tilaustanne { $order }. Jos ette, kertokaa oikea numero.
       *[informal] Oletan, että tarkoitat uusinta tilaustasi { $order }. Jos et, kerro oikea numero.
    }
order-not-found = { $address ->
        [formal] En löydä numeroa { $order } tilauksistanne. Viimeisimmät tilauksenne: { $own }. Mitä niistä tarkoitatte?
       *[informal] En löydä numeroa { $order } tilauksistasi. Viimeisimmät tilauksesi: { $own }. Mitä niistä tarkoitat?
    }
order-not-found-none = { $address ->
        [formal] En löydä numeroa { $order } tilauksistanne. Voisitteko tarkistaa numeron?
       *[informal] En löydä numeroa { $order } tilauksistasi. Voisitko tarkistaa numeron?
    }
order-beyond-list = { $address ->
        [formal] Tilaus { $order } ei ole viimeisimpien tilaustenne joukossa, enkä näe kauemmas taaksepäin.
       *[informal] Tilaus { $order } ei ole viimeisimpien tilaustesi joukossa, enkä näe kauemmas taaksepäin.
    }
no-orders = { $address ->
        [formal] En löydä tililtänne yhtään tilausta.
       *[informal] En löydä tililtäsi yhtään tilausta.
    }

## What is so of it

cancelled = Tilaus { $order } peruttiin { $date }.
refunded = Kaikki tilauksen { $order } tuotteet on hyvitetty tai poistettu, joten muutettavaa ei enää ole.
unknown = En näe varmasti, missä vaiheessa tilaus { $order } on, enkä halua arvailla.
delivered = Tilaus { $order } toimitettiin perille { $date }.
delivered-undated = Tilaus { $order } on toimitettu perille.
return-portal = Palautuksen voi aloittaa täällä:
too-late = Tilausta ei voi enää muuttaa.
return-later = { $address ->
        [formal] Tilausta ei voi enää muuttaa, mutta voitte palauttaa sen, kun se on saapunut.
       *[informal] Tilausta ei voi enää muuttaa, mutta voit palauttaa sen, kun se on saapunut.
    }
shipped = Tilaus { $order } lähetettiin { $date }. Sille ei ole seurantaa.
shipped-with = Tilaus { $order } lähetettiin { $date }. Sen kuljettaa { $carrier }.
shipped-estimate = Tilaus { $order } lähetettiin { $date }, ja sen pitäisi saapua { $estimated }.
shipped-with-estimate = Tilaus { $order } lähetettiin { $date }. Sen kuljettaa { $carrier }, ja sen pitäisi saapua { $estimated }.
partly-shipped = Osa tilauksesta { $order } on jo lähtenyt: { $shipped }. Vielä lähettämättä: { $left }.
not-shipped = Tilausta { $order } ei ole vielä lähetetty.
on-hold = Tilaus { $order } on tällä hetkellä odotustilassa, joten mitään ei ole lähetetty.
scheduled = Tilaus { $order } on tarkoitus lähettää { $date }.
scheduled-undated = Tilaus { $order } on tarkoitus lähettää myöhemmin.
in-progress = Tilausta { $order } pakataan juuri nyt, joten en voi luvata, että sitä voi vielä muuttaa.
being-packed = Tilausta { $order } pakataan juuri nyt.
order-link = Tilausta voi seurata täällä:

## Confirmation, payment, parcels

# $date: the day on which it was placed.
order-confirmed = Olemme saaneet tilauksen { $order }, joka tehtiin { $date }.
payment-paid = Tilaus { $order } on maksettu.
payment-pending = Emme ole vielä saaneet maksua tilauksesta { $order }.
# The card or account was asked; nothing has been taken from it so far.
payment-authorized = Tilauksen { $order } summa on varattu, mutta sitä ei ole vielä veloitettu.
payment-partly = Tilaus { $order } on maksettu osittain.
payment-refunded = Tilauksen { $order } koko summa on hyvitetty.
payment-partly-refunded = Osa tilauksen { $order } summasta on hyvitetty.
# It was reserved, then released: nothing was taken.
payment-void = Tilauksesta { $order } ei ole veloitettu mitään.
payment-unknown = En osaa sanoa varmasti, missä vaiheessa tilauksen { $order } maksu on.
# Lines follow, one for each parcel, as "Parcel 1: Rain Jacket and Wool Socks · Shipped 12 November · PostNord". $count is 2 or more.
parcels = Tilaus { $order } lähetettiin { $count } paketissa:
no-delivery-day = Kuljetusyhtiö ei ole vielä ilmoittanut toimituspäivää.
no-delivery-day-unshipped = Toimituspäivä selviää vasta, kun tilaus on lähetetty.
# $date: the day of arrival that was named, in the past.
delivery-day-passed = Kuljetusyhtiö ilmoitti toimituspäiväksi { $date }, mutta se päivä on jo mennyt.
ready-for-pickup = Tilaus { $order } on noudettavissa.
# A button; $number is 1, 2, ...
action-track-parcel = Seuraa pakettia { $number }
page-state-delivered = Toimitettu
page-state-in-transit = Matkalla
# One parcel of an order among several: $number is 1, 2, ...
hub-parcel = Paketti { $number }
hub-parcel-only = Paketti
# $date as in page-order-placed.
hub-parcel-shipped = Lähetetty { $date }
hub-parcel-expected = Saapuu arviolta { $date }
hub-parcel-delivered = Toimitettu perille { $date }
hub-parcel-pickup = Noudettavissa
hub-parcel-failed = { $address ->
        [formal] Kuljetusyhtiö ei saanut pakettia perille. Kirjoittakaa meille, niin selvitämme asian.
       *[informal] Kuljetusyhtiö ei saanut pakettia perille. Kirjoita meille, niin selvitämme asian.
    }
hub-parcel-silent = Kuljetusyhtiöltä ei ole vielä tullut tietoa.

## What can be sent back

# Behind "Order #1001 was delivered on 12 November." $date: the last day on which a return can be started.
return-until = Tilauksen voi palauttaa { $date } asti.
return-items = Palautettavissa: { $items }.
return-items-until = Palautettavissa { $date } asti: { $items }.
# $date: the last day on which it was possible, in the past.
return-over = Palautusaikaa oli { $date } asti, joten se on jo päättynyt.
return-items-over = Palautettavissa oli vain { $date } asti: { $items }.
return-excluded = Ei palautettavissa: { $items }.
return-never = Tämä kauppa ei ota vastaan palautuksia.
return-underway = Tilaukselle { $order } on jo kirjattu palautus.
return-another = Uuden palautuksen voi aloittaa täällä:
return-unknown = En osaa sanoa varmasti, onko tilaukselle { $order } kirjattu palautusta.
# Some of the order has not arrived yet.
return-rest-later = Tuotteet, jotka eivät ole vielä saapuneet, voi palauttaa, kun ne ovat perillä.

## What can still be done

may-change = { $stage ->
        [processed] { $address ->
            [formal] Voitte vielä tehdä muutoksia itse { $until } tai siihen saakka, kun tilauksen käsittely alkaa, jos se tapahtuu aiemmin.
           *[informal] Voit vielä tehdä muutoksia itse { $until } tai siihen saakka, kun tilauksen käsittely alkaa, jos se tapahtuu aiemmin.
        }
        [packed] { $address ->
            [formal] Voitte vielä tehdä muutoksia itse { $until } tai siihen saakka, kun tilaus pakataan, jos se tapahtuu aiemmin.
           *[informal] Voit vielä tehdä muutoksia itse { $until } tai siihen saakka, kun tilaus pakataan, jos se tapahtuu aiemmin.
        }
       *[shipped] { $address ->
            [formal] Voitte vielä tehdä muutoksia itse { $until } tai siihen saakka, kun tilaus lähetetään, jos se tapahtuu aiemmin.
           *[informal] Voit vielä tehdä muutoksia itse { $until } tai siihen saakka, kun tilaus lähetetään, jos se tapahtuu aiemmin.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Voitte vielä muuttaa tilausta itse { $until }, ellei käsittely ala sitä ennen:
           *[informal] Voit vielä muuttaa tilausta itse { $until }, ellei käsittely ala sitä ennen:
        }
        [packed] { $address ->
            [formal] Voitte vielä muuttaa tilausta itse { $until }, ellei sitä pakata jo aiemmin:
           *[informal] Voit vielä muuttaa tilausta itse { $until }, ellei sitä pakata jo aiemmin:
        }
       *[shipped] { $address ->
            [formal] Voitte vielä muuttaa tilausta itse { $until }, ellei se lähde sitä ennen:
           *[informal] Voit vielä muuttaa tilausta itse { $until }, ellei se lähde sitä ennen:
        }
    }
may-change-undated = { $stage ->
        [processed] { $address ->
            [formal] Voitte vielä tehdä muutoksia itse siihen saakka, kun tilauksen käsittely alkaa.
           *[informal] Voit vielä tehdä muutoksia itse siihen saakka, kun tilauksen käsittely alkaa.
        }
        [packed] { $address ->
            [formal] Voitte vielä tehdä muutoksia itse siihen saakka, kun tilaus pakataan.
           *[informal] Voit vielä tehdä muutoksia itse siihen saakka, kun tilaus pakataan.
        }
       *[shipped] { $address ->
            [formal] Voitte vielä tehdä muutoksia itse siihen saakka, kun tilaus lähetetään.
           *[informal] Voit vielä tehdä muutoksia itse siihen saakka, kun tilaus lähetetään.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Voitte vielä muuttaa tilausta itse, kunnes sen käsittely alkaa:
           *[informal] Voit vielä muuttaa tilausta itse, kunnes sen käsittely alkaa:
        }
        [packed] { $address ->
            [formal] Voitte vielä muuttaa tilausta itse, kunnes se pakataan:
           *[informal] Voit vielä muuttaa tilausta itse, kunnes se pakataan:
        }
       *[shipped] { $address ->
            [formal] Voitte vielä muuttaa tilausta itse, kunnes se lähtee:
           *[informal] Voit vielä muuttaa tilausta itse, kunnes se lähtee:
        }
    }
may-change-rest = { $stage ->
        [processed] { $address ->
            [formal] Loput voitte vielä muuttaa itse { $until } tai siihen saakka, kun niiden käsittely alkaa, jos se tapahtuu aiemmin.
           *[informal] Loput voit vielä muuttaa itse { $until } tai siihen saakka, kun niiden käsittely alkaa, jos se tapahtuu aiemmin.
        }
        [packed] { $address ->
            [formal] Loput voitte vielä muuttaa itse { $until } tai siihen saakka, kun ne pakataan, jos se tapahtuu aiemmin.
           *[informal] Loput voit vielä muuttaa itse { $until } tai siihen saakka, kun ne pakataan, jos se tapahtuu aiemmin.
        }
       *[shipped] { $address ->
            [formal] Loput voitte vielä muuttaa itse { $until } tai siihen saakka, kun ne lähetetään, jos se tapahtuu aiemmin.
           *[informal] Loput voit vielä muuttaa itse { $until } tai siihen saakka, kun ne lähetetään, jos se tapahtuu aiemmin.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Loput voitte vielä muuttaa itse { $until }, ellei niiden käsittely ala sitä ennen:
           *[informal] Loput voit vielä muuttaa itse { $until }, ellei niiden käsittely ala sitä ennen:
        }
        [packed] { $address ->
            [formal] Loput voitte vielä muuttaa itse { $until }, ellei niitä pakata jo aiemmin:
           *[informal] Loput voit vielä muuttaa itse { $until }, ellei niitä pakata jo aiemmin:
        }
       *[shipped] { $address ->
            [formal] Loput voitte vielä muuttaa itse { $until }, elleivät ne lähde sitä ennen:
           *[informal] Loput voit vielä muuttaa itse { $until }, elleivät ne lähde sitä ennen:
        }
    }
may-change-rest-undated = { $stage ->
        [processed] { $address ->
            [formal] Loput voitte vielä muuttaa itse siihen saakka, kun niiden käsittely alkaa.
           *[informal] Loput voit vielä muuttaa itse siihen saakka, kun niiden käsittely alkaa.
        }
        [packed] { $address ->
            [formal] Loput voitte vielä muuttaa itse siihen saakka, kun ne pakataan.
           *[informal] Loput voit vielä muuttaa itse siihen saakka, kun ne pakataan.
        }
       *[shipped] { $address ->
            [formal] Loput voitte vielä muuttaa itse siihen saakka, kun ne lähetetään.
           *[informal] Loput voit vielä muuttaa itse siihen saakka, kun ne lähetetään.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Loput voitte vielä muuttaa itse, kunnes niiden käsittely alkaa:
           *[informal] Loput voit vielä muuttaa itse, kunnes niiden käsittely alkaa:
        }
        [packed] { $address ->
            [formal] Loput voitte vielä muuttaa itse, kunnes ne pakataan:
           *[informal] Loput voit vielä muuttaa itse, kunnes ne pakataan:
        }
       *[shipped] { $address ->
            [formal] Loput voitte vielä muuttaa itse, kunnes ne lähtevät:
           *[informal] Loput voit vielä muuttaa itse, kunnes ne lähtevät:
        }
    }
may-cancel = { $stage ->
        [processed] { $address ->
            [formal] Voitte vielä perua tilauksen itse { $until } tai siihen saakka, kun sen käsittely alkaa, jos se tapahtuu aiemmin. Mitään ei peruta, ennen kuin vahvistatte sen siellä.
           *[informal] Voit vielä perua tilauksen itse { $until } tai siihen saakka, kun sen käsittely alkaa, jos se tapahtuu aiemmin. Mitään ei peruta, ennen kuin vahvistat sen siellä.
        }
        [packed] { $address ->
            [formal] Voitte vielä perua tilauksen itse { $until } tai siihen saakka, kun se pakataan, jos se tapahtuu aiemmin. Mitään ei peruta, ennen kuin vahvistatte sen siellä.
           *[informal] Voit vielä perua tilauksen itse { $until } tai siihen saakka, kun se pakataan, jos se tapahtuu aiemmin. Mitään ei peruta, ennen kuin vahvistat sen siellä.
        }
       *[shipped] { $address ->
            [formal] Voitte vielä perua tilauksen itse { $until } tai siihen saakka, kun se lähetetään, jos se tapahtuu aiemmin. Mitään ei peruta, ennen kuin vahvistatte sen siellä.
           *[informal] Voit vielä perua tilauksen itse { $until } tai siihen saakka, kun se lähetetään, jos se tapahtuu aiemmin. Mitään ei peruta, ennen kuin vahvistat sen siellä.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Voitte vielä perua tilauksen itse { $until }, ellei käsittely ala sitä ennen:
           *[informal] Voit vielä perua tilauksen itse { $until }, ellei käsittely ala sitä ennen:
        }
        [packed] { $address ->
            [formal] Voitte vielä perua tilauksen itse { $until }, ellei sitä pakata jo aiemmin:
           *[informal] Voit vielä perua tilauksen itse { $until }, ellei sitä pakata jo aiemmin:
        }
       *[shipped] { $address ->
            [formal] Voitte vielä perua tilauksen itse { $until }, ellei se lähde sitä ennen:
           *[informal] Voit vielä perua tilauksen itse { $until }, ellei se lähde sitä ennen:
        }
    }
may-cancel-undated = { $stage ->
        [processed] { $address ->
            [formal] Voitte vielä perua tilauksen itse siihen saakka, kun sen käsittely alkaa. Mitään ei peruta, ennen kuin vahvistatte sen siellä.
           *[informal] Voit vielä perua tilauksen itse siihen saakka, kun sen käsittely alkaa. Mitään ei peruta, ennen kuin vahvistat sen siellä.
        }
        [packed] { $address ->
            [formal] Voitte vielä perua tilauksen itse siihen saakka, kun se pakataan. Mitään ei peruta, ennen kuin vahvistatte sen siellä.
           *[informal] Voit vielä perua tilauksen itse siihen saakka, kun se pakataan. Mitään ei peruta, ennen kuin vahvistat sen siellä.
        }
       *[shipped] { $address ->
            [formal] Voitte vielä perua tilauksen itse siihen saakka, kun se lähetetään. Mitään ei peruta, ennen kuin vahvistatte sen siellä.
           *[informal] Voit vielä perua tilauksen itse siihen saakka, kun se lähetetään. Mitään ei peruta, ennen kuin vahvistat sen siellä.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Voitte vielä perua tilauksen itse, kunnes sen käsittely alkaa:
           *[informal] Voit vielä perua tilauksen itse, kunnes sen käsittely alkaa:
        }
        [packed] { $address ->
            [formal] Voitte vielä perua tilauksen itse, kunnes se pakataan:
           *[informal] Voit vielä perua tilauksen itse, kunnes se pakataan:
        }
       *[shipped] { $address ->
            [formal] Voitte vielä perua tilauksen itse, kunnes se lähtee:
           *[informal] Voit vielä perua tilauksen itse, kunnes se lähtee:
        }
    }
may-cancel-rest = { $stage ->
        [processed] Vielä lähettämättömät tuotteet voi perua { $until } tai siihen saakka, kun niiden käsittely alkaa, jos se tapahtuu aiemmin.
        [packed] Vielä lähettämättömät tuotteet voi perua { $until } tai siihen saakka, kun ne pakataan, jos se tapahtuu aiemmin.
       *[shipped] Vielä lähettämättömät tuotteet voi perua { $until } tai siihen saakka, kun ne lähetetään, jos se tapahtuu aiemmin.
    }
    .short = { $stage ->
        [processed] Lähettämättömät tuotteet voi perua { $until }, ellei niiden käsittely ala sitä ennen:
        [packed] Lähettämättömät tuotteet voi perua { $until }, ellei niitä pakata jo aiemmin:
       *[shipped] Lähettämättömät tuotteet voi perua { $until }, elleivät ne lähde sitä ennen:
    }
may-cancel-rest-undated = { $stage ->
        [processed] Vielä lähettämättömät tuotteet voi perua siihen saakka, kun niiden käsittely alkaa.
        [packed] Vielä lähettämättömät tuotteet voi perua siihen saakka, kun ne pakataan.
       *[shipped] Vielä lähettämättömät tuotteet voi perua siihen saakka, kun ne lähetetään.
    }
    .short = { $stage ->
        [processed] Lähettämättömät tuotteet voi vielä perua, kunnes niiden käsittely alkaa:
        [packed] Lähettämättömät tuotteet voi vielä perua, kunnes ne pakataan:
       *[shipped] Lähettämättömät tuotteet voi vielä perua, kunnes ne lähtevät:
    }
may-cancel-instead = { $stage ->
        [processed] { $address ->
            [formal] Palautettavaa ei siis vielä ole, mutta voitte vielä muuttaa tilausta tai perua sen itse { $until } tai siihen saakka, kun sen käsittely alkaa, jos se tapahtuu aiemmin.
           *[informal] Palautettavaa ei siis vielä ole, mutta voit vielä muuttaa tilausta tai perua sen itse { $until } tai siihen saakka, kun sen käsittely alkaa, jos se tapahtuu aiemmin.
        }
        [packed] { $address ->
            [formal] Palautettavaa ei siis vielä ole, mutta voitte vielä muuttaa tilausta tai perua sen itse { $until } tai siihen saakka, kun se pakataan, jos se tapahtuu aiemmin.
           *[informal] Palautettavaa ei siis vielä ole, mutta voit vielä muuttaa tilausta tai perua sen itse { $until } tai siihen saakka, kun se pakataan, jos se tapahtuu aiemmin.
        }
       *[shipped] { $address ->
            [formal] Palautettavaa ei siis vielä ole, mutta voitte vielä muuttaa tilausta tai perua sen itse { $until } tai siihen saakka, kun se lähetetään, jos se tapahtuu aiemmin.
           *[informal] Palautettavaa ei siis vielä ole, mutta voit vielä muuttaa tilausta tai perua sen itse { $until } tai siihen saakka, kun se lähetetään, jos se tapahtuu aiemmin.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Palautettavaa ei vielä ole, mutta voitte muuttaa tilausta tai perua sen { $until }, ellei käsittely ala sitä ennen:
           *[informal] Palautettavaa ei vielä ole, mutta voit muuttaa tilausta tai perua sen { $until }, ellei käsittely ala sitä ennen:
        }
        [packed] { $address ->
            [formal] Palautettavaa ei vielä ole, mutta voitte muuttaa tilausta tai perua sen { $until }, ellei sitä pakata jo aiemmin:
           *[informal] Palautettavaa ei vielä ole, mutta voit muuttaa tilausta tai perua sen { $until }, ellei sitä pakata jo aiemmin:
        }
       *[shipped] { $address ->
            [formal] Palautettavaa ei vielä ole, mutta voitte muuttaa tilausta tai perua sen { $until }, ellei se lähde sitä ennen:
           *[informal] Palautettavaa ei vielä ole, mutta voit muuttaa tilausta tai perua sen { $until }, ellei se lähde sitä ennen:
        }
    }
may-cancel-instead-undated = { $stage ->
        [processed] { $address ->
            [formal] Palautettavaa ei siis vielä ole, mutta voitte vielä muuttaa tilausta tai perua sen itse siihen saakka, kun sen käsittely alkaa.
           *[informal] Palautettavaa ei siis vielä ole, mutta voit vielä muuttaa tilausta tai perua sen itse siihen saakka, kun sen käsittely alkaa.
        }
        [packed] { $address ->
            [formal] Palautettavaa ei siis vielä ole, mutta voitte vielä muuttaa tilausta tai perua sen itse siihen saakka, kun se pakataan.
           *[informal] Palautettavaa ei siis vielä ole, mutta voit vielä muuttaa tilausta tai perua sen itse siihen saakka, kun se pakataan.
        }
       *[shipped] { $address ->
            [formal] Palautettavaa ei siis vielä ole, mutta voitte vielä muuttaa tilausta tai perua sen itse siihen saakka, kun se lähetetään.
           *[informal] Palautettavaa ei siis vielä ole, mutta voit vielä muuttaa tilausta tai perua sen itse siihen saakka, kun se lähetetään.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Palautettavaa ei vielä ole, mutta voitte muuttaa tilausta tai perua sen, kunnes käsittely alkaa:
           *[informal] Palautettavaa ei vielä ole, mutta voit muuttaa tilausta tai perua sen, kunnes käsittely alkaa:
        }
        [packed] { $address ->
            [formal] Palautettavaa ei vielä ole, mutta voitte muuttaa tilausta tai perua sen, kunnes se pakataan:
           *[informal] Palautettavaa ei vielä ole, mutta voit muuttaa tilausta tai perua sen, kunnes se pakataan:
        }
       *[shipped] { $address ->
            [formal] Palautettavaa ei vielä ole, mutta voitte muuttaa tilausta tai perua sen, kunnes se lähtee:
           *[informal] Palautettavaa ei vielä ole, mutta voit muuttaa tilausta tai perua sen, kunnes se lähtee:
        }
    }
hub-off = Sitä ei voi juuri nyt muuttaa verkossa, mutta asiakaspalvelija voi katsoa asiaa.
no-rule = { $what ->
        [cancel] En löytänyt kaupan sääntöä siitä, voiko jo tehdyn tilauksen perua.
       *[change] En löytänyt kaupan sääntöä siitä, voiko jo tehtyä tilausta muuttaa.
    }
never = { $what ->
        [cancel] Tässä kaupassa jo tehtyä tilausta ei voi perua.
       *[change] Tässä kaupassa jo tehtyä tilausta ei voi muuttaa.
    }
window-over = Tilauksen { $order } { $what ->
        [cancel] perumisaika
       *[change] muutosaika
    } päättyi { $ended }.
change-not-allowed = Kun tilaus on tehty, kauppa ei enää muuta näitä: { $changes }.
excluded = Näitä tuotteita ei voi muuttaa, koska kauppa ei salli sitä tällaisille tuotteille: { $items }.
locked = Tilausta { $order } ei voi enää muuttaa.
add-item = { $address ->
        [formal] En voi lisätä tuotteita jo tehtyyn tilaukseen. Voitte tehdä uuden tilauksen, tai voin kysyä asiakaspalvelijalta.
       *[informal] En voi lisätä tuotteita jo tehtyyn tilaukseen. Voit tehdä uuden tilauksen, tai voin kysyä asiakaspalvelijalta.
    }
    .short = { $address ->
        [formal] En voi lisätä tuotteita jo tehtyyn tilaukseen. Voin kysyä asiakaspalvelijalta, tai voitte tehdä uuden tilauksen täällä:
       *[informal] En voi lisätä tuotteita jo tehtyyn tilaukseen. Voin kysyä asiakaspalvelijalta, tai voit tehdä uuden tilauksen täällä:
    }
shop-unavailable = { $address ->
        [formal] En saa juuri nyt yhteyttä kaupan { $shop } tilausjärjestelmään, joten en voi sanoa tilauksestanne mitään varmaa.
       *[informal] En saa juuri nyt yhteyttä kaupan { $shop } tilausjärjestelmään, joten en voi sanoa tilauksestasi mitään varmaa.
    }

## The shop's own words

article-says = Näin { $shop } kertoo asiasta:
# `$language` is one of the phrases `in-…` at the end of this part.
article-says-in = Näin { $shop } kertoo asiasta { $language }:
quote-in = Kaupan omin sanoin, { $language }:
article-missing = En löytänyt sitä kaupan { $shop } tiedoista.

# What the text limits, as it was read, in the reader's language. Parts of one line: "As I read it: changing an order (the
# size and the delivery address): within 2 hours of ordering, until it is shipped, not for personalised items."
told = Näin sen ymmärrän: { $rules }.
# The same of a rule that the shop itself confirmed.
told-sure = Lyhyesti: { $rules }.
# `$what` is one of the five below it, or `told-changes`; `$limits` some of the phrases that follow, joined by commas.
told-rule = { $what }: { $limits }
told-order-change = tilauksen muuttaminen
told-cancellation = tilauksen peruminen
told-return = tuotteiden palauttaminen
told-refund = rahojen palautus
told-shipping = toimitus
# `$changes` are phrases `change-…`.
told-changes = { $what } ({ $changes })
told-never = ei ole mahdollista
# `$length` is `told-length`.
told-within = { $length } kuluessa
told-within-placed = { $length } kuluessa tilaamisesta
told-within-paid = { $length } kuluessa maksamisesta
told-within-delivered = { $length } kuluessa vastaanottamisesta
told-before-delivery = vähintään { $length } varoajalla ennen toimituspäivää
told-length = { $unit ->
        [minutes] { $count ->
            [one] { $count } minuutin
           *[other] { $count } minuutin
        }
        [hours] { $count ->
            [one] { $count } tunnin
           *[other] { $count } tunnin
        }
        [days] { $count ->
            [one] { $count } päivän
           *[other] { $count } päivän
        }
       *[business_days] { $count ->
            [one] { $count } arkipäivän
           *[other] { $count } arkipäivän
        }
    }
# `$time` is a clock time.
told-same-day = samana päivänä klo { $time } asti
told-until-processed = ennen käsittelyn alkamista
told-until-packed = ennen pakkaamista
told-until-shipped = ennen lähettämistä
told-until-fulfilled = ennen tilauksen valmistumista
told-except = ei koske { $items }
# In the list `$items`.
excluded-personalised = personoituja tuotteita
excluded-preorder = ennakkotilauksia
excluded-sale = alennustuotteita
excluded-perishable = helposti pilaantuvia tuotteita
excluded-hygiene = hygieniatuotteita
excluded-digital = digitaalisia tuotteita
excluded-gift-card = lahjakortteja
excluded-custom-made = mittatilaustuotteita

in-en = englanniksi
in-sv = ruotsiksi
in-es = espanjaksi
in-fr = ranskaksi
in-nb = norjaksi
in-de = saksaksi
in-da = tanskaksi
in-nl = hollanniksi
in-fi = suomeksi
in-it = italiaksi
in-pt = portugaliksi
in-pl = puolaksi
# In a list after "I understand".
language-en = englantia
language-sv = ruotsia
language-es = espanjaa
language-fr = ranskaa
language-nb = norjaa
language-de = saksaa
language-da = tanskaa
language-nl = hollantia
language-fi = suomea
language-it = italiaa
language-pt = portugalia
language-pl = puolaa

## Buttons and the card

action-sign-in = Kirjaudu sisään
action-orders = Omat tilaukset
action-open-order = Avaa tilaus
action-address = Muuta osoitetta
action-variant = Koko tai malli
action-quantity = Määrä
action-cancel = Peru tilaus
action-track = Seuraa pakettia
action-return = Aloita palautus
# A button that puts what was ordered into the shop's cart once more.
action-buy-again = Osta uudelleen
action-shop = Siirry kauppaan
item-excluded = Ei muutettavissa
item-shipped = Lähetetty: { $count }

change-size = koko
change-color = väri
change-variant = malli
change-quantity = määrä
change-remove-item = tuotteet
change-address = toimitusosoite
change-contact = yhteystiedot
change-shipping-method = toimitustapa
change-note = viestit ja lahjavalinnat

## The chat window on the storefront. It knows the shopper’s language and not the shop’s form of address: neutral words.

widget-title = Apua tilaukseen
widget-assistant = Automaattinen avustaja
widget-team = Vastaajana on tiimimme
widget-signed-in = kirjautunut sisään
widget-open = Avaa chat
widget-close = Sulje chat
widget-unread = { $count ->
        [one] { $count } uusi viesti
       *[other] { $count } uutta viestiä
    }
widget-welcome = Miten voimme auttaa?
widget-scope = Täällä saa apua tilaukseen: missä se on, mitä siinä voi vielä muuttaa tai miten sen voi perua.
# What a shopper may press instead of writing; the shopper says it.
widget-starter-status = Missä tilaukseni on?
widget-starter-edit = Voinko vaihtaa koon viimeisimmässä tilauksessani?
widget-starter-cancel = Minun pitää perua tilaukseni.
widget-conversation = Keskustelu
widget-messages = Viestit
widget-from-shopper = Minä
widget-from-agent = Avustaja
widget-from-person = Tiimimme
widget-write = Oma viesti
widget-placeholder = Kirjoita viesti
widget-send = Lähetä
widget-left = { $count ->
        [one] { $count } merkki jäljellä
       *[other] { $count } merkkiä jäljellä
    }
widget-over = { $count ->
        [one] { $count } merkki liikaa
       *[other] { $count } merkkiä liikaa
    }
widget-working = Kirjoittaa vastausta
widget-still-working = Selvitän vielä asiaa. Tässä menee hetki pidempään.
widget-not-sent = Ei vielä lähetetty.
widget-trying = Ei vielä lähetetty. Yritetään uudelleen …
widget-retry = Yritä nyt uudelleen
widget-edit = Muokkaa viestiä
widget-refused = Tätä viestiä ei voitu lähettää.
widget-too-fast = Se oli vähän turhan nopeaa. Viesti lähtee hetken kuluttua.
widget-session-over = Istunto oli päättynyt, joten aloitimme uuden.
widget-order = Tilaus { $order }
widget-open-order = Avaa tämä tilaus
widget-quantity = Määrä { $count }
widget-changeable = Muutettavissa
widget-changeable-some = Muutettavissa { $count }/{ $all }
widget-fixed = Ei enää muutettavissa
widget-new-tab = (avautuu uuteen välilehteen)
