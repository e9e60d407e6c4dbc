//! The words of the subject of a reporting verb: by the tree, and by place where trees are known to be wrong.

use super::Range;
use super::by_tree::subject_by_tree;
use super::speaker::SPEAKS;
use crate::extract::document::Document;
use crate::extract::lexicon::{Form, kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;

/// The words of the subject of a verb.
pub(super) fn subject(document: &Document<'_>, verb: usize) -> Option<Range> {
    if let Some(found) = inverted(document, verb) {
        return Some(found);
    }
    let found = behind_and(document, verb).or_else(|| {
        joined(document, verb)
            .and_then(|main| subject_by_tree(document, main))
            .or_else(|| subject_by_tree(document, verb))
            .or_else(|| subject_of_main(document, verb))
    });
    let found = before_insertion(document, verb, found).or(found)?;
    let found = with_first_of_two(document, verb, found);
    let found = behind_dateline(document, verb, found);
    let mut found = with_head(document, found);
    // "and officials", "after officials": the tree gives a word between clauses to the noun
    const BETWEEN: &[&str] = &[
        "and", "but", "after", "before", "because", "when", "while", "although", "though", "until",
        "as", "since", "if", "unless",
    ];
    while found.end > found.first + 1 && document.is_any(found.first, BETWEEN) {
        found.first += 1;
    }
    let Some(clause) = clause_within(document, found) else {
        let ends_badly = found.end > found.first + 1 && document.tag(found.end - 1) == tag::IN;
        return (!ends_badly).then_some(found);
    };
    let behind = behind_clause(document, found, clause);
    behind
        .or_else(|| subject_above(document, verb, found))
        .filter(|&other| clause_within(document, other).is_none())
}

/// "…, local officials and a medical charity said": with who is joined to it, back to the comma that sets both off.
fn with_first_of_two(document: &Document<'_>, verb: usize, found: Range) -> Range {
    let sentence = document.sentence(verb);
    let and = found.first - usize::from(!document.is(found.first, "and") && found.first > 0);
    let is_joined = found.end == verb
        && and > sentence.first + 1
        && document.is(and, "and")
        && lexicon().say(document.token(verb).lower).is_some();
    if !is_joined {
        return found;
    }
    let first = noun_phrase_start(document, and);
    let is_set_off = first < and
        && first > sentence.first
        && document.is(first - 1, ",")
        && (sentence.first..first).any(|at| super::is_finite(document.tag(at)));
    if is_set_off {
        Range::new(first, found.end)
    } else {
        found
    }
}

/// "denied that it was sold and city officials claim that": a verb, or its subject, that the tree joins to the verb before.
fn behind_and(document: &Document<'_>, verb: usize) -> Option<Range> {
    let above = document.head(verb).filter(|&above| above < verb)?;
    let joins = |at: usize| {
        document.label(at) == parse::CONJ
            && document
                .head(at)
                .is_some_and(|head| tag::is_verb(document.tag(head)))
    };
    let is_joined = super::is_finite(document.tag(verb))
        && (joins(verb) || joins(verb - 1))
        && document
            .child(verb, &[parse::NSUBJ, parse::CSUBJ])
            .is_none();
    let first = noun_phrase_start(document, verb);
    let is_clause = is_joined
        && first < verb
        && first > above
        && document.is_any(first - 1, &["and", "but"])
        && tag::is_noun(document.tag(verb - 1));
    is_clause.then(|| Range::new(first, verb))
}

/// "If the bill passes, the losing side may sue": what stands behind the comma.
fn behind_clause(document: &Document<'_>, found: Range, clause: usize) -> Option<Range> {
    let comma = (clause..found.end).rev().find(|&at| document.is(at, ","))?;
    let rest = Range::new(comma + 1, found.end);
    let is_noun = !rest.is_empty() && tag::is_noun(document.tag(rest.end - 1));
    (is_noun
        && matches!(
            document.tag(rest.first),
            tag::DT | tag::PRPS | tag::NNP | tag::NNS
        ))
    .then_some(rest)
}

/// "denied that the bridge was a danger, insisting that": a clause is no subject; whose the verb before it is says so.
fn subject_above(document: &Document<'_>, verb: usize, clause: Range) -> Option<Range> {
    let sentence = document.sentence(verb);
    let main = (sentence.first..clause.first.max(sentence.first))
        .rev()
        .find(|&at| super::is_finite(document.tag(at)))
        .filter(|_| document.tag(verb) == tag::VBG && clause.end <= verb)?;
    subject(document, main).filter(|other| other.end <= main)
}

/// The finite verb by which words taken for a source say something of their own, outside of a relative clause.
fn clause_within(document: &Document<'_>, range: Range) -> Option<usize> {
    const LINKING: &[&str] = &[
        "who", "which", "whose", "whom", "what", "whoever", "whatever", "where", "when",
    ];
    (range.first + 1..range.end)
        .find(|&at| {
            // "a part devoted to", tagged as the past
            let is_participle = document.tag(at) == tag::VBD
                && matches!(document.tag(at + 1), tag::IN | tag::TO)
                || matches!(
                    document.label(at),
                    parse::ACL | parse::AMOD | parse::COMPOUND | parse::FLAT
                );
            super::is_finite(document.tag(at))
                && !document.token(at).is(flag::QUOTED)
                && !is_participle
        })
        .filter(|&finite| {
            !(range.first..finite).any(|at| {
                document.is_any(at, LINKING) || at > range.first && document.is(at, "that")
            })
        })
}

/// "Lund laughed during the debate, tweeting, “…”": whose the verb before is.
fn subject_of_main(document: &Document<'_>, verb: usize) -> Option<Range> {
    let sentence = document.sentence(verb);
    if document.tag(verb) != tag::VBG || verb == sentence.first || !document.is(verb - 1, ",") {
        return None;
    }
    let main = (sentence.first..verb).rev().find(|&at| {
        super::is_finite(document.tag(at))
            && document.token(at).is(flag::QUOTED) == document.token(verb).is(flag::QUOTED)
    })?;
    subject_by_tree(document, main)
}

/// "…, says the Committee, that …": turned around, set off by commas.
fn inverted(document: &Document<'_>, verb: usize) -> Option<Range> {
    let sentence = document.sentence(verb);
    let (senses, form) = lexicon().say(document.token(verb).lower)?;
    let is_saying = (matches!(form, Form::Past | Form::Third) || document.is(verb, "say"))
        && senses.iter().any(|sense| sense.frames.clause);
    if !is_saying || verb <= sentence.first || !document.is(verb - 1, ",") {
        return None;
    }
    let end = (verb + 1..sentence.end.min(verb + 9)).find(|&at| {
        !(tag::is_noun(document.tag(at))
            || matches!(
                document.tag(at),
                tag::DT | tag::JJ | tag::POS | tag::PRPS | tag::CD
            ))
    })?;
    let begins = matches!(document.tag(verb + 1), tag::DT | tag::PRPS)
        || tag::is_name(document.tag(verb + 1));
    // "The company, which …, rejected the charge." is not turned around: a charge does not speak.
    let takes_object = senses.iter().any(|sense| sense.frames.object);
    let speaks = |at: usize| {
        tag::is_name(document.tag(at)) || lexicon().kinds(document.token(at).lower) & SPEAKS != 0
    };
    if takes_object && !(verb + 1..end).any(speaks) {
        return None;
    }
    (begins
        && end > verb + 1
        && document.is_any(end, &[",", "."])
        && tag::is_noun(document.tag(end - 1)))
    .then(|| Range::new(verb + 1, end))
}

/// "urged both sides to talk and called for an inquiry": the verb before that this one goes on from by its form, whatever
/// the tree hangs it on.
pub(super) fn joined(document: &Document<'_>, verb: usize) -> Option<usize> {
    let tag = document.tag(verb);
    if !matches!(tag, tag::VBD | tag::VBZ) || lexicon().say(document.token(verb).lower).is_none() {
        return None;
    }
    let sentence = document.sentence(verb);
    let mut before = verb;
    while before > sentence.first && document.tag(before - 1) == tag::RB {
        before -= 1;
    }
    let joins = before > sentence.first && document.is_any(before - 1, &["and", "but"]);
    if !joins || document.token(verb).is(flag::QUOTED) {
        return None;
    }
    // The tree's own choice holds where its form agrees, or where it is no clause below.
    let above = document.head(verb).filter(|&above| above < verb);
    if above.is_some_and(|above| document.tag(above) == tag) {
        return None;
    }
    let main = (sentence.first..before - 1).rev().find(|&at| {
        document.tag(at) == tag
            && !document.token(at).is(flag::QUOTED)
            && document.child(at, &[parse::NSUBJ]).is_some()
    })?;
    // What lies between has no finite verb of its own in that form but in a modal's clause.
    (lexicon().say(document.token(main).lower).is_some()).then_some(main)
}

/// "DUNMAR, Sept. 4 — Kessaria's minister accused": no subject stands before the dash.
fn behind_dateline(document: &Document<'_>, verb: usize, found: Range) -> Range {
    let begins = document.past_dateline(document.sentence(verb));
    if found.first >= begins || begins >= verb {
        return found;
    }
    let end = (begins..verb)
        .find(|&at| {
            let tag = document.tag(at);
            !(tag::is_noun(tag)
                || matches!(
                    tag,
                    tag::DT | tag::JJ | tag::POS | tag::CD | tag::PRPS | tag::PRP | tag::CC
                ))
        })
        .unwrap_or(verb);
    if end > begins {
        Range::new(begins, end)
    } else if begins < found.end {
        Range::new(begins, found.end)
    } else {
        found
    }
}

/// "two sailors who said", "Ida Lund, who said": whom "who" goes back to, where that stands just before it.
fn antecedent(document: &Document<'_>, who: Range) -> Range {
    let least = document.sentence(who.first).first;
    let behind_comma = who.first > least + 1
        && document.is(who.first - 1, ",")
        && tag::is_name(document.tag(who.first - 2));
    let end = who.first - usize::from(behind_comma);
    let first = noun_phrase_start(document, end);
    // "Peter Lund, a lawyer for the Union, who asked": not the union
    let is_owner = behind_comma && first > least && document.tag(first - 1) == tag::IN;
    let is_noun = first < end && tag::is_noun(document.tag(end - 1));
    if is_owner && let Some(office) = office_of(document, first, least) {
        return Range::new(office, end);
    }
    if is_noun && !is_owner {
        Range::new(first, end)
    } else {
        who
    }
}

/// "the consul of Sorrenia, who praised": where an office begins whose state or body stands at `name`; no apposition, whose
/// person stands before it.
fn office_of(document: &Document<'_>, name: usize, least: usize) -> Option<usize> {
    let of = name.checked_sub(1)?;
    let head = of.checked_sub(1).filter(|&head| head >= least)?;
    let first = noun_phrase_start(document, of);
    let is_office = document.is(of, "of")
        && lexicon().kinds(document.token(head).lower) & (kind::ROLE | kind::TITLE) != 0;
    let is_apposition = first > least && document.is(first - 1, ",");
    (is_office && !is_apposition).then_some(first)
}

/// Where the noun phrase begins that ends before `end`.
pub(super) fn noun_phrase_start(document: &Document<'_>, end: usize) -> usize {
    let least = document.sentence(end.saturating_sub(1)).first;
    let mut first = end;
    while first > least
        && (tag::is_noun(document.tag(first - 1))
            || matches!(
                document.tag(first - 1),
                tag::DT | tag::JJ | tag::POS | tag::CD | tag::PRPS
            ))
        && !document.is_mark(first - 1)
    {
        first -= 1;
    }
    first
}

/// The noun that a relative clause tells of, where it is what the verb acts on: "an attack that he described".
pub(super) fn told_of(document: &Document<'_>, verb: usize) -> Option<usize> {
    let sentence = document.sentence(verb);
    let link = (verb.saturating_sub(8).max(sentence.first + 1)..verb)
        .rev()
        .find(|&at| document.is_any(at, &["that", "which", "whom", "who", ","]));
    let noun = match link {
        Some(link) if document.is(link, ",") || document.is(link, "who") => None,
        Some(link) => link.checked_sub(1),
        None => document
            .head(verb)
            .filter(|&noun| document.label(verb) == parse::RELCL && noun < verb),
    };
    noun.filter(|&noun| noun >= sentence.first && tag::is_noun(document.tag(noun)))
}

/// "An officer in Tal Bridge admitted": a phrase with a preposition is no subject without the noun before.
fn with_head(document: &Document<'_>, found: Range) -> Range {
    let sentence = document.sentence(found.first);
    if found.end == found.first + 1 && document.is(found.first, "who") {
        return antecedent(document, found);
    }
    let mut first = found.first;
    while first < found.end
        && (document.is_mark(first) && !document.token(first).is(flag::QUOTE)
            || document.tag(first) == tag::CC)
    {
        first += 1;
    }
    let is_preposition = document.tag(first) == tag::IN
        && document.is_any(first, &["in", "of", "at", "from", "on", "for", "with"]);
    // "Peter Lund, from the harbor union said"
    if is_preposition && first > sentence.first + 1 && document.is(first - 1, ",") {
        let name = noun_phrase_start(document, first - 1);
        if name < first - 1 && tag::is_name(document.tag(first - 2)) {
            return Range::new(name, first - 1);
        }
    }
    if is_preposition {
        while first > sentence.first
            && (tag::is_noun(document.tag(first - 1))
                || matches!(
                    document.tag(first - 1),
                    tag::DT | tag::JJ | tag::POS | tag::CD | tag::PRPS
                ))
        {
            first -= 1;
        }
    }
    if first >= found.end {
        return found;
    }
    let is_lost = is_preposition && document.tag(first) == tag::IN;
    // "With tears the chairman spoke": what stands last
    let last = noun_phrase_start(document, found.end);
    let speaks = |at: usize| {
        tag::is_name(document.tag(at)) || lexicon().kinds(document.token(at).lower) & SPEAKS != 0
    };
    if is_lost && found.first < last && (last..found.end).any(speaks) {
        return Range::new(last, found.end);
    }
    Range::new(office_start(document, first, found.end), found.end)
}

/// "The Minister of the Interior praised": not the interior.
fn office_start(document: &Document<'_>, first: usize, end: usize) -> usize {
    let least = document.sentence(first).first;
    let mut of = first;
    while of > least && document.tag(of - 1) == tag::DT {
        of -= 1;
    }
    let is_office = of >= least + 2
        && of < end
        && document.is(of - 1, "of")
        && is_role(document, of - 2)
        && (first..end).all(|at| tag::is_noun(document.tag(at)));
    if !is_office {
        return first;
    }
    let mut start = of - 2;
    while start > least
        && (tag::is_noun(document.tag(start - 1))
            || matches!(document.tag(start - 1), tag::JJ | tag::DT))
        && document.tag(start) != tag::DT
    {
        start -= 1;
    }
    start
}

/// "Hanna Lie, who leads the Greens, said", "two diplomats who followed the talks said": where the tree finds the subject
/// inside of what is told of it, the words before are meant.
fn before_insertion(document: &Document<'_>, verb: usize, found: Option<Range>) -> Option<Range> {
    let sentence = document.sentence(verb);
    // "…, Joren Daal, has since denied": up to the auxiliaries.
    let mut verb = verb;
    while verb > sentence.first + 1
        && (document.is_any(verb - 1, &["has", "have", "had", "was", "were"])
            || matches!(document.tag(verb - 1), tag::RB | tag::MD))
    {
        verb -= 1;
    }
    if verb < sentence.first + 3 {
        return None;
    }
    let found = found.filter(|found| found.first < verb || !document.is(verb - 1, ","));
    // "The rebels have no drones, their spokesman, Tidjani, said": of the clause before
    let found = found.filter(|found| {
        let finite = (found.end..verb).find(|&at| super::is_finite(document.tag(at)));
        finite.is_none_or(|finite| {
            (found.end..finite)
                .any(|at| document.is_any(at, &["who", "which", "that", "whose", ","]))
        })
    });
    if let Some(found) = found
        && (found.end > verb || found.first < sentence.first)
    {
        return None;
    }
    let is_set_off = document.is(verb - 1, ",");
    let least = verb.saturating_sub(24).max(sentence.first + 1);
    let from = found.map_or(verb - 1, |found| (found.first + 1).max(least));
    let opens = (least..from).rev().find(|&at| {
        if is_set_off {
            document.is(at - 1, ",")
        } else {
            document.is_any(at, &["who", "which"])
        }
    })?;
    let is_relative = document.is_any(opens, &["who", "which", "whose"]);
    // "Marrick, it says, promised"
    let is_aside = is_set_off
        && verb - opens <= 6
        && lexicon().say(document.token(verb - 2).lower).is_some()
        && super::is_finite(document.tag(verb - 2));
    let is_insertion = is_relative
        || is_aside
        || is_set_off
            && (document.is_any(opens, &["of", "from", "an", "a", "the", "himself", "as"])
                || matches!(document.tag(opens), tag::VBN | tag::VBG)
                || document.is(opens, "dated")
                || tag::is_name(document.tag(opens)) && is_role(document, opens.saturating_sub(2))
                || is_role(document, opens) && tag::is_name(document.tag(opens - 2)));
    let end = if is_set_off { opens - 1 } else { opens };
    let verbs = (opens..verb)
        .filter(|&at| super::is_finite(document.tag(at)) && !document.is(at, "dated"))
        .count();
    let is_whole = if is_aside {
        verbs == 1
    } else if is_relative {
        verbs == 1 || verbs == 2
    } else {
        // "Deccan Biologics, the company that makes the shot, said"
        verbs == 0
            || verbs == 1 && (opens..verb).any(|at| document.is_any(at, &["that", "who", "which"]))
    };
    let is_noun = end > sentence.first && tag::is_noun(document.tag(end - 1));
    if !is_insertion || !is_whole || !is_noun {
        return None;
    }
    let mut first = end;
    while first > sentence.first
        && (tag::is_noun(document.tag(first - 1))
            || document.tag(first - 1) == tag::CC
                && first > sentence.first + 1
                && tag::is_noun(document.tag(first - 2))
            || matches!(
                document.tag(first - 1),
                tag::DT | tag::JJ | tag::POS | tag::CD | tag::PRPS | tag::WPS
            ))
    {
        first -= 1;
    }
    // "In Tripoli, the head of the government, Anders Kvel, praised": where, not who
    let is_place = first == sentence.first + 1
        && document.tag(sentence.first) == tag::IN
        && !document.is_any(sentence.first, &["like", "unlike"]);
    (!is_place).then(|| Range::new(first, end))
}

fn is_role(document: &Document<'_>, at: usize) -> bool {
    lexicon().kinds(document.token(at).lower) & (kind::ROLE | kind::TITLE) != 0
}
