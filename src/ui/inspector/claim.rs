//! A claim: who, through whom, how, when, how credible.

use eframe::egui::{Sense, Ui, vec2};

use crate::case::{ClaimRow, DocumentRow, PartyRow};
use crate::model::{Changes, ClaimId, Command, Credibility, Review};
use crate::ui::action::{Action, Verb};
use crate::ui::controls::{self, Button};
use crate::ui::query::Cached;
use crate::ui::rows;
use crate::ui::selection::Selected;
use crate::ui::shapes::{self, Icon};
use crate::ui::theme::size;
use crate::ui::view::View;
use crate::ui::words::said;

use super::{dim, field, words};

/// The card of a claim.
#[derive(Debug)]
pub(super) struct ClaimCard {
    row: Cached<ClaimId, Option<(ClaimRow, Option<DocumentRow>)>>,
}

impl Default for ClaimCard {
    fn default() -> Self {
        Self {
            row: Cached::new(Changes::ALL),
        }
    }
}

/// The three decisions, as buttons with their keys; the chosen one is lit.
pub(super) fn decision_ui(ui: &mut Ui, view: &mut View<'_>, review: Option<Review>) {
    let is_enabled = !view.case.is_read_only();
    let has_keys = ui.available_width() > 460.0;
    // From right to left.
    for (decision, verb, icon, done, key) in [
        (Review::Later, Verb::Later, Icon::Clock, "Put off", "h"),
        (Review::Rejected, Verb::Misread, Icon::Cross, "Misread", "n"),
        (Review::Accepted, Verb::Accept, Icon::Check, "Accepted", "y"),
    ] {
        let is_on = review == Some(decision);
        let label = if is_on { done } else { verb.label() };
        let mut button = Button::new(label)
            .small()
            .icon(icon)
            .on(is_on)
            .enabled(is_enabled);
        if has_keys {
            button = button.key(key);
        }
        if controls::verb_button(ui, view.theme, verb, button) {
            view.actions.push(Action::Do(verb));
        }
    }
}

/// Asks why it is read so.
pub(super) fn why_ui(ui: &mut Ui, view: &mut View<'_>) {
    let response = controls::link(ui, view.theme, "why?");
    if response.clicked() {
        view.actions.push(Action::Do(Verb::Why));
    }
    let keys = Verb::Why.keys();
    controls::hint(response, view.theme, Verb::Why.tooltip(), keys.as_deref());
}

impl ClaimCard {
    pub(super) fn header_ui(&mut self, ui: &mut Ui, view: &mut View<'_>) {
        let Selected::Claim(id) = view.selected else {
            return;
        };
        let review = self
            .load(view, id)
            .ok()
            .flatten()
            .and_then(|(row, _)| row.review);
        decision_ui(ui, view, review);
    }

    fn load(
        &mut self,
        view: &View<'_>,
        id: ClaimId,
    ) -> Result<Option<(ClaimRow, Option<DocumentRow>)>, String> {
        let case = view.case;
        let loaded = self.row.get(view.epochs, id, |id| {
            let reader = case.read()?;
            let Some(row) = reader.claim(*id)? else {
                return Ok(None);
            };
            let document = reader.document(row.document)?;
            Ok(Some((row, document)))
        });
        loaded.cloned().map_err(str::to_owned)
    }

