//! Shapes of entity types, marks and icons: painted, so that they need no font and look the same at every size.

use std::f32::consts::{PI, TAU};

use eframe::egui::epaint::{PathShape, PathStroke};
use eframe::egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, pos2, vec2};

use crate::model::{EntityType, Review, Shape as Outline};

use super::theme::Theme;

/// An entity's shape in its type's color, as it stands in lists: 5 points from the middle to the edge.
pub fn entity(painter: &Painter, theme: &Theme, center: Pos2, entity_type: EntityType) {
    outline(
        painter,
        center,
        5.0,
        entity_type.shape(),
        theme.entity_fill(entity_type),
        Stroke::new(1.5, theme.entity(entity_type)),
    );
}

/// An outline of about the area of a circle of that radius.
pub fn outline(
    painter: &Painter,
    center: Pos2,
    radius: f32,
    outline: Outline,
    fill: Color32,
    stroke: Stroke,
) {
    match corners(outline, center, radius) {
        None => {
            painter.circle(center, radius, fill, stroke);
        }
        Some(points) => {
            painter.add(Shape::Path(PathShape::convex_polygon(points, fill, stroke)));
        }
    }
}

/// The corners of an outline; `None` for a circle.
pub fn corners(outline: Outline, center: Pos2, radius: f32) -> Option<Vec<Pos2>> {
    let (count, turn, scale, shift) = match outline {
        Outline::Circle => return None,
        Outline::Square => (4, PI / 4.0, 1.25, 0.0),
        Outline::Diamond => (4, 0.0, 1.22, 0.0),
        Outline::Hexagon => (6, 0.0, 1.1, 0.0),
        Outline::Triangle => (3, -PI / 2.0, 1.3, 0.2),
        Outline::Octagon => (8, PI / 8.0, 1.05, 0.0),
        Outline::Pentagon => (5, -PI / 2.0, 1.15, 0.05),
    };
    let middle = center + vec2(0.0, shift * radius);
    let corner = |index: i32| {
        let angle = turn + TAU * index as f32 / count as f32;
        middle + Vec2::angled(angle) * radius * scale
    };
    Some((0..count).map(corner).collect())
}

/// A small picture of something that can be done, or of a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// ✓
    Check,
    /// ✕
    Cross,
    /// ○
    Ring,
    /// ●
    Disc,
    /// ◐
    HalfDisc,
    /// A clock.
    Clock,
    /// ⌄
    Down,
    /// ›
    Right,
    /// ‹
    Left,
    /// A magnifying glass.
    Search,
    /// ☰
    Menu,
    /// An arrow that turns back.
    Undo,
    /// An arrow that turns forward.
    Redo,
    /// A folder.
    Folder,
    /// A clipboard.
    Clipboard,
    /// An open book.
    Book,
    /// Lines of a note.
    Note,
    /// A sheet with a folded corner.
    Report,
}

/// Draws an icon of about 12 points around a middle.
pub fn icon(painter: &Painter, center: Pos2, icon: Icon, color: Color32) {
    let pen = Pen {
        painter,
        center,
        stroke: Stroke::new(1.5, color),
    };
    match icon {
        Icon::Check => pen.line(&[(-4.0, 0.5), (-1.5, 3.0), (4.0, -3.5)]),
        Icon::Cross => {
            pen.line(&[(-3.0, -3.0), (3.0, 3.0)]);
            pen.line(&[(3.0, -3.0), (-3.0, 3.0)]);
        }
        Icon::Ring => {
            painter.circle_stroke(center, 3.0, pen.stroke);
        }
        Icon::Disc => {
            painter.circle_filled(center, 4.0, color);
        }
        Icon::HalfDisc => {
            painter.circle_stroke(center, 3.5, pen.stroke);
            let half = |i: i32| center + Vec2::angled(PI / 2.0 + PI * i as f32 / 8.0) * 3.5;
            let points = (0..=8).map(half).collect();
            painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
        }
        Icon::Clock => {
            painter.circle_stroke(center, 5.0, pen.stroke);
            pen.line(&[(0.0, -2.5), (0.0, 0.5), (2.0, 0.5)]);
        }
        Icon::Down => pen.line(&[(-3.0, -1.5), (0.0, 1.5), (3.0, -1.5)]),
        Icon::Right => pen.line(&[(-1.5, -3.5), (2.0, 0.0), (-1.5, 3.5)]),
        Icon::Left => pen.line(&[(1.5, -3.5), (-2.0, 0.0), (1.5, 3.5)]),
        Icon::Search => {
            painter.circle_stroke(center + vec2(-1.0, -1.0), 4.0, pen.stroke);
            pen.line(&[(2.0, 2.0), (5.0, 5.0)]);
        }
        Icon::Menu => {
            for y in [-3.5, 0.0, 3.5] {
                pen.line(&[(-5.0, y), (5.0, y)]);
            }
        }
        Icon::Undo => pen.turn(1.0),
        Icon::Redo => pen.turn(-1.0),
        Icon::Folder | Icon::Clipboard | Icon::Book | Icon::Note | Icon::Report => pen.thing(icon),
    }
}

