//! Opening says what is wrong, with which file, and what to do; closing leaves one file.

use std::fs;
use std::path::Path;

use readout::case::{Case, EntityFilter, EntitySort, OpenError};
use readout::model::Query;

use crate::support::{Desk, assert_sound, connect, import, options, sample};

#[track_caller]
fn refusal(desk: &Desk, name: &str) -> OpenError {
    let Err(error) = Case::open(&desk.path(name), options("anna")) else {
        panic!("{name} was opened");
    };
    let text = format!("{error:#}");
    assert!(
        text.contains(name),
        "the message does not name the file: {text}"
    );
    error
        .downcast()
        .unwrap_or_else(|error| panic!("an error that nobody can tell apart: {error:#}"))
}

fn small_case(desk: &Desk) {
    let case = desk.open("anna");
    import(&case, &sample("lorentz-"));
    case.close().unwrap();
}

#[test]
fn what_is_no_case_is_told_apart() {
    let desk = Desk::new();
    assert!(matches!(
        refusal(&desk, "none.readout"),
        OpenError::Missing(_)
    ));
    desk.file("empty.readout", "");
    assert!(matches!(
        refusal(&desk, "empty.readout"),
        OpenError::NotACase(..)
    ));
    desk.file("text.readout", "just words ".repeat(50));
    assert!(matches!(
        refusal(&desk, "text.readout"),
        OpenError::NotACase(..)
    ));
    fs::create_dir(desk.path("folder.readout")).unwrap();
    assert!(matches!(
        refusal(&desk, "folder.readout"),
        OpenError::NotACase(..)
    ));
    connect(&desk.path("other.readout"))
        .execute_batch("CREATE TABLE t (x)")
        .unwrap();
    assert!(matches!(
        refusal(&desk, "other.readout"),
        OpenError::NotACase(..)
    ));
}

#[test]
fn a_newer_case_is_left_alone() {
    let desk = Desk::new();
    small_case(&desk);
    connect(&desk.case_path())
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let bytes = fs::read(desk.case_path()).unwrap();
    assert!(matches!(
        refusal(&desk, "case.readout"),
        OpenError::Newer(_, 99)
    ));
    assert_eq!(fs::read(desk.case_path()).unwrap(), bytes);
}

#[test]
fn one_process_writes_a_case_and_others_read_it() {
    let desk = Desk::new();
    small_case(&desk);
    let case = desk.open("anna");
    assert!(matches!(
        refusal(&desk, "case.readout"),
        OpenError::Locked(_)
    ));
    let reader = Case::open_to_read(&desk.case_path(), options("ben")).unwrap();
    assert_eq!(reader.read().unwrap().counts().unwrap().documents, 5);
    assert!(reader.is_read_only() && reader.undo().is_err());
    case.close().unwrap();
    desk.open("ben").close().unwrap();
}

#[test]
fn closing_leaves_one_file() {
    let desk = Desk::new();
    small_case(&desk);
    let mut names: Vec<String> = fs::read_dir(desk.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["case.readout", "case.readout.lock"]);
    assert_eq!(
        fs::metadata(desk.path("case.readout.lock")).unwrap().len(),
        0
    );
}

/// Takes a case back to its first schema: later ones have other indexes on entities, and nothing else.
fn age(path: &Path) {
    let first = include_str!("../db/migrations/0001_case.sql");
    let connection = connect(path);
    let now: Vec<String> = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'entity'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let drop = now.iter().map(|name| format!("DROP INDEX {name};"));
    let make = first
        .lines()
        .filter(|line| line.starts_with("CREATE INDEX entity_"))
        .map(str::to_owned);
    connection
        .execute_batch(&drop.chain(make).collect::<String>())
        .unwrap();
    connection.pragma_update(None, "user_version", 1).unwrap();
}

fn schema(path: &Path) -> Vec<(String, String)> {
    connect(path)
        .prepare("SELECT name, ifnull(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY name")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}

