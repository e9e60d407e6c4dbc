//! The few controls that the panes are made of: text that is cut, buttons with keys, chips, menus, rows.

use eframe::egui::text::{LayoutJob, TextFormat, TextWrapping};
use eframe::egui::{
    Align2, Color32, CornerRadius, FontId, Galley, Id, LayerId, Order, Popup, Pos2, Rect, Response,
    Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

pub use crate::model::{count, thousands};

use super::action::Verb;
use super::shapes::{Icon, icon};
use super::theme::{Theme, body, bold, size, tiny};

/// One line of text, cut with "…" where it is wider than `width`.
pub fn line(ui: &Ui, text: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), TextFormat::simple(font, color));
    job.wrap = TextWrapping::truncate_at_width(width.max(0.0));
    ui.painter().layout_job(job)
}

/// Paints one line with its middle at `at.y`, beginning at `at.x`; answers how wide it came out, and whether it was cut.
pub fn text(
    ui: &Ui,
    at: Pos2,
    text: &str,
    (font, color): (FontId, Color32),
    width: f32,
) -> (f32, bool) {
    let galley = line(ui, text, font, color, width);
    let size = galley.size();
    let is_cut = galley.elided;
    ui.painter()
        .galley(pos2(at.x, (at.y - size.y / 2.0).round()), galley, color);
    (size.x, is_cut)
}

/// One line in a rectangle, which a screen reader says, too; cut words stand in a tooltip.
pub fn label(ui: &Ui, rect: Rect, words: &str, (font, color): (FontId, Color32)) {
    let at = pos2(rect.left(), rect.center().y);
    let (_, is_cut) = text(ui, at, words, (font, color), rect.width());
    let response = ui.interact(rect, ui.next_auto_id().with(words), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    if is_cut {
        response.on_hover_text(words);
    }
}

/// One line that ends at `at.x`; answers how wide it came out.
pub fn text_right(ui: &Ui, at: Pos2, text: &str, (font, color): (FontId, Color32)) -> f32 {
    let galley = line(ui, text, font, color, f32::INFINITY);
    let size = galley.size();
    ui.painter().galley(
        pos2((at.x - size.x).round(), (at.y - size.y / 2.0).round()),
        galley,
        color,
    );
    size.x
}

/// A button: an icon, a label, its key, each if it is there.
#[derive(Debug, Clone, Copy)]
pub struct Button<'a> {
    /// What stands before the label.
    pub icon: Option<Icon>,
    /// Its words; a screen reader says these.
    pub label: &'a str,
    /// Its key, shown in a small frame.
    pub key: Option<&'a str>,
    /// Whether it is chosen.
    pub is_on: bool,
    /// Whether it can be pressed.
    pub is_enabled: bool,
    /// Whether it stands without frame until the pointer is over it.
    pub is_bare: bool,
    /// 26 or 22.
    pub height: f32,
}

impl Default for Button<'_> {
    fn default() -> Self {
        Self {
            icon: None,
            label: "",
            key: None,
            is_on: false,
            is_enabled: true,
            is_bare: false,
            height: size::BUTTON,
        }
    }
}

impl<'a> Button<'a> {
    /// With a label.
    pub fn new(label: &'a str) -> Self {
        Self {
            label,
            ..Self::default()
        }
    }

    /// In a row.
    pub const fn small(mut self) -> Self {
        self.height = size::SMALL_BUTTON;
        self
    }

    /// Without frame.
    pub const fn bare(mut self) -> Self {
        self.is_bare = true;
        self
    }

    /// With an icon.
    pub const fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// With its key.
    pub const fn key(mut self, key: &'a str) -> Self {
        self.key = Some(key);
        self
    }

    /// Chosen or not.
    pub const fn on(mut self, is_on: bool) -> Self {
        self.is_on = is_on;
        self
    }

