//! Names and their types: a learned sequence model, known names, the heads of names, and what the whole text tells.

pub mod sequence;

use super::document::Document;
use super::lexicon::{Known, Map, Naming, kind, lexicon};
use super::tag;
use super::token::flag;
use crate::model::EntityType;
use sequence::{Room, type_of};

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
    /// The name whose abbreviation this is, as an index.
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

/// All names, in order, without overlaps.
pub fn names(document: &Document<'_>) -> Vec<Name> {
    let mut names = from_model(document);
    names = with_known(document, names);
    for name in &mut names {
        refine(document, name);
    }
    names.retain(|name| name.end > name.first);
    let mut names = with_evidence(document, names);
    abbreviations(document, &mut names);
    names
}

fn from_model(document: &Document<'_>) -> Vec<Name> {
    let (mut seen, mut room, mut labels) = (Vec::new(), Room::default(), Vec::new());
    let mut names = Vec::new();
    for sentence in &document.sentences {
        let range = sentence.first..sentence.end;
        let tokens = &document.tokens[range.clone()];
        if !tokens.iter().any(|token| token.is(flag::UPPER)) {
            continue;
        }
        sequence::see(
            document.text,
            tokens,
            &document.tags[range.clone()],
            &document.clusters[range],
            lexicon(),
            &mut seen,
        );
        sequence::label(&seen, &mut room, &mut labels);
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
                rule: "names",
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
            .known(&document.tokens[at..end_of_sentence])
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
        rule: "known",
        score: 930,
    }
}

/// "Georgia Tech", "Jordan Peterson", "Chad said": a known word that a longer name goes on from is not that name.
fn is_used_as_name(document: &Document<'_>, at: usize, length: usize, known: &Known) -> bool {
    if known.naming == Naming::People {
        return true;
    }
    let ambiguous_alone = length == 1
        && !document.tokens[at].is(flag::CAPITALS)
        && matches!(
            known.entity_type,
            EntityType::Organization | EntityType::Program | EntityType::Place
        );
    if ambiguous_alone && !tag::is_name(document.tags[at]) && document.sentence(at).first == at {
        return false;
    }
    true
}

const SMALL_ADMITTED: &[&str] = &[
    "of", "the", "and", "for", "on", "de", "del", "la", "al", "bin", "ibn", "van", "von", "&",
    "in", "to", "-", "’s", "'s", ".", "’",
];

