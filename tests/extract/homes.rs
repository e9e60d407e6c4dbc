//! Where firms and persons are from, in the names of places right beside their own.

use super::page::relations;
use expect_test::expect;

#[test]
fn a_place_before_the_name() {
    relations(
        "Norway's Falcrest Aviation bought two aircraft.",
        expect!["Falcrest Aviation located_in Norway (actual)"],
    );
    relations(
        "Iceland's liberal Harbor League lost.",
        expect!["Harbor League located_in Iceland (actual)"],
    );
    relations(
        "It was written by the Bergen hydrologist Ida Moll.",
        expect!["Ida Moll located_in Bergen (actual)"],
    );
    relations(
        "The monitor, a Bergen attorney named Ida Moll, resigned.",
        expect!["Ida Moll located_in Bergen (actual)"],
    );
    relations(
        "Siobhan Casey of Dublin security house Corrib Labs was not convinced.",
        expect!["Corrib Labs located_in Dublin (actual)"],
    );
}

#[test]
fn a_place_behind_the_name() {
    relations(
        "Orsa Lines, of Bergen, denied it.",
        expect!["Orsa Lines located_in Bergen (actual)"],
    );
    relations(
        "Half of it is owned by Huaxing Nickel of Fujian.",
        expect!["Huaxing Nickel located_in Fujian (actual)"],
    );
    relations(
        "Orsa Lines, the Bergen shipper, denied it.",
        expect!["Orsa Lines located_in Bergen (actual)"],
    );
    relations(
        "Ida Moll, from Dudley, slept at the gate.",
        expect!["Ida Moll located_in Dudley (actual)"],
    );
    relations(
        "Ida Moll, a native of Bergen, was silent.",
        expect!["Ida Moll located_in Bergen (actual)"],
    );
    relations(
        "The Harbor League (Bergen) announced it.",
        expect!["Harbor League located_in Bergen (actual)"],
    );
}

#[test]
fn a_part_of_a_land() {
    relations(
        "There was a clash in the Deh Rawood district of Uruzgan province.",
        expect!["Deh Rawood located_in Uruzgan (actual)"],
    );
    relations(
        "They took the Idlib city of Saraqib.",
        expect!["Saraqib located_in Idlib (actual)"],
    );
}

#[test]
fn a_place_that_is_not_where_somebody_is_from() {
    // a part of the state, and no firm in it
    relations(
        "Norway's State Security Committee denied it.",
        expect!["State Security Committee part_of Norway (actual)"],
    );
    // an office of the place
    relations(
        "Bergen mayor Ida Moll was silent.",
        expect!["Ida Moll leads Bergen (actual)"],
    );
    relations("Bergen striker Jon Arvel was silent.", expect![[""]]);
    relations("The University of Bergen was silent.", expect![[""]]);
}
