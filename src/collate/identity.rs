//! Entities from decisions on who is who.

use std::collections::BTreeMap;

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
    let mut entity_of: BTreeMap<i64, i64> = referents.into_iter().map(|id| (id, id)).collect();
    for join in joins {
        let (Some(&into), Some(&other)) = (entity_of.get(&join.into), entity_of.get(&join.other))
        else {
            continue;
        };
        if into != other {
            for entity in entity_of.values_mut().filter(|entity| **entity == other) {
                *entity = into;
            }
        }
    }
    entity_of
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
    fn decisions_on_other_referents_change_nothing() {
        assert_eq!(of(&[(9, 1), (1, 9)]), [1, 2, 3, 4]);
    }
}
