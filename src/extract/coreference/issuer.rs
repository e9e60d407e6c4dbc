//! Who says "we" in a text that is somebody's statement.

use super::Found;
use crate::extract::document::Document;
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::EntityType;

/// Who issued a text that says "we" in its own voice: the organization of its head lines, or the first organization or state that
/// does something in it.
pub(super) fn issuer(document: &Document<'_>, names: &[Found]) -> Option<usize> {
    const LEAST: usize = 2;
    const HEAD_LINES: usize = 3;
    let own = (0..document.tokens.len()).filter(|&at| {
        !document.token(at).is(flag::QUOTED)
            && document.is_any(at, &["we", "our", "us"])
            && !document.token(at).is(flag::CAPITALS)
    });
    if own.take(LEAST).count() < LEAST {
        return None;
    }
    let is_body = |name: &&Found| name.entity_type == EntityType::Organization;
    let is_party = |name: &&Found| is_body(name) || name.entity_type == EntityType::Country;
    let speaks = |name: &&Found| document.label(name.head) == parse::NSUBJ;
    let line_of = |name: &Found| document.sentence_number(name.first);
    let has_verb = |name: &Found| {
        let sentence = document.sentence(name.first);
        (sentence.first..sentence.end)
            .any(|at| matches!(document.tag(at), tag::VBD | tag::VBZ | tag::VBP | tag::MD))
    };
    let mut early = names
        .iter()
        .take_while(|name| line_of(name) <= HEAD_LINES + 1);
    // "Executive Committee of the United Union": the union, where its committee stands beside it
    let is_part = |name: &&Found| {
        (name.first..name.end).any(|at| {
            document.is_any(
                at,
                &[
                    "committee",
                    "council",
                    "board",
                    "secretariat",
                    "press",
                    "bureau",
                    "office",
                    "department",
                    "service",
                ],
            )
        })
    };
    let lines = || {
        names
            .iter()
            .take_while(|name| line_of(name) < HEAD_LINES)
            .filter(|name| line_of(name) > 0 && !has_verb(name))
            .filter(is_body)
    };
    lines()
        .filter(|name| !is_part(name))
        .last()
        .or_else(|| lines().last())
        .or_else(|| early.find(|name| is_party(name) && speaks(name)))
        .map(|name| name.cluster)
}
