//! Who holds an office, belongs to a body or owns it, by what verbs say and by what stands before names.

use super::page::relations;
use expect_test::expect;

#[test]
fn an_office_behind_a_time_or_behind_a_noun() {
    relations(
        "Ida Moll, for nine years head of the Harbor League, was silent.",
        expect!["Ida Moll leads Harbor League (actual)"],
    );
    relations(
        "Ida Moll, since May vice-president of Tarn Shipping, was silent.",
        expect!["Ida Moll member_of Tarn Shipping (actual)"],
    );
    relations(
        "Dray Freight, a firm whose director, Ida Moll, is a lawyer, paid.",
        expect!["Ida Moll leads Dray Freight (actual)"],
    );
    relations(
        "The Green Party lost. The party's secretary-general, Ida Moll, left.",
        expect!["Ida Moll leads The party (actual)"],
    );
    relations(
        "The owner of Tarn Shipping, Ida Moll, was silent.",
        expect!["Ida Moll leads Tarn Shipping (actual)"],
    );
    relations(
        "Tarn Shipping's managing partner, Ida Moll, was silent.",
        expect!["Ida Moll leads Tarn Shipping (actual)"],
    );
    relations(
        "Ida Moll, a senior partner at Tarn Shipping, was silent.",
        expect!["Ida Moll member_of Tarn Shipping (actual)"],
    );
    relations(
        "Dray Technics, Tarn Shipping's wholly owned engineering arm, paid.",
        expect!["Dray Technics part_of Tarn Shipping (actual)"],
    );
}

#[test]
fn an_office_of_several_words_or_of_a_part() {
    relations(
        "U.S. Secretary of State Ida Moll met Jon Arvel.",
        expect!["Ida Moll member_of U.S. (actual); Ida Moll consult Jon Arvel (actual)"],
    );
    relations(
        "Danish Minister of Foreign Affairs Ida Moll was silent.",
        expect!["Ida Moll member_of Danish (actual)"],
    );
    relations(
        "Harbor League leader General Ida Moll was silent.",
        expect!["Ida Moll leads Harbor League (actual)"],
    );
    // who leads a part of a body does not lead it
    relations(
        "Harbor League research director Ida Moll was silent.",
        expect!["Ida Moll member_of Harbor League (actual)"],
    );
    relations(
        "Ida Moll, head of the Harbor League's youth wing, was silent.",
        expect!["Ida Moll member_of Harbor League (actual)"],
    );
    // Known to be wrong: nobody acts against her.
    relations(
        "Norway has withdrawn its ambassador to Denmark, Ida Moll.",
        expect![
            "Norway sanction Denmark (actual); Norway sanction Ida Moll (actual); Ida Moll member_of its (actual)"
        ],
    );
}

#[test]
fn who_takes_the_office_of_another() {
    relations(
        "Ida Moll succeeded Jon Arvel as head of the Harbor League.",
        expect!["Ida Moll leads Harbor League (actual)"],
    );
    relations(
        "Jon Arvel was replaced by Ida Moll as head of the Harbor League.",
        expect!["Ida Moll leads Harbor League (actual)"],
    );
}

#[test]
fn an_office_that_is_given_or_held() {
    relations(
        "Ida Moll was appointed head of the Harbor League.",
        expect!["Ida Moll leads Harbor League (actual)"],
    );
    relations(
        "Ida Moll was sworn in as prime minister of Denmark on Friday.",
        expect!["Ida Moll leads Denmark (actual)"],
    );
    relations(
        "The board named Ida Moll chief executive of Tarn Shipping.",
        expect!["Ida Moll leads Tarn Shipping (actual)"],
    );
    relations(
        "Ida Moll, elected president of the Harbor League in May, was silent.",
        expect!["Ida Moll leads Harbor League (actual)"],
    );
    relations(
        "Ida Moll is the treasurer of the Harbor League.",
        expect![
            "Ida Moll member_of Harbor League (actual); the treasurer member_of Harbor League (actual)"
        ],
    );
    relations(
        "Ida Moll became head of the Dockers' Union in 1999.",
        expect!["Ida Moll leads Dockers' Union (actual)"],
    );
    relations(
        "Jon Arvel works for Tarn Shipping.",
        expect!["Jon Arvel member_of Tarn Shipping (actual)"],
    );
    relations(
        "Tarn Shipping hired Jon Arvel.",
        expect!["Jon Arvel member_of Tarn Shipping (actual)"],
    );
}

#[test]
fn an_office_that_is_given_up_is_an_act() {
    relations(
        "Ida Moll resigned as head of the Harbor League.",
        expect!["Ida Moll retreat Harbor League (actual)"],
    );
    relations(
        "Ida Moll stepped down as president of Denmark.",
        expect!["Ida Moll retreat Denmark (actual)"],
    );
}

#[test]
fn what_was_once_is_told_where_it_was_learned() {
    // Rules leave out what somebody did once; the labels that were learned from have it.
    relations(
        "Ida Moll served as director of the Harbor League.",
        expect!["Ida Moll member_of Harbor League (actual)"],
    );
    relations(
        "Ida Moll had been appointed head of the Harbor League.",
        expect!["Ida Moll leads Harbor League (actual)"],
    );
    relations(
        "Jon Arvel worked for Tarn Shipping.",
        expect!["Jon Arvel member_of Tarn Shipping (actual)"],
    );
    relations("Ida Moll is a Danish singer.", expect![[""]]);
}

