//! Claims as a model learned them from texts labeled by hand: words that report, besides those that the rules know, and what they report.
//!
//! Weights: `assets/models/claims.md`. A first model tells whether a word reports, a second which of the words around it are what is
//! said: Pareti et al., "Automatically Detecting and Attributing Indirect Quotations" (2013).

use super::cue::{NOBODY, draft, is_able, is_of_quoted, is_somebody, who};
use super::said::{Said, said};
pub use super::seen::SORTS;
use super::seen::{look, may_report};
use super::speaker::{agent, speaker};
use super::{Draft, Range, by_tree, unsaid};
use crate::extract::calibrate::worth;
use crate::extract::coreference::Cast;
use crate::extract::document::Document;
use crate::extract::lexicon::lexicon;
use crate::extract::linear::{Keys, Linear};
use crate::extract::parse;
use crate::extract::tag;
use crate::model::Act;
use std::sync::LazyLock;

/// The rule of what the model alone found.
pub const LEARNED: &str = "learned";
/// What a weight of the largest byte stands for, in logits.
pub const TOP: f64 = 4.0;
/// The classes of words.
pub const CLASSES: [&str; 2] = ["none", "reports"];
/// A word reports when that is so likely, in thousandths.
const LIKELY: u16 = 820;
/// How often answers are right, in logits: a base, and so much for each logit of belief (the training prints both, from texts left out).
const WORTH: (f64, f64) = (0.0, 0.51);
/// What is said has to be so likely among all that may be.
const FITTING: u16 = 300;
/// What nobody is named for has to be likelier.
const LIKELY_OF_NOBODY: u16 = 900;

static CUES: LazyLock<Linear> =
    LazyLock::new(|| Linear::read(include_bytes!("../../../assets/models/cues.bin")));
static CONTENTS: LazyLock<Linear> =
    LazyLock::new(|| Linear::read(include_bytes!("../../../assets/models/contents.bin")));

/// Reads the weights.
pub fn ready() {
    _ = (CUES.labels(), CONTENTS.labels());
}

/// A word that may report.
#[derive(Debug)]
pub struct Cue {
    /// The word.
    pub at: usize,
    /// What is seen of it.
    pub keys: Keys,
    /// Whether a rule takes it for one that reports.
    pub is_ruled: bool,
}

/// Shows every word that may report.
pub fn cues(document: &Document<'_>, cast: &Cast, drafts: &[Draft], see: &mut dyn FnMut(&Cue)) {
    let mut cue = Cue {
        at: 0,
        keys: Keys::new(),
        is_ruled: false,
    };
    for (at, is_ruled) in ruled(document, drafts).into_iter().enumerate() {
        if may_report(document, at) {
            (cue.at, cue.is_ruled) = (at, is_ruled);
            cue.keys.clear();
            look(document, cast, at, &mut |_, key| cue.keys.push(key));
            see(&cue);
        }
    }
}

/// Whether a rule takes a word for one that reports, or a part of one.
fn ruled(document: &Document<'_>, drafts: &[Draft]) -> Vec<bool> {
    let mut is_ruled = vec![false; document.tokens.len()];
    for draft in drafts {
        if let Some(cue) = draft.cue {
            is_ruled[draft.anchor] = true;
            is_ruled[cue.first..cue.end].fill(true);
        }
    }
    is_ruled
}

/// All that may be said by a word.
pub fn contents(document: &Document<'_>, at: usize) -> Vec<Said> {
    said(document, at)
}

/// Adds the claims that the rules did not find.
pub(super) fn add(document: &Document<'_>, cast: &Cast, drafts: &mut Vec<Draft>) {
    if CUES.labels().is_empty() || CONTENTS.labels().is_empty() {
        return;
    }
    let mut found = Vec::new();
    let mut keys = Keys::new();
    for (at, is_ruled) in ruled(document, drafts).into_iter().enumerate() {
        if is_ruled || !may_report(document, at) {
            continue;
        }
        keys.clear();
        look(document, cast, at, &mut |_, key| keys.push(key));
        let share = belief(&keys);
        if share >= LIKELY {
            found.extend(claim(document, cast, at, share));
        }
    }
    without_twins(document, drafts, &mut found);
    drafts.append(&mut found);
}

/// Leaves out what the rules found by another word of the sentence.
fn without_twins(document: &Document<'_>, ruled: &[Draft], found: &mut Vec<Draft>) {
    let mut hulls: Vec<Range> = ruled.iter().map(Draft::hull).collect();
    hulls.sort_unstable_by_key(|hull| hull.first);
    found.retain(|draft| {
        let hull = draft.hull();
        let sentence = document.sentence(draft.anchor);
        let from = hulls.partition_point(|other| other.first < sentence.first.min(hull.first));
        let near = hulls[from..].iter();
        !near
            .take_while(|other| other.first < hull.end)
            .any(|&other| is_same(other, hull))
    });
}

