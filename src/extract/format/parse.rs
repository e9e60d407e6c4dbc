//! A line → annotations, with every range and index checked.

use crate::model::{
    Act, Annotations, Claim, Cluster, CodePoints, Date, DateType, EntityType, Mention, MentionKind,
    Modality, Mode, Party, Relation, RelationType, Score, Skipped, Span,
};
use anyhow::{Context as _, bail, ensure};
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashMap;

/// A document with what was found in it elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Annotated {
    /// What the line calls it.
    pub id: String,
    /// Its text.
    pub text: String,
    /// Headline.
    pub title: Option<String>,
    /// When it was published.
    pub published: Option<String>,
    /// Its language.
    pub language: Option<String>,
    /// The version of the extractor that made the annotations.
    pub extractor: String,
    /// The annotations.
    pub annotations: Annotations,
}

/// Reads a line that `extract --with-text` wrote.
///
/// # Errors
/// Where it is no such line, says that the document could not be read, has no text, or has a range outside of the text,
/// an unknown name or an index of nothing.
pub fn parse(line: &[u8]) -> anyhow::Result<Annotated> {
    let line: Line = serde_json::from_slice(line).context("no line of annotations")?;
    if let Some(error) = line.error {
        bail!("it was not read where it was extracted: {error}");
    }
    ensure!(
        line.format == Some(1),
        "not of format 1, which is the one that is known here"
    );
    let text = line
        .text
        .as_deref()
        .context("no text: write it with `extract --with-text`")?;
    let annotations = Reading::new(text, &line.entities).annotations(&line)?;
    let skipped = line
        .skipped
        .as_deref()
        .map(|name| Skipped::from_name(name).with_context(|| unknown("reason", name)));
    let annotations = Annotations {
        skipped: skipped.transpose()?,
        ..annotations
    };
    Ok(Annotated {
        id: match line.id {
            Value::String(id) => id,
            Value::Null => String::new(),
            other => other.to_string(),
        },
        title: line.title,
        published: line.published,
        language: line.language,
        extractor: line.extractor.unwrap_or_default(),
        annotations,
        text: line.text.unwrap_or_default(),
    })
}

#[derive(Deserialize)]
struct Line {
    error: Option<String>,
    format: Option<u32>,
    extractor: Option<String>,
    #[serde(default)]
    id: Value,
    title: Option<String>,
    published: Option<String>,
    language: Option<String>,
    skipped: Option<String>,
    text: Option<String>,
    #[serde(default)]
    entities: Vec<Entity>,
    #[serde(default)]
    sentences: Vec<Range>,
    #[serde(default)]
    mentions: Vec<MentionLine>,
    #[serde(default)]
    claims: Vec<ClaimLine>,
    #[serde(default)]
    relations: Vec<RelationLine>,
    #[serde(default)]
    dates: Vec<DateLine>,
}

#[derive(Deserialize, Clone, Copy)]
struct Range {
    start: usize,
    end: usize,
}

#[derive(Deserialize)]
struct Entity {
    id: String,
    name: String,
    #[serde(rename = "type")]
    entity_type: String,
    #[serde(default)]
    aliases: Vec<String>,
    key: Option<String>,
}

#[derive(Deserialize)]
struct MentionLine {
    start: usize,
    end: usize,
    kind: String,
    #[serde(rename = "type")]
    entity_type: String,
    entity: String,
    rule: String,
    confidence: f64,
}

#[derive(Deserialize)]
struct PartyLine {
    start: usize,
    end: usize,
    #[serde(default)]
    entities: Vec<String>,
}

#[derive(Deserialize)]
struct ClaimLine {
    content: Vec<Range>,
    cue: Option<Range>,
    source: Option<PartyLine>,
    #[serde(default)]
    chain: Vec<PartyLine>,
    mode: String,
    act: String,
    #[serde(default)]
    about: Vec<String>,
    date: Option<String>,
    rule: String,
    confidence: f64,
}

#[derive(Deserialize)]
struct RelationLine {
    from_mention: usize,
    to_mention: usize,
    #[serde(rename = "type")]
    relation_type: String,
    evidence: Range,
    trigger: Range,
    negated: bool,
    modality: String,
    claim: Option<usize>,
    date: Option<String>,
    rule: String,
    confidence: f64,
}

#[derive(Deserialize)]
struct DateLine {
    start: usize,
    end: usize,
    #[serde(rename = "type")]
    date_type: String,
    value: Option<String>,
}

fn unknown(what: &str, name: &str) -> String {
    format!("unknown {what} “{name}”")
}

struct Reading<'l> {
    points: CodePoints<'l>,
    length: usize,
    entities: &'l [Entity],
    indices: HashMap<&'l str, usize>,
}

impl<'l> Reading<'l> {
    fn new(text: &'l str, entities: &'l [Entity]) -> Self {
        let ids = entities.iter().enumerate();
        Self {
            points: CodePoints::new(text),
            length: text.chars().count(),
            entities,
            indices: ids
                .map(|(index, entity)| (entity.id.as_str(), index))
                .collect(),
        }
    }

