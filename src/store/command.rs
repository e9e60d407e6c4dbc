//! Carries out commands: the rows of the analysts' layer that each writes, its words in the log, what it selects.
//!
//! What rests on those rows (entities, shown details, links) is refreshed by the caller, from the changes of the step.

use std::collections::BTreeSet;

use anyhow::{Context as _, ensure};
use rusqlite::named_params;

use super::log::Change;
use super::{Course, Writer};
use crate::model::{
    Changes, ClaimId, Command, DateValue, Detail, DocumentId, EntityId, Object, RelationId, Span,
    date_of_text,
};

/// What rests on the rows that a step changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Touched {
    /// Referents whose entity, name, type or counts may be others.
    pub referents: BTreeSet<i64>,
    /// Whether decisions on who is who changed.
    pub identity: bool,
    /// Documents whose details changed.
    pub details: BTreeSet<DocumentId>,
    /// Documents whose date of publication changed: relative dates rest on it.
    pub dates: BTreeSet<DocumentId>,
    /// Documents in which clusters were split off.
    pub separations: BTreeSet<DocumentId>,
    /// Documents with claims or relations made by hand.
    pub made_in: BTreeSet<DocumentId>,
    /// Ends of relations made by hand: from, to, type, negated.
    pub links: BTreeSet<(i64, i64, String, bool)>,
}

impl Touched {
    /// What rests on the rows of `changes`.
    pub fn of(changes: &[Change]) -> Self {
        let mut touched = Self::default();
        for change in changes {
            touched.add(change);
        }
        touched
    }

    fn add(&mut self, change: &Change) {
        let documents = |column| change.ids(column).map(DocumentId).collect::<Vec<_>>();
        match change.table.as_str() {
            "identity" => {
                self.identity = true;
                self.referents
                    .extend(change.ids("a").chain(change.ids("b")));
            }
            "naming" | "typing" | "claim_party" => self.referents.extend(change.ids("referent")),
            "correction" => {
                self.details.extend(documents("document"));
                let is_date = [&change.before, &change.after].into_iter().any(|row| {
                    row.get("detail").and_then(|detail| detail.as_str()) == Some("published")
                });
                if is_date {
                    self.dates.extend(documents("document"));
                }
            }
            "separation" => {
                self.separations.extend(documents("document"));
                self.referents
                    .extend(change.ids("home").chain(change.ids("referent")));
            }
            "referent" => {
                self.referents.insert(change.row);
            }
            "claim" => self.made_in.extend(documents("document")),
            "relation" => {
                self.made_in.extend(documents("document"));
                self.referents
                    .extend(change.ids("from_referent").chain(change.ids("to_referent")));
                for row in [&change.before, &change.after] {
                    let number = |column: &str| row.get(column).and_then(serde_json::Value::as_i64);
                    if let (Some(from), Some(to), Some(kind)) = (
                        number("from_referent"),
                        number("to_referent"),
                        row.get("type").and_then(|kind| kind.as_str()),
                    ) {
                        self.links.insert((
                            from,
                            to,
                            kind.to_owned(),
                            number("negated") == Some(1),
                        ));
                    }
                }
            }
            _ => {}
        }
    }
}

/// Which nouns the rows of `changes` are of.
pub(crate) fn nouns(changes: &[Change]) -> Changes {
    let mut nouns = Changes::default();
    for change in changes {
        let touched = match change.table.as_str() {
            "review" => Changes {
                reviews: true,
                relations: true,
                ..Changes::default()
            },
            "grade" => Changes {
                grades: true,
                ..Changes::default()
            },
            "note" => Changes {
                notes: true,
                ..Changes::default()
            },
            "correction" => Changes {
                documents: true,
                publishers: true,
                claims: true,
                relations: true,
                ..Changes::default()
            },
            // who is who shows in every line
            "naming" | "typing" | "identity" | "separation" | "referent" => Changes {
                entities: true,
                claims: true,
                relations: true,
                ..Changes::default()
            },
            "claim" | "claim_party" => Changes {
                claims: true,
                entities: true,
                documents: true,
                ..Changes::default()
            },
            "relation" => Changes {
                relations: true,
                entities: true,
                ..Changes::default()
            },
            _ => Changes::ALL,
        };
        nouns = nouns.or(touched);
    }
    nouns
}

/// What a command selects once it is done.
pub(crate) fn focus(command: &Command) -> Option<Object> {
    match command {
        Command::Note { object, .. } => Some(*object),
        Command::Review { objects, .. } => objects.first().copied(),
        Command::GradeClaim { claim, .. } => Some(Object::Claim(*claim)),
        Command::GradePublisher { .. } => None,
        Command::Rename { entity, .. }
        | Command::Retype { entity, .. }
        | Command::Split { entity, .. }
        | Command::SplitDocument { entity, .. }
        | Command::Different { a: entity, .. } => Some(Object::Entity(*entity)),
        Command::Same { entities } => entities.first().copied().map(Object::Entity),
        Command::SetDetail { document, .. }
        | Command::MakeClaim { document, .. }
        | Command::MakeRelation { document, .. } => Some(Object::Document(*document)),
    }
}

