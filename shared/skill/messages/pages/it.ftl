# What Aftersale’s pages and its mails and notes to the shop’s own people say in Italian (it). `../it.ftl` holds what
# it says to shoppers in a conversation, and the rules for both.

## The mail to the shop's own people, when a person is to take over

handoff-subject = Un cliente di { $shop } chiede di parlare con una persona
handoff-subject-order = Un cliente di { $shop } chiede di parlare con una persona per l’ordine { $order }
handoff-intro = Questa conversazione ha bisogno di una persona del team. L’assistente non dirà altro finché non gli verrà restituita.
handoff-webchat = Il cliente è nella chat del sito. Per rispondere lì: { $command }
handoff-sms = Per rispondere, inviare un SMS al cliente al numero { $contact }.
handoff-whatsapp = Per rispondere, scrivere al cliente su WhatsApp al numero { $contact }, entro 24 ore dal suo ultimo messaggio.
handoff-email = La risposta a questa e-mail arriva al cliente all’indirizzo { $contact }.
handoff-signed-in = Accesso effettuato come cliente { $customer } in Shopify.
handoff-not-signed-in = Accesso non effettuato: verificare chi scrive prima di parlare di un ordine.
handoff-order = Si tratta dell’ordine { $order }. Articoli ancora modificabili all’ultimo controllo dell’assistente: { $changeable } su { $items }.
handoff-said = Quanto detto finora, con il messaggio più recente in fondo:
handoff-shopper = Cliente
handoff-agent = Assistente
handoff-person = Team
handoff-attached = [{ $name }]
handoff-back = Per restituire la conversazione una volta finito: { $command }

## Pages on the storefront

page-sign-in-title = Accesso a { $shop }
page-sign-in-phone = { $address ->
        [formal] Qualcuno con il telefono { $masked } ha chiesto di un ordine. Se è stata una sua richiesta, continui e la risposta arriverà lì. Altrimenti chiuda semplicemente questa pagina.
       *[informal] Qualcuno con il telefono { $masked } ha chiesto di un ordine. Se è stata una tua richiesta, continua e la risposta arriverà lì. Altrimenti chiudi semplicemente questa pagina.
    }
page-sign-in-mailbox = { $address ->
        [formal] Qualcuno con l’indirizzo { $masked } ha chiesto di un ordine. Se è stata una sua richiesta, continui e la risposta arriverà lì. Altrimenti chiuda semplicemente questa pagina.
       *[informal] Qualcuno con l’indirizzo { $masked } ha chiesto di un ordine. Se è stata una tua richiesta, continua e la risposta arriverà lì. Altrimenti chiudi semplicemente questa pagina.
    }
page-sign-in-chat = { $address ->
        [formal] Ha chiesto di un ordine nella nostra chat. Continui e la chat riprenderà qui.
       *[informal] Hai chiesto di un ordine nella nostra chat. Continua e la chat riprenderà qui.
    }
page-sign-in-first = { $address ->
        [formal] Perché nessun altro veda i suoi ordini, acceda prima al suo account.
       *[informal] Perché nessun altro veda i tuoi ordini, accedi prima al tuo account.
    }
page-sign-in-button = Accedi
page-continue-button = Continua
page-signed-in-title = Accesso effettuato
page-signed-in-phone = { $address ->
        [formal] La risposta sta arrivando sul suo telefono. Può chiudere questa pagina.
       *[informal] La risposta sta arrivando sul tuo telefono. Puoi chiudere questa pagina.
    }
page-signed-in-mailbox = { $address ->
        [formal] La risposta sta arrivando nella sua casella di posta. Può chiudere questa pagina.
       *[informal] La risposta sta arrivando nella tua casella di posta. Puoi chiudere questa pagina.
    }
page-signed-in-elsewhere = { $address ->
        [formal] L’indirizzo o il numero da cui è arrivata la domanda non è quello del suo account, quindi lì non verrà inviato nulla sui suoi ordini. Può vederli qui.
       *[informal] L’indirizzo o il numero da cui è arrivata la domanda non è quello del tuo account, quindi lì non verrà inviato nulla sui tuoi ordini. Puoi vederli qui.
    }
page-signed-in-chat = Ritorno alla chat…
page-link-over-title = Questo link non funziona più
page-link-over = { $address ->
        [formal] I link di accesso funzionano una sola volta e per 15 minuti. Ripeta semplicemente la domanda e ne riceverà uno nuovo.
       *[informal] I link di accesso funzionano una sola volta e per 15 minuti. Ripeti semplicemente la domanda e ne riceverai uno nuovo.
    }
