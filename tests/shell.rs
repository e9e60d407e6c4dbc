//! The command line: what it prints, and its exit status.

use serde_json::Value;

use crate::support::Desk;

struct Outcome {
    status: u8,
    out: String,
    err: String,
}

impl Outcome {
    /// One JSON object a line.
    fn rows(&self) -> Vec<Value> {
        self.out
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }
}

/// Runs the program in-process, as anna, in a folder.
fn readout(arguments: &[&str]) -> Outcome {
    let mut all = vec![
        "readout".to_owned(),
        "--author".to_owned(),
        "anna".to_owned(),
    ];
    all.extend(arguments.iter().map(|argument| (*argument).to_owned()));
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = readout::cli::run(all.into_iter().map(Into::into), &mut out, &mut err);
    Outcome {
        status,
        out: String::from_utf8(out).unwrap(),
        err: String::from_utf8(err).unwrap(),
    }
}

/// A folder with two articles, and the case's path in it.
fn desk() -> (Desk, String) {
    let desk = Desk::new();
    desk.file(
        "in/a.txt",
        "Talks end early\nHarbor Daily\n3 March 2020\n\nJulia Rivera, the president of Chile, said on Monday that “the port will \
         open”. Julia Rivera accused Peru of lying.\n",
    );
    desk.file(
        "in/b.txt",
        "Julia Rivera promised new ships, according to Omar Castel.\n",
    );
    let case = desk.case_path().display().to_string();
    (desk, case)
}

fn imported() -> (Desk, String) {
    let (desk, case) = desk();
    let done = readout(&["import", &case, &desk.path("in").display().to_string()]);
    assert_eq!(done.status, 0, "{}", done.err);
    (desk, case)
}

#[test]
fn import_counts_what_it_found() {
    let (desk, case) = desk();
    desk.file("in/c.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01");
    desk.file(
        "in/d.txt",
        "Julia Rivera promised new ships, according to Omar Castel.\n",
    );
    let folder = desk.path("in").display().to_string();
    let missing = desk.path("missing.txt").display().to_string();
    let done = readout(&["import", &case, &folder, &missing, "--json"]);
    assert_eq!(done.status, 1, "a file that failed is exit status 1");
    let object = &done.rows()[0];
    let number = |name: &str| object[name].as_u64().unwrap();
    assert_eq!(number("found"), 5);
    assert_eq!(
        [
            number("imported"),
            number("duplicates"),
            number("skipped"),
            number("failed")
        ],
        [2, 1, 1, 1]
    );
    assert_eq!(object["issues"].as_array().unwrap().len(), 3);
    assert_eq!(number("documents"), 2);
    assert!(object["seconds"].is_number());
    // duplicates and skipped files alone leave the status 0
    assert_eq!(readout(&["import", &case, &folder]).status, 0);
}

#[test]
fn one_is_no_plural() {
    let (desk, case) = desk();
    let article = desk.path("in/b.txt").display().to_string();
    let done = readout(&["import", &case, &article]);
    assert!(
        done.out
            .contains("the case holds 1 document, 2 entities, 2 claims, 1 relation"),
        "{}",
        done.out
    );
}

#[test]
fn lists_have_their_fields() {
    let (_desk, case) = imported();
    for (what, fields) in [
        (
            "documents",
            "id title byline publisher published retrieved language url path words claims",
        ),
        (
            "entities",
            "id name type aliases documents claims relations",
        ),
        (
            "claims",
            "id document source source_words source_entity chain cue act mode content quotation date review credibility note \
             start end",
        ),
        (
            "relations",
            "id from to from_entity to_entity type negated modality claim date review evidence",
        ),
        ("publishers", "id name aliases grade documents"),
    ] {
        let done = readout(&["list", &case, what, "--json"]);
        assert_eq!(done.status, 0, "{}", done.err);
        let rows = done.rows();
        assert!(!rows.is_empty(), "no {what}");
        for field in fields.split_whitespace() {
            assert!(
                rows.iter().all(|row| row.get(field).is_some()),
                "{what} without {field}"
            );
        }
    }
}

