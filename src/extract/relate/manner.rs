//! Whether what a word tells is denied, planned or possible.

use crate::extract::document::Document;
use crate::extract::lexicon::{class, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::model::Modality;

/// "confessed to killing": done, and not to come.
fn is_admitted(document: &Document<'_>, verb: usize) -> bool {
    const ADMITTING: &[&str] = &[
        "confess",
        "confesses",
        "confessed",
        "confessing",
        "admit",
        "admits",
        "admitted",
        "admitting",
        "guilty",
    ];
    document.tag(verb) == tag::VBG
        && document
            .head(verb)
            .is_some_and(|head| document.is_any(head, ADMITTING))
}

/// Negation and modality from what hangs on the word, and from what it hangs on.
pub(super) fn of(document: &Document<'_>, at: usize) -> (bool, Modality) {
    let mut negated = false;
    let mut modality = Modality::Actual;
    let mut look = at;
    for _ in 0..3 {
        for child in document.children(look).filter(|&child| child < look) {
            if document.is_any(child, &["not", "n't", "n’t", "never", "no"]) {
                negated = true;
            }
            if document.is_any(child, &["will", "shall", "would"]) && modality == Modality::Actual {
                modality = Modality::Planned;
            }
            if document.is_any(child, &["may", "might", "could", "can", "should"]) {
                modality = Modality::Possible;
            }
        }
        // "… to help the country": what is to come.
        let is_purpose = matches!(
            document.label(look),
            parse::ADVCL | parse::ACL | parse::XCOMP
        ) && !is_admitted(document, look)
            && document
                .children(look)
                .any(|child| child < look && document.is(child, "to"));
        if is_purpose
            && modality == Modality::Actual
            && matches!(document.label(look), parse::ADVCL | parse::ACL)
        {
            modality = Modality::Planned;
        }
        let Some(head) = document.head(look) else {
            break;
        };
        // "is suspected of arming rebels", by nobody who says so
        let is_charged = document.tag(look) == tag::VBG
            && document
                .children(look)
                .any(|mark| mark < look && document.is_any(mark, &["of", "with"]))
            && document.is_any(head, &["suspected", "accused", "charged"])
            && document.child(head, &[parse::AUX_PASS]).is_some();
        if is_charged {
            modality = Modality::Possible;
        }
        // "refused to allow", "avoids condemning", where the tree has a clause of purpose or of manner
        let is_behind = look == head + 1 && document.tag(look) == tag::VBG;
        negated |= (is_purpose || is_behind)
            && lexicon().is_verb_of(document.token(head).lower, class::REFUSING);
        // "has been unable to agree"
        negated |= is_purpose && document.is_any(head, &["unable", "unwilling"]);
        // "ruled out holding talks"
        negated |= document.tag(look) == tag::VBG
            && document.is(head + 1, "out")
            && document.is_any(head, &["rule", "rules", "ruled"]);
        if document.label(look) != parse::OBJ
            && document.label(look) != parse::XCOMP
            && document.label(look) != parse::ACL
            && document.label(look) != parse::CONJ
        {
            break;
        }
        // "will not allow … and calls on …": a verb with a tense of its own begins anew.
        if document.label(look) == parse::CONJ
            && matches!(document.tag(look), tag::VBZ | tag::VBD | tag::VBP)
            && document.tag(head) != document.tag(look)
        {
            break;
        }
        // "called a strike" holds one
        let is_called =
            document.label(look) == parse::OBJ && document.is_any(head, &["called", "calls"]);
        if document.label(look) != parse::CONJ && !is_called {
            if lexicon().is_verb_of(document.token(head).lower, class::INTENDING) {
                modality = Modality::Planned;
            }
            if lexicon().is_verb_of(document.token(head).lower, class::REFUSING) {
                negated = true;
            }
        }
        look = head;
    }
    (negated, modality)
}
