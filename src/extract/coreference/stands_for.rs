//! For what a known word stands: a capital for its state or for the city, a plural for the people.

use super::head_of;
use crate::extract::document::Document;
use crate::extract::lexicon::{Naming, class, lexicon};
use crate::extract::parse;
use crate::extract::recognize::Name;
use crate::extract::tag;
use crate::model::EntityType;

/// Whether a capital stands for the city itself.
pub(super) fn is_city(document: &Document<'_>, name: &Name) -> bool {
    name.known
        .is_some_and(|known| known.naming == Naming::Capital)
        && !acts(document, name)
}

/// "Syrians": the people, and not the state.
pub(super) fn is_nation(document: &Document<'_>, name: &Name) -> bool {
    let last = name.end - 1;
    name.known.is_some_and(|known| {
        known.entity_type == EntityType::Country && known.naming == Naming::People
    }) && matches!(document.tag(last), tag::NNS | tag::NNPS)
        && document.word(last).ends_with('s')
        && !document.is(last, "swiss")
}

/// What a state has that its capital is named for: "Moscow officials", "the Ankara government". All else is the city's.
fn is_of_state(document: &Document<'_>, noun: usize) -> bool {
    const OF_STATE: &[&str] = &[
        "government",
        "administration",
        "regime",
        "leadership",
        "authorities",
        "officials",
        "official",
        "diplomats",
        "diplomat",
        "envoy",
        "envoys",
        "ambassador",
        "lawmakers",
        "policymakers",
        "leaders",
        "rulers",
        "side",
        "policy",
        "policies",
        "statement",
        "position",
        "stance",
        "proposal",
        "offer",
        "plan",
        "veto",
        "support",
        "backing",
        "pressure",
        "investment",
        "investments",
        "loans",
        "aid",
        "money",
        "influence",
        "diplomacy",
        "demands",
        "claims",
        "warnings",
        "threats",
        "response",
        "decision",
        "sanctions",
        "troops",
        "forces",
        "intelligence",
        "readout",
        "account",
        "version",
        "ally",
        "allies",
        "axis",
        "pact",
        "relations",
        "ties",
        "led",
        "backed",
        "funded",
        "brokered",
        "sponsored",
        "controlled",
        "appointed",
        "friendly",
    ];
    document.is_any(noun, OF_STATE) || !tag::is_noun(document.tag(noun))
}

/// Whether a capital stands for its state: it acts, or is acted with.
fn acts(document: &Document<'_>, name: &Name) -> bool {
    let mut head = head_of(document, name.first, name.end);
    if document.seat(name.end).is_some() {
        return false;
    }
    // "SOFIA, Nov. 14 -": where a text was sent from
    if document.is_in_dateline(name.first, name.end) {
        return false;
    }
    if document.label(head) == parse::CONJ {
        head = document.head(head).unwrap_or(head);
    }
    let before = |words: &[&str]| {
        name.first > document.sentence(name.first).first && document.is_any(name.first - 1, words)
    };
    // "appeal to Vienna and Brussels"
    let is_appealed_to = name.first > 1
        && before(&["to"])
        && document.is_any(
            name.first - 2,
            &["appeal", "appeals", "appealed", "appealing"],
        );
    if is_appealed_to {
        return true;
    }
    if before(&[
        "in",
        "at",
        "near",
        "outside",
        "around",
        "beyond",
        "across",
        "to",
        "into",
        "toward",
        "towards",
        "of",
        "inside",
        "throughout",
        "through",
    ]) {
        return false;
    }
    // "a Beirut bombing", "the Kabul airport": where it is
    let is_seat = matches!(document.label(head), parse::COMPOUND | parse::AMOD)
        && document
            .head(head)
            .is_some_and(|noun| noun >= name.end && !is_of_state(document, noun));
    if is_seat {
        return false;
    }
    // "thanked Ankara", "urged Tehran to": nobody speaks to a city
    let is_told = matches!(document.label(head), parse::OBJ | parse::IOBJ)
        && document.head(head).is_some_and(|verb| {
            verb < name.first
                && !document.is_any(verb, &["attack", "attacked", "attacks", "attacking"])
                && (lexicon().say(document.token(verb).lower).is_some()
                    // "prompting Ankara to recall its ambassador"
                    || lexicon().is_verb_of(document.token(verb).lower, class::MOVING))
        });
    is_told
        || matches!(
            document.label(head),
            parse::NSUBJ
                | parse::NSUBJ_PASS
                | parse::NMOD_POSS
                | parse::OBL_AGENT
                | parse::COMPOUND
                | parse::AMOD
        )
        || document.is_any(name.end, &["'s", "’s"])
        || before(&["with", "between", "by", "against", "and", "from"])
}
