//! A panel's cache of what it read: asked again only when its parameters or the nouns that it depends on changed.

use std::ops::Range;

use crate::model::Changes;

/// Counts the changes of each noun, so that a cache can tell whether it is stale.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Epochs {
    counts: [u64; 8],
}

impl Epochs {
    /// Counts what an edit, an import or an undo touched.
    pub fn touch(&mut self, changes: Changes) {
        for (count, touched) in self.counts.iter_mut().zip(flags(changes)) {
            *count += u64::from(touched);
        }
    }

    pub(super) fn of(&self, interest: Changes) -> u64 {
        self.counts
            .iter()
            .zip(flags(interest))
            .map(|(count, wanted)| if wanted { *count } else { 0 })
            .sum()
    }
}

const fn flags(changes: Changes) -> [bool; 8] {
    [
        changes.documents,
        changes.entities,
        changes.claims,
        changes.relations,
        changes.notes,
        changes.reviews,
        changes.grades,
        changes.publishers,
    ]
}

/// The last value, what it was asked with, and when.
#[derive(Debug)]
pub struct Cached<P, T> {
    interest: Changes,
    params: Option<P>,
    epoch: u64,
    value: Result<T, String>,
    loads: usize,
}

impl<P: PartialEq, T> Cached<P, T> {
    /// Depends on those nouns.
    pub fn new(interest: Changes) -> Self {
        Self {
            interest,
            params: None,
            epoch: 0,
            value: Err("nothing was read yet".to_owned()),
            loads: 0,
        }
    }

    /// Depends on those nouns from here on.
    pub const fn depend_on(&mut self, interest: Changes) {
        self.interest = interest;
    }

    /// The value; loads it again if `params` or the nouns changed. A failed load is kept, too: no query per frame.
    pub fn get(
        &mut self,
        epochs: &Epochs,
        params: P,
        load: impl FnOnce(&P) -> anyhow::Result<T>,
    ) -> Result<&T, &str> {
        let epoch = epochs.of(self.interest);
        if self.params.as_ref() != Some(&params) || self.epoch != epoch {
            self.value = load(&params).map_err(|error| format!("{error:#}"));
            self.params = Some(params);
            self.epoch = epoch;
            self.loads += 1;
        }
        self.value.as_ref().map_err(String::as_str)
    }

    /// The value that was loaded last.
    pub fn last(&self) -> Option<&T> {
        self.params.as_ref()?;
        self.value.as_ref().ok()
    }

    /// How often it was loaded.
    pub const fn loads(&self) -> usize {
        self.loads
    }
}

/// Rows are fetched by so many at a time.
const CHUNK: usize = 24;
/// And so many before and after, for scrolling.
const AROUND: usize = 12;

/// The rows of a long list that are in sight, and some around them: asked again only when the sight leaves them.
#[derive(Debug)]
pub struct Sight<P, R> {
    rows: Cached<(Range<usize>, P), Vec<R>>,
}

impl<P: PartialEq + Clone, R> Sight<P, R> {
    /// Depends on those nouns.
    pub fn new(interest: Changes) -> Self {
        Self {
            rows: Cached::new(interest),
        }
    }

    /// The rows around number `index` of a list of `ids`, which `params` made. Some may be gone by now: look a row up
    /// by its id.
    pub fn around<I>(
        &mut self,
        epochs: &Epochs,
        ids: &[I],
        index: usize,
        params: &P,
        load: impl FnOnce(&[I]) -> anyhow::Result<Vec<R>>,
    ) -> &[R] {
        let start = index / CHUNK * CHUNK;
        let end = (start + CHUNK).min(ids.len());
        let held = self.rows.params.as_ref().filter(|(held, old)| {
            held.start <= start && held.end >= end && held.end <= ids.len() && old == params
        });
        let range = held.map_or_else(
            || start.saturating_sub(AROUND)..(end + AROUND).min(ids.len()),
            |(held, _)| held.clone(),
        );
        let loaded = self
            .rows
            .get(epochs, (range, params.clone()), |(range, _)| {
                load(ids.get(range.clone()).unwrap_or(&[]))
            });
        loaded.map_or(&[], Vec::as_slice)
    }

    /// How often rows were loaded.
    pub const fn loads(&self) -> usize {
        self.rows.loads
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loads_only_what_changed() {
        let mut epochs = Epochs::default();
        let interest = Changes {
            claims: true,
            ..Changes::default()
        };
        let mut cached: Cached<u8, Vec<u8>> = Cached::new(interest);
        for _ in 0..3 {
            assert_eq!(cached.get(&epochs, 7, |p| Ok(vec![*p])), Ok(&vec![7]));
        }
        assert_eq!(cached.loads(), 1);
        epochs.touch(Changes {
            notes: true,
            ..Changes::default()
        });
        assert!(
            cached
                .get(&epochs, 7, |_| anyhow::bail!("not asked"))
                .is_ok()
        );
        epochs.touch(interest);
        assert_eq!(
            cached.get(&epochs, 7, |_| anyhow::bail!("broken")),
            Err("broken")
        );
        assert!(
            cached.get(&epochs, 7, |_| Ok(vec![])).is_err(),
            "not asked again"
        );
        assert!(cached.get(&epochs, 8, |_| Ok(vec![])).is_ok());
    }

    #[test]
    fn rows_are_fetched_by_the_chunk() {
        let epochs = Epochs::default();
        let ids: Vec<usize> = (0..1000).collect();
        let mut sight: Sight<(), usize> = Sight::new(Changes::ALL);
        for index in 300..420 {
            let rows = sight.around(&epochs, &ids, index, &(), |ids| Ok(ids.to_vec()));
            assert!(
                rows.contains(&index) && rows.len() <= CHUNK + 2 * AROUND,
                "{index}"
            );
        }
        assert!(sight.loads() <= 6, "{}", sight.loads());
        let short: Vec<usize> = (0..10).collect();
        let rows = sight.around(&epochs, &short, 3, &(), |ids| Ok(ids.to_vec()));
        assert_eq!(rows.len(), 10);
    }
}
