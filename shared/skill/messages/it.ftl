# Everything Aftersale says in Italian (it). Short, warm, concrete. `.short` is for text messages.
# Forms of address: `formal` (Lei, written small as shops do today) and `informal` (tu). A sentence without a selector addresses nobody and fits both. No sentence needs the shopper’s gender.
# Before a day stands “il giorno”, because the article alone would change with the number (il 7, l’8).
# In `handoff-…`, `$address` is a phone number or mail address; these sentences address the shop’s people with neither form.
# Never ask for a bare SÌ, FINE or ANNULLA in a text message. STOP stays the word STOP.

## Times

# `$time` is a clock time with its zone, `$date` a day, both as the language writes them.
# After "until":
until-today = alle { $time } di oggi
until-tomorrow = alle { $time } di domani
until-on = alle { $time } del giorno { $date }
# After "ended", always in the past:
ended-today = oggi alle { $time }
ended-yesterday = ieri alle { $time }
ended-on = il giorno { $date } alle { $time }
# One of several orders in a list: "#1001 of 18 November".
order-of = { $order } del giorno { $date }

## The conversation itself

greeting = { $address ->
        [formal] Buongiorno, sono l’assistente di { $shop }. Posso dirle dov’è il suo ordine e se si può ancora modificare o annullare, e rispondere a domande sul negozio. Come posso aiutarla?
       *[informal] Ciao, sono l’assistente di { $shop }. Posso dirti dov’è il tuo ordine e se si può ancora modificare o annullare, e rispondere a domande sul negozio. Come posso aiutarti?
    }
    .short = { $address ->
        [formal] Buongiorno da { $shop }. Posso controllare dov’è il suo ordine e se si può ancora modificare. Come posso aiutarla?
       *[informal] Ciao da { $shop }. Posso controllare dov’è il tuo ordine e se si può ancora modificare. Come posso aiutarti?
    }
welcome = Di nulla!
anything-else = { $address ->
        [formal] Va bene. Posso fare altro per lei?
       *[informal] Va bene. Posso fare altro per te?
    }
no-text = { $address ->
        [formal] Non posso aprire immagini, file o posizioni, ma il suo messaggio è stato conservato. Può dirmi in poche parole di cosa ha bisogno?
       *[informal] Non posso aprire immagini, file o posizioni, ma il tuo messaggio è stato conservato. Puoi dirmi in poche parole di cosa hai bisogno?
    }
    .short = { $address ->
        [formal] Non posso aprire immagini o file, ma ho conservato il suo messaggio. Di cosa ha bisogno, in poche parole?
       *[informal] Non posso aprire immagini o file, ma ho conservato il tuo messaggio. Di cosa hai bisogno, in poche parole?
    }
welcome-back = { $address ->
        [formal] Riceverà di nuovo i messaggi di { $shop }. Come posso aiutarla?
       *[informal] Riceverai di nuovo i messaggi di { $shop }. Come posso aiutarti?
    }
help = { $address ->
        [formal] Servizio clienti di { $shop }. Ci chieda pure tutto quello che vuole sul suo ordine. Invii STOP per non ricevere più messaggi.
       *[informal] Servizio clienti di { $shop }. Chiedici pure tutto quello che vuoi sul tuo ordine. Invia STOP per non ricevere più messaggi.
    }
not-understood = { $address ->
        [formal] Temo di non aver capito bene. Si tratta di un ordine che ha fatto? Posso controllare dov’è e se si può ancora modificare, annullare o restituire.
       *[informal] Temo di non aver capito bene. Si tratta di un ordine che hai fatto? Posso controllare dov’è e se si può ancora modificare, annullare o restituire.
    }
    .short = { $address ->
        [formal] Temo di non aver capito bene. Vuole sapere dov’è il suo ordine, modificare qualcosa o fare un reso?
       *[informal] Temo di non aver capito bene. Vuoi sapere dov’è il tuo ordine, modificare qualcosa o fare un reso?
    }
not-understood-twice = Mi dispiace, continuo a non capire, e non voglio tirare a indovinare.
not-supported = { $address ->
        [formal] Mi dispiace, non parlo ancora questa lingua. Capisco { $languages }. Potrebbe scrivermi in una di queste?
       *[informal] Mi dispiace, non parlo ancora questa lingua. Capisco { $languages }. Potresti scrivermi in una di queste?
    }
    .short = Mi dispiace, capisco solo { $languages }.
outside-skill = Questo purtroppo non posso farlo io.

## A person

offer-person = { $address ->
        [formal] Vuole che passi la richiesta a una persona del team?
       *[informal] Vuoi che passi la richiesta a una persona del team?
    }
    .short = { $address ->
        [formal] Vuole che se ne occupi una persona del team?
       *[informal] Vuoi che se ne occupi una persona del team?
    }
