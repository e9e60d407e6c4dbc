//! Prepositions and particles that the parser hangs where none can hang.

use super::is_day;
use super::tree::Tree;
use crate::extract::lexicon::{Link, Preposition, kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hashes;

/// What may well hang on a place or a day.
const OF_NOUNS: [u64; 4] = hashes(["of", "in", "at", "near"]);

/// Mends the prepositions of a sentence.
pub(super) fn mend(tree: &mut Tree<'_>) {
    for at in tree.words() {
        if tree.tags[at] != tag::IN {
            continue;
        }
        let Some(head) = tree.head(at) else { continue };
        if tree.labels[at] != parse::CASE {
            put_below(tree, at, head);
        }
        let Some(noun) = tree.head(at).filter(|_| tree.labels[at] == parse::CASE) else {
            continue;
        };
        if noun > at && !join_particle(tree, at, noun) {
            lift(tree, at, noun);
            resume(tree, at, noun);
        }
    }
}

/// "met with Anders Kvel": the name hangs on the verb and the preposition on the name, not the other way round.
fn put_below(tree: &mut Tree<'_>, at: usize, head: usize) {
    const REACH: usize = 6;
    let is_phrase = matches!(tree.labels[at], parse::OBL | parse::NMOD) && head < at;
    let name =
        (at + 1..tree.end.min(at + REACH)).find(|&name| tree.hangs(name, at) && tree.is_noun(name));
    if let Some(name) = name.filter(|_| is_phrase) {
        tree.hang_beside(name, at);
        tree.hang(at, name, parse::CASE);
    }
}

/// "shot down a drone": of a verb of two words the second is no preposition. Whether it was one.
fn join_particle(tree: &mut Tree<'_>, at: usize, noun: usize) -> bool {
    let Some(verb) = at.checked_sub(1) else {
        return false;
    };
    let particle = Some(tree.lower(at));
    let is_particle = tree.labels[noun] == parse::OBL
        && tree.hangs(noun, verb)
        && takes(tree.lower(verb), |link| {
            link.particle == particle && link.patterns.contains(&Preposition::Object)
        });
    if is_particle {
        tree.hang(at, verb, parse::COMPOUND_PRT);
        tree.labels[noun] = parse::OBJ;
    }
    is_particle
}

/// "met on Monday in Rask with Kvel": neither a day nor a place has somebody with it, what is done then and there has.
fn lift(tree: &mut Tree<'_>, at: usize, noun: usize) {
    if tree.is_any(at, &OF_NOUNS) {
        return;
    }
    let word = Preposition::Word(tree.lower(at));
    let mut above = tree.head(noun);
    while tree.labels[noun] != parse::OBL
        && let Some(holder) = above
    {
        let is_passed = holder < noun
            && matches!(tree.labels[holder], parse::OBL | parse::NMOD)
            && (is_time(tree.lower(holder)) || tree.is_name(holder) && is_placed(tree, holder));
        if !is_passed {
            return;
        }
        above = tree.head(holder);
        let Some(governor) = above else { return };
        if tree.labels[holder] == parse::OBL
            && takes(tree.lower(governor), |link| link.patterns.contains(&word))
        {
            tree.hang(noun, governor, parse::OBL);
        } else if tree.labels[holder] == parse::NMOD && takes_noun(tree.lower(governor), &word) {
            // "held talks in Rask with Kvel"
            tree.hang(noun, governor, parse::NMOD);
            return;
        }
    }
}

/// "called on Nigeria to suspend the license and on France to act": where a preposition comes again behind "and", what it leads
/// to stands beside what the verb had by it before, and not beside a noun between.
fn resume(tree: &mut Tree<'_>, at: usize, noun: usize) {
    if tree.labels[noun] != parse::CONJ || tree.head(noun).is_none_or(|head| head > at) {
        return;
    }
    let (lower, word) = (tree.lower(at), Preposition::Word(tree.lower(at)));
    let before = (tree.first..at).rev().find(|&case| {
        tree.lower(case) == lower
            && tree.labels[case] == parse::CASE
            && tree
                .head(case)
                .is_some_and(|first| tree.labels[first] == parse::OBL)
    });
    let Some(first) = before.and_then(|case| tree.head(case)) else {
        return;
    };
    let governor = tree.head(first).filter(|&verb| {
        takes(tree.lower(verb), |link| link.patterns.contains(&word)) && tree.is_noun(noun)
    });
    let Some(governor) = governor else { return };
    tree.hang(noun, first, parse::CONJ);
    // what each is to do
    let aim = (noun + 1..tree.end).find(|&verb| {
        tree.tags[verb] == tag::VB
            && tree.tags[verb - 1] == tag::TO
            && tree.labels[verb] == parse::ADVCL
    });
    if let Some(aim) = aim.filter(|&aim| tree.head(aim).is_some_and(|head| head < at)) {
        tree.shift(aim, governor);
    }
}

/// Whether a verb links two in such a way.
fn takes(verb: u64, is_so: impl Fn(&Link) -> bool) -> bool {
    lexicon()
        .link(verb)
        .is_some_and(|(links, _)| links.iter().any(is_so))
}

/// Whether a noun of an act has its other side behind such a preposition.
fn takes_noun(noun: u64, word: &Preposition) -> bool {
    lexicon()
        .link_noun(noun)
        .is_some_and(|(_, prepositions)| prepositions.contains(word))
}

fn is_time(lower: u64) -> bool {
    is_day(lower) || lexicon().kinds(lower) & kind::MONTH != 0
}

/// "in Rask", "at Oslo".
fn is_placed(tree: &Tree<'_>, name: usize) -> bool {
    const PLACING: [u64; 2] = hashes(["in", "at"]);
    (tree.first..name).any(|case| {
        tree.hangs(case, name) && tree.labels[case] == parse::CASE && tree.is_any(case, &PLACING)
    })
}
