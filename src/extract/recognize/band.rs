//! What groups call themselves: "the Guardians of Velland".

use super::Name;
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::token::flag;
use crate::model::EntityType;

/// Such a word, "of", and what begins with a capital, inside of a sentence; what the model found there gives way unless it
/// holds more.
pub(super) fn add(document: &Document<'_>, names: &mut Vec<Name>) {
    let found: Vec<Name> = document
        .sentences
        .iter()
        .flat_map(|sentence| sentence.first + 1..sentence.end)
        .filter(|&at| is_band(document, at))
        .filter_map(|first| Some((first, end(document, first)?)))
        .filter(|&(first, end)| {
            let next = names.partition_point(|name| name.end <= first);
            names
                .get(next)
                .is_none_or(|name| name.first >= first && name.end <= end || name.first >= end)
        })
        .map(|(first, end)| Name {
            first,
            end,
            entity_type: EntityType::Organization,
            known: None,
            abbreviates: None,
            rule: "band",
            score: 800,
        })
        .collect();
    if found.is_empty() {
        return;
    }
    names.retain(|name| {
        let next = found.partition_point(|band| band.end <= name.first);
        found.get(next).is_none_or(|band| band.first >= name.end)
    });
    names.extend(found);
    names.sort_by_key(|name| name.first);
}

fn is_band(document: &Document<'_>, at: usize) -> bool {
    let token = document.token(at);
    token.is(flag::UPPER)
        && token.is(flag::LOWER)
        && lexicon().kinds(token.lower) & kind::BAND != 0
        && !document.token(at - 1).is(flag::UPPER)
}

/// Past what it is "of": words with capitals.
fn end(document: &Document<'_>, band: usize) -> Option<usize> {
    const LONGEST: usize = 4;
    let limit = document.sentence(band).end;
    let first = band + 2 + usize::from(document.is(band + 2, "the"));
    let end = (first..limit.min(first + LONGEST))
        .take_while(|&at| document.token(at).is(flag::UPPER) && document.token(at).is(flag::LOWER))
        .last()?
        + 1;
    document.is(band + 1, "of").then_some(end)
}
