//! Whom a verb of saying tells it, and when: what stands between it and what is said.

use crate::extract::document::Document;
use crate::extract::lexicon::{class, kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;

/// Whether a verb's object is who was told: "told", not "said".
pub(super) fn tells_somebody(document: &Document<'_>, verb: usize) -> bool {
    lexicon().is_verb_of(document.token(verb).lower, class::INFORMING)
}

/// Past the words that tell to whom or when: "told reporters", "told the night shift", "said on Thursday".
pub(super) fn recipient_end(
    document: &Document<'_>,
    verb: usize,
    from: usize,
    end: usize,
) -> usize {
    let mut at = from;
    for child in document.children(verb) {
        let label = document.label(child);
        let may_tell = document.label(child) != parse::OBJ && document.label(child) != parse::IOBJ
            || tells_somebody(document, verb);
        let is_recipient = may_tell
            && matches!(
                label,
                parse::OBJ
                    | parse::IOBJ
                    | parse::OBL
                    | parse::ADVMOD
                    | parse::AUX
                    | parse::COMPOUND_PRT
                    | parse::NMOD
            )
            && child >= at
            && !document.token(child).is(flag::QUOTED);
        // "said Democrats are to blame": without a preposition only a time stands between.
        let is_time = || {
            lexicon().kinds(document.token(child).lower) & (kind::WEEKDAY | kind::MONTH) != 0
                || document.is_any(
                    child,
                    &[
                        "today",
                        "yesterday",
                        "week",
                        "month",
                        "year",
                        "day",
                        "morning",
                        "night",
                    ],
                )
        };
        let is_bare = matches!(label, parse::OBL | parse::NMOD)
            && document.child(child, &[parse::CASE]).is_none()
            && !is_time();
        let is_recipient = is_recipient && !is_bare;
        let (first, last) = document.extent(child);
        // "told his counterpart that Ostrava …": no relative clause
        let last = (child + 1..=last)
            .find(|&at| document.is(at, "that") && tells_somebody(document, verb))
            .map_or(last, |that| that - 1);
        let holds_clause = (first..=last).any(|at| {
            document.token(at).is(flag::OPEN)
                || tag::is_verb(document.tag(at)) && document.label(at) != parse::AMOD
        });
        if is_recipient && first == at && !holds_clause {
            at = last + 1;
        }
    }
    at.min(end)
}
