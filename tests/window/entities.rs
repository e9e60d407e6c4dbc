//! The entity list: the named first, those never named below a header that folds.

use std::ops::ControlFlow;

use eframe::egui::{Key, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use readout::case::{Defaults, Input};
use readout::model::EntityId;
use readout::ui::Window;
use readout::ui::action::Action;
use readout::ui::panes::Pane;
use readout::ui::selection::Selected;

use super::harness::{Place, has, key, press, settle, show};

/// Rebels who speak, and are accused; nobody names them.
const POSTS: [&str; 2] = [
    "Rebels take a post\nNorthern Ledger\n3 March 2021\n\nAnna Baran said that the port would open. Bruno Castel accused the \
     rebels of shelling the post. The rebels denied it.\n",
    "Rebels leave a post\nNorthern Ledger\n4 March 2021\n\nAnna Baran said that the port would close. Bruno Castel accused the \
     rebels of burning the post.\n",
];

fn open(place: &Place) -> Harness<'static, Window> {
    let case = place.case();
    let inputs = POSTS.map(|text| Input::Bytes {
        name: format!("{}.txt", text.len()),
        bytes: text.as_bytes().to_vec(),
    });
    let go_on = &mut |_: &_| ControlFlow::Continue(());
    case.import(&inputs, &Defaults::default(), go_on).unwrap();
    let mut window = place.window(true);
    window.open_case(case);
    show(window, (1600.0, 1400.0), true)
}

/// The names of the list's lines from above, the header's too.
fn lines(harness: &Harness<'_, Window>) -> Vec<String> {
    let options = harness.query_all_by_role(Role::ListBoxOption);
    let buttons = harness.query_all_by_role(Role::Button);
    let mut lines: Vec<(f32, String)> = options
        .chain(buttons)
        .filter(|node| node.rect().left() < 10.0)
        .filter_map(|node| Some((node.rect().top(), node.accesskit_node().label()?)))
        // Documents stand below.
        .filter(|(_, name)| name.contains(", ") && !name.contains(" · "))
        .collect();
    lines.sort_by(|one, other| one.0.total_cmp(&other.0));
    lines.into_iter().map(|(_, name)| name).collect()
}

/// The header over those never named, and how many they are.
fn header(harness: &Harness<'_, Window>) -> (String, usize) {
    let shown = lines(harness);
    let header = shown.iter().find(|name| name.starts_with("Never named, "));
    let header = header.unwrap_or_else(|| panic!("no header among {shown:#?}"));
    let count = header.trim_start_matches("Never named, ").parse().unwrap();
    (header.clone(), count)
}

fn is_expanded(harness: &Harness<'_, Window>) -> Option<bool> {
    let (name, _) = header(harness);
    let header = harness.get_by_label(&name);
    header.accesskit_node().data().is_expanded()
}

/// The listed entities, as the keys go through them.
fn listed(harness: &Harness<'_, Window>) -> Vec<EntityId> {
    harness
        .state()
        .desk()
        .unwrap()
        .entities
        .list()
        .iter()
        .collect()
}

#[test]
fn those_never_named_stand_below_the_named() {
    let place = Place::new();
    let mut harness = open(&place);
    let shown = lines(&harness);
    let (name, count) = header(&harness);
    let header = shown.iter().position(|line| *line == name).unwrap();
    let is_unnamed = |name: &String| name.contains("unnamed");
    assert!(!shown[..header].iter().any(is_unnamed), "{shown:#?}");
    assert!(shown[header + 1..].iter().all(is_unnamed), "{shown:#?}");
    let all = listed(&harness);
    let summary = harness.state().desk().unwrap().entities.summary();
    assert_eq!(summary, all.len().to_string());

    press(&mut harness, &name);
    assert_eq!(is_expanded(&harness), Some(false));
    assert_eq!(listed(&harness), all[..all.len() - count]);
    assert!(!has(&harness, Role::ListBoxOption, "Rebels, unnamed"));
    let folded = harness.state().desk().unwrap().entities.summary();
    assert_eq!(folded, summary, "what is folded is still counted");
    press(&mut harness, &name);
    assert_eq!(is_expanded(&harness), Some(true));
    assert_eq!(listed(&harness), all);
}

#[test]
fn keys_reach_who_is_never_named() {
    let place = Place::new();
    let mut harness = open(&place);
    harness.state_mut().push(Action::Focus(Pane::Entities));
    let all = listed(&harness);
    let (_, count) = header(&harness);
    key(&mut harness, Key::End);
    assert_eq!(
        harness.state().selected(),
        Selected::Entity(*all.last().unwrap())
    );
    key(&mut harness, Key::ArrowLeft);
    assert_eq!(is_expanded(&harness), Some(false));
    key(&mut harness, Key::End);
    let last_named = all[all.len() - count - 1];
    assert_eq!(harness.state().selected(), Selected::Entity(last_named));
    key(&mut harness, Key::ArrowRight);
    key(&mut harness, Key::ArrowDown);
    let first_unnamed = all[all.len() - count];
    assert_eq!(harness.state().selected(), Selected::Entity(first_unnamed));
}

#[test]
fn what_is_looked_for_or_selected_is_never_folded() {
    let place = Place::new();
    let mut harness = open(&place);
    let all = listed(&harness);
    let (name, _) = header(&harness);
    press(&mut harness, &name);
    let last = Selected::Entity(*all.last().unwrap());
    harness.state_mut().push(Action::Select(last));
    settle(&mut harness);
    assert_eq!(is_expanded(&harness), Some(true), "selected elsewhere");
    press(&mut harness, &name);
    let field = harness.get_by_label("Filter entities by name");
    field.focus();
    field.type_text("rebel");
    settle(&mut harness);
    let found = listed(&harness);
    assert!(!found.is_empty() && found.iter().all(|one| all.contains(one)));
    assert!(has(&harness, Role::ListBoxOption, "Rebels, unnamed"));
}
