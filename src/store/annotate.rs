//! What extraction found in a new document, written to the derived tables: a row each. Whom a cluster points to stands in
//! `referent`, what is counted of it in `tally`.

use rusqlite::named_params;

use super::Writer;
use crate::model::{
    Annotations, Claim, Cluster, Date, DocumentId, Mention, Party, Reference, Relation, Span,
};

/// What there is to write for one document.
#[derive(Debug, Clone, Copy)]
pub struct Extracted<'a> {
    /// What was found.
    pub annotations: &'a Annotations,
    /// Where each cluster is looked up, in their order.
    pub references: &'a [Reference],
    /// The version that found it.
    pub extractor: &'a str,
}

/// What was written for a new document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Annotated {
    /// Claims.
    pub claims: usize,
    /// Relations.
    pub relations: usize,
}

impl Writer {
    /// Writes what was found in a document that has no derived rows.
    pub fn annotate(
        &self,
        document: DocumentId,
        extracted: Extracted<'_>,
    ) -> anyhow::Result<Annotated> {
        let annotations = extracted.annotations;
        let referents = self.referents(document, extracted.references)?;
        let clusters = self.add_clusters(document, annotations, &referents)?;
        for mention in &annotations.mentions {
            self.add_mention(clusters[mention.cluster], mention)?;
        }
        let mut claims = Vec::with_capacity(annotations.claims.len());
        for claim in &annotations.claims {
            claims.push(Some(self.add_claim(
                document,
                claim,
                annotations,
                &clusters,
            )?));
        }
        for relation in &annotations.relations {
            self.add_relation(document, relation, annotations, &clusters, &claims)?;
        }
        self.add_dates(document, annotations)?;
        self.count_up(document, annotations, &referents)?;
        self.stamp(document, extracted)?;
        Ok(Annotated {
            claims: annotations.claims.len(),
            relations: annotations.relations.len(),
        })
    }

    pub(super) fn stamp(
        &self,
        document: DocumentId,
        extracted: Extracted<'_>,
    ) -> anyhow::Result<()> {
        self.execute(
            include_str!("../../db/queries/document/stamp.sql"),
            named_params! {
                ":document": document.0,
                ":extractor": extracted.extractor,
                ":skipped": extracted.annotations.skipped.map(|why| why.name()),
            },
        )?;
        Ok(())
    }

    pub(super) fn add_clusters(
        &self,
        document: DocumentId,
        annotations: &Annotations,
        referents: &[i64],
    ) -> anyhow::Result<Vec<i64>> {
        let mut ids = Vec::with_capacity(referents.len());
        for (cluster, home) in annotations.clusters.iter().zip(referents) {
            ids.push(self.add_cluster(document, *home, cluster)?);
        }
        Ok(ids)
    }

    pub(super) fn add_cluster(
        &self,
        document: DocumentId,
        home: i64,
        cluster: &Cluster,
    ) -> anyhow::Result<i64> {
        self.count_names(home, &cluster.name, &cluster.aliases, cluster.is_named, 1)?;
        self.insert(
            include_str!("../../db/queries/cluster/add.sql"),
            named_params! {
                ":document": document.0,
                ":home": home,
                ":name": cluster.name,
                ":aliases": serde_json::to_string(&cluster.aliases)?,
                ":named": cluster.is_named,
                ":type": cluster.entity_type.name(),
            },
        )
    }

    pub(super) fn add_mention(&self, cluster: i64, mention: &Mention) -> anyhow::Result<()> {
        self.execute(
            include_str!("../../db/queries/cluster/add_mention.sql"),
            named_params! {
                ":cluster": cluster,
                ":start": mention.span.start as i64,
                ":end": mention.span.end as i64,
                ":kind": mention.kind.name(),
                ":type": mention.entity_type.name(),
                ":rule": mention.rule.as_ref(),
                ":score": i64::from(mention.score.0),
            },
        )?;
        Ok(())
    }

