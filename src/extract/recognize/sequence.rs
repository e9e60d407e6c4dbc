//! A linear sequence model for names: which words begin, continue or are no name of a person, organization or location.

use super::seen::{EDGE, Seen};
use crate::extract::lexicon::kind;
use crate::extract::linear::{Keys, Linear, feature, pair};
use crate::extract::token::flag;
use crate::model::EntityType;
use std::sync::LazyLock;

/// The labels of words. Index 0 is "outside"; then begin and inside of each of four types.
pub const LABELS: &[&str] = &[
    "O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC",
];

/// How many labels there are.
pub const COUNT: usize = LABELS.len();

/// Kinds that tell of a name.
const TELLING: u64 = (kind::FIRST_NAME
    | kind::LAST_NAME
    | kind::TITLE
    | kind::ROLE
    | kind::ORGANIZATION_HEAD
    | kind::ORGANIZATION_SUFFIX
    | kind::PLACE_HEAD
    | kind::EVENT_HEAD
    | kind::PROGRAM_HEAD
    | kind::MONTH
    | kind::WEEKDAY) as u64;

/// Calls `each` with every feature of word `at`.
#[expect(clippy::too_many_lines, reason = "one list, in order")]
#[inline]
pub fn features(seen: &[Seen], at: usize, mut each: impl FnMut(u32)) {
    let word = |offset: isize| {
        at.checked_add_signed(offset)
            .and_then(|index| seen.get(index))
            .unwrap_or(&EDGE)
    };
    let (w, p, pp, n, nn) = (word(0), word(-1), word(-2), word(1), word(2));
    let mut template = 300;
    let mut put = |value: u64| {
        template += 1;
        each(feature(template, value));
    };
    let first = u64::from(at == 0);
    put(0);
    put(w.lower);
    put(w.exact);
    put(p.lower);
    put(n.lower);
    put(pp.lower);
    put(nn.lower);
    put(pair(p.lower, w.lower));
    put(pair(w.lower, n.lower));
    put(pair(p.lower, n.lower));
    put(pair(w.shape, first));
    put(pair(p.shape, w.shape));
    put(pair(w.shape, n.shape));
    put(pair(pair(p.shape, w.shape), n.shape));
    put(w.prefix);
    put(w.suffixes[0]);
    put(w.suffixes[1]);
    put(w.suffixes[2]);
    put(pair(w.suffixes[1], w.shape));
    put(u64::from(w.clusters.fine));
    put(u64::from(w.clusters.middle));
    put(u64::from(w.clusters.coarse));
    put(u64::from(p.clusters.fine));
    put(u64::from(p.clusters.middle));
    put(u64::from(n.clusters.fine));
    put(u64::from(n.clusters.middle));
    put(u64::from(nn.clusters.middle));
    put(u64::from(pp.clusters.middle));
    put(pair(u64::from(w.clusters.middle), w.shape));
    put(pair(
        u64::from(p.clusters.middle),
        u64::from(w.clusters.middle),
    ));
    put(pair(
        u64::from(w.clusters.middle),
        u64::from(n.clusters.middle),
    ));
    put(pair(
        u64::from(p.clusters.middle),
        u64::from(n.clusters.middle),
    ));
    put(pair(
        u64::from(p.clusters.coarse),
        pair(u64::from(w.clusters.coarse), u64::from(n.clusters.coarse)),
    ));
    put(pair(w.kinds & TELLING, w.shape));
    put(pair(p.kinds & TELLING, w.shape));
    put(pair(n.kinds & TELLING, w.shape));
    put(pair(nn.kinds & TELLING, w.shape));
    put(pair(w.kinds & TELLING, n.kinds & TELLING));
    put(pair(p.kinds & TELLING, w.kinds & TELLING));
    put(w.known);
    put(pair(w.known, w.shape));
    put(pair(w.known, n.lower));
    put(pair(w.known, p.lower));
    put(p.known);
    put(n.known);
    put(pair(w.tag, w.shape));
    put(pair(p.tag, w.tag));
    put(pair(w.tag, n.tag));
    put(pair(pair(p.tag, w.tag), n.tag));
    put(pair(n.tag, pair(w.shape, u64::from(n.clusters.middle))));
    put(pair(p.tag, pair(w.shape, u64::from(p.clusters.middle))));
    let kinds = |one: &Seen| u64::from(one.clusters.kinds);
    put(pair(w.likely, first));
    put(pair(w.likely, w.shape));
    put(pair(w.likely, w.known));
    put(pair(p.likely, w.likely));
    put(pair(w.likely, n.likely));
    put(pair(w.likely, n.lower));
    put(pair(w.likely, p.lower));
    put(pair(kinds(w), w.shape));
    put(pair(kinds(p), kinds(w)));
    put(pair(kinds(w), kinds(n)));
    put(pair(kinds(w), n.lower));
    put(pair(kinds(w), p.lower));
    put(kinds(p));
    put(kinds(n));
    put(pair(pair(pp.lower, p.lower), w.shape));
    put(pair(pair(n.lower, nn.lower), w.shape));
    put(pair(p.lower, u64::from(w.clusters.middle)));
    put(pair(n.lower, u64::from(w.clusters.middle)));
    put(pair(w.run.side, w.run.head));
    put(pair(pair(w.run.side, w.run.head_kinds), w.shape));
    if w.run.place > 0 {
        put(pair(w.run.capitals, w.shape));
        put(pair(w.run.capitals, kinds(w)));
        put(pair(w.run.place, w.run.last));
        put(w.run.last);
        put(w.run.first);
        put(pair(w.run.first, w.run.last));
        put(pair(w.run.kinds, w.run.place));
        put(pair(w.run.last_types, w.run.place));
        put(pair(w.run.next, w.run.before));
        put(pair(w.run.next, w.run.place));
        put(pair(w.run.before, w.run.place));
    }
}

