//! The entity list: types with their counts as filters, a name filter, an order, a bar for each count.

use std::collections::BTreeSet;
use std::sync::Arc;

use eframe::egui::{
    Color32, Id, Rect, Response, Role, Sense, TextEdit, Ui, WidgetInfo, pos2, vec2,
};

use crate::case::{Case, EntityFilter, EntityRow, EntitySort};
use crate::model::{Changes, EntityId, EntityType, Query};

use super::action::{Action, Verb};
use super::controls::{self, thousands};
use super::graph::about;
use super::later::{Later, Loaded};
use super::panes::Pane;
use super::query::{Cached, Sight};
use super::rows::{self, RowState};
use super::selection::Selected;
use super::shapes;
use super::theme::{body, bold, size, small};
use super::view::View;
use super::words::telling_alias;

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

/// What a list is made from.
type Key = (EntityFilter, Query);

/// The entity list's pane.
#[derive(Debug)]
pub struct EntitiesPane {
    off: BTreeSet<EntityType>,
    name: String,
    sort: EntitySort,
    counts: Later<Query, Vec<(EntityType, u64)>>,
    ids: Later<Key, Vec<EntityId>>,
    rows: Sight<Key, EntityRow>,
    most: Cached<Key, u64>,
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
            ids: Later::new(INTEREST),
            rows: Sight::new(INTEREST),
            most: Cached::new(INTEREST),
            scroll_to: None,
            last_selected: None,
        }
    }
}

/// How many of what the chosen order counts.
fn counted(row: &EntityRow, sort: EntitySort) -> u64 {
    match sort {
        EntitySort::Documents => row.documents,
        EntitySort::Relations => row.relations,
        EntitySort::Claims | EntitySort::Name => row.claims,
    }
}

impl EntitiesPane {
    /// "20 of 23": how many are shown, of how many in the scope.
    pub fn summary(&self) -> String {
        let shown = self.ids().len();
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

    /// The entities of the list, in its order.
    pub fn ids(&self) -> &[EntityId] {
        self.ids.last().map_or(&[], Vec::as_slice)
    }

    /// The header's right side.
    pub fn header_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        if let Some(sort) = controls::menu(ui, view.theme, "Order of entities", &SORTS, self.sort) {
            self.sort = sort;
        }
    }

    /// How often it asked the case for something.
    pub fn loads(&self) -> usize {
        self.counts.loads() + self.ids.loads() + self.rows.loads() + self.most.loads()
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
        };
        let key = (filter, view.scope.clone());
        let case = Arc::clone(view.case);
        let params = key.clone();
        let loaded = self.ids.get(
            view.ctx,
            view.is_large,
            view.epochs,
            &params,
            move |(filter, scope)| case.read()?.entity_ids(filter, scope),
        );
        let Some(ids) = rows::ready(ui, view.theme, loaded, "Reading the entities…") else {
            return;
        };
        if ids.is_empty() {
            self.empty_ui(ui, view);
            return;
        }
        self.follow_selection(view);
        self.rows_ui(ui, view, &ids, &key);
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

    fn rows_ui(&mut self, ui: &mut Ui, view: &mut View<'_>, ids: &[EntityId], key: &Key) {
        let scroll_to = self
            .scroll_to
            .take()
            .and_then(|id| ids.iter().position(|other| *other == id));
        let case = view.case;
        let sort = self.sort;
        let most = self
            .most
            .get(view.epochs, key.clone(), |_| most(case, ids, sort));
        let most = most.copied().unwrap_or(1).max(1);
        let rows = &mut self.rows;
        rows::rows(
            ui,
            "entities",
            ids.len(),
            size::ROW,
            scroll_to,
            |ui, index, rect| {
                let held = rows.around(view.epochs, ids, index, key, |ids| {
                    case.read()?.entities(ids)
                });
                if let Some(row) = held.iter().find(|row| ids.get(index) == Some(&row.id)) {
                    row_ui(ui, view, row, rect, (sort, most));
                }
            },
        );
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
        } else if rows::empty(ui, theme, "No entities yet.", Some("import articles…")) {
            view.actions.push(Action::Do(Verb::OpenArticles));
        }
    }
}

