//! What an account holds over: the claims that follow the place where it was named, until the account changes, somebody
//! speaks to the reporter, or the text turns to something else.

use super::account::{Account, Manner, Party, named};
use super::{Draft, Range, Speaker};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{class, kind, lexicon};
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::EntityType;

/// What an account is to a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// The claim came through it.
    Holds,
    /// The account, or its party, tells the claim itself.
    Tells,
    /// The claim has nothing to do with it, and it goes on.
    Beside,
    /// The text has left the account.
    Ends,
}

/// An account that holds, and the paragraph in which it, or a claim that it holds over, was seen last.
struct Current {
    account: Account,
    paragraph: usize,
}

/// Adds the account that holds to the chain of each claim. `outer` tells in which claim's content each claim stands.
pub(super) fn apply(
    document: &Document<'_>,
    cast: &Cast,
    drafts: &mut [Draft],
    outer: &[Option<usize>],
) {
    let accounts = named(document, cast);
    relay(document, cast, drafts, outer);
    if accounts.is_empty() {
        return;
    }
    let scene = Scene::new(document, cast);
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    order.sort_by_key(|&index| drafts[index].anchor);
    let mut organs: Vec<(Party, usize)> = Vec::new();
    let mut link_of: Vec<Option<Account>> = vec![None; drafts.len()];
    let mut current: Option<Current> = None;
    let mut next = 0;
    for index in order {
        let anchor = drafts[index].anchor;
        while next < accounts.len() && accounts[next].range.first <= anchor {
            let mut account = accounts[next].clone();
            next += 1;
            match account.organ {
                Some(organ) => organs.push((account.party, organ)),
                None => account.organ = organ_of(&organs, account.party),
            }
            let paragraph = scene.paragraph(account.range.first);
            current = Some(Current { account, paragraph });
        }
        name_organs(&mut drafts[index], &accounts, &organs);
        if outer[index].is_some() {
            continue;
        }
        let Some(now) = current.as_mut() else {
            continue;
        };
        let here = scene.paragraph(anchor);
        match scene.verdict(now, &drafts[index], &accounts) {
            Verdict::Holds => {
                link_of[index] = Some(now.account.clone());
                now.paragraph = here;
            }
            Verdict::Tells => {
                now.paragraph = here;
                let source = drafts[index].source.as_mut();
                if let Some(source) = source.filter(|source| {
                    source.clusters.is_empty() && calls(document, source.range, now.account.noun)
                }) {
                    source.clusters = now.account.link().clusters;
                }
            }
            Verdict::Beside => {}
            Verdict::Ends => current = None,
        }
    }
    enter(document, drafts, outer, &link_of);
}

/// "it", "the summary": words for the account and nothing more.
fn calls(document: &Document<'_>, words: Range, noun: usize) -> bool {
    let is_noun = document.is(words.first, "the")
        && words.end == words.first + 2
        && document.token(words.first + 1).lower == document.token(noun).lower;
    document.is(words.first, "it") || is_noun
}

/// Puts the accounts into the chains, each claim's as that of the claim around it.
fn enter(
    document: &Document<'_>,
    drafts: &mut [Draft],
    outer: &[Option<usize>],
    link_of: &[Option<Account>],
) {
    let mut its: Vec<Speaker> = drafts
        .iter()
        .filter_map(|draft| draft.source.clone())
        .filter(|source| document.is(source.range.first, "it"))
        .collect();
    its.sort_by_key(|own| own.range.first);
    for index in 0..drafts.len() {
        for link in &mut drafts[index].chain {
            if let Ok(own) = its.binary_search_by_key(&link.range.first, |own| own.range.first) {
                link.clusters.clone_from(&its[own].clusters);
            }
        }
        let Some(account) = &link_of[root(outer, index)] else {
            continue;
        };
        let draft = &mut drafts[index];
        // "It has Dessai asking": the account that was named before.
        for link in &mut draft.chain {
            if document.is(link.range.first, "it") && link.range.end == link.range.first + 1 {
                *link = account.link();
            }
        }
        let is_there = draft
            .chain
            .iter()
            .chain(&draft.source)
            .any(|speaker| overlaps(speaker.range, account.range))
            || draft.chain.iter().any(|link| {
                !link.clusters.is_empty()
                    && link.clusters.iter().all(|&cluster| account.is_of(cluster))
            });
        if !is_there {
            draft.chain.push(account.link());
        }
    }
}

