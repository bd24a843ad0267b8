# Everything Aftersale says in French (fr). Short, warm, concrete. `.short` is for text messages.
# Forms of address: `formal` (vous) and `informal` (tu). A sentence without a selector addresses nobody and fits both. No sentence needs the shopper’s gender.
# The `until-…` phrases bring their own “jusqu’à”, because it joins with the article of a day (“jusqu’au”): the sentences have no word for "until" before `$until`.
# A shop’s name never stands behind “de”, which would have to lose its vowel before some names.
# In `handoff-…`, `$address` is a phone number or mail address; these sentences address the shop’s people with neither form.
# Never ask for a bare OUI, FIN or ANNULER in a text message. STOP stays the word STOP.

## Times

# `$time` is a clock time with its zone, `$date` a day, both as the language writes them.
# After "until":
until-today = jusqu’à { $time } aujourd’hui
until-tomorrow = jusqu’à demain à { $time }
until-on = jusqu’au { $date } à { $time }
# After "ended", always in the past:
ended-today = aujourd’hui à { $time }
ended-yesterday = hier à { $time }
ended-on = le { $date } à { $time }
# One of several orders in a list: "#1001 of 18 November".
order-of = { $order } du { $date }

## The conversation itself

greeting = { $address ->
        [formal] Bonjour, ici l’assistant { $shop }. Je peux vous dire où est votre commande et si elle peut encore être modifiée ou annulée, et répondre à vos questions sur la boutique. Que puis-je faire pour vous ?
       *[informal] Bonjour, ici l’assistant { $shop }. Je peux te dire où est ta commande et si elle peut encore être modifiée ou annulée, et répondre à tes questions sur la boutique. Que puis-je faire pour toi ?
    }
    .short = { $address ->
        [formal] Bonjour, ici { $shop }. Je peux voir où est votre commande et si elle est encore modifiable. Que puis-je faire pour vous ?
       *[informal] Bonjour, ici { $shop }. Je peux voir où est ta commande et si elle est encore modifiable. Que puis-je faire pour toi ?
    }
welcome = Avec plaisir !
anything-else = { $address ->
        [formal] D’accord. Puis-je faire autre chose pour vous ?
       *[informal] D’accord. Puis-je faire autre chose pour toi ?
    }
no-text = { $address ->
        [formal] Je ne peux pas ouvrir les images, les fichiers ni les positions, mais votre message est bien conservé. Pouvez-vous me dire en quelques mots ce qu’il vous faut ?
       *[informal] Je ne peux pas ouvrir les images, les fichiers ni les positions, mais ton message est bien conservé. Peux-tu me dire en quelques mots ce qu’il te faut ?
    }
    .short = { $address ->
        [formal] Je ne peux pas ouvrir les images ni les fichiers, mais je les garde. Que vous faut-il, en quelques mots ?
       *[informal] Je ne peux pas ouvrir les images ni les fichiers, mais je les garde. Que te faut-il, en quelques mots ?
    }
welcome-back = { $address ->
        [formal] Ici { $shop } : vous recevrez de nouveau nos messages. Que puis-je faire pour vous ?
       *[informal] Ici { $shop } : tu recevras de nouveau nos messages. Que puis-je faire pour toi ?
    }
help = { $address ->
        [formal] Service client { $shop } : posez-nous vos questions sur votre commande. Envoyez STOP pour ne plus recevoir de messages.
       *[informal] Service client { $shop } : pose-nous tes questions sur ta commande. Envoie STOP pour ne plus recevoir de messages.
    }
not-understood = { $address ->
        [formal] Je crains de ne pas avoir bien compris. S’agit-il d’une commande que vous avez passée ? Je peux vérifier où elle est et si elle peut encore être modifiée, annulée ou retournée.
       *[informal] Je crains de ne pas avoir bien compris. S’agit-il d’une commande que tu as passée ? Je peux vérifier où elle est et si elle peut encore être modifiée, annulée ou retournée.
    }
    .short = { $address ->
        [formal] Je crains d’avoir mal compris. Voulez-vous savoir où est votre commande, la modifier ou faire un retour ?
       *[informal] Je crains d’avoir mal compris. Veux-tu savoir où est ta commande, la modifier ou faire un retour ?
    }
not-understood-twice = Désolé, je ne comprends toujours pas, et je préfère ne pas deviner.
not-supported = { $address ->
        [formal] Désolé, je ne parle pas encore cette langue. Je parle { $languages }. Pourriez-vous m’écrire dans l’une de ces langues ?
       *[informal] Désolé, je ne parle pas encore cette langue. Je parle { $languages }. Pourrais-tu m’écrire dans l’une de ces langues ?
    }
    .short = Je parle { $languages }.
outside-skill = Cela, je ne peux malheureusement pas le faire moi-même.

## A person

offer-person = { $address ->
        [formal] Voulez-vous que je passe le relais à une personne de l’équipe ?
       *[informal] Veux-tu que je passe le relais à une personne de l’équipe ?
    }
    .short = { $address ->
        [formal] Voulez-vous qu’une personne prenne le relais ?
       *[informal] Veux-tu qu’une personne prenne le relais ?
    }
