//! What the text says of persons beside their names: "Chinese Foreign Minister Wang Yi", "Piers Aldane, the company's chief".

use super::office::{joins_offices, office_of, past_times};
use super::{Cast, Found, Sex};
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::{flag, hash};
use crate::model::{EntityType, MentionKind};

/// A person's role, and in what.
#[derive(Debug, Clone)]
pub struct Role {
    /// The person's mention.
    pub person: usize,
    /// The noun.
    pub noun: usize,
    /// The mention of the organization or state, where the words name one.
    pub of: Option<usize>,
    /// First token of the description.
    pub first: usize,
    /// Past its last token.
    pub end: usize,
}

/// Every role that stands before or behind a person's name.
pub fn roles(document: &Document<'_>, cast: &Cast) -> Vec<Role> {
    let mut roles = Vec::new();
    for (index, mention) in cast.mentions.iter().enumerate() {
        if mention.entity_type == EntityType::Person && mention.kind == MentionKind::Name {
            roles.extend(before(document, cast, index));
            roles.extend(behind(document, cast, index));
        }
    }
    roles
}

pub(super) fn is_role(document: &Document<'_>, at: usize) -> bool {
    document
        .tokens
        .get(at)
        .is_some_and(|token| lexicon().kinds(token.lower) & kind::ROLE != 0)
        && (tag::is_noun(document.tag(at))
            || document.token(at).is(flag::UPPER)
            // "secretary-general": the tagger takes some for adjectives
            || document.tag(at) == tag::JJ && document.token(at).is(flag::HYPHEN))
}

/// What tells one minister from another.
pub(super) fn is_modifier(lower: u64) -> bool {
    [
        hash("prime"),
        hash("foreign"),
        hash("defense"),
        hash("defence"),
        hash("energy"),
        hash("finance"),
        hash("interior"),
        hash("justice"),
        hash("labour"),
        hash("labor"),
        hash("health"),
        hash("vice"),
        hash("deputy"),
    ]
    .contains(&lower)
}

/// "Syrian President Bashar al-Assad": the noun stands just before the name.
fn before(document: &Document<'_>, cast: &Cast, person: usize) -> Option<Role> {
    let name = cast.mentions[person].first;
    let sentence = document.sentence(name);
    let noun = name.checked_sub(1).filter(|&at| at >= sentence.first)?;
    // "the lawyer of the enterprise, Lotte Abrand": the noun phrase may end in a comma.
    if document.is(noun, ",") {
        return before_comma(document, cast, person, noun);
    }
    // "the head of the police, Colonel Havel Drosk", "the mediator of the United Nations, the Uruguayan Julio Berrutti"
    if let Some(role) = behind_comma(document, cast, person) {
        return Some(role);
    }
    // "Foreign Minister Sheikh Mohammed": a title of honor may stand between
    let is_honor = document.token(noun).is(flag::UPPER)
        && lexicon().kinds(document.token(noun).lower) & kind::TITLE != 0;
    let before_honor = || {
        noun.checked_sub(1)
            .filter(|&at| is_honor && at >= sentence.first && is_role(document, at))
    };
    let noun = if let Some(before) = before_honor() {
        before
    } else if is_role(document, noun) {
        noun
    } else {
        office_of(document, noun, sentence.first)?
    };
    let mut first = phrase_start(document, noun, sentence.first);
    if first == noun && first >= sentence.first + 2 && joins_offices(document, first - 1) {
        first = phrase_start(document, first - 2, sentence.first);
    }
    let end = cast.mentions[person].end;
    Some(Role {
        person,
        noun,
        // "Foreign Minister Wang Yi of China"
        of: branch(document, cast, first, noun)
            .or_else(|| owner(cast, first, noun))
            .or_else(|| of_phrase(document, cast, noun, name))
            .or_else(|| {
                let behind = document.is(end, "of");
                behind.then(|| of_phrase(document, cast, end - 1, end + 4))?
            }),
        first,
        end: name,
    })
}

