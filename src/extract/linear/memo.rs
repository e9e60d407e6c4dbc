//! What is computed of a word when it is first met, and kept for all texts and threads.

use std::sync::OnceLock;

/// Values by key, in a fixed number of places. Who comes first takes a place and keeps it: frequent words come early,
/// and a place that never changes hands is read without waiting.
#[derive(Debug)]
pub struct Memo<T> {
    places: Box<[Held<T>]>,
}

/// A key and its value, from when they come; the key is compared without a look at where the value is.
type Held<T> = OnceLock<(u64, Box<T>)>;

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self::new(0)
    }
}

/// Places where a key may stand.
const NEAR: usize = 4;

impl<T> Memo<T> {
    /// With so many places, a power of two.
    pub fn new(places: usize) -> Self {
        Self {
            places: (0..places).map(|_| OnceLock::new()).collect(),
        }
    }

    /// What is kept under `key`, or what `make` says of it where there is a place; `None` where all are taken.
    #[inline]
    pub fn get(&self, key: u64, make: impl Fn() -> T) -> Option<&T> {
        let first = (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as usize;
        (first..first + NEAR).find_map(|place| {
            let place = self.places.get(place & self.places.len().wrapping_sub(1))?;
            let (held, value) = place.get_or_init(|| (key, Box::new(make())));
            (*held == key).then_some(&**value)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Memo;
    use std::cell::Cell;

    #[test]
    fn computes_once_and_never_forgets() {
        let memo = Memo::new(8);
        let calls = Cell::new(0);
        let double = |key: u64| {
            memo.get(key, || {
                calls.set(calls.get() + 1);
                key * 2
            })
            .copied()
        };
        let first: Vec<Option<u64>> = (0..100).map(double).collect();
        let kept = first.iter().flatten().count();
        assert!((4..=8).contains(&kept), "{kept} of eight places are taken");
        assert_eq!(calls.get(), kept);
        let again: Vec<Option<u64>> = (0..100).map(double).collect();
        assert_eq!(first, again);
        assert_eq!(calls.get(), kept);
        assert!(
            first
                .iter()
                .zip(0..)
                .all(|(&value, key)| value.is_none_or(|value| value == key * 2))
        );
    }
}