    /// Can be pressed or not.
    pub const fn enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = is_enabled;
        self
    }

    /// Draws it, and answers what became of it.
    pub fn show(self, ui: &mut Ui, theme: &Theme) -> Response {
        let color = if self.is_enabled {
            theme.text
        } else {
            theme.faint
        };
        let font = if self.is_on { bold() } else { body() };
        let label = line(ui, self.label, font, color, f32::INFINITY);
        let key = self
            .key
            .map(|key| line(ui, key, tiny(), theme.dim, f32::INFINITY));
        let icon_width = if self.icon.is_some() { 18.0 } else { 0.0 };
        let key_width = key.as_ref().map_or(0.0, |key| key.size().x + 17.0);
        let width = 20.0 + icon_width + label.size().x + key_width
            - if label.size().x == 0.0 { 4.0 } else { 0.0 };
        let sense = if self.is_enabled {
            Sense::click()
        } else {
            Sense::hover()
        };
        let (rect, response) = ui.allocate_exact_size(vec2(width.ceil(), self.height), sense);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::Button, self.is_enabled, self.label);
            if self.is_on {
                info.selected = Some(true);
            }
            info
        });
        if ui.is_rect_visible(rect) {
            self.paint_frame(ui, theme, rect, &response);
            let mut x = rect.left() + 10.0;
            if let Some(shape) = self.icon {
                icon(ui.painter(), pos2(x + 5.0, rect.center().y), shape, color);
                x += icon_width;
            }
            let top = (rect.center().y - label.size().y / 2.0).round();
            let label_width = label.size().x;
            ui.painter().galley(pos2(x, top), label, color);
            if let Some(key) = key {
                key_cap(ui, theme, pos2(x + label_width + 7.0, rect.center().y), key);
            }
        }
        response
    }

    fn paint_frame(&self, ui: &Ui, theme: &Theme, rect: Rect, response: &Response) {
        let is_over = self.is_enabled && response.hovered();
        let (fill, stroke) = if self.is_on {
            (theme.lit, Stroke::new(1.0, theme.accent))
        } else if self.is_bare {
            let fill = if is_over {
                theme.hover
            } else {
                Color32::TRANSPARENT
            };
            (fill, Stroke::NONE)
        } else {
            let fill = if is_over { theme.hover } else { theme.raised };
            let line = if is_over { theme.mark } else { theme.line };
            (fill, Stroke::new(1.0, line))
        };
        ui.painter().rect(
            rect,
            CornerRadius::same(size::RADIUS),
            fill,
            stroke,
            StrokeKind::Inside,
        );
        focus_ring(ui, theme, rect, response);
    }
}

/// A button for a verb; presses are the caller's to push. The tooltip says what it does, and its keys.
pub fn verb_button(ui: &mut Ui, theme: &Theme, verb: Verb, button: Button<'_>) -> bool {
    let response = button.show(ui, theme);
    let pressed = response.clicked();
    hint(response, theme, verb.tooltip(), verb.keys().as_deref());
    pressed
}

/// A tooltip: words, and keys in tertiary text.
pub fn hint(response: Response, theme: &Theme, words: &str, keys: Option<&str>) -> Response {
    // A screen reader says it after the name.
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_description(words);
        if let Some(keys) = keys {
            node.set_keyboard_shortcut(keys);
        }
    });
    response.on_hover_ui(|ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            ui.label(eframe::egui::RichText::new(words).color(theme.text));
            if let Some(keys) = keys {
                ui.label(eframe::egui::RichText::new(keys).color(theme.faint));
            }
        });
    })
}

/// The ring of 2 points, 1 off, around what has the keys.
pub fn focus_ring(ui: &Ui, theme: &Theme, rect: Rect, response: &Response) {
    if response.has_focus() {
        ui.painter().rect_stroke(
            rect.expand(1.0),
            CornerRadius::same(size::RADIUS + 1),
            theme.focus_ring(),
            StrokeKind::Outside,
        );
    }
}

/// The name of a key in a small frame, from `at` on.
pub fn key_cap(ui: &Ui, theme: &Theme, at: Pos2, key: Arc<Galley>) {
    let rect = Rect::from_min_size(pos2(at.x, at.y - 8.0), vec2(key.size().x + 9.0, 16.0));
    ui.painter().rect_stroke(
        rect,
        CornerRadius::same(3),
        theme.hairline(),
        StrokeKind::Inside,
    );
    let top = Align2::CENTER_CENTER
        .align_size_within_rect(key.size(), rect)
        .min;
    ui.painter().galley(top.round(), key, theme.dim);
}

