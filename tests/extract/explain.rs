//! `readout explain`: why an annotation is what it is, from the rules that made it.

use super::run;
use expect_test::expect;
use readout::extract::explain::explain;
use readout::extract::extract;
use readout::model::Publication;
use serde_json::Value;

const TEXT: &str = "Norland and Tavia share a border. President Ivo Renn of Norland met Lena Marsh on Friday.\n\n\
    The Tavian readout says that Renn promised to reopen the border. He also accused Tavia of piracy.\n";

const PUBLICATION: Publication<'static> = Publication {
    title: None,
    published: Some("2021-11-05"),
    language: Some("en"),
};

#[test]
fn it_tells_rule_lexicon_source_and_chain() {
    let at = TEXT.find("accused").unwrap();
    let told: Vec<String> = explain(TEXT, PUBLICATION, at)
        .into_iter()
        .map(|found| {
            format!(
                "{} {}: {}",
                found.what,
                found.summary,
                found.reasons.join("; ")
            )
        })
        .collect();
    expect![[r#"
        claim accuse by Ivo Renn: “accused” is in the lexicon of reporting verbs (accuse): the object of the verb is what is claimed; source: “He” is Ivo Renn (whoever fits best of those mentioned around it, by learned weights of place, distance and sex); through Tavia: their account was named and still holds, or they pass the words on; indirect, since none of its words stands in quotation marks
        relation Ivo Renn accuses Tavia: “accused” is in the lexicon of verbs that link two (here accuse): the verb's subject acts, its object or phrase is acted on; from “He” (Ivo Renn) to “Tavia” (Tavia); actual, by the words around the trigger"#]].assert_eq(&told.join("\n"));
}

#[test]
fn what_a_learned_model_went_by_is_told_by_sorts_of_evidence() {
    let text = "Ivan Petrov met Lena Marsh of the Orlov Institute. She said that he had left.";
    let reason = |word: &str| {
        let at = text.find(word).unwrap();
        let found = explain(text, PUBLICATION, at);
        found[0].reasons[1].clone()
    };
    expect!["rather than person, in parts of a hundred, by: the name as a whole 25, the words around it 24, its capitals and length 19, lists of names, titles and heads 12"].assert_eq(&reason("Orlov"));
    expect!["rather than somebody without a name, in parts of a hundred, by: first in its sentence 15, what it does 12, distance 11, roles 9; against it: crowd 6, parallel 3, kind and place 1, word 1"].assert_eq(&reason("She"));
}

#[test]
fn every_rule_that_the_sample_shows_is_told_in_words() {
    for file in std::fs::read_dir("assets/sample").unwrap() {
        let path = file.unwrap().path();
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        let found = extract(&text, PUBLICATION);
        let places = found
            .mentions
            .iter()
            .map(|mention| mention.span.start)
            .chain(found.claims.iter().map(|claim| claim.hull().start))
            .chain(
                found
                    .relations
                    .iter()
                    .map(|relation| relation.trigger.start),
            );
        // Each place costs an extraction: a few of each text.
        for at in places.step_by(25) {
            for explanation in explain(&text, PUBLICATION, at) {
                assert!(
                    explanation
                        .reasons
                        .iter()
                        .all(|reason| *reason != explanation.rule),
                    "no words for {} in {}",
                    explanation.rule,
                    path.display()
                );
            }
        }
    }
}

#[test]
fn the_command_takes_code_points_and_names_what_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.txt");
    std::fs::write(&path, "Zürich is far. Xi Jinping met Bashar al-Assad.").unwrap();
    let file = path.to_str().unwrap();
    let (code, out) = run(&["explain", file, "--at", "15", "--json"]);
    assert_eq!(code, 0);
    let first: Value = serde_json::from_str(out.lines().next().unwrap()).unwrap();
    assert_eq!(first["what"], "mention");
    assert_eq!(first["words"], "Xi Jinping");
    assert_eq!(first["start"], 15);
    let (code, out) = run(&["explain", file, "--at", "13"]);
    assert_eq!((code, out.as_str()), (0, "Nothing is annotated at 13.\n"));
    assert_eq!(run(&["explain", file, "--at", "9999"]).0, 2);
    assert_eq!(run(&["explain", "no such file", "--at", "0"]).0, 2);
}
