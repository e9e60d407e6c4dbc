//! Where a text names an account: one party's telling of an event ("the Syrian reading", "in the company's telling", "a
//! summary issued by the ministry"). What it then holds over, `hold` knows.

use super::speaker::speaker;
use super::subject::subject;
use super::{Range, Speaker};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{class, kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::{EntityType, MentionKind};

/// Whose telling it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Party {
    /// Somebody of the cast.
    Known(usize),
    /// Somebody that no name stands for: the word for it ("the palace").
    Word(u64),
}

/// How the text brings an account up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// "In the company's telling, …": of the sentence, and what goes on from it.
    Phrase,
    /// "The Syrian reading indicates": the account itself tells.
    Tells,
    /// "The office released a reading": what follows is out of it.
    Issued,
}

/// An account, where it is named.
#[derive(Debug, Clone)]
pub(super) struct Account {
    /// Its words, or those of who issued it.
    pub range: Range,
    /// The noun.
    pub noun: usize,
    pub party: Party,
    /// Who issued it, where that is told.
    pub organ: Option<usize>,
    pub manner: Manner,
}

impl Account {
    /// The account as a link of a chain.
    pub(super) fn link(&self) -> Speaker {
        let party = match self.party {
            Party::Known(cluster) => Some(cluster),
            Party::Word(_) => None,
        };
        Speaker {
            range: self.range,
            clusters: self.organ.or(party).into_iter().collect(),
        }
    }

    /// Whether somebody is the party, or the organ.
    pub(super) fn is_of(&self, cluster: usize) -> bool {
        self.party == Party::Known(cluster) || self.organ == Some(cluster)
    }
}

/// All accounts that a text names, in order.
pub(super) fn named(document: &Document<'_>, cast: &Cast) -> Vec<Account> {
    let mut accounts: Vec<Account> = Vec::new();
    for noun in 0..document.tokens.len() {
        if let Some(account) = at(document, cast, noun, &accounts) {
            accounts.push(account);
        }
    }
    accounts.sort_by_key(|account| account.range.first);
    accounts
}

fn at(document: &Document<'_>, cast: &Cast, noun: usize, before: &[Account]) -> Option<Account> {
    let token = document.token(noun);
    let kinds = lexicon().kinds(token.lower);
    let is_noun = tag::is_noun(document.tag(noun)) || document.tag(noun) == tag::VBG;
    // "The Halvernian one says": beside an account that was named just before.
    let is_one = document.is(noun, "one")
        && before.last().is_some_and(|last| {
            document.sentence_number(noun) <= document.sentence_number(last.noun) + 1
        })
        && noun > 0
        && document.token(noun - 1).is(flag::UPPER);
    let is_account = kinds & kind::ACCOUNT != 0 && is_noun;
    if !(is_account || is_one)
        || token.is(flag::UPPER | flag::QUOTED)
        || document.is_any(noun + 1, &["'s", "’s"])
    {
        return None;
    }
    let first = phrase_start(document, noun);
    // "The president's office released a lengthy reading", "a reading shared by the Ministry": who issued it.
    if let Some((organ, range)) = issuer(document, cast, first, noun) {
        let party = cast.entities[organ]
            .state
            .filter(|&state| is_body(cast, state))
            .or_else(|| adjective_before(document, cast, organ, range))
            .unwrap_or(organ);
        return Some(Account {
            range,
            noun,
            party: Party::Known(party),
            organ: Some(organ),
            manner: Manner::Issued,
        });
    }
    let manner = manner(document, first, noun)?;
    let whole = Range::new(first, noun + 1);
    let (party, range) = owner(
        document,
        cast,
        first,
        noun,
        kinds & kind::TELLING != 0 || is_one,
    )
    .or_else(|| {
        let last = again(document, first, noun, before)?;
        Some((last.party, whole))
    })?;
    Some(Account {
        range,
        noun,
        party,
        organ: None,
        manner,
    })
}

