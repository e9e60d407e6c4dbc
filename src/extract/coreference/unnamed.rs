//! Who is only described: "a court in Bergen", "two opposition parties", "the villagers".
//!
//! Which noun phrases stand for somebody or for a place that nothing names is learned: `assets/models/unnamed.md`. What a phrase goes
//! back to is asked before; here come those that are left.

use super::definite::is_common;
use super::{Cast, Entity, Found, Left, PRONOUN, describe};
use crate::extract::cluster;
use crate::extract::document::Document;
use crate::extract::lexicon::lexicon;
use crate::extract::linear::{Keys, Linear, feature, pair};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::{flag, hash};
use crate::model::{EntityType, MentionKind};
use std::collections::HashMap;
use std::sync::LazyLock;

/// The rule of a mention that is only described.
pub const UNNAMED: &str = "unnamed";
/// What a weight of the largest byte stands for, in logits.
pub const TOP: f64 = 4.0;
/// The classes: what a phrase stands for.
pub const CLASSES: [&str; 6] = ["none", "person", "organization", "place", "group", "known"];
/// The class of what stands for somebody who is mentioned elsewhere.
pub const KNOWN: usize = 5;

/// A phrase stands for somebody when that is so likely, in thousandths.
const LIKELY: u16 = 420;
/// How many words may stand before the noun.
const LONGEST: usize = 7;
/// After how many sentences "the villagers" are others.
const FAR: usize = 20;

static MODEL: LazyLock<Linear> =
    LazyLock::new(|| Linear::read(include_bytes!("../../../assets/models/unnamed.bin")));

/// Reads the weights.
pub fn ready() {
    _ = MODEL.labels();
}

/// What is tagged as a noun and names no sort.
const NOBODY: &[&str] = &[
    "others",
    "other",
    "one",
    "ones",
    "target",
    "targets",
    "someone",
    "anyone",
    "something",
];

/// A noun phrase, in tokens.
#[derive(Debug, Clone, Copy)]
pub struct Phrase {
    /// Its first word.
    pub first: usize,
    /// Its noun, the last word.
    pub noun: usize,
    determiner: Determiner,
}

/// What a phrase begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Determiner {
    None,
    The,
    This,
    Possessive,
    One,
    Number,
    Other,
}

/// Adds a mention, and an entity, for whatever is only described; what points to a mention still does.
pub fn add<'p>(
    document: &Document<'_>,
    cast: &mut Cast,
    pointing: impl Iterator<Item = &'p mut usize>,
) {
    if MODEL.labels().is_empty() {
        return;
    }
    let mut found = Vec::new();
    let mut known: HashMap<u64, Known> = HashMap::new();
    let mut keys = Keys::new();
    let offices = offices(cast);
    cast.unnamed = Some(cast.entities.len());
    for at in 0..document.tokens.len() {
        let Some(phrase) = phrase(document, cast, &offices, at) else {
            continue;
        };
        keys.clear();
        look(document, cast, phrase, &mut |_, key| keys.push(key));
        let Some(verdict) = decide(&keys) else {
            continue;
        };
        let first = owned_from(document, cast, phrase);
        if crosses(cast, first, at + 1) {
            continue;
        }
        let same = beside(document, cast, at, verdict.entity_type);
        if same.is_none() && !verdict.is_new {
            continue;
        }
        let sentence = document.sentence_number(at);
        let sort = (phrase.first..at)
            .filter(|&word| document.tag(word) != tag::DT)
            .fold(0, |sort, word| pair(sort, document.token(word).lower));
        let noun = document.token(at).lower;
        let before = known.get(&noun).filter(|one| {
            let is_near = sentence <= one.sentence + FAR;
            is_near && phrase.goes_back() && (sort == 0 || sort == one.sort)
        });
        let sort = before.map_or(sort, |one| one.sort);
        let cluster = same
            .or_else(|| before.map(|one| one.cluster))
            .unwrap_or_else(|| {
                let new = entity(document, first, phrase, verdict.entity_type);
                cast.entities.push(new);
                cast.entities.len() - 1
            });
        known.insert(
            noun,
            Known {
                cluster,
                sentence,
                sort,
            },
        );
        found.push(Found {
            first,
            end: at + 1,
            head: at,
            kind: MentionKind::Nominal,
            entity_type: cast.entities[cluster].entity_type,
            cluster,
            rule: UNNAMED,
            score: verdict.score,
        });
    }
    cast.entities.shrink_to_fit();
    pronouns(cast, &mut found);
    cast.add(document.tokens.len(), found, pointing);
}

