//! Relations as a model learned them from sentences labeled by hand: which are told besides those that the rules found.
//!
//! Weights: `assets/models/relations.md`. Knows the rules by what they found alone.

use super::features::{self, Pair};
use super::senses::is_other_sense;
use super::{Tie, holds, is_dateline, manner, nouns, offices, tie};
use crate::extract::calibrate::worth;
use crate::extract::coreference::unnamed::is_unnamed;
use crate::extract::coreference::{Cast, Found};
use crate::extract::document::Document;
use crate::extract::lexicon::{class, lexicon};
use crate::extract::linear::Linear;
use crate::extract::parse;
use crate::extract::tag;
use crate::model::{EntityType, Modality, RelationType, Sign};
use std::cmp::Reverse;
use std::sync::LazyLock;

/// The rule of what the model alone found.
pub const LEARNED: &str = "learned";
/// What a weight of the largest byte stands for, in logits.
pub const TOP: f64 = 4.0;
/// The class of two that stand in no relation.
pub const NONE: &str = "none";

/// From which belief on, in thousandths, what the model alone finds is kept: where four of five answers are right in texts
/// left out of the training, which prints it. Who is of a body, and what is a part of one, is right from less on.
const BELIEVED_STATE: u16 = 650;
const BELIEVED_OF_BODY: u16 = 550;
const BELIEVED_ACT: u16 = 600;
/// What is told of somebody who is only described has to be surer.
const BELIEVED_UNNAMED: u16 = 900;
/// What is said of somebody by what he is called lies in words that few texts share.
const BELIEVED_NAMED: u16 = 750;
/// No class has a higher number.
const CLASSES: usize = 64;

/// How often answers are right, in logits: a base, and so much for each logit of belief (the training prints both, from texts left out).
const WORTH: (f64, f64) = (0.15, 0.64);

static MODEL: LazyLock<Model> =
    LazyLock::new(|| Model::read(include_bytes!("../../../assets/models/relations.bin")));

/// Reads the weights.
pub fn ready() {
    _ = MODEL.classes.len();
}

/// The class of a relation from the mention that begins first to the other, or the other way.
pub fn class_name(relation: RelationType, is_forward: bool) -> String {
    let arrow = match (relation.is_symmetric(), is_forward) {
        (true, _) => "",
        (false, true) => ">",
        (false, false) => "<",
    };
    format!("{relation}{arrow}")
}

struct Model {
    linear: Linear,
    /// The relation of each class and whether the mention that begins first is the actor; none for no relation.
    classes: Vec<Option<(RelationType, bool)>>,
    /// The class of no relation.
    none: Option<usize>,
}

impl Model {
    fn read(bytes: &'static [u8]) -> Self {
        let linear = Linear::read(bytes);
        let classes: Vec<_> = linear
            .labels()
            .iter()
            .take(CLASSES)
            .map(|label| {
                let name = label.trim_end_matches(['<', '>']);
                Some((RelationType::from_name(name)?, !label.ends_with('<')))
            })
            .collect();
        let none = linear.labels().iter().position(|label| label == NONE);
        Self {
            linear,
            classes,
            none,
        }
    }

    fn class_of(&self, relation: RelationType, is_forward: bool) -> Option<usize> {
        let wanted = (relation, is_forward || relation.is_symmetric());
        self.classes.iter().position(|&class| class == Some(wanted))
    }

    /// How likely each class is, in thousandths; `None` where no relation is likelier than none, which most pairs are in: less than
    /// half is never believed.
    fn shares(&self, pair: &Pair) -> Option<[u16; CLASSES]> {
        let mut sums = [0_i32; CLASSES];
        self.linear.add_all(&pair.keys, &mut sums);
        let count = self.classes.len();
        let top = sums[..count].iter().copied().max().unwrap_or(0);
        if self.none.is_some_and(|none| sums[none] == top) {
            return None;
        }
        let mut parts = [0.0_f64; CLASSES];
        for (part, &sum) in parts[..count].iter_mut().zip(&sums) {
            *part = libm::exp(logits(sum - top));
        }
        let whole: f64 = parts.iter().sum();
        Some(parts.map(|part| (part / whole * 1000.0) as u16))
    }

