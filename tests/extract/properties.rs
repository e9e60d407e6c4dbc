//! What holds for any text.

use super::read;
use proptest::prelude::*;
use readout::model::{Annotations, Span};
use std::path::Path;

/// Every span lies in the text, every index in its list; mentions nest, sentences do not overlap.
fn check(text: &str, annotations: &Annotations) {
    let holds = |span: Span| span.slice(text).is_some_and(|words| !words.is_empty());
    let mut end = 0;
    for &sentence in &annotations.sentences {
        assert!(holds(sentence) && sentence.start >= end, "{sentence:?}");
        end = sentence.end;
    }
    let mut open: Vec<Span> = Vec::new();
    let mut last = 0;
    for mention in &annotations.mentions {
        assert!(
            holds(mention.span) && mention.span.start >= last,
            "{mention:?}"
        );
        assert!(mention.cluster < annotations.clusters.len());
        last = mention.span.start;
        open.retain(|outer| outer.end > mention.span.start);
        assert!(
            open.iter().all(|outer| outer.end >= mention.span.end),
            "crossing: {mention:?} {open:?}"
        );
        open.push(mention.span);
    }
    for cluster in 0..annotations.clusters.len() {
        assert!(
            annotations
                .mentions
                .iter()
                .any(|mention| mention.cluster == cluster)
        );
    }
    let party = |party: &readout::model::Party| {
        assert!(holds(party.span), "{party:?}");
        assert!(
            party
                .clusters
                .iter()
                .all(|&cluster| cluster < annotations.clusters.len())
        );
    };
    for claim in &annotations.claims {
        assert!(!claim.content.is_empty());
        assert!(claim.content.iter().all(|&span| holds(span)), "{claim:?}");
        assert!(
            claim
                .content
                .windows(2)
                .all(|pair| pair[0].end <= pair[1].start),
            "{claim:?}"
        );
        claim.cue.iter().for_each(|&span| assert!(holds(span)));
        claim.source.iter().chain(&claim.chain).for_each(party);
        assert!(claim.about.windows(2).all(|pair| pair[0] < pair[1]));
    }
    for relation in &annotations.relations {
        assert!(holds(relation.evidence) && holds(relation.trigger));
        assert!(relation.evidence.contains(relation.trigger));
        let (from, to) = (
            &annotations.mentions[relation.from],
            &annotations.mentions[relation.to],
        );
        assert!(relation.evidence.contains(from.span) && relation.evidence.contains(to.span));
        assert!(from.cluster != to.cluster);
        assert!(
            relation
                .claim
                .is_none_or(|claim| claim < annotations.claims.len())
        );
    }
    let mut end = 0;
    for date in &annotations.dates {
        assert!(holds(date.span) && date.span.start >= end);
        end = date.span.end;
    }
}

/// Pieces of which real and unreal articles are made.
const PIECES: &[&str] = &[
    "Xi Jinping",
    "Assad",
    "the Chinese Foreign Ministry",
    "Syria",
    "Beijing",
    "he",
    "it",
    "the company",
    "said",
    "that",
    "told",
    "pledged to",
    "condemned",
    "according to",
    "met",
    "sanctions on",
    "“",
    "”",
    "\"",
    "(",
    ")",
    ",",
    ".",
    "\n\n",
    "\n",
    " ",
    "’s",
    "on Friday",
    "last week",
    "2019",
    "and",
    "with",
    "who",
    "was",
    "Marrick Terminals (MT)",
    "an attack",
    "support",
    "by",
    "of",
    "é",
    "中国",
    "🙂",
    "\u{301}",
    "\u{202e}",
    "\0",
    "-",
    "—",
    "A",
    "U.S.",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_characters(text in ".{0,300}") {
        check(&text, &read(&text));
    }

    #[test]
    fn any_pieces(pieces in proptest::collection::vec((0..PIECES.len(), any::<bool>()), 0..120)) {
        let text = pieces.iter().fold(String::new(), |text, &(index, space)| text + PIECES[index] + if space { " " } else { "" });
        check(&text, &read(&text));
    }
}

/// What an article says may be cut anywhere: a headline, a caption, a summary that ends in the middle of a sentence.
#[test]
fn clippings_of_articles() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/seen");
    let mut clippings = 0;
    for number in 1..=4 {
        for name in ["borders", "ports"] {
            let path = folder.join(format!("{name}/t{number}.txt"));
            let text = std::fs::read_to_string(path).expect("a text of the cases");
            let words: Vec<&str> = text.split_whitespace().collect();
            for length in [2, 4, 8] {
                for clipping in words.windows(length) {
                    let clipping = clipping.join(" ");
                    check(&clipping, &read(&clipping));
                    clippings += 1;
                }
            }
        }
    }
    assert!(clippings > 1_000);
}

/// Thousands of one thing: annotations or none, and no endless time (the test would not end).
#[test]
fn monotonous_texts() {
    let size = 20_000;
    for piece in [
        "“",
        "\"",
        "A",
        "A ",
        "Said ",
        "said ",
        "(",
        "[(",
        ".",
        ". ",
        "e\u{301}",
        "\u{202e}א",
        "🙂",
        "\0",
        "a",
        "\n",
        "Mr. ",
        "U.S. ",
        "1",
        "2019 ",
        "Xi said, ",
        "according to ",
        "he said that ",
        "“A” ",
        "China and ",
        "met with ",
        "'s ",
        "—",
        "Paris, ",
        "of ",
        "the Committee of ",
    ] {
        let text = piece.repeat(size / piece.len());
        check(&text, &read(&text));
    }
}

#[test]
fn long_text_costs_in_proportion() {
    let article = "Xi Jinping said on Friday that China supports Syria. “We will help,” he told reporters in Beijing.\n\n".repeat(80);
    let time = |text: &str| {
        let start = std::time::Instant::now();
        check(text, &read(text));
        start.elapsed()
    };
    // Warm up, so that loading the models is not counted.
    time("Xi met Assad.");
    // What costs the square of the length takes a hundred times as long; a busy machine may make one run of three slow.
    let is_in_proportion = (0..3).any(|_| time(&article.repeat(10)) < time(&article) * 20);
    assert!(is_in_proportion);
}

#[test]
fn other_languages_are_left_alone() {
    let german = "Der chinesische Präsident sagte am Freitag, dass sein Land den Wiederaufbau unterstützen werde. Die Regierung in Damaskus begrüßte diese Ankündigung und dankte der Volksrepublik für ihre Hilfe in schwierigen Zeiten.";
    let annotations = read(german);
    assert_eq!(annotations.skipped, Some(readout::model::Skipped::Language));
    assert!(annotations.sentences.is_empty() && annotations.mentions.is_empty());
    assert_eq!(read("Xi met Assad.").skipped, None);
    assert_eq!(read("").skipped, None);
}

#[test]
fn the_end_of_an_endless_text_is_skipped() {
    // mostly white space, which costs little to read
    let line = "Xi met Assad in Damascus.".to_owned() + &" ".repeat(100_000) + "\n\n";
    let text = line.repeat(170);
    let annotations = read(&text);
    assert_eq!(annotations.skipped, Some(readout::model::Skipped::Length));
    assert!(
        annotations
            .sentences
            .last()
            .is_some_and(|last| last.end <= 16 * 1024 * 1024)
    );
}