/// The claim that holds all others around this one.
fn root(outer: &[Option<usize>], index: usize) -> usize {
    let mut at = index;
    // Two claims may hold each other's words: as many steps as there can be levels.
    for _ in 0..8 {
        match outer[at] {
            Some(above) if above != index => at = above,
            _ => break,
        }
    }
    at
}

/// How many of the organs told of last are remembered.
const LAST: usize = 100;

fn organ_of(organs: &[(Party, usize)], party: Party) -> Option<usize> {
    organs
        .iter()
        .rev()
        .take(LAST)
        .find(|(own, _)| *own == party)
        .map(|&(_, organ)| organ)
}

/// A link that is an account stands for who issued it, where the text has told.
fn name_organs(draft: &mut Draft, accounts: &[Account], organs: &[(Party, usize)]) {
    for link in &mut draft.chain {
        if let Some(account) = account_in(accounts, link.range)
            && let Some(organ) = organ_of(organs, account.party)
        {
            link.clusters = vec![organ];
        }
    }
}

/// The account that is named within these words.
fn account_in(accounts: &[Account], range: Range) -> Option<&Account> {
    let from = accounts.partition_point(|account| account.range.first + 40 < range.first);
    accounts
        .get(from..)?
        .iter()
        .take_while(|account| account.range.first < range.end)
        .find(|account| overlaps(range, account.range))
}

fn overlaps(one: Range, other: Range) -> bool {
    one.first < other.end && other.first < one.end
}

/// A text, with what the verdicts ask of it.
struct Scene<'a, 't> {
    document: &'a Document<'t>,
    cast: &'a Cast,
    /// The first token of each paragraph.
    paragraphs: Vec<usize>,
    /// The token where each entity is first mentioned.
    first_of: Vec<usize>,
}

impl<'a, 't> Scene<'a, 't> {
    fn new(document: &'a Document<'t>, cast: &'a Cast) -> Self {
        let tokens = document.tokens.iter().enumerate();
        let paragraphs = tokens
            .filter(|(_, token)| token.is(flag::PARAGRAPH))
            .map(|(at, _)| at)
            .collect();
        let mut first_of = vec![usize::MAX; cast.entities.len()];
        for mention in &cast.mentions {
            let first = &mut first_of[mention.cluster];
            *first = (*first).min(mention.first);
        }
        Self {
            document,
            cast,
            paragraphs,
            first_of,
        }
    }

    /// In which paragraph a token stands.
    fn paragraph(&self, at: usize) -> usize {
        self.paragraphs.partition_point(|&first| first <= at)
    }

