//! What actions do: the one place in which the window acts.

use std::sync::Arc;

use eframe::egui::Context;

use crate::case::{Input, case_path};
use crate::model::{ClaimId, Command, Credibility, Object, Query, Review};

use super::action::{Action, Question, Verb};
use super::bars::search_id;
use super::dialogs::Ask;
use super::evidence::{Words, evidence};
use super::ledger::Ledger;
use super::outcome::{Outcome, Turn};
use super::panes::Pane;
use super::selection::{Place, Selected};
use super::sheet::Sheet;
use super::toasts::Offer;
use super::view::Reading;
use super::window::Window;

impl Window {
    pub(super) fn perform(&mut self, ctx: &Context, action: Action) {
        match action {
            Action::Edit(command) => self.edit_or_spawn(ctx, command),
            Action::Do(verb) => self.perform_verb(ctx, verb),
            Action::Select(selected) => self.select(selected),
            Action::Refine(selected) => {
                self.trail.refine(selected);
                self.show_evidence(selected);
            }
            Action::Go(go) => self.go(ctx, go),
            Action::Copy { is_cited } => self.copy(ctx, is_cited),
            Action::Read(document, lit) => self.read(Words::lit(document, lit)),
            Action::Narrow(query) => {
                let scope = self.trail.place().scope.clone().and(query);
                self.set_scope(scope);
            }
            Action::SetScope(scope) => self.set_scope(scope),
            Action::Import(paths) => {
                let inputs = paths.into_iter().map(Input::Path).collect();
                self.import(ctx, inputs);
            }
            Action::ImportText(text) => {
                let name = "pasted article.txt".to_owned();
                let bytes = text.into_bytes();
                self.import(ctx, vec![Input::Bytes { name, bytes }]);
            }
            Action::Open(path) => self.open(ctx, path, false),
            Action::Create(path) => self.open(ctx, case_path(&path), true),
            Action::Export(path) => self.export(ctx, path),
            Action::Ask(question) => self.sheet = Some(Sheet::new(question, String::new(), None)),
            Action::Focus(pane) => self.keys = pane,
            Action::Say(words) => self.toasts.say(self.now, words, Offer::Nothing),
            Action::UndoStep(step) => self.turn(ctx, Turn::UndoStep(step)),
            Action::ShowNew => self.show_new(),
            Action::Cancel(job) => self.jobs.cancel(job),
            Action::Dismiss => self.sheet = None,
        }
    }

    fn perform_verb(&mut self, ctx: &Context, verb: Verb) {
        if !self.can(verb) {
            return;
        }
        if let Some(pane) = verb.pane() {
            self.settings.panes.toggle(pane);
            return;
        }
        if let Some(grade) = verb.credibility() {
            self.grade(grade);
            return;
        }
        match verb {
            Verb::NextClaim | Verb::PreviousClaim => self.step_claim(verb == Verb::NextClaim),
            Verb::Accept => self.decide(Review::Accepted),
            Verb::Misread => self.decide(Review::Rejected),
            Verb::Later => self.decide(Review::Later),
            Verb::AcceptAll => self.accept_all(ctx),
            Verb::WriteNote => self.write_note(),
            Verb::Copy => self.copy(ctx, true),
            Verb::ChooseAll => {
                self.keys = Pane::Reader;
                if let Some(desk) = &mut self.desk {
                    desk.reader.choose_all();
                }
            }
            Verb::Search => ctx.memory_mut(|memory| memory.request_focus(search_id())),
            Verb::ClearScope => self.set_scope(Query::All),
            Verb::ScopeToSelection => self.scope_to_selection(),
            Verb::Back | Verb::Forward => self.walk(verb == Verb::Forward),
            Verb::Undo => self.turn(ctx, Turn::Undo),
            Verb::Redo => self.turn(ctx, Turn::Redo),
            Verb::FitGraph => {
                if let Some(desk) = &mut self.desk {
                    desk.graph.fit();
                }
            }
            Verb::ZoomIn | Verb::ZoomOut => {
                if let Some(desk) = &mut self.desk {
                    desk.graph
                        .zoom(if verb == Verb::ZoomIn { 1.25 } else { 0.8 });
                }
            }
            Verb::SwitchTheme => {
                let is_dark = !self.is_dark(ctx);
                self.settings.is_dark = Some(is_dark);
                ctx.set_theme(if is_dark {
                    eframe::egui::Theme::Dark
                } else {
                    eframe::egui::Theme::Light
                });
            }
            Verb::ResetPanes => self.settings.panes.reset(),
            Verb::NextPane => self.next_pane(),
            Verb::CloseCase => drop(self.close()),
            _ => self.perform_file_verb(ctx, verb),
        }
    }

