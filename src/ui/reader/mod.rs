//! The article: serif, 62 characters a line, a galley a paragraph; mentions, claims and lit words marked; its words can be
//! chosen, copied with their citation, and noted on.

mod choice;
mod layout;
mod marks;
mod page;
mod paint;
mod text;

use std::sync::Arc;

use eframe::egui::{Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::model::{Changes, DocumentId, Object, Span};

use super::action::{Action, Go};
use super::controls::{self, count};
use super::query::Cached;
use super::selection::Selected;
use super::theme::{size, small};
use super::view::View;
use crate::ui::rows;
use choice::Choice;
use layout::{Column, Layout};
pub use page::{ClaimMark, Mention, Page, Paragraph};
use text::Text;

/// A note on words of the article: the words, and what is written.
pub type PassageNote = (Span, String);

/// The reader's pane.
#[derive(Debug)]
pub struct ReaderPane {
    page: Cached<DocumentId, Arc<Page>>,
    /// Notes on words of the article.
    notes: Cached<DocumentId, Arc<Vec<PassageNote>>>,
    layout: Layout,
    turn: u64,
    choice: Choice,
    /// Where the keys want to go.
    going: Option<Go>,
}

impl Default for ReaderPane {
    fn default() -> Self {
        Self {
            page: Cached::new(Changes {
                documents: true,
                entities: true,
                claims: true,
                relations: true,
                reviews: true,
                grades: true,
                publishers: true,
                ..Changes::default()
            }),
            notes: Cached::new(Changes {
                documents: true,
                notes: true,
                ..Changes::default()
            }),
            layout: Layout::default(),
            turn: 0,
            choice: Choice::default(),
            going: None,
        }
    }
}

impl ReaderPane {
    /// What stands in the header: the headline.
    pub fn title(&self, view_document: Option<DocumentId>) -> &str {
        match self.page.last() {
            Some(page) if page.document == view_document && !page.title.is_empty() => &page.title,
            _ => "Reader",
        }
    }

    /// The page that is shown.
    pub fn page(&self) -> Option<&Page> {
        self.page.last().map(Arc::as_ref)
    }

    /// How often it asked the case for something.
    pub fn loads(&self) -> usize {
        self.page.loads() + self.notes.loads()
    }

    /// Scrolls, at the next frame.
    pub const fn go(&mut self, go: Go) {
        self.going = Some(go);
    }

    /// The words that somebody chose, and their document.
    pub fn chosen(&self) -> Option<(DocumentId, Span)> {
        let document = self.page()?.document;
        Some((document?, self.choice.span(document)?))
    }

    /// Chooses all words of the article.
    pub fn choose_all(&mut self) {
        if let Some(page) = self.page.last() {
            self.choice
                .take(page.document, Span::new(0, page.text.len()));
        }
    }

    /// The words that somebody chose, else those; with where they stand, or without.
    pub fn quotation(&self, lit: &[Span], is_cited: bool) -> Option<String> {
        let page = self.page()?;
        match self.choice.span(page.document) {
            Some(chosen) => choice::quotation(page, &[chosen], is_cited),
            None => choice::quotation(page, lit, is_cited),
        }
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, view: &mut View<'_>) {
        let theme = view.theme;
        ui.painter()
            .rect_filled(ui.available_rect_before_wrap(), 0.0, theme.page);
        let Some(document) = view.reading.document else {
            let words =
                "Nothing is open. Choose a document, a claim or a link, and its words stand here.";
            rows::empty(ui, theme, words, None);
            return;
        };
        let case = view.case;
        let loaded = self.page.get(view.epochs, document, |id| {
            Page::load(case, *id).map(Arc::new)
        });
        let page = match loaded {
            Ok(page) => Arc::clone(page),
            Err(error) => {
                let error = error.to_owned();
                rows::failed(ui, theme, &error);
                return;
            }
        };
        let notes = self.notes.get(view.epochs, document, |id| {
            Ok(Arc::new(notes_in(case, *id)?))
        });
        let notes = notes.map(Arc::clone).unwrap_or_default();
        facts_ui(ui, view, &page);
        let column = Column::of(ui);
        let is_new_turn = self.turn != view.reading.turn;
        self.turn = view.reading.turn;
        let anchor =
            self.layout
                .prepare(&page, column, (view.reading.target, ui.available_height()));
        let target = view.reading.target.filter(|_| is_new_turn);
        Text {
            page: &page,
            notes: &notes,
            column,
            layout: &mut self.layout,
            choice: &mut self.choice,
        }
        .ui(ui, view, (target, anchor, self.going.take()));
    }
}

/// The notes on words of a document.
fn notes_in(case: &crate::case::Case, document: DocumentId) -> anyhow::Result<Vec<PassageNote>> {
    let notes = case.read()?.notes()?;
    let mut notes: Vec<PassageNote> = notes
        .into_iter()
        .filter_map(|note| match note.object {
            Object::Passage(of, span) if of == document => Some((span, note.text)),
            _ => None,
        })
        .collect();
    notes.sort();
    Ok(notes)
}

/// Publisher and its grade, date, length; how many claims.
fn facts_ui(ui: &mut Ui, view: &mut View<'_>, page: &Page) {
    let theme = view.theme;
    let size = vec2(ui.available_width(), size::COLUMN_HEADER);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let y = rect.center().y;
    let mut x = rect.left() + size::PADDING;
    let right = rect.right() - size::PADDING;
    let claims = count(page.claims, "claim", "claims");
    let note = match &page.skipped {
        Some(reason) => format!("not all read: {reason} · {claims}"),
        None => claims,
    };
    let note_width = controls::text_right(ui, pos2(right, y), &note, (small(), theme.dim));
    let publisher = page.publisher.as_deref().unwrap_or("publisher unknown");
    let facts = format!("· {}", page.facts);
    response.widget_info(|| {
        let grade = page.reliability.map_or("not graded", |grade| grade.label());
        let words = format!("{publisher}, {grade} {facts} · {note}");
        WidgetInfo::labeled(Role::Label, true, words)
    });
    let facts_width = controls::line(ui, &facts, small(), theme.dim, f32::INFINITY)
        .size()
        .x;
    let room = (right - note_width - x - facts_width - 44.0).max(60.0);
    x += controls::text(ui, pos2(x, y), publisher, (small(), theme.dim), room).0 + 6.0;
    if let Some(grade) = page.reliability {
        x += controls::grade(ui, theme, pos2(x, y), grade.name()) + 6.0;
    }
    controls::text(
        ui,
        pos2(x, y),
        &facts,
        (small(), theme.dim),
        right - note_width - x - 8.0,
    );
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
}

/// What the header of the reader offers.
pub fn header_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(document) = view.reading.document else {
        return;
    };
    let button = controls::Button::new("Edit details").small().bare();
    let response = button.show(ui, view.theme);
    let pressed = response.clicked();
    controls::hint(
        response,
        view.theme,
        "Shows the document's details, to be corrected",
        None,
    );
    if pressed {
        view.actions
            .push(Action::Select(Selected::Document(document)));
    }
}
