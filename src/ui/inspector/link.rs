//! A link, judged by its evidence: each sentence that shows it, with its date and its document.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use eframe::egui::{Id, Rect, ScrollArea, Sense, Ui, pos2, vec2};

use crate::case::{Case, DocumentRow, LinkRow, RelationRow};
use crate::model::{Changes, DateValue, DocumentId, EntityType, RelationId, Review, Span};
use crate::ui::action::Action;
use crate::ui::controls::{self, count};
use crate::ui::later::{Later, Loaded};
use crate::ui::ledger::{lit_words, one_line};
use crate::ui::links::dates;
use crate::ui::panes::Pane;
use crate::ui::query::Cached;
use crate::ui::rows::{self, RowState};
use crate::ui::selection::{LinkKey, Selected};
use crate::ui::shapes;
use crate::ui::theme::{body, bold, size, small};
use crate::ui::view::View;
use crate::ui::words::said;

/// What a link's card shows.
#[derive(Debug, Clone, Default)]
pub(super) struct Evidence {
    from: Option<(String, EntityType)>,
    to: Option<(String, EntityType)>,
    /// The first of them, by the date spoken of.
    relations: Vec<RelationRow>,
    /// How many there are.
    total: usize,
    documents: BTreeMap<DocumentId, DocumentRow>,
}

/// The card of a link.
#[derive(Debug)]
pub(super) struct LinkCard {
    evidence: Later<LinkKey, Evidence>,
    /// What stands around the words of the open row.
    around: Cached<RelationId, (String, Span)>,
    last_open: Option<RelationId>,
}

impl Default for LinkCard {
    fn default() -> Self {
        let interest = Changes {
            documents: true,
            entities: true,
            relations: true,
            reviews: true,
            notes: true,
            publishers: true,
            ..Changes::default()
        };
        Self {
            evidence: Later::new(interest),
            around: Cached::new(interest),
            last_open: None,
        }
    }
}

/// Above so many sentences the card shows the first.
const MOST: usize = 200;
/// Where a sentence begins in its row.
const LEFT: f32 = 36.0;

fn load(case: &Case, key: LinkKey) -> anyhow::Result<Evidence> {
    let reader = case.read()?;
    let entity =
        |id| -> anyhow::Result<_> { Ok(reader.entity(id)?.map(|row| (row.name, row.entity_type))) };
    let ends = (key.from, key.to);
    let ids = reader.first_relations_of_link(ends, key.relation_type, key.negated, MOST)?;
    let links = reader.links_among(&[key.from, key.to])?;
    let is_it = |link: &&LinkRow| {
        (link.from, link.to) == ends
            && (link.relation_type, link.negated) == (key.relation_type, key.negated)
    };
    let total = links
        .iter()
        .find(is_it)
        .map_or(0, |link| link.count as usize);
    let total = total.max(ids.len());
    let mut relations = reader.relations(&ids)?;
    let spoken = |row: &RelationRow| {
        let value = row.date.as_deref().or(row.published.as_deref());
        value.and_then(DateValue::parse)
    };
    relations.sort_by_key(|row| (spoken(row), row.id));
    let seen: BTreeSet<DocumentId> = relations.iter().map(|row| row.evidence.document).collect();
    let seen: Vec<DocumentId> = seen.into_iter().collect();
    let documents = reader
        .documents(&seen)?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    Ok(Evidence {
        from: entity(key.from)?,
        to: entity(key.to)?,
        relations,
        total,
        documents,
    })
}

impl LinkCard {
    pub(super) fn header_ui(&mut self, ui: &mut Ui, view: &mut View<'_>) {
        let Selected::Relation(id, key) = view.selected else {
            return;
        };
        let loaded = self.load(view, key).ok().flatten();
        let review =
            loaded.and_then(|evidence| evidence.relations.iter().find(|row| row.id == id)?.review);
        super::claim::decision_ui(ui, view, review);
    }

    fn load(&mut self, view: &View<'_>, key: LinkKey) -> Loaded<Evidence> {
        let case = Arc::clone(view.case);
        self.evidence
            .get(view.ctx, view.is_large, view.epochs, &key, move |key| {
                load(&case, *key)
            })
    }

    /// The relations of the link that was read last, in the order in which they stand.
    pub(super) fn relations(&self) -> Vec<RelationId> {
        let evidence = self.evidence.last();
        evidence.map_or_else(Vec::new, |evidence| {
            evidence.relations.iter().map(|row| row.id).collect()
        })
    }

    pub(super) fn loads(&self) -> usize {
        self.evidence.loads() + self.around.loads()
    }

