//! The message files: one per language, compiled in, parsed once.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use model::Language;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// English, which every other language falls back to until it has its own file.
const EN: &str = include_str!("../../messages/en.ftl");

static ENGLISH: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle("en", EN));

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

/// The sentences of one language, in their short form where a channel wants it.
#[derive(Clone, Copy)]
pub(super) struct Words {
    bundle: &'static FluentBundle<FluentResource>,
    short: bool,
}

impl Words {
    pub(super) fn of(_language: Language, short: bool) -> Self {
        Self { bundle: &ENGLISH, short }
    }

    /// The sentence `id` with its values. A missing sentence says its own name, so that the test that renders all of
    /// them sees it; it never fails in front of a shopper.
    pub(super) fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        let Some(message) = self.bundle.get_message(id) else { return format!("{{{id}}}") };
        let short = if self.short { message.get_attribute("short").map(|a| a.value()) } else { None };
        let Some(pattern) = short.or_else(|| message.value()) else { return format!("{{{id}}}") };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set(*name, FluentValue::from(*value));
        }
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
    }
}
