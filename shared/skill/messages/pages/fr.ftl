# What Aftersale’s pages and its mails and notes to the shop’s own people say in French (fr). `../fr.ftl` holds what
# it says to shoppers in a conversation, and the rules for both.

## The mail to the shop's own people, when a person is to take over

handoff-subject = { $shop } : un client demande à parler à une personne
handoff-subject-order = { $shop } : un client demande à parler à une personne au sujet de la commande { $order }
handoff-intro = Merci de reprendre cette conversation. L’assistant ne dira plus rien tant qu’elle ne lui aura pas été rendue.
handoff-webchat = La conversation a lieu dans le chat du site. Pour y répondre : { $command }
handoff-sms = Pour répondre, envoyer un SMS au { $contact }.
handoff-whatsapp = Pour répondre, écrire sur WhatsApp au { $contact }, dans les 24 heures suivant le dernier message du client.
handoff-email = Une réponse à cet e-mail parvient au client à l’adresse { $contact }.
handoff-signed-in = Connexion établie avec le compte client { $customer } dans Shopify.
handoff-not-signed-in = Pas de connexion à un compte : merci de vérifier qui écrit avant de parler d’une commande.
handoff-order = Il s’agit de la commande { $order }. Articles encore modifiables à la dernière vérification de l’assistant : { $changeable } sur { $items }.
handoff-said = Ce qui a été dit jusqu’ici, le plus récent en dernier :
handoff-shopper = Client
handoff-agent = Assistant
handoff-person = Équipe
handoff-attached = [{ $name }]
handoff-back = Pour rendre la conversation à l’assistant une fois terminé : { $command }

## Pages on the storefront

page-sign-in-title = Connexion à { $shop }
page-sign-in-phone = { $address ->
        [formal] Quelqu’un a posé une question sur une commande depuis le téléphone { $masked }. Si c’est vous, continuez et la réponse y sera envoyée. Sinon, fermez simplement cette page.
       *[informal] Quelqu’un a posé une question sur une commande depuis le téléphone { $masked }. Si c’est toi, continue et la réponse y sera envoyée. Sinon, ferme simplement cette page.
    }
page-sign-in-mailbox = { $address ->
        [formal] Quelqu’un a posé une question sur une commande depuis l’adresse { $masked }. Si c’est vous, continuez et la réponse y sera envoyée. Sinon, fermez simplement cette page.
       *[informal] Quelqu’un a posé une question sur une commande depuis l’adresse { $masked }. Si c’est toi, continue et la réponse y sera envoyée. Sinon, ferme simplement cette page.
    }
page-sign-in-chat = { $address ->
        [formal] Vous avez posé une question sur une commande dans notre chat. Continuez, et le chat reprendra ici même.
       *[informal] Tu as posé une question sur une commande dans notre chat. Continue, et le chat reprendra ici même.
    }
page-sign-in-first = { $address ->
        [formal] Pour que personne d’autre ne voie vos commandes, connectez-vous d’abord à votre compte.
       *[informal] Pour que personne d’autre ne voie tes commandes, connecte-toi d’abord à ton compte.
    }
page-sign-in-button = Se connecter
page-continue-button = Continuer
page-signed-in-title = Connexion établie
page-signed-in-phone = { $address ->
        [formal] La réponse est en route vers votre téléphone. Vous pouvez fermer cette page.
       *[informal] La réponse est en route vers ton téléphone. Tu peux fermer cette page.
    }
page-signed-in-mailbox = { $address ->
        [formal] La réponse est en route vers votre boîte mail. Vous pouvez fermer cette page.
       *[informal] La réponse est en route vers ta boîte mail. Tu peux fermer cette page.
    }
page-signed-in-elsewhere = { $address ->
        [formal] La question est venue d’une adresse ou d’un numéro qui n’est pas celui de votre compte : rien n’y sera donc envoyé sur vos commandes. Vous pouvez les voir ici.
       *[informal] La question est venue d’une adresse ou d’un numéro qui n’est pas celui de ton compte : rien n’y sera donc envoyé sur tes commandes. Tu peux les voir ici.
    }
page-signed-in-chat = Retour au chat…
page-link-over-title = Ce lien ne fonctionne plus
page-link-over = { $address ->
        [formal] Un lien de connexion fonctionne une seule fois, pendant 15 minutes. Reposez simplement la question et vous en recevrez un nouveau.
       *[informal] Un lien de connexion fonctionne une seule fois, pendant 15 minutes. Repose simplement la question et tu en recevras un nouveau.
    }
