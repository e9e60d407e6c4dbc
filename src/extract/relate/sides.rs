//! Who stands on a side of a word: names, bodies that act for a state, and owners.

use super::roles;
use crate::extract::coreference::{Cast, joins_offices, office_bearer};
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::{hash, hash_lower};
use crate::model::{EntityType, MentionKind};

/// Mentions that a phrase stands for: its head, and the members of a list.
pub(super) fn actors(document: &Document<'_>, cast: &Cast, head: usize) -> Vec<usize> {
    let mut found: Vec<usize> = members(document, head)
        .into_iter()
        .filter_map(|head| actor(document, cast, head))
        .collect();
    if cast.mention_at(head).is_none() && found.len() < 2 {
        let mut beside = set_off(document, cast, head).peekable();
        if beside.peek().is_some() {
            found = beside.collect();
        }
    }
    if let [only] = *found.as_slice() {
        found.extend(joined_adjective(document, cast, head, only));
        found.extend(of_both(document, cast, head, only));
        if let Some(before) = joined_before(document, cast, head, only) {
            found.insert(0, before);
        }
    }
    found
}

/// "The two presidents, Ida Lund of Volnia and Anders Kvel of Kessaria, met": who stands behind the comma.
fn set_off<'d>(
    document: &'d Document<'_>,
    cast: &'d Cast,
    head: usize,
) -> impl Iterator<Item = usize> + 'd {
    let name = document
        .child(head, &[parse::APPOS])
        .filter(|_| document.tags[head] == tag::NNS)
        .and_then(|name| cast.mention_at(name));
    name.into_iter().flat_map(move |name| {
        let first = cast.mentions[name].first;
        let end = (first..document.sentence(first).end)
            .find(|&at| document.is_mark(at) && document.tags[at] != tag::POS);
        cast.mentions_in(first, end.unwrap_or(first + 1))
            .filter(move |&index| {
                cast.mentions[index].entity_type == cast.mentions[name].entity_type
                    && cast.mentions[index].kind == MentionKind::Name
            })
    })
}

/// "The leaders of Volnia and Kessaria": who is joined to the first behind "of".
fn of_both<'d>(
    document: &'d Document<'_>,
    cast: &'d Cast,
    head: usize,
    only: usize,
) -> impl Iterator<Item = usize> + 'd {
    let inner = ["of", "from"]
        .iter()
        .find_map(|case| with_case(document, head, hash(case)))
        .filter(|&inner| cast.mention_at(inner) == Some(only));
    inner.into_iter().flat_map(move |inner| {
        document
            .children(inner)
            .filter(|&child| document.labels[child] == parse::CONJ)
            .filter_map(|child| cast.mention_at(child))
    })
}

/// "Volnian and Kessarian officials": the second state.
fn joined_adjective(
    document: &Document<'_>,
    cast: &Cast,
    noun: usize,
    first: usize,
) -> Option<usize> {
    let and = cast.mentions[first].end;
    let second = cast
        .mention_at(and + 1)
        .filter(|_| document.is(and, "and"))?;
    let is_same = cast.mentions[second].entity_type == cast.mentions[first].entity_type;
    (is_same && cast.mentions[second].end <= noun && document.tags[and + 1] == tag::JJ)
        .then_some(second)
}

