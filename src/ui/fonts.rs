//! The faces that are compiled in, so that the window and its pictures look the same on every machine.

use std::sync::Arc;

use eframe::egui::{FontData, FontDefinitions, FontFamily, FontTweak};

use super::theme::Face;

const FACES: [(&str, &[u8]); 8] = [
    (
        "Inter",
        include_bytes!("../../assets/fonts/Inter-Regular.ttf"),
    ),
    (
        "Inter SemiBold",
        include_bytes!("../../assets/fonts/Inter-SemiBold.ttf"),
    ),
    (
        "Source Serif 4",
        include_bytes!("../../assets/fonts/SourceSerif4-Regular.ttf"),
    ),
    (
        "Source Serif 4 SemiBold",
        include_bytes!("../../assets/fonts/SourceSerif4-SemiBold.ttf"),
    ),
    (
        "Noto Sans Arabic",
        include_bytes!("../../assets/fonts/NotoSansArabic.ttf"),
    ),
    (
        "Noto Sans Hebrew",
        include_bytes!("../../assets/fonts/NotoSansHebrew.ttf"),
    ),
    (
        "Noto Sans Han",
        include_bytes!("../../assets/fonts/NotoSansHan.ttf"),
    ),
    (
        "Noto Sans Hangul",
        include_bytes!("../../assets/fonts/NotoSansHangul.ttf"),
    ),
];

/// Names in scripts that the main faces lack.
const FALLBACK: [&str; 4] = [
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Han",
    "Noto Sans Hangul",
];

/// A family for each [`Face`], each with the same fallback.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in FACES {
        let data = FontData::from_static(bytes).tweak(FontTweak {
            hinting: Some(false),
            ..FontTweak::default()
        });
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
    }
    let mut family = |family: FontFamily, first: &[&str]| {
        let chain = first.iter().chain(&FALLBACK).map(|&name| name.to_owned());
        fonts.families.insert(family, chain.collect());
    };
    family(Face::Sans.family(), &["Inter"]);
    family(Face::SansBold.family(), &["Inter SemiBold", "Inter"]);
    family(Face::Serif.family(), &["Source Serif 4", "Inter"]);
    family(
        Face::SerifBold.family(),
        &["Source Serif 4 SemiBold", "Inter SemiBold"],
    );
    family(FontFamily::Monospace, &["Inter"]);
    fonts
}
