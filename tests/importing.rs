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
