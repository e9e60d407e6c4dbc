//! The sample case against what is true of it (`tests/sample/truth.txt`), and its annotated case.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use readout::case::{Case, ClaimSort, DocumentSort, Input};
use readout::model::Query;

use crate::support::{Desk, assert_sound, import, sample};

/// Lines of one kind, in their parts, and whether they are marked as known to be got wrong.
fn marked(kind: &str) -> Vec<(Vec<&'static str>, bool)> {
    let known_wrong = format!("{kind}!");
    truth(kind)
        .into_iter()
        .map(|parts| (parts, false))
        .chain(truth(&known_wrong).into_iter().map(|parts| (parts, true)))
        .collect()
}

/// What is not marked is right; what is marked is still wrong, or its mark must go.
#[track_caller]
fn assert_marks(found: &[(Vec<&str>, bool, bool)]) {
    let off: Vec<String> = found
        .iter()
        .filter(|(_, is_marked, is_right)| is_marked == is_right)
        .map(|(parts, is_marked, _)| {
            let what = if *is_marked {
                "is right now: unmark"
            } else {
                "is wrong"
            };
            format!("{what}: {}", parts.join(" | "))
        })
        .collect();
    assert!(off.is_empty(), "{off:#?}");
}

/// Lines of exactly one kind, in their parts.
fn truth(kind: &str) -> Vec<Vec<&'static str>> {
    include_str!("sample/truth.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split(" | ").collect::<Vec<_>>())
        .filter(|parts| parts[0] == kind)
        .map(|parts| parts[1..].to_vec())
        .collect()
}

fn case(desk: &Desk) -> Arc<Case> {
    let case = desk.open("anna");
    let done = import(&case, &sample(""));
    assert_eq!(done.issues, []);
    case
}

#[test]
fn the_sample_is_what_its_table_says() {
    let names: BTreeSet<String> = sample("")
        .into_iter()
        .map(|input| match input {
            Input::Bytes { name, .. } => name.trim_start_matches("sample/").to_owned(),
            Input::Path(path) | Input::Annotations(path) => path.display().to_string(),
        })
        .collect();
    let articles = truth("article");
    let listed: BTreeSet<String> = articles.iter().map(|parts| parts[0].to_owned()).collect();
    assert_eq!(names, listed);
    let mut events: BTreeMap<&str, (BTreeSet<&str>, usize)> = BTreeMap::new();
    for parts in &articles {
        let event = events.entry(parts[1]).or_default();
        event.0.insert(parts[2]);
        event.1 += usize::from(parts[3] != "-");
    }
    assert_eq!(events.len(), 3);
    for (event, (tellings, copies)) in events {
        assert!(
            tellings.len() >= 3 && copies == 1,
            "{event}: {tellings:?}, {copies} copies"
        );
    }
}

#[test]
fn its_articles_have_details_and_a_length() {
    let desk = Desk::new();
    let case = case(&desk);
    let reader = case.read().unwrap();
    let ids = reader
        .document_ids(&Query::All, DocumentSort::Import)
        .unwrap();
    for row in reader.documents(&ids).unwrap() {
        assert!(
            (300..=900).contains(&row.words),
            "{}: {} words",
            row.path,
            row.words
        );
        assert!(row.publisher.is_some(), "{} has no publisher", row.path);
        assert!(
            row.published.as_ref().is_some_and(|date| date.len() == 10),
            "{} has no date",
            row.path
        );
        assert!(row.title.len() > 15, "{}: {:?}", row.path, row.title);
        assert_eq!(row.skipped, None);
    }
}

#[test]
fn it_gives_enough_to_work_on() {
    let desk = Desk::new();
    let case = case(&desk);
    let counts = case.read().unwrap().counts().unwrap();
    assert!(counts.claims >= 100, "{counts:?}");
    assert!(counts.relations >= 60, "{counts:?}");
    assert_sound(&case);
}

#[test]
fn who_is_in_it_is_found_with_the_right_type_and_names() {
    let desk = Desk::new();
    let case = case(&desk);
    let reader = case.read().unwrap();
    let ids = reader.entity_ids(&Default::default(), &Query::All).unwrap();
    let rows = reader.entities(&ids).unwrap();
    let found: Vec<_> = marked("who")
        .into_iter()
        .map(|(parts, is_marked)| {
            let (name, kind, alias) = (parts[0], parts[1], parts[2]);
            let is_right = rows.iter().any(|row| {
                row.name == name
                    && row.entity_type.name() == kind
                    && (alias == "-" || row.aliases.iter().any(|found| found == alias))
            });
            (parts, is_marked, is_right)
        })
        .collect();
    assert_marks(&found);
}

#[test]
fn who_says_what_is_found_with_the_right_source_and_act() {
    let desk = Desk::new();
    let case = case(&desk);
    let reader = case.read().unwrap();
    let claims = reader
        .claims(&reader.claim_ids(&Query::All, ClaimSort::Told).unwrap())
        .unwrap();
    let paths: BTreeMap<_, _> = reader
        .documents(
            &reader
                .document_ids(&Query::All, DocumentSort::Import)
                .unwrap(),
        )
        .unwrap()
        .into_iter()
        .map(|row| (row.id, row.path))
        .collect();
    let found: Vec<_> = marked("says")
        .into_iter()
        .map(|(parts, is_marked)| {
            let (article, who, act, words) = (parts[0], parts[1], parts[2], parts[3]);
            let is_right = claims.iter().any(|claim| {
                paths[&claim.document].ends_with(article)
                    && claim.content_words.contains(words)
                    && claim.act.name() == act
                    && claim
                        .source
                        .as_ref()
                        .is_some_and(|source| source.name() == who)
            });
            (parts, is_marked, is_right)
        })
        .collect();
    assert_marks(&found);
}

#[test]
fn accounts_are_told_apart_in_their_chains() {
    let desk = Desk::new();
    let case = case(&desk);
    let reader = case.read().unwrap();
    let through = |who: &str| {
        reader
            .claim_ids(
                &Query::parse(&format!("through:{who} document:\"One call, two rivers\"")).unwrap(),
                ClaimSort::Told,
            )
            .unwrap()
            .len()
    };
    assert!(
        through("Sorrenia") >= 1,
        "nothing through the Sorrenian readout"
    );
    assert!(
        through("Halvern") >= 1,
        "nothing through the Halvernian account"
    );
}

#[test]
fn the_annotated_case_has_the_texts_of_the_sample() {
    let desk = Desk::new();
    let case = case(&desk);
    let reader = case.read().unwrap();
    let ids = reader
        .document_ids(&Query::All, DocumentSort::Import)
        .unwrap();
    for (article, text) in [
        (
            "lorentz-coast-guard.txt",
            include_str!("accounts/lorentz/a.txt"),
        ),
        (
            "lorentz-foreign-ministry.html",
            include_str!("accounts/lorentz/b.txt"),
        ),
        (
            "lorentz-northern-courier.txt",
            include_str!("accounts/lorentz/news.txt"),
        ),
    ] {
        let row = reader
            .documents(&ids)
            .unwrap()
            .into_iter()
            .find(|row| row.path.ends_with(article))
            .unwrap();
        assert_eq!(reader.text(row.id).unwrap().unwrap(), text, "{article}");
    }
}
