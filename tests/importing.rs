//! Importing: every file is accounted for, nothing comes twice, and a run that is stopped can be run again.

use std::ops::ControlFlow;

use expect_test::expect;
use readout::case::{Defaults, DocumentSort, Input};
use readout::model::Query;

use crate::support::{Desk, assert_sound, import, pasted, sample};

#[test]
fn every_file_is_accounted_for_by_name_and_reason() {
    let desk = Desk::new();
    desk.file(
        "in/a.txt",
        "The minister said on Monday that the port would open.",
    );
    desk.file(
        "in/b/same-bytes.txt",
        "The minister said on Monday that the port would open.",
    );
    desk.file(
        "in/c.md",
        "The minister said on Monday that the port would open.",
    );
    desk.file("in/empty.txt", "");
    desk.file("in/blank.txt", " \n\n ");
    desk.file("in/picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01");
    desk.file("in/table.csv", "a,b\n1,2\n");
    desk.file(
        "in/latin.txt",
        b"Pr\xe4sident M\xfcller sagte fr\xfch, dass es regnet.",
    );
    desk.file(
        "in/page.html",
        "<html><body><p>The union called for a strike.</p></body></html>",
    );
    let case = desk.open("anna");
    let missing = desk.path("nowhere.txt");
    let done = import(&case, &[Input::Path(desk.path("in")), Input::Path(missing)]);
    assert_eq!(
        done.found,
        done.imported + done.duplicates + done.skipped + done.failed
    );
    let mut lines = vec![done.summary()];
    let folder = desk.folder.path().display().to_string();
    lines.extend(done.issues.iter().map(|issue| {
        format!("{}: {}: {}", issue.kind, issue.path, issue.reason).replace(&folder, "")
    }));
    expect![[r#"
        imported 3 articles, 2 there already, 4 skipped, 1 failed
        failed: /nowhere.txt: No such file or directory (os error 2)
        duplicate: /in/b/same-bytes.txt: the same file as /in/a.txt
        skipped: /in/blank.txt: empty: it holds no words
        duplicate: /in/c.md: the same file as /in/a.txt
        skipped: /in/empty.txt: empty
        skipped: /in/picture.png: of no known kind (.png)
        skipped: /in/table.csv: of no known kind (.csv)"#]]
    .assert_eq(&lines.join("\n"));
    let kept = case.read().unwrap().issues(done.import.unwrap()).unwrap();
    assert_eq!(kept, done.issues);
    assert_sound(&case);
}

#[test]
fn the_text_of_a_plain_file_is_kept_to_the_byte() {
    let desk = Desk::new();
    let text = "  Talks end\r\n\r\nThe two sides “met”.\tNothing more.\n\n\n";
    let case = desk.open("anna");
    import(&case, &[pasted("a.txt", text)]);
    let reader = case.read().unwrap();
    let id = reader
        .document_ids(&Query::All, DocumentSort::Import)
        .unwrap()[0];
    assert_eq!(reader.text(id).unwrap().unwrap(), text);
    assert_eq!(reader.original(id).unwrap().unwrap(), text.as_bytes());
}

#[test]
fn a_run_that_is_stopped_leaves_a_sound_case_and_is_finished_by_the_next() {
    let desk = Desk::new();
    let case = desk.open("anna");
    let inputs = sample("");
    let mut turns = 0;
    let stopped = case
        .import(&inputs, &Defaults::default(), &mut |_| {
            turns += 1;
            ControlFlow::Break(())
        })
        .unwrap();
    assert!(
        stopped.is_cancelled && stopped.imported > 0 && stopped.imported < inputs.len(),
        "{stopped:?}"
    );
    assert_sound(&case);
    let rest = import(&case, &inputs);
    assert_eq!(rest.imported + stopped.imported, inputs.len());
    assert_eq!(rest.duplicates, stopped.imported);
    assert_eq!(import(&case, &inputs).imported, 0);
    assert_eq!(
        case.read().unwrap().counts().unwrap().documents,
        inputs.len() as u64
    );
    assert_sound(&case);
}

#[test]
fn an_import_is_one_step_that_can_be_undone_and_redone() {
    let desk = Desk::new();
    let case = desk.open("anna");
    import(&case, &sample("lorentz-"));
    let before = case.read().unwrap().counts().unwrap();
    import(&case, &sample("merren-"));
    let after = case.read().unwrap().counts().unwrap();
    assert_eq!(case.undo().unwrap().unwrap().label, "import 6 articles");
    assert_eq!(case.read().unwrap().counts().unwrap(), before);
    assert_sound(&case);
    // what is removed can be imported again
    assert_eq!(
        case.read().unwrap().next_redo().unwrap().as_deref(),
        Some("import 6 articles")
    );
    case.redo().unwrap();
    assert_eq!(case.read().unwrap().counts().unwrap(), after);
    assert_sound(&case);
    case.undo().unwrap();
    assert_eq!(import(&case, &sample("merren-")).imported, 6);
    assert_eq!(case.read().unwrap().counts().unwrap(), after);
    assert_sound(&case);
    let purged = case.compact().unwrap();
    assert_eq!((purged.documents, purged.kept), (6, 0));
    assert_eq!(case.read().unwrap().counts().unwrap(), after);
    assert_sound(&case);
}

#[test]
fn an_import_of_one_article_is_told_as_one() {
    let desk = Desk::new();
    let case = desk.open("anna");
    let done = import(&case, &sample("taland-wire"));
    assert_eq!(done.summary(), "imported 1 article");
    assert_eq!(case.undo().unwrap().unwrap().label, "import 1 article");
}

#[test]
fn import_twice_by_two_threads_gives_the_same_case() {
    let rows = |name: &str| {
        let desk = Desk::new();
        let case = desk.open(name);
        import(&case, &sample(""));
        case.close().unwrap();
        let mut dump = crate::support::dump(&desk.case_path());
        // when it was, and by whom
        dump.remove("import");
        dump
    };
    let difference = crate::support::difference(&rows("anna"), &rows("anna"));
    assert_eq!(difference, Vec::<String>::new());
}

#[test]
fn defaults_fill_what_files_do_not_say() {
    let desk = Desk::new();
    let case = desk.open("anna");
    let defaults = Defaults {
        publisher: Some("The Ledger".to_owned()),
        published: Some("2021-11-05".to_owned()),
    };
    let inputs = [
        pasted("a.txt", "The minister said so on Monday."),
        pasted(
            "b.txt",
            "Talks end early\nHarbor Daily\n3 March 2020\n\nThe minister said so on Friday.",
        ),
    ];
    case.import(&inputs, &defaults, &mut |_| ControlFlow::Continue(()))
        .unwrap();
    let reader = case.read().unwrap();
    let ids = reader
        .document_ids(&Query::All, DocumentSort::Import)
        .unwrap();
    let shown: Vec<String> = reader
        .documents(&ids)
        .unwrap()
        .into_iter()
        .map(|row| format!("{:?} {:?}", row.publisher.unwrap(), row.published.unwrap()))
        .collect();
    assert_eq!(
        shown,
        [
            "\"The Ledger\" \"2021-11-05\"",
            "\"Harbor Daily\" \"2020-03-03\""
        ]
    );
}

/// What `readout extract --jsonl --with-text` writes of some articles, a line each.
fn annotated(desk: &Desk, articles: &[(&str, &str, &str)]) -> Vec<String> {
    let lines: Vec<String> = articles
        .iter()
        .map(|(id, published, text)| {
            serde_json::json!({"id": id, "published": published, "text": text}).to_string()
        })
        .collect();
    let path = desk.file("in.jsonl", lines.join("\n"));
    let mut out = Vec::new();
    let arguments = ["readout", "extract", "--jsonl", "--with-text"].map(std::ffi::OsString::from);
    let arguments = arguments.into_iter().chain([path.into_os_string()]);
    assert_eq!(
        readout::cli::run(arguments, &mut out, &mut std::io::sink()),
        0
    );
    String::from_utf8(out)
        .unwrap()
        .lines()
        .map(str::to_owned)
        .collect()
}

const TALKS: &[(&str, &str, &str)] = &[
    (
        "a.txt",
        "2021-11-05",
        "“Brüssel must answer,” Elena Marek said on Monday. Syria thanked China for its aid to Damascus.",
    ),
    (
        "b.txt",
        "2021-11-06",
        "According to the foreign ministry, Elena Marek had met Wang Yi in Beijing last week.",
    ),
];

#[test]
fn annotations_made_elsewhere_give_the_same_case() {
    let desk = Desk::new();
    let lines = annotated(&desk, TALKS);
    let file = desk.file("out.jsonl", lines.join("\n"));
    let whole = |path: &std::path::Path, inputs: &[Input]| {
        let case =
            readout::case::Case::open_or_create(path, crate::support::options("anna")).unwrap();
        let defaults = Defaults {
            published: Some("2021-11-05".to_owned()),
            ..Defaults::default()
        };
        let done = case
            .import(inputs, &defaults, &mut |_| ControlFlow::Continue(()))
            .unwrap();
        assert_eq!(
            (done.imported, done.failed),
            (inputs.len().max(2), 0),
            "{:?}",
            done.issues
        );
        assert_sound(&case);
        let reader = case.read().unwrap();
        let ids = reader.entity_ids(&Default::default(), &Query::All).unwrap();
        let claims = reader.claim_ids(&Query::All, Default::default()).unwrap();
        format!(
            "{:#?}\n{:#?}",
            reader.entities(&ids).unwrap(),
            reader.claims(&claims).unwrap()
        )
    };
    let given = whole(&desk.path("given.readout"), &[Input::Annotations(file)]);
    let texts: Vec<Input> = TALKS.iter().map(|(id, _, text)| pasted(id, text)).collect();
    let own = whole(&desk.path("own.readout"), &texts);
    // the second was published a day later, which no plain text says
    assert_eq!(given.replace("2021-11-06", "2021-11-05"), own);
}

#[test]
fn annotations_of_another_version_are_made_again_and_broken_ones_are_refused() {
    let desk = Desk::new();
    let lines = annotated(&desk, TALKS);
    let other = lines[0]
        .replace(readout::extract::VERSION, "0.0.1")
        .replace("\"Elena Marek\"", "\"Somebody Else\"");
    let outside = lines[1].replacen("\"end\":", "\"end\":9", 1);
    let file = desk.file(
        "out.jsonl",
        [
            &other,
            &outside,
            "{\"id\": \"c\", \"error\": \"no text\"}",
            "",
            "no json",
        ]
        .join("\n"),
    );
    let case = desk.open("anna");
    let done = import(&case, &[Input::Annotations(file)]);
    assert_eq!((done.found, done.imported, done.failed), (4, 1, 3));
    assert!(crate::support::try_entity(&case, "Elena Marek").is_some());
    assert!(crate::support::try_entity(&case, "Somebody Else").is_none());
    let reasons: Vec<String> = done
        .issues
        .iter()
        .map(|issue| {
            format!(
                "{}: {}",
                issue.path.rsplit('/').next().unwrap(),
                issue.reason
            )
        })
        .collect();
    expect![[r#"
        out.jsonl#2: sentences: 0 to 984 is no range of the text
        out.jsonl#3: it was not read where it was extracted: no text
        out.jsonl#5: no line of annotations: expected ident at line 1 column 2"#]]
    .assert_eq(&reasons.join("\n"));
}
