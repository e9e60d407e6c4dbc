//! Trains the tagger and the parser.

use crate::parser::{self, Tree};
use crate::perceptron::{Perceptron, Shuffle};
use crate::treebank::{self, Sentence};
use readout::extract::cluster;
use readout::extract::linear::{Linear, best};
use readout::extract::parse::network::Network;
use readout::extract::parse::{self, State};
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
                tag::features(&prepared[index], at, before, before_that, |_, key| {
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
            tag::features(words, at, before, before_that, |_, key| {
                model.add(key, &mut scores);
            });
            let tag = best(&scores) as Tag;
            (before_that, before) = (before, tag);
            tag
        })
        .collect()
}

/// Learns from the treebanks of `data` and the word vectors in `folder`.
pub(crate) fn run(data: &Path, folder: &Path, target: &Path) -> anyhow::Result<()> {
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
    let tagger = Linear::read(tagger.leak());
    for set in &dev {
        measure_tags(set, &tagger);
    }
    // The parser learns on tags that were guessed by a tagger which never saw the sentence.
    let halves = [
        Linear::read(learn_tags(&all(Some(0)), 3).file(2, largest()).leak()),
        Linear::read(learn_tags(&all(Some(1)), 3).file(2, largest()).leak()),
    ];
    let guessed: Vec<Vec<Tag>> = trees
        .iter()
        .enumerate()
        .map(|(index, sentence)| tag_with(&halves[index / 50 % 2], &words(sentence)))
        .collect();
    let tag = |sentence: &Sentence| tag_with(&tagger, &words(sentence));
    let dev_tags: Vec<Vec<Vec<Tag>>> = dev
        .iter()
        .map(|set| set.iter().map(tag).collect())
        .collect();
    let dev: Vec<Vec<Tree<'_>>> = dev
        .iter()
        .zip(&dev_tags)
        .map(|(set, tags)| pairs(set, tags))
        .collect();
    let trees = pairs(&trees, &guessed);
    // Teachers that differ in their chances alone err in different places, and parse better together. What they make of
    // news, of which there are no trees, teaches the one that ships.
    let mut teachers = Vec::new();
    for seed in 1..=4 {
        let file = parser::learn(&trees, folder, 12, seed * 0x5eed, &dev)?;
        teachers.push(Network::read(&file));
    }
    let teachers: Vec<&Network> = teachers.iter().collect();
    println!("teachers together:");
    for set in &dev {
        parser::measure(set, &teachers);
    }
    let mut news: Vec<Sentence> = news.into_iter().skip(20_000).collect();
    let news_tags: Vec<Vec<Tag>> = news.iter().map(tag).collect();
    parse_news(&mut news, &news_tags, &teachers);
    let mut all = pairs(&news, &news_tags);
    all.extend(&trees);
    all.extend(&trees);
    std::fs::write(
        target.join("parser.bin"),
        parser::learn(&all, folder, 12, 0x5eed, &dev)?,
    )?;
    Ok(())
}

/// Gives the sentences the trees that the teachers see in them.
fn parse_news(news: &mut [Sentence], tags_of: &[Vec<Tag>], teachers: &[&Network]) {
    let (mut state, mut rooms) = (State::default(), Vec::new());
    for (sentence, tags) in news.iter_mut().zip(tags_of) {
        parser::parse_together(teachers, sentence, tags, &mut state, &mut rooms);
        let root = sentence.tokens.len();
        let heads = state.heads.iter();
        sentence.heads = heads
            .map(|&head| {
                if head == parse::NONE {
                    root
                } else {
                    head as usize
                }
            })
            .collect();
        sentence.labels.clone_from(&state.labels);
    }
}

/// Tells how many tags are right, and which are taken for which.
fn measure_tags(set: &[Sentence], tagger: &Linear) {
    let (mut right, mut total) = (0, 0);
    let mut confused: std::collections::BTreeMap<(&str, &str), u32> =
        std::collections::BTreeMap::new();
    for sentence in set {
        let tags = tag_with(tagger, &words(sentence));
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

fn pairs<'s>(sentences: &'s [Sentence], tags: &'s [Vec<Tag>]) -> Vec<Tree<'s>> {
    let tags = tags.iter().map(Vec::as_slice);
    sentences.iter().zip(tags).collect()
}

/// Kinds of moves (shift, left, right) that lose no tree that could still be reached.
pub(crate) fn free(state: &State, heads: &[usize]) -> [bool; 3] {
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

fn largest() -> f64 {
    std::env::var("LARGEST")
        .ok()
        .and_then(|share| share.parse().ok())
        .unwrap_or(0.99999)
}
