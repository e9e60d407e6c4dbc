//! What the entity list holds: the named, and below a header those that are described and never named, read each by itself.

use std::sync::Arc;

use crate::case::{Case, EntityFilter, EntityPart, EntityRow};
use crate::model::{EntityId, Query};
use crate::ui::later::{Later, Loaded};
use crate::ui::query::{Epochs, Sight};
use crate::ui::view::View;

use super::INTEREST;

/// What a list is made from.
pub(super) type Key = (EntityFilter, Query);

/// What stands in a line of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// One of the named, by its place among them.
    Named(usize),
    /// The header of those never named.
    Header,
    /// One of them.
    Unnamed(usize),
}

/// Both parts, in their order.
#[derive(Debug)]
pub struct List {
    named: Part,
    unnamed: Part,
    is_folded: bool,
}

impl Default for List {
    fn default() -> Self {
        Self {
            named: Part::new(EntityPart::Named),
            unnamed: Part::new(EntityPart::Unnamed),
            is_folded: false,
        }
    }
}

impl List {
    /// How many entities can be gone through.
    pub fn len(&self) -> usize {
        self.named.ids.len() + self.reachable().len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The entity at a place.
    pub fn get(&self, at: usize) -> Option<EntityId> {
        self.iter().nth(at)
    }

    /// Where an entity stands.
    pub fn position(&self, entity: EntityId) -> Option<usize> {
        self.iter().position(|id| id == entity)
    }

    /// The entities in their order.
    pub fn iter(&self) -> impl Iterator<Item = EntityId> {
        self.named.ids.iter().chain(self.reachable()).copied()
    }

    /// Those never named, unless they are folded.
    fn reachable(&self) -> &[EntityId] {
        if self.is_folded {
            &[]
        } else {
            &self.unnamed.ids
        }
    }

    /// Hides those never named below their header, or shows them.
    pub const fn fold(&mut self, is_folded: bool) {
        self.is_folded = is_folded;
    }

    /// Whether those never named are hidden below their header.
    pub(super) const fn is_folded(&self) -> bool {
        self.is_folded
    }

    /// How many are never named.
    pub(super) fn num_unnamed(&self) -> usize {
        self.unnamed.ids.len()
    }

    /// How many there are of both, also where some are folded.
    pub(super) fn whole(&self) -> usize {
        self.named.ids.len() + self.unnamed.ids.len()
    }

    /// Whether both parts are there.
    pub(super) const fn is_read(&self) -> bool {
        self.named.is_read && self.unnamed.is_read
    }

    /// How often it asked the case for something.
    pub(super) const fn loads(&self) -> usize {
        self.named.loads() + self.unnamed.loads()
    }

    /// Reads both parts where they are stale; answers once there is something to show: the named don't wait for the others.
    pub(super) fn load(&mut self, view: &View<'_>, key: &Key) -> Loaded<()> {
        self.named.load(view, key)?;
        self.unnamed.load(view, key)?;
        let is_ready = self.named.is_read && (self.unnamed.is_read || !self.named.ids.is_empty());
        Ok(is_ready.then(|| Arc::new(())))
    }

    /// How many lines it has.
    pub(super) fn lines(&self) -> usize {
        self.len() + usize::from(!self.unnamed.ids.is_empty())
    }

    /// What stands in a line.
    pub(super) fn line(&self, line: usize) -> Line {
        match line.checked_sub(self.named.ids.len()) {
            None => Line::Named(line),
            Some(0) => Line::Header,
            Some(below) => Line::Unnamed(below - 1),
        }
    }

    /// In which line an entity stands; those never named are unfolded for it.
    pub(super) fn reveal(&mut self, entity: EntityId) -> Option<usize> {
        let of = |part: &Part| part.ids.iter().position(|id| *id == entity);
        of(&self.named).or_else(|| {
            let at = of(&self.unnamed)?;
            self.is_folded = false;
            Some(self.named.ids.len() + 1 + at)
        })
    }

    /// The first of each part.
    pub(super) fn heads(&self, of_each: usize) -> Vec<EntityId> {
        let parts = [&self.named, &self.unnamed];
        let heads = parts.map(|part| part.ids.iter().take(of_each));
        heads.into_iter().flatten().copied().collect()
    }

    /// What a line shows of its entity; nothing for the header.
    pub(super) fn row(&mut self, case: &Case, epochs: &Epochs, line: Line) -> Option<&EntityRow> {
        match line {
            Line::Named(at) => self.named.row(case, epochs, at),
            Line::Header => None,
            Line::Unnamed(at) => self.unnamed.row(case, epochs, at),
        }
    }
}

/// One part of the list.
#[derive(Debug)]
struct Part {
    of: EntityPart,
    found: Later<Key, Vec<EntityId>>,
    rows: Sight<Key, EntityRow>,
    /// What `ids` are of.
    key: Key,
    ids: Arc<Vec<EntityId>>,
    is_read: bool,
}

impl Part {
    fn new(of: EntityPart) -> Self {
        Self {
            of,
            found: Later::new(INTEREST),
            rows: Sight::new(INTEREST),
            key: (EntityFilter::default(), Query::All),
            ids: Arc::default(),
            is_read: false,
        }
    }

    const fn loads(&self) -> usize {
        self.found.loads() + self.rows.loads()
    }

    fn load(&mut self, view: &View<'_>, (filter, scope): &Key) -> Result<(), String> {
        let filter = EntityFilter {
            part: self.of,
            ..filter.clone()
        };
        self.key = (filter, scope.clone());
        let case = Arc::clone(view.case);
        let loaded = self.found.get(
            view.ctx,
            view.is_large,
            view.epochs,
            &self.key,
            move |(filter, scope)| case.read()?.entity_ids(filter, scope),
        )?;
        self.is_read = loaded.is_some();
        self.ids = loaded.unwrap_or_default();
        Ok(())
    }

    fn row(&mut self, case: &Case, epochs: &Epochs, at: usize) -> Option<&EntityRow> {
        let id = *self.ids.get(at)?;
        let held = self.rows.around(epochs, &self.ids, at, &self.key, |ids| {
            case.read()?.entities(ids)
        });
        held.iter().find(|row| row.id == id)
    }
}
