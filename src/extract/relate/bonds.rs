//! What a noun says of whose it is and who is named right behind it: "Ashgill's parent company, Corran Holdings", "its largest
//! member, the Tamrit Brigades", "the Green Party, whose leader, Anna Beck, …", "his employer, Northwind", "Rask, Volnia's capital".

use super::states::told;
use super::{Tie, roles};
use crate::extract::coreference::{Cast, Role};
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::model::{EntityType, MentionKind, RelationType};

/// What stands between an owner and a name.
struct Bond {
    nouns: &'static [&'static str],
    relation: RelationType,
    /// Whether it is the owner's relation to the name, not the name's to the owner.
    is_owners: bool,
    /// What the owner may be.
    of: &'static [EntityType],
}

const BODY: &[EntityType] = &[EntityType::Organization, EntityType::Country];

const BONDS: &[Bond] = &[
    Bond {
        nouns: &["parent", "owner", "holding"],
        relation: RelationType::PartOf,
        is_owners: true,
        of: &[EntityType::Organization],
    },
    Bond {
        nouns: &[
            "subsidiary",
            "unit",
            "arm",
            "affiliate",
            "division",
            "branch",
            "offshoot",
            "wing",
            "agency",
            "regulator",
            "watchdog",
        ],
        relation: RelationType::PartOf,
        is_owners: false,
        of: BODY,
    },
    Bond {
        nouns: &["member"],
        relation: RelationType::MemberOf,
        is_owners: false,
        of: &[EntityType::Organization],
    },
    Bond {
        nouns: &["ally", "partner", "backer", "protector", "patron"],
        relation: RelationType::AllyOf,
        is_owners: false,
        of: &[
            EntityType::Organization,
            EntityType::Country,
            EntityType::Person,
        ],
    },
    Bond {
        nouns: &[
            "donor", "lender", "creditor", "sponsor", "supplier", "funder",
        ],
        relation: RelationType::Aid,
        is_owners: false,
        of: BODY,
    },
    Bond {
        nouns: &["capital"],
        relation: RelationType::LocatedIn,
        is_owners: false,
        of: &[EntityType::Country, EntityType::Place],
    },
    Bond {
        nouns: &["employer", "party", "union"],
        relation: RelationType::MemberOf,
        is_owners: true,
        of: &[EntityType::Person],
    },
];

/// Adds what a possessive at `at` leads to: "'s", "its", "whose".
pub(super) fn at(document: &Document<'_>, cast: &Cast, at: usize, ties: &mut Vec<Tie>) {
    let Some(owner) = owner(document, cast, at) else {
        return;
    };
    let found =
        noun_and_name(document, cast, at).or_else(|| name_before(document, cast, owner, at));
    let Some((noun, name)) = found else {
        return;
    };
    let (one, other) = (&cast.mentions[owner], &cast.mentions[name]);
    if one.cluster == other.cluster {
        return;
    }
    if other.entity_type == EntityType::Person {
        ties.extend(office(document, cast, (at, noun), (owner, name)));
        return;
    }
    let is_of = |at: usize, bond: &Bond| document.is_any(at, bond.nouns);
    let found = BONDS.iter().find(|bond| {
        // "parent company"
        is_of(noun, bond)
            || is_of(noun - 1, bond) && document.is_any(noun, &["company", "firm", "group"])
    });
    if let Some(bond) = found.filter(|bond| bond.of.contains(&one.entity_type)) {
        let ends = if bond.is_owners {
            (owner, name)
        } else {
            (name, owner)
        };
        let first = one.first.min(other.first).min(at);
        let evidence = (first, other.end.max(noun + 1));
        ties.push(told(ends, bond.relation, evidence, noun, ("bond", 780)));
    }
}

/// Whose it is.
fn owner(document: &Document<'_>, cast: &Cast, at: usize) -> Option<usize> {
    let sentence = document.sentence(at);
    if document.tag(at) == tag::POS {
        let before = at.checked_sub(1)?;
        return cast
            .mention_at(before)
            .filter(|&index| cast.mentions[index].end == at);
    }
    if document.is(at, "whose") {
        let before = at.checked_sub(1)?;
        let end = before - usize::from(document.is(before, ",") && before > sentence.first);
        return cast
            .mention_at(end)
            .filter(|&index| end >= sentence.first && cast.mentions[index].end == end + 1)
            .filter(|&index| cast.mentions[index].kind == MentionKind::Name)
            .or_else(|| named_so(document, cast, end));
    }
    if document.tag(at) != tag::PRPS {
        return None;
    }
    let pronoun = cast
        .mention_at(at)
        .filter(|&index| cast.mentions[index].kind == MentionKind::Pronoun);
    pronoun.or_else(|| {
        // "the Brigades never signed it, and their commander, …"
        let is_subject = |&index: &usize| {
            let mention = &cast.mentions[index];
            mention.entity_type == EntityType::Organization
                && document.label(mention.head) == parse::NSUBJ
        };
        let before = cast.mentions_in(sentence.first, at);
        before
            .filter(is_subject)
            .last()
            .filter(|_| document.is(at, "their"))
    })
}

