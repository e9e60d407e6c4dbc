//! Times told from a time that the text has told before: "two years later", "the following day", "that night".

use super::Found;
use super::calendar::{Anchor, Unit};
use super::day::part_of_day;
use super::pattern::Reader;
use crate::extract::tag;
use crate::model::{Date, DateType, WEEKDAYS};

/// How many sentences back the other time may stand.
const BACK: usize = 3;

/// The last time that a text has told of, with a year at least.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Told {
    sentence: usize,
    anchor: Option<Anchor>,
}

impl Told {
    /// Takes a time in, where later ones can be told from it.
    pub(super) fn hear(&mut self, date: &Date, sentence: usize) {
        if !matches!(date.date_type, DateType::Date | DateType::Time) {
            return;
        }
        let day = date
            .value
            .as_deref()
            .map(|value| value.split('T').next().unwrap_or(value));
        let anchor = Anchor::of(day);
        if anchor.year.is_some() {
            *self = Self {
                sentence,
                anchor: Some(anchor),
            };
        }
    }

    /// What is told from, in a sentence of this number.
    fn near(&self, sentence: usize) -> Option<Anchor> {
        self.anchor.filter(|_| self.sentence + BACK >= sentence)
    }
}

impl Reader<'_, '_> {
    fn told_before(&self, at: usize) -> Option<Anchor> {
        self.told.near(self.document.sentence_number(at))
    }

    /// So many units after or before what was told; no value where nothing was, or not exactly enough.
    pub(super) fn by_told(&self, at: usize, unit: Unit, count: i64) -> Option<String> {
        let anchor = self.told_before(at)?;
        match unit {
            Unit::Week => anchor.days(count * 7),
            _ => anchor.shifted(unit, count),
        }
    }

    /// "the following day", "the next morning", "the same evening", "that night", "that July", "the night before".
    pub(super) fn narrated(&self, at: usize) -> Option<Found> {
        // no "said that May would"
        let is_that = self.is(at, &["that"]) && self.document.tag(at) == tag::DT;
        let noun = at + 1;
        let shift = match self.word(at).to_ascii_lowercase().as_str() {
            "following" | "next" => 1,
            "previous" | "preceding" => -1,
            "same" | "that" => 0,
            _ => return self.before_it(at),
        };
        let is_the = at > 0 && self.document.is(at - 1, "the");
        // "next week" is told from today
        if !is_that && !is_the {
            return None;
        }
        let first = at - usize::from(!is_that && self.is(at, &["same"]));
        let anchor = self.told_before(at);
        if let Some(part) = part_of_day(self.word(noun)) {
            let value = anchor
                .and_then(|anchor| anchor.days(shift))
                .map(|day| format!("{day}T{part}"));
            return self.found(first, noun + 1, DateType::Time, value);
        }
        let unit = Unit::of(self.word(noun)).filter(|unit| {
            matches!(unit, Unit::Day | Unit::Week | Unit::Month | Unit::Year)
                && !self.word(noun).ends_with('s')
        });
        if let Some(unit) = unit {
            // "that day", "the same year", but "that year's" tells no less
            let value = anchor.and_then(|anchor| anchor.shifted(unit, shift));
            let is_told = !is_that || value.is_some();
            return is_told
                .then(|| self.found(first, noun + 1, DateType::Date, value))
                .flatten();
        }
        let month = self.month_number(noun).filter(|_| is_that || is_the)?;
        let year = anchor?.year?;
        let value = format!("{:04}-{month:02}", i64::from(year) + shift);
        self.found(first, noun + 1, DateType::Date, Some(value))
    }

    /// "the night before", "the day after".
    fn before_it(&self, at: usize) -> Option<Found> {
        let is_the = at > 0 && self.document.is(at - 1, "the");
        let shift = match self.word(at + 1).to_ascii_lowercase().as_str() {
            "before" => -1,
            "after" => 1,
            _ => return None,
        };
        // "the day after the vote" hangs on the vote
        let ends = at + 2 >= self.limit
            || self.document.is_mark(at + 2)
            || self.is(at + 2, &["that", "when", "and", "in", "at", "by", "to"]);
        if !is_the || !ends {
            return None;
        }
        let day = || self.told_before(at).and_then(|anchor| anchor.days(shift));
        if let Some(part) = part_of_day(self.word(at)) {
            let value = day().map(|day| format!("{day}T{part}"));
            return self.found(at - 1, at + 2, DateType::Time, value);
        }
        let unit = Unit::of(self.word(at))
            .filter(|unit| matches!(unit, Unit::Day | Unit::Week | Unit::Month | Unit::Year))?;
        let value = self.by_told(at, unit, shift);
        self.found(at - 1, at + 2, DateType::Date, value)
    }

    /// "The Sunday Examiner", "the Monday Club": no day.
    pub(super) fn is_in_a_name(&self, day: usize) -> bool {
        let is_name = |at: usize| {
            let lower = self.word(at).to_ascii_lowercase();
            self.is_capitalized(at)
                && self.month_number(at).is_none()
                && !WEEKDAYS.contains(&lower.as_str())
                && part_of_day(&lower).is_none()
        };
        let before = day.checked_sub(1);
        is_name(day + 1)
            && before.is_none_or(|before| {
                self.document.is(before, "the") || day == self.document.sentence(day).first
            })
    }
}
