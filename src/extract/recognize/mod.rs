//! Names and their types: a learned sequence model, known names, the heads of names, and what the whole text tells.

mod abbreviation;
mod again;
mod band;
mod beside;
mod dateline;
mod described;
pub(super) mod evidence;
mod firm;
mod nickname;
mod parted;
mod quoted;
pub mod seen;
pub mod sequence;
mod states;
mod traces;
mod weigh;

use super::cluster::Clusters;
use super::document::Document;
use super::lexicon::{Known, Naming, kind, lexicon};
use super::tag;
use super::token::flag;
use crate::model::EntityType;
use sequence::{Room, type_of};

pub use weigh::{Weighed, weigh};

/// The rule of a name that the lexicons know.
pub const KNOWN: &str = "known";
/// The rule of a name that the model alone has found.
pub const BY_MODEL: &str = "names";

/// A name in a text.
#[derive(Debug, Clone)]
pub struct Name {
    /// First token.
    pub first: usize,
    /// Past the last token.
    pub end: usize,
    /// What it names.
    pub entity_type: EntityType,
    /// What the lexicons know of it.
    pub known: Option<&'static Known>,
    /// The name whose abbreviation this is, by its first token.
    pub abbreviates: Option<usize>,
    /// Which rule or model found it.
    pub rule: &'static str,
    /// How sure, in thousandths.
    pub score: u16,
}

impl Name {
    /// How many tokens it has.
    pub fn words(&self) -> usize {
        self.end - self.first
    }
}

/// All names, in order, without overlaps. The clusters of the words are done with after that.
pub fn names(document: &Document<'_>, clusters: Vec<Clusters>) -> Vec<Name> {
    let mut names = from_model(document, &clusters);
    drop(clusters);
    names = with_known(document, names);
    for name in &mut names {
        refine(document, name);
    }
    names.retain(|name| name.end > name.first && !is_suffix_alone(document, name));
    nickname::join(document, &mut names);
    band::add(document, &mut names);
    parted::part(document, &mut names);
    with_states(document, &mut names);
    quoted::add(document, &mut names);
    described::add(document, &mut names);
    again::whole(document, &mut names);
    abbreviation::spell_out(document, &mut names);
    abbreviation::add(document, &mut names);
    evidence::apply(document, names)
}

/// What bodies are called by that every state has.
const COMMON: &[&str] = &[
    "foreign",
    "defense",
    "defence",
    "interior",
    "finance",
    "health",
    "justice",
    "supreme",
    "national",
    "communist",
    "labour",
    "labor",
    "air",
    "central",
    "energy",
    "trade",
    "economy",
    "information",
    "education",
    "constitutional",
    "federal",
];

/// Whether every state has a body of that name: "Foreign Ministry", "Supreme Court".
pub(super) fn is_common_body(document: &Document<'_>, name: &Name) -> bool {
    (name.first..name.end).all(|at| {
        document.is_any(at, COMMON)
            || lexicon().kinds(document.token(at).lower) & kind::ORGANIZATION_HEAD != 0
    })
}

/// "Iraqi Ministry of Culture": of which state a body is, is a part of its name, or the ministries of two states are one.
/// (Bodies that every state has are told apart where names are united.)
fn with_states(document: &Document<'_>, names: &mut Vec<Name>) {
    let is_body = |name: &Name| {
        name.entity_type == EntityType::Organization
            && name.known.is_none()
            && !is_common_body(document, name)
            && (name.first..name.end)
                .any(|at| lexicon().kinds(document.token(at).lower) & kind::ORGANIZATION_HEAD != 0)
    };
    let is_adjective = |name: &Name| {
        name.end == name.first + 1
            && name.known.is_some_and(|known| {
                known.entity_type == EntityType::Country && known.naming == Naming::People
            })
    };
    for at in 1..names.len() {
        let (before, name) = (&names[at - 1], &names[at]);
        let is_beside = before.end == name.first
            && document.sentence_number(before.first) == document.sentence_number(name.first);
        if is_beside && is_adjective(before) && is_body(name) {
            names[at].first = before.first;
            names[at - 1].end = names[at - 1].first;
        }
    }
    names.retain(|name| name.end > name.first);
}

