//! Purges what was removed: redo ends there.

use rusqlite::named_params;

use super::Writer;

/// What a purge took away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Compacted {
    /// Removed documents.
    pub documents: usize,
    /// Removed documents that stay, since a note or a decision hangs on them.
    pub kept: usize,
    /// Steps that cannot be redone any more.
    pub steps: usize,
    /// Bytes before.
    pub bytes_before: u64,
    /// Bytes after.
    pub bytes_after: u64,
}

impl Writer {
    /// Purges removed documents that nothing of the analysts' layer hangs on, the steps that were undone, and unused
    /// space. Derived rows of removed documents must be gone before.
    pub fn compact(&self) -> anyhow::Result<Compacted> {
        let bytes_before = self.size()?;
        let mut done = Compacted {
            bytes_before,
            ..Compacted::default()
        };
        self.transaction(|| {
            done.steps =
                self.number(include_str!("../../db/queries/log/count_undone.sql"), [])? as usize;
            self.execute(include_str!("../../db/queries/log/purge_changes.sql"), [])?;
            self.execute(include_str!("../../db/queries/log/purge_steps.sql"), [])?;
            let purged = self.rows(
                include_str!("../../db/queries/document/purgeable.sql"),
                [],
                |row| row.get::<_, i64>("id"),
            )?;
            let removed = self.number(
                include_str!("../../db/queries/document/count_removed.sql"),
                [],
            )?;
            done.kept = removed as usize - purged.len();
            done.documents = purged.len();
            for document in purged {
                self.purge(document)?;
            }
            self.execute(
                include_str!("../../db/queries/document/purge_originals.sql"),
                [],
            )?;
            Ok(())
        })?;
        self.connection.execute_batch("VACUUM")?;
        self.connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        done.bytes_after = self.size()?;
        Ok(done)
    }

    fn purge(&self, document: i64) -> anyhow::Result<()> {
        for sql in [
            include_str!("../../db/queries/search/drop_text.sql"),
            include_str!("../../db/queries/search/drop_bigrams.sql"),
            include_str!("../../db/queries/document/purge_body.sql"),
            include_str!("../../db/queries/document/purge_corrections.sql"),
            include_str!("../../db/queries/log/purge_document.sql"),
            include_str!("../../db/queries/search/drop_names.sql"),
            include_str!("../../db/queries/document/purge_names.sql"),
            include_str!("../../db/queries/document/purge_referents.sql"),
            include_str!("../../db/queries/document/purge.sql"),
        ] {
            self.execute(sql, named_params! {":document": document})?;
        }
        Ok(())
    }

    fn size(&self) -> anyhow::Result<u64> {
        let pages = self.number("SELECT page_count FROM pragma_page_count", [])?;
        let size = self.number("SELECT page_size FROM pragma_page_size", [])?;
        Ok((pages * size) as u64)
    }
}
