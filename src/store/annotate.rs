//! What extraction found in a new document, written to the derived tables and added to the stored counts.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::named_params;

use super::Writer;
use crate::model::{
    Annotations, Claim, Cluster, Date, DocumentId, EntityId, Mention, Party, Reference, Relation,
    Span,
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

    /// The referent of each reference: found, or made.
    pub(super) fn referents(
        &self,
        document: DocumentId,
        references: &[Reference],
    ) -> anyhow::Result<Vec<i64>> {
        references
            .iter()
            .map(|reference| {
                if let Some(found) = self.find_referent(document, reference)? {
                    return Ok(found);
                }
                let id = self.insert(
                    include_str!("../../db/queries/identity/add_referent.sql"),
                    named_params! {
                        ":type": reference.entity_type.name(),
                        ":key": reference.key,
                        ":name": reference.name,
                        ":gazetteer": reference.is_gazetteer,
                        ":named": reference.is_named,
                        ":document": reference.is_local.then_some(document.0),
                    },
                )?;
                Ok(id)
            })
            .collect()
    }

    pub(super) fn find_referent(
        &self,
        document: DocumentId,
        reference: &Reference,
    ) -> anyhow::Result<Option<i64>> {
        let found = self.row(
            include_str!("../../db/queries/identity/find_referent.sql"),
            named_params! {
                ":type": reference.entity_type.name(),
                ":key": reference.key,
                ":document": if reference.is_local { document.0 } else { 0 },
            },
            |row| row.get("id"),
        )?;
        if found.is_some() || !reference.is_local || !reference.is_named {
            return Ok(found);
        }
        // where an analyst has said who that name is, and all who bear it are that one, a later document's is, too; a
        // person's single name never tells enough
        if reference.entity_type == crate::model::EntityType::Person {
            return Ok(None);
        }
        self.row(
            include_str!("../../db/queries/identity/find_decided.sql"),
            named_params! {":type": reference.entity_type.name(), ":key": reference.key},
            |row| row.get("id"),
        )
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

    /// Counts one document more or less in which a referent is called so.
    pub(super) fn count_names(
        &self,
        referent: i64,
        name: &str,
        aliases: &[String],
        is_named: bool,
        by: i64,
    ) -> anyhow::Result<()> {
        if !is_named {
            return Ok(());
        }
        self.count_name(referent, name, by, by)?;
        for (index, alias) in aliases.iter().enumerate() {
            if alias != name && !aliases.iter().take(index).any(|before| before == alias) {
                self.count_name(referent, alias, by, 0)?;
            }
        }
        self.name_referent(referent, name)
    }

    /// Keeps the most frequent full name as a referent's, after `name` was counted.
    pub(super) fn name_referent(&self, referent: i64, name: &str) -> anyhow::Result<()> {
        let shown: Option<String> = self.row(
            include_str!("../../db/queries/identity/name.sql"),
            named_params! {":referent": referent},
            |row| row.get("name"),
        )?;
        if shown.as_deref() != Some(name) {
            self.execute(
                include_str!("../../db/queries/identity/name_referent.sql"),
                named_params! {":referent": referent},
            )?;
            let entity = self.entity_of(referent)?;
            self.execute(
                include_str!("../../db/queries/entity/rename.sql"),
                named_params! {":entity": entity.0},
            )?;
        }
        Ok(())
    }

    pub(super) fn count_name(
        &self,
        referent: i64,
        name: &str,
        by: i64,
        fullest: i64,
    ) -> anyhow::Result<()> {
        let changed = self.execute(
            include_str!("../../db/queries/identity/count_name.sql"),
            named_params! {":referent": referent, ":name": name, ":by": by, ":fullest": fullest},
        )?;
        if changed == 0 && by > 0 {
            let id = self.insert(
                include_str!("../../db/queries/identity/add_name.sql"),
                named_params! {":referent": referent, ":name": name, ":fullest": fullest},
            )?;
            self.execute(
                include_str!("../../db/queries/search/add_name.sql"),
                named_params! {":id": id, ":name": name},
            )?;
        }
        Ok(())
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

    /// Adds a new document to the stored counts of its entities and links.
    pub(super) fn count_up(
        &self,
        document: DocumentId,
        annotations: &Annotations,
        referents: &[i64],
    ) -> anyhow::Result<()> {
        let mut entity_of = BTreeMap::new();
        let mut groups: BTreeMap<i64, i64> = BTreeMap::new();
        for referent in referents {
            if !groups.contains_key(referent) {
                groups.insert(*referent, self.entity_of(*referent)?.0);
            }
        }
        for (index, referent) in referents.iter().enumerate() {
            entity_of.insert(index, groups[referent]);
        }
        let mut counts: BTreeMap<i64, [i64; 3]> =
            entity_of.values().map(|entity| (*entity, [0; 3])).collect();
        let mut add = |involved: BTreeSet<i64>, column: usize| {
            for entity in involved {
                counts.entry(entity).or_default()[column] += 1;
            }
        };
        for claim in &annotations.claims {
            let parties = claim
                .source
                .iter()
                .chain(&claim.chain)
                .flat_map(|party| &party.clusters);
            add(
                parties
                    .chain(&claim.about)
                    .map(|cluster| entity_of[cluster])
                    .collect(),
                0,
            );
        }
        for relation in &annotations.relations {
            let ends = [relation.from, relation.to]
                .map(|end| entity_of[&annotations.mentions[end].cluster]);
            add(ends.into_iter().collect(), 1);
        }
        for mention in &annotations.mentions {
            add(BTreeSet::from([entity_of[&mention.cluster]]), 2);
        }
        for (entity, [claims, relations, mentions]) in counts {
            let changed = self.execute(
                include_str!("../../db/queries/entity/count_up.sql"),
                named_params! {":entity": entity, ":claims": claims, ":relations": relations, ":mentions": mentions},
            )?;
            if changed == 0 {
                self.begin_entity(entity, [claims, relations, mentions])?;
            }
        }
        self.link_up(document, annotations, referents)
    }

    /// Adds the row of an entity that no document mentioned before this one.
    pub(super) fn begin_entity(
        &self,
        entity: i64,
        [claims, relations, mentions]: [i64; 3],
    ) -> anyhow::Result<()> {
        if self.referents_of(EntityId(entity))?.len() > 1 {
            return self.refresh_entity(EntityId(entity));
        }
        self.execute(
            include_str!("../../db/queries/entity/begin.sql"),
            named_params! {":entity": entity, ":claims": claims, ":relations": relations, ":mentions": mentions},
        )?;
        Ok(())
    }

    pub(super) fn link_up(
        &self,
        document: DocumentId,
        annotations: &Annotations,
        referents: &[i64],
    ) -> anyhow::Result<()> {
        if annotations.relations.is_empty() {
            return Ok(());
        }
        let published: Option<String> = self
            .row(
                include_str!("../../db/queries/document/published.sql"),
                named_params! {":document": document.0},
                |row| row.get("published"),
            )?
            .flatten();
        let mut links: BTreeMap<(i64, i64, &str, bool), Vec<Option<&str>>> = BTreeMap::new();
        for relation in &annotations.relations {
            let end = |mention: usize| referents[annotations.mentions[mention].cluster];
            links
                .entry((
                    end(relation.from),
                    end(relation.to),
                    relation.relation_type.name(),
                    relation.negated,
                ))
                .or_default()
                .push(relation.date.as_deref().or(published.as_deref()));
        }
        for ((from, to, relation_type, negated), dates) in links {
            self.execute(
                include_str!("../../db/queries/link/count_up.sql"),
                named_params! {
                    ":from": from,
                    ":to": to,
                    ":type": relation_type,
                    ":negated": negated,
                    ":count": dates.len() as i64,
                    ":first": dates.iter().flatten().min(),
                    ":last": dates.iter().flatten().max(),
                },
            )?;
        }
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