#[test]
fn positions_are_code_points_of_the_stored_text() {
    let (_desk, case) = imported();
    let texts: Vec<Vec<char>> = (1..=2)
        .map(|id| {
            readout(&["show", &case, &id.to_string(), "--text"])
                .out
                .chars()
                .collect()
        })
        .collect();
    let rows = readout(&["list", &case, "claims", "--json"]).rows();
    assert!(rows.len() >= 2, "{rows:?}");
    for row in rows {
        let number = |name: &str| row[name].as_u64().unwrap() as usize;
        let words: String = texts[number("document") - 1][number("start")..number("end")]
            .iter()
            .collect();
        assert_eq!(words, row["content"].as_str().unwrap());
        assert!(row["quotation"].as_str().unwrap().contains(&words));
    }
}

#[test]
fn show_gives_text_and_bytes_exactly() {
    let (desk, case) = imported();
    let bytes = std::fs::read_to_string(desk.path("in/a.txt")).unwrap();
    assert_eq!(readout(&["show", &case, "1", "--text"]).out, bytes);
    assert_eq!(readout(&["show", &case, "1", "--original"]).out, bytes);
    assert!(
        readout(&["show", &case, "1"])
            .out
            .contains("publisher: Harbor Daily")
    );
    assert_eq!(readout(&["show", &case, "77"]).status, 2);
}

#[test]
fn edits_are_done_told_and_undone() {
    let (_desk, case) = imported();
    let claim = |case: &str| readout(&["list", case, "claims", "--json"]).rows()[0].clone();
    let id = claim(&case)["id"].to_string();
    assert_eq!(readout(&["note", &case, &id, "Only one side."]).status, 0);
    assert_eq!(readout(&["review", &case, &id, "accept"]).status, 0);
    assert_eq!(readout(&["grade", &case, &id, "2"]).status, 0);
    assert_eq!(readout(&["grade", &case, "publisher:1", "b"]).status, 0);
    let row = claim(&case);
    assert_eq!(
        (
            row["note"].as_str(),
            row["review"].as_str(),
            row["credibility"].as_str()
        ),
        (Some("Only one side."), Some("accepted"), Some("2"))
    );
    assert_eq!(
        readout(&["list", &case, "publishers", "--json"]).rows()[0]["grade"],
        "B"
    );
    assert_eq!(
        readout(&["list", &case, "notes", "--json"]).rows()[0]["object"],
        format!("claim:{id}")
    );
    assert_eq!(
        readout(&["list", &case, "claims", "review:accepted", "--json"])
            .rows()
            .len(),
        1
    );
    assert_eq!(
        readout(&["list", &case, "claims", "note:only", "by:anna", "--json"])
            .rows()
            .len(),
        1
    );
    for label in ["grade “Harbor Daily” B", "grade", "accept", "note on"] {
        let undone = readout(&["undo", &case]);
        assert_eq!(undone.status, 0);
        assert!(
            undone.out.starts_with(&format!("undone: {label}")),
            "{}",
            undone.out
        );
    }
    let row = claim(&case);
    assert_eq!(
        (row["note"].as_str(), row["review"].as_str()),
        (None, Some("suggested"))
    );
    assert_eq!(readout(&["redo", &case]).status, 0);
    assert_eq!(claim(&case)["note"], "Only one side.");
    assert_eq!(readout(&["history", &case, "--json"]).rows().len(), 5);
    // what may not be is refused, and changes nothing
    for wrong in [
        vec!["grade", &case, &id, "9"],
        vec!["grade", &case, "publisher:1", "2"],
        vec!["note", &case, "claim:999", "x"],
        vec!["review", &case, "entity:1", "accept"],
        vec!["set", &case, "1", "published", "soon"],
        vec!["same", &case, "1"],
        vec!["list", &case, "claims", "(a"],
        vec!["redo", &case, "--author", "ben"],
        vec!["frobnicate"],
    ] {
        let done = readout(&wrong);
        assert_eq!(done.status, 2, "{wrong:?}: {}", done.out);
        assert!(!done.err.is_empty() && done.out.is_empty(), "{wrong:?}");
    }
}

