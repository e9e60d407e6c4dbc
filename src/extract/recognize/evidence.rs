//! What the whole text tells of its names: a surname takes the type of the full name, a part that of the whole, a string
//! that of most of its uses; and what was named once is named everywhere.

use super::Name;
use super::abbreviation;
use super::beside;
use super::dateline::{self, DATELINE};
use super::described::{self, DESCRIBED, Described};
use super::traces::Traces;
use crate::extract::document::Document;
use crate::extract::lexicon::{Map, exact, kind, lexicon};
use crate::extract::linear::pair;
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::{flag, hash};
use crate::model::EntityType;

/// Applies the evidence of the whole text.
pub(super) fn apply(document: &Document<'_>, mut names: Vec<Name>) -> Vec<Name> {
    dateline::add(document, &mut names);
    for name in &mut names {
        described_first(document, name);
    }
    let traces = Traces::gather(document, &names);
    for name in &mut names {
        traces.retype(document, name);
    }
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
pub(super) struct Evidence {
    /// Last words of persons' full names.
    pub(super) surnames: Map<u32>,
    /// How often a string stands for each type.
    votes: Map<[u16; 7]>,
    /// First and last words of longer names that are no person's.
    parts: Map<EntityType>,
    /// Abbreviations that the text explains: the type, and the name.
    short: Map<(EntityType, usize)>,
    /// Words that begin with a capital, in lower case.
    pub(super) capitalized: Map<bool>,
    /// Words that stand in a dateline.
    pub(super) datelines: Map<bool>,
    /// Unknown states, by the word: a token that names it.
    pub(super) states: Map<usize>,
    /// Names in lower case: how many of their uses are a place's, less those that are a person's.
    pub(super) places: Map<i32>,
    /// What the text says a string is, by its exact words.
    described: Map<Described>,
}

impl Evidence {
    fn gather(document: &Document<'_>, names: &[Name]) -> Self {
        let mut evidence = Self {
            surnames: Map::default(),
            votes: Map::default(),
            parts: Map::default(),
            short: Map::default(),
            capitalized: Map::default(),
            datelines: Map::default(),
            states: Map::default(),
            places: Map::default(),
            described: Map::default(),
        };
        for token in &document.tokens {
            if token.is(flag::UPPER) {
                evidence.capitalized.insert(token.lower, true);
            }
        }
        for (index, name) in names.iter().enumerate() {
            *evidence.places.entry(lower(document, name)).or_default() +=
                beside::place(document, name);
            let words = exact(document.text, &document.tokens[name.first..name.end]);
            if let Some(described) = described::described(document, name) {
                evidence.described.entry(words).or_insert(described);
            }
            let count = &mut evidence.votes.entry(words).or_default()[name.entity_type as usize];
            *count = count.saturating_add(match name.rule {
                _ if name.known.is_some() => 50,
                DATELINE => 20,
                DESCRIBED => 5,
                _ => 1,
            });
            if name.rule == DATELINE && name.words() == 1 {
                evidence.datelines.insert(document.exact(name.first), true);
            }
            if name.abbreviates.is_some() {
                evidence
                    .short
                    .insert(document.exact(name.first), (name.entity_type, index));
            }
            if name.words() < 2 {
                continue;
            }
            let first = document.token(name.first);
            let last = document.token(name.end - 1);
            if name.entity_type == EntityType::Person {
                evidence.add_surname(document, name);
                continue;
            }
            if name.entity_type == EntityType::Country || name.known.is_some() {
                continue;
            }
            // "Protectors of Kronos": "Kronos" alone is none of them.
            let has_of = (name.first..name.end).any(|at| document.is_any(at, &["of", "for", "in"]));
            let last = if has_of { first } else { last };
            for token in [first, last] {
                // A title, a first name and a role are nobody's short form.
                let common = kind::TITLE | kind::ROLE | kind::FIRST_NAME | kind::EVENT_HEAD;
                if lexicon().kinds(token.lower) & common != 0 {
                    continue;
                }
                if token.is(flag::UPPER) && token.is(flag::LETTER) && token.bytes() > 2 {
                    evidence
                        .parts
                        .entry(token.exact(document.text))
                        .or_insert(name.entity_type);
                }
            }
        }
        evidence
    }

    fn add_surname(&mut self, document: &Document<'_>, name: &Name) {
        let words = (name.first..name.end).filter(|&at| !document.token(at).is(flag::QUOTE));
        if words.count() > 4 {
            return;
        }
        let last = name.end - 1;
        *self.surnames.entry(document.exact(last)).or_default() += 1;
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
        if name.words() == 1
            && let Some((entity_type, rule, score)) = self.of_one_word(document, name)
        {
            name.entity_type = entity_type;
            name.rule = rule;
            name.score = score;
            return;
        }
        let words = exact(document.text, &document.tokens[name.first..name.end]);
        if let Some(&described) = self.described.get(&words)
            && self.is_believed(words, name, described)
            && described::is_open(document, name)
        {
            name.entity_type = described.entity_type;
            name.rule = DESCRIBED;
            return;
        }
        let is_located = self
            .places
            .get(&lower(document, name))
            .is_some_and(|&uses| uses > 0);
        // "in Sant Oren", not "confidence in Ida Lund"
        let may_be_place = name.words() == 1
            || lexicon().kinds(document.token(name.first).lower) & kind::FIRST_NAME == 0;
        if is_located && name.entity_type == EntityType::Person && may_be_place {
            name.entity_type = EntityType::Place;
            name.rule = "place by context";
            name.score = 700;
        } else if let Some(entity_type) = self.majority(words, name.entity_type) {
            name.entity_type = entity_type;
            name.rule = "majority";
        }
        if beside::is_long_form(document, name) {
            name.entity_type = EntityType::Country;
            name.rule = "form of state";
            name.score = 850;
            return;
        }
        if name.entity_type == EntityType::Organization && self.is_titled(document, name) {
            name.entity_type = EntityType::Person;
            name.rule = "title before";
            name.first += lexicon().title(&document.tokens[name.first..name.end]);
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

    /// The type of a name of one word, by what the text or the word itself tells: with the rule, and how sure.
    fn of_one_word(
        &self,
        document: &Document<'_>,
        name: &Name,
    ) -> Option<(EntityType, &'static str, u16)> {
        let word = document.exact(name.first);
        if let Some(&(entity_type, _)) = self.short.get(&word) {
            return Some((entity_type, "abbreviation", name.score));
        }
        if self.surnames.contains_key(&word) {
            return Some((EntityType::Person, "surname", name.score));
        }
        if self.states.contains_key(&word) {
            return Some((EntityType::Country, "state by context", 750));
        }
        let is_place = name.entity_type == EntityType::Place;
        if let Some(&entity_type) = self.parts.get(&word)
            && !self.datelines.contains_key(&word)
            && (!is_place
                || self.majority(pair(0, word), EntityType::Place).is_some()
                || self.acts(document, name))
        {
            return Some((entity_type, "part", name.score));
        }
        let is_brand = is_brand(document.word(name.first));
        is_brand.then_some((EntityType::Organization, "capitals within", name.score))
    }

    /// "Jinshan did not answer", and nothing is in it anywhere: no place, where the text has "Jinshan Resources".
    fn acts(&self, document: &Document<'_>, name: &Name) -> bool {
        let is_located = self
            .places
            .get(&lower(document, name))
            .is_some_and(|&uses| uses > 0);
        let is_owner = document.is_any(name.end, &["'s", "’s"]);
        !is_located && (is_owner || document.label(name.first) == parse::NSUBJ)
    }

    /// In passing a person can turn out an organization, a place cannot: "the police Kronos", in a careless text.
    fn is_believed(&self, words: u64, name: &Name, described: Described) -> bool {
        let places = self
            .votes
            .get(&words)
            .map_or(0, |counts| counts[EntityType::Place as usize]);
        described.entity_type != name.entity_type
            && (described.is_said || described.entity_type == EntityType::Place || places == 0)
    }

    /// "Captain Brandt": a title, and a surname that the text knows or a title that begins no organization's name.
    fn is_titled(&self, document: &Document<'_>, name: &Name) -> bool {
        const BEGIN_ORGANIZATIONS: &[&str] = &[
            "general",
            "major",
            "king",
            "queen",
            "prince",
            "princess",
            "president",
            "chief",
            "saint",
            "sir",
            "lady",
            "sister",
            "father",
            "justice",
            "secretary",
            "state",
            "prime",
            "minister",
            "foreign",
            "defense",
            "first",
        ];
        let title = lexicon().title(&document.tokens[name.first..name.end]);
        if title == 0 || !(1..=2).contains(&(name.words() - title.min(name.words()))) {
            return false;
        }
        let is_plain = (name.first + title..name.end).all(|at| {
            let token = document.token(at);
            let heads = kind::ORGANIZATION_HEAD | kind::ORGANIZATION_SUFFIX | kind::PLACE_HEAD;
            token.is(flag::UPPER)
                && token.is(flag::LOWER)
                && lexicon().kinds(token.lower) & heads == 0
        });
        is_plain
            && (self.surnames.contains_key(&document.exact(name.end - 1))
                || !document.is_any(name.first, BEGIN_ORGANIZATIONS))
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

    fn add_missed(&self, document: &Document<'_>, names: &mut Vec<Name>) {
        let mut taken = vec![false; document.tokens.len()];
        for name in names.iter() {
            taken[name.first..name.end].fill(true);
        }
        for at in 0..document.tokens.len() {
            let token = document.token(at);
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
        let word = document.exact(at);
        if let Some(&(entity_type, _)) = self.short.get(&word) {
            return Some((entity_type, None, "abbreviation", 900));
        }
        if let Some(state) = self.state_of_adjective(document, at) {
            return Some((EntityType::Country, Some(state), ADJECTIVE, 700));
        }
        if is_brand(document.word(at)) {
            return Some((EntityType::Organization, None, "capitals within", 700));
        }
        let votes = self.votes.get(&pair(0, word));
        if abbreviation::stands_alone(document, at) {
            let is_voted = votes.is_some_and(|counts| {
                let own = counts[EntityType::Organization as usize];
                own > 0 && counts.iter().all(|&other| other <= own)
            });
            if is_voted {
                return Some((EntityType::Organization, None, "again", 700));
            }
            if votes.is_none() && abbreviation::has_people(document, at) {
                return Some((EntityType::Organization, None, "has people", 700));
            }
        }
        let is_name = tag::is_name(document.tag(at));
        let starts = at > document.sentence(at).first || is_name;
        if is_name && self.states.contains_key(&word) {
            return Some((EntityType::Country, None, "state by context", 700));
        }
        if !starts || next_to_name(document, at, taken) && !before_role(document, at, taken) {
            return None;
        }
        if self.surnames.contains_key(&word) {
            return Some((EntityType::Person, None, "surname", 800));
        }
        let part = self.parts.get(&word);
        // "handed to the Dispatch"
        let is_short = part == Some(&EntityType::Organization)
            && at > 0
            && document.is(at - 1, "the")
            && !document.token(at - 1).is(flag::UPPER)
            && document.tag(at) == tag::NN
            // "the Government of Iraq" is no other government
            && lexicon().kinds(document.token(at).lower) & kind::BODY == 0
            && !document.is(at + 1, "of");
        if !is_name && !is_short {
            return None;
        }
        if let Some(&entity_type) = part
            && (at > document.sentence(at).first || before_role(document, at, taken))
        {
            return Some((entity_type, None, "part", 700));
        }
        let counts = votes?;
        let (best, &most) = counts
            .iter()
            .enumerate()
            .max_by_key(|&(index, &count)| (count, std::cmp::Reverse(index)))?;
        let is_located = self
            .places
            .get(&pair(0, document.token(at).lower))
            .is_some_and(|&uses| uses > 0);
        let entity_type = match EntityType::ALL[best] {
            EntityType::Person if is_located => EntityType::Place,
            other => other,
        };
        (most >= 2).then_some((entity_type, None, "again", 700))
    }
}

/// "the locomotive maker Halvorsen Rail": before it is gathered what the parts of its name stand for.
fn described_first(document: &Document<'_>, name: &mut Name) {
    let is_body = name.words() > 1
        && described::described(document, name)
            .is_some_and(|described| described.entity_type == EntityType::Organization);
    if is_body && name.entity_type == EntityType::Person && described::is_open(document, name) {
        name.entity_type = EntityType::Organization;
        name.rule = DESCRIBED;
    }
}

/// "Oriana Chief Executive Marc Thibault": whose office a name follows.
fn before_role(document: &Document<'_>, at: usize, taken: &[bool]) -> bool {
    const LONGEST: usize = 4;
    // "Foreign Minister Wang Yi"
    if document.is_any(at, super::COMMON) {
        return false;
    }
    let is_role = |at: usize| {
        lexicon().kinds(document.token(at).lower) & (kind::ROLE | kind::TITLE) != 0
            || document.is(at, "chief")
    };
    let limit = document.sentence(at).end.min(at + 1 + LONGEST);
    let end = (at + 1..limit).find(|&at| !is_role(at)).unwrap_or(limit);
    end > at + 1 && end < limit && taken[end]
}

/// "Farmers' League": a possessive before the head of an organization's name belongs to it.
fn extend_left(document: &Document<'_>, name: &mut Name) {
    let is_head = name.words() == 1
        && name.entity_type == EntityType::Organization
        && lexicon().kinds(document.token(name.first).lower) & kind::ORGANIZATION_HEAD != 0;
    if !is_head || name.known.is_some() || name.first < document.sentence(name.first).first + 2 {
        return;
    }
    let owner = name.first - 2;
    if document.is_any(name.first - 1, &["'", "’"])
        && document.token(owner).is(flag::UPPER)
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
            .is_some_and(|token| token.is(flag::UPPER) && tag::is_name(document.tag(at)))
    };
    at > 0 && (taken[at - 1] && upper(at - 1)) || upper(at + 1) && taken.get(at + 1) == Some(&false)
}

/// Key of a name in lower case.
pub(super) fn lower(document: &Document<'_>, name: &Name) -> u64 {
    document.tokens[name.first..name.end]
        .iter()
        .fold(0, |value, token| pair(value, token.lower))
}

/// Whether a word has capitals as a brand has: `GAStech`, but no `McCoy` and no plural (`MPs`).
fn is_brand(word: &str) -> bool {
    const OF_PERSONS: [&str; 9] = ["Mc", "Mac", "De", "Di", "La", "Le", "Van", "Von", "Fitz"];
    let is_plain = word.bytes().all(|byte| byte.is_ascii_alphabetic());
    let small = word.bytes().filter(u8::is_ascii_lowercase).count();
    let large = word.len() - small;
    is_plain
        && large > 1
        && small > 1
        && word.starts_with(|letter: char| letter.is_ascii_uppercase())
        && !OF_PERSONS.iter().any(|prefix| word.starts_with(prefix))
}