handed-over = { $address ->
        [formal] Ho passato la nostra conversazione al team di { $shop }, così non dovrà spiegare tutto da capo. Una persona le risponderà qui.
       *[informal] Ho passato la nostra conversazione al team di { $shop }, così non dovrai spiegare tutto da capo. Una persona ti risponderà qui.
    }
    .short = { $address ->
        [formal] Ho passato tutta la conversazione al team di { $shop }. Una persona le risponderà qui.
       *[informal] Ho passato tutta la conversazione al team di { $shop }. Una persona ti risponderà qui.
    }
left-at-that = { $address ->
        [formal] Allora lascio tutto così. Se ha bisogno di qualcosa, mi scriva pure.
       *[informal] Allora lascio tutto così. Se hai bisogno di qualcosa, scrivimi pure.
    }

## Signing in

sign-in = { $address ->
        [formal] Perché nessun altro veda i suoi ordini, acceda prima al suo account di { $shop }. Ho conservato la sua richiesta e poi riprenderò automaticamente.
       *[informal] Perché nessun altro veda i tuoi ordini, accedi prima al tuo account di { $shop }. Ho conservato la tua richiesta e poi riprenderò automaticamente.
    }
    .short = { $address ->
        [formal] Perché nessun altro veda i suoi ordini, acceda al suo account di { $shop } con il link qui sotto. Poi riprenderò automaticamente.
       *[informal] Perché nessun altro veda i tuoi ordini, accedi al tuo account di { $shop } con il link qui sotto. Poi riprenderò automaticamente.
    }
sign-in-again = { $address ->
        [formal] Posso parlare di ordini solo dopo l’accesso al suo account di { $shop }. Ecco il link; poi riprenderò automaticamente.
       *[informal] Posso parlare di ordini solo dopo l’accesso al tuo account di { $shop }. Ecco il link; poi riprenderò automaticamente.
    }
    .short = Posso parlare di ordini solo dopo l’accesso con il link qui sotto. Poi riprenderò automaticamente.
# Where shoppers sign in with a code by mail and not with an account. The link stands beneath.
sign-in-code = { $address ->
        [formal] Perché nessun altro veda i suoi ordini, effettui prima l’accesso con un codice che riceverà via e-mail. Ho conservato la sua richiesta e poi riprenderò automaticamente.
       *[informal] Perché nessun altro veda i tuoi ordini, effettua prima l’accesso con un codice che riceverai via e-mail. Ho conservato la tua richiesta e poi riprenderò automaticamente.
    }
    .short = { $address ->
        [formal] Perché nessun altro veda i suoi ordini, acceda con il link qui sotto e un codice via e-mail. Poi riprenderò automaticamente.
       *[informal] Perché nessun altro veda i tuoi ordini, accedi con il link qui sotto e un codice via e-mail. Poi riprenderò automaticamente.
    }
sign-in-code-again = Posso parlare di ordini solo dopo l’accesso con un codice ricevuto via e-mail. Ecco il link; poi riprenderò automaticamente.
    .short = Posso parlare di ordini solo dopo l’accesso con il link qui sotto e un codice via e-mail. Poi riprenderò automaticamente.
sign-in-limited = { $address ->
        [formal] Ho già inviato alcuni link di accesso. Usi il più recente o riprovi tra un’ora.
       *[informal] Ho già inviato alcuni link di accesso. Usa il più recente o riprova tra un’ora.
    }
signed-in = { $address ->
        [formal] Grazie, ha effettuato l’accesso. Come posso aiutarla?
       *[informal] Grazie, hai effettuato l’accesso. Come posso aiutarti?
    }
signed-in-elsewhere = { $address ->
        [formal] Ha effettuato l’accesso. Poiché l’indirizzo o il numero da cui scrive non è quello del suo account, continui dove ha effettuato l’accesso. I suoi ordini sono qui:
       *[informal] Hai effettuato l’accesso. Poiché l’indirizzo o il numero da cui scrivi non è quello del tuo account, continua dove hai effettuato l’accesso. I tuoi ordini sono qui:
    }
    .short = { $address ->
        [formal] Ha effettuato l’accesso. Il numero o l’indirizzo da cui scrive non è quello del suo account, quindi continui qui:
       *[informal] Hai effettuato l’accesso. Il numero o l’indirizzo da cui scrivi non è quello del tuo account, quindi continua qui:
    }

## Finding the order

which-order = Di quale ordine si tratta: { $orders }?
assumed-newest = { $address ->
        [formal] Immagino che si tratti del suo ordine più recente, { $order }. Se invece è { $others }, mi dica pure il numero.
       *[informal] Immagino che si tratti del tuo ordine più recente, { $order }. Se invece è { $others }, dimmi pure il numero.
    }
    .short = { $address ->
        [formal] Immagino che si tratti di { $order }, il suo ordine più recente. Altrimenti mi dica il numero.
       *[informal] Immagino che si tratti di { $order }, il tuo ordine più recente. Altrimenti dimmi il numero.
    }
