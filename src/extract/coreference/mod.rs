//! Who is who in one text: names of one entity, roles, descriptions and pronouns.

mod asked;
mod body;
mod called;
pub mod definite;
mod describe;
mod eligible;
pub mod epithet;
mod issuer;
mod likeness;
mod office;
mod pairs;
mod pronoun;
pub mod rank;
pub mod referent;
mod resolve;
mod sorts;
mod stands_for;
mod stranger;
mod unite;
pub mod unnamed;
mod voice;

use super::document::Document;
use super::parse;
use super::recognize::Name;
use crate::model::{EntityType, MentionKind};
use std::cmp::Reverse;

pub use body::is_arm;
pub use describe::{Role, roles};
pub use office::{joins_offices, office_bearer};
pub use pairs::pair;
pub use resolve::{See, Seen};
pub use voice::{Said, speak};

/// The rule of a pronoun's mention.
pub const PRONOUN: &str = "pronoun";
/// The rule of a phrase's mention, and of "they".
pub const GOES_BACK: &str = "goes back";

/// A mention, in tokens.
#[derive(Debug, Clone)]
pub struct Found {
    /// First token.
    pub first: usize,
    /// Past the last token.
    pub end: usize,
    /// The token that carries it.
    pub head: usize,
    /// Name, nominal or pronoun.
    pub kind: MentionKind,
    /// Type.
    pub entity_type: EntityType,
    /// Index of the cluster.
    pub cluster: usize,
    /// What made it.
    pub rule: &'static str,
    /// How sure, in thousandths.
    pub score: u16,
}

impl Found {
    /// Mentions stand by their first words, of two that begin together the longer one first.
    const fn order(&self) -> (usize, Reverse<usize>) {
        (self.first, Reverse(self.end))
    }

    /// Whether words share a part with it, and each has one of its own: mentions may nest, and not cross.
    const fn crosses(&self, first: usize, end: usize) -> bool {
        self.first < first && first < self.end && self.end < end
            || first < self.first && self.first < end && end < self.end
    }
}

/// Male or female, where names, titles and pronouns tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sex {
    /// Male.
    Male,
    /// Female.
    Female,
}

/// An entity of one text.
#[derive(Debug, Clone)]
pub struct Entity {
    /// Shown name.
    pub name: String,
    /// Type.
    pub entity_type: EntityType,
    /// Other names, in order of first use.
    pub aliases: Vec<String>,
    /// The gazetteer's key.
    pub gazetteer: Option<&'static str>,
    /// Whether a name stands for it.
    pub is_named: bool,
    /// For a person.
    pub sex: Option<Sex>,
    /// Whether that is more than what a first name suggests.
    pub is_sex_sure: bool,
    /// Hashes of the nouns that describe it ("president"), and of the words of its names.
    pub words: Vec<u64>,
    /// The state that it belongs to.
    pub state: Option<usize>,
    /// How often it is mentioned.
    pub count: u32,
}

/// A pronoun that stands for somebody without a name.
#[derive(Debug)]
struct Left {
    /// The pronoun.
    at: usize,
    /// The noun that it goes back to.
    noun: usize,
    /// How sure, in thousandths.
    score: u16,
}

/// All mentions and entities of a text.
#[derive(Debug, Default)]
pub struct Cast {
    /// Mentions, by first token.
    pub mentions: Vec<Found>,
    /// Entities.
    pub entities: Vec<Entity>,
    /// What is said of persons' roles.
    pub roles: Vec<Role>,
    /// Pronouns of those whom nothing names, until these come in.
    left: Vec<Left>,
    /// The first entity of those whom nothing names.
    unnamed: Option<usize>,
    /// For each token, the innermost mention that begins or goes on there, plus one; 0 for none.
    at: Vec<u32>,
}

impl Cast {
    /// The innermost mention that holds a token.
    pub fn mention_at(&self, token: usize) -> Option<usize> {
        self.at
            .get(token)
            .and_then(|&index| (index as usize).checked_sub(1))
    }

    /// The innermost mention that holds a token and is no description that goes beyond.
    fn name_at(&self, token: usize) -> Option<usize> {
        let from = self
            .mentions
            .partition_point(|mention| mention.first + 12 < token);
        (from..self.mentions.len())
            .take_while(|&index| self.mentions[index].first <= token)
            .filter(|&index| self.mentions[index].head == token)
            .min_by_key(|&index| self.mentions[index].end - self.mentions[index].first)
    }

