//! Mends what the parser is known to get wrong. Knows words, tags and trees of one sentence, nothing of claims.
//!
//! "Volnia's foreign minister, Anders Kvel, accused Lorentz Maritime": the past tense and the participle are one word,
//! and behind an apposition the parser takes the verb for the participle. A sentence that then has a noun for its root,
//! and no finite verb on it, has lost its verb.

mod clauses;
mod prepositions;
mod tags;

pub(super) use tags::mend_tags;

use super::lexicon::{Form, kind, lexicon};
use super::parse::{self, Label, NONE};
use super::segment::Sentence;
use super::tag::{self, Tag};
use super::token::{Token, flag, hash, step};

/// Gives a sentence its verb back. The heads are indices of the whole text.
pub(super) fn mend(
    sentence: Sentence,
    tokens: &[Token],
    tags: &mut [Tag],
    heads: &mut [u32],
    labels: &mut [Label],
) {
    join_suffixes(sentence, tokens, tags, heads, labels);
    prepositions::mend(sentence, tokens, tags, heads, labels);
    phrases(sentence, tokens, tags, heads, labels);
    part_clauses(sentence, tags, heads, labels);
    clauses::mend(sentence, tokens, tags, heads, labels);
    times(sentence, tokens, heads, labels);
    let Sentence { first, end } = sentence;
    let Some(root) = (first..end).find(|&at| heads[at] == NONE && labels[at] == parse::ROOT) else {
        return;
    };
    let stops = (first..end)
        .rev()
        .find(|&at| !tokens[at].is(flag::QUOTE))
        .is_some_and(|at| tags[at] == tag::STOP);
    if !tag::is_noun(tags[root]) || !stops {
        return;
    }
    let by = hash("by");
    let hangs = |at: usize, heads: &[u32]| heads[at] as usize == root && heads[at] != NONE;
    // On the noun, or on the name behind it.
    let near = |at: usize, heads: &[u32], labels: &[Label]| {
        let head = heads[at] as usize;
        head == root || head < end && labels[head] == parse::APPOS && hangs(head, heads)
    };
    let verb = (root + 1..end).find(|&at| {
        tags[at] == tag::VBN
            && labels[at] == parse::ACL
            && near(at, heads, labels)
            && !tokens[at].is(flag::QUOTED)
            && is_past(tokens[at].lower)
            && tokens.get(at + 1).is_none_or(|next| next.lower != by)
    });
    let Some(verb) = verb else { return };
    let has_own = (first..end).any(|at| {
        hangs(at, heads)
            && matches!(
                labels[at],
                parse::COP | parse::PARATAXIS | parse::CCOMP | parse::NSUBJ | parse::CONJ
            )
    });
    if has_own {
        return;
    }
    heads[root] = verb as u32;
    labels[root] = parse::NSUBJ;
    heads[verb] = NONE;
    labels[verb] = parse::ROOT;
    tags[verb] = tag::VBD;
    for at in verb + 1..end {
        if hangs(at, heads) {
            heads[at] = verb as u32;
        }
    }
    // What it acts on was taken for who acts.
    let object = (verb + 1..end).find(|&at| {
        heads[at] as usize == verb
            && matches!(labels[at], parse::OBL_AGENT | parse::OBL | parse::NMOD)
            && !(verb + 1..at).any(|case| heads[case] as usize == at && labels[case] == parse::CASE)
    });
    if let Some(object) = object.filter(|&object| tag::is_noun(tags[object])) {
        labels[object] = parse::OBJ;
    }
}

/// "The ministry yesterday denied it", "had last Friday accepted": a day does nothing where somebody else does.
fn times(sentence: Sentence, tokens: &[Token], heads: &[u32], labels: &mut [Label]) {
    const DAYS: [u64; 4] = [
        hash("yesterday"),
        hash("today"),
        hash("tonight"),
        hash("tomorrow"),
    ];
    let Sentence { first, end } = sentence;
    let is_subject = |label: Label| matches!(label, parse::NSUBJ | parse::NSUBJ_PASS);
    for at in first..end {
        let is_time = DAYS.contains(&tokens[at].lower)
            || lexicon().kinds(tokens[at].lower) & kind::WEEKDAY != 0;
        if is_time
            && is_subject(labels[at])
            && (first..at).any(|other| heads[other] == heads[at] && is_subject(labels[other]))
        {
            labels[at] = parse::OBL;
        }
    }
}