order-not-found = { $address ->
        [formal] Non trovo { $order } tra i suoi ordini. I più recenti: { $own }. Di quale si tratta?
       *[informal] Non trovo { $order } tra i tuoi ordini. I più recenti: { $own }. Di quale si tratta?
    }
order-not-found-none = { $address ->
        [formal] Non trovo { $order } tra i suoi ordini. Può controllare il numero?
       *[informal] Non trovo { $order } tra i tuoi ordini. Puoi controllare il numero?
    }
order-beyond-list = { $address ->
        [formal] { $order } non è tra i suoi ultimi ordini, e non posso andare più indietro.
       *[informal] { $order } non è tra i tuoi ultimi ordini, e non posso andare più indietro.
    }
no-orders = { $address ->
        [formal] Non trovo ordini nel suo account.
       *[informal] Non trovo ordini nel tuo account.
    }

## What is so of it

cancelled = L’ordine { $order } è stato annullato il giorno { $date }.
refunded = Tutto ciò che conteneva l’ordine { $order } è stato rimborsato o rimosso, quindi non c’è più nulla da modificare.
unknown = Non so dire con certezza a che punto è l’ordine { $order }, e non voglio tirare a indovinare.
delivered = L’ordine { $order } è stato consegnato il giorno { $date }.
delivered-undated = L’ordine { $order } è stato consegnato.
return-portal = { $address ->
        [formal] Può avviare un reso qui:
       *[informal] Puoi avviare un reso qui:
    }
too-late = Non si può più modificare.
return-later = { $address ->
        [formal] Non si può più modificare, ma potrà restituirlo una volta arrivato.
       *[informal] Non si può più modificare, ma potrai restituirlo una volta arrivato.
    }
shipped = L’ordine { $order } è stato spedito il giorno { $date }. Per questa spedizione non c’è il tracciamento.
shipped-with = L’ordine { $order } è stato spedito il giorno { $date } con { $carrier }.
shipped-estimate = L’ordine { $order } è stato spedito il giorno { $date } e dovrebbe arrivare il giorno { $estimated }.
shipped-with-estimate = L’ordine { $order } è stato spedito il giorno { $date } con { $carrier } e dovrebbe arrivare il giorno { $estimated }.
partly-shipped = Una parte dell’ordine { $order } è già partita: { $shipped }. Ancora da spedire: { $left }.
not-shipped = L’ordine { $order } non è ancora stato spedito.
on-hold = L’ordine { $order } al momento è in sospeso, quindi non è stato spedito nulla.
scheduled = La spedizione dell’ordine { $order } è prevista per il giorno { $date }.
scheduled-undated = La spedizione dell’ordine { $order } è prevista per più avanti.
in-progress = L’ordine { $order } è in fase di imballaggio proprio ora, quindi non posso promettere che si possa ancora modificare.
being-packed = L’ordine { $order } è in fase di imballaggio.
order-link = { $address ->
        [formal] Può seguirlo qui:
       *[informal] Puoi seguirlo qui:
    }

## Confirmation, payment, parcels

# $date: the day on which it was placed.
order-confirmed = Abbiamo ricevuto l’ordine { $order }, effettuato il giorno { $date }.
payment-paid = L’ordine { $order } è stato pagato.
payment-pending = Non abbiamo ancora ricevuto il pagamento dell’ordine { $order }.
# The card or account was asked; nothing has been taken from it so far.
payment-authorized = L’importo dell’ordine { $order } è stato autorizzato, ma non ancora addebitato.
payment-partly = L’ordine { $order } è stato pagato in parte.
payment-refunded = L’intero importo dell’ordine { $order } è stato rimborsato.
payment-partly-refunded = Una parte dell’importo dell’ordine { $order } è stata rimborsata.
# It was reserved, then released: nothing was taken.
payment-void = Per l’ordine { $order } non è stato addebitato nulla.
payment-unknown = Non so dire con certezza a che punto è il pagamento dell’ordine { $order }.
# Lines follow, one for each parcel, as "Parcel 1: Rain Jacket and Wool Socks · Shipped 12 November · PostNord". $count is 2 or more.
parcels = L’ordine { $order } è stato spedito in { $count } pacchi:
no-delivery-day = Il corriere non ha ancora indicato la data di consegna.
no-delivery-day-unshipped = La data di consegna si saprà solo dopo la spedizione.
# $date: the day of arrival that was named, in the past.
delivery-day-passed = Il corriere aveva previsto la consegna per il giorno { $date }, ma quella data è passata.
ready-for-pickup = L’ordine { $order } è pronto per il ritiro.
# A button; $number is 1, 2, ...
action-track-parcel = Segui il pacco { $number }
page-state-delivered = Consegnato
page-state-in-transit = In viaggio
# One parcel of an order among several: $number is 1, 2, ...
hub-parcel = Pacco { $number }
hub-parcel-only = Il pacco
# $date as in page-order-placed.
hub-parcel-shipped = Spedito il giorno { $date }
hub-parcel-expected = Consegna prevista per il giorno { $date }
hub-parcel-delivered = Consegnato il giorno { $date }
hub-parcel-pickup = Pronto per il ritiro
hub-parcel-failed = { $address ->
        [formal] Il corriere non è riuscito a consegnarlo. Ci scriva e troveremo una soluzione.
       *[informal] Il corriere non è riuscito a consegnarlo. Scrivici e troveremo una soluzione.
    }
