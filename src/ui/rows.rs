//! Rows of lists: their ground by what is selected and lit, only those in sight, and what stands where there are none.

use std::sync::Arc;

use eframe::egui::{
    Color32, CornerRadius, Frame, Id, Margin, Rect, Response, Role, Sense, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2, vec2,
};

use super::controls::link;
use super::later::Loaded;
use super::theme::{Theme, size};
use crate::case::Case;

/// How a row of a list looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct RowState {
    /// It is what is selected.
    pub is_selected: bool,
    /// It belongs to what is selected elsewhere.
    pub is_lit: bool,
    /// Its pane has the keys.
    pub has_keys: bool,
}

/// A row's ground: fill and bar by its state. Answers what became of it.
pub(super) fn row(
    ui: &Ui,
    theme: &Theme,
    rect: Rect,
    id: Id,
    state: RowState,
    name: &str,
) -> Response {
    let response = ui.interact(rect, id, Sense::click());
    response
        .widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, state.is_selected, name));
    let fill = match (state.is_selected, state.has_keys, response.hovered()) {
        (true, true, _) => theme.selected,
        (true, false, _) => theme.idle,
        (false, _, true) => theme.hover,
        _ => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, 0.0, fill);
    if state.is_selected {
        let bar = Rect::from_min_size(rect.min, vec2(size::SELECTED_BAR, rect.height()));
        ui.painter().rect_filled(bar, 0.0, theme.accent);
    } else if state.is_lit {
        let bar = Rect::from_min_size(
            pos2(rect.left(), rect.center().y - 5.0),
            vec2(size::SELECTED_BAR, 10.0),
        );
        ui.painter().rect_filled(bar, 0.0, theme.accent);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(
            rect.shrink(2.0),
            CornerRadius::same(2),
            theme.focus_ring(),
            StrokeKind::Inside,
        );
    }
    response
}

/// Says why a pane is empty, and what to do next; answers whether the way out was pressed.
pub(super) fn empty(ui: &mut Ui, theme: &Theme, words: &str, way_out: Option<&str>) -> bool {
    notice(ui, |ui| {
        ui.label(eframe::egui::RichText::new(words).color(theme.dim));
        way_out.is_some_and(|way_out| link(ui, theme, way_out).clicked())
    })
}

/// The way out of an empty case, where it can be written.
pub(super) fn import(case: &Case) -> Option<&'static str> {
    (!case.is_read_only()).then_some("import articles…")
}

/// A query that failed, where its rows would stand.
pub(super) fn failed(ui: &mut Ui, theme: &Theme, error: &str) {
    notice(ui, |ui| {
        let words = format!("This could not be read. {error}");
        ui.label(eframe::egui::RichText::new(words).color(theme.text));
    });
}

/// What was read; where it failed or isn't there yet, the pane says so.
pub(super) fn ready<T>(
    ui: &mut Ui,
    theme: &Theme,
    loaded: Loaded<T>,
    words: &str,
) -> Option<Arc<T>> {
    match loaded {
        Ok(Some(value)) => Some(value),
        Ok(None) => {
            empty(ui, theme, words, None);
            None
        }
        Err(error) => {
            failed(ui, theme, &error);
            None
        }
    }
}

/// Words that stand in place of a pane's rows.
fn notice<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    Frame::new()
        .inner_margin(Margin::symmetric(size::PADDING as i8, 18))
        .show(ui, |ui| ui.horizontal_wrapped(add).inner)
        .inner
}

/// The rows that are in sight: each by its index and where it goes. `scroll_to` brings one into sight.
pub(super) fn rows(
    ui: &mut Ui,
    salt: &str,
    count: usize,
    height: f32,
    scroll_to: Option<usize>,
    mut draw: impl FnMut(&mut Ui, usize, Rect),
) {
    ui.spacing_mut().item_spacing = Vec2::ZERO;
    let area = eframe::egui::ScrollArea::vertical()
        .id_salt(salt)
        .auto_shrink(false);
    area.show_viewport(ui, |ui, viewport| {
        let width = ui.available_width();
        let (whole, _) = ui.allocate_exact_size(vec2(width, height * count as f32), Sense::hover());
        if let Some(index) = scroll_to {
            let top = whole.top() + height * index as f32;
            let target = Rect::from_min_size(pos2(whole.left(), top), vec2(width, height));
            let sight = viewport.translate(whole.min.to_vec2());
            if !sight.contains_rect(target) {
                ui.scroll_to_rect(target.expand2(vec2(0.0, height)), None);
            }
        }
        let first = (viewport.top() / height).floor().max(0.0) as usize;
        let last = ((viewport.bottom() / height).ceil().max(0.0) as usize).min(count);
        for index in first..last {
            let top = whole.top() + height * index as f32;
            let rect = Rect::from_min_size(pos2(whole.left(), top), vec2(width, height));
            draw(ui, index, rect);
        }
    });
}
