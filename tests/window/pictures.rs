//! A few pictures, by the program's own rasterizer. What they show is made by hand, so that better extraction changes
//! none of them. Rewritten by `UPDATE_SNAPSHOTS=1 cargo test`.

use std::ops::ControlFlow;

use eframe::egui::{Key, Modifiers};
use egui_kittest::{Harness, SnapshotOptions};
use readout::case::{Case, Defaults, Input};
use readout::model::{Act, Command, DocumentId, Mode, Object, Review, Span};
use readout::ui::Window;
use readout::ui::picture::{draw, png};

use super::harness::{Place, keys, options, settle, show};

/// German: nothing is extracted from it.
const ARTICLE: &str = "Streit um die Brücke
Nordblatt
5. November 2021

Die Ministerin sagte am Freitag, die Brücke werde bis Mai wieder geöffnet. Der Hafenrat widersprach ihr: Vor dem \
Herbst sei daran nicht zu denken, weil der Stahl fehle.

Ihr Sprecher nannte das „eine Meinung unter vielen“.
";

fn span(words: &str) -> Span {
    let start = ARTICLE.find(words).unwrap();
    Span::new(start, start + words.len())
}

/// A case with one document, three claims and a note, all by hand.
fn by_hand(place: &Place, is_dark: bool) -> Window {
    let case = Case::create(&place.path("Brücke.readout"), options()).unwrap();
    let bytes = ARTICLE.as_bytes().to_vec();
    let inputs = [Input::Bytes {
        name: "brücke.txt".to_owned(),
        bytes,
    }];
    case.import(&inputs, &Defaults::default(), &mut |_| {
        ControlFlow::Continue(())
    })
    .unwrap();
    for (source, content, act) in [
        (
            "Die Ministerin",
            "die Brücke werde bis Mai wieder geöffnet",
            Act::Pledge,
        ),
        (
            "Der Hafenrat",
            "Vor dem Herbst sei daran nicht zu denken",
            Act::Deny,
        ),
        ("Ihr Sprecher", "eine Meinung unter vielen", Act::State),
    ] {
        let command = Command::MakeClaim {
            document: DocumentId(1),
            content: span(content),
            source: Some((span(source), None)),
            mode: Mode::Indirect,
            act,
        };
        case.apply(&command).unwrap();
    }
    let second = Object::parse("claim:2").unwrap();
    for command in [
        Command::Review {
            objects: vec![second],
            decision: Some(Review::Accepted),
        },
        Command::Note {
            object: second,
            text: "Only the council gives a reason.".to_owned(),
            typing: false,
        },
    ] {
        case.apply(&command).unwrap();
    }
    let mut window = place.window(is_dark);
    window.open_case(case);
    window.select_object(second);
    window
}

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
