//! Copies of sentences in which invented abbreviations stand for organizations: what nobody has seen is recognized by where it stands.

use crate::labeled::Rows;
use crate::perceptron::Shuffle;
use std::collections::BTreeMap;

/// The rows that are abbreviations of organizations: words of three to six capitals, alone.
fn abbreviations(rows: &Rows) -> Vec<usize> {
    let is_one = |at: usize| {
        let (word, label) = &rows[at];
        label == "B-ORG"
            && rows.get(at + 1).is_none_or(|next| next.1 != "I-ORG")
            && (3..7).contains(&word.len())
            && word.bytes().all(|byte| byte.is_ascii_uppercase())
    };
    (0..rows.len()).filter(|&at| is_one(at)).collect()
}

/// So many copies; the letters are drawn from those of all abbreviations.
pub(crate) fn invented<'a>(sentences: impl Iterator<Item = &'a Rows>, count: usize) -> Vec<Rows> {
    let all: Vec<(&Rows, Vec<usize>)> = sentences
        .map(|rows| (rows, abbreviations(rows)))
        .filter(|(_, own)| !own.is_empty())
        .collect();
    let letters: Vec<char> = all
        .iter()
        .flat_map(|(rows, own)| own.iter().flat_map(|&at| rows[at].0.chars()))
        .collect();
    let mut dice = Shuffle(0xabbe);
    let order = dice.order(all.len());
    let mut draw = || letters[((dice.next() >> 11) % letters.len() as u64) as usize];
    let mut copies = Vec::new();
    for at in order.into_iter().take(count) {
        let (rows, own) = &all[at];
        let mut rows = (*rows).clone();
        let mut told: BTreeMap<String, String> = BTreeMap::new();
        for &at in own {
            let word = &mut rows[at].0;
            let other = told
                .entry(word.clone())
                .or_insert_with(|| word.chars().map(|_| draw()).collect());
            word.clone_from(other);
        }
        copies.push(rows);
    }
    copies
}
