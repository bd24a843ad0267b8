//! Pictures of what the demo shop sells, each named after its product.

use axum::{
    extract::Path,
    http::{HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
};

/// By name, in the order of the alphabet.
const PICTURES: [(&str, &str); 19] = [
    ("bath-mat.svg", include_str!("../../demo/pictures/bath-mat.svg")),
    ("boot-laces.svg", include_str!("../../demo/pictures/boot-laces.svg")),
    ("bottle-brush.svg", include_str!("../../demo/pictures/bottle-brush.svg")),
    ("camp-mug.svg", include_str!("../../demo/pictures/camp-mug.svg")),
    ("canvas-tote.svg", include_str!("../../demo/pictures/canvas-tote.svg")),
    ("cotton-towel.svg", include_str!("../../demo/pictures/cotton-towel.svg")),
    ("desk-lamp.svg", include_str!("../../demo/pictures/desk-lamp.svg")),
    ("engraved-bottle.svg", include_str!("../../demo/pictures/engraved-bottle.svg")),
    ("hiking-boots.svg", include_str!("../../demo/pictures/hiking-boots.svg")),
    ("linen-shirt.svg", include_str!("../../demo/pictures/linen-shirt.svg")),
    ("merino-beanie.svg", include_str!("../../demo/pictures/merino-beanie.svg")),
    ("merino-crew-sweater.svg", include_str!("../../demo/pictures/merino-crew-sweater.svg")),
    ("oak-shelf.svg", include_str!("../../demo/pictures/oak-shelf.svg")),
    ("picnic-blanket.svg", include_str!("../../demo/pictures/picnic-blanket.svg")),
    ("rain-jacket.svg", include_str!("../../demo/pictures/rain-jacket.svg")),
    ("tea-cup.svg", include_str!("../../demo/pictures/tea-cup.svg")),
    ("tea-pot.svg", include_str!("../../demo/pictures/tea-pot.svg")),
    ("winter-coat.svg", include_str!("../../demo/pictures/winter-coat.svg")),
    ("wool-socks.svg", include_str!("../../demo/pictures/wool-socks.svg")),
];

/// The shop's mark, for the browser's tab.
pub(super) async fn icon() -> Response {
    drawing(include_str!("../../demo/icon.svg"))
}

/// The picture of one product.
pub(super) async fn picture(Path(name): Path<String>) -> Response {
    let found = PICTURES.iter().find(|(known, _)| *known == name);
    found.map_or_else(|| StatusCode::NOT_FOUND.into_response(), |(_, text)| drawing(text))
}

fn drawing(text: &'static str) -> Response {
    let headers: [(HeaderName, &str); 3] = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'"),
        (header::CACHE_CONTROL, "public, max-age=300"),
    ];
    (headers, text).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use demo_shop::DemoShop;
    use std::collections::BTreeSet;

    #[test]
    fn every_product_of_the_demo_shop_has_a_picture_and_no_picture_is_left_over() {
        let shop = DemoShop::new(jiff::Timestamp::UNIX_EPOCH).with_pictures("");
        let lines = shop.orders().into_iter().flat_map(|order| order.lines);
        let wanted: BTreeSet<String> = lines.filter_map(|line| line.image).collect();
        let drawn: BTreeSet<String> = PICTURES.iter().map(|(name, _)| format!("/{name}")).collect();
        assert_eq!(wanted, drawn);
    }

    #[test]
    fn a_picture_is_small_and_brings_nothing_from_elsewhere() {
        for (name, text) in PICTURES {
            let own = text.replacen("http://www.w3.org/2000/svg", "", 1);
            assert!(text.len() <= 2048, "{name}: {} bytes", text.len());
            assert!(!own.contains("http") && !own.contains("href") && !own.contains("<script"), "{name}");
        }
    }
}
