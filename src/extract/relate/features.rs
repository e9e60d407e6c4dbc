//! What is seen of two mentions of a sentence: their types, the way through the tree from one to the other, the words on it,
//! between and beside them, and what the rules say of them.
//!
//! The shortest way through the tree as evidence of a relation: Bunescu and Mooney, "A Shortest Path Dependency Kernel for
//! Relation Extraction" (2005); words between and beside: Zhou et al., "Exploring Various Knowledge in Relation Extraction" (2005).

use super::Tie;
use crate::extract::cluster;
use crate::extract::coreference::{Cast, Found};
use crate::extract::document::Document;
use crate::extract::lexicon::lexicon;
use crate::extract::linear::{Keys, feature, pair};
use crate::extract::parse;
use crate::extract::segment::Sentence;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::MentionKind;
use std::ops::Range;

/// How many mentions behind one are looked at, and how many words.
const REACH: usize = 10;
const FAR: usize = 30;
/// How high the tree is looked at.
const HEIGHT: usize = 12;
/// Where more words stand between two, none of them is looked at.
const NEAR: usize = 12;

/// Two mentions of a sentence.
#[derive(Debug)]
pub struct Pair {
    /// Index of the mention that begins first; of two, the longer one.
    pub one: usize,
    /// Index of the other.
    pub other: usize,
    /// What is seen of them.
    pub keys: Keys,
    /// The features of single words, each with its word: the deciding word is among them.
    pub words: Vec<(usize, u32)>,
    /// The word that the two hang together by.
    pub top: usize,
}

/// Shows every two mentions of different entities that stand near each other in one sentence, and which of `ties`, what the rules
/// found by its first words, are told in it.
pub fn pairs(
    document: &Document<'_>,
    cast: &Cast,
    ties: &[Tie],
    see: &mut dyn FnMut(&Pair, Range<usize>),
) {
    let mut seen = Pair {
        one: 0,
        other: 0,
        keys: Keys::new(),
        words: Vec::new(),
        top: 0,
    };
    let mut sides: Vec<Side> = Vec::new();
    for &sentence in &document.sentences {
        let from = ties.partition_point(|tie| tie.first < sentence.first);
        let count = ties[from..].partition_point(|tie| tie.first < sentence.end);
        let own = from..from + count;
        sides.clear();
        let mentions = cast.mentions_in(sentence.first, sentence.end);
        sides.extend(mentions.map(|index| Side::of(document, cast, index)));
        for (position, one) in sides.iter().enumerate() {
            for (between, other) in sides[position + 1..].iter().take(REACH).enumerate() {
                let (a, b) = (&cast.mentions[one.mention], &cast.mentions[other.mention]);
                if a.cluster == b.cluster || b.first > a.end + FAR {
                    continue;
                }
                (seen.one, seen.other) = (one.mention, other.mention);
                seen.keys.clear();
                seen.words.clear();
                let mut look = Look {
                    document,
                    cast,
                    sentence,
                    a,
                    b,
                    plain: pair(a.entity_type as u64, b.entity_type as u64),
                    pair: &mut seen,
                };
                look.kinds(one, other);
                look.rules(&ties[own.clone()]);
                look.way(one, other);
                look.gap(between);
                look.beside();
                see(&seen, own.clone());
            }
        }
    }
}

/// A mention with what is above it in the tree.
struct Side {
    mention: usize,
    kind: u64,
    above: [usize; HEIGHT],
    count: usize,
}

impl Side {
    fn of(document: &Document<'_>, cast: &Cast, mention: usize) -> Self {
        let found = &cast.mentions[mention];
        let kind = match found.kind {
            MentionKind::Name => 0,
            MentionKind::Nominal => 1,
            MentionKind::Pronoun => 2,
        };
        let mut side = Self {
            mention,
            kind: found.entity_type as u64 * 8 + kind * 2 + u64::from(cast.is_organ(found)),
            above: [0; HEIGHT],
            count: 0,
        };
        let mut at = Some(first_joined(document, found.head));
        while let Some(word) = at.filter(|_| side.count < HEIGHT) {
            side.above[side.count] = word;
            side.count += 1;
            at = document.head(word);
        }
        side
    }

