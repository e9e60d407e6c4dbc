//! What may be said by a word that reports: the clauses and phrases that hang on it, and what stands before it.

use super::Range;
use super::content::{end_of, open_before};
use super::seen::{TAKES, lead, stem};
use super::subject::told_of;
use crate::extract::cluster;
use crate::extract::document::Document;
use crate::extract::linear::{Keys, feature, pair};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;

/// Words that may be what is said.
#[derive(Debug)]
pub struct Said {
    /// The words.
    pub ranges: Vec<Range>,
    /// What is seen of them.
    pub keys: Keys,
}

/// How many words that hang on the reporting word are looked at.
const MOST: usize = 5;

/// Everything that may be said by the word at a token.
pub(super) fn said(document: &Document<'_>, at: usize) -> Vec<Said> {
    let mut look = Look {
        document,
        at,
        stem: stem(document.word(at)),
        middle: u64::from(cluster::of(document.token(at).lower).middle),
        all: Vec::new(),
    };
    look.behind();
    look.before();
    look.in_line();
    look.all
}

struct Look<'l, 'd> {
    document: &'l Document<'d>,
    at: usize,
    stem: u64,
    middle: u64,
    all: Vec<Said>,
}

/// The sorts of what may be said.
const BEHIND: u64 = 0;
const BEHIND_CASE: u64 = 1;
const WITH_SUBJECT: u64 = 2;
const ALL_BEFORE: u64 = 3;
const FRONTED: u64 = 4;
const TOLD_OF: u64 = 5;
const SUBJECT: u64 = 6;
const IN_LINE: u64 = 7;

/// How far ahead what leads to what is said is looked for.
const LOOK_AHEAD: usize = 9;

/// How words hang on the reporting word.
#[derive(Clone, Copy)]
struct Shape {
    /// How many that hang on it stand before, and behind.
    skipped: usize,
    left: usize,
    /// The first and the last that hang on it.
    start: usize,
    stop: usize,
    /// Before what they end: 0 nothing, 1 a second one, 2 what tells more of a noun, 3 a clause of circumstance.
    cut: u64,
}

impl Shape {
    const fn of(word: usize) -> Self {
        Self {
            skipped: 0,
            left: 0,
            start: word,
            stop: word,
            cut: 0,
        }
    }
}

impl Look<'_, '_> {
    /// One or more that hang on the word behind it.
    fn behind(&mut self) {
        let (document, at) = (self.document, self.at);
        let rights: Vec<usize> = document
            .children(at)
            .filter(|&child| child > at)
            .filter(|&child| {
                !matches!(
                    document.label(child),
                    parse::PUNCT
                        | parse::CC
                        | parse::CONJ
                        | parse::AUX
                        | parse::COMPOUND_PRT
                        | parse::OBL_AGENT
                )
            })
            .take(MOST)
            .collect();
        let subject = document.child(at, &[parse::NSUBJ_PASS, parse::NSUBJ]);
        let subject = subject.filter(|&subject| subject < at);
        for (from, &start) in rights.iter().enumerate() {
            if !TAKES.contains(&document.label(start)) && document.label(start) != parse::NSUBJ {
                continue;
            }
            let first = document.extent(start).0.max(at + 1);
            let case = (first..start).find(|&case| {
                document.head(case) == Some(start) && document.label(case) == parse::CASE
            });
            for (to, &stop) in rights.iter().enumerate().skip(from) {
                for (cut, end) in self.ends(stop) {
                    let shape = Shape {
                        skipped: from,
                        left: rights.len() - to,
                        start,
                        stop,
                        cut,
                    };
                    let whole = Range::new(self.begin(first), end);
                    let behind = case.map(|case| Range::new(self.begin(case + 1), end));
                    let who = subject.or_else(|| self.told_of());
                    let who = who.map(|who| self.phrase(who, at));
                    self.push(BEHIND, vec![whole], shape);
                    self.push(BEHIND_CASE, behind.into_iter().collect(), shape);
                    let with = who.map_or_else(Vec::new, |who| vec![who, whole]);
                    self.push(WITH_SUBJECT, with, shape);
                }
            }
        }
        if let Some(subject) = subject {
            let who = self.phrase(subject, at);
            self.push(SUBJECT, vec![who], Shape::of(subject));
        }
    }

