//! An entity: its names, its type, what it is linked to; rename, retype, merge, split, "not the same".

use std::collections::BTreeSet;
use std::sync::Arc;

use eframe::egui::{Id, Key, RichText, ScrollArea, Sense, TextEdit, Ui, vec2};

use crate::case::{Case, EntityFilter, EntityRow, EntitySort};
use crate::model::{Changes, Command, DocumentId, EntityId, EntityType, Query};
use crate::ui::action::Action;
use crate::ui::controls::{self, Button, count};
use crate::ui::graph::about;
use crate::ui::later::Later;
use crate::ui::query::Cached;
use crate::ui::rows;
use crate::ui::selection::{LinkKey, Selected};
use crate::ui::shapes;
use crate::ui::theme::{body, bold, size};
use crate::ui::view::View;

use super::{dim, field, same, words};

/// What the card asks for just now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum Asking {
    /// Nothing.
    #[default]
    Nothing,
    /// A new name.
    Name(String),
    /// Who is the same: words to look for.
    Same(String),
    /// Which names are somebody else's.
    Split(BTreeSet<String>),
}

#[derive(Debug, Clone, Default)]
struct Known {
    row: Option<EntityRow>,
    names: Vec<String>,
    suggestions: Vec<EntityRow>,
    namesakes: Vec<EntityId>,
    newest: Option<DocumentId>,
}

/// The card of an entity.
#[derive(Debug)]
pub(super) struct EntityCard {
    known: Cached<EntityId, Known>,
    /// Who bears the name that is looked for.
    found: Later<String, Vec<EntityRow>>,
    /// Its best supported links, in words.
    links: Later<EntityId, Vec<(LinkKey, String)>>,
    asking: Asking,
    of: Option<EntityId>,
}

impl Default for EntityCard {
    fn default() -> Self {
        let interest = Changes {
            documents: true,
            entities: true,
            claims: true,
            relations: true,
            ..Changes::default()
        };
        Self {
            known: Cached::new(interest),
            found: Later::new(interest),
            links: Later::new(interest),
            asking: Asking::Nothing,
            of: None,
        }
    }
}

impl EntityCard {
    /// Whether it asks for something that takes more than a line: then the note gives way.
    pub(super) const fn needs_room(&self) -> bool {
        matches!(self.asking, Asking::Same(_) | Asking::Split(_))
    }

