//! Days by a name or by their place in a month: "Good Friday", "the first Tuesday in October", "two Fridays ago", "on the
//! 15th". Knows the calendar of the west; where another one tells, the day stays unknown.

use super::Found;
use super::calendar::Unit;
use super::day::part_of_day;
use super::pattern::{Reader, lower, place_in};
use crate::extract::lexicon::{Map, phrase};
use crate::extract::token::tokens;
use crate::model::{DateType, WEEKDAYS};
use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};
use std::sync::LazyLock;

/// When a day falls.
#[derive(Debug, Clone, Copy)]
enum When {
    Fixed(i8, i8),
    /// Days from Easter.
    Easter(i32),
    /// The how-manieth weekday of a month, and days from it.
    Nth(i8, usize, i8, i32),
    /// By another calendar.
    Moves,
}

/// The lines of the list: name and when.
fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("../../../assets/lexicons/holidays.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('|'))
}

/// Hashes of the words that holidays begin with.
pub(super) fn first_words() -> impl Iterator<Item = u64> {
    lines().filter_map(|(name, _)| tokens(name).first().map(|token| token.lower))
}

static HOLIDAYS: LazyLock<Map<When>> = LazyLock::new(|| {
    let mut holidays = Map::default();
    for (name, when) in lines() {
        let Some(when) = when_of(when.trim()) else {
            continue;
        };
        // Both apostrophes are written.
        for name in [name.trim().to_owned(), name.trim().replace('\'', "’")] {
            let key = tokens(&name)
                .iter()
                .fold(0, |value, token| phrase(value, token.lower));
            holidays.insert(key, when);
        }
    }
    holidays
});

fn when_of(text: &str) -> Option<When> {
    if text == "moves" {
        return Some(When::Moves);
    }
    if let Some(days) = text.strip_prefix("easter ") {
        return days.parse().ok().map(When::Easter);
    }
    if let Some((month, day)) = text.split_once('-')
        && let (Ok(month), Ok(day)) = (month.parse(), day.parse())
    {
        return Some(When::Fixed(month, day));
    }
    let mut parts = text.split(' ');
    let nth = parts.next()?.parse().ok()?;
    let day = parts.next()?;
    let weekday = WEEKDAYS.iter().position(|name| name.starts_with(day))?;
    let month = parts.next()?.parse().ok()?;
    let days = parts.next().map_or(Some(0), |days| days.parse().ok())?;
    Some(When::Nth(nth, weekday, month, days))
}

impl When {
    fn month(self) -> i8 {
        match self {
            Self::Fixed(month, _) | Self::Nth(_, _, month, _) => month,
            Self::Easter(_) | Self::Moves => 4,
        }
    }

    fn day(self, year: i16) -> Option<Date> {
        match self {
            Self::Fixed(month, day) => Date::new(year, month, day).ok(),
            Self::Easter(days) => easter(year)?.checked_add(days.days()).ok(),
            Self::Nth(nth, weekday, month, days) => nth_weekday(year, month, nth, weekday)?
                .checked_add(days.days())
                .ok(),
            Self::Moves => None,
        }
    }
}

/// The how-manieth weekday of a month; -1 for the last.
fn nth_weekday(year: i16, month: i8, nth: i8, weekday: usize) -> Option<Date> {
    let weekday = Weekday::from_monday_zero_offset(weekday as i8).ok()?;
    let first = Date::new(year, month, 1).ok()?;
    first.nth_weekday_of_month(nth, weekday).ok()
}

/// Easter Sunday of the Gregorian calendar.
fn easter(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let (golden, century) = (year_number % 19, year_number / 100);
    let (leap, rest) = (century / 4, century % 4);
    let moon = (century - (century + 8) / 25 + 1) / 3;
    let full = (19 * golden + century - leap - moon + 15) % 30;
    let (quarter, of_four) = (year_number % 100 / 4, year_number % 4);
    let shift = (32 + 2 * rest + 2 * quarter - full - of_four) % 7;
    let late = (golden + 11 * full + 22 * shift) / 451;
    let sum = full + shift - 7 * late + 114;
    Date::new(year, (sum / 31) as i8, (sum % 31 + 1) as i8).ok()
}