handed-over = { $address ->
        [formal] J’ai transmis notre conversation à l’équipe { $shop } : vous n’aurez pas à tout réexpliquer. Une personne vous répondra ici même.
       *[informal] J’ai transmis notre conversation à l’équipe { $shop } : tu n’auras pas à tout réexpliquer. Une personne te répondra ici même.
    }
    .short = { $address ->
        [formal] J’ai transmis toute notre conversation à l’équipe { $shop }. Une personne vous répondra ici.
       *[informal] J’ai transmis toute notre conversation à l’équipe { $shop }. Une personne te répondra ici.
    }
left-at-that = { $address ->
        [formal] Alors j’en reste là. Écrivez-moi simplement si vous avez besoin de quelque chose.
       *[informal] Alors j’en reste là. Écris-moi simplement si tu as besoin de quelque chose.
    }

## Signing in

sign-in = { $address ->
        [formal] Pour que personne d’autre ne voie vos commandes, connectez-vous d’abord à votre compte { $shop }. J’ai gardé votre demande et je reprendrai ensuite automatiquement.
       *[informal] Pour que personne d’autre ne voie tes commandes, connecte-toi d’abord à ton compte { $shop }. J’ai gardé ta demande et je reprendrai ensuite automatiquement.
    }
    .short = { $address ->
        [formal] Pour protéger vos commandes, connectez-vous à { $shop } avec le lien ci-dessous. Je reprendrai ensuite automatiquement.
       *[informal] Pour protéger tes commandes, connecte-toi à { $shop } avec le lien ci-dessous. Je reprendrai ensuite automatiquement.
    }
sign-in-again = { $address ->
        [formal] Je ne peux parler de commandes qu’une fois la connexion à votre compte { $shop } établie. Voici le lien ; je reprendrai ensuite automatiquement.
       *[informal] Je ne peux parler de commandes qu’une fois la connexion à ton compte { $shop } établie. Voici le lien ; je reprendrai ensuite automatiquement.
    }
    .short = Je ne peux parler de commandes qu’après connexion avec le lien ci-dessous. Je reprendrai ensuite automatiquement.
# Where shoppers sign in with a code by mail and not with an account. The link stands beneath.
sign-in-code = { $address ->
        [formal] Pour que personne d’autre ne voie vos commandes, connectez-vous d’abord avec un code que vous recevrez par e-mail. J’ai gardé votre demande et je reprendrai ensuite automatiquement.
       *[informal] Pour que personne d’autre ne voie tes commandes, connecte-toi d’abord avec un code que tu recevras par e-mail. J’ai gardé ta demande et je reprendrai ensuite automatiquement.
    }
    .short = { $address ->
        [formal] Pour protéger vos commandes, connectez-vous avec ce lien et un code par e-mail. Je reprendrai juste après.
       *[informal] Pour protéger tes commandes, connecte-toi avec ce lien et un code par e-mail. Je reprendrai juste après.
    }
sign-in-code-again = Je ne peux parler de commandes qu’une fois la connexion établie avec un code reçu par e-mail. Voici le lien ; je reprendrai ensuite automatiquement.
    .short = Je ne peux parler de commandes qu’après connexion avec ce lien et un code par e-mail. Je reprendrai ensuite.
sign-in-limited = { $address ->
        [formal] J’ai déjà envoyé plusieurs liens de connexion. Utilisez le plus récent ou réessayez dans une heure.
       *[informal] J’ai déjà envoyé plusieurs liens de connexion. Utilise le plus récent ou réessaie dans une heure.
    }
signed-in = { $address ->
        [formal] Merci, la connexion est établie. Que puis-je faire pour vous ?
       *[informal] Merci, la connexion est établie. Que puis-je faire pour toi ?
    }
signed-in-elsewhere = { $address ->
        [formal] La connexion est établie. Comme vous m’écrivez depuis une adresse ou un numéro qui n’est pas celui de votre compte, continuez là où vous avez ouvert votre session. Vos commandes sont ici :
       *[informal] La connexion est établie. Comme tu m’écris depuis une adresse ou un numéro qui n’est pas celui de ton compte, continue là où tu as ouvert ta session. Tes commandes sont ici :
    }
    .short = { $address ->
        [formal] Connexion établie, mais ce numéro ou cette adresse n’est pas celui de votre compte. Continuez ici :
       *[informal] Connexion établie, mais ce numéro ou cette adresse n’est pas celui de ton compte. Continue ici :
    }

## Finding the order

which-order = { $address ->
        [formal] De quelle commande parlez-vous : { $orders } ?
       *[informal] De quelle commande parles-tu : { $orders } ?
    }
assumed-newest = { $address ->
        [formal] Je suppose qu’il s’agit de votre commande la plus récente, { $order }. Si vous parlez plutôt de { $others }, indiquez-moi simplement le numéro.
       *[informal] Je suppose qu’il s’agit de ta commande la plus récente, { $order }. Si tu parles plutôt de { $others }, indique-moi simplement le numéro.
    }
    .short = { $address ->
        [formal] Je suppose que vous parlez de { $order }, votre commande la plus récente. Sinon, indiquez-moi le numéro.
       *[informal] Je suppose que tu parles de { $order }, ta commande la plus récente. Sinon, indique-moi le numéro.
    }
