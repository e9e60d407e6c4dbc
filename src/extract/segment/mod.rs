//! Where sentences end: periods that end one, and those of abbreviations, numbers and broken translations.

mod list;

use super::token::{Token, flag, hash};
use crate::model::Span;
use list::Marker;

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
        Span::new(tokens[self.first].start(), tokens[self.end - 1].end())
    }
}

/// No sentence is longer than this: what follows is cut, so that no step after it meets an endless one.
const MAX_TOKENS: usize = 300;

/// The sentences of a text, in order.
pub fn sentences(text: &str, tokens: &[Token]) -> Vec<Sentence> {
    let mut sentences = Vec::with_capacity(tokens.len() / 20 + 1);
    let reader = Reader {
        text,
        tokens,
        is_casual: is_casual(tokens),
    };
    let mut first = 0;
    let mut item: Option<Marker> = None;
    for index in 0..tokens.len() {
        let is_paragraph = tokens[index].is(flag::PARAGRAPH);
        if is_paragraph {
            item = None;
        }
        if index > first && is_paragraph {
            sentences.push(Sentence { first, end: index });
            first = index;
        }
        if index < first || item.is_some_and(|item| index < item.end) {
            continue;
        }
        // an item of a list begins, at the head of a paragraph or after the one before it
        if is_paragraph || item.is_some() {
            let marker = Marker::at(text, tokens, index)
                .filter(|marker| item.is_none_or(|item| marker.follows(&item)));
            if marker.is_some() {
                if index > first {
                    sentences.push(Sentence { first, end: index });
                    first = index;
                }
                item = marker;
                continue;
            }
        }
        if let Some(end) = reader.end_at(first, index) {
            sentences.push(Sentence { first, end });
            first = end;
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

/// Whether a text is written without capitals, as messages are: then a sentence begins with a small letter, too.
fn is_casual(tokens: &[Token]) -> bool {
    tokens.windows(2).any(|two| {
        let is_alone = two[0].is(flag::SPACE) && two[1].is(flag::SPACE) && two[1].is(flag::LETTER);
        two[0].lower == I && two[0].is(flag::LOWER) && is_alone && !two[1].is(flag::UPPER)
    })
}

const I: u64 = hash("i");

struct Reader<'t> {
    text: &'t str,
    tokens: &'t [Token],
    is_casual: bool,
}

impl Reader<'_> {
    fn word(&self, at: usize) -> &str {
        self.tokens
            .get(at)
            .map_or("", |token| token.span().of(self.text))
    }

    /// Past the last token of the sentence from `first` that ends with token `index`; `None` where it goes on.
    fn end_at(&self, first: usize, index: usize) -> Option<usize> {
        let token = &self.tokens[index];
        let word = self.word(index);
        let is_abbreviation = token.is(flag::PERIOD) && token.is_word();
        if self.is_stamp(index + 1) && token.is(flag::UPPER) || self.ends_stamp(index) {
            return Some(index + 1);
        }
        let is_stop = word.bytes().all(|byte| matches!(byte, b'.' | b'!' | b'?'))
            || matches!(word, "。" | "！" | "？" | "…" | "؟");
        if !is_stop && !is_abbreviation {
            return None;
        }
        if word.starts_with(['.', '…']) && self.is_omission(index) {
            return None;
        }
        // "General (ret.) Idriss Tchagaye"
        let is_cut_short = index >= 2
            && self.word(index + 1) == ")"
            && self.word(index - 2) == "("
            && !self.tokens[index - 1].is(flag::UPPER | flag::DIGIT);
        if word == "." && is_cut_short {
            return None;
        }
        // "compounds. . . . The practice": a stop, and then words are left out
        if word == "." && !token.is(flag::SPACE) && self.spaced_stops(index + 1) == 3 {
            let is_more = self
                .tokens
                .get(index + 4)
                .is_some_and(|next| next.is(flag::UPPER));
            return is_more.then_some(index + 1);
        }
        let limit = first + MAX_TOKENS;
        let end = self.closed_at(index + 1, limit);
        let Some(next) = self.tokens.get(end).filter(|_| end < limit) else {
            return Some(end);
        };
        if next.is(flag::PARAGRAPH) {
            return Some(end);
        }
        if !next.is(flag::SPACE) && !next.is(flag::OPEN) && !matches!(word, "。" | "！" | "？") {
            return (end == index + 1 && word == "." && self.has_lost_space(index)).then_some(end);
        }
        self.begins_sentence(first, index, end, is_abbreviation)
            .then_some(end)
    }

    /// "03/27/2001 01:58 PM": when a message was sent, as mail programs put it between two messages.
    fn is_stamp(&self, at: usize) -> bool {
        let parts = |at: usize, mark: char| {
            let word = self.word(at);
            word.starts_with(|first: char| first.is_ascii_digit())
                && word.contains(mark)
                && word
                    .bytes()
                    .all(|byte| byte.is_ascii_digit() || byte == mark as u8)
        };
        self.tokens
            .get(at)
            .is_some_and(|token| token.is(flag::DIGIT))
            && parts(at, '/')
            && parts(at + 1, ':')
            && matches!(self.word(at + 2), "AM" | "PM")
    }

    /// Whether such a stamp ends there, and a message begins.
    fn ends_stamp(&self, index: usize) -> bool {
        matches!(self.word(index), "AM" | "PM")
            && index >= 2
            && self.is_stamp(index - 2)
            && self
                .tokens
                .get(index + 1)
                .is_some_and(|next| next.is(flag::UPPER))
    }

    /// Past the quotation marks, brackets and notes that close behind a stop, and belong to its sentence; at most `limit`.
    fn closed_at(&self, mut end: usize, limit: usize) -> usize {
        while let Some(next) = self.tokens.get(end) {
            if end >= limit || next.is(flag::PARAGRAPH) {
                break;
            }
            let closes = next.is(flag::CLOSE)
                || !next.is(flag::SPACE)
                    && matches!(self.word(end), ")" | "]" | "’" | "'" | "”" | "\"" | "''")
                    && !next.is(flag::OPEN);
            let is_more = !next.is(flag::SPACE) && matches!(self.word(end), "." | "!" | "?");
            let is_note = self.word(end) == "["
                && self.word(end + 2) == "]"
                && self.word(end + 1).bytes().all(|byte| byte.is_ascii_digit());
            if is_note {
                end = limit.min(end + 3);
            } else if closes || is_more {
                end += 1;
            } else {
                break;
            }
        }
        end
    }

    /// Stops that stand apart from token `at` on: ". . .".
    fn spaced_stops(&self, at: usize) -> usize {
        (at..self.tokens.len().min(at + 4))
            .take_while(|&at| self.tokens[at].is(flag::SPACE) && self.word(at) == ".")
            .count()
    }

    /// "[...]", and stops that stand apart: something was left out.
    fn is_omission(&self, index: usize) -> bool {
        let is_bracketed = index > 0 && matches!(self.word(index - 1), "[" | "(");
        let is_apart = |at: usize| self.tokens[at].is(flag::SPACE) && self.word(at) == ".";
        let before = (0..index)
            .rev()
            .take(3)
            .take_while(|&at| is_apart(at))
            .count();
        let run = before + self.spaced_stops(index);
        // the last of four ends the sentence
        is_bracketed && self.word(index) != "." || run >= 3 && !(run == 4 && before == 3)
    }

    /// "ranks.The" is a lost space only between words, and not in an address.
    fn has_lost_space(&self, stop: usize) -> bool {
        let next = &self.tokens[stop + 1];
        let is_address = self
            .text
            .as_bytes()
            .iter()
            .skip(next.start())
            .take(64)
            .take_while(|byte| !byte.is_ascii_whitespace())
            .any(|&byte| byte == b'@');
        stop > 0
            && self.tokens[stop - 1].is(flag::LOWER)
            && next.is(flag::UPPER)
            && next.is(flag::LOWER)
            && !is_address
    }

    /// Whether what stands at `next` can begin a sentence, after a stop at `stop`.
    fn begins_sentence(
        &self,
        first: usize,
        stop: usize,
        next: usize,
        is_abbreviation: bool,
    ) -> bool {
        let mut at = next;
        while self.tokens.get(at).is_some_and(|token| {
            token.is(flag::OPEN)
                || matches!(
                    self.word(at),
                    "(" | "[" | "‘" | "'" | "-" | "–" | "—" | "•" | "*"
                )
        }) {
            at += 1;
        }
        let Some(token) = self.tokens.get(at) else {
            return true;
        };
        let word = self.word(stop);
        if is_abbreviation {
            return token.is(flag::UPPER)
                && abbreviation_ends(word, token, self.tokens, first, stop);
        }
        if token.is(flag::UPPER) {
            // "Yahoo! Inc." and the like are too rare to spoil the rule.
            return !(matches!(word, "?" | "!") && next > stop + 1 && self.says(at));
        }
        let begins = self.word(at);
        if begins.starts_with("http") || begins.starts_with("www.") || is_rule(begins) {
            return true;
        }
        if token.is(flag::LETTER) {
            // A lowercase word after a stop: a dot in the middle of a sentence, or a name that is written small.
            let is_letter_case = token.is(flag::LOWER);
            let is_speech = matches!(word, "?" | "!") && next > stop + 1;
            return !is_letter_case || is_speech && at > next || self.is_casual && next == stop + 1;
        }
        token.is(flag::DIGIT) && !self.counts(stop) || at > next
    }

    /// "“Who knows?” Graham asked.", "“No!” Graham's niece, Sen. Ida Lund, shouted.": a name and a verb of saying go on
    /// from the quotation before.
    fn says(&self, first: usize) -> bool {
        const MOST_WORDS: usize = 16;
        let mut small = 0;
        for at in first..self.tokens.len().min(first + MOST_WORDS) {
            let (token, word) = (&self.tokens[at], self.word(at));
            if SAYING.contains(&word) {
                return at > first && !is_starter(&self.tokens[first]);
            }
            let is_part = token.is(flag::UPPER | flag::QUOTE)
                || matches!(word, "." | "," | "’s" | "'s" | "(" | ")" | "-");
            if !is_part {
                small += 1;
                // a noun or two, not a verb of another sentence
                if small > 2
                    || !token.is(flag::LOWER)
                    || matches!(word, "and" | "but" | "was" | "is" | "had" | "has")
                {
                    return false;
                }
            }
        }
        false
    }

    /// "p. 55", "c. 1818": a number belongs to the word before the stop.
    fn counts(&self, stop: usize) -> bool {
        stop > 0
            && !self.tokens[stop].is(flag::SPACE)
            && matches!(
                self.word(stop - 1),
                "p" | "pp"
                    | "c"
                    | "ca"
                    | "ext"
                    | "art"
                    | "para"
                    | "ch"
                    | "nos"
                    | "N°"
                    | "n°"
                    | "Nº"
                    | "nº"
            )
    }
}

/// A line of marks that parts two texts.
fn is_rule(word: &str) -> bool {
    word.len() >= 3
        && word
            .bytes()
            .all(|byte| matches!(byte, b'*' | b'=' | b'_' | b'-'))
}

const SAYING: &[&str] = &[
    "said",
    "says",
    "asked",
    "asks",
    "added",
    "wrote",
    "writes",
    "shouted",
    "cried",
    "replied",
    "tweeted",
    "yelled",
    "told",
    "demanded",
    "wondered",
    "continued",
    "joked",
    "exclaimed",
];

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
fn abbreviation_ends(
    word: &str,
    next: &Token,
    tokens: &[Token],
    first: usize,
    stop: usize,
) -> bool {
    let base = word.trim_end_matches('.');
    if base.chars().count() == 1 {
        // An initial ("John F. Kennedy"), or a letter that ends a sentence ("plan B. The").
        let after_name =
            stop > 0 && tokens[stop - 1].is(flag::UPPER) && !tokens[stop].is(flag::LINE);
        return !after_name && (is_starter(next) || base == "I" && stop > 0);
    }
    let lower = base.to_lowercase();
    match lower.as_str() {
        "mr" | "mrs" | "ms" | "dr" | "prof" | "gen" | "col" | "lt" | "sgt" | "maj" | "capt"
        | "cmdr" | "adm" | "brig" | "cpl" | "sen" | "rep" | "reps" | "sens" | "gov" | "rev"
        | "hon" | "pres" | "st" | "mt" | "ft" | "vs" | "e.g" | "i.e" | "cf" | "messrs" | "mme"
        | "mlle" | "vol" | "fig" | "pp" | "approx" | "supt" | "atty" | "fr" | "msgr" | "viz"
        | "ca" | "op" | "spc" | "pvt" | "pfc" | "det" | "insp" => false,
        // "At 5 a.m. Mr. Smith went"
        "a.m" | "p.m" if stop < first + 4 => false,
        "etc" | "jr" | "sr" | "inc" | "ltd" | "co" | "corp" | "a.m" | "p.m" | "llc" | "plc"
        | "bros" => is_starter(next) || lower.contains(".m") || lower == "etc",
        "no" => true,
        // Months and states among them.
        _ => is_starter(next),
    }
}
