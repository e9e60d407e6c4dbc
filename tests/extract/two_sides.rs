//! The two sides of an act, wherever the words and the tree put them.

use super::page::relations;
use expect_test::expect;

#[test]
fn both_of_a_meeting() {
    relations(
        "Ida Moll met briefly with Jon Arvel.",
        expect!["Ida Moll consult Jon Arvel (actual)"],
    );
    relations(
        "Ida Moll met on Tuesday in Tarn with her Icelandic counterpart, Jon Arvel.",
        expect![
            "Ida Moll located_in Tarn (actual); Ida Moll consult her Icelandic counterpart (actual); Jon Arvel member_of Icelandic (actual)"
        ],
    );
    relations(
        "Prime Minister Ida Moll and her Icelandic counterpart Jon Arvel met in Tarn.",
        expect![
            "Ida Moll consult Jon Arvel (actual); Ida Moll located_in Tarn (actual); Jon Arvel member_of Icelandic (actual); Jon Arvel located_in Tarn (actual)"
        ],
    );
    relations(
        "The leaders of Denmark and Iceland met for two hours.",
        expect!["Denmark consult Iceland (actual)"],
    );
    relations(
        "The two presidents, Ida Moll of Denmark and Jon Arvel of Iceland, met in Tarn.",
        expect![
            "Ida Moll member_of Denmark (actual); Ida Moll consult Jon Arvel (actual); Jon Arvel member_of Iceland (actual); Jon Arvel located_in Tarn (actual)"
        ],
    );
    relations(
        "An agreement between Denmark and Iceland was signed on Monday.",
        expect!["Denmark agree Iceland (actual)"],
    );
    relations(
        "Danish and Icelandic negotiators reached a deal.",
        expect!["Danish agree Icelandic (actual)"],
    );
    relations(
        "A meeting of Denmark and Iceland ended late.",
        expect!["Denmark consult Iceland (actual)"],
    );
    relations(
        "Representatives of the Dockers' Union met earlier this week with Tarn Shipping.",
        expect!["Dockers' Union consult Tarn Shipping (actual)"],
    );
    relations(
        "Ida Moll hosted a dinner for Jon Arvel.",
        expect!["Ida Moll consult Jon Arvel (actual)"],
    );
    relations(
        "Denmark and Iceland accused each other of lying.",
        expect!["Denmark accuse Iceland (actual); Iceland accuse Denmark (actual)"],
    );
}

#[test]
fn what_two_do_to_each_other() {
    relations(
        "Denmark and Iceland traded blame for it.",
        expect!["Denmark accuse Iceland (actual); Iceland accuse Denmark (actual)"],
    );
    relations(
        "Ida Moll fell out with Jon Arvel over the dam.",
        expect!["Ida Moll reject Jon Arvel (actual)"],
    );
    relations(
        "Troops from Denmark and Iceland exchanged fire near the border.",
        expect![
            "Troops from Denmark assault Iceland (actual); Iceland assault Troops from Denmark (actual)"
        ],
    );
    relations(
        "Ida Moll held talks in Bergen with Jon Arvel.",
        expect!["Ida Moll located_in Bergen (actual); Ida Moll consult Jon Arvel (actual)"],
    );
}

#[test]
fn what_comes_of_talks_and_ties() {
    relations(
        "Iceland boycotted the talks with Denmark.",
        expect!["Iceland reject Denmark (actual)"],
    );
    relations(
        "Iceland ruled out holding a meeting with Denmark.",
        expect!["Iceland reject Denmark (actual)"],
    );
    relations(
        "The bombings have soured relations between Denmark and Iceland.",
        expect![[""]],
    );
    relations(
        "Relations between Denmark and Iceland have deteriorated.",
        expect![[""]],
    );
    relations(
        "Denmark severed diplomatic relations with Iceland.",
        expect!["Denmark sanction Iceland (actual)"],
    );
    relations(
        "Norway called for strikes against Iceland.",
        expect!["Norway accuse Iceland (actual)"],
    );
    relations(
        "Ida Moll has the support of Iceland.",
        expect!["Iceland support Ida Moll (actual)"],
    );
    relations("Norway will extradite an expert to Iceland.", expect![[""]]);
    relations(
        "Norway delivered a crushing blow to Iceland.",
        expect![[""]],
    );
    relations(
        "Denmark linked the blast to the Harbor League.",
        expect!["Denmark accuse Harbor League (actual)"],
    );
}

