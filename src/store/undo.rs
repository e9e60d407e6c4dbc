//! Undo and redo, generic: the rows before are put back, the last change first, or forwards the rows after. No command has
//! inverse code; what is derived from the rows is refreshed by the caller.

use std::collections::BTreeMap;

use anyhow::Context as _;
use rusqlite::named_params;
use serde_json::Value;

use super::log::{Change, StepDone};
use super::watch::{COMPUTED, LOGGED, columns, json_of};
use super::{Course, Reader, Writer};
use crate::model::{ImportId, Object, StepId};

/// Why a step cannot be undone or redone.
#[derive(Debug, thiserror::Error)]
pub enum UndoError {
    /// Somebody changed the same thing since.
    #[error("cannot {verb} “{label}”: {what} was changed since by another step; see the history")]
    Changed {
        /// "undo" or "redo".
        verb: &'static str,
        /// The step.
        label: String,
        /// The table.
        what: String,
    },
    /// Other rows rest on it.
    #[error("cannot take back or redo “{0}”: something else rests on it by now; see the history")]
    RestedOn(String),
}

/// Which way a step goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    Undo,
    Redo,
}

impl Direction {
    const fn verb(self) -> &'static str {
        match self {
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }
}

impl Writer {
    /// Takes back the analyst's own last step; `None` when there is none. In the caller's transaction.
    pub fn undo(&self, course: &mut Course<'_>) -> anyhow::Result<Option<StepDone>> {
        match self.next_step(Direction::Undo)? {
            Some((step, _)) => self.turn(step, Direction::Undo, course).map(Some),
            None => Ok(None),
        }
    }

    /// Does again what the analyst undid last; `None` when there is nothing. In the caller's transaction.
    pub fn redo(&self, course: &mut Course<'_>) -> anyhow::Result<Option<StepDone>> {
        match self.next_step(Direction::Redo)? {
            Some((step, _)) => self.turn(step, Direction::Redo, course).map(Some),
            None => Ok(None),
        }
    }

    /// Takes back any step, a colleague's too. In the caller's transaction.
    pub fn undo_step(&self, step: StepId, course: &mut Course<'_>) -> anyhow::Result<StepDone> {
        self.turn(step, Direction::Undo, course)
    }

    fn turn(
        &self,
        step: StepId,
        direction: Direction,
        course: &mut Course<'_>,
    ) -> anyhow::Result<StepDone> {
        let (label, focus, import, undone) = self
            .row(
                include_str!("../../db/queries/log/step.sql"),
                named_params! {":step": step.0},
                |row| {
                    Ok((
                        row.get::<_, String>("label")?,
                        row.get::<_, Option<String>>("focus")?,
                        row.get::<_, Option<i64>>("import")?,
                        row.get::<_, i64>("undone")?,
                    ))
                },
            )?
            .with_context(|| format!("there is no step {step}"))?;
        anyhow::ensure!(
            (undone == 0) == (direction == Direction::Undo),
            "“{label}” was {} already",
            if undone == 0 { "done" } else { "undone" }
        );
        let mut changes = self.changes(step, 0)?;
        if direction == Direction::Undo {
            changes.reverse();
            for change in &mut changes {
                std::mem::swap(&mut change.before, &mut change.after);
            }
        }
        // what is derived from these rows follows before the commit
        self.connection
            .execute_batch("PRAGMA defer_foreign_keys = ON")?;
        let mut columns_of = BTreeMap::new();
        course.expect(changes.len());
        for change in &changes {
            course.step()?;
            self.put(change, &label, direction, &mut columns_of)?;
        }
        let import = import.map(ImportId);
        if let Some(import) = import {
            self.mark_removed(import, direction == Direction::Undo)?;
        }
        self.execute(
            match direction {
                Direction::Undo => include_str!("../../db/queries/log/mark_undone.sql"),
                Direction::Redo => include_str!("../../db/queries/log/mark_done.sql"),
            },
            named_params! {":step": step.0},
        )?;
        Ok(StepDone {
            step,
            label,
            focus: focus.as_deref().and_then(Object::parse),
            import,
            changes,
        })
    }

