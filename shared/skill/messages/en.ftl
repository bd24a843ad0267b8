# Everything Aftersale says in English. Short, warm, concrete. `.short` is for text messages.
# `$address` is always there: `formal` or `informal`, for languages that tell them apart.
# Never ask for a bare YES, END or CANCEL in a text message: carriers take those words for themselves.

## Times

# `$time` is a clock time with its zone, `$date` a day, both as the language writes them.
# After "until":
until-today = { $time } today
until-tomorrow = { $time } tomorrow
until-on = { $time } on { $date }
# After "ended", always in the past:
ended-today = at { $time } today
ended-yesterday = at { $time } yesterday
ended-on = at { $time } on { $date }
# One of several orders in a list: "#1001 of 18 November".
order-of = { $order } of { $date }

## The conversation itself

greeting = Hi, this is the { $shop } assistant. I can tell you where your order is, whether it can still be changed or cancelled, and answer questions about the shop. What can I do for you?
    .short = Hi, this is { $shop }. I can check where your order is and whether it can still be changed. What do you need?
welcome = You’re welcome!
anything-else = All right. Is there anything else I can do for you?
no-text = I can’t open pictures, files or locations, but your message is kept. Could you tell me in a few words what you need?
    .short = I can’t open pictures or files, but I’ve kept yours. What do you need, in a few words?
welcome-back = You’ll get messages from { $shop } again. What can I do for you?
help = This is { $shop } customer service. Ask us anything about your order. Text STOP to get no more messages.
not-understood = I’m not sure I understood that. Is it about an order you placed? I can check where it is and whether it can still be changed, cancelled or returned.
    .short = I’m not sure I got that. Is it about where your order is, a change, or a return?
not-understood-twice = I’m sorry, I still don’t understand, and I don’t want to guess.
not-supported = I’m sorry, I don’t speak that language yet. I understand { $languages }. Could you write to me in one of them?
    .short = Sorry, I don’t speak that language yet. I understand { $languages }.
outside-skill = That is something I can’t do myself.

## A person

offer-person = Would you like me to pass this on to a person?
    .short = Would you like a person to take over?
handed-over = I’ve passed our conversation on to the { $shop } team, so you won’t have to explain it again. A person will answer you right here.
    .short = I’ve passed this on to the { $shop } team with the whole story. A person will answer you here.
left-at-that = Then I’ll leave it at that. Just write if you need anything.

## Signing in

sign-in = To keep your orders private, please sign in to your { $shop } account first. I’ve kept your request and will carry on by myself.
    .short = To keep your orders private, please sign in to your { $shop } account with the link below. Then I’ll carry on by myself.
sign-in-again = I can only talk about orders once you’ve signed in to your { $shop } account. Here is the link; I’ll carry on by myself after that.
    .short = I can only talk about orders once you’ve signed in, with the link below. I’ll carry on by myself after that.
# Where shoppers sign in with a code by mail and not with an account. The link stands beneath.
sign-in-code = To keep your orders private, please sign in first, with a code that comes to you by e-mail. I’ve kept your request and will carry on by myself.
    .short = To keep your orders private, please sign in with the link below and a code by e-mail. Then I’ll carry on by myself.
sign-in-code-again = I can only talk about orders once you’ve signed in, with a code that comes to you by e-mail. Here is the link; I’ll carry on by myself after that.
    .short = I can only talk about orders once you’ve signed in, with the link below and a code by e-mail. I’ll carry on by myself after that.
sign-in-limited = I’ve sent a few sign-in links already. Please use the newest one, or try again in an hour.
signed-in = Thank you, you’re signed in. What can I do for you?
signed-in-elsewhere = You’re signed in. As this address isn’t the one in your account, please carry on where you signed in. Your orders are here:
    .short = You’re signed in. This address isn’t the one in your account, so please carry on here:

## Finding the order

which-order = Which order do you mean: { $orders }?
assumed-newest = I take it you mean your newest order, { $order }. If it’s { $others }, just tell me the number.
    .short = I take it you mean { $order }, your newest. If not, tell me the number.
