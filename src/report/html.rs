//! The tree as one HTML file: no script, no address, nothing to fetch. Each citation unfolds the paragraph that its words
//! stand in, with the words lit.

use super::tree::{Block, Citation, Inline, Report};
use crate::model::Span;

const STYLE: &str = "
:root { color-scheme: light dark; --page: #fffdf9; --text: #1f2328; --dim: #565c66; --line: #d6d1c7; --lit: #ffdc8c;
  --note: #f0ede7; --bar: #b06a00; }
@media (prefers-color-scheme: dark) { :root { --page: #1d1f24; --text: #e9e7e2; --dim: #a0a6b1; --line: #323843;
  --lit: #45360f; --note: #262b33; --bar: #efb236; } }
body { background: var(--page); color: var(--text); font: 16px/1.55 'Source Serif 4', Georgia, serif;
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, table, .made, .facts, summary, .note, footer { font-family: Inter, system-ui, sans-serif; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; border-bottom: 1px solid var(--line); margin-top: 2.2rem; }
h3 { font-size: 1rem; margin: 1.6rem 0 .4rem; } .made { color: var(--dim); }
table { border-collapse: collapse; font-size: .8rem; width: 100%; overflow-wrap: anywhere; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid var(--line); }
.item { margin: .5rem 0 .5rem 1rem; text-indent: -1rem; } .item > * { text-indent: 0; }
.item details { display: inline; } q { quotes: '“' '”' '“' '”'; }
summary { display: inline; cursor: pointer; color: var(--dim); font-size: .75rem; list-style: none; padding: 0 .15rem; }
summary::-webkit-details-marker { display: none; } details[open] > summary { font-weight: 600; color: var(--text); }
blockquote { margin: .4rem 0 .8rem; padding: .5rem .9rem; border-left: 2px solid var(--line); white-space: pre-line; }
blockquote footer { color: var(--dim); font-size: .75rem; margin-top: .4rem; white-space: normal; }
mark { background: var(--lit); color: inherit; }
.note { background: var(--note); border-left: 3px solid var(--bar); padding: .4rem .8rem; margin: .4rem 0;
  font-size: .85rem; white-space: pre-line; } .note b { display: block; font-weight: 600; color: var(--dim); }
";

pub(super) fn render(report: &Report) -> String {
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>{STYLE}</style></head>\n<body>\n<h1>{title}</h1>\n<p class=\"made\">{made}</p>\n",
        title = escaped(&report.title),
        made = escaped(&report.made),
    );
    for block in &report.blocks {
        write_block(&mut out, block, &report.citations);
    }
    out.push_str("</body></html>\n");
    out
}

fn write_block(out: &mut String, block: &Block, citations: &[Citation]) {
    match block {
        Block::Heading(level, text) => {
            out.push_str(&format!("<h{level}>{}</h{level}>\n", escaped(text)));
        }
        Block::Paragraph(line) => {
            out.push_str("<p>");
            write_line(out, line, citations);
            out.push_str("</p>\n");
        }
        Block::Item(line, inner) => {
            out.push_str("<div class=\"item\">");
            write_line(out, line, citations);
            for block in inner {
                write_block(out, block, citations);
            }
            out.push_str("</div>\n");
        }
        Block::Note {
            author,
            changed,
            text,
        } => out.push_str(&format!(
            "<div class=\"note\"><b>Note by {}, {}</b>{}</div>\n",
            escaped(author),
            escaped(changed),
            escaped(text)
        )),
        Block::Table { header, rows } => {
            out.push_str("<table><thead><tr>");
            for cell in header {
                out.push_str(&format!("<th>{}</th>", escaped(cell)));
            }
            out.push_str("</tr></thead><tbody>\n");
            for row in rows {
                out.push_str("<tr>");
                for cell in row {
                    out.push_str("<td>");
                    write_line(out, cell, citations);
                    out.push_str("</td>");
                }
                out.push_str("</tr>\n");
            }
            out.push_str("</tbody></table>\n");
        }
    }
}

fn write_line(out: &mut String, line: &[Inline], citations: &[Citation]) {
    for inline in line {
        match inline {
            Inline::Text(text) => out.push_str(&escaped(text)),
            Inline::Strong(text) => out.push_str(&format!("<b>{}</b>", escaped(text))),
            Inline::Quote(text) => out.push_str(&format!("<q>{}</q>", escaped(text))),
            Inline::Cite(number) => {
                if let Some(citation) = number.checked_sub(1).and_then(|index| citations.get(index))
                {
                    write_citation(out, *number, citation);
                }
            }
        }
    }
}

fn write_citation(out: &mut String, number: usize, citation: &Citation) {
    out.push_str(&format!(
        "<details id=\"c{number}\"><summary title=\"{}\">[{number}]</summary><blockquote>",
        escaped(&citation.label())
    ));
    let mut at = 0;
    let mut push = |span: Span, is_lit: bool| {
        let words = escaped(span.of(&citation.paragraph));
        if is_lit {
            out.push_str(&format!("<mark>{words}</mark>"));
        } else {
            out.push_str(&words);
        }
    };
    for lit in &citation.lit {
        push(Span::new(at, lit.start.max(at)), false);
        push(Span::new(lit.start.max(at), lit.end), true);
        at = lit.end.max(at);
    }
    push(Span::new(at, citation.paragraph.len()), false);
    out.push_str(&format!(
        "<footer>{} · {}</footer></blockquote></details>",
        escaped(&citation.label()),
        escaped(&citation.path)
    ));
}

/// With what HTML would read as marks escaped.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
