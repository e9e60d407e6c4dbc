//! The window's queries look at no more rows when the case grows.
//!
//! What is counted is the work done (steps of `SQLite`'s machine), not time: it is the same on every machine.

use std::sync::Arc;

use readout::case::{Case, ClaimSort, DocumentSort, EntityFilter, EntityPart, EntitySort, Reader};
use readout::model::{EntityType, Query};

use crate::support::{Desk, import, pasted};

/// An article in which the same two meet, and one whom nobody else mentions.
fn article(number: usize) -> String {
    format!(
        "Talks number {number} end\nThe Ledger\n2021-03-0{}\n\nAnna Baran met Bruno Castel on Monday. Anna Baran said that the \
         port would open. Person{number} Dorman accused Bruno Castel of lying number {number}.\n",
        1 + number % 9
    )
}

fn grown(desk: &Desk, count: usize) -> Arc<Case> {
    grown_of(desk, count, article)
}

fn grown_of(desk: &Desk, count: usize, article: fn(usize) -> String) -> Arc<Case> {
    let case = desk.open("anna");
    let inputs: Vec<_> = (0..count)
        .map(|number| pasted(&format!("{number}.txt"), &article(number)))
        .collect();
    import(&case, &inputs);
    case
}

/// What a panel asks: first for ids, which may look at the whole list, then for what is shown of them.
type Work = fn(&Reader) -> u64;

fn sentences_of_a_link(reader: &Reader) -> u64 {
    let ids = reader.top_entities(2).unwrap();
    let links = reader.links_among(&ids).unwrap();
    let link = &links[0];
    let before = reader.scanned();
    let ends = (link.from, link.to);
    let found = reader
        .first_relations_of_link(ends, link.relation_type, link.negated, 5)
        .unwrap();
    assert_eq!(found.len(), 5);
    reader.scanned() - before
}

fn suggestions(reader: &Reader) -> u64 {
    let ids = reader
        .entity_ids(
            &EntityFilter {
                sort: EntitySort::Name,
                ..Default::default()
            },
            &Query::All,
        )
        .unwrap();
    let before = reader.scanned();
    reader.suggestions(ids[3]).unwrap();
    reader.namesakes(ids[3]).unwrap();
    reader.scanned() - before
}

fn who_else_bears_a_name(reader: &Reader) -> u64 {
    let anna = reader.top_entities(1).unwrap()[0];
    let before = reader.worked();
    reader.namesakes(anna).unwrap();
    reader.worked() - before
}

#[test]
fn rows_that_are_shown_are_fetched_without_scanning() {
    let (small, large) = (Desk::new(), Desk::new());
    let (small, large) = (grown(&small, 20), grown(&large, 200));
    let works: &[(&str, Work)] = &[
        ("rows of documents", |reader| {
            let ids = reader
                .document_ids(&Query::All, DocumentSort::Import)
                .unwrap();
            let before = reader.scanned();
            reader.documents(&ids[..10]).unwrap();
            reader.scanned() - before
        }),
        ("rows of entities", |reader| {
            let ids = reader
                .entity_ids(&EntityFilter::default(), &Query::All)
                .unwrap();
            let before = reader.scanned();
            reader.entities(&ids[..10]).unwrap();
            reader.scanned() - before
        }),
        ("rows of claims", |reader| {
            let ids = reader.claim_ids(&Query::All, ClaimSort::Told).unwrap();
            let before = reader.scanned();
            reader.claims(&ids[..10]).unwrap();
            reader.scanned() - before
        }),
        ("rows of relations", |reader| {
            let ids = reader.relation_ids(&Query::All).unwrap();
            let before = reader.scanned();
            reader.relations(&ids[..5]).unwrap();
            reader.scanned() - before
        }),
        ("marks of the reader", |reader| {
            let id = reader
                .document_ids(&Query::All, DocumentSort::Import)
                .unwrap()[5];
            let before = reader.scanned();
            reader.mention_marks(id).unwrap();
            reader.date_marks(id).unwrap();
            reader.claims_of_document(id).unwrap();
            reader.relations_of_document(id).unwrap();
            reader.text(id).unwrap();
            reader.scanned() - before
        }),
        ("what undo would take back", |reader| {
            let before = reader.scanned();
            reader.next_undo().unwrap();
            reader.next_redo().unwrap();
            reader.scanned() - before
        }),
        ("suggestions", suggestions),
        ("who else bears a name", who_else_bears_a_name),
        ("the first sentences of a link", sentences_of_a_link),
        ("the graph", |reader| {
            let ids = reader.top_entities(10).unwrap();
            let before = reader.scanned();
            reader.links_among(&ids[..ids.len().min(3)]).unwrap();
            reader.scanned() - before
        }),
    ];
    for (what, work) in works {
        let few = work(&small.read().unwrap());
        let many = work(&large.read().unwrap());
        assert!(
            many <= few + 20,
            "{what}: {few} steps in 20 documents, {many} in 200"
        );
    }
}