/// Cuts titles and marks, and tells types by heads and lexicons.
fn refine(document: &Document<'_>, name: &mut Name) {
    let lexicon = lexicon();
    if name.known.is_none() {
        while name.end > name.first
            && (document.is_any(name.end - 1, &["'s", "’s", "’", "'"])
                || document.is_mark(name.end - 1))
        {
            name.end -= 1;
        }
        while name.end > name.first
            && (document.is(name.first, "the") || document.is_mark(name.first))
        {
            name.first += 1;
        }
    }
    if name.entity_type == EntityType::Person {
        let title = lexicon.title(&document.tokens[name.first..name.end]);
        if title < name.words() {
            name.first += title;
        }
        return;
    }
    if name.known.is_some() || name.end <= name.first {
        return;
    }
    let last = lexicon.kinds(document.tokens[name.end - 1].lower);
    // The head of "Ministry of Labour" is its first word.
    let of = (name.first..name.end).find(|&at| document.is_any(at, &["of", "for", "on"]));
    let head = of.map_or(last, |of| {
        lexicon.kinds(document.tokens[of.saturating_sub(1).max(name.first)].lower)
    });
    let is_long = name.words() >= 2;
    let guessed = name.entity_type;
    if is_long && head & kind::PROGRAM_HEAD != 0 && head & kind::ORGANIZATION_HEAD == 0 {
        name.entity_type = EntityType::Program;
    } else if is_long && head & kind::EVENT_HEAD != 0 && head & kind::ORGANIZATION_HEAD == 0 {
        name.entity_type = EntityType::Event;
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

/// What the whole text tells: a surname takes the type of the full name, a string that of most of its uses, and what
/// was named once is named everywhere.
#[expect(clippy::too_many_lines, reason = "one walk, in order")]
fn with_evidence(document: &Document<'_>, mut names: Vec<Name>) -> Vec<Name> {
    let mut surnames: Map<u32> = Map::default();
    let mut votes: Map<[u16; 7]> = Map::default();
    for name in &names {
        let count = &mut votes
            .entry(exact(document, name.first, name.end))
            .or_default()[name.entity_type as usize];
        *count = count.saturating_add(if name.known.is_some() { 50 } else { 1 });
        if name.entity_type == EntityType::Person && name.words() >= 2 && name.words() <= 4 {
            *surnames
                .entry(document.tokens[name.end - 1].exact)
                .or_default() += 1;
        }
    }
    for name in &mut names {
        if name.known.is_some() {
            continue;
        }
        if name.words() == 1 && surnames.contains_key(&document.tokens[name.first].exact) {
            name.entity_type = EntityType::Person;
            name.rule = "surname";
            continue;
        }
        if let Some(counts) = votes.get(&exact(document, name.first, name.end)) {
            let own = counts[name.entity_type as usize];
            let (best, &most) = counts
                .iter()
                .enumerate()
                .max_by_key(|&(index, &count)| (count, std::cmp::Reverse(index)))
                .unwrap_or((0, &0));
            if most > own {
                name.entity_type = EntityType::ALL[best];
                name.rule = "majority";
            }
        }
    }
    // What was missed.
    let mut taken = vec![false; document.tokens.len()];
    for name in &names {
        taken[name.first..name.end].fill(true);
    }
    for at in 0..document.tokens.len() {
        let token = &document.tokens[at];
        if taken[at] || !token.is(flag::UPPER) {
            continue;
        }
        let starts = at > document.sentence(at).first || tag::is_name(document.tags[at]);
        if surnames.contains_key(&token.exact) && starts && !next_to_name(document, at, &taken) {
            names.push(Name {
                first: at,
                end: at + 1,
                entity_type: EntityType::Person,
                known: None,
                abbreviates: None,
                rule: "surname",
                score: 800,
            });
            taken[at] = true;
        } else if let Some(counts) = votes.get(&super::linear::pair(0, token.exact)) {
            let (best, &most) = counts
                .iter()
                .enumerate()
                .max_by_key(|&(index, &count)| (count, std::cmp::Reverse(index)))
                .unwrap_or((0, &0));
            if most >= 2
                && starts
                && !next_to_name(document, at, &taken)
                && tag::is_name(document.tags[at])
            {
                names.push(Name {
                    first: at,
                    end: at + 1,
                    entity_type: EntityType::ALL[best],
                    known: None,
                    abbreviates: None,
                    rule: "again",
                    score: 700,
                });
                taken[at] = true;
            }
        }
    }
    names.sort_by_key(|name| name.first);
    names
}

fn next_to_name(document: &Document<'_>, at: usize, taken: &[bool]) -> bool {
    let upper = |at: usize| {
        document
            .tokens
            .get(at)
            .is_some_and(|token| token.is(flag::UPPER) && tag::is_name(document.tags[at]))
    };
    at > 0 && (taken[at - 1] && upper(at - 1)) || upper(at + 1) && taken.get(at + 1) == Some(&false)
}

fn exact(document: &Document<'_>, first: usize, end: usize) -> u64 {
    document.tokens[first..end]
        .iter()
        .fold(0, |value, token| super::linear::pair(value, token.exact))
}

/// "Marrick Terminals (MT)": what stands in brackets behind a name abbreviates it.
fn abbreviations(document: &Document<'_>, names: &mut Vec<Name>) {
    let mut index = 0;
    while index < names.len() {
        let end = names[index].end;
        let opens = document.is(end, "(") || document.is(end, "'s") && document.is(end + 1, "(");
        let open = if document.is(end, "(") { end } else { end + 1 };
        let is_short = document
            .tokens
            .get(open + 1)
            .is_some_and(|token| token.is(flag::CAPITALS) && !token.is(flag::DIGIT));
        if opens
            && is_short
            && document.is(open + 2, ")")
            && initials_agree(document, &names[index], open + 1)
        {
            let full = &names[index];
            let (entity_type, known) = (full.entity_type, full.known);
            let short = Name {
                first: open + 1,
                end: open + 2,
                entity_type,
                known,
                abbreviates: Some(index),
                rule: "abbreviation",
                score: 950,
            };
            names.retain(|name| name.first != open + 1);
            names.insert(index + 1, short);
        }
        index += 1;
    }
}

/// Whether the letters of an abbreviation stand in the name, in order or not ("Islamic Movement of East Turkestan (ETIM)").
fn initials_agree(document: &Document<'_>, name: &Name, short: usize) -> bool {
    let letters: Vec<char> = document
        .word(short)
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .collect();
    let mut initials: Vec<char> = (name.first..name.end)
        .filter_map(|at| document.word(at).chars().next())
        .flat_map(char::to_uppercase)
        .collect();
    let mut found = 0;
    for letter in &letters {
        if let Some(at) = initials.iter().position(|initial| initial == letter) {
            initials.remove(at);
            found += 1;
        }
    }
    found * 3 >= letters.len() * 2 && letters.len() >= 2
}

/// Whether a word may stand inside of a name in small letters.
pub fn is_admitted(word: &str) -> bool {
    SMALL_ADMITTED.contains(&word)
}
