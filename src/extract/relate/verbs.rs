//! Relations that a verb tells, active or passive, with what stands in its object or in the clause below it.

use super::below::{below, meddlers};
use super::passive::{antecedent, is_reduced, passive, suspected};
use super::phrase::{behind_verb, first_below, with_case};
use super::sides::{actors, recipients};
use super::subject::subject;
use super::whose::{is_body, is_of_people, owners};
use super::{Tie, nouns, offices, pair_up, tie};
use crate::extract::coreference::Cast;
use crate::extract::coreference::unnamed::is_unnamed;
use crate::extract::document::Document;
use crate::extract::lexicon::{Link, Preposition, class, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::hash;
use crate::model::{EntityType, MentionKind, RelationType, Sign};

/// Adds the relations that the verb at `at` tells.
pub(super) fn at(document: &Document<'_>, cast: &Cast, at: usize, ties: &mut Vec<Tie>) {
    let is_named = cast
        .mention_at(at)
        .is_some_and(|index| cast.mentions[index].kind == MentionKind::Name);
    let is_modifier = matches!(
        document.label(at),
        parse::AMOD | parse::COMPOUND | parse::CASE
    );
    if is_named {
        return;
    }
    if is_modifier {
        suspected(document, cast, at, ties);
        return;
    }
    jointly(document, cast, at, ties);
    received(document, cast, at, ties);
    let passive_subject = document.child(at, &[parse::NSUBJ_PASS]);
    let is_reduced = is_reduced(document, at);
    let is_passive = passive_subject.is_some()
        || document.child(at, &[parse::AUX_PASS]).is_some()
        || is_reduced
        || leading(document, at).is_some();
    for link in senses(document, at) {
        if is_other_sense(document, at, link.relation) {
            continue;
        }
        let found = if is_passive {
            let patient = if is_reduced {
                document.head(at)
            } else {
                passive_subject
                    .or_else(|| subject(document, at))
                    .or_else(|| leading(document, at))
            };
            patient
                .and_then(|patient| antecedent(document, at, patient))
                .and_then(|patient| passive(document, cast, at, link, patient))
        } else {
            active(document, cast, at, link)
        };
        let Some((mut from, mut to, relation)) = found else {
            continue;
        };
        if link.is_reversed {
            std::mem::swap(&mut from, &mut to);
        }
        let asks_person = link.patterns.contains(&Preposition::Word(hash("person")));
        if asks_person && offices::is_over(document, at) {
            continue;
        }
        from.retain(|&one| !asks_person || is_person(cast, one));
        let before = ties.len();
        // who attacks another together works together
        if relation == RelationType::Assault
            && !to.is_empty()
            && from
                .iter()
                .all(|&one| cast.mentions[one].entity_type != EntityType::Place)
            && let [first, rest @ ..] = from.as_slice()
        {
            let together = (RelationType::Cooperate, "together", 700);
            pair_up(document, cast, at, (&[*first], rest), together, ties);
        }
        for &one in &from {
            for &other in &to {
                if one != other && fits(document, cast, (one, other), relation) {
                    ties.push(tie(document, cast, at, (one, other), relation, "verb", 760));
                }
            }
        }
        if ties.len() > before {
            return;
        }
    }
}

/// "held 52 hostages", which accuses nobody of anything; "assured her that he would", which supports nobody.
fn is_other_sense(document: &Document<'_>, verb: usize, relation: RelationType) -> bool {
    const FAR: usize = 10;
    let end = document.sentence(verb).end.min(verb + FAR);
    let lacks = |words: &[&str]| !(verb + 1..end).any(|at| document.is_any(at, words));
    match relation {
        RelationType::Accuse => {
            document.is_any(verb, &["hold", "holds", "held", "holding"])
                && lacks(&["responsible", "accountable", "liable"])
        }
        // "reminded her that", which asks for nothing
        RelationType::Request => {
            document.is_any(verb, &["remind", "reminds", "reminded", "reminding"]) && lacks(&["to"])
        }
        RelationType::Support => {
            document.is_any(verb, &["assure", "assures", "assured", "assuring"]) && lacks(&["of"])
        }
        _ => false,
    }
}

/// "Received at the airport by Beck, Lund praised": the participle that opens a sentence is said of its subject.
fn leading(document: &Document<'_>, verb: usize) -> Option<usize> {
    let above = document.head(verb).filter(|&above| {
        above > verb && document.tag(verb) == tag::VBN && document.label(verb) == parse::ADVCL
    })?;
    subject(document, above)
}

/// "received 3.6 million euros from Varna Storage": whoever gave the money helped.
fn received(document: &Document<'_>, cast: &Cast, verb: usize, ties: &mut Vec<Tie>) {
    const MONEY: &[&str] = &[
        "million",
        "billion",
        "euros",
        "dollars",
        "pounds",
        "rubles",
        "yen",
        "yuan",
        "money",
        "cash",
        "funds",
        "payments",
        "loans",
        "weapons",
        "arms",
        "ammunition",
    ];
    if !lexicon().is_verb_of(document.token(verb).lower, class::RECEIVING) {
        return;
    }
    let is_money = document
        .child(verb, &[parse::OBJ])
        .is_some_and(|object| document.is_any(object, MONEY));
    let giver = with_case(document, verb, hash("from")).filter(|_| is_money);
    let (Some(giver), Some(receiver)) = (giver, subject(document, verb)) else {
        return;
    };
    let from = actors(document, cast, giver);
    let to = actors(document, cast, receiver);
    let told = (RelationType::Aid, "verb", 740);
    pair_up(document, cast, verb, (&from, &to), told, ties);
}

/// "Volnia and Kessaria will jointly sample the river": whoever does something so works together.
fn jointly(document: &Document<'_>, cast: &Cast, verb: usize, ties: &mut Vec<Tie>) {
    let is_joint = document.children(verb).any(|child| {
        document.is_any(child, &["jointly", "together"]) && document.tag(child) == tag::RB
    });
    let is_act = lexicon().link(document.token(verb).lower).is_some()
        || lexicon().say(document.token(verb).lower).is_some();
    let Some(actor) = subject(document, verb).filter(|_| is_joint && !is_act) else {
        return;
    };
    if let [first, rest @ ..] = actors(document, cast, actor).as_slice() {
        let together = (RelationType::Cooperate, "together", 700);
        pair_up(document, cast, verb, (&[*first], rest), together, ties);
    }
}

/// The senses of acting of a verb, of those of two words the ones whose second follows.
pub(super) fn senses<'d>(
    document: &'d Document<'_>,
    verb: usize,
) -> impl Iterator<Item = &'static Link> + 'd {
    let links = lexicon()
        .link(document.token(verb).lower)
        .map_or(&[][..], |(links, _)| links);
    links.iter().filter(move |link| {
        link.particle
            .is_none_or(|particle| is_followed_by(document, verb, particle))
    })
}

