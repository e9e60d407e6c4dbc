//! The other side in the object or the clause below a verb: "threatened to shell towns", "denied him entry".

use super::phrase::{first_below, with_case};
use super::sides::recipients;
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::{Link, Preposition, class, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::RelationType;

pub(super) fn below(
    document: &Document<'_>,
    cast: &Cast,
    at: usize,
    link: &Link,
    sides: (Option<usize>, &[usize]),
) -> Option<Vec<usize>> {
    let (object, actors) = sides;
    let says_so = link.patterns.contains(&Preposition::Word(hash("below")));
    let is_open = OPEN.contains(&link.relation) && link.patterns.contains(&Preposition::Object);
    if !says_so && !is_open {
        return None;
    }
    let is_to = |child: usize| {
        document.label(child) == parse::ADVCL
            && document
                .children(child)
                .any(|mark| mark < child && document.is(mark, "to"))
    };
    // "denied that a worker of the firm had left" refuses the firm nothing
    let is_denial = document.is_any(at, &["deny", "denies", "denied", "denying"]);
    let clause = document.children(at).filter(|_| !is_denial).find(|&child| {
        child > at && (matches!(document.label(child), parse::XCOMP | parse::CCOMP) || is_to(child))
    });
    // "urged voters not to believe the government": the voters are asked
    let is_asked_of_another = link.relation == RelationType::Request
        && clause.is_some_and(|clause| object.is_some_and(|object| object < clause))
        && object.is_some_and(|object| tag::is_noun(document.tag(object)));
    let heads: Vec<usize> = clause
        .filter(|_| !is_asked_of_another)
        .into_iter()
        .chain(object)
        .filter(|&head| !is_denial || !tells_nothing(document, head))
        .collect();
    let is_elsewhere = clause.is_some_and(|clause| match link.relation {
        RelationType::Reject => keeps_silent(document, clause),
        RelationType::Threaten => tells_of_another(document, cast, clause, actors),
        _ => false,
    });
    if is_elsewhere {
        return None;
    }
    // "alleged that the bank had robbed Lund": who is said to have done it
    let culprit = clause
        .filter(|_| link.relation == RelationType::Accuse)
        .and_then(|clause| document.child(clause, &[parse::NSUBJ, parse::NSUBJ_PASS]))
        .map(|culprit| recipients(document, cast, culprit))
        .filter(|to| !to.is_empty());
    if culprit.is_some() {
        return culprit;
    }
    let found = heads
        .iter()
        .find_map(|&head| at_head(document, cast, link, head));
    if found.is_some() {
        return found;
    }
    if heads.iter().any(|&head| is_given(document, link, head)) {
        return None;
    }
    heads
        .iter()
        .find_map(|&head| first_below(document, cast, head, at + 1, actors))
        .map(|index| vec![index])
}

/// "demanded that the recording be given to parliament": who gets it is not asked for it.
fn is_given(document: &Document<'_>, link: &Link, clause: usize) -> bool {
    let passive = [parse::AUX_PASS, parse::NSUBJ_PASS];
    link.relation == RelationType::Request && document.child(clause, &passive).is_some()
}

/// "declined to name the firm" refuses the firm nothing; "refused to respond to the demand" does.
fn keeps_silent(document: &Document<'_>, clause: usize) -> bool {
    const ANSWERING: &[&str] = &["respond", "reply", "answer", "discuss", "speak"];
    lexicon().is_verb_of(document.token(clause).lower, class::SPEAKING)
        && !document.is_any(clause, ANSWERING)
}

/// "warned that the bank would rob Lund": another's deed is no threat of his.
fn tells_of_another(document: &Document<'_>, cast: &Cast, clause: usize, actors: &[usize]) -> bool {
    let Some(subject) = document.child(clause, &[parse::NSUBJ, parse::NSUBJ_PASS]) else {
        return false;
    };
    let cluster = |index: usize| cast.mentions[index].cluster;
    match cast.mention_at(subject).map(cluster) {
        Some(other) => !actors.iter().any(|&actor| other == cluster(actor)),
        None => document.tag(subject) != tag::PRP,
    }
}

/// "rejects the interference of outside forces in Syria's affairs": who meddles is rejected, not Syria. None of another noun.
pub(super) fn meddlers(document: &Document<'_>, cast: &Cast, noun: usize) -> Option<Vec<usize>> {
    const MEDDLING: &[&str] = &[
        "interference",
        "intervention",
        "interventions",
        "meddling",
        "intrusion",
        "encroachment",
        "incitement",
    ];
    // "rejects the allegation that Lund lied": Lund may be glad
    let is_of_clause =
        lexicon().say_noun(document.token(noun).lower).is_some() && document.is(noun + 1, "that");
    if !document.is_any(noun, MEDDLING) && !is_of_clause {
        return None;
    }
    let doer = document.children(noun).find(|&child| {
        let case = document.child(child, &[parse::CASE]);
        // "interference in the affairs of Syria": whose they are may hang on the noun, too
        case.is_some_and(|case| case == noun + 1 && document.is_any(case, &["of", "from", "by"]))
            || matches!(
                document.label(child),
                parse::NMOD_POSS | parse::AMOD | parse::COMPOUND
            ) && cast.mention_at(child).is_some()
    });
    Some(doer.map_or_else(Vec::new, |doer| recipients(document, cast, doer)))
}

/// The other side that a head has: its object, what a preposition brings, or who acts in it.
fn at_head(document: &Document<'_>, cast: &Cast, link: &Link, head: usize) -> Option<Vec<usize>> {
    let inner = document.child(head, &[parse::OBJ]);
    let to = inner.map_or_else(Vec::new, |inner| recipients(document, cast, inner));
    if !to.is_empty() {
        return Some(to);
    }
    let is_given = is_given(document, link, head);
    for case in ["to", "with", "against", "on", "from", "by", "for", "of"] {
        if is_given && case == "to" {
            continue;
        }
        let other = with_case(document, head, hash(case))
            .or_else(|| inner.and_then(|inner| with_case(document, inner, hash(case))));
        if let Some(other) = other {
            let to = recipients(document, cast, other);
            if !to.is_empty() {
                return Some(to);
            }
        }
    }
    // "demanded that Burundi's government grant rights": the subject of the clause is asked.
    if let Some(inner) = document.child(head, &[parse::NSUBJ]) {
        let to = recipients(document, cast, inner);
        // "warned that farms would dry up" threatens no farm
        let is_of_other = matches!(link.relation, RelationType::Agree | RelationType::Threaten);
        if !to.is_empty() && !is_of_other {
            return Some(to);
        }
    }
    None
}

/// Types of which the other side may stand in the clause below: "threatened to shell Iraqi towns".
const OPEN: &[RelationType] = &[
    RelationType::Threaten,
    RelationType::Reject,
    RelationType::Request,
];

/// "denied anything wrong with the roof of Lund", "denied links with Lund" refuse Lund nothing.
fn tells_nothing(document: &Document<'_>, object: usize) -> bool {
    document.is_any(
        object,
        &[
            "anything",
            "everything",
            "it",
            "that",
            "this",
            "involvement",
            "responsibility",
            "complicity",
            "guilt",
            "wrongdoing",
            "knowledge",
            "membership",
            "link",
            "links",
            "ties",
            "connection",
            "connections",
            "contact",
            "contacts",
            "role",
            "part",
        ],
    )
}