    /// Whether the words name what a state acts by ("Iraqi troops"), not the state itself.
    pub fn is_organ(&self, mention: &Found) -> bool {
        mention.entity_type == EntityType::Organization
            && self.entities[mention.cluster].entity_type == EntityType::Country
    }

    /// Mentions that begin within a range of tokens.
    pub fn mentions_in(&self, first: usize, end: usize) -> impl Iterator<Item = usize> + '_ {
        let from = self
            .mentions
            .partition_point(|mention| mention.first < first);
        (from..self.mentions.len()).take_while(move |&index| self.mentions[index].first < end)
    }

    /// The roles whose words hold a token, or begin behind it.
    pub fn roles_at(&self, token: usize) -> impl Iterator<Item = &Role> {
        const NEAR: usize = 2;
        let from = self.roles.partition_point(|role| role.end <= token);
        self.roles[from..].iter().take(NEAR)
    }

    /// Adds mentions of entities that there are; what points to a mention still does, in `pointing` too. Merged from the end, in
    /// place: of a long text the mentions are tens of megabytes.
    fn add<'p>(
        &mut self,
        tokens: usize,
        mut found: Vec<Found>,
        pointing: impl Iterator<Item = &'p mut usize>,
    ) {
        if found.is_empty() {
            return;
        }
        found.sort_unstable_by_key(Found::order);
        let moved = |mentions: &[Found], index: &mut usize| {
            let order = mentions[*index].order();
            *index += found.partition_point(|one| one.order() < order);
        };
        for role in &mut self.roles {
            for index in std::iter::once(&mut role.person).chain(&mut role.of) {
                moved(&self.mentions, index);
            }
        }
        pointing.for_each(|index| moved(&self.mentions, index));
        let mut old = self.mentions.len();
        self.mentions.reserve_exact(found.len());
        self.mentions.extend_from_slice(&found);
        for (before, one) in found.into_iter().enumerate().rev() {
            self.entities[one.cluster].count += 1;
            while old > 0 && self.mentions[old - 1].order() > one.order() {
                old -= 1;
                self.mentions.swap(old, old + before + 1);
            }
            self.mentions[old + before] = one;
        }
        self.fill(tokens);
    }

    /// Gives back the memory of what is mentioned at which token, once nobody asks any more.
    pub fn forget_places(&mut self) {
        self.at = Vec::new();
    }

    fn index(&mut self, tokens: usize) {
        self.mentions.sort_by_key(Found::order);
        self.fill(tokens);
    }

    /// Tells each token its mention.
    fn fill(&mut self, tokens: usize) {
        // The old one goes before the new one comes: in a long text each is megabytes.
        self.at = Vec::new();
        self.at = vec![0; tokens];
        for (index, mention) in self.mentions.iter().enumerate() {
            self.at[mention.first..mention.end].fill(index as u32 + 1);
        }
    }
}

/// Finds every mention and joins those of one entity. The names become mentions.
pub fn cast(document: &Document<'_>, names: Vec<Name>) -> Cast {
    cast_seen(document, names, &mut |_, _| {})
}

/// The same; `see` is shown whom each pronoun may stand for.
pub fn cast_seen(document: &Document<'_>, names: Vec<Name>, see: See<'_>) -> Cast {
    let mut cast = unite::unite(document, &names);
    drop(names);
    cast.index(document.tokens.len());
    cast.roles = roles(document, &cast);
    describe::tell(document, &mut cast);
    let places: Vec<(usize, Option<usize>)> = cast
        .roles
        .iter()
        .map(|role| {
            (
                cast.mentions[role.person].head,
                role.of.map(|of| cast.mentions[of].head),
            )
        })
        .collect();
    resolve::resolve(document, &mut cast, see);
    cast.index(document.tokens.len());
    // The list has grown: roles point to mentions by their place.
    for (index, (person, of)) in places.into_iter().enumerate() {
        cast.roles[index].person = cast.name_at(person).unwrap_or(0);
        cast.roles[index].of = of.and_then(|of| cast.name_at(of));
    }
    describe::complete(document, &mut cast);
    cast
}

/// The token of a range that carries it: the one whose head lies outside.
pub fn head_of(document: &Document<'_>, first: usize, end: usize) -> usize {
    let inside = |at: usize| (first..end).contains(&at);
    (first..end)
        .rev()
        .find(|&at| {
            document.head(at).is_none_or(|head| !inside(head)) && document.label(at) != parse::PUNCT
        })
        .unwrap_or(end - 1)
}
