//! A sentence in the middle of being parsed, its moves, and what the network is told of it.

use super::super::cluster::Clusters;
use super::super::tag::{self, Tag};
use super::super::token::{Token, flag};
use super::network::{ABSENT, THE_ROOT, Vocabulary};
use super::{DEP, Label, Move, NAMES, NONE, ROOT};

/// A word as the parser sees it.
#[derive(Debug, Clone, Copy)]
pub struct Node {
    /// Its row in the vocabulary.
    pub row: u32,
    tag: u16,
    is_quoted: bool,
    is_capital: bool,
    /// Commas and verbs up to here, this one counted.
    commas: u16,
    verbs: u16,
}

const NO_NODE: Node = Node {
    row: ABSENT,
    tag: 0,
    is_quoted: false,
    is_capital: false,
    commas: 0,
    verbs: 0,
};

const ROOT_NODE: Node = Node {
    row: THE_ROOT,
    tag: TAGS as u16 - 1,
    ..NO_NODE
};

#[derive(Debug, Clone, Copy)]
struct Children {
    last: u32,
    before: u32,
    count: u8,
}

const NO_CHILDREN: Children = Children {
    last: NONE,
    before: NONE,
    count: 0,
};

/// A sentence in the middle of being parsed. The word past the last stands for the root.
#[derive(Debug, Default)]
pub struct State {
    /// The words.
    pub nodes: Vec<Node>,
    /// The stack, top last.
    pub stack: Vec<u32>,
    /// The next word.
    pub next: u32,
    /// Heads so far.
    pub heads: Vec<u32>,
    /// Relations to them.
    pub labels: Vec<Label>,
    left: Vec<Children>,
    right: Vec<Children>,
}

impl State {
    /// Adds the next word of the sentence.
    pub fn push(&mut self, vocabulary: &Vocabulary, token: &Token, tag: Tag, clusters: Clusters) {
        let before = self.nodes.last().copied().unwrap_or(NO_NODE);
        self.nodes.push(Node {
            row: vocabulary.row(token, clusters),
            tag: u16::from(tag) + 1,
            is_quoted: token.is(flag::QUOTED),
            is_capital: token.is(flag::UPPER),
            commas: before.commas + u16::from(tag == tag::COMMA),
            verbs: before.verbs + u16::from(tag::is_verb(tag)),
        });
    }

    /// Begins with `nodes` filled.
    pub fn begin(&mut self) {
        let size = self.nodes.len();
        self.stack.clear();
        self.next = 0;
        self.heads.clear();
        self.heads.resize(size, NONE);
        self.labels.clear();
        self.labels.resize(size, DEP);
        self.left.clear();
        self.left.resize(size + 1, NO_CHILDREN);
        self.right.clear();
        self.right.resize(size + 1, NO_CHILDREN);
    }

    /// Number of the root.
    pub fn root(&self) -> u32 {
        self.nodes.len() as u32
    }

    /// Whether nothing is left to do.
    pub fn is_done(&self) -> bool {
        self.next == self.root() && self.stack.is_empty()
    }

    /// Whether a kind of move is possible: shift, left, right.
    pub fn possible(&self) -> [bool; 3] {
        let at_end = self.next == self.root();
        [
            !at_end,
            !self.stack.is_empty() && (!at_end || self.stack.len() == 1),
            self.stack.len() >= 2,
        ]
    }

    /// Carries out a move.
    pub fn apply(&mut self, step: Move) {
        match step {
            Move::Shift => {
                self.stack.push(self.next);
                self.next += 1;
            }
            Move::Left(label) => {
                if let Some(child) = self.stack.pop() {
                    self.attach(child, self.next, label);
                }
            }
            Move::Right(label) => {
                if let Some(child) = self.stack.pop() {
                    let head = self.stack.last().copied().unwrap_or(self.next);
                    self.attach(child, head, label);
                }
            }
        }
    }

    fn attach(&mut self, child: u32, head: u32, label: Label) {
        let is_root = head == self.root();
        self.heads[child as usize] = if is_root { NONE } else { head };
        self.labels[child as usize] = if is_root { ROOT } else { label };
        let side = if child < head {
            &mut self.left
        } else {
            &mut self.right
        };
        let children = &mut side[head as usize];
        children.before = children.last;
        children.last = child;
        children.count = children.count.saturating_add(1);
    }

    /// The word that hangs on `index` furthest out, to the left or the right.
    fn children(side: &[Children], index: u32) -> Children {
        side.get(index as usize).copied().unwrap_or(NO_CHILDREN)
    }

    fn node(&self, index: u32) -> Node {
        if index == self.root() {
            ROOT_NODE
        } else {
            self.nodes.get(index as usize).copied().unwrap_or(NO_NODE)
        }
    }

