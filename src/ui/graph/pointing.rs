//! What pointer and arrows do in the graph: its nodes are pressed and dragged, its plane is moved and zoomed, and what lies under
//! the pointer is named. It neither reads nor draws.

use std::collections::BTreeMap;

use eframe::egui::{Id, PointerButton, Pos2, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};

use crate::model::EntityId;
use crate::ui::action::{Action, Go};
use crate::ui::controls::count;
use crate::ui::panes::Pane;
use crate::ui::selection::Selected;
use crate::ui::view::View;

use super::scene::{Scene, Way};
use super::{GraphPane, about, paint};

/// What lies under the pointer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hit {
    Node(usize),
    Link(usize),
}

impl GraphPane {
    pub(super) fn move_camera(&mut self, ui: &Ui, pane: Rect, response: &Response) {
        let Some(pointer) = response.hover_pos() else {
            return;
        };
        let (scroll, zoom) = ui.input(|input| (input.smooth_scroll_delta().y, input.zoom_delta()));
        let factor = zoom * (scroll * 0.0025).exp();
        if (factor - 1.0).abs() > 0.0001 {
            self.camera.zoom_at(pane, pointer, factor);
        }
        if response.dragged_by(PointerButton::Primary) && self.dragged.is_none() {
            self.camera.pan(response.drag_delta());
        }
    }

    /// A widget for each node: it can be pressed, dragged, and has a name.
    pub(super) fn nodes_ui(
        &mut self,
        ui: &Ui,
        view: &mut View<'_>,
        scene: &Scene,
        places: &BTreeMap<EntityId, Pos2>,
        pane: Rect,
    ) {
        let scale = self.camera.zoom.clamp(0.5, 1.0);
        for (index, node) in scene.nodes.iter().enumerate() {
            let Some(&place) = places.get(&node.id) else {
                continue;
            };
            if !pane.contains(place) {
                continue;
            }
            let rect = Rect::from_center_size(
                place,
                vec2(2.0, 2.0) * (scene.shown_radius(node, scale) + 3.0),
            );
            let id = Id::unique(("graph node", node.id));
            let response = ui.interact(rect, id, Sense::click_and_drag());
            response.widget_info(|| {
                let name = format!(
                    "{}, {}, {}",
                    node.name,
                    node.entity_type,
                    count(node.documents, "document", "documents")
                );
                WidgetInfo::selected(Role::Button, true, view.selected.touches(node.id), name)
            });
            if response.hovered() {
                self.hovered = Some(Hit::Node(index));
            }
            if response.clicked() {
                view.actions.push(Action::Select(Selected::Entity(node.id)));
                view.actions.push(Action::Focus(Pane::Graph));
            }
            if response.double_clicked() {
                view.actions.push(Action::Narrow(about(&node.name)));
            }
            if response.dragged() {
                self.dragged = Some(node.id);
                let to = self.camera.to_plane(pane, place + response.drag_delta());
                self.motion.put(node.id, to);
                self.pinned.insert(node.id, to);
                self.camera.is_own = true;
            }
            if response.drag_stopped() {
                self.dragged = None;
            }
        }
    }

    pub(super) fn clicks(&self, view: &mut View<'_>, scene: &Scene, response: &Response) {
        if !response.clicked() {
            return;
        }
        view.actions.push(Action::Focus(Pane::Graph));
        match self.hovered {
            Some(Hit::Link(index)) => {
                if let Some(link) = scene.links.get(index) {
                    view.actions.push(Action::Select(Selected::Link(link.key)));
                }
            }
            Some(Hit::Node(_)) => {}
            None => view.actions.push(Action::Select(Selected::Nothing)),
        }
    }

    pub(super) fn tooltip(&self, ui: &Ui, scene: &Scene, response: &Response) {
        let Some(hovered) = self.hovered else {
            return;
        };
        ui.ctx()
            .set_cursor_icon(eframe::egui::CursorIcon::PointingHand);
        let words = match hovered {
            Hit::Link(index) => scene
                .links
                .get(index)
                .map(|link| paint::link_name(scene, link)),
            Hit::Node(_) => None,
        };
        if let Some(words) = words {
            response.clone().on_hover_text_at_pointer(words);
        }
    }

    /// The node beside one, as an arrow points; from nowhere, the most connected one.
    pub fn toward(&self, from: Option<EntityId>, go: Go) -> Option<EntityId> {
        let places = self.motion.places();
        let nodes = &self.scene.last()?.nodes;
        let Some([x, y]) = from.and_then(|id| places.get(&id)) else {
            return nodes.first().map(|node| node.id);
        };
        let beside = |[to_x, to_y]: [f32; 2]| {
            let (right, down) = (to_x - x, to_y - y);
            let (along, across) = match go {
                Go::Right => (right, down),
                Go::Left => (-right, down),
                Go::Down => (down, right),
                Go::Up => (-down, right),
                _ => return None,
            };
            (along > 1.0).then(|| along + 2.0 * across.abs())
        };
        let others = nodes.iter().filter(|node| Some(node.id) != from);
        others
            .filter_map(|node| Some((beside(*places.get(&node.id)?)?, node.id)))
            .min_by(|(a, _), (b, _)| a.total_cmp(b))
            .map(|(_, id)| id)
    }
}

/// The node or link at a point: nodes first, then the nearest link within reach.
pub(super) fn hit(
    scene: &Scene,
    places: &BTreeMap<EntityId, Pos2>,
    ways: &[Way],
    (point, scale): (Option<Pos2>, f32),
) -> Option<Hit> {
    let point = point?;
    let node = scene.nodes.iter().position(|node| {
        places
            .get(&node.id)
            .is_some_and(|place| (*place - point).length() < scene.shown_radius(node, scale) + 3.0)
    });
    if let Some(index) = node {
        return Some(Hit::Node(index));
    }
    ways.iter()
        .map(|way| (way.distance(point), way.link))
        .filter(|(distance, _)| *distance < 6.0)
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, link)| Hit::Link(link))
}
