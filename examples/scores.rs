//! Runs every scorer on its development files and prints the table that stands in the README:
//!
//! `cargo build --release && cargo run --release --example scores -- ../shared [--check README.md]`
//!
//! Then what was read by hand, and how far confidence and truth are apart (`examples/calibration.py`). Names the sets that are missing. With `--check`, a figure that lies more than .01 below the README's fails.

#![expect(clippy::print_stdout, reason = "a table is what it is for")]

use anyhow::Context as _;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is scored: its row in the table, the scorer's task, the file, and where its figures stand in the answer.
struct Set {
    label: &'static str,
    task: &'static str,
    file: &'static str,
    figures: &'static [&'static str],
}

const fn set(
    label: &'static str,
    task: &'static str,
    file: &'static str,
    figures: &'static [&'static str],
) -> Set {
    Set {
        label,
        task,
        file,
        figures,
    }
}

const NAMES: &[&str] = &[
    "/figures/exact/all/f",
    "/figures/exact/PER/f",
    "/figures/exact/ORG/f",
    "/figures/exact/LOC/f",
];
const NEWS_CLAIMS: &str = "quotes/news_attribution.dev.jsonl";

const SETS: &[Set] = &[
    set(
        "names, news: exact F · persons · organizations · locations",
        "ner",
        "ner/gmb_norm.test.tsv",
        NAMES,
    ),
    set(
        "names, web: exact F · persons · organizations · locations",
        "ner",
        "ner/uner_ewt.test.tsv",
        NAMES,
    ),
    set(
        "analysts' entities: overlap F · countries as either",
        "re3d",
        "re3d/split.dev.jsonl",
        &[
            "/figures/entities/names and nominals/overlap/f",
            "/figures/entities/names and nominals/overlap, countries as either/f",
        ],
    ),
    set(
        "analysts' relations: precision of pairs · recall · typed",
        "re3d",
        "re3d/split.dev.jsonl",
        &[
            "/figures/relations/pairs/p",
            "/figures/relations/pairs/r",
            "/figures/relations/typed/p",
        ],
    ),
    set(
        "claims, news: overlap F direct · indirect · all · right speaker",
        "claims",
        NEWS_CLAIMS,
        &[
            "/figures/overlap/direct/f",
            "/figures/overlap/indirect/f",
            "/figures/overlap/all/f",
            "/figures/overlap/all/speaker",
        ],
    ),
    set(
        "claims, news: at IoU .5, all",
        "claims",
        NEWS_CLAIMS,
        &["/figures/iou/all/f"],
    ),
    set(
        "pronouns: F",
        "coref",
        "coref/gap.validation.jsonl",
        &["/summary/value"],
    ),
    set(
        "coreference, many genres: mean F",
        "coref",
        "coref/gum_open.dev.jsonl",
        &["/summary/value"],
    ),
    set(
        "events: type F · type and both sides",
        "events",
        "events/plover_gsr.dev.jsonl",
        &[
            "/figures/types/all/f",
            "/figures/actors/both of an event of the right type/accuracy",
        ],
    ),
    set(
        "dates found: short expressions",
        "dates",
        "time/duckling_en.jsonl",
        &["/figures/overlap/f"],
    ),
    set(
        "dates found: a test suite",
        "dates",
        "time/recognizers_english.jsonl",
        &["/figures/overlap/f"],
    ),
    set(
        "sentences: golden rules",
        "sentences",
        "sentences/golden_rules_en.jsonl",
        &["/summary/value"],
    ),
    set(
        "sentences: web",
        "sentences",
        "sentences/ewt.dev.jsonl",
        &["/summary/value"],
    ),
    set(
        "sentences: many genres",
        "sentences",
        "sentences/gum_open.dev.jsonl",
        &["/summary/value"],
    ),
];

