//! Verbs that the parser takes for participles: the past tense and the participle are often one word.

use super::tree::Tree;
use crate::extract::lexicon::{Form, lexicon};
use crate::extract::parse::{self, Label, NONE};
use crate::extract::tag;
use crate::extract::token::{flag, hash};

/// Gives clauses their verbs back: "which have dedicated personnel to", where what has a subject and a helper is no adjective.
pub(super) fn participles(tree: &mut Tree<'_>) {
    for verb in tree.words() {
        let Some(noun) = tree.head(verb) else {
            continue;
        };
        let is_verb = tree.tags[verb] == tag::VBN
            && tree.labels[verb] == parse::AMOD
            && noun == verb + 1
            && tree.child_before(verb, &[parse::NSUBJ]).is_some()
            && tree.child_before(verb, &[parse::AUX]).is_some();
        if is_verb {
            tree.hang_beside(verb, noun);
            tree.hang(noun, verb, parse::OBJ);
        }
    }
}

/// Gives a sentence its verb back: "Volnia's foreign minister, Anders Kvel, accused Lorentz Maritime", where the parser takes
/// the verb behind an apposition for the participle. A sentence that then has a noun for its root, and no finite verb on it,
/// has lost its verb.
pub(super) fn root(tree: &mut Tree<'_>) {
    let is_root = |&at: &usize| tree.head(at).is_none() && tree.labels[at] == parse::ROOT;
    let Some(noun) = tree.words().find(is_root) else {
        return;
    };
    let Some(verb) = verb_behind(tree, noun) else {
        return;
    };
    (tree.heads[verb], tree.labels[verb]) = (NONE, parse::ROOT);
    tree.tags[verb] = tag::VBD;
    tree.hang(noun, verb, parse::NSUBJ);
    for at in verb + 1..tree.end {
        if tree.hangs(at, noun) {
            tree.heads[at] = verb as u32;
        }
    }
    if let Some(object) = bare_object(tree, verb).filter(|&object| tree.is_noun(object)) {
        tree.labels[object] = parse::OBJ;
    }
}

/// The verb of a sentence that has lost it to its subject.
fn verb_behind(tree: &Tree<'_>, noun: usize) -> Option<usize> {
    const BY: u64 = hash("by");
    const OWN: [Label; 5] = [
        parse::COP,
        parse::PARATAXIS,
        parse::CCOMP,
        parse::NSUBJ,
        parse::CONJ,
    ];
    let last = tree
        .words()
        .rev()
        .find(|&at| !tree.tokens[at].is(flag::QUOTE))?;
    if !tree.is_noun(noun) || tree.tags[last] != tag::STOP || tree.child(noun, &OWN).is_some() {
        return None;
    }
    // on the noun, or on the name behind it
    let is_near = |at: usize| {
        tree.head(at).is_some_and(|head| {
            head == noun || tree.labels[head] == parse::APPOS && tree.hangs(head, noun)
        })
    };
    (noun + 1..tree.end).find(|&at| {
        tree.tags[at] == tag::VBN
            && tree.labels[at] == parse::ACL
            && is_near(at)
            && !tree.tokens[at].is(flag::QUOTED)
            && is_past(tree.lower(at))
            && tree.tokens.get(at + 1).is_none_or(|next| next.lower != BY)
    })
}

/// What a verb acts on without a preposition, where it was taken for who acts.
fn bare_object(tree: &Tree<'_>, verb: usize) -> Option<usize> {
    (verb + 1..tree.end).find(|&at| {
        tree.hangs(at, verb)
            && matches!(tree.labels[at], parse::OBL_AGENT | parse::OBL | parse::NMOD)
            && !(verb + 1..at).any(|case| tree.hangs(case, at) && tree.labels[case] == parse::CASE)
    })
}

fn is_past(lower: u64) -> bool {
    let is = |form: Option<Form>| form == Some(Form::Past);
    is(lexicon().say(lower).map(|(_, form)| form))
        || is(lexicon().link(lower).map(|(_, form)| form))
}
