//! Clauses that the parser tears: a relative clause hung on the verb, a clause behind "and" that is none of what is said or
//! aimed at, one of the manner of another's deed.

use super::subjects;
use super::tree::{SUBJECTS, Tree};
use crate::extract::lexicon::{class, kind, lexicon};
use crate::extract::parse::{self, Label};
use crate::extract::tag;
use crate::extract::token::{flag, hash, hashes};

const AND: [u64; 2] = hashes(["and", "but"]);
const WHICH: [u64; 2] = hashes(["which", "who"]);

/// Mends the clauses of a sentence.
pub(super) fn mend(tree: &mut Tree<'_>) {
    for at in tree.words() {
        if let Some(head) = tree.head(at) {
            match tree.labels[at] {
                _ if tree.tags[at] == tag::VBG => {
                    saying(tree, at, head);
                    seeking(tree, at);
                }
                parse::XCOMP => with_subject(tree, at),
                parse::ADVCL if tree.tags[at] == tag::VB => aimed(tree, at),
                parse::ACL => cleft(tree, at, head),
                parse::CCOMP => unjoined(tree, at, head),
                parse::CONJ if tree.tags[at] == tag::VBD => also_said(tree, at, head),
                _ => {}
            }
        }
        if let Some(verb) = tree.head(at).filter(|_| tree.is_subject(at)) {
            if tree.is_any(at, &WHICH) {
                relative(tree, at, verb);
                of_person(tree, at, verb);
            } else if !subjects::second(tree, at, verb) {
                subjects::lone(tree, at, verb);
            }
        } else if tree.is_any(at, &AND) {
            subjects::joined(tree, at);
        }
    }
}

/// "denied that officers had fired, saying they had not": whoever denies says it, not the officers.
fn saying(tree: &mut Tree<'_>, verb: usize, above: usize) {
    // what is quoted goes on in its own words
    let is_loose = tree.labels[verb] == parse::ADVCL
        && verb > tree.first
        && tree.is_comma(verb - 1)
        && !tree.tokens[verb].is(flag::QUOTED);
    if is_loose
        && says(tree, verb)
        && tree.labels[above] == parse::CCOMP
        && let Some(governor) = tree.head(above)
        && governor < above
        && says(tree, governor)
    {
        tree.shift(verb, governor);
    }
}

fn says(tree: &Tree<'_>, at: usize) -> bool {
    lexicon().say(tree.lower(at)).is_some()
}

/// "defend the town from rebels seeking to enter it": the rebels seek it, as they do in treebanks nearly
/// wherever one of these verbs stands right behind a plural.
fn seeking(tree: &mut Tree<'_>, verb: usize) {
    let is_loose = tree.labels[verb] == parse::ADVCL
        && verb > tree.first
        && tree.tags[verb - 1] == tag::NNS
        && lexicon().is_verb_of(tree.lower(verb), class::SEEKING);
    if is_loose && !tree.is_below(verb - 1, verb) {
        tree.hang(verb, verb - 1, parse::ACL);
    }
}

/// "backed Bolivia's bid to join": the bid is to join, whoever backs it.
fn aimed(tree: &mut Tree<'_>, verb: usize) {
    const AIMS: [u64; 9] = hashes([
        "bid",
        "attempt",
        "attempts",
        "effort",
        "efforts",
        "decision",
        "right",
        "readiness",
        "willingness",
    ]);
    const TO: u64 = hash("to");
    let noun = verb.checked_sub(2).filter(|&noun| noun >= tree.first);
    if let Some(noun) = noun
        && tree.is(verb - 1, TO)
        && tree.is_any(noun, &AIMS)
        && tree.is_noun(noun)
        && !tree.is_below(noun, verb)
    {
        tree.hang(verb, noun, parse::ACL);
    }
}

/// "It was Peru that first accused Bolivia": the name is who did it, and "that" stands for it.
fn cleft(tree: &mut Tree<'_>, verb: usize, name: usize) {
    const THAT: u64 = hash("that");
    let that = (name + 1..verb).find(|&at| tree.is(at, THAT) && tree.hangs(at, verb));
    let is_helped = tree
        .children(verb)
        .any(|at| matches!(tree.labels[at], parse::AUX | parse::AUX_PASS));
    if let Some(that) = that
        && tree.is_name(name)
        && tree.labels[that] == parse::MARK
        && tree.child_before(verb, &SUBJECTS).is_none()
    {
        tree.labels[that] = parse::NSUBJ;
        tree.labels[verb] = parse::RELCL;
        if tree.tags[verb] == tag::VBN && !is_helped {
            tree.tags[verb] = tag::VBD;
        }
    }
}