    fn perform_file_verb(&mut self, ctx: &Context, verb: Verb) {
        match verb {
            Verb::OpenArticles => self.ask(ctx, Ask::Files),
            Verb::OpenFolder => self.ask(ctx, Ask::Folder),
            Verb::OpenCase => self.ask(ctx, Ask::OpenCase),
            Verb::NewCase => self.ask(ctx, Ask::NewCase),
            Verb::Export => {
                let name = self.case().map_or_else(String::new, |case| case.name());
                self.ask(ctx, Ask::SaveReport(format!("{name}.html")));
            }
            Verb::ImportPath => {
                self.sheet = Some(Sheet::new(Question::ImportPath, String::new(), None));
            }
            Verb::Paste => self.sheet = Some(Sheet::new(Question::Paste, String::new(), None)),
            Verb::About => self.sheet = Some(Sheet::new(Question::About, String::new(), None)),
            Verb::Why => {
                self.select_chosen();
                self.sheet = Some(Sheet::new(Question::Why, String::new(), None));
            }
            Verb::History => self.sheet = Some(Sheet::new(Question::History, String::new(), None)),
            Verb::ImportResult => {
                self.sheet = Some(Sheet::new(Question::ImportResult, String::new(), None));
            }
            Verb::Palette => self.sheet = Some(Sheet::new(Question::Palette, String::new(), None)),
            Verb::OpenSample => self.open_sample(ctx),
            Verb::Reextract => self.reextract(ctx),
            _ => {}
        }
    }

    fn ask(&mut self, ctx: &Context, ask: Ask) {
        let dialogs = Arc::clone(&self.environment.dialogs);
        self.jobs.spawn(ctx, "Asking", false, move |_| {
            let answer = dialogs.ask(&ask);
            Outcome::Answered(ask, answer)
        });
    }

    fn step_claim(&mut self, forward: bool) {
        let from = self.selected_claim();
        let next = self
            .desk
            .as_ref()
            .and_then(|desk| desk.ledger.ledger()?.step(from, forward));
        if let Some(id) = next {
            self.keys = Pane::Claims;
            self.select(Selected::Claim(id));
        }
    }

    fn selected_claim(&self) -> Option<ClaimId> {
        match self.trail.place().selected {
            Selected::Claim(id) => Some(id),
            _ => None,
        }
    }

    /// Decides on the selected claim or relation; the same again takes it back. Then goes to the next undecided claim.
    fn decide(&mut self, review: Review) {
        let Some(case) = self.case().cloned() else {
            return;
        };
        let selected = self.trail.place().selected;
        let current = case.read().and_then(|reader| {
            Ok(match selected {
                Selected::Claim(id) => reader.claim(id)?.and_then(|row| row.review),
                Selected::Relation(id, _) => reader.relation(id)?.and_then(|row| row.review),
                _ => None,
            })
        });
        let object = match selected {
            Selected::Claim(id) => Object::Claim(id),
            Selected::Relation(id, _) => Object::Relation(id),
            _ => return,
        };
        let is_again = current.is_ok_and(|current| current == Some(review));
        self.edit(&Command::Review {
            objects: vec![object],
            decision: (!is_again).then_some(review),
        });
        let next = match selected {
            Selected::Claim(id) if !is_again => self.next_undecided(id),
            _ => None,
        };
        if let Some(next) = next {
            self.select(Selected::Claim(next));
        }
    }

    /// The next claim that nobody has decided on. A long ledger doesn't know: it is looked for among the next.
    fn next_undecided(&self, from: ClaimId) -> Option<ClaimId> {
        const STEP: usize = 200;
        let ledger = self.desk.as_ref()?.ledger.ledger()?;
        if ledger.undecided().is_some() {
            return ledger.next_undecided(from);
        }
        let reader = self.case()?.read().ok()?;
        let mut from = from;
        for _ in 0..10 {
            let next = reader.claim_outline(&ledger.following(from, STEP)).ok()?;
            if let Some(open) = next.iter().find(|claim| claim.review.is_none()) {
                return Some(open.id);
            }
            from = next.last()?.id;
        }
        Some(from)
    }

