//! The local run and the operator's commands.
fn main() {}
