//! In which sense a verb acts: one of two words, one that its context turns into something else.

use crate::extract::document::Document;
use crate::extract::lexicon::{Link, lexicon};
use crate::extract::parse;
use crate::model::RelationType;

/// The senses of acting of a verb, of those of two words the ones whose second follows.
pub(super) fn senses<'d>(
    document: &'d Document<'_>,
    verb: usize,
) -> impl Iterator<Item = &'static Link> + 'd {
    let links = lexicon()
        .link(document.token(verb).lower)
        .map_or(&[][..], |(links, _)| links);
    links.iter().filter(move |link| {
        link.particle
            .is_none_or(|particle| is_followed_by(document, verb, particle))
    })
}

/// Whether a word is a verb of one of these classes.
pub(super) fn is_of(document: &Document<'_>, at: usize, classes: u64) -> bool {
    lexicon().is_verb_of(document.token(at).lower, classes)
}

/// Whether a verb has the second word of a verb of two: "pulled out", "took four men hostage".
fn is_followed_by(document: &Document<'_>, verb: usize, particle: u64) -> bool {
    second_word(document, verb, particle).is_some()
}

pub(super) fn second_word(document: &Document<'_>, verb: usize, particle: u64) -> Option<usize> {
    let end = document.sentence(verb).end.min(verb + 6);
    (verb + 1..end).find(|&at| {
        document.token(at).lower == particle && (at == verb + 1 || document.head(at) == Some(verb))
    })
}

/// What is charged, where it is no crime.
const PRICES: &[&str] = &[
    "price", "prices", "fee", "fees", "rent", "toll", "tariff", "tariffs", "rate", "rates", "$",
];

/// What is given or sent and helps nobody: "delivered a message to".
const WORDS: &[&str] = &[
    "message",
    "messages",
    "letter",
    "letters",
    "note",
    "statement",
    "speech",
    "remarks",
    "signal",
    "invitation",
    "greetings",
    "condolences",
    "warning",
    "ultimatum",
    "interview",
    "answer",
    "reply",
    "verdict",
    "blow",
    "blows",
];

/// "held 52 hostages", which accuses nobody of anything; "assured her that he would", which supports nobody.
pub(super) fn is_other_sense(document: &Document<'_>, verb: usize, relation: RelationType) -> bool {
    const FAR: usize = 10;
    let end = document.sentence(verb).end.min(verb + FAR);
    let lacks = |words: &[&str]| !(verb + 1..end).any(|at| document.is_any(at, words));
    match relation {
        // "the price it charges Volnia"
        RelationType::Accuse if document.is_any(verb, &["charge", "charges", "charged"]) => {
            (verb.saturating_sub(FAR)..end).any(|at| document.is_any(at, PRICES))
        }
        RelationType::Accuse => {
            document.is_any(verb, &["hold", "holds", "held", "holding"])
                && lacks(&["responsible", "accountable", "liable"])
        }
        // "reminded her that", which asks for nothing
        RelationType::Request => {
            document.is_any(verb, &["remind", "reminds", "reminded", "reminding"]) && lacks(&["to"])
        }
        // "rallied in support of the minister"
        RelationType::Protest => {
            // "demonstrated its unity"
            let shows = document.is_any(
                verb,
                &[
                    "demonstrate",
                    "demonstrates",
                    "demonstrated",
                    "demonstrating",
                ],
            ) && document.child(verb, &[parse::OBJ]).is_some();
            shows || !lacks(&["support", "favor", "favour", "solidarity"])
        }
        // "has given Bolivia until Friday to withdraw"
        RelationType::Aid => {
            let gives = document.is_any(verb, &["give", "gives", "gave", "given", "giving"]);
            let object = document.child(verb, &[parse::OBJ]);
            gives && !lacks(&["until", "deadline", "ultimatum", "warning", "notice"])
                || object.is_some_and(|object| document.is_any(object, WORDS))
        }
        RelationType::Support => {
            document.is_any(verb, &["assure", "assures", "assured", "assuring"]) && lacks(&["of"])
        }
        _ => false,
    }
}

/// "hit the firm with sanctions".
pub(super) fn is_by_law(document: &Document<'_>, verb: usize) -> bool {
    const FAR: usize = 8;
    const MEANS: &[&str] = &[
        "sanctions",
        "sanction",
        "tariffs",
        "tariff",
        "fine",
        "fines",
        "duties",
        "penalties",
        "penalty",
        "lawsuit",
        "levy",
        "taxes",
    ];
    let end = document.sentence(verb).end.min(verb + FAR);
    (verb + 1..end)
        .find(|&at| document.is(at, "with"))
        .is_some_and(|with| (with + 1..end).any(|at| document.is_any(at, MEANS)))
}
