//! A case with two articles, the window on it, and a way to press and look.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use eframe::egui::{self, Color32, DroppedFile, TexturesDelta, Theme as Ground};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, TestRenderer};
use readout::case::{Case, Defaults, Input, Options};
use readout::model::{Act, Command, DocumentId, Mode, Object, Review, Span};
use readout::ui::dialogs::{Answer, Ask, Dialogs};
use readout::ui::raster::Rasterizer;
use readout::ui::settings::Settings;
use readout::ui::{Environment, Window};

const MEETING: &str = "Delorme and Kessler meet in Geneva
Northern Ledger
5 November 2021

French President Anna Delorme met German Chancellor Otto Kessler in Geneva on Thursday. Delorme said that France \
supports the German plan for a new river port. “We will not wait another year,” Kessler told reporters.

Kessler condemned the attack of the Free Harbor Movement on the customs house. The German chancellor also promised \
that Germany would pay for its repair.
";

const DENIAL: &str = "Ministry denies a deal on the river port
Harbor Courier
8 November 2021

France supports Germany in the dispute over the river port, the French Foreign Ministry said on Sunday. A spokesman \
denied that Anna Delorme had promised money.

The Free Harbor Movement rejected the plan. “Nobody asked the people of the port,” said its leader, Ilse Marten.
";

/// A folder, thrown away at the end, with the articles and their case.
pub(super) struct Place {
    pub(super) folder: tempfile::TempDir,
    /// What dialogs answer, by what they are asked.
    pub(super) answers: Arc<Mutex<Vec<Answer>>>,
}

fn clock() -> jiff::Timestamp {
    "2026-11-24T08:00:00Z".parse().unwrap()
}

pub(super) fn options() -> Options {
    Options {
        analyst: "Mira Kern".to_owned(),
        clock,
        backups: None,
    }
}

/// Dialogs that answer what they were told to.
struct Prepared(Arc<Mutex<Vec<Answer>>>);

impl Dialogs for Prepared {
    fn ask(&self, _ask: &Ask) -> Answer {
        self.0.lock().unwrap().pop().unwrap_or(Answer::Unavailable)
    }
}

impl Place {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let articles = folder.path().join("articles");
        std::fs::create_dir(&articles).unwrap();
        std::fs::write(articles.join("meeting.txt"), MEETING).unwrap();
        std::fs::write(articles.join("denial.txt"), DENIAL).unwrap();
        Self {
            folder,
            answers: Arc::default(),
        }
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(super) fn answer(&self, paths: &[&Path]) {
        let paths = paths.iter().map(|path| (*path).to_owned()).collect();
        self.answers.lock().unwrap().push(Answer::Paths(paths));
    }

    /// The case with both articles.
    pub(super) fn case(&self) -> Arc<Case> {
        let path = self.path("port.readout");
        let case = Case::open_or_create(&path, options()).unwrap();
        if case.read().unwrap().counts().unwrap().documents == 0 {
            let inputs = [Input::Path(self.path("articles"))];
            let go_on = &mut |_: &_| ControlFlow::Continue(());
            case.import(&inputs, &Defaults::default(), go_on).unwrap();
        }
        case
    }

    /// The window without a case.
    pub(super) fn window(&self, is_dark: bool) -> Window {
        let settings = Settings {
            is_dark: Some(is_dark),
            ..Settings::default()
        };
        Window::new(self.environment(), settings)
    }

    /// The window without a case, its jobs on threads of their own.
    pub(super) fn window_with_workers(&self) -> Window {
        let environment = Environment {
            is_inline: false,
            ..self.environment()
        };
        Window::new(environment, Settings::default())
    }

    fn environment(&self) -> Environment {
        Environment {
            options: options(),
            dialogs: Arc::new(Prepared(Arc::clone(&self.answers))),
            cases: self.folder.path().to_owned(),
            sample: None,
            zone: jiff::tz::TimeZone::UTC,
            is_inline: true,
            notice: None,
        }
    }

