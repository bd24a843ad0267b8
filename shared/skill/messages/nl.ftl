# Everything Aftersale says in Dutch (nl). Short, warm, concrete. `.short` is for text messages.
# Forms of address: `formal` (u) and `informal` (je). A sentence without a selector addresses nobody and fits both.
# In `handoff-…`, `$address` is a phone number or mail address; these sentences address the shop’s people with neither form.
# Never ask for a bare JA, EINDE or ANNULEER in a text message. STOP stays the word STOP.

## Times

# `$time` is a clock time with its zone, `$date` a day, both as the language writes them.
# After "until":
until-today = vandaag om { $time }
until-tomorrow = morgen om { $time }
until-on = { $date } om { $time }
# After "ended", always in the past:
ended-today = vandaag om { $time }
ended-yesterday = gisteren om { $time }
ended-on = op { $date } om { $time }
# One of several orders in a list: "#1001 of 18 November".
order-of = { $order } van { $date }

## The conversation itself

greeting = { $address ->
        [formal] Goedendag, dit is de assistent van { $shop }. Ik kan zien waar uw bestelling is en of die nog gewijzigd of geannuleerd kan worden, en ik beantwoord vragen over de winkel. Waar kan ik u mee helpen?
       *[informal] Hoi, dit is de assistent van { $shop }. Ik kan zien waar je bestelling is en of die nog gewijzigd of geannuleerd kan worden, en ik beantwoord vragen over de winkel. Waar kan ik je mee helpen?
    }
    .short = { $address ->
        [formal] Goedendag, dit is { $shop }. Ik kan zien waar uw bestelling is en of die nog gewijzigd kan worden. Waar kan ik u mee helpen?
       *[informal] Hoi, dit is { $shop }. Ik kan zien waar je bestelling is en of die nog gewijzigd kan worden. Waar kan ik je mee helpen?
    }
welcome = Graag gedaan!
anything-else = { $address ->
        [formal] Prima. Kan ik u nog ergens anders mee helpen?
       *[informal] Prima. Kan ik je nog ergens anders mee helpen?
    }
no-text = { $address ->
        [formal] Foto’s, bestanden en locaties kan ik niet openen, maar uw bericht is bewaard. Kunt u in een paar woorden zeggen waar het om gaat?
       *[informal] Foto’s, bestanden en locaties kan ik niet openen, maar je bericht is bewaard. Kun je in een paar woorden zeggen waar het om gaat?
    }
    .short = { $address ->
        [formal] Foto’s en bestanden kan ik niet openen, maar uw bericht is bewaard. Waar gaat het om, in een paar woorden?
       *[informal] Foto’s en bestanden kan ik niet openen, maar je bericht is bewaard. Waar gaat het om, in een paar woorden?
    }
welcome-back = { $address ->
        [formal] U krijgt weer berichten van { $shop }. Waar kan ik u mee helpen?
       *[informal] Je krijgt weer berichten van { $shop }. Waar kan ik je mee helpen?
    }
help = { $address ->
        [formal] Dit is de klantenservice van { $shop }. Vraag ons gerust alles over uw bestelling. Wilt u geen berichten meer, stuur dan STOP.
       *[informal] Dit is de klantenservice van { $shop }. Vraag ons gerust alles over je bestelling. Wil je geen berichten meer, stuur dan STOP.
    }
not-understood = { $address ->
        [formal] Ik weet niet zeker of ik het goed begrijp. Gaat het over een bestelling die u hebt geplaatst? Ik kan zien waar die is en of die nog gewijzigd, geannuleerd of geretourneerd kan worden.
       *[informal] Ik weet niet zeker of ik het goed begrijp. Gaat het over een bestelling die je hebt geplaatst? Ik kan zien waar die is en of die nog gewijzigd, geannuleerd of geretourneerd kan worden.
    }
    .short = Ik weet niet zeker of ik het goed begrijp. Gaat het erom waar de bestelling is, om een wijziging of om een retour?
not-understood-twice = Sorry, ik begrijp het nog steeds niet, en ik wil er niet naar raden.
not-supported = { $address ->
        [formal] Die taal spreek ik helaas nog niet. Ik begrijp { $languages }. Kunt u me in een van die talen schrijven?
       *[informal] Die taal spreek ik helaas nog niet. Ik begrijp { $languages }. Kun je me in een van die talen schrijven?
    }
    .short = Die taal spreek ik helaas nog niet. Ik begrijp { $languages }.
outside-skill = Dat kan ik helaas niet zelf doen.

## A person

offer-person = Zal ik dit doorgeven aan een medewerker?
    .short = Zal ik een medewerker het laten overnemen?
handed-over = { $address ->
        [formal] Ik heb ons gesprek doorgegeven aan het team van { $shop }, dus u hoeft niets opnieuw uit te leggen. Een medewerker antwoordt u hier.
       *[informal] Ik heb ons gesprek doorgegeven aan het team van { $shop }, dus je hoeft niets opnieuw uit te leggen. Een medewerker antwoordt je hier.
    }
    .short = { $address ->
        [formal] Ik heb alles doorgegeven aan het team van { $shop }, dus u hoeft niets opnieuw uit te leggen. Een medewerker antwoordt u hier.
       *[informal] Ik heb alles doorgegeven aan het team van { $shop }, dus je hoeft niets opnieuw uit te leggen. Een medewerker antwoordt je hier.
    }
