//! Measures signatures and segments against public vectors:
//! `cargo run -p channel --example sms_vectors -- SIGNATURES.json SEGMENTS.json`
#![expect(clippy::print_stdout, reason = "the figures are what it is run for")]

use channel::sms::{Encoding, segments, verify};
use model::Redacted;
use serde_json::Value;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    let [signatures, sizes] = paths.as_slice() else { return Err("two paths, please".into()) };
    report("signatures", signatures, signature_is_judged_right)?;
    report("segments", sizes, size_is_equal)
}

fn report(name: &str, path: &str, right: fn(&Value) -> bool) -> Result<(), Box<dyn Error>> {
    let vectors: Vec<Value> = serde_json::from_slice(&std::fs::read(path)?)?;
    let wrong: Vec<&Value> = vectors.iter().filter(|vector| !right(vector)).collect();
    println!("{name}: {} of {} right", vectors.len() - wrong.len(), vectors.len());
    for vector in &wrong {
        println!("  wrong: {}", vector["name"]);
    }
    if wrong.is_empty() { Ok(()) } else { Err("not all are right".into()) }
}

fn signature_is_judged_right(vector: &Value) -> bool {
    let text = |name: &str| vector[name].as_str().unwrap_or_default();
    let (kind, body) = match vector["body"].as_str() {
        Some(body) => ("application/json", body.to_owned()),
        None => ("application/x-www-form-urlencoded", form(&vector["params"])),
    };
    let token = [Redacted::new(text("token").to_owned())];
    let verdict = verify(text("url"), Some(kind), body.as_bytes(), Some(text("signature")), &token);
    Some(verdict.is_ok()) == vector["valid"].as_bool()
}

fn form(parameters: &Value) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    for (name, value) in parameters.as_object().into_iter().flatten() {
        let values = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
        form.extend_pairs(values.iter().map(|value| (name, value.as_str().unwrap_or_default())));
    }
    form.finish()
}

/// Not every vector states both figures; what it states must be equal.
fn size_is_equal(vector: &Value) -> bool {
    let size = segments(vector["body"].as_str().unwrap_or_default());
    let encoding = match size.encoding {
        Encoding::Gsm7 => "GSM-7",
        Encoding::Ucs2 => "UCS-2",
    };
    let bits = size.units * if size.encoding == Encoding::Gsm7 { 7 } else { 16 };
    vector["encoding"].as_str().is_none_or(|expected| expected == encoding)
        && vector["segments"].as_u64().is_none_or(|expected| expected == size.count as u64)
        && vector["message_size_bits"].as_u64().is_none_or(|expected| expected == bits as u64)
}
