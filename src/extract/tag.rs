//! Parts of speech (Penn Treebank), by a greedy linear tagger.

use super::cluster::Clusters;
use super::linear::near::{Near, Place, Share, Shares};
use super::linear::{Keys, Linear, best, feature, pair};
use super::token::{SEED, Token, flag, hash, step};
use std::sync::LazyLock;

/// A part of speech: an index into [`NAMES`].
pub type Tag = u8;

/// The tags, as the treebank names them.
pub const NAMES: &[&str] = &[
    "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "DT", "PDT", "JJ", "JJR", "JJS", "RB", "RBR", "RBS",
    "RP", "IN", "TO", "CC", "CD", "EX", "MD", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP",
    "WP$", "WRB", "POS", "UH", "FW", "SYM", "LS", "$", ",", ".", ":", "-LRB-", "-RRB-", "``", "''",
    "HYPH", "ADD", "X",
];

macro_rules! tags {
    ($($name:ident = $text:literal),+ $(,)?) => {
        $(#[doc = concat!("The tag ", $text, ".")] pub const $name: Tag = index_of($text);)+
    };
}

tags! {
    NN = "NN", NNS = "NNS", NNP = "NNP", NNPS = "NNPS", PRP = "PRP", PRPS = "PRP$", DT = "DT", PDT = "PDT", JJ = "JJ", JJR = "JJR", JJS = "JJS", RB = "RB",
    RP = "RP", IN = "IN", TO = "TO", CC = "CC", CD = "CD", EX = "EX", MD = "MD", VB = "VB", VBD = "VBD", VBG = "VBG", VBN = "VBN", VBP = "VBP",
    VBZ = "VBZ", WDT = "WDT", WP = "WP", WPS = "WP$", WRB = "WRB", POS = "POS", X = "X", COMMA = ",", STOP = ".", COLON = ":",
}

/// No tag: that of a place without a word.
pub const NONE: Tag = Tag::MAX;

const fn index_of(name: &str) -> Tag {
    let mut index = 0;
    while index < NAMES.len() {
        if same(NAMES[index].as_bytes(), name.as_bytes()) {
            return index as Tag;
        }
        index += 1;
    }
    panic!("no such tag")
}

const fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether it is a verb's tag, modals left out.
pub const fn is_verb(tag: Tag) -> bool {
    tag >= VB && tag <= VBZ
}

/// Whether it is a noun's tag, names included.
pub const fn is_noun(tag: Tag) -> bool {
    tag <= NNPS
}

/// Whether it is a name's tag.
pub const fn is_name(tag: Tag) -> bool {
    tag == NNP || tag == NNPS
}

struct Model {
    linear: Linear,
    shares: Shares<COUNT>,
}

static MODEL: LazyLock<Model> = LazyLock::new(|| Model {
    linear: Linear::read(include_bytes!("../../assets/models/tagger.bin")),
    shares: Shares::new(4096),
});

/// Reads it, where nobody has yet.
pub fn ready() {
    LazyLock::force(&MODEL);
}

/// How many tags there are.
const COUNT: usize = NAMES.len();

/// What the features of one word need to know.
#[derive(Debug, Clone, Copy)]
pub struct Word {
    /// Hash of all of it: words that have the same are the same.
    exact: u64,
    lower: u64,
    /// Hashes of the first byte and of the last one, two, three and four.
    edges: [u64; 5],
    shape: u64,
    clusters: Clusters,
}

impl Word {
    /// Of a token.
    pub fn of(text: &str, token: &Token, clusters: Clusters) -> Self {
        let bytes = text
            .as_bytes()
            .get(token.start()..token.end())
            .unwrap_or_default();
        let low = |byte: u8| byte.to_ascii_lowercase();
        let mut edges = [0; 5];
        edges[0] = u64::from(bytes.first().map_or(0, |&byte| low(byte)));
        let mut value = SEED;
        for (index, &byte) in bytes.iter().rev().take(4).enumerate() {
            value = step(value, low(byte));
            edges[index + 1] = value;
        }
        Self {
            exact: pair(token.exact(text), token.look()),
            lower: if token.is(flag::DIGIT) && !token.is(flag::LETTER) {
                bytes.len() as u64
            } else {
                token.lower
            },
            edges,
            shape: token.look(),
            clusters,
        }
    }
}

const EDGE: Word = Word {
    exact: 0,
    lower: 1,
    edges: [0; 5],
    shape: 0,
    clusters: Clusters {
        coarse: 0,
        middle: 0,
        fine: 0,
        kinds: 0,
    },
};

/// Calls `each` with every feature of word `at`, given the two tags before it, and with which word it is of.
#[inline]
pub fn features(
    words: &[Word],
    at: usize,
    before: Tag,
    before_that: Tag,
    mut each: impl FnMut(Place, u32),
) {
    let word = |offset: isize| {
        at.checked_add_signed(offset)
            .and_then(|index| words.get(index))
            .unwrap_or(&EDGE)
    };
    let (w, p, pp, n, nn) = (word(0), word(-1), word(-2), word(1), word(2));
    let (t, tt) = (u64::from(before), u64::from(before_that));
    let first = u64::from(at == 0);
    each(Place::Several, feature(0, first));
    each(Place::Here, feature(1, w.lower));
    each(Place::Here, feature(2, w.edges[3]));
    each(Place::Here, feature(3, w.edges[2]));
    each(Place::Here, feature(4, w.edges[1]));
    each(Place::Here, feature(5, pair(w.edges[0], w.shape)));
    each(Place::Several, feature(6, pair(w.shape, first)));
    each(Place::Several, feature(7, t));
    each(Place::Several, feature(8, pair(t, tt)));
    each(Place::Several, feature(9, pair(t, w.lower)));
    each(Place::Before, feature(10, p.lower));
    each(Place::BeforeThat, feature(11, pp.lower));
    each(Place::Behind, feature(12, n.lower));
    each(Place::BehindThat, feature(13, nn.lower));
    each(Place::Before, feature(14, p.edges[3]));
    each(Place::Behind, feature(15, n.edges[3]));
    each(Place::Here, feature(16, u64::from(w.clusters.fine)));
    each(Place::Here, feature(17, u64::from(w.clusters.middle)));
    each(Place::Behind, feature(18, u64::from(n.clusters.middle)));
    each(Place::Before, feature(19, u64::from(p.clusters.middle)));
    each(
        Place::Several,
        feature(
            20,
            pair(u64::from(w.clusters.middle), u64::from(n.clusters.middle)),
        ),
    );
    each(
        Place::Several,
        feature(21, pair(t, u64::from(w.clusters.middle))),
    );
    each(Place::Here, feature(22, pair(w.edges[4], w.shape)));
    each(Place::Several, feature(23, pair(n.shape, w.shape)));
    each(Place::Several, feature(24, pair(w.lower, n.lower)));
    each(Place::Several, feature(25, pair(w.lower, p.lower)));
}

/// Words that have one tag, in more than 995 of 1,000 places of the treebanks: four of ten words of a text.
const SURE: &[(&str, Tag)] = &[
    ("the", DT),
    ("a", DT),
    ("an", DT),
    ("this", DT),
    ("these", DT),
    ("those", DT),
    ("another", DT),
    (".", STOP),
    (",", COMMA),
    ("?", STOP),
    ("!", STOP),
    ("of", IN),
    ("for", IN),
    ("with", IN),
    ("at", IN),
    ("from", IN),
    ("by", IN),
    ("if", IN),
    ("into", IN),
    ("during", IN),
    ("against", IN),
    ("between", IN),
    ("because", IN),
    ("among", IN),
    ("until", IN),
    ("under", IN),
    ("after", IN),
    ("and", CC),
    ("or", CC),
    ("is", VBZ),
    ("has", VBZ),
    ("was", VBD),
    ("were", VBD),
    ("are", VBP),
    ("be", VB),
    ("been", VBN),
    ("did", VBD),
    ("does", VBZ),
    ("it", PRP),
    ("he", PRP),
    ("she", PRP),
    ("they", PRP),
    ("them", PRP),
    ("him", PRP),
    ("we", PRP),
    ("me", PRP),
    ("his", PRPS),
    ("its", PRPS),
    ("their", PRPS),
    ("our", PRPS),
    ("your", PRPS),
    ("not", RB),
    ("n't", RB),
    ("also", RB),
    ("now", RB),
    ("still", RB),
    ("which", WDT),
    ("when", WRB),
    ("would", MD),
    ("could", MD),
    ("should", MD),
];

/// Of a hash its last byte, then the next free place.
const SURE_TABLE: [(u64, Tag); 256] = {
    let mut table = [(0, X); 256];
    let mut at = 0;
    while at < SURE.len() {
        let key = hash(SURE[at].0);
        let mut slot = key as usize % 256;
        while table[slot].0 != 0 {
            slot = (slot + 1) % 256;
        }
        table[slot] = (key, SURE[at].1);
        at += 1;
    }
    table
};

fn sure(lower: u64) -> Option<Tag> {
    let mut slot = lower as usize % 256;
    loop {
        let (key, tag) = SURE_TABLE[slot];
        if key == lower {
            return Some(tag);
        }
        if key == 0 {
            return None;
        }
        slot = (slot + 1) % 256;
    }
}

/// Tags the tokens of one sentence, writing into `tags`.
pub fn tag(words: &[Word], tags: &mut [Tag]) {
    let model = &*MODEL;
    if model.linear.labels().len() != COUNT {
        return;
    }
    let (mut before, mut before_that) = (X, X);
    let mut keys = Keys::new();
    let share = |at: usize| model.share(words.get(at).unwrap_or(&EDGE));
    let mut near = Near::new(model.share(&EDGE), share(0), share(1));
    for at in 0..words.len().min(tags.len()) {
        near.step(share(at + 2));
        let tag = sure(words[at].lower).unwrap_or_else(|| {
            let mut scores = [0; COUNT];
            keys.clear();
            near.add(&mut scores);
            features(words, at, before, before_that, |place, key| {
                if !near.has(place) {
                    keys.push(key);
                }
            });
            model.linear.add_all(&keys, &mut scores);
            best(&scores) as Tag
        });
        tags[at] = tag;
        (before_that, before) = (before, tag);
    }
}

impl Model {
    fn share(&self, word: &Word) -> Option<&Share<COUNT>> {
        self.shares.get(word.exact, || {
            self.linear.share(|place, each| {
                let mut words = [EDGE; Place::ONE.len()];
                words[place as usize] = *word;
                features(&words, Place::Here as usize, X, X, each);
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{COUNT, Keys, MODEL, Tag, Word, X, best, features, sure, tag};
    use crate::extract::cluster;
    use crate::extract::token::tokens;

    #[test]
    fn what_is_kept_of_words_changes_no_tag() {
        let text = include_str!("../../assets/sample/merren-harbor-daily.txt");
        let words: Vec<Word> = tokens(text)
            .iter()
            .map(|token| Word::of(text, token, cluster::of(token.lower)))
            .collect();
        assert!(words.len() > 100);
        let mut tags = vec![X; words.len()];
        tag(&words, &mut tags);
        let mut plainly = vec![X; words.len()];
        for at in 0..words.len() {
            let before = |by: usize| at.checked_sub(by).map_or(X, |at| plainly[at]);
            plainly[at] = sure(words[at].lower).unwrap_or_else(|| {
                let (mut keys, mut scores) = (Keys::new(), [0; COUNT]);
                features(&words, at, before(1), before(2), |_, key| keys.push(key));
                MODEL.linear.add_all(&keys, &mut scores);
                best(&scores) as Tag
            });
        }
        assert_eq!(tags, plainly);
    }
}
