//! What an import has to read: the files of folders in order, the lines of files of annotations.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Input;
use crate::model::{Issue, IssueKind};

/// One thing to read.
#[derive(Debug, Clone)]
pub(super) enum Source {
    /// A file.
    File(PathBuf),
    /// Bytes with a name.
    Bytes { name: String, bytes: Vec<u8> },
    /// A line of a file of annotations: read when its turn comes, since such files are large.
    Line {
        path: Arc<Path>,
        number: usize,
        start: u64,
        length: usize,
    },
}

/// What there is to read, in order, and what is none.
pub(super) fn gather(inputs: &[Input]) -> (Vec<Source>, Vec<Issue>) {
    let mut sources = Vec::new();
    let mut issues = Vec::new();
    for input in inputs {
        match input {
            Input::Path(root) => walk(root, &mut sources, &mut issues),
            Input::Bytes { name, bytes } => sources.push(Source::Bytes {
                name: name.clone(),
                bytes: bytes.clone(),
            }),
            Input::Annotations(path) => {
                if let Err(error) = lines(path, &mut sources) {
                    issues.push(Issue {
                        path: display(path),
                        kind: IssueKind::Failed,
                        reason: error.to_string(),
                    });
                }
            }
        }
    }
    (sources, issues)
}

/// Finds the lines of a file that hold something.
fn lines(path: &Path, sources: &mut Vec<Source>) -> std::io::Result<()> {
    let mut reader = BufReader::with_capacity(1 << 20, std::fs::File::open(path)?);
    let path: Arc<Path> = path.into();
    let (mut start, mut number) = (0, 0);
    let mut line = Vec::new();
    loop {
        line.clear();
        let length = reader.read_until(b'\n', &mut line)?;
        if length == 0 {
            return Ok(());
        }
        number += 1;
        if line.iter().any(|byte| !byte.is_ascii_whitespace()) {
            sources.push(Source::Line {
                path: Arc::clone(&path),
                number,
                start,
                length,
            });
        }
        start += length as u64;
    }
}

fn walk(root: &Path, sources: &mut Vec<Source>, issues: &mut Vec<Issue>) {
    for entry in walkdir::WalkDir::new(root)
        .follow_links(true)
        .sort_by_file_name()
    {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) if entry.file_type().is_file() => {
                sources.push(Source::File(entry.into_path()));
            }
            Ok(entry) => issues.push(Issue {
                path: display(entry.path()),
                kind: IssueKind::Skipped,
                reason: "no plain file".to_owned(),
            }),
            Err(error) => issues.push(Issue {
                path: display(error.path().unwrap_or(root)),
                kind: IssueKind::Failed,
                reason: match error.io_error() {
                    Some(error) => error.to_string(),
                    None => "a link that leads back to its own folder".to_owned(),
                },
            }),
        }
    }
}

/// A path as it is shown and stored: bytes that are not UTF-8 are percent-encoded.
pub(super) fn display(path: &Path) -> String {
    let mut out = String::new();
    for chunk in path.as_os_str().as_encoded_bytes().utf8_chunks() {
        out.push_str(chunk.valid());
        for byte in chunk.invalid() {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
