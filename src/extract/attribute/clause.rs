//! The clause or the quotation that a verb of saying takes: before it, behind it, on both sides.

use super::Range;
use super::content::{
    Content, clause_start, end_of, found, is_added, is_closing_clause, open_before, trailing_cue,
};
use super::plain::{plain_clause, speaks_plainly};
use super::told::{TELLING, recipient_end};
use crate::extract::document::Document;
use crate::extract::lexicon::{Form, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;

/// "said that …", "“…,” said X", "…, X said, …".
#[expect(clippy::too_many_lines, reason = "one walk, in order")]
pub(super) fn clause(
    document: &Document<'_>,
    verb: usize,
    subject: Option<Range>,
    only_quotations: bool,
) -> Option<Content> {
    let sentence = document.sentence(verb);
    let (mut first, mut end) = (verb, verb + 1);
    if let Some(subject) = subject
        && subject.first >= sentence.first
        && (subject.end <= verb && verb - subject.end < 25
            || subject.first > verb && subject.first <= verb + 2)
    {
        first = first.min(subject.first);
        end = end.max(subject.end);
    }
    if document.is_any(end, &["out"]) && document.labels[end] == parse::COMPOUND_PRT {
        end += 1;
    }
    let after_first = recipient_end(document, verb, end, sentence.end);
    // "Said Lund, the plan is good."
    if verb == sentence.first && document.is(after_first, ",") && after_first + 2 < sentence.end {
        let content = Range::new(after_first + 1, sentence.end);
        return Some(found(vec![content], "said:", 800));
    }
    if document.is(after_first, ":") && after_first + 1 >= sentence.end {
        return next_paragraph(document, after_first + 1);
    }
    let comma_after = document.is(after_first, ",");
    let adds = adds(document, verb, subject)
        && (after_first..sentence.end).any(|at| document.tokens[at].is_word());
    let before = Range::new(clause_start(document, sentence.first, first), first);
    let has_comma_before = first > sentence.first
        && !adds
        && !tells_where(document, before)
        && (document.is_any(first - 1, &[",", "—", "–", "?", "!"])
            || document.tokens[first - 1].is(flag::QUOTE));
    let is_quoted =
        |range: Range| (range.first..range.end).any(|at| document.tokens[at].is(flag::QUOTED));
    let ends_quoted = has_comma_before
        && first >= 2
        && (document.tokens[first - 1].is(flag::QUOTE)
            || document.tokens[first - 2].is(flag::QUOTE))
        && is_quoted(before);
    let after_words = (after_first..sentence.end)
        .filter(|&at| document.tokens[at].is_word())
        .count();
    // "A driver, who feared for his life, said …": a relative clause takes no quotation behind it, but "who joked, “…”".
    let within = if verb > sentence.first + 1
        && (document.is_any(verb - 1, &["who", "which"]) || document.is_any(verb - 2, &["who"]))
    {
        (after_first..sentence.end)
            .find(|&at| {
                document.is(at, ",")
                    && document
                        .tokens
                        .get(at + 1)
                        .is_some_and(|next| !next.is(flag::OPEN))
            })
            .unwrap_or(sentence.end)
    } else {
        sentence.end
    };
    let quote_after = (after_first..within).find(|&at| document.tokens[at].is(flag::OPEN));
    // "replied to the letter, stating, “…”": the verb in "-ing" says it
    let led_by = quote_after.and_then(|open| gerund_before(document, verb, open));
    let quote_after = quote_after.filter(|_| led_by.is_none());
    let quotation_from =
        |open: usize| Range::new(open, quotations_end(document, open, sentence.end));
    if ends_quoted {
        let mut parts = vec![back_to_opening(document, before)];
        // not one that the next clause leads to: "…,” he said, adding that it was “wrong”"
        let is_own = |open: usize| {
            document.is_mark(open - 1)
                || comma_after && !(after_first..open).any(|at| tag::is_verb(document.tags[at]))
        };
        if let Some(open) = quote_after.filter(|&open| is_own(open)) {
            parts.push(quotation_from(open));
        }
        return Some(found(parts, "said, after", 880));
    }
    if only_quotations {
        let open = quote_after.filter(|&open| open <= after_first + 3)?;
        return Some(found(vec![quotation_from(open)], "said: quotation", 800));
    }
    let is_relative =
        subject.is_some_and(|subject| matches!(document.tags[subject.first], tag::WP | tag::WDT));
    let before_speaks = has_comma_before
        && !is_relative
        && (comma_after
            || is_quoted(before)
            || (before.first..before.end).any(|at| tag::is_verb(document.tags[at])));
    if after_words == 0 && before_speaks {
        return Some(found(
            vec![back_to_opening(document, before)],
            "said, after",
            880,
        ));
    }
    let that = (after_first..sentence.end.min(after_first + 8)).find(|&at| {
        document.is(at, "that")
            && !tells_of_object(document, verb, at)
            && (document.labels[at] == parse::MARK
                || at <= after_first + 3
                    && (document.tags[at] == tag::IN
                        || document.is(at + 1, ",")
                        || document.tokens[(at + 1).min(sentence.end - 1)].is(flag::OPEN))
                || at == after_first
                    && at + 2 < sentence.end
                    && (document.tags[at] != tag::WDT
                        || at > verb + 1 && document.is_any(verb, TELLING))
                || at > after_first
                    && at <= after_first + 3
                    && (after_first..at).all(|at| tag::is_noun(document.tags[at])))
    });
    if comma_after && before_speaks {
        if let Some(open) = quote_after.filter(|&open| {
            open == after_first + 1 && (is_subordinate(document, before) || !is_quoted(before))
        }) {
            return Some(found(vec![quotation_from(open)], "said: quotation", 850));
        }
        // "Asked whether it was so, Lund answered, I do not know."
        let is_question = document.is(before.first, "asked")
            || document.is(before.first + 1, "asked") && is_subordinate(document, before);
        let mut parts = vec![back_to_opening(document, before)];
        if is_question && !is_quoted(before) {
            parts.clear();
        }
        let goes_on = (after_first + 1..sentence.end)
            .any(|at| tag::is_verb(document.tags[at]) || document.tokens[at].is(flag::QUOTED));
        let is_own = matches!(
            document.tags.get(after_first + 1),
            Some(&(tag::VBG | tag::WDT | tag::WP))
        ) || document.is_any(
            after_first + 1,
            &["who", "which", "whose", "adding", "referring", "as"],
        );
        if goes_on && !is_own {
            parts.push(Range::new(after_first + 1, sentence.end));
        }
        if !parts.is_empty() {
            return Some(found(parts, "said, inside", 860));
        }
    }
    // "said after the convention he would not accept": the tree takes the clause for one that tells of the noun.
    let behind = (after_first.max(verb + 1)..sentence.end.min(verb + 9)).find(|&at| {
        document.is_any(at, &["he", "she", "they", "it", "we", "there"])
            && tag::is_noun(document.tags[at - 1])
            && (at + 1..sentence.end.min(at + 3)).any(|at| super::is_finite(document.tags[at]))
    });
    let ccomp = document.children(verb).find(|&child| {
        let begins = document.extent(child).0;
        child > verb
            && !document.is_any(begins, &["who", "which", "whose"])
            && !is_aside(document, child, sentence.end)
            && led_by.is_none_or(|gerund| child < gerund)
            && !is_beside_object(document, verb, begins)
            && !(verb..begins.max(verb)).any(|at| document.is(at, ";"))
            && match document.labels[child] {
                parse::CCOMP => true,
                parse::PARATAXIS => {
                    document.tokens[child].is(flag::QUOTED) || !document.is(end, ",")
                }
                parse::OBJ => document.tokens[child].is(flag::QUOTED),
                _ => false,
            }
    });
    if let Some(clause) = ccomp {
        let start = that
            .filter(|&that| that < clause)
            .unwrap_or_else(|| document.extent(clause).0.max(after_first.min(clause)));
        // "said Democrats and the media are to blame", "said after the meeting she would not sign"
        let lacks_subject = super::is_finite(document.tags[start])
            && (after_first..start).any(|at| tag::is_noun(document.tags[at]))
            && !(after_first..start).any(|at| document.is_mark(at) || document.is(at, "that"));
        let start = if document.is_any(start, &["and", "but"]) || lacks_subject {
            after_first.min(start)
        } else {
            behind
                .filter(|&behind| {
                    behind > start
                        && behind < clause
                        && document.tags[start] == tag::IN
                        && !document.is_any(start, &["that", "if", "whether"])
                })
                .unwrap_or(start)
        };
        let mut stop = end_of(document, clause, verb);
        // A quotation that the clause leads to is part of it.
        if let Some(open) = quote_after.filter(|&open| open <= stop + 1 && open >= start) {
            stop = stop.max(document.quotation_end(open).min(sentence.end));
        }
        stop = stop.max(goes_on_to(document, verb, stop));
        return Some(found(
            vec![Range::new(open_before(document, start), stop)],
            "said that",
            860,
        ));
    }
    if let Some(open) = quote_after.filter(|&open| open <= after_first + 6) {
        let start = that.map_or(open, |that| (that + 1).min(open));
        if start < open {
            let stop = trailing_cue(document, open, sentence.end).unwrap_or(sentence.end);
            return Some(found(vec![Range::new(start, stop)], "said that", 800));
        }
        if let Some(content) = clause_around(document, verb, after_first, open) {
            return Some(content);
        }
        // "told supporters to “go and vote”"
        let start = if document.is(open - 1, "to") {
            open - 1
        } else {
            start
        };
        return Some(found(
            vec![Range::new(
                start,
                quotations_end(document, open, sentence.end),
            )],
            "said: quotation",
            850,
        ));
    }
    if let Some(start) = behind.filter(|_| that.is_none() && !before_speaks) {
        let stop = trailing_cue(document, start, sentence.end).unwrap_or(sentence.end);
        return Some(found(vec![Range::new(start, stop)], "said plainly", 700));
    }
    if let Some(that) = that {
        let stop = trailing_cue(document, that, sentence.end).unwrap_or(sentence.end);
        return Some(found(vec![Range::new(that + 1, stop)], "said that", 800));
    }
    if let Some(content) = plain_clause(document, verb, after_first).filter(|_| led_by.is_none()) {
        return Some(content);
    }
    if comma_after && led_by.is_none() && speaks_plainly(document, verb, after_first + 1) {
        let content = Range::new(after_first + 1, sentence.end);
        return Some(found(vec![content], "said:", 760));
    }
    let is_last = document.child(verb, &[parse::OBJ]).is_none()
        && after_words <= 8
        && subject.is_some_and(|subject| subject.first < verb || subject.first == verb + 1)
        && document.labels[verb] != parse::CONJ
        && !is_subordinate(document, before);
    if before_speaks && (is_quoted(before) || is_last) {
        return Some(found(
            vec![back_to_opening(document, before)],
            "said, after",
            800,
        ));
    }
    if document.is(after_first, ":") {
        let next = after_first + 1;
        return Some(found(vec![Range::new(next, sentence.end)], "said:", 800));
    }
    None
}

/// The verb of saying in "-ing" that a quotation stands right behind.
fn gerund_before(document: &Document<'_>, verb: usize, open: usize) -> Option<usize> {
    let last = open.checked_sub(1)?;
    let at = if document.is_any(last, &[",", ":"]) {
        last.checked_sub(1)?
    } else {
        last
    };
    let says = lexicon()
        .say(document.tokens[at].lower)
        .is_some_and(|(_, form)| form == Form::Gerund);
    (at > verb + 1 && says && document.tags[at] == tag::VBG).then_some(at)
}

/// "“…,” he said, adding that …", "“…,” he said, and argued that …": what stands before is what was said, not what was added.
fn adds(document: &Document<'_>, verb: usize, subject: Option<Range>) -> bool {
    let says = |at: usize| {
        super::is_finite(document.tags[at])
            && !document.tokens[at].is(flag::QUOTED)
            && lexicon().say(document.tokens[at].lower).is_some()
    };
    let is_participle = document.tags[verb] == tag::VBG
        && document.labels[verb] == parse::ADVCL
        && document
            .head(verb)
            .is_some_and(|head| head < verb && tag::is_verb(document.tags[head]));
    is_participle
        || subject.is_some_and(|subject| {
            subject.end < verb
                && document.sentence(verb).first <= subject.first
                && says(subject.end)
        })
}

/// Where the quotation ends that opens there, with those that it is joined to: "“go and vote” and then “go home”".
fn quotations_end(document: &Document<'_>, open: usize, limit: usize) -> usize {
    const JOINING: &[&str] = &[",", "and", "or", "but", "then", "to", "that"];
    let mut end = document.quotation_end(open).min(limit);
    loop {
        let next = (end..limit.min(end + 4)).find(|&at| {
            !document.is_any(at, JOINING) && !document.tokens[at].is(flag::QUOTE)
                || document.tokens[at].is(flag::OPEN)
        });
        let Some(next) = next.filter(|&next| {
            document.tokens[next].is(flag::OPEN)
                && (end..next).any(|at| document.is_any(at, &["and", "or", "but"]))
        }) else {
            return end;
        };
        end = document.quotation_end(next).min(limit);
    }
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
    let goes_on = (end..sentence.end).any(|at| document.tokens[at].is_word());
    let content = plain_clause(document, verb, first)
        .filter(|content| content.ranges.iter().any(|range| range.holds(open)));
    content.or_else(|| {
        let stop = trailing_cue(document, end, sentence.end).unwrap_or(sentence.end);
        (goes_on && document.is_any(verb, &["say", "says", "said", "saying"]))
            .then(|| found(vec![Range::new(first, stop)], "said plainly", 700))
    })
}

/// "The governor added:", and what was said in the paragraph that follows.
fn next_paragraph(document: &Document<'_>, next: usize) -> Option<Content> {
    let token = document.tokens.get(next)?;
    let stop = if token.is(flag::OPEN) {
        document.quotation_end(next)
    } else {
        document.sentence(next).end
    };
    Some(found(vec![Range::new(next, stop)], "said:", 800))
}

/// "Jr. maintains an office in the center, most of the work is done …": behind an object and a comma no clause is said.
fn is_beside_object(document: &Document<'_>, verb: usize, begins: usize) -> bool {
    let comma = begins.saturating_sub(usize::from(!document.is(begins, ",")));
    document.is(comma, ",")
        && document
            .tokens
            .get(comma + 1)
            .is_some_and(|next| !next.is(flag::QUOTED | flag::OPEN))
        && !document.is_any(verb, TELLING)
        && document.child(verb, &[parse::OBJ]).is_some_and(|object| {
            verb < object && object < comma && tag::is_noun(document.tags[object])
        })
}

/// "maintain the image of a leader that they admire": of what is kept, not what is said.
fn tells_of_object(document: &Document<'_>, verb: usize, that: usize) -> bool {
    const KEEPING: &[&str] = &[
        "maintain",
        "maintains",
        "maintained",
        "maintaining",
        "find",
        "finds",
        "found",
    ];
    document.is_any(verb, KEEPING)
        && document
            .child(verb, &[parse::OBJ])
            .is_some_and(|object| verb < object && object < that)
}

/// "…, it says.": a clause at the end that tells who says all before is not what is said.
fn is_aside(document: &Document<'_>, clause: usize, end: usize) -> bool {
    let begins = document.extent(clause).0;
    let comma = if document.is(begins, ",") {
        begins
    } else {
        begins.saturating_sub(1)
    };
    document.is(comma, ",") && is_closing_clause(document, comma + 1, end)
}

/// What is said goes on to the end of the sentence, unless the verb itself stands inside of something, or a clause of
/// another subject begins.
fn goes_on_to(document: &Document<'_>, verb: usize, stop: usize) -> usize {
    let sentence = document.sentence(verb);
    let is_inner = !matches!(
        document.labels[verb],
        parse::ROOT | parse::CONJ | parse::PARATAXIS | parse::CCOMP
    );
    if is_inner || stop >= sentence.end {
        return stop;
    }
    let mut end = stop;
    while end < sentence.end {
        let at = end;
        let is_break = document.is(at, ";")
            || is_added(document, at)
            || document.is_any(at, &["but", "while", "although", "though"])
                && document.labels[at] != parse::ADVMOD;
        let joins_clause = document.is_any(at, &["and", ","]) && {
            let next = (at + 1..sentence.end.min(at + 14))
                .find(|&at| matches!(document.tags[at], tag::VBD | tag::VBZ | tag::VBP | tag::MD));
            // The reporting verb's own second half: "said X and urged Y", "said X, and Wang added Y".
            next.is_some_and(|next| {
                lexicon().say(document.tokens[next].lower).is_some()
                    && (at + 1..next).all(|at| !document.is_any(at, &["that", "who", "which"]))
            })
        };
        if is_break || joins_clause {
            break;
        }
        end += 1;
    }
    trailing_cue(document, stop, end).unwrap_or(end)
}

/// A quotation that began some sentences back is one.
pub(super) fn back_to_opening(document: &Document<'_>, range: Range) -> Range {
    let starts_inside = document.tokens[range.first].is(flag::QUOTED);
    if !starts_inside || document.tokens[range.first].is(flag::PARAGRAPH) {
        return range;
    }
    let mut first = range.first;
    while first > 0
        && document.tokens[first - 1].is(flag::QUOTED)
        && !document.tokens[first].is(flag::PARAGRAPH)
    {
        first -= 1;
    }
    Range::new(first, range.end)
}

/// "On Sunday’s “Morning Talk,” Pence said …": a title in quotation marks within a phrase is not what is said.
fn tells_where(document: &Document<'_>, before: Range) -> bool {
    let is_plain = |at: usize| !document.tokens[at].is(flag::QUOTED | flag::QUOTE);
    !before.is_empty()
        && is_plain(before.first)
        && document.is_any(before.first, &["on", "in", "at", "during", "for"])
        && (before.first..before.end).any(|at| document.tokens[at].is(flag::QUOTED))
        && !(before.first..before.end).any(|at| super::is_finite(document.tags[at]))
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
    ) && !document.tokens[before.first].is(flag::QUOTED)
}
