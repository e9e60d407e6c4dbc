//! The reader's marks, painted from the rectangles of galley rows.

use eframe::egui::{Galley, Pos2, Rect, Stroke, Ui, Vec2, pos2, vec2};

use crate::model::{EntityType, Span};
use crate::ui::shapes;
use crate::ui::theme::Theme;

use super::page::{Page, Paragraph};

/// A rectangle a row for the part of `span` that lies in the paragraph, relative to the galley.
pub(super) fn rects(galley: &Galley, page: &Page, paragraph: &Paragraph, span: Span) -> Vec<Rect> {
    let start = span.start.max(paragraph.span.start);
    let end = span.end.min(paragraph.span.end);
    if start >= end {
        return Vec::new();
    }
    let chars = |span: Span| span.of(&page.text).chars().count();
    let first = chars(Span::new(paragraph.span.start, start));
    let last = first + chars(Span::new(start, end));
    let mut rects = Vec::new();
    let mut at = 0;
    for row in &galley.rows {
        let length = row.glyphs.len();
        let from = first.saturating_sub(at).min(length);
        let to = last.saturating_sub(at).min(length);
        if from < to {
            let left = row.glyphs.get(from).map_or(0.0, |glyph| glyph.pos.x);
            let right = row.glyphs.get(to - 1).map_or(left, |glyph| glyph.max_x());
            let ground = row.rect();
            rects.push(Rect::from_min_max(
                pos2(row.pos.x + left, ground.top()),
                pos2(row.pos.x + right, ground.bottom()),
            ));
        }
        at += length + usize::from(row.ends_with_newline);
        if at >= last {
            break;
        }
    }
    rects
}

/// The byte of the text under a point of the galley.
pub(super) fn offset_at(galley: &Galley, page: &Page, paragraph: &Paragraph, point: Vec2) -> usize {
    let index = galley.cursor_from_pos(point).index.0;
    let words = paragraph.span.of(&page.text);
    let byte = words
        .char_indices()
        .nth(index)
        .map_or(words.len(), |(byte, _)| byte);
    paragraph.span.start + byte
}

/// The background of lit words: square, and as high as the line.
pub(super) fn lit(ui: &Ui, theme: &Theme, rects: &[Rect], at: Pos2) {
    for rect in rects {
        let ground = rect.translate(at.to_vec2()).expand2(vec2(1.0, 0.0));
        ui.painter().rect_filled(ground, 0.0, theme.lit);
    }
}

/// The background of words that somebody chose.
pub(super) fn chosen(ui: &Ui, theme: &Theme, rects: &[Rect], at: Pos2) {
    for rect in rects {
        let ground = rect.translate(at.to_vec2());
        ui.painter().rect_filled(ground, 0.0, theme.selected);
    }
}

/// A thin neutral underline; in the type's color, with its shape, where it belongs to the selection.
pub(super) fn mention(
    ui: &Ui,
    theme: &Theme,
    rects: &[Rect],
    at: Pos2,
    marked: Option<EntityType>,
) {
    for (index, rect) in rects.iter().enumerate() {
        let rect = rect.translate(at.to_vec2());
        let y = rect.bottom() - 3.5;
        match marked {
            None => {
                let stroke = Stroke::new(1.0, theme.mark);
                ui.painter().hline(rect.x_range(), y, stroke);
            }
            Some(entity_type) => {
                let stroke = Stroke::new(2.0, theme.entity(entity_type));
                ui.painter().hline(rect.x_range(), y, stroke);
                if index == 0 {
                    shapes::outline(
                        ui.painter(),
                        pos2(rect.left() + 1.0, y),
                        3.0,
                        entity_type.shape(),
                        theme.page,
                        Stroke::new(1.5, theme.entity(entity_type)),
                    );
                }
            }
        }
    }
}

/// Where the rules of claims stand in the margin: further out where two share a line.
#[derive(Debug, Default)]
pub(super) struct Rules {
    /// Where each lane is free again.
    bottoms: Vec<f32>,
}

impl Rules {
    /// The place of the next claim's rule, from the rectangles of its words.
    pub(super) fn place(&mut self, rects: &[Rect], at: Pos2) -> Option<Rect> {
        let top = rects.first()?.top() + 4.0;
        let bottom = rects.last()?.bottom() - 3.0;
        let free = self.bottoms.iter().position(|before| *before <= top);
        let lane = free.unwrap_or(self.bottoms.len()).min(3);
        match self.bottoms.get_mut(lane) {
            Some(before) => *before = bottom,
            None => self.bottoms.push(bottom),
        }
        let x = at.x - 14.0 - 6.0 * lane as f32;
        Some(Rect::from_min_max(
            pos2(x, at.y + top),
            pos2(x + 2.0, at.y + bottom),
        ))
    }
}

/// How the rule of a claim looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RuleState {
    /// Its claim is selected.
    Selected,
    /// The pointer or the keys are on it.
    Hovered,
    /// Neither.
    Quiet,
}

/// The rule of a claim.
pub(super) fn claim(ui: &Ui, theme: &Theme, rule: Rect, state: RuleState) {
    let (color, grown) = match state {
        RuleState::Selected => (theme.accent, 0.5),
        RuleState::Hovered => (theme.dim, 0.5),
        RuleState::Quiet => (theme.mark, 0.0),
    };
    ui.painter()
        .rect_filled(rule.expand2(vec2(grown, 0.0)), 0.0, color);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_on_one_line_stand_side_by_side() {
        let line = |row: f32| Rect::from_min_size(pos2(0.0, row * 24.0), vec2(300.0, 24.0));
        let mut rules = Rules::default();
        let mut place = |rects: &[Rect]| rules.place(rects, Pos2::ZERO).unwrap().left();
        assert_eq!(place(&[line(0.0), line(1.0)]), -14.0);
        assert_eq!(
            place(&[line(1.0), line(2.0)]),
            -20.0,
            "both stand on line 1"
        );
        assert_eq!(place(&[line(2.0)]), -14.0);
    }
}
