//! The extractor: whole articles, properties of any text, the command.

mod accounts;
mod command;
mod dates;
mod explain;
mod layers;
mod marked;
mod properties;
mod seed;
mod sentences;

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