#[test]
fn details_are_corrected_and_go_back_to_the_files() {
    let (_desk, case) = imported();
    let published =
        |case: &str| readout(&["list", case, "documents", "--json"]).rows()[0]["published"].clone();
    assert_eq!(published(&case), "2020-03-03");
    assert_eq!(
        readout(&["set", &case, "1", "published", "5 April 2020"]).status,
        0
    );
    assert_eq!(published(&case), "2020-04-05");
    assert_eq!(readout(&["set", &case, "1", "published", ""]).status, 0);
    assert_eq!(published(&case), "2020-03-03");
}

#[test]
fn search_finds_words_in_every_noun() {
    let (_desk, case) = imported();
    readout(&["note", &case, "document:1", "The port again."]);
    let found = |query: &[&str]| -> Vec<String> {
        let mut arguments = vec!["search", &case];
        arguments.extend(query);
        arguments.push("--json");
        let mut objects: Vec<String> = readout(&arguments)
            .rows()
            .into_iter()
            .map(|row| {
                row["object"]
                    .as_str()
                    .unwrap()
                    .split(':')
                    .next()
                    .unwrap()
                    .to_owned()
            })
            .collect();
        objects.dedup();
        objects
    };
    assert_eq!(found(&["port"]), ["document", "claim", "document"]);
    assert_eq!(found(&["rivera"]), ["document", "entity", "claim"]);
    assert_eq!(
        found(&["ship*", "source:Julia Rivera"]),
        ["document", "claim"]
    );
    assert_eq!(found(&["nothingness"]), Vec::<String>::new());
    assert_eq!(
        readout(&["search", &case, "rivera", "--limit", "2", "--json"])
            .rows()
            .len(),
        2
    );
}

#[test]
fn help_shows_examples_and_errors_name_file_and_way_out() {
    let help = readout(&["import", "--help"]);
    assert_eq!(help.status, 0);
    assert!(help.out.contains("Example: readout import"), "{}", help.out);
    let missing = readout(&["list", "nowhere.readout", "claims"]);
    assert_eq!(missing.status, 2);
    assert!(
        missing.err.contains("nowhere.readout") && missing.err.contains("readout import"),
        "{}",
        missing.err
    );
}

#[test]
fn demo_makes_the_sample_once() {
    let desk = Desk::new();
    let folder = desk.path("demo").display().to_string();
    let first = readout(&["demo", "--headless", &folder]);
    assert_eq!(first.status, 0, "{}", first.err);
    assert!(first.out.contains("imported 16 articles"), "{}", first.out);
    for name in ["sample.readout", "sample-report.html", "workbench.png"] {
        assert!(desk.path("demo").join(name).is_file(), "{name}");
    }
    let left = desk.path("demo/sample.readout-wal");
    assert!(!left.exists(), "a closed case is one file");
    let again = readout(&["demo", "--headless", &folder]);
    assert!(
        again.out.contains("the case holds 16 documents"),
        "{}",
        again.out
    );
    let case = desk.path("demo/sample.readout").display().to_string();
    assert_eq!(
        readout(&["history", &case, "--json"]).rows().len(),
        1,
        "the sample was imported twice"
    );
    let check = readout(&["check", &case]);
    assert_eq!(check.status, 0, "{}", check.out);
}

/// A reader that has gone away.
struct Gone;

impl std::io::Write for Gone {
    fn write(&mut self, _bytes: &[u8]) -> std::io::Result<usize> {
        Err(std::io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_reader_that_goes_away_ends_a_command_quietly() {
    let (_desk, case) = imported();
    for arguments in [
        vec!["list", &case, "entities"],
        vec!["list", &case, "entities", "--json"],
        vec!["search", &case, "port", "--json"],
        vec!["history", &case],
    ] {
        let mut said = Vec::new();
        let arguments = std::iter::once("readout").chain(arguments);
        let code = readout::cli::run(
            arguments.map(std::ffi::OsString::from),
            &mut Gone,
            &mut said,
        );
        assert_eq!((code, String::from_utf8(said).unwrap().as_str()), (0, ""));
    }
}
