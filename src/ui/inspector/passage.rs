//! Words of a document that somebody chose, to write a note on them.

use eframe::egui::{Label, RichText, ScrollArea, Ui};

use crate::case::DocumentRow;
use crate::model::{Changes, DocumentId, Span};
use crate::ui::action::Action;
use crate::ui::controls;
use crate::ui::query::Cached;
use crate::ui::rows;
use crate::ui::selection::Selected;
use crate::ui::theme::{reading, size};
use crate::ui::view::View;

use super::{dim, field};

/// The card of a passage.
#[derive(Debug)]
pub(super) struct PassageCard {
    words: Cached<(DocumentId, Span), Option<(DocumentRow, String)>>,
}

impl Default for PassageCard {
    fn default() -> Self {
        Self {
            words: Cached::new(Changes {
                documents: true,
                publishers: true,
                ..Changes::default()
            }),
        }
    }
}

impl PassageCard {
    pub(super) const fn loads(&self) -> usize {
        self.words.loads()
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, view: &mut View<'_>, id: DocumentId, span: Span) {
        let case = view.case;
        let loaded = self.words.get(view.epochs, (id, span), |(id, span)| {
            let reader = case.read()?;
            let text = reader.text(*id)?.unwrap_or_default();
            let words = span.of(&text).to_owned();
            Ok(reader.document(*id)?.map(|row| (row, words)))
        });
        let (document, words) = match loaded {
            Ok(Some(found)) => found.clone(),
            Ok(None) => {
                let words = "This document is no longer in the case.";
                rows::empty(ui, view.theme, words, None);
                return;
            }
            Err(error) => {
                let error = error.to_owned();
                rows::failed(ui, view.theme, &error);
                return;
            }
        };
        let theme = view.theme;
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add_space(8.0);
        field(ui, theme, "stands in", |ui| {
            if controls::link(ui, theme, &document.title).clicked() {
                view.actions.push(Action::Select(Selected::Document(id)));
            }
            dim(ui, theme, &crate::ui::documents::origin(&document));
        });
        field(ui, theme, "is read so", |ui| super::claim::why_ui(ui, view));
        ScrollArea::vertical()
            .id_salt("passage")
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.horizontal(|ui| {
                    ui.add_space(size::PADDING);
                    let words = RichText::new(words).font(reading()).color(theme.text);
                    ui.add(Label::new(words).wrap());
                });
            });
    }
}
