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
    use super::{Tree, mend};
    use crate::extract::document::Document;
    use crate::extract::parse::{self, NONE};
    use crate::extract::segment::Sentence;
    use crate::extract::tag;
    use crate::extract::token::tokens;
    use proptest::collection::vec;
    use proptest::prelude::{any, proptest};

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

    /// Words that repairs look for, among others.
    const WORDS: [&str; 24] = [
        "Lund", "Jr.", "Oslo", "rebels", "the", ",", "and", "but", "who", "which", "said",
        "saying", "seeking", "has", "itself", "of", "up", "to", "outside", "met", "with",
        "accused", "16", ".",
    ];

    proptest! {
        /// Of any tree, however wrong, with any tags.
        #[test]
        fn what_was_a_tree_stays_one(words in vec((0..WORDS.len(), any::<u8>(), any::<u8>(), any::<u32>()), 3..28)) {
            let text: Vec<&str> = words.iter().map(|word| WORDS[word.0]).collect();
            let tokens = tokens(&text.join(" "));
            let word = |at: usize| words[at % words.len()];
            let mut tags: Vec<_> = (0..tokens.len())
                .map(|at| word(at).1 % tag::NAMES.len() as u8)
                .collect();
            let mut labels: Vec<_> = (0..tokens.len())
                .map(|at| word(at).2 % parse::NAMES.len() as u8)
                .collect();
            // a word hangs on one of those that stand above it in a random order
            let rank = |at: usize| (word(at).3, at);
            let mut heads: Vec<u32> = (0..tokens.len())
                .map(|at| {
                    let above: Vec<usize> =
                        (0..tokens.len()).filter(|&other| rank(other) > rank(at)).collect();
                    let chosen = above.get(word(at).3 as usize % above.len().max(1));
                    chosen.map_or(NONE, |&other| other as u32)
                })
                .collect();
            let sentence = Sentence { first: 0, end: tokens.len() };
            mend(sentence, &tokens, &mut tags, &mut heads, &mut labels);
            let tree = Tree {
                first: 0,
                end: tokens.len(),
                tokens: &tokens,
                tags: &mut tags,
                heads: &mut heads,
                labels: &mut labels,
            };
            for at in tree.words() {
                let top = tree.upward(at).last();
                assert!(top.is_some_and(|top| tree.head(top).is_none()), "{text:?}");
            }
        }
    }
}
