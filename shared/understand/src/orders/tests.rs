use super::*;

fn found(text: &str) -> String {
    let clues = crate::weights::learned().unwrap().orders;
    let names = find(text, clues).into_iter().map(|reference| match reference {
        OrderRef::Named(name) => name.as_str().to_owned(),
        OrderRef::Last => "last".to_owned(),
    });
    names.collect::<Vec<_>>().join(" ")
}

fn all(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(found(text), *expected, "{text}");
    }
}

#[test]
fn a_bare_number_gets_its_hash() {
    all(&[
        ("order nr 1001", "#1001"),
        ("Order no. 1001 please", "#1001"),
        ("my order number is 23456", "#23456"),
        ("#1001", "#1001"),
        ("# 1001", "#1001"),
        ("order:1001", "#1001"),
        ("Order ID: 1001.", "#1001"),
        ("order1001", "#1001"),
        ("beställning 1001", "#1001"),
        ("Bestellnummer 1001", "#1001"),
        ("mijn bestelling met nummer 1001", "#1001"),
        ("1001", "#1001"),
        ("it's 1001", "#1001"),
        ("status of 4471?", "#4471"),
        ("cancel 4471", "#4471"),
        ("please cancel 4471 and refund me", "#4471"),
        ("take the hat off 4471, thanks", "#4471"),
    ]);
}

#[test]
fn names_with_prefix_or_suffix_stay_as_written() {
    all(&[
        ("#901-A", "#901-A"),
        ("where is NO-1001?", "NO-1001"),
        ("order BR1023 has not come", "BR1023"),
        ("my order 1044-NL", "1044-NL"),
        ("BR1023", "BR1023"),
    ]);
}

#[test]
fn all_orders_are_named_each_once() {
    all(&[
        ("cancel order 1001, keep 1002", "#1001 #1002"),
        ("orders 1001 and 1002", "#1001 #1002"),
        ("#1001,#1002 & #1001", "#1001 #1002"),
        ("cancel #1001 but not #1002", "#1001 #1002"),
    ]);
}

#[test]
fn other_numbers_are_no_orders() {
    all(&[
        ("my phone is 4915551234", ""),
        ("call me at +46 70 123 45 67", ""),
        ("call 555-1234", ""),
        ("change the zip to 4471", ""),
        ("wrong post code, it should be 90210", ""),
        ("the postcode is 10115 Berlin", ""),
        ("size 42 instead of 44", ""),
        ("I paid 1499 kr for it", ""),
        ("it cost $1200", ""),
        ("1200€ is a lot", ""),
        ("ordered on 2026-11-21", ""),
        ("ordered on 12.11.2026 at 10:30", ""),
        ("I ordered in 2025", ""),
        ("tracking number 123456789", ""),
        ("tracking 1Z999AA10123456784", ""),
        ("item 44321 in black", ""),
        ("SKU 10445", ""),
        ("send it to 1200 Oak Street", ""),
        ("use code SAVE1000", ""),
        ("I want to order 500 grams", ""),
        ("a 1000 thanks", ""),
        ("anna1001@example.com", ""),
        ("https://example.com/orders/1001", ""),
    ]);
}

#[test]
fn the_last_order_in_any_of_the_languages() {
    all(&[
        ("Can I change the size of my last order?", "last"),
        ("my most recent order", "last"),
        ("latest online purchase", "last"),
        ("min senaste beställning", "last"),
        ("meine letzte Bestellung", "last"),
        ("mi último pedido", "last"),
        ("el pedido más reciente", "last"),
        ("ma dernière commande", "last"),
        ("ma commande la plus récente", "last"),
        ("siste bestilling", "last"),
        ("min seneste ordre", "last"),
        ("mijn laatste bestelling", "last"),
        ("viimeisin tilaukseni", "last"),
        ("il mio ultimo ordine", "last"),
        ("a minha última encomenda", "last"),
        ("moje ostatnie zamówienie", "last"),
    ]);
}

#[test]
fn last_weeks_order_is_not_the_last_one() {
    all(&[
        ("last week's order", ""),
        ("the order from last week", ""),
        ("the order I placed last night", ""),
        ("my last two orders", ""),
        ("the one from yesterday", ""),
        ("at last! my order came", ""),
    ]);
}
