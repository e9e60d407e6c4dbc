//! The window: its state, and the one way in which it is drawn.

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::{self, Context, Frame, Panel, Ui};

use crate::case::{Asked, Case, Counts, HistoryRow, Imported, Options, Why};
use crate::model::{Changes, Command, EntityId, Query};

use super::action::{Action, Question, Verb};
use super::bars::{self, Bars, ScopeBar};
use super::controls::count;
use super::desk::{Desk, Drawing};
use super::dialogs::Dialogs;
use super::fonts;
use super::jobs::Jobs;
use super::later::Later;
use super::outcome::Outcome;
use super::panes::Pane;
use super::query::{Cached, Epochs};
use super::selection::Trail;
use super::settings::Settings;
use super::sheet::{Known, Sheet};
use super::splitters;
use super::theme::{self, Theme, size};
use super::toasts::Toasts;
use super::view::{Reading, View};
use super::welcome::{self, Welcome};
use super::why;

/// Above so many documents lists are read on a worker.
const LARGE: u64 = 1_000;

/// How many steps of the log are shown.
const STEPS: usize = 500;

/// What the window needs from outside.
#[derive(Clone)]
pub struct Environment {
    /// Who works, what time it is, where backups go.
    pub options: Options,
    /// The system's file dialogs.
    pub dialogs: Arc<dyn Dialogs>,
    /// Where a case is made for articles that come with no case open; by default the folder that is current.
    pub cases: PathBuf,
    /// In which hours the analyst counts.
    pub zone: jiff::tz::TimeZone,
    /// Where the sample case lies, or is made; none: it isn't offered.
    pub sample: Option<PathBuf>,
    /// Whether jobs and layouts run where they are begun: for pictures and tests.
    pub is_inline: bool,
    /// What to say at first.
    pub notice: Option<String>,
}

/// The window.
pub struct Window {
    pub(super) environment: Environment,
    /// What lasts.
    pub settings: Settings,
    pub(super) desk: Option<Desk>,
    pub(super) trail: Trail,
    pub(super) reading: Reading,
    pub(super) epochs: Epochs,
    pub(super) keys: Pane,
    pub(super) hovered: Option<EntityId>,
    pub(super) actions: Vec<Action>,
    pub(super) jobs: Jobs<Outcome>,
    pub(super) toasts: Toasts,
    pub(super) sheet: Option<Sheet>,
    pub(super) imported: Option<Imported>,
    /// The log, while its sheet is open.
    pub(super) history: Cached<(), Vec<HistoryRow>>,
    /// Why what is selected is read as it is, while its sheet is open.
    pub(super) why: Later<Asked, Why>,
    /// What is to be imported once a case is open.
    pub(super) waiting: Vec<crate::case::Input>,
    /// Edits that wait for the end of a long one.
    pub(super) behind: Vec<Command>,
    pub(super) search: String,
    pub(super) now: f64,
    is_dressed: bool,
    /// Whether a case was opened of which nobody knows yet what it needs.
    pub(super) is_to_look: bool,
    /// So many of a running import's files are done that are shown.
    pub(super) shown: usize,
    /// Whether it was said that closing loses words.
    pub(super) is_warned: bool,
}

impl Window {
    /// An empty window: the welcome screen.
    pub fn new(environment: Environment, settings: Settings) -> Self {
        let is_inline = environment.is_inline;
        let mut toasts = Toasts::default();
        if let Some(notice) = &environment.notice {
            toasts.fail(0.0, notice);
        }
        Self {
            environment,
            settings,
            desk: None,
            trail: Trail::default(),
            reading: Reading::default(),
            epochs: Epochs::default(),
            keys: Pane::Claims,
            hovered: None,
            actions: Vec::new(),
            jobs: Jobs::new(Outcome::failed, is_inline),
            toasts,
            sheet: None,
            imported: None,
            history: Cached::new(Changes::ALL),
            why: Later::new(Changes::ALL),
            waiting: Vec::new(),
            behind: Vec::new(),
            search: String::new(),
            now: 0.0,
            is_dressed: false,
            is_to_look: false,
            shown: 0,
            is_warned: false,
        }
    }