order-not-found = I can’t find { $order } among your orders. Your latest: { $own }. Which one do you mean?
order-not-found-none = I can’t find { $order } among your orders. Could you check the number?
order-beyond-list = { $order } isn’t among your latest orders, and I can’t look further back.
no-orders = I can’t find any orders in your account.

## What is so of it

cancelled = Order { $order } was cancelled on { $date }.
refunded = Everything in order { $order } has been refunded or removed, so there is nothing left to change.
unknown = I can’t tell for sure how far order { $order } is, and I don’t want to guess.
delivered = Order { $order } was delivered on { $date }.
delivered-undated = Order { $order } has been delivered.
return-portal = You can start a return here:
too-late = It can’t be changed any more.
return-later = It can’t be changed any more, but you can return it once it has arrived.
shipped = Order { $order } was shipped on { $date }. There is no tracking for it.
shipped-with = Order { $order } was shipped on { $date } with { $carrier }.
shipped-estimate = Order { $order } was shipped on { $date } and should arrive on { $estimated }.
shipped-with-estimate = Order { $order } was shipped on { $date } with { $carrier } and should arrive on { $estimated }.
partly-shipped = Part of order { $order } has already left: { $shipped }. Still here: { $left }.
not-shipped = Order { $order } hasn’t shipped yet.
on-hold = Order { $order } is on hold at the moment, so nothing has shipped.
scheduled = Order { $order } is scheduled to ship on { $date }.
scheduled-undated = Order { $order } is scheduled to ship later.
in-progress = Order { $order } is being packed right now, so I can’t promise that it can still be changed.
being-packed = Order { $order } is being packed right now.
order-link = You can follow it here:

## Confirmation, payment, parcels

# $date: the day on which it was placed.
order-confirmed = We’ve received your order { $order }, placed on { $date }.
payment-paid = Order { $order } is paid.
payment-pending = We haven’t received the payment for order { $order } yet.
# The card or account was asked; nothing has been taken from it so far.
payment-authorized = The amount for order { $order } is reserved, but not charged yet.
payment-partly = Order { $order } is partly paid.
payment-refunded = Order { $order } has been refunded in full.
payment-partly-refunded = Order { $order } has been partly refunded.
# It was reserved, then released: nothing was taken.
payment-void = Nothing was charged for order { $order }.
payment-unknown = I can’t tell for sure whether the payment for order { $order } has gone through.
# Lines follow, one for each parcel, as "Parcel 1: Rain Jacket and Wool Socks · Shipped 12 November · PostNord". $count is 2 or more.
parcels = Order { $order } was sent in { $count } parcels:
no-delivery-day = The carrier hasn’t given a delivery date yet.
no-delivery-day-unshipped = The delivery date will only be known once the order has shipped.
# $date: the day of arrival that was named, in the past.
delivery-day-passed = The carrier had given { $date } as the delivery date, and that date has passed.
ready-for-pickup = Order { $order } is ready to be picked up.
# A button; $number is 1, 2, ...
action-track-parcel = Track parcel { $number }
page-state-delivered = Delivered
page-state-in-transit = On its way
# One parcel of an order among several: $number is 1, 2, ...
hub-parcel = Parcel { $number }
hub-parcel-only = The parcel
# $date as in page-order-placed.
hub-parcel-shipped = Shipped { $date }
hub-parcel-expected = Expected { $date }
hub-parcel-delivered = Delivered { $date }
hub-parcel-pickup = Ready to be picked up
hub-parcel-failed = The carrier couldn’t deliver it. Write to us and we’ll sort it out.
hub-parcel-silent = No news from the carrier yet.

## What can be sent back

# Behind "Order #1001 was delivered on 12 November." $date: the last day on which a return can be started.
return-until = You can return the order until { $date }.
return-items = You can return the following: { $items }.
return-items-until = You can return the following until { $date }: { $items }.
# $date: the last day on which it was possible, in the past.
return-over = The order could be returned until { $date }, so it’s too late for that now.
return-items-over = The time for returns ended on { $date } for the following: { $items }.
return-excluded = The following can’t be returned: { $items }.
return-never = The shop doesn’t take returns.
return-underway = A return for order { $order } has already been registered.
return-another = You can start another return here:
return-unknown = I can’t tell for sure whether a return for order { $order } has been registered.
# Some of the order has not arrived yet.
return-rest-later = What hasn’t arrived yet can be returned once it has arrived.

