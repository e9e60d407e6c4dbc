//! Quotations: where they begin and end, who goes on speaking, and what is none. Names are invented.

use super::page::{claims, sentences};
use expect_test::expect;

#[test]
fn a_question_goes_on_to_who_asks_it() {
    sentences(
        "“Who knows?” Graham Lund asked. “We do not.”",
        expect!["“Who knows?” Graham Lund asked. | “We do not.”"],
    );
    sentences(
        "“Who knows?” The senators left.",
        expect!["“Who knows?” | The senators left."],
    );
    claims(
        "“Who knows?” Graham Lund asked. “We do not.”",
        expect!["Graham Lund: demand direct: Who knows? … We do not"],
    );
    claims(
        "She said that “this is not who we are.” “How many times must we see it?” Lund said. “It is unbearable.”",
        expect![[r#"
            She: state direct: this is not who we are
            Lund: state direct: How many times must we see it? … It is unbearable"#]],
    );
}

#[test]
fn a_quotation_goes_on_past_what_is_reported_in_it() {
    claims(
        "“It is small,” wrote Ida Moss in the Courier. “Nine percent of voters said the debate changed their minds. We are lost.”",
        expect![[r#"
            Ida Moss: state direct: It is small … Nine percent of voters said the debate changed their minds … We are lost
            Nine percent of voters through Ida Moss: state direct: the debate changed their minds"#]],
    );
    claims(
        "“He has refused to apologize,” said Ida Moss in an interview with Radio North. “He, like Orlan, thinks that it will pass. It will not.”",
        expect![[r#"
            Ida Moss: state direct: He has refused to apologize … He, like Orlan, thinks that it will pass … It will not
            He through Ida Moss: reject direct: to apologize
            He: state direct: it will pass"#]],
    );
}

#[test]
fn a_quotation_of_several_sentences_is_one() {
    claims(
        "“Nine of them said so. We are lost. All is over,” said Ida Moss. “It is. It will not pass.”",
        expect![
            "Ida Moss: state direct: Nine of them said so. We are lost. All is over … It is … It will not pass"
        ],
    );
}

#[test]
fn what_is_reported_in_a_quotation_ends_with_it() {
    claims(
        "“I know that he said we would win,” Ida Moss, a critic, told the Courier.",
        expect![[r#"
            Ida Moss: state direct: I know that he said we would win
            he through Ida Moss: state direct: we would win"#]],
    );
}

#[test]
fn a_title_is_no_quotation() {
    claims(
        "On Sunday’s broadcast of “Morning Talk,” Minister Ida Moss said the ships will stay.",
        expect!["Minister Ida Moss: state indirect: the ships will stay"],
    );
    claims(
        "“The talks failed,” Minister Ida Moss said.",
        expect!["Minister Ida Moss: state direct: The talks failed"],
    );
}

#[test]
fn verbs_of_two_words_say_something_only_with_both() {
    claims(
        "As Ida Moss put it, “we lost our port.”",
        expect!["Ida Moss: state direct: we lost our port"],
    );
    claims("The costs add up to what we must save.", expect![[""]]);
    claims("Ida Moss backed off some of her proposals.", expect![[""]]);
}

#[test]
fn what_is_added_or_hoped_need_not_be_said() {
    claims(
        "The plan would add so many rules that Ida Moss left.",
        expect![[""]],
    );
    claims(
        "Ida Moss added that the plan would fail.",
        expect!["Ida Moss: state indirect: the plan would fail"],
    );
    claims(
        "The sailors find themselves in a war that nobody wants.",
        expect![[""]],
    );
    claims("They left in hopes that the war would end.", expect![[""]]);
}

#[test]
fn what_all_know_nobody_claims() {
    claims(
        "What we know is that fourteen people are missing.",
        expect![[""]],
    );
    claims("You may think that it is cheap.", expect![[""]]);
    claims(
        "Orlan says we know that it is cheap.",
        expect!["Orlan: state indirect: we know that it is cheap"],
    );
    claims(
        "Orlan maintains an office in Tarnhaven, most of his work is done in Karrow.",
        expect![[""]],
    );
}

#[test]
fn what_is_added_is_not_what_was_quoted() {
    claims(
        "“We need change,” the owner said, arguing that he will bring new ideas to the port.",
        expect![[r#"
            the owner: state direct: We need change
            the owner: state indirect: he will bring new ideas to the port"#]],
    );
    claims(
        "“We need change,” the owner said, and argued that he will bring new ideas to the port.",
        expect![[r#"
            the owner: state direct: We need change
            the owner: state indirect: he will bring new ideas to the port"#]],
    );
}

#[test]
fn a_quotation_is_given_to_whoever_the_words_beside_it_name() {
    claims(
        "The union met Ida Moss, who joked of the museum, “I haven't seen it yet, but I'm going to.”",
        expect!["Ida Moss: state direct: I haven't seen it yet, but I'm going to"],
    );
    claims(
        "Peter Lund, a lawyer for the Harbor Union, who joked of the museum, “I haven't seen it yet,” left.",
        expect!["Peter Lund: state direct: I haven't seen it yet"],
    );
    claims(
        "“It is the only port that has the depth to take them,” retired Coast Guard general Lloyd Maas said.",
        expect![
            "retired Coast Guard general Lloyd Maas: state direct: It is the only port that has the depth to take them"
        ],
    );
    claims(
        "Ida Moss laughed at the report during the debate, tweeting, “Notice how they write all the time. Who pays?”",
        expect!["Ida Moss: state direct: Notice how they write all the time … Who pays?"],
    );
    claims(
        "“Leaders of the town honored Joren Daal yesterday for saving the yard,” the article read.",
        expect![
            "the article: state direct: Leaders of the town honored Joren Daal yesterday for saving the yard"
        ],
    );
    claims(
        "\"This is a big year!\" Maas's niece, state Del. Ida Moss (D-Newport), shouted to the crowd. \"The town is watching.\"",
        expect!["Maas's niece: state direct: This is a big year! … The town is watching"],
    );
}

#[test]
fn quotations_that_are_joined_are_one_claim() {
    claims(
        "Orlan tells his supporters to “go to your place and vote” and then “go and sit down with friends.”",
        expect![
            "Orlan: state mixed: to “go to your place and vote” and then “go and sit down with friends"
        ],
    );
    claims(
        "The price may rise again, Lund said. “It has done so before, and nobody knows why.”",
        expect![
            "Lund: state mixed: The price may rise again … It has done so before, and nobody knows why"
        ],
    );
}

#[test]
fn a_few_words_in_quotation_marks_are_not_all_that_is_said() {
    claims(
        "Orlan said the words “lump” the good owners with the bad.",
        expect!["Orlan: state mixed: the words “lump” the good owners with the bad"],
    );
    claims(
        "Orlan answered on Wednesday by saying his refusal to use the words “hostile takeover” was a “made up” issue.",
        expect![
            "Orlan: state mixed: his refusal to use the words “hostile takeover” was a “made up” issue"
        ],
    );
    claims(
        "An explosion hit the yard that Mayor Bill Maas described as “an intentional act.”",
        expect!["Mayor Bill Maas: state mixed: the yard … an intentional act"],
    );
}

#[test]
fn what_points_elsewhere_says_nothing() {
    claims("Orlan is not as rich as he claims to be.", expect![""]);
    claims(
        "Lund has other questions for Ida Moss than the ones she refused to answer.",
        expect![""],
    );
    claims(
        "If Orlan says that it will pass, the town will wait.",
        expect!["Orlan: state indirect: it will pass, the town will wait"],
    );
    claims(
        "The owners and the banks are to blame for the fire.",
        expect![""],
    );
}

#[test]
fn a_noun_that_somebody_gives_or_issues_is_theirs() {
    claims(
        "The captain gave the indication that the ship would turn.",
        expect!["The captain: state indirect: the ship would turn"],
    );
    claims(
        "The company gave no indication that it would pay.",
        expect![[""]],
    );
    claims(
        "The ministry issued a warning that the dam could break.",
        expect!["The ministry: warn indirect: the dam could break"],
    );
    claims(
        "The mayor made a pledge not to close the bridge.",
        expect!["The mayor: pledge indirect: not to close the bridge"],
    );
}

#[test]
fn a_phrase_with_as_or_a_verb_in_ing_passes_words_on() {
    claims(
        "The mill was sold, as confirmed by a man from the bank.",
        expect!["a man from the bank: state indirect: The mill was sold"],
    );
    claims("The plan as proposed by the mayor failed.", expect![[""]]);
    claims(
        "They quoted the mayor saying that the bridge would close.",
        expect!["the mayor through They: state indirect: the bridge would close"],
    );
    claims(
        "It was reported and feared that Lund was the target.",
        expect!["nobody: express_concern indirect: Lund was the target"],
    );
    claims(
        "The cause, say the police, was a spark.",
        expect!["the police: state indirect: The cause … was a spark"],
    );
    claims(
        "The tunnel, known to the miners as \"the throat\", is closed.",
        expect![[""]],
    );
}

#[test]
fn who_speaks_may_stand_behind_a_verb_that_begins_the_sentence() {
    claims(
        "Cesare Brandt met the miners in Rask. Said Brandt, “We do not have any reason to doubt it.”",
        expect!["Brandt: state direct: We do not have any reason to doubt it"],
    );
    claims(
        "Said Lund: “The port is open.”",
        expect!["Lund: state direct: The port is open"],
    );
    // a first name
    claims(
        "Said Khalil, a baker, said that the price of bread rose.",
        expect![[r#"
            Khalil: state indirect: a baker, said that the price of bread rose
            Said Khalil: state indirect: the price of bread rose"#]],
    );
}

#[test]
fn what_is_told_of_all_that_somebody_says_is_no_claim_of_his() {
    claims("Everything Lund says is a lie.", expect![[""]]);
    claims("What Lund proposed would help few.", expect![[""]]);
    claims(
        "It was what the senators said was a mistake.",
        expect!["the senators: state indirect: was a mistake"],
    );
}

#[test]
fn a_semicolon_ends_what_is_said_before_it() {
    claims(
        "“It was foolish and deserves harsh punishment”, it added; and, later, “the army issued an order”.",
        expect!["it: state direct: It was foolish and deserves harsh punishment"],
    );
    claims(
        "He boarded a flight to Dubai, two officials said; the third would say only that he was gone.",
        expect![[r#"
            two officials: state indirect: He boarded a flight to Dubai
            the third: state indirect: he was gone"#]],
    );
    claims(
        "Her lawyers deny the accusation; a request for her release was rejected by a court.",
        expect![[r#"
            Her lawyers: deny indirect: the accusation
            a court: reject indirect: a request for her release"#]],
    );
}