    /// The open case.
    pub fn case(&self) -> Option<&Arc<Case>> {
        self.desk.as_ref().map(|desk| &desk.case)
    }

    /// What is lit.
    pub fn selected(&self) -> super::selection::Selected {
        self.trail.place().selected
    }

    /// What is on the desk.
    pub const fn desk(&self) -> Option<&Desk> {
        self.desk.as_ref()
    }

    /// Offers the sample case, which lies or is made there.
    pub fn offer_sample(&mut self, path: PathBuf) {
        self.environment.sample = Some(path);
    }

    /// The words of the messages that stand.
    pub fn messages(&self) -> Vec<&str> {
        self.toasts.words()
    }

    /// Asks for something, as a panel would.
    pub fn push(&mut self, action: Action) {
        self.actions.push(action);
    }

    /// Its title, for the system.
    pub fn title(&self) -> String {
        self.case().map_or_else(
            || "Readout".to_owned(),
            |case| format!("{} – Readout", case.name()),
        )
    }

    /// Gives a context the window's fonts and styles, once.
    pub fn dress(ctx: &Context) {
        ctx.set_fonts(fonts::definitions());
        ctx.set_style_of(egui::Theme::Dark, theme::DARK.style());
        ctx.set_style_of(egui::Theme::Light, theme::LIGHT.style());
    }

    /// Takes in what jobs brought; also while the window is hidden.
    pub fn logic(&mut self, ctx: &Context) {
        self.now = ctx.input(|input| input.time);
        // first what waited: what is said of the long edit itself is to stand last
        self.edit_behind(ctx);
        for outcome in self.jobs.outcomes() {
            self.take(ctx, outcome);
        }
    }

