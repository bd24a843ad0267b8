//! The words of after-sales English that mean the same thing, so that a question and an article that share no word
//! still meet. A stemmer knows "returned" and "returning"; only a list knows "send it back".

/// What a word or phrase is about. At most 64, see [`Concepts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Concept {
    Cancel,
    Change,
    Add,
    Return,
    Exchange,
    Refund,
    /// Shipping as a service of the shop.
    Ship,
    /// Shipping as something that has happened to an order.
    Shipped,
    Parcel,
    Track,
    /// Something a shopper placed and the shop has not finished.
    Order,
    Item,
    ChangeOfMind,
    Cost,
    /// How long, until when.
    Time,
    Pay,
    GiftCard,
    Discount,
    Size,
    Color,
    Address,
    /// A change and its object in one.
    NewAddress,
    Quantity,
    Personalised,
    Damaged,
    Wrong,
    Warranty,
    Repair,
    Lost,
    Abroad,
    Customs,
    Contact,
    Open,
    Store,
    Care,
    Material,
    Stock,
    Account,
    /// What is cancelled and changed by other rules than an order: subscriptions, bookings, memberships.
    Foreign,
    Gift,
    Picture,
    Business,
    Sustainable,
    Privacy,
    Cart,
    /// Texts and prices of the shop, which change by other rules than an order.
    Terms,
    /// What the shop keeps the right to do; never a rule for shoppers.
    Reserved,
    /// Words that allow.
    Allow,
    /// Words that refuse.
    Deny,
    /// Words that set a limit in time or state.
    Limit,
}

/// A set of concepts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Concepts(u64);

impl Concepts {
    /// The set of `concepts`.
    pub fn of(concepts: &[Concept]) -> Self {
        let mut set = Self::default();
        for concept in concepts {
            set.insert(*concept);
        }
        set
    }

    /// Adds one.
    pub fn insert(&mut self, concept: Concept) {
        self.0 |= 1 << concept as u8;
    }

    /// Whether it is in the set.
    pub fn has(self, concept: Concept) -> bool {
        self.0 & (1 << concept as u8) != 0
    }

    /// Whether one of `concepts` is in the set.
    pub fn any(self, concepts: &[Concept]) -> bool {
        self.0 & Self::of(concepts).0 != 0
    }
}

