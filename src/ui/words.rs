//! How dates, names and decisions read.

use jiff::tz::TimeZone;

use crate::model::{DateValue, Review};

/// A date as people read it: "5 Nov 2021"; what is no calendar date as it stands.
pub fn date(value: &str) -> String {
    DateValue::parse(value).map_or_else(|| value.to_owned(), DateValue::label)
}

/// When a claim was made: its own date, else "by" the publication's. The flag says that it is the text's own.
pub fn said(own: Option<&str>, published: Option<&str>) -> (String, bool) {
    match (own, published) {
        (Some(value), _) if DateValue::parse(value).is_some() => (date(value), true),
        (_, Some(published)) => (format!("by {}", date(published)), false),
        _ => (String::new(), false),
    }
}

/// An alias that says more than the name does: not a word of it, not its surname.
pub fn telling_alias<'a>(name: &str, aliases: &'a [String]) -> Option<&'a str> {
    let has_word = |word: &str| {
        name.split_whitespace()
            .any(|own| own.eq_ignore_ascii_case(word))
    };
    aliases
        .iter()
        .map(String::as_str)
        .find(|alias| !alias.split_whitespace().all(has_word) && !alias.contains(name))
}

/// A decision in a word.
pub const fn review(review: Option<Review>) -> &'static str {
    match review {
        Some(Review::Accepted) => "accepted",
        Some(Review::Rejected) => "misread",
        Some(Review::Later) => "later",
        None => "undecided",
    }
}

/// The hour and minute of a time in RFC 3339, in a time zone; the text itself if it is none.
pub fn time_of_day(time: &str, zone: &TimeZone) -> String {
    time.parse::<jiff::Timestamp>().map_or_else(
        |_| time.to_owned(),
        |time| zone.to_datetime(time).strftime("%H:%M").to_string(),
    )
}

/// "5 Nov 2021, 14:02", in a time zone.
pub fn moment(time: &str, zone: &TimeZone) -> String {
    let Ok(at) = time.parse::<jiff::Timestamp>() else {
        return time.to_owned();
    };
    let local = zone.to_datetime(at);
    format!(
        "{}, {}",
        day(&local.date().to_string()),
        local.strftime("%H:%M")
    )
}

/// The day of a time in RFC 3339: "5 Nov 2021"; nothing for what is no time.
pub fn day(time: &str) -> String {
    DateValue::parse(time).map_or_else(String::new, DateValue::label)
}

/// The letters of a name: "Mira Kern" → "MK".
pub fn initials(name: &str) -> String {
    name.split_whitespace()
        .filter_map(|word| word.chars().next())
        .flat_map(char::to_uppercase)
        .take(3)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alias_is_shown_where_it_tells_something() {
        let aliases = |names: &[&str]| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            telling_alias("Bashar al-Assad", &aliases(&["Assad", "al-Assad"])),
            Some("Assad")
        );
        assert_eq!(
            telling_alias("Xi Jinping", &aliases(&["Xi", "Jinping"])),
            None
        );
        assert_eq!(
            telling_alias("Syria", &aliases(&["Damascus"])),
            Some("Damascus")
        );
    }

    #[test]
    fn a_date_the_text_does_not_give_is_by_the_publication() {
        assert_eq!(said(Some("1971"), None), ("1971".to_owned(), true));
        assert_eq!(
            said(None, Some("2021-11-05")),
            ("by 5 Nov 2021".to_owned(), false)
        );
        assert_eq!(said(Some("PAST_REF"), None), (String::new(), false));
        assert_eq!(
            moment("2021-11-05T14:02:10Z", &TimeZone::UTC),
            "5 Nov 2021, 14:02"
        );
        assert_eq!(initials("Mira Kern"), "MK");
    }
}