    /// What stands behind the word, whatever the tree makes of it: from the word on, from what leads to it, or behind somebody to whom it
    /// is said; to a comma, or the end.
    fn in_line(&mut self) {
        const LEADING: &[&str] = &[
            "that", "of", "for", "about", "on", "over", "against", "whether", "if", "as",
        ];
        let (document, at) = (self.document, self.at);
        let limit = document.sentence(at).end;
        let mut starts = vec![(0, at + 1)];
        for next in at + 1..limit.min(at + LOOK_AHEAD) {
            let leads = document.is_any(next, LEADING);
            let is_to = document.is(next, "to") && document.tag(next + 1) == tag::VB;
            if leads && !document.is_any(next, &["whether", "if", "as"]) {
                starts.push((1, next + 1));
            } else if leads || is_to {
                starts.push((2, next));
            }
            if leads || is_to || document.is_mark(next) {
                break;
            }
        }
        let is_quoted = document.token(at + 1).is(flag::QUOTED);
        let comma = (at + 2..limit).find(|&end| {
            document.is(end, ",") && document.token(end).is(flag::QUOTED) == is_quoted
        });
        for (sort, first) in starts {
            for (cut, end) in [(4, Some(limit)), (5, comma.filter(|&comma| comma > first))] {
                let Some(end) = end.filter(|&end| end > first) else {
                    continue;
                };
                let range = Range::new(open_before(document, first), end);
                let is_new = |one: &Said| one.ranges != [range];
                if self.all.iter().all(is_new) {
                    let shape = Shape {
                        skipped: sort,
                        left: 0,
                        start: first,
                        stop: end - 1,
                        cut,
                    };
                    self.push(IN_LINE, vec![range], shape);
                }
            }
        }
    }

    /// What stands before the word: all of it, a clause that hangs on the word, the noun that a relative clause tells of.
    fn before(&mut self) {
        let (document, at) = (self.document, self.at);
        let sentence = document.sentence(at);
        for child in document.children(at).take_while(|&child| child < at) {
            if matches!(
                document.label(child),
                parse::CCOMP | parse::PARATAXIS | parse::ADVCL | parse::OBJ | parse::DEP
            ) {
                let (first, last) = document.extent(child);
                self.push(
                    FRONTED,
                    vec![Range::new(self.begin(first), last + 1)],
                    Shape::of(child),
                );
            }
        }
        let own = document.extent(at).0;
        if document.label(at) == parse::PARATAXIS || document.label(at) == parse::CCOMP {
            let first = own.min(at);
            let mut ranges = vec![Range::new(sentence.first, first)];
            let (_, last) = document.extent(at);
            if document.is(last + 1, ",") && last + 2 < sentence.end {
                ranges.push(Range::new(last + 2, sentence.end));
            }
            if first > sentence.first {
                self.push(ALL_BEFORE, ranges, Shape::of(at));
            }
        }
        if document.label(at) == parse::RELCL
            && let Some(noun) = told_of(document, at)
        {
            let who = self.phrase(noun, at);
            self.push(TOLD_OF, vec![who], Shape::of(noun));
        }
    }

    /// A phrase without what stands behind a comma or in a relative clause.
    fn phrase(&self, noun: usize, verb: usize) -> Range {
        super::by_tree::phrase(self.document, noun, verb)
    }

    /// Where words that begin at a token begin as what is said: not with "that".
    fn begin(&self, first: usize) -> usize {
        let is_that = self.document.is(first, "that") && self.document.label(first) == parse::MARK;
        open_before(self.document, first + usize::from(is_that))
    }

