//! What actions do: the one place in which the window acts.

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::Context;

use crate::case::{Case, Input, case_path};
use crate::model::{ClaimId, Command, DocumentId, Object, Query, Review, Span};

use super::action::{Action, Question, Verb};
use super::bars::search_id;
use super::desk::Desk;
use super::dialogs::Ask;
use super::outcome::{
    APPLYING, EXPORTING, EXTRACTING, IMPORTING, OPENING, Outcome, Turn, progress,
};
use super::panes::Pane;
use super::selection::{LinkKey, Place, Selected, Trail};
use super::sheet::Sheet;
use super::toasts::Offer;
use super::view::Reading;
use super::window::Window;

/// Above so many objects an edit is a job.
const MANY: usize = 50;

impl Window {
    pub(super) fn perform(&mut self, ctx: &Context, action: Action) {
        match action {
            Action::Edit(command) => self.edit_or_spawn(ctx, command),
            Action::Do(verb) => self.perform_verb(ctx, verb),
            Action::Select(selected) => self.select(selected),
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
            Action::Cancel => self.jobs.cancel(),
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
        match verb {
            Verb::NextClaim | Verb::PreviousClaim => self.step_claim(verb == Verb::NextClaim),
            Verb::Accept => self.decide(Review::Accepted),
            Verb::Misread => self.decide(Review::Rejected),
            Verb::Later => self.decide(Review::Later),
            Verb::AcceptAll => self.accept_all(ctx),
            Verb::WriteNote => self.write_note(),
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
            Verb::CloseCase => self.close(),
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

    /// Carries an edit out, and says so. A note that can't be saved stays in its box.
    pub(super) fn edit(&mut self, command: &Command) {
        let Some(case) = self.case().cloned() else {
            return;
        };
        let result = case.apply(command);
        if let Command::Note { object, text, .. } = command {
            let error = result.as_ref().err().map(|error| format!("{error:#}"));
            if let Some(desk) = &mut self.desk {
                desk.inspector.note.was_saved(*object, text, error);
            }
            if let Ok(Some(applied)) = result {
                self.epochs.touch(applied.changes);
            }
            return;
        }
        self.take_applied(Turn::Edit, result.map_err(|error| format!("{error:#}")));
    }

    fn edit_or_spawn(&mut self, ctx: &Context, command: Command) {
        let is_long = match &command {
            Command::Review { objects, .. } => objects.len() > MANY,
            Command::Same { .. } | Command::Split { .. } | Command::SetDetail { .. } => true,
            _ => false,
        };
        let Some(case) = self.case().cloned() else {
            return;
        };
        if !is_long {
            self.edit(&command);
            return;
        }
        self.jobs.spawn(ctx, APPLYING, false, move |_| {
            let result = case.apply(&command).map_err(|error| format!("{error:#}"));
            Outcome::Applied(Turn::Edit, result)
        });
    }

    fn turn(&mut self, ctx: &Context, turn: Turn) {
        self.leave();
        let Some(case) = self.case().cloned() else {
            return;
        };
        self.jobs.spawn(ctx, APPLYING, false, move |_| {
            let result = if turn == Turn::Undo {
                case.undo()
            } else {
                case.redo()
            };
            Outcome::Applied(turn, result.map_err(|error| format!("{error:#}")))
        });
    }

    fn step_claim(&mut self, forward: bool) {
        let from = self.selected_claim();
        let next = self
            .desk
            .as_ref()
            .and_then(|desk| desk.ledger.step(from, forward));
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
            Selected::Claim(id) if !is_again => self
                .desk
                .as_ref()
                .and_then(|desk| desk.ledger.next_undecided(id)),
            _ => None,
        };
        if let Some(next) = next {
            self.select(Selected::Claim(next));
        }
    }

    fn accept_all(&mut self, ctx: &Context) {
        let objects: Vec<Object> = self
            .desk
            .as_ref()
            .map(|desk| {
                desk.ledger
                    .undecided()
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

    fn write_note(&mut self) {
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

    /// Opens what jobs, dialogs or the command line brought.
    pub fn open_case(&mut self, case: Arc<Case>) {
        self.leave();
        self.trail = Trail::default();
        self.reading = Reading::default();
        self.epochs.touch(crate::model::Changes::ALL);
        self.imported = None;
        self.hovered = None;
        self.keys = Pane::Claims;
        let recent = super::settings::Recent {
            path: std::path::absolute(case.path()).unwrap_or_else(|_| case.path().to_owned()),
            opened: case.now(),
            ..super::settings::Recent::default()
        };
        self.settings.remember(recent);
        self.desk = Some(Desk::new(case, self.environment.is_inline));
        self.note_counts();
    }

    /// Keeps what the case holds for the list of recent ones.
    pub(super) fn note_counts(&mut self) {
        let counts = self
            .case()
            .map(|case| case.read().and_then(|reader| reader.counts()));
        if let (Some(Ok(counts)), Some(recent)) = (counts, self.settings.recent.first_mut()) {
            recent.documents = counts.documents;
            recent.claims = counts.claims;
        }
    }

    fn open(&mut self, ctx: &Context, path: PathBuf, is_new: bool) {
        let is_open = self.case().is_some_and(|case| {
            std::path::absolute(case.path()).ok() == std::path::absolute(&path).ok()
        });
        if is_open {
            return;
        }
        self.close();
        let options = self.environment.options.clone();
        self.jobs.spawn(ctx, OPENING, true, move |_| {
            let case = if is_new {
                Case::create(&path, options)
            } else {
                Case::open(&path, options)
            };
            Outcome::Opened(path, case.map_err(|error| format!("{error:#}")))
        });
    }

    /// Opens the sample case; makes it first where it isn't there.
    fn open_sample(&mut self, ctx: &Context) {
        let Some(path) = self.environment.sample.clone() else {
            return;
        };
        let is_new = !path.exists();
        if is_new {
            if let Some(folder) = path.parent()
                && let Err(error) = std::fs::create_dir_all(folder)
            {
                let words = format!(
                    "The sample case can't be made. {error}, {}",
                    folder.display()
                );
                self.toasts.fail(self.now, words);
                return;
            }
            self.waiting = crate::case::sample();
        }
        self.open(ctx, path, is_new);
    }

    fn close(&mut self) {
        self.leave();
        self.note_counts();
        let Some(desk) = self.desk.take() else {
            return;
        };
        self.jobs.cancel();
        let case = Arc::clone(&desk.case);
        drop(desk);
        if let Err(error) = case.close() {
            self.toasts.fail(self.now, format!("{error:#}"));
        }
    }

    /// Saves and closes everything: the window goes away.
    pub fn shut(&mut self) {
        self.jobs.cancel();
        self.close();
    }

    /// Imports into the open case; with none open, into one that is made for it.
    pub(super) fn import(&mut self, ctx: &Context, inputs: Vec<Input>) {
        let Some(case) = self.case().cloned() else {
            let path = free_path(&self.environment.cases);
            self.waiting = inputs;
            self.open(ctx, path, true);
            return;
        };
        if case.is_read_only() {
            self.toasts.fail(
                self.now,
                "The case can only be read, so nothing was imported",
            );
            return;
        }
        if self.jobs.is_running(IMPORTING) {
            self.toasts.say(
                self.now,
                "An import is running; one at a time",
                Offer::Nothing,
            );
            return;
        }
        self.jobs.spawn(ctx, IMPORTING, true, move |handle| {
            let result = case.import(&inputs, &crate::case::Defaults::default(), &mut |at| {
                handle.report(|| progress(at))
            });
            Outcome::Imported(result.map_err(|error| format!("{error:#}")))
        });
    }

    fn reextract(&mut self, ctx: &Context) {
        let Some(case) = self.case().cloned() else {
            return;
        };
        self.jobs.spawn(ctx, EXTRACTING, true, move |handle| {
            let result =
                case.reextract(&Query::All, false, &mut |at| handle.report(|| progress(at)));
            Outcome::Reextracted(result.map_err(|error| format!("{error:#}")))
        });
    }

    fn export(&mut self, ctx: &Context, path: PathBuf) {
        let Some(case) = self.case().cloned() else {
            return;
        };
        let choice = crate::report::Choice {
            scope: self.trail.place().scope.clone(),
            ..crate::report::Choice::default()
        };
        self.leave();
        let path = match path.extension() {
            Some(_) => path,
            None => path.with_extension("html"),
        };
        self.jobs.spawn(ctx, EXPORTING, true, move |_| {
            let result = crate::report::write(&case, &choice, &path);
            Outcome::Exported(path, result.map_err(|error| format!("{error:#}")))
        });
    }
}

/// The first name for a case that is free in a folder.
fn free_path(folder: &std::path::Path) -> PathBuf {
    let name = |number: usize| match number {
        1 => folder.join("Case.readout"),
        number => folder.join(format!("Case {number}.readout")),
    };
    (1..10_000)
        .map(name)
        .find(|path| !path.exists())
        .unwrap_or_else(|| name(10_000))
}

/// Where to read: a document, what is lit in it, and what to bring into sight.
struct Words {
    document: DocumentId,
    lit: Vec<Span>,
    target: Option<Span>,
}

impl Words {
    fn lit(document: DocumentId, lit: Vec<Span>) -> Self {
        Self {
            document,
            target: lit.first().copied(),
            lit,
        }
    }
}

/// The words that something stands on. An entity stands on its mentions, in the open document if it is there: these are
/// marked, not lit.
fn evidence(
    case: &Case,
    selected: Selected,
    open: Option<DocumentId>,
) -> anyhow::Result<Option<Words>> {
    let reader = case.read()?;
    Ok(match selected {
        Selected::Nothing => None,
        Selected::Document(id) => Some(Words::lit(id, Vec::new())),
        Selected::Claim(id) => reader
            .claim(id)?
            .map(|row| Words::lit(row.document, row.content)),
        Selected::Relation(id, _) => relation_words(&reader, id)?,
        Selected::Link(key) => {
            let LinkKey {
                from,
                to,
                relation_type,
                negated,
            } = key;
            match reader
                .relations_of_link(from, to, relation_type, negated)?
                .first()
            {
                Some(id) => relation_words(&reader, *id)?,
                None => None,
            }
        }
        Selected::Entity(id) => {
            let mention = |document: DocumentId| -> anyhow::Result<Option<Span>> {
                let marks = reader.mention_marks(document)?;
                Ok(marks
                    .iter()
                    .find(|mark| mark.entity == id)
                    .map(|mark| mark.span))
            };
            let here = open.map(mention).transpose()?.flatten();
            let document = match (open, here) {
                (Some(document), Some(_)) => Some(document),
                _ => reader.documents_of(id)?.first().copied(),
            };
            match document {
                Some(document) => Some(Words {
                    document,
                    lit: Vec::new(),
                    target: mention(document)?,
                }),
                None => None,
            }
        }
    })
}

fn relation_words(
    reader: &crate::case::Reader,
    id: crate::model::RelationId,
) -> anyhow::Result<Option<Words>> {
    let row = reader.relation(id)?;
    Ok(row.map(|row| Words::lit(row.evidence.document, vec![row.evidence.span])))
}
