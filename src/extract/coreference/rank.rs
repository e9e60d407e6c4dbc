//! How well somebody who was mentioned fits a pronoun: what is seen of the two, and what it weighs.

use super::Sex;
use super::likeness;
use crate::extract::document::Document;
use crate::extract::lexicon::lexicon;
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::EntityType;
use std::sync::LazyLock;

/// What is looked at, as a name and how many values it has. `Look::features` tells the values.
pub const TEMPLATES: [(&str, usize); COUNT] = [
    ("kind and place", KINDS * PLACES),
    ("path", FORMS * PATHS),
    ("roles", PLACES * FORMS * ROLES),
    ("order", PLACES * 8),
    ("distance", 10),
    ("sex", 2 * 5),
    ("type", FORMS * 8),
    ("how often", 6 * 2),
    ("last pronoun", FORMS * 10),
    ("first in its sentence", PLACES * 2 * 2),
    ("first of the text", 2 * 2),
    ("quoted", 4 * 2 * 2),
    ("brackets", 4),
    ("together with others", PLACES * 3),
    ("begins a sentence", PLACES * 2 * 2),
    ("word", 16 * 2),
    ("same paragraph", 2 * 3),
    ("crowd", 2 * 6),
    ("what it does", ACTS * 9),
    ("parallel", ACTS * 3 * 2),
    ("speaks", PLACES * 2 * 2),
    ("before the verb", PLACES * FORMS * 2),
    ("comma behind", PLACES * 2 * 2),
    ("path and role", PATHS * ROLES),
    ("bidden", FORMS * 6),
];

/// How many templates there are.
pub const COUNT: usize = 25;
const ACTS: usize = 5;
/// The templates that "nobody" is seen by, besides its kind.
const WORD: usize = 15;
const CROWD: usize = 17;
const DOES: usize = 18;
/// The templates from here on are of things alone.
const OF_THINGS: usize = 23;

const KINDS: usize = 7;
const PLACES: usize = 7;
const FORMS: usize = 4;
const ROLES: usize = 8;
const PATHS: usize = 44;

/// Nobody that has a name, as a value of the first template.
pub const NOBODY: usize = 6 * PLACES;

/// A value for each template.
pub type Features = [u16; COUNT];

/// Somebody for whom a pronoun may stand, as mentioned in one place.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The word that carries the mention; the pronoun's own where it stands for nobody that is named.
    pub head: usize,
    /// The cluster; none for who has no name ("a driver"), and for nobody.
    pub cluster: Option<usize>,
    /// What is seen of it.
    pub features: Features,
}

/// A pronoun that is being asked about.
pub(super) struct Asked {
    pub(super) at: usize,
    /// None for "it".
    pub(super) sex: Option<Sex>,
    form: usize,
    /// 0 subject of a verb of saying, 1 of another, 2 owner, 3 object, 4 other.
    act: usize,
    begins: bool,
    /// The words above it, itself first.
    above: Vec<usize>,
}

/// How high the tree is looked at.
const HEIGHT: usize = 12;

/// Who is mentioned where, for the pronoun asked about.
pub(super) struct Look {
    pub(super) head: usize,
    pub(super) first: usize,
    pub(super) end: usize,
    /// 0 a full name, 1 one word, 2 a description, 3 a pronoun, 4 somebody without a name, 5 the same, just brought up.
    pub(super) kind: usize,
    pub(super) sex: usize,
    pub(super) entity_type: Option<EntityType>,
    pub(super) count: u32,
    pub(super) is_most: bool,
    pub(super) is_first: bool,
    pub(super) order: usize,
    /// Whether the pronoun before stood for it, and how far that is (`since_last`).
    pub(super) last: usize,
    pub(super) crowd: usize,
}

impl Asked {
    pub(super) fn new(document: &Document<'_>, at: usize, sex: Option<Sex>) -> Self {
        let mut above = vec![at];
        while let Some(head) = above.last().and_then(|&last| document.head(last))
            && above.len() < HEIGHT
        {
            above.push(head);
        }
        let first = document.sentence(at).first;
        Self {
            at,
            sex,
            form: if document.word(at).len() > 5 {
                3
            } else if document.tag(at) == tag::PRPS {
                2
            } else {
                usize::from(!is_subject(document, at))
            },
            act: act(document, at),
            begins: (first..at).all(|before| {
                document.is_mark(before) || matches!(document.tag(before), tag::CC | tag::RB)
            }),
            above,
        }
    }