    fn verdict(&self, now: &Current, draft: &Draft, accounts: &[Account]) -> Verdict {
        let account = &now.account;
        let here = self.paragraph(draft.anchor);
        let is_same_paragraph = here == now.paragraph;
        if here > now.paragraph + 1 {
            return Verdict::Ends;
        }
        let Some(source) = &draft.source else {
            return Verdict::Beside;
        };
        // The account that is named in this very sentence tells, or is spoken of.
        if account_in(accounts, source.range).is_some() {
            return Verdict::Tells;
        }
        if draft
            .chain
            .iter()
            .any(|link| account_in(accounts, link.range).is_some())
        {
            return Verdict::Tells;
        }
        if self.is_to_reporter(draft) || self.turns(draft.anchor) {
            return Verdict::Ends;
        }
        let is_party = source
            .clusters
            .iter()
            .any(|&cluster| account.is_of(cluster));
        if is_party && source.clusters.len() == 1 {
            let entity_type = self.cast.entities[source.clusters[0]].entity_type;
            let is_near = self.is_same_sentence(account.range.first, draft.anchor);
            if entity_type != EntityType::Country || is_near || draft.rule == "according to" {
                return if entity_type == EntityType::Person {
                    Verdict::Ends
                } else {
                    Verdict::Tells
                };
            }
        }
        // "according to Tesk" is a word of her own; "has demanded" is what the reporter knows.
        if draft.rule == "according to" || self.is_perfect(draft.anchor) {
            return Verdict::Ends;
        }
        if source.clusters.is_empty() {
            if self.is_account_it(account, draft) {
                return Verdict::Tells;
            }
            return self.verdict_on_nameless(account, source, is_same_paragraph);
        }
        let head = self.document.token(source.range.end - 1).lower;
        let is_body = lexicon().kinds(head) & kind::ORGANIZATION_HEAD != 0
            || source.clusters.iter().any(|&cluster| {
                matches!(
                    self.cast.entities[cluster].entity_type,
                    EntityType::Organization | EntityType::Country
                )
            });
        let is_past = self.document.tag(draft.anchor) == tag::VBD;
        if is_body && !(is_past && is_same_paragraph) && !is_party {
            return Verdict::Ends;
        }
        if !is_same_paragraph {
            let is_new = source
                .clusters
                .iter()
                .any(|&cluster| self.is_same_sentence(self.first_of[cluster], draft.anchor));
            let goes_on = account.manner != Manner::Phrase || self.goes_on(draft, source);
            if is_new || !goes_on || !is_past && !draft_is_quotation(draft) {
                return Verdict::Ends;
            }
        }
        Verdict::Holds
    }

    /// "the minister", "she" may be of the event; "a diplomat", "two officials" speak to the reporter.
    fn verdict_on_nameless(
        &self,
        account: &Account,
        source: &Speaker,
        is_same_paragraph: bool,
    ) -> Verdict {
        let first = source.range.first;
        let is_definite = matches!(self.document.tag(first), tag::PRP | tag::PRPS)
            || self.document.is_any(first, &["the", "this"]);
        let is_relative = matches!(self.document.tag(first), tag::WP | tag::WDT);
        let is_one = (first..source.range.end).any(|at| {
            lexicon().kinds(self.document.token(at).lower) & (kind::ROLE | kind::TITLE) != 0
                || self.document.tag(at) == tag::PRP
        });
        if is_relative {
            Verdict::Beside
        } else if is_definite && is_one && (is_same_paragraph || account.manner != Manner::Phrase) {
            Verdict::Holds
        } else {
            Verdict::Ends
        }
    }

    /// "it says", "it adds": the account, in the sentence behind it.
    fn is_account_it(&self, account: &Account, draft: &Draft) -> bool {
        let is_it = draft
            .source
            .as_ref()
            .is_some_and(|source| self.document.is(source.range.first, "it"));
        is_it
            && self.document.sentence_number(draft.anchor)
                <= self.document.sentence_number(account.noun) + 4
    }

    fn is_same_sentence(&self, one: usize, other: usize) -> bool {
        one < self.document.tokens.len()
            && self.document.sentence_number(one) == self.document.sentence_number(other)
    }

    /// "has accused", "have rejected".
    fn is_perfect(&self, verb: usize) -> bool {
        let sentence = self.document.sentence(verb);
        self.document.tag(verb) != tag::VBG
            && (verb.saturating_sub(3).max(sentence.first)..verb)
                .any(|at| self.document.is_any(at, &["has", "have"]))
    }

