//! What is watched for the log: the tables of the analysts' layer, and the temporary triggers that write each of their rows that a
//! command touches, before and after. It doesn't know what a command or an undo is.

use rusqlite::{Connection, named_params};

/// Tables of the analysts' layer, and of what is made by hand; with the condition on a row (`row` stands for `old` or
/// `new`) under which it belongs there.
pub(super) const LOGGED: &[(&str, &str)] = &[
    ("review", "1"),
    ("grade", "1"),
    ("note", "1"),
    ("correction", "1"),
    ("naming", "1"),
    ("typing", "1"),
    ("identity", "1"),
    ("separation", "1"),
    ("referent", "row.author IS NOT NULL"),
    ("claim", "row.author IS NOT NULL"),
    (
        "claim_party",
        "EXISTS (SELECT 1 FROM claim WHERE claim.id = row.claim AND claim.author IS NOT NULL)",
    ),
    ("relation", "row.author IS NOT NULL"),
];

/// A column that is computed, and so in no log.
pub(super) const COMPUTED: (&str, &str) = ("referent", "entity");

/// Makes the triggers, from the schema as it is.
pub(super) fn watch(connection: &Connection) -> anyhow::Result<()> {
    connection.execute_batch("CREATE TEMP TABLE current_step (id INTEGER PRIMARY KEY)")?;
    for (table, condition) in LOGGED {
        let columns = columns(connection, table)?;
        let old = json_of(&columns, "old.");
        let new = json_of(&columns, "new.");
        let when_old = condition.replace("row.", "old.");
        let when_new = condition.replace("row.", "new.");
        for (event, when, row, before, after) in [
            ("INSERT", when_new.clone(), "new", "NULL", new.as_str()),
            ("DELETE", when_old, "old", old.as_str(), "NULL"),
            (
                "UPDATE",
                format!("({when_new}) AND {old} <> {new}"),
                "new",
                old.as_str(),
                new.as_str(),
            ),
        ] {
            connection.execute_batch(&format!(
                "CREATE TEMP TRIGGER log_{table}_{event} AFTER {event} ON main.{table}
                 WHEN EXISTS (SELECT 1 FROM current_step) AND ({when}) BEGIN
                   INSERT INTO change (step, \"table\", row, before, after)
                   SELECT id, '{table}', {row}.id, {before}, {after} FROM current_step;
                 END"
            ))?;
        }
    }
    Ok(())
}

/// The logged columns of a table.
pub(super) fn columns(connection: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare("SELECT name FROM pragma_table_info(:table)")?;
    let all: Vec<String> = statement
        .query_map(named_params! {":table": table}, |row| row.get("name"))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(all
        .into_iter()
        .filter(|column| (table, column.as_str()) != COMPUTED)
        .collect())
}

/// A row as JSON by column name, in SQL.
pub(super) fn json_of(columns: &[String], prefix: &str) -> String {
    let pairs: Vec<String> = columns
        .iter()
        .map(|column| format!("'{column}', {prefix}\"{column}\""))
        .collect();
    format!("json_object({})", pairs.join(", "))
}

/// Each analyst's table must be watched: what is not would be lost to undo.
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_with_an_analyst_or_an_author_is_logged() {
        let writer = crate::store::open::memory_writer("anna");
        let tables: Vec<String> = writer
            .rows(
                "SELECT DISTINCT t.name FROM sqlite_schema t, pragma_table_info(t.name) c
                 WHERE t.type = 'table' AND c.name IN ('analyst', 'author') ORDER BY t.name",
                [],
                |row| row.get(0),
            )
            .unwrap();
        let missing: Vec<&String> = tables
            .iter()
            .filter(|name| !["step", "import"].contains(&name.as_str()))
            .filter(|name| !LOGGED.iter().any(|(logged, _)| logged == name))
            .collect();
        assert_eq!(missing, Vec::<&String>::new());
    }
}
