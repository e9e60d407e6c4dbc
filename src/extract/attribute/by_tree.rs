//! The words of the subject of a verb as the tree has it, and of a noun phrase in it.

use super::Range;
use super::speaker::SPEAKS;
use crate::extract::coreference::joins_offices;
use crate::extract::document::Document;
use crate::extract::lexicon::{class, kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;

pub(super) fn subject_by_tree(document: &Document<'_>, verb: usize) -> Option<Range> {
    let mut at = verb;
    for _ in 0..4 {
        if let Some(subject) = nearest_subject(document, at) {
            if document.label(at) == parse::RELCL
                && document.is_any(subject, &["who", "which", "that"])
            {
                let noun = document.head(at)?;
                return Some(without_case(document, noun, phrase(document, noun, at)));
            }
            return Some(phrase(document, subject, at));
        }
        if at == verb
            && let Some(moved) = moved(document, at)
        {
            return Some(phrase(document, moved, at));
        }
        match document.label(at) {
            // "Observers in Virginia and around the country say": joined to a noun that nothing else is told of.
            parse::CONJ
                if at == verb
                    && super::is_finite(document.tag(verb))
                    && document.head(verb).is_some_and(|noun| {
                        tag::is_noun(document.tag(noun))
                            && document.label(noun) == parse::ROOT
                            && noun < verb
                    }) =>
            {
                let noun = document.head(verb)?;
                return Some(Range::new(document.extent(noun).0, verb));
            }
            parse::CONJ | parse::XCOMP | parse::ADVCL | parse::PARATAXIS
                if at != verb
                    || document.tag(at) != tag::VBD
                    || document.label(at) == parse::CONJ =>
            {
                at = document.head(at)?;
                if !tag::is_verb(document.tag(at))
                    && document
                        .child(at, &[parse::NSUBJ, parse::NSUBJ_PASS])
                        .is_none()
                {
                    return None;
                }
            }
            // "has switched sides to support": an infinitive behind a noun is not what the noun does.
            parse::ACL if document.tag(at) == tag::VB => return None,
            parse::ACL => {
                let noun = document.head(at)?;
                let Some(above) = issued_by(document, noun).or_else(|| set_in(document, at, noun))
                else {
                    return Some(without_case(document, noun, phrase(document, noun, at)));
                };
                at = above;
            }
            _ => break,
        }
    }
    beside(document, verb)
}

/// "prompting some experts to predict": who is moved to say it.
fn moved(document: &Document<'_>, verb: usize) -> Option<usize> {
    let above = document.head(verb).filter(|&above| {
        matches!(document.label(verb), parse::XCOMP | parse::ADVCL)
            && document.tag(verb) == tag::VB
            && lexicon().is_verb_of(document.token(above).lower, class::MOVING)
    })?;
    document
        .children(above)
        .find(|&child| document.label(child) == parse::OBJ && above < child && child < verb)
}

/// "spoke with a farmer who claimed": without the preposition that leads to the noun.
fn without_case(document: &Document<'_>, noun: usize, found: Range) -> Range {
    let is_of_noun = found.first > document.sentence(noun).first
        && !document.is_any(found.first, &["with", "by", "to"])
        && (tag::is_noun(document.tag(found.first - 1))
            || matches!(document.tag(found.first - 1), tag::CD | tag::JJ | tag::DT));
    if is_of_noun {
        return found;
    }
    let first = (found.first..noun)
        .find(|&at| document.label(at) != parse::CASE)
        .unwrap_or(noun);
    Range::new(first, found.end)
}

/// "stood outside the bank chanting that": no bank does, but who stood there.
fn set_in(document: &Document<'_>, verb: usize, noun: usize) -> Option<usize> {
    const PLACING: &[&str] = &[
        "in", "at", "on", "outside", "near", "for", "around", "through", "inside",
    ];
    let case = document.child(noun, &[parse::CASE])?;
    let above = document.head(noun)?;
    let is_somebody = tag::is_name(document.tag(noun))
        || lexicon().kinds(document.token(noun).lower) & (SPEAKS | kind::SAY_NOUN | kind::TELLING)
            != 0;
    (document.tag(verb) == tag::VBG
        && !is_somebody
        && document.is_any(case, PLACING)
        && tag::is_verb(document.tag(above))
        && above < noun)
        .then_some(above)
}

/// "Lund released a statement denying that": the verb that tells who issued what says so.
fn issued_by(document: &Document<'_>, noun: usize) -> Option<usize> {
    let is_issued =
        lexicon().kinds(document.token(noun).lower) & (kind::ACCOUNT | kind::TELLING) != 0;
    let verb = document.head(noun).filter(|&verb| {
        // not who only carries it: "the agency carried a statement saying"
        verb < noun
            && document.label(noun) == parse::OBJ
            && lexicon().is_verb_of(document.token(verb).lower, class::ISSUING)
    })?;
    let has_subject = document
        .children(verb)
        .any(|child| child < verb && document.label(child) == parse::NSUBJ);
    (is_issued && has_subject).then_some(verb)
}

/// Of several words that hang on a verb as its subject, the nearest: "The benefit, it says, would be".
fn nearest_subject(document: &Document<'_>, verb: usize) -> Option<usize> {
    let is_subject = |&child: &usize| {
        matches!(
            document.label(child),
            parse::NSUBJ | parse::NSUBJ_PASS | parse::CSUBJ
        )
    };
    document
        .children(verb)
        .filter(is_subject)
        .filter(|&child| child < verb)
        .last()
        .or_else(|| {
            // Behind the verb only where it is turned around: "said Xi".
            let is_say = lexicon()
                .say(document.token(verb).lower)
                .is_some_and(|(senses, _)| senses.iter().any(|sense| sense.frames.clause));
            document
                .children(verb)
                .find(is_subject)
                .filter(|&child| is_say && document.extent(child).0 <= verb + 2)
        })
}

/// Where the tree has no subject: a name or a noun phrase just before or just behind the verb.
fn beside(document: &Document<'_>, verb: usize) -> Option<Range> {
    let sentence = document.sentence(verb);
    let next = verb + 1;
    if next < sentence.end
        && (tag::is_name(document.tag(next)) || document.tag(next) == tag::DT)
        && verb > sentence.first
        && (document.is_mark(verb - 1))
    {
        let end = (next..sentence.end)
            .find(|&at| {
                !tag::is_noun(document.tag(at))
                    && !matches!(document.tag(at), tag::DT | tag::JJ | tag::POS)
            })
            .unwrap_or(sentence.end);
        return Some(Range::new(next, end));
    }
    let before = verb.checked_sub(1).filter(|&at| at >= sentence.first)?;
    if tag::is_name(document.tag(before))
        || document.tag(before) == tag::PRP
        || tag::is_noun(document.tag(before))
    {
        let mut first = before;
        while first > sentence.first
            && (tag::is_noun(document.tag(first - 1))
                || matches!(document.tag(first - 1), tag::DT | tag::JJ | tag::POS))
            && !document.is_mark(first - 1)
        {
            first -= 1;
        }
        return Some(Range::new(first, before + 1));
    }
    None
}

/// A noun phrase without its relative clauses and what stands behind a comma.
pub(super) fn phrase(document: &Document<'_>, noun: usize, verb: usize) -> Range {
    let (first, last) = document.extent(noun);
    let (mut first, mut end) = (first, last + 1);
    if verb > noun {
        end = end.min(verb);
    } else {
        first = first.max(verb + 1);
    }
    let stop = (noun + 1..end).find(|&at| {
        document.is_any(
            at,
            &[",", "—", "–", "(", ";", "who", "which", "that", "whose"],
        ) && !is_list(document, noun, at, end)
    });
    Range::new(first, stop.unwrap_or(end))
}

/// A comma between members of a joint subject.
fn is_list(document: &Document<'_>, noun: usize, comma: usize, end: usize) -> bool {
    document.is(comma, ",")
        && document.children(noun).any(|child| {
            document.label(child) == parse::CONJ
                && child > comma
                && child < end
                && !joins_offices(document, child - 1)
        })
}
