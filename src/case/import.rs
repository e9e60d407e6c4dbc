//! Importing files: read and extracted on all cores, written by one connection in short turns, in the order of the files.
//!
//! Bad input costs nothing but itself: each file that brings no document is named with its reason. Killed at any moment
//! it leaves a sound case, since documents come whole, a transaction a batch; running it again finishes the rest, since
//! a text that is there is found again.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use sha2::Digest as _;

use super::Case;
use super::reextract::Found;
use crate::model::{Article, ImportId, Issue, IssueKind, Publication};
use crate::read;
use crate::store::{NewDocument, Reader, Writer};

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
        let articles = |count: usize| {
            if count == 1 {
                "1 article".to_owned()
            } else {
                format!("{count} articles")
            }
        };
        let mut text = format!("imported {}", articles(self.imported));
        for (count, what) in [
            (self.duplicates, "there already"),
            (self.skipped, "skipped"),
            (self.failed, "failed"),
        ] {
            if count > 0 {
                text.push_str(&format!(", {count} {what}"));
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
/// Bytes of a file past which it is not read.
const LARGEST: u64 = 1 << 28;

/// A file that was read and extracted.
struct Prepared {
    path: String,
    packed: Vec<u8>,
    size: u64,
    hash: [u8; 32],
    sha256: String,
    articles: Vec<PreparedArticle>,
    issues: Vec<Issue>,
}

struct PreparedArticle {
    path: String,
    article: Article,
    title: String,
    text_hash: [u8; 32],
    words: usize,
    /// `None`: its text was found in the case before extraction.
    found: Option<Found>,
}

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
        let label = format!("import {} articles", done.imported);
        writer.transaction(|| {
            writer.end_import(import, (done.imported > 0).then_some(label.as_str()), &time)
        })?;
        worked?;
        Ok(done)
    }
}

/// The files to read, in order, and what is none.
fn gather(inputs: &[Input]) -> (Vec<Input>, Vec<Issue>) {
    let mut sources = Vec::new();
    let mut issues = Vec::new();
    for input in inputs {
        let Input::Path(root) = input else {
            sources.push(input.clone());
            continue;
        };
        for entry in walkdir::WalkDir::new(root)
            .follow_links(true)
            .sort_by_file_name()
        {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                Ok(entry) if entry.file_type().is_file() => {
                    sources.push(Input::Path(entry.into_path()));
                }
                Ok(entry) => issues.push(Issue {
                    path: display(entry.path()),
                    kind: IssueKind::Skipped,
                    reason: "no plain file".to_owned(),
                }),
                Err(error) => issues.push(Issue {
                    path: display(error.path().unwrap_or(root)),
                    kind: IssueKind::Failed,
                    reason: match error.io_error() {
                        Some(error) => error.to_string(),
                        None => "a link that leads back to its own folder".to_owned(),
                    },
                }),
            }
        }
    }
    (sources, issues)
}