    /// Where what hangs on the word may end: with all that hangs on it, or before a second clause, or one that only tells more.
    fn ends(&self, stop: usize) -> Vec<(u64, usize)> {
        let document = self.document;
        let end = end_of(document, stop, self.at).max(stop + 1);
        let mut ends = vec![(0, end)];
        for child in document.children(stop).filter(|&child| child > stop) {
            let label = document.label(child);
            let cut = match label {
                parse::CONJ => 1,
                parse::RELCL | parse::ACL | parse::APPOS => 2,
                parse::ADVCL => 3,
                _ => continue,
            };
            let mut first = document.extent(child).0.max(stop + 1);
            let is_joint = |at: usize| document.tag(at) == tag::CC || document.is(at, ",");
            while first > stop + 1 && is_joint(first - 1) {
                first -= 1;
            }
            if first < end && !ends.iter().any(|&(_, other)| other == first) {
                ends.push((cut, first));
            }
        }
        ends
    }

    /// "seven people suspected of": whom a participle tells of.
    fn told_of(&self) -> Option<usize> {
        let is_participle =
            self.document.tag(self.at) == tag::VBN && self.document.label(self.at) == parse::ACL;
        self.document
            .head(self.at)
            .filter(|&noun| is_participle && noun < self.at)
    }

    fn push(&mut self, sort: u64, mut ranges: Vec<Range>, shape: Shape) {
        let document = self.document;
        let Shape {
            skipped,
            left,
            start,
            stop,
            cut,
        } = shape;
        ranges.retain(|range| !range.is_empty());
        let (Some(&begins), Some(&ends)) = (ranges.first(), ranges.last()) else {
            return;
        };
        let labels = [start, stop].map(|at| u64::from(document.label(at)));
        let mut keys = Keys::new();
        let mut push = |template: u32, value: u64| keys.push(feature(template, value));
        let shape = pair(sort, labels[0]);
        let word = |at: usize| document.token(at).lower;
        push(0, sort);
        push(1, shape);
        push(2, pair(shape, labels[1]));
        push(3, pair(shape, self.stem));
        push(4, pair(shape, self.middle));
        push(5, pair(shape, lead(document, start)));
        push(6, pair(pair(shape, lead(document, start)), self.stem));
        push(7, pair(shape, skipped as u64));
        push(8, pair(pair(shape, labels[1]), left as u64));
        push(9, pair(pair(shape, labels[1]), self.stem));
        push(10, pair(sort, word(begins.first)));
        push(11, pair(pair(sort, word(begins.first)), self.stem));
        push(12, pair(shape, u64::from(document.tag(begins.first))));
        push(13, pair(shape, u64::from(document.tag(self.at))));
        let length: usize = ranges.iter().map(|range| range.end - range.first).sum();
        let length = u64::from(usize::BITS - length.leading_zeros());
        push(14, pair(sort, length));
        push(15, pair(shape, length));
        let has_verb = (begins.first..ends.end).any(|at| tag::is_verb(document.tag(at)));
        push(16, pair(shape, u64::from(has_verb)));
        let end = document.sentence(self.at).end;
        let at_end = (end - ends.end.min(end)).min(2) as u64;
        push(17, pair(shape, at_end));
        push(
            18,
            pair(
                pair(labels[1], u64::from(start == stop)),
                lead(document, stop),
            ),
        );
        push(19, pair(pair(labels[1], lead(document, stop)), self.middle));
        let quoted = u64::from(document.token(begins.first).is(flag::QUOTED | flag::OPEN));
        push(20, pair(shape, quoted));
        push(21, pair(labels[1], u64::from(document.tag(stop))));
        push(22, word(ends.end));
        push(23, pair(shape, ranges.len() as u64));
        push(24, pair(cut, labels[1]));
        push(25, pair(pair(cut, shape), self.stem));
        push(26, pair(pair(cut, shape), self.middle));
        self.all.push(Said { ranges, keys });
    }
}
