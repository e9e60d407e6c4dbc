//! The window's colors, sizes and fonts, light and dark: the one file with colors in it.
//!
//! Text has three colors and no others. Entity colors fill shapes and bars, link colors are strokes, and neither is
//! ever a text color. The accent is selection, focus and lit words, nothing else.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the one file that makes colors"
)]

use std::collections::BTreeMap;

use eframe::egui::style::{
    HandleShape, NumericColorSpace, ScrollAnimation, ScrollFadeStyle, ScrollStyle, Selection,
    Spacing, TextCursorStyle, WidgetVisuals, Widgets,
};
use eframe::egui::{
    Color32, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, Style, TextStyle, Visuals,
    vec2,
};

use crate::model::{EntityType, Sign};

/// Heights and widths in points.
pub mod size {
    /// The bar at the top.
    pub const TOP_BAR: f32 = 40.0;
    /// The bar with the scope.
    pub const SCOPE_BAR: f32 = 32.0;
    /// The header of a pane.
    pub const PANE_HEADER: f32 = 34.0;
    /// The header of a table's columns.
    pub const COLUMN_HEADER: f32 = 24.0;
    /// A row of a list.
    pub const ROW: f32 = 27.0;
    /// A row of the document list.
    pub const DOCUMENT_ROW: f32 = 42.0;
    /// The bar at the bottom.
    pub const STATUS_BAR: f32 = 24.0;
    /// A button.
    pub const BUTTON: f32 = 26.0;
    /// A button in a row.
    pub const SMALL_BUTTON: f32 = 22.0;
    /// Space between a pane's edge and what it shows.
    pub const PADDING: f32 = 12.0;
    /// Corners of buttons, fields and popups.
    pub const RADIUS: u8 = 4;
    /// Width of the bar of a selected row.
    pub const SELECTED_BAR: f32 = 3.0;
    /// Width of the reader's lines: about 62 characters.
    pub const MEASURE: f32 = 470.0;
    /// Height of the reader's lines, a whole number of pixels.
    pub const READER_LINE: f32 = 24.0;
    /// Between two paragraphs of the reader.
    pub const READER_GAP: f32 = 10.0;
}

/// Which face of type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// The interface.
    Sans,
    /// Titles, and what is selected.
    SansBold,
    /// The reader.
    Serif,
    /// The reader's titles.
    SerifBold,
}

impl Face {
    /// The family that egui knows it by.
    pub fn family(self) -> FontFamily {
        match self {
            Self::Sans => FontFamily::Proportional,
            Self::SansBold => FontFamily::Name("sans-bold".into()),
            Self::Serif => FontFamily::Name("serif".into()),
            Self::SerifBold => FontFamily::Name("serif-bold".into()),
        }
    }

    /// At a size.
    pub fn at(self, size: f32) -> FontId {
        FontId::new(size, self.family())
    }
}

/// Type of the interface: 13.
pub fn body() -> FontId {
    Face::Sans.at(13.0)
}

/// Titles of panes, and what is selected.
pub fn bold() -> FontId {
    Face::SansBold.at(13.0)
}

/// Second lines and counts.
pub fn small() -> FontId {
    Face::Sans.at(12.0)
}

/// Keys, labels of columns.
pub fn tiny() -> FontId {
    Face::Sans.at(11.5)
}

/// The reader's text.
pub fn reading() -> FontId {
    Face::Serif.at(15.5)
}

/// The reader's title.
pub fn reading_title() -> FontId {
    Face::SerifBold.at(18.5)
}

/// The tokens of one theme, named for what they are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Which of the two.
    pub is_dark: bool,
    /// Window and bars.
    pub window: Color32,
    /// Panes.
    pub panel: Color32,
    /// The row under the pointer.
    pub hover: Color32,
    /// Buttons, fields, popups.
    pub raised: Color32,
    /// The reader's page.
    pub page: Color32,
    /// Hairlines.
    pub line: Color32,
    /// Underline of a mention, rule of a claim.
    pub mark: Color32,
    /// Text.
    pub text: Color32,
    /// Secondary text.
    pub dim: Color32,
    /// Tertiary text and labels.
    pub faint: Color32,
    /// Bar of the selected row, halo, focus ring.
    pub accent: Color32,
    /// Behind lit words and the chosen grade.
    pub lit: Color32,
    /// The selected row.
    pub selected: Color32,
    /// The selected row of a pane without the keys.
    pub idle: Color32,
    /// A cooperative link.
    pub cooperative: Color32,
    /// A hostile link.
    pub hostile: Color32,
    /// A link that is a state.
    pub neutral: Color32,
    /// Under the one popup's shadow.
    pub shadow: Color32,
}

