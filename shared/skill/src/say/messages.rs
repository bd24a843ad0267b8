//! The message files: one per language, compiled in, each parsed when it is first spoken.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use model::{FormOfAddress, Language};
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

type Bundle = LazyLock<FluentBundle<FluentResource>>;

/// The bundle of a language, whose file has its code for a name.
macro_rules! speaks {
    ($code:literal) => {{
        static SAID: Bundle =
            LazyLock::new(|| bundle($code, include_str!(concat!("../../messages/", $code, ".ftl"))));
        &SAID
    }};
}

fn spoken(language: Language) -> &'static Bundle {
    match language {
        Language::En => speaks!("en"),
        Language::Sv => speaks!("sv"),
        Language::Es => speaks!("es"),
        Language::Fr => speaks!("fr"),
        Language::Nb => speaks!("nb"),
        Language::De => speaks!("de"),
        Language::Da => speaks!("da"),
        Language::Nl => speaks!("nl"),
        Language::Fi => speaks!("fi"),
        Language::It => speaks!("it"),
        Language::Pt => speaks!("pt"),
        Language::Pl => speaks!("pl"),
    }
}

/// Parses a message file. What does not parse is left out here and found by the test that renders every sentence.
fn bundle(language: &str, source: &str) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // The marks that isolate a value's direction cost SMS segments; all twelve languages run left to right.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial);
    bundle.add_resource_overriding(resource);
    bundle
}

/// Values that choose a plural form.
const COUNTS: [&str; 3] = ["count", "all", "changeable"];

/// The sentences of one language, in their short form where a channel wants it.
#[derive(Clone, Copy)]
pub(super) struct Words {
    bundle: &'static FluentBundle<FluentResource>,
    language: Language,
    address: FormOfAddress,
    short: bool,
}

impl Words {
    pub(super) fn of(language: Language, address: FormOfAddress, short: bool) -> Self {
        Self { bundle: spoken(language), language, address, short }
    }

    /// The language they are in.
    pub(super) const fn language(&self) -> Language {
        self.language
    }

    /// The sentence `id` with its values. A missing sentence says its own name, so that the test that renders all of
    /// them sees it; it never fails in front of a shopper.
    pub(super) fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        let Some(message) = self.bundle.get_message(id) else { return format!("{{{id}}}") };
        let short = if self.short { message.get_attribute("short").map(|a| a.value()) } else { None };
        let Some(pattern) = short.or_else(|| message.value()) else { return format!("{{{id}}}") };
        let mut values = FluentArgs::new();
        values.set("address", self.address.name());
        for (name, value) in args {
            let count = COUNTS.contains(name).then(|| FluentValue::try_number(value));
            values.set(*name, count.unwrap_or_else(|| FluentValue::from(*value)));
        }
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
    }
}
