//! An article's text → annotations.
//!
//! Pure: text in, annotations out; no files, no clock, no randomness, no failure. What it does not understand it
//! leaves unmarked. Knows `model` alone. In reading order:
//!
//! - [`token`], [`segment`]: words and sentences; [`cluster`]: what a word is like
//! - [`linear`]: the models; [`tag`], [`parse`]: parts of speech and trees, mended by `repair`; [`document`]: all of
//!   that for a text
//! - [`lexicon`]: the words that it knows
//! - [`recognize`]: names; [`coreference`]: who is who; `idle`: what of it nothing hangs on
//! - [`attribute`]: claims; [`relate`]: relations; [`dates`]: expressions of time
//! - `calibrate`: how often an answer of a rule is right
//! - [`explain`]: why what was found is what it is
//! - [`format`](mod@format): annotations as a line of JSON, and back

pub mod attribute;
mod calibrate;
pub mod cluster;
pub mod coreference;
pub mod dates;
pub mod document;
pub mod explain;
pub mod format;
mod idle;
pub mod lexicon;
pub mod linear;
pub mod parse;
pub mod recognize;
pub mod relate;
mod repair;
pub mod segment;
pub mod tag;
pub mod token;
mod wide;

use crate::model::{
    Annotations, Claim, Cluster, Date, Mention, MentionKind, Mode, Party, Publication, Relation,
    Score, Skipped, Span,
};
use attribute::{Draft, Speaker};
use calibrate::Kind;
use coreference::{Cast, Found, unnamed};
use document::Document;
use relate::Tie;
use std::borrow::Cow;

/// The version of the rules and models: a document extracted by another one can be extracted again.
pub const VERSION: &str = "0.16.0";

/// What lies past this many bytes is not annotated.
const MAX_BYTES: usize = 16 * 1024 * 1024;

/// Reads the models and lexicons, all at once: without it the first text reads them one after the other.
pub fn ready() {
    let loads: [fn(); 8] = [
        || _ = lexicon::lexicon(),
        || _ = parse::network(),
        || _ = cluster::of(0),
        tag::ready,
        recognize::sequence::ready,
        coreference::referent::ready,
        unnamed::ready,
        relate::learned::ready,
    ];
    std::thread::scope(|scope| {
        for load in loads {
            let thread = std::thread::Builder::new().name("ready".to_owned());
            if thread.spawn_scoped(scope, load).is_err() {
                load();
            }
        }
    });
}

/// Everything that is found in `text`. The same text gives the same result on every machine and number of threads.
pub fn extract(text: &str, publication: Publication<'_>) -> Annotations {
    if !is_english(text, publication.language) {
        return Annotations {
            skipped: Some(Skipped::Language),
            ..Annotations::default()
        };
    }
    let kept = token::head(text, MAX_BYTES);
    let Read {
        mut document,
        mut cast,
        drafts,
        ties,
    } = read(kept);
    let mut ties = relate::ties(&document, &cast, ties);
    cast.forget_places();
    idle::drop(&document, &mut cast, &drafts, &mut ties);
    let dates = dates::dates(&document, publication.published);
    document.forget_trees();
    let mut annotations = assemble(&document, cast, drafts, &ties, dates);
    if kept.len() < text.len() {
        annotations.skipped = Some(Skipped::Length);
    }
    annotations
}

/// A text with who is who in it, its claims, and the relations that the rules find.
struct Read<'t> {
    document: Document<'t>,
    cast: Cast,
    drafts: Vec<Draft>,
    ties: Vec<Tie>,
}

fn read(text: &str) -> Read<'_> {
    let (document, mut cast, mut drafts) = read_named(text);
    let mut ties = relate::by_rules(&document, &cast, &drafts);
    let ends = ties.iter_mut().flat_map(|tie| [&mut tie.from, &mut tie.to]);
    unnamed::add(&document, &mut cast, ends);
    attribute::know_described(&document, &cast, &mut drafts);
    relate::with_unnamed(&document, &cast, &drafts, &mut ties);
    Read {
        document,
        cast,
        drafts,
        ties,
    }
}

/// Who is who in a text, before those come in who are only described, and its claims.
fn read_named(text: &str) -> (Document<'_>, Cast, Vec<Draft>) {
    let (document, clusters) = Document::read(text);
    let names = recognize::names(&document, clusters);
    let mut cast = coreference::cast(&document, names);
    let drafts = attribute::claims(&document, &cast);
    coreference::speak(&document, &mut cast, quoted(&drafts));
    (document, cast, drafts)
}

