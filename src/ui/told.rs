//! What was done, in sheets over the window: what an import brought, and every step of the case.

use eframe::egui::{Rect, RichText, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::case::{HistoryRow, Imported};
use crate::model::IssueKind;

use super::action::{Action, Verb};
use super::controls::{self, Button};
use super::sheet::{Known, heading_ui, summary};
use super::theme::{Theme, body, small};

/// What came of an import, and each file that brought nothing, with its reason.
pub(super) fn result_ui(
    ui: &mut Ui,
    theme: &Theme,
    imported: Option<&Imported>,
    actions: &mut Vec<Action>,
) {
    heading_ui(ui, theme, "What the import brought");
    let Some(imported) = imported else {
        ui.label(
            RichText::new("Nothing was imported since the window was opened.").color(theme.dim),
        );
        close_ui(ui, theme, actions);
        return;
    };
    ui.label(RichText::new(summary(imported)).color(theme.text));
    if imported.issues.is_empty() {
        ui.label(RichText::new("Every article became a document.").color(theme.dim));
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let rows = imported.issues.len();
    ScrollArea::vertical()
        .max_height(360.0)
        .auto_shrink([false, true])
        .show_rows(ui, 40.0, rows, |ui, range| {
            for issue in imported.issues.get(range).unwrap_or(&[]) {
                let (rect, response) =
                    ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::hover());
                let kind = match issue.kind {
                    IssueKind::Duplicate => "there already",
                    IssueKind::Skipped => "skipped",
                    IssueKind::Failed => "failed",
                };
                response.widget_info(|| {
                    let name = format!("{}, {kind}, {}", issue.path, issue.reason);
                    WidgetInfo::labeled(Role::ListItem, true, name)
                });
                issue_ui(ui, theme, rect, (&issue.path, kind, &issue.reason));
                response.on_hover_text(format!("{}\n{}", issue.path, issue.reason));
            }
        });
    ui.add_space(8.0);
    close_ui(ui, theme, actions);
}

fn issue_ui(ui: &Ui, theme: &Theme, rect: Rect, (path, kind, reason): (&str, &str, &str)) {
    ui.painter()
        .hline(rect.x_range(), rect.top() + 0.5, theme.hairline());
    let file = std::path::Path::new(path).file_name().map_or_else(
        || path.to_owned(),
        |name| name.to_string_lossy().into_owned(),
    );
    let top = rect.top() + 13.0;
    controls::text(
        ui,
        pos2(rect.left(), top),
        &file,
        (body(), theme.text),
        rect.width() - 110.0,
    );
    controls::text_right(ui, pos2(rect.right(), top), kind, (small(), theme.dim));
    controls::text(
        ui,
        pos2(rect.left(), top + 17.0),
        reason,
        (small(), theme.dim),
        rect.width(),
    );
}

/// Every step, by whom and when; any that stands can be taken back, by its name.
pub(super) fn history_ui(ui: &mut Ui, theme: &Theme, known: &Known<'_>, actions: &mut Vec<Action>) {
    heading_ui(ui, theme, "History");
    if known.history.is_empty() {
        ui.label(RichText::new("Nothing was done in this case yet.").color(theme.dim));
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let rows = known.history.len();
    let area = ScrollArea::vertical()
        .max_height(420.0)
        .min_scrolled_height(420.0);
    area.auto_shrink([false, true])
        .show_rows(ui, 40.0, rows, |ui, range| {
            for step in known.history.get(range).unwrap_or(&[]) {
                step_ui(ui, theme, known, step, actions);
            }
        });
    ui.add_space(8.0);
    close_ui(ui, theme, actions);
}

fn step_ui(
    ui: &mut Ui,
    theme: &Theme,
    known: &Known<'_>,
    step: &HistoryRow,
    actions: &mut Vec<Action>,
) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::hover());
    let when = super::words::moment(&step.time, known.zone);
    let state = if step.is_undone { ", undone" } else { "" };
    let facts = format!("{} · {when}{state}", step.analyst);
    response.widget_info(|| {
        WidgetInfo::labeled(Role::ListItem, true, format!("{}, {facts}", step.label))
    });
    ui.painter()
        .hline(rect.x_range(), rect.top() + 0.5, theme.hairline());
    let ink = if step.is_undone {
        theme.faint
    } else {
        theme.text
    };
    let top = rect.top() + 13.0;
    controls::text(
        ui,
        pos2(rect.left(), top),
        &step.label,
        (body(), ink),
        rect.width() - 80.0,
    );
    controls::text(
        ui,
        pos2(rect.left(), top + 17.0),
        &facts,
        (small(), theme.dim),
        rect.width() - 80.0,
    );
    if step.is_undone || !(known.can)(Verb::Undo) {
        return;
    }
    let place = Rect::from_min_max(
        pos2(rect.right() - 64.0, rect.top() + 9.0),
        rect.right_bottom(),
    );
    let mut inside = ui.new_child(eframe::egui::UiBuilder::new().max_rect(place));
    let button = Button::new("Undo").small().show(&mut inside, theme);
    let name = format!("Undo {}", step.label);
    button.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if button.clicked() {
        actions.push(Action::UndoStep(step.id));
    }
}

pub(super) fn close_ui(ui: &mut Ui, theme: &Theme, actions: &mut Vec<Action>) {
    if Button::new("Close").show(ui, theme).clicked() {
        actions.push(Action::Dismiss);
    }
}
