//! What hangs on an earlier sentence: times, both sides, "the mission", "it", "I" in a quotation.

use super::page::{clusters, dates, relations};
use expect_test::expect;

#[test]
fn a_time_is_told_from_the_time_before() {
    dates(
        "It was signed on 3 April 2019. Two days later it was broken.",
        expect!["3 April 2019 date 2019-04-03; Two days later date 2019-04-05"],
    );
    dates(
        "The two fought in 2005; two years later they met.",
        expect!["2005 date 2005; two years later date 2007"],
    );
    dates(
        "They met on 3 April 2019 and parted the following day.",
        expect!["3 April 2019 date 2019-04-03; following day date 2019-04-04"],
    );
    dates(
        "He was shot on 3 April 2019. That night they fled.",
        expect!["3 April 2019 date 2019-04-03; That night time 2019-04-03TNI"],
    );
    // a bound is no time that anything is told from
    dates(
        "In 2011 it was fined for what it had done since 1999; three years later it paid.",
        expect!["2011 date 2011; 1999 date 1999; three years later date 2014"],
    );
    // nothing was told before
    dates(
        "Two years later they met.",
        expect!["Two years later date ?"],
    );
}

#[test]
fn a_time_by_the_clause_that_it_hangs_in() {
    dates(
        "It threatened to sue, but on Thursday its auditor resigned.",
        expect!["Thursday date 2021-11-04"],
    );
    dates(
        "They have until March to agree.",
        expect!["March date 2022-03"],
    );
    dates(
        "She took office in June last year.",
        expect!["June last year date 2020-06"],
    );
    dates(
        "The protests began a fortnight ago.",
        expect!["a fortnight ago date 2021-10-22"],
    );
    dates(
        "It was said forty minutes before it began.",
        expect!["forty minutes duration PT40M"],
    );
    dates("The Sunday Examiner has the letters.", expect![[""]]);
}

#[test]
fn both_sides_are_those_named_together_before() {
    relations(
        "Denmark and Iceland traded fire on Monday. The European Union called on both governments to show restraint.",
        expect![
            "Denmark assault Iceland (actual); Iceland assault Denmark (actual); European Union request Denmark (actual); European Union request Iceland (actual)"
        ],
    );
    relations(
        "Denmark blamed Iceland. The leaders of both countries met in Tarn.",
        expect!["Denmark accuse Iceland (actual); Denmark consult Iceland (actual)"],
    );
    // of three nobody knows which two
    relations(
        "Denmark, Iceland and Norway met. Sweden urged both countries to wait.",
        expect![
            "Denmark consult Iceland (actual); Denmark consult Norway (actual); Sweden request both countries (actual)"
        ],
    );
}

#[test]
fn whom_somebody_met_is_somebody_else() {
    clusters(
        "The chairman, who met Jon Arvel, left.",
        expect!["The chairman; Jon Arvel"],
    );
    clusters(
        "The chairman, Jon Arvel, left.",
        expect!["The chairman = Jon Arvel"],
    );
}

#[test]
fn who_is_meant_by_another_word() {
    clusters(
        "The Kasai Stabilization Mission arrived. The mission has left.",
        expect!["Kasai Stabilization Mission = The mission"],
    );
    clusters(
        "The European Union spoke. The 27-nation bloc said so.",
        expect!["European Union = The 27-nation bloc"],
    );
    clusters(
        "“I told our members so,” said Ada Beck, president of the Harbor League.",
        expect!["I = Ada Beck; our members; our = Harbor League"],
    );
    clusters(
        "The manager, Jens Holm, had warned Ada Beck before. Holm had called her.",
        expect!["The manager = Jens Holm = Holm; Ada Beck = her"],
    );
    clusters("Iceland itself paid.", expect!["Iceland = itself"]);
}