order-not-found = { $address ->
        [formal] Je ne trouve pas { $order } parmi vos commandes. Les plus récentes : { $own }. De laquelle parlez-vous ?
       *[informal] Je ne trouve pas { $order } parmi tes commandes. Les plus récentes : { $own }. De laquelle parles-tu ?
    }
    .short = { $address ->
        [formal] Je ne trouve pas { $order } parmi vos commandes. Les dernières : { $own }. Laquelle est-ce ?
       *[informal] Je ne trouve pas { $order } parmi tes commandes. Les dernières : { $own }. Laquelle est-ce ?
    }
order-not-found-none = { $address ->
        [formal] Je ne trouve pas { $order } parmi vos commandes. Pouvez-vous vérifier le numéro ?
       *[informal] Je ne trouve pas { $order } parmi tes commandes. Peux-tu vérifier le numéro ?
    }
order-beyond-list = { $address ->
        [formal] { $order } ne figure pas parmi vos dernières commandes, et je ne peux pas remonter plus loin.
       *[informal] { $order } ne figure pas parmi tes dernières commandes, et je ne peux pas remonter plus loin.
    }
no-orders = { $address ->
        [formal] Je ne trouve aucune commande dans votre compte.
       *[informal] Je ne trouve aucune commande dans ton compte.
    }

## What is so of it

cancelled = La commande { $order } a été annulée le { $date }.
refunded = Tout ce que contenait la commande { $order } a été remboursé ou retiré : il n’y a plus rien à modifier.
unknown = Je ne peux pas dire avec certitude où en est la commande { $order }, et je préfère ne pas deviner.
delivered = La commande { $order } a été livrée le { $date }.
delivered-undated = La commande { $order } a été livrée.
return-portal = { $address ->
        [formal] Vous pouvez demander un retour ici :
       *[informal] Tu peux demander un retour ici :
    }
too-late = Elle ne peut plus être modifiée.
return-later = { $address ->
        [formal] Elle ne peut plus être modifiée, mais vous pourrez la retourner une fois qu’elle sera arrivée.
       *[informal] Elle ne peut plus être modifiée, mais tu pourras la retourner une fois qu’elle sera arrivée.
    }
shipped = La commande { $order } a été expédiée le { $date }. Il n’y a pas de suivi pour cet envoi.
shipped-with = La commande { $order } a été expédiée le { $date } par { $carrier }.
shipped-estimate = La commande { $order } a été expédiée le { $date } et devrait arriver le { $estimated }.
shipped-with-estimate = La commande { $order } a été expédiée le { $date } par { $carrier } et devrait arriver le { $estimated }.
partly-shipped = Une partie de la commande { $order } est déjà partie : { $shipped }. Pas encore expédié : { $left }.
not-shipped = La commande { $order } n’est pas encore expédiée.
on-hold = La commande { $order } est en attente pour le moment ; rien n’a donc été expédié.
scheduled = L’expédition de la commande { $order } est prévue le { $date }.
scheduled-undated = L’expédition de la commande { $order } est prévue pour plus tard.
in-progress = La commande { $order } est en cours d’emballage : je ne peux pas promettre qu’elle puisse encore être modifiée.
being-packed = La commande { $order } est en cours d’emballage.
order-link = { $address ->
        [formal] Vous pouvez la suivre ici :
       *[informal] Tu peux la suivre ici :
    }

## Confirmation, payment, parcels

# $date: the day on which it was placed.
order-confirmed = Nous avons bien reçu la commande { $order }, passée le { $date }.
payment-paid = La commande { $order } est payée.
payment-pending = Nous n’avons pas encore reçu le paiement de la commande { $order }.
# The card or account was asked; nothing has been taken from it so far.
payment-authorized = Le montant de la commande { $order } est réservé, mais pas encore débité.
payment-partly = La commande { $order } est payée en partie.
payment-refunded = Le montant total de la commande { $order } a été remboursé.
payment-partly-refunded = Une partie du montant de la commande { $order } a été remboursée.
# It was reserved, then released: nothing was taken.
payment-void = Rien n’a été débité pour la commande { $order }.
payment-unknown = Je ne peux pas dire avec certitude où en est le paiement de la commande { $order }.
# Lines follow, one for each parcel, as "Parcel 1: Rain Jacket and Wool Socks · Shipped 12 November · PostNord". $count is 2 or more.
parcels = La commande { $order } a été expédiée en { $count } colis :
no-delivery-day = Le transporteur n’a pas encore indiqué de date de livraison.
no-delivery-day-unshipped = La date de livraison ne sera connue qu’après l’expédition.
# $date: the day of arrival that was named, in the past.
delivery-day-passed = Le transporteur avait prévu la livraison le { $date }, mais cette date est passée.
ready-for-pickup = La commande { $order } est prête à être retirée.
# A button; $number is 1, 2, ...
action-track-parcel = Suivre le colis { $number }
page-state-delivered = Livrée
page-state-in-transit = En route
# One parcel of an order among several: $number is 1, 2, ...
hub-parcel = Colis { $number }
hub-parcel-only = Le colis
# $date as in page-order-placed.
hub-parcel-shipped = Expédié le { $date }
hub-parcel-expected = Livraison prévue le { $date }
hub-parcel-delivered = Livré le { $date }
hub-parcel-pickup = Prêt à être retiré
hub-parcel-failed = { $address ->
        [formal] Le transporteur n’a pas pu le livrer. Écrivez-nous et nous trouverons une solution.
       *[informal] Le transporteur n’a pas pu le livrer. Écris-nous et nous trouverons une solution.
    }
