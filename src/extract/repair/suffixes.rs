//! What follows a name behind a comma.

use super::tree::Tree;
use crate::extract::parse;
use crate::extract::token::hashes;

/// "Anders Lund, Jr. resigned": the parser takes the suffix behind the comma for who resigned.
pub(super) fn join(tree: &mut Tree<'_>) {
    const SUFFIXES: [u64; 4] = hashes(["jr.", "jr", "sr.", "sr"]);
    for suffix in tree.first + 2..tree.end {
        let is_suffix =
            tree.is_any(suffix, &SUFFIXES) && tree.is_comma(suffix - 1) && tree.is_name(suffix - 2);
        if !is_suffix {
            continue;
        }
        let name = whole_name(tree, suffix - 2);
        // the name is not what it would hang on
        let takes_place = tree
            .head(suffix)
            .is_none_or(|above| !tree.is_below(above, name));
        tree.adopt(name, suffix);
        if takes_place {
            tree.hang_beside(name, suffix);
        }
        tree.hang(suffix, name, parse::FLAT);
    }
}

/// The word that a name hangs together by, from its last.
fn whole_name(tree: &Tree<'_>, last: usize) -> usize {
    let mut name = last;
    while matches!(
        tree.labels[name],
        parse::FLAT | parse::CONJ | parse::COMPOUND
    ) && let Some(head) = tree
        .head(name)
        .filter(|head| (tree.first..name).contains(head))
    {
        name = head;
    }
    name
}
