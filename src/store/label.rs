//! Commands in words, as menus, messages and the history tell them.

use anyhow::{Context as _, bail};

use super::Reader;
use crate::model::{Command, EntityId, Object, Review};

/// Characters of a quoted name or text in a label.
const LABEL_CHARACTERS: usize = 40;

impl Reader {
    /// A command in words, as menus and the history tell it.
    #[expect(clippy::too_many_lines, reason = "a phrase per command")]
    pub fn label(&self, command: &Command) -> anyhow::Result<String> {
        Ok(match command {
            Command::Note { object, text, .. } if text.trim().is_empty() => {
                format!("delete note on {}", self.words_for(*object)?)
            }
            Command::Note { object, .. } => format!("note on {}", self.words_for(*object)?),
            Command::Review { objects, decision } => {
                let verb = match decision {
                    Some(Review::Accepted) => "accept",
                    Some(Review::Rejected) => "reject",
                    Some(Review::Later) => "put off",
                    None => "take back the decision on",
                };
                match objects.as_slice() {
                    [one] => format!("{verb} {}", self.words_for(*one)?),
                    many => format!("{verb} {} claims and relations", many.len()),
                }
            }
            Command::GradeClaim { claim, grade } => {
                let on = self.words_for(Object::Claim(*claim))?;
                grade.map_or_else(
                    || format!("ungrade {on}"),
                    |grade| format!("grade {on} {grade}"),
                )
            }
            Command::GradePublisher { publisher, grade } => {
                let name = self
                    .publisher_name(*publisher)?
                    .with_context(|| format!("there is no publisher {publisher}"))?;
                grade.map_or_else(
                    || format!("ungrade “{name}”"),
                    |grade| format!("grade “{name}” {grade}"),
                )
            }
            Command::Rename { entity, name } => {
                let old = self.words_for(Object::Entity(*entity))?;
                match name {
                    Some(name) => format!("rename {old} to “{}”", cut(name)),
                    None => format!("take back the name of {old}"),
                }
            }
            Command::Retype {
                entity,
                entity_type,
            } => {
                let name = self.words_for(Object::Entity(*entity))?;
                match entity_type {
                    Some(kind) => format!("make {name} a {kind}"),
                    None => format!("take back the type of {name}"),
                }
            }
            Command::Same { entities } => {
                const MOST_NAMED: usize = 4;
                let names = entities
                    .iter()
                    .take(MOST_NAMED)
                    .map(|entity| self.words_for(Object::Entity(*entity)))
                    .collect::<anyhow::Result<Vec<_>>>()?;
                match names.split_first() {
                    Some((into, _)) if entities.len() > MOST_NAMED => {
                        format!("merge {} others into {into}", entities.len() - 1)
                    }
                    Some((into, others)) => format!("merge {} into {into}", others.join(", ")),
                    None => "merge nothing".to_owned(),
                }
            }
            Command::Different { a, b } => format!(
                "{} is not {}",
                self.words_for(Object::Entity(*a))?,
                self.words_for(Object::Entity(*b))?
            ),
            Command::Split { entity, names } if names.is_empty() => {
                format!("split {}", self.words_for(Object::Entity(*entity))?)
            }
            Command::Split { entity, names } => format!(
                "split “{}” out of {}",
                cut(&names.join("”, “")),
                self.words_for(Object::Entity(*entity))?
            ),
            Command::SplitDocument { entity, document } => format!(
                "split {} in {} off",
                self.words_for(Object::Entity(*entity))?,
                self.words_for(Object::Document(*document))?
            ),
            Command::SetDetail {
                document,
                detail,
                value,
            } => {
                let title = self.words_for(Object::Document(*document))?;
                match value {
                    Some(value) => format!("set {detail} of {title} to “{}”", cut(value)),
                    None => format!("take back the {detail} of {title}"),
                }
            }
            Command::MakeClaim { document, .. } => {
                format!(
                    "add a claim in {}",
                    self.words_for(Object::Document(*document))?
                )
            }
            Command::MakeRelation {
                from,
                to,
                relation_type,
                ..
            } => format!(
                "add {} {} {}",
                self.words_for(Object::Entity(*from))?,
                relation_type.verb(),
                self.words_for(Object::Entity(*to))?
            ),
        })
    }

    /// An object in a label. An error says that it is not there.
    fn words_for(&self, object: Object) -> anyhow::Result<String> {
        let words = match object {
            Object::Case => return Ok("the case".to_owned()),
            Object::Document(id) => self.document(id)?.map(|row| row.title),
            Object::Entity(id) => Some(self.entity_name(id)?),
            Object::Claim(id) => self.claim(id)?.map(|row| row.content_words),
            Object::Relation(id) => self
                .relation(id)?
                .map(|row| format!("{} {} {}", row.from, row.relation_type.verb(), row.to)),
            Object::Passage(id, span) => {
                let text = self.text(id)?;
                text.and_then(|text| span.slice(&text).map(str::to_owned))
            }
        };
        let words = words.with_context(|| format!("there is no {object} in this case"))?;
        Ok(format!("“{}”", cut(&words)))
    }

    /// The shown name of an entity; an error where it was merged into another, or is none.
    pub(super) fn entity_name(&self, id: EntityId) -> anyhow::Result<String> {
        if let Some(row) = self.entity(id)? {
            return Ok(row.name);
        }
        match self.current_entity(id)? {
            Some(into) if into != id => bail!("entity {id} was merged into entity {into}"),
            Some(_) => bail!("entity {id} is in no document now"),
            None => bail!("there is no entity {id} in this case"),
        }
    }
}

/// The beginning of a text, for a label.
fn cut(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LABEL_CHARACTERS {
        return line;
    }
    let mut short: String = line.chars().take(LABEL_CHARACTERS).collect();
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_short_and_on_one_line() {
        assert_eq!(cut("a\nb"), "a b");
        assert_eq!(cut(&"x".repeat(50)), format!("{}…", "x".repeat(40)));
    }
}