/// "Redline Labour, a firm whose director": whom the noun before calls so.
fn named_so(document: &Document<'_>, cast: &Cast, noun: usize) -> Option<usize> {
    const LONGEST: usize = 5;
    let least = document
        .sentence(noun)
        .first
        .max(noun.saturating_sub(LONGEST));
    let article = (least..=noun)
        .rev()
        .find(|&at| document.is_any(at, &["a", "an", "the"]))?;
    let comma = article.checked_sub(1).filter(|&at| document.is(at, ","))?;
    let is_plain = (article + 1..=noun)
        .all(|at| tag::is_noun(document.tag(at)) || document.tag(at) == tag::JJ);
    cast.mention_at(comma.checked_sub(1)?).filter(|&index| {
        let mention = &cast.mentions[index];
        is_plain && mention.kind == MentionKind::Name && mention.end == comma
    })
}

/// The noun behind a possessive, and the name set off behind it.
fn noun_and_name(document: &Document<'_>, cast: &Cast, at: usize) -> Option<(usize, usize)> {
    const LONGEST: usize = 6;
    let end = document.sentence(at).end;
    let limit = end.min(at + LONGEST);
    let is_inside = |at: usize| {
        let tag = document.tag(at);
        matches!(
            tag,
            tag::JJ | tag::JJS | tag::JJR | tag::NN | tag::CD | tag::VBN
        )
    };
    let past = (at + 1..limit).find(|&at| !is_inside(at))?;
    let noun = past - 1;
    if noun <= at || document.tag(noun) != tag::NN {
        return None;
    }
    let is_set_off = document.is(past, ",");
    let mut next = past + usize::from(is_set_off);
    next += usize::from(is_set_off && document.is(next, "the"));
    // "their commander, Colonel Havel Drosk"
    let is_title = |at: usize| {
        document.tokens.get(at).is_some_and(|token| {
            lexicon().kinds(token.lower) & kind::TITLE != 0 && cast.mention_at(at).is_none()
        })
    };
    next += usize::from(is_title(next));
    let name = cast.mention_at(next).filter(|_| next < end)?;
    let mention = &cast.mentions[name];
    let is_name = mention.kind == MentionKind::Name && mention.first == next;
    // "its ally, Volnia, and": not the next member of a list
    let is_closed = is_set_off && mention.end < end && document.is_mark(mention.end)
        || mention.entity_type == EntityType::Person;
    (is_name && is_closed).then_some((noun, name))
}

/// "Turkey, Ruvenia's closest ally,": the name stands before whose it is.
fn name_before(
    document: &Document<'_>,
    cast: &Cast,
    owner: usize,
    at: usize,
) -> Option<(usize, usize)> {
    const LONGEST: usize = 7;
    let first = cast.mentions[owner].first;
    let mut comma =
        first.checked_sub(1 + usize::from(first > 0 && document.is(first - 1, "the")))?;
    // "Turkey, long the Council's ally"
    if document.is_any(comma, &["long", "now", "once", "still"]) {
        comma = comma.checked_sub(1)?;
    }
    let before = comma
        .checked_sub(1)
        .filter(|&before| before >= document.sentence(at).first)?;
    let name = cast
        .mention_at(before)
        .filter(|_| document.is(comma, ","))?;
    let end = document.sentence(at).end.min(at + LONGEST);
    let past = (at + 1..end).find(|&at| document.is_mark(at))?;
    let is_plain = (at + 1..past).all(|at| {
        let tag = document.tag(at);
        matches!(
            tag,
            tag::JJ | tag::JJS | tag::NN | tag::RB | tag::VBN | tag::VBG
        )
    });
    let mention = &cast.mentions[name];
    let is_name = mention.kind == MentionKind::Name && mention.end == comma;
    (past > at + 1 && is_plain && is_name).then_some((past - 1, name))
}

/// "whose leader, Anna Beck": an office, where no other rule has it.
fn office(
    document: &Document<'_>,
    cast: &Cast,
    (at, noun): (usize, usize),
    (owner, person): (usize, usize),
) -> Option<Tie> {
    let is_office = lexicon().kinds(document.token(noun).lower) & kind::ROLE != 0;
    let is_new = document.is_any(at, &["whose", "their"]);
    let fits = BODY.contains(&cast.mentions[owner].entity_type);
    let role = Role {
        person,
        noun,
        of: Some(owner),
        first: at,
        end: noun + 1,
    };
    roles::told_by(document, cast, &role, owner).filter(|_| is_office && is_new && fits)
}
