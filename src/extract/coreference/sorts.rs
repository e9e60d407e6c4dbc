//! Which nouns go back to which names of organizations: "the newspaper" to a Post, "the party" to an Alliance.

use crate::extract::token::hash;

/// Whether a noun is another word for what an organization's name says.
#[expect(clippy::too_many_lines, reason = "one walk, in order")]
pub(super) fn same_sort(noun: u64, words: &[u64]) -> bool {
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
    // what "the party" may be called, and no other noun by these
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
    if noun == hash("party")
        && words
            .iter()
            .any(|&word| PARTIES.iter().any(|one| hash(one) == word))
    {
        return true;
    }
    // "the army" fights the group more often than it is the group
    if noun == hash("army") || noun == hash("forces") {
        return false;
    }
    SORTS
        .iter()
        .filter(|sort| sort.iter().any(|word| hash(word) == noun))
        .any(|sort| {
            words
                .iter()
                .any(|&word| sort.iter().any(|one| hash(one) == word))
        })
}
