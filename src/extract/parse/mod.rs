//! Dependency trees (Universal Dependencies), by a greedy transition parser.
//!
//! The moves are those of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011); a network with one hidden layer
//! chooses among them, whose first layer is computed ahead of time for frequent words (Chen and Manning 2014).
//! [`state`]: a sentence in the middle of being parsed and what the network is told of it; [`mod@network`]: its weights.

pub mod network;
pub mod state;

use super::wide::wide;
use network::{Network, Room};
pub use state::{Node, State};
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

/// No relation: that of a place without a word.
pub const NO_LABEL: Label = Label::MAX;

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

static NETWORK: LazyLock<Network> =
    LazyLock::new(|| Network::read(include_bytes!("../../../assets/models/parser.bin")));

/// The network that ships.
pub fn network() -> &'static Network {
    &NETWORK
}

/// Parses the sentence whose nodes are in `state`: heads and labels are there afterwards.
pub fn parse(state: &mut State, room: &mut Room<'static>) {
    parse_with(network(), state, room);
}

/// Parses with a given network.
pub fn parse_with<'n>(network: &'n Network, state: &mut State, room: &mut Room<'n>) {
    state.begin();
    if network.is_empty() {
        return;
    }
    network.begin(&state.nodes, room);
    wide(
        #[inline(always)]
        || {
            while !state.is_done() {
                let step = network.choose(state, room);
                state.apply(step);
            }
        },
    );
}
