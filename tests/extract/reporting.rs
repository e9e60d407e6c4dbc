//! Words of saying in plain English, one by one: who says what. Names are invented.

use super::page::{claims, relations};
use expect_test::expect;

#[test]
fn a_verb_that_looks_like_a_noun_is_one_beside_who_speaks() {
    claims(
        "The minister asserts he was arrested on false charges.",
        expect![],
    );
    claims("Ida Lund fears that the strike will go on.", expect![]);
    // and a noun it is
    claims("The insurance claims that he made were paid.", expect![]);
}

#[test]
fn a_verb_may_want_another_word_behind_it() {
    claims(
        "Ida Lund made it clear that the port would close.",
        expect![],
    );
    claims("Ida Lund made clear the port would close.", expect![]);
    claims("Ida Lund spoke out against the plan.", expect![]);
    claims("Ida Lund argued for a new port.", expect![]);
    claims(
        "Investigators determined that the bridge was weak.",
        expect![],
    );
    claims("Investigators determined the cause.", expect![]);
    claims(
        "Ida Lund calls upon the miners of Rask to join it.",
        expect![],
    );
}

#[test]
fn what_is_denied_may_be_a_deed() {
    claims("Ida Lund denied taking the money.", expect![]);
    claims("Ida Lund admitted taking the money.", expect![]);
    claims(
        "The ministry dismissed as false a report that Lund had left.",
        expect![],
    );
}

#[test]
fn what_data_suggest_is_stated_and_what_somebody_suggests_should_be_is_proposed() {
    claims("Her letters suggest that prices will rise.", expect![]);
    claims("Ida Lund suggested that the port be closed.", expect![]);
    claims("Ida Lund suggested closing the port.", expect![]);
}

#[test]
fn words_are_passed_on_by_who_is_cited() {
    claims(
        "Ida Lund was quoted as saying the port was closed.",
        expect![],
    );
    claims(
        "Ida Lund was quoted by the Rask Star as saying that the port was closed.",
        expect![],
    );
    claims(
        "The Rask Star, citing two officials, reported that the port was closed.",
        expect![],
    );
    claims(
        "Ida Lund, citing a report, said the port was closed.",
        expect![],
    );
    claims(
        "According to officials in Centrum, Norway this morning, the plane landed.",
        expect![],
    );
}

#[test]
fn the_same_words_of_the_same_speaker_are_one_claim() {
    claims("Ida Lund reiterated her call for peace.", expect![]);
    claims("Ida Lund replied: “No.”", expect![]);
}

#[test]
fn who_is_met_hangs_on_the_meeting_wherever_it_was() {
    relations("Ida Lund met with Anders Kvel.", expect![]);
    relations(
        "Ida Lund met on Monday in Rask with Anders Kvel.",
        expect![],
    );
    relations("Norway shot down a Swedish drone.", expect![]);
}
