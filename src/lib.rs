//! Readout.
pub mod extract;
pub mod model;
