//! Texts, and what stands on them: digests, spans, the words that analysts decided on, and the details that are shown.

use std::collections::BTreeMap;

use rusqlite::{Row, named_params};

use super::{Check, Checked};
use crate::model::{DocumentId, PublisherId, Span};

impl Check<'_> {
    pub(super) fn texts(&mut self, checked: &mut Checked) -> anyhow::Result<()> {
        let ids = self.documents()?;
        self.each(checked, &ids, |reader, checked, id| {
            checked.count += 1;
            let hash = reader.row(
                include_str!("../../../db/queries/check/text_hash.sql"),
                named_params! {":document": id.0},
                |row| row.get::<_, Vec<u8>>("text_hash"),
            )?;
            match (reader.text(id)?, hash) {
                (Some(text), Some(hash))
                    if blake3::hash(text.as_bytes()).as_bytes().as_slice() == hash => {}
                (Some(_), _) => checked.wrong(
                    format!("document {id}"),
                    "its text is not what was imported",
                ),
                (None, _) => checked.wrong(format!("document {id}"), "its text is missing"),
            }
            Ok(())
        })
    }

    /// Every span lies in its text, on character boundaries, and holds something.
    pub(super) fn spans(&mut self, checked: &mut Checked) -> anyhow::Result<()> {
        let ids = self.documents()?;
        self.each(checked, &ids, |reader, checked, id| {
            let text = reader.text(id)?.unwrap_or_default();
            reader.each(
                include_str!("../../../db/queries/check/spans.sql"),
                named_params! {":document": id.0},
                |row| {
                    let spans = spans_of(row)?;
                    checked.count += spans.len();
                    for (start, end) in spans.into_iter().filter(|span| !holds(&text, *span)) {
                        let (table, number): (String, i64) = (row.get("table")?, row.get("row")?);
                        checked.wrong(
                            format!("{table} {number}"),
                            format!("stands at {start}–{end}, which are no words of document {id}"),
                        );
                    }
                    Ok(())
                },
            )
        })
    }

    /// What an analyst's row says of a text still stands there.
    pub(super) fn kept_words(&mut self, checked: &mut Checked) -> anyhow::Result<()> {
        let rows = self.reader.rows(
            include_str!("../../../db/queries/check/kept_words.sql"),
            [],
            |row| {
                Ok((
                    row.get::<_, String>("at")?,
                    row.get::<_, String>("words")?,
                    row.get::<_, i64>("document")?,
                    row.get::<_, String>("ranges")?,
                ))
            },
        )?;
        for (at, words, document, ranges) in rows {
            checked.count += 1;
            let text = self.reader.text(DocumentId(document))?.unwrap_or_default();
            let ranges: Vec<(usize, usize)> = serde_json::from_str(&ranges).unwrap_or_default();
            let now: Vec<&str> = ranges
                .iter()
                .map(|(start, end)| Span::new(*start, *end).of(&text))
                .collect();
            if now.join(" … ") != words {
                checked.wrong(
                    at,
                    "is orphaned: the words that it was made on no longer stand there",
                );
            }
        }
        Ok(())
    }

    pub(super) fn details(&mut self, checked: &mut Checked) -> anyhow::Result<()> {
        let ids = self.documents()?;
        let mut publishers: BTreeMap<String, Option<PublisherId>> = BTreeMap::new();
        self.each(checked, &ids, |reader, checked, id| {
            checked.count += 1;
            let details = reader.shown_details(id)?;
            let publisher = match &details.publisher {
                None => None,
                Some(name) if publishers.contains_key(name) => publishers[name],
                Some(name) => {
                    let found = reader.publisher_with_name(name)?;
                    publishers.insert(name.clone(), found);
                    found
                }
            };
            let is_shown = reader.row(
                include_str!("../../../db/queries/check/details.sql"),
                named_params! {":document": id.0},
                |row| {
                    let detail = |name| row.get::<_, Option<String>>(name);
                    let title = detail("title")?;
                    Ok((details.title.is_none() || details.title == title)
                        && publisher.map(|id| id.0) == row.get("publisher")?
                        && details.byline == detail("byline")?
                        && details.published == detail("published")?
                        && details.retrieved == detail("retrieved")?
                        && details.language == detail("language")?
                        && details.url == detail("url")?)
                },
            )?;
            if is_shown == Some(false) {
                checked.wrong(
                    format!("document {id}"),
                    "shows details that are neither the file's nor an analyst's",
                );
            }
            Ok(())
        })
    }
}

/// The spans of a row of the case.
fn spans_of(row: &Row<'_>) -> rusqlite::Result<Vec<(i64, i64)>> {
    // by place, not by name: a name is looked up in each row, and a large case has ten million
    const SPANS: [(usize, usize); 4] = [(2, 3), (4, 5), (6, 7), (8, 9)];
    const RANGES: usize = 10;
    let mut spans = Vec::with_capacity(SPANS.len());
    for (start, end) in SPANS {
        if let Some(start) = row.get(start)? {
            spans.push((start, row.get::<_, Option<i64>>(end)?.unwrap_or(-1)));
        }
    }
    if let Some(ranges) = row.get_ref(RANGES)?.as_str_or_null()? {
        let ranges: Option<Vec<(i64, i64)>> = serde_json::from_str(ranges).ok();
        spans.extend(ranges.unwrap_or_else(|| vec![(-1, -1)]));
    }
    Ok(spans)
}

/// Whether a span holds words of a text.
fn holds(text: &str, (start, end): (i64, i64)) -> bool {
    let span = usize::try_from(start).ok().zip(usize::try_from(end).ok());
    let words = span.and_then(|(start, end)| Span::new(start, end).slice(text));
    words.is_some_and(|words| !words.is_empty())
}
