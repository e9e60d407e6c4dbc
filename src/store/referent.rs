//! Whom the clusters of a document point to, and what these are called: referents are found or made, and the names counted that
//! documents call them by. Which entity a referent belongs to is decided in `identity`.

use rusqlite::named_params;

use super::Writer;
use crate::model::{DocumentId, EntityType, Reference};

impl Writer {
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

    fn find_referent(
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
        if reference.entity_type == EntityType::Person {
            return Ok(None);
        }
        self.row(
            include_str!("../../db/queries/identity/find_decided.sql"),
            named_params! {":type": reference.entity_type.name(), ":key": reference.key},
            |row| row.get("id"),
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
    fn name_referent(&self, referent: i64, name: &str) -> anyhow::Result<()> {
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

    fn count_name(&self, referent: i64, name: &str, by: i64, fullest: i64) -> anyhow::Result<()> {
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
}
