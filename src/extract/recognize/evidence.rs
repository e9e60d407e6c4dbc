//! What the whole text tells of its names: a surname takes the type of the full name, a part that of the whole, a string
//! that of most of its uses; and what was named once is named everywhere.

use super::Name;
use super::{beside, dateline};
use crate::extract::document::Document;
use crate::extract::lexicon::{Map, kind, lexicon};
use crate::extract::linear::pair;
use crate::extract::tag;
use crate::extract::token::{flag, hash, hash_lower};
use crate::model::EntityType;

/// Applies the evidence of the whole text.
pub(super) fn apply(document: &Document<'_>, mut names: Vec<Name>) -> Vec<Name> {
    dateline::add(document, &mut names);
    let mut evidence = Evidence::gather(document, &names);
    evidence.find_states(document, &names);
    for name in &mut names {
        extend_left(document, name);
        evidence.retype(document, name);
    }
    evidence.add_missed(document, &mut names);
    names.sort_by_key(|name| name.first);
    let mut end = 0;
    names.retain(|name| {
        let is_apart = name.first >= end;
        end = end.max(name.end);
        is_apart
    });
    names
}

/// The rule of a name that is the adjective of an unknown state.
pub(in crate::extract) const ADJECTIVE: &str = "adjective of a state";

/// What the names of a text say of words.
struct Evidence {
    /// Last words of persons' full names.
    surnames: Map<u32>,
    /// How often a string stands for each type.
    votes: Map<[u16; 7]>,
    /// First and last words of longer names that are no person's.
    parts: Map<EntityType>,
    /// Abbreviations that the text explains: the type, and the name.
    short: Map<(EntityType, usize)>,
    /// Words that begin with a capital, in lower case.
    capitalized: Map<bool>,
    /// Unknown states, by the word: a token that names it.
    states: Map<usize>,
    /// Names in lower case: how many of their uses are a place's, less those that are a person's.
    places: Map<i32>,
}

impl Evidence {
    fn gather(document: &Document<'_>, names: &[Name]) -> Self {
        let mut evidence = Self {
            surnames: Map::default(),
            votes: Map::default(),
            parts: Map::default(),
            short: Map::default(),
            capitalized: Map::default(),
            states: Map::default(),
            places: Map::default(),
        };
        for token in &document.tokens {
            if token.is(flag::UPPER) {
                evidence.capitalized.insert(token.lower, true);
            }
        }
        for (index, name) in names.iter().enumerate() {
            *evidence.places.entry(lower(document, name)).or_default() +=
                beside::place(document, name);
            let count = &mut evidence
                .votes
                .entry(exact(document, name.first, name.end))
                .or_default()[name.entity_type as usize];
            *count = count.saturating_add(if name.known.is_some() { 50 } else { 1 });
            if name.abbreviates.is_some() {
                evidence
                    .short
                    .insert(document.tokens[name.first].exact, (name.entity_type, index));
            }
            if name.words() < 2 {
                continue;
            }
            let last = &document.tokens[name.end - 1];
            if name.entity_type == EntityType::Person {
                evidence.add_surname(document, name);
                continue;
            }
            if name.entity_type == EntityType::Country || name.known.is_some() {
                continue;
            }
            for token in [&document.tokens[name.first], last] {
                // "Melinda" is more often a person than a foundation.
                let is_person = lexicon().kinds(token.lower) & kind::FIRST_NAME != 0;
                if token.is(flag::UPPER)
                    && token.is(flag::LETTER)
                    && token.end - token.start > 2
                    && !is_person
                {
                    evidence
                        .parts
                        .entry(token.exact)
                        .or_insert(name.entity_type);
                }
            }
        }
        evidence
    }

    /// A word that one place of the text shows to be a state is one everywhere.
    fn find_states(&mut self, document: &Document<'_>, names: &[Name]) {
        for name in names
            .iter()
            .filter(|name| name.words() == 1 && name.known.is_none())
        {
            let token = &document.tokens[name.first];
            let mut copy = name.clone();
            self.look_for_state(document, &mut copy);
            if copy.entity_type == EntityType::Country && !self.surnames.contains_key(&token.exact)
            {
                self.states.entry(token.exact).or_insert(name.first);
            }
        }
        self.find_governed(document);
    }

    /// "the Prime Minister of Halvern", whatever the model has made of it.
    fn find_governed(&mut self, document: &Document<'_>) {
        let of = hash("of");
        for at in 2..document.tokens.len().saturating_sub(1) {
            let next = &document.tokens[at + 1];
            if document.tokens[at].lower != of || !next.is(flag::UPPER) || !next.is(flag::LOWER) {
                continue;
            }
            let is_governed = document.is(at - 1, "minister") && document.is(at - 2, "prime")
                || document.is_any(at - 1, &["government", "kingdom", "republic"]);
            let is_one = !document
                .tokens
                .get(at + 2)
                .is_some_and(|token| token.is(flag::UPPER));
            let kinds = lexicon().kinds(next.lower);
            let is_other = kinds & (kind::FIRST_NAME | kind::ORGANIZATION_HEAD) != 0
                || lexicon().known(&document.tokens[at + 1..at + 2]).is_some();
            if is_governed && is_one && !is_other && tag::is_name(document.tags[at + 1]) {
                self.states.entry(next.exact).or_insert(at + 1);
            }
        }
    }

