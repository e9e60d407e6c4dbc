//! What a person is called between the names: "John “J.D.” Dorrian".

use super::Name;
use crate::extract::document::Document;
use crate::extract::token::flag;
use crate::model::EntityType;

/// How many words stand between the quotation marks at most.
const LONGEST: usize = 3;

/// Joins the names before and behind a nickname in quotation marks; what was taken for a name within is none.
pub(super) fn join(document: &Document<'_>, names: &mut Vec<Name>) {
    // "Ida “Fox": the nickname is none of the name before it
    for name in names.iter_mut().filter(|name| is_person(name)) {
        let mut marks = (name.first + 1..name.end).filter(|&at| document.token(at).is(flag::QUOTE));
        if let (Some(opens), None) = (marks.next(), marks.next()) {
            name.end = opens;
        }
    }
    for at in 0..names.len() {
        if !is_person(&names[at]) {
            continue;
        }
        let Some(first) = behind(document, &names[at]) else {
            continue;
        };
        let rest = &names[at + 1..];
        let last = at + 1 + rest.iter().take_while(|name| name.first < first).count();
        let goes_on = |name: &&Name| name.first == first && is_person(name);
        if let Some(end) = names.get(last).filter(goes_on).map(|name| name.end) {
            names[at].end = end;
            for name in &mut names[at + 1..=last] {
                name.end = name.first;
            }
        }
    }
    names.retain(|name| name.end > name.first);
}

fn is_person(name: &Name) -> bool {
    name.entity_type == EntityType::Person && name.known.is_none()
}

/// The token behind a nickname that follows a name.
fn behind(document: &Document<'_>, name: &Name) -> Option<usize> {
    let end = document
        .sentence(name.first)
        .end
        .min(name.end + LONGEST + 2);
    let is_quote = |at: usize| document.token(at).is(flag::QUOTE);
    if name.end >= end || !is_quote(name.end) {
        return None;
    }
    let closes = (name.end + 1..end).find(|&at| is_quote(at))?;
    let is_called = (name.end + 1..closes).all(|at| document.token(at).is(flag::UPPER));
    (closes > name.end + 1 && is_called).then_some(closes + 1)
}
