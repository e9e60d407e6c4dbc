//! Who is who: merges, splits and "not the same" hold for later imports, and can always be taken back.

use readout::case::Case;
use readout::model::{Command, EntityId, Query};

use crate::support::{Desk, assert_sound, entity, import, pasted, try_entity};

const FIRST: &str = "Julia Rivera, the minister, said on Monday that the port would open again in May.\n\n\
    Rivera rejected the claim that the workers had been paid.";
const SECOND: &str = "Juliana Rivera told reporters on Tuesday that the harbor was safe.\n\n\
    “We are ready,” Juliana Rivera said.";
const THIRD: &str = "The ships came back, Juliana Rivera said on Friday, and the cranes moved.";

fn documents_of(case: &Case, entity: EntityId) -> usize {
    case.read().unwrap().documents_of(entity).unwrap().len()
}

#[test]
fn a_merge_holds_for_a_later_import_and_after_opening_again() {
    let desk = Desk::new();
    let (into, other);
    {
        let case = desk.open("anna");
        import(&case, &[pasted("1.txt", FIRST), pasted("2.txt", SECOND)]);
        into = entity(&case, "Julia Rivera");
        other = entity(&case, "Juliana Rivera");
        let applied = case
            .apply(&Command::Same {
                entities: vec![into, other],
            })
            .unwrap()
            .unwrap();
        assert_eq!(applied.label, "merge “Juliana Rivera” into “Julia Rivera”");
        case.close().unwrap();
    }
    let case = desk.open("anna");
    import(&case, &[pasted("3.txt", THIRD)]);
    assert_eq!(
        try_entity(&case, "Juliana Rivera"),
        None,
        "the merged name is an entity again"
    );
    assert_eq!(documents_of(&case, into), 3);
    let row = case.read().unwrap().entity(into).unwrap().unwrap();
    assert!(
        row.aliases.contains(&"Juliana Rivera".to_owned()),
        "{row:?}"
    );
    // a split gives the other back, with its id, and with what came since
    case.apply(&Command::Split {
        entity: into,
        names: vec!["Juliana Rivera".to_owned()],
    })
    .unwrap();
    assert_eq!(try_entity(&case, "Juliana Rivera"), Some(other));
    assert_eq!(
        (documents_of(&case, into), documents_of(&case, other)),
        (1, 2)
    );
    assert_sound(&case);
}

#[test]
fn what_is_said_to_be_different_is_not_suggested_and_not_merged() {
    let desk = Desk::new();
    let case = desk.open("anna");
    import(
        &case,
        &[
            pasted(
                "1.txt",
                "The Harbor Front attacked the depot, police said.\n\nHarbor Front denied it.",
            ),
            pasted("2.txt", "Julia Rivera said so. Rivera left."),
            pasted("3.txt", "Rivera said on Monday that the port was closed."),
        ],
    );
    let full = entity(&case, "Julia Rivera");
    let bare = entity(&case, "Rivera");
    assert_ne!(full, bare, "a surname joined across documents");
    assert_eq!(case.read().unwrap().suggestions(full).unwrap(), [bare]);
    case.apply(&Command::Different { a: full, b: bare })
        .unwrap();
    assert_eq!(case.read().unwrap().suggestions(full).unwrap(), []);
    assert_eq!(case.read().unwrap().suggestions(bare).unwrap(), []);
    let refused = case
        .apply(&Command::Same {
            entities: vec![full, bare],
        })
        .unwrap_err()
        .to_string();
    assert_eq!(
        refused,
        "anna has said that “Julia Rivera” and “Rivera” are not the same; undo that first"
    );
    case.undo().unwrap();
    case.apply(&Command::Same {
        entities: vec![full, bare],
    })
    .unwrap();
    assert_eq!(documents_of(&case, full), 2);
    assert_sound(&case);
}

