//! The words that extraction knows, from `assets/lexicons`.

mod verbs;

use super::token::{Token, flag, hash_lower, tokens};
use crate::model::{Act, EntityType, RelationType};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

pub use verbs::{Form, Frames, Link, Preposition, Say};

/// A map by hashes of words.
pub type Map<V> = HashMap<u64, V, BuildHasherDefault<Identity>>;

/// Keys are hashes already.
#[derive(Debug, Default)]
pub struct Identity(u64);

impl Hasher for Identity {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = super::token::step(self.0, byte);
        }
    }
    fn write_u64(&mut self, key: u64) {
        self.0 = key.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(32);
    }
}

/// Kinds of words: bits of [`Lexicon::kinds`].
pub mod kind {
    /// A first name.
    pub const FIRST_NAME: u32 = 1;
    /// A last name.
    pub const LAST_NAME: u32 = 1 << 1;
    /// A title before a name (alone, or the last word of one).
    pub const TITLE: u32 = 1 << 2;
    /// A person by office, work or relation.
    pub const ROLE: u32 = 1 << 3;
    /// What an organization is called by.
    pub const ORGANIZATION_HEAD: u32 = 1 << 4;
    /// What follows a company's name.
    pub const ORGANIZATION_SUFFIX: u32 = 1 << 5;
    /// What a place is called by.
    pub const PLACE_HEAD: u32 = 1 << 6;
    /// What an event is called by.
    pub const EVENT_HEAD: u32 = 1 << 7;
    /// What an initiative, treaty or law is called by.
    pub const PROGRAM_HEAD: u32 = 1 << 8;
    /// A group of people that nobody named.
    pub const PLURAL_PEOPLE: u32 = 1 << 9;
    /// Male.
    pub const MALE: u32 = 1 << 10;
    /// Female.
    pub const FEMALE: u32 = 1 << 11;
    /// A month.
    pub const MONTH: u32 = 1 << 12;
    /// A day of the week.
    pub const WEEKDAY: u32 = 1 << 13;
    /// Some known name begins with it.
    pub const BEGINS_NAME: u32 = 1 << 14;
    /// A noun of saying.
    pub const SAY_NOUN: u32 = 1 << 15;
    /// A noun for an account.
    pub const ACCOUNT: u32 = 1 << 16;
    /// A head only within a name.
    pub const NAME_ONLY: u32 = 1 << 18;
    /// A place's head that stands before its name.
    pub const BEFORE_NAME: u32 = 1 << 19;
    /// A noun that is an account by itself: "readout", "telling".
    pub const TELLING: u32 = 1 << 20;
    /// A noun in "in her view": whose word it is, but no account.
    pub const VIEW: u32 = 1 << 21;
    /// What is done to an account by who gives it out.
    pub const ISSUING: u32 = 1 << 22;
    /// Who acts for whom it belongs to.
    pub const ACTING: u32 = 1 << 23;
    /// Some likely name begins with it.
    pub const BEGINS_LIKELY: u32 = 1 << 24;
    /// A body that is described more often than named.
    pub const BODY: u32 = 1 << 25;
    /// Such a body that never stands for the state it is of.
    pub const NO_ORGAN: u32 = 1 << 26;
    /// Such a body that stands for nobody else.
    pub const OWN_BODY: u32 = 1 << 27;
}

/// How a known phrase names what it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// By its name.
    Name,
    /// By its people or its adjective.
    People,
    /// By its capital.
    Capital,
}

/// A phrase that is known for certain.
#[derive(Debug)]
pub struct Known {
    /// Name to be shown.
    pub name: String,
    /// Stable key.
    pub key: String,
    /// Type.
    pub entity_type: EntityType,
    /// How this phrase names it.
    pub naming: Naming,
    /// The phrase must stand in just these letters ("US", "WHO").
    exact: Option<u64>,
    /// Whether it begins with a small letter ("al-Qaida").
    is_lower: bool,
}

/// All lexicons.
pub struct Lexicon {
    kinds: Map<u32>,
    phrases: Map<Vec<Known>>,
    verbs: verbs::Verbs,
    say_nouns: Map<Act>,
    link_nouns: Map<(RelationType, Vec<Preposition>)>,
    titles: Map<u8>,
    likely: Map<u8>,
}

const LONGEST_PHRASE: usize = 9;

macro_rules! lexicon {
    ($name:literal) => {
        include_str!(concat!("../../../assets/lexicons/", $name, ".txt"))
    };
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::build);