/// "Lund and her counterpart Kvel met", "the Front and the League signed": the first of two subjects that the tree joins in
/// no way.
fn joined_before(document: &Document<'_>, cast: &Cast, head: usize, last: usize) -> Option<usize> {
    if !matches!(document.labels[head], parse::NSUBJ | parse::NSUBJ_PASS) {
        return None;
    }
    let least = document.sentence(head).first;
    let is_within = |at: usize| {
        tag::is_noun(document.tags[at])
            || matches!(
                document.tags[at],
                tag::DT | tag::PRPS | tag::JJ | tag::CD | tag::POS
            )
    };
    let start_of = |mut at: usize| {
        while at > least && is_within(at - 1) {
            at -= 1;
        }
        at
    };
    let and = start_of(cast.mentions[last].first)
        .checked_sub(1)
        .filter(|&and| and > least && document.is(and, "and"))?;
    // "Lund of Volnia and Kvel of Kessaria"
    let beside = cast.mention_at(and - 1)?;
    let before = cast.mentions[beside].first.checked_sub(2);
    let first = before
        .filter(|&before| before >= least && document.is(before + 1, "of"))
        .and_then(|before| cast.mention_at(before))
        .filter(|&person| cast.mentions[person].entity_type == EntityType::Person)
        .unwrap_or(beside);
    let ends = cast.mentions[beside].end;
    let mention = &cast.mentions[first];
    let start = start_of(mention.first);
    // "talks between the Front and the League": what a preposition or a verb takes is no subject
    let is_open =
        start == least || document.is_mark(start - 1) || document.labels[start - 1] == parse::MARK;
    let is_same = mention.entity_type == cast.mentions[last].entity_type;
    (is_open && is_same && ends == and && can_act(cast, first)).then_some(first)
}

/// The same of a phrase that is acted on: also the owner of a thing.
pub(super) fn recipients(document: &Document<'_>, cast: &Cast, head: usize) -> Vec<usize> {
    members(document, head)
        .into_iter()
        .filter_map(|head| {
            actor(document, cast, head)
                .or_else(|| owner(document, cast, head).filter(|_| !is_border(document, head)))
                .or_else(|| {
                    let beyond =
                        is_border(document, head).then(|| phrase_behind(document, head + 1))??;
                    actor(document, cast, beyond)
                })
        })
        .collect()
}

/// "its border with Volnia" is whose it touches.
fn is_border(document: &Document<'_>, noun: usize) -> bool {
    document.is_any(noun, &["border", "borders", "frontier"]) && document.is(noun + 1, "with")
}

fn members(document: &Document<'_>, head: usize) -> Vec<usize> {
    let mut heads = vec![head];
    heads.extend(document.children(head).filter(|&child| {
        document.labels[child] == parse::CONJ
            && !acts_itself(document, child)
            && !(child > 0 && joins_offices(document, child - 1))
    }));
    // "his counterpart Nabil al-Hosari and Korrad": joined to the name behind the noun.
    if let Some(name) = document.child(head, &[parse::APPOS]) {
        // "Volnia, the Coalition and Kessaria are": no apposition but a list, which no comma closes
        let is_listed = document.child(name, &[parse::CONJ]).is_some()
            && (head + 1..name).any(|at| document.is(at, ","))
            && !document.is(document.extent(head).1 + 1, ",");
        if is_listed {
            heads.push(name);
        }
        heads.extend(document.children(name).filter(|&child| {
            document.labels[child] == parse::CONJ && !acts_itself(document, child)
        }));
    }
    // Two subjects joined by "and" that the tree hangs both on the verb.
    if document.labels[head] == parse::NSUBJ
        && let Some(verb) = document.head(head)
        && let Some(before) = document.children(verb).find(|&child| {
            child < head
                && document.labels[child] == parse::NSUBJ
                && head - child <= 4
                && (child + 1..head).any(|at| document.is(at, "and"))
        })
    {
        heads.insert(0, before);
    }
    heads
}

/// "supports the insurgents and Israel still conducts raids": not a second object but the subject of what follows.
fn acts_itself(document: &Document<'_>, head: usize) -> bool {
    let mut next = document.extent(head).1 + 1;
    while document.tags.get(next) == Some(&tag::RB) {
        next += 1;
    }
    // of a list that the tree takes for an apposition, what the first is decides
    let first = document.head(head).map(|first| match document.head(first) {
        Some(listed) if document.labels[first] == parse::APPOS => listed,
        _ => first,
    });
    let is_of_object = first
        .is_some_and(|first| !matches!(document.labels[first], parse::NSUBJ | parse::NSUBJ_PASS));
    is_of_object
        && matches!(
            document.tags.get(next),
            Some(&(tag::VBZ | tag::VBP | tag::MD))
        )
}

