//! Abbreviations: those that a text explains, and those that it only uses.

use super::Name;
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::token::flag;

/// "Marrick Terminals (MT)": what stands in brackets behind a name abbreviates it.
pub(super) fn add(document: &Document<'_>, names: &mut Vec<Name>) {
    let mut with = Vec::with_capacity(names.len() + names.len() / 16);
    let mut taken = None;
    for full in names.drain(..) {
        // what was found there stands for the name before it
        if taken == Some(full.first) {
            continue;
        }
        let short = abbreviation(document, &full);
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
    let token = &document.tokens[at];
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
        && lexicon().kinds(document.tokens[noun].lower) & PEOPLE != 0
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
