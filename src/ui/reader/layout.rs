//! Where the text's paragraphs stand: how high each is, as far as that is known, and what stays in its place when the pane's
//! width changes. It draws nothing.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{Color32, Galley, Ui};

use crate::model::{DocumentId, Span};
use crate::ui::theme::{reading, reading_title, size};

use super::page::{Page, Paragraph};

/// How high each paragraph is, for one document and width: known of those that were in sight, guessed of the rest.
#[derive(Debug, Default)]
pub(super) struct Layout {
    key: Option<(DocumentId, u32, usize)>,
    pub(super) heights: Vec<f32>,
    /// What is in sight, from the top of the text on.
    pub(super) sight: Option<(f32, f32)>,
    /// How high what stands above the paragraphs is.
    pub(super) head: f32,
}

/// What must stay where it is in the pane: a paragraph, and how far its top lies below the pane's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Anchor {
    /// Those words, wherever they are in sight.
    Words(Span),
    /// That paragraph, there.
    Paragraph(usize, f32),
}

/// Where the text stands in its pane.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    pub(super) left: f32,
    pub(super) width: f32,
}

impl Column {
    pub(super) fn of(ui: &Ui) -> Self {
        let room = ui.available_width();
        let width = size::MEASURE.min(room - 72.0).max(120.0);
        Self {
            left: ((room - width) / 2.0).max(46.0).round(),
            width: width.round(),
        }
    }
}

impl Layout {
    /// Forgets what was laid out for another page or width; answers what must stay in its place, if it is the same page.
    pub(super) fn prepare(
        &mut self,
        page: &Page,
        column: Column,
        (target, height): (Option<Span>, f32),
    ) -> Option<Anchor> {
        let document = page.document?;
        let key = (document, column.width as u32, page.paragraphs.len());
        let is_as_high = self
            .sight
            .is_some_and(|(top, bottom)| (bottom - top - height).abs() < 1.0);
        if self.key == Some(key) && is_as_high {
            return None;
        }
        let is_same_page = self
            .key
            .is_some_and(|(of, _, paragraphs)| (of, paragraphs) == (key.0, key.2));
        let anchor = if is_same_page {
            self.anchor(page, target)
        } else {
            self.sight = None;
            None
        };
        if self.key != Some(key) {
            self.key = Some(key);
            self.heights = page
                .paragraphs
                .iter()
                .map(|paragraph| {
                    let lines = (paragraph.span.len() as f32 * 7.4 / column.width)
                        .ceil()
                        .max(1.0);
                    lines * size::READER_LINE
                })
                .collect();
        }
        anchor
    }

    /// The words that were brought into sight, if they still are; else the first paragraph in sight.
    fn anchor(&self, page: &Page, target: Option<Span>) -> Option<Anchor> {
        let (top, bottom) = self.sight?;
        let place = |index: usize| TOP + self.head + self.top_of(index);
        if let Some(target) = target {
            let index = page.paragraph_at(target.start)?;
            if place(index) < bottom && place(index + 1) > top {
                return Some(Anchor::Words(target));
            }
        }
        let index = (0..page.paragraphs.len()).find(|index| place(index + 1) > top)?;
        Some(Anchor::Paragraph(index, place(index) - top))
    }

    /// The galley of a paragraph. egui keeps it while it is in sight, and makes it anew when its fonts change: a galley
    /// of one's own would then show other letters.
    pub(super) fn galley(
        &mut self,
        ui: &Ui,
        page: &Page,
        index: usize,
        column: Column,
        color: Color32,
    ) -> Option<Arc<Galley>> {
        let paragraph = page.paragraphs.get(index)?;
        let galley = ui
            .painter()
            .layout_job(job(page, paragraph, column.width, color));
        *self.heights.get_mut(index)? = galley.size().y;
        Some(galley)
    }

    pub(super) fn top_of(&self, index: usize) -> f32 {
        let above: f32 = self.heights.iter().take(index).sum();
        above + size::READER_GAP * index as f32
    }
}

fn job(page: &Page, paragraph: &Paragraph, width: f32, color: Color32) -> LayoutJob {
    // One character for one, so that offsets into the paragraph hold.
    let words: String = paragraph
        .span
        .of(&page.text)
        .chars()
        .map(|c| match c {
            '\n' if paragraph.flows => ' ',
            '\r' | '\t' => ' ',
            other => other,
        })
        .collect();
    let (font, line) = if paragraph.is_title {
        (reading_title(), 26.0)
    } else {
        (reading(), size::READER_LINE)
    };
    let format = TextFormat {
        line_height: Some(line),
        ..TextFormat::simple(font, color)
    };
    let mut job = LayoutJob::single_section(words, format);
    job.wrap.max_width = width;
    job
}

/// How far below the top of the pane the text begins.
pub(super) const TOP: f32 = 18.0;
