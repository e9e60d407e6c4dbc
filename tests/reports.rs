//! Reports: every quoted string stands in a stored text, with its citation; words of documents and of analysts are apart.

use std::ops::ControlFlow;

use readout::case::{Case, ClaimSort, Defaults, DocumentSort};
use readout::model::{Command, Object, Query, Review};
use readout::report::{self, Block, Choice, Inline, Report};

use crate::support::{Desk, sample};

fn case(desk: &Desk) -> std::sync::Arc<Case> {
    let case = desk.open("anna");
    case.import(&sample(""), &Defaults::default(), &mut |_| {
        ControlFlow::Continue(())
    })
    .unwrap();
    let claims = case
        .read()
        .unwrap()
        .claim_ids(&Query::All, ClaimSort::Told)
        .unwrap();
    for command in [
        Command::Note {
            object: Object::Claim(claims[0]),
            text: "Only one side says <so> & nobody *else*.".to_owned(),
            typing: false,
        },
        Command::Review {
            objects: vec![Object::Claim(claims[0])],
            decision: Some(Review::Accepted),
        },
        Command::Review {
            objects: vec![Object::Claim(claims[1])],
            decision: Some(Review::Rejected),
        },
    ] {
        case.apply(&command).unwrap();
    }
    case
}

/// All lines of a report, those inside of items included.
fn lines(blocks: &[Block]) -> Vec<&[Inline]> {
    let mut found: Vec<&[Inline]> = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(line) => found.push(line),
            Block::Item(line, inner) => {
                found.push(line);
                found.extend(lines(inner));
            }
            Block::Table { rows, .. } => found.extend(rows.iter().flatten().map(Vec::as_slice)),
            Block::Heading(..) | Block::Note { .. } => {}
        }
    }
    found
}

fn texts(case: &Case) -> Vec<String> {
    let reader = case.read().unwrap();
    let ids = reader
        .document_ids(&Query::All, DocumentSort::Import)
        .unwrap();
    ids.into_iter()
        .map(|id| reader.text(id).unwrap().unwrap())
        .collect()
}

#[test]
fn every_quotation_stands_in_a_text_at_the_place_that_it_cites() {
    let desk = Desk::new();
    let case = case(&desk);
    let report: Report = report::build(&case, &Choice::default()).unwrap();
    let texts = texts(&case);
    let mut quotations = 0;
    for line in lines(&report.blocks) {
        let quotes: Vec<&String> = line
            .iter()
            .filter_map(|inline| match inline {
                Inline::Quote(words) => Some(words),
                _ => None,
            })
            .collect();
        if quotes.is_empty() {
            continue;
        }
        let cited = line.iter().find_map(|inline| match inline {
            Inline::Cite(number) => Some(&report.citations[number - 1]),
            _ => None,
        });
        let citation =
            cited.unwrap_or_else(|| panic!("a quotation without a citation: {quotes:?}"));
        let text: Vec<char> = texts[citation.document.0 as usize - 1].chars().collect();
        let at: String = text[citation.points.0..citation.points.1].iter().collect();
        for quote in quotes {
            assert!(
                at.contains(quote.as_str()),
                "{quote:?} does not stand at {:?}",
                citation.points
            );
            assert!(citation.paragraph.contains(quote.as_str()));
            quotations += 1;
        }
    }
    assert!(quotations > 200, "{quotations}");
    assert_eq!(report.citations.len(), report.claims + report.relations);
}

/// What an HTML file shows between two tags, with its characters as they are.
fn between(html: &str, open: &str, close: &str) -> Vec<String> {
    html.split(open)
        .skip(1)
        .filter_map(|rest| rest.split(close).next())
        .map(|words| {
            words
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
        })
        .collect()
}

#[test]
fn html_is_whole_by_itself_and_its_quotations_stand_in_the_texts() {
    let desk = Desk::new();
    let case = case(&desk);
    let html = report::html(&report::build(&case, &Choice::default()).unwrap());
    for forbidden in ["<script", "http://", "src=", "<link", "@import", "url("] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
    let texts = texts(&case).concat();
    for (open, close) in [("<q>", "</q>"), ("<mark>", "</mark>")] {
        let found = between(&html, open, close);
        assert!(found.len() > 200);
        for words in found {
            assert!(texts.contains(&words), "{words}");
        }
    }
    assert!(html.contains("Only one side says &lt;so&gt; &amp; nobody *else*."));
}

#[test]
fn markdown_and_html_say_the_same() {
    let desk = Desk::new();
    let case = case(&desk);
    let report = report::build(&case, &Choice::default()).unwrap();
    let markdown = report::markdown(&report);
    let html = report::html(&report);
    assert!(
        markdown.contains("> **Note by anna, "),
        "the analyst's words are not apart"
    );
    assert!(markdown.contains("Only one side says \\<so\\> & nobody \\*else\\*."));
    for number in 1..=report.citations.len() {
        assert!(
            markdown.contains(&format!("[^{number}]: ")),
            "citation {number}"
        );
        assert!(
            html.contains(&format!("id=\"c{number}\"")),
            "citation {number}"
        );
    }
}

#[test]
fn what_was_rejected_is_left_out_and_what_was_accepted_can_stand_alone() {
    let desk = Desk::new();
    let case = case(&desk);
    let all = case.read().unwrap().counts().unwrap().claims as usize;
    assert_eq!(
        report::build(&case, &Choice::default()).unwrap().claims,
        all - 1
    );
    let accepted = Choice {
        suggested: false,
        ..Choice::default()
    };
    let report = report::build(&case, &accepted).unwrap();
    assert_eq!((report.claims, report.relations), (1, 0));
}

#[test]
fn a_report_is_written_whole_or_not_at_all() {
    let desk = Desk::new();
    let case = case(&desk);
    let path = desk.path("out/report.html");
    report::write(&case, &Choice::default(), &path).unwrap();
    assert!(
        std::fs::read_to_string(&path)
            .unwrap()
            .ends_with("</html>\n")
    );
    let error = report::write(&case, &Choice::default(), &desk.path("report.doc"))
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("report.doc") && error.contains(".html"),
        "{error}"
    );
    assert_eq!(std::fs::read_dir(desk.path("out")).unwrap().count(), 1);
}
