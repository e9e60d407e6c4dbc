//! Abbreviations that a text explains.

use super::Name;
use crate::extract::document::Document;
use crate::extract::token::flag;

/// "Marrick Terminals (MT)": what stands in brackets behind a name abbreviates it.
pub(super) fn add(document: &Document<'_>, names: &mut Vec<Name>) {
    let mut index = 0;
    while index < names.len() {
        let end = names[index].end;
        let opens = document.is(end, "(") || document.is(end, "'s") && document.is(end + 1, "(");
        let open = if document.is(end, "(") { end } else { end + 1 };
        let is_short = document
            .tokens
            .get(open + 1)
            .is_some_and(|token| token.is(flag::CAPITALS) && !token.is(flag::DIGIT));
        if opens
            && is_short
            && document.is(open + 2, ")")
            && initials_agree(document, &names[index], open + 1)
        {
            let full = &names[index];
            let (entity_type, known) = (full.entity_type, full.known);
            let short = Name {
                first: open + 1,
                end: open + 2,
                entity_type,
                known,
                abbreviates: Some(full.first),
                rule: "abbreviation",
                score: 950,
            };
            names.retain(|name| name.first != open + 1);
            names.insert(index + 1, short);
        }
        index += 1;
    }
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
