//! Messages bottom left: what was just done, with its undo; what failed, until it is closed.

use eframe::egui::{Align2, Area, CornerRadius, Frame, Id, Margin, Order, Role, Ui, vec2};

use super::action::{Action, Verb};
use super::controls::{Button, hint};
use super::shapes::Icon;
use super::theme::{Theme, body, size};

/// Seconds that a message stands.
const SECONDS: f64 = 6.0;

/// What a message lets one do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offer {
    /// Nothing.
    Nothing,
    /// Take it back.
    Undo,
    /// Do it again.
    Redo,
    /// See what came of an import.
    Details,
    /// Read again what an older version has read.
    Reextract,
}

impl Offer {
    /// What its button does, and how it is called.
    fn button(&self) -> Option<(Verb, &'static str)> {
        match self {
            Self::Nothing => None,
            Self::Undo => Some((Verb::Undo, Verb::Undo.label())),
            Self::Redo => Some((Verb::Redo, Verb::Redo.label())),
            Self::Details => Some((Verb::ImportResult, "Details")),
            Self::Reextract => Some((Verb::Reextract, Verb::Reextract.label())),
        }
    }
}

/// A message.
#[derive(Debug, Clone, PartialEq)]
pub struct Toast {
    /// In words.
    pub words: String,
    /// With what.
    pub offer: Offer,
    /// Whether it stays until it is closed.
    pub stays: bool,
    until: f64,
}

/// The messages that stand now, newest last.
#[derive(Debug, Clone, Default)]
pub struct Toasts {
    list: Vec<Toast>,
}

impl Toasts {
    /// Something was done.
    pub fn say(&mut self, now: f64, words: impl Into<String>, offer: Offer) {
        self.list.retain(|toast| toast.stays);
        self.push(now, words.into(), offer, false);
    }

    /// Something is offered: it stands until it is taken or closed.
    pub fn offer(&mut self, now: f64, words: impl Into<String>, offer: Offer) {
        self.push(now, words.into(), offer, true);
    }

    /// Something failed: it stands until it is closed.
    pub fn fail(&mut self, now: f64, words: impl Into<String>) {
        let words = words.into();
        log::warn!("{words}");
        self.list.retain(|toast| toast.words != words);
        self.push(now, words, Offer::Nothing, true);
    }

    /// Takes away what stands of the case that was open.
    pub fn clear(&mut self) {
        self.list.clear();
    }

    fn push(&mut self, now: f64, words: String, offer: Offer, stays: bool) {
        self.list.push(Toast {
            words,
            offer,
            stays,
            until: now + SECONDS,
        });
        if self.list.len() > 3 {
            self.list.remove(0);
        }
    }

    /// The words of what stands.
    pub fn words(&self) -> Vec<&str> {
        self.list.iter().map(|toast| toast.words.as_str()).collect()
    }

    /// Draws them above the status bar.
    pub fn ui(&mut self, ui: &Ui, theme: &Theme, actions: &mut Vec<Action>) {
        let now = ui.input(|input| input.time);
        self.list.retain(|toast| toast.stays || now < toast.until);
        let Some(next) = self.list.iter().map(|toast| toast.until).reduce(f64::min) else {
            return;
        };
        if next > now {
            ui.ctx()
                .request_repaint_after(std::time::Duration::from_secs_f64(next - now));
        }
        let mut closed = None;
        Area::new(Id::unique("toasts"))
            .order(Order::Foreground)
            .role(Role::Status)
            .accessible_name("Messages")
            .anchor(Align2::LEFT_BOTTOM, vec2(12.0, -size::STATUS_BAR - 12.0))
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 6.0;
                for (index, toast) in self.list.iter().enumerate() {
                    if toast_ui(ui, theme, toast, actions) {
                        closed = Some(index);
                    }
                }
            });
        if let Some(index) = closed {
            self.list.remove(index);
        }
    }
}

/// Answers whether it was closed.
fn toast_ui(ui: &mut Ui, theme: &Theme, toast: &Toast, actions: &mut Vec<Action>) -> bool {
    let mut is_closed = false;
    Frame::new()
        .fill(theme.raised)
        .stroke(theme.hairline())
        .corner_radius(CornerRadius::same(size::RADIUS))
        .shadow(ui.visuals().popup_shadow)
        .inner_margin(Margin::symmetric(12, 6))
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                // The buttons have their room behind the words, however long these are.
                let words = ui
                    .painter()
                    .layout(toast.words.clone(), body(), theme.text, 560.0);
                ui.add(eframe::egui::Label::new(words));
                if let Some((verb, label)) = toast.offer.button() {
                    let keys = verb.keys();
                    let mut button = Button::new(label).small();
                    if let Some(keys) = &keys {
                        button = button.key(keys);
                    }
                    if button.show(ui, theme).clicked() {
                        actions.push(Action::Do(verb));
                        is_closed = true;
                    }
                }
                if toast.stays {
                    let close = Button::new("")
                        .small()
                        .bare()
                        .icon(Icon::Cross)
                        .show(ui, theme);
                    close.widget_info(|| {
                        eframe::egui::WidgetInfo::labeled(Role::Button, true, "Close the message")
                    });
                    is_closed |= hint(close, theme, "Close the message", None).clicked();
                }
            });
        });
    is_closed
}
