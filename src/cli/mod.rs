//! The command line, a public interface: a file per subcommand.
//!
//! Results go to standard output, messages to standard error; exit status 0: done, 1: done but some input failed or
//! `check` found a violation, 2: nothing done. Sits on `case` and `report`, as the window does.

mod check;
mod compact;
mod demo;
mod edit;
mod explain;
mod extract;
mod history;
mod import;
mod list;
mod open;
mod picture;
mod reextract;
mod report;
mod search;
mod show;
mod trouble;

pub use trouble::watch;

use std::io::{IsTerminal as _, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::Context as _;
use clap::{Args, Parser, Subcommand};

use crate::case::{Case, Options, Progress, user_name};
use crate::model::Query;

/// How a command ended, as its exit status says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Everything was done.
    Done,
    /// Done, but some input failed, or a check found a violation.
    Partly,
    /// Nothing was done.
    Nothing,
}

impl Status {
    /// The exit status.
    pub const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Partly => 1,
            Self::Nothing => 2,
        }
    }
}

/// Reads the news as evidence: who is linked to whom, and who claims what.
#[derive(Debug, Parser)]
#[command(
    name = "readout",
    version,
    after_help = "Example: readout demo\nWithout a command, the window opens."
)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Subcommands>,
    /// Who works in the case [default: the system's user]
    #[arg(long, global = true, value_name = "NAME")]
    author: Option<String>,
    /// JSON: one object, or one a line for lists
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum Subcommands {
    Demo(demo::Demo),
    Import(import::Import),
    Extract(extract::Extract),
    Explain(explain::Explain),
    Reextract(reextract::Reextract),
    List(list::List),
    Search(search::Search),
    Show(show::Show),
    Note(edit::Note),
    Review(edit::Review),
    Rename(edit::Rename),
    Retype(edit::Retype),
    Grade(edit::Grade),
    Same(edit::Same),
    Different(edit::Different),
    Split(edit::Split),
    Set(edit::Set),
    Undo(history::Undo),
    Redo(history::Redo),
    History(history::History),
    Report(report::Report),
    Open(open::Open),
    Picture(picture::Picture),
    Check(check::Check),
    Compact(compact::Compact),
}

/// The case that a command works on.
#[derive(Debug, Args)]
struct CasePath {
    /// The case: NAME.readout
    #[arg(value_name = "CASE")]
    case: PathBuf,
}

/// What every command is given beside its own arguments.
pub(crate) struct Shell<'a> {
    /// Results.
    pub(crate) out: &'a mut dyn Write,
    /// Messages.
    pub(crate) err: &'a mut dyn Write,
    /// Whether results are JSON.
    pub(crate) json: bool,
    /// The analyst.
    pub(crate) author: String,
}

/// Runs the command line `arguments`, the program's name first; answers the exit status.
pub fn run<I>(arguments: I, out: &mut dyn Write, err: &mut dyn Write) -> u8
where
    I: IntoIterator<Item = std::ffi::OsString>,
{
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            let text = error.render().to_string();
            // a reader that has gone away needs no message
            if error.use_stderr() {
                let _gone = err.write_all(text.as_bytes());
                return Status::Nothing.code();
            }
            let _gone = out.write_all(text.as_bytes());
            return Status::Done.code();
        }
    };
    let mut shell = Shell {
        out,
        err,
        json: arguments.json,
        author: arguments.author.unwrap_or_else(user_name),
    };
    let done = match arguments.command {
        None => shell.window(),
        Some(command) => command.run(&mut shell),
    };
    let flushed = shell.out.flush().map_err(anyhow::Error::from);
    match done.and_then(|status| flushed.map(|()| status)) {
        Ok(status) => status.code(),
        Err(error) if is_reader_gone(&error) => Status::Done.code(),
        Err(error) => {
            log::error!("{error:#}");
            let _gone = writeln!(shell.err, "readout: {error:#}");
            Status::Nothing.code()
        }
    }
}

impl Subcommands {
    fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        match self {
            Self::Demo(command) => command.run(shell),
            Self::Import(command) => command.run(shell),
            Self::Extract(command) => command.run(shell),
            Self::Explain(command) => command.run(shell),
            Self::Reextract(command) => command.run(shell),
            Self::List(command) => command.run(shell),
            Self::Search(command) => command.run(shell),
            Self::Show(command) => command.run(shell),
            Self::Note(command) => command.run(shell),
            Self::Review(command) => command.run(shell),
            Self::Rename(command) => command.run(shell),
            Self::Retype(command) => command.run(shell),
            Self::Grade(command) => command.run(shell),
            Self::Same(command) => command.run(shell),
            Self::Different(command) => command.run(shell),
            Self::Split(command) => command.run(shell),
            Self::Set(command) => command.run(shell),
            Self::Undo(command) => command.run(shell),
            Self::Redo(command) => command.run(shell),
            Self::History(command) => command.run(shell),
            Self::Report(command) => command.run(shell),
            Self::Open(command) => command.run(shell),
            Self::Picture(command) => command.run(shell),
            Self::Check(command) => command.run(shell),
            Self::Compact(command) => command.run(shell),
        }
    }
}

