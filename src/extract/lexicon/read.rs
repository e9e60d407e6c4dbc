//! Reads the lexicons of `assets/lexicons`: what each file's lines become.

use super::regions::Regions;
use super::verbs;
use super::{Known, Lexicon, Map, Naming, Preposition, exact, kind, phrase};
use crate::extract::token::{hash_lower, tokens};
use crate::model::{Act, EntityType, MONTHS, RelationType, WEEKDAYS};

macro_rules! lexicon {
    ($name:literal) => {
        include_str!(concat!("../../../assets/lexicons/", $name, ".txt"))
    };
}

/// The lines that hold something.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

impl Lexicon {
    pub(super) fn read() -> Self {
        let mut lexicon = Self {
            kinds: Map::default(),
            phrases: Map::default(),
            verbs: verbs::Verbs::read(lexicon!("reporting_verbs"), lexicon!("relation_verbs")),
            classes: verbs::classes(lexicon!("verb_classes")),
            say_nouns: Map::default(),
            link_nouns: Map::default(),
            titles: Map::default(),
            likely: Map::default(),
            regions: Regions::default(),
        };
        lexicon.add_words();
        lexicon.add_likely(lexicon!("likely_persons"), 1);
        lexicon.add_likely(lexicon!("likely_organizations"), 2);
        lexicon.add_likely(lexicon!("likely_places"), 4);
        lexicon.add_states(lexicon!("states_more"));
        lexicon.add_states(lexicon!("states"));
        lexicon.add_names(
            lexicon!("organizations"),
            EntityType::Organization,
            "organization",
        );
        lexicon.add_names(lexicon!("places"), EntityType::Place, "place");
        lexicon.add_names(lexicon!("groups"), EntityType::Group, "group");
        lexicon.add_names(lexicon!("events"), EntityType::Event, "event");
        lexicon.add_names(lexicon!("programs"), EntityType::Program, "program");
        lexicon.regions = Regions::read(lexicon!("regions"), |state| {
            Some(lexicon.find(state)?.key.as_str())
        });
        lexicon
    }

    fn add_kind(&mut self, word: &str, kinds: u32) {
        *self.kinds.entry(hash_lower(word)).or_default() |= kinds;
    }

    #[expect(clippy::too_many_lines, reason = "one walk, in order")]
    fn add_words(&mut self) {
        for line in lines(lexicon!("first_names")) {
            let (name, sex) = line.split_once('=').unwrap_or((line, ""));
            self.add_kind(name, kind::FIRST_NAME | sex_of(sex));
        }
        for name in lines(lexicon!("last_names")) {
            self.add_kind(name, kind::LAST_NAME);
        }
        for title in lines(lexicon!("titles")) {
            let words: Vec<u64> = tokens(title).iter().map(|token| token.lower).collect();
            self.titles.insert(
                words.iter().fold(0, |value, &word| phrase(value, word)),
                words.len() as u8,
            );
            if let Some(last) = words.last() {
                *self.kinds.entry(*last).or_default() |= kind::TITLE;
            }
        }
        for line in lines(lexicon!("roles")) {
            let (word, sex) = line.split_once('=').unwrap_or((line, ""));
            self.add_kind(word, kind::ROLE | sex_of(sex));
        }
        let heads = [
            (lexicon!("org_heads"), kind::ORGANIZATION_HEAD),
            (lexicon!("place_heads"), kind::PLACE_HEAD),
            (lexicon!("event_heads"), kind::EVENT_HEAD),
            (lexicon!("program_heads"), kind::PROGRAM_HEAD),
            (lexicon!("org_suffixes"), kind::ORGANIZATION_SUFFIX),
            (lexicon!("groups_common"), kind::PLURAL_PEOPLE),
            (lexicon!("acting_bodies"), kind::ACTING),
            (lexicon!("bands"), kind::BAND),
        ];
        for line in lines(lexicon!("described")) {
            let personal = if line.ends_with('!') {
                kind::PERSONAL
            } else {
                0
            };
            self.add_kind(line.trim_end_matches('!'), kind::DESCRIBED | personal);
        }
        for line in lines(lexicon!("bodies")) {
            let noun = line.trim_end_matches(['!', '*']);
            let whose = match line.strip_prefix(noun).unwrap_or_default() {
                "" => 0,
                "*" => kind::ARM,
                "!" => kind::NO_ORGAN,
                _ => kind::NO_ORGAN | kind::OWN_BODY,
            };
            self.add_kind(noun, kind::BODY | whose);
        }
        for line in lines(lexicon!("account_nouns")) {
            let (noun, sort) = line.split_once('|').unwrap_or((line, ""));
            let kinds = match sort.trim() {
                "telling" => kind::ACCOUNT | kind::TELLING,
                "view" => kind::VIEW,
                _ => kind::ACCOUNT,
            };
            self.add_kind(noun.trim(), kinds);
        }
        for (text, kinds) in heads {
            for line in lines(text) {
                let word = line.trim_end_matches(['~', '^']);
                let within = if line.ends_with('~') {
                    kind::NAME_ONLY
                } else {
                    0
                };
                let before = if line.ends_with('^') {
                    kind::BEFORE_NAME
                } else {
                    0
                };
                // Of several words the last is the head.
                self.add_kind(
                    word.rsplit(' ').next().unwrap_or(word),
                    kinds | within | before,
                );
            }
        }
        for month in MONTHS {
            self.add_kind(month, kind::MONTH);
        }
        for month in [
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        ] {
            self.add_kind(month, kind::MONTH);
            self.add_kind(&format!("{month}."), kind::MONTH);
        }
        for day in WEEKDAYS {
            self.add_kind(day, kind::WEEKDAY);
        }
        self.add_nouns();
    }

