//! What lies over the window: a field for a path, an article to paste, what an import brought, the command palette.

use std::path::PathBuf;

use eframe::egui::{
    Align2, Area, CornerRadius, Frame, Id, Key, Margin, Order, RichText, Role, ScrollArea, Sense,
    TextEdit, Ui, WidgetInfo, pos2, vec2,
};

use crate::case::{HistoryRow, Imported, Why};

use super::about;
use super::action::{Action, Question, Verb};
use super::controls::{self, Button, count};
use super::later::Loaded;
use super::theme::{Theme, body, bold, size, small, tiny};
use super::told;
use super::why;

/// A sheet and what was written into it.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// What it asks.
    pub question: Question,
    /// What was written.
    pub text: String,
    /// Why it is asked, where that needs a word.
    pub reason: Option<String>,
    chosen: usize,
    is_new: bool,
}

/// What sheets show.
pub struct Known<'a> {
    /// What the last import brought.
    pub imported: Option<&'a Imported>,
    /// The log, the last step first.
    pub history: &'a [HistoryRow],
    /// Why what is selected is read as it is.
    pub why: Loaded<Why>,
    /// In which hours people count.
    pub zone: &'a jiff::tz::TimeZone,
    /// Which verbs can be done now.
    pub can: &'a dyn Fn(Verb) -> bool,
}

impl Sheet {
    /// Asks.
    pub fn new(question: Question, text: String, reason: Option<String>) -> Self {
        Self {
            question,
            text,
            reason,
            chosen: 0,
            is_new: true,
        }
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &Ui, theme: &Theme, known: &Known<'_>, actions: &mut Vec<Action>) {
        let screen = ui.ctx().content_rect();
        let width: f32 = match self.question {
            Question::Paste
            | Question::ImportResult
            | Question::History
            | Question::Why
            | Question::About => 640.0,
            _ => 520.0,
        };
        let backdrop = ui.interact(screen, Id::unique("backdrop"), Sense::click());
        let response = Area::new(Id::unique("sheet"))
            .order(Order::Foreground)
            .role(Role::Dialog)
            .accessible_name(self.title())
            .anchor(
                Align2::CENTER_TOP,
                vec2(0.0, (screen.height() * 0.12).min(110.0)),
            )
            .show(ui, |ui| {
                Frame::new()
                    .fill(theme.raised)
                    .stroke(theme.hairline())
                    .corner_radius(CornerRadius::same(size::RADIUS))
                    .shadow(ui.visuals().popup_shadow)
                    .inner_margin(Margin::same(14))
                    .show(ui, |ui| {
                        ui.set_width(width.min(screen.width() - 60.0));
                        ui.spacing_mut().item_spacing.y = 8.0;
                        match self.question {
                            Question::Palette => self.palette_ui(ui, theme, known.can, actions),
                            Question::About => about::ui(ui, theme, actions),
                            Question::Why => why::ui(ui, theme, &known.why, actions),
                            Question::History => told::history_ui(ui, theme, known, actions),
                            Question::Paste => self.paste_ui(ui, theme, actions),
                            Question::ImportResult => {
                                told::result_ui(ui, theme, known.imported, actions);
                            }
                            _ => self.path_ui(ui, theme, actions),
                        }
                    });
            })
            .response;
        self.is_new = false;
        let leaves = ui.input(|input| input.key_pressed(Key::Escape));
        let pointer = ui.input(|input| input.pointer.interact_pos());
        let is_outside = pointer.is_some_and(|at| !response.rect.contains(at));
        if leaves || (backdrop.clicked() && is_outside) {
            actions.push(Action::Dismiss);
        }
    }

