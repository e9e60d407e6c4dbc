//! Integration tests, one binary: eframe is linked once.
#![cfg(test)]

mod architecture;
mod canceling;
mod checking;
mod commands;
mod extract;
mod identity;
mod importing;
mod opening;
mod queries;
mod reextracting;
mod reports;
mod samples;
mod shell;
mod support;
mod window;
