//! The graph's twin: its links as a table, for those who read rather than look.

use eframe::egui::{Id, Rect, Ui, pos2, vec2};

use crate::model::DateValue;

use super::action::Action;
use super::controls::{self, RowState, thousands};
use super::graph::{Link, Node, Scene};
use super::panes::Pane;
use super::selection::Selected;
use super::shapes;
use super::theme::{Theme, body, bold, size, tiny};
use super::view::View;

/// A row of the table, as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// "China".
    pub from: String,
    /// "supports".
    pub verb: String,
    /// "Syria".
    pub to: String,
    /// "2011–2021".
    pub dates: String,
    /// "9 sentences".
    pub sentences: usize,
    /// "4 documents".
    pub documents: usize,
    /// Whether an analyst has accepted some of it.
    pub is_accepted: bool,
}

/// The rows of a graph's table, the best supported first.
pub fn lines(scene: &Scene) -> Vec<(Link, Line)> {
    let name = |id| {
        let node: Option<&Node> = scene.nodes.iter().find(|node| node.id == id);
        node.map_or(String::new(), |node| node.name.clone())
    };
    let mut lines: Vec<(Link, Line)> = scene
        .links
        .iter()
        .map(|link| {
            let verb = link.key.relation_type.verb();
            let line = Line {
                from: name(link.key.from),
                verb: if link.key.negated {
                    format!("not {verb}")
                } else {
                    verb.to_owned()
                },
                to: name(link.key.to),
                dates: dates(link.first, link.last),
                sentences: link.relations,
                documents: link.documents,
                is_accepted: !link.is_suggested,
            };
            (*link, line)
        })
        .collect();
    lines.sort_by(|(a, x), (b, y)| {
        (b.documents, b.relations)
            .cmp(&(a.documents, a.relations))
            .then_with(|| (&x.from, &x.to, a.key).cmp(&(&y.from, &y.to, b.key)))
    });
    lines
}

/// "2011–2021", "5 Nov 2021".
pub fn dates(first: Option<DateValue>, last: Option<DateValue>) -> String {
    match (first, last) {
        (Some(first), Some(last)) if first == last => first.label(),
        (Some(first), Some(last)) if first.year != last.year => {
            format!("{}–{}", first.year, last.year)
        }
        (Some(first), Some(last)) => format!("{} – {}", first.label(), last.label()),
        (Some(date), None) | (None, Some(date)) => date.label(),
        (None, None) => String::new(),
    }
}

/// Where each column begins.
struct Columns {
    from: f32,
    verb: f32,
    to: f32,
    dates: f32,
    sentences: f32,
    documents: f32,
}

impl Columns {
    fn of(rect: Rect) -> Self {
        let end = rect.right() - size::PADDING;
        let dates = end - 270.0;
        let room = (dates - rect.left() - 42.0).max(120.0);
        Self {
            from: rect.left() + 32.0,
            verb: rect.left() + 32.0 + room * 0.34,
            to: rect.left() + 32.0 + room * 0.66,
            dates,
            sentences: end - 78.0,
            documents: end,
        }
    }
}

/// Draws the table.
pub fn ui(ui: &mut Ui, view: &mut View<'_>, scene: &Scene) {
    let lines = lines(scene);
    if lines.is_empty() {
        controls::empty(ui, view.theme, "No links in this scope.", None);
        return;
    }
    header_ui(ui, view.theme);
    controls::rows(
        ui,
        "links",
        lines.len(),
        size::ROW,
        None,
        |ui, index, rect| {
            if let Some((link, line)) = lines.get(index) {
                row_ui(ui, view, scene, (link, line), rect);
            }
        },
    );
}

fn header_ui(ui: &mut Ui, theme: &Theme) {
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(
        vec2(width, size::COLUMN_HEADER),
        eframe::egui::Sense::hover(),
    );
    let columns = Columns::of(rect);
    let y = rect.center().y;
    for (x, words) in [
        (columns.from, "who"),
        (columns.verb, "link"),
        (columns.to, "whom"),
        (columns.dates, "when"),
    ] {
        controls::text(ui, pos2(x, y), words, (tiny(), theme.faint), 100.0);
    }
    for (x, words) in [
        (columns.sentences, "sentences"),
        (columns.documents, "documents"),
    ] {
        controls::text_right(ui, pos2(x, y), words, (tiny(), theme.faint));
    }
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
}

fn row_ui(ui: &Ui, view: &mut View<'_>, scene: &Scene, (link, line): (&Link, &Line), rect: Rect) {
    let theme = view.theme;
    let state = RowState {
        is_selected: view.selected.link() == Some(link.key),
        is_lit: matches!(view.selected, Selected::Entity(id) if link.other_end(id).is_some()),
        has_keys: view.keys == Pane::Links,
    };
    let name = format!(
        "{} {} {}, {}",
        line.from,
        line.verb,
        line.to,
        controls::count(line.documents, "document", "documents")
    );
    let response = controls::row(
        ui,
        theme,
        rect,
        Id::unique(("link row", link.key)),
        state,
        &name,
    );
    let columns = Columns::of(rect);
    let y = rect.center().y;
    let kind = |id| {
        scene
            .nodes
            .iter()
            .find(|node| node.id == id)
            .map(|node| node.entity_type)
    };
    if let Some(kind) = kind(link.key.from) {
        shapes::entity(ui.painter(), theme, pos2(rect.left() + 18.0, y), kind);
    }
    if let Some(kind) = kind(link.key.to) {
        shapes::entity(ui.painter(), theme, pos2(columns.to - 12.0, y), kind);
    }
    let font = || if state.is_selected { bold() } else { body() };
    let at = |x| pos2(x, y);
    controls::text(
        ui,
        at(columns.from),
        &line.from,
        (font(), theme.text),
        columns.verb - columns.from - 22.0,
    );
    let stroke = eframe::egui::Stroke::new(2.0, theme.link(link.key.relation_type.sign()));
    ui.painter()
        .line_segment([at(columns.verb - 16.0), at(columns.verb - 6.0)], stroke);
    let ink = if line.is_accepted {
        theme.text
    } else {
        theme.dim
    };
    controls::text(
        ui,
        at(columns.verb),
        &line.verb,
        (body(), ink),
        columns.to - columns.verb - 24.0,
    );
    controls::text(
        ui,
        at(columns.to),
        &line.to,
        (font(), theme.text),
        columns.dates - columns.to - 8.0,
    );
    controls::text(
        ui,
        at(columns.dates),
        &line.dates,
        (body(), theme.dim),
        150.0,
    );
    controls::text_right(
        ui,
        at(columns.sentences),
        &thousands(line.sentences),
        (body(), theme.dim),
    );
    controls::text_right(
        ui,
        at(columns.documents),
        &thousands(line.documents),
        (body(), theme.dim),
    );
    if response.clicked() {
        view.actions.push(Action::Focus(Pane::Links));
        view.actions.push(Action::Select(Selected::Link(link.key)));
    }
}
