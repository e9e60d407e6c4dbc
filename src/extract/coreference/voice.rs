//! Who says "I" and "we" inside quotation marks: whoever is quoted, and the body for which somebody in office speaks.

use super::{Cast, Found};
use crate::extract::document::Document;
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::{EntityType, MentionKind};

/// The rule of such a mention.
const VOICE: &str = "who is quoted";

/// Words that somebody says: from a token to before another, and the cluster of who says them.
pub type Said = (usize, usize, usize);

/// Adds a mention for each "I" and "we" of those who are quoted. Of words inside words the inner speaker counts.
pub fn speak(document: &Document<'_>, cast: &mut Cast, mut said: Vec<Said>) {
    said.sort_by_key(|&(first, end, cluster)| (end - first, first, cluster));
    let mut found: Vec<Found> = Vec::new();
    let mut is_told = vec![false; document.tokens.len()];
    for (first, end, cluster) in said {
        for (at, is_told) in is_told.iter_mut().enumerate().take(end).skip(first) {
            if *is_told || cast.mention_at(at).is_some() || !document.token(at).is(flag::QUOTED) {
                continue;
            }
            if let Some(cluster) = who(document, cast, at, cluster) {
                *is_told = true;
                found.push(Found {
                    first: at,
                    end: at + 1,
                    head: at,
                    kind: MentionKind::Pronoun,
                    entity_type: cast.entities[cluster].entity_type,
                    cluster,
                    rule: VOICE,
                    score: 850,
                });
            }
        }
    }
    found.sort_unstable_by_key(|one| one.first);
    cast.add(document.tokens.len(), found, std::iter::empty());
}

/// For whom a word of the speaker stands.
fn who(document: &Document<'_>, cast: &Cast, at: usize, speaker: usize) -> Option<usize> {
    if !matches!(document.tag(at), tag::PRP | tag::PRPS) {
        return None;
    }
    let is_person = cast.entities[speaker].entity_type == EntityType::Person;
    if document.is_any(at, &["i", "me", "my", "myself", "mine"]) {
        return is_person.then_some(speaker);
    }
    if !document.is_any(at, &["we", "us", "our", "ourselves", "ours"]) {
        return None;
    }
    let body = if is_person {
        cast.entities[speaker].state?
    } else {
        speaker
    };
    let speaks = cast.entities[body].entity_type == EntityType::Organization
        || !is_person && cast.entities[body].entity_type == EntityType::Country;
    speaks.then_some(body)
}