hub-parcel-silent = Ancora nessuna notizia dal corriere.

## What can be sent back

# Behind "Order #1001 was delivered on 12 November." $date: the last day on which a return can be started.
return-until = L’ordine si può restituire fino al giorno { $date }.
return-items = Ecco cosa si può restituire: { $items }.
return-items-until = Ecco cosa si può restituire fino al giorno { $date }: { $items }.
# $date: the last day on which it was possible, in the past.
return-over = L’ordine si poteva restituire fino al giorno { $date }, quindi il termine è ormai scaduto.
return-items-over = Il termine per restituire { $items } è scaduto il giorno { $date }.
return-excluded = Il negozio non accetta resi per { $items }.
return-never = Il negozio non accetta resi.
return-underway = Per l’ordine { $order } è già stato registrato un reso.
return-another = Qui si può avviare un altro reso:
return-unknown = Non so dire con certezza se per l’ordine { $order } sia stato registrato un reso.
# Some of the order has not arrived yet.
return-rest-later = Quello che non è ancora arrivato si potrà restituire una volta arrivato.

## What can still be done

may-change = { $stage ->
        [processed] { $address ->
                [formal] Può ancora modificarlo in autonomia fino { $until }, o fino all’inizio della preparazione se avviene prima.
               *[informal] Puoi ancora modificarlo in autonomia fino { $until }, o fino all’inizio della preparazione se avviene prima.
            }
        [packed] { $address ->
                [formal] Può ancora modificarlo in autonomia fino { $until }, o fino all’imballaggio se avviene prima.
               *[informal] Puoi ancora modificarlo in autonomia fino { $until }, o fino all’imballaggio se avviene prima.
            }
       *[shipped] { $address ->
                [formal] Può ancora modificarlo in autonomia fino { $until }, o fino alla spedizione se avviene prima.
               *[informal] Puoi ancora modificarlo in autonomia fino { $until }, o fino alla spedizione se avviene prima.
            }
    }
    .short = { $stage ->
        [processed] { $address ->
                [formal] Può ancora modificarlo in autonomia fino { $until }, se la preparazione non inizia prima:
               *[informal] Puoi ancora modificarlo in autonomia fino { $until }, se la preparazione non inizia prima:
            }
        [packed] { $address ->
                [formal] Può ancora modificarlo in autonomia fino { $until }, se non viene imballato prima:
               *[informal] Puoi ancora modificarlo in autonomia fino { $until }, se non viene imballato prima:
            }
       *[shipped] { $address ->
                [formal] Può ancora modificarlo in autonomia fino { $until }, se non viene spedito prima:
               *[informal] Puoi ancora modificarlo in autonomia fino { $until }, se non viene spedito prima:
            }
    }
may-change-undated = { $stage ->
        [processed] { $address ->
                [formal] Può ancora modificarlo in autonomia fino all’inizio della preparazione.
               *[informal] Puoi ancora modificarlo in autonomia fino all’inizio della preparazione.
            }
        [packed] { $address ->
                [formal] Può ancora modificarlo in autonomia fino all’imballaggio.
               *[informal] Puoi ancora modificarlo in autonomia fino all’imballaggio.
            }
       *[shipped] { $address ->
                [formal] Può ancora modificarlo in autonomia fino alla spedizione.
               *[informal] Puoi ancora modificarlo in autonomia fino alla spedizione.
            }
    }
    .short = { $stage ->
        [processed] { $address ->
                [formal] Può ancora modificarlo in autonomia finché non è in preparazione:
               *[informal] Puoi ancora modificarlo in autonomia finché non è in preparazione:
            }
        [packed] { $address ->
                [formal] Può ancora modificarlo in autonomia fino all’imballaggio:
               *[informal] Puoi ancora modificarlo in autonomia fino all’imballaggio:
            }
       *[shipped] { $address ->
                [formal] Può ancora modificarlo in autonomia fino alla spedizione:
               *[informal] Puoi ancora modificarlo in autonomia fino alla spedizione:
            }
    }
