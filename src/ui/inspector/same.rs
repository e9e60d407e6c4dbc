//! Who may be the same: one by one, or all of one name at once.

use eframe::egui::{Role, Sense, Ui, WidgetInfo, vec2};

use crate::case::EntityRow;
use crate::model::{Command, EntityId};
use crate::ui::action::Action;
use crate::ui::controls::{self, Button, count};
use crate::ui::selection::Selected;
use crate::ui::shapes;
use crate::ui::view::View;

use super::{dim, field};

/// Who may be the same, as the machine sees it.
pub(super) fn suggestions_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    row: &EntityRow,
    suggestions: &[EntityRow],
    namesakes: &[EntityId],
) {
    let is_asked = !suggestions.is_empty() || !namesakes.is_empty();
    if !is_asked || view.case.is_read_only() {
        return;
    }
    field(ui, view.theme, "maybe same", |ui| {
        dim(
            ui,
            view.theme,
            "A name in common. Decide, and it is not asked again.",
        );
    });
    namesakes_ui(ui, view, row, namesakes);
    for other in suggestions.iter().take(8) {
        candidate_ui(ui, view, row, other, true);
    }
}

/// All of the same name at once: an abbreviation that many documents use, each without saying what it stands for.
fn namesakes_ui(ui: &mut Ui, view: &mut View<'_>, row: &EntityRow, namesakes: &[EntityId]) {
    const FEWEST: usize = 3;
    if namesakes.len() < FEWEST || !row.is_named {
        return;
    }
    let theme = view.theme;
    field(ui, theme, "", |ui| {
        let all = format!("Merge all {} named {}", namesakes.len() + 1, row.name);
        let response = Button::new("All the same").small().show(ui, theme);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &all));
        if response.clicked() {
            let entities = std::iter::once(row.id)
                .chain(namesakes.iter().copied())
                .collect();
            view.actions.push(Action::Edit(Command::Same { entities }));
        }
        controls::hint(response, theme, &all, None);
        dim(
            ui,
            theme,
            &format!("{} others are named {}", namesakes.len(), row.name),
        );
    });
}

/// One who may be the same; answers whether it was decided.
pub(super) fn candidate_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    row: &EntityRow,
    other: &EntityRow,
    can_differ: bool,
) -> bool {
    let theme = view.theme;
    let mut decided = false;
    field(ui, theme, "", |ui| {
        let same = format!("Merge {} into {}", other.name, row.name);
        let response = Button::new("Same").small().show(ui, theme);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &same));
        if response.clicked() {
            view.actions.push(Action::Edit(Command::Same {
                entities: vec![row.id, other.id],
            }));
            decided = true;
        }
        controls::hint(response, theme, &same, None);
        if can_differ {
            let response = Button::new("Not the same").small().bare().show(ui, theme);
            let different = format!("{} and {} are not the same", row.name, other.name);
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &different));
            if response.clicked() {
                view.actions.push(Action::Edit(Command::Different {
                    a: row.id,
                    b: other.id,
                }));
                decided = true;
            }
        }
        let (rect, _) = ui.allocate_exact_size(vec2(12.0, 20.0), Sense::hover());
        shapes::entity(ui.painter(), theme, rect.center(), other.entity_type);
        if controls::link(ui, theme, &other.name).clicked() {
            view.actions
                .push(Action::Select(Selected::Entity(other.id)));
        }
        dim(
            ui,
            theme,
            &count(other.documents as usize, "document", "documents"),
        );
    });
    decided
}
