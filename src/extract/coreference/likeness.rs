//! What is seen of a phrase and of somebody whom it may mean.

use super::Found;
use super::asked::Asked;
use super::referent::Referent;
use super::resolve::Resolver;
use crate::extract::cluster;
use crate::extract::document::Document;
use crate::extract::linear::{feature, pair};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::{flag, hash, hash_lower};
use crate::model::EntityType;

/// Indices into [`super::referent::SORTS`].
const NOUN: u8 = 0;
const WORDS: u8 = 1;
const RULES: u8 = 2;
const DISTANCE: u8 = 3;
const OFTEN: u8 = 4;
const PLACE: u8 = 5;
const PHRASE: u8 = 6;
const BEFORE: u8 = 7;

/// Somebody beside the phrase.
struct Pair<'p> {
    asked: &'p Asked,
    mention: &'p Found,
    /// The entity's type, as a number.
    own: u64,
    fit: u64,
    /// How many of all candidates fit the noun.
    rivals: u64,
    /// How many others of its type were mentioned since; from 6 on those that are named behind.
    order: u64,
    /// How far back, in steps; 9 for what is named behind.
    far: u64,
    is_behind: bool,
    keys: Vec<(u8, u32)>,
}

impl Pair<'_> {
    fn push(&mut self, sort: u8, template: u32, value: u64) {
        self.keys.push((sort, feature(template, value)));
    }

    /// A feature of its own for each sort of noun.
    fn by_sort(&mut self, sort: u8, template: u32, value: u64) {
        let value = pair(value, self.asked.sort);
        self.push(sort, template, value);
    }
}

impl Resolver<'_, '_> {
    /// What is seen of somebody: `order` others of that type were mentioned since, and `rivals` fit the noun.
    pub(super) fn likeness(
        &self,
        asked: &Asked,
        mention: &Found,
        (order, rivals): (usize, usize),
    ) -> Referent {
        let entity = &self.cast.entities[mention.cluster];
        let is_behind = mention.first > asked.phrase.noun;
        let here = self.sentence(asked.phrase.noun);
        let far = match here - self.sentence(mention.first).min(here) {
            _ if is_behind => 9,
            near @ 0..=3 => near as u64,
            4..=6 => 4,
            7..=10 => 5,
            _ => 6,
        };
        let mut seen = Pair {
            asked,
            mention,
            own: entity.entity_type as u64,
            fit: asked.fit(entity),
            rivals: rivals.min(3) as u64,
            order: order as u64,
            far,
            is_behind,
            keys: Vec::with_capacity(48),
        };
        self.by_words(&mut seen);
        by_distance(&mut seen);
        self.by_count(&mut seen);
        self.by_place(&mut seen);
        self.by_phrase(&mut seen);
        self.by_before(&mut seen);
        Referent {
            cluster: Some(mention.cluster),
            keys: seen.keys,
        }
    }

    /// The noun, the type, the words of the names, and what the rules say.
    fn by_words(&self, seen: &mut Pair<'_>) {
        let &mut Pair {
            asked,
            mention,
            own,
            fit,
            rivals,
            ..
        } = seen;
        seen.by_sort(NOUN, 0, own);
        seen.push(NOUN, 1, pair(asked.noun, own));
        seen.push(NOUN, 2, pair(asked.group, own));
        seen.by_sort(NOUN, 3, pair(own, u64::from(asked.is_plural)));
        let is_ruled = asked.rule == Some(mention.cluster);
        seen.by_sort(WORDS, 4, pair(fit, rivals));
        seen.push(WORDS, 5, pair(fit, asked.noun));
        seen.push(WORDS, 43, pair(fit, rivals));
        seen.push(WORDS, 44, pair(pair(fit, rivals), u64::from(is_ruled)));
        seen.by_sort(WORDS, 6, pair(fit, asked.inside));
        if let Some(last) = self.last_word(mention.cluster) {
            let group = u64::from(cluster::of(last).middle);
            seen.push(WORDS, 7, pair(asked.noun, last));
            seen.push(WORDS, 8, pair(asked.group, group));
            seen.push(WORDS, 9, pair(asked.noun, group));
        }
        let ruled = match asked.rule {
            None => 0,
            Some(_) if is_ruled => 1,
            Some(_) => 2,
        };
        seen.by_sort(RULES, 10, ruled);
        seen.push(RULES, 11, pair(ruled, asked.noun));
        seen.by_sort(RULES, 12, pair(ruled, asked.inside));
    }