impl Writer {
    /// Writes the rows of a command, on its course. `sentence` answers the whole sentences around a span of a text.
    pub fn carry_out(
        &self,
        command: &Command,
        time: &str,
        sentence: &dyn Fn(&str, Span) -> Span,
        course: &mut Course<'_>,
    ) -> anyhow::Result<()> {
        match command {
            Command::Note { object, text, .. } => {
                let words = self.words_of(*object)?;
                self.set_note(*object, text, words.as_deref(), time)
            }
            Command::Review { objects, decision } => {
                for object in objects {
                    course.step()?;
                    let words = self.words_of(*object)?.unwrap_or_default();
                    self.set_review(*object, *decision, &words, time)?;
                }
                Ok(())
            }
            Command::GradeClaim { claim, grade } => self.grade_claim(*claim, *grade, time),
            Command::GradePublisher { publisher, grade } => {
                self.grade_publisher(*publisher, *grade, time)
            }
            Command::Rename { entity, name } => self.set_name(*entity, name.as_deref(), time),
            Command::Retype {
                entity,
                entity_type,
            } => self.set_own(
                [
                    include_str!("../../db/queries/identity/drop_typing.sql"),
                    include_str!("../../db/queries/identity/update_typing.sql"),
                    include_str!("../../db/queries/identity/add_typing.sql"),
                ],
                *entity,
                entity_type.map(|kind| kind.name()),
                time,
            ),
            Command::Same { entities } => self.merge(entities, time, course),
            Command::Different { a, b } => self.part(*a, *b, time),
            Command::Split { entity, names } => self.split(*entity, names, time, course),
            Command::SplitDocument { entity, document } => {
                self.split_document(*entity, *document, time)
            }
            Command::SetDetail {
                document,
                detail,
                value,
            } => self.set_detail(*document, *detail, value.as_deref(), time),
            Command::MakeClaim { .. } => self.make_claim(command, sentence),
            Command::MakeRelation { .. } => self.make_relation(command),
        }
    }

    /// The document's words that an object stands on; an error where there is no such object.
    fn words_of(&self, object: Object) -> anyhow::Result<Option<String>> {
        let missing = || format!("there is no {object} in this case");
        match object {
            Object::Case => Ok(None),
            Object::Entity(id) => self.entity_name(id).map(|_| None),
            Object::Document(id) => {
                self.document(id)?.with_context(missing)?;
                Ok(None)
            }
            Object::Claim(ClaimId(_)) | Object::Relation(RelationId(_)) => {
                let words = if let Object::Claim(id) = object {
                    self.claim(id)?.map(|row| row.content_words)
                } else if let Object::Relation(id) = object {
                    self.relation(id)?.map(|row| row.evidence.words)
                } else {
                    None
                };
                words.with_context(missing).map(Some)
            }
            Object::Passage(id, span) => {
                let text = self.text(id)?.with_context(missing)?;
                let words = span.slice(&text).with_context(|| {
                    format!("document {id} has no words at {}–{}", span.start, span.end)
                })?;
                Ok(Some(words.to_owned()))
            }
        }
    }

    fn set_name(&self, entity: EntityId, name: Option<&str>, time: &str) -> anyhow::Result<()> {
        let name = name.map(str::trim);
        ensure!(name != Some(""), "a name needs a letter");
        self.set_own(
            [
                include_str!("../../db/queries/identity/drop_naming.sql"),
                include_str!("../../db/queries/identity/update_naming.sql"),
                include_str!("../../db/queries/identity/add_naming.sql"),
            ],
            entity,
            name,
            time,
        )
    }

