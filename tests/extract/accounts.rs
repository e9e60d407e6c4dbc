//! Accounts by data: how a text names one party's telling, how far it holds, and what ends it. Who speaks, through whom,
//! and the first words of what is claimed.

#![expect(
    clippy::needless_pass_by_value,
    reason = "an expectation is written where it is used"
)]
#![expect(clippy::too_many_lines, reason = "a page of cases")]

use super::read;
use expect_test::{Expect, expect};
use readout::model::{Annotations, Party};
use std::fmt::Write as _;

/// The entity where it is known, else the words.
fn who(annotations: &Annotations, text: &str, party: &Party) -> String {
    let names: Vec<&str> = party
        .clusters
        .iter()
        .map(|&cluster| annotations.clusters[cluster].name.as_str())
        .collect();
    if names.is_empty() {
        format!("“{}”", party.span.of(text))
    } else {
        names.join(" + ")
    }
}

fn check(text: &str, expected: Expect) {
    let annotations = read(text);
    let mut out = String::new();
    for claim in &annotations.claims {
        let source = claim
            .source
            .as_ref()
            .map_or("nobody".to_owned(), |party| who(&annotations, text, party));
        let chain: Vec<String> = claim
            .chain
            .iter()
            .map(|party| who(&annotations, text, party))
            .collect();
        let words: Vec<&str> = claim.content[0]
            .of(text)
            .split_whitespace()
            .take(4)
            .collect();
        let through = if chain.is_empty() {
            String::new()
        } else {
            format!(" < {}", chain.join(" < "))
        };
        writeln!(out, "{source}{through}: {}", words.join(" ")).unwrap();
    }
    expected.assert_eq(out.trim_end());
}

/// Two states, their leaders and an official, so that the names are known.
const HEAD: &str = "President Ivo Renn of Norland and Prime Minister Lena Marsh of Tavia spoke on Thursday. \
    Norland and Tavia share a border.\n\n";

fn told(text: &str, expected: Expect) {
    check(&format!("{HEAD}{text}"), expected);
}

