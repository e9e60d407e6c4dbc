//! A line of the entity list as it is drawn.

use eframe::egui::{Color32, Id, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::case::{EntityRow, EntitySort};
use crate::ui::action::Action;
use crate::ui::controls::{self, thousands};
use crate::ui::graph::about;
use crate::ui::panes::Pane;
use crate::ui::rows::{self, RowState};
use crate::ui::selection::Selected;
use crate::ui::shapes::{self, Icon};
use crate::ui::theme::{body, bold, size, small};
use crate::ui::view::View;
use crate::ui::words::telling_alias;

/// How many of what the chosen order counts.
pub(super) fn counted(row: &EntityRow, sort: EntitySort) -> u64 {
    match sort {
        EntitySort::Documents => row.documents,
        EntitySort::Relations => row.relations,
        EntitySort::Claims | EntitySort::Name => row.claims,
    }
}

/// The header of those never named; answers whether it was pressed.
pub(super) fn header_ui(
    ui: &Ui,
    view: &View<'_>,
    rect: Rect,
    unnamed: usize,
    is_folded: bool,
) -> bool {
    let theme = view.theme;
    let response = ui.interact(rect, Id::unique("never named"), Sense::click());
    response.widget_info(|| {
        let name = format!("Never named, {}", thousands(unnamed));
        WidgetInfo::labeled(Role::Button, true, name)
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_expanded(!is_folded);
    });
    let ground = if response.hovered() {
        theme.hover
    } else {
        theme.window
    };
    ui.painter().rect_filled(rect, 0.0, ground);
    let y = rect.center().y;
    let icon = if is_folded { Icon::Right } else { Icon::Down };
    shapes::icon(ui.painter(), pos2(rect.left() + 18.0, y), icon, theme.dim);
    let end = pos2(rect.right() - size::PADDING, y);
    let digits = thousands(unnamed);
    let width = controls::text_right(ui, end, &digits, (body(), theme.dim));
    let at = pos2(rect.left() + 32.0, y);
    let room = end.x - width - 8.0 - at.x;
    controls::text(ui, at, "Never named", (body(), theme.dim), room);
    controls::focus_ring(ui, theme, rect.shrink(2.0), &response);
    let is_pressed = response.clicked();
    controls::hint(
        response,
        theme,
        "Who is described and never called by a name: shown or hidden",
        Some("→ ←"),
    );
    is_pressed
}

/// An entity: its type, its name and another one, how many of what is counted.
pub(super) fn row_ui(
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
    // The eye has the header for it.
    let unnamed = if row.is_named { "" } else { ", unnamed" };
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
    if let Some(beside) = telling_alias(&row.name, &row.aliases)
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
