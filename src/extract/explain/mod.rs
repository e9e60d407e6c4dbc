//! Why the annotations at a place of a text are what they are, in words: which rule made each, and what it rests on.
//!
//! Runs the extractor and reads its answer, so that it can tell nothing that the extractor did not do. Knows what the
//! rules are called; decides nothing.

mod rules;
mod weights;

use super::attribute::{BY_ACCOUNT, BY_NOUN};
use super::lexicon::lexicon;
use super::token::hash_lower;
use super::{extract, lexicon::kind};
use crate::model::{
    Annotations, Claim, Mention, MentionKind, Mode, Party, Publication, Relation, Score, Span,
};
use rules::in_words;
use weights::Weights;

/// Why one annotation is what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// "mention", "claim", "relation" or "date".
    pub what: &'static str,
    /// Its words: of a claim the whole content, of a relation the evidence.
    pub span: Span,
    /// Which of its sort: a mention's or a date's type, a claim's act, a relation's type.
    pub sort: &'static str,
    /// What it says.
    pub summary: String,
    /// The rule's own name; none for a date.
    pub rule: String,
    /// How sure; none for a date.
    pub score: Option<Score>,
    /// Why, in words.
    pub reasons: Vec<String>,
}

/// Everything that is annotated at byte `at` of a text, and why.
pub fn explain(text: &str, publication: Publication<'_>, at: usize) -> Vec<Explanation> {
    explain_where(text, publication, |span| span.start <= at && at < span.end)
}

/// Everything that is annotated of the words of a text that `is_asked` of, and why.
pub fn explain_where(
    text: &str,
    publication: Publication<'_>,
    is_asked: impl Fn(Span) -> bool,
) -> Vec<Explanation> {
    let found = extract(text, publication);
    let reader = Reader {
        text,
        found: &found,
        weights: Weights::new(text),
    };
    let mut explanations = Vec::new();
    for mention in found
        .mentions
        .iter()
        .filter(|mention| is_asked(mention.span))
    {
        explanations.push(reader.mention(mention));
    }
    for claim in &found.claims {
        let is_here = claim.content.iter().any(|&span| is_asked(span))
            || claim.cue.is_some_and(&is_asked)
            || claim.source.iter().any(|party| is_asked(party.span));
        if is_here {
            explanations.push(reader.claim(claim));
        }
    }
    for relation in found
        .relations
        .iter()
        .filter(|relation| is_asked(relation.evidence))
    {
        explanations.push(reader.relation(relation));
    }
    for date in found.dates.iter().filter(|date| is_asked(date.span)) {
        let value = date.value.as_deref().unwrap_or("unknown");
        explanations.push(Explanation {
            what: "date",
            span: date.span,
            sort: date.date_type.name(),
            summary: format!("{} {value}", date.date_type),
            rule: String::new(),
            score: None,
            reasons: vec![match publication.published {
                Some(published) => format!("counted from the publication on {published}"),
                None => "the article has no date: what hangs on one stays unknown".to_owned(),
            }],
        });
    }
    explanations
}

struct Reader<'a> {
    text: &'a str,
    found: &'a Annotations,
    weights: Weights<'a>,
}

