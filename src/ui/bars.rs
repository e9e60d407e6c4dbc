//! The bars: the case with search, undo, import and report at the top; the scope below; counts and progress at the bottom.

use eframe::egui::{
    Align, CornerRadius, Frame, Id, Key, Layout, Popup, Rect, Role, Sense, Stroke, StrokeKind,
    TextEdit, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::model::Query;

use super::action::{Action, Verb};
use super::controls::{self, Button, key_cap, thousands};
use super::jobs::Shown;
use super::shapes::{Icon, icon};
use super::theme::{Theme, body, bold, size, small, tiny};

/// What the bars show.
pub(super) struct Bars<'a> {
    /// The case's name; `None` where no case is open.
    pub case: Option<&'a str>,
    /// What undo would take back.
    pub undo: Option<&'a str>,
    /// What redo would do again.
    pub redo: Option<&'a str>,
    /// Whether it can only be read.
    pub is_read_only: bool,
    /// Whether an import runs.
    pub is_importing: bool,
    /// Colors.
    pub theme: &'a Theme,
    /// What is to be done after drawing.
    pub actions: &'a mut Vec<Action>,
}

/// The id of the search field.
pub(super) fn search_id() -> Id {
    Id::unique("search")
}

/// Gives a bar a name that a screen reader says.
pub(super) fn named(ui: &Ui, name: &str) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(Role::Toolbar);
        node.set_label(name);
    });
}

/// The bar at the top.
pub(super) fn top_ui(ui: &mut Ui, bars: &mut Bars<'_>, search: &mut String) {
    let theme = bars.theme;
    let rect = ui.max_rect();
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
    let left = rect.shrink2(vec2(8.0, 0.0));
    let mut ui_left = ui.new_child(
        UiBuilder::new()
            .max_rect(left)
            .layout(Layout::left_to_right(Align::Center)),
    );
    menu_ui(&mut ui_left, bars);
    let mut ui_right = ui.new_child(
        UiBuilder::new()
            .max_rect(rect.shrink2(vec2(size::PADDING, 0.0)))
            .layout(Layout::right_to_left(Align::Center)),
    );
    if bars.case.is_none() {
        return;
    }
    buttons_ui(&mut ui_right, bars);
    let from = ui_left.min_rect().right() + 24.0;
    let to = ui_right.min_rect().left() - 24.0;
    let width = (to - from).clamp(80.0, 470.0);
    let middle = rect.center().x.clamp(
        from + width / 2.0,
        (to - width / 2.0).max(from + width / 2.0),
    );
    let field =
        Rect::from_center_size(pos2(middle, rect.center().y), vec2(width, size::BUTTON)).round_ui();
    search_ui(ui, bars, search, field);
}

trait RoundUi {
    fn round_ui(self) -> Self;
}

impl RoundUi for Rect {
    fn round_ui(self) -> Self {
        Self::from_min_max(self.min.round(), self.max.round())
    }
}