/// Whether a verb has the second word of a verb of two: "pulled out", "took four men hostage".
fn is_followed_by(document: &Document<'_>, verb: usize, particle: u64) -> bool {
    second_word(document, verb, particle).is_some()
}

fn second_word(document: &Document<'_>, verb: usize, particle: u64) -> Option<usize> {
    let end = document.sentence(verb).end.min(verb + 6);
    (verb + 1..end).find(|&at| {
        document.token(at).lower == particle && (at == verb + 1 || document.head(at) == Some(verb))
    })
}

fn is_person(cast: &Cast, index: usize) -> bool {
    cast.mentions[index].entity_type == EntityType::Person
}

/// A place is attacked or visited; it acts on nobody, and nobody supports it.
fn fits(
    document: &Document<'_>,
    cast: &Cast,
    (from, to): (usize, usize),
    relation: RelationType,
) -> bool {
    // only a company or a body is another's
    if relation == RelationType::PartOf {
        return [from, to].iter().all(|&index| {
            let mention = &cast.mentions[index];
            mention.entity_type == EntityType::Organization && mention.kind == MentionKind::Name
        });
    }
    // whoever joins a person or a state, persons aside, is no member of it
    let joins_nobody = match cast.mentions[to].entity_type {
        EntityType::Person | EntityType::Event => true,
        // "belongs to the family of a senator"
        EntityType::Group => is_unnamed(cast, to),
        EntityType::Country => !is_person(cast, from),
        _ => false,
    };
    if relation == RelationType::MemberOf && joins_nobody {
        return false;
    }
    // "reopened their embassies": who opens what is his own yields it to nobody
    let thing = &cast.mentions[to];
    let is_own = document.tag(thing.first) == tag::PRPS && !is_body(document, thing.head);
    if relation == RelationType::Concede && is_own && is_unnamed(cast, to) {
        return false;
    }
    // residents found and belong to something, their town does not
    let is_tenure = matches!(relation, RelationType::Leads | RelationType::MemberOf);
    let is_place = |index: usize| {
        cast.mentions[index].entity_type == EntityType::Place
            && (is_tenure || !is_of_people(document, cast, index))
    };
    let acts = !is_place(from)
        && !matches!(
            cast.mentions[from].entity_type,
            EntityType::Event | EntityType::Program
        );
    let is_spatial = matches!(
        relation,
        RelationType::Assault
            | RelationType::Coerce
            | RelationType::Retreat
            | RelationType::Mobilize
            | RelationType::Threaten
            | RelationType::Leads
            | RelationType::Protest
            | RelationType::Consult
            | RelationType::LocatedIn
    );
    acts && (is_spatial || !is_place(to))
}