    pub(super) const fn loads(&self) -> usize {
        self.row.loads()
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, view: &mut View<'_>, id: ClaimId) {
        let (row, document) = match self.load(view, id) {
            Ok(Some(found)) => found,
            Ok(None) => {
                rows::empty(ui, view.theme, "This claim is no longer there.", None);
                return;
            }
            Err(error) => {
                rows::failed(ui, view.theme, &error);
                return;
            }
        };
        let theme = view.theme;
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add_space(8.0);
        field(ui, theme, "who", |ui| match &row.source {
            Some(source) => party_ui(ui, view, source),
            None => dim(ui, theme, "nobody named"),
        });
        field(ui, theme, "through whom", |ui| {
            for party in &row.chain {
                party_ui(ui, view, party);
                arrow_ui(ui, view);
            }
            publisher_ui(ui, view, document.as_ref());
        });
        field(ui, theme, "act · mode", |ui| {
            let mode = match row.mode {
                crate::model::Mode::Direct => "quoted",
                crate::model::Mode::Mixed => "partly quoted",
                crate::model::Mode::Indirect => "not quoted",
            };
            words(ui, theme, &format!("{} · {mode}", row.act.label()));
            if let Some(author) = &row.author {
                dim(ui, theme, &format!("· made by {author}"));
            }
            if row.is_orphaned {
                dim(ui, theme, "· the words no longer stand there");
            }
            ui.add_space(size::PADDING);
            why_ui(ui, view);
        });
        field(ui, theme, "when", |ui| {
            let (date, is_own) = said(row.date.as_deref(), row.published.as_deref());
            if date.is_empty() {
                dim(ui, theme, "not said");
            } else if is_own {
                words(ui, theme, &date);
            } else {
                dim(ui, theme, &date);
            }
            if let (Some(review), Some(reviewer)) = (row.review, &row.reviewer)
                && reviewer != view.case.analyst()
            {
                dim(
                    ui,
                    theme,
                    &format!("· {} by {reviewer}", crate::ui::words::review(Some(review))),
                );
            }
        });
        field(ui, theme, "credibility", |ui| {
            credibility_ui(ui, view, &row);
        });
    }
}

/// A party: its shape, its name, and the words where they differ.
fn party_ui(ui: &mut Ui, view: &mut View<'_>, party: &PartyRow) {
    let theme = view.theme;
    for (id, name, kind) in &party.entities {
        let (rect, _) = ui.allocate_exact_size(vec2(12.0, 20.0), Sense::hover());
        shapes::entity(ui.painter(), theme, rect.center(), *kind);
        if controls::link(ui, theme, name).clicked() {
            view.actions.push(Action::Select(Selected::Entity(*id)));
        }
    }
    let is_same = party.entities.len() == 1 && party.name() == party.words;
    if !is_same {
        dim(
            ui,
            theme,
            &format!("“{}”", crate::ui::ledger::one_line(&party.words)),
        );
    }
}

fn arrow_ui(ui: &mut Ui, view: &View<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(10.0, 20.0), Sense::hover());
    shapes::icon(ui.painter(), rect.center(), Icon::Right, view.theme.faint);
}

fn publisher_ui(ui: &mut Ui, view: &mut View<'_>, document: Option<&DocumentRow>) {
    let Some(document) = document else {
        return;
    };
    let publisher = document.publisher.as_deref().unwrap_or("publisher unknown");
    if controls::link(ui, view.theme, publisher).clicked() {
        view.actions
            .push(Action::Select(Selected::Document(document.id)));
    }
    if let Some(grade) = document.reliability {
        let (rect, _) = ui.allocate_exact_size(vec2(18.0, 20.0), Sense::hover());
        let at = eframe::egui::pos2(rect.left(), rect.center().y);
        controls::grade(ui, view.theme, at, grade.name());
    }
}

/// 1 to 5, and, after a gap, "cannot be judged".
fn credibility_ui(ui: &mut Ui, view: &mut View<'_>, row: &ClaimRow) {
    ui.spacing_mut().item_spacing.x = 3.0;
    for grade in Credibility::ALL {
        if *grade == Credibility::CannotBeJudged {
            ui.add_space(size::PADDING);
        }
        let is_on = row.credibility == Some(*grade);
        let full = format!("{} {}", grade.name(), grade.label());
        let label = if is_on || *grade == Credibility::CannotBeJudged {
            full.as_str()
        } else {
            grade.name()
        };
        let button = Button::new(label)
            .small()
            .on(is_on)
            .enabled(!view.case.is_read_only());
        let response = button.show(ui, view.theme);
        if response.clicked() {
            view.actions.push(Action::Edit(Command::GradeClaim {
                claim: row.id,
                grade: (!is_on).then_some(*grade),
            }));
        }
        controls::hint(response, view.theme, &full, None);
    }
}
