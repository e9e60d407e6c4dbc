//! Bodies that act and are described, not named: "Iraqi security forces", "the government of Iraq", "the Syrian opposition".
//!
//! What a state or an organization acts by (its government, its troops) is a description of it, an organization by its words.
//! Its army, its police, its parliament are told from it, and who opposes it is: entities of their own, without a name.

use super::resolve::Resolver;
use super::{Entity, Found, describe};
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon, phrase};
use crate::extract::parse;
use crate::extract::tag;
use crate::model::{EntityType, MentionKind};

/// A body that came up.
pub(super) struct Body {
    /// The noun.
    noun: u64,
    /// The words between whose it is and the noun, hashed together; 0 for none.
    sort: u64,
    /// Whose it is.
    owner: Option<usize>,
    cluster: usize,
    sentence: usize,
}

/// The words of a body.
struct Phrase {
    first: usize,
    noun: usize,
    end: usize,
    sort: u64,
    owner: Option<usize>,
    is_definite: bool,
}

/// How many words may stand before the noun.
const LONGEST: usize = 6;
/// How many sentences back a state may have been named whose government is "the government".
const STATE_BACK: usize = 2;
/// So many bodies are kept in mind at least.
const KEPT: usize = 64;
/// After how many sentences "the rebels" are others.
const FAR: usize = 12;

/// Whether a noun is for what readers tell from the state whose it is: its army, "armed forces", its parliament.
pub fn is_arm(document: &Document<'_>, noun: usize) -> bool {
    let is_army = document.is(noun, "forces") && noun > 0 && document.is(noun - 1, "armed");
    is_army || lexicon().kinds(document.token(noun).lower) & kind::ARM != 0
}

impl Resolver<'_, '_> {
    /// Enters the body whose noun is at a token, if one is.
    pub(super) fn meet_body(&mut self, at: usize) -> bool {
        let kinds = lexicon().kinds(self.document.token(at).lower);
        if kinds & kind::BODY == 0 {
            return false;
        }
        let Some(phrase) = self.phrase(at) else {
            return false;
        };
        let Some(cluster) = self.whose(&phrase, kinds) else {
            return false;
        };
        let mention = Found {
            first: phrase.first,
            end: phrase.end,
            head: at,
            kind: MentionKind::Nominal,
            entity_type: EntityType::Organization,
            cluster,
            rule: "body",
            score: 700,
        };
        // "Iraqi" in "Iraqi troops" is no second mention of the state.
        let adjective = self.found.iter().rev().take(4).position(|inner| {
            inner.cluster == cluster
                && inner.kind == MentionKind::Nominal
                && inner.first >= mention.first
                && inner.end <= at
        });
        if let Some(back) = adjective {
            let inner = self.found.len() - 1 - back;
            self.found[inner] = mention;
        } else {
            self.enter(mention);
        }
        true
    }

    fn phrase(&self, noun: usize) -> Option<Phrase> {
        let document = self.document;
        let sentence = document.sentence(noun);
        let is_inside = self.found.last().is_some_and(|last| last.end > noun);
        let next = noun + 1;
        let goes_on =
            next < sentence.end && (tag::is_noun(document.tag(next)) || document.is(next, "-"));
        if is_inside || goes_on || !tag::is_noun(document.tag(noun)) {
            return None;
        }
        let least = sentence.first.max(noun.saturating_sub(LONGEST));
        let mut first = describe::phrase_start(document, noun, least);
        // "Turkey's democratically elected government"
        if first > least && document.tag(first - 1) == tag::RB {
            first = describe::phrase_start(document, first - 1, least);
        }
        let is_definite = document.is_any(first, &["the", "this", "these", "those"]);
        // One of many, or a number of them, is nobody in particular; "his forces" are not told from others.
        let is_loose = |at: usize| matches!(document.tag(at), tag::DT | tag::CD | tag::PRPS);
        if (first + usize::from(is_definite)..noun).any(is_loose) {
            return None;
        }
        // "today police said", "on Tuesday police said"
        while first < noun && (document.tag(first) == tag::RB || is_day(document, first)) {
            first += 1;
        }
        let start = first + usize::from(is_definite);
        let mention = self.found.iter().rev().take(4).find(|mention| {
            mention.first >= start && mention.end <= noun && mention.kind != MentionKind::Pronoun
        });
        let (owner, from, end) = match (mention, self.owner_behind(noun)) {
            (None, Some((owner, end))) => (Some(owner), start, end),
            (Some(mention), _) => (Some(mention.cluster), mention.end, next),
            (None, None) => (None, start, next),
        };
        let sort = (from..noun)
            .filter(|&at| document.tag(at) != tag::POS)
            .fold(0, |sort, at| phrase(sort, document.token(at).lower));
        Some(Phrase {
            first,
            noun,
            end,
            sort,
            owner,
            is_definite,
        })
    }

    /// "of Iraq", "from Iraq", "in Iraq": the state or person behind the noun, and where the words end.
    fn owner_behind(&self, noun: usize) -> Option<(usize, usize)> {
        // where troops are says nothing of whose they are, nor where rebels are from
        const AWAY: &[&str] = &["troops", "forces", "soldiers", "marines", "navy"];
        let is_of = self.document.is(noun + 1, "of");
        let is_organ = lexicon().kinds(self.document.token(noun).lower) & kind::NO_ORGAN == 0;
        let is_from = is_organ && self.document.is(noun + 1, "from");
        let is_in =
            is_organ && self.document.is(noun + 1, "in") && !self.document.is_any(noun, AWAY);
        if !is_of && !is_from && !is_in {
            return None;
        }
        let first = noun + 2 + usize::from(self.document.is(noun + 2, "the"));
        self.names[self.next..]
            .iter()
            .take_while(|name| name.first <= first)
            .find(|name| name.first == first || name.first == noun + 2)
            .filter(|name| match name.entity_type {
                EntityType::Event => false,
                EntityType::Country => true,
                _ => is_of,
            })
            .map(|name| (name.cluster, name.end))
    }