    /// What is seen of nobody.
    pub(super) fn nobody(&self, document: &Document<'_>, crowd: usize) -> Features {
        let mut features = [0; COUNT];
        features[0] = NOBODY as u16;
        features[WORD] = self.word(document) as u16 * 2;
        features[CROWD] = crowd.min(5) as u16;
        features[DOES] = (self.act * 9 + 8) as u16;
        features
    }

    fn word(&self, document: &Document<'_>) -> usize {
        const WORDS: [&str; 15] = [
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "it",
            "its",
            "itself",
            "they",
            "them",
            "their",
            "themselves",
        ];
        WORDS
            .iter()
            .position(|word| document.is(self.at, word))
            .unwrap_or(15)
    }
}

fn is_subject(document: &Document<'_>, at: usize) -> bool {
    matches!(document.label(at), parse::NSUBJ | parse::NSUBJ_PASS)
}

/// What a pronoun does in its clause.
fn act(document: &Document<'_>, at: usize) -> usize {
    match document.label(at) {
        parse::NSUBJ | parse::NSUBJ_PASS => usize::from(
            !document
                .head(at)
                .is_some_and(|verb| is_saying(document, verb)),
        ),
        parse::NMOD_POSS => 2,
        parse::OBJ | parse::IOBJ => 3,
        _ => 4,
    }
}

fn is_saying(document: &Document<'_>, verb: usize) -> bool {
    lexicon().say(document.token(verb).lower).is_some()
}

/// Whether somebody is the subject of a verb of saying: 0, of another: 1, or of none: 2.
fn says_as(document: &Document<'_>, top: usize, role: usize) -> usize {
    match document.head(top) {
        Some(verb) if role < 2 => usize::from(!is_saying(document, verb)),
        _ => 2,
    }
}

/// The place of a phrase in its clause, and how it is joined to it: 0 by itself, 1 behind "and", 2 in apposition.
fn role(document: &Document<'_>, head: usize) -> (usize, usize, usize) {
    let (mut top, mut joined) = (head, 0);
    for _ in 0..4 {
        let label = document.label(top);
        joined = match label {
            parse::CONJ => 1,
            parse::APPOS => 2,
            parse::FLAT | parse::COMPOUND => joined,
            _ => break,
        };
        let Some(above) = document.head(top) else {
            break;
        };
        if tag::is_verb(document.tag(above)) {
            break;
        }
        top = above;
    }
    // what is joined and what stands beside are told apart by `joined`
    let role = likeness::role(document, top) as usize;
    let role = role - usize::from(role > 6);
    (role, joined, top)
}

