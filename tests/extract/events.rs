//! Acts between two: verbs and nouns of acting, what is only planned, and who stands for whom.

use super::page::relations;
use expect_test::expect;

#[test]
fn what_is_planned_is_agreed_or_threatened() {
    relations(
        "Germany agreed to send medicine to Sudan.",
        expect!["Germany agree Sudan (actual); Germany aid Sudan (planned)"],
    );
    relations(
        "Germany will send medicine to Sudan.",
        expect!["Germany agree Sudan (actual); Germany aid Sudan (planned)"],
    );
    relations(
        "France plans to impose tariffs on Japan.",
        expect!["France threaten Japan (actual)"],
    );
    relations(
        "Iran is prepared to attack Iraq.",
        expect!["Iran threaten Iraq (actual)"],
    );
    relations(
        "Denmark pledged aid to Iceland.",
        expect!["Denmark aid Iceland (planned)"],
    );
    // A visit that is planned is no agreement, nor what might have been.
    relations(
        "France plans to meet with Japan.",
        expect!["France consult Japan (planned)"],
    );
    relations(
        "Germany would have attacked Sudan.",
        expect!["Germany assault Sudan (possible)"],
    );
    relations(
        "It is open how Germany would attack Sudan.",
        expect!["Germany assault Sudan (planned)"],
    );
    relations(
        "Chad declined to help Sudan.",
        expect!["Chad reject Sudan (actual)"],
    );
}

#[test]
fn verbs_of_two_words() {
    relations(
        "Turkey pulled out of Syria.",
        expect!["Turkey retreat Syria (actual)"],
    );
    relations(
        "Iran gunned down two Iraqi soldiers.",
        expect!["Iran assault Iraqi (actual)"],
    );
    relations(
        "Russian troops opened fire on Polish fishermen.",
        expect!["Russian troops assault Polish (actual)"],
    );
    relations(
        "Iran took six Polish engineers hostage.",
        expect!["Iran assault Polish (actual)"],
    );
    relations("Turkey pulled a ship to Syria.", expect![[""]]);
    relations(
        "A Turkish company opened a shop in Syria.",
        expect!["a shop located_in Syria (actual)"],
    );
}

#[test]
fn nouns_of_acting_and_the_verbs_that_carry_them() {
    relations(
        "France lifted a state of emergency in Mali.",
        expect!["France concede Mali (actual)"],
    );
    relations(
        "Greece began a round of talks with Libya.",
        expect!["Greece consult Libya (actual)"],
    );
    relations(
        "Greece and Egypt held ten days of war games.",
        expect!["Greece cooperate Egypt (actual)"],
    );
    relations(
        "Egypt prohibited all aid to Libya.",
        expect!["Egypt sanction Libya (actual)"],
    );
    relations(
        "Cuba restored diplomatic relations with Spain.",
        expect!["Cuba support Spain (actual)"],
    );
    relations(
        "Israel and Jordan postponed their meeting.",
        expect!["Israel sanction Jordan (actual)"],
    );
    relations(
        "Denmark rejected an offer from Iceland.",
        expect!["Denmark reject Iceland (actual)"],
    );
    relations(
        "Denmark signed an accord to supply Iceland with grain.",
        expect!["Denmark agree Iceland (actual); Denmark aid Iceland (planned)"],
    );
    relations(
        "Bishop Jean Morel called for talks with Nigeria.",
        expect!["Jean Morel request Nigeria (actual)"],
    );
    relations(
        "Bishop Jean Morel called for sanctions against Nigeria.",
        expect!["Jean Morel accuse Nigeria (actual)"],
    );
    relations(
        "Jean Morel reported on sanctions against Nigeria.",
        expect![[""]],
    );
}

#[test]
fn people_stand_for_where_they_are_from() {
    relations(
        "Sudan accused Darfur rebels of arson.",
        expect!["Sudan accuse Darfur rebels (actual)"],
    );
    relations("Sudan accused Darfur roads of nothing.", expect![[""]]);
    relations(
        "A British minister said that Libya must pay.",
        expect!["British request Libya (actual)"],
    );
    relations(
        "A British minister said that Libya should have paid.",
        expect![[""]],
    );
    relations(
        "Israeli tanks fired at targets in Jericho.",
        expect!["Israeli assault Jericho (actual)"],
    );
    // Residents found, their town does not.
    relations(
        "The Harbor League was founded by residents of Jericho.",
        expect!["residents leads Harbor League (actual)"],
    );
}

#[test]
fn whose_blow_it_is_strikes() {
    relations(
        "German strikes killed two Danish soldiers.",
        expect!["German assault Danish (actual)"],
    );
    relations(
        "Turkish shelling destroyed a Syrian base.",
        expect!["Turkish assault Syrian (actual)"],
    );
}

#[test]
fn what_somebody_will_not_do_is_refused() {
    relations(
        "Chad will not help Sudan.",
        expect!["Chad reject Sudan (actual)"],
    );
    relations(
        "Chad said it would not meet Sudan's demands.",
        expect!["it reject Sudan (actual)"],
    );
    relations(
        "Chad did not help Sudan.",
        expect!["Chad not aid Sudan (actual)"],
    );
    relations(
        "Chad would not have helped Sudan.",
        expect!["Chad not aid Sudan (possible)"],
    );
    relations(
        "Chad will not attack Sudan.",
        expect!["Chad not assault Sudan (planned)"],
    );
}

