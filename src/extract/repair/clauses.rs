//! Clauses that the parser tears: an apposition taken for a second subject, a relative clause hung on the verb, a clause
//! behind ", and" whose subject hangs elsewhere. Knows tags and trees of one sentence.

use super::{is_below, upward};
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::parse::{self, Label, NONE};
use crate::extract::segment::Sentence;
use crate::extract::tag::{self, Tag};
use crate::extract::token::{Token, flag, hash};

const AND: [u64; 2] = [hash("and"), hash("but")];
const WHO: [u64; 2] = [hash("which"), hash("who")];

/// Mends the clauses of a sentence.
pub(super) fn mend(
    sentence: Sentence,
    tokens: &[Token],
    tags: &[Tag],
    heads: &mut [u32],
    labels: &mut [Label],
) {
    outside(sentence, tokens, tags, heads, labels);
    for at in sentence.first..sentence.end {
        if tags[at] == tag::VBN && labels[at] == parse::AMOD {
            lost_verb(sentence, at, heads, labels);
        }
    }
    for at in sentence.first..sentence.end {
        if tags[at] == tag::VBG {
            saying(sentence, at, tokens, tags, heads, labels);
            seeking(sentence, at, tokens, tags, heads, labels);
        } else if labels[at] == parse::XCOMP {
            with_subject(sentence, at, tokens, tags, heads, labels);
        } else if labels[at] == parse::CCOMP {
            unjoined(sentence, at, tokens, tags, heads, labels);
        } else if labels[at] == parse::CONJ && tags[at] == tag::VBD {
            also_said(sentence, at, tokens, tags, heads, labels);
        }
        if is_subject(labels[at]) && heads[at] != NONE {
            if WHO.contains(&tokens[at].lower) {
                relative(sentence, at, tags, heads, labels);
                of_person(at, tokens, heads, labels);
            } else {
                second_subject(sentence, at, tags, heads, labels);
                lone_subject(sentence, at, tags, heads, labels);
            }
        } else if AND.contains(&tokens[at].lower) {
            joined_clause(sentence, at, tags, heads, labels);
        }
    }
}

fn is_subject(label: Label) -> bool {
    matches!(label, parse::NSUBJ | parse::NSUBJ_PASS)
}

fn is_finite(tag: Tag) -> bool {
    matches!(tag, tag::VBD | tag::VBZ | tag::VBP | tag::MD)
}

/// "Outside court, the union's secretary, Alan Pask, demanded": where it is said is not who says it.
fn outside(
    sentence: Sentence,
    tokens: &[Token],
    tags: &[Tag],
    heads: &mut [u32],
    labels: &mut [Label],
) {
    const WHERE: [u64; 5] = [
        hash("outside"),
        hash("inside"),
        hash("near"),
        hash("behind"),
        hash("amid"),
    ];
    let Sentence { first, end } = sentence;
    if end < first + 5 || !WHERE.contains(&tokens[first].lower) {
        return;
    }
    let Some(comma) = (first + 1..end.min(first + 7)).find(|&at| tags[at] == tag::COMMA) else {
        return;
    };
    let place = comma - 1;
    let verb = heads[place];
    let real =
        (comma + 1..end).find(|&at| heads[at] as usize == place && labels[at] == parse::APPOS);
    let Some(real) = real.filter(|_| labels[place] == parse::NSUBJ && verb != NONE) else {
        return;
    };
    (heads[real], labels[real]) = (verb, parse::NSUBJ);
    labels[place] = parse::OBL;
    (heads[first], labels[first]) = (place as u32, parse::CASE);
}

/// "denied that officers had fired, saying they had not": whoever denies says it, not the officers.
fn saying(
    sentence: Sentence,
    verb: usize,
    tokens: &[Token],
    tags: &[Tag],
    heads: &mut [u32],
    labels: &[Label],
) {
    let above = heads[verb];
    // what is quoted goes on in its own words
    let is_loose = labels[verb] == parse::ADVCL
        && above != NONE
        && verb > sentence.first
        && !tokens[verb].is(flag::QUOTED);
    if !is_loose || lexicon().say(tokens[verb].lower).is_none() {
        return;
    }
    let above = above as usize;
    let governor = heads[above];
    let is_said = labels[above] == parse::CCOMP
        && tags[verb - 1] == tag::COMMA
        && governor != NONE
        && (governor as usize) < above
        && lexicon().say(tokens[governor as usize].lower).is_some();
    if is_said {
        heads[verb] = governor;
    }
}

