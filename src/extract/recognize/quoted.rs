//! Names in quotation marks that the noun beside them calls a body: "the movement "Loyalty of the South"".

use super::described::{BODIES, Described, SMALL, named};
use super::{Name, again};
use crate::extract::document::Document;
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::EntityType;

/// What a body is called before or behind a name in quotation marks: without them it may belong to somebody.
const MOVEMENTS: &[&str] = &[
    "movement",
    "bloc",
    "faction",
    "coalition",
    "alliance",
    "institution",
    "syndicate",
    "federation",
    "league",
    "collective",
    "lawyers",
    "publication",
    "battalion",
    "brigade",
];

/// That a name is a body, where it stands whole in such a quotation.
pub(super) fn described(document: &Document<'_>, name: &Name) -> Option<Described> {
    let open = name.first.checked_sub(1)?;
    let is_whole = document.token(open).is(flag::OPEN)
        && document.token(name.end).is(flag::CLOSE)
        && is_called(document, open, name.end);
    is_whole.then_some(Described {
        entity_type: EntityType::Organization,
        is_said: true,
    })
}

/// Adds the names that stand whole in such quotations; what was found of them before gives way, unless the lexicons know it.
pub(super) fn add(document: &Document<'_>, names: &mut Vec<Name>) {
    let mut found: Vec<Name> = (1..document.tokens.len())
        .filter(|&open| document.token(open).is(flag::OPEN))
        .filter_map(|open| whole(document, open))
        .collect();
    // of two that one mark closes the longer
    found.dedup_by(|next, whole| next.first < whole.end);
    let gives_way = |name: &Name, whole: &Name| {
        name.known.is_none() && whole.first <= name.first && name.end <= whole.end
    };
    found.retain(|whole| {
        let from = names.partition_point(|name| name.end <= whole.first);
        let to = names.partition_point(|name| name.first < whole.end);
        names[from..to].iter().all(|name| gives_way(name, whole))
    });
    if found.is_empty() {
        return;
    }
    names.retain(|name| {
        let next = found.partition_point(|whole| whole.end <= name.first);
        found.get(next).is_none_or(|whole| name.end <= whole.first)
    });
    again::add(document, names, &found);
    names.extend(found);
    names.sort_by_key(|name| name.first);
}

/// The name between the mark at `open` and the next that closes.
fn whole(document: &Document<'_>, open: usize) -> Option<Name> {
    const LONGEST: usize = 7;
    let limit = document.sentence(open).end.min(open + 2 + LONGEST);
    let close = (open + 2..limit).find(|&at| document.token(at).is(flag::CLOSE))?;
    let first = open + 1 + usize::from(document.is(open + 1, "the"));
    let is_large = |at: usize| document.token(at).is(flag::UPPER);
    let is_part = |at: usize| {
        is_large(at)
            || document.is_any(at, SMALL)
            || !document.token(at).is(flag::LETTER)
                && !document.is_any(at, &[",", ".", ";", "!", "?"])
    };
    let is_name = first < close
        && is_large(first)
        && is_large(close - 1)
        && (first..close).all(is_part)
        && is_called(document, open, close);
    is_name.then(|| named(first, close))
}

/// Whether the noun before or behind a quotation calls it a body.
fn is_called(document: &Document<'_>, open: usize, close: usize) -> bool {
    let is_body = |at: usize| {
        !document.token(at).is(flag::UPPER)
            && matches!(document.tag(at), tag::NN | tag::JJ)
            && (document.is_any(at, BODIES) || document.is_any(at, MOVEMENTS))
    };
    open > document.sentence(open).first
        && (is_body(open - 1)
            || is_body(close + 1) && document.is_any(open - 1, &["the", "a", "his", "her"]))
}
