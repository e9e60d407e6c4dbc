//! Readout.
pub mod cli;
pub mod extract;
pub mod model;