left-at-that = { $address ->
        [formal] Dan laat ik het hierbij. Schrijf gerust als u iets nodig hebt.
       *[informal] Dan laat ik het hierbij. Schrijf gerust als je iets nodig hebt.
    }

## Signing in

sign-in = { $address ->
        [formal] Zodat niemand anders uw bestellingen ziet, vraag ik u eerst in te loggen op uw account bij { $shop }. Uw vraag heb ik bewaard; daarna ga ik vanzelf verder.
       *[informal] Zodat niemand anders je bestellingen ziet, vraag ik je eerst in te loggen op je account bij { $shop }. Je vraag heb ik bewaard; daarna ga ik vanzelf verder.
    }
    .short = { $address ->
        [formal] Zodat niemand anders uw bestellingen ziet, vraag ik u met de link hieronder in te loggen op uw account bij { $shop }. Daarna ga ik vanzelf verder.
       *[informal] Zodat niemand anders je bestellingen ziet, vraag ik je met de link hieronder in te loggen op je account bij { $shop }. Daarna ga ik vanzelf verder.
    }
sign-in-again = { $address ->
        [formal] Over bestellingen kan ik pas praten als u bent ingelogd op uw account bij { $shop }. Hier is de link; daarna ga ik vanzelf verder.
       *[informal] Over bestellingen kan ik pas praten als je bent ingelogd op je account bij { $shop }. Hier is de link; daarna ga ik vanzelf verder.
    }
    .short = { $address ->
        [formal] Over bestellingen kan ik pas praten als u bent ingelogd met de link hieronder. Daarna ga ik vanzelf verder.
       *[informal] Over bestellingen kan ik pas praten als je bent ingelogd met de link hieronder. Daarna ga ik vanzelf verder.
    }
# Where shoppers sign in with a code by mail and not with an account. The link stands beneath.
sign-in-code = { $address ->
        [formal] Zodat niemand anders uw bestellingen ziet, vraag ik u eerst in te loggen met een code die u per e-mail krijgt. Uw vraag heb ik bewaard; daarna ga ik vanzelf verder.
       *[informal] Zodat niemand anders je bestellingen ziet, vraag ik je eerst in te loggen met een code die je per e-mail krijgt. Je vraag heb ik bewaard; daarna ga ik vanzelf verder.
    }
    .short = { $address ->
        [formal] Zodat niemand anders uw bestellingen ziet, vraag ik u in te loggen met de link hieronder en een code per e-mail. Daarna ga ik vanzelf verder.
       *[informal] Zodat niemand anders je bestellingen ziet, vraag ik je in te loggen met de link hieronder en een code per e-mail. Daarna ga ik vanzelf verder.
    }
sign-in-code-again = { $address ->
        [formal] Over bestellingen kan ik pas praten als u bent ingelogd met een code die u per e-mail krijgt. Hier is de link; daarna ga ik vanzelf verder.
       *[informal] Over bestellingen kan ik pas praten als je bent ingelogd met een code die je per e-mail krijgt. Hier is de link; daarna ga ik vanzelf verder.
    }
    .short = { $address ->
        [formal] Over bestellingen kan ik pas praten als u bent ingelogd met de link hieronder en een code per e-mail. Daarna ga ik vanzelf verder.
       *[informal] Over bestellingen kan ik pas praten als je bent ingelogd met de link hieronder en een code per e-mail. Daarna ga ik vanzelf verder.
    }
sign-in-limited = Ik heb al een paar inloglinks gestuurd. Gebruik de nieuwste, of probeer het over een uur opnieuw.
signed-in = { $address ->
        [formal] Dank u wel, u bent ingelogd. Waar kan ik u mee helpen?
       *[informal] Dank je wel, je bent ingelogd. Waar kan ik je mee helpen?
    }
signed-in-elsewhere = { $address ->
        [formal] U bent ingelogd. Omdat het adres of nummer waarvan u schrijft niet overeenkomt met uw account, kunt u het best verdergaan waar u bent ingelogd. Uw bestellingen staan hier:
       *[informal] Je bent ingelogd. Omdat het adres of nummer waarvan je schrijft niet overeenkomt met je account, kun je het best verdergaan waar je bent ingelogd. Je bestellingen staan hier:
    }
    .short = { $address ->
        [formal] U bent ingelogd. Het nummer of adres waarvan u schrijft, komt niet overeen met uw account, dus ga hier verder:
       *[informal] Je bent ingelogd. Het nummer of adres waarvan je schrijft, komt niet overeen met je account, dus ga hier verder:
    }

## Finding the order

which-order = { $address ->
        [formal] Welke bestelling bedoelt u: { $orders }?
       *[informal] Welke bestelling bedoel je: { $orders }?
    }
