//! A phrase that is asked about: what its words say of whom it may mean.

use super::definite::{Definite, is_plural_pronoun};
use super::resolve::Resolver;
use super::sorts::same_sort;
use super::{Entity, describe, likeness};
use crate::extract::cluster;
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::tag;
use crate::extract::token::{flag, hash};
use crate::model::EntityType;

/// The sorts of nouns: what [`Asked::sort`] may be.
const THEY: u64 = 0;
const PERSON: u64 = 1;
const BODY: u64 = 2;
const PLACE: u64 = 3;
const STATE: u64 = 4;
const PEOPLE: u64 = 5;
const OTHER: u64 = 6;

/// What a state is called by.
pub(super) const STATES: [u64; 7] = [
    hash("country"),
    hash("nation"),
    hash("republic"),
    hash("kingdom"),
    hash("state"),
    hash("sultanate"),
    hash("emirate"),
];

/// Nouns for a place that a state may be, too.
const LANDS: [u64; 12] = [
    hash("north"),
    hash("south"),
    hash("strip"),
    hash("island"),
    hash("islands"),
    hash("archipelago"),
    hash("territory"),
    hash("homeland"),
    hash("enclave"),
    hash("province"),
    hash("region"),
    hash("area"),
];

/// What is known of the phrase.
pub(super) struct Asked {
    pub(super) phrase: Definite,
    pub(super) noun: u64,
    /// What words are like the noun.
    pub(super) group: u64,
    pub(super) sort: u64,
    /// The answer of the rules.
    pub(super) rule: Option<usize>,
    /// The state, the place and the owner that stand in the phrase.
    pub(super) state: Option<usize>,
    pub(super) seat: Option<usize>,
    pub(super) owner: Option<usize>,
    /// What stands between its first word and its noun: 0 nothing, 1 a seat, 2 a name, 3 a number, 4 a capital, 5 other words.
    pub(super) inside: u64,
    /// Its first word: 0 "the", 1 a pronoun's possessive, 2 another's, 3 another word.
    pub(super) determiner: u64,
    /// What it does in its clause.
    pub(super) role: u64,
    pub(super) is_plural: bool,
    /// "prime", "foreign" before the noun of an office.
    modifier: Option<u64>,
}

/// Whether a phrase is asked about: its noun may name a person, a body, a place, an event, a program or many people.
pub(super) fn is_asked(document: &Document<'_>, phrase: Definite) -> bool {
    const ASKED: u32 = kind::ROLE
        | kind::ORGANIZATION_HEAD
        | kind::PLACE_HEAD
        | kind::BODY
        | kind::PLURAL_PEOPLE
        | kind::EVENT_HEAD
        | kind::PROGRAM_HEAD
        | kind::DESCRIBED;
    let kinds = lexicon().kinds(document.token(phrase.noun).lower);
    // "the government of France" says whose it is
    let says_whose = kinds & kind::BODY != 0 && document.is(phrase.noun + 1, "of");
    kinds & ASKED != 0 && !says_whose || is_plural_pronoun(document, phrase.noun)
}

impl Resolver<'_, '_> {
    pub(super) fn asked(&self, phrase: Definite, rule: Option<usize>) -> Asked {
        let document = self.document;
        let Definite { first, noun } = phrase;
        let within = || {
            let recent = self.found.iter().rev().take(4);
            recent.filter(|mention| mention.first >= first && mention.end <= noun)
        };
        let of_type = |wanted: EntityType| {
            let mut all = within();
            all.find(|mention| self.cast.entities[mention.cluster].entity_type == wanted)
                .map(|mention| mention.cluster)
        };
        let owner = match document.tag(first) {
            tag::PRPS => within().find(|mention| mention.first == first),
            tag::POS => self.recent(first + 1).find(|mention| mention.end == first),
            _ => None,
        };
        let is_name_inside = within().any(|mention| mention.first > first);
        let lower = document.token(noun).lower;
        let sort = sort_of(document, noun);
        Asked {
            phrase,
            noun: lower,
            group: u64::from(cluster::of(lower).fine),
            sort,
            rule,
            state: of_type(EntityType::Country),
            seat: of_type(EntityType::Place),
            owner: owner.map(|mention| mention.cluster),
            inside: inside(document, phrase, is_name_inside),
            determiner: match document.tag(first) {
                tag::PRPS => 1,
                tag::POS => 2,
                _ if document.is(first, "the") => 0,
                _ => 3,
            },
            role: likeness::role(document, noun),
            is_plural: sort == THEY || document.tag(noun) == tag::NNS,
            modifier: (first < noun)
                .then(|| document.token(noun - 1).lower)
                .filter(|&before| describe::is_modifier(before)),
        }
    }
}

fn sort_of(document: &Document<'_>, noun: usize) -> u64 {
    let lower = document.token(noun).lower;
    let kinds = lexicon().kinds(lower);
    if is_plural_pronoun(document, noun) {
        THEY
    } else if STATES.contains(&lower) {
        STATE
    } else if kinds & kind::ROLE != 0 && kinds & kind::ORGANIZATION_HEAD == 0 {
        PERSON
    } else if kinds & (kind::ORGANIZATION_HEAD | kind::BODY) != 0 {
        BODY
    } else if kinds & kind::PLACE_HEAD != 0 {
        PLACE
    } else if kinds & kind::PLURAL_PEOPLE != 0 {
        PEOPLE
    } else {
        OTHER
    }
}

fn inside(document: &Document<'_>, phrase: Definite, is_name_inside: bool) -> u64 {
    let mut between = phrase.first + 1..phrase.noun;
    if between.is_empty() {
        0
    } else if document.seat(phrase.noun - 1).is_some() {
        1
    } else if is_name_inside {
        2
    } else if between.clone().any(|at| document.tag(at) == tag::CD) {
        3
    } else if between.any(|at| document.token(at).is(flag::UPPER)) {
        4
    } else {
        5
    }
}

impl Asked {
    /// "the Tavian side", "the Iraqi army", "his country": what it is, it says itself.
    pub(super) fn says_which(&self) -> bool {
        let is_own = self.sort == STATE && self.owner.is_some() && self.rule.is_some();
        let is_of_state = self.state.is_some() && self.state != self.owner;
        is_own || self.sort != PERSON && is_of_state
    }

    /// Whether somebody can be meant at all.
    pub(super) fn may_be(&self, entity: &Entity) -> bool {
        let is_person = entity.entity_type == EntityType::Person;
        match self.sort {
            THEY => !is_person && entity.entity_type != EntityType::Event,
            PERSON => is_person && !self.is_other_office(entity),
            PLACE if entity.entity_type == EntityType::Country => LANDS.contains(&self.noun),
            OTHER => !is_person || lexicon().kinds(self.noun) & kind::PERSONAL != 0,
            _ => !is_person,
        }
    }

    /// "the prime minister" is not the foreign minister.
    fn is_other_office(&self, entity: &Entity) -> bool {
        self.modifier.is_some_and(|modifier| {
            entity.words.contains(&self.noun)
                && entity.words.iter().any(|&word| describe::is_modifier(word))
                && !entity.words.contains(&modifier)
        })
    }

    /// How well the noun fits what somebody is called: 1 the same word, 2 one of the same sort, 0 neither.
    pub(super) fn fit(&self, entity: &Entity) -> u64 {
        if entity.words.contains(&self.noun) {
            1
        } else if same_sort(self.noun, &entity.words) {
            2
        } else {
            0
        }
    }
}
