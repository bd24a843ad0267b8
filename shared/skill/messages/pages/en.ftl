# What Aftersale’s pages and its mails and notes to the shop’s own people say in English (en). `../en.ftl` holds what
# it says to shoppers in a conversation, and the rules for both.

## The mail to the shop's own people, when a person is to take over

handoff-subject = A customer of { $shop } asks for a person
handoff-subject-order = A customer of { $shop } asks for a person about order { $order }
handoff-intro = Please take over this conversation. The assistant stays silent until you hand it back.
handoff-webchat = They’re in the web chat. To answer there: { $command }
handoff-sms = Text them at { $contact }.
handoff-whatsapp = Write to them on WhatsApp at { $contact }, within 24 hours of their last message.
handoff-email = Answer this mail and it reaches them at { $contact }.
handoff-signed-in = They’re signed in as customer { $customer } in Shopify.
handoff-not-signed-in = They’re not signed in: please check who is asking before you talk about an order.
handoff-order = It’s about order { $order }. { $changeable } of { $items } items could still be changed when the assistant last looked.
handoff-said = What was said so far, the newest last:
handoff-shopper = Customer
handoff-agent = Assistant
handoff-person = Team
handoff-attached = [{ $name }]
handoff-back = When you’re done, hand it back: { $command }

## Pages on the storefront

page-sign-in-title = Sign in to { $shop }
page-sign-in-phone = Somebody using the phone { $masked } asked about an order. If that is you, continue and the answer goes there. If not, just close this page.
page-sign-in-mailbox = Somebody using the address { $masked } asked about an order. If that is you, continue and the answer goes there. If not, just close this page.
page-sign-in-chat = You asked about an order in our chat. Continue, and the chat carries on right here.
page-sign-in-first = To keep your orders private, please sign in to your account first.
page-sign-in-button = Sign in
page-continue-button = Continue
page-signed-in-title = You’re signed in
page-signed-in-phone = The answer is on its way to your phone. You can close this page.
page-signed-in-mailbox = The answer is on its way to your inbox. You can close this page.
page-signed-in-elsewhere = The address that asked isn’t the one in your account, so it won’t learn anything about your orders. You can see them here instead.
page-signed-in-chat = Taking you back to the chat …
page-link-over-title = This link doesn’t work any more
page-link-over = Sign-in links work once and for 15 minutes. Just ask again, and you’ll get a new one.
page-no-such-link = Links in our messages work for a while only. Just write to us again, and you’ll get a new one.
page-try-again-title = That didn’t work just now
page-try-again = Please try again in a moment. Nothing was changed.
page-orders-title = Your orders
page-orders-none = There are no orders in your account yet.
page-orders-button = Your orders
page-order-title = Order { $order }
page-order-placed = Placed on { $date }
page-order-not-found = We can’t find that order among yours.
page-order-ask = This page shows your order as it is right now. To change or cancel something, write to us and we’ll help.
page-shop-button = Back to the shop
page-line-quantity = Quantity: { $count }
page-line-shipped = Shipped: { $count }
page-line-delivered = Delivered: { $count }
page-line-waiting = Not shipped yet: { $count }
page-state-cancelled = Cancelled
page-state-refunded = Refunded
page-state-unknown = Please ask us about this order
page-state-shipped = Shipped
page-state-partly-shipped = Partly shipped
page-state-on-hold = On hold
page-state-scheduled = Scheduled
page-state-in-progress = Being packed
page-state-not-shipped = Not shipped yet
# Changing an order, on the pages of the Customer Hub. The shop speaks here, not the assistant: no "I".
hub-address-title = Change the delivery address
hub-contact-title = Change the contact details
hub-items-title = Change the items
hub-cancel-title = Cancel order { $order }
action-items = Change items
action-contact = Change contact details
# Where nothing can be changed here, after the order's state:
hub-closed = Changes can’t be made here right now. Write to us and we’ll help.
hub-variant = The size or variant can’t be changed here. Write to us and we’ll see what is possible.
hub-variant-title = Choose another size or variant
hub-variant-which = Which item is it about?
# $title: what was ordered, such as "Rain Jacket (Green / L)". The label of a choice of variants.
hub-variant-instead = Instead of { $title }
# $title: a variant, such as "Green / M", in a list of choices; it cannot be chosen.
hub-variant-sold-out = { $title } (sold out)
# The label of a choice of numbers: how many of the items shall become the other variant.
hub-variant-count = How many of them
hub-variant-hint = These cost the same. For one that costs more or less, write to us.
# The same where some of them cost less.
hub-variant-hint-less = These cost the same or less, and the difference goes back to you. For one that costs more, write to us.
hub-variant-none = Nothing else of this item is available at the same price or less. Write to us and we’ll see what is possible.
hub-same-price = The price stays the same.
hub-busy = The order is being packed, so it can’t be changed here any more. Write to us and we’ll see what is possible.
hub-first-name = First name
hub-last-name = Last name
hub-company = Company
hub-street = Street and number
hub-extra = Flat, floor or stairs
hub-zip = Postal code
hub-city = City
hub-country = Country
hub-phone = Phone
hub-email = E-mail
hub-optional = optional
hub-region-fixed = Taxes and shipping depend on country and region, so these stay as they are here. If it has to go elsewhere, write to us.
# `$title` is an item. Below it a list of numbers, 0 among them.
hub-keep = How many of { $title }
hub-keep-hint = With 0 the item is taken out.
hub-review-button = Check the change
hub-review-title = Is this right?
hub-review-intro = Nothing has been changed yet.
hub-was = Until now
hub-becomes = New
hub-taken-out = Taken out
hub-refund = { $amount } goes back to the payment method you used.
hub-refund-none = Nothing has been paid for this yet, so nothing is paid back.
hub-cancel-whole = The whole order will be cancelled. This can’t be undone.
hub-confirm-button = Change it like this
hub-confirm-cancel-button = Cancel the order
hub-keep-button = Leave it as it is
hub-back-button = Back to the order
hub-same = That is how the order already is. Change something first.
hub-invalid = Please check what is marked.
hub-invalid-field = Please check this.
hub-not-all = At least one item has to stay. To get rid of all of them, cancel the order.
hub-phone-hint = Please write it with the country code, like +14155550123.
hub-look-button = Look again
hub-working-title = One moment
hub-working = Your change is being made. This page looks again by itself.
hub-done-title = Done
hub-done-cancelled = Order { $order } is cancelled.
hub-done-changed = Order { $order } is changed.
hub-refused-title = That didn’t work
hub-refused-moved = The order has moved on in the meantime, so this can’t be changed any more. Nothing was changed.
hub-refused-shop = The shop’s system didn’t accept this. Nothing was changed. Write to us and we’ll sort it out.
hub-unclear = This takes longer than it should. Our team looks at it and makes sure it ends well. There is no need to do it again.
# The order is changed as wished, and costs less now; giving back the difference failed at the payment provider, and a person will see to it.
hub-owed = Order { $order } is changed. Paying back the difference hasn’t worked yet; our team takes care of it. There’s nothing you need to do.
# Ways to reach the shop, at the foot of the page; each is a link.
hub-help-title = Need help?
hub-help-sms = Send a text message
hub-help-whatsapp = Write on WhatsApp
hub-help-email = Write an e-mail
# A line for the shop's own people on the order itself. `$change` is the change's number.
hub-note-cancelled = Cancelled by the customer in the Customer Hub ({ $change }).
hub-note-address = Delivery address changed by the customer in the Customer Hub ({ $change }).
hub-note-contact = Contact details changed by the customer in the Customer Hub ({ $change }).
hub-note-items = Items taken out by the customer in the Customer Hub ({ $change }).
hub-note-variant = Size or variant changed by the customer in the Customer Hub ({ $change }).
page-preview-only = Demo shop. Nothing here is real.