    fn whose(&mut self, phrase: &Phrase, kinds: u32) -> Option<usize> {
        let noun = self.document.token(phrase.noun).lower;
        let is_organ = kinds & kind::NO_ORGAN == 0 && !is_arm(self.document, phrase.noun);
        let stands_for = |&owner: &usize| match self.cast.entities[owner].entity_type {
            EntityType::Country => is_organ,
            EntityType::Organization => kinds & kind::OWN_BODY == 0,
            _ => false,
        };
        // "Økokrim, Norway's economic crime police"
        if let Some(named) = self.set_off(phrase.noun) {
            return Some(named);
        }
        if let Some(owner) = phrase.owner.filter(stands_for) {
            self.remember(phrase, noun, owner);
            return Some(owner);
        }
        let is_bare = phrase.owner.is_none() && phrase.sort == 0;
        let known = self
            .same(phrase, noun, kinds)
            .or_else(|| (is_bare && is_organ).then(|| self.only_state(phrase.first))?);
        if known.is_some() {
            return known;
        }
        let acts = matches!(
            self.document.label(phrase.noun),
            parse::NSUBJ | parse::NSUBJ_PASS
        );
        if !phrase.is_definite && phrase.owner.is_none() && !acts {
            return None;
        }
        let cluster = self.cast.entities.len();
        self.cast.entities.push(self.entity(phrase));
        self.remember(phrase, noun, cluster);
        Some(cluster)
    }

    /// The body that came up before and is called so again: "the Uyghur militants … the rebels".
    fn same(&self, phrase: &Phrase, noun: u64, kinds: u32) -> Option<usize> {
        let here = self.sentence(phrase.first);
        let is_bare = phrase.owner.is_none() && phrase.sort == 0;
        let fighters = kind::NO_ORGAN | kind::OWN_BODY;
        let is_same = |body: &&Body| {
            body.noun == noun && (body.owner == phrase.owner && body.sort == phrase.sort || is_bare)
        };
        let is_near = |body: &&Body| {
            is_bare
                && phrase.is_definite
                && kinds & fighters == kind::NO_ORGAN
                && lexicon().kinds(body.noun) & fighters == kind::NO_ORGAN
                && body.sentence + 1 >= here
        };
        self.bodies
            .iter()
            .rev()
            .take_while(|body| body.sentence + FAR >= here)
            .find(|body| is_near(body) || is_same(body))
            .map(|body| body.cluster)
    }

    /// "the Front, the rebels who fight …": the organization that the words stand beside.
    fn set_off(&self, noun: usize) -> Option<usize> {
        let document = self.document;
        let name = document
            .head(noun)
            .filter(|_| document.label(noun) == parse::APPOS)?;
        self.recent(noun)
            .find(|mention| mention.head == name)
            .filter(|mention| mention.entity_type == EntityType::Organization)
            .map(|mention| mention.cluster)
    }

    /// The one state that is spoken of around "the government", or none.
    fn only_state(&self, before: usize) -> Option<usize> {
        let here = self.sentence(before);
        let mut states = self
            .recent(before)
            .take_while(|mention| self.sentence(mention.first) + STATE_BACK >= here)
            .filter(|mention| {
                self.cast.entities[mention.cluster].entity_type == EntityType::Country
                    && !self.is_of_one(mention)
            })
            .map(|mention| mention.cluster);
        let state = states.next()?;
        states.all(|other| other == state).then_some(state)
    }

    /// "a Norwegian company": where one of many is from, and not whose government is spoken of.
    fn is_of_one(&self, mention: &Found) -> bool {
        self.document.tag(mention.head) == tag::JJ
            && mention.first > 0
            && self.document.is_any(mention.first - 1, &["a", "an"])
    }

    fn remember(&mut self, phrase: &Phrase, noun: u64, cluster: usize) {
        // what is far behind is looked at no more
        if self.bodies.len() >= 2 * KEPT {
            self.bodies.drain(..KEPT);
        }
        self.bodies.push(Body {
            noun,
            sentence: self.sentence(phrase.noun),
            sort: phrase.sort,
            owner: phrase.owner,
            cluster,
        });
    }

    fn entity(&self, phrase: &Phrase) -> Entity {
        let document = self.document;
        let first = phrase.first + usize::from(phrase.is_definite);
        let words = document.span(first, phrase.end).of(document.text);
        Entity {
            name: words.split_whitespace().collect::<Vec<_>>().join(" "),
            entity_type: EntityType::Organization,
            aliases: Vec::new(),
            gazetteer: None,
            is_named: false,
            sex: None,
            is_sex_sure: false,
            words: document.tokens[first..=phrase.noun]
                .iter()
                .map(|token| token.lower)
                .collect(),
            state: phrase.owner,
            count: 0,
        }
    }
}

fn is_day(document: &Document<'_>, at: usize) -> bool {
    lexicon().kinds(document.token(at).lower) & kind::WEEKDAY != 0
        || document.is_any(at, &["today", "yesterday", "tonight"])
}
