//! A changed extractor: ids of what stays the same hold, and nothing that an analyst touched changes or comes again.
//!
//! The change is made in the derived rows instead of in the extractor: rows are taken out, moved and added as an older
//! version would have left them, and the real one is then applied as a difference.

use std::ops::ControlFlow;

use readout::case::{Case, ClaimSort, DocumentSort, RelationRow};
use readout::model::{Act, Command, Mode, Object, Query, RelationType, Review, Span};

use crate::support::{Desk, assert_sound, connect, difference, dump, entity, import, sample};

fn again(case: &Case) -> readout::case::Reextracted {
    case.reextract(&Query::All, true, &mut |_| ControlFlow::Continue(()))
        .unwrap()
}

fn apply(case: &Case, command: &Command) {
    assert!(case.apply(command).unwrap().is_some(), "{command:?}");
}

#[test]
fn the_same_extractor_changes_nothing() {
    let desk = Desk::new();
    let case = desk.open("anna");
    import(&case, &sample(""));
    let before = dump(&desk.case_path());
    let done = again(&case);
    assert_eq!(
        (
            done.documents,
            done.rows.added,
            done.rows.removed,
            done.rows.withheld
        ),
        (16, 0, 0, 0)
    );
    assert_eq!(
        difference(&before, &dump(&desk.case_path())),
        Vec::<String>::new()
    );
}

/// A case with reviews, notes, merges and hand-made rows on what an older version found: every claim and relation some
/// bytes off, but for one that nobody touched.
struct Worked {
    desk: Desk,
    /// A claim that was accepted, one that was rejected, one with a note, one that nobody touched.
    claims: [readout::model::ClaimId; 4],
    relation: RelationRow,
}

#[expect(clippy::too_many_lines, reason = "a story told in order")]
fn worked() -> Worked {
    let desk = Desk::new();
    let case = desk.open("anna");
    import(&case, &sample("lorentz-"));
    import(&case, &sample("merren-"));
    let untouched = case
        .read()
        .unwrap()
        .claim_ids(&Query::All, ClaimSort::Told)
        .unwrap()[6];
    case.close().unwrap();
    connect(&desk.case_path())
        .execute_batch(&format!(
            "UPDATE claim SET start = start + 1 WHERE id <> {untouched};
             UPDATE relation SET start = start + 1;
             UPDATE mention SET start = start + 1 WHERE length(kind) > 4;
             UPDATE document SET extractor = '0.0.1';"
        ))
        .unwrap();
    let case = desk.open("anna");
    let (claims, relation) = {
        let reader = case.read().unwrap();
        let claims = reader.claim_ids(&Query::All, ClaimSort::Told).unwrap();
        let relations = reader.relation_ids(&Query::All).unwrap();
        let relation = reader.relation(relations[0]).unwrap().unwrap();
        ([claims[0], claims[2], claims[4], claims[6]], relation)
    };
    let review = |object, decision| Command::Review {
        objects: vec![object],
        decision: Some(decision),
    };
    apply(&case, &review(Object::Claim(claims[0]), Review::Accepted));
    apply(&case, &review(Object::Claim(claims[1]), Review::Rejected));
    apply(
        &case,
        &review(Object::Relation(relation.id), Review::Accepted),
    );
    apply(
        &case,
        &Command::Note {
            object: Object::Claim(claims[2]),
            text: "Only one side says so.".to_owned(),
            typing: false,
        },
    );
    let quist = entity(&case, "Adela Quist");
    let holm = entity(&case, "Signe Holm");
    apply(
        &case,
        &Command::Same {
            entities: vec![quist, holm],
        },
    );
    let (document, passage) = {
        let reader = case.read().unwrap();
        let document = reader.documents_of(quist).unwrap()[0];
        (document, Span::new(0, 20))
    };
    apply(
        &case,
        &Command::MakeClaim {
            document,
            content: passage,
            source: Some((passage, Some(quist))),
            mode: Mode::Indirect,
            act: Act::State,
        },
    );
    let merged = case.read().unwrap().relation(relation.id).unwrap().unwrap();
    apply(
        &case,
        &Command::MakeRelation {
            document: relation.evidence.document,
            evidence: relation.evidence.span,
            from: merged.to_entity,
            to: merged.from_entity,
            relation_type: RelationType::Consult,
        },
    );
    case.close().unwrap();
    Worked {
        desk,
        claims,
        relation,
    }
}

