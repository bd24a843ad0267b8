//! What a request that is refused costs: one call to the table at most, and nothing is written.

#![cfg(test)]

use std::{collections::BTreeMap, fs, path::Path};
use tests::{Call, Wire, World};

/// The statuses of requests that are malformed, oversized, forged or foreign.
const REFUSED: [i64; 7] = [400, 401, 403, 404, 406, 413, 415];

fn events(function: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../events").join(function);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.map(|file| (file.display().to_string(), fs::read_to_string(file).unwrap())).collect()
}

async fn refused(function: &'static str) -> usize {
    let wire = Wire::default();
    let world = World::as_deployed_wired(&wire).await;
    let all = events(function);
    // Twice, so that the second time finds a warm function.
    for event in all.values() {
        world.local.invoke(function, event).await;
    }
    let mut refused = 0;
    for (file, event) in all {
        wire.listen();
        let status = world.local.invoke(function, &event).await.status_code;
        if REFUSED.contains(&status) {
            refused += 1;
            let calls = wire.calls();
            let operations: Vec<&str> = calls.iter().map(|call: &Call| call.operation.as_str()).collect();
            assert!(calls.len() <= 1, "{file}: {status} after {operations:?}");
            // A claim that is there already is how a replay is noticed: its one call writes nothing then.
            let mut written = calls.iter().flat_map(|call| &call.written);
            assert!(written.all(|(pk, _)| pk.contains("#claim#")), "{file}: {status} after {operations:?}");
        }
    }
    refused
}

#[tokio::test]
async fn a_refused_chat_request_costs_at_most_one_read() {
    assert!(refused("webchat").await >= 8);
}

#[tokio::test]
async fn a_refused_text_costs_at_most_one_read() {
    assert!(refused("sms").await >= 5);
}

#[tokio::test]
async fn a_refused_mail_costs_at_most_one_read() {
    assert!(refused("email").await >= 6);
}

#[tokio::test]
async fn a_refused_call_of_the_storefront_costs_at_most_one_read() {
    assert!(refused("proxy").await >= 5);
}