    /// Makes one row what `change.after` says, if it is what `change.before` says.
    fn put(
        &self,
        change: &Change,
        label: &str,
        direction: Direction,
        columns_of: &mut BTreeMap<String, Vec<String>>,
    ) -> anyhow::Result<()> {
        let table = change.table.as_str();
        anyhow::ensure!(
            LOGGED.iter().any(|(name, _)| *name == table),
            "the log names “{table}”, which is not of the analysts' layer"
        );
        if !columns_of.contains_key(table) {
            columns_of.insert(table.to_owned(), columns(&self.connection, table)?);
        }
        let columns = &columns_of[table];
        let now = row_now(self, table, columns, change.row)?;
        if now != change.before {
            return Err(UndoError::Changed {
                verb: direction.verb(),
                label: label.to_owned(),
                what: format!("{table} {}", change.row),
            }
            .into());
        }
        let written = if change.after.is_null() {
            self.execute(
                &format!("DELETE FROM \"{table}\" WHERE id = :row"),
                named_params! {":row": change.row},
            )
        } else {
            self.write_row(table, columns, change)
        };
        written.map(drop)
    }

    fn write_row(&self, table: &str, columns: &[String], change: &Change) -> anyhow::Result<usize> {
        let after = change.after.to_string();
        if change.before.is_null() {
            let mut names: Vec<String> = columns
                .iter()
                .map(|column| format!("\"{column}\""))
                .collect();
            let mut values: Vec<String> = columns
                .iter()
                .map(|column| format!("json_extract(:after, '$.{column}')"))
                .collect();
            if table == COMPUTED.0 {
                names.push(COMPUTED.1.to_owned());
                values.push(":row".to_owned());
            } else {
                ":row".clone_into(&mut values[0]);
            }
            self.execute(
                &format!(
                    "INSERT INTO \"{table}\" ({}) VALUES ({})",
                    names.join(", "),
                    values.join(", ")
                ),
                named_params! {":after": after, ":row": change.row},
            )
        } else {
            let sets: Vec<String> = columns
                .iter()
                .map(|column| format!("\"{column}\" = json_extract(:after, '$.{column}')"))
                .collect();
            self.execute(
                &format!("UPDATE \"{table}\" SET {} WHERE id = :row", sets.join(", ")),
                named_params! {":after": after, ":row": change.row},
            )
        }
    }
}

/// A row of the analysts' layer as it is, columns by name; `Null` where it is not there.
pub(super) fn current_row(reader: &Reader, table: &str, row: i64) -> anyhow::Result<Value> {
    anyhow::ensure!(
        LOGGED.iter().any(|(name, _)| *name == table),
        "the log names “{table}”, which is not of the analysts' layer"
    );
    let columns = columns(&reader.connection, table)?;
    row_now(reader, table, &columns, row)
}

fn row_now(reader: &Reader, table: &str, columns: &[String], row: i64) -> anyhow::Result<Value> {
    let text = reader.row(
        &format!(
            "SELECT {} FROM \"{table}\" WHERE id = :row",
            json_of(columns, "")
        ),
        named_params! {":row": row},
        |row| row.get::<_, String>(0),
    )?;
    Ok(text.map_or(Ok(Value::Null), |text| serde_json::from_str(&text))?)
}

/// The error of an undo or redo, told so that people understand it.
pub(crate) fn explain_undo(error: anyhow::Error, label: &str) -> anyhow::Error {
    let code = error
        .downcast_ref::<rusqlite::Error>()
        .and_then(rusqlite::Error::sqlite_error_code);
    if code == Some(rusqlite::ErrorCode::ConstraintViolation) {
        UndoError::RestedOn(label.to_owned()).into()
    } else {
        error
    }
}

impl Reader {
    /// What `undo` would take back, in words.
    pub fn next_undo(&self) -> anyhow::Result<Option<String>> {
        Ok(self.next_step(Direction::Undo)?.map(|(_, label)| label))
    }

    /// What `redo` would do again, in words.
    pub fn next_redo(&self) -> anyhow::Result<Option<String>> {
        Ok(self.next_step(Direction::Redo)?.map(|(_, label)| label))
    }

    fn next_step(&self, direction: Direction) -> anyhow::Result<Option<(StepId, String)>> {
        self.row(
            match direction {
                Direction::Undo => include_str!("../../db/queries/log/next_undo.sql"),
                Direction::Redo => include_str!("../../db/queries/log/next_redo.sql"),
            },
            named_params! {":analyst": self.analyst},
            |row| Ok((StepId(row.get("id")?), row.get("label")?)),
        )
    }
}
