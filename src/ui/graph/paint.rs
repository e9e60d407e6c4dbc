//! How the graph looks.

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::{
    Color32, CornerRadius, Id, Painter, Pos2, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use crate::model::EntityId;
use crate::ui::action::Action;
use crate::ui::controls::count;
use crate::ui::panes::Pane;
use crate::ui::selection::Selected;
use crate::ui::shapes;
use crate::ui::theme::{Face, Theme, small, tiny};
use crate::ui::view::View;

use super::pointing::Hit;
use super::scene::{Link, Node, Plates, Scene, Way, around, arrowhead, shortened};

/// How many links carry their type without being touched by the selection.
const STRONG: usize = 4;
/// Above so many links, all are thin.
const CROWD: usize = 40;

/// All that is painted.
pub(super) struct Picture<'a> {
    pub(super) scene: &'a Scene,
    pub(super) places: &'a BTreeMap<EntityId, Pos2>,
    pub(super) ways: &'a [Way],
    pub(super) hovered: Option<Hit>,
    /// How much smaller nodes are drawn.
    pub(super) scale: f32,
    /// Too far away for labels of what is not selected.
    pub(super) is_far: bool,
}

/// "China supports Syria, 4 documents".
pub(super) fn link_name(scene: &Scene, link: &Link) -> String {
    let name = |id: EntityId| {
        scene
            .nodes
            .iter()
            .find(|node| node.id == id)
            .map_or("", |node| node.name.as_str())
    };
    format!(
        "{} {}{} {}, {}, {}{}",
        name(link.key.from),
        if link.key.negated { "not " } else { "" },
        link.key.relation_type.verb(),
        name(link.key.to),
        count(link.relations, "sentence", "sentences"),
        count(link.documents, "document", "documents"),
        if link.is_suggested { ", suggested" } else { "" },
    )
}

/// A widget for each link, at the middle of its way, so that it can be pressed by its name.
pub(super) fn links_ui(ui: &Ui, view: &mut View<'_>, scene: &Scene, ways: &[Way]) {
    for way in ways {
        let Some(link) = scene.links.get(way.link) else {
            continue;
        };
        let rect = Rect::from_center_size(way.middle(), vec2(14.0, 14.0));
        let response = ui.interact(rect, Id::unique(("graph link", link.key)), Sense::click());
        let is_selected = view.selected.link() == Some(link.key);
        response.widget_info(|| {
            WidgetInfo::selected(Role::Button, true, is_selected, link_name(scene, link))
        });
        if response.clicked() {
            view.actions.push(Action::Select(Selected::Link(link.key)));
            view.actions.push(Action::Focus(Pane::Graph));
        }
        if response.has_focus() {
            ui.painter()
                .circle_stroke(way.middle(), 9.0, view.theme.focus_ring());
        }
    }
}

/// Paints links, nodes and labels, in that order.
pub(super) fn graph(painter: &Painter, view: &View<'_>, picture: &Picture<'_>) {
    let theme = view.theme;
    let scene = picture.scene;
    node_halos(painter, view, picture);
    for way in picture.ways {
        let Some(link) = scene.links.get(way.link) else {
            continue;
        };
        let is_selected = view.selected.link() == Some(link.key);
        if is_selected {
            halo(painter, theme, &way.points, width(link, picture));
        } else if picture.hovered == Some(Hit::Link(way.link)) {
            let stroke = Stroke::new(width(link, picture) + 6.0, theme.hover);
            painter.add(Shape::line(way.points.clone(), stroke));
        }
        link_line(painter, theme, (link, width(link, picture)), &way.points);
    }
    for node in &scene.nodes {
        let Some(&place) = picture.places.get(&node.id) else {
            continue;
        };
        let radius = scene.shown_radius(node, picture.scale);
        let stroke = Stroke::new(2.0, theme.entity(node.entity_type));
        let fill = theme.entity_fill(node.entity_type);
        shapes::outline(
            painter,
            place,
            radius,
            node.entity_type.shape(),
            fill,
            stroke,
        );
    }
    labels(painter, view, picture);
}

/// Under everything: what is selected, and what the pointer is on.
fn node_halos(painter: &Painter, view: &View<'_>, picture: &Picture<'_>) {
    let theme = view.theme;
    for (index, node) in picture.scene.nodes.iter().enumerate() {
        let Some(&place) = picture.places.get(&node.id) else {
            continue;
        };
        let radius = picture.scene.shown_radius(node, picture.scale) * 1.15;
        if view.selected == Selected::Entity(node.id) {
            let ring = Stroke::new(2.0, theme.accent);
            painter.circle(place, radius + 6.0, theme.lit, ring);
        } else if picture.hovered == Some(Hit::Node(index)) {
            painter.circle_filled(place, radius + 5.0, theme.hover);
        }
    }
}

/// Thinner in a crowd.
fn width(link: &Link, picture: &Picture<'_>) -> f32 {
    let most = if picture.ways.len() > CROWD { 2.0 } else { 4.5 };
    (1.0 + (link.documents.max(1) as f32).log2() * 0.9).min(most)
}

