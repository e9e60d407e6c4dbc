//! Phrases that the parser hangs on the verb in a way in which no verb takes them.

use super::is_day;
use super::tree::Tree;
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::{hash, hashes, step};

/// Mends the phrases of a sentence.
pub(super) fn mend(tree: &mut Tree<'_>) {
    for at in tree.words() {
        let Some(head) = tree.head(at) else { continue };
        if is_stressing(tree, at, head) {
            free_verb(tree, at, head);
            continue;
        }
        // "lifted Friday a blockade"
        if tree.labels[at] == parse::OBJ && is_day(tree.lower(at)) {
            tree.labels[at] = parse::OBL;
        }
        if is_up_to(tree, at, head) {
            tree.hang(at - 1, head, parse::ADVMOD);
            tree.labels[at] = parse::ADVMOD;
            tree.labels[head] = parse::OBJ;
        }
        if is_of_object(tree, at, head) {
            tree.hang(head, at - 1, parse::NMOD);
        }
    }
}

/// "has itself accused": the pronoun only stresses who does it.
fn is_stressing(tree: &Tree<'_>, pronoun: usize, helper: usize) -> bool {
    const STRESSING: [u64; 4] = hashes(["itself", "himself", "herself", "themselves"]);
    const HELPERS: [u64; 7] = hashes(["has", "have", "had", "is", "was", "are", "were"]);
    let verb = pronoun + 1;
    tree.is_any(pronoun, &STRESSING)
        && pronoun > tree.first
        && verb < tree.end
        && helper + 1 == pronoun
        && (tree.hangs(verb, helper) || tree.hangs(verb, pronoun))
        && matches!(tree.tags[verb], tag::VBN | tag::VBG)
        && tree.is_any(helper, &HELPERS)
}

/// The verb behind such a pronoun stands where its helper stood.
fn free_verb(tree: &mut Tree<'_>, pronoun: usize, helper: usize) {
    let verb = pronoun + 1;
    tree.hang_beside(verb, helper);
    tree.adopt(verb, helper);
    tree.hang(helper, verb, parse::AUX);
    tree.labels[pronoun] = parse::OBL;
}

/// "kidnapped up to 16 advisers": an amount, where "up" is taken for part of the verb.
fn is_up_to(tree: &Tree<'_>, to: usize, head: usize) -> bool {
    const UP: u64 = hash("up");
    const TO: u64 = hash("to");
    tree.is(to, TO)
        && to > tree.first
        && tree.is(to - 1, UP)
        && tree.labels[to - 1] == parse::COMPOUND_PRT
        && to + 1 < tree.end
        && tree.tags[to + 1] == tag::CD
        && head > to
        && tree.labels[head] == parse::OBL
}

/// "expelled inspectors of the agency": whose inspectors, where they are taken for expelled of it.
fn is_of_object(tree: &Tree<'_>, of: usize, head: usize) -> bool {
    const OF: u64 = hash("of");
    tree.is(of, OF)
        && tree.labels[of] == parse::CASE
        && of > tree.first
        && tree.labels[of - 1] == parse::OBJ
        && tree.labels[head] == parse::OBL
        && tree
            .head(of - 1)
            .is_some_and(|verb| tree.hangs(head, verb) && !takes_of(tree.lower(verb)))
}

/// "accused Volnia of": verbs that say of somebody what "of" brings.
fn takes_of(lower: u64) -> bool {
    const STEMS: [&str; 14] = [
        "accus", "convict", "depriv", "rob", "strip", "assur", "inform", "notif", "warn", "remind",
        "suspect", "clear", "acquit", "convinc",
    ];
    const ENDINGS: [&str; 11] = [
        "", "e", "es", "ed", "ing", "s", "y", "ies", "ied", "bed", "ped",
    ];
    STEMS.iter().any(|stem| {
        ENDINGS
            .iter()
            .any(|ending| ending.bytes().fold(hash(stem), step) == lower)
    })
}
