//! How far apart nodes are, and by which way.

use std::collections::{BTreeMap, VecDeque};

use crate::model::EntityId;

/// How many links lie between `start` and each node that can be reached, directions aside.
pub fn distances(links: &[(EntityId, EntityId)], start: EntityId) -> BTreeMap<EntityId, usize> {
    let neighbors = neighbors(links);
    let mut found = BTreeMap::from([(start, 0)]);
    let mut queue = VecDeque::from([start]);
    while let Some(node) = queue.pop_front() {
        let next = found.get(&node).copied().unwrap_or(0) + 1;
        for &neighbor in neighbors.get(&node).into_iter().flatten() {
            found.entry(neighbor).or_insert_with(|| {
                queue.push_back(neighbor);
                next
            });
        }
    }
    found
}

/// The nodes of a shortest way, both ends with it; among equals the one with the lowest ids. `None` if there is none.
pub fn shortest_path(
    links: &[(EntityId, EntityId)],
    from: EntityId,
    to: EntityId,
) -> Option<Vec<EntityId>> {
    let neighbors = neighbors(links);
    let away = distances(links, to);
    let mut path = vec![from];
    let mut at = from;
    let mut left = *away.get(&from)?;
    while left > 0 {
        at = *neighbors
            .get(&at)?
            .iter()
            .find(|node| away.get(node) == Some(&(left - 1)))?;
        left -= 1;
        path.push(at);
    }
    Some(path)
}

fn neighbors(links: &[(EntityId, EntityId)]) -> BTreeMap<EntityId, Vec<EntityId>> {
    let mut neighbors: BTreeMap<EntityId, Vec<EntityId>> = BTreeMap::new();
    for &(a, b) in links {
        neighbors.entry(a).or_default().push(b);
        neighbors.entry(b).or_default().push(a);
    }
    for list in neighbors.values_mut() {
        list.sort_unstable();
        list.dedup();
    }
    neighbors
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_shortest_way_with_the_lowest_ids() {
        let links: Vec<_> = [(1, 2), (2, 5), (1, 3), (5, 3), (7, 8)]
            .map(|(a, b)| (EntityId(a), EntityId(b)))
            .into();
        let path = |a, b| {
            shortest_path(&links, EntityId(a), EntityId(b))
                .map(|path| path.iter().map(|id| id.0).collect::<Vec<_>>())
        };
        assert_eq!(path(1, 5), Some(vec![1, 2, 5]));
        assert_eq!(path(1, 7), None);
        assert_eq!(path(1, 1), Some(vec![1]));
        assert_eq!(distances(&links, EntityId(1))[&EntityId(5)], 2);
    }
}