pub(super) type Sides = (Vec<usize>, Vec<usize>, RelationType);

fn active(document: &Document<'_>, cast: &Cast, at: usize, link: &Link) -> Option<Sides> {
    let actor = subject(document, at)?;
    let mut from = actors(document, cast, actor);
    // "American strikes killed two soldiers": whose strikes they are
    if from.is_empty() && link.relation.sign() == Sign::Hostile {
        let is_strike = link.relation == RelationType::Assault
            && document.is_any(actor, &["strike", "strikes"]);
        if nouns::is_blow(document, actor) || is_strike {
            from = owners(document, cast, actor);
        }
    }
    if from.is_empty() {
        return None;
    }
    // "accused each other"
    let is_mutual = at + 2 < document.tokens.len()
        && (document.is(at + 1, "each") && document.is(at + 2, "other")
            || document.is(at + 1, "one") && document.is(at + 2, "another"));
    if is_mutual && link.patterns.contains(&Preposition::Object) && from.len() <= 3 {
        return Some((from.clone(), from, link.relation));
    }
    let object = object_of(document, cast, at).or_else(|| behind_particle(document, at, link));
    // "returned to Kyrgyzstan" gives nothing back
    if object.is_none() && link.patterns.contains(&Preposition::Word(hash("thing"))) {
        return None;
    }
    // "gave the Ivory Coast five million": who receives stands before what is given.
    if link.relation == RelationType::Aid
        && let Some(receiver) = document.child(at, &[parse::IOBJ]).or_else(|| {
            object.filter(|&object| {
                document.is_any(at, &["give", "gave", "gives", "given", "giving"])
                    && cast.mention_at(object).is_some()
            })
        })
    {
        let to = recipients(document, cast, receiver);
        if !to.is_empty() {
            return Some((from, to, link.relation));
        }
    }
    // "imposed sanctions on": the noun tells what was done, unless it was taken away ("withdrew its troops from").
    let takes_away = matches!(link.relation, RelationType::Retreat | RelationType::Coerce);
    if !takes_away
        && object.is_some_and(|object| {
            nouns::act(document, object).is_some() && cast.mention_at(object).is_none()
        })
    {
        return None;
    }
    let meddlers = object
        .filter(|_| link.relation == RelationType::Reject)
        .and_then(|object| meddlers(document, cast, object));
    if let Some(to) = meddlers {
        return (!to.is_empty()).then_some((from, to, link.relation));
    }
    if let Some(sides) = by_pattern(document, cast, at, link, (object, &from)) {
        return Some(sides);
    }
    if link.relation == RelationType::Protest
        && let Some(to) = first_below(document, cast, at, at + 1, &from)
    {
        return Some((from, vec![to], link.relation));
    }
    if let Some(to) = below(document, cast, at, link, (object, &from)) {
        return Some((from, to, link.relation));
    }
    let object = object.filter(|_| link.patterns.contains(&Preposition::Object))?;
    match link.relation {
        // "killed at least eight leaders of the group", "bombers killed 23 people in Tel Aviv": whoever is named of them.
        RelationType::Assault | RelationType::Coerce => {
            let to = first_below(document, cast, object, at + 1, &from)
                .or_else(|| place_of(document, cast, at))
                .or_else(|| place_of(document, cast, object))?;
            Some((from, vec![to], link.relation))
        }
        // "allow 13,000 Turkish Kurd refugees to return"
        RelationType::Concede if is_body(document, object) => {
            let to = first_below(document, cast, object, at + 1, &from)?;
            // not "released twelve hostages under a deal brokered by Volnia"
            let first = cast.mentions[to].first;
            let is_of_body = first <= object
                || (first.saturating_sub(2)..first).any(|at| document.is_any(at, &["of", "from"]));
            is_of_body.then(|| (from, vec![to], link.relation))
        }
        _ => None,
    }
}

