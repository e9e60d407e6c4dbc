//! What stands around a verb of saying: what its ways of taking a content look at.

use super::Range;
use super::content::clause_start;
use super::told::{recipient_end, tells_somebody};
use crate::extract::document::Document;
use crate::extract::lexicon::{Form, class, lexicon};
use crate::extract::parse;
use crate::extract::segment::Sentence;
use crate::extract::tag;
use crate::extract::token::flag;

pub(super) struct Setting<'a> {
    pub document: &'a Document<'a>,
    pub verb: usize,
    pub sentence: Sentence,
    subject: Option<Range>,
    /// Behind the verb and its subject.
    pub end: usize,
    /// Behind who was told it, and when.
    pub after: usize,
    pub comma_after: bool,
    /// What stands before the verb and its subject.
    pub before: Range,
    has_comma_before: bool,
    /// Whether that may be what was said.
    pub before_speaks: bool,
    /// Where a quotation opens behind the verb that is its own.
    pub quote_after: Option<usize>,
    /// Another verb of saying, which leads to that quotation: "replied to the letter, stating, “…”".
    pub led_by: Option<usize>,
}

impl<'a> Setting<'a> {
    pub(super) fn of(document: &'a Document<'a>, verb: usize, subject: Option<Range>) -> Self {
        let mut sentence = document.sentence(verb);
        let (mut first, mut end) = (verb, verb + 1);
        if let Some(subject) = subject
            && subject.first >= sentence.first
            && (subject.end <= verb && verb - subject.end < 25
                || subject.first > verb && subject.first <= verb + 2)
        {
            first = first.min(subject.first);
            end = end.max(subject.end);
        }
        // "He left, two officials said; the third did not."
        if document.is(end, ";") {
            sentence.end = end;
        }
        if document.is(end, "out") && document.label(end) == parse::COMPOUND_PRT {
            end += 1;
        }
        // "made it clear that"
        let clear = end + usize::from(document.is(end, "it"));
        if document.is(clear, "clear") {
            end = clear + 1;
        }
        let after = recipient_end(document, verb, end, sentence.end);
        let before = Range::new(clause_start(document, sentence.first, first), first);
        let opens = (after..relative_end(document, verb, after).min(sentence.end))
            .find(|&at| document.token(at).is(flag::OPEN));
        let led_by = opens.and_then(|open| gerund_before(document, verb, open));
        let mut setting = Self {
            document,
            verb,
            sentence,
            subject,
            end,
            after,
            comma_after: document.is(after, ","),
            before,
            has_comma_before: false,
            before_speaks: false,
            quote_after: opens.filter(|_| led_by.is_none()),
            led_by,
        };
        setting.look_before(first);
        setting
    }

    fn look_before(&mut self, first: usize) {
        let (document, before) = (self.document, self.before);
        let adds = adds(document, self.verb, self.subject) && self.words_after() > 0;
        self.has_comma_before = first > self.sentence.first
            && !adds
            && !tells_where(document, before)
            && (document.is_any(first - 1, &[",", "—", "–", "?", "!"])
                || document.token(first - 1).is(flag::QUOTE));
        let is_relative = self
            .subject
            .is_some_and(|subject| matches!(document.tag(subject.first), tag::WP | tag::WDT));
        self.before_speaks = self.has_comma_before
            && !is_relative
            && (self.comma_after
                || self.is_quoted(before)
                || (before.first..before.end).any(|at| tag::is_verb(document.tag(at))));
    }

    /// How many words stand behind who was told.
    pub(super) fn words_after(&self) -> usize {
        (self.after..self.sentence.end)
            .filter(|&at| self.document.token(at).is_word())
            .count()
    }

    /// Whether any of the words is quoted.
    pub(super) fn is_quoted(&self, range: Range) -> bool {
        (range.first..range.end).any(|at| self.document.token(at).is(flag::QUOTED))
    }

    /// Whether what stands before ends with a quotation.
    pub(super) fn ends_quoted(&self) -> bool {
        let first = self.before.end;
        self.has_comma_before
            && first >= 2
            && (self.document.token(first - 1).is(flag::QUOTE)
                || self.document.token(first - 2).is(flag::QUOTE))
            && self.is_quoted(self.before)
    }

    /// The quotation that opens there, with those that it is joined to.
    pub(super) fn quotation_from(&self, open: usize) -> Range {
        Range::new(open, quotations_end(self.document, open, self.sentence.end))
    }