## What can still be done

may-change = { $stage ->
        [processed] You can still make changes yourself until { $until }, or until we start preparing it if that comes first.
        [packed] You can still make changes yourself until { $until }, or until it is packed if that comes first.
       *[shipped] You can still make changes yourself until { $until }, or until it ships if that comes first.
    }
    .short = { $stage ->
        [processed] You can still change it yourself until { $until }, unless we start preparing it first:
        [packed] You can still change it yourself until { $until }, unless it is packed before:
       *[shipped] You can still change it yourself until { $until }, unless it ships before:
    }
may-change-undated = { $stage ->
        [processed] You can still make changes yourself until we start preparing it.
        [packed] You can still make changes yourself until it is packed.
       *[shipped] You can still make changes yourself until it ships.
    }
    .short = { $stage ->
        [processed] You can change it yourself until we start preparing it:
        [packed] You can still change it yourself until it is packed:
       *[shipped] You can still change it yourself until it ships:
    }
may-change-rest = { $stage ->
        [processed] You can still change the rest yourself until { $until }, or until we start preparing it if that comes first.
        [packed] You can still change the rest yourself until { $until }, or until it is packed if that comes first.
       *[shipped] You can still change the rest yourself until { $until }, or until it ships if that comes first.
    }
    .short = { $stage ->
        [processed] You can still change the rest yourself until { $until }, unless we start preparing it first:
        [packed] You can still change the rest yourself until { $until }, unless it is packed before:
       *[shipped] You can still change the rest yourself until { $until }, unless it ships before:
    }
may-change-rest-undated = { $stage ->
        [processed] You can still change the rest yourself until we start preparing it.
        [packed] You can still change the rest yourself until it is packed.
       *[shipped] You can still change the rest yourself until it ships.
    }
    .short = { $stage ->
        [processed] You can change the rest yourself until we start preparing it:
        [packed] You can still change the rest yourself until it is packed:
       *[shipped] You can still change the rest yourself until it ships:
    }
may-cancel = { $stage ->
        [processed] You can still cancel it yourself until { $until }, or until we start preparing it if that comes first. Nothing is cancelled until you confirm it there.
        [packed] You can still cancel it yourself until { $until }, or until it is packed if that comes first. Nothing is cancelled until you confirm it there.
       *[shipped] You can still cancel it yourself until { $until }, or until it ships if that comes first. Nothing is cancelled until you confirm it there.
    }
    .short = { $stage ->
        [processed] You can still cancel it yourself until { $until }, unless we start preparing it first:
        [packed] You can still cancel it yourself until { $until }, unless it is packed before:
       *[shipped] You can still cancel it yourself until { $until }, unless it ships before:
    }
may-cancel-undated = { $stage ->
        [processed] You can still cancel it yourself until we start preparing it. Nothing is cancelled until you confirm it there.
        [packed] You can still cancel it yourself until it is packed. Nothing is cancelled until you confirm it there.
       *[shipped] You can still cancel it yourself until it ships. Nothing is cancelled until you confirm it there.
    }
    .short = { $stage ->
        [processed] You can cancel it yourself until we start preparing it:
        [packed] You can still cancel it yourself until it is packed:
       *[shipped] You can still cancel it yourself until it ships:
    }
may-cancel-rest = { $stage ->
        [processed] What hasn’t shipped can still be cancelled until { $until }, or until we start preparing it if that comes first.
        [packed] What hasn’t shipped can still be cancelled until { $until }, or until it is packed if that comes first.
       *[shipped] What hasn’t shipped can still be cancelled until { $until }, or until it ships if that comes first.
    }
    .short = { $stage ->
        [processed] What hasn’t shipped can be cancelled until { $until }, unless we start preparing it first:
        [packed] What hasn’t shipped can be cancelled until { $until }, unless it is packed before:
       *[shipped] What hasn’t shipped can be cancelled until { $until }, unless it ships before:
    }
