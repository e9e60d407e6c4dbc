//! What extraction finds in one text. All spans are bytes of that text; indices are into the lists beside them.

use std::borrow::Cow;

use super::relation_type::named;
use super::{Act, EntityType, RelationType, Span};

/// How sure the machine is, in thousandths: an integer, so that it is the same on every machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Score(pub u16);

impl Score {
    /// As a share, 0 to 1.
    pub fn share(self) -> f64 {
        f64::from(self.0) / 1000.0
    }
}

/// Everything that was found in one text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Annotations {
    /// Why (a part of) the text was not annotated.
    pub skipped: Option<Skipped>,
    /// Sentences in text order; they do not overlap.
    pub sentences: Vec<Span>,
    /// Mentions in text order; they may nest, never cross.
    pub mentions: Vec<Mention>,
    /// What the mentions refer to, in order of first mention.
    pub clusters: Vec<Cluster>,
    /// Claims in the order of their contents.
    pub claims: Vec<Claim>,
    /// Relations in the order of their evidence.
    pub relations: Vec<Relation>,
    /// Expressions of time in text order.
    pub dates: Vec<Date>,
}

impl Annotations {
    /// The whole sentence or sentences that a claim stands in, its cue and source included.
    pub fn quotation(&self, claim: &Claim) -> Span {
        let mut words = claim.hull();
        let sentence = |at: usize| {
            let index = self
                .sentences
                .partition_point(|sentence| sentence.end <= at);
            self.sentences
                .get(index)
                .filter(|sentence| sentence.start <= at)
        };
        if let Some(cue) = claim.cue {
            words = words.hull(cue);
        }
        let first = sentence(words.start).map_or(words, |sentence| words.hull(*sentence));
        sentence(words.end.saturating_sub(1)).map_or(first, |sentence| first.hull(*sentence))
    }
}

named! {
    /// Why a text was not annotated.
    Skipped {
        /// It is not English.
        Language = "language",
        /// What lies past 16 MB of it.
        Length = "length",
    }
}

named! {
    /// How a mention refers.
    MentionKind {
        /// By a proper name.
        Name = "name",
        /// By a description: "the Chinese leader".
        Nominal = "nominal",
        /// By a pronoun.
        Pronoun = "pronoun",
    }
}

/// A span that names or refers to an entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The words.
    pub span: Span,
    /// Name, nominal or pronoun.
    pub kind: MentionKind,
    /// The type as used here.
    pub entity_type: EntityType,
    /// Index of the cluster.
    pub cluster: usize,
    /// Which rule or model made it.
    pub rule: Cow<'static, str>,
    /// How sure.
    pub score: Score,
}

/// The mentions of one entity in one document: what the extract format calls an entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cluster {
    /// The fullest proper name in the text, or the gazetteer's; for an entity never named, its longest nominal.
    pub name: String,
    /// Its type.
    pub entity_type: EntityType,
    /// The other names seen, in order of first use.
    pub aliases: Vec<String>,
    /// The gazetteer's stable key ("country/sy"), where the name is known there for certain.
    pub gazetteer: Option<Cow<'static, str>>,
    /// Whether some mention is a proper name. What is never named stays inside its document.
    pub is_named: bool,
}

/// Words of the text that stand for somebody: a claim's source, or a link of its chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// The words.
    pub span: Span,
    /// Indices of the clusters: one, several for a joint source, none where it is not known who it is.
    pub clusters: Vec<usize>,
}

named! {
    /// How a claim is worded.
    Mode {
        /// All of it stands in quotation marks.
        Direct = "direct",
        /// Some of it does.
        Mixed = "mixed",
        /// None of it does.
        Indirect = "indirect",
    }
}

/// What the document attributes to somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// What is claimed, without the cue; several ranges, in order, where the cue stands inside. Never empty.
    pub content: Vec<Span>,
    /// The reporting words.
    pub cue: Option<Span>,
    /// Who makes it; `None` where nobody is named.
    pub source: Option<Party>,
    /// Through whom it reached the reader, nearest the speaker first.
    pub chain: Vec<Party>,
    /// Direct, mixed or indirect.
    pub mode: Mode,
    /// What saying it does.
    pub act: Act,
    /// Clusters that the content mentions, ascending.
    pub about: Vec<usize>,
    /// When it was said, as a TIMEX3 value, where the sentence says so.
    pub date: Option<String>,
    /// Which rule or model made it.
    pub rule: Cow<'static, str>,
    /// How sure.
    pub score: Score,
}

impl Claim {
    /// From the first byte of the content to the last.
    pub fn hull(&self) -> Span {
        Span::hull_of(&self.content).unwrap_or(Span::new(0, 0))
    }
}

named! {
    /// Whether what a relation says has happened.
    Modality {
        /// It did, or does.
        Actual = "actual",
        /// It is planned or promised.
        Planned = "planned",
        /// It may.
        Possible = "possible",
    }
}

/// A typed, directed connection of two entities, as one passage states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relation {
    /// Index of the actor's mention; of symmetric types, the first in the text.
    pub from: usize,
    /// Index of the recipient's mention.
    pub to: usize,
    /// Its type.
    pub relation_type: RelationType,
    /// The shortest clause that shows it.
    pub evidence: Span,
    /// The word that decided the type.
    pub trigger: Span,
    /// Whether the text says that it is not so.
    pub negated: bool,
    /// Actual, planned or possible.
    pub modality: Modality,
    /// Index of the claim that it rests on.
    pub claim: Option<usize>,
    /// When, as a TIMEX3 value.
    pub date: Option<String>,
    /// Which rule or model made it.
    pub rule: Cow<'static, str>,
    /// How sure.
    pub score: Score,
}

named! {
    /// The type of an expression of time (TIMEX3).
    DateType {
        /// A day or longer.
        Date = "date",
        /// Within a day.
        Time = "time",
        /// A length of time.
        Duration = "duration",
        /// Again and again.
        Set = "set",
    }
}

/// An expression of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Date {
    /// The words.
    pub span: Span,
    /// Its type.
    pub date_type: DateType,
    /// TIMEX3 value ("2021-11-05", "2021-W44", "P10Y", "`PAST_REF`"); `None` where it cannot be known.
    pub value: Option<String>,
}
