//! Words of saying in plain English, one by one: who says what. Names are invented.

use super::page::{claims, relations};
use expect_test::expect;

#[test]
fn a_verb_that_looks_like_a_noun_is_one_beside_who_speaks() {
    claims(
        "The minister asserts he was arrested on false charges.",
        expect!["The minister: state indirect: he was arrested on false charges"],
    );
    claims(
        "Ida Lund fears that the strike will go on.",
        expect!["Ida Lund: express_concern indirect: the strike will go on"],
    );
    // and a noun it is
    claims(
        "The insurance claims that he made were paid.",
        expect![[""]],
    );
}

#[test]
fn a_verb_may_want_another_word_behind_it() {
    claims(
        "Ida Lund made it clear that the port would close.",
        expect!["Ida Lund: state indirect: the port would close"],
    );
    claims(
        "Ida Lund made clear the port would close.",
        expect!["Ida Lund: state indirect: the port would close"],
    );
    claims(
        "Ida Lund spoke out against the plan.",
        expect!["Ida Lund: condemn indirect: the plan"],
    );
    claims(
        "Ida Lund argued for a new port.",
        expect!["Ida Lund: demand indirect: a new port"],
    );
    claims(
        "Investigators determined that the bridge was weak.",
        expect!["Investigators: state indirect: the bridge was weak"],
    );
    claims("Investigators determined the cause.", expect![[""]]);
    claims(
        "Ida Lund calls upon the miners of Rask to join it.",
        expect!["Ida Lund: demand indirect: the miners of Rask to join it"],
    );
}

#[test]
fn what_is_denied_may_be_a_deed() {
    claims(
        "Ida Lund denied taking the money.",
        expect!["Ida Lund: deny indirect: taking the money"],
    );
    claims(
        "Ida Lund admitted taking the money.",
        expect!["Ida Lund: agree indirect: taking the money"],
    );
    claims(
        "The ministry dismissed as false a report that Lund had left.",
        expect!["The ministry: reject indirect: a report that Lund had left"],
    );
}

#[test]
fn what_data_suggest_is_stated_and_what_somebody_suggests_should_be_is_proposed() {
    claims(
        "Her letters suggest that prices will rise.",
        expect!["Her letters: state indirect: prices will rise"],
    );
    claims(
        "Ida Lund suggested that the port be closed.",
        expect!["Ida Lund: propose indirect: the port be closed"],
    );
    claims(
        "Ida Lund suggested closing the port.",
        expect!["Ida Lund: propose indirect: closing the port"],
    );
}

#[test]
fn words_are_passed_on_by_who_is_cited() {
    claims(
        "Ida Lund was quoted as saying the port was closed.",
        expect!["Ida Lund: state indirect: the port was closed"],
    );
    claims(
        "Ida Lund was quoted by the Rask Star as saying that the port was closed.",
        expect!["Ida Lund through the Rask Star: state indirect: the port was closed"],
    );
    claims(
        "The Rask Star, citing two officials, reported that the port was closed.",
        expect!["two officials through The Rask Star: state indirect: the port was closed"],
    );
    claims(
        "Ida Lund, citing a report, said the port was closed.",
        expect!["a report through Ida Lund: state indirect: the port was closed"],
    );
    claims(
        "According to officials in Centrum, Norway this morning, the plane landed.",
        expect!["officials in Centrum, Norway: state indirect: this morning, the plane landed"],
    );
}

