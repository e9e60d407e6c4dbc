//! Claims: who says what, through whom, how.

mod according;
mod account;
mod by_tree;
mod clause;
mod complement;
mod content;
mod cue;
mod expressed;
mod frames;
mod heading;
mod hold;
pub mod learned;
mod noun;
mod passed;
mod plain;
mod quotation;
pub mod said;
mod seen;
mod setting;
mod speaker;
mod subject;
mod told;
mod unsaid;

pub(super) use according::BY_ACCOUNT;
pub(super) use noun::BY_NOUN;
pub(super) use speaker::know_described;

use super::coreference::Cast;
use super::document::Document;
use super::lexicon::{kind, lexicon};
use super::parse;
use super::tag;
use super::token::flag;
use crate::model::{Act, EntityType, Mode, Span};
use std::collections::HashMap;

/// A range of tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// First token.
    pub first: usize,
    /// Past the last token.
    pub end: usize,
}

impl Range {
    /// From one token to another.
    pub const fn new(first: usize, end: usize) -> Self {
        Self { first, end }
    }

    /// Whether it holds no token.
    pub const fn is_empty(self) -> bool {
        self.end <= self.first
    }

    /// Whether it holds a token.
    pub const fn holds(self, at: usize) -> bool {
        self.first <= at && at < self.end
    }
}

/// Words that stand for somebody.
#[derive(Debug, Clone)]
pub struct Speaker {
    /// The words.
    pub range: Range,
    /// Who it is; none where unknown.
    pub clusters: Vec<usize>,
}

/// A claim, in tokens.
#[derive(Debug, Clone)]
pub struct Draft {
    /// What is claimed.
    pub content: Vec<Range>,
    /// The reporting words.
    pub cue: Option<Range>,
    /// Who.
    pub source: Option<Speaker>,
    /// Through whom.
    pub chain: Vec<Speaker>,
    /// What saying it does.
    pub act: Act,
    /// How it is worded.
    pub mode: Mode,
    /// What made it.
    pub rule: &'static str,
    /// How sure, in thousandths.
    pub score: u16,
    /// The token that decides the nesting: the reporting word, or the first of the content.
    pub anchor: usize,
}

impl Draft {
    /// First and last token of the content.
    pub fn hull(&self) -> Range {
        let first = self
            .content
            .iter()
            .map(|range| range.first)
            .min()
            .unwrap_or(0);
        let end = self
            .content
            .iter()
            .map(|range| range.end)
            .max()
            .unwrap_or(0);
        Range::new(first, end)
    }
}

/// All claims of a text, by their contents.
pub fn claims(document: &Document<'_>, cast: &Cast) -> Vec<Draft> {
    let mut drafts = by_rules(document, cast);
    learned::add(document, cast, &mut drafts);
    for draft in &mut drafts {
        within_quotation(document, draft);
        tidy(document, &mut draft.content);
        draft.mode = mode(document, &draft.content);
    }
    drafts.retain(|draft| !draft.content.is_empty() && !unsaid::says_nothing(document, draft));
    for draft in &mut drafts {
        draft.source = draft
            .source
            .take()
            .filter(|source| !source.range.is_empty());
        draft.chain.retain(|link| !link.range.is_empty());
    }
    drafts.retain(|draft| !crosses_quotation(document, draft));
    let outer = nest(document, &mut drafts);
    let (mut drafts, outer) = without_relays(drafts, &outer, document, cast);
    hold::apply(document, cast, &mut drafts, &outer);
    for draft in &mut drafts {
        without_itself(draft);
    }
    // by their keys alone: of a long text half of the claims once more are megabytes
    drafts.sort_by_cached_key(|draft| (draft.hull().first, draft.hull().end, draft.anchor));
    without_twins(&mut drafts);
    drafts.shrink_to_fit();
    drafts
}

/// What the rules alone find, as it stands in the sentences.
pub fn by_rules(document: &Document<'_>, cast: &Cast) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for number in 0..document.sentences.len() {
        cue::in_sentence(document, cast, number, &mut drafts);
    }
    quotation::attribute(document, cast, &mut drafts);
    // of a long text what was reserved is megabytes
    drafts.shrink_to_fit();
    drafts
}

/// "The Norland statement denies it. Marsh, it adds, …": nobody passes on what they say themselves.
fn without_itself(draft: &mut Draft) {
    let is_same = |link: &Speaker| {
        let source = draft.source.as_ref();
        source.is_some_and(|source| !source.clusters.is_empty() && source.clusters == link.clusters)
    };
    if draft.chain.first().is_some_and(is_same) {
        draft.chain.remove(0);
    }
}

/// "reiterated his call for peace": the same words of the same speaker are one claim, the surest, by the word that is nearest.
fn without_twins(drafts: &mut Vec<Draft>) {
    let key = |draft: &Draft| {
        let hull = draft.hull();
        let speaker = *draft.source.as_ref()?.clusters.first()?;
        Some((hull.first, hull.end, speaker))
    };
    let mut best = HashMap::new();
    for draft in drafts.iter() {
        if let Some(key) = key(draft) {
            let worth = (draft.score, draft.anchor);
            let known = best.entry(key).or_insert(worth);
            *known = worth.max(*known);
        }
    }
    drafts.retain(|draft| key(draft).is_none_or(|key| best[&key] == (draft.score, draft.anchor)));
}

