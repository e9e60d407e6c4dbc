//! Both sides of an act of two, with the noun: "talks between Volnia and Kessaria", "a meeting of both".

use super::phrase::{phrase_behind, with_case};
use super::sides::actors;
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;

/// The head of the phrase that has both sides of the act that a noun tells.
pub(super) fn both(document: &Document<'_>, noun: usize, is_mutual: bool) -> Option<usize> {
    between(document, noun)
        .or_else(|| of_both(document, noun, is_mutual))
        .or_else(|| by_both(document, noun, is_mutual))
}

/// Both sides: "talks between", "talks were held between", "the agreement reached between".
fn between(document: &Document<'_>, noun: usize) -> Option<usize> {
    let verb = document
        .children(noun)
        .find(|&child| child > noun && document.label(child) == parse::ACL)
        .or_else(|| {
            document.head(noun).filter(|&verb| {
                verb > noun
                    && matches!(document.label(noun), parse::NSUBJ | parse::NSUBJ_PASS)
                    && tag::is_verb(document.tag(verb))
            })
        });
    std::iter::once(noun).chain(verb).find_map(|head| {
        with_case(document, head, hash("between"))
            .or_else(|| with_case(document, head, hash("among")))
    })
}

/// "the deal was signed by Volnia and Kessaria", "a deal signed by both".
fn by_both(document: &Document<'_>, noun: usize, is_mutual: bool) -> Option<usize> {
    let reduced = document.child(noun, &[parse::ACL]);
    let above = document
        .head(noun)
        .filter(|_| document.label(noun) == parse::NSUBJ_PASS);
    let signed = [above, reduced].into_iter().flatten().find(|&verb| {
        is_mutual
            && document.is_any(
                verb,
                &["signed", "reached", "concluded", "agreed", "struck"],
            )
    })?;
    let agent = with_case(document, signed, hash("by"))?;
    document.child(agent, &[parse::CONJ]).map(|_| agent)
}

/// "a meeting of Volnia and Kessaria".
fn of_both(document: &Document<'_>, noun: usize, is_mutual: bool) -> Option<usize> {
    let both = with_case(document, noun, hash("of")).filter(|_| is_mutual)?;
    document.child(both, &[parse::CONJ]).map(|_| both)
}

/// The second of two behind "between" where the tree gives it to what follows: "between Volnia and Kessaria was signed".
pub(super) fn second(document: &Document<'_>, cast: &Cast, first: usize) -> Option<usize> {
    let and = cast.mentions[first].end;
    let next = phrase_behind(document, and).filter(|_| document.is(and, "and"))?;
    actors(document, cast, next).first().copied()
}

/// The first where the tree has but the second: "between the Front and the Dockers' Union".
pub(super) fn first_of(document: &Document<'_>, cast: &Cast, last: usize) -> Option<usize> {
    let start = cast.mentions[last].first;
    let and = start.checked_sub(1)?;
    let and = and - usize::from(document.is(and, "the"));
    let first = cast.mention_at(and.checked_sub(1)?)?;
    (document.is(and, "and") && cast.mentions[first].end == and).then_some(first)
}