    fn annotations(&self, found: &Line) -> anyhow::Result<Annotations> {
        let mentions = all(&found.mentions, |mention| self.mention(mention)).context("mentions")?;
        let claims = all(&found.claims, |claim| self.claim(claim)).context("claims")?;
        let relation =
            |relation: &RelationLine| self.relation(relation, mentions.len(), claims.len());
        let relations = all(&found.relations, relation).context("relations")?;
        let mut clusters = all(self.entities, |entity| {
            Ok(Cluster {
                name: entity.name.clone(),
                entity_type: entity_type(&entity.entity_type)?,
                aliases: entity.aliases.clone(),
                gazetteer: entity.key.clone().map(Into::into),
                is_named: false,
            })
        })
        .context("entities")?;
        for mention in mentions
            .iter()
            .filter(|mention| mention.kind == MentionKind::Name)
        {
            clusters[mention.cluster].is_named = true;
        }
        Ok(Annotations {
            skipped: None,
            sentences: all(&found.sentences, |&range| self.span(range)).context("sentences")?,
            mentions,
            clusters,
            claims,
            relations,
            dates: all(&found.dates, |date| self.date(date)).context("dates")?,
        })
    }

    fn span(&self, Range { start, end }: Range) -> anyhow::Result<Span> {
        ensure!(
            start < end && end <= self.length,
            "{start} to {end} is no range of the text"
        );
        Ok(Span::new(
            self.points.byte_of(start),
            self.points.byte_of(end),
        ))
    }

    fn cluster(&self, id: &str) -> anyhow::Result<usize> {
        self.indices
            .get(id)
            .copied()
            .with_context(|| unknown("entity", id))
    }

    fn party(&self, party: &PartyLine) -> anyhow::Result<Party> {
        Ok(Party {
            span: self.span(Range {
                start: party.start,
                end: party.end,
            })?,
            clusters: all(&party.entities, |id| self.cluster(id))?,
        })
    }

    fn mention(&self, mention: &MentionLine) -> anyhow::Result<Mention> {
        Ok(Mention {
            span: self.span(Range {
                start: mention.start,
                end: mention.end,
            })?,
            kind: MentionKind::from_name(&mention.kind)
                .with_context(|| unknown("kind", &mention.kind))?,
            entity_type: entity_type(&mention.entity_type)?,
            cluster: self.cluster(&mention.entity)?,
            rule: mention.rule.clone().into(),
            score: score(mention.confidence),
        })
    }

    fn claim(&self, claim: &ClaimLine) -> anyhow::Result<Claim> {
        ensure!(!claim.content.is_empty(), "a claim without content");
        let mut about = all(&claim.about, |id| self.cluster(id))?;
        about.sort_unstable();
        Ok(Claim {
            content: all(&claim.content, |&range| self.span(range))?,
            cue: claim.cue.map(|range| self.span(range)).transpose()?,
            source: claim
                .source
                .as_ref()
                .map(|source| self.party(source))
                .transpose()?,
            chain: all(&claim.chain, |link| self.party(link))?,
            mode: Mode::from_name(&claim.mode).with_context(|| unknown("mode", &claim.mode))?,
            act: Act::from_name(&claim.act).with_context(|| unknown("act", &claim.act))?,
            about,
            date: claim.date.clone(),
            rule: claim.rule.clone().into(),
            score: score(claim.confidence),
        })
    }

    fn relation(
        &self,
        relation: &RelationLine,
        mentions: usize,
        claims: usize,
    ) -> anyhow::Result<Relation> {
        let RelationLine {
            from_mention: from,
            to_mention: to,
            ..
        } = *relation;
        ensure!(
            from < mentions && to < mentions,
            "mention {} is not there",
            from.max(to)
        );
        ensure!(
            relation.claim.is_none_or(|claim| claim < claims),
            "its claim is not there"
        );
        let (kind, modality) = (&relation.relation_type, &relation.modality);
        Ok(Relation {
            from,
            to,
            relation_type: RelationType::from_name(kind).with_context(|| unknown("type", kind))?,
            evidence: self.span(relation.evidence)?,
            trigger: self.span(relation.trigger)?,
            negated: relation.negated,
            modality: Modality::from_name(modality)
                .with_context(|| unknown("modality", modality))?,
            claim: relation.claim,
            date: relation.date.clone(),
            rule: relation.rule.clone().into(),
            score: score(relation.confidence),
        })
    }

    fn date(&self, date: &DateLine) -> anyhow::Result<Date> {
        Ok(Date {
            span: self.span(Range {
                start: date.start,
                end: date.end,
            })?,
            date_type: DateType::from_name(&date.date_type)
                .with_context(|| unknown("type", &date.date_type))?,
            value: date.value.clone(),
        })
    }
}

fn all<'t, T, U>(
    items: &'t [T],
    each: impl FnMut(&'t T) -> anyhow::Result<U>,
) -> anyhow::Result<Vec<U>> {
    items.iter().map(each).collect()
}

fn entity_type(name: &str) -> anyhow::Result<EntityType> {
    EntityType::from_name(name).with_context(|| unknown("type of entity", name))
}

fn score(share: f64) -> Score {
    Score((share.clamp(0.0, 1.0) * 1000.0).round() as u16)
}
