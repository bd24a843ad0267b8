//! The shop's colour on its pages, made legible: a merchant's yellow is no text on white.

use crate::style::{DARK, LIGHT};
use model::Color;

/// The least contrast of text to what is behind it (WCAG 2.2, 1.4.3).
const LEAST: f64 = 4.5;
/// So many steps lead from a colour to black or white, which is legible.
const STEPS: u32 = 50;
const BLACK: Color = Color([0; 3]);
const WHITE: Color = Color([255; 3]);

/// The style that makes `color` the accent of a page, by day and by night.
pub(crate) fn accent(color: Color) -> String {
    let (light, dark) = (legible(color, BLACK, LIGHT), legible(color, WHITE, DARK));
    let [_, night] = DARK;
    format!(
        ":root{{--accent:{light};--on-accent:#fff}}@media(prefers-color-scheme:dark){{:root{{--accent:{dark};--on-accent:{night}}}}}"
    )
}

/// `color`, moved towards `end` as far as it takes to stand out from both `grounds`.
///
/// INVARIANT: what stands on the accent stands out from it as well, since it is one of the grounds or further from it.
fn legible(color: Color, end: Color, grounds: [Color; 2]) -> Color {
    let stands_out = |color: &Color| grounds.iter().all(|ground| contrast(*color, *ground) >= LEAST);
    (0..=STEPS).map(|step| mixed(color, end, step)).find(stands_out).unwrap_or(end)
}

/// So many steps of the way from one colour to another.
fn mixed(Color(from): Color, Color(to): Color, step: u32) -> Color {
    let mut mixed = from;
    for (part, (from, to)) in mixed.iter_mut().zip(from.into_iter().zip(to)) {
        let sum = u32::from(from) * (STEPS - step) + u32::from(to) * step;
        *part = u8::try_from(sum / STEPS).unwrap_or(u8::MAX);
    }
    Color(mixed)
}

/// WCAG 2.2, "contrast ratio".
fn contrast(a: Color, b: Color) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// WCAG 2.2, "relative luminance".
fn luminance(Color(parts): Color) -> f64 {
    let linear = |part: u8| match f64::from(part) / 255.0 {
        part if part <= 0.040_45 => part / 12.92,
        part => ((part + 0.055) / 1.055).powf(2.4),
    };
    parts.into_iter().zip([0.2126, 0.7152, 0.0722]).map(|(part, weight)| linear(part) * weight).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_what_the_standard_says() {
        assert!((contrast(BLACK, WHITE) - 21.0).abs() < 1e-9);
        // The lightest grey that is legible on white.
        let grey = |part| contrast(Color([part; 3]), WHITE) >= LEAST;
        assert_eq!((grey(0x76), grey(0x77)), (true, false));
    }

    /// Every colour, in steps of 17.
    #[test]
    fn every_colour_becomes_legible_and_legible_ones_stay_as_they_are() {
        let parts = || (0..=255_u8).step_by(17);
        for color in parts().flat_map(|r| parts().flat_map(move |g| parts().map(move |b| Color([r, g, b])))) {
            let (light, dark) = (legible(color, BLACK, LIGHT), legible(color, WHITE, DARK));
            for (accent, grounds) in [(light, LIGHT), (dark, DARK)] {
                assert!(grounds.iter().all(|ground| contrast(accent, *ground) >= LEAST), "{color}: {accent}");
            }
            assert!(contrast(light, WHITE) >= LEAST && contrast(dark, DARK[1]) >= LEAST, "{color}");
            if LIGHT.iter().all(|ground| contrast(color, *ground) >= LEAST) {
                assert_eq!(light, color);
            }
        }
    }

    #[test]
    fn a_yellow_is_darker_by_day_and_as_it_is_by_night() {
        let style = accent(Color([0xff, 0xd4, 0x00]));
        assert!(style.contains("--accent:#ffd400;--on-accent:#121519}"), "{style}");
        assert!(!style.starts_with(":root{--accent:#ffd400"), "{style}");
    }
}
