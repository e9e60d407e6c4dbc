//! The clause or the quotation that a verb of saying takes: before it, behind it, on both sides.

use super::Range;
use super::complement::complement;
use super::content::{Content, found, trailing_cue};
use super::plain::{plain_clause, speaks_plainly};
use super::setting::Setting;
use crate::extract::document::Document;
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;

type Way = fn(&Setting<'_>) -> Option<Content>;

/// How a verb takes a quotation alone, the surest first.
const QUOTED: [Way; 4] = [inverted, next_paragraph, quoted_before, quoted_at_once];

/// How a verb takes what is said, the surest first.
const SAID: [Way; 13] = [
    inverted,
    next_paragraph,
    quoted_before,
    at_the_end,
    inserted,
    complement,
    quoted_behind,
    behind_a_noun,
    that_clause,
    plainly,
    behind_a_comma,
    before,
    behind_a_colon,
];

/// "said that …", "“…,” said X", "…, X said, …".
pub(super) fn clause(
    document: &Document<'_>,
    verb: usize,
    subject: Option<Range>,
    only_quotations: bool,
) -> Option<Content> {
    let setting = Setting::of(document, verb, subject);
    let ways: &[Way] = if only_quotations { &QUOTED } else { &SAID };
    ways.iter().find_map(|way| way(&setting))
}

/// "Said Lund, the plan is good."
fn inverted(setting: &Setting<'_>) -> Option<Content> {
    let Setting {
        sentence, after, ..
    } = *setting;
    let is_inverted =
        setting.verb == sentence.first && setting.comma_after && after + 2 < sentence.end;
    is_inverted.then(|| found(vec![Range::new(after + 1, sentence.end)], "said:", 800))
}

/// "The governor added:", and what was said in the paragraph that follows.
fn next_paragraph(setting: &Setting<'_>) -> Option<Content> {
    let next = setting.after + 1;
    let leads_on = setting.document.is(setting.after, ":") && next >= setting.sentence.end;
    let token = setting.document.tokens.get(next).filter(|_| leads_on)?;
    let stop = if token.is(flag::OPEN) {
        setting.document.quotation_end(next)
    } else {
        setting.document.sentence(next).end
    };
    Some(found(vec![Range::new(next, stop)], "said:", 800))
}

/// "“…,” said Lund", also where he goes on: "“…,” said Lund. “…”"
fn quoted_before(setting: &Setting<'_>) -> Option<Content> {
    if !setting.ends_quoted() {
        return None;
    }
    let document = setting.document;
    let mut parts = vec![back_to_opening(document, setting.before)];
    // not one that the next clause leads to: "…,” he said, adding that it was “wrong”"
    let is_own = |open: usize| {
        document.is_mark(open - 1)
            || setting.comma_after
                && !(setting.after..open).any(|at| tag::is_verb(document.tag(at)))
    };
    if let Some(open) = setting.quote_after.filter(|&open| is_own(open)) {
        parts.push(setting.quotation_from(open));
    }
    Some(found(parts, "said, after", 880))
}

/// "said “…”", and nothing between.
fn quoted_at_once(setting: &Setting<'_>) -> Option<Content> {
    let open = setting
        .quote_after
        .filter(|&open| open <= setting.after + 3)?;
    Some(found(
        vec![setting.quotation_from(open)],
        "said: quotation",
        800,
    ))
}

/// "The plan is good, Lund said."
fn at_the_end(setting: &Setting<'_>) -> Option<Content> {
    (setting.words_after() == 0 && setting.before_speaks).then(|| all_before(setting, 880))
}

fn all_before(setting: &Setting<'_>, score: u16) -> Content {
    let before = back_to_opening(setting.document, setting.before);
    found(vec![before], "said, after", score)
}

/// "The plan, Lund said, is good."
fn inserted(setting: &Setting<'_>) -> Option<Content> {
    let Setting {
        document,
        sentence,
        before,
        after,
        ..
    } = *setting;
    // "Reuters, citing two officials, reported": goes with the verb that follows
    let is_aside = document.tag(setting.verb) == tag::VBG
        && document.child(setting.verb, &[parse::AUX]).is_none();
    if !setting.comma_after || !setting.before_speaks || is_aside {
        return None;
    }
    if let Some(parts) = in_relative(setting) {
        return Some(found(parts, "said, inside", 860));
    }
    let is_quoted = setting.is_quoted(before);
    let is_subordinate = is_subordinate(document, before);
    if let Some(open) = setting
        .quote_after
        .filter(|&open| open == after + 1 && (is_subordinate || !is_quoted))
    {
        return Some(found(
            vec![setting.quotation_from(open)],
            "said: quotation",
            850,
        ));
    }
    // "Asked whether it was so, Lund answered, I do not know."
    let is_question = document.is(before.first, "asked")
        || document.is(before.first + 1, "asked") && is_subordinate;
    let mut parts = Vec::new();
    if !is_question || is_quoted {
        parts.push(back_to_opening(document, before));
    }
    let goes_on = (after + 1..sentence.end)
        .any(|at| tag::is_verb(document.tag(at)) || document.token(at).is(flag::QUOTED));
    let is_own = matches!(document.tag(after + 1), tag::VBG | tag::WDT | tag::WP)
        || document.is_any(
            after + 1,
            &["who", "which", "whose", "adding", "referring", "as"],
        );
    if goes_on && !is_own {
        parts.push(Range::new(after + 1, sentence.end));
    }
    (!parts.is_empty()).then(|| found(parts, "said, inside", 860))
}

/// "the sixty people who, it says, have been detained": what is said of them, without what stands around them.
fn in_relative(setting: &Setting<'_>) -> Option<Vec<Range>> {
    let Setting {
        document,
        sentence,
        before,
        after,
        ..
    } = *setting;
    let last = before.end.checked_sub(1)?;
    let pronoun = last - usize::from(document.is(last, ",") && last > before.first);
    if !document.is_any(pronoun, &["who", "which", "that"]) || pronoun <= before.first {
        return None;
    }
    let is_set_off = document.is(pronoun - 1, ",");
    let last = (pronoun - 1).checked_sub(usize::from(is_set_off))?;
    let is_inside = |&at: &usize| {
        tag::is_noun(document.tag(at))
            || matches!(
                document.tag(at),
                tag::JJ | tag::JJR | tag::JJS | tag::CD | tag::VBN
            )
    };
    let first = (before.first..=last)
        .rev()
        .take_while(is_inside)
        .last()
        .filter(|_| tag::is_noun(document.tag(last)))?;
    let article = first
        .checked_sub(1)
        .filter(|&at| at >= before.first && matches!(document.tag(at), tag::DT | tag::PRPS));
    // "robbed a bank, fled": set off by a comma, it ends where the verb outside of it stands
    let is_over =
        |&at: &usize| is_set_off && document.is(at, ",") && super::is_finite(document.tag(at + 1));
    let end = (after + 1..sentence.end)
        .find(is_over)
        .unwrap_or(sentence.end);
    Some(vec![
        Range::new(article.unwrap_or(first), before.end),
        Range::new(after + 1, end),
    ])
}

/// "told supporters to “go and vote”": a quotation some words behind the verb.
fn quoted_behind(setting: &Setting<'_>) -> Option<Content> {
    let Setting {
        document,
        sentence,
        after,
        ..
    } = *setting;
    let open = setting.quote_after.filter(|&open| open <= after + 6)?;
    let start = setting.that().map_or(open, |that| (that + 1).min(open));
    if start < open {
        let stop = trailing_cue(document, open, sentence.end).unwrap_or(sentence.end);
        return Some(found(vec![Range::new(start, stop)], "said that", 800));
    }
    if let Some(content) = clause_around(document, setting.verb, after, open) {
        return Some(content);
    }
    let start = if document.is(open - 1, "to") {
        open - 1
    } else {
        start
    };
    let end = setting.quotation_from(open).end;
    Some(found(vec![Range::new(start, end)], "said: quotation", 850))
}

/// "said after the convention he would not accept".
fn behind_a_noun(setting: &Setting<'_>) -> Option<Content> {
    let start = setting
        .behind_a_noun()
        .filter(|_| setting.that().is_none() && !setting.before_speaks)?;
    Some(to_the_end(setting, start, "said plainly", 700))
}

fn that_clause(setting: &Setting<'_>) -> Option<Content> {
    let start = setting.that()? + 1;
    Some(to_the_end(setting, start, "said that", 800))
}

/// Up to a cue at the end of the sentence, or the end.
fn to_the_end(setting: &Setting<'_>, start: usize, rule: &'static str, score: u16) -> Content {
    let end = setting.sentence.end;
    let stop = trailing_cue(setting.document, start, end).unwrap_or(end);
    found(vec![Range::new(start, stop)], rule, score)
}

fn plainly(setting: &Setting<'_>) -> Option<Content> {
    plain_clause(setting.document, setting.verb, setting.after).filter(|_| setting.led_by.is_none())
}

/// "Lund answered, I do not know."
fn behind_a_comma(setting: &Setting<'_>) -> Option<Content> {
    let next = setting.after + 1;
    let speaks = setting.comma_after
        && setting.led_by.is_none()
        && speaks_plainly(setting.document, setting.verb, next);
    speaks.then(|| found(vec![Range::new(next, setting.sentence.end)], "said:", 760))
}

/// "The plan is good, said Lund of the union."
fn before(setting: &Setting<'_>) -> Option<Content> {
    let is_said = setting.before_speaks
        && (setting.is_quoted(setting.before)
            || setting.is_last() && !is_subordinate(setting.document, setting.before));
    is_said.then(|| all_before(setting, 800))
}

/// "Lund said: the plan is good."
fn behind_a_colon(setting: &Setting<'_>) -> Option<Content> {
    let Setting {
        sentence, after, ..
    } = *setting;
    let leads_on = setting.document.is(after, ":");
    leads_on.then(|| found(vec![Range::new(after + 1, sentence.end)], "said:", 800))
}

/// "said the words “lump” the good with the bad": a few words in quotation marks inside of a clause are not all that is said.
fn clause_around(
    document: &Document<'_>,
    verb: usize,
    first: usize,
    open: usize,
) -> Option<Content> {
    let is_led_to = document.is_mark(open - 1) || document.is_any(open - 1, &["to", "that", "of"]);
    if first >= open || is_led_to {
        return None;
    }
    let sentence = document.sentence(verb);
    let end = document.quotation_end(open).min(sentence.end);
    let goes_on = (end..sentence.end).any(|at| document.token(at).is_word());
    let content = plain_clause(document, verb, first)
        .filter(|content| content.ranges.iter().any(|range| range.holds(open)));
    content.or_else(|| {
        let stop = trailing_cue(document, end, sentence.end).unwrap_or(sentence.end);
        (goes_on && document.is_any(verb, &["say", "says", "said", "saying"]))
            .then(|| found(vec![Range::new(first, stop)], "said plainly", 700))
    })
}

/// A quotation that began some sentences back is one.
pub(super) fn back_to_opening(document: &Document<'_>, range: Range) -> Range {
    let starts_inside = document.token(range.first).is(flag::QUOTED);
    if !starts_inside || document.token(range.first).is(flag::PARAGRAPH) {
        return range;
    }
    let mut first = range.first;
    while first > 0
        && document.token(first - 1).is(flag::QUOTED)
        && !document.token(first).is(flag::PARAGRAPH)
    {
        first -= 1;
    }
    Range::new(first, range.end)
}

/// "When the talks ended, …": what stands before is no content.
fn is_subordinate(document: &Document<'_>, before: Range) -> bool {
    document.is_any(
        before.first,
        &[
            "when",
            "after",
            "as",
            "while",
            "before",
            "if",
            "since",
            "although",
            "though",
            "asked",
            "in",
            "on",
            "at",
            "during",
            "speaking",
            "citing",
            "despite",
            "following",
        ],
    ) && !document.token(before.first).is(flag::QUOTED)
}