may-change-rest = { $stage ->
        [processed] { $address ->
                [formal] Può ancora modificare il resto in autonomia fino { $until }, o fino all’inizio della preparazione se avviene prima.
               *[informal] Puoi ancora modificare il resto in autonomia fino { $until }, o fino all’inizio della preparazione se avviene prima.
            }
        [packed] { $address ->
                [formal] Può ancora modificare il resto in autonomia fino { $until }, o fino all’imballaggio se avviene prima.
               *[informal] Puoi ancora modificare il resto in autonomia fino { $until }, o fino all’imballaggio se avviene prima.
            }
       *[shipped] { $address ->
                [formal] Può ancora modificare il resto in autonomia fino { $until }, o fino alla spedizione se avviene prima.
               *[informal] Puoi ancora modificare il resto in autonomia fino { $until }, o fino alla spedizione se avviene prima.
            }
    }
    .short = { $stage ->
        [processed] { $address ->
                [formal] Può ancora modificare il resto in autonomia fino { $until }, se la preparazione non inizia prima:
               *[informal] Puoi ancora modificare il resto in autonomia fino { $until }, se la preparazione non inizia prima:
            }
        [packed] { $address ->
                [formal] Può ancora modificare il resto in autonomia fino { $until }, se non viene imballato prima:
               *[informal] Puoi ancora modificare il resto in autonomia fino { $until }, se non viene imballato prima:
            }
       *[shipped] { $address ->
                [formal] Può ancora modificare il resto in autonomia fino { $until }, se non viene spedito prima:
               *[informal] Puoi ancora modificare il resto in autonomia fino { $until }, se non viene spedito prima:
            }
    }
may-change-rest-undated = { $stage ->
        [processed] { $address ->
                [formal] Può ancora modificare il resto in autonomia fino all’inizio della preparazione.
               *[informal] Puoi ancora modificare il resto in autonomia fino all’inizio della preparazione.
            }
        [packed] { $address ->
                [formal] Può ancora modificare il resto in autonomia fino all’imballaggio.
               *[informal] Puoi ancora modificare il resto in autonomia fino all’imballaggio.
            }
       *[shipped] { $address ->
                [formal] Può ancora modificare il resto in autonomia fino alla spedizione.
               *[informal] Puoi ancora modificare il resto in autonomia fino alla spedizione.
            }
    }
    .short = { $stage ->
        [processed] { $address ->
                [formal] Può ancora modificare il resto in autonomia finché non è in preparazione:
               *[informal] Puoi ancora modificare il resto in autonomia finché non è in preparazione:
            }
        [packed] { $address ->
                [formal] Può ancora modificare il resto in autonomia fino all’imballaggio:
               *[informal] Puoi ancora modificare il resto in autonomia fino all’imballaggio:
            }
       *[shipped] { $address ->
                [formal] Può ancora modificare il resto in autonomia fino alla spedizione:
               *[informal] Puoi ancora modificare il resto in autonomia fino alla spedizione:
            }
    }
may-cancel = { $stage ->
        [processed] { $address ->
                [formal] Può ancora annullarlo in autonomia fino { $until }, o fino all’inizio della preparazione se avviene prima. Non viene annullato nulla finché non lo conferma lì.
               *[informal] Puoi ancora annullarlo in autonomia fino { $until }, o fino all’inizio della preparazione se avviene prima. Non viene annullato nulla finché non lo confermi lì.
            }
        [packed] { $address ->
                [formal] Può ancora annullarlo in autonomia fino { $until }, o fino all’imballaggio se avviene prima. Non viene annullato nulla finché non lo conferma lì.
               *[informal] Puoi ancora annullarlo in autonomia fino { $until }, o fino all’imballaggio se avviene prima. Non viene annullato nulla finché non lo confermi lì.
            }
       *[shipped] { $address ->
                [formal] Può ancora annullarlo in autonomia fino { $until }, o fino alla spedizione se avviene prima. Non viene annullato nulla finché non lo conferma lì.
               *[informal] Puoi ancora annullarlo in autonomia fino { $until }, o fino alla spedizione se avviene prima. Non viene annullato nulla finché non lo confermi lì.
            }
    }
    .short = { $stage ->
        [processed] { $address ->
                [formal] Può ancora annullarlo in autonomia fino { $until }, se la preparazione non inizia prima:
               *[informal] Puoi ancora annullarlo in autonomia fino { $until }, se la preparazione non inizia prima:
            }
        [packed] { $address ->
                [formal] Può ancora annullarlo in autonomia fino { $until }, se non viene imballato prima:
               *[informal] Puoi ancora annullarlo in autonomia fino { $until }, se non viene imballato prima:
            }
       *[shipped] { $address ->
                [formal] Può ancora annullarlo in autonomia fino { $until }, se non viene spedito prima:
               *[informal] Puoi ancora annullarlo in autonomia fino { $until }, se non viene spedito prima:
            }
    }
