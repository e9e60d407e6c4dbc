//! Whom the words of a source stand for, and who speaks beside a quotation or in a passive clause.

use super::by_tree::phrase;
use super::subject::noun_phrase_start;
use super::{Draft, Range, Speaker};
use crate::extract::coreference::unnamed::UNNAMED;
use crate::extract::coreference::{Cast, joins_offices, office_bearer, pair};
use crate::extract::document::Document;
use crate::extract::lexicon::{Form, class, kind, lexicon};
use crate::extract::parse;
use crate::extract::segment::Sentence;
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::{EntityType, MentionKind};

/// Kinds of nouns for those who speak, and for what speaks for them.
pub(super) const SPEAKS: u32 =
    kind::ROLE | kind::TITLE | kind::ORGANIZATION_HEAD | kind::PLURAL_PEOPLE | kind::ACCOUNT;

/// Who acts in a passive clause: "by …".
pub(super) fn agent(document: &Document<'_>, verb: usize) -> Option<Range> {
    if let Some(issuer) = stated_by(document, verb) {
        return Some(issuer);
    }
    let agent = document.children(verb).find(|&child| {
        matches!(document.label(child), parse::OBL_AGENT | parse::OBL)
            && document
                .children(child)
                .any(|case| document.label(case) == parse::CASE && document.is(case, "by"))
    })?;
    let range = phrase(document, agent, verb);
    // "described by the ministry as “thieves”"
    let end = (agent + 1..range.end)
        .find(|&at| document.is(at, "as") || document.token(at).is(flag::OPEN))
        .unwrap_or(range.end);
    let range = Range::new(range.first, end);
    Some(Range::new(
        if document.is(range.first, "by") {
            range.first + 1
        } else {
            range.first
        },
        range.end,
    ))
}

/// "In a statement by the ministry, the strikers are described as": who issued what the sentence opens with.
pub(super) fn stated_by(document: &Document<'_>, verb: usize) -> Option<Range> {
    const REACH: usize = 6;
    let Sentence { first, .. } = document.sentence(verb);
    if !document.is_any(first, &["in", "according"]) {
        return None;
    }
    let noun = (first + 1..verb.min(first + REACH))
        .find(|&at| lexicon().kinds(document.token(at).lower) & kind::ACCOUNT != 0)?;
    if !document.is_any(noun + 1, &["by", "from", "of"]) {
        return None;
    }
    let end = (noun + 2..verb).find(|&at| {
        let tag = document.tag(at);
        !(tag::is_noun(tag) || matches!(tag, tag::DT | tag::JJ | tag::POS) || document.is(at, "of"))
            || tag == tag::DT && at > noun + 2 && !document.is(at - 1, "of")
    })?;
    (end > noun + 2).then(|| Range::new(noun + 2, end))
}

/// Tells of sources who are only described who they are: "the villagers". "A spokesman" stays nobody that is known.
pub(in crate::extract) fn know_described(
    document: &Document<'_>,
    cast: &Cast,
    drafts: &mut [Draft],
) {
    for draft in drafts {
        let speakers = draft.source.iter_mut().chain(&mut draft.chain);
        for speaker in speakers.filter(|speaker| speaker.clusters.is_empty()) {
            let range = speaker.range;
            let mut inside = cast
                .mentions_in(range.first, range.end)
                .map(|index| &cast.mentions[index]);
            speaker.clusters = inside
                .find(|mention| mention.rule == UNNAMED && mention.first <= range.first + 1)
                .filter(|mention| {
                    let is_anybody = document.is_any(mention.first, &["a", "an", "one", "another"]);
                    mention.entity_type != EntityType::Person || !is_anybody
                })
                .map(|mention| mention.cluster)
                .into_iter()
                .collect();
        }
    }
}

