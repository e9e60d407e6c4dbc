//! Whether what is told has happened, is to come, or is denied.

use super::page::relations;
use expect_test::expect;

#[test]
fn what_has_not_happened() {
    for (text, expected) in [
        (
            "Iran left without attacking Iraq.",
            expect!["Iran not assault Iraq (actual)"],
        ),
        (
            "Iran stopped short of attacking Iraq.",
            expect!["Iran not assault Iraq (actual)"],
        ),
        (
            "Iran talked to Oman instead of meeting Iraq.",
            expect!["Iran consult Oman (actual); Iran not consult Iraq (actual)"],
        ),
        (
            "Iran nearly attacked Iraq.",
            expect!["Iran not assault Iraq (actual)"],
        ),
        (
            "No Iranian troops attacked Iraq.",
            expect!["Iranian not assault Iraq (actual)"],
        ),
        (
            "Neither Iran nor Oman attacked Iraq.",
            expect!["Iran not assault Iraq (actual); Oman not assault Iraq (actual)"],
        ),
        (
            "Iran sent no troops to Iraq.",
            expect!["Iran not mobilize Iraq (actual)"],
        ),
        (
            "Iran denied attacking Iraq.",
            expect!["Iran not assault Iraq (actual)"],
        ),
        (
            "Iran denied that it had attacked Iraq.",
            expect!["it not assault Iraq (actual)"],
        ),
        (
            "Iran denied the claim that it had attacked Iraq.",
            expect!["it not assault Iraq (actual)"],
        ),
        (
            "Iran refused to meet Iraq.",
            expect!["Iran reject Iraq (actual)"],
        ),
    ] {
        relations(text, expected);
    }
}

#[test]
fn what_may_happen_or_is_to_come() {
    for (text, expected) in [
        (
            "Iran is likely to attack Iraq.",
            expect!["Iran assault Iraq (possible)"],
        ),
        (
            "Iran is unlikely to attack Iraq.",
            expect!["Iran not assault Iraq (possible)"],
        ),
        (
            "Iran is considering attacking Iraq.",
            expect!["Iran assault Iraq (possible)"],
        ),
        (
            "If Iran attacks Iraq, Oman will leave.",
            expect!["Iran assault Iraq (possible)"],
        ),
        (
            "Iran would have attacked Iraq.",
            expect!["Iran assault Iraq (possible)"],
        ),
        (
            "Iran allegedly attacked Iraq.",
            expect!["Iran assault Iraq (possible)"],
        ),
        (
            "Iran did not rule out attacking Iraq.",
            expect!["Iran not reject Iraq (actual); Iran assault Iraq (possible)"],
        ),
        (
            "Turkey is due to meet Russia on Friday.",
            expect!["Turkey consult Russia (planned)"],
        ),
        (
            "Anna Lund was scheduled to meet Omar Beck.",
            expect!["Anna Lund consult Omar Beck (planned)"],
        ),
        (
            "Iran was about to attack Iraq.",
            expect!["Iran assault Iraq (planned)"],
        ),
        (
            "Iran is preparing to attack Iraq.",
            expect!["Iran threaten Iraq (actual)"],
        ),
    ] {
        relations(text, expected);
    }
}

#[test]
fn what_is_over_or_refused() {
    for (text, expected) in [
        (
            "Iran is no longer a member of OPEC.",
            expect!["Iran not member_of OPEC (actual)"],
        ),
        // at the head of a text, with nothing before it
        (
            "Longer, Iran attacked Iraq.",
            expect!["Iran assault Iraq (actual)"],
        ),
        (
            "Iran cannot attack Iraq.",
            expect!["Iran not assault Iraq (possible)"],
        ),
        (
            "Anna Lund, who used to lead the Labour Party, left.",
            expect![],
        ),
        (
            "Anna Lund, a former leader of the Labour Party, left.",
            expect![],
        ),
        (
            "Iran's failure to help Iraq angered Oman.",
            expect!["Iran reject Iraq (actual)"],
        ),
        (
            "Oman warned Iran against attacking Iraq.",
            expect!["Oman threaten Iran (actual); Iran assault Iraq (possible)"],
        ),
    ] {
        relations(text, expected);
    }
}

#[test]
fn who_is_let_or_asked_does_it() {
    for (text, expected) in [
        (
            "Iran helped Oman attack Iraq.",
            expect!["Iran aid Oman (actual); Oman assault Iraq (actual)"],
        ),
        (
            "Iran let Oman attack Iraq.",
            expect!["Iran request Oman (actual); Oman assault Iraq (actual)"],
        ),
        (
            "Oman urged Iran to stop attacking Iraq.",
            expect!["Oman request Iran (actual); Iran assault Iraq (planned)"],
        ),
        (
            "Oman accused Iran of helping Iraq attack Qatar.",
            expect![
                "Oman accuse Iran (actual); Iran aid Iraq (actual); Iraq assault Qatar (actual)"
            ],
        ),
    ] {
        relations(text, expected);
    }
}
