//! The text of a mail that has only HTML. Quotes become lines with `>`, so that one set of rules finds them.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

/// The deepest quote that is drawn; deeper ones are drawn as this one, so that the text cannot outgrow the HTML.
const DEEPEST: usize = 5;

/// Renders `html` as plain text: paragraphs, line breaks, list items, quotes. Pictures and links are left out; the
/// words of a link stay. The time is linear in the length of `html`, however its elements are nested.
pub(super) fn to_text(html: &str) -> String {
    let mut emitter = DefaultEmitter::default();
    // Without it the text of <style> and <script> would be read as tags.
    emitter.naively_switch_states(true);
    let mut page = Page::default();
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::StartTag(tag) => page.open(&tag),
            Token::EndTag(tag) => page.close(&tag.name),
            Token::String(text) => page.text(&String::from_utf8_lossy(&text)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    page.finish()
}

/// The text so far.
#[derive(Default)]
struct Page {
    text: String,
    /// The line that is being filled.
    line: String,
    /// Whether the last line in `text` says something.
    has_line: bool,
    /// How many quotes are open.
    quotes: usize,
    /// Inside `<pre>`, where white space counts.
    preformatted: bool,
    /// Inside an element whose text is not shown; its name.
    hidden: Option<Vec<u8>>,
}

impl Page {
    fn open(&mut self, tag: &StartTag<()>) {
        let name: &[u8] = &tag.name;
        match name {
            b"br" => self.end_line(),
            b"blockquote" => {
                self.end_paragraph();
                self.quotes += 1;
            }
            b"li" => {
                self.end_open_line();
                self.line.push_str("* ");
            }
            b"td" | b"th" if !self.line.is_empty() => self.line.push(' '),
            b"pre" => {
                self.end_paragraph();
                self.preformatted = true;
            }
            // The tokenizer gives the text of these elements as one string up to the end tag.
            b"style" | b"script" | b"title" | b"textarea" | b"noscript" | b"iframe" | b"xmp" | b"noembed"
            | b"noframes"
                if !tag.self_closing =>
            {
                self.hidden = Some(name.to_vec());
            }
            _ if is_paragraph(name) => self.end_paragraph(),
            _ if is_block(name) => self.end_open_line(),
            _ => {}
        }
    }

    fn close(&mut self, name: &[u8]) {
        if self.hidden.as_deref() == Some(name) {
            self.hidden = None;
        }
        match name {
            b"blockquote" => {
                self.end_paragraph();
                self.quotes = self.quotes.saturating_sub(1);
            }
            b"pre" => {
                self.end_paragraph();
                self.preformatted = false;
            }
            _ if is_paragraph(name) => self.end_paragraph(),
            _ if is_block(name) => self.end_open_line(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.hidden.is_some() {
            return;
        }
        if self.preformatted {
            let mut lines = text.split('\n');
            self.line.push_str(lines.next().unwrap_or_default());
            for line in lines {
                self.end_line();
                self.line.push_str(line);
            }
            return;
        }
        for c in text.chars() {
            // A non-breaking space is white space to a reader and to the rules that follow.
            let space = c.is_whitespace();
            if !space {
                self.line.push(c);
            } else if !self.line.is_empty() && !self.line.ends_with(' ') {
                self.line.push(' ');
            }
        }
    }

    fn end_line(&mut self) {
        let quotes = self.quotes.min(DEEPEST);
        if quotes > 0 {
            self.text.extend(std::iter::repeat_n('>', quotes));
            self.text.push(' ');
        }
        let line = self.line.trim_end();
        self.has_line = !line.is_empty();
        self.text.push_str(line);
        self.text.push('\n');
        self.line.clear();
    }

    fn end_open_line(&mut self) {
        if !self.line.trim().is_empty() {
            self.end_line();
        }
        self.line.clear();
    }

    /// Ends the line and leaves one blank line, never two.
    fn end_paragraph(&mut self) {
        self.end_open_line();
        if self.has_line {
            self.end_line();
        }
    }

    fn finish(mut self) -> String {
        self.end_open_line();
        self.text.trim_matches('\n').to_owned()
    }
}

fn is_paragraph(name: &[u8]) -> bool {
    matches!(
        name,
        b"p" | b"h1"
            | b"h2"
            | b"h3"
            | b"h4"
            | b"h5"
            | b"h6"
            | b"ul"
            | b"ol"
            | b"dl"
            | b"table"
            | b"hr"
            | b"form"
            | b"fieldset"
    )
}

fn is_block(name: &[u8]) -> bool {
    matches!(
        name,
        b"div"
            | b"tr"
            | b"section"
            | b"article"
            | b"header"
            | b"footer"
            | b"main"
            | b"nav"
            | b"aside"
            | b"address"
            | b"center"
            | b"body"
            | b"html"
            | b"head"
            | b"li"
            | b"dt"
            | b"dd"
            | b"caption"
            | b"figure"
            | b"tbody"
            | b"thead"
            | b"details"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::email::reply_text;
    use proptest::prelude::*;

    #[test]
    fn paragraphs_breaks_lists_and_cells_become_lines() {
        let html = "<html><head><title>x</title><style>p { color: red }</style></head><body><p>Hello,</p>\n<p>please   cancel<br>order&nbsp;1001 &amp; 1002</p><ul><li>red<li>blue</ul><table><tr><td>Size</td><td>M</td></tr></table></body></html>";
        assert_eq!(to_text(html), "Hello,\n\nplease cancel\norder 1001 & 1002\n\n* red\n* blue\n\nSize M");
    }

    #[test]
    fn lines_of_a_mail_programs_divs_stay_lines() {
        assert_eq!(
            to_text("<div>one</div><div>two</div><div><br></div><div>three</div>"),
            "one\ntwo\n\nthree"
        );
    }

    #[test]
    fn gmails_quote_is_not_the_reply() {
        let html = "<div dir=\"ltr\">Cancel it, please.</div><br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">On Mon, 9 Nov 2026 at 10:14, Northwind &lt;<a href=\"mailto:help@example.com\">help@example.com</a>&gt; wrote:<br></div><blockquote class=\"gmail_quote\" style=\"margin:0\"><div>Which order?<br><br>Bye</div></blockquote></div>";
        assert_eq!(reply_text(&to_text(html)), "Cancel it, please.");
    }

    #[test]
    fn outlooks_quote_is_not_the_reply() {
        let html = "<div class=\"WordSection1\"><p class=\"MsoNormal\">Cancel it, please.<o:p></o:p></p><p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p><div style=\"border-top:solid\"><p class=\"MsoNormal\"><b>From:</b> Northwind &lt;help@example.com&gt;<br><b>Sent:</b> Monday, November 9, 2026 10:14 AM<br><b>To:</b> Ada<br><b>Subject:</b> Re: order<o:p></o:p></p></div><p class=\"MsoNormal\">Which order?</p></div>";
        assert_eq!(reply_text(&to_text(html)), "Cancel it, please.");
    }

    #[test]
    fn deep_nesting_costs_no_stack_and_little_time() {
        for tag in ["<div>", "<blockquote>", "<table><tr><td>", "<b>", "<!--", "<a href=", "&", "<p>x"] {
            let html = tag.repeat(300_000 / tag.len());
            assert!(to_text(&html).len() <= 10 * html.len(), "{tag}");
        }
    }

    proptest! {
        #[test]
        fn any_html_is_read_without_a_panic(html in "(<[a-z/]{1,10}[ >]|[^<]{0,6}|&[a-z#0-9]{0,5};?|\\PC)*") {
            let _ = to_text(&html);
        }
    }
}
