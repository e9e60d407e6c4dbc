//! Who stands on a side of a word: names, bodies that act for a state, and owners.

use super::joined::{joined_adjective, joined_before, members, of_both, set_off};
use super::phrase::{phrase_behind, with_case};
use super::whose::{is_body, named_right_before, organ_in, owner};
use crate::extract::coreference::{Cast, office_bearer, pair};
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::{EntityType, MentionKind};

/// Mentions that a phrase stands for: its head, and the members of a list.
pub(super) fn actors(document: &Document<'_>, cast: &Cast, head: usize) -> Vec<usize> {
    if let Some(both) = pair(document, cast, head) {
        return both.to_vec();
    }
    let mut found: Vec<usize> = members(document, head)
        .into_iter()
        .filter_map(|head| actor(document, cast, head))
        .collect();
    if cast.mention_at(head).is_none() && found.len() < 2 {
        let mut beside = set_off(document, cast, head).peekable();
        if beside.peek().is_some() {
            found = beside.collect();
        }
    }
    if let [only] = *found.as_slice() {
        found.extend(joined_adjective(document, cast, head, only));
        found.extend(of_both(document, cast, head, only));
        if let Some(before) = joined_before(document, cast, head, only) {
            found.insert(0, before);
        }
    }
    if found.is_empty() && (is_body(document, head) || document.is(head, "leaders")) {
        found.extend(pair_of(document, cast, head).into_iter().flatten());
    }
    found
}

/// The same of a phrase that is acted on: also the owner of a thing.
pub(super) fn recipients(document: &Document<'_>, cast: &Cast, head: usize) -> Vec<usize> {
    if let Some(both) = pair(document, cast, head) {
        return both.to_vec();
    }
    let mut found: Vec<usize> = members(document, head)
        .into_iter()
        .filter_map(|head| {
            actor(document, cast, head)
                .or_else(|| {
                    let is_else = is_border(document, head) || is_medium(document, head);
                    owner(document, cast, head).filter(|_| !is_else)
                })
                .or_else(|| {
                    let beyond =
                        is_border(document, head).then(|| phrase_behind(document, head + 1))??;
                    actor(document, cast, beyond)
                })
        })
        .collect();
    // "the assets of Orsa Lines and Viktor Damrau"
    if let [only] = *found.as_slice() {
        found.extend(of_both(document, cast, head, only));
    }
    found
}

/// "the leaders of both countries": the two that the phrase is of.
fn pair_of(document: &Document<'_>, cast: &Cast, head: usize) -> Option<[usize; 2]> {
    pair(document, cast, with_case(document, head, hash("of"))?)
}

/// "its border with Volnia" is whose it touches.
fn is_border(document: &Document<'_>, noun: usize) -> bool {
    document.is_any(noun, &["border", "borders", "frontier"]) && document.is(noun + 1, "with")
}

/// What media are called by.
const MEDIA: &[&str] = &[
    "radio",
    "television",
    "tv",
    "newspaper",
    "newspapers",
    "daily",
    "weekly",
    "magazine",
    "broadcaster",
    "media",
    "press",
    "news",
    "reporters",
    "journalists",
    "audience",
    "viewers",
    "readers",
    "listeners",
];

/// What stands in the names of media, besides.
const TITLES: &[&str] = &[
    "times",
    "post",
    "courier",
    "herald",
    "tribune",
    "gazette",
    "journal",
    "mirror",
    "guardian",
    "telegraph",
    "chronicle",
    "observer",
    "review",
    "reuters",
    "bbc",
    "cnn",
];

/// "told Norwegian radio": it is not Norway that was told.
pub(super) fn is_medium(document: &Document<'_>, noun: usize) -> bool {
    document.is_any(noun, MEDIA)
}

/// Whether a word in a name says that a medium bears it.
pub(super) fn is_name_of_medium(word: &str) -> bool {
    let mut known = MEDIA.iter().chain(TITLES);
    known.any(|known| known.eq_ignore_ascii_case(word))
}

pub(super) fn can_act(cast: &Cast, index: usize) -> bool {
    !matches!(cast.mentions[index].entity_type, EntityType::Event)
}

