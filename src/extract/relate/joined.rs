//! Who stands beside another on one side: lists, appositions, and pairs that the tree joins in no way.

use super::phrase::with_case;
use super::sides::can_act;
use crate::extract::coreference::{Cast, joins_offices};
use crate::extract::document::Document;
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::{EntityType, MentionKind};

/// "The two presidents, Ida Lund of Volnia and Anders Kvel of Kessaria, met": who stands behind the comma.
pub(super) fn set_off<'d>(
    document: &'d Document<'_>,
    cast: &'d Cast,
    head: usize,
) -> impl Iterator<Item = usize> + 'd {
    let name = document
        .child(head, &[parse::APPOS])
        .filter(|_| document.tag(head) == tag::NNS)
        .and_then(|name| cast.mention_at(name));
    name.into_iter().flat_map(move |name| {
        let first = cast.mentions[name].first;
        let end = (first..document.sentence(first).end)
            .find(|&at| document.is_mark(at) && document.tag(at) != tag::POS);
        cast.mentions_in(first, end.unwrap_or(first + 1))
            .filter(move |&index| {
                cast.mentions[index].entity_type == cast.mentions[name].entity_type
                    && cast.mentions[index].kind == MentionKind::Name
            })
    })
}

/// "The leaders of Volnia and Kessaria": who is joined to the first behind "of".
pub(super) fn of_both<'d>(
    document: &'d Document<'_>,
    cast: &'d Cast,
    head: usize,
    only: usize,
) -> impl Iterator<Item = usize> + 'd {
    let inner = ["of", "from"]
        .iter()
        .find_map(|case| with_case(document, head, hash(case)))
        // "troops from Volnia" stand for Volnia
        .filter(|&inner| {
            let of = cast.mention_at(inner);
            of.is_some_and(|of| cast.mentions[of].cluster == cast.mentions[only].cluster)
        });
    inner.into_iter().flat_map(move |inner| {
        document
            .children(inner)
            .filter(|&child| document.label(child) == parse::CONJ)
            .filter_map(|child| cast.mention_at(child))
    })
}

/// "Volnian and Kessarian officials": the second state.
pub(super) fn joined_adjective(
    document: &Document<'_>,
    cast: &Cast,
    noun: usize,
    first: usize,
) -> Option<usize> {
    let is_state = |index: usize| {
        cast.entities[cast.mentions[index].cluster].entity_type == EntityType::Country
    };
    // "Kyrgyz and Tajik border guards": the first, where the second has the guards
    let before = cast.mentions[first].first.checked_sub(2);
    let one = before
        .filter(|&before| document.is(before + 1, "and") && document.tag(before) == tag::JJ)
        .and_then(|before| cast.mention_at(before));
    if let Some(one) = one.filter(|&one| is_state(one) && is_state(first)) {
        return Some(one);
    }
    let and = cast.mentions[first].end;
    let second = cast
        .mention_at(and + 1)
        .filter(|_| document.is(and, "and"))?;
    let is_same = cast.mentions[second].entity_type == cast.mentions[first].entity_type;
    (is_same && cast.mentions[second].end <= noun && document.tag(and + 1) == tag::JJ)
        .then_some(second)
}

/// "Lund and her counterpart Kvel met", "the Front and the League signed": the first of two subjects that the tree joins in
/// no way.
pub(super) fn joined_before(
    document: &Document<'_>,
    cast: &Cast,
    head: usize,
    last: usize,
) -> Option<usize> {
    if !matches!(document.label(head), parse::NSUBJ | parse::NSUBJ_PASS) {
        return None;
    }
    let least = document.sentence(head).first;
    let is_within = |at: usize| {
        tag::is_noun(document.tag(at))
            || matches!(
                document.tag(at),
                tag::DT | tag::PRPS | tag::JJ | tag::CD | tag::POS
            )
    };
    let start_of = |mut at: usize| {
        while at > least && is_within(at - 1) {
            at -= 1;
        }
        at
    };
    let and = start_of(cast.mentions[last].first)
        .checked_sub(1)
        .filter(|&and| and > least && document.is(and, "and"))?;
    // "Lund of Volnia and Kvel of Kessaria"
    let beside = cast.mention_at(and - 1)?;
    let before = cast.mentions[beside].first.checked_sub(2);
    let first = before
        .filter(|&before| before >= least && document.is(before + 1, "of"))
        .and_then(|before| cast.mention_at(before))
        .filter(|&person| cast.mentions[person].entity_type == EntityType::Person)
        .unwrap_or(beside);
    let ends = cast.mentions[beside].end;
    let mention = &cast.mentions[first];
    let start = start_of(mention.first);
    // "talks between the Front and the League": what a preposition or a verb takes is no subject
    let is_open =
        start == least || document.is_mark(start - 1) || document.label(start - 1) == parse::MARK;
    let is_same = mention.entity_type == cast.mentions[last].entity_type;
    (is_open && is_same && ends == and && can_act(cast, first)).then_some(first)
}

pub(super) fn members(document: &Document<'_>, head: usize) -> Vec<usize> {
    let mut heads = vec![head];
    heads.extend(document.children(head).filter(|&child| {
        document.label(child) == parse::CONJ
            && !acts_itself(document, child)
            && !(child > 0 && joins_offices(document, child - 1))
    }));
    // "his counterpart Nabil al-Hosari and Korrad": joined to the name behind the noun.
    if let Some(name) = document.child(head, &[parse::APPOS]) {
        // "Volnia, the Coalition and Kessaria are": no apposition but a list, which no comma closes
        let is_listed = document.child(name, &[parse::CONJ]).is_some()
            && (head + 1..name).any(|at| document.is(at, ","))
            && !document.is(document.extent(head).1 + 1, ",");
        if is_listed {
            heads.push(name);
        }
        heads.extend(document.children(name).filter(|&child| {
            document.label(child) == parse::CONJ && !acts_itself(document, child)
        }));
    }
    // Two subjects joined by "and" that the tree hangs both on the verb.
    if document.label(head) == parse::NSUBJ
        && let Some(verb) = document.head(head)
        && let Some(before) = document.children(verb).find(|&child| {
            child < head
                && document.label(child) == parse::NSUBJ
                && head - child <= 4
                && (child + 1..head).any(|at| document.is(at, "and"))
        })
    {
        heads.insert(0, before);
    }
    heads
}

/// "supports the insurgents and Israel still conducts raids": not a second object but the subject of what follows.
fn acts_itself(document: &Document<'_>, head: usize) -> bool {
    let mut next = document.extent(head).1 + 1;
    while document.tag(next) == tag::RB {
        next += 1;
    }
    // of a list that the tree takes for an apposition, what the first is decides
    let first = document.head(head).map(|first| match document.head(first) {
        Some(listed) if document.label(first) == parse::APPOS => listed,
        _ => first,
    });
    let is_of_object = first
        .is_some_and(|first| !matches!(document.label(first), parse::NSUBJ | parse::NSUBJ_PASS));
    is_of_object && matches!(document.tag(next), tag::VBZ | tag::VBP | tag::MD)
}
