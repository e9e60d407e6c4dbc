//! An open case on the desk: its panes, and what they have read of it.

use std::sync::Arc;

use eframe::egui::{
    Align, Id, Layout, Rect, Response, Role, Sense, Stroke, Style, Ui, Visuals, WidgetInfo,
    WidgetText, accesskit, pos2, vec2,
};
use egui_tiles::{
    Behavior, EditAction, ResizeState, SimplificationOptions, TabState, Tabs, TileId, Tiles,
    UiResponse,
};

use crate::case::{Case, Counts};
use crate::model::Changes;

use super::action::Action;
use super::controls::{self, count, thousands};
use super::documents::DocumentsPane;
use super::entities::EntitiesPane;
use super::graph::GraphPane;
use super::inspector::InspectorPane;
use super::ledger::LedgerPane;
use super::links::LinksPane;
use super::panes::Pane;
use super::query::Cached;
use super::reader::{self, ReaderPane};
use super::rows;
use super::selection::Selected;
use super::theme::{body, bold, size};
use super::view::View;

/// A case with its panes.
pub struct Desk {
    /// The case.
    pub case: Arc<Case>,
    /// Entity list.
    pub entities: EntitiesPane,
    /// Document list.
    pub documents: DocumentsPane,
    /// Graph, and its twin.
    pub graph: GraphPane,
    /// The graph's twin.
    pub links: LinksPane,
    /// Claim ledger.
    pub ledger: LedgerPane,
    /// Article.
    pub reader: ReaderPane,
    /// What is selected.
    pub inspector: InspectorPane,
    /// What the case holds.
    pub counts: Cached<(), Counts>,
    /// What undo and redo would do.
    pub steps: Cached<(), (Option<String>, Option<String>)>,
}

impl Desk {
    /// Lays a case out. With `is_inline` its graph is at rest at once.
    pub fn new(case: Arc<Case>, is_inline: bool) -> Self {
        Self {
            case,
            entities: EntitiesPane::default(),
            documents: DocumentsPane::default(),
            graph: GraphPane::new(is_inline),
            links: LinksPane::default(),
            ledger: LedgerPane::default(),
            reader: ReaderPane::default(),
            inspector: InspectorPane::default(),
            // No note or decision changes them, and counting takes time in a large case.
            counts: Cached::new(Changes {
                documents: true,
                entities: true,
                claims: true,
                relations: true,
                ..Changes::default()
            }),
            steps: Cached::new(Changes::ALL),
        }
    }

    /// How often its panes asked the case for something.
    pub fn loads(&self) -> usize {
        self.entities.loads()
            + self.documents.loads()
            + self.ledger.loads()
            + self.graph.loads()
            + self.reader.loads()
            + self.inspector.loads()
            + self.counts.loads()
            + self.steps.loads()
    }

    /// The claim that is selected stands where in the ledger.
    pub fn place_of(&self, selected: Selected) -> Option<(usize, usize)> {
        let Selected::Claim(id) = selected else {
            return None;
        };
        self.ledger.place_of(id)
    }

    /// "9 of 17 documents · 23 of 72 entities · 54 of 214 claims".
    pub fn scope_counts(&self, all: Counts) -> String {
        let part = |shown: usize, all: u64, one: &str, many: &str| {
            if shown as u64 == all {
                count(shown, one, many)
            } else {
                format!("{} of {}", thousands(shown), count(all as usize, one, many))
            }
        };
        [
            part(
                self.documents.ids().len(),
                all.documents,
                "document",
                "documents",
            ),
            part(
                self.entities.in_scope() as usize,
                all.entities,
                "entity",
                "entities",
            ),
            part(self.ledger.claims(), all.claims, "claim", "claims"),
        ]
        .join(" · ")
    }
}

/// Draws the panes in their tree.
pub struct Drawing<'a, 'v> {
    /// The panes.
    pub desk: &'a mut Desk,
    /// What they see.
    pub view: &'a mut View<'v>,
    /// The panes that share their place with others, as tabs: a group for each place.
    pub tabbed: Vec<Vec<Pane>>,
    /// Whether somebody moved a pane.
    pub is_edited: bool,
}