/// Phrases that the parser hangs on the verb in a way in which no verb takes them.
fn phrases(
    sentence: Sentence,
    tokens: &[Token],
    tags: &[Tag],
    heads: &mut [u32],
    labels: &mut [Label],
) {
    const UP: u64 = hash("up");
    const TO: u64 = hash("to");
    const OF: u64 = hash("of");
    const STRESSING: [u64; 4] = [
        hash("itself"),
        hash("himself"),
        hash("herself"),
        hash("themselves"),
    ];
    let Sentence { first, end } = sentence;
    for at in first..end {
        let head = heads[at] as usize;
        if heads[at] == NONE {
            continue;
        }
        // "has itself accused": the pronoun only stresses who does it
        let is_stressed = STRESSING.contains(&tokens[at].lower)
            && at > first
            && at + 1 < end
            && head + 1 == at
            && [head, at].contains(&(heads[at + 1] as usize))
            && matches!(tags[at + 1], tag::VBN | tag::VBG)
            && is_helper(tokens[head].lower);
        if is_stressed {
            let verb = at + 1;
            (heads[verb], labels[verb]) = (heads[head], labels[head]);
            for (offset, above) in heads[first..end].iter_mut().enumerate() {
                if *above != NONE && *above as usize == head && first + offset != verb {
                    *above = verb as u32;
                }
            }
            (heads[head], labels[head]) = (verb as u32, parse::AUX);
            labels[at] = parse::OBL;
            continue;
        }
        // "lifted Friday a blockade"
        if labels[at] == parse::OBJ && is_day(tokens[at].lower) {
            labels[at] = parse::OBL;
        }
        // "kidnapped up to 16 advisers"
        let is_amount = tokens[at].lower == TO
            && at > first
            && tokens[at - 1].lower == UP
            && labels[at - 1] == parse::COMPOUND_PRT
            && at + 1 < end
            && tags[at + 1] == tag::CD
            && head > at
            && labels[head] == parse::OBL;
        if is_amount {
            (heads[at - 1], labels[at - 1]) = (head as u32, parse::ADVMOD);
            (labels[at], labels[head]) = (parse::ADVMOD, parse::OBJ);
        }
        // "expelled inspectors of the agency"
        if tokens[at].lower == OF && labels[at] == parse::CASE && at > first {
            let noun = at - 1;
            let is_of_noun = labels[noun] == parse::OBJ
                && labels[head] == parse::OBL
                && heads[noun] != NONE
                && heads[noun] == heads[head]
                && !takes_of(tokens[heads[noun] as usize].lower);
            if is_of_noun {
                (heads[head], labels[head]) = (noun as u32, parse::NMOD);
            }
        }
    }
}

/// "Anders Lund, Jr. resigned": the parser takes the suffix behind the comma for who resigned.
fn join_suffixes(
    sentence: Sentence,
    tokens: &[Token],
    tags: &[Tag],
    heads: &mut [u32],
    labels: &mut [Label],
) {
    const SUFFIXES: [u64; 4] = [hash("jr."), hash("jr"), hash("sr."), hash("sr")];
    let Sentence { first, end } = sentence;
    for suffix in first + 2..end {
        let is_suffix = SUFFIXES.contains(&tokens[suffix].lower)
            && tags[suffix - 1] == tag::COMMA
            && tag::is_name(tags[suffix - 2]);
        if !is_suffix {
            continue;
        }
        let mut name = suffix - 2;
        while matches!(labels[name], parse::FLAT | parse::CONJ | parse::COMPOUND)
            && heads[name] != NONE
            && (first..name).contains(&(heads[name] as usize))
        {
            name = heads[name] as usize;
        }
        let (above, label) = (heads[suffix], labels[suffix]);
        // the name is not what it would hang on
        let takes_place =
            above == NONE || above as usize != suffix && !is_below(heads, above as usize, name);
        for (offset, head) in heads[first..end].iter_mut().enumerate() {
            if *head != NONE && *head as usize == suffix && first + offset != name {
                *head = name as u32;
            }
        }
        if takes_place {
            (heads[name], labels[name]) = (above, label);
        }
        (heads[suffix], labels[suffix]) = (name as u32, parse::FLAT);
    }
}

/// Whether a word hangs below another.
fn is_below(heads: &[u32], at: usize, above: usize) -> bool {
    upward(heads, at).any(|at| at == above)
}

/// A word and those that it hangs below, the nearest first.
fn upward(heads: &[u32], at: usize) -> impl Iterator<Item = usize> {
    std::iter::successors(Some(at), |&at| {
        (heads[at] != NONE).then_some(heads[at] as usize)
    })
    .take(heads.len() + 1)
}

fn is_helper(lower: u64) -> bool {
    [
        hash("has"),
        hash("have"),
        hash("had"),
        hash("is"),
        hash("was"),
        hash("are"),
        hash("were"),
    ]
    .contains(&lower)
}

fn is_day(lower: u64) -> bool {
    lexicon().kinds(lower) & kind::WEEKDAY != 0
        || [hash("today"), hash("yesterday"), hash("tomorrow")].contains(&lower)
}