    /// The window with the case open, 1600 × 1000.
    pub(super) fn open(&self) -> Harness<'static, Window> {
        let mut window = self.window(true);
        window.open_case(self.case());
        show(window, (1600.0, 1000.0), true)
    }
}

/// Puts a window before the tester.
pub(super) fn show(window: Window, size: (f32, f32), is_dark: bool) -> Harness<'static, Window> {
    let mut harness = Harness::builder()
        .with_size(size)
        .with_step_dt(0.1)
        .with_theme(if is_dark { Ground::Dark } else { Ground::Light })
        .renderer(Cpu::default())
        .with_context_setup(Window::dress)
        .build_ui_state(|ui, window: &mut Window| window.ui(ui), window);
    settle(&mut harness);
    harness
}

/// Enough frames for tables, tiles and jobs to settle; toasts and typing would keep it going for seconds.
pub(super) fn settle(harness: &mut Harness<'_, Window>) {
    harness.run_steps(5);
}

/// Steps until something holds; a job runs on a thread of its own.
pub(super) fn wait(
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

/// Presses what has that name.
pub(super) fn press(harness: &mut Harness<'_, Window>, name: &str) {
    harness.get_by_label(name).click();
    settle(harness);
}

/// Presses what has that role and whose name begins so, the first of several.
pub(super) fn press_first(harness: &mut Harness<'_, Window>, role: egui::Role, name: &str) {
    let found = harness.query_all_by_role(role).find(|node| {
        node.accesskit_node()
            .label()
            .is_some_and(|label| label.starts_with(name))
    });
    found
        .unwrap_or_else(|| panic!("no {role:?} is called {name}…"))
        .click();
    settle(harness);
}

/// Whether something has that role and a name that begins so.
pub(super) fn has(harness: &Harness<'_, Window>, role: egui::Role, name: &str) -> bool {
    harness.query_all_by_role(role).any(|node| {
        node.accesskit_node()
            .label()
            .is_some_and(|label| label.starts_with(name))
    })
}

pub(super) fn key(harness: &mut Harness<'_, Window>, key: egui::Key) {
    harness.key_press(key);
    settle(harness);
}

pub(super) fn keys(harness: &mut Harness<'_, Window>, modifiers: egui::Modifiers, key: egui::Key) {
    harness.key_press_modifiers(modifiers, key);
    settle(harness);
}

/// The program's own rasterizer, as the tests' renderer.
#[derive(Default)]
struct Cpu(Rasterizer);

impl TestRenderer for Cpu {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        self.0.set(delta);
        self.0.free(delta);
        delta.clear();
    }

    fn render(
        &mut self,
        ctx: &egui::Context,
        output: &egui::FullOutput,
    ) -> Result<image::RgbaImage, String> {
        let size = ctx.content_rect().size() * output.pixels_per_point;
        let size = (size.x.round() as usize, size.y.round() as usize);
        let primitives = ctx.tessellate(output.shapes.clone(), output.pixels_per_point);
        let image = self
            .0
            .draw(&primitives, output.pixels_per_point, size, Color32::BLACK);
        image::RgbaImage::from_raw(size.0 as u32, size.1 as u32, image.bytes())
            .ok_or_else(|| "the picture has another size".to_owned())
    }
}

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
pub(super) fn by_hand(place: &Place, is_dark: bool) -> Window {
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

pub(super) fn messages(harness: &Harness<'_, Window>) -> String {
    harness.state().messages().join(" · ")
}

pub(super) fn documents(harness: &Harness<'_, Window>) -> u64 {
    let case = harness.state().case().expect("a case is open");
    case.read().unwrap().counts().unwrap().documents
}

pub(super) fn drop_on(harness: &mut Harness<'_, Window>, paths: &[PathBuf]) {
    for path in paths {
        let file = std::sync::Arc::new(Dropped(path.clone()));
        harness.input_mut().dropped_files.push(file);
    }
    settle(harness);
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}