#[test]
fn all_of_one_name_are_merged_at_once_but_for_those_told_apart() {
    let desk = Desk::new();
    let case = desk.open("anna");
    let inputs: Vec<_> = (0..8)
        .map(|number| {
            let text = format!("The HFL said on Monday that the HFL had {number} hundred members.");
            pasted(&format!("{number}.txt"), &text)
        })
        .collect();
    import(&case, &inputs);
    let one = entity(&case, "HFL");
    let others = case.read().unwrap().namesakes(one).unwrap();
    assert_eq!(others.len(), 7, "a bare abbreviation joined by itself");
    case.apply(&Command::Different {
        a: others[0],
        b: others[1],
    })
    .unwrap();
    let refused = |entities| {
        let command = Command::Same { entities };
        case.apply(&command).unwrap_err().to_string()
    };
    for pair in [[others[0], others[1]], [others[1], others[0]]] {
        let words = refused(vec![one, pair[0], others[2], pair[1]]);
        assert!(words.starts_with("anna has said"), "{words}");
    }
    let words = refused(vec![one, others[2], one]);
    assert_eq!(words, "“HFL” is named twice");
    let left = case.read().unwrap().namesakes(one).unwrap();
    assert_eq!(left, others[2..]);
    let entities = std::iter::once(one).chain(left).collect();
    let applied = case.apply(&Command::Same { entities }).unwrap().unwrap();
    assert_eq!(applied.label, "merge 5 others into “HFL”");
    assert_eq!(documents_of(&case, one), 6);
    assert_eq!(case.read().unwrap().namesakes(one).unwrap(), []);
    assert_sound(&case);
    case.undo().unwrap();
    assert_eq!(documents_of(&case, one), 1);
    assert_sound(&case);
}

#[test]
fn a_split_of_many_keeps_the_rest_together() {
    let desk = Desk::new();
    let case = desk.open("anna");
    let texts = ["Ada Baran", "Bruno Castel", "Clara Dorman", "Dmitri Ekholm"]
        .map(|name| format!("{name} said on Monday that it would rain. {name} was right."));
    let inputs: Vec<_> = texts
        .iter()
        .enumerate()
        .map(|(number, text)| pasted(&format!("{number}.txt"), text))
        .collect();
    import(&case, &inputs);
    let ids = ["Ada Baran", "Bruno Castel", "Clara Dorman", "Dmitri Ekholm"]
        .map(|name| entity(&case, name));
    // a chain in which the middle one holds the others together
    case.apply(&Command::Same {
        entities: vec![ids[0], ids[1]],
    })
    .unwrap();
    case.apply(&Command::Same {
        entities: vec![ids[2], ids[0]],
    })
    .unwrap();
    case.apply(&Command::Same {
        entities: vec![ids[2], ids[3]],
    })
    .unwrap();
    assert_eq!(documents_of(&case, ids[2]), 4);
    case.apply(&Command::Split {
        entity: ids[2],
        names: vec!["Ada Baran".to_owned()],
    })
    .unwrap();
    assert_eq!(entity(&case, "Ada Baran"), ids[0]);
    assert_eq!(documents_of(&case, ids[0]), 1);
    assert_eq!(
        documents_of(&case, ids[2]),
        3,
        "Bruno Castel fell out with Ada Baran"
    );
    assert_sound(&case);
}

#[test]
fn mentions_of_one_document_are_split_off() {
    let desk = Desk::new();
    let case = desk.open("anna");
    import(
        &case,
        &[
            pasted("1.txt", FIRST),
            pasted("2.txt", &FIRST.replace("Monday", "Tuesday")),
        ],
    );
    let id = entity(&case, "Julia Rivera");
    let document = case.read().unwrap().documents_of(id).unwrap()[0];
    case.apply(&Command::SplitDocument {
        entity: id,
        document,
    })
    .unwrap();
    let named: Vec<_> = {
        let reader = case.read().unwrap();
        let ids = reader.entity_ids(&Default::default(), &Query::All).unwrap();
        reader.entities(&ids).unwrap()
    };
    assert_eq!(
        named
            .iter()
            .filter(|row| row.name == "Julia Rivera")
            .count(),
        2
    );
    assert_sound(&case);
    case.undo().unwrap();
    assert_eq!(documents_of(&case, id), 2);
    assert_sound(&case);
}

#[test]
fn names_and_types_are_the_analysts() {
    let desk = Desk::new();
    let case = desk.open("anna");
    import(&case, &[pasted("1.txt", FIRST)]);
    let id = entity(&case, "Julia Rivera");
    case.apply(&Command::Rename {
        entity: id,
        name: Some("J. M. Rivera".to_owned()),
    })
    .unwrap();
    assert_eq!(entity(&case, "J. M. Rivera"), id);
    import(
        &case,
        &[pasted("2.txt", &FIRST.replace("Monday", "Tuesday"))],
    );
    assert_eq!(
        entity(&case, "J. M. Rivera"),
        id,
        "an import took the name back"
    );
    case.apply(&Command::Rename {
        entity: id,
        name: None,
    })
    .unwrap();
    assert_eq!(entity(&case, "Julia Rivera"), id);
    let merged = case.apply(&Command::Rename {
        entity: EntityId(9999),
        name: Some("X".to_owned()),
    });
    assert_eq!(
        merged.unwrap_err().to_string(),
        "there is no entity 9999 in this case"
    );
    assert_sound(&case);
}
