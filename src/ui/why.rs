//! Why what is selected is read as it is: the rules that made it, in words, and what they went by.

use std::sync::Arc;

use eframe::egui::{Context, Label, RichText, ScrollArea, Ui};

use crate::case::{Asked, Explanation, Why};

use super::action::{Action, Verb};
use super::later::Loaded;
use super::ledger::one_line;
use super::rows;
use super::selection::Selected;
use super::sheet::heading_ui;
use super::theme::{Theme, body, bold, small};
use super::told::close_ui;
use super::window::Window;

impl Window {
    /// Why what is selected is read so; the extractor runs again for that, on a worker.
    pub(super) fn load_why(&mut self, ctx: &Context) -> Loaded<Why> {
        let (Some(desk), Some(asked)) = (&self.desk, asked(self.selected())) else {
            return Err("Select a claim, a sentence of a link, or words of the reader.".to_owned());
        };
        let case = Arc::clone(&desk.case);
        let takes_long = !self.environment.is_inline;
        self.why
            .get(ctx, takes_long, &self.epochs, &asked, move |asked| {
                case.why(*asked)
            })
    }
}

/// What of the selection can be explained.
pub(super) const fn asked(selected: Selected) -> Option<Asked> {
    match selected {
        Selected::Claim(id) => Some(Asked::Claim(id)),
        Selected::Relation(id, _) => Some(Asked::Relation(id)),
        Selected::Passage(document, words) => Some(Asked::Words(document, words)),
        _ => None,
    }
}

/// The sheet.
pub(super) fn ui(ui: &mut Ui, theme: &Theme, why: &Loaded<Why>, actions: &mut Vec<Action>) {
    heading_ui(ui, theme, Verb::Why.label());
    let area = ScrollArea::vertical()
        .auto_shrink(false)
        .max_height(380.0)
        .min_scrolled_height(380.0);
    area.show(ui, |ui| {
        // The words end before the scroll bar.
        ui.set_max_width(ui.available_width() - 14.0);
        let waiting = "Reading the document again…";
        if let Some(why) = rows::ready(ui, theme, why.clone(), waiting) {
            answer_ui(ui, theme, &why);
        }
    });
    ui.add_space(4.0);
    close_ui(ui, theme, actions);
}

fn answer_ui(ui: &mut Ui, theme: &Theme, why: &Why) {
    ui.spacing_mut().item_spacing.y = 3.0;
    let dim = |words: &str| RichText::new(words).font(small()).color(theme.dim);
    if let Some(author) = &why.author {
        ui.label(dim(&format!("Made by hand, by {author}.")));
    }
    if !why.is_found && why.author.is_none() {
        let words = match why.asked {
            Asked::Words(..) => "Nothing is read in these words: no name, claim, relation or date.",
            Asked::Claim(_) | Asked::Relation(_) => {
                "This version of the program does not read it so: an older one did."
            }
        };
        ui.add(Label::new(dim(words)).wrap());
    }
    for (one, words) in &why.told {
        ui.add_space(7.0);
        told_ui(ui, theme, one, words);
    }
}

fn told_ui(ui: &mut Ui, theme: &Theme, one: &Explanation, words: &str) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let summary = RichText::new(&one.summary).font(bold()).color(theme.text);
        ui.label(summary);
        if let Some(score) = one.score {
            let sure = format!("sure to {:.0} of 100", score.share() * 100.0);
            ui.label(RichText::new(sure).font(small()).color(theme.faint));
        }
    });
    let quoted = format!("“{}”", one_line(words));
    ui.add(Label::new(RichText::new(quoted).font(body()).color(theme.dim)).truncate());
    for reason in &one.reasons {
        let line = RichText::new(format!("– {reason}"))
            .font(small())
            .color(theme.text);
        ui.add(Label::new(line).wrap());
    }
}
