//! The claim ledger: who, act, what, when; grouped by account; the selected row opens to its whole sentence.

mod lines;
mod row;

use std::collections::BTreeSet;
use std::sync::Arc;

use eframe::egui::{Rect, ScrollArea, Sense, Ui, Vec2, pos2, vec2};

use crate::case::{ClaimRow, ClaimSort, DocumentRow};
use crate::model::{Changes, ClaimId, DocumentId, Field, Query};

use super::action::{Action, Verb};
use super::controls::{self, thousands};
use super::later::{Later, Loaded};
use super::query::{Cached, Sight};
use super::selection::Selected;
use super::theme::size;
use super::view::View;
use crate::ui::rows;
pub use lines::{Account, Ledger, Line};
pub(crate) use row::{lit_words, one_line};

const INTEREST: Changes = Changes {
    documents: true,
    entities: true,
    claims: true,
    relations: false,
    notes: true,
    reviews: true,
    grades: true,
    publishers: true,
};

/// Depends on who decided what, but not on notes and grades.
const OUTLINE: Changes = Changes {
    notes: false,
    grades: false,
    ..INTEREST
};

/// Depends on which claims there are alone.
const CONTENTS: Changes = Changes {
    reviews: false,
    ..OUTLINE
};

/// Whether a scope asks for what analysts did, so that any of it may change what it holds.
fn asks_for_decisions(scope: &Query) -> bool {
    match scope {
        Query::Field(field, _) => matches!(field, Field::Review | Field::Note | Field::By),
        Query::And(parts) | Query::Or(parts) => parts.iter().any(asks_for_decisions),
        Query::Not(part) => asks_for_decisions(part),
        Query::All | Query::Word(..) | Query::Phrase(_) => false,
    }
}

/// The ledger's pane.
#[derive(Debug)]
pub struct LedgerPane {
    ledger: Later<Query, Ledger>,
    rows: Sight<Query, ClaimRow>,
    documents: Cached<Vec<DocumentId>, Vec<DocumentRow>>,
    last_selected: Option<ClaimId>,
    /// The first line in sight.
    top: usize,
    /// Height of what the selected row shows below its line, as drawn last.
    opened: f32,
}

impl Default for LedgerPane {
    fn default() -> Self {
        Self {
            ledger: Later::new(OUTLINE),
            rows: Sight::new(INTEREST),
            documents: Cached::new(INTEREST),
            last_selected: None,
            top: 0,
            opened: 0.0,
        }
    }
}

impl LedgerPane {
    /// What it holds, as it was loaded last.
    pub fn ledger(&self) -> Option<&Ledger> {
        self.ledger.last()
    }

    /// How many claims it holds.
    pub fn claims(&self) -> usize {
        self.ledger().map_or(0, Ledger::claims)
    }

    /// "54 · 31 undecided".
    pub fn summary(&self) -> String {
        let undecided = self.ledger().and_then(Ledger::undecided).unwrap_or(0);
        if undecided == 0 {
            thousands(self.claims())
        } else {
            format!(
                "{} · {} undecided",
                thousands(self.claims()),
                thousands(undecided)
            )
        }
    }

    /// "8 of 54": where a claim stands.
    pub fn place_of(&self, id: ClaimId) -> Option<(usize, usize)> {
        Some((self.ledger()?.ordinal_of(id)?, self.claims()))
    }

    /// The header's right side.
    pub fn header_ui(&mut self, ui: &mut Ui, view: &mut View<'_>) {
        let undecided = self.ledger().and_then(Ledger::undecided).unwrap_or(0);
        if undecided > 0 && ui.available_width() > 440.0 && !view.case.is_read_only() {
            let label = format!("Accept {} in scope", thousands(undecided));
            let button = controls::Button::new(&label).small();
            if controls::verb_button(ui, view.theme, Verb::AcceptAll, button) {
                view.actions.push(Action::Do(Verb::AcceptAll));
            }
        }
    }

    /// Reads the lines, if they changed; also where the pane is not in sight, so that its keys work.
    pub fn load(&mut self, view: &View<'_>) -> Loaded<Ledger> {
        // Decisions are not shown in the lines of a long ledger: none of them makes it stale.
        let is_long = self
            .ledger()
            .is_some_and(|ledger| ledger.undecided().is_none());
        self.ledger
            .depend_on(match (asks_for_decisions(view.scope), is_long) {
                (true, _) => Changes::ALL,
                (false, true) => CONTENTS,
                (false, false) => OUTLINE,
            });
        let case = Arc::clone(view.case);
        let scope = view.scope.clone();
        self.ledger
            .get(view.ctx, view.is_large, view.epochs, &scope, move |scope| {
                let reader = case.read()?;
                let ids = reader.claim_ids(scope, ClaimSort::Told)?;
                Ok(if ids.len() > lines::GROUPED {
                    Ledger::flat(&ids)
                } else {
                    Ledger::grouped(&reader.claim_outline(&ids)?)
                })
            })
    }

    /// How often it asked the case for something.
    pub fn loads(&self) -> usize {
        self.ledger.loads() + self.rows.loads() + self.documents.loads()
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, view: &mut View<'_>) {
        let loaded = self.load(view);
        let Some(ledger) = rows::ready(ui, view.theme, loaded, "Reading the claims…") else {
            return;
        };
        if ledger.lines().is_empty() {
            empty_ui(ui, view);
            return;
        }
        row::header_ui(ui, view.theme);
        if ledger.undecided().is_none() {
            self.teller_ui(ui, view, ledger.lines());
        }
        let selected = match view.selected {
            Selected::Claim(id) => Some(id),
            _ => None,
        };
        let open_line = selected.and_then(|id| ledger.line_of(id));
        let goes_there = selected != self.last_selected;
        self.last_selected = selected;
        self.scroll_ui(ui, view, ledger.lines(), open_line, goes_there);
    }

