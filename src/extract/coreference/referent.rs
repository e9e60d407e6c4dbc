//! Whom a phrase goes back to: everybody whom it may mean, ranked by learned weights, "nobody that has a name" among them.
//!
//! All candidates at once, and not one pair after the other: Denis and Baldridge, "Specialized Models and Ranking for Coreference
//! Resolution" (2008). Weights: `assets/models/descriptions.md`; what is seen of a candidate is in `likeness`.

use super::Found;
use super::definite::Definite;
use super::eligible::is_aside;
use super::resolve::Resolver;
use crate::extract::document::Document;
use crate::extract::lexicon::lexicon;
use crate::extract::linear::Linear;
use crate::extract::parse;
use crate::extract::tag;
use crate::model::EntityType;
use std::sync::LazyLock;

/// Somebody to whom a phrase may go back.
#[derive(Debug, Clone)]
pub struct Referent {
    /// The cluster; none for nobody that has a name.
    pub cluster: Option<usize>,
    /// What is seen: of each feature its sort, an index into [`SORTS`], and its key.
    pub keys: Vec<(u8, u32)>,
}

/// What a weight of the largest byte stands for, in logits.
pub const TOP: f64 = 4.0;

/// The sorts of features, in words.
pub const SORTS: [&str; 8] = [
    "the noun",
    "the words of the name",
    "the rules",
    "distance",
    "how often",
    "place in the clause",
    "what stands in the phrase",
    "what went before",
];

/// How many sentences back, and how many words ahead.
const BACK: usize = 20;
const AHEAD: usize = 16;
/// How many entities at most before the phrase, and behind it.
const MOST: usize = 16;
const MOST_AHEAD: usize = 3;
/// How high the verb of a phrase is looked for.
const HEIGHT: usize = 6;

static MODEL: LazyLock<Linear> =
    LazyLock::new(|| Linear::read(include_bytes!("../../../assets/models/descriptions.bin")));

/// Reads the weights.
pub fn ready() {
    _ = MODEL.labels();
}

/// Whether there are weights: training begins without.
pub(super) fn is_trained() -> bool {
    !MODEL.labels().is_empty()
}

/// What a candidate weighs, in logits.
pub fn weigh(keys: &[(u8, u32)]) -> f64 {
    keys.iter().map(|&(_, key)| weight(key)).sum()
}

/// What a feature weighs, in logits.
pub fn weight(key: u32) -> f64 {
    let mut sum = [0];
    MODEL.add(key, &mut sum);
    f64::from(sum[0]) * TOP / f64::from(127 * 127)
}

/// The likeliest, and how likely, in thousandths; none where nobody that has a name is.
pub(super) fn best(referents: &[Referent]) -> Option<(usize, u16)> {
    let weights: Vec<f64> = referents.iter().map(|one| weigh(&one.keys)).collect();
    let top = weights.iter().copied().fold(f64::MIN, f64::max);
    let whole: f64 = weights.iter().map(|weight| libm::exp(weight - top)).sum();
    let index = weights.iter().position(|&weight| weight >= top)?;
    let share = (1000.0 / whole) as u16;
    Some((referents[index].cluster?, share))
}

/// "the neighboring country", "the next president": nobody who was mentioned before, unless he is said to be it.
fn is_another(document: &Document<'_>, phrase: Definite) -> bool {
    const ANOTHER: &[&str] = &[
        "other",
        "neighboring",
        "neighbouring",
        "nearest",
        "rival",
        "opposing",
        "next",
        "previous",
    ];
    let is_told_of = document.label(phrase.noun) == parse::APPOS
        || document.child(phrase.noun, &[parse::COP]).is_some();
    !is_told_of && (phrase.first + 1..phrase.noun).any(|at| document.is_any(at, ANOTHER))
}

