//! The rest of a person's way through the window: other ways in, what can go wrong, what is said then.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use readout::case::Case;
use readout::model::Object;
use readout::ui::Window;
use readout::ui::action::{Action, Verb};
use readout::ui::selection::Selected;

use super::harness::{
    Place, documents, drop_on, has, key, keys, messages, options, press, press_first, settle, show,
    wait,
};
use crate::support::connect;

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
