//! Importing files: read and extracted on all cores, written by one connection in short turns, in the order of the files.
//!
//! Bad input costs nothing but itself: each file that brings no document is named with its reason. Killed at any moment
//! it leaves a sound case, since documents come whole, a transaction a batch; running it again finishes the rest, since
//! a text that is there is found again.

mod gather;
mod prepare;

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::Context as _;

use super::Case;
use super::reextract::Found;
use crate::model::{ImportId, Issue, IssueKind, count, thousands};
use crate::store::{NewDocument, Reader, Writer};
use gather::{Source, gather};
use prepare::{Prepared, PreparedArticle, prepare, publication};

/// What to import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A file, or a folder with everything in it.
    Path(PathBuf),
    /// Bytes that are no file: what was pasted, or a bundled sample.
    Bytes {
        /// A name to show, with the ending of its format.
        name: String,
        /// The bytes.
        bytes: Vec<u8>,
    },
    /// A file of JSON lines with documents and what was found in them elsewhere, by `extract --with-text`.
    Annotations(PathBuf),
}

/// How far a long run is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// Files, or documents, that are done.
    pub done: usize,
    /// All of them.
    pub total: usize,
    /// The one that was done last.
    pub current: String,
    /// Documents that an import has brought so far.
    pub imported: usize,
}

/// What an import brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// The import; none where there was nothing to read.
    pub import: Option<ImportId>,
    /// Articles that were found; a file that holds none counts as one.
    pub found: usize,
    /// That became documents.
    pub imported: usize,
    /// That were there already.
    pub duplicates: usize,
    /// That are empty, of no known kind, or no plain files.
    pub skipped: usize,
    /// That could not be read.
    pub failed: usize,
    /// Why, each by its path.
    pub issues: Vec<Issue>,
    /// Whether it was stopped before the end.
    pub is_cancelled: bool,
}

impl Imported {
    /// In a sentence.
    pub fn summary(&self) -> String {
        let imported = count(self.imported, "article", "articles");
        let mut text = format!("imported {imported}");
        for (number, what) in [
            (self.duplicates, "there already"),
            (self.skipped, "skipped"),
            (self.failed, "failed"),
        ] {
            if number > 0 {
                text.push_str(&format!(", {} {what}", thousands(number)));
            }
        }
        if self.is_cancelled {
            text.push_str(", stopped before the end");
        }
        text
    }

    fn add_issue(&mut self, issue: Issue) {
        match issue.kind {
            IssueKind::Duplicate => self.duplicates += 1,
            IssueKind::Skipped => self.skipped += 1,
            IssueKind::Failed => self.failed += 1,
        }
        self.found += 1;
        self.issues.push(issue);
    }
}

/// What to say of articles whose files don't.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Defaults {
    /// The outlet.
    pub publisher: Option<String>,
    /// Date of publication.
    pub published: Option<String>,
}

/// Files that may be read ahead of the one that is written next.
const AHEAD: usize = 128;
/// How long an import holds the writer at a time; with the document that it is at, an edit waits two frames at most.
const TURN: Duration = Duration::from_millis(20);

impl Case {
    /// Imports files, folders or bytes. `on_progress` is called after each turn of the writer, and stops the run by
    /// `Break`; what was imported until then stays.
    pub fn import(
        &self,
        inputs: &[Input],
        defaults: &Defaults,
        on_progress: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> anyhow::Result<Imported> {
        let mut done = Imported::default();
        let (sources, issues) = gather(inputs);
        let import = {
            let writer = self.write()?;
            let time = self.now();
            writer.transaction(|| writer.begin_import("import", &time))?
        };
        done.import = Some(import);
        let mut run = Run {
            case: self,
            import,
            done,
            progress: Progress {
                total: sources.len(),
                ..Progress::default()
            },
        };
        if !issues.is_empty() {
            let writer = self.write()?;
            writer.transaction(|| {
                for issue in issues {
                    run.note(&writer, issue)?;
                }
                Ok(())
            })?;
        }
        let worked = run.all(&sources, defaults, on_progress);
        let done = run.done;
        let time = self.now();
        let writer = self.write()?;
        let label = format!("import {}", count(done.imported, "article", "articles"));
        writer.transaction(|| {
            writer.end_import(import, (done.imported > 0).then_some(label.as_str()), &time)
        })?;
        worked?;
        log::info!("{}: {}", self.path().display(), done.summary());
        Ok(done)
    }
}

/// What a thread that reads and extracts needs.
struct Worker<'a> {
    case: &'a Case,
    sources: &'a [Source],
    defaults: &'a Defaults,
    tasks: crossbeam_channel::Receiver<usize>,
    results: crossbeam_channel::Sender<(usize, Prepared)>,
    stop: &'a AtomicBool,
}

impl Worker<'_> {
    /// Prepares files until there are no more, or nobody takes them.
    fn work(&self) {
        let reader = self.case.read().ok();
        for index in &self.tasks {
            let prepared = prepare(&self.sources[index], self.defaults, reader.as_deref());
            if self.stop.load(Ordering::Relaxed) || self.results.send((index, prepared)).is_err() {
                break;
            }
        }
    }
}

/// One import under way.
struct Run<'a> {
    case: &'a Case,
    import: ImportId,
    done: Imported,
    progress: Progress,
}

