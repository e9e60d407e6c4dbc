//! Verbs of saying and of acting, in all their forms.

use super::Map;
use super::read::lines;
use crate::extract::token::hash_lower;
use crate::model::{Act, RelationType};

/// The form that a verb stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// "say".
    Base,
    /// "says".
    Third,
    /// "said": past or participle.
    Past,
    /// "saying".
    Gerund,
}

/// A word between a verb or noun and the other side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preposition {
    /// None: the object.
    Object,
    /// A joint subject, or a plural one.
    And,
    /// A word with this hash.
    Word(u64),
}

impl Preposition {
    /// From its name in a lexicon.
    pub fn of(name: &str) -> Option<Self> {
        match name {
            "" => None,
            "o" | "-o" => Some(Self::Object),
            "and" => Some(Self::And),
            word => Some(Self::Word(hash_lower(word))),
        }
    }
}

/// What a verb of saying takes for its content.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frames {
    /// A clause or a quotation.
    pub clause: bool,
    /// A quotation alone.
    pub quotation: bool,
    /// A clause that "that" leads to.
    pub that: bool,
    /// A noun.
    pub object: bool,
    /// "to" and a verb, whose subject speaks.
    pub infinitive: bool,
    /// Somebody, "to" and a verb.
    pub object_infinitive: bool,
    /// Something, and what it is called.
    pub small: bool,
    /// Something "as" something.
    pub as_: bool,
    /// What follows these prepositions.
    pub prepositions: Vec<u64>,
}

/// A sense of a verb of saying.
#[derive(Debug, Clone)]
pub struct Say {
    /// What saying it does.
    pub act: Act,
    /// What it takes.
    pub frames: Frames,
    /// The word that must follow ("point out").
    pub particle: Option<u64>,
}

/// A sense of a verb that links two.
#[derive(Debug, Clone)]
pub struct Link {
    /// Its type.
    pub relation: RelationType,
    /// The word that must follow ("pull out", "open fire").
    pub particle: Option<u64>,
    /// Where the other side stands.
    pub patterns: Vec<Preposition>,
    /// The object is the actor: "Northwind hired Ada Campo".
    pub is_reversed: bool,
}

/// Both lists.
pub(super) struct Verbs {
    forms: Map<(u16, Form)>,
    says: Vec<Vec<Say>>,
    links: Vec<Vec<Link>>,
}

impl Verbs {
    /// Reads both lists.
    pub(super) fn read(reporting: &str, relations: &str) -> Self {
        let mut verbs = Self {
            forms: Map::default(),
            says: Vec::new(),
            links: Vec::new(),
        };
        for line in lines(reporting) {
            let mut parts = line.split('|').map(str::trim);
            let (Some(words), Some(act)) = (parts.next(), parts.next().and_then(Act::from_name))
            else {
                continue;
            };
            let frames = frames(parts.next().unwrap_or_default());
            let (lemma, particle) = with_particle(words);
            let id = verbs.lemma(lemma, parts.next().unwrap_or_default());
            verbs.says[id].push(Say {
                act,
                frames,
                particle,
            });
        }
        for line in lines(relations) {
            let mut parts = line.split('|').map(str::trim);
            let (Some(words), Some(relation)) =
                (parts.next(), parts.next().and_then(RelationType::from_name))
            else {
                continue;
            };
            let (lemma, particle) = with_particle(words);
            let sides = parts.next().unwrap_or_default().split_whitespace();
            let id = verbs.lemma(lemma, parts.next().unwrap_or_default());
            let link = Link {
                relation,
                particle,
                patterns: sides.clone().filter_map(Preposition::of).collect(),
                is_reversed: sides.clone().any(|side| side == "-o"),
            };
            // "pull out" comes before "pull"
            let place = match particle {
                Some(_) => 0,
                None => verbs.links[id].len(),
            };
            verbs.links[id].insert(place, link);
        }
        verbs
    }

    /// The senses of saying that a form has.
    pub(super) fn say(&self, lower: u64) -> Option<(&[Say], Form)> {
        let &(id, form) = self.forms.get(&lower)?;
        let says = self.says[id as usize].as_slice();
        (!says.is_empty()).then_some((says, form))
    }

    /// The senses of acting that a form has.
    pub(super) fn link(&self, lower: u64) -> Option<(&[Link], Form)> {
        let &(id, form) = self.forms.get(&lower)?;
        let links = self.links[id as usize].as_slice();
        (!links.is_empty()).then_some((links, form))
    }

    /// The number of a lemma; enters its forms when it is new, as both sides of the Atlantic spell them.
    fn lemma(&mut self, lemma: &str, irregular: &str) -> usize {
        let id = self.spelled(lemma, irregular, None);
        if let Some(stem) = lemma.strip_suffix("ize") {
            self.spelled(&format!("{stem}ise"), irregular, Some(id));
        }
        if lemma.ends_with("el") && irregular.is_empty() {
            for form in ["led", "ling"] {
                let kind = if form == "led" {
                    Form::Past
                } else {
                    Form::Gerund
                };
                let entry = self.forms.entry(hash_lower(&format!("{lemma}{form}")));
                entry.or_insert((id as u16, kind));
            }
        }
        id
    }