/// Whether the account tells, or a phrase says that a sentence is out of it.
fn manner(document: &Document<'_>, first: usize, noun: usize) -> Option<Manner> {
    let sentence = document.sentence(noun);
    let before = first
        .checked_sub(1)
        .filter(|&before| before >= sentence.first);
    let behind = before.is_some_and(|before| {
        document.is_any(before, &["in", "to", "by", "per", "from", "under", "on"])
    });
    let next_ends = document
        .tokens
        .get(noun + 1)
        .is_none_or(|next| !next.is_word() || document.is_any(noun + 1, &["of", "from"]))
        || super::starts_clause(document, noun + 1);
    if behind {
        return next_ends.then_some(Manner::Phrase);
    }
    let is_subject = matches!(document.label(noun), parse::NSUBJ | parse::NSUBJ_PASS)
        && document
            .head(noun)
            .is_some_and(|verb| verb > noun && tells(document, verb));
    let speaks = is_subject
        || document.label(noun) != parse::OBJ
            && (past_insertion(document, noun + 1, sentence.end)..sentence.end.min(noun + 12))
                .find(|&at| super::is_finite(document.tag(at)))
                .is_some_and(|at| {
                    tells(document, at)
                        && (noun + 1..at).all(|at| {
                            document.tag(at) != tag::PRP
                                && !document.token(at).is(flag::QUOTED | flag::QUOTE)
                        })
                });
    speaks.then_some(Manner::Tells)
}

/// Past what stands between two commas: "The union's statement, dated the same morning, denies".
fn past_insertion(document: &Document<'_>, first: usize, end: usize) -> usize {
    if !document.is(first, ",") {
        return first;
    }
    (first + 1..end.min(first + 9))
        .find(|&at| document.is(at, ","))
        .unwrap_or(first)
}

/// Whether a verb tells what an account holds.
fn tells(document: &Document<'_>, verb: usize) -> bool {
    lexicon().say(document.token(verb).lower).is_some()
        || document.is_any(
            verb,
            &[
                "has", "had", "have", "makes", "made", "speaks", "contains", "omits", "omitted",
                "adds", "goes", "gives", "puts", "leaves", "left", "keeps", "was", "is", "does",
            ],
        )
}

/// Whose account the words before or behind the noun say that it is, and the words to show.
fn owner(
    document: &Document<'_>,
    cast: &Cast,
    first: usize,
    noun: usize,
    is_telling: bool,
) -> Option<(Party, Range)> {
    let whole = Range::new(first, noun + 1);
    let inside = (first..noun).filter_map(|at| cast.mention_at(at));
    let fits = |&index: &usize| {
        let mention = &cast.mentions[index];
        let owns = document.is_any(mention.end, &["'s", "’s", "'", "’"]);
        is_body(cast, mention.cluster)
            || is_telling && (owns || mention.kind == MentionKind::Name)
            || mention.entity_type == EntityType::Place && (owns || mention.end == noun)
    };
    let found: Vec<usize> = inside.collect();
    if let Some(index) = found.iter().copied().find(fits) {
        return Some((Party::Known(cast.mentions[index].cluster), whole));
    }
    // "his office's account", "her account": the person, where it is one.
    if is_telling
        && document.tag(first) == tag::PRPS
        && let Some(index) = cast.mention_at(first)
    {
        return Some((Party::Known(cast.mentions[index].cluster), whole));
    }
    // "the palace's version", "the government account".
    let body = (first..noun).rev().find(|&at| {
        tag::is_noun(document.tag(at))
            && lexicon().kinds(document.token(at).lower)
                & (kind::ORGANIZATION_HEAD | kind::PLURAL_PEOPLE | kind::ROLE)
                != 0
    });
    if let Some(body) = body {
        return Some((Party::Word(document.token(body).lower), whole));
    }
    // "the Ostravian account", of a state that the text has not named otherwise.
    let adjective = noun.checked_sub(1).filter(|&at| {
        at > first
            && document.token(at).is(flag::UPPER)
            && (document.tag(at) == tag::JJ || tag::is_noun(document.tag(at)))
    });
    if let Some(adjective) = adjective {
        return Some((Party::Word(document.token(adjective).lower), whole));
    }
    // "the reading of the Sorrenian presidency", "a summary issued by the palace"
    let behind = if document.is_any(noun + 1, &["of", "from", "by"]) {
        noun + 2
    } else if is_issuing(document, noun + 1) && document.is(noun + 2, "by") {
        noun + 3
    } else {
        return None;
    };
    let end = noun_phrase_end(document, behind);
    let party = whose(document, cast, behind, end, is_telling)?;
    Some((party, Range::new(first, end)))
}

