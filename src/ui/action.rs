//! Everything that the window can be asked to do. Panels push actions; one place carries them out after drawing.

use std::path::PathBuf;

use eframe::egui::{Key, KeyboardShortcut, Modifiers};

use crate::model::{Command, Credibility, DocumentId, Query, Span, StepId};

use super::panes::Pane;
use super::selection::Selected;

/// What a panel asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Changes the case: one step, one undo.
    Edit(Command),
    /// Something without more words, as menus, the palette and keys have it.
    Do(Verb),
    /// Lights something, everywhere.
    Select(Selected),
    /// Lights a part of what is lit, in its place: no place of its own to come back to.
    Refine(Selected),
    /// Goes somewhere in the pane that has the keys.
    Go(Go),
    /// Opens a document in the reader, at some words and with them lit.
    Read(DocumentId, Vec<Span>),
    /// Adds a part to the scope.
    Narrow(Query),
    /// Puts another scope in its place.
    SetScope(Query),
    /// Takes files and folders in.
    Import(Vec<PathBuf>),
    /// Takes a pasted article in.
    ImportText(String),
    /// Copies words of the reader; without their citation, where that is said.
    Copy {
        /// Whether where they stand goes with them.
        is_cited: bool,
    },
    /// Opens a case.
    Open(PathBuf),
    /// Makes a case.
    Create(PathBuf),
    /// Writes a report.
    Export(PathBuf),
    /// Asks for what a verb needs: a path in a field, where the system has no dialog.
    Ask(Question),
    /// Puts a pane's keys on it.
    Focus(Pane),
    /// Says something to the analyst.
    Say(String),
    /// Takes a step back, also a colleague's.
    UndoStep(StepId),
    /// Shows what an import that still runs has brought so far.
    ShowNew,
    /// Stops a running job, by its number.
    Cancel(u64),
    /// Closes what lies over the window.
    Dismiss,
}

/// Where the keys go in the pane that has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Go {
    /// To the row above, or up.
    Up,
    /// To the row below, or down.
    Down,
    /// To the left, where there is a left.
    Left,
    /// To the right.
    Right,
    /// Up by what is in sight.
    PageUp,
    /// Down by what is in sight.
    PageDown,
    /// To the first.
    First,
    /// To the last.
    Last,
    /// Into what is selected: makes it the scope.
    Into,
}

/// What is asked for in a sheet over the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Which files or folder to import.
    ImportPath,
    /// Which case to open.
    OpenPath,
    /// Where to make a case.
    CreatePath,
    /// Where to write a report.
    ExportPath,
    /// An article's text.
    Paste,
    /// What came of the last import.
    ImportResult,
    /// What was done, step by step.
    History,
    /// Why what is selected is read as it is.
    Why,
    /// Version and licenses.
    About,
    /// What to do, by its name.
    Palette,
}

macro_rules! verbs {
    ($($(#[$doc:meta])* $name:ident($label:literal, $tooltip:literal, $shortcut:expr)),+ $(,)?) => {
        /// What can be done without more words: a label, a tooltip and maybe a shortcut each.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Verb { $($(#[$doc])* $name),+ }

        impl Verb {
            /// All of them, in the order in which the palette lists them.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// As buttons, menus and the palette say it.
            pub const fn label(self) -> &'static str {
                match self { $(Self::$name => $label),+ }
            }

            /// What it does, in a sentence.
            pub const fn tooltip(self) -> &'static str {
                match self { $(Self::$name => $tooltip),+ }
            }

            /// Its keys.
            pub const fn shortcut(self) -> Option<KeyboardShortcut> {
                match self { $(Self::$name => $shortcut),+ }
            }
        }
    };
}

const fn plain(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

const fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn ctrl_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key)
}

const fn alt(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::ALT, key)
}