may-cancel-undated = { $stage ->
        [processed] { $address ->
                [formal] Può ancora annullarlo in autonomia fino all’inizio della preparazione. Non viene annullato nulla finché non lo conferma lì.
               *[informal] Puoi ancora annullarlo in autonomia fino all’inizio della preparazione. Non viene annullato nulla finché non lo confermi lì.
            }
        [packed] { $address ->
                [formal] Può ancora annullarlo in autonomia fino all’imballaggio. Non viene annullato nulla finché non lo conferma lì.
               *[informal] Puoi ancora annullarlo in autonomia fino all’imballaggio. Non viene annullato nulla finché non lo confermi lì.
            }
       *[shipped] { $address ->
                [formal] Può ancora annullarlo in autonomia fino alla spedizione. Non viene annullato nulla finché non lo conferma lì.
               *[informal] Puoi ancora annullarlo in autonomia fino alla spedizione. Non viene annullato nulla finché non lo confermi lì.
            }
    }
    .short = { $stage ->
        [processed] { $address ->
                [formal] Può ancora annullarlo in autonomia finché non è in preparazione:
               *[informal] Puoi ancora annullarlo in autonomia finché non è in preparazione:
            }
        [packed] { $address ->
                [formal] Può ancora annullarlo in autonomia fino all’imballaggio:
               *[informal] Puoi ancora annullarlo in autonomia fino all’imballaggio:
            }
       *[shipped] { $address ->
                [formal] Può ancora annullarlo in autonomia fino alla spedizione:
               *[informal] Puoi ancora annullarlo in autonomia fino alla spedizione:
            }
    }
may-cancel-rest = { $stage ->
        [processed] Ciò che non è ancora stato spedito si può annullare fino { $until }, o fino all’inizio della preparazione se avviene prima.
        [packed] Ciò che non è ancora stato spedito si può annullare fino { $until }, o fino all’imballaggio se avviene prima.
       *[shipped] Ciò che non è ancora stato spedito si può annullare fino { $until }, o fino alla spedizione se avviene prima.
    }
    .short = { $stage ->
        [processed] Ciò che non è ancora stato spedito si può annullare fino { $until }, se la preparazione non inizia prima:
        [packed] Ciò che non è ancora stato spedito si può annullare fino { $until }, se non viene imballato prima:
       *[shipped] Ciò che non è ancora stato spedito si può annullare fino { $until }, se non viene spedito prima:
    }
may-cancel-rest-undated = { $stage ->
        [processed] Ciò che non è ancora stato spedito si può annullare fino all’inizio della preparazione.
        [packed] Ciò che non è ancora stato spedito si può annullare fino all’imballaggio.
       *[shipped] Ciò che non è ancora stato spedito si può annullare fino alla spedizione.
    }
    .short = { $stage ->
        [processed] Ciò che non è ancora stato spedito si può annullare finché non è in preparazione:
        [packed] Ciò che non è ancora stato spedito si può annullare fino all’imballaggio:
       *[shipped] Ciò che non è ancora stato spedito si può annullare fino alla spedizione:
    }
may-cancel-instead = { $stage ->
        [processed] { $address ->
                [formal] Quindi non c’è ancora nulla da restituire, ma può ancora modificarlo o annullarlo in autonomia fino { $until }, o fino all’inizio della preparazione se avviene prima.
               *[informal] Quindi non c’è ancora nulla da restituire, ma puoi ancora modificarlo o annullarlo in autonomia fino { $until }, o fino all’inizio della preparazione se avviene prima.
            }
        [packed] { $address ->
                [formal] Quindi non c’è ancora nulla da restituire, ma può ancora modificarlo o annullarlo in autonomia fino { $until }, o fino all’imballaggio se avviene prima.
               *[informal] Quindi non c’è ancora nulla da restituire, ma puoi ancora modificarlo o annullarlo in autonomia fino { $until }, o fino all’imballaggio se avviene prima.
            }
       *[shipped] { $address ->
                [formal] Quindi non c’è ancora nulla da restituire, ma può ancora modificarlo o annullarlo in autonomia fino { $until }, o fino alla spedizione se avviene prima.
               *[informal] Quindi non c’è ancora nulla da restituire, ma puoi ancora modificarlo o annullarlo in autonomia fino { $until }, o fino alla spedizione se avviene prima.
            }
    }
    .short = { $stage ->
        [processed] { $address ->
                [formal] Non c’è ancora nulla da restituire, ma può modificarlo o annullarlo fino { $until }, se la preparazione non inizia prima:
               *[informal] Non c’è ancora nulla da restituire, ma puoi modificarlo o annullarlo fino { $until }, se la preparazione non inizia prima:
            }
        [packed] { $address ->
                [formal] Non c’è ancora nulla da restituire, ma può modificarlo o annullarlo fino { $until }, se non viene imballato prima:
               *[informal] Non c’è ancora nulla da restituire, ma puoi modificarlo o annullarlo fino { $until }, se non viene imballato prima:
            }
       *[shipped] { $address ->
                [formal] Non c’è ancora nulla da restituire, ma può modificarlo o annullarlo fino { $until }, se non viene spedito prima:
               *[informal] Non c’è ancora nulla da restituire, ma puoi modificarlo o annullarlo fino { $until }, se non viene spedito prima:
            }
    }
