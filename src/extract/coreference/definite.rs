//! Phrases that go back to something: "the company", "the Turin-based firm", "its eastern wing", "they".

use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::tag;
use crate::extract::token::flag;

/// A phrase, in tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Definite {
    /// Its first word: "the", "its".
    pub first: usize,
    /// Its noun, the last word.
    pub noun: usize,
}

/// How many words may stand before the noun.
const LONGEST: usize = 6;

/// The phrase that ends in the noun at `at`: definite, and not followed by the name that it describes.
pub fn definite(document: &Document<'_>, at: usize) -> Option<Definite> {
    if is_plural_pronoun(document, at) {
        return Some(Definite {
            first: at,
            noun: at,
        });
    }
    let sentence = document.sentence(at);
    let is_capital = document.token(at).is(flag::UPPER) && at != sentence.first;
    let is_noun = matches!(document.tag(at), tag::NN | tag::NNS) && !is_capital
        || is_capital && tag::is_noun(document.tag(at)) && is_common(document, at);
    let goes_on = at + 1 < sentence.end
        && (tag::is_noun(document.tag(at + 1)) && document.token(at + 1).is(flag::LETTER)
            || document.is(at + 1, "-"));
    if !is_noun || goes_on {
        return None;
    }
    let least = sentence.first.max(at.saturating_sub(LONGEST));
    let first = (least..at).rev().find(|&before| {
        !matches!(
            document.tag(before),
            tag::JJ | tag::NN | tag::NNP | tag::NNPS | tag::JJS | tag::CD | tag::VBN | tag::NNS
        ) && document.seat(before).is_none()
    })?;
    let is_definite = match document.tag(first) {
        tag::DT => document.is_any(first, &["the", "this", "that", "these", "those", "both"]),
        tag::PRPS | tag::POS => true,
        _ => false,
    };
    // a capital alone between capitals is a name: "the Grand National Assembly"
    let is_name = is_capital
        && (first + 1..at)
            .any(|before| document.token(before).is(flag::UPPER) && !is_common(document, before));
    (is_definite && !is_name).then_some(Definite { first, noun: at })
}

/// "they", "them", "their".
pub fn is_plural_pronoun(document: &Document<'_>, at: usize) -> bool {
    matches!(document.tag(at), tag::PRP | tag::PRPS)
        && document.is_any(at, &["they", "them", "their", "theirs", "themselves"])
}

/// What a body, a place or a person is called by.
pub(super) fn is_common(document: &Document<'_>, at: usize) -> bool {
    const COMMON: u32 = kind::ROLE | kind::ORGANIZATION_HEAD | kind::PLACE_HEAD | kind::BODY;
    lexicon().kinds(document.token(at).lower) & COMMON != 0
}