fn halo(painter: &Painter, theme: &Theme, points: &[Pos2], width: f32) {
    let wide = Stroke::new(width + 11.0, theme.accent);
    let inner = Stroke::new(width + 8.0, theme.lit);
    painter.add(Shape::line(points.to_vec(), wide));
    painter.add(Shape::line(points.to_vec(), inner));
}

/// Suggested is dashed, one document is hollow, and the arrow shows the direction where there is one.
fn link_line(painter: &Painter, theme: &Theme, (link, width): (&Link, f32), points: &[Pos2]) {
    let color = theme.link(link.key.relation_type.sign());
    let is_directed = !link.key.relation_type.is_symmetric();
    let head = 7.0 + width;
    let line = if is_directed {
        shortened(points, head * 0.9)
    } else {
        points.to_vec()
    };
    if link.is_suggested {
        shapes::dashed(painter, &line, Stroke::new(width.max(1.5), color), 5.0, 4.0);
    } else if link.documents <= 1 {
        painter.add(Shape::line(line.clone(), Stroke::new(3.5, color)));
        painter.add(Shape::line(line, Stroke::new(1.5, theme.panel)));
    } else {
        painter.add(Shape::line(line, Stroke::new(width + 0.5, color)));
    }
    if !is_directed {
        return;
    }
    if let Some(corners) = arrowhead(points, head) {
        let fill = if link.is_suggested || link.documents <= 1 {
            theme.panel
        } else {
            color
        };
        painter.add(Shape::convex_polygon(
            corners.to_vec(),
            fill,
            Stroke::new(1.5, color),
        ));
    }
    if link.key.negated {
        let middle = points.get(points.len() / 2).copied().unwrap_or_default();
        shapes::icon(painter, middle, shapes::Icon::Cross, color);
    }
}

/// Names below the nodes, types on the links that matter; what doesn't fit is left to hovering.
fn labels(painter: &Painter, view: &View<'_>, picture: &Picture<'_>) {
    let scene = picture.scene;
    let mut plates = Plates::default();
    for node in &scene.nodes {
        if let Some(&place) = picture.places.get(&node.id) {
            let size = vec2(2.2, 2.2) * scene.shown_radius(node, picture.scale);
            plates.take(around(place, size));
        }
    }
    let lit = lit_nodes(view, scene);
    let mut nodes: Vec<(usize, &Node)> = scene.nodes.iter().enumerate().collect();
    nodes.sort_by_key(|(index, node)| {
        let is_hovered = picture.hovered == Some(Hit::Node(*index));
        (
            !is_hovered,
            !lit.contains(&node.id),
            usize::MAX - node.documents,
            node.id,
        )
    });
    let mut strong: Vec<&Way> = picture.ways.iter().collect();
    let weight = |way: &Way| scene.links.get(way.link).map_or(0, |link| link.documents);
    strong.sort_by_key(|way| (usize::MAX - weight(way), way.link));
    let (touched, others): (Vec<&Way>, Vec<&Way>) = strong.into_iter().partition(|way| {
        let link = scene.links.get(way.link);
        link.is_some_and(|link| {
            view.selected.link() == Some(link.key)
                || view.selected == Selected::Entity(link.key.from)
                || view.selected == Selected::Entity(link.key.to)
                || picture.hovered == Some(Hit::Link(way.link))
        })
    });
    for way in touched {
        type_label(painter, view, picture, way, &mut plates);
    }
    for (index, node) in nodes {
        let is_wanted = lit.contains(&node.id) || picture.hovered == Some(Hit::Node(index));
        if !picture.is_far || is_wanted {
            name_label(painter, view, picture, node, is_wanted, &mut plates);
        }
    }
    if !picture.is_far {
        for way in others
            .into_iter()
            .filter(|way| weight(way) > 1)
            .take(STRONG)
        {
            type_label(painter, view, picture, way, &mut plates);
        }
    }
}

fn lit_nodes(view: &View<'_>, scene: &Scene) -> BTreeSet<EntityId> {
    scene
        .nodes
        .iter()
        .map(|node| node.id)
        .filter(|id| view.selected.touches(*id))
        .collect()
}

