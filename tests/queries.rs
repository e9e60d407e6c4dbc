//! The window's queries look at no more rows when the case grows.
//!
//! What is counted is the work done (steps of `SQLite`'s machine), not time: it is the same on every machine.

use readout::case::{Case, ClaimSort, DocumentSort, EntityFilter, EntitySort};
use readout::model::Query;

use crate::support::{Desk, import, pasted};

/// An article in which the same two meet, and one whom nobody else mentions.
fn article(number: usize) -> String {
    format!(
        "Talks number {number} end\nThe Ledger\n2021-03-0{}\n\nAnna Baran met Bruno Castel on Monday. Anna Baran said that the \
         port would open. Person{number} Dorman accused Bruno Castel of lying number {number}.\n",
        1 + number % 9
    )
}

fn grown(desk: &Desk, count: usize) -> std::sync::Arc<Case> {
    let case = desk.open("anna");
    let inputs: Vec<_> = (0..count)
        .map(|number| pasted(&format!("{number}.txt"), &article(number)))
        .collect();
    import(&case, &inputs);
    case
}

/// What a panel asks: first for ids, which may look at the whole list, then for what is shown of them.
type Work = fn(&readout::case::Reader) -> u64;

fn sentences_of_a_link(reader: &readout::case::Reader) -> u64 {
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
        ("suggestions", |reader| {
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
        }),
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
