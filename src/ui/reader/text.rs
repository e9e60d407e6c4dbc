//! The text as it is drawn: only the paragraphs in sight; scrolled to what is asked for, and words chosen in it. Where its
//! paragraphs stand is `layout`.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{
    Color32, Galley, Id, Pos2, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2,
};

use crate::model::Span;
use crate::ui::action::{Action, Go};
use crate::ui::panes::Pane;
use crate::ui::selection::Selected;
use crate::ui::theme::{reading_title, size};
use crate::ui::view::View;

use super::PassageNote;
use super::choice::{Choice, word_at};
use super::layout::{Anchor, Column, Layout, TOP};
use super::marks;
use super::page::{Page, Paragraph};
use super::paint;

/// The paragraphs that are in sight, and what they need to be drawn.
pub(super) struct Text<'a> {
    pub(super) page: &'a Page,
    pub(super) notes: &'a [PassageNote],
    pub(super) column: Column,
    pub(super) layout: &'a mut Layout,
    pub(super) choice: &'a mut Choice,
}

impl Text<'_> {
    /// Draws them: with some words in sight, or with what was in sight before, or as the keys want it.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        view: &mut View<'_>,
        (target, anchor, going): (Option<Span>, Option<Anchor>, Option<Go>),
    ) {
        let title = self.title(ui, view);
        self.layout.head = title
            .as_ref()
            .map_or(0.0, |title| title.size().y + size::READER_GAP);
        let height = TOP + self.layout.head + self.layout.top_of(self.page.paragraphs.len()) + 60.0;
        let mut area = ScrollArea::vertical()
            .id_salt(("reader", self.page.document.map(|id| id.0)))
            .auto_shrink(false);
        if let Some(offset) = self.offset(ui, view, (target, anchor), going, height) {
            area = area.vertical_scroll_offset(offset.max(0.0));
        }
        area.show_viewport(ui, |ui, viewport| {
            let size = vec2(ui.available_width(), height);
            let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
            self.layout.sight = Some((viewport.top(), viewport.bottom()));
            let left = whole.left() + self.column.left;
            let mut y = whole.top() + TOP;
            if let Some(title) = title {
                ui.painter().galley(pos2(left, y), title, view.theme.text);
                y += self.layout.head;
            }
            let sight = viewport.translate(whole.min.to_vec2());
            let mut drawn = Vec::new();
            for (index, paragraph) in self.page.paragraphs.iter().enumerate() {
                let height = self.layout.heights.get(index).copied().unwrap_or(0.0);
                if y + height >= sight.top()
                    && let Some(galley) = self.galley(ui, index, view.theme.text)
                {
                    let at = pos2(left, y);
                    self.paragraph_ui(ui, view, paragraph, &galley, at);
                    drawn.push((paragraph, galley, at));
                }
                y += self.layout.heights.get(index).copied().unwrap_or(0.0) + size::READER_GAP;
                if y > sight.bottom() {
                    break;
                }
            }
            self.drag(ui, &drawn, sight);
        });
    }

    /// The headline, where the text doesn't begin with it.
    fn title(&self, ui: &Ui, view: &View<'_>) -> Option<Arc<Galley>> {
        let page = self.page;
        let has_own_title = page.paragraphs.first().is_some_and(|first| first.is_title);
        (!has_own_title && !page.title.is_empty()).then(|| {
            let format = TextFormat {
                line_height: Some(26.0),
                ..TextFormat::simple(reading_title(), view.theme.text)
            };
            let mut job = LayoutJob::single_section(page.title.clone(), format);
            job.wrap.max_width = self.column.width;
            ui.painter().layout_job(job)
        })
    }

    fn galley(&mut self, ui: &Ui, index: usize, color: Color32) -> Option<Arc<Galley>> {
        self.layout.galley(ui, self.page, index, self.column, color)
    }

    /// Where to scroll to, if anywhere.
    fn offset(
        &mut self,
        ui: &Ui,
        view: &View<'_>,
        (target, anchor): (Option<Span>, Option<Anchor>),
        going: Option<Go>,
        height: f32,
    ) -> Option<f32> {
        let room = ui.available_height();
        if let Some(target) = target {
            let goal = self.top_of_words(ui, view, target)?;
            let is_in_sight = self
                .layout
                .sight
                .is_some_and(|(top, _)| goal > top + 8.0 && goal < top + room - 60.0);
            return (!is_in_sight).then_some(goal - room * 0.3);
        }
        match anchor {
            Some(Anchor::Words(words)) => {
                let goal = self.top_of_words(ui, view, words)?;
                return Some(goal - room * 0.3);
            }
            Some(Anchor::Paragraph(index, below)) => {
                return Some(TOP + self.layout.head + self.layout.top_of(index) - below);
            }
            None => {}
        }
        let top = self.layout.sight.map_or(0.0, |(top, _)| top);
        let last = (height - room).max(0.0);
        let page = room - 2.0 * size::READER_LINE;
        let to = match going? {
            Go::Up => top - 2.0 * size::READER_LINE,
            Go::Down => top + 2.0 * size::READER_LINE,
            Go::PageUp => top - page,
            Go::PageDown => top + page,
            Go::First => 0.0,
            Go::Last => last,
            Go::Left | Go::Right | Go::Into => return None,
        };
        Some(to.clamp(0.0, last))
    }

    /// How far below the top of the text some words stand: their paragraph is laid out for that.
    fn top_of_words(&mut self, ui: &Ui, view: &View<'_>, words: Span) -> Option<f32> {
        let index = self.page.paragraph_at(words.start)?;
        let galley = self.galley(ui, index, view.theme.text)?;
        let paragraph = self.page.paragraphs.get(index)?;
        let first = paint::rects(&galley, self.page, paragraph, words)
            .first()
            .copied()?;
        Some(TOP + self.layout.head + self.layout.top_of(index) + first.top())
    }

    fn paragraph_ui(
        &mut self,
        ui: &Ui,
        view: &mut View<'_>,
        paragraph: &Paragraph,
        galley: &Arc<Galley>,
        at: Pos2,
    ) {
        let page = self.page;
        let ground = Rect::from_min_size(at, galley.size());
        let id = Id::unique((
            "paragraph",
            page.document.map(|id| id.0),
            paragraph.span.start,
        ));
        let response = ui.interact(ground.expand2(vec2(0.0, 3.0)), id, Sense::click_and_drag());
        response.widget_info(|| {
            WidgetInfo::labeled(Role::Paragraph, true, paragraph.span.of(&page.text))
        });
        let rects = |span: Span| paint::rects(galley, page, paragraph, span);
        for lit in &view.reading.lit {
            paint::lit(ui, view.theme, &rects(*lit), at);
        }
        if let Some(chosen) = self.choice.span(page.document) {
            paint::chosen(ui, view.theme, &rects(chosen), at);
        }
        ui.painter().galley(at, Arc::clone(galley), view.theme.text);
        for mention in &paragraph.mentions {
            marks::mention_ui(ui, view, page, paragraph, galley, (mention, at));
        }
        let mut rules = paint::Rules::default();
        for claim in &paragraph.claims {
            if let Some(rule) = rules.place(&rects(claim.span), at) {
                marks::claim_ui(ui, view, paragraph, claim, rule);
            }
        }
        for note in self.notes {
            if paragraph.span.start <= note.0.start
                && let Some(first) = rects(note.0).first()
            {
                let x = at.x + self.column.width + 16.0;
                marks::note_ui(
                    ui,
                    view,
                    page.document,
                    note,
                    pos2(x, at.y + first.center().y),
                );
            }
        }
        let offset = response
            .interact_pointer_pos()
            .map(|pointer| paint::offset_at(galley, page, paragraph, pointer - at));
        if response.drag_started()
            && let Some(press) = ui.input(|input| input.pointer.press_origin())
        {
            let from = paint::offset_at(galley, page, paragraph, press - at);
            self.choice.begin(page.document, from);
            view.actions.push(Action::Focus(Pane::Reader));
        }
        let Some(offset) = offset else {
            return;
        };
        if response.double_clicked() {
            self.choice.take(page.document, word_at(&page.text, offset));
        } else if response.clicked() {
            self.clicked(ui, view, paragraph, offset);
        }
    }

    /// A click lights the claim that it is on; with Shift it goes on choosing words.
    fn clicked(&mut self, ui: &Ui, view: &mut View<'_>, paragraph: &Paragraph, offset: usize) {
        view.actions.push(Action::Focus(Pane::Reader));
        if ui.input(|input| input.modifiers.shift) {
            self.choice.extend(offset);
            return;
        }
        self.choice.clear();
        let claim = paragraph
            .claims
            .iter()
            .filter(|claim| claim.span.start <= offset && offset < claim.span.end)
            .min_by_key(|claim| claim.span.len());
        if let Some(claim) = claim {
            view.actions.push(Action::Select(Selected::Claim(claim.id)));
        }
    }

    /// Goes on choosing words while the pointer is down, over paragraphs, and beyond what is in sight.
    fn drag(&mut self, ui: &Ui, drawn: &[(&Paragraph, Arc<Galley>, Pos2)], sight: Rect) {
        if !self.choice.is_dragging {
            return;
        }
        let (pointer, is_down) =
            ui.input(|input| (input.pointer.latest_pos(), input.pointer.primary_down()));
        self.choice.is_dragging = is_down;
        let Some(pointer) = pointer else {
            return;
        };
        let over = drawn
            .iter()
            .find(|(_, galley, at)| pointer.y < at.y + galley.size().y)
            .or(drawn.last());
        if let Some((paragraph, galley, at)) = over {
            let offset = paint::offset_at(galley, self.page, paragraph, pointer - *at);
            self.choice.extend(offset);
        }
        let beyond = (sight.top() - pointer.y).max(0.0) - (pointer.y - sight.bottom()).max(0.0);
        if is_down && beyond != 0.0 {
            ui.scroll_with_delta(vec2(0.0, beyond.clamp(-24.0, 24.0)));
            ui.ctx().request_repaint();
        }
    }
}