/// Where it is done: "fired at targets in Jericho".
fn place_of(document: &Document<'_>, cast: &Cast, at: usize) -> Option<usize> {
    ["in", "near"]
        .iter()
        .find_map(|case| with_case(document, at, hash(case)))
        .and_then(|place| cast.mention_at(place))
        .filter(|&index| {
            matches!(
                cast.mentions[index].entity_type,
                EntityType::Place | EntityType::Country
            )
        })
}

/// What the verb acts on; a name that the tree took for a clause of one word is one, too.
fn object_of(document: &Document<'_>, cast: &Cast, verb: usize) -> Option<usize> {
    document
        .children(verb)
        .find(|&child| {
            child > verb
                && (matches!(document.label(child), parse::OBJ | parse::IOBJ)
                    || document.label(child) == parse::XCOMP
                        && tag::is_name(document.tag(child))
                        && cast.mention_at(child).is_some())
        })
        .or_else(|| relative_object(document, verb))
}

/// "the Pact, which Volnia joined": what the pronoun before the verb stands for.
fn relative_object(document: &Document<'_>, verb: usize) -> Option<usize> {
    let is_relative = document.label(verb) == parse::RELCL
        && document.children(verb).any(|child| {
            child < verb
                && (document.is(child, "whom")
                    || document.label(child) == parse::OBJ
                        && document.is_any(child, &["which", "that"]))
        });
    document.head(verb).filter(|_| is_relative)
}

/// "shot down a drone": what the tree takes for a place where the second word of the verb leads.
fn behind_particle(document: &Document<'_>, verb: usize, link: &Link) -> Option<usize> {
    let particle = document.tokens.get(verb + 1)?;
    let is_taken = link.particle == Some(particle.lower)
        && document.label(verb + 1) == parse::CASE
        && (link.patterns.contains(&Preposition::Object)
            || link.patterns.contains(&Preposition::Word(hash("thing"))))
        && !link.patterns.contains(&Preposition::Word(particle.lower));
    document
        .head(verb + 1)
        .filter(|&object| is_taken && object > verb)
}

