//! Trains the weights by which phrases ("the company", "they") choose to whom they go back: a linear model that ranks all whom they may
//! mean, "nobody" among them, the likelihood of the right one at its greatest.

use crate::ranking::{self, Choice, likeliest, shares};
use crate::texts::{Place, Texts, annotated, is_same, list, place, place_of};
use readout::extract::coreference::definite::definite;
use readout::extract::coreference::referent::{Referent, TOP};
use readout::extract::coreference::{self, Cast, Seen};
use readout::extract::document::Document;
use readout::extract::recognize;
use readout::model::{CodePoints, MentionKind};
use std::collections::BTreeSet;
use std::path::Path;

/// In how many parts the texts are validated.
const PARTS: usize = 5;

/// A text with its phrases, and where the same is named; none: nowhere.
struct Labeled {
    text: String,
    phrases: Vec<(Place, Vec<Place>)>,
    /// Whether phrases that are not listed go back to nobody.
    is_whole: bool,
}

/// A phrase: whom it may mean, and who of them is right.
struct Case {
    choice: Choice,
    clusters: Vec<Option<usize>>,
    /// What is answered now: by the rules, or by the last model.
    now: Option<usize>,
    is_plural: bool,
}

pub(crate) fn run(data: &Path, out: &Path) -> anyhow::Result<()> {
    let labels = Path::new("examples/train/labels");
    let texts = Texts::read(data, labels)?;
    let labeled = by_hand(&texts, &labels.join("descriptions.tsv"))?;
    let mut cases: Vec<Vec<Case>> = labeled.iter().map(cases_of).collect();
    let mut seen: Vec<Vec<Case>> = in_full(Path::new("tests/cases/seen"))?
        .iter()
        .map(cases_of)
        .collect();
    let all = cases.iter_mut().chain(&mut seen).flatten();
    let index = ranking::number(all.map(|case| &mut case.choice));
    println!(
        "{} phrases in {} texts, {} in texts annotated in full, {} features",
        cases.iter().flatten().count(),
        cases.len(),
        seen.iter().flatten().count(),
        index.len()
    );
    validate(&cases, &seen, index.len());
    let all = cases.iter().chain(&seen).flatten();
    let all: Vec<&Choice> = all.map(|case| &case.choice).collect();
    let weights = ranking::learn(&all, index.len());
    std::fs::write(out, ranking::write(&weights, index, TOP))?;
    Ok(())
}

fn by_hand(texts: &Texts, file: &Path) -> anyhow::Result<Vec<Labeled>> {
    let mut all: Vec<(String, Labeled)> = Vec::new();
    for line in std::fs::read_to_string(file)?.lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        let [name, phrase, same] = columns.as_slice() else {
            continue;
        };
        if all.last().is_none_or(|(last, _)| last != name) {
            let labeled = Labeled {
                text: texts.of(name)?,
                phrases: Vec::new(),
                is_whole: false,
            };
            all.push(((*name).to_owned(), labeled));
        }
        if let Some((_, labeled)) = all.last_mut() {
            let same = if *same == "-" {
                Vec::new()
            } else {
                vec![place(same)?]
            };
            labeled.phrases.push((place(phrase)?, same));
        }
    }
    Ok(all.into_iter().map(|(_, labeled)| labeled).collect())
}

fn in_full(folder: &Path) -> anyhow::Result<Vec<Labeled>> {
    let all = annotated(folder)?.into_iter();
    Ok(all
        .map(|(text, gold)| {
            let mut phrases = Vec::new();
            for entity in list(&gold["entities"]) {
                let is_name = |mention: &&serde_json::Value| mention["kind"] == "name";
                let names: Vec<Place> = list(&entity["mentions"])
                    .filter(is_name)
                    .map(place_of)
                    .collect();
                let others = list(&entity["mentions"]).filter(|mention| !is_name(mention));
                phrases.extend(others.map(|mention| (place_of(mention), names.clone())));
            }
            Labeled {
                text,
                phrases,
                is_whole: true,
            }
        })
        .collect())
}

