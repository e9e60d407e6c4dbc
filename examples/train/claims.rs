//! Trains which words report, and which of the words around them are what is said.

use crate::ranking::{self, Choice, likeliest};
use crate::softmax::{self, Model, print_worth};
use crate::texts::{Place, Texts, annotated, list, place, place_of};
use rayon::prelude::*;
use readout::extract;
use readout::extract::attribute::learned::{CLASSES, TOP, contents};
use readout::model::CodePoints;
use std::path::Path;

/// In how many parts the texts are validated.
const PARTS: usize = 5;
/// What is said is found where it shares so much with what was labeled.
const ALIKE: f64 = 0.8;

/// A text and its claims.
struct Labeled {
    text: String,
    claims: Vec<Told>,
}

struct Told {
    cue: Option<Place>,
    content: Vec<Place>,
    is_weak: bool,
}

/// A word that may report.
struct Case {
    keys: Vec<u32>,
    gold: Vec<usize>,
    is_ruled: bool,
    /// Weakly told: nobody can say.
    is_open: bool,
    /// What may be said, where it reports.
    content: Option<Content>,
}

struct Content {
    choice: Choice,
    /// How much each shares with what was labeled.
    alike: Vec<f64>,
    /// Whether one is what was labeled.
    is_there: bool,
}

pub(crate) fn run(data: &Path, out: &Path) -> anyhow::Result<()> {
    let labels = Path::new("examples/train/labels");
    let labeled = by_hand(&Texts::read(data, labels)?, &labels.join("claims.tsv"))?;
    let mut texts: Vec<Vec<Case>> = labeled.par_iter().map(cases).collect();
    let seen = in_full(Path::new("tests/cases/seen"))?;
    let mut seen: Vec<Vec<Case>> = seen.par_iter().map(cases).collect();
    let words = texts.iter_mut().chain(&mut seen).flatten();
    let index = softmax::number(words.map(|case| &mut case.keys));
    let choices = texts.iter_mut().chain(&mut seen).flatten();
    let choices = choices.filter_map(|case| case.content.as_mut());
    let content_index = ranking::number(choices.map(|content| &mut content.choice));
    println!(
        "{} words in {} texts, {} of them report and no rule knows; {} and {} features",
        texts.iter().flatten().count(),
        texts.len(),
        texts
            .iter()
            .flatten()
            .filter(|case| !case.gold.is_empty() && !case.is_ruled)
            .count(),
        index.len(),
        content_index.len()
    );
    validate(&texts, &seen, index.len(), content_index.len());
    let all: Vec<&Case> = texts.iter().chain(&seen).flatten().collect();
    let model = learn(&all, index.len());
    let classes = CLASSES.map(str::to_owned);
    std::fs::write(out.join("cues.bin"), model.write(&classes, index, TOP))?;
    let weights = learn_contents(&all, content_index.len());
    let file = ranking::write(&weights, content_index, TOP);
    std::fs::write(out.join("contents.bin"), file)?;
    Ok(())
}

fn by_hand(texts: &Texts, file: &Path) -> anyhow::Result<Vec<Labeled>> {
    let mut all: Vec<Labeled> = Vec::new();
    for line in std::fs::read_to_string(file)?.lines() {
        if line.starts_with('#') {
            continue;
        }
        let columns: Vec<&str> = line.split('\t').collect();
        if let [name] = columns.as_slice() {
            all.push(Labeled {
                text: texts.of(name)?,
                claims: Vec::new(),
            });
        }
        let (Some(text), [_, _, cue, content, how]) = (all.last_mut(), columns.as_slice()) else {
            continue;
        };
        text.claims.push(Told {
            cue: if *cue == "-" { None } else { Some(place(cue)?) },
            content: content.split('+').map(place).collect::<Result<_, _>>()?,
            is_weak: *how == "weak",
        });
    }
    Ok(all)
}

/// Texts annotated in full, in folders below this one. What is optional there is weak.
fn in_full(folder: &Path) -> anyhow::Result<Vec<Labeled>> {
    let all = annotated(folder)?.into_iter();
    Ok(all
        .map(|(text, gold)| Labeled {
            text,
            claims: list(&gold["claims"])
                .map(|claim| Told {
                    cue: claim["cue"].is_object().then(|| place_of(&claim["cue"])),
                    content: list(&claim["content"]).map(place_of).collect(),
                    is_weak: claim["optional"] == true,
                })
                .collect(),
        })
        .collect())
}