hub-parcel-silent = Pas encore de nouvelles du transporteur.

## What can be sent back

# Behind "Order #1001 was delivered on 12 November." $date: the last day on which a return can be started.
return-until = La commande peut être retournée jusqu’au { $date }.
return-items = Voici ce qui peut être retourné : { $items }.
return-items-until = Voici ce qui peut être retourné jusqu’au { $date } : { $items }.
# $date: the last day on which it was possible, in the past.
return-over = La commande pouvait être retournée jusqu’au { $date } : ce délai est maintenant passé.
return-items-over = Le délai pour retourner { $items } a pris fin le { $date }.
return-excluded = La boutique n’accepte pas de retour pour { $items }.
return-never = La boutique n’accepte pas les retours.
return-underway = Un retour a déjà été enregistré pour la commande { $order }.
return-another = Un nouveau retour peut être demandé ici :
return-unknown = Je ne peux pas dire avec certitude si un retour a été enregistré pour la commande { $order }.
# Some of the order has not arrived yet.
return-rest-later = Ce qui n’est pas encore arrivé pourra être retourné une fois arrivé.

## What can still be done

may-change = { $stage ->
        [processed] { $address ->
                [formal] Vous pouvez encore la modifier vous-même { $until }, ou jusqu’à sa mise en préparation si elle a lieu avant.
               *[informal] Tu peux encore la modifier toi-même { $until }, ou jusqu’à sa mise en préparation si elle a lieu avant.
            }
        [packed] { $address ->
                [formal] Vous pouvez encore la modifier vous-même { $until }, ou jusqu’à ce qu’elle soit emballée si elle l’est avant.
               *[informal] Tu peux encore la modifier toi-même { $until }, ou jusqu’à ce qu’elle soit emballée si elle l’est avant.
            }
       *[shipped] { $address ->
                [formal] Vous pouvez encore la modifier vous-même { $until }, ou jusqu’à son expédition si elle a lieu avant.
               *[informal] Tu peux encore la modifier toi-même { $until }, ou jusqu’à son expédition si elle a lieu avant.
            }
    }
    .short = { $stage ->
        [processed] { $address ->
                [formal] Vous pouvez encore la modifier vous-même { $until }, sauf mise en préparation d’ici là :
               *[informal] Tu peux encore la modifier toi-même { $until }, sauf mise en préparation d’ici là :
            }
        [packed] { $address ->
                [formal] Vous pouvez encore la modifier vous-même { $until }, si elle n’est pas emballée d’ici là :
               *[informal] Tu peux encore la modifier toi-même { $until }, si elle n’est pas emballée d’ici là :
            }
       *[shipped] { $address ->
                [formal] Vous pouvez encore la modifier vous-même { $until }, sauf expédition d’ici là :
               *[informal] Tu peux encore la modifier toi-même { $until }, sauf expédition d’ici là :
            }
    }
may-change-undated = { $stage ->
        [processed] { $address ->
                [formal] Vous pouvez encore la modifier vous-même jusqu’à sa mise en préparation.
               *[informal] Tu peux encore la modifier toi-même jusqu’à sa mise en préparation.
            }
        [packed] { $address ->
                [formal] Vous pouvez encore la modifier vous-même jusqu’à ce qu’elle soit emballée.
               *[informal] Tu peux encore la modifier toi-même jusqu’à ce qu’elle soit emballée.
            }
       *[shipped] { $address ->
                [formal] Vous pouvez encore la modifier vous-même jusqu’à son expédition.
               *[informal] Tu peux encore la modifier toi-même jusqu’à son expédition.
            }
    }
    .short = { $stage ->
        [processed] { $address ->
                [formal] Vous pouvez encore la modifier vous-même jusqu’à sa mise en préparation :
               *[informal] Tu peux encore la modifier toi-même jusqu’à sa mise en préparation :
            }
        [packed] { $address ->
                [formal] Vous pouvez encore la modifier vous-même jusqu’à ce qu’elle soit emballée :
               *[informal] Tu peux encore la modifier toi-même jusqu’à ce qu’elle soit emballée :
            }
       *[shipped] { $address ->
                [formal] Vous pouvez encore la modifier vous-même jusqu’à son expédition :
               *[informal] Tu peux encore la modifier toi-même jusqu’à son expédition :
            }
    }
