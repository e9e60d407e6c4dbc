//! Expressions of time in news prose, with TIMEX3 values relative to publication.

mod begin;
mod calendar;
mod day;
mod narrated;
mod occasion;
mod pattern;
mod relative;

use super::document::Document;
use crate::model::{Date, DateType, Span};
use calendar::Anchor;
use narrated::Told;

/// All expressions of time of a text, in order, without overlaps.
pub fn dates(document: &Document<'_>, published: Option<&str>) -> Vec<Date> {
    let anchor = Anchor::of(published);
    let mut dates = Vec::new();
    let mut told = Told::default();
    let mut at = 0;
    while at < document.tokens.len() {
        if !begin::may_begin(document.token(at)) {
            at += 1;
            continue;
        }
        match pattern::at(document, at, (&anchor, &told)) {
            Some(found) if found.end > found.first => {
                let date = Date {
                    span: document.span(found.first, found.end),
                    date_type: found.date_type,
                    value: found.value,
                };
                // "for fixing prices since 1999": a bound of something, and not when what is told took place
                let is_bound = found.first > 0
                    && document.is_any(
                        found.first - 1,
                        &["since", "until", "till", "by", "from", "before"],
                    );
                if !is_bound {
                    told.hear(&date, document.sentence_number(at));
                }
                dates.push(date);
                at = found.end.max(at + 1);
            }
            _ => at += 1,
        }
    }
    let mut last: Option<Span> = None;
    dates.retain(|date| {
        let is_apart = last.is_none_or(|last| last.end <= date.span.start);
        if is_apart {
            last = Some(date.span);
        }
        is_apart
    });
    dates
}

/// A found expression, in tokens.
pub(super) struct Found {
    pub first: usize,
    pub end: usize,
    pub date_type: DateType,
    pub value: Option<String>,
}