    /// The "that" which leads to what is said.
    pub(super) fn that(&self) -> Option<usize> {
        let Self {
            document,
            verb,
            sentence,
            after,
            ..
        } = *self;
        (after..sentence.end.min(after + 8)).find(|&at| {
            document.is(at, "that")
                && !tells_of_object(document, verb, at)
                && !is_anothers(document, verb, at)
                && (document.label(at) == parse::MARK
                    || at <= after + 3
                        && (document.tag(at) == tag::IN
                            || document.is(at + 1, ",")
                            || document
                                .token((at + 1).min(sentence.end - 1))
                                .is(flag::OPEN))
                    || at == after
                        && at + 2 < sentence.end
                        && (document.tag(at) != tag::WDT
                            || at > verb + 1 && tells_somebody(document, verb))
                    || at > after
                        && at <= after + 3
                        && (after..at).all(|at| tag::is_noun(document.tag(at))))
        })
    }

    /// "said after the convention he would not accept": where a clause begins that the tree takes for one that tells of the noun.
    pub(super) fn behind_a_noun(&self) -> Option<usize> {
        let Self {
            document, sentence, ..
        } = *self;
        (self.after.max(self.verb + 1)..sentence.end.min(self.verb + 9)).find(|&at| {
            document.is_any(at, &["he", "she", "they", "it", "we", "there"])
                && tag::is_noun(document.tag(at - 1))
                && (at + 1..sentence.end.min(at + 3)).any(|at| super::is_finite(document.tag(at)))
        })
    }

    /// Whether the verb is the last of the sentence, without an object.
    pub(super) fn is_last(&self) -> bool {
        self.document.child(self.verb, &[parse::OBJ]).is_none()
            && self.words_after() <= 8
            && self
                .subject
                .is_some_and(|subject| subject.first < self.verb || subject.first == self.verb + 1)
            && self.document.label(self.verb) != parse::CONJ
    }
}

/// "A driver, who feared for his life, said …": a relative clause takes no quotation behind it, but "who joked, “…”".
fn relative_end(document: &Document<'_>, verb: usize, after: usize) -> usize {
    let sentence = document.sentence(verb);
    let is_relative = verb > sentence.first + 1
        && (document.is_any(verb - 1, &["who", "which"]) || document.is(verb - 2, "who"));
    let ends = |&at: &usize| {
        document.is(at, ",")
            && document
                .tokens
                .get(at + 1)
                .is_some_and(|next| !next.is(flag::OPEN))
    };
    (after..sentence.end)
        .find(ends)
        .filter(|_| is_relative)
        .unwrap_or(sentence.end)
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
        .say(document.token(at).lower)
        .is_some_and(|(_, form)| form == Form::Gerund);
    (at > verb + 1 && says && document.tag(at) == tag::VBG).then_some(at)
}

/// "“…,” he said, adding that …", "“…,” he said, and argued that …": what stands before is what was said, not what was added.
fn adds(document: &Document<'_>, verb: usize, subject: Option<Range>) -> bool {
    let says = |at: usize| {
        super::is_finite(document.tag(at))
            && !document.token(at).is(flag::QUOTED)
            && lexicon().say(document.token(at).lower).is_some()
    };
    let is_participle = document.tag(verb) == tag::VBG
        && document.label(verb) == parse::ADVCL
        && document
            .head(verb)
            .is_some_and(|head| head < verb && tag::is_verb(document.tag(head)));
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
            !document.is_any(at, JOINING) && !document.token(at).is(flag::QUOTE)
                || document.token(at).is(flag::OPEN)
        });
        let Some(next) = next.filter(|&next| {
            document.token(next).is(flag::OPEN)
                && (end..next).any(|at| document.is_any(at, &["and", "or", "but"]))
        }) else {
            return end;
        };
        end = document.quotation_end(next).min(limit);
    }
}

/// "maintain the image of a leader that they admire": of what is kept, not what is said.
fn tells_of_object(document: &Document<'_>, verb: usize, that: usize) -> bool {
    lexicon().is_verb_of(document.token(verb).lower, class::KEEPING)
        && document
            .child(verb, &[parse::OBJ])
            .is_some_and(|object| verb < object && object < that)
}

/// "On Sunday’s “Morning Talk,” Pence said …": a title in quotation marks within a phrase is not what is said.
fn tells_where(document: &Document<'_>, before: Range) -> bool {
    let is_plain = |at: usize| !document.token(at).is(flag::QUOTED | flag::QUOTE);
    !before.is_empty()
        && is_plain(before.first)
        && document.is_any(before.first, &["on", "in", "at", "during", "for"])
        && (before.first..before.end).any(|at| document.token(at).is(flag::QUOTED))
        && !(before.first..before.end).any(|at| super::is_finite(document.tag(at)))
}

/// "An officer, who feared arrest, said that": what the word of saying right before it leads to.
fn is_anothers(document: &Document<'_>, verb: usize, that: usize) -> bool {
    let before = that - 1;
    let has_object = document
        .child(verb, &[parse::OBJ])
        .is_some_and(|object| verb < object && object < before);
    has_object
        && !tells_somebody(document, verb)
        && tag::is_verb(document.tag(before))
        && lexicon().say(document.token(before).lower).is_some()
}