/// Adds the pronouns that go back to those found.
fn pronouns(cast: &mut Cast, found: &mut Vec<Found>) {
    let count = found.len();
    for Left { at, noun, score } in std::mem::take(&mut cast.left) {
        if let Ok(index) = found[..count].binary_search_by_key(&noun, |one| one.head) {
            found.push(Found {
                first: at,
                end: at + 1,
                head: at,
                kind: MentionKind::Pronoun,
                rule: PRONOUN,
                score,
                ..found[index]
            });
        }
    }
}

/// Whether a mention is of somebody whom nothing names.
pub fn is_unnamed(cast: &Cast, mention: usize) -> bool {
    let mention = &cast.mentions[mention];
    let is_new = cast.unnamed.is_some_and(|first| mention.cluster >= first);
    is_new || mention.rule == UNNAMED && !cast.entities[mention.cluster].is_named
}

/// Shows each phrase that may stand for somebody, and what is seen of it.
pub fn phrases(document: &Document<'_>, cast: &Cast, see: &mut dyn FnMut(Phrase, &Keys)) {
    let mut keys = Keys::new();
    let offices = offices(cast);
    for at in 0..document.tokens.len() {
        if let Some(phrase) = phrase(document, cast, &offices, at) {
            keys.clear();
            look(document, cast, phrase, &mut |_, key| keys.push(key));
            see(phrase, &keys);
        }
    }
}

/// What came up under a noun.
struct Known {
    cluster: usize,
    sentence: usize,
    /// The words before the noun, hashed together.
    sort: u64,
}

impl Phrase {
    /// Whether it may be one that came up: "a court" and "two parties" are others.
    fn goes_back(self) -> bool {
        !matches!(
            self.determiner,
            Determiner::One | Determiner::Number | Determiner::Other
        )
    }
}

/// What the model takes a phrase for.
struct Verdict {
    entity_type: EntityType,
    /// How sure, in thousandths.
    score: u16,
    /// Whether it stands for somebody who is mentioned nowhere else.
    is_new: bool,
}

fn decide(keys: &Keys) -> Option<Verdict> {
    let mut sums = [0_i32; CLASSES.len()];
    MODEL.add_all(keys, &mut sums);
    let top = sums.iter().copied().max().unwrap_or(0);
    let parts = sums.map(|sum| libm::exp(f64::from(sum - top) * TOP / f64::from(127 * 127)));
    let whole: f64 = parts.iter().sum();
    let best = (1..KNOWN).max_by_key(|&class| (sums[class], std::cmp::Reverse(class)))?;
    let share = |part: f64| (part / whole * 1000.0) as u16;
    let is_new = share(whole - parts[0] - parts[KNOWN]) >= LIKELY;
    let is_somebody = share(whole - parts[0]) >= LIKELY;
    is_somebody.then_some(Verdict {
        entity_type: EntityType::from_name(CLASSES[best])?,
        score: share(parts[best]),
        is_new,
    })
}

/// Who stands beside the phrase as the same: "a subsidiary, Calypso", "Calypso, a firm in Gozo", "Calypso is a firm".
fn beside(
    document: &Document<'_>,
    cast: &Cast,
    noun: usize,
    entity_type: EntityType,
) -> Option<usize> {
    let named = |head: usize| {
        let mention = &cast.mentions[cast.mention_at(head)?];
        let is_like = (entity_type == EntityType::Person)
            == (mention.entity_type == EntityType::Person)
            && mention.entity_type != EntityType::Group;
        (mention.head == head && is_like).then_some(mention.cluster)
    };
    let is_set_off = |child: usize| {
        let (one, other) = (noun.min(child), noun.max(child));
        !(one..other).any(|at| document.is_any(at, &["and", "or"]))
    };
    let above = document
        .head(noun)
        .filter(|&head| document.label(noun) == parse::APPOS && is_set_off(head));
    let below = || {
        document
            .child(noun, &[parse::APPOS])
            .filter(|&child| is_set_off(child))
    };
    let subject = || {
        document.child(noun, &[parse::COP])?;
        document.child(noun, &[parse::NSUBJ])
    };
    above
        .and_then(named)
        .or_else(|| below().and_then(named))
        .or_else(|| subject().and_then(named))
}