#[test]
fn a_place_of_a_kind_is_the_place() {
    relations(
        "Turkey attacked the city of Jericho.",
        expect!["Turkey assault the city (actual)"],
    );
    relations(
        "Turkey withdrew its troops from the town of Jericho.",
        expect!["Turkey retreat the town (actual)"],
    );
    relations(
        "Turkey threatened to cut off water to the republic of Cyprus.",
        expect!["Turkey threaten republic of Cyprus (actual)"],
    );
    relations(
        "Turkish forces have retaken a village in northern Iraq.",
        expect![
            "Turkish forces assault a village (actual); Turkish forces assault Iraq (actual); a village located_in Iraq (actual)"
        ],
    );
}

#[test]
fn who_accuses_may_stand_at_the_end() {
    // Known to be wrong: whom it is accused of arming is missed.
    relations(
        "Turkey has been accused of arming rebels by Greek officials.",
        expect!["Greek accuse Turkey (actual)"],
    );
    relations(
        "Danish police seized weapons from the Harbor League.",
        expect![
            "Danish police part_of Danish (actual); Danish police coerce Harbor League (actual)"
        ],
    );
}

#[test]
fn who_did_it_is_blamed() {
    relations(
        "Chad condemned Turkey's attack on Cyprus.",
        expect!["Chad accuse Turkey (actual); Turkey assault Cyprus (actual)"],
    );
    // Known to be wrong: the attack is not denied.
    relations(
        "Chad avoids condemning Turkey's attack on Cyprus.",
        expect!["Chad not accuse Turkey (actual); Turkey not assault Cyprus (actual)"],
    );
    relations(
        "Chad canceled a visit to Sudan.",
        expect!["Chad sanction Sudan (actual)"],
    );
    relations(
        "Chad cancelled a visit to Sudan.",
        expect!["Chad sanction Sudan (actual)"],
    );
    relations("Chad is facing sanctions by Sudan.", expect![[""]]);
}

#[test]
fn what_one_is_called_accuses() {
    relations(
        "Turkey called the Harbor League \"a gang of criminals\".",
        expect!["Turkey accuse Harbor League (actual)"],
    );
    relations(
        "The Danish government labeled the Harbor League as a threat to the public.",
        expect!["The Danish government accuse Harbor League (actual)"],
    );
    relations("Turkey called the Harbor League a friend.", expect![[""]]);
}

#[test]
fn what_is_denied_refuses_nobody_who_is_named_in_it() {
    relations(
        "Turkey denied that a Harbor League worker had left.",
        expect![[""]],
    );
    relations(
        "Turkey denied everything about the Harbor League.",
        expect![[""]],
    );
    relations(
        "Turkey denied access to the Harbor League.",
        expect!["Turkey reject Harbor League (actual)"],
    );
}

#[test]
fn who_meddles_is_rejected_and_not_whose_affairs_they_are() {
    relations(
        "China rejects the interference of Norway in the affairs of Syria.",
        expect!["China reject Norway (actual)"],
    );
    relations(
        "China rejects any interference in the affairs of Syria.",
        expect![""],
    );
}

#[test]
fn what_is_ones_own_is_yielded_to_nobody() {
    relations(
        "Norway and Denmark have reopened their embassies in Peru.",
        expect!["Norway consult Peru (actual); Denmark consult Peru (actual)"],
    );
}

#[test]
fn whose_deed_it_is_not() {
    // the consul visited, and not the state
    relations(
        "The Navy met with the consul of Norway, who thanked Denmark.",
        expect!["Navy consult Norway (actual); Norway support Denmark (actual)"],
    );
    // who warns of another's deed threatens nobody
    relations(
        "Anders Lund warned that Norway would strike Denmark.",
        expect!["Norway threaten Denmark (actual)"],
    );
    relations(
        "Norway warned Denmark that it would strike.",
        expect!["Norway threaten Denmark (actual)"],
    );
    // who keeps silent refuses nobody
    relations("Norway declined to name Denmark.", expect![[""]]);
    relations(
        "Norway refused to respond to Denmark.",
        expect!["Norway reject Denmark (actual)"],
    );
    relations(
        "Norway rejects the claim that Denmark is near.",
        expect![[""]],
    );
    relations(
        "Anders Lund reminded Ida Moss that winter was near.",
        expect![[""]],
    );
    relations(
        "Anders Lund told the Northern Courier that he was glad.",
        expect![""],
    );
    relations(
        "Norway attributed two attacks on ports to the Highland Front.",
        expect!["Norway accuse Highland Front (actual)"],
    );
}

#[test]
fn what_a_noun_or_its_words_make_of_it() {
    relations("Norway has cold relations with Denmark.", expect![""]);
    relations("Norway ended a visit to Denmark.", expect![[""]]);
    relations(
        "Norway hit Denmark with sanctions.",
        expect!["Norway sanction Denmark (actual)"],
    );
    relations(
        "Ida Moss heads the Norwegian delegation.",
        expect!["Ida Moss leads the Norwegian delegation (actual)"],
    );
    relations(
        "Orsa Lines belongs to the family of Ida Moss.",
        expect![[""]],
    );
}
