//! Colors are told apart, also by people who see fewer of them; words can be read on every ground.

use eframe::egui::Color32;
use readout::model::EntityType;
use readout::ui::theme::{DARK, LIGHT, Theme};

/// Relative luminance of one channel.
fn linear(channel: u8) -> f64 {
    let c = f64::from(channel) / 255.0;
    if c <= 0.04045 {
        c / 12.92
    } else {
        ((c + 0.055) / 1.055).powf(2.4)
    }
}

fn rgb(color: Color32) -> [f64; 3] {
    [color.r(), color.g(), color.b()].map(linear)
}

/// WCAG 2.
fn contrast(a: Color32, b: Color32) -> f64 {
    let luminance = |color| {
        let [r, g, b] = rgb(color);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[expect(clippy::many_single_char_names, reason = "the formula's own names")]
fn lab([r, g, b]: [f64; 3]) -> [f64; 3] {
    let x = (0.412_456_4 * r + 0.357_576_1 * g + 0.180_437_5 * b) / 0.950_47;
    let y = 0.212_672_9 * r + 0.715_152_2 * g + 0.072_175 * b;
    let z = (0.019_333_9 * r + 0.119_192 * g + 0.950_304_1 * b) / 1.088_83;
    let f = |t: f64| {
        if t > 0.008_856 {
            t.cbrt()
        } else {
            7.787 * t + 16.0 / 116.0
        }
    };
    [
        116.0 * f(y) - 16.0,
        500.0 * (f(x) - f(y)),
        200.0 * (f(y) - f(z)),
    ]
}

/// CIEDE2000.
fn delta([l1, a1, b1]: [f64; 3], [l2, a2, b2]: [f64; 3]) -> f64 {
    let mean_c = f64::midpoint(a1.hypot(b1), a2.hypot(b2));
    let pow = |c: f64| (c.powi(7) / (c.powi(7) + 25_f64.powi(7))).sqrt();
    let g = 0.5 * (1.0 - pow(mean_c));
    let (a1, a2) = (a1 * (1.0 + g), a2 * (1.0 + g));
    let (c1, c2) = (a1.hypot(b1), a2.hypot(b2));
    let hue = |a: f64, b: f64| b.atan2(a).to_degrees().rem_euclid(360.0);
    let (h1, h2) = (hue(a1, b1), hue(a2, b2));
    let (dl, dc) = (l2 - l1, c2 - c1);
    let mut dh = h2 - h1;
    if dh > 180.0 {
        dh -= 360.0;
    } else if dh < -180.0 {
        dh += 360.0;
    }
    let big_dh = 2.0 * (c1 * c2).sqrt() * (dh / 2.0).to_radians().sin();
    let mean_l = f64::midpoint(l1, l2);
    let mean_c = f64::midpoint(c1, c2);
    let mean_h = if (h1 - h2).abs() > 180.0 {
        (h1 + h2 + 360.0) / 2.0
    } else {
        f64::midpoint(h1, h2)
    };
    let cos = |degrees: f64| degrees.to_radians().cos();
    let t =
        1.0 - 0.17 * cos(mean_h - 30.0) + 0.24 * cos(2.0 * mean_h) + 0.32 * cos(3.0 * mean_h + 6.0)
            - 0.20 * cos(4.0 * mean_h - 63.0);
    let sl = 1.0 + 0.015 * (mean_l - 50.0).powi(2) / (20.0 + (mean_l - 50.0).powi(2)).sqrt();
    let sc = 1.0 + 0.045 * mean_c;
    let sh = 1.0 + 0.015 * mean_c * t;
    let turn = 30.0 * (-((mean_h - 275.0) / 25.0).powi(2)).exp();
    let rt = -2.0 * pow(mean_c) * (2.0 * turn).to_radians().sin();
    ((dl / sl).powi(2) + (dc / sc).powi(2) + (big_dh / sh).powi(2) + rt * (dc / sc) * (big_dh / sh))
        .sqrt()
}

type Matrix = [[f64; 3]; 3];

/// How people without one sort of cone see a color (Machado, Oliveira and Fernandes 2009, severity 1).
const DEUTERANOPE: Matrix = [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_820, 0.042_940, 0.968_881],
];
const PROTANOPE: Matrix = [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
];
const EVERYBODY: Matrix = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];

