//! Dependency trees (Universal Dependencies), by a greedy transition parser (arc-hybrid) with a linear model.

use super::cluster::Clusters;
use super::linear::{Keys, Linear, feature, pair};
use super::tag::Tag;
use super::token::{Token, flag};
use std::sync::LazyLock;

/// A relation to the head: an index into [`NAMES`].
pub type Label = u8;

/// The relations; subtypes that nothing here asks for are those of their type.
pub const NAMES: &[&str] = &[
    "root",
    "nsubj",
    "nsubj:pass",
    "obj",
    "iobj",
    "csubj",
    "ccomp",
    "xcomp",
    "obl",
    "obl:agent",
    "advcl",
    "acl",
    "acl:relcl",
    "nmod",
    "nmod:poss",
    "appos",
    "nummod",
    "amod",
    "advmod",
    "det",
    "case",
    "mark",
    "aux",
    "aux:pass",
    "cop",
    "compound",
    "compound:prt",
    "flat",
    "fixed",
    "conj",
    "cc",
    "punct",
    "parataxis",
    "vocative",
    "discourse",
    "expl",
    "list",
    "dep",
];

macro_rules! labels {
    ($($name:ident = $index:literal),+ $(,)?) => {
        $(#[doc = concat!("Number ", $index, " of the list.")] pub const $name: Label = $index;)+
    };
}

labels! {
    ROOT = 0, NSUBJ = 1, NSUBJ_PASS = 2, OBJ = 3, IOBJ = 4, CSUBJ = 5, CCOMP = 6, XCOMP = 7, OBL = 8, OBL_AGENT = 9, ADVCL = 10, ACL = 11,
    RELCL = 12, NMOD = 13, NMOD_POSS = 14, APPOS = 15, NUMMOD = 16, AMOD = 17, ADVMOD = 18, DET = 19, CASE = 20, MARK = 21, AUX = 22, AUX_PASS = 23,
    COP = 24, COMPOUND = 25, COMPOUND_PRT = 26, FLAT = 27, FIXED = 28, CONJ = 29, CC = 30, PUNCT = 31, PARATAXIS = 32, VOCATIVE = 33, DISCOURSE = 34,
    EXPL = 35, LIST = 36, DEP = 37,
}

/// The relation with that name in a treebank.
pub fn label_of(name: &str) -> Label {
    let find = |name: &str| {
        NAMES
            .iter()
            .position(|one| *one == name)
            .map(|index| index as Label)
    };
    find(name)
        .or_else(|| find(name.split(':').next().unwrap_or(name)))
        .unwrap_or(DEP)
}

/// No head: the root, or not parsed.
pub const NONE: u32 = u32::MAX;

/// A move of the parser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// The next word onto the stack.
    Shift,
    /// The top of the stack hangs on the next word.
    Left(Label),
    /// The top of the stack hangs on the word below it.
    Right(Label),
}

impl Move {
    /// How many moves there are.
    pub const COUNT: usize = 1 + 2 * NAMES.len();

    /// Number of the move.
    pub const fn class(self) -> usize {
        match self {
            Self::Shift => 0,
            Self::Left(label) => 1 + label as usize,
            Self::Right(label) => 1 + NAMES.len() + label as usize,
        }
    }

    /// The move with that number.
    pub const fn of_class(class: usize) -> Self {
        if class == 0 {
            Self::Shift
        } else if class <= NAMES.len() {
            Self::Left((class - 1) as Label)
        } else {
            Self::Right((class - 1 - NAMES.len()) as Label)
        }
    }
}

/// A word as the parser sees it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Node {
    lower: u64,
    tag: u64,
    coarse: u64,
    middle: u64,
    is_quoted: bool,
}

impl Node {
    /// Of a tagged token.
    pub fn of(token: &Token, tag: Tag, clusters: Clusters) -> Self {
        let number = token.is(flag::DIGIT) && !token.is(flag::LETTER);
        Self {
            lower: if number { 7 } else { token.lower },
            tag: u64::from(tag) + 1,
            coarse: u64::from(clusters.coarse),
            middle: u64::from(clusters.middle),
            is_quoted: token.is(flag::QUOTED),
        }
    }
}

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

