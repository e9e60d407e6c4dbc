//! What is learned from labels by hand: to whom descriptions go back, and relations that no rule tells. Names are invented.

use super::page::{clusters, relations};
use expect_test::expect;
use readout::extract::explain::explain;
use readout::extract::extract;
use readout::model::Publication;

#[test]
fn a_description_goes_back_to_whom_its_words_fit() {
    clusters(
        "Tarn Shipping sued the Harbor Bank. The bank denied everything. The company wants its money.",
        expect!["Tarn Shipping = The company = its; Harbor Bank = The bank"],
    );
    // Known to be wrong: the seat is taken for a part of the name.
    clusters(
        "Halvor Energy of Tarn bought Orsa Lines. The Tarn-based firm paid in shares.",
        expect!["Halvor Energy of Tarn; Orsa Lines = The Tarn-based firm; Tarn"],
    );
    // What nobody named stays nobody's.
    clusters(
        "Tarn Shipping lost a ship. The crew was saved by fishermen from the village.",
        expect!["Tarn Shipping; The crew"],
    );
}

#[test]
fn words_that_say_another_do_not_go_back() {
    clusters(
        "Norway signed the pact. The neighboring country refused.",
        expect!["Norway"],
    );
    clusters(
        "President Ada Lund spoke. The next president will be chosen in May.",
        expect!["Ada Lund; The next president"],
    );
    // unless it is said who that is
    clusters(
        "Kurt Boll is the next president of Peru.",
        expect!["Kurt Boll = the next president; Peru"],
    );
    clusters(
        "The neighboring country, Peru, signed the pact.",
        expect!["The neighboring country = Peru"],
    );
}

#[test]
fn one_minister_is_not_the_other() {
    clusters(
        "Norway's energy minister, Jon Arvel, spoke. The prime minister was not there. The minister left.",
        expect!["Norway's energy minister = Jon Arvel = The minister; Norway; The prime minister"],
    );
}

#[test]
fn what_no_state_and_no_commission_is() {
    clusters(
        "Peru wants a treaty. The delta needs rice, and the country needs water.",
        expect!["Peru = the country"],
    );
    clusters(
        "The Joint Commission met. It asked that the body of Ida Moll be buried. The body will meet again.",
        expect!["Joint Commission = The body; Ida Moll"],
    );
}

#[test]
fn whoever_acts_for_a_nation_is_not_that_nation() {
    clusters(
        "Denmark and Peru met. Denmark promised vaccines for the nation.",
        expect!["Denmark = Denmark; Peru"],
    );
}

#[test]
fn relations_that_no_rule_tells() {
    relations(
        "Jon Arvel worked for Tarn Shipping.",
        expect!["Jon Arvel member_of Tarn Shipping (actual)"],
    );
    relations(
        "Ida Moll lives in Oslo.",
        expect!["Ida Moll located_in Oslo (actual)"],
    );
    relations(
        "The trial of Jon Arvel opened in Tarn on Monday.",
        expect![[""]],
    );
    // Two that stand beside each other, and nothing is told.
    relations(
        "It rained in Norway, and Denmark had a warm day.",
        expect![[""]],
    );
}

#[test]
fn why_a_learned_relation_is_told_by_its_words() {
    let text = "Jon Arvel worked for Tarn Shipping.";
    let publication = Publication {
        title: None,
        published: None,
        language: None,
    };
    let found = explain(text, publication, text.find("worked").unwrap());
    let told: Vec<String> = found
        .iter()
        .map(|one| format!("{} ({}): {}", one.summary, one.rule, one.reasons.join("; ")))
        .collect();
    expect!["Jon Arvel is a member of Tarn Shipping (learned): “worked” is in the lexicon of verbs that link two (here member_of): learned from sentences that are labeled by hand, by the words and the tree; of the words, in parts of a hundred, by: “worked” 50, “for” 49; from “Jon Arvel” (Jon Arvel) to “Tarn Shipping” (Tarn Shipping); actual, by the words around the trigger"].assert_eq(&told.join("\n"));
    let text = "Tarn Shipping sued the Harbor Bank. The bank denied everything.";
    let found = explain(text, publication, text.find("bank denied").unwrap());
    expect!["whoever fits best of those mentioned before, by learned weights of words, distance and place; rather than nobody that has a name, in parts of a hundred, by: the words of the name 17, the rules 16, distance 11, place in the clause 11; against it: what went before 30, how often 6; taken for the same as “Harbor Bank”"].assert_eq(&found[0].reasons.join("; "));
}

/// A relation of two that one sentence tells twice is listed once.
#[test]
fn an_act_of_two_is_told_once_in_a_sentence() {
    let text = "Jon Arvel worked for Tarn Shipping, and Jon Arvel lived in Oslo while Jon Arvel worked for Tarn Shipping.";
    let annotations = extract(
        text,
        Publication {
            title: None,
            published: None,
            language: None,
        },
    );
    let mut told: Vec<_> = annotations
        .relations
        .iter()
        .filter(|relation| relation.rule == "learned")
        .map(|relation| {
            let of = |index: usize| annotations.mentions[index].cluster;
            (of(relation.from), of(relation.to), relation.relation_type)
        })
        .collect();
    let count = told.len();
    assert!(count > 0, "nothing that is learned");
    told.sort_unstable();
    told.dedup();
    assert_eq!(told.len(), count);
}
