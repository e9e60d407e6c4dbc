//! A force layout as a state machine: it begins at old positions where there are some, and comes to rest.

use std::collections::BTreeMap;

use fjadra::{
    Center, Collide, Link, ManyBody, Node, PositionX, PositionY, Simulation, SimulationBuilder,
};

use crate::model::EntityId;

/// A node to find a place for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LayoutNode {
    /// What it stands for: its place is remembered by it.
    pub id: EntityId,
    /// How much room it takes, with its label.
    pub radius: f32,
    /// Where the analyst put it.
    pub pinned: Option<[f32; 2]>,
}

/// A connection that pulls its two nodes together: indices into the nodes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LayoutLink {
    /// One end.
    pub a: usize,
    /// The other.
    pub b: usize,
}

/// All that a layout depends on: it begins again only when this differs.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LayoutRequest {
    /// The nodes, in an order that stays the same.
    pub nodes: Vec<LayoutNode>,
    /// Their connections, each pair once.
    pub links: Vec<LayoutLink>,
    /// Width by height of the room: wide rooms get wide layouts.
    pub aspect: f32,
}

/// A layout on its way to rest.
pub struct Layout {
    request: LayoutRequest,
    simulation: Simulation,
    positions: BTreeMap<EntityId, [f32; 2]>,
}

impl Layout {
    /// Begins, with `old` positions for the nodes that have one; those moved little when most are known.
    pub fn new(request: LayoutRequest, old: &BTreeMap<EntityId, [f32; 2]>) -> Self {
        let known = request
            .nodes
            .iter()
            .filter(|node| old.contains_key(&node.id))
            .count();
        let is_mostly_known = known * 3 > request.nodes.len() * 2 && known > 0;
        let nodes = request.nodes.iter().map(|node| {
            let place = node.pinned.or_else(|| {
                old.get(&node.id)
                    .copied()
                    .or_else(|| beside_neighbor(&request, node, old))
            });
            match (node.pinned, place) {
                (Some([x, y]), _) => Node::default().fixed_position(f64::from(x), f64::from(y)),
                (None, Some([x, y])) => Node::default().position(f64::from(x), f64::from(y)),
                (None, None) => Node::default(),
            }
        });
        let radii: Vec<f64> = request
            .nodes
            .iter()
            .map(|node| f64::from(node.radius))
            .collect();
        let pairs: Vec<(usize, usize)> =
            request.links.iter().map(|link| (link.a, link.b)).collect();
        let pull = 0.09;
        let wide = f64::from(request.aspect.clamp(0.5, 2.5)).powf(0.6);
        let simulation = SimulationBuilder::default()
            .with_alpha(if is_mostly_known { 0.3 } else { 1.0 })
            .build(nodes)
            .add_force("link", Link::new(pairs).distance(120.0).iterations(2))
            .add_force("charge", ManyBody::new().strength(-420.0))
            .add_force(
                "collide",
                Collide::new().radius(move |index| radii.get(index).copied().unwrap_or(20.0)),
            )
            .add_force("x", PositionX::new().strength(pull / wide))
            .add_force("y", PositionY::new().strength(pull * wide))
            .add_force("center", Center::new());
        let mut layout = Self {
            request,
            simulation,
            positions: BTreeMap::new(),
        };
        layout.remember();
        layout
    }

    /// What it lays out.
    pub const fn request(&self) -> &LayoutRequest {
        &self.request
    }

    /// Whether nothing moves any more.
    pub fn is_at_rest(&self) -> bool {
        self.request.nodes.is_empty() || self.simulation.is_finished()
    }

    /// Moves on by some steps; `false` once it is at rest.
    pub fn step(&mut self, steps: usize) -> bool {
        if self.is_at_rest() {
            return false;
        }
        self.simulation.tick(steps);
        self.remember();
        true
    }

    /// Goes on until nothing moves.
    pub fn finish(&mut self) {
        while self.step(20) {}
    }

    /// Where each node is now.
    pub const fn positions(&self) -> &BTreeMap<EntityId, [f32; 2]> {
        &self.positions
    }

    fn remember(&mut self) {
        for (node, [x, y]) in self.request.nodes.iter().zip(self.simulation.positions()) {
            self.positions.insert(node.id, [x as f32, y as f32]);
        }
    }
}

/// A place next to a neighbor that has one, turned by the node's id so that two newcomers don't meet.
fn beside_neighbor(
    request: &LayoutRequest,
    node: &LayoutNode,
    old: &BTreeMap<EntityId, [f32; 2]>,
) -> Option<[f32; 2]> {
    let index = request.nodes.iter().position(|other| other.id == node.id)?;
    let neighbor = request.links.iter().find_map(|link| {
        let other = match (link.a == index, link.b == index) {
            (true, _) => link.b,
            (_, true) => link.a,
            _ => return None,
        };
        old.get(&request.nodes.get(other)?.id)
    })?;
    let angle = node.id.0 as f32 * 2.4;
    Some([
        neighbor[0] + 60.0 * angle.cos(),
        neighbor[1] + 60.0 * angle.sin(),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(count: usize) -> LayoutRequest {
        LayoutRequest {
            nodes: (0..count)
                .map(|i| LayoutNode {
                    id: EntityId(i as i64 + 1),
                    radius: 20.0,
                    pinned: None,
                })
                .collect(),
            links: (0..count)
                .map(|i| LayoutLink {
                    a: i,
                    b: (i + 1) % count,
                })
                .collect(),
            aspect: 1.5,
        }
    }

    #[test]
    fn comes_to_rest_the_same_each_time() {
        let run = || {
            let mut layout = Layout::new(ring(12), &BTreeMap::new());
            layout.finish();
            assert!(layout.is_at_rest());
            layout.positions().clone()
        };
        let places = run();
        assert_eq!(places, run());
        let mut closest = f32::MAX;
        for (a, p) in &places {
            for (b, q) in &places {
                if a < b {
                    closest = closest.min((p[0] - q[0]).hypot(p[1] - q[1]));
                }
            }
        }
        assert!(closest > 30.0, "two nodes are {closest} apart");
    }

    #[test]
    fn old_places_hold_when_one_node_comes() {
        let mut first = Layout::new(ring(12), &BTreeMap::new());
        first.finish();
        let before = first.positions().clone();
        let mut more = ring(12);
        more.nodes.push(LayoutNode {
            id: EntityId(99),
            radius: 20.0,
            pinned: None,
        });
        more.links.push(LayoutLink { a: 0, b: 12 });
        let mut second = Layout::new(more, &before);
        second.finish();
        for (id, place) in &before {
            let now = second.positions()[id];
            let moved = (now[0] - place[0]).hypot(now[1] - place[1]);
            assert!(moved < 120.0, "{id} moved by {moved}");
        }
    }

    #[test]
    fn a_pinned_node_stays() {
        let mut request = ring(5);
        request.nodes[2].pinned = Some([300.0, -50.0]);
        let mut layout = Layout::new(request, &BTreeMap::new());
        layout.finish();
        let at = layout.positions()[&EntityId(3)];
        assert!((at[0] - 300.0).hypot(at[1] + 50.0) < 60.0, "{at:?}");
    }

    #[test]
    fn nothing_is_at_rest_at_once() {
        let mut layout = Layout::new(LayoutRequest::default(), &BTreeMap::new());
        assert!(!layout.step(1));
    }
}
