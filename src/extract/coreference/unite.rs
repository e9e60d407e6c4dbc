//! Names of one entity: known keys, full names and surnames, abbreviations and short forms.

use super::sorts::same_sort;
use super::stands_for::{is_city, is_nation};
use super::{Cast, Entity, Found, Sex, head_of};
use crate::extract::document::Document;
use crate::extract::lexicon::{Known, Map, Naming, kind, lexicon};
use crate::extract::recognize::evidence::ADJECTIVE;
use crate::extract::recognize::{Name, is_common_body};
use crate::extract::tag;
use crate::extract::token::{SEED, flag, hash, step};
use crate::model::{EntityType, MentionKind};

/// Joins the names of a text to entities.
pub(super) fn unite(document: &Document<'_>, names: &[Name]) -> Cast {
    let mut uniter = Uniter {
        document,
        cast: Cast::default(),
        keys: Map::default(),
        surnames: Map::default(),
        givens: Map::default(),
        bodies: Map::default(),
    };
    // Full names first: a surname may stand before them, in a headline.
    let mut cluster_of = vec![usize::MAX; names.len()];
    for (index, name) in names.iter().enumerate() {
        if name.rule != ADJECTIVE
            && (name.words() > 1 || name.known.is_some() || name.abbreviates.is_some())
        {
            cluster_of[index] = match name.abbreviates {
                Some(full) => match names[..index]
                    .iter()
                    .rposition(|name| name.first <= full && full < name.end)
                {
                    Some(full) => cluster_of[full],
                    None => uniter.full(name),
                },
                None => uniter.full(name),
            };
            if name.abbreviates.is_some() && name.rule != ADJECTIVE {
                uniter.abbreviation(name, cluster_of[index]);
            }
        }
    }
    for (index, name) in names.iter().enumerate() {
        if cluster_of[index] == usize::MAX && name.rule != ADJECTIVE {
            cluster_of[index] = uniter.short(name);
        }
    }
    for (index, name) in names
        .iter()
        .enumerate()
        .filter(|(_, name)| name.rule == ADJECTIVE)
    {
        let state = name.abbreviates.and_then(|state| {
            names.iter().position(|other| {
                other.first <= state && state < other.end && other.rule != ADJECTIVE
            })
        });
        if let Some(state) = state {
            cluster_of[index] = cluster_of[state];
        }
    }
    for (name, &cluster) in names
        .iter()
        .zip(&cluster_of)
        .filter(|(_, cluster)| **cluster != usize::MAX)
    {
        uniter.mention(name, cluster);
        uniter.describe(name, cluster);
    }
    for (name, &cluster) in names.iter().zip(&cluster_of) {
        let known = name.known.filter(|_| is_nation(document, name));
        if let (Some(known), Some(entity)) = (known, uniter.cast.entities.get_mut(cluster)) {
            entity.state = uniter.keys.get(&key_of(known)).copied();
        }
    }
    uniter.cast
}

/// "Como" is "Lake Como" and "Golan" the "Golan Heights"; "Karsin" is neither "Upper Karsin" nor "Karsin airport".
fn is_same_place(short: &[u64], long: &[u64]) -> bool {
    const BEFORE: [&str; 5] = ["mount", "lake", "cape", "gulf", "isle"];
    const BEHIND: [&str; 12] = [
        "heights",
        "mountains",
        "river",
        "island",
        "islands",
        "desert",
        "sea",
        "delta",
        "peninsula",
        "valley",
        "province",
        "region",
    ];
    let is_head = |word: u64, heads: &[&str]| heads.iter().any(|&head| hash(head) == word);
    match long {
        [head, rest @ ..] if rest == short => is_head(*head, &BEFORE),
        [rest @ .., head] if rest == short => is_head(*head, &BEHIND),
        _ => false,
    }
}

/// The first cluster that two lists share, each in order: of thousands who are called Anna, the few who are called Lund are looked
/// at.
fn first_common(one: Option<&Vec<usize>>, other: Option<&Vec<usize>>) -> Option<usize> {
    let (one, other) = one.zip(other)?;
    let (few, many) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    few.iter()
        .find(|cluster| many.binary_search(cluster).is_ok())
        .copied()
}

fn key_of(known: &Known) -> u64 {
    known.key.bytes().fold(SEED, step)
}

