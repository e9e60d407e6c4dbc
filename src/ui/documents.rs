//! The document list: headline, publisher with its grade, date.

use std::sync::Arc;

use eframe::egui::{Id, Rect, Ui, pos2};

use crate::case::{DocumentRow, DocumentSort};
use crate::model::{Changes, DocumentId, Field, Query};

use super::action::{Action, Verb};
use super::controls::{self, thousands};
use super::later::{Later, Loaded};
use super::panes::Pane;
use super::query::Sight;
use super::rows::{self, RowState};
use super::selection::Selected;
use super::theme::{body, bold, size, small};
use super::view::View;
use super::words::date;

const SORTS: [(DocumentSort, &str); 4] = [
    (DocumentSort::Published, "newest first"),
    (DocumentSort::Import, "as they came"),
    (DocumentSort::Title, "by title"),
    (DocumentSort::Claims, "by claims"),
];

const INTEREST: Changes = Changes {
    documents: true,
    entities: true,
    claims: true,
    relations: false,
    notes: false,
    reviews: false,
    grades: true,
    publishers: true,
};

type Key = (Query, DocumentSort);

/// The document list's pane.
#[derive(Debug)]
pub struct DocumentsPane {
    sort: DocumentSort,
    ids: Later<Key, Vec<DocumentId>>,
    rows: Sight<Key, DocumentRow>,
    last_open: Option<DocumentId>,
}

impl Default for DocumentsPane {
    fn default() -> Self {
        Self {
            sort: DocumentSort::Published,
            ids: Later::new(INTEREST),
            rows: Sight::new(INTEREST),
            last_open: None,
        }
    }
}

impl DocumentsPane {
    /// How many it holds.
    pub fn summary(&self) -> String {
        thousands(self.ids().len())
    }

    /// The documents of the list, in its order.
    pub fn ids(&self) -> &[DocumentId] {
        self.ids.last().map_or(&[], Vec::as_slice)
    }

    /// The header's right side.
    pub fn header_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        if let Some(sort) = controls::menu(ui, view.theme, "Order of documents", &SORTS, self.sort)
        {
            self.sort = sort;
        }
    }

    /// How often it asked the case for something.
    pub fn loads(&self) -> usize {
        self.ids.loads() + self.rows.loads()
    }

    /// Reads which documents there are, if that changed; also where the pane is not in sight, for the counts.
    pub fn load(&mut self, view: &View<'_>) -> Loaded<Vec<DocumentId>> {
        let case = Arc::clone(view.case);
        let key = (view.scope.clone(), self.sort);
        self.ids.get(
            view.ctx,
            view.is_large,
            view.epochs,
            &key,
            move |(scope, sort)| case.read()?.document_ids(scope, *sort),
        )
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, view: &mut View<'_>) {
        let case = view.case;
        let key = (view.scope.clone(), self.sort);
        let loaded = self.load(view);
        let Some(ids) = rows::ready(ui, view.theme, loaded, "Reading the documents…") else {
            return;
        };
        if ids.is_empty() {
            empty_ui(ui, view);
            return;
        }
        let open = view.reading.document;
        let scroll_to = if open == self.last_open {
            None
        } else {
            self.last_open = open;
            ids.iter().position(|id| Some(*id) == open)
        };
        let rows = &mut self.rows;
        rows::rows(
            ui,
            "documents",
            ids.len(),
            size::DOCUMENT_ROW,
            scroll_to,
            |ui, index, rect| {
                let held = rows.around(view.epochs, &ids, index, &key, |ids| {
                    case.read()?.documents(ids)
                });
                if let Some(row) = held.iter().find(|row| ids.get(index) == Some(&row.id)) {
                    row_ui(ui, view, row, rect);
                }
            },
        );
    }
}

/// "News week · 5 Nov 2021".
pub(super) fn origin(row: &DocumentRow) -> String {
    let publisher = row.publisher.as_deref().unwrap_or("publisher unknown");
    match &row.published {
        Some(published) => format!("{publisher} · {}", date(published)),
        None => format!("{publisher} · no date"),
    }
}

fn empty_ui(ui: &mut Ui, view: &mut View<'_>) {
    if *view.scope == Query::All {
        if rows::empty(ui, view.theme, "No documents yet.", rows::import(view.case)) {
            view.actions.push(Action::Do(Verb::OpenArticles));
        }
    } else if rows::empty(
        ui,
        view.theme,
        "No document in this scope.",
        Some("clear the scope"),
    ) {
        view.actions.push(Action::Do(Verb::ClearScope));
    }
}

fn row_ui(ui: &Ui, view: &mut View<'_>, row: &DocumentRow, rect: Rect) {
    let theme = view.theme;
    let is_open = view.reading.document == Some(row.id);
    let state = RowState {
        is_selected: is_open,
        is_lit: false,
        has_keys: view.keys == Pane::Documents,
    };
    let origin = origin(row);
    let name = format!("{}, {origin}", row.title);
    let response = rows::row(
        ui,
        theme,
        rect,
        Id::unique(("document", row.id)),
        state,
        &name,
    );
    let left = rect.left() + size::PADDING;
    let right = rect.right() - size::PADDING;
    let mut room = right - left;
    if let Some(grade) = row.reliability {
        let at = pos2(right - 18.0, rect.top() + 14.0);
        controls::grade(ui, theme, at, grade.name());
        room -= 26.0;
    }
    let font = if is_open { bold() } else { body() };
    let at = pos2(left, rect.top() + 13.0);
    let (_, is_cut) = controls::text(ui, at, &row.title, (font, theme.text), room);
    let claims = controls::count(row.claims as usize, "claim", "claims");
    let end = pos2(right, rect.top() + 30.0);
    let width = controls::text_right(ui, end, &claims, (small(), theme.faint));
    let at = pos2(left, rect.top() + 30.0);
    let (_, is_origin_cut) = controls::text(
        ui,
        at,
        &origin,
        (small(), theme.dim),
        right - left - width - 8.0,
    );
    if response.clicked() {
        view.actions.push(Action::Focus(Pane::Documents));
        view.actions
            .push(Action::Select(Selected::Document(row.id)));
    }
    if response.double_clicked() {
        let part = Query::Field(Field::Document, row.id.to_string());
        view.actions.push(Action::Narrow(part));
    }
    if is_cut || is_origin_cut {
        response.on_hover_ui(|ui| {
            ui.label(
                eframe::egui::RichText::new(&row.title)
                    .font(bold())
                    .color(theme.text),
            );
            ui.label(
                eframe::egui::RichText::new(&origin)
                    .font(small())
                    .color(theme.dim),
            );
        });
    }
}
