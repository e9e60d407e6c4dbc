//! Who is who, by clicks: types, merges, splits, "not the same".

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use readout::case::Case;
use readout::model::{Command, Query};
use readout::ui::Window;
use readout::ui::action::{Action, Verb};
use readout::ui::selection::Selected;

use super::harness::{
    Place, documents, drop_on, has, key, keys, messages, options, press, press_first, settle, show,
    wait,
};
use crate::support::connect;

#[test]
fn a_type_is_corrected_and_taken_back() {
    let place = Place::new();
    let mut harness = place.open();
    press_first(&mut harness, Role::ListBoxOption, "Ilse Marten, person");
    press(&mut harness, "Type, person");
    press(&mut harness, "organization");
    assert!(has(
        &harness,
        Role::ListBoxOption,
        "Ilse Marten, organization"
    ));
    keys(&mut harness, Modifiers::COMMAND, Key::Z);
    assert!(
        messages(&harness).starts_with("Undone: "),
        "{}",
        messages(&harness)
    );
    assert!(has(&harness, Role::ListBoxOption, "Ilse Marten, person"));
}

#[test]
fn what_was_merged_is_split_again_by_its_names() {
    let place = Place::new();
    let mut harness = place.open();
    press_first(&mut harness, Role::ListBoxOption, "Ilse Marten, person");
    press(&mut harness, "Merge…");
    harness.get_by_label("Merge with").type_text("Kessler");
    settle(&mut harness);
    press(&mut harness, "Merge Otto Kessler into Ilse Marten");
    assert!(!has(&harness, Role::ListBoxOption, "Otto Kessler, person"));
    press(&mut harness, "Split…");
    press(&mut harness, "Otto Kessler");
    press(&mut harness, "Split off 1 name");
    assert!(has(&harness, Role::ListBoxOption, "Otto Kessler, person"));
    assert!(has(&harness, Role::ListBoxOption, "Ilse Marten, person"));
}

#[test]
fn not_the_same_is_asked_only_once() {
    let place = Place::new();
    let articles = place.path("rivera");
    std::fs::create_dir(&articles).unwrap();
    let first = "Julia Rivera, the minister, said on Monday that the port would open again in May.\n\nRivera rejected the claim that the workers had been paid.";
    let second = "Juliana Rivera told reporters on Tuesday that the harbor was safe.\n\n“We are ready,” Rivera said.";
    std::fs::write(articles.join("1.txt"), first).unwrap();
    std::fs::write(articles.join("2.txt"), second).unwrap();
    let mut window = place.window(true);
    window.open_case(Case::create(&place.path("rivera.readout"), options()).unwrap());
    let mut harness = show(window, (1600.0, 1000.0), true);
    drop_on(&mut harness, &[articles]);
    press_first(&mut harness, Role::ListBoxOption, "Julia Rivera, person");
    press(
        &mut harness,
        "Julia Rivera and Juliana Rivera are not the same",
    );
    let is_asked = |harness: &Harness<'_, Window>| {
        harness
            .query_by_label("Merge Juliana Rivera into Julia Rivera")
            .is_some()
    };
    assert!(!is_asked(&harness));
    let third = place.path("3.txt");
    std::fs::write(&third, "The cranes moved, Juliana Rivera said on Friday.").unwrap();
    drop_on(&mut harness, &[third]);
    assert_eq!(documents(&harness), 3);
    assert!(!is_asked(&harness), "nor after a later import");
    // Undone, the question comes back, and can be answered the other way.
    harness.state_mut().push(Action::Do(Verb::Undo));
    settle(&mut harness);
    harness.state_mut().push(Action::Do(Verb::Undo));
    settle(&mut harness);
    assert!(is_asked(&harness));
    press(&mut harness, "Merge Juliana Rivera into Julia Rivera");
    assert!(!has(
        &harness,
        Role::ListBoxOption,
        "Juliana Rivera, person"
    ));
}

#[test]
fn all_of_one_name_are_merged_at_once() {
    let place = Place::new();
    let articles = place.path("members");
    std::fs::create_dir(&articles).unwrap();
    for number in 0..5 {
        let text = format!("The HFL said on Monday that the HFL had {number} hundred members.");
        std::fs::write(articles.join(format!("{number}.txt")), text).unwrap();
    }
    let mut window = place.window(true);
    window.open_case(Case::create(&place.path("members.readout"), options()).unwrap());
    let mut harness = show(window, (1600.0, 1000.0), true);
    drop_on(&mut harness, &[articles]);
    let listed = |harness: &Harness<'_, Window>| {
        harness
            .query_all_by_role(Role::ListBoxOption)
            .filter(|node| {
                let name = node.accesskit_node().label();
                name.is_some_and(|name| name.starts_with("HFL, organization"))
            })
            .count()
    };
    assert_eq!(listed(&harness), 5);
    press_first(&mut harness, Role::ListBoxOption, "HFL, organization");
    press(&mut harness, "Merge all 5 named HFL");
    assert_eq!(listed(&harness), 1);
    keys(&mut harness, Modifiers::COMMAND, Key::Z);
    let said = messages(&harness);
    assert!(said.contains("merge 4 others into"), "{said}");
    assert_eq!(listed(&harness), 5);
}

#[test]
fn a_merge_is_canceled_and_what_was_decided_meanwhile_is_not_lost() {
    let place = Place::new();
    let case = place.case();
    let entities = {
        let reader = case.read().unwrap();
        reader.entity_ids(&Default::default(), &Query::All).unwrap()
    };
    let count = entities.len();
    let mut window = place.window_with_workers();
    window.open_case(case);
    let mut harness = show(window, (1280.0, 720.0), true);
    wait(&mut harness, "the claims", |harness| {
        has(harness, Role::ListBoxOption, "Ilse Marten, person")
    });
    // While something else writes the file, the merge waits at its first step.
    let outside = connect(&place.path("port.readout"));
    outside.execute_batch("BEGIN IMMEDIATE").unwrap();
    let merge = Command::Same { entities };
    harness.state_mut().push(Action::Edit(merge));
    wait(&mut harness, "its progress", |harness| {
        has(harness, Role::ProgressIndicator, "Merging…")
            && harness.query_by_label("cancel").is_some()
    });
    harness.state_mut().push(Action::Do(Verb::Undo));
    harness.run_steps(2);
    key(&mut harness, Key::J);
    key(&mut harness, Key::Y);
    let Selected::Claim(next) = harness.state().selected() else {
        panic!("no claim is selected");
    };
    press(&mut harness, "cancel");
    let decided = |harness: &Harness<'_, Window>| {
        let reader = harness.state().case().unwrap().read().unwrap();
        let claims = reader.claim_ids(&Query::All, Default::default()).unwrap();
        let rows = reader.claims(&claims).unwrap();
        rows.iter().filter(|row| row.review.is_some()).count()
    };
    assert_eq!(decided(&harness), 0, "it waits, and the window does not");
    outside.execute_batch("ROLLBACK").unwrap();
    drop(outside);
    wait(&mut harness, "the end", |harness| {
        messages(harness).contains("Canceled before the end, so nothing was changed")
    });
    wait(&mut harness, "what waited", |harness| decided(harness) == 1);
    let reader = harness.state().case().unwrap().read().unwrap();
    let left = reader.entity_ids(&Default::default(), &Query::All).unwrap();
    assert_eq!(left.len(), count, "nobody was merged");
    assert_eq!(harness.state().selected(), Selected::Claim(next));
}
