//! What tests share: cases in temporary folders, a clock that goes by itself, a dump of all tables.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use readout::case::{Case, Defaults, Imported, Input, Options};
use readout::model::{EntityId, Query};

/// Two minutes pass between any two looks at it, so that no two notes are one step.
pub(crate) fn clock() -> jiff::Timestamp {
    static SECONDS: AtomicI64 = AtomicI64::new(1_700_000_000);
    let now = SECONDS.fetch_add(120, Ordering::Relaxed);
    jiff::Timestamp::from_second(now).unwrap()
}

pub(crate) fn options(analyst: &str) -> Options {
    Options {
        analyst: analyst.to_owned(),
        clock,
        backups: None,
    }
}

/// A folder that goes away, and a case in it.
pub(crate) struct Desk {
    pub(crate) folder: tempfile::TempDir,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn case_path(&self) -> PathBuf {
        self.path("case.readout")
    }

    pub(crate) fn open(&self, analyst: &str) -> Arc<Case> {
        Case::open_or_create(&self.case_path(), options(analyst)).unwrap()
    }

    /// Writes a file into the folder; answers its path.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path
    }
}

/// An article that is pasted.
pub(crate) fn pasted(name: &str, text: &str) -> Input {
    Input::Bytes {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    }
}

pub(crate) fn import(case: &Case, inputs: &[Input]) -> Imported {
    case.import(inputs, &Defaults::default(), &mut |_| {
        ControlFlow::Continue(())
    })
    .unwrap()
}

/// Bundled articles whose names begin so.
pub(crate) fn sample(prefix: &str) -> Vec<Input> {
    readout::case::sample()
        .into_iter()
        .filter(|input| match input {
            Input::Bytes { name, .. } => name.starts_with(&format!("sample/{prefix}")),
            Input::Path(_) | Input::Annotations(_) => false,
        })
        .collect()
}

/// The entity that is shown under a name.
pub(crate) fn entity(case: &Case, name: &str) -> EntityId {
    try_entity(case, name).unwrap_or_else(|| panic!("no entity is called {name}"))
}

pub(crate) fn try_entity(case: &Case, name: &str) -> Option<EntityId> {
    let reader = case.read().unwrap();
    let ids = reader.entity_ids(&Default::default(), &Query::All).unwrap();
    let rows = reader.entities(&ids).unwrap();
    rows.into_iter()
        .find(|row| row.name == name)
        .map(|row| row.id)
}

/// A case holds nothing that is wrong.
#[track_caller]
pub(crate) fn assert_sound(case: &Case) {
    let wrong: Vec<_> = case
        .check()
        .unwrap()
        .into_iter()
        .flat_map(|checked| checked.violations)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Every row of every table, sorted; without the log, registers (rows that are only ever added), and what `SQLite` and the
/// search index keep for themselves.
pub(crate) fn dump(path: &Path) -> BTreeMap<String, Vec<String>> {
    const LEFT_OUT: &[&str] = &[
        "step",
        "change",
        "analyst",
        "publisher",
        "publisher_alias",
        "sqlite_sequence",
    ];
    tables(path, &|name| {
        !name.starts_with("search_")
            && !name.starts_with("sqlite_stat")
            && !LEFT_OUT.contains(&name)
    })
}

/// Every row of every table, sorted: the log, the registers, and what `SQLite` and the search index keep for themselves, too.
pub(crate) fn dump_all(path: &Path) -> BTreeMap<String, Vec<String>> {
    tables(path, &|_| true)
}

fn tables(path: &Path, is_wanted: &dyn Fn(&str) -> bool) -> BTreeMap<String, Vec<String>> {
    let connection = connect(path);
    let mut tables = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name")
        .unwrap();
    let names: Vec<String> = tables
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    names
        .into_iter()
        .filter(|name| is_wanted(name))
        .map(|name| {
            let mut statement = connection
                .prepare(&format!("SELECT * FROM \"{name}\""))
                .unwrap();
            let columns = statement.column_count();
            let mut rows: Vec<String> = statement
                .query_map([], |row| {
                    let cells: Vec<String> = (0..columns)
                        .map(|index| format!("{:?}", row.get_ref(index).unwrap()))
                        .collect();
                    Ok(cells.join(" | "))
                })
                .unwrap()
                .collect::<Result<_, _>>()
                .unwrap();
            rows.sort();
            (name, rows)
        })
        .collect()
}

/// What two dumps have not in common.
pub(crate) fn difference(
    before: &BTreeMap<String, Vec<String>>,
    after: &BTreeMap<String, Vec<String>>,
) -> Vec<String> {
    let mut lines = Vec::new();
    for (table, rows) in before {
        let others = &after[table];
        lines.extend(
            rows.iter()
                .filter(|row| !others.contains(row))
                .map(|row| format!("- {table}: {row}")),
        );
        lines.extend(
            others
                .iter()
                .filter(|row| !rows.contains(row))
                .map(|row| format!("+ {table}: {row}")),
        );
    }
    lines
}

/// A connection beside the program's, for looking at a case and for damaging it.
#[expect(clippy::disallowed_methods, reason = "a test looks at the file itself")]
pub(crate) fn connect(path: &Path) -> rusqlite::Connection {
    rusqlite::Connection::open(path).unwrap()
}
