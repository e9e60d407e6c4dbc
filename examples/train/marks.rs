//! Names marked in corpora by number and place, without a word of the texts: what was labeled by hand, and what the teacher found.

use crate::labeled::Rows;
use anyhow::Context as _;
use readout::extract::{segment, token};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// A corpus, in the order in which files of marks count.
pub(crate) enum Corpus {
    /// Sentences of words.
    Words(Vec<Vec<String>>),
    Texts(Vec<String>),
}

/// From where to where a name goes, in words or code points, and what it names.
#[derive(Debug, PartialEq)]
pub(crate) struct Mark {
    pub start: usize,
    pub end: usize,
    pub kind: &'static str,
}

const KINDS: [&str; 4] = ["PER", "ORG", "LOC", "MISC"];

impl Corpus {
    pub(crate) fn read(path: &Path) -> anyhow::Result<Self> {
        let content = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        let is_text = path
            .extension()
            .is_some_and(|extension| extension == "jsonl");
        if is_text {
            let texts = content.lines().map(|line| {
                let record: Value = serde_json::from_str(line)?;
                Ok(record["text"].as_str().unwrap_or_default().to_owned())
            });
            return Ok(Self::Texts(texts.collect::<anyhow::Result<_>>()?));
        }
        let is_tree = path
            .extension()
            .is_some_and(|extension| extension == "conllu");
        let word = |line: &str| {
            let mut columns = line.split('\t');
            let first = columns.next()?;
            let second = columns.next()?;
            let is_word = !is_tree || first.bytes().all(|byte| byte.is_ascii_digit());
            is_word.then(|| if is_tree { second } else { first }.to_owned())
        };
        let sentences = content
            .split("\n\n")
            .map(|block| {
                block
                    .lines()
                    .filter(|line| !line.starts_with("-DOCSTART-"))
                    .filter_map(word)
                    .collect()
            })
            .filter(|words: &Vec<String>| !words.is_empty());
        Ok(Self::Words(sentences.collect()))
    }

    /// The rows of one sentence, or of all sentences of one text.
    pub(crate) fn rows(&self, number: usize, marks: &[Mark]) -> Vec<Rows> {
        match self {
            Self::Words(sentences) => vec![rows_of_words(&sentences[number], marks)],
            Self::Texts(texts) => rows_of_text(&texts[number], marks),
        }
    }

    pub(crate) fn count(&self) -> usize {
        match self {
            Self::Words(sentences) => sentences.len(),
            Self::Texts(texts) => texts.len(),
        }
    }
}

fn put(rows: &mut Rows, at: impl Iterator<Item = usize>, kind: &str) {
    for (count, at) in at.enumerate() {
        let place = if count == 0 { "B" } else { "I" };
        rows[at].1 = format!("{place}-{kind}");
    }
}

fn rows_of_words(words: &[String], marks: &[Mark]) -> Rows {
    let mut rows: Rows = words
        .iter()
        .map(|word| (word.clone(), "O".to_owned()))
        .collect();
    for mark in marks {
        put(&mut rows, mark.start..mark.end, mark.kind);
    }
    rows
}

fn rows_of_text(text: &str, marks: &[Mark]) -> Vec<Rows> {
    let points: Vec<usize> = text
        .char_indices()
        .map(|(at, _)| at)
        .chain([text.len()])
        .collect();
    let tokens = token::tokens(text);
    let mut rows: Rows = tokens
        .iter()
        .map(|token| (token.span().of(text).to_owned(), "O".to_owned()))
        .collect();
    for mark in marks {
        let (start, end) = (points[mark.start], points[mark.end]);
        let inside = (0..tokens.len()).filter(|&at| (start..end).contains(&tokens[at].start()));
        put(&mut rows, inside, mark.kind);
    }
    segment::sentences(text, &tokens)
        .into_iter()
        .map(|piece| rows[piece.first..piece.end].to_vec())
        .collect()
}

/// A sentence or text that was labeled by hand; `held` is for measuring only.
pub(crate) struct ByHand {
    pub marks: Vec<Mark>,
    pub held: bool,
}

/// What was labeled by hand, by file and number.
pub(crate) fn by_hand(path: &Path) -> anyhow::Result<BTreeMap<String, BTreeMap<usize, ByHand>>> {
    let mut files: BTreeMap<String, BTreeMap<usize, ByHand>> = BTreeMap::new();
    for line in std::fs::read_to_string(path)?
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        let columns: Vec<&str> = line.split('\t').collect();
        let mut marks = Vec::new();
        for name in columns[2].split_whitespace() {
            marks.push(long_mark(name).with_context(|| line.to_owned())?);
        }
        let held = columns.get(3) == Some(&"held");
        let file = files.entry(columns[0].to_owned()).or_default();
        file.insert(columns[1].parse()?, ByHand { marks, held });
    }
    Ok(files)
}

/// The rows of the texts of our own, each text's by themselves, and whether they are for measuring only.
pub(crate) fn own(labels: &Path) -> anyhow::Result<Vec<(Vec<Rows>, bool)>> {
    let mut texts = Vec::new();
    for line in std::fs::read_to_string(labels.join("own_names.tsv"))?
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        let mut columns = line.split('\t');
        let name = columns.next().unwrap_or_default();
        let file = labels.join("texts").join(name).with_extension("txt");
        let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        let mut marks = Vec::new();
        for mark in columns.next().unwrap_or_default().split_whitespace() {
            marks.push(long_mark(mark).with_context(|| line.to_owned())?);
        }
        texts.push((rows_of_text(&text, &marks), columns.next() == Some("held")));
    }
    Ok(texts)
}

/// "3-5:ORG"
fn long_mark(name: &str) -> Option<Mark> {
    let (span, kind) = name.split_once(':')?;
    let (start, end) = span.split_once('-')?;
    let kind = KINDS.iter().find(|one| **one == kind)?;
    let (start, end) = (start.parse().ok()?, end.parse().ok()?);
    Some(Mark { start, end, kind })
}

/// What the teacher found: a line for each sentence or text.
pub(crate) fn by_teacher(path: &Path) -> anyhow::Result<Vec<Vec<Mark>>> {
    let content = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let lines = content.lines().map(|line| {
        line.split_whitespace()
            .map(|name| short_mark(name).with_context(|| line.to_owned()))
            .collect()
    });
    lines.collect()
}

/// "3O2": where it begins, the first letter of what it names, how long it is if longer than one.
fn short_mark(name: &str) -> Option<Mark> {
    let (start, rest) =
        name.split_at_checked(name.find(|letter: char| !letter.is_ascii_digit())?)?;
    let mut letters = rest.chars();
    let first = letters.next()?;
    let kind = KINDS.iter().find(|kind| kind.starts_with(first))?;
    let start: usize = start.parse().ok()?;
    let length = match letters.as_str() {
        "" => 1,
        length => length.parse().ok()?,
    };
    Some(Mark {
        start,
        end: start + length,
        kind,
    })
}
