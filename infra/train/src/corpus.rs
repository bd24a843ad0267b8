//! The text files: one message a line, its labels beside it; the dictionary; everyday text.

use model::Language;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use understand::{Aspect, Intent, Topic};

/// One message and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub language: Language,
    pub intents: Vec<(Intent, Vec<Aspect>)>,
    /// The conversation it was said in.
    pub state: Option<String>,
    pub topics: Vec<Topic>,
    pub orders: Vec<String>,
    pub text: String,
}

/// Text about anything but orders, by which a language is known.
#[derive(Debug, Clone, Default)]
pub(crate) struct Everyday {
    pub sentences: Vec<String>,
    pub words: Vec<String>,
}

/// Each concept with its forms.
pub(crate) type Words = Vec<(String, Vec<String>)>;

/// Everything that is learned from.
#[derive(Debug, Default)]
pub(crate) struct Corpus {
    pub lines: Vec<Line>,
    pub words: Vec<(Language, Words)>,
    pub everyday: Vec<(Language, Everyday)>,
    pub unsupported: Vec<String>,
    /// SHA-256 of all of its files.
    pub digest: [u8; 32],
}

/// Why the corpus cannot be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CorpusError {
    #[error("cannot read {0}: {1}")]
    Read(PathBuf, std::io::Error),
    #[error("{0}, line {1}: {2}")]
    Line(PathBuf, usize, String),
}

/// Where the text files are.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/understand/corpus")
}

/// Reads everything that is learned from.
pub(crate) fn read() -> Result<Corpus, CorpusError> {
    let (mut corpus, mut hash) = (Corpus::default(), Sha256::new());
    for language in Language::ALL {
        let mut text = |part: &str| file(part, language.code(), &mut hash);
        let (learned, words, everyday) = (text("learn")?, text("words")?, text("everyday")?);
        corpus.lines.extend(lines(&path("learn", language.code()), &learned, language)?);
        corpus.words.push((language, dictionary(&words)));
        corpus.everyday.push((language, self::everyday(&everyday)));
    }
    let unsupported = file("everyday", "unsupported", &mut hash)?;
    corpus.unsupported = content(&unsupported).map(|(_, line)| line.to_owned()).collect();
    corpus.digest = hash.finalize().into();
    Ok(corpus)
}

/// The evaluation set of a language.
pub(crate) fn evaluation(language: Language) -> Result<Vec<Line>, CorpusError> {
    let text = file("evaluate", language.code(), &mut Sha256::new())?;
    lines(&path("evaluate", language.code()), &text, language)
}

fn path(part: &str, name: &str) -> PathBuf {
    folder().join(part).join(format!("{name}.txt"))
}

fn file(part: &str, name: &str, hash: &mut Sha256) -> Result<String, CorpusError> {
    text(path(part, name), hash)
}

/// The text of the file at `path`, which goes into `hash`.
pub(crate) fn text(path: PathBuf, hash: &mut Sha256) -> Result<String, CorpusError> {
    let text = std::fs::read_to_string(&path).map_err(|error| CorpusError::Read(path, error))?;
    hash.update(text.as_bytes());
    hash.update([0]);
    Ok(text)
}

/// The lines of `part` of the corpus in `folder`, in every language, whose files go into `hash`. `parse` says why a line cannot be.
pub(crate) fn of_every_language<L>(
    folder: &Path,
    part: &str,
    hash: &mut Sha256,
    parse: impl Fn(&str, Language) -> Result<L, String>,
) -> Result<Vec<L>, CorpusError> {
    let mut all = Vec::new();
    for language in Language::ALL {
        let path = folder.join(part).join(format!("{}.txt", language.code()));
        for (at, line) in content(&text(path.clone(), hash)?) {
            all.push(parse(line, language).map_err(|why| CorpusError::Line(path.clone(), at, why))?);
        }
    }
    Ok(all)
}

/// What is neither heading nor blank, with the number of its line.
pub(crate) fn content(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let numbered = text.lines().enumerate().map(|(at, line)| (at + 1, line.trim()));
    numbered.filter(|(_, line)| !line.is_empty() && !line.starts_with("# "))
}

fn lines(path: &Path, text: &str, language: Language) -> Result<Vec<Line>, CorpusError> {
    let line = |(at, line)| {
        parse(line, language).map_err(|why| CorpusError::Line(path.to_owned(), at, why.to_owned()))
    };
    content(text).map(line).collect()
}

fn parse(line: &str, language: Language) -> Result<Line, &'static str> {
    let mut columns = line.splitn(4, " | ").map(str::trim);
    let mut column = || columns.next().ok_or("not four columns");
    let (intents, topics, orders, text) = (column()?, column()?, column()?, column()?);
    let (intents, state) = match intents.split_once('@') {
        Some((intents, state)) => (intents.trim(), Some(state.to_owned())),
        None => (intents, None),
    };
    let intents = list(intents).map(intent).collect::<Option<_>>().ok_or("unknown intent or aspect")?;
    let topics = list(topics).map(Topic::from_name).collect::<Option<_>>().ok_or("unknown topic")?;
    let orders = list(orders).map(str::to_owned).collect();
    Ok(Line { language, intents, state, topics, orders, text: text.replace("\\n", "\n") })
}

fn list(column: &str) -> impl Iterator<Item = &str> {
    column.split(',').map(str::trim).filter(|entry| !matches!(*entry, "" | "-"))
}

fn intent(entry: &str) -> Option<(Intent, Vec<Aspect>)> {
    let (intent, aspects) = entry.split_once(':').unwrap_or((entry, ""));
    let aspects = aspects.split('+').filter(|aspect| !aspect.is_empty());
    Some((Intent::from_name(intent)?, aspects.map(Aspect::from_name).collect::<Option<_>>()?))
}

fn dictionary(text: &str) -> Words {
    let concepts = content(text).filter_map(|(_, line)| line.split_once(':'));
    concepts
        .map(|(concept, forms)| (concept.to_owned(), forms.split_whitespace().map(str::to_owned).collect()))
        .collect()
}

/// Sentences first, a line each; behind `# words` many words on a line.
fn everyday(text: &str) -> Everyday {
    let (sentences, words) = text.split_once("# words").unwrap_or((text, ""));
    let words = content(words).flat_map(|(_, line)| line.split_whitespace()).map(str::to_owned);
    Everyday {
        sentences: content(sentences).map(|(_, line)| line.to_owned()).collect(),
        words: words.collect(),
    }
}

#[cfg(test)]
mod tests;