    /// "Halvernian": the adjective of a state that the text names; a token that names it.
    fn state_of_adjective(&self, document: &Document<'_>, at: usize) -> Option<usize> {
        let word = document.word(at);
        let stems = ["n", "an", "ian", "ese", "ish", "i"]
            .iter()
            .filter_map(|ending| word.strip_suffix(ending));
        stems
            .filter(|stem| stem.len() > 2)
            .flat_map(|stem| ["", "a", "ia", "e", "y"].map(|end| hash(&format!("{stem}{end}"))))
            .find_map(|exact| self.states.get(&exact).copied())
    }

    fn add_surname(&mut self, document: &Document<'_>, name: &Name) {
        if name.words() > 4 {
            return;
        }
        let last = name.end - 1;
        *self
            .surnames
            .entry(document.tokens[last].exact)
            .or_default() += 1;
        // "al-Assad" is "Assad" from then on.
        let stem = document
            .word(last)
            .split_once('-')
            .filter(|(article, _)| article.len() <= 3 && article.starts_with(char::is_lowercase));
        if let Some((_, stem)) = stem {
            *self.surnames.entry(hash(stem)).or_default() += 1;
        }
    }

    fn retype(&self, document: &Document<'_>, name: &mut Name) {
        if name.known.is_some() || name.abbreviates.is_some() {
            return;
        }
        let first = &document.tokens[name.first];
        if name.words() == 1 {
            if let Some(&(entity_type, _)) = self.short.get(&first.exact) {
                name.entity_type = entity_type;
                name.rule = "abbreviation";
                return;
            }
            if self.surnames.contains_key(&first.exact) {
                name.entity_type = EntityType::Person;
                name.rule = "surname";
                return;
            }
            if self.states.contains_key(&first.exact) {
                name.entity_type = EntityType::Country;
                name.rule = "state by context";
                name.score = 750;
                return;
            }
            if let Some(&entity_type) = self.parts.get(&first.exact)
                && (name.entity_type != EntityType::Place
                    || self
                        .majority(exact(document, name.first, name.end), EntityType::Place)
                        .is_some())
            {
                name.entity_type = entity_type;
                name.rule = "part";
                return;
            }
        }
        let is_located = self
            .places
            .get(&lower(document, name))
            .is_some_and(|&uses| uses > 0);
        if is_located && (name.entity_type == EntityType::Person && name.words() == 1) {
            name.entity_type = EntityType::Place;
            name.rule = "place by context";
            name.score = 700;
        } else if let Some(entity_type) =
            self.majority(exact(document, name.first, name.end), name.entity_type)
        {
            name.entity_type = entity_type;
            name.rule = "majority";
        }
        if beside::is_long_form(document, name) {
            name.entity_type = EntityType::Country;
            name.rule = "form of state";
            name.score = 850;
            return;
        }
        if beside::is_person(document, name) {
            name.entity_type = EntityType::Person;
            name.rule = "role beside";
        }
        if name.words() == 1
            && matches!(
                name.entity_type,
                EntityType::Person | EntityType::Place | EntityType::Organization
            )
        {
            self.look_for_state(document, name);
        }
    }

    /// The type of most uses of a string, where it is another one.
    fn majority(&self, key: u64, own: EntityType) -> Option<EntityType> {
        let counts = self.votes.get(&key)?;
        let (best, &most) = counts
            .iter()
            .enumerate()
            .max_by_key(|&(index, &count)| (count, std::cmp::Reverse(index)))?;
        (most > counts[own as usize]).then(|| EntityType::ALL[best])
    }