fn cases(labeled: &Labeled) -> Vec<Case> {
    let points = CodePoints::new(&labeled.text);
    let mut cases: Vec<Case> = Vec::new();
    let mut places: Vec<Place> = Vec::new();
    let mut all = Vec::new();
    extract::cues(&labeled.text, &mut |document, cue| {
        places.push(points.range(document.span(cue.at, cue.at + 1)));
        all.push(
            contents(document, cue.at)
                .into_iter()
                .map(|said| {
                    let ranges = said.ranges.iter();
                    let ranges: Vec<Place> = ranges
                        .map(|range| points.range(document.span(range.first, range.end)))
                        .collect();
                    (ranges, said.keys.all().to_vec())
                })
                .collect::<Vec<_>>(),
        );
        cases.push(Case {
            keys: cue.keys.all().to_vec(),
            gold: Vec::new(),
            is_ruled: cue.is_ruled,
            is_open: false,
            content: None,
        });
    });
    for told in &labeled.claims {
        let Some(cue) = told.cue else { continue };
        let within = |at: &usize| cue.0 <= places[*at].0 && places[*at].1 <= cue.1;
        let mut own = (0..places.len()).filter(within);
        let Some(first) = own.next() else { continue };
        for other in own {
            cases[other].is_open = true;
        }
        if told.is_weak {
            cases[first].is_open = true;
            continue;
        }
        cases[first].gold = vec![1];
        let alike: Vec<f64> = all[first]
            .iter()
            .map(|(ranges, _)| alike(ranges, &told.content))
            .collect();
        let best = (0..alike.len())
            .max_by(|&one, &other| alike[one].total_cmp(&alike[other]).then(other.cmp(&one)));
        if let Some(right) = best {
            let candidates = all[first].iter().map(|(_, keys)| keys.clone()).collect();
            cases[first].content = Some(Content {
                choice: Choice { candidates, right },
                is_there: alike[right] >= ALIKE,
                alike,
            });
        }
    }
    cases
}

/// The share of what both cover in what either covers.
fn alike(one: &[Place], other: &[Place]) -> f64 {
    let length = |places: &[Place]| places.iter().map(|place| place.1 - place.0).sum::<usize>();
    let shared: usize = one
        .iter()
        .flat_map(|a| {
            other
                .iter()
                .map(move |b| a.1.min(b.1).saturating_sub(a.0.max(b.0)))
        })
        .sum();
    shared as f64 / (length(one) + length(other) - shared).max(1) as f64
}

fn learn(all: &[&Case], features: usize) -> Model {
    let told = all.iter().filter(|case| !case.is_open && !case.is_ruled);
    let told: Vec<_> = told
        .map(|case| softmax::Example {
            keys: &case.keys,
            gold: &case.gold,
            weight: 1.0,
        })
        .collect();
    Model::learn(&told, features, CLASSES.len())
}

fn learn_contents(all: &[&Case], features: usize) -> Vec<f32> {
    let contents = all.iter().filter_map(|case| case.content.as_ref());
    let told = contents.filter(|content| content.is_there);
    let choices: Vec<&Choice> = told.map(|content| &content.choice).collect();
    ranking::learn(&choices, features)
}

/// A part of the texts is left out, learned without, and asked.
fn validate(texts: &[Vec<Case>], seen: &[Vec<Case>], features: usize, content_features: usize) {
    let part_of = |part: usize, is_left_out: bool| {
        let own = texts.iter().enumerate();
        own.filter(move |(number, _)| (number % PARTS == part) == is_left_out)
            .flat_map(|(_, text)| text)
    };
    let models: Vec<(Model, Vec<f32>)> = (0..PARTS)
        .into_par_iter()
        .map(|part| {
            let training: Vec<&Case> = part_of(part, false).chain(seen.iter().flatten()).collect();
            (
                learn(&training, features),
                learn_contents(&training, content_features),
            )
        })
        .collect();
    let (mut ruled, mut wanted) = (0_u32, 0_u32);
    let mut by_bar = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map(|bar: f32| (bar, 0_u32, 0_u32));
    let (mut fits, mut asked, mut whole) = (0_u32, 0_u32, 0_u32);
    let mut worth: Vec<(f32, bool)> = Vec::new();
    for (part, (model, weights)) in models.iter().enumerate() {
        for case in part_of(part, true) {
            let is_right = !case.gold.is_empty();
            wanted += u32::from(is_right);
            ruled += u32::from(is_right && case.is_ruled);
            let fit = |content: &Content| {
                content.alike[likeliest(&ranking::shares(weights, &content.choice))]
            };
            if let Some(content) = case.content.as_ref().filter(|_| !case.is_ruled) {
                asked += 1;
                fits += u32::from(fit(content) >= 0.5);
                whole += u32::from(fit(content) >= ALIKE);
            }
            if case.is_ruled || case.is_open {
                continue;
            }
            let share = model.shares(&case.keys)[1];
            if share >= 0.3 {
                let is_right = case
                    .content
                    .as_ref()
                    .is_some_and(|content| fit(content) >= 0.5);
                worth.push((share, is_right));
            }
            for (_, right, given) in by_bar.iter_mut().filter(|(bar, ..)| share >= *bar) {
                *given += 1;
                *right += u32::from(is_right);
            }
        }
    }
    print_worth("a claim with what is said", &worth);
    println!("{wanted} words report, a rule knows {ruled} of them");
    for (bar, right, given) in by_bar {
        println!(
            "others from {bar} on: precision {:.3}, recall {:.3} of {}",
            f64::from(right) / f64::from(given.max(1)),
            f64::from(right) / f64::from(wanted - ruled),
            wanted - ruled
        );
    }
    println!(
        "what is said, where no rule knows the word: half {:.3}, four fifths {:.3} of {asked}",
        f64::from(fits) / f64::from(asked.max(1)),
        f64::from(whole) / f64::from(asked.max(1))
    );
}
