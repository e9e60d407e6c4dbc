//! Which words can begin an expression of time: one look at a word spares the forms a look at each.

use super::occasion;
use super::pattern::{NUMBERS, ORDINALS, TENS};
use crate::extract::lexicon::{Set, kind, lexicon};
use crate::extract::token::{Token, flag, hash_lower};
use crate::model::WEEKDAYS;
use std::sync::LazyLock;

/// Words beside numbers, ordinals, days, months and holidays.
const OTHERS: &[&str] = &[
    "midnight",
    "noon",
    "midday",
    "today",
    "yesterday",
    "tomorrow",
    "tonight",
    "end",
    "beginning",
    "start",
    "middle",
    "rest",
    "last",
    "next",
    "this",
    "past",
    "previous",
    "coming",
    "a",
    "an",
    "several",
    "few",
    "many",
    "some",
    "hourly",
    "daily",
    "weekly",
    "monthly",
    "quarterly",
    "yearly",
    "annually",
    "annual",
    "every",
    "each",
    "early",
    "late",
    "mid",
    "recent",
    "following",
    "preceding",
    "same",
    "that",
    "day",
    "week",
    "month",
    "year",
    "weekend",
    "new",
    "morning",
    "afternoon",
    "evening",
    "night",
    "spring",
    "summer",
    "autumn",
    "fall",
    "winter",
];

static WORDS: LazyLock<Set> = LazyLock::new(|| {
    let lists = [NUMBERS, TENS, ORDINALS, &WEEKDAYS, OTHERS];
    let mut words: Set = lists
        .into_iter()
        .flatten()
        .map(|word| hash_lower(word))
        .collect();
    words.extend(occasion::first_words());
    words
});

/// Whether an expression may begin with this word.
pub(super) fn may_begin(token: &Token) -> bool {
    token.is(flag::DIGIT | flag::HYPHEN)
        || WORDS.contains(&token.lower)
        || lexicon().kinds(token.lower) & (kind::MONTH | kind::WEEKDAY) != 0
}