/// "Anders Lund, Jr.": which of two Lunds, and nobody's name.
fn is_suffix_alone(document: &Document<'_>, name: &Name) -> bool {
    name.first > 0
        && name.end == name.first + 1
        && document.is(name.first - 1, ",")
        && document.is_any(name.first, &["Jr.", "Jr", "Sr.", "Sr"])
}

fn from_model(document: &Document<'_>, clusters: &[Clusters]) -> Vec<Name> {
    let (mut words, mut room, mut labels) = (Vec::new(), Room::default(), Vec::new());
    let mut names = Vec::new();
    for sentence in &document.sentences {
        let range = sentence.first..sentence.end;
        let tokens = &document.tokens[range.clone()];
        if !tokens.iter().any(|token| token.is(flag::UPPER)) {
            continue;
        }
        seen::see(
            document.text,
            tokens,
            document.tags_of(*sentence),
            &clusters[range],
            lexicon(),
            &mut words,
        );
        sequence::label(&words, &mut room, &mut labels);
        let mut at = 0;
        while at < labels.len() {
            let label = labels[at];
            let start = at;
            at += 1;
            let Some(entity_type) = type_of(label) else {
                continue;
            };
            let inside = if label % 2 == 1 { label + 1 } else { label };
            while at < labels.len() && labels[at] == inside {
                at += 1;
            }
            names.push(Name {
                first: sentence.first + start,
                end: sentence.first + at,
                entity_type,
                known: None,
                abbreviates: None,
                rule: BY_MODEL,
                score: 850,
            });
        }
    }
    names
}

/// Known names take precedence over shorter guesses; a guess that holds a known name whole keeps its extent.
fn with_known(document: &Document<'_>, guesses: Vec<Name>) -> Vec<Name> {
    let mut names = Vec::with_capacity(guesses.len());
    let mut guesses = guesses.into_iter().peekable();
    let mut at = 0;
    while at < document.tokens.len() {
        while guesses.peek().is_some_and(|guess| guess.first < at) {
            guesses.next();
        }
        let guess = guesses.peek().filter(|guess| guess.first == at).cloned();
        let end_of_sentence = document.sentence(at).end;
        let known = lexicon()
            .known(document.text, &document.tokens[at..end_of_sentence])
            .filter(|(known, length)| is_used_as_name(document, at, *length, known));
        match (guess, known) {
            (Some(guess), Some((known, length)))
                if length >= guess.words()
                    || guess.words() == length + 1 && document.is(guess.end - 1, "'s") =>
            {
                names.push(known_name(at, length, known));
                at += length;
            }
            (Some(guess), _) => {
                at = guess.end;
                names.push(guess);
            }
            (None, Some((known, length)))
                if guesses
                    .peek()
                    .is_none_or(|next| next.first >= at + length || next.end <= at + length) =>
            {
                names.push(known_name(at, length, known));
                at += length;
            }
            _ => at += 1,
        }
    }
    names
}

fn known_name(first: usize, length: usize, known: &'static Known) -> Name {
    Name {
        first,
        end: first + length,
        entity_type: known.entity_type,
        known: Some(known),
        abbreviates: None,
        rule: KNOWN,
        score: 930,
    }
}

/// "Georgia Tech", "Jordan Peterson", "Chad said": a known word that a longer name goes on from is not that name.
fn is_used_as_name(document: &Document<'_>, at: usize, length: usize, known: &Known) -> bool {
    if known.naming == Naming::People {
        return true;
    }
    let ambiguous_alone = length == 1
        && !document.token(at).is(flag::CAPITALS)
        && matches!(
            known.entity_type,
            EntityType::Organization | EntityType::Program | EntityType::Place
        );
    // "WRAP UP FOR THOSE WHO STAYED": among capitals an abbreviation looks like the word.
    if length == 1 && document.is_any(at, WORDS_IN_CAPITALS) && is_among_capitals(document, at) {
        return false;
    }
    if ambiguous_alone && !tag::is_name(document.tag(at)) && document.sentence(at).first == at {
        return false;
    }
    true
}

