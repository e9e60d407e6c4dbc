//! Whom a pronoun stands for: whoever of those mentioned around it fits best, or nobody that has a name.

use super::eligible::is_aside;
use super::rank::{self, Asked, Candidate, Look};
use super::resolve::{Resolver, Seen};
use super::stranger::Stranger;
use super::{Found, Sex};
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::{EntityType, MentionKind};

/// How many sentences back.
const BACK: usize = 4;

/// How many names behind it: "When she arrived, Quist …".
const AHEAD: usize = 12;

/// What somebody is who may do something.
const DISPOSED: &[&str] = &[
    "ready",
    "willing",
    "unwilling",
    "able",
    "unable",
    "determined",
    "prepared",
    "eager",
    "keen",
    "reluctant",
    "entitled",
    "committed",
    "obliged",
    "free",
    "due",
    "set",
    "powerless",
    "confident",
    "aware",
    "concerned",
    "responsible",
];

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
        let (cluster, score) = match best(&candidates, sex.is_none())? {
            (Meant::Named(cluster), score) => (cluster, score),
            (Meant::Stranger(head), score) => {
                self.go_back(at, head, sex, score);
                return None;
            }
        };
        self.last[turn(sex)] = Some((Meant::Named(cluster), self.sentence(at)));
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
        let has = |labels: &[parse::Label]| document.child(head, labels).is_some();
        let is_clause = || has(&[parse::CCOMP, parse::CSUBJ, parse::XCOMP, parse::ADVCL]);
        match document.tag(head) {
            tag::RB => has(&[parse::COP]),
            // "It is ready to help", "It is a member of the League"
            tag::JJ => has(&[parse::COP]) && is_clause() && !document.is_any(head, DISPOSED),
            tag::NN => has(&[parse::COP]) && (is_clause() || has(&[parse::ACL, parse::RELCL])),
            tag::VBN => has(&[parse::AUX_PASS]) && has(&[parse::CCOMP, parse::CSUBJ]),
            _ => false,
        }
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
            .take_while(|stranger| is_near(stranger.at))
            .filter(|stranger| stranger.is_thing == asked.sex.is_none())
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
            last: self.since_last(asked, Meant::Named(mention.cluster)),
            crowd,
        };
        Candidate {
            head: mention.head,
            cluster: Some(mention.cluster),
            features: look.features(self.document, asked),
        }
    }

    /// Whether the pronoun before stood for the same: 0 there was none, 1 to 3 it did, 4 to 6 for another, the farther the more.
    fn since_last(&self, asked: &Asked, one: Meant) -> usize {
        self.last[turn(asked.sex)].map_or(0, |(meant, sentence)| {
            let other = if meant == one { 0 } else { 3 };
            1 + (self.sentence(asked.at) - sentence).min(2) + other
        })
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
            kind: if stranger.noun == at {
                4 + usize::from(is_new)
            } else {
                3
            },
            sex,
            entity_type: None,
            count: 0,
            is_most: false,
            is_first: false,
            order,
            last: match asked.sex {
                Some(_) => 0,
                None => self.since_last(asked, Meant::Stranger(stranger.noun)),
            },
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
pub(super) fn turn(sex: Option<Sex>) -> usize {
    match sex {
        Some(Sex::Male) => 0,
        Some(Sex::Female) => 1,
        None => 2,
    }
}

/// For whom a pronoun stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meant {
    /// A cluster.
    Named(usize),
    /// Somebody without a name, by the noun.
    Stranger(usize),
}

/// Who fits best, and how sure that is, in thousandths; none where nobody does.
fn best(candidates: &[Candidate], is_thing: bool) -> Option<(Meant, u16)> {
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
    let nobody = candidates.len() - 1;
    if top == nobody {
        return None;
    }
    let chosen = &candidates[top];
    let is_same = |other: &Candidate| match chosen.cluster {
        Some(cluster) => other.cluster == Some(cluster),
        None => other.head == chosen.head,
    };
    let others = candidates.iter().zip(&weights);
    let next = others
        .filter(|(candidate, _)| !is_same(candidate))
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
    let meant = chosen
        .cluster
        .map_or(Meant::Stranger(chosen.head), Meant::Named);
    Some((meant, if is_thing { score.min(840) } else { score }))
}