    /// The sentence of a row's words, and where it stands; the words alone where the text can't be read.
    fn around(&mut self, view: &View<'_>, row: &RelationRow) -> (String, Span) {
        let case = view.case;
        let (document, span) = (row.evidence.document, row.evidence.span);
        let loaded = self.around.get(view.epochs, row.id, |_| {
            let text = case.read()?.text(document)?.unwrap_or_default();
            let sentence = sentence_around(&text, span);
            Ok((sentence.of(&text).to_owned(), sentence))
        });
        loaded
            .cloned()
            .unwrap_or_else(|_| (row.evidence.words.clone(), span))
    }

    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        view: &mut View<'_>,
        key: LinkKey,
        open: Option<RelationId>,
    ) {
        let loaded = self.load(view, key);
        let Some(evidence) = rows::ready(ui, view.theme, loaded, "Reading the evidence…") else {
            return;
        };
        if evidence.relations.is_empty() {
            rows::empty(
                ui,
                view.theme,
                "No sentence shows this link any more.",
                None,
            );
            return;
        }
        // A link is judged by its evidence: the first sentence opens.
        if open.is_none()
            && let Some(first) = evidence.relations.first()
        {
            view.actions
                .push(Action::Refine(Selected::Relation(first.id, key)));
        }
        let is_new = open != self.last_open;
        self.last_open = open;
        ends_ui(ui, view, key, &evidence);
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical()
            .id_salt("evidence")
            .auto_shrink(false)
            .show(ui, |ui| {
                for row in &evidence.relations {
                    let around = (open == Some(row.id)).then(|| self.around(view, row));
                    let is_open = around.is_some();
                    let rect = row_ui(ui, view, key, row, &evidence, around);
                    if is_open && is_new && !ui.clip_rect().contains_rect(rect) {
                        ui.scroll_to_rect(rect, None);
                    }
                }
            });
    }
}

/// "China → Syria, supports · dated 2011–2021 · 9 sentences, 4 documents".
fn ends_ui(ui: &mut Ui, view: &mut View<'_>, key: LinkKey, evidence: &Evidence) {
    let theme = view.theme;
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.add_space(size::PADDING);
        for (index, (end, id)) in [(&evidence.from, key.from), (&evidence.to, key.to)]
            .into_iter()
            .enumerate()
        {
            if let Some((name, kind)) = end {
                let (rect, _) = ui.allocate_exact_size(vec2(12.0, 20.0), Sense::hover());
                shapes::entity(ui.painter(), theme, rect.center(), *kind);
                if controls::link(ui, theme, name).clicked() {
                    view.actions.push(Action::Select(Selected::Entity(id)));
                }
            }
            if index == 0 {
                let verb = key.relation_type.verb();
                let verb = if key.negated {
                    format!("not {verb}")
                } else {
                    verb.to_owned()
                };
                let galley = controls::line(ui, &verb, bold(), theme.text, 200.0);
                let (rect, _) =
                    ui.allocate_exact_size(vec2(galley.size().x + 8.0, 22.0), Sense::hover());
                let at = rect.left_top() + vec2(4.0, 1.0);
                ui.painter().galley(at, galley, theme.text);
                let stroke = eframe::egui::Stroke::new(2.0, theme.link(key.relation_type.sign()));
                ui.painter()
                    .hline(rect.x_range(), rect.bottom() - 1.0, stroke);
            }
        }
        ui.add_space(size::PADDING);
        super::claim::why_ui(ui, view);
    });
    let parse = |row: &RelationRow| {
        row.date
            .as_deref()
            .or(row.published.as_deref())
            .and_then(DateValue::parse)
    };
    let first = evidence.relations.iter().filter_map(parse).min();
    let last = evidence.relations.iter().filter_map(parse).max();
    let facts = format!(
        "{}{}, {} · by the date spoken of",
        if first.is_some() {
            format!("dated {} · ", dates(first, last))
        } else {
            String::new()
        },
        if evidence.total > evidence.relations.len() {
            format!(
                "the first {} of {}",
                evidence.relations.len(),
                count(evidence.total, "sentence", "sentences")
            )
        } else {
            count(evidence.total, "sentence", "sentences")
        },
        count(evidence.documents.len(), "document", "documents"),
    );
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 22.0), Sense::hover());
    let at = pos2(rect.left() + size::PADDING, rect.center().y);
    controls::text(
        ui,
        at,
        &facts,
        (small(), theme.dim),
        rect.width() - 2.0 * size::PADDING,
    );
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
}

