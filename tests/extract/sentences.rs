//! Where sentences end, in text that is not plain prose: lists in a line, notes, omissions, messages.

/// Each text with its sentences parted by `|`.
const SENTENCES: &[&str] = &[
    // what a mail program puts between two messages
    "I will call.| Ida Moss| 03/27/2001 01:58 PM| Please read the draft.",
    "It was sent on 03/27/2001 01:58 PM by the office.",
    // lists in one line
    "1. Close the port| 2. Return the crew",
    "1.) Close the port.| 2.) Return the crew.",
    "a. Close the port| b. Return the crew| c. Pay for the ship",
    "• 9. Close the port| • 10. Return the crew",
    // a number that ends a sentence begins no list
    "The talks began in 2009.| 3 of the ministers left.",
    // notes belong to what they stand behind
    "He left the school in 1805.[6]| An undistinguished student, he wrote poems. [17]| He died abroad.",
    // what was left out
    "They named the tribe . . . after its river.",
    "The treaty combined both ports.| . . . The practice was not abandoned.",
    "\"The envoy [...] used the analogy\" (Holm 55).",
    // numbers that belong to the word before the stop
    "Turn to p. 55 of the treaty.| It says so.",
    "The fort, built c. 1818, fell.",
    // times and initials
    "At 5 a.m. Mr. Holm went to the bank.| He left it at 6 p.m.| The door was shut.",
    "Did you see Albert I. Jones, or was it you and I?| Nobody knows.",
    // addresses are no lost spaces
    "Write to Jane.Doe@example.com for the text.| It is free.",
    "It was signed by the ranks.|The minister left.",
    // messages in small letters
    "i asked him yesterday.| he has not answered.| why should he?",
    // a dot in the middle of a sentence, as translations have it
    "They spoke of peace and development. , no tension was felt.",
    "The minister said. that he would go.",
];

#[test]
fn end_where_they_should() {
    for marked in SENTENCES {
        let text = marked.replace('|', "");
        let found: Vec<&str> = readout::extract::sentences(&text)
            .into_iter()
            .map(|span| span.of(&text))
            .collect();
        let expected: Vec<&str> = marked.split('|').map(str::trim).collect();
        assert_eq!(found, expected, "{marked}");
    }
}

#[test]
fn none_is_endless_even_of_marks_that_go_with_a_stop() {
    let sentences = readout::extract::sentences(&"?!".repeat(1_000));
    assert!(sentences.iter().all(|sentence| sentence.len() <= 300));
    assert_eq!(sentences.last().map(|sentence| sentence.end), Some(2_000));
}
