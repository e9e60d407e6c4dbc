//! Days, months, years and times of day as a calendar and a clock name them.

use super::Found;
use super::pattern::{Reader, lower, month_named, place_in};
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::{DateType, WEEKDAYS};

impl Reader<'_, '_> {
    /// "2021-11-05", "12 September 2019", "September 12, 2019", "14 July", "Sept. 13".
    pub(super) fn calendar_day(&self, at: usize) -> Option<Found> {
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
            self.year_of_month(at, month)
        };
        let value = year
            .map(|year| format!("{year:04}-{month:02}-{day:02}"))
            .or_else(|| Some(format!("XXXX-{month:02}-{day:02}")));
        self.found(at, end, DateType::Date, value)
    }

    /// "Friday", "last Monday", "Monday, 16 September", "Monday at six in the morning".
    pub(super) fn weekday(&self, at: usize) -> Option<Found> {
        let direction = self.is(at, &["last", "next", "this", "past"]);
        let day = if direction { at + 1 } else { at };
        let number = place_in(&WEEKDAYS, self.word(day))? as i64;
        if self.is_in_a_name(day) {
            return None;
        }
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
    pub(super) fn month(&self, at: usize) -> Option<Found> {
        if let Some(found) = self.mid_month(at) {
            return Some(found);
        }
        let direction = self.is(at, &["last", "next", "this", "early", "late", "mid"]);
        let name = if direction { at + 1 } else { at };
        let month = self.month_number(name)?;
        let mut end = name + 1;
        let is_verb = self.is(name, &["may", "march"])
            && !tag::is_noun(self.document.tag(name))
            && self.year_number(end).is_none();
        // "Jan had complained"
        let is_first_name = self.is(name, &["jan"])
            && self.is(name + 1, &["had", "has", "was", "is", "said", "says"])
            && !direction;
        let is_person = self
            .document
            .tokens
            .get(name + 1)
            .is_some_and(|next| next.is(flag::UPPER) && !next.is(flag::DIGIT))
            && tag::is_name(self.document.tag(name + 1))
            && !direction;
        if is_verb || is_person || is_first_name {
            return None;
        }
        let of = usize::from(self.is(end, &["of"]));
        let year = if let Some(year) = self.year_number(end) {
            end += 1;
            Some(year)
        } else if let (true, Some(year)) = (self.is(end, &["of", ","]), self.year_number(end + 1)) {
            end += 2;
            Some(year)
        } else if self.is(end + of, &["last", "next", "this"]) && self.is(end + of + 1, &["year"]) {
            // "June last year", "November of next year"
            let shift = match self.word(end + of) {
                "last" => -1,
                "next" => 1,
                _ => 0,
            };
            end += of + 2;
            self.anchor.year.map(|year| year + shift)
        } else {
            let near = self.year_of_month(at, month);
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

    /// "mid-July", one word.
    fn mid_month(&self, at: usize) -> Option<Found> {
        let (before, name) = self.word(at).split_once('-')?;
        let is_mid = ["mid", "early", "late"]
            .iter()
            .any(|mid| before.eq_ignore_ascii_case(mid));
        let month = month_named(name).filter(|_| is_mid)?;
        let given = self.year_number(at + 1);
        let year = given.or_else(|| self.anchor.year_of_month(month, self.ahead(at)));
        let end = at + 1 + usize::from(given.is_some());
        let value = year.map(|year| format!("{year:04}-{month:02}"));
        self.found(at, end, DateType::Date, value)
    }

    /// A year that stands alone.
    pub(super) fn year(&self, at: usize) -> Option<Found> {
        let year = self
            .year_number(at)
            .filter(|year| (1500..2100).contains(year))?;
        // "1515 - An official": an hour, unless a word says that it is a year.
        if year < 1800 && at == self.document.sentence(at).first {
            return None;
        }
        let before = lower(at.checked_sub(1).map_or("", |at| self.document.word(at)));
        let expected = [
            "in", "since", "until", "till", "before", "after", "by", "from", "to", "of", "during",
            "and", "or", "through", "between", "early", "late", "mid", "around", "circa", "back",
            "(", ",", "–", "-", "the", "for", "about",
        ];
        let next = self.word(at + 1);
        let is_counted = at + 1 < self.limit
            && matches!(self.document.tag(at + 1), tag::NNS)
            && !self.is(
                at + 1,
                &[
                    "elections",
                    "polls",
                    "games",
                    "olympics",
                    "attacks",
                    "protests",
                    "floods",
                    "talks",
                ],
            )
            || matches!(next, "%" | "percent" | "people");
        let is_money = matches!(before.as_str(), "$" | "€" | "£" | "no." | "#");
        let is_expected = expected.contains(&before.as_str())
            || at == self.document.sentence(at).first
            || tag::is_noun(self.document.tag(at + 1));
        (is_expected && !is_counted && !is_money)
            .then(|| self.found(at, at + 1, DateType::Date, Some(format!("{year:04}"))))
            .flatten()
    }

    /// An hour: "4:30 p.m.", "4.30", "six in the morning", "noon".
    fn hour(&self, at: usize) -> Option<(String, usize)> {
        let word = self.word(at);
        // "5.20am"
        let half = ["am", "pm"]
            .iter()
            .find(|half| word.ends_with(**half))
            .copied();
        let word = half.map_or(word, |half| word.trim_end_matches(half));
        let (hour, minute) = match word.split_once([':', '.']) {
            Some((hour, minute)) if minute.len() == 2 => {
                (hour.parse::<i64>().ok()?, Some(minute.parse::<i64>().ok()?))
            }
            Some(_) => return None,
            None if half.is_some() => (word.parse::<i64>().ok()?, None),
            None => (self.number(at)?, None),
        };
        if hour > 24 || minute.is_some_and(|minute| minute > 59) {
            return None;
        }
        let mut end = at + 1;
        let mut shift = None;
        let next = self.lower(end);
        if half == Some("pm") {
            shift = Some(if hour < 12 { 12 } else { 0 });
        } else if half == Some("am") {
            shift = Some(if hour == 12 { -12 } else { 0 });
        } else if matches!(next.as_str(), "p.m." | "pm" | "p.m") {
            shift = Some(if hour < 12 { 12 } else { 0 });
            end += 1;
        } else if matches!(next.as_str(), "a.m." | "am" | "a.m") {
            shift = Some(if hour == 12 { -12 } else { 0 });
            end += 1;
        } else if next.as_str() == "in"
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
    pub(super) fn clock(&self, at: usize) -> Option<Found> {
        let named = match self.lower(at).as_str() {
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
        let is_half = word.ends_with("am") || word.ends_with("pm");
        let has_mark = end > at + 1 || is_half || word.contains(':');
        if self.is(end, &["this"]) && part_of_day(self.word(end + 1)).is_some() {
            return self.found(at, end + 2, DateType::Time, Some(full(&hour)));
        }
        // "6.15 p.m. on 27 April"
        if has_mark && self.is(end, &["on"]) {
            let day = self.calendar_day(end + 1).or_else(|| self.weekday(end + 1));
            if let Some((day, value)) = day.and_then(|day| Some((day.end, day.value?))) {
                return self.found(at, day, DateType::Time, Some(format!("{value}T{hour}")));
            }
        }
        let is_sure = has_mark
            && (end > at + 1
                || is_half
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
    match lower(word).as_str() {
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