/// Who the words stand for.
pub(super) fn speaker(document: &Document<'_>, cast: &Cast, range: Range) -> Speaker {
    let range = without_time(document, from_name(cast, range));
    let mut clusters: Vec<usize> = Vec::new();
    let is_joint = (range.first..range.end)
        .any(|at| document.tag(at) == tag::CC && !joins_offices(document, at));
    // A description that is the whole phrase ("his country") goes before what stands inside of it.
    if let Some(index) = cast.mentions_in(range.first, range.end).find(|&index| {
        cast.mentions[index].first == range.first && cast.mentions[index].end == range.end
    }) {
        return Speaker {
            range,
            clusters: vec![cast.mentions[index].cluster],
        };
    }
    // "both governments", "the two sides"
    if range.end <= range.first + 3
        && let Some(both) = pair(document, cast, range.end - 1)
    {
        return Speaker {
            range,
            clusters: both.map(|index| cast.mentions[index].cluster).to_vec(),
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
        let is_adjective = document.tag(mention.head) == tag::JJ;
        let before = before_phrase(document, mention.first);
        let behind_of = before.is_some_and(|before| {
            before > range.first
                && document.is_any(before, &["of", "in", "for", "at", "from", "with"])
        });
        let presides = office_bearer(document, cast, index);
        // "a memo obtained by the Guardian" is not the Guardian's
        let is_got = before.is_some_and(|before| {
            before > range.first
                && document.is(before, "by")
                && matches!(document.tag(before - 1), tag::VBN | tag::VBD)
                && !lexicon().is_verb_of(document.token(before - 1).lower, class::ISSUING)
        });
        if is_got {
            at = mention.end.max(at + 1);
            continue;
        }
        let is_head = !owned && !is_adjective && !behind_of && presides.is_none();
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
                lexicon().kinds(document.token(at).lower) & (kind::ACCOUNT | kind::SAY_NOUN) != 0
                    || document.is_any(at, &["side", "government", "authorities", "officials"])
            });
            // "Beijing and other powers" are more than their first, and not somebody of his
            let is_of_it = |at: &usize| document.tag(*at) != tag::CC;
            let is_body = (mention.end..range.end).take_while(is_of_it).any(|at| {
                lexicon().kinds(document.token(at).lower) & (kind::ROLE | kind::PLURAL_PEOPLE) != 0
            });
            if is_head && !is_body || is_account {
                clusters.push(mention.cluster);
            }
        }
    }
    if clusters.is_empty() {
        clusters = both(document, cast, range);
    }
    if clusters.is_empty() {
        clusters.extend(named_behind(document, cast, range));
    }
    Speaker { range, clusters }
}

/// Without the time that the tree has added: "The inspectorate yesterday", "the Treasury on Thursday".
fn without_time(document: &Document<'_>, range: Range) -> Range {
    const DAYS: &[&str] = &["yesterday", "today", "tonight", "earlier", "later"];
    let is_date =
        |at: usize| lexicon().kinds(document.token(at).lower) & (kind::WEEKDAY | kind::MONTH) != 0;
    if let Some(range) = before_span(document, range) {
        return range;
    }
    let mut end = range.end;
    while end > range.first + 1
        && (document.is_any(end - 1, DAYS) || is_date(end - 1) || document.tag(end - 1) == tag::CD)
    {
        end -= 1;
    }
    let is_led = end > range.first + 1 && document.is_any(end - 1, &["on", "in"]);
    if is_led && (end..range.end).any(is_date) {
        Range::new(range.first, end - 1)
    } else if end < range.end && document.is_any(end, DAYS) {
        Range::new(range.first, end)
    } else {
        range
    }
}

/// "EU leaders last week", and "this month" alone where the tree has no more of "officials this month".
fn before_span(document: &Document<'_>, range: Range) -> Option<Range> {
    const SPANS: &[&str] = &[
        "week", "month", "year", "night", "weekend", "spring", "summer", "autumn", "fall", "winter",
    ];
    let at = range.end.checked_sub(2).filter(|&at| at >= range.first)?;
    let is_span = document.is_any(at, &["last", "this", "next"]) && document.is_any(at + 1, SPANS);
    let before = at
        .checked_sub(1)
        .filter(|&before| is_span && tag::is_noun(document.tag(before)))?;
    if at > range.first {
        return Some(Range::new(range.first, at));
    }
    let first = noun_phrase_start(document, at);
    (first <= before && first >= document.sentence(at).first).then(|| Range::new(first, at))
}

