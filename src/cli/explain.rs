//! `readout explain`: why the annotations at a place of a file are what they are.

use anyhow::Context as _;
use clap::Args;
use serde_json::json;
use std::path::PathBuf;

use super::{Shell, Status};
use crate::extract::explain::{Explanation, explain};
use crate::model::{CodePoints, Publication};
use crate::read;

/// Tells why the annotations at a place are what they are
#[derive(Debug, Args)]
#[command(after_help = "Example: readout explain article.txt --at 214")]
pub(super) struct Explain {
    /// The article: a file of any kind that can be imported
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The place, in Unicode code points of the text
    #[arg(long, value_name = "OFFSET")]
    at: usize,
}

impl Explain {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let name = self.file.display().to_string();
        let bytes = std::fs::read(&self.file).with_context(|| format!("cannot open {name}"))?;
        let articles = match read::read(&bytes, &name)? {
            read::Outcome::Skipped(reason) => anyhow::bail!("cannot read {name}: {reason}"),
            read::Outcome::Articles(articles) => articles,
        };
        let article = articles
            .first()
            .with_context(|| format!("{name} holds no article"))?;
        let points = CodePoints::new(&article.text);
        let last = points.at(article.text.len());
        if self.at >= last {
            anyhow::bail!(
                "{name} has {last} characters: --at must be below that, and was {}",
                self.at
            );
        }
        let publication = Publication {
            title: article.details.title.as_deref(),
            published: article.details.published.as_deref(),
            language: article.details.language.as_deref(),
        };
        let found = explain(&article.text, publication, points.byte_of(self.at));
        if shell.json {
            for explanation in &found {
                let (start, end) = points.range(explanation.span);
                writeln!(
                    shell.out,
                    "{}",
                    json!({
                        "what": explanation.what, "start": start, "end": end,
                        "words": explanation.span.of(&article.text), "summary": explanation.summary,
                        "rule": explanation.rule,
                        "confidence": explanation.score.map(|score| score.share()),
                        "reasons": explanation.reasons,
                    })
                )?;
            }
        } else if found.is_empty() {
            writeln!(shell.out, "Nothing is annotated at {}.", self.at)?;
        } else {
            for explanation in &found {
                print(shell, explanation, &article.text, &points)?;
            }
        }
        Ok(Status::Done)
    }
}

fn print(
    shell: &mut Shell<'_>,
    explanation: &Explanation,
    text: &str,
    points: &CodePoints<'_>,
) -> anyhow::Result<()> {
    let (start, end) = points.range(explanation.span);
    let sure = explanation.score.map_or(String::new(), |score| {
        format!(", sure to {:.2}", score.share())
    });
    writeln!(
        shell.out,
        "{} {start}–{end}: {}{sure}\n  “{}”",
        explanation.what,
        explanation.summary,
        explanation.span.of(text)
    )?;
    for reason in &explanation.reasons {
        writeln!(shell.out, "  - {reason}")?;
    }
    Ok(())
}
