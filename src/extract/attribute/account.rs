//! Accounts: one party's telling of an event, named once, holds for the claims that follow.

use super::{Draft, Range, Speaker, cue};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::EntityType;

/// An account that holds.
#[derive(Debug, Clone)]
struct Account {
    /// Where it was last named.
    range: Range,
    /// The party, for comparison.
    party: usize,
    /// Who issued it.
    organ: Option<usize>,
    /// The paragraph in which it, or a claim that it holds for, was seen last.
    paragraph: u32,
}

/// Adds the account that holds to the chain of each claim.
#[expect(clippy::too_many_lines, reason = "one walk, in order")]
pub(super) fn apply(document: &Document<'_>, cast: &Cast, drafts: &mut [Draft]) {
    let mut paragraphs = Vec::with_capacity(document.tokens.len());
    let mut paragraph = 0;
    for token in &document.tokens {
        paragraph += u32::from(token.is(flag::PARAGRAPH));
        paragraphs.push(paragraph);
    }
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    order.sort_by_key(|&index| drafts[index].anchor);
    let named = named(document, cast);
    let mut next = 0;
    let mut holds: Option<Account> = None;
    let mut organs: Vec<(usize, usize)> = Vec::new();
    for index in order {
        let anchor = drafts[index].anchor;
        while next < named.len() && named[next].range.first <= anchor {
            let mut account = named[next].clone();
            account.paragraph = paragraphs[account.range.first];
            match account.organ {
                Some(organ) => organs.push((account.party, organ)),
                None => {
                    account.organ = organs
                        .iter()
                        .rev()
                        .find(|(party, _)| *party == account.party)
                        .map(|&(_, organ)| organ);
                }
            }
            holds = Some(account);
            next += 1;
        }
        name_organs(&mut drafts[index], &named, &organs);
        let Some(account) = holds.as_mut() else {
            continue;
        };
        // Who speaks is an account itself.
        let speaks = drafts[index].source.as_ref().is_some_and(|source| {
            named
                .iter()
                .any(|account| overlaps(source.range, account.range))
        });
        if speaks {
            account.paragraph = paragraphs[anchor];
            continue;
        }
        let here = paragraphs[anchor];
        if here > account.paragraph + 1 {
            holds = None;
            continue;
        }
        let draft = &mut drafts[index];
        let Some(source) = &draft.source else {
            continue;
        };
        let same_range = draft
            .chain
            .iter()
            .chain([source])
            .any(|speaker| overlaps(speaker.range, account.range));
        let is_party = source.clusters.contains(&account.party)
            || account
                .organ
                .is_some_and(|organ| source.clusters.contains(&organ));
        if same_range && !source.clusters.is_empty() && !overlaps(source.range, account.range) {
            // The account is named as the one that quotes: its organ is known better than its words say.
            if let Some(organ) = account.organ {
                for link in draft
                    .chain
                    .iter_mut()
                    .filter(|link| overlaps(link.range, account.range))
                {
                    link.clusters = vec![organ];
                }
            }
            account.paragraph = here;
            continue;
        }
        if same_range
            || is_party
                && draft.chain.is_empty()
                && source.clusters.len() == 1
                && cast.entities[source.clusters[0]].entity_type != EntityType::Country
        {
            account.paragraph = here;
            continue;
        }
        if is_party
            && source.clusters.len() == 1
            && same_sentence(document, account.range.first, anchor)
        {
            continue;
        }
        let known = source.clusters.iter().any(|&cluster| {
            matches!(
                cast.entities[cluster].entity_type,
                EntityType::Person | EntityType::Country | EntityType::Organization
            )
        });
        if !known {
            // Somebody whom nobody named speaks to the reporter.
            if source.clusters.is_empty() && here != account.paragraph {
                holds = None;
            }
            continue;
        }
        let is_other_body = source.clusters.iter().any(|&cluster| {
            cast.entities[cluster].entity_type == EntityType::Organization
                && cluster != account.party
        }) && here > account.paragraph;
        if is_other_body {
            holds = None;
            continue;
        }
        if draft.chain.iter().any(|link| {
            link.clusters.contains(&account.party)
                || account
                    .organ
                    .is_some_and(|organ| link.clusters.contains(&organ))
        }) {
            continue;
        }
        let who = account.organ.unwrap_or(account.party);
        draft.chain.push(Speaker {
            range: account.range,
            clusters: vec![who],
        });
        account.paragraph = here;
    }
}

/// A link that is an account stands for who issued it, where the text has told.
fn name_organs(draft: &mut Draft, named: &[Account], organs: &[(usize, usize)]) {
    for link in &mut draft.chain {
        if let Some(account) = named
            .iter()
            .find(|account| overlaps(link.range, account.range))
            && let Some(&(_, organ)) = organs
                .iter()
                .rev()
                .find(|(party, _)| *party == account.party)
        {
            link.clusters = vec![organ];
        }
    }
}

fn same_sentence(document: &Document<'_>, one: usize, other: usize) -> bool {
    document.sentence_of[one] == document.sentence_of[other]
}