    /// Draws it, and does what was asked for.
    pub fn ui(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        if !self.is_dressed {
            self.is_dressed = true;
            ctx.set_theme(match self.settings.is_dark {
                None => egui::ThemePreference::System,
                Some(true) => egui::ThemePreference::Dark,
                Some(false) => egui::ThemePreference::Light,
            });
        }
        self.logic(&ctx);
        if std::mem::take(&mut self.is_to_look) {
            self.look(&ctx);
        }
        let theme = Theme::of(self.is_dark(&ctx));
        ui.painter().rect_filled(ui.max_rect(), 0.0, theme.window);
        let title = self.title();
        ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(title));
        self.listen(&ctx);
        self.draw(ui, &theme);
        self.overlays(ui, &theme);
        let actions = std::mem::take(&mut self.actions);
        let is_any = !actions.is_empty();
        for action in actions {
            self.perform(&ctx, action);
        }
        if is_any {
            ctx.request_repaint();
        }
    }

    pub(super) fn is_dark(&self, ctx: &Context) -> bool {
        self.settings.is_dark.unwrap_or_else(|| {
            ctx.system_theme()
                .is_none_or(|theme| theme == egui::Theme::Dark)
        })
    }

    fn draw(&mut self, ui: &mut Ui, theme: &Theme) {
        let (undo, redo) = self.steps();
        let name = self.case().map(|case| case.name());
        let mut actions = std::mem::take(&mut self.actions);
        let mut bars = Bars {
            case: name.as_deref(),
            undo: undo.as_deref(),
            redo: redo.as_deref(),
            is_read_only: self.case().is_some_and(|case| case.is_read_only()),
            is_importing: self.jobs.is_running(super::outcome::IMPORTING),
            theme,
            actions: &mut actions,
        };
        let bar = |id: &'static str, height: f32| {
            let frame = Frame::new().fill(theme.window);
            (id, height, frame)
        };
        let (id, height, frame) = bar("top", size::TOP_BAR);
        Panel::top(id)
            .exact_size(height)
            .frame(frame)
            .show_separator_line(false)
            .show(ui, |ui| {
                bars::named(ui, "Case");
                bars::top_ui(ui, &mut bars, &mut self.search);
            });
        let all = self.counts();
        if self.desk.is_some() {
            let (id, height, frame) = bar("scope", size::SCOPE_BAR);
            let counts = self
                .desk
                .as_ref()
                .map_or_else(String::new, |desk| desk.scope_counts(all));
            let scope = ScopeBar {
                scope: &self.trail.place().scope,
                ways: (self.trail.can_go_back(), self.trail.can_go_forward()),
                counts: &counts,
            };
            Panel::top(id)
                .exact_size(height)
                .frame(frame)
                .show_separator_line(false)
                .show(ui, |ui| {
                    bars::named(ui, "Scope");
                    bars::scope_ui(ui, &mut bars, &scope);
                });
        }
        let (id, height, frame) = bar("status", size::STATUS_BAR);
        let counts = self.status(all);
        let job = self.jobs.shown();
        let (new, shows_first) = self.brought(all);
        let right = self.whose();
        Panel::bottom(id)
            .exact_size(height)
            .frame(frame)
            .show_separator_line(false)
            .show(ui, |ui| {
                bars::named(ui, "Status");
                bars::status_ui(ui, &mut bars, &counts, (job.as_ref(), new), &right);
            });
        if shows_first {
            actions.push(Action::ShowNew);
        }
        self.actions = actions;
        if self.desk.is_some() {
            self.panes_ui(ui, theme, all);
        } else {
            let mut welcome = Welcome {
                recent: &self.settings.recent,
                has_sample: self.environment.sample.is_some(),
                theme,
                actions: &mut self.actions,
            };
            welcome::ui(ui, &mut welcome);
        }
    }

    /// How many files of a running import are done that are not shown, and whether to show them now: an import makes no
    /// list jump, but where there is none yet, its first articles appear.
    fn brought(&self, all: Counts) -> (usize, bool) {
        let done = self
            .jobs
            .progress_of(super::outcome::IMPORTING)
            .map_or(0, |at| at.done);
        let shows_first = done > 0 && self.shown == 0 && all.documents == 0;
        (done.saturating_sub(self.shown), shows_first)
    }

    fn panes_ui(&mut self, ui: &mut Ui, theme: &Theme, all: Counts) {
        let ctx = ui.ctx().clone();
        let Some(desk) = self.desk.as_mut() else {
            return;
        };
        // Something to read at once, with nothing selected: the first document of the list.
        if self.reading.document.is_none() {
            self.reading.document = desk.documents.ids().first().copied();
        }
        let room = ui.available_size();
        self.settings.panes.fit(room.x, room.y);
        let place = self.trail.place().clone();
        let mut hovering = None;
        let case = Arc::clone(&desk.case);
        let mut view = View {
            case: &case,
            is_large: !self.environment.is_inline && all.documents > LARGE,
            ctx: &ctx,
            epochs: &self.epochs,
            scope: &place.scope,
            selected: place.selected,
            reading: &self.reading,
            hovered: self.hovered,
            hovering: &mut hovering,
            keys: self.keys,
            zone: &self.environment.zone,
            theme,
            actions: &mut self.actions,
        };
        // The ledger's keys work, and all counts are true, where a list is behind a tab, too. What can't be read says so
        // in its pane.
        drop(desk.ledger.load(&view));
        drop(desk.documents.load(&view));
        drop(desk.entities.load(&view));
        let mut drawing = Drawing {
            desk,
            view: &mut view,
            tabbed: self.settings.panes.tabbed(),
            is_edited: false,
        };
        ui.painter()
            .rect_filled(ui.available_rect_before_wrap(), 0.0, theme.line);
        self.settings.panes.tree.ui(&mut drawing, ui);
        self.settings.panes.is_own |= drawing.is_edited;
        self.settings.panes.is_own |= splitters::ui(ui, theme, &mut self.settings.panes.tree);
        if self.hovered != hovering {
            ui.ctx().request_repaint();
        }
        self.hovered = hovering;
    }

    fn overlays(&mut self, ui: &Ui, theme: &Theme) {
        if let Some(mut sheet) = self.sheet.take() {
            let mut actions = std::mem::take(&mut self.actions);
            if sheet.question == Question::History {
                self.load_history();
            }
            let why = if sheet.question == Question::Why {
                self.load_why(ui.ctx())
            } else {
                Ok(None)
            };
            let known = Known {
                why,
                imported: self.imported.as_ref(),
                history: self.history.last().map_or(&[], Vec::as_slice),
                zone: &self.environment.zone,
                can: &|verb| self.can(verb),
            };
            sheet.ui(ui, theme, &known, &mut actions);
            self.actions = actions;
            self.sheet = Some(sheet);
        }
        let is_dropping = ui.input(|input| !input.raw.hovered_files.is_empty());
        if is_dropping {
            super::controls::drop_ui(ui, theme, "Drop to import");
        }
        self.toasts.ui(ui, theme, &mut self.actions);
    }

    fn load_history(&mut self) {
        let Some(desk) = &self.desk else {
            return;
        };
        let case = &desk.case;
        let loaded = self
            .history
            .get(&self.epochs, (), |()| case.read()?.history(STEPS));
        if let Err(error) = loaded {
            let words = format!("The history could not be read. {error}");
            self.toasts.fail(self.now, words);
        }
    }

    fn counts(&mut self) -> Counts {
        let Some(desk) = self.desk.as_mut() else {
            return Counts::default();
        };
        let case = &desk.case;
        let counts = desk
            .counts
            .get(&self.epochs, (), |()| case.read()?.counts());
        counts.copied().unwrap_or_default()
    }

    fn steps(&mut self) -> (Option<String>, Option<String>) {
        let Some(desk) = self.desk.as_mut() else {
            return (None, None);
        };
        let case = &desk.case;
        let steps = desk.steps.get(&self.epochs, (), |()| {
            if case.is_read_only() {
                return Ok((None, None));
            }
            let reader = case.read()?;
            Ok((reader.next_undo()?, reader.next_redo()?))
        });
        steps.cloned().unwrap_or_default()
    }

    /// "Saved   analyst mk".
    fn whose(&self) -> String {
        self.case().map_or_else(String::new, |case| {
            let saved = if case.is_read_only() {
                "Read only"
            } else {
                "Saved"
            };
            format!("{saved}   analyst {}", case.analyst())
        })
    }

    fn status(&self, all: Counts) -> String {
        if self.desk.is_none() {
            return "No case open".to_owned();
        }
        [
            count(all.documents as usize, "document", "documents"),
            count(all.entities as usize, "entity", "entities"),
            count(all.claims as usize, "claim", "claims"),
            count(all.relations as usize, "relation", "relations"),
        ]
        .join(" · ")
    }

    /// Whether a verb can be done now.
    pub fn can(&self, verb: Verb) -> bool {
        let has_case = self.desk.is_some();
        let can_write = self.case().is_some_and(|case| !case.is_read_only());
        match verb {
            Verb::OpenSample => self.environment.sample.is_some(),
            Verb::Back => has_case && self.trail.can_go_back(),
            Verb::Forward => has_case && self.trail.can_go_forward(),
            Verb::ClearScope => has_case && self.trail.place().scope != Query::All,
            Verb::Undo
            | Verb::Redo
            | Verb::Accept
            | Verb::Misread
            | Verb::Later
            | Verb::AcceptAll
            | Verb::Reextract => can_write,
            verb if verb.credibility().is_some() => can_write,
            Verb::ImportResult => self.imported.is_some(),
            Verb::Why => {
                let asked = why::asked(self.selected());
                has_case && (asked.is_some() || self.chosen().is_some())
            }
            other => has_case || !other.needs_case(),
        }
    }
}
