//! Across documents: under which key a cluster is looked up, and which referents are one entity.
//!
//! Pure. Knows `model` alone; rows and documents come in as plain data.

mod identity;
mod reference;

pub use identity::{Join, entities};
pub use reference::{normalized, references};