impl Run<'_> {
    /// Reads on workers, writes here.
    fn all(
        &mut self,
        sources: &[Source],
        defaults: &Defaults,
        on_progress: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> anyhow::Result<()> {
        let stop = AtomicBool::new(false);
        let case = self.case;
        let workers = std::thread::available_parallelism().map_or(2, usize::from);
        let (to_workers, tasks) = crossbeam_channel::bounded::<usize>(AHEAD);
        let (results, from_workers) = crossbeam_channel::bounded::<(usize, Prepared)>(AHEAD);
        std::thread::scope(|scope| -> anyhow::Result<()> {
            for number in 0..workers {
                let worker = Worker {
                    case,
                    sources,
                    defaults,
                    tasks: tasks.clone(),
                    results: results.clone(),
                    stop: &stop,
                };
                std::thread::Builder::new()
                    .name(format!("import-{number}"))
                    .spawn_scoped(scope, move || worker.work())
                    .context("cannot start a thread")?;
            }
            drop((tasks, results));
            let worked =
                self.write_in_order(sources.len(), &to_workers, &from_workers, on_progress);
            stop.store(true, Ordering::Relaxed);
            drop((to_workers, from_workers));
            worked
        })
    }

    fn write_in_order(
        &mut self,
        total: usize,
        to_workers: &crossbeam_channel::Sender<usize>,
        from_workers: &crossbeam_channel::Receiver<(usize, Prepared)>,
        on_progress: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> anyhow::Result<()> {
        let mut waiting: BTreeMap<usize, Prepared> = BTreeMap::new();
        let mut sent = 0;
        let mut next = 0;
        while next < total {
            while sent < total.min(next + AHEAD) && to_workers.try_send(sent).is_ok() {
                sent += 1;
            }
            if !waiting.contains_key(&next) {
                let (index, prepared) =
                    from_workers.recv().context("the import's workers ended")?;
                waiting.insert(index, prepared);
                continue;
            }
            waiting.extend(from_workers.try_iter());
            next = self.turn(next, &mut waiting)?;
            self.progress.done = next;
            if on_progress(&self.progress).is_break() {
                self.done.is_cancelled = next < total;
                break;
            }
        }
        Ok(())
    }

    /// Writes what is ready, from number `next` on, for no longer than a turn; answers which is next.
    fn turn(
        &mut self,
        mut next: usize,
        waiting: &mut BTreeMap<usize, Prepared>,
    ) -> anyhow::Result<usize> {
        let case = self.case;
        let writer = case.write()?;
        let started = Instant::now();
        writer.transaction(|| {
            while let Some(prepared) = waiting.remove(&next) {
                self.add(&writer, prepared)?;
                next += 1;
                if started.elapsed() > TURN {
                    break;
                }
            }
            Ok(())
        })?;
        Ok(next)
    }

    fn add(&mut self, writer: &Writer, prepared: Prepared) -> anyhow::Result<()> {
        for article in &prepared.articles {
            self.add_article(writer, &prepared, article)?;
        }
        for issue in prepared.issues {
            self.note(writer, issue)?;
        }
        self.progress.imported = self.done.imported;
        self.progress.current = prepared.path;
        Ok(())
    }

    fn add_article(
        &mut self,
        writer: &Writer,
        prepared: &Prepared,
        article: &PreparedArticle,
    ) -> anyhow::Result<()> {
        let first = writer.document_with_text(&article.text_hash)?;
        let found = match (&article.found, first) {
            (_, Some(first)) => {
                return self.note(writer, duplicate(writer, prepared, article, &first)?);
            }
            (Some(found), None) => found,
            // it was there when it was read, and was removed since
            (None, None) => &Found::in_text(&article.article.text, publication(&article.article)),
        };
        let id = writer.add_document(
            self.import,
            &NewDocument {
                path: &article.path,
                packed: &prepared.packed,
                size: prepared.size,
                hash: &prepared.hash,
                sha256: &prepared.sha256,
                text: &article.article.text,
                text_hash: &article.text_hash,
                words: article.words,
                details: &article.article.details,
                title: &article.title,
            },
        )?;
        writer.annotate(id, found.extracted())?;
        self.done.found += 1;
        self.done.imported += 1;
        Ok(())
    }

    fn note(&mut self, writer: &Writer, issue: Issue) -> anyhow::Result<()> {
        writer.add_issue(self.import, &issue)?;
        self.done.add_issue(issue);
        Ok(())
    }
}

fn duplicate(
    reader: &Reader,
    prepared: &Prepared,
    article: &PreparedArticle,
    first: &str,
) -> anyhow::Result<Issue> {
    let same_bytes = reader.document_with_bytes(&prepared.hash)?.is_some();
    Ok(Issue {
        path: article.path.clone(),
        kind: IssueKind::Duplicate,
        reason: format!(
            "the same {} as {first}",
            if same_bytes { "file" } else { "text" }
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Options, sample};

    #[test]
    fn a_full_disk_costs_nothing_that_was_saved() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("full.readout");
        let options = Options {
            analyst: "anna".to_owned(),
            clock: || jiff::Timestamp::UNIX_EPOCH,
            backups: None,
        };
        let case = Case::create(&path, options).unwrap();
        let import = |inputs: &[Input]| {
            case.import(inputs, &Defaults::default(), &mut |_| {
                ControlFlow::Continue(())
            })
        };
        let sample = sample();
        import(&sample[..2]).unwrap();
        case.write().unwrap().limit_growth(Some(20)).unwrap();
        let error = format!("{:#}", import(&sample).unwrap_err());
        assert!(
            error.contains("no room is left where") && error.contains("full.readout"),
            "{error}"
        );
        let held = || case.read().unwrap().counts().unwrap().documents;
        assert!(held() >= 2);
        case.write().unwrap().limit_growth(None).unwrap();
        import(&sample).unwrap();
        assert_eq!(held(), sample.len() as u64);
        let checked = case.check().unwrap();
        assert!(
            checked.iter().all(|one| one.violations.is_empty()),
            "{checked:?}"
        );
    }
}