may-cancel-rest-undated = { $stage ->
        [processed] What hasn’t shipped can still be cancelled until we start preparing it.
        [packed] What hasn’t shipped can still be cancelled until it is packed.
       *[shipped] What hasn’t shipped can still be cancelled until it ships.
    }
    .short = { $stage ->
        [processed] What hasn’t shipped can be cancelled until we start preparing it:
        [packed] What hasn’t shipped can still be cancelled until it is packed:
       *[shipped] What hasn’t shipped can still be cancelled until it ships:
    }
may-cancel-instead = { $stage ->
        [processed] So there is nothing to return yet, but you can still change or cancel it yourself until { $until }, or until we start preparing it if that comes first.
        [packed] So there is nothing to return yet, but you can still change or cancel it yourself until { $until }, or until it is packed if that comes first.
       *[shipped] So there is nothing to return yet, but you can still change or cancel it yourself until { $until }, or until it ships if that comes first.
    }
    .short = { $stage ->
        [processed] Nothing to return yet, but you can change or cancel it until { $until }, unless we start preparing it first:
        [packed] Nothing to return yet, but you can change or cancel it until { $until }, unless it is packed before:
       *[shipped] Nothing to return yet, but you can change or cancel it until { $until }, unless it ships before:
    }
may-cancel-instead-undated = { $stage ->
        [processed] So there is nothing to return yet, but you can still change or cancel it yourself until we start preparing it.
        [packed] So there is nothing to return yet, but you can still change or cancel it yourself until it is packed.
       *[shipped] So there is nothing to return yet, but you can still change or cancel it yourself until it ships.
    }
    .short = { $stage ->
        [processed] Nothing to return yet; you can change or cancel it until we start preparing it:
        [packed] Nothing to return yet, but you can change or cancel it until it is packed:
       *[shipped] Nothing to return yet, but you can change or cancel it until it ships:
    }
hub-off = It can’t be changed online at the moment, but a person can look into it.
no-rule = I couldn’t find the shop’s rule about { $what ->
        [cancel] cancelling
       *[change] changing
    } a placed order.
never = The shop doesn’t { $what ->
        [cancel] cancel
       *[change] change
    } orders once they are placed.
window-over = The time to { $what ->
        [cancel] cancel
       *[change] change
    } order { $order } ended { $ended }.
change-not-allowed = The shop doesn’t change { $changes } on placed orders.
excluded = { $items } can’t be changed, because the shop excludes such items.
locked = Order { $order } can’t be changed any more.
add-item = I can’t add items to an order that is already placed. You can place a new order for it, or I can ask a person.
    .short = I can’t add items to a placed order. You can place a new one here, or I can ask a person:
shop-unavailable = I can’t reach the order system of { $shop } right now, so I can’t tell you anything certain about your order.

## The shop's own words

article-says = Here is what { $shop } says about that:
# `$language` is one of the phrases `in-…` at the end of this part.
article-says-in = Here is what { $shop } says about that, { $language }:
quote-in = In the shop’s own words, { $language }:
article-missing = I couldn’t find that in the information { $shop } gives.

# What the text limits, as it was read, in the reader's language. Parts of one line: "As I read it: changing an order (the
# size and the delivery address): within 2 hours of ordering, until it is shipped, not for personalised items."
told = As I read it: { $rules }.
# The same of a rule that the shop itself confirmed.
told-sure = In short: { $rules }.
# `$what` is one of the five below it, or `told-changes`; `$limits` some of the phrases that follow, joined by commas.
told-rule = { $what }: { $limits }
told-order-change = changing an order
told-cancellation = cancelling an order
told-return = returning items
told-refund = getting the money back
told-shipping = delivery
# `$changes` are phrases `change-…`.
told-changes = { $what } ({ $changes })
told-never = not possible
# `$length` is `told-length`.
told-within = within { $length }
told-within-placed = within { $length } of ordering
told-within-paid = within { $length } of paying
told-within-delivered = within { $length } of receiving it
told-before-delivery = up to { $length } before the delivery date
told-length = { $unit ->
        [minutes] { $count ->
            [one] { $count } minute
           *[other] { $count } minutes
        }
        [hours] { $count ->
            [one] { $count } hour
           *[other] { $count } hours
        }
        [days] { $count ->
            [one] { $count } day
           *[other] { $count } days
        }
       *[business_days] { $count ->
            [one] { $count } business day
           *[other] { $count } business days
        }
    }
