//! With no case open: open articles, paste one, the sample, cases that were open last.

use eframe::egui::{
    CornerRadius, Id, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo,
    pos2, vec2,
};

use super::action::{Action, Verb};
use super::controls::{self, count, key_cap};
use super::settings::Recent;
use super::shapes::{Icon, icon};
use super::theme::{Face, Theme, body, bold, size, tiny};

const WIDTH: f32 = 560.0;

/// What the screen shows.
pub(super) struct Welcome<'a> {
    /// The cases that were open last.
    pub recent: &'a [Recent],
    /// Whether there is a sample to open.
    pub has_sample: bool,
    /// Colors.
    pub theme: &'a Theme,
    /// What is to be done after drawing.
    pub actions: &'a mut Vec<Action>,
}

/// Draws it.
pub(super) fn ui(ui: &mut Ui, welcome: &mut Welcome<'_>) {
    let theme = welcome.theme;
    let rect = ui.available_rect_before_wrap();
    ui.painter().rect_filled(rect, 0.0, theme.panel);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let width = WIDTH.min(rect.width() - 40.0);
        let left = rect.center().x - width / 2.0;
        let column = Rect::from_min_size(
            pos2(left.round(), ui.min_rect().top()),
            vec2(width, f32::INFINITY),
        );
        ui.scope_builder(UiBuilder::new().max_rect(column), |ui| {
            ui.set_max_width(width);
            ui.add_space((rect.height() * 0.1).clamp(16.0, 66.0));
            let title = controls::line(
                ui,
                "Read the news as evidence",
                Face::SerifBold.at(24.0),
                theme.text,
                width,
            );
            let (at, response) = ui.allocate_exact_size(title.size(), Sense::hover());
            response.widget_info(|| {
                WidgetInfo::labeled(Role::Heading, true, "Read the news as evidence")
            });
            ui.painter().galley(at.min, title, theme.text);
            ui.label(
                eframe::egui::RichText::new("Drop articles anywhere in this window, or")
                    .color(theme.dim),
            );
            ui.add_space(10.0);
            cards_ui(ui, welcome);
            ui.add_space(18.0);
            recent_ui(ui, welcome);
            ui.add_space(18.0);
            let words =
                "Everything stays on this computer. Readout cannot open a network connection.";
            ui.label(eframe::egui::RichText::new(words).color(theme.faint));
        });
    });
}

fn cards_ui(ui: &mut Ui, welcome: &mut Welcome<'_>) {
    let theme = welcome.theme;
    let cards = [
        (
            Verb::OpenArticles,
            Icon::Folder,
            "Open articles…",
            "Files or a folder: text, Markdown, HTML",
            true,
        ),
        (
            Verb::Paste,
            Icon::Clipboard,
            "Paste an article",
            "From the clipboard, with its publisher and date",
            true,
        ),
        (
            Verb::OpenSample,
            Icon::Book,
            "Open the sample case",
            "Short articles: three events, each told by several sides",
            welcome.has_sample,
        ),
    ];
    ui.spacing_mut().item_spacing.y = 10.0;
    for (verb, shape, title, words, is_shown) in cards {
        if !is_shown {
            continue;
        }
        let keys = match verb {
            Verb::Paste => Some("Ctrl+V".to_owned()),
            other => other.keys(),
        };
        let response = card_ui(ui, theme, (shape, title, words), keys.as_deref());
        let is_first = verb == Verb::OpenArticles;
        let nothing_has_keys = ui.memory(|memory| memory.focused().is_none());
        let was_greeted = ui.data_mut(|data| {
            std::mem::replace(
                data.get_temp_mut_or_default::<bool>(Id::unique("greeted")),
                true,
            )
        });
        if is_first && nothing_has_keys && !was_greeted {
            response.request_focus();
        }
        if response.clicked() {
            welcome.actions.push(Action::Do(verb));
        }
    }
}

fn card_ui(
    ui: &mut Ui,
    theme: &Theme,
    (shape, title, words): (Icon, &str, &str),
    keys: Option<&str>,
) -> eframe::egui::Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 52.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, title));
    let fill = if response.hovered() {
        theme.hover
    } else {
        theme.raised
    };
    ui.painter().rect(
        rect,
        CornerRadius::same(size::RADIUS),
        fill,
        Stroke::new(1.0, theme.line),
        StrokeKind::Inside,
    );
    icon(
        ui.painter(),
        pos2(rect.left() + 25.0, rect.center().y),
        shape,
        theme.text,
    );
    controls::text(
        ui,
        pos2(rect.left() + 47.0, rect.top() + 17.0),
        title,
        (bold(), theme.text),
        360.0,
    );
    controls::text(
        ui,
        pos2(rect.left() + 47.0, rect.top() + 35.0),
        words,
        (body(), theme.dim),
        rect.width() - 130.0,
    );
    if let Some(keys) = keys {
        let galley = controls::line(ui, keys, tiny(), theme.dim, 80.0);
        let x = rect.right() - 15.0 - galley.size().x - 9.0;
        key_cap(ui, theme, pos2(x, rect.center().y), galley);
    }
    controls::focus_ring(ui, theme, rect, &response);
    response
}

fn recent_ui(ui: &mut Ui, welcome: &mut Welcome<'_>) {
    let theme = welcome.theme;
    ui.spacing_mut().item_spacing.y = 0.0;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::hover());
    controls::text(
        ui,
        pos2(rect.left(), rect.center().y),
        "Recent cases",
        (body(), theme.faint),
        200.0,
    );
    let mut right = ui.new_child(UiBuilder::new().max_rect(rect).layout(
        eframe::egui::Layout::right_to_left(eframe::egui::Align::Center),
    ));
    right.spacing_mut().item_spacing.x = 16.0;
    for (verb, words) in [
        (Verb::OpenCase, "open a case…"),
        (Verb::NewCase, "new case…"),
    ] {
        if controls::link(&mut right, theme, words).clicked() {
            welcome.actions.push(Action::Do(verb));
        }
    }
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
    if welcome.recent.is_empty() {
        ui.add_space(8.0);
        ui.label(
            eframe::egui::RichText::new("Cases appear here once one was open.").color(theme.faint),
        );
    }
    for recent in welcome.recent {
        let name = recent
            .path
            .file_stem()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), 34.0), Sense::click());
        let holds = format!(
            "{}, {}",
            count(recent.documents as usize, "document", "documents"),
            count(recent.claims as usize, "claim", "claims")
        );
        response
            .widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{name}, {holds}")));
        if response.hovered() {
            ui.painter().rect_filled(rect, 0.0, theme.hover);
        }
        let y = rect.center().y;
        controls::text(
            ui,
            pos2(rect.left() + 12.0, y),
            &name,
            (body(), theme.text),
            134.0,
        );
        controls::text(
            ui,
            pos2(rect.left() + 156.0, y),
            &holds,
            (body(), theme.dim),
            230.0,
        );
        let when = super::words::day(&recent.opened);
        controls::text_right(ui, pos2(rect.right() - 12.0, y), &when, (body(), theme.dim));
        ui.painter()
            .hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
        controls::focus_ring(ui, theme, rect, &response);
        if response.clicked() {
            welcome.actions.push(Action::Open(recent.path.clone()));
        }
        response.on_hover_text(recent.path.display().to_string());
    }
}
