//! What persons' roles say of them: "Runa Tesk, president of the union", "the Sorrenian senator".

use super::Tie;
use super::states::told;
use crate::extract::coreference::{Cast, Found, Role};
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::tag;
use crate::model::{EntityType, MentionKind, RelationType};

/// Who leads a state.
const HEADS_OF_STATE: &[&str] = &[
    "president",
    "premier",
    "chancellor",
    "leader",
    "ruler",
    "king",
    "queen",
    "emperor",
    "emir",
    "sultan",
    "monarch",
    "dictator",
    "strongman",
];

/// Who leads an organization.
const HEADS: &[&str] = &[
    "minister",
    "chief",
    "head",
    "chairman",
    "chairwoman",
    "chair",
    "chairperson",
    "director",
    "ceo",
    "executive",
    "commander",
    "governor",
    "founder",
    "co-founder",
    "boss",
    "secretary-general",
    "director-general",
    "mayor",
    "rector",
    "principal",
    "dean",
    "provost",
    "regent",
    "headmaster",
    "headmistress",
    "owner",
    "co-owner",
    "proprietor",
    "chairlady",
    "co-chair",
];

/// Who stands in for a head.
const SECONDS: &[&str] = &["vice", "deputy", "assistant"];

/// What makes of an office one that somebody had, or has not yet.
const NOT_NOW: &[&str] = &[
    "former", "ex", "late", "then", "ousted", "deposed", "exiled", "future", "elect", "acting",
    "fallen",
];

/// Who is no part of what the words name beside them: "its critic", "his wife", "a resident of".
const OUTSIDE: &[&str] = &[
    "counterpart",
    "rival",
    "critic",
    "opponent",
    "victim",
    "survivor",
    "resident",
    "suspect",
    "witness",
    "friend",
    "man",
    "woman",
    "wife",
    "husband",
    "widow",
    "father",
    "mother",
    "son",
    "daughter",
    "brother",
    "sister",
    "cousin",
    "person",
    "tourist",
    "customer",
    "passenger",
];

/// Several of those.
pub(super) const OUTSIDERS: &[&str] = &[
    "counterparts",
    "rivals",
    "critics",
    "opponents",
    "victims",
    "survivors",
    "residents",
    "suspects",
    "witnesses",
    "friends",
    "sons",
    "daughters",
    "brothers",
    "sisters",
    "tourists",
    "customers",
    "passengers",
    "allies",
    "partners",
    "stars",
    "deserters",
    "defectors",
];

/// What persons' roles say of them.
pub(super) fn roles(document: &Document<'_>, cast: &Cast, ties: &mut Vec<Tie>) {
    for role in &cast.roles {
        let of = role.of.or_else(|| land(document, cast, role));
        if let Some(of) = of {
            ties.extend(told_by(document, cast, role, of));
        }
    }
}

/// What a role says of a person and a body.
pub(super) fn told_by(document: &Document<'_>, cast: &Cast, role: &Role, of: usize) -> Option<Tie> {
    let (person, body) = (&cast.mentions[role.person], &cast.mentions[of]);
    // "his Hungarian counterpart", "her counterpart from Lesua" hold an office there; "its counterpart" does not
    let is_of_other = body.entity_type == EntityType::Country
        && body.kind != MentionKind::Pronoun
        && document.is(role.noun, "counterpart");
    if document.is_any(role.noun, OUTSIDE) && !is_of_other
        || (role.first..role.noun).any(|at| document.is_any(at, NOT_NOW))
    {
        return None;
    }
    let relation =
        if document.is_any(role.noun, &["ally", "partner"]) && !is_of_firm(document, role, body) {
            RelationType::AllyOf
        } else if leads(document, cast, role, body) {
            RelationType::Leads
        } else {
            RelationType::MemberOf
        };
    // what is spoken of may be named sentences before
    let sentence = document.sentence(role.noun);
    let first = role
        .first
        .min(person.first)
        .min(body.first)
        .max(sentence.first);
    let end = role.end.max(person.end).max(body.end).min(sentence.end);
    Some(told(
        (role.person, of),
        relation,
        (first, end),
        role.noun,
        ("role", 850),
    ))
}

/// "its managing partner", "a partner of Brandt & Oyen": one of those whom a firm belongs to.
fn is_of_firm(document: &Document<'_>, role: &Role, body: &Found) -> bool {
    const RANKS: &[&str] = &[
        "managing", "senior", "junior", "lead", "founding", "equity", "named", "former",
    ];
    let is_ranked = role.noun > role.first && document.is_any(role.noun - 1, RANKS);
    document.is(role.noun, "partner")
        && (is_ranked
            || document.is_any(role.noun + 1, &["at", "in"])
            || document.is(role.noun + 1, "of") && body.entity_type == EntityType::Organization)
}