    /// The number of a lemma in one spelling; `known` where another spelling has it.
    fn spelled(&mut self, lemma: &str, irregular: &str, known: Option<usize>) -> usize {
        if let Some(&(id, Form::Base)) = self.forms.get(&hash_lower(lemma)) {
            for form in irregular.split_whitespace() {
                let entry = self.forms.entry(hash_lower(form));
                entry.or_insert((id, Form::Past));
            }
            return id as usize;
        }
        let id = known.unwrap_or_else(|| {
            self.says.push(Vec::new());
            self.links.push(Vec::new());
            self.says.len() - 1
        });
        for (form, kind) in forms(lemma, irregular) {
            self.forms
                .entry(hash_lower(&form))
                .or_insert((id as u16, kind));
        }
        id
    }
}

/// The forms of a verb; the irregular ones of the past are given.
fn forms(lemma: &str, irregular: &str) -> Vec<(String, Form)> {
    let mut forms = vec![
        (lemma.to_owned(), Form::Base),
        (third(lemma), Form::Third),
        (with_suffix(lemma, "ing"), Form::Gerund),
    ];
    let mut past: Vec<String> = irregular.split_whitespace().map(str::to_owned).collect();
    if past.is_empty() {
        past.push(with_suffix(lemma, "ed"));
    }
    forms.extend(past.into_iter().map(|form| (form, Form::Past)));
    forms
}

/// The classes of verbs, by their forms: bits of [`class`].
pub(super) fn classes(text: &str) -> Map<u64> {
    let mut classes = Map::default();
    for line in lines(text) {
        let Some((name, verbs)) = line.split_once('|') else {
            continue;
        };
        let bit = class::of(name.trim());
        for verb in verbs.split(',').map(str::trim) {
            let (lemma, irregular) = verb.split_once('=').unwrap_or((verb, ""));
            let own = match lemma.strip_prefix('!') {
                Some(word) => vec![(word.to_owned(), Form::Base)],
                None => forms(lemma, irregular),
            };
            for (form, _) in own {
                *classes.entry(hash_lower(&form)).or_default() |= bit;
            }
        }
    }
    classes
}

/// Classes of verbs by what they make of an act, a word or an account beside them: bits of [`super::Lexicon::is_verb_of`].
pub mod class {
    macro_rules! classes {
        ($($name:ident = $word:literal: $what:literal),+ $(,)?) => {
            const NAMES: &[&str] = &[$($word),+];
            classes!(@ 0; $($name: $what),+);
        };
        (@ $bit:expr; $name:ident: $what:literal $(, $rest:ident: $others:literal)*) => {
            #[doc = $what]
            pub const $name: u64 = 1 << ($bit);
            classes!(@ $bit + 1; $($rest: $others),*);
        };
        (@ $bit:expr;) => {};
    }

    classes! {
        ENDING = "ending": "What is done with an act to end it.",
        DENYING = "denying": "What those do with aid who give none.",
        REJECTING = "rejecting": "What is done with an act that is not wanted.",
        DEPLOYING = "deploying": "What is done with troops that go somewhere.",
        ASKING = "asking": "What is done with an act that is wanted of another.",
        CALLING = "calling": "Verbs that \"for\" makes a demand of.",
        RESTORING = "restoring": "What is done with relations that there were not.",
        ACCEPTING = "accepting": "What is done with a demand that is met.",
        THREATENING = "threatening": "Verbs of threats.",
        CONDEMNING = "condemning": "What those do who find fault with an act.",
        WATCHING = "watching": "What those do who have no part in an act.",
        TELLING = "telling": "What those do who only tell of an act.",
        PLEDGING = "pledging": "By which somebody takes on what is to be done.",
        PLANNING = "planning": "Of what somebody is going to do.",
        FRIENDLY = "friendly": "By which somebody takes on what another may want.",
        REFUSING = "refusing": "Of what somebody will not do.",
        INFORMING = "informing": "Whose object is who is told.",
        ASSERTING = "asserting": "Whose \"it\" is always somebody or something that says so.",
        VOUCHING = "vouching": "In \"as confirmed by\".",
        ISSUING = "issuing": "What is done with an account by whose own it is.",
        UTTERING = "uttering": "What is done with a word by who says so.",
        CARRYING = "carrying": "What is done with an account by who passes it on.",
        HINTING = "hinting": "Of a proposal only where the clause tells what should be.",
        KEEPING = "keeping": "Of what is kept or found, where it has an object of its own.",
        APPOINTING = "appointing": "By which somebody is given an office.",
        SERVING = "serving": "By which somebody holds an office.",
        LEAVING = "leaving": "By which somebody gives an office up.",
        RECEIVING = "receiving": "What those do whom an act is for: \"received aid from\".",
        SPEAKING = "speaking": "What those do not do who keep something to themselves.",
        CLAIMING = "claiming": "By which somebody owns up to a deed, with \"responsibility\".",
        INTENDING = "intending": "Below which an act is still to come.",
        WEIGHING = "weighing": "Below which an act is open.",
        DISOWNING = "disowning": "Below which an act is not owned to.",
        SEEKING = "seeking": "What those do whom they stand right behind: \"rebels seeking to enter\".",
        EXPRESSING = "expressing": "What is done with a feeling by whose own it is.",
        REAFFIRMING = "reaffirming": "What is done with an act that is told of, and not done.",
        CONCLUDING = "concluding": "What is done with a visit that is over.",
        CONDUCTING = "conducting": "What is done with strikes that are no protest.",
        NAMING = "naming": "By which somebody is called something.",
        COOLING = "cooling": "What becomes of ties that grow cold.",
        GIVING = "giving": "By which somebody gets something, before what it is: \"gave the institute $48 million\".",
        LISTING = "listing": "What is done with whom a list gets, or has.",
        CAPTURING = "capturing": "What is done with a town that another held.",
        HOLDING = "holding": "What is done with a seat by whose it is.",
        MOVING = "moving": "By which somebody comes to say something: \"prompted experts to predict\".",
        DECLARING = "declaring": "By which somebody is told to be something.",
    }