    pub(super) const fn loads(&self) -> usize {
        self.known.loads() + self.found.loads() + self.links.loads()
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, view: &mut View<'_>, id: EntityId) {
        if self.of != Some(id) {
            self.of = Some(id);
            self.asking = Asking::Nothing;
        }
        let case = view.case;
        let loaded = self.known.get(view.epochs, id, |id| {
            let reader = case.read()?;
            Ok(Known {
                row: reader.entity(*id)?,
                names: reader.names_of(*id)?,
                suggestions: reader.entities(&reader.suggestions(*id)?)?,
                namesakes: reader.namesakes(*id)?,
                newest: reader.newest_document_of(*id)?,
            })
        });
        let known = match loaded {
            Ok(known) => known.clone(),
            Err(error) => {
                let error = error.to_owned();
                rows::failed(ui, view.theme, &error);
                return;
            }
        };
        let Some(row) = &known.row else {
            rows::empty(
                ui,
                view.theme,
                "This entity is now a part of another.",
                None,
            );
            return;
        };
        ScrollArea::vertical()
            .id_salt("entity card")
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.add_space(8.0);
                self.head_ui(ui, view, row);
                facts_ui(ui, view, row, &known);
                if !self.needs_room() {
                    self.links_ui(ui, view, row);
                }
                match self.asking {
                    Asking::Same(_) => self.same_ui(ui, view, row),
                    Asking::Split(_) => self.split_ui(ui, view, row, &known.names),
                    _ => same::suggestions_ui(ui, view, row, &known.suggestions, &known.namesakes),
                }
            });
    }

    /// Name and type, or the field for another name; the buttons.
    fn head_ui(&mut self, ui: &mut Ui, view: &mut View<'_>, row: &EntityRow) {
        let theme = view.theme;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            ui.add_space(size::PADDING);
            let (rect, _) = ui.allocate_exact_size(vec2(14.0, 24.0), Sense::hover());
            shapes::entity(ui.painter(), theme, rect.center(), row.entity_type);
            if matches!(self.asking, Asking::Name(_)) {
                self.name_ui(ui, view, row);
            } else {
                title_ui(ui, view, row);
            }
        });
        if !view.case.is_read_only() {
            self.buttons_ui(ui, view, row);
        }
    }

    /// The field for another name.
    fn name_ui(&mut self, ui: &mut Ui, view: &mut View<'_>, row: &EntityRow) {
        let Asking::Name(name) = &mut self.asking else {
            return;
        };
        let theme = view.theme;
        let edit = TextEdit::singleline(name)
            .id(Id::unique("entity name"))
            .font(body())
            .desired_width(220.0);
        let response = ui.add(edit).accessible_name("New name");
        if !response.has_focus() && !response.lost_focus() {
            response.request_focus();
        }
        let is_done = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let save = Button::new("Rename").small().show(ui, theme).clicked();
        let cancel = Button::new("Cancel").small().bare().show(ui, theme);
        let name = name.trim().to_owned();
        if save || is_done {
            view.actions.push(Action::Edit(Command::Rename {
                entity: row.id,
                name: (!name.is_empty()).then_some(name),
            }));
            self.asking = Asking::Nothing;
        } else if cancel.clicked() || ui.input(|input| input.key_pressed(Key::Escape)) {
            self.asking = Asking::Nothing;
        }
    }

    fn buttons_ui(&mut self, ui: &mut Ui, view: &mut View<'_>, row: &EntityRow) {
        let theme = view.theme;
        let is_merging = matches!(self.asking, Asking::Same(_));
        let is_splitting = matches!(self.asking, Asking::Split(_));
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            ui.add_space(size::PADDING);
            let mut press = |label, is_on| {
                let button = Button::new(label).small().on(is_on);
                button.show(ui, theme).clicked()
            };
            if press("Rename…", false) {
                self.asking = Asking::Name(row.name.clone());
            }
            if press("Merge…", is_merging) {
                self.asking = Asking::Same(String::new());
            }
            if press("Split…", is_splitting) {
                self.asking = Asking::Split(BTreeSet::new());
            }
            if press("Show only this", false) {
                view.actions.push(Action::Narrow(about(&row.name)));
            }
            if (is_merging || is_splitting) && press("Cancel", false) {
                self.asking = Asking::Nothing;
            }
        });
    }

    /// To whom it is linked most; each opens its evidence.
    fn links_ui(&mut self, ui: &mut Ui, view: &mut View<'_>, row: &EntityRow) {
        let case = Arc::clone(view.case);
        let loaded = self
            .links
            .get(view.ctx, view.is_large, view.epochs, &row.id, move |id| {
                links(&case, *id)
            });
        // Until they are read, and where they can't be, the graph tells them.
        let Ok(Some(links)) = loaded else {
            return;
        };
        for (index, (key, words)) in links.iter().enumerate() {
            let label = if index == 0 { "links" } else { "" };
            field(ui, view.theme, label, |ui| {
                if controls::link(ui, view.theme, words).clicked() {
                    view.actions.push(Action::Select(Selected::Link(*key)));
                }
            });
        }
    }

    /// Looks for the entities that are the same.
    fn same_ui(&mut self, ui: &mut Ui, view: &mut View<'_>, row: &EntityRow) {
        let Asking::Same(name) = &mut self.asking else {
            return;
        };
        let theme = view.theme;
        let response = field(ui, theme, "the same as", |ui| {
            let edit = TextEdit::singleline(name)
                .id(Id::unique("merge with"))
                .font(body())
                .hint_text("a name…")
                .desired_width(260.0);
            ui.add(edit).accessible_name("Merge with")
        });
        if name.is_empty() && !response.has_focus() {
            response.request_focus();
        }
        let name = name.trim().to_owned();
        if name.is_empty() {
            return;
        }
        let case = Arc::clone(view.case);
        let loaded = self
            .found
            .get(view.ctx, view.is_large, view.epochs, &name, move |name| {
                found(&case, name)
            });
        let found = match loaded {
            Ok(Some(found)) => found,
            Ok(None) => {
                field(ui, theme, "", |ui| dim(ui, theme, "Looking for the name…"));
                return;
            }
            Err(error) => {
                field(ui, theme, "", |ui| dim(ui, theme, &error));
                return;
            }
        };
        let mut merged = false;
        for other in found.iter().filter(|other| other.id != row.id) {
            merged |= same::candidate_ui(ui, view, row, other, false);
        }
        if merged {
            self.asking = Asking::Nothing;
        }
    }

    /// Names that are somebody else's.
    fn split_ui(&mut self, ui: &mut Ui, view: &mut View<'_>, row: &EntityRow, names: &[String]) {
        let Asking::Split(chosen) = &mut self.asking else {
            return;
        };
        let theme = view.theme;
        if names.len() < 2 {
            field(ui, theme, "split", |ui| {
                dim(
                    ui,
                    theme,
                    "It has one name only: there is nothing to take out.",
                );
            });
            return;
        }
        field(ui, theme, "split", |ui| {
            dim(ui, theme, "Which names are somebody else’s?");
        });
        for name in names {
            let was_on = chosen.contains(name);
            let mut is_on = was_on;
            field(ui, theme, "", |ui| ui.checkbox(&mut is_on, name));
            if is_on && !was_on {
                chosen.insert(name.clone());
            } else if was_on && !is_on {
                chosen.remove(name);
            }
        }
        let is_whole = chosen.len() == names.len();
        let label = format!("Split off {}", count(chosen.len(), "name", "names"));
        let pressed = field(ui, theme, "", |ui| {
            let button = Button::new(&label)
                .small()
                .enabled(!chosen.is_empty() && !is_whole);
            button.show(ui, theme).clicked()
        });
        if pressed {
            view.actions.push(Action::Edit(Command::Split {
                entity: row.id,
                names: chosen.iter().cloned().collect(),
            }));
            self.asking = Asking::Nothing;
        }
    }
}

