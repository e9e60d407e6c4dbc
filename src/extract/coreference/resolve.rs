//! Descriptions: "the Chinese leader", "the company", "his Syrian counterpart"; pronouns beside them, in the order of the text.

use super::asked::is_asked;
use super::body::Body;
use super::called::heads;
use super::definite::{definite, is_plural_pronoun};
use super::issuer::issuer;
use super::pronoun::Meant;
use super::rank::Candidate;
use super::referent::{self, Referent};
use super::stranger::Stranger;
use super::{Cast, Found, describe};
use crate::extract::document::Document;
use crate::extract::lexicon::{Set, kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::{flag, hash};
use crate::model::{EntityType, MentionKind};

/// Adds the descriptions and pronouns that refer to an entity; `see` is shown for whom each may stand.
pub(super) fn resolve(document: &Document<'_>, cast: &mut Cast, see: See<'_>) {
    let names = std::mem::take(&mut cast.mentions);
    let most = |is_thing: bool| {
        let of_kind =
            |index: &usize| is_thing != (cast.entities[*index].entity_type == EntityType::Person);
        let entities = 0..cast.entities.len();
        let most = entities
            .filter(of_kind)
            .max_by_key(|&index| (cast.entities[index].count, std::cmp::Reverse(index)));
        most.filter(|&index| cast.entities[index].count > 1)
    };
    let first = |is_thing: bool| {
        let mut clusters = names.iter().map(|name| name.cluster);
        clusters.find(|&index| is_thing != (cast.entities[index].entity_type == EntityType::Person))
    };
    let mut resolver = Resolver {
        document,
        most: [most(false), most(true)],
        first: [first(false), first(true)],
        cast,
        names: &names,
        next: 0,
        found: Vec::new(),
        strangers: Vec::new(),
        last: [None; 3],
        bodies: Vec::new(),
        described: Vec::new(),
        see,
        heads: heads(document, &names),
        issuer: issuer(document, &names),
    };
    for at in 0..document.tokens.len() {
        while let Some(name) = names.get(resolver.next).filter(|name| name.first <= at) {
            resolver.next += 1;
            resolver.enter(name.clone());
        }
        let mention = resolver.nominal(at).or_else(|| resolver.pronoun(at));
        if let Some(mention) = mention {
            resolver.enter(mention);
        } else if !resolver.meet_body(at) {
            resolver.meet_stranger(at);
        }
    }
    let mut found = resolver.found;
    found.shrink_to_fit();
    cast.mentions = found;
}

/// For whom a word may stand.
#[derive(Debug)]
pub enum Seen<'s> {
    /// A pronoun.
    Pronoun(&'s [Candidate]),
    /// The noun of a phrase, or "they".
    Phrase(&'s [Referent]),
}

/// Is shown a word and for whom it may stand.
pub type See<'a> = &'a mut dyn FnMut(usize, Seen<'_>);

/// A phrase goes back to somebody when that is so likely, in thousandths.
const LIKELY: u16 = 400;

/// How far back an antecedent is looked for, in mentions.
const REACH: usize = 60;

/// Reads a text from front to back, with what was mentioned before.
pub(super) struct Resolver<'a, 't> {
    pub(super) document: &'a Document<'t>,
    pub(super) cast: &'a mut Cast,
    /// Names alone, in text order, and which comes next.
    pub(super) names: &'a [Found],
    pub(super) next: usize,
    /// The person, and the thing, that is named most, and first.
    pub(super) most: [Option<usize>; 2],
    pub(super) first: [Option<usize>; 2],
    /// Who came up without a name.
    pub(super) strangers: Vec<Stranger>,
    /// For whom "he", "she" and "it" stood last, and in which sentence.
    pub(super) last: [Option<(Meant, usize)>; 3],
    /// Bodies that were described.
    pub(super) bodies: Vec<Body>,
    /// The nouns of phrases, and to whom they went back.
    pub(super) described: Vec<(u64, Option<usize>)>,
    pub(super) see: See<'a>,
    /// The words that heads of names are.
    pub(super) heads: Set,
    /// Who says "we" outside of quotations.
    pub(super) issuer: Option<usize>,
    /// What came up so far, in text order.
    pub(super) found: Vec<Found>,
}

impl Resolver<'_, '_> {
    pub(super) fn enter(&mut self, mention: Found) {
        let count = &mut self.cast.entities[mention.cluster].count;
        *count += u32::from(mention.kind != MentionKind::Name);
        self.found.push(mention);
    }

    pub(super) fn recent(&self, before: usize) -> impl Iterator<Item = &Found> {
        self.found
            .iter()
            .rev()
            .take(REACH)
            .filter(move |mention| mention.end <= before)
    }

    pub(super) fn sentence(&self, at: usize) -> usize {
        self.document.sentence_number(at)
    }

    /// A phrase whose noun is at a token, or "they", where it goes back to somebody.
    fn nominal(&mut self, at: usize) -> Option<Found> {
        let document = self.document;
        if let Some(state) = self.epithet(at) {
            return Some(state);
        }
        if self.is_called(at) {
            return None;
        }
        let ruled = self.ruled(at);
        let Some(phrase) = definite(document, at).filter(|&phrase| is_asked(document, phrase))
        else {
            return ruled;
        };
        let Some(referents) = self.referents(phrase, ruled.as_ref().map(|found| found.cluster))
        else {
            return ruled;
        };
        (self.see)(at, Seen::Phrase(&referents));
        if !referent::is_trained() {
            return ruled;
        }
        let best = referent::best(&referents).filter(|&(_, share)| share >= LIKELY);
        let lower = document.token(at).lower;
        self.described
            .push((lower, best.map(|(cluster, _)| cluster)));
        let (cluster, score) = best?;
        let first = self.owned_from(phrase.first);
        if self.crosses(first, at + 1) {
            return None;
        }
        let is_pronoun = is_plural_pronoun(document, at);
        Some(Found {
            first,
            end: at + 1,
            head: at,
            kind: if is_pronoun {
                MentionKind::Pronoun
            } else {
                MentionKind::Nominal
            },
            entity_type: self.cast.entities[cluster].entity_type,
            cluster,
            rule: super::GOES_BACK,
            score,
        })
    }

    /// "the group Nordkrog": what is called so right behind goes back to no other.
    fn is_called(&self, noun: usize) -> bool {
        let kinds = lexicon().kinds(self.document.token(noun).lower);
        let is_behind = |name: &&Found| name.first == noun + 1;
        self.names[self.next..]
            .first()
            .filter(is_behind)
            .is_some_and(|name| {
                name.entity_type == EntityType::Organization
                    && kinds & kind::ORGANIZATION_HEAD != 0
                    && self.document.tag(noun) == tag::NN
            })
    }

    /// Whether words cross a mention that came up.
    pub(super) fn crosses(&self, first: usize, end: usize) -> bool {
        let mut recent = self.found.iter().rev().take(REACH);
        recent.any(|mention| mention.crosses(first, end))
    }

    /// Where a phrase begins that begins with a possessive: with whose it is.
    fn owned_from(&self, first: usize) -> usize {
        let is_owned = self.document.tag(first) == tag::POS;
        let mut recent = self.found.iter().rev().take(8);
        let owner = recent.find(|mention| is_owned && mention.end == first);
        owner.map_or(first + usize::from(is_owned), |owner| owner.first)
    }

    /// A definite noun phrase whose noun is at `at`, by rules.
    fn ruled(&self, at: usize) -> Option<Found> {
        let document = self.document;
        let tag = document.tag(at);
        let is_title = document.token(at).is(flag::UPPER) && self.is_bare_title(at);
        if !is_title
            && (tag != tag::NN && tag != tag::NNS
                || document.token(at).is(flag::UPPER) && at != document.sentence(at).first)
        {
            return None;
        }
        let next_is_noun = matches!(document.tag(at + 1), tag::NN | tag::NNS)
            && at + 1 < document.sentence(at).end
            && !document.is_mark(at + 1);
        if next_is_noun {
            return None;
        }
        let lower = document.token(at).lower;
        let kinds = lexicon().kinds(lower);
        let is_state = is_state_noun(lower);
        let is_common = kinds & (kind::ROLE | kind::ORGANIZATION_HEAD | kind::PLACE_HEAD) != 0;
        let first = self.definite_start(at)?;
        let cluster = if !is_common && !is_state {
            self.called_so(first, at)
        } else if tag == tag::NNS {
            None
        } else if is_state {
            self.state(first, lower)
        } else if kinds & kind::ROLE != 0 && kinds & kind::ORGANIZATION_HEAD == 0
            || self.is_counterpart(at)
        {
            self.person(first, at)
        } else {
            self.body(first, at, kinds)
        }?;
        let entity_type = self.cast.entities[cluster].entity_type;
        Some(Found {
            first,
            end: at + 1,
            head: at,
            kind: MentionKind::Nominal,
            entity_type,
            cluster,
            rule: "description",
            score: 720,
        })
    }

    /// "The Prime Minister", "the President": a title in capitals that no name follows.
    fn is_bare_title(&self, at: usize) -> bool {
        let document = self.document;
        let kinds = lexicon().kinds(document.token(at).lower);
        let is_role = kinds & kind::ROLE != 0 && kinds & kind::ORGANIZATION_HEAD == 0;
        if !is_role || !tag::is_noun(document.tag(at)) || document.is_any(at + 1, &["of", "for"]) {
            return false;
        }
        let next_is_name = document
            .tokens
            .get(at + 1)
            .is_some_and(|next| next.is(flag::UPPER));
        let mut first = at;
        while first > 0 && at - first < 3 && document.token(first - 1).is(flag::UPPER) {
            first -= 1;
            if document.is(first, "the") {
                return !next_is_name;
            }
        }
        !next_is_name && first > 0 && document.is(first - 1, "the")
    }

    fn is_counterpart(&self, at: usize) -> bool {
        self.document.is(at, "counterpart")
    }

    /// Where a phrase with "the", "this" or a possessive begins.
    fn definite_start(&self, noun: usize) -> Option<usize> {
        let document = self.document;
        let least = document.sentence(noun).first;
        let mut first = noun;
        while first > least && noun - first < 5 {
            first -= 1;
            let tag = document.tag(first);
            match tag {
                tag::DT => {
                    return document
                        .is_any(first, &["the", "this", "that"])
                        .then_some(first);
                }
                tag::PRPS => return Some(first),
                tag::JJ
                | tag::NN
                | tag::NNP
                | tag::NNPS
                | tag::JJS
                | tag::CD
                | tag::VBN
                | tag::NNS => {}
                tag::POS => {
                    let owner = self
                        .found
                        .iter()
                        .rev()
                        .find(|mention| mention.end == first)?;
                    return Some(owner.first);
                }
                _ => return None,
            }
        }
        None
    }

    /// "the country", "the nation": the state named last.
    fn state(&self, first: usize, lower: u64) -> Option<usize> {
        if lower == hash("countries") || lower == hash("nations") {
            return None;
        }
        let sentence = self.sentence(first);
        // "his country": the state that he belongs to.
        if let Some(owner) = self
            .found
            .iter()
            .rev()
            .take(2)
            .find(|mention| mention.first == first && mention.kind == MentionKind::Pronoun)
        {
            let state = self.cast.entities[owner.cluster]
                .state
                .filter(|&state| self.cast.entities[state].entity_type == EntityType::Country);
            if state.is_some() {
                return state;
            }
        }
        // What an adjective names beside a role ("Chinese Foreign Minister") is not what "the country" goes back to.
        let is_beside_role = |mention: &Found| {
            mention.kind == MentionKind::Nominal
                && (mention.end..mention.end + 3).any(|at| {
                    self.document.tokens.get(at).is_some_and(|token| {
                        lexicon().kinds(token.lower) & (kind::ROLE | kind::TITLE) != 0
                    })
                })
        };
        self.recent(first)
            .filter(|mention| {
                mention.entity_type == EntityType::Country
                    && !is_beside_role(mention)
                    && self.sentence(mention.first) + 3 >= sentence
            })
            .map(|mention| mention.cluster)
            .next()
    }

    /// The state or organization that a description names: "the Chinese leader", "Marrick's chief".
    pub(super) fn owner(&self, first: usize, noun: usize) -> Option<usize> {
        self.found
            .iter()
            .rev()
            .take(4)
            .find(|mention| {
                mention.first >= first
                    && mention.end <= noun
                    && mention.kind != MentionKind::Pronoun
            })
            .map(|mention| mention.cluster)
    }

    /// "the Attorney General, Emilio Vera": who is named behind the comma.
    fn named_behind(&self, noun: usize) -> Option<usize> {
        let document = self.document;
        // "The Humanitarian Coordinator, Mr. Aksel Brandvold"
        let mut next = noun + 2;
        while next < noun + 5
            && document.token(next).is(flag::UPPER)
            && lexicon().kinds(document.token(next).lower) & kind::TITLE != 0
            && !self.names[self.next..]
                .iter()
                .take_while(|name| name.first <= next)
                .any(|name| name.first == next)
        {
            next += 1;
        }
        let name = self.names[self.next..]
            .iter()
            .take_while(|name| name.first <= next)
            .find(|name| name.first == next)?;
        let is_set_off = document.is(noun + 1, ",")
            && name.end < document.sentence(noun).end
            && document.is_mark(name.end);
        (is_set_off && name.entity_type == EntityType::Person).then_some(name.cluster)
    }

    fn person(&self, first: usize, noun: usize) -> Option<usize> {
        if let Some(named) = self.named_behind(noun) {
            return Some(named);
        }
        // A name that follows carries the description itself: "his Syrian counterpart Faisal al-Mekdad".
        if self
            .document
            .tokens
            .get(noun + 1)
            .is_some_and(|next| next.is(flag::UPPER))
            && tag::is_name(self.document.tag(noun + 1))
        {
            return None;
        }
        let role = self.document.token(noun).lower;
        // "the Prime Minister" is not the foreign minister.
        let modifier = noun.checked_sub(1).filter(|&at| at > first).and_then(|at| {
            let lower = self.document.token(at).lower;
            describe::is_modifier(self.document.token(at).lower).then_some(lower)
        });
        let owner = self.owner(first, noun);
        let is_counterpart = self.is_counterpart(noun);
        let sentence = self.sentence(noun);
        let mut seen: Vec<usize> = Vec::new();
        let subject = self
            .recent(first)
            .find(|mention| self.sentence(mention.first) == sentence && self.is_subject(mention))
            .map(|mention| mention.cluster);
        let candidates = self
            .recent(first)
            .filter(|mention| {
                mention.entity_type == EntityType::Person && mention.kind != MentionKind::Pronoun
            })
            .filter(|mention| {
                let is_new = !seen.contains(&mention.cluster);
                seen.push(mention.cluster);
                is_new
            });
        let fits = |cluster: usize| {
            let entity = &self.cast.entities[cluster];
            let has_role = entity.words.contains(&role)
                && modifier.is_none_or(|modifier| entity.words.contains(&modifier))
                || is_leader(role) && entity.words.iter().any(|&word| is_leading(word));
            let of_owner = owner.is_none_or(|owner| entity.state == Some(owner));
            if is_counterpart {
                owner.is_some() && of_owner && subject != Some(cluster)
            } else {
                has_role && of_owner || owner.is_some() && of_owner && is_leader(role)
            }
        };
        let mut fitting = candidates.filter(|mention| fits(mention.cluster));
        let nearest = fitting.next()?;
        // Of two presidents "the president" is the one who was named last, where the other is far away.
        let far = |other: &Found| self.sentence(nearest.first) > self.sentence(other.first) + 1;
        let is_only = owner.is_some() || fitting.next().is_none_or(far);
        is_only.then_some(nearest.cluster)
    }

    pub(super) fn is_subject(&self, mention: &Found) -> bool {
        matches!(
            self.document.label(mention.head),
            parse::NSUBJ | parse::NSUBJ_PASS
        )
    }
}

fn is_state_noun(lower: u64) -> bool {
    [
        hash("country"),
        hash("nation"),
        hash("republic"),
        hash("kingdom"),
    ]
    .contains(&lower)
}

fn is_leader(role: u64) -> bool {
    role == hash("leader") || role == hash("head") || role == hash("ruler") || role == hash("chief")
}

fn is_leading(word: u64) -> bool {
    is_leader(word)
        || [
            hash("president"),
            hash("king"),
            hash("emir"),
            hash("premier"),
            hash("chancellor"),
            hash("chairman"),
            hash("dictator"),
        ]
        .contains(&word)
}
