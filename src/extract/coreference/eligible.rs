//! Who may be meant by a pronoun at all: of a fitting type and sex, and not who acts on it, or says it of another.

use super::Found;
use super::rank::{self, Asked};
use super::resolve::Resolver;
use crate::extract::document::Document;
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;
use crate::model::{EntityType, MentionKind};

impl Resolver<'_, '_> {
    /// Whether somebody may be meant at all; if so, how well the sex fits.
    pub(super) fn fits(&self, asked: &Asked, mention: &Found) -> Option<usize> {
        let entity = &self.cast.entities[mention.cluster];
        let is_wanted = match (asked.sex, entity.entity_type) {
            (Some(_), entity_type) => entity_type == EntityType::Person,
            (None, EntityType::Person | EntityType::Group) => false,
            // An adjective ("Syrian") is no antecedent of "it".
            (None, _) => {
                (mention.kind != MentionKind::Nominal || self.document.tag(mention.head) != tag::JJ)
                    && self.document.seat(mention.end).is_none()
            }
        } && !self.document.is_in_dateline(mention.first, mention.end)
            && !self.acts_on(asked.at, mention)
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
}

/// "an elder and his son, who guarded Lund": nobody in a relative clause is meant before it, at `from`.
pub(super) fn is_aside(document: &Document<'_>, name: usize, from: usize) -> bool {
    const HEIGHT: usize = 6;
    // "The chairman, who met Lund, left", whatever the tree makes of it
    let comma = usize::from(document.is(from + 1, ","));
    let opens = from + 1 + comma;
    let closes = |at: usize| comma == 0 || !document.is(at, ",");
    if document.is_any(opens, &["who", "which", "whose", "that"]) && (opens..name).all(closes) {
        return true;
    }
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
