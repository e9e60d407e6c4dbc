//! Somebody without a name for whom a pronoun may stand: "a driver … he", "Oman's foreign ministry … it".

use super::pronoun::{Meant, turn};
use super::resolve::Resolver;
use super::{Left, Sex};
use crate::extract::lexicon::{kind, lexicon};
use crate::extract::parse;
use crate::extract::tag;

/// Somebody without a name: "a driver", "Oman's foreign ministry", or "it" of one.
pub(super) struct Stranger {
    pub(super) at: usize,
    /// The noun that it goes back to, itself of a noun.
    pub(super) noun: usize,
    pub(super) sex: Option<Sex>,
    pub(super) is_thing: bool,
}

impl Resolver<'_, '_> {
    /// Somebody without a name, if the word at a token is that.
    pub(super) fn meet_stranger(&mut self, at: usize) {
        let document = self.document;
        if document.tag(at) != tag::NN {
            return;
        }
        let kinds = lexicon().kinds(document.token(at).lower);
        let is_thing = kinds & kind::ORGANIZATION_HEAD != 0 && kinds & kind::NAME_ONLY == 0;
        if kinds & kind::ROLE == 0 && !is_thing {
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
        self.strangers.push(Stranger {
            at,
            noun: at,
            sex,
            is_thing,
        });
    }

    /// Remembers that a pronoun goes back to somebody without a name, met at `head`.
    pub(super) fn go_back(&mut self, at: usize, head: usize, sex: Option<Sex>, score: u16) {
        let met = self
            .strangers
            .iter()
            .rev()
            .find(|stranger| stranger.at == head);
        let noun = met.map_or(head, |stranger| stranger.noun);
        self.cast.left.push(Left { at, noun, score });
        if sex.is_none() {
            self.last[turn(sex)] = Some((Meant::Stranger(noun), self.sentence(at)));
            self.strangers.push(Stranger {
                at,
                noun,
                sex,
                is_thing: true,
            });
        }
    }
}
