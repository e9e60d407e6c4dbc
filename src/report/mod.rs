//! Reports: what is exported, as one tree of blocks, and a file per format that renders it.
//!
//! A format adds nothing and leaves nothing out. Knows `case` and `model`.

mod build;
mod html;
mod markdown;
mod tree;

use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, bail};

pub use build::Choice;
pub use tree::{Block, Citation, Inline, Report};

use crate::case::Case;

/// What a report holds, for a message.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// Claims.
    pub claims: usize,
    /// Relations.
    pub relations: usize,
    /// Citations.
    pub citations: usize,
}

/// The report on a case, as a tree.
pub fn build(case: &Case, choice: &Choice) -> anyhow::Result<Report> {
    build::report(case, choice)
}

/// The report in Markdown (`CommonMark` with footnotes).
pub fn markdown(report: &Report) -> String {
    markdown::render(report)
}

/// The report as one HTML file that needs nothing else.
pub fn html(report: &Report) -> String {
    html::render(report)
}

/// Writes a report to a file, in the format that its ending names; whole, or not at all.
pub fn write(case: &Case, choice: &Choice, path: &Path) -> anyhow::Result<Written> {
    let extension = path
        .extension()
        .map(|extension| extension.to_string_lossy().to_lowercase());
    let render = match extension.as_deref() {
        Some("md" | "markdown") => markdown,
        Some("html" | "htm") => html,
        _ => bail!(
            "reports are written as .md or .html, which {} does not end in",
            path.display()
        ),
    };
    let report = build(case, choice)?;
    let text = render(&report);
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let part = path.with_extension("part");
    (|| -> anyhow::Result<()> {
        if let Some(folder) = folder {
            std::fs::create_dir_all(folder)?;
        }
        let mut file = std::fs::File::create(&part)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&part, path)?;
        Ok(())
    })()
    .with_context(|| format!("cannot write the report to {}", path.display()))?;
    Ok(Written {
        claims: report.claims,
        relations: report.relations,
        citations: report.citations.len(),
    })
}