/// With all of the name that it begins in the middle of, where the tree has cut "Amnesty International".
fn from_name(cast: &Cast, range: Range) -> Range {
    let name = cast
        .mention_at(range.first)
        .map(|index| &cast.mentions[index]);
    let first = name
        .filter(|name| {
            name.kind == MentionKind::Name
                && name.entity_type == EntityType::Organization
                && name.end <= range.end
        })
        .map_or(range.first, |name| name.first);
    Range::new(first, range.end)
}

/// What stands before a name and the article and adjectives that lead to it: "of" in "of the opposition Green Party".
fn before_phrase(document: &Document<'_>, name: usize) -> Option<usize> {
    let leads = |at: usize| {
        matches!(
            document.tag(at),
            tag::DT | tag::JJ | tag::NN | tag::PRPS | tag::CD
        )
    };
    (document.sentence(name).first..name)
        .rev()
        .find(|&at| !leads(at))
}

/// "Its chief negotiator, Ines Varga, thanked him": who the role is, named in apposition.
fn named_behind(document: &Document<'_>, cast: &Cast, range: Range) -> Option<usize> {
    let is_role = (range.first..range.end).any(|at| {
        lexicon().kinds(document.token(at).lower) & (kind::ROLE | kind::TITLE) != 0
            || document.is(at, "member")
    });
    let mention = &cast.mentions[cast.mention_at(range.end + 1)?];
    let is_set_off = document.is(range.end, ",")
        && mention.first == range.end + 1
        && (document.is(mention.end, ",") || document.is_mark(mention.end));
    (is_role && is_set_off && mention.entity_type == EntityType::Person).then_some(mention.cluster)
}

/// "said", "says", and "read" and "put" where the tagger takes them for the past.
fn is_told(document: &Document<'_>, verb: usize, form: Form) -> bool {
    matches!(form, Form::Past | Form::Third) || document.tag(verb) == tag::VBD
}

/// Whether a word is a verb of saying beside a quotation, whatever the tagger made of it.
pub(super) fn speaks_beside_quotation(document: &Document<'_>, at: usize) -> bool {
    let Some((senses, form)) = lexicon().say(document.token(at).lower) else {
        return false;
    };
    is_told(document, at, form)
        && senses
            .iter()
            .any(|sense| sense.frames.clause || sense.frames.quotation)
        && !document.token(at).is(flag::QUOTED)
        && beside_quotation(document, at).is_some()
}

