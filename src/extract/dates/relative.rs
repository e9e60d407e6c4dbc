//! Times told from now or from another time, how long something takes, and how often it comes.

use super::Found;
use super::calendar::Unit;
use super::day::part_of_day;
use super::pattern::{NUMBERS, ORDINALS, Reader, TENS, place_in};
use crate::extract::tag;
use crate::model::{DateType, WEEKDAYS};

impl Reader<'_, '_> {
    /// "today", "last week", "10 years ago", "a year ago", "two weeks later", "the end of this month".
    pub(super) fn relative(&self, at: usize) -> Option<Found> {
        let day = match self.lower(at).as_str() {
            "today" => Some(0),
            "yesterday" => Some(-1),
            "tomorrow" => Some(1),
            _ => None,
        };
        if let Some(day) = day {
            let is_newspaper = self.is_capitalized(at)
                && at > self.document.sentence(at).first
                && self.is_capitalized(at - 1)
                && tag::is_name(self.document.tag(at - 1));
            if is_newspaper {
                return None;
            }
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
        if let Some(season) = self.season(at) {
            return Some(season);
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

    /// "in the autumn", "before the summer", "since the spring of 2018".
    fn season(&self, at: usize) -> Option<Found> {
        const LEADING: &[&str] = &[
            "in", "by", "until", "before", "since", "during", "after", "from", "over",
        ];
        let (code, month) = match self.word(at) {
            "spring" => ("SP", 3),
            "summer" => ("SU", 6),
            "autumn" | "fall" => ("FA", 9),
            "winter" => ("WI", 12),
            _ => return None,
        };
        let first = self.document.sentence(at).first;
        // "autumn 2024"
        if let Some(year) = self.year_number(at + 1) {
            return self.found(
                at,
                at + 2,
                DateType::Date,
                Some(format!("{year:04}-{code}")),
            );
        }
        let the = at.checked_sub(1).filter(|&the| the > first)?;
        // "the fall of Mosul" is none
        let of = self.is(at + 1, &["of"]);
        let year = self.year_number(at + 2).filter(|_| of);
        let is_led = self.document.is(the, "the") && self.document.is_any(the - 1, LEADING);
        if !is_led || of && year.is_none() {
            return None;
        }
        let end = if year.is_some() { at + 3 } else { at + 1 };
        let year = year.or_else(|| self.anchor.year_of_month(month, self.ahead(at)));
        let value = year.map(|year| format!("{year:04}-{code}"));
        self.found(the, end, DateType::Date, value)
    }

    /// "last week", "this year", "next month", "this morning", "last night".
    fn directed(&self, at: usize) -> Option<Found> {
        let count = match self.lower(at).as_str() {
            "last" | "past" | "previous" => -1,
            "next" | "coming" => 1,
            _ => 0,
        };
        let noun = self.lower(at + 1);
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
            let day = if noun.as_str() == "night" && count == -1 {
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
        let (season, begins) = match noun.as_str() {
            "spring" => ("SP", 3),
            "summer" => ("SU", 6),
            "fall" | "autumn" => ("FA", 9),
            "winter" => ("WI", 12),
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
        // "last spring" in November is that of the year; "next spring" in November that of the next
        let is_past = self.anchor.month.is_some_and(|month| month > begins + 2);
        let years = match count {
            -1 => -i64::from(!is_past),
            1 => i64::from(is_past),
            _ => 0,
        };
        let year = self
            .anchor
            .year
            .map(|year| format!("{:04}-{season}", i64::from(year) + years));
        self.found(at, at + 2, DateType::Date, year)
    }

    /// A number of units: before now, after something, or a length of time.
    fn counted(&self, at: usize) -> Option<Found> {
        if let Some(found) = self.hyphened(at) {
            return Some(found);
        }
        let (number, noun) = self.amount(at)?;
        let (unit, units) = self.unit(noun)?;
        let number = number.map(|number| number * units);
        if number == Some(1) && self.is(noun, &["second"]) {
            return None;
        }
        let end = noun + 1;
        if let Some(number) = number.filter(|_| self.is_measure(end)) {
            let value = unit.duration(&number.to_string());
            return self.found(at, end, DateType::Duration, Some(value));
        }
        if self.is(end, &["ago", "earlier", "before"]) {
            let value = match (self.is(end, &["ago"]), number) {
                (true, Some(number)) => self.anchor.shifted(unit, -number),
                (true, None) => Some("PAST_REF".to_owned()),
                (false, Some(number)) => self.by_told(at, unit, -number),
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
            let value = number.and_then(|number| self.by_told(at, unit, number));
            return self.found(at, end + 1, DateType::Date, value);
        }
        let is_article = self.is(at, &["a", "an"]) && number == Some(1);
        let lasts = at > 0
            && self.document.is_any(
                at - 1,
                &[
                    "for", "within", "lasted", "nearly", "almost", "over", "about", "than",
                ],
            )
            // "the best in a decade"
            || matches!(unit, Unit::Decade | Unit::Century)
                && at > 0
                && self.document.is(at - 1, "in");
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

    /// "two", "a couple of", "several more": how many, where that is told, and the place of the noun.
    fn amount(&self, at: usize) -> Option<(Option<i64>, usize)> {
        let mut noun = at + 1;
        let number = match self.lower(at).as_str() {
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
            _ => Some(self.number(at)?),
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
        Some((number, noun))
    }

    /// The unit that a noun tells, and how many of it.
    fn unit(&self, noun: usize) -> Option<(Unit, i64)> {
        if self.is(noun, &["fortnight", "fortnights"]) {
            return Some((Unit::Week, 2));
        }
        Some((Unit::of(self.word(noun))?, 1))
    }

    /// "forty minutes before it was due": how long, and not when.
    fn is_measure(&self, end: usize) -> bool {
        let begins = matches!(
            self.document.tag(end + 1),
            tag::PRP | tag::DT | tag::PRPS | tag::NN | tag::NNP | tag::NNS
        );
        begins && end + 1 < self.limit && self.is(end, &["before", "after"])
    }

    fn hyphened(&self, at: usize) -> Option<Found> {
        let word = self.word(at);
        let (number, unit) = word.split_once('-')?;
        let unit = unit.split('-').next()?;
        let ones = || place_in(NUMBERS, number).map(|index| index as i64);
        let tens = || place_in(TENS, number).map(|index| index as i64 * 10 + 20);
        let number = number.parse().ok().or_else(ones).or_else(tens)?;
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
    pub(super) fn repeated(&self, at: usize) -> Option<Found> {
        let unit = match self.lower(at).as_str() {
            "hourly" => Some("PT1H"),
            "daily" => Some("P1D"),
            "weekly" => Some("P1W"),
            "monthly" => Some("P1M"),
            "quarterly" => Some("P3M"),
            "yearly" | "annually" | "annual" => Some("P1Y"),
            _ => None,
        };
        if let Some(unit) = unit {
            // also "the Romanian daily Curierul de Est"
            let is_newspaper = self.is_capitalized(at)
                && (at > self.document.sentence(at).first || self.is_capitalized(at + 1))
                || self.is_capitalized(at + 1) && tag::is_name(self.document.tag(at + 1));
            return (!is_newspaper)
                .then(|| self.found(at, at + 1, DateType::Set, Some(unit.to_owned())))
                .flatten();
        }
        if !self.is(at, &["every", "each"]) {
            return None;
        }
        if part_of_day(self.word(at + 1)).is_some() {
            return self.found(at, at + 2, DateType::Set, Some("P1D".to_owned()));
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
        let day = place_in(&WEEKDAYS, self.word(at + 1))?;
        self.found(
            at,
            at + 2,
            DateType::Set,
            Some(format!("XXXX-WXX-{}", day + 1)),
        )
    }

    /// "the 1990s", "early 2000s", "19th century", "third quarter", "first half of 2019".
    pub(super) fn period(&self, at: usize) -> Option<Found> {
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
        let ordinal = place_in(ORDINALS, word)? + 1;
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
}
