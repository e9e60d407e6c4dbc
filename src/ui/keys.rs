//! Keys, files that were dropped, an article that was pasted: what comes in without a control.

use std::path::PathBuf;

use eframe::egui::text_selection::LabelSelectionState;
use eframe::egui::{self, Context, Event, Key, Modifiers};

use super::action::{Action, Go, Question, Verb};
use super::panes::Pane;
use super::selection::Selected;
use super::sheet::Sheet;
use super::window::Window;

/// Keys that go somewhere in the pane that has them.
const GOING: [(Key, Go); 9] = [
    (Key::ArrowUp, Go::Up),
    (Key::ArrowDown, Go::Down),
    (Key::ArrowLeft, Go::Left),
    (Key::ArrowRight, Go::Right),
    (Key::PageUp, Go::PageUp),
    (Key::PageDown, Go::PageDown),
    (Key::Home, Go::First),
    (Key::End, Go::Last),
    (Key::Enter, Go::Into),
];

/// Rows that a page of a list counts.
const PAGE: usize = 10;

impl Window {
    /// Keys, files that were dropped, an article that was pasted.
    pub(super) fn listen(&mut self, ctx: &Context) {
        let is_typing = ctx.text_edit_focused();
        if self.sheet.is_none() {
            for (verb, shortcut) in shortcuts() {
                // A field owns plain keys, and Ctrl+Z until it is left.
                let is_fields = shortcut.modifiers.is_none()
                    && shortcut.logical_key != egui::Key::F6
                    || matches!(
                        verb,
                        Verb::Undo | Verb::Redo | Verb::Back | Verb::Forward | Verb::ChooseAll
                    );
                if (is_typing && is_fields) || !self.can(verb) {
                    continue;
                }
                if ctx.input_mut(|input| input.consume_shortcut(&shortcut)) {
                    self.actions.push(Action::Do(verb));
                }
            }
        }
        // Where something has the focus, the arrows walk from control to control.
        if !is_typing && self.sheet.is_none() && ctx.memory(|memory| memory.focused().is_none()) {
            let going = ctx.input_mut(|input| {
                GOING.map(|(key, go)| (go, input.count_and_consume_key(Modifiers::NONE, key)))
            });
            for (go, times) in going {
                self.actions
                    .extend(std::iter::repeat_n(Action::Go(go), times));
            }
        }
        // Words of a label that somebody marked are egui's to copy.
        let copies = !is_typing
            && self.desk.is_some()
            && ctx.input(|input| input.events.contains(&Event::Copy))
            && !ctx.plugin::<LabelSelectionState>().lock().has_selection();
        if copies {
            let is_cited = !ctx.input(|input| input.modifiers.shift);
            self.actions.push(Action::Copy { is_cited });
        }
        let (dropped, pasted) = ctx.input(|input| {
            let dropped: Vec<PathBuf> = input
                .raw
                .dropped_files
                .iter()
                .map(|file| file.path().to_owned())
                .collect();
            let pasted = input.events.iter().find_map(|event| match event {
                Event::Paste(text) => Some(text.clone()),
                _ => None,
            });
            (dropped, pasted)
        });
        if !dropped.is_empty() {
            self.actions.push(match dropped.as_slice() {
                [one]
                    if one
                        .extension()
                        .is_some_and(|extension| extension == "readout") =>
                {
                    Action::Open(one.clone())
                }
                _ => Action::Import(dropped),
            });
        }
        if let Some(text) = pasted
            && !is_typing
            && self.sheet.is_none()
            && !text.trim().is_empty()
        {
            self.sheet = Some(Sheet::new(Question::Paste, text, None));
        }
    }

