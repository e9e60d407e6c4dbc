//! Relations: who acts on whom, from verbs and nouns of acting with their sides, and states from descriptions.

mod attitudes;
mod before;
mod being;
mod below;
mod bonds;
mod carried;
mod deeds;
mod described;
mod doers;
pub mod features;
mod fits;
mod homes;
mod joined;
pub mod learned;
mod manner;
mod mutual;
mod nouns;
mod offices;
mod organs;
mod passive;
mod pattern;
mod phrase;
mod planned;
mod renamed;
mod roles;
mod seats;
mod senses;
mod sides;
mod states;
mod subject;
mod verbs;
mod whose;

use super::attribute::Draft;
use super::coreference::unnamed::is_unnamed;
use super::coreference::{Cast, Found};
use super::document::Document;
use super::segment::Sentence;
use super::tag;
use crate::model::{EntityType, Modality, RelationType, Sign};

/// A relation, in tokens.
#[derive(Debug, Clone)]
pub struct Tie {
    /// Mention of the actor.
    pub from: usize,
    /// Mention of the recipient.
    pub to: usize,
    /// Its type.
    pub relation: RelationType,
    /// First token of the evidence.
    pub first: usize,
    /// Past its last token.
    pub end: usize,
    /// The deciding word.
    pub trigger: usize,
    /// Whether the text denies it.
    pub negated: bool,
    /// Actual, planned or possible.
    pub modality: Modality,
    /// What made it.
    pub rule: &'static str,
    /// How sure, in thousandths.
    pub score: u16,
}

/// All relations of a text: what the rules find, and what was learned besides.
pub fn ties(document: &Document<'_>, cast: &Cast, mut ties: Vec<Tie>) -> Vec<Tie> {
    ties.shrink_to_fit();
    learned::add(document, cast, &mut ties);
    ties.sort_by_key(|tie| (tie.first, tie.end, tie.trigger, tie.from, tie.to));
    ties
}

/// Adds what the rules find of those who are only described, where a word tells nothing of others: it is Iran that strikes Iraq where it
/// struck "two Iraqi soldiers".
pub fn with_unnamed(document: &Document<'_>, cast: &Cast, drafts: &[Draft], ties: &mut Vec<Tie>) {
    let mut tell: Vec<usize> = ties.iter().map(|tie| tie.trigger).collect();
    tell.sort_unstable();
    let mut all = in_sentences(document, cast, drafts, &with_somebody(document, cast));
    all.retain(|tie| {
        let is_of_unnamed = is_unnamed(cast, tie.from) || is_unnamed(cast, tie.to);
        is_of_unnamed && tell.binary_search(&tie.trigger).is_err()
    });
    drop(tell);
    ties.reserve_exact(all.len());
    ties.append(&mut all);
    ties.sort_by_key(|tie| (tie.first, tie.end, tie.trigger, tie.from, tie.to));
}

/// The sentences in which somebody is only described, in text order.
fn with_somebody(document: &Document<'_>, cast: &Cast) -> Vec<Sentence> {
    let mut sentences: Vec<Sentence> = Vec::new();
    for index in 0..cast.mentions.len() {
        let first = cast.mentions[index].first;
        let is_new = sentences.last().is_none_or(|last| last.end <= first);
        if is_new && is_unnamed(cast, index) {
            sentences.push(document.sentence(first));
        }
    }
    sentences
}

/// What the rules find, by its first words.
pub fn by_rules(document: &Document<'_>, cast: &Cast, drafts: &[Draft]) -> Vec<Tie> {
    in_sentences(document, cast, drafts, &document.sentences)
}

/// What the rules find in some sentences, by its first words.
fn in_sentences(
    document: &Document<'_>,
    cast: &Cast,
    drafts: &[Draft],
    sentences: &[Sentence],
) -> Vec<Tie> {
    let is_inside = |at: usize| {
        let next = sentences.partition_point(|sentence| sentence.end <= at);
        sentences
            .get(next)
            .is_some_and(|sentence| sentence.first <= at)
    };
    let mut ties = Vec::new();
    roles::roles(document, cast, &mut ties);
    states::beside(document, cast, &mut ties);
    before::names(document, cast, &mut ties);
    if sentences.len() < document.sentences.len() {
        ties.retain(|tie| is_inside(tie.trigger));
    }
    for at in sentences
        .iter()
        .flat_map(|sentence| sentence.first..sentence.end)
    {
        if tag::is_verb(document.tag(at)) {
            verbs::at(document, cast, at, &mut ties);
            offices::at(document, cast, at, &mut ties);
        }
        // "fighting between the two"
        let is_gerund = document.tag(at) == tag::VBG
            && at + 1 < document.tokens.len()
            && document.is(at + 1, "between");
        if tag::is_noun(document.tag(at)) || is_gerund {
            nouns::at(document, cast, at, &mut ties);
        }
        being::at(document, cast, at, &mut ties);
        if matches!(document.tag(at), tag::POS | tag::PRPS | tag::WPS) {
            bonds::at(document, cast, at, &mut ties);
        }
        if matches!(document.tag(at), tag::JJ | tag::VBN) {
            attitudes::at(document, cast, at, &mut ties);
        }
    }
    for draft in drafts.iter().filter(|draft| is_inside(draft.anchor)) {
        attitudes::must(document, cast, draft, &mut ties);
        attitudes::names_foe(document, cast, draft, &mut ties);
        attitudes::answers(document, cast, draft, &mut ties);
    }
    planned::settle(document, cast, &mut ties);
    renamed::names(document, cast, &mut ties);
    for tie in &mut ties {
        if tie.relation.is_symmetric()
            && cast.mentions[tie.from].first > cast.mentions[tie.to].first
        {
            std::mem::swap(&mut tie.from, &mut tie.to);
        }
    }
    ties.retain(|tie| holds(document, cast, tie));
    for tie in &mut ties {
        told_elsewhere(document, cast, tie);
    }
    ties.sort_by_key(|tie| {
        (
            tie.from,
            tie.to,
            tie.relation,
            tie.first,
            tie.end,
            tie.trigger,
        )
    });
    ties.dedup_by_key(|tie| (tie.from, tie.to, tie.relation));
    ties.sort_by_key(|tie| (tie.first, tie.end, tie.trigger, tie.from, tie.to));
    ties
}

