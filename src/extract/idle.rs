//! Adjectives of states that nothing hangs on: "Iraqi territory", "the Syrian war".
//!
//! The format leaves it open whether they are mentions. Where they stand within words for somebody ("Iraqi officials"), or a relation or a
//! claim rests on them, they are; elsewhere they name nobody who does anything, and analysts hardly ever mark them
//! (`re3d`).

use super::attribute::Draft;
use super::coreference::{Cast, Found};
use super::document::Document;
use super::recognize::KNOWN;
use super::recognize::evidence::ADJECTIVE;
use super::relate::Tie;
use super::tag;
use crate::model::MentionKind;

/// How many words before an adjective the words may begin that it stands within.
const REACH: usize = 8;

/// Drops them; what points to a mention still does.
pub(super) fn drop(document: &Document<'_>, cast: &mut Cast, drafts: &[Draft], ties: &mut [Tie]) {
    let mut is_kept: Vec<bool> = (0..cast.mentions.len())
        .map(|index| !is_loose_adjective(document, cast, index))
        .collect();
    for tie in ties.iter() {
        is_kept[tie.from] = true;
        is_kept[tie.to] = true;
    }
    let speakers = drafts
        .iter()
        .flat_map(|draft| draft.source.iter().chain(&draft.chain));
    for speaker in speakers {
        for index in cast.mentions_in(speaker.range.first, speaker.range.end) {
            is_kept[index] = true;
        }
    }
    let mut kept = 0;
    let places: Vec<u32> = is_kept
        .iter()
        .map(|&is_kept| {
            let place = kept;
            kept += u32::from(is_kept);
            place
        })
        .collect();
    for tie in ties {
        tie.from = places[tie.from] as usize;
        tie.to = places[tie.to] as usize;
    }
    let mut is_kept = is_kept.into_iter();
    cast.mentions.retain(|_| is_kept.next().unwrap_or(true));
}

fn is_loose_adjective(document: &Document<'_>, cast: &Cast, index: usize) -> bool {
    let mention = &cast.mentions[index];
    mention.kind == MentionKind::Nominal
        && [KNOWN, ADJECTIVE].contains(&mention.rule)
        && !matches!(document.tag(mention.head), tag::NNS | tag::NNPS)
        && !is_within(document, cast, mention)
}

/// Whether it stands within words for somebody; "the Iraqi people" are the same again.
fn is_within(document: &Document<'_>, cast: &Cast, mention: &Found) -> bool {
    cast.mentions_in(mention.first.saturating_sub(REACH), mention.first + 1)
        .map(|index| &cast.mentions[index])
        .any(|other| {
            let is_around = mention.end < other.end || other.first < mention.first;
            is_around && mention.end <= other.end && !document.is(other.head, "people")
        })
}
