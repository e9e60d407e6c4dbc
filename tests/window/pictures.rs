//! A few pictures, by the program's own rasterizer. What they show is made by hand, so that better extraction changes
//! none of them. Rewritten by `UPDATE_SNAPSHOTS=1 cargo test`.

use eframe::egui::{Key, Modifiers};
use egui_kittest::{Harness, SnapshotOptions};
use readout::model::Object;
use readout::ui::Window;
use readout::ui::picture::{draw, png};

use super::harness::{Place, by_hand, keys, settle, show};

fn compare(harness: &mut Harness<'_, Window>, name: &str) {
    // Glyphs may come out one shade apart on another processor.
    let options = SnapshotOptions::new().threshold(0.6).max_failed_pixels(40);
    harness.snapshot_options(name, &options);
}

#[test]
fn the_workbench_in_the_dark() {
    let place = Place::new();
    let mut harness = show(by_hand(&place, true), (1200.0, 700.0), true);
    compare(&mut harness, "workbench-dark");
}

#[test]
fn the_workbench_in_the_light() {
    let place = Place::new();
    let mut harness = show(by_hand(&place, false), (1200.0, 700.0), false);
    compare(&mut harness, "workbench-light");
}

#[test]
fn the_welcome_screen() {
    let place = Place::new();
    let mut harness = show(place.window(false), (900.0, 600.0), false);
    compare(&mut harness, "welcome-light");
    keys(&mut harness, Modifiers::COMMAND, Key::K);
    settle(&mut harness);
    compare(&mut harness, "palette-light");
}

#[test]
fn a_picture_is_the_same_each_time() {
    let place = Place::new();
    let mut window = by_hand(&place, true);
    let one = png(&draw(&mut window, (900, 600), 1.0)).unwrap();
    let case = window.case().unwrap().clone();
    let mut again = place.window(true);
    again.open_case(case);
    again.select_object(Object::parse("claim:2").unwrap());
    assert!(one == png(&draw(&mut again, (900, 600), 1.0)).unwrap());
    let large = draw(&mut again, (1800, 1200), 2.0);
    assert_eq!((large.width, large.height), (1800, 1200));
}