/// The rule of a relation of a side that is named in another sentence: "both sides", "the chief executive".
const ELSEWHERE: &str = "named before";

/// Marks a relation whose sides are not both named where it is told: that is less sure than what one sentence says.
fn told_elsewhere(document: &Document<'_>, cast: &Cast, tie: &mut Tie) {
    let sentence = document.sentence(tie.trigger);
    let is_here = |index: usize| {
        let first = cast.mentions[index].first;
        (sentence.first..sentence.end).contains(&first)
    };
    if !is_here(tie.from) || !is_here(tie.to) {
        (tie.rule, tie.score) = (ELSEWHERE, 600);
    }
}

/// Whether the two can stand so to each other.
fn holds(document: &Document<'_>, cast: &Cast, tie: &Tie) -> bool {
    let (from, to) = (&cast.mentions[tie.from], &cast.mentions[tie.to]);
    let is_sent_from = is_dateline(document, from) || is_dateline(document, to);
    let is_act = !matches!(
        tie.relation,
        RelationType::LocatedIn | RelationType::PartOf | RelationType::SameAs
    );
    // "Karrow pledged that Halvern would", "told parliament": for and in her own state
    let is_inside = matches!(
        tie.relation,
        RelationType::Agree | RelationType::Consult | RelationType::Threaten
    );
    let is_for_own = is_inside && cast.entities[from.cluster].state == Some(to.cluster);
    // "neither of the two attacked": that they act together is not what is denied
    let is_apart = tie.negated && tie.rule == deeds::TOGETHER;
    // "used to lead the party"
    let is_past = tie.relation.is_state()
        && tie.trigger > 1
        && document.is(tie.trigger - 1, "to")
        && document.is(tie.trigger - 2, "used");
    let leads_nobody = tie.relation == RelationType::Leads && to.entity_type == EntityType::Person;
    if from.cluster == to.cluster
        || is_past
        || is_act && is_sent_from
        || is_for_own
        || is_apart
        || leads_nobody
    {
        return false;
    }
    if fits::is_told_medium(document, cast, tie) {
        return false;
    }
    // "Tavaroa rejects any attempt to punish its Parliament"
    let owner = to
        .first
        .checked_sub(1)
        .filter(|&before| document.tag(before) == tag::PRPS)
        .and_then(|before| cast.mention_at(before));
    let is_own = owner.is_some_and(|owner| cast.mentions[owner].cluster == from.cluster);
    if is_own && tie.relation.sign() == Sign::Hostile {
        return false;
    }
    // Who leads an army does not lead its state, and what lies in its hands is no part of it.
    let is_of_organ =
        cast.is_organ(to) || cast.is_organ(from) && tie.relation != RelationType::Leads;
    let is_state = matches!(
        tie.relation,
        RelationType::Leads | RelationType::PartOf | RelationType::LocatedIn | RelationType::SameAs
    );
    !(is_of_organ && is_state)
}

/// Where a text was sent from does nothing in it.
fn is_dateline(document: &Document<'_>, mention: &Found) -> bool {
    document.is_in_dateline(mention.first, mention.end)
}

/// Ties each of one side to each of the other, by a relation with its rule and score.
fn pair_up(
    document: &Document<'_>,
    cast: &Cast,
    at: usize,
    sides: (&[usize], &[usize]),
    (relation, rule, score): (RelationType, &'static str, u16),
    ties: &mut Vec<Tie>,
) {
    for &from in sides.0 {
        for &to in sides.1.iter().filter(|&&to| to != from) {
            ties.push(tie(document, cast, at, (from, to), relation, rule, score));
        }
    }
}

/// A relation that a word decides, its evidence the words from the first side to the last.
fn tie(
    document: &Document<'_>,
    cast: &Cast,
    at: usize,
    ends: (usize, usize),
    relation: RelationType,
    rule: &'static str,
    score: u16,
) -> Tie {
    let (from, to) = ends;
    let (one, other) = (&cast.mentions[from], &cast.mentions[to]);
    // who "both sides" are may have been named sentences before
    let sentence = document.sentence(at);
    let first = at.min(one.first).min(other.first).max(sentence.first);
    let end = (at + 1).max(one.end).max(other.end).min(sentence.end);
    let (negated, modality) = manner::of(document, at);
    Tie {
        from,
        to,
        relation,
        first,
        end,
        trigger: at,
        negated,
        modality,
        rule,
        score,
    }
}
