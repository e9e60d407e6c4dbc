//! Writes texts for the teacher of relations (`reader.py`): words, and what is asked about them, with the answers of readers where there
//! are any.

use crate::relation_cases::{by_hand, cases};
use crate::relations::classes;
use crate::texts::Texts;
use readout::extract;
use readout::model::CodePoints;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::Path;

/// How many sentences of the news are a text.
const WINDOW: usize = 7;

/// A line of JSON for each text: those labeled by hand, then the rest of the news.
pub(crate) fn run(data: &Path, out: &Path) -> anyhow::Result<()> {
    let labels = Path::new("examples/train/labels");
    let texts = Texts::read(data, labels)?;
    let classes = classes();
    let mut file = std::io::BufWriter::new(std::fs::File::create(out)?);
    let mut taken: BTreeSet<usize> = BTreeSet::new();
    for labeled in by_hand(&texts, &labels.join("relations.tsv"))? {
        if let Some((first, count)) = labeled.name.split_once('+') {
            let first: usize = first.parse()?;
            taken.extend(first..first + count.parse::<usize>()?);
        }
        let mut line = of_text(&labeled.name, &labeled.text);
        let answers = cases(&labeled).into_iter().map(|case| {
            let number = |name: &String| classes.iter().position(|class| class == name);
            if case.is_open {
                json!(-1)
            } else {
                json!(case.gold.first().and_then(number).unwrap_or(0))
            }
        });
        line["answers"] = answers.collect();
        writeln!(file, "{line}")?;
    }
    for first in (0..texts.sentences()).step_by(WINDOW) {
        let end = (first + WINDOW).min(texts.sentences());
        if (first..end).any(|sentence| taken.contains(&sentence)) {
            continue;
        }
        let name = format!("{first}+{}", end - first);
        writeln!(file, "{}", of_text(&name, &texts.of(&name)?))?;
    }
    Ok(())
}

fn of_text(name: &str, text: &str) -> Value {
    let points = CodePoints::new(text);
    let mut words: Vec<Value> = Vec::new();
    let mut sentences: Vec<Value> = Vec::new();
    let mut pairs: Vec<Value> = Vec::new();
    extract::pairs(text, &mut |document, cast, _, pair| {
        if words.is_empty() {
            words = (0..document.tokens.len())
                .map(|at| json!(document.word(at)))
                .collect();
            sentences = document
                .sentences
                .iter()
                .map(|sentence| json!([sentence.first, sentence.end]))
                .collect();
        }
        let end = |index: usize| {
            let mention = &cast.mentions[index];
            let (start, end) = points.range(document.span(mention.first, mention.end));
            json!([
                mention.first,
                mention.end,
                mention.head,
                mention.entity_type.name(),
                mention.kind.name(),
                start,
                end
            ])
        };
        pairs.push(json!([end(pair.one), end(pair.other)]));
    });
    json!({ "name": name, "words": words, "sentences": sentences, "pairs": pairs })
}