/// Whom a noun phrase behind "of" or "by" stands for, as somebody who gives an account.
fn whose(
    document: &Document<'_>,
    cast: &Cast,
    first: usize,
    end: usize,
    is_telling: bool,
) -> Option<Party> {
    let head = end.checked_sub(1).filter(|&head| head >= first)?;
    let named = cast
        .mentions_in(first, end)
        .filter(|&index| {
            let mention = &cast.mentions[index];
            mention.head == head || mention.end == end
        })
        .find(|&index| {
            let mention = &cast.mentions[index];
            is_body(cast, mention.cluster)
                || is_telling
                    && mention.kind == MentionKind::Name
                    && matches!(mention.entity_type, EntityType::Person | EntityType::Place)
        });
    if let Some(index) = named {
        return Some(Party::Known(cast.mentions[index].cluster));
    }
    let kinds = lexicon().kinds(document.token(head).lower);
    if kinds & (kind::ORGANIZATION_HEAD | kind::ROLE | kind::PLURAL_PEOPLE) == 0
        && !document.is_any(head, &["side", "palace", "office"])
    {
        return None;
    }
    let state = cast
        .mentions_in(first, end)
        .map(|index| cast.mentions[index].cluster)
        .find(|&cluster| is_body(cast, cluster));
    Some(state.map_or(Party::Word(document.token(head).lower), Party::Known))
}

/// "the statement adds", "that account": the one that was named last by this noun, or the last.
fn again<'a>(
    document: &Document<'_>,
    first: usize,
    noun: usize,
    before: &'a [Account],
) -> Option<&'a Account> {
    let is_definite = noun == first + 1 && document.is_any(first, &["the", "that", "this", "its"])
        || noun == first + 2
            && document.is_any(first, &["the", "that", "this"])
            && document.is(first + 1, "same");
    if !is_definite || document.is(noun, "side") {
        return None;
    }
    let last = before.last()?;
    let near = document.sentence_number(noun) <= document.sentence_number(last.noun) + 8;
    let same = before
        .iter()
        .rev()
        .take(20)
        .find(|account| document.token(account.noun).lower == document.token(noun).lower);
    same.or(Some(last)).filter(|_| near)
}

/// Past a plain noun phrase that begins at `first`.
fn noun_phrase_end(document: &Document<'_>, first: usize) -> usize {
    let limit = document
        .tokens
        .get(first)
        .map_or(first, |_| document.sentence(first).end.min(first + 9));
    (first..limit)
        .find(|&at| {
            let tag = document.tag(at);
            !(tag::is_noun(tag)
                || matches!(tag, tag::JJ | tag::POS | tag::DT | tag::PRPS | tag::CD)
                || document.is(at, "of"))
        })
        .unwrap_or(limit)
}

/// Whether it can give out an account as a body.
fn is_body(cast: &Cast, cluster: usize) -> bool {
    matches!(
        cast.entities[cluster].entity_type,
        EntityType::Organization | EntityType::Country
    )
}

/// The state in an organization's name: "Chinese Foreign Ministry".
fn adjective_before(
    document: &Document<'_>,
    cast: &Cast,
    organ: usize,
    range: Range,
) -> Option<usize> {
    let is_state = |&cluster: &usize| cast.entities[cluster].entity_type == EntityType::Country;
    let before = range
        .first
        .checked_sub(1)
        .and_then(|at| cast.mention_at(at))
        .map(|index| cast.mentions[index].cluster);
    // "the Foreign Ministry of Syria", "Syria's Foreign Ministry".
    let within = (range.first..range.end)
        .filter_map(|at| cast.mention_at(at))
        .map(|index| cast.mentions[index].cluster);
    if let Some(state) = before.into_iter().chain(within).find(is_state) {
        return Some(state);
    }
    let _ = document;
    let name = cast.entities[organ].name.split(' ').next()?;
    let known = lexicon().find(name)?;
    cast.entities
        .iter()
        .position(|entity| entity.gazetteer == Some(known.key.as_str()))
}

