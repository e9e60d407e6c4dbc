//! The graph's twin: its links as a table, for those who read rather than look.

use std::sync::Arc;

use eframe::egui::{Id, Rect, Ui, pos2, vec2};

use crate::model::DateValue;

use super::action::Action;
use super::controls::{self, thousands};
use super::graph::{Link, Node, Scene};
use super::panes::Pane;
use super::rows::{self, RowState};
use super::selection::{LinkKey, Selected};
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

/// Each link with its line.
type Table = Vec<(Link, Line)>;

/// The table's pane.
#[derive(Debug, Default)]
pub struct LinksPane {
    /// The lines of a graph, until it shows another.
    lines: Option<(Arc<Scene>, Table)>,
    last_selected: Option<LinkKey>,
}

impl LinksPane {
    /// The links that it shows, in its order.
    pub fn keys(&self) -> Vec<LinkKey> {
        let lines = self.lines.as_ref().map(|(_, lines)| lines);
        lines.map_or_else(Vec::new, |lines| {
            lines.iter().map(|(link, _)| link.key).collect()
        })
    }

    /// Draws the table of a graph.
    pub fn ui(&mut self, ui: &mut Ui, view: &mut View<'_>, scene: &Arc<Scene>) {
        let is_same = self
            .lines
            .as_ref()
            .is_some_and(|(of, _)| Arc::ptr_eq(of, scene));
        if !is_same {
            self.lines = Some((Arc::clone(scene), lines(scene)));
        }
        let lines = self
            .lines
            .as_ref()
            .map_or(&[][..], |(_, lines)| lines.as_slice());
        if lines.is_empty() {
            rows::empty(ui, view.theme, "No links in this scope.", None);
            return;
        }
        header_ui(ui, view.theme);
        let selected = view.selected.link();
        let scroll_to = if selected == self.last_selected {
            None
        } else {
            self.last_selected = selected;
            let is_it = |(link, _): &(Link, Line)| Some(link.key) == selected;
            lines.iter().position(is_it)
        };
        rows::rows(
            ui,
            "links",
            lines.len(),
            size::ROW,
            scroll_to,
            |ui, index, rect| {
                if let Some((link, line)) = lines.get(index) {
                    row_ui(ui, view, scene, (link, line), rect);
                }
            },
        );
    }
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
    let id = Id::unique(("link row", link.key));
    let response = rows::row(ui, view.theme, rect, id, state, &name);
    cells_ui(ui, view, scene, (link, line), (rect, state.is_selected));
    if response.clicked() {
        view.actions.push(Action::Focus(Pane::Links));
        view.actions.push(Action::Select(Selected::Link(link.key)));
    }
}

fn cells_ui(
    ui: &Ui,
    view: &View<'_>,
    scene: &Scene,
    (link, line): (&Link, &Line),
    (rect, is_selected): (Rect, bool),
) {
    let theme = view.theme;
    let columns = Columns::of(rect);
    let at = |x| pos2(x, rect.center().y);
    for (id, x) in [
        (link.key.from, rect.left() + 18.0),
        (link.key.to, columns.to - 12.0),
    ] {
        if let Some(node) = scene.nodes.iter().find(|node| node.id == id) {
            shapes::entity(ui.painter(), theme, at(x), node.entity_type);
        }
    }
    let stroke = eframe::egui::Stroke::new(2.0, theme.link(link.key.relation_type.sign()));
    ui.painter()
        .line_segment([at(columns.verb - 16.0), at(columns.verb - 6.0)], stroke);
    let name = || if is_selected { bold() } else { body() };
    let verb = if line.is_accepted {
        theme.text
    } else {
        theme.dim
    };
    for (x, end, words, font, ink) in [
        (
            columns.from,
            columns.verb - 22.0,
            &line.from,
            name(),
            theme.text,
        ),
        (columns.verb, columns.to - 24.0, &line.verb, body(), verb),
        (
            columns.to,
            columns.dates - 8.0,
            &line.to,
            name(),
            theme.text,
        ),
        (
            columns.dates,
            columns.dates + 150.0,
            &line.dates,
            body(),
            theme.dim,
        ),
    ] {
        controls::text(ui, at(x), words, (font, ink), end - x);
    }
    for (x, number) in [
        (columns.sentences, line.sentences),
        (columns.documents, line.documents),
    ] {
        controls::text_right(ui, at(x), &thousands(number), (body(), theme.dim));
    }
}
