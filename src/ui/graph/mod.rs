//! The relationship graph: nodes in their types' shapes, links directed, typed and signed, parallel ones apart. What pointer
//! and arrows do in it is `pointing`.

mod camera;
mod contents;
mod motion;
mod paint;
mod pointing;
mod scene;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use eframe::egui::{Pos2, Rect, Role, Sense, Ui, Vec2, WidgetInfo, vec2};

use crate::graph::{LayoutLink, LayoutNode, LayoutRequest};
use crate::model::{Changes, EntityId, Field, Query};

use super::action::{Action, Verb};
use super::controls::{self, count};
use super::later::{Later, Loaded};
use super::selection::Selected;
use super::theme::{Theme, size};
use super::view::View;
use crate::ui::rows;
use camera::Camera;
use motion::Motion;
use pointing::{Hit, hit};
pub use scene::{Link, Node, Scene};

/// How many nodes people can follow: more only when asked for.
pub const LIMIT: usize = 60;

/// How many nodes a pane has room for, with their names.
fn room_for(pane: Vec2) -> usize {
    let nodes = (pane.x * pane.y / 8_000.0) as usize;
    // In steps: the same contents at about the same size.
    (nodes / 6 * 6).clamp(12, LIMIT)
}

/// What the graph contains: it changes with the scope, never with a click.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Contents {
    scope: Query,
    center: Option<EntityId>,
    limit: usize,
}

/// The graph's pane.
#[derive(Debug)]
pub struct GraphPane {
    scene: Later<Contents, Scene>,
    motion: Motion,
    camera: Camera,
    pinned: BTreeMap<EntityId, [f32; 2]>,
    dragged: Option<EntityId>,
    hovered: Option<Hit>,
    limit: usize,
    /// How many nodes a new scope begins with.
    room: usize,
    center: Option<EntityId>,
    scope: Option<Query>,
    pane_size: (i32, i32),
}

impl GraphPane {
    /// With `is_inline` the layout is at rest at once.
    pub fn new(is_inline: bool) -> Self {
        Self {
            scene: Later::new(Changes {
                documents: true,
                entities: true,
                relations: true,
                reviews: true,
                ..Changes::default()
            }),
            motion: Motion::new(is_inline),
            camera: Camera::default(),
            pinned: BTreeMap::new(),
            dragged: None,
            hovered: None,
            limit: LIMIT,
            room: room_for(vec2(756.0, 290.0)),
            center: None,
            scope: None,
            pane_size: (0, 0),
        }
    }

    /// How many entities and links it shows, of how many.
    pub fn summary(&self) -> String {
        self.scene.last().map_or_else(String::new, |scene| {
            let links = count(scene.links.len(), "link", "links");
            let drawn = match scene.links.iter().filter(|link| link.is_drawn).count() {
                all if all == scene.links.len() => links,
                some => format!("{some} of {links}"),
            };
            format!(
                "{} of {} · {drawn} · size and width by documents",
                scene.nodes.len(),
                count(scene.total, "entity", "entities"),
            )
        })
    }

    /// What is drawn.
    pub fn scene(&self) -> Option<&Scene> {
        self.scene.last()
    }

    /// The header's right side.
    pub fn header_ui(&mut self, ui: &mut Ui, view: &mut View<'_>) {
        let fit = controls::Button::new("Fit").small().bare().key("f");
        if controls::verb_button(ui, view.theme, Verb::FitGraph, fit) {
            view.actions.push(Action::Do(Verb::FitGraph));
        }
        if ui.available_width() > 360.0 {
            ui.label(
                eframe::egui::RichText::new(self.summary())
                    .font(super::theme::small())
                    .color(view.theme.faint),
            );
        }
    }

    /// Shows less, larger, or more, smaller, around the middle.
    pub fn zoom(&mut self, factor: f32) {
        self.camera.zoom_at(Rect::ZERO, Pos2::ZERO, factor);
    }

    /// Shows all of it again.
    pub fn fit(&mut self) {
        self.camera.is_own = false;
        self.pinned.clear();
        self.pane_size = (0, 0);
    }

    /// Reads what the graph and its twin show, if it changed.
    pub fn load(&mut self, view: &View<'_>) -> Loaded<Scene> {
        self.follow_scope(view);
        let contents = Contents {
            scope: view.scope.clone(),
            center: self.center,
            limit: self.limit,
        };
        let case = Arc::clone(view.case);
        self.scene.get(
            view.ctx,
            view.is_large,
            view.epochs,
            &contents,
            move |contents| contents::load(&case, &contents.scope, contents.center, contents.limit),
        )
    }

