//! `readout extract` as a command.

use super::run;
use serde_json::Value;

#[test]
fn a_bad_line_costs_one_error_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in.jsonl");
    std::fs::write(&path, "{\"id\": 1, \"text\": \"Zürich: “Xi met Assad,” he said.\"}\nno json\n\n{\"id\": 3}\n{\"id\": \"d\", \"text\": \"\"}\n").unwrap();
    let (code, out) = run(&["extract", "--jsonl", path.to_str().unwrap()]);
    assert_eq!(code, 1);
    let lines: Vec<Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[0]["id"], 1);
    assert!(lines[1]["error"].as_str().unwrap().contains("JSON"));
    assert_eq!(lines[2]["id"], 3);
    assert_eq!(lines[2]["error"], "no text");
    assert_eq!(lines[3]["sentences"], serde_json::json!([]));
    // Offsets count characters.
    let mention = &lines[0]["mentions"][1];
    let text: Vec<char> = "Zürich: “Xi met Assad,” he said.".chars().collect();
    let words: String = text
        [mention["start"].as_u64().unwrap() as usize..mention["end"].as_u64().unwrap() as usize]
        .iter()
        .collect();
    assert!(["Xi", "Assad"].contains(&words.as_str()), "{words}");
}

#[test]
fn order_is_kept_over_many_lines() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in.jsonl");
    let lines: Vec<String> = (0..700)
        .map(|id| format!("{{\"id\": {id}, \"text\": \"Xi met Assad.\"}}\n"))
        .collect();
    std::fs::write(&path, lines.concat()).unwrap();
    let (code, out) = run(&["extract", "--jsonl", path.to_str().unwrap()]);
    assert_eq!(code, 0);
    let ids: Vec<u64> = out
        .lines()
        .map(|line| {
            serde_json::from_str::<Value>(line).unwrap()["id"]
                .as_u64()
                .unwrap()
        })
        .collect();
    assert_eq!(ids, (0..700).collect::<Vec<u64>>());
}

#[test]
fn a_long_text_is_answered_like_a_short_one_and_in_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in.jsonl");
    let long = "Xi met Assad. ".repeat(80_000);
    let lines = ["Xi met Assad.", long.as_str(), "Xi met Assad."]
        .map(|text| serde_json::json!({"id": text.len(), "text": text}).to_string());
    std::fs::write(&path, lines.join("\n")).unwrap();
    let (code, out) = run(&["extract", "--jsonl", path.to_str().unwrap()]);
    assert_eq!(code, 0);
    let answers: Vec<Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let counts: Vec<usize> = answers
        .iter()
        .map(|answer| answer["sentences"].as_array().unwrap().len())
        .collect();
    assert_eq!(counts, [1, 80_000, 1]);
    assert_eq!(answers[1]["id"], long.len());
}
