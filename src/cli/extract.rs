//! `readout extract`: documents in, annotations out, a line of JSON each, in order.

use crate::extract::extract;
use crate::extract::format::Line;
use crate::model::{Details, Publication};
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
        let answers: Vec<(Vec<u8>, bool)> = batch
            .into_par_iter()
            .map(|line| answer_line(line, args.with_text))
            .collect();
        for (answer, is_good) in answers {
            if !is_good {
                status = Status::Partly;
            }
            out.write_all(&answer)?;
            out.flush()?;
        }
    }
}

/// The answer to a line, with its line break, and whether it is a good one.
fn answer_line(line: Vec<u8>, with_text: bool) -> (Vec<u8>, bool) {
    let mut answer = Vec::new();
    let worked = answer_record(line, with_text, &mut answer);
    let is_good = worked.is_ok();
    if let Err((id, error)) = worked {
        answer = json!({"id": id, "error": error}).to_string().into_bytes();
    }
    answer.push(b'\n');
    (answer, is_good)
}

fn answer_record(
    line: Vec<u8>,
    with_text: bool,
    answer: &mut Vec<u8>,
) -> Result<(), (Value, String)> {
    let record: Map<String, Value> = serde_json::from_slice(&line)
        .map_err(|error| (Value::Null, format!("not a JSON object: {error}")))?;
    // a large document is there once, not twice, while it is worked on
    drop(line);
    let id = record.get("id").unwrap_or(&Value::Null);
    let failed = |error: String| (id.clone(), error);
    let field = |name: &str| record.get(name).and_then(Value::as_str);
    let text = field("text").ok_or_else(|| failed("no text".to_owned()))?;
    let publication = Publication {
        title: field("title"),
        published: field("published"),
        language: field("language"),
    };
    let line = Line {
        id,
        text,
        publication,
        annotations: &extract(text, publication),
        with_text,
    };
    line.write(answer)
        .map_err(|error| failed(error.to_string()))
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
                    let line = Line {
                        id: &Value::String(id),
                        text: &article.text,
                        publication,
                        annotations: &annotations,
                        with_text: true,
                    };
                    line.write(&mut *out)?;
                    writeln!(out)?;
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