/// The office before a comma, where titles or an adjective lead to the name behind it: "Head of the Mission, Ms. Ada Beck",
/// "the mediator, General (ret.) Idris Tade", "the envoy, the retired General Behi".
fn behind_comma(document: &Document<'_>, cast: &Cast, person: usize) -> Option<Role> {
    let name = cast.mentions[person].first;
    let least = document.sentence(name).first.max(name.saturating_sub(7));
    let comma = (least..name).rev().find(|&at| document.is(at, ","))?;
    let is_between = |at: usize| {
        let token = document.token(at);
        let is_title = lexicon().kinds(token.lower) & kind::TITLE != 0 && token.is(flag::UPPER);
        let is_people = cast.mention_at(at).is_some_and(|index| {
            let mention = &cast.mentions[index];
            mention.entity_type == EntityType::Country && mention.first == at
        });
        is_title
            || is_people && document.is(at - 1, "the")
            || document.is_any(
                at,
                &[
                    "the", "retired", "H.E.", "Hon.", "(", "ret", "ret.", ".", ")",
                ],
            )
    };
    let leads = comma + 1 < name && (comma + 1..name).all(is_between);
    before_comma(document, cast, person, comma)
        .filter(|_| leads)
        .filter(|role| {
            role.of.is_some() || lexicon().kinds(document.token(name - 1).lower) & kind::TITLE != 0
        })
}

fn before_comma(document: &Document<'_>, cast: &Cast, person: usize, comma: usize) -> Option<Role> {
    let sentence = document.sentence(comma);
    let from = comma.saturating_sub(10).max(sentence.first);
    let noun = (from..comma).rev().find(|&at| {
        // "the Minister of Foreign Affairs of the Republic of Carvenia, Danilo Restić"
        let is_the = |by: usize| {
            at.checked_sub(by)
                .is_some_and(|at| at >= from && document.is(at, "the"))
        };
        // "Special Representative and Head of the Mission"
        let is_joined = at > from && document.is(at - 1, "and") || at == sentence.first;
        let is_of = document.is(at + 1, "of")
            && (is_the(1) || is_joined || is_the(2) && document.token(at - 1).is(flag::UPPER));
        // "the town's Labour MP"
        let is_plain = !document.token(at).is(flag::UPPER) || document.token(at).is(flag::CAPITALS);
        // "The Humanitarian Coordinator, Mr. Aksel Brandvold"
        let is_last = at + 1 == comma
            && document.is_any(
                phrase_start(document, at, sentence.first),
                &["the", "its", "their"],
            );
        is_role(document, at) && (is_of || is_plain || is_last)
    })?;
    let first = phrase_start(document, noun, sentence.first);
    let is_office = first == noun && document.is(noun + 1, "of");
    if !document.is_any(first, &["the", "a", "an", "its", "their", "his", "her"])
        && cast.mention_at(first).is_none()
        && !is_office
    {
        return None;
    }
    let plain = (noun + 1..comma).all(|at| {
        let is_possessive = document.tag(at) == tag::POS;
        (is_possessive || !document.is_mark(at)) && !tag::is_verb(document.tag(at))
    });
    // The name must stand alone in the apposition: "… , Lotte Abrand, …".
    plain.then(|| Role {
        person,
        noun,
        of: owner(cast, first, noun).or_else(|| of_phrase(document, cast, noun, comma)),
        first,
        end: comma,
    })
}

