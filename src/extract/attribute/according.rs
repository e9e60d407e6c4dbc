//! Claims by a phrase instead of a verb: "according to Aldane", "per the Kremlin", "in the company's telling".

use super::cue::draft;
use super::speaker::speaker;
use super::{Draft, Range, content, is_finite, starts_clause};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{class, kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::Act;

/// The rule of a claim that stands on an account's phrase: it is left out where a verb tells more within it.
pub(in crate::extract) const BY_ACCOUNT: &str = "by an account";

/// A phrase that tells on whose word a sentence stands.
struct Phrase {
    /// First token.
    first: usize,
    /// Past the last.
    end: usize,
    cue: Range,
    source: Range,
    rule: &'static str,
}

/// The claim of a phrase that begins at `at`.
pub(super) fn at(document: &Document<'_>, cast: &Cast, at: usize) -> Option<Draft> {
    let phrase = to_somebody(document, at)
        .or_else(|| per(document, cast, at))
        .or_else(|| as_told(document, at))
        .or_else(|| by_account(document, cast, at))?;
    let parts = around(document, &phrase);
    if parts.is_empty() {
        return None;
    }
    let source = speaker(document, cast, phrase.source);
    Some(draft(
        parts,
        phrase.cue,
        Some(source),
        Act::State,
        phrase.rule,
        850,
    ))
}

/// "according to Aldane".
fn to_somebody(document: &Document<'_>, at: usize) -> Option<Phrase> {
    if !(document.is(at, "according") && document.is(at + 1, "to")) {
        return None;
    }
    let end = name_end(document, at + 2)?;
    Some(Phrase {
        first: at,
        end,
        cue: Range::new(at, at + 2),
        source: Range::new(at + 2, end),
        rule: "according to",
    })
}

/// "as confirmed by the bank", set off or at an end of the sentence.
fn as_told(document: &Document<'_>, at: usize) -> Option<Phrase> {
    let sentence = document.sentence(at);
    let is_told = document.is(at, "as")
        && at + 3 < sentence.end
        && lexicon().is_verb_of(document.token(at + 1).lower, class::VOUCHING)
        && document.is(at + 2, "by");
    if !is_told {
        return None;
    }
    let end = name_end(document, at + 3)?;
    let ends = (end..sentence.end).all(|at| document.is_mark(at));
    let is_set_off = at == sentence.first || document.is(at - 1, ",");
    let is_somebody = (at + 3..end).any(|at| tag::is_noun(document.tag(at)));
    (is_somebody && (ends || is_set_off && document.is(end, ","))).then(|| Phrase {
        first: at,
        end,
        cue: Range::new(at + 1, at + 3),
        source: Range::new(at + 3, end),
        rule: "according to",
    })
}

/// "per the Kremlin", never "per year".
fn per(document: &Document<'_>, cast: &Cast, at: usize) -> Option<Phrase> {
    if !document.is(at, "per") {
        return None;
    }
    let end = name_end(document, at + 1)?;
    let is_somebody = (at + 1..end).any(|at| {
        cast.mention_at(at).is_some()
            || lexicon().kinds(document.token(at).lower) & (kind::ACCOUNT | kind::PLURAL_PEOPLE)
                != 0
    });
    let is_name = document.tag(at + 1) == tag::DT || cast.mention_at(at + 1).is_some();
    (is_somebody && is_name).then(|| Phrase {
        first: at,
        end,
        cue: Range::new(at, at + 1),
        source: Range::new(at + 1, end),
        rule: "according to",
    })
}

/// Where the words end that say who.
fn name_end(document: &Document<'_>, first: usize) -> Option<usize> {
    let sentence = document.sentence(first.min(document.tokens.len().checked_sub(1)?));
    let mut end = first;
    while end < sentence.end && end < first + 15 {
        let ends = document.is_any(
            end,
            &[
                ",", ".", ";", ":", "—", "–", "”", "\"", "“", "who", "which", "that",
            ],
        );
        // "According to Tesk the strike is over": a second noun phrase begins the clause.
        let begins_clause = end > first
            && document.tag(end) == tag::DT
            && (tag::is_noun(document.tag(end - 1)) || document.tag(end - 1) == tag::PRP);
        if (ends || begins_clause || document.tag(end) == tag::MD && end > first)
            && !parts_place(document, end)
        {
            break;
        }
        end += 1;
    }
    (end > first).then_some(end)
}

/// "officials in Centrum, Norway this morning, …": the comma between a town and its state.
fn parts_place(document: &Document<'_>, comma: usize) -> bool {
    const REACH: usize = 5;
    let is_name = |at: usize| tag::is_name(document.tag(at));
    let end = document.sentence(comma).end;
    document.is(comma, ",")
        && comma > 1
        && comma + 2 < end
        && is_name(comma - 1)
        && document.is_any(comma - 2, &["in", "at", "near"])
        && is_name(comma + 1)
        && (comma + 2..end.min(comma + REACH)).any(|at| document.is(at, ","))
}

/// "In Sorrenia's account", "by the Halvernian telling", "in the view of the ministry", "in her words".
fn by_account(document: &Document<'_>, cast: &Cast, at: usize) -> Option<Phrase> {
    if !document.is_any(at, &["in", "by", "from", "under", "on"]) {
        return None;
    }
    let sentence = document.sentence(at);
    let limit = sentence.end.min(at + 9);
    let noun = (at + 1..limit).find(|&at| {
        lexicon().kinds(document.token(at).lower) & (kind::TELLING | kind::VIEW | kind::ACCOUNT)
            != 0
            && !document.is(at + 1, "'s")
            && !document.is(at + 1, "’s")
    })?;
    let kinds = lexicon().kinds(document.token(noun).lower);
    let is_plain = (at + 1..noun).all(|at| {
        tag::is_noun(document.tag(at))
            || matches!(
                document.tag(at),
                tag::DT | tag::JJ | tag::POS | tag::PRPS | tag::IN | tag::VBN | tag::CD
            )
    });
    if !is_plain {
        return None;
    }
    let phrase = |source: Range, end: usize| Phrase {
        first: at,
        end,
        cue: Range::new(noun, noun + 1),
        source,
        rule: BY_ACCOUNT,
    };
    // "in the account of the ministry"
    if document.is(noun + 1, "of") && document.is_any(at + 1, &["the", "an", "a", "one"]) {
        let end = name_end(document, noun + 2)?;
        let is_somebody = (noun + 2..end).any(|at| {
            cast.mention_at(at).is_some()
                || lexicon().kinds(document.token(at).lower)
                    & (kind::ORGANIZATION_HEAD | kind::PLURAL_PEOPLE | kind::ROLE)
                    != 0
        });
        let is_view = kinds & (kind::TELLING | kind::VIEW) != 0;
        return (is_somebody && is_view && noun == at + 2)
            .then(|| phrase(Range::new(noun + 2, end), end));
    }
    let is_set_off = document.is_mark(noun + 1) || starts_clause(document, noun + 1);
    if !is_set_off {
        return None;
    }
    // "in Sorrenia's account": the owner is the source.
    if let Some(mark) = (at + 1..noun)
        .rev()
        .find(|&at| document.tag(at) == tag::POS)
    {
        let is_owner = kinds & (kind::TELLING | kind::VIEW) != 0
            || document.is(noun, "statement")
            || document.is(noun, "text");
        return is_owner.then(|| phrase(Range::new(at + 1, mark), noun + 1));
    }
    if document.tag(at + 1) == tag::PRPS && kinds & (kind::TELLING | kind::VIEW) != 0 {
        return Some(phrase(Range::new(at + 1, at + 2), noun + 1));
    }
    let has_party = cast.mentions_in(at + 1, noun).next().is_some()
        || noun > at + 2 && document.token(noun - 1).is(flag::UPPER);
    let is_account = kinds & (kind::TELLING | kind::ACCOUNT) != 0;
    (is_account && has_party && document.tag(at + 1) == tag::DT)
        .then(|| phrase(Range::new(at + 1, noun + 1), noun + 1))
}

/// What stands before and behind the phrase, within its part of the sentence.
fn around(document: &Document<'_>, phrase: &Phrase) -> Vec<Range> {
    let sentence = document.sentence(phrase.first);
    let divides = |at: &usize| document.is(*at, ";");
    let first = (sentence.first..phrase.first)
        .rev()
        .find(divides)
        .map_or_else(|| document.past_dateline(sentence), |at| at + 1);
    let stop = (phrase.end..sentence.end)
        .find(divides)
        .unwrap_or(sentence.end);
    let first = own_clause(document, phrase, first);
    let begins = phrase.first <= first + 1
        || phrase.rule == BY_ACCOUNT
            && document.is_any(
                phrase.first - 1,
                &["and", "but", "that", "while", "whereas"],
            );
    let mut parts = Vec::new();
    // "fired tear gas and, according to three witnesses, live rounds": only what follows stands on their word
    let joins = phrase.first > first + 2
        && document.is(phrase.first - 1, ",")
        && document.is_any(phrase.first - 2, &["and", "but"]);
    if joins && document.is(phrase.end, ",") {
        if phrase.end + 1 < stop {
            parts.push(Range::new(phrase.end + 1, stop));
        }
        return parts;
    }
    if begins {
        if phrase.end < stop {
            parts.push(Range::new(past_relative(document, phrase.end, stop), stop));
        }
        return parts;
    }
    let before = content::clause_start(document, first, phrase.first);
    parts.push(Range::new(before, phrase.first));
    let end = phrase.end;
    if document.is(end, ",")
        && end + 1 < stop
        && (end + 1..stop).any(|at| tag::is_verb(document.tag(at)))
        && !document.is_any(end + 1, &["who", "which", "and", "but"])
    {
        parts.push(Range::new(end + 1, stop));
    }
    parts
}

/// "The rebels left, but the army, according to Lund, stayed": where the clause begins that the phrase parts.
fn own_clause(document: &Document<'_>, phrase: &Phrase, first: usize) -> usize {
    let is_parting = phrase.first > first
        && document.is(phrase.first - 1, ",")
        && document.is(phrase.end, ",")
        && !document.is_any(phrase.end + 1, &["and", "but", "who", "which"]);
    let begins = |&at: &usize| {
        document.is(at - 1, ",")
            && document.is_any(at, &["and", "but"])
            && (at + 1..phrase.first).any(|at| document.label(at) == parse::NSUBJ)
    };
    (first + 1..phrase.first)
        .rev()
        .find(begins)
        .filter(|_| is_parting)
        .map_or(first, |and| and + 1)
}

/// "According to Livia Castan, who directs the union, a quarter was lost": past what is told of the source.
fn past_relative(document: &Document<'_>, first: usize, end: usize) -> usize {
    let is_relative = document.is_any(first, &["who", "which", "whose"])
        || document.is(first, ",") && document.is_any(first + 1, &["who", "which", "whose"]);
    if !is_relative {
        // "According to Aldane, the company's chief, …"
        let is_apposition =
            document.is(first, ",") && matches!(document.tag(first + 1), tag::DT | tag::PRPS);
        let comma = (first + 1..end.min(first + 12)).find(|&at| document.is(at, ","));
        // "In the Lendian telling, released an hour later, …"
        let is_participle = document.is(first, ",")
            && matches!(document.tag(first + 1), tag::VBN | tag::VBD | tag::VBG);
        if let Some(comma) = comma.filter(|&comma| {
            is_participle && (first + 2..comma).all(|at| !is_finite(document.tag(at)))
        }) {
            return comma;
        }
        return match comma {
            Some(comma)
                if is_apposition
                    && (first + 1..comma).all(|at| !is_finite(document.tag(at)))
                    && (first + 1..comma).any(|at| {
                        lexicon().kinds(document.token(at).lower) & (kind::ROLE | kind::TITLE) != 0
                    }) =>
            {
                comma
            }
            _ => first,
        };
    }
    (first + 2..end)
        .find(|&at| document.is(at, ","))
        .unwrap_or(first)
}
