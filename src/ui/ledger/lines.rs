//! The ledger's lines: claims in the order told, under a line for each account. Plain data.

use std::collections::BTreeMap;

use crate::case::ClaimOutline;
use crate::model::{ClaimId, DocumentId, Review};

/// Above so many claims, lines stand in the order told, without their accounts: nobody reads that far.
pub(super) const GROUPED: usize = 20_000;

/// A line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// An account: who tells it, in which document, how much.
    Account(Account),
    /// A claim.
    Claim(ClaimId, Option<Review>),
}

/// Who tells what stands below.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The party, where the document gives the account of one; else the document speaks for itself.
    pub party: Option<String>,
    /// The document.
    pub document: DocumentId,
    /// Its claims.
    pub claims: usize,
    /// Those that nobody has decided on.
    pub undecided: usize,
}

/// Lines of a scope: a document's accounts in the order in which they begin.
pub(super) fn lines(outline: &[ClaimOutline]) -> Vec<Line> {
    let mut lines = Vec::with_capacity(outline.len() + 16);
    for claims in outline.chunk_by(|a, b| a.document == b.document) {
        let mut order: Vec<Option<&str>> = Vec::new();
        let mut groups: BTreeMap<Option<&str>, Vec<&ClaimOutline>> = BTreeMap::new();
        for claim in claims {
            let party = claim.account.as_deref();
            let group = groups.entry(party).or_default();
            if group.is_empty() {
                order.push(party);
            }
            group.push(claim);
        }
        for party in order {
            let group = groups.remove(&party).unwrap_or_default();
            lines.push(Line::Account(Account {
                party: party.map(str::to_owned),
                document: claims.first().map_or(DocumentId(0), |claim| claim.document),
                claims: group.len(),
                undecided: group.iter().filter(|claim| claim.review.is_none()).count(),
            }));
            lines.extend(
                group
                    .iter()
                    .map(|claim| Line::Claim(claim.id, claim.review)),
            );
        }
    }
    lines
}

/// The claim after one, by so many lines (-1: before); the first where none is selected.
pub(super) fn step(lines: &[Line], from: Option<ClaimId>, forward: bool) -> Option<ClaimId> {
    let claims: Vec<ClaimId> = lines.iter().filter_map(claim).collect();
    let at = from.and_then(|id| claims.iter().position(|other| *other == id));
    match at {
        None => claims.first().copied(),
        Some(index) if forward => claims.get(index + 1).copied(),
        Some(index) => index
            .checked_sub(1)
            .and_then(|index| claims.get(index).copied()),
    }
}

/// The next claim after one that nobody has decided on; around the end once.
pub(super) fn next_undecided(lines: &[Line], from: ClaimId) -> Option<ClaimId> {
    let at = lines.iter().position(|line| claim(line) == Some(from))?;
    let (before, after) = lines.split_at(at);
    after
        .iter()
        .skip(1)
        .chain(before)
        .find_map(|line| match line {
            Line::Claim(id, None) => Some(*id),
            _ => None,
        })
}

/// The claims that nobody has decided on.
pub(super) fn undecided(lines: &[Line]) -> Vec<ClaimId> {
    lines
        .iter()
        .filter_map(|line| match line {
            Line::Claim(id, None) => Some(*id),
            _ => None,
        })
        .collect()
}

/// The claim of a line.
pub(super) const fn claim(line: &Line) -> Option<ClaimId> {
    match line {
        Line::Claim(id, _) => Some(*id),
        Line::Account(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline(claims: &[(i64, i64, Option<&str>, Option<Review>)]) -> Vec<ClaimOutline> {
        claims
            .iter()
            .map(|(id, document, account, review)| ClaimOutline {
                id: ClaimId(*id),
                document: DocumentId(*document),
                account: account.map(str::to_owned),
                review: *review,
            })
            .collect()
    }

    #[test]
    fn claims_stand_under_their_account() {
        let lines = lines(&outline(&[
            (1, 1, Some("Presidency"), None),
            (2, 1, None, Some(Review::Accepted)),
            (3, 1, Some("Presidency"), Some(Review::Rejected)),
            (4, 2, Some("Presidency"), None),
        ]));
        let text: Vec<String> = lines
            .iter()
            .map(|line| match line {
                Line::Account(account) => format!(
                    "{} in {}: {} claims, {} undecided",
                    account.party.as_deref().unwrap_or("itself"),
                    account.document,
                    account.claims,
                    account.undecided
                ),
                Line::Claim(id, _) => id.to_string(),
            })
            .collect();
        assert_eq!(
            text,
            [
                "Presidency in 1: 2 claims, 1 undecided",
                "1",
                "3",
                "itself in 1: 1 claims, 0 undecided",
                "2",
                "Presidency in 2: 1 claims, 1 undecided",
                "4",
            ]
        );
        assert_eq!(step(&lines, None, true), Some(ClaimId(1)));
        assert_eq!(step(&lines, Some(ClaimId(1)), true), Some(ClaimId(3)));
        assert_eq!(step(&lines, Some(ClaimId(1)), false), None);
        assert_eq!(next_undecided(&lines, ClaimId(1)), Some(ClaimId(4)));
        assert_eq!(next_undecided(&lines, ClaimId(4)), Some(ClaimId(1)));
        assert_eq!(undecided(&lines), [ClaimId(1), ClaimId(4)]);
    }
}