#[test]
fn a_case_of_an_older_version_is_read_as_it_is_and_migrated_to_be_written() {
    let desk = Desk::new();
    small_case(&desk);
    let path = desk.case_path();
    let now = schema(&path);
    let lists = |case: &Case| {
        let reader = case.read().unwrap();
        let of = |sort| {
            let filter = EntityFilter {
                sort,
                ..EntityFilter::default()
            };
            reader.entity_ids(&filter, &Query::All).unwrap()
        };
        [EntitySort::Claims, EntitySort::Name].map(of)
    };
    let before = lists(&Case::open_to_read(&path, options("anna")).unwrap());
    age(&path);
    let bytes = fs::read(&path).unwrap();
    let old = Case::open_to_read(&path, options("anna")).unwrap();
    assert_eq!(lists(&old), before);
    drop(old);
    assert_eq!(fs::read(&path).unwrap(), bytes, "reading changed the file");
    let mut options = options("anna");
    options.backups = Some(desk.path("backups"));
    let case = Case::open(&path, options).unwrap();
    assert_eq!(lists(&case), before);
    assert_sound(&case);
    case.close().unwrap();
    assert_eq!(schema(&path), now);
    let folder = fs::read_dir(desk.path("backups")).unwrap().next();
    let folder = folder.unwrap().unwrap().path();
    let kept = fs::read_dir(folder).unwrap().any(|file| {
        let name = file.unwrap().file_name();
        name.to_string_lossy().contains("before-migration")
    });
    assert!(kept, "no backup of the old case");
}

#[test]
fn a_damaged_case_is_named_so() {
    let desk = Desk::new();
    small_case(&desk);
    let whole = fs::read(desk.case_path()).unwrap();
    // its end is missing
    fs::write(desk.path("cut.readout"), &whole[..whole.len() / 2]).unwrap();
    assert!(matches!(
        refusal(&desk, "cut.readout"),
        OpenError::Damaged(..)
    ));
    // the schema is overwritten
    let mut bytes = whole;
    bytes[100..8000].fill(0x5a);
    fs::write(desk.path("schema.readout"), &bytes).unwrap();
    assert!(matches!(
        refusal(&desk, "schema.readout"),
        OpenError::Damaged(..)
    ));
}

#[test]
fn a_file_with_foreign_tables_triggers_or_views_is_refused() {
    for sql in [
        "CREATE TABLE extra (x)",
        "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM note; END",
        "CREATE VIEW v AS SELECT 1",
        "DROP INDEX claim_act",
    ] {
        let desk = Desk::new();
        small_case(&desk);
        connect(&desk.case_path()).execute_batch(sql).unwrap();
        assert!(
            matches!(refusal(&desk, "case.readout"), OpenError::Damaged(..)),
            "{sql}"
        );
    }
}

#[test]
fn a_case_that_was_not_closed_opens_whole() {
    let desk = Desk::new();
    let case = desk.open("anna");
    import(&case, &sample("lorentz-"));
    // as a killed process leaves them: the file, and the log beside it
    let copy = desk.path("killed.readout");
    fs::copy(desk.case_path(), &copy).unwrap();
    fs::copy(
        desk.path("case.readout-wal"),
        desk.path("killed.readout-wal"),
    )
    .unwrap();
    let opened = Case::open(&copy, options("anna")).unwrap();
    assert_eq!(opened.read().unwrap().counts().unwrap().documents, 5);
    assert_sound(&opened);
}

#[cfg(unix)]
#[test]
fn read_only_media_open_to_be_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::new();
    small_case(&desk);
    fs::create_dir(desk.path("disc")).unwrap();
    let path = desk.path("disc/case.readout");
    fs::rename(desk.case_path(), &path).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    fs::set_permissions(desk.path("disc"), fs::Permissions::from_mode(0o555)).unwrap();
    let case = Case::open(&path, options("anna")).unwrap();
    assert_eq!(case.read().unwrap().counts().unwrap().documents, 5);
    fs::set_permissions(desk.path("disc"), fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn a_copy_of_an_open_case_is_whole() {
    let desk = Desk::new();
    let case = desk.open("anna");
    import(&case, &sample("lorentz-"));
    let copy = desk.path("copy.readout");
    case.save_copy(&copy).unwrap();
    assert!(case.save_copy(&copy).is_err(), "a copy overwrote a file");
    let copy = Case::open(&copy, options("ben")).unwrap();
    assert_eq!(
        copy.read().unwrap().counts().unwrap(),
        case.read().unwrap().counts().unwrap()
    );
    assert_sound(&copy);
}

#[test]
fn a_backup_is_kept_once_a_day_and_the_last_five() {
    let desk = Desk::new();
    small_case(&desk);
    let mut options = options("anna");
    options.backups = Some(desk.path("backups"));
    // the clock of the tests goes two minutes at each look
    for _ in 0..3 {
        let case = Case::open(&desk.case_path(), options.clone()).unwrap();
        import(&case, &sample("taland-wire"));
        case.close().unwrap();
    }
    let folder = fs::read_dir(desk.path("backups"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let backups: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert!((1..=2).contains(&backups.len()), "{backups:?}");
    assert!(
        backups
            .iter()
            .all(|path| path.extension().unwrap() == "backup"),
        "{backups:?}"
    );
}
