//! Relations: who acts on whom, from verbs and nouns of acting with their sides, and states from descriptions.

use super::attribute::Draft;
use super::coreference::Cast;
use super::document::Document;
use super::lexicon::{Link, Preposition, lexicon};
use super::parse;
use super::tag;
use crate::model::{EntityType, MentionKind, Modality, RelationType};

/// A relation, in tokens.
#[derive(Debug, Clone)]
pub struct Tie {
    /// Mention of the actor.
    pub from: usize,
    /// Mention of the recipient.
    pub to: usize,
    /// Its type.
    pub relation: RelationType,
    /// First token of the evidence.
    pub first: usize,
    /// Past its last token.
    pub end: usize,
    /// The deciding word.
    pub trigger: usize,
    /// Whether the text denies it.
    pub negated: bool,
    /// Actual, planned or possible.
    pub modality: Modality,
    /// What made it.
    pub rule: &'static str,
    /// How sure, in thousandths.
    pub score: u16,
}

/// All relations of a text.
pub fn ties(document: &Document<'_>, cast: &Cast, drafts: &[Draft]) -> Vec<Tie> {
    let _ = drafts;
    let mut ties = Vec::new();
    roles(document, cast, &mut ties);
    for at in 0..document.tokens.len() {
        if tag::is_verb(document.tags[at]) {
            verb(document, cast, at, &mut ties);
        } else if tag::is_noun(document.tags[at]) {
            noun(document, cast, at, &mut ties);
        }
    }
    renamed(document, cast, &mut ties);
    for tie in &mut ties {
        if tie.relation.is_symmetric()
            && cast.mentions[tie.from].first > cast.mentions[tie.to].first
        {
            std::mem::swap(&mut tie.from, &mut tie.to);
        }
    }
    ties.retain(|tie| cast.mentions[tie.from].cluster != cast.mentions[tie.to].cluster);
    ties.sort_by_key(|tie| (tie.first, tie.end, tie.trigger, tie.from, tie.to));
    ties.dedup_by_key(|tie| (tie.from, tie.to, tie.relation));
    ties
}

/// Roles that lead.
const LEADING: &[&str] = &[
    "president",
    "premier",
    "minister",
    "chancellor",
    "leader",
    "ruler",
    "king",
    "queen",
    "emperor",
    "emir",
    "sultan",
    "chief",
    "head",
    "chairman",
    "chairwoman",
    "chair",
    "director",
    "ceo",
    "executive",
    "commander",
    "governor",
    "mayor",
    "founder",
    "boss",
    "dictator",
    "secretary-general",
    "chairperson",
    "prince",
    "monarch",
    "strongman",
];

fn roles(document: &Document<'_>, cast: &Cast, ties: &mut Vec<Tie>) {
    for role in &cast.roles {
        let Some(of) = role.of else { continue };
        let person = &cast.mentions[role.person];
        let body = &cast.mentions[of];
        if document.is_any(
            role.noun,
            &["counterpart", "ally", "rival", "critic", "opponent"],
        ) {
            continue;
        }
        let leads = document.is_any(role.noun, LEADING)
            && !document.is_any(
                role.noun.saturating_sub(1),
                &["vice", "deputy", "former", "ex"],
            );
        let relation = if leads {
            RelationType::Leads
        } else {
            RelationType::MemberOf
        };
        let first = role.first.min(person.first).min(body.first);
        let end = role.end.max(person.end).max(body.end);
        let first = if cast.mentions[role.person].first < first {
            cast.mentions[role.person].first
        } else {
            first
        };
        ties.push(Tie {
            from: role.person,
            to: of,
            relation,
            first,
            end,
            trigger: role.noun,
            negated: false,
            modality: Modality::Actual,
            rule: "role",
            score: 850,
        });
    }
}

/// Mentions that a phrase stands for: its head, and the members of a list.
fn sides(document: &Document<'_>, cast: &Cast, head: usize) -> Vec<usize> {
    let mut sides = Vec::new();
    let mut heads = vec![head];
    heads.extend(
        document
            .children(head)
            .filter(|&child| document.labels[child] == parse::CONJ),
    );
    for head in heads {
        if let Some(index) = side(document, cast, head) {
            sides.push(index);
        }
    }
    sides
}