/// Abbreviations that are words, too.
const WORDS_IN_CAPITALS: &[&str] = &["WHO", "IS", "ICE", "CAR", "AID", "ACT", "ARM"];

fn is_among_capitals(document: &Document<'_>, at: usize) -> bool {
    let is_capitals = |at: usize| {
        document
            .tokens
            .get(at)
            .is_some_and(|token| token.is(flag::CAPITALS))
    };
    at > 0 && is_capitals(at - 1) || is_capitals(at + 1)
}

/// Cuts what is behind "of", and titles; a name that is all title is none.
fn refine_person(document: &Document<'_>, name: &mut Name) {
    let lexicon = lexicon();
    if let Some(of) = (name.first + 1..name.end).find(|&at| document.word(at) == "of") {
        name.end = of;
    }
    let title = lexicon.title(&document.tokens[name.first..name.end]);
    let is_described = name.words() > 1 || name.first > 0 && document.is(name.first - 1, "the");
    if title < name.words() {
        name.first += title;
    } else if is_described {
        // "the Prime Minister" has no name
        name.end = name.first;
        return;
    }
    // "Sarah Lindqvist QC": an honor, and no part of the name
    const HONORS: &[&str] = &[
        "QC", "KC", "MP", "MEP", "MSP", "OBE", "MBE", "CBE", "PhD", "MD", "Esq", "SC",
    ];
    while name.words() > 2
        && document.is_any(name.end - 1, HONORS)
        && !document.token(name.end - 1).is(flag::LOWER)
        || name.words() > 2 && document.is(name.end - 1, ",")
    {
        name.end -= 1;
    }
    let last = lexicon.kinds(document.token(name.end - 1).lower);
    // "Halvern's Energy Minister" is no name
    if last & kind::TITLE != 0 && last & kind::LAST_NAME == 0 {
        name.end = name.first;
        return;
    }
    let is_body =
        name.words() >= 2 && last & kind::ORGANIZATION_HEAD != 0 && last & kind::LAST_NAME == 0;
    // "Havbris ASA"
    let is_firm = name.words() >= 2 && last & kind::ORGANIZATION_SUFFIX != 0;
    if is_body && document.token(name.end - 1).is(flag::UPPER) || is_firm {
        name.entity_type = EntityType::Organization;
    }
}

/// "Upper Karsin", "Mount Hermon": its first word says that it is a place, and its last is nobody's.
fn is_place_by_first(document: &Document<'_>, name: &Name) -> bool {
    let kinds = |at: usize| lexicon().kinds(document.token(at).lower);
    let is_first = document.is_any(
        name.first,
        &[
            "Upper", "Lower", "Mount", "Lake", "Cape", "Fort", "Gulf", "Quay", "Pier",
        ],
    );
    let others = kind::ORGANIZATION_HEAD | kind::ORGANIZATION_SUFFIX | kind::LAST_NAME;
    name.words() == 2
        && is_first
        && document.token(name.first).is(flag::UPPER)
        && document.token(name.end - 1).is(flag::UPPER)
        && document.token(name.end - 1).is(flag::LOWER)
        && kinds(name.end - 1) & others == 0
}