fn can_act(cast: &Cast, index: usize) -> bool {
    !matches!(cast.mentions[index].entity_type, EntityType::Event)
}

/// The mention whose head this is; for "Syrian troops", "Turkish officials": the state.
fn actor(document: &Document<'_>, cast: &Cast, head: usize) -> Option<usize> {
    if let Some(index) = cast.mention_at(head) {
        if let Some(bearer) = office_bearer(document, cast, index) {
            return Some(bearer);
        }
        // "the leader" stands for a person, but "Syria" in "Syria's army" is no head of it.
        return (can_act(cast, index) && cast.mentions[index].head == head
            || cast.mentions[index].kind == MentionKind::Name)
            .then_some(index);
    }
    // "thousands of Iraqi Kurds", "leaders of the coalition": who they are.
    let is_number = document.is_any(
        head,
        &[
            "thousands",
            "tens",
            "dozens",
            "hundreds",
            "scores",
            "group",
            "groups",
            "number",
            "majority",
            "crowd",
            "crowds",
            "members",
            "millions",
            "one",
            "some",
            "many",
            "deployment",
            "part",
            "leaders",
            "head",
            "coalition",
        ],
    );
    if is_number
        && let Some(inner) = with_case(document, head, hash("of"))
        && let Some(index) = actor(document, cast, inner)
    {
        return Some(index);
    }
    let kinds = lexicon().kinds(document.tokens[head].lower);
    if let Some(index) = place_of_kind(document, cast, head) {
        return Some(index);
    }
    // "his Syrian counterpart Faisal al-Mekdad": the name behind a role is who is meant.
    if kinds & kind::ROLE != 0
        && let Some(index) = cast.mention_at(head + 1)
        && cast.mentions[index].entity_type == EntityType::Person
        && cast.mentions[index].first == head + 1
    {
        return Some(index);
    }
    // "Volnia's foreign minister, Anders Kvel": the name behind the comma.
    let title = |at: usize| {
        let is_title = document
            .tokens
            .get(at)
            .is_some_and(|token| lexicon().kinds(token.lower) & kind::TITLE != 0);
        usize::from(is_title && cast.mention_at(at).is_none())
    };
    let next = head + 2 + title(head + 2);
    if kinds & kind::ROLE != 0
        && document.is(head + 1, ",")
        && let Some(index) = cast.mention_at(next)
        && cast.mentions[index].entity_type == EntityType::Person
        && cast.mentions[index].first == next
        && document.is_mark(cast.mentions[index].end)
    {
        return Some(index);
    }
    // "the Front, the rebels who fight …"
    if document.labels[head] == parse::APPOS
        && let Some(index) = document.head(head).and_then(|name| cast.mention_at(name))
        && cast.mentions[index].kind == MentionKind::Name
        && cast.mentions[index].end < head
    {
        return Some(index);
    }
    if is_body(document, head) {
        return owner(document, cast, head)
            .or_else(|| organ_in(document, cast, head))
            .or_else(|| named_right_before(cast, head));
    }
    // "The UNITA militarist wing", "the APEC forum": what an organization's name stands before.
    document
        .children(head)
        .filter(|&child| child < head && document.labels[child] == parse::COMPOUND)
        .filter_map(|child| cast.mention_at(child))
        .find(|&index| {
            cast.mentions[index].entity_type == EntityType::Organization
                && cast.mentions[index].kind == MentionKind::Name
                && document.tags[head] == tag::NN
                && document.labels[head] == parse::NSUBJ
        })
}

/// "hundreds of Front supporters": where the tree gives the name to the word before it.
fn named_right_before(cast: &Cast, head: usize) -> Option<usize> {
    cast.mention_at(head.checked_sub(1)?).filter(|&index| {
        let mention = &cast.mentions[index];
        mention.end == head
            && mention.kind == MentionKind::Name
            && mention.entity_type == EntityType::Organization
    })
}

