//! Which nouns go back to which names of organizations: "the newspaper" to a Post, "the party" to an Alliance.

use crate::extract::lexicon::Map;
use crate::extract::token::hash;
use std::sync::LazyLock;

/// Whether a noun is another word for what an organization's name says.
pub(super) fn same_sort(noun: u64, words: &[u64]) -> bool {
    // "the army" fights the group more often than it is the group
    if noun == hash("army") || noun == hash("forces") {
        return false;
    }
    let of = |word: u64| SORTS_OF.get(&word).copied().unwrap_or(0);
    let mut wanted = of(noun) & !(PARTY | BLOC);
    if noun == hash("party") {
        wanted |= PARTY;
    } else if noun == hash("bloc") || noun == hash("alliance") {
        wanted |= BLOC;
    }
    wanted != 0 && words.iter().any(|&word| of(word) & wanted != 0)
}

/// The sort of what a party may be called, behind those of `SORTS`.
const PARTY: u32 = 1 << SORTS.len();

/// The sort of what a bloc of states may be called.
const BLOC: u32 = PARTY << 1;

/// A bit for each sort that a word is of.
static SORTS_OF: LazyLock<Map<u32>> = LazyLock::new(|| {
    let mut of = Map::default();
    for (number, sort) in SORTS.iter().chain([&PARTIES, &BLOCS]).enumerate() {
        for word in *sort {
            *of.entry(hash(word)).or_default() |= 1 << number;
        }
    }
    of
});

/// Words that can stand for each other.
const SORTS: &[&[&str]] = &[
    &[
        "company",
        "firm",
        "corporation",
        "enterprise",
        "inc",
        "inc.",
        "corp",
        "corp.",
        "co.",
        "ltd",
        "ltd.",
        "terminals",
        "motors",
        "holdings",
        "industries",
        "systems",
        "technologies",
        "airlines",
        "airways",
        "group",
        "operator",
        "bank",
        "energy",
        "mining",
        "metals",
        "resources",
        "minerals",
        "rail",
        "lines",
        "foods",
        "steel",
        "oil",
        "petroleum",
        "shipping",
        "logistics",
        "pharmaceuticals",
        "telecom",
        "aviation",
        "power",
        "partners",
        "insurance",
        "electric",
        "cement",
        "chemicals",
        "textiles",
        "maritime",
        "construction",
        "properties",
        "investments",
        "electronics",
        "software",
    ],
    &[
        "union",
        "federation",
        "workers",
        "confederation",
        "brotherhood",
    ],
    &[
        "newspaper",
        "daily",
        "paper",
        "times",
        "post",
        "herald",
        "tribune",
        "gazette",
        "journal",
        "ledger",
        "news",
    ],
    &[
        "group",
        "militia",
        "organization",
        "movement",
        "front",
        "party",
        "brigade",
        "army",
        "network",
        "forces",
        "faction",
        "islamic",
        "jihad",
    ],
    &["ministry", "department"],
    &["court", "tribunal"],
    &["agency", "bureau", "authority"],
    &["alliance", "bloc", "league", "coalition"],
    &["body", "league", "council", "commission", "organization"],
    &["university", "college", "school", "institute"],
    &["team", "club", "united", "fc"],
    &[
        "broadcaster",
        "network",
        "channel",
        "television",
        "tv",
        "radio",
    ],
];

/// What "the bloc" may be called, and no other noun by these.
const BLOCS: &[&str] = &[
    "union",
    "community",
    "market",
    "association",
    "cooperation",
    "pact",
    "compact",
    "treaty",
    "nato",
    "eu",
    "asean",
    "ecowas",
    "mercosur",
    "sadc",
];

/// What "the party" may be called, and no other noun by these.
const PARTIES: &[&str] = &[
    "alliance",
    "bloc",
    "coalition",
    "union",
    "rally",
    "league",
    "congress",
    "democrats",
    "greens",
    "labour",
    "conservatives",
    "socialists",
    "liberals",
    "republicans",
    "democratic",
];
