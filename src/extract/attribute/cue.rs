//! Reporting words, and who stands behind them.

use super::{Draft, Range, Speaker, content};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{Form, kind, lexicon};
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
    drafts.extend(label(document, cast, sentence.first));
    for at in sentence.first..sentence.end {
        if document.is(at, "according") && document.is(at + 1, "to") {
            drafts.extend(according(document, cast, at));
        } else if tag::is_verb(document.tags[at]) || speaks_beside_quotation(document, at) {
            drafts.extend(verb(document, cast, at));
        } else if tag::is_noun(document.tags[at]) {
            drafts.extend(noun(document, cast, at));
        }
    }
}

fn draft(
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

/// "According to Aldane, …", "…, according to Tesk".
fn according(document: &Document<'_>, cast: &Cast, at: usize) -> Option<Draft> {
    let sentence = document.sentence(at);
    let noun = at + 2;
    if noun >= sentence.end {
        return None;
    }
    let mut end = noun;
    while end < sentence.end
        && !document.is_any(
            end,
            &[
                ",", ".", ";", ":", "—", "”", "\"", "“", "who", "which", "that",
            ],
        )
    {
        end += 1;
        if end - noun > 14 {
            break;
        }
    }
    let source = speaker(document, cast, Range::new(noun, end));
    let mut parts = Vec::new();
    let comma = document.is(end, ",");
    if at > sentence.first + 1 {
        parts.push(Range::new(
            content::clause_start(document, sentence.first, at),
            at,
        ));
        if comma
            && end + 1 < sentence.end
            && (end + 1..sentence.end).any(|at| tag::is_verb(document.tags[at]))
            && !document.is_any(end + 1, &["who", "which", "and", "but"])
        {
            parts.push(Range::new(end + 1, sentence.end));
        }
    } else if end < sentence.end {
        parts.push(Range::new(end, sentence.end));
    }
    Some(draft(
        parts,
        Range::new(at, at + 2),
        Some(source),
        Act::State,
        "according to",
        850,
    ))
}

/// Whether the text says that somebody did not say it.
fn is_negated(document: &Document<'_>, verb: usize) -> bool {
    document
        .children(verb)
        .take_while(|&child| child < verb)
        .any(|child| {
            document.is_any(
                child,
                &[
                    "not", "n't", "n’t", "never", "neither", "nor", "nobody", "none",
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

#[expect(clippy::too_many_lines, reason = "one walk, in order")]
fn verb(document: &Document<'_>, cast: &Cast, at: usize) -> Option<Draft> {
    let (senses, form) = lexicon().say(document.tokens[at].lower)?;
    let is_denial = senses
        .iter()
        .any(|sense| matches!(sense.act, Act::Deny | Act::Reject));
    if is_negated(document, at) && !is_denial {
        return None;
    }
    if document.tokens[at].is(flag::QUOTED) && is_own_voice(document, at) {
        return None;
    }
    let is_passive = form == Form::Past
        && (document.child(at, &[parse::AUX_PASS]).is_some()
            || document.child(at, &[parse::NSUBJ_PASS]).is_some());
    let is_quoted_as = at > 0
        && document.is(at - 1, "as")
        && (at.saturating_sub(12)..at).any(|at| {
            document.is_any(
                at,
                &["quoted", "quotes", "quoting", "cited", "cites", "citing"],
            )
        });
    if is_quoted_as {
        return None;
    }
    let beside = beside_quotation(document, at);
    let subject = beside.or_else(|| subject(document, at)).map(|range| {
        if is_thing(document, cast, range) {
            series_subject(document, cast, at).unwrap_or(range)
        } else {
            range
        }
    });
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
        let Some(found) = content::of(document, cast, at, sense, is_passive, subject) else {
            continue;
        };
        let source = if let Some(source) = found.source {
            Some(source)
        } else if is_passive {
            agent(document, at).map(|range| speaker(document, cast, range))
        } else {
            let range = subject?;
            let is_empty =
                document.is(range.first, "there") || document.labels[range.first] == parse::EXPL;
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
        if !found.rule.starts_with("said") && !is_able(document, cast, source.as_ref(), at) {
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

/// Whether a word is a verb of saying beside a quotation, whatever the tagger made of it.
fn speaks_beside_quotation(document: &Document<'_>, at: usize) -> bool {
    let Some((senses, form)) = lexicon().say(document.tokens[at].lower) else {
        return false;
    };
    matches!(form, Form::Past | Form::Third)
        && senses
            .iter()
            .any(|sense| sense.frames.clause || sense.frames.quotation)
        && !document.tokens[at].is(flag::QUOTED)
        && beside_quotation(document, at).is_some()
}

/// The speaker in "“…,” Xi said" and "“…,” said Xi", and in "Said Xi: “…”": by place, since trees of quotations
/// are the least sure.
fn beside_quotation(document: &Document<'_>, verb: usize) -> Option<Range> {
    let sentence = document.sentence(verb);
    let (senses, form) = lexicon().say(document.tokens[verb].lower)?;
    let is_saying = senses
        .iter()
        .any(|sense| sense.frames.clause || sense.frames.quotation);
    if !is_saying
        || !matches!(form, Form::Past | Form::Third)
        || document.tokens[verb].is(flag::QUOTED)
    {
        return None;
    }
    let close = (verb.saturating_sub(18).max(sentence.first)..verb)
        .rev()
        .find(|&at| document.tokens[at].is(flag::QUOTE));
    let leads = verb == sentence.first;
    if !leads && close.is_none_or(|close| document.tokens[close].is(flag::OPEN)) {
        return None;
    }
    // "…,” said X", "…”, said X": a quotation that ends as one does, not a phrase in quotation marks.
    if let Some(close) = close {
        let ends =
            |at: usize| document.is_any(at, &[",", ".", "!", "?", "—", "–", "--", "...", "…"]);
        let is_speech = close > sentence.first && ends(close - 1) || ends(close + 1);
        let is_verb = tag::is_verb(document.tags[verb]) || form == Form::Past;
        if !is_speech || !is_verb || document.tags[close + 1] == tag::IN {
            return None;
        }
    }
    let first = close.map_or(verb, |close| close + 1);
    if leads || first == verb {
        let end = (verb + 1..sentence.end.min(verb + 12))
            .find(|&at| ends_speaker(document, at))
            .unwrap_or(sentence.end.min(verb + 12));
        let is_speaker = end > verb + 1
            && (verb + 1..end)
                .any(|at| tag::is_noun(document.tags[at]) || document.tags[at] == tag::PRP);
        let colon = !leads || (end..sentence.end.min(end + 12)).any(|at| document.is(at, ":"));
        return (is_speaker && colon).then(|| Range::new(verb + 1, end));
    }
    let first = if document.is_any(first, &[",", "and", "but", "as"]) {
        first + 1
    } else {
        first
    };
    let is_plain = (first..verb).all(|at| {
        let tag = document.tags[at];
        !matches!(tag, tag::VBD | tag::VBZ | tag::VBP | tag::MD)
            || document.is_any(at, &["has", "had", "have", "is", "was"])
    });
    let end = (first..verb)
        .find(|&at| document.is_any(at, &[",", "(", "who", "—", "–", "--"]))
        .unwrap_or(verb);
    let end = (first + 1..end)
        .find(|&at| {
            matches!(document.tags[at], tag::VBD | tag::VBZ | tag::MD | tag::RB) && at > first
        })
        .unwrap_or(end);
    let is_speaker = (first..end).any(|at| {
        tag::is_noun(document.tags[at])
            || document.tags[at] == tag::PRP
            || document.tokens[at].is(flag::UPPER)
            || document.tags[at] == tag::CD
    });
    (is_plain && is_speaker).then(|| Range::new(first, end))
}

fn ends_speaker(document: &Document<'_>, at: usize) -> bool {
    let tag = document.tags[at];
    document.is_mark(at) && tag != tag::POS
        || matches!(
            tag,
            tag::VBD | tag::VBZ | tag::VBG | tag::MD | tag::RB | tag::TO
        )
        || tag == tag::IN && !document.is_any(at, &["of", "for"])
        || document.is_any(at, &["who", "when", "yesterday", "today"])
        || lexicon().kinds(document.tokens[at].lower) & kind::WEEKDAY != 0
}

/// "PENCE: Well, look …": a line of a transcript.
fn label(document: &Document<'_>, cast: &Cast, first: usize) -> Option<Draft> {
    let colon = (first + 1..first + 4).find(|&at| document.is(at, ":"))?;
    let is_label = (first..colon)
        .all(|at| document.tokens[at].is(flag::CAPITALS) && !document.tokens[at].is(flag::DIGIT))
        && document.tokens[first].is(flag::PARAGRAPH | flag::LINE)
        && document.tokens[first].end - document.tokens[first].start > 2;
    if !is_label
        || document
            .tokens
            .get(colon + 1)
            .is_none_or(|next| next.is(flag::PARAGRAPH))
    {
        return None;
    }
    let end = (colon + 1..document.tokens.len().min(colon + 400))
        .find(|&at| document.tokens[at].is(flag::PARAGRAPH))
        .unwrap_or(document.tokens.len().min(colon + 400));
    let source = speaker(document, cast, Range::new(first, colon));
    let mut draft = draft(
        vec![Range::new(colon + 1, end)],
        Range::new(colon, colon + 1),
        Some(source),
        Act::State,
        "transcript",
        750,
    );
    draft.cue = None;
    Some(draft)
}

/// "I think", "we hope" within a quotation belong to it.
fn is_own_voice(document: &Document<'_>, verb: usize) -> bool {
    let Some(range) = subject(document, verb) else {
        return true;
    };
    document.is_any(
        range.first,
        &[
            "I", "we", "you", "it", "they", "one", "people", "who", "that", "this",
        ],
    )
}

/// A thing cannot speak: a price that "suggests", a wind that "threatens".
fn is_able(document: &Document<'_>, cast: &Cast, source: Option<&Speaker>, _verb: usize) -> bool {
    let Some(source) = source else { return true };
    if !source.clusters.is_empty() {
        return true;
    }
    let able = kind::ROLE
        | kind::ORGANIZATION_HEAD
        | kind::PLURAL_PEOPLE
        | kind::ACCOUNT
        | kind::SAY_NOUN
        | kind::TITLE;
    let _ = cast;
    (source.range.first..source.range.end).any(|at| {
        let kinds = lexicon().kinds(document.tokens[at].lower);
        kinds & able != 0
            || matches!(document.tags[at], tag::PRP | tag::WP)
            || tag::is_name(document.tags[at])
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
                    "study",
                    "survey",
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

/// The words of the subject of a verb.
pub(super) fn subject(document: &Document<'_>, verb: usize) -> Option<Range> {
    let mut at = verb;
    for _ in 0..4 {
        if let Some(subject) = nearest_subject(document, at) {
            if document.labels[at] == parse::RELCL
                && document.is_any(subject, &["who", "which", "that"])
            {
                let noun = document.head(at)?;
                return Some(phrase(document, noun, at));
            }
            return Some(phrase(document, subject, at));
        }
        match document.labels[at] {
            parse::CONJ | parse::XCOMP | parse::ADVCL | parse::PARATAXIS
                if at != verb
                    || document.tags[at] != tag::VBD
                    || document.labels[at] == parse::CONJ =>
            {
                at = document.head(at)?;
                if !tag::is_verb(document.tags[at])
                    && document
                        .child(at, &[parse::NSUBJ, parse::NSUBJ_PASS])
                        .is_none()
                {
                    return None;
                }
            }
            parse::ACL => {
                let noun = document.head(at)?;
                return Some(phrase(document, noun, at));
            }
            _ => break,
        }
    }
    beside(document, verb)
}

/// Of several words that hang on a verb as its subject, the nearest: "The benefit, it says, would be".
fn nearest_subject(document: &Document<'_>, verb: usize) -> Option<usize> {
    let is_subject = |&child: &usize| {
        matches!(
            document.labels[child],
            parse::NSUBJ | parse::NSUBJ_PASS | parse::CSUBJ
        )
    };
    document
        .children(verb)
        .filter(is_subject)
        .filter(|&child| child < verb)
        .last()
        .or_else(|| {
            // Behind the verb only where it is turned around: "said Xi".
            let is_say = lexicon()
                .say(document.tokens[verb].lower)
                .is_some_and(|(senses, _)| senses.iter().any(|sense| sense.frames.clause));
            document
                .children(verb)
                .find(is_subject)
                .filter(|&child| is_say && document.extents[child].0 as usize <= verb + 2)
        })
}

/// Where the tree has no subject: a name or a noun phrase just before or just behind the verb.
fn beside(document: &Document<'_>, verb: usize) -> Option<Range> {
    let sentence = document.sentence(verb);
    let next = verb + 1;
    if next < sentence.end
        && (tag::is_name(document.tags[next]) || document.tags[next] == tag::DT)
        && verb > sentence.first
        && (document.is_mark(verb - 1))
    {
        let end = (next..sentence.end)
            .find(|&at| {
                !tag::is_noun(document.tags[at])
                    && !matches!(document.tags[at], tag::DT | tag::JJ | tag::POS)
            })
            .unwrap_or(sentence.end);
        return Some(Range::new(next, end));
    }
    let before = verb.checked_sub(1).filter(|&at| at >= sentence.first)?;
    if tag::is_name(document.tags[before])
        || document.tags[before] == tag::PRP
        || tag::is_noun(document.tags[before])
    {
        let mut first = before;
        while first > sentence.first
            && (tag::is_noun(document.tags[first - 1])
                || matches!(document.tags[first - 1], tag::DT | tag::JJ | tag::POS))
            && !document.is_mark(first - 1)
        {
            first -= 1;
        }
        return Some(Range::new(first, before + 1));
    }
    None
}

/// A noun phrase without its relative clauses and what stands behind a comma.
pub(super) fn phrase(document: &Document<'_>, noun: usize, verb: usize) -> Range {
    let (first, last) = document.extents[noun];
    let (mut first, mut end) = (first as usize, last as usize + 1);
    if verb > noun {
        end = end.min(verb);
    } else {
        first = first.max(verb + 1);
    }
    let stop = (noun + 1..end).find(|&at| {
        document.is_any(
            at,
            &[",", "—", "–", "(", ";", "who", "which", "that", "whose"],
        ) && !is_list(document, noun, at, end)
    });
    Range::new(first, stop.unwrap_or(end))
}

/// A comma between members of a joint subject.
fn is_list(document: &Document<'_>, noun: usize, comma: usize, end: usize) -> bool {
    document.is(comma, ",")
        && document
            .children(noun)
            .any(|child| document.labels[child] == parse::CONJ && child > comma && child < end)
}

/// Who acts in a passive clause: "by …".
fn agent(document: &Document<'_>, verb: usize) -> Option<Range> {
    let agent = document.children(verb).find(|&child| {
        matches!(document.labels[child], parse::OBL_AGENT | parse::OBL)
            && document
                .children(child)
                .any(|case| document.labels[case] == parse::CASE && document.is(case, "by"))
    })?;
    let range = phrase(document, agent, verb);
    Some(Range::new(
        if document.is(range.first, "by") {
            range.first + 1
        } else {
            range.first
        },
        range.end,
    ))
}

/// Who the words stand for.
pub(super) fn speaker(document: &Document<'_>, cast: &Cast, range: Range) -> Speaker {
    let mut clusters: Vec<usize> = Vec::new();
    let is_joint = (range.first..range.end).any(|at| document.tags[at] == tag::CC);
    // A description that is the whole phrase ("his country") goes before what stands inside of it.
    if let Some(index) = cast.mentions_in(range.first, range.end).find(|&index| {
        cast.mentions[index].first == range.first && cast.mentions[index].end == range.end
    }) {
        return Speaker {
            range,
            clusters: vec![cast.mentions[index].cluster],
        };
    }
    let mut at = range.first;
    let mut best: Option<(bool, usize)> = None;
    while at < range.end {
        let Some(index) = cast.mention_at(at) else {
            at += 1;
            continue;
        };
        let mention = &cast.mentions[index];
        let owned =
            document.is_any(mention.end, &["'s", "’s", "'", "’"]) && mention.end < range.end;
        let is_adjective = document.tags[mention.head] == tag::JJ;
        let behind_of = mention.first > range.first
            && document.is_any(
                mention.first - 1,
                &["of", "in", "for", "at", "from", "with", "the"],
            )
            && mention.first > range.first + 1;
        let is_head = !owned && !is_adjective && !behind_of;
        if is_head && is_joint && !clusters.contains(&mention.cluster) {
            clusters.push(mention.cluster);
        }
        if best.is_none_or(|(was_head, _)| is_head && !was_head) {
            best = Some((is_head, index));
        }
        at = mention.end.max(at + 1);
    }
    if clusters.len() < 2 {
        clusters.clear();
        if let Some((is_head, index)) = best {
            let mention = &cast.mentions[index];
            // "a Marrick spokesman" is unknown; "the Chinese side", "the union's statement" are their owners.
            let is_account = (range.first..range.end).any(|at| {
                lexicon().kinds(document.tokens[at].lower) & (kind::ACCOUNT | kind::SAY_NOUN) != 0
                    || document.is_any(at, &["side", "government", "authorities", "officials"])
            });
            let is_body = (mention.end..range.end).any(|at| {
                lexicon().kinds(document.tokens[at].lower) & (kind::ROLE | kind::PLURAL_PEOPLE) != 0
            });
            if is_head && !is_body || is_account {
                clusters.push(mention.cluster);
            }
        }
    }
    if clusters.is_empty() {
        clusters = content::both(document, cast, range);
    }
    Speaker { range, clusters }
}

/// "the union's proposal to …", "a statement that …".
fn noun(document: &Document<'_>, cast: &Cast, at: usize) -> Option<Draft> {
    let act = lexicon().say_noun(document.tokens[at].lower)?;
    let clause = document.children(at).find(|&child| {
        child > at
            && matches!(
                document.labels[child],
                parse::ACL | parse::CCOMP | parse::RELCL
            )
    })?;
    let mark = document
        .children(clause)
        .find(|&child| document.labels[child] == parse::MARK || document.tags[child] == tag::TO)?;
    if !document.is_any(mark, &["that", "to"]) || document.labels[clause] == parse::RELCL {
        return None;
    }
    let owner = document.child(at, &[parse::NMOD_POSS])?;
    let source = speaker(document, cast, phrase(document, owner, at));
    let (_, last) = document.extents[clause];
    Some(draft(
        vec![Range::new(mark, last as usize + 1)],
        Range::new(at, at + 1),
        Some(source),
        act,
        "noun of saying",
        600,
    ))
}
