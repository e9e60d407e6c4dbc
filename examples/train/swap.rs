//! Copies of sentences in which most names are replaced by others of their type: what stands around a name is seen with more of them.

use crate::perceptron::Shuffle;
use std::collections::BTreeSet;

/// A word and its label.
pub(crate) type Rows = Vec<(String, String)>;

/// Names by type, each once.
#[derive(Default)]
pub(crate) struct Pool {
    names: [BTreeSet<Vec<String>>; TYPES.len()],
}

/// What is swapped; names of other things have too little in common.
const TYPES: [&str; 3] = ["PER", "ORG", "LOC"];

/// How many of a hundred names are swapped.
const PERCENT: u64 = 60;

impl Pool {
    /// Takes the names of labeled sentences.
    pub(crate) fn gather(&mut self, sentences: &[Rows]) {
        for rows in sentences {
            for (start, end, index) in spans(rows) {
                let name = rows[start..end].iter().map(|(word, _)| word.clone());
                self.names[index].insert(name.collect());
            }
        }
    }

    /// Takes the names of a list, one a line.
    pub(crate) fn list(&mut self, content: &str, type_name: &str) {
        let Some(index) = TYPES.iter().position(|one| *one == type_name) else {
            return;
        };
        let lines = content.lines().filter(|line| !line.starts_with('#'));
        self.names[index].extend(
            lines
                .map(|line| {
                    line.split_whitespace()
                        .map(str::to_owned)
                        .collect::<Vec<_>>()
                })
                .filter(|name| !name.is_empty()),
        );
    }

    /// Copies of the sentences that have names, `percent` of the names replaced.
    pub(crate) fn swapped(&self, sentences: &[Rows], dice: &mut Shuffle) -> Vec<Rows> {
        let names = self
            .names
            .each_ref()
            .map(|set| set.iter().collect::<Vec<_>>());
        let mut copies = Vec::new();
        for rows in sentences {
            let mut copy = Rows::new();
            let mut at = 0;
            let mut swapped = false;
            for (start, end, index) in spans(rows) {
                if dice.next() % 100 >= PERCENT || names[index].is_empty() {
                    continue;
                }
                copy.extend_from_slice(&rows[at..start]);
                let name = names[index][(dice.next() % names[index].len() as u64) as usize];
                copy.extend(name.iter().enumerate().map(|(offset, word)| {
                    let place = ["B", "I"][offset.min(1)];
                    (word.clone(), format!("{place}-{}", TYPES[index]))
                }));
                at = end;
                swapped = true;
            }
            copy.extend_from_slice(&rows[at..]);
            if swapped {
                copies.push(copy);
            }
        }
        copies
    }
}

/// Names: first word, past the last, index of the type.
fn spans(rows: &Rows) -> Vec<(usize, usize, usize)> {
    let mut spans = Vec::new();
    let mut at = 0;
    while at < rows.len() {
        let start = at;
        let label = rows[at].1.as_str();
        at += 1;
        let Some((_, type_name)) = label.split_once('-') else {
            continue;
        };
        while at < rows.len() && rows[at].1.strip_prefix("I-") == Some(type_name) {
            at += 1;
        }
        if let Some(index) = TYPES.iter().position(|one| *one == type_name) {
            spans.push((start, at, index));
        }
    }
    spans
}