assumed-newest = { $address ->
        [formal] Ik neem aan dat u uw nieuwste bestelling bedoelt, { $order }. Gaat het om { $others }, geef me dan gewoon het nummer.
       *[informal] Ik neem aan dat je je nieuwste bestelling bedoelt, { $order }. Gaat het om { $others }, geef me dan gewoon het nummer.
    }
    .short = { $address ->
        [formal] Ik neem aan dat u { $order } bedoelt, uw nieuwste. Zo niet, geef me dan het nummer.
       *[informal] Ik neem aan dat je { $order } bedoelt, je nieuwste. Zo niet, geef me dan het nummer.
    }
order-not-found = { $address ->
        [formal] Ik vind { $order } niet tussen uw bestellingen. Uw laatste: { $own }. Welke bedoelt u?
       *[informal] Ik vind { $order } niet tussen je bestellingen. Je laatste: { $own }. Welke bedoel je?
    }
order-not-found-none = { $address ->
        [formal] Ik vind { $order } niet tussen uw bestellingen. Kunt u het nummer controleren?
       *[informal] Ik vind { $order } niet tussen je bestellingen. Kun je het nummer controleren?
    }
order-beyond-list = { $address ->
        [formal] { $order } staat niet tussen uw laatste bestellingen, en verder terug kan ik niet kijken.
       *[informal] { $order } staat niet tussen je laatste bestellingen, en verder terug kan ik niet kijken.
    }
no-orders = { $address ->
        [formal] Ik vind geen bestellingen in uw account.
       *[informal] Ik vind geen bestellingen in je account.
    }

## What is so of it

cancelled = Bestelling { $order } is op { $date } geannuleerd.
refunded = Alles in bestelling { $order } is terugbetaald of verwijderd, dus er valt niets meer te wijzigen.
unknown = Ik kan niet met zekerheid zeggen hoe ver bestelling { $order } is, en ik wil er niet naar raden.
delivered = Bestelling { $order } is op { $date } bezorgd.
delivered-undated = Bestelling { $order } is bezorgd.
return-portal = { $address ->
        [formal] Hier kunt u een retour starten:
       *[informal] Hier kun je een retour starten:
    }
too-late = Wijzigen kan niet meer.
return-later = { $address ->
        [formal] Wijzigen kan niet meer, maar u kunt de bestelling retourneren zodra die is aangekomen.
       *[informal] Wijzigen kan niet meer, maar je kunt de bestelling retourneren zodra die is aangekomen.
    }
shipped = Bestelling { $order } is op { $date } verzonden. Er is geen track-and-trace voor.
shipped-with = Bestelling { $order } is op { $date } verzonden met { $carrier }.
shipped-estimate = Bestelling { $order } is op { $date } verzonden en komt naar verwachting op { $estimated } aan.
shipped-with-estimate = Bestelling { $order } is op { $date } verzonden met { $carrier } en komt naar verwachting op { $estimated } aan.
partly-shipped = Een deel van bestelling { $order } is al verzonden: { $shipped }. Nog niet verzonden: { $left }.
not-shipped = Bestelling { $order } is nog niet verzonden.
on-hold = Bestelling { $order } staat op dit moment in de wacht, dus er is niets verzonden.
scheduled = De verzending van bestelling { $order } staat gepland voor { $date }.
scheduled-undated = De verzending van bestelling { $order } staat gepland voor later.
in-progress = Bestelling { $order } wordt nu ingepakt, dus ik kan niet beloven dat die nog gewijzigd kan worden.
being-packed = Bestelling { $order } wordt nu ingepakt.
order-link = { $address ->
        [formal] Hier kunt u de bestelling volgen:
       *[informal] Hier kun je de bestelling volgen:
    }

## Confirmation, payment, parcels

# $date: the day on which it was placed.
order-confirmed = We hebben bestelling { $order } van { $date } goed ontvangen.
payment-paid = Bestelling { $order } is betaald.
payment-pending = De betaling van bestelling { $order } is nog niet binnen.
# The card or account was asked; nothing has been taken from it so far.
payment-authorized = Het bedrag van bestelling { $order } is gereserveerd, maar nog niet afgeschreven.
payment-partly = Bestelling { $order } is deels betaald.
payment-refunded = Het volledige bedrag van bestelling { $order } is terugbetaald.
payment-partly-refunded = Een deel van het bedrag van bestelling { $order } is terugbetaald.
# It was reserved, then released: nothing was taken.
payment-void = Voor bestelling { $order } is niets afgeschreven.
payment-unknown = Ik kan niet met zekerheid zeggen hoe het met de betaling van bestelling { $order } staat.
# Lines follow, one for each parcel, as "Parcel 1: Rain Jacket and Wool Socks · Shipped 12 November · PostNord". $count is 2 or more.
parcels = Bestelling { $order } is in { $count } pakketten verzonden:
no-delivery-day = De vervoerder heeft nog geen bezorgdatum doorgegeven.
no-delivery-day-unshipped = De bezorgdatum is pas na de verzending bekend.
# $date: the day of arrival that was named, in the past.
delivery-day-passed = De vervoerder had { $date } als bezorgdatum doorgegeven, maar die dag is al voorbij.
ready-for-pickup = Bestelling { $order } ligt klaar om op te halen.
# A button; $number is 1, 2, ...
action-track-parcel = Pakket { $number } volgen
page-state-delivered = Bezorgd
page-state-in-transit = Onderweg
# One parcel of an order among several: $number is 1, 2, ...
hub-parcel = Pakket { $number }
hub-parcel-only = Pakket
# $date as in page-order-placed.
hub-parcel-shipped = Verzonden op { $date }
hub-parcel-expected = Verwacht op { $date }
hub-parcel-delivered = Bezorgd op { $date }
hub-parcel-pickup = Ligt klaar om op te halen
hub-parcel-failed = De vervoerder kon het pakket niet bezorgen. Schrijf ons, dan lossen we het op.
hub-parcel-silent = Nog geen nieuws van de vervoerder.