#[derive(Debug, Clone, Copy)]
struct Children {
    last: u32,
    before: u32,
    count: u8,
    labels: u64,
}

const NO_CHILDREN: Children = Children {
    last: NONE,
    before: NONE,
    count: 0,
    labels: 0,
};

impl State {
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
        let root = self.root();
        let at_end = self.next == root;
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
        self.heads[child as usize] = if head == self.root() { NONE } else { head };
        self.labels[child as usize] = if head == self.root() { ROOT } else { label };
        let side = if child < head {
            &mut self.left
        } else {
            &mut self.right
        };
        let children = &mut side[head as usize];
        children.before = children.last;
        children.last = child;
        children.count = children.count.saturating_add(1);
        children.labels |= 1 << label;
    }

    fn node(&self, index: u32) -> Node {
        const ABSENT: Node = Node {
            lower: 1,
            tag: 0,
            coarse: 0,
            middle: 0,
            is_quoted: false,
        };
        const THE_ROOT: Node = Node {
            lower: 2,
            tag: 100,
            coarse: 0,
            middle: 0,
            is_quoted: false,
        };
        if index == self.root() {
            THE_ROOT
        } else {
            self.nodes.get(index as usize).copied().unwrap_or(ABSENT)
        }
    }

    fn label(&self, index: u32) -> u64 {
        self.labels
            .get(index as usize)
            .map_or(99, |&label| u64::from(label))
    }

    fn children(side: &[Children], index: u32) -> Children {
        side.get(index as usize).copied().unwrap_or(NO_CHILDREN)
    }

    /// Calls `each` with every feature of the state.
    #[inline]
    #[expect(clippy::too_many_lines, reason = "one list of templates")]
    pub fn features(&self, mut each: impl FnMut(u32)) {
        let deep = self.stack.len();
        let at = |below: usize| {
            deep.checked_sub(below + 1)
                .map_or(NONE, |index| self.stack[index])
        };
        let (i0, i1, i2) = (at(0), at(1), at(2));
        let j0 = self.next;
        let (s0, s1, s2) = (self.node(i0), self.node(i1), self.node(i2));
        let (b0, b1, b2) = (
            self.node(j0),
            self.node(j0.saturating_add(1)),
            self.node(j0.saturating_add(2)),
        );
        let (l0, r0) = (
            Self::children(&self.left, i0),
            Self::children(&self.right, i0),
        );
        let (l1, r1) = (
            Self::children(&self.left, i1),
            Self::children(&self.right, i1),
        );
        let lb = Self::children(&self.left, j0);
        let wt = |node: Node| pair(node.lower, node.tag);
        let mut template = 100;
        let mut put = |value: u64| {
            template += 1;
            each(feature(template, value));
        };
        let distance = if i0 == NONE {
            0
        } else {
            u64::from((j0 - i0).min(12))
        };
        let gap = if i1 == NONE {
            0
        } else {
            u64::from((i0 - i1).min(12))
        };
        put(0);
        put(wt(s0));
        put(s0.lower);
        put(s0.tag);
        put(wt(b0));
        put(b0.lower);
        put(b0.tag);
        put(wt(b1));
        put(b1.lower);
        put(b1.tag);
        put(b2.tag);
        put(b2.lower);
        put(wt(s1));
        put(s1.lower);
        put(s1.tag);
        put(wt(s2));
        put(s2.tag);
        put(pair(wt(s0), wt(b0)));
        put(pair(wt(s0), b0.tag));
        put(pair(s0.tag, wt(b0)));
        put(pair(s0.lower, b0.lower));
        put(pair(s0.tag, b0.tag));
        put(pair(pair(s0.tag, b0.tag), distance));
        put(pair(b0.tag, b1.tag));
        put(pair(wt(s1), s0.tag));
        put(pair(s1.tag, wt(s0)));
        put(pair(s1.lower, s0.lower));
        put(pair(s1.tag, s0.tag));
        put(pair(pair(s1.tag, s0.tag), gap));
        put(pair(pair(s1.tag, s0.tag), b0.tag));
        put(pair(pair(s1.lower, s0.tag), b0.tag));
        put(pair(pair(s1.tag, s0.lower), b0.tag));
        put(pair(pair(s1.tag, s0.tag), b0.lower));
        put(pair(pair(s0.tag, b0.tag), b1.tag));
        put(pair(pair(s0.tag, b0.lower), b1.tag));
        put(pair(pair(b0.tag, b1.tag), b2.tag));
        put(pair(pair(s2.tag, s1.tag), s0.tag));
        put(pair(pair(s0.tag, self.node(l0.last).tag), b0.tag));
        put(pair(pair(s0.tag, self.node(r0.last).tag), b0.tag));
        put(pair(pair(s0.tag, b0.tag), self.node(lb.last).tag));
        put(pair(pair(s1.tag, self.node(r1.last).tag), s0.tag));
        put(pair(pair(s1.tag, self.node(l1.last).tag), s0.tag));
        put(pair(pair(s1.tag, s0.tag), self.node(l0.last).tag));
        put(pair(pair(s1.tag, s0.tag), self.node(r0.last).tag));
        put(pair(s0.lower, distance));
        put(pair(b0.lower, distance));
        put(pair(
            s0.lower,
            pair(u64::from(r0.count), u64::from(l0.count)),
        ));
        put(pair(s0.tag, pair(u64::from(r0.count), u64::from(l0.count))));
        put(pair(b0.lower, u64::from(lb.count)));
        put(pair(b0.tag, u64::from(lb.count)));
        put(pair(s1.tag, u64::from(r1.count)));
        put(pair(s0.tag, r0.labels));
        put(pair(s0.tag, l0.labels));
        put(pair(s1.tag, r1.labels));
        put(pair(s1.lower, r1.labels));
        put(pair(b0.tag, lb.labels));
        put(pair(
            pair(s0.tag, self.label(l0.last)),
            self.node(l0.last).lower,
        ));
        put(pair(
            pair(s0.tag, self.label(r0.last)),
            self.node(r0.last).lower,
        ));
        put(pair(
            pair(b0.tag, self.label(lb.last)),
            self.node(lb.last).lower,
        ));
        put(pair(
            s0.tag,
            pair(self.label(r0.before), self.label(r0.last)),
        ));
        put(pair(
            s0.tag,
            pair(self.label(l0.before), self.label(l0.last)),
        ));
        put(pair(s0.middle, b0.middle));
        put(pair(s1.middle, s0.middle));
        put(pair(s0.middle, b0.tag));
        put(pair(s0.tag, b0.middle));
        put(pair(s1.middle, s0.tag));
        put(pair(s1.tag, s0.middle));
        put(pair(pair(s1.coarse, s0.coarse), b0.coarse));
        put(pair(pair(s0.coarse, b0.coarse), pair(s0.tag, b0.tag)));
        put(pair(pair(s1.coarse, s0.coarse), pair(s1.tag, s0.tag)));
        let quoted =
            u64::from(s1.is_quoted) << 2 | u64::from(s0.is_quoted) << 1 | u64::from(b0.is_quoted);
        put(pair(pair(s0.tag, b0.tag), quoted));
        put(pair(pair(s1.tag, s0.tag), quoted));
    }
}

static MODEL: LazyLock<Linear> =
    LazyLock::new(|| Linear::read(include_bytes!("../../assets/models/parser.bin")));

/// Parses the sentence whose nodes are in `state`: heads and labels are there afterwards.
pub fn parse(state: &mut State) {
    let model = &*MODEL;
    state.begin();
    if model.labels().len() != Move::COUNT {
        return;
    }
    let mut scores = [0_i32; Move::COUNT];
    let mut keys = Keys::new();
    while !state.is_done() {
        scores.fill(0);
        keys.clear();
        state.features(|key| keys.push(key));
        model.add_all(&keys, &mut scores);
        state.apply(choose(&scores, state.possible()));
    }
}

/// The possible move with the highest score.
pub fn choose(scores: &[i32], possible: [bool; 3]) -> Move {
    let labels = NAMES.len();
    let mut best = (i32::MIN, 0);
    let mut look = |classes: std::ops::Range<usize>| {
        for class in classes {
            if scores[class] > best.0 {
                best = (scores[class], class);
            }
        }
    };
    if possible[0] {
        look(0..1);
    }
    if possible[1] {
        look(1..1 + labels);
    }
    if possible[2] {
        look(1 + labels..1 + 2 * labels);
    }
    Move::of_class(best.1)
}
