//! The log of the analysts' layer: steps, and the rows before and after. Undo and redo are generic.
//!
//! While a step is open, temporary triggers made from the schema write each row that a command touches, before and
//! after, into `change`: no command can forget its own undo. Undo puts the rows before back, the last change first;
//! redo goes forwards. Both refuse where a row is no longer what the log says. Derived rows are in no log: whoever undoes
//! must refresh what rests on the rows that are answered.

use std::collections::BTreeMap;

use anyhow::Context as _;
use rusqlite::{Connection, named_params};
use serde_json::Value;

use super::{Course, Reader, Writer};
use crate::model::{ImportId, Object, StepId};

/// Tables of the analysts' layer, and of what is made by hand; with the condition on a row (`row` stands for `old` or
/// `new`) under which it belongs there.
const LOGGED: &[(&str, &str)] = &[
    ("review", "1"),
    ("grade", "1"),
    ("note", "1"),
    ("correction", "1"),
    ("naming", "1"),
    ("typing", "1"),
    ("identity", "1"),
    ("separation", "1"),
    ("referent", "row.author IS NOT NULL"),
    ("claim", "row.author IS NOT NULL"),
    (
        "claim_party",
        "EXISTS (SELECT 1 FROM claim WHERE claim.id = row.claim AND claim.author IS NOT NULL)",
    ),
    ("relation", "row.author IS NOT NULL"),
];

/// A column that is computed, and so in no log.
const COMPUTED: (&str, &str) = ("referent", "entity");

/// Seconds within which more typing in one note belongs to the same step.
const TYPING_SECONDS: i64 = 60;

/// A row that a step touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its table.
    pub table: String,
    /// Its id.
    pub row: i64,
    /// Columns by name before; `Null` where it was not there.
    pub before: Value,
    /// Columns by name after; `Null` where it is gone.
    pub after: Value,
}

impl Change {
    /// Row ids in `column`, before and after.
    pub fn ids<'a>(&'a self, column: &'a str) -> impl Iterator<Item = i64> + 'a {
        [&self.before, &self.after]
            .into_iter()
            .filter_map(move |row| row.get(column)?.as_i64())
    }
}

/// A step that was just done, undone or redone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepDone {
    /// Which.
    pub step: StepId,
    /// What it does, in words.
    pub label: String,
    /// What to select.
    pub focus: Option<Object>,
    /// The import that it stands for: its documents were removed or are back.
    pub import: Option<ImportId>,
    /// Rows that were touched.
    pub changes: Vec<Change>,
}

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

/// A line of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryRow {
    /// The step.
    pub id: StepId,
    /// Who.
    pub analyst: String,
    /// What, in words.
    pub label: String,
    /// When, RFC 3339.
    pub time: String,
    /// Whether it was taken back.
    pub is_undone: bool,
    /// What it selects.
    pub focus: Option<Object>,
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

