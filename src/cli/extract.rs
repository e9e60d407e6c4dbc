//! `readout extract`: documents in, annotations out, a line of JSON each, in order.

use crate::extract::{VERSION, extract};
use crate::model::{Annotations, CodePoints, Details, Party, Publication, Span};
use crate::read;
use anyhow::Context as _;
use clap::Args;
use rayon::prelude::*;
use serde_json::{Map, Value, json};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::PathBuf;

use super::{Shell, Status};

/// Prints what is found in documents, a line of JSON each, without a case
#[derive(Debug, Args)]
#[command(after_help = "Example: readout extract --jsonl articles.jsonl > annotations.jsonl")]
pub(super) struct Extract {
    /// Files to read; with --jsonl one file of JSON lines [default: standard input]
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Read one JSON object a line
    #[arg(long)]
    jsonl: bool,
    /// Write the text, too
    #[arg(long)]
    with_text: bool,
}

impl Extract {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        if self.jsonl {
            lines(&self, shell.out)
        } else {
            files(&self, shell.out, shell.err)
        }
    }
}

/// How many documents are in work at once: bounded, so that a long input needs no more memory.
const BATCH_BYTES: usize = 4 * 1024 * 1024;
const BATCH_LINES: usize = 256;

fn lines(args: &Extract, out: &mut dyn Write) -> anyhow::Result<Status> {
    let mut reader: Box<dyn BufRead> = match args.files.first() {
        Some(path) => Box::new(BufReader::new(
            File::open(path).with_context(|| format!("cannot open {}", path.display()))?,
        )),
        None => Box::new(BufReader::new(io::stdin())),
    };
    let mut status = Status::Done;
    let mut is_first = true;
    loop {
        let mut batch: Vec<Vec<u8>> = Vec::new();
        let mut bytes = 0;
        // The first answer comes at once; then as many lines as keep all cores busy.
        let most = if is_first { 1 } else { BATCH_LINES };
        is_first = false;
        while batch.len() < most && bytes < BATCH_BYTES {
            let mut line = Vec::new();
            if reader.read_until(b'\n', &mut line)? == 0 {
                break;
            }
            if line.iter().any(|byte| !byte.is_ascii_whitespace()) {
                bytes += line.len();
                batch.push(line);
            }
        }
        if batch.is_empty() {
            return Ok(status);
        }
        let answers: Vec<(String, bool)> = batch
            .par_iter()
            .map(|line| answer_line(line, args.with_text))
            .collect();
        for (answer, is_good) in answers {
            if !is_good {
                status = Status::Partly;
            }
            writeln!(out, "{answer}")?;
            out.flush()?;
        }
    }
}

fn answer_line(line: &[u8], with_text: bool) -> (String, bool) {
    match answer_record(line, with_text) {
        Ok(value) => (value.to_string(), true),
        Err((id, error)) => (json!({"id": id, "error": error}).to_string(), false),
    }
}

fn answer_record(line: &[u8], with_text: bool) -> Result<Value, (Value, String)> {
    let record: Map<String, Value> = serde_json::from_slice(line)
        .map_err(|error| (Value::Null, format!("not a JSON object: {error}")))?;
    let id = record.get("id").cloned().unwrap_or(Value::Null);
    let field = |name: &str| record.get(name).and_then(Value::as_str);
    let Some(text) = field("text") else {
        return Err((id, "no text".to_owned()));
    };
    let publication = Publication {
        title: field("title"),
        published: field("published"),
        language: field("language"),
    };
    Ok(render(
        id,
        text,
        publication,
        &extract(text, publication),
        with_text,
    ))
}

fn files(args: &Extract, out: &mut dyn Write, err: &mut dyn Write) -> anyhow::Result<Status> {
    if args.files.is_empty() {
        anyhow::bail!("no files are named; for JSON lines on standard input say --jsonl");
    }
    let mut status = Status::Done;
    for path in &args.files {
        let name = path.display().to_string();
        let outcome = std::fs::read(path)
            .map_err(anyhow::Error::from)
            .and_then(|bytes| read::read(&bytes, &name));
        match outcome {
            Ok(read::Outcome::Skipped(reason)) => {
                status = Status::Partly;
                writeln!(err, "skipped {name}: {reason}")?;
                writeln!(out, "{}", json!({"id": name, "error": reason}))?;
            }
            Ok(read::Outcome::Articles(articles)) => {
                for article in &articles {
                    let id = if article.place.is_empty() {
                        name.clone()
                    } else {
                        format!("{name}/{}", article.place)
                    };
                    let publication = publication(&article.details);
                    let annotations = extract(&article.text, publication);
                    writeln!(
                        out,
                        "{}",
                        render(
                            Value::String(id),
                            &article.text,
                            publication,
                            &annotations,
                            true
                        )
                    )?;
                }
            }
            Err(error) => {
                status = Status::Partly;
                writeln!(err, "cannot read {name}: {error:#}")?;
                writeln!(
                    out,
                    "{}",
                    json!({"id": name, "error": format!("{error:#}")})
                )?;
            }
        }
        out.flush()?;
    }
    Ok(status)
}

