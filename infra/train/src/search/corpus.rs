//! What shoppers ask and what answers it: questions with the passage that does, the subjects that shops write about,
//! whole shops, and the messages that `understand` learns from.

use crate::corpus::{self, CorpusError, text};
use knowledge::article::from_markdown;
use model::{Article, Language};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use understand::network_reading::{Reading, read_words};
use understand::{Intent, language_of};

/// What no shop writes about: greetings, thanks, a yes, the wish for a person.
const SMALL_TALK: &str = "small-talk";

/// A text that was read, and its language.
pub(crate) struct Said {
    pub language: Language,
    pub reading: Reading,
}

/// What belongs together: any of the questions and any of the answers.
#[derive(Default)]
pub(crate) struct Matter {
    /// The subject's place in the list, where it is one of it.
    pub subject: Option<usize>,
    /// Of messages with the same labels, which are many: only some are learned from in each round.
    pub is_large: bool,
    pub questions: Vec<Said>,
    pub answers: Vec<Said>,
}

/// Everything that is learned from.
pub(crate) struct Matters {
    /// The names of the subjects.
    pub subjects: Vec<String>,
    pub all: Vec<Matter>,
}

/// A shop and what its shoppers ask.
pub(crate) struct Shop {
    /// The shoppers' language.
    pub language: Language,
    /// Whether it is written in another.
    pub is_crossed: bool,
    /// Whether they ask as they would, rather than in other words than the articles'.
    pub is_everyday: bool,
    pub articles: Vec<Article>,
    /// Each question with the ids of the passages that answer it; none for one that none does.
    pub questions: Vec<(String, Vec<String>)>,
}

impl Shop {
    /// Whether the weights of the signals are fitted on it. Questions that were made to avoid the article's words would
    /// teach to mistrust words.
    pub(crate) fn teaches(&self) -> bool {
        self.is_crossed || self.is_everyday
    }
}

/// Where the texts are.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/knowledge/corpus/search")
}

/// What is learned from, and its digest.
pub(crate) fn learned() -> Result<(Matters, [u8; 32]), CorpusError> {
    let (files, digest) = files()?;
    let (mut all, mut subjects) = (Vec::new(), BTreeMap::new());
    for File { language, pairs, blocks } in files {
        all.extend(pairs.lines().filter_map(|line| pair(line, language)));
        subject(&blocks, language, &mut subjects);
    }
    let mut names = Vec::new();
    for (name, matter) in subjects {
        all.push(Matter { subject: Some(names.len()), ..matter });
        names.push(name);
    }
    all.extend(messages(names.len())?);
    names.push(SMALL_TALK.to_owned());
    Ok((Matters { subjects: names, all }, digest))
}

/// What is written in a language.
struct File {
    language: Language,
    pairs: String,
    /// Of subjects.
    blocks: String,
}

/// What is written in each language, and its SHA-256.
fn files() -> Result<(Vec<File>, [u8; 32]), CorpusError> {
    let (mut files, mut hash) = (Vec::new(), Sha256::new());
    for language in Language::ALL {
        let mut file =
            |part: &str| text(folder().join(part).join(format!("{}.txt", language.code())), &mut hash);
        files.push(File { language, pairs: file("pairs")?, blocks: file("subjects")? });
    }
    Ok((files, hash.finalize().into()))
}

fn said(text: &str, language: Language) -> Said {
    Said { language, reading: read_words(text, language).unwrap_or_default() }
}

/// A question, a heading and a passage, with tabs between; the latter two may be in another language.
fn pair(line: &str, language: Language) -> Option<Matter> {
    let mut parts = line.split('\t');
    let (question, heading, passage) = (parts.next()?, parts.next()?, parts.next()?);
    let whole = [heading, passage].join("\n");
    let written = language_of(&whole, language);
    let answers = [heading, passage, &whole].map(|text| said(text, written)).into();
    let questions = vec![said(question, language), said(heading, written)];
    Some(Matter { questions, answers, ..Matter::default() })
}