const fn hex(color: u32) -> Color32 {
    Color32::from_rgb((color >> 16) as u8, (color >> 8) as u8, color as u8)
}

/// Light words on dark ground.
pub const DARK: Theme = Theme {
    is_dark: true,
    window: hex(0x0013_151a),
    panel: hex(0x001a_1d22),
    hover: hex(0x0021_252c),
    raised: hex(0x0026_2b33),
    page: hex(0x001d_1f24),
    line: hex(0x0032_3843),
    mark: hex(0x006a_717d),
    text: hex(0x00e9_e7e2),
    dim: hex(0x00b6_bbc5),
    faint: hex(0x00a0_a6b1),
    accent: hex(0x00ef_b236),
    lit: hex(0x0045_360f),
    selected: hex(0x0029_3549),
    idle: hex(0x0027_2c35),
    cooperative: hex(0x0034_b27f),
    hostile: hex(0x00ef_6d59),
    neutral: hex(0x008b_919c),
    shadow: Color32::from_black_alpha(110),
};

/// Dark words on light ground.
pub const LIGHT: Theme = Theme {
    is_dark: false,
    window: hex(0x00eb_e8e2),
    panel: hex(0x00f8_f6f2),
    hover: hex(0x00f0_ede7),
    raised: hex(0x00ff_ffff),
    page: hex(0x00ff_fdf9),
    line: hex(0x00d6_d1c7),
    mark: hex(0x00a3_9c8f),
    text: hex(0x001f_2328),
    dim: hex(0x0045_4b55),
    faint: hex(0x0056_5c66),
    accent: hex(0x00b0_6a00),
    lit: hex(0x00ff_dc8c),
    selected: hex(0x00d0_ddef),
    idle: hex(0x00e7_e4de),
    cooperative: hex(0x0021_664d),
    hostile: hex(0x00ba_2d18),
    neutral: hex(0x0064_686d),
    shadow: Color32::from_black_alpha(48),
};

impl Theme {
    /// One of the two.
    pub const fn of(is_dark: bool) -> Self {
        if is_dark { DARK } else { LIGHT }
    }

    /// What an entity's shape is outlined in.
    pub const fn entity(&self, entity_type: EntityType) -> Color32 {
        let [red, green, blue] = if self.is_dark {
            entity_type.color_on_dark()
        } else {
            entity_type.color_on_light()
        };
        Color32::from_rgb(red, green, blue)
    }

    /// What an entity's shape is filled with: its color, mixed into the ground so that the outline carries it.
    pub fn entity_fill(&self, entity_type: EntityType) -> Color32 {
        self.panel.lerp_to_gamma(self.entity(entity_type), 0.28)
    }

    /// What the bar beside an entity's count is filled with.
    pub fn entity_bar(&self, entity_type: EntityType) -> Color32 {
        self.panel.lerp_to_gamma(self.entity(entity_type), 0.72)
    }

    /// What a link is drawn in.
    pub const fn link(&self, sign: Sign) -> Color32 {
        match sign {
            Sign::Cooperative => self.cooperative,
            Sign::Hostile => self.hostile,
            Sign::State => self.neutral,
        }
    }

    /// A hairline.
    pub fn hairline(&self) -> Stroke {
        Stroke::new(1.0, self.line)
    }

    /// The ring around what has the keys.
    pub fn focus_ring(&self) -> Stroke {
        Stroke::new(2.0, self.accent)
    }

    /// Everything that egui draws by itself.
    pub fn style(&self) -> Style {
        let mut style = Style {
            override_text_style: None,
            override_font_id: None,
            override_text_valign: Some(eframe::egui::Align::Center),
            text_styles: text_styles(),
            drag_value_text_style: TextStyle::Body,
            wrap_mode: None,
            spacing: spacing(),
            visuals: self.visuals(),
            animation_time: 0.0,
            explanation_tooltips: false,
            url_in_tooltip: false,
            always_scroll_the_only_direction: false,
            scroll_animation: ScrollAnimation::none(),
            compact_menu_style: true,
            ..Style::default()
        };
        let interaction = &mut style.interaction;
        interaction.interact_radius = 2.0;
        interaction.resize_grab_radius_side = 4.0;
        interaction.resize_grab_radius_corner = 8.0;
        interaction.show_tooltips_only_when_still = true;
        interaction.tooltip_delay = 0.35;
        interaction.tooltip_grace_time = 0.1;
        interaction.selectable_labels = false;
        interaction.multi_widget_text_select = false;
        style
    }

