//! What this program is: its version, its license, and whose work it stands on.

use eframe::egui::{Label, RichText, ScrollArea, Ui};

use super::action::{Action, Verb};
use super::sheet::heading_ui;
use super::theme::{Theme, body, bold, small};
use super::told::close_ui;

/// What it uses, on which terms: the README's section "Licenses" says the same.
const WORKS: [(&str, &str); 9] = [
    ("Readout", "MIT or Apache-2.0."),
    (
        "Typefaces",
        "Inter, Source Serif 4, Noto Sans: SIL Open Font License 1.1.",
    ),
    (
        "Names",
        "learned from the Groningen Meaning Bank (Bos et al.), Wikigold and GUM: CC BY 4.0; re3d \
         (Dstl): public domain, Open Government Licence 3, CC BY and CC BY-SA; a teacher's labels (MiniLM, \
         Apache-2.0) on these, on the treebank below and on GAP (Webster et al.): Apache-2.0 over CC BY-SA text.",
    ),
    (
        "Pronouns",
        "learned from GAP (Apache-2.0 over CC BY-SA text) and GUM (CC BY 4.0).",
    ),
    (
        "Syntax",
        "learned from the Universal Dependencies treebank of English web text: CC BY-SA 4.0.",
    ),
    (
        "Word classes",
        "from GloVe vectors (Pennington, Socher, Manning): Public Domain Dedication and License; kinds of words also \
         from GeoNames: CC BY 4.0.",
    ),
    (
        "First and last names",
        "of the census of the United States: public domain.",
    ),
    (
        "SQLite",
        "public domain; egui and the other libraries: MIT or Apache-2.0 and alike, named in Cargo.lock.",
    ),
    ("selectors, cssparser", "MPL-2.0, used unchanged."),
];

/// The sheet.
pub(super) fn ui(ui: &mut Ui, theme: &Theme, actions: &mut Vec<Action>) {
    heading_ui(ui, theme, Verb::About.label());
    let version = format!(
        "Version {}, extractor {}. It opens no network connection, and holds no code that could.",
        env!("CARGO_PKG_VERSION"),
        crate::case::EXTRACTOR
    );
    ui.label(RichText::new(version).font(body()).color(theme.text));
    let area = ScrollArea::vertical()
        .auto_shrink(false)
        .max_height(380.0)
        .min_scrolled_height(380.0);
    area.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        // The words end before the scroll bar.
        ui.set_max_width(ui.available_width() - 14.0);
        for (what, terms) in WORKS {
            ui.add_space(5.0);
            ui.label(RichText::new(what).font(bold()).color(theme.text));
            ui.add(Label::new(RichText::new(terms).font(small()).color(theme.dim)).wrap());
        }
    });
    ui.add_space(4.0);
    close_ui(ui, theme, actions);
}