page-no-such-link = { $address ->
        [formal] Les liens de nos messages ne fonctionnent qu’un certain temps. Écrivez-nous de nouveau et vous en recevrez un nouveau.
       *[informal] Les liens de nos messages ne fonctionnent qu’un certain temps. Écris-nous encore et tu en recevras un nouveau.
    }
page-try-again-title = Cela n’a pas fonctionné
page-try-again = { $address ->
        [formal] Réessayez dans un instant. Rien n’a été modifié.
       *[informal] Réessaie dans un instant. Rien n’a été modifié.
    }
page-orders-title = Mes commandes
page-orders-none = { $address ->
        [formal] Il n’y a pas encore de commande dans votre compte.
       *[informal] Il n’y a pas encore de commande dans ton compte.
    }
page-orders-button = Mes commandes
page-order-title = Commande { $order }
page-order-placed = Passée le { $date }
page-order-not-found = { $address ->
        [formal] Nous ne trouvons pas cette commande parmi les vôtres.
       *[informal] Nous ne trouvons pas cette commande parmi les tiennes.
    }
page-order-ask = { $address ->
        [formal] Cette page montre votre commande telle qu’elle est en ce moment. Pour modifier ou annuler quelque chose, écrivez-nous et nous vous aiderons.
       *[informal] Cette page montre ta commande telle qu’elle est en ce moment. Pour modifier ou annuler quelque chose, écris-nous et nous t’aiderons.
    }
page-shop-button = Retour à la boutique
page-line-quantity = Quantité : { $count }
page-line-shipped = Expédié : { $count }
page-line-delivered = Livré : { $count }
page-line-waiting = Pas encore expédié : { $count }
page-state-cancelled = Annulée
page-state-refunded = Remboursée
page-state-unknown = Nous consulter au sujet de cette commande
page-state-shipped = Expédiée
page-state-partly-shipped = Expédiée en partie
page-state-on-hold = En attente
page-state-scheduled = Programmée
page-state-in-progress = En cours d’emballage
page-state-not-shipped = Pas encore expédiée
# Changing an order, on the pages of the Customer Hub. The shop speaks here, not the assistant: no "I".
hub-address-title = Modifier l’adresse de livraison
hub-contact-title = Modifier les coordonnées
hub-items-title = Modifier les articles
hub-cancel-title = Annuler la commande { $order }
action-items = Modifier les articles
action-contact = Modifier les coordonnées
# Where nothing can be changed here, after the order's state:
hub-closed = { $address ->
        [formal] Aucune modification n’est possible ici pour le moment. Écrivez-nous et nous vous aiderons.
       *[informal] Aucune modification n’est possible ici pour le moment. Écris-nous et nous t’aiderons.
    }
hub-variant = { $address ->
        [formal] La taille ou la variante ne se modifie pas ici. Écrivez-nous et nous verrons ce qui est possible.
       *[informal] La taille ou la variante ne se modifie pas ici. Écris-nous et nous verrons ce qui est possible.
    }
hub-variant-title = Choisir une autre taille ou variante
hub-variant-which = De quel article s’agit-il ?
# $title: what was ordered, such as "Rain Jacket (Green / L)". The label of a choice of variants.
hub-variant-instead = Remplacer { $title } par
# $title: a variant, such as "Green / M", in a list of choices; it cannot be chosen.
hub-variant-sold-out = { $title } (épuisé)
# The label of a choice of numbers: how many of the items shall become the other variant.
hub-variant-count = Quantité à remplacer
hub-variant-hint = { $address ->
        [formal] Ces options sont au même prix. Pour une option plus chère ou moins chère, écrivez-nous.
       *[informal] Ces options sont au même prix. Pour une option plus chère ou moins chère, écris-nous.
    }
# The same where some of them cost less.
hub-variant-hint-less = { $address ->
        [formal] Ces options sont au même prix ou moins chères, et nous remboursons la différence. Pour une option plus chère, écrivez-nous.
       *[informal] Ces options sont au même prix ou moins chères, et nous remboursons la différence. Pour une option plus chère, écris-nous.
    }
hub-variant-none = { $address ->
        [formal] Pour cet article, aucune autre option n’est disponible au même prix ou à un prix inférieur. Écrivez-nous et nous verrons ce qui est possible.
       *[informal] Pour cet article, aucune autre option n’est disponible au même prix ou à un prix inférieur. Écris-nous et nous verrons ce qui est possible.
    }
hub-same-price = Le prix reste le même.
hub-busy = { $address ->
        [formal] La commande est en cours d’emballage et ne peut plus être modifiée ici. Écrivez-nous et nous verrons ce qui est encore possible.
       *[informal] La commande est en cours d’emballage et ne peut plus être modifiée ici. Écris-nous et nous verrons ce qui est encore possible.
    }
