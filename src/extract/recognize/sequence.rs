//! A linear sequence model for names: which words begin, continue or are no name of a person, organization or location.

use super::seen::{EDGE, Seen};
use crate::extract::lexicon::kind;
use crate::extract::linear::near::{Near, Place, Share, Shares};
use crate::extract::linear::{Keys, Linear, best, feature, pair};
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

/// Calls `each` with every feature of word `at`, and with which word it is of.
#[expect(clippy::too_many_lines, reason = "one list, in order")]
#[inline]
pub fn features(seen: &[Seen], at: usize, mut each: impl FnMut(Place, u32)) {
    let word = |offset: isize| {
        at.checked_add_signed(offset)
            .and_then(|index| seen.get(index))
            .unwrap_or(&EDGE)
    };
    let (w, p, pp, n, nn) = (word(0), word(-1), word(-2), word(1), word(2));
    let mut template = 300;
    let mut put = |place: Place, value: u64| {
        template += 1;
        each(place, feature(template, value));
    };
    let first = u64::from(at == 0);
    put(Place::Here, 0);
    put(Place::Here, w.lower);
    put(Place::Here, w.exact);
    put(Place::Before, p.lower);
    put(Place::Behind, n.lower);
    put(Place::BeforeThat, pp.lower);
    put(Place::BehindThat, nn.lower);
    put(Place::Several, pair(p.lower, w.lower));
    put(Place::Several, pair(w.lower, n.lower));
    put(Place::Several, pair(p.lower, n.lower));
    put(Place::Several, pair(w.shape, first));
    put(Place::Several, pair(p.shape, w.shape));
    put(Place::Several, pair(w.shape, n.shape));
    put(Place::Several, pair(pair(p.shape, w.shape), n.shape));
    put(Place::Here, w.prefix);
    put(Place::Here, w.suffixes[0]);
    put(Place::Here, w.suffixes[1]);
    put(Place::Here, w.suffixes[2]);
    put(Place::Here, pair(w.suffixes[1], w.shape));
    put(Place::Here, u64::from(w.clusters.fine));
    put(Place::Here, u64::from(w.clusters.middle));
    put(Place::Here, u64::from(w.clusters.coarse));
    put(Place::Before, u64::from(p.clusters.fine));
    put(Place::Before, u64::from(p.clusters.middle));
    put(Place::Behind, u64::from(n.clusters.fine));
    put(Place::Behind, u64::from(n.clusters.middle));
    put(Place::BehindThat, u64::from(nn.clusters.middle));
    put(Place::BeforeThat, u64::from(pp.clusters.middle));
    put(Place::Here, pair(u64::from(w.clusters.middle), w.shape));
    put(
        Place::Several,
        pair(u64::from(p.clusters.middle), u64::from(w.clusters.middle)),
    );
    put(
        Place::Several,
        pair(u64::from(w.clusters.middle), u64::from(n.clusters.middle)),
    );
    put(
        Place::Several,
        pair(u64::from(p.clusters.middle), u64::from(n.clusters.middle)),
    );
    put(
        Place::Several,
        pair(
            u64::from(p.clusters.coarse),
            pair(u64::from(w.clusters.coarse), u64::from(n.clusters.coarse)),
        ),
    );
    put(Place::Here, pair(w.kinds & TELLING, w.shape));
    put(Place::Several, pair(p.kinds & TELLING, w.shape));
    put(Place::Several, pair(n.kinds & TELLING, w.shape));
    put(Place::Several, pair(nn.kinds & TELLING, w.shape));
    put(Place::Several, pair(w.kinds & TELLING, n.kinds & TELLING));
    put(Place::Several, pair(p.kinds & TELLING, w.kinds & TELLING));
    put(Place::Several, w.known);
    put(Place::Several, pair(w.known, w.shape));
    put(Place::Several, pair(w.known, n.lower));
    put(Place::Several, pair(w.known, p.lower));
    put(Place::Several, p.known);
    put(Place::Several, n.known);
    put(Place::Several, pair(w.tag, w.shape));
    put(Place::Several, pair(p.tag, w.tag));
    put(Place::Several, pair(w.tag, n.tag));
    put(Place::Several, pair(pair(p.tag, w.tag), n.tag));
    put(
        Place::Several,
        pair(n.tag, pair(w.shape, u64::from(n.clusters.middle))),
    );
    put(
        Place::Several,
        pair(p.tag, pair(w.shape, u64::from(p.clusters.middle))),
    );
    let kinds = |one: &Seen| u64::from(one.clusters.kinds);
    put(Place::Several, pair(w.likely, first));
    put(Place::Several, pair(w.likely, w.shape));
    put(Place::Several, pair(w.likely, w.known));
    put(Place::Several, pair(p.likely, w.likely));
    put(Place::Several, pair(w.likely, n.likely));
    put(Place::Several, pair(w.likely, n.lower));
    put(Place::Several, pair(w.likely, p.lower));
    put(Place::Here, pair(kinds(w), w.shape));
    put(Place::Several, pair(kinds(p), kinds(w)));
    put(Place::Several, pair(kinds(w), kinds(n)));
    put(Place::Several, pair(kinds(w), n.lower));
    put(Place::Several, pair(kinds(w), p.lower));
    put(Place::Before, kinds(p));
    put(Place::Behind, kinds(n));
    put(Place::Several, pair(pair(pp.lower, p.lower), w.shape));
    put(Place::Several, pair(pair(n.lower, nn.lower), w.shape));
    put(Place::Several, pair(p.lower, u64::from(w.clusters.middle)));
    put(Place::Several, pair(n.lower, u64::from(w.clusters.middle)));
    put(Place::Several, pair(w.run.side, w.run.head));
    put(
        Place::Several,
        pair(pair(w.run.side, w.run.head_kinds), w.shape),
    );
    if w.run.place > 0 {
        put(Place::Several, pair(w.run.capitals, w.shape));
        put(Place::Several, pair(w.run.capitals, kinds(w)));
        put(Place::Several, pair(w.run.place, w.run.last));
        put(Place::Several, w.run.last);
        put(Place::Several, w.run.first);
        put(Place::Several, pair(w.run.first, w.run.last));
        put(Place::Several, pair(w.run.kinds, w.run.place));
        put(Place::Several, pair(w.run.last_types, w.run.place));
        put(Place::Several, pair(w.run.next, w.run.before));
        put(Place::Several, pair(w.run.next, w.run.place));
        put(Place::Several, pair(w.run.before, w.run.place));
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

/// A model of names.
#[derive(Debug)]
pub struct Model {
    linear: Linear,
    transitions: [[i32; COUNT]; COUNT],
    shares: Shares<COUNT>,
}

static MODEL: LazyLock<Model> =
    LazyLock::new(|| Model::read(include_bytes!("../../../assets/models/names.bin")));

/// Reads it, where nobody has yet.
pub fn ready() {
    LazyLock::force(&MODEL);
}

impl Model {
    /// Reads what training wrote. Bytes that are no model of names give one that finds none.
    pub fn read(bytes: &'static [u8]) -> Self {
        let linear = Linear::read(bytes);
        Self {
            transitions: transitions(&linear),
            linear,
            shares: Shares::new(8192),
        }
    }

    /// The scores of all labels for one word, from its features alone.
    fn scores(&self, seen: &[Seen], at: usize, near: &Near<'_, COUNT>) -> [i32; COUNT] {
        let (mut keys, mut scores) = (Keys::new(), [0; COUNT]);
        near.add(&mut scores);
        features(seen, at, |place, key| {
            if !near.has(place) {
                keys.push(key);
            }
        });
        self.linear.add_all(&keys, &mut scores);
        scores
    }

    fn share(&self, word: &Seen) -> Option<&Share<COUNT>> {
        self.shares.get(word.word, || {
            self.linear.share(|place, each| {
                let mut words = [EDGE; Place::ONE.len()];
                words[place as usize] = *word;
                features(&words, Place::Here as usize, each);
            })
        })
    }
}

/// The weights of all transitions.
fn transitions(linear: &Linear) -> [[i32; COUNT]; COUNT] {
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
    label_with(&MODEL, seen, room, labels);
}

/// The scores of all labels for one word, from its features alone.
pub(super) fn scores(seen: &[Seen], at: usize) -> [i32; COUNT] {
    MODEL.scores(seen, at, &Near::new(None, None, None))
}

/// The scores of a word that is no part of a name.
const NO_NAME: [i32; COUNT] = {
    let mut scores = [i32::MIN / 4; COUNT];
    scores[0] = 0;
    scores
};

/// Half of all words are small, and so are the words beside them: they are no part of a name, and cost no look at the model.
fn is_outside(seen: &[Seen], at: usize) -> bool {
    let is_small = |at: usize| {
        let word = seen.get(at).unwrap_or(&EDGE);
        word.shape >> 4 & u64::from(flag::UPPER | flag::DIGIT) == 0 && word.known == 0
    };
    is_small(at) && (at == 0 || is_small(at - 1)) && is_small(at + 1)
}

/// Labels with a given model: the best path (Viterbi).
pub fn label_with(model: &Model, seen: &[Seen], room: &mut Room, labels: &mut Vec<u8>) {
    labels.clear();
    labels.resize(seen.len(), 0);
    if model.linear.labels().len() != COUNT || seen.is_empty() {
        return;
    }
    room.scores.clear();
    room.back.clear();
    let mut before = [i32::MIN / 2; COUNT];
    before[0] = 0;
    let share = |at: usize| model.share(seen.get(at).unwrap_or(&EDGE));
    let mut near = Near::new(model.share(&EDGE), share(0), share(1));
    for at in 0..seen.len() {
        near.step(share(at + 2));
        let own = if is_outside(seen, at) {
            NO_NAME
        } else {
            model.scores(seen, at, &near)
        };
        let mut now = [i32::MIN / 2; COUNT];
        let mut back = [0; COUNT];
        for to in 0..COUNT {
            for (from, before) in before.iter().enumerate() {
                let score = before + model.transitions[from][to] + own[to];
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
    let mut label = best(&before);
    for at in (0..seen.len()).rev() {
        labels[at] = label as u8;
        label = room.back[at][label] as usize;
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

#[cfg(test)]
mod tests {
    use super::super::seen::see;
    use super::{EDGE, MODEL, Near, scores};
    use crate::extract::document::Document;
    use crate::extract::lexicon::lexicon;

    #[test]
    fn what_is_kept_of_words_changes_no_score() {
        let text = include_str!("../../../assets/sample/merren-harbor-daily.txt");
        let (document, clusters) = Document::read(text);
        let mut seen = Vec::new();
        let mut words = 0;
        for sentence in &document.sentences {
            let range = sentence.first..sentence.end;
            see(
                text,
                &document.tokens[range.clone()],
                document.tags_of(*sentence),
                &clusters[range],
                lexicon(),
                &mut seen,
            );
            let share = |at: usize| MODEL.share(seen.get(at).unwrap_or(&EDGE));
            let mut near = Near::new(MODEL.share(&EDGE), share(0), share(1));
            for at in 0..seen.len() {
                near.step(share(at + 2));
                assert_eq!(
                    MODEL.scores(&seen, at, &near),
                    scores(&seen, at),
                    "word {at} of {sentence:?}"
                );
                words += 1;
            }
        }
        assert!(words > 100);
    }
}
