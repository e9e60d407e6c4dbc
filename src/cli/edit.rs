//! The subcommands that are one edit of a case each: `note`, `review`, `rename`, `retype`, `grade`, `same`, `different`,
//! `split`, `set`.

use anyhow::{Context as _, bail};
use clap::Args;
use serde_json::json;

use super::{CasePath, Shell, Status};
use crate::model::{
    ClaimId, Command, Credibility, Detail, DocumentId, EntityId, EntityType, Object, PublisherId,
    Reliability, Review as Decision,
};

/// Writes a note on a claim, entity, relation or document; an empty text takes it away
#[derive(Debug, Args)]
#[command(after_help = "Example: readout note talks.readout claim:7 'Only one side says so.'")]
pub(super) struct Note {
    #[command(flatten)]
    case: CasePath,
    /// claim:7, entity:3, relation:9, document:1, case; a bare number is a claim
    #[arg(value_name = "OBJECT", value_parser = object)]
    object: Object,
    /// The note's words
    #[arg(value_name = "TEXT")]
    text: String,
}

/// Accepts or rejects a claim or relation, puts it off, or clears the decision
#[derive(Debug, Args)]
#[command(after_help = "Example: readout review talks.readout 7 accept")]
pub(super) struct Review {
    #[command(flatten)]
    case: CasePath,
    /// claim:7 or relation:9; a bare number is a claim
    #[arg(value_name = "OBJECT", value_parser = object)]
    object: Object,
    /// accept, reject, later or clear
    #[arg(value_name = "DECISION", value_parser = ["accept", "reject", "later", "clear"])]
    decision: String,
}

/// Gives an entity its shown name; an empty one goes back to what the texts say
#[derive(Debug, Args)]
#[command(after_help = "Example: readout rename talks.readout 3 'Julia Rivera'")]
pub(super) struct Rename {
    #[command(flatten)]
    case: CasePath,
    /// The entity's number
    #[arg(value_name = "ENTITY", value_parser = entity)]
    entity: EntityId,
    /// Its name
    #[arg(value_name = "NAME")]
    name: String,
}

/// Corrects an entity's type; "clear" goes back to the machine's
#[derive(Debug, Args)]
#[command(after_help = "Example: readout retype talks.readout 3 organization")]
pub(super) struct Retype {
    #[command(flatten)]
    case: CasePath,
    /// The entity's number
    #[arg(value_name = "ENTITY", value_parser = entity)]
    entity: EntityId,
    /// person, organization, country, place, group, event, program, or clear
    #[arg(value_name = "TYPE")]
    entity_type: String,
}

/// Grades a publisher's reliability (A to F) or a claim's credibility (1 to 6); "clear" takes it back
#[derive(Debug, Args)]
#[command(after_help = "Example: readout grade talks.readout publisher:1 B")]
pub(super) struct Grade {
    #[command(flatten)]
    case: CasePath,
    /// publisher:1, or a claim: claim:7 or 7
    #[arg(value_name = "OBJECT")]
    object: String,
    /// A to F, 1 to 6, or clear
    #[arg(value_name = "GRADE")]
    grade: String,
}

/// Says that entities are the same: merges the others into the first
#[derive(Debug, Args)]
#[command(after_help = "Example: readout same talks.readout 3 8")]
pub(super) struct Same {
    #[command(flatten)]
    case: CasePath,
    /// Their numbers
    #[arg(value_name = "ENTITY", value_parser = entity, required = true, num_args = 2..)]
    entities: Vec<EntityId>,
}

/// Says that two entities are not the same: it is never suggested again
#[derive(Debug, Args)]
#[command(after_help = "Example: readout different talks.readout 3 8")]
pub(super) struct Different {
    #[command(flatten)]
    case: CasePath,
    /// One
    #[arg(value_name = "ENTITY", value_parser = entity)]
    a: EntityId,
    /// The other
    #[arg(value_name = "ENTITY", value_parser = entity)]
    b: EntityId,
}

/// Takes what was merged out of an entity again: those of the names, or all
#[derive(Debug, Args)]
#[command(after_help = "Example: readout split talks.readout 3 'J. Rivera'")]
pub(super) struct Split {
    #[command(flatten)]
    case: CasePath,
    /// The entity's number
    #[arg(value_name = "ENTITY", value_parser = entity)]
    entity: EntityId,
    /// Names to take out
    #[arg(value_name = "NAME")]
    names: Vec<String>,
    /// Takes out its mentions in this document alone instead
    #[arg(long, value_name = "DOCUMENT", conflicts_with = "names")]
    document: Option<i64>,
}

/// Corrects a detail of a document; an empty value goes back to what the file says
#[derive(Debug, Args)]
#[command(after_help = "Example: readout set talks.readout 3 published 2021-11-05")]
pub(super) struct Set {
    #[command(flatten)]
    case: CasePath,
    /// The document's number
    #[arg(value_name = "DOCUMENT", value_parser = document)]
    document: DocumentId,
    /// title, byline, publisher, published, retrieved, language or url
    #[arg(value_name = "DETAIL")]
    detail: String,
    /// The value; dates as 2021-11-05, 2021-11 or 2021
    #[arg(value_name = "VALUE")]
    value: String,
}

