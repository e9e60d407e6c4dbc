//! Two organizations that were taken for one: what joins them, and what the text abbreviates, tells.

use super::Name;
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::token::{flag, step};
use crate::model::EntityType;
use std::collections::HashSet;

/// "the Chamber of Commerce and the Farmers' League"; "the Committee of the Federation of Crews (FC)", there and wherever
/// that name stands again.
pub(super) fn part(document: &Document<'_>, names: &mut Vec<Name>) {
    let abbreviated: HashSet<u64> = names
        .iter()
        .filter(|name| is_whole(name))
        .filter_map(|name| {
            abbreviated(document, name).map(|first| words(document, first, name.end))
        })
        .collect();
    let mut with = Vec::with_capacity(names.len());
    for name in names.drain(..) {
        let tail = is_whole(&name)
            .then(|| {
                joined(document, &name).or_else(|| {
                    let known =
                        |&first: &usize| abbreviated.contains(&words(document, first, name.end));
                    tails(document, &name).find(known)
                })
            })
            .flatten();
        let Some(tail) = tail else {
            with.push(name);
            continue;
        };
        let end = (name.first..tail)
            .rev()
            .find(|&at| document.tokens[at].is(flag::UPPER))
            .map_or(name.first, |at| at + 1);
        with.push(Name {
            end,
            ..name.clone()
        });
        with.push(Name {
            first: tail,
            ..name
        });
    }
    with.retain(|name| name.end > name.first);
    *names = with;
}

fn is_whole(name: &Name) -> bool {
    name.entity_type == EntityType::Organization && name.known.is_none() && name.words() > 3
}

/// Where the second of two begins that "and the" joins, each with a head of its own.
fn joined(document: &Document<'_>, name: &Name) -> Option<usize> {
    const HEADS: u32 = kind::ORGANIZATION_HEAD | kind::ORGANIZATION_SUFFIX;
    let has_head = |first: usize, end: usize| {
        (first..end).any(|at| lexicon().kinds(document.tokens[at].lower) & HEADS != 0)
    };
    (name.first + 1..name.end.saturating_sub(2))
        .find(|&at| document.is(at, "and") && document.is(at + 1, "the"))
        .map(|and| (and, and + 2))
        .filter(|&(and, second)| {
            name.end > second + 1 && has_head(name.first, and) && has_head(second, name.end)
        })
        .map(|(_, second)| second)
}

/// What stands behind each "of the" of a name.
fn tails(document: &Document<'_>, name: &Name) -> impl Iterator<Item = usize> {
    (name.first + 1..name.end.saturating_sub(2))
        .filter(|&at| document.is(at, "of") && document.is(at + 1, "the"))
        .map(|at| at + 2)
}

/// Where the part of a name begins whose initials are the abbreviation in brackets behind it, and not those of the whole.
fn abbreviated(document: &Document<'_>, name: &Name) -> Option<usize> {
    let short = document.tokens.get(name.end + 1)?;
    let is_short =
        document.is(name.end, "(") && document.is(name.end + 2, ")") && short.is(flag::CAPITALS);
    let spells = |first: usize| {
        let initials = (first..name.end)
            .filter(|&at| document.tokens[at].is(flag::UPPER))
            .filter_map(|at| document.word(at).chars().next());
        initials.eq(document.word(name.end + 1).chars())
    };
    tails(document, name).find(|&tail| is_short && spells(tail))
}

fn words(document: &Document<'_>, first: usize, end: usize) -> u64 {
    (first..end)
        .flat_map(|at| document.exact(at).to_le_bytes())
        .fold(crate::extract::token::SEED, step)
}