## What can be sent back

# Behind "Order #1001 was delivered on 12 November." $date: the last day on which a return can be started.
return-until = Retourneren kan tot en met { $date }.
return-items = { $address ->
        [formal] Dit kunt u retourneren: { $items }.
       *[informal] Dit kun je retourneren: { $items }.
    }
return-items-until = { $address ->
        [formal] Dit kunt u tot en met { $date } retourneren: { $items }.
       *[informal] Dit kun je tot en met { $date } retourneren: { $items }.
    }
# $date: the last day on which it was possible, in the past.
return-over = Retourneren kon tot en met { $date }, maar die termijn is helaas verlopen.
return-items-over = Dit kon alleen tot en met { $date } worden geretourneerd: { $items }.
return-excluded = Uitgesloten van retour: { $items }.
return-never = Deze winkel neemt helaas geen retouren aan.
return-underway = Voor bestelling { $order } is al een retour aangemeld.
return-another = { $address ->
        [formal] Hier kunt u nog een retour starten:
       *[informal] Hier kun je nog een retour starten:
    }
return-unknown = Ik kan niet met zekerheid zeggen of er voor bestelling { $order } een retour is aangemeld.
# Some of the order has not arrived yet.
return-rest-later = Wat nog niet is aangekomen, kan worden geretourneerd zodra het er is.

## What can still be done

may-change = { $stage ->
        [processed] { $address ->
            [formal] U kunt nog zelf iets wijzigen tot { $until }, of tot de winkel de bestelling gaat klaarmaken als dat eerder is.
           *[informal] Je kunt nog zelf iets wijzigen tot { $until }, of tot de winkel de bestelling gaat klaarmaken als dat eerder is.
        }
        [packed] { $address ->
            [formal] U kunt nog zelf iets wijzigen tot { $until }, of tot de bestelling is ingepakt als dat eerder is.
           *[informal] Je kunt nog zelf iets wijzigen tot { $until }, of tot de bestelling is ingepakt als dat eerder is.
        }
       *[shipped] { $address ->
            [formal] U kunt nog zelf iets wijzigen tot { $until }, of tot de verzending als die eerder is.
           *[informal] Je kunt nog zelf iets wijzigen tot { $until }, of tot de verzending als die eerder is.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] U kunt de bestelling nog zelf wijzigen tot { $until }, tenzij die eerder wordt klaargemaakt:
           *[informal] Je kunt de bestelling nog zelf wijzigen tot { $until }, tenzij die eerder wordt klaargemaakt:
        }
        [packed] { $address ->
            [formal] U kunt de bestelling nog zelf wijzigen tot { $until }, tenzij die eerder is ingepakt:
           *[informal] Je kunt de bestelling nog zelf wijzigen tot { $until }, tenzij die eerder is ingepakt:
        }
       *[shipped] { $address ->
            [formal] U kunt de bestelling nog zelf wijzigen tot { $until }, tenzij die eerder wordt verzonden:
           *[informal] Je kunt de bestelling nog zelf wijzigen tot { $until }, tenzij die eerder wordt verzonden:
        }
    }
may-change-undated = { $stage ->
        [processed] { $address ->
            [formal] U kunt nog zelf iets wijzigen tot de winkel de bestelling gaat klaarmaken.
           *[informal] Je kunt nog zelf iets wijzigen tot de winkel de bestelling gaat klaarmaken.
        }
        [packed] { $address ->
            [formal] U kunt nog zelf iets wijzigen tot de bestelling is ingepakt.
           *[informal] Je kunt nog zelf iets wijzigen tot de bestelling is ingepakt.
        }
       *[shipped] { $address ->
            [formal] U kunt tot de verzending nog zelf iets wijzigen.
           *[informal] Je kunt tot de verzending nog zelf iets wijzigen.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] U kunt de bestelling nog zelf wijzigen tot die wordt klaargemaakt:
           *[informal] Je kunt de bestelling nog zelf wijzigen tot die wordt klaargemaakt:
        }
        [packed] { $address ->
            [formal] U kunt de bestelling nog zelf wijzigen tot die is ingepakt:
           *[informal] Je kunt de bestelling nog zelf wijzigen tot die is ingepakt:
        }
       *[shipped] { $address ->
            [formal] U kunt de bestelling tot de verzending nog zelf wijzigen:
           *[informal] Je kunt de bestelling tot de verzending nog zelf wijzigen:
        }
    }