struct Uniter<'a, 't> {
    document: &'a Document<'t>,
    cast: Cast,
    keys: Map<usize>,
    surnames: Map<Vec<usize>>,
    givens: Map<Vec<usize>>,
    /// Organizations by the first word of their name.
    bodies: Map<Vec<usize>>,
}

impl Uniter<'_, '_> {
    fn key(&self, name: &Name) -> u64 {
        if let Some(known) = name.known.filter(|_| self.adjective(name).is_none()) {
            let key = key_of(known);
            if is_city(self.document, name) {
                step(key, b'!')
            } else if is_nation(self.document, name) {
                step(key, b'*')
            } else {
                key
            }
        } else {
            let words =
                self.document.tokens[self.adjective(name).unwrap_or(name.first)..name.end].iter();
            words.fold(name.entity_type as u64 + 1, |value, token| {
                crate::extract::linear::pair(value, token.lower)
            })
        }
    }

    /// "the consumer association Voz do Cliente" is "the association" from then on.
    fn describe(&mut self, name: &Name, cluster: usize) {
        let Some(noun) = name.first.checked_sub(1) else {
            return;
        };
        let token = self.document.token(noun);
        let is_kind = name.entity_type == EntityType::Organization
            && !token.is(flag::UPPER)
            && self.document.tag(noun) == tag::NN
            && lexicon().kinds(token.lower) & kind::ORGANIZATION_HEAD != 0;
        let words = &mut self.cast.entities[cluster].words;
        if is_kind && !words.contains(&token.lower) {
            words.push(token.lower);
        }
    }

    /// The adjective of a state before a name that every state has one of: "Chinese Foreign Ministry".
    fn adjective(&self, name: &Name) -> Option<usize> {
        let document = self.document;
        let is_shared = name.known.is_none_or(|known| known.key.starts_with('~'));
        if name.entity_type != EntityType::Organization || !is_shared || name.words() > 3 {
            return None;
        }
        let is_common = is_common_body(document, name);
        let before = name
            .first
            .checked_sub(1)
            .filter(|&at| at >= document.sentence(name.first).first)?;
        let known = lexicon()
            .known(document.text, document.tokens.get(before..name.first)?)?
            .0;
        (is_common && known.naming == Naming::People).then_some(before)
    }