    /// What each word adds to the lead of a class over none, words of names left out.
    fn words(
        &self,
        document: &Document<'_>,
        cast: &Cast,
        pair: &Pair,
        class: usize,
    ) -> Vec<(usize, i32)> {
        let ends = [pair.one, pair.other].map(|index| &cast.mentions[index]);
        let is_named = |at: usize| {
            tag::is_name(document.tag(at))
                && ends.iter().any(|end| (end.first..end.end).contains(&at))
        };
        let none = self.none.unwrap_or(0);
        let mut words: Vec<(usize, i32)> = Vec::new();
        for &(at, key) in &pair.words {
            if document.is_mark(at) || is_named(at) {
                continue;
            }
            let mut sums = [0; CLASSES];
            self.linear.add(key, &mut sums);
            match words.iter_mut().find(|(word, _)| *word == at) {
                Some((_, sum)) => *sum += sums[class] - sums[none],
                None => words.push((at, sums[class] - sums[none])),
            }
        }
        words.sort_unstable_by_key(|&(at, sum)| (Reverse(sum), at));
        words
    }
}

/// Whether the model is asked of such a relation at all. Where a text was sent from tells nothing; and "his sailors arrived in Rask" tells
/// where they are, not where he is.
fn may_tell(document: &Document<'_>, cast: &Cast, tie: &Tie) -> bool {
    let ends = [tie.from, tie.to].map(|index| &cast.mentions[index]);
    let is_owner =
        |end: &&Found| end.entity_type == EntityType::Person && document.tag(end.head) == tag::PRPS;
    let is_of_owner = matches!(
        tie.relation,
        RelationType::MemberOf | RelationType::Leads | RelationType::PartOf | RelationType::AllyOf
    );
    // "its ambassador to the United States" is not theirs
    let is_sent_to = tie.relation == RelationType::MemberOf && is_post(document, ends[1]);
    // "the uprising against Syria in Lebanon", "Morocco's embassy in Baghdad": no state is in another
    let is_state = tie.relation == RelationType::LocatedIn
        && cast.entities[ends[0].cluster].entity_type == EntityType::Country
        && (ends[1].entity_type == EntityType::Country
            || matches!(
                document.label(ends[0].head),
                parse::NMOD_POSS | parse::AMOD | parse::COMPOUND
            ));
    // "a campaign led by NATO in Libya": where it was, not where NATO is
    let is_agent = tie.relation == RelationType::LocatedIn
        && document
            .child(ends[0].head, &[parse::CASE])
            .is_some_and(|case| document.is(case, "by"));
    let between = ends[0].end.min(ends[1].end)..ends[0].first.max(ends[1].first);
    let is_cold = matches!(
        tie.relation,
        RelationType::Cooperate | RelationType::AllyOf | RelationType::Support
    ) && between
        .chain([tie.trigger, tie.trigger.saturating_sub(1)])
        .any(|at| nouns::is_cold(document, at));
    let is_victim = tie.relation == RelationType::Accuse && is_done_to(document, ends[1]);
    // "Lund, a former leader of the party", "the former party leader Lund"
    let first = ends[0].first.min(ends[1].first);
    let is_over = matches!(tie.relation, RelationType::MemberOf | RelationType::Leads)
        && (first.saturating_sub(1)..ends[0].first.max(ends[1].first))
            .any(|at| document.is_any(at, &["former", "ex"]));
    !is_agent
        && !is_over
        && !is_victim
        && !is_state
        && !is_sent_to
        && !is_cold
        && !ends.iter().any(|end| is_dateline(document, end))
        && (is_of_owner || !ends.iter().any(is_owner))
}

/// "condemned the arrest of Lund", "the invasion of Volnia": it was done to them.
fn is_done_to(document: &Document<'_>, other: &Found) -> bool {
    const DONE: &[&str] = &[
        "arrest",
        "detention",
        "jailing",
        "imprisonment",
        "sentencing",
        "killing",
        "murder",
        "assassination",
        "death",
        "execution",
        "beating",
        "torture",
        "abduction",
        "kidnapping",
        "deportation",
        "expulsion",
        "ouster",
        "ousting",
        "overthrow",
        "bombing",
        "shelling",
        "invasion",
        "annexation",
        "occupation",
        "siege",
    ];
    let is_of = document
        .child(other.head, &[parse::CASE])
        .is_some_and(|case| document.is(case, "of"));
    let noun = document.head(other.head);
    is_of && noun.is_some_and(|noun| document.is_any(noun, DONE))
}

/// "the ambassador to Volnia": where somebody is posted.
fn is_post(document: &Document<'_>, place: &Found) -> bool {
    const SENT: &[&str] = &["ambassador", "envoy", "emissary", "consul"];
    let article = usize::from(place.first > 0 && document.is(place.first - 1, "the"));
    let to = place.first.checked_sub(1 + article);
    to.is_some_and(|to| document.is(to, "to") && to > 0 && document.is_any(to - 1, SENT))
}

