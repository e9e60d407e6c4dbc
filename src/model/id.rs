//! Row ids of a case, a type per noun, so that one is never taken for another.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    /// A document of a case.
    DocumentId,
    /// An entity: the id of the referent that its others were merged into.
    EntityId,
    /// A claim.
    ClaimId,
    /// A relation.
    RelationId,
    /// A note.
    NoteId,
    /// A publisher.
    PublisherId,
    /// A run of reading files.
    ImportId,
    /// A step of the log.
    StepId,
}
