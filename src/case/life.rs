//! A case from opening to closing, and its edits.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use anyhow::Context as _;
use parking_lot::{FairMutex, FairMutexGuard, Mutex};

use super::{Applied, Progress, Turn, refresh};
use crate::extract;
use crate::model::{Changes, Command, Span, StepId};
use crate::store::{self, Course, Lock, OpenError, Reader, Writer};

/// What opening a case needs from outside.
#[derive(Debug, Clone)]
pub struct Options {
    /// The analyst's name.
    pub analyst: String,
    /// What time it is.
    pub clock: fn() -> jiff::Timestamp,
    /// Where backups are kept; none are made without.
    pub backups: Option<PathBuf>,
}

/// An open case. Cheap to share; every method may be called from any thread.
pub struct Case {
    pub(super) path: PathBuf,
    pub(super) options: Options,
    /// `None` where the case is only read.
    writer: Option<FairMutex<Writer>>,
    /// Readers that nobody uses just now.
    readers: Mutex<Vec<Reader>>,
    /// Held as long as the case is open for writing.
    lock: Option<Lock>,
    /// Whether something was written since opening: a backup is due on closing.
    is_written: AtomicBool,
    /// Edits that have the case just now: one or none.
    edits: AtomicUsize,
}

/// A reader that goes back to the others when it is dropped.
pub struct Reading<'a> {
    case: &'a Case,
    reader: Option<Reader>,
}

impl std::ops::Deref for Reading<'_> {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        // taken only by drop
        self.reader
            .as_ref()
            .unwrap_or_else(|| unreachable!("a reading has its reader until it is dropped"))
    }
}

impl Drop for Reading<'_> {
    fn drop(&mut self) {
        if let Some(reader) = self.reader.take() {
            self.case.readers.lock().push(reader);
        }
    }
}

impl Case {
    /// Makes an empty case, and opens it.
    pub fn create(path: &Path, options: Options) -> anyhow::Result<Arc<Self>> {
        store::create(path)?;
        Self::open(path, options)
    }

    /// Opens a case to read and write it. On read-only media it opens to be read; where another window or command
    /// writes it, the error says so.
    pub fn open(path: &Path, options: Options) -> anyhow::Result<Arc<Self>> {
        store::look(path)?;
        let lock = match store::lock(path) {
            Ok(lock) => lock,
            Err(OpenError::ReadOnly(_)) => return Self::open_to_read(path, options),
            Err(error) => return Err(error.into()),
        };
        let mut backup = || match &options.backups {
            Some(folder) => back_up(path, folder, "before-migration", (options.clock)()),
            None => Ok(()),
        };
        let writer = match store::open_writer(path, &options.analyst, &mut backup) {
            Ok(writer) => writer,
            Err(error) if matches!(error.downcast_ref(), Some(OpenError::ReadOnly(_))) => {
                return Self::open_to_read(path, options);
            }
            Err(error) => return Err(error),
        };
        Ok(Arc::new(Self {
            path: path.to_owned(),
            options,
            writer: Some(FairMutex::new(writer)),
            readers: Mutex::new(Vec::new()),
            lock: Some(lock),
            is_written: false.into(),
            edits: 0.into(),
        }))
    }

    /// Opens a case only to read it, also while another process writes it.
    pub fn open_to_read(path: &Path, options: Options) -> anyhow::Result<Arc<Self>> {
        let reader = store::open_reader(path, &options.analyst)?;
        Ok(Arc::new(Self {
            path: path.to_owned(),
            options,
            writer: None,
            readers: Mutex::new(vec![reader]),
            lock: None,
            is_written: false.into(),
            edits: 0.into(),
        }))
    }

    /// Opens a case, made if it isn't there.
    pub fn open_or_create(path: &Path, options: Options) -> anyhow::Result<Arc<Self>> {
        if path.exists() {
            Self::open(path, options)
        } else {
            Self::create(path, options)
        }
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The file's name without its ending, as people call the case.
    pub fn name(&self) -> String {
        self.path
            .file_stem()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
    }

    /// Who works in it here.
    pub fn analyst(&self) -> &str {
        &self.options.analyst
    }

    /// Whether it can only be read.
    pub fn is_read_only(&self) -> bool {
        self.writer.is_none()
    }

    /// What time it is, RFC 3339, to the second.
    pub fn now(&self) -> String {
        let now = (self.options.clock)();
        jiff::Timestamp::from_second(now.as_second())
            .unwrap_or(now)
            .to_string()
    }

    /// A connection to read with: a snapshot for each statement. Drop it soon.
    pub fn read(&self) -> anyhow::Result<Reading<'_>> {
        let free = self.readers.lock().pop();
        let reader = match free {
            Some(reader) => reader,
            None => store::open_reader(&self.path, &self.options.analyst)?,
        };
        Ok(Reading {
            case: self,
            reader: Some(reader),
        })
    }