/// The case's name; pressing it opens everything that can be done with cases.
fn menu_ui(ui: &mut Ui, bars: &mut Bars<'_>) {
    let theme = bars.theme;
    let name = bars.case.unwrap_or("Readout");
    let galley = controls::line(ui, name, bold(), theme.text, 260.0);
    let (rect, response) =
        ui.allocate_exact_size(vec2(galley.size().x + 50.0, size::BUTTON), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{name}, menu")));
    if response.hovered() {
        ui.painter()
            .rect_filled(rect, CornerRadius::same(size::RADIUS), theme.hover);
    }
    let y = rect.center().y;
    icon(
        ui.painter(),
        pos2(rect.left() + 10.0, y),
        Icon::Menu,
        theme.text,
    );
    let top = (y - galley.size().y / 2.0).round();
    ui.painter()
        .galley(pos2(rect.left() + 26.0, top), galley, theme.text);
    icon(
        ui.painter(),
        pos2(rect.right() - 10.0, y + 0.5),
        Icon::Down,
        theme.dim,
    );
    controls::focus_ring(ui, theme, rect, &response);
    Popup::menu(&response).accessible_name("Menu").show(|ui| {
        ui.set_min_width(280.0);
        for group in MENU {
            for verb in *group {
                let is_shown = bars.case.is_some() || !verb.needs_case();
                if is_shown
                    && controls::menu_entry(ui, theme, verb.label(), verb.keys().as_deref(), false)
                        .clicked()
                {
                    bars.actions.push(Action::Do(*verb));
                    ui.close();
                }
            }
            ui.add_space(3.0);
            let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
            ui.painter()
                .hline(line.x_range(), line.center().y, theme.hairline());
            ui.add_space(3.0);
        }
    });
}

const MENU: &[&[Verb]] = &[
    &[
        Verb::NewCase,
        Verb::OpenCase,
        Verb::OpenSample,
        Verb::CloseCase,
    ],
    &[
        Verb::OpenArticles,
        Verb::OpenFolder,
        Verb::ImportPath,
        Verb::Paste,
        Verb::ImportResult,
        Verb::Reextract,
    ],
    &[Verb::Export, Verb::History, Verb::Why],
    &[
        Verb::ToggleEntities,
        Verb::ToggleDocuments,
        Verb::ToggleGraph,
        Verb::ToggleLinks,
        Verb::ToggleClaims,
        Verb::ToggleReader,
        Verb::ToggleInspector,
        Verb::ResetPanes,
    ],
    &[Verb::SwitchTheme, Verb::Palette, Verb::About],
];

/// Undo, redo, import, report: from right to left.
fn buttons_ui(ui: &mut Ui, bars: &mut Bars<'_>) {
    let theme = bars.theme;
    ui.spacing_mut().item_spacing.x = 8.0;
    let report = Button::new("Report…").icon(Icon::Report);
    if controls::verb_button(ui, theme, Verb::Export, report) {
        bars.actions.push(Action::Do(Verb::Export));
    }
    let why_not = match (bars.is_read_only, bars.is_importing) {
        (true, _) => Some("The case can only be read"),
        (_, true) => Some("An import is running; one at a time"),
        _ => None,
    };
    let import = Button::new("Import…")
        .icon(Icon::Folder)
        .enabled(why_not.is_none());
    let response = import.show(ui, theme);
    if response.clicked() {
        bars.actions.push(Action::Do(Verb::OpenArticles));
    }
    let words = why_not.unwrap_or(Verb::OpenArticles.tooltip());
    controls::hint(response, theme, words, Verb::OpenArticles.keys().as_deref());
    for (verb, shape, step) in [
        (Verb::Redo, Icon::Redo, bars.redo),
        (Verb::Undo, Icon::Undo, bars.undo),
    ] {
        let button = Button::new(verb.label())
            .icon(shape)
            .enabled(step.is_some());
        let response = button.show(ui, theme);
        if response.clicked() {
            bars.actions.push(Action::Do(verb));
        }
        let words = step.map_or_else(
            || format!("Nothing to {}", verb.label().to_lowercase()),
            |step| format!("{}: {step}", verb.label()),
        );
        controls::hint(response, theme, &words, verb.keys().as_deref());
    }
}

fn search_ui(ui: &mut Ui, bars: &mut Bars<'_>, search: &mut String, field: Rect) {
    let theme = bars.theme;
    ui.painter().rect(
        field,
        CornerRadius::same(size::RADIUS),
        theme.raised,
        Stroke::new(1.0, theme.line),
        StrokeKind::Inside,
    );
    icon(
        ui.painter(),
        pos2(field.left() + 15.0, field.center().y),
        Icon::Search,
        theme.dim,
    );
    let room = Rect::from_min_max(field.min + vec2(28.0, 3.0), field.max - vec2(28.0, 3.0));
    let edit = TextEdit::singleline(search)
        .id(search_id())
        .font(body())
        .frame(Frame::NONE)
        .margin(eframe::egui::Margin::ZERO)
        .align(eframe::egui::Align2::LEFT_CENTER)
        .hint_text(if field.width() > 300.0 {
            "Search documents, claims, entities, notes"
        } else {
            "Search"
        })
        .desired_width(room.width());
    let response = ui.put(room, edit).accessible_name("Search");
    controls::focus_ring(ui, theme, field, &response);
    if !response.has_focus() {
        let key = controls::line(ui, "/", tiny(), theme.dim, 20.0);
        key_cap(ui, theme, pos2(field.right() - 20.0, field.center().y), key);
    }
    if response.lost_focus()
        && ui.input(|input| input.key_pressed(Key::Enter))
        && !search.trim().is_empty()
    {
        match Query::parse(search) {
            Ok(query) => {
                bars.actions.push(Action::Narrow(query));
                search.clear();
            }
            Err(error) => {
                bars.actions
                    .push(Action::Say(format!("This can't be searched for: {error}")));
                response.request_focus();
            }
        }
    }
    if response.has_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
        search.clear();
        response.surrender_focus();
    }
}

/// What the scope bar shows.
pub(super) struct ScopeBar<'a> {
    /// The scope.
    pub scope: &'a Query,
    /// Whether there is a way back and forward.
    pub ways: (bool, bool),
    /// "9 of 17 documents · 23 of 72 entities".
    pub counts: &'a str,
}

/// The bar with the scope: a ✕ on each part.
pub(super) fn scope_ui(ui: &mut Ui, bars: &mut Bars<'_>, scope: &ScopeBar<'_>) {
    let theme = bars.theme;
    let rect = ui.max_rect();
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
    let inside = rect.shrink2(vec2(8.0, 0.0));
    let mut ui = ui.new_child(
        UiBuilder::new()
            .max_rect(inside)
            .layout(Layout::left_to_right(Align::Center)),
    );
    ui.spacing_mut().item_spacing.x = 6.0;
    for (verb, shape, is_enabled) in [
        (Verb::Back, Icon::Left, scope.ways.0),
        (Verb::Forward, Icon::Right, scope.ways.1),
    ] {
        if arrow_ui(&mut ui, theme, verb, shape, is_enabled) {
            bars.actions.push(Action::Do(verb));
        }
    }
    ui.label(eframe::egui::RichText::new("Scope").color(theme.faint));
    let parts = scope.scope.parts();
    if parts.is_empty() {
        ui.label(eframe::egui::RichText::new("the whole case").color(theme.dim));
    }
    for (index, part) in parts.iter().enumerate() {
        if chip_ui(&mut ui, theme, &part.to_string()) {
            bars.actions
                .push(Action::SetScope(scope.scope.without(index)));
        }
    }
    if !parts.is_empty() && controls::link(&mut ui, theme, "clear").clicked() {
        bars.actions.push(Action::Do(Verb::ClearScope));
    }
    ui.add_space(10.0);
    let room = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(room, 20.0), Sense::hover());
    controls::label(&ui, rect, scope.counts, (body(), theme.dim));
}

