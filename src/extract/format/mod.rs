//! The extract format: a document's annotations as one line of JSON, and back. A public interface: `docs/extract-format.md`.
//!
//! Ranges are counted in code points there, in bytes here.

mod parse;
mod write;

pub use parse::{Annotated, parse};
pub use write::Line;