/// "which have dedicated personnel to": what has a subject and a helper is no adjective.
fn lost_verb(sentence: Sentence, verb: usize, heads: &mut [u32], labels: &mut [Label]) {
    let has = |label: Label| {
        (sentence.first..verb).any(|at| heads[at] as usize == verb && labels[at] == label)
    };
    let noun = heads[verb] as usize;
    if heads[verb] == NONE || noun != verb + 1 || !has(parse::NSUBJ) || !has(parse::AUX) {
        return;
    }
    (heads[verb], labels[verb]) = (heads[noun], labels[noun]);
    (heads[noun], labels[noun]) = (verb as u32, parse::OBJ);
}

/// "defend the town from rebels seeking to enter it": the rebels seek it, as they do in treebanks nearly
/// wherever one of these verbs stands right behind a plural.
fn seeking(
    sentence: Sentence,
    verb: usize,
    tokens: &[Token],
    tags: &[Tag],
    heads: &mut [u32],
    labels: &mut [Label],
) {
    const VERBS: [u64; 12] = [
        hash("seeking"),
        hash("operating"),
        hash("supporting"),
        hash("opposing"),
        hash("serving"),
        hash("living"),
        hash("working"),
        hash("fighting"),
        hash("battling"),
        hash("belonging"),
        hash("trying"),
        hash("attempting"),
    ];
    let is_loose = labels[verb] == parse::ADVCL
        && verb > sentence.first
        && tags[verb - 1] == tag::NNS
        && VERBS.contains(&tokens[verb].lower);
    if is_loose && !is_below(heads, verb - 1, verb) {
        (heads[verb], labels[verb]) = (verb as u32 - 1, parse::ACL);
    }
}

/// "continues to support the rebels and Israel still conducts raids": what has its own subject behind "and" is nobody's aim.
fn with_subject(
    sentence: Sentence,
    verb: usize,
    tokens: &[Token],
    tags: &[Tag],
    heads: &mut [u32],
    labels: &mut [Label],
) {
    if !is_finite(tags[verb]) {
        return;
    }
    let subject = (sentence.first..verb)
        .find(|&at| heads[at] as usize == verb && heads[at] != NONE && is_subject(labels[at]));
    let and = subject.and_then(|subject| {
        let begins = |&at: &usize| !matches!(tags[at], tag::DT | tag::JJ | tag::CD | tag::NNP);
        (sentence.first..subject).rev().find(begins)
    });
    let Some(governor) = and
        .filter(|&and| AND.contains(&tokens[and].lower))
        .and_then(|_| {
            upward(heads, verb)
                .skip(1)
                .find(|&above| is_finite(tags[above]))
        })
    else {
        return;
    };
    (heads[verb], labels[verb]) = (governor as u32, parse::CONJ);
}

/// "said that the two were separate and referred to them as": whoever says the one says the other, not the two.
fn also_said(
    sentence: Sentence,
    verb: usize,
    tokens: &[Token],
    tags: &[Tag],
    heads: &mut [u32],
    labels: &[Label],
) {
    let has = |head: usize, wanted: &[Label]| {
        (sentence.first..sentence.end)
            .any(|at| heads[at] as usize == head && wanted.contains(&labels[at]))
    };
    let first = heads[verb] as usize;
    if heads[verb] == NONE || first > verb || !has(first, &[parse::COP]) {
        return;
    }
    let says = |at: usize| lexicon().say(tokens[at].lower).is_some();
    let above = upward(heads, first)
        .skip(1)
        .find(|&above| is_finite(tags[above]) && says(above))
        .filter(|&above| above < first);
    let is_plain = labels[first] == parse::CCOMP && !tag::is_verb(tags[first]);
    let has_own = has(verb, &[parse::NSUBJ, parse::NSUBJ_PASS]);
    if let Some(above) = above.filter(|_| is_plain && says(verb) && !has_own) {
        heads[verb] = above as u32;
    }
}

