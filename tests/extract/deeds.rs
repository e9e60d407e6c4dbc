//! What a verb tells with other words beside it, and what two do to each other.

use super::page::relations;
use expect_test::expect;

#[test]
fn deeds_of_a_verb_and_other_words() {
    for (text, expected) in [
        (
            "Denmark put the firm Halvorsen Rail on its sanctions list in 2019.",
            expect!["Denmark sanction Halvorsen Rail (actual)"],
        ),
        (
            "The Lund Foundation has given the Norda Institute $48 million.",
            expect!["Lund Foundation aid Norda Institute (actual)"],
        ),
        (
            "Denmark will send Iceland 14 tanks.",
            expect!["Denmark agree Iceland (actual); Denmark aid Iceland (planned)"],
        ),
        (
            "Spain declared the ambassador of Paraguay persona non grata.",
            expect!["Spain sanction Paraguay (actual)"],
        ),
        (
            "Two diplomats from Russia were declared personae non gratae by Poland.",
            expect!["Poland sanction Russia (actual)"],
        ),
        (
            "Denmark, which holds a seat on the Council of Ports, voted for it.",
            expect!["Denmark member_of Council of Ports (actual)"],
        ),
        (
            "Iraqi forces retook Tikrit from the Islamic State.",
            expect![
                "Iraqi forces assault Tikrit (actual); Iraqi forces assault Islamic State (actual)"
            ],
        ),
        (
            "Danish police seized weapons from the Harbor League.",
            expect![
                "Danish police part_of Danish (actual); Danish police coerce Harbor League (actual)"
            ],
        ),
        (
            "Soldiers of the Lund Brigade are fighting alongside the Danish army.",
            expect![
                "Soldiers of the Lund Brigade cooperate the Danish army (actual); the Danish army part_of Danish (actual)"
            ],
        ),
        (
            "Two officers of the Lund Brigade were killed by Danish shelling.",
            expect!["Danish assault Lund Brigade (actual)"],
        ),
        (
            "The pact was signed by Denmark and Iceland in Tarn.",
            expect!["Denmark agree Iceland (actual)"],
        ),
    ] {
        relations(text, expected);
    }
}

#[test]
fn what_two_do_with_or_to_each_other() {
    for (text, expected) in [
        (
            "Denmark and Iceland restored diplomatic relations.",
            expect!["Denmark support Iceland (actual)"],
        ),
        (
            "Denmark and Iceland fought a border war in 1995.",
            expect!["Denmark assault Iceland (actual); Iceland assault Denmark (actual)"],
        ),
        (
            "Danish and Icelandic gunboats rammed each other.",
            expect![
                "Danish assault Icelandic gunboats (actual); Icelandic gunboats assault Danish (actual)"
            ],
        ),
    ] {
        relations(text, expected);
    }
}

#[test]
fn what_is_asked_ordered_or_applied_for_is_still_to_come() {
    for (text, expected) in [
        (
            "Denmark applied to join the League of Ports in May.",
            expect![
                "Denmark member_of League of Ports (planned); Denmark request League of Ports (planned)"
            ],
        ),
        (
            "The Court of Lund ordered Denmark to release Anders Kvel.",
            expect![
                "Court of Lund request Denmark (actual); Denmark concede Anders Kvel (planned)"
            ],
        ),
        (
            "The Red Cross appealed to Denmark to lift its blockade of Iceland.",
            expect!["Red Cross request Denmark (actual); Denmark concede Iceland (planned)"],
        ),
    ] {
        relations(text, expected);
    }
}

#[test]
fn a_capital_before_a_noun_is_a_city_unless_the_noun_is_of_a_state() {
    for (text, expected) in [
        (
            "Kurt Boll, head of the Paris police, resigned.",
            expect![
                "Kurt Boll leads the Paris police (actual); the Paris police part_of Paris (actual)"
            ],
        ),
        (
            "Ida Roos, a partner of the law firm Brandt & Oyen, left.",
            expect!["Ida Roos member_of Brandt & Oyen (actual)"],
        ),
        (
            "Denmark, long Iceland's protector, closed its border.",
            expect!["Denmark ally_of Iceland (actual)"],
        ),
        (
            "Paris officials accused Denmark of spying.",
            expect!["Paris accuse Denmark (actual)"],
        ),
        (
            "The move prompted Ankara to recall its ambassador to Israel.",
            expect!["Ankara sanction Israel (actual)"],
        ),
        (
            "Denmark appealed to Vienna to release Anders Kvel.",
            expect!["Denmark request Vienna (actual); Vienna concede Anders Kvel (planned)"],
        ),
    ] {
        relations(text, expected);
    }
}
