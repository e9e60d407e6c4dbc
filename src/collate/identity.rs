//! Entities from decisions on who is who.

use std::collections::{BTreeMap, BTreeSet};

/// A decision that two referents are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Join {
    /// Whose entity keeps its id.
    pub into: i64,
    /// Who is merged into it.
    pub other: i64,
}

/// The entity of each of `referents`: the id of the referent that its others were merged into.
///
/// Decisions are followed in the order in which they were made, so that a merge keeps the id of what was merged into,
/// and a later merge of that into a third keeps the third's.
pub fn entities(referents: impl IntoIterator<Item = i64>, joins: &[Join]) -> BTreeMap<i64, i64> {
    let mut trees = Trees::of(referents);
    for join in joins {
        trees.join(join);
    }
    trees.entities()
}

/// The referents that are one by now, as trees: a case has a million of them, and each join must not go through all.
struct Trees {
    place_of: BTreeMap<i64, usize>,
    /// The place above; of a root its own.
    above: Vec<usize>,
    /// How many stand in the tree of a root.
    size: Vec<usize>,
    /// Which entity the tree of a root is.
    entity: Vec<i64>,
}

impl Trees {
    /// Each referent an entity of its own.
    fn of(referents: impl IntoIterator<Item = i64>) -> Self {
        let ids: BTreeSet<i64> = referents.into_iter().collect();
        Self {
            above: (0..ids.len()).collect(),
            size: vec![1; ids.len()],
            entity: ids.iter().copied().collect(),
            place_of: ids.into_iter().zip(0..).collect(),
        }
    }

    /// Whoever is not among the referents is joined to nobody.
    fn join(&mut self, join: &Join) {
        let place = |id| self.place_of.get(id).map(|place| self.root(*place));
        let (Some(into), Some(other)) = (place(&join.into), place(&join.other)) else {
            return;
        };
        if into == other {
            return;
        }
        // the smaller below the larger, so that no way to a root is long
        let entity = self.entity[into];
        let (root, below) = if self.size[into] < self.size[other] {
            (other, into)
        } else {
            (into, other)
        };
        self.above[below] = root;
        self.size[root] += self.size[below];
        self.entity[root] = entity;
    }

    fn root(&self, mut place: usize) -> usize {
        while self.above[place] != place {
            place = self.above[place];
        }
        place
    }

    fn entities(&self) -> BTreeMap<i64, i64> {
        self.place_of
            .iter()
            .map(|(id, place)| (*id, self.entity[self.root(*place)]))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(joins: &[(i64, i64)]) -> Vec<i64> {
        let joins: Vec<Join> = joins
            .iter()
            .map(|&(into, other)| Join { into, other })
            .collect();
        entities(1..=4, &joins).into_values().collect()
    }

    #[test]
    fn a_merge_keeps_the_id_of_what_was_merged_into() {
        assert_eq!(of(&[]), [1, 2, 3, 4]);
        assert_eq!(of(&[(2, 1)]), [2, 2, 3, 4]);
        assert_eq!(of(&[(2, 1), (3, 2)]), [3, 3, 3, 4]);
        assert_eq!(of(&[(2, 1), (4, 3), (1, 3)]), [2, 2, 2, 2]);
    }

    #[test]
    fn a_large_merge_into_a_small_one_keeps_the_small_ones_id() {
        assert_eq!(of(&[(2, 3), (2, 4), (1, 2)]), [1, 1, 1, 1]);
        assert_eq!(of(&[(2, 3), (2, 4), (2, 1), (1, 4)]), [2, 2, 2, 2]);
    }

    #[test]
    fn decisions_on_other_referents_change_nothing() {
        assert_eq!(of(&[(9, 1), (1, 9)]), [1, 2, 3, 4]);
    }
}
