//! A line of the ledger as it is drawn.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{Galley, Id, Rect, Sense, Ui, pos2, vec2};

use crate::case::{ClaimRow, DocumentRow};
use crate::model::{EntityType, Span};
use crate::ui::action::Action;
use crate::ui::controls::{self, count};
use crate::ui::panes::Pane;
use crate::ui::rows::{self, RowState};
use crate::ui::selection::Selected;
use crate::ui::shapes::{self, Icon};
use crate::ui::theme::{Theme, body, bold, size, small, tiny};
use crate::ui::view::View;
use crate::ui::words;

use super::Account;

/// Where each column begins; narrow ledgers have act and what in one, and no date.
#[derive(Debug, Clone, Copy)]
struct Columns {
    who: f32,
    act: f32,
    what: f32,
    when: Option<f32>,
    grade: f32,
    note: f32,
}

impl Columns {
    fn of(rect: Rect) -> Self {
        let who = rect.left() + 32.0;
        let note = rect.right() - 24.0;
        let grade = note - if rect.width() < 380.0 { 26.0 } else { 34.0 };
        let is_narrow = rect.width() < 620.0;
        let act = who
            + match rect.width() {
                width if width < 380.0 => 84.0,
                width if width < 620.0 => 108.0,
                _ => 118.0,
            };
        Self {
            who,
            act,
            what: if is_narrow { act } else { act + 100.0 },
            when: (!is_narrow).then_some(grade - 112.0),
            grade,
            note,
        }
    }

    fn what_end(&self) -> f32 {
        self.when.unwrap_or(self.grade) - 10.0
    }
}

/// The names of the columns.
pub(super) fn header_ui(ui: &mut Ui, theme: &Theme) {
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, size::COLUMN_HEADER), Sense::hover());
    let columns = Columns::of(rect);
    let y = rect.center().y;
    let label = |x: f32, words: &str| {
        controls::text(ui, pos2(x, y), words, (tiny(), theme.faint), 100.0);
    };
    label(columns.who, "who");
    if columns.act == columns.what {
        label(columns.act, "act, what");
    } else {
        label(columns.act, "act");
        label(columns.what, "what");
    }
    if let Some(when) = columns.when {
        label(when, "when");
    }
    label(columns.grade, "cred.");
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
}

/// Who tells what stands below: "Syrian presidency, as told by News week, 11 claims".
pub(super) fn account_ui(
    ui: &Ui,
    view: &mut View<'_>,
    account: &Account,
    document: Option<&DocumentRow>,
    rect: Rect,
) {
    let theme = view.theme;
    let publisher = document
        .and_then(|row| row.publisher.as_deref())
        .unwrap_or("publisher unknown");
    let title = document.map_or("", |row| row.title.as_str());
    let teller = account.party.as_deref().unwrap_or(publisher);
    let claims = count(account.claims, "claim", "claims");
    let response = ui.interact(
        rect,
        Id::unique(("account", account.document, account.party.clone())),
        Sense::click(),
    );
    response.widget_info(|| {
        let name = format!("{teller}, {title}, {claims}");
        eframe::egui::WidgetInfo::labeled(eframe::egui::Role::Heading, true, name)
    });
    let ground = if response.hovered() {
        theme.hover
    } else {
        theme.window
    };
    ui.painter().rect_filled(rect, 0.0, ground);
    let y = rect.center().y;
    let mut x = rect.left() + 32.0;
    let undecided = if account.undecided > 0 {
        format!("{} undecided", account.undecided)
    } else {
        "all decided".to_owned()
    };
    let end = pos2(rect.right() - size::PADDING, y);
    let right = rect.right()
        - size::PADDING
        - controls::text_right(ui, end, &undecided, (small(), theme.dim))
        - 12.0;
    shapes::icon(
        ui.painter(),
        pos2(rect.left() + 16.0, y),
        Icon::Down,
        theme.dim,
    );
    if account.party.is_some() {
        shapes::entity(
            ui.painter(),
            theme,
            pos2(x + 4.0, y),
            EntityType::Organization,
        );
        x += 16.0;
    }
    x += controls::text(ui, pos2(x, y), teller, (bold(), theme.text), right - x).0 + 6.0;
    let grade = document.and_then(|row| row.reliability);
    let chip = |x: f32| {
        grade.map_or(0.0, |grade| {
            controls::grade(ui, theme, pos2(x, y), grade.name()) + 6.0
        })
    };
    if account.party.is_some() {
        let words = format!("as told by {publisher}");
        x += controls::text(ui, pos2(x, y), &words, (body(), theme.dim), right - x).0 + 6.0;
    }
    if right - x > 40.0 {
        x += chip(x);
    }
    if right - x > 70.0 {
        let rest = format!("· {claims} · {title}");
        controls::text(ui, pos2(x, y), &rest, (body(), theme.faint), right - x);
    }
    if response.clicked() {
        view.actions.push(Action::Focus(Pane::Claims));
        view.actions
            .push(Action::Select(Selected::Document(account.document)));
    }
}