    /// The bit of a class by its name in the lexicon; 0 for none.
    pub(in crate::extract::lexicon) fn of(name: &str) -> u64 {
        let place = NAMES.iter().position(|own| *own == name);
        place.map_or(0, |place| 1 << place)
    }
}

/// "point out": the verb, and the word that must follow.
fn with_particle(words: &str) -> (&str, Option<u64>) {
    match words.split_once(' ') {
        Some((lemma, particle)) => (lemma, Some(hash_lower(particle))),
        None => (words, None),
    }
}

fn frames(text: &str) -> Frames {
    let mut frames = Frames::default();
    for word in text.split_whitespace() {
        match word {
            "q" => frames.clause = true,
            "qq" => frames.quotation = true,
            "that" => frames.that = true,
            "o" => frames.object = true,
            "i" => frames.infinitive = true,
            "oi" => frames.object_infinitive = true,
            "small" => frames.small = true,
            "as" => frames.as_ = true,
            preposition => frames.prepositions.push(hash_lower(preposition)),
        }
    }
    frames
}

/// "says", "denies", "pushes".
fn third(lemma: &str) -> String {
    plural(lemma)
}

/// The plural of a noun, as regular ones make it.
pub(super) fn plural(noun: &str) -> String {
    let is_vowel = |character: char| "aeiou".contains(character);
    if let Some(stem) = noun.strip_suffix('y')
        && !stem.ends_with(is_vowel)
    {
        return format!("{stem}ies");
    }
    if noun.ends_with(['s', 'x', 'z', 'o']) || noun.ends_with("sh") || noun.ends_with("ch") {
        return format!("{noun}es");
    }
    format!("{noun}s")
}

/// Verbs that double their last letter.
const DOUBLING: &[&str] = &[
    "acquit", "admit", "ban", "bar", "beg", "brag", "commit", "compel", "concur", "confer", "cut",
    "gun", "prod", "set", "shut", "sit", "control", "dispel", "drag", "drop", "dub", "equip",
    "expel", "fib", "hit", "hug", "kidnap", "nab", "patrol", "pen", "permit", "plan", "prefer",
    "quip", "rebut", "refer", "regret", "repel", "rob", "run", "scrap", "shrug", "shun", "slam",
    "snap", "snub", "stab", "stop", "submit", "sum", "tag", "tip", "transfer",
];

fn with_suffix(lemma: &str, suffix: &str) -> String {
    let is_vowel = |character: char| "aeiou".contains(character);
    if DOUBLING.contains(&lemma) {
        let last = lemma.chars().last().unwrap_or_default();
        return format!("{lemma}{last}{suffix}");
    }
    if let Some(stem) = lemma.strip_suffix('e')
        && !(suffix == "ing" && (stem.ends_with(['e', 'o'])))
    {
        return format!("{stem}{suffix}");
    }
    if suffix == "ed"
        && let Some(stem) = lemma.strip_suffix('y')
        && !stem.ends_with(is_vowel)
    {
        return format!("{stem}ied");
    }
    format!("{lemma}{suffix}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_of_the_lexicon_is_known() {
        let text = include_str!("../../../assets/lexicons/verb_classes.txt");
        for line in lines(text) {
            let name = line.split('|').next().unwrap_or_default().trim();
            assert_ne!(class::of(name), 0, "{line}");
        }
    }
}
