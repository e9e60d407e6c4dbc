//! Checks a case: the file, and the invariants that no constraint of the schema can hold.
//!
//! Everything that is stored but could be derived is derived again and compared (`derived`); every span is looked up in its
//! text (`texts`); pages, references, originals and the search index are sound (`file`). Each part goes once through what it
//! checks, in the order in which that lies in the file.

mod derived;
mod file;
mod texts;

use std::collections::{BTreeMap, BTreeSet};

use super::Reader;
use super::identity::Decision;
use crate::model::DocumentId;

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
pub(super) type Entities<'a> = &'a dyn Fn(&BTreeSet<i64>, &[Decision]) -> BTreeMap<i64, i64>;

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
        &mut self,
        stored: &BTreeMap<K, V>,
        derived: &BTreeMap<K, V>,
        at: impl Fn(&K) -> String,
    ) {
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
    }
}

/// Hears how far a check is: what is checked, how many are done, of how many; 0 where the file answers all at once.
pub(super) type Tell<'a> = &'a mut dyn FnMut(&'static str, usize, usize);

/// What is checked by itself: a part needs a snapshot of its own, and no other part.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    what: &'static str,
    run: fn(&mut Check<'_>, &mut Checked) -> anyhow::Result<()>,
}

impl Part {
    /// All of them, in the order in which they are told.
    pub fn all() -> [Self; 15] {
        let part = |what, run| Self { what, run };
        [
            part("pages of the file", |check, checked| check.pages(checked)),
            part("references between tables", |check, checked| {
                check.references(checked)
            }),
            part("original files", |check, checked| check.originals(checked)),
            part("texts of documents", |check, checked| check.texts(checked)),
            part("search index", |check, checked| check.index(checked)),
            part("spans", |check, checked| check.spans(checked)),
            part("words that analysts decided on", |check, checked| {
                check.kept_words(checked)
            }),
            part("documents", |check, checked| check.annotated(checked)),
            part("details of documents", |check, checked| {
                check.details(checked)
            }),
            part("clusters", |check, checked| check.clusters(checked)),
            part("names", |check, checked| check.names(checked)),
            part("who is who", |check, checked| check.identity(checked)),
            part("entities", |check, checked| check.entities(checked)),
            part("links", |check, checked| check.links(checked)),
            part("rows of the log", |check, checked| check.log(checked)),
        ]
    }
}

impl Reader {
    /// Checks a part, on one snapshot.
    pub fn check(
        &self,
        part: Part,
        entities: Entities<'_>,
        tell: Tell<'_>,
    ) -> anyhow::Result<Checked> {
        log::debug!("checking {}", part.what);
        // everything is gone through once, and much is looked up in another order than it lies in
        self.connection
            .execute_batch("PRAGMA cache_size = -64000; BEGIN")?;
        tell(part.what, 0, 0);
        let mut checked = Checked::new(part.what);
        let done = (part.run)(
            &mut Check {
                reader: self,
                entities,
                tell,
            },
            &mut checked,
        );
        self.connection.execute_batch("COMMIT")?;
        log::debug!("checked {}", part.what);
        done.map(|()| checked)
    }
}

/// Documents, or rows, after which a check tells how far it is.
const OFTEN: usize = 250;

/// A check of a part that runs.
pub(super) struct Check<'a> {
    reader: &'a Reader,
    entities: Entities<'a>,
    tell: Tell<'a>,
}

impl Check<'_> {
    /// Goes through `ids` one by one, and tells how far that is.
    fn each<T: Copy>(
        &mut self,
        checked: &mut Checked,
        ids: &[T],
        mut check: impl FnMut(&Reader, &mut Checked, T) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        for (index, id) in ids.iter().enumerate() {
            if index % OFTEN == 0 {
                (self.tell)(checked.what, index, ids.len());
            }
            check(self.reader, checked, *id)?;
        }
        Ok(())
    }

    fn documents(&self) -> anyhow::Result<Vec<DocumentId>> {
        self.reader
            .rows("SELECT id FROM document ORDER BY id", [], |row| {
                Ok(DocumentId(row.get(0)?))
            })
    }
}
