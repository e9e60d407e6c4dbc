//! The entity list: types with their counts as filters, a name filter, an order, a bar for each count.

mod list;
mod row;

use std::collections::BTreeSet;
use std::sync::Arc;

use eframe::egui::{Id, Rect, Role, Sense, TextEdit, Ui, WidgetInfo, pos2, vec2};

use crate::case::{EntityFilter, EntitySort};
use crate::model::{Changes, EntityId, EntityType, Query};

use super::action::{Action, Verb};
use super::controls::{self, thousands};
use super::later::{Later, Loaded};
use super::query::Cached;
use super::rows;
use super::selection::Selected;
use super::shapes;
use super::theme::{body, size, small};
use super::view::View;

use list::{Key, Line, List};

const SORTS: [(EntitySort, &str); 4] = [
    (EntitySort::Claims, "by claims"),
    (EntitySort::Documents, "by documents"),
    (EntitySort::Relations, "by relations"),
    (EntitySort::Name, "by name"),
];

const INTEREST: Changes = Changes {
    documents: true,
    entities: true,
    claims: true,
    relations: true,
    notes: false,
    reviews: false,
    grades: false,
    publishers: true,
};

/// The entity list's pane.
#[derive(Debug)]
pub struct EntitiesPane {
    off: BTreeSet<EntityType>,
    name: String,
    sort: EntitySort,
    counts: Later<Query, Vec<(EntityType, u64)>>,
    list: List,
    most: Cached<(Key, bool), u64>,
    scroll_to: Option<EntityId>,
    last_selected: Option<EntityId>,
}

impl Default for EntitiesPane {
    fn default() -> Self {
        Self {
            off: BTreeSet::new(),
            name: String::new(),
            sort: EntitySort::default(),
            counts: Later::new(INTEREST),
            list: List::default(),
            most: Cached::new(INTEREST),
            scroll_to: None,
            last_selected: None,
        }
    }
}

impl EntitiesPane {
    /// "20 of 23": how many are shown, of how many in the scope.
    pub fn summary(&self) -> String {
        let shown = self.list.whole();
        let all = self.in_scope();
        if shown as u64 == all {
            thousands(shown)
        } else {
            format!("{} of {}", thousands(shown), thousands(all as usize))
        }
    }

    /// How many entities the scope holds, of all types.
    pub fn in_scope(&self) -> u64 {
        self.counts
            .last()
            .map_or(0, |counts| counts.iter().map(|(_, count)| count).sum())
    }

    /// The entities of the list.
    pub const fn list(&self) -> &List {
        &self.list
    }

    /// Hides those never named below their header, or shows them.
    pub const fn fold(&mut self, is_folded: bool) {
        self.list.fold(is_folded);
    }

