//! The search language as conditions of SQL: put together from fixed pieces; what a query holds is only ever bound.
//!
//! A condition is of one noun: documents (alias `d`), claims (`c`, with `d` beside it), relations (`r`, with `d`), or
//! entities (`e`: by the documents that mention them, and by type).

use rusqlite::types::Value;

use super::{Reader, search};
use crate::model::{Act, EntityType, Field, Query, RelationType, Review};

/// Text of a statement and what is bound to it.
#[derive(Debug, Clone)]
pub(super) struct Sql {
    text: String,
    params: Vec<Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Noun {
    Document,
    Claim,
    Relation,
}

impl Sql {
    pub(super) fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            params: Vec::new(),
        }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn params(&self) -> rusqlite::ParamsFromIter<std::slice::Iter<'_, Value>> {
        rusqlite::params_from_iter(self.params.iter())
    }

    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(super) fn bind(&mut self, value: impl Into<Value>) {
        self.params.push(value.into());
        let number = self.params.len();
        self.text.push_str(&format!("?{number}"));
    }

    /// Documents that match.
    pub(super) fn document(&mut self, query: &Query, analyst: i64) {
        self.condition(Noun::Document, query, analyst);
    }

    /// Claims that match.
    pub(super) fn claim(&mut self, query: &Query, analyst: i64) {
        self.condition(Noun::Claim, query, analyst);
    }

    /// Relations that match.
    pub(super) fn relation(&mut self, query: &Query, analyst: i64) {
        self.condition(Noun::Relation, query, analyst);
    }

    /// Entities of a type, mentioned in documents that match the rest of the query.
    pub(super) fn entity(&mut self, query: &Query, analyst: i64) {
        let (own, rest): (Vec<&Query>, Vec<&Query>) =
            query.parts().into_iter().partition(|part| is_of_type(part));
        self.push("(1");
        for part in own {
            self.push(" AND ");
            self.entity_type(part);
        }
        if !rest.is_empty() {
            self.push(
                " AND e.id IN (SELECT x.entity FROM document d JOIN cluster k ON k.document = d.id
                 JOIN referent x ON x.id = k.referent WHERE d.removed = 0 AND ",
            );
            let rest = Query::And(rest.into_iter().cloned().collect());
            self.condition(Noun::Document, &rest, analyst);
            self.push(")");
        }
        self.push(")");
    }

    fn entity_type(&mut self, query: &Query) {
        match query {
            Query::Field(_, value) => {
                self.push("e.type = ");
                self.bind(value.clone());
            }
            Query::Not(part) => {
                self.push("NOT ");
                self.entity_type(part);
            }
            Query::And(parts) => self.join(parts, " AND ", |sql, part| sql.entity_type(part)),
            Query::Or(parts) => self.join(parts, " OR ", |sql, part| sql.entity_type(part)),
            Query::All | Query::Word(..) | Query::Phrase(_) => self.push("1"),
        }
    }

    /// Entities with a name that has these words, each from the beginning of a word.
    pub(super) fn entity_named(&mut self, name: &str) {
        self.push(
            "(e.id IN (SELECT x.entity FROM search_name s JOIN referent_name n ON n.id = s.rowid
             JOIN referent x ON x.id = n.referent WHERE search_name MATCH ",
        );
        self.bind(search::prefixes(name));
        self.push(") OR e.name LIKE ");
        self.bind(contains(name.trim()));
        self.push(" ESCAPE '\\')");
    }

    fn join(&mut self, parts: &[Query], by: &str, mut each: impl FnMut(&mut Self, &Query)) {
        self.push("(");
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                self.push(by);
            }
            each(self, part);
        }
        self.push(")");
    }

    fn condition(&mut self, noun: Noun, query: &Query, analyst: i64) {
        match query {
            Query::All => self.push("1"),
            Query::And(parts) => self.join(parts, " AND ", |sql, part| {
                sql.condition(noun, part, analyst);
            }),
            Query::Or(parts) => self.join(parts, " OR ", |sql, part| {
                sql.condition(noun, part, analyst);
            }),
            Query::Not(part) => {
                self.push("NOT ");
                self.condition(noun, part, analyst);
            }
            Query::Word(word, is_prefix) => self.words(noun, word, *is_prefix),
            Query::Phrase(words) => self.words(noun, words, false),
            Query::Field(field, value) => self.field(noun, *field, value, analyst),
        }
    }

    fn words(&mut self, noun: Noun, words: &str, is_prefix: bool) {
        let bigrams = search::bigrams(words);
        self.push("(d.id IN (");
        if bigrams.is_empty() {
            self.push("SELECT rowid FROM search_text WHERE search_text MATCH ");
            self.bind(search::quoted(words, is_prefix));
        } else {
            self.push("SELECT rowid FROM search_bigram WHERE search_bigram MATCH ");
            self.bind(search::quoted(&bigrams, false));
        }
        self.push(")");
        let (start, end) = match noun {
            Noun::Document => {
                self.push(")");
                return;
            }
            Noun::Claim => ("c.quotation_start", "c.quotation_end"),
            Noun::Relation => ("r.start", "r.\"end\""),
        };
        self.push(&format!(
            " AND EXISTS (SELECT 1 FROM body b WHERE b.document = d.id AND holds(b.text, {start}, {end}, "
        ));
        self.bind(words.to_owned());
        self.push(&format!(", {})))", i64::from(is_prefix)));
    }

    fn field(&mut self, noun: Noun, field: Field, value: &str, analyst: i64) {
        self.push("(");
        match field {
            Field::Type => self.of_type(noun, value),
            Field::About => self.about(noun, value),
            Field::Source => self.party(noun, value, "= 0"),
            Field::Through => self.party(noun, value, "> 0"),
            Field::Publisher => {
                self.push(
                    "d.publisher IN (SELECT p.id FROM publisher p LEFT JOIN publisher_alias a ON a.publisher = p.id
                     WHERE p.name LIKE ",
                );
                self.bind(contains(value));
                self.push(" ESCAPE '\\' OR a.name LIKE ");
                self.bind(contains(value));
                self.push(" ESCAPE '\\')");
            }
            Field::Act => {
                let act = Act::from_name(&value.replace(' ', "_")).map_or("", Act::name);
                self.through_claims(noun, |sql| {
                    sql.push("c.act = ");
                    sql.bind(act.to_owned());
                });
            }
            Field::Review => self.review(noun, value, analyst),
            Field::Note => self.noted(noun, |sql| {
                sql.push("n.text LIKE ");
                sql.bind(contains(value));
                sql.push(" ESCAPE '\\'");
            }),
            Field::By => self.by(noun, value),
            Field::Document => {
                if let Ok(id) = value.trim_start_matches('#').parse::<i64>() {
                    self.push("d.id = ");
                    self.bind(id);
                } else {
                    self.push("d.title LIKE ");
                    self.bind(contains(value));
                    self.push(" ESCAPE '\\'");
                }
            }
            Field::Before => {
                self.push("d.published < ");
                self.bind(value.to_owned());
            }
            Field::After => {
                self.push("d.published >= ");
                self.bind(value.to_owned());
            }
        }
        self.push(")");
    }

    /// The entities that `value` names: by id (`#12`), else by a whole name, else by words of a name.
    fn entities(&mut self, value: &str) {
        if let Some(id) = value
            .strip_prefix('#')
            .and_then(|id| id.parse::<i64>().ok())
        {
            self.push("SELECT entity FROM referent WHERE id = ");
            self.bind(id);
            return;
        }
        self.push("WITH exact (entity) AS (SELECT id FROM entity WHERE name = ");
        self.bind(value.to_owned());
        self.push(
            " UNION SELECT x.entity FROM referent_name n JOIN referent x ON x.id = n.referent
              WHERE n.clusters > 0 AND n.name = ",
        );
        self.bind(value.to_owned());
        self.push(
            ") SELECT entity FROM exact UNION ALL SELECT x.entity FROM search_name s
              JOIN referent_name n ON n.id = s.rowid JOIN referent x ON x.id = n.referent
              WHERE NOT EXISTS (SELECT 1 FROM exact) AND search_name MATCH ",
        );
        self.bind(search::prefixes(value));
    }

    fn about(&mut self, noun: Noun, value: &str) {
        match noun {
            Noun::Document => {
                self.push(
                    "d.id IN (SELECT k.document FROM referent x JOIN cluster k ON k.referent = x.id WHERE x.entity IN (",
                );
                self.entities(value);
                self.push("))");
            }
            Noun::Claim => {
                self.push(
                    "c.id IN (SELECT a.claim FROM referent x JOIN cluster k ON k.referent = x.id
                     JOIN claim_about a ON a.cluster = k.id WHERE x.entity IN (",
                );
                self.entities(value);
                self.push(")) OR ");
                self.party(noun, value, ">= 0");
            }
            Noun::Relation => {
                self.relation_ends(value);
            }
        }
    }

    fn relation_ends(&mut self, value: &str) {
        for (index, end) in ["from", "to"].into_iter().enumerate() {
            if index > 0 {
                self.push(" OR ");
            }
            self.push(&format!(
                "r.{end}_cluster IN (SELECT k.id FROM referent x JOIN cluster k ON k.referent = x.id WHERE x.entity IN ("
            ));
            self.entities(value);
            self.push(&format!(
                ")) OR r.{end}_referent IN (SELECT id FROM referent WHERE entity IN ("
            ));
            self.entities(value);
            self.push("))");
        }
    }

    /// Claims (or what holds or rests on them) with that party on a link of the given number.
    fn party(&mut self, noun: Noun, value: &str, link: &str) {
        self.through_claims(noun, |sql| {
            sql.push(&format!(
                "c.id IN (SELECT p.claim FROM referent x JOIN cluster k ON k.referent = x.id
                 JOIN claim_party p ON p.cluster = k.id WHERE p.link {link} AND x.entity IN ("
            ));
            sql.entities(value);
            sql.push(&format!(
                ") UNION ALL SELECT p.claim FROM referent x JOIN claim_party p ON p.referent = x.id
                 WHERE p.link {link} AND x.entity IN ("
            ));
            sql.entities(value);
            sql.push("))");
        });
    }

    /// A condition on claims: of a claim itself, of a document that has such a claim, of a relation that rests on one.
    fn through_claims(&mut self, noun: Noun, condition: impl FnOnce(&mut Self)) {
        match noun {
            Noun::Claim => condition(self),
            Noun::Document => {
                self.push("d.id IN (SELECT c.document FROM claim c WHERE ");
                condition(self);
                self.push(")");
            }
            Noun::Relation => {
                self.push("r.claim IN (SELECT c.id FROM claim c WHERE ");
                condition(self);
                self.push(")");
            }
        }
    }

    fn of_type(&mut self, noun: Noun, value: &str) {
        if let Some(relation_type) = RelationType::from_name(value) {
            match noun {
                Noun::Relation => self.push("r.type = "),
                Noun::Claim => self.push("c.id IN (SELECT claim FROM relation WHERE type = "),
                Noun::Document => self.push("d.id IN (SELECT document FROM relation WHERE type = "),
            }
            self.bind(relation_type.name().to_owned());
            if noun != Noun::Relation {
                self.push(")");
            }
            return;
        }
        let entity_type = EntityType::from_name(value)
            .map_or("", EntityType::name)
            .to_owned();
        let of =
            "FROM entity y JOIN referent x ON x.entity = y.id JOIN cluster k ON k.referent = x.id";
        match noun {
            Noun::Document => self.push(&format!("d.id IN (SELECT k.document {of} WHERE y.type = ")),
            Noun::Claim => self.push(&format!(
                "c.id IN (SELECT a.claim {of} JOIN claim_about a ON a.cluster = k.id WHERE y.type = "
            )),
            Noun::Relation => {
                self.push(&format!("r.from_cluster IN (SELECT k.id {of} WHERE y.type = "));
                self.bind(entity_type.clone());
                self.push(&format!(") OR r.to_cluster IN (SELECT k.id {of} WHERE y.type = "));
            }
        }
        self.bind(entity_type);
        self.push(")");
    }

    fn review(&mut self, noun: Noun, value: &str, analyst: i64) {
        let column = match noun {
            Noun::Relation => "v.relation = r.id",
            Noun::Claim | Noun::Document => "v.claim = c.id",
        };
        let own = format!(
            "(SELECT v.decision FROM review v WHERE {column} ORDER BY v.analyst = {analyst} DESC, v.changed DESC LIMIT 1) IS "
        );
        let decision: Value = match Review::from_name(value) {
            Some(review) => review.name().to_owned().into(),
            None if value == "suggested" => Value::Null,
            None => String::new().into(),
        };
        let condition = |sql: &mut Self| {
            sql.push(&own);
            sql.bind(decision);
        };
        if noun == Noun::Relation {
            condition(self);
        } else {
            self.through_claims(noun, condition);
        }
    }

    fn noted(&mut self, noun: Noun, condition: impl FnOnce(&mut Self)) {
        match noun {
            Noun::Claim => self.push("c.id IN (SELECT n.claim FROM note n WHERE n.claim IS NOT NULL AND "),
            Noun::Relation => self.push("r.id IN (SELECT n.relation FROM note n WHERE n.relation IS NOT NULL AND "),
            Noun::Document => self.push(
                "d.id IN (SELECT coalesce(n.document, nc.document, nr.document) FROM note n
                 LEFT JOIN claim nc ON nc.id = n.claim LEFT JOIN relation nr ON nr.id = n.relation WHERE ",
            ),
        }
        condition(self);
        self.push(")");
    }

    fn by(&mut self, noun: Noun, analyst: &str) {
        let name = analyst.to_owned();
        self.noted(noun, |sql| {
            sql.push("n.analyst IN (SELECT id FROM analyst WHERE name = ");
            sql.bind(name.clone());
            sql.push(")");
        });
        let (select, author) = match noun {
            Noun::Claim => (
                "c.id IN (SELECT v.claim FROM review v WHERE v.claim IS NOT NULL AND ",
                "c.author",
            ),
            Noun::Relation => (
                "r.id IN (SELECT v.relation FROM review v WHERE v.relation IS NOT NULL AND ",
                "r.author",
            ),
            Noun::Document => (
                "d.id IN (SELECT c.document FROM review v JOIN claim c ON c.id = v.claim WHERE ",
                "NULL",
            ),
        };
        self.push(" OR ");
        self.push(select);
        self.push("v.analyst IN (SELECT id FROM analyst WHERE name = ");
        self.bind(name.clone());
        self.push(&format!(
            ")) OR {author} IN (SELECT id FROM analyst WHERE name = "
        ));
        self.bind(name);
        self.push(")");
    }
}

/// Whether a query says nothing but which types.
fn is_of_type(query: &Query) -> bool {
    match query {
        Query::Field(Field::Type, value) => EntityType::from_name(value).is_some(),
        Query::Not(part) => is_of_type(part),
        Query::And(parts) | Query::Or(parts) => parts.iter().all(is_of_type),
        Query::All | Query::Word(..) | Query::Phrase(_) | Query::Field(..) => false,
    }
}

/// A pattern of LIKE for texts that contain `words`, with `\` as its escape.
pub(super) fn contains(words: &str) -> String {
    let escaped = words
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    format!("%{escaped}%")
}

impl Reader {
    /// Runs a statement whose first column is an id.
    pub(super) fn ids<T>(&self, sql: &Sql, make: impl Fn(i64) -> T) -> anyhow::Result<Vec<T>> {
        self.rows(sql.text(), sql.params(), |row| Ok(make(row.get(0)?)))
    }
}