may-change-rest = { $stage ->
        [processed] { $address ->
            [formal] De rest kunt u nog zelf wijzigen tot { $until }, of tot de winkel die gaat klaarmaken als dat eerder is.
           *[informal] De rest kun je nog zelf wijzigen tot { $until }, of tot de winkel die gaat klaarmaken als dat eerder is.
        }
        [packed] { $address ->
            [formal] De rest kunt u nog zelf wijzigen tot { $until }, of tot die is ingepakt als dat eerder is.
           *[informal] De rest kun je nog zelf wijzigen tot { $until }, of tot die is ingepakt als dat eerder is.
        }
       *[shipped] { $address ->
            [formal] De rest kunt u nog zelf wijzigen tot { $until }, of tot de verzending als die eerder is.
           *[informal] De rest kun je nog zelf wijzigen tot { $until }, of tot de verzending als die eerder is.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] De rest kunt u nog zelf wijzigen tot { $until }, tenzij die eerder wordt klaargemaakt:
           *[informal] De rest kun je nog zelf wijzigen tot { $until }, tenzij die eerder wordt klaargemaakt:
        }
        [packed] { $address ->
            [formal] De rest kunt u nog zelf wijzigen tot { $until }, tenzij die eerder is ingepakt:
           *[informal] De rest kun je nog zelf wijzigen tot { $until }, tenzij die eerder is ingepakt:
        }
       *[shipped] { $address ->
            [formal] De rest kunt u nog zelf wijzigen tot { $until }, tenzij die eerder wordt verzonden:
           *[informal] De rest kun je nog zelf wijzigen tot { $until }, tenzij die eerder wordt verzonden:
        }
    }
may-change-rest-undated = { $stage ->
        [processed] { $address ->
            [formal] De rest kunt u nog zelf wijzigen tot de winkel die gaat klaarmaken.
           *[informal] De rest kun je nog zelf wijzigen tot de winkel die gaat klaarmaken.
        }
        [packed] { $address ->
            [formal] De rest kunt u nog zelf wijzigen tot die is ingepakt.
           *[informal] De rest kun je nog zelf wijzigen tot die is ingepakt.
        }
       *[shipped] { $address ->
            [formal] De rest kunt u tot de verzending nog zelf wijzigen.
           *[informal] De rest kun je tot de verzending nog zelf wijzigen.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] De rest kunt u nog zelf wijzigen tot die wordt klaargemaakt:
           *[informal] De rest kun je nog zelf wijzigen tot die wordt klaargemaakt:
        }
        [packed] { $address ->
            [formal] De rest kunt u nog zelf wijzigen tot die is ingepakt:
           *[informal] De rest kun je nog zelf wijzigen tot die is ingepakt:
        }
       *[shipped] { $address ->
            [formal] De rest kunt u tot de verzending nog zelf wijzigen:
           *[informal] De rest kun je tot de verzending nog zelf wijzigen:
        }
    }
may-cancel = { $stage ->
        [processed] { $address ->
            [formal] U kunt de bestelling nog zelf annuleren tot { $until }, of tot de winkel die gaat klaarmaken als dat eerder is. Er wordt niets geannuleerd voordat u het daar bevestigt.
           *[informal] Je kunt de bestelling nog zelf annuleren tot { $until }, of tot de winkel die gaat klaarmaken als dat eerder is. Er wordt niets geannuleerd voordat je het daar bevestigt.
        }
        [packed] { $address ->
            [formal] U kunt de bestelling nog zelf annuleren tot { $until }, of tot die is ingepakt als dat eerder is. Er wordt niets geannuleerd voordat u het daar bevestigt.
           *[informal] Je kunt de bestelling nog zelf annuleren tot { $until }, of tot die is ingepakt als dat eerder is. Er wordt niets geannuleerd voordat je het daar bevestigt.
        }
       *[shipped] { $address ->
            [formal] U kunt de bestelling nog zelf annuleren tot { $until }, of tot de verzending als die eerder is. Er wordt niets geannuleerd voordat u het daar bevestigt.
           *[informal] Je kunt de bestelling nog zelf annuleren tot { $until }, of tot de verzending als die eerder is. Er wordt niets geannuleerd voordat je het daar bevestigt.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] U kunt de bestelling nog zelf annuleren tot { $until }, tenzij die eerder wordt klaargemaakt:
           *[informal] Je kunt de bestelling nog zelf annuleren tot { $until }, tenzij die eerder wordt klaargemaakt:
        }
        [packed] { $address ->
            [formal] U kunt de bestelling nog zelf annuleren tot { $until }, tenzij die eerder is ingepakt:
           *[informal] Je kunt de bestelling nog zelf annuleren tot { $until }, tenzij die eerder is ingepakt:
        }
       *[shipped] { $address ->
            [formal] U kunt de bestelling nog zelf annuleren tot { $until }, tenzij die eerder wordt verzonden:
           *[informal] Je kunt de bestelling nog zelf annuleren tot { $until }, tenzij die eerder wordt verzonden:
        }
    }