fn is_reader_gone(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let plain = cause.downcast_ref().map(std::io::Error::kind);
        let in_json = cause
            .downcast_ref()
            .and_then(serde_json::Error::io_error_kind);
        plain.or(in_json) == Some(std::io::ErrorKind::BrokenPipe)
    })
}

impl Shell<'_> {
    /// Opens the window on the welcome screen.
    fn window(&mut self) -> anyhow::Result<Status> {
        open::window(self, None)
    }

    fn options(&self) -> Options {
        Options {
            analyst: self.author.clone(),
            clock: now,
            backups: data_folder().map(|folder| folder.join("backups")),
        }
    }

    /// Opens a case that a command changes.
    fn open(&self, path: &CasePath) -> anyhow::Result<Arc<Case>> {
        let case = Case::open(&path.case, self.options())?;
        if case.is_read_only() {
            return Err(crate::case::OpenError::ReadOnly(path.case.clone()).into());
        }
        Ok(case)
    }

    /// Opens a case that a command only reads, also while a window has it open.
    fn open_to_read(&self, path: &CasePath) -> anyhow::Result<Arc<Case>> {
        Case::open_to_read(&path.case, self.options())
    }

    /// Writes one JSON object on a line.
    fn write_json(&mut self, value: &serde_json::Value) -> anyhow::Result<()> {
        serde_json::to_writer(&mut *self.out, value)?;
        writeln!(self.out)?;
        Ok(())
    }
}

/// A filter of the rest of the command line, in the search language.
fn query(words: &[String]) -> anyhow::Result<Query> {
    // an argument that the shell took out of its quotes is quoted again
    let text: Vec<String> = words
        .iter()
        .map(|word| match word.split_once(':') {
            Some((field, value))
                if value.contains(char::is_whitespace)
                    && !value.contains('"')
                    && !field.contains(' ') =>
            {
                format!("{field}:\"{value}\"")
            }
            _ => word.clone(),
        })
        .collect();
    let text = text.join(" ");
    Query::parse(&text).with_context(|| format!("cannot read the filter “{text}”"))
}

/// Where the user's data lie: backups, the sample case.
pub(crate) fn data_folder() -> Option<PathBuf> {
    use etcetera::BaseStrategy as _;
    if let Some(folder) = std::env::var_os("READOUT_DATA") {
        return Some(PathBuf::from(folder));
    }
    etcetera::choose_base_strategy()
        .ok()
        .map(|strategy| strategy.data_dir().join("readout"))
}

/// The time, for everything below that needs one.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that asks for the time"
)]
pub(crate) fn now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

/// Set by Ctrl-C: runs stop at the next turn.
static STOP: AtomicBool = AtomicBool::new(false);

/// Shows how far a long run is, on a terminal only, and stops it on Ctrl-C.
struct Watch {
    bar: Bar,
}

impl Watch {
    fn new() -> Self {
        // a second handler is refused: the first is as good
        let _there = ctrlc::set_handler(|| STOP.store(true, Ordering::Relaxed));
        Self {
            bar: Bar::new("{pos} of {len} {wide_bar} {eta}"),
        }
    }

    fn see(&self, progress: &Progress) -> ControlFlow<()> {
        self.bar.see(progress);
        if STOP.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    fn end(&self) {
        self.bar.end();
    }
}

/// A line on standard error that says how far a run is, where that is a terminal.
struct Bar(Option<indicatif::ProgressBar>);

impl Bar {
    fn new(template: &str) -> Self {
        Self(std::io::stderr().is_terminal().then(|| {
            let bar = indicatif::ProgressBar::new(0);
            if let Ok(style) = indicatif::ProgressStyle::with_template(template) {
                bar.set_style(style);
            }
            bar
        }))
    }

    fn see(&self, progress: &Progress) {
        if let Some(bar) = &self.0 {
            bar.set_message(progress.current.clone());
            bar.set_length(progress.total as u64);
            bar.set_position(progress.done as u64);
        }
    }

    fn end(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

/// A path for a message.
fn shown(path: &Path) -> String {
    path.display().to_string()
}
