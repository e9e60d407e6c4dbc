//! What the name model sees of a word: itself, what is known of it, and the words in capitals that it stands among.

use crate::extract::cluster::Clusters;
use crate::extract::lexicon::{Lexicon, Naming, kind};
use crate::extract::linear::pair;
use crate::extract::tag::Tag;
use crate::extract::token::{SEED, Token, flag, hash, hash_lower, step};
use std::sync::LazyLock;

/// A word as the model sees it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Seen {
    /// Hash of the word and its looks: two that have the same differ in `known`, `likely`, `tag` and `run` alone.
    pub(super) word: u64,
    pub(super) lower: u64,
    pub(super) exact: u64,
    pub(super) shape: u64,
    pub(super) prefix: u64,
    pub(super) suffixes: [u64; 3],
    pub(super) clusters: Clusters,
    pub(super) kinds: u64,
    pub(super) known: u64,
    pub(super) likely: u64,
    pub(super) tag: u64,
    pub(super) run: Run,
}

/// The words in capitals that a word stands among, with small words between them or without.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Run {
    /// First and last word.
    pub(super) first: u64,
    pub(super) last: u64,
    /// Types of the last word.
    pub(super) last_types: u64,
    /// Kinds of all.
    pub(super) kinds: u64,
    /// Where the word stands in it, and how long it is.
    pub(super) place: u64,
    /// The word behind.
    pub(super) next: u64,
    /// The word before.
    pub(super) before: u64,
    /// How many words of the sentence are in capitals.
    pub(super) capitals: u64,
    /// The head of what the run is part of, with runs that "of" or "and" joins to it.
    pub(super) head: u64,
    pub(super) head_kinds: u64,
    /// On which side of the joint the word stands.
    pub(super) side: u64,
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
        let own = text.get(token.start()..token.end()).unwrap_or_default();
        let plain = plain(own);
        let bytes = plain.unwrap_or(own).as_bytes();
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
        let length = bytes.len().min(5) as u64;
        let is_number = token.is(flag::DIGIT) && !token.is(flag::LETTER);
        seen.push(Seen {
            word: pair(token.exact(text), token.look()),
            lower: match plain {
                _ if is_number => 100 + length,
                Some(plain) => hash(plain),
                None => token.lower,
            },
            exact: match plain {
                _ if is_number => 100 + length,
                Some(plain) => hash(plain),
                None => token.exact(text),
            },
            shape: token.look() << 4 | u64::from(is_mixed(bytes)) << 3 | length,
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
        let Some((known, length)) = lexicon.known(text, &tokens[at..]) else {
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
        let Some((types, length)) = lexicon.likely(text, &tokens[at..]) else {
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

/// The apostrophe of a typewriter for that of print: the model learned from text that has no other.
fn plain(word: &str) -> Option<&'static str> {
    match word {
        "’" => Some("'"),
        "’s" => Some("'s"),
        _ => None,
    }
}

/// A capital behind a small letter, as in `McDonald`.
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

/// What stands before a sentence's first word, and behind its last.
pub(super) const EDGE: Seen = Seen {
    word: 0,
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
