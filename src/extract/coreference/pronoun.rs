//! Whom a pronoun stands for: whoever of those mentioned around it fits best, or nobody that has a name.

use super::rank::{self, Asked, Candidate, Look};
use super::resolve::{Resolver, Seen};
use super::{Found, Sex};
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::{EntityType, MentionKind};

/// How many sentences back.
const BACK: usize = 4;

/// How many names behind it: "When she arrived, Quist …".
const AHEAD: usize = 12;

/// Somebody without a name: "a driver".
pub(super) struct Stranger {
    pub(super) at: usize,
    pub(super) sex: Option<Sex>,
}

impl Resolver<'_, '_> {
    /// The pronoun at a token, where it is known for whom it stands.
    pub(super) fn pronoun(&mut self, at: usize) -> Option<Found> {
        let document = self.document;
        if !matches!(document.tag(at), tag::PRP | tag::PRPS) {
            return None;
        }
        let sex = match document.word(at).to_ascii_lowercase().as_str() {
            "he" | "him" | "his" | "himself" => Some(Sex::Male),
            "she" | "her" | "hers" | "herself" => Some(Sex::Female),
            "it" | "its" | "itself" => None,
            "we" | "us" | "our" => return self.issued(at),
            _ => return None,
        };
        if sex.is_none() && document.tag(at) == tag::PRP && self.is_empty_it(at) {
            return None;
        }
        if let Some(body) = self.body_of_office(at).or_else(|| self.stressed(at)) {
            return Some(body);
        }
        let asked = Asked::new(document, at, sex);
        let candidates = self.candidates(&asked);
        (self.see)(at, Seen::Pronoun(&candidates));
        let (cluster, score) = best(&candidates, sex.is_none())?;
        self.last[turn(sex)] = Some((cluster, self.sentence(at)));
        let entity = &mut self.cast.entities[cluster];
        if sex.is_some() && (entity.sex.is_none() || entity.sex == sex && score >= 720) {
            entity.sex = sex;
            entity.is_sex_sure = true;
        }
        let entity_type = self.cast.entities[cluster].entity_type;
        Some(Found {
            first: at,
            end: at + 1,
            head: at,
            kind: MentionKind::Pronoun,
            entity_type,
            cluster,
            rule: super::PRONOUN,
            score,
        })
    }

    /// "the country itself": whatever stands right before it.
    fn stressed(&self, at: usize) -> Option<Found> {
        let is_one = self.document.is_any(at, &["itself", "himself", "herself"]);
        let before = self.recent(at).next()?;
        (is_one && before.end == at).then(|| Found {
            first: at,
            end: at + 1,
            head: at,
            kind: MentionKind::Pronoun,
            entity_type: self.cast.entities[before.cluster].entity_type,
            cluster: before.cluster,
            rule: super::PRONOUN,
            score: 900,
        })
    }

    /// "We demand", in a statement's own voice.
    fn issued(&self, at: usize) -> Option<Found> {
        let cluster = self
            .issuer
            .filter(|_| !self.document.token(at).is(flag::QUOTED))?;
        Some(Found {
            first: at,
            end: at + 1,
            head: at,
            kind: MentionKind::Pronoun,
            entity_type: self.cast.entities[cluster].entity_type,
            cluster,
            rule: super::PRONOUN,
            score: 700,
        })
    }

    /// "its director, Camille Roussin": of the organization that was spoken of last.
    fn body_of_office(&self, at: usize) -> Option<Found> {
        const LONGEST: usize = 4;
        const BACK: usize = 2;
        let document = self.document;
        let end = document.sentence(at).end;
        let noun = (at + 1..end.min(at + 1 + LONGEST)).find(|&at| document.is(at + 1, ","))?;
        let is_office = document.is(at, "its")
            && lexicon().kinds(document.token(noun).lower) & kind::ROLE != 0
            && !document.is_any(
                noun,
                &["president", "minister", "ambassador", "senator", "ally"],
            );
        let is_person = self.names[self.next..]
            .iter()
            .take_while(|name| name.first <= noun + 3)
            .any(|name| name.entity_type == EntityType::Person && name.first >= noun + 2);
        if !is_office || !is_person {
            return None;
        }
        let here = self.sentence(at);
        let mut bodies = self.recent(at).filter(|mention| {
            mention.kind == MentionKind::Name
                && mention.entity_type == EntityType::Organization
                && self.sentence(mention.first) + BACK >= here
        });
        let body = bodies.next()?;
        // of two in one sentence the one that acts
        let subject = std::iter::once(body)
            .chain(
                bodies.take_while(|other| self.sentence(other.first) == self.sentence(body.first)),
            )
            .find(|mention| self.is_subject(mention));
        let cluster = subject.unwrap_or(body).cluster;
        Some(Found {
            first: at,
            end: at + 1,
            head: at,
            kind: MentionKind::Pronoun,
            entity_type: EntityType::Organization,
            cluster,
            rule: super::PRONOUN,
            score: 680,
        })
    }

