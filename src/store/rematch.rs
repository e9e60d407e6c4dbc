//! Clusters, mentions and dates of a new extraction, matched with those that are there: what is the same keeps its row. It
//! doesn't know what an analyst touched: that is `reconcile`.

use std::collections::BTreeMap;

use anyhow::Context as _;
use rusqlite::named_params;

use super::Writer;
use crate::model::{Annotations, DocumentId};

impl Writer {
    /// Gives the clusters of a new extraction the ids of the old ones with the same home and name; answers also the old
    /// ones that are left over.
    pub(super) fn match_clusters(
        &self,
        document: DocumentId,
        annotations: &Annotations,
        referents: &[i64],
    ) -> anyhow::Result<(Vec<i64>, Vec<i64>)> {
        let mut old: Vec<(i64, i64)> = self.rows(
            include_str!("../../db/queries/cluster/of_document.sql"),
            named_params! {":document": document.0},
            |row| Ok((row.get("id")?, row.get("home")?)),
        )?;
        let mut ids = Vec::with_capacity(referents.len());
        for (cluster, home) in annotations.clusters.iter().zip(referents) {
            if let Some(at) = old.iter().position(|(_, old_home)| old_home == home) {
                let (id, _) = old.remove(at);
                self.uncount_cluster(id)?;
                self.count_names(*home, &cluster.name, &cluster.aliases, cluster.is_named, 1)?;
                self.execute(
                    include_str!("../../db/queries/cluster/update.sql"),
                    named_params! {
                        ":id": id,
                        ":name": cluster.name,
                        ":aliases": serde_json::to_string(&cluster.aliases)?,
                        ":named": cluster.is_named,
                        ":type": cluster.entity_type.name(),
                    },
                )?;
                ids.push(id);
            } else {
                ids.push(self.add_cluster(document, *home, cluster)?);
            }
        }
        self.place_clusters(document)?;
        Ok((ids, old.into_iter().map(|(id, _)| id).collect()))
    }

    /// Drops clusters that the text has no longer, but for those that an adopted claim or relation points to.
    pub(super) fn drop_clusters(&self, left_over: &[i64]) -> anyhow::Result<()> {
        for id in left_over {
            self.uncount_cluster(*id)?;
            let dropped = self.execute(
                include_str!("../../db/queries/cluster/drop.sql"),
                named_params! {":id": id},
            )?;
            if dropped == 0 {
                self.execute(
                    include_str!("../../db/queries/cluster/forget_names.sql"),
                    named_params! {":id": id},
                )?;
            }
        }
        Ok(())
    }

    /// Takes the names of a cluster off those of its referent.
    fn uncount_cluster(&self, id: i64) -> anyhow::Result<()> {
        let (home, name, aliases, named) = self
            .row(
                include_str!("../../db/queries/cluster/get.sql"),
                named_params! {":id": id},
                |row| {
                    Ok((
                        row.get::<_, i64>("home")?,
                        row.get::<_, String>("name")?,
                        row.get::<_, String>("aliases")?,
                        row.get::<_, bool>("named")?,
                    ))
                },
            )?
            .with_context(|| format!("there is no cluster {id}"))?;
        let aliases: Vec<String> = serde_json::from_str(&aliases)?;
        self.count_names(home, &name, &aliases, named, -1)
    }

    pub(super) fn match_mentions(
        &self,
        document: DocumentId,
        annotations: &Annotations,
        clusters: &[i64],
    ) -> anyhow::Result<()> {
        let mut old: BTreeMap<(i64, i64, i64, String, String), i64> = self
            .rows(
                include_str!("../../db/queries/cluster/mentions_of_document.sql"),
                named_params! {":document": document.0},
                |row| {
                    Ok((
                        (
                            row.get("cluster")?,
                            row.get("start")?,
                            row.get("end")?,
                            row.get("kind")?,
                            row.get("type")?,
                        ),
                        row.get("id")?,
                    ))
                },
            )?
            .into_iter()
            .collect();
        for mention in &annotations.mentions {
            let key = (
                clusters[mention.cluster],
                mention.span.start as i64,
                mention.span.end as i64,
                mention.kind.name().to_owned(),
                mention.entity_type.name().to_owned(),
            );
            if old.remove(&key).is_none() {
                self.add_mention(clusters[mention.cluster], mention)?;
            }
        }
        for id in old.into_values() {
            self.execute(
                include_str!("../../db/queries/cluster/drop_mention.sql"),
                named_params! {":id": id},
            )?;
        }
        Ok(())
    }

    /// Keeps the rows of expressions of time that are still there.
    pub(super) fn match_dates(
        &self,
        document: DocumentId,
        annotations: &Annotations,
    ) -> anyhow::Result<()> {
        let mut old: BTreeMap<(i64, i64, String), (i64, Option<String>)> = self
            .rows(
                include_str!("../../db/queries/document/stored_dates.sql"),
                named_params! {":document": document.0},
                |row| {
                    Ok((
                        (row.get("start")?, row.get("end")?, row.get("type")?),
                        (row.get("id")?, row.get("value")?),
                    ))
                },
            )?
            .into_iter()
            .collect();
        for date in &annotations.dates {
            let key = (
                date.span.start as i64,
                date.span.end as i64,
                date.date_type.name().to_owned(),
            );
            match old.remove(&key) {
                Some((_, value)) if value == date.value => {}
                Some((id, _)) => {
                    self.execute(
                        include_str!("../../db/queries/document/update_date.sql"),
                        named_params! {":id": id, ":value": date.value},
                    )?;
                }
                None => self.add_date(document, date)?,
            }
        }
        for (id, _) in old.into_values() {
            self.execute(
                include_str!("../../db/queries/document/drop_date.sql"),
                named_params! {":id": id},
            )?;
        }
        Ok(())
    }
}
