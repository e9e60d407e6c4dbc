//! Words that somebody else passes on within one clause: "quoted Assad as saying", "has her apologizing".

use super::Range;
use super::content::{self, Content, found};
use super::speaker::{SPEAKS, speaker};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{Form, kind, lexicon};
use crate::extract::tag;
use crate::extract::token::flag;

/// Verbs of which "as saying" tells what somebody else said.
pub(super) const QUOTING: &[&str] = &[
    "quote",
    "quotes",
    "quoted",
    "quoting",
    "cite",
    "cites",
    "cited",
    "citing",
    "paraphrases",
    "paraphrased",
    "reported",
    "reports",
    "described",
    "describes",
    "depicts",
    "depicted",
    "portrays",
    "portrayed",
    "presents",
    "presented",
    "shows",
    "recorded",
    "records",
];

/// "quoted Assad as saying that …", "quoted him as promising to …": his words, through the subject.
pub(super) fn quoted_as(
    document: &Document<'_>,
    cast: &Cast,
    verb: usize,
    subject: Option<Range>,
) -> Option<Content> {
    if !document.is_any(verb, QUOTING) {
        return None;
    }
    let sentence = document.sentence(verb);
    let as_ = (verb + 2..sentence.end.min(verb + 12)).find(|&at| document.is(at, "as"));
    let (end, saying) = as_
        .map(|as_| (as_, as_ + 1))
        .or_else(|| quoted_saying(document, verb))?;
    let is_saying = document.tag(saying) == tag::VBG
        && lexicon()
            .say(document.token(saying).lower)
            .is_some_and(|(_, form)| form == Form::Gerund);
    if saying >= sentence.end || !is_saying {
        return None;
    }
    let mut content = said_by(document, cast, saying)?;
    content.source = Some(speaker(document, cast, Range::new(verb + 1, end)));
    if let Some(subject) = subject {
        content.chain.push(speaker(document, cast, subject));
    }
    Some(content)
}

/// "was quoted as saying that …", "was quoted by Reuters as promising to …": the subject's words, through the agent.
pub(super) fn is_quoted_as(
    document: &Document<'_>,
    cast: &Cast,
    verb: usize,
    subject: Option<Range>,
) -> Option<Content> {
    const REACH: usize = 10;
    let end = document.sentence(verb).end.min(verb + REACH);
    let as_ = (verb + 1..end)
        .take_while(|_| document.is_any(verb, &["quoted", "cited"]))
        .find(|&at| document.is(at, "as"))?;
    let saying = as_ + 1;
    if document.tag(saying) != tag::VBG {
        return None;
    }
    let mut content = said_by(document, cast, saying)?;
    content.source = Some(speaker(document, cast, subject?));
    if document.is(verb + 1, "by") && as_ > verb + 2 {
        let through = Range::new(verb + 2, as_);
        content.chain.push(speaker(document, cast, through));
    }
    Some(content)
}

/// "quoted the minister saying": past the words for whom, and the verb that says what.
pub(super) fn quoted_saying(document: &Document<'_>, verb: usize) -> Option<(usize, usize)> {
    const REACH: usize = 10;
    if !document.is_any(verb, &["quote", "quotes", "quoted", "quoting"]) {
        return None;
    }
    let end = (verb + 1..document.sentence(verb).end.min(verb + REACH)).find(|&at| {
        let tag = document.tag(at);
        !(tag::is_noun(tag)
            || matches!(
                tag,
                tag::DT | tag::JJ | tag::POS | tag::PRP | tag::PRPS | tag::CD
            )
            || document.is(at, "of"))
    })?;
    let saying = end + usize::from(document.tag(end) == tag::RB);
    (end > verb + 1 && document.tag(saying) == tag::VBG).then_some((end, saying))
}