/// Where the noun phrase begins.
fn phrase_start(document: &Document<'_>, noun: usize) -> usize {
    let least = document.sentence(noun).first;
    let mut first = noun;
    while first > least && noun - first < 8 {
        let tag = document.tag(first - 1);
        let belongs = tag::is_noun(tag)
            || tag == tag::POS
            || matches!(tag, tag::JJ | tag::DT | tag::PRPS | tag::VBN)
                && !document.is_mark(first - 1);
        if !belongs {
            break;
        }
        first -= 1;
        if tag == tag::DT {
            break;
        }
    }
    first
}

fn is_issuing(document: &Document<'_>, at: usize) -> bool {
    document
        .tokens
        .get(at)
        .is_some_and(|token| lexicon().is_verb_of(token.lower, class::ISSUING | class::CARRYING))
}

/// Who released it, and the words to show for it.
fn issuer(
    document: &Document<'_>,
    cast: &Cast,
    first: usize,
    noun: usize,
) -> Option<(usize, Range)> {
    let sentence = document.sentence(noun);
    // "reading shared by the Chinese Foreign Ministry", "the text put out on Friday by the ministry"
    if let Some(by) = (noun + 1..sentence.end.min(noun + 7)).find(|&at| document.is(at, "by"))
        && (noun + 1..by).any(|at| is_issuing(document, at))
        && (noun + 1..by).all(|at| !super::is_finite(document.tag(at)) || is_issuing(document, at))
    {
        return organ_within(document, cast, by + 1, noun_phrase_end(document, by + 1));
    }
    // "the text that the Sorrenian presidency published"
    if document.is_any(noun + 1, &["that", "which"]) {
        let start = noun + 2;
        let verb = (start..sentence.end.min(start + 7)).find(|&at| is_issuing(document, at))?;
        return organ_within(document, cast, start, verb);
    }
    // "Syrian President Bashar al-Assad's office on Friday released a lengthy reading"
    let verb = (first.saturating_sub(3).max(sentence.first)..first)
        .rev()
        .find(|&at| is_issuing(document, at) && tag::is_verb(document.tag(at)))?;
    let is_plain =
        (verb + 1..first).all(|at| document.is_any(at, &["out", "up", "what", "only", "on"]));
    if !is_plain {
        return None;
    }
    let subject = subject(document, verb)?;
    let speaker = speaker(document, cast, subject);
    let body = (subject.first..subject.end)
        .filter_map(|at| cast.mention_at(at))
        .map(|index| cast.mentions[index].cluster);
    let mut bodies: Vec<usize> = body.filter(|&cluster| is_body(cast, cluster)).collect();
    let person_state = (subject.first..subject.end)
        .filter_map(|at| cast.mention_at(at))
        .find_map(|index| cast.entities[cast.mentions[index].cluster].state);
    bodies.extend(person_state);
    let organ = speaker
        .clusters
        .first()
        .copied()
        .filter(|&cluster| is_body(cast, cluster))
        .or_else(|| bodies.first().copied())?;
    Some((organ, subject))
}

/// The body that a noun phrase names, or whose it says that something is.
fn organ_within(
    document: &Document<'_>,
    cast: &Cast,
    first: usize,
    end: usize,
) -> Option<(usize, Range)> {
    let bodies = || {
        cast.mentions_in(first, end)
            .filter(|&index| is_body(cast, cast.mentions[index].cluster))
    };
    let named = bodies().find(|&index| document.tag(cast.mentions[index].head) != tag::JJ);
    if let Some(index) = named {
        let mention = &cast.mentions[index];
        return Some((mention.cluster, Range::new(mention.first, mention.end)));
    }
    // "the Sorrenian presidency": the state, by all its words.
    let index = bodies().next()?;
    let first = first.max(phrase_start(document, end.saturating_sub(1)));
    Some((cast.mentions[index].cluster, Range::new(first, end)))
}
