//! What the keys do: walk, grade, copy, undo; and that all that they reach has a name.

use eframe::egui::{Event, Key, Modifiers, OutputCommand, Role, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use readout::case::Case;
use readout::model::{Credibility, EntityType, Object, Query};
use readout::ui::Window;
use readout::ui::action::{Action, Verb};
use readout::ui::selection::Selected;

use super::harness::{Place, has, key, keys, messages, press, press_first, settle};

#[test]
fn lists_are_walked_by_the_arrows() {
    let place = Place::new();
    let mut harness = place.open();
    press_first(&mut harness, Role::Tab, "Entities");
    let ids = harness
        .state()
        .desk()
        .unwrap()
        .entities
        .list()
        .iter()
        .collect::<Vec<_>>();
    let selected = |harness: &Harness<'_, Window>| harness.state().selected();
    key(&mut harness, Key::ArrowDown);
    assert_eq!(
        selected(&harness),
        Selected::Entity(ids[0]),
        "begins at the first"
    );
    key(&mut harness, Key::ArrowDown);
    assert_eq!(selected(&harness), Selected::Entity(ids[1]));
    key(&mut harness, Key::End);
    assert_eq!(selected(&harness), Selected::Entity(*ids.last().unwrap()));
    key(&mut harness, Key::Home);
    assert_eq!(selected(&harness), Selected::Entity(ids[0]));
    key(&mut harness, Key::Enter);
    assert!(
        has(&harness, Role::Button, "Remove about:"),
        "Enter makes it the scope"
    );
    harness.state_mut().push(Action::Do(Verb::ClearScope));
    press_first(&mut harness, Role::Tab, "Claims");
    key(&mut harness, Key::Home);
    let all = harness.state().case().unwrap();
    let told = all
        .read()
        .unwrap()
        .claim_ids(&Query::All, Default::default())
        .unwrap();
    let first = selected(&harness);
    assert!(matches!(first, Selected::Claim(id) if told.contains(&id)));
    key(&mut harness, Key::PageDown);
    let desk = harness.state().desk().unwrap();
    assert_eq!(
        desk.place_of(selected(&harness)),
        Some((told.len().min(11), told.len()))
    );
    press_first(&mut harness, Role::Tab, "Graph");
    key(&mut harness, Key::ArrowRight);
    let before = selected(&harness);
    assert!(matches!(before, Selected::Entity(_)), "{before:?}");
    for step in [
        Key::ArrowLeft,
        Key::ArrowUp,
        Key::ArrowRight,
        Key::ArrowDown,
    ] {
        key(&mut harness, step);
    }
    assert!(matches!(selected(&harness), Selected::Entity(_)));
}

#[test]
fn a_number_grades_the_claim_and_again_takes_it_back() {
    let place = Place::new();
    let mut harness = place.open();
    key(&mut harness, Key::J);
    let Selected::Claim(id) = harness.state().selected() else {
        panic!("no claim is selected");
    };
    let grade = |harness: &Harness<'_, Window>| {
        let case = harness.state().case().unwrap();
        case.read().unwrap().claim(id).unwrap().unwrap().credibility
    };
    key(&mut harness, Key::Num2);
    assert_eq!(grade(&harness), Some(Credibility::ProbablyTrue));
    assert_eq!(
        harness.state().selected(),
        Selected::Claim(id),
        "stays there"
    );
    key(&mut harness, Key::Num6);
    assert_eq!(grade(&harness), Some(Credibility::CannotBeJudged));
    key(&mut harness, Key::Num6);
    assert_eq!(grade(&harness), None);
    // While a note is typed, numbers are words.
    key(&mut harness, Key::T);
    key(&mut harness, Key::Num3);
    assert_eq!(grade(&harness), None);
}

fn copied(harness: &mut Harness<'_, Window>) -> Option<String> {
    harness.event(Event::Copy);
    harness.step();
    let commands = &harness.output().platform_output.commands;
    commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    })
}

#[test]
fn words_are_chosen_copied_with_their_citation_and_noted_on() {
    let place = Place::new();
    let mut harness = place.open();
    press_first(&mut harness, Role::ListBoxOption, "Ministry denies a deal");
    let paragraph = harness
        .query_all_by_role(Role::Paragraph)
        .find(|node| {
            let label = node.accesskit_node().label();
            label.is_some_and(|label| label.starts_with("The Free Harbor Movement"))
        })
        .expect("the reader shows it")
        .rect();
    // From the first letter to far beyond the end of the first line: the line's end.
    let y = paragraph.top() + 12.0;
    harness.drag_at(pos2(paragraph.left() + 1.0, y));
    harness.step();
    harness.hover_at(pos2(paragraph.left() + 60.0, y));
    harness.step();
    harness.hover_at(pos2(paragraph.left() + 300.0, y));
    harness.step();
    harness.drop_at(pos2(paragraph.left() + 300.0, y));
    harness.step();
    let (document, words) = harness.state().desk().unwrap().reader.chosen().unwrap();
    let case = harness.state().case().unwrap().clone();
    let text = case.read().unwrap().text(document).unwrap().unwrap();
    assert!(
        words.of(&text).starts_with("The Free Harbor Movement"),
        "{}",
        words.of(&text)
    );
    let quotation = copied(&mut harness).expect("Ctrl+C copies");
    assert!(
        quotation.starts_with("“The Free Harbor Movement"),
        "{quotation}"
    );
    assert!(
        quotation.contains(
            "Harbor Courier, “Ministry denies a deal on the river port”, 8 Nov 2021, characters"
        ),
        "{quotation}"
    );
    key(&mut harness, Key::T);
    harness.get_by_label("Note").type_text("Who speaks for it?");
    harness.run_steps(8);
    let passage = Object::Passage(document, words);
    let note = case.read().unwrap().own_note(passage).unwrap();
    assert_eq!(note.unwrap().text, "Who speaks for it?");
    press_first(&mut harness, Role::ListBoxOption, "Ilse Marten, person");
    press(&mut harness, "Note, Who speaks for it?");
    assert_eq!(
        harness.state().selected(),
        Selected::Passage(document, words)
    );
}