/// The mention whose head, or whose word, is this; for "the Syrian army", "Turkish officials": the state.
fn side(document: &Document<'_>, cast: &Cast, head: usize) -> Option<usize> {
    if let Some(index) = cast.mention_at(head) {
        let mention = &cast.mentions[index];
        let fits = matches!(
            mention.entity_type,
            EntityType::Person
                | EntityType::Organization
                | EntityType::Country
                | EntityType::Group
                | EntityType::Place
                | EntityType::Program
        );
        return fits.then_some(index);
    }
    // A body of a state acts for it.
    let acts_for = document.is_any(
        head,
        &[
            "government",
            "army",
            "forces",
            "troops",
            "military",
            "officials",
            "authorities",
            "police",
            "president",
            "warplanes",
            "jets",
            "soldiers",
            "leaders",
            "leadership",
            "regime",
            "side",
            "navy",
            "airstrikes",
            "aircraft",
            "administration",
            "parliament",
            "lawmakers",
            "diplomats",
            "fighters",
            "militants",
            "rebels",
            "leader",
            "minister",
            "negotiators",
            "delegation",
            "team",
            "spokesman",
            "spokeswoman",
            "official",
            "envoy",
            "company",
            "companies",
            "artillery",
            "planes",
            "tanks",
            "gunmen",
            "insurgents",
        ],
    );
    if !acts_for {
        return None;
    }
    document
        .children(head)
        .filter(|&child| {
            child < head
                && matches!(
                    document.labels[child],
                    parse::AMOD | parse::COMPOUND | parse::NMOD_POSS | parse::NMOD
                )
        })
        .filter_map(|child| cast.mention_at(child))
        .find(|&index| {
            matches!(
                cast.mentions[index].entity_type,
                EntityType::Country | EntityType::Organization | EntityType::Group
            ) && cast.mentions[index].kind != MentionKind::Pronoun
        })
}

/// The head of the subject of a verb, also through conjunctions and open clauses.
fn subject(document: &Document<'_>, verb: usize) -> Option<usize> {
    let mut at = verb;
    for _ in 0..4 {
        if let Some(subject) = document.child(at, &[parse::NSUBJ]) {
            if document.labels[at] == parse::RELCL
                && document.is_any(subject, &["who", "which", "that"])
            {
                return document.head(at);
            }
            return Some(subject);
        }
        if document.child(at, &[parse::NSUBJ_PASS]).is_some() && at != verb {
            return document.child(at, &[parse::NSUBJ_PASS]);
        }
        match document.labels[at] {
            parse::CONJ | parse::XCOMP | parse::ADVCL => at = document.head(at)?,
            parse::ACL if document.tags[at] == tag::VBG || document.tags[at] == tag::VB => {
                return document.head(at);
            }
            _ => return None,
        }
    }
    None
}

fn with_case(document: &Document<'_>, head: usize, case: u64) -> Option<usize> {
    document.children(head).find(|&child| {
        child > head
            && matches!(
                document.labels[child],
                parse::OBL | parse::NMOD | parse::OBL_AGENT | parse::OBJ
            )
            && document.children(child).any(|mark| {
                mark < child
                    && document.labels[mark] == parse::CASE
                    && document.tokens[mark].lower == case
            })
    })
}

fn verb(document: &Document<'_>, cast: &Cast, at: usize, ties: &mut Vec<Tie>) {
    let Some((links, _)) = lexicon().link(document.tokens[at].lower) else {
        return;
    };
    let passive_subject = document.child(at, &[parse::NSUBJ_PASS]);
    let is_passive = passive_subject.is_some() || document.child(at, &[parse::AUX_PASS]).is_some();
    let is_reduced = document.labels[at] == parse::ACL && document.tags[at] == tag::VBN;
    for link in links {
        let Some((actors, others)) = actors_and_others(
            document,
            cast,
            at,
            link,
            is_passive,
            is_reduced,
            passive_subject,
        ) else {
            continue;
        };
        let before = ties.len();
        for &from in &actors {
            for &to in &others {
                if from != to {
                    ties.push(tie(
                        document,
                        cast,
                        at,
                        from,
                        to,
                        link.relation,
                        "verb",
                        760,
                    ));
                }
            }
        }
        if ties.len() > before {
            return;
        }
    }
}

type Sides = (Vec<usize>, Vec<usize>);

