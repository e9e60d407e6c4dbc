//! Relations that no act tells but what somebody is ready for, is against, or says that another must do.

use super::phrase::{first_below, with_case};
use super::senses::senses;
use super::sides::{actors, recipients};
use super::subject::subject;
use super::{Tie, pair_up, tie};
use crate::extract::attribute::Draft;
use crate::extract::coreference::{Cast, head_of};
use crate::extract::document::Document;
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::{EntityType, Modality, RelationType, Sign};

/// Adjectives of what somebody is ready to do.
const READY: &[&str] = &["willing", "ready", "prepared", "determined"];

/// Adjectives of what somebody thinks of another, and the preposition before the other.
const MINDED: &[(&str, &str, RelationType)] = &[
    ("opposed", "to", RelationType::Reject),
    ("critical", "of", RelationType::Accuse),
    ("supportive", "of", RelationType::Support),
    ("hostile", "to", RelationType::Threaten),
    ("grateful", "to", RelationType::Support),
];

/// Adds the relations that the adjective or participle at `at` tells.
pub(super) fn at(document: &Document<'_>, cast: &Cast, at: usize, ties: &mut Vec<Tie>) {
    if document.is_any(at, READY) {
        ready(document, cast, at, ties);
        return;
    }
    let Some(&(_, case, relation)) = MINDED.iter().find(|(word, ..)| document.is(at, word)) else {
        return;
    };
    let from = subject_of(document, cast, at);
    let to = with_case(document, at, hash(case))
        .map(|other| recipients(document, cast, other))
        .unwrap_or_default();
    tell(document, cast, at, (&from, to, relation), ties);
}

/// "Norway is willing to send material to help defend Saudi Arabia": agrees; "prepared to bomb": threatens.
fn ready(document: &Document<'_>, cast: &Cast, at: usize, ties: &mut Vec<Tie>) {
    let Some(clause) = document.children(at).find(|&child| {
        child > at
            && tag::is_verb(document.tag(child))
            && document
                .children(child)
                .any(|mark| mark < child && document.is(mark, "to"))
    }) else {
        return;
    };
    let from = subject_of(document, cast, at);
    let mut links = senses(document, clause).peekable();
    if links.peek().is_none() {
        return;
    }
    let is_hostile = links.any(|link| matches!(link.relation.sign(), Sign::Hostile));
    let relation = if is_hostile {
        RelationType::Threaten
    } else {
        RelationType::Agree
    };
    let to: Vec<usize> = first_below(document, cast, clause, clause + 1, &from)
        .into_iter()
        .collect();
    tell(document, cast, at, (&from, to, relation), ties);
}

/// Ties who is minded so to those whom it is about, places aside.
fn tell(
    document: &Document<'_>,
    cast: &Cast,
    at: usize,
    (from, to, relation): (&[usize], Vec<usize>, RelationType),
    ties: &mut Vec<Tie>,
) {
    let sides = (from, &*no_places(cast, to));
    pair_up(document, cast, at, sides, (relation, "attitude", 680), ties);
}

/// Who is so: the subject of the adjective, or of the verb that it hangs on.
fn subject_of(document: &Document<'_>, cast: &Cast, at: usize) -> Vec<usize> {
    document
        .child(at, &[parse::NSUBJ, parse::NSUBJ_PASS])
        .or_else(|| subject(document, at))
        .map(|head| actors(document, cast, head))
        .unwrap_or_default()
}

/// An attitude is one to somebody.
fn no_places(cast: &Cast, mentions: Vec<usize>) -> Vec<usize> {
    mentions
        .into_iter()
        .filter(|&mention| cast.mentions[mention].entity_type != EntityType::Place)
        .collect()
}

/// "declared that China must drop barriers": what is said that another must do is asked of it.
pub(super) fn must(document: &Document<'_>, cast: &Cast, draft: &Draft, ties: &mut Vec<Tie>) {
    let Some(from) = who_says(document, cast, draft) else {
        return;
    };
    for range in &draft.content {
        let Some(modal) = (range.first..range.end.min(range.first + 30)).find(|&at| {
            document.is_any(at, &["must", "should"])
                && document.tag(at) == tag::MD
                && !document.is(at + 1, "have")
        }) else {
            continue;
        };
        let to: Vec<usize> = document
            .head(modal)
            .and_then(|verb| document.child(verb, &[parse::NSUBJ]))
            .filter(|&subject| range.holds(subject))
            .map(|subject| actors(document, cast, subject))
            .unwrap_or_default();
        let is_denied = document.is_any(modal + 1, &["not", "n't"]);
        for to in to {
            if is_denied || to == from {
                continue;
            }
            let mut tie = tie(
                document,
                cast,
                modal,
                (from, to),
                RelationType::Request,
                "must",
                660,
            );
            tie.modality = Modality::Actual;
            ties.push(tie);
        }
    }
}