/// Cuts what belongs to no name: marks, articles, prepositions, what stands behind a dash.
fn trim(document: &Document<'_>, name: &mut Name) {
    if name.known.is_none() {
        let tag = document.tag(name.first);
        if name.words() == 1
            && matches!(
                tag,
                tag::PRP | tag::PRPS | tag::DT | tag::WP | tag::WRB | tag::CC | tag::IN | tag::MD
            )
        {
            name.end = name.first;
            return;
        }
        // "the town's Labour MP", "Kestrel CEO": who is of a body is no part of its name
        const OFFICES: &[&str] = &["MP", "MPs", "MEP", "MEPs", "CEO", "CFO", "QC", "TD"];
        while name.words() > 1
            && name.entity_type == EntityType::Organization
            && OFFICES.contains(&document.word(name.end - 1))
        {
            name.end -= 1;
        }
        while name.end > name.first
            && (document.is_any(name.end - 1, &["'s", "’s", "’", "'"])
                || document.is_mark(name.end - 1))
        {
            name.end -= 1;
        }
        // "Said Lund": the verb, where the tags have it so
        while name.end > name.first
            && (document.is(name.first, "the")
                || document.is_mark(name.first)
                || document.is(name.first, "said") && tag::is_verb(document.tag(name.first)))
        {
            name.first += 1;
        }
    }
    // "Kronos - Abila": a dash with room around it parts two names.
    let is_apart = |at: usize| {
        document
            .tokens
            .get(at)
            .is_some_and(|token| token.is(flag::SPACE))
    };
    if let Some(dash) = (name.first + 1..name.end)
        .find(|&at| document.is_any(at, &["-", "–", "—", "--"]) && is_apart(at) && is_apart(at + 1))
    {
        name.end = dash;
    }
    // "of Halvern" is "Halvern"; "Ilse Karrow of Halvern" is "Ilse Karrow".
    while name.known.is_none()
        && name.words() > 1
        && document.is_any(name.first, &["of", "in", "from", "by", "at", "for"])
        && document.token(name.first).is(flag::LOWER)
        && !document.token(name.first).is(flag::UPPER)
    {
        name.first += 1;
    }
}

/// Cuts titles and marks, and tells types by heads and lexicons.
fn refine(document: &Document<'_>, name: &mut Name) {
    let lexicon = lexicon();
    trim(document, name);
    // nothing but marks
    if name.end <= name.first {
        return;
    }
    if name.known.is_none() && is_place_by_first(document, name) {
        name.entity_type = EntityType::Place;
    }
    if name.entity_type == EntityType::Person {
        refine_person(document, name);
        return;
    }
    if name.known.is_some() || name.end <= name.first {
        return;
    }
    let last = lexicon.kinds(document.token(name.end - 1).lower);
    // "North" of "North African"
    let is_followed = document
        .tokens
        .get(name.end)
        .is_some_and(|next| next.is(flag::UPPER));
    if name.words() == 1 && last & kind::BEFORE_NAME != 0 && is_followed {
        name.end = name.first;
        return;
    }
    // The head of "Ministry of Labour" is its first word.
    let of = (name.first..name.end).find(|&at| document.is_any(at, &["of", "for", "on"]));
    let head = of.map_or(last, |of| {
        lexicon.kinds(document.token(of.saturating_sub(1).max(name.first)).lower)
    });
    let is_long = name.words() >= 2;
    let guessed = name.entity_type;
    if is_long && head & kind::PROGRAM_HEAD != 0 && head & kind::ORGANIZATION_HEAD == 0 {
        name.entity_type = EntityType::Program;
    } else if is_long && head & kind::EVENT_HEAD != 0 && head & kind::ORGANIZATION_HEAD == 0 {
        name.entity_type = EntityType::Event;
    } else if guessed == EntityType::Place
        && is_long
        && last & kind::ORGANIZATION_HEAD != 0
        && last & kind::PLACE_HEAD == 0
        && document.token(name.end - 1).is(flag::UPPER)
    {
        name.entity_type = EntityType::Organization;
    } else if guessed == EntityType::Program {
        // A name of no other type whose head tells nothing: an adjective, a work, a product.
        name.entity_type = if is_long && head & kind::ORGANIZATION_HEAD != 0 {
            EntityType::Organization
        } else {
            EntityType::Program
        };
        if head & (kind::ORGANIZATION_HEAD | kind::PROGRAM_HEAD | kind::EVENT_HEAD) == 0 {
            name.end = name.first;
        }
    }
}