/// Makes the triggers, from the schema as it is.
pub(super) fn watch(connection: &Connection) -> anyhow::Result<()> {
    connection.execute_batch("CREATE TEMP TABLE current_step (id INTEGER PRIMARY KEY)")?;
    for (table, condition) in LOGGED {
        let columns = columns(connection, table)?;
        let old = json_of(&columns, "old.");
        let new = json_of(&columns, "new.");
        let when_old = condition.replace("row.", "old.");
        let when_new = condition.replace("row.", "new.");
        for (event, when, row, before, after) in [
            ("INSERT", when_new.clone(), "new", "NULL", new.as_str()),
            ("DELETE", when_old, "old", old.as_str(), "NULL"),
            (
                "UPDATE",
                format!("({when_new}) AND {old} <> {new}"),
                "new",
                old.as_str(),
                new.as_str(),
            ),
        ] {
            connection.execute_batch(&format!(
                "CREATE TEMP TRIGGER log_{table}_{event} AFTER {event} ON main.{table}
                 WHEN EXISTS (SELECT 1 FROM current_step) AND ({when}) BEGIN
                   INSERT INTO change (step, \"table\", row, before, after)
                   SELECT id, '{table}', {row}.id, {before}, {after} FROM current_step;
                 END"
            ))?;
        }
    }
    Ok(())
}

/// The logged columns of a table.
fn columns(connection: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare("SELECT name FROM pragma_table_info(:table)")?;
    let all: Vec<String> = statement
        .query_map(named_params! {":table": table}, |row| row.get("name"))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(all
        .into_iter()
        .filter(|column| (table, column.as_str()) != COMPUTED)
        .collect())
}

fn json_of(columns: &[String], prefix: &str) -> String {
    let pairs: Vec<String> = columns
        .iter()
        .map(|column| format!("'{column}', {prefix}\"{column}\""))
        .collect();
    format!("json_object({})", pairs.join(", "))
}

impl Writer {
    /// Runs `work` as one step of the log, inside of the caller's transaction. A step that touched nothing leaves no
    /// trace, and answers `None`.
    pub fn step(
        &self,
        label: &str,
        time: &str,
        focus: Option<Object>,
        typing: Option<Object>,
        work: impl FnOnce() -> anyhow::Result<()>,
    ) -> anyhow::Result<Option<StepDone>> {
        let continued = typing
            .map(|object| self.step_being_typed(object, time))
            .transpose()?
            .flatten();
        let step = match continued {
            Some(step) => step,
            None => self.new_step(label, time, focus, typing, None)?,
        };
        let from = self.number(include_str!("../../db/queries/log/last_change.sql"), [])?;
        self.execute(
            "INSERT INTO current_step (id) VALUES (:step)",
            named_params! {":step": step.0},
        )?;
        let worked = work();
        self.execute("DELETE FROM current_step", [])?;
        worked?;
        let changes = self.changes(step, from)?;
        if changes.is_empty() {
            if continued.is_none() {
                self.execute(
                    include_str!("../../db/queries/log/forget_step.sql"),
                    named_params! {":step": step.0},
                )?;
            }
            return Ok(None);
        }
        self.execute(
            include_str!("../../db/queries/log/end_redo.sql"),
            named_params! {":analyst": self.analyst},
        )?;
        Ok(Some(StepDone {
            step,
            label: label.to_owned(),
            focus,
            import: None,
            changes,
        }))
    }

    /// Enters an import as a step; its documents come in transactions of their own.
    pub(super) fn import_step(
        &self,
        label: &str,
        time: &str,
        import: ImportId,
    ) -> anyhow::Result<StepId> {
        self.execute(
            include_str!("../../db/queries/log/end_redo.sql"),
            named_params! {":analyst": self.analyst},
        )?;
        self.new_step(label, time, None, None, Some(import))
    }

    /// Says in words what an import did, once that is known.
    pub fn name_import_step(&self, import: ImportId, label: &str) -> anyhow::Result<()> {
        self.execute(
            include_str!("../../db/queries/log/name_import.sql"),
            named_params! {":import": import.0, ":label": label},
        )?;
        Ok(())
    }

    fn new_step(
        &self,
        label: &str,
        time: &str,
        focus: Option<Object>,
        typing: Option<Object>,
        import: Option<ImportId>,
    ) -> anyhow::Result<StepId> {
        Ok(StepId(self.insert(
            include_str!("../../db/queries/log/add_step.sql"),
            named_params! {
                ":analyst": self.analyst,
                ":label": label,
                ":time": time,
                ":focus": focus.map(|object| object.to_string()),
                ":note": typing.map(|object| object.to_string()),
                ":import": import.map(|import| import.0),
            },
        )?))
    }

    /// The analyst's last step, if it is the typing of that note, less than a minute ago.
    fn step_being_typed(&self, object: Object, time: &str) -> anyhow::Result<Option<StepId>> {
        let last = self.row(
            include_str!("../../db/queries/log/last_step.sql"),
            named_params! {":analyst": self.analyst},
            |row| {
                Ok((
                    row.get::<_, i64>("id")?,
                    row.get::<_, Option<String>>("note")?,
                    row.get::<_, String>("time")?,
                    row.get::<_, i64>("undone")?,
                ))
            },
        )?;
        Ok(last.and_then(|(id, note, then, undone)| {
            let now: jiff::Timestamp = time.parse().ok()?;
            let then: jiff::Timestamp = then.parse().ok()?;
            let apart = now.as_second() - then.as_second();
            (undone == 0
                && note.as_deref() == Some(object.to_string().as_str())
                && (0..TYPING_SECONDS).contains(&apart))
            .then_some(StepId(id))
        }))
    }

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

    /// The steps of all analysts, the last first.
    pub fn history(&self, limit: usize) -> anyhow::Result<Vec<HistoryRow>> {
        self.rows(
            include_str!("../../db/queries/log/history.sql"),
            named_params! {":limit": limit as i64},
            |row| {
                Ok(HistoryRow {
                    id: StepId(row.get("id")?),
                    analyst: row.get("analyst")?,
                    label: row.get("label")?,
                    time: row.get("time")?,
                    is_undone: row.get::<_, i64>("undone")? != 0,
                    focus: row
                        .get::<_, Option<String>>("focus")?
                        .as_deref()
                        .and_then(Object::parse),
                })
            },
        )
    }

    /// Rows that `step` touched, in order, after the change number `after`.
    fn changes(&self, step: StepId, after: i64) -> anyhow::Result<Vec<Change>> {
        let rows = self.rows(
            include_str!("../../db/queries/log/changes.sql"),
            named_params! {":step": step.0, ":after": after},
            |row| {
                Ok((
                    row.get::<_, String>("table")?,
                    row.get::<_, i64>("row")?,
                    row.get::<_, Option<String>>("before")?,
                    row.get::<_, Option<String>>("after")?,
                ))
            },
        )?;
        rows.into_iter()
            .map(|(table, row, before, after)| {
                let read = |text: Option<String>| {
                    text.map_or(Ok(Value::Null), |text| serde_json::from_str(&text))
                };
                Ok(Change {
                    table,
                    row,
                    before: read(before)?,
                    after: read(after)?,
                })
            })
            .collect()
    }
}

/// Each analyst's table must be watched: what is not would be lost to undo.
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_with_an_analyst_or_an_author_is_logged() {
        let writer = crate::store::open::memory_writer("anna");
        let tables: Vec<String> = writer
            .rows(
                "SELECT DISTINCT t.name FROM sqlite_schema t, pragma_table_info(t.name) c
                 WHERE t.type = 'table' AND c.name IN ('analyst', 'author') ORDER BY t.name",
                [],
                |row| row.get(0),
            )
            .unwrap();
        let missing: Vec<&String> = tables
            .iter()
            .filter(|name| !["step", "import"].contains(&name.as_str()))
            .filter(|name| !LOGGED.iter().any(|(logged, _)| logged == name))
            .collect();
        assert_eq!(missing, Vec::<&String>::new());
    }
}
