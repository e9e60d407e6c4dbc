//! Other names: "the Front, also known as the Harbor League", "the League (formerly the Front)", "called by many the Front".

use super::{Tie, tie};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hashes;
use crate::model::{EntityType, MentionKind, RelationType};

/// Participles that name something.
const NAMING: &[&str] = &["called", "named", "dubbed", "nicknamed", "renamed"];

/// All that another name may follow: one look at a word spares each token a look at every list.
const TELLING: [u64; 9] = hashes([
    "called",
    "named",
    "dubbed",
    "nicknamed",
    "renamed",
    "known",
    "aka",
    "a.k.a.",
    "formerly",
]);

/// Adds that two names are one's, on the text's word.
pub(super) fn names(document: &Document<'_>, cast: &Cast, ties: &mut Vec<Tie>) {
    let may_tell = |at: &usize| TELLING.contains(&document.token(*at).lower);
    for at in (1..document.tokens.len()).filter(may_tell) {
        let Some(next) = past_naming(document, at) else {
            continue;
        };
        let Some(from) = named_before(document, cast, at) else {
            continue;
        };
        let Some(to) = named_behind(document, cast, (at, next)) else {
            continue;
        };
        if cast.mentions[from].entity_type == cast.mentions[to].entity_type {
            let ends = (from, to);
            ties.push(tie(
                document,
                cast,
                at,
                ends,
                RelationType::SameAs,
                "called",
                750,
            ));
        }
    }
}

/// Where the name begins behind words that name: "called", "known as", "aka", "formerly".
fn past_naming(document: &Document<'_>, at: usize) -> Option<usize> {
    if document.is_any(at, NAMING) {
        // "Norway named Sweden": who names another is not called so
        let is_verb = document.child(at, &[parse::NSUBJ]).is_some();
        return (!is_verb).then_some(at + 1);
    }
    if document.is(at, "known") && document.is(at + 1, "as") {
        return Some(at + 2);
    }
    let is_open = document.is_any(at - 1, &["(", ","]);
    (document.is_any(at, &["aka", "a.k.a."]) || is_open && document.is(at, "formerly"))
        .then_some(at + 1)
}

/// The name right before, past adverbs, a mark and "is": "the Front, also", "the Front is better".
fn named_before(document: &Document<'_>, cast: &Cast, at: usize) -> Option<usize> {
    let first = document.sentence(at).first;
    let mut last = at;
    while last > first
        && (document.tag(last - 1) == tag::RB
            || document.is_mark(last - 1) && last + 2 >= at
            || document.label(last - 1) == parse::AUX_PASS)
    {
        last -= 1;
    }
    let name = cast.mention_at(last.checked_sub(1)?)?;
    let mention = &cast.mentions[name];
    let is_fit = mention.kind == MentionKind::Name
        && mention.entity_type != EntityType::Person
        && mention.end == last
        && mention.first >= first;
    is_fit.then_some(name)
}

/// The name right behind, past articles and quotation marks, or past who calls it so.
fn named_behind(document: &Document<'_>, cast: &Cast, (at, next): (usize, usize)) -> Option<usize> {
    const REACH: usize = 14;
    let end = document.sentence(at).end;
    let is_name = |index: usize| cast.mentions[index].kind == MentionKind::Name;
    if document.is(next, "by") {
        return cast
            .mentions_in(next + 1, end.min(next + REACH))
            .find(|&index| {
                let first = cast.mentions[index].first;
                is_name(index) && document.tag(first - 1) == tag::DT && first > next + 2
            });
    }
    let skipped = (next..end)
        .take_while(|&at| {
            document.is_any(at, &["the", "as", "simply"])
                || document.is_mark(at) && !document.is(at, ",")
        })
        .count();
    let first = next + skipped;
    cast.mention_at(first).filter(|&index| {
        let mention = &cast.mentions[index];
        is_name(index) && (next..=first).contains(&mention.first) && first < end
    })
}