/// The other side by the verb's own patterns, in their order.
fn by_pattern(
    document: &Document<'_>,
    cast: &Cast,
    at: usize,
    link: &Link,
    sides: (Option<usize>, &[usize]),
) -> Option<Sides> {
    let (object, from) = sides;
    for pattern in &link.patterns {
        let is_direct = link.is_reversed
            || matches!(
                link.relation,
                RelationType::Concede
                    | RelationType::Consult
                    | RelationType::Leads
                    | RelationType::MemberOf
            );
        let to = match pattern {
            Preposition::Object if is_direct => {
                let mut to = object
                    .map(|object| actors(document, cast, object))
                    .unwrap_or_default();
                // "heads the Norwegian delegation", not Norway
                to.retain(|&one| {
                    link.relation != RelationType::Leads
                        || !object.is_some_and(|object| is_of(document, cast, one, object))
                });
                to
            }
            Preposition::Object => object
                .map(|object| recipients(document, cast, object))
                .unwrap_or_default(),
            // "providing intelligence to Macedonia": the tree may hang the other side on what is given.
            Preposition::Word(case) => with_case(document, at, *case)
                .or_else(|| object.and_then(|object| with_case(document, object, *case)))
                .or_else(|| {
                    let second = second_word(document, at, link.particle?)?;
                    with_case(document, second, *case)
                })
                .or_else(|| {
                    let object = object.filter(|_| {
                        matches!(link.relation, RelationType::Aid | RelationType::Request)
                            || link.patterns.contains(&Preposition::Word(hash("thing")))
                    })?;
                    deep_case(document, object, *case)
                })
                .or_else(|| {
                    let is_telling = tells_other(link.relation, *case);
                    (object.is_none() || is_telling && link.relation == RelationType::Protest)
                        .then(|| behind_verb(document, at, *case, is_telling))?
                })
                .map(|other| {
                    // "belongs to the family of a senator", not to the senator
                    if link.relation == RelationType::MemberOf {
                        return actors(document, cast, other);
                    }
                    let mut to = recipients(document, cast, other);
                    // "fired at targets in Jericho"
                    if to.is_empty() && link.relation == RelationType::Assault {
                        to.extend(place_of(document, cast, other));
                    }
                    to
                })
                .unwrap_or_default(),
            Preposition::And if from.len() >= 2 => {
                let (first, rest) = from.split_first()?;
                return Some((vec![*first], rest.to_vec(), link.relation));
            }
            Preposition::And => Vec::new(),
        };
        let is_other = |&other: &usize| {
            from.iter()
                .all(|&one| cast.mentions[one].cluster != cast.mentions[other].cluster)
        };
        let to: Vec<usize> = to.into_iter().filter(is_other).collect();
        if !to.is_empty() {
            return Some((from.to_vec(), to, link.relation));
        }
    }
    None
}

/// Whether a mention only tells whose something is that is no state.
fn is_of(document: &Document<'_>, cast: &Cast, mention: usize, noun: usize) -> bool {
    let head = cast.mentions[mention].head;
    head != noun
        && document.head(head) == Some(noun)
        && matches!(
            document.label(head),
            parse::AMOD | parse::COMPOUND | parse::NMOD_POSS
        )
        && !document.is_any(
            noun,
            &[
                "government",
                "administration",
                "regime",
                "state",
                "country",
                "nation",
            ],
        )
}

/// Whether a preposition tells the other side wherever it stands: "met on Tuesday in Rome with".
fn tells_other(relation: RelationType, case: u64) -> bool {
    match relation {
        RelationType::Consult | RelationType::Agree => case == hash("with"),
        RelationType::Protest => case == hash("against"),
        _ => false,
    }
}

/// What follows a preposition anywhere within a phrase: "photographs and other intelligence to Macedonia".
fn deep_case(document: &Document<'_>, object: usize, case: u64) -> Option<usize> {
    let end = document.extent(object).1 + 1;
    (object + 1..end.min(object + 12))
        .find(|&at| document.token(at).lower == case && document.label(at) == parse::CASE)
        .and_then(|at| document.head(at))
        .filter(|&other| other > object)
}