#[test]
fn what_an_analyst_touched_survives_an_extractor_that_finds_something_else() {
    let Worked {
        desk,
        claims,
        relation,
    } = worked();
    let layer = |dump: &std::collections::BTreeMap<String, Vec<String>>| {
        let mut dump = dump.clone();
        dump.retain(|table, _| {
            [
                "review",
                "note",
                "grade",
                "identity",
                "naming",
                "typing",
                "correction",
                "separation",
            ]
            .contains(&table.as_str())
        });
        dump
    };
    let before = dump(&desk.case_path());
    let case = desk.open("anna");
    let adopted = {
        let reader = case.read().unwrap();
        (
            reader.claims(&claims[..3]).unwrap(),
            reader.relation(relation.id).unwrap().unwrap(),
        )
    };
    assert_eq!(case.outdated().unwrap(), 11);
    let done = again(&case);
    assert!(done.rows.added > 0 && done.rows.removed > 0, "{done:?}");
    // three claims and a relation that an analyst touched are not suggested beside themselves
    assert!(done.rows.withheld >= 4, "{done:?}");
    let reader = case.read().unwrap();
    assert_eq!(
        reader.claims(&claims[..3]).unwrap(),
        adopted.0,
        "an adopted claim changed"
    );
    assert_eq!(
        reader.relation(relation.id).unwrap().unwrap(),
        adopted.1,
        "an adopted relation changed"
    );
    assert!(
        reader.claim(claims[3]).unwrap().is_some(),
        "a claim that stayed the same lost its id"
    );
    drop(reader);
    case.close().unwrap();
    let after = dump(&desk.case_path());
    assert_eq!(
        difference(&layer(&before), &layer(&after)),
        Vec::<String>::new()
    );
    let by_hand = |rows: &[String]| {
        rows.iter()
            .filter(|row| row.contains("Text([104, 97, 110, 100])"))
            .cloned()
            .collect::<Vec<_>>()
    };
    for table in ["claim", "relation"] {
        assert_eq!(
            by_hand(&before[table]),
            by_hand(&after[table]),
            "a hand-made {table} changed"
        );
        assert_eq!(by_hand(&after[table]).len(), 1);
    }
    // once more, and nothing comes or goes
    let case = desk.open("anna");
    let twice = again(&case);
    assert_eq!((twice.rows.added, twice.rows.removed), (0, 0), "{twice:?}");
    assert_sound(&case);
}

#[test]
fn dates_follow_a_corrected_date_of_publication() {
    let desk = Desk::new();
    let case = desk.open("anna");
    import(&case, &sample("lorentz-northern-courier"));
    let id = case
        .read()
        .unwrap()
        .document_ids(&Query::All, DocumentSort::Import)
        .unwrap()[0];
    let monday = |case: &Case| {
        let reader = case.read().unwrap();
        let text = reader.text(id).unwrap().unwrap();
        let marks = reader.date_marks(id).unwrap();
        let mark = marks
            .iter()
            .find(|mark| mark.span.of(&text) == "Monday")
            .unwrap();
        mark.value.clone().unwrap()
    };
    assert_eq!(monday(&case), "2024-10-21");
    apply(
        &case,
        &Command::SetDetail {
            document: id,
            detail: readout::model::Detail::Published,
            value: Some("2023-10-26".to_owned()),
        },
    );
    assert_eq!(monday(&case), "2023-10-23");
    assert_sound(&case);
    case.undo().unwrap();
    assert_eq!(monday(&case), "2024-10-21");
    assert_sound(&case);
}
