//! Readout.
pub mod case;
pub mod collate;
pub mod extract;
pub mod model;
pub mod read;
pub mod store;