    /// The words from the mention's own up to the root.
    fn above(&self) -> &[usize] {
        &self.above[..self.count]
    }
}

/// The first of those that a word is coordinated with: what is said of one is said of all.
fn first_joined(document: &Document<'_>, mut at: usize) -> usize {
    for _ in 0..HEIGHT {
        let first = document.head(at).filter(|&first| {
            document.label(at) == parse::CONJ && first < at && !tag::is_verb(document.tag(first))
        });
        let Some(first) = first else { break };
        at = first;
    }
    at
}

struct Look<'l, 'd> {
    document: &'l Document<'d>,
    cast: &'l Cast,
    sentence: Sentence,
    a: &'l Found,
    b: &'l Found,
    /// The types of both.
    plain: u64,
    pair: &'l mut Pair,
}

impl Look<'_, '_> {
    fn push(&mut self, template: u32, value: u64) {
        self.pair.keys.push(feature(template, value));
    }

    /// A feature of a single word.
    fn word(&mut self, template: u32, at: usize, value: u64) {
        let key = feature(template, value);
        self.pair.keys.push(key);
        self.pair.words.push((at, key));
    }

    fn is_inside(&self) -> bool {
        self.b.end <= self.a.end
    }

    fn kinds(&mut self, one: &Side, other: &Side) {
        self.push(0, 0);
        self.push(1, pair(one.kind, other.kind));
        self.push(2, self.plain);
        self.push(3, pair(self.plain, u64::from(self.is_inside())));
    }

    /// What the rules say of the two.
    fn rules(&mut self, ties: &[Tie]) {
        let cluster = |index: usize| self.cast.mentions[index].cluster;
        let mut is_silent = true;
        for tie in ties {
            let ends = (cluster(tie.from), cluster(tie.to));
            let is_forward = ends == (self.a.cluster, self.b.cluster);
            if !is_forward && ends != (self.b.cluster, self.a.cluster) {
                continue;
            }
            is_silent = false;
            let mentions = (self.pair.one, self.pair.other);
            let is_same = (tie.from, tie.to) == mentions || (tie.to, tie.from) == mentions;
            let relation = pair(tie.relation as u64, u64::from(is_forward));
            self.push(4 + u32::from(is_same), relation);
            self.push(6 + u32::from(is_same), pair(relation, hash(tie.rule)));
        }
        if is_silent {
            self.push(8, 0);
        }
    }

    /// What the tree says of the two.
    fn way(&mut self, one: &Side, other: &Side) {
        let document = self.document;
        let way = Way::between(one.above(), other.above());
        let top = way.top;
        self.pair.top = top;
        let shape = way.shape(document);
        let is_passive = document
            .child(top, &[parse::AUX_PASS, parse::NSUBJ_PASS])
            .is_some();
        let label = |side: &[usize]| side.last().map_or(99, |&at| u64::from(document.label(at)));
        let voice = pair(pair(label(way.up), label(way.down)), u64::from(is_passive));
        let holds = |mention: &Found| u64::from(mention.first <= top && top < mention.end);
        let side = holds(self.a) * 2 + holds(self.b);
        let cases = pair(case_of(document, way.up), case_of(document, way.down));
        self.push(10, shape);
        self.push(11, pair(shape, self.plain));
        self.push(12, voice);
        self.push(13, pair(voice, self.plain));
        self.push(14, pair(side, shape));
        self.push(23, cases);
        self.push(24, pair(cases, self.plain));

        let (word, group, sense) = (
            document.token(top).lower,
            group(document, top),
            sense(document, top),
        );
        self.word(15, top, pair(word, side));
        self.word(16, top, pair(word, voice));
        self.word(17, top, pair(group, voice));
        self.word(18, top, pair(word, shape));
        self.word(19, top, pair(group, shape));
        self.word(20, top, pair(sense, voice));
        self.word(21, top, pair(sense, shape));
        self.word(22, top, pair(word, self.plain));
        self.word(25, top, pair(word, cases));
        self.word(26, top, pair(sense, pair(cases, voice)));
        self.word(27, top, pair(group, cases));
        self.on_way(&way, word);
        self.beside_way(&way, (word, voice));
        self.above_way(&way, voice);
    }

