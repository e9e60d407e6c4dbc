//! Runs every scorer on its development files and prints one table:
//!
//! `cargo build --release && cargo run --release --example scores -- ../shared`
//!
//! Names the sets that are missing.

#![expect(clippy::print_stdout, reason = "a table is what it is for")]

use anyhow::Context as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A scorer's task, the file it reads, what its figures are called in its table, and the row they stand in.
const SETS: &[(&str, &str, &str, &str)] = &[
    ("ner", "ner/gmb_norm.test.tsv", "", "names, news: exact F"),
    ("ner", "ner/uner_ewt.test.tsv", "", "names, web: exact F"),
    (
        "re3d",
        "re3d/split.dev.jsonl",
        "overlap ",
        "analysts' entities, overlap: P R F",
    ),
    (
        "re3d",
        "re3d/split.dev.jsonl",
        "pairs",
        "analysts' relations, pairs: P R F",
    ),
    (
        "re3d",
        "re3d/split.dev.jsonl",
        "typed",
        "analysts' relations, typed: P R F",
    ),
    (
        "claims",
        "quotes/news_attribution.dev.jsonl",
        "direct ",
        "claims, direct, overlap: P R F",
    ),
    (
        "claims",
        "quotes/news_attribution.dev.jsonl",
        "all ",
        "claims, all, overlap: P R F",
    ),
    (
        "claims",
        "quotes/gum_attribution_open.dev.jsonl",
        "all ",
        "claims, many genres, overlap: P R F",
    ),
    ("coref", "coref/gap.validation.jsonl", "", "pronouns: F"),
    (
        "coref",
        "coref/gum_open.dev.jsonl",
        "",
        "coreference: mean F",
    ),
    (
        "events",
        "events/plover_gsr.dev.jsonl",
        "all ",
        "events, types: P R F",
    ),
    (
        "events",
        "events/plover_gsr.dev.jsonl",
        "both of an event of the right type",
        "events, type and both sides",
    ),
    (
        "dates",
        "time/duckling_en.jsonl",
        "",
        "dates, short expressions: F found",
    ),
    (
        "dates",
        "time/recognizers_english.jsonl",
        "",
        "dates, a test suite: F found",
    ),
    (
        "sentences",
        "sentences/golden_rules_en.jsonl",
        "",
        "sentences, golden rules: F",
    ),
    (
        "sentences",
        "sentences/ewt.dev.jsonl",
        "",
        "sentences, web: F",
    ),
    (
        "sentences",
        "sentences/gum_open.dev.jsonl",
        "",
        "sentences, many genres: F",
    ),
];

fn main() -> anyhow::Result<()> {
    let shared = PathBuf::from(
        std::env::args()
            .nth(1)
            .context("say where the folder shared is")?,
    );
    let program = std::env::current_exe()?;
    let program = program
        .parent()
        .and_then(Path::parent)
        .context("no folder")?
        .join("readout");
    anyhow::ensure!(program.exists(), "build it first: cargo build --release");
    let extractor = format!("{} extract --jsonl", program.display());
    let mut done: Vec<(&str, String)> = Vec::new();
    let mut missing = Vec::new();
    for &(task, file, row, label) in SETS {
        let gold = shared.join("data").join(file);
        if !gold.exists() {
            missing.push(file);
            continue;
        }
        // A file that several rows are read from is scored once.
        let output = match done.iter().find(|(one, _)| *one == file) {
            Some((_, output)) => output.clone(),
            None => score(
                &shared.join("score/score.py"),
                &[task, &gold.to_string_lossy(), "--extractor", &extractor],
            )?,
        };
        println!("{label:45} {}", figures(&output, row));
        done.push((file, output));
    }
    let cases = shared.join("score/cases/open");
    if cases.exists() {
        let output = score(
            &shared.join("score/cases/score_cases.py"),
            &["--extract", &extractor, &cases.to_string_lossy()],
        )?;
        for line in output.lines().take(2) {
            println!("{line}");
        }
    } else {
        missing.push("score/cases/open");
    }
    println!(
        "missing: {}",
        if missing.is_empty() {
            "nothing".to_owned()
        } else {
            missing.join(", ")
        }
    );
    Ok(())
}

fn score(script: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    let output = Command::new("python3")
        .arg(script)
        .args(arguments)
        .output()
        .context("python3")?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The first three numbers of a row of the table; the figure alone of the last line where no row is named.
fn figures(output: &str, row: &str) -> String {
    if row.is_empty() {
        return output
            .lines()
            .last()
            .unwrap_or("no answer")
            .trim()
            .to_owned();
    }
    let line = output
        .lines()
        .find(|line| line.starts_with(row))
        .unwrap_or_default();
    let rest = line.get(row.len()..).unwrap_or_default();
    rest.split_whitespace()
        .filter(|word| word.parse::<f64>().is_ok())
        .take(3)
        .collect::<Vec<_>>()
        .join("  ")
}
