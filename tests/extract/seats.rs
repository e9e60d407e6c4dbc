//! Where bodies stand, whom they hold, and who is of them, in the words beside their names.

use super::page::{claims, relations};
use expect_test::expect;

#[test]
fn where_a_body_has_its_seat() {
    relations(
        "Falcrest Aviation, a Dubai-based company, denied it.",
        expect!["Falcrest Aviation located_in Dubai (actual)"],
    );
    relations(
        "Orsa Lines, a shipper based in Oslo, paid.",
        expect!["Orsa Lines located_in Oslo (actual)"],
    );
    relations(
        "The Harrow Institute, a think-tank in London, agreed.",
        expect!["Harrow Institute located_in London (actual)"],
    );
    relations(
        "Orsa Lines operates plants in Chile and Norway.",
        expect!["Orsa Lines located_in Chile (actual); Orsa Lines located_in Norway (actual)"],
    );
    relations(
        "They went to Oslo, Norway's capital, twice.",
        expect!["Oslo located_in Norway (actual)"],
    );
    // Known to be wrong: where something fell is no seat.
    relations(
        "Orsa Lines was down two percent in Oslo.",
        expect!["Orsa Lines located_in Oslo (actual)"],
    );
}

#[test]
fn who_is_of_a_body_past_a_title() {
    relations(
        "The head of the Harbor League, Ms. Ada Beck, left.",
        expect!["Ada Beck leads Harbor League (actual)"],
    );
    relations(
        "They thanked the mediator of the African Union, General (ret.) Idris Tade, for it.",
        expect!["Idris Tade member_of African Union (actual)"],
    );
    relations(
        "PC Ruth Ellerby, of Humberside Police, spoke.",
        expect!["Ruth Ellerby member_of Humberside Police (actual)"],
    );
    relations(
        "The Council, of which Iceland is a member, met.",
        expect!["Iceland member_of Council (actual)"],
    );
    relations(
        "The Harbor League, which binds Denmark, Iceland and Norway, is old.",
        expect![
            "Denmark member_of Harbor League (actual); Iceland member_of Harbor League (actual); Norway member_of Harbor League (actual)"
        ],
    );
    relations(
        "Denmark, Iceland's biggest donor, left.",
        expect!["Denmark aid Iceland (actual)"],
    );
}

#[test]
fn who_does_it_with_whom() {
    relations(
        "Kyrgyz and Tajik border guards exchanged fire on Monday.",
        expect![[""]],
    );
    relations(
        "Orsa Lines received three million euros from Denmark.",
        expect!["Denmark aid Orsa Lines (actual)"],
    );
    relations(
        "It was checked by a joint team of Denmark and Iceland.",
        expect!["Denmark cooperate Iceland (actual)"],
    );
}

#[test]
fn whose_the_clause_is() {
    claims(
        "Lund denied that officers had fired, saying they had fled.",
        expect![[r#"
            Lund: deny indirect: officers had fired
            Lund: state indirect: they had fled"#]],
    );
    claims(
        "Oslo has offered to send a team, and the union's agency, Enisa, said it would pay.",
        expect![[r#"
            Oslo: propose indirect: to send a team
            the union's agency: state indirect: it would pay"#]],
    );
    claims(
        "Outside court, the union's secretary, Alan Pask, demanded an inquiry.",
        expect!["the union's secretary: demand indirect: an inquiry"],
    );
    claims(
        "Iceland expressed its readiness to pay.",
        expect!["Iceland: pledge indirect: to pay"],
    );
    claims(
        "It condemns the blockade of the port.",
        expect!["It: condemn indirect: the blockade of the port"],
    );
}
