//! Trains the tagger and the parser.

use crate::perceptron::{Perceptron, Shuffle};
use crate::treebank::{self, Sentence};
use readout::extract::cluster;
use readout::extract::linear::{Linear, best};
use readout::extract::parse::{self, Move, Node, State};
use readout::extract::tag::{self, Tag, Word};
use std::path::Path;

fn words(sentence: &Sentence) -> Vec<Word> {
    sentence
        .tokens
        .iter()
        .map(|token| Word::of(&sentence.text, token, cluster::of(token.lower)))
        .collect()
}

fn learn_tags(sentences: &[&Sentence], rounds: usize) -> Perceptron {
    let mut model = Perceptron::new(tag::NAMES.iter().map(|&name| name.to_owned()).collect());
    let mut shuffle = Shuffle(0x5eed);
    let prepared: Vec<Vec<Word>> = sentences.iter().map(|sentence| words(sentence)).collect();
    let mut scores = vec![0.0; model.classes()];
    let mut keys = Vec::new();
    for round in 0..rounds {
        let (mut wrong, mut all) = (0, 0);
        for index in shuffle.order(sentences.len()) {
            let (mut before, mut before_that) = (tag::X, tag::X);
            for (at, &gold) in sentences[index].tags.iter().enumerate() {
                if gold == tag::X {
                    (before_that, before) = (before, tag::X);
                    continue;
                }
                model.tick();
                keys.clear();
                tag::features(&prepared[index], at, before, before_that, |key| {
                    keys.push(key);
                });
                model.score(&keys, &mut scores);
                let guess = top(&scores);
                all += 1;
                if guess != gold as usize {
                    wrong += 1;
                    model.update(&keys, gold as usize, 1.0);
                    model.update(&keys, guess, -1.0);
                }
                (before_that, before) = (before, guess as Tag);
            }
        }
        println!("tagger, round {round}: {wrong} of {all} wrong");
    }
    model
}

fn top(scores: &[f32]) -> usize {
    (0..scores.len()).fold(0, |best, class| {
        if scores[class] > scores[best] {
            class
        } else {
            best
        }
    })
}

fn tag_with(model: &Linear, words: &[Word]) -> Vec<Tag> {
    let (mut before, mut before_that) = (tag::X, tag::X);
    let mut scores = vec![0; model.labels().len()];
    (0..words.len())
        .map(|at| {
            scores.fill(0);
            tag::features(words, at, before, before_that, |key| {
                model.add(key, &mut scores);
            });
            let tag = best(&scores) as Tag;
            (before_that, before) = (before, tag);
            tag
        })
        .collect()
}

pub(crate) fn run(data: &Path, target: &Path) -> anyhow::Result<()> {
    let mut trees = treebank::conllu(&data.join("syntax/gum_open.train.conllu"))?;
    trees.extend(treebank::conllu(&data.join("syntax/ewt.train.conllu"))?);
    let news = treebank::tagged(&data.join("text/gmb_pos.tsv"))?;
    let dev: Vec<Vec<Sentence>> = vec![
        treebank::conllu(&data.join("syntax/gum_open.dev.conllu"))?,
        treebank::conllu(&data.join("syntax/ewt.dev.conllu"))?,
    ];
    println!("{} trees, {} sentences of news", trees.len(), news.len());
    let all = |part: Option<usize>| -> Vec<&Sentence> {
        let half = trees
            .iter()
            .enumerate()
            .filter(|(index, _)| part.is_none_or(|part| index / 50 % 2 != part))
            .map(|(_, sentence)| sentence);
        half.chain(news.iter().take(20_000)).collect()
    };
    let tagger = learn_tags(&all(None), 6).file(2, largest());
    std::fs::write(target.join("tagger.bin"), &tagger)?;
    let tagger = Linear::read(&tagger);
    for set in &dev {
        let (mut right, mut total) = (0, 0);
        let mut confused: std::collections::BTreeMap<(&str, &str), u32> =
            std::collections::BTreeMap::new();
        for sentence in set {
            let tags = tag_with(&tagger, &words(sentence));
            for (guess, gold) in tags.iter().zip(&sentence.tags).filter(|(a, b)| a != b) {
                *confused
                    .entry((tag::NAMES[*gold as usize], tag::NAMES[*guess as usize]))
                    .or_default() += 1;
            }
            right += tags
                .iter()
                .zip(&sentence.tags)
                .filter(|(a, b)| a == b)
                .count();
            total += tags.len();
        }
        let mut worst: Vec<_> = confused.into_iter().collect();
        worst.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        println!("gold and guess: {:?}", &worst[..worst.len().min(25)]);
        println!(
            "tags right on dev: {:.4}",
            f64::from(right as u32) / f64::from(total as u32)
        );
    }
    // The parser learns on tags that were guessed by a tagger which never saw the sentence.
    let halves = [
        Linear::read(&learn_tags(&all(Some(0)), 3).file(2, largest())),
        Linear::read(&learn_tags(&all(Some(1)), 3).file(2, largest())),
    ];
    let guessed: Vec<Vec<Tag>> = trees
        .iter()
        .enumerate()
        .map(|(index, sentence)| tag_with(&halves[index / 50 % 2], &words(sentence)))
        .collect();
    let rounds = std::env::var("ROUNDS")
        .ok()
        .and_then(|rounds| rounds.parse().ok())
        .unwrap_or(10);
    let file = learn_parser(&trees, &guessed, rounds, &dev, &tagger);
    std::fs::write(target.join("parser.bin"), file)?;
    Ok(())
}

fn nodes(sentence: &Sentence, tags: &[Tag]) -> Vec<Node> {
    sentence
        .tokens
        .iter()
        .zip(tags)
        .map(|(token, &tag)| Node::of(token, tag, cluster::of(token.lower)))
        .collect()
}