verbs! {
    /// Next claim.
    NextClaim("Next claim", "Selects the next claim of the ledger", Some(plain(Key::J))),
    /// Previous claim.
    PreviousClaim("Previous claim", "Selects the claim before", Some(plain(Key::K))),
    /// Accepts.
    Accept("Accept", "The text says this, as shown; again takes it back", Some(plain(Key::Y))),
    /// Rejects.
    Misread("Misread", "The text does not say this; again takes it back", Some(plain(Key::N))),
    /// Puts off.
    Later("Later", "Puts the decision off; again takes it back", Some(plain(Key::H))),
    /// Writes a note.
    WriteNote("Write a note", "Puts the cursor into the note of what is selected, or of the words chosen in the reader", Some(plain(Key::T))),
    /// Credibility 1.
    Grade1("Grade 1, confirmed", "Grades the claim’s credibility; again takes it back", Some(plain(Key::Num1))),
    /// Credibility 2.
    Grade2("Grade 2, probably true", "Grades the claim’s credibility; again takes it back", Some(plain(Key::Num2))),
    /// Credibility 3.
    Grade3("Grade 3, possibly true", "Grades the claim’s credibility; again takes it back", Some(plain(Key::Num3))),
    /// Credibility 4.
    Grade4("Grade 4, doubtful", "Grades the claim’s credibility; again takes it back", Some(plain(Key::Num4))),
    /// Credibility 5.
    Grade5("Grade 5, improbable", "Grades the claim’s credibility; again takes it back", Some(plain(Key::Num5))),
    /// Credibility 6.
    Grade6("Grade 6, cannot be judged", "Grades the claim’s credibility; again takes it back", Some(plain(Key::Num6))),
    /// Copies words.
    Copy("Copy with citation", "Copies the words chosen in the reader, else those that are lit, with where they stand (Ctrl+C; with Shift, the words alone)", None),
    /// Chooses words.
    ChooseAll("Choose all words", "Chooses every word of the article", Some(ctrl(Key::A))),
    /// Accepts every undecided claim of the scope.
    AcceptAll("Accept all in scope", "Accepts every undecided claim that the ledger holds, as one step", None),
    /// Searches.
    Search("Search", "Looks for words or fields, and makes them the scope", Some(plain(Key::Slash))),
    /// Takes the scope away.
    ClearScope("Clear the scope", "Shows the whole case again", None),
    /// Makes what is selected the scope.
    ScopeToSelection("Scope to the selection", "Shows only what has to do with what is selected", Some(ctrl(Key::Enter))),
    /// Back.
    Back("Back", "Goes back to the selection and scope before", Some(alt(Key::ArrowLeft))),
    /// Forward.
    Forward("Forward", "Goes forward again", Some(alt(Key::ArrowRight))),
    /// Undo.
    Undo("Undo", "Takes your last step back", Some(ctrl(Key::Z))),
    /// Redo.
    Redo("Redo", "Does again what was undone", Some(ctrl_shift(Key::Z))),
    /// What was done.
    History("History…", "Every step of the case, by whom and when; any can be taken back", Some(ctrl(Key::H))),
    /// Imports files.
    OpenArticles("Import articles…", "Takes files in: text, Markdown, HTML", Some(ctrl(Key::O))),
    /// Imports a folder.
    OpenFolder("Import a folder…", "Takes every article of a folder in", Some(ctrl_shift(Key::O))),
    /// Imports from a path that is typed.
    ImportPath("Import from a path…", "Takes in a file or folder whose path you type", None),
    /// Imports the clipboard.
    Paste("Paste an article…", "Takes in an article from the clipboard (Ctrl+V)", None),
    /// Extracts again.
    Reextract("Extract again", "Reads documents again that an older version has read; your work stays", None),
    /// Shows the last import's result.
    ImportResult("Show the last import", "What was imported, and each file that was not, with its reason", None),
    /// Writes a report.
    Export("Export a report…", "Writes a report with every line cited: Markdown or HTML", Some(ctrl(Key::E))),
    /// Makes a case.
    NewCase("New case…", "Makes an empty case", Some(ctrl(Key::N))),
    /// Opens a case.
    OpenCase("Open a case…", "Opens a case from disk", Some(ctrl_shift(Key::N))),
    /// Opens the sample.
    OpenSample("Open the sample case", "Short articles of invented events, each told by several sides", None),
    /// Closes the case.
    CloseCase("Close the case", "Goes back to the welcome screen; everything is saved", Some(ctrl(Key::W))),
    /// Fits the graph.
    FitGraph("Fit the graph", "Shows all of the graph", Some(plain(Key::F))),
    /// Larger.
    ZoomIn("Zoom the graph in", "Shows less of the graph, larger", Some(plain(Key::Plus))),
    /// Smaller.
    ZoomOut("Zoom the graph out", "Shows more of the graph, smaller", Some(plain(Key::Minus))),
    /// Light or dark.
    SwitchTheme("Switch light and dark", "Light words on dark ground, or dark on light", None),
    /// Entities.
    ToggleEntities("Show or hide entities", "Hides the entity list, or shows it again", None),
    /// Documents.
    ToggleDocuments("Show or hide documents", "Hides the document list, or shows it again", None),
    /// Graph.
    ToggleGraph("Show or hide the graph", "Hides the graph, or shows it again", None),
    /// Links.
    ToggleLinks("Show or hide the table of links", "Hides the table of links, or shows it again", None),
    /// Claims.
    ToggleClaims("Show or hide claims", "Hides the claim ledger, or shows it again", None),
    /// Reader.
    ToggleReader("Show or hide the reader", "Hides the reader, or shows it again", None),
    /// Inspector.
    ToggleInspector("Show or hide the inspector", "Hides the inspector, or shows it again", None),
    /// Panes.
    ResetPanes("Reset the panes", "Puts every pane back where it was at first", None),
    /// Next pane.
    NextPane("Next pane", "Gives the keys to the next pane", Some(plain(Key::F6))),
    /// Why it is read so.
    Why("Why is it read so?", "Which rules and models made what is selected, or what stands in the words chosen in the reader", Some(plain(Key::W))),
    /// What this is.
    About("About this program", "Version, licenses, and whose work it stands on", None),
    /// The palette.
    Palette("Command palette", "Everything that can be done, by its name", Some(ctrl(Key::K))),
}