/// "Runa Tesk, president of the FDCW,", "Piers Aldane, Marrick's chief executive".
fn behind(document: &Document<'_>, cast: &Cast, person: usize) -> Option<Role> {
    let mut end = cast.mentions[person].end;
    let sentence = document.sentence(end.checked_sub(1)?);
    // "Anders Lund, Jr., the head of the union"
    if document.is(end, ",")
        && end + 2 < sentence.end
        && document.is_any(end + 1, &["Jr.", "Jr", "Sr.", "Sr"])
    {
        end += 2;
    }
    if end >= sentence.end || !document.is(end, ",") {
        return None;
    }
    let first = past_times(document, end + 1, sentence.end);
    let limit = sentence.end.min(first + 14);
    let stop = (first..limit)
        .find(|&at| {
            document.is_any(at, &[",", ";", ":", "—", "–", "--"])
                || tag::is_verb(document.tag(at))
                    && document.tag(at) != tag::VBN
                    && document.tag(at) != tag::VBG
        })
        .unwrap_or(limit);
    let of = (first..stop)
        .find(|&at| document.is_any(at, &["of", "for", "at", "in", "to"]))
        .unwrap_or(stop);
    let noun = (first..of).rev().find(|&at| is_role(document, at))?;
    if noun + 3 < of
        || (first..noun).any(|at| {
            document.tag(at) == tag::PRP
                || document.is_any(at, &["who", "when"])
                || document.is(at, "and") && !joins_offices(document, at)
        })
    {
        return None;
    }
    let begins_plainly = document.is_any(
        first,
        &[
            "the", "a", "an", "its", "their", "his", "her", "former", "then", "now", "managing",
            "acting",
        ],
    ) || cast.mention_at(first).is_some()
        || is_role(document, first)
        || document.tag(first) == tag::JJ
        || tag::is_noun(document.tag(first));
    begins_plainly.then(|| Role {
        person,
        noun,
        of: owner(cast, first, noun).or_else(|| of_phrase(document, cast, noun, stop)),
        first,
        end: stop,
    })
}

/// Where a noun phrase begins that ends with `noun`.
pub(super) fn phrase_start(document: &Document<'_>, noun: usize, least: usize) -> usize {
    let mut first = noun;
    while first > least {
        let at = first - 1;
        let tag = document.tag(at);
        let belongs = tag::is_noun(tag)
            || matches!(
                tag,
                tag::JJ | tag::JJS | tag::POS | tag::PRPS | tag::CD | tag::DT
            )
            || tag == tag::VBN
                && (tag::is_noun(document.tag(first)) || document.tag(first) == tag::JJ);
        if !belongs || document.is_mark(at) && tag != tag::POS {
            break;
        }
        first = at;
        if tag == tag::DT || tag == tag::PRPS {
            break;
        }
    }
    first
}

/// The organization or state among the words before the noun.
fn owner(cast: &Cast, first: usize, noun: usize) -> Option<usize> {
    (first..noun)
        .filter_map(|at| cast.mention_at(at))
        .find(|&index| {
            matches!(
                cast.mentions[index].entity_type,
                EntityType::Organization | EntityType::Country
            )
        })
}

/// "Nordal Bank - Velland employee Ida Moss": whose branch in a country it is.
fn branch(document: &Document<'_>, cast: &Cast, first: usize, noun: usize) -> Option<usize> {
    let dash = first.checked_sub(1)?;
    let place = &cast.mentions[cast.mention_at(first)?];
    let whole = cast.mention_at(dash.checked_sub(1)?)?;
    let is_branch = document.is_any(dash, &["-", "–"])
        && place.end <= noun
        && matches!(place.entity_type, EntityType::Country | EntityType::Place)
        && cast.mentions[whole].entity_type == EntityType::Organization
        && cast.mentions[whole].end == dash;
    is_branch.then_some(whole)
}

/// The organization or state behind "of".
fn of_phrase(document: &Document<'_>, cast: &Cast, noun: usize, end: usize) -> Option<usize> {
    let of = (noun + 1..end.min(noun + 4)).find(|&at| {
        document.is_any(at, &["of", "for", "at", "to"])
            || document.is(noun, "counterpart") && document.is(at, "from")
    })?;
    // "the network's director for Paraguay" is the network's
    let first = document.sentence(noun).first;
    let is_owned = (noun.saturating_sub(3).max(first)..noun).any(|at| document.tag(at) == tag::POS);
    // "its ambassador to Volnia" is not Volnia's
    let is_sent = document.is(of, "to")
        && document.is_any(
            noun,
            &[
                "ambassador",
                "envoy",
                "emissary",
                "consul",
                "delegate",
                "representative",
            ],
        );
    if is_owned && !document.is(of, "of") || is_sent {
        return None;
    }
    (of + 1..end.min(of + 8))
        .filter_map(|at| cast.mention_at(at))
        .find(|&index| {
            matches!(
                cast.mentions[index].entity_type,
                EntityType::Organization | EntityType::Country
            )
        })
}