#[test]
fn who_does_it_behind_a_participle() {
    relations(
        "He said that two inspectors rejected by Iceland had filed reports.",
        expect!["Iceland reject two inspectors (actual)"],
    );
    relations(
        "Ida Moll spoke by telephone with Jon Arvel.",
        expect!["Ida Moll consult Jon Arvel (actual)"],
    );
    // a price accuses nobody
    relations(
        "Denmark raised the price it charges Iceland.",
        expect![[""]],
    );
    // what is told of somebody is not done to him
    relations(
        "The Harbor League killed a guard who had worked for Jon Arvel.",
        expect!["Harbor League assault a guard (actual)"],
    );
}

#[test]
fn of_whom_it_is_asked_and_who_is_to_do_it() {
    relations(
        "Norway called on Denmark to suspend the license and on Iceland to act.",
        expect!["Norway request Denmark (actual); Norway request Iceland (actual)"],
    );
    relations(
        "Norway backed Iceland's bid to join the Harbor League.",
        expect!["Iceland member_of Harbor League (planned)"],
    );
    relations(
        "It was Denmark that first accused Iceland.",
        expect!["Denmark accuse Iceland (actual)"],
    );
    // a term that is set helps nobody
    relations(
        "Denmark has given Iceland until Friday to withdraw.",
        expect![[""]],
    );
}

#[test]
fn a_meeting_that_is_ones_own() {
    // What is named for a body, or shared like a border, has no partner.
    relations(
        "Ida Moll attended the annual Tarn Shipping meeting.",
        expect!["Ida Moll consult Tarn Shipping (actual)"],
    );
    relations("Denmark shares a border with Iceland.", expect![[""]]);
    relations(
        "Denmark shared intelligence with Iceland.",
        expect!["Denmark cooperate Iceland (actual)"],
    );
}

#[test]
fn whose_deed_a_participle_tells() {
    relations(
        "The sanctions imposed by Denmark on Iceland were lifted.",
        expect!["Denmark sanction Iceland (actual)"],
    );
    relations(
        "An attack launched by the Harbor Front on Denmark failed.",
        expect!["Harbor Front assault Denmark (actual)"],
    );
    relations(
        "Ida Moll was killed in a Danish air strike.",
        expect!["Danish assault Ida Moll (actual)"],
    );
}

#[test]
fn who_answers_for_it() {
    relations(
        "The Harbor Front claimed responsibility for the attack on the Danish embassy.",
        expect!["Harbor Front assault Danish (actual)"],
    );
    relations(
        "The Harbor Front carried out the attack on the Danish embassy.",
        expect!["Harbor Front assault Danish (actual)"],
    );
    relations(
        "Denmark blamed the Harbor Front for the attack on Iceland.",
        expect!["Denmark accuse Harbor Front (actual); Harbor Front assault Iceland (actual)"],
    );
    relations(
        "Denmark said Iceland was responsible for the attack.",
        expect!["Denmark accuse Iceland (actual)"],
    );
    relations(
        "Denmark is suspected of kidnapping workers of Tarn Shipping.",
        expect!["Denmark assault Tarn Shipping (possible)"],
    );
    relations(
        "Denmark denied involvement with the Harbor Front.",
        expect![[""]],
    );
    relations(
        "Denmark denied responsibility for the attack on Iceland.",
        expect![[""]],
    );
}

#[test]
fn whose_subject_is_another() {
    relations(
        "Denmark called on Iceland to impose sanctions on Turkey.",
        expect!["Denmark request Iceland (actual); Iceland sanction Turkey (planned)"],
    );
    relations(
        "Denmark urged Iceland to impose sanctions on Turkey.",
        expect!["Denmark request Iceland (actual); Iceland sanction Turkey (planned)"],
    );
    relations(
        "The Harbor Front, which is backed by Denmark, seized two towns.",
        expect!["Denmark support Harbor Front (actual); Harbor Front coerce two towns (actual)"],
    );
    relations(
        "The Harbor Front, which Denmark supports, was silent.",
        expect!["Denmark support Harbor Front (actual)"],
    );
    relations(
        "Iceland received weapons from Denmark.",
        expect!["Denmark aid Iceland (actual)"],
    );
}

