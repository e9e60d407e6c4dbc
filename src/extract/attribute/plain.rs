//! What is said in plain words, where neither marks nor the tree set it off.

use super::Range;
use super::content::{Content, found, next_telling, trailing_cue};
use crate::extract::document::Document;
use crate::extract::tag;
use crate::extract::token::flag;

/// "Lund answered, we do not know", "…, saying, the roof has leaked for years": speech that has lost its marks.
pub(super) fn speaks_plainly(document: &Document<'_>, verb: usize, first: usize) -> bool {
    const LEADING: &[&str] = &[
        "saying",
        "stating",
        "explaining",
        "adding",
        "declaring",
        "replying",
        "announcing",
    ];
    const PLAIN: &[&str] = &[
        "said",
        "says",
        "answered",
        "answers",
        "replied",
        "replies",
        "responded",
        "added",
        "declared",
        "explained",
        "stated",
        "insisted",
    ];
    const LINKING: &[&str] = &[
        "as", "when", "if", "since", "because", "before", "after", "while",
    ];
    let sentence = document.sentence(verb);
    let is_own = document.is_any(first, &["I", "we", "our", "my"])
        && !document.token(first).is(flag::QUOTED)
        && (document.is_any(verb, PLAIN) || document.is_any(verb, LEADING))
        && !(sentence.first..verb).any(|at| document.is_any(at, LINKING));
    let is_led_to = document.is_any(verb, LEADING)
        && first == verb + 2
        && matches!(
            document.tag(first),
            tag::DT | tag::PRP | tag::PRPS | tag::EX
        );
    (is_own || is_led_to) && (first..sentence.end).any(|at| super::is_finite(document.tag(at)))
}

/// "said the videos show …", where the tree has no clause: words that begin one stand just behind the verb.
pub(super) fn plain_clause(document: &Document<'_>, verb: usize, first: usize) -> Option<Content> {
    let sentence = document.sentence(verb);
    let begins = matches!(
        document.tag(first),
        tag::DT
            | tag::PRP
            | tag::PRPS
            | tag::EX
            | tag::NN
            | tag::NNS
            | tag::NNP
            | tag::NNPS
            | tag::JJ
            | tag::CD
    ) || is_amount(document, first);
    // "chanting slogans and waving signs that"
    const CHANTED: &[&str] = &["slogan", "slogans", "songs", "hymns", "prayers", "insults"];
    if document.is_any(first, CHANTED) {
        return None;
    }
    let finite = (first..sentence.end.min(first + 14)).find(|&at| {
        matches!(document.tag(at), tag::VBD | tag::VBZ | tag::VBP | tag::MD)
            || document.is_any(at, &[",", ";", "who", "which", "whose", "that", "where"])
    })?;
    if !begins
        || first >= sentence.end
        || document.is_mark(finite)
        || finite == first
        || document.is_any(finite - 1, &["and", "but"])
        || document.is(finite, "said")
        || document.is_any(verb, &["find", "finds", "write", "writes", "know", "knows"])
    {
        return None;
    }
    let end = trailing_cue(document, finite, sentence.end).unwrap_or(sentence.end);
    let end = next_telling(document, finite, verb, end);
    let stop = (finite..end)
        .find(|&at| document.is(at, ";"))
        .unwrap_or(end);
    Some(found(vec![Range::new(first, stop)], "said plainly", 700))
}

/// "up to forty", "at least two", "more than a hundred".
fn is_amount(document: &Document<'_>, first: usize) -> bool {
    document.is_any(
        first,
        &[
            "up", "at", "more", "fewer", "over", "about", "around", "nearly", "almost", "some",
        ],
    ) && (first + 1..first + 3).any(|at| document.tag(at) == tag::CD)
}