/// Whether an office is one of a land: "president", "mayor".
pub(super) fn is_of_land(document: &Document<'_>, noun: usize) -> bool {
    const OF_LAND: &[&str] = &["minister", "governor", "mayor", "ambassador", "senator"];
    document.is_any(noun, HEADS_OF_STATE) || document.is_any(noun, OF_LAND)
}

/// "Tarland's president", "Mayor of Tarn": a state that no list knows, or a city.
fn land(document: &Document<'_>, cast: &Cast, role: &Role) -> Option<usize> {
    let noun = role.noun;
    if !is_of_land(document, noun) {
        return None;
    }
    let plain = (role.first..noun).rev().find(|&at| {
        !matches!(document.tag(at), tag::JJ | tag::POS) || cast.mention_at(at).is_some()
    });
    let before = plain.and_then(|at| cast.mention_at(at));
    let behind = || {
        let next = noun + 2 + usize::from(document.is(noun + 2, "the"));
        cast.mention_at(next)
            .filter(|_| document.is(noun + 1, "of") && document.sentence(noun).end > next)
            // "the President of the Republic": of which, the words do not say
            .filter(|_| !document.is_any(next, &["republic", "state", "nation", "federation"]))
    };
    before
        .or_else(behind)
        .filter(|&index| cast.mentions[index].entity_type == EntityType::Place)
}

/// "the agency's Asia director", "EU foreign policy chief", "head of the party's youth wing": who leads a part of the body.
fn is_of_department(document: &Document<'_>, role: &Role, body: &Found) -> bool {
    const OF_PARTS: &[&str] = &[
        "chief",
        "head",
        "director",
        "boss",
        "chair",
        "commander",
        "president",
    ];
    let noun = role.noun;
    if !document.is_any(noun, OF_PARTS) {
        return false;
    }
    if body.first > noun {
        let is_of_part =
            document.tag(body.end) == tag::POS && tag::is_noun(document.tag(body.end + 1));
        let before = noun.checked_sub(1).filter(|&at| at >= role.first);
        let is_specific =
            before.is_some_and(|at| tag::is_noun(document.tag(at)) && !names_whole(document, at));
        return is_of_part || is_specific;
    }
    (body.end..noun).any(|at| tag::is_noun(document.tag(at)) && !names_whole(document, at))
}

/// "party", "company": the body itself once more; "deputy" and the like are asked elsewhere.
fn names_whole(document: &Document<'_>, at: usize) -> bool {
    let kinds = lexicon().kinds(document.token(at).lower);
    kinds & (kind::ORGANIZATION_HEAD | kind::ROLE | kind::TITLE) != 0
        || document.is_any(at, &["managing", "acting", "founding", "general"])
}

/// A state's head leads it; its foreign minister, and the head of something in it (an army), do not.
pub(super) fn leads(document: &Document<'_>, cast: &Cast, role: &Role, body: &Found) -> bool {
    let noun = role.noun;
    let before = |back: usize, words: &[&str]| {
        noun.checked_sub(back)
            .is_some_and(|at| at >= role.first && document.is_any(at, words))
    };
    let is_second = before(1, SECONDS) || before(2, SECONDS) && before(1, &["prime"]);
    let is_head = document.is_any(noun, HEADS_OF_STATE);
    // "chief executive officer", "general secretary", "director general", "managing partner"
    let is_of_two = document.is(noun, "officer") && before(1, &["executive"])
        || document.is(noun, "secretary")
            && (before(1, &["general"]) || document.is(noun + 1, "general"))
        || document.is(noun, "general") && before(1, &["director", "secretary"])
        || document.is(noun, "partner") && before(1, &["managing"])
        || document.is(noun, "shareholder") && before(1, &["majority", "controlling"]);
    if is_second || !is_head && !is_of_two && !document.is_any(noun, HEADS) {
        return false;
    }
    if cast.is_organ(body) || is_of_department(document, role, body) {
        return false;
    }
    if !matches!(body.entity_type, EntityType::Country | EntityType::Place) {
        return true;
    }
    let is_head = is_head || document.is_any(noun, &["mayor", "governor"]);
    let is_prime = document.is(noun, "minister") && document.is(noun.saturating_sub(1), "prime");
    let plainly = if body.end <= noun {
        (body.end..noun).all(|at| {
            matches!(
                document.tag(at),
                tag::JJ | tag::JJS | tag::POS | tag::DT | tag::CD
            ) || document.is(at, "prime")
        })
    } else {
        !tag::is_noun(document.tag(noun.saturating_sub(1)))
            || noun == role.first
            || document.is(noun - 1, "prime")
    };
    let of_opposition = (role.first..noun)
        .any(|at| document.is_any(at, &["opposition", "rebel", "religious", "spiritual"]));
    (is_head || is_prime) && plainly && !of_opposition
}