    const fn title(&self) -> &'static str {
        match self.question {
            Question::ImportPath => "Import from a path",
            Question::OpenPath => "Open a case",
            Question::CreatePath => "New case",
            Question::ExportPath => "Export a report",
            Question::Paste => "Paste an article",
            Question::ImportResult => "What the import brought",
            Question::History => "History",
            Question::Why => Verb::Why.label(),
            Question::About => Verb::About.label(),
            Question::Palette => "Command palette",
        }
    }

    fn path_ui(&mut self, ui: &mut Ui, theme: &Theme, actions: &mut Vec<Action>) {
        heading_ui(ui, theme, self.title());
        if let Some(reason) = &self.reason {
            ui.label(RichText::new(reason).color(theme.dim));
        }
        let hint = match self.question {
            Question::ImportPath => "/path/to/articles",
            Question::ExportPath => "/path/to/report.html or .md",
            _ => "/path/to/Case.readout",
        };
        let edit = TextEdit::singleline(&mut self.text)
            .id(Id::unique("path"))
            .font(body())
            .hint_text(hint)
            .desired_width(f32::INFINITY)
            .margin(Margin::symmetric(8, 5));
        let response = ui.add(edit).accessible_name("Path");
        if self.is_new {
            response.request_focus();
        }
        let is_done = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let label = match self.question {
            Question::ImportPath => "Import",
            Question::OpenPath => "Open",
            Question::CreatePath => "Create",
            _ => "Export",
        };
        let is_given = !self.text.trim().is_empty();
        let pressed = buttons_ui(ui, theme, label, is_given, actions);
        if is_given && (pressed || is_done) {
            let path = PathBuf::from(self.text.trim());
            actions.push(Action::Dismiss);
            actions.push(match self.question {
                Question::ImportPath => Action::Import(vec![path]),
                Question::OpenPath => Action::Open(path),
                Question::CreatePath => Action::Create(path),
                _ => Action::Export(path),
            });
        }
    }

    fn paste_ui(&mut self, ui: &mut Ui, theme: &Theme, actions: &mut Vec<Action>) {
        heading_ui(ui, theme, self.title());
        ui.label(
            RichText::new("Its first lines may be the headline, the byline and the date.")
                .color(theme.dim),
        );
        ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            let edit = TextEdit::multiline(&mut self.text)
                .id(Id::unique("article"))
                .font(body())
                .hint_text("Paste the article here (Ctrl+V)")
                .desired_rows(14)
                .desired_width(f32::INFINITY)
                .margin(Margin::symmetric(8, 6));
            let response = ui.add(edit).accessible_name("Article");
            if self.is_new {
                response.request_focus();
            }
        });
        let words = self.text.split_whitespace().count();
        ui.label(
            RichText::new(count(words, "word", "words"))
                .font(small())
                .color(theme.faint),
        );
        if buttons_ui(ui, theme, "Import", words > 0, actions) {
            actions.push(Action::Dismiss);
            actions.push(Action::ImportText(self.text.clone()));
        }
    }

    fn palette_ui(
        &mut self,
        ui: &mut Ui,
        theme: &Theme,
        can: &dyn Fn(Verb) -> bool,
        actions: &mut Vec<Action>,
    ) {
        let edit = TextEdit::singleline(&mut self.text)
            .id(Id::unique("palette"))
            .font(body())
            .hint_text("What do you want to do?")
            .desired_width(f32::INFINITY)
            .margin(Margin::symmetric(8, 5));
        // The field would use the arrows for its own cursor.
        let (down, up) = ui.input_mut(|input| {
            (
                input.count_and_consume_key(eframe::egui::Modifiers::NONE, Key::ArrowDown),
                input.count_and_consume_key(eframe::egui::Modifiers::NONE, Key::ArrowUp),
            )
        });
        let response = ui.add(edit).accessible_name("Command");
        if self.is_new || !response.has_focus() {
            response.request_focus();
        }
        if response.changed() {
            self.chosen = 0;
        }
        let found = matching(&self.text, can);
        self.chosen = (self.chosen + down)
            .saturating_sub(up)
            .min(found.len().saturating_sub(1));
        let is_done = ui.input(|input| input.key_pressed(Key::Enter));
        ui.spacing_mut().item_spacing.y = 0.0;
        if found.is_empty() {
            ui.label(RichText::new("Nothing is called that.").color(theme.dim));
        }
        ScrollArea::vertical()
            .max_height(420.0)
            .min_scrolled_height(420.0)
            .show(ui, |ui| {
                for (index, verb) in found.iter().enumerate() {
                    let is_chosen = index == self.chosen;
                    let response = palette_row_ui(ui, theme, *verb, is_chosen);
                    if is_chosen && (up > 0 || down > 0) {
                        response.scroll_to_me(None);
                    }
                    if response.clicked() || (is_chosen && is_done) {
                        actions.push(Action::Dismiss);
                        actions.push(Action::Do(*verb));
                    }
                }
            });
    }
}

