//! What is lit, what the panels contain, and the way back and forward through both.

use crate::case::RelationRow;
use crate::model::{ClaimId, DocumentId, EntityId, Object, Query, RelationId, RelationType, Span};

/// All relations of one type between two entities, in one direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LinkKey {
    /// Who acts.
    pub from: EntityId,
    /// On whom.
    pub to: EntityId,
    /// How.
    pub relation_type: RelationType,
    /// Whether the texts say that it is not so.
    pub negated: bool,
}

impl LinkKey {
    /// The link that a relation belongs to; of symmetric types, from the lower id.
    pub fn of(row: &RelationRow) -> Self {
        let (from, to) = (row.from_entity, row.to_entity);
        let is_turned = row.relation_type.is_symmetric() && to < from;
        Self {
            from: if is_turned { to } else { from },
            to: if is_turned { from } else { to },
            relation_type: row.relation_type,
            negated: row.negated,
        }
    }
}

/// What is lit in every panel.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Selected {
    /// Nothing.
    #[default]
    Nothing,
    /// An entity.
    Entity(EntityId),
    /// A document.
    Document(DocumentId),
    /// A claim.
    Claim(ClaimId),
    /// A link.
    Link(LinkKey),
    /// Words of a document.
    Passage(DocumentId, Span),
    /// One relation: the link that it belongs to, at its evidence.
    Relation(RelationId, LinkKey),
}

impl Selected {
    /// What a note on it hangs on.
    pub const fn object(self) -> Option<Object> {
        match self {
            Self::Entity(id) => Some(Object::Entity(id)),
            Self::Document(id) => Some(Object::Document(id)),
            Self::Claim(id) => Some(Object::Claim(id)),
            Self::Relation(id, _) => Some(Object::Relation(id)),
            Self::Passage(id, span) => Some(Object::Passage(id, span)),
            Self::Nothing | Self::Link(_) => None,
        }
    }

    /// The link, of a link or one of its relations.
    pub const fn link(self) -> Option<LinkKey> {
        match self {
            Self::Link(key) | Self::Relation(_, key) => Some(key),
            _ => None,
        }
    }

    /// Whether the entity is selected, or an end of the selected link.
    pub fn touches(self, entity: EntityId) -> bool {
        match self {
            Self::Entity(id) => id == entity,
            _ => self
                .link()
                .is_some_and(|link| link.from == entity || link.to == entity),
        }
    }
}

/// A place that one can come back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// What the panels contain.
    pub scope: Query,
    /// What is lit.
    pub selected: Selected,
}

impl Default for Place {
    fn default() -> Self {
        Self {
            scope: Query::All,
            selected: Selected::Nothing,
        }
    }
}

/// The places that were visited; the last hundred.
#[derive(Debug, Clone)]
pub struct Trail {
    places: Vec<Place>,
    at: usize,
}

impl Default for Trail {
    fn default() -> Self {
        Self {
            places: vec![Place::default()],
            at: 0,
        }
    }
}

impl Trail {
    /// Where one is.
    pub fn place(&self) -> &Place {
        // `at` is always an index of `places`, which is never empty.
        &self.places[self.at]
    }

    /// Goes somewhere new: what lay ahead is forgotten.
    pub fn go(&mut self, place: Place) {
        if place == *self.place() {
            return;
        }
        self.places.truncate(self.at + 1);
        self.places.push(place);
        if self.places.len() > 100 {
            self.places.remove(0);
        }
        self.at = self.places.len() - 1;
    }

    /// Changes what is lit here: no new place.
    pub fn refine(&mut self, selected: Selected) {
        if let Some(place) = self.places.get_mut(self.at) {
            place.selected = selected;
        }
    }

    /// Whether there is a way back.
    pub const fn can_go_back(&self) -> bool {
        self.at > 0
    }

    /// Whether there is a way forward.
    pub fn can_go_forward(&self) -> bool {
        self.at + 1 < self.places.len()
    }

    /// One back.
    pub fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    /// One forward.
    pub fn forward(&mut self) {
        if self.can_go_forward() {
            self.at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walks_back_and_forward() {
        let mut trail = Trail::default();
        let at = |id| Place {
            scope: Query::All,
            selected: Selected::Claim(ClaimId(id)),
        };
        trail.go(at(1));
        trail.go(at(2));
        trail.go(at(2));
        trail.back();
        assert_eq!(trail.place(), &at(1));
        assert!(trail.can_go_forward());
        trail.go(at(3));
        assert!(!trail.can_go_forward());
        trail.back();
        trail.back();
        trail.back();
        assert_eq!(trail.place(), &Place::default());
        assert!(!trail.can_go_back());
    }
}
