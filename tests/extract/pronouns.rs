//! Whom "it" and "its" stand for, also where nothing names it.

use super::page::clusters;
use expect_test::expect;

#[test]
fn it_of_a_body_that_is_only_described() {
    for (text, expected) in [
        (
            "Oman's foreign ministry confirmed its role. It gave no details.",
            expect!["Oman's foreign ministry = its = It; Oman"],
        ),
        (
            "A shipping company in Piraeus said it had sold its tankers to Turkey.",
            expect!["A shipping company = it = its; Piraeus; Turkey"],
        ),
        (
            "The court in Bergen ruled that it had no power over the vessel.",
            expect!["The court = it; Bergen"],
        ),
    ] {
        clusters(text, expected);
    }
}

#[test]
fn it_of_who_is_thanked_and_of_who_is_said_to_be_something() {
    for (text, expected) in [
        (
            "The Conference thanked the European Union for its pledge of 30 million euros.",
            expect!["Conference; European Union = its"],
        ),
        (
            "The Ministry of Health of Uruguay confirmed that it has been victim of an attack.",
            expect!["Ministry of Health of Uruguay = it"],
        ),
        (
            "The Lund Institute moved to Oslo. It is a member of the Alliance of Northern Operators.",
            expect!["Lund Institute = It; Oslo; Alliance of Northern Operators"],
        ),
        (
            "Halvorsen Rail closed the plant. It is a pity that the workers were not told.",
            expect!["Halvorsen Rail; the workers"],
        ),
    ] {
        clusters(text, expected);
    }
}

#[test]
fn a_text_sent_from_somewhere_is_of_nobody_there() {
    clusters(
        "PORTO ALVES, June 15 (Meridian) - Tamaria has suspended a contract with an Indian manufacturer, its health minister said.",
        expect![
            "PORTO ALVES; Meridian; Tamaria = its; an Indian manufacturer; Indian; its health minister"
        ],
    );
}

#[test]
fn a_body_beside_a_name_is_that_name() {
    clusters(
        "Økokrim, Norway's economic crime police, confirmed that it had opened an inquiry.",
        expect!["Økokrim = Norway's economic crime police = it; Norway"],
    );
}
