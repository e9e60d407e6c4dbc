//! Quotations without a reporting word of their own: those that go on from one that has.

use super::clause::back_to_opening;
use super::speaker::speaker;
use super::subject::subject;
use super::{Draft, Range, Speaker};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{class, kind, lexicon};
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::{Act, Mode};

/// A quotation of fewer words than this, alone in a sentence, is a name or a scare quote.
const LEAST_WORDS: usize = 4;

/// Gives quoted sentences without a cue to who spoke just before, or is named just behind.
pub(super) fn attribute(document: &Document<'_>, cast: &Cast, drafts: &mut Vec<Draft>) {
    let mut covered = vec![u32::MAX; document.tokens.len()];
    for (index, draft) in drafts.iter().enumerate() {
        // what is reported within a quotation is not who is quoted
        if draft.cue.is_some() && document.token(draft.anchor).is(flag::QUOTED) {
            continue;
        }
        for range in &draft.content {
            covered[range.first..range.end].fill(index as u32);
        }
    }
    let plain = said_plainly(document, drafts);
    // The draft whose speaker was quoted last, and where.
    let mut last: Option<(usize, usize)> = None;
    for (number, sentence) in document.sentences.iter().enumerate() {
        let before = number.checked_sub(1).and_then(|before| plain[before]);
        let is_all_quoted = !(sentence.first..sentence.end)
            .any(|at| document.token(at).is_word() && !document.token(at).is(flag::QUOTED));
        let mut at = sentence.first;
        while at < sentence.end {
            let opens = document.token(at).is(flag::OPEN)
                || document.token(at).is(flag::QUOTED) && at == sentence.first;
            if !opens {
                at += 1;
                continue;
            }
            let first = if document.token(at).is(flag::OPEN) {
                at + 1
            } else {
                at
            };
            let end = (first..sentence.end)
                .find(|&at| !document.token(at).is(flag::QUOTED))
                .unwrap_or(sentence.end);
            let owner = (first..end)
                .map(|at| covered[at])
                .find(|&index| index != u32::MAX);
            let range = Range::new(first, end);
            if let Some(draft) = signed(document, cast, range).filter(|_| owner.is_none()) {
                drafts.push(draft);
                last = None;
            } else if let Some(draft) = issued(document, cast, range).filter(|_| owner.is_none()) {
                drafts.push(draft);
                last = Some((drafts.len() - 1, end));
            } else if let Some(index) = owner {
                last = Some((index as usize, end));
            } else if let Some(draft) = going_on(
                document,
                drafts,
                before.or(last),
                is_all_quoted,
                Range::new(first, end),
            ) {
                match draft {
                    Going::On(index) => {
                        drafts[index].content.push(Range::new(first, end));
                        last = Some((index, end));
                    }
                    Going::Anew(draft) => {
                        drafts.push(draft);
                        last = Some((drafts.len() - 1, end));
                    }
                }
            }
            at = end.max(at + 1);
        }
    }
}

/// By sentence, what somebody said there in the text's own words, told at its end, and where it ends: "The price may rise,
/// Lund said." A quotation may go on from it.
fn said_plainly(document: &Document<'_>, drafts: &[Draft]) -> Vec<Option<(usize, usize)>> {
    let mut said = vec![None; document.sentences.len()];
    for (index, draft) in drafts.iter().enumerate() {
        let [range] = draft.content[..] else { continue };
        let Some(cue) = draft.cue.filter(|_| draft.rule == "said, after") else {
            continue;
        };
        let is_plain = !(range.first..range.end).any(|at| document.token(at).is(flag::QUOTED));
        if is_plain && range.end <= cue.first {
            said[document.sentence_number(cue.first)] = Some((index, range.end));
        }
    }
    said
}

/// "“…” — Sonya Herridge": a quotation with its speaker behind a dash, at the end of the line.
fn signed(document: &Document<'_>, cast: &Cast, range: Range) -> Option<Draft> {
    /// Marks that may close it: one within another.
    const MARKS: usize = 3;
    let is_mark = |at: &usize| {
        let token = document.tokens.get(*at);
        token.is_some_and(|token| token.is(flag::QUOTE))
    };
    let at = range.end + (range.end..range.end + MARKS).take_while(is_mark).count();
    if !document.is_any(at, &["―", "—", "–", "--", "-"]) {
        return None;
    }
    let range = back_to_opening(document, range);
    let first = at + 1;
    let mention = cast
        .mention_at(first)
        .map(|index| &cast.mentions[index])
        .filter(|mention| mention.first == first);
    let is_part = |at: usize| {
        document.tokens.get(at).is_some_and(|token| {
            token.is(flag::UPPER) && !token.is(flag::PARAGRAPH | flag::LINE | flag::QUOTED)
        })
    };
    // a name that nobody knows is one by its place
    let end = mention.map_or(first, |mention| mention.end);
    let end = (end..first + 4)
        .find(|&at| !is_part(at))
        .unwrap_or(first + 4);
    let ends = document.tokens.get(end).is_none_or(|next| {
        next.is(flag::PARAGRAPH | flag::LINE | flag::OPEN) || document.is_any(end, &[",", "."])
    });
    let has_words = range.end - range.first >= LEAST_WORDS;
    if !ends || !has_words || end <= first {
        return None;
    }
    Some(Draft {
        content: vec![range],
        cue: None,
        source: Some(Speaker {
            range: Range::new(first, end),
            clusters: mention.map(|mention| mention.cluster).into_iter().collect(),
        }),
        chain: Vec::new(),
        act: Act::State,
        mode: Mode::Direct,
        rule: "signed",
        score: 800,
        anchor: range.first,
    })
}

