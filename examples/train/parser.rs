//! Trains the parser's network: cross-entropy over the moves that lose nothing (a dynamic oracle, Goldberg and Nivre 2012),
//! following its own moves, with Adam.

use crate::network::{Chance, Learner, Pass, Weights, add, softmax};
use crate::perceptron::Shuffle;
use crate::treebank::Sentence;
use anyhow::Context as _;
use readout::extract::cluster;
use readout::extract::parse::network::{
    BEHIND, CLUSTERS, HIDDEN, KINDS, MOST, Network, ONE, Room, SPECIAL, Vocabulary, WIDTH,
    row_of_cluster,
};
use readout::extract::parse::state::{PLACES, ROWS};
use readout::extract::parse::{self, Label, Move, NAMES, State};
use readout::extract::tag::Tag;
use readout::extract::token;
use std::collections::HashMap;
use std::path::Path;

const BATCH: usize = 8;
/// Share of the hidden layer that is left out at each move.
const DROPPED: f32 = 0.35;
const RATE: f32 = 0.0015;
/// Words of a sentence past which it is not learned from.
const LONGEST: usize = 120;

/// Words of the trees that occur twice, most frequent first.
fn words(trees: &[Tree<'_>]) -> Vec<u32> {
    let mut counts: HashMap<u32, u32> = HashMap::new();
    for token in trees.iter().flat_map(|tree| &tree.0.tokens) {
        *counts.entry(cluster::key(token.lower)).or_default() += 1;
    }
    let mut words: Vec<(u32, u32)> = counts
        .into_iter()
        .filter(|&(_, count)| count >= 2)
        .collect();
    words.sort_unstable_by_key(|&(key, count)| (std::cmp::Reverse(count), key));
    words.into_iter().map(|(key, _)| key).collect()
}

/// Begins with vectors that were learned on more text; a cluster's is the mean of its words'.
fn begin_with(folder: &Path, keys: &[u32], vectors: &mut Weights) -> anyhow::Result<()> {
    let words =
        std::fs::read_to_string(folder.join("words.txt")).context("words.txt: run prepare.py")?;
    let bytes = std::fs::read(folder.join("vectors.bin"))?;
    let given: Vec<f32> = bytes
        .as_chunks::<4>()
        .0
        .iter()
        .map(|bytes| f32::from_le_bytes(*bytes))
        .collect();
    let rows: HashMap<u32, usize> = keys
        .iter()
        .enumerate()
        .map(|(index, &key)| (key, SPECIAL + CLUSTERS + index))
        .collect();
    let mut counts = vec![0_u32; SPECIAL + CLUSTERS];
    for row in 0..SPECIAL + CLUSTERS {
        vectors.values[row * WIDTH..(row + 1) * WIDTH].fill(0.0);
    }
    let mut seen = std::collections::HashSet::new();
    for (word, vector) in words.lines().zip(given.chunks_exact(WIDTH)) {
        let lower = token::hash_lower(word);
        let key = cluster::key(lower);
        if !seen.insert(key) {
            continue;
        }
        let cluster = row_of_cluster(cluster::of(lower)) as usize;
        counts[cluster] += 1;
        add(
            &mut vectors.values[cluster * WIDTH..(cluster + 1) * WIDTH],
            vector,
            1.0,
        );
        if let Some(&row) = rows.get(&key) {
            vectors.values[row * WIDTH..(row + 1) * WIDTH].copy_from_slice(vector);
        }
    }
    for (cluster, &count) in counts.iter().enumerate() {
        for value in &mut vectors.values[cluster * WIDTH..(cluster + 1) * WIDTH] {
            *value /= count.max(1) as f32;
        }
    }
    Ok(())
}

/// Fills a state with a sentence.
fn fill(state: &mut State, vocabulary: &Vocabulary, sentence: &Sentence, tags: &[Tag]) {
    state.nodes.clear();
    for (token, &tag) in sentence.tokens.iter().zip(tags) {
        state.push(vocabulary, token, tag, cluster::of(token.lower));
    }
}

/// A sentence with its tree, and tags that were guessed.
pub(crate) type Tree<'t> = (&'t Sentence, &'t [Tag]);

/// Learns from `trees`; tells the scores on each set of `dev`.
pub(crate) fn learn(
    trees: &[Tree<'_>],
    folder: &Path,
    rounds: usize,
    seed: u64,
    dev: &[Vec<Tree<'_>>],
) -> anyhow::Result<Vec<u8>> {
    let keys = words(trees);
    println!("{} words of their own", keys.len());
    let mut chance = Chance(Shuffle(seed));
    let mut learner = Learner::new(SPECIAL + CLUSTERS + keys.len(), &mut chance);
    begin_with(folder, &keys, &mut learner.vectors)?;
    let mut lesson = Lesson {
        vocabulary: Vocabulary::of(&keys),
        frequencies: frequencies(trees),
        learner,
        chance,
        room: Scratch::default(),
        tally: Tally::default(),
    };
    let mut shuffle = Shuffle(seed);
    for round in 0..rounds {
        lesson.tally = Tally::default();
        for (number, batch) in shuffle.order(trees.len()).chunks(BATCH).enumerate() {
            let before = lesson.tally.moves;
            for &(sentence, tags) in batch.iter().map(|&index| &trees[index]) {
                if sentence.tokens.len() <= LONGEST {
                    lesson.sentence(sentence, tags, round >= 1);
                }
            }
            let done =
                (round as f32 + number as f32 * BATCH as f32 / trees.len() as f32) / rounds as f32;
            let rate = RATE * (1.0 - done).max(0.02);
            lesson.learner.step(rate, lesson.tally.moves - before);
        }
        let Tally { loss, moves, wrong } = lesson.tally;
        println!(
            "parser, round {round}: loss {:.4}, {wrong} of {moves} wrong",
            loss / moves as f64
        );
        if round + 1 == rounds || round % 3 == 2 {
            let network = Network::read(&lesson.learner.file(&keys));
            for set in dev {
                measure(set, &[&network]);
            }
        }
    }
    Ok(lesson.learner.file(&keys))
}

fn frequencies(trees: &[Tree<'_>]) -> HashMap<u32, f32> {
    let mut frequencies: HashMap<u32, f32> = HashMap::new();
    for token in trees.iter().flat_map(|tree| &tree.0.tokens) {
        *frequencies.entry(cluster::key(token.lower)).or_default() += 1.0;
    }
    frequencies
}

/// How a round went.
#[derive(Default, Clone, Copy)]
struct Tally {
    loss: f64,
    moves: usize,
    wrong: usize,
}

#[derive(Default)]
struct Scratch {
    state: State,
    rows: Vec<u32>,
    shares: Vec<f32>,
    slopes: Vec<f32>,
    is_used: Vec<bool>,
}

struct Lesson {
    learner: Learner,
    vocabulary: Vocabulary,
    frequencies: HashMap<u32, f32>,
    chance: Chance,
    room: Scratch,
    tally: Tally,
}

impl Lesson {
    /// Parses a sentence, and takes the slopes of what was wrong back to the weights.
    fn sentence(&mut self, sentence: &Sentence, tags: &[Tag], may_explore: bool) {
        let mut room = std::mem::take(&mut self.room);
        fill(&mut room.state, &self.vocabulary, sentence, tags);
        self.leave_out_words(&mut room.state, sentence);
        room.rows.clear();
        room.rows
            .extend(room.state.nodes.iter().map(|node| node.row));
        room.rows
            .extend([parse::network::THE_ROOT, parse::network::ABSENT]);
        self.learner.shares(&room.rows, &mut room.shares);
        room.slopes.clear();
        room.slopes.resize(room.shares.len(), 0.0);
        room.is_used.clear();
        room.is_used.resize(room.rows.len() * PLACES, false);
        room.state.begin();
        while !room.state.is_done() {
            let step = self.step(&mut room, sentence, may_explore);
            room.state.apply(step);
        }
        self.learner
            .back_to_words(&room.rows, &room.slopes, &room.is_used);
        self.room = room;
    }

    /// Rare words are now and then seen as their cluster, as unknown ones will be.
    fn leave_out_words(&mut self, state: &mut State, sentence: &Sentence) {
        for (node, token) in state.nodes.iter_mut().zip(&sentence.tokens) {
            let frequency = self.frequencies[&cluster::key(token.lower)];
            if self.chance.next() < 0.25 / (0.25 + frequency) {
                node.row = row_of_cluster(cluster::of(token.lower));
            }
        }
    }

    /// Scores a move and learns from it; answers the one to take.
    fn step(&mut self, room: &mut Scratch, sentence: &Sentence, may_explore: bool) -> Move {
        let view = room.state.look();
        let sums = self.learner.hidden(&view, &room.shares);
        let pass = self.pass(&sums);
        let possible = room.state.possible();
        let free = super::syntax::free(&room.state, &sentence.heads);
        let scores = std::array::from_fn(|kind| self.learner.score(kind, &pass.hidden));
        let guessed: [f32; KINDS] = softmax(scores, possible);
        let right: [f32; KINDS] = softmax(scores, free);
        let mut down = [0.0; HIDDEN];
        for kind in 0..KINDS {
            self.learner
                .back(kind, guessed[kind] - right[kind], &pass, &mut down);
        }
        let best = top(guessed, possible);
        let share: f32 = (0..KINDS)
            .filter(|&kind| free[kind])
            .map(|kind| guessed[kind])
            .sum();
        self.tally.loss -= f64::from(libm::logf(share.max(1e-9)));
        self.tally.wrong += usize::from(!free[best]);
        self.tally.moves += 1;
        if let Some((first, label)) = arc(&room.state, sentence) {
            self.label(first, label, &pass, &mut down);
        }
        for (slope, kept) in down.iter_mut().zip(&pass.kept) {
            *slope *= kept;
        }
        add(self.learner.table.slope(ROWS), &down, 1.0);
        for &row in &view.rows {
            add(self.learner.table.slope(row as usize), &down, 1.0);
        }
        for (place, &word) in view.words.iter().enumerate() {
            let begin = (word as usize * PLACES + place) * HIDDEN;
            add(&mut room.slopes[begin..begin + HIDDEN], &down, 1.0);
            room.is_used[word as usize * PLACES + place] = true;
        }
        let explores = may_explore && self.chance.next() < 0.9;
        let kind = if explores { best } else { top(guessed, free) };
        labeled(&self.learner, &room.state, sentence, kind, &sums)
    }

    /// The hidden layer with some of it left out.
    fn pass(&mut self, sums: &[f32; HIDDEN]) -> Pass {
        let mut pass = Pass {
            hidden: [0.0; HIDDEN],
            kept: [0.0; HIDDEN],
        };
        let most = f32::from(MOST) / ONE;
        for ((sum, kept), hidden) in sums.iter().zip(&mut pass.kept).zip(&mut pass.hidden) {
            let is_kept = self.chance.next() >= DROPPED;
            if is_kept && *sum > 0.0 && *sum < most {
                *kept = 1.0 / (1.0 - DROPPED);
            }
            *hidden = sum * *kept;
        }
        pass
    }

    fn label(&mut self, first: usize, label: Label, pass: &Pass, down: &mut [f32; HIDDEN]) {
        let scores = std::array::from_fn(|label| self.learner.score(first + label, &pass.hidden));
        let shares: [f32; NAMES.len()] = softmax(scores, [true; NAMES.len()]);
        self.tally.loss -= f64::from(libm::logf(shares[label as usize].max(1e-9)));
        for (at, share) in shares.iter().enumerate() {
            let gold = f32::from(u8::from(at == label as usize));
            self.learner.back(first + at, share - gold, pass, down);
        }
    }
}

fn top(scores: [f32; KINDS], may: [bool; KINDS]) -> usize {
    let mut best = (f32::MIN, 0);
    for kind in (0..KINDS).filter(|&kind| may[kind]) {
        if scores[kind] > best.0 {
            best = (scores[kind], kind);
        }
    }
    best.1
}

/// Where the labels of the tree's arc begin that can be made now, and its label.
fn arc(state: &State, gold: &Sentence) -> Option<(usize, Label)> {
    let &top = state.stack.last()?;
    let head = gold.heads[top as usize];
    let label = gold.labels[top as usize];
    if head == state.next as usize && head < gold.heads.len() {
        Some((KINDS, label))
    } else if state.stack.len() >= 2 && head == state.stack[state.stack.len() - 2] as usize {
        Some((KINDS + NAMES.len(), label))
    } else {
        None
    }
}

/// The move with the label that the learner gives it.
fn labeled(
    learner: &Learner,
    state: &State,
    gold: &Sentence,
    kind: usize,
    sums: &[f32; HIDDEN],
) -> Move {
    if kind == 0 {
        return Move::Shift;
    }
    let first = if kind == 1 {
        KINDS
    } else {
        KINDS + NAMES.len()
    };
    let hidden = sums.map(|sum| sum.clamp(0.0, f32::from(MOST) / ONE));
    let label = match arc(state, gold) {
        Some((own, label)) if own == first => label,
        _ => {
            (0..NAMES.len())
                .map(|label| (label, learner.score(first + label, &hidden)))
                .fold(
                    (0, f32::MIN),
                    |best, one| if one.1 > best.1 { one } else { best },
                )
                .0 as Label
        }
    };
    if kind == 1 {
        Move::Left(label)
    } else {
        Move::Right(label)
    }
}

/// Parses a sentence with several networks, whose shares of each move are added; heads and labels are in `state`.
pub(crate) fn parse_together<'n>(
    networks: &[&'n Network],
    sentence: &Sentence,
    tags: &[Tag],
    state: &mut State,
    rooms: &mut Vec<Room<'n>>,
) {
    rooms.resize_with(networks.len(), Room::default);
    for (network, room) in networks.iter().zip(rooms.iter_mut()) {
        // each has rows of its own for the words
        fill(state, &network.vocabulary, sentence, tags);
        network.begin(&state.nodes, room);
    }
    state.begin();
    while !state.is_done() {
        let hidden: Vec<_> = networks
            .iter()
            .zip(rooms.iter())
            .map(|(network, room)| network.hidden(&state.look(), room))
            .collect();
        let together = |first: usize, count: usize| -> Vec<f32> {
            let mut sums = vec![0.0; count];
            for (network, hidden) in networks.iter().zip(&hidden) {
                let scores: Vec<f32> = (first..first + count)
                    .map(|class| network.score(class, hidden) as f32 / (ONE * BEHIND))
                    .collect();
                let top = scores.iter().copied().fold(f32::MIN, f32::max);
                let whole: f32 = scores.iter().map(|score| libm::expf(score - top)).sum();
                for (sum, score) in sums.iter_mut().zip(&scores) {
                    *sum += libm::expf(score - top) / whole;
                }
            }
            sums
        };
        let kinds = together(0, KINDS);
        let kind = top([kinds[0], kinds[1], kinds[2]], state.possible());
        let label = |first: usize| {
            let scores = together(first, NAMES.len());
            let best = (0..scores.len()).fold(
                0,
                |best, at| if scores[at] > scores[best] { at } else { best },
            );
            best as Label
        };
        state.apply(match kind {
            0 => Move::Shift,
            1 => Move::Left(label(KINDS)),
            _ => Move::Right(label(KINDS + NAMES.len())),
        });
    }
}

/// Tells how many heads are right, and how many with their labels, punctuation left out.
pub(crate) fn measure(set: &[Tree<'_>], networks: &[&Network]) {
    let (mut state, mut rooms) = (State::default(), Vec::new());
    let (mut total, mut heads, mut both) = (0_u32, 0_u32, 0_u32);
    for (sentence, tags) in set {
        parse_together(networks, sentence, tags, &mut state, &mut rooms);
        for (at, &gold) in sentence.heads.iter().enumerate() {
            if sentence.labels[at] == parse::PUNCT {
                continue;
            }
            total += 1;
            let head = if state.heads[at] == parse::NONE {
                sentence.heads.len()
            } else {
                state.heads[at] as usize
            };
            if head == gold {
                heads += 1;
                both += u32::from(state.labels[at] == sentence.labels[at]);
            }
        }
    }
    println!(
        "heads {:.4}, with labels {:.4}",
        f64::from(heads) / f64::from(total),
        f64::from(both) / f64::from(total)
    );
}