/// What somebody is said to say within a quotation ends with it.
fn within_quotation(document: &Document<'_>, draft: &mut Draft) {
    if draft.cue.is_none() || !document.token(draft.anchor).is(flag::QUOTED) {
        return;
    }
    let hull = draft.hull();
    let end = (draft.anchor..hull.end).find(|&at| !document.token(at).is(flag::QUOTED));
    // a mark that opens is that of a quotation in the quotation, and one before all that is said is wrongly paired
    if let Some(end) = end.filter(|&end| end > hull.first && !document.token(end).is(flag::OPEN)) {
        for range in &mut draft.content {
            range.end = range.end.min(end);
        }
    }
}

/// “A ship that hides is asking to be found,” the admiral said: a source does not begin with the mark of a quotation
/// whose end divides it from what it says.
fn crosses_quotation(document: &Document<'_>, draft: &Draft) -> bool {
    draft
        .source
        .as_ref()
        .is_some_and(|source| document.is_any(source.range.first, &["“", "\""]))
}

/// "Turkey supports the rebels" tells a deed in the document's voice, unless somebody says so.
fn is_deed(document: &Document<'_>, cast: &Cast, draft: &Draft) -> bool {
    const DEEDS: &[&str] = &[
        "support",
        "supports",
        "supported",
        "supporting",
        "back",
        "backs",
        "backed",
        "backing",
        "oppose",
        "opposes",
        "opposed",
        "opposing",
        "defend",
        "defends",
        "defended",
        "defending",
        "accept",
        "accepts",
        "accepted",
        "celebrate",
        "celebrated",
        "celebrates",
        "attack",
        "attacked",
        "attacks",
        "attacking",
        "advocate",
        "favor",
        "favors",
        "favored",
    ];
    // A person supports and opposes in words.
    let is_person = draft.source.as_ref().is_some_and(|source| {
        source.clusters.len() == 1
            && cast.entities[source.clusters[0]].entity_type == EntityType::Person
    });
    // "attacked the port": nobody attacks a place in words
    let is_place = |at: usize| {
        let index = cast.mention_at(at);
        index.is_some_and(|index| cast.mentions[index].entity_type == EntityType::Place)
            || lexicon().kinds(document.token(at).lower) & kind::PLACE_HEAD != 0
                && tag::is_noun(document.tag(at))
    };
    let attacks = document.is_any(
        draft.anchor,
        &["attack", "attacked", "attacks", "attacking"],
    );
    // "members of the Front attacked an army post, the ministry said"
    let strikes = attacks
        && (!is_person && draft.rule == "object"
            || document
                .child(draft.anchor, &[parse::OBJ])
                .is_some_and(is_place));
    // "has backed Sorrenia's call for a treaty": a word is backed in words
    let is_of_word = document
        .child(draft.anchor, &[parse::OBJ])
        .is_some_and(|object| lexicon().say_noun(document.token(object).lower).is_some());
    strikes
        || !is_of_word
            && draft.rule == "object"
            && !is_person
            && draft.chain.is_empty()
            && document.is_any(draft.anchor, DEEDS)
            && !document.token(draft.anchor).is(flag::QUOTED)
}

