//! What is seen of a word that may report: what it is, what hangs on it, and on what it hangs.

use super::subject::subject;
use crate::extract::cluster;
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::lexicon;
use crate::extract::linear::{feature, pair};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;

/// What may be said hangs on the word by one of these.
pub(super) const TAKES: &[parse::Label] = &[
    parse::CCOMP,
    parse::XCOMP,
    parse::OBJ,
    parse::OBL,
    parse::ADVCL,
    parse::ACL,
    parse::NMOD,
    parse::PARATAXIS,
    parse::CSUBJ,
    parse::DEP,
];

/// Whether a word may be one that reports: a verb, or a noun or an adjective on which something hangs.
pub(super) fn may_report(document: &Document<'_>, at: usize) -> bool {
    let tag = document.tag(at);
    let label = document.label(at);
    if tag::is_verb(tag) {
        return !matches!(label, parse::AUX | parse::AUX_PASS | parse::COP);
    }
    let is_common = matches!(tag, tag::NN | tag::NNS) && document.token(at).is(flag::LETTER);
    let takes = |child: usize| child > at && TAKES.contains(&document.label(child));
    (is_common || tag == tag::JJ)
        && !matches!(label, parse::COMPOUND | parse::AMOD)
        && document.children(at).any(takes)
}

/// The sorts of what is seen, in words.
pub const SORTS: [&str; 5] = [
    "the word",
    "the words beside it",
    "what hangs on it",
    "on what it hangs",
    "whose it is",
];
const WORD: usize = 0;
const BESIDE: usize = 1;
const BELOW: usize = 2;
const ABOVE: usize = 3;
const WHOSE: usize = 4;

/// What is seen of a word: to `see` the sort of each feature, as a number in [`SORTS`], and its key.
pub(super) fn look(
    document: &Document<'_>,
    cast: &Cast,
    at: usize,
    see: &mut dyn FnMut(usize, u32),
) {
    let word = |at: usize| document.token(at).lower;
    let lower = word(at);
    let tag = u64::from(document.tag(at));
    let own_label = u64::from(document.label(at));
    let own = cluster::of(lower);
    let [middle, fine] = [own.middle, own.fine].map(u64::from);
    let stem = stem(document.word(at));
    let mut push = |sort: usize, template: u32, value: u64| see(sort, feature(template, value));
    push(WORD, 1, lower);
    push(WORD, 2, stem);
    push(WORD, 3, pair(fine, tag));
    push(WORD, 4, pair(middle, tag));
    push(WORD, 6, pair(u64::from(lexicon().kinds(lower)), tag));
    let says = lexicon().say(lower);
    push(
        WORD,
        7,
        says.map_or(0, |(senses, _)| 1 + senses[0].act as u64),
    );
    push(BESIDE, 8, u64::from(document.token(at).is(flag::QUOTED)));
    push(ABOVE, 5, pair(tag, own_label));
    push(ABOVE, 9, pair(own_label, middle));
    push(BESIDE, 10, word(at + 1));
    push(BESIDE, 11, pair(word(at + 1), stem));
    push(BESIDE, 12, pair(word(at + 1), middle));
    let before = at.checked_sub(1).map_or(0, word);
    push(BESIDE, 13, before);
    push(BESIDE, 14, pair(before, tag));
    if let Some(head) = document.head(at) {
        push(ABOVE, 15, pair(word(head), own_label));
        let over = cluster::of(word(head));
        push(ABOVE, 16, pair(u64::from(over.middle), own_label));
    }
    for child in document.children(at) {
        let label = document.label(child);
        if label == parse::PUNCT {
            continue;
        }
        let place = pair(u64::from(label), u64::from(child > at));
        push(BELOW, 17, place);
        push(BELOW, 18, pair(place, stem));
        push(BELOW, 19, pair(place, middle));
        push(
            BELOW,
            20,
            pair(place, pair(tag, u64::from(document.tag(child)))),
        );
        push(BELOW, 21, pair(place, word(child)));
        if TAKES.contains(&label) || matches!(label, parse::NSUBJ | parse::NSUBJ_PASS) {
            let below = cluster::of(word(child));
            push(BELOW, 22, pair(pair(place, fine), u64::from(below.middle)));
            push(BELOW, 23, pair(place, u64::from(below.fine)));
            let leads = pair(place, lead(document, child));
            push(BELOW, 24, leads);
            push(BELOW, 25, pair(leads, stem));
            push(BELOW, 26, pair(leads, middle));
        }
    }
    let who = whose(document, cast, at);
    push(WHOSE, 27, who);
    push(WHOSE, 28, pair(who, middle));
    push(WHOSE, 29, pair(who, stem));
}

/// What sort of somebody the subject of a word is; 0 where it has none.
fn whose(document: &Document<'_>, cast: &Cast, at: usize) -> u64 {
    let Some(range) = subject(document, at) else {
        return 0;
    };
    let head = range.end.saturating_sub(1);
    match cast.mention_at(head) {
        Some(index) => 2 + cast.mentions[index].entity_type as u64,
        None if matches!(document.tag(head), tag::PRP | tag::WP) => 1 + document.token(head).lower,
        None => 1_000 + u64::from(cluster::of(document.token(head).lower).middle),
    }
}

/// The word that leads to what hangs on another: "that", "to", "about"; 0 for none.
pub(super) fn lead(document: &Document<'_>, child: usize) -> u64 {
    document
        .children(child)
        .take_while(|&below| below < child)
        .find(|&below| {
            matches!(document.label(below), parse::MARK | parse::CASE) || document.is(below, "to")
        })
        .map_or(0, |below| document.token(below).lower)
}

/// What the forms of a word have in common.
pub(super) fn stem(word: &str) -> u64 {
    const ENDS: [&str; 5] = ["ing", "ed", "es", "s", "e"];
    let cut = ENDS.iter().find_map(|end| {
        let rest = word.strip_suffix(end)?;
        (rest.len() > 2).then_some(rest)
    });
    crate::extract::token::hash_lower(cut.unwrap_or(word))
}