# `$time` is a clock time.
told-same-day = on the same day until { $time }
told-until-processed = until it is being prepared
told-until-packed = until it is packed
told-until-shipped = until it is shipped
told-until-fulfilled = until it is completed
told-except = not for { $items }
# In the list `$items`.
excluded-personalised = personalised items
excluded-preorder = pre-orders
excluded-sale = sale items
excluded-perishable = perishable goods
excluded-hygiene = hygiene items
excluded-digital = digital goods
excluded-gift-card = gift cards
excluded-custom-made = custom-made items

in-en = in English
in-sv = in Swedish
in-es = in Spanish
in-fr = in French
in-nb = in Norwegian
in-de = in German
in-da = in Danish
in-nl = in Dutch
in-fi = in Finnish
in-it = in Italian
in-pt = in Portuguese
in-pl = in Polish
# In a list after "I understand".
language-en = English
language-sv = Swedish
language-es = Spanish
language-fr = French
language-nb = Norwegian
language-de = German
language-da = Danish
language-nl = Dutch
language-fi = Finnish
language-it = Italian
language-pt = Portuguese
language-pl = Polish

## Buttons and the card

action-sign-in = Sign in
action-orders = Your orders
action-open-order = Open order
action-address = Change address
action-variant = Size or variant
action-quantity = Quantity
action-cancel = Cancel order
action-track = Track parcel
action-return = Start a return
# A button that puts what was ordered into the shop's cart once more.
action-buy-again = Buy again
action-shop = Go to the shop
item-excluded = Can’t be changed
item-shipped = Shipped: { $count }

change-size = the size
change-color = the colour
change-variant = the variant
change-quantity = the quantity
change-remove-item = the items
change-address = the delivery address
change-contact = the contact details
change-shipping-method = the shipping method
change-note = notes and gift options

## The chat window on the storefront. It knows the shopper’s language and not the shop’s form of address: neutral words.

widget-title = Help with your order
widget-assistant = Automated assistant
widget-team = You are talking to our team
widget-signed-in = signed in
widget-open = Open chat
widget-close = Close chat
widget-unread = { $count ->
        [one] { $count } new message
       *[other] { $count } new messages
    }
widget-welcome = How can we help?
widget-scope = Ask about an order: where it is, what can still be changed, or how to cancel it.
# What a shopper may press instead of writing; the shopper says it.
widget-starter-status = Where is my order?
widget-starter-edit = Can I change the size of my last order?
widget-starter-cancel = I need to cancel my order.
widget-conversation = Conversation
widget-messages = Messages
widget-from-shopper = You
widget-from-agent = Assistant
widget-from-person = Our team
widget-write = Your message
widget-placeholder = Write a message
widget-send = Send
widget-left = { $count ->
        [one] { $count } character left
       *[other] { $count } characters left
    }
widget-over = { $count ->
        [one] { $count } character too many
       *[other] { $count } characters too many
    }
widget-working = Writing an answer
widget-still-working = Still looking into it. This takes a little longer.
widget-not-sent = Not sent yet.
widget-trying = Not sent yet. Trying again…
widget-retry = Retry now
widget-edit = Edit message
widget-refused = This message could not be sent.
widget-too-fast = That was a little fast. Your message goes out in a moment.
widget-session-over = Your session had ended, so we started a new one.
widget-order = Order { $order }
widget-open-order = Open this order
widget-quantity = Quantity { $count }
widget-changeable = Can be changed
widget-changeable-some = { $count } of { $all } can be changed
widget-fixed = Can no longer be changed
widget-new-tab = (opens in a new tab)
