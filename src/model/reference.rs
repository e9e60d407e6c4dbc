//! Under which key a document's cluster is looked up among the referents of a case.

use super::EntityType;

/// What a cluster of one document points to: clusters with equal type and key point to one referent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// The type.
    pub entity_type: EntityType,
    /// The gazetteer's key, or the normalized fullest name.
    pub key: String,
    /// Whether the key holds in its own document only: a surname, a bare abbreviation, a description.
    pub is_local: bool,
    /// The name to show.
    pub name: String,
    /// Whether the gazetteer gave the name.
    pub is_gazetteer: bool,
    /// Whether it is ever called by a name.
    pub is_named: bool,
}
