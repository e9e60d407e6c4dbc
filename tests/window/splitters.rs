//! The borders between panes, by keys and by the pointer.

use eframe::egui::{Event, Key, Modifiers, PointerButton, Rect, Role, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use readout::ui::Window;

use super::harness::{Place, key, settle};

const UPRIGHT: &str = "Between Entities and Graph";
const LEVEL: &str = "Between Graph and Claims";

fn pane(harness: &Harness<'_, Window>, name: &str) -> Rect {
    let mut regions = harness.query_all_by_role(Role::Region);
    let region = regions.find(|node| node.accesskit_node().label().as_deref() == Some(name));
    region.unwrap_or_else(|| panic!("no pane {name}")).rect()
}

fn value(harness: &Harness<'_, Window>, name: &str) -> f64 {
    let splitter = harness.get_by_label(name);
    splitter.accesskit_node().numeric_value().unwrap()
}

fn focus(harness: &mut Harness<'_, Window>, name: &str) {
    harness.get_by_label(name).focus();
    settle(harness);
    assert!(harness.get_by_label(name).is_focused());
}

fn is_near(one: f32, other: f32) -> bool {
    (one - other).abs() < 0.6
}

#[test]
fn arrows_move_the_border_that_has_the_focus() {
    let place = Place::new();
    let mut harness = place.open();
    let selected = harness.state().selected();
    focus(&mut harness, UPRIGHT);
    let (list, graph, reader) = (
        pane(&harness, "Entities"),
        pane(&harness, "Graph"),
        pane(&harness, "Reader"),
    );
    let before = value(&harness, UPRIGHT);
    for _ in 0..3 {
        key(&mut harness, Key::ArrowRight);
    }
    assert!(is_near(
        pane(&harness, "Entities").width(),
        list.width() + 48.0
    ));
    assert!(is_near(
        pane(&harness, "Graph").width(),
        graph.width() - 48.0
    ));
    assert!(is_near(pane(&harness, "Reader").width(), reader.width()));
    assert!(value(&harness, UPRIGHT) > before);
    key(&mut harness, Key::ArrowLeft);
    assert!(is_near(
        pane(&harness, "Entities").width(),
        list.width() + 32.0
    ));
    assert!(
        harness.get_by_label(UPRIGHT).is_focused(),
        "it keeps the focus"
    );
    assert_eq!(
        harness.state().selected(),
        selected,
        "no list was gone through"
    );

    focus(&mut harness, LEVEL);
    let height = pane(&harness, "Graph").height();
    key(&mut harness, Key::ArrowUp);
    assert!(is_near(pane(&harness, "Graph").height(), height - 16.0));
}

#[test]
fn no_key_makes_a_pane_vanish() {
    let place = Place::new();
    let mut harness = place.open();
    focus(&mut harness, UPRIGHT);
    for (end, small) in [(Key::Home, "Entities"), (Key::End, "Graph")] {
        key(&mut harness, end);
        key(&mut harness, Key::ArrowLeft);
        key(&mut harness, Key::ArrowRight);
        key(&mut harness, end);
        assert!(is_near(pane(&harness, small).width(), 120.0), "{small}");
    }
    let node = harness.get_by_label(UPRIGHT);
    let node = node.accesskit_node();
    assert_eq!(node.numeric_value(), node.max_numeric_value());
}

#[test]
fn a_border_is_dragged_and_centered() {
    let place = Place::new();
    let mut harness = place.open();
    let list = pane(&harness, "Entities").width();
    let from = harness.get_by_label(UPRIGHT).rect().center();
    let to = pos2(from.x + 60.0, from.y);
    harness.hover_at(from);
    harness.drag_at(from);
    settle(&mut harness);
    harness.event(Event::PointerMoved(to));
    settle(&mut harness);
    harness.drop_at(to);
    settle(&mut harness);
    let wide = pane(&harness, "Entities").width();
    assert!((wide - list - 60.0).abs() < 1.5, "{list} to {wide}");
    let center = harness.get_by_label(UPRIGHT).rect().center();
    harness.hover_at(center);
    for pressed in [true, false, true, false] {
        harness.event(Event::PointerButton {
            pos: center,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
    }
    settle(&mut harness);
    assert!((value(&harness, UPRIGHT) - 50.0).abs() < 1.0);
}
