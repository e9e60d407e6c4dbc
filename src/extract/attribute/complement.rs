//! The clause that the tree hangs on a verb of saying.

use super::Range;
use super::content::{
    Content, end_of, found, is_added, is_closing_clause, is_remark, open_before, trailing_cue,
};
use super::setting::Setting;
use super::told::tells_somebody;
use crate::extract::document::Document;
use crate::extract::lexicon::lexicon;
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;

/// "said the plan was good": the clause, with what belongs to it that the tree has elsewhere.
pub(super) fn complement(setting: &Setting<'_>) -> Option<Content> {
    let Setting {
        document,
        verb,
        sentence,
        ..
    } = *setting;
    let clause = document
        .children(verb)
        .find(|&child| is_complement(setting, child))?;
    let start = start(setting, clause);
    let mut stop = end_of(document, clause, verb);
    // A quotation that the clause leads to is part of it.
    if let Some(open) = setting
        .quote_after
        .filter(|&open| open <= stop + 1 && open >= start)
    {
        stop = stop.max(document.quotation_end(open).min(sentence.end));
    }
    stop = stop.max(goes_on_to(document, verb, stop));
    // "deny the accusation; a request was rejected": of two clauses the tree has made one
    let parts =
        (start..clause).find(|&at| document.is(at, ";") && !document.token(at).is(flag::QUOTED));
    stop = parts.unwrap_or(stop);
    let content = Range::new(open_before(document, start), stop);
    Some(found(vec![content], "said that", 860))
}

/// What leads to a clause that tells of somebody, or when: "he said before he died".
const NO_CLAUSE: &[&str] = &["who", "which", "whose", "before", "after", "until", "since"];

fn is_complement(setting: &Setting<'_>, child: usize) -> bool {
    let Setting { document, verb, .. } = *setting;
    let begins = document.extent(child).0;
    child > verb
        && !document.is_any(begins, NO_CLAUSE)
        && !is_aside(document, child, setting.sentence.end)
        && setting.led_by.is_none_or(|gerund| child < gerund)
        && !is_beside_object(document, verb, begins)
        && !(verb..=begins.max(verb)).any(|at| document.is(at, ";"))
        && match document.label(child) {
            parse::CCOMP => !is_acquaintance(document, verb, child),
            parse::PARATAXIS => {
                document.token(child).is(flag::QUOTED) || !document.is(setting.end, ",")
            }
            parse::OBJ => document.token(child).is(flag::QUOTED),
            _ => false,
        }
}

/// "knew one of the Marines killed in the attack": somebody, and nothing about him.
fn is_acquaintance(document: &Document<'_>, verb: usize, clause: usize) -> bool {
    document.is_any(verb, &["know", "knows", "knew", "known"])
        && document.tag(clause) == tag::VBN
        && document
            .child(clause, &[parse::AUX, parse::AUX_PASS, parse::MARK])
            .is_none()
}

/// Where what is said begins.
fn start(setting: &Setting<'_>, clause: usize) -> usize {
    let Setting {
        document, after, ..
    } = *setting;
    let start = setting
        .that()
        .filter(|&that| that < clause)
        .unwrap_or_else(|| document.extent(clause).0.max(after.min(clause)));
    // "said Democrats and the media are to blame", "said after the meeting she would not sign"
    let lacks_subject = super::is_finite(document.tag(start))
        && (after..start).any(|at| tag::is_noun(document.tag(at)))
        && !(after..start).any(|at| document.is_mark(at) || document.is(at, "that"));
    if document.is_any(start, &["and", "but"]) || lacks_subject {
        return after.min(start);
    }
    let is_placed =
        document.tag(start) == tag::IN && !document.is_any(start, &["that", "if", "whether"]);
    setting
        .behind_a_noun()
        .filter(|&behind| is_placed && behind > start && behind < clause)
        .unwrap_or(start)
}

/// "Jr. maintains an office in the center, most of the work is done …": behind an object and a comma no clause is said.
fn is_beside_object(document: &Document<'_>, verb: usize, begins: usize) -> bool {
    let comma = begins.saturating_sub(usize::from(!document.is(begins, ",")));
    document.is(comma, ",")
        && document
            .tokens
            .get(comma + 1)
            .is_some_and(|next| !next.is(flag::QUOTED | flag::OPEN))
        && !tells_somebody(document, verb)
        && document.child(verb, &[parse::OBJ]).is_some_and(|object| {
            verb < object && object < comma && tag::is_noun(document.tag(object))
        })
}

/// "…, it says.": a clause at the end that tells who says all before is not what is said.
fn is_aside(document: &Document<'_>, clause: usize, end: usize) -> bool {
    let begins = document.extent(clause).0;
    let comma = if document.is(begins, ",") {
        begins
    } else {
        begins.saturating_sub(1)
    };
    document.is(comma, ",") && is_closing_clause(document, comma + 1, end)
}

/// What is said goes on to the end of the sentence, unless the verb itself stands inside of something, or a clause of
/// another subject begins.
fn goes_on_to(document: &Document<'_>, verb: usize, stop: usize) -> usize {
    let sentence = document.sentence(verb);
    let is_inner = !matches!(
        document.label(verb),
        parse::ROOT | parse::CONJ | parse::PARATAXIS | parse::CCOMP
    );
    if is_inner || stop >= sentence.end {
        return stop;
    }
    let mut end = stop;
    while end < sentence.end {
        let at = end;
        let is_break = document.is(at, ";")
            || is_added(document, at)
            || is_remark(document, at)
            || document.is_any(at, &["but", "while", "although", "though"])
                && document.label(at) != parse::ADVMOD;
        let joins_clause = document.is_any(at, &["and", ","]) && {
            let next = (at + 1..sentence.end.min(at + 14))
                .find(|&at| matches!(document.tag(at), tag::VBD | tag::VBZ | tag::VBP | tag::MD));
            // The reporting verb's own second half: "said X and urged Y", "said X, and Wang added Y".
            next.is_some_and(|next| {
                lexicon().say(document.token(next).lower).is_some()
                    && (at + 1..next).all(|at| !document.is_any(at, &["that", "who", "which"]))
            })
        };
        if is_break || joins_clause {
            break;
        }
        end += 1;
    }
    trailing_cue(document, stop, end).unwrap_or(end)
}
