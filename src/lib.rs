//! Readout.
pub mod extract;
pub mod graph;
pub mod model;
pub mod ui;
