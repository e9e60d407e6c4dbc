//! Opening in the window: the sample, and what can go wrong, told in words.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use readout::case::Case;
use readout::ui::action::{Action, Verb};

use super::harness::{Place, has, options, press, settle, show};

#[test]
fn the_sample_is_made_once() {
    let place = Place::new();
    for round in 0..2 {
        let mut window = place.window(false);
        window.offer_sample(place.path("sample.readout"));
        let mut harness = show(window, (1280.0, 720.0), false);
        press(&mut harness, "Open the sample case");
        let counts = harness
            .state()
            .case()
            .unwrap()
            .read()
            .unwrap()
            .counts()
            .unwrap();
        assert!(counts.documents >= 15, "round {round}: {counts:?}");
        assert!(counts.claims >= 100, "round {round}: {counts:?}");
        harness.state_mut().push(Action::Do(Verb::CloseCase));
        settle(&mut harness);
        assert!(harness.state().case().is_none());
    }
}

#[test]
fn what_cannot_be_opened_says_why_and_leaves_the_welcome_screen() {
    let place = Place::new();
    let no_case = place.path("no case.readout");
    std::fs::write(&no_case, "this is a text").unwrap();
    let mut harness = show(place.window(true), (1280.0, 720.0), true);
    for (path, words) in [
        (no_case, "not a Readout case"),
        (place.path("gone.readout"), "gone.readout"),
    ] {
        harness.state_mut().push(Action::Open(path));
        settle(&mut harness);
        let messages = harness.state().messages().join(" · ");
        assert!(messages.contains(words), "{messages}");
        assert!(harness.state().case().is_none());
        assert!(has(&harness, Role::Button, "Open articles…"));
    }
}

#[test]
fn a_case_that_another_window_has_says_so() {
    let place = Place::new();
    let _held = place.case();
    let mut harness = show(place.window(true), (1280.0, 720.0), true);
    harness
        .state_mut()
        .push(Action::Open(place.path("port.readout")));
    settle(&mut harness);
    let messages = harness.state().messages().join(" · ");
    assert!(messages.contains("another"), "{messages}");
}

#[test]
fn a_case_that_can_only_be_read_offers_no_edit() {
    let place = Place::new();
    drop(place.case().close());
    let mut window = place.window(true);
    window.open_case(Case::open_to_read(&place.path("port.readout"), options()).unwrap());
    let mut harness = show(window, (1600.0, 1000.0), true);
    assert!(
        has(&harness, Role::Label, "Read only")
            || has(&harness, Role::ListBoxOption, "Anna Delorme")
    );
    harness.key_press(Key::J);
    settle(&mut harness);
    harness.key_press(Key::Y);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    settle(&mut harness);
    assert_eq!(harness.state().messages(), Vec::<&str>::new());
    assert!(!harness.state().can(Verb::Accept));
}

#[test]
fn an_empty_case_offers_to_import_where_it_can_be_written() {
    let place = Place::new();
    for can_write in [true, false] {
        let path = place.path("empty.readout");
        let case = if can_write {
            Case::open_or_create(&path, options())
        } else {
            Case::open_to_read(&path, options())
        };
        let case = case.unwrap();
        let mut window = place.window(true);
        window.open_case(case.clone());
        let harness = show(window, (1600.0, 1000.0), true);
        let ways_out = harness.query_all_by_label("import articles…").count();
        assert_eq!(ways_out > 0, can_write, "{ways_out} ways out");
        drop(harness);
        drop(case.close());
    }
}
