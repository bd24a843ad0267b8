//! Commands that answer each line of standard input with a line of JSON.

use serde::Serialize;
use std::io::{self, BufRead, BufWriter, Write};

/// Reads a text a line, a literal `\n` standing for a line break, and prints its answer as one JSON object a line.
/// Invalid UTF-8 becomes replacement characters; nothing stops it early.
pub(crate) fn answer_each<T: Serialize>(answer: impl Fn(&str) -> T) -> io::Result<()> {
    answer_lines(io::stdin().lock(), BufWriter::new(io::stdout().lock()), answer)
}

fn answer_lines<T: Serialize>(
    mut input: impl BufRead,
    mut out: impl Write,
    answer: impl Fn(&str) -> T,
) -> io::Result<()> {
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        let text = String::from_utf8_lossy(&line);
        let text = text.trim_end_matches(['\n', '\r']).replace("\\n", "\n");
        serde_json::to_writer(&mut out, &answer(&text))?;
        out.write_all(b"\n")?;
        line.clear();
    }
    out.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_has_its_answer_also_an_empty_a_broken_and_the_last_one() {
        let mut out = Vec::new();
        answer_lines(&b"a\\nb\r\n\n\xff\nlast"[..], &mut out, str::to_owned).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "\"a\\nb\"\n\"\"\n\"\u{fffd}\"\n\"last\"\n");
    }
}
