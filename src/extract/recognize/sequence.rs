//! A linear sequence model for names: which words begin, continue or are no name of a person, organization or location.

use crate::extract::cluster::Clusters;
use crate::extract::lexicon::{Lexicon, Naming, kind};
use crate::extract::linear::{Keys, Linear, feature, pair};
use crate::extract::tag::Tag;
use crate::extract::token::{SEED, Token, flag, hash_lower, step};
use crate::model::EntityType;
use std::sync::LazyLock;

/// The labels of words. Index 0 is "outside"; then begin and inside of each of four types.
pub const LABELS: &[&str] = &[
    "O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC",
];

/// How many labels there are.
pub const COUNT: usize = LABELS.len();

/// A word as the model sees it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Seen {
    lower: u64,
    exact: u64,
    shape: u64,
    prefix: u64,
    suffixes: [u64; 3],
    clusters: Clusters,
    kinds: u64,
    known: u64,
    likely: u64,
    tag: u64,
    run: Run,
}

/// The words in capitals that a word stands among, with small words between them or without.
#[derive(Debug, Clone, Copy, Default)]
struct Run {
    /// First and last word.
    first: u64,
    last: u64,
    /// Types of the last word.
    last_types: u64,
    /// Kinds of all.
    kinds: u64,
    /// Where the word stands in it, and how long it is.
    place: u64,
    /// The word behind.
    next: u64,
    /// The word before.
    before: u64,
    /// How many words of the sentence are in capitals.
    capitals: u64,
    /// The head of what the run is part of, with runs that "of" or "and" joins to it.
    head: u64,
    head_kinds: u64,
    /// On which side of the joint the word stands.
    side: u64,
}

/// Sees the words of a sentence.
pub fn see(
    text: &str,
    tokens: &[Token],
    tags: &[Tag],
    clusters: &[Clusters],
    lexicon: &Lexicon,
    seen: &mut Vec<Seen>,
) {
    seen.clear();
    for (at, token) in tokens.iter().enumerate() {
        let bytes = text
            .as_bytes()
            .get(token.start..token.end)
            .unwrap_or_default();
        let mut suffixes = [0; 3];
        let mut value = SEED;
        for (index, &byte) in bytes.iter().rev().take(4).enumerate() {
            value = step(value, byte.to_ascii_lowercase());
            if index >= 1 {
                suffixes[index - 1] = value;
            }
        }
        let prefix = bytes
            .iter()
            .take(3)
            .fold(SEED, |value, &byte| step(value, byte.to_ascii_lowercase()));
        let looks = flag::UPPER
            | flag::CAPITALS
            | flag::DIGIT
            | flag::LETTER
            | flag::PERIOD
            | flag::HYPHEN
            | flag::LOWER;
        let length = bytes.len().min(5) as u64;
        let is_number = token.is(flag::DIGIT) && !token.is(flag::LETTER);
        seen.push(Seen {
            lower: if is_number { 100 + length } else { token.lower },
            exact: if is_number { 100 + length } else { token.exact },
            shape: u64::from(token.flags & looks) << 4 | u64::from(is_mixed(bytes)) << 3 | length,
            prefix,
            suffixes,
            clusters: clusters[at],
            kinds: u64::from(lexicon.kinds(token.lower)),
            known: 0,
            likely: 0,
            tag: u64::from(tags[at]) + 1,
            run: Run::default(),
        });
    }
    let mut at = 0;
    while at < tokens.len() {
        let Some((known, length)) = lexicon.known(&tokens[at..]) else {
            at += 1;
            continue;
        };
        let naming = match known.naming {
            Naming::Name => 0,
            Naming::People => 1,
            Naming::Capital => 2,
        };
        let value = 1 + (known.entity_type as u64) * 3 + naming;
        for (offset, one) in seen[at..at + length].iter_mut().enumerate() {
            one.known = value * 4 + u64::from(offset > 0) * 2 + u64::from(offset + 1 == length);
        }
        at += length;
    }
    let mut at = 0;
    while at < tokens.len() {
        let Some((types, length)) = lexicon.likely(&tokens[at..]) else {
            at += 1;
            continue;
        };
        for (offset, one) in seen[at..at + length].iter_mut().enumerate() {
            one.likely = u64::from(types) * 8
                + u64::from(length > 1) * 4
                + u64::from(offset > 0) * 2
                + u64::from(offset + 1 == length);
        }
        at += length;
    }
    see_runs(tokens, seen);
}

