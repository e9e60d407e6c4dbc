//! The window: its colors, its panels as text, clicks by name, a few pictures.

mod by_keys;
mod clicks;
mod colors;
mod entities;
mod harness;
mod identity;
mod main_path;
mod opening;
mod panels;
mod pictures;
mod splitters;
