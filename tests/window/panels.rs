//! What the panels show, as text.

use std::fmt::Write as _;

use eframe::egui::{Key, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use expect_test::expect;
use readout::case::DocumentSort;
use readout::model::{Query, Span};
use readout::ui::Window;
use readout::ui::action::{Action, Verb};
use readout::ui::ledger::Line;
use readout::ui::links;
use readout::ui::panes::Pane;
use readout::ui::selection::Selected;

use super::harness::{Place, by_hand, has, key, press_first, settle, show};

#[test]
fn the_ledger_stands_by_account() {
    let place = Place::new();
    let harness = show(by_hand(&place, true), (1600.0, 1000.0), true);
    let case = harness.state().case().unwrap();
    let reader = case.read().unwrap();
    let mut text = String::new();
    for line in harness
        .state()
        .desk()
        .unwrap()
        .ledger
        .ledger()
        .unwrap()
        .lines()
    {
        match line {
            Line::Account(account) => {
                let document = reader.document(account.document).unwrap().unwrap();
                let teller = account.party.as_deref().unwrap_or("itself");
                let (claims, undecided) = (account.claims, account.undecided);
                writeln!(
                    text,
                    "{} · {teller} · {undecided} of {claims} undecided",
                    document.title
                )
                .unwrap();
            }
            Line::Claim(id, review) => {
                let row = reader.claim(*id).unwrap().unwrap();
                let who = row
                    .source
                    .as_ref()
                    .map_or_else(String::new, |source| source.name());
                writeln!(
                    text,
                    "  {who} · {} · {} · {review:?}",
                    row.act.label(),
                    row.content_words
                )
                .unwrap();
            }
        }
    }
    expect![[r#"
        Streit um die Brücke · itself · 2 of 3 undecided
          Die Ministerin · pledge · die Brücke werde bis Mai wieder geöffnet · None
          Der Hafenrat · deny · Vor dem Herbst sei daran nicht zu denken · Some(Accepted)
          Ihr Sprecher · state · eine Meinung unter vielen · None
    "#]]
    .assert_eq(&text);
    let desk = harness.state().desk().unwrap();
    assert_eq!(desk.ledger.summary(), "3 · 2 undecided");
    assert_eq!(desk.documents.summary(), "1");
}

#[test]
fn the_table_of_links_is_the_graphs_twin() {
    let place = Place::new();
    let harness = place.open();
    let scene = harness.state().desk().unwrap().graph.scene().unwrap();
    let lines = links::lines(scene);
    assert_eq!(lines.len(), scene.links.len());
    let line = lines
        .iter()
        .map(|(_, line)| line)
        .find(|line| line.verb == "supports")
        .unwrap();
    expect![[r#"
        Line {
            from: "France",
            verb: "supports",
            to: "Germany",
            dates: "5 Nov 2021 – 8 Nov 2021",
            sentences: 2,
            documents: 2,
            is_accepted: false,
        }
    "#]]
    .assert_debug_eq(line);
}

#[test]
fn why_a_claim_is_read_so_is_told_where_somebody_asks() {
    let place = Place::new();
    let mut harness = place.open();
    key(&mut harness, Key::W);
    assert!(
        !has(&harness, Role::Dialog, "Why is it read so?"),
        "nothing is selected"
    );
    key(&mut harness, Key::J);
    press_first(&mut harness, Role::Button, "why?");
    assert!(has(&harness, Role::Dialog, "Why is it read so?"));
    let told: Vec<String> = harness
        .query_all_by_role(Role::Label)
        .filter_map(|node| node.accesskit_node().value())
        .filter(|words| words.contains("in the lexicon of reporting verbs"))
        .collect();
    assert!(!told.is_empty(), "the rule is told in words");
    key(&mut harness, Key::Escape);
    assert!(!has(&harness, Role::Dialog, "Why is it read so?"));
}

#[test]
fn why_says_where_nothing_is_read_and_who_made_it_by_hand() {
    let place = Place::new();
    let mut harness = show(by_hand(&place, true), (1280.0, 720.0), true);
    let said = |harness: &Harness<'_, Window>, words: &str| {
        harness
            .query_all_by_role(Role::Label)
            .filter_map(|node| node.accesskit_node().value())
            .any(|label| label.starts_with(words))
    };
    key(&mut harness, Key::J);
    key(&mut harness, Key::W);
    assert!(said(&harness, "Made by hand, by "));
    assert!(!said(&harness, "This version"));
    key(&mut harness, Key::Escape);
    let document = {
        let reader = harness.state().case().unwrap().read().unwrap();
        reader
            .document_ids(&Query::All, DocumentSort::default())
            .unwrap()[0]
    };
    let words = Selected::Passage(document, Span::new(0, 4));
    harness.state_mut().push(Action::Select(words));
    settle(&mut harness);
    key(&mut harness, Key::W);
    assert!(said(&harness, "Nothing is read in these words"));
    key(&mut harness, Key::Escape);
    // Words that are only chosen are asked about, too.
    harness.state_mut().push(Action::Focus(Pane::Reader));
    harness.state_mut().push(Action::Do(Verb::ChooseAll));
    settle(&mut harness);
    key(&mut harness, Key::W);
    let selected = harness.state().selected();
    assert!(matches!(selected, Selected::Passage(_, words) if words.end > 4));
}
