//! Claims as lists, ledger and reports show them: with the words, the parties resolved, and the analysts' decisions.

use rusqlite::{Row, named_params};

use super::document::{span, span_or_none};
use super::{Reader, scope};
use crate::model::{
    Act, ClaimId, Credibility, DocumentId, EntityId, EntityType, Mode, Query, Review, Span,
};

/// Somebody in a claim: its source, or a link of its chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartyRow {
    /// 0 the source, 1 … the chain, nearest the speaker first.
    pub link: usize,
    /// The words.
    pub span: Span,
    /// Them, as they stand.
    pub words: String,
    /// Who it is, where that is known: joint sources have several.
    pub entities: Vec<(EntityId, String, EntityType)>,
}

impl PartyRow {
    /// The shown names, joined; the words where nobody is known.
    pub fn name(&self) -> String {
        if self.entities.is_empty() {
            return self.words.clone();
        }
        let names: Vec<&str> = self
            .entities
            .iter()
            .map(|(_, name, _)| name.as_str())
            .collect();
        names.join(", ")
    }

    /// The first of those it is.
    pub fn entity(&self) -> Option<EntityId> {
        self.entities.first().map(|(id, _, _)| *id)
    }
}

/// A claim with everything that a line about it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimRow {
    /// Its id.
    pub id: ClaimId,
    /// Where it stands.
    pub document: DocumentId,
    /// Who makes it.
    pub source: Option<PartyRow>,
    /// Through whom it came, nearest the speaker first.
    pub chain: Vec<PartyRow>,
    /// The reporting words.
    pub cue: Option<Span>,
    /// Them.
    pub cue_words: Option<String>,
    /// What saying it does.
    pub act: Act,
    /// Direct, mixed or indirect.
    pub mode: Mode,
    /// Ranges of what is claimed.
    pub content: Vec<Span>,
    /// Their words, joined by " … ".
    pub content_words: String,
    /// The whole sentence or sentences.
    pub quotation: Span,
    /// Their words.
    pub quotation_words: String,
    /// When it was said, as a TIMEX3 value.
    pub date: Option<String>,
    /// When the document was published.
    pub published: Option<String>,
    /// The decision on it: one's own, else a colleague's.
    pub review: Option<Review>,
    /// Whose decision it is.
    pub reviewer: Option<String>,
    /// The grade: one's own, else a colleague's.
    pub credibility: Option<Credibility>,
    /// The note: one's own, else a colleague's.
    pub note: Option<String>,
    /// Which rule or model made it.
    pub rule: String,
    /// How sure, in thousandths.
    pub score: u16,
    /// Who made it by hand.
    pub author: Option<String>,
    /// Whether words that were kept no longer stand there.
    pub is_orphaned: bool,
}

impl ClaimRow {
    /// From the first byte of the content to the last.
    pub fn hull(&self) -> Span {
        Span::hull_of(&self.content).unwrap_or(self.quotation)
    }
}

/// A claim of a long list: whose account it stands in, and whether it was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimOutline {
    /// Its id.
    pub id: ClaimId,
    /// Where it stands.
    pub document: DocumentId,
    /// Whose account it is, where the document has it through somebody.
    pub account: Option<String>,
    /// The decision on it: one's own, else a colleague's.
    pub review: Option<Review>,
}

/// By what a list of claims is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ClaimSort {
    /// In the order told: by document, then place.
    #[default]
    Told,
    /// Those without a decision first, then in the order told.
    Undecided,
}

impl Reader {
    /// The claims of a scope, in order.
    pub fn claim_ids(&self, scope: &Query, sort: ClaimSort) -> anyhow::Result<Vec<ClaimId>> {
        let mut sql = scope::Sql::new(
            "SELECT c.id FROM claim c JOIN document d ON d.id = c.document WHERE d.removed = 0",
        );
        if *scope != Query::All {
            sql.push(" AND ");
            sql.claim(scope, self.analyst);
        }
        sql.push(match sort {
            ClaimSort::Told => " ORDER BY c.document, c.start, c.id",
            ClaimSort::Undecided => {
                " ORDER BY EXISTS (SELECT 1 FROM review WHERE claim = c.id), c.document, c.start, c.id"
            }
        });
        self.ids(&sql, ClaimId)
    }

    /// Whose account each claim stands in, and whether it was decided, in the order asked.
    pub fn claim_outline(&self, ids: &[ClaimId]) -> anyhow::Result<Vec<ClaimOutline>> {
        let ids: Vec<String> = ids.iter().map(|id| id.0.to_string()).collect();
        self.rows(
            include_str!("../../db/queries/claim/outline.sql"),
            named_params! {":ids": format!("[{}]", ids.join(",")), ":analyst": self.analyst},
            |row| {
                Ok(ClaimOutline {
                    id: ClaimId(row.get("id")?),
                    document: DocumentId(row.get("document")?),
                    account: row.get("account")?,
                    review: row
                        .get::<_, Option<String>>("review")?
                        .as_deref()
                        .and_then(Review::from_name),
                })
            },
        )
    }

    /// Claims of one document, in text order.
    pub fn claims_of_document(&self, document: DocumentId) -> anyhow::Result<Vec<ClaimId>> {
        self.rows(
            include_str!("../../db/queries/claim/of_document.sql"),
            named_params! {":document": document.0},
            |row| Ok(ClaimId(row.get("id")?)),
        )
    }

