//! Parts of speech that the tagger is known to get wrong: beside words of saying, behind words of help, and of "lent".

use crate::extract::lexicon::{Form, kind, lexicon};
use crate::extract::segment::Sentence;
use crate::extract::tag::{self, Tag};
use crate::extract::token::{Token, flag, hash, hashes};

/// Words of saying that the tagger takes for nouns beside a quotation: "…, tweeting, “…”", "“…,” the letter read."
pub(in crate::extract) fn mend_tags(sentence: Sentence, tokens: &[Token], tags: &mut [Tag]) {
    const READ: u64 = hash("read");
    const LENT: u64 = hash("lent");
    let Sentence { first, end } = sentence;
    if says_first(sentence, tokens) {
        tags[first] = tag::VBD;
    }
    for at in first..end {
        if says_third(sentence, tokens, tags, at) {
            tags[at] = tag::VBZ;
        }
        if tokens[at].lower == LENT && tags[at] == tag::JJ {
            tags[at] = tag::VBD;
        }
        if acts_with_help(sentence, tokens, tags, at) {
            tags[at] = tag::VB;
        }
        if !tokens[at].is(flag::QUOTE) {
            continue;
        }
        if tokens[at].is(flag::OPEN) {
            let Some(verb) = at
                .checked_sub(2)
                .filter(|&verb| verb > first && matches!(tags[at - 1], tag::COMMA | tag::COLON))
            else {
                continue;
            };
            let says = lexicon().say(tokens[verb].lower);
            let is_gerund =
                tags[verb - 1] == tag::COMMA && says.is_some_and(|(_, form)| form == Form::Gerund);
            if is_gerund {
                tags[verb] = tag::VBG;
            } else if tokens[verb].lower == READ && tag::is_noun(tags[verb - 1]) {
                tags[verb] = tag::VBD;
            }
        } else if let Some(verb) =
            (at + 2..end.min(at + 9)).find(|&verb| tokens[verb].lower == READ)
            && tag::is_noun(tags[verb - 1])
            && (verb + 1 == end || matches!(tags[verb + 1], tag::STOP | tag::COMMA))
        {
            tags[verb] = tag::VBD;
        }
    }
}

/// "helped Volnia attack Kessaria": a verb between two names, behind one of help.
fn acts_with_help(sentence: Sentence, tokens: &[Token], tags: &[Tag], at: usize) -> bool {
    const HELP: [u64; 7] = hashes([
        "help", "helps", "helped", "helping", "let", "lets", "letting",
    ]);
    const LONGEST: usize = 4;
    let Sentence { first, end } = sentence;
    let is_name = |at: usize| tag::is_name(tags[at]) && tokens[at].is(flag::UPPER);
    let is_between =
        tags[at] == tag::NN && at > first && at + 1 < end && is_name(at - 1) && is_name(at + 1);
    let helper = || {
        (first.max(at.saturating_sub(LONGEST))..at)
            .rev()
            .find(|&at| !is_name(at))
            .is_some_and(|at| HELP.contains(&tokens[at].lower))
    };
    let acts = || {
        lexicon()
            .link(tokens[at].lower)
            .is_some_and(|(_, form)| form == Form::Base)
    };
    is_between && acts() && helper()
}

/// "Said Lund: “…”", "Said Lund, who is called so before": the verb, not a name that begins like it ("Said Khalil, a baker").
fn says_first(sentence: Sentence, tokens: &[Token]) -> bool {
    const SAID: u64 = hash("said");
    const LONGEST: usize = 4;
    const NEAR: usize = 400;
    let Sentence { first, end } = sentence;
    if tokens[first].lower != SAID || !tokens[first].is(flag::UPPER) {
        return false;
    }
    let is_name = |at: &usize| tokens[*at].is(flag::UPPER);
    let past = (first + 1..end.min(first + 1 + LONGEST))
        .take_while(is_name)
        .last();
    let Some(last) = past else { return false };
    let opens = (last + 1..end.min(last + 3)).any(|at| tokens[at].is(flag::OPEN));
    opens
        || (first.saturating_sub(NEAR).max(1)..first).any(|at| {
            tokens[at].lower == tokens[last].lower
                && tokens[at].is(flag::UPPER)
                && tokens[at - 1].lower != SAID
        })
}

/// "the minister asserts he was", "Lund fears that it will": the plural of a noun, but for who stands before it.
fn says_third(sentence: Sentence, tokens: &[Token], tags: &[Tag], at: usize) -> bool {
    const SUBJECTS: [u64; 6] = hashes(["he", "she", "it", "they", "we", "there"]);
    const THAT: u64 = hash("that");
    const WHO: u32 = kind::ROLE | kind::TITLE | kind::ACCOUNT;
    let Sentence { first, end } = sentence;
    if tags[at] != tag::NNS || at == first || at + 2 >= end {
        return false;
    }
    let next = tokens[at + 1].lower;
    let leads_on = SUBJECTS.contains(&next)
        || next == THAT && !tag::is_verb(tags[at + 2]) && tags[at + 2] != tag::MD;
    let before = at - 1;
    // "The lender acknowledges “shortcomings”", "the company claims the mine": where the clause has no verb yet
    let is_body = before > first
        && tags[before] == tag::NN
        && matches!(tags[before - 1], tag::DT | tag::JJ)
        && (tokens[at + 1].is(flag::OPEN) || matches!(tags[at + 1], tag::DT | tag::PRPS))
        && !(first..at).any(|at| matches!(tags[at], tag::VBD | tag::VBZ | tag::VBP | tag::MD));
    let is_third = |at: usize| {
        lexicon()
            .say(tokens[at].lower)
            .is_some_and(|(_, form)| form == Form::Third)
    };
    if is_body && is_third(at) {
        return true;
    }
    let is_somebody = tag::is_name(tags[before]) && tokens[before].is(flag::UPPER)
        || lexicon().kinds(tokens[before].lower) & WHO != 0;
    leads_on && is_somebody && is_third(at)
}
