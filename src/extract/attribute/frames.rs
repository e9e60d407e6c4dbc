//! What else a reporting verb takes for its content: an object, what follows a preposition, a name for something.

use super::Range;
use super::content::{Content, end_of, found, has_to, open_before};
use super::expressed::expressed;
use super::speaker::{agent, stated_by};
use super::subject::{noun_phrase_start, told_of};
use crate::extract::document::Document;
use crate::extract::lexicon::{Say, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;

/// "condemned the attack", "thanked the minister for his patience".
pub(super) fn object(document: &Document<'_>, verb: usize) -> Option<Content> {
    let object = document.children(verb).find(|&child| {
        child > verb
            && match document.label(child) {
                parse::OBJ | parse::CCOMP | parse::XCOMP => true,
                // "denied taking it"
                parse::ADVCL => child == verb + 1 && document.tag(child) == tag::VBG,
                _ => false,
            }
    })?;
    if document.tag(object) == tag::PRP
        && document.is_any(object, &["himself", "herself", "itself", "themselves"])
    {
        return None;
    }
    if let Some(content) = expressed(document, verb, object) {
        return Some(content);
    }
    let first = document.extent(object).0.max(verb + 1);
    // "condemned the strike without saying who it was"
    let until = end_of(document, object, verb);
    let mut end = (object + 1..until)
        .find(|&at| document.is(at, "without") && document.tag(at + 1) == tag::VBG)
        .unwrap_or(until);
    for child in document.children(verb) {
        let extent = document.extent(child);
        // "praised the plan, saying, it is a good one": a claim of its own
        let says = document.tag(child) == tag::VBG
            && child > object
            && document.is(child - 1, ",")
            && lexicon().say(document.token(child).lower).is_some();
        // "condemned the strike without saying who it was"
        let is_without = document.is(extent.0, "without");
        // "denies it, though an official concedes that", "condemned it, and Berlin asked"
        let begins = extent.0 + usize::from(document.is(extent.0, ","));
        let is_beside = document.is_any(
            begins,
            &["though", "although", "while", "whereas", "and", "but"],
        ) && document.is(begins.saturating_sub(1), ",")
            || document.label(child) == parse::ADVCL
                && document.child(child, &[parse::NSUBJ]).is_some()
                && document.child(child, &[parse::CC]).is_some();
        let goes_on = child > object
            && !says
            && !is_beside
            && !is_without
            && matches!(
                document.label(child),
                parse::OBL | parse::ADVCL | parse::XCOMP | parse::CCOMP
            )
            && extent.0 <= end
            && !(object..child).any(|at| document.is(at, ";"));
        if goes_on {
            end = end.max(extent.1 + 1);
        }
    }
    Some(found(
        vec![Range::new(open_before(document, first), end)],
        "object",
        780,
    ))
}

pub(super) fn object_infinitive(document: &Document<'_>, verb: usize) -> Option<Content> {
    let clause = document.children(verb).find(|&child| {
        matches!(
            document.label(child),
            parse::XCOMP | parse::CCOMP | parse::ADVCL
        ) && child > verb
            && has_to(document, child)
    })?;
    let object = document.children(verb).find(|&child| {
        child > verb
            && child < clause
            && matches!(
                document.label(child),
                parse::OBJ | parse::IOBJ | parse::OBL | parse::NSUBJ
            )
    });
    let first = object
        .map_or(document.extent(clause).0, |object| {
            document.extent(object).0
        })
        .max(verb + 1);
    object?;
    let mut end = end_of(document, clause, verb);
    // "asked the group to state that he was not aware"
    if document.is(end, "that")
        && document.label(end) == parse::MARK
        && let Some(told) = document.head(end).filter(|&told| told > end)
    {
        end = end_of(document, told, verb).max(end);
    }
    Some(found(
        vec![Range::new(open_before(document, first), end)],
        "somebody to do",
        820,
    ))
}

pub(super) fn behind_preposition(
    document: &Document<'_>,
    verb: usize,
    preposition: u64,
) -> Option<Content> {
    let obl = document.children(verb).find(|&child| {
        child > verb
            && matches!(
                document.label(child),
                parse::OBL | parse::ADVCL | parse::XCOMP | parse::OBJ | parse::NMOD
            )
            && document.children(child).any(|case| {
                case < child
                    && document.token(case).lower == preposition
                    && matches!(document.label(case), parse::CASE | parse::MARK)
            })
    })?;
    let case = document
        .children(obl)
        .find(|&case| document.token(case).lower == preposition)?;
    if document.is(case, "to") && tag::is_verb(document.tag(obl)) && document.tag(obl) == tag::VB {
        return None;
    }
    let start = case + 1;
    let mut content = found(
        vec![Range::new(
            open_before(document, start),
            end_of_phrase(document, verb, obl),
        )],
        "with a preposition",
        780,
    );
    // "calls on the board to publish": what is asked of whom.
    if let Some(clause) = document.children(verb).find(|&child| {
        child > obl
            && matches!(
                document.label(child),
                parse::XCOMP | parse::ADVCL | parse::CCOMP
            )
            && has_to(document, child)
    }) {
        // "agreed with the union to set up": with whom is no part of what
        let to = (start..clause).find(|&at| document.is(at, "to"));
        let start = to.filter(|_| document.is(case, "with")).unwrap_or(start);
        content.ranges = vec![Range::new(start, end_of(document, clause, verb))];
        if document.is(case, "with") {
            return Some(content);
        }
    } else if document.is(case, "on")
        && lexicon()
            .say(document.token(verb).lower)
            .is_some_and(|(senses, _)| senses.iter().all(|sense| !sense.frames.infinitive))
        && document.is_any(verb, &["call", "called", "calls", "calling"])
    {
        return None;
    }
    if case == verb + 1 {
        content.cue_end = case + 1;
    }
    Some(content)
}

fn end_of_phrase(document: &Document<'_>, verb: usize, phrase: usize) -> usize {
    end_of(document, phrase, verb)
}

/// "called the dispatch “unwise”", "holds Marrick responsible".
pub(super) fn small(document: &Document<'_>, verb: usize) -> Option<Content> {
    // "the group they call ETIM" tells its name.
    if document.label(verb) == parse::RELCL
        && document.is_any(verb.saturating_sub(1), &["they", "we", "people"])
    {
        return None;
    }
    small_by_tree(document, verb).or_else(|| small_by_words(document, verb))
}

/// "called the charges unfounded": the tree may take what it is called for a part of it.
fn small_by_words(document: &Document<'_>, verb: usize) -> Option<Content> {
    if !document.is_any(verb, &["call", "calls", "called", "calling"]) {
        return None;
    }
    let sentence = document.sentence(verb);
    let is_of_noun = |at: usize| {
        tag::is_noun(document.tag(at))
            || matches!(
                document.tag(at),
                tag::DT | tag::PRPS | tag::JJ | tag::CD | tag::POS
            )
    };
    let limit = sentence.end.min(verb + 9);
    // the noun phrase ends with its last noun before an adjective, an article or a quotation
    let noun = (verb + 1..limit)
        .take_while(|&at| is_of_noun(at) && !document.token(at).is(flag::QUOTED))
        .find(|&at| {
            let next = at + 1;
            tag::is_noun(document.tag(at))
                && next < sentence.end
                && (document.token(next).is(flag::OPEN)
                    || document.tag(next) == tag::JJ
                    || document.is_any(next, &["a", "an"])
                    || document.tag(next) == tag::VBN && document.tag(at) != tag::NN)
        })?;
    let end = (noun + 2..sentence.end)
        .find(|&at| {
            !document.token(at).is(flag::QUOTED)
                && (document.is_any(at, &[",", ";", ".", "—", "–", "--", "but"])
                    || super::is_finite(document.tag(at)))
        })
        .unwrap_or(sentence.end);
    Some(found(vec![Range::new(verb + 1, end)], "calls it", 700))
}

fn small_by_tree(document: &Document<'_>, verb: usize) -> Option<Content> {
    const HOLDING: &[&str] = &["hold", "holds", "held", "holding"];
    if document.is_any(verb, HOLDING) {
        return responsible(document, verb);
    }
    let object = document.children(verb).find(|&child| {
        child > verb
            && matches!(
                document.label(child),
                parse::OBJ | parse::NSUBJ | parse::CCOMP | parse::XCOMP
            )
    })?;
    let first = document.extent(object).0.max(verb + 1);
    let predicate = document.children(verb).find(|&child| {
        child > object
            && (matches!(
                document.label(child),
                parse::XCOMP | parse::OBJ | parse::AMOD | parse::ADVCL
            ) || document.label(child) == parse::OBL
                && tag::is_noun(document.tag(child))
                && document.child(child, &[parse::CASE]).is_none()
                && document.child(child, &[parse::DET]).is_some())
    });
    let sentence = document.sentence(verb);
    let end = if let Some(predicate) = predicate {
        end_of(document, predicate, verb)
    } else {
        let open = (object + 1..sentence.end.min(object + 12))
            .find(|&at| document.token(at).is(flag::OPEN))?;
        document.quotation_end(open).min(sentence.end)
    };
    Some(found(
        vec![Range::new(open_before(document, first), end)],
        "calls it",
        740,
    ))
}

/// "holds Volnia responsible for the injured": by its words, since trees of it differ.
fn responsible(document: &Document<'_>, verb: usize) -> Option<Content> {
    let sentence = document.sentence(verb);
    let blame = (verb + 2..sentence.end.min(verb + 14))
        .take_while(|&at| !tag::is_verb(document.tag(at)))
        .find(|&at| document.is_any(at, &["responsible", "accountable", "liable"]))?;
    let mut end = blame + 1;
    if document.is(end, "for") {
        end = (end..sentence.end)
            .find(|&at| {
                document.is_any(at, &[",", ";", ".", "but"])
                    || document.is(at, "and")
                        && (at + 1..sentence.end.min(at + 3))
                            .any(|at| super::is_finite(document.tag(at)))
            })
            .unwrap_or(sentence.end);
    }
    Some(found(vec![Range::new(verb + 1, end)], "calls it", 760))
}

/// "dismissed as false a report that …".
fn as_before_object(document: &Document<'_>, verb: usize) -> Option<Content> {
    let object = verb + 3;
    let turns = document.is(verb + 1, "as")
        && document.tag(verb + 2) == tag::JJ
        && matches!(
            document.tag(object),
            tag::DT | tag::NN | tag::NNS | tag::NNP | tag::PRPS
        );
    let sentence = document.sentence(verb);
    let noun = (object..sentence.end)
        .take_while(|_| turns)
        .find(|&at| tag::is_noun(document.tag(at)) && !tag::is_noun(document.tag(at + 1)))?;
    let end = document.extent(noun).1 + 1;
    Some(found(vec![Range::new(object, end)], "as", 740))
}

/// "described the attack as “wanton”", "an attack that he described as “wanton”".
pub(super) fn as_phrase(document: &Document<'_>, verb: usize) -> Option<Content> {
    if let Some(content) = as_before_object(document, verb) {
        return Some(content);
    }
    let object = document
        .children(verb)
        .find(|&child| child > verb && document.label(child) == parse::OBJ);
    let sentence = document.sentence(verb);
    let from = object.unwrap_or(verb) + 1;
    let reach = if object.is_some() {
        from + 14
    } else {
        from + 1
    };
    let as_ = (from..sentence.end.min(reach)).find(|&at| document.is(at, "as"))?;
    let behind = document.head(as_).filter(|&behind| behind > as_)?;
    let mut end = end_of(document, behind, verb);
    if let Some(open) =
        (as_ + 1..sentence.end.min(as_ + 5)).find(|&at| document.token(at).is(flag::OPEN))
    {
        end = end.max(document.quotation_end(open).min(sentence.end));
    }
    let ranges = if let Some(object) = object {
        let first = document.extent(object).0.max(verb + 1);
        vec![Range::new(open_before(document, first), end)]
    } else {
        let noun = told_of(document, verb)?;
        vec![
            Range::new(noun_phrase_start(document, noun + 1), noun + 1),
            Range::new(open_before(document, as_ + 1), end),
        ]
    };
    Some(found(ranges, "as", 740))
}

/// "the strikers are described as “thieves”": by whom the source tells.
fn passive_as(document: &Document<'_>, verb: usize, subject: Range) -> Option<Content> {
    let sentence = document.sentence(verb);
    let as_ = (verb + 1..sentence.end.min(verb + 9))
        .take_while(|&at| !document.is_any(at, &[",", ";"]) && !super::is_finite(document.tag(at)))
        .find(|&at| document.is(at, "as"))?;
    let behind = document.head(as_).filter(|&behind| {
        behind > as_ && document.tag(behind) != tag::VBG && document.tag(as_ + 1) != tag::VBG
    })?;
    // "In a statement by Lund the strikers are described": not Lund's strikers
    let issuer_end = stated_by(document, verb).map_or(0, |issuer| issuer.end);
    let subject = Range::new(subject.first.max(issuer_end), subject.end);
    let mut end = end_of(document, behind, verb);
    if document.tokens.get(as_ + 1)?.is(flag::OPEN) {
        end = document.quotation_end(as_ + 1).min(sentence.end);
    }
    Some(found(
        vec![subject, Range::new(open_before(document, as_ + 1), end)],
        "as",
        740,
    ))
}

/// "The attack was condemned by France", "Dorn was accused by prosecutors of taking bribes": where it is told by whom.
fn passive_object(
    document: &Document<'_>,
    verb: usize,
    sense: &Say,
    subject: Range,
) -> Option<Content> {
    let by = agent(document, verb)?;
    const GROUNDS: &[&str] = &["of", "for", "over"];
    let end = document.sentence(verb).end.min(by.end + 2);
    let of = (verb + 1..end).find(|&at| {
        document.is_any(at, GROUNDS)
            && !(by.first..by.end).contains(&at)
            && document
                .head(at)
                .is_some_and(|inner| document.head(inner) == Some(verb))
    });
    let of = of.and_then(|of| {
        let inner = document.head(of).filter(|&inner| inner > of)?;
        Some(Range::new(of, end_of(document, inner, verb)))
    });
    if !sense.frames.object && of.is_none() || subject.end > verb {
        return None;
    }
    let ranges = std::iter::once(subject).chain(of).collect();
    Some(found(ranges, "object", 740))
}

/// "is believed to live", "is estimated to have cost", "was quoted as saying that".
pub(super) fn passive(
    document: &Document<'_>,
    verb: usize,
    sense: &Say,
    subject: Option<Range>,
) -> Option<Content> {
    let clause = document.children(verb).find(|&child| {
        child > verb
            && matches!(
                document.label(child),
                parse::XCOMP | parse::CCOMP | parse::ADVCL | parse::CSUBJ
            )
    });
    let subject = subject?;
    if sense.frames.as_
        && let Some(content) = passive_as(document, verb, subject)
    {
        return Some(content);
    }
    let is_opinion = sense.frames.clause || sense.frames.object_infinitive;
    let Some(clause) = clause.filter(|_| is_opinion) else {
        return passive_object(document, verb, sense, subject);
    };
    let end = end_of(document, clause, verb);
    let first = document.extent(clause).0;
    if !has_to(document, clause) {
        // "it was announced that …"
        let that = (verb + 1..clause).find(|&at| document.is(at, "that"))?;
        let mut content = found(vec![Range::new(that, end)], "is said that", 650);
        content.may_lack_source = true;
        return Some(content);
    }
    let demands = matches!(
        sense.act,
        crate::model::Act::Demand | crate::model::Act::Propose | crate::model::Act::Pledge
    );
    if demands {
        return None;
    }
    let mut content = found(
        vec![subject, Range::new(first.max(verb + 1), end)],
        "is said to",
        650,
    );
    content.may_lack_source = true;
    Some(content)
}
