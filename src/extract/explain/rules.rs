//! What each rule of the extractor does, in words.

use crate::extract::attribute::{BY_ACCOUNT, BY_NOUN};
use crate::extract::coreference::GOES_BACK;
use crate::extract::coreference::epithet::EPITHET;
use crate::extract::coreference::unnamed::UNNAMED;
use crate::extract::recognize::evidence::ADJECTIVE;
use crate::extract::recognize::{BY_MODEL, KNOWN};
use crate::extract::relate::learned::LEARNED;

/// The rules' names, and what each does.
const RULES: &[(&str, &str)] = &[
    (
        BY_MODEL,
        "the sequence model takes the words for a name of this type",
    ),
    (KNOWN, "the name is in a lexicon"),
    (
        "abbreviation",
        "the abbreviation of a name that the text spells out",
    ),
    (
        "surname",
        "the surname of a person whom the text names in full",
    ),
    ("part", "a part of a longer name in the text"),
    ("again", "the same word has this type elsewhere in the text"),
    (
        "has people",
        "an abbreviation that somebody leads or is a member of",
    ),
    ("capitals within", "it has capitals as a brand has"),
    ("dateline", "the place of a dateline"),
    (
        "agency of a dateline",
        "the agency in the brackets of a dateline, wherever its name stands alone",
    ),
    (
        "band",
        "people of some sort, with a capital, “of” a name (lexicon bands): what groups call themselves",
    ),
    ("described", "the text says in so many words what it is"),
    (
        "traces",
        "what only a body or a place has stands around its name in the text: “which”, “its”, a chairman, shareholders",
    ),
    (
        "place by context",
        "the words beside it, here or elsewhere in the text, are those of a place",
    ),
    (ADJECTIVE, "the adjective of a state that the text names"),
    (
        "description",
        "a description that fits an entity named before",
    ),
    (
        GOES_BACK,
        "whoever fits best of those mentioned before, by learned weights of words, distance and place",
    ),
    (
        EPITHET,
        "the one state of those mentioned lately that lies in the part of the world that the words name (lexicon regions), or whose people are named",
    ),
    (
        "body",
        "a body that acts (lexicon bodies), by its words: of a state, or of itself",
    ),
    (
        "pronoun",
        "whoever fits best of those mentioned around it, by learned weights of place, distance and sex",
    ),
    (
        "who is quoted",
        "“I” is whoever is quoted, “we” the body for which they speak",
    ),
    ("said that", "the clause that the verb of saying takes"),
    (
        "said, after",
        "what stands before the words for who says it",
    ),
    (
        "said, inside",
        "what stands around the words for who says it",
    ),
    ("said: quotation", "the quotation that the verb takes"),
    ("said plainly", "the clause just behind the verb"),
    ("said:", "what follows the colon"),
    ("object", "the object of the verb is what is claimed"),
    (
        "expressed",
        "the noun behind the verb tells the act, what follows it the content",
    ),
    ("to do", "the infinitive that the verb takes"),
    ("somebody to do", "who is to do what, behind the verb"),
    ("with a preposition", "what follows the verb's preposition"),
    ("calls it", "something, and what it is called"),
    ("as", "something, and what it is described as"),
    ("is said to", "a passive: what the subject is said to do"),
    ("is said that", "a passive: what is said"),
    (
        "quoted as saying",
        "somebody's words, passed on by the subject of the verb",
    ),
    (
        "according to",
        "the sentence stands on the word of whoever is named",
    ),
    (
        BY_ACCOUNT,
        "the sentence stands on an account that a phrase names",
    ),
    (BY_NOUN, "the clause or phrase behind a noun of saying"),
    ("signed", "a quotation with its speaker behind a dash"),
    (
        "quotation goes on",
        "a quotation that goes on from the one before",
    ),
    (
        "transcript",
        "a line of a transcript with its speaker before the colon",
    ),
    ("headline", "a headline with its speaker before the colon"),
    (
        "verb",
        "the verb's subject acts, its object or phrase is acted on",
    ),
    (
        "noun",
        "the noun's owner or the verb's subject acts, what follows is acted on",
    ),
    (
        "noun between",
        "the noun joins both that stand behind “between”",
    ),
    ("role", "the office beside the person's name"),
    (
        "office",
        "the office that somebody is said to hold, to be given or to leave",
    ),
    ("before", "the words before the name say whose it is"),
    (
        "apposition",
        "the noun behind the comma tells what one is of the other",
    ),
    ("in", "“in” stands between the two places"),
    (
        "place, place",
        "a place, and the larger one behind the comma",
    ),
    ("whose place", "the larger place stands before the place"),
    ("based in", "it is said to stand in the place"),
    (
        "including",
        "“including” stands between the whole and its parts",
    ),
    ("of", "“of” stands between the two names"),
    (
        "whose body",
        "the state stands before the name of its organ",
    ),
    ("called", "one name is said to be called by the other"),
    (
        "is",
        "the text says that the one is, or is part of, the other",
    ),
    (
        LEARNED,
        "learned from sentences that are labeled by hand, by the words and the tree",
    ),
    (
        UNNAMED,
        "a phrase that stands for somebody whom nothing names, by learned weights of its words and its place",
    ),
    (
        "named before",
        "the words stand for a side that another sentence names (“both sides”, “the chief executive”)",
    ),
    ("together", "both do the same to another"),
    ("unit", "a unit, and the larger one behind the comma"),
    ("as part", "somebody acts as part of a body"),
    ("include", "the text lists who belongs to a body"),
    (
        "active in",
        "a place stands right behind an organization or its people",
    ),
    (
        "intention",
        "who acts only means to: a friendly act is agreed, a hostile one threatened",
    ),
    (
        "attitude",
        "an adjective tells what one is ready to do to the other",
    ),
    (
        "majority",
        "the type that the name has most often in the text",
    ),
    (
        "role beside",
        "the office beside the name makes it a person",
    ),
    ("sound", "the words look like the name of a person"),
    ("state by context", "what stands beside it makes it a state"),
    ("must", "one says what the other must do"),
    (
        "refusal",
        "who acts says that it will not: what would be friendly is rejected",
    ),
    (
        "home",
        "a place right beside a firm or a person tells where they are from",
    ),
    ("based", "a place before “-based” is where it stands"),
    ("from", "“from” stands between the body and the place"),
    (
        "of, aged",
        "behind an age, “of” stands between the person and the place",
    ),
    (
        "of body",
        "behind a comma, “of” stands between the person and the body",
    ),
    (
        "bond",
        "a noun tells what the name behind it is of its owner (“its parent, …”)",
    ),
    (
        "spelled out",
        "its initials are the letters in the brackets behind it",
    ),
    (
        "form of state",
        "a form of state (“Kingdom of …”) stands in the name",
    ),
    (
        "title before",
        "the title before the name makes it a person",
    ),
    (
        "issued",
        "a text that somebody issues says what stands in it",
    ),
];