hub-first-name = Prénom
hub-last-name = Nom
hub-company = Entreprise
hub-street = Numéro et rue
hub-extra = Appartement, étage ou bâtiment
hub-zip = Code postal
hub-city = Ville
hub-country = Pays
hub-phone = Téléphone
hub-email = E-mail
hub-optional = facultatif
hub-region-fixed = { $address ->
        [formal] Les taxes et les frais de livraison dépendent du pays et de la région, qui ne peuvent donc pas être modifiés ici. Si la commande doit partir ailleurs, écrivez-nous.
       *[informal] Les taxes et les frais de livraison dépendent du pays et de la région, qui ne peuvent donc pas être modifiés ici. Si la commande doit partir ailleurs, écris-nous.
    }
# `$title` is an item. Below it a list of numbers, 0 among them.
hub-keep = Quantité à garder : { $title }
hub-keep-hint = Avec 0, l’article est retiré de la commande.
hub-review-button = Vérifier avant de confirmer
hub-review-title = Tout est correct ?
hub-review-intro = Rien n’a encore été modifié.
hub-was = Avant
hub-becomes = Après
hub-taken-out = Retiré de la commande
hub-refund = Nous rembourserons { $amount } sur le moyen de paiement utilisé.
hub-refund-none = Rien n’a encore été payé pour cela : il n’y a donc rien à rembourser.
hub-cancel-whole = Toute la commande sera annulée. Il ne sera pas possible de revenir en arrière.
hub-confirm-button = Confirmer la modification
hub-confirm-cancel-button = Annuler la commande
hub-keep-button = Ne rien changer
hub-back-button = Retour à la commande
hub-same = Rien ne change par rapport à la commande actuelle. Il faut d’abord modifier quelque chose.
hub-invalid = Merci de vérifier ce qui est signalé.
hub-invalid-field = Merci de vérifier ce champ.
hub-not-all = Au moins un article doit rester. Pour les retirer tous, il faut annuler la commande.
hub-phone-hint = Avec l’indicatif du pays, par exemple +33612345678.
hub-look-button = Regarder à nouveau
hub-working-title = Un instant
hub-working = Nous nous en occupons. Cette page s’actualise automatiquement.
hub-done-title = C’est fait
hub-done-cancelled = La commande { $order } est annulée.
hub-done-changed = La commande { $order } est modifiée.
hub-refused-title = Cela n’a pas fonctionné
hub-refused-moved = Entre-temps, la commande a avancé et ce n’est plus possible. Rien n’a été modifié.
hub-refused-shop = { $address ->
        [formal] Le système de la boutique n’a pas accepté la demande. Rien n’a été modifié. Écrivez-nous et nous trouverons une solution.
       *[informal] Le système de la boutique n’a pas accepté la demande. Rien n’a été modifié. Écris-nous et nous trouverons une solution.
    }
hub-unclear = Cela prend plus de temps que prévu. Notre équipe s’en occupe et veille à ce que tout rentre dans l’ordre. Inutile de recommencer.
# The order is changed as wished, and costs less now; giving back the difference failed at the payment provider, and a person will see to it.
hub-owed = { $address ->
        [formal] La commande { $order } est modifiée. Le remboursement de la différence n’a pas encore abouti, mais notre équipe s’en occupe. Vous n’avez rien à faire.
       *[informal] La commande { $order } est modifiée. Le remboursement de la différence n’a pas encore abouti, mais notre équipe s’en occupe. Tu n’as rien à faire.
    }
# Ways to reach the shop, at the foot of the page; each is a link.
hub-help-title = Besoin d’aide ?
hub-help-sms = Envoyer un SMS
hub-help-whatsapp = Écrire sur WhatsApp
hub-help-email = Écrire un e-mail
# A line for the shop's own people on the order itself. `$change` is the change's number.
hub-note-cancelled = Commande annulée par le client dans le Customer Hub ({ $change }).
hub-note-address = Adresse de livraison modifiée par le client dans le Customer Hub ({ $change }).
hub-note-contact = Coordonnées modifiées par le client dans le Customer Hub ({ $change }).
hub-note-items = Articles retirés par le client dans le Customer Hub ({ $change }).
hub-note-variant = Taille ou variante modifiée par le client dans le Customer Hub ({ $change }).
page-preview-only = Boutique de démonstration. Rien ici n’est réel.

# The button that closes the drawer in which these pages stand beside the shop's own.
hub-drawer-close = Fermer

## Signing in at the Hub's own address, with a code by mail. The shop speaks: "we".

