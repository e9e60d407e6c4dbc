//! Which form an expression of time takes, and the words and numbers that all forms are made of.

use super::Found;
use super::calendar::Anchor;
use super::narrated::Told;
use crate::extract::document::Document;
use crate::extract::lexicon::{class, kind, lexicon};
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::DateType;
use arrayvec::ArrayString;

/// The expression that begins with a token.
pub(super) fn at(
    document: &Document<'_>,
    at: usize,
    (anchor, told): (&Anchor, &Told),
) -> Option<Found> {
    let reader = Reader {
        document,
        anchor,
        told,
        limit: document.sentence(at).end,
    };
    reader
        .clock(at)
        .or_else(|| reader.calendar_day(at))
        .or_else(|| reader.narrated(at))
        .or_else(|| reader.occasion(at))
        .or_else(|| reader.weekday(at))
        .or_else(|| reader.month(at))
        .or_else(|| reader.relative(at))
        .or_else(|| reader.repeated(at))
        .or_else(|| reader.period(at))
        .or_else(|| reader.year(at))
}

pub(super) struct Reader<'a, 't> {
    pub(super) document: &'a Document<'t>,
    pub(super) anchor: &'a Anchor,
    /// What was told before.
    pub(super) told: &'a Told,
    /// Past the last token of the sentence.
    pub(super) limit: usize,
}

