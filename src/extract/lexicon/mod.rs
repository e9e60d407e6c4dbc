//! The words that extraction knows, from `assets/lexicons`.

mod read;
mod regions;
mod verbs;

use super::token::{Token, flag, tokens};
use crate::model::{Act, EntityType, RelationType};
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

pub use regions::LONGEST as LONGEST_REGION;
pub use verbs::{Form, Frames, Link, Preposition, Say, class};

/// A map by hashes of words.
pub type Map<V> = HashMap<u64, V, BuildHasherDefault<Identity>>;

/// A set of hashes of words.
pub type Set = HashSet<u64, BuildHasherDefault<Identity>>;

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
    /// What groups call themselves that are "of" something.
    pub const BAND: u32 = 1 << 22;
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
    /// Such a body that is told from the state whose it is: its army, its parliament.
    pub const ARM: u32 = 1 << 17;
    /// Another noun that goes back to what was named before.
    pub const DESCRIBED: u32 = 1 << 28;
    /// Such a noun that may go back to a person.
    pub const PERSONAL: u32 = 1 << 29;
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
    classes: Map<u64>,
    say_nouns: Map<Act>,
    link_nouns: Map<(RelationType, Vec<Preposition>)>,
    titles: Map<u8>,
    likely: Map<u8>,
    regions: regions::Regions,
}

const LONGEST_PHRASE: usize = 9;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::read);

/// The lexicons, read once.
pub fn lexicon() -> &'static Lexicon {
    &LEXICON
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

    /// Whether a word is a form of a verb of one of these classes: bits of [`class`].
    pub fn is_verb_of(&self, lower: u64, classes: u64) -> bool {
        self.classes
            .get(&lower)
            .is_some_and(|own| own & classes != 0)
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
}