may-cancel-instead-undated = { $stage ->
        [processed] { $address ->
                [formal] Quindi non c’è ancora nulla da restituire, ma può ancora modificarlo o annullarlo in autonomia fino all’inizio della preparazione.
               *[informal] Quindi non c’è ancora nulla da restituire, ma puoi ancora modificarlo o annullarlo in autonomia fino all’inizio della preparazione.
            }
        [packed] { $address ->
                [formal] Quindi non c’è ancora nulla da restituire, ma può ancora modificarlo o annullarlo in autonomia fino all’imballaggio.
               *[informal] Quindi non c’è ancora nulla da restituire, ma puoi ancora modificarlo o annullarlo in autonomia fino all’imballaggio.
            }
       *[shipped] { $address ->
                [formal] Quindi non c’è ancora nulla da restituire, ma può ancora modificarlo o annullarlo in autonomia fino alla spedizione.
               *[informal] Quindi non c’è ancora nulla da restituire, ma puoi ancora modificarlo o annullarlo in autonomia fino alla spedizione.
            }
    }
    .short = { $stage ->
        [processed] { $address ->
                [formal] Non c’è ancora nulla da restituire, ma può modificarlo o annullarlo finché non è in preparazione:
               *[informal] Non c’è ancora nulla da restituire, ma puoi modificarlo o annullarlo finché non è in preparazione:
            }
        [packed] { $address ->
                [formal] Non c’è ancora nulla da restituire, ma può modificarlo o annullarlo fino all’imballaggio:
               *[informal] Non c’è ancora nulla da restituire, ma puoi modificarlo o annullarlo fino all’imballaggio:
            }
       *[shipped] { $address ->
                [formal] Non c’è ancora nulla da restituire, ma può modificarlo o annullarlo fino alla spedizione:
               *[informal] Non c’è ancora nulla da restituire, ma puoi modificarlo o annullarlo fino alla spedizione:
            }
    }
hub-off = Al momento non si può modificare online, ma una persona del team può verificare.
no-rule = { $what ->
        [cancel] Non ho trovato la regola del negozio sull’annullamento di un ordine già effettuato.
       *[change] Non ho trovato la regola del negozio sulla modifica di un ordine già effettuato.
    }
never = { $what ->
        [cancel] Il negozio non annulla gli ordini già effettuati.
       *[change] Il negozio non modifica gli ordini già effettuati.
    }
window-over = { $what ->
        [cancel] Il termine per annullare l’ordine { $order } è scaduto { $ended }.
       *[change] Il termine per modificare l’ordine { $order } è scaduto { $ended }.
    }
change-not-allowed = Una volta effettuato l’ordine, il negozio non modifica { $changes }.
excluded = Non è possibile modificare { $items }, perché il negozio esclude articoli di questo tipo.
locked = L’ordine { $order } non si può più modificare.
add-item = { $address ->
        [formal] Non posso aggiungere articoli a un ordine già effettuato. Può fare un nuovo ordine, oppure posso chiedere a una persona del team.
       *[informal] Non posso aggiungere articoli a un ordine già effettuato. Puoi fare un nuovo ordine, oppure posso chiedere a una persona del team.
    }
    .short = { $address ->
        [formal] Non posso aggiungere articoli a un ordine già effettuato. Posso chiedere a una persona del team, oppure può fare un nuovo ordine qui:
       *[informal] Non posso aggiungere articoli a un ordine già effettuato. Posso chiedere a una persona del team, oppure puoi fare un nuovo ordine qui:
    }
shop-unavailable = { $address ->
        [formal] In questo momento non riesco a raggiungere il sistema degli ordini di { $shop }, quindi non posso dirle nulla di certo sul suo ordine.
       *[informal] In questo momento non riesco a raggiungere il sistema degli ordini di { $shop }, quindi non posso dirti nulla di certo sul tuo ordine.
    }

## The shop's own words

article-says = Ecco cosa dice { $shop } in merito:
# `$language` is one of the phrases `in-…` at the end of this part.
article-says-in = Ecco cosa dice { $shop } in merito, { $language }:
quote-in = Con le parole del negozio, { $language }:
article-missing = Non l’ho trovato nelle informazioni fornite da { $shop }.

# What the text limits, as it was read, in the reader's language. Parts of one line: "As I read it: changing an order (the
# size and the delivery address): within 2 hours of ordering, until it is shipped, not for personalised items."
told = Da quello che leggo: { $rules }.
# The same of a rule that the shop itself confirmed.
told-sure = In breve: { $rules }.
# `$what` is one of the five below it, or `told-changes`; `$limits` some of the phrases that follow, joined by commas.
told-rule = { $what }: { $limits }
told-order-change = modificare un ordine
told-cancellation = annullare un ordine
told-return = restituire articoli
told-refund = rimborso
told-shipping = consegna
# `$changes` are phrases `change-…`.
told-changes = { $what } ({ $changes })
told-never = non è possibile
# `$length` is `told-length`.
told-within = entro { $length }
told-within-placed = entro { $length } dall’ordine
told-within-paid = entro { $length } dal pagamento
told-within-delivered = entro { $length } dal ricevimento
told-before-delivery = fino a { $length } prima della data di consegna
told-length = { $unit ->
        [minutes] { $count ->
            [one] { $count } minuto
           *[other] { $count } minuti
        }
        [hours] { $count ->
            [one] { $count } ora
           *[other] { $count } ore
        }
        [days] { $count ->
            [one] { $count } giorno
           *[other] { $count } giorni
        }
       *[business_days] { $count ->
            [one] { $count } giorno lavorativo
           *[other] { $count } giorni lavorativi
        }
    }
