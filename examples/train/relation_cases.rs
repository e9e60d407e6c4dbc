//! Sentences whose relations are labeled by hand: in news and reports (`labels/relations.tsv`, by place), and in texts of our own.

use crate::texts::{self, Place, Texts, is_same, list, place, place_of};
use anyhow::Context as _;
use readout::extract;
use readout::extract::relate::learned::class_name;
use readout::model::{CodePoints, EntityType, RelationType};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// Two mentions of a sentence.
pub(crate) struct Case {
    /// What is seen of them.
    pub keys: Vec<u32>,
    /// The classes that they were labeled with; none: they stand in no relation.
    pub gold: Vec<String>,
    /// The classes that a reader could leave out.
    pub weak: Vec<String>,
    /// Whether nobody can say: only a weak relation is told, or the same two stand in the sentence once more.
    pub is_open: bool,
    /// The classes that the rules found.
    pub rules: Vec<String>,
}

/// A text, and what is told in it.
pub(crate) struct Labeled {
    pub name: String,
    pub text: String,
    /// The mentions between which all relations are listed; none: whichever.
    shown: Vec<Place>,
    relations: Vec<Told>,
}

/// A relation, by where its sides may stand, in code points.
struct Told {
    relation: RelationType,
    from: Vec<Place>,
    to: Vec<Place>,
    /// Where it is told; anywhere, if none.
    evidence: Option<Place>,
    is_weak: bool,
}

/// All texts that a table of relations names.
pub(crate) fn by_hand(texts: &Texts, file: &Path) -> anyhow::Result<Vec<Labeled>> {
    let mut all: Vec<Labeled> = Vec::new();
    for line in std::fs::read_to_string(file)?.lines() {
        if line.starts_with('#') {
            continue;
        }
        let columns: Vec<&str> = line.split('\t').collect();
        if let [name, shown] = columns.as_slice() {
            all.push(Labeled {
                name: (*name).to_owned(),
                text: texts.of(name)?,
                shown: shown
                    .split_whitespace()
                    .map(place)
                    .collect::<Result<_, _>>()?,
                relations: Vec::new(),
            });
        }
        let (Some(text), [_, from, relation, to, how, _]) = (all.last_mut(), columns.as_slice())
        else {
            continue;
        };
        let relation = RelationType::from_name(relation);
        text.relations.push(Told {
            relation: relation.with_context(|| format!("no type of relation: {line}"))?,
            from: vec![place(from)?],
            to: vec![place(to)?],
            evidence: None,
            is_weak: how.split(',').any(|how| how == "weak"),
        });
    }
    Ok(all)
}

/// Texts annotated in full, in folders below this one. What is optional there is weak.
pub(crate) fn annotated(folder: &Path) -> anyhow::Result<Vec<Labeled>> {
    let all = texts::annotated(folder)?.into_iter();
    Ok(all
        .map(|(text, gold)| Labeled {
            name: String::new(),
            text,
            shown: Vec::new(),
            relations: told_in(&gold),
        })
        .collect())
}

fn told_in(document: &Value) -> Vec<Told> {
    let places: BTreeMap<&str, Vec<Place>> = list(&document["entities"])
        .map(|entity| {
            let name = entity["name"].as_str().unwrap_or_default();
            (name, list(&entity["mentions"]).map(place_of).collect())
        })
        .collect();
    let side = |relation: &Value, side: &str| -> Vec<Place> {
        let others = &relation[format!("{side}_also")];
        let names = std::iter::once(&relation[side]).chain(list(others));
        names
            .filter_map(|name| places.get(name.as_str()?))
            .flatten()
            .copied()
            .collect()
    };
    list(&document["relations"])
        .filter_map(|relation| {
            Some(Told {
                relation: RelationType::from_name(relation["type"].as_str()?)?,
                from: side(relation, "from"),
                to: side(relation, "to"),
                evidence: Some(place_of(&relation["evidence"])),
                is_weak: relation["optional"] == true,
            })
        })
        .collect()
}