    fn add_nouns(&mut self) {
        for line in lines(lexicon!("reporting_nouns")) {
            let mut parts = line.split('|').map(str::trim);
            let (Some(noun), Some(act)) = (parts.next(), parts.next().and_then(Act::from_name))
            else {
                continue;
            };
            for form in [noun.to_owned(), verbs::plural(noun)] {
                self.say_nouns.insert(hash_lower(&form), act);
                self.add_kind(&form, kind::SAY_NOUN);
            }
        }
        for line in lines(lexicon!("relation_nouns")) {
            let mut parts = line.split('|').map(str::trim);
            let (Some(noun), Some(relation)) =
                (parts.next(), parts.next().and_then(RelationType::from_name))
            else {
                continue;
            };
            let prepositions: Vec<Preposition> = parts
                .next()
                .unwrap_or_default()
                .split_whitespace()
                .filter_map(Preposition::of)
                .collect();
            for form in [noun.to_owned(), verbs::plural(noun)] {
                let key = match form.split_once(' ') {
                    Some((before, word)) => phrase(hash_lower(before), hash_lower(word)),
                    None => hash_lower(&form),
                };
                self.link_nouns
                    .entry(key)
                    .or_insert((relation, prepositions.clone()));
            }
        }
    }

    fn add_states(&mut self, text: &str) {
        for line in lines(text) {
            let mut parts = line.split('|').map(str::trim);
            let (Some(code), Some(name)) = (parts.next(), parts.next()) else {
                continue;
            };
            let key = format!("country/{}", code.trim_end_matches('_'));
            let mut add = |phrase: &str, naming| {
                self.add_phrase(phrase, name, &key, EntityType::Country, naming);
            };
            add(name, Naming::Name);
            for (part, naming) in parts.zip([Naming::Name, Naming::People, Naming::Capital]) {
                for phrase in part
                    .split(';')
                    .map(str::trim)
                    .filter(|phrase| !phrase.is_empty())
                {
                    add(phrase, naming);
                }
            }
        }
    }

    fn add_names(&mut self, text: &str, entity_type: EntityType, prefix: &str) {
        for line in lines(text) {
            let (name, others) = line.split_once('|').unwrap_or((line, ""));
            let is_shared = name.starts_with('~');
            let name = name.trim_start_matches('~').trim();
            let key = format!("{prefix}/{}", name.to_lowercase().replace(' ', "-"));
            let key = if is_shared { format!("~{key}") } else { key };
            for phrase in std::iter::once(name)
                .chain(others.split(';').map(str::trim))
                .filter(|phrase| !phrase.is_empty())
            {
                self.add_phrase(phrase, name, &key, entity_type, Naming::Name);
            }
        }
    }

    fn add_likely(&mut self, text: &str, entity_type: u8) {
        for line in lines(text) {
            let words = tokens(line);
            let Some(first) = words.first() else { continue };
            *self.likely.entry(exact(line, &words)).or_default() |= entity_type;
            *self.kinds.entry(first.lower).or_default() |= kind::BEGINS_LIKELY;
        }
    }

    fn add_phrase(
        &mut self,
        text: &str,
        name: &str,
        key: &str,
        entity_type: EntityType,
        naming: Naming,
    ) {
        let words = tokens(text);
        let Some(first) = words.first() else { return };
        let lower = words
            .iter()
            .fold(0, |value, token| phrase(value, token.lower));
        let is_capitals = text.chars().all(|character| !character.is_lowercase());
        // "LeT" is no "let".
        let is_mixed = text.len() <= 4 && text.chars().skip(1).any(char::is_uppercase);
        let exact = (is_capitals || is_mixed).then(|| exact(text, &words));
        let entries = self.phrases.entry(lower).or_default();
        // The first list that has a phrase wins: hand-written before generated.
        if entries.iter().any(|known| known.exact == exact) {
            return;
        }
        // "the states" are not "the States".
        let is_lower =
            text.chars().next().is_some_and(char::is_lowercase) && !text.starts_with("the ");
        entries.push(Known {
            name: name.to_owned(),
            key: key.to_owned(),
            entity_type,
            naming,
            exact,
            is_lower,
        });
        *self.kinds.entry(first.lower).or_default() |= kind::BEGINS_NAME;
    }
}

fn sex_of(text: &str) -> u32 {
    match text {
        "m" => kind::MALE,
        "f" => kind::FEMALE,
        _ => 0,
    }
}