impl Resolver<'_, '_> {
    /// All to whom a phrase may go back, the one mentioned last first; then those named behind it; then nobody. None where the phrase
    /// says itself which it is: "the Tavian side".
    pub(super) fn referents(&self, phrase: Definite, rule: Option<usize>) -> Option<Vec<Referent>> {
        let asked = self.asked(phrase, rule);
        if asked.says_which() || self.is_corpse(phrase.noun) {
            return None;
        }
        let here = self.sentence(phrase.noun);
        let actor = self.actor_over(phrase.noun);
        let actors = [
            actor,
            actor.and_then(|actor| self.cast.entities[actor].state),
            self.sayer_over(phrase.noun),
        ];
        let may_be = |mention: &Found| {
            asked.may_be(&self.cast.entities[mention.cluster])
                && !actors.contains(&Some(mention.cluster))
        };
        let mut found: Vec<(&Found, usize)> = Vec::new();
        let is_another = is_another(self.document, phrase);
        let near = self
            .recent(phrase.first)
            .take_while(|mention| !is_another && here - self.sentence(mention.first) <= BACK);
        for mention in near {
            if found.len() == MOST {
                break;
            }
            let is_known = found.iter().any(|(one, _)| one.cluster == mention.cluster);
            if !is_known && may_be(mention) {
                let type_of = |one: &Found| self.cast.entities[one.cluster].entity_type;
                let same = found
                    .iter()
                    .filter(|(one, _)| type_of(one) == type_of(mention));
                let order = same.count();
                found.push((mention, order));
            }
        }
        // "The chairman of the council, Moncef Behi"
        let end = self.document.sentence(phrase.noun).end;
        let end = end.min(phrase.noun + AHEAD);
        let behind = self.names[self.next..]
            .iter()
            .take_while(|name| name.first < end)
            .filter(|name| name.first > phrase.noun && may_be(name))
            .filter(|name| !is_aside(self.document, name.head, phrase.noun));
        for (name, order) in behind.take(MOST_AHEAD).zip(6..) {
            if !found.iter().any(|(one, _)| one.cluster == name.cluster) {
                found.push((name, order));
            }
        }
        let fitting =
            |(mention, _): &&(&Found, usize)| asked.fit(&self.cast.entities[mention.cluster]) > 0;
        let rivals = found.iter().filter(fitting).count();
        let mut referents: Vec<Referent> = found
            .iter()
            .map(|&(mention, order)| self.likeness(&asked, mention, (order, rivals)))
            .collect();
        referents.push(self.likeness_of_nobody(&asked, found.len(), rivals));
        Some(referents)
    }

    /// "the body of Ida Moll" is no commission.
    fn is_corpse(&self, noun: usize) -> bool {
        let document = self.document;
        let is_body_of = document.is(noun, "body") && document.is(noun + 1, "of");
        is_body_of
            && self.names[self.next..]
                .iter()
                .take_while(|name| name.first <= noun + 2)
                .any(|name| name.first == noun + 2 && name.entity_type == EntityType::Person)
    }

    /// Who says the clause that a phrase stands in: of himself a person says "he", and not "the Palestinian leader".
    fn sayer_over(&self, noun: usize) -> Option<usize> {
        let document = self.document;
        let mut at = noun;
        for _ in 0..HEIGHT {
            let above = document.head(at)?;
            let is_said = document.label(at) == parse::CCOMP
                && lexicon().say(document.token(above).lower).is_some();
            if is_said {
                let subject = document.child(above, &[parse::NSUBJ])?;
                let mut recent = self.recent(noun).take(BACK);
                let sayer = recent.find(|mention| mention.head == subject)?.cluster;
                let is_person = self.cast.entities[sayer].entity_type == EntityType::Person;
                return is_person.then_some(sayer);
            }
            at = above;
        }
        None
    }

    /// Who acts in the clause that a phrase stands in, unless it is the phrase: where Beijing, or Xi, promised vaccines for the nation,
    /// it is another nation.
    pub(super) fn actor_over(&self, noun: usize) -> Option<usize> {
        let document = self.document;
        let mut at = noun;
        for _ in 0..HEIGHT {
            if document.label(at) == parse::APPOS {
                return None;
            }
            at = document.head(at)?;
            if !tag::is_verb(document.tag(at)) {
                continue;
            }
            if let Some(subject) = document.child(at, &[parse::NSUBJ, parse::NSUBJ_PASS]) {
                let mut recent = self.recent(noun).take(BACK);
                let actor = recent.find(|mention| mention.head == subject)?;
                return Some(actor.cluster);
            }
            // "offered help and promised vaccines": whoever does the one does the other
            if !matches!(document.label(at), parse::CONJ | parse::XCOMP) {
                return None;
            }
        }
        None
    }
}
