//! Mends what the parser is known to get wrong. Knows words, tags and trees of one sentence, nothing of claims.
//!
//! [`tree`]: what the repairs read and change; [`suffixes`], [`prepositions`], [`phrases`]: parts of a clause that hang where
//! none can hang; [`subjects`], [`clauses`]: whose verb is whose; [`verbs`]: verbs taken for something else;
//! [`tags`]: parts of speech, before there is a tree.

mod clauses;
mod phrases;
mod prepositions;
mod subjects;
mod suffixes;
mod tags;
mod tree;
mod verbs;

pub(super) use tags::mend_tags;

use super::lexicon::{kind, lexicon};
use super::parse::Label;
use super::segment::Sentence;
use super::tag::Tag;
use super::token::{Token, hashes};
use tree::Tree;

/// Mends the tree of a sentence. The heads are indices of the whole text.
pub(super) fn mend(
    sentence: Sentence,
    tokens: &[Token],
    tags: &mut [Tag],
    heads: &mut [u32],
    labels: &mut [Label],
) {
    let tree = &mut Tree {
        first: sentence.first,
        end: sentence.end,
        tokens,
        tags,
        heads,
        labels,
    };
    // each builds on those before it
    suffixes::join(tree);
    prepositions::mend(tree);
    phrases::mend(tree);
    subjects::part_clauses(tree);
    subjects::outside(tree);
    verbs::participles(tree);
    clauses::mend(tree);
    subjects::times(tree);
    verbs::root(tree);
}

fn is_day(lower: u64) -> bool {
    const DAYS: [u64; 3] = hashes(["today", "yesterday", "tomorrow"]);
    DAYS.contains(&lower) || lexicon().kinds(lower) & kind::WEEKDAY != 0
}

#[cfg(test)]
mod tests {
    use crate::extract::document::Document;

    /// The heads from each word on end at a root.
    fn is_tree(document: &Document<'_>) -> bool {
        (0..document.tokens.len()).all(|at| {
            let mut above = Some(at);
            for _ in 0..=document.tokens.len() {
                above = above.and_then(|at| document.head(at));
            }
            above.is_none()
        })
    }

    #[test]
    fn mended_trees_are_trees() {
        for text in [
            "Turkey continues to support the insurgents and Israel conducts raids.",
            "The rebels and Israel strikes.",
            "Talks in Norvik and Karrow is out.",
            "Leaders of Halvern, Volnia and Sorrenia are.",
            "The president of Iran and Russia was, he said, not there.",
            "Rebels, soldiers and the minister will.",
            "Union President and Chairman Anders Lund, Jr. resigned, Lund, Jr. and Moss, Jr. said.",
            "Lund, Jr.",
            "Ida Lund met with Anders Kvel.",
            "Lund met on Tuesday in Oslo with her counterpart and on Monday in Rask with Kvel in Rome with Moss.",
            "Norway shot down a Swedish drone with with with Kvel.",
            "Greyfen, a seller, Lund, who, and which, and Moss, Kvel, said and, and Beck, who said, said.",
            "From Norway, a neighbor of Sweden, Denmark and others have, a friend of Peru, Chile and all are.",
            "The consul of Norway, who the consul of Sweden, who which have dedicated men to help men seeking it.",
            "They said that both were separate and said and were said.",
            "Vienna has offered to send a team, and the EU's agency, ENISA, said so, unlike Oslo, which, and Rask said.",
        ] {
            assert!(is_tree(&Document::read(text).0), "{text}");
        }
        for input in crate::case::sample() {
            if let crate::case::Input::Bytes { bytes, .. } = input {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                assert!(is_tree(&Document::read(&text).0));
            }
        }
    }
}
