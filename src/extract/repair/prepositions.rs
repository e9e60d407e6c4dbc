//! Prepositions and particles that the parser hangs where none can hang.

use super::is_day;
use crate::extract::lexicon::{Preposition, kind, lexicon};
use crate::extract::parse::{self, Label, NONE};
use crate::extract::segment::Sentence;
use crate::extract::tag::{self, Tag};
use crate::extract::token::{Token, hash};

/// What may well hang on a place or a day.
const OF_NOUNS: [u64; 4] = [hash("of"), hash("in"), hash("at"), hash("near")];

pub(super) fn mend(
    sentence: Sentence,
    tokens: &[Token],
    tags: &[Tag],
    heads: &mut [u32],
    labels: &mut [Label],
) {
    let Sentence { first, end } = sentence;
    for at in first..end {
        if tags[at] != tag::IN || heads[at] == NONE {
            continue;
        }
        if labels[at] != parse::CASE {
            put_below(at, end, tags, heads, labels);
        }
        if labels[at] == parse::CASE && !join_particle(at, tokens, heads, labels) {
            lift(at, first, tokens, tags, heads, labels);
        }
    }
}

/// "met with Anders Kvel": the name hangs on the verb and the preposition on the name, not the other way round.
fn put_below(at: usize, end: usize, tags: &[Tag], heads: &mut [u32], labels: &mut [Label]) {
    let head = heads[at] as usize;
    let is_phrase = matches!(labels[at], parse::OBL | parse::NMOD) && head < at;
    let name = (at + 1..end.min(at + 6))
        .find(|&name| heads[name] as usize == at && tag::is_noun(tags[name]));
    let Some(name) = name.filter(|_| is_phrase) else {
        return;
    };
    (heads[name], labels[name]) = (heads[at], labels[at]);
    (heads[at], labels[at]) = (name as u32, parse::CASE);
}

/// "shot down a drone": of a verb of two words the second is no preposition. Whether it was one.
fn join_particle(at: usize, tokens: &[Token], heads: &mut [u32], labels: &mut [Label]) -> bool {
    let noun = heads[at] as usize;
    let Some(verb) = at.checked_sub(1) else {
        return false;
    };
    let takes = |verb: usize| {
        lexicon()
            .link(tokens[verb].lower)
            .is_some_and(|(links, _)| {
                links.iter().any(|link| {
                    link.particle == Some(tokens[at].lower)
                        && link.patterns.contains(&Preposition::Object)
                })
            })
    };
    if noun < at || labels[noun] != parse::OBL || heads[noun] as usize != verb || !takes(verb) {
        return false;
    }
    (heads[at], labels[at]) = (verb as u32, parse::COMPOUND_PRT);
    labels[noun] = parse::OBJ;
    true
}

/// "met on Monday in Rask with Kvel": neither a day nor a place has somebody with it, what is done then and there has.
fn lift(
    at: usize,
    first: usize,
    tokens: &[Token],
    tags: &[Tag],
    heads: &mut [u32],
    labels: &mut [Label],
) {
    let noun = heads[at] as usize;
    let mut above = heads[noun];
    if noun < at || OF_NOUNS.contains(&tokens[at].lower) {
        return;
    }
    let word = Preposition::Word(tokens[at].lower);
    while above != NONE && labels[noun] != parse::OBL {
        let holder = above as usize;
        let is_passed = (first..noun).contains(&holder)
            && matches!(labels[holder], parse::OBL | parse::NMOD)
            && (is_day(tokens[holder].lower)
                || lexicon().kinds(tokens[holder].lower) & kind::MONTH != 0
                || tag::is_name(tags[holder]) && is_placed(holder, first, tokens, heads, labels));
        if !is_passed {
            return;
        }
        above = heads[holder];
        let takes_it = above != NONE
            && lexicon()
                .link(tokens[above as usize].lower)
                .is_some_and(|(links, _)| links.iter().any(|link| link.patterns.contains(&word)));
        if takes_it && labels[holder] == parse::OBL {
            (heads[noun], labels[noun]) = (above, parse::OBL);
        }
    }
}

/// "in Rask", "at Oslo".
fn is_placed(name: usize, first: usize, tokens: &[Token], heads: &[u32], labels: &[Label]) -> bool {
    const PLACING: [u64; 2] = [hash("in"), hash("at")];
    (first..name).any(|case| {
        heads[case] as usize == name
            && labels[case] == parse::CASE
            && PLACING.contains(&tokens[case].lower)
    })
}
