//! A new extraction of a document, applied as a difference: ids hold, and nothing that an analyst touched changes. What claims
//! and relations stand on (clusters, mentions, dates), and no analyst touches, is matched in `rematch`.

use std::collections::BTreeSet;

use rusqlite::named_params;

use super::Writer;
use super::annotate::Extracted;
use crate::model::{Annotations, Claim, ClaimId, DocumentId, EntityId, Relation, RelationId, Span};

/// What a new extraction changed in a document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reconciled {
    /// Claims and relations that were there before, adopted ones included.
    pub kept: usize,
    /// That are new.
    pub added: usize,
    /// That are gone.
    pub removed: usize,
    /// That were left out, since an analyst has decided on half of their words.
    pub withheld: usize,
}

impl Reconciled {
    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self {
            kept: self.kept + other.kept,
            added: self.added + other.added,
            removed: self.removed + other.removed,
            withheld: self.withheld + other.withheld,
        }
    }
}

/// A derived row as it is in the case, by what tells it apart from others.
struct Old {
    id: i64,
    span: Span,
    identity: String,
    is_adopted: bool,
    is_made_by_hand: bool,
}

impl Writer {
    /// Applies a new extraction of a document as a difference. A row with the same content ranges and source keeps its
    /// id; what an analyst touched stays as it is, and what shares half of its union with that, or with what was
    /// rejected, is not suggested again.
    pub fn reconcile(
        &self,
        document: DocumentId,
        extracted: Extracted<'_>,
    ) -> anyhow::Result<Reconciled> {
        let annotations = extracted.annotations;
        let mut entities: BTreeSet<EntityId> = self.entities_of_document(document)?;
        let mut links = self.links_of_document(document)?;

        let referents = self.referents(document, extracted.references)?;
        let (clusters, left_over) = self.match_clusters(document, annotations, &referents)?;
        self.match_mentions(document, annotations, &clusters)?;
        let (claims, of_claims) = self.match_claims(document, annotations, &clusters)?;
        let of_relations = self.match_relations(document, annotations, &clusters, &claims)?;
        self.match_dates(document, annotations)?;
        self.drop_clusters(&left_over)?;

        entities.extend(self.entities_of_document(document)?);
        links.extend(self.links_of_document(document)?);
        self.refresh_links(&links)?;
        for entity in entities {
            self.refresh_entity(entity)?;
        }
        self.stamp(document, extracted)?;
        Ok(of_claims.and(of_relations))
    }

    /// Removes the derived rows of a document that nobody adopted, as when its import is undone.
    pub fn unannotate(&self, document: DocumentId) -> anyhow::Result<Reconciled> {
        let nothing = Annotations::default();
        let done = self.reconcile(
            document,
            Extracted {
                annotations: &nothing,
                references: &[],
                extractor: "",
            },
        )?;
        self.execute(
            include_str!("../../db/queries/document/unstamp.sql"),
            named_params! {":document": document.0},
        )?;
        Ok(done)
    }

    fn match_claims(
        &self,
        document: DocumentId,
        annotations: &Annotations,
        clusters: &[i64],
    ) -> anyhow::Result<(Vec<Option<i64>>, Reconciled)> {
        let mut old = self.old_rows(
            include_str!("../../db/queries/claim/to_match.sql"),
            document,
        )?;
        let mut done = Reconciled::default();
        let mut ids = Vec::with_capacity(annotations.claims.len());
        for claim in &annotations.claims {
            let identity = claim_identity(claim);
            if let Some(at) = old
                .iter()
                .position(|row| !row.is_made_by_hand && row.identity == identity)
            {
                let row = old.remove(at);
                done.kept += 1;
                if !row.is_adopted {
                    self.update_claim(row.id, claim, annotations, clusters)?;
                }
                ids.push(Some(row.id));
            } else if is_decided(old.iter(), claim.hull()) {
                done.withheld += 1;
                ids.push(None);
            } else {
                done.added += 1;
                ids.push(Some(self.add_claim(
                    document,
                    claim,
                    annotations,
                    clusters,
                )?));
            }
        }
        for row in old {
            if row.is_adopted {
                done.kept += usize::from(!row.is_made_by_hand);
            } else {
                self.drop_claim(ClaimId(row.id))?;
                done.removed += 1;
            }
        }
        Ok((ids, done))
    }

