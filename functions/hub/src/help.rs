//! The other ways to reach the shop, as it has them (RT-6).

use maud::{Markup, html};
use page::Page;

pub(crate) fn help(page: &Page<'_>) -> Markup {
    let ways = ways(page);
    html! {
        @if !ways.is_empty() {
            h2 { (page.say("hub-help-title")) }
            div.ways {
                @for (label, url) in &ways { a.button.quiet href=(url) { (page.say(label)) } }
            }
        }
    }
}

fn ways(page: &Page<'_>) -> Vec<(&'static str, String)> {
    let sms = page.tenant.sms.as_ref();
    // A messaging service has no number that a phone could write to.
    let text = sms.map(|sms| &sms.from).filter(|from| from.starts_with('+'));
    let whatsapp = sms.and_then(|sms| sms.whatsapp_from.as_ref());
    let mail = page.tenant.email.as_ref().map(|email| &email.address);
    let ways = [
        whatsapp.map(|to| ("hub-help-whatsapp", format!("https://wa.me/{}", to.trim_start_matches('+')))),
        text.map(|to| ("hub-help-sms", format!("sms:{to}"))),
        mail.map(|to| ("hub-help-email", format!("mailto:{to}"))),
    ];
    ways.into_iter().flatten().collect()
}
