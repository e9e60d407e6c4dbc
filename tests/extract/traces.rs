//! Names that look like persons', and what stands around them says that they are none.

use super::page::names;
use expect_test::expect;

#[test]
fn a_body_by_what_it_has_and_does() {
    for (text, expected) in [
        (
            "Qandrell, which trades grain, denied it. The judge fined Qandrell.",
            expect!["organization Qandrell, organization Qandrell"],
        ),
        (
            "Dremvik said its ships were safe. Dremvik hired fourteen pilots.",
            expect!["organization Dremvik, organization Dremvik"],
        ),
        (
            "Leaders of the Morvana met on Tuesday. The Morvana refused.",
            expect!["organization Morvana, organization Morvana"],
        ),
        (
            "Ostrell's Gosia Wrona asked about Mexico. Analysts from Ostrell left.",
            expect![
                "organization Ostrell, person Gosia Wrona, country Mexico, organization Ostrell"
            ],
        ),
        (
            "Tollivane's managing partner has left. The firm sued Tollivane.",
            expect!["organization Tollivane, organization Tollivane"],
        ),
        (
            "Havbrek ASA made a final offer.",
            expect!["organization Havbrek ASA"],
        ),
        (
            "Frigopal, based in Cascavel, halted its shipments.",
            expect!["organization Frigopal, place Cascavel"],
        ),
    ] {
        names(text, expected);
    }
}

#[test]
fn a_place_by_what_it_is_named_with() {
    for (text, expected) in [
        (
            "Ferries left for Lagos and Tarkwell on Monday.",
            expect!["place Lagos, place Tarkwell"],
        ),
        (
            "Pajavell has 5,900 inhabitants. Snow fell on Pajavell.",
            expect!["place Pajavell, place Pajavell"],
        ),
    ] {
        names(text, expected);
    }
}

#[test]
fn a_state_is_one_also_behind_what_any_thing_has() {
    names(
        "Kessovar, which holds a seat on the Council, denied it. Kessovar's parliament met.",
        expect!["country Kessovar, organization Council, country Kessovar"],
    );
    names(
        "Denmark and Kessovar signed a pact on Monday.",
        expect!["country Denmark, country Kessovar"],
    );
    names(
        "Ostrell closed its border with Denmark. The ambassador to Ostrell left.",
        expect!["country Ostrell, country Denmark, country Ostrell"],
    );
}

#[test]
fn a_person_stays_one() {
    for (text, expected) in [
        (
            "Ida Qandrell left. Qandrell's managing director is known to her.",
            expect!["person Ida Qandrell, person Qandrell"],
        ),
        (
            "Qandrell, 45, said it had become clear. Members of Qandrell's family left.",
            expect!["person Qandrell, person Qandrell"],
        ),
        (
            "Brennell and Lagos police chief Ada Obi met.",
            expect!["person Brennell, place Lagos, person Ada Obi"],
        ),
    ] {
        names(text, expected);
    }
}