/// "from Norland, a neighbor of Volnia, Sorrenia and other powers have": one neighbor has, several have.
fn lone_subject(
    sentence: Sentence,
    lone: usize,
    tags: &[Tag],
    heads: &mut [u32],
    labels: &mut [Label],
) {
    let Sentence { first, end } = sentence;
    let verb = heads[lone] as usize;
    let is_many = (lone..=verb.min(end - 1))
        .any(|at| tags[at] == tag::VBP && (at == verb || heads[at] as usize == verb));
    if tags[lone] != tag::NN || verb < lone || !is_many {
        return;
    }
    // what the noun describes stands before the comma before it
    let begins = (first..lone)
        .rev()
        .find(|&at| !matches!(tags[at], tag::DT | tag::JJ | tag::NN));
    let Some(comma) = begins.filter(|&at| tags[at] == tag::COMMA && tags[at + 1] == tag::DT) else {
        return;
    };
    let Some(described) = comma.checked_sub(1).filter(|&at| at >= first) else {
        return;
    };
    let real = (lone + 1..verb).find(|&at| {
        labels[at] == parse::CONJ && tags[at - 1] == tag::COMMA && tag::is_noun(tags[at])
    });
    let Some(real) =
        real.filter(|_| tag::is_name(tags[described]) && !is_below(heads, described, lone))
    else {
        return;
    };
    let list = heads[real];
    for at in real + 1..verb {
        if heads[at] == list && labels[at] == parse::CONJ {
            heads[at] = real as u32;
        }
    }
    (heads[real], labels[real]) = (verb as u32, labels[lone]);
    (heads[lone], labels[lone]) = (described as u32, parse::APPOS);
}

/// "promised 900 jobs and has created 140": what stands behind "and" is done, too, and not promised.
fn unjoined(
    sentence: Sentence,
    verb: usize,
    tokens: &[Token],
    tags: &[Tag],
    heads: &[u32],
    labels: &mut [Label],
) {
    let hangs = |at: usize| heads[at] as usize == verb && heads[at] != NONE;
    let above = heads[verb] as usize;
    if heads[verb] == NONE || above >= verb {
        return;
    }
    let and = (above + 1..verb)
        .rev()
        .find(|&at| !matches!(tags[at], tag::RB | tag::MD) && !tag::is_verb(tags[at]));
    let Some(and) = and.filter(|&and| AND.contains(&tokens[and].lower)) else {
        return;
    };
    let has_object =
        (above + 1..and).any(|at| heads[at] as usize == above && labels[at] == parse::OBJ);
    let has_own = (sentence.first..verb).any(|at| {
        hangs(at) && matches!(labels[at], parse::NSUBJ | parse::NSUBJ_PASS | parse::MARK)
    });
    if has_object && !has_own {
        labels[verb] = parse::CONJ;
    }
}

/// "Greyfen Research, a short seller based in London, alleged": one subject, and what describes it between commas.
fn second_subject(
    sentence: Sentence,
    second: usize,
    tags: &[Tag],
    heads: &mut [u32],
    labels: &mut [Label],
) {
    let verb = heads[second] as usize;
    let Some(first) = (sentence.first..second)
        .rev()
        .find(|&at| heads[at] == heads[second] && is_subject(labels[at]))
    else {
        return;
    };
    let opens = (first + 1..second).find(|&at| tags[at] == tag::COMMA);
    let Some(comma) = opens.filter(|_| verb > second && tag::is_noun(tags[second])) else {
        return;
    };
    // what stands before the comma is the first, and what follows begins as a description does
    let is_beside = (first + 1..comma).all(|at| tag::is_noun(tags[at]) || tags[at] == tag::POS)
        && (comma + 1..second).all(|at| {
            matches!(
                tags[at],
                tag::DT | tag::JJ | tag::JJS | tag::CD | tag::POS | tag::VBN
            ) || tag::is_noun(tags[at])
        })
        && matches!(tags[comma + 1], tag::DT | tag::JJ | tag::NN | tag::NNP);
    let is_closed = (second + 1..verb).any(|at| tags[at] == tag::COMMA);
    if is_beside && is_closed && tag::is_noun(tags[first]) {
        (heads[second], labels[second]) = (first as u32, parse::APPOS);
    }
}

