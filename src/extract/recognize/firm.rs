//! What only a firm, a party or another body has and does: shares, a managing partner, a plant, a merger.

use super::Name;
use super::beside::{total, verb_of};
use crate::extract::document::Document;
use crate::extract::tag;
use crate::model::EntityType;

/// "Cavitel's board", "Cavitel's shares": what only a firm has.
pub(super) fn owns(document: &Document<'_>, name: &Name) -> bool {
    const OWNED: &[&str] = &[
        "chairman",
        "chairwoman",
        "ceo",
        "board",
        "shares",
        "shareholders",
        "shareholder",
        "plant",
        "plants",
        "management",
        "headquarters",
        "subsidiary",
        "subsidiaries",
        "workforce",
        "profits",
        "profit",
        "revenue",
        "revenues",
        "stock",
        "customers",
        "lenders",
        "creditors",
        "refinery",
        "factory",
        "factories",
        "founder",
        "founders",
        "co-founder",
        "auditor",
        "auditors",
        "employees",
        "investors",
        "backers",
        "clients",
        "users",
    ];
    let adjective = usize::from(document.tag(name.end + 1) == tag::JJ);
    name.words() == 1
        && document.is_any(name.end, &["'s", "’s"])
        && ((0..=adjective).any(|skipped| document.is_any(name.end + 1 + skipped, OWNED))
            || document.is(name.end + 1, "chief") && document.is(name.end + 2, "executive"))
}

/// How much around one mention only a body has.
pub(super) fn as_firm(document: &Document<'_>, name: &Name, next: Option<&Name>) -> i32 {
    total(&[
        (has_people(document, name, next), 2),
        (is_firms(document, name), 2),
        (is_dealt_with(document, name), 1),
        (does_business(document, name), 1),
    ])
}

/// "Stillwater's Gosia Wrona", "Gulfstar's chief executive".
fn has_people(document: &Document<'_>, name: &Name, next: Option<&Name>) -> bool {
    const OFFICES: &[&str] = &[
        "managing",
        "regional",
        "local",
        "finance",
        "sales",
        "operations",
        "convenor",
        "treasurer",
        "chairman",
        "chairwoman",
        "chairperson",
        "director",
        "directors",
        "executives",
        "members",
        "controlling",
        "majority",
        "parent",
        "newsroom",
        "editors",
        "takeover",
        "takeovers",
    ];
    if !document.is_any(name.end, &["'s", "’s"]) {
        return false;
    }
    let behind = name.end + 1;
    let has_person = next.is_some_and(|next| {
        next.first == behind && next.entity_type == EntityType::Person && next.words() > 1
    });
    let is_office = document.is(behind, "chief")
        && document.is_any(
            behind + 1,
            &[
                "executive",
                "financial",
                "operating",
                "economist",
                "engineer",
                "scientist",
            ],
        )
        || document.is(behind, "general") && document.is_any(behind + 1, &["counsel", "manager"]);
    let is_most = document.is_any(behind, &["biggest", "largest", "main"]);
    has_person && name.entity_type == EntityType::Person
        || is_office
        || document.is_any(behind, OFFICES)
        || is_most
            && document.is_any(
                behind + 1,
                &["shareholder", "owner", "investor", "customer"],
            )
}

/// "Lumora stock", "a stake in Corrigan Sable", "the founder of Lumora", "Oslo-listed Lumora".
fn is_firms(document: &Document<'_>, name: &Name) -> bool {
    const BEHIND: &[&str] = &[
        "stock",
        "shares",
        "shareholders",
        "executives",
        "employees",
        "subsidiary",
    ];
    const IN: &[&str] = &["stake", "stakes", "shares", "shareholder", "shareholders"];
    const OF: &[&str] = &[
        "subsidiary",
        "unit",
        "takeover",
        "acquisition",
        "board",
        "shareholder",
        "shareholders",
        "shares",
        "employee",
        "employees",
        "management",
        "member",
        "members",
        "chairman",
        "chairwoman",
        "director",
        "directors",
        "head",
        "president",
        "executive",
        "manager",
        "founder",
        "co-founder",
        "owner",
        "owners",
        "customers",
        "headquarters",
        "offices",
    ];
    const ENDINGS: [&str; 4] = ["-listed", "-owned", "-traded", "-controlled"];
    let case = name.first.checked_sub(1).filter(|&at| at > 0);
    let is_owner = document.is_any(name.end, &["'s", "’s"]);
    let goes_on = tag::is_noun(document.tag(name.end)) || document.tag(name.end) == tag::JJ;
    let is_held = |at: usize| {
        ENDINGS
            .iter()
            .any(|ending| document.word(at).ends_with(ending))
    };
    document.is_any(name.end, BEHIND)
        || case.is_some_and(is_held)
        || case.filter(|_| !is_owner && !goes_on).is_some_and(|case| {
            document.is(case, "in") && document.is_any(case - 1, IN)
                || document.is(case, "of") && document.is_any(case - 1, OF)
        })
}

/// "Gulfstar spokesman Khamis", "sold to Lumora", "worked for Lumora": bodies more often than persons.
fn is_dealt_with(document: &Document<'_>, name: &Name) -> bool {
    const SPEAKERS: &[&str] = &[
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "official",
        "officials",
    ];
    const TO: &[&str] = &[
        "sold",
        "sale",
        "lender",
        "supplier",
        "deliveries",
        "supplies",
    ];
    const BY: &[&str] = &[
        "owned",
        "managed",
        "operated",
        "employed",
        "run",
        "bought",
        "acquired",
        "built",
        "published",
    ];
    const FOR: &[&str] = &[
        "work",
        "works",
        "worked",
        "working",
        "spokesman",
        "spokeswoman",
    ];
    const WITH: &[&str] = &[
        "merger",
        "merge",
        "merged",
        "contract",
        "contracts",
        "partnership",
    ];
    let case = name.first.checked_sub(1).filter(|&at| at > 0);
    document.is_any(name.end, SPEAKERS)
        || case.is_some_and(|case| {
            [("to", TO), ("by", BY), ("for", FOR), ("with", WITH)]
                .into_iter()
                .any(|(word, nouns)| document.is(case, word) && document.is_any(case - 1, nouns))
        })
}

/// "Lumora employs", "Lumora acquired".
fn does_business(document: &Document<'_>, name: &Name) -> bool {
    const VERBS: &[&str] = &[
        "employs",
        "employed",
        "acquired",
        "acquires",
        "manufactures",
        "manufactured",
        "supplies",
        "supplied",
        "operates",
        "exports",
        "produces",
        "merged",
        "bottles",
        "ships",
    ];
    verb_of(document, name).is_some_and(|verb| document.is_any(verb, VERBS))
}