/// "denied links with the Front", "called the League a friend": the verb alone rejects and accuses nobody.
fn is_only_worded(document: &Document<'_>, cast: &Cast, tie: &Tie, share: u16) -> bool {
    const DENYING: &[&str] = &["deny", "denies", "denied", "denying"];
    let above = document.head(cast.mentions[tie.to].head);
    let is_object = above == Some(tie.trigger);
    let is_named = || {
        let mut verbs = [Some(tie.trigger), above].into_iter().flatten();
        verbs.any(|at| lexicon().is_verb_of(document.token(at).lower, class::NAMING))
    };
    match tie.relation {
        RelationType::Reject => document.is_any(tie.trigger, DENYING) && !is_object,
        RelationType::Accuse => share < BELIEVED_NAMED && is_named(),
        // whoever offers a loan asks for nothing
        RelationType::Request => document.is_any(tie.trigger, &["offer", "offers", "offered"]),
        _ => false,
    }
}

/// Whether the model believes a relation of two so far that it is told.
fn is_believed(cast: &Cast, relation: RelationType, ends: (usize, usize), share: u16) -> bool {
    let is_unnamed = is_unnamed(cast, ends.0) || is_unnamed(cast, ends.1);
    let is_belonging = matches!(relation, RelationType::MemberOf | RelationType::PartOf);
    let is_of_body = cast.mentions[ends.1].entity_type == EntityType::Organization;
    let least = if is_unnamed {
        BELIEVED_UNNAMED
    } else if is_belonging && is_of_body {
        BELIEVED_OF_BODY
    } else if relation.is_state() {
        BELIEVED_STATE
    } else {
        BELIEVED_ACT
    };
    // "a court in Bergen": where somebody is who is only described, the words say themselves
    let is_said = is_unnamed && relation.is_state();
    // two names are one on somebody's word alone
    share >= least && relation != RelationType::SameAs && !is_said
}

fn logits(sum: i32) -> f64 {
    f64::from(sum) * TOP / f64::from(127 * 127)
}

/// Whether a deed is another's than the actor's, or an office no longer held: what he denies, what he asks somebody to do, what he left.
fn is_of_another(document: &Document<'_>, cast: &Cast, ties: &[Tie], new: &Tie) -> bool {
    let [from, to] = [new.from, new.to].map(|index| &cast.mentions[index]);
    let cluster = |index: usize| cast.mentions[index].cluster;
    if new.relation.is_state() {
        return ties.iter().any(|tie| {
            let is_of_same = cluster(tie.to) == to.cluster;
            let is_his = cluster(tie.from) == from.cluster;
            // "resigned as head of the League"
            let is_left = is_his && tie.relation == RelationType::Retreat;
            // "Beck succeeded Lund as head of the League", "backed Volnia's bid to join the League"
            let is_told_of_another = !is_his
                && tie.relation == new.relation
                && (offices::is_taken_over(document, tie)
                    || tie.trigger == new.trigger
                        && tie.relation == RelationType::MemberOf
                        && tag::is_verb(document.tag(tie.trigger)));
            is_of_same && (is_left || is_told_of_another)
        });
    }
    // "Moss, of the Front, accused Lund": the word is told to be another's, of the same
    let is_told_of_another = ties.iter().any(|tie| {
        (tie.trigger, tie.relation, cluster(tie.to)) == (new.trigger, new.relation, to.cluster)
            && cluster(tie.from) != from.cluster
    });
    // "kidnapped 16 Russian advisers": it is Russia's already
    let is_within = |one: &Found, other: &Found| one.first <= other.first && other.end <= one.end;
    let is_told_of_owner = ties.iter().any(|tie| {
        let [own_from, own_to] = [tie.from, tie.to].map(|index| &cast.mentions[index]);
        tie.relation == new.relation && is_within(from, own_from) && is_within(to, own_to)
    });
    if is_told_of_another || is_told_of_owner {
        return true;
    }
    // "Denmark denied responsibility for the attack on Iceland"
    let denies = || {
        (from.end..to.first).any(|at| {
            lexicon().is_verb_of(document.token(at).lower, class::REJECTING)
                && document.child(at, &[parse::NSUBJ]) == Some(from.head)
        })
    };
    // "Denmark urged Iceland to impose sanctions on Turkey"
    let asks = || {
        ties.iter().any(|tie| {
            let asked = &cast.mentions[tie.to];
            tie.relation == RelationType::Request
                && tie.from == new.from
                && from.end <= asked.first
                && asked.end <= to.first
        })
    };
    new.relation.sign() == Sign::Hostile && new.relation != RelationType::Reject && denies()
        || asks()
}

