//! What the graph contains: read from the case, and so few of it that people can follow.

use std::collections::{BTreeMap, BTreeSet};

use crate::case::{Case, LinkRow, Reader};
use crate::model::{DateValue, EntityId, Query};
use crate::ui::selection::LinkKey;

use super::scene::{Link, Node, Scene};

/// Reads what the graph shows: a neighborhood, the links of a scope, or the entities that matter most.
pub(super) fn load(
    case: &Case,
    scope: &Query,
    center: Option<EntityId>,
    limit: usize,
) -> anyhow::Result<Scene> {
    let reader = case.read()?;
    let (ids, links, total) = if let Some(center) = center {
        let mut ids = vec![center];
        ids.extend(reader.neighbors(center, limit.saturating_sub(1))?);
        let links = reader.links_among(&ids)?;
        let total = reader
            .nodes(&[center])?
            .first()
            .map_or(1, |node| node.neighbors as usize + 1);
        (ids, links, total)
    } else if *scope == Query::All {
        // Some are linked to nothing that is shown, and are left out.
        let looked_at = limit * 2;
        let ids = reader.top_entities(looked_at)?;
        let links = reader.links_among(&ids)?;
        // What nothing is linked to cannot be drawn.
        let total = if ids.len() < looked_at {
            ids.len()
        } else {
            reader.counts()?.entities as usize
        };
        (ids, links, total)
    } else {
        of_scope(&reader, scope, limit)?
    };
    let mut links: Vec<Link> = links
        .iter()
        .filter(|link| !link.is_rejected)
        .map(link)
        .collect();
    links.sort_by_key(|link| {
        (
            std::cmp::Reverse((link.documents, link.relations)),
            link.key,
        )
    });
    let ids = choose(&ids, &mut links, center, limit);
    let nodes: Vec<Node> = reader
        .nodes(&ids)?
        .into_iter()
        .map(|node| {
            let drawn: BTreeSet<EntityId> = links
                .iter()
                .filter_map(|link| link.other_end(node.id))
                .collect();
            Node {
                id: node.id,
                name: node.name,
                entity_type: node.entity_type,
                documents: node.documents as usize,
                hidden: (node.neighbors as usize).saturating_sub(drawn.len()),
            }
        })
        .collect();
    let total = total.max(nodes.len());
    Ok(Scene {
        nodes,
        links,
        total,
    })
}

/// How many links of a scope are looked at.
const SCOPE_LINKS: usize = 2_000;

fn of_scope(
    reader: &Reader,
    scope: &Query,
    limit: usize,
) -> anyhow::Result<(Vec<EntityId>, Vec<LinkRow>, usize)> {
    let mut links = reader.links_in_scope(scope, SCOPE_LINKS)?;
    let mut weight: BTreeMap<EntityId, u64> = BTreeMap::new();
    for link in &links {
        *weight.entry(link.from).or_default() += link.documents;
        *weight.entry(link.to).or_default() += link.documents;
    }
    let total = weight.len();
    let mut ids: Vec<EntityId> = weight.keys().copied().collect();
    ids.sort_by_key(|id| (std::cmp::Reverse(weight.get(id).copied()), *id));
    ids.truncate(limit * 2);
    links.retain(|link| ids.contains(&link.from) && ids.contains(&link.to));
    links.sort_by_key(|link| (link.from, link.to, link.relation_type, link.negated));
    Ok((ids, links, total))
}

fn link(row: &LinkRow) -> Link {
    let date = |value: &Option<String>| value.as_deref().and_then(DateValue::parse);
    Link {
        key: LinkKey {
            from: row.from,
            to: row.to,
            relation_type: row.relation_type,
            negated: row.negated,
        },
        relations: row.count as usize,
        documents: row.documents as usize,
        is_suggested: !row.is_accepted,
        is_drawn: false,
        first: date(&row.first),
        last: date(&row.last),
    }
}

/// A node is drawn with so many of its neighbors at least, if it has them; with more where these need it.
const NEIGHBORS: usize = 2;

/// Between two nodes so many links are drawn, where no more than so many pairs of nodes are linked; else the best alone.
const PARALLEL: usize = 3;
const SPARSE: usize = 30;

