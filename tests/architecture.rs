//! Rules of the tree, read from the sources themselves.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Files below a folder with an ending, sorted.
fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn relative(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().display().to_string()
}

/// The code of a file without its tests and comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let code = text.split("\n#[cfg(test)]\nmod tests").next().unwrap();
    code.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Which modules a module may name.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("read", &["model"]),
    ("extract", &["model"]),
    ("collate", &["model"]),
    ("graph", &["model"]),
    ("store", &["model"]),
    ("case", &["model", "read", "extract", "collate", "store"]),
    ("report", &["model", "case", "graph"]),
    ("ui", &["model", "case", "graph", "report"]),
    ("cli", &["model", "case", "graph", "report", "ui"]),
];

/// What a line names of the crate's modules.
fn named(code: &str) -> BTreeSet<String> {
    code.split("crate::")
        .skip(1)
        .flat_map(|rest| {
            let names = match rest.strip_prefix('{') {
                Some(list) => list.split('}').next().unwrap_or("").to_owned(),
                None => rest.to_owned(),
            };
            names
                .split(',')
                .map(|name| {
                    name.trim()
                        .chars()
                        .take_while(|character| character.is_alphanumeric() || *character == '_')
                        .collect::<String>()
                })
                .take(if rest.starts_with('{') { usize::MAX } else { 1 })
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn modules_know_only_whom_they_may() {
    let mut wrong = Vec::new();
    for (module, may) in MAY_KNOW {
        for path in files(&format!("src/{module}"), "rs") {
            let file = relative(&path);
            // the one exception: these are the extractor without a case
            let is_extract = ["src/cli/extract.rs", "src/cli/explain.rs"].contains(&file.as_str());
            let also: &[&str] = if is_extract {
                &["extract", "read"]
            } else {
                &[]
            };
            let strangers = named(&code(&path)).into_iter().filter(|name| {
                MAY_KNOW.iter().any(|(module, _)| module == name)
                    && name != module
                    && !may.contains(&name.as_str())
                    && !also.contains(&name.as_str())
            });
            wrong.extend(strangers.map(|name| format!("{file} names {name}")));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    let modules: BTreeSet<String> = fs::read_dir(root().join("src"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    let ruled: BTreeSet<String> = MAY_KNOW
        .iter()
        .map(|(module, _)| (*module).to_owned())
        .collect();
    assert_eq!(modules, ruled, "a module without a rule");
}

#[test]
fn sql_is_in_store_and_egui_in_ui() {
    let mut wrong = Vec::new();
    for path in files("src", "rs") {
        let name = relative(&path);
        let code = code(&path);
        for (word, home) in [
            ("rusqlite", "src/store/"),
            ("eframe", "src/ui/"),
            ("egui", "src/ui/"),
            ("rfd::", "src/ui/"),
        ] {
            if code.contains(word) && !name.starts_with(home) {
                wrong.push(format!("{name} has {word}"));
            }
        }
        let is_color = [
            "Color32::RED",
            "Color32::WHITE",
            "Color32::BLACK",
            "Color32::GRAY",
            "Color32::GREEN",
        ]
        .iter()
        .any(|color| code.contains(color));
        if is_color && name != "src/ui/theme.rs" {
            wrong.push(format!("{name} has a color of its own"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_statement_is_used_and_says_what_it_answers() {
    let code: String = files("src", "rs")
        .iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    for path in files("db", "sql") {
        let name = relative(&path);
        assert!(
            code.contains(&format!("../../{name}\"")),
            "{name} is not included"
        );
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            text.starts_with("-- "),
            "{name} does not say what it answers"
        );
    }
}

#[test]
fn files_are_one_idea_long() {
    const MOST_LINES: usize = 640;
    let long: Vec<String> = files("src", "rs")
        .iter()
        .map(|path| {
            (
                relative(path),
                fs::read_to_string(path).unwrap().lines().count(),
            )
        })
        .filter(|(_, lines)| *lines > MOST_LINES)
        .map(|(name, lines)| format!("{name}: {lines} lines"))
        .collect();
    assert_eq!(long, Vec::<String>::new());
}

#[test]
fn nothing_in_the_program_could_open_a_network_connection() {
    const FORBIDDEN: &[&str] = &[
        "reqwest",
        "hyper",
        "ureq",
        "curl",
        "isahc",
        "surf",
        "attohttpc",
        "native-tls",
        "rustls",
        "openssl",
        "quinn",
        "h2",
        "tokio",
        "socket2",
        "webbrowser",
        "ehttp",
    ];
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{p}",
            "--offline",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    let tree = String::from_utf8(output.stdout).unwrap();
    assert!(
        tree.contains("rusqlite"),
        "cargo tree told nothing: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let found: BTreeSet<&str> = tree
        .lines()
        .filter_map(|line| line.split(' ').next())
        .filter(|name| FORBIDDEN.contains(name))
        .collect();
    assert_eq!(found, BTreeSet::new());
}