/// Whether two share more than half of what they cover: of one claim two words may report.
fn is_same(one: Range, other: Range) -> bool {
    let shared = one
        .end
        .min(other.end)
        .saturating_sub(one.first.max(other.first));
    let covered = one.end.max(other.end) - one.first.min(other.first);
    shared * 2 > covered
}

/// How likely a word reports, in thousandths.
fn belief(keys: &Keys) -> u16 {
    let mut sums = [0_i32; CLASSES.len()];
    CUES.add_all(keys, &mut sums);
    let lead = logits(sums[1] - sums[0]);
    (1000.0 / (1.0 + libm::exp(-lead))) as u16
}

/// How well words fit as what is said.
fn weigh(said: &Said) -> i32 {
    let mut sums = [0_i32; 1];
    CONTENTS.add_all(&said.keys, &mut sums);
    sums[0]
}

/// What the rules for verbs of saying know to report nothing: "asked not to be named".
fn is_known_not_to_report(document: &Document<'_>, at: usize) -> bool {
    let say = lexicon().say(document.token(at).lower);
    say.is_some_and(|(senses, _)| {
        unsaid::reports_nothing(document, senses, at)
            || unsaid::is_wanted_of_another(document, at)
            || unsaid::describes(document, at)
    })
}

/// What fits best as what is said, and what share of all that may be said it has, in thousandths.
fn likeliest(all: Vec<Said>) -> Option<(Vec<Range>, u16)> {
    let weights: Vec<i32> = all.iter().map(weigh).collect();
    let top = *weights.iter().max()?;
    let whole: f64 = weights
        .iter()
        .map(|&weight| libm::exp(logits(weight - top)))
        .sum();
    let best = weights.iter().position(|&weight| weight == top)?;
    let content = all.into_iter().nth(best)?.ranges;
    Some((content, (1000.0 / whole) as u16))
}

fn logits(sum: i32) -> f64 {
    f64::from(sum) * TOP / f64::from(127 * 127)
}

fn claim(document: &Document<'_>, cast: &Cast, at: usize, share: u16) -> Option<Draft> {
    if is_of_quoted(document, at) || is_known_not_to_report(document, at) {
        return None;
    }
    let (content, fit) = likeliest(said(document, at))?;
    let is_word = |range: &Range| {
        range.end == range.first + 1
            && matches!(document.tag(range.first), tag::PRP | tag::WP | tag::WDT)
    };
    if fit < FITTING || content.iter().all(is_word) {
        return None;
    }
    let source = source(document, cast, at)?;
    let is_said_of_itself = |whose: &Range| {
        let mut parts = content.iter();
        parts.any(|part| part.first < whose.end && whose.first < part.end)
    };
    if source.is_none() && share < LIKELY_OF_NOBODY
        || source.as_ref().is_some_and(is_said_of_itself)
    {
        return None;
    }
    let act = lexicon()
        .say(document.token(at).lower)
        .and_then(|(senses, _)| senses.first().map(|sense| sense.act))
        .or_else(|| lexicon().say_noun(document.token(at).lower))
        .unwrap_or(Act::State);
    Some(draft(
        content,
        Range::new(at, at + 1),
        source.map(|range| speaker(document, cast, range)),
        act,
        LEARNED,
        worth(WORTH, share),
    ))
}

/// What speaks for a word to report: what each sort adds.
pub fn weigh_each(document: &Document<'_>, cast: &Cast, at: usize) -> [i32; SORTS.len()] {
    let mut sums = [0; SORTS.len()];
    look(document, cast, at, &mut |sort, key| {
        let mut own = [0; CLASSES.len()];
        CUES.add(key, &mut own);
        sums[sort] += own[1] - own[0];
    });
    sums
}

/// Whose words they are; `Some(None)` where they may be nobody's: "is believed to", "criticism of the plan".
#[expect(
    clippy::option_option,
    reason = "no claim, and a claim of nobody, are two things"
)]
fn source(document: &Document<'_>, cast: &Cast, at: usize) -> Option<Option<Range>> {
    if tag::is_noun(document.tag(at)) && document.child(at, &[parse::COP]).is_none() {
        let owner = document.child(at, &[parse::NMOD_POSS]);
        return Some(owner.map(|owner| by_tree::phrase(document, owner, at)));
    }
    let passive = [parse::AUX_PASS, parse::NSUBJ_PASS];
    if document.child(at, &passive).is_some() {
        return Some(agent(document, at));
    }
    let range = who(document, cast, at, None)?;
    let whose = speaker(document, cast, range);
    let speaks = is_somebody(document, cast, range, at, LEARNED)
        && is_able(document, Some(&whose), at)
        && !document.is_any(range.first, NOBODY);
    speaks.then_some(Some(range))
}
