//! Articles in Markdown to passages in plain text.

use model::Article;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A paragraph in bold that is longer than this, in bytes, is no heading.
const MAX_HEADING: usize = 90;
/// Below every heading that Markdown knows.
const BOLD_LINE: u8 = 7;

/// What stands under one heading of an article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// `article#heading-slug`; the second of two equal headings gets `-2`.
    pub id: String,
    /// The article's id.
    pub article: String,
    /// The article's title.
    pub title: String,
    /// The heading; what stands before the first one has the article's title.
    pub heading: String,
    /// The text without markup. Paragraphs are separated by a blank line, lines of a list or table by a line break.
    /// The only characters that the shop did not write are the commas between the cells of a table.
    pub text: String,
    /// Where the article can be read.
    pub url: Option<String>,
}

/// A passage and what stands above its heading: the outer headings, the nearest first, then the article's title.
pub(crate) struct Section {
    pub(crate) passage: Passage,
    pub(crate) above: Vec<String>,
}

/// The passages of all articles, in order. A line in bold that stands alone counts as a heading, since that is how
/// many shops write one. Pictures, HTML and text that was struck out are left out: none of it may be quoted.
#[must_use]
pub fn passages(articles: &[Article]) -> Vec<Passage> {
    sections(articles).map(|section| section.passage).collect()
}

pub(crate) fn sections(articles: &[Article]) -> impl Iterator<Item = Section> {
    articles.iter().flat_map(|article| Reader::new(article).read())
}

/// Reads one article.
struct Reader<'a> {
    article: &'a Article,
    /// The headings that hold for the text being read, outermost first.
    headings: Vec<(u8, String)>,
    /// The heading being read.
    heading: Option<String>,
    text: String,
    /// What separates the next text from the last.
    gap: &'static str,
    /// How many lists and quotations are open.
    depth: usize,
    /// How many elements are open whose text is left out.
    hidden: usize,
    /// How many `strong` are open.
    bold: usize,
    paragraph: Paragraph,
    slugs: HashMap<String, usize>,
    sections: Vec<Section>,
}

/// What is known of the paragraph being read.
#[derive(Default)]
struct Paragraph {
    /// Where in the text it begins.
    start: usize,
    /// Whether something in it is bold.
    bold: bool,
    /// Whether something in it is not.
    plain: bool,
}

impl<'a> Reader<'a> {
    fn new(article: &'a Article) -> Self {
        Self {
            article,
            headings: Vec::new(),
            heading: None,
            text: String::new(),
            gap: "",
            depth: 0,
            hidden: 0,
            bold: 0,
            paragraph: Paragraph::default(),
            slugs: HashMap::new(),
            sections: Vec::new(),
        }
    }