/// Is shown two mentions of a text, and what the rules found in it.
pub type SeePair<'s> = &'s mut dyn FnMut(&Document<'_>, &Cast, &[Tie], &relate::features::Pair);

/// Shows every two mentions of a sentence as the model of relations sees them.
pub fn pairs(text: &str, see: SeePair<'_>) {
    let Read {
        document,
        cast,
        ties,
        ..
    } = read(text);
    relate::features::pairs(&document, &cast, &ties, &mut |pair, _| {
        see(&document, &cast, &ties, pair);
    });
}

/// Is shown a word that may report, and what the rules found in the text.
pub type SeeCue<'s> = &'s mut dyn FnMut(&Document<'_>, &attribute::learned::Cue);

/// Shows every word that may report as the model of claims sees it.
pub fn cues(text: &str, see: SeeCue<'_>) {
    let (document, clusters) = Document::read(text);
    let names = recognize::names(&document, clusters);
    let cast = coreference::cast(&document, names);
    let drafts = attribute::by_rules(&document, &cast);
    attribute::learned::cues(&document, &cast, &drafts, &mut |cue| see(&document, cue));
}

/// Is shown a phrase, and what is seen of it.
pub type SeePhrase<'s> = &'s mut dyn FnMut(&Document<'_>, unnamed::Phrase, &linear::Keys);

/// Shows every phrase that may stand for somebody who is only described.
pub fn phrases(text: &str, see: SeePhrase<'_>) {
    let (document, cast, _) = read_named(text);
    unnamed::phrases(&document, &cast, &mut |phrase, keys| {
        see(&document, phrase, keys);
    });
}

/// The sentences of a text alone.
pub fn sentences(text: &str) -> Vec<Span> {
    let tokens = token::tokens(text);
    segment::sentences(text, &tokens)
        .into_iter()
        .map(|sentence| sentence.span(&tokens))
        .collect()
}

/// Short texts count as English unless it is sure that they are not.
fn is_english(text: &str, stated: Option<&str>) -> bool {
    if let Some(language) = stated {
        let base = language.split(['-', '_']).next().unwrap_or_default();
        return base.is_empty()
            || base.eq_ignore_ascii_case("en")
            || base.eq_ignore_ascii_case("eng");
    }
    let sample = token::head(text, 6_000);
    if is_plainly_english(sample) {
        return true;
    }
    let letters = sample
        .chars()
        .filter(|character| character.is_alphabetic())
        .take(400)
        .count();
    match whatlang::detect(sample) {
        Some(info) if info.lang() == whatlang::Lang::Eng => true,
        Some(info) => {
            let is_latin = info.script() == whatlang::Script::Latin;
            letters < 20
                || is_latin && (letters < 200 && !info.is_reliable() || letters < 60)
                || info.confidence() < 0.5
        }
        None => true,
    }
}

/// One word in eleven is "the", "of", "and" or "to": no other language has that, and the language model need not be asked.
fn is_plainly_english(sample: &str) -> bool {
    const TELLING: [&str; 4] = ["the", "of", "and", "to"];
    let mut counts = [0_usize; TELLING.len()];
    let mut words = 0;
    for word in sample.split_ascii_whitespace().take(300) {
        words += 1;
        if let Some(index) = TELLING.iter().position(|telling| *telling == word) {
            counts[index] += 1;
        }
    }
    let distinct = counts.iter().filter(|&&count| count > 0).count();
    words >= 30 && distinct >= 3 && counts.iter().sum::<usize>() * 11 >= words
}

/// What one speaker each is quoted as saying.
fn quoted(drafts: &[Draft]) -> Vec<coreference::Said> {
    let mut said = Vec::new();
    for draft in drafts.iter().filter(|draft| draft.mode != Mode::Indirect) {
        let speaker = draft
            .source
            .as_ref()
            .map(|source| source.clusters.as_slice());
        if let Some(&[speaker]) = speaker {
            let content = draft.content.iter();
            said.extend(content.map(|range| (range.first, range.end, speaker)));
        }
    }
    said
}

/// Takes what was found apart as it goes, so that a long text's mentions and claims are there once.
fn assemble(
    document: &Document<'_>,
    mut cast: Cast,
    drafts: Vec<Draft>,
    ties: &[Tie],
    dates: Vec<Date>,
) -> Annotations {
    let mut entities = std::mem::take(&mut cast.entities);
    let mut order: Vec<usize> = vec![usize::MAX; entities.len()];
    let mut clusters = Vec::new();
    for mention in &cast.mentions {
        if order[mention.cluster] == usize::MAX {
            order[mention.cluster] = clusters.len();
            let entity = &mut entities[mention.cluster];
            clusters.push(Cluster {
                name: std::mem::take(&mut entity.name),
                entity_type: entity.entity_type,
                aliases: std::mem::take(&mut entity.aliases),
                gazetteer: entity.gazetteer.map(Cow::Borrowed),
                is_named: entity.is_named,
            });
        }
    }
    drop(entities);
    let claims: Vec<Claim> = drafts
        .into_iter()
        .map(|draft| claim(document, &cast, &draft, &order, &dates))
        .collect();
    let reach: Vec<usize> = claims
        .iter()
        .scan(0, |far, claim| {
            *far = claim.hull().end.max(*far);
            Some(*far)
        })
        .collect();
    let relations = ties
        .iter()
        .map(|tie| relation(document, tie, &claims, &reach, &dates))
        .collect();
    let mentions: Vec<Mention> = cast
        .mentions
        .into_iter()
        .map(|mention| Mention {
            span: document.span(mention.first, mention.end),
            kind: mention.kind,
            entity_type: mention.entity_type,
            cluster: order[mention.cluster],
            rule: Cow::Borrowed(mention.rule),
            score: mention_score(&mention),
        })
        .collect();
    Annotations {
        skipped: None,
        sentences: document
            .sentences
            .iter()
            .map(|sentence| sentence.span(&document.tokens))
            .collect(),
        mentions,
        clusters,
        claims,
        relations,
        dates,
    }
}

fn mention_score(mention: &Found) -> Score {
    let kind = match mention.kind {
        MentionKind::Name => Kind::Name,
        // weighed one by one, as pronouns are
        MentionKind::Nominal if mention.rule == coreference::GOES_BACK => {
            return Score(mention.score);
        }
        MentionKind::Nominal => Kind::Nominal,
        MentionKind::Pronoun => return Score(mention.score),
    };
    calibrate::score(
        kind,
        mention.rule,
        mention.entity_type.name(),
        mention.score,
    )
}

fn party(document: &Document<'_>, speaker: &Speaker, order: &[usize]) -> Party {
    let clusters = speaker
        .clusters
        .iter()
        .map(|&cluster| order[cluster])
        .filter(|&cluster| cluster != usize::MAX)
        .collect();
    Party {
        span: attribute::span(document, speaker.range),
        clusters,
    }
}

fn claim(
    document: &Document<'_>,
    cast: &Cast,
    draft: &Draft,
    order: &[usize],
    dates: &[Date],
) -> Claim {
    let content: Vec<Span> = draft
        .content
        .iter()
        .map(|&range| attribute::span(document, range))
        .collect();
    let mut about: Vec<usize> = draft
        .content
        .iter()
        .flat_map(|range| cast.mentions_in(range.first, range.end))
        .map(|index| order[cast.mentions[index].cluster])
        .collect();
    about.sort_unstable();
    about.dedup();
    let sentence = document.sentence(draft.anchor).span(&document.tokens);
    // When it was said: a date of the sentence outside of what was said.
    let date = within(dates, sentence)
        .iter()
        .filter(|date| !content.iter().any(|range| range.overlaps(date.span)))
        .find_map(|date| {
            date.value.clone().filter(|_| {
                matches!(
                    date.date_type,
                    crate::model::DateType::Date | crate::model::DateType::Time
                )
            })
        });
    Claim {
        content,
        cue: draft.cue.map(|range| attribute::span(document, range)),
        source: draft
            .source
            .as_ref()
            .map(|speaker| party(document, speaker, order)),
        chain: draft
            .chain
            .iter()
            .map(|speaker| party(document, speaker, order))
            .collect(),
        mode: draft.mode,
        act: draft.act,
        about,
        date,
        rule: Cow::Borrowed(draft.rule),
        score: calibrate::score(Kind::Claim, draft.rule, draft.mode.name(), draft.score),
    }
}

/// The dates that stand in a span.
fn within(dates: &[Date], span: Span) -> &[Date] {
    let first = dates.partition_point(|date| date.span.start < span.start);
    let count = dates[first..].partition_point(|date| date.span.end <= span.end);
    &dates[first..first + count]
}

/// `reach` tells for each claim how far it and those before it go.
fn relation(
    document: &Document<'_>,
    tie: &Tie,
    claims: &[Claim],
    reach: &[usize],
    dates: &[Date],
) -> Relation {
    let evidence = document.span(tie.first, tie.end);
    let trigger = document.token(tie.trigger).span();
    // from the last claim that begins before it back, as far as any reaches
    let before = claims.partition_point(|claim| claim.hull().start <= trigger.start);
    let claim = (0..before)
        .rev()
        .take_while(|&index| reach[index] > trigger.start)
        .filter(|&index| {
            let mut ranges = claims[index].content.iter();
            ranges.any(|range| range.contains(trigger))
        })
        .min_by_key(|&index| (claims[index].hull().len(), index));
    let date = within(dates, evidence)
        .first()
        .and_then(|date| date.value.clone());
    Relation {
        from: tie.from,
        to: tie.to,
        relation_type: tie.relation,
        evidence,
        trigger,
        negated: tie.negated,
        modality: tie.modality,
        claim,
        date,
        rule: Cow::Borrowed(tie.rule),
        score: if tie.rule == relate::learned::LEARNED {
            Score(tie.score)
        } else {
            calibrate::score(Kind::Relation, tie.rule, tie.relation.name(), tie.score)
        },
    }
}
