//! `cargo bench --bench case`: extraction, import, opening, checking, and each query of the window.
//!
//! Queries are asked of the largest case in `target/bigcase`, which `cargo run --release --example bigcase -- 100000` makes
//! through the real import; where there is none, of the sample.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use readout::case::{
    Case, ClaimSort, Defaults, DocumentSort, EntityFilter, EntityPart, EntitySort, Input, Options,
    sample,
};
use readout::extract::extract;
use readout::model::{
    Command, DocumentId, EntityId, EntityType, Object, Publication, Query, Review,
};

fn main() {
    divan::main();
}

fn options() -> Options {
    Options {
        analyst: "bench".to_owned(),
        clock: || jiff::Timestamp::UNIX_EPOCH,
        backups: None,
    }
}

/// The largest case there is, or the sample.
fn large_case() -> &'static Path {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    PATH.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bigcase");
        let cases = std::fs::read_dir(&folder)
            .into_iter()
            .flatten()
            .filter_map(Result::ok);
        let largest = cases
            .map(|entry| entry.path())
            .filter(|path| {
                path.extension()
                    .is_some_and(|extension| extension == "readout")
            })
            .max_by_key(|path| path.metadata().map_or(0, |data| data.len()));
        largest.unwrap_or_else(|| {
            let path = std::env::temp_dir().join("readout-bench-sample.readout");
            let _old = std::fs::remove_file(&path);
            let case = Case::create(&path, options()).expect("the sample case");
            case.import(&sample(), &Defaults::default(), &mut |_| {
                ControlFlow::Continue(())
            })
            .expect("the sample");
            case.close().expect("the sample case");
            path
        })
    })
}

fn case() -> &'static Arc<Case> {
    static CASE: OnceLock<Arc<Case>> = OnceLock::new();
    CASE.get_or_init(|| Case::open(large_case(), options()).expect("the large case"))
}

/// Whether a bundled article is plain text.
fn is_plain(input: &Input) -> bool {
    match input {
        Input::Bytes { name, .. } => Path::new(name)
            .extension()
            .is_some_and(|extension| extension == "txt"),
        Input::Path(_) | Input::Annotations(_) => false,
    }
}

fn text_of(input: &Input) -> String {
    match input {
        Input::Bytes { bytes, .. } => String::from_utf8_lossy(bytes).into_owned(),
        Input::Path(_) | Input::Annotations(_) => String::new(),
    }
}

/// Words a second on one core: the plain articles of the sample.
#[divan::bench]
fn extraction(bencher: Bencher<'_, '_>) {
    let texts: Vec<String> = sample()
        .iter()
        .filter(|input| is_plain(input))
        .map(text_of)
        .collect();
    let words: usize = texts
        .iter()
        .map(|text| text.split_whitespace().count())
        .sum();
    bencher.counter(ItemsCount::new(words)).bench_local(|| {
        for text in &texts {
            black_box(extract(text, Publication::default()));
        }
    });
}

/// Articles a second on all cores, into a new case: the sample, written ten times over.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn import(bencher: Bencher<'_, '_>) {
    let inputs: Vec<Input> = (0..20)
        .flat_map(|copy| {
            sample()
                .into_iter()
                .filter(is_plain)
                .map(move |input| Input::Bytes {
                    name: format!("{copy}.txt"),
                    bytes: format!("{}\n\nCopy number {copy}.\n", text_of(&input)).into_bytes(),
                })
        })
        .collect();
    bencher
        .counter(ItemsCount::new(inputs.len()))
        .with_inputs(|| {
            let path =
                std::env::temp_dir().join(format!("readout-bench-{}.readout", std::process::id()));
            let _old = std::fs::remove_file(&path);
            Case::create(&path, options()).expect("a new case")
        })
        .bench_local_values(|case| {
            case.import(&inputs, &Defaults::default(), &mut |_| {
                ControlFlow::Continue(())
            })
            .expect("an import");
            case.close().expect("closing");
        });
}

/// From the file to the first rows.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn opening() {
    let case = Case::open_to_read(large_case(), options()).expect("the large case");
    let reader = case.read().expect("a reader");
    let ids = reader
        .entity_ids(&part(EntityPart::Named), &Query::All)
        .expect("entities");
    black_box(reader.entities(&ids[..ids.len().min(30)]).expect("rows"));
}

/// Everything that can be derived, again: `readout check`.
#[divan::bench(sample_count = 2, sample_size = 1)]
fn checking() {
    let case = Case::open_to_read(large_case(), options()).expect("the large case");
    black_box(case.check().expect("a check"));
}

