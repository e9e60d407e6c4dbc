//! The texts that labels by hand point to: windows of the news, analysts' reports, and texts of our own; and texts annotated in full.

use crate::labeled::read_table;
use crate::pronoun_cases::rebuilt;
use anyhow::Context as _;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A range of code points.
pub(crate) type Place = (usize, usize);

/// Texts by the names that labels give them.
pub(crate) struct Texts {
    news: Vec<Vec<(String, String)>>,
    reports: BTreeMap<String, String>,
    own: PathBuf,
}

impl Texts {
    pub(crate) fn read(data: &Path, labels: &Path) -> anyhow::Result<Self> {
        let mut reports = BTreeMap::new();
        for line in std::fs::read_to_string(data.join("re3d/split.train.jsonl"))?.lines() {
            let report: Value = serde_json::from_str(line)?;
            let field = |name: &str| report[name].as_str().unwrap_or_default().to_owned();
            reports.insert(field("id"), field("text"));
        }
        Ok(Self {
            news: read_table(&data.join("ner/gmb_norm.train.tsv"))?,
            reports,
            own: labels.join("texts"),
        })
    }

    /// How many sentences of news there are.
    pub(crate) const fn sentences(&self) -> usize {
        self.news.len()
    }

    /// "14+7", seven sentences of the news from the fourteenth on; the id of a report; or the name of a text of our own.
    pub(crate) fn of(&self, name: &str) -> anyhow::Result<String> {
        if let Some(text) = self.reports.get(name) {
            return Ok(text.clone());
        }
        if let Some((first, count)) = name.split_once('+') {
            let (first, count): (usize, usize) = (first.parse()?, count.parse()?);
            let words = self.news[first..first + count]
                .iter()
                .map(|rows| rows.iter().map(|(word, _)| word.as_str()).collect());
            return Ok(rebuilt(&words.collect::<Vec<_>>()).0);
        }
        let file = self.own.join(name).with_extension("txt");
        std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
    }
}

/// "12-17".
pub(crate) fn place(text: &str) -> anyhow::Result<Place> {
    let (start, end) = text.split_once('-').unwrap_or((text, ""));
    Ok((start.parse()?, end.parse()?))
}

/// Whether two places share more than half of what they cover: a description may take a word more.
pub(crate) fn is_same(one: Place, other: Place) -> bool {
    let shared = one.1.min(other.1).saturating_sub(one.0.max(other.0));
    let covered = one.1.max(other.1) - one.0.min(other.0);
    shared * 2 > covered
}

/// The texts annotated in full in folders below this one, each with its gold.
pub(crate) fn annotated(folder: &Path) -> anyhow::Result<Vec<(String, Value)>> {
    let mut texts = Vec::new();
    let mut folders: Vec<_> = std::fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    folders.sort();
    for folder in folders {
        let gold: Value =
            serde_json::from_str(&std::fs::read_to_string(folder.join("gold.json"))?)?;
        let documents = gold["documents"].as_object();
        for document in documents.into_iter().flat_map(|all| all.values()) {
            let file = document["file"].as_str().unwrap_or_default();
            let text = std::fs::read_to_string(folder.join(file))?;
            texts.push((text, document.clone()));
        }
    }
    Ok(texts)
}

/// The items of a list in gold.
pub(crate) fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Where an item of gold stands.
pub(crate) fn place_of(item: &Value) -> Place {
    let number = |name: &str| item[name].as_u64().unwrap_or(0) as usize;
    (number("start"), number("end"))
}