# The button that closes the drawer in which these pages stand beside the shop's own.
hub-drawer-close = Close

## Signing in at the Hub's own address, with a code by mail. The shop speaks: "we".

hub-code-intro = Enter the e-mail address you ordered with, and we’ll send you a code.
hub-code-send-button = Send me a code
# The title of the page on which the code is typed.
hub-code-title = Check your inbox
# $mailbox is masked, such as "a…@example.com". It must not say whether there is such a customer: "if".
hub-code-sent = If { $mailbox } belongs to a customer of { $shop }, a six-digit code is on its way there. It’s valid for 10 minutes.
# The label of the field into which the code is typed.
hub-code-label = Code from the e-mail
hub-code-hint = Nothing there? Look in your spam folder, or try the address from your order confirmation.
hub-code-wrong = That isn’t the code. Please check the newest e-mail from us.
# Above the field for the e-mail address.
hub-code-over = That code doesn’t work any more. You can ask for a new one here.
hub-code-too-many = Too many codes were asked for. Please try again later.
# A link below the field for the code.
hub-code-other = Send a new code or use another address
# Above the field for the e-mail address, where the shopper was signed in before.
hub-code-ended = To keep your orders private, please sign in again.
# Above the field for the e-mail address, where the browser takes no cookies.
hub-code-cookies = Signing in needs a cookie. Please allow cookies for this page and try again.
hub-sign-out-button = Sign out

## Signing in at the Hub’s own address with the account that the shopper has at the shop

# Above a button that says `page-sign-in-button`. It leads to the shop’s own sign-in page, which leads back.
hub-account-intro = To keep your orders private, please sign in with your { $shop } account. After that you’re back here.
# The shop’s sign-in page was left, or something went wrong on the way.
hub-account-failed = The sign-in didn’t go through. Please try again.
# After signing out here. The shop’s own sign-in page may still know the shopper in this browser; a link to the shop's own sign-out stands beneath.
hub-account-left = You’re signed out here. In your { $shop } account you may still be signed in on this device.
hub-account-leave-link = Sign out of that account too

## The mail with the code. $code is "482913".

code-mail-subject = Your code for { $shop }: { $code }
code-mail-text = Your code to sign in is { $code }.
code-mail-valid = It works once, for 10 minutes, on the page where you asked for it.
code-mail-ignore = If you didn’t ask for it, there’s nothing you need to do: without this code nobody sees your orders. Please don’t pass it on to anyone.
