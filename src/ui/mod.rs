//! The window: a thin drawing of a case, in eframe, in pictures and in tests alike.
//!
//! One way: panels get a [`view::View`] to read from and push [`action::Action`]s; [`Window`] carries these out after
//! drawing. An edit answers with the nouns that it touched, and a panel's [`query::Cached`] reads again what depends on
//! them. What takes longer than a frame is a job of [`jobs::Jobs`].
//!
//! Reading order: [`Window`], `keys` (what comes in without a control), `perform`, `edits` and `outcome` (what actions and jobs do), [`desk`] (the panes of a case), then a
//! file per pane. Colors stand in [`theme`] alone, egui in this module alone.

mod about;
pub mod action;
mod app;
mod bars;
pub mod controls;
pub mod desk;
pub mod dialogs;
mod documents;
mod edits;
mod entities;
mod evidence;
mod files;
pub mod fonts;
pub mod graph;
mod inspector;
pub mod jobs;
mod keys;
pub mod later;
pub mod ledger;
pub mod links;
mod outcome;
pub mod panes;
mod perform;
pub mod picture;
pub mod query;
pub mod raster;
pub mod reader;
mod rows;
pub mod selection;
pub mod settings;
pub mod shapes;
pub mod sheet;
mod splitters;
pub mod theme;
pub mod toasts;
mod told;
pub mod view;
mod welcome;
mod why;
mod window;
pub mod words;

pub use app::run;
pub use window::{Environment, Window};