    /// Grades the selected claim; the same again takes it back.
    fn grade(&mut self, grade: Credibility) {
        let (Some(case), Some(claim)) = (self.case().cloned(), self.selected_claim()) else {
            return;
        };
        let row = case.read().and_then(|reader| reader.claim(claim));
        let current = row.ok().flatten().and_then(|row| row.credibility);
        self.edit(&Command::GradeClaim {
            claim,
            grade: (current != Some(grade)).then_some(grade),
        });
    }

    fn accept_all(&mut self, ctx: &Context) {
        let objects: Vec<Object> = self
            .desk
            .as_ref()
            .map(|desk| {
                desk.ledger
                    .ledger()
                    .map(Ledger::open_claims)
                    .unwrap_or_default()
                    .into_iter()
                    .map(Object::Claim)
                    .collect()
            })
            .unwrap_or_default();
        if !objects.is_empty() {
            let decision = Some(Review::Accepted);
            self.edit_or_spawn(ctx, Command::Review { objects, decision });
        }
    }

    /// Copies the words that are chosen in the reader, else those that are lit.
    fn copy(&mut self, ctx: &Context, is_cited: bool) {
        let lit = &self.reading.lit;
        let words = self
            .desk
            .as_ref()
            .and_then(|desk| desk.reader.quotation(lit, is_cited));
        if let Some(words) = words {
            ctx.copy_text(words);
            let said = if is_cited {
                "Copied the words with their citation"
            } else {
                "Copied the words"
            };
            self.toasts.say(self.now, said, Offer::Nothing);
        }
    }

    /// The words chosen in the reader, while it has the keys.
    pub(super) fn chosen(&self) -> Option<Selected> {
        let (document, words) = self
            .desk
            .as_ref()
            .filter(|_| self.keys == Pane::Reader)
            .and_then(|desk| desk.reader.chosen())?;
        Some(Selected::Passage(document, words))
    }

    /// Lights the words chosen in the reader, where there are some.
    fn select_chosen(&mut self) {
        if let Some(chosen) = self.chosen() {
            self.select(chosen);
        }
    }

    fn write_note(&mut self) {
        self.select_chosen();
        self.settings.panes.show(Pane::Inspector);
        self.keys = Pane::Inspector;
        if let Some(desk) = &mut self.desk {
            desk.inspector.note.take_keys();
        }
    }

    fn scope_to_selection(&mut self) {
        let Some(case) = self.case().cloned() else {
            return;
        };
        let part = match self.trail.place().selected {
            Selected::Entity(id) => case
                .read()
                .and_then(|reader| reader.entity(id))
                .ok()
                .flatten()
                .map(|row| super::graph::about(&row.name)),
            Selected::Document(id) => {
                Some(Query::Field(crate::model::Field::Document, id.to_string()))
            }
            _ => None,
        };
        if let Some(part) = part {
            let scope = self.trail.place().scope.clone().and(part);
            self.set_scope(scope);
        }
    }

    fn next_pane(&mut self) {
        let seen = self.settings.panes.active();
        let at = seen.iter().position(|pane| *pane == self.keys);
        let next = at.map_or(0, |at| (at + 1) % seen.len().max(1));
        if let Some(pane) = seen.get(next) {
            self.keys = *pane;
        }
    }

    fn set_scope(&mut self, scope: Query) {
        let selected = self.trail.place().selected;
        self.trail.go(Place { scope, selected });
    }

    fn walk(&mut self, forward: bool) {
        if forward {
            self.trail.forward();
        } else {
            self.trail.back();
        }
        self.show_evidence(self.trail.place().selected);
    }

    /// Lights something, and shows the words that it stands on.
    pub(super) fn select(&mut self, selected: Selected) {
        let scope = self.trail.place().scope.clone();
        self.trail.go(Place { scope, selected });
        self.show_evidence(selected);
    }

    fn show_evidence(&mut self, selected: Selected) {
        let Some(case) = self.case().cloned() else {
            return;
        };
        match evidence(&case, selected, self.reading.document) {
            Ok(Some(words)) => self.read(words),
            Ok(None) => self.reading.lit.clear(),
            Err(error) => self
                .toasts
                .fail(self.now, format!("This could not be read. {error:#}")),
        }
    }

    fn read(&mut self, words: Words) {
        let turn = self.reading.turn + u64::from(words.target.is_some());
        self.reading = Reading {
            document: Some(words.document),
            lit: words.lit,
            target: words.target,
            turn,
        };
    }
}
