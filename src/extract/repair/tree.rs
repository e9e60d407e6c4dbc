//! The tree of one sentence while it is mended: what hangs on what, and how to hang it elsewhere.

use crate::extract::parse::{self, Label, NONE};
use crate::extract::tag::{self, Tag};
use crate::extract::token::Token;
use std::ops::Range;

/// What a verb has for its subject, where a noun is one.
pub(super) const SUBJECTS: [Label; 2] = [parse::NSUBJ, parse::NSUBJ_PASS];

/// What a verb has for its subject, where a clause may be one.
pub(super) const ANY_SUBJECTS: [Label; 3] = [parse::NSUBJ, parse::NSUBJ_PASS, parse::CSUBJ];

/// A sentence with its tree. All indices are those of the whole text.
pub(super) struct Tree<'t> {
    /// The first word.
    pub(super) first: usize,
    /// Past the last word.
    pub(super) end: usize,
    pub(super) tokens: &'t [Token],
    pub(super) tags: &'t mut [Tag],
    /// [`NONE`] for the root.
    pub(super) heads: &'t mut [u32],
    pub(super) labels: &'t mut [Label],
}

impl Tree<'_> {
    /// The words of the sentence.
    pub(super) fn words(&self) -> Range<usize> {
        self.first..self.end
    }

    /// The hash of a word in lower case.
    pub(super) fn lower(&self, at: usize) -> u64 {
        self.tokens[at].lower
    }

    /// Whether a word is that one, by its hash.
    pub(super) fn is(&self, at: usize, word: u64) -> bool {
        self.lower(at) == word
    }

    /// Whether a word is one of these, by their hashes.
    pub(super) fn is_any(&self, at: usize, words: &[u64]) -> bool {
        words.contains(&self.lower(at))
    }

    /// Whether a word is a noun or a name.
    pub(super) fn is_noun(&self, at: usize) -> bool {
        tag::is_noun(self.tags[at])
    }

    /// Whether a word is part of a name.
    pub(super) fn is_name(&self, at: usize) -> bool {
        tag::is_name(self.tags[at])
    }

    /// Whether a word is a verb in any form.
    pub(super) fn is_verb(&self, at: usize) -> bool {
        tag::is_verb(self.tags[at])
    }

    /// Whether a word is a verb that takes a subject.
    pub(super) fn is_finite(&self, at: usize) -> bool {
        matches!(self.tags[at], tag::VBD | tag::VBZ | tag::VBP | tag::MD)
    }

    /// Whether a word is a comma.
    pub(super) fn is_comma(&self, at: usize) -> bool {
        self.tags[at] == tag::COMMA
    }

    /// Whether a word is a subject, and no clause.
    pub(super) fn is_subject(&self, at: usize) -> bool {
        SUBJECTS.contains(&self.labels[at])
    }

    /// The head of a word.
    pub(super) fn head(&self, at: usize) -> Option<usize> {
        Some(self.heads[at])
            .filter(|&head| head != NONE)
            .map(|head| head as usize)
    }

    /// Whether a word hangs right on another.
    pub(super) fn hangs(&self, at: usize, head: usize) -> bool {
        self.heads[at] == head as u32
    }

    /// The words that hang on a word, in order.
    pub(super) fn children(&self, head: usize) -> impl Iterator<Item = usize> + '_ {
        self.words().filter(move |&at| self.hangs(at, head))
    }

    /// The first word that hangs on a word by one of these relations.
    pub(super) fn child(&self, head: usize, labels: &[Label]) -> Option<usize> {
        self.children(head)
            .find(|&at| labels.contains(&self.labels[at]))
    }

    /// The same, where it stands before the word.
    pub(super) fn child_before(&self, head: usize, labels: &[Label]) -> Option<usize> {
        self.child(head, labels).filter(|&at| at < head)
    }

    /// A word and those that it hangs below, the nearest first.
    pub(super) fn upward(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(Some(at), |&at| self.head(at)).take(self.words().len())
    }

    /// Whether a word hangs below another.
    pub(super) fn is_below(&self, at: usize, above: usize) -> bool {
        self.upward(at).any(|at| at == above)
    }

    /// The verb, noun or adjective that a word helps; the word where it helps none.
    pub(super) fn helped(&self, at: usize) -> usize {
        match self.labels[at] {
            parse::AUX | parse::AUX_PASS | parse::COP => self.head(at).unwrap_or(at),
            _ => at,
        }
    }

    /// Hangs a word on another, unless that hangs below it.
    pub(super) fn hang(&mut self, at: usize, head: usize, label: Label) {
        if !self.is_below(head, at) {
            (self.heads[at], self.labels[at]) = (head as u32, label);
        }
    }

    /// The same, by the relation that it has.
    pub(super) fn shift(&mut self, at: usize, head: usize) {
        self.hang(at, head, self.labels[at]);
    }

    /// Hangs a word where another hangs.
    pub(super) fn hang_beside(&mut self, at: usize, other: usize) {
        (self.heads[at], self.labels[at]) = (self.heads[other], self.labels[other]);
    }

    /// Hangs on a word what hangs on another, but for the word itself.
    pub(super) fn adopt(&mut self, at: usize, from: usize) {
        for child in self.words() {
            if child != at && self.hangs(child, from) {
                self.heads[child] = at as u32;
            }
        }
    }
}