    /// How often it is mentioned, and where first.
    fn by_count(&self, seen: &mut Pair<'_>) {
        let (asked, cluster) = (seen.asked, seen.mention.cluster);
        let entity = &self.cast.entities[cluster];
        let thing = usize::from(entity.entity_type != EntityType::Person);
        let is_most = u64::from(self.most[thing] == Some(cluster));
        let is_first = u64::from(self.first[thing] == Some(cluster));
        let is_issuer = u64::from(self.issuer == Some(cluster));
        let is_capital = u64::from(self.document.token(asked.phrase.noun).is(flag::UPPER));
        seen.by_sort(OFTEN, 18, pair(u64::from(entity.count.min(5)), is_most));
        seen.by_sort(OFTEN, 19, pair(pair(is_first, is_most), seen.own));
        seen.push(OFTEN, 20, pair(is_issuer, pair(asked.noun, is_capital)));
        seen.by_sort(OFTEN, 21, u64::from(self.is_publisher(seen.mention)));
        let known = u64::from(entity.is_named) * 2 + u64::from(entity.gazetteer.is_some());
        seen.push(OFTEN, 22, known);
    }

    /// Its place in its clause, and what lies between it and the phrase.
    fn by_place(&self, seen: &mut Pair<'_>) {
        let document = self.document;
        let (asked, mention, far) = (seen.asked, seen.mention, seen.far);
        let noun = asked.phrase.noun;
        let role = role(document, mention.head);
        let roles = pair(role, asked.role);
        seen.by_sort(PLACE, 23, pair(mention.kind as u64, far));
        seen.push(PLACE, 24, pair(roles, far.min(2)));
        seen.by_sort(PLACE, 25, pair(role, far.min(3)));
        let above = document.head(mention.head);
        let shares = u64::from(above.is_some() && above == document.head(noun));
        seen.push(PLACE, 26, pair(shares, roles));
        let comma = u64::from(document.is(noun + 1, ","));
        seen.by_sort(PLACE, 27, pair(u64::from(seen.is_behind), comma));
        let hangs = |one: usize, other: usize| {
            document.head(one) == Some(other) && document.label(one) == parse::APPOS
        };
        let beside = hangs(noun, mention.head) || hangs(mention.head, noun);
        seen.by_sort(PLACE, 28, u64::from(beside));
        let gap = asked.phrase.first.saturating_sub(mention.end).min(3) as u64;
        seen.by_sort(PLACE, 29, gap);
        if seen.is_behind {
            let before = document.token(mention.first - 1).lower;
            let gap = (mention.first - noun).min(8) as u64;
            let follows = document.token(noun + 1).lower;
            seen.by_sort(PLACE, 41, pair(before, gap));
            seen.by_sort(PLACE, 42, pair(follows, before));
        }
    }

    /// What stands in the phrase, and whether it is so of somebody.
    fn by_phrase(&self, seen: &mut Pair<'_>) {
        let (asked, mention) = (seen.asked, seen.mention);
        let known = self.cast.entities[mention.cluster].state;
        let agrees = |inside: Option<usize>| match (inside, known) {
            (None, _) => 0,
            (Some(one), Some(other)) => 1 + u64::from(one == other),
            (Some(_), None) => 3,
        };
        let is_own = |inside: Option<usize>| u64::from(inside == Some(mention.cluster));
        seen.by_sort(PHRASE, 30, agrees(asked.state));
        seen.by_sort(PHRASE, 31, is_own(asked.state));
        seen.by_sort(PHRASE, 32, is_own(asked.owner));
        seen.by_sort(PHRASE, 33, agrees(asked.owner));
        let words = pair(asked.inside, asked.determiner);
        seen.by_sort(PHRASE, 34, pair(words, seen.far));
        if let Some(seat) = asked.seat {
            seen.push(PHRASE, 35, u64::from(self.stood_together(seat, mention)));
        }
    }

    /// To whom the same noun went back before, and who was mentioned last.
    fn by_before(&self, seen: &mut Pair<'_>) {
        let document = self.document;
        let (asked, mention) = (seen.asked, seen.mention);
        let noun = asked.phrase.noun;
        let again = match self.described_by(asked.noun) {
            [] => 0,
            [(_, Some(cluster)), ..] if *cluster == mention.cluster => 1,
            [(_, None), ..] => 2,
            [..] => 3,
        };
        seen.by_sort(BEFORE, 36, again);
        seen.push(
            BEFORE,
            37,
            pair(pair(again, asked.determiner), asked.inside),
        );
        let last = self.recent(asked.phrase.first).next();
        let is_last = last.is_some_and(|last| last.cluster == mention.cluster);
        seen.by_sort(BEFORE, 38, u64::from(is_last));
        let is_plural = matches!(document.tag(mention.head), tag::NNPS | tag::NNS);
        let plural = pair(u64::from(is_plural), u64::from(asked.is_plural));
        seen.by_sort(BEFORE, 39, pair(plural, seen.own));
        let is_quoted = |at: usize| u64::from(document.token(at).is(flag::QUOTED));
        seen.by_sort(BEFORE, 40, is_quoted(noun) * 2 + is_quoted(mention.head));
    }

