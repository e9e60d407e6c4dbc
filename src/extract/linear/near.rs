//! What a word adds by itself to the scores of each decision near it: a third to two thirds of all features, computed when
//! the word is first met.

use super::memo::Memo;
use super::{Keys, Linear};

/// Where the word stands that a feature is of, seen from the word that is decided on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Two words before.
    BeforeThat,
    /// The word before.
    Before,
    /// The word itself.
    Here,
    /// The word behind.
    Behind,
    /// Two words behind.
    BehindThat,
    /// The feature is of several words, or of what is known of the sentence.
    Several,
}

impl Place {
    /// The places of one word, in the order of a text.
    pub const ONE: [Self; 5] = [
        Self::BeforeThat,
        Self::Before,
        Self::Here,
        Self::Behind,
        Self::BehindThat,
    ];
}

/// What a word adds by itself to the scores of each decision near it, by the place that it has there.
pub type Share<const CLASSES: usize> = [[i32; CLASSES]; Place::ONE.len()];

/// What words add by themselves, kept for as long as the program runs.
pub type Shares<const CLASSES: usize> = Memo<Share<CLASSES>>;

/// The shares of the words around a decision, where there are any.
#[derive(Debug)]
pub struct Near<'s, const CLASSES: usize> {
    shares: [Option<&'s Share<CLASSES>>; Place::ONE.len()],
}

impl<'s, const CLASSES: usize> Near<'s, CLASSES> {
    /// Before the first word of a sentence: `edge` is what is beyond its ends, then come its first and second words.
    pub const fn new(
        edge: Option<&'s Share<CLASSES>>,
        first: Option<&'s Share<CLASSES>>,
        second: Option<&'s Share<CLASSES>>,
    ) -> Self {
        Self {
            shares: [edge, edge, edge, first, second],
        }
    }

    /// Goes to the next word; `coming` is the share of the word two behind it.
    pub const fn step(&mut self, coming: Option<&'s Share<CLASSES>>) {
        let [_, one, two, three, four] = self.shares;
        self.shares = [one, two, three, four, coming];
    }

    /// Adds the shares to the scores of the word.
    #[inline]
    pub fn add(&self, scores: &mut [i32; CLASSES]) {
        for (place, share) in self.shares.iter().enumerate() {
            if let Some(share) = share {
                for (score, value) in scores.iter_mut().zip(&share[place]) {
                    *score += value;
                }
            }
        }
    }

    /// Whether the features of that place are in the shares.
    #[inline]
    pub const fn has(&self, place: Place) -> bool {
        match place {
            Place::Several => false,
            one => self.shares[one as usize].is_some(),
        }
    }
}

impl Linear {
    /// What a word adds by itself. `features` says what there is around a decision beside which the word has the place.
    pub fn share<const CLASSES: usize>(
        &self,
        features: impl Fn(Place, &mut dyn FnMut(Place, u32)),
    ) -> Share<CLASSES> {
        let mut keys = Keys::new();
        Place::ONE.map(|place| {
            let mut scores = [0; CLASSES];
            keys.clear();
            features(place, &mut |of, key| {
                if of == place {
                    keys.push(key);
                }
            });
            self.add_all(&keys, &mut scores);
            scores
        })
    }
}