page-no-such-link = { $address ->
        [formal] I link nei nostri messaggi funzionano solo per un certo periodo. Ci scriva di nuovo e ne riceverà uno nuovo.
       *[informal] I link nei nostri messaggi funzionano solo per un certo periodo. Scrivici di nuovo e ne riceverai uno nuovo.
    }
page-try-again-title = Non ha funzionato
page-try-again = { $address ->
        [formal] Riprovi tra un momento. Non è stato modificato nulla.
       *[informal] Riprova tra un momento. Non è stato modificato nulla.
    }
page-orders-title = I miei ordini
page-orders-none = { $address ->
        [formal] Non ci sono ancora ordini nel suo account.
       *[informal] Non ci sono ancora ordini nel tuo account.
    }
page-orders-button = I miei ordini
page-order-title = Ordine { $order }
page-order-placed = Effettuato il giorno { $date }
page-order-not-found = { $address ->
        [formal] Non troviamo questo ordine tra i suoi.
       *[informal] Non troviamo questo ordine tra i tuoi.
    }
page-order-ask = { $address ->
        [formal] Questa pagina mostra il suo ordine com’è in questo momento. Per modificare o annullare qualcosa, ci scriva e la aiuteremo.
       *[informal] Questa pagina mostra il tuo ordine com’è in questo momento. Per modificare o annullare qualcosa, scrivici e ti aiuteremo.
    }
page-shop-button = Torna al negozio
page-line-quantity = Quantità: { $count }
page-line-shipped = Spediti: { $count }
page-line-delivered = Consegnati: { $count }
page-line-waiting = Ancora da spedire: { $count }
page-state-cancelled = Annullato
page-state-refunded = Rimborsato
page-state-unknown = Da chiedere a noi
page-state-shipped = Spedito
page-state-partly-shipped = Spedito in parte
page-state-on-hold = In sospeso
page-state-scheduled = Programmato
page-state-in-progress = In fase di imballaggio
page-state-not-shipped = Non ancora spedito
# Changing an order, on the pages of the Customer Hub. The shop speaks here, not the assistant: no "I".
hub-address-title = Modifica l’indirizzo di consegna
hub-contact-title = Modifica i dati di contatto
hub-items-title = Modifica gli articoli
hub-cancel-title = Annulla l’ordine { $order }
action-items = Modifica articoli
action-contact = Modifica dati di contatto
# Where nothing can be changed here, after the order's state:
hub-closed = { $address ->
        [formal] Al momento qui non si possono fare modifiche. Ci scriva e la aiuteremo.
       *[informal] Al momento qui non si possono fare modifiche. Scrivici e ti aiuteremo.
    }
hub-variant = { $address ->
        [formal] La taglia o la variante non si possono cambiare qui. Ci scriva e vedremo che cosa è possibile.
       *[informal] La taglia o la variante non si possono cambiare qui. Scrivici e vedremo che cosa è possibile.
    }
hub-variant-title = Scegli un’altra taglia o variante
hub-variant-which = Di quale articolo si tratta?
# $title: what was ordered, such as "Rain Jacket (Green / L)". The label of a choice of variants.
hub-variant-instead = Al posto di { $title }
# $title: a variant, such as "Green / M", in a list of choices; it cannot be chosen.
hub-variant-sold-out = { $title } (esaurito)
# The label of a choice of numbers: how many of the items shall become the other variant.
hub-variant-count = Quantità da cambiare
hub-variant-hint = { $address ->
        [formal] Queste opzioni hanno lo stesso prezzo. Per una più cara o più economica, ci scriva.
       *[informal] Queste opzioni hanno lo stesso prezzo. Per una più cara o più economica, scrivici.
    }
# The same where some of them cost less.
hub-variant-hint-less = { $address ->
        [formal] Queste opzioni costano lo stesso o meno, e rimborsiamo la differenza. Per una più cara, ci scriva.
       *[informal] Queste opzioni costano lo stesso o meno, e rimborsiamo la differenza. Per una più cara, scrivici.
    }
hub-variant-none = { $address ->
        [formal] Per questo articolo non ci sono altre opzioni disponibili allo stesso prezzo o a un prezzo inferiore. Ci scriva e vedremo che cosa è possibile.
       *[informal] Per questo articolo non ci sono altre opzioni disponibili allo stesso prezzo o a un prezzo inferiore. Scrivici e vedremo che cosa è possibile.
    }
hub-same-price = Il prezzo resta lo stesso.
hub-busy = { $address ->
        [formal] L’ordine è in fase di imballaggio, quindi qui non si può più modificare. Ci scriva e vedremo cosa si può fare.
       *[informal] L’ordine è in fase di imballaggio, quindi qui non si può più modificare. Scrivici e vedremo cosa si può fare.
    }