/// The phrase that ends in the noun at `at`, unless it is told already who that is.
fn phrase(document: &Document<'_>, cast: &Cast, offices: &[usize], at: usize) -> Option<Phrase> {
    let token = document.token(at);
    let sentence = document.sentence(at);
    let is_capital = token.is(flag::UPPER) && at != sentence.first;
    let is_noun = if is_capital {
        tag::is_noun(document.tag(at)) && is_common(document, at)
    } else {
        matches!(document.tag(at), tag::NN | tag::NNS) && token.is(flag::LETTER)
    };
    if !is_noun {
        return None;
    }
    let next = at + 1;
    let goes_on = next < sentence.end
        && (tag::is_noun(document.tag(next)) && document.token(next).is(flag::LETTER)
            || document.is(next, "-"));
    let is_told = cast.mention_at(at).is_some_and(|index| {
        let mention = &cast.mentions[index];
        mention.head == at || mention.kind != MentionKind::Nominal
    });
    if goes_on || is_told || offices.binary_search(&at).is_ok() || document.is_any(at, NOBODY) {
        return None;
    }
    let least = sentence.first.max(at.saturating_sub(LONGEST));
    let first = describe::phrase_start(document, at, least);
    let determiner = match document.tag(first) {
        _ if first == at => Determiner::None,
        tag::DT if document.is(first, "the") => Determiner::The,
        tag::DT if document.is_any(first, &["this", "that", "these", "those", "both"]) => {
            Determiner::This
        }
        tag::DT if document.is_any(first, &["a", "an", "another"]) => Determiner::One,
        tag::DT => Determiner::Other,
        tag::PRPS | tag::POS => Determiner::Possessive,
        tag::CD => Determiner::Number,
        _ => Determiner::None,
    };
    // "the Foreign Secretary"; a capital without an article is a name
    if is_capital && !matches!(determiner, Determiner::The | Determiner::Possessive) {
        return None;
    }
    Some(Phrase {
        first,
        noun: at,
        determiner,
    })
}

/// The nouns of offices that are told beside a name, in text order: "the president" of "the president, Marta Zīle".
fn offices(cast: &Cast) -> Vec<usize> {
    let mut nouns: Vec<usize> = cast.roles.iter().map(|role| role.noun).collect();
    nouns.sort_unstable();
    nouns
}

/// Where a phrase begins that begins with a possessive: with whose it is.
fn owned_from(document: &Document<'_>, cast: &Cast, phrase: Phrase) -> usize {
    if document.tag(phrase.first) != tag::POS {
        return phrase.first;
    }
    let owner = phrase
        .first
        .checked_sub(1)
        .and_then(|last| cast.mention_at(last))
        .map(|index| &cast.mentions[index])
        .filter(|owner| owner.end == phrase.first);
    owner.map_or(phrase.first + 1, |owner| owner.first)
}

/// Whether words cross a mention.
fn crosses(cast: &Cast, first: usize, end: usize) -> bool {
    let from = cast
        .mentions
        .partition_point(|mention| mention.first + 40 < first);
    cast.mentions[from..]
        .iter()
        .take_while(|mention| mention.first < end)
        .any(|mention| mention.crosses(first, end))
}

fn entity(
    document: &Document<'_>,
    first: usize,
    phrase: Phrase,
    entity_type: EntityType,
) -> Entity {
    let start = first + usize::from(document.is(first, "the"));
    let words = document.span(start, phrase.noun + 1).of(document.text);
    Entity {
        name: words.split_whitespace().collect::<Vec<_>>().join(" "),
        entity_type,
        aliases: Vec::new(),
        gazetteer: None,
        is_named: false,
        sex: None,
        is_sex_sure: false,
        words: Vec::new(),
        state: None,
        count: 0,
    }
}

/// The sorts of what is seen, in words.
pub const SORTS: [&str; 5] = [
    "its noun",
    "how it begins",
    "the words in it",
    "the words beside it",
    "place in the clause",
];
const NOUN: usize = 0;
const BEGINS: usize = 1;
const WITHIN: usize = 2;
const BESIDE: usize = 3;
const CLAUSE: usize = 4;