# `$time` is a clock time.
told-same-day = lo stesso giorno fino alle { $time }
told-until-processed = fino all’inizio della preparazione
told-until-packed = fino all’imballaggio
told-until-shipped = fino alla spedizione
told-until-fulfilled = fino all’evasione dell’ordine
told-except = non vale per { $items }
# In the list `$items`.
excluded-personalised = gli articoli personalizzati
excluded-preorder = i preordini
excluded-sale = gli articoli in saldo
excluded-perishable = i prodotti deperibili
excluded-hygiene = i prodotti per l’igiene
excluded-digital = i prodotti digitali
excluded-gift-card = le carte regalo
excluded-custom-made = gli articoli su misura

in-en = in inglese
in-sv = in svedese
in-es = in spagnolo
in-fr = in francese
in-nb = in norvegese
in-de = in tedesco
in-da = in danese
in-nl = in olandese
in-fi = in finlandese
in-it = in italiano
in-pt = in portoghese
in-pl = in polacco
# In a list after "I understand".
language-en = inglese
language-sv = svedese
language-es = spagnolo
language-fr = francese
language-nb = norvegese
language-de = tedesco
language-da = danese
language-nl = olandese
language-fi = finlandese
language-it = italiano
language-pt = portoghese
language-pl = polacco

## Buttons and the card

action-sign-in = Accedi
action-orders = I miei ordini
action-open-order = Apri l’ordine
action-address = Modifica indirizzo
action-variant = Taglia o variante
action-quantity = Quantità
action-cancel = Annulla l’ordine
action-track = Segui il pacco
action-return = Avvia un reso
# A button that puts what was ordered into the shop's cart once more.
action-buy-again = Acquista di nuovo
action-shop = Vai al negozio
item-excluded = Non modificabile
item-shipped = Spediti: { $count }

change-size = la taglia
change-color = il colore
change-variant = la variante
change-quantity = la quantità
change-remove-item = gli articoli
change-address = l’indirizzo di consegna
change-contact = i dati di contatto
change-shipping-method = il metodo di spedizione
change-note = note e opzioni regalo

## The chat window on the storefront. It knows the shopper’s language and not the shop’s form of address: neutral words.

widget-title = Aiuto per un ordine
widget-assistant = Assistente automatico
widget-team = Qui risponde il nostro team
widget-signed-in = accesso effettuato
widget-open = Apri la chat
widget-close = Chiudi la chat
widget-unread = { $count ->
        [one] { $count } nuovo messaggio
       *[other] { $count } nuovi messaggi
    }
widget-welcome = Come possiamo aiutare?
widget-scope = Per domande su un ordine: dov’è, cosa si può ancora modificare o come annullarlo.
# What a shopper may press instead of writing; the shopper says it.
widget-starter-status = Dov’è il mio ordine?
widget-starter-edit = Posso cambiare la taglia del mio ultimo ordine?
widget-starter-cancel = Devo annullare il mio ordine.
widget-conversation = Conversazione
widget-messages = Messaggi
widget-from-shopper = Io
widget-from-agent = Assistente
widget-from-person = Il nostro team
widget-write = Messaggio
widget-placeholder = Scrivi un messaggio
widget-send = Invia
widget-left = { $count ->
        [one] { $count } carattere rimasto
       *[other] { $count } caratteri rimasti
    }
widget-over = { $count ->
        [one] { $count } carattere di troppo
       *[other] { $count } caratteri di troppo
    }
widget-working = Risposta in arrivo
widget-still-working = La verifica è ancora in corso. Ci vorrà un po’ più di tempo.
widget-not-sent = Non ancora inviato.
widget-trying = Non ancora inviato. Nuovo tentativo…
widget-retry = Riprova ora
widget-edit = Modifica messaggio
widget-refused = Non è stato possibile inviare questo messaggio.
widget-too-fast = Un po’ troppo in fretta. Il messaggio partirà tra un momento.
widget-session-over = La sessione era scaduta, quindi ne abbiamo avviata una nuova.
widget-order = Ordine { $order }
widget-open-order = Apri questo ordine
widget-quantity = Quantità { $count }
widget-changeable = Modificabile
widget-changeable-some = Modificabili: { $count } su { $all }
widget-fixed = Non più modificabile
widget-new-tab = (si apre in una nuova scheda)
