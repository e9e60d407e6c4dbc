//! Checks a case: the file, and the invariants that no constraint of the schema can hold.

use super::Reader;

/// One thing that was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// What.
    pub what: &'static str,
    /// How many of them.
    pub count: usize,
    /// Those that are wrong.
    pub violations: Vec<Violation>,
}

/// Something that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Where: a table and a row, or an object.
    pub at: String,
    /// What is wrong.
    pub what: String,
}

impl Reader {
    /// Checks everything.
    pub fn check(&self, _sentences: &dyn Fn(&str) -> usize) -> anyhow::Result<Vec<Checked>> {
        Ok(Vec::new())
    }
}