/// The speaker in "“…,” Xi said" and "“…,” said Xi", and in "Said Xi: “…”": by place, since trees of quotations
/// are the least sure.
pub(super) fn beside_quotation(document: &Document<'_>, verb: usize) -> Option<Range> {
    let sentence = document.sentence(verb);
    let (senses, form) = lexicon().say(document.token(verb).lower)?;
    let is_saying = senses
        .iter()
        .any(|sense| sense.frames.clause || sense.frames.quotation);
    if !is_saying || !is_told(document, verb, form) || document.token(verb).is(flag::QUOTED) {
        return None;
    }
    let close = (verb.saturating_sub(18).max(sentence.first)..verb)
        .rev()
        .find(|&at| document.token(at).is(flag::QUOTE));
    let leads = verb == sentence.first;
    if !leads && close.is_none_or(|close| document.token(close).is(flag::OPEN)) {
        return None;
    }
    // "…,” said X", "…”, said X": a quotation that ends as one does, not a phrase in quotation marks.
    if let Some(close) = close {
        let ends =
            |at: usize| document.is_any(at, &[",", ".", "!", "?", "—", "–", "--", "...", "…"]);
        let is_speech = close > sentence.first && ends(close - 1) || ends(close + 1);
        let is_verb = tag::is_verb(document.tag(verb)) || form == Form::Past;
        if !is_speech || !is_verb || document.tag(close + 1) == tag::IN {
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
                .any(|at| tag::is_noun(document.tag(at)) || document.tag(at) == tag::PRP);
        let colon = !leads
            || (end..sentence.end.min(end + 12)).any(|at| document.is(at, ":"))
            || document.is(end, ",") && document.is_any(verb, &["said", "says", "added"]);
        return (is_speaker && colon).then(|| Range::new(verb + 1, end));
    }
    let first = if document.is_any(first, &[",", "and", "but", "as"]) {
        first + 1
    } else {
        first
    };
    // "“…,” Oskar Brand, who exports pears, told the Ledger": what a relative clause tells is passed over.
    let relative = (first..verb).find(|&at| document.is_any(at, &["who", "which", "whose"]));
    let stop = relative
        .filter(|_| document.is(verb - 1, ","))
        .unwrap_or(verb);
    let is_plain = (first..stop).all(|at| {
        let tag = document.tag(at);
        !matches!(tag, tag::VBD | tag::VBZ | tag::VBP | tag::MD)
            || document.is_any(at, &["has", "had", "have", "is", "was"])
            // "“…,” retired general Lloyd Newton said": nobody stands before it who would retire
            || at == first && tag == tag::VBD
    });
    let end = (first..verb)
        .find(|&at| document.is_any(at, &[",", "(", "who", "—", "–", "--"]))
        .unwrap_or(verb);
    let end = (first + 1..end)
        .find(|&at| {
            matches!(document.tag(at), tag::VBD | tag::VBZ | tag::MD | tag::RB) && at > first
        })
        .unwrap_or(end);
    let is_speaker = (first..end).any(|at| {
        tag::is_noun(document.tag(at))
            || document.tag(at) == tag::PRP
            || document.token(at).is(flag::UPPER)
            || document.tag(at) == tag::CD
    });
    (is_plain && is_speaker).then(|| Range::new(first, end))
}

fn ends_speaker(document: &Document<'_>, at: usize) -> bool {
    let tag = document.tag(at);
    document.is_mark(at) && tag != tag::POS
        || matches!(
            tag,
            tag::VBD | tag::VBZ | tag::VBG | tag::MD | tag::RB | tag::TO
        )
        || tag == tag::IN && !document.is_any(at, &["of", "for"])
        || document.is_any(at, &["who", "when", "yesterday", "today"])
        || lexicon().kinds(document.token(at).lower) & kind::WEEKDAY != 0
}

/// "both sides", "the two parties": the two that are named most before.
fn both(document: &Document<'_>, cast: &Cast, range: Range) -> Vec<usize> {
    let has = |words: &[&str]| (range.first..range.end).any(|at| document.is_any(at, words));
    let plural = has(&[
        "sides",
        "parties",
        "texts",
        "countries",
        "nations",
        "governments",
        "companies",
        "leaders",
        "presidents",
        "ministers",
        "men",
        "women",
        "capitals",
        "statements",
    ]);
    if !(has(&["both", "two"]) && plural) {
        return Vec::new();
    }
    let are_leaders = has(&["leaders", "presidents", "ministers", "men", "women"]);
    let are_states = has(&["countries", "nations", "governments", "capitals"]);
    let mut counts: Vec<(usize, usize)> = Vec::new();
    let until = cast
        .mentions
        .partition_point(|mention| mention.first < range.first);
    for mention in cast.mentions[..until].iter().rev().take(60) {
        let fits = if are_leaders {
            mention.entity_type == EntityType::Person
        } else {
            mention.entity_type == EntityType::Country
                || mention.entity_type == EntityType::Organization && !are_states
        };
        if fits {
            match counts
                .iter_mut()
                .find(|(cluster, _)| *cluster == mention.cluster)
            {
                Some((_, count)) => *count += 1,
                None => counts.push((mention.cluster, 1)),
            }
        }
    }
    counts.sort_by_key(|&(cluster, count)| (std::cmp::Reverse(count), cluster));
    let mut two: Vec<usize> = counts.iter().take(2).map(|&(cluster, _)| cluster).collect();
    two.sort_unstable();
    if two.len() == 2 { two } else { Vec::new() }
}