/// Entities that bear a name, those in most documents first.
fn found(case: &Case, name: &str) -> anyhow::Result<Vec<EntityRow>> {
    const MOST: usize = 8;
    let filter = EntityFilter {
        name: name.to_owned(),
        sort: EntitySort::Documents,
        ..EntityFilter::default()
    };
    let reader = case.read()?;
    let ids = reader.entity_ids(&filter, &Query::All)?;
    reader.entities(ids.get(..MOST).unwrap_or(&ids))
}

/// So many links stand in the card; the graph has all.
const LINKS: usize = 4;

/// "consults Xi Jinping, 4 documents": from the entity on, or from the other end.
fn links(case: &Case, id: EntityId) -> anyhow::Result<Vec<(LinkKey, String)>> {
    let reader = case.read()?;
    let mut ids = vec![id];
    ids.extend(reader.neighbors(id, LINKS)?);
    let mut links = reader.links_among(&ids)?;
    links.retain(|link| !link.is_rejected && (link.from == id || link.to == id));
    links.sort_by_key(|link| {
        (
            std::cmp::Reverse((link.documents, link.count)),
            link.from,
            link.to,
        )
    });
    links.truncate(LINKS);
    let mut lines = Vec::with_capacity(links.len());
    for link in links {
        let other = if link.from == id { link.to } else { link.from };
        let name = reader
            .entity(other)?
            .map_or_else(String::new, |row| row.name);
        let not = if link.negated { "not " } else { "" };
        let verb = format!("{not}{}", link.relation_type.verb());
        let documents = count(link.documents as usize, "document", "documents");
        let words = if link.from == id || link.relation_type.is_symmetric() {
            format!("{verb} {name}, {documents}")
        } else {
            format!("{name} {verb} it, {documents}")
        };
        let key = LinkKey {
            from: link.from,
            to: link.to,
            relation_type: link.relation_type,
            negated: link.negated,
        };
        lines.push((key, words));
    }
    Ok(lines)
}

/// Its name and its type, which can be corrected.
fn title_ui(ui: &mut Ui, view: &mut View<'_>, row: &EntityRow) {
    let theme = view.theme;
    let name = RichText::new(&row.name).font(bold()).color(theme.text);
    ui.add(eframe::egui::Label::new(name).truncate());
    let types: Vec<(EntityType, &str)> = EntityType::ALL
        .iter()
        .map(|kind| (*kind, kind.name()))
        .collect();
    if !view.case.is_read_only()
        && let Some(kind) = controls::menu(ui, theme, "Type", &types, row.entity_type)
    {
        view.actions.push(Action::Edit(Command::Retype {
            entity: row.id,
            entity_type: Some(kind),
        }));
    }
}

/// Where it stands, and how often.
fn facts_ui(ui: &mut Ui, view: &mut View<'_>, row: &EntityRow, known: &Known) {
    let theme = view.theme;
    field(ui, theme, "names", |ui| {
        let names = if row.aliases.is_empty() {
            row.name.clone()
        } else {
            format!("{} · {}", row.name, row.aliases.join(" · "))
        };
        words(ui, theme, &names);
    });
    field(ui, theme, "found in", |ui| {
        let facts = [
            count(row.documents as usize, "document", "documents"),
            count(row.claims as usize, "claim", "claims"),
            count(row.relations as usize, "relation", "relations"),
        ];
        words(ui, theme, &facts.join(" · "));
        if let Some(newest) = known.newest
            && controls::link(ui, theme, "read").clicked()
        {
            view.actions.push(Action::Read(newest, Vec::new()));
        }
    });
}
