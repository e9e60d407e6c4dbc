//! What stands behind a preposition, also where the tree hangs it elsewhere.

use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::{EntityType, MentionKind};

/// What hangs on a word by a preposition.
pub(super) fn with_case(document: &Document<'_>, head: usize, case: u64) -> Option<usize> {
    document
        .children(head)
        .find(|&child| {
            child > head
                && matches!(
                    document.label(child),
                    parse::OBL | parse::NMOD | parse::OBL_AGENT | parse::OBJ | parse::ADVCL
                )
                && (has_case(document, child, case)
                // "at union members": where the tree gives the preposition to the word before
                || document.children(child).any(|inner| {
                    inner < child
                        && matches!(
                            document.label(inner),
                            parse::COMPOUND | parse::NMOD_POSS | parse::AMOD
                        )
                        && has_case(document, inner, case)
                }))
        })
        .or_else(|| {
            // "of" right behind a noun hangs on it, whatever the tree says
            let is_own = tag::is_noun(document.tag(head))
                && case == hash("of")
                && head + 1 < document.sentence(head).end
                && document.is(head + 1, "of");
            is_own.then(|| phrase_behind(document, head + 1))?
        })
}

/// What follows a preposition behind a verb without an object, whatever the tree hangs it on: "met briefly with". Where the
/// preposition alone tells the other side, also past a time or a place: "met on Tuesday in Rome with".
pub(super) fn behind_verb(
    document: &Document<'_>,
    verb: usize,
    case: u64,
    is_telling: bool,
) -> Option<usize> {
    const REACH: usize = 10;
    let end = document.sentence(verb).end.min(verb + REACH);
    let past = past_time(document, verb + 1);
    if past < end && document.token(past).lower == case {
        return phrase_behind(document, past);
    }
    let goes_on = |at: usize| {
        let tag = document.tag(at);
        matches!(tag, tag::RB | tag::RP)
            || document.is_any(at, &["earlier", "later"])
            || is_telling
                && !tag::is_verb(tag)
                && !document.is_mark(at)
                && !matches!(tag, tag::CC | tag::WP | tag::WDT | tag::PRP)
                && !document.is_any(at, &["that", "to"])
    };
    let at = (verb + 1..end)
        .take_while(|&at| document.token(at).lower == case || goes_on(at))
        .find(|&at| document.token(at).lower == case)?;
    phrase_behind(document, at)
}

/// Past adverbs and words of time: "on Thursday", "earlier this week".
pub(super) fn past_time(document: &Document<'_>, first: usize) -> usize {
    const TIMES: &[&str] = &[
        "today",
        "yesterday",
        "tonight",
        "this",
        "last",
        "next",
        "week",
        "month",
        "year",
        "earlier",
        "later",
        "early",
        "late",
        "morning",
        "afternoon",
        "evening",
        "night",
    ];
    let is_time = |at: usize| {
        document.tokens.get(at).is_some_and(|token| {
            lexicon().kinds(token.lower) & (kind::WEEKDAY | kind::MONTH) != 0
                || document.is_any(at, TIMES)
        })
    };
    let end = document.sentence(first.saturating_sub(1)).end;
    let mut at = first;
    while at < end
        && (document.tag(at) == tag::RB
            || is_time(at)
            || document.is_any(at, &["on", "in", "late"]) && is_time(at + 1))
    {
        at += 1;
    }
    at
}

/// The head of the phrase behind a preposition.
pub(super) fn phrase_behind(document: &Document<'_>, case: usize) -> Option<usize> {
    let own = document.head(case).filter(|&head| head > case);
    if document.label(case) == parse::CASE && own.is_some() {
        return own;
    }
    let end = document.sentence(case).end;
    let mut at = case + 1;
    while at < end && matches!(document.tag(at), tag::DT | tag::PRPS | tag::JJ | tag::CD) {
        at += 1;
    }
    (at < end && tag::is_noun(document.tag(at))).then(|| {
        let is_inside = matches!(document.label(at), parse::COMPOUND | parse::FLAT);
        let above = document.head(at).filter(|&head| is_inside && head > at);
        above.unwrap_or(at)
    })
}

/// The first that can be acted on among the words below `head`, behind `from`, who is none of `actors`.
pub(super) fn first_below(
    document: &Document<'_>,
    cast: &Cast,
    head: usize,
    from: usize,
    actors: &[usize],
) -> Option<usize> {
    let (first, last) = document.extent(head);
    // What another subject does behind "and" is no part of it.
    let next = document.children(head).find(|&child| {
        child > head
            && document.label(child) == parse::CONJ
            && document
                .child(child, &[parse::NSUBJ, parse::NSUBJ_PASS])
                .is_some()
    });
    let end = next.map_or(last + 1, |next| document.extent(next).0);
    cast.mentions_in(first.max(from), end).find(|&index| {
        let mention = &cast.mentions[index];
        matches!(
            mention.entity_type,
            EntityType::Country | EntityType::Organization | EntityType::Group | EntityType::Person
        ) && mention.kind != MentionKind::Pronoun
            && !is_told_besides(document, head, mention.head)
            && !actors
                .iter()
                .any(|&actor| cast.mentions[actor].cluster == mention.cluster)
    })
}

/// "killed an elder, who had guarded Lund": what a relative clause tells of somebody, unlike "the figures that Volnia gives".
fn is_told_besides(document: &Document<'_>, head: usize, mut at: usize) -> bool {
    const DEPTH: usize = 12;
    if document.label(at) == parse::NSUBJ {
        return false;
    }
    for _ in 0..DEPTH {
        if at == head {
            return false;
        }
        if document.label(at) == parse::RELCL {
            return true;
        }
        let Some(above) = document.head(at) else {
            return false;
        };
        at = above;
    }
    false
}

fn has_case(document: &Document<'_>, head: usize, case: u64) -> bool {
    document.children(head).any(|mark| {
        mark < head && document.label(mark) == parse::CASE && document.token(mark).lower == case
    })
}
