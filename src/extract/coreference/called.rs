//! Descriptions of bodies and places that were named: "the company", "the 27-nation bloc", "the mission", "his firm".

use super::Found;
use super::resolve::Resolver;
use super::sorts::same_sort;
use crate::extract::document::Document;
use crate::extract::lexicon::{Set, kind, lexicon};
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::{EntityType, MentionKind};

/// The words that the names of bodies and programs have for their heads.
pub(super) fn heads(document: &Document<'_>, names: &[Found]) -> Set {
    names
        .iter()
        .filter_map(|name| head_word(document, name))
        .collect()
}

/// "Mission" of the "Integrated Mission in Ouhari".
fn head_word(document: &Document<'_>, mention: &Found) -> Option<u64> {
    let end = (mention.first..mention.end)
        .find(|&at| document.is_any(at, &["of", "for", "on", "in"]))
        .unwrap_or(mention.end);
    let is_called = mention.kind == MentionKind::Name
        && matches!(
            mention.entity_type,
            EntityType::Organization | EntityType::Program
        )
        && mention.end > mention.first + 1
        && end > mention.first;
    is_called.then(|| document.token(end - 1).lower)
}

impl Resolver<'_, '_> {
    /// "the mission", "the compact": the one whose name has the word for its head.
    pub(super) fn called_so(&self, first: usize, noun: usize) -> Option<usize> {
        const SEEN: usize = 60;
        let document = self.document;
        let is_bare = first + 1 == noun && document.is_any(first, &["the", "this"]);
        if !is_bare || document.tag(noun) != tag::NN {
            return None;
        }
        let lower = document.token(noun).lower;
        if !self.heads.contains(&lower) {
            return None;
        }
        self.recent(first)
            .take(SEEN)
            .find(|mention| head_word(document, mention) == Some(lower))
            .map(|mention| mention.cluster)
    }

    /// Whether nothing stands before a noun that tells it from others: "the union", "the 27-nation bloc", "the Osaka-based
    /// company".
    fn is_bare(&self, first: usize, noun: usize) -> bool {
        let document = self.document;
        let is_counted = |at: usize| {
            let word = document.word(at);
            ["-nation", "-member", "-country", "-state"]
                .iter()
                .any(|ending| word.ends_with(ending))
        };
        let is_seated =
            noun >= first + 3 && matches!(document.seat(noun - 1), Some("based" | "headquartered"));
        let is_owned =
            noun > first + 1 && !document.is(noun - 1, "the") && self.owner(first, noun).is_some();
        is_seated
            || !is_owned
                && (first + 1..noun).all(|at| document.tag(at) == tag::DT || is_counted(at))
    }

    /// "the union", "the board", "the port".
    pub(super) fn body(&self, first: usize, noun: usize, kinds: u32) -> Option<usize> {
        if !self.is_bare(first, noun) {
            return None;
        }
        let lower = self.document.token(noun).lower;
        // "his company": what he is of, and no other
        if self.document.is_any(first, &["his", "her", "my"])
            && kinds & kind::ORGANIZATION_HEAD != 0
        {
            return self.of_person(first);
        }
        let wanted = if kinds & kind::ORGANIZATION_HEAD != 0 {
            EntityType::Organization
        } else {
            EntityType::Place
        };
        let mut fallback = None;
        let mut seen = Vec::new();
        for mention in self.recent(first) {
            let entity = &self.cast.entities[mention.cluster];
            if entity.entity_type != wanted
                || seen.contains(&mention.cluster)
                || self.is_publisher(mention)
            {
                continue;
            }
            seen.push(mention.cluster);
            if entity.words.contains(&lower) || same_sort(lower, &entity.words) {
                return Some(mention.cluster);
            }
            let is_plain = !entity.words.iter().any(|&word| {
                lexicon().kinds(word) & kind::ORGANIZATION_HEAD != 0
                    && lexicon().kinds(word) & kind::NAME_ONLY == 0
            });
            if fallback.is_none()
                && is_plain
                && wanted == EntityType::Organization
                && mention.kind != MentionKind::Pronoun
            {
                fallback = Some(mention.cluster);
            }
        }
        let is_common = [
            hash("company"),
            hash("group"),
            hash("organization"),
            hash("firm"),
            hash("party"),
            hash("newspaper"),
            hash("agency"),
        ]
        .contains(&lower);
        // "Halvor Energy" is no party
        let is_firm = |cluster: &usize| {
            let words = &self.cast.entities[*cluster].words;
            words.iter().any(|&word| {
                lexicon().kinds(word) & (kind::ORGANIZATION_HEAD | kind::ORGANIZATION_SUFFIX) != 0
            })
        };
        let is_party = lower == hash("party");
        fallback.filter(|cluster| is_common && !(is_party && is_firm(cluster)))
    }

    /// A line of its own at the head of a text: who published it, whom "the company" does not go back to.
    pub(super) fn is_publisher(&self, mention: &Found) -> bool {
        const HEAD_LINES: usize = 3;
        let sentence = self.document.sentence(mention.first);
        self.sentence(mention.first) < HEAD_LINES
            && mention.first == sentence.first
            && mention.end == sentence.end
            && self.issuer != Some(mention.cluster)
    }

    /// The organization that the person of a possessive is of, as the text has told.
    fn of_person(&self, possessive: usize) -> Option<usize> {
        let person = self
            .found
            .iter()
            .rev()
            .take(2)
            .find(|mention| mention.first == possessive)?;
        self.cast.entities[person.cluster]
            .state
            .filter(|&of| self.cast.entities[of].entity_type == EntityType::Organization)
    }
}
