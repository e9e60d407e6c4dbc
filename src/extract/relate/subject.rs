//! Who is the subject of a verb, also through conjunctions, relative pronouns and open clauses.

use super::phrase::with_case;
use super::whose::is_body;
use crate::extract::document::Document;
use crate::extract::lexicon::lexicon;
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::RelationType;

/// The head of the subject of a verb, also through conjunctions and open clauses.
pub(super) fn subject(document: &Document<'_>, verb: usize) -> Option<usize> {
    let mut at = verb;
    // "urged Volnia to stop shelling", not "ordered Volnia to stop and accused it"
    let mut is_open = true;
    for _ in 0..5 {
        if let Some(subject) = own_subject(document, at) {
            if document.is_any(subject, &["who", "which", "that"])
                && document.label(at) == parse::RELCL
            {
                return document.head(at);
            }
            return Some(subject);
        }
        if at != verb
            && let Some(subject) = document.child(at, &[parse::NSUBJ_PASS])
        {
            return Some(subject);
        }
        match document.label(at) {
            // "urged X to stop": X is to stop
            parse::XCOMP => {
                let bidden = called_on(document, at).or_else(|| told_to(document, at));
                if let Some(bidden) = bidden.filter(|_| is_open) {
                    return Some(bidden);
                }
                at = document.head(at)?;
            }
            // "the struggle of the Syrians to defend their country": they defend it, whatever the tree hangs it on.
            parse::ADVCL
                if (at.saturating_sub(2)..at).any(|mark| {
                    document.is(mark, "to")
                        && mark > 0
                        && matches!(document.tag(mark - 1), tag::NNS | tag::NNPS)
                        && document.label(mark - 1) == parse::NMOD
                }) =>
            {
                let mark = (at.saturating_sub(2)..at).find(|&mark| document.is(mark, "to"))?;
                return mark.checked_sub(1);
            }
            // "accused Volnia of arming the Front": whom it is said of.
            parse::ADVCL
                if document.children(at).any(|mark| {
                    mark < at && document.is_any(mark, &["of", "for", "from", "against"])
                }) =>
            {
                let above = document.head(at)?;
                let object = object_between(document, above, at);
                if object.is_some() {
                    return object;
                }
                at = above;
            }
            parse::CONJ | parse::ADVCL => {
                let called = called_on(document, at).or_else(|| urged(document, at));
                if called.is_some() {
                    return called;
                }
                is_open = false;
                at = document.head(at)?;
            }
            // "pledged to strengthen cooperation to help Syria": who pledged helps.
            parse::ACL if document.tag(at) == tag::VB => {
                let noun = document.head(at)?;
                // "supported Iraq in its efforts to defeat the Front": whose efforts they are
                if let Some(owner) = document.child(noun, &[parse::NMOD_POSS]) {
                    return Some(owner);
                }
                let above = document.head(noun).filter(|&verb| {
                    tag::is_verb(document.tag(verb))
                        && verb < noun
                        && !tag::is_name(document.tag(noun))
                        && with_case(document, noun, hash("of")).is_none()
                        && !is_body(document, noun)
                });
                match above {
                    Some(verb) => at = verb,
                    None => return Some(noun),
                }
            }
            parse::ACL if document.tag(at) == tag::VBG => return document.head(at),
            _ => return None,
        }
    }
    None
}

fn own_subject(document: &Document<'_>, verb: usize) -> Option<usize> {
    document
        .children(verb)
        .filter(|&child| document.label(child) == parse::NSUBJ && child < verb)
        .last()
        .or_else(|| document.child(verb, &[parse::NSUBJ]))
}

/// "called on Volnia to stop", "appealed to Volnia to": who is called on is to stop.
fn called_on(document: &Document<'_>, verb: usize) -> Option<usize> {
    const CALLING: &[(&[&str], &[&str])] = &[
        (
            &["call", "calls", "called", "calling"],
            &["on", "upon", "for"],
        ),
        (&["appeal", "appeals", "appealed", "appealing"], &["to"]),
        (&["plead", "pleads", "pleaded", "pleading"], &["with"]),
    ];
    let above = document.head(verb)?;
    let is_call = matches!(document.label(verb), parse::ADVCL | parse::XCOMP)
        && document.children(verb).any(|mark| document.is(mark, "to"));
    let (_, cases) = CALLING
        .iter()
        .find(|(calls, _)| is_call && document.is_any(above, calls))?;
    cases
        .iter()
        .filter(|case| document.is(above + 1, case))
        .find_map(|case| with_case(document, above, hash(case)))
        // "on Volnia to stop and on Kessaria to help": each what stands behind it
        .map(|called| {
            let beside = document.children(called);
            beside
                .filter(|&other| document.label(other) == parse::CONJ && other < verb)
                .filter(|&other| document.child(other, &[parse::CASE]).is_some())
                .last()
                .unwrap_or(called)
        })
        .filter(|&called| called < verb)
}

/// "told Volnia to stop", "let Volnia strike": whoever is told.
fn told_to(document: &Document<'_>, verb: usize) -> Option<usize> {
    const LETTING: &[&str] = &[
        "let", "lets", "letting", "make", "makes", "made", "making", "help", "helps", "helped",
        "helping",
    ];
    let above = document.head(verb)?;
    let is_to = document
        .children(verb)
        .any(|child| document.is(child, "to"));
    let is_let = document.tag(verb) == tag::VB && document.is_any(above, LETTING);
    object_between(document, above, verb).filter(|_| is_to || is_let)
}

/// "pressured Volnia to stop", where the tree has a clause of purpose: who is asked is to stop.
fn urged(document: &Document<'_>, verb: usize) -> Option<usize> {
    let above = document.head(verb)?;
    let is_urged = document.label(verb) == parse::ADVCL
        && document.children(verb).any(|mark| document.is(mark, "to"))
        && lexicon()
            .link(document.token(above).lower)
            .is_some_and(|(links, _)| {
                links
                    .iter()
                    .any(|link| link.relation == RelationType::Request)
            });
    object_between(document, above, verb).filter(|_| is_urged)
}

fn object_between(document: &Document<'_>, above: usize, verb: usize) -> Option<usize> {
    document.children(above).find(|&child| {
        matches!(document.label(child), parse::OBJ | parse::IOBJ) && child > above && child < verb
    })
}
