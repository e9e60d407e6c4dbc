//! What the graph draws, where: curves of links, radii of nodes, which labels fit. Plain data.

use std::collections::BTreeMap;

use eframe::egui::{Pos2, Rect, Vec2, pos2, vec2};

use crate::model::{DateValue, EntityId, EntityType};
use crate::ui::selection::{LinkKey, Selected};
use crate::ui::shapes::curve;

/// A node to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// The entity.
    pub id: EntityId,
    /// Its shown name.
    pub name: String,
    /// Its type.
    pub entity_type: EntityType,
    /// In how many documents it is.
    pub documents: usize,
    /// Neighbors that are not drawn.
    pub hidden: usize,
}

/// A link to draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// Between whom, and how.
    pub key: LinkKey,
    /// In how many sentences.
    pub relations: usize,
    /// In how many documents.
    pub documents: usize,
    /// Whether no analyst has accepted any of it.
    pub is_suggested: bool,
    /// Whether it is one of those that are drawn; the table has them all.
    pub is_drawn: bool,
    /// When it was first so, as far as is known.
    pub first: Option<DateValue>,
    /// When last.
    pub last: Option<DateValue>,
}

/// Nodes and links.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scene {
    /// Most connected first.
    pub nodes: Vec<Node>,
    /// The best supported first.
    pub links: Vec<Link>,
    /// How many entities could be drawn.
    pub total: usize,
}

/// A link's way over the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// Index of the link.
    pub link: usize,
    /// From rim to rim.
    pub points: Vec<Pos2>,
}

impl Way {
    /// Where its label stands.
    pub fn middle(&self) -> Pos2 {
        self.points
            .get(self.points.len() / 2)
            .copied()
            .unwrap_or_default()
    }

    /// How far a point is from it.
    pub fn distance(&self, point: Pos2) -> f32 {
        self.points
            .windows(2)
            .map(|ends| distance_to_segment(point, ends[0], ends[1]))
            .fold(f32::MAX, f32::min)
    }
}

impl Link {
    /// The entity at the other end; `None` for one that it doesn't touch.
    pub fn other_end(&self, id: EntityId) -> Option<EntityId> {
        match (self.key.from == id, self.key.to == id) {
            (true, _) => Some(self.key.to),
            (_, true) => Some(self.key.from),
            _ => None,
        }
    }
}

impl Scene {
    /// A node's radius on the screen, where the plane is drawn smaller by `scale`.
    pub fn shown_radius(&self, node: &Node, scale: f32) -> f32 {
        self.radius(node) * scale
    }

    /// A node's radius: its area grows with its documents.
    pub fn radius(&self, node: &Node) -> f32 {
        let most = self
            .nodes
            .iter()
            .map(|node| node.documents)
            .max()
            .unwrap_or(1)
            .max(1);
        let share = node.documents as f32 / most as f32;
        7.0 + 13.0 * share.sqrt()
    }

    /// The way of each link that is drawn, of the selected one, and of those that touch the selected node; those between
    /// the same two nodes lie apart.
    pub fn ways(
        &self,
        places: &BTreeMap<EntityId, Pos2>,
        scale: f32,
        selected: Selected,
    ) -> Vec<Way> {
        let mut between: BTreeMap<(EntityId, EntityId), Vec<usize>> = BTreeMap::new();
        let touches = |link: &Link| match selected {
            Selected::Entity(id) => link.other_end(id).is_some(),
            _ => selected.link() == Some(link.key),
        };
        let drawn = |(_, link): &(usize, &Link)| link.is_drawn || touches(link);
        for (index, link) in self.links.iter().enumerate().filter(drawn) {
            let (a, b) = (link.key.from, link.key.to);
            between.entry((a.min(b), a.max(b))).or_default().push(index);
        }
        let radius: BTreeMap<EntityId, f32> = self
            .nodes
            .iter()
            .map(|node| (node.id, self.shown_radius(node, scale)))
            .collect();
        let mut ways = Vec::new();
        for ((low, high), indices) in between {
            let (Some(&a), Some(&b)) = (places.get(&low), places.get(&high)) else {
                continue;
            };
            for (lane, &index) in indices.iter().enumerate() {
                let Some(link) = self.links.get(index) else {
                    continue;
                };
                let bend = bend((b - a).length(), lane, indices.len());
                let mut points = curve(a, control(a, b, bend), b);
                if link.key.from == high {
                    points.reverse();
                }
                let room = |id| radius.get(&id).copied().unwrap_or(10.0) * 1.15 + 2.0;
                let points = cut(&points, room(link.key.from), room(link.key.to));
                ways.push(Way {
                    link: index,
                    points,
                });
            }
        }
        ways.sort_by_key(|way| way.link);
        ways
    }
}

/// How far the control point of one of several links lies off the straight line.
fn bend(length: f32, lane: usize, lanes: usize) -> f32 {
    let spread = (length * 0.16).clamp(18.0, 44.0);
    let middle = (lanes as f32 - 1.0) / 2.0;
    let single = if lanes == 1 { length * 0.08 } else { 0.0 };
    single + (lane as f32 - middle) * spread * 2.0
}

fn control(a: Pos2, b: Pos2, bend: f32) -> Pos2 {
    let along = (b - a).normalized();
    a + (b - a) / 2.0 + vec2(along.y, -along.x) * bend
}

