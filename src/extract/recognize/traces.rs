//! What only a body or a place leaves around its name: "Gulfstar, which", "the Dal said", "Stillwater's Gosia Wrona", "Talvik said its
//! ships". Of a name that the model took for a person's, and that the text never shows to be one, all mentions together decide.

use super::Name;
use super::beside::{self, total, verb_of};
use super::firm::as_firm;
use crate::extract::document::Document;
use crate::extract::lexicon::{Map, Set, exact, kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::EntityType;

/// The rule of a name that its traces show.
pub(super) const TRACED: &str = "traces";

/// From how much on a name is believed to be no person's.
const ENOUGH: i32 = 2;

/// What all mentions of a name say of it.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    /// What speaks against a person, less what speaks for one.
    against: i32,
    /// What speaks for a firm.
    firm: i32,
    /// What speaks for a place, less what speaks for a firm.
    place: i32,
    /// What speaks for a state.
    state: i32,
}

/// The sums of a text by the exact words of a name.
pub(super) struct Traces {
    sums: Map<Sum>,
    /// Last words of persons' full names.
    surnames: Set,
}

impl Traces {
    pub(super) fn gather(document: &Document<'_>, names: &[Name]) -> Self {
        let mut traces = Self {
            sums: Map::default(),
            surnames: Set::default(),
        };
        for (index, name) in names.iter().enumerate() {
            if is_guess(name) || is_unknown_place(name) {
                let before = index.checked_sub(1).map(|before| &names[before]);
                let sum = traces.sums.entry(words(document, name)).or_default();
                sum.add(document, name, before, names.get(index + 1));
            }
        }
        let full = names.iter().filter(|name| name.words() > 1);
        for name in full.filter(|name| is_guess(name)) {
            if !traces.is_none(document, name) {
                traces.surnames.insert(document.exact(name.end - 1));
            }
        }
        traces
    }

    /// Gives a name the type that its traces show, where they show one.
    pub(super) fn retype(&self, document: &Document<'_>, name: &mut Name) {
        let Some(sum) = self.sums.get(&words(document, name)) else {
            return;
        };
        let is_firm = is_unknown_place(name) && sum.firm >= ENOUGH && sum.place < 0;
        let is_shown = is_firm || is_guess(name) && self.is_none(document, name);
        if !is_shown {
            return;
        }
        name.entity_type = if sum.state > 0 {
            EntityType::Country
        } else if sum.place > 0 {
            EntityType::Place
        } else {
            EntityType::Organization
        };
        (name.rule, name.score) = (TRACED, 700);
    }

    /// Whether the text shows that a name is no person's.
    fn is_none(&self, document: &Document<'_>, name: &Name) -> bool {
        let sum = self.sums.get(&words(document, name));
        let is_surname = name.words() == 1 && self.surnames.contains(&document.exact(name.first));
        sum.is_some_and(|sum| sum.against >= ENOUGH)
            && !is_surname
            && !has_full_name(document, name)
    }
}

impl Sum {
    /// Adds what one mention says; `before` and `next` are the names around it.
    fn add(
        &mut self,
        document: &Document<'_>,
        name: &Name,
        before: Option<&Name>,
        next: Option<&Name>,
    ) {
        let firm = as_firm(document, name, next);
        self.firm += firm;
        self.place += beside::place(document, name) - firm;
        self.against += firm + as_thing(document, name, before) - as_person(document, name);
        if has_inhabitants(document, name) {
            self.against += 3;
            self.place += 3;
        }
        self.state += i32::from(rules_itself(document, name));
        for other in [before, next].into_iter().flatten() {
            match joined(document, name, other) {
                Some(found @ (EntityType::Place | EntityType::Country)) => {
                    self.against += 2;
                    self.place += 2;
                    self.state += i32::from(found == EntityType::Country);
                }
                Some(EntityType::Organization) => {
                    self.against += 1;
                    self.place -= 1;
                }
                _ => {}
            }
        }
    }
}

fn is_guess(name: &Name) -> bool {
    name.entity_type == EntityType::Person && name.known.is_none() && name.abbreviates.is_none()
}

fn is_unknown_place(name: &Name) -> bool {
    name.entity_type == EntityType::Place && name.known.is_none()
}

fn words(document: &Document<'_>, name: &Name) -> u64 {
    exact(document.text, &document.tokens[name.first..name.end])
}