impl Drawing<'_, '_> {
    /// The panes that share the place of one, it among them; none where it is alone.
    fn group(&self, pane: Pane) -> &[Pane] {
        let group = self.tabbed.iter().find(|group| group.contains(&pane));
        group.map_or(&[], Vec::as_slice)
    }

    fn title(&self, pane: Pane) -> (String, String) {
        let desk = &self.desk;
        match pane {
            Pane::Entities => ("Entities".to_owned(), desk.entities.summary()),
            Pane::Documents => ("Documents".to_owned(), desk.documents.summary()),
            Pane::Claims => ("Claims".to_owned(), desk.ledger.summary()),
            Pane::Reader => (
                desk.reader.title(self.view.reading.document).to_owned(),
                String::new(),
            ),
            Pane::Inspector => (
                InspectorPane::title(self.view, desk.place_of(self.view.selected)),
                String::new(),
            ),
            Pane::Graph | Pane::Links => (pane.label().to_owned(), String::new()),
        }
    }
}

/// The pane of a tile.
fn pane_of(tiles: &Tiles<Pane>, id: TileId) -> Option<Pane> {
    tiles.get_pane(&id).copied()
}

impl Behavior<Pane> for Drawing<'_, '_> {
    fn pane_ui(&mut self, ui: &mut Ui, _tile: TileId, pane: &mut Pane) -> UiResponse {
        let rect = ui.max_rect();
        ui.painter().rect_filled(rect, 0.0, self.view.theme.panel);
        ui.set_clip_rect(rect.intersect(ui.clip_rect()));
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::Region);
            node.set_label(pane.label());
            node.set_bounds(accesskit::Rect {
                x0: rect.min.x.into(),
                y0: rect.min.y.into(),
                x1: rect.max.x.into(),
                y1: rect.max.y.into(),
            });
        });
        ui.style_mut().spacing.item_spacing = vec2(8.0, 0.0);
        let (desk, view) = (&mut *self.desk, &mut *self.view);
        match pane {
            Pane::Entities => desk.entities.ui(ui, view),
            Pane::Documents => desk.documents.ui(ui, view),
            Pane::Graph => desk.graph.ui(ui, view),
            Pane::Links => {
                let loaded = desk.graph.load(view);
                if let Some(scene) = rows::ready(ui, view.theme, loaded, "Reading the links…") {
                    desk.links.ui(ui, view, &scene);
                }
            }
            Pane::Claims => desk.ledger.ui(ui, view),
            Pane::Reader => desk.reader.ui(ui, view),
            Pane::Inspector => desk.inspector.ui(ui, view),
        }
        UiResponse::None
    }

    fn tab_title_for_pane(&mut self, pane: &Pane) -> WidgetText {
        pane.label().into()
    }

    /// A tab is a pane's header: its name, and how much of what it shows.
    fn tab_ui(
        &mut self,
        tiles: &mut Tiles<Pane>,
        ui: &mut Ui,
        id: Id,
        tile_id: TileId,
        state: &TabState,
    ) -> Response {
        let theme = self.view.theme;
        let pane = pane_of(tiles, tile_id).unwrap_or(Pane::Inspector);
        let (title, summary) = self.title(pane);
        // What stands at the right took its room before.
        let others: f32 = self
            .group(pane)
            .iter()
            .filter(|other| **other != pane)
            .map(|other| {
                let name = controls::line(ui, other.label(), body(), theme.dim, 200.0);
                name.size().x + 2.0 * size::PADDING - 4.0
            })
            .sum();
        let pane_width = tiles.rect(tile_id).map_or(300.0, |rect| rect.width());
        let width = ui.clip_rect().width().min(pane_width);
        let room = (width - others - 2.0 * size::PADDING - 8.0).max(40.0);
        let is_alone = self.group(pane).is_empty();
        let font = if state.active { bold() } else { body() };
        let color = if state.active { theme.text } else { theme.dim };
        let name = controls::line(ui, &title, font, color, room);
        let left = room - name.size().x - 8.0;
        let more = (state.active && !summary.is_empty() && left > 16.0)
            .then(|| controls::line(ui, &summary, body(), theme.dim, left))
            // Half a number would mislead.
            .filter(|more| !more.elided || left > 80.0);
        let width = name.size().x
            + more.as_ref().map_or(0.0, |more| more.size().x + 8.0)
            + 2.0 * size::PADDING
            - if is_alone { 0.0 } else { 4.0 };
        let (_, rect) = ui.allocate_space(vec2(width, ui.available_height()));
        let response = ui.interact(rect, id, Sense::click_and_drag());
        response.widget_info(|| {
            let name = if summary.is_empty() {
                pane.label().to_owned()
            } else {
                format!("{}, {summary}", pane.label())
            };
            WidgetInfo::selected(Role::Tab, true, state.active, name)
        });
        if !state.is_being_dragged {
            let x = rect.left() + size::PADDING - if is_alone { 0.0 } else { 2.0 };
            let top = (rect.center().y - name.size().y / 2.0).round();
            let name_width = name.size().x;
            ui.painter().galley(pos2(x, top), name, color);
            if let Some(more) = more {
                ui.painter()
                    .galley(pos2(x + name_width + 8.0, top), more, theme.dim);
            }
            if state.active && !is_alone {
                let line = Rect::from_min_max(
                    pos2(x, rect.bottom() - 2.0),
                    pos2(x + name_width, rect.bottom()),
                );
                ui.painter().rect_filled(line, 0.0, theme.text);
            }
            controls::focus_ring(ui, theme, rect.shrink(4.0), &response);
        }
        if response.clicked() {
            self.view.actions.push(Action::Focus(pane));
        }
        response
    }

    fn top_bar_right_ui(
        &mut self,
        tiles: &Tiles<Pane>,
        ui: &mut Ui,
        _tile: TileId,
        tabs: &Tabs,
        _offset: &mut f32,
    ) {
        let Some(pane) = tabs.active.and_then(|active| pane_of(tiles, active)) else {
            return;
        };
        let width = tabs
            .active
            .and_then(|active| tiles.rect(active))
            .map_or(0.0, |rect| rect.width());
        if width < 270.0 && !self.group(pane).is_empty() {
            return;
        }
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.add_space(size::PADDING);
        let (desk, view) = (&mut *self.desk, &mut *self.view);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| match pane {
            Pane::Entities => desk.entities.header_ui(ui, view),
            Pane::Documents => desk.documents.header_ui(ui, view),
            Pane::Graph => desk.graph.header_ui(ui, view),
            Pane::Links => {}
            Pane::Claims => desk.ledger.header_ui(ui, view),
            Pane::Reader => reader::header_ui(ui, view),
            Pane::Inspector => desk.inspector.header_ui(ui, view),
        });
    }

    /// Panes are moved one by one, by their tabs.
    fn is_tile_draggable(&self, tiles: &Tiles<Pane>, tile_id: TileId) -> bool {
        pane_of(tiles, tile_id).is_some()
    }

    fn tab_bar_height(&self, _style: &Style) -> f32 {
        size::PANE_HEADER
    }

    fn gap_width(&self, _style: &Style) -> f32 {
        1.0
    }

    /// By `splitters`, which keys move, too.
    fn is_container_resizable(&self, _tiles: &Tiles<Pane>, _tile_id: TileId) -> bool {
        false
    }

    fn simplification_options(&self) -> SimplificationOptions {
        SimplificationOptions {
            all_panes_must_have_tabs: true,
            prune_single_child_tabs: false,
            ..SimplificationOptions::default()
        }
    }

    fn resize_stroke(&self, _style: &Style, _state: ResizeState) -> Stroke {
        Stroke::NONE
    }

    fn tab_bar_color(&self, _visuals: &Visuals) -> eframe::egui::Color32 {
        self.view.theme.panel
    }

    fn tab_bar_hline_stroke(&self, _visuals: &Visuals) -> Stroke {
        self.view.theme.hairline()
    }

    fn drag_preview_stroke(&self, _visuals: &Visuals) -> Stroke {
        Stroke::new(2.0, self.view.theme.accent)
    }

    fn drag_preview_color(&self, _visuals: &Visuals) -> eframe::egui::Color32 {
        self.view.theme.selected.gamma_multiply(0.5)
    }

    fn on_edit(&mut self, action: EditAction) {
        self.is_edited |= action == EditAction::TileDropped;
    }
}