    /// "told reporters", "in an interview": not out of an account.
    fn is_to_reporter(&self, draft: &Draft) -> bool {
        const HEARERS: &[&str] = &[
            "reporters",
            "journalists",
            "newspaper",
            "lawmakers",
            "parliament",
            "interview",
            "conference",
            "television",
            "radio",
            "broadcaster",
            "twitter",
            "briefing",
            "us",
        ];
        let document = self.document;
        let sentence = document.sentence(draft.anchor);
        let is_out = |at: usize| {
            !draft.content.iter().any(|range| range.holds(at))
                && !document.token(at).is(flag::QUOTED)
        };
        let near = draft.anchor.saturating_sub(12).max(sentence.first)
            ..sentence.end.min(draft.anchor + 12);
        let told = document.is_any(draft.anchor, &["told", "tells"]);
        near.into_iter()
            .filter(|&at| is_out(at))
            .any(|at| document.is_any(at, HEARERS))
            || told
                && (draft.anchor + 1..sentence.end.min(draft.anchor + 5))
                    .filter_map(|at| self.cast.mention_at(at))
                    .any(|index| {
                        let mention = &self.cast.mentions[index];
                        self.cast.entities[mention.cluster].entity_type == EntityType::Organization
                            && document.is_any(mention.first.saturating_sub(1), &["the", "told"])
                    })
    }

    /// "Earlier this year", "In an interview", "Separately": the text turns to something else.
    fn turns(&self, anchor: usize) -> bool {
        let first = self.document.sentence(anchor).first;
        self.document.is_any(
            first,
            &[
                "earlier",
                "previously",
                "separately",
                "meanwhile",
                "elsewhere",
                "asked",
                "later",
                "since",
                "until",
            ],
        ) || self.document.is(first, "last")
            || self.document.is(first, "in")
                && (first + 1..first + 4).any(|at| {
                    lexicon().kinds(self.document.tokens.get(at).map_or(0, |token| token.lower))
                        & kind::MONTH
                        != 0
                })
    }

    /// "also", "then", "She": what was told before goes on.
    fn goes_on(&self, draft: &Draft, source: &Speaker) -> bool {
        let sentence = self.document.sentence(draft.anchor);
        self.document.tag(source.range.first) == tag::PRP
            || (sentence.first..sentence.end.min(draft.anchor + 3)).any(|at| {
                self.document.is_any(
                    at,
                    &["also", "then", "further", "furthermore", "moreover", "too"],
                )
            })
    }
}

fn draft_is_quotation(draft: &Draft) -> bool {
    draft.cue.is_none()
}

/// "Xi, as quoted by the Chinese side, said", "in remarks carried by the agency": who passed the words on.
fn relay(document: &Document<'_>, cast: &Cast, drafts: &mut [Draft], outer: &[Option<usize>]) {
    for (index, draft) in drafts.iter_mut().enumerate() {
        if outer[index].is_some() {
            continue;
        }
        let sentence = document.sentence(draft.anchor);
        let from = sentence.first.max(draft.anchor.saturating_sub(25));
        let until = sentence.end.min(draft.anchor + 40);
        let Some(by) = (from + 2..until).find(|&at| {
            document.is(at, "by")
                && lexicon().is_verb_of(
                    document.token(at - 1).lower,
                    class::ISSUING | class::CARRYING,
                )
                && !document.token(at).is(flag::QUOTED)
                && passes_on(document, at - 2)
        }) else {
            continue;
        };
        let end = (by + 1..until.min(by + 9))
            .find(|&at| {
                document.is_mark(at) && document.tag(at) != tag::POS
                    || super::is_finite(document.tag(at))
                    || document.is_any(at, &["that", "on", "in", "as"])
            })
            .unwrap_or(until.min(by + 9));
        let range = Range::new(by + 1, end);
        let is_own = draft
            .source
            .as_ref()
            .is_some_and(|source| overlaps(source.range, range));
        if range.is_empty() || is_own || draft.chain.iter().any(|link| overlaps(link.range, range))
        {
            continue;
        }
        draft
            .chain
            .push(super::speaker::speaker(document, cast, range));
    }
}

/// Whether a word stands before "quoted by": "as", or what was said.
fn passes_on(document: &Document<'_>, at: usize) -> bool {
    document.is_any(
        at,
        &[
            "as",
            "remarks",
            "comments",
            "words",
            "speech",
            "address",
            "interview",
            "message",
        ],
    )
}