/// "a court in Volnia", "police in Volnia": what a state alone has.
fn organ_in(document: &Document<'_>, cast: &Cast, head: usize) -> Option<usize> {
    const ORGANS: &[&str] = &[
        "court",
        "courts",
        "police",
        "authorities",
        "prosecutors",
        "judge",
        "parliament",
    ];
    if !document.is_any(head, ORGANS) {
        return None;
    }
    let state = with_case(document, head, hash("in")).or_else(|| {
        let is_next = head + 1 < document.sentence(head).end && document.is(head + 1, "in");
        is_next.then(|| phrase_behind(document, head + 1))?
    })?;
    cast.mention_at(state)
        .filter(|&index| cast.mentions[index].entity_type == EntityType::Country)
}

/// "the town of Idlib", "the republic of Armenia": the place is meant.
fn place_of_kind(document: &Document<'_>, cast: &Cast, head: usize) -> Option<usize> {
    let is_kind = lexicon().kinds(document.tokens[head].lower) & kind::PLACE_HEAD != 0
        || document.is_any(head, &["republic", "kingdom", "island", "islands", "area"]);
    // "the group's capital of Idlib", "the Doura district of Baghdad" are their own
    let is_own = document.child(head, &[parse::NMOD_POSS]).is_some()
        || head > 0 && tag::is_name(document.tags[head - 1]);
    if !is_kind || is_own {
        return None;
    }
    with_case(document, head, hash("of"))
        .and_then(|inner| cast.mention_at(inner))
        .filter(|&index| {
            matches!(
                cast.mentions[index].entity_type,
                EntityType::Place | EntityType::Country
            )
        })
}

/// Whether a noun stands for somebody who acts for another.
pub(super) fn is_body(document: &Document<'_>, noun: usize) -> bool {
    lexicon().kinds(document.tokens[noun].lower)
        & (kind::PLURAL_PEOPLE | kind::ROLE | kind::ORGANIZATION_HEAD | kind::ACTING)
        != 0
        || is_several(document, noun)
        || document.is_any(noun, &["member", "members"])
}

/// "executives", "representatives": several of those who are of a body.
pub(super) fn is_several(document: &Document<'_>, noun: usize) -> bool {
    document.word(noun).strip_suffix('s').is_some_and(|one| {
        lexicon().kinds(hash_lower(one)) & kind::ROLE != 0
            && !document.is_any(noun, roles::OUTSIDERS)
    })
}

/// Whether a place is named for who lives or fights there: "Darfur rebels", "soldiers from Darfur".
pub(super) fn is_of_people(document: &Document<'_>, cast: &Cast, index: usize) -> bool {
    let at = cast.mentions[index].head;
    matches!(
        document.labels[at],
        parse::AMOD | parse::COMPOUND | parse::NMOD_POSS | parse::NMOD
    ) && document
        .head(at)
        .is_some_and(|noun| is_body(document, noun))
}

/// What owns or qualifies a noun, before it.
fn left_of(
    document: &Document<'_>,
    cast: &Cast,
    noun: usize,
    fits: &dyn Fn(&usize) -> bool,
) -> Option<usize> {
    let left = |labels: &[parse::Label]| {
        document
            .children(noun)
            .filter(|&child| child < noun && labels.contains(&document.labels[child]))
            .filter_map(|child| cast.mention_at(child))
            .find(|index| fits(index))
    };
    left(&[parse::NMOD_POSS])
        .or_else(|| left(&[parse::AMOD, parse::COMPOUND, parse::NMOD]))
        .or_else(|| {
            // "U.S. border patrol agents"
            document
                .children(noun)
                .filter(|&child| child < noun && document.labels[child] == parse::COMPOUND)
                .find_map(|inner| left_of(document, cast, inner, fits))
        })
}