/// "eBay", "McDonald", "InBev": a capital behind a small letter.
fn is_mixed(bytes: &[u8]) -> bool {
    bytes
        .windows(2)
        .any(|two| two[0].is_ascii_lowercase() && two[1].is_ascii_uppercase())
}

/// How many words of a sentence have a capital: few, half, most as in a headline, or nothing but capitals.
fn capitals(tokens: &[Token]) -> u64 {
    let count = |flags| tokens.iter().filter(|token| token.is(flags)).count();
    let (words, upper, whole) = (
        count(flag::LETTER),
        count(flag::UPPER),
        count(flag::CAPITALS),
    );
    match upper * 10 {
        _ if whole * 10 > words * 7 => 3,
        share if share > words * 7 => 2,
        share if share > words * 4 => 1,
        _ => 0,
    }
}

/// Sees which words in capitals stand together.
fn see_runs(tokens: &[Token], seen: &mut [Seen]) {
    let capitals = capitals(tokens);
    let (mut at, mut before) = (0, Run::default());
    while at < tokens.len() {
        if !tokens[at].is(flag::UPPER) {
            at += 1;
            continue;
        }
        let first = at;
        while at < tokens.len() && tokens[at].is(flag::UPPER) {
            at += 1;
        }
        let run = &seen[first..at];
        let length = (at - first).min(5) as u64;
        let last = run[run.len() - 1];
        let common = Run {
            first: run[0].lower,
            last: last.lower,
            last_types: u64::from(last.clusters.kinds),
            kinds: run.iter().fold(0, |kinds, one| kinds | one.kinds & HEADS),
            place: 0,
            next: seen.get(at).map_or(1, |one| one.lower),
            before: first.checked_sub(1).map_or(1, |before| seen[before].lower),
            capitals,
            head: last.lower,
            head_kinds: last.kinds & HEADS,
            side: 0,
        };
        // "Ministry of Labor", "Bank for Reconstruction and Development": the head is the first run's last word.
        let link = first.saturating_sub(2)..first;
        let is_linked = before.place > 0
            && tokens[link.clone()]
                .iter()
                .any(|token| token.is(flag::UPPER))
            && LINKS.contains(&tokens[link.end - 1].lower);
        let common = if is_linked {
            Run {
                head: before.head,
                head_kinds: before.head_kinds,
                side: 2,
                ..common
            }
        } else {
            common
        };
        if is_linked {
            let one = &mut seen[first - 1];
            one.run.head = common.head;
            one.run.head_kinds = common.head_kinds;
            one.run.side = 1;
        }
        for (offset, one) in seen[first..at].iter_mut().enumerate() {
            one.run = Run {
                place: length * 8 + offset.min(3) as u64,
                ..common
            };
        }
        before = Run { place: 1, ..common };
    }
}

/// What joins the parts of a name.
static LINKS: LazyLock<[u64; 6]> =
    LazyLock::new(|| ["of", "for", "and", "&", "on", "de"].map(hash_lower));

const EDGE: Seen = Seen {
    lower: 1,
    exact: 1,
    shape: 0,
    prefix: 0,
    suffixes: [0; 3],
    clusters: Clusters {
        coarse: 0,
        middle: 0,
        fine: 0,
        kinds: 0,
    },
    kinds: 0,
    known: 0,
    likely: 0,
    tag: 0,
    run: Run {
        first: 0,
        last: 0,
        last_types: 0,
        kinds: 0,
        place: 0,
        next: 0,
        before: 0,
        capitals: 0,
        head: 0,
        head_kinds: 0,
        side: 0,
    },
};

/// Kinds that tell of the name that they stand in.
const HEADS: u64 = (kind::ORGANIZATION_HEAD
    | kind::ORGANIZATION_SUFFIX
    | kind::PLACE_HEAD
    | kind::EVENT_HEAD
    | kind::PROGRAM_HEAD
    | kind::TITLE) as u64;

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
