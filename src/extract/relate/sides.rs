//! Who stands on a side of a word: names, bodies that act for a state, and owners.

use crate::extract::coreference::{Cast, joins_offices, office_bearer};
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::{EntityType, MentionKind};

/// Mentions that a phrase stands for: its head, and the members of a list.
pub(super) fn actors(document: &Document<'_>, cast: &Cast, head: usize) -> Vec<usize> {
    members(document, head)
        .into_iter()
        .filter_map(|head| actor(document, cast, head))
        .collect()
}

/// The same of a phrase that is acted on: also the owner of a thing.
pub(super) fn recipients(document: &Document<'_>, cast: &Cast, head: usize) -> Vec<usize> {
    members(document, head)
        .into_iter()
        .filter_map(|head| actor(document, cast, head).or_else(|| owner(document, cast, head)))
        .collect()
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
    if kinds & kind::ROLE != 0
        && document.is(head + 1, ",")
        && let Some(index) = cast.mention_at(head + 2)
        && cast.mentions[index].entity_type == EntityType::Person
        && cast.mentions[index].first == head + 2
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
        return owner(document, cast, head);
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
    if let Some(agent) = with_case(document, noun, hash("by")) {
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
                    document.labels[child] == parse::OBJ && child < at && child > above
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

/// What hangs on a word by a preposition.
pub(super) fn with_case(document: &Document<'_>, head: usize, case: u64) -> Option<usize> {
    document.children(head).find(|&child| {
        child > head
            && matches!(
                document.labels[child],
                parse::OBL | parse::NMOD | parse::OBL_AGENT | parse::OBJ | parse::ADVCL
            )
            && document.children(child).any(|mark| {
                mark < child
                    && document.labels[mark] == parse::CASE
                    && document.tokens[mark].lower == case
            })
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
