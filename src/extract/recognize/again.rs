//! A name wherever its words stand: one that is found whole in one place is in pieces, or missed, in another ("Voz do Povo", "Doctors for Peace").

use super::Name;
use crate::extract::document::Document;
use crate::extract::lexicon::{Map, exact};
use crate::extract::token::flag;

/// Marks the names that have a small word within, at which they may be cut, wherever their words stand.
pub(super) fn whole(document: &Document<'_>, names: &mut Vec<Name>) {
    let is_small = |at: usize| !document.token(at).is(flag::UPPER);
    let long: Vec<Name> = names
        .iter()
        .filter(|name| name.words() > 2 && (name.first + 1..name.end - 1).any(is_small))
        .cloned()
        .collect();
    add(document, names, &long);
}

/// Adds the other places where the words of these stand.
pub(super) fn add(document: &Document<'_>, names: &mut Vec<Name>, found: &[Name]) {
    let words = |first: usize, end: usize| exact(document.text, &document.tokens[first..end]);
    // of two that begin alike the first one
    let by_first: Map<&Name> = found
        .iter()
        .rev()
        .filter(|name| name.words() > 1)
        .map(|name| (document.exact(name.first), name))
        .collect();
    if by_first.is_empty() {
        return;
    }
    let mut again: Vec<Name> = Vec::new();
    for at in 0..document.tokens.len() {
        if !document.token(at).is(flag::UPPER) {
            continue;
        }
        let Some(&name) = by_first.get(&document.exact(at)) else {
            continue;
        };
        let end = at + name.words();
        let is_same = at != name.first
            && end <= document.sentence(at).end
            && words(at, end) == words(name.first, name.end);
        if is_same && again.last().is_none_or(|last| last.end <= at) {
            again.push(Name {
                first: at,
                end,
                ..name.clone()
            });
        }
    }
    // what stands inside of them gives way, what reaches beyond stays
    let holder = |name: &Name| {
        let next = again.partition_point(|other| other.end <= name.first);
        again.get(next).filter(|other| other.first < name.end)
    };
    names.retain(|name| {
        holder(name).is_none_or(|other| name.first < other.first || name.end > other.end)
    });
    let is_free = |other: &Name| {
        let next = names.partition_point(|name| name.end <= other.first);
        names.get(next).is_none_or(|name| name.first >= other.end)
    };
    let free: Vec<Name> = again
        .iter()
        .filter(|other| is_free(other))
        .cloned()
        .collect();
    names.extend(free);
    names.sort_by_key(|name| name.first);
}