impl Reader<'_> {
    fn words(&self, span: Span) -> String {
        format!("“{}”", span.of(self.text))
    }

    fn name(&self, cluster: usize) -> &str {
        &self.found.clusters[cluster].name
    }

    fn mention(&self, mention: &Mention) -> Explanation {
        let cluster = &self.found.clusters[mention.cluster];
        let mut reasons = vec![in_words(&mention.rule).to_owned()];
        reasons.extend(self.weights.told(mention));
        if let Some(key) = &cluster.gazetteer {
            reasons.push(format!("the gazetteer knows it as {key}"));
        }
        let others: Vec<String> = self
            .found
            .mentions
            .iter()
            .filter(|other| {
                other.cluster == mention.cluster
                    && other.span != mention.span
                    && other.kind == MentionKind::Name
            })
            .map(|other| self.words(other.span))
            .take(3)
            .collect();
        if others.is_empty() {
            reasons.push("no other name in the text is taken for the same".to_owned());
        } else {
            reasons.push(format!("taken for the same as {}", others.join(", ")));
        }
        Explanation {
            what: "mention",
            span: mention.span,
            sort: mention.entity_type.name(),
            summary: format!(
                "{} of the {} {}",
                match mention.kind {
                    MentionKind::Nominal => "description",
                    other => other.name(),
                },
                cluster.entity_type,
                cluster.name
            ),
            rule: mention.rule.to_string(),
            score: Some(mention.score),
            reasons,
        }
    }

    fn claim(&self, claim: &Claim) -> Explanation {
        let mut reasons = Vec::new();
        if let Some(cue) = claim.cue {
            reasons.push(format!(
                "{} {}: {}",
                self.words(cue),
                cue_kind(cue.of(self.text), &claim.rule),
                in_words(&claim.rule)
            ));
        } else {
            reasons.push(in_words(&claim.rule).to_owned());
        }
        reasons.extend(self.weights.told_by_cue(claim));
        match &claim.source {
            None => reasons.push("the text names nobody who claims it".to_owned()),
            Some(source) => reasons.push(self.party("source", source)),
        }
        for link in &claim.chain {
            reasons.push(self.link(claim, link));
        }
        reasons.push(format!(
            "{}, since {}",
            claim.mode,
            match claim.mode {
                Mode::Direct => "all its words stand in quotation marks",
                Mode::Mixed => "some of its words stand in quotation marks",
                Mode::Indirect => "none of its words stands in quotation marks",
            }
        ));
        Explanation {
            what: "claim",
            span: claim.hull(),
            sort: claim.act.name(),
            summary: format!("{} by {}", claim.act, self.who(claim.source.as_ref())),
            rule: claim.rule.to_string(),
            score: Some(claim.score),
            reasons,
        }
    }

    fn who(&self, party: Option<&Party>) -> String {
        let Some(party) = party else {
            return "nobody".to_owned();
        };
        let names: Vec<&str> = party
            .clusters
            .iter()
            .map(|&cluster| self.name(cluster))
            .collect();
        if names.is_empty() {
            self.words(party.span)
        } else {
            names.join(" and ")
        }
    }

    /// Whom the words of a party stand for, and by which mention.
    fn party(&self, role: &str, party: &Party) -> String {
        let words = self.words(party.span);
        if party.clusters.is_empty() {
            return format!("{role}: {words}, whom no name in the text is known for");
        }
        let by = self.found.mentions.iter().find(|mention| {
            party.clusters.contains(&mention.cluster) && mention.span.overlaps(party.span)
        });
        let how = by.map_or("what was told before", |mention| in_words(&mention.rule));
        format!("{role}: {words} is {} ({how})", self.who(Some(party)))
    }

    /// Why a link stands in the chain: the claim is told within another, or an account holds.
    fn link(&self, claim: &Claim, link: &Party) -> String {
        let place = claim.cue.unwrap_or(claim.hull());
        let is_told_within = self.found.claims.iter().any(|outer| {
            outer
                .source
                .as_ref()
                .is_some_and(|source| source.span == link.span)
                && outer.content.iter().any(|span| span.contains(place))
        });
        let why = if is_told_within {
            "told within what they say"
        } else {
            "their account was named and still holds, or they pass the words on"
        };
        format!("through {}: {why}", self.who(Some(link)))
    }

    fn relation(&self, relation: &Relation) -> Explanation {
        let mention = |index: usize| &self.found.mentions[index];
        let (from, to) = (mention(relation.from), mention(relation.to));
        let trigger = relation.trigger.of(self.text);
        let mut reasons = vec![format!(
            "“{trigger}” {}: {}",
            trigger_kind(trigger, relation.relation_type.name()),
            in_words(&relation.rule)
        )];
        reasons.extend(self.weights.told_of(relation, [from, to]));
        reasons.push(format!(
            "from {} ({}) to {} ({})",
            self.words(from.span),
            self.name(from.cluster),
            self.words(to.span),
            self.name(to.cluster)
        ));
        if relation.negated {
            reasons.push("the text denies it".to_owned());
        }
        reasons.push(format!(
            "{}, by the words around the trigger",
            relation.modality
        ));
        if let Some(claim) = relation
            .claim
            .and_then(|claim| self.found.claims.get(claim))
        {
            reasons.push(format!(
                "it rests on what {} claims",
                self.who(claim.source.as_ref())
            ));
        }
        Explanation {
            what: "relation",
            span: relation.evidence,
            sort: relation.relation_type.name(),
            summary: format!(
                "{} {} {}",
                self.name(from.cluster),
                relation.relation_type.verb(),
                self.name(to.cluster)
            ),
            rule: relation.rule.to_string(),
            score: Some(relation.score),
            reasons,
        }
    }
}

/// What sort of reporting word a cue is.
fn cue_kind(cue: &str, rule: &str) -> String {
    let first = cue.split_whitespace().next().unwrap_or_default();
    let lower = hash_lower(first);
    if rule == BY_NOUN {
        return "is in the lexicon of nouns of saying".to_owned();
    }
    if rule == BY_ACCOUNT || lexicon().kinds(lower) & (kind::ACCOUNT | kind::VIEW) != 0 {
        return "is in the lexicon of accounts".to_owned();
    }
    match lexicon().say(lower) {
        Some((senses, _)) => {
            let mut acts: Vec<&str> = senses.iter().map(|sense| sense.act.name()).collect();
            acts.dedup();
            format!("is in the lexicon of reporting verbs ({})", acts.join(", "))
        }
        None => "is the reporting word".to_owned(),
    }
}

/// Where the word that decides a relation is listed.
fn trigger_kind(trigger: &str, relation: &str) -> String {
    let lower = hash_lower(trigger);
    if lexicon().link(lower).is_some() {
        format!("is in the lexicon of verbs that link two (here {relation})")
    } else if lexicon().link_noun(lower).is_some() {
        format!("is in the lexicon of nouns of acts (here {relation})")
    } else {
        format!("decides the type ({relation})")
    }
}