pub(super) const NUMBERS: &[&str] = &[
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];
pub(super) const TENS: &[&str] = &[
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];
pub(super) const ORDINALS: &[&str] = &["first", "second", "third", "fourth"];
const MONTHS: &[&str] = &[
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// Where a word stands in a list.
pub(super) fn place_in(list: &[&str], word: &str) -> Option<usize> {
    list.iter().position(|one| one.eq_ignore_ascii_case(word))
}

/// A word in small letters, without an allocation.
pub(super) type Lower = ArrayString<24>;

/// The word in small letters; nothing for one that is longer than any word of time.
pub(super) fn lower(word: &str) -> Lower {
    let mut lower = Lower::from(word).unwrap_or_default();
    lower.make_ascii_lowercase();
    lower
}

/// The month with that name, in full or cut short.
pub(super) fn month_named(name: &str) -> Option<i8> {
    let lower = lower(name);
    let is_whole = lower.len() >= 3 && name.starts_with(char::is_uppercase);
    MONTHS
        .iter()
        .position(|month| is_whole && lower.starts_with(month))
        .map(|index| index as i8 + 1)
}

impl Reader<'_, '_> {
    pub(super) fn found(
        &self,
        first: usize,
        end: usize,
        date_type: DateType,
        value: Option<String>,
    ) -> Option<Found> {
        (end <= self.limit).then_some(Found {
            first,
            end,
            date_type,
            value,
        })
    }

    pub(super) fn word(&self, at: usize) -> &str {
        if at < self.limit {
            self.document.word(at)
        } else {
            ""
        }
    }

    /// A word in small letters.
    pub(super) fn lower(&self, at: usize) -> Lower {
        lower(self.word(at))
    }

    pub(super) fn is(&self, at: usize, words: &[&str]) -> bool {
        at < self.limit && self.document.is_any(at, words)
    }

    /// Whether a word begins with a capital and goes on in small letters.
    pub(super) fn is_capitalized(&self, at: usize) -> bool {
        let token = self.document.tokens.get(at);
        at < self.limit && token.is_some_and(|token| token.is(flag::UPPER) && token.is(flag::LOWER))
    }

    /// A number in digits or words.
    pub(super) fn number(&self, at: usize) -> Option<i64> {
        let word = self.word(at);
        if !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()) {
            return word.parse().ok().filter(|&number| number < 100_000);
        }
        if let Some(number) = place_in(NUMBERS, word) {
            return Some(number as i64);
        }
        let (tens, ones) = word.split_once('-').unwrap_or((word, ""));
        let tens = place_in(TENS, tens)? as i64 * 10 + 20;
        if ones.is_empty() {
            return Some(tens);
        }
        let ones = place_in(NUMBERS, ones).filter(|&ones| (1..10).contains(&ones))?;
        Some(tens + ones as i64)
    }

    pub(super) fn month_number(&self, at: usize) -> Option<i8> {
        let token = self.document.tokens.get(at).filter(|_| at < self.limit)?;
        let is_sure = token.is(flag::UPPER) || token.bytes() > 3;
        if lexicon().kinds(token.lower) & kind::MONTH == 0
            || !is_sure
            || !token.is(flag::UPPER) && self.is(at, &["march", "august"])
        {
            return None;
        }
        let lower = self.lower(at);
        MONTHS
            .iter()
            .position(|month| lower.starts_with(month))
            .map(|index| index as i8 + 1)
    }

    pub(super) fn day_number(&self, at: usize) -> Option<i8> {
        let word = self.word(at);
        let digits = word
            .trim_end_matches("st")
            .trim_end_matches("nd")
            .trim_end_matches("rd")
            .trim_end_matches("th");
        digits
            .parse::<i8>()
            .ok()
            .filter(|day| (1..=31).contains(day) && digits.len() <= 2)
    }

    pub(super) fn year_number(&self, at: usize) -> Option<i16> {
        let word = self.word(at);
        (word.len() == 4)
            .then(|| word.parse::<i16>().ok())
            .flatten()
            .filter(|year| (1000..2200).contains(year))
    }

    /// The year of a month: of "last" and "next" one, or as the verb tells.
    pub(super) fn year_of_month(&self, at: usize, month: i8) -> Option<i16> {
        let since = |by: usize| at >= by && self.is(at - by, &["since"]);
        if self.is(at, &["last", "next"]) || since(1) || since(2) {
            return self.anchor.year_in(month, self.is(at, &["next"]));
        }
        self.anchor.year_of_month(month, self.ahead(at))
    }

    /// The verb that a time hangs on, where it stands in another clause than the verb before: "threatened to sue, but on
    /// Thursday its auditor resigned".
    fn governing(&self, at: usize) -> Option<usize> {
        let mut verb = at;
        for _ in 0..3 {
            verb = self.document.head(verb)?;
            if tag::is_verb(self.document.tag(verb)) {
                let is_behind = verb > at && self.document.tag(verb) == tag::VBD;
                return is_behind.then_some(verb);
            }
        }
        None
    }

    /// Whether what is told lies ahead: the verb before says so.
    pub(super) fn is_future(&self, at: usize) -> bool {
        self.ahead(at) == Some(true)
    }

    /// The same; `None` where no verb tells.
    pub(super) fn ahead(&self, at: usize) -> Option<bool> {
        let first = self.document.sentence(at).first;
        let is_verb =
            |at: &usize| tag::is_verb(self.document.tag(*at)) || self.document.tag(*at) == tag::MD;
        let before = (first..at).rev().find(is_verb);
        let verb = self
            .governing(at)
            .or(before)
            .or_else(|| (at..self.limit).find(is_verb))?;
        // "have until March to agree", "unless it is paid by Friday"
        let is_deadline =
            (at.saturating_sub(3).max(first)..at).any(|before| self.is(before, &["deadline"]));
        let is_open = is_deadline
            || at > first
                && (self.document.is(at - 1, "until")
                    && matches!(self.document.tag(verb), tag::VBP | tag::VBZ | tag::MD)
                    || self.document.is(at - 1, "by")
                        && (first..at).any(|mark| self.is(mark, &["unless", "if"])));
        if is_open {
            return Some(true);
        }
        // "called for a rally on Saturday", "threatened with publishing them on Monday"
        let wishes = |verb: usize| {
            let classes = class::CALLING | class::THREATENING | class::PLEDGING | class::PLANNING;
            lexicon().is_verb_of(self.document.token(verb).lower, classes)
                && self.document.is_any(verb + 1, &["for", "to", "with"])
        };
        let above = (first..verb).rev().find(is_verb);
        let is_gerund = self.document.tag(verb) == tag::VBG;
        if verb < at && (wishes(verb) || is_gerund && above.is_some_and(wishes)) {
            return Some(true);
        }
        let has_modal = (first..=verb).rev().take(8).any(|at| {
            self.is(
                at,
                &[
                    "will",
                    "would",
                    "shall",
                    "'ll",
                    "due",
                    "scheduled",
                    "planned",
                    "expected",
                    "awaited",
                ],
            )
        });
        let tag = self.document.tag(verb);
        let is_future = has_modal && tag != tag::VBD
            || matches!(tag, tag::VB | tag::VBZ | tag::VBP)
                && !self.is(verb, &["have", "has", "says", "say", "is", "are"])
            || has_modal && self.is(verb, &["due"]);
        Some(is_future)
    }
}
