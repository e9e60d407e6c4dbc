//! Checks a case: its parts side by side, each on a connection of its own. What a part is, and what is wrong in it, the store
//! knows.

use std::collections::BTreeSet;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crossbeam_channel::{Sender, bounded};

use super::{Case, Progress, refresh};
use crate::collate;
use crate::store::{self, Checked, Decision, Part};

/// Each worker remembers up to 64 MB of the file.
const MOST_WORKERS: usize = 4;

/// What is checked, and how much of it is done, of how much.
type Told = (&'static str, usize, usize);

impl Case {
    /// Checks the file and the invariants; see [`Checked`].
    pub fn check(&self) -> anyhow::Result<Vec<Checked>> {
        self.check_telling(&mut |_| {})
    }

    /// The same, and tells how many parts of it are done, and how far the others are.
    pub fn check_telling(
        &self,
        on_progress: &mut dyn FnMut(&Progress),
    ) -> anyhow::Result<Vec<Checked>> {
        let parts = Part::all();
        let begun = AtomicUsize::new(0);
        let finished = AtomicUsize::new(0);
        let workers = thread::available_parallelism()
            .map_or(1, NonZero::get)
            .min(MOST_WORKERS);
        let (sender, told) = bounded::<Told>(64);
        let mut checked = thread::scope(|scope| {
            let mut running = Vec::with_capacity(workers);
            for _ in 0..workers {
                let sender = sender.clone();
                let (parts, begun, finished) = (&parts, &begun, &finished);
                let work = move || self.check_parts(parts, (begun, finished), &sender);
                let worker = thread::Builder::new().name("check".to_owned());
                running.push(worker.spawn_scoped(scope, work)?);
            }
            drop(sender);
            for (what, done, of) in told {
                let how_far = if of == 0 {
                    String::new()
                } else {
                    format!(", {done} of {of}")
                };
                on_progress(&Progress {
                    done: finished.load(Ordering::Relaxed),
                    total: parts.len(),
                    current: format!("{what}{how_far}"),
                    ..Progress::default()
                });
            }
            let mut checked = Vec::with_capacity(parts.len());
            for worker in running {
                let done = worker.join().unwrap_or_else(|panic| {
                    std::panic::resume_unwind(panic);
                });
                checked.extend(done?);
            }
            anyhow::Ok(checked)
        })?;
        checked.sort_by_key(|(index, _)| *index);
        Ok(checked.into_iter().map(|(_, checked)| checked).collect())
    }

    /// Checks the next part, as long as there is one.
    fn check_parts(
        &self,
        parts: &[Part],
        (begun, finished): (&AtomicUsize, &AtomicUsize),
        sender: &Sender<Told>,
    ) -> anyhow::Result<Vec<(usize, Checked)>> {
        let entities = |referents: &BTreeSet<i64>, decisions: &[Decision]| {
            let joins = refresh::joins(decisions);
            collate::entities(referents.iter().copied(), &joins)
        };
        // FTS5 checks its index by what a connection remembers of it, which may be old (SQLite 3.54)
        let reader = store::open_reader(&self.path, &self.options.analyst)?;
        let mut checked = Vec::new();
        loop {
            let index = begun.fetch_add(1, Ordering::Relaxed);
            let Some(part) = parts.get(index) else {
                return Ok(checked);
            };
            let done = reader.check(*part, &entities, &mut |what, done, of| {
                // where nobody keeps up with it, it is not told
                let _full = sender.try_send((what, done, of));
            })?;
            checked.push((index, done));
            finished.fetch_add(1, Ordering::Relaxed);
        }
    }
}
