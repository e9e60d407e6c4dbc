//! Reviews and grades: the decisions of one analyst on one object.

use rusqlite::named_params;

use super::Writer;
use crate::model::{ClaimId, Credibility, Object, PublisherId, Reliability, Review};

impl Writer {
    /// Stores one's own decision on a claim or relation; `words` is what was decided on, as it stands.
    pub(super) fn set_review(
        &self,
        object: Object,
        decision: Option<Review>,
        words: &str,
        time: &str,
    ) -> anyhow::Result<()> {
        let (claim, relation) = match object {
            Object::Claim(id) => (Some(id.0), None),
            Object::Relation(id) => (None, Some(id.0)),
            other => anyhow::bail!("claims and relations are reviewed, not {other}"),
        };
        match decision {
            None => self.execute(
                include_str!("../../db/queries/review/drop.sql"),
                named_params! {":analyst": self.analyst, ":claim": claim, ":relation": relation},
            )?,
            Some(decision) => {
                let changed = self.execute(
                    include_str!("../../db/queries/review/update.sql"),
                    named_params! {
                        ":analyst": self.analyst,
                        ":claim": claim,
                        ":relation": relation,
                        ":decision": decision.name(),
                        ":words": words,
                        ":time": time,
                    },
                )?;
                if changed == 0 {
                    self.execute(
                        include_str!("../../db/queries/review/add.sql"),
                        named_params! {
                            ":analyst": self.analyst,
                            ":claim": claim,
                            ":relation": relation,
                            ":decision": decision.name(),
                            ":words": words,
                            ":time": time,
                        },
                    )?;
                }
                changed
            }
        };
        Ok(())
    }

    /// Stores one's own grade of a claim.
    pub(super) fn grade_claim(
        &self,
        claim: ClaimId,
        grade: Option<Credibility>,
        time: &str,
    ) -> anyhow::Result<()> {
        self.set_grade(Some(claim.0), None, grade.map(Credibility::name), time)
    }

    /// Stores one's own grade of a publisher.
    pub(super) fn grade_publisher(
        &self,
        publisher: PublisherId,
        grade: Option<Reliability>,
        time: &str,
    ) -> anyhow::Result<()> {
        self.set_grade(None, Some(publisher.0), grade.map(Reliability::name), time)
    }

    fn set_grade(
        &self,
        claim: Option<i64>,
        publisher: Option<i64>,
        value: Option<&str>,
        time: &str,
    ) -> anyhow::Result<()> {
        let Some(value) = value else {
            self.execute(
                include_str!("../../db/queries/review/drop_grade.sql"),
                named_params! {":analyst": self.analyst, ":claim": claim, ":publisher": publisher},
            )?;
            return Ok(());
        };
        for sql in [
            include_str!("../../db/queries/review/update_grade.sql"),
            include_str!("../../db/queries/review/add_grade.sql"),
        ] {
            let changed = self.execute(
                sql,
                named_params! {
                    ":analyst": self.analyst,
                    ":claim": claim,
                    ":publisher": publisher,
                    ":value": value,
                    ":time": time,
                },
            )?;
            if changed > 0 {
                break;
            }
        }
        Ok(())
    }
}
