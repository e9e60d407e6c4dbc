//! The log of the analysts' layer: steps, and the rows before and after.
//!
//! While a step is open, the triggers of `watch` write each row that a command touches, before and after, into `change`: no
//! command can forget its own undo. `undo` puts the rows before back, the last change first; redo goes forwards. Both refuse
//! where a row is no longer what the log says. Derived rows are in no log: whoever undoes must refresh what rests on the rows
//! that are answered.

use rusqlite::named_params;
use serde_json::Value;

use super::{Reader, Writer};
use crate::model::{ImportId, Object, StepId};

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
}

impl Reader {
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
    pub(super) fn changes(&self, step: StepId, after: i64) -> anyhow::Result<Vec<Change>> {
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
