//! The file itself: its pages, the references between its tables, the originals in it, its search index.

use rusqlite::named_params;

use super::{Check, Checked};
use crate::store::Reader;

impl Check<'_> {
    pub(super) fn pages(&mut self, checked: &mut Checked) -> anyhow::Result<()> {
        let reader = self.reader;
        checked.count = reader.number("SELECT page_count FROM pragma_page_count", [])? as usize;
        let lines = reader.rows("PRAGMA integrity_check(50)", [], |row| {
            row.get::<_, String>(0)
        })?;
        for line in lines.into_iter().filter(|line| line != "ok") {
            checked.wrong("file", line);
        }
        Ok(())
    }

    pub(super) fn references(&mut self, checked: &mut Checked) -> anyhow::Result<()> {
        let reader = self.reader;
        checked.count =
            reader.number(include_str!("../../../db/queries/check/references.sql"), [])? as usize;
        let broken = reader.rows(
            include_str!("../../../db/queries/check/broken_references.sql"),
            [],
            |row| {
                Ok((
                    row.get::<_, String>("table")?,
                    row.get::<_, Option<i64>>("row")?,
                    row.get::<_, String>("parent")?,
                ))
            },
        )?;
        for (table, row, parent) in broken {
            checked.wrong(
                format!("{table} {}", row.unwrap_or_default()),
                format!("names a row of {parent} that is not there"),
            );
        }
        Ok(())
    }

    pub(super) fn originals(&mut self, checked: &mut Checked) -> anyhow::Result<()> {
        let ids = self
            .reader
            .rows("SELECT id FROM original ORDER BY id", [], |row| {
                row.get::<_, i64>(0)
            })?;
        self.each(checked, &ids, check_original)
    }

    pub(super) fn index(&mut self, checked: &mut Checked) -> anyhow::Result<()> {
        let missing = self.reader.rows(
            include_str!("../../../db/queries/check/index.sql"),
            [],
            |row| Ok((row.get::<_, String>("at")?, row.get::<_, String>("what")?)),
        )?;
        checked.count = self.reader.number(
            "SELECT (SELECT count(*) FROM body) + (SELECT count(*) FROM referent_name)",
            [],
        )? as usize;
        for (at, what) in missing {
            checked.wrong(at, what);
        }
        Ok(())
    }
}

fn check_original(reader: &Reader, checked: &mut Checked, id: i64) -> anyhow::Result<()> {
    use sha2::Digest as _;
    checked.count += 1;
    let row = reader.row(
        include_str!("../../../db/queries/check/original.sql"),
        named_params! {":id": id},
        |row| {
            Ok((
                row.get::<_, Vec<u8>>("hash")?,
                row.get::<_, String>("sha256")?,
                row.get::<_, i64>("size")?,
                row.get::<_, Vec<u8>>("bytes")?,
            ))
        },
    )?;
    let Some((hash, sha256, size, packed)) = row else {
        return Ok(());
    };
    let at = format!("original {id}");
    let Ok(bytes) = zstd::bulk::decompress(&packed, size.max(0) as usize) else {
        checked.wrong(at, "cannot be unpacked");
        return Ok(());
    };
    let digest = sha2::Sha256::digest(&bytes);
    let digits = digest.iter().fold(String::new(), |mut digits, byte| {
        digits.push_str(&format!("{byte:02x}"));
        digits
    });
    if blake3::hash(&bytes).as_bytes().as_slice() != hash
        || digits != sha256
        || bytes.len() as i64 != size
    {
        checked.wrong(
            at,
            "is not the file that was imported: its digest is another",
        );
    }
    Ok(())
}
