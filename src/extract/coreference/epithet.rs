//! A state by the part of the world that it lies in, or by its people: "the Gulf kingdom", "the crisis-stricken Arab nation"; "the Syrians
//! defend their country".

use super::Found;
use super::asked::STATES;
use super::resolve::Resolver;
use crate::extract::lexicon::{LONGEST_REGION, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::{EntityType, MentionKind};

/// The rule of a mention of a state by its region or people.
pub const EPITHET: &str = "region";

/// How many words may stand between the article and the noun.
const LONGEST: usize = 6;
/// How many sentences back the state was mentioned last.
const BACK: usize = 5;

/// What else a state is called by its part of the world.
const OTHERS: [u64; 2] = [hash("monarchy"), hash("power")];

impl Resolver<'_, '_> {
    /// The phrase whose noun is at a token, where it says which state it is by its part of the world or by its people.
    pub(super) fn epithet(&self, at: usize) -> Option<Found> {
        let document = self.document;
        // "the West African nation of Mali" names it
        let is_state_noun = STATES
            .iter()
            .chain(&OTHERS)
            .any(|&noun| noun == document.token(at).lower)
            && document.tag(at) == tag::NN
            && !document.is(at + 1, "of");
        if !is_state_noun {
            return None;
        }
        let first = self.epithet_start(at)?;
        let cluster = if document.is(first, "their") {
            self.of_nation(first)?
        } else {
            let region = self.region_in(first + 1, at)?;
            self.lying_in(region, first, at)?
        };
        (!self.crosses(first, at + 1)).then_some(Found {
            first,
            end: at + 1,
            head: at,
            kind: MentionKind::Nominal,
            entity_type: EntityType::Country,
            cluster,
            rule: EPITHET,
            score: 850,
        })
    }

    /// The article or "their" before a noun.
    fn epithet_start(&self, noun: usize) -> Option<usize> {
        let document = self.document;
        let least = document.sentence(noun).first;
        (least.max(noun.saturating_sub(LONGEST + 1))..noun)
            .rev()
            .take_while(|&at| !document.is_mark(at) && !tag::is_verb(document.tag(at)))
            .find(|&at| matches!(document.tag(at), tag::DT | tag::PRPS))
            .filter(|&at| document.is_any(at, &["the", "this", "their"]))
    }

    /// "the Syrians defend their country".
    fn of_nation(&self, their: usize) -> Option<usize> {
        let here = self.sentence(their);
        self.recent(their)
            .take_while(|mention| self.sentence(mention.first) == here)
            .map(|mention| &self.cast.entities[mention.cluster])
            .find(|entity| entity.entity_type == EntityType::Group)?
            .state
    }

    /// The state of those mentioned lately that lies in a region: the only one, or the only one that acted.
    fn lying_in(&self, region: u64, first: usize, noun: usize) -> Option<usize> {
        let actor = self.actor_over(noun);
        // who acts, or whose man acts, is not who is acted on
        let actors = [
            actor,
            actor.and_then(|actor| self.cast.entities[actor].state),
        ];
        let lies_in = |cluster: usize| {
            let key = self.cast.entities[cluster].gazetteer;
            key.is_some_and(|key| lexicon().lies_in(key, region))
                && !actors.contains(&Some(cluster))
        };
        let here = self.sentence(noun);
        let only = |back: usize, counts: &dyn Fn(&Found) -> bool| {
            let mut fitting = self
                .recent(first)
                .take_while(|mention| self.sentence(mention.first) + back >= here)
                .filter(|mention| lies_in(mention.cluster) && counts(mention))
                .map(|mention| mention.cluster);
            let nearest = fitting.next()?;
            fitting.all(|other| other == nearest).then_some(nearest)
        };
        only(BACK, &|_| true).or_else(|| only(1, &|mention| self.is_of_subject(mention)))
    }

    /// Whether somebody is a subject, or one of those who are.
    fn is_of_subject(&self, mention: &Found) -> bool {
        let document = self.document;
        let first = document
            .head(mention.head)
            .filter(|_| document.label(mention.head) == parse::CONJ);
        let label = document.label(first.unwrap_or(mention.head));
        matches!(label, parse::NSUBJ | parse::NSUBJ_PASS)
    }

    /// The part of the world that words of a phrase name, the longest first.
    fn region_in(&self, first: usize, end: usize) -> Option<u64> {
        let tokens = &self.document.tokens;
        (1..=LONGEST_REGION)
            .rev()
            .flat_map(|length| (first..end).map(move |start| (start, start + length)))
            .filter(|&(_, past)| past <= end)
            .map(|(start, past)| lexicon().region(&tokens[start..past]))
            .find(|&region| region != 0)
    }
}
