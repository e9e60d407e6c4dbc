//! Who belongs to whom and who is where, by the words between them; never because two stand in one sentence.

use super::page::relations;
use expect_test::expect;

#[test]
fn is_a_member_or_a_part() {
    relations(
        "Turkey is a member of NATO.",
        expect!["Turkey member_of NATO (actual)"],
    );
    relations(
        "Turkey is not a member of the European Union.",
        expect!["Turkey not member_of European Union (actual)"],
    );
    relations(
        "The Syrian Computer Society is an organization in Syria.",
        expect!["Syrian Computer Society located_in Syria (actual)"],
    );
    relations(
        "Turkey works as part of the Global Coalition.",
        expect!["Turkey member_of Global Coalition (actual)"],
    );
    relations(
        "Turkey, as part of the Global Coalition, is ready.",
        expect!["Turkey member_of Global Coalition (actual)"],
    );
    relations(
        "NATO members that fly include Canada and Denmark.",
        expect!["Canada member_of NATO (actual); Denmark member_of NATO (actual)"],
    );
    relations(
        "Dishes of the house include Turkey and NATO.",
        expect![[""]],
    );
    relations(
        "Turkey is a country of NATO and deserts.",
        expect!["Turkey member_of NATO (actual)"],
    );
}

#[test]
fn where_an_organization_is_active() {
    relations(
        "They want to defeat Hezbollah in Lebanon and Syria.",
        expect!["Hezbollah located_in Lebanon (actual); Hezbollah located_in Syria (actual)"],
    );
    relations(
        "Hezbollah fighters in Lebanon fired rockets.",
        expect![
            "Hezbollah fighters located_in Lebanon (actual); Hezbollah located_in Lebanon (actual)"
        ],
    );
    // Where rules are silent, what was learned speaks.
    relations(
        "He told Hezbollah in Lebanon that it was over.",
        expect!["Hezbollah located_in Lebanon (actual)"],
    );
    relations("In Lebanon, Hezbollah is silent.", expect![[""]]);
    // Where the campaign was.
    relations(
        "A campaign led by Hezbollah in Lebanon began.",
        expect![[""]],
    );
    // Known to be wrong: the museum is not found.
    relations(
        "The Iraqi Museum in Baghdad is open.",
        expect!["Iraqi Museum located_in Baghdad (actual)"],
    );
}

#[test]
fn a_role_between_commas() {
    relations(
        "General Jan Brandt, commander, U.S. Central Command, spoke.",
        expect!["Jan Brandt leads U.S. Central Command (actual)"],
    );
    relations(
        "Jan Brandt, a commander, U.S. Central Command and others spoke.",
        expect![[""]],
    );
}

#[test]
fn for_whom_it_is_done() {
    relations(
        "Turkey conducted strikes in support of Iraq.",
        expect!["Turkey support Iraq (actual)"],
    );
    relations(
        "In support of Iraq, Turkey conducted strikes.",
        expect!["Turkey support Iraq (actual)"],
    );
    relations(
        "Iraq has the right in its efforts to defeat Hezbollah.",
        expect!["its assault Hezbollah (planned)"],
    );
    relations(
        "Turkey conducted six strikes against Hezbollah.",
        expect!["Turkey assault Hezbollah (actual)"],
    );
    relations(
        "Talks were held between Iraq and Iran.",
        expect!["Iraq consult Iran (actual)"],
    );
    // Known to be missed: the tree takes "reached" for the verb of the sentence.
    relations(
        "The agreement reached on Friday between Iraq and Iran holds.",
        expect![[""]],
    );
}