    /// The words on the way but its ends and its top.
    fn on_way(&mut self, way: &Way<'_>, top: u64) {
        let document = self.document;
        for (side, words) in [(0, way.up), (1, way.down)] {
            for (step, &at) in words.iter().enumerate().skip(1) {
                let label = u64::from(document.label(at));
                let own = pair(document.token(at).lower, side);
                self.word(28, at, own);
                self.word(29, at, pair(own, label));
                self.word(30, at, pair(pair(group(document, at), side), label));
                self.word(31, at, pair(pair(sense(document, at), side), label));
                self.push(32, pair(own, pair(step as u64, top)));
                self.word(33, at, pair(document.token(at).lower, self.plain));
            }
        }
    }

    /// What else the top of the way has: "launched attacks on".
    fn beside_way(&mut self, way: &Way<'_>, (top, voice): (u64, u64)) {
        let document = self.document;
        for child in document.children(way.top) {
            let label = document.label(child);
            let tells = matches!(
                label,
                parse::OBJ
                    | parse::XCOMP
                    | parse::CCOMP
                    | parse::COMPOUND_PRT
                    | parse::NSUBJ
                    | parse::NSUBJ_PASS
                    | parse::OBL
            );
            if !tells || way.up.contains(&child) || way.down.contains(&child) {
                continue;
            }
            let label = u64::from(label);
            let own = pair(document.token(child).lower, label);
            self.word(34, child, pair(own, voice));
            self.word(35, child, pair(pair(sense(document, child), label), voice));
            self.push(36, pair(own, top));
        }
    }

    /// What the top of the way hangs on: "agreed to meet"; of two that are coordinated, what they do.
    fn above_way(&mut self, way: &Way<'_>, voice: u64) {
        let document = self.document;
        let Some(above) = document.head(way.top) else {
            return;
        };
        let label = u64::from(document.label(way.top));
        let own = pair(document.token(above).lower, label);
        let sense = pair(sense(document, above), label);
        self.word(37, above, pair(own, voice));
        self.word(38, above, pair(sense, voice));
        if way.is_joined {
            self.word(39, above, own);
            self.word(40, above, sense);
            self.word(41, above, pair(group(document, above), label));
        }
    }

    /// What stands between the two: of a mention within another, behind it.
    fn gap(&mut self, between: usize) {
        let document = self.document;
        let inside = u64::from(self.is_inside());
        let (first, end) = if self.is_inside() {
            (self.b.end, self.a.end)
        } else {
            (self.a.end, self.b.first)
        };
        let count = end.saturating_sub(first);
        let far = match count {
            0..=4 => count as u64,
            5..=7 => 5,
            8..=12 => 6,
            13..=20 => 7,
            _ => 8,
        };
        self.push(50, pair(far, inside));
        self.push(51, pair(between.min(5) as u64, inside));
        self.push(52, pair(far, self.plain));
        if count <= 5 {
            let together = |value: &dyn Fn(usize) -> u64| {
                (first..end).fold(inside, |all, at| pair(all, value(at)))
            };
            let words = together(&|at| document.token(at).lower);
            let groups = together(&|at| group(document, at));
            let tags = together(&|at| u64::from(document.tag(at)));
            self.push(53, words);
            self.push(54, pair(words, self.plain));
            self.push(55, groups);
            self.push(56, pair(tags, self.plain));
        }
        if count > NEAR {
            return;
        }
        for at in first..end {
            let own = document.token(at).lower;
            self.word(57, at, pair(own, inside));
            self.word(58, at, pair(own, self.plain));
            if at + 1 < end {
                self.push(59, pair(own, document.token(at + 1).lower));
            }
            if tag::is_noun(document.tag(at)) || tag::is_verb(document.tag(at)) {
                self.word(60, at, pair(sense(document, at), self.plain));
                self.word(61, at, pair(group(document, at), self.plain));
            }
        }
    }