    /// One's own row on an entity: dropped, changed or added by the three statements.
    fn set_own(
        &self,
        [drop, update, add]: [&'static str; 3],
        entity: EntityId,
        value: Option<&str>,
        time: &str,
    ) -> anyhow::Result<()> {
        self.entity_name(entity)?;
        let Some(value) = value else {
            self.execute(
                drop,
                named_params! {":analyst": self.analyst, ":referent": entity.0},
            )?;
            return Ok(());
        };
        for sql in [update, add] {
            let changed = self.execute(
                sql,
                named_params! {":analyst": self.analyst, ":referent": entity.0, ":value": value, ":time": time},
            )?;
            if changed > 0 {
                break;
            }
        }
        Ok(())
    }

    fn set_detail(
        &self,
        document: DocumentId,
        detail: Detail,
        value: Option<&str>,
        time: &str,
    ) -> anyhow::Result<()> {
        self.document(document)?
            .with_context(|| format!("there is no document:{document} in this case"))?;
        let Some(value) = value else {
            self.execute(
                include_str!("../../db/queries/document/drop_corrections.sql"),
                named_params! {":document": document.0, ":detail": detail.name()},
            )?;
            return Ok(());
        };
        let value = checked_detail(detail, value)?;
        for sql in [
            include_str!("../../db/queries/document/update_correction.sql"),
            include_str!("../../db/queries/document/add_correction.sql"),
        ] {
            let changed = self.execute(
                sql,
                named_params! {
                    ":analyst": self.analyst,
                    ":document": document.0,
                    ":detail": detail.name(),
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

    fn make_claim(
        &self,
        command: &Command,
        sentence: &dyn Fn(&str, Span) -> Span,
    ) -> anyhow::Result<()> {
        let Command::MakeClaim {
            document,
            content,
            source,
            mode,
            act,
        } = command
        else {
            return Ok(());
        };
        let words = self.passage(*document, *content)?;
        let text = self.text(*document)?.unwrap_or_default();
        let hull = source.map_or(*content, |(span, _)| content.hull(span));
        let quotation = sentence(&text, hull);
        let id = self.insert(
            include_str!("../../db/queries/claim/add.sql"),
            named_params! {
                ":document": document.0,
                ":start": content.start as i64,
                ":end": content.end as i64,
                ":ranges": None::<String>,
                ":quotation_start": quotation.start as i64,
                ":quotation_end": quotation.end as i64,
                ":cue_start": None::<i64>,
                ":cue_end": None::<i64>,
                ":mode": mode.name(),
                ":act": act.name(),
                ":date": None::<String>,
                ":rule": "hand",
                ":score": 1000,
                ":words": words,
                ":author": self.analyst,
            },
        )?;
        if let Some((span, entity)) = source {
            self.passage(*document, *span)?;
            if let Some(entity) = entity {
                self.entity_name(*entity)?;
            }
            self.execute(
                include_str!("../../db/queries/claim/add_party.sql"),
                named_params! {
                    ":claim": id,
                    ":link": 0,
                    ":ordinal": 0,
                    ":start": span.start as i64,
                    ":end": span.end as i64,
                    ":cluster": None::<i64>,
                    ":referent": entity.map(|entity| entity.0),
                },
            )?;
        }
        Ok(())
    }

    fn make_relation(&self, command: &Command) -> anyhow::Result<()> {
        let Command::MakeRelation {
            document,
            evidence,
            from,
            to,
            relation_type,
        } = command
        else {
            return Ok(());
        };
        let words = self.passage(*document, *evidence)?;
        ensure!(from != to, "a relation needs two entities");
        for entity in [from, to] {
            ensure!(
                !self.homes_in(*entity, *document)?.is_empty(),
                "“{}” is not mentioned in document {document}",
                self.entity_name(*entity)?
            );
        }
        self.insert(
            include_str!("../../db/queries/relation/make.sql"),
            named_params! {
                ":document": document.0,
                ":type": relation_type.name(),
                ":start": evidence.start as i64,
                ":end": evidence.end as i64,
                ":words": words,
                ":author": self.analyst,
                ":from": from.0,
                ":to": to.0,
            },
        )?;
        Ok(())
    }

    fn passage(&self, document: DocumentId, span: Span) -> anyhow::Result<String> {
        self.words_of(Object::Passage(document, span))?
            .filter(|words| !words.trim().is_empty())
            .with_context(|| {
                format!(
                    "document {document} has no words at {}–{}",
                    span.start, span.end
                )
            })
    }
}

/// A detail's value as it is stored.
fn checked_detail(detail: Detail, value: &str) -> anyhow::Result<String> {
    let value = value.trim();
    ensure!(!value.is_empty(), "a {detail} needs a value");
    match detail {
        Detail::Published | Detail::Retrieved => DateValue::parse(value)
            .or_else(|| date_of_text(value))
            .map(|date| date.to_string())
            .with_context(|| {
                format!("“{value}” is no date; write it as 2021-11-05, 2021-11 or 2021")
            }),
        Detail::Language => {
            let code = value.to_lowercase();
            ensure!(
                (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase()),
                "“{value}” is no language code; write “en” for English"
            );
            Ok(code)
        }
        Detail::Title | Detail::Byline | Detail::Publisher | Detail::Url => Ok(value.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn details_are_checked_before_they_are_stored() {
        let check =
            |detail, value| checked_detail(detail, value).map_err(|error| error.to_string());
        assert_eq!(
            check(Detail::Published, "5 November 2021"),
            Ok("2021-11-05".to_owned())
        );
        assert!(
            check(Detail::Published, "soon")
                .unwrap_err()
                .contains("no date")
        );
        assert_eq!(check(Detail::Language, "EN"), Ok("en".to_owned()));
        assert!(check(Detail::Language, "English").is_err());
        assert!(check(Detail::Title, "  ").is_err());
    }
}