/// Whose words stand at the top of a ledger without lines for accounts: "News week · Title, 12 claims".
pub(super) fn teller_ui(
    ui: &Ui,
    view: &View<'_>,
    party: Option<&str>,
    document: &DocumentRow,
    rect: Rect,
) {
    let theme = view.theme;
    let publisher = document.publisher.as_deref().unwrap_or("publisher unknown");
    let claims = count(document.claims as usize, "claim", "claims");
    let response = ui.interact(rect, Id::unique("teller"), Sense::hover());
    response.widget_info(|| {
        let name = format!("{}, {publisher}, {claims}", document.title);
        eframe::egui::WidgetInfo::labeled(eframe::egui::Role::Heading, true, name)
    });
    ui.painter().rect_filled(rect, 0.0, theme.window);
    let y = rect.center().y;
    let end = pos2(rect.right() - size::PADDING, y);
    let right = end.x - controls::text_right(ui, end, &claims, (small(), theme.dim)) - 12.0;
    let mut x = rect.left() + 32.0;
    let teller = party.unwrap_or(publisher);
    x += controls::text(ui, pos2(x, y), teller, (bold(), theme.text), right - x).0 + 6.0;
    if party.is_some() {
        let words = format!("as told by {publisher}");
        x += controls::text(ui, pos2(x, y), &words, (body(), theme.dim), right - x).0 + 6.0;
    }
    if right - x > 60.0 {
        let words = format!("· {}", document.title);
        controls::text(ui, pos2(x, y), &words, (body(), theme.faint), right - x);
    }
}

/// A claim; answers how much it shows below its line, if it is open.
pub(super) fn claim_ui(ui: &Ui, view: &mut View<'_>, row: &ClaimRow, rect: Rect) -> Option<f32> {
    let theme = view.theme;
    let is_selected = view.selected == Selected::Claim(row.id);
    let state = RowState {
        is_selected,
        is_lit: is_lit(view, row),
        has_keys: view.keys == Pane::Claims,
    };
    let who = row
        .source
        .as_ref()
        .map_or_else(|| "nobody named".to_owned(), |source| source.name());
    let name = format!(
        "{who}, {}, {}, {}",
        row.act.label(),
        row.content_words,
        words::review(row.review)
    );
    let response = rows::row(ui, theme, rect, Id::unique(("claim", row.id)), state, &name);
    let line = Rect::from_min_size(rect.min, vec2(rect.width(), size::ROW));
    line_ui(ui, view, row, &who, line);
    if response.clicked() {
        view.actions.push(Action::Focus(Pane::Claims));
        view.actions.push(Action::Select(Selected::Claim(row.id)));
    }
    if !is_selected {
        return None;
    }
    let left = line.left() + 32.0;
    let galley = sentence(ui, theme, row, line.right() - 24.0 - left);
    let height = galley.size().y;
    ui.painter()
        .galley(pos2(left, line.bottom() - 2.0), galley, theme.text);
    Some(height + 8.0)
}

fn is_lit(view: &View<'_>, row: &ClaimRow) -> bool {
    let party = |id| {
        row.source
            .iter()
            .chain(&row.chain)
            .flat_map(|party| &party.entities)
            .any(|(entity, _, _)| *entity == id)
    };
    match view.selected {
        Selected::Entity(id) => party(id),
        _ => view.reading.lit.iter().any(|lit| {
            view.selected.link().is_some()
                && view.reading.document == Some(row.document)
                && lit.overlaps(row.hull())
        }),
    }
}