/// An article in which the same two speak, and rebels whom it never names.
fn nameless(number: usize) -> String {
    format!(
        "Rebels take post number {number}\nThe Ledger\n2021-03-04\n\nAnna Baran said that the port would open. Bruno Castel accused \
         the rebels of shelling post number {number}.\n"
    )
}

const SORTS: [EntitySort; 4] = [
    EntitySort::Claims,
    EntitySort::Documents,
    EntitySort::Relations,
    EntitySort::Name,
];

fn filter(part: EntityPart, sort: EntitySort) -> EntityFilter {
    EntityFilter {
        part,
        sort,
        ..EntityFilter::default()
    }
}

#[test]
fn the_named_are_listed_without_a_look_at_those_never_named() {
    let counted = |count: usize| {
        let desk = Desk::new();
        let case = grown_of(&desk, count, nameless);
        let reader = case.read().unwrap();
        let unnamed = filter(EntityPart::Unnamed, EntitySort::Claims);
        let unnamed = reader.entity_ids(&unnamed, &Query::All).unwrap().len();
        assert!(unnamed >= count, "{unnamed} of {count} rebels");
        let people = EntityFilter {
            types: vec![EntityType::Person],
            ..filter(EntityPart::Named, EntitySort::Claims)
        };
        let called = EntityFilter {
            name: "bar".to_owned(),
            ..filter(EntityPart::Named, EntitySort::Claims)
        };
        let mut filters: Vec<_> = SORTS.map(|sort| filter(EntityPart::Named, sort)).into();
        filters.extend([people, called]);
        let work = |filter: &EntityFilter| {
            let before = reader.worked();
            let ids = reader.entity_ids(filter, &Query::All).unwrap();
            (ids.len(), reader.worked() - before)
        };
        filters.iter().map(work).collect::<Vec<_>>()
    };
    let (few, many) = (counted(10), counted(100));
    for ((few_rows, few), (rows, many)) in few.into_iter().zip(many) {
        assert_eq!(few_rows, rows);
        assert!(
            many <= few + 40,
            "{few} steps beside 10 rebels, {many} beside 100"
        );
    }
}

#[test]
fn a_whole_list_is_its_two_parts() {
    let desk = Desk::new();
    let case = grown_of(&desk, 10, nameless);
    let reader = case.read().unwrap();
    for sort in SORTS {
        let ids = |part| reader.entity_ids(&filter(part, sort), &Query::All).unwrap();
        let both = [ids(EntityPart::Named), ids(EntityPart::Unnamed)].concat();
        assert_eq!(ids(EntityPart::All), both, "{sort:?}");
        let rows = reader.entities(&both).unwrap();
        assert!(rows.is_sorted_by_key(|row| !row.is_named));
        assert_eq!(reader.counts().unwrap().entities, both.len() as u64);
    }
}
