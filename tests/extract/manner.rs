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
