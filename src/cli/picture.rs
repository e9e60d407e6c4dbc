//! `readout picture`: the workbench as a PNG, without a display. The same case gives the same bytes each time.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context as _;
use clap::{Args, ValueEnum};

use super::{CasePath, Shell, Status, query, shown};
use crate::case::Case;
use crate::model::Object;
use crate::ui::action::Action;
use crate::ui::dialogs::NoDialogs;
use crate::ui::picture::{draw, png};
use crate::ui::settings::Settings;
use crate::ui::{Environment, Window};

/// Writes a picture of the workbench, without a display
#[derive(Debug, Args)]
#[command(
    after_help = "Example: readout picture talks.readout -o talks.png --size 1600x1000 --select claim:7"
)]
pub(super) struct Picture {
    #[command(flatten)]
    case: CasePath,
    /// Where to write it: NAME.png
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// Pixels of the file
    #[arg(long, value_name = "WxH", default_value = "1600x1000", value_parser = size)]
    size: (usize, usize),
    /// Light words on dark ground, or dark on light
    #[arg(long, value_enum, default_value_t = Ground::Dark)]
    theme: Ground,
    /// Pixels a point
    #[arg(long, value_name = "N", default_value_t = 1.0)]
    scale: f32,
    /// What is selected: claim:7, entity:3, relation:9, document:1
    #[arg(long, value_name = "OBJECT", value_parser = object)]
    select: Option<Object>,
    /// What the panels contain, in the search language
    #[arg(long, value_name = "QUERY")]
    scope: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Ground {
    Dark,
    Light,
}

impl Picture {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        anyhow::ensure!(
            (0.25..=8.0).contains(&self.scale),
            "--scale is {}, and must lie between 0.25 and 8",
            self.scale
        );
        let scope = self.scope.map(|text| query(&[text])).transpose()?;
        let case = shell.open_to_read(&self.case)?;
        if let Some(object) = self.select {
            anyhow::ensure!(
                Window::knows(&case, object)?,
                "there is no {object} in the case"
            );
        }
        let mut window = headless(shell, case, self.theme == Ground::Dark);
        if let Some(scope) = scope {
            window.push(Action::SetScope(scope));
        }
        if let Some(object) = self.select {
            window.select_object(object);
        }
        let image = draw(&mut window, self.size, self.scale);
        std::fs::write(&self.output, png(&image)?)
            .with_context(|| format!("cannot write {}", shown(&self.output)))?;
        if !shell.json {
            writeln!(
                shell.out,
                "wrote {}: {} × {} pixels",
                shown(&self.output),
                image.width,
                image.height
            )?;
        }
        Ok(Status::Done)
    }
}

/// The window on a case, without a display.
pub(super) fn headless(shell: &Shell<'_>, case: Arc<Case>, is_dark: bool) -> Window {
    let environment = Environment {
        options: shell.options(),
        dialogs: Arc::new(NoDialogs),
        cases: PathBuf::new(),
        sample: None,
        zone: jiff::tz::TimeZone::UTC,
        is_inline: true,
        notice: None,
    };
    let settings = Settings {
        is_dark: Some(is_dark),
        ..Settings::default()
    };
    let mut window = Window::new(environment, settings);
    window.open_case(case);
    window
}

fn size(text: &str) -> Result<(usize, usize), String> {
    let (width, height) = text.split_once(['x', '×']).ok_or("write it as 1600x1000")?;
    let side = |text: &str| {
        text.trim()
            .parse::<usize>()
            .ok()
            .filter(|side| (200..=8000).contains(side))
    };
    side(width)
        .zip(side(height))
        .ok_or_else(|| "each side must lie between 200 and 8000 pixels".to_owned())
}

fn object(text: &str) -> Result<Object, String> {
    Object::parse(text)
        .ok_or_else(|| "write it as claim:7, entity:3, relation:9 or document:1".to_owned())
}
