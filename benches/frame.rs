//! `cargo bench --bench frame`: frames of the workbench, 1600 × 1000 points: `ui` and the triangles of it. Workers read as
//! they do on a screen, so what they take is in no frame, and in `first_rows` and `select_a_link`, which wait for them.
//!
//! The case is the largest in `target/bigcase` (`cargo run --release --example bigcase -- 100000`), else the sample.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use divan::{Bencher, black_box};
use eframe::egui::{Context, Event, Key, Modifiers, RawInput, Rect, pos2, vec2};
use readout::case::{Case, Defaults, EntityFilter, Options, sample};
use readout::model::{Object, Query};
use readout::ui::action::{Action, Verb};
use readout::ui::dialogs::NoDialogs;
use readout::ui::picture::draw;
use readout::ui::selection::Selected;
use readout::ui::settings::Settings;
use readout::ui::{Environment, Window};

fn main() {
    divan::main();
}

fn options() -> Options {
    Options {
        analyst: "bench".to_owned(),
        clock: || jiff::Timestamp::UNIX_EPOCH,
        backups: None,
    }
}

/// The largest case there is, or the sample.
fn case() -> Arc<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bigcase");
    let cases = std::fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .filter_map(Result::ok);
    let largest = cases
        .map(|entry| entry.path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "readout")
        })
        .max_by_key(|path| path.metadata().map_or(0, |data| data.len()));
    largest.map_or_else(sample_case, |path| {
        Case::open_to_read(&path, options()).expect("the large case")
    })
}

fn sample_case() -> Arc<Case> {
    let path: PathBuf =
        std::env::temp_dir().join(format!("readout-frame-{}.readout", std::process::id()));
    let case = Case::open_or_create(&path, options()).expect("the sample case");
    let counts = case
        .read()
        .and_then(|reader| reader.counts())
        .expect("its counts");
    if counts.documents == 0 {
        case.import(&sample(), &Defaults::default(), &mut |_| {
            ControlFlow::Continue(())
        })
        .expect("the sample");
    }
    case
}

fn environment(is_inline: bool) -> Environment {
    Environment {
        options: options(),
        dialogs: Arc::new(NoDialogs),
        cases: PathBuf::new(),
        sample: None,
        zone: jiff::tz::TimeZone::UTC,
        is_inline,
        notice: None,
    }
}

/// A window that has settled.
struct Bench {
    window: Window,
    ctx: Context,
    time: f64,
}

impl Bench {
    fn new() -> Self {
        let mut bench = Self::begun(case());
        for _ in 0..400 {
            bench.frame(Vec::new());
            std::thread::sleep(std::time::Duration::from_millis(5));
            if bench.has_ledger()
                && bench
                    .window
                    .desk()
                    .is_some_and(|desk| desk.graph.scene().is_some())
            {
                break;
            }
        }
        // The graph comes to rest.
        for _ in 0..60 {
            bench.frame(Vec::new());
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        bench
    }

    /// A window on a case, of which nothing was drawn yet.
    fn begun(case: Arc<Case>) -> Self {
        let mut window = Window::new(environment(false), Settings::default());
        window.open_case(case);
        let ctx = Context::default();
        Window::dress(&ctx);
        Self {
            window,
            ctx,
            time: 0.0,
        }
    }

    fn has_ledger(&self) -> bool {
        let desk = self.window.desk();
        desk.is_some_and(|desk| desk.ledger.claims() > 0)
    }

    fn frame(&mut self, events: Vec<Event>) {
        self.time += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1600.0, 1000.0))),
            time: Some(self.time),
            focused: true,
            events,
            ..RawInput::default()
        };
        let window = &mut self.window;
        let mut output = self.ctx.run_ui(input, |ui| window.ui(ui));
        let shapes = std::mem::take(&mut output.shapes);
        black_box(self.ctx.tessellate(shapes, output.pixels_per_point));
        output.drop_without_applying_deltas();
    }
}

fn press(key: Key) -> Vec<Event> {
    vec![Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    }]
}

/// Nothing happens: no query is asked.
#[divan::bench]
fn a_frame(bencher: Bencher<'_, '_>) {
    let mut bench = Bench::new();
    bencher.bench_local(|| bench.frame(Vec::new()));
}

/// From a key to all panels drawn: two frames.
#[divan::bench]
fn next_claim(bencher: Bencher<'_, '_>) {
    let mut bench = Bench::new();
    bencher.bench_local(|| {
        bench.frame(press(Key::J));
        bench.frame(Vec::new());
    });
}

/// From a click on an entity to all panels drawn: two frames; a different one each time.
#[divan::bench]
fn select_an_entity(bencher: Bencher<'_, '_>) {
    let mut bench = Bench::new();
    let case = Arc::clone(bench.window.case().expect("a case"));
    let ids = case
        .read()
        .and_then(|reader| reader.entity_ids(&EntityFilter::default(), &Query::All))
        .expect("entities");
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        if let Some(id) = ids.get(turn % ids.len().clamp(1, 200)) {
            bench.window.select_object(Object::Entity(*id));
        }
        bench.frame(Vec::new());
        bench.frame(Vec::new());
    });
}

/// From a click on a link to its evidence drawn, however many frames pass until it is read.
#[divan::bench]
fn select_a_link(bencher: Bencher<'_, '_>) {
    let mut bench = Bench::new();
    let scene = bench.window.desk().and_then(|desk| desk.graph.scene());
    let links: Vec<_> = scene.map_or_else(Vec::new, |scene| {
        scene.links.iter().map(|link| link.key).collect()
    });
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        if let Some(key) = links.get(turn % links.len().clamp(1, 60)) {
            bench.window.push(Action::Select(Selected::Link(*key)));
        }
        for _ in 0..2_000 {
            bench.frame(Vec::new());
            if matches!(bench.window.selected(), Selected::Relation(..)) {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        bench.frame(Vec::new());
    });
}

/// From an open case to the first frame with rows of entities and documents.
#[divan::bench(sample_count = 10)]
fn first_rows(bencher: Bencher<'_, '_>) {
    let case = case();
    bencher.bench_local(|| {
        let mut bench = Bench::begun(Arc::clone(&case));
        for _ in 0..2_000 {
            bench.frame(Vec::new());
            let desk = bench.window.desk();
            if desk.is_some_and(|desk| {
                !desk.entities.list().is_empty() && !desk.documents.ids().is_empty()
            }) {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        bench.frame(Vec::new());
    });
}

/// The graph is fitted anew, which lays nothing out again.
#[divan::bench]
fn fit_the_graph(bencher: Bencher<'_, '_>) {
    let mut bench = Bench::new();
    bencher.bench_local(|| {
        bench.window.push(Action::Do(Verb::FitGraph));
        bench.frame(Vec::new());
    });
}

/// From an open case to its first picture, fonts and layout included.
#[divan::bench(sample_count = 10)]
fn first_picture(bencher: Bencher<'_, '_>) {
    let case = case();
    bencher.bench_local(|| {
        let mut window = Window::new(environment(true), Settings::default());
        window.open_case(Arc::clone(&case));
        black_box(draw(&mut window, (1600, 1000), 1.0))
    });
}
