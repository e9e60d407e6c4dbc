//! Expected results in files, in which a known wrong line is kept and marked.

use std::path::Path;

/// What stands behind a line that is known to be wrong, and why.
const MARK: &str = "   ← ";

/// Compares `actual` with the file line by line; comments and marks are not compared. `UPDATE_EXPECT=1` rewrites the
/// file, keeps its comments at the top, and the marks of lines that stay.
pub(super) fn compare(path: &Path, actual: &str) {
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    let (comments, lines): (Vec<&str>, Vec<&str>) =
        expected.lines().partition(|line| line.starts_with('#'));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let mut text = comments.join("\n");
        text.push('\n');
        for line in actual.lines() {
            let marked = lines
                .iter()
                .find(|old| old.split(MARK).next() == Some(line) && old.contains(MARK));
            text.push_str(marked.unwrap_or(&line));
            text.push('\n');
        }
        std::fs::write(path, text).unwrap();
        return;
    }
    let plain: Vec<&str> = lines
        .iter()
        .map(|line| line.split(MARK).next().unwrap_or(line))
        .collect();
    let actual: Vec<&str> = actual.lines().collect();
    let missing: Vec<&&str> = plain.iter().filter(|line| !actual.contains(line)).collect();
    let new: Vec<&&str> = actual.iter().filter(|line| !plain.contains(line)).collect();
    assert!(
        plain == actual,
        "{} differs; UPDATE_EXPECT=1 rewrites it\nexpected, not found:\n{missing:#?}\nfound, not expected:\n{new:#?}",
        path.display()
    );
}