fn object(text: &str) -> Result<Object, String> {
    Object::parse(text).ok_or_else(|| {
        format!("“{text}” is no object: write claim:7, entity:3, relation:9, document:1 or case")
    })
}

fn entity(text: &str) -> Result<EntityId, String> {
    match Object::parse(text) {
        Some(Object::Entity(id)) => Ok(id),
        Some(Object::Claim(id)) if !text.starts_with("claim") => Ok(EntityId(id.0)),
        _ => Err(format!("“{text}” is no entity's number")),
    }
}

fn document(text: &str) -> Result<DocumentId, String> {
    match Object::parse(text) {
        Some(Object::Document(id)) => Ok(id),
        Some(Object::Claim(id)) if !text.starts_with("claim") => Ok(DocumentId(id.0)),
        _ => Err(format!("“{text}” is no document's number")),
    }
}

impl Shell<'_> {
    /// Carries out an edit, and says what was done.
    fn edit(&mut self, path: &CasePath, command: &Command) -> anyhow::Result<Status> {
        let case = self.open(path)?;
        let applied = case.apply(command)?;
        case.close()?;
        let label = applied.map_or_else(|| "nothing to change".to_owned(), |applied| applied.label);
        if self.json {
            self.write_json(&json!({"done": label}))?;
        } else {
            writeln!(self.out, "{label}")?;
        }
        Ok(Status::Done)
    }
}

impl Note {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        shell.edit(
            &self.case,
            &Command::Note {
                object: self.object,
                text: self.text,
                typing: false,
            },
        )
    }
}

impl Review {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let decision = match self.decision.as_str() {
            "accept" => Some(Decision::Accepted),
            "reject" => Some(Decision::Rejected),
            "later" => Some(Decision::Later),
            _ => None,
        };
        shell.edit(
            &self.case,
            &Command::Review {
                objects: vec![self.object],
                decision,
            },
        )
    }
}

impl Rename {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let name = Some(self.name).filter(|name| !name.trim().is_empty());
        shell.edit(
            &self.case,
            &Command::Rename {
                entity: self.entity,
                name,
            },
        )
    }
}

impl Retype {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let entity_type = match self.entity_type.as_str() {
            "clear" => None,
            name => Some(EntityType::from_name(name).with_context(|| {
                let names: Vec<&str> = EntityType::ALL.iter().map(|kind| kind.name()).collect();
                format!("“{name}” is no type; types are {}", names.join(", "))
            })?),
        };
        shell.edit(
            &self.case,
            &Command::Retype {
                entity: self.entity,
                entity_type,
            },
        )
    }
}

impl Grade {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let grade = Some(self.grade.to_uppercase()).filter(|grade| grade != "CLEAR");
        let command = if let Some(id) = self.object.strip_prefix("publisher:") {
            Command::GradePublisher {
                publisher: PublisherId(
                    id.parse()
                        .with_context(|| format!("“{id}” is no publisher's number"))?,
                ),
                grade: grade
                    .map(|grade| {
                        Reliability::from_name(&grade).with_context(|| {
                            format!("“{grade}” is no reliability; publishers are graded A to F")
                        })
                    })
                    .transpose()?,
            }
        } else if let Some(Object::Claim(claim)) = Object::parse(&self.object) {
            Command::GradeClaim {
                claim: ClaimId(claim.0),
                grade: grade
                    .map(|grade| {
                        Credibility::from_name(&grade).with_context(|| {
                            format!("“{grade}” is no credibility; claims are graded 1 to 6")
                        })
                    })
                    .transpose()?,
            }
        } else {
            bail!(
                "“{}” is neither a claim nor a publisher (publisher:1)",
                self.object
            );
        };
        shell.edit(&self.case, &command)
    }
}

impl Same {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        shell.edit(
            &self.case,
            &Command::Same {
                entities: self.entities,
            },
        )
    }
}

impl Different {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        shell.edit(
            &self.case,
            &Command::Different {
                a: self.a,
                b: self.b,
            },
        )
    }
}

impl Split {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let command = match self.document {
            Some(document) => Command::SplitDocument {
                entity: self.entity,
                document: DocumentId(document),
            },
            None => Command::Split {
                entity: self.entity,
                names: self.names,
            },
        };
        shell.edit(&self.case, &command)
    }
}

impl Set {
    pub(super) fn run(self, shell: &mut Shell<'_>) -> anyhow::Result<Status> {
        let detail = Detail::from_name(&self.detail).with_context(|| {
            let names: Vec<&str> = Detail::ALL.iter().map(|detail| detail.name()).collect();
            format!(
                "“{}” is no detail; details are {}",
                self.detail,
                names.join(", ")
            )
        })?;
        let value = Some(self.value).filter(|value| !value.trim().is_empty());
        shell.edit(
            &self.case,
            &Command::SetDetail {
                document: self.document,
                detail,
                value,
            },
        )
    }
}