    /// Goes somewhere in the pane that has the keys.
    pub(super) fn go(&mut self, ctx: &Context, go: Go) {
        if go == Go::Into {
            self.perform(ctx, Action::Do(Verb::ScopeToSelection));
            return;
        }
        let Some(desk) = &mut self.desk else {
            return;
        };
        let selected = self.trail.place().selected;
        let next = match self.keys {
            Pane::Reader => {
                desk.reader.go(go);
                None
            }
            Pane::Graph => {
                let from = match selected {
                    Selected::Entity(id) => Some(id),
                    _ => None,
                };
                desk.graph.toward(from, go).map(Selected::Entity)
            }
            Pane::Entities if matches!(go, Go::Left | Go::Right) => {
                desk.entities.fold(go == Go::Left);
                None
            }
            Pane::Entities => {
                let list = desk.entities.list();
                let at = match selected {
                    Selected::Entity(id) => list.position(id),
                    _ => None,
                };
                step(at, list.len(), go)
                    .and_then(|at| list.get(at))
                    .map(Selected::Entity)
            }
            Pane::Documents => {
                let ids = desk.documents.ids();
                let at = ids.iter().position(|id| self.reading.document == Some(*id));
                step(at, ids.len(), go).and_then(|at| ids.get(at).copied().map(Selected::Document))
            }
            Pane::Links => {
                let keys = desk.links.keys();
                let at = keys.iter().position(|key| selected.link() == Some(*key));
                step(at, keys.len(), go).and_then(|at| keys.get(at).copied().map(Selected::Link))
            }
            Pane::Inspector if selected.link().is_some() => {
                let ids = desk.inspector.evidence();
                let at = ids
                    .iter()
                    .position(|id| matches!(selected, Selected::Relation(of, _) if of == *id));
                step(at, ids.len(), go)
                    .and_then(|at| Some(Selected::Relation(*ids.get(at)?, selected.link()?)))
            }
            Pane::Claims | Pane::Inspector => desk.ledger.ledger().and_then(|ledger| {
                let at = match selected {
                    Selected::Claim(id) => ledger.ordinal_of(id).map(|ordinal| ordinal - 1),
                    _ => None,
                };
                let at = step(at, ledger.claims(), go)?;
                ledger.claim_at(at).map(Selected::Claim)
            }),
        };
        if let Some(next) = next {
            self.select(next);
        }
    }
}

/// From one row of a list to another; the first where none is selected.
fn step(at: Option<usize>, count: usize, go: Go) -> Option<usize> {
    let last = count.checked_sub(1)?;
    let Some(at) = at else {
        return Some(if go == Go::Last { last } else { 0 });
    };
    Some(match go {
        Go::Up => at.saturating_sub(1),
        Go::Down => (at + 1).min(last),
        Go::PageUp => at.saturating_sub(PAGE),
        Go::PageDown => (at + PAGE).min(last),
        Go::First => 0,
        Go::Last => last,
        Go::Left | Go::Right | Go::Into => return None,
    })
}

/// Every verb's keys; those with more modifiers first, since Ctrl+Z would take Ctrl+Shift+Z, too.
fn shortcuts() -> Vec<(Verb, egui::KeyboardShortcut)> {
    let mut shortcuts: Vec<(Verb, egui::KeyboardShortcut)> = Verb::ALL
        .iter()
        .flat_map(|verb| {
            let keys = [verb.shortcut(), verb.other_shortcut()];
            keys.into_iter().flatten().map(|shortcut| (*verb, shortcut))
        })
        .collect();
    shortcuts.sort_by_key(|(_, shortcut)| {
        let modifiers = shortcut.modifiers;
        let held = [modifiers.command, modifiers.shift, modifiers.alt];
        std::cmp::Reverse(held.into_iter().filter(|is_held| *is_held).count())
    });
    shortcuts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_end_at_the_ends() {
        assert_eq!(step(None, 5, Go::Down), Some(0), "begins at the first");
        assert_eq!(step(None, 5, Go::Last), Some(4));
        assert_eq!(step(Some(4), 5, Go::Down), Some(4));
        assert_eq!(step(Some(3), 50, Go::PageUp), Some(0));
        assert_eq!(step(Some(3), 50, Go::PageDown), Some(13));
        assert_eq!(step(Some(3), 50, Go::Right), None);
        assert_eq!(step(None, 0, Go::Down), None);
    }
}