may-cancel-undated = { $stage ->
        [processed] { $address ->
            [formal] U kunt de bestelling nog zelf annuleren tot de winkel die gaat klaarmaken. Er wordt niets geannuleerd voordat u het daar bevestigt.
           *[informal] Je kunt de bestelling nog zelf annuleren tot de winkel die gaat klaarmaken. Er wordt niets geannuleerd voordat je het daar bevestigt.
        }
        [packed] { $address ->
            [formal] U kunt de bestelling nog zelf annuleren tot die is ingepakt. Er wordt niets geannuleerd voordat u het daar bevestigt.
           *[informal] Je kunt de bestelling nog zelf annuleren tot die is ingepakt. Er wordt niets geannuleerd voordat je het daar bevestigt.
        }
       *[shipped] { $address ->
            [formal] U kunt de bestelling tot de verzending nog zelf annuleren. Er wordt niets geannuleerd voordat u het daar bevestigt.
           *[informal] Je kunt de bestelling tot de verzending nog zelf annuleren. Er wordt niets geannuleerd voordat je het daar bevestigt.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] U kunt de bestelling nog zelf annuleren tot die wordt klaargemaakt:
           *[informal] Je kunt de bestelling nog zelf annuleren tot die wordt klaargemaakt:
        }
        [packed] { $address ->
            [formal] U kunt de bestelling nog zelf annuleren tot die is ingepakt:
           *[informal] Je kunt de bestelling nog zelf annuleren tot die is ingepakt:
        }
       *[shipped] { $address ->
            [formal] U kunt de bestelling tot de verzending nog zelf annuleren:
           *[informal] Je kunt de bestelling tot de verzending nog zelf annuleren:
        }
    }
may-cancel-rest = { $stage ->
        [processed] Wat nog niet is verzonden, kan nog worden geannuleerd tot { $until }, of tot de winkel het gaat klaarmaken als dat eerder is.
        [packed] Wat nog niet is verzonden, kan nog worden geannuleerd tot { $until }, of tot het is ingepakt als dat eerder is.
       *[shipped] Wat nog niet is verzonden, kan nog worden geannuleerd tot { $until }, of tot de verzending als die eerder is.
    }
    .short = { $stage ->
        [processed] Wat nog niet is verzonden, kan worden geannuleerd tot { $until }, tenzij het eerder wordt klaargemaakt:
        [packed] Wat nog niet is verzonden, kan worden geannuleerd tot { $until }, tenzij het eerder is ingepakt:
       *[shipped] Wat nog niet is verzonden, kan worden geannuleerd tot { $until }, tenzij het eerder wordt verzonden:
    }
may-cancel-rest-undated = { $stage ->
        [processed] Wat nog niet is verzonden, kan nog worden geannuleerd tot de winkel het gaat klaarmaken.
        [packed] Wat nog niet is verzonden, kan nog worden geannuleerd tot het is ingepakt.
       *[shipped] Wat nog niet is verzonden, kan tot de verzending nog worden geannuleerd.
    }
    .short = { $stage ->
        [processed] Wat nog niet is verzonden, kan nog worden geannuleerd tot het wordt klaargemaakt:
        [packed] Wat nog niet is verzonden, kan nog worden geannuleerd tot het is ingepakt:
       *[shipped] Wat nog niet is verzonden, kan tot de verzending nog worden geannuleerd:
    }
may-cancel-instead = { $stage ->
        [processed] { $address ->
            [formal] Er valt dus nog niets te retourneren, maar u kunt de bestelling nog zelf wijzigen of annuleren tot { $until }, of tot de winkel die gaat klaarmaken als dat eerder is.
           *[informal] Er valt dus nog niets te retourneren, maar je kunt de bestelling nog zelf wijzigen of annuleren tot { $until }, of tot de winkel die gaat klaarmaken als dat eerder is.
        }
        [packed] { $address ->
            [formal] Er valt dus nog niets te retourneren, maar u kunt de bestelling nog zelf wijzigen of annuleren tot { $until }, of tot die is ingepakt als dat eerder is.
           *[informal] Er valt dus nog niets te retourneren, maar je kunt de bestelling nog zelf wijzigen of annuleren tot { $until }, of tot die is ingepakt als dat eerder is.
        }
       *[shipped] { $address ->
            [formal] Er valt dus nog niets te retourneren, maar u kunt de bestelling nog zelf wijzigen of annuleren tot { $until }, of tot de verzending als die eerder is.
           *[informal] Er valt dus nog niets te retourneren, maar je kunt de bestelling nog zelf wijzigen of annuleren tot { $until }, of tot de verzending als die eerder is.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Er valt nog niets te retourneren, maar u kunt wijzigen of annuleren tot { $until }, tenzij de bestelling eerder wordt klaargemaakt:
           *[informal] Er valt nog niets te retourneren, maar je kunt wijzigen of annuleren tot { $until }, tenzij de bestelling eerder wordt klaargemaakt:
        }
        [packed] { $address ->
            [formal] Er valt nog niets te retourneren, maar u kunt wijzigen of annuleren tot { $until }, tenzij de bestelling eerder is ingepakt:
           *[informal] Er valt nog niets te retourneren, maar je kunt wijzigen of annuleren tot { $until }, tenzij de bestelling eerder is ingepakt:
        }
       *[shipped] { $address ->
            [formal] Er valt nog niets te retourneren, maar u kunt wijzigen of annuleren tot { $until }, tenzij de bestelling eerder wordt verzonden:
           *[informal] Er valt nog niets te retourneren, maar je kunt wijzigen of annuleren tot { $until }, tenzij de bestelling eerder wordt verzonden:
        }
    }
