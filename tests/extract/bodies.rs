//! Bodies that are described and never named: what a state acts by stands for the state, its army and who opposes it for itself.
//! Names are invented.

use super::page::{clusters, relations};
use expect_test::expect;

#[test]
fn what_a_state_acts_by_is_a_description_of_the_state() {
    clusters(
        "The government of France waited. French security forces closed the road. France's troops stayed.",
        expect![
            "The government of France = France = French security forces = France's troops = France"
        ],
    );
    clusters(
        "Peru will vote in May. The government promised calm.",
        expect!["Peru = The government"],
    );
    // Known to be wrong: of two states, nobody can tell.
    clusters(
        "Peru and Chile will vote in May. The government promised calm.",
        expect!["Peru = The government; Chile"],
    );
}

#[test]
fn an_army_a_police_a_parliament_is_not_its_state_and_is_a_part_of_it() {
    clusters(
        "French police searched the house. France waited. The police left.",
        expect!["French police = The police; French = France; the house"],
    );
    clusters(
        "The parliament of France voted. The army waited.",
        expect!["The parliament of France; France; The army"],
    );
    relations(
        "The army of France shelled the port of Peru.",
        expect![
            "The army of France part_of France (actual); The army of France assault Peru (actual)"
        ],
    );
    clusters(
        "French armed forces waited. French security forces closed the road.",
        expect!["French armed forces; French = French security forces"],
    );
    // what fights for an organization is not told from it
    clusters(
        "NATO voted. NATO police left.",
        expect!["NATO = NATO police = NATO"],
    );
}

#[test]
fn whose_a_body_is_behind_it() {
    relations(
        "Soldiers from Iraq crossed into Syria and attacked Iran.",
        expect!["Soldiers from Iraq assault Iran (actual)"],
    );
    relations(
        "Police in Iraq arrested Ida Moll.",
        expect!["Police in Iraq part_of Iraq (actual); Police in Iraq coerce Ida Moll (actual)"],
    );
    // where troops are does not say whose they are
    relations(
        "Troops in Iraq attacked Iran.",
        expect!["Troops located_in Iraq (actual); Troops assault Iran (actual)"],
    );
}

#[test]
fn who_opposes_a_state_is_not_the_state() {
    clusters(
        "Syrian rebels took the bridge. The rebels held it. The Syrian opposition applauded.",
        expect!["Syrian rebels = The rebels; Syrian = Syrian; the bridge; The Syrian opposition"],
    );
    relations(
        "Syrian rebels attacked the army of Iraq on Monday.",
        expect![
            "Syrian rebels assault the army of Iraq (actual); the army of Iraq part_of Iraq (actual)"
        ],
    );
    clusters(
        "The Orlan regime fell, and today police opened the gates.",
        expect!["The Orlan regime; police"],
    );
    clusters(
        "The Highland Front, rebels from the north, agreed.",
        expect!["Highland Front = rebels; the north"],
    );
}

#[test]
fn a_number_of_them_and_others_like_them_are_nobody_in_particular() {
    clusters(
        "Three militants and a militia were seen. No army came. His forces left.",
        expect!["Three militants"],
    );
}

#[test]
fn who_leads_an_army_does_not_lead_its_state() {
    relations(
        "French army chief Paul Orlan spoke.",
        expect!["Paul Orlan member_of French (actual)"],
    );
    relations(
        "Paul Orlan leads the French army.",
        expect![
            "Paul Orlan leads the French army (actual); the French army part_of French (actual)"
        ],
    );
}