/// The most that any row counts: in every order but that of names it is the first's.
fn most(case: &Case, ids: &[EntityId], sort: EntitySort) -> anyhow::Result<u64> {
    let reader = case.read()?;
    let first = if sort == EntitySort::Name { 256 } else { 1 };
    let head: Vec<EntityId> = ids.iter().take(first).copied().collect();
    let rows = reader.entities(&head)?;
    Ok(rows.iter().map(|row| counted(row, sort)).max().unwrap_or(1))
}

fn row_ui(
    ui: &Ui,
    view: &mut View<'_>,
    row: &EntityRow,
    rect: Rect,
    (sort, most): (EntitySort, u64),
) {
    let theme = view.theme;
    let number = counted(row, sort);
    let state = RowState {
        is_selected: view.selected == Selected::Entity(row.id),
        is_lit: view.selected.touches(row.id) || view.hovered == Some(row.id),
        has_keys: view.keys == Pane::Entities,
    };
    let unnamed = if row.is_named {
        String::new()
    } else {
        format!(", {UNNAMED}")
    };
    let name = format!(
        "{}{unnamed}, {}, {}",
        row.name,
        row.entity_type,
        thousands(number as usize)
    );
    let response = rows::row(
        ui,
        theme,
        rect,
        Id::unique(("entity", row.id)),
        state,
        &name,
    );
    let y = rect.center().y;
    shapes::entity(
        ui.painter(),
        theme,
        pos2(rect.left() + 18.0, y),
        row.entity_type,
    );
    let bar_left = (rect.right() - 90.0).max(rect.left() + 120.0);
    let room = bar_left - rect.left() - 42.0;
    let font = if state.is_selected { bold() } else { body() };
    let at = pos2(rect.left() + 32.0, y);
    let (width, is_cut) = controls::text(ui, at, &row.name, (font, theme.text), room);
    let beside = if row.is_named {
        telling_alias(&row.name, &row.aliases)
    } else {
        Some(UNNAMED)
    };
    if let Some(beside) = beside
        && room - width > 36.0
    {
        let at = pos2(rect.left() + 32.0 + width + 5.0, y);
        controls::text(ui, at, beside, (body(), theme.faint), room - width - 5.0);
    }
    let share = (number as f32 / most as f32).clamp(0.0, 1.0);
    let end = pos2(rect.right() - size::PADDING, y);
    let digits = |count: u64| thousands(count as usize);
    controls::text_right(ui, end, &digits(number), (body(), theme.dim));
    // The longest number decides, so that bars compare.
    let widest = controls::line(ui, &digits(most), body(), theme.dim, 80.0)
        .size()
        .x;
    let bar = (bar_left..end.x - widest.max(24.0) - 6.0, y);
    bar_ui(ui, bar, share, theme.entity_bar(row.entity_type));
    if response.hovered() {
        *view.hovering = Some(row.id);
    }
    if response.clicked() {
        view.actions.push(Action::Focus(Pane::Entities));
        view.actions.push(Action::Select(Selected::Entity(row.id)));
    }
    if response.double_clicked() {
        view.actions.push(Action::Narrow(about(&row.name)));
    }
    hint_ui(response, view, row, is_cut);
}

/// What stands beside who is described and never called by a name: "army".
const UNNAMED: &str = "unnamed";

/// The whole name and the aliases, where the row has no room for them.
fn hint_ui(response: Response, view: &View<'_>, row: &EntityRow, is_cut: bool) {
    let theme = view.theme;
    let aliases = row
        .aliases
        .iter()
        .take(6)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    if is_cut || !aliases.is_empty() {
        response.on_hover_ui(|ui| {
            ui.label(
                eframe::egui::RichText::new(&row.name)
                    .font(bold())
                    .color(theme.text),
            );
            if !aliases.is_empty() {
                ui.label(
                    eframe::egui::RichText::new(aliases)
                        .font(small())
                        .color(theme.dim),
                );
            }
        });
    }
}

/// A bar that fills a share of its room; none for nothing.
fn bar_ui(ui: &Ui, (room, y): (std::ops::Range<f32>, f32), share: f32, color: Color32) {
    if share > 0.0 {
        let width = ((room.end - room.start).max(4.0) * share).max(2.0);
        let bar = Rect::from_min_size(pos2(room.start, y - 2.5), vec2(width, 5.0));
        ui.painter().rect_filled(bar, 0.0, color);
    }
}