    /// The header's right side.
    pub fn header_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        if let Some(sort) = controls::menu(ui, view.theme, "Order of entities", &SORTS, self.sort) {
            self.sort = sort;
        }
    }

    /// How often it asked the case for something.
    pub fn loads(&self) -> usize {
        self.counts.loads() + self.list.loads() + self.most.loads()
    }

    /// Reads how many of each type there are, if that changed; also where the pane is not in sight.
    pub fn load(&mut self, view: &View<'_>) -> Loaded<Vec<(EntityType, u64)>> {
        let case = Arc::clone(view.case);
        let key = view.scope.clone();
        self.counts
            .get(view.ctx, view.is_large, view.epochs, &key, move |scope| {
                case.read()?.entity_counts(scope)
            })
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, view: &mut View<'_>) {
        let loaded = self.load(view);
        let Some(counts) = rows::ready(ui, view.theme, loaded, "Counting the entities…") else {
            return;
        };
        self.filters_ui(ui, view, &counts);
        if self.off.len() == EntityType::ALL.len() {
            self.empty_ui(ui, view);
            return;
        }
        let filter = EntityFilter {
            types: if self.off.is_empty() {
                Vec::new()
            } else {
                let on = |kind: &&EntityType| !self.off.contains(kind);
                EntityType::ALL.iter().filter(on).copied().collect()
            },
            name: self.name.trim().to_owned(),
            sort: self.sort,
            ..EntityFilter::default()
        };
        let key = (filter, view.scope.clone());
        let loaded = self.list.load(view, &key);
        if rows::ready(ui, view.theme, loaded, "Reading the entities…").is_none() {
            return;
        }
        if self.list.whole() == 0 {
            self.empty_ui(ui, view);
            return;
        }
        self.follow_selection(view);
        self.rows_ui(ui, view, key);
    }

    fn filters_ui(&mut self, ui: &mut Ui, view: &mut View<'_>, counts: &[(EntityType, u64)]) {
        let theme = view.theme;
        let width = ui.available_width();
        let (rect, _) = ui.allocate_exact_size(vec2(width, 4.0 * 21.0 + 12.0), Sense::hover());
        let room = width - size::PADDING;
        let is_narrow = width < 250.0;
        let font = || if is_narrow { small() } else { body() };
        let indent = if is_narrow { 21.0 } else { 24.0 };
        let halves = [(room * 0.44).round(), (room * 0.56).round()];
        for (index, (kind, count)) in counts.iter().enumerate() {
            let cell = Rect::from_min_size(
                pos2(
                    rect.left() + size::PADDING * 0.5 + halves[0] * (index % 2) as f32,
                    rect.top() + 6.0 + 21.0 * (index / 2) as f32,
                ),
                vec2(halves[index % 2], 21.0),
            );
            let is_on = !self.off.contains(kind);
            let response = ui.interact(cell, Id::unique(("type filter", *kind)), Sense::click());
            response.widget_info(|| {
                let name = format!("{}, {count}", kind.plural());
                WidgetInfo::selected(Role::CheckBox, true, is_on, name)
            });
            if response.hovered() {
                ui.painter().rect_filled(cell, 3.0, theme.hover);
            }
            let center = pos2(cell.left() + 12.0, cell.center().y);
            let fill = if is_on {
                theme.entity_fill(*kind)
            } else {
                theme.panel
            };
            let color = if is_on {
                theme.entity(*kind)
            } else {
                theme.mark
            };
            let stroke = eframe::egui::Stroke::new(1.5, color);
            shapes::outline(ui.painter(), center, 4.5, kind.shape(), fill, stroke);
            let ink = if is_on { theme.text } else { theme.faint };
            let at = pos2(cell.left() + indent, cell.center().y);
            let end = pos2(cell.right() - 5.0, cell.center().y);
            let number = thousands(*count as usize);
            let number = controls::text_right(ui, end, &number, (font(), theme.dim));
            controls::text(
                ui,
                at,
                kind.plural(),
                (font(), ink),
                end.x - number - 4.0 - at.x,
            );
            controls::focus_ring(ui, theme, cell.shrink(2.0), &response);
            if response.clicked() {
                self.toggle(*kind, ui.input(|input| input.modifiers.command));
            }
            response.on_hover_text("Show or hide this type; with Ctrl, only this type");
        }
        let field = Rect::from_min_size(
            pos2(
                rect.left() + size::PADDING * 0.5 + halves[0],
                rect.top() + 6.0 + 63.0,
            ),
            vec2(halves[1], 21.0),
        );
        self.name_ui(ui, view, field);
        ui.painter()
            .hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
    }

    fn name_ui(&mut self, ui: &mut Ui, view: &View<'_>, field: Rect) {
        let theme = view.theme;
        let center = pos2(field.left() + 12.0, field.center().y);
        shapes::icon(ui.painter(), center, shapes::Icon::Search, theme.faint);
        let room = Rect::from_min_max(pos2(field.left() + 22.0, field.top()), field.max);
        let edit = TextEdit::singleline(&mut self.name)
            .hint_text("name…")
            .frame(eframe::egui::Frame::NONE)
            .margin(eframe::egui::Margin::ZERO)
            .font(body())
            .desired_width(room.width())
            .id(Id::unique("entity name filter"));
        let layout = eframe::egui::Layout::left_to_right(eframe::egui::Align::Center);
        let mut inside = ui.new_child(eframe::egui::UiBuilder::new().max_rect(room).layout(layout));
        let response = inside.add(edit).accessible_name("Filter entities by name");
        controls::focus_ring(ui, theme, field.shrink(1.0), &response);
        if response.changed() {
            // What is found is shown.
            self.list.fold(false);
        }
    }

    fn toggle(&mut self, kind: EntityType, alone: bool) {
        if alone {
            let others: BTreeSet<EntityType> = EntityType::ALL
                .iter()
                .copied()
                .filter(|other| *other != kind)
                .collect();
            self.off = if self.off == others {
                BTreeSet::new()
            } else {
                others
            };
        } else if !self.off.remove(&kind) {
            self.off.insert(kind);
        }
    }

    fn follow_selection(&mut self, view: &View<'_>) {
        let selected = match view.selected {
            Selected::Entity(id) => Some(id),
            _ => None,
        };
        if selected != self.last_selected {
            self.last_selected = selected;
            self.scroll_to = selected;
        }
    }

    fn rows_ui(&mut self, ui: &mut Ui, view: &mut View<'_>, key: Key) {
        let scroll_to = self.scroll_to.and_then(|id| self.list.reveal(id));
        if scroll_to.is_some() || self.list.is_read() {
            self.scroll_to = None;
        }
        let case = view.case;
        let (list, sort) = (&mut self.list, self.sort);
        // In every order but that of names the most is the first's.
        let heads = if sort == EntitySort::Name { 256 } else { 1 };
        let most = self.most.get(view.epochs, (key, list.is_read()), |_| {
            let rows = case.read()?.entities(&list.heads(heads))?;
            Ok(rows
                .iter()
                .map(|row| row::counted(row, sort))
                .max()
                .unwrap_or(1))
        });
        let most = most.copied().unwrap_or(1).max(1);
        let mut is_folded = list.is_folded();
        let (count, unnamed) = (list.lines(), list.num_unnamed());
        rows::rows(
            ui,
            "entities",
            count,
            size::ROW,
            scroll_to,
            |ui, index, rect| {
                let line = list.line(index);
                if line == Line::Header {
                    if row::header_ui(ui, view, rect, unnamed, is_folded) {
                        is_folded = !is_folded;
                    }
                } else if let Some(row) = list.row(case, view.epochs, line) {
                    row::row_ui(ui, view, row, rect, (sort, most));
                }
            },
        );
        self.list.fold(is_folded);
    }

    fn empty_ui(&mut self, ui: &mut Ui, view: &mut View<'_>) {
        let theme = view.theme;
        if !self.name.trim().is_empty() || !self.off.is_empty() {
            if rows::empty(
                ui,
                theme,
                "No entity of these types, or of that name.",
                Some("show all"),
            ) {
                self.name.clear();
                self.off.clear();
            }
        } else if *view.scope != Query::All {
            if rows::empty(
                ui,
                theme,
                "No entity in this scope.",
                Some("clear the scope"),
            ) {
                view.actions.push(Action::Do(Verb::ClearScope));
            }
        } else if rows::empty(ui, theme, "No entities yet.", rows::import(view.case)) {
            view.actions.push(Action::Do(Verb::OpenArticles));
        }
    }
}