/// "The government published a declaration: “…”": the words of what was issued.
fn issued(document: &Document<'_>, cast: &Cast, range: Range) -> Option<Draft> {
    const REACH: usize = 15;
    let mark = range.first.checked_sub(2)?;
    let sentence = document.sentence(mark);
    let is_led_to = document.is_any(mark, &[",", ":", "that", "saying"]);
    if !is_led_to || range.end - range.first < LEAST_WORDS {
        return None;
    }
    let kinds = |at: usize| lexicon().kinds(document.token(at).lower);
    let from = mark.saturating_sub(REACH).max(sentence.first);
    let noun = (from..mark).rev().find(|&at| {
        tag::is_noun(document.tag(at)) && kinds(at) & (kind::ACCOUNT | kind::TELLING) != 0
    })?;
    let verb = (from..noun).rev().find(|&at| {
        tag::is_verb(document.tag(at))
            && lexicon().is_verb_of(document.token(at).lower, class::ISSUING | class::CARRYING)
    })?;
    let subject = subject(document, verb).filter(|subject| subject.end <= verb)?;
    Some(Draft {
        content: vec![range],
        cue: Some(Range::new(verb, noun + 1)),
        source: Some(speaker(document, cast, subject)),
        chain: Vec::new(),
        act: Act::State,
        mode: Mode::Direct,
        rule: "issued",
        score: 800,
        anchor: verb,
    })
}

enum Going {
    On(usize),
    Anew(Draft),
}

/// A quoted sentence behind a quotation of the same paragraph is more of it; one that opens the next paragraph
/// is a claim of the same speaker.
fn going_on(
    document: &Document<'_>,
    drafts: &[Draft],
    last: Option<(usize, usize)>,
    is_all_quoted: bool,
    range: Range,
) -> Option<Going> {
    let words = (range.first..range.end)
        .filter(|&at| document.token(at).is_word())
        .count();
    let (index, before) = last?;
    // "“Here he is,” she said. “The man himself.”": just behind the words for who says it, any words go on
    let follows = drafts[index].cue.is_some_and(|cue| cue.first >= before)
        && document.sentence_number(before.min(range.first)) + 1
            == document.sentence_number(range.first)
        && !document
            .token(range.first.saturating_sub(1))
            .is(flag::PARAGRAPH);
    // a sentence that no mark opens goes on in the same quotation
    let is_inside = range.first > 0 && document.token(range.first - 1).is(flag::QUOTED);
    let is_speech = words >= LEAST_WORDS
        && (range.first..range.end)
            .any(|at| tag::is_verb(document.tag(at)) || document.tag(at) == tag::MD);
    if words == 0 || !is_all_quoted || !follows && !is_speech && !is_inside {
        return None;
    }
    let between = document
        .sentence_number(range.first)
        .saturating_sub(document.sentence_number(before.saturating_sub(1)));
    if between > 2 {
        return None;
    }
    let paragraphs = (before..=range.first)
        .filter(|&at| {
            document
                .tokens
                .get(at)
                .is_some_and(|token| token.is(flag::PARAGRAPH))
        })
        .count();
    let draft = &drafts[index];
    let is_direct = draft
        .content
        .iter()
        .any(|range| (range.first..range.end).any(|at| document.token(at).is(flag::QUOTED)));
    // "The price may rise, Lund said. “It has before.”"
    if !(is_direct || follows && is_speech) {
        return None;
    }
    if paragraphs == 0 {
        return Some(Going::On(index));
    }
    if paragraphs > 1 || between > 1 {
        return None;
    }
    let source: Option<Speaker> = draft.source.clone();
    Some(Going::Anew(Draft {
        content: vec![range],
        cue: None,
        source,
        chain: Vec::new(),
        act: Act::State,
        mode: Mode::Direct,
        rule: "quotation goes on",
        score: 700,
        anchor: range.first,
    }))
}