    fn old_rows(&self, sql: &str, document: DocumentId) -> anyhow::Result<Vec<Old>> {
        self.rows(sql, named_params! {":document": document.0}, |row| {
            let is_made_by_hand = row.get::<_, Option<i64>>("author")?.is_some();
            Ok(Old {
                id: row.get("id")?,
                span: Span::new(
                    row.get::<_, i64>("start")? as usize,
                    row.get::<_, i64>("end")? as usize,
                ),
                identity: row.get("identity")?,
                is_adopted: is_made_by_hand || row.get("adopted")?,
                is_made_by_hand,
            })
        })
    }

    fn update_claim(
        &self,
        id: i64,
        claim: &Claim,
        annotations: &Annotations,
        clusters: &[i64],
    ) -> anyhow::Result<()> {
        let quotation = annotations.quotation(claim);
        self.execute(
            include_str!("../../db/queries/claim/update.sql"),
            named_params! {
                ":id": id,
                ":quotation_start": quotation.start as i64,
                ":quotation_end": quotation.end as i64,
                ":cue_start": claim.cue.map(|cue| cue.start as i64),
                ":cue_end": claim.cue.map(|cue| cue.end as i64),
                ":mode": claim.mode.name(),
                ":act": claim.act.name(),
                ":date": claim.date,
                ":rule": claim.rule.as_ref(),
                ":score": i64::from(claim.score.0),
            },
        )?;
        if self.claim_parts(ClaimId(id))? != parts_of(claim, clusters) {
            self.drop_claim_parts(ClaimId(id))?;
            self.add_claim_parts(id, claim, clusters)?;
        }
        Ok(())
    }

    /// The stored parties of a claim, and what it is about.
    fn claim_parts(&self, id: ClaimId) -> anyhow::Result<Parts> {
        let parties = self.rows(
            include_str!("../../db/queries/claim/stored_parties.sql"),
            named_params! {":id": id.0},
            |row| {
                Ok((
                    row.get("link")?,
                    row.get("start")?,
                    row.get("end")?,
                    row.get("cluster")?,
                ))
            },
        )?;
        let about = self.rows(
            include_str!("../../db/queries/claim/stored_about.sql"),
            named_params! {":id": id.0},
            |row| row.get("cluster"),
        )?;
        Ok((parties, about.into_iter().collect()))
    }

    fn drop_claim_parts(&self, id: ClaimId) -> anyhow::Result<()> {
        self.execute(
            include_str!("../../db/queries/claim/drop_parties.sql"),
            named_params! {":id": id.0},
        )?;
        self.execute(
            include_str!("../../db/queries/claim/drop_about.sql"),
            named_params! {":id": id.0},
        )?;
        Ok(())
    }

    /// Removes a derived claim; relations that rest on it stand by themselves then.
    fn drop_claim(&self, id: ClaimId) -> anyhow::Result<()> {
        self.drop_claim_parts(id)?;
        self.execute(
            include_str!("../../db/queries/relation/free_of_claim.sql"),
            named_params! {":id": id.0},
        )?;
        self.execute(
            include_str!("../../db/queries/claim/drop.sql"),
            named_params! {":id": id.0},
        )?;
        Ok(())
    }

