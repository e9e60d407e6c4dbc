//! Parts of the world, and the states in them: `assets/lexicons/regions.txt`.

use super::read::lines;
use super::{Lexicon, Map, phrase};
use crate::extract::token::{Token, hash, tokens};

/// How many words a part of the world has at most ("Horn of Africa").
pub const LONGEST: usize = 3;

/// The parts of the world, as bits.
#[derive(Debug, Default)]
pub(super) struct Regions {
    /// Of a phrase in lower case: its part.
    of_phrase: Map<u64>,
    /// Of a state's key: all parts that it lies in.
    of_state: Map<u64>,
}

impl Regions {
    /// `key_of` tells the key of a state's name.
    pub(super) fn read<'k>(text: &str, key_of: impl Fn(&str) -> Option<&'k str>) -> Self {
        let mut regions = Self::default();
        for (number, line) in lines(text).enumerate() {
            let bit = 1 << number;
            let (names, states) = line.split_once('|').unwrap_or((line, ""));
            for name in names.split(';') {
                let words = tokens(name.trim());
                regions.of_phrase.insert(key(&words), bit);
            }
            for state in states.split(';').map(str::trim) {
                regions.add(state, bit, &key_of);
            }
        }
        regions
    }

    /// Adds a state to a part of the world, or all states of another part ("=Gulf").
    fn add<'k>(&mut self, state: &str, bit: u64, key_of: &impl Fn(&str) -> Option<&'k str>) {
        if let Some(part) = state.strip_prefix('=') {
            let inner = self.of_phrase.get(&key(&tokens(part))).copied();
            let inner = inner.unwrap_or(0);
            let all = self.of_state.values_mut();
            all.filter(|parts| **parts & inner != 0)
                .for_each(|parts| *parts |= bit);
        } else if let Some(state) = key_of(state) {
            *self.of_state.entry(hash(state)).or_default() |= bit;
        }
    }
}

impl Lexicon {
    /// The part of the world that words name ("Gulf", "West African"), as a bit; 0 for none.
    pub fn region(&self, words: &[Token]) -> u64 {
        self.regions
            .of_phrase
            .get(&key(words))
            .copied()
            .unwrap_or(0)
    }

    /// Whether a state, by its key, lies in a part of the world.
    pub fn lies_in(&self, state: &str, region: u64) -> bool {
        let parts = self.regions.of_state.get(&hash(state)).copied();
        parts.unwrap_or(0) & region != 0
    }
}

fn key(words: &[Token]) -> u64 {
    words.iter().fold(0, |key, word| phrase(key, word.lower))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::lexicon::lexicon;

    const TEXT: &str = include_str!("../../../assets/lexicons/regions.txt");

    #[test]
    fn every_state_of_a_region_is_known_and_every_region_is_told_before_it_is_used() {
        assert!(lines(TEXT).count() <= 64, "one bit each");
        let mut told: Vec<&str> = Vec::new();
        for line in lines(TEXT) {
            let (names, states) = line.split_once('|').expect("states");
            for state in states.split(';').map(str::trim) {
                if let Some(part) = state.strip_prefix('=') {
                    assert!(told.contains(&part), "{part}");
                } else {
                    let key = &lexicon().find(state).expect(state).key;
                    let words = tokens(names.split(';').next().unwrap_or(""));
                    let region = lexicon().region(&words);
                    assert!(lexicon().lies_in(key, region), "{state}: {names}");
                }
            }
            told.extend(names.split(';').map(str::trim));
        }
    }
}
