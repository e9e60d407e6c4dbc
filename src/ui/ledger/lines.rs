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
    Account(Box<Account>),
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
            lines.push(Line::Account(Box::new(Account {
                party: party.map(str::to_owned),
                document: claims.first().map_or(DocumentId(0), |claim| claim.document),
                claims: group.len(),
                undecided: group.iter().filter(|claim| claim.review.is_none()).count(),
            })));
            lines.extend(
                group
                    .iter()
                    .map(|claim| Line::Claim(claim.id, claim.review)),
            );
        }
    }
    lines
}

/// The lines of a scope, with what is asked of them at every frame counted once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    lines: Vec<Line>,
    /// The line of each claim, by the claim's id.
    places: Vec<(ClaimId, u32)>,
    /// The lines that are accounts.
    accounts: Vec<u32>,
    /// How many are not decided; none where that isn't known, since there are too many.
    undecided: Option<usize>,
}

impl Ledger {
    /// Grouped by account.
    pub fn grouped(outline: &[ClaimOutline]) -> Self {
        let undecided = outline
            .iter()
            .filter(|claim| claim.review.is_none())
            .count();
        Self::of(lines(outline), Some(undecided))
    }

    /// In the order told, without accounts and decisions.
    pub fn flat(ids: &[ClaimId]) -> Self {
        Self::of(ids.iter().map(|id| Line::Claim(*id, None)).collect(), None)
    }

    fn of(lines: Vec<Line>, undecided: Option<usize>) -> Self {
        let mut places = Vec::with_capacity(lines.len());
        let mut accounts = Vec::new();
        for (index, line) in lines.iter().enumerate() {
            match claim(line) {
                Some(id) => places.push((id, index as u32)),
                None => accounts.push(index as u32),
            }
        }
        places.sort_unstable();
        Self {
            lines,
            places,
            accounts,
            undecided,
        }
    }

    /// All lines.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// How many claims.
    pub const fn claims(&self) -> usize {
        self.places.len()
    }

    /// How many are not decided, where that is known.
    pub const fn undecided(&self) -> Option<usize> {
        self.undecided
    }

    /// The line of a claim.
    pub fn line_of(&self, id: ClaimId) -> Option<usize> {
        let at = self.places.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        self.places.get(at).map(|(_, line)| *line as usize)
    }

    /// Which of the claims it is, from 1 on.
    pub fn ordinal_of(&self, id: ClaimId) -> Option<usize> {
        let line = self.line_of(id)?;
        let accounts = self
            .accounts
            .partition_point(|account| (*account as usize) < line);
        Some(line - accounts + 1)
    }

    /// The claim with so many before it.
    pub fn claim_at(&self, index: usize) -> Option<ClaimId> {
        // An account stands above the claim where no more claims than that stand above the account.
        let (mut low, mut high) = (0, self.accounts.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            let claims_above = self
                .accounts
                .get(middle)
                .map(|line| *line as usize - middle);
            if claims_above.is_some_and(|above| above <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        self.lines.get(index + low).and_then(claim)
    }

    /// The claim after one, or before it; the first where none is selected.
    pub fn step(&self, from: Option<ClaimId>, forward: bool) -> Option<ClaimId> {
        match from.and_then(|id| self.line_of(id)) {
            None => self.lines.iter().find_map(claim),
            Some(at) if forward => self.lines.iter().skip(at + 1).find_map(claim),
            Some(at) => self.lines.iter().take(at).rev().find_map(claim),
        }
    }

    /// The next claim after one that nobody has decided on; around the end once.
    pub fn next_undecided(&self, from: ClaimId) -> Option<ClaimId> {
        let (before, after) = self.lines.split_at(self.line_of(from)?);
        after.iter().skip(1).chain(before).find_map(open_claim)
    }

    /// The claims after one, at most so many: where nobody knows which of them are decided, one asks.
    pub fn following(&self, from: ClaimId, count: usize) -> Vec<ClaimId> {
        let after = self.line_of(from).map_or(0, |line| line + 1);
        let lines = self.lines.iter().skip(after);
        lines.filter_map(claim).take(count).collect()
    }

    /// The claims that nobody has decided on, where that is known.
    pub fn open_claims(&self) -> Vec<ClaimId> {
        match self.undecided {
            Some(_) => self.lines.iter().filter_map(open_claim).collect(),
            None => Vec::new(),
        }
    }
}

/// The claim of a line, if nobody has decided on it.
const fn open_claim(line: &Line) -> Option<ClaimId> {
    match line {
        Line::Claim(id, None) => Some(*id),
        _ => None,
    }
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
        let ledger = Ledger::grouped(&outline(&[
            (1, 1, Some("Presidency"), None),
            (2, 1, None, Some(Review::Accepted)),
            (3, 1, Some("Presidency"), Some(Review::Rejected)),
            (4, 2, Some("Presidency"), None),
        ]));
        let text: Vec<String> = ledger
            .lines()
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
        let claim = |id| Some(ClaimId(id));
        assert_eq!(ledger.step(None, true), claim(1));
        assert_eq!(ledger.step(claim(1), true), claim(3));
        assert_eq!(
            ledger.step(claim(2), false),
            claim(3),
            "over the account's line"
        );
        assert_eq!(ledger.step(claim(1), false), None);
        assert_eq!(ledger.next_undecided(ClaimId(1)), claim(4));
        assert_eq!(ledger.next_undecided(ClaimId(4)), claim(1));
        assert_eq!(ledger.open_claims(), [ClaimId(1), ClaimId(4)]);
        assert_eq!((ledger.claims(), ledger.undecided()), (4, Some(2)));
        let claims = [0, 1, 2, 3, 4].map(|index| ledger.claim_at(index));
        assert_eq!(claims, [claim(1), claim(3), claim(2), claim(4), None]);
        let ordinals = [1, 3, 2, 4].map(|id| ledger.ordinal_of(ClaimId(id)));
        assert_eq!(ordinals, [Some(1), Some(2), Some(3), Some(4)]);
    }

    #[test]
    fn many_claims_stand_in_the_order_told() {
        let ids: Vec<ClaimId> = (1..=9).rev().map(ClaimId).collect();
        let ledger = Ledger::flat(&ids);
        assert_eq!(ledger.ordinal_of(ClaimId(7)), Some(3));
        assert_eq!(ledger.undecided(), None);
        assert!(ledger.open_claims().is_empty(), "not known, so not offered");
    }
}