const CASES: &[(&str, &str)] = &[
    (
        "claims · source · chained · names · relations · dates: three texts annotated in full",
        "../shared/score/cases/open",
    ),
    ("the same: an event of the sample", "tests/accounts"),
    ("the same: 68 invented texts, seen", "tests/cases/seen"),
    ("the same: 4 invented texts, fresh", "tests/cases/fresh"),
];
const CASE_FIGURES: &[&str] = &[
    "claims_f",
    "source",
    "chained",
    "names_f",
    "relations_f",
    "dates",
];

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let shared = PathBuf::from(
        arguments
            .first()
            .context("say where the folder shared is")?,
    );
    let promised = match arguments.get(1).map(String::as_str) {
        Some("--check") => Some(promised(Path::new(
            arguments.get(2).context("say what to check")?,
        ))?),
        _ => None,
    };
    let program = std::env::current_exe()?;
    let program = program
        .parent()
        .and_then(Path::parent)
        .context("no folder")?
        .join("readout");
    anyhow::ensure!(program.exists(), "build it first: cargo build --release");
    let extractor = format!("{} extract --jsonl", program.display());

    let mut answers: BTreeMap<&str, Value> = BTreeMap::new();
    let mut rows: Vec<(&str, Vec<f64>)> = Vec::new();
    let mut missing = Vec::new();
    for set in SETS {
        let gold = shared.join("data").join(set.file);
        if !gold.exists() {
            missing.push(set.file);
            continue;
        }
        if !answers.contains_key(set.file) {
            let arguments = [
                set.task,
                &gold.to_string_lossy(),
                "--extractor",
                &extractor,
                "--json",
            ];
            answers.insert(set.file, score(&shared.join("score/score.py"), &arguments)?);
        }
        rows.push((set.label, figures(&answers[set.file], set.figures)?));
    }
    let scorer = shared.join("score/cases/score_cases.py");
    for (label, cases) in CASES {
        let cases = cases.replace("../shared", &shared.to_string_lossy());
        if !scorer.exists() || !Path::new(&cases).exists() {
            missing.push(label);
            continue;
        }
        let answer = score(&scorer, &["--extract", &extractor, "--json", &cases])?;
        let headline = answer.pointer("/headline").context("no headline")?;
        let figures = CASE_FIGURES
            .iter()
            .map(|name| headline[name].as_f64().context(*name));
        rows.push((label, figures.collect::<anyhow::Result<_>>()?));
    }
    println!("| what | figures |\n| --- | --- |");
    for (label, figures) in &rows {
        let figures: Vec<String> = figures.iter().map(|figure| shown(*figure)).collect();
        println!("| {label} | {} |", figures.join(" · "));
    }
    println!(
        "\nmissing: {}",
        if missing.is_empty() {
            "nothing".to_owned()
        } else {
            missing.join(", ")
        }
    );
    if let Some(promised) = promised {
        hold(&promised, &rows)?;
    }
    println!();
    calibration(&program, &shared)
}

/// How sure it is against how often it is right, and what was read by hand.
fn calibration(program: &Path, shared: &Path) -> anyhow::Result<()> {
    let status = Command::new("python3")
        .arg("examples/calibration.py")
        .args([program, shared])
        .arg("--check")
        .status()
        .context("python3")?;
    anyhow::ensure!(status.success(), "examples/calibration.py failed");
    Ok(())
}

/// As it stands in the table: ".853".
fn shown(figure: f64) -> String {
    let text = format!("{figure:.3}");
    text.strip_prefix('0').unwrap_or(&text).to_owned()
}

fn score(script: &Path, arguments: &[&str]) -> anyhow::Result<Value> {
    let output = Command::new("python3")
        .arg(script)
        .args(arguments)
        .output()
        .context("python3")?;
    serde_json::from_slice(&output.stdout).with_context(|| {
        format!(
            "{}: {}",
            script.display(),
            String::from_utf8_lossy(&output.stderr)
        )
    })
}

fn figures(answer: &Value, pointers: &[&str]) -> anyhow::Result<Vec<f64>> {
    pointers
        .iter()
        .map(|pointer| {
            answer
                .pointer(pointer)
                .and_then(Value::as_f64)
                .context((*pointer).to_owned())
        })
        .collect()
}

/// The rows of the README's table.
fn promised(path: &Path) -> anyhow::Result<BTreeMap<String, Vec<f64>>> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let row = |line: &str| {
        let mut cells = line.strip_prefix("| ")?.split(" | ");
        let label = cells.next()?.to_owned();
        let figures = cells.next()?.trim_end_matches(" |").split(" · ");
        let figures: Option<Vec<f64>> = figures.map(|figure| figure.parse().ok()).collect();
        Some((label, figures?))
    };
    Ok(text.lines().filter_map(row).collect())
}

/// Every row stands in the README, and no figure lies below it.
fn hold(promised: &BTreeMap<String, Vec<f64>>, rows: &[(&str, Vec<f64>)]) -> anyhow::Result<()> {
    let mut broken = Vec::new();
    for (label, figures) in rows {
        let Some(stands) = promised.get(*label) else {
            broken.push(format!("“{label}” does not stand in the README"));
            continue;
        };
        for (figure, stands) in figures.iter().zip(stands) {
            if *figure < stands - 0.01 {
                broken.push(format!(
                    "“{label}”: {} where the README says {}",
                    shown(*figure),
                    shown(*stands)
                ));
            }
        }
    }
    anyhow::ensure!(broken.is_empty(), "{}", broken.join("\n"));
    Ok(())
}
