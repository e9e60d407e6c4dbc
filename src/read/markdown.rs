//! Markdown: the words without their marks, a paragraph each; details from the lines between `---` at the top.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::header;
use crate::model::{Article, Details, date_of_text};

pub(super) fn read(source: &str) -> Article {
    let options = Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH;
    let mut text = String::with_capacity(source.len());
    let mut details = Details::default();
    let mut is_front_matter = false;
    for event in Parser::new_ext(source, options) {
        match event {
            Event::Start(Tag::MetadataBlock(_)) => is_front_matter = true,
            Event::End(TagEnd::MetadataBlock(_)) => is_front_matter = false,
            Event::Text(words) if is_front_matter => read_front_matter(&words, &mut details),
            Event::Text(words) | Event::Code(words) => text.push_str(&words),
            Event::SoftBreak => text.push(' '),
            Event::HardBreak => text.push('\n'),
            Event::End(TagEnd::Item | TagEnd::TableRow | TagEnd::TableHead) => {
                end_line(&mut text, 1);
            }
            Event::End(TagEnd::TableCell) => text.push('\t'),
            Event::End(
                TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::CodeBlock
                | TagEnd::List(_)
                | TagEnd::Table,
            ) => {
                end_line(&mut text, 2);
            }
            _ => {}
        }
    }
    text.truncate(text.trim_end().len());
    let above = header::read(&text);
    Article {
        place: String::new(),
        details: Details {
            title: details.title.or(above.title),
            byline: details.byline.or(above.byline),
            publisher: details.publisher.or(above.publisher),
            published: details.published.or(above.published),
            ..details
        },
        text,
    }
}

/// Ends a line, and leaves it with `breaks` line breaks behind it.
fn end_line(text: &mut String, breaks: usize) {
    let kept = text.trim_end_matches(['\n', ' ', '\t']).len();
    text.truncate(kept);
    if !text.is_empty() {
        text.extend(std::iter::repeat_n('\n', breaks));
    }
}

/// "key: value" lines, as static site generators write them.
fn read_front_matter(lines: &str, details: &mut Details) {
    for line in lines.lines() {
        let Some((key, value)) = line.split_once(':') else {
            continue;
        };
        let value = value.trim().trim_matches(['"', '\'']).trim();
        if value.is_empty() {
            continue;
        }
        let owned = Some(value.to_owned());
        match key.trim().to_lowercase().as_str() {
            "title" => details.title = owned,
            "author" | "by" | "byline" => details.byline = owned,
            "publisher" | "source" | "outlet" | "site" => details.publisher = owned,
            "date" | "published" => {
                details.published = date_of_text(value).map(|date| date.to_string());
            }
            "retrieved" | "accessed" => {
                details.retrieved = date_of_text(value).map(|date| date.to_string());
            }
            "lang" | "language" => details.language = owned,
            "url" | "link" => details.url = owned,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_words_stay() {
        let article = read(
            "---\ntitle: \"A title\"\nauthor: Jane Doe\nsource: The Ledger\ndate: 2021-11-05\n---\n\n# A title\n\nIt *is*\n[said](http://x) that “a” & b.\n\n- one\n- two\n\n> quoted\n",
        );
        assert_eq!(
            article.text,
            "A title\n\nIt is said that “a” & b.\n\none\ntwo\n\nquoted"
        );
        let details = article.details;
        assert_eq!(details.title.as_deref(), Some("A title"));
        assert_eq!(details.byline.as_deref(), Some("Jane Doe"));
        assert_eq!(details.publisher.as_deref(), Some("The Ledger"));
        assert_eq!(details.published.as_deref(), Some("2021-11-05"));
    }

    #[test]
    fn a_heading_alone_is_the_title() {
        assert_eq!(
            read("# Talks end early\n\nThey met.")
                .details
                .title
                .as_deref(),
            Some("Talks end early")
        );
    }
}