/// "Maria Lund": names of persons as a census has them.
fn has_full_name(document: &Document<'_>, name: &Name) -> bool {
    let kinds = |at: usize| lexicon().kinds(document.token(at).lower);
    name.words() > 1
        && kinds(name.first) & kind::FIRST_NAME != 0
        && kinds(name.end - 1) & kind::LAST_NAME != 0
}

/// How much around one mention only a body or a place has.
fn as_thing(document: &Document<'_>, name: &Name, before: Option<&Name>) -> i32 {
    let kinds = lexicon().kinds(document.token(name.first).lower);
    let is_article = name.first > 0
        && document.is(name.first - 1, "the")
        && kinds & (kind::TITLE | kind::ROLE) == 0
        && document.token(name.end - 1).is(flag::LOWER)
        && !document.word(name.end - 1).ends_with('s')
        && is_whole(document, name.end);
    let comma = usize::from(document.is(name.end, ","));
    let case = usize::from(
        comma == 1 && document.is_any(name.end + 1, &["in", "of", "from", "by", "to", "for"]),
    );
    let is_thing = document.is(name.end + comma + case, "which");
    // "the trial of Moss, which resumes"
    let is_below = name.first > 0 && document.tag(name.first - 1) == tag::IN;
    let is_seated = comma == 1 && is_seat(document, name.end + 1);
    total(&[
        (is_article, 2),
        (is_thing && !is_below, 2),
        (is_thing && is_below, 1),
        (
            document.is_any(name.end, &["company", "workers", "stores"]),
            2,
        ),
        (is_described(document, name), 1),
        (is_of_state(document, name, before), 1),
        (is_seated, 2),
        (owns_itself(document, name, &["its", "itself"]), 2),
        (says_of(document, name, &["its"]), 2),
        (says_of(document, name, &["it"]), 1),
    ])
}

/// "Busia and Malaba", "Auki, Gizo and Lata": the type of the other one.
fn joined(document: &Document<'_>, name: &Name, other: &Name) -> Option<EntityType> {
    let (left, right) = if name.first < other.first {
        (name, other)
    } else {
        (other, name)
    };
    let between = left.end..right.first;
    let is_joined = between.len() == 1 && document.is_any(between.start, &["and", "or", "&"]);
    // "Moss and London bid chief Ida Lund"
    let is_joined = is_joined && is_whole(document, right.end);
    let is_alike = name.words() == 1 || name.words() == other.words();
    (is_joined && is_alike && !is_guess(other)).then_some(other.entity_type)
}

/// "the buyout fund Corrigan Sable", "its rival, Golden Acre".
fn is_described(document: &Document<'_>, name: &Name) -> bool {
    const BODIES: &[&str] = &[
        "fund",
        "league",
        "lobby",
        "movement",
        "outfit",
        "holding",
        "house",
        "faction",
        "fraction",
        "consortium",
        "alliance",
        "coalition",
        "partnership",
        "unit",
        "insurers",
        "lawyers",
        "supplier",
        "trader",
        "contractor",
        "bidder",
        "shareholder",
        "competitor",
        "wholesaler",
        "parent",
        "buyer",
        "rival",
    ];
    let Some(before) = name.first.checked_sub(1) else {
        return false;
    };
    let noun = before - usize::from(document.is(before, ",") && before > 0);
    document.is_any(noun, BODIES)
        && !document.token(noun).is(flag::UPPER)
        && document.sentence_number(noun) == document.sentence_number(name.first)
}

/// "Finland's Kolmikko".
fn is_of_state(document: &Document<'_>, name: &Name, before: Option<&Name>) -> bool {
    before.is_some_and(|before| {
        before.end + 1 == name.first
            && document.is_any(before.end, &["'s", "’s"])
            && matches!(before.entity_type, EntityType::Country | EntityType::Place)
    })
}

/// No noun, name or possessive goes on from it: "the Moss report", "the Moss's".
fn is_whole(document: &Document<'_>, end: usize) -> bool {
    document.tokens.get(end).is_some_and(|next| {
        !next.is(flag::UPPER)
            && !next.is(flag::DIGIT)
            && !tag::is_noun(document.tag(end))
            && !matches!(document.tag(end), tag::JJ | tag::POS | tag::VBN | tag::VBG)
            && !document.is_any(end, &["-", "–", "/", "&"])
    })
}