hub-first-name = Nome
hub-last-name = Cognome
hub-company = Azienda
hub-street = Via e numero civico
hub-extra = Interno, scala o piano
hub-zip = CAP
hub-city = Città
hub-country = Paese
hub-phone = Telefono
hub-email = E-mail
hub-optional = facoltativo
hub-region-fixed = { $address ->
        [formal] Imposte e spese di spedizione dipendono dal paese e dalla provincia, che quindi qui non si possono modificare. Se l’ordine deve arrivare altrove, ci scriva.
       *[informal] Imposte e spese di spedizione dipendono dal paese e dalla provincia, che quindi qui non si possono modificare. Se l’ordine deve arrivare altrove, scrivici.
    }
# `$title` is an item. Below it a list of numbers, 0 among them.
hub-keep = Quantità da tenere: { $title }
hub-keep-hint = Con 0 l’articolo viene rimosso dall’ordine.
hub-review-button = Controlla prima di confermare
hub-review-title = È tutto giusto?
hub-review-intro = Non è ancora stato modificato nulla.
hub-was = Prima
hub-becomes = Dopo
hub-taken-out = Rimosso dall’ordine
hub-refund = Rimborseremo { $amount } sul metodo di pagamento utilizzato.
hub-refund-none = Non risulta ancora alcun pagamento, quindi non c’è nulla da rimborsare.
hub-cancel-whole = Verrà annullato l’intero ordine. Non si potrà tornare indietro.
hub-confirm-button = Conferma la modifica
hub-confirm-cancel-button = Annulla l’ordine
hub-keep-button = Lascia tutto com’è
hub-back-button = Torna all’ordine
hub-same = L’ordine è già così. Prima bisogna modificare qualcosa.
hub-invalid = I campi evidenziati sono da controllare.
hub-invalid-field = Questo campo è da controllare.
hub-not-all = Deve restare almeno un articolo. Per toglierli tutti bisogna annullare l’ordine.
hub-phone-hint = Con il prefisso internazionale, per esempio +393331234567.
hub-look-button = Guarda di nuovo
hub-working-title = Un momento
hub-working = Ce ne stiamo occupando. Questa pagina si aggiorna da sola.
hub-done-title = Fatto
hub-done-cancelled = L’ordine { $order } è stato annullato.
hub-done-changed = L’ordine { $order } è stato modificato.
hub-refused-title = Non ha funzionato
hub-refused-moved = Nel frattempo l’ordine è andato avanti e questo non si può più fare. Non è stato modificato nulla.
hub-refused-shop = { $address ->
        [formal] Il sistema del negozio non ha accettato la richiesta. Non è stato modificato nulla. Ci scriva e troveremo una soluzione.
       *[informal] Il sistema del negozio non ha accettato la richiesta. Non è stato modificato nulla. Scrivici e troveremo una soluzione.
    }
hub-unclear = Ci vuole più tempo del previsto. Il nostro team se ne sta occupando e farà in modo che tutto vada a buon fine. Non serve ripetere la richiesta.
# The order is changed as wished, and costs less now; giving back the difference failed at the payment provider, and a person will see to it.
hub-owed = { $address ->
        [formal] L’ordine { $order } è stato modificato. Il rimborso della differenza non è ancora andato a buon fine, ma se ne occupa il nostro team. Lei non deve fare nulla.
       *[informal] L’ordine { $order } è stato modificato. Il rimborso della differenza non è ancora andato a buon fine, ma se ne occupa il nostro team. Non devi fare nulla.
    }
# Ways to reach the shop, at the foot of the page; each is a link.
hub-help-title = Serve aiuto?
hub-help-sms = Invia un SMS
hub-help-whatsapp = Scrivi su WhatsApp
hub-help-email = Scrivi un’e-mail
# A line for the shop's own people on the order itself. `$change` is the change's number.
hub-note-cancelled = Ordine annullato dal cliente nel Customer Hub ({ $change }).
hub-note-address = Indirizzo di consegna modificato dal cliente nel Customer Hub ({ $change }).
hub-note-contact = Dati di contatto modificati dal cliente nel Customer Hub ({ $change }).
hub-note-items = Articoli rimossi dal cliente nel Customer Hub ({ $change }).
hub-note-variant = Taglia o variante modificata dal cliente nel Customer Hub ({ $change }).
page-preview-only = Negozio dimostrativo. Qui non c’è nulla di reale.

# The button that closes the drawer in which these pages stand beside the shop's own.
hub-drawer-close = Chiudi

## Signing in at the Hub's own address, with a code by mail. The shop speaks: "we".