/// Adds what the model finds. `ties`, what the rules found, stand by their first words.
pub(super) fn add(document: &Document<'_>, cast: &Cast, ties: &mut Vec<Tie>) {
    let model = &*MODEL;
    let mut found: Vec<Tie> = Vec::new();
    features::pairs(document, cast, ties, &mut |pair, own| {
        let Some(shares) = model.shares(pair) else {
            return;
        };
        for (class, relation) in model.classes.iter().enumerate() {
            let Some((relation, is_forward)) = *relation else {
                continue;
            };
            let ends = if is_forward {
                (pair.one, pair.other)
            } else {
                (pair.other, pair.one)
            };
            if !is_believed(cast, relation, ends, shares[class]) {
                continue;
            }
            let words = model.words(document, cast, pair, class);
            let at = words.first().map_or(pair.top, |&(at, _)| at);
            let score = worth(WORTH, shares[class]);
            let mut new = tie(document, cast, at, ends, relation, LEARNED, score);
            // "to punish its Parliament": whose it is, is not planned
            let is_owned = [ends.0, ends.1]
                .into_iter()
                .any(|end| document.tag(cast.mentions[end].head) == tag::PRPS);
            if relation.is_state() && (is_owned || !tag::is_verb(document.tag(at))) {
                (new.negated, new.modality) = (false, Modality::Actual);
            } else if matches!(document.tag(at), tag::IN | tag::TO) {
                // "to strengthen cooperation with": the word that the two hang together by
                (new.negated, new.modality) = manner::of(document, pair.top);
            }
            // where the rules tell an act, or a state, of the same two, they have said it
            let is_known = || {
                let mut known = ties[own.clone()].iter();
                known.any(|one| told(document, cast, one) == told(document, cast, &new))
            };
            if holds(document, cast, &new)
                && (relation != RelationType::Accuse || !is_other_sense(document, at, relation))
                && !is_only_worded(document, cast, &new, shares[class])
                && may_tell(document, cast, &new)
                && !is_known()
                && !is_of_another(document, cast, &ties[own.clone()], &new)
            {
                found.push(new);
            }
        }
    });
    // of what one sentence tells of the same two the surest act and the surest state
    found.sort_by_key(|tie| (told(document, cast, tie), Reverse(tie.score)));
    found.dedup_by_key(|tie| told(document, cast, tie));
    // of a long text they are megabytes
    ties.reserve_exact(found.len());
    ties.append(&mut found);
}

/// Where and of which two an act, or a state, is told.
fn told(document: &Document<'_>, cast: &Cast, tie: &Tie) -> (usize, [usize; 2], bool) {
    let mut ends = [tie.from, tie.to].map(|index| cast.mentions[index].cluster);
    ends.sort_unstable();
    (
        document.sentence_number(tie.trigger),
        ends,
        tie.relation.is_state(),
    )
}

/// What spoke for a relation: the words between which and the two it was learned, each with what it adds, in parts of a hundred.
pub fn told_by(
    document: &Document<'_>,
    cast: &Cast,
    ties: &[Tie],
    ends: (usize, usize),
    relation: RelationType,
) -> Vec<(usize, i32)> {
    let model = &*MODEL;
    let mut told = Vec::new();
    features::pairs(document, cast, ties, &mut |pair, _| {
        let is_forward = ends == (pair.one, pair.other);
        if !is_forward && ends != (pair.other, pair.one) {
            return;
        }
        if let Some(class) = model.class_of(relation, is_forward) {
            let mut words = model.words(document, cast, pair, class);
            words.retain(|&(_, sum)| sum > 0);
            let whole: i32 = words.iter().map(|(_, sum)| sum).sum();
            for (_, sum) in &mut words {
                *sum = *sum * 100 / whole.max(1);
            }
            told = words;
        }
    });
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_of_the_weights_is_a_relation_or_none() {
        let labels = MODEL.linear.labels();
        assert!(labels.len() > RelationType::ALL.len() && labels.len() <= CLASSES);
        let unknown: Vec<_> = labels
            .iter()
            .zip(&MODEL.classes)
            .filter(|(_, class)| class.is_none())
            .collect();
        assert_eq!(unknown.len(), 1, "{unknown:?}");
        assert_eq!(unknown[0].0, NONE);
    }
}
