//! Reporting words, and who stands behind them.

use super::{Draft, Range, Speaker, content};
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{Form, kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::{Act, Mode};

/// Adds the claims whose reporting word stands in a sentence.
pub(super) fn in_sentence(
    document: &Document<'_>,
    cast: &Cast,
    number: usize,
    drafts: &mut Vec<Draft>,
) {
    let sentence = document.sentences[number];
    for at in sentence.first..sentence.end {
        if document.is(at, "according") && document.is(at + 1, "to") {
            drafts.extend(according(document, cast, at));
        } else if tag::is_verb(document.tags[at]) {
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
    let subject = subject(document, at);
    // A participle that describes a noun ("the reported attack") says nothing of its own.
    if matches!(
        document.labels[at],
        parse::AMOD | parse::COMPOUND | parse::CASE | parse::MARK | parse::FLAT
    ) {
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
            if document.is_any(range.first, &["it", "there"])
                && cast.mention_at(range.first).is_none()
            {
                return None;
            }
            Some(speaker(document, cast, range))
        };
        if is_passive && source.is_none() && !found.may_lack_source {
            continue;
        }
        if !is_able(document, cast, source.as_ref(), at) {
            return None;
        }
        let cue = Range::new(at, found.cue_end.max(at + 1));
        let mut draft = draft(
            found.ranges,
            cue,
            source,
            sense.act,
            found.rule,
            found.score,
        );
        draft.anchor = at;
        draft.chain = found.chain;
        return Some(draft);
    }
    None
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
        if let Some(subject) = document.child(at, &[parse::NSUBJ, parse::NSUBJ_PASS, parse::CSUBJ])
        {
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
