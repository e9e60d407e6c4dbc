//! Work that is longer than a frame: a named thread each, progress, a cancel flag, one outcome.

use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use eframe::egui::Context;

/// How far a job is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// How much is done.
    pub done: usize,
    /// Out of how much; 0 where nobody knows yet.
    pub total: usize,
    /// What is being worked on.
    pub current: String,
}

/// What a job sees of the window.
pub struct Handle {
    ctx: Context,
    is_canceled: Arc<AtomicBool>,
    progress: Arc<Mutex<Progress>>,
    last_report: Mutex<Option<Instant>>,
}

impl Handle {
    /// Says how far the job is, ten times a second at most; `Break` once it was canceled.
    pub fn report(&self, progress: impl FnOnce() -> Progress) -> ControlFlow<()> {
        let mut last = self
            .last_report
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if last.is_none_or(|last| last.elapsed() > Duration::from_millis(100)) {
            *last = Some(Instant::now());
            *self.progress.lock().unwrap_or_else(PoisonError::into_inner) = progress();
            self.ctx.request_repaint();
        }
        if self.is_canceled.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }
}

/// A job that runs.
#[derive(Debug)]
struct Running {
    id: u64,
    verb: &'static str,
    is_canceled: Arc<AtomicBool>,
    progress: Arc<Mutex<Progress>>,
    is_shown: bool,
    begun: Instant,
}

impl Running {
    fn progress(&self) -> Progress {
        self.progress
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

/// A job as the status bar shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Which.
    pub id: u64,
    /// What it does.
    pub verb: &'static str,
    /// How far it is.
    pub progress: Progress,
}

/// A job is shown once it runs so long: most are over sooner.
const SHOWN_AFTER: Duration = Duration::from_millis(150);

/// The jobs of a window, and what came of them. `T` is an outcome; a panic becomes the outcome that `failed` makes.
pub struct Jobs<T> {
    running: Vec<Running>,
    next_id: u64,
    sender: SyncSender<(u64, T)>,
    receiver: Receiver<(u64, T)>,
    failed: fn(&str, &str) -> T,
    is_inline: bool,
}

impl<T: Send + 'static> Jobs<T> {
    /// With `is_inline` a job runs to its end where it is begun: for pictures and tests.
    pub fn new(failed: fn(&str, &str) -> T, is_inline: bool) -> Self {
        let (sender, receiver) = sync_channel(64);
        Self {
            running: Vec::new(),
            next_id: 1,
            sender,
            receiver,
            failed,
            is_inline,
        }
    }

    /// Begins a job. `verb` says what it does, as in "Importing"; one that `is_shown` stands in the status bar.
    pub fn spawn(
        &mut self,
        ctx: &Context,
        verb: &'static str,
        is_shown: bool,
        work: impl FnOnce(&Handle) -> T + Send + 'static,
    ) {
        let id = self.next_id;
        self.next_id += 1;
        let is_canceled = Arc::new(AtomicBool::new(false));
        let progress = Arc::new(Mutex::new(Progress::default()));
        let handle = Handle {
            ctx: ctx.clone(),
            is_canceled: Arc::clone(&is_canceled),
            progress: Arc::clone(&progress),
            last_report: Mutex::new(None),
        };
        self.running.push(Running {
            id,
            verb,
            is_canceled,
            progress,
            is_shown,
            begun: Instant::now(),
        });
        ctx.request_repaint_after(SHOWN_AFTER);
        let sender = self.sender.clone();
        let failed = self.failed;
        let run = move || {
            let outcome = catch_unwind(AssertUnwindSafe(|| work(&handle)))
                .unwrap_or_else(|panic| failed(verb, &panic_text(&*panic)));
            // The window may be gone; then nobody waits for it.
            drop(sender.send((id, outcome)));
            handle.ctx.request_repaint();
        };
        if self.is_inline {
            run();
            return;
        }
        let thread = std::thread::Builder::new().name(verb.to_lowercase());
        if let Err(error) = thread.spawn(run) {
            let outcome = failed(verb, &format!("no thread could be started: {error}"));
            drop(self.sender.try_send((id, outcome)));
        }
    }

    /// What came of jobs since the last call.
    pub fn outcomes(&mut self) -> Vec<T> {
        let mut outcomes = Vec::new();
        while let Ok((id, outcome)) = self.receiver.try_recv() {
            self.running.retain(|job| job.id != id);
            outcomes.push(outcome);
        }
        outcomes
    }

    /// The job that the status bar shows, of several the last that was begun: an edit during an import.
    pub fn shown(&self) -> Option<Shown> {
        let job = self
            .running
            .iter()
            .rfind(|job| job.is_shown && job.begun.elapsed() >= SHOWN_AFTER)?;
        Some(Shown {
            id: job.id,
            verb: job.verb,
            progress: job.progress(),
        })
    }

    /// How far the job with that verb is, once it is shown or could be.
    pub fn progress_of(&self, verb: &str) -> Option<Progress> {
        let job = self
            .running
            .iter()
            .find(|job| job.verb == verb && job.begun.elapsed() >= SHOWN_AFTER)?;
        Some(job.progress())
    }

    /// Asks a job to stop.
    pub fn cancel(&self, id: u64) {
        for job in self.running.iter().filter(|job| job.id == id) {
            job.is_canceled.store(true, Ordering::Relaxed);
        }
    }

    /// Asks all jobs that can be shown to stop.
    pub fn cancel_all(&self) {
        for job in self.running.iter().filter(|job| job.is_shown) {
            job.is_canceled.store(true, Ordering::Relaxed);
        }
    }

    /// Whether a job with that verb runs.
    pub fn is_running(&self, verb: &str) -> bool {
        self.running.iter().any(|job| job.verb == verb)
    }
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
        .unwrap_or_else(|| "it panicked".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_outcome() {
        let mut jobs: Jobs<String> = Jobs::new(|verb, text| format!("{verb} {text}"), true);
        jobs.spawn(&Context::default(), "Importing", true, |_| panic!("broke"));
        assert_eq!(jobs.outcomes(), ["Importing broke"]);
        assert_eq!(jobs.shown(), None);
    }

    #[test]
    fn a_canceled_job_hears_of_it() {
        let mut jobs: Jobs<String> = Jobs::new(|_, text| text.to_owned(), false);
        jobs.spawn(&Context::default(), "Importing", true, |handle| {
            let mut rounds = 0_u64;
            while handle.report(Progress::default).is_continue() {
                rounds += 1;
                std::thread::yield_now();
            }
            format!("stopped after {}", rounds.min(1))
        });
        assert!(jobs.is_running("Importing"));
        jobs.cancel_all();
        let outcome = loop {
            if let Some(outcome) = jobs.outcomes().pop() {
                break outcome;
            }
            std::thread::yield_now();
        };
        assert!(outcome.starts_with("stopped"));
    }
}