may-change-rest = { $stage ->
        [processed] { $address ->
                [formal] Vous pouvez encore modifier le reste vous-même { $until }, ou jusqu’à la mise en préparation si elle a lieu avant.
               *[informal] Tu peux encore modifier le reste toi-même { $until }, ou jusqu’à la mise en préparation si elle a lieu avant.
            }
        [packed] { $address ->
                [formal] Vous pouvez encore modifier le reste vous-même { $until }, ou jusqu’à ce qu’il soit emballé s’il l’est avant.
               *[informal] Tu peux encore modifier le reste toi-même { $until }, ou jusqu’à ce qu’il soit emballé s’il l’est avant.
            }
       *[shipped] { $address ->
                [formal] Vous pouvez encore modifier le reste vous-même { $until }, ou jusqu’à l’expédition si elle a lieu avant.
               *[informal] Tu peux encore modifier le reste toi-même { $until }, ou jusqu’à l’expédition si elle a lieu avant.
            }
    }
    .short = { $stage ->
        [processed] { $address ->
                [formal] Vous pouvez encore modifier le reste vous-même { $until }, sauf mise en préparation d’ici là :
               *[informal] Tu peux encore modifier le reste toi-même { $until }, sauf mise en préparation d’ici là :
            }
        [packed] { $address ->
                [formal] Vous pouvez encore modifier le reste vous-même { $until }, s’il n’est pas emballé d’ici là :
               *[informal] Tu peux encore modifier le reste toi-même { $until }, s’il n’est pas emballé d’ici là :
            }
       *[shipped] { $address ->
                [formal] Vous pouvez encore modifier le reste vous-même { $until }, sauf expédition d’ici là :
               *[informal] Tu peux encore modifier le reste toi-même { $until }, sauf expédition d’ici là :
            }
    }
may-change-rest-undated = { $stage ->
        [processed] { $address ->
                [formal] Vous pouvez encore modifier le reste vous-même jusqu’à la mise en préparation.
               *[informal] Tu peux encore modifier le reste toi-même jusqu’à la mise en préparation.
            }
        [packed] { $address ->
                [formal] Vous pouvez encore modifier le reste vous-même jusqu’à ce qu’il soit emballé.
               *[informal] Tu peux encore modifier le reste toi-même jusqu’à ce qu’il soit emballé.
            }
       *[shipped] { $address ->
                [formal] Vous pouvez encore modifier le reste vous-même jusqu’à l’expédition.
               *[informal] Tu peux encore modifier le reste toi-même jusqu’à l’expédition.
            }
    }
    .short = { $stage ->
        [processed] { $address ->
                [formal] Vous pouvez encore modifier le reste vous-même jusqu’à la mise en préparation :
               *[informal] Tu peux encore modifier le reste toi-même jusqu’à la mise en préparation :
            }
        [packed] { $address ->
                [formal] Vous pouvez encore modifier le reste vous-même jusqu’à ce qu’il soit emballé :
               *[informal] Tu peux encore modifier le reste toi-même jusqu’à ce qu’il soit emballé :
            }
       *[shipped] { $address ->
                [formal] Vous pouvez encore modifier le reste vous-même jusqu’à l’expédition :
               *[informal] Tu peux encore modifier le reste toi-même jusqu’à l’expédition :
            }
    }
may-cancel = { $stage ->
        [processed] { $address ->
                [formal] Vous pouvez encore l’annuler vous-même { $until }, ou jusqu’à sa mise en préparation si elle a lieu avant. Rien n’est annulé tant que vous ne l’avez pas confirmé sur place.
               *[informal] Tu peux encore l’annuler toi-même { $until }, ou jusqu’à sa mise en préparation si elle a lieu avant. Rien n’est annulé tant que tu ne l’as pas confirmé sur place.
            }
        [packed] { $address ->
                [formal] Vous pouvez encore l’annuler vous-même { $until }, ou jusqu’à ce qu’elle soit emballée si elle l’est avant. Rien n’est annulé tant que vous ne l’avez pas confirmé sur place.
               *[informal] Tu peux encore l’annuler toi-même { $until }, ou jusqu’à ce qu’elle soit emballée si elle l’est avant. Rien n’est annulé tant que tu ne l’as pas confirmé sur place.
            }
       *[shipped] { $address ->
                [formal] Vous pouvez encore l’annuler vous-même { $until }, ou jusqu’à son expédition si elle a lieu avant. Rien n’est annulé tant que vous ne l’avez pas confirmé sur place.
               *[informal] Tu peux encore l’annuler toi-même { $until }, ou jusqu’à son expédition si elle a lieu avant. Rien n’est annulé tant que tu ne l’as pas confirmé sur place.
            }
    }
    .short = { $stage ->
        [processed] { $address ->
                [formal] Vous pouvez encore l’annuler vous-même { $until }, sauf mise en préparation d’ici là :
               *[informal] Tu peux encore l’annuler toi-même { $until }, sauf mise en préparation d’ici là :
            }
        [packed] { $address ->
                [formal] Vous pouvez encore l’annuler vous-même { $until }, si elle n’est pas emballée d’ici là :
               *[informal] Tu peux encore l’annuler toi-même { $until }, si elle n’est pas emballée d’ici là :
            }
       *[shipped] { $address ->
                [formal] Vous pouvez encore l’annuler vous-même { $until }, sauf expédition d’ici là :
               *[informal] Tu peux encore l’annuler toi-même { $until }, sauf expédition d’ici là :
            }
    }