/// "continues to support the rebels and Israel still conducts raids": what has its own subject behind "and" is nobody's aim.
fn with_subject(tree: &mut Tree<'_>, verb: usize) {
    let Some(subject) = tree
        .child_before(verb, &SUBJECTS)
        .filter(|_| tree.is_finite(verb))
    else {
        return;
    };
    let before = (tree.first..subject)
        .rev()
        .find(|&at| !matches!(tree.tags[at], tag::DT | tag::JJ | tag::CD | tag::NNP));
    let governor = tree
        .upward(verb)
        .skip(1)
        .find(|&above| tree.is_finite(above));
    if let Some(governor) = governor
        && before.is_some_and(|and| tree.is_any(and, &AND))
    {
        tree.hang(verb, governor, parse::CONJ);
    }
}

/// "said that the two were separate and referred to them as": whoever says the one says the other, not the two.
fn also_said(tree: &mut Tree<'_>, verb: usize, first: usize) {
    let is_plain = first < verb
        && tree.labels[first] == parse::CCOMP
        && !tree.is_verb(first)
        && tree.child(first, &[parse::COP]).is_some();
    if !is_plain || !says(tree, verb) || tree.child(verb, &SUBJECTS).is_some() {
        return;
    }
    let above = tree
        .upward(first)
        .skip(1)
        .find(|&above| tree.is_finite(above) && says(tree, above));
    if let Some(above) = above.filter(|&above| above < first) {
        tree.shift(verb, above);
    }
}

/// "promised 900 jobs and has created 140": what stands behind "and" is done, too, and not promised.
fn unjoined(tree: &mut Tree<'_>, verb: usize, above: usize) {
    const OWN: [Label; 3] = [parse::NSUBJ, parse::NSUBJ_PASS, parse::MARK];
    let and = (above + 1..verb)
        .rev()
        .find(|&at| !matches!(tree.tags[at], tag::RB | tag::MD) && !tree.is_verb(at));
    let Some(and) = and.filter(|&and| tree.is_any(and, &AND)) else {
        return;
    };
    let has_object =
        (above + 1..and).any(|at| tree.hangs(at, above) && tree.labels[at] == parse::OBJ);
    if has_object && tree.child_before(verb, &OWN).is_none() {
        tree.labels[verb] = parse::CONJ;
    }
}

/// "unlike Argentina, which asked China": the clause hangs on the name before it, not on the verb above.
fn relative(tree: &mut Tree<'_>, who: usize, verb: usize) {
    let is_loose = matches!(
        tree.labels[verb],
        parse::ADVCL | parse::CONJ | parse::PARATAXIS
    );
    if !is_loose || who < tree.first + 2 || !tree.is_comma(who - 1) || !tree.is_name(who - 2) {
        return;
    }
    let last = who - 2;
    let mut named = match tree.labels[last] {
        parse::FLAT | parse::COMPOUND => tree.head(last).unwrap_or(last),
        _ => last,
    };
    // "unlike Iran and Russia, which have": both
    let is_plural = (who + 1..=verb).any(|at| tree.tags[at] == tag::VBP);
    if is_plural
        && tree.labels[named] == parse::CONJ
        && let Some(other) = tree.head(named)
        && other < named
    {
        named = other;
    }
    if named < who && !tree.is_below(named, verb) {
        tree.hang(verb, named, parse::RELCL);
    }
}

/// "the consul of Sorrenia, who visited": the consul did.
fn of_person(tree: &mut Tree<'_>, who: usize, verb: usize) {
    const WHO: u64 = hash("who");
    const OF: u64 = hash("of");
    if tree.is(who, WHO)
        && tree.labels[verb] == parse::RELCL
        && let Some(name) = tree.head(verb)
        && name < who
        && tree.labels[name] == parse::NMOD
        && let Some(role) = tree.head(name)
        && (role + 1..name).any(|at| tree.hangs(at, name) && tree.is(at, OF))
        && lexicon().kinds(tree.lower(role)) & kind::ROLE != 0
    {
        tree.shift(verb, role);
    }
}