/// What a rule does, in words.
pub(super) fn in_words(rule: &str) -> &str {
    RULES
        .iter()
        .find(|(name, _)| *name == rule)
        .map_or(rule, |(_, words)| words)
}

#[cfg(test)]
mod tests {
    use super::RULES;
    use crate::extract::extract;
    use crate::model::Publication;
    use std::path::Path;

    #[test]
    fn every_rule_that_finds_something_is_told_in_words() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut texts = Vec::new();
        for case in std::fs::read_dir(root.join("tests/cases/seen")).unwrap() {
            for file in std::fs::read_dir(case.unwrap().path()).unwrap() {
                let path = file.unwrap().path();
                if path.extension().is_some_and(|extension| extension == "txt") {
                    texts.push(std::fs::read_to_string(path).unwrap());
                }
            }
        }
        assert!(texts.len() > 40, "{}", texts.len());
        let mut silent: Vec<String> = Vec::new();
        for text in &texts {
            let found = extract(text, Publication::default());
            let rules = found.mentions.iter().map(|one| &one.rule);
            let rules = rules.chain(found.claims.iter().map(|one| &one.rule));
            let rules = rules.chain(found.relations.iter().map(|one| &one.rule));
            silent.extend(
                rules
                    .filter(|rule| !RULES.iter().any(|(name, _)| name == rule))
                    .map(ToString::to_string),
            );
        }
        silent.sort();
        silent.dedup();
        assert!(silent.is_empty(), "{silent:?}");
    }
}
