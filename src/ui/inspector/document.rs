//! A document's details, each to be corrected in its place; its publisher's grade.

use std::collections::BTreeMap;

use eframe::egui::{Frame, Id, Key, ScrollArea, TextEdit, Ui};

use crate::case::DocumentRow;
use crate::model::{Changes, Command, Detail, DocumentId, Field, Query, Reliability};
use crate::ui::action::Action;
use crate::ui::controls::{self, Button, count};
use crate::ui::query::Cached;
use crate::ui::rows;
use crate::ui::theme::body;
use crate::ui::view::View;

use super::{dim, field, words};

/// The card of a document.
#[derive(Debug)]
pub(super) struct DocumentCard {
    row: Cached<DocumentId, Option<DocumentRow>>,
    /// What is being written, by detail.
    drafts: BTreeMap<Detail, String>,
    /// What was asked for last, in place of what: where the case does not take it, it stays in its field.
    refused: Option<(Detail, String, String)>,
    of: Option<DocumentId>,
}

impl Default for DocumentCard {
    fn default() -> Self {
        Self {
            row: Cached::new(Changes {
                documents: true,
                claims: true,
                grades: true,
                publishers: true,
                ..Changes::default()
            }),
            drafts: BTreeMap::new(),
            refused: None,
            of: None,
        }
    }
}

impl DocumentCard {
    pub(super) const fn loads(&self) -> usize {
        self.row.loads()
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, view: &mut View<'_>, id: DocumentId) {
        if self.of != Some(id) {
            self.of = Some(id);
            self.drafts.clear();
            self.refused = None;
        }
        let case = view.case;
        let loaded = self
            .row
            .get(view.epochs, id, |id| case.read()?.document(*id));
        let row = match loaded {
            Ok(Some(row)) => row.clone(),
            Ok(None) => {
                rows::empty(
                    ui,
                    view.theme,
                    "This document is no longer in the case.",
                    None,
                );
                return;
            }
            Err(error) => {
                let error = error.to_owned();
                rows::failed(ui, view.theme, &error);
                return;
            }
        };
        ScrollArea::vertical()
            .id_salt("document card")
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                ui.add_space(6.0);
                for detail in Detail::ALL {
                    self.detail_ui(ui, view, &row, *detail);
                }
                grade_ui(ui, view, &row);
                field(ui, view.theme, "file", |ui| {
                    words(ui, view.theme, &row.path);
                });
                field(ui, view.theme, "holds", |ui| {
                    let facts = format!(
                        "{} · {}",
                        count(row.words as usize, "word", "words"),
                        count(row.claims as usize, "claim", "claims")
                    );
                    dim(ui, view.theme, &facts);
                    if controls::link(ui, view.theme, "show only this").clicked() {
                        let part = Query::Field(Field::Document, row.id.to_string());
                        view.actions.push(Action::Narrow(part));
                    }
                });
            });
    }

    fn detail_ui(&mut self, ui: &mut Ui, view: &mut View<'_>, row: &DocumentRow, detail: Detail) {
        let theme = view.theme;
        let stored = value(row, detail).unwrap_or_default();
        let is_corrected = row.corrected.contains(&detail);
        let draft = self.drafts.entry(detail).or_insert_with(|| stored.clone());
        field(ui, theme, label(detail), |ui| {
            let id = Id::unique(("detail", row.id, detail));
            let has_keys = ui.memory(|memory| memory.has_focus(id));
            // A value that was refused stays in its field, to be mended; Escape takes it back.
            let asked = (detail, draft.clone(), stored.clone());
            let is_refused = self.refused.as_ref() == Some(&asked);
            if !has_keys && *draft != stored && !is_refused {
                draft.clone_from(&stored);
            }
            let room = ui.available_width() - if is_corrected { 150.0 } else { 16.0 };
            let edit = TextEdit::singleline(draft)
                .id(id)
                .font(body())
                .hint_text(if has_keys { hint(detail) } else { "not known" })
                .interactive(!view.case.is_read_only())
                .frame(if has_keys {
                    Frame::new().fill(theme.raised).inner_margin(3)
                } else {
                    Frame::new().inner_margin(3)
                })
                .desired_width(room.max(80.0));
            let response = ui.add(edit).accessible_name(label(detail));
            controls::focus_ring(ui, theme, response.rect, &response);
            let gives_up = ui.input(|input| input.key_pressed(Key::Escape));
            if has_keys && gives_up {
                self.refused = None;
            }
            if response.lost_focus() && !gives_up && draft.trim() != stored {
                let value = draft.trim().to_owned();
                self.refused = Some((detail, draft.clone(), stored.clone()));
                view.actions.push(Action::Edit(Command::SetDetail {
                    document: row.id,
                    detail,
                    value: Some(value),
                }));
            }
            if is_corrected {
                dim(ui, theme, "corrected");
                let back = controls::link(ui, theme, "as found");
                if back.clicked() {
                    view.actions.push(Action::Edit(Command::SetDetail {
                        document: row.id,
                        detail,
                        value: None,
                    }));
                }
            }
        });
    }
}

fn value(row: &DocumentRow, detail: Detail) -> Option<String> {
    match detail {
        Detail::Title => Some(row.title.clone()),
        Detail::Byline => row.byline.clone(),
        Detail::Publisher => row.publisher.clone(),
        Detail::Published => row.published.clone(),
        Detail::Retrieved => row.retrieved.clone(),
        Detail::Language => row.language.clone(),
        Detail::Url => row.url.clone(),
    }
}

const fn label(detail: Detail) -> &'static str {
    match detail {
        Detail::Url => "address",
        other => other.name(),
    }
}

const fn hint(detail: Detail) -> &'static str {
    match detail {
        Detail::Published | Detail::Retrieved => "2021-11-05, 2021-11 or 2021",
        Detail::Language => "en",
        _ => "not known",
    }
}

/// How far the publisher is relied on, by the Admiralty code.
fn grade_ui(ui: &mut Ui, view: &mut View<'_>, row: &DocumentRow) {
    let Some(publisher) = row.publisher_id else {
        return;
    };
    field(ui, view.theme, "reliability", |ui| {
        ui.spacing_mut().item_spacing.x = 3.0;
        for grade in Reliability::ALL {
            if *grade == Reliability::F {
                ui.add_space(12.0);
            }
            let is_on = row.reliability == Some(*grade);
            let full = format!("{} {}", grade.name(), grade.label());
            let label = if is_on { full.as_str() } else { grade.name() };
            let button = Button::new(label)
                .small()
                .on(is_on)
                .enabled(!view.case.is_read_only());
            let response = button.show(ui, view.theme);
            if response.clicked() {
                view.actions.push(Action::Edit(Command::GradePublisher {
                    publisher,
                    grade: (!is_on).then_some(*grade),
                }));
            }
            controls::hint(response, view.theme, &full, None);
        }
    });
}