/// A path as it is shown and stored: bytes that are not UTF-8 are percent-encoded.
fn display(path: &Path) -> String {
    let mut out = String::new();
    for chunk in path.as_os_str().as_encoded_bytes().utf8_chunks() {
        out.push_str(chunk.valid());
        for byte in chunk.invalid() {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// What a thread that reads and extracts needs.
struct Worker<'a> {
    case: &'a Case,
    sources: &'a [Input],
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
        sources: &[Input],
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

fn publication(article: &Article) -> Publication<'_> {
    Publication {
        title: None,
        published: article.details.published.as_deref(),
        language: article.details.language.as_deref(),
    }
}

/// Reads and extracts one file; whatever happens there stays there.
fn prepare(source: &Input, defaults: &Defaults, reader: Option<&Reader>) -> Prepared {
    let (path, bytes) = match source {
        Input::Path(path) => (display(path), bytes_of(path)),
        Input::Bytes { name, bytes } => (name.clone(), Ok(bytes.clone())),
    };
    let mut prepared = Prepared {
        packed: Vec::new(),
        size: 0,
        hash: [0; 32],
        sha256: String::new(),
        articles: Vec::new(),
        issues: Vec::new(),
        path,
    };
    let worked = bytes.and_then(|bytes| {
        std::panic::catch_unwind(AssertUnwindSafe(|| {
            fill(&mut prepared, &bytes, defaults, reader)
        }))
        .unwrap_or_else(|_panic| {
            Err(anyhow::anyhow!(
                "reading it failed unexpectedly; please report this file"
            ))
        })
    });
    if let Err(error) = worked {
        prepared.articles.clear();
        prepared.issues = vec![Issue {
            path: prepared.path.clone(),
            kind: IssueKind::Failed,
            reason: format!("{error:#}"),
        }];
    }
    prepared
}

fn bytes_of(path: &Path) -> anyhow::Result<Vec<u8>> {
    let size = std::fs::metadata(path)?.len();
    anyhow::ensure!(
        size <= LARGEST,
        "larger than {} MB; split it",
        LARGEST >> 20
    );
    Ok(std::fs::read(path)?)
}

fn fill(
    prepared: &mut Prepared,
    bytes: &[u8],
    defaults: &Defaults,
    reader: Option<&Reader>,
) -> anyhow::Result<()> {
    let articles = match read::read(bytes, &prepared.path)? {
        read::Outcome::Articles(articles) => articles,
        read::Outcome::Skipped(reason) => {
            prepared.issues.push(Issue {
                path: prepared.path.clone(),
                kind: IssueKind::Skipped,
                reason,
            });
            return Ok(());
        }
    };
    prepared.packed = zstd::bulk::compress(bytes, 3).context("cannot pack it")?;
    prepared.size = bytes.len() as u64;
    prepared.hash = *blake3::hash(bytes).as_bytes();
    prepared.sha256 = hexadecimal(&sha2::Sha256::digest(bytes));
    for mut article in articles {
        let path = if article.place.is_empty() {
            prepared.path.clone()
        } else {
            format!("{}{}", prepared.path, article.place)
        };
        let details = &mut article.details;
        details.publisher = details
            .publisher
            .take()
            .or_else(|| defaults.publisher.clone());
        details.published = details
            .published
            .take()
            .or_else(|| defaults.published.clone());
        let text_hash = *blake3::hash(article.text.as_bytes()).as_bytes();
        let is_known = match reader {
            Some(reader) => reader.document_with_text(&text_hash)?.is_some(),
            None => false,
        };
        let found = (!is_known).then(|| Found::in_text(&article.text, publication(&article)));
        prepared.articles.push(PreparedArticle {
            title: title(&article, &path),
            words: article.text.split_whitespace().count(),
            text_hash,
            found,
            article,
            path,
        });
    }
    Ok(())
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(
        String::with_capacity(2 * bytes.len()),
        |mut digits, byte| {
            digits.push_str(&format!("{byte:02x}"));
            digits
        },
    )
}

/// Characters of a title that is taken from the text.
const TITLE: usize = 120;

/// The title, else the beginning of the text, else the file's name.
fn title(article: &Article, path: &str) -> String {
    if let Some(title) = &article.details.title {
        return title.clone();
    }
    let line = article
        .text
        .lines()
        .map(str::trim)
        .find(|line| line.chars().any(char::is_alphanumeric));
    match line {
        Some(line) if line.chars().count() > TITLE => {
            let cut: String = line.chars().take(TITLE).collect();
            let whole = cut
                .rsplit_once(' ')
                .map_or(cut.as_str(), |(whole, _)| whole);
            format!("{whole}…")
        }
        Some(line) => line.to_owned(),
        None => path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_found_for_every_article() {
        let article = |title: Option<&str>, text: &str| Article {
            text: text.to_owned(),
            details: crate::model::Details {
                title: title.map(str::to_owned),
                ..Default::default()
            },
            ..Default::default()
        };
        assert_eq!(super::title(&article(Some("T"), "x"), "p"), "T");
        assert_eq!(
            super::title(&article(None, "\n --- \nFirst line\nmore"), "p"),
            "First line"
        );
        assert_eq!(super::title(&article(None, ""), "a/b.txt"), "b.txt");
        let long = super::title(&article(None, &"word ".repeat(60)), "p");
        assert!(
            long.ends_with("word…") && long.chars().count() <= 121,
            "{long}"
        );
    }

    #[cfg(unix)]
    #[test]
    fn paths_that_are_not_utf8_are_percent_encoded() {
        use std::os::unix::ffi::OsStrExt as _;
        let path = Path::new(std::ffi::OsStr::from_bytes(b"caf\xe9/\xc3\xa9.txt"));
        assert_eq!(display(path), "caf%E9/é.txt");
    }
}