/// Finds in what a role is where a description tells: "the union's president". Descriptions are known only after names.
pub(super) fn complete(document: &Document<'_>, cast: &mut Cast) {
    for index in 0..cast.roles.len() {
        let role = &cast.roles[index];
        if role.of.is_none() {
            let of = owner(cast, role.first, role.noun)
                .or_else(|| of_phrase(document, cast, role.noun, role.end))
                .or_else(|| spoken_of(document, cast, role));
            cast.roles[index].of = of;
            let person = cast.mentions[cast.roles[index].person].cluster;
            if let Some(of) = of
                && cast.entities[person].state.is_none()
            {
                cast.entities[person].state = Some(cast.mentions[of].cluster);
            }
        }
    }
}

/// "The bank denied it. Its … chief executive Sten Lund said": the office of whatever body was spoken of last, where the
/// words name none.
fn spoken_of(document: &Document<'_>, cast: &Cast, role: &Role) -> Option<usize> {
    const OFFICES: &[&str] = &[
        "executive",
        "chairman",
        "chairwoman",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "ceo",
        "founder",
    ];
    const BACK: usize = 2;
    let is_bare = (role.first..role.noun)
        .all(|at| document.is_any(at, &["the", "chief", "managing", "deputy", "vice"]));
    let is_office = document.is_any(role.noun, OFFICES)
        || document.is(role.noun, "director")
            && document.is(role.noun.saturating_sub(1), "managing");
    // "Spokesman Adrien Carman of the police force"
    let is_told = document.is_any(role.noun + 1, &["of", "for", "at"])
        || document.is_any(cast.mentions[role.person].end, &["of", "for", "from"]);
    if !is_bare || !is_office || is_told {
        return None;
    }
    let here = document.sentence_number(role.noun);
    let end = cast
        .mentions
        .partition_point(|mention| mention.first < role.first);
    let near = cast.mentions[..end]
        .iter()
        .enumerate()
        .rev()
        .take_while(|(_, mention)| document.sentence_number(mention.first) + BACK >= here);
    let mut bodies = near.filter(|(_, mention)| {
        cast.entities[mention.cluster].entity_type == EntityType::Organization
            && cast.entities[mention.cluster].is_named
    });
    // of two in one sentence the one that acts
    let (index, body) = bodies.next()?;
    let sentence = document.sentence_number(body.first);
    let acts = |mention: &Found| {
        matches!(
            document.label(mention.head),
            parse::NSUBJ | parse::NSUBJ_PASS
        )
    };
    if acts(body) {
        return Some(index);
    }
    bodies
        .take_while(|(_, other)| document.sentence_number(other.first) == sentence)
        .find(|(_, other)| acts(other))
        .map(|(index, _)| index)
        .or(Some(index))
}

/// Enters roles, states and sexes into the entities.
pub(super) fn tell(document: &Document<'_>, cast: &mut Cast) {
    let roles = cast.roles.clone();
    for role in &roles {
        let person = cast.mentions[role.person].cluster;
        let of = role.of.map(|index| cast.mentions[index].cluster);
        for at in role.first..role.end {
            if is_role(document, at) {
                let noun = document.token(at).lower;
                let kinds = lexicon().kinds(noun);
                let entity = &mut cast.entities[person];
                entity.words.push(noun);
                if let Some(before) = at.checked_sub(1).filter(|&before| before >= role.first)
                    && is_modifier(document.token(before).lower)
                {
                    entity.words.push(document.token(before).lower);
                }
                if !entity.is_sex_sure && kinds & kind::FEMALE != 0 && kinds & kind::MALE == 0 {
                    entity.sex = Some(Sex::Female);
                    entity.is_sex_sure = true;
                } else if !entity.is_sex_sure
                    && kinds & kind::MALE != 0
                    && kinds & kind::FEMALE == 0
                {
                    entity.sex = Some(Sex::Male);
                    entity.is_sex_sure = true;
                }
            }
        }
        if let Some(of) = of
            && cast.entities[person].state.is_none()
        {
            cast.entities[person].state = Some(of);
        }
    }
}