macro_rules! queries {
    ($($(#[$doc:meta])* $name:ident = $work:expr;)+) => {$(
        $(#[$doc])*
        #[divan::bench(sample_count = 20, sample_size = 1)]
        fn $name(bencher: Bencher<'_, '_>) {
            documents();
            let reader = case().read().expect("a reader");
            bencher.bench_local(|| black_box(($work)(&*reader).expect("an answer")));
        }
    )+};
}

type Reader = readout::case::Reader;

fn first_entity(reader: &Reader) -> anyhow::Result<EntityId> {
    Ok(reader.entity_ids(&EntityFilter::default(), &Query::All)?[0])
}

/// All documents, asked for once: what is measured is what the window asks of one.
fn documents() -> &'static [DocumentId] {
    static IDS: OnceLock<Vec<DocumentId>> = OnceLock::new();
    IDS.get_or_init(|| {
        let reader = case().read().expect("a reader");
        reader
            .document_ids(&Query::All, DocumentSort::Import)
            .expect("documents")
    })
}

fn of_type(entity_type: EntityType) -> EntityFilter {
    EntityFilter {
        types: vec![entity_type],
        ..EntityFilter::default()
    }
}

fn part(part: EntityPart) -> EntityFilter {
    EntityFilter {
        part,
        ..EntityFilter::default()
    }
}

queries! {
    counts = |reader: &Reader| reader.counts();
    entity_counts_by_type = |reader: &Reader| reader.entity_counts(&Query::All);
    entities_by_claims = |reader: &Reader| reader.entity_ids(&EntityFilter::default(), &Query::All);
    entities_by_name = |reader: &Reader| reader.entity_ids(
        &EntityFilter { sort: EntitySort::Name, ..EntityFilter::default() }, &Query::All);
    named_by_claims = |reader: &Reader| reader.entity_ids(&part(EntityPart::Named), &Query::All);
    named_by_name = |reader: &Reader| reader.entity_ids(
        &EntityFilter { sort: EntitySort::Name, ..part(EntityPart::Named) }, &Query::All);
    named_by_relations = |reader: &Reader| reader.entity_ids(
        &EntityFilter { sort: EntitySort::Relations, ..part(EntityPart::Named) }, &Query::All);
    never_named_by_claims = |reader: &Reader| reader.entity_ids(&part(EntityPart::Unnamed), &Query::All);
    named_of_words = |reader: &Reader| reader.entity_ids(
        &EntityFilter { name: "elena mar".to_owned(), ..part(EntityPart::Named) }, &Query::All);
    people = |reader: &Reader| reader.entity_ids(&of_type(EntityType::Person), &Query::All);
    entities_named = |reader: &Reader| reader.entity_ids(
        &EntityFilter { name: "elena mar".to_owned(), ..EntityFilter::default() }, &Query::All);
    documents_newest_first = |reader: &Reader| reader.document_ids(&Query::All, DocumentSort::Published);
    forty_document_rows = |reader: &Reader| {
        let ids = documents();
        reader.documents(&ids[ids.len() / 2..][..40.min(ids.len() / 2)])
    };
    claims_of_an_entity = |reader: &Reader| reader.claims_of_entity(first_entity(reader)?);
    claims_in_scope_of_an_entity = |reader: &Reader| reader.claim_ids(
        &Query::parse("about:\"Elena Marek\"").expect("a query"), ClaimSort::Told);
    thirty_claim_rows = |reader: &Reader| {
        reader.claims(&reader.claims_of_document(documents()[0])?)
    };
    marks_of_a_document = |reader: &Reader| {
        let document = documents()[1];
        anyhow::Ok((reader.text(document)?, reader.mention_marks(document)?, reader.claims_of_document(document)?))
    };
    graph_on_opening = |reader: &Reader| {
        let ids = reader.top_entities(60)?;
        anyhow::Ok((reader.nodes(&ids)?, reader.links_among(&ids)?))
    };
    graph_around_an_entity = |reader: &Reader| {
        let entity = first_entity(reader)?;
        let mut ids = reader.neighbors(entity, 40)?;
        ids.push(entity);
        anyhow::Ok((reader.nodes(&ids)?, reader.links_among(&ids)?))
    };
    suggestions_for_an_entity = |reader: &Reader| reader.suggestions(first_entity(reader)?);
    search_of_a_rare_word = |reader: &Reader| reader.search(&Query::parse("\"number 77\"").expect("a query"), 50);
    history = |reader: &Reader| reader.history(50);
}

/// A decision, as it is taken in the ledger, and its undo.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn accepting_a_claim_and_undoing_it() {
    let case = case();
    let claim = {
        let reader = case.read().expect("a reader");
        reader.claims_of_document(documents()[0]).expect("claims")[0]
    };
    case.apply(&Command::Review {
        objects: vec![Object::Claim(claim)],
        decision: Some(Review::Accepted),
    })
    .expect("a decision");
    case.undo().expect("its undo");
}

/// A merge of two people, and its undo.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn merging_two_people_and_undoing_it() {
    let case = case();
    let people = case
        .read()
        .expect("a reader")
        .entity_ids(&of_type(EntityType::Person), &Query::All)
        .expect("people");
    case.apply(&Command::Same {
        entities: vec![people[0], people[1]],
    })
    .expect("a merge");
    case.undo().expect("its undo");
}
