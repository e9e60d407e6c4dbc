//! What belongs to the window and lasts: panes, colors, recent cases. The analyst's work lasts in the case.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::panes::Panes;

/// Cases that are offered on the welcome screen.
const RECENT: usize = 8;

/// The key under which they are stored.
pub const KEY: &str = "readout";

/// Everything that lasts; a new field never breaks an old file.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Dark or light; `None` follows the system.
    pub is_dark: Option<bool>,
    /// Where the panes stand.
    pub panes: Panes,
    /// The cases that were open last.
    pub recent: Vec<Recent>,
}

/// A case that was open.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Recent {
    /// Where it lies.
    pub path: PathBuf,
    /// What it held then.
    pub documents: u64,
    /// What it held then.
    pub claims: u64,
    /// When it was opened, RFC 3339.
    pub opened: String,
}

impl Settings {
    /// Puts a case at the head of the recent ones.
    pub fn remember(&mut self, recent: Recent) {
        self.recent.retain(|other| other.path != recent.path);
        self.recent.insert(0, recent);
        self.recent.truncate(RECENT);
    }

    /// Takes a case out that is no longer there.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|other| other.path != path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_file_opens_with_new_fields() {
        let settings: Settings = serde_json::from_str(r#"{"is_dark": true, "gone": 1}"#).unwrap();
        assert_eq!(settings.is_dark, Some(true));
        assert!(settings.recent.is_empty());
    }

    #[test]
    fn a_case_stands_among_the_recent_ones_once() {
        let mut settings = Settings::default();
        for name in ["a", "b", "a"] {
            settings.remember(Recent {
                path: name.into(),
                ..Recent::default()
            });
        }
        let paths: Vec<_> = settings
            .recent
            .iter()
            .map(|recent| recent.path.display().to_string())
            .collect();
        assert_eq!(paths, ["a", "b"]);
    }
}
