//! What is selected: a claim, an entity, a link with its evidence, a document with its details, or words; and the note on it.

mod claim;
mod document;
mod entity;
mod link;
mod note;
mod passage;
mod same;

use eframe::egui::{Rect, RichText, Sense, Ui, UiBuilder, pos2, vec2};

use super::controls;
use super::selection::Selected;
use super::theme::{Theme, body, size};
use super::view::View;
use crate::ui::rows;
pub(super) use note::NoteBox;

/// The inspector's pane.
#[derive(Debug, Default)]
pub struct InspectorPane {
    claim: claim::ClaimCard,
    entity: entity::EntityCard,
    link: link::LinkCard,
    document: document::DocumentCard,
    passage: passage::PassageCard,
    /// The note's box.
    pub note: NoteBox,
}

impl InspectorPane {
    /// What the header says: "Claim 8 of 54".
    pub fn title(view: &View<'_>, place: Option<(usize, usize)>) -> String {
        match view.selected {
            Selected::Nothing => "Inspector".to_owned(),
            Selected::Claim(_) => place.map_or_else(
                || "Claim".to_owned(),
                |(at, of)| format!("Claim {at} of {}", controls::thousands(of)),
            ),
            Selected::Entity(_) => "Entity".to_owned(),
            Selected::Document(_) => "Document".to_owned(),
            Selected::Passage(..) => "Words".to_owned(),
            Selected::Link(_) | Selected::Relation(..) => "Link".to_owned(),
        }
    }

    /// The sentences of the link that is shown, in the order in which they stand.
    pub fn evidence(&self) -> Vec<crate::model::RelationId> {
        self.link.relations()
    }

    /// How often it asked the case for something.
    pub fn loads(&self) -> usize {
        self.claim.loads()
            + self.entity.loads()
            + self.link.loads()
            + self.document.loads()
            + self.passage.loads()
    }

    /// The header's right side: what can be decided.
    pub fn header_ui(&mut self, ui: &mut Ui, view: &mut View<'_>) {
        match view.selected {
            Selected::Claim(_) => self.claim.header_ui(ui, view),
            Selected::Relation(..) => self.link.header_ui(ui, view),
            _ => {}
        }
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, view: &mut View<'_>) {
        self.note.retry(ui, view);
        let object = view.selected.object();
        let whole = ui.available_rect_before_wrap();
        let is_asking = matches!(view.selected, Selected::Entity(_)) && self.entity.needs_room();
        let note_height = if object.is_some() && !is_asking {
            (whole.height() * 0.36).clamp(84.0, 150.0)
        } else {
            0.0
        };
        let (card, note) = whole.split_top_bottom_at_y(whole.bottom() - note_height);
        let mut card_ui = ui.new_child(UiBuilder::new().max_rect(card));
        card_ui.set_clip_rect(card.intersect(ui.clip_rect()));
        self.card_ui(&mut card_ui, view);
        if let Some(object) = object.filter(|_| !is_asking) {
            let inside = Rect::from_min_max(
                pos2(note.left() + size::PADDING, note.top()),
                note.max - vec2(size::PADDING, size::PADDING),
            );
            let mut note_ui = ui.new_child(UiBuilder::new().max_rect(inside));
            self.note.ui(&mut note_ui, view, object);
        } else if let Some(command) = self.note.pending() {
            view.actions.push(super::action::Action::Edit(command));
        }
    }

    fn card_ui(&mut self, ui: &mut Ui, view: &mut View<'_>) {
        match view.selected {
            Selected::Nothing => {
                let words = "Nothing is selected. A claim, an entity, a link or a document stands here once it is.";
                rows::empty(ui, view.theme, words, None);
            }
            Selected::Claim(id) => self.claim.ui(ui, view, id),
            Selected::Entity(id) => self.entity.ui(ui, view, id),
            Selected::Document(id) => self.document.ui(ui, view, id),
            Selected::Passage(id, span) => self.passage.ui(ui, view, id, span),
            Selected::Link(key) => self.link.ui(ui, view, key, None),
            Selected::Relation(id, key) => self.link.ui(ui, view, key, Some(id)),
        }
    }
}

/// A label in tertiary text, and what stands beside it.
pub(crate) fn field<R>(
    ui: &mut Ui,
    theme: &Theme,
    label: &str,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.add_space(size::PADDING);
        let (rect, _) = ui.allocate_exact_size(vec2(92.0, 22.0), Sense::hover());
        if !label.is_empty() {
            controls::label(ui, rect, label, (body(), theme.faint));
        }
        add(ui)
    })
    .inner
}

/// Words of the card.
pub(crate) fn words(ui: &mut Ui, theme: &Theme, words: &str) {
    ui.add(eframe::egui::Label::new(RichText::new(words).color(theme.text)).truncate());
}

/// Words that say less.
pub(crate) fn dim(ui: &mut Ui, theme: &Theme, words: &str) {
    ui.add(eframe::egui::Label::new(RichText::new(words).color(theme.dim)).truncate());
}
