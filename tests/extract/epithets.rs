//! States by their region or their people, peoples, and adjectives that nothing hangs on.

use super::page::{clusters, names, relations};
use expect_test::expect;

#[test]
fn a_region_tells_which_of_the_states_is_meant() {
    clusters(
        "Mali expelled the envoy of France. The West African nation would not talk to the European power again.",
        expect!["Mali = The West African nation; France = the European power; European"],
    );
    // Of two it is the one that acted.
    clusters(
        "Kuwait joined the talks with Qatar. The Gulf state was content.",
        expect!["Kuwait = The Gulf state; Qatar; Gulf"],
    );
    // Of two that did the same nobody can tell.
    clusters(
        "Kuwait and Qatar joined the talks. The Gulf state was content.",
        expect!["Kuwait; Qatar; Gulf"],
    );
    // Whoever acts for another is not that one.
    clusters(
        "Egypt met with Syria. Egypt promised vaccines for the crisis-stricken Arab nation.",
        expect!["Egypt = Egypt; Syria = the crisis-stricken Arab nation; Arab"],
    );
}

#[test]
fn a_people_is_not_its_state() {
    names(
        "Two Danes and a Danish ship arrived.",
        expect!["group Danes"],
    );
    clusters(
        "Denmark helped. The struggle of the Danes for their country went on.",
        expect!["Denmark = their country; Danes"],
    );
}

#[test]
fn an_adjective_counts_where_somebody_acts_by_it() {
    clusters("Peru is far. Peruvian food is praised.", expect!["Peru"]);
    clusters(
        "Peru is far. Peruvian officials were silent.",
        expect!["Peru = Peruvian; Peruvian officials"],
    );
    relations(
        "Turkey praised Peruvian efforts.",
        expect!["Turkey support Peruvian (actual)"],
    );
}

#[test]
fn a_nickname_stands_within_the_name() {
    clusters(
        "Ida “Fox” Moss spoke. Moss was calm.",
        expect!["Ida “Fox” Moss = Moss"],
    );
    names(
        "Ida Moss, “Fox” and Jan Brandt spoke.",
        expect!["person Ida Moss, person Jan Brandt"],
    );
}

#[test]
fn places_may_be_listed() {
    names(
        "They lost key towns in the north including Rabiyah and Zumar.",
        expect!["place Rabiyah, place Zumar"],
    );
}
