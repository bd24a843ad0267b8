//! The local run.

use aftersale::{Local, Options, TookLayer, key, operate::beside};
use clock::{SystemClock, SystemRandom};
use lambda::Metrics;
use model::Redacted;
use std::{
    fs,
    io::{self, Write},
    path::Path,
    sync::Arc,
};
use store::Objects;
use tracing_subscriber::{Layer, filter::LevelFilter, layer::SubscriberExt, util::SubscriberInitExt};

/// Starts everything, says where it is, and runs until it is stopped.
pub(crate) async fn run(port: u16, data: &Path, fresh: bool) -> Result<(), String> {
    tracing_subscriber::registry()
        .with(tracing_subscriber::fmt::layer().with_writer(io::stderr).with_filter(LevelFilter::WARN))
        .with(TookLayer)
        .init();
    let key = prepare(data, fresh).map_err(|error| format!("cannot use {}: {error}", data.display()))?;
    let local = Local::start(Options {
        port,
        data: Some(data.to_owned()),
        metrics: Arc::new(Metrics::new("local", io::sink())),
        objects: Objects::Folder(beside(data, ".mail")),
        library: Objects::Folder(beside(data, ".library")),
        key,
        clock: Arc::new(SystemClock),
        random: Arc::new(SystemRandom),
        public_url: None,
        pumping: true,
        table_client: None,
    })
    .await
    .map_err(|error| error.to_string())?;
    say(&format!(
        "\n  Agent preview   {base}/\n  Storefront      {storefront}/shop\n  API             {base}\n\n  Demo shop, demo data in {data}. Stop with Ctrl-C.\n",
        base = local.base,
        storefront = local.storefront,
        data = data.display(),
    ));
    tokio::signal::ctrl_c().await.map_err(|error| error.to_string())
}

/// Forgets earlier data if asked, and reads or makes the key that seals the demo's secrets.
fn prepare(data: &Path, fresh: bool) -> io::Result<Redacted<[u8; 32]>> {
    if fresh {
        for suffix in ["", "-wal", "-shm", ".key"] {
            remove(&beside(data, suffix))?;
        }
        remove_folder(&beside(data, ".mail"))?;
        remove_folder(&beside(data, ".library"))?;
    }
    key::of(data)
}

fn remove(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

fn remove_folder(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Tells whoever started us. Standard error, so that a command's own output stays clean.
pub(crate) fn say(text: &str) {
    // Nobody reads it if standard error is closed; there is nowhere else to say so.
    let _ = writeln!(io::stderr(), "{text}");
}