/// Without quotation marks, commas and "that" at the ends; empty ranges go.
fn tidy(document: &Document<'_>, content: &mut Vec<Range>) {
    for range in content.iter_mut() {
        loop {
            let Range { first, end } = *range;
            if range.is_empty() {
                break;
            }
            let starts_badly = document.token(first).is(flag::QUOTE)
                || document.is_any(
                    first,
                    &[",", ";", ":", ".", "—", "–", "--", "-", ")", "!", "?"],
                )
                || document.is(first, "that")
                    && end > first + 1
                    && (document.label(first) == parse::MARK
                        || document.tag(first) == tag::IN
                        || document.token(first + 1).is(flag::OPEN));
            let last = end - 1;
            let ends_badly = document.token(last).is(flag::QUOTE)
                || document.is_any(last, &[",", ";", ":", ".", "—", "–", "--", "-", "("])
                || document.is_any(last, &["and", "but"]) && document.label(last) == parse::CC;
            if starts_badly {
                range.first += 1;
            } else if ends_badly {
                range.end -= 1;
            } else {
                break;
            }
        }
    }
    content.retain(|range| !range.is_empty());
    content.sort_by_key(|range| range.first);
    let mut joined: Vec<Range> = Vec::with_capacity(content.len());
    for range in content.drain(..) {
        match joined.last_mut() {
            Some(last) if range.first <= last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    *content = joined;
}

/// Direct when all words but "to" and "that" stand in quotation marks.
fn mode(document: &Document<'_>, content: &[Range]) -> Mode {
    let (mut quoted, mut plain) = (0, 0);
    for range in content {
        for at in range.first..range.end {
            if !document.token(at).is_word() || document.is_any(at, &["to", "that"]) {
                continue;
            }
            if document.token(at).is(flag::QUOTED) {
                quoted += 1;
            } else {
                plain += 1;
            }
        }
    }
    match (quoted, plain) {
        (0, _) => Mode::Indirect,
        (_, 0) => Mode::Direct,
        _ => Mode::Mixed,
    }
}

/// A chain is followed no further than this: beyond it no text means one, and endless ones would cost endless time.
const MOST_LINKS: usize = 6;

/// A claim whose reporting word stands in the content of another came through that one's source.
fn nest(document: &Document<'_>, drafts: &mut [Draft]) -> Vec<Option<usize>> {
    let order: Vec<Range> = drafts.iter().map(Draft::hull).collect();
    let mut outer_of: Vec<Option<usize>> = vec![None; drafts.len()];
    for inner in 0..drafts.len() {
        let anchor = drafts[inner].anchor;
        let sentence = document.sentence(anchor);
        let mut best: Option<(usize, usize)> = None;
        let window = inner.saturating_sub(12)..(inner + 12).min(drafts.len());
        for outer in window {
            let holds = outer != inner
                && drafts[outer]
                    .content
                    .iter()
                    .any(|range| range.holds(anchor))
                && order[outer].first >= sentence.first.saturating_sub(400);
            let size = order[outer].end - order[outer].first;
            if holds && best.is_none_or(|(least, _)| size < least) && drafts[outer].cue.is_some() {
                best = Some((size, outer));
            }
        }
        outer_of[inner] = best.map(|(_, outer)| outer);
    }
    let own_chains: Vec<Vec<Speaker>> = drafts.iter().map(|draft| draft.chain.clone()).collect();
    for inner in 0..drafts.len() {
        let mut chain = Vec::new();
        let mut seen = vec![inner];
        let mut at = inner;
        while let Some(outer) = outer_of[at].filter(|outer| !seen.contains(outer))
            && seen.len() <= MOST_LINKS
        {
            if let Some(source) = drafts[outer].source.clone() {
                let is_same = drafts[inner].source.as_ref().is_some_and(|own| {
                    own.range == source.range
                        || !own.clusters.is_empty() && own.clusters == source.clusters
                });
                if !is_same {
                    chain.push(source);
                }
            }
            chain.extend(own_chains[outer].iter().cloned());
            seen.push(outer);
            at = outer;
        }
        drafts[inner].chain.extend(chain);
    }
    outer_of
}

/// Leaves out deeds, and phrases of accounts within whose sentence a verb tells the same: "by Holm's account he admitted".
fn without_relays(
    drafts: Vec<Draft>,
    outer: &[Option<usize>],
    document: &Document<'_>,
    cast: &Cast,
) -> (Vec<Draft>, Vec<Option<usize>>) {
    let mut is_told = vec![false; drafts.len()];
    for (index, above) in outer.iter().enumerate() {
        if let Some(above) = *above {
            is_told[above] |= drafts[index].source.is_some();
        }
    }
    // "expressed concern that the war would spread" is one claim, the verb's.
    let mut told: Vec<usize> = drafts
        .iter()
        .filter(|draft| draft.rule != noun::BY_NOUN)
        .map(|draft| draft.hull().first)
        .collect();
    told.sort_unstable();
    let said_again = |draft: &Draft| {
        draft.rule == noun::BY_NOUN
            && draft.source.is_none()
            && told.binary_search(&draft.hull().first).is_ok()
    };
    let keeps: Vec<bool> = drafts
        .iter()
        .enumerate()
        .map(|(index, draft)| {
            !(is_deed(document, cast, draft)
                || said_again(draft)
                || draft.rule == according::BY_ACCOUNT && is_told[index])
        })
        .collect();
    let mut place = vec![None; drafts.len()];
    let mut count = 0;
    for (index, &is_kept) in keeps.iter().enumerate() {
        if is_kept {
            place[index] = Some(count);
            count += 1;
        }
    }
    // What stood in a claim that goes stands in the next one around it.
    let above = |index: usize| {
        let mut at = outer[index];
        for _ in 0..8 {
            match at {
                Some(one) if place[one].is_none() => at = outer[one],
                _ => break,
            }
        }
        at.and_then(|one| place[one])
    };
    let kept_outer = (0..drafts.len())
        .filter(|&index| keeps[index])
        .map(above)
        .collect();
    let kept = drafts
        .into_iter()
        .zip(&keeps)
        .filter(|(_, is_kept)| **is_kept)
        .map(|(draft, _)| draft)
        .collect();
    (kept, kept_outer)
}

/// Whether a verb has a subject of its own: finite, or a modal.
fn is_finite(tag: tag::Tag) -> bool {
    matches!(tag, tag::VBD | tag::VBZ | tag::VBP | tag::MD)
}

/// Whether a clause may begin with this word: what follows a phrase that no comma sets off.
fn starts_clause(document: &Document<'_>, at: usize) -> bool {
    matches!(
        document.tag(at),
        tag::PRP | tag::DT | tag::EX | tag::PRPS | tag::NNP
    )
}

/// The bytes of a range.
pub fn span(document: &Document<'_>, range: Range) -> Span {
    document.span(range.first, range.end)
}
