//! The forms that expressions of time take.

use super::Found;
use super::calendar::{Anchor, Unit};
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::DateType;

/// The expression that begins with a token.
pub(super) fn at(document: &Document<'_>, at: usize, anchor: &Anchor) -> Option<Found> {
    let reader = Reader {
        document,
        anchor,
        limit: document.sentence(at).end,
    };
    reader
        .clock(at)
        .or_else(|| reader.calendar_day(at))
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
pub(super) const WEEKDAYS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];
const MONTHS: &[&str] = &[
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

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

    pub(super) fn is(&self, at: usize, words: &[&str]) -> bool {
        at < self.limit && self.document.is_any(at, words)
    }

    /// A number in digits or words.
    pub(super) fn number(&self, at: usize) -> Option<i64> {
        let word = self.word(at);
        if !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()) {
            return word.parse().ok().filter(|&number| number < 100_000);
        }
        let lower = word.to_ascii_lowercase();
        if let Some(number) = NUMBERS.iter().position(|one| *one == lower) {
            return Some(number as i64);
        }
        let (tens, ones) = lower.split_once('-').unwrap_or((&lower, ""));
        let tens = TENS.iter().position(|one| *one == tens)? as i64 * 10 + 20;
        if ones.is_empty() {
            return Some(tens);
        }
        let ones = NUMBERS
            .iter()
            .position(|one| *one == ones)
            .filter(|&ones| (1..10).contains(&ones))?;
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
        let lower = self.word(at).to_ascii_lowercase();
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

    /// Whether what is told lies ahead: the verb before says so.
    pub(super) fn is_future(&self, at: usize) -> bool {
        let first = self.document.sentence(at).first;
        let before = (first..at)
            .rev()
            .find(|&at| tag::is_verb(self.document.tags[at]) || self.document.tags[at] == tag::MD);
        let behind = (at..self.limit)
            .find(|&at| tag::is_verb(self.document.tags[at]) || self.document.tags[at] == tag::MD);
        let Some(verb) = before.or(behind) else {
            return false;
        };
        let has_modal = (first..=verb).rev().take(8).any(|at| {
            self.is(
                at,
                &[
                    "will",
                    "shall",
                    "'ll",
                    "due",
                    "scheduled",
                    "planned",
                    "expected",
                ],
            )
        });
        let tag = self.document.tags[verb];
        has_modal && tag != tag::VBD
            || matches!(tag, tag::VB | tag::VBZ | tag::VBP)
                && !self.is(verb, &["have", "has", "says", "say", "is", "are"])
            || has_modal && self.is(verb, &["due"])
    }

    /// "2021-11-05", "12 September 2019", "September 12, 2019", "14 July", "Sept. 13".
    fn calendar_day(&self, at: usize) -> Option<Found> {
        let word = self.word(at);
        if word.len() == 10
            && word.as_bytes()[4] == b'-'
            && crate::model::DateValue::parse(word).is_some()
        {
            return self.found(at, at + 1, DateType::Date, Some(word.to_owned()));
        }
        if let Some((value, is_day)) = slashed(word) {
            return self.found(at, at + 1, DateType::Date, is_day.then_some(value));
        }
        let (day, month, mut end) = if let (Some(day), Some(month)) =
            (self.day_number(at), self.month_number(at + 1))
        {
            (day, month, at + 2)
        } else if let (Some(day), true, Some(month)) = (
            self.day_number(at),
            self.is(at + 1, &["of"]),
            self.month_number(at + 2),
        ) {
            (day, month, at + 3)
        } else if let (Some(month), Some(day)) = (self.month_number(at), self.day_number(at + 1)) {
            (day, month, at + 2)
        } else {
            return None;
        };
        let year = if let Some(year) = self.year_number(end) {
            end += 1;
            Some(year)
        } else if let (true, Some(year)) = (self.is(end, &[","]), self.year_number(end + 1)) {
            end += 2;
            Some(year)
        } else {
            self.anchor.year_of_month(month, self.is_future(at))
        };
        let value = year
            .map(|year| format!("{year:04}-{month:02}-{day:02}"))
            .or_else(|| Some(format!("XXXX-{month:02}-{day:02}")));
        self.found(at, end, DateType::Date, value)
    }

    /// "Friday", "last Monday", "Monday, 16 September", "Monday at six in the morning".
    fn weekday(&self, at: usize) -> Option<Found> {
        let direction = self.is(at, &["last", "next", "this", "past"]);
        let day = if direction { at + 1 } else { at };
        let lower = self.word(day).to_ascii_lowercase();
        let number = WEEKDAYS.iter().position(|one| *one == lower)? as i64;
        let comma = usize::from(self.is(day + 1, &[","]));
        if let Some(date) = self.calendar_day(day + 1 + comma) {
            return self.found(at, date.end, DateType::Date, date.value);
        }
        let is_future =
            self.is(at, &["next"]) || !self.is(at, &["last", "past"]) && self.is_future(at);
        let value = self.anchor.weekday(number, is_future);
        if let Some(part) = part_of_day(self.word(day + 1)) {
            return self.found(
                at,
                day + 2,
                DateType::Time,
                value.map(|value| format!("{value}T{part}")),
            );
        }
        if self.is(day + 1, &["at"])
            && let Some((hour, end)) = self.hour(day + 2)
        {
            return self.found(
                at,
                end,
                DateType::Time,
                value.map(|value| format!("{value}T{hour}")),
            );
        }
        self.found(at, day + 1, DateType::Date, value)
    }

    /// "July", "July 2019", "next March", "last July", "mid-July", "early June".
    fn month(&self, at: usize) -> Option<Found> {
        let direction = self.is(at, &["last", "next", "this", "early", "late", "mid"]);
        let name = if direction { at + 1 } else { at };
        let month = self.month_number(name)?;
        let mut end = name + 1;
        let is_verb = self.is(name, &["may", "march"])
            && !tag::is_noun(self.document.tags[name])
            && self.year_number(end).is_none();
        let is_person = self
            .document
            .tokens
            .get(name + 1)
            .is_some_and(|next| next.is(flag::UPPER) && !next.is(flag::DIGIT))
            && tag::is_name(self.document.tags[name + 1])
            && !direction;
        if is_verb || is_person {
            return None;
        }
        let year = if let Some(year) = self.year_number(end) {
            end += 1;
            Some(year)
        } else if let (true, Some(year)) = (self.is(end, &["of", ","]), self.year_number(end + 1)) {
            end += 2;
            Some(year)
        } else {
            let is_future = self.is(at, &["next"]) || !self.is(at, &["last"]) && self.is_future(at);
            let near = self.anchor.year_of_month(month, is_future);
            let own = self.anchor.month == Some(month);
            near.map(|year| {
                if self.is(at, &["last"]) && own {
                    year - 1
                } else {
                    year
                }
            })
        };
        let value = year.map_or_else(
            || format!("XXXX-{month:02}"),
            |year| format!("{year:04}-{month:02}"),
        );
        self.found(at, end, DateType::Date, Some(value))
    }

    /// "today", "last week", "10 years ago", "a year ago", "two weeks later", "the end of this month".
    fn relative(&self, at: usize) -> Option<Found> {
        let day = match self.word(at).to_ascii_lowercase().as_str() {
            "today" => Some(0),
            "yesterday" => Some(-1),
            "tomorrow" => Some(1),
            _ => None,
        };
        if let Some(day) = day {
            return self.found(at, at + 1, DateType::Date, self.anchor.days(day));
        }
        if self.is(at, &["tonight"]) {
            return self.found(
                at,
                at + 1,
                DateType::Time,
                self.anchor.days(0).map(|day| format!("{day}TNI")),
            );
        }
        // "the end of this month"
        if self.is(at, &["end", "beginning", "start", "middle"]) && self.is(at + 1, &["of"]) {
            let inner = self
                .relative(at + 2)
                .or_else(|| self.month(at + 2))
                .or_else(|| self.year(at + 2));
            if let Some(inner) = inner {
                let first = if at > 0 && self.document.is(at - 1, "the") {
                    at - 1
                } else {
                    at
                };
                return self.found(first, inner.end, DateType::Date, inner.value);
            }
        }
        if self.is(at, &["last", "next", "this", "past", "previous", "coming"]) {
            return self.directed(at);
        }
        self.counted(at)
    }

    /// "last week", "this year", "next month", "this morning", "last night".
    fn directed(&self, at: usize) -> Option<Found> {
        let count = match self.word(at).to_ascii_lowercase().as_str() {
            "last" | "past" | "previous" => -1,
            "next" | "coming" => 1,
            _ => 0,
        };
        let noun = self.word(at + 1).to_ascii_lowercase();
        if let Some(unit) = Unit::of(&noun).filter(|_| !noun.ends_with('s')) {
            if matches!(unit, Unit::Hour | Unit::Minute | Unit::Second | Unit::Day)
                || self.is(at, &["past"])
            {
                let (number, date_type) = ("1", DateType::Duration);
                return self.found(at, at + 2, date_type, Some(unit.duration(number)));
            }
            let is_definite = at > 0 && self.document.is(at - 1, "the");
            if is_definite && count != 0 && !self.is(at, &["previous"]) {
                return None;
            }
            return self.found(at, at + 2, DateType::Date, self.anchor.shifted(unit, count));
        }
        if let Some(part) = part_of_day(&noun) {
            let day = if noun == "night" && count == -1 {
                -1
            } else {
                0
            };
            return self.found(
                at,
                at + 2,
                DateType::Time,
                self.anchor.days(day).map(|day| format!("{day}T{part}")),
            );
        }
        let season = match noun.as_str() {
            "spring" => "SP",
            "summer" => "SU",
            "fall" | "autumn" => "FA",
            "winter" => "WI",
            "weekend" => {
                let week = self.anchor.shifted(Unit::Week, count);
                return self.found(
                    at,
                    at + 2,
                    DateType::Date,
                    week.map(|week| format!("{week}-WE")),
                );
            }
            _ => {
                // "the last two years", "the past decade"
                let number = self.number(at + 1)?;
                let unit = Unit::of(self.word(at + 2))?;
                return self.found(
                    at,
                    at + 3,
                    DateType::Duration,
                    Some(unit.duration(&number.to_string())),
                );
            }
        };
        let year = self
            .anchor
            .year
            .map(|year| format!("{:04}-{season}", i64::from(year) + count.min(0)));
        self.found(at, at + 2, DateType::Date, year)
    }

    /// A number of units: before now, after something, or a length of time.
    fn counted(&self, at: usize) -> Option<Found> {
        let mut noun = at + 1;
        let number = match self.word(at).to_ascii_lowercase().as_str() {
            "a" | "an" => {
                if self.is(at + 1, &["few", "couple"]) {
                    noun = if self.is(at + 2, &["of"]) {
                        at + 3
                    } else {
                        at + 2
                    };
                    None
                } else {
                    Some(1)
                }
            }
            "several" | "few" | "many" | "some" => None,
            _ => {
                // "ten-year war"
                if let Some(found) = self.hyphened(at) {
                    return Some(found);
                }
                Some(self.number(at)?)
            }
        };
        if self.is(
            noun,
            &[
                "more",
                "full",
                "whole",
                "additional",
                "consecutive",
                "straight",
            ],
        ) {
            noun += 1;
        }
        let unit = Unit::of(self.word(noun))?;
        if number == Some(1) && self.is(noun, &["second"]) {
            return None;
        }
        let end = noun + 1;
        if self.is(end, &["ago", "earlier", "before"]) {
            let value = match (self.is(end, &["ago"]), number) {
                (true, Some(number)) => self.anchor.shifted(unit, -number),
                (true, None) => Some("PAST_REF".to_owned()),
                _ => None,
            };
            let value = match unit {
                // "two weeks ago" is a day, as far as the text tells.
                Unit::Week if self.is(end, &["ago"]) => {
                    number.and_then(|number| self.anchor.days(-7 * number))
                }
                _ => value,
            };
            return self.found(at, end + 1, DateType::Date, value);
        }
        if self.is(end, &["later", "after"])
            && !(self.is(end, &["after"]) && self.is(end + 1, &["the", "a", "his", "her"]))
        {
            return self.found(at, end + 1, DateType::Date, None);
        }
        let is_article = self.is(at, &["a", "an"]) && number == Some(1);
        let lasts = at > 0
            && self.document.is_any(
                at - 1,
                &[
                    "for", "within", "lasted", "nearly", "almost", "over", "about", "than",
                ],
            );
        if is_article && lasts {
            return self.found(at, end, DateType::Duration, Some(unit.duration("1")));
        }
        if is_article {
            // "twice a week", "$5 a day": how often; else too vague to be a duration.
            return None;
        }
        let text = number.map_or("X".to_owned(), |number| number.to_string());
        self.found(at, end, DateType::Duration, Some(unit.duration(&text)))
    }

    fn hyphened(&self, at: usize) -> Option<Found> {
        let word = self.word(at);
        let (number, unit) = word.split_once('-')?;
        let unit = unit.split('-').next()?;
        let lower = number.to_ascii_lowercase();
        let number = number
            .parse::<i64>()
            .ok()
            .or_else(|| {
                NUMBERS
                    .iter()
                    .position(|one| *one == lower)
                    .map(|index| index as i64)
            })
            .or_else(|| {
                TENS.iter()
                    .position(|one| *one == lower)
                    .map(|index| index as i64 * 10 + 20)
            })?;
        let unit = Unit::of(unit)?;
        if word.ends_with("-old") {
            return None;
        }
        self.found(
            at,
            at + 1,
            DateType::Duration,
            Some(unit.duration(&number.to_string())),
        )
    }

    /// "weekly", "every week", "each year", "annually".
    fn repeated(&self, at: usize) -> Option<Found> {
        let unit = match self.word(at).to_ascii_lowercase().as_str() {
            "hourly" => Some("PT1H"),
            "daily" => Some("P1D"),
            "weekly" => Some("P1W"),
            "monthly" => Some("P1M"),
            "quarterly" => Some("P3M"),
            "yearly" | "annually" | "annual" => Some("P1Y"),
            _ => None,
        };
        if let Some(unit) = unit {
            let is_newspaper =
                self.document.tokens[at].is(flag::UPPER) && at > self.document.sentence(at).first;
            return (!is_newspaper)
                .then(|| self.found(at, at + 1, DateType::Set, Some(unit.to_owned())))
                .flatten();
        }
        if !self.is(at, &["every", "each"]) {
            return None;
        }
        if let Some(unit) = Unit::of(self.word(at + 1)) {
            return self.found(at, at + 2, DateType::Set, Some(unit.duration("1")));
        }
        if let (Some(number), Some(unit)) = (self.number(at + 1), Unit::of(self.word(at + 2))) {
            return self.found(
                at,
                at + 3,
                DateType::Set,
                Some(unit.duration(&number.to_string())),
            );
        }
        let lower = self.word(at + 1).to_ascii_lowercase();
        let day = WEEKDAYS.iter().position(|one| *one == lower)?;
        self.found(
            at,
            at + 2,
            DateType::Set,
            Some(format!("XXXX-WXX-{}", day + 1)),
        )
    }

    /// "the 1990s", "early 2000s", "19th century", "third quarter", "first half of 2019".
    fn period(&self, at: usize) -> Option<Found> {
        let direction = usize::from(self.is(at, &["early", "late", "mid"]));
        let word = self.word(at + direction);
        let decade = word
            .strip_suffix('s')
            .map(|digits| digits.trim_start_matches(['\'', '’']))
            .filter(|digits| digits.len() == 4 && digits.ends_with('0'));
        if let Some(decade) = decade.and_then(|digits| digits.parse::<i32>().ok()) {
            return self.found(
                at,
                at + direction + 1,
                DateType::Date,
                Some(format!("{:03}", decade / 10)),
            );
        }
        if let Some(number) = word
            .strip_suffix("th")
            .or_else(|| word.strip_suffix("st"))
            .and_then(|digits| digits.parse::<i32>().ok())
            && self.is(at + direction + 1, &["century"])
            && number < 30
        {
            return self.found(
                at,
                at + direction + 2,
                DateType::Date,
                Some(format!("{:02}", number - 1)),
            );
        }
        let lower = word.to_ascii_lowercase();
        let ordinal = ORDINALS.iter().position(|one| *one == lower)? + 1;
        if direction > 0 || !self.is(at + 1, &["quarter", "half"]) {
            return None;
        }
        let letter = if self.is(at + 1, &["quarter"]) {
            "Q"
        } else {
            "H"
        };
        let mut end = at + 2;
        let mut year = self.anchor.year.map(|year| format!("{year:04}"));
        let inner = if self.is(end, &["of"]) { end + 1 } else { end };
        if let Some(given) = self.year_number(inner) {
            year = Some(format!("{given:04}"));
            end = inner + 1;
        } else if self.is(inner, &["this", "last", "next"]) && self.is(inner + 1, &["year"]) {
            let shift = if self.is(inner, &["last"]) {
                -1
            } else {
                i64::from(self.is(inner, &["next"]))
            };
            year = self.anchor.shifted(Unit::Year, shift);
            end = inner + 2;
        } else if letter == "H" {
            return None;
        }
        self.found(
            at,
            end,
            DateType::Date,
            year.map(|year| format!("{year}-{letter}{ordinal}")),
        )
    }

    /// A year that stands alone.
    fn year(&self, at: usize) -> Option<Found> {
        let year = self
            .year_number(at)
            .filter(|year| (1500..2100).contains(year))?;
        let before = at
            .checked_sub(1)
            .map_or("", |at| self.document.word(at))
            .to_ascii_lowercase();
        let expected = [
            "in", "since", "until", "till", "before", "after", "by", "from", "to", "of", "during",
            "and", "or", "through", "between", "early", "late", "mid", "around", "circa", "back",
            "(", ",", "–", "-", "the", "for", "about",
        ];
        let next = self.word(at + 1);
        let is_counted = at + 1 < self.limit
            && matches!(self.document.tags[at + 1], tag::NNS)
            && !self.is(
                at + 1,
                &["elections", "games", "olympics", "attacks", "protests"],
            )
            || matches!(next, "%" | "percent" | "people");
        let is_money = matches!(before.as_str(), "$" | "€" | "£" | "no." | "#");
        let is_expected = expected.contains(&before.as_str())
            || at == self.document.sentence(at).first
            || self
                .document
                .tags
                .get(at + 1)
                .is_some_and(|&tag| tag::is_noun(tag));
        (is_expected && !is_counted && !is_money)
            .then(|| self.found(at, at + 1, DateType::Date, Some(format!("{year:04}"))))
            .flatten()
    }

    /// An hour: "4:30 p.m.", "4.30", "six in the morning", "noon".
    fn hour(&self, at: usize) -> Option<(String, usize)> {
        let word = self.word(at);
        let (hour, minute) = match word.split_once([':', '.']) {
            Some((hour, minute)) if minute.len() == 2 => {
                (hour.parse::<i64>().ok()?, Some(minute.parse::<i64>().ok()?))
            }
            Some(_) => return None,
            None => (self.number(at)?, None),
        };
        if hour > 24 || minute.is_some_and(|minute| minute > 59) {
            return None;
        }
        let mut end = at + 1;
        let mut shift = None;
        let next = self.word(end).to_ascii_lowercase();
        if matches!(next.as_str(), "p.m." | "pm" | "p.m") {
            shift = Some(if hour < 12 { 12 } else { 0 });
            end += 1;
        } else if matches!(next.as_str(), "a.m." | "am" | "a.m") {
            shift = Some(if hour == 12 { -12 } else { 0 });
            end += 1;
        } else if next == "in"
            && self.is(end + 1, &["the"])
            && self.is(end + 2, &["morning", "afternoon", "evening"])
        {
            shift = Some(if self.is(end + 2, &["morning"]) || hour >= 12 {
                0
            } else {
                12
            });
            end += 3;
        } else if matches!(next.as_str(), "o'clock" | "o’clock") {
            shift = Some(0);
            end += 1;
        }
        if shift.is_none() && minute.is_none() {
            return None;
        }
        let hour = hour + shift.unwrap_or(0);
        Some((format!("{hour:02}:{:02}", minute.unwrap_or(0)), end))
    }

    /// "4.30 this morning", "3:15 p.m.", "at midnight".
    fn clock(&self, at: usize) -> Option<Found> {
        let named = match self.word(at).to_ascii_lowercase().as_str() {
            "midnight" => Some("00:00"),
            "noon" | "midday" => Some("12:00"),
            _ => None,
        };
        let today = self.anchor.days(0);
        let full = |hour: &str| {
            today
                .as_ref()
                .map_or_else(|| format!("T{hour}"), |day| format!("{day}T{hour}"))
        };
        if let Some(hour) = named {
            return self.found(at, at + 1, DateType::Time, Some(full(hour)));
        }
        let (hour, end) = self.hour(at)?;
        let word = self.word(at);
        let has_mark = end > at + 1 || word.contains(':');
        if self.is(end, &["this"]) && part_of_day(self.word(end + 1)).is_some() {
            return self.found(at, end + 2, DateType::Time, Some(full(&hour)));
        }
        let is_sure = has_mark
            && (end > at + 1
                || at > 0
                    && self.document.is_any(
                        at - 1,
                        &[
                            "at", "by", "until", "from", "around", "about", "before", "after",
                        ],
                    ));
        is_sure
            .then(|| self.found(at, end, DateType::Time, Some(full(&hour))))
            .flatten()
    }
}

pub(super) fn part_of_day(word: &str) -> Option<&'static str> {
    match word.to_ascii_lowercase().as_str() {
        "morning" => Some("MO"),
        "afternoon" => Some("AF"),
        "evening" => Some("EV"),
        "night" => Some("NI"),
        _ => None,
    }
}

/// "10/31/1974", "2012/09/08": the value, and whether it is a day of the calendar.
fn slashed(word: &str) -> Option<(String, bool)> {
    let parts: Vec<&str> = word.split('/').collect();
    let [one, two, three] = parts.as_slice() else {
        return None;
    };
    let number = |text: &str| text.parse::<i16>().ok();
    let (one, two, three, wide) = (
        number(one)?,
        number(two)?,
        number(three)?,
        (one.len(), three.len()),
    );
    let (year, month, day) = match wide {
        (4, _) => (one, two, three),
        (_, 4) => (three, one, two),
        (_, 2) if one <= 12 => (
            if three < 50 {
                2000 + three
            } else {
                1900 + three
            },
            one,
            two,
        ),
        _ => return None,
    };
    let value =
        crate::model::DateValue::new(year, u8::try_from(month).ok(), u8::try_from(day).ok());
    Some((format!("{year:04}-{month:02}-{day:02}"), value.is_some()))
}
