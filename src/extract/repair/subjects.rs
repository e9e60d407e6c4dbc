//! Subjects that the parser hangs on the wrong verb, or takes for something else.

use super::is_day;
use super::tree::{ANY_SUBJECTS, Tree};
use crate::extract::parse;
use crate::extract::tag::{self, Tag};
use crate::extract::token::{hash, hashes};

/// "The ministry yesterday denied it", "had last Friday accepted": a day does nothing where somebody else does.
pub(super) fn times(tree: &mut Tree<'_>) {
    const TONIGHT: u64 = hash("tonight");
    for at in tree.words() {
        let is_second = tree.is_subject(at)
            && (is_day(tree.lower(at)) || tree.is(at, TONIGHT))
            && (tree.first..at)
                .any(|other| tree.head(other) == tree.head(at) && tree.is_subject(other));
        if is_second {
            tree.labels[at] = parse::OBL;
        }
    }
}

/// "Outside court, the union's secretary, Alan Pask, demanded": where it is said is not who says it.
pub(super) fn outside(tree: &mut Tree<'_>) {
    const WHERE: [u64; 5] = hashes(["outside", "inside", "near", "behind", "amid"]);
    const SHORTEST: usize = 5;
    const REACH: usize = 7;
    let (first, end) = (tree.first, tree.end);
    if end < first + SHORTEST || !tree.is_any(first, &WHERE) {
        return;
    }
    let Some(comma) = (first + 1..end.min(first + REACH)).find(|&at| tree.is_comma(at)) else {
        return;
    };
    let place = comma - 1;
    let real = tree
        .children(place)
        .find(|&at| at > comma && tree.labels[at] == parse::APPOS);
    if let Some(real) = real
        && let Some(verb) = tree.head(place)
        && tree.labels[place] == parse::NSUBJ
    {
        tree.hang(real, verb, parse::NSUBJ);
        tree.labels[place] = parse::OBL;
        tree.hang(first, place, parse::CASE);
    }
}

/// "Turkey supports the rebels and Israel strikes": a noun behind "and" with a verb behind it that lacks a subject is that
/// subject, and not one more of the rebels.
pub(super) fn part_clauses(tree: &mut Tree<'_>) {
    for noun in tree.words() {
        if tree.labels[noun] == parse::CONJ
            && tree.is_noun(noun)
            && let Some(other) = tree.head(noun)
            && other < noun
            && tree.is_noun(other)
        {
            part_clause(tree, noun, other);
        }
    }
}

fn part_clause(tree: &mut Tree<'_>, noun: usize, other: usize) {
    let next = (noun + 1..tree.end).find(|&at| tree.tags[at] != tag::RB);
    let Some(finite) = next.filter(|&next| tree.is_finite(next)) else {
        return;
    };
    let verb = tree.helped(finite);
    let has_subject = tree.child(verb, &ANY_SUBJECTS).is_some();
    if has_subject || verb <= noun || tree.is_below(other, verb) {
        return;
    }
    // where the verb hung on one of the two nouns, it now stands beside the verb above them
    if tree.is_below(verb, noun) || tree.is_below(verb, other) {
        let Some(governor) = tree.upward(other).find(|&at| tree.is_verb(at)) else {
            return;
        };
        tree.hang(verb, governor, parse::CONJ);
    }
    let label = match tree.labels[finite] {
        parse::AUX_PASS => parse::NSUBJ_PASS,
        _ => parse::NSUBJ,
    };
    tree.hang(noun, verb, label);
}

/// "from Norland, a neighbor of Volnia, Sorrenia and other powers have": one neighbor has, several have.
pub(super) fn lone(tree: &mut Tree<'_>, lone: usize, verb: usize) {
    let is_many =
        (lone..=verb).any(|at| tree.tags[at] == tag::VBP && (at == verb || tree.hangs(at, verb)));
    if tree.tags[lone] != tag::NN || !is_many {
        return;
    }
    let Some(described) = named_before(tree, lone) else {
        return;
    };
    let real = (lone + 1..verb)
        .find(|&at| tree.labels[at] == parse::CONJ && tree.is_comma(at - 1) && tree.is_noun(at));
    let Some(real) = real.filter(|_| !tree.is_below(described, lone)) else {
        return;
    };
    let list = tree.head(real);
    for at in real + 1..verb {
        if tree.head(at) == list && tree.labels[at] == parse::CONJ {
            tree.shift(at, real);
        }
    }
    tree.hang(real, verb, tree.labels[lone]);
    tree.hang(lone, described, parse::APPOS);
}

