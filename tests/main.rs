//! Integration tests, one binary: eframe is linked once.
#![cfg(test)]

mod commands;
mod identity;
mod importing;
mod opening;
mod support;
mod window;
