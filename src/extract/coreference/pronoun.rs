//! Whom a pronoun stands for: the best of what was mentioned before, by distance, place in the clause, sex and number.

use super::resolve::Resolver;
use super::{Found, Sex};
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::extract::token::flag;
use crate::model::{EntityType, MentionKind};

impl Resolver<'_, '_> {
    /// The pronoun at a token, where it is known for whom it stands.
    pub(super) fn pronoun(&mut self, at: usize) -> Option<Found> {
        let document = self.document;
        if !matches!(document.tags[at], tag::PRP | tag::PRPS) {
            return None;
        }
        let (wanted, sex): (&[EntityType], Option<Sex>) =
            match document.word(at).to_ascii_lowercase().as_str() {
                "he" | "him" | "his" | "himself" => (&[EntityType::Person], Some(Sex::Male)),
                "she" | "her" | "hers" | "herself" => (&[EntityType::Person], Some(Sex::Female)),
                "it" | "its" | "itself" => (&[EntityType::Organization, EntityType::Country], None),
                _ => return None,
            };
        let is_it = sex.is_none();
        if is_it && document.tags[at] == tag::PRP && self.is_empty_it(at) {
            return None;
        }
        let cluster = self.antecedent(at, wanted, sex)?;
        if let Some(sex) = sex {
            let entity = &mut self.cast.entities[cluster];
            if entity.sex.is_none() {
                entity.sex = Some(sex);
                entity.is_sex_sure = true;
            }
        }
        let entity_type = self.cast.entities[cluster].entity_type;
        Some(Found {
            first: at,
            end: at + 1,
            head: at,
            kind: MentionKind::Pronoun,
            entity_type,
            cluster,
            rule: "pronoun",
            score: if is_it { 600 } else { 720 },
        })
    }

    /// "It is said that", "it was unclear whether": refers to nothing.
    fn is_empty_it(&self, at: usize) -> bool {
        let document = self.document;
        let label = document.labels[at];
        if label == parse::EXPL {
            return true;
        }
        let Some(head) = document.head(at) else {
            return true;
        };
        let tag = document.tags[head];
        matches!(tag, tag::JJ | tag::NN | tag::RB) && document.child(head, &[parse::COP]).is_some()
            || document.tags[head] == tag::VBN
                && document.child(head, &[parse::AUX_PASS]).is_some()
                && document
                    .child(head, &[parse::CCOMP, parse::CSUBJ])
                    .is_some()
    }

    /// Whether somebody owns the account that the sentence begins with: "By Holm's account".
    fn tells_account(&self, mention: &Found) -> bool {
        let document = self.document;
        document.is_any(mention.end, &["'s", "’s"])
            && (mention.end + 1..mention.end + 3).any(|at| {
                document
                    .tokens
                    .get(at)
                    .is_some_and(|token| lexicon().kinds(token.lower) & kind::TELLING != 0)
            })
            && mention.first > 0
            && document.is_any(mention.first - 1, &["by", "in", "to", "from"])
    }

    fn antecedent(&self, at: usize, wanted: &[EntityType], sex: Option<Sex>) -> Option<usize> {
        let document = self.document;
        let sentence = self.sentence(at);
        let is_possessive = document.tags[at] == tag::PRPS;
        let verb = document.head(at);
        let quoted = document.tokens[at].is(flag::QUOTED);
        let mut best: Option<(i32, usize)> = None;
        let mut seen: Vec<usize> = Vec::new();
        for (order, mention) in self.recent(at).enumerate() {
            let distance = sentence - self.sentence(mention.first);
            if distance > 4 {
                break;
            }
            let entity = &self.cast.entities[mention.cluster];
            if !wanted.contains(&entity.entity_type)
                || sex.is_some() && entity.is_sex_sure && entity.sex != sex
            {
                continue;
            }
            // An adjective ("Syrian") is no antecedent of "it".
            if mention.kind == MentionKind::Nominal
                && sex.is_none()
                && document.tags[mention.head] == tag::JJ
            {
                continue;
            }
            // "By Holm's account he admitted": of somebody else than who tells it.
            let tells = sex.is_some() && distance == 0 && self.tells_account(mention);
            // "X met him": subject and object of one verb are two.
            let same_verb = !is_possessive && document.head(mention.head) == verb && distance == 0;
            if same_verb || seen.contains(&mention.cluster) {
                continue;
            }
            seen.push(mention.cluster);
            let mut score = if tells { -30 } else { 0 };
            score += -(distance as i32) * 12 - (order as i32).min(10);
            if self.is_subject(mention) {
                score += 9;
            }
            if document.labels[mention.head] == parse::NMOD_POSS {
                score -= 3;
            }
            if mention.kind == MentionKind::Pronoun {
                score += 4;
            }
            // A first name only suggests: "Lu" and "Jean" are borne by both.
            if sex.is_some() && entity.sex == sex {
                score += 5;
            } else if sex.is_some() && entity.sex.is_some() {
                score -= 9;
            }
            score += (entity.count.min(5)) as i32;
            // What is quoted speaks of others than the speaker.
            if quoted != document.tokens[mention.head].is(flag::QUOTED) {
                score -= 4;
            }
            if best.is_none_or(|(top, _)| score > top) {
                best = Some((score, mention.cluster));
            }
        }
        best.map(|(_, cluster)| cluster)
    }
}