    /// Above a long ledger, which has no lines for accounts: whose words stand at its top.
    fn teller_ui(&mut self, ui: &mut Ui, view: &mut View<'_>, lines: &[Line]) {
        let size = vec2(ui.available_width(), size::ROW);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let case = view.case;
        let held = self
            .rows
            .around(view.epochs, lines, self.top, view.scope, |lines| {
                let ids: Vec<ClaimId> = lines.iter().filter_map(lines::claim).collect();
                case.read()?.claims(&ids)
            });
        let id = lines.get(self.top).and_then(lines::claim);
        let Some(first) = held.iter().find(|row| Some(row.id) == id) else {
            return;
        };
        let party = first.chain.first().map(|party| party.name());
        let loaded = self
            .documents
            .get(view.epochs, vec![first.document], |ids| {
                case.read()?.documents(ids)
            });
        if let Some(document) = loaded.ok().and_then(|documents| documents.first()) {
            row::teller_ui(ui, view, party.as_deref(), document, rect);
        }
    }

    fn scroll_ui(
        &mut self,
        ui: &mut Ui,
        view: &mut View<'_>,
        lines: &[Line],
        open_line: Option<usize>,
        goes_there: bool,
    ) {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        let opened = if open_line.is_some() {
            self.opened
        } else {
            0.0
        };
        let top_of = |index: usize| {
            let below_open = open_line.is_some_and(|open| index > open);
            size::ROW * index as f32 + if below_open { opened } else { 0.0 }
        };
        ScrollArea::vertical()
            .id_salt("ledger")
            .auto_shrink(false)
            .show_viewport(ui, |ui, viewport| {
                let width = ui.available_width();
                let (whole, _) =
                    ui.allocate_exact_size(vec2(width, top_of(lines.len())), Sense::hover());
                if goes_there && let Some(open) = open_line {
                    let target = Rect::from_min_size(
                        pos2(whole.left(), whole.top() + top_of(open)),
                        vec2(width, size::ROW + 110.0),
                    );
                    if !viewport
                        .translate(whole.min.to_vec2())
                        .contains_rect(target)
                    {
                        ui.scroll_to_rect(target.expand2(vec2(0.0, size::ROW)), None);
                    }
                }
                let first = ((viewport.top() - opened) / size::ROW).floor().max(0.0) as usize;
                let last =
                    ((viewport.bottom() / size::ROW).ceil().max(0.0) as usize).min(lines.len());
                self.top = first;
                self.load_documents(view, lines, first..last);
                for index in first..last {
                    let height = if open_line == Some(index) {
                        size::ROW + opened
                    } else {
                        size::ROW
                    };
                    let rect = Rect::from_min_size(
                        pos2(whole.left(), whole.top() + top_of(index)),
                        vec2(width, height),
                    );
                    if rect.bottom() >= ui.clip_rect().top()
                        && rect.top() <= ui.clip_rect().bottom()
                    {
                        self.line_ui(ui, view, lines, index, rect);
                    }
                }
            });
    }

    fn load_documents(&mut self, view: &View<'_>, lines: &[Line], seen: std::ops::Range<usize>) {
        let wanted: BTreeSet<DocumentId> = lines
            .get(seen)
            .unwrap_or(&[])
            .iter()
            .filter_map(|line| match line {
                Line::Account(account) => Some(account.document),
                Line::Claim(..) => None,
            })
            .collect();
        let case = view.case;
        if wanted.is_empty() {
            return;
        }
        let wanted: Vec<DocumentId> = wanted.into_iter().collect();
        let loaded = self
            .documents
            .get(view.epochs, wanted, |ids| case.read()?.documents(ids));
        // A failure shows as a header without its document's words.
        drop(loaded.err().map(str::to_owned));
    }

    fn line_ui(&mut self, ui: &Ui, view: &mut View<'_>, lines: &[Line], index: usize, rect: Rect) {
        match lines.get(index) {
            Some(Line::Account(account)) => {
                let documents = self.documents.last().map_or(&[][..], Vec::as_slice);
                let document = documents.iter().find(|row| row.id == account.document);
                row::account_ui(ui, view, account, document, rect);
            }
            Some(Line::Claim(id, _)) => {
                let case = view.case;
                let held = self
                    .rows
                    .around(view.epochs, lines, index, view.scope, |lines| {
                        let ids: Vec<ClaimId> = lines.iter().filter_map(lines::claim).collect();
                        case.read()?.claims(&ids)
                    });
                let Some(row) = held.iter().find(|row| row.id == *id) else {
                    return;
                };
                let opened = row::claim_ui(ui, view, row, rect);
                if let Some(opened) = opened
                    && (opened - self.opened).abs() > 0.5
                {
                    self.opened = opened;
                    ui.ctx().request_repaint();
                }
            }
            None => {}
        }
    }
}

fn empty_ui(ui: &mut Ui, view: &mut View<'_>) {
    if *view.scope == Query::All {
        let words = "No claims yet: what articles attribute to somebody stands here.";
        if rows::empty(ui, view.theme, words, rows::import(view.case)) {
            view.actions.push(Action::Do(Verb::OpenArticles));
        }
    } else if rows::empty(
        ui,
        view.theme,
        "No claim in this scope.",
        Some("clear the scope"),
    ) {
        view.actions.push(Action::Do(Verb::ClearScope));
    }
}