fn cases_of(labeled: &Labeled) -> Vec<Case> {
    let text = labeled.text.as_str();
    let points = CodePoints::new(text);
    let (document, clusters) = Document::read(text);
    let names = recognize::names(&document, clusters);
    let mut seen: Vec<(usize, Vec<Referent>)> = Vec::new();
    let cast = coreference::cast_seen(&document, names, &mut |at, one| {
        if let Seen::Phrase(referents) = one {
            seen.push((at, referents.to_vec()));
        }
    });
    let mut cases = Vec::new();
    for (at, referents) in seen {
        let Some(phrase) = definite(&document, at) else {
            continue;
        };
        let own = points.range(document.span(phrase.first, phrase.noun + 1));
        let told = labeled
            .phrases
            .iter()
            .find(|(place, _)| place.1 == own.1 && is_same(*place, own));
        let places = match told {
            Some((_, places)) => places.as_slice(),
            None if labeled.is_whole => &[],
            None => continue,
        };
        let meant = meant(&document, &cast, &points, places);
        let nobody = referents.len() - 1;
        let right = referents
            .iter()
            .position(|one| one.cluster.is_some_and(|cluster| meant.contains(&cluster)));
        let now = cast.mentions.iter().find(|mention| {
            mention.head == at && mention.end == at + 1 && mention.kind != MentionKind::Name
        });
        cases.push(Case {
            clusters: referents.iter().map(|one| one.cluster).collect(),
            choice: Choice {
                candidates: referents
                    .into_iter()
                    .map(|one| one.keys.into_iter().map(|(_, key)| key).collect())
                    .collect(),
                right: right.unwrap_or(nobody),
            },
            now: now.map(|mention| mention.cluster),
            is_plural: phrase.first == phrase.noun,
        });
    }
    cases
}

/// The clusters that are mentioned at one of these places.
fn meant(
    document: &Document<'_>,
    cast: &Cast,
    points: &CodePoints<'_>,
    places: &[Place],
) -> BTreeSet<usize> {
    let is_there = |place: Place| places.iter().any(|&one| is_same(one, place));
    cast.mentions
        .iter()
        .filter(|mention| is_there(points.range(document.span(mention.first, mention.end))))
        .map(|mention| mention.cluster)
        .collect()
}

#[derive(Default)]
struct Tally {
    right: usize,
    given: usize,
    wanted: usize,
}

impl Tally {
    fn count(&mut self, case: &Case, given: Option<usize>) {
        let wanted = case.clusters[case.choice.right];
        self.wanted += usize::from(wanted.is_some());
        self.given += usize::from(given.is_some());
        self.right += usize::from(given.is_some() && given == wanted);
    }

    fn print(&self, name: &str) {
        let precision = self.right as f64 / self.given.max(1) as f64;
        let recall = self.right as f64 / self.wanted.max(1) as f64;
        let f = 2.0 * precision * recall / (precision + recall).max(1e-9);
        println!(
            "{name}: precision {precision:.3}, recall {recall:.3}, F {f:.3} of {}",
            self.wanted
        );
    }
}

/// A part of the texts is left out, learned without, and asked.
fn validate(texts: &[Vec<Case>], seen: &[Vec<Case>], features: usize) {
    let (mut now, mut now_plural) = (Tally::default(), Tally::default());
    let mut learned: Vec<(f32, Tally, Tally)> = [0.0, 0.4, 0.5, 0.6, 0.7]
        .map(|least| (least, Tally::default(), Tally::default()))
        .into();
    let mut steps = [(0_u32, 0_u32); 10];
    for part in 0..PARTS {
        let left = texts
            .iter()
            .enumerate()
            .filter(|(number, _)| number % PARTS != part);
        let training: Vec<&Choice> = left
            .flat_map(|(_, text)| text)
            .chain(seen.iter().flatten())
            .map(|case| &case.choice)
            .collect();
        let weights = ranking::learn(&training, features);
        let asked = texts
            .iter()
            .enumerate()
            .filter(|(number, _)| number % PARTS == part);
        for case in asked.flat_map(|(_, text)| text) {
            let shares = shares(&weights, &case.choice);
            let top = likeliest(&shares);
            if case.is_plural {
                &mut now_plural
            } else {
                &mut now
            }
            .count(case, case.now);
            for (least, phrases, plural) in &mut learned {
                let given = case.clusters[top].filter(|_| shares[top] >= *least);
                if case.is_plural { plural } else { phrases }.count(case, given);
            }
            if case.clusters[top].is_some() {
                let step = &mut steps[((shares[top] * 10.0) as usize).min(9)];
                step.0 += u32::from(top == case.choice.right);
                step.1 += 1;
            }
        }
    }
    now.print("phrases now");
    now_plural.print("“they” now");
    for (least, phrases, plural) in learned {
        phrases.print(&format!("phrases from {least} on"));
        plural.print(&format!("“they” from {least} on"));
    }
    for (step, (right, all)) in steps.iter().enumerate().filter(|(_, (_, all))| *all > 0) {
        println!(
            "believed to .{step}: right {:.3} of {all}",
            f64::from(*right) / f64::from(*all)
        );
    }
}