#[test]
fn what_stands_before_names() {
    relations(
        "Harbor Council member Denmark voted against it.",
        expect!["Denmark member_of Harbor Council (actual)"],
    );
    relations(
        "Tarn Shipping executives Ida Moll, Jon Arvel and Lene Korr left.",
        expect![
            "Ida Moll member_of Tarn Shipping (actual); Jon Arvel member_of Tarn Shipping (actual); Lene Korr member_of Tarn Shipping (actual)"
        ],
    );
    relations(
        "Tarn Shipping subsidiary Nordal Freight lost money.",
        expect!["Nordal Freight part_of Tarn Shipping (actual)"],
    );
    relations(
        "Jon Arvel, an activist with the Harbor League, left.",
        expect!["Jon Arvel member_of Harbor League (actual)"],
    );
    relations(
        "A spokesman for the Dockers' Union, Jens Holm, left.",
        expect!["Jens Holm member_of Dockers' Union (actual)"],
    );
    relations("Danish critics Ida Moll and Jon Arvel left.", expect![[""]]);
}

#[test]
fn who_owns_whom() {
    relations(
        "Tarn Shipping bought Nordal Freight last year.",
        expect!["Nordal Freight part_of Tarn Shipping (actual)"],
    );
    relations(
        "Nordal Freight, owned by Tarn Shipping, lost money.",
        expect!["Nordal Freight part_of Tarn Shipping (actual)"],
    );
    relations("Turkey bought ships from Nordal Freight.", expect![[""]]);
    relations(
        "Tarn Shipping bought a stake in Nordal Freight.",
        expect![[""]],
    );
}

#[test]
fn where_the_seat_is() {
    relations(
        "The Harbor League has its headquarters in Tarn.",
        expect!["its located_in Tarn (actual)"],
    );
}

#[test]
fn another_name() {
    // Who calls another something is not called so.
    relations(
        "The Harbor League, also known as the Tarn League, was silent.",
        expect!["Harbor League same_as Tarn League (actual)"],
    );
    relations(
        "The Harbor League (formerly the Dockers' League) was silent.",
        expect!["Harbor League same_as Dockers' League (actual)"],
    );
    relations(
        "Denmark called on Iceland to stop the war.",
        expect!["Denmark request Iceland (actual)"],
    );
    relations(
        "Denmark called Iceland an enemy.",
        expect!["Denmark accuse Iceland (actual)"],
    );
    relations("Denmark has named the Harbor League.", expect![[""]]);
}

#[test]
fn a_noun_between_an_owner_and_a_name() {
    relations(
        "Tarn Shipping’s parent company, Corran Holdings, said so.",
        expect!["Tarn Shipping part_of Corran Holdings (actual)"],
    );
    relations(
        "Jon Arvel left. His employer, Tarn Shipping, pleaded guilty.",
        expect!["His member_of Tarn Shipping (actual)"],
    );
    relations(
        "Turkey, Denmark’s closest ally, left.",
        expect!["Turkey ally_of Denmark (actual)"],
    );
    relations(
        "The Green Party, whose leader, Anna Beck, was fined, left.",
        expect!["Anna Beck leads Green Party (actual)"],
    );
    relations(
        "The Dockers' Union, whose general secretary, Joe Marr, was there, left.",
        expect!["Joe Marr leads Dockers' Union (actual)"],
    );
    relations(
        "The Tamrit Brigades never signed it, and their commander, Younes Amar, left.",
        expect!["Younes Amar leads Tamrit Brigades (actual)"],
    );
    relations(
        "“It was a lie,” its director, Camille Roussin, said of Press Shield.",
        expect![[""]],
    );
    relations(
        "Press Shield protested. Its director, Camille Roussin, left.",
        expect!["Camille Roussin leads Its (actual)"],
    );
}

#[test]
fn where_a_body_sits_and_somebody_lives() {
    relations(
        "Falcrest Aviation, a company based in Dubai, left.",
        expect!["Falcrest Aviation located_in Dubai (actual)"],
    );
    relations(
        "Graham Tolley, 58, of Hexham, left.",
        expect!["Graham Tolley located_in Hexham (actual)"],
    );
    relations(
        "She works at the Institute for Public Policy in Plovdiv.",
        expect!["Institute for Public Policy located_in Plovdiv (actual)"],
    );
}

#[test]
fn an_office_before_a_comma_and_a_title() {
    // Known to be wrong: he leads the police.
    relations(
        "We met the head of the Tarn police, Colonel Havel Drosk.",
        expect!["Havel Drosk leads Tarn (actual)"],
    );
    relations(
        "The mediator of the United Nations, the Uruguayan Julio Berrutti, left.",
        expect!["Julio Berrutti member_of United Nations (actual)"],
    );
    relations(
        "said Anna Beck, Chief Executive Officer of Tarn Shipping.",
        expect!["Anna Beck leads Tarn Shipping (actual)"],
    );
    relations(
        "said Anna Beck, the network’s director for Paraguay.",
        expect![[""]],
    );
    relations(
        "Anna Beck, now a deputy for the ruling National Union, left.",
        expect!["Anna Beck member_of National Union (actual)"],
    );
}

#[test]
fn an_adjective_and_a_name_at_the_very_beginning() {
    relations(
        "The Uruguayan Julio Berrutti left.",
        expect!["Julio Berrutti member_of Uruguayan (actual)"],
    );
}
