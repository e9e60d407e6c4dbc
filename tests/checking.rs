//! `check` names each thing that was corrupted.

use readout::case::Case;
use readout::model::{Command, Object, Query, Review};

use crate::support::{Desk, connect, entity, import, options, sample};

/// A case in which everything that is checked has rows.
fn full_case() -> Desk {
    let desk = Desk::new();
    let case = desk.open("anna");
    import(&case, &sample("merren-"));
    let reader = case.read().unwrap();
    let claim = reader.claim_ids(&Query::All, Default::default()).unwrap()[0];
    drop(reader);
    let rehvald = entity(&case, "Tomas Rehvald");
    let karrow = entity(&case, "Ilse Karrow");
    for command in [
        Command::Review {
            objects: vec![Object::Claim(claim)],
            decision: Some(Review::Accepted),
        },
        Command::Note {
            object: Object::Claim(claim),
            text: "x".to_owned(),
            typing: false,
        },
        Command::Same {
            entities: vec![rehvald, karrow],
        },
    ] {
        case.apply(&command).unwrap();
    }
    assert!(
        case.check()
            .unwrap()
            .iter()
            .all(|checked| checked.violations.is_empty())
    );
    assert!(
        case.check()
            .unwrap()
            .iter()
            .all(|checked| checked.count > 0),
        "something is checked of which the case has none"
    );
    case.close().unwrap();
    desk
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn each_corruption_is_named() {
    // what is done to the file, what names it, and a part of its words
    let cases = [
        (
            "UPDATE body SET text = text || '!' WHERE document = 1",
            "texts of documents",
            "document 1",
        ),
        (
            "UPDATE original SET sha256 = 'ff' WHERE id = 1",
            "original files",
            "original 1",
        ),
        (
            "UPDATE original SET bytes = x'00' WHERE id = 1",
            "original files",
            "cannot be unpacked",
        ),
        (
            "DELETE FROM search_text WHERE rowid = 2",
            "search index",
            "document 2",
        ),
        (
            "UPDATE mention SET \"end\" = 9999999 WHERE id = 3",
            "spans",
            "mention 3",
        ),
        (
            "UPDATE claim SET cue_start = -1 WHERE id = (SELECT min(id) FROM claim WHERE cue_start IS NOT NULL)",
            "spans",
            "claim",
        ),
        (
            "UPDATE review SET words = 'other words'",
            "words that analysts decided on",
            "orphaned",
        ),
        (
            "UPDATE document SET claims = claims + 1 WHERE id = 1",
            "documents",
            "document 1",
        ),
        (
            "UPDATE document SET extractor = NULL WHERE id = 1",
            "documents",
            "not annotated",
        ),
        (
            "UPDATE document SET title = 'Another' WHERE id = 1",
            "details of documents",
            "document 1",
        ),
        (
            "UPDATE cluster SET referent = (SELECT max(id) FROM referent) WHERE id = 1",
            "clusters",
            "cluster 1",
        ),
        (
            "UPDATE referent_name SET clusters = clusters + 1 WHERE id = 1",
            "names",
            "referent",
        ),
        (
            "UPDATE referent SET entity = id WHERE entity <> id",
            "who is who",
            "referent",
        ),
        (
            "UPDATE entity SET claims = claims + 1 WHERE id = (SELECT min(id) FROM entity)",
            "entities",
            "entity",
        ),
        (
            "UPDATE entity SET name = 'Nobody' WHERE id = (SELECT min(id) FROM entity)",
            "entities",
            "Nobody",
        ),
        ("DELETE FROM link WHERE count > 0", "links", "is missing"),
        ("UPDATE note SET text = 'y'", "rows of the log", "note 1"),
        (
            "PRAGMA foreign_keys = OFF; DELETE FROM cluster WHERE id = 1",
            "references between tables",
            "cluster",
        ),
    ];
    let desk = full_case();
    for (sql, what, words) in cases {
        let copy = desk.path("copy.readout");
        std::fs::copy(desk.case_path(), &copy).unwrap();
        connect(&copy).execute_batch(sql).unwrap();
        let case = Case::open_to_read(&copy, options("anna")).unwrap();
        let checked = case.check().unwrap();
        let named = checked.iter().find(|checked| checked.what == what).unwrap();
        let lines: Vec<String> = named
            .violations
            .iter()
            .map(|violation| format!("{}: {}", violation.at, violation.what))
            .collect();
        assert!(
            lines.iter().any(|line| line.contains(words)),
            "{sql}: {lines:?}"
        );
    }
}

#[test]
fn a_broken_page_is_named() {
    let desk = full_case();
    let mut bytes = std::fs::read(desk.case_path()).unwrap();
    let page = 8192;
    let middle = bytes.len() / 2 / page * page;
    bytes[middle..middle + page].fill(0x5a);
    let copy = desk.path("broken.readout");
    std::fs::write(&copy, bytes).unwrap();
    let case = Case::open_to_read(&copy, options("anna")).unwrap();
    // either the pages are named, or reading them fails: never is such a file called sound
    if let Ok(checked) = case.check() {
        assert!(checked.iter().any(|checked| !checked.violations.is_empty()));
    }
}
