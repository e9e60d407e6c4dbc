//! "expressed concern that …", "voiced support for …", "expresses its regret": a verb that carries what a noun does.

use super::Range;
use super::content::{Content, end_of, found, open_before};
use crate::extract::document::Document;
use crate::extract::lexicon::lexicon;
use crate::extract::tag;
use crate::model::Act;

/// "expressed concern that …", "voiced support for …": the noun tells the act, and what follows it is the content.
pub(super) fn expressed(document: &Document<'_>, verb: usize, object: usize) -> Option<Content> {
    const CARRYING: &[&str] = &[
        "express",
        "expressed",
        "expresses",
        "expressing",
        "voice",
        "voiced",
        "voices",
        "voicing",
        "convey",
        "conveyed",
        "conveys",
        "reiterated",
        "reaffirmed",
        "stated",
    ];
    if !document.is_any(verb, CARRYING) {
        return None;
    }
    let act = lexicon()
        .say_noun(document.token(object).lower)
        .or_else(|| felt(document, object))?;
    let sentence = document.sentence(verb);
    let link = object + 1;
    let end = end_of(document, verb, verb)
        .max(document.extent(object).1 + 1)
        .min(sentence.end);
    let is_linked = document.is_any(link, &["that", "for", "about", "over", "at", "to", "with"]);
    let mut content = if is_linked && link + 1 < end {
        let start = if document.is(link, "to") && document.tag(link + 1) == tag::VB {
            link
        } else {
            link + 1
        };
        let mut content = found(
            vec![Range::new(open_before(document, start), end)],
            "expressed",
            780,
        );
        content.cue_end = link + usize::from(!document.is_any(link, &["to", "that"]));
        content
    } else {
        let first = document.extent(object).0.max(verb + 1);
        found(
            vec![Range::new(
                open_before(document, first),
                end_of(document, object, verb),
            )],
            "expressed",
            720,
        )
    };
    content.act = Some(act);
    Some(content)
}

/// What somebody who expresses a feeling does.
fn felt(document: &Document<'_>, noun: usize) -> Option<Act> {
    const FELT: &[(&[&str], Act)] = &[
        (
            &[
                "regret",
                "regrets",
                "dismay",
                "alarm",
                "sorrow",
                "outrage",
                "anger",
                "disappointment",
            ],
            Act::ExpressConcern,
        ),
        (
            &["gratitude", "appreciation", "thanks", "admiration"],
            Act::Praise,
        ),
        (&["readiness", "willingness", "determination"], Act::Pledge),
        (&["satisfaction", "delight"], Act::Welcome),
    ];
    FELT.iter()
        .find(|(nouns, _)| document.is_any(noun, nouns))
        .map(|(_, act)| *act)
}