/// How an analyst decided, as a shape without color: none of it in a font.
pub fn review(painter: &Painter, center: Pos2, review: Option<Review>, color: Color32) {
    let shape = match review {
        Some(Review::Accepted) => Icon::Check,
        Some(Review::Rejected) => Icon::Cross,
        Some(Review::Later) => Icon::Clock,
        None => Icon::Ring,
    };
    icon(painter, center, shape, color);
}

struct Pen<'a> {
    painter: &'a Painter,
    center: Pos2,
    stroke: Stroke,
}

impl Pen<'_> {
    fn line(&self, points: &[(f32, f32)]) {
        let points = points.iter().map(|&(x, y)| self.center + vec2(x, y));
        self.painter.add(PathShape::line(
            points.collect(),
            PathStroke::from(self.stroke),
        ));
    }

    fn frame(&self, (left, top): (f32, f32), (right, bottom): (f32, f32)) {
        let rect = Rect::from_min_max(
            self.center + vec2(left, top),
            self.center + vec2(right, bottom),
        );
        self.painter
            .rect_stroke(rect, 1.0, self.stroke, StrokeKind::Middle);
    }

    /// An arrow that turns back (1) or forward (-1).
    fn turn(&self, side: f32) {
        let at = |x: f32, y: f32| (x * side, y);
        self.line(&[at(-1.5, -5.0), at(-4.5, -2.0), at(-1.5, 1.0)]);
        let arc = (0..=8).map(|i| {
            let angle = -PI / 2.0 + PI * i as f32 / 8.0;
            at(1.5 + 3.25 * angle.cos(), 1.25 + 3.25 * angle.sin())
        });
        let mut points = vec![at(-4.5, -2.0)];
        points.extend(arc);
        points.push(at(-1.5, 4.5));
        self.line(&points);
    }

    fn thing(&self, icon: Icon) {
        match icon {
            Icon::Folder => self.line(&[
                (-5.5, 4.5),
                (-5.5, -4.5),
                (-1.5, -4.5),
                (0.0, -2.5),
                (5.5, -2.5),
                (5.5, 4.5),
                (-5.5, 4.5),
            ]),
            Icon::Clipboard => {
                self.frame((-4.5, -4.5), (4.5, 5.5));
                self.line(&[(-2.0, -5.5), (2.0, -5.5)]);
            }
            Icon::Book => {
                self.line(&[
                    (0.0, -3.5),
                    (-2.0, -4.5),
                    (-6.0, -4.5),
                    (-6.0, 3.5),
                    (-2.0, 3.5),
                    (0.0, 5.0),
                ]);
                self.line(&[
                    (0.0, -3.5),
                    (2.0, -4.5),
                    (6.0, -4.5),
                    (6.0, 3.5),
                    (2.0, 3.5),
                    (0.0, 5.0),
                ]);
                self.line(&[(0.0, -3.5), (0.0, 5.0)]);
            }
            Icon::Note => {
                self.line(&[(-4.5, -3.0), (4.5, -3.0)]);
                self.line(&[(-4.5, 0.0), (4.5, 0.0)]);
                self.line(&[(-4.5, 3.0), (1.0, 3.0)]);
            }
            _ => {
                self.line(&[
                    (4.5, -2.0),
                    (4.5, 5.5),
                    (-4.5, 5.5),
                    (-4.5, -5.5),
                    (1.0, -5.5),
                    (4.5, -2.0),
                ]);
                self.line(&[(-2.0, 0.5), (2.0, 0.5)]);
                self.line(&[(-2.0, 3.0), (2.0, 3.0)]);
            }
        }
    }
}

/// A dashed line along points.
pub fn dashed(painter: &Painter, points: &[Pos2], stroke: Stroke, dash: f32, gap: f32) {
    painter.extend(Shape::dashed_line(points, stroke, dash, gap));
}

/// A quadratic curve as a line of 24 pieces.
pub fn curve(from: Pos2, control: Pos2, to: Pos2) -> Vec<Pos2> {
    (0..=24)
        .map(|i| {
            let t = i as f32 / 24.0;
            let s = 1.0 - t;
            pos2(
                s * s * from.x + 2.0 * s * t * control.x + t * t * to.x,
                s * s * from.y + 2.0 * s * t * control.y + t * t * to.y,
            )
        })
        .collect()
}