may-cancel-undated = { $stage ->
        [processed] { $address ->
                [formal] Vous pouvez encore l’annuler vous-même jusqu’à sa mise en préparation. Rien n’est annulé tant que vous ne l’avez pas confirmé sur place.
               *[informal] Tu peux encore l’annuler toi-même jusqu’à sa mise en préparation. Rien n’est annulé tant que tu ne l’as pas confirmé sur place.
            }
        [packed] { $address ->
                [formal] Vous pouvez encore l’annuler vous-même jusqu’à ce qu’elle soit emballée. Rien n’est annulé tant que vous ne l’avez pas confirmé sur place.
               *[informal] Tu peux encore l’annuler toi-même jusqu’à ce qu’elle soit emballée. Rien n’est annulé tant que tu ne l’as pas confirmé sur place.
            }
       *[shipped] { $address ->
                [formal] Vous pouvez encore l’annuler vous-même jusqu’à son expédition. Rien n’est annulé tant que vous ne l’avez pas confirmé sur place.
               *[informal] Tu peux encore l’annuler toi-même jusqu’à son expédition. Rien n’est annulé tant que tu ne l’as pas confirmé sur place.
            }
    }
    .short = { $stage ->
        [processed] { $address ->
                [formal] Vous pouvez encore l’annuler vous-même jusqu’à sa mise en préparation :
               *[informal] Tu peux encore l’annuler toi-même jusqu’à sa mise en préparation :
            }
        [packed] { $address ->
                [formal] Vous pouvez encore l’annuler vous-même jusqu’à ce qu’elle soit emballée :
               *[informal] Tu peux encore l’annuler toi-même jusqu’à ce qu’elle soit emballée :
            }
       *[shipped] { $address ->
                [formal] Vous pouvez encore l’annuler vous-même jusqu’à son expédition :
               *[informal] Tu peux encore l’annuler toi-même jusqu’à son expédition :
            }
    }
may-cancel-rest = { $stage ->
        [processed] Ce qui n’est pas encore expédié peut être annulé { $until }, ou jusqu’à la mise en préparation si elle a lieu avant.
        [packed] Ce qui n’est pas encore expédié peut être annulé { $until }, ou jusqu’à l’emballage s’il a lieu avant.
       *[shipped] Ce qui n’est pas encore expédié peut être annulé { $until }, ou jusqu’à l’expédition si elle a lieu avant.
    }
    .short = { $stage ->
        [processed] Ce qui n’est pas encore expédié peut être annulé { $until }, sauf mise en préparation d’ici là :
        [packed] Ce qui n’est pas encore expédié peut être annulé { $until }, sauf emballage d’ici là :
       *[shipped] Ce qui n’est pas encore expédié peut être annulé { $until }, sauf expédition d’ici là :
    }
may-cancel-rest-undated = { $stage ->
        [processed] Ce qui n’est pas encore expédié peut être annulé jusqu’à la mise en préparation.
        [packed] Ce qui n’est pas encore expédié peut être annulé jusqu’à l’emballage.
       *[shipped] Ce qui n’est pas encore expédié peut être annulé jusqu’à l’expédition.
    }
    .short = { $stage ->
        [processed] Ce qui n’est pas encore expédié peut être annulé jusqu’à la mise en préparation :
        [packed] Ce qui n’est pas encore expédié peut être annulé jusqu’à l’emballage :
       *[shipped] Ce qui n’est pas encore expédié peut être annulé jusqu’à l’expédition :
    }
may-cancel-instead = { $stage ->
        [processed] { $address ->
                [formal] Il n’y a donc rien à retourner pour l’instant, mais vous pouvez encore la modifier ou l’annuler vous-même { $until }, ou jusqu’à sa mise en préparation si elle a lieu avant.
               *[informal] Il n’y a donc rien à retourner pour l’instant, mais tu peux encore la modifier ou l’annuler toi-même { $until }, ou jusqu’à sa mise en préparation si elle a lieu avant.
            }
        [packed] { $address ->
                [formal] Il n’y a donc rien à retourner pour l’instant, mais vous pouvez encore la modifier ou l’annuler vous-même { $until }, ou jusqu’à ce qu’elle soit emballée si elle l’est avant.
               *[informal] Il n’y a donc rien à retourner pour l’instant, mais tu peux encore la modifier ou l’annuler toi-même { $until }, ou jusqu’à ce qu’elle soit emballée si elle l’est avant.
            }
       *[shipped] { $address ->
                [formal] Il n’y a donc rien à retourner pour l’instant, mais vous pouvez encore la modifier ou l’annuler vous-même { $until }, ou jusqu’à son expédition si elle a lieu avant.
               *[informal] Il n’y a donc rien à retourner pour l’instant, mais tu peux encore la modifier ou l’annuler toi-même { $until }, ou jusqu’à son expédition si elle a lieu avant.
            }
    }
    .short = { $stage ->
        [processed] { $address ->
                [formal] Rien à retourner encore. Vous pouvez la modifier ou l’annuler { $until }, sauf mise en préparation d’ici là :
               *[informal] Rien à retourner encore. Tu peux la modifier ou l’annuler { $until }, sauf mise en préparation d’ici là :
            }
        [packed] { $address ->
                [formal] Rien à retourner encore. Vous pouvez la modifier ou l’annuler { $until }, si elle n’est pas emballée d’ici là :
               *[informal] Rien à retourner encore. Tu peux la modifier ou l’annuler { $until }, si elle n’est pas emballée d’ici là :
            }
       *[shipped] { $address ->
                [formal] Rien à retourner encore. Vous pouvez la modifier ou l’annuler { $until }, sauf expédition d’ici là :
               *[informal] Rien à retourner encore. Tu peux la modifier ou l’annuler { $until }, sauf expédition d’ici là :
            }
    }
