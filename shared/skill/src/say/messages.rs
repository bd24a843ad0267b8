//! The message files: two per language, compiled in, each parsed when it is first spoken.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use model::{FormOfAddress, Language};
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

type Bundle = LazyLock<FluentBundle<FluentResource>>;

/// The bundle of a language, whose file in `$folder` has its code for a name.
macro_rules! speaks {
    ($folder:literal, $code:literal) => {{
        static SAID: Bundle = LazyLock::new(|| bundle($code, include_str!(concat!($folder, $code, ".ftl"))));
        &SAID
    }};
}

/// The bundles of a folder.
macro_rules! spoken {
    ($language:expr, $folder:literal) => {
        match $language {
            Language::En => speaks!($folder, "en"),
            Language::Sv => speaks!($folder, "sv"),
            Language::Es => speaks!($folder, "es"),
            Language::Fr => speaks!($folder, "fr"),
            Language::Nb => speaks!($folder, "nb"),
            Language::De => speaks!($folder, "de"),
            Language::Da => speaks!($folder, "da"),
            Language::Nl => speaks!($folder, "nl"),
            Language::Fi => speaks!($folder, "fi"),
            Language::It => speaks!($folder, "it"),
            Language::Pt => speaks!($folder, "pt"),
            Language::Pl => speaks!($folder, "pl"),
        }
    };
}

/// What is said in conversations.
fn in_conversations(language: Language) -> &'static Bundle {
    spoken!(language, "../../messages/")
}

/// What stands on pages, and what the shop's own people read. A function that has no pages does not carry it.
fn on_pages(language: Language) -> &'static Bundle {
    spoken!(language, "../../messages/pages/")
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
    /// What is said on pages alone.
    pages: Option<&'static FluentBundle<FluentResource>>,
    language: Language,
    address: FormOfAddress,
    short: bool,
}

impl Words {
    pub(super) fn of(language: Language, address: FormOfAddress, short: bool) -> Self {
        Self { bundle: in_conversations(language), pages: None, language, address, short }
    }

    /// The same, and what is said on pages.
    pub(super) fn with_pages(self) -> Self {
        Self { pages: Some(on_pages(self.language)), ..self }
    }

    /// The language they are in.
    pub(super) const fn language(&self) -> Language {
        self.language
    }

    /// The sentence `id` with its values. A missing sentence says its own name, so that the test that renders all of
    /// them sees it; it never fails in front of a shopper.
    pub(super) fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        let on_page = self.pages.and_then(|pages| Some((pages, pages.get_message(id)?)));
        let found = on_page.or_else(|| Some((self.bundle, self.bundle.get_message(id)?)));
        let Some((bundle, message)) = found else { return format!("{{{id}}}") };
        let short = if self.short { message.get_attribute("short").map(|a| a.value()) } else { None };
        let Some(pattern) = short.or_else(|| message.value()) else { return format!("{{{id}}}") };
        let mut values = FluentArgs::new();
        values.set("address", self.address.name());
        for (name, value) in args {
            let count = COUNTS.contains(name).then(|| FluentValue::try_number(value));
            values.set(*name, count.unwrap_or_else(|| FluentValue::from(*value)));
        }
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
    }
}