/// Reads it, where nobody has yet.
pub fn ready() {
    LazyLock::force(&LEXICON);
}

/// The lexicons, read once.
pub fn lexicon() -> &'static Lexicon {
    &LEXICON
}

/// The lines that hold something.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Hash of a phrase from the hashes of its words.
pub fn phrase(before: u64, word: u64) -> u64 {
    super::linear::pair(before, word)
}

/// Hash of a phrase as it stands.
pub(super) fn exact(text: &str, tokens: &[Token]) -> u64 {
    tokens
        .iter()
        .fold(0, |value, token| phrase(value, token.exact(text)))
}

impl Lexicon {
    /// What kinds of word a word in lower case is.
    pub fn kinds(&self, lower: u64) -> u32 {
        self.kinds.get(&lower).copied().unwrap_or(0)
    }

    /// The longest known phrase that begins at `tokens[0]`, and how many words it has.
    pub fn known<'a>(&'a self, text: &str, tokens: &[Token]) -> Option<(&'a Known, usize)> {
        let first = tokens.first()?;
        if self.kinds(first.lower) & kind::BEGINS_NAME == 0 {
            return None;
        }
        let mut lower = 0;
        let mut best = None;
        for (index, token) in tokens.iter().take(LONGEST_PHRASE).enumerate() {
            if index > 0 && token.is(flag::PARAGRAPH) {
                break;
            }
            lower = phrase(lower, token.lower);
            let Some(entries) = self.phrases.get(&lower) else {
                continue;
            };
            let is_name = token.is(flag::UPPER) || first.is(flag::UPPER);
            if let Some(known) = entries.iter().find(|known| {
                (is_name || known.is_lower)
                    && known
                        .exact
                        .is_none_or(|own| own == exact(text, &tokens[..=index]))
            }) {
                best = Some((known, index + 1));
            }
        }
        best
    }

    /// The longest phrase at `tokens[0]` that is likely a name: of a person (1), an organization (2), a place (4), or of
    /// several of them, and how many words it has.
    pub fn likely(&self, text: &str, tokens: &[Token]) -> Option<(u8, usize)> {
        let first = tokens.first()?;
        if self.kinds(first.lower) & kind::BEGINS_LIKELY == 0 {
            return None;
        }
        let mut exact = 0;
        let mut best = None;
        for (index, token) in tokens.iter().take(LONGEST_PHRASE).enumerate() {
            exact = phrase(exact, token.exact(text));
            if let Some(&types) = self.likely.get(&exact) {
                best = Some((types, index + 1));
            }
        }
        best
    }

    /// The entry of a whole phrase, given as text.
    pub fn find(&self, text: &str) -> Option<&Known> {
        let tokens = tokens(text);
        self.known(text, &tokens)
            .filter(|(_, length)| *length == tokens.len())
            .map(|(known, _)| known)
    }

    /// How many words at the start of `tokens` are a title; 0 for none.
    pub fn title(&self, tokens: &[Token]) -> usize {
        let mut value = 0;
        let mut longest = 0;
        for (index, token) in tokens.iter().take(4).enumerate() {
            value = phrase(value, token.lower);
            if self.titles.contains_key(&value) {
                longest = index + 1;
            }
        }
        longest
    }

    /// The senses of a verb of saying, and the form it stands in.
    pub fn say(&self, lower: u64) -> Option<(&[Say], Form)> {
        self.verbs.say(lower)
    }

    /// The senses of a verb that links two, and the form it stands in.
    pub fn link(&self, lower: u64) -> Option<(&[Link], Form)> {
        self.verbs.link(lower)
    }

    /// The act of a noun of saying.
    pub fn say_noun(&self, lower: u64) -> Option<Act> {
        self.say_nouns.get(&lower).copied()
    }

    /// The type of a noun of an act between two, and the prepositions that tell the other.
    pub fn link_noun(&self, lower: u64) -> Option<(RelationType, &[Preposition])> {
        self.link_nouns
            .get(&lower)
            .map(|(relation, prepositions)| (*relation, prepositions.as_slice()))
    }

    /// The same of a noun of two words ("war games").
    pub fn link_noun_of(&self, before: u64, lower: u64) -> Option<(RelationType, &[Preposition])> {
        self.link_noun(phrase(before, lower))
    }

    fn build() -> Self {
        let mut lexicon = Self {
            kinds: Map::default(),
            phrases: Map::default(),
            verbs: verbs::Verbs::read(lexicon!("reporting_verbs"), lexicon!("relation_verbs")),
            say_nouns: Map::default(),
            link_nouns: Map::default(),
            titles: Map::default(),
            likely: Map::default(),
        };
        lexicon.add_words();
        lexicon.add_likely(lexicon!("likely_persons"), 1);
        lexicon.add_likely(lexicon!("likely_organizations"), 2);
        lexicon.add_likely(lexicon!("likely_places"), 4);
        lexicon.add_states(lexicon!("states_more"));
        lexicon.add_states(lexicon!("states"));
        lexicon.add_names(
            lexicon!("organizations"),
            EntityType::Organization,
            "organization",
        );
        lexicon.add_names(lexicon!("places"), EntityType::Place, "place");
        lexicon.add_names(lexicon!("groups"), EntityType::Group, "group");
        lexicon.add_names(lexicon!("events"), EntityType::Event, "event");
        lexicon.add_names(lexicon!("programs"), EntityType::Program, "program");
        lexicon
    }

    fn add_kind(&mut self, word: &str, kinds: u32) {
        *self.kinds.entry(hash_lower(word)).or_default() |= kinds;
    }

    #[expect(clippy::too_many_lines, reason = "one walk, in order")]
    fn add_words(&mut self) {
        for line in lines(lexicon!("first_names")) {
            let (name, sex) = line.split_once('=').unwrap_or((line, ""));
            self.add_kind(name, kind::FIRST_NAME | sex_of(sex));
        }
        for name in lines(lexicon!("last_names")) {
            self.add_kind(name, kind::LAST_NAME);
        }
        for title in lines(lexicon!("titles")) {
            let words: Vec<u64> = tokens(title).iter().map(|token| token.lower).collect();
            self.titles.insert(
                words.iter().fold(0, |value, &word| phrase(value, word)),
                words.len() as u8,
            );
            if let Some(last) = words.last() {
                *self.kinds.entry(*last).or_default() |= kind::TITLE;
            }
        }
        for line in lines(lexicon!("roles")) {
            let (word, sex) = line.split_once('=').unwrap_or((line, ""));
            self.add_kind(word, kind::ROLE | sex_of(sex));
        }
        let heads = [
            (lexicon!("org_heads"), kind::ORGANIZATION_HEAD),
            (lexicon!("place_heads"), kind::PLACE_HEAD),
            (lexicon!("event_heads"), kind::EVENT_HEAD),
            (lexicon!("program_heads"), kind::PROGRAM_HEAD),
            (lexicon!("org_suffixes"), kind::ORGANIZATION_SUFFIX),
            (lexicon!("groups_common"), kind::PLURAL_PEOPLE),
            (lexicon!("issuing_verbs"), kind::ISSUING),
            (lexicon!("acting_bodies"), kind::ACTING),
        ];
        for line in lines(lexicon!("bodies")) {
            let noun = line.trim_end_matches('!');
            let whose = match line.len() - noun.len() {
                0 => 0,
                1 => kind::NO_ORGAN,
                _ => kind::NO_ORGAN | kind::OWN_BODY,
            };
            self.add_kind(noun, kind::BODY | whose);
        }
        for line in lines(lexicon!("account_nouns")) {
            let (noun, sort) = line.split_once('|').unwrap_or((line, ""));
            let kinds = match sort.trim() {
                "telling" => kind::ACCOUNT | kind::TELLING,
                "view" => kind::VIEW,
                _ => kind::ACCOUNT,
            };
            self.add_kind(noun.trim(), kinds);
        }
        for (text, kinds) in heads {
            for line in lines(text) {
                let word = line.trim_end_matches(['~', '^']);
                let within = if line.ends_with('~') {
                    kind::NAME_ONLY
                } else {
                    0
                };
                let before = if line.ends_with('^') {
                    kind::BEFORE_NAME
                } else {
                    0
                };
                // Of several words the last is the head.
                self.add_kind(
                    word.rsplit(' ').next().unwrap_or(word),
                    kinds | within | before,
                );
            }
        }
        for month in [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ] {
            self.add_kind(month, kind::MONTH);
        }
        for month in [
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        ] {
            self.add_kind(month, kind::MONTH);
            self.add_kind(&format!("{month}."), kind::MONTH);
        }
        for day in [
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
        ] {
            self.add_kind(day, kind::WEEKDAY);
        }
        self.add_nouns();
    }

    fn add_nouns(&mut self) {
        for line in lines(lexicon!("reporting_nouns")) {
            let mut parts = line.split('|').map(str::trim);
            let (Some(noun), Some(act)) = (parts.next(), parts.next().and_then(Act::from_name))
            else {
                continue;
            };
            for form in [noun.to_owned(), verbs::plural(noun)] {
                self.say_nouns.insert(hash_lower(&form), act);
                self.add_kind(&form, kind::SAY_NOUN);
            }
        }
        for line in lines(lexicon!("relation_nouns")) {
            let mut parts = line.split('|').map(str::trim);
            let (Some(noun), Some(relation)) =
                (parts.next(), parts.next().and_then(RelationType::from_name))
            else {
                continue;
            };
            let prepositions: Vec<Preposition> = parts
                .next()
                .unwrap_or_default()
                .split_whitespace()
                .filter_map(Preposition::of)
                .collect();
            for form in [noun.to_owned(), verbs::plural(noun)] {
                let key = match form.split_once(' ') {
                    Some((before, word)) => phrase(hash_lower(before), hash_lower(word)),
                    None => hash_lower(&form),
                };
                self.link_nouns
                    .entry(key)
                    .or_insert((relation, prepositions.clone()));
            }
        }
    }

    fn add_states(&mut self, text: &str) {
        for line in lines(text) {
            let mut parts = line.split('|').map(str::trim);
            let (Some(code), Some(name)) = (parts.next(), parts.next()) else {
                continue;
            };
            let key = format!("country/{}", code.trim_end_matches('_'));
            let mut add = |phrase: &str, naming| {
                self.add_phrase(phrase, name, &key, EntityType::Country, naming);
            };
            add(name, Naming::Name);
            for (part, naming) in parts.zip([Naming::Name, Naming::People, Naming::Capital]) {
                for phrase in part
                    .split(';')
                    .map(str::trim)
                    .filter(|phrase| !phrase.is_empty())
                {
                    add(phrase, naming);
                }
            }
        }
    }

    fn add_names(&mut self, text: &str, entity_type: EntityType, prefix: &str) {
        for line in lines(text) {
            let (name, others) = line.split_once('|').unwrap_or((line, ""));
            let is_shared = name.starts_with('~');
            let name = name.trim_start_matches('~').trim();
            let key = format!("{prefix}/{}", name.to_lowercase().replace(' ', "-"));
            let key = if is_shared { format!("~{key}") } else { key };
            for phrase in std::iter::once(name)
                .chain(others.split(';').map(str::trim))
                .filter(|phrase| !phrase.is_empty())
            {
                self.add_phrase(phrase, name, &key, entity_type, Naming::Name);
            }
        }
    }

    fn add_likely(&mut self, text: &str, entity_type: u8) {
        for line in lines(text) {
            let words = tokens(line);
            let Some(first) = words.first() else { continue };
            *self.likely.entry(exact(line, &words)).or_default() |= entity_type;
            *self.kinds.entry(first.lower).or_default() |= kind::BEGINS_LIKELY;
        }
    }

    fn add_phrase(
        &mut self,
        text: &str,
        name: &str,
        key: &str,
        entity_type: EntityType,
        naming: Naming,
    ) {
        let words = tokens(text);
        let Some(first) = words.first() else { return };
        let lower = words
            .iter()
            .fold(0, |value, token| phrase(value, token.lower));
        let is_capitals = text.chars().all(|character| !character.is_lowercase());
        // "LeT" is no "let".
        let is_mixed = text.len() <= 4 && text.chars().skip(1).any(char::is_uppercase);
        let exact = (is_capitals || is_mixed).then(|| exact(text, &words));
        let entries = self.phrases.entry(lower).or_default();
        // The first list that has a phrase wins: hand-written before generated.
        if entries.iter().any(|known| known.exact == exact) {
            return;
        }
        // "the states" are not "the States".
        let is_lower =
            text.chars().next().is_some_and(char::is_lowercase) && !text.starts_with("the ");
        entries.push(Known {
            name: name.to_owned(),
            key: key.to_owned(),
            entity_type,
            naming,
            exact,
            is_lower,
        });
        *self.kinds.entry(first.lower).or_default() |= kind::BEGINS_NAME;
    }
}

fn sex_of(text: &str) -> u32 {
    match text {
        "m" => kind::MALE,
        "f" => kind::FEMALE,
        _ => 0,
    }
}