impl Look {
    pub(super) fn features(&self, document: &Document<'_>, asked: &Asked) -> Features {
        let is_after = self.first > asked.at;
        let here = document.sentence_number(asked.at);
        let distance = here - document.sentence_number(self.head).min(here);
        let place = if is_after { 1 } else { 2 + distance.min(4) };
        let (role, joined, top) = role(document, self.head);
        let path = if distance == 0 {
            self.path(document, asked, role, top)
        } else {
            0
        };
        let between = if is_after {
            self.first - asked.at
        } else {
            asked.at - self.end.min(asked.at)
        };
        let first = document.sentence(self.head).first;
        let leads = self.first <= first + 3;
        let is_subject = role < 2;
        let quotes = usize::from(document.token(asked.at).is(flag::QUOTED))
            + 2 * usize::from(document.token(self.head).is(flag::QUOTED));
        let says = is_subject
            && document.head(top).is_some_and(|verb| {
                document
                    .tokens
                    .get(verb)
                    .is_some_and(|token| lexicon().say(token.lower).is_some())
            });
        let form = asked.form;
        let paragraph = (self.end.min(asked.at)..=asked.at)
            .take(200)
            .all(|at| !document.token(at).is(flag::PARAGRAPH));
        let mut values: [usize; COUNT] = [
            self.kind * PLACES + place.min(PLACES - 1),
            form * PATHS + path,
            ((place.min(PLACES - 1)) * FORMS + form) * ROLES + role,
            place.min(PLACES - 1) * 8 + self.order.min(7),
            (usize::BITS - between.leading_zeros()).min(9) as usize,
            self.sex * 2 + usize::from(asked.sex == Some(Sex::Female)),
            form * 8 + self.entity_type.map_or(7, |one| one as usize),
            self.count.min(5) as usize * 2 + usize::from(self.is_most),
            form * 10 + self.last,
            (place.min(PLACES - 1) * 2 + usize::from(leads)) * 2 + usize::from(is_subject),
            usize::from(self.is_first) * 2 + usize::from(is_after),
            (quotes * 2 + usize::from(says)) * 2 + usize::from(distance == 0),
            usize::from(in_brackets(document, self.head, first)) * 2
                + usize::from(in_brackets(
                    document,
                    asked.at,
                    document.sentence(asked.at).first,
                )),
            place.min(PLACES - 1) * 3 + joined,
            (place.min(PLACES - 1) * 2 + usize::from(asked.begins)) * 2 + usize::from(is_subject),
            asked.word(document) * 2 + 1,
            usize::from(paragraph) * 3 + distance.min(2),
            6 + self.crowd.min(5),
            asked.act * 9 + self.entity_type.map_or(7, |one| one as usize),
            (asked.act * 3 + says_as(document, top, role)) * 2 + usize::from(is_after),
            (place.min(PLACES - 1) * 2 + usize::from(speaks(document, self.first, self.end))) * 2
                + usize::from(form == 0),
            (place.min(PLACES - 1) * FORMS + form) * 2
                + usize::from((first..self.first).any(|at| tag::is_verb(document.tag(at)))),
            (place.min(PLACES - 1) * 2 + usize::from(document.is_any(self.end, &[",", "("]))) * 2
                + usize::from(is_subject),
            path * ROLES + role,
            form * 6 + bidden(document, asked, role, top),
        ];
        if asked.sex.is_some() {
            values[OF_THINGS..].fill(0);
        }
        values.map(|value| value as u16)
    }

    /// How the two hang together in the tree of their sentence: 1 to 3 the pronoun below the other (in a relative clause, behind
    /// "and", else), 5 the other in what the pronoun owns, 6 both on one verb, 7 to 20 the other on a verb above, by the kind of
    /// clause between and whether it is the subject, 21 none of these; the same again for what follows the pronoun.
    fn path(&self, document: &Document<'_>, asked: &Asked, role: usize, top: usize) -> usize {
        let above = &asked.above;
        let after = if self.first > asked.at { PATHS / 2 } else { 0 };
        let kind = if let Some(height) = above.iter().position(|&at| at == top || at == self.head) {
            match height
                .checked_sub(1)
                .map(|below| document.label(above[below]))
            {
                Some(parse::RELCL | parse::ACL) => 1,
                Some(parse::CONJ) => 2,
                _ => 3,
            }
        } else if asked.form == 2
            && above.get(1).is_some_and(|&noun| {
                let (first, last) = document.extent(noun);
                (first..=last).contains(&self.head)
            })
        {
            5
        } else if let Some(height) = document
            .head(top)
            .and_then(|governor| above.iter().position(|&at| at == governor))
        {
            if height == 1 {
                6
            } else {
                let mut crossing = 0;
                for &at in above.iter().take(height).skip(1) {
                    let own = match document.label(at) {
                        parse::CONJ => 1,
                        parse::XCOMP => 2,
                        parse::ADVCL => 3,
                        parse::CCOMP => 4,
                        parse::ACL | parse::RELCL => 5,
                        parse::PARATAXIS => 6,
                        _ => 0,
                    };
                    crossing = crossing.max(own);
                }
                7 + crossing * 2 + usize::from(role < 2)
            }
        } else {
            21
        };
        after + kind
    }
}