    fn read(mut self) -> Vec<Section> {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_HEADING_ATTRIBUTES
            | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
        for event in Parser::new_ext(&self.article.body, options) {
            match event {
                Event::Start(tag) => self.start(&tag),
                Event::End(tag) => self.end(tag),
                Event::Text(text) | Event::Code(text) => self.write(&text),
                Event::SoftBreak => self.write(" "),
                Event::HardBreak => self.line_break(),
                Event::InlineHtml(tag) if tag.starts_with("<br") => self.line_break(),
                _ => {}
            }
        }
        self.close();
        self.sections
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Heading { .. } => {
                self.close();
                self.heading = Some(String::new());
            }
            Tag::Paragraph => self.start_paragraph(),
            Tag::List(_) | Tag::BlockQuote(_) => self.depth += 1,
            Tag::CodeBlock(_) => self.gap = "\n\n",
            Tag::Item | Tag::TableHead | Tag::TableRow => self.gap = "\n",
            // The first cell of a row keeps the line break of the row.
            Tag::TableCell if self.gap.is_empty() => self.gap = ", ",
            Tag::Strong => self.bold += 1,
            Tag::Image { .. } | Tag::Strikethrough | Tag::MetadataBlock(_) => self.hidden += 1,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => self.end_heading(level),
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::List(_) | TagEnd::BlockQuote(_) => self.depth = self.depth.saturating_sub(1),
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Image | TagEnd::Strikethrough | TagEnd::MetadataBlock(_) => {
                self.hidden = self.hidden.saturating_sub(1);
            }
            _ => {}
        }
    }

    fn start_paragraph(&mut self) {
        self.gap = if self.depth == 0 { "\n\n" } else { "\n" };
        self.paragraph = Paragraph { start: self.text.len(), ..Paragraph::default() };
    }

    fn write(&mut self, text: &str) {
        let only_space = text.trim().is_empty();
        if self.hidden > 0 || (only_space && !self.gap.is_empty()) {
            return;
        }
        if let Some(heading) = &mut self.heading {
            heading.push_str(text);
            return;
        }
        if !only_space {
            self.paragraph.bold |= self.bold > 0;
            self.paragraph.plain |= self.bold == 0;
        }
        let gap = std::mem::take(&mut self.gap);
        if !self.text.is_empty() {
            self.text.push_str(gap);
        }
        self.text.push_str(text);
    }

    fn line_break(&mut self) {
        if self.heading.is_some() { self.write(" ") } else { self.gap = "\n" }
    }

    fn end_heading(&mut self, level: HeadingLevel) {
        let heading = self.heading.take().unwrap_or_default();
        self.open(level as u8, &heading);
    }

    /// A paragraph that is wholly bold, short and no statement becomes a heading.
    fn end_paragraph(&mut self) {
        let Paragraph { start, bold, plain } = self.paragraph;
        let line = self.text.get(start..).unwrap_or_default().trim();
        let heading = bold && !plain && self.depth == 0 && line.len() <= MAX_HEADING && !line.ends_with('.');
        if heading {
            let line = line.to_owned();
            self.text.truncate(start);
            self.close();
            self.open(BOLD_LINE, &line);
        }
    }

    /// From here on the text stands under `heading`.
    fn open(&mut self, level: u8, heading: &str) {
        self.headings.retain(|(outer, _)| *outer < level);
        let heading = heading.trim().to_owned();
        if !heading.is_empty() {
            self.headings.push((level, heading));
        }
    }

    /// Ends the passage being read. A bold line with nothing below it was a statement after all.
    fn close(&mut self) {
        self.gap = "";
        let mut text = std::mem::take(&mut self.text).trim().to_owned();
        if text.is_empty() {
            match self.headings.pop() {
                Some((BOLD_LINE, line)) => text = line,
                other => {
                    self.headings.extend(other);
                    return;
                }
            }
        }
        let section = self.section(text);
        self.sections.push(section);
    }

    fn section(&mut self, text: String) -> Section {
        let Article { id, title, url, .. } = self.article;
        let mut above: Vec<String> = self.headings.iter().rev().map(|(_, heading)| heading.clone()).collect();
        above.push(title.clone());
        let heading = above.remove(0);
        let passage = Passage {
            id: format!("{id}#{}", self.slug(&heading)),
            article: id.clone(),
            title: title.clone(),
            heading,
            text,
            url: url.clone(),
        };
        Section { passage, above }
    }

    /// The heading as it stands in a link: letters and digits in lower case, `-` for what lies between.
    fn slug(&mut self, heading: &str) -> String {
        let letters = |c: char| c.is_alphanumeric() || c.is_whitespace() || matches!(c, '-' | '_');
        let kept: String = heading.to_lowercase().chars().filter(|c| letters(*c)).collect();
        let words: Vec<&str> =
            kept.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let slug = if words.is_empty() { "text".to_owned() } else { words.join("-") };
        let mut id = slug.clone();
        while self.slugs.contains_key(&id) {
            let times = self.slugs.entry(slug.clone()).or_insert(1);
            *times += 1;
            id = format!("{slug}-{times}");
        }
        self.slugs.insert(id.clone(), 1);
        id
    }
}

#[cfg(test)]
mod tests;