may-cancel-instead-undated = { $stage ->
        [processed] { $address ->
                [formal] Il n’y a donc rien à retourner pour l’instant, mais vous pouvez encore la modifier ou l’annuler vous-même jusqu’à sa mise en préparation.
               *[informal] Il n’y a donc rien à retourner pour l’instant, mais tu peux encore la modifier ou l’annuler toi-même jusqu’à sa mise en préparation.
            }
        [packed] { $address ->
                [formal] Il n’y a donc rien à retourner pour l’instant, mais vous pouvez encore la modifier ou l’annuler vous-même jusqu’à ce qu’elle soit emballée.
               *[informal] Il n’y a donc rien à retourner pour l’instant, mais tu peux encore la modifier ou l’annuler toi-même jusqu’à ce qu’elle soit emballée.
            }
       *[shipped] { $address ->
                [formal] Il n’y a donc rien à retourner pour l’instant, mais vous pouvez encore la modifier ou l’annuler vous-même jusqu’à son expédition.
               *[informal] Il n’y a donc rien à retourner pour l’instant, mais tu peux encore la modifier ou l’annuler toi-même jusqu’à son expédition.
            }
    }
    .short = { $stage ->
        [processed] { $address ->
                [formal] Rien à retourner encore, mais vous pouvez la modifier ou l’annuler jusqu’à sa mise en préparation :
               *[informal] Rien à retourner encore, mais tu peux la modifier ou l’annuler jusqu’à sa mise en préparation :
            }
        [packed] { $address ->
                [formal] Rien à retourner encore, mais vous pouvez la modifier ou l’annuler jusqu’à ce qu’elle soit emballée :
               *[informal] Rien à retourner encore, mais tu peux la modifier ou l’annuler jusqu’à ce qu’elle soit emballée :
            }
       *[shipped] { $address ->
                [formal] Rien à retourner encore, mais vous pouvez la modifier ou l’annuler jusqu’à son expédition :
               *[informal] Rien à retourner encore, mais tu peux la modifier ou l’annuler jusqu’à son expédition :
            }
    }
hub-off = Elle ne peut pas être modifiée en ligne pour le moment, mais une personne de l’équipe peut s’y pencher.
no-rule = { $what ->
        [cancel] Je n’ai pas trouvé la règle de la boutique sur l’annulation d’une commande déjà passée.
       *[change] Je n’ai pas trouvé la règle de la boutique sur la modification d’une commande déjà passée.
    }
never = { $what ->
        [cancel] La boutique n’annule pas les commandes déjà passées.
       *[change] La boutique ne modifie pas les commandes déjà passées.
    }
window-over = { $what ->
        [cancel] Le délai pour annuler la commande { $order } a pris fin { $ended }.
       *[change] Le délai pour modifier la commande { $order } a pris fin { $ended }.
    }
change-not-allowed = Une fois la commande passée, la boutique ne modifie pas { $changes }.
excluded = Aucune modification n’est possible pour { $items } : la boutique exclut ce type d’article.
locked = La commande { $order } ne peut plus être modifiée.
add-item = { $address ->
        [formal] Je ne peux pas ajouter d’articles à une commande déjà passée. Vous pouvez passer une nouvelle commande, ou je peux demander à une personne de l’équipe.
       *[informal] Je ne peux pas ajouter d’articles à une commande déjà passée. Tu peux passer une nouvelle commande, ou je peux demander à une personne de l’équipe.
    }
    .short = { $address ->
        [formal] Je ne peux rien ajouter à une commande déjà passée. Je peux demander à l’équipe, ou vous pouvez recommander ici :
       *[informal] Je ne peux rien ajouter à une commande déjà passée. Je peux demander à l’équipe, ou tu peux recommander ici :
    }
shop-unavailable = { $address ->
        [formal] Je n’arrive pas à accéder aux commandes { $shop } en ce moment ; je ne peux donc rien vous dire de certain sur la vôtre.
       *[informal] Je n’arrive pas à accéder aux commandes { $shop } en ce moment ; je ne peux donc rien te dire de certain sur la tienne.
    }
    .short = { $address ->
        [formal] Je n’ai pas accès aux commandes { $shop } en ce moment ; je ne peux rien vous dire de sûr sur la vôtre.
       *[informal] Je n’ai pas accès aux commandes { $shop } en ce moment ; je ne peux rien te dire de sûr sur la tienne.
    }

## The shop's own words

article-says = Voici ce qu’en dit { $shop } :
# `$language` is one of the phrases `in-…` at the end of this part.
article-says-in = Voici ce qu’en dit { $shop }, { $language } :
quote-in = Dans les mots de la boutique, { $language } :
article-missing = Je n’ai pas trouvé cela dans les informations fournies par { $shop }.

