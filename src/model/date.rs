//! Calendar dates as documents state them, and TIMEX3 values that compare.

/// As much of a calendar date as is known: a year, a month or a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateValue {
    /// Year of the common era.
    pub year: i16,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31; only with a month.
    pub day: Option<u8>,
}

impl DateValue {
    /// Reads "2021", "2021-11" or "2021-11-05", also with a time of day behind it; `None` for what is no date.
    pub fn parse(value: &str) -> Option<Self> {
        let date = value.split(['T', ' ']).next()?;
        let mut parts = date.split('-');
        let year_text = parts.next()?;
        if year_text.len() != 4 {
            return None;
        }
        let year = year_text.parse().ok()?;
        let month = parts.next().map(str::parse::<u8>).transpose().ok()?;
        let day = parts.next().map(str::parse::<u8>).transpose().ok()?;
        if parts.next().is_some() {
            return None;
        }
        Self::new(year, month, day)
    }

    /// `None` for a date that the calendar does not have.
    pub fn new(year: i16, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        match (month, day) {
            (None, Some(_)) => return None,
            (Some(month), _) if !(1..=12).contains(&month) => return None,
            (Some(month), Some(day)) => {
                jiff::civil::Date::new(year, month as i8, day as i8).ok()?;
            }
            _ => {}
        }
        Some(Self { year, month, day })
    }

    /// For people: "5 Nov 2021", "Nov 2021", "2021".
    pub fn label(self) -> String {
        match (self.month, self.day) {
            (Some(month), Some(day)) => {
                format!("{day} {} {}", month_label(month), self.year)
            }
            (Some(month), None) => format!("{} {}", month_label(month), self.year),
            _ => self.year.to_string(),
        }
    }
}

impl std::fmt::Display for DateValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

/// The months, in small letters.
pub const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The days of the week, in small letters.
pub const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

fn month_label(month: u8) -> &'static str {
    [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    .get(usize::from(month).wrapping_sub(1))
    .copied()
    .unwrap_or("?")
}

fn month_named(word: &str) -> Option<u8> {
    let word = word.trim_end_matches('.').to_lowercase();
    if word.len() < 3 {
        return None;
    }
    MONTHS
        .iter()
        .position(|month| *month == word || (word.len() <= 4 && month.starts_with(&word)))
        .map(|index| index as u8 + 1)
}

/// Reads a whole line that is a date, as it stands under a headline or in a file's metadata: "5 November 2021",
/// "November 5, 2021", "Nov. 5, 2021 14:05", "2021-11-05T10:00:00Z", "2012/09/08", "Friday, 5 November 2021".
///
/// `None` for a line that says more than a date, or is ambiguous ("05/11/2021" with two numbers up to 12).
pub fn date_of_text(line: &str) -> Option<DateValue> {
    let line = line.trim().trim_end_matches('.');
    if let Some(value) = DateValue::parse(&line.replace('/', "-")) {
        return value.month.is_some().then_some(value);
    }
    let mut numbers: Vec<(i32, usize)> = Vec::new();
    let mut month = None;
    for word in line.split([' ', ',', '\t', '\u{a0}', '/']) {
        if word.is_empty() || is_filler(word) {
            continue;
        }
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        if let Ok(number) = digits.parse::<i32>() {
            numbers.push((number, digits.len()));
        } else if word.contains(':') {
            // a time of day
        } else if let Some(found) = month_named(word) {
            if month.replace(found).is_some() {
                return None;
            }
        } else {
            return None;
        }
    }
    from_parts(&numbers, month)
}

fn is_filler(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ':']).to_lowercase();
    WEEKDAYS.contains(&word.as_str())
        || matches!(
            word.as_str(),
            "mon"
                | "tue"
                | "tues"
                | "wed"
                | "thu"
                | "thurs"
                | "fri"
                | "sat"
                | "sun"
                | "published"
                | "updated"
                | "posted"
                | "on"
                | "at"
                | "of"
                | "date"
                | "am"
                | "pm"
                | "gmt"
                | "utc"
                | "est"
                | "edt"
                | "cet"
                | "bst"
                | "-"
                | "–"
                | "|"
        )
}

fn from_parts(numbers: &[(i32, usize)], month: Option<u8>) -> Option<DateValue> {
    let &(year, _) = numbers
        .iter()
        .find(|(number, len)| *len == 4 && (1000..=2999).contains(number))?;
    let days: Vec<i32> = numbers
        .iter()
        .filter(|(_, len)| *len <= 2)
        .map(|(number, _)| *number)
        .collect();
    match (month, days.as_slice()) {
        (Some(month), []) => DateValue::new(year as i16, Some(month), None),
        (Some(month), [day, ..]) => {
            DateValue::new(year as i16, Some(month), u8::try_from(*day).ok())
        }
        (None, [a, b]) if *a > 12 => {
            DateValue::new(year as i16, u8::try_from(*b).ok(), u8::try_from(*a).ok())
        }
        (None, [a, b]) if *b > 12 => {
            DateValue::new(year as i16, u8::try_from(*a).ok(), u8::try_from(*b).ok())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::date_of_text;

    fn read(line: &str) -> String {
        date_of_text(line).map_or_else(|| "none".to_owned(), |date| date.to_string())
    }

    #[test]
    fn reads_lines_that_are_dates() {
        for (line, date) in [
            ("5 November 2021", "2021-11-05"),
            ("November 5, 2021", "2021-11-05"),
            ("Nov. 5, 2021 14:05 GMT", "2021-11-05"),
            ("Friday, 5th November 2021", "2021-11-05"),
            ("2021-11-05T10:00:00Z", "2021-11-05"),
            ("2012/09/08", "2012-09-08"),
            ("25/12/2020", "2020-12-25"),
            ("March 2020", "2020-03"),
            ("Published on 13 September 2019", "2019-09-13"),
        ] {
            assert_eq!(read(line), date, "{line}");
        }
    }

    #[test]
    fn passes_over_lines_that_say_more_or_less() {
        for line in [
            "05/11/2021",
            "The strike of 5 November 2021",
            "31 February 2021",
            "2021",
            "Northern Ledger",
            "",
        ] {
            assert_eq!(read(line), "none", "{line}");
        }
    }
}
