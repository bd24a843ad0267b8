//! The tables of words that are compiled in.

/// The lines of a table, without its comments.
pub(crate) fn lines(table: &str) -> impl Iterator<Item = &str> {
    table.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}
