//! A case as the window and the shell use it: open, apply, undo, import, extract again.
//!
//! Puts `read`, `extract`, `collate` and `store` together, and holds what they must not know: the clock, the threads, the
//! order of things. One connection writes, behind a fair lock; readers see a snapshot.

mod check;
mod import;
mod life;
mod reextract;
mod refresh;
mod sample;
mod why;

pub use import::{Defaults, Imported, Input, Progress};
pub use life::{Case, Options, Reading, case_path, user_name};
pub use reextract::Reextracted;
pub use sample::sample;
pub use why::{Asked, Explanation, Why};

pub use crate::collate::normalized;
pub use crate::extract::VERSION as EXTRACTOR;
pub use crate::store::{
    Canceled, Checked, ClaimOutline, ClaimRow, ClaimSort, Compacted, Counts, DateMark, DocumentRow,
    DocumentSort, EntityFilter, EntityPart, EntityRow, EntitySort, EvidenceRow, HistoryRow, Hit,
    LinkRow, MentionMark, NodeRow, NoteRow, OpenError, PartyRow, PublisherRow, Reader, Reconciled,
    RelationRow, UndoError, Violation,
};

use crate::model::{Changes, Object, StepId};

/// Which way to go in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Takes back the analyst's own last step.
    Undo,
    /// Does again what the analyst undid last.
    Redo,
    /// Takes back any step, a colleague's too.
    UndoStep(StepId),
}

/// What an edit, an undo or a redo did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// Which nouns it touched.
    pub changes: Changes,
    /// What was done, in words.
    pub label: String,
    /// What to select.
    pub focus: Option<Object>,
}