#[test]
fn an_account_is_named_in_many_ways() {
    told(
        "By the Tavian account, Renn promised to reopen the border.",
        expect!["Ivo Renn < Tavia: to reopen the border"],
    );
    told(
        "In Tavia’s version, Renn promised to reopen the border.",
        expect!["Ivo Renn < Tavia: to reopen the border"],
    );
    told(
        "By Marsh’s telling, Renn promised to reopen the border.",
        expect!["Ivo Renn < Lena Marsh: to reopen the border"],
    );
    told(
        "In the words of the Tavian ambassador, the border was closed.",
        expect!["Tavian ambassador: the border was closed"],
    );
    told(
        "Renn, by Tavia’s account, promised to reopen the border.",
        expect!["Ivo Renn < Tavia: to reopen the border"],
    );
    told(
        "The Tavian readout says that Renn promised to reopen the border.",
        expect![[r#"
            Tavia: Renn promised to reopen
            Ivo Renn < Tavia: to reopen the border"#]],
    );
    told(
        "Tavia’s summary has Renn promising to reopen the border.",
        expect!["Ivo Renn < Tavia: to reopen the border"],
    );
    told(
        "The Tavian communiqué, published at noon, says that Renn promised to reopen the border.",
        expect![[r#"
            Tavia: Renn promised to reopen
            Ivo Renn < Tavia: to reopen the border"#]],
    );
    told(
        "A statement released by the Tavian Foreign Ministry quoted Renn as promising to reopen the border.",
        expect!["Ivo Renn < Tavian Foreign Ministry: to reopen the border"],
    );
    told(
        "According to a statement released by the Tavian Foreign Ministry, Renn promised to reopen the border.",
        expect![[r#"
            Tavian Foreign Ministry: Renn promised to reopen
            Ivo Renn < Tavian Foreign Ministry: to reopen the border"#]],
    );
    told(
        "Renn promised to reopen the border, according to the Tavian account.",
        expect![[r#"
            Tavia: Renn promised to reopen
            Ivo Renn < Tavia: to reopen the border"#]],
    );
    told(
        "Per the Tavian side, Renn promised to reopen the border.",
        expect![[r#"
            Tavia: Renn promised to reopen
            Ivo Renn < Tavia: to reopen the border"#]],
    );
    told(
        "The Tavian ministry says that Renn promised to reopen the border.",
        expect![[r#"
            Tavian: Renn promised to reopen
            Ivo Renn < Tavian: to reopen the border"#]],
    );
    told(
        "The Tavian side said Renn had promised to reopen the border.",
        expect![[r#"
            Tavian: Renn had promised to
            Ivo Renn < Tavian: to reopen the border"#]],
    );
    told(
        "Marsh’s office quoted him as saying that the border would reopen.",
        expect!["Lena Marsh < Marsh’s office: the border would reopen"],
    );
    told(
        "Renn, as quoted by the Tavian News Agency, said the border would reopen.",
        expect!["Ivo Renn < Tavian News Agency: the border would reopen"],
    );
    told(
        "“The border will reopen,” Renn said in remarks carried by the Tavian News Agency.",
        expect!["Ivo Renn < Tavian News Agency: The border will reopen"],
    );
}

#[test]
fn what_stands_between_an_account_and_its_words_is_left_out() {
    // Known wrong: that Lendia is a state escapes it here.
    told(
        "In the Lendian telling, released an hour later, Solheim of Lendia made no such promise.",
        expect!["“the Lendian telling”: Solheim of Lendia made"],
    );
    told(
        "The Lendian summary says Beruk told his counterpart that Ostrava “will not be blackmailed” over the contract.",
        expect![[r#"
            “The Lendian summary”: Beruk told his counterpart
            Beruk < “The Lendian summary”: Ostrava “will not be"#]],
    );
}

#[test]
fn an_account_holds_until_the_text_leaves_it() {
    // Over sentences and paragraphs, for those who took part.
    told(
        "The Tavian readout says that Renn promised to reopen the border. He also apologized for the delay.\n\nMarsh thanked Renn for his patience.",
        expect![[r#"
            Tavia: Renn promised to reopen
            Ivo Renn < Tavia: to reopen the border
            Ivo Renn < Tavia: the delay
            Lena Marsh < Tavia: Renn for his patience"#]],
    );
    // Another account takes over, and goes back to the first.
    told(
        "In Tavia’s telling, Renn promised to reopen the border. The Norland statement denies that he did. Marsh, it adds, asked for a week.",
        expect![[r#"
            Ivo Renn < Tavia: to reopen the border
            Norland: he did
            Norland: Marsh
            Lena Marsh < Norland: a week"#]],
    );
    // The account goes on as “the statement”, “it”.
    told(
        "A summary issued by the Tavian Foreign Ministry quoted Renn as saying that the border would reopen. The summary adds that he asked for a week. It says that Marsh refused the offer.",
        expect![[r#"
            Ivo Renn < Tavian Foreign Ministry: the border would reopen
            Tavian Foreign Ministry: he asked for a
            Ivo Renn < Tavian Foreign Ministry: a week
            Tavian Foreign Ministry: Marsh refused the offer
            Lena Marsh < Tavian Foreign Ministry: the offer"#]],
    );
    // What was issued holds over what follows.
    told(
        "The Tavian Foreign Ministry published a long readout of the call.\n\nRenn promised to reopen the border. Marsh accepted the offer.",
        expect![[r#"
            Ivo Renn < Tavian Foreign Ministry: to reopen the border
            Lena Marsh < Tavian Foreign Ministry: the offer"#]],
    );
    // Somebody speaks to the reporter.
    told(
        "The Tavian readout says that Renn promised to reopen the border.\n\n“We keep our word,” Renn told reporters. He denied that a date was named.",
        expect![[r#"
            Tavia: Renn promised to reopen
            Ivo Renn < Tavia: to reopen the border
            Ivo Renn: We keep our word
            Ivo Renn: a date was named"#]],
    );
    told(
        "The Tavian readout says that Renn promised to reopen the border.\n\nDana Orlov, a lawmaker in Norland, said that the deal was bad.",
        expect![[r#"
            Tavia: Renn promised to reopen
            Ivo Renn < Tavia: to reopen the border
            Dana Orlov: the deal was bad"#]],
    );
    told(
        "The Tavian readout says that Renn promised to reopen the border. Two diplomats said that no date was named. Marsh asked for a week.",
        expect![[r#"
            Tavia: Renn promised to reopen
            Ivo Renn < Tavia: to reopen the border
            “Two diplomats”: no date was named
            Lena Marsh: a week"#]],
    );
    // What the reporter knows by himself.
    told(
        "In Tavia’s telling, Renn promised to reopen the border. Marsh has demanded a treaty for years.",
        expect![[r#"
            Ivo Renn < Tavia: to reopen the border
            Lena Marsh: a treaty for years"#]],
    );
    told(
        "The Tavian readout says that Renn promised to reopen the border. Earlier this year, Marsh threatened to close the bridge.",
        expect![[r#"
            Tavia: Renn promised to reopen
            Ivo Renn < Tavia: to reopen the border
            Lena Marsh: to close the bridge"#]],
    );
}