fn arrow_ui(ui: &mut Ui, theme: &Theme, verb: Verb, shape: Icon, is_enabled: bool) -> bool {
    let sense = if is_enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(vec2(22.0, 22.0), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, is_enabled, verb.label()));
    if is_enabled && response.hovered() {
        ui.painter()
            .rect_filled(rect, CornerRadius::same(size::RADIUS), theme.hover);
    }
    let color = if is_enabled { theme.text } else { theme.mark };
    icon(ui.painter(), rect.center(), shape, color);
    controls::focus_ring(ui, theme, rect, &response);
    let pressed = response.clicked();
    controls::hint(response, theme, verb.tooltip(), verb.keys().as_deref());
    pressed
}

/// A part of the scope; answers whether its ✕ was pressed.
fn chip_ui(ui: &mut Ui, theme: &Theme, words: &str) -> bool {
    let galley = controls::line(ui, words, body(), theme.text, 260.0);
    let (rect, _) = ui.allocate_exact_size(vec2(galley.size().x + 32.0, 22.0), Sense::hover());
    ui.painter().rect(
        rect,
        CornerRadius::same(size::RADIUS),
        theme.raised,
        theme.hairline(),
        StrokeKind::Inside,
    );
    let top = (rect.center().y - galley.size().y / 2.0).round();
    ui.painter()
        .galley(pos2(rect.left() + 8.0, top), galley, theme.text);
    let cross =
        Rect::from_center_size(pos2(rect.right() - 12.0, rect.center().y), vec2(18.0, 18.0));
    let response = ui.interact(cross, Id::unique(("scope part", words)), Sense::click());
    let name = format!("Remove {words} from the scope");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let color = if response.hovered() {
        theme.text
    } else {
        theme.dim
    };
    icon(ui.painter(), cross.center(), Icon::Cross, color);
    controls::focus_ring(ui, theme, cross, &response);
    response.on_hover_text(&name).clicked()
}

/// The bar at the bottom: what the case holds; the job that runs, with its cancel button; who works.
pub(super) fn status_ui(
    ui: &mut Ui,
    bars: &mut Bars<'_>,
    counts: &str,
    (job, new): (Option<&Shown>, usize),
    right: &str,
) {
    let theme = bars.theme;
    let rect = ui.max_rect();
    ui.painter()
        .hline(rect.x_range(), rect.top() + 0.5, theme.hairline());
    let inside = rect.shrink2(vec2(10.0, 0.0));
    let y = rect.center().y + 0.5;
    let room = Rect::from_center_size(
        pos2(inside.left() + inside.width() * 0.225, y),
        vec2(inside.width() * 0.45, 20.0),
    );
    controls::label(ui, room, counts, (small(), theme.dim));
    let mut ui = ui.new_child(
        UiBuilder::new()
            .max_rect(inside)
            .layout(Layout::right_to_left(Align::Center)),
    );
    ui.label(
        eframe::egui::RichText::new(right)
            .font(small())
            .color(theme.faint),
    );
    let Some(Shown { id, verb, progress }) = job else {
        return;
    };
    ui.add_space(8.0);
    if new > 0 {
        let words = format!("show {} new", thousands(new));
        if controls::link(&mut ui, theme, &words).clicked() {
            bars.actions.push(Action::ShowNew);
        }
        ui.add_space(8.0);
    }
    if controls::link(&mut ui, theme, "cancel").clicked() {
        bars.actions.push(Action::Cancel(*id));
    }
    let (bar, response) = ui.allocate_exact_size(vec2(110.0, 4.0), Sense::hover());
    let share = if progress.total == 0 {
        0.0
    } else {
        progress.done as f32 / progress.total as f32
    };
    let words = if progress.total == 0 {
        format!("{verb}…")
    } else {
        format!(
            "{verb} {} of {}",
            thousands(progress.done),
            thousands(progress.total)
        )
    };
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, &words));
    ui.painter().rect_filled(bar, 0.0, theme.line);
    let done = Rect::from_min_size(bar.min, vec2(bar.width() * share.clamp(0.0, 1.0), 4.0));
    ui.painter().rect_filled(done, 0.0, theme.dim);
    ui.label(
        eframe::egui::RichText::new(words)
            .font(small())
            .color(theme.text),
    );
}