/// Key of the transition from one label to the next.
pub fn transition(from: usize) -> u32 {
    feature(299, from as u64)
}

/// Whether label `to` may follow label `from`.
pub fn may_follow(from: usize, to: usize) -> bool {
    // An inside label has an even index above 0; it follows its own begin or itself.
    to == 0 || to % 2 == 1 || from == to || from + 1 == to
}

struct Model {
    linear: Linear,
    transitions: [[i32; COUNT]; COUNT],
}

static MODEL: LazyLock<Model> = LazyLock::new(|| {
    let linear = Linear::read(include_bytes!("../../../assets/models/names.bin"));
    let transitions = transitions(&linear);
    Model {
        linear,
        transitions,
    }
});

/// Reads it, where nobody has yet.
pub fn ready() {
    LazyLock::force(&MODEL);
}

/// The weights of all transitions.
pub fn transitions(linear: &Linear) -> [[i32; COUNT]; COUNT] {
    let mut transitions = [[0; COUNT]; COUNT];
    if linear.labels().len() == COUNT {
        for (from, row) in transitions.iter_mut().enumerate() {
            linear.add(transition(from), row);
        }
    }
    transitions
}

/// Room that labeling a sentence needs.
#[derive(Debug, Default)]
pub struct Room {
    scores: Vec<[i32; COUNT]>,
    back: Vec<[u8; COUNT]>,
}

/// Labels the words of a sentence.
pub fn label(seen: &[Seen], room: &mut Room, labels: &mut Vec<u8>) {
    label_with(&MODEL.linear, &MODEL.transitions, seen, room, labels);
}

/// The scores of all labels for one word, from its features alone.
pub(super) fn scores(seen: &[Seen], at: usize) -> [i32; COUNT] {
    let (mut keys, mut scores) = (Keys::new(), [0; COUNT]);
    features(seen, at, |key| keys.push(key));
    MODEL.linear.add_all(&keys, &mut scores);
    scores
}

/// Half of all words are small, and so are the words beside them: they are no part of a name, and cost no look at the model.
fn is_outside(seen: &[Seen], at: usize) -> bool {
    let is_small = |at: usize| {
        let word = seen.get(at).unwrap_or(&EDGE);
        word.shape >> 4 & u64::from(flag::UPPER | flag::DIGIT) == 0 && word.known == 0
    };
    is_small(at) && (at == 0 || is_small(at - 1)) && is_small(at + 1)
}

/// Labels with a given model: the best path (Viterbi).
pub fn label_with(
    linear: &Linear,
    transitions: &[[i32; COUNT]; COUNT],
    seen: &[Seen],
    room: &mut Room,
    labels: &mut Vec<u8>,
) {
    labels.clear();
    labels.resize(seen.len(), 0);
    if linear.labels().len() != COUNT || seen.is_empty() {
        return;
    }
    room.scores.clear();
    room.back.clear();
    let mut before = [i32::MIN / 2; COUNT];
    before[0] = 0;
    let mut keys = Keys::new();
    for at in 0..seen.len() {
        let mut own = [0; COUNT];
        if is_outside(seen, at) {
            own[1..].fill(i32::MIN / 4);
        } else {
            keys.clear();
            features(seen, at, |key| keys.push(key));
            linear.add_all(&keys, &mut own);
        }
        let mut now = [i32::MIN / 2; COUNT];
        let mut back = [0; COUNT];
        for to in 0..COUNT {
            for from in 0..COUNT {
                let score = before[from] + transitions[from][to] + own[to];
                if score > now[to] && may_follow(from, to) {
                    now[to] = score;
                    back[to] = from as u8;
                }
            }
        }
        // Scores stay small however long the sentence is.
        let top = now.iter().copied().max().unwrap_or(0);
        for score in &mut now {
            *score = (*score - top).max(i32::MIN / 2);
        }
        room.scores.push(now);
        room.back.push(back);
        before = now;
    }
    let mut best = super::super::linear::best(&before);
    for at in (0..seen.len()).rev() {
        labels[at] = best as u8;
        best = room.back[at][best] as usize;
    }
}

/// The type that a label stands for; locations are told apart later.
pub fn type_of(label: u8) -> Option<EntityType> {
    match label {
        1 | 2 => Some(EntityType::Person),
        3 | 4 => Some(EntityType::Organization),
        5 | 6 => Some(EntityType::Place),
        7 | 8 => Some(EntityType::Program),
        _ => None,
    }
}
