//! What an answer of a rule is worth: how often such answers are right, as measured (`examples/calibration.py`).
//!
//! Knows rules by their names alone. Pronouns are not here: each is weighed by how far the best is ahead of the next.

use crate::model::Score;
use std::collections::HashMap;
use std::sync::LazyLock;

/// What is given a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// A name; told apart by the type that it is given.
    Name,
    /// A description: "the Chinese leader".
    Nominal,
    /// A claim; told apart by its mode.
    Claim,
    /// A relation; told apart by its type.
    Relation,
}

impl Kind {
    fn of(name: &str) -> Option<Self> {
        match name {
            "name" => Some(Self::Name),
            "nominal" => Some(Self::Nominal),
            "claim" => Some(Self::Claim),
            "relation" => Some(Self::Relation),
            _ => None,
        }
    }
}

type Table = HashMap<(Kind, &'static str), Vec<(&'static str, u16)>>;

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::new();
    for line in include_str!("../../assets/models/scores.txt").lines() {
        let mut parts = line.split(" | ");
        let (Some(kind), Some(rule), Some(own), Some(score)) = (
            parts.next().and_then(Kind::of),
            parts.next(),
            parts.next(),
            parts.next().and_then(|score| score.parse().ok()),
        ) else {
            continue;
        };
        table.entry((kind, rule)).or_default().push((own, score));
    }
    table
});

/// The measured worth of a rule's answers of a type, mode or relation; `raw`, thousandths, where nothing was measured.
pub(super) fn score(kind: Kind, rule: &'static str, own: &str, raw: u16) -> Score {
    let entries = TABLE.get(&(kind, rule)).map_or(&[][..], Vec::as_slice);
    let find = |wanted: &str| entries.iter().find(|(one, _)| *one == wanted);
    Score(
        find(own)
            .or_else(|| find("all"))
            .map_or(raw, |&(_, score)| score),
    )
}

/// How often answers that a model believes so much, in thousandths, are right: in logits a base, and so much for each logit of belief.
pub(super) fn worth((base, slope): (f64, f64), belief: u16) -> u16 {
    let share = f64::from(belief.clamp(2, 998)) / 1000.0;
    let sum = base + slope * libm::log(share / (1.0 - share));
    (1000.0 / (1.0 + libm::exp(-sum))) as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        let lines = include_str!("../../assets/models/scores.txt").lines();
        let written = lines.filter(|line| !line.starts_with('#')).count();
        let read: usize = TABLE.values().map(Vec::len).sum();
        assert!(read > 0 && read == written, "{read} of {written}");
        assert!(TABLE.values().flatten().all(|&(_, score)| score <= 1000));
    }

    #[test]
    fn a_type_of_its_own_comes_before_the_rule_and_what_was_not_measured_stays() {
        let known = |own| score(Kind::Claim, "said that", own, 1);
        assert!(known("direct") < known("indirect"));
        assert_eq!(known("unheard of"), known("all"));
        assert_eq!(score(Kind::Claim, "no rule", "direct", 123), Score(123));
    }

    #[test]
    fn worth_grows_with_belief() {
        let steps: Vec<u16> = (0..=1000)
            .step_by(50)
            .map(|belief| worth((0.1, 0.9), belief))
            .collect();
        assert!(
            steps.is_sorted() && steps.iter().all(|&score| score < 1000),
            "{steps:?}"
        );
    }
}