/// Whose something is: "Syria's", "Syrian", "of Syria", "by Syria".
fn owner(document: &Document<'_>, cast: &Cast, head: usize) -> Option<usize> {
    // "Darfur rebels" act, "Darfur roads" do not
    let of_people = is_body(document, head);
    let fits = |index: &usize| match cast.mentions[*index].entity_type {
        EntityType::Country | EntityType::Organization | EntityType::Group | EntityType::Person => {
            true
        }
        EntityType::Place => of_people,
        EntityType::Event | EntityType::Program => false,
    };
    left_of(document, cast, head, &fits).or_else(|| {
        let inner = ["of", "by", "from"]
            .iter()
            // "of arming rebels by Greek officials": nobody is another's by an act
            .filter(|&&case| !(of_people && case == "by"))
            .find_map(|case| with_case(document, head, hash(case)))?;
        cast.mention_at(inner).filter(fits).or_else(|| {
            // "positions of the Palestinian security forces"
            is_body(document, inner)
                .then(|| left_of(document, cast, inner, &fits))
                .flatten()
        })
    })
}

/// Whose act a noun tells.
pub(super) fn owners(document: &Document<'_>, cast: &Cast, noun: usize) -> Vec<usize> {
    if let Some(owner) = document
        .children(noun)
        .find(|&child| child < noun && document.labels[child] == parse::NMOD_POSS)
    {
        return actors(document, cast, owner);
    }
    if let Some(agent) =
        with_case(document, noun, hash("by")).or_else(|| agent_behind(document, noun))
    {
        return actors(document, cast, agent);
    }
    let before = document
        .children(noun)
        .filter(|&child| {
            child < noun && matches!(document.labels[child], parse::AMOD | parse::COMPOUND)
        })
        .find_map(|child| cast.mention_at(child));
    match before {
        Some(before) => vec![before],
        // "demands from the rebels"
        None => with_case(document, noun, hash("from"))
            .map(|agent| actors(document, cast, agent))
            .unwrap_or_default(),
    }
}

/// "the killing of two nurses by the Front": who does it, behind those it is done to.
fn agent_behind(document: &Document<'_>, noun: usize) -> Option<usize> {
    const REACH: usize = 9;
    let end = document.sentence(noun).end.min(noun + REACH);
    if noun + 1 >= end || !document.is(noun + 1, "of") {
        return None;
    }
    (noun + 2..end)
        .take_while(|&at| !document.is_mark(at) && !tag::is_verb(document.tags[at]))
        .find(|&at| document.is(at, "by") && document.labels[at] == parse::CASE)
        .and_then(|by| phrase_behind(document, by))
}