    /// The network's view: the words at [`PLACES`], and a row of its table for each of [`SIZES`].
    #[inline]
    #[expect(clippy::too_many_lines, reason = "one list of templates")]
    pub fn look(&self) -> View {
        let deep = self.stack.len();
        let at = |below: usize| {
            deep.checked_sub(below + 1)
                .map_or(NONE, |index| self.stack[index])
        };
        let (s0, s1, s2, s3) = (at(0), at(1), at(2), at(3));
        let next = |ahead: u32| {
            let index = self.next + ahead;
            if index <= self.root() { index } else { NONE }
        };
        let (b0, b1, b2, b3) = (next(0), next(1), next(2), next(3));
        let (l0, r0) = (
            Self::children(&self.left, s0),
            Self::children(&self.right, s0),
        );
        let (l1, r1) = (
            Self::children(&self.left, s1),
            Self::children(&self.right, s1),
        );
        let lb = Self::children(&self.left, b0);
        let beside = |index: u32, by: i32| {
            if index == NONE {
                NONE
            } else {
                index.checked_add_signed(by).unwrap_or(NONE)
            }
        };
        let words = [s0, s1, s2, b0, b1, l0.last, r0.last, r1.last];
        let tagged = [
            s0,
            s1,
            s2,
            s3,
            b0,
            b1,
            b2,
            b3,
            l0.last,
            l0.before,
            r0.last,
            r0.before,
            l1.last,
            r1.last,
            r1.before,
            lb.last,
            lb.before,
            beside(s0, -1),
            beside(s0, 1),
            beside(s1, 1),
        ];
        let labeled = [
            l0.last, l0.before, r0.last, r0.before, l1.last, r1.last, r1.before, lb.last, lb.before,
        ];
        let mut rows = [0; TEMPLATES];
        let mut count = 0;
        let mut put = |value: u16| {
            rows[count] = OFFSETS[count] + value;
            count += 1;
        };
        for index in tagged {
            put(self.node(index).tag);
        }
        for index in labeled {
            put(self
                .labels
                .get(index as usize)
                .map_or(NAMES.len() as u16, |&label| u16::from(label)));
        }
        let between = |from: u32, to: u32| {
            if from == NONE || to == NONE {
                return (0, 0, 0);
            }
            let (first, last) = (self.node(from), self.node(to.saturating_sub(1).max(from)));
            (
                to.saturating_sub(from).min(12) as u16,
                last.commas.saturating_sub(first.commas).min(2),
                last.verbs.saturating_sub(first.verbs).min(2),
            )
        };
        for (distance, commas, verbs) in [between(s0, b0), between(s1, s0)] {
            put(distance);
            put(commas);
            put(verbs);
        }
        for children in [l0, r0, lb, r1, l1] {
            put(u16::from(children.count.min(4)));
        }
        let (top, below, front) = (self.node(s0), self.node(s1), self.node(b0));
        let triple = |one: bool, other: bool, third: bool| {
            u16::from(one) << 2 | u16::from(other) << 1 | u16::from(third)
        };
        put(triple(below.is_quoted, top.is_quoted, front.is_quoted));
        put(triple(below.is_capital, top.is_capital, front.is_capital));
        put((deep as u16).min(4));
        put((self.root() - self.next.min(self.root())).min(4) as u16);
        View {
            words: words.map(|index| {
                if index == NONE {
                    self.root() + 1
                } else {
                    index
                }
            }),
            rows,
        }
    }
}

/// What the network is told of a state.
#[derive(Debug, Clone, Copy)]
pub struct View {
    /// Words, as numbers of the sentence; the root's follows the last word's, and behind it stands the number of none.
    pub words: [u32; PLACES],
    /// Rows of the table.
    pub rows: [u16; TEMPLATES],
}

/// How many words the network sees.
pub const PLACES: usize = 8;

const TAGS: usize = tag::NAMES.len() + 2;

/// How many values each template has.
pub const SIZES: [u16; TEMPLATES] = {
    let mut sizes = [0; TEMPLATES];
    let mut at = 0;
    while at < TEMPLATES {
        sizes[at] = match at {
            0..20 => TAGS as u16,
            20..29 => NAMES.len() as u16 + 1,
            29 | 32 => 13,
            30 | 31 | 33 | 34 => 3,
            40 | 41 => 8,
            _ => 5,
        };
        at += 1;
    }
    sizes
};

/// How many templates there are.
pub const TEMPLATES: usize = 44;

/// Where the rows of each template begin.
const OFFSETS: [u16; TEMPLATES] = {
    let mut offsets = [0; TEMPLATES];
    let mut at = 1;
    while at < TEMPLATES {
        offsets[at] = offsets[at - 1] + SIZES[at - 1];
        at += 1;
    }
    offsets
};

/// How many rows the table has.
pub const ROWS: usize = OFFSETS[TEMPLATES - 1] as usize + SIZES[TEMPLATES - 1] as usize;