/// The name before the comma that a description begins behind: what its noun describes.
fn named_before(tree: &Tree<'_>, noun: usize) -> Option<usize> {
    let comma = (tree.first..noun)
        .rev()
        .find(|&at| !matches!(tree.tags[at], tag::DT | tag::JJ | tag::NN))?;
    let begins = tree.is_comma(comma) && comma > tree.first && tree.tags[comma + 1] == tag::DT;
    (begins && tree.is_name(comma - 1)).then(|| comma - 1)
}

/// "Greyfen Research, a short seller based in London, alleged": one subject, and what describes it between commas. Whether
/// the second was that.
pub(super) fn second(tree: &mut Tree<'_>, second: usize, verb: usize) -> bool {
    let first = described(tree, second, verb);
    if let Some(first) = first {
        tree.hang(second, first, parse::APPOS);
    }
    first.is_some()
}

/// The subject before another of the same verb that describes it.
fn described(tree: &Tree<'_>, second: usize, verb: usize) -> Option<usize> {
    let first = (tree.first..second)
        .rev()
        .find(|&at| tree.hangs(at, verb) && tree.is_subject(at))?;
    let comma = (first + 1..second).find(|&at| tree.is_comma(at))?;
    // what stands before the comma is the first, and what follows begins as a description does
    let is_beside = (first + 1..comma).all(|at| tree.is_noun(at) || tree.tags[at] == tag::POS)
        && (comma + 1..second).all(|at| is_before_noun(tree.tags[at]))
        && matches!(tree.tags[comma + 1], tag::DT | tag::JJ | tag::NN | tag::NNP);
    let is_closed = (second + 1..verb).any(|at| tree.is_comma(at));
    (is_beside && is_closed && tree.is_noun(first) && tree.is_noun(second)).then_some(first)
}

/// "Vienna has offered to send a team, and the EU's agency, ENISA, said": the words behind "and" are the subject of the verb
/// that has none.
pub(super) fn joined(tree: &mut Tree<'_>, and: usize) {
    const REACH: usize = 14;
    let limit = tree.end.min(and + REACH);
    if and == tree.first || !tree.is_comma(and - 1) {
        return;
    }
    let Some(finite) = (and + 1..limit).find(|&at| tree.is_finite(at)) else {
        return;
    };
    let verb = tree.helped(finite);
    let has_subject = tree.child(verb, &ANY_SUBJECTS).is_some();
    if has_subject || verb < finite || tree.head(verb).is_none() {
        return;
    }
    let Some(subject) = hung_before(tree, and, finite) else {
        return;
    };
    let is_plain =
        (and + 1..subject).all(|at| is_before_noun(tree.tags[at]) || tree.tags[at] == tag::PRPS);
    let commas = (subject + 1..finite)
        .filter(|&at| tree.is_comma(at))
        .count();
    // no comma, or the two of an apposition right before the verb
    let is_closed = commas == 0 && finite == subject + 1
        || commas == 2 && tree.is_comma(finite - 1) && tree.is_comma(subject + 1);
    if is_plain && is_closed && !tree.is_below(verb, subject) && !tree.is_below(subject, verb) {
        tree.hang(subject, verb, parse::NSUBJ);
    }
}

/// The noun that the words between "and" and its verb hang on, which itself hangs on something before "and".
fn hung_before(tree: &Tree<'_>, and: usize, finite: usize) -> Option<usize> {
    (and + 1..finite).find(|&at| {
        tree.is_noun(at)
            && tree.head(at).is_some_and(|head| head < and)
            && matches!(
                tree.labels[at],
                parse::CONJ | parse::APPOS | parse::OBJ | parse::NMOD
            )
    })
}

/// What may stand before a noun in a description.
fn is_before_noun(tag: Tag) -> bool {
    tag::is_noun(tag)
        || matches!(
            tag,
            tag::DT | tag::JJ | tag::JJS | tag::CD | tag::POS | tag::VBN
        )
}