    /// Claims that an entity makes or relays, or that are about it, in the order told.
    pub fn claims_of_entity(&self, entity: EntityId) -> anyhow::Result<Vec<ClaimId>> {
        self.rows(
            include_str!("../../db/queries/claim/of_entity.sql"),
            named_params! {":entity": entity.0},
            |row| Ok(ClaimId(row.get("claim")?)),
        )
    }

    /// Rows of claims, in the order asked; ids that are no claim (now) are left out.
    pub fn claims(&self, ids: &[ClaimId]) -> anyhow::Result<Vec<ClaimRow>> {
        let mut rows = Vec::with_capacity(ids.len());
        for id in ids {
            rows.extend(self.claim(*id)?);
        }
        Ok(rows)
    }

    /// The row of one claim.
    pub fn claim(&self, id: ClaimId) -> anyhow::Result<Option<ClaimRow>> {
        let claim = self.row(
            include_str!("../../db/queries/claim/get.sql"),
            named_params! {":claim": id.0, ":analyst": self.analyst},
            claim_row,
        )?;
        let Some((mut claim, text)) = claim else {
            return Ok(None);
        };
        let words = |span: Span| span.of(&text).to_owned();
        let content: Vec<&str> = claim.content.iter().map(|range| range.of(&text)).collect();
        claim.is_orphaned = claim.is_orphaned && claim.content_words != content.join(" … ")
            || claim
                .content
                .iter()
                .any(|range| range.slice(&text).is_none());
        if claim.content_words.is_empty() || !claim.is_orphaned {
            claim.content_words = content.join(" … ");
        }
        claim.quotation_words = words(claim.quotation);
        claim.cue_words = claim.cue.map(words);
        for party in self.parties(id, &text)? {
            if party.link == 0 {
                claim.source = Some(party);
            } else {
                claim.chain.push(party);
            }
        }
        Ok(Some(claim))
    }

    fn parties(&self, id: ClaimId, text: &str) -> anyhow::Result<Vec<PartyRow>> {
        let rows = self.rows(
            include_str!("../../db/queries/claim/parties.sql"),
            named_params! {":claim": id.0},
            |row| {
                let entity = row.get::<_, Option<i64>>("entity")?.map(EntityId);
                Ok((
                    row.get::<_, i64>("link")? as usize,
                    span(row, "start", "end")?,
                    entity.zip(row.get::<_, Option<String>>("name")?),
                    row.get::<_, Option<String>>("type")?,
                ))
            },
        )?;
        let mut parties: Vec<PartyRow> = Vec::new();
        for (link, span, entity, kind) in rows {
            let entity = entity.map(|(id, name)| {
                let kind = kind.as_deref().and_then(EntityType::from_name);
                (id, name, kind.unwrap_or(EntityType::Organization))
            });
            match parties.last_mut() {
                Some(last) if last.link == link => last.entities.extend(entity),
                _ => parties.push(PartyRow {
                    link,
                    span,
                    words: span.of(text).to_owned(),
                    entities: entity.into_iter().collect(),
                }),
            }
        }
        Ok(parties)
    }

    /// Entities that a claim speaks of.
    pub fn about(&self, id: ClaimId) -> anyhow::Result<Vec<EntityId>> {
        self.rows(
            include_str!("../../db/queries/claim/about.sql"),
            named_params! {":claim": id.0},
            |row| Ok(EntityId(row.get("entity")?)),
        )
    }
}

/// The claim without its parties and words, and the text that they stand in. `content_words` has what was kept.
fn claim_row(row: &Row<'_>) -> rusqlite::Result<(ClaimRow, String)> {
    let kept: Option<String> = row.get("words")?;
    let hull = span(row, "start", "end")?;
    let ranges: Option<String> = row.get("ranges")?;
    let content = ranges
        .and_then(|json| serde_json::from_str::<Vec<(usize, usize)>>(&json).ok())
        .map_or_else(
            || vec![hull],
            |ranges| {
                ranges
                    .into_iter()
                    .map(|(start, end)| Span::new(start, end))
                    .collect()
            },
        );
    let claim = ClaimRow {
        id: ClaimId(row.get("id")?),
        document: DocumentId(row.get("document")?),
        source: None,
        chain: Vec::new(),
        cue: span_or_none(row, "cue_start", "cue_end")?,
        cue_words: None,
        act: Act::from_name(&row.get::<_, String>("act")?).unwrap_or(Act::State),
        mode: Mode::from_name(&row.get::<_, String>("mode")?).unwrap_or(Mode::Indirect),
        content,
        is_orphaned: kept.is_some(),
        content_words: kept.unwrap_or_default(),
        quotation: span(row, "quotation_start", "quotation_end")?,
        quotation_words: String::new(),
        date: row.get("date")?,
        published: row.get("published")?,
        review: row
            .get::<_, Option<String>>("review")?
            .as_deref()
            .and_then(Review::from_name),
        reviewer: row.get("reviewer")?,
        credibility: row
            .get::<_, Option<String>>("credibility")?
            .as_deref()
            .and_then(Credibility::from_name),
        note: row.get("note")?,
        rule: row.get("rule")?,
        score: row.get::<_, i64>("score")? as u16,
        author: row.get("author")?,
    };
    Ok((claim, row.get("text")?))
}