    /// "It is said that", "it was unclear whether": refers to nothing.
    fn is_empty_it(&self, at: usize) -> bool {
        let document = self.document;
        let label = document.label(at);
        if label == parse::EXPL {
            return true;
        }
        let Some(head) = document.head(at) else {
            return true;
        };
        let tag = document.tag(head);
        matches!(tag, tag::JJ | tag::NN | tag::RB) && document.child(head, &[parse::COP]).is_some()
            || document.tag(head) == tag::VBN
                && document.child(head, &[parse::AUX_PASS]).is_some()
                && document
                    .child(head, &[parse::CCOMP, parse::CSUBJ])
                    .is_some()
    }

    /// Somebody without a name, if the word at a token is that.
    pub(super) fn meet_stranger(&mut self, at: usize) {
        let document = self.document;
        if document.tag(at) != tag::NN {
            return;
        }
        let kinds = lexicon().kinds(document.token(at).lower);
        if kinds & kind::ROLE == 0 || kinds & kind::ORGANIZATION_HEAD != 0 {
            return;
        }
        let next = at + 1;
        let before_name = next < document.tokens.len()
            && (document.tag(next) == tag::NN || tag::is_name(document.tag(next)));
        if before_name
            || document.label(at) == parse::APPOS
            || document.label(at) == parse::COMPOUND
        {
            return;
        }
        let roles = &self.cast.roles;
        let from = roles.partition_point(|role| role.end <= at);
        if roles.get(from).is_some_and(|role| role.first <= at) {
            return;
        }
        let sex = match (kinds & kind::MALE != 0, kinds & kind::FEMALE != 0) {
            (true, false) => Some(Sex::Male),
            (false, true) => Some(Sex::Female),
            _ => None,
        };
        self.strangers.push(Stranger { at, sex });
    }

    /// Whether somebody may be meant at all; if so, how well the sex fits.
    fn fits(&self, asked: &Asked, mention: &Found) -> Option<usize> {
        let entity = &self.cast.entities[mention.cluster];
        let is_wanted = match (asked.sex, entity.entity_type) {
            (Some(_), entity_type) => entity_type == EntityType::Person,
            (None, EntityType::Person | EntityType::Group) => false,
            // An adjective ("Syrian") is no antecedent of "it".
            (None, _) => {
                (mention.kind != MentionKind::Nominal || self.document.tag(mention.head) != tag::JJ)
                    && self.document.seat(mention.end).is_none()
            }
        } && !self.acts_on(asked.at, mention)
            && !self.is_told_of(asked.at, mention);
        let sex = rank::sex_fits(asked.sex, entity.sex, entity.is_sex_sure);
        (is_wanted && sex != rank::IS_OTHER && !self.tells_account(asked.at, mention))
            .then_some(sex)
    }

    /// "The manager, Jens Holm, had warned her": who acts on somebody is not who it is done to.
    fn acts_on(&self, at: usize, mention: &Found) -> bool {
        let document = self.document;
        let is_other = document.tag(at) == tag::PRP
            && !document.word(at).ends_with("self")
            && (matches!(document.label(at), parse::OBJ | parse::IOBJ) || is_side(document, at));
        let subject = document
            .head(at)
            .filter(|_| is_other)
            .and_then(|verb| actor(document, verb));
        subject.is_some_and(|subject| {
            let is_subject = |one: &Found| {
                one.head == subject
                    // "Deputy Ida Moll defended her": the title has the verb
                    || document.label(one.head) == parse::FLAT
                        && document.head(one.head) == Some(subject)
            };
            let acts = self.recent(at).take(8).find(|one| is_subject(one));
            acts.is_some_and(|other| other.cluster == mention.cluster)
                || document.label(mention.head) == parse::APPOS
                    && document.head(mention.head) == Some(subject)
        })
    }

