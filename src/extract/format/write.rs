//! Annotations → a line, written as it is made: a large document's line is never held as a tree.

use super::super::VERSION;
use crate::model::{
    Annotations, Claim, Cluster, CodePoints, Date, Mention, Party, Publication, Relation, Span,
};
use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::Value;
use std::io;

/// A document with what was found in it.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// What the document is called.
    pub id: &'a Value,
    /// Its text.
    pub text: &'a str,
    /// What is known of it beside.
    pub publication: Publication<'a>,
    /// What was found.
    pub annotations: &'a Annotations,
    /// Whether the text is written, too.
    pub with_text: bool,
}

impl Line<'_> {
    /// Writes the line, without the break behind it.
    ///
    /// # Errors
    /// What `out` says.
    pub fn write(&self, out: impl io::Write) -> io::Result<()> {
        Ok(serde_json::to_writer(out, self)?)
    }
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let found = self.annotations;
        let points = &CodePoints::new(self.text);
        let language = self
            .publication
            .language
            .or(found.skipped.is_none().then_some("en"));
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("format", &1)?;
        map.serialize_entry("extractor", VERSION)?;
        map.serialize_entry("id", self.id)?;
        map.serialize_entry("title", &self.publication.title)?;
        map.serialize_entry("published", &self.publication.published)?;
        map.serialize_entry("language", &language)?;
        map.serialize_entry("skipped", &found.skipped.map(|skipped| skipped.name()))?;
        if self.with_text {
            map.serialize_entry("text", self.text)?;
        }
        map.serialize_entry(
            "sentences",
            &Each(&found.sentences, |&span: &Span| Range(points, span)),
        )?;
        map.serialize_entry(
            "mentions",
            &Each(&found.mentions, |mention| In(points, mention)),
        )?;
        map.serialize_entry("entities", &Entities(&found.clusters))?;
        map.serialize_entry("claims", &Each(&found.claims, |claim| In(points, claim)))?;
        map.serialize_entry(
            "relations",
            &Each(&found.relations, |relation| {
                Tie(points, relation, &found.mentions)
            }),
        )?;
        map.serialize_entry("dates", &Each(&found.dates, |date| In(points, date)))?;
        map.end()
    }
}

/// A list whose items are made as they are written.
struct Each<'a, T, F>(&'a [T], F);

impl<'a, T, U: Serialize, F: Fn(&'a T) -> U> Serialize for Each<'a, T, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(&self.1))
    }
}

/// Something of a text whose code points are counted.
struct In<'a, T>(&'a CodePoints<'a>, &'a T);

#[derive(Clone, Copy)]
struct Range<'a>(&'a CodePoints<'a>, Span);

impl Range<'_> {
    fn put<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let (start, end) = self.0.range(self.1);
        map.serialize_entry("start", &start)?;
        map.serialize_entry("end", &end)
    }
}

impl Serialize for Range<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        self.put(&mut map)?;
        map.end()
    }
}

/// The name by which a line refers to an entity: "e1" is the first.
struct Reference(usize);

impl Serialize for Reference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("e{}", self.0 + 1))
    }
}

struct References<'a>(&'a [usize]);

impl Serialize for References<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|&index| Reference(index)))
    }
}

struct Entities<'a>(&'a [Cluster]);

impl Serialize for Entities<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let entities = self.0.iter().enumerate();
        serializer.collect_seq(entities.map(|(index, cluster)| Entity(index, cluster)))
    }
}

struct Entity<'a>(usize, &'a Cluster);

impl Serialize for Entity<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(index, cluster) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &Reference(*index))?;
        map.serialize_entry("name", &cluster.name)?;
        map.serialize_entry("type", cluster.entity_type.name())?;
        map.serialize_entry("aliases", &cluster.aliases)?;
        map.serialize_entry("key", &cluster.gazetteer)?;
        map.end()
    }
}

impl Serialize for In<'_, Mention> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(points, mention) = self;
        let mut map = serializer.serialize_map(None)?;
        Range(points, mention.span).put(&mut map)?;
        map.serialize_entry("kind", mention.kind.name())?;
        map.serialize_entry("type", mention.entity_type.name())?;
        map.serialize_entry("entity", &Reference(mention.cluster))?;
        map.serialize_entry("rule", &mention.rule)?;
        map.serialize_entry("confidence", &mention.score.share())?;
        map.end()
    }
}

impl Serialize for In<'_, Party> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(points, party) = self;
        let mut map = serializer.serialize_map(None)?;
        Range(points, party.span).put(&mut map)?;
        map.serialize_entry(
            "entity",
            &party.clusters.first().map(|&index| Reference(index)),
        )?;
        map.serialize_entry("entities", &References(&party.clusters))?;
        map.end()
    }
}

impl Serialize for In<'_, Claim> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(points, claim) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(
            "content",
            &Each(&claim.content, |&span: &Span| Range(points, span)),
        )?;
        map.serialize_entry("cue", &claim.cue.map(|span| Range(points, span)))?;
        map.serialize_entry(
            "source",
            &claim.source.as_ref().map(|source| In(points, source)),
        )?;
        map.serialize_entry("chain", &Each(&claim.chain, |link| In(points, link)))?;
        map.serialize_entry("mode", claim.mode.name())?;
        map.serialize_entry("act", claim.act.name())?;
        map.serialize_entry("about", &References(&claim.about))?;
        map.serialize_entry("date", &claim.date)?;
        map.serialize_entry("rule", &claim.rule)?;
        map.serialize_entry("confidence", &claim.score.share())?;
        map.end()
    }
}

/// A relation, and the mentions that it links.
struct Tie<'a>(&'a CodePoints<'a>, &'a Relation, &'a [Mention]);

impl Serialize for Tie<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(points, relation, mentions) = self;
        let entity = |mention: usize| {
            mentions
                .get(mention)
                .map(|mention| Reference(mention.cluster))
        };
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("from", &entity(relation.from))?;
        map.serialize_entry("to", &entity(relation.to))?;
        map.serialize_entry("type", relation.relation_type.name())?;
        map.serialize_entry("from_mention", &relation.from)?;
        map.serialize_entry("to_mention", &relation.to)?;
        map.serialize_entry("evidence", &Range(points, relation.evidence))?;
        map.serialize_entry("trigger", &Range(points, relation.trigger))?;
        map.serialize_entry("negated", &relation.negated)?;
        map.serialize_entry("modality", relation.modality.name())?;
        map.serialize_entry("claim", &relation.claim)?;
        map.serialize_entry("date", &relation.date)?;
        map.serialize_entry("rule", &relation.rule)?;
        map.serialize_entry("confidence", &relation.score.share())?;
        map.end()
    }
}

impl Serialize for In<'_, Date> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(points, date) = self;
        let mut map = serializer.serialize_map(None)?;
        Range(points, date.span).put(&mut map)?;
        map.serialize_entry("type", date.date_type.name())?;
        map.serialize_entry("value", &date.value)?;
        map.end()
    }
}
