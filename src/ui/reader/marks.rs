//! What is marked in the text and can be pressed: mentions, the rules beside claims, notes on words; each has a name. How they
//! look is `paint`.

use eframe::egui::{Galley, Id, Pos2, Rect, Role, Sense, Ui, WidgetInfo, vec2};

use crate::model::DocumentId;
use crate::ui::action::Action;
use crate::ui::panes::Pane;
use crate::ui::selection::Selected;
use crate::ui::shapes::{self, Icon};
use crate::ui::view::View;

use super::PassageNote;
use super::page::{ClaimMark, Mention, Page, Paragraph};
use super::paint;

/// The mark of a note on words, beside their line.
pub(super) fn note_ui(
    ui: &Ui,
    view: &mut View<'_>,
    document: Option<DocumentId>,
    (span, text): &PassageNote,
    at: Pos2,
) {
    let Some(document) = document else {
        return;
    };
    let rect = Rect::from_center_size(at, vec2(20.0, 20.0));
    let selected = Selected::Passage(document, *span);
    let response = ui.interact(rect, Id::unique(("passage note", span)), Sense::click());
    let is_selected = view.selected == selected;
    response.widget_info(|| {
        let name = format!("Note, {text}");
        WidgetInfo::selected(Role::Button, true, is_selected, name)
    });
    let color = if is_selected || response.hovered() || response.has_focus() {
        view.theme.text
    } else {
        view.theme.faint
    };
    shapes::icon(ui.painter(), at, Icon::Note, color);
    if response.clicked() {
        view.actions.push(Action::Focus(Pane::Reader));
        view.actions.push(Action::Select(selected));
    }
    response.on_hover_text(text);
}

/// A mention: pressed it selects its entity.
pub(super) fn mention_ui(
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

/// The rule beside a claim: pressed it selects the claim.
pub(super) fn claim_ui(
    ui: &Ui,
    view: &mut View<'_>,
    paragraph: &Paragraph,
    claim: &ClaimMark,
    rule: Rect,
) {
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
