//! What a panel sees while it draws: reads only; what it wants done it pushes as actions.

use std::sync::Arc;

use eframe::egui::Context;

use crate::case::Case;
use crate::model::{DocumentId, EntityId, Query, Span};

use super::action::Action;
use super::panes::Pane;
use super::query::Epochs;
use super::selection::Selected;
use super::theme::Theme;

/// What the reader shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// The open document.
    pub document: Option<DocumentId>,
    /// The words that are lit.
    pub lit: Vec<Span>,
    /// The words to bring into sight.
    pub target: Option<Span>,
    /// Grows with each of them.
    pub turn: u64,
}

/// The whole contract between a panel and the window.
pub struct View<'a> {
    /// The case: reads only.
    pub case: &'a Arc<Case>,
    /// Whether it is so large that reading lists of it takes longer than a frame.
    pub is_large: bool,
    /// To be told when a worker has read something.
    pub ctx: &'a Context,
    /// What has changed how often.
    pub epochs: &'a Epochs,
    /// What the panels contain.
    pub scope: &'a Query,
    /// What is lit in them.
    pub selected: Selected,
    /// What the reader shows.
    pub reading: &'a Reading,
    /// The entity under the pointer in the last frame.
    pub hovered: Option<EntityId>,
    /// The entity under the pointer in this one.
    pub hovering: &'a mut Option<EntityId>,
    /// The pane that has the keys.
    pub keys: Pane,
    /// In which hours people count.
    pub zone: &'a jiff::tz::TimeZone,
    /// Colors.
    pub theme: &'a Theme,
    /// What is to be done after drawing.
    pub actions: &'a mut Vec<Action>,
}
