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
        if let Some(verb) = above
            && tree.labels[holder] == parse::OBL
            && takes(tree.lower(verb), |link| link.patterns.contains(&word))
        {
            tree.hang(noun, verb, parse::OBL);
        }
    }
}

/// Whether a verb links two in such a way.
fn takes(verb: u64, is_so: impl Fn(&Link) -> bool) -> bool {
    lexicon()
        .link(verb)
        .is_some_and(|(links, _)| links.iter().any(is_so))
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
