//! What a person does, by the names that a screen reader says.

use eframe::egui::accesskit::Toggled;
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use readout::model::{Command, Object, Review};
use readout::ui::Window;
use readout::ui::action::Action;
use readout::ui::selection::Selected;

use super::harness::{Place, has, key, keys, press, press_first, settle, show};

fn selected(harness: &Harness<'_, Window>) -> Selected {
    harness.state().selected()
}

fn reader_text(harness: &Harness<'_, Window>) -> String {
    harness
        .query_all_by_role(Role::Paragraph)
        .filter_map(|node| node.accesskit_node().label())
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn from_an_empty_window_to_a_read_article() {
    let place = Place::new();
    let mut harness = show(place.window(true), (1280.0, 720.0), true);
    place.answer(&[&place.path("articles")]);
    press(&mut harness, "Open articles…");
    assert!(
        harness
            .state()
            .messages()
            .iter()
            .any(|words| words.starts_with("Imported 2 articles"))
    );
    let counts = harness
        .state()
        .case()
        .unwrap()
        .read()
        .unwrap()
        .counts()
        .unwrap();
    assert_eq!(counts.documents, 2);
    press_first(&mut harness, Role::Tab, "Documents");
    press_first(&mut harness, Role::ListBoxOption, "Ministry denies a deal");
    assert!(reader_text(&harness).contains("Nobody asked the people of the port"));
}

#[test]
fn an_entity_lights_in_every_pane() {
    let place = Place::new();
    let mut harness = place.open();
    press_first(&mut harness, Role::ListBoxOption, "Otto Kessler, person");
    assert!(matches!(selected(&harness), Selected::Entity(_)));
    assert!(reader_text(&harness).contains("We will not wait another year"));
    let node = harness
        .query_all_by_role(Role::Button)
        .find(|node| {
            node.accesskit_node()
                .label()
                .is_some_and(|label| label.starts_with("Otto Kessler, person"))
        })
        .expect("the graph has a node of that name");
    assert_eq!(node.accesskit_node().toggled(), Some(Toggled::True));
    assert!(
        has(&harness, Role::Link, "Kessler, person"),
        "the reader marks the mentions"
    );
    // A click lit, and reordered nothing.
    let desk = harness.state().desk().unwrap();
    assert_eq!(desk.documents.ids().len(), 2);
    assert!(desk.ledger.claims() > 8);
}

#[test]
fn a_filter_shows_one_type_and_a_scope_one_entity() {
    let place = Place::new();
    let mut harness = place.open();
    let all = harness.state().desk().unwrap().entities.list().len();
    press_first(&mut harness, Role::CheckBox, "People");
    let without = harness.state().desk().unwrap().entities.list().len();
    assert!(without < all, "{without} of {all}");
    press_first(&mut harness, Role::CheckBox, "People");
    key(&mut harness, Key::Slash);
    harness
        .get_by_label("Search")
        .type_text("about:\"Ilse Marten\"");
    settle(&mut harness);
    key(&mut harness, Key::Enter);
    let desk = harness.state().desk().unwrap();
    assert_eq!(desk.documents.ids().len(), 1);
    press(&mut harness, "Remove about:\"Ilse Marten\" from the scope");
    assert_eq!(harness.state().desk().unwrap().documents.ids().len(), 2);
    keys(&mut harness, Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(
        harness.state().desk().unwrap().documents.ids().len(),
        1,
        "back"
    );
}

#[test]
fn claims_are_decided_by_keys_and_taken_back() {
    let place = Place::new();
    let mut harness = place.open();
    key(&mut harness, Key::J);
    let first = selected(&harness);
    let Selected::Claim(id) = first else {
        panic!("j begins at the first claim, not at {first:?}");
    };
    let review = |harness: &Harness<'_, Window>| {
        let case = harness.state().case().unwrap();
        case.read().unwrap().claim(id).unwrap().unwrap().review
    };
    key(&mut harness, Key::Y);
    assert_eq!(review(&harness), Some(Review::Accepted));
    assert_ne!(selected(&harness), first, "on to the next undecided claim");
    assert!(
        harness
            .state()
            .messages()
            .iter()
            .any(|words| words.starts_with("Accept"))
    );
    keys(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(review(&harness), None);
    assert_eq!(selected(&harness), first, "undo shows what it changed");
    assert!(
        harness
            .state()
            .messages()
            .iter()
            .any(|words| words.starts_with("Undone"))
    );
    keys(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(review(&harness), Some(Review::Accepted));
    key(&mut harness, Key::Y);
    assert_eq!(review(&harness), None, "y again withdraws");
    key(&mut harness, Key::N);
    assert_eq!(review(&harness), Some(Review::Rejected));
}

#[test]
fn a_link_opens_its_evidence() {
    let place = Place::new();
    let mut harness = place.open();
    press_first(&mut harness, Role::Button, "France supports Germany");
    assert!(
        matches!(selected(&harness), Selected::Relation(..)),
        "the sentence with the first date opens"
    );
    assert!(reader_text(&harness).contains("supports the German plan"));
    press_first(
        &mut harness,
        Role::ListBoxOption,
        "by 8 Nov 2021, France supports Germany",
    );
    assert!(reader_text(&harness).contains("in the dispute over the river port"));
    let Selected::Relation(id, _) = selected(&harness) else {
        panic!("{:?}", selected(&harness));
    };
    key(&mut harness, Key::Y);
    let case = harness.state().case().unwrap();
    let row = case.read().unwrap().relation(id).unwrap().unwrap();
    assert_eq!(row.review, Some(Review::Accepted));
    let scene = harness.state().desk().unwrap().graph.scene().unwrap();
    assert!(
        scene.links.iter().any(|link| !link.is_suggested),
        "one accepted sentence accepts the link"
    );
}

#[test]
fn a_note_is_saved_while_it_is_typed() {
    let place = Place::new();
    let mut harness = place.open();
    key(&mut harness, Key::J);
    let Selected::Claim(id) = selected(&harness) else {
        panic!("no claim is selected");
    };
    key(&mut harness, Key::T);
    harness
        .get_by_label("Note")
        .type_text("Only this side says so.");
    harness.run_steps(8);
    let note = |harness: &Harness<'_, Window>| {
        let case = harness.state().case().unwrap();
        case.read()
            .unwrap()
            .own_note(Object::Claim(id))
            .unwrap()
            .map(|note| note.text)
    };
    assert_eq!(note(&harness).as_deref(), Some("Only this side says so."));
    // Leaving saves at once.
    harness.get_by_label("Note").type_text(" Or not?");
    harness.run_steps(1);
    press_first(&mut harness, Role::ListBoxOption, "France, country");
    assert_eq!(
        note(&harness).as_deref(),
        Some("Only this side says so. Or not?")
    );
    keys(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(
        note(&harness),
        None,
        "one step with what was typed in one go"
    );
}

#[test]
fn entities_are_renamed_merged_and_split_again() {
    let place = Place::new();
    let mut harness = place.open();
    press_first(&mut harness, Role::ListBoxOption, "Ilse Marten, person");
    press(&mut harness, "Rename…");
    harness.get_by_label("New name").type_text(" the elder");
    settle(&mut harness);
    press(&mut harness, "Rename");
    assert!(has(
        &harness,
        Role::ListBoxOption,
        "Ilse Marten the elder, person"
    ));
    press(&mut harness, "Merge…");
    harness.get_by_label("Merge with").type_text("Kessler");
    settle(&mut harness);
    press(
        &mut harness,
        "Merge Otto Kessler into Ilse Marten the elder",
    );
    assert!(!has(&harness, Role::ListBoxOption, "Otto Kessler, person"));
    keys(&mut harness, Modifiers::COMMAND, Key::Z);
    assert!(has(&harness, Role::ListBoxOption, "Otto Kessler, person"));
}

#[test]
fn a_date_is_corrected_and_what_rests_on_it_follows() {
    let place = Place::new();
    let mut harness = place.open();
    press_first(&mut harness, Role::ListBoxOption, "Ministry denies a deal");
    let field = harness.get_by_role_and_label(Role::TextInput, "published");
    field.focus();
    settle(&mut harness);
    keys(&mut harness, Modifiers::COMMAND, Key::A);
    harness
        .get_by_role_and_label(Role::TextInput, "published")
        .type_text("2020-03-01");
    settle(&mut harness);
    key(&mut harness, Key::Enter);
    assert!(has(
        &harness,
        Role::ListBoxOption,
        "Ministry denies a deal on the river port, Harbor Courier · 1 Mar 2020"
    ));
    press_first(&mut harness, Role::Button, "as found");
    assert!(has(
        &harness,
        Role::ListBoxOption,
        "Ministry denies a deal on the river port, Harbor Courier · 8 Nov 2021"
    ));
}

#[test]
fn a_report_is_written_where_the_dialog_says() {
    let place = Place::new();
    let mut harness = place.open();
    place.answer(&[&place.path("report.html")]);
    press(&mut harness, "Report…");
    let text = std::fs::read_to_string(place.path("report.html")).unwrap();
    assert!(text.contains("We will not wait another year"));
    assert!(
        harness
            .state()
            .messages()
            .iter()
            .any(|words| words.starts_with("Wrote a report"))
    );
}

#[test]
fn without_a_dialog_a_path_does() {
    let place = Place::new();
    let mut harness = place.open();
    std::fs::write(place.path("empty.txt"), "").unwrap();
    press(&mut harness, "Import…");
    harness
        .get_by_label("Path")
        .type_text(&place.path("empty.txt").display().to_string());
    settle(&mut harness);
    key(&mut harness, Key::Enter);
    press(&mut harness, "Details");
    assert!(has(
        &harness,
        Role::ListItem,
        &format!("{}, skipped", place.path("empty.txt").display())
    ));
    key(&mut harness, Key::Escape);
    assert!(harness.query_by_label("What the import brought").is_none());
}

#[test]
fn an_article_is_pasted() {
    let place = Place::new();
    let mut harness = place.open();
    harness.event(eframe::egui::Event::Paste(
        "Port opens again\n\nGermany welcomed the agreement.".to_owned(),
    ));
    settle(&mut harness);
    press(&mut harness, "Import");
    let counts = harness
        .state()
        .case()
        .unwrap()
        .read()
        .unwrap()
        .counts()
        .unwrap();
    assert_eq!(counts.documents, 3);
}

#[test]
fn the_palette_does_what_it_names() {
    let place = Place::new();
    let mut harness = place.open();
    keys(&mut harness, Modifiers::COMMAND, Key::K);
    harness
        .get_by_label("Command")
        .type_text("hide the inspector");
    settle(&mut harness);
    key(&mut harness, Key::Enter);
    assert!(!has(&harness, Role::Tab, "Inspector"));
    assert!(
        !harness
            .state()
            .settings
            .panes
            .is_visible(readout::ui::panes::Pane::Inspector)
    );
}

#[test]
fn a_step_is_told_in_words_after_opening_again() {
    let place = Place::new();
    let mut harness = place.open();
    press_first(&mut harness, Role::ListBoxOption, "France, country");
    press(&mut harness, "Rename…");
    harness.get_by_label("New name").type_text(" (Paris)");
    settle(&mut harness);
    press(&mut harness, "Rename");
    harness
        .state_mut()
        .push(Action::Do(readout::ui::action::Verb::CloseCase));
    settle(&mut harness);
    assert!(harness.state().case().is_none());
    press_first(&mut harness, Role::Button, "port, 2 documents");
    assert!(has(&harness, Role::ListBoxOption, "France (Paris)"));
    keys(&mut harness, Modifiers::COMMAND, Key::Z);
    assert!(has(&harness, Role::ListBoxOption, "France, country"));
}

#[test]
fn no_query_is_asked_again_while_nothing_changes() {
    let place = Place::new();
    let mut harness = place.open();
    key(&mut harness, Key::J);
    let loads = |harness: &Harness<'_, Window>| harness.state().desk().unwrap().loads();
    let before = loads(&harness);
    harness.run_steps(20);
    assert_eq!(loads(&harness), before);
    let command = Command::Review {
        objects: vec![],
        decision: None,
    };
    harness.state_mut().push(Action::Edit(command));
    settle(&mut harness);
    assert_eq!(
        loads(&harness),
        before,
        "an edit that changes nothing makes nothing stale"
    );
}

#[test]
fn a_colleagues_step_is_taken_back_by_its_name() {
    let place = Place::new();
    let case = place.case();
    let path = case.path().to_owned();
    drop(case.close());
    let ada = readout::case::Options {
        analyst: "Ada Brandt".to_owned(),
        ..super::harness::options()
    };
    let theirs = readout::case::Case::open(&path, ada).unwrap();
    let id = theirs
        .read()
        .unwrap()
        .claim_ids(&readout::model::Query::All, Default::default())
        .unwrap()[0];
    let command = Command::Review {
        objects: vec![Object::Claim(id)],
        decision: Some(Review::Rejected),
    };
    theirs.apply(&command).unwrap();
    drop(theirs.close());
    let mut harness = place.open();
    let review = |harness: &Harness<'_, Window>| {
        let case = harness.state().case().unwrap();
        case.read().unwrap().claim(id).unwrap().unwrap().review
    };
    assert_eq!(
        review(&harness),
        Some(Review::Rejected),
        "a colleague's decision is shown"
    );
    keys(&mut harness, Modifiers::COMMAND, Key::H);
    let label = harness
        .query_all_by_role(Role::ListItem)
        .filter_map(|node| node.accesskit_node().label())
        .find(|label| label.contains("Ada Brandt"))
        .expect("her step stands in the history");
    let step = label.split(", Ada Brandt").next().unwrap().to_owned();
    press(&mut harness, &format!("Undo {step}"));
    assert_eq!(review(&harness), None);
}