/// Words and phrases by concept, separated by commas. A word stands for all its inflections, unless it begins with
/// `=`. Up to two words may stand between the words of a phrase ("send it back"); the longest phrase wins.
pub const WORDS: &[(Concept, &str)] = &[
    (
        Concept::Cancel,
        "cancel, cancellation, call off, pull out, back out, stop order, stop it, don't want anymore, \
         don't want any more, do not want any more, no longer want",
    ),
    (
        Concept::Change,
        "change, edit, modify, modification, alter, amend, adjust, update, correct, correction, fix, \
         switch, swap, mistyped, take off, take out, leave out, instead of, reduce",
    ),
    (Concept::ChangeOfMind, "change mind"),
    (Concept::Add, "add, combine, merge, put another, put second"),
    (
        Concept::Return,
        "return, send back, sent back, bring back, give back, take back, come back, ship back, way back, \
         withdrawal, dislike, do not like, don't like",
    ),
    (Concept::Exchange, "exchange, replace, replacement"),
    (
        Concept::Refund,
        "refund, reimburse, money back, pay back, money again, get money, see money, wire back",
    ),
    (
        Concept::Ship,
        "shipping, deliver, delivery, dispatch, despatch, courier, carrier, postage, send, arrive, \
         get here, =reached, at my door, to my house, to my home, to my door",
    ),
    (
        Concept::Shipped,
        "=shipped, =ships, =dispatched, =despatched, =delivered, has left, have left, hasn't left, on its \
         way, on way",
    ),
    (Concept::Parcel, "parcel, package, shipment"),
    (Concept::Track, "track, trace, follow parcel, where is parcel, where is package"),
    (Concept::Order, "order, purchase, buy, =bought"),
    (Concept::Item, "item, product, article, thing, something, piece, goods, stuff, another"),
    (
        Concept::Cost,
        "cost, price, fee, charge, how much, free, expensive, cheap, rate, dollar, euro, =kr, amount, pay \
         for, who pays, what do you ask",
    ),
    (
        Concept::Time,
        "how long, how many days, what time, how quick, how fast, time, day, hour, minute, week, month, deadline, \
         latest, too late, how soon, in time, still time, until when, when will, when do, when is, when \
         are, when can, when should, when would",
    ),
    (
        Concept::Pay,
        "pay, payment, card, visa, mastercard, paypal, amex, american express, klarna, credit card, debit, \
         installment, instalment, invoice",
    ),
    (Concept::GiftCard, "gift card, gift voucher, gift certificate, store credit, voucher"),
    (Concept::Discount, "discount, code, coupon, promo, promotion, percent off"),
    (
        Concept::Size,
        "size, fit, measure, measurement, large, small, smaller, big, bigger, larger, dimension, tight, \
         loose",
    ),
    (Concept::Color, "color, colour, shade, black, white, grey, gray, red, blue, green, yellow, pink, brown"),
    (Concept::Address, "address, street, postcode, post code, zip code, house number"),
    (
        Concept::NewAddress,
        "wrong address, wrong street, wrong house, wrong postcode, wrong zip, old address, new address, \
         moving house, moved house, redirect",
    ),
    (Concept::Quantity, "quantity, number of, fewer"),
    (
        Concept::Personalised,
        "personalise, personalize, engrave, monogram, bespoke, custom made, made to measure, made to \
         order, embroider, initials",
    ),
    (
        Concept::Damaged,
        "damage, broken, break, breakage, faulty, fault, defect, defective, crack, tear, torn, rip, \
         scratch, crease, bend, bent, in pieces, hole, shatter",
    ),
    (
        Concept::Wrong,
        "wrong item, wrong product, wrong one, incorrect item, not what order, something else than",
    ),
    (Concept::Privacy, "privacy, personal data, personal information, data protection, gdpr"),
    (Concept::Warranty, "warranty, guarantee"),
    (Concept::Repair, "repair, mend, patch"),
    (Concept::Lost, "lost, lose, missing, never arrived, stuck"),
    (Concept::Abroad, "abroad, overseas, international, worldwide, country, foreign, outside"),
    (Concept::Customs, "customs, duty, import tax, tax, vat"),
    (
        Concept::Contact,
        "contact, phone, telephone, call, ring, reach us, reach you, talk, speak, get in touch, chat, \
         email, email address, e mail address, e mail, write to",
    ),
    (
        Concept::Open,
        "=open, =opens, =close, =closes, =closed, opening hours, opening times, business hours, \
         which days, weekend, weekday, saturday, sunday",
    ),
    (Concept::Store, "store, shop, showroom, visit, try on, in person, come by, drop by"),
    (Concept::Care, "wash, launder, laundry, detergent, soap, clean, iron, tumble dry, dryer, dry"),
    (Concept::Material, "material, fabric, made of, made from"),
    (Concept::Stock, "stock, restock, available, availability, sold out"),
    (Concept::Account, "account, profile, log in, login"),
    (
        Concept::Foreign,
        "subscription, subscribe, subscriber, autoship, membership, member, newsletter, your plan, \
         appointment, booking, =booked, reservation, reserve table, consultation, workshop, lesson, \
         rental, classes, trial",
    ),
    (Concept::Gift, "gift, gift wrap, present"),
    (Concept::Picture, "photo, picture, image"),
    (Concept::Business, "wholesale, bulk, reseller, company, firm, business"),
    (Concept::Sustainable, "sustainable, recycle, eco, environment"),
    (Concept::Cart, "cart, basket, checkout"),
    (
        Concept::Terms,
        "this policy, these terms, terms of service, terms and conditions, privacy policy, price change, \
         change price",
    ),
    (
        Concept::Reserved,
        "reserve the right, fraud, suspect, discretion, we may change, we may cancel, without notice, \
         automatically cancel, cancel automatically, unpaid, cancel by us",
    ),
    (Concept::Allow, "can, may, able, allow, possible, accept, welcome, gladly, happy to, yes"),
    (
        Concept::Deny,
        "cannot, can't, unable, not, no, never, won't, impossible, except, exception, exclude, final, \
         sadly, unfortunately, don't, isn't, aren't, stay as",
    ),
    (
        Concept::Limit,
        "within, until, till, before, after, once, as long as, up to, unless, as soon as, from moment, no \
         longer",
    ),
];