    /// What is seen of nobody.
    pub(super) fn likeness_of_nobody(
        &self,
        asked: &Asked,
        count: usize,
        rivals: usize,
    ) -> Referent {
        const FOLLOWS: [&str; 11] = [
            "of", "for", "in", "who", "that", "which", "to", ",", "at", "on", "from",
        ];
        let document = self.document;
        let mut keys = Vec::with_capacity(20);
        let mut push = |sort: u8, template: u32, value: u64| {
            keys.push((sort, feature(template, value)));
        };
        let behind = document.token(asked.phrase.noun + 1).lower;
        let follows = FOLLOWS
            .iter()
            .position(|&word| hash(word) == behind)
            .map_or(0, |index| index as u64 + 1);
        let is_ruled = u64::from(asked.rule.is_some());
        push(NOUN, 60, asked.noun);
        push(NOUN, 61, asked.group);
        push(NOUN, 62, asked.sort);
        push(NOUN, 63, pair(asked.noun, u64::from(asked.is_plural)));
        push(WORDS, 64, pair(asked.sort, rivals.min(2) as u64));
        push(RULES, 65, pair(asked.sort, is_ruled));
        push(RULES, 66, pair(asked.noun, is_ruled));
        push(OFTEN, 67, pair(asked.sort, count.min(5) as u64));
        push(PLACE, 68, pair(asked.sort, follows));
        push(
            PLACE,
            69,
            pair(pair(asked.sort, asked.role), asked.determiner),
        );
        push(PHRASE, 70, pair(asked.sort, asked.inside));
        push(
            PHRASE,
            71,
            pair(pair(asked.sort, asked.determiner), asked.inside),
        );
        push(PHRASE, 72, pair(asked.noun, asked.determiner));
        if asked.phrase.first + 1 < asked.phrase.noun {
            let before = document.token(asked.phrase.noun - 1).lower;
            push(PHRASE, 73, pair(before, asked.noun));
            push(PHRASE, 74, before);
        }
        let before = self.described_by(asked.noun).first();
        let again = before.map_or(0, |(_, cluster)| 1 + u64::from(cluster.is_some()));
        push(BEFORE, 75, pair(again, asked.sort));
        push(BEFORE, 76, pair(again, asked.noun));
        Referent {
            cluster: None,
            keys,
        }
    }

    /// The phrases from the last one with this noun on; empty where there is none.
    fn described_by(&self, noun: u64) -> &[(u64, Option<usize>)] {
        let from = self.described.len().saturating_sub(MEMORY);
        let recent = &self.described[from..];
        let last = recent.iter().rposition(|(known, _)| *known == noun);
        last.map_or(&[], |last| &recent[last..])
    }

    /// The last word of the fullest name, before "of".
    fn last_word(&self, cluster: usize) -> Option<u64> {
        let entity = &self.cast.entities[cluster];
        let head = entity.name.split(" of ").next().unwrap_or_default();
        let word = head.rsplit(' ').next().filter(|word| !word.is_empty())?;
        Some(hash_lower(word))
    }

    /// Whether a place and somebody stood in one sentence before.
    fn stood_together(&self, place: usize, mention: &Found) -> bool {
        let recent = || self.found.iter().rev().take(MEMORY);
        recent().filter(|one| one.cluster == place).any(|one| {
            let sentence = self.sentence(one.first);
            recent().any(|other| {
                other.cluster == mention.cluster && self.sentence(other.first) == sentence
            })
        })
    }
}

/// How many mentions, and how many phrases, are remembered.
const MEMORY: usize = 80;

fn by_distance(seen: &mut Pair<'_>) {
    let &mut Pair {
        asked,
        own,
        fit,
        order,
        far,
        ..
    } = seen;
    seen.by_sort(DISTANCE, 13, far);
    seen.by_sort(DISTANCE, 14, pair(far, order));
    seen.by_sort(DISTANCE, 15, pair(order, own));
    seen.push(DISTANCE, 16, pair(far, pair(fit, asked.determiner)));
    seen.by_sort(DISTANCE, 17, pair(order, fit));
}

/// What a word does in its clause.
pub(super) fn role(document: &Document<'_>, at: usize) -> u64 {
    match document.label(at) {
        parse::NSUBJ => 0,
        parse::NSUBJ_PASS => 1,
        parse::OBJ | parse::IOBJ => 2,
        parse::OBL | parse::OBL_AGENT => 3,
        parse::NMOD => 4,
        parse::NMOD_POSS => 5,
        parse::APPOS => 6,
        parse::CONJ => 7,
        _ => 8,
    }
}