/// Whether somebody is bidden or thanked, and the pronoun stands in what for: 1 "thanked Moss for its", "asked Moss to close its",
/// 2 who does so where somebody else is, 3 who does where nobody is, 0 neither.
fn bidden(document: &Document<'_>, asked: &Asked, role: usize, top: usize) -> usize {
    let Some(verb) = document.head(top) else {
        return 0;
    };
    let Some(height) = asked.above.iter().position(|&at| at == verb) else {
        return 0;
    };
    let Some(&below) = height
        .checked_sub(1)
        .and_then(|below| asked.above.get(below))
    else {
        return 0;
    };
    let is_for = matches!(document.label(below), parse::XCOMP | parse::ADVCL)
        || document.label(below) == parse::OBL
            && document
                .child(below, &[parse::CASE])
                .is_some_and(|case| document.is_any(case, &["for", "of", "on"]));
    if !is_for {
        return 0;
    }
    let other = document.children(verb).any(|child| {
        child != below
            && child < below
            && matches!(document.label(child), parse::OBJ | parse::IOBJ | parse::OBL)
    });
    match role {
        2 | 3 if top < below => 1,
        0 | 1 if other => 2,
        0 | 1 => 3,
        _ => 4,
    }
}

/// Whether a verb of saying stands beside somebody, at most an apposition between.
fn speaks(document: &Document<'_>, first: usize, end: usize) -> bool {
    let says = |at: usize| {
        at < document.tokens.len()
            && tag::is_verb(document.tag(at))
            && document.tag(at) != tag::VBN
            && is_saying(document, at)
    };
    if says(end) || first > 0 && says(first - 1) {
        return true;
    }
    document.is(end, ",")
        && (end + 1..end + 14)
            .take_while(|&at| at < document.tokens.len())
            .find(|&at| document.is(at, ",") || tag::is_verb(document.tag(at)))
            .is_some_and(|at| says(at) || document.is(at, ",") && says(at + 1))
}

fn in_brackets(document: &Document<'_>, at: usize, first: usize) -> bool {
    (first.max(at.saturating_sub(12))..at)
        .rev()
        .find(|&before| document.is_any(before, &["(", ")", "[", "]"]))
        .is_some_and(|mark| document.is_any(mark, &["(", "["]))
}

/// What [`sex_fits`] says: it fits for sure, seems to, seems not to, does not.
pub(super) const IS_SURE: usize = 1;
pub(super) const SEEMS: usize = 2;
pub(super) const SEEMS_OTHER: usize = 3;
pub(super) const IS_OTHER: usize = 4;

/// How sure a sex is, and whether it fits; 0 where nothing tells.
pub(super) fn sex_fits(wanted: Option<Sex>, own: Option<Sex>, is_sure: bool) -> usize {
    match (wanted, own) {
        (Some(wanted), Some(own)) => match (wanted == own, is_sure) {
            (true, true) => IS_SURE,
            (true, false) => SEEMS,
            (false, false) => SEEMS_OTHER,
            (false, true) => IS_OTHER,
        },
        _ => 0,
    }
}

/// What each value of each template weighs, in hundredths: for persons, and for things.
struct Weights([Vec<i16>; 2]);

static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| {
    let mut tables = [Vec::new(), Vec::new()];
    let mut table = 0;
    for line in include_str!("../../../assets/models/pronouns.txt").lines() {
        if line.starts_with('[') {
            table = usize::from(line == "[things]");
        } else if let Some((_, values)) = line.split_once(':') {
            tables[table].extend(
                values
                    .split_whitespace()
                    .filter_map(|one| one.parse::<i16>().ok()),
            );
        }
    }
    Weights(tables)
});

/// How well what is seen fits a pronoun of a person, or of a thing; in hundredths of a logit.
pub fn weigh(features: &Features, is_thing: bool) -> i32 {
    weigh_each(features, is_thing).iter().sum()
}

/// The same, by template.
pub fn weigh_each(features: &Features, is_thing: bool) -> [i32; COUNT] {
    let table = &WEIGHTS.0[usize::from(is_thing)];
    let mut offset = 0;
    std::array::from_fn(|template| {
        let at = offset + usize::from(features[template]);
        offset += TEMPLATES[template].1;
        i32::from(table.get(at).copied().unwrap_or(0))
    })
}