/// The head of the subject of a verb, also through conjunctions and open clauses.
pub(super) fn subject(document: &Document<'_>, verb: usize) -> Option<usize> {
    let mut at = verb;
    for _ in 0..5 {
        let own = document
            .children(at)
            .filter(|&child| document.labels[child] == parse::NSUBJ && child < at)
            .last()
            .or_else(|| document.child(at, &[parse::NSUBJ]));
        if let Some(subject) = own {
            if document.is_any(subject, &["who", "which", "that"])
                && document.labels[at] == parse::RELCL
            {
                return document.head(at);
            }
            return Some(subject);
        }
        if at != verb
            && let Some(subject) = document.child(at, &[parse::NSUBJ_PASS])
        {
            return Some(subject);
        }
        match document.labels[at] {
            // "urged X to stop": X is to stop.
            parse::XCOMP => {
                let above = document.head(at)?;
                if let Some(object) = document.children(above).find(|&child| {
                    matches!(document.labels[child], parse::OBJ | parse::IOBJ)
                        && child < at
                        && child > above
                }) && at == verb
                    && document.children(at).any(|child| document.is(child, "to"))
                {
                    return Some(object);
                }
                at = above;
            }
            // "the struggle of the Syrians to defend their country": they defend it, whatever the tree hangs it on.
            parse::ADVCL
                if (at.saturating_sub(2)..at).any(|mark| {
                    document.is(mark, "to")
                        && mark > 0
                        && matches!(document.tags[mark - 1], tag::NNS | tag::NNPS)
                        && document.labels[mark - 1] == parse::NMOD
                }) =>
            {
                let mark = (at.saturating_sub(2)..at).find(|&mark| document.is(mark, "to"))?;
                return mark.checked_sub(1);
            }
            // "accused Volnia of arming the Front": whom it is said of.
            parse::ADVCL
                if document.children(at).any(|mark| {
                    mark < at && document.is_any(mark, &["of", "for", "from", "against"])
                }) =>
            {
                let above = document.head(at)?;
                if let Some(object) = document.children(above).find(|&child| {
                    child > above && child < at && document.labels[child] == parse::OBJ
                }) {
                    return Some(object);
                }
                at = above;
            }
            // "called on Volnia to stop": who is called on is to stop
            parse::ADVCL
                if document.children(at).any(|mark| document.is(mark, "to"))
                    && document
                        .head(at)
                        .is_some_and(|above| is_calling_on(document, above)) =>
            {
                let above = document.head(at)?;
                return ["on", "upon"]
                    .iter()
                    .find_map(|case| with_case(document, above, hash(case)))
                    .filter(|&called| called < at);
            }
            parse::CONJ | parse::ADVCL => at = document.head(at)?,
            // "pledged to strengthen cooperation to help Syria": who pledged helps.
            parse::ACL if document.tags[at] == tag::VB => {
                let noun = document.head(at)?;
                // "supported Iraq in its efforts to defeat the Front": whose efforts they are
                if let Some(owner) = document.child(noun, &[parse::NMOD_POSS]) {
                    return Some(owner);
                }
                let above = document.head(noun).filter(|&verb| {
                    tag::is_verb(document.tags[verb])
                        && verb < noun
                        && !tag::is_name(document.tags[noun])
                        && with_case(document, noun, hash("of")).is_none()
                        && !is_body(document, noun)
                });
                match above {
                    Some(verb) => at = verb,
                    None => return Some(noun),
                }
            }
            parse::ACL if document.tags[at] == tag::VBG => return document.head(at),
            _ => return None,
        }
    }
    None
}

fn is_calling_on(document: &Document<'_>, verb: usize) -> bool {
    document.is_any(verb, &["call", "calls", "called", "calling"])
        && document.is_any(verb + 1, &["on", "upon"])
}

/// What hangs on a word by a preposition.
pub(super) fn with_case(document: &Document<'_>, head: usize, case: u64) -> Option<usize> {
    document
        .children(head)
        .find(|&child| {
            child > head
                && matches!(
                    document.labels[child],
                    parse::OBL | parse::NMOD | parse::OBL_AGENT | parse::OBJ | parse::ADVCL
                )
                && (has_case(document, child, case)
                // "at union members": where the tree gives the preposition to the word before
                || document.children(child).any(|inner| {
                    inner < child
                        && matches!(
                            document.labels[inner],
                            parse::COMPOUND | parse::NMOD_POSS | parse::AMOD
                        )
                        && has_case(document, inner, case)
                }))
        })
        .or_else(|| {
            // "of" right behind a noun hangs on it, whatever the tree says
            let is_own = tag::is_noun(document.tags[head])
                && case == hash("of")
                && head + 1 < document.sentence(head).end
                && document.is(head + 1, "of");
            is_own.then(|| phrase_behind(document, head + 1))?
        })
}

fn has_case(document: &Document<'_>, head: usize, case: u64) -> bool {
    document.children(head).any(|mark| {
        mark < head && document.labels[mark] == parse::CASE && document.tokens[mark].lower == case
    })
}

