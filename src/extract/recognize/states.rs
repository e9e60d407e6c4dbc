//! States that no gazetteer has: the text tells of their government, or has their adjective.

use super::Name;
use super::evidence::Evidence;
use super::traces::TRACED;
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::{flag, hash, hash_lower, step};
use crate::model::EntityType;

impl Evidence {
    /// A word that one place of the text shows to be a state is one everywhere.
    pub(super) fn find_states(&mut self, document: &Document<'_>, names: &[Name]) {
        // "ABILA, Kronos - … the Kronos Government": no town has one that is called so.
        for name in names.iter().filter(|name| name.words() == 2) {
            let word = document.exact(name.first);
            if document.is(name.end - 1, "government") && self.datelines.contains_key(&word) {
                self.states.entry(word).or_insert(name.first);
            }
        }
        for name in names
            .iter()
            .filter(|name| name.words() == 1 && name.known.is_none())
        {
            let word = document.exact(name.first);
            let mut copy = name.clone();
            self.look_for_state(document, &mut copy);
            if copy.entity_type == EntityType::Country && !self.surnames.contains_key(&word) {
                self.states.entry(word).or_insert(name.first);
            }
        }
        self.find_governed(document);
    }

    /// "the Prime Minister of Halvern", "the authorities in Kastovia", whatever the model has made of it.
    fn find_governed(&mut self, document: &Document<'_>) {
        let of = hash("of");
        for at in 2..document.tokens.len().saturating_sub(1) {
            let next = document.token(at + 1);
            let is_in = document.is(at, "in") && document.is(at - 1, "authorities");
            if document.token(at).lower != of && !is_in
                || !next.is(flag::UPPER)
                || !next.is(flag::LOWER)
            {
                continue;
            }
            let is_governed = is_in
                || document.is(at - 1, "minister") && document.is(at - 2, "prime")
                || document.is_any(at - 1, &["government", "kingdom", "republic"]);
            let is_one = !document
                .tokens
                .get(at + 2)
                .is_some_and(|token| token.is(flag::UPPER));
            let kinds = lexicon().kinds(next.lower);
            let is_other = kinds & (kind::FIRST_NAME | kind::ORGANIZATION_HEAD) != 0
                || lexicon()
                    .known(document.text, &document.tokens[at + 1..at + 2])
                    .is_some();
            if is_governed && is_one && !is_other && tag::is_name(document.tag(at + 1)) {
                self.states.entry(document.exact(at + 1)).or_insert(at + 1);
            }
        }
    }

    /// "Halvernian": the adjective of a state that the text names; a token that names it.
    pub(super) fn state_of_adjective(&self, document: &Document<'_>, at: usize) -> Option<usize> {
        let word = document.word(at);
        let stems = ["n", "an", "ian", "ese", "ish", "i"]
            .iter()
            .filter_map(|ending| word.strip_suffix(ending));
        stems
            .filter(|stem| stem.len() > 2)
            .flat_map(|stem| ["", "a", "ia", "e", "y"].map(|end| hash(&format!("{stem}{end}"))))
            .find_map(|exact| self.states.get(&exact).copied())
    }

    /// An unknown state: the text has its adjective, or its president.
    pub(super) fn look_for_state(&self, document: &Document<'_>, name: &mut Name) {
        let word = document.word(name.first);
        let kinds = lexicon().kinds(document.token(name.first).lower);
        if kinds & kind::FIRST_NAME != 0 {
            return;
        }
        let stem = word.trim_end_matches(['a', 'e', 'y']);
        let has = |stem: u64, endings: &[&str]| {
            endings.iter().any(|ending| {
                let adjective = ending.bytes().fold(stem, step);
                self.capitalized.contains_key(&adjective)
            })
        };
        let has_adjective = has(hash_lower(word), &["n", "an", "ian", "ese", "ish", "i"])
            || stem.len() > 3
                && stem != word
                && has(hash_lower(stem), &["an", "ian", "ese", "ish"]);
        let has_government = document.is(name.end, "government")
            && self.datelines.contains_key(&document.exact(name.first));
        const ENDINGS: [&str; 12] = [
            "stan", "nia", "land", "ria", "via", "dia", "lia", "sia", "tia", "bia", "mark", "garia",
        ];
        // what is no person's by its traces alone may be a state
        let is_open = name.entity_type == EntityType::Person || name.rule == TRACED;
        let sounds_so = is_open
            && kinds & kind::LAST_NAME == 0
            && ENDINGS.iter().any(|ending| word.ends_with(ending));
        if has_adjective
            || has_government
            || is_ruled(document, name) && (is_open || name.entity_type != EntityType::Organization)
        {
            name.entity_type = EntityType::Country;
            name.rule = "state by context";
            name.score = 700;
        } else if sounds_so {
            // "Tamaria has suspended it": a town does nothing
            let acts = document.label(name.first) == parse::NSUBJ
                && !document.is_any(name.end, &["-", "–", "—"])
                && self
                    .places
                    .get(&super::evidence::lower(document, name))
                    .is_none_or(|&uses| uses <= 0);
            name.entity_type = if acts {
                EntityType::Country
            } else {
                EntityType::Place
            };
            name.rule = "sound";
            name.score = 600;
        }
    }
}