/// What is seen of a phrase: to `see` the sort of each feature, as a number in [`SORTS`], and its key.
fn look(document: &Document<'_>, cast: &Cast, phrase: Phrase, see: &mut dyn FnMut(usize, u32)) {
    let Phrase {
        first,
        noun,
        determiner,
    } = phrase;
    let word = |at: usize| document.token(at).lower;
    let type_at = |at: usize| {
        let index = cast.mention_at(at);
        index.map_or(9, |index| cast.mentions[index].entity_type as u64)
    };
    let lower = word(noun);
    let own = cluster::of(lower);
    let [coarse, middle, fine] = [own.coarse, own.middle, own.fine].map(u64::from);
    let determiner = determiner as u64;
    let plural = u64::from(document.tag(noun) == tag::NNS);
    let label = u64::from(document.label(noun));
    let mut push = |sort: usize, template: u32, value: u64| see(sort, feature(template, value));
    push(NOUN, 0, 0);
    push(NOUN, 1, lower);
    for (size, group) in [coarse, middle, fine].into_iter().enumerate() {
        push(NOUN, 2 + size as u32, pair(group, plural));
        push(BEGINS, 5 + size as u32, pair(group, determiner));
    }
    push(BEGINS, 8, pair(lower, determiner));
    push(NOUN, 9, pair(u64::from(lexicon().kinds(lower)), plural));
    push(BEGINS, 10, pair(determiner, plural));
    push(CLAUSE, 11, pair(label, determiner));
    push(CLAUSE, 12, pair(label, middle));
    push(CLAUSE, 13, pair(label, lower));
    let end = hash(last_letters(document.word(noun)));
    push(NOUN, 14, end);
    push(BEGINS, 15, end ^ determiner);
    for at in first..noun {
        push(WITHIN, 16, word(at));
        let group = u64::from(cluster::of(word(at)).middle);
        push(WITHIN, 17, pair(group, middle));
        if cast.mention_at(at).is_some() {
            push(WITHIN, 18, pair(type_at(at), middle));
            push(WITHIN, 19, pair(type_at(at), determiner));
        }
    }
    if noun > first {
        push(WITHIN, 20, pair(word(noun - 1), lower));
    }
    let before = first.checked_sub(1).map_or(0, word);
    let behind = word(noun + 1);
    push(BESIDE, 21, before);
    push(BESIDE, 22, pair(before, middle));
    push(BESIDE, 23, behind);
    push(BESIDE, 24, pair(behind, middle));
    push(BESIDE, 25, pair(behind, determiner));
    push(BESIDE, 26, pair(behind, type_at(noun + 2)));
    if let Some(head) = document.head(noun) {
        let over = cluster::of(word(head));
        push(CLAUSE, 27, pair(word(head), label));
        push(CLAUSE, 28, pair(u64::from(over.fine), label));
        push(
            CLAUSE,
            29,
            pair(pair(u64::from(over.middle), label), coarse),
        );
    }
    let mut relative = 0;
    for child in document.children(noun) {
        let below = document.label(child);
        push(CLAUSE, 30, u64::from(below));
        push(CLAUSE, 31, pair(u64::from(below), middle));
        relative |= u64::from(matches!(below, parse::RELCL | parse::ACL));
        if below == parse::NMOD {
            push(BESIDE, 32, type_at(child));
        }
    }
    push(CLAUSE, 33, pair(relative, determiner));
    push(CLAUSE, 34, u64::from(document.token(noun).is(flag::QUOTED)));
}

/// The last four.
fn last_letters(word: &str) -> &str {
    let start = word
        .char_indices()
        .rev()
        .nth(3)
        .map_or(0, |(start, _)| start);
    word.get(start..).unwrap_or(word)
}

/// What speaks for the phrase whose noun is at a token to be somebody: what each sort adds to the lead over nobody.
pub fn weigh(document: &Document<'_>, cast: &Cast, noun: usize) -> Option<[i32; SORTS.len()]> {
    let phrase = phrase(document, cast, &offices(cast), noun)?;
    let mut sums = [0; SORTS.len()];
    let mut all = [0_i32; CLASSES.len()];
    let mut keys = Vec::new();
    look(document, cast, phrase, &mut |sort, key| {
        MODEL.add(key, &mut all);
        keys.push((sort, key));
    });
    let best = (1..KNOWN).max_by_key(|&class| (all[class], std::cmp::Reverse(class)))?;
    for (sort, key) in keys {
        let mut own = [0; CLASSES.len()];
        MODEL.add(key, &mut own);
        sums[sort] += own[best] - own[0];
    }
    Some(sums)
}