    /// How often it asked the case for something.
    pub fn loads(&self) -> usize {
        self.scene.loads()
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, view: &mut View<'_>) {
        self.room = room_for(ui.available_size());
        let loaded = self.load(view);
        let Some(scene) = rows::ready(ui, view.theme, loaded, "Reading the links…") else {
            return;
        };
        if scene.nodes.is_empty() {
            empty_ui(ui, view);
            return;
        }
        let whole = ui.available_rect_before_wrap();
        let (pane, legend) = whole.split_top_bottom_at_y(whole.bottom() - 26.0);
        let response = ui.interact(pane, ui.scope_id().with("plane"), Sense::click_and_drag());
        response.widget_info(|| {
            let name = format!("Relationship graph, {}", self.summary());
            WidgetInfo::labeled(Role::Canvas, true, name)
        });
        self.lay_out(ui, &scene, pane);
        self.move_camera(ui, pane, &response);
        let places = self.places(&scene, pane);
        let scale = self.camera.zoom.clamp(0.5, 1.0);
        let ways = scene.ways(&places, scale, view.selected);
        self.hovered = hit(&scene, &places, &ways, (response.hover_pos(), scale));
        self.nodes_ui(ui, view, &scene, &places, pane);
        paint::links_ui(ui, view, &scene, &ways);
        self.clicks(view, &scene, &response);
        paint::graph(
            &ui.painter_at(pane),
            view,
            &paint::Picture {
                scene: &scene,
                places: &places,
                ways: &ways,
                hovered: self.hovered,
                scale,
                is_far: self.camera.zoom < 0.35,
            },
        );
        self.tooltip(ui, &scene, &response);
        let left = self.left_out_ui(ui, view, &scene, legend);
        let legend = legend.with_max_x(left - 16.0);
        paint::legend(ui, view.theme, legend);
    }

    /// A new scope begins with the selection in the middle, if an entity is selected; a click alone changes nothing.
    fn follow_scope(&mut self, view: &View<'_>) {
        if self.scope.as_ref() == Some(view.scope) {
            return;
        }
        self.scope = Some(view.scope.clone());
        self.limit = self.room;
        self.camera.is_own = false;
        self.center = match view.selected {
            Selected::Entity(id) => Some(id),
            _ => None,
        };
    }

    fn lay_out(&mut self, ui: &Ui, scene: &Scene, pane: Rect) {
        let index: BTreeMap<EntityId, usize> = scene
            .nodes
            .iter()
            .enumerate()
            .map(|(index, node)| (node.id, index))
            .collect();
        let pairs: BTreeSet<LayoutLink> = scene
            .links
            .iter()
            .filter(|link| link.is_drawn)
            .filter_map(|link| {
                let a = *index.get(&link.key.from)?;
                let b = *index.get(&link.key.to)?;
                Some(LayoutLink {
                    a: a.min(b),
                    b: a.max(b),
                })
            })
            .collect();
        let request = LayoutRequest {
            nodes: scene
                .nodes
                .iter()
                .map(|node| LayoutNode {
                    id: node.id,
                    radius: scene.radius(node) + 30.0,
                    pinned: self.pinned.get(&node.id).copied(),
                })
                .collect(),
            links: pairs.into_iter().collect(),
            // In steps, so that a splitter that is dragged doesn't begin the layout again at each pixel.
            aspect: (pane.width() / pane.height().max(1.0) * 4.0).round() / 4.0,
        };
        if self.dragged.is_none() {
            self.motion.ask(ui.ctx(), request);
        }
        let moves = self.motion.advance();
        let pane_size = (pane.width() as i32, pane.height() as i32);
        if !self.camera.is_own && (moves || pane_size != self.pane_size) {
            let places = self.motion.places();
            let drawn = scene.nodes.iter().filter_map(|node| places.get(&node.id));
            self.camera.fit(pane, drawn.copied());
            self.pane_size = pane_size;
        }
    }

    fn places(&self, scene: &Scene, pane: Rect) -> BTreeMap<EntityId, Pos2> {
        let places = self.motion.places();
        scene
            .nodes
            .iter()
            .filter_map(|node| {
                let place = places.get(&node.id)?;
                Some((node.id, self.camera.to_screen(pane, *place)))
            })
            .collect()
    }

    /// What is not shown, and a way to it; answers where its words begin.
    fn left_out_ui(
        &mut self,
        ui: &mut Ui,
        view: &mut View<'_>,
        scene: &Scene,
        legend: Rect,
    ) -> f32 {
        let left_out = scene.total.saturating_sub(scene.nodes.len());
        let outside = match view.selected {
            Selected::Entity(id) if scene.nodes.iter().all(|node| node.id != id) => Some(id),
            _ => None,
        };
        let mut ui = ui.new_child(
            eframe::egui::UiBuilder::new()
                .max_rect(legend.shrink2(vec2(size::PADDING, 0.0)))
                .layout(eframe::egui::Layout::right_to_left(
                    eframe::egui::Align::Center,
                )),
        );
        let dim = |words: String, theme: &Theme| {
            eframe::egui::RichText::new(words)
                .font(super::theme::small())
                .color(theme.dim)
        };
        if let Some(id) = outside {
            if controls::link(&mut ui, view.theme, "show what is selected").clicked() {
                self.center = Some(id);
                self.camera.is_own = false;
            }
        } else if left_out > 0 && self.limit < 240 {
            if controls::link(&mut ui, view.theme, "show more").clicked() {
                self.limit += LIMIT / 2;
                self.camera.is_own = false;
            }
            ui.label(dim(
                format!("{} left out", controls::thousands(left_out)),
                view.theme,
            ));
        }
        ui.min_rect().left()
    }
}

fn empty_ui(ui: &mut Ui, view: &mut View<'_>) {
    let (words, way_out) = if *view.scope == Query::All {
        (
            "No entities yet. They come with the first articles.",
            rows::import(view.case),
        )
    } else {
        ("No entity in this scope.", Some("clear the scope"))
    };
    if rows::empty(ui, view.theme, words, way_out) {
        view.actions.push(Action::Do(if *view.scope == Query::All {
            Verb::OpenArticles
        } else {
            Verb::ClearScope
        }));
    }
}

/// The part of a scope that means an entity.
pub fn about(name: &str) -> Query {
    Query::Field(Field::About, name.to_owned())
}