/// A letter or number that grades what stands before it.
pub fn grade(ui: &Ui, theme: &Theme, at: Pos2, letter: &str) -> f32 {
    let galley = line(ui, letter, tiny(), theme.dim, f32::INFINITY);
    let width = galley.size().x + 9.0;
    key_cap(ui, theme, at, galley);
    width
}

/// Underlined words that do something.
pub fn link(ui: &mut Ui, theme: &Theme, words: &str) -> Response {
    let room = if ui.layout().main_wrap() {
        f32::INFINITY
    } else {
        ui.available_width()
    };
    let galley = line(ui, words, body(), theme.text, room);
    let (rect, response) = ui.allocate_exact_size(
        vec2(galley.size().x, galley.size().y.max(18.0)),
        Sense::click(),
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, words));
    let top = rect.center().y - galley.size().y / 2.0;
    let bottom = (top + galley.size().y).round() + 0.5;
    ui.painter()
        .galley(pos2(rect.left(), top.round()), galley, theme.text);
    let color = if response.hovered() {
        theme.text
    } else {
        theme.mark
    };
    ui.painter()
        .hline(rect.x_range(), bottom, Stroke::new(1.0, color));
    focus_ring(ui, theme, rect, &response);
    response.on_hover_cursor(eframe::egui::CursorIcon::PointingHand)
}

/// Words with a chevron that open a menu; the entry chosen, if one was.
pub fn menu<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    entries: &[(T, &str)],
    current: T,
) -> Option<T> {
    let label = entries
        .iter()
        .find(|(value, _)| *value == current)
        .map_or("", |(_, label)| *label);
    let galley = line(ui, label, body(), theme.dim, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(
        vec2(galley.size().x + 18.0, size::SMALL_BUTTON),
        Sense::click(),
    );
    response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, format!("{name}, {label}")));
    let top = (rect.center().y - galley.size().y / 2.0).round();
    ui.painter()
        .galley(pos2(rect.left(), top), galley, theme.dim);
    icon(
        ui.painter(),
        pos2(rect.right() - 6.0, rect.center().y + 0.5),
        Icon::Down,
        theme.dim,
    );
    focus_ring(ui, theme, rect, &response);
    let mut chosen = None;
    Popup::menu(&response).show(|ui| {
        for (value, label) in entries {
            if menu_entry(ui, theme, label, None, *value == current).clicked() {
                chosen = Some(*value);
                ui.close();
            }
        }
    });
    chosen
}

/// A line of a menu, with its keys at the right.
pub fn menu_entry(
    ui: &mut Ui,
    theme: &Theme,
    label: &str,
    keys: Option<&str>,
    is_on: bool,
) -> Response {
    let width = ui.available_width().max(220.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, size::BUTTON), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::MenuItem, true, is_on, label));
    let over = response.hovered() || response.has_focus();
    if over {
        ui.painter()
            .rect_filled(rect, CornerRadius::same(3), theme.selected);
    }
    if is_on {
        icon(
            ui.painter(),
            pos2(rect.left() + 10.0, rect.center().y),
            Icon::Check,
            theme.text,
        );
    }
    let at = pos2(rect.left() + 22.0, rect.center().y);
    text(ui, at, label, (body(), theme.text), width - 90.0);
    if let Some(keys) = keys {
        let end = pos2(rect.right() - 8.0, rect.center().y);
        text_right(ui, end, keys, (tiny(), theme.faint));
    }
    response
}

/// Says over the whole window what letting go of files would do.
pub fn drop_ui(ui: &Ui, theme: &Theme, words: &str) {
    let painter = ui
        .ctx()
        .layer_painter(LayerId::new(Order::Foreground, Id::unique("drop")));
    let screen = ui.ctx().content_rect();
    painter.rect_filled(screen, 0.0, theme.window.gamma_multiply(0.8));
    let frame = screen.shrink(24.0);
    painter.rect_stroke(
        frame,
        CornerRadius::same(size::RADIUS),
        theme.focus_ring(),
        StrokeKind::Inside,
    );
    painter.text(
        screen.center(),
        Align2::CENTER_CENTER,
        words,
        bold(),
        theme.text,
    );
}