#[test]
fn the_same_words_of_the_same_speaker_are_one_claim() {
    claims(
        "Ida Lund reiterated her call for peace.",
        expect![[r#"
        Ida Lund: state indirect: her call for peace
        her: demand indirect: peace"#]],
    );
    claims(
        "Ida Lund replied: “No.”",
        expect!["Ida Lund: state direct: No."],
    );
}

#[test]
fn who_is_met_hangs_on_the_meeting_wherever_it_was() {
    relations(
        "Ida Lund met with Anders Kvel.",
        expect!["Ida Lund consult Anders Kvel (actual)"],
    );
    relations(
        "Ida Lund met on Monday in Rask with Anders Kvel.",
        expect!["Ida Lund located_in Rask (actual); Ida Lund consult Anders Kvel (actual)"],
    );
    relations(
        "Norway shot down a Swedish drone.",
        expect!["Norway assault Swedish (actual)"],
    );
}

#[test]
fn what_kind_of_people_somebody_is_of_is_no_claim() {
    claims(
        "It helps the people who want to break up the banks.",
        expect![[""]],
    );
    claims(
        "It helped Ida Lund, who wants to break up the banks.",
        expect!["Ida Lund: state indirect: to break up the banks"],
    );
    claims(
        "“I cannot breathe,” Anders Kvel said before he died.",
        expect!["Anders Kvel: state direct: I cannot breathe"],
    );
}

#[test]
fn who_goes_back_to_the_office_and_not_to_whose_it_is() {
    claims(
        "Ida Lund met the consul of Sorrenia, who praised the staff.",
        expect!["the consul of Sorrenia: praise indirect: the staff"],
    );
}

#[test]
fn a_passive_tells_by_whom() {
    claims(
        "The attack was condemned by France and Germany.",
        expect!["France and Germany: condemn indirect: The attack"],
    );
    claims(
        "The allegations were denied by Moll.",
        expect!["Moll: deny indirect: The allegations"],
    );
    claims(
        "Jon Arvel was accused by prosecutors of taking bribes.",
        expect!["prosecutors: accuse indirect: Jon Arvel … of taking bribes"],
    );
    claims("Jon Arvel was condemned.", expect![[""]]);
}

#[test]
fn what_somebody_keeps_to_himself_is_no_claim() {
    claims(
        "A spokesman for Tarn Shipping declined to comment on the report.",
        expect![[""]],
    );
    claims(
        "Moll refused to say whether she had known of it.",
        expect![[""]],
    );
    claims(
        "Moll refused to resign.",
        expect!["Moll: reject indirect: to resign"],
    );
    claims(
        "The court found Arvel guilty of accepting bribes.",
        expect![""],
    );
}

#[test]
fn a_paper_is_not_whose_hands_it_came_into() {
    claims(
        "An internal memo obtained by the Tarn Post says the company knew of it.",
        expect![
            "An internal memo obtained by the Tarn Post: state indirect: the company knew of it"
        ],
    );
}

#[test]
fn a_member_is_not_the_body() {
    claims(
        "A member of the opposition Green Party, Tomas Weil, accused the board of lying.",
        expect!["A member of the opposition Green Party: accuse indirect: the board of lying"],
    );
    claims(
        "Members of the Northern Front attacked an army post, the ministry said.",
        expect![
            "the ministry: state indirect: Members of the Northern Front attacked an army post"
        ],
    );
}

#[test]
fn what_is_dismissed_goes_on_to_its_end() {
    claims(
        "Moll dismissed suggestions that her party had taken money from Tarn Shipping.",
        expect![
            "Moll: reject indirect: suggestions that her party had taken money from Tarn Shipping"
        ],
    );
}

#[test]
fn who_says_so_stands_behind_an_aside() {
    claims(
        "Tarn Shipping, the company that makes the pumps, said in a statement it had never sold them.",
        expect!["Tarn Shipping: state indirect: it had never sold them"],
    );
    claims(
        "The rebels have no drones, their spokesman, Anders Lund, said by telephone.",
        expect!["their spokesman: state indirect: The rebels have no drones"],
    );
    claims(
        "Rebels killed 14 people on Monday, local officials and a medical charity said.",
        expect![
            "local officials and a medical charity: state indirect: Rebels killed 14 people on Monday"
        ],
    );
    claims(
        "The ministry yesterday denied the report.",
        expect!["The ministry: deny indirect: the report"],
    );
}

#[test]
fn what_is_said_ends_before_a_remark_or_the_next_word() {
    claims(
        "Moll suggested that she had been pressed, a claim on which Arvel did not comment.",
        expect!["Moll: state indirect: she had been pressed"],
    );
    claims(
        "Moll thanked the League, accused others of lying, and left.",
        expect![[r#"
        Moll: praise indirect: the League
        Moll: accuse indirect: others of lying"#]],
    );
    claims(
        "The group asked the newspaper to correct its article and reserves the right to sue.",
        expect!["The group: demand indirect: the newspaper to correct its article"],
    );
    claims(
        "France condemned the strike without saying who did it.",
        expect!["France: condemn indirect: the strike"],
    );
    claims(
        "Tarn Shipping agreed with the union to set up an office.",
        expect!["Tarn Shipping: agree indirect: to set up an office"],
    );
    claims(
        "The judge told jurors not to discuss the case.",
        expect!["The judge: demand indirect: jurors not to discuss the case"],
    );
}

#[test]
fn what_is_due_or_asked_is_not_said() {
    claims(
        "Moll should remember that the court ruled otherwise.",
        expect![[""]],
    );
    claims(
        "Moll praised the ballot; asked about the findings, Arvel replied that guests come to eat.",
        expect![[r#"
            Moll: praise indirect: the ballot
            Arvel: state indirect: guests come to eat"#]],
    );
    claims("Moll already knew what it would say.", expect![[""]]);
    claims("Moll declined to be identified.", expect![[""]]);
}

#[test]
fn who_is_told_of_in_a_relative_clause_speaks_without_what_leads_to_him() {
    claims(
        "The Navy pledged full cooperation with the consul of Norway, who thanked the harbor staff.",
        expect![[r#"
            The Navy: pledge indirect: full cooperation with the consul of Norway, who thanked the harbor staff
            the consul of Norway through The Navy: praise indirect: the harbor staff"#]],
    );
}

#[test]
fn what_is_taken_note_of_is_said() {
    claims(
        "The Turkish side took note with regret of the decision of the court.",
        expect!["The Turkish side: state indirect: the decision of the court"],
    );
}

#[test]
fn words_between_clauses_and_times_are_no_part_of_a_source() {
    for (text, expected) in [
        (
            "Many began to eat after the Danish officials agreed to meet with them.",
            expect!["the Danish officials: agree indirect: to meet with them"],
        ),
        (
            "Oil rose as analysts expressed concern that it will take time.",
            expect!["analysts: express_concern indirect: it will take time"],
        ),
        (
            "European Union leaders last week agreed to cut emissions.",
            expect!["European Union leaders: agree indirect: to cut emissions"],
        ),
        (
            "Officials this month said the plan was dead.",
            expect!["Officials: state indirect: the plan was dead"],
        ),
    ] {
        claims(text, expected);
    }
}

#[test]
fn who_is_moved_to_say_something_says_it() {
    for (text, expected) in [
        (
            "Prices fell, prompting some experts to predict the economy will recover.",
            expect!["some experts: state indirect: the economy will recover"],
        ),
        (
            "The news led several governments to warn that the deal was dead.",
            expect!["several governments: warn indirect: the deal was dead"],
        ),
    ] {
        claims(text, expected);
    }
}

#[test]
fn who_is_known_and_what_is_chanted_is_no_claim() {
    for text in [
        "Almost everyone in the town knew one or more of the men killed in this week's attacks.",
        "Two hundred people gathered in front of the building chanting slogans and waving signs that held the faces of people who have died.",
    ] {
        claims(text, expect![[""]]);
    }
}

#[test]
fn only_what_the_phrase_parts_stands_on_their_word() {
    for (text, expected) in [
        (
            "Riot police fired tear gas and, according to three witnesses, live rounds.",
            expect!["three witnesses: state indirect: live rounds"],
        ),
        (
            "The rebels left, but the army, according to Lund, stayed.",
            expect!["Lund: state indirect: the army … stayed"],
        ),
        (
            "The union asked the court to free the sixty men who, it says, have been detained.",
            expect![[r#"
            The union: demand indirect: the court to free the sixty men who, it says, have been detained
            it through The union: state indirect: the sixty men who … have been detained"#]],
        ),
        (
            "The men, who, police say, robbed a bank, fled.",
            expect!["police: state indirect: The men, who … robbed a bank"],
        ),
        (
            "An officer, who feared arrest, said that two men had died.",
            expect![[r#"
            An officer: express_concern indirect: arrest
            An officer: state indirect: two men had died"#]],
        ),
        (
            "Ida Lund said foreigners were behind it, but offered no evidence.",
            expect!["Ida Lund: state indirect: foreigners were behind it"],
        ),
        (
            "The union threatened to refuse overtime if parts were replaced.",
            expect!["The union: warn indirect: to refuse overtime if parts were replaced"],
        ),
        (
            "Ida Lund begged both sides to settle.",
            expect!["Ida Lund: demand indirect: both sides to settle"],
        ),
    ] {
        claims(text, expected);
    }
}