/// The verbs whose label or tooltip holds all the words, in their order; those by their label first.
pub fn matching(text: &str, can: &dyn Fn(Verb) -> bool) -> Vec<Verb> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    let holds = |place: &str| {
        let place = place.to_lowercase();
        words.iter().all(|word| place.contains(word))
    };
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for verb in Verb::ALL
        .iter()
        .copied()
        .filter(|verb| *verb != Verb::Palette && can(*verb))
    {
        if holds(verb.label()) {
            first.push(verb);
        } else if holds(verb.tooltip()) {
            second.push(verb);
        }
    }
    first.extend(second);
    first
}

fn palette_row_ui(
    ui: &mut Ui,
    theme: &Theme,
    verb: Verb,
    is_chosen: bool,
) -> eframe::egui::Response {
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), size::ROW), Sense::click());
    response
        .widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_chosen, verb.label()));
    if is_chosen || response.hovered() {
        let fill = if is_chosen {
            theme.selected
        } else {
            theme.hover
        };
        ui.painter().rect_filled(rect, CornerRadius::same(3), fill);
    }
    let y = rect.center().y;
    let (width, _) = controls::text(
        ui,
        pos2(rect.left() + 10.0, y),
        verb.label(),
        (body(), theme.text),
        260.0,
    );
    let keys = verb.keys();
    let end = rect.right() - 10.0;
    let keys_width = keys.map_or(0.0, |keys| {
        controls::text_right(ui, pos2(end, y), &keys, (tiny(), theme.dim))
    });
    let x = rect.left() + 10.0 + width + 14.0;
    controls::text(
        ui,
        pos2(x, y),
        verb.tooltip(),
        (small(), theme.faint),
        end - keys_width - x - 10.0,
    );
    response
}

pub(super) fn heading_ui(ui: &mut Ui, theme: &Theme, title: &str) {
    ui.label(RichText::new(title).font(bold()).color(theme.text));
}

/// "Import" and "Cancel"; answers whether the first was pressed.
fn buttons_ui(
    ui: &mut Ui,
    theme: &Theme,
    label: &str,
    is_enabled: bool,
    actions: &mut Vec<Action>,
) -> bool {
    ui.horizontal(|ui| {
        let pressed = Button::new(label)
            .enabled(is_enabled)
            .show(ui, theme)
            .clicked();
        if Button::new("Cancel").bare().show(ui, theme).clicked() {
            actions.push(Action::Dismiss);
        }
        pressed
    })
    .inner
}

/// "Imported 12 articles, 2 there already, 1 failed".
pub fn summary(imported: &Imported) -> String {
    let mut parts = vec![format!(
        "Imported {}",
        count(imported.imported, "article", "articles")
    )];
    for (number, what) in [
        (imported.duplicates, "there already"),
        (imported.skipped, "skipped"),
        (imported.failed, "failed"),
    ] {
        if number > 0 {
            parts.push(format!("{} {what}", controls::thousands(number)));
        }
    }
    if imported.is_cancelled {
        parts.push("canceled before the end".to_owned());
    }
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_palette_finds_by_words() {
        let all = |_: Verb| true;
        assert_eq!(matching("undo", &all).first(), Some(&Verb::Undo));
        assert_eq!(matching("light dark", &all), [Verb::SwitchTheme]);
        assert!(matching("xyzzy", &all).is_empty());
        assert!(!matching("", &|verb| verb != Verb::Undo).contains(&Verb::Undo));
    }
}