# What the text limits, as it was read, in the reader's language. Parts of one line: "As I read it: changing an order (the
# size and the delivery address): within 2 hours of ordering, until it is shipped, not for personalised items."
told = D’après ce que je lis : { $rules }.
# The same of a rule that the shop itself confirmed.
told-sure = En bref : { $rules }.
# `$what` is one of the five below it, or `told-changes`; `$limits` some of the phrases that follow, joined by commas.
told-rule = { $what } : { $limits }
told-order-change = modifier une commande
told-cancellation = annuler une commande
told-return = retourner des articles
told-refund = remboursement
told-shipping = livraison
# `$changes` are phrases `change-…`.
told-changes = { $what } ({ $changes })
told-never = ce n’est pas possible
# `$length` is `told-length`.
told-within = dans un délai de { $length }
told-within-placed = dans un délai de { $length } après la commande
told-within-paid = dans un délai de { $length } après le paiement
told-within-delivered = dans un délai de { $length } après réception
told-before-delivery = jusqu’à { $length } avant la date de livraison
told-length = { $unit ->
        [minutes] { $count ->
            [one] { $count } minute
           *[other] { $count } minutes
        }
        [hours] { $count ->
            [one] { $count } heure
           *[other] { $count } heures
        }
        [days] { $count ->
            [one] { $count } jour
           *[other] { $count } jours
        }
       *[business_days] { $count ->
            [one] { $count } jour ouvré
           *[other] { $count } jours ouvrés
        }
    }
# `$time` is a clock time.
told-same-day = le jour même jusqu’à { $time }
told-until-processed = jusqu’à la mise en préparation
told-until-packed = jusqu’à l’emballage
told-until-shipped = jusqu’à l’expédition
told-until-fulfilled = jusqu’à ce que la commande soit terminée
told-except = pas pour { $items }
# In the list `$items`.
excluded-personalised = les articles personnalisés
excluded-preorder = les précommandes
excluded-sale = les articles en promotion
excluded-perishable = les produits périssables
excluded-hygiene = les articles d’hygiène
excluded-digital = les produits numériques
excluded-gift-card = les cartes cadeaux
excluded-custom-made = les articles sur mesure

in-en = en anglais
in-sv = en suédois
in-es = en espagnol
in-fr = en français
in-nb = en norvégien
in-de = en allemand
in-da = en danois
in-nl = en néerlandais
in-fi = en finnois
in-it = en italien
in-pt = en portugais
in-pl = en polonais
# In a list after "I understand".
language-en = anglais
language-sv = suédois
language-es = espagnol
language-fr = français
language-nb = norvégien
language-de = allemand
language-da = danois
language-nl = néerlandais
language-fi = finnois
language-it = italien
language-pt = portugais
language-pl = polonais

## Buttons and the card

action-sign-in = Se connecter
action-orders = Mes commandes
action-open-order = Ouvrir la commande
action-address = Modifier l’adresse
action-variant = Taille ou variante
action-quantity = Quantité
action-cancel = Annuler la commande
action-track = Suivre le colis
action-return = Demander un retour
# A button that puts what was ordered into the shop's cart once more.
action-buy-again = Commander à nouveau
action-shop = Aller à la boutique
item-excluded = Non modifiable
item-shipped = Expédié : { $count }

change-size = la taille
change-color = la couleur
change-variant = la variante
change-quantity = la quantité
change-remove-item = les articles
change-address = l’adresse de livraison
change-contact = les coordonnées
change-shipping-method = le mode de livraison
change-note = les notes et options cadeau

## The chat window on the storefront. It knows the shopper’s language and not the shop’s form of address: neutral words.

widget-title = Aide pour une commande
widget-assistant = Assistant automatique
widget-team = Notre équipe répond ici
widget-signed-in = session ouverte
widget-open = Ouvrir le chat
widget-close = Fermer le chat
widget-unread = { $count ->
        [one] { $count } nouveau message
       *[other] { $count } nouveaux messages
    }
widget-welcome = Comment pouvons-nous aider ?
widget-scope = Pour toute question sur une commande : où elle est, ce qui peut encore être modifié ou comment l’annuler.
# What a shopper may press instead of writing; the shopper says it.
widget-starter-status = Où est ma commande ?
widget-starter-edit = Puis-je changer la taille dans ma dernière commande ?
widget-starter-cancel = Je dois annuler ma commande.
widget-conversation = Conversation
widget-messages = Messages
widget-from-shopper = Moi
widget-from-agent = Assistant
widget-from-person = Notre équipe
widget-write = Message
widget-placeholder = Écrire un message
widget-send = Envoyer
widget-left = { $count ->
        [one] { $count } caractère restant
       *[other] { $count } caractères restants
    }
widget-over = { $count ->
        [one] { $count } caractère en trop
       *[other] { $count } caractères en trop
    }
widget-working = Réponse en cours d’écriture
widget-still-working = Toujours en cours de vérification. Cela prend un peu plus de temps.
widget-not-sent = Pas encore envoyé.
widget-trying = Pas encore envoyé. Nouvel essai…
widget-retry = Réessayer maintenant
widget-edit = Modifier le message
widget-refused = Ce message n’a pas pu être envoyé.
widget-too-fast = C’était un peu rapide. Le message partira dans un instant.
widget-session-over = La session avait expiré ; nous en avons ouvert une nouvelle.
widget-order = Commande { $order }
widget-open-order = Ouvrir cette commande
widget-quantity = Quantité { $count }
widget-changeable = Modifiable
widget-changeable-some = Modifiables : { $count } sur { $all }
widget-fixed = Plus modifiable
widget-new-tab = (s’ouvre dans un nouvel onglet)
