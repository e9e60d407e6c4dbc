//! What is claimed: the clause, the object or the quotation that belongs to a reporting word.

use super::clause::clause;
use super::frames::{as_phrase, behind_preposition, object, object_infinitive, passive, small};
use super::{Range, Speaker};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{Say, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::Act;

/// What was found for a reporting verb.
pub(super) struct Content {
    pub ranges: Vec<Range>,
    pub cue_end: usize,
    pub source: Option<Speaker>,
    pub chain: Vec<Speaker>,
    pub may_lack_source: bool,
    /// What saying it does, where the object tells ("expressed concern").
    pub act: Option<Act>,
    pub rule: &'static str,
    pub score: u16,
}

/// What a way has found. Where trees are wrong a range may end before it begins: such a one holds nothing.
pub(super) fn found(mut ranges: Vec<Range>, rule: &'static str, score: u16) -> Content {
    ranges.retain(|range| !range.is_empty());
    Content {
        ranges,
        cue_end: 0,
        source: None,
        chain: Vec::new(),
        may_lack_source: false,
        act: None,
        rule,
        score,
    }
}

/// The content of a verb in one of its senses.
pub(super) fn of(
    document: &Document<'_>,
    cast: &Cast,
    verb: usize,
    sense: &Say,
    is_passive: bool,
    subject: Option<Range>,
) -> Option<Content> {
    let frames = &sense.frames;
    if is_passive {
        return super::passed::is_quoted_as(document, cast, verb, subject)
            .or_else(|| passive(document, verb, sense, subject));
    }
    if let Some(quoted) = super::passed::quoted_as(document, cast, verb, subject) {
        return Some(quoted);
    }
    for &preposition in &frames.prepositions {
        if let Some(content) = behind_preposition(document, verb, preposition) {
            return Some(content);
        }
    }
    if frames.object_infinitive
        && let Some(content) = object_infinitive(document, verb)
    {
        return Some(content);
    }
    if frames.infinitive
        && let Some(clause) = document.children(verb).find(|&child| {
            matches!(
                document.label(child),
                parse::XCOMP | parse::CCOMP | parse::ADVCL
            ) && child > verb
                && has_to(document, child)
        })
    {
        let first = document.extent(clause).0;
        let to = (first.max(verb + 1)..=clause)
            .find(|&at| document.is(at, "to"))
            .unwrap_or(first);
        let end = end_of(document, clause, verb);
        return Some(found(
            vec![Range::new(
                open_before(document, to),
                with_condition(document, end),
            )],
            "to do",
            820,
        ));
    }
    if frames.small
        && let Some(content) = small(document, verb)
    {
        return Some(content);
    }
    if frames.as_
        && let Some(content) = as_phrase(document, verb)
    {
        return Some(content);
    }
    if (frames.clause || frames.quotation)
        && let Some(content) = clause(document, verb, subject, !frames.clause)
    {
        return Some(content);
    }
    if frames.that
        && is_led_by_that(document, verb)
        && let Some(content) = clause(document, verb, subject, false)
    {
        return Some(content);
    }
    if frames.object {
        return object(document, verb);
    }
    None
}

/// "threatened to refuse overtime if parts were replaced": with the condition, wherever the tree has it.
fn with_condition(document: &Document<'_>, end: usize) -> usize {
    let sentence = document.sentence(end);
    if !document.is_any(end, &["if", "unless"]) {
        return end;
    }
    let is_over = |&at: &usize| document.is_any(at, &[",", ";"]);
    (end..sentence.end).find(is_over).unwrap_or(sentence.end)
}

/// "determined that", "proved on Monday that".
fn is_led_by_that(document: &Document<'_>, verb: usize) -> bool {
    const REACH: usize = 4;
    let end = document.sentence(verb).end.min(verb + REACH);
    (verb + 1..end).any(|at| document.is(at, "that") && document.label(at) == parse::MARK)
}

pub(super) fn has_to(document: &Document<'_>, verb: usize) -> bool {
    document
        .children(verb)
        .take_while(|&child| child < verb)
        .any(|child| document.is(child, "to"))
}

/// An opening quotation mark just before belongs to what follows.
pub(super) fn open_before(document: &Document<'_>, at: usize) -> usize {
    if at > 0 && document.token(at - 1).is(flag::OPEN) {
        at - 1
    } else {
        at
    }
}

/// Where a clause that hangs on `verb` ends, its closing quotation mark included.
pub(super) fn end_of(document: &Document<'_>, clause: usize, verb: usize) -> usize {
    let sentence = document.sentence(verb);
    let mut end = document.extent(clause).1 + 1;
    // A quotation that began inside goes on to its end.
    if end < sentence.end
        && document.token(end - 1).is(flag::QUOTED)
        && document.token(end).is(flag::QUOTED)
    {
        end = (end..sentence.end)
            .find(|&at| !document.token(at).is(flag::QUOTED))
            .unwrap_or(sentence.end);
    }
    let end = next_telling(document, clause, verb, end);
    let stop = trailing_cue(document, clause.max(verb) + 1, end);
    stop.unwrap_or(end)
}

/// Where the reporting verb itself goes on: "agreed to wait and urged …", "acknowledged that …; his own office says".
pub(super) fn next_telling(
    document: &Document<'_>,
    clause: usize,
    verb: usize,
    end: usize,
) -> usize {
    let goes_on = |at: &usize| {
        let at = *at;
        if document.token(at).is(flag::QUOTED) {
            return false;
        }
        if document.is(at, ";") || is_added(document, at) || is_remark(document, at) {
            return true;
        }
        // "thanked the CIS, accused others of lying, and promised"
        if document.is(at, ",") && is_next_of_series(document, verb, at + 1) {
            return true;
        }
        if !document.is_any(at, &["and", "but"]) {
            return false;
        }
        if another_tells(document, at, end) {
            return true;
        }
        // "asked it to correct the article and reserves the right": no infinitive goes on so
        if document.tag(clause) == tag::VB
            && has_to(document, clause)
            && at + 1 < end
            && super::is_finite(document.tag(at + 1))
            && !(clause..at).any(|at| super::is_finite(document.tag(at)))
        {
            return true;
        }
        let mut next = at + 1;
        while next < end && document.tag(next) == tag::RB {
            next += 1;
        }
        next < end
            && document.tag(next) == document.tag(verb)
            && (document.head(next) == Some(verb)
                && lexicon().say(document.token(next).lower).is_some()
                || super::subject::joined(document, next) == Some(verb))
    };
    let at = (clause.max(verb) + 1..end).find(goes_on);
    at.map_or(end, |at| if document.is(at - 1, ",") { at - 1 } else { at })
}

/// "denied that …, insisting that …": what the verb in "-ing" tells is told beside it.
pub(super) fn is_added(document: &Document<'_>, comma: usize) -> bool {
    let at = comma + 1;
    document.is(comma, ",")
        && document.tag(at) == tag::VBG
        && (document.is(at + 1, "that") || document.child(at, &[parse::CCOMP]).is_some())
        && lexicon()
            .say(document.token(at).lower)
            .is_some_and(|(senses, _)| senses.iter().any(|sense| sense.frames.clause))
}

/// "suggested that she was pressed, a claim on which he did not comment": the writer's remark on what is said.
pub(super) fn is_remark(document: &Document<'_>, comma: usize) -> bool {
    let noun = comma + 2;
    document.is(comma, ",")
        && document.is_any(comma + 1, &["a", "an"])
        && document.tokens.get(noun).is_some_and(|token| {
            !token.is(flag::QUOTED) && lexicon().say_noun(token.lower).is_some()
        })
}

/// A verb of saying of the same form right behind a comma, with an object of its own.
fn is_next_of_series(document: &Document<'_>, verb: usize, next: usize) -> bool {
    let Some(token) = document.tokens.get(next) else {
        return false;
    };
    document.tag(verb) == tag::VBD
        && matches!(document.tag(next), tag::VBD | tag::VBN)
        && lexicon().say(token.lower).is_some()
        && !document.is_any(
            next + 1,
            &["by", "of", "in", "as", "to", "for", "on", "at", ","],
        )
        && !token.is(flag::QUOTED)
}

/// "denied it and union officials claim that …": behind "and" somebody else speaks.
fn another_tells(document: &Document<'_>, and: usize, end: usize) -> bool {
    const REACH: usize = 7;
    // past "(PAHO)" and "has"
    let is_passed = |at: usize| document.is_any(at, &["(", ")", "has", "had", "have", "also"]);
    let Some(verb) = (and + 1..end.min(and + REACH)).find(|&at| {
        let tag = document.tag(at);
        !(tag::is_noun(tag) || matches!(tag, tag::DT | tag::JJ | tag::POS) || is_passed(at))
    }) else {
        return false;
    };
    let speaks = |at: usize| {
        tag::is_name(document.tag(at))
            || lexicon().kinds(document.token(at).lower) & super::speaker::SPEAKS != 0
    };
    let is_say = lexicon()
        .say(document.token(verb).lower)
        .is_some_and(|(senses, _)| senses.iter().any(|sense| sense.frames.clause));
    let is_finite = super::is_finite(document.tag(verb))
        || document.tag(verb) == tag::VBN
            && (and..verb).any(|at| super::is_finite(document.tag(at)));
    is_say
        && is_finite
        && (and + 1..verb).any(speaks)
        && (document.child(verb, &[parse::CCOMP]).is_some() || document.is(verb + 1, "that"))
}

/// Where a reporting clause stands at the end: ", according to Tesk", ", two people said".
pub(super) fn trailing_cue(document: &Document<'_>, from: usize, end: usize) -> Option<usize> {
    (from..end).find(|&at| {
        document.is(at, ",")
            && (document.is(at + 1, "according") || is_closing_clause(document, at + 1, end))
    })
}

/// "…, Aldane said." up to the end of the sentence.
pub(super) fn is_closing_clause(document: &Document<'_>, first: usize, end: usize) -> bool {
    // not the participle of "e-mails seen by this newspaper suggest"
    let Some(verb) = (first..end.min(first + 9)).find(|&at| {
        tag::is_verb(document.tag(at))
            && !(document.tag(at) == tag::VBN
                && document.is_any(at + 1, &["by", "in", "at", "from"]))
    }) else {
        return false;
    };
    let is_say = lexicon()
        .say(document.token(verb).lower)
        .is_some_and(|(senses, _)| senses.iter().any(|sense| sense.frames.clause));
    let ends = (verb + 1..end)
        .all(|at| document.is_mark(at) || at < verb + 4 && !tag::is_verb(document.tag(at)));
    is_say
        && ends
        && (first..verb).all(|at| !document.is_any(at, &["and", "but", "who", "which", "that"]))
}

/// Where the clause begins that holds the words before `at`.
pub(super) fn clause_start(document: &Document<'_>, first: usize, at: usize) -> usize {
    let mut start = first;
    // "DATELINE —" and conjunctions at the start are no part of what is said.
    let begins = document.past_dateline(document.sentence(first));
    if begins <= at {
        start = start.max(begins);
    }
    while start < at
        && document.is_any(start, &["and", "but", "And", "But"])
        && !document.token(start).is(flag::QUOTED)
    {
        start += 1;
    }
    start
}