#[test]
fn who_fights_together_and_who_is_a_unit_of_whom() {
    relations(
        "Turkey and Jordan bombed Hezbollah.",
        expect![
            "Turkey cooperate Jordan (actual); Turkey assault Hezbollah (actual); Jordan assault Hezbollah (actual)"
        ],
    );
    relations(
        "Turkey, the Global Coalition and Iraq are committed to defeating Hezbollah.",
        expect![
            "Turkey cooperate Global Coalition (planned); Turkey cooperate Iraq (planned); Turkey threaten Hezbollah (actual); Global Coalition threaten Hezbollah (actual); Iraq threaten Hezbollah (actual)"
        ],
    );
    relations("Turkey and Jordan fought over the river.", expect![[""]]);
    // Known to be wrong: the battalion is not found behind "of the".
    relations(
        "Soldiers of the 3rd Battalion, 321st Field Artillery Regiment trained.",
        expect!["3rd Battalion part_of 321st Field Artillery Regiment (actual)"],
    );
    relations(
        "The 2nd Division, 3rd Battalion and others trained.",
        expect![[""]],
    );
    relations(
        "At the request of Turkey, Iraq has closed its border.",
        expect!["Turkey request Iraq (actual)"],
    );
    relations(
        "Mosul was taken by Hezbollah.",
        expect!["Hezbollah coerce Mosul (actual)"],
    );
    relations("The road was taken by Hezbollah.", expect![[""]]);
    relations(
        "They freed most of Iraqi territory, including Tikrit.",
        expect!["Tikrit located_in Iraqi (actual)"],
    );
    relations(
        "The Office of Museums at the Iraqi Ministry of Culture opened it.",
        expect!["Office of Museums part_of Iraqi Ministry of Culture (actual)"],
    );
}

#[test]
fn a_description_says_whose_or_where_it_is() {
    for (text, expected) in [
        (
            "A nurse at Mercy Hospital, who asked not to be named, wept.",
            expect!["A nurse member_of Mercy Hospital (actual)"],
        ),
        (
            "It belongs to a shell company in Luxembourg.",
            expect!["a shell company located_in Luxembourg (actual)"],
        ),
        (
            "The media office of the Harbor League refused to comment.",
            expect!["The media office part_of Harbor League (actual)"],
        ),
        (
            "The council met, and the council's chairwoman, Ida Moll, left.",
            expect!["chairwoman leads the council (actual)"],
        ),
        (
            "Larch Foods was bought by the Danish group Nordkrog.",
            expect!["Larch Foods part_of Nordkrog (actual); Nordkrog located_in Danish (actual)"],
        ),
        (
            "Larch Foods was attacked by the Danish group Nordkrog.",
            expect!["Nordkrog assault Larch Foods (actual); Nordkrog located_in Danish (actual)"],
        ),
        (
            "Police arrested a picketer, Ivo Boyle, 34, on Friday.",
            expect!["Police coerce Ivo Boyle (actual)"],
        ),
        // nobody in particular, and a group of many
        ("A group of Democrats left.", expect![]),
        ("Falcrest Ltd, a maker of crane software, left.", expect![]),
    ] {
        relations(text, expected);
    }
}

#[test]
fn who_bears_an_office_stands_right_behind_whose_it_is() {
    relations(
        "Sarmeria waited. The mother asked the president of Sarmeria Zdenka Halas to wait.",
        expect![
            "The mother request the president (actual); the president leads Sarmeria (actual); Zdenka Halas leads Sarmeria (actual)"
        ],
    );
}

#[test]
fn accusations_without_a_word_for_it() {
    for (text, expected) in [
        (
            "Iran said Iraq was to blame.",
            expect!["Iran accuse Iraq (actual)"],
        ),
        (
            "Iran says Iraq is behind the attack.",
            expect!["Iran accuse Iraq (actual)"],
        ),
        (
            "Iran and Iraq each blamed the other.",
            expect!["Iran accuse Iraq (actual); Iraq accuse Iran (actual)"],
        ),
        (
            "Lee says traffic between Iran and Iraq is to blame.",
            expect![],
        ),
        (
            "Ida Moll called on Thursday for Anders Lund's resignation.",
            expect!["Ida Moll request Anders Lund (actual)"],
        ),
        (
            "The World Bank lent Madagascar $65 million in 2015.",
            expect!["World Bank aid Madagascar (actual)"],
        ),
    ] {
        relations(text, expected);
    }
}
