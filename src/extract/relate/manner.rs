//! Whether what a word tells is denied, planned or possible.
//!
//! What hangs on the word tells it ("did not attack", "no troops attacked", "if it attacks"), and what the word hangs on ("denied
//! attacking", "is likely to attack", "left without attacking").

use crate::extract::document::Document;
use crate::extract::lexicon::{class, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::model::Modality;

/// How many words above the word are looked at.
const HEIGHT: usize = 3;

/// Negation and modality from what hangs on the word, and from what it hangs on.
pub(super) fn of(document: &Document<'_>, at: usize) -> (bool, Modality) {
    let mut manner = Manner {
        negated: false,
        modality: Modality::Actual,
        is_crossed: false,
    };
    let mut look = at;
    for _ in 0..HEIGHT {
        manner.below(document, look);
        let Some(head) = document.head(look) else {
            break;
        };
        manner.above(document, at, look, head);
        if !goes_up(document, look, head) {
            break;
        }
        look = head;
    }
    (manner.negated, manner.modality)
}

/// What has been seen of a word.
struct Manner {
    negated: bool,
    modality: Modality,
    /// Whether a word that denies or refuses stands between: "did not deny attacking" leaves it open.
    is_crossed: bool,
}

impl Manner {
    fn negate(&mut self) {
        if self.is_crossed {
            self.negated = false;
            self.modality = Modality::Possible;
        } else {
            self.negated = true;
        }
    }

    /// What hangs on a word, before it.
    fn below(&mut self, document: &Document<'_>, look: usize) {
        let mut is_would = false;
        for child in document.children(look).filter(|&child| child < look) {
            if document.is_any(child, &["not", "n't", "n’t", "never", "no", "cannot"])
                || document.is(child, "longer") && document.is(child.saturating_sub(1), "no")
                || is_nobody(document, child)
                || is_left_undone(document, look, child)
            {
                self.negate();
            }
            if document.is_any(child, &["will", "shall", "would"])
                && self.modality == Modality::Actual
            {
                self.modality = Modality::Planned;
                is_would = document.is(child, "would");
            }
            if document.is_any(child, &["may", "might", "could", "can", "cannot", "should"])
                || is_doubt(document, child)
            {
                self.modality = Modality::Possible;
            }
            // "would have attacked"
            if is_would && document.is(child, "have") {
                self.modality = Modality::Possible;
            }
        }
        if tag::is_verb(document.tag(look)) {
            self.infinitive(document, look);
            let sent = document.child(look, &[parse::OBJ]);
            if sent.is_some_and(|sent| has_no(document, sent)) {
                self.negate();
            }
        }
    }

    /// "is likely to attack", "was due to attack", "to help the country": what is to come.
    fn infinitive(&mut self, document: &Document<'_>, verb: usize) {
        let Some(to) = infinitive(document, verb) else {
            return;
        };
        let before = to.saturating_sub(1);
        if document.is_any(before, &["likely", "unlikely"]) {
            self.modality = Modality::Possible;
            self.negated |= document.is(before, "unlikely");
        } else if document.is_any(before, &["due", "about"]) {
            self.modality = Modality::Planned;
        }
    }

    /// What a word hangs on.
    fn above(&mut self, document: &Document<'_>, at: usize, look: usize, head: usize) {
        let is_of = |classes| lexicon().is_verb_of(document.token(head).lower, classes);
        let label = document.label(look);
        let is_gerund = document.tag(look) == tag::VBG;
        let is_infinitive = infinitive(document, look).is_some();
        let is_purpose = matches!(label, parse::ADVCL | parse::ACL | parse::XCOMP)
            && !is_admitted(document, look)
            && is_infinitive;
        if is_purpose
            && self.modality == Modality::Actual
            && matches!(label, parse::ADVCL | parse::ACL)
        {
            self.modality = Modality::Planned;
        }
        // "is suspected of arming rebels", by nobody who says so
        let is_charged = is_gerund
            && document
                .children(look)
                .any(|mark| mark < look && document.is_any(mark, &["of", "with"]))
            && document.is_any(head, &["suspected", "accused", "charged"])
            && document.child(head, &[parse::AUX_PASS]).is_some();
        // "warned Iran against attacking"
        let is_warned = is_gerund
            && document
                .child(look, &[parse::MARK])
                .is_some_and(|mark| document.is(mark, "against"));
        if is_charged || is_warned || is_gerund && is_of(class::WEIGHING) {
            self.modality = Modality::Possible;
        }
        // "refused to allow", "avoids condemning", where the tree has a clause of purpose or of manner
        let is_behind = look == head + 1 && is_gerund;
        // "called a strike" holds one
        let is_called = label == parse::OBJ && document.is_any(head, &["called", "calls"]);
        let is_below = goes_up(document, look, head) && label != parse::CONJ && !is_called;
        let is_refused = (is_purpose || is_behind || is_below) && is_of(class::REFUSING);
        // "denied attacking", "denies that it attacked", "denied the claim that it attacked"
        let is_clause = tag::is_verb(document.tag(look))
            && !is_infinitive
            && (is_gerund && label == parse::ADVCL
                || matches!(label, parse::CCOMP | parse::XCOMP | parse::OBJ));
        let is_disowned =
            (is_clause || look != at && label == parse::OBJ) && is_of(class::DISOWNING);
        // "has been unable to agree", "his refusal to meet", "ruled out holding talks"
        let is_unable = is_purpose
            && document.is_any(
                head,
                &[
                    "unable",
                    "unwilling",
                    "failure",
                    "refusal",
                    "inability",
                    "reluctance",
                ],
            );
        let is_out = is_gerund
            && document.is(head + 1, "out")
            && document.is_any(head, &["rule", "rules", "ruled"]);
        if is_refused || is_disowned || is_unable || is_out {
            self.negated = true;
            self.is_crossed = true;
        }
        if is_below && is_of(class::INTENDING) {
            self.modality = Modality::Planned;
        }
    }
}

/// Whether what is said of the head is said of the word.
fn goes_up(document: &Document<'_>, look: usize, head: usize) -> bool {
    let label = document.label(look);
    // "will not allow … and calls on …": a verb with a tense of its own begins anew.
    let begins_anew = label == parse::CONJ
        && matches!(document.tag(look), tag::VBZ | tag::VBD | tag::VBP)
        && document.tag(head) != document.tag(look);
    matches!(label, parse::OBJ | parse::XCOMP | parse::ACL | parse::CONJ) && !begins_anew
}

/// The "to" of a verb.
fn infinitive(document: &Document<'_>, verb: usize) -> Option<usize> {
    document
        .children(verb)
        .find(|&child| child < verb && document.is(child, "to"))
}

/// "nobody attacked", "no Iranian troops attacked", "neither Iran nor Oman attacked".
fn is_nobody(document: &Document<'_>, subject: usize) -> bool {
    matches!(document.label(subject), parse::NSUBJ | parse::NSUBJ_PASS)
        && (has_no(document, subject) || document.is_any(subject, &["nobody", "none", "nothing"]))
}

fn has_no(document: &Document<'_>, noun: usize) -> bool {
    document
        .children(noun)
        .any(|child| child < noun && document.is_any(child, &["no", "neither"]))
}

/// "without attacking", "instead of attacking", "stopped short of attacking", "nearly attacked".
fn is_left_undone(document: &Document<'_>, verb: usize, child: usize) -> bool {
    document.label(child) == parse::MARK
        && (document.is_any(child, &["without", "instead", "rather"])
            || document.is(child, "of") && document.is(child.saturating_sub(1), "short"))
        || child + 1 == verb && document.is_any(child, &["nearly", "almost"])
}

/// "if Iran attacks", "whether it attacked", "possibly attacked".
fn is_doubt(document: &Document<'_>, child: usize) -> bool {
    document.label(child) == parse::MARK && document.is_any(child, &["if", "unless", "whether"])
        || document.is_any(
            child,
            &[
                "allegedly",
                "possibly",
                "perhaps",
                "maybe",
                "probably",
                "supposedly",
            ],
        )
}

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