#[test]
fn the_lit_words_are_copied_where_none_are_chosen() {
    let place = Place::new();
    let mut harness = place.open();
    key(&mut harness, Key::J);
    let quotation = copied(&mut harness).expect("the claim’s words");
    assert!(
        quotation.starts_with('“') && quotation.contains("characters"),
        "{quotation}"
    );
}

#[test]
fn every_edit_is_undone_in_words_also_after_closing() {
    let place = Place::new();
    let mut harness = place.open();
    key(&mut harness, Key::J);
    key(&mut harness, Key::Y);
    press_first(&mut harness, Role::ListBoxOption, "Ilse Marten, person");
    press(&mut harness, "Type, person");
    press(&mut harness, "group");
    let case = harness.state().case().unwrap().clone();
    let entity = match harness.state().selected() {
        Selected::Entity(id) => id,
        other => panic!("{other:?}"),
    };
    let kind = |case: &Case| {
        case.read()
            .unwrap()
            .entity(entity)
            .unwrap()
            .unwrap()
            .entity_type
    };
    assert_eq!(kind(&case), EntityType::Group);
    drop(case);
    harness.state_mut().push(Action::Do(Verb::CloseCase));
    settle(&mut harness);
    press_first(&mut harness, Role::Button, "port, 2 documents");
    keys(&mut harness, Modifiers::COMMAND, Key::Z);
    assert!(
        messages(&harness).contains("Undone: "),
        "{}",
        messages(&harness)
    );
    assert_eq!(kind(harness.state().case().unwrap()), EntityType::Person);
    keys(&mut harness, Modifiers::COMMAND, Key::Z);
    assert!(
        messages(&harness).contains("Undone: accept"),
        "{}",
        messages(&harness)
    );
    keys(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    keys(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert!(
        messages(&harness).contains("Done again: "),
        "{}",
        messages(&harness)
    );
    assert_eq!(kind(harness.state().case().unwrap()), EntityType::Group);
}

#[test]
fn a_link_of_an_entity_opens_its_evidence() {
    let place = Place::new();
    let mut harness = place.open();
    press_first(&mut harness, Role::ListBoxOption, "Germany, country");
    press_first(
        &mut harness,
        Role::Button,
        "France supports it, 2 documents",
    );
    let link = harness
        .state()
        .selected()
        .link()
        .expect("the link is selected");
    assert_eq!(link.relation_type.verb(), "supports");
    assert!(matches!(harness.state().selected(), Selected::Relation(..)));
}

/// Something that a person does.
type Deed = fn(&mut Harness<'_, Window>);

#[test]
fn every_control_has_a_name() {
    let place = Place::new();
    let mut harness = place.open();
    let selections: [Deed; 6] = [
        |_| {},
        |harness| key(harness, Key::J),
        |harness| press_first(harness, Role::ListBoxOption, "Otto Kessler, person"),
        |harness| press_first(harness, Role::ListBoxOption, "Ministry denies a deal"),
        |harness| press_first(harness, Role::Button, "France supports Germany"),
        |harness| harness.state_mut().push(Action::Do(Verb::About)),
    ];
    for select in selections {
        select(&mut harness);
        settle(&mut harness);
        for role in [
            Role::Button,
            Role::CheckBox,
            Role::ComboBox,
            Role::Heading,
            Role::Link,
            Role::ListBoxOption,
            Role::ListItem,
            Role::MultilineTextInput,
            Role::Splitter,
            Role::Tab,
            Role::TextInput,
            Role::Toolbar,
        ] {
            for node in harness.query_all_by_role(role) {
                let label = node.accesskit_node().label().unwrap_or_default();
                assert!(
                    !label.trim().is_empty(),
                    "a {role:?} at {:?} has no name",
                    node.rect()
                );
            }
        }
    }
    assert!(has(&harness, Role::Splitter, "Between Graph and Claims"));
    assert!(has(
        &harness,
        Role::Splitter,
        "Between Reader and Inspector"
    ));
}