fn ordinal(word: &str) -> Option<i8> {
    match lower(word).as_str() {
        "first" | "1st" => Some(1),
        "second" | "2nd" => Some(2),
        "third" | "3rd" => Some(3),
        "fourth" | "4th" => Some(4),
        "last" => Some(-1),
        _ => None,
    }
}

fn written(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

impl Reader<'_, '_> {
    /// A day by a name or by its place.
    pub(super) fn occasion(&self, at: usize) -> Option<Found> {
        self.holiday(at)
            .or_else(|| self.nth(at))
            .or_else(|| self.weekdays_ago(at))
            .or_else(|| self.day_of_month(at))
            .or_else(|| self.weekend(at))
            .or_else(|| self.vague(at))
            .or_else(|| self.part_of_unit(at))
            .or_else(|| self.in_the_morning(at))
    }

    /// "the end of the month", "the rest of the year": the unit of publication.
    fn part_of_unit(&self, at: usize) -> Option<Found> {
        let is_part = self.is(at, &["end", "beginning", "start", "middle", "rest"])
            && self.is(at + 1, &["of"])
            && self.is(at + 2, &["the"]);
        let ends = !self.is(at + 4, &["of", "in"]);
        let unit = Unit::of(self.word(at + 3)).filter(|unit| {
            is_part && ends && matches!(unit, Unit::Week | Unit::Month | Unit::Year | Unit::Decade)
        })?;
        let first = at - usize::from(at > 0 && self.document.is(at - 1, "the"));
        self.found(first, at + 4, DateType::Date, self.anchor.shifted(unit, 0))
    }

    /// "before the weekend", "until the new year".
    fn weekend(&self, at: usize) -> Option<Found> {
        const BEFORE: &[&str] = &[
            "at", "over", "before", "during", "by", "until", "till", "after", "in", "for",
        ];
        let is_led = at >= 2
            && at > self.document.sentence(at).first + 1
            && self.document.is(at - 1, "the")
            && self.document.is_any(at - 2, BEFORE);
        if !is_led {
            return None;
        }
        if self.is(at, &["weekend"]) {
            let back = if self.ahead(at) == Some(false) && !self.document.is(at - 2, "before") {
                -1
            } else {
                0
            };
            let week = self.anchor.shifted(Unit::Week, back);
            let value = week.map(|week| format!("{week}-WE"));
            return self.found(at - 1, at + 1, DateType::Date, value);
        }
        if self.is(at, &["new"]) && self.is(at + 1, &["year"]) {
            let value = self.anchor.shifted(Unit::Year, 1);
            return self.found(at - 1, at + 2, DateType::Date, value);
        }
        None
    }

    /// "in the afternoon": of a day that the words do not tell.
    fn in_the_morning(&self, at: usize) -> Option<Found> {
        let early = usize::from(self.is(at, &["early", "late"]));
        let part = part_of_day(self.word(at + early))?;
        let is_time = at >= 2
            && self.document.is(at - 1, "the")
            && self.document.is_any(at - 2, &["in", "during"])
            && !self.is(at + early + 1, &["of"]);
        let day = self.by_told(at, Unit::Day, 0).unwrap_or_default();
        let value = Some(format!("{day}T{part}"));
        is_time
            .then(|| self.found(at - 1, at + early + 1, DateType::Time, value))
            .flatten()
    }

    /// "Christmas Day", "last Easter", "Thanksgiving 2014".
    fn holiday(&self, at: usize) -> Option<Found> {
        let directed = self.is(at, &["last", "next", "this"]);
        let first = at + usize::from(directed);
        let (mut key, mut best) = (0, None);
        for end in first..(first + 5).min(self.limit) {
            key = phrase(key, self.document.token(end).lower);
            if let Some(when) = HOLIDAYS.get(&key) {
                best = Some((*when, end + 1));
            }
        }
        let (when, mut end) = best?;
        let year = if let Some(year) = self.year_number(end) {
            end += 1;
            Some(year)
        } else {
            self.year_of_month(at, when.month())
        };
        let value = year.and_then(|year| written(when.day(year)));
        self.found(at, end, DateType::Date, value)
    }

    /// "the first Tuesday in October", "the last Friday of May 2014", "the third week of June".
    fn nth(&self, at: usize) -> Option<Found> {
        let nth = ordinal(self.word(at))?;
        let noun = self.lower(at + 1);
        let weekday = place_in(&WEEKDAYS, &noun);
        if weekday.is_none() && noun.as_str() != "week" || !self.is(at + 2, &["of", "in"]) {
            return None;
        }
        let month = self.month_number(at + 3)?;
        let mut end = at + 4;
        let year = if let Some(year) = self.year_number(end) {
            end += 1;
            Some(year)
        } else {
            self.year_of_month(at, month)
        };
        let value = year.and_then(|year| {
            if let Some(weekday) = weekday {
                return written(nth_weekday(year, month, nth, weekday));
            }
            // The week that its Thursday counts for.
            let week = nth_weekday(year, month, nth, 3)?.iso_week_date();
            Some(format!("{:04}-W{:02}", week.year(), week.week()))
        });
        self.found(at, end, DateType::Date, value)
    }

    /// "two Fridays ago", "three Mondays from now".
    fn weekdays_ago(&self, at: usize) -> Option<Found> {
        let number = self.number(at).filter(|number| (1..60).contains(number))?;
        let noun = self.lower(at + 1);
        let name = noun.strip_suffix('s').unwrap_or(&noun);
        let weekday = place_in(&WEEKDAYS, name)? as i64;
        let (is_future, end) = if self.is(at + 2, &["ago"]) {
            (false, at + 3)
        } else if self.is(at + 2, &["from"]) && self.is(at + 3, &["now"]) {
            (true, at + 4)
        } else {
            return None;
        };
        let weeks = if is_future { number - 1 } else { 1 - number };
        let value = self
            .anchor
            .weekday(weekday, is_future)
            .and_then(|day| day.parse::<Date>().ok())
            .and_then(|day| day.checked_add((weeks * 7).days()).ok());
        self.found(at, end, DateType::Date, written(value))
    }

    /// "on the 15th": of the month of publication.
    fn day_of_month(&self, at: usize) -> Option<Found> {
        let word = self.word(at);
        let is_ordinal = ["st", "nd", "rd", "th"]
            .iter()
            .any(|ending| word.ends_with(ending));
        let behind = at >= 2
            && self.document.is(at - 1, "the")
            && self
                .document
                .is_any(at - 2, &["on", "by", "until", "since"]);
        let ends = at + 1 >= self.limit
            || self.document.is_mark(at + 1)
            || self.is(at + 1, &["and", "to", "at", "after", "before", "when"]);
        let day = self
            .day_number(at)
            .filter(|_| is_ordinal && behind && ends)?;
        let value = self
            .anchor
            .year
            .zip(self.anchor.month)
            .map(|(year, month)| format!("{year:04}-{month:02}-{day:02}"));
        self.found(at, at + 1, DateType::Date, value)
    }

    /// "in recent years", "in the coming weeks", "the following day".
    fn vague(&self, at: usize) -> Option<Found> {
        let value = match self.lower(at).as_str() {
            "recent" => Some("PAST_REF"),
            "coming" => Some("FUTURE_REF"),
            "following" => None,
            _ => return None,
        };
        let noun = self.lower(at + 1);
        let is_unit = matches!(
            noun.trim_end_matches('s'),
            "day" | "week" | "month" | "year" | "decade"
        );
        let fits = is_unit && (noun.ends_with('s') == value.is_some());
        fits.then(|| self.found(at, at + 2, DateType::Date, value.map(str::to_owned)))
            .flatten()
    }
}