hub-code-intro = { $address ->
        [formal] Inserisca l’indirizzo e-mail usato per il suo ordine e le invieremo un codice.
       *[informal] Inserisci l’indirizzo e-mail usato per il tuo ordine e ti invieremo un codice.
    }
hub-code-send-button = Ricevi un codice
# The title of the page on which the code is typed.
hub-code-title = { $address ->
        [formal] Controlli la sua casella di posta
       *[informal] Controlla la tua casella di posta
    }
# $mailbox is masked, such as "a…@example.com". It must not say whether there is such a customer: "if".
hub-code-sent = Se { $mailbox } appartiene a un cliente di { $shop }, a questo indirizzo sta arrivando un codice a sei cifre, valido per 10 minuti.
# The label of the field into which the code is typed.
hub-code-label = Codice ricevuto via e-mail
hub-code-hint = { $address ->
        [formal] Non è arrivato nulla? Controlli la cartella dello spam o provi con l’indirizzo a cui è arrivata la conferma dell’ordine.
       *[informal] Non è arrivato nulla? Controlla la cartella dello spam o prova con l’indirizzo a cui è arrivata la conferma dell’ordine.
    }
hub-code-wrong = { $address ->
        [formal] Il codice non è quello giusto. Controlli la nostra e-mail più recente.
       *[informal] Il codice non è quello giusto. Controlla la nostra e-mail più recente.
    }
# Above the field for the e-mail address.
hub-code-over = { $address ->
        [formal] Questo codice non funziona più. Qui può richiederne uno nuovo.
       *[informal] Questo codice non funziona più. Qui puoi richiederne uno nuovo.
    }
hub-code-too-many = { $address ->
        [formal] Sono stati richiesti troppi codici. Riprovi più tardi.
       *[informal] Sono stati richiesti troppi codici. Riprova più tardi.
    }
# A link below the field for the code.
hub-code-other = Richiedi un nuovo codice o usa un altro indirizzo
# Above the field for the e-mail address, where the shopper was signed in before.
hub-code-ended = { $address ->
        [formal] Perché nessun altro veda i suoi ordini, acceda di nuovo.
       *[informal] Perché nessun altro veda i tuoi ordini, accedi di nuovo.
    }
# Above the field for the e-mail address, where the browser takes no cookies.
hub-code-cookies = Per accedere serve un cookie: occorre consentire i cookie per questa pagina e riprovare.
hub-sign-out-button = Esci

## Signing in at the Hub’s own address with the account that the shopper has at the shop

# Above a button that says `page-sign-in-button`. It leads to the shop’s own sign-in page, which leads back.
hub-account-intro = { $address ->
        [formal] Perché nessun altro veda i suoi ordini, acceda al suo account di { $shop }. Poi tornerà qui.
       *[informal] Perché nessun altro veda i tuoi ordini, accedi al tuo account di { $shop }. Poi tornerai qui.
    }
# The shop’s sign-in page was left, or something went wrong on the way.
hub-account-failed = { $address ->
        [formal] L’accesso non è andato a buon fine. Riprovi.
       *[informal] L’accesso non è andato a buon fine. Riprova.
    }
# After signing out here. The shop’s own sign-in page may still know the shopper in this browser; a link to the shop's own sign-out stands beneath.
hub-account-left = { $address ->
        [formal] Qui l’uscita è andata a buon fine. Su questo dispositivo, però, l’accesso al suo account di { $shop } potrebbe essere ancora attivo.
       *[informal] Qui l’uscita è andata a buon fine. Su questo dispositivo, però, l’accesso al tuo account di { $shop } potrebbe essere ancora attivo.
    }
hub-account-leave-link = Esci anche da quell’account

## The mail with the code. $code is "482913".

code-mail-subject = { $address ->
        [formal] Il suo codice per { $shop }: { $code }
       *[informal] Il tuo codice per { $shop }: { $code }
    }
code-mail-text = { $address ->
        [formal] Il suo codice di accesso è { $code }.
       *[informal] Il tuo codice di accesso è { $code }.
    }
code-mail-valid = { $address ->
        [formal] Funziona una sola volta, per 10 minuti, nella pagina in cui l’ha richiesto.
       *[informal] Funziona una sola volta, per 10 minuti, nella pagina in cui l’hai richiesto.
    }
code-mail-ignore = { $address ->
        [formal] Se non l’ha richiesto lei, non deve fare nulla: senza questo codice nessuno può vedere i suoi ordini. Non lo comunichi a nessuno.
       *[informal] Se non l’hai richiesto tu, non devi fare nulla: senza questo codice nessuno può vedere i tuoi ordini. Non comunicarlo a nessuno.
    }
