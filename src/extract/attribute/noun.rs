//! Reporting nouns, and whose they are.

use super::by_tree::phrase;
use super::cue::draft;
use super::speaker::speaker;
use super::subject::subject;
use super::{Draft, Range, content};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{class, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::Act;

/// The rule of a claim whose reporting word is a noun.
pub(in crate::extract) const BY_NOUN: &str = "noun of saying";

/// "gave her word that they would be": a pledge of who gives it.
fn word_given(document: &Document<'_>, cast: &Cast, at: usize) -> Option<Draft> {
    const GIVING: &[&str] = &["give", "gave", "given", "gives", "giving"];
    let sentence = document.sentence(at);
    let is_own = document.is(at, "word") && at >= sentence.first + 2 && at + 2 < sentence.end;
    if !is_own
        || !document.is_any(at + 1, &["that", "to"]) && !document.token(at + 1).is(flag::QUOTE)
    {
        return None;
    }
    let verb = at - 2;
    if !document.is_any(verb, GIVING) || document.tag(at - 1) != tag::PRPS {
        return None;
    }
    let that =
        (at + 1..sentence.end.min(at + 3)).find(|&at| document.is_any(at, &["that", "to"]))?;
    let first = if document.is(that, "to") {
        that
    } else {
        that + 1
    };
    let end = content::trailing_cue(document, first, sentence.end).unwrap_or(sentence.end);
    // Whose word it is gives it, whatever the tree makes of the subject.
    let owner = cast.mention_at(at - 1).map(|index| &cast.mentions[index]);
    let named = owner.and_then(|owner| {
        cast.mentions_in(sentence.first, verb)
            .map(|index| &cast.mentions[index])
            .filter(|mention| mention.cluster == owner.cluster)
            .last()
    });
    let source = match named {
        Some(mention) => speaker(document, cast, Range::new(mention.first, mention.end)),
        None => speaker(document, cast, subject(document, verb)?),
    };
    let cue = Range::new(verb, at + 1);
    let told = Range::new(first, end);
    Some(draft(
        vec![told],
        cue,
        Some(source),
        Act::Pledge,
        BY_NOUN,
        760,
    ))
}

/// Nouns that tell of somebody's words only where it is told whose they are.
const OF_SOMEBODY: &[&str] = &[
    "indication",
    "assurance",
    "assurances",
    "guarantee",
    "guarantees",
];

/// "gave the indication that", "issued a warning that": who did, where the noun says what.
fn made_by(document: &Document<'_>, noun: usize) -> Option<Range> {
    let verb = document.head(noun).filter(|&verb| {
        verb < noun
            && document.label(noun) == parse::OBJ
            && lexicon().is_verb_of(document.token(verb).lower, class::UTTERING)
    })?;
    let is_denied = (verb + 1..noun).any(|at| document.is_any(at, &["no", "any", "another"]))
        || document
            .children(verb)
            .any(|child| document.is_any(child, &["not", "n't", "n’t", "never"]));
    subject(document, verb).filter(|subject| !is_denied && subject.end <= verb)
}

/// "the union's proposal to …", "the allegation that …", "Benk's criticism of …".
pub(super) fn noun(document: &Document<'_>, cast: &Cast, at: usize) -> Option<Draft> {
    if let Some(given) = word_given(document, cast, at) {
        return Some(given);
    }
    let act = lexicon().say_noun(document.token(at).lower)?;
    let sentence = document.sentence(at);
    if at + 2 >= sentence.end {
        return None;
    }
    let owner = document.child(at, &[parse::NMOD_POSS]);
    let source = owner
        .map(|owner| phrase(document, owner, at))
        .or_else(|| {
            let is_told = document.is_any(at + 1, &["that", "to", "not"]) || act == Act::Condemn;
            is_told.then(|| made_by(document, at))?
        })
        .map(|range| speaker(document, cast, range))
        .filter(|source| !source.range.is_empty());
    if source.is_none() && document.is_any(at, OF_SOMEBODY) {
        return None;
    }
    // "in hopes that", "give us hope that": of nobody in particular
    if source.is_none() && document.is_any(at, &["hope", "hopes"]) {
        return None;
    }
    let clause = |label: &[parse::Label]| {
        document
            .children(at)
            .find(|&child| child > at && label.contains(&document.label(child)))
    };
    let next = at + 1;
    let (first, cue_end) = if document.is(next, "that") && document.tag(next) != tag::WDT {
        (next, next)
    } else if document.is(next, "to") && document.tag(next + 1) == tag::VB {
        source.as_ref()?;
        (next, next)
    } else if document.is_any(next, &["for", "of", "about", "against", "over"]) {
        // "the pledge of the minister": only what an owner says about something.
        source.as_ref()?;
        const ABOUT: &[Act] = &[
            Act::Demand,
            Act::Praise,
            Act::Condemn,
            Act::Warn,
            Act::ExpressConcern,
            Act::Accuse,
            Act::Reject,
            Act::Deny,
        ];
        if !ABOUT.contains(&act) {
            return None;
        }
        (next + 1, next + 1)
    } else {
        let inner = clause(&[parse::ACL, parse::CCOMP])?;
        let mark = document.children(inner).find(|&child| {
            document.label(child) == parse::MARK || document.tag(child) == tag::TO
        })?;
        source.as_ref()?;
        document
            .is_any(mark, &["that", "to"])
            .then_some((mark, at + 1))?
    };
    let inner = clause(&[parse::ACL, parse::CCOMP, parse::NMOD]);
    let end = inner.map_or(document.extent(at).1 + 1, |inner| {
        document.extent(inner).1 + 1
    });
    // "a pledge not to sell"
    let first = if first == at + 2 && document.is(at + 1, "not") {
        at + 1
    } else {
        first
    };
    (end > first).then(|| {
        draft(
            vec![Range::new(first, end)],
            Range::new(at, cue_end.max(at + 1)),
            source,
            act,
            BY_NOUN,
            600,
        )
    })
}
