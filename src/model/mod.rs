//! Plain data that every other module speaks in: spans, what extraction finds, what an analyst says of it, commands.
//!
//! Knows nothing of files, SQL or the window, and none of the other modules.

mod annotation;
mod article;
mod command;
mod date;
mod entity_type;
mod grade;
mod id;
mod number;
mod query;
mod reference;
mod relation_type;
mod span;
mod words;

pub use annotation::{
    Annotations, Claim, Cluster, Date, DateType, Mention, MentionKind, Modality, Mode, Party,
    Relation, Score, Skipped,
};
pub use article::{Article, Details, Issue, IssueKind, Publication};
pub use command::{Changes, Command, Detail, Object};
pub use date::{DateValue, MONTHS, WEEKDAYS, date_of_text};
pub use entity_type::{EntityType, Shape};
pub use grade::{Credibility, Reliability, Review};
pub use id::{ClaimId, DocumentId, EntityId, ImportId, NoteId, PublisherId, RelationId, StepId};
pub use number::{count, thousands};
pub use query::{Field, Query, QueryError};
pub use reference::Reference;
pub use relation_type::{RelationType, Sign};
pub use span::{CodePoints, Span};
pub use words::Act;
