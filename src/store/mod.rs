//! `SQLite`, and nothing else is: opens and migrates a case file, reads and writes it, keeps the log.
//!
//! Reading order: `open` (the file's life), `log`, `watch` and `undo` (steps, what is written of them, the way back), then a file per noun. Statements stand in
//! `db/queries/<noun>/<verb>.sql`; rows are read by column name. It does not know what a file on disk, an article's
//! language or a window is: who calls it has decided all that.

mod annotate;
mod batch;
mod check;
mod claim;
mod command;
mod compact;
mod course;
mod decide;
mod document;
mod entity;
mod identity;
mod import;
mod label;
mod link;
mod log;
mod note;
mod open;
mod publisher;
mod reconcile;
mod referent;
mod relation;
mod rematch;
mod review;
mod scope;
mod search;
mod tally;
mod undo;
mod watch;

pub use annotate::{Annotated, Extracted};
pub use batch::NewDocument;
pub use check::{Checked, Part, Violation};
pub use claim::{ClaimOutline, ClaimRow, ClaimSort, PartyRow};
pub use command::Touched;
pub(crate) use command::{focus, nouns};
pub use compact::Compacted;
pub use course::{Canceled, Course, OnCourse};
pub use document::{DateMark, DocumentRow, DocumentSort, MentionMark};
pub use entity::{EntityFilter, EntityPart, EntityRow, EntitySort};
pub use identity::Decision;
pub use link::{LinkRow, NodeRow};
pub use log::{HistoryRow, StepDone};
pub use note::NoteRow;
pub use open::{
    APPLICATION_ID, Lock, OpenError, VERSION, beside, create, lock, look, open_reader, open_writer,
};
pub use publisher::PublisherRow;
pub use reconcile::Reconciled;
pub use relation::{EvidenceRow, RelationRow};
pub use search::Hit;
pub use undo::UndoError;
pub(crate) use undo::explain_undo;

use std::cell::Cell;

use rusqlite::{Connection, Params, Row, StatementStatus};

/// Counts of a case, as the status bar shows them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Documents that are not removed.
    pub documents: u64,
    /// Entities that have a name, make claims or stand in relations.
    pub entities: u64,
    /// Claims.
    pub claims: u64,
    /// Relations.
    pub relations: u64,
    /// Notes.
    pub notes: u64,
}

/// A connection that reads a case. Lists show the decisions of its analyst, else a colleague's.
pub struct Reader {
    connection: Connection,
    analyst: i64,
    analyst_name: String,
    scanned: Cell<u64>,
    worked: Cell<u64>,
}

/// The one connection that writes a case.
pub struct Writer {
    reader: Reader,
}

impl std::ops::Deref for Writer {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        &self.reader
    }
}

impl Reader {
    /// Runs a query of several rows.
    fn rows<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> anyhow::Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement
            .query_map(params, read)?
            .collect::<rusqlite::Result<_>>()?;
        self.count_steps(&statement);
        Ok(rows)
    }

    /// Runs a query of so many rows that they are looked at one by one.
    fn each(
        &self,
        sql: &str,
        params: impl Params,
        mut look: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
    ) -> anyhow::Result<()> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        while let Some(row) = rows.next()? {
            look(row)?;
        }
        drop(rows);
        self.count_steps(&statement);
        Ok(())
    }

    /// Runs a query of one row or none.
    fn row<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> anyhow::Result<Option<T>> {
        use rusqlite::OptionalExtension as _;
        let mut statement = self.connection.prepare_cached(sql)?;
        let row = statement.query_row(params, read).optional()?;
        self.count_steps(&statement);
        Ok(row)
    }

    /// Runs a query of one number; 0 for no row and null.
    fn number(&self, sql: &str, params: impl Params) -> anyhow::Result<i64> {
        Ok(self
            .row(sql, params, |row| row.get::<_, Option<i64>>(0))?
            .flatten()
            .unwrap_or(0))
    }

    /// What the case holds.
    pub fn counts(&self) -> anyhow::Result<Counts> {
        Ok(self
            .row(
                include_str!("../../db/queries/case/counts.sql"),
                [],
                |row| {
                    Ok(Counts {
                        documents: row.get::<_, i64>("documents")? as u64,
                        entities: row.get::<_, i64>("entities")? as u64,
                        claims: row.get::<_, i64>("claims")? as u64,
                        relations: row.get::<_, i64>("relations")? as u64,
                        notes: row.get::<_, i64>("notes")? as u64,
                    })
                },
            )?
            .unwrap_or_default())
    }

    /// Rows that scans of whole tables have stepped over so far: what must not grow with a case.
    pub fn scanned(&self) -> u64 {
        self.scanned.get()
    }

    /// Steps of `SQLite`'s machine so far: rows that an index leads to count, too.
    pub fn worked(&self) -> u64 {
        self.worked.get()
    }

    fn count_steps(&self, statement: &rusqlite::Statement<'_>) {
        let add = |counter: &Cell<u64>, status| {
            let steps = statement.reset_status(status);
            counter.set(counter.get() + u64::try_from(steps).unwrap_or(0));
        };
        add(&self.scanned, StatementStatus::FullscanStep);
        add(&self.worked, StatementStatus::VmStep);
    }

    /// The name of the analyst whose decisions are shown first.
    pub fn analyst(&self) -> &str {
        &self.analyst_name
    }
}

impl Writer {
    /// Runs a statement that writes; answers how many rows.
    fn execute(&self, sql: &str, params: impl Params) -> anyhow::Result<usize> {
        Ok(self.connection.prepare_cached(sql)?.execute(params)?)
    }

    /// Runs a statement that inserts a row; answers its id.
    fn insert(&self, sql: &str, params: impl Params) -> anyhow::Result<i64> {
        Ok(self.connection.prepare_cached(sql)?.insert(params)?)
    }

    /// Runs `work` in one transaction: all of it is written, or nothing.
    pub fn transaction<T>(&self, work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
        self.connection.execute_batch("BEGIN IMMEDIATE")?;
        match work().and_then(|value| {
            self.connection.execute_batch("COMMIT")?;
            Ok(value)
        }) {
            Ok(value) => Ok(value),
            Err(error) => {
                // after some errors SQLite has rolled back by itself
                if !self.connection.is_autocommit() {
                    self.connection.execute_batch("ROLLBACK")?;
                }
                Err(self.explained(error))
            }
        }
    }

    /// Says what to do where there is no room left.
    fn explained(&self, error: anyhow::Error) -> anyhow::Error {
        let is_full = error.chain().any(|cause| {
            let code = cause
                .downcast_ref()
                .and_then(rusqlite::Error::sqlite_error_code);
            code == Some(rusqlite::ErrorCode::DiskFull)
        });
        if is_full {
            let path = self.connection.path().unwrap_or_default();
            error.context(format!(
                "no room is left where {path} lies: make some, then do it again; what was saved before is kept"
            ))
        } else {
            error
        }
    }

    /// Has the disk be full once the case has grown by so many pages; none: it has room again.
    #[cfg(test)]
    pub(crate) fn limit_growth(&self, pages: Option<i64>) -> anyhow::Result<()> {
        let now = self.number("SELECT page_count FROM pragma_page_count", [])?;
        let most = pages.map_or(1 << 30, |more| now + more);
        self.connection
            .pragma_update(None, "max_page_count", most)?;
        Ok(())
    }
}
