//! Abbreviations: those that a text explains, and those that it only uses.

use super::Name;
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::EntityType;
use std::ops::Range;

/// "Renewal for Velland (RV)": whose initials are just the letters in brackets behind it is one name, whatever was found of it.
pub(super) fn spell_out(document: &Document<'_>, names: &mut Vec<Name>) {
    let mut found = Vec::new();
    for open in 2..document.tokens.len().saturating_sub(2) {
        if document.is(open, "(")
            && document.is(open + 2, ")")
            && let Some(first) = spelled(document, open)
        {
            found.push((first, open));
        }
    }
    // what each takes the place of: no two of them meet, for none holds a bracket
    let mut wholes: Vec<(Range<usize>, Name)> = Vec::new();
    for (first, end) in found {
        // "the European Commission's Rapid Alert System (RAS)"
        let from = names.partition_point(|name| name.end <= first);
        let is_owned = first > 0 && document.tag(first - 1) == tag::POS;
        if let Some(owner) = names
            .get_mut(from)
            .filter(|name| is_owned && name.first < first - 1)
        {
            owner.end = first - 1;
        }
        let from = names.partition_point(|name| name.end <= first);
        let to = names.partition_point(|name| name.first < end);
        let inside = names.get(from..to).unwrap_or_default();
        let is_whole = inside
            .iter()
            .any(|name| name.first <= first && name.end >= end);
        let is_person = inside.iter().any(|name| {
            name.entity_type == EntityType::Person && (name.words() > 1 || name.first == first)
        });
        if is_whole || is_person || inside.iter().any(|name| name.first < first) {
            continue;
        }
        let longest = inside.iter().max_by_key(|name| name.words());
        let is_program = (first..end)
            .any(|at| lexicon().kinds(document.token(at).lower) & kind::PROGRAM_HEAD != 0);
        let guess = if is_program && is_owned {
            EntityType::Program
        } else {
            EntityType::Organization
        };
        let entity_type = longest
            .filter(|name| name.words() * 2 > end - first && name.known.is_none())
            .map_or(guess, |name| name.entity_type);
        let whole = Name {
            first,
            end,
            entity_type,
            known: None,
            abbreviates: None,
            rule: "spelled out",
            score: 900,
        };
        wholes.push((from..to, whole));
    }
    put(names, wholes);
}

/// Puts names in the place of others, all at once: a long text has thousands.
fn put(names: &mut Vec<Name>, wholes: Vec<(Range<usize>, Name)>) {
    if wholes.is_empty() {
        return;
    }
    let mut with = Vec::with_capacity(names.len() + wholes.len());
    let mut next = 0;
    for (replaced, whole) in wholes {
        with.extend_from_slice(names.get(next..replaced.start).unwrap_or_default());
        with.push(whole);
        next = replaced.end;
    }
    with.extend_from_slice(&names[next..]);
    *names = with;
}

/// Where the words begin whose initials are the letters in the brackets at `open`.
fn spelled(document: &Document<'_>, open: usize) -> Option<usize> {
    const SMALL: &[&str] = &[
        "of", "for", "and", "the", "in", "on", "to", "&", "de", "du", "des", "del", "la",
    ];
    const MOST_SMALL: usize = 5;
    let short = document.token(open + 1);
    let letters = document.word(open + 1);
    if !short.is(flag::CAPITALS) || !letters.chars().all(|letter| letter.is_alphabetic()) {
        return None;
    }
    let mut left = letters.chars().rev();
    let mut wanted = left.next()?;
    let sentence = document.sentence(open).first;
    let mut small = 0;
    for at in (sentence..open).rev() {
        let token = document.token(at);
        if token.is(flag::UPPER) && document.word(at).starts_with(wanted) {
            match left.next() {
                Some(next) => wanted = next,
                None => return (open - at > 1).then_some(at),
            }
        } else if document.is_any(at, SMALL) && !token.is(flag::UPPER) && small < MOST_SMALL {
            small += 1;
        } else {
            return None;
        }
    }
    None
}

/// "Marrick Terminals (MT)": what stands in brackets behind a name abbreviates it.
pub(super) fn add(document: &Document<'_>, names: &mut Vec<Name>) {
    let mut with = Vec::with_capacity(names.len() + names.len() / 16);
    let mut taken = None;
    for mut full in names.drain(..) {
        // what was found there stands for the name before it
        if taken == Some(full.first) {
            continue;
        }
        let mut short = abbreviation(document, &full);
        // "Agius Tonna Schembri (ATS)": persons are not abbreviated
        if let Some(short) = &mut short
            && full.entity_type == EntityType::Person
            && full.known.is_none()
            && document.word(short.first).len() > 2
        {
            full.entity_type = EntityType::Organization;
            short.entity_type = EntityType::Organization;
        }
        with.push(full);
        if let Some(short) = short {
            taken = Some(short.first);
            with.push(short);
        }
    }
    *names = with;
}

/// Whether a word in capitals is an abbreviation: it has some letters, and the words of its sentence are not all so.
pub(super) fn stands_alone(document: &Document<'_>, at: usize) -> bool {
    let token = document.token(at);
    let length = token.end() - token.start();
    if !token.is(flag::CAPITALS) || token.is(flag::DIGIT) || !(3..=6).contains(&length) {
        return false;
    }
    let sentence = document.sentence(at);
    let count = |flags| {
        let tokens = &document.tokens[sentence.first..sentence.end];
        tokens.iter().filter(|token| token.is(flags)).count()
    };
    count(flag::CAPITALS) * 3 < count(flag::LETTER)
}

/// "the leader of the POK", "members of the POK": what people lead or belong to.
pub(super) fn has_people(document: &Document<'_>, at: usize) -> bool {
    const PEOPLE: u32 = kind::ROLE | kind::PLURAL_PEOPLE;
    let first = document.sentence(at).first;
    let article = usize::from(at > first && document.is(at - 1, "the"));
    let Some(noun) = at.checked_sub(2 + article).filter(|&noun| noun >= first) else {
        return false;
    };
    document.is(noun + 1, "of")
        && !document.is_any(noun, &["victims", "patients", "experts", "sufferers"])
        && lexicon().kinds(document.token(noun).lower) & PEOPLE != 0
}

fn abbreviation(document: &Document<'_>, full: &Name) -> Option<Name> {
    let has_genitive = document.is(full.end, "'s") && document.is(full.end + 1, "(");
    let open = full.end + usize::from(has_genitive);
    let short = document.tokens.get(open + 1)?;
    let is_explained = document.is(open, "(")
        && short.is(flag::CAPITALS)
        && !short.is(flag::DIGIT)
        && document.is(open + 2, ")")
        && initials_agree(document, full, open + 1);
    is_explained.then_some(Name {
        first: open + 1,
        end: open + 2,
        entity_type: full.entity_type,
        known: full.known,
        abbreviates: Some(full.first),
        rule: "abbreviation",
        score: 950,
    })
}

/// Whether the letters of an abbreviation stand in the name, in order or not ("Islamic Movement of East Turkestan (ETIM)").
fn initials_agree(document: &Document<'_>, name: &Name, short: usize) -> bool {
    let letters: Vec<char> = document
        .word(short)
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .collect();
    let mut initials: Vec<char> = (name.first..name.end)
        .filter_map(|at| document.word(at).chars().next())
        .flat_map(char::to_uppercase)
        .collect();
    let mut found = 0;
    for letter in &letters {
        if let Some(at) = initials.iter().position(|initial| initial == letter) {
            initials.remove(at);
            found += 1;
        }
    }
    found * 3 >= letters.len() * 2 && letters.len() >= 2
}