    /// "Marrick, it says, promised": who says so is not of whom it is said.
    fn is_told_of(&self, at: usize, mention: &Found) -> bool {
        let document = self.document;
        mention.end + 1 == at
            && document.is(mention.end, ",")
            && document.is(at + 2, ",")
            && lexicon().say(document.token(at + 1).lower).is_some()
    }

    /// "By Holm's account he admitted": of somebody else than who tells it.
    fn tells_account(&self, at: usize, mention: &Found) -> bool {
        let document = self.document;
        self.sentence(at) == self.sentence(mention.first)
            && document.is_any(mention.end, &["'s", "’s"])
            && (mention.end + 1..mention.end + 3).any(|at| {
                document
                    .tokens
                    .get(at)
                    .is_some_and(|token| lexicon().kinds(token.lower) & kind::TELLING != 0)
            })
            && mention.first > 0
            && document.is_any(mention.first - 1, &["by", "in", "to", "from"])
    }

    /// All for whom a pronoun may stand, the nearest before it first; then those that follow; then nobody.
    fn candidates(&self, asked: &Asked) -> Vec<Candidate> {
        let document = self.document;
        let here = self.sentence(asked.at);
        let is_near = |at: usize| here - self.sentence(at) <= BACK;
        let named: Vec<(&Found, usize)> = self
            .recent(asked.at)
            .take_while(|mention| is_near(mention.first))
            .filter_map(|mention| Some((mention, self.fits(asked, mention)?)))
            .collect();
        let is_seeming = |sex: usize| sex == rank::SEEMS || sex == rank::IS_SURE;
        // Who seems a man by his first name is no "she" beside somebody who seems a woman.
        let is_somebody = named.iter().any(|&(_, sex)| is_seeming(sex));
        let named: Vec<(&Found, usize)> = named
            .into_iter()
            .filter(|&(_, sex)| !is_somebody || sex != rank::SEEMS_OTHER)
            .collect();
        let strangers = self.strangers.iter().rev().take(8);
        let mut strangers = strangers
            .take_while(|stranger| asked.sex.is_some() && is_near(stranger.at))
            .map(|stranger| (stranger, rank::sex_fits(asked.sex, stranger.sex, true)))
            .filter(|(_, sex)| *sex != rank::IS_OTHER)
            .peekable();
        let mut clusters: Vec<usize> = named.iter().map(|(mention, _)| mention.cluster).collect();
        clusters.sort_unstable();
        clusters.dedup();
        let crowd = clusters.len();
        clusters.clear();

        let mut candidates = Vec::with_capacity(named.len() + 2);
        let mut unnamed = 0;
        for &(mention, sex) in &named {
            while let Some((stranger, sex)) =
                strangers.next_if(|(stranger, _)| stranger.at > mention.first)
            {
                candidates.push(self.unnamed(
                    asked,
                    stranger,
                    sex,
                    clusters.len() + unnamed,
                    crowd,
                ));
                unnamed += 1;
            }
            let known = clusters.iter().position(|&one| one == mention.cluster);
            let order = known.unwrap_or(clusters.len());
            if known.is_none() {
                clusters.push(mention.cluster);
            }
            candidates.push(self.named(asked, mention, sex, order + unnamed, crowd));
        }
        for (stranger, sex) in strangers {
            candidates.push(self.unnamed(asked, stranger, sex, clusters.len() + unnamed, crowd));
            unnamed += 1;
        }
        let end = document.sentence(asked.at).end;
        let ahead = self.names[self.next..].iter().take(AHEAD);
        let ahead = ahead
            .take_while(|mention| mention.first < end)
            .filter(|mention| {
                mention.first > asked.at && !is_aside(document, mention.head, asked.at)
            })
            .filter_map(|mention| Some((mention, self.fits(asked, mention)?)));
        for (order, (mention, sex)) in ahead.enumerate() {
            candidates.push(self.named(asked, mention, sex, order, crowd));
        }
        candidates.push(Candidate {
            head: asked.at,
            cluster: None,
            features: asked.nobody(document, crowd),
        });
        candidates
    }