fn seen(color: Color32, by: Matrix) -> [f64; 3] {
    let [r, g, b] = rgb(color);
    lab(by.map(|[x, y, z]| (x * r + y * g + z * b).clamp(0.0, 1.0)))
}

fn apart(a: Color32, b: Color32, by: Matrix) -> f64 {
    delta(seen(a, by), seen(b, by))
}

fn least(values: impl IntoIterator<Item = f64>) -> f64 {
    values.into_iter().fold(f64::MAX, f64::min)
}

fn pairs(colors: &[Color32]) -> Vec<(Color32, Color32)> {
    let mut pairs = Vec::new();
    for (index, &a) in colors.iter().enumerate() {
        pairs.extend(colors.iter().skip(index + 1).map(|&b| (a, b)));
    }
    pairs
}

#[expect(clippy::too_many_lines, reason = "a table of rules")]
fn holds(theme: &Theme) {
    let entities: Vec<Color32> = EntityType::ALL.iter().map(|t| theme.entity(*t)).collect();
    let links = [theme.cooperative, theme.hostile, theme.neutral];
    let grounds = [
        theme.window,
        theme.panel,
        theme.hover,
        theme.raised,
        theme.page,
        theme.idle,
        theme.selected,
        theme.lit,
    ];
    let texts = [theme.text, theme.dim, theme.faint];
    let shapes: Vec<Color32> = entities
        .iter()
        .chain(&links)
        .chain(&[theme.accent])
        .copied()
        .collect();
    let all = |tops: &[Color32]| {
        least(
            tops.iter()
                .flat_map(|&top| grounds.iter().map(move |&ground| contrast(top, ground))),
        )
    };
    let between = |a: &[Color32], b: &[Color32]| {
        least(
            a.iter()
                .flat_map(|&a| b.iter().map(move |&b| apart(a, b, EVERYBODY))),
        )
    };
    let among =
        |colors: &[Color32], by| least(pairs(colors).iter().map(|(a, b)| apart(*a, *b, by)));
    for (what, value, bound) in [
        (
            "ΔE, accent to entities",
            between(&[theme.accent], &entities),
            20.0,
        ),
        (
            "ΔE, accent to links",
            between(&[theme.accent], &links),
            20.0,
        ),
        (
            "ΔE, entities among themselves",
            among(&entities, EVERYBODY),
            12.0,
        ),
        (
            "… as a deuteranope sees them",
            among(&entities, DEUTERANOPE),
            10.0,
        ),
        (
            "… as a protanope sees them",
            among(&entities, PROTANOPE),
            10.0,
        ),
        ("ΔE, links to entities", between(&links, &entities), 10.0),
        ("ΔE, links among themselves", among(&links, EVERYBODY), 15.0),
        ("contrast of text", all(&texts), 4.5),
        ("contrast of shapes", all(&shapes), 3.0),
        (
            "contrast, selected row to panel",
            contrast(theme.selected, theme.panel),
            1.25,
        ),
        (
            "contrast, lit to page",
            contrast(theme.lit, theme.page),
            1.2,
        ),
        (
            "contrast, lit to panel",
            contrast(theme.lit, theme.panel),
            1.2,
        ),
    ] {
        assert!(
            value >= bound,
            "{what} is {value:.2}, not {bound} (dark: {})",
            theme.is_dark
        );
    }
}

#[test]
fn dark_colors_hold() {
    holds(&DARK);
}

#[test]
fn light_colors_hold() {
    holds(&LIGHT);
}