fn overlaps(one: Range, other: Range) -> bool {
    one.first < other.end && other.first < one.end
}

/// Where the text names an account: "The Syrian reading indicates", "In the company's telling,", "a reading shared by the Ministry".
fn named(document: &Document<'_>, cast: &Cast) -> Vec<Account> {
    let mut accounts = Vec::new();
    for at in 0..document.tokens.len() {
        let token = &document.tokens[at];
        let is_noun = tag::is_noun(document.tags[at]) || document.tags[at] == tag::VBG;
        if lexicon().kinds(token.lower) & kind::ACCOUNT == 0
            || !is_noun
            || token.is(flag::UPPER)
            || token.is(flag::QUOTED)
        {
            continue;
        }
        let first = phrase_start(document, at);
        let party = (first..at)
            .filter_map(|at| cast.mention_at(at))
            .map(|index| cast.mentions[index].cluster)
            .find(|&cluster| is_body(cast, cluster));
        let sentence = document.sentence(at);
        let before = first
            .checked_sub(1)
            .filter(|&before| before >= sentence.first);
        let behind_in = before.is_some_and(|before| document.is_any(before, &["in", "to"]))
            && document
                .tokens
                .get(at + 1)
                .is_some_and(|next| !next.is_word() || document.is(at + 1, "of"));
        let speaks = (at + 1..sentence.end.min(at + 10)).any(|at| {
            lexicon().say(document.tokens[at].lower).is_some() && tag::is_verb(document.tags[at])
        });
        // "The president's office released a lengthy reading", "a reading shared by the Ministry": who issued it.
        let issuer = issuer(document, cast, first, at, sentence.first, sentence.end);
        if let Some((organ, range)) = issuer {
            let party = cast.entities[organ]
                .state
                .filter(|&state| is_body(cast, state))
                .or_else(|| adjective_before(cast, organ, range))
                .unwrap_or(organ);
            accounts.push(Account {
                range,
                party,
                organ: Some(organ),
                paragraph: 0,
            });
        } else if let Some(party) = party.filter(|_| behind_in || speaks) {
            accounts.push(Account {
                range: Range::new(first, at + 1),
                party,
                organ: None,
                paragraph: 0,
            });
        }
    }
    accounts
}

fn is_body(cast: &Cast, cluster: usize) -> bool {
    matches!(
        cast.entities[cluster].entity_type,
        EntityType::Organization | EntityType::Country
    )
}

/// The state in an organization's name: "Chinese Foreign Ministry".
fn adjective_before(cast: &Cast, organ: usize, range: Range) -> Option<usize> {
    let before = range
        .first
        .checked_sub(1)
        .and_then(|at| cast.mention_at(at))
        .map(|index| cast.mentions[index].cluster);
    if let Some(state) =
        before.filter(|&cluster| cast.entities[cluster].entity_type == EntityType::Country)
    {
        return Some(state);
    }
    let name = cast.entities[organ].name.split(' ').next()?.to_owned();
    let known = lexicon().find(&name)?;
    cast.entities
        .iter()
        .position(|entity| entity.gazetteer == Some(known.key.as_str()))
}

fn phrase_start(document: &Document<'_>, noun: usize) -> usize {
    let least = document.sentence(noun).first;
    let mut first = noun;
    while first > least && noun - first < 8 {
        let tag = document.tags[first - 1];
        let belongs = tag::is_noun(tag)
            || matches!(tag, tag::JJ | tag::POS | tag::DT | tag::PRPS | tag::VBN)
                && !document.is_mark(first - 1)
            || tag == tag::POS;
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

const ISSUING: &[&str] = &[
    "released",
    "issued",
    "published",
    "shared",
    "posted",
    "carried",
    "distributed",
    "circulated",
    "provided",
];

/// Who released it, and the words to show for it.
fn issuer(
    document: &Document<'_>,
    cast: &Cast,
    first: usize,
    noun: usize,
    start: usize,
    end: usize,
) -> Option<(usize, Range)> {
    // "reading shared by the Chinese Foreign Ministry"
    if let Some(by) = (noun + 1..end.min(noun + 4)).find(|&at| document.is(at, "by"))
        && document.is_any(by - 1, ISSUING)
    {
        let organ = (by + 1..end.min(by + 8))
            .filter_map(|at| cast.mention_at(at))
            .find(|&index| {
                is_body(cast, cast.mentions[index].cluster)
                    && document.tags[cast.mentions[index].head] != tag::JJ
            })?;
        let mention = &cast.mentions[organ];
        return Some((mention.cluster, Range::new(mention.first, mention.end)));
    }
    // "Syrian President Bashar al-Assad's office on Friday released a lengthy reading"
    let verb = (first.saturating_sub(3).max(start)..first)
        .rev()
        .find(|&at| document.is_any(at, ISSUING))?;
    let subject = cue::subject(document, verb)?;
    let speaker = cue::speaker(document, cast, subject);
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
