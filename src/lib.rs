//! Readout: a desktop workbench for people who read the news as evidence. This page is the map.
//!
//! One sentence decides: **every list, link, claim, number and line of a report opens the exact words it stands on.**
//!
//! # The modules, in reading order
//!
//! | module | what it is | what it must not know |
//! | --- | --- | --- |
//! | [`model`] | plain data that all others speak in: spans, annotations, commands, the search language | everything else |
//! | [`read`] | bytes and a name → articles with their details; a file per format | files on disk, the case |
//! | [`extract`] | an article's text → names, entities, claims, relations, dates; pure | files, clock, the case |
//! | [`collate`] | across documents: under which key a cluster is looked up, which referents are one entity; pure | SQL |
//! | [`graph`] | layout, neighborhoods, paths; pure | SQL, the window |
//! | [`store`] | `SQLite`, and nothing else is: the case file, the log, the queries; a file per noun | files to import, extraction, the window |
//! | [`case`] | the above together: open, apply, undo, import, extract again, why something is read so | the window, the command line |
//! | [`report`] | what is exported, as one tree of blocks; a file per format renders it | the window |
//! | [`ui`] | the window: actions, panes, theme, rasterizer; egui is here alone | SQL, extraction |
//! | [`cli`] | a file per subcommand | SQL |
//!
//! `tests/architecture.rs` reads the `use` lines and holds this. (One exception: `readout extract` and `readout explain` are
//! the extractor without a case, so they name `extract` and `read`.)
//!
//! # The flow
//!
//! ```text
//!  files ─ read ─▶ extract ─▶ collate ─▶ store ══▶ changes ─▶ panels marked stale
//!  (workers)                                ▲                       │
//!                                           │                  query, draw
//!                              Case::apply(Command)                 │
//!                                           ▲                       ▼
//!                                      run actions ◀─ Vec<Action> ◀─┘   (after drawing)
//! ```
//!
//! One way, no callbacks. A [`model::Command`] edits a case; [`ui::action::Action`] is everything that the window can be asked
//! to do. [`case::Case::apply`] answers which nouns it touched ([`model::Changes`]): the only event that the window needs.
//!
//! # Invariants
//!
//! 1. A document's text never changes after import. Spans are half-open byte ranges of it on character boundaries, and are
//!    written out as Unicode code points ([`model::CodePoints`], nothing else counts characters).
//! 2. No mention, claim, relation or quoted line of a report exists without a span. What an analyst's row says of a text it
//!    stores with the words; where they no longer stand there, it is shown as orphaned.
//! 3. What the machine finds is a suggestion and derived: a new extraction replaces it. What an analyst has touched is
//!    *adopted*: a row that the analysts' layer points to is never replaced, and nothing is suggested again that shares half of
//!    its union with it (`store/reconcile.rs`).
//! 4. Identity is a set of decisions from which entities are computed ([`collate::entities`]); `referent.entity` is the only
//!    stored result.
//! 5. Every change that a person makes is a command in one transaction, which names itself and its analyst, and can be undone
//!    and redone, also after closing: temporary triggers record the rows (`store/watch.rs`), they are put back as they were
//!    (`store/undo.rs`), and no command has inverse code.
//! 6. Extraction is pure: the same text gives the same annotations on every machine and number of threads.
//! 7. No network connection, and no code that could open one.
//! 8. Nothing blocks the window: what takes longer than a frame is a job with progress and cancel. One connection writes, an
//!    import for 20 ms at a time.
//!
//! # Two layers in one file
//!
//! *Derived* tables (referent, cluster, mention, claim, relation, date, link, entity) are written by extraction alone. The
//! *analysts' layer* (review, grade, note, correction, naming, typing, identity, separation) has a row per object and analyst,
//! and stands under the log; what is made by hand stands in the same table as its kind, with an author. What can be derived from
//! a decision is not stored beside it, but refreshed in the same transaction ([`case`], `refresh.rs`), so that a command, its undo
//! and its redo leave the same behind. `readout check` derives everything again and compares.
//!
//! # Where this departs from the first design
//!
//! - An entity's id is its referent's id, so notes and decisions on entities name referents, and survive merges and splits.
//! - A state that the gazetteer doesn't know joins across documents by one word: no two states are called alike, and cases on
//!   invented or new states would fall apart otherwise. Persons, organizations and places need two words, as designed.
//!   The long form of such a state ("Kingdom of …") joins the short one.
//! - Where an analyst has said who a one-word name is (not of a person), and everything that bears it is that one entity, a later
//!   document's is, too: a merge holds for later imports.
//! - A merged entity shows the name of what was merged into, not the most frequent name of all: what a person does should
//!   not rename what it was done to.
//! - Publishers and analysts are registers: rows are only ever added, and one without documents or grades is not shown. Undoing a
//!   correction would otherwise have to take a publisher away that a later import already uses.
//! - On closing, the journal mode goes back from WAL to DELETE, so that a closed case is one file that opens on read-only media.

pub mod case;
pub mod cli;
pub mod collate;
pub mod extract;
pub mod graph;
pub mod model;
pub mod read;
pub mod report;
pub mod store;
pub mod ui;