/// Which entities are shown, at most `limit`, in their order; marks the links that are drawn. Links are taken from the
/// best supported on, each only if one of its ends still has few: a dense core would hide itself.
fn choose(
    ids: &[EntityId],
    links: &mut Vec<Link>,
    center: Option<EntityId>,
    limit: usize,
) -> Vec<EntityId> {
    let ends = |link: &Link| {
        let (from, to) = (link.key.from, link.key.to);
        (from.min(to), from.max(to))
    };
    let mut pairs: Vec<((EntityId, EntityId), usize)> = Vec::new();
    let mut weights: BTreeMap<(EntityId, EntityId), usize> = BTreeMap::new();
    for link in links.iter() {
        *weights.entry(ends(link)).or_default() += link.documents;
    }
    pairs.extend(weights);
    pairs.sort_by_key(|(pair, weight)| (std::cmp::Reverse(*weight), *pair));
    let mut degrees: BTreeMap<EntityId, usize> = center.map(|id| (id, 0)).into_iter().collect();
    let mut drawn: BTreeSet<(EntityId, EntityId)> = BTreeSet::new();
    for ((a, b), _) in pairs {
        let degree = |id| degrees.get(&id).copied();
        let new = [a, b]
            .into_iter()
            .filter(|id| degree(*id).is_none())
            .count();
        let needs = |id| center == Some(id) || degree(id).unwrap_or(0) < NEIGHBORS;
        let is_first = degree(a).unwrap_or(0) == 0 || degree(b).unwrap_or(0) == 0;
        if degrees.len() + new > limit || !(is_first || needs(a) && needs(b)) {
            continue;
        }
        *degrees.entry(a).or_default() += 1;
        *degrees.entry(b).or_default() += 1;
        drawn.insert((a, b));
    }
    links.retain(|link| degrees.contains_key(&link.key.from) && degrees.contains_key(&link.key.to));
    let parallel_links = if drawn.len() > SPARSE { 1 } else { PARALLEL };
    let mut parallel: BTreeMap<(EntityId, EntityId), usize> = BTreeMap::new();
    for link in links.iter_mut() {
        let before = parallel.entry(ends(link)).or_default();
        link.is_drawn = *before < parallel_links && drawn.contains(&ends(link));
        *before += 1;
    }
    let chosen: Vec<EntityId> = ids
        .iter()
        .copied()
        .filter(|id| degrees.contains_key(id))
        .collect();
    if chosen.is_empty() {
        ids.iter().copied().take(limit).collect()
    } else {
        chosen
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RelationType;

    fn links(pairs: impl IntoIterator<Item = (i64, i64, usize)>) -> Vec<Link> {
        let mut links: Vec<Link> = pairs
            .into_iter()
            .map(|(from, to, documents)| Link {
                key: LinkKey {
                    from: EntityId(from),
                    to: EntityId(to),
                    relation_type: RelationType::Support,
                    negated: false,
                },
                relations: documents,
                documents,
                is_suggested: true,
                is_drawn: false,
                first: None,
                last: None,
            })
            .collect();
        links.sort_by_key(|link| (std::cmp::Reverse(link.documents), link.key));
        links
    }

    fn ids(range: std::ops::RangeInclusive<i64>) -> Vec<EntityId> {
        range.map(EntityId).collect()
    }

    #[test]
    fn a_dense_core_is_thinned_and_nobody_stands_alone() {
        let pairs = (1..=12).flat_map(|a| (a + 1..=12).map(move |b| (a, b, (a * b) as usize)));
        let mut links = links(pairs);
        let all = links.len();
        let chosen = choose(&ids(1..=14), &mut links, None, 20);
        assert_eq!(chosen, ids(1..=12), "13 and 14 are linked to nothing");
        let drawn: Vec<&Link> = links.iter().filter(|link| link.is_drawn).collect();
        assert!(drawn.len() <= 24, "{} of {all}", drawn.len());
        for id in chosen {
            assert!(
                drawn.iter().any(|link| link.other_end(id).is_some()),
                "{id:?}"
            );
        }
        assert_eq!(links.len(), all, "the table has them all");
    }

    #[test]
    fn no_more_are_shown_than_asked_for() {
        let mut links = links((2..=30).map(|id| (1, id, 100 - id as usize)));
        let chosen = choose(&ids(1..=30), &mut links, None, 10);
        assert_eq!(chosen, ids(1..=10), "the best supported");
        assert_eq!(links.len(), 9);
        assert!(links.iter().all(|link| link.is_drawn));
    }

    #[test]
    fn without_links_the_entities_stand_by_themselves() {
        let chosen = choose(&ids(1..=3), &mut Vec::new(), None, 2);
        assert_eq!(chosen, ids(1..=2));
    }
}
