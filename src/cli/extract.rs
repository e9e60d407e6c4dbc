//! `readout extract`: documents in, annotations out, a line of JSON each, in order.

use crate::extract::format::Line;
use crate::extract::{extract, ready};
use crate::model::{Annotations, Details, Publication};
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
        ready();
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
        let answers: Vec<Answer> = batch
            .into_par_iter()
            .map(|line| answer(line, args.with_text, extract))
            .collect();
        for answer in answers {
            match answer {
                Answer::Line(line) => out.write_all(&line)?,
                Answer::Long(record, annotations) => {
                    record.write(&annotations, args.with_text, &mut *out)?;
                }
                Answer::Error(id, error) => {
                    status = Status::Partly;
                    write!(out, "{}", json!({"id": id, "error": error}))?;
                }
            }
            writeln!(out)?;
            out.flush()?;
        }
    }
}

/// The answer to a line, without its line break.
enum Answer {
    Line(Vec<u8>),
    /// Of a long text: written where it goes, since it may be six times as long as the text.
    Long(Record, Annotations),
    Error(Value, String),
}

/// A text of more bytes is long.
const LONG: usize = 1024 * 1024;

/// What finds annotations in a text.
type Extractor = fn(&str, Publication<'_>) -> Annotations;

/// What is found in a text. Nothing should stop it; where something does, the other texts go on.
fn found(
    text: &str,
    publication: Publication<'_>,
    extract: Extractor,
) -> Result<Annotations, String> {
    std::panic::catch_unwind(|| extract(text, publication))
        .map_err(|_panic| "annotating it failed unexpectedly; please report this text".to_owned())
}

fn answer(line: Vec<u8>, with_text: bool, extract: Extractor) -> Answer {
    let record = match serde_json::from_slice(&line) {
        Ok(fields) => Record(fields),
        Err(error) => return Answer::Error(Value::Null, format!("not a JSON object: {error}")),
    };
    // a large document is there once, not twice, while it is worked on
    drop(line);
    let Some(text) = record.field("text") else {
        return Answer::Error(record.id().clone(), "no text".to_owned());
    };
    let annotations = match found(text, record.publication(), extract) {
        Ok(annotations) => annotations,
        Err(error) => return Answer::Error(record.id().clone(), error),
    };
    if text.len() > LONG {
        return Answer::Long(record, annotations);
    }
    let mut written = Vec::new();
    match record.write(&annotations, with_text, &mut written) {
        Ok(()) => Answer::Line(written),
        Err(error) => Answer::Error(record.id().clone(), error.to_string()),
    }
}

/// A line that was read.
struct Record(Map<String, Value>);

impl Record {
    fn id(&self) -> &Value {
        self.0.get("id").unwrap_or(&Value::Null)
    }

    fn field(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(Value::as_str)
    }

    fn publication(&self) -> Publication<'_> {
        Publication {
            title: self.field("title"),
            published: self.field("published"),
            language: self.field("language"),
        }
    }

    fn write(&self, annotations: &Annotations, with_text: bool, out: impl Write) -> io::Result<()> {
        let line = Line {
            id: self.id(),
            text: self.field("text").unwrap_or_default(),
            publication: self.publication(),
            annotations,
            with_text,
        };
        line.write(out)
    }
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
                    match found(&article.text, publication, extract) {
                        Ok(annotations) => {
                            let line = Line {
                                id: &Value::String(id),
                                text: &article.text,
                                publication,
                                annotations: &annotations,
                                with_text: true,
                            };
                            line.write(&mut *out)?;
                        }
                        Err(error) => {
                            status = Status::Partly;
                            writeln!(err, "{id}: {error}")?;
                            write!(out, "{}", json!({"id": id, "error": error}))?;
                        }
                    }
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

#[cfg(test)]
mod tests {
    use super::{Answer, answer};
    use crate::model::{Annotations, Publication};

    #[test]
    fn a_text_that_stops_the_extractor_is_an_error_of_its_own() {
        let stops = |text: &str, _: Publication<'_>| -> Annotations {
            assert!(!text.contains("stop"), "as a defect would");
            Annotations::default()
        };
        let line = |text: &str| format!(r#"{{"id": 7, "text": "{text}"}}"#).into_bytes();
        let Answer::Error(id, error) = answer(line("stop here"), false, stops) else {
            panic!("an error is expected");
        };
        assert_eq!(id, 7);
        assert!(error.contains("report this text"), "{error}");
        assert!(matches!(
            answer(line("go on"), false, stops),
            Answer::Line(_)
        ));
    }
}