/// The mention whose head this is; for "Syrian troops", "Turkish officials": the state.
fn actor(document: &Document<'_>, cast: &Cast, head: usize) -> Option<usize> {
    if let Some(index) = cast.mention_at(head) {
        if let Some(bearer) = office_bearer(document, cast, index) {
            return Some(bearer);
        }
        // "the leader" stands for a person, but "Syria" in "Syria's army" is no head of it.
        return (can_act(cast, index) && cast.mentions[index].head == head
            || cast.mentions[index].kind == MentionKind::Name)
            .then_some(index);
    }
    if let Some(index) = counted(document, cast, head) {
        return Some(index);
    }
    let kinds = lexicon().kinds(document.token(head).lower);
    if let Some(index) = place_of_kind(document, cast, head) {
        return Some(index);
    }
    if kinds & kind::ROLE != 0
        && let Some(index) = bearer(document, cast, head)
    {
        return Some(index);
    }
    // "the Front, the rebels who fight …"
    if document.label(head) == parse::APPOS
        && let Some(index) = document.head(head).and_then(|name| cast.mention_at(name))
        && cast.mentions[index].kind == MentionKind::Name
        && cast.mentions[index].end < head
    {
        return Some(index);
    }
    if let Some(index) = appositive(document, cast, head) {
        return Some(index);
    }
    if let Some(index) = called(document, cast, head) {
        return Some(index);
    }
    if is_body(document, head) && !is_private(document, cast, head) {
        return owner(document, cast, head)
            .or_else(|| organ_in(document, cast, head))
            .or_else(|| named_right_before(cast, head));
    }
    // "The UNITA militarist wing", "the APEC forum": what an organization's name stands before.
    document
        .children(head)
        .filter(|&child| child < head && document.label(child) == parse::COMPOUND)
        .filter_map(|child| cast.mention_at(child))
        .find(|&index| {
            cast.mentions[index].entity_type == EntityType::Organization
                && cast.mentions[index].kind == MentionKind::Name
                && document.tag(head) == tag::NN
                && document.label(head) == parse::NSUBJ
        })
}

/// "the Danish group Nordkrog": how the body is called.
fn called(document: &Document<'_>, cast: &Cast, head: usize) -> Option<usize> {
    let is_kind = lexicon().kinds(document.token(head).lower) & kind::ORGANIZATION_HEAD != 0
        && document.tag(head) == tag::NN;
    let index = cast.mention_at(head + 1).filter(|_| is_kind)?;
    let name = &cast.mentions[index];
    let is_body = name.entity_type == EntityType::Organization && name.kind == MentionKind::Name;
    (is_body && name.first == head + 1).then_some(index)
}

/// "thousands of Iraqi Kurds", "leaders of the coalition", "an Iraqi member of al-Qaida": who they are.
fn counted(document: &Document<'_>, cast: &Cast, head: usize) -> Option<usize> {
    const COUNTS: &[&str] = &[
        "thousands",
        "tens",
        "dozens",
        "hundreds",
        "scores",
        "group",
        "groups",
        "number",
        "majority",
        "crowd",
        "crowds",
        "members",
        "millions",
        "one",
        "some",
        "many",
        "deployment",
        "part",
        "leaders",
        "head",
        "coalition",
    ];
    let is_member = document.is(head, "member");
    let inner = with_case(document, head, hash("of"))
        .filter(|_| is_member || document.is_any(head, COUNTS))?;
    let is_body = |index: &usize| {
        let mention = &cast.mentions[*index];
        mention.entity_type == EntityType::Organization && mention.kind == MentionKind::Name
    };
    if is_member {
        return cast.mention_at(inner).filter(is_body);
    }
    actor(document, cast, inner)
}