    /// What stands before and behind the two, and the nouns of descriptions: "the head of", "Israeli troops".
    fn beside(&mut self) {
        let document = self.document;
        let inside = u64::from(self.is_inside());
        let behind = self.b.end.max(self.a.end);
        let near = u64::from(self.b.first <= self.a.end + 2);
        let places = [
            (62, self.a.first.checked_sub(1)),
            (63, Some(behind)),
            (64, self.a.first.checked_sub(2)),
            (65, Some(behind + 1)),
        ];
        for (template, at) in places {
            let here = at.filter(|at| (self.sentence.first..self.sentence.end).contains(at));
            match here {
                Some(at) => self.word(template, at, pair(document.token(at).lower, near)),
                None => self.push(template, near),
            }
        }
        for (template, mention) in [(66, self.a), (67, self.b)] {
            if mention.kind == MentionKind::Nominal {
                let head = mention.head;
                self.word(template, head, pair(document.token(head).lower, inside));
                self.word(template + 2, head, pair(group(document, head), inside));
            }
        }
    }
}

/// The way from one word to another through the tree.
struct Way<'w> {
    /// Words from the first up, itself first, without the top; and the same of the second.
    up: &'w [usize],
    down: &'w [usize],
    top: usize,
    /// Whether the two are coordinated.
    is_joined: bool,
}

impl<'w> Way<'w> {
    /// From what is above each. Where they have nothing in common, by way of the root of the first.
    fn between(up: &'w [usize], down: &'w [usize]) -> Self {
        let is_joined = up.first() == down.first();
        for (first, &top) in up.iter().enumerate() {
            if let Some(second) = down.iter().position(|&below| below == top) {
                return Self {
                    up: &up[..first],
                    down: &down[..second],
                    top,
                    is_joined,
                };
            }
        }
        let (&top, up) = up.split_last().unwrap_or((&0, &[]));
        Self {
            up,
            down,
            top,
            is_joined,
        }
    }

    /// The relations on it.
    fn shape(&self, document: &Document<'_>) -> u64 {
        let labels = |words: &[usize]| {
            let labels = words.iter().map(|&at| u64::from(document.label(at)));
            labels.fold(7, pair)
        };
        pair(
            pair(labels(self.up), labels(self.down)),
            u64::from(self.is_joined),
        )
    }
}

/// The word by which a side hangs on the way's top: "with".
fn case_of(document: &Document<'_>, side: &[usize]) -> u64 {
    let Some(&last) = side.last() else { return 0 };
    document
        .child(last, &[parse::CASE, parse::MARK])
        .map_or(1, |case| document.token(case).lower)
}

/// What a word is like.
fn group(document: &Document<'_>, at: usize) -> u64 {
    match cluster::of(document.token(at).lower).fine {
        0 => 2_000 + u64::from(document.tag(at)),
        known => u64::from(known),
    }
}

/// What the lexicons know a word to tell, as a number; else its part of speech.
fn sense(document: &Document<'_>, at: usize) -> u64 {
    let lower = document.token(at).lower;
    let lexicon = lexicon();
    let link = lexicon.link(lower).and_then(|(links, _)| links.first());
    let noun = lexicon.link_noun(lower);
    let say = lexicon.say(lower).and_then(|(says, _)| says.first());
    None.or_else(|| link.map(|link| 100 + link.relation as u64))
        .or_else(|| noun.map(|(relation, _)| 200 + relation as u64))
        .or_else(|| say.map(|say| 300 + say.act as u64))
        .or_else(|| lexicon.say_noun(lower).map(|act| 400 + act as u64))
        .unwrap_or_else(|| u64::from(document.tag(at)))
}