impl Verb {
    /// Further keys.
    pub const fn other_shortcut(self) -> Option<KeyboardShortcut> {
        match self {
            Self::Redo => Some(ctrl(Key::Y)),
            Self::Search => Some(ctrl(Key::F)),
            Self::ZoomIn => Some(plain(Key::Equals)),
            Self::Palette => Some(ctrl_shift(Key::P)),
            _ => None,
        }
    }

    /// The pane that it shows or hides.
    pub const fn pane(self) -> Option<Pane> {
        match self {
            Self::ToggleEntities => Some(Pane::Entities),
            Self::ToggleDocuments => Some(Pane::Documents),
            Self::ToggleGraph => Some(Pane::Graph),
            Self::ToggleLinks => Some(Pane::Links),
            Self::ToggleClaims => Some(Pane::Claims),
            Self::ToggleReader => Some(Pane::Reader),
            Self::ToggleInspector => Some(Pane::Inspector),
            _ => None,
        }
    }

    /// The credibility that it gives.
    pub const fn credibility(self) -> Option<Credibility> {
        match self {
            Self::Grade1 => Some(Credibility::Confirmed),
            Self::Grade2 => Some(Credibility::ProbablyTrue),
            Self::Grade3 => Some(Credibility::PossiblyTrue),
            Self::Grade4 => Some(Credibility::Doubtful),
            Self::Grade5 => Some(Credibility::Improbable),
            Self::Grade6 => Some(Credibility::CannotBeJudged),
            _ => None,
        }
    }

    /// Whether it needs an open case.
    pub const fn needs_case(self) -> bool {
        !matches!(
            self,
            Self::OpenArticles
                | Self::OpenFolder
                | Self::ImportPath
                | Self::Paste
                | Self::NewCase
                | Self::OpenCase
                | Self::OpenSample
                | Self::SwitchTheme
                | Self::About
                | Self::Palette
        )
    }

    /// Its keys as people read them: "Ctrl+Z".
    pub fn keys(self) -> Option<String> {
        let shortcut = self.shortcut()?;
        let mut keys = String::new();
        if shortcut.modifiers.command {
            keys.push_str("Ctrl+");
        }
        if shortcut.modifiers.shift {
            keys.push_str("Shift+");
        }
        if shortcut.modifiers.alt {
            keys.push_str("Alt+");
        }
        keys.push_str(match shortcut.logical_key {
            Key::ArrowLeft => "←",
            Key::ArrowRight => "→",
            Key::Slash => "/",
            Key::Plus => "+",
            Key::Minus => "-",
            key if shortcut.modifiers.is_none() => return Some(key.name().to_lowercase()),
            key => key.name(),
        });
        Some(keys)
    }
}

#[cfg(test)]
mod tests {
    use super::Verb;

    #[test]
    fn no_two_verbs_share_keys() {
        let mut keys: Vec<String> = Verb::ALL.iter().filter_map(|verb| verb.keys()).collect();
        let count = keys.len();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), count);
    }

    #[test]
    fn labels_are_sentences() {
        for verb in Verb::ALL {
            let label = verb.label();
            assert!(!label.contains(':') && !label.ends_with('.'), "{label}");
            assert!(
                label
                    .split(' ')
                    .skip(1)
                    .all(|word| word == word.to_lowercase()),
                "{label}"
            );
        }
    }
}
