//! Where a text was sent from, as its first line says.

use super::Name;
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::token::flag;
use crate::model::EntityType;

/// The rule of a place from where a text was sent.
pub(super) const DATELINE: &str = "dateline";
/// The rule of the agency that sent it.
const AGENCY: &str = "agency of a dateline";

/// "TARNHAVEN, Sept. 13 —", "BEIJING (Reuters) -", "RASK, 21 October 2024.": where a report was written.
pub(super) fn add(document: &Document<'_>, names: &mut Vec<Name>) {
    let mut added = Vec::new();
    let mut agency = None;
    for sentence in &document.sentences {
        let first = sentence.first;
        if !document.token(first).is(flag::PARAGRAPH) || !document.token(first).is(flag::CAPITALS) {
            continue;
        }
        let end = (first..sentence.end.min(first + 4))
            .find(|&at| {
                !document.token(at).is(flag::CAPITALS) || document.token(at).is(flag::DIGIT)
            })
            .unwrap_or(first);
        let dash = (end..sentence.end.min(end + 9))
            .any(|at| document.is_any(at, &["—", "–", "--", "-", "―"]));
        let is_dated = document.is(end, ",")
            && (end + 1..sentence.end.min(end + 3)).any(|at| {
                lexicon().kinds(document.token(at).lower) & (kind::MONTH | kind::WEEKDAY) != 0
            });
        if end == first
            || !(dash || is_dated)
            || !document.is_any(end, &[",", "(", "—", "–", "--", "-", "―"])
        {
            continue;
        }
        agency = agency.or_else(|| agency_in(document, end, sentence.end));
        let at = names.partition_point(|name| name.first < first);
        if names
            .get(at)
            .is_some_and(|name| name.first == first && name.known.is_some())
        {
            continue;
        }
        added.push(Name {
            first,
            end,
            entity_type: EntityType::Place,
            known: None,
            abbreviates: None,
            rule: DATELINE,
            score: 900,
        });
        if let Some(region) = region(document, end, sentence.end) {
            added.push(Name {
                first: region,
                end: region + 1,
                ..added[added.len() - 1].clone()
            });
        }
    }
    if let Some(at) = agency {
        sent_by(document, names, at);
    }
    if !added.is_empty() {
        names.retain(|name| {
            let next = added.partition_point(|line: &Name| line.end <= name.first);
            added.get(next).is_none_or(|line| line.first >= name.end)
        });
        names.extend(added);
        names.sort_by_key(|name| name.first);
    }
}

/// "LILONGWE, Nov 7 (Interline) -": the agency, one word in brackets before the dash.
fn agency_in(document: &Document<'_>, behind: usize, end: usize) -> Option<usize> {
    const REACH: usize = 6;
    let open = (behind..end.min(behind + REACH)).find(|&at| document.is(at, "("))?;
    let at = open + 1;
    let is_one = document.token(at).is(flag::UPPER)
        && document.is(at + 1, ")")
        && document.is_any(at + 2, &["—", "–", "--", "-", "―"])
        && lexicon().kinds(document.token(at).lower) & (kind::MONTH | kind::WEEKDAY) == 0;
    is_one.then_some(at)
}

/// Makes the agency's name an organization wherever it stands alone.
fn sent_by(document: &Document<'_>, names: &mut Vec<Name>, agency: usize) {
    let word = document.exact(agency);
    let mut next = 0;
    let mut added = Vec::new();
    for at in 0..document.tokens.len() {
        while names.get(next).is_some_and(|name| name.end <= at) {
            next += 1;
        }
        if document.exact(at) != word {
            continue;
        }
        match names.get_mut(next).filter(|name| name.first <= at) {
            Some(name)
                if name.words() == 1 && name.known.is_none() && name.abbreviates.is_none() =>
            {
                name.entity_type = EntityType::Organization;
                name.rule = AGENCY;
            }
            Some(_) => {}
            None => added.push(Name {
                first: at,
                end: at + 1,
                entity_type: EntityType::Organization,
                known: None,
                abbreviates: None,
                rule: AGENCY,
                score: 850,
            }),
        }
    }
    names.extend(added);
    names.sort_by_key(|name| name.first);
}

/// "ABILA, Kronos -": the state or province behind the town, a token.
fn region(document: &Document<'_>, comma: usize, end: usize) -> Option<usize> {
    let at = comma + 1;
    let token = document.tokens.get(at).filter(|_| at + 1 < end)?;
    let is_region = document.is(comma, ",")
        && token.is(flag::UPPER)
        && token.is(flag::LOWER)
        && !token.is(flag::PERIOD)
        && lexicon().kinds(token.lower) & (kind::MONTH | kind::WEEKDAY) == 0
        && document.is_any(at + 1, &["—", "–", "--", "-", "―", "("])
        && lexicon()
            .known(document.text, &document.tokens[at..=at])
            .is_none();
    is_region.then_some(at)
}
