//! The tree as Markdown: `CommonMark` with tables and footnotes.

use super::tree::{Block, Inline, Report};

pub(super) fn render(report: &Report) -> String {
    let mut out = format!(
        "# {}\n\n{}\n",
        escaped(&report.title),
        escaped(&report.made)
    );
    for block in &report.blocks {
        out.push('\n');
        write_block(&mut out, block, "");
    }
    if !report.citations.is_empty() {
        out.push_str("\n## Citations\n\n");
        for (index, citation) in report.citations.iter().enumerate() {
            out.push_str(&format!(
                "[^{}]: {} ({})\n",
                index + 1,
                escaped(&citation.label()),
                escaped(&citation.path)
            ));
        }
    }
    out
}

fn write_block(out: &mut String, block: &Block, indent: &str) {
    match block {
        Block::Heading(level, text) => {
            out.push_str(&format!(
                "{} {}\n",
                "#".repeat(usize::from(*level)),
                escaped(text)
            ));
        }
        Block::Paragraph(line) => out.push_str(&format!("{indent}{}\n", inlines(line))),
        Block::Item(line, inner) => {
            out.push_str(&format!("{indent}- {}\n", inlines(line)));
            for block in inner {
                out.push('\n');
                write_block(out, block, &format!("{indent}  "));
            }
        }
        Block::Note {
            author,
            changed,
            text,
        } => {
            out.push_str(&format!(
                "{indent}> **Note by {}, {}:** ",
                escaped(author),
                escaped(changed)
            ));
            let lines: Vec<String> = text.lines().map(escaped).collect();
            out.push_str(&lines.join(&format!("\n{indent}> ")));
            out.push('\n');
        }
        Block::Table { header, rows } => {
            let cells: Vec<String> = header.iter().map(|cell| cell_text(cell)).collect();
            out.push_str(&format!("| {} |\n", cells.join(" | ")));
            out.push_str(&format!("|{}\n", " --- |".repeat(header.len())));
            for row in rows {
                let cells: Vec<String> = row
                    .iter()
                    .map(|cell| inlines(cell).replace('|', "\\|"))
                    .collect();
                out.push_str(&format!("| {} |\n", cells.join(" | ")));
            }
        }
    }
}

fn cell_text(text: &str) -> String {
    escaped(text).replace('|', "\\|")
}

fn inlines(line: &[Inline]) -> String {
    line.iter()
        .map(|inline| match inline {
            Inline::Text(text) => escaped(text),
            Inline::Strong(text) => format!("**{}**", escaped(text)),
            Inline::Quote(text) => format!("“{}”", escaped(text)),
            Inline::Cite(number) => format!("[^{number}]"),
        })
        .collect()
}

/// On one line, with what Markdown would read as marks escaped.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, word) in text
        .split(['\n', '\r'])
        .filter(|line| !line.trim().is_empty())
        .enumerate()
    {
        if index > 0 {
            out.push(' ');
        }
        for character in word.chars() {
            if "\\`*_[]<>#".contains(character) {
                out.push('\\');
            }
            out.push(character);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_in_words_stay_words() {
        assert_eq!(escaped("a *b* <i> [c]"), "a \\*b\\* \\<i\\> \\[c\\]");
        assert_eq!(escaped("one\n\ntwo"), "one two");
    }
}
