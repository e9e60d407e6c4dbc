//! Counting on the calendar from the day of publication.

use super::pattern::lower;
use crate::model::DateValue;
use jiff::ToSpan as _;
use jiff::civil::Date;
use std::cmp::Ordering;

/// What is known of the day of publication.
#[derive(Debug, Clone, Copy)]
pub(super) struct Anchor {
    /// The day, where it is known.
    pub day: Option<Date>,
    /// Year and month, where they are known.
    pub year: Option<i16>,
    pub month: Option<i8>,
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

impl Unit {
    /// From a noun, singular or plural.
    pub(super) fn of(word: &str) -> Option<Self> {
        let word = lower(word);
        let word = word.strip_suffix('s').unwrap_or(&word);
        Some(match word {
            "second" => Self::Second,
            "minute" => Self::Minute,
            "hour" => Self::Hour,
            "day" => Self::Day,
            "week" => Self::Week,
            "month" => Self::Month,
            "quarter" => Self::Quarter,
            "year" => Self::Year,
            "decade" => Self::Decade,
            "centurie" | "century" => Self::Century,
            _ => return None,
        })
    }

    /// As a duration of TIMEX3.
    pub(super) fn duration(self, number: &str) -> String {
        match self {
            Self::Second => format!("PT{number}S"),
            Self::Minute => format!("PT{number}M"),
            Self::Hour => format!("PT{number}H"),
            Self::Day => format!("P{number}D"),
            Self::Week => format!("P{number}W"),
            Self::Month => format!("P{number}M"),
            Self::Quarter => number.parse::<i64>().map_or_else(
                |_| format!("P{number}M"),
                |count| format!("P{}M", count * 3),
            ),
            Self::Year => format!("P{number}Y"),
            Self::Decade => number
                .parse::<i64>()
                .map_or_else(|_| "PXDE".to_owned(), |count| format!("P{}Y", count * 10)),
            Self::Century => number
                .parse::<i64>()
                .map_or_else(|_| "PXCE".to_owned(), |count| format!("P{}Y", count * 100)),
        }
    }
}

impl Anchor {
    /// From a date as documents give it.
    pub(super) fn of(published: Option<&str>) -> Self {
        let value = published.and_then(|text| DateValue::parse(text.trim()));
        let year = value.map(|value| value.year);
        let month = value.and_then(|value| value.month).map(|month| month as i8);
        let day = value
            .and_then(|value| Date::new(value.year, value.month? as i8, value.day? as i8).ok());
        Self { day, year, month }
    }

    /// The day so many days from publication.
    pub(super) fn days(&self, count: i64) -> Option<String> {
        Some(self.day?.checked_add(count.days()).ok()?.to_string())
    }

    /// The value of a unit so many units from that of publication: "last month", "10 years ago".
    pub(super) fn shifted(&self, unit: Unit, count: i64) -> Option<String> {
        if count.abs() > 5_000 {
            return None;
        }
        match unit {
            Unit::Day => self.days(count),
            Unit::Week => {
                let day = self.day?.checked_add((count * 7).days()).ok()?;
                let week = day.iso_week_date();
                Some(format!("{:04}-W{:02}", week.year(), week.week()))
            }
            Unit::Month => {
                let (year, month) = (i64::from(self.year?), i64::from(self.month?));
                let months = year * 12 + month - 1 + count;
                Some(format!(
                    "{:04}-{:02}",
                    months.div_euclid(12),
                    months.rem_euclid(12) + 1
                ))
            }
            Unit::Quarter => {
                let (year, month) = (i64::from(self.year?), i64::from(self.month?));
                let quarters = year * 4 + (month - 1) / 3 + count;
                Some(format!(
                    "{:04}-Q{}",
                    quarters.div_euclid(4),
                    quarters.rem_euclid(4) + 1
                ))
            }
            Unit::Year => Some(format!("{:04}", i64::from(self.year?) + count)),
            Unit::Decade => Some(format!("{:03}", i64::from(self.year?) / 10 + count)),
            Unit::Century => Some(format!("{:02}", i64::from(self.year?) / 100 + count)),
            Unit::Hour | Unit::Minute | Unit::Second => None,
        }
    }

    /// The day of the week (0 = Monday) nearest in a direction; today counts for the past.
    pub(super) fn weekday(&self, number: i64, is_future: bool) -> Option<String> {
        let today = i64::from(self.day?.weekday().to_monday_zero_offset());
        let back = (today - number).rem_euclid(7);
        self.days(if is_future && back != 0 {
            7 - back
        } else {
            -back
        })
    }

    /// The year of a month that stands alone: the nearest in a direction, or where there is none. What would be nearly a year
    /// away in its direction is meant the other way: nobody leaves out the year of that.
    pub(super) fn year_of_month(&self, month: i8, is_future: Option<bool>) -> Option<i16> {
        const NEARLY_A_YEAR: i8 = 9;
        let own = self.month?;
        let ahead = (month - own).rem_euclid(12);
        let ago = (own - month).rem_euclid(12);
        let is_future = match is_future {
            Some(true) => ahead < NEARLY_A_YEAR,
            Some(false) => ago > NEARLY_A_YEAR,
            None => ahead < ago,
        };
        self.year_in(month, is_future)
    }

    /// The year of the nearest such month in a direction; the own one counts for both.
    pub(super) fn year_in(&self, month: i8, is_future: bool) -> Option<i16> {
        let (year, own) = (self.year?, self.month?);
        Some(match (is_future, month.cmp(&own)) {
            (true, Ordering::Less) => year + 1,
            (false, Ordering::Greater) => year - 1,
            _ => year,
        })
    }
}
