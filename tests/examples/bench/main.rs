//! What a message costs: time to understand and to decide, round trips, consumed capacity, money.
//! `make bench` runs this, and then measures the built functions themselves.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a measurement that cannot be made stops and says why"
)]

mod capacity;
mod pure;

use std::io::Write;

/// The budgets of the design, in microseconds.
const UNDERSTAND: f64 = 60.0;
const MAIL: f64 = 1000.0;
const DECIDE_AND_SAY: f64 = 40.0;

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    let understood = pure::understand();
    writeln!(
        out,
        "understand          {:6.1} us median of {} messages, {:.1} us at the 99th percentile (budget {UNDERSTAND})",
        understood.median, understood.count, understood.p99
    )?;
    writeln!(out, "                    {:6.1} MB more memory", understood.megabytes)?;
    let (mail, longer) = pure::understand_long();
    writeln!(
        out,
        "                    {mail:6.1} us for 4 KB (budget {MAIL}); 1 MB takes {longer:.1} times as long as 64 KB"
    )?;
    let decided = pure::decide_and_say().await;
    writeln!(
        out,
        "decide and say      {:6.1} us median, {:.1} us at the 99th percentile (budget {DECIDE_AND_SAY})",
        decided.median, decided.p99
    )?;
    writeln!(out)?;
    writeln!(out, "one inbound message, warm    round trips   read units   write units   USD per million")?;
    for cost in capacity::of_every_channel().await {
        writeln!(out, "{cost}")?;
    }
    Ok(())
}