/// "Reuters, citing two officials, reported that …", "…, citing a report.": whose words the verb's subject passes on.
pub(super) fn cited(document: &Document<'_>, verb: usize) -> Option<Range> {
    const REACH: usize = 14;
    let sentence = document.sentence(verb);
    let before = (verb.saturating_sub(REACH).max(sentence.first)..verb)
        .find_map(|at| cited_by(document, at).filter(|who| who.end + 1 == verb));
    before.or_else(|| {
        (verb + 1..sentence.end)
            .filter(|&at| document.head(at) == Some(verb))
            .find_map(|at| cited_by(document, at))
    })
}

/// Whom "citing" names, set off by commas or at the end: somebody, or an account, not what speaks for something ("citing
/// the cost").
pub(super) fn cited_by(document: &Document<'_>, citing: usize) -> Option<Range> {
    const LONGEST: usize = 10;
    let is_set_off = citing > 0
        && document.is(citing - 1, ",")
        && document.is_any(citing, &["citing", "quoting"])
        && !document.token(citing).is(flag::QUOTED);
    let end = (citing + 1..document.sentence(citing).end.min(citing + LONGEST))
        .take_while(|_| is_set_off)
        .find(|&at| document.is_mark(at))?;
    let is_phrase = (citing + 1..end).all(|at| !tag::is_verb(document.tag(at)));
    let closes = document.is(end, ",") || end + 1 == document.sentence(citing).end;
    let speaks = (citing + 1..end).any(|at| {
        tag::is_name(document.tag(at))
            || lexicon().kinds(document.token(at).lower) & (SPEAKS | kind::ACCOUNT) != 0
    });
    (is_phrase && closes && speaks && end > citing + 1).then(|| Range::new(citing + 1, end))
}

/// What follows "saying", "promising", "warning".
fn said_by(document: &Document<'_>, cast: &Cast, saying: usize) -> Option<Content> {
    let sentence = document.sentence(saying);
    let rest = || {
        found(
            vec![Range::new(saying + 1, sentence.end)],
            "quoted as saying",
            850,
        )
    };
    if document.is_any(
        saying,
        &["saying", "stating", "telling", "adding", "warning"],
    ) {
        return Some(rest());
    }
    let (senses, _) = lexicon().say(document.token(saying).lower)?;
    let (mut content, act) = senses
        .iter()
        .find_map(|sense| {
            content::of(document, cast, saying, sense, false, None)
                .map(|content| (content, sense.act))
        })
        .or_else(|| senses.first().map(|sense| (rest(), sense.act)))?;
    content.act = content.act.or(Some(act));
    content.rule = "quoted as saying";
    Some(content)
}

/// "The Halvernian account has her saying no such thing", "has Renn apologizing for the arrest": whose words the verb in
/// `-ing` tells, and who passes them on.
pub(super) fn has_saying(document: &Document<'_>, saying: usize) -> Option<(Range, Range)> {
    if document.tag(saying) != tag::VBG || document.token(saying).is(flag::QUOTED) {
        return None;
    }
    let sentence = document.sentence(saying);
    let has = (saying.saturating_sub(7).max(sentence.first + 1)..saying.checked_sub(1)?)
        .rev()
        .find(|&at| document.is_any(at, &["has", "had", "have"]))?;
    let is_somebody = (has + 1..saying).all(|at| {
        tag::is_noun(document.tag(at))
            || matches!(
                document.tag(at),
                tag::DT | tag::JJ | tag::POS | tag::PRP | tag::PRPS
            )
    }) && (tag::is_noun(document.tag(saying - 1))
        || document.tag(saying - 1) == tag::PRP);
    let subject = super::subject::subject(document, has)?;
    // Only an account, a side or a body has somebody say something.
    let is_account = (subject.first..subject.end).any(|at| {
        lexicon().kinds(document.token(at).lower) & (kind::ACCOUNT | kind::ORGANIZATION_HEAD) != 0
            || document.tag(at) == tag::PRP
            || tag::is_name(document.tag(at))
    });
    let is_nothing = document.is_any(saying + 1, &["no", "nothing", "none"]);
    (is_somebody && is_account && !is_nothing && subject.end <= has)
        .then(|| (Range::new(has + 1, saying), subject))
}