/// "Halvern's parliament", "the Prime Minister of Halvern": whether what only a state has is its own.
fn is_ruled(document: &Document<'_>, name: &Name) -> bool {
    let behind = |words: &[&str]| {
        document.is_any(name.end, &["'s", "’s"])
            && (name.end + 1..name.end + 4).any(|at| document.is_any(at, words))
    };
    behind(&[
        "government",
        "president",
        "parliament",
        "army",
        "prime",
        "foreign",
        "king",
        "capital",
        "constitution",
        "military",
        "navy",
        "embassy",
        "ambassador",
        "border",
        "borders",
        "territory",
        "airspace",
        "troops",
    ]) || name.first >= 3
        && document.is(name.first - 1, "of")
        && document.is(name.first - 2, "minister")
        && document.is(name.first - 3, "prime")
        || is_of_head(document, name.first)
        || is_met_as_state(document, name.first)
        || is_governed(document, name)
        || name.first >= 2
            && document.is(name.first - 1, "of")
            && document.is_any(
                name.first - 2,
                &[
                    "president",
                    "government",
                    "king",
                    "queen",
                    "republic",
                    "kingdom",
                    "people",
                    "parliament",
                ],
            )
}

/// "the ambassador to Halvern", "its border with Halvern".
fn is_met_as_state(document: &Document<'_>, name: usize) -> bool {
    const MET: &[(&str, &[&str])] = &[
        ("to", &["ambassador", "envoy"]),
        ("with", &["border", "borders", "frontier"]),
    ];
    name >= 2
        && MET
            .iter()
            .any(|(case, nouns)| document.is(name - 1, case) && document.is_any(name - 2, nouns))
}

/// "the coalition that governs Halvern", "called on Halvern to investigate", "neighboring Halvern claims it": what is done to a state,
/// and what one does.
fn is_governed(document: &Document<'_>, name: &Name) -> bool {
    const RULING: &[&str] = &[
        "govern",
        "governs",
        "governed",
        "governing",
        "invade",
        "invades",
        "invaded",
        "invading",
    ];
    let first = name.first;
    if name.words() != 1 || first < 2 {
        return false;
    }
    let is_object = document.label(first) == parse::OBJ
        && document
            .head(first)
            .is_some_and(|verb| document.is_any(verb, RULING));
    // who is called on by name alone is no town
    let is_called_on = name.entity_type == EntityType::Place
        && document.is(first - 1, "on")
        && document.is_any(first - 2, &["call", "calls", "called", "calling"])
        && document.is(name.end, "to");
    let is_neighbor = document.is_any(first - 1, &["neighboring", "neighbouring"])
        && document.label(first) == parse::NSUBJ;
    is_object || is_called_on || is_neighbor
}

/// "President Ivo Renn of Norland": behind the name of a head of state.
fn is_of_head(document: &Document<'_>, name: usize) -> bool {
    const LONGEST: usize = 5;
    const HEADS: &[&str] = &[
        "president",
        "minister",
        "premier",
        "chancellor",
        "king",
        "queen",
        "emir",
        "sultan",
        "prince",
    ];
    let first = document.sentence(name).first;
    let Some(of) = name
        .checked_sub(1)
        .filter(|&of| of > first && document.is(of, "of"))
    else {
        return false;
    };
    let is_large =
        |at: usize| document.token(at).is(flag::UPPER) && document.token(at).is(flag::LOWER);
    let title = (of.saturating_sub(LONGEST).max(first)..of)
        .rev()
        .take_while(|&at| is_large(at))
        .find(|&at| document.is_any(at, HEADS));
    title.is_some_and(|title| of - title >= 2)
}