    /// An unknown state: the text has its adjective, or its president.
    fn look_for_state(&self, document: &Document<'_>, name: &mut Name) {
        let word = document.word(name.first);
        let kinds = lexicon().kinds(document.tokens[name.first].lower);
        if kinds & kind::FIRST_NAME != 0 {
            return;
        }
        let stem = word.trim_end_matches(['a', 'e', 'y']);
        let has_adjective = ["n", "an", "ian", "ese", "ish", "i"].iter().any(|ending| {
            self.capitalized
                .contains_key(&hash_lower(&format!("{word}{ending}")))
        }) || stem.len() > 3
            && stem != word
            && ["an", "ian", "ese", "ish"].iter().any(|ending| {
                self.capitalized
                    .contains_key(&hash_lower(&format!("{stem}{ending}")))
            });
        let behind = |words: &[&str]| {
            document.is_any(name.end, &["'s", "’s"])
                && (name.end + 1..name.end + 4).any(|at| document.is_any(at, words))
        };
        let is_ruled = behind(&[
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
        ]) || name.first >= 3
            && document.is(name.first - 1, "of")
            && document.is(name.first - 2, "minister")
            && document.is(name.first - 3, "prime")
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
                );
        let sounds_so = name.entity_type == EntityType::Person
            && (word.ends_with("stan") || word.ends_with("nia") || word.ends_with("land"));
        if has_adjective || is_ruled && name.entity_type != EntityType::Organization {
            name.entity_type = EntityType::Country;
            name.rule = "state by context";
            name.score = 700;
        } else if sounds_so {
            name.entity_type = EntityType::Place;
            name.rule = "sound";
            name.score = 600;
        }
    }

    fn add_missed(&self, document: &Document<'_>, names: &mut Vec<Name>) {
        let mut taken = vec![false; document.tokens.len()];
        for name in names.iter() {
            taken[name.first..name.end].fill(true);
        }
        for at in 0..document.tokens.len() {
            let token = &document.tokens[at];
            if taken[at] || !token.is(flag::UPPER) {
                continue;
            }
            let Some((entity_type, abbreviates, rule, score)) = self.missed(document, at, &taken)
            else {
                continue;
            };
            names.push(Name {
                first: at,
                end: at + 1,
                entity_type,
                known: None,
                abbreviates,
                rule,
                score,
            });
            taken[at] = true;
        }
    }

    fn missed(
        &self,
        document: &Document<'_>,
        at: usize,
        taken: &[bool],
    ) -> Option<(EntityType, Option<usize>, &'static str, u16)> {
        let token = &document.tokens[at];
        if let Some(&(entity_type, _)) = self.short.get(&token.exact) {
            return Some((entity_type, None, "abbreviation", 900));
        }
        if let Some(state) = self.state_of_adjective(document, at) {
            return Some((EntityType::Country, Some(state), ADJECTIVE, 700));
        }
        let is_name = tag::is_name(document.tags[at]);
        let starts = at > document.sentence(at).first || is_name;
        if is_name && self.states.contains_key(&token.exact) {
            return Some((EntityType::Country, None, "state by context", 700));
        }
        if !starts || next_to_name(document, at, taken) {
            return None;
        }
        if self.surnames.contains_key(&token.exact) {
            return Some((EntityType::Person, None, "surname", 800));
        }
        if !is_name {
            return None;
        }
        if let Some(&entity_type) = self.parts.get(&token.exact)
            && at > document.sentence(at).first
        {
            return Some((entity_type, None, "part", 700));
        }
        let counts = self.votes.get(&pair(0, token.exact))?;
        let (best, &most) = counts
            .iter()
            .enumerate()
            .max_by_key(|&(index, &count)| (count, std::cmp::Reverse(index)))?;
        let is_located = self
            .places
            .get(&pair(0, token.lower))
            .is_some_and(|&uses| uses > 0);
        let entity_type = match EntityType::ALL[best] {
            EntityType::Person if is_located => EntityType::Place,
            other => other,
        };
        (most >= 2).then_some((entity_type, None, "again", 700))
    }
}

/// "Farmers' League": a possessive before the head of an organization's name belongs to it.
fn extend_left(document: &Document<'_>, name: &mut Name) {
    let is_head = name.words() == 1
        && name.entity_type == EntityType::Organization
        && lexicon().kinds(document.tokens[name.first].lower) & kind::ORGANIZATION_HEAD != 0;
    if !is_head || name.known.is_some() || name.first < document.sentence(name.first).first + 2 {
        return;
    }
    let owner = name.first - 2;
    if document.is_any(name.first - 1, &["'", "’"])
        && document.tokens[owner].is(flag::UPPER)
        && document.word(owner).ends_with('s')
    {
        name.first = owner;
    }
}

fn next_to_name(document: &Document<'_>, at: usize, taken: &[bool]) -> bool {
    let upper = |at: usize| {
        document
            .tokens
            .get(at)
            .is_some_and(|token| token.is(flag::UPPER) && tag::is_name(document.tags[at]))
    };
    at > 0 && (taken[at - 1] && upper(at - 1)) || upper(at + 1) && taken.get(at + 1) == Some(&false)
}

/// Key of a name in lower case.
fn lower(document: &Document<'_>, name: &Name) -> u64 {
    document.tokens[name.first..name.end]
        .iter()
        .fold(0, |value, token| pair(value, token.lower))
}

fn exact(document: &Document<'_>, first: usize, end: usize) -> u64 {
    document.tokens[first..end]
        .iter()
        .fold(0, |value, token| pair(value, token.exact))
}
