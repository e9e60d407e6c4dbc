//! Who speaks by a colon: the lines of a transcript, and headlines.

use super::cue::draft;
use super::speaker::speaker;
use super::{Draft, Range};
use crate::extract::coreference::{Cast, Found};
use crate::extract::document::Document;
use crate::extract::segment::Sentence;
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::{Act, EntityType};

/// "PENCE: Well, look …": a line of a transcript.
pub(super) fn label(document: &Document<'_>, cast: &Cast, first: usize) -> Option<Draft> {
    let line = first;
    // an interview that is printed as a quotation opens each of its paragraphs with a mark
    let first = first + usize::from(document.token(first).is(flag::OPEN));
    let colon = (first + 1..first + 4).find(|&at| document.is(at, ":"))?;
    let is_label = (first..colon)
        .all(|at| document.token(at).is(flag::CAPITALS) && !document.token(at).is(flag::DIGIT))
        && document.token(line).is(flag::PARAGRAPH | flag::LINE)
        && document.token(first).bytes() > 2;
    if !is_label
        || document
            .tokens
            .get(colon + 1)
            .is_none_or(|next| next.is(flag::PARAGRAPH))
    {
        return None;
    }
    let end = (colon + 1..document.tokens.len().min(colon + 400))
        .find(|&at| document.token(at).is(flag::PARAGRAPH))
        .unwrap_or(document.tokens.len().min(colon + 400));
    let source = speaker(document, cast, Range::new(first, colon));
    let mut draft = draft(
        vec![Range::new(colon + 1, end)],
        Range::new(colon, colon + 1),
        Some(source),
        Act::State,
        "transcript",
        750,
    );
    draft.cue = None;
    Some(draft)
}

/// "Kvel: Talks will go on", "Quist hits out at Volnia: ‘This is piracy’", at the head of a text.
pub(super) fn headline(document: &Document<'_>, cast: &Cast, sentence: Sentence) -> Option<Draft> {
    let Sentence { first, end } = sentence;
    let colon = (first + 1..end.min(first + 12)).find(|&at| document.is(at, ":"))?;
    let open = colon + 1;
    let is_quotation = open < end && document.token(open).is(flag::OPEN);
    let speaks = |mention: &Found| {
        mention.first == first
            && matches!(
                mention.entity_type,
                EntityType::Person | EntityType::Organization
            )
            && (mention.end == colon || is_quotation)
    };
    let who = cast
        .mention_at(first)
        .map(|index| &cast.mentions[index])
        .filter(|mention| speaks(mention))
        .map(|mention| Range::new(first, mention.end));
    let is_poll = document.is_any(first, &["poll", "report", "study", "survey", "police"]);
    let who = who.or_else(|| (is_poll && colon == first + 1).then(|| Range::new(first, colon)))?;
    let has_verb = (open..end).any(|at| tag::is_verb(document.tag(at)));
    if end - first > 30 || !is_quotation && !has_verb {
        return None;
    }
    let stop = if is_quotation {
        document.quotation_end(open).min(end)
    } else {
        end
    };
    let mut draft = draft(
        vec![Range::new(open, stop)],
        Range::new(colon, colon + 1),
        Some(speaker(document, cast, who)),
        Act::State,
        "headline",
        700,
    );
    draft.cue = None;
    Some(draft)
}