/// "her party, the Free Assembly, has called": who is named beside.
fn appositive(document: &Document<'_>, cast: &Cast, head: usize) -> Option<usize> {
    let kinds = lexicon().kinds(document.token(head).lower);
    // "the arrest of a Volnian national, Petr Havlan"
    let is_bearer = kinds & kind::ROLE != 0
        || document.is_any(
            head,
            &[
                "national",
                "citizen",
                "man",
                "woman",
                "colleague",
                "critic",
                "businessman",
            ],
        );
    let is_noun = document.tag(head) == tag::NN || document.tag(head) == tag::NNP && is_bearer;
    let behind = cast
        .mention_at(head + 2)
        .filter(|_| document.is(head + 1, ","));
    let index = document
        .child(head, &[parse::APPOS])
        .and_then(|name| cast.mention_at(name))
        .or(behind)?;
    let mention = &cast.mentions[index];
    // "arrested a picketer, Travis Boyle, 34": whatever the person is
    let is_one = document.is_any(head.saturating_sub(1), &["a", "an"])
        && mention.entity_type == EntityType::Person
        && document.is_mark(mention.end);
    let is_bearer = is_bearer || is_one;
    if !is_noun || !is_bearer && kinds & kind::ORGANIZATION_HEAD == 0 {
        return None;
    }
    let comma = mention.first.checked_sub(1)?;
    let is_set_off = document.is(comma, ",")
        || document.is(comma, "the") && comma > 0 && document.is(comma - 1, ",");
    let fits = match mention.entity_type {
        EntityType::Person => is_bearer,
        EntityType::Organization | EntityType::Country => !is_bearer,
        _ => false,
    };
    (is_set_off && fits && mention.kind == MentionKind::Name && mention.first > head)
        .then_some(index)
}

/// "Bulgaria's largest party" acts for itself, not for the state.
fn is_private(document: &Document<'_>, cast: &Cast, head: usize) -> bool {
    const PRIVATE: &[&str] = &[
        "party",
        "company",
        "firm",
        "bank",
        "newspaper",
        "union",
        "club",
        "airline",
        "maker",
        "miner",
        "bloc",
        "broadcaster",
    ];
    document.is_any(head, PRIVATE)
        && owner(document, cast, head)
            .is_some_and(|index| cast.mentions[index].entity_type == EntityType::Country)
}

/// Who bears a role: the name behind the noun, or behind its comma.
fn bearer(document: &Document<'_>, cast: &Cast, noun: usize) -> Option<usize> {
    let person_at = |at: usize| {
        cast.mention_at(at).filter(|&index| {
            cast.mentions[index].entity_type == EntityType::Person
                && cast.mentions[index].first == at
        })
    };
    // "his Syrian counterpart Faisal al-Mekdad": the name behind a role is who is meant.
    if let Some(index) = person_at(noun + 1) {
        return Some(index);
    }
    // "Volnia's foreign minister, Anders Kvel", "its chief, General Anders Kvel": the name behind the comma.
    let next = noun + 2;
    let is_title = document.tokens.get(next).is_some_and(|token| {
        lexicon().kinds(token.lower) & kind::TITLE != 0 && cast.mention_at(next).is_none()
    });
    person_at(next + usize::from(is_title))
        .filter(|&index| document.is(noun + 1, ",") && document.is_mark(cast.mentions[index].end))
        .or_else(|| {
            // "the mediator of the United Nations, the Uruguayan Julio Berrutti"
            cast.roles_at(noun)
                .filter(|role| role.noun == noun && role.end < cast.mentions[role.person].end)
                .map(|role| role.person)
                .next()
        })
}

/// "the town of Idlib", "the republic of Armenia": the place is meant.
fn place_of_kind(document: &Document<'_>, cast: &Cast, head: usize) -> Option<usize> {
    let is_kind = lexicon().kinds(document.token(head).lower) & kind::PLACE_HEAD != 0
        || document.is_any(head, &["republic", "kingdom", "island", "islands", "area"]);
    // "the group's capital of Idlib", "the Doura district of Baghdad" are their own
    let is_own = document.child(head, &[parse::NMOD_POSS]).is_some()
        || head > 0 && tag::is_name(document.tag(head - 1));
    if !is_kind || is_own {
        return None;
    }
    with_case(document, head, hash("of"))
        .and_then(|inner| cast.mention_at(inner))
        .filter(|&index| {
            matches!(
                cast.mentions[index].entity_type,
                EntityType::Place | EntityType::Country
            )
        })
}
