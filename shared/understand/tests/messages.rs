//! Our own messages, each with what it means. Written for this crate, none taken from a public set.

#[cfg(test)]
mod messages {
    use model::Language;
    use understand::{Hints, understand};

    fn labels<T: serde::Serialize>(values: &[T]) -> String {
        let label = |value| serde_json::to_value(value).unwrap().as_str().unwrap_or_default().to_owned();
        values.iter().map(label).collect::<Vec<_>>().join(",")
    }

    /// First intent, its aspects and the orders, in the form of the file.
    fn understood(text: &str) -> [String; 3] {
        let meaning = understand(text, &Hints { shop: Some(Language::En), ..Hints::default() });
        let first = meaning.first();
        let intent = first.map(|scored| labels(&[scored.intent])).unwrap_or_default();
        let mut aspects: Vec<String> = first
            .map(|scored| labels(&scored.aspects))
            .unwrap_or_default()
            .split(',')
            .map(str::to_owned)
            .collect();
        aspects.sort();
        [intent, aspects.join(","), labels(&meaning.orders)]
    }

    fn share(right: usize, all: usize) -> f64 {
        let count = |n: usize| f64::from(u32::try_from(n).unwrap());
        count(right) / count(all)
    }

    #[test]
    fn nine_of_ten_of_our_first_english_messages_are_understood() {
        let (mut all, mut intents, mut orders, mut misses) = (0, 0, 0, Vec::new());
        for line in
            include_str!("messages.tsv").lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let fields: Vec<&str> = line.split('\t').collect();
            let field = |at: usize| fields.get(at).copied().unwrap_or_default();
            let found = understood(field(0));
            all += 1;
            intents += usize::from(found[0] == field(1));
            orders += usize::from(found[2] == field(3));
            if found[0] != field(1) || found[2] != field(3) {
                misses.push(format!("{line}  ->  {found:?}"));
            }
        }
        println!("{intents} of {all} intents, {orders} of {all} order references\n{}", misses.join("\n"));
        assert!(all > 390, "the file was not read");
        assert!(share(intents, all) >= 0.92, "{intents} of {all} intents");
        assert!(share(orders, all) >= 0.99, "{orders} of {all} order references");
    }
}
