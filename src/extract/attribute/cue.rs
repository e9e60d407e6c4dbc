//! Reporting verbs, and who stands behind them.

use super::content::Content;
use super::passed::{cited, has_saying};
use super::speaker::{SPEAKS, agent, beside_quotation, speaker, speaks_beside_quotation};
use super::subject::subject;
use super::{Draft, Range, Speaker, according, content, heading, noun, unsaid};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{Form, Say, class, kind, lexicon};
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
        if matches!(document.tag(at), tag::IN | tag::VBG) {
            drafts.extend(according::at(document, cast, at));
        }
        if tag::is_verb(document.tag(at)) || speaks_beside_quotation(document, at) {
            drafts.extend(verb(document, cast, at));
        } else if tag::is_noun(document.tag(at)) {
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

/// "was reported and feared that": the second of two passive verbs.
fn goes_on_passive(document: &Document<'_>, verb: usize) -> bool {
    document.tag(verb) == tag::VBN
        && document.label(verb) == parse::CONJ
        && document.child(verb, &[parse::NSUBJ, parse::AUX]).is_none()
        && document.head(verb).is_some_and(|first| {
            document.tag(first) == tag::VBN && document.child(first, &[parse::AUX_PASS]).is_some()
        })
}

fn verb(document: &Document<'_>, cast: &Cast, at: usize) -> Option<Draft> {
    let (senses, form) = lexicon().say(document.token(at).lower)?;
    if is_of_quoted(document, at) || unsaid::reports_nothing(document, senses, at) {
        return None;
    }
    let beside = beside_quotation(document, at);
    let subject = who(document, cast, at, beside);
    // "No one has claimed responsibility": nobody said so.
    if subject.is_some_and(|range| document.is_any(range.first, NOBODY))
        || beside.is_none()
            && (unsaid::is_wanted_of_another(document, at) || unsaid::describes(document, at))
    {
        return None;
    }
    let passed = has_saying(document, at);
    let is_passive = form == Form::Past && is_passive(document, at);
    for sense in senses.iter().filter(|sense| fits(document, sense, at)) {
        let Some(mut found) = content::of(document, cast, at, sense, is_passive, subject) else {
            continue;
        };
        if let Some((who, through)) = passed {
            found.source = Some(speaker(document, cast, who));
            found.chain = vec![speaker(document, cast, through)];
        }
        let mut source = match found.source.take() {
            Some(source) => Some(source),
            None if is_passive => agent(document, at).map(|range| speaker(document, cast, range)),
            None => Some(speaker(
                document,
                cast,
                subject.filter(|&range| is_somebody(document, cast, range, at, found.rule))?,
            )),
        };
        if is_passive && source.is_none() && !found.may_lack_source {
            continue;
        }
        let is_said = found.rule.starts_with("said");
        if !is_said
            && (!is_able(document, source.as_ref(), at)
                || unsaid::tells_what_kind(document, source.as_ref(), at))
        {
            return None;
        }
        if is_said
            && found.chain.is_empty()
            && let Some(whose) = cited(document, at)
        {
            found
                .chain
                .extend(source.replace(speaker(document, cast, whose)));
        }
        let cue = Range::new(at, found.cue_end.max(at + 1));
        let act = found
            .act
            .unwrap_or_else(|| act_of(document, sense.act, &found, at));
        let mut draft = draft(found.ranges, cue, source, act, found.rule, found.score);
        draft.anchor = at;
        draft.chain = found.chain;
        return Some(draft);
    }
    None
}

/// Within a quotation only a finite verb of somebody else than the speaker reports.
pub(super) fn is_of_quoted(document: &Document<'_>, verb: usize) -> bool {
    let is_bare = document.tag(verb) == tag::VB
        || document.tag(verb) == tag::VBG && document.label(verb) != parse::ADVCL;
    document.token(verb).is(flag::QUOTED)
        && (is_own_voice(document, verb) || is_bare && beside_nothing(document, verb))
}

fn is_passive(document: &Document<'_>, verb: usize) -> bool {
    document.child(verb, &[parse::AUX_PASS]).is_some()
        || document.child(verb, &[parse::NSUBJ_PASS]).is_some()
        || goes_on_passive(document, verb)
}

/// "data suggest that prices rose" states, "suggested that the port be closed" proposes.
fn act_of(document: &Document<'_>, act: Act, found: &Content, verb: usize) -> Act {
    let is_hint = act == Act::Propose
        && found.rule == "said that"
        && lexicon().is_verb_of(document.token(verb).lower, class::HINTING);
    let wishes = || {
        found.ranges.iter().any(|range| {
            let verb = (range.first..range.end)
                .find(|&at| tag::is_verb(document.tag(at)) || document.tag(at) == tag::MD);
            verb.is_some_and(|verb| {
                document.tag(verb) == tag::VB || document.is_any(verb, &["should", "ought", "must"])
            })
        })
    };
    if is_hint && !wishes() {
        Act::State
    } else {
        act
    }
}

/// Whether the word that a sense asks for stands behind the verb: "point out", "made it clear".
fn fits(document: &Document<'_>, sense: &Say, verb: usize) -> bool {
    let stands = |at: usize, word: u64| {
        document
            .tokens
            .get(at)
            .is_some_and(|token| token.lower == word)
    };
    sense.particle.is_none_or(|particle| {
        stands(verb + 1, particle) || document.is(verb + 1, "it") && stands(verb + 2, particle)
    })
}

/// Who stands for what the verb says: beside the quotation, else its subject.
pub(super) fn who(
    document: &Document<'_>,
    cast: &Cast,
    verb: usize,
    beside: Option<Range>,
) -> Option<Range> {
    let first = document.sentence(verb).first;
    // "Weiss said, adding that …": who said adds
    let adds = document.tag(verb) == tag::VBG && verb > first && document.is(verb - 1, ",");
    let said = (verb.saturating_sub(3).max(first)..verb)
        .rev()
        .find(|&said| adds && lexicon().say(document.token(said).lower).is_some())
        .and_then(|said| beside_quotation(document, said));
    let range = beside.or(said).or_else(|| subject(document, verb))?;
    let other = is_thing(document, cast, range).then(|| series_subject(document, cast, verb));
    Some(other.flatten().unwrap_or(range))
}

/// Whether the subject is somebody: "It says that" speaks of an account, "it appears that" of nobody.
pub(super) fn is_somebody(
    document: &Document<'_>,
    cast: &Cast,
    range: Range,
    verb: usize,
    rule: &str,
) -> bool {
    let is_it = document.is(range.first, "it");
    let says = is_it && lexicon().is_verb_of(document.token(verb).lower, class::ASSERTING);
    let is_empty =
        document.is(range.first, "there") || document.label(range.first) == parse::EXPL && !says;
    // "It condemns the blockade": whoever "it" is, a thing condemns and thanks nobody
    let is_past = matches!(document.tag(verb), tag::VBD | tag::VBN);
    let judges = || {
        lexicon()
            .say(document.token(verb).lower)
            .is_some_and(|(senses, _)| {
                senses.iter().any(|sense| {
                    matches!(
                        sense.act,
                        Act::Condemn | Act::Praise | Act::Accuse | Act::Deny | Act::Welcome
                    ) || is_past && sense.act == Act::Pledge
                })
            })
    };
    let is_unknown = is_it && cast.mention_at(range.first).is_none() && !judges();
    !is_empty && (!is_unknown || rule.starts_with("said"))
}

pub(super) const NOBODY: &[&str] = &["no", "nobody", "none", "neither", "noone"];

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
    let tag = document.tag(verb);
    (sentence.first..verb)
        .rev()
        .filter(|&at| document.tag(at) == tag)
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
pub(super) fn is_able(document: &Document<'_>, source: Option<&Speaker>, verb: usize) -> bool {
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
        let kinds = lexicon().kinds(document.token(at).lower);
        kinds & able != 0
            || !shows && matches!(document.tag(at), tag::PRP | tag::WP)
            || !shows && tag::is_name(document.tag(at))
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
