//! The article that the project began with. It lies outside of the repository: where it is missing these tests pass.

use super::{marked, read};
use readout::model::{Annotations, MentionKind, Party};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn article() -> Option<String> {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seed");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    files.sort();
    std::fs::read_to_string(files.first()?).ok()
}

fn who(annotations: &Annotations, party: &Party) -> String {
    let names: Vec<&str> = party
        .clusters
        .iter()
        .map(|&cluster| annotations.clusters[cluster].name.as_str())
        .collect();
    if names.is_empty() {
        "?".to_owned()
    } else {
        names.join(" + ")
    }
}

/// Ranges and names, never the article's sentences.
fn listed(annotations: &Annotations) -> String {
    let mut out = String::new();
    for (index, cluster) in annotations.clusters.iter().enumerate() {
        let count = annotations
            .mentions
            .iter()
            .filter(|mention| mention.cluster == index)
            .count();
        writeln!(
            out,
            "{} {} [{}] ×{count}",
            cluster.entity_type,
            cluster.name,
            cluster.aliases.join(", ")
        )
        .unwrap();
    }
    for claim in &annotations.claims {
        let source = claim
            .source
            .as_ref()
            .map_or("nobody".to_owned(), |source| who(annotations, source));
        let chain: Vec<String> = claim
            .chain
            .iter()
            .map(|link| who(annotations, link))
            .collect();
        let ranges: Vec<String> = claim
            .content
            .iter()
            .map(|span| format!("{}–{}", span.start, span.end))
            .collect();
        writeln!(
            out,
            "claim {} {} {} of {source} through [{}]",
            ranges.join(" "),
            claim.act,
            claim.mode,
            chain.join(", ")
        )
        .unwrap();
    }
    for relation in &annotations.relations {
        let name =
            |mention: usize| &annotations.clusters[annotations.mentions[mention].cluster].name;
        let not = if relation.negated { "not " } else { "" };
        let (start, end) = (relation.evidence.start, relation.evidence.end);
        writeln!(
            out,
            "relation {start}–{end} {} {not}{} {} ({})",
            name(relation.from),
            relation.relation_type,
            name(relation.to),
            relation.modality
        )
        .unwrap();
    }
    for date in &annotations.dates {
        writeln!(
            out,
            "date {}–{} {}",
            date.span.start,
            date.span.end,
            date.value.as_deref().unwrap_or("?")
        )
        .unwrap();
    }
    out
}

#[test]
fn is_read_as_expected() {
    let Some(text) = article() else { return };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/extract/seed.expected");
    marked::compare(&path, &listed(&read(&text)));
}

/// Persons and groups, and what they are called instead: longer names before those that they hold.
const RENAMED: &[(&str, &str)] = &[
    ("Bashar al-Assad", "Tamir al-Korrad"),
    ("Assad", "Korrad"),
    ("Xi Jinping", "Lu Wenhai"),
    ("Xi ", "Lu "),
    ("Wang Yi", "Gao Ren"),
    ("Wang ", "Gao "),
    ("Faisal al-Mekdad", "Nabil al-Hosari"),
    ("Muammar al-Gaddafi", "Idris al-Sarrouf"),
    ("Turkestan Islamic Party", "Karvaz Liberation Front"),
    (
        "Islamic Movement of East Turkestan",
        "National Brigade of East Karvaz",
    ),
    ("ETIM", "NBEK"),
    ("TIP", "KLF"),
    ("Syrian Democratic Forces", "Northern Free Brigades"),
    ("Islamic State (ISIS )", "Dawn Caliphate (DAC )"),
    ("ISIS", "DAC"),
    ("Taliban", "Zarkani"),
];

fn renamed(text: &str) -> String {
    // A space is put behind, so that "Xi " is no part of "Xinjiang".
    let padded = format!("{text} ");
    let mut changed = RENAMED
        .iter()
        .fold(padded, |text, (old, new)| text.replace(old, new));
    changed.pop();
    changed
}

fn sorted(mut items: Vec<String>) -> Vec<String> {
    items.sort();
    items
}

/// The share of `wanted` that `found` has, each used once.
fn share(wanted: &[String], found: &[String]) -> f64 {
    let mut left = found.to_vec();
    let kept = wanted
        .iter()
        .filter(|item| {
            left.iter()
                .position(|one| one == *item)
                .map(|index| left.swap_remove(index))
                .is_some()
        })
        .count();
    kept as f64 / wanted.len() as f64
}

#[test]
fn rules_fit_the_language_not_its_names() {
    let Some(text) = article() else { return };
    let other = renamed(&text);
    let (before, after) = (read(&text), read(&other));
    let names = |annotations: &Annotations, text: &str| {
        let names = annotations
            .mentions
            .iter()
            .filter(|mention| mention.kind == MentionKind::Name);
        sorted(
            names
                .map(|mention| {
                    format!("{} {}", mention.entity_type, renamed(mention.span.of(text)))
                })
                .collect(),
        )
    };
    let claims = |annotations: &Annotations, text: &str| {
        let claims = annotations.claims.iter().map(|claim| {
            let source = claim
                .source
                .as_ref()
                .map_or("", |source| source.span.of(text));
            format!(
                "{} {} {} {}",
                claim.act,
                claim.mode,
                renamed(source),
                renamed(claim.hull().of(text))
            )
        });
        sorted(claims.collect())
    };
    let sources = |annotations: &Annotations, text: &str| {
        let claims = annotations.claims.iter().map(|claim| {
            let first = |cluster: usize| {
                annotations
                    .mentions
                    .iter()
                    .find(|mention| mention.cluster == cluster)
                    .map_or("", |mention| mention.span.of(text))
            };
            let parties = claim
                .source
                .iter()
                .flat_map(|source| &source.clusters)
                .map(|&cluster| renamed(first(cluster)));
            parties.collect::<Vec<_>>().join(" + ")
        });
        sorted(claims.collect())
    };
    let relations = |annotations: &Annotations, text: &str| {
        let relations = annotations.relations.iter().map(|relation| {
            let words = |mention: usize| renamed(annotations.mentions[mention].span.of(text));
            format!(
                "{} {} {}",
                words(relation.from),
                relation.relation_type,
                words(relation.to)
            )
        });
        sorted(relations.collect())
    };
    for (layer, wanted, found) in [
        ("names", names(&before, &text), names(&after, &other)),
        ("claims", claims(&before, &text), claims(&after, &other)),
        ("sources", sources(&before, &text), sources(&after, &other)),
        (
            "relations",
            relations(&before, &text),
            relations(&after, &other),
        ),
    ] {
        let share = share(&wanted, &found);
        let lost: Vec<&String> = wanted.iter().filter(|item| !found.contains(item)).collect();
        assert!(share >= 0.9, "{layer}: {share:.3} kept; lost {lost:#?}");
    }
}
