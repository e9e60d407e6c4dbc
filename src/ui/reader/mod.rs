//! The article: serif, 62 characters a line, a galley a paragraph; mentions, claims and lit words marked.

mod page;
mod paint;

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{Color32, Galley, Id, Pos2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::model::{Changes, DocumentId, Span};

use super::action::Action;
use super::controls::{self, count};
use super::panes::Pane;
use super::query::Cached;
use super::selection::Selected;
use super::theme::{reading, reading_title, size, small};
use super::view::View;
use crate::ui::rows;
pub use page::{ClaimMark, Mention, Page, Paragraph};

/// The reader's pane.
#[derive(Debug)]
pub struct ReaderPane {
    page: Cached<DocumentId, Page>,
    layout: Layout,
    turn: u64,
}

/// How high each paragraph is, for one document and width: known of those that were in sight, guessed of the rest.
#[derive(Debug, Default)]
struct Layout {
    key: Option<(DocumentId, u32, u64)>,
    heights: Vec<f32>,
}

impl Default for ReaderPane {
    fn default() -> Self {
        Self {
            page: Cached::new(Changes {
                documents: true,
                entities: true,
                claims: true,
                relations: true,
                reviews: true,
                grades: true,
                publishers: true,
                ..Changes::default()
            }),
            layout: Layout::default(),
            turn: 0,
        }
    }
}

impl ReaderPane {
    /// What stands in the header: the headline.
    pub fn title(&self, view_document: Option<DocumentId>) -> &str {
        match self.page.last() {
            Some(page) if page.document == view_document && !page.title.is_empty() => &page.title,
            _ => "Reader",
        }
    }

    /// The page that is shown.
    pub fn page(&self) -> Option<&Page> {
        self.page.last()
    }

    /// How often it asked the case for something.
    pub fn loads(&self) -> usize {
        self.page.loads()
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, view: &mut View<'_>) {
        let theme = view.theme;
        ui.painter()
            .rect_filled(ui.available_rect_before_wrap(), 0.0, theme.page);
        let Some(document) = view.reading.document else {
            let words =
                "Nothing is open. Choose a document, a claim or a link, and its words stand here.";
            rows::empty(ui, theme, words, None);
            return;
        };
        let case = view.case;
        if let Err(error) = self
            .page
            .get(view.epochs, document, |id| Page::load(case, *id))
        {
            let error = error.to_owned();
            rows::failed(ui, theme, &error);
            return;
        }
        let loads = self.page.loads() as u64;
        let Some(page) = self.page.last() else {
            return;
        };
        facts_ui(ui, view, page);
        let column = Column::of(ui);
        self.layout.prepare(page, document, column, loads);
        let is_new_turn = self.turn != view.reading.turn;
        self.turn = view.reading.turn;
        let target = if is_new_turn {
            view.reading.target
        } else {
            None
        };
        text_ui(
            ui,
            view,
            page,
            &mut self.layout,
            column,
            (target, is_new_turn),
        );
    }
}

/// Where the text stands in its pane.
#[derive(Debug, Clone, Copy)]
struct Column {
    left: f32,
    width: f32,
}

impl Column {
    fn of(ui: &Ui) -> Self {
        let room = ui.available_width();
        let width = size::MEASURE.min(room - 72.0).max(120.0);
        Self {
            left: ((room - width) / 2.0).max(46.0).round(),
            width: width.round(),
        }
    }
}

/// Publisher and its grade, date, length; how many claims.
fn facts_ui(ui: &mut Ui, view: &mut View<'_>, page: &Page) {
    let theme = view.theme;
    let (rect, _) = ui.allocate_exact_size(
        vec2(ui.available_width(), size::COLUMN_HEADER),
        Sense::hover(),
    );
    let y = rect.center().y;
    let mut x = rect.left() + size::PADDING;
    let right = rect.right() - size::PADDING;
    let claims = count(page.claims, "claim", "claims");
    let note = match &page.skipped {
        Some(reason) => format!("not all read: {reason} · {claims}"),
        None => claims,
    };
    let note_width = controls::text_right(ui, pos2(right, y), &note, (small(), theme.dim));
    let publisher = page.publisher.as_deref().unwrap_or("publisher unknown");
    let facts = format!("· {}", page.facts);
    let facts_width = controls::line(ui, &facts, small(), theme.dim, f32::INFINITY)
        .size()
        .x;
    let room = (right - note_width - x - facts_width - 44.0).max(60.0);
    x += controls::text(ui, pos2(x, y), publisher, (small(), theme.dim), room).0 + 6.0;
    if let Some(grade) = page.reliability {
        x += controls::grade(ui, theme, pos2(x, y), grade.name()) + 6.0;
    }
    controls::text(
        ui,
        pos2(x, y),
        &facts,
        (small(), theme.dim),
        right - note_width - x - 8.0,
    );
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
}

impl Layout {
    /// Forgets what was laid out for another page or width.
    fn prepare(&mut self, page: &Page, document: DocumentId, column: Column, loads: u64) {
        let key = (document, column.width as u32, loads);
        if self.key == Some(key) {
            return;
        }
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

    /// The galley of a paragraph. egui keeps it while it is in sight, and makes it anew when its fonts change: a galley
    /// of one's own would then show other letters.
    fn galley(
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

    fn top_of(&self, index: usize) -> f32 {
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

const TOP: f32 = 18.0;

/// The paragraphs that are in sight.
fn text_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    page: &Page,
    layout: &mut Layout,
    column: Column,
    (target, is_new_turn): (Option<Span>, bool),
) {
    let theme = view.theme;
    let has_own_title = page.paragraphs.first().is_some_and(|first| first.is_title);
    let title = (!has_own_title && !page.title.is_empty()).then(|| {
        let format = TextFormat {
            line_height: Some(26.0),
            ..TextFormat::simple(reading_title(), theme.text)
        };
        let mut job = LayoutJob::single_section(page.title.clone(), format);
        job.wrap.max_width = column.width;
        ui.painter().layout_job(job)
    });
    let title_height = title
        .as_ref()
        .map_or(0.0, |title| title.size().y + size::READER_GAP);
    // The words to scroll to are laid out at once: where they stand must be known.
    let goal = target.and_then(|span| {
        let index = page.paragraph_at(span.start)?;
        let galley = layout.galley(ui, page, index, column, theme.text)?;
        let paragraph = page.paragraphs.get(index)?;
        let first = paint::rects(&galley, page, paragraph, span)
            .first()
            .copied()?;
        Some(TOP + title_height + layout.top_of(index) + first.top())
    });
    let mut area = eframe::egui::ScrollArea::vertical()
        .id_salt(("reader", page.document.map(|id| id.0)))
        .auto_shrink(false);
    if is_new_turn && let Some(goal) = goal {
        let state_id = ui.make_persistent_id(eframe::egui::Id::unique("reader sight"));
        let seen: Option<(f32, f32)> = ui.data(|data| data.get_temp(state_id));
        let is_in_sight =
            seen.is_some_and(|(top, bottom)| goal > top + 8.0 && goal < bottom - 60.0);
        if !is_in_sight {
            area = area.vertical_scroll_offset((goal - ui.available_height() * 0.3).max(0.0));
        }
    }
    let height = TOP + title_height + layout.top_of(page.paragraphs.len()) + 60.0;
    area.show_viewport(ui, |ui, viewport| {
        let (whole, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let state_id = Id::unique("reader sight");
        ui.data_mut(|data| data.insert_temp(state_id, (viewport.top(), viewport.bottom())));
        let left = whole.left() + column.left;
        let mut y = whole.top() + TOP;
        if let Some(title) = title {
            ui.painter().galley(pos2(left, y), title, theme.text);
            y += title_height;
        }
        let sight = viewport.translate(whole.min.to_vec2());
        for (index, paragraph) in page.paragraphs.iter().enumerate() {
            let height = layout.heights.get(index).copied().unwrap_or(0.0);
            if y + height >= sight.top()
                && let Some(galley) = layout.galley(ui, page, index, column, theme.text)
            {
                paragraph_ui(ui, view, page, paragraph, &galley, pos2(left, y));
            }
            y += layout.heights.get(index).copied().unwrap_or(0.0) + size::READER_GAP;
            if y > sight.bottom() {
                break;
            }
        }
    });
}

fn paragraph_ui(
    ui: &Ui,
    view: &mut View<'_>,
    page: &Page,
    paragraph: &Paragraph,
    galley: &Arc<Galley>,
    at: Pos2,
) {
    let ground = Rect::from_min_size(at, galley.size());
    let id = Id::unique((
        "paragraph",
        page.document.map(|id| id.0),
        paragraph.span.start,
    ));
    let response = ui.interact(ground.expand2(vec2(0.0, 3.0)), id, Sense::click());
    response
        .widget_info(|| WidgetInfo::labeled(Role::Paragraph, true, paragraph.span.of(&page.text)));
    for lit in &view.reading.lit {
        paint::lit(
            ui,
            view.theme,
            &paint::rects(galley, page, paragraph, *lit),
            at,
        );
    }
    ui.painter().galley(at, Arc::clone(galley), view.theme.text);
    for mention in &paragraph.mentions {
        mention_ui(ui, view, page, paragraph, galley, (mention, at));
    }
    let mut rules = paint::Rules::default();
    for claim in &paragraph.claims {
        let rects = paint::rects(galley, page, paragraph, claim.span);
        if let Some(rule) = rules.place(&rects, at) {
            claim_ui(ui, view, paragraph, claim, rule);
        }
    }
    if response.clicked() {
        view.actions.push(Action::Focus(Pane::Reader));
        let offset = response
            .interact_pointer_pos()
            .map(|pointer| paint::offset_at(galley, page, paragraph, pointer - at));
        let claim = offset.and_then(|offset| {
            paragraph
                .claims
                .iter()
                .filter(|claim| claim.span.start <= offset && offset < claim.span.end)
                .min_by_key(|claim| claim.span.len())
        });
        if let Some(claim) = claim {
            view.actions.push(Action::Select(Selected::Claim(claim.id)));
        }
    }
}

fn mention_ui(
    ui: &Ui,
    view: &mut View<'_>,
    page: &Page,
    paragraph: &Paragraph,
    galley: &Galley,
    (mention, at): (&Mention, Pos2),
) {
    let rects = paint::rects(galley, page, paragraph, mention.span);
    let Some(first) = rects.first() else {
        return;
    };
    let words = mention.span.of(&page.text);
    let id = Id::unique((
        "mention",
        page.document.map(|id| id.0),
        mention.span.start,
        mention.span.end,
    ));
    let response = ui.interact(first.translate(at.to_vec2()), id, Sense::click());
    let is_source = page
        .source_of(view.selected)
        .is_some_and(|source| source.overlaps(mention.span));
    let is_lit = is_source || view.selected.touches(mention.entity);
    response.widget_info(|| {
        let name = format!("{words}, {}", mention.entity_type);
        WidgetInfo::selected(Role::Link, true, is_lit, name)
    });
    if response.hovered() {
        *view.hovering = Some(mention.entity);
        ui.ctx()
            .set_cursor_icon(eframe::egui::CursorIcon::PointingHand);
    }
    let is_marked = is_lit || view.hovered == Some(mention.entity) || response.has_focus();
    paint::mention(
        ui,
        view.theme,
        &rects,
        at,
        is_marked.then_some(mention.entity_type),
    );
    if response.clicked() {
        view.actions.push(Action::Focus(Pane::Reader));
        view.actions
            .push(Action::Select(Selected::Entity(mention.entity)));
    }
}

fn claim_ui(ui: &Ui, view: &mut View<'_>, paragraph: &Paragraph, claim: &ClaimMark, rule: Rect) {
    let id = Id::unique(("rule", claim.id, paragraph.span.start));
    let response = ui.interact(rule.expand2(vec2(2.5, 0.0)), id, Sense::click());
    let is_selected = view.selected == Selected::Claim(claim.id);
    response.widget_info(|| {
        WidgetInfo::selected(
            Role::Button,
            true,
            is_selected,
            format!("Claim, {}", claim.name),
        )
    });
    let state = if is_selected {
        paint::RuleState::Selected
    } else if response.hovered() || response.has_focus() {
        paint::RuleState::Hovered
    } else {
        paint::RuleState::Quiet
    };
    paint::claim(ui, view.theme, rule, state);
    if response.clicked() {
        view.actions.push(Action::Focus(Pane::Reader));
        view.actions.push(Action::Select(Selected::Claim(claim.id)));
    }
    response.on_hover_text(&claim.name);
}

/// What the header of the reader offers.
pub fn header_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(document) = view.reading.document else {
        return;
    };
    let button = controls::Button::new("Edit details").small().bare();
    let response = button.show(ui, view.theme);
    let pressed = response.clicked();
    controls::hint(
        response,
        view.theme,
        "Shows the document's details, to be corrected",
        None,
    );
    if pressed {
        view.actions
            .push(Action::Select(Selected::Document(document)));
    }
}