hub-code-intro = { $address ->
        [formal] Indiquez l’adresse e-mail utilisée pour votre commande et nous vous enverrons un code.
       *[informal] Indique l’adresse e-mail utilisée pour ta commande et nous t’enverrons un code.
    }
hub-code-send-button = Recevoir un code
# The title of the page on which the code is typed.
hub-code-title = { $address ->
        [formal] Consultez votre boîte mail
       *[informal] Consulte ta boîte mail
    }
# $mailbox is masked, such as "a…@example.com". It must not say whether there is such a customer: "if".
hub-code-sent = Si { $mailbox } est l’adresse d’un client { $shop }, un code à six chiffres est en route vers cette boîte mail. Il est valable 10 minutes.
# The label of the field into which the code is typed.
hub-code-label = Code reçu par e-mail
hub-code-hint = { $address ->
        [formal] Rien reçu ? Regardez dans vos spams ou essayez avec l’adresse où vous avez reçu la confirmation de commande.
       *[informal] Rien reçu ? Regarde dans tes spams ou essaie avec l’adresse où tu as reçu la confirmation de commande.
    }
hub-code-wrong = { $address ->
        [formal] Ce n’est pas le bon code. Consultez notre e-mail le plus récent.
       *[informal] Ce n’est pas le bon code. Consulte notre e-mail le plus récent.
    }
# Above the field for the e-mail address.
hub-code-over = { $address ->
        [formal] Ce code ne fonctionne plus. Vous pouvez en demander un nouveau ici.
       *[informal] Ce code ne fonctionne plus. Tu peux en demander un nouveau ici.
    }
hub-code-too-many = { $address ->
        [formal] Trop de codes ont été demandés. Réessayez plus tard.
       *[informal] Trop de codes ont été demandés. Réessaie plus tard.
    }
# A link below the field for the code.
hub-code-other = Recevoir un nouveau code ou utiliser une autre adresse
# Above the field for the e-mail address, where the shopper was signed in before.
hub-code-ended = { $address ->
        [formal] Pour que personne d’autre ne voie vos commandes, reconnectez-vous.
       *[informal] Pour que personne d’autre ne voie tes commandes, reconnecte-toi.
    }
# Above the field for the e-mail address, where the browser takes no cookies.
hub-code-cookies = La connexion nécessite un cookie : il faut autoriser les cookies pour cette page, puis réessayer.
hub-sign-out-button = Se déconnecter

## Signing in at the Hub’s own address with the account that the shopper has at the shop

# Above a button that says `page-sign-in-button`. It leads to the shop’s own sign-in page, which leads back.
hub-account-intro = { $address ->
        [formal] Pour que personne d’autre ne voie vos commandes, connectez-vous à votre compte { $shop }. Vous reviendrez ensuite ici.
       *[informal] Pour que personne d’autre ne voie tes commandes, connecte-toi à ton compte { $shop }. Tu reviendras ensuite ici.
    }
# The shop’s sign-in page was left, or something went wrong on the way.
hub-account-failed = { $address ->
        [formal] La connexion n’a pas abouti. Réessayez.
       *[informal] La connexion n’a pas abouti. Réessaie.
    }
# After signing out here. The shop’s own sign-in page may still know the shopper in this browser; a link to the shop's own sign-out stands beneath.
hub-account-left = { $address ->
        [formal] La déconnexion a bien eu lieu ici. Mais sur cet appareil, la session de votre compte { $shop } est peut-être encore ouverte.
       *[informal] La déconnexion a bien eu lieu ici. Mais sur cet appareil, la session de ton compte { $shop } est peut-être encore ouverte.
    }
hub-account-leave-link = Se déconnecter aussi de ce compte

## The mail with the code. $code is "482913".

code-mail-subject = { $address ->
        [formal] Votre code { $shop } : { $code }
       *[informal] Ton code { $shop } : { $code }
    }
code-mail-text = { $address ->
        [formal] Votre code de connexion est le { $code }.
       *[informal] Ton code de connexion est le { $code }.
    }
code-mail-valid = { $address ->
        [formal] Il fonctionne une seule fois, pendant 10 minutes, sur la page où vous l’avez demandé.
       *[informal] Il fonctionne une seule fois, pendant 10 minutes, sur la page où tu l’as demandé.
    }
code-mail-ignore = { $address ->
        [formal] Si vous ne l’avez pas demandé, vous n’avez rien à faire : sans ce code, personne ne peut voir vos commandes. Ne le communiquez à personne.
       *[informal] Si tu ne l’as pas demandé, tu n’as rien à faire : sans ce code, personne ne peut voir tes commandes. Ne le communique à personne.
    }