    fn match_relations(
        &self,
        document: DocumentId,
        annotations: &Annotations,
        clusters: &[i64],
        claims: &[Option<i64>],
    ) -> anyhow::Result<Reconciled> {
        let mut old = self.old_rows(
            include_str!("../../db/queries/relation/to_match.sql"),
            document,
        )?;
        let mut done = Reconciled::default();
        for relation in &annotations.relations {
            let from = clusters[annotations.mentions[relation.from].cluster];
            let to = clusters[annotations.mentions[relation.to].cluster];
            let ends = format!(" {} {from} {to}", relation.relation_type);
            let identity = format!(
                "{}-{}{ends}",
                relation.evidence.start, relation.evidence.end
            );
            if let Some(at) = old
                .iter()
                .position(|row| !row.is_made_by_hand && row.identity == identity)
            {
                let row = old.remove(at);
                done.kept += 1;
                if !row.is_adopted {
                    self.update_relation(RelationId(row.id), relation, annotations, claims)?;
                }
            } else if is_decided(
                old.iter().filter(|row| row.identity.ends_with(&ends)),
                relation.evidence,
            ) {
                done.withheld += 1;
            } else {
                done.added += 1;
                self.add_relation(document, relation, annotations, clusters, claims)?;
            }
        }
        for row in old {
            if row.is_adopted {
                done.kept += usize::from(!row.is_made_by_hand);
            } else {
                self.execute(
                    include_str!("../../db/queries/relation/drop.sql"),
                    named_params! {":id": row.id},
                )?;
                done.removed += 1;
            }
        }
        Ok(done)
    }

    fn update_relation(
        &self,
        id: RelationId,
        relation: &Relation,
        annotations: &Annotations,
        claims: &[Option<i64>],
    ) -> anyhow::Result<()> {
        let from = &annotations.mentions[relation.from].span;
        let to = &annotations.mentions[relation.to].span;
        self.execute(
            include_str!("../../db/queries/relation/update.sql"),
            named_params! {
                ":id": id.0,
                ":from_start": from.start as i64,
                ":from_end": from.end as i64,
                ":to_start": to.start as i64,
                ":to_end": to.end as i64,
                ":trigger_start": relation.trigger.start as i64,
                ":trigger_end": relation.trigger.end as i64,
                ":negated": relation.negated,
                ":modality": relation.modality.name(),
                ":claim": relation.claim.and_then(|claim| claims[claim]),
                ":date": relation.date,
                ":rule": relation.rule.as_ref(),
                ":score": i64::from(relation.score.0),
            },
        )?;
        Ok(())
    }
}

/// Link, start, end and cluster of each party, in order; and what a claim is about.
type Parts = (Vec<(i64, i64, i64, Option<i64>)>, BTreeSet<i64>);

/// The parts of a claim as they would be stored.
fn parts_of(claim: &Claim, clusters: &[i64]) -> Parts {
    let mut parties = Vec::new();
    for (link, party) in claim
        .source
        .iter()
        .map(|source| (0, source))
        .chain((1..).zip(&claim.chain))
    {
        let (start, end) = (party.span.start as i64, party.span.end as i64);
        if party.clusters.is_empty() {
            parties.push((link, start, end, None));
        }
        parties.extend(
            party
                .clusters
                .iter()
                .map(|cluster| (link, start, end, Some(clusters[*cluster]))),
        );
    }
    (
        parties,
        claim.about.iter().map(|about| clusters[*about]).collect(),
    )
}

/// Content ranges and source: what makes two claims of a document the same.
fn claim_identity(claim: &Claim) -> String {
    let source = claim
        .source
        .as_ref()
        .map_or(Span::new(0, 0), |source| source.span);
    let ranges: Vec<String> = claim
        .content
        .iter()
        .map(|range| format!("[{},{}]", range.start, range.end))
        .collect();
    format!("[{}] {}-{}", ranges.join(","), source.start, source.end)
}

/// Whether `span` shares half of its union with a row that an analyst has touched, made or rejected.
fn is_decided<'a>(mut old: impl Iterator<Item = &'a Old>, span: Span) -> bool {
    old.any(|row| row.is_adopted && 2 * row.span.shared(span) >= row.span.hull(span).len())
}