#[expect(
    clippy::fn_params_excessive_bools,
    reason = "how the verb stands in its clause"
)]
fn actors_and_others(
    document: &Document<'_>,
    cast: &Cast,
    at: usize,
    link: &Link,
    is_passive: bool,
    is_reduced: bool,
    passive_subject: Option<usize>,
) -> Option<Sides> {
    let by = super::token::hash("by");
    if is_passive || is_reduced {
        let patient = if is_reduced {
            document.head(at)
        } else {
            passive_subject.or_else(|| subject(document, at))
        }?;
        if !link.patterns.contains(&Preposition::Object) {
            return None;
        }
        let agent = with_case(document, at, by)?;
        return Some((sides(document, cast, agent), sides(document, cast, patient)));
    }
    let actor = subject(document, at)?;
    let actors = sides(document, cast, actor);
    if actors.is_empty() {
        return None;
    }
    for pattern in &link.patterns {
        let others = match pattern {
            Preposition::Object => document
                .child(at, &[parse::OBJ, parse::IOBJ])
                .map(|object| sides(document, cast, object))
                .unwrap_or_default(),
            Preposition::Word(case) => with_case(document, at, *case)
                .map(|other| sides(document, cast, other))
                .unwrap_or_default(),
            Preposition::And if actors.len() >= 2 => {
                return Some((
                    vec![actors[0]],
                    actors.get(1..).unwrap_or_default().to_vec(),
                ));
            }
            Preposition::And => Vec::new(),
        };
        if !others.is_empty() {
            return Some((actors, others));
        }
    }
    None
}

/// "Turkey's support for the rebels", "talks between X and Y".
fn noun(document: &Document<'_>, cast: &Cast, at: usize, ties: &mut Vec<Tie>) {
    let Some((relation, prepositions)) = lexicon().link_noun(document.tokens[at].lower) else {
        return;
    };
    let between = super::token::hash("between");
    for &preposition in prepositions {
        let Preposition::Word(case) = preposition else {
            continue;
        };
        let Some(other) = with_case(document, at, case) else {
            continue;
        };
        let others = sides(document, cast, other);
        if case == between {
            if let [first, rest @ ..] = others.as_slice() {
                for &to in rest {
                    ties.push(tie(document, cast, at, *first, to, relation, "noun", 740));
                }
            }
            continue;
        }
        let actors = owners(document, cast, at);
        for &from in &actors {
            for &to in &others {
                if from != to {
                    ties.push(tie(document, cast, at, from, to, relation, "noun", 700));
                }
            }
        }
        if !actors.is_empty() {
            return;
        }
    }
}

/// Whose act a noun tells: its possessor, its adjective, or the subject of the verb whose object it is.
fn owners(document: &Document<'_>, cast: &Cast, noun: usize) -> Vec<usize> {
    if let Some(owner) = document
        .children(noun)
        .find(|&child| child < noun && matches!(document.labels[child], parse::NMOD_POSS))
    {
        return sides(document, cast, owner);
    }
    let by = super::token::hash("by");
    if let Some(agent) = with_case(document, noun, by) {
        return sides(document, cast, agent);
    }
    let adjective = document
        .children(noun)
        .filter(|&child| {
            child < noun && matches!(document.labels[child], parse::AMOD | parse::COMPOUND)
        })
        .find_map(|child| cast.mention_at(child));
    if let Some(index) = adjective {
        return vec![index];
    }
    // "maintain close ties with": the subject of the verb.
    if document.labels[noun] == parse::OBJ
        && let Some(verb) = document.head(noun)
        && let Some(subject) = subject(document, verb)
        && document.is_any(verb, CARRYING)
    {
        return sides(document, cast, subject);
    }
    Vec::new()
}