    fn text(&self, name: &Name) -> String {
        let words = self
            .document
            .span(name.first, name.end)
            .of(self.document.text);
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn full(&mut self, name: &Name) -> usize {
        let key = self.key(name);
        if let Some(&cluster) = self.keys.get(&key) {
            return cluster;
        }
        if let Some(cluster) = self.variant(name) {
            self.keys.insert(key, cluster);
            return cluster;
        }
        let cluster = self.create(name);
        self.keys.insert(key, cluster);
        if name.entity_type == EntityType::Person && name.words() > 1 {
            let (first, last) = (
                self.document.token(name.first).lower,
                self.surname(name.end - 1),
            );
            self.surnames.entry(last).or_default().push(cluster);
            self.givens.entry(first).or_default().push(cluster);
            // Of some peoples the first name is the family's: "Xi Jinping" is "Xi".
            self.surnames.entry(first).or_default().push(cluster);
        }
        cluster
    }

    /// A full name that differs from an earlier one by a middle name or a particle.
    fn variant(&self, name: &Name) -> Option<usize> {
        if name.known.is_some() || name.words() < 2 {
            return None;
        }
        if name.entity_type == EntityType::Person {
            let first = self.document.token(name.first).lower;
            let surname = self.surname(name.end - 1);
            return first_common(self.givens.get(&first), self.surnames.get(&surname))
                .or_else(|| self.begun(name));
        }
        self.longer(name).or_else(|| self.begun(name))
    }

    /// The one organization whose name begins with these words, whatever the words alone look like: "the Shield" is the "Shield
    /// of the West Brigade", "Anadolu Derin" is "Anadolu Derin Enerji". "Rask" is no "Rask University".
    fn begun(&self, name: &Name) -> Option<usize> {
        let document = self.document;
        let words: Vec<u64> = document.tokens[name.first..name.end]
            .iter()
            .map(|token| token.lower)
            .collect();
        let is_band = words.len() == 1
            && name.first > document.sentence(name.first).first
            && document.is(name.first - 1, "the");
        let is_other = matches!(name.entity_type, EntityType::Place | EntityType::Person);
        // "Larchmont" of "Larchmont Copper Corporation", unless something is in it
        let is_inside = name.first > 0
            && document.is_any(
                name.first - 1,
                &["in", "at", "near", "outside", "around", "from"],
            );
        if name.known.is_some() || !is_other || words.len() < 2 && is_inside {
            return None;
        }
        let is_firm = |entity: &Entity| same_sort(hash("company"), &entity.words);
        let bodies = self.bodies.get(words.first()?)?;
        let mut found = bodies.iter().copied().filter(|&cluster| {
            let entity = &self.cast.entities[cluster];
            entity.entity_type == EntityType::Organization
                && entity.gazetteer.is_none()
                && entity.words.len() > words.len()
                && entity.words.starts_with(&words)
                && (words.len() > 1 || is_band && entity.words[1] == hash("of") || is_firm(entity))
        });
        let cluster = found.next()?;
        found.next().is_none().then_some(cluster)
    }

    /// The entity of this type whose name holds all words of this one: the first that begins with them, or the only one.
    fn longer(&self, name: &Name) -> Option<usize> {
        let words: Vec<u64> = self.document.tokens[name.first..name.end]
            .iter()
            .map(|token| token.lower)
            .collect();
        let mut found: Option<(bool, usize)> = None;
        for (index, entity) in self.cast.entities.iter().enumerate().take(400) {
            let is_longer = entity.entity_type == name.entity_type
                && entity.gazetteer.is_none()
                && entity.words.len() > words.len()
                && (name.entity_type != EntityType::Place || is_same_place(&words, &entity.words));
            if !is_longer
                || !entity
                    .words
                    .windows(words.len())
                    .any(|window| window == words)
            {
                continue;
            }
            let begins = entity.words.starts_with(&words);
            match found {
                Some((true, _)) => {}
                Some((false, _)) if !begins => return None,
                _ => found = Some((begins, index)),
            }
        }
        found.map(|(_, index)| index)
    }

    /// One word: a surname, a given name, a short form, or a name of its own.
    fn short(&mut self, name: &Name) -> usize {
        let lower = self.document.token(name.first).lower;
        if name.entity_type == EntityType::Person {
            let candidates = self
                .surnames
                .get(&self.surname(name.first))
                .or_else(|| self.givens.get(&lower));
            // "Ms. Lorentz" is none of the men of that name
            let titled = self.sex(name).filter(|(_, is_sure)| *is_sure);
            let fits = |cluster: usize| {
                let own = self.cast.entities[cluster].sex;
                titled.is_none_or(|(sex, _)| own.is_none_or(|own| own == sex))
            };
            let mut last_first = candidates.into_iter().flatten().rev().copied();
            if let Some(cluster) = last_first.find(|&cluster| fits(cluster)) {
                return cluster;
            }
        }
        let key = self.key(name);
        if let Some(&cluster) = self.keys.get(&key) {
            return cluster;
        }
        let cluster = match self
            .longer(name)
            .filter(|_| name.entity_type != EntityType::Person)
            .or_else(|| self.spelled_out(name))
            .or_else(|| self.begun(name))
        {
            Some(cluster) => cluster,
            None => self.create(name),
        };
        self.keys.insert(key, cluster);
        cluster
    }

    /// "the OSTC", where one body of the text has just these initials: "the Office for Sea Trade and Commerce".
    fn spelled_out(&self, name: &Name) -> Option<usize> {
        const MOST: usize = 400;
        let letters = self.text(name);
        let is_short = (3..=6).contains(&letters.len())
            && letters.bytes().all(|letter| letter.is_ascii_uppercase());
        if !is_short || name.known.is_some() {
            return None;
        }
        let has_initials = |entity: &Entity| {
            let initials = entity
                .name
                .split(' ')
                .filter_map(|word| word.chars().next());
            let capitals = initials.filter(|initial| initial.is_uppercase());
            matches!(
                entity.entity_type,
                EntityType::Organization | EntityType::Program
            ) && capitals.eq(letters.chars())
        };
        let mut found = self
            .cast
            .entities
            .iter()
            .take(MOST)
            .enumerate()
            .filter(|(_, entity)| has_initials(entity));
        let (cluster, _) = found.next()?;
        found.next().is_none().then_some(cluster)
    }

    fn abbreviation(&mut self, name: &Name, cluster: usize) {
        for entity_type in EntityType::ALL {
            let key = self.document.tokens[name.first..name.end]
                .iter()
                .fold(*entity_type as u64 + 1, |value, token| {
                    crate::extract::linear::pair(value, token.lower)
                });
            self.keys.insert(key, cluster);
        }
    }

    /// Hash of a surname without its article: "al-Assad" is "Assad".
    fn surname(&self, at: usize) -> u64 {
        let word = self.document.word(at).to_lowercase();
        let stem = ["al-", "el-", "ul-", "ar-", "as-", "ash-", "at-"]
            .iter()
            .find_map(|article| word.strip_prefix(article))
            .unwrap_or(&word);
        hash(stem)
    }

    fn create(&mut self, name: &Name) -> usize {
        let is_city = is_city(self.document, name);
        let first = self.adjective(name).unwrap_or(name.first);
        let words: Vec<u64> = self.document.tokens[first..name.end]
            .iter()
            .map(|token| token.lower)
            .collect();
        let is_nation = is_nation(self.document, name);
        let known = name
            .known
            .filter(|_| !is_city && !is_nation && first == name.first);
        let own = self
            .document
            .span(first, name.end)
            .of(self.document.text)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let sex = if name.entity_type == EntityType::Person {
            self.sex(name)
        } else {
            None
        };
        let cluster = self.cast.entities.len();
        if name.entity_type == EntityType::Organization
            && let Some(&begin) = words.first()
        {
            self.bodies.entry(begin).or_default().push(cluster);
        }
        self.cast.entities.push(Entity {
            name: known.map_or(own, |known| known.name.clone()),
            entity_type: if is_city {
                EntityType::Place
            } else if is_nation {
                EntityType::Group
            } else {
                name.entity_type
            },
            aliases: Vec::new(),
            gazetteer: known
                .filter(|known| !known.key.starts_with('~'))
                .map(|known| known.key.as_str()),
            is_named: true,
            sex: sex.map(|(sex, _)| sex),
            is_sex_sure: sex.is_some_and(|(_, is_sure)| is_sure),
            words,
            state: None,
            count: 0,
        });
        cluster
    }

    fn sex(&self, name: &Name) -> Option<(Sex, bool)> {
        let before = name
            .first
            .checked_sub(1)
            .map_or("", |at| self.document.word(at));
        match before {
            "Mr." | "Mr" | "Sir" | "Lord" | "King" | "Prince" => return Some((Sex::Male, true)),
            "Mrs." | "Mrs" | "Ms." | "Ms" | "Miss" | "Lady" | "Queen" | "Princess" => {
                return Some((Sex::Female, true));
            }
            _ => {}
        }
        let kinds = lexicon().kinds(self.document.token(name.first).lower);
        match (kinds & kind::MALE != 0, kinds & kind::FEMALE != 0) {
            (true, false) => Some((Sex::Male, false)),
            (false, true) => Some((Sex::Female, false)),
            _ => None,
        }
    }

    fn mention(&mut self, name: &Name, cluster: usize) {
        let is_people = name.rule == ADJECTIVE
            || name.known.is_some_and(|known| {
                known.naming == Naming::People && known.entity_type == EntityType::Country
            }) && !is_nation(self.document, name);
        let text = self.text(name);
        let entity = &mut self.cast.entities[cluster];
        entity.count += 1;
        let is_new = text != entity.name && !entity.aliases.contains(&text);
        if is_new && !is_people {
            // The fullest name in the text is the one that is shown.
            let is_fuller = entity.gazetteer.is_none() && text.len() > entity.name.len();
            let other = if is_fuller {
                std::mem::replace(&mut entity.name, text)
            } else {
                text
            };
            entity.aliases.push(other);
        }
        self.cast.mentions.push(Found {
            first: name.first,
            end: name.end,
            head: head_of(self.document, name.first, name.end),
            kind: if is_people {
                MentionKind::Nominal
            } else {
                MentionKind::Name
            },
            entity_type: self.cast.entities[cluster].entity_type,
            cluster,
            rule: name.rule,
            score: name.score,
        });
    }
}
