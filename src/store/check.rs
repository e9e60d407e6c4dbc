//! Checks a case: the file, and the invariants that no constraint of the schema can hold.
//!
//! Everything that is stored but could be derived is derived again and compared; every span is looked up in its text;
//! every row that the log speaks of must be what the log says.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::named_params;
use serde_json::Value;

use super::identity::Decision;
use super::{Reader, log};
use crate::model::{DocumentId, Span};

/// One thing that was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// What.
    pub what: &'static str,
    /// How many of them.
    pub count: usize,
    /// Those that are wrong.
    pub violations: Vec<Violation>,
}

/// Something that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Where: a table and a row, or an object.
    pub at: String,
    /// What is wrong.
    pub what: String,
}

/// How entities are computed from decisions: all referents and the decisions → the entity of each.
pub type Entities<'a> = &'a dyn Fn(&BTreeSet<i64>, &[Decision]) -> BTreeMap<i64, i64>;

impl Checked {
    fn new(what: &'static str) -> Self {
        Self {
            what,
            count: 0,
            violations: Vec::new(),
        }
    }

    fn wrong(&mut self, at: impl Into<String>, what: impl Into<String>) {
        self.violations.push(Violation {
            at: at.into(),
            what: what.into(),
        });
    }

    /// Compares what is stored with what was derived again, key by key.
    fn compare<K: Ord + std::fmt::Debug, V: PartialEq + std::fmt::Debug>(
        mut self,
        stored: &BTreeMap<K, V>,
        derived: &BTreeMap<K, V>,
        at: impl Fn(&K) -> String,
    ) -> Self {
        self.count = stored.len().max(derived.len());
        for key in stored.keys().chain(derived.keys()).collect::<BTreeSet<_>>() {
            match (stored.get(key), derived.get(key)) {
                (Some(stored), Some(derived)) if stored == derived => {}
                (Some(stored), Some(derived)) => {
                    self.wrong(
                        at(key),
                        format!("says {stored:?}, which should be {derived:?}"),
                    );
                }
                (Some(_), None) => self.wrong(at(key), "stands for nothing"),
                (None, Some(derived)) => {
                    self.wrong(at(key), format!("is missing; it should be {derived:?}"));
                }
                (None, None) => {}
            }
        }
        self
    }
}

impl Reader {
    /// Checks everything, on one snapshot.
    pub fn check(&self, entities: Entities<'_>) -> anyhow::Result<Vec<Checked>> {
        self.connection.execute_batch("BEGIN")?;
        let checked = self.check_all(entities);
        self.connection.execute_batch("COMMIT")?;
        checked
    }

    fn check_all(&self, entities: Entities<'_>) -> anyhow::Result<Vec<Checked>> {
        Ok(vec![
            self.check_pages()?,
            self.check_references()?,
            self.check_originals()?,
            self.check_texts()?,
            self.check_index()?,
            self.check_spans()?,
            self.check_kept_words()?,
            self.check_annotated()?,
            self.check_details()?,
            self.check_clusters()?,
            self.check_names()?,
            self.check_identity(entities)?,
            self.check_entities()?,
            self.check_links()?,
            self.check_log()?,
        ])
    }

    fn check_pages(&self) -> anyhow::Result<Checked> {
        let mut checked = Checked::new("pages of the file");
        checked.count = self.number("SELECT page_count FROM pragma_page_count", [])? as usize;
        let lines = self.rows("PRAGMA integrity_check(50)", [], |row| {
            row.get::<_, String>(0)
        })?;
        for line in lines.into_iter().filter(|line| line != "ok") {
            checked.wrong("file", line);
        }
        Ok(checked)
    }