/// Verbs that only carry out what their object names.
const CARRYING: &[&str] = &[
    "maintain",
    "maintains",
    "maintained",
    "have",
    "has",
    "had",
    "hold",
    "holds",
    "held",
    "conduct",
    "conducts",
    "conducted",
    "launch",
    "launched",
    "launches",
    "carry",
    "carried",
    "carries",
    "express",
    "expressed",
    "expresses",
    "voice",
    "voiced",
    "sign",
    "signed",
    "signs",
    "reach",
    "reached",
    "impose",
    "imposed",
    "imposes",
    "put",
    "make",
    "made",
    "makes",
    "offer",
    "offered",
    "offers",
    "provide",
    "provided",
    "provides",
    "give",
    "gave",
    "gives",
    "strengthen",
    "deepen",
    "expand",
    "wage",
    "waged",
    "lead",
    "led",
    "begin",
    "began",
    "continue",
    "continued",
    "continues",
    "enjoy",
    "enjoys",
    "enjoyed",
    "seek",
    "seeks",
    "sought",
    "cut",
    "severed",
    "restore",
    "restored",
    "keep",
    "keeps",
    "kept",
    "attach",
    "attaches",
    "announced",
    "announce",
    "demanded",
    "rejected",
];

#[expect(clippy::too_many_arguments, reason = "the parts of a relation")]
fn tie(
    document: &Document<'_>,
    cast: &Cast,
    at: usize,
    from: usize,
    to: usize,
    relation: RelationType,
    rule: &'static str,
    score: u16,
) -> Tie {
    let (one, other) = (&cast.mentions[from], &cast.mentions[to]);
    let first = at.min(one.first).min(other.first);
    let end = (at + 1).max(one.end).max(other.end);
    let (negated, modality) = manner(document, at);
    Tie {
        from,
        to,
        relation,
        first,
        end,
        trigger: at,
        negated,
        modality,
        rule,
        score,
    }
}

/// Negation and modality from what hangs on the word, and from what it hangs on.
fn manner(document: &Document<'_>, at: usize) -> (bool, Modality) {
    let mut negated = false;
    let mut modality = Modality::Actual;
    let mut look = at;
    for _ in 0..3 {
        for child in document.children(look).filter(|&child| child < look) {
            if document.is_any(child, &["not", "n't", "n’t", "never", "no"]) {
                negated = true;
            }
            if document.is_any(child, &["will", "shall", "would"]) && modality == Modality::Actual {
                modality = Modality::Planned;
            }
            if document.is_any(child, &["may", "might", "could", "can", "should"]) {
                modality = Modality::Possible;
            }
        }
        let Some(head) = document.head(look) else {
            break;
        };
        if document.labels[look] != parse::XCOMP
            && document.labels[look] != parse::ACL
            && document.labels[look] != parse::CONJ
        {
            break;
        }
        if document.labels[look] != parse::CONJ {
            if document.is_any(
                head,
                &[
                    "plan", "plans", "planned", "intend", "intends", "pledged", "pledges",
                    "promised", "promises", "agreed", "vowed", "ready", "willing", "offered",
                    "want", "wants", "wanted", "hopes", "prepared", "set", "decided", "going",
                ],
            ) {
                modality = Modality::Planned;
            }
            if document.is_any(head, &["refused", "declined", "failed", "refuses"]) {
                negated = true;
            }
        }
        look = head;
    }
    (negated, modality)
}

/// "the TIP, called by much of the community the Islamic Movement (ETIM)": the same on somebody's word.
fn renamed(document: &Document<'_>, cast: &Cast, ties: &mut Vec<Tie>) {
    for at in 0..document.tokens.len() {
        let is_naming = document.is_any(at, &["called", "named", "dubbed", "aka"])
            || document.is(at, "known") && document.is(at + 1, "as");
        if at == 0 || !is_naming {
            continue;
        }
        let sentence = document.sentence(at);
        let before = at - 1;
        let before = if document.is_mark(before) {
            before.checked_sub(1)
        } else {
            Some(before)
        };
        let Some(before) = before else { continue };
        let near = [before, before.saturating_sub(1)]
            .into_iter()
            .find_map(|at| cast.mention_at(at));
        let behind = (at + 1..sentence.end.min(at + 14))
            .filter_map(|at| cast.mention_at(at))
            .find(|&index| {
                near.is_some_and(|near| {
                    cast.mentions[near].entity_type == cast.mentions[index].entity_type
                        && cast.mentions[index].kind == MentionKind::Name
                })
            });
        if let (Some(from), Some(to)) = (near, behind)
            && cast.mentions[from].kind == MentionKind::Name
            && cast.mentions[from].entity_type != EntityType::Person
        {
            ties.push(tie(
                document,
                cast,
                at,
                from,
                to,
                RelationType::SameAs,
                "called",
                750,
            ));
        }
    }
}