fn publication(details: &Details) -> Publication<'_> {
    Publication {
        title: details.title.as_deref(),
        published: details.published.as_deref(),
        language: details.language.as_deref(),
    }
}

/// A document's line, its ranges in code points.
fn render(
    id: Value,
    text: &str,
    publication: Publication<'_>,
    annotations: &Annotations,
    with_text: bool,
) -> Value {
    let points = CodePoints::new(text);
    let mut line = Map::new();
    let mut put = |name: &str, value: Value| {
        line.insert(name.to_owned(), value);
    };
    put("format", json!(1));
    put("extractor", json!(VERSION));
    put("id", id);
    put("title", json!(publication.title));
    put("published", json!(publication.published));
    let language = publication
        .language
        .or(annotations.skipped.is_none().then_some("en"));
    put("language", json!(language));
    put(
        "skipped",
        json!(annotations.skipped.map(|skipped| skipped.name())),
    );
    if with_text {
        put("text", json!(text));
    }
    put(
        "sentences",
        annotations
            .sentences
            .iter()
            .map(|&span| range(&points, span))
            .collect(),
    );
    put("mentions", mentions(&points, annotations));
    put("entities", entities(annotations));
    put("claims", claims(&points, annotations));
    put("relations", relations(&points, annotations));
    put("dates", dates(&points, annotations));
    Value::Object(line)
}

fn range(points: &CodePoints<'_>, span: Span) -> Value {
    let (start, end) = points.range(span);
    json!({"start": start, "end": end})
}

fn with_range(points: &CodePoints<'_>, span: Span, rest: Value) -> Value {
    let mut value = range(points, span);
    if let (Some(value), Value::Object(rest)) = (value.as_object_mut(), rest) {
        value.extend(rest);
    }
    value
}

/// The name by which a line refers to an entity.
fn entity(index: usize) -> String {
    format!("e{}", index + 1)
}

fn mentions(points: &CodePoints<'_>, annotations: &Annotations) -> Value {
    let mention = |mention: &crate::model::Mention| {
        let rest = json!({
            "kind": mention.kind.name(), "type": mention.entity_type.name(), "entity": entity(mention.cluster),
            "rule": mention.rule, "confidence": mention.score.share(),
        });
        with_range(points, mention.span, rest)
    };
    annotations.mentions.iter().map(mention).collect()
}

fn entities(annotations: &Annotations) -> Value {
    let one = |(index, cluster): (usize, &crate::model::Cluster)| json!({"id": entity(index), "name": cluster.name, "type": cluster.entity_type.name(), "aliases": cluster.aliases});
    annotations.clusters.iter().enumerate().map(one).collect()
}

fn party(points: &CodePoints<'_>, party: &Party) -> Value {
    let entities: Vec<String> = party
        .clusters
        .iter()
        .map(|&cluster| entity(cluster))
        .collect();
    with_range(
        points,
        party.span,
        json!({"entity": entities.first(), "entities": entities}),
    )
}

fn claims(points: &CodePoints<'_>, annotations: &Annotations) -> Value {
    let claim = |claim: &crate::model::Claim| {
        json!({
            "content": claim.content.iter().map(|&span| range(points, span)).collect::<Vec<_>>(),
            "cue": claim.cue.map(|span| range(points, span)),
            "source": claim.source.as_ref().map(|source| party(points, source)),
            "chain": claim.chain.iter().map(|link| party(points, link)).collect::<Vec<_>>(),
            "mode": claim.mode.name(),
            "act": claim.act.name(),
            "about": claim.about.iter().map(|&cluster| entity(cluster)).collect::<Vec<_>>(),
            "date": claim.date,
            "rule": claim.rule,
            "confidence": claim.score.share(),
        })
    };
    annotations.claims.iter().map(claim).collect()
}

fn relations(points: &CodePoints<'_>, annotations: &Annotations) -> Value {
    let cluster = |mention: usize| {
        annotations
            .mentions
            .get(mention)
            .map(|mention| entity(mention.cluster))
    };
    let relation = |relation: &crate::model::Relation| {
        json!({
            "from": cluster(relation.from), "to": cluster(relation.to), "type": relation.relation_type.name(),
            "from_mention": relation.from, "to_mention": relation.to,
            "evidence": range(points, relation.evidence), "trigger": range(points, relation.trigger),
            "negated": relation.negated, "modality": relation.modality.name(), "claim": relation.claim, "date": relation.date,
            "rule": relation.rule, "confidence": relation.score.share(),
        })
    };
    annotations.relations.iter().map(relation).collect()
}

fn dates(points: &CodePoints<'_>, annotations: &Annotations) -> Value {
    let date = |date: &crate::model::Date| {
        with_range(
            points,
            date.span,
            json!({"type": date.date_type.name(), "value": date.value}),
        )
    };
    annotations.dates.iter().map(date).collect()
}
