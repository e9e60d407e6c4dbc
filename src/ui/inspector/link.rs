//! A link, judged by its evidence: each sentence that shows it, with its date and its document.

use std::collections::BTreeMap;
use std::sync::Arc;

use eframe::egui::{Id, Rect, ScrollArea, Sense, Ui, pos2, vec2};

use crate::case::{DocumentRow, RelationRow};
use crate::model::{Changes, DateValue, DocumentId, EntityType, RelationId, Review, Span};
use crate::ui::action::Action;
use crate::ui::controls::{self, count};
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
    relations: Vec<RelationRow>,
    documents: BTreeMap<DocumentId, DocumentRow>,
}

/// The card of a link.
#[derive(Debug)]
pub(super) struct LinkCard {
    evidence: Cached<LinkKey, Arc<Evidence>>,
    /// What stands around the words of the open row.
    around: Cached<RelationId, (String, Span)>,
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
            evidence: Cached::new(interest),
            around: Cached::new(interest),
        }
    }
}

/// Above so many sentences the card shows the first.
const MOST: usize = 500;

fn load(view: &View<'_>, key: LinkKey) -> anyhow::Result<Evidence> {
    let reader = view.case.read()?;
    let entity =
        |id| -> anyhow::Result<_> { Ok(reader.entity(id)?.map(|row| (row.name, row.entity_type))) };
    let mut ids = reader.relations_of_link(key.from, key.to, key.relation_type, key.negated)?;
    ids.truncate(MOST);
    let mut relations = reader.relations(&ids)?;
    let spoken = |row: &RelationRow| {
        let value = row.date.as_deref().or(row.published.as_deref());
        value.and_then(DateValue::parse)
    };
    relations.sort_by_key(|row| (spoken(row), row.id));
    let mut documents = BTreeMap::new();
    for row in &relations {
        let id = row.evidence.document;
        if !documents.contains_key(&id)
            && let Some(document) = reader.document(id)?
        {
            documents.insert(id, document);
        }
    }
    Ok(Evidence {
        from: entity(key.from)?,
        to: entity(key.to)?,
        relations,
        documents,
    })
}

impl LinkCard {
    pub(super) fn header_ui(&mut self, ui: &mut Ui, view: &mut View<'_>) {
        let Selected::Relation(id, key) = view.selected else {
            return;
        };
        let review = self
            .load(view, key)
            .ok()
            .and_then(|evidence| evidence.relations.iter().find(|row| row.id == id)?.review);
        super::claim::decision_ui(ui, view, review);
    }

    fn load(&mut self, view: &View<'_>, key: LinkKey) -> Result<Arc<Evidence>, String> {
        let loaded = self
            .evidence
            .get(view.epochs, key, |key| load(view, *key).map(Arc::new));
        loaded.map(Arc::clone).map_err(str::to_owned)
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
        let evidence = match self.load(view, key) {
            Ok(evidence) => evidence,
            Err(error) => {
                rows::failed(ui, view.theme, &error);
                return;
            }
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
        ends_ui(ui, view, key, &evidence);
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical()
            .id_salt("evidence")
            .auto_shrink(false)
            .show(ui, |ui| {
                for row in &evidence.relations {
                    let around = (open == Some(row.id)).then(|| self.around(view, row));
                    row_ui(ui, view, key, row, &evidence, around);
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
        count(evidence.relations.len(), "sentence", "sentences"),
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
) {
    let theme = view.theme;
    let is_open = around.is_some();
    let width = ui.available_width();
    let left = 36.0;
    let opened = around.map(|(words, span)| {
        let lit = [row.evidence.span];
        let job = lit_words(&words, span, &lit, (theme, width - left - size::PADDING));
        ui.painter().layout_job(job)
    });
    let height = size::ROW + opened.as_ref().map_or(0.0, |galley| galley.size().y + 8.0);
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
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
    controls::text(
        ui,
        pos2(line.left() + left, y),
        &date,
        (body(), when),
        106.0,
    );
    let end = pos2(line.right() - size::PADDING, y);
    let galley = controls::line(ui, publisher, small(), theme.dim, 110.0);
    let publisher_left = end.x - galley.size().x;
    let top = (y - galley.size().y / 2.0).round();
    ui.painter()
        .galley(pos2(publisher_left, top), galley, theme.dim);
    let x = line.left() + left + 114.0;
    controls::text(
        ui,
        pos2(x, y),
        &words,
        (body(), ink),
        publisher_left - x - 10.0,
    );
    if let Some(galley) = opened {
        ui.painter()
            .galley(pos2(line.left() + left, line.bottom()), galley, theme.text);
    }
    if response.clicked() {
        view.actions.push(Action::Focus(Pane::Inspector));
        view.actions
            .push(Action::Select(Selected::Relation(row.id, key)));
    }
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
