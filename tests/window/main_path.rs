//! The rest of a person's way through the window: other ways in, who is who, what can go wrong, and the keys.

use eframe::egui::{Event, Key, Modifiers, OutputCommand, Role, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use readout::case::Case;
use readout::model::{Credibility, EntityType, Object, Query};
use readout::ui::Window;
use readout::ui::action::{Action, Verb};
use readout::ui::selection::Selected;

use super::harness::{
    Place, documents, drop_on, has, key, keys, messages, options, press, press_first, settle, show,
};
use crate::support::connect;

/// Steps until something holds; a job runs on a thread of its own.
fn wait(
    harness: &mut Harness<'_, Window>,
    what: &str,
    holds: impl Fn(&Harness<'_, Window>) -> bool,
) {
    for _ in 0..10_000 {
        harness.step();
        if holds(harness) {
            return;
        }
        std::thread::yield_now();
    }
    panic!("never came: {what}; {}", messages(harness));
}

#[test]
fn articles_are_dropped_onto_the_window_and_a_case_too() {
    let place = Place::new();
    let mut harness = show(place.window(true), (1280.0, 720.0), true);
    drop_on(&mut harness, &[place.path("articles")]);
    assert!(
        messages(&harness).starts_with("Imported 2 articles"),
        "{}",
        messages(&harness)
    );
    assert_eq!(documents(&harness), 2, "in a case that was made for them");
    let path = harness.state().case().unwrap().path().to_owned();
    harness.state_mut().push(Action::Do(Verb::CloseCase));
    settle(&mut harness);
    drop_on(&mut harness, &[path]);
    assert_eq!(documents(&harness), 2, "a case that is dropped opens");
}

#[test]
fn the_same_articles_again_are_told_as_such() {
    let place = Place::new();
    let mut harness = place.open();
    let copy = place.path("copy.txt");
    std::fs::copy(place.path("articles/denial.txt"), &copy).unwrap();
    drop_on(&mut harness, std::slice::from_ref(&copy));
    press(&mut harness, "Details");
    let told = format!("{}, there already", copy.display());
    assert!(has(&harness, Role::ListItem, &told));
    assert_eq!(documents(&harness), 2);
}

#[test]
fn an_import_is_canceled_and_goes_on_later() {
    let place = Place::new();
    let many = place.path("many");
    std::fs::create_dir(&many).unwrap();
    let meeting = std::fs::read_to_string(place.path("articles/meeting.txt")).unwrap();
    for number in 0..500 {
        let text = format!("{meeting}\nThis was report number {number}.\n");
        std::fs::write(many.join(format!("{number}.txt")), text).unwrap();
    }
    let mut window = place.window_with_workers();
    window.open_case(Case::create(&place.path("many.readout"), options()).unwrap());
    let mut harness = show(window, (1280.0, 720.0), true);
    harness.state_mut().push(Action::Import(vec![many.clone()]));
    wait(&mut harness, "progress", |harness| {
        harness.query_by_label("cancel").is_some()
            && harness.query_by_role(Role::ProgressIndicator).is_some()
            && documents(harness) > 0
    });
    wait(
        &mut harness,
        "the first articles in their list",
        |harness| !harness.state().desk().unwrap().documents.ids().is_empty(),
    );
    harness.state_mut().push(Action::Do(Verb::Undo));
    harness.run_steps(2);
    let said = messages(&harness);
    assert!(said.contains("cancel it first"), "{said}");
    press(&mut harness, "cancel");
    wait(&mut harness, "the end", |harness| {
        messages(harness).contains("Imported")
    });
    assert!(
        messages(&harness).contains("canceled before the end"),
        "{}",
        messages(&harness)
    );
    let first = documents(&harness);
    assert!(first < 500, "{first}");
    harness.state_mut().push(Action::Import(vec![many]));
    wait(&mut harness, "the rest", |harness| {
        documents(harness) == 500
    });
    wait(&mut harness, "its result", |harness| {
        messages(harness).contains(&format!("{first} there already"))
    });
    // Taking back an import this large is a job with its own progress.
    harness.state_mut().push(Action::Do(Verb::Undo));
    wait(&mut harness, "the undo", |harness| {
        messages(harness).contains("Undone: import")
    });
    assert_eq!(documents(&harness), first);
}

#[test]
fn a_note_that_cannot_be_saved_is_shown_and_tried_again() {
    let place = Place::new();
    let mut harness = place.open();
    let path = place.path("port.readout");
    let outside = connect(&path);
    outside
        .execute_batch("ALTER TABLE note RENAME TO away")
        .unwrap();
    key(&mut harness, Key::J);
    let Selected::Claim(id) = harness.state().selected() else {
        panic!("no claim is selected");
    };
    key(&mut harness, Key::T);
    harness.get_by_label("Note").type_text("Ask the council.");
    harness.run_steps(10);
    let is_told = |harness: &Harness<'_, Window>| {
        harness.query_all_by_role(Role::Label).any(|node| {
            let said = node
                .accesskit_node()
                .value()
                .or(node.accesskit_node().label());
            said.is_some_and(|said| said.contains("not saved") && said.contains("no such table"))
        })
    };
    assert!(
        is_told(&harness),
        "the box says that it is not saved, and why"
    );
    // Elsewhere it is not forgotten, and the case doesn't close over it.
    press_first(&mut harness, Role::ListBoxOption, "France, country");
    harness.state_mut().push(Action::Do(Verb::CloseCase));
    settle(&mut harness);
    assert!(harness.state().case().is_some());
    assert!(
        messages(&harness).contains("could not be saved"),
        "{}",
        messages(&harness)
    );
    outside
        .execute_batch("ALTER TABLE away RENAME TO note")
        .unwrap();
    drop(outside);
    harness.run_steps(60);
    let case = harness.state().case().unwrap();
    let note = case.read().unwrap().own_note(Object::Claim(id)).unwrap();
    assert_eq!(
        note.unwrap().text,
        "Ask the council.",
        "saved once it could be"
    );
}

#[test]
fn documents_of_an_older_version_are_offered_to_be_read_anew() {
    let place = Place::new();
    drop(place.case().close());
    let path = place.path("port.readout");
    connect(&path)
        .execute("UPDATE document SET extractor = 'long ago'", [])
        .unwrap();
    let mut harness = place.open();
    assert!(
        messages(&harness).starts_with("2 documents were read by an older version"),
        "{}",
        messages(&harness)
    );
    press(&mut harness, "Extract again");
    assert_eq!(harness.state().case().unwrap().outdated().unwrap(), 0);
    assert!(
        messages(&harness).contains("Extracted 2 documents again"),
        "{}",
        messages(&harness)
    );
}

#[test]
fn an_undo_that_was_stopped_goes_on_when_the_case_is_opened() {
    let place = Place::new();
    let case = place.case();
    let stop = &mut |_: &_| std::ops::ControlFlow::Break(());
    case.turn(readout::case::Turn::Undo, stop).unwrap().unwrap();
    assert!(case.is_unsettled().unwrap());
    drop(case.close());
    let mut window = place.window(true);
    window.open_case(Case::open(&place.path("port.readout"), options()).unwrap());
    let harness = show(window, (1280.0, 720.0), true);
    let case = harness.state().case().unwrap();
    assert!(!case.is_unsettled().unwrap());
    assert_eq!(case.read().unwrap().counts().unwrap().claims, 0);
}

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

#[test]
fn a_date_that_is_none_is_refused_and_stays_to_be_mended() {
    let place = Place::new();
    let mut harness = place.open();
    press_first(&mut harness, Role::ListBoxOption, "Ministry denies a deal");
    let write = |harness: &mut Harness<'_, Window>, words: &str| {
        harness
            .get_by_role_and_label(Role::TextInput, "published")
            .focus();
        settle(harness);
        keys(harness, Modifiers::COMMAND, Key::A);
        harness
            .get_by_role_and_label(Role::TextInput, "published")
            .type_text(words);
        settle(harness);
        key(harness, Key::Enter);
    };
    let value = |harness: &Harness<'_, Window>| {
        let field = harness.get_by_role_and_label(Role::TextInput, "published");
        field.accesskit_node().value()
    };
    write(&mut harness, "last spring");
    assert!(
        messages(&harness).contains("last spring"),
        "{}",
        messages(&harness)
    );
    assert_eq!(value(&harness).as_deref(), Some("last spring"));
    write(&mut harness, "2020-03");
    assert_eq!(value(&harness).as_deref(), Some("2020-03"));
    assert!(has(
        &harness,
        Role::ListBoxOption,
        "Ministry denies a deal on the river port, Harbor Courier · Mar 2020"
    ));
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