/// Blocks of a subject each: `= name`, `# heading`, `> passage`, and questions.
fn subject(text: &str, language: Language, subjects: &mut BTreeMap<String, Matter>) {
    let (mut name, mut headings) = (String::new(), Vec::new());
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(next) = line.strip_prefix("= ") {
            next.clone_into(&mut name);
            headings.clear();
            continue;
        }
        let matter = subjects.entry(name.clone()).or_default();
        if let Some(heading) = line.strip_prefix("# ") {
            headings.push(heading);
            // Many ask in the shop's own words.
            matter.questions.push(said(heading, language));
            matter.answers.push(said(heading, language));
        } else if let Some(passage) = line.strip_prefix("> ") {
            matter.answers.push(said(passage, language));
            let under = headings.iter().map(|heading| [heading, passage].join("\n"));
            matter.answers.extend(under.map(|whole| said(&whole, language)));
        } else {
            matter.questions.push(said(line, language));
        }
    }
}

/// Messages that mean the same belong together: two of three as questions, every third as what answers them.
fn messages(small_talk: usize) -> Result<Vec<Matter>, CorpusError> {
    const SMALL: [Intent; 5] =
        [Intent::Greeting, Intent::Thanks, Intent::Human, Intent::Affirm, Intent::Deny];
    let mut matters: BTreeMap<String, Matter> = BTreeMap::new();
    let lines = corpus::read()?.lines;
    for (at, line) in lines.iter().filter(|line| !line.intents.is_empty() && line.state.is_none()).enumerate()
    {
        let is_small = line.intents.iter().all(|(intent, _)| SMALL.contains(intent));
        let labels = format!("{:?} {:?}", line.intents, line.topics);
        let matter = matters.entry(labels).or_default();
        matter.is_large = true;
        matter.subject = is_small.then_some(small_talk);
        let side = if at % 3 == 0 { &mut matter.answers } else { &mut matter.questions };
        side.push(said(&line.text, line.language));
    }
    let both = |matter: &Matter| matter.questions.len() > 3 && matter.answers.len() > 3;
    Ok(matters.into_values().filter(both).collect())
}

/// The shops of `part`, those of each language with their own shoppers' questions and, in `cross.tsv`, those of others.
pub(crate) fn shops(part: &str) -> Result<Vec<Shop>, CorpusError> {
    let mut shops = Vec::new();
    for language in Language::ALL {
        let folder = folder().join(part).join(language.code());
        for path in entries(&folder).into_iter().filter(|path| path.is_dir()) {
            let questions = text(path.with_extension("tsv"), &mut Sha256::new())?;
            let questions = questions.lines().filter_map(|line| line.split_once('\t'));
            shops.push(shop(language, &path, questions)?);
        }
        let cross = folder.join("cross.tsv");
        if !cross.exists() {
            continue;
        }
        let cross = text(cross, &mut Sha256::new())?;
        let mut by_shop: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
        for (name, question) in cross.lines().filter_map(|line| line.split_once('\t')) {
            by_shop.entry(name).or_default().extend(question.split_once('\t'));
        }
        for (name, questions) in by_shop {
            let own = folder.join(name);
            let path = if own.is_dir() { own } else { tests().join(name) };
            let is_crossed = !path.starts_with(&folder);
            shops.push(Shop { is_crossed, ..shop(language, &path, questions.into_iter())? });
        }
    }
    for shop in &mut shops {
        shop.is_everyday = part == "everyday";
    }
    Ok(shops)
}

/// The English shops of the tests, which shoppers of all languages ask.
fn tests() -> PathBuf {
    folder().join("../../tests/shops")
}

fn shop<'q>(
    language: Language,
    folder: &Path,
    questions: impl Iterator<Item = (&'q str, &'q str)>,
) -> Result<Shop, CorpusError> {
    let answers = |answers: &str| match answers {
        "-" => vec![],
        several => several.split('|').map(str::to_owned).collect(),
    };
    let questions = questions.map(|(question, ids)| (question.to_owned(), answers(ids))).collect();
    let markdown = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "md");
    let articles = entries(folder).into_iter().filter(markdown).map(article).collect::<Result<_, _>>()?;
    Ok(Shop { language, is_crossed: false, is_everyday: false, articles, questions })
}

fn article(path: PathBuf) -> Result<Article, CorpusError> {
    let id = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(from_markdown(&id, text(path, &mut Sha256::new())?))
}

/// What is in a folder, in the order of the names; nothing where there is none.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}

#[cfg(test)]
mod tests;
