//! A long name that is found whole in one place and in pieces in another: "Voz do Povo", "Doctors for Peace".

use super::Name;
use crate::extract::document::Document;
use crate::extract::lexicon::{Map, exact};
use crate::extract::token::flag;

/// Marks it wherever its words stand; what was found of them there gives way.
pub(super) fn whole(document: &Document<'_>, names: &mut Vec<Name>) {
    let mut long: Map<Name> = Map::default();
    for name in names.iter().filter(|name| has_small_word(document, name)) {
        let first = document.exact(name.first);
        long.entry(first).or_insert_with(|| name.clone());
    }
    if long.is_empty() {
        return;
    }
    let mut again: Vec<Name> = Vec::new();
    let mut next = 0;
    for at in 0..document.tokens.len() {
        while names.get(next).is_some_and(|name| name.end <= at) {
            next += 1;
        }
        if !document.token(at).is(flag::UPPER) {
            continue;
        }
        let whole = long
            .get(&document.exact(at))
            .filter(|whole| stands_at(document, whole, at));
        let Some(whole) = whole else { continue };
        let end = at + whole.words();
        let there = names[next..].iter().take_while(|name| name.first < end);
        let is_free = again.last().is_none_or(|last| last.end <= at);
        let mut pieces = there.map(|name| name.first >= at && name.end <= end);
        if is_free && pieces.all(|is_piece| is_piece) {
            again.push(Name {
                first: at,
                end,
                ..whole.clone()
            });
        }
    }
    let mut by_end = again.iter().peekable();
    names.retain(|name| {
        while by_end.next_if(|other| other.end <= name.first).is_some() {}
        by_end.peek().is_none_or(|other| name.end <= other.first)
    });
    names.append(&mut again);
    names.sort_by_key(|name| name.first);
}

/// Whether a name has a small word within, at which it may be cut.
fn has_small_word(document: &Document<'_>, name: &Name) -> bool {
    name.words() > 2 && (name.first + 1..name.end - 1).any(|at| !document.token(at).is(flag::UPPER))
}

/// Whether the words of a name stand there, too.
fn stands_at(document: &Document<'_>, name: &Name, first: usize) -> bool {
    let end = first + name.words();
    let words = |first: usize, end: usize| exact(document.text, &document.tokens[first..end]);
    end <= document.sentence(first).end && words(first, end) == words(name.first, name.end)
}