may-cancel-instead-undated = { $stage ->
        [processed] { $address ->
            [formal] Er valt dus nog niets te retourneren, maar u kunt de bestelling nog zelf wijzigen of annuleren tot de winkel die gaat klaarmaken.
           *[informal] Er valt dus nog niets te retourneren, maar je kunt de bestelling nog zelf wijzigen of annuleren tot de winkel die gaat klaarmaken.
        }
        [packed] { $address ->
            [formal] Er valt dus nog niets te retourneren, maar u kunt de bestelling nog zelf wijzigen of annuleren tot die is ingepakt.
           *[informal] Er valt dus nog niets te retourneren, maar je kunt de bestelling nog zelf wijzigen of annuleren tot die is ingepakt.
        }
       *[shipped] { $address ->
            [formal] Er valt dus nog niets te retourneren, maar u kunt de bestelling tot de verzending nog zelf wijzigen of annuleren.
           *[informal] Er valt dus nog niets te retourneren, maar je kunt de bestelling tot de verzending nog zelf wijzigen of annuleren.
        }
    }
    .short = { $stage ->
        [processed] { $address ->
            [formal] Er valt nog niets te retourneren, maar u kunt wijzigen of annuleren tot het klaarmaken begint:
           *[informal] Er valt nog niets te retourneren, maar je kunt wijzigen of annuleren tot het klaarmaken begint:
        }
        [packed] { $address ->
            [formal] Er valt nog niets te retourneren, maar u kunt wijzigen of annuleren tot de bestelling is ingepakt:
           *[informal] Er valt nog niets te retourneren, maar je kunt wijzigen of annuleren tot de bestelling is ingepakt:
        }
       *[shipped] { $address ->
            [formal] Er valt nog niets te retourneren, maar u kunt tot de verzending wijzigen of annuleren:
           *[informal] Er valt nog niets te retourneren, maar je kunt tot de verzending wijzigen of annuleren:
        }
    }
hub-off = Online wijzigen kan op dit moment niet, maar een medewerker kan ernaar kijken.
no-rule = { $what ->
        [cancel] Ik heb niet gevonden wat de regel van de winkel is voor het annuleren van een geplaatste bestelling.
       *[change] Ik heb niet gevonden wat de regel van de winkel is voor het wijzigen van een geplaatste bestelling.
    }
never = { $what ->
        [cancel] De winkel annuleert geen bestellingen die al zijn geplaatst.
       *[change] De winkel wijzigt geen bestellingen die al zijn geplaatst.
    }
window-over = { $what ->
        [cancel] De termijn om bestelling { $order } te annuleren is { $ended } verlopen.
       *[change] De termijn om bestelling { $order } te wijzigen is { $ended } verlopen.
    }
change-not-allowed = Als een bestelling eenmaal is geplaatst, wijzigt de winkel { $changes } niet meer.
excluded = Voor { $items } zijn geen wijzigingen mogelijk, omdat de winkel zulke artikelen daarvan uitsluit.
locked = Bestelling { $order } kan niet meer gewijzigd worden.
add-item = { $address ->
        [formal] Aan een bestelling die al is geplaatst, kan ik niets toevoegen. U kunt er een nieuwe bestelling voor plaatsen, of ik vraag het aan een medewerker.
       *[informal] Aan een bestelling die al is geplaatst, kan ik niets toevoegen. Je kunt er een nieuwe bestelling voor plaatsen, of ik vraag het aan een medewerker.
    }
    .short = { $address ->
        [formal] Aan een geplaatste bestelling kan ik niets toevoegen. Ik kan het aan een medewerker vragen, of u bestelt hier opnieuw:
       *[informal] Aan een geplaatste bestelling kan ik niets toevoegen. Ik kan het aan een medewerker vragen, of je bestelt hier opnieuw:
    }
shop-unavailable = { $address ->
        [formal] Het bestelsysteem van { $shop } is voor mij nu niet bereikbaar, dus ik kan niets met zekerheid zeggen over uw bestelling.
       *[informal] Het bestelsysteem van { $shop } is voor mij nu niet bereikbaar, dus ik kan niets met zekerheid zeggen over je bestelling.
    }

## The shop's own words

article-says = Dit schrijft { $shop } daarover:
# `$language` is one of the phrases `in-…` at the end of this part.
article-says-in = Dit schrijft { $shop } daarover, { $language }:
quote-in = In de woorden van de winkel, { $language }:
article-missing = Daarover heb ik niets gevonden in de informatie van { $shop }.