    pub(super) fn add_claim(
        &self,
        document: DocumentId,
        claim: &Claim,
        annotations: &Annotations,
        clusters: &[i64],
    ) -> anyhow::Result<i64> {
        let hull = claim.hull();
        let quotation = annotations.quotation(claim);
        let id = self.insert(
            include_str!("../../db/queries/claim/add.sql"),
            named_params! {
                ":document": document.0,
                ":start": hull.start as i64,
                ":end": hull.end as i64,
                ":ranges": ranges(&claim.content),
                ":quotation_start": quotation.start as i64,
                ":quotation_end": quotation.end as i64,
                ":cue_start": claim.cue.map(|cue| cue.start as i64),
                ":cue_end": claim.cue.map(|cue| cue.end as i64),
                ":mode": claim.mode.name(),
                ":act": claim.act.name(),
                ":date": claim.date,
                ":rule": claim.rule.as_ref(),
                ":score": i64::from(claim.score.0),
                ":words": None::<String>,
                ":author": None::<i64>,
            },
        )?;
        self.add_claim_parts(id, claim, clusters)?;
        Ok(id)
    }

    pub(super) fn add_claim_parts(
        &self,
        id: i64,
        claim: &Claim,
        clusters: &[i64],
    ) -> anyhow::Result<()> {
        for (link, party) in claim.source.iter().map(|source| (0, source)).chain(
            claim
                .chain
                .iter()
                .enumerate()
                .map(|(index, party)| (index as i64 + 1, party)),
        ) {
            self.add_party(id, link, party, clusters)?;
        }
        for about in &claim.about {
            self.execute(
                include_str!("../../db/queries/claim/add_about.sql"),
                named_params! {":claim": id, ":cluster": clusters[*about]},
            )?;
        }
        Ok(())
    }

    pub(super) fn add_party(
        &self,
        claim: i64,
        link: i64,
        party: &Party,
        clusters: &[i64],
    ) -> anyhow::Result<()> {
        let known: Vec<Option<i64>> = if party.clusters.is_empty() {
            vec![None]
        } else {
            party
                .clusters
                .iter()
                .map(|cluster| Some(clusters[*cluster]))
                .collect()
        };
        for (ordinal, cluster) in known.into_iter().enumerate() {
            self.execute(
                include_str!("../../db/queries/claim/add_party.sql"),
                named_params! {
                    ":claim": claim,
                    ":link": link,
                    ":ordinal": ordinal as i64,
                    ":start": party.span.start as i64,
                    ":end": party.span.end as i64,
                    ":cluster": cluster,
                    ":referent": None::<i64>,
                },
            )?;
        }
        Ok(())
    }

    pub(super) fn add_relation(
        &self,
        document: DocumentId,
        relation: &Relation,
        annotations: &Annotations,
        clusters: &[i64],
        claims: &[Option<i64>],
    ) -> anyhow::Result<i64> {
        let from = &annotations.mentions[relation.from];
        let to = &annotations.mentions[relation.to];
        self.insert(
            include_str!("../../db/queries/relation/add.sql"),
            named_params! {
                ":document": document.0,
                ":type": relation.relation_type.name(),
                ":from_cluster": clusters[from.cluster],
                ":to_cluster": clusters[to.cluster],
                ":from_start": from.span.start as i64,
                ":from_end": from.span.end as i64,
                ":to_start": to.span.start as i64,
                ":to_end": to.span.end as i64,
                ":start": relation.evidence.start as i64,
                ":end": relation.evidence.end as i64,
                ":trigger_start": relation.trigger.start as i64,
                ":trigger_end": relation.trigger.end as i64,
                ":negated": relation.negated,
                ":modality": relation.modality.name(),
                ":claim": relation.claim.and_then(|claim| claims[claim]),
                ":date": relation.date,
                ":rule": relation.rule.as_ref(),
                ":score": i64::from(relation.score.0),
            },
        )
    }

    pub(super) fn add_dates(
        &self,
        document: DocumentId,
        annotations: &Annotations,
    ) -> anyhow::Result<()> {
        for date in &annotations.dates {
            self.add_date(document, date)?;
        }
        Ok(())
    }

    pub(super) fn add_date(&self, document: DocumentId, date: &Date) -> anyhow::Result<()> {
        self.execute(
            include_str!("../../db/queries/document/add_date.sql"),
            named_params! {
                ":document": document.0,
                ":start": date.span.start as i64,
                ":end": date.span.end as i64,
                ":type": date.date_type.name(),
                ":value": date.value,
            },
        )?;
        Ok(())
    }
}

/// Content ranges as stored: nothing for one range, which the hull is.
fn ranges(content: &[Span]) -> Option<String> {
    (content.len() > 1).then(|| {
        let ranges: Vec<String> = content
            .iter()
            .map(|range| format!("[{},{}]", range.start, range.end))
            .collect();
        format!("[{}]", ranges.join(","))
    })
}
