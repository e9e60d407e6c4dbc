//! Sentences of treebanks and tagged text, in the words that our own tokenizer makes.

use readout::extract::parse::{self, Label};
use readout::extract::tag::{self, Tag};
use readout::extract::token::{self, Token};
use std::path::Path;

/// A sentence.
pub(crate) struct Sentence {
    /// Its text, rebuilt.
    pub text: String,
    pub tokens: Vec<Token>,
    pub tags: Vec<Tag>,
    /// Empty where there is no tree. The root's is the number of words.
    pub heads: Vec<usize>,
    pub labels: Vec<Label>,
}

pub(crate) fn tag_of(name: &str) -> Tag {
    let name = match name {
        "AFX" => "JJ",
        "NFP" | "GW" | "XX" | "" | "_" => "X",
        "''" | "``" => name,
        "LRB" => "-LRB-",
        "RRB" => "-RRB-",
        ";" => ":",
        "#" => "SYM",
        other => other,
    };
    tag::NAMES
        .iter()
        .position(|one| *one == name)
        .map_or(tag::X, |index| index as Tag)
}

struct Row {
    form: String,
    tag: String,
    head: usize,
    label: String,
    space_after: bool,
}

/// Reads a file in the CoNLL-U format; words with hyphens become one.
pub(crate) fn conllu(path: &Path) -> anyhow::Result<Vec<Sentence>> {
    let mut sentences = Vec::new();
    let content = std::fs::read_to_string(path)?;
    for block in content.split("\n\n") {
        let mut rows = Vec::new();
        let mut until = 0;
        let mut last_of_multi = 0;
        let mut space_of_multi = true;
        for line in block.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('\t').collect();
            if columns.len() < 10 || columns[0].contains('.') {
                continue;
            }
            if let Some((first, last)) = columns[0].split_once('-') {
                until = first.parse::<usize>()?;
                last_of_multi = last.parse::<usize>()?;
                space_of_multi = !columns[9].contains("SpaceAfter=No");
                continue;
            }
            let number: usize = columns[0].parse()?;
            let inside = number >= until && number < last_of_multi;
            let space_after = if inside {
                false
            } else if number == last_of_multi {
                space_of_multi
            } else {
                !columns[9].contains("SpaceAfter=No")
            };
            rows.push(Row {
                form: columns[1].to_owned(),
                tag: columns[4].to_owned(),
                head: columns[6].parse()?,
                label: columns[7].to_owned(),
                space_after,
            });
        }
        if !rows.is_empty() {
            sentences.extend(aligned(&rows));
        }
    }
    Ok(sentences)
}

/// The words as our tokenizer has them, and the token in which each lies; `None` where it cuts inside of a word.
pub(crate) fn aligned_words(words: &[(&str, bool)]) -> Option<(Sentence, Vec<usize>)> {
    let mut text = String::new();
    let mut starts = Vec::new();
    for (word, space_after) in words {
        starts.push(text.len());
        text.push_str(word);
        if *space_after {
            text.push(' ');
        }
    }
    let tokens = token::tokens(&text);
    let mut token_of = Vec::new();
    let mut at = 0;
    for ((word, _), &start) in words.iter().zip(&starts) {
        while at < tokens.len() && tokens[at].end() <= start {
            at += 1;
        }
        let token = tokens.get(at)?;
        if start + word.len() > token.end() || start < token.start() {
            return None;
        }
        token_of.push(at);
    }
    Some((
        Sentence {
            text,
            tokens,
            tags: Vec::new(),
            heads: Vec::new(),
            labels: Vec::new(),
        },
        token_of,
    ))
}

/// Joins rows that our tokenizer keeps together.
fn aligned(rows: &[Row]) -> Option<Sentence> {
    let words: Vec<(&str, bool)> = rows
        .iter()
        .map(|row| (row.form.as_str(), row.space_after))
        .collect();
    let (Sentence { text, tokens, .. }, token_of) = aligned_words(&words)?;
    let mut tags = vec![tag::X; tokens.len()];
    let mut heads = vec![tokens.len(); tokens.len()];
    let mut labels = vec![parse::DEP; tokens.len()];
    for (index, row) in rows.iter().enumerate() {
        let own = token_of[index];
        let head = row.head.checked_sub(1).map(|head| token_of[head]);
        if head == Some(own) {
            continue;
        }
        tags[own] = tag_of(&row.tag);
        heads[own] = head.unwrap_or(tokens.len());
        labels[own] = parse::label_of(&row.label);
    }
    // No cycles can arise from joining neighbors, but a joined word may have lost its head.
    Some(Sentence {
        text,
        tokens,
        tags,
        heads,
        labels,
    })
}

/// Reads token and tag a line.
pub(crate) fn tagged(path: &Path) -> anyhow::Result<Vec<Sentence>> {
    let content = std::fs::read_to_string(path)?;
    let mut sentences = Vec::new();
    for block in content.split("\n\n") {
        let rows: Vec<Row> = block
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .map(|(form, tag)| Row {
                form: form.to_owned(),
                tag: tag.to_owned(),
                head: 0,
                label: "dep".to_owned(),
                space_after: true,
            })
            .collect();
        if rows.is_empty() {
            continue;
        }
        if let Some(mut sentence) = aligned(&rows) {
            // The news has "to" always as TO; the treebanks only before a verb.
            for at in 0..sentence.tags.len() {
                if tag::NAMES[sentence.tags[at] as usize] == "TO"
                    && sentence
                        .tags
                        .get(at + 1..)
                        .is_none_or(|rest| !rest.iter().take(2).any(|&next| next == tag::VB))
                {
                    sentence.tags[at] = tag::IN;
                }
            }
            sentence.heads.clear();
            sentences.push(sentence);
        }
    }
    Ok(sentences)
}
