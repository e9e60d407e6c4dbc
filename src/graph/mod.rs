//! Layout and paths of the relationship graph. Pure: nodes and links in, positions out; knows `model` alone.

mod layout;
mod paths;

pub use layout::{Layout, LayoutLink, LayoutNode, LayoutRequest};
pub use paths::{distances, shortest_path};