fn row_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    key: LinkKey,
    row: &RelationRow,
    evidence: &Evidence,
    around: Option<(String, Span)>,
) -> Rect {
    let theme = view.theme;
    let is_open = around.is_some();
    let width = ui.available_width();
    let opened = around.map(|(words, span)| {
        let lit = [row.evidence.span];
        let job = lit_words(&words, span, &lit, (theme, width - LEFT - size::PADDING));
        ui.painter().layout_job(job)
    });
    let height = size::ROW + opened.as_ref().map_or(0.0, |galley| galley.size().y + 8.0);
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    if !ui.is_rect_visible(rect) {
        return rect;
    }
    let (date, is_own) = said(row.date.as_deref(), row.published.as_deref());
    let document = evidence.documents.get(&row.evidence.document);
    let publisher = document
        .and_then(|row| row.publisher.as_deref())
        .unwrap_or("publisher unknown");
    let words = one_line(&row.evidence.words);
    let name = format!(
        "{date}, {words}, {publisher}, {}",
        crate::ui::words::review(row.review)
    );
    let state = RowState {
        is_selected: is_open,
        is_lit: false,
        has_keys: view.keys == Pane::Inspector,
    };
    let response = rows::row(
        ui,
        theme,
        rect,
        Id::unique(("relation", row.id)),
        state,
        &name,
    );
    let line = Rect::from_min_size(rect.min, vec2(width, size::ROW));
    cells_ui(ui, view, row, (&date, is_own), (&words, publisher), line);
    if let Some(galley) = opened {
        ui.painter()
            .galley(pos2(line.left() + LEFT, line.bottom()), galley, theme.text);
    }
    if response.clicked() {
        view.actions.push(Action::Focus(Pane::Inspector));
        view.actions
            .push(Action::Select(Selected::Relation(row.id, key)));
    }
    rect
}

/// How it was decided, when it was so, the words, the publisher.
fn cells_ui(
    ui: &Ui,
    view: &View<'_>,
    row: &RelationRow,
    (date, is_own): (&str, bool),
    (words, publisher): (&str, &str),
    line: Rect,
) {
    let theme = view.theme;
    let y = line.center().y;
    let ink = if row.review == Some(Review::Rejected) {
        theme.dim
    } else {
        theme.text
    };
    let mark = if row.review.is_some() {
        theme.text
    } else {
        theme.faint
    };
    shapes::review(ui.painter(), pos2(line.left() + 18.0, y), row.review, mark);
    let when = if is_own { theme.text } else { theme.faint };
    controls::text(ui, pos2(line.left() + LEFT, y), date, (body(), when), 106.0);
    let end = pos2(line.right() - size::PADDING, y);
    let galley = controls::line(ui, publisher, small(), theme.dim, 110.0);
    let publisher_left = end.x - galley.size().x;
    let top = (y - galley.size().y / 2.0).round();
    ui.painter()
        .galley(pos2(publisher_left, top), galley, theme.dim);
    let x = line.left() + LEFT + 114.0;
    controls::text(
        ui,
        pos2(x, y),
        words,
        (body(), ink),
        publisher_left - x - 10.0,
    );
}

/// From the end of the sentence before to the end of this one, as far as full stops and lines tell.
fn sentence_around(text: &str, span: Span) -> Span {
    let before = Span::new(0, span.start).of(text);
    let after = Span::new(span.end, text.len()).of(text);
    let start = ["\n", ". ", "? ", "! ", ".” "]
        .iter()
        .filter_map(|end| before.rfind(end).map(|at| at + end.len()))
        .max()
        .unwrap_or(0);
    let end = [
        (".”", 0),
        (". ", 1),
        (".\n", 1),
        ("? ", 1),
        ("! ", 1),
        ("\n", 0),
    ]
    .iter()
    .filter_map(|(end, kept)| {
        after
            .find(end)
            .map(|at| at + if *kept == 0 { end.trim().len() } else { *kept })
    })
    .min()
    .unwrap_or(after.len());
    Span::new(start, span.end + end).trimmed(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentence_stands_around_its_words() {
        let text = "One. France supports Germany in the dispute, it said. Two.\nThree";
        let at = text.find("supports").unwrap();
        let words = |span: Span| sentence_around(text, span).of(text).to_owned();
        assert_eq!(
            words(Span::new(at, at + 8)),
            "France supports Germany in the dispute, it said."
        );
        assert_eq!(words(Span::new(0, 3)), "One.");
        assert_eq!(words(Span::new(text.len() - 5, text.len())), "Three");
    }
}
