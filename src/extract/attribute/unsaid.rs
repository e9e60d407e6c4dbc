//! Verbs of saying that report nothing where they stand, and contents that say nothing.

use super::speaker::beside_quotation;
use super::subject::told_of;
use super::{Draft, Range, Speaker, passed};
use crate::extract::document::Document;
use crate::extract::lexicon::{Say, class, kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::{flag, hash};
use crate::model::Act;

/// Whether a verb of saying stands for something else than saying, or for what was not said.
pub(super) fn reports_nothing(document: &Document<'_>, senses: &[Say], verb: usize) -> bool {
    const REASONS: [fn(&Document<'_>, usize) -> bool; 14] = [
        is_recalled,
        is_obliged,
        |document, verb| passed::cited_by(document, verb).is_some(),
        is_told_with_another,
        asks_for_anonymity,
        is_question_of_anybody,
        is_known_to_all,
        does_not_say,
        is_supposed,
        is_to_blame,
        keeps_silent,
        is_taken,
        is_not_yet_said,
        moves,
    ];
    is_negated(document, senses, verb)
        || is_of_two_words(document, senses, verb)
        || REASONS.iter().any(|holds| holds(document, verb))
}

/// "did not say", "declined to say"; what is not denied is denied all the same.
fn is_negated(document: &Document<'_>, senses: &[Say], verb: usize) -> bool {
    let is_denial = senses
        .iter()
        .any(|sense| matches!(sense.act, Act::Deny | Act::Reject));
    if is_denial {
        return false;
    }
    document
        .children(verb)
        .take_while(|&child| child < verb)
        .any(|child| {
            document.token(child).is(flag::QUOTED) == document.token(verb).is(flag::QUOTED)
                && document.is_any(
                    child,
                    &[
                        "not", "cannot", "can't", "can’t", "n't", "n’t", "never", "neither", "nor",
                        "nobody", "none",
                    ],
                )
        })
        || verb > 0 && document.is_any(verb - 1, &["not", "n't", "n’t", "never"])
        || verb > 1
            && document.tag(verb) == tag::VB
            && document.is(verb - 1, "to")
            && document.is_any(
                verb - 2,
                &[
                    "declined", "refused", "refuses", "unable", "failed", "declines",
                ],
            )
}

/// "declined to comment", "refused to say whether": what somebody keeps to himself is not said.
fn keeps_silent(document: &Document<'_>, verb: usize) -> bool {
    const REACH: usize = 4;
    let is_of = |at: usize, classes| lexicon().is_verb_of(document.token(at).lower, classes);
    let end = document.sentence(verb).end;
    is_of(verb, class::REFUSING)
        && document.is(verb + 1, "to")
        && (verb + 2..end.min(verb + REACH))
            .find(|&at| document.tag(at) == tag::VB)
            .is_some_and(|at| {
                // "declined to be identified"
                let at = at + usize::from(document.is(at, "be"));
                at < end && (is_of(at, class::SPEAKING) || document.is(at, "quoted"))
            })
}

/// "found guilty of accepting bribes": what is taken, and no word that is accepted.
fn is_taken(document: &Document<'_>, verb: usize) -> bool {
    document.is(verb, "accepting")
        && verb > 0
        && document.is_any(
            verb - 1,
            &["of", "for", "by", "from", "after", "before", "about"],
        )
}

/// "was quoted as saying": the two are one cue.
fn is_told_with_another(document: &Document<'_>, verb: usize) -> bool {
    const REACH: usize = 12;
    if document.tag(verb) != tag::VBG || verb == 0 {
        return false;
    }
    let first = document.sentence(verb).first;
    let mut before = verb.saturating_sub(REACH).max(first)..verb;
    let is_as = document.is(verb - 1, "as");
    before.any(|at| {
        passed::quoted_saying(document, at).is_some_and(|(_, saying)| saying == verb)
            || is_as && document.is_any(at, passed::QUOTING)
    })
}

/// "two officials, who asked not to be named"
fn asks_for_anonymity(document: &Document<'_>, verb: usize) -> bool {
    const NAMING: &[&str] = &[
        "named",
        "name",
        "names",
        "anonymity",
        "identified",
        "withheld",
    ];
    document.is_any(verb, &["asked", "requested", "insisted"])
        && (verb + 1..verb + 6).any(|at| document.is_any(at, NAMING))
}

/// "She should remember that", "Briefing the council, the envoy warned that", "threatened to refuse overtime": no word of hers, and
/// none of its own.
fn is_not_yet_said(document: &Document<'_>, verb: usize) -> bool {
    let is_due = document.tag(verb) == tag::VB
        && verb > 0
        && document.is_any(verb - 1, &["should", "must"])
        && !document.token(verb).is(flag::QUOTED);
    let sentence = document.sentence(verb);
    let leads = verb == sentence.first
        && document.tag(verb) == tag::VBG
        && lexicon().is_verb_of(document.token(verb).lower, class::INFORMING)
        && (verb..sentence.end)
            .find(|&at| document.is_any(at, &[",", "that"]))
            .is_some_and(|at| document.is(at, ","));
    let is_of = |at: usize, classes| lexicon().is_verb_of(document.token(at).lower, classes);
    let is_taken_on = is_of(verb, class::REFUSING)
        && verb > sentence.first + 1
        && document.is(verb - 1, "to")
        && is_of(verb - 2, class::PLEDGING);
    is_due || leads || is_taken_on
}

/// "when asked whether": whoever did; "it goes without saying that".
fn is_question_of_anybody(document: &Document<'_>, verb: usize) -> bool {
    let is_first = verb == document.sentence(verb).first;
    // "asked about it, the senator replied", also behind another clause
    let is_set_off = is_first
        || document.is_any(verb - 1, &[";", ","])
            && document.is_any(verb + 1, &["about", "whether", "if", "by", "why", "how"]);
    let is_asked = document.is(verb, "asked")
        && (document.tag(verb) != tag::VBD || is_set_off && !is_first)
        && (is_set_off || document.is_any(verb - 1, &["when", "if", "once"]));
    let is_without = document.tag(verb) == tag::VBG && verb > 0 && document.is(verb - 1, "without");
    is_asked || is_without
}

/// "people who want to break up the banks": what kind of people, and nobody's claim.
pub(super) fn tells_what_kind(
    document: &Document<'_>,
    source: Option<&Speaker>,
    verb: usize,
) -> bool {
    let is_body = |at: usize| {
        document.tag(at) == tag::NN
            && lexicon().kinds(document.token(at).lower) & kind::ORGANIZATION_HEAD != 0
    };
    document.label(verb) == parse::RELCL
        && source.is_some_and(|source| {
            let words = source.range;
            // not of some that are known ("Lund's relatives, who asked"), nor of one body ("an alliance that demands")
            source.clusters.is_empty()
                && !document.is(words.end, ",")
                && !(words.first..words.end).any(is_body)
        })
}

/// "the reported attack": a participle that describes a noun says nothing of its own.
pub(super) fn describes(document: &Document<'_>, verb: usize) -> bool {
    matches!(
        document.label(verb),
        parse::AMOD | parse::COMPOUND | parse::CASE | parse::MARK | parse::FLAT
    )
}

/// "the ones he refused to answer", "as rich as he says he is", "he said this": what is said stands elsewhere.
pub(super) fn says_nothing(document: &Document<'_>, draft: &Draft) -> bool {
    let [range] = draft.content[..] else {
        return false;
    };
    let Some(cue) = draft.cue else { return false };
    if draft.rule.starts_with("said, ") {
        return false;
    }
    let is_lone = range.end - range.first == 1;
    let points_elsewhere = is_lone
        && draft.act == Act::State
        && (document.is_any(range.first, &["this", "that", "it", "so"])
            || document.tag(range.first) == tag::RB);
    // "Two miners reported dead": told of them, not by them
    let is_state = is_lone
        && draft.act == Act::State
        && document.is_any(
            range.first,
            &[
                "missing",
                "dead",
                "injured",
                "wounded",
                "alive",
                "safe",
                "killed",
                "hurt",
                "kidnapped",
            ],
        );
    // "offered no evidence", "proposed nothing"
    let is_nothing =
        draft.rule == "object" && document.is_any(range.first, &["no", "nothing", "neither"]);
    points_elsewhere
        || is_state
        || is_nothing
        || is_measure(document, range, cue)
        || is_said_of_what_is_said(document, range, cue)
        || lacks_object(document, draft, range)
}

/// "Everything Lund says is a lie": what is told of all he says is not what he says.
fn is_said_of_what_is_said(document: &Document<'_>, content: Range, cue: Range) -> bool {
    const LONGEST: usize = 8;
    let first = document.sentence(cue.first).first;
    let opens = |at: usize| {
        document.is_any(at, &["what", "whatever", "everything", "all"])
            && (at == first
                || document.is_mark(at - 1)
                || at == first + 1 && document.is_any(first, &["but", "and"]))
    };
    content.first == cue.end
        && super::is_finite(document.tag(content.first))
        && (cue.first.saturating_sub(LONGEST).max(first)..cue.first).any(opens)
}

/// "as rich as he says he is", "not as open as he claims to be".
fn is_measure(document: &Document<'_>, content: Range, cue: Range) -> bool {
    const BEING: &[&str] = &["is", "are", "was", "were", "be", "does", "did", "has"];
    let sentence = document.sentence(cue.first);
    content.end - content.first <= 2
        && document.is_any(content.end - 1, BEING)
        && (cue.first.saturating_sub(4).max(sentence.first)..cue.first)
            .any(|at| document.is_any(at, &["as", "than", "what", "who"]))
}

/// "the questions that he refused to answer": the clause tells which questions, not what he said.
fn lacks_object(document: &Document<'_>, draft: &Draft, content: Range) -> bool {
    let Some(verb) = (content.first..content.end).find(|&at| tag::is_verb(document.tag(at))) else {
        return false;
    };
    draft.rule == "to do"
        && document.label(draft.anchor) == parse::RELCL
        && told_of(document, draft.anchor).is_some()
        && document
            .child(verb, &[parse::OBJ, parse::CCOMP, parse::XCOMP])
            .is_none_or(|object| object < verb)
}

/// "prompted Ankara to recall its ambassador", "recalled 3,000 cars": somebody or something is called back.
fn is_recalled(document: &Document<'_>, verb: usize) -> bool {
    const BACK: &[&str] = &[
        "ambassador",
        "ambassadors",
        "envoy",
        "envoys",
        "diplomat",
        "diplomats",
        "troops",
        "parliament",
        "product",
        "products",
        "vehicles",
        "cars",
        "batch",
        "batches",
    ];
    document.is_any(verb, &["recall", "recalls", "recalled", "recalling"])
        && document
            .child(verb, &[parse::OBJ])
            .is_some_and(|object| object > verb && document.is_any(object, BACK))
}

/// "is not obliged to explain its decision", "has yet to announce": what has to be said is not said.
fn is_obliged(document: &Document<'_>, verb: usize) -> bool {
    const DUTIES: &[&str] = &[
        "obliged", "required", "free", "entitled", "able", "unable", "yet", "expected", "due",
    ];
    verb > 1
        && document.tag(verb) == tag::VB
        && document.is(verb - 1, "to")
        && document.is_any(verb - 2, DUTIES)
}

/// "if he thinks that it will pass": nobody says that he does.
fn is_supposed(document: &Document<'_>, verb: usize) -> bool {
    document.label(verb) == parse::ADVCL
        && document.child(verb, &[parse::MARK]).is_some_and(|mark| {
            mark < verb && document.is(mark, "if") && !(mark..verb).any(|at| document.is(at, ","))
        })
        && beside_quotation(document, verb).is_none()
}

/// "the banks are to blame".
fn is_to_blame(document: &Document<'_>, verb: usize) -> bool {
    const BEING: &[&str] = &["is", "are", "was", "were", "be", "been"];
    verb > 1
        && document.is(verb, "blame")
        && document.is(verb - 1, "to")
        && document.is_any(verb - 2, BEING)
}

/// "add up to", "offer up": of a verb with a particle only the sense with that particle says something.
fn is_of_two_words(document: &Document<'_>, senses: &[Say], verb: usize) -> bool {
    document.tokens.get(verb + 1).is_some_and(|next| {
        document.label(verb + 1) == parse::COMPOUND_PRT
            && document.is_any(verb + 1, &["up", "down", "off", "over"])
            && senses
                .iter()
                .all(|sense| sense.particle != Some(next.lower))
    })
}

/// "would add so many layers that …", "find themselves in a war": something is added or found, nothing is said.
fn does_not_say(document: &Document<'_>, verb: usize) -> bool {
    const REFLEXIVE: &[&str] = &["himself", "herself", "itself", "themselves", "ourselves"];
    let is_added = document.is_any(verb, &["add", "adds", "added", "adding"])
        && beside_quotation(document, verb).is_none()
        && document.child(verb, &[parse::OBJ]).is_some_and(|object| {
            object > verb
                && tag::is_noun(document.tag(object))
                && !document.token(object).is(flag::QUOTED)
        });
    let is_found =
        document.is_any(verb, &["find", "finds", "found"]) && document.is_any(verb + 1, REFLEXIVE);
    // "known to the miners as “the throat”"
    let is_called = document.is(verb, "known")
        && document.tag(verb) == tag::VBN
        && (verb + 1..document.sentence(verb).end.min(verb + 6))
            .find(|&at| document.is(at, "as"))
            .is_some_and(|as_| names(document, as_ + 1))
        && beside_quotation(document, verb).is_none();
    // "the man previously mentioned"
    let is_aforesaid = document.is(verb, "mentioned")
        && verb > 0
        && document.is_any(verb - 1, &["previously", "above", "already", "before"]);
    is_added || is_found || is_called || is_aforesaid
}

/// "pushed the rebels into the hills": who is moved is asked nothing.
fn moves(document: &Document<'_>, verb: usize) -> bool {
    const FAR: usize = 5;
    let end = document.sentence(verb).end;
    let is_push = document.is_any(verb, &["push", "pushes", "pushed", "pushing", "pressed"]);
    let object = document.child(verb, &[parse::OBJ]);
    is_push
        && object
            .filter(|&object| object > verb)
            .is_some_and(|object| {
                (object + 1..end.min(object + FAR))
                    .take_while(|&at| !document.is_mark(at))
                    .any(|at| {
                        document.is_any(at, &["into", "out", "back", "away", "onto", "toward"])
                    })
            })
}

/// Whether a word or a few in quotation marks stand there, and no speech.
fn names(document: &Document<'_>, at: usize) -> bool {
    const FEW: usize = 6;
    let Some(token) = document.tokens.get(at) else {
        return false;
    };
    token.is_word() || token.is(flag::OPEN) && document.quotation_end(at) < at + FEW
}

/// "What we know", "you may think": the text's own voice, not a claim of somebody.
fn is_known_to_all(document: &Document<'_>, verb: usize) -> bool {
    const KNOWING: &[&str] = &[
        "know", "think", "consider", "assume", "see", "imagine", "remember", "suspects", "wonders",
    ];
    // "already knew what it would say"
    let is_question = document.is_any(verb, &["know", "knew", "knows", "known"])
        && document.is_any(verb + 1, &["what", "who", "how", "why", "where"])
        && !document.token(verb).is(flag::QUOTED);
    is_question
        || document.is_any(verb, KNOWING)
            && !document.token(verb).is(flag::QUOTED)
            && document
                .child(verb, &[parse::NSUBJ])
                .is_some_and(|subject| document.is_any(subject, &["we", "you", "one"]))
}

/// "asked the owner to explain it": what somebody is to say is not said, and its subject is not who asks.
pub(super) fn is_wanted_of_another(document: &Document<'_>, verb: usize) -> bool {
    let has_to = document.tag(verb) == tag::VB && verb > 0 && document.is(verb - 1, "to");
    let asks = document.head(verb).filter(|&head| {
        head < verb
            && matches!(
                document.label(verb),
                parse::XCOMP | parse::CCOMP | parse::ADVCL
            )
            && lexicon()
                .say(document.token(head).lower)
                .is_some_and(|(senses, _)| {
                    senses.iter().any(|sense| {
                        sense.frames.object_infinitive
                            || sense.frames.prepositions.contains(&hash("on"))
                    })
                })
    });
    has_to
        && asks.is_some_and(|head| {
            document.children(head).any(|child| {
                (head + 1..verb).contains(&child)
                    && matches!(document.label(child), parse::OBJ | parse::IOBJ | parse::OBL)
            })
        })
}
