//! The extractor: whole articles, properties of any text, the command.

mod accounts;
mod belonging;
mod bodies;
mod command;
mod dates;
mod deeds;
mod epithets;
mod events;
mod explain;
mod garbled;
mod homes;
mod layers;
mod learned;
mod manner;
mod marked;
mod names;
mod offices;
mod page;
mod pronouns;
mod properties;
mod quotations;
mod reporting;
mod seats;
mod seed;
mod sentences;
mod told_before;
mod traces;
mod two_sides;

use readout::extract::extract;
use readout::model::{Annotations, Publication};

/// The annotations of a text published on a Friday.
fn read(text: &str) -> Annotations {
    let publication = Publication {
        title: None,
        published: Some("2021-11-05"),
        language: None,
    };
    extract(text, publication)
}

/// Runs the program in-process: its exit status, and what it prints.
fn run(arguments: &[&str]) -> (u8, String) {
    let mut out = Vec::new();
    let arguments = std::iter::once("readout")
        .chain(arguments.iter().copied())
        .map(std::ffi::OsString::from);
    let code = readout::cli::run(arguments, &mut out, &mut std::io::sink());
    (code, String::from_utf8(out).unwrap())
}