/// What follows a preposition behind a verb without an object, whatever the tree hangs it on: "met briefly with". Where the
/// preposition alone tells the other side, also past a time or a place: "met on Tuesday in Rome with".
pub(super) fn behind_verb(
    document: &Document<'_>,
    verb: usize,
    case: u64,
    is_telling: bool,
) -> Option<usize> {
    const REACH: usize = 10;
    let end = document.sentence(verb).end.min(verb + REACH);
    let past = past_time(document, verb + 1);
    if past < end && document.tokens[past].lower == case {
        return phrase_behind(document, past);
    }
    let goes_on = |at: usize| {
        let tag = document.tags[at];
        matches!(tag, tag::RB | tag::RP)
            || document.is_any(at, &["earlier", "later"])
            || is_telling
                && !tag::is_verb(tag)
                && !document.is_mark(at)
                && !matches!(tag, tag::CC | tag::WP | tag::WDT | tag::PRP)
                && !document.is_any(at, &["that", "to"])
    };
    let at = (verb + 1..end)
        .take_while(|&at| document.tokens[at].lower == case || goes_on(at))
        .find(|&at| document.tokens[at].lower == case)?;
    phrase_behind(document, at)
}

/// Past adverbs and words of time: "on Thursday", "earlier this week".
pub(super) fn past_time(document: &Document<'_>, first: usize) -> usize {
    const TIMES: &[&str] = &[
        "today",
        "yesterday",
        "tonight",
        "this",
        "last",
        "next",
        "week",
        "month",
        "year",
        "earlier",
        "later",
        "early",
        "late",
        "morning",
        "afternoon",
        "evening",
        "night",
    ];
    let is_time = |at: usize| {
        document.tokens.get(at).is_some_and(|token| {
            lexicon().kinds(token.lower) & (kind::WEEKDAY | kind::MONTH) != 0
                || document.is_any(at, TIMES)
        })
    };
    let end = document.sentence(first.saturating_sub(1)).end;
    let mut at = first;
    while at < end
        && (document.tags[at] == tag::RB
            || is_time(at)
            || document.is_any(at, &["on", "in", "late"]) && is_time(at + 1))
    {
        at += 1;
    }
    at
}

/// The head of the phrase behind a preposition.
pub(super) fn phrase_behind(document: &Document<'_>, case: usize) -> Option<usize> {
    let own = document.head(case).filter(|&head| head > case);
    if document.labels[case] == parse::CASE && own.is_some() {
        return own;
    }
    let end = document.sentence(case).end;
    let mut at = case + 1;
    while at < end && matches!(document.tags[at], tag::DT | tag::PRPS | tag::JJ | tag::CD) {
        at += 1;
    }
    (at < end && tag::is_noun(document.tags[at])).then(|| {
        let is_inside = matches!(document.labels[at], parse::COMPOUND | parse::FLAT);
        let above = document.head(at).filter(|&head| is_inside && head > at);
        above.unwrap_or(at)
    })
}

/// The first that can be acted on among the words below `head`, behind `from`, who is none of `actors`.
pub(super) fn first_below(
    document: &Document<'_>,
    cast: &Cast,
    head: usize,
    from: usize,
    actors: &[usize],
) -> Option<usize> {
    let (first, last) = document.extent(head);
    // What another subject does behind "and" is no part of it.
    let next = document.children(head).find(|&child| {
        child > head
            && document.labels[child] == parse::CONJ
            && document
                .child(child, &[parse::NSUBJ, parse::NSUBJ_PASS])
                .is_some()
    });
    let end = next.map_or(last + 1, |next| document.extent(next).0);
    cast.mentions_in(first.max(from), end).find(|&index| {
        let mention = &cast.mentions[index];
        matches!(
            mention.entity_type,
            EntityType::Country | EntityType::Organization | EntityType::Group | EntityType::Person
        ) && mention.kind != MentionKind::Pronoun
            && !actors
                .iter()
                .any(|&actor| cast.mentions[actor].cluster == mention.cluster)
    })
}