    fn check_references(&self) -> anyhow::Result<Checked> {
        let mut checked = Checked::new("references between tables");
        checked.count =
            self.number(include_str!("../../db/queries/check/references.sql"), [])? as usize;
        let broken = self.rows(
            include_str!("../../db/queries/check/broken_references.sql"),
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
        Ok(checked)
    }

    fn check_originals(&self) -> anyhow::Result<Checked> {
        use sha2::Digest as _;
        let mut checked = Checked::new("original files");
        for id in self.rows("SELECT id FROM original ORDER BY id", [], |row| {
            row.get::<_, i64>(0)
        })? {
            checked.count += 1;
            let row = self.row(
                include_str!("../../db/queries/check/original.sql"),
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
                continue;
            };
            let at = format!("original {id}");
            let Ok(bytes) = zstd::bulk::decompress(&packed, size.max(0) as usize) else {
                checked.wrong(at, "cannot be unpacked");
                continue;
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
        }
        Ok(checked)
    }

    fn check_texts(&self) -> anyhow::Result<Checked> {
        let mut checked = Checked::new("texts of documents");
        for id in self.all_documents()? {
            checked.count += 1;
            let hash = self.row(
                include_str!("../../db/queries/check/text_hash.sql"),
                named_params! {":document": id.0},
                |row| row.get::<_, Vec<u8>>("text_hash"),
            )?;
            match (self.text(id)?, hash) {
                (Some(text), Some(hash))
                    if blake3::hash(text.as_bytes()).as_bytes().as_slice() == hash => {}
                (Some(_), _) => checked.wrong(
                    format!("document {id}"),
                    "its text is not what was imported",
                ),
                (None, _) => checked.wrong(format!("document {id}"), "its text is missing"),
            }
        }
        Ok(checked)
    }

    fn all_documents(&self) -> anyhow::Result<Vec<DocumentId>> {
        self.rows("SELECT id FROM document ORDER BY id", [], |row| {
            Ok(DocumentId(row.get(0)?))
        })
    }

    fn check_index(&self) -> anyhow::Result<Checked> {
        let mut checked = Checked::new("search index");
        let missing = self.rows(
            include_str!("../../db/queries/check/index.sql"),
            [],
            |row| Ok((row.get::<_, String>("at")?, row.get::<_, String>("what")?)),
        )?;
        checked.count = self.number(
            "SELECT (SELECT count(*) FROM body) + (SELECT count(*) FROM referent_name)",
            [],
        )? as usize;
        for (at, what) in missing {
            checked.wrong(at, what);
        }
        Ok(checked)
    }

    /// Every span lies in its text, on character boundaries, and holds something.
    fn check_spans(&self) -> anyhow::Result<Checked> {
        let mut checked = Checked::new("spans");
        for id in self.all_documents()? {
            let text = self.text(id)?.unwrap_or_default();
            let spans = self.rows(
                include_str!("../../db/queries/check/spans.sql"),
                named_params! {":document": id.0},
                |row| {
                    Ok((
                        row.get::<_, String>("at")?,
                        row.get::<_, i64>("start")?,
                        row.get::<_, i64>("end")?,
                    ))
                },
            )?;
            for (at, start, end) in spans {
                checked.count += 1;
                let span = usize::try_from(start).ok().zip(usize::try_from(end).ok());
                let words = span.and_then(|(start, end)| Span::new(start, end).slice(&text));
                if words.is_none_or(str::is_empty) {
                    checked.wrong(
                        at,
                        format!("stands at {start}–{end}, which are no words of document {id}"),
                    );
                }
            }
        }
        Ok(checked)
    }

    /// What an analyst's row says of a text still stands there.
    fn check_kept_words(&self) -> anyhow::Result<Checked> {
        let mut checked = Checked::new("words that analysts decided on");
        let rows = self.rows(
            include_str!("../../db/queries/check/kept_words.sql"),
            [],
            |row| {
                Ok((
                    row.get::<_, String>("at")?,
                    row.get::<_, String>("words")?,
                    row.get::<_, i64>("document")?,
                    row.get::<_, String>("ranges")?,
                ))
            },
        )?;
        for (at, words, document, ranges) in rows {
            checked.count += 1;
            let text = self.text(DocumentId(document))?.unwrap_or_default();
            let ranges: Vec<(usize, usize)> = serde_json::from_str(&ranges).unwrap_or_default();
            let now: Vec<&str> = ranges
                .iter()
                .map(|(start, end)| Span::new(*start, *end).of(&text))
                .collect();
            if now.join(" … ") != words {
                checked.wrong(
                    at,
                    "is orphaned: the words that it was made on no longer stand there",
                );
            }
        }
        Ok(checked)
    }

    /// What is removed has no derived rows but adopted ones; what is there was annotated.
    fn check_annotated(&self) -> anyhow::Result<Checked> {
        let mut checked = Checked::new("documents");
        checked.count = self.number("SELECT count(*) FROM document", [])? as usize;
        let wrong = self.rows(
            include_str!("../../db/queries/check/documents.sql"),
            [],
            |row| Ok((row.get::<_, i64>("id")?, row.get::<_, String>("what")?)),
        )?;
        for (id, what) in wrong {
            checked.wrong(format!("document {id}"), what);
        }
        Ok(checked)
    }

    fn check_details(&self) -> anyhow::Result<Checked> {
        let mut checked = Checked::new("details of documents");
        for id in self.all_documents()? {
            checked.count += 1;
            let Some(row) = self.document(id)? else {
                continue;
            };
            let details = self.shown_details(id)?;
            let title = details
                .title
                .as_ref()
                .is_none_or(|title| *title == row.title);
            let publisher = match (&details.publisher, row.publisher_id) {
                (Some(name), Some(id)) => self.publisher_with_name(name)? == Some(id),
                (Some(name), None) => self.publisher_with_name(name)?.is_none(),
                (None, publisher) => publisher.is_none(),
            };
            let rest = (
                &details.byline,
                &details.published,
                &details.retrieved,
                &details.language,
                &details.url,
            ) == (
                &row.byline,
                &row.published,
                &row.retrieved,
                &row.language,
                &row.url,
            );
            if !(title && publisher && rest) {
                checked.wrong(
                    format!("document {id}"),
                    "shows details that are neither the file's nor an analyst's",
                );
            }
        }
        Ok(checked)
    }

    fn check_clusters(&self) -> anyhow::Result<Checked> {
        let mut checked = Checked::new("clusters");
        checked.count = self.number("SELECT count(*) FROM cluster", [])? as usize;
        let wrong = self.rows(
            include_str!("../../db/queries/check/clusters.sql"),
            [],
            |row| row.get::<_, i64>("id"),
        )?;
        for id in wrong {
            checked.wrong(
                format!("cluster {id}"),
                "points to another referent than its home or the analyst's separation says",
            );
        }
        Ok(checked)
    }

    fn check_names(&self) -> anyhow::Result<Checked> {
        let stored = self.rows(
            include_str!("../../db/queries/check/names.sql"),
            [],
            |row| {
                Ok((
                    (
                        row.get::<_, i64>("referent")?,
                        row.get::<_, String>("name")?,
                    ),
                    (
                        row.get::<_, i64>("clusters")?,
                        row.get::<_, i64>("fullest")?,
                    ),
                ))
            },
        )?;
        let mut derived: BTreeMap<(i64, String), (i64, i64)> = BTreeMap::new();
        let clusters = self.rows(
            include_str!("../../db/queries/check/cluster_names.sql"),
            [],
            |row| {
                Ok((
                    row.get::<_, i64>("home")?,
                    row.get::<_, String>("name")?,
                    row.get::<_, String>("aliases")?,
                ))
            },
        )?;
        for (home, name, aliases) in clusters {
            let aliases: Vec<String> = serde_json::from_str(&aliases).unwrap_or_default();
            for alias in aliases.into_iter().collect::<BTreeSet<_>>() {
                if alias != name {
                    derived.entry((home, alias)).or_default().0 += 1;
                }
            }
            let count = derived.entry((home, name)).or_default();
            *count = (count.0 + 1, count.1 + 1);
        }
        let stored = stored.into_iter().collect();
        Ok(
            Checked::new("names").compare(&stored, &derived, |(referent, name)| {
                format!("name “{name}” of referent {referent}")
            }),
        )
    }

    fn check_identity(&self, entities: Entities<'_>) -> anyhow::Result<Checked> {
        let stored: BTreeMap<i64, i64> = self
            .rows("SELECT id, entity FROM referent", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?
            .into_iter()
            .collect();
        let decisions = self.rows(
            include_str!("../../db/queries/check/decisions.sql"),
            [],
            |row| {
                Ok(Decision {
                    id: row.get("id")?,
                    is_same: row.get("same")?,
                    a: row.get("a")?,
                    b: row.get("b")?,
                })
            },
        )?;
        let derived = entities(&stored.keys().copied().collect(), &decisions);
        Ok(Checked::new("who is who")
            .compare(&stored, &derived, |referent| format!("referent {referent}")))
    }

    fn check_entities(&self) -> anyhow::Result<Checked> {
        let read = |sql| {
            self.rows(sql, [], |row| {
                Ok((
                    row.get::<_, i64>("id")?,
                    (
                        row.get::<_, String>("name")?,
                        row.get::<_, String>("type")?,
                        ["documents", "claims", "relations", "mentions"]
                            .into_iter()
                            .map(|column| row.get::<_, i64>(column))
                            .collect::<rusqlite::Result<Vec<_>>>()?,
                    ),
                ))
            })
            .map(|rows| rows.into_iter().collect::<BTreeMap<_, _>>())
        };
        let stored = read(include_str!("../../db/queries/check/entities.sql"))?;
        let derived = read(include_str!("../../db/queries/check/derived_entities.sql"))?;
        Ok(Checked::new("entities").compare(&stored, &derived, |id| format!("entity {id}")))
    }

    fn check_links(&self) -> anyhow::Result<Checked> {
        let read = |sql| {
            self.rows(sql, [], |row| {
                Ok((
                    (
                        row.get::<_, i64>("from_referent")?,
                        row.get::<_, i64>("to_referent")?,
                        row.get::<_, String>("type")?,
                        row.get::<_, bool>("negated")?,
                    ),
                    (
                        row.get::<_, i64>("count")?,
                        row.get::<_, i64>("documents")?,
                        row.get::<_, Option<String>>("first")?,
                        row.get::<_, Option<String>>("last")?,
                    ),
                ))
            })
            .map(|rows| rows.into_iter().collect::<BTreeMap<_, _>>())
        };
        let stored = read(include_str!("../../db/queries/check/links.sql"))?;
        let derived = read(include_str!("../../db/queries/check/derived_links.sql"))?;
        Ok(
            Checked::new("links").compare(&stored, &derived, |(from, to, kind, negated)| {
                let not = if *negated { "not " } else { "" };
                format!("link {from} {not}{kind} {to}")
            }),
        )
    }

    /// Each row that the log speaks of is what the last step that is done made it.
    fn check_log(&self) -> anyhow::Result<Checked> {
        let mut checked = Checked::new("rows of the log");
        let rows = self.rows(include_str!("../../db/queries/check/log.sql"), [], |row| {
            Ok((
                row.get::<_, String>("table")?,
                row.get::<_, i64>("row")?,
                row.get::<_, Option<String>>("expected")?,
            ))
        })?;
        for (table, row, expected) in rows {
            checked.count += 1;
            let at = format!("{table} {row}");
            let expected =
                expected.map_or(Ok(Value::Null), |text| serde_json::from_str::<Value>(&text));
            let Ok(expected) = expected else {
                checked.wrong(at, "the log's row cannot be read");
                continue;
            };
            match log::current_row(self, &table, row) {
                Ok(now) if now == expected => {}
                Ok(_) => checked.wrong(at, "is not what the log says"),
                Err(error) => checked.wrong(at, error.to_string()),
            }
        }
        Ok(checked)
    }
}