/// The pairs of a text, with what they were labeled with.
pub(crate) fn cases(labeled: &Labeled) -> Vec<Case> {
    let points = CodePoints::new(&labeled.text);
    let mut cases: Vec<Case> = Vec::new();
    let mut places: Vec<Ends> = Vec::new();
    extract::pairs(&labeled.text, &mut |document, cast, ties, pair| {
        let of = |index: usize| {
            let mention = &cast.mentions[index];
            points.range(document.span(mention.first, mention.end))
        };
        let mut clusters = [pair.one, pair.other].map(|index| cast.mentions[index].cluster);
        clusters.sort_unstable();
        places.push(Ends {
            one: of(pair.one),
            other: of(pair.other),
            sentence: document.sentence_number(pair.top),
            clusters,
            is_place: [pair.one, pair.other]
                .map(|index| cast.mentions[index].entity_type == EntityType::Place),
        });
        let rules = ties.iter().filter_map(|tie| {
            let ends = (tie.from, tie.to);
            let is_forward = ends == (pair.one, pair.other);
            (is_forward || ends == (pair.other, pair.one))
                .then(|| class_name(tie.relation, is_forward))
        });
        let is_shown = |index: usize| {
            labeled.shown.is_empty() || labeled.shown.iter().any(|&one| is_same(one, of(index)))
        };
        cases.push(Case {
            keys: pair.keys.all().to_vec(),
            gold: Vec::new(),
            weak: Vec::new(),
            is_open: !is_shown(pair.one) || !is_shown(pair.other),
            rules: rules.collect(),
        });
    });
    let mut firm = Vec::new();
    for told in &labeled.relations {
        let mut best: Option<((usize, usize), usize, bool)> = None;
        for (index, place) in places.iter().enumerate() {
            let is_forward = told.is_between(place.one, place.other);
            if !is_forward && !told.is_between(place.other, place.one) {
                continue;
            }
            // the same two once more, or told elsewhere in the text
            cases[index].is_open = true;
            let outside = told.outside(place);
            let gap = place.other.0.saturating_sub(place.one.1);
            if outside < 2 && best.is_none_or(|(key, ..)| (outside, gap) < key) {
                best = Some(((outside, gap), index, is_forward));
            }
        }
        let Some((_, index, is_forward)) = best else {
            continue;
        };
        for (place, case) in places.iter().zip(&mut cases) {
            let same = (place.sentence, place.clusters)
                == (places[index].sentence, places[index].clusters);
            case.is_open |= same;
        }
        // a place lies in its country, as the format has it; a body is a part of it
        let is_place = places[index].is_place[usize::from(!is_forward)];
        let relation = match told.relation {
            RelationType::PartOf if is_place => RelationType::LocatedIn,
            other => other,
        };
        let class = class_name(relation, is_forward);
        if told.is_weak {
            cases[index].weak.push(class);
        } else {
            firm.push((index, class));
        }
    }
    for (index, class) in firm {
        cases[index].is_open = false;
        if !cases[index].gold.contains(&class) {
            cases[index].gold.push(class);
        }
    }
    cases
}

/// Where two mentions stand.
struct Ends {
    one: Place,
    other: Place,
    sentence: usize,
    clusters: [usize; 2],
    /// Whether each is a place.
    is_place: [bool; 2],
}

impl Told {
    fn is_between(&self, from: Place, to: Place) -> bool {
        let is_one_of = |all: &[Place], one| all.iter().any(|&place| is_same(place, one));
        is_one_of(&self.from, from) && is_one_of(&self.to, to)
    }

    /// How many of the two stand outside of where it is told.
    fn outside(&self, place: &Ends) -> usize {
        let Some((start, end)) = self.evidence else {
            return 0;
        };
        [place.one, place.other]
            .iter()
            .filter(|one| one.1 <= start || end <= one.0)
            .count()
    }
}