/// Kinds of moves (shift, left, right) that lose no tree that could still be reached.
fn free(state: &State, heads: &[usize]) -> [bool; 3] {
    let possible = state.possible();
    let [mut shift, mut left, mut right] = possible;
    let next = state.next as usize;
    let Some(&top) = state.stack.last() else {
        return [shift, false, false];
    };
    let top = top as usize;
    if shift && heads[next] == top {
        return [true, false, false];
    }
    if heads[top] == next && left {
        return [false, true, false];
    }
    if state.stack.len() >= 2 && heads[top] == state.stack[state.stack.len() - 2] as usize {
        left = false;
    }
    let tied =
        |one: usize, other: usize| heads.get(one) == Some(&other) || heads.get(other) == Some(&one);
    if shift && state.stack.iter().any(|&below| tied(below as usize, next)) {
        shift = false;
    }
    if (next + 1..=heads.len()).any(|later| tied(top, later)) || tied_to_next(heads, top, next) {
        left = false;
        right = false;
    }
    let result = [shift, left, right];
    if result.iter().any(|&one| one) {
        result
    } else {
        possible
    }
}

/// The next word hangs on the top of the stack: popping the top loses it.
fn tied_to_next(heads: &[usize], top: usize, next: usize) -> bool {
    heads.get(next) == Some(&top)
}

fn learn_parser(
    trees: &[Sentence],
    tags: &[Vec<Tag>],
    rounds: usize,
    dev: &[Vec<Sentence>],
    tagger: &Linear,
) -> Vec<u8> {
    let mut model = Perceptron::new((0..Move::COUNT).map(|class| format!("{class}")).collect());
    let mut shuffle = Shuffle(0x5eed);
    let prepared: Vec<Vec<Node>> = trees
        .iter()
        .zip(tags)
        .map(|(sentence, tags)| nodes(sentence, tags))
        .collect();
    let mut scores = vec![0.0; model.classes()];
    let mut keys = Vec::new();
    let mut state = State::default();
    for round in 0..rounds {
        let (mut wrong, mut all) = (0, 0);
        for index in shuffle.order(trees.len()) {
            let sentence = &trees[index];
            if sentence.tokens.len() > 120 {
                continue;
            }
            state.nodes.clone_from(&prepared[index]);
            state.begin();
            while !state.is_done() {
                model.tick();
                keys.clear();
                state.features(|key| keys.push(key));
                model.score(&keys, &mut scores);
                let possible = state.possible();
                let guess = choose(&scores, |step| possible[kind(step)]);
                let free = free(&state, &sentence.heads);
                let gold = choose(&scores, |step| {
                    free[kind(step)] && label_is_right(&state, sentence, step)
                });
                all += 1;
                let step = Move::of_class(guess);
                if !(free[kind(step)] && label_is_right(&state, sentence, step)) {
                    wrong += 1;
                    model.update(&keys, gold, 1.0);
                    model.update(&keys, guess, -1.0);
                }
                let explore = round >= 1 && !shuffle.next().is_multiple_of(10);
                state.apply(Move::of_class(if explore { guess } else { gold }));
            }
        }
        println!("parser, round {round}: {wrong} of {all} wrong");
        if round + 1 == rounds || round % 4 == 3 {
            let linear = Linear::read(&model.file(least(), largest()));
            measure(&trees[..1000], tagger, &linear);
            for set in dev {
                measure(set, tagger, &linear);
            }
        }
    }
    model.file(least(), largest())
}

fn kind(step: Move) -> usize {
    match step {
        Move::Shift => 0,
        Move::Left(_) => 1,
        Move::Right(_) => 2,
    }
}

/// An arc of the tree has the tree's label; one that isn't may have any, so the first is taken.
fn label_is_right(state: &State, gold: &Sentence, step: Move) -> bool {
    let Some(&top) = state.stack.last() else {
        return true;
    };
    let (head, label) = match step {
        Move::Shift => return true,
        Move::Left(label) => (state.next, label),
        Move::Right(label) => (state.stack[state.stack.len() - 2], label),
    };
    gold.heads[top as usize] != head as usize || gold.labels[top as usize] == label
}

fn choose(scores: &[f32], may: impl Fn(Move) -> bool) -> usize {
    let mut best = None;
    for (class, &score) in scores.iter().enumerate() {
        if best.is_none_or(|(top, _)| score > top) && may(Move::of_class(class)) {
            best = Some((score, class));
        }
    }
    best.map_or(0, |(_, class)| class)
}

fn measure(set: &[Sentence], tagger: &Linear, model: &Linear) {
    let mut state = State::default();
    let (mut total, mut heads, mut both) = (0_u32, 0_u32, 0_u32);
    let mut scores = vec![0; Move::COUNT];
    for sentence in set {
        let tags = tag_with(tagger, &words(sentence));
        state.nodes = nodes(sentence, &tags);
        state.begin();
        while !state.is_done() {
            scores.fill(0);
            state.features(|key| model.add(key, &mut scores));
            state.apply(parse::choose(&scores, state.possible()));
        }
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
        "dev: heads {:.4}, with labels {:.4}",
        f64::from(heads) / f64::from(total),
        f64::from(both) / f64::from(total)
    );
}

fn largest() -> f64 {
    std::env::var("LARGEST")
        .ok()
        .and_then(|share| share.parse().ok())
        .unwrap_or(0.99999)
}

/// What changed less often says little, and costs room and time.
fn least() -> u32 {
    std::env::var("LEAST")
        .ok()
        .and_then(|least| least.parse().ok())
        .unwrap_or(5)
}
