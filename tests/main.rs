//! Integration tests, one binary: eframe is linked once.
#![cfg(test)]

mod architecture;
mod checking;
mod commands;
mod identity;
mod importing;
mod opening;
mod queries;
mod reextracting;
mod support;
mod window;