fn line_ui(ui: &Ui, view: &View<'_>, row: &ClaimRow, who: &str, line: Rect) {
    let theme = view.theme;
    let columns = Columns::of(line);
    let y = line.center().y;
    let is_rejected = row.review == Some(crate::model::Review::Rejected);
    let ink = if is_rejected { theme.dim } else { theme.text };
    let at = |x: f32| pos2(x, y);
    let is_own = row
        .reviewer
        .as_deref()
        .is_none_or(|reviewer| reviewer == view.case.analyst());
    let mark = if is_own { theme.text } else { theme.dim };
    let mark = if row.review.is_none() {
        theme.faint
    } else {
        mark
    };
    shapes::review(ui.painter(), at(line.left() + 16.0), row.review, mark);
    controls::text(
        ui,
        at(columns.who),
        who,
        (body(), ink),
        columns.act - columns.who - 8.0,
    );
    let act = row.act.label();
    let mut what = columns.what;
    let act_room = if columns.act == columns.what {
        (columns.what_end() - columns.what) * 0.4
    } else {
        columns.what - columns.act - 8.0
    };
    let (width, _) = controls::text(ui, at(columns.act), &act, (body(), theme.dim), act_room);
    if columns.act == columns.what {
        what += width + 7.0;
    }
    controls::text(
        ui,
        at(what),
        &one_line(&row.content_words),
        (body(), ink),
        columns.what_end() - what,
    );
    if let Some(when) = columns.when {
        let (date, is_own) = words::said(row.date.as_deref(), row.published.as_deref());
        let ink = if is_own { theme.text } else { theme.faint };
        controls::text(
            ui,
            at(when),
            &date,
            (body(), ink),
            columns.grade - when - 6.0,
        );
    }
    let grade = row.credibility.map_or("–", |grade| grade.name());
    let ink = if row.credibility.is_some() {
        theme.text
    } else {
        theme.faint
    };
    controls::text(ui, at(columns.grade + 8.0), grade, (body(), ink), 20.0);
    if row.note.is_some() {
        shapes::icon(ui.painter(), at(columns.note), Icon::Note, theme.dim);
    }
}

/// Line breaks of the text would break the row.
pub(crate) fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The whole sentence, with what is claimed lit.
fn sentence(ui: &Ui, theme: &Theme, row: &ClaimRow, width: f32) -> Arc<Galley> {
    let job = lit_words(
        &row.quotation_words,
        row.quotation,
        &row.content,
        (theme, width),
    );
    ui.painter().layout_job(job)
}

/// Words of a document with some of them lit; `span` is where they stand in it.
pub(crate) fn lit_words(
    words: &str,
    span: Span,
    lit: &[Span],
    (theme, width): (&Theme, f32),
) -> LayoutJob {
    let plain = TextFormat {
        line_height: Some(19.0),
        ..TextFormat::simple(body(), theme.text)
    };
    let bright = TextFormat {
        background: theme.lit,
        expand_bg: 0.0,
        ..plain.clone()
    };
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    let mut at = span.start;
    let piece = |from: usize, to: usize| {
        let part = Span::new(
            from.saturating_sub(span.start),
            to.saturating_sub(span.start),
        );
        part.of(words).replace(['\n', '\r'], " ")
    };
    for range in lit.iter().filter(|range| range.overlaps(span)) {
        let start = range.start.max(at);
        let end = range.end.min(span.end);
        job.append(&piece(at, start), 0.0, plain.clone());
        job.append(&piece(start, end), 0.0, bright.clone());
        at = end.max(at);
    }
    job.append(&piece(at, span.end), 0.0, plain);
    job
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::DARK;

    #[test]
    fn a_sentence_keeps_its_words() {
        let words = "He said “no” to all.";
        let span = Span::new(100, 100 + words.len());
        let lit = [Span::new(108, 116)];
        let job = lit_words(words, span, &lit, (&DARK, 300.0));
        assert_eq!(job.text, words);
        assert_eq!(job.sections.len(), 3);
        assert_eq!(lit_words(words, span, &[], (&DARK, 300.0)).text, words);
    }
}
