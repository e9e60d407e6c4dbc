//! Reporting verbs, and who stands behind them.

use super::passed::has_saying;
use super::speaker::{SPEAKS, agent, beside_quotation, speaker, speaks_beside_quotation};
use super::subject::subject;
use super::{Draft, Range, Speaker, according, content, heading, noun, unsaid};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{Form, class, kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::{Act, EntityType, Mode};

/// Adds the claims whose reporting word stands in a sentence.
pub(super) fn in_sentence(
    document: &Document<'_>,
    cast: &Cast,
    number: usize,
    drafts: &mut Vec<Draft>,
) {
    let sentence = document.sentences[number];
    drafts.extend(heading::label(document, cast, sentence.first));
    if number == 0 {
        drafts.extend(heading::headline(document, cast, sentence));
    }
    for at in sentence.first..sentence.end {
        if matches!(document.tags[at], tag::IN | tag::VBG) {
            drafts.extend(according::at(document, cast, at));
        }
        if tag::is_verb(document.tags[at]) || speaks_beside_quotation(document, at) {
            drafts.extend(verb(document, cast, at));
        } else if tag::is_noun(document.tags[at]) {
            drafts.extend(noun::noun(document, cast, at));
        }
    }
}

pub(super) fn draft(
    content: Vec<Range>,
    cue: Range,
    source: Option<Speaker>,
    act: Act,
    rule: &'static str,
    score: u16,
) -> Draft {
    Draft {
        content,
        cue: Some(cue),
        source,
        chain: Vec::new(),
        act,
        mode: Mode::Indirect,
        rule,
        score,
        anchor: cue.first,
    }
}

/// Whether the text says that somebody did not say it.
fn is_negated(document: &Document<'_>, verb: usize) -> bool {
    document
        .children(verb)
        .take_while(|&child| child < verb)
        .any(|child| {
            document.tokens[child].is(flag::QUOTED) == document.tokens[verb].is(flag::QUOTED)
                && document.is_any(
                    child,
                    &[
                        "not", "cannot", "can't", "can’t", "n't", "n’t", "never", "neither", "nor",
                        "nobody", "none",
                    ],
                )
        })
        || verb > 0 && document.is_any(verb - 1, &["not", "n't", "n’t", "never"])
        || verb > 1
            && document.tags[verb] == tag::VB
            && document.is(verb - 1, "to")
            && document.is_any(
                verb - 2,
                &[
                    "declined", "refused", "refuses", "unable", "failed", "declines",
                ],
            )
}

/// "was reported and feared that": the second of two passive verbs.
fn goes_on_passive(document: &Document<'_>, verb: usize) -> bool {
    document.tags[verb] == tag::VBN
        && document.labels[verb] == parse::CONJ
        && document.child(verb, &[parse::NSUBJ, parse::AUX]).is_none()
        && document.head(verb).is_some_and(|first| {
            document.tags[first] == tag::VBN && document.child(first, &[parse::AUX_PASS]).is_some()
        })
}

#[expect(clippy::too_many_lines, reason = "one walk, in order")]
fn verb(document: &Document<'_>, cast: &Cast, at: usize) -> Option<Draft> {
    let (senses, form) = lexicon().say(document.tokens[at].lower)?;
    let is_denial = senses
        .iter()
        .any(|sense| matches!(sense.act, Act::Deny | Act::Reject));
    if is_negated(document, at) && !is_denial {
        return None;
    }
    // Within a quotation only a finite verb of somebody else than the speaker reports.
    if document.tokens[at].is(flag::QUOTED)
        && (is_own_voice(document, at)
            || (document.tags[at] == tag::VB
                || document.tags[at] == tag::VBG && document.labels[at] != parse::ADVCL)
                && beside_nothing(document, at))
    {
        return None;
    }
    let is_passive = form == Form::Past
        && (document.child(at, &[parse::AUX_PASS]).is_some()
            || document.child(at, &[parse::NSUBJ_PASS]).is_some()
            || goes_on_passive(document, at));
    let first = document.sentence(at).first;
    let is_quoted_saying = document.tags[at] == tag::VBG
        && (at.saturating_sub(12).max(first)..at).any(|verb| {
            super::passed::quoted_saying(document, verb).is_some_and(|(_, saying)| saying == at)
        });
    if is_quoted_saying {
        return None;
    }
    let is_quoted_as = at > 0
        && document.tags[at] == tag::VBG
        && document.is(at - 1, "as")
        && (at.saturating_sub(12).max(document.sentence(at).first)..at)
            .any(|at| document.is_any(at, super::passed::QUOTING));
    if is_quoted_as {
        return None;
    }
    // "two officials, who asked not to be named"
    if document.is_any(at, &["asked", "requested", "insisted"])
        && (at + 1..at + 6).any(|at| {
            document.is_any(
                at,
                &[
                    "named",
                    "name",
                    "names",
                    "anonymity",
                    "identified",
                    "withheld",
                ],
            )
        })
    {
        return None;
    }
    // "when asked whether": whoever did
    if document.is(at, "asked")
        && document.tags[at] != tag::VBD
        && (at == first || document.is_any(at - 1, &["when", "if", "once"]))
    {
        return None;
    }
    if unsaid::reports_nothing(document, senses, at) {
        return None;
    }
    // "it goes without saying that"
    if document.tags[at] == tag::VBG && at > 0 && document.is(at - 1, "without") {
        return None;
    }
    let passed = has_saying(document, at);
    let beside = beside_quotation(document, at);
    // "Weiss said, adding that …": who said adds
    let adds = document.tags[at] == tag::VBG && at > first && document.is(at - 1, ",");
    let said = (at.saturating_sub(3).max(first)..at)
        .rev()
        .find(|&said| adds && lexicon().say(document.tokens[said].lower).is_some())
        .and_then(|said| beside_quotation(document, said));
    let subject = beside
        .or(said)
        .or_else(|| subject(document, at))
        .map(|range| {
            if is_thing(document, cast, range) {
                series_subject(document, cast, at).unwrap_or(range)
            } else {
                range
            }
        });
    // "No one has claimed responsibility": nobody said so.
    if subject.is_some_and(|range| document.is_any(range.first, NOBODY)) {
        return None;
    }
    if beside.is_none() && unsaid::is_wanted_of_another(document, at) {
        return None;
    }
    // A participle that describes a noun ("the reported attack") says nothing of its own.
    if beside.is_none()
        && matches!(
            document.labels[at],
            parse::AMOD | parse::COMPOUND | parse::CASE | parse::MARK | parse::FLAT
        )
    {
        return None;
    }
    for sense in senses {
        if let Some(particle) = sense.particle
            && document
                .tokens
                .get(at + 1)
                .is_none_or(|next| next.lower != particle)
        {
            continue;
        }
        let Some(mut found) = content::of(document, cast, at, sense, is_passive, subject) else {
            continue;
        };
        if let Some((who, through)) = passed {
            found.source = Some(speaker(document, cast, who));
            found.chain = vec![speaker(document, cast, through)];
        }
        let source = if let Some(source) = found.source {
            Some(source)
        } else if is_passive {
            agent(document, at).map(|range| speaker(document, cast, range))
        } else {
            let range = subject?;
            // "It says that" speaks of an account, "it appears that" of nobody.
            let says = document.is(range.first, "it")
                && lexicon().is_verb_of(document.tokens[at].lower, class::ASSERTING);
            let is_empty = document.is(range.first, "there")
                || document.labels[range.first] == parse::EXPL && !says;
            let is_unknown =
                document.is(range.first, "it") && cast.mention_at(range.first).is_none();
            if is_empty || is_unknown && !found.rule.starts_with("said") {
                return None;
            }
            Some(speaker(document, cast, range))
        };
        if is_passive && source.is_none() && !found.may_lack_source {
            continue;
        }
        if !found.rule.starts_with("said") && !is_able(document, source.as_ref(), at) {
            return None;
        }
        let cue = Range::new(at, found.cue_end.max(at + 1));
        let mut draft = draft(
            found.ranges,
            cue,
            source,
            found.act.unwrap_or(sense.act),
            found.rule,
            found.score,
        );
        draft.anchor = at;
        draft.chain = found.chain;
        return Some(draft);
    }
    None
}

const NOBODY: &[&str] = &["no", "nobody", "none", "neither", "noone"];

/// Whether the words stand for what cannot speak: a program, an event.
fn is_thing(document: &Document<'_>, cast: &Cast, range: Range) -> bool {
    let clusters = speaker(document, cast, range).clusters;
    !clusters.is_empty()
        && clusters.iter().all(|&cluster| {
            matches!(
                cast.entities[cluster].entity_type,
                EntityType::Program | EntityType::Event
            )
        })
}

/// In a series ("attaches …, supports …, hopes …") the subject of the verb before, of the same form.
fn series_subject(document: &Document<'_>, cast: &Cast, verb: usize) -> Option<Range> {
    let sentence = document.sentence(verb);
    let tag = document.tags[verb];
    (sentence.first..verb)
        .rev()
        .filter(|&at| document.tags[at] == tag)
        .find_map(|at| {
            subject(document, at)
                .filter(|&range| range.end <= at && !is_thing(document, cast, range))
        })
}

/// Whether no auxiliary makes it finite.
fn beside_nothing(document: &Document<'_>, verb: usize) -> bool {
    document.child(verb, &[parse::AUX]).is_none()
}

/// "I think", "we hope" within a quotation belong to it.
fn is_own_voice(document: &Document<'_>, verb: usize) -> bool {
    let Some(range) = subject(document, verb) else {
        return true;
    };
    document.is_any(
        range.first,
        &[
            "I",
            "we",
            "you",
            "it",
            "they",
            "one",
            "people",
            "who",
            "that",
            "this",
            "everybody",
            "everyone",
            "nobody",
            "anyone",
            "anybody",
            "somebody",
            "there",
        ],
    )
}

/// A thing cannot speak: a price that "suggests", a wind that "threatens".
fn is_able(document: &Document<'_>, source: Option<&Speaker>, verb: usize) -> bool {
    let Some(source) = source else { return true };
    // Polls show something by what they say; persons and things do not.
    let shows = document.is_any(verb, &["show", "shows", "showed", "shown", "showing"]);
    if !source.clusters.is_empty() && !shows {
        return true;
    }
    let able = if shows {
        kind::ACCOUNT | kind::SAY_NOUN
    } else {
        SPEAKS | kind::SAY_NOUN
    };
    (source.range.first..source.range.end).any(|at| {
        let kinds = lexicon().kinds(document.tokens[at].lower);
        kinds & able != 0
            || !shows && matches!(document.tags[at], tag::PRP | tag::WP)
            || !shows && tag::is_name(document.tags[at])
            || document.is_any(
                at,
                &[
                    "one",
                    "many",
                    "some",
                    "others",
                    "several",
                    "most",
                    "few",
                    "sides",
                    "side",
                    "both",
                    "women",
                    "men",
                    "poll",
                    "polls",
                    "study",
                    "studies",
                    "survey",
                    "surveys",
                    "dispatch",
                    "article",
                    "website",
                    "page",
                    "complaint",
                    "indictment",
                    "lawsuit",
                    "filing",
                    "documents",
                    "document",
                    "email",
                    "emails",
                    "memo",
                    "book",
                    "data",
                ],
            )
    })
}