    fn named(
        &self,
        asked: &Asked,
        mention: &Found,
        sex: usize,
        order: usize,
        crowd: usize,
    ) -> Candidate {
        let entity = &self.cast.entities[mention.cluster];
        let here = self.sentence(asked.at);
        let last = self.last[turn(asked.sex)].map(|(cluster, sentence)| {
            let other = if cluster == mention.cluster { 0 } else { 3 };
            1 + (here - sentence).min(2) + other
        });
        let is_thing = usize::from(asked.sex.is_none());
        let look = Look {
            head: mention.head,
            first: mention.first,
            end: mention.end,
            kind: match mention.kind {
                MentionKind::Name => usize::from(mention.end - mention.first == 1),
                MentionKind::Nominal => 2,
                MentionKind::Pronoun => 3,
            },
            sex,
            entity_type: Some(entity.entity_type),
            count: entity.count,
            is_most: self.most[is_thing] == Some(mention.cluster),
            is_first: self.first[is_thing] == Some(mention.cluster),
            order,
            last: last.unwrap_or(0),
            crowd,
        };
        Candidate {
            head: mention.head,
            cluster: Some(mention.cluster),
            features: look.features(self.document, asked),
        }
    }

    fn unnamed(
        &self,
        asked: &Asked,
        stranger: &Stranger,
        sex: usize,
        order: usize,
        crowd: usize,
    ) -> Candidate {
        let document = self.document;
        let at = stranger.at;
        let article = (at.saturating_sub(4)..at)
            .rev()
            .find(|&before| matches!(document.tag(before), tag::DT | tag::PRPS | tag::POS));
        let is_new = article.is_none_or(|article| document.is_any(article, &["a", "an"]));
        let look = Look {
            head: at,
            first: at,
            end: at + 1,
            kind: 4 + usize::from(is_new),
            sex,
            entity_type: None,
            count: 0,
            is_most: false,
            is_first: false,
            order,
            last: 0,
            crowd,
        };
        Candidate {
            head: at,
            cluster: None,
            features: look.features(document, asked),
        }
    }
}

/// Which of the pronouns that go back to one another a pronoun is: "he", "she", "it".
fn turn(sex: Option<Sex>) -> usize {
    match sex {
        Some(Sex::Male) => 0,
        Some(Sex::Female) => 1,
        None => 2,
    }
}

/// The cluster that fits best, and how sure that is, in thousandths; none where nobody that has a name does.
fn best(candidates: &[Candidate], is_thing: bool) -> Option<(usize, u16)> {
    let weights: Vec<i32> = candidates
        .iter()
        .map(|candidate| rank::weigh(&candidate.features, is_thing))
        .collect();
    let mut top = 0;
    for index in 1..candidates.len() {
        if weights[index] > weights[top] {
            top = index;
        }
    }
    let cluster = candidates[top].cluster?;
    let others = candidates.iter().zip(&weights);
    let next = others
        .filter(|(candidate, _)| candidate.cluster != Some(cluster))
        .map(|(_, weight)| *weight)
        .max()?;
    let score = match weights[top] - next {
        ..50 => 500,
        50..100 => 650,
        100..150 => 720,
        150..200 => 840,
        200..300 => 900,
        _ => 940,
    };
    Some((cluster, if is_thing { score.min(840) } else { score }))
}

/// "an elder and his son, who guarded Lund": nobody in a relative clause is meant before it, at `from`.
pub(super) fn is_aside(document: &Document<'_>, name: usize, from: usize) -> bool {
    const HEIGHT: usize = 6;
    let mut at = name;
    for _ in 0..HEIGHT {
        let subject = document.child(at, &[parse::NSUBJ]);
        if document.label(at) == parse::RELCL
            || subject.is_some_and(|subject| document.is_any(subject, &["who", "which"]))
        {
            return document.extent(at).0 > from;
        }
        let Some(above) = document.head(at) else {
            return false;
        };
        at = above;
    }
    false
}

/// "spoke with her", "was accused by her": a side of the verb, and no place.
fn is_side(document: &Document<'_>, at: usize) -> bool {
    matches!(document.label(at), parse::OBL | parse::OBL_AGENT)
        && document
            .child(at, &[parse::CASE])
            .is_some_and(|case| document.is_any(case, &["with", "to", "against", "by"]))
}

/// Who acts, also "who" of a relative clause, and of a verb before "and".
fn actor(document: &Document<'_>, verb: usize) -> Option<usize> {
    const FAR: usize = 3;
    let mut at = verb;
    for _ in 0..FAR {
        if let Some(subject) = document.child(at, &[parse::NSUBJ, parse::NSUBJ_PASS]) {
            let is_relative = document.label(at) == parse::RELCL
                && document.is_any(subject, &["who", "which", "that"]);
            return if is_relative {
                document.head(at)
            } else {
                Some(subject)
            };
        }
        if document.label(at) != parse::CONJ {
            return None;
        }
        at = document.head(at)?;
    }
    None
}