#[test]
fn with_what_it_is_done() {
    relations(
        "Denmark shot down an Icelandic drone.",
        expect!["Denmark assault Icelandic (actual)"],
    );
    relations(
        "Denmark recalled its ambassador to Iceland.",
        expect!["Denmark sanction Iceland (actual)"],
    );
    relations(
        "Denmark opened its border with Iceland.",
        expect!["Denmark concede Iceland (actual)"],
    );
    relations(
        "Danish police used tear gas against the Dockers' Union.",
        expect![
            "Danish police part_of Danish (actual); Danish police coerce Dockers' Union (actual)"
        ],
    );
    relations(
        "Danish police broke up a sit-in by the Dockers' Union.",
        expect![
            "Danish police part_of Danish (actual); Danish police coerce Dockers' Union (actual)"
        ],
    );
    relations(
        "Iceland handed over Jon Arvel to Denmark.",
        expect!["Iceland concede Denmark (actual)"],
    );
    relations(
        "Denmark turned down Iceland's request for help.",
        expect!["Denmark reject Iceland (actual)"],
    );
    relations(
        "The Dockers' Union went on strike against Tarn Shipping.",
        expect!["Dockers' Union protest Tarn Shipping (actual)"],
    );
    relations(
        "The Dockers' Union called a strike against Tarn Shipping.",
        expect!["Dockers' Union protest Tarn Shipping (actual)"],
    );
    relations(
        "Denmark massed troops along its border with Iceland.",
        expect!["Denmark mobilize Iceland (actual)"],
    );
}

#[test]
fn nobody_is_blamed_for_what_was_done_to_them() {
    relations(
        "Denmark condemned the killing of three Icelandic nurses by the Harbor Front.",
        expect!["Denmark accuse Harbor Front (actual)"],
    );
    relations("Denmark condemned the attack on Iceland.", expect![[""]]);
    relations(
        "Denmark refused Iceland's offer.",
        expect!["Denmark reject Iceland (actual)"],
    );
    relations(
        "Iceland was expelled from the Harbor Council.",
        expect!["Harbor Council sanction Iceland (actual)"],
    );
    relations(
        "Denmark is at war with Iceland.",
        expect!["Denmark assault Iceland (actual)"],
    );
}

#[test]
fn whose_act_a_carried_word_tells() {
    relations(
        "She conveyed an invitation from Prime Minister Lars Ekmo to President Ida Moll.",
        expect![[""]],
    );
    relations(
        "Moll reaffirmed Turkey's support for Denmark.",
        expect!["Turkey support Denmark (actual)"],
    );
    relations("Moll expressed Denmark's condolences.", expect![[""]]);
    relations(
        "The ministry attributed the attack to the Northern Front.",
        expect!["The ministry accuse Northern Front (actual)"],
    );
    relations(
        "Denmark attributed the attack to the Northern Front.",
        expect!["Denmark accuse Northern Front (actual)"],
    );
    relations(
        "The briefing delivered to the Security Council by Ida Moll was short.",
        expect![[""]],
    );
}

#[test]
fn who_stands_on_no_side() {
    relations(
        "Qatar brokered a deal between the two sides.",
        expect![[""]],
    );
    relations(
        "The rebels released twelve hostages under a deal brokered by Qatar.",
        expect!["The rebels concede twelve hostages (actual)"],
    );
    relations(
        "Denmark's largest party broke off talks with the Harbor League.",
        expect!["Denmark's largest party sanction Harbor League (actual)"],
    );
    // Known to be wrong: whose it is, is not planned.
    relations(
        "Denmark rejects any attempt to punish its Parliament.",
        expect![""],
    );
    relations(
        "Moll assured Arvel that she would leave.",
        expect!["Moll consult Arvel (actual)"],
    );
    relations(
        "Moll urged voters not to believe the Harbor League.",
        expect!["Moll request voters (actual)"],
    );
}