# What the text limits, as it was read, in the reader's language. Parts of one line: "As I read it: changing an order (the
# size and the delivery address): within 2 hours of ordering, until it is shipped, not for personalised items."
told = Zo lees ik het: { $rules }.
# The same of a rule that the shop itself confirmed.
told-sure = Kort gezegd: { $rules }.
# `$what` is one of the five below it, or `told-changes`; `$limits` some of the phrases that follow, joined by commas.
told-rule = { $what }: { $limits }
told-order-change = een bestelling wijzigen
told-cancellation = een bestelling annuleren
told-return = artikelen retourneren
told-refund = geld terugkrijgen
told-shipping = bezorging
# `$changes` are phrases `change-…`.
told-changes = { $what } ({ $changes })
told-never = niet mogelijk
# `$length` is `told-length`.
told-within = binnen { $length }
told-within-placed = binnen { $length } na het bestellen
told-within-paid = binnen { $length } na betaling
told-within-delivered = binnen { $length } na ontvangst
told-before-delivery = uiterlijk { $length } voor de bezorgdatum
told-length = { $unit ->
        [minutes] { $count ->
            [one] { $count } minuut
           *[other] { $count } minuten
        }
        [hours] { $count ->
            [one] { $count } uur
           *[other] { $count } uur
        }
        [days] { $count ->
            [one] { $count } dag
           *[other] { $count } dagen
        }
       *[business_days] { $count ->
            [one] { $count } werkdag
           *[other] { $count } werkdagen
        }
    }
# `$time` is a clock time.
told-same-day = dezelfde dag tot { $time } uur
told-until-processed = tot de bestelling wordt klaargemaakt
told-until-packed = tot de bestelling is ingepakt
told-until-shipped = tot de verzending
told-until-fulfilled = tot de bestelling is afgerond
told-except = niet voor { $items }
# In the list `$items`.
excluded-personalised = gepersonaliseerde artikelen
excluded-preorder = pre-orders
excluded-sale = afgeprijsde artikelen
excluded-perishable = bederfelijke producten
excluded-hygiene = hygiëneartikelen
excluded-digital = digitale producten
excluded-gift-card = cadeaubonnen
excluded-custom-made = maatwerk

in-en = in het Engels
in-sv = in het Zweeds
in-es = in het Spaans
in-fr = in het Frans
in-nb = in het Noors
in-de = in het Duits
in-da = in het Deens
in-nl = in het Nederlands
in-fi = in het Fins
in-it = in het Italiaans
in-pt = in het Portugees
in-pl = in het Pools
# In a list after "I understand".
language-en = Engels
language-sv = Zweeds
language-es = Spaans
language-fr = Frans
language-nb = Noors
language-de = Duits
language-da = Deens
language-nl = Nederlands
language-fi = Fins
language-it = Italiaans
language-pt = Portugees
language-pl = Pools

## Buttons and the card

action-sign-in = Inloggen
action-orders = Mijn bestellingen
action-open-order = Bestelling openen
action-address = Adres wijzigen
action-variant = Maat of variant
action-quantity = Aantal
action-cancel = Bestelling annuleren
action-track = Pakket volgen
action-return = Retour starten
# A button that puts what was ordered into the shop's cart once more.
action-buy-again = Opnieuw bestellen
action-shop = Naar de winkel
item-excluded = Niet te wijzigen
item-shipped = Verzonden: { $count }

change-size = de maat
change-color = de kleur
change-variant = de variant
change-quantity = het aantal
change-remove-item = de artikelen
change-address = het bezorgadres
change-contact = de contactgegevens
change-shipping-method = de verzendmethode
change-note = opmerkingen en cadeauopties

## The chat window on the storefront. It knows the shopper’s language and not the shop’s form of address: neutral words.

widget-title = Hulp bij een bestelling
widget-assistant = Automatische assistent
widget-team = Hier antwoordt ons team
widget-signed-in = ingelogd
widget-open = Chat openen
widget-close = Chat sluiten
widget-unread = { $count ->
        [one] { $count } nieuw bericht
       *[other] { $count } nieuwe berichten
    }
widget-welcome = Hoe kunnen we helpen?
widget-scope = Voor vragen over een bestelling: waar die is, wat er nog gewijzigd kan worden of hoe annuleren werkt.
# What a shopper may press instead of writing; the shopper says it.
widget-starter-status = Waar is mijn bestelling?
widget-starter-edit = Kan ik de maat van mijn laatste bestelling wijzigen?
widget-starter-cancel = Ik moet mijn bestelling annuleren.
widget-conversation = Gesprek
widget-messages = Berichten
widget-from-shopper = Ik
widget-from-agent = Assistent
widget-from-person = Ons team
widget-write = Bericht
widget-placeholder = Schrijf een bericht
widget-send = Versturen
widget-left = { $count ->
        [one] Nog { $count } teken
       *[other] Nog { $count } tekens
    }
widget-over = { $count ->
        [one] { $count } teken te veel
       *[other] { $count } tekens te veel
    }
widget-working = Schrijft een antwoord
widget-still-working = We zijn het nog aan het uitzoeken. Dit duurt iets langer.
widget-not-sent = Nog niet verstuurd.
widget-trying = Nog niet verstuurd. Nieuwe poging…
widget-retry = Nu opnieuw proberen
widget-edit = Bericht bewerken
widget-refused = Dit bericht kon niet worden verstuurd.
widget-too-fast = Dat ging een beetje snel. Het bericht wordt zo verstuurd.
widget-session-over = De sessie was verlopen, dus we zijn een nieuwe begonnen.
widget-order = Bestelling { $order }
widget-open-order = Deze bestelling openen
widget-quantity = Aantal { $count }
widget-changeable = Te wijzigen
widget-changeable-some = { $count } van { $all } te wijzigen
widget-fixed = Niet meer te wijzigen
widget-new-tab = (opent in een nieuw tabblad)
