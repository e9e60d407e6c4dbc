//! What is found in a text, as a line that can be read and expected.

#![expect(
    clippy::needless_pass_by_value,
    reason = "an expectation is written where it is used"
)]

use super::read;
use expect_test::Expect;
use readout::model::Party;
use std::fmt::Write as _;

pub(super) fn sentences(text: &str, expected: Expect) {
    let found: Vec<&str> = readout::extract::sentences(text)
        .into_iter()
        .map(|span| span.of(text))
        .collect();
    expected.assert_eq(&found.join(" | "));
}

pub(super) fn names(text: &str, expected: Expect) {
    let annotations = read(text);
    let found: Vec<String> = annotations
        .mentions
        .iter()
        .filter(|mention| mention.kind == readout::model::MentionKind::Name)
        .map(|mention| format!("{} {}", mention.entity_type, mention.span.of(text)))
        .collect();
    expected.assert_eq(&found.join(", "));
}

pub(super) fn clusters(text: &str, expected: Expect) {
    let annotations = read(text);
    let words = |cluster: usize| {
        let words: Vec<&str> = annotations
            .mentions
            .iter()
            .filter(|mention| mention.cluster == cluster)
            .map(|mention| mention.span.of(text))
            .collect();
        words.join(" = ")
    };
    let found: Vec<String> = (0..annotations.clusters.len()).map(words).collect();
    expected.assert_eq(&found.join("; "));
}

pub(super) fn claims(text: &str, expected: Expect) {
    let annotations = read(text);
    let who = |party: &Party| party.span.of(text).to_owned();
    let mut out = String::new();
    for claim in &annotations.claims {
        let source = claim.source.as_ref().map_or("nobody".to_owned(), who);
        let chain: Vec<String> = claim.chain.iter().map(who).collect();
        let content: Vec<&str> = claim.content.iter().map(|span| span.of(text)).collect();
        let through = if chain.is_empty() {
            String::new()
        } else {
            format!(" through {}", chain.join(", "))
        };
        writeln!(
            out,
            "{source}{through}: {} {}: {}",
            claim.act,
            claim.mode,
            content.join(" … ")
        )
        .unwrap();
    }
    expected.assert_eq(out.trim_end());
}

pub(super) fn relations(text: &str, expected: Expect) {
    let annotations = read(text);
    let mut found = Vec::new();
    for relation in &annotations.relations {
        let words = |mention: usize| annotations.mentions[mention].span.of(text);
        let not = if relation.negated { "not " } else { "" };
        found.push(format!(
            "{} {not}{} {} ({})",
            words(relation.from),
            relation.relation_type,
            words(relation.to),
            relation.modality
        ));
    }
    expected.assert_eq(&found.join("; "));
}

pub(super) fn dates(text: &str, expected: Expect) {
    let annotations = read(text);
    let found: Vec<String> = annotations
        .dates
        .iter()
        .map(|date| {
            format!(
                "{} {} {}",
                date.span.of(text),
                date.date_type,
                date.value.as_deref().unwrap_or("?")
            )
        })
        .collect();
    expected.assert_eq(&found.join("; "));
}