/// ", based in Cascavel", ", partly owned by".
fn is_seat(document: &Document<'_>, mut at: usize) -> bool {
    at += usize::from(document.tag(at) == tag::RB);
    document.is_any(at, &["based", "headquartered", "registered"]) && document.is(at + 1, "in")
        || document.is_any(at, &["owned", "controlled"]) && document.is(at + 1, "by")
}

/// "Pajala has 5,900 inhabitants".
fn has_inhabitants(document: &Document<'_>, name: &Name) -> bool {
    document.is_any(name.end, &["'s", "’s"]) && document.is(name.end + 1, "population")
        || document.is_any(name.end, &["has", "had", "with"])
            && (name.end + 1..name.end + 6)
                .take_while(|&at| at < document.tokens.len())
                .any(|at| document.is_any(at, &["inhabitants", "residents"]))
}

/// "Talvik closed its port": nothing else between that it may belong to.
fn owns_itself(document: &Document<'_>, name: &Name, owners: &[&str]) -> bool {
    owner_behind(document, name, owners).is_some()
}

/// "Talvik recalled its ambassador": what only a state has.
fn rules_itself(document: &Document<'_>, name: &Name) -> bool {
    const OF_STATE: &[&str] = &[
        "ambassador",
        "ambassadors",
        "border",
        "borders",
        "airspace",
        "embassy",
        "embassies",
        "navy",
        "parliament",
        "president",
        "waters",
        "citizens",
        "diplomats",
    ];
    owner_behind(document, name, &["its"])
        .is_some_and(|its| (its + 1..its + 4).any(|at| document.is_any(at, OF_STATE)))
}

/// The word for the subject itself, close behind its verb.
fn owner_behind(document: &Document<'_>, name: &Name, owners: &[&str]) -> Option<usize> {
    const FAR: usize = 4;
    let verb = verb_of(document, name)?;
    let end = document.sentence(name.first).end;
    let at = (verb + 1..end.min(verb + 1 + FAR)).find(|&at| document.is_any(at, owners))?;
    let is_between = (name.end..at).any(|at| tag::is_noun(document.tag(at)));
    (!is_between).then_some(at)
}

/// "Talvik said it had", "Talvik said that its".
fn says_of(document: &Document<'_>, name: &Name, pronouns: &[&str]) -> bool {
    let Some(verb) = verb_of(document, name) else {
        return false;
    };
    let that = usize::from(document.is(verb + 1, "that"));
    lexicon().say(document.token(verb).lower).is_some()
        && document.is_any(verb + 1 + that, pronouns)
        && matches!(
            document.label(verb + 1 + that),
            parse::NSUBJ | parse::NSUBJ_PASS | parse::NMOD_POSS
        )
}

/// How much around one mention only a person has.
fn as_person(document: &Document<'_>, name: &Name) -> i32 {
    let comma = usize::from(document.is(name.end, ","));
    let kinds = |at: usize| lexicon().kinds(document.token(at).lower);
    let before = name.first.checked_sub(1);
    let is_titled = before.is_some_and(|before| {
        kinds(before) & (kind::TITLE | kind::ROLE) != 0
            && kinds(before) & kind::ORGANIZATION_HEAD == 0
            && document.sentence_number(before) == document.sentence_number(name.first)
    });
    let is_aged = comma == 1 && document.tag(name.end + 1) == tag::CD;
    let is_someone = document.is_any(name.end + comma, &["who", "whom", "whose"]);
    let is_official = comma == 1
        && document.is_any(name.end + 1, &["a", "an", "the", "his", "her"])
        && (name.end + 2..name.end + 6)
            .take_while(|&at| at < document.tokens.len() && !document.is_mark(at))
            .any(|at| kinds(at) & kind::ROLE != 0 && kinds(at) & kind::ORGANIZATION_HEAD == 0);
    const HIS: &[&str] = &["his", "her", "himself", "herself"];
    const HE: &[&str] = &["he", "she", "his", "her"];
    let is_called = name.words() > 1 && kinds(name.first) & kind::FIRST_NAME != 0;
    total(&[
        (is_titled, 4),
        (is_called, 1),
        (is_aged, 3),
        (is_someone, 3),
        (is_official, 2),
        (owns_itself(document, name, HIS), 3),
        (says_of(document, name, HE), 3),
    ])
}