    fn visuals(&self) -> Visuals {
        let base = if self.is_dark {
            Visuals::dark()
        } else {
            Visuals::light()
        };
        let shadow = Shadow {
            offset: [0, 4],
            blur: 16,
            spread: 0,
            color: self.shadow,
        };
        Visuals {
            dark_mode: self.is_dark,
            override_text_color: None,
            weak_text_alpha: 1.0,
            weak_text_color: Some(self.faint),
            widgets: self.widgets(),
            selection: Selection {
                bg_fill: self.lit,
                stroke: Stroke::new(1.0, self.accent),
            },
            hyperlink_color: self.text,
            faint_bg_color: self.hover,
            extreme_bg_color: self.raised,
            text_edit_bg_color: Some(self.raised),
            code_bg_color: self.hover,
            warn_fg_color: self.text,
            error_fg_color: self.text,
            window_corner_radius: CornerRadius::same(size::RADIUS),
            window_shadow: shadow,
            window_fill: self.raised,
            window_stroke: self.hairline(),
            window_highlight_topmost: false,
            menu_corner_radius: CornerRadius::same(size::RADIUS),
            panel_fill: self.panel,
            popup_shadow: shadow,
            resize_corner_size: 8.0,
            text_cursor: TextCursorStyle {
                stroke: Stroke::new(1.5, self.text),
                preview: false,
                blink: false,
                ..base.text_cursor
            },
            button_frame: true,
            collapsing_header_frame: false,
            indent_has_left_vline: false,
            striped: false,
            slider_trailing_fill: false,
            handle_shape: HandleShape::Circle,
            interact_cursor: None,
            image_loading_spinners: false,
            numeric_color_space: NumericColorSpace::GammaByte,
            disabled_alpha: 0.45,
            ..base
        }
    }

    fn widgets(&self) -> Widgets {
        let widget = |fill, stroke, text| WidgetVisuals {
            bg_fill: fill,
            weak_bg_fill: fill,
            bg_stroke: stroke,
            corner_radius: CornerRadius::same(size::RADIUS),
            fg_stroke: Stroke::new(1.0, text),
            expansion: 0.0,
        };
        Widgets {
            noninteractive: widget(self.panel, self.hairline(), self.text),
            inactive: widget(self.raised, self.hairline(), self.text),
            hovered: widget(self.hover, Stroke::new(1.0, self.mark), self.text),
            active: widget(self.hover, Stroke::new(1.0, self.mark), self.text),
            open: widget(self.hover, Stroke::new(1.0, self.mark), self.text),
        }
    }
}

fn text_styles() -> BTreeMap<TextStyle, FontId> {
    [
        (TextStyle::Small, small()),
        (TextStyle::Body, body()),
        (TextStyle::Button, body()),
        (TextStyle::Heading, bold()),
        (TextStyle::Monospace, body()),
    ]
    .into()
}

fn spacing() -> Spacing {
    Spacing {
        item_spacing: vec2(8.0, 4.0),
        window_margin: Margin::same(12),
        button_padding: vec2(8.0, 3.0),
        menu_margin: Margin::same(4),
        indent: 16.0,
        interact_size: vec2(20.0, size::SMALL_BUTTON),
        slider_width: 120.0,
        slider_rail_height: 4.0,
        combo_width: 80.0,
        text_edit_width: 240.0,
        extra_text_line_spacing: 0.0,
        icon_width: 14.0,
        icon_width_inner: 8.0,
        icon_spacing: 6.0,
        default_area_size: vec2(480.0, 400.0),
        tooltip_width: 420.0,
        menu_width: 240.0,
        menu_spacing: 2.0,
        indent_ends_with_horizontal_line: false,
        combo_height: 320.0,
        scroll: ScrollStyle {
            floating: true,
            bar_width: 8.0,
            handle_min_length: 24.0,
            bar_inner_margin: 0.0,
            bar_outer_margin: 2.0,
            floating_width: 4.0,
            floating_allocated_width: 0.0,
            foreground_color: true,
            dormant_background_opacity: 0.0,
            active_background_opacity: 0.0,
            interact_background_opacity: 0.0,
            dormant_handle_opacity: 0.0,
            active_handle_opacity: 0.35,
            interact_handle_opacity: 0.6,
            fade: ScrollFadeStyle {
                strength: 0.0,
                size: 0.0,
            },
            ..ScrollStyle::default()
        },
    }
}