/// "accused Volnia of": verbs that say of somebody what "of" brings.
fn takes_of(lower: u64) -> bool {
    const STEMS: [&str; 14] = [
        "accus", "convict", "depriv", "rob", "strip", "assur", "inform", "notif", "warn", "remind",
        "suspect", "clear", "acquit", "convinc",
    ];
    const ENDINGS: [&str; 11] = [
        "", "e", "es", "ed", "ing", "s", "y", "ies", "ied", "bed", "ped",
    ];
    STEMS.iter().any(|stem| {
        ENDINGS
            .iter()
            .any(|ending| ending.bytes().fold(hash(stem), step) == lower)
    })
}

/// "Turkey supports the rebels and Israel strikes": a noun behind "and" with a verb behind it that lacks a subject is that
/// subject, and not one more of the rebels.
fn part_clauses(sentence: Sentence, tags: &[Tag], heads: &mut [u32], labels: &mut [Label]) {
    let Sentence { first, end } = sentence;
    for noun in first..end {
        let other = heads[noun] as usize;
        let is_joined = labels[noun] == parse::CONJ
            && tag::is_noun(tags[noun])
            && heads[noun] != NONE
            && other < noun
            && tag::is_noun(tags[other]);
        let next = (noun + 1..end).find(|&at| tags[at] != tag::RB);
        let Some(next) = next.filter(|_| is_joined) else {
            continue;
        };
        if !matches!(tags[next], tag::VBZ | tag::VBD | tag::VBP | tag::MD) {
            continue;
        }
        let is_helper = matches!(labels[next], parse::AUX | parse::AUX_PASS | parse::COP);
        let verb = if is_helper && heads[next] != NONE {
            heads[next] as usize
        } else {
            next
        };
        let has_subject = (first..end).any(|at| {
            heads[at] as usize == verb
                && matches!(labels[at], parse::NSUBJ | parse::NSUBJ_PASS | parse::CSUBJ)
        });
        let over: Vec<usize> = upward(heads, other).collect();
        if has_subject || verb < noun || over.contains(&verb) {
            continue;
        }
        // where the verb hung on one of the two nouns, it now stands beside the verb above them
        let hung: Vec<usize> = upward(heads, verb).collect();
        if hung.contains(&noun) || hung.contains(&other) {
            let Some(&governor) = over.iter().find(|&&at| tag::is_verb(tags[at])) else {
                continue;
            };
            heads[verb] = governor as u32;
            labels[verb] = parse::CONJ;
        }
        heads[noun] = verb as u32;
        labels[noun] = if labels[next] == parse::AUX_PASS {
            parse::NSUBJ_PASS
        } else {
            parse::NSUBJ
        };
    }
}

fn is_past(lower: u64) -> bool {
    let is = |form: Option<Form>| form == Some(Form::Past);
    is(lexicon().say(lower).map(|(_, form)| form))
        || is(lexicon().link(lower).map(|(_, form)| form))
}

#[cfg(test)]
mod tests {
    use crate::extract::document::Document;

    /// The heads from each word on end at a root.
    fn is_tree(document: &Document<'_>) -> bool {
        (0..document.tokens.len()).all(|at| {
            let mut above = Some(at);
            for _ in 0..=document.tokens.len() {
                above = above.and_then(|at| document.head(at));
            }
            above.is_none()
        })
    }

    #[test]
    fn mended_trees_are_trees() {
        for text in [
            "Turkey continues to support the insurgents and Israel conducts raids.",
            "The rebels and Israel strikes.",
            "Talks in Norvik and Karrow is out.",
            "Leaders of Halvern, Volnia and Sorrenia are.",
            "The president of Iran and Russia was, he said, not there.",
            "Rebels, soldiers and the minister will.",
            "Union President and Chairman Anders Lund, Jr. resigned, Lund, Jr. and Moss, Jr. said.",
            "Lund, Jr.",
            "Ida Lund met with Anders Kvel.",
            "Lund met on Tuesday in Oslo with her counterpart and on Monday in Rask with Kvel in Rome with Moss.",
            "Norway shot down a Swedish drone with with with Kvel.",
            "Greyfen, a seller, Lund, who, and which, and Moss, Kvel, said and, and Beck, who said, said.",
            "From Norway, a neighbor of Sweden, Denmark and others have, a friend of Peru, Chile and all are.",
            "The consul of Norway, who the consul of Sweden, who which have dedicated men to help men seeking it.",
            "They said that both were separate and said and were said.",
            "Vienna has offered to send a team, and the EU's agency, ENISA, said so, unlike Oslo, which, and Rask said.",
        ] {
            assert!(is_tree(&Document::read(text).0), "{text}");
        }
        for input in crate::case::sample() {
            if let crate::case::Input::Bytes { bytes, .. } = input {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                assert!(is_tree(&Document::read(&text).0));
            }
        }
    }
}
