//! Publishers, with their aliases and grades.

use rusqlite::named_params;

use super::Reader;
use crate::model::{PublisherId, Reliability};

/// A row of the list of publishers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublisherRow {
    /// Its id.
    pub id: PublisherId,
    /// As first met.
    pub name: String,
    /// Other spellings.
    pub aliases: Vec<String>,
    /// One's own grade, else a colleague's.
    pub grade: Option<Reliability>,
    /// Its documents.
    pub documents: u64,
}

impl Reader {
    /// Publishers that have documents or a grade, by name.
    pub fn publishers(&self) -> anyhow::Result<Vec<PublisherRow>> {
        let mut rows = self.rows(
            include_str!("../../db/queries/publisher/list.sql"),
            named_params! {":analyst": self.analyst},
            |row| {
                Ok(PublisherRow {
                    id: PublisherId(row.get("id")?),
                    name: row.get("name")?,
                    aliases: Vec::new(),
                    grade: row
                        .get::<_, Option<String>>("grade")?
                        .as_deref()
                        .and_then(Reliability::from_name),
                    documents: row.get::<_, i64>("documents")? as u64,
                })
            },
        )?;
        for publisher in &mut rows {
            publisher.aliases = self.rows(
                include_str!("../../db/queries/publisher/aliases.sql"),
                named_params! {":publisher": publisher.id.0},
                |row| row.get("name"),
            )?;
        }
        Ok(rows)
    }

    /// The name of a publisher.
    pub fn publisher_name(&self, id: PublisherId) -> anyhow::Result<Option<String>> {
        self.row(
            include_str!("../../db/queries/publisher/name.sql"),
            named_params! {":publisher": id.0},
            |row| row.get("name"),
        )
    }
}
