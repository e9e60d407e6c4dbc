//! Edits of a case: what an analyst can do to it, and which nouns that touches.

use super::relation_type::named;
use super::{Act, Mode};
use super::{
    ClaimId, Credibility, DocumentId, EntityId, EntityType, PublisherId, RelationId, RelationType,
    Reliability, Review, Span,
};

/// What a note, a review or the selection is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Object {
    /// The case as a whole.
    Case,
    /// A document.
    Document(DocumentId),
    /// An entity.
    Entity(EntityId),
    /// A claim.
    Claim(ClaimId),
    /// A relation.
    Relation(RelationId),
    /// Words of a document.
    Passage(DocumentId, Span),
}

impl Object {
    /// Reads "claim:7", "entity:3", "relation:9", "document:1", "case"; a bare number is a claim.
    pub fn parse(text: &str) -> Option<Self> {
        if text == "case" {
            return Some(Self::Case);
        }
        let (kind, id) = text.split_once(':').unwrap_or(("claim", text));
        let id = id.parse().ok()?;
        match kind {
            "claim" => Some(Self::Claim(ClaimId(id))),
            "entity" => Some(Self::Entity(EntityId(id))),
            "relation" => Some(Self::Relation(RelationId(id))),
            "document" => Some(Self::Document(DocumentId(id))),
            _ => None,
        }
    }
}

impl std::fmt::Display for Object {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Case => write!(f, "case"),
            Self::Document(id) => write!(f, "document:{id}"),
            Self::Entity(id) => write!(f, "entity:{id}"),
            Self::Claim(id) => write!(f, "claim:{id}"),
            Self::Relation(id) => write!(f, "relation:{id}"),
            Self::Passage(id, span) => write!(f, "passage:{id}@{}-{}", span.start, span.end),
        }
    }
}

named! {
    /// A detail of a document that an analyst can correct.
    Detail {
        /// Headline.
        Title = "title",
        /// Who wrote it.
        Byline = "byline",
        /// The outlet.
        Publisher = "publisher",
        /// Date of publication; relative dates in the text rest on it.
        Published = "published",
        /// Date of retrieval.
        Retrieved = "retrieved",
        /// ISO 639-1 code.
        Language = "language",
        /// Address.
        Url = "url",
    }
}

/// An edit of a case by one analyst: one transaction, one step of the log, one undo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Writes the analyst's note on an object; an empty text takes it away.
    Note {
        /// What it is on.
        object: Object,
        /// The note's words.
        text: String,
        /// Goes on with what is being typed: one step with an edit of the same note less than a minute before.
        typing: bool,
    },
    /// Decides on claims and relations; `None` takes the analyst's decision back.
    Review {
        /// Claims and relations.
        objects: Vec<Object>,
        /// The decision.
        decision: Option<Review>,
    },
    /// Grades a claim; `None` takes the analyst's grade back.
    GradeClaim {
        /// The claim.
        claim: ClaimId,
        /// The grade.
        grade: Option<Credibility>,
    },
    /// Grades a publisher; `None` takes the analyst's grade back.
    GradePublisher {
        /// The publisher.
        publisher: PublisherId,
        /// The grade.
        grade: Option<Reliability>,
    },
    /// Gives an entity its shown name; `None` goes back to what the texts say.
    Rename {
        /// The entity.
        entity: EntityId,
        /// The name.
        name: Option<String>,
    },
    /// Corrects an entity's type; `None` goes back to the machine's.
    Retype {
        /// The entity.
        entity: EntityId,
        /// The type.
        entity_type: Option<EntityType>,
    },
    /// Says that entities are the same: merges the others into the first.
    Same {
        /// Two or more.
        entities: Vec<EntityId>,
    },
    /// Says that two entities are not the same: never suggests it again.
    Different {
        /// One.
        a: EntityId,
        /// The other.
        b: EntityId,
    },
    /// Takes referents out of an entity again.
    Split {
        /// The entity.
        entity: EntityId,
        /// Names of the referents to take out; empty: all.
        names: Vec<String>,
    },
    /// Takes the mentions in one document out of an entity, into an entity of their own.
    SplitDocument {
        /// The entity.
        entity: EntityId,
        /// Where it is somebody else.
        document: DocumentId,
    },
    /// Corrects a detail of a document; `None` goes back to what the file says.
    SetDetail {
        /// The document.
        document: DocumentId,
        /// Which.
        detail: Detail,
        /// The value; dates as `2021-11-05`, `2021-11` or `2021`.
        value: Option<String>,
    },
    /// Adds a claim by hand.
    MakeClaim {
        /// Where it stands.
        document: DocumentId,
        /// What is claimed.
        content: Span,
        /// Who makes it: the words, and the entity if it is one.
        source: Option<(Span, Option<EntityId>)>,
        /// How it is worded.
        mode: Mode,
        /// What saying it does.
        act: Act,
    },
    /// Adds a relation by hand.
    MakeRelation {
        /// Where it stands.
        document: DocumentId,
        /// The words that show it.
        evidence: Span,
        /// Actor: must be mentioned in the document.
        from: EntityId,
        /// Recipient: must be mentioned in the document.
        to: EntityId,
        /// Its type.
        relation_type: RelationType,
    },
}

/// Which nouns an edit, an import or an undo touched: the only event that the window needs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    /// Documents, or their details.
    pub documents: bool,
    /// Entities, or who is who.
    pub entities: bool,
    /// Claims.
    pub claims: bool,
    /// Relations and links.
    pub relations: bool,
    /// Notes.
    pub notes: bool,
    /// Reviews.
    pub reviews: bool,
    /// Grades.
    pub grades: bool,
    /// Publishers.
    pub publishers: bool,
}

impl Changes {
    /// Everything.
    pub const ALL: Self = Self {
        documents: true,
        entities: true,
        claims: true,
        relations: true,
        notes: true,
        reviews: true,
        grades: true,
        publishers: true,
    };

    /// What either touched.
    pub const fn or(self, other: Self) -> Self {
        Self {
            documents: self.documents || other.documents,
            entities: self.entities || other.entities,
            claims: self.claims || other.claims,
            relations: self.relations || other.relations,
            notes: self.notes || other.notes,
            reviews: self.reviews || other.reviews,
            grades: self.grades || other.grades,
            publishers: self.publishers || other.publishers,
        }
    }

    /// Whether anything was touched that `interest` names, too.
    pub const fn touches(self, interest: Self) -> bool {
        self.documents && interest.documents
            || self.entities && interest.entities
            || self.claims && interest.claims
            || self.relations && interest.relations
            || self.notes && interest.notes
            || self.reviews && interest.reviews
            || self.grades && interest.grades
            || self.publishers && interest.publishers
    }
}