/// Without what lies inside of the two nodes.
fn cut(points: &[Pos2], from: f32, to: f32) -> Vec<Pos2> {
    let (Some(&start), Some(&end)) = (points.first(), points.last()) else {
        return Vec::new();
    };
    let first = leave(points.iter().copied(), start, from);
    let last = leave(points.iter().rev().copied(), end, to);
    let inner = points
        .iter()
        .copied()
        .filter(|point| (*point - start).length() > from && (*point - end).length() > to);
    let mut way = vec![first];
    way.extend(inner);
    way.push(last);
    way
}

/// Where a line leaves the circle around its beginning.
fn leave(points: impl Iterator<Item = Pos2>, center: Pos2, radius: f32) -> Pos2 {
    let mut inside = center;
    for point in points {
        let away = (point - center).length();
        if away > radius {
            let before = (inside - center).length();
            let share = (radius - before) / (away - before).max(0.01);
            return inside + (point - inside) * share.clamp(0.0, 1.0);
        }
        inside = point;
    }
    inside
}

fn distance_to_segment(point: Pos2, a: Pos2, b: Pos2) -> f32 {
    let along = b - a;
    let length = along.length_sq();
    let share = if length > 0.0 {
        ((point - a).dot(along) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    (point - (a + along * share)).length()
}

/// Which labels are drawn: in order of importance, each only where no other stands.
#[derive(Debug, Clone, Default)]
pub(super) struct Plates {
    taken: Vec<Rect>,
}

impl Plates {
    /// Takes room that nothing else may stand on.
    pub(super) fn take(&mut self, rect: Rect) {
        self.taken.push(rect);
    }

    /// Takes room if it is free.
    pub(super) fn try_take(&mut self, rect: Rect) -> bool {
        let is_free = !self.taken.iter().any(|other| other.intersects(rect));
        if is_free {
            self.taken.push(rect);
        }
        is_free
    }
}

/// The corners of an arrowhead whose point is the end of a line.
pub(super) fn arrowhead(points: &[Pos2], length: f32) -> Option<[Pos2; 3]> {
    let end = *points.last()?;
    let before = points
        .iter()
        .rev()
        .find(|point| (**point - end).length() > length * 0.6)
        .copied()?;
    let along = (end - before).normalized();
    let side = Vec2::new(-along.y, along.x) * length * 0.42;
    let base = end - along * length;
    Some([end, base + side, base - side])
}

/// The line without the room that its arrowhead takes.
pub(super) fn shortened(points: &[Pos2], by: f32) -> Vec<Pos2> {
    let Some(&end) = points.last() else {
        return Vec::new();
    };
    let mut line: Vec<Pos2> = points
        .iter()
        .copied()
        .filter(|point| (*point - end).length() >= by)
        .collect();
    if let Some(&last) = line.last() {
        line.push(end + (last - end).normalized() * by);
    }
    line
}

/// A rectangle around a middle.
pub(super) fn around(middle: Pos2, size: Vec2) -> Rect {
    Rect::from_center_size(pos2(middle.x.round(), middle.y.round()), size)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RelationType;

    fn scene(types: &[(i64, i64, RelationType)]) -> Scene {
        let node = |id| Node {
            id: EntityId(id),
            name: format!("N{id}"),
            entity_type: EntityType::Person,
            documents: 1,
            hidden: 0,
        };
        Scene {
            nodes: vec![node(1), node(2)],
            links: types
                .iter()
                .map(|&(from, to, relation_type)| Link {
                    key: LinkKey {
                        from: EntityId(from),
                        to: EntityId(to),
                        relation_type,
                        negated: false,
                    },
                    relations: 1,
                    documents: 1,
                    is_suggested: true,
                    is_drawn: true,
                    first: None,
                    last: None,
                })
                .collect(),
            total: 2,
        }
    }

    fn places() -> BTreeMap<EntityId, Pos2> {
        [
            (EntityId(1), pos2(0.0, 0.0)),
            (EntityId(2), pos2(200.0, 0.0)),
        ]
        .into()
    }

    #[test]
    fn parallel_links_lie_apart() {
        let scene = scene(&[
            (1, 2, RelationType::Support),
            (2, 1, RelationType::Accuse),
            (1, 2, RelationType::Consult),
        ]);
        let ways = scene.ways(&places(), 1.0, Selected::Nothing);
        let mut middles: Vec<f32> = ways.iter().map(|way| way.middle().y).collect();
        middles.sort_by(f32::total_cmp);
        assert!(
            middles[1] - middles[0] > 12.0 && middles[2] - middles[1] > 12.0,
            "{middles:?}"
        );
        assert!(ways[0].points[0].x < ways[0].points.last().unwrap().x);
        assert!(
            ways[1].points[0].x > ways[1].points.last().unwrap().x,
            "the other way round"
        );
    }

    #[test]
    fn a_way_ends_at_the_rims() {
        let scene = scene(&[(1, 2, RelationType::Support)]);
        let way = &scene.ways(&places(), 1.0, Selected::Nothing)[0];
        let radius = scene.radius(&scene.nodes[0]) * 1.15 + 2.0;
        assert!((way.points[0].to_vec2().length() - radius).abs() < 1.0);
        assert!(way.distance(pos2(100.0, -8.0)) < 3.0);
        assert!(way.distance(pos2(100.0, 60.0)) > 40.0);
    }

    #[test]
    fn labels_do_not_overlap() {
        let mut plates = Plates::default();
        let rect = around(pos2(50.0, 50.0), vec2(40.0, 14.0));
        assert!(plates.try_take(rect));
        assert!(!plates.try_take(rect.translate(vec2(20.0, 0.0))));
        assert!(plates.try_take(rect.translate(vec2(0.0, 20.0))));
    }
}
