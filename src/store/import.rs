//! Imports, and what went wrong in each, file by file.

use rusqlite::named_params;

use super::{Reader, Writer};
use crate::model::{ImportId, Issue, IssueKind};

impl Reader {
    /// What went wrong or was skipped in an import, in the order of its files.
    pub fn issues(&self, import: ImportId) -> anyhow::Result<Vec<Issue>> {
        self.rows(
            include_str!("../../db/queries/import/issues.sql"),
            named_params! {":import": import.0},
            |row| {
                Ok(Issue {
                    path: row.get("path")?,
                    kind: IssueKind::from_name(&row.get::<_, String>("kind")?)
                        .unwrap_or(IssueKind::Failed),
                    reason: row.get("reason")?,
                })
            },
        )
    }
}

impl Writer {
    /// Begins an import, and its step of the log.
    pub fn begin_import(&self, label: &str, time: &str) -> anyhow::Result<ImportId> {
        let id = ImportId(self.insert(
            include_str!("../../db/queries/import/add.sql"),
            named_params! {":analyst": self.analyst, ":time": time},
        )?);
        self.import_step(label, time, id)?;
        Ok(id)
    }

    /// Ends an import: says in words what it brought. One that brought nothing is no step that could be undone.
    pub fn end_import(
        &self,
        import: ImportId,
        label: Option<&str>,
        time: &str,
    ) -> anyhow::Result<()> {
        match label {
            Some(label) => self.name_import_step(import, label)?,
            None => {
                self.execute(
                    include_str!("../../db/queries/log/forget_import.sql"),
                    named_params! {":import": import.0},
                )?;
            }
        }
        self.execute(
            include_str!("../../db/queries/import/finish.sql"),
            named_params! {":import": import.0, ":time": time},
        )?;
        Ok(())
    }

    /// Notes what went wrong with a file.
    pub fn add_issue(&self, import: ImportId, issue: &Issue) -> anyhow::Result<()> {
        self.execute(
            include_str!("../../db/queries/import/add_issue.sql"),
            named_params! {
                ":import": import.0,
                ":path": issue.path,
                ":kind": issue.kind.name(),
                ":reason": issue.reason,
            },
        )?;
        Ok(())
    }
}