    /// The one connection that writes; whoever asks first gets it first.
    pub(super) fn write(&self) -> anyhow::Result<FairMutexGuard<'_, Writer>> {
        let writer = self
            .writer
            .as_ref()
            .ok_or_else(|| OpenError::ReadOnly(self.path.clone()))?;
        self.is_written.store(true, Ordering::Relaxed);
        Ok(writer.lock())
    }

    /// Carries out an edit: one transaction, one step of the log. Answers `None` where it changed nothing.
    pub fn apply(&self, command: &Command) -> anyhow::Result<Option<Applied>> {
        self.apply_telling(command, &mut |_| ControlFlow::Continue(()))
    }

    /// The same, and tells how far it is. Asked to stop it is as if it had never begun, and ends in
    /// [`store::Canceled`].
    pub fn apply_telling(
        &self,
        command: &Command,
        on_progress: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> anyhow::Result<Option<Applied>> {
        let writer = self.write()?;
        let _held = Held::by(&self.edits);
        let objects = match command {
            Command::Same { entities } => entities.len(),
            Command::Review { objects, .. } => objects.len(),
            _ => 1,
        };
        let mut on_step = told(on_progress);
        let mut course = Course::of(objects, &mut on_step);
        let time = self.now();
        let label = writer.label(command)?;
        let focus = store::focus(command);
        let typing = match command {
            Command::Note {
                object,
                typing: true,
                ..
            } => Some(*object),
            _ => None,
        };
        writer.transaction(|| {
            let done = writer.step(&label, &time, focus, typing, || {
                writer.carry_out(command, &time, &sentences_around, &mut course)
            })?;
            done.map(|done| refresh::after(&writer, done, &mut course))
                .transpose()
        })
    }

    /// Takes back the analyst's own last step.
    pub fn undo(&self) -> anyhow::Result<Option<Applied>> {
        self.turn(Turn::Undo, &mut |_| ControlFlow::Continue(()))
    }

    /// Does again what the analyst undid last.
    pub fn redo(&self) -> anyhow::Result<Option<Applied>> {
        self.turn(Turn::Redo, &mut |_| ControlFlow::Continue(()))
    }

    /// Takes back any step, a colleague's too.
    pub fn undo_step(&self, step: StepId) -> anyhow::Result<Option<Applied>> {
        self.turn(Turn::UndoStep(step), &mut |_| ControlFlow::Continue(()))
    }

    /// Whether an edit, an undo or a redo has the case just now: another would wait for its end.
    pub fn is_held(&self) -> bool {
        self.edits.load(Ordering::Relaxed) > 0
    }

    /// Waits for the end of an edit, an undo or a redo that has the case just now.
    pub fn wait_for_edit(&self) {
        if self.is_held()
            && let Some(writer) = &self.writer
        {
            drop(writer.lock());
        }
    }

    /// Goes back or forward in the log. Asked to stop it is as if it had never begun, and ends in [`store::Canceled`]; but
    /// of an import, the documents go or come back at once, and what is derived from them follows: stopped there,
    /// [`Self::settle`] goes on.
    pub fn turn(
        &self,
        turn: Turn,
        on_progress: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> anyhow::Result<Option<Applied>> {
        let import = {
            let writer = self.write()?;
            let _held = Held::by(&self.edits);
            let mut on_step = told(on_progress);
            let mut course = Course::of(0, &mut on_step);
            let mut import = None;
            let mut label = String::new();
            let applied = writer
                .transaction(|| {
                    let done = match turn {
                        Turn::Undo => writer.undo(&mut course)?,
                        Turn::Redo => writer.redo(&mut course)?,
                        Turn::UndoStep(step) => writer.undo_step(step, &mut course).map(Some)?,
                    };
                    let Some(done) = done else {
                        return Ok(None);
                    };
                    import = done.import;
                    label.clone_from(&done.label);
                    refresh::after(&writer, done, &mut course).map(Some)
                })
                .map_err(|error| store::explain_undo(error, &label))?;
            let Some(applied) = applied else {
                return Ok(None);
            };
            if import.is_none() {
                return Ok(Some(applied));
            }
            applied
        };
        // an import's documents are removed or back; what is derived from them follows in batches
        self.settle(on_progress)?;
        Ok(Some(Applied {
            changes: Changes::ALL,
            ..import
        }))
    }

    /// A whole copy of the case as it is now.
    pub fn save_copy(&self, to: &Path) -> anyhow::Result<()> {
        self.read()?.save_copy(to)
    }

    /// Purges what was removed; what was undone cannot be redone then.
    pub fn compact(&self) -> anyhow::Result<store::Compacted> {
        self.settle(&mut |_| ControlFlow::Continue(()))?;
        self.write()?.compact()
    }

    /// Closes the case: leaves one file, and a backup once a day. Nothing is lost where it is not called.
    pub fn close(self: Arc<Self>) -> anyhow::Result<()> {
        let Some(case) = Arc::into_inner(self) else {
            return Ok(());
        };
        drop(case.readers.into_inner());
        if let Some(writer) = case.writer {
            writer
                .into_inner()
                .close()
                .with_context(|| format!("cannot close {}", case.path.display()))?;
        }
        if let (Some(folder), true) = (&case.options.backups, case.is_written.into_inner()) {
            back_up(&case.path, folder, "daily", (case.options.clock)())?;
        }
        drop(case.lock);
        Ok(())
    }
}

/// What an edit tells of its course, as progress.
fn told(
    on_progress: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> impl FnMut(usize, usize) -> ControlFlow<()> {
    |done, total| {
        on_progress(&Progress {
            done,
            total,
            ..Progress::default()
        })
    }
}

/// Counts an edit as long as it has the case.
struct Held<'a>(&'a AtomicUsize);

impl<'a> Held<'a> {
    fn by(edits: &'a AtomicUsize) -> Self {
        edits.fetch_add(1, Ordering::Relaxed);
        Self(edits)
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The sentences that a span stands in.
fn sentences_around(text: &str, span: Span) -> Span {
    extract::sentences(text)
        .into_iter()
        .filter(|sentence| sentence.overlaps(span))
        .fold(span, Span::hull)
}

/// Backups of one case that are kept.
const BACKUPS: usize = 5;

/// Copies a case that nobody writes just now into `folder`, unless there is a copy of that day; keeps the last five.
fn back_up(path: &Path, folder: &Path, why: &str, now: jiff::Timestamp) -> anyhow::Result<()> {
    let copied = (|| -> anyhow::Result<()> {
        let whole = std::path::absolute(path)?;
        let hash = blake3::hash(whole.as_os_str().as_encoded_bytes()).to_hex();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let folder = folder.join(format!("{stem}-{}", hash.get(..8).unwrap_or_default()));
        std::fs::create_dir_all(&folder)?;
        let day = now.strftime("%Y-%m-%d").to_string();
        let name = folder.join(format!("{day}-{why}.backup"));
        if name.exists() {
            return Ok(());
        }
        // under another name until it is whole
        let part = folder.join(format!("{day}-{why}.part"));
        std::fs::copy(path, &part)?;
        std::fs::rename(&part, &name)?;
        let mut backups: Vec<PathBuf> = std::fs::read_dir(&folder)?
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .filter(|path| {
                path.extension()
                    .is_some_and(|extension| extension == "backup")
            })
            .collect();
        backups.sort();
        let surplus = backups.len().saturating_sub(BACKUPS);
        for old in backups.iter().take(surplus) {
            std::fs::remove_file(old)?;
        }
        Ok(())
    })();
    copied.with_context(|| {
        format!(
            "cannot back up {} to {}; the case itself is saved",
            path.display(),
            folder.display()
        )
    })
}

/// `path` with the ending that cases have, if it has none.
pub fn case_path(path: &Path) -> PathBuf {
    match path.extension() {
        Some(_) => path.to_owned(),
        None => path.with_extension("readout"),
    }
}

/// The system user's name, the analyst unless another is given.
pub fn user_name() -> String {
    ["USER", "USERNAME", "LOGNAME"]
        .iter()
        .find_map(|name| {
            std::env::var(name)
                .ok()
                .filter(|value| !value.trim().is_empty())
        })
        .unwrap_or_else(|| "analyst".to_owned())
}
