//! Readout.
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