fn name_label(
    painter: &Painter,
    view: &View<'_>,
    picture: &Picture<'_>,
    node: &Node,
    is_wanted: bool,
    plates: &mut Plates,
) {
    let theme = view.theme;
    let Some(&place) = picture.places.get(&node.id) else {
        return;
    };
    // The name of what is out of sight would stand beside nothing.
    if !painter.clip_rect().contains(place) {
        return;
    }
    let font = if is_wanted {
        Face::SansBold.at(12.0)
    } else {
        small()
    };
    let name = shortened_name(&node.name);
    let text = painter.layout_no_wrap(name, font, theme.text);
    let more = (node.hidden > 0)
        .then(|| painter.layout_no_wrap(format!(" +{}", node.hidden), tiny(), theme.dim));
    let width = text.size().x + more.as_ref().map_or(0.0, |more| more.size().x);
    let size = vec2(width + 6.0, 15.0);
    let away = picture.scene.shown_radius(node, picture.scale) * 1.15;
    let beside = away + size.x / 2.0 + 3.0;
    let pane = painter.clip_rect().shrink(2.0);
    let around_it = [
        vec2(0.0, away + 10.0),
        vec2(0.0, -away - 9.0),
        vec2(beside, 0.0),
        vec2(-beside, 0.0),
    ];
    let free = around_it
        .iter()
        .map(|offset| within(around(place + *offset, size), pane))
        .find(|rect| plates.try_take(rect.shrink(1.0)));
    let below = around(place + around_it[0], size);
    let Some(rect) = free.or_else(|| is_wanted.then_some(below)) else {
        return;
    };
    painter.rect_filled(
        rect,
        CornerRadius::same(2),
        theme.panel.gamma_multiply(0.86),
    );
    let left = pos2(
        rect.left() + 3.0,
        (rect.center().y - text.size().y / 2.0).round(),
    );
    let text_width = text.size().x;
    painter.galley(left, text, theme.text);
    if let Some(more) = more {
        painter.galley(left + vec2(text_width, 1.0), more, theme.dim);
    }
}

/// Moved sideways, as far as it takes to stay in sight.
fn within(rect: Rect, pane: Rect) -> Rect {
    let right = (pane.left() - rect.left()).max(0.0);
    let left = (rect.right() - pane.right()).max(0.0);
    rect.translate(vec2(right - left, 0.0))
}

fn shortened_name(name: &str) -> String {
    if name.chars().count() <= 28 {
        return name.to_owned();
    }
    let mut short: String = name.chars().take(26).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

fn type_label(
    painter: &Painter,
    view: &View<'_>,
    picture: &Picture<'_>,
    way: &Way,
    plates: &mut Plates,
) {
    let theme = view.theme;
    let Some(link) = picture.scene.links.get(way.link) else {
        return;
    };
    let is_selected = view.selected.link() == Some(link.key);
    let font = if is_selected {
        Face::SansBold.at(11.5)
    } else {
        tiny()
    };
    let number = if link.documents > 1 {
        format!(" {}", link.documents)
    } else {
        String::new()
    };
    let words = format!("{}{number}", link.key.relation_type.verb());
    let color = if is_selected { theme.text } else { theme.dim };
    let text = painter.layout_no_wrap(words, font, color);
    let rect = around(way.middle(), text.size() + vec2(8.0, 2.0));
    if !plates.try_take(rect) && !is_selected {
        return;
    }
    let stroke = if is_selected {
        Stroke::new(1.0, theme.accent)
    } else {
        Stroke::NONE
    };
    painter.rect(
        rect,
        CornerRadius::same(3),
        theme.panel,
        stroke,
        StrokeKind::Inside,
    );
    painter.galley((rect.min + vec2(4.0, 1.0)).round(), text, color);
}

/// What strokes mean, below the graph.
pub(super) fn legend(ui: &Ui, theme: &Theme, rect: Rect) {
    let painter = ui.painter_at(rect);
    let whole = ui.max_rect();
    ui.painter()
        .hline(whole.x_range(), rect.top() + 0.5, theme.hairline());
    let y = rect.center().y + 1.0;
    let mut x = rect.left() + 12.0;
    let entries: [(&str, Color32, bool, bool); 5] = [
        ("cooperative", theme.cooperative, false, false),
        ("hostile", theme.hostile, false, false),
        ("state", theme.neutral, false, false),
        ("suggested", theme.neutral, false, true),
        ("1 document", theme.neutral, true, false),
    ];
    for (words, color, is_hollow, is_dashed) in entries {
        let text = painter.layout_no_wrap(words.to_owned(), tiny(), theme.dim);
        if x + 28.0 + text.size().x > rect.right() {
            break;
        }
        let ends = [pos2(x, y), pos2(x + 22.0, y)];
        if is_dashed {
            shapes::dashed(&painter, &ends, Stroke::new(2.0, color), 5.0, 4.0);
        } else {
            let stroke = Stroke::new(if is_hollow { 3.5 } else { 2.0 }, color);
            painter.line_segment([ends[0], ends[1] - vec2(6.0, 0.0)], stroke);
            if is_hollow {
                let inner = Stroke::new(1.5, theme.panel);
                painter.line_segment([ends[0], ends[1] - vec2(6.0, 0.0)], inner);
            }
            if let Some(corners) = arrowhead(&ends, 7.0) {
                let fill = if is_hollow { theme.panel } else { color };
                painter.add(Shape::convex_polygon(
                    corners.to_vec(),
                    fill,
                    Stroke::new(1.0, color),
                ));
            }
        }
        let width = text.size().x;
        painter.galley(
            pos2(x + 28.0, (y - text.size().y / 2.0).round()),
            text,
            theme.dim,
        );
        x += 28.0 + width + 16.0;
    }
}