/// "said Volnia was responsible for the attack", "was behind it", "was to blame": who is said to be is accused.
pub(super) fn answers(document: &Document<'_>, cast: &Cast, draft: &Draft, ties: &mut Vec<Tie>) {
    let Some(from) = who_says(document, cast, draft) else {
        return;
    };
    let hull = draft.hull();
    let Some(at) = (hull.first..hull.end).find(|&at| is_blamed(document, at)) else {
        return;
    };
    let to = document
        .child(at, &[parse::NSUBJ])
        // "traffic between the two is to blame": neither is
        .filter(|&subject| cast.mention_at(subject).is_some())
        .map(|subject| actors(document, cast, subject))
        .unwrap_or_default();
    for to in to {
        let told = tie(
            document,
            cast,
            at,
            (from, to),
            RelationType::Accuse,
            "calls it",
            680,
        );
        if from != to && !told.negated {
            ties.push(Tie {
                modality: Modality::Actual,
                ..told
            });
        }
    }
}

/// Whether it is said there of a subject that the deed is theirs.
fn is_blamed(document: &Document<'_>, at: usize) -> bool {
    let answers = document.is(at, "responsible")
        && document.tag(at) == tag::JJ
        && with_case(document, at, hash("for")).is_some();
    let is_to_blame = document.is(at, "blame") && at > 0 && document.is(at - 1, "to");
    let is_behind = tag::is_noun(document.tag(at))
        && document
            .children(at)
            .any(|case| case < at && document.is(case, "behind"));
    document.child(at, &[parse::COP]).is_some() && (answers || is_to_blame || is_behind)
}

/// The mention of who makes a claim; "a British minister said that Libya must": for whom the source speaks.
fn who_says(document: &Document<'_>, cast: &Cast, draft: &Draft) -> Option<usize> {
    let source = draft.source.as_ref()?;
    cast.mentions_in(source.range.first, source.range.end)
        .find(|&index| source.clusters.contains(&cast.mentions[index].cluster))
        .or_else(|| {
            let head = head_of(document, source.range.first, source.range.end);
            actors(document, cast, head).first().copied()
        })
}

/// What it accuses somebody to be called.
const BLAME: &[&str] = &[
    "criminal",
    "criminals",
    "terrorist",
    "terrorists",
    "thug",
    "thugs",
    "gangster",
    "gangsters",
    "traitor",
    "traitors",
    "liar",
    "liars",
    "murderer",
    "murderers",
    "killer",
    "killers",
    "thief",
    "thieves",
    "threat",
    "danger",
    "enemy",
    "enemies",
    "puppet",
    "puppets",
    "aggressor",
    "aggressors",
    "occupier",
    "occupiers",
    "racist",
    "racists",
    "fascist",
    "fascists",
    "dictator",
    "tyrant",
    "coward",
    "cowards",
    "menace",
];

/// "called the union “a gang of thieves”", "labeled the rebels as terrorists": what one is called accuses.
pub(super) fn names_foe(document: &Document<'_>, cast: &Cast, draft: &Draft, ties: &mut Vec<Tie>) {
    if !matches!(draft.rule, "calls it" | "as") {
        return;
    }
    let hull = draft.hull();
    let Some(to) = cast
        .mentions_in(hull.first, hull.end)
        .next()
        .filter(|&to| cast.mentions[to].first <= hull.first + 1)
    else {
        return;
    };
    let named = &cast.mentions[to];
    let is_party = !matches!(named.entity_type, EntityType::Place | EntityType::Event);
    let is_foe = (named.end..hull.end.min(named.end + 12)).any(|at| document.is_any(at, BLAME))
        && !(named.end..hull.end.min(named.end + 4)).any(|at| document.is_any(at, &["not", "no"]));
    let Some(from) = who_says(document, cast, draft).filter(|_| is_party && is_foe) else {
        return;
    };
    if from != to {
        ties.push(tie(
            document,
            cast,
            draft.anchor,
            (from, to),
            RelationType::Accuse,
            "calls it",
            740,
        ));
    }
}
