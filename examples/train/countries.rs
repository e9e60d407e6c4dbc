//! Writes the lexicon of states and territories from the gazetteer.

use anyhow::Context as _;
use serde_json::Value;
use std::fmt::Write as _;
use std::path::Path;

/// A line a state: code | name | other names | people and adjectives | capital.
#[expect(clippy::too_many_lines, reason = "one walk, in order")]
pub(crate) fn run(data: &Path, target: &Path) -> anyhow::Result<()> {
    let content = std::fs::read_to_string(data.join("gazetteer/factbook_countries.jsonl"))?;
    let mut out = String::from(
        "# States and territories, made by `train countries` from the CIA World Factbook (public domain); what it lacks stands in\n\
         # states_more.txt. A line: code | name | other names | peoples and adjectives | capital\n",
    );
    for line in content.lines() {
        let record: Value = serde_json::from_str(line).context("gazetteer")?;
        let field = |name: &str| clean(record[name].as_str().unwrap_or_default());
        let (short, long) = (field("short"), field("long"));
        let name = if short.is_empty() || short == "The Dominican" || short == "DRC" {
            long.clone()
        } else {
            short.clone()
        };
        let name = name
            .trim_start_matches("The ")
            .split(", ")
            .next()
            .unwrap_or_default()
            .to_owned();
        if name.is_empty() || record["code"] == "categories" {
            continue;
        }
        let mut others: Vec<String> = vec![long, field("abbreviation").replace(" or ", ",")];
        others.extend(field("former").split([',', ';']).map(str::to_owned));
        let mut names: Vec<String> = Vec::new();
        for other in others
            .iter()
            .flat_map(|other| other.split(','))
            .map(str::trim)
        {
            let starts_upper = other.chars().next().is_some_and(char::is_uppercase);
            let other = other
                .trim_start_matches("The ")
                .trim_start_matches("Former ");
            let is_other_state = [
                "United Arab Republic",
                "Mali Federation",
                "Senegambia",
                "German East Africa",
                "Quito",
                "Mesopotamia",
                "AS",
                "CH",
                "PR",
                "VI",
                "GU",
                "NL",
            ];
            if starts_upper
                && other != name
                && other.len() > 1
                && other.split(' ').count() < 8
                && !is_other_state.contains(&other)
                && !names.iter().any(|one| one == other)
            {
                names.push(other.to_owned());
            }
        }
        let mut peoples: Vec<String> = Vec::new();
        for people in [field("nationality_adj"), field("nationality_noun")]
            .iter()
            .flat_map(|text| text.split([',', ';', '/']))
            .flat_map(|text| text.split(" or "))
        {
            let plural = people.contains("(s)");
            let base = people
                .replace("(s)", "")
                .replace("(men)", "")
                .replace("(women)", "");
            let base = base.split('(').next().unwrap_or_default().trim();
            let fits = base.chars().next().is_some_and(char::is_uppercase)
                && base.split(' ').count() <= 3
                && base != "NA"
                && base != name;
            if fits && !peoples.iter().any(|one| one == base) {
                peoples.push(base.to_owned());
            }
            if fits && plural {
                peoples.push(format!("{base}s"));
            }
        }
        let capital = field("capital");
        let capital = capital
            .split(['(', ';', ','])
            .next()
            .unwrap_or_default()
            .trim();
        // "The Settlement", "The Valley" are words first
        let is_name = !capital.starts_with("The ");
        let capital = if is_name && capital.chars().next().is_some_and(char::is_uppercase) {
            capital
        } else {
            ""
        };
        writeln!(
            out,
            "{} | {name} | {} | {} | {capital}",
            record["code"].as_str().unwrap_or_default(),
            names.join("; "),
            peoples.join("; ")
        )?;
    }
    std::fs::write(target, out)?;
    Ok(())
}

/// Without notes and entities of HTML.
fn clean(text: &str) -> String {
    let mut text = text.to_owned();
    for (entity, letter) in [
        ("&ocirc;", "ô"),
        ("&eacute;", "é"),
        ("&iacute;", "í"),
        ("&aacute;", "á"),
        ("&atilde;", "ã"),
        ("&ccedil;", "ç"),
    ] {
        text = text.replace(entity, letter);
    }
    let text = text.split("; note").next().unwrap_or_default();
    let mut kept = String::new();
    let mut depth = 0;
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let is_plural = rest.starts_with("(s)");
        match character {
            '(' | '[' if !is_plural => depth += 1,
            ')' | ']' if depth > 0 => depth -= 1,
            _ if depth == 0 => kept.push(character),
            _ => {}
        }
        rest = rest.get(character.len_utf8()..).unwrap_or_default();
    }
    let text = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    if text == "none" { String::new() } else { text }
}