/// "unlike Argentina, which asked China": the clause hangs on the name before it, not on the verb above.
fn relative(sentence: Sentence, who: usize, tags: &[Tag], heads: &mut [u32], labels: &mut [Label]) {
    let verb = heads[who] as usize;
    let is_loose = matches!(labels[verb], parse::ADVCL | parse::CONJ | parse::PARATAXIS);
    let noun = who
        .checked_sub(2)
        .filter(|&noun| noun >= sentence.first && tags[who - 1] == tag::COMMA);
    let Some(noun) = noun.filter(|&noun| is_loose && tag::is_name(tags[noun])) else {
        return;
    };
    let mut named = match labels[noun] {
        parse::FLAT | parse::COMPOUND if heads[noun] != NONE => heads[noun] as usize,
        _ => noun,
    };
    // "unlike Iran and Russia, which have": both
    let is_plural = (who + 1..=verb).any(|at| tags[at] == tag::VBP);
    if is_plural && labels[named] == parse::CONJ && (heads[named] as usize) < named {
        named = heads[named] as usize;
    }
    if named < who && named != verb && !is_below(heads, named, verb) {
        (heads[verb], labels[verb]) = (named as u32, parse::RELCL);
    }
}

/// "the consul of Sorrenia, who visited": the consul did.
fn of_person(who: usize, tokens: &[Token], heads: &mut [u32], labels: &[Label]) {
    const WHO: u64 = hash("who");
    const OF: u64 = hash("of");
    let verb = heads[who] as usize;
    let name = heads[verb] as usize;
    if tokens[who].lower != WHO
        || labels[verb] != parse::RELCL
        || heads[verb] == NONE
        || name >= who
    {
        return;
    }
    let role = heads[name] as usize;
    let is_of = heads[name] != NONE
        && role < name
        && labels[name] == parse::NMOD
        && (role + 1..name).any(|at| heads[at] as usize == name && tokens[at].lower == OF);
    if is_of && lexicon().kinds(tokens[role].lower) & kind::ROLE != 0 {
        heads[verb] = role as u32;
    }
}

/// "Vienna has offered to send a team, and the EU's agency, ENISA, said": the words behind "and" are the subject of the verb
/// that has none.
fn joined_clause(
    sentence: Sentence,
    and: usize,
    tags: &[Tag],
    heads: &mut [u32],
    labels: &mut [Label],
) {
    const REACH: usize = 14;
    let is_after_comma = and > sentence.first && tags[and - 1] == tag::COMMA;
    let limit = sentence.end.min(and + REACH);
    let Some(finite) = (and + 1..limit).find(|&at| is_finite(tags[at])) else {
        return;
    };
    let verb = match labels[finite] {
        parse::AUX | parse::AUX_PASS | parse::COP if heads[finite] != NONE => {
            heads[finite] as usize
        }
        _ => finite,
    };
    let has_subject = (sentence.first..sentence.end).any(|at| {
        heads[at] as usize == verb
            && heads[at] != NONE
            && matches!(labels[at], parse::NSUBJ | parse::NSUBJ_PASS | parse::CSUBJ)
    });
    if !is_after_comma || has_subject || verb < finite || heads[verb] == NONE {
        return;
    }
    // the noun that the words between hang on, which itself hangs on something before "and"
    let subject = (and + 1..finite).find(|&at| {
        tag::is_noun(tags[at])
            && heads[at] != NONE
            && (heads[at] as usize) < and
            && matches!(
                labels[at],
                parse::CONJ | parse::APPOS | parse::OBJ | parse::NMOD
            )
    });
    let Some(subject) = subject else { return };
    let begins = and + 1;
    let is_plain = (begins..subject).all(|at| {
        matches!(
            tags[at],
            tag::DT | tag::JJ | tag::JJS | tag::CD | tag::POS | tag::PRPS | tag::VBN
        ) || tag::is_noun(tags[at])
    });
    let between = (subject + 1..finite)
        .filter(|&at| tags[at] == tag::COMMA)
        .count();
    // no comma, or the two of an apposition right before the verb
    let is_closed = between == 0 && finite == subject + 1
        || between == 2 && tags[finite - 1] == tag::COMMA && tags[subject + 1] == tag::COMMA;
    if is_plain && is_closed && !is_below(heads, verb, subject) && !is_below(heads, subject, verb) {
        heads[subject] = verb as u32;
        labels[subject] = parse::NSUBJ;
    }
}
