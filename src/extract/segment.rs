//! Where sentences end: periods that end one, and those of abbreviations, numbers and broken translations.

use super::token::{Token, flag, hash};
use crate::model::Span;

/// A sentence as a range of tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    /// First token.
    pub first: usize,
    /// Past the last token.
    pub end: usize,
}

impl Sentence {
    /// Its place in the text.
    pub fn span(self, tokens: &[Token]) -> Span {
        Span::new(tokens[self.first].start, tokens[self.end - 1].end)
    }
}

/// No sentence is longer than this: what follows is cut, so that no step after it meets an endless one.
const MAX_TOKENS: usize = 300;

/// The sentences of a text, in order.
pub fn sentences(text: &str, tokens: &[Token]) -> Vec<Sentence> {
    let mut sentences = Vec::with_capacity(tokens.len() / 20 + 1);
    let mut first = 0;
    let mut depth = 0_i32;
    for index in 0..tokens.len() {
        if index > first && tokens[index].is(flag::PARAGRAPH) {
            sentences.push(Sentence { first, end: index });
            first = index;
            depth = 0;
        }
        match text.as_bytes().get(tokens[index].start) {
            Some(b'(' | b'[') => depth += 1,
            Some(b')' | b']') => depth = (depth - 1).max(0),
            _ => {}
        }
        if index < first {
            continue;
        }
        if let Some(end) = end_at(text, tokens, index) {
            sentences.push(Sentence { first, end });
            first = end;
            depth = 0;
        } else if index + 1 - first >= MAX_TOKENS {
            sentences.push(Sentence {
                first,
                end: index + 1,
            });
            first = index + 1;
        }
    }
    if first < tokens.len() {
        sentences.push(Sentence {
            first,
            end: tokens.len(),
        });
    }
    sentences
}

/// Past the last token of a sentence that ends with token `index`; `None` where it goes on.
fn end_at(text: &str, tokens: &[Token], index: usize) -> Option<usize> {
    let token = &tokens[index];
    let word = token.span().of(text);
    let is_abbreviation = token.is(flag::PERIOD) && token.is_word();
    let is_stop = word.bytes().all(|byte| matches!(byte, b'.' | b'!' | b'?'))
        || matches!(word, "。" | "！" | "？" | "…" | "؟");
    if !is_stop && !is_abbreviation {
        return None;
    }
    // Quotation marks and brackets that close behind the stop belong to its sentence.
    let mut end = index + 1;
    while let Some(next) = tokens.get(end) {
        let closes = next.is(flag::CLOSE)
            || !next.is(flag::SPACE)
                && matches!(
                    next.span().of(text),
                    ")" | "]" | "’" | "'" | "”" | "\"" | "''"
                )
                && !next.is(flag::OPEN);
        let is_more = !next.is(flag::SPACE) && matches!(next.span().of(text), "." | "!" | "?");
        if !(closes || is_more) || next.is(flag::PARAGRAPH) {
            break;
        }
        end += 1;
    }
    let Some(next) = tokens.get(end) else {
        return Some(end);
    };
    if next.is(flag::PARAGRAPH) {
        return Some(end);
    }
    if !next.is(flag::SPACE) && !next.is(flag::OPEN) && !matches!(word, "。" | "！" | "？") {
        // "ranks.The" is a lost space only between words.
        let lost = end == index + 1
            && word == "."
            && index > 0
            && tokens[index - 1].is(flag::LOWER)
            && next.is(flag::UPPER)
            && next.is(flag::LOWER);
        return lost.then_some(end);
    }
    begins_sentence(text, tokens, index, end, is_abbreviation).then_some(end)
}

/// Whether what stands at `next` can begin a sentence, after a stop at `stop`.
fn begins_sentence(
    text: &str,
    tokens: &[Token],
    stop: usize,
    next: usize,
    is_abbreviation: bool,
) -> bool {
    let mut at = next;
    while tokens.get(at).is_some_and(|token| {
        token.is(flag::OPEN)
            || matches!(
                token.span().of(text),
                "(" | "[" | "‘" | "'" | "-" | "–" | "—" | "•" | "*"
            )
    }) {
        at += 1;
    }
    let Some(token) = tokens.get(at) else {
        return true;
    };
    let word = tokens[stop].span().of(text);
    if is_abbreviation {
        return token.is(flag::UPPER) && abbreviation_ends(word, token, tokens, stop);
    }
    if token.is(flag::UPPER) {
        // "Yahoo! Inc." and the like are too rare to spoil the rule.
        return true;
    }
    if token.is(flag::LETTER) {
        // A lowercase word after a stop: a dot in the middle of a sentence, or a name that is written small.
        let is_letter_case = token.is(flag::LOWER);
        return !is_letter_case || matches!(word, "?" | "!") && next > stop + 1 && at > next;
    }
    token.is(flag::DIGIT) || at > next
}

const STARTERS: &[&str] = &[
    "the",
    "a",
    "an",
    "he",
    "she",
    "it",
    "they",
    "we",
    "i",
    "you",
    "his",
    "her",
    "its",
    "their",
    "our",
    "my",
    "this",
    "that",
    "these",
    "those",
    "there",
    "but",
    "and",
    "or",
    "so",
    "in",
    "on",
    "at",
    "after",
    "before",
    "when",
    "while",
    "if",
    "as",
    "for",
    "with",
    "by",
    "from",
    "since",
    "until",
    "although",
    "though",
    "because",
    "however",
    "meanwhile",
    "what",
    "who",
    "how",
    "why",
    "where",
    "last",
    "next",
    "some",
    "many",
    "most",
    "both",
    "all",
    "one",
    "two",
    "no",
    "not",
    "yet",
    "still",
    "now",
    "then",
    "according",
    "during",
    "such",
    "once",
    "under",
    "despite",
];

fn is_starter(token: &Token) -> bool {
    STARTERS.iter().any(|starter| hash(starter) == token.lower)
}

/// Whether a sentence can end with an abbreviation before a word in capitals.
fn abbreviation_ends(word: &str, next: &Token, tokens: &[Token], stop: usize) -> bool {
    let base = word.trim_end_matches('.');
    if base.chars().count() == 1 {
        // An initial ("John F. Kennedy"), or a letter that ends a sentence ("plan B. The").
        let after_name =
            stop > 0 && tokens[stop - 1].is(flag::UPPER) && !tokens[stop].is(flag::LINE);
        return is_starter(next) && !after_name || base == "I" && stop > 0;
    }
    let lower = base.to_lowercase();
    match lower.as_str() {
        "mr" | "mrs" | "ms" | "dr" | "prof" | "gen" | "col" | "lt" | "sgt" | "maj" | "capt"
        | "cmdr" | "adm" | "brig" | "cpl" | "sen" | "rep" | "reps" | "sens" | "gov" | "rev"
        | "hon" | "pres" | "st" | "mt" | "ft" | "vs" | "e.g" | "i.e" | "cf" | "messrs" | "mme"
        | "mlle" | "vol" | "fig" | "pp" | "approx" | "supt" | "atty" | "fr" | "msgr" | "viz"
        | "ca" | "op" | "spc" | "pvt" | "pfc" | "det" | "insp" => false,
        "etc" | "jr" | "sr" | "inc" | "ltd" | "co" | "corp" | "a.m" | "p.m" | "llc" | "plc"
        | "bros" => is_starter(next) || lower.contains(".m") || lower == "etc",
        "no" => true,
        // Months and states among them.
        _ => is_starter(next),
    }
}
