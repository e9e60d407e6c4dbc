//! Bytes and a name → articles, each with its place. A file per format.
//!
//! Opens nothing, and trusts nothing: the bytes may be broken, of another format than the name says, or made to harm.
//! Knows `model` alone.

mod decode;
mod header;
mod html;
mod markdown;
mod text;

use crate::model::Article;

/// What a file held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Articles, one or more.
    Articles(Vec<Article>),
    /// None, and why.
    Skipped(String),
}

/// A format that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Text,
    Markdown,
    Html,
}

/// Endings of names that can be read, for file dialogs.
pub const EXTENSIONS: &[&str] = &["txt", "text", "md", "markdown", "html", "htm", "xhtml"];

/// Reads the articles of one file. An error says why it could not be read; what holds no article is skipped.
pub fn read(bytes: &[u8], name: &str) -> anyhow::Result<Outcome> {
    if bytes.is_empty() {
        return Ok(Outcome::Skipped("empty".to_owned()));
    }
    let Some(format) = format_of(bytes, name) else {
        return Ok(Outcome::Skipped(format!(
            "of no known kind{}",
            ending(name)
        )));
    };
    let article = match format {
        Format::Html => html::read(&decode::html(bytes))?,
        Format::Markdown => markdown::read(&decode::text(bytes)),
        Format::Text => text::read(decode::text(bytes)),
    };
    if !article.text.chars().any(char::is_alphanumeric) {
        return Ok(Outcome::Skipped("empty: it holds no words".to_owned()));
    }
    Ok(Outcome::Articles(vec![article]))
}

/// By the content first, then by the ending; `None` for what is no text or of another kind.
fn format_of(bytes: &[u8], name: &str) -> Option<Format> {
    if decode::is_binary(bytes) {
        return None;
    }
    if is_html(bytes) {
        return Some(Format::Html);
    }
    match extension(name).as_deref() {
        Some("html" | "htm" | "xhtml") => Some(Format::Html),
        Some("md" | "markdown") => Some(Format::Markdown),
        None | Some("txt" | "text") => Some(Format::Text),
        Some(_) => None,
    }
}

/// The ending of the last part of a name, in lower case.
fn extension(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let (stem, extension) = last.rsplit_once('.')?;
    (!stem.is_empty()
        && (1..=9).contains(&extension.len())
        && extension.bytes().all(|byte| byte.is_ascii_alphanumeric()))
    .then(|| extension.to_lowercase())
}

fn ending(name: &str) -> String {
    extension(name).map_or_else(String::new, |extension| format!(" (.{extension})"))
}

/// Whether the first tag is one that web pages begin with.
fn is_html(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(1024)).unwrap_or(bytes);
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    let start = String::from_utf8_lossy(start).trim_start().to_lowercase();
    ["<!doctype html", "<html", "<head", "<body"]
        .iter()
        .any(|tag| start.starts_with(tag))
        || (start.starts_with("<?xml") || start.starts_with("<!--")) && start.contains("<html")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(bytes: &[u8], name: &str) -> String {
        match read(bytes, name) {
            Ok(Outcome::Articles(articles)) => format!("{} article", articles.len()),
            Ok(Outcome::Skipped(reason)) => reason,
            Err(error) => format!("error: {error}"),
        }
    }

    #[test]
    fn what_holds_no_article_is_skipped_with_its_reason() {
        assert_eq!(kind(b"", "a.txt"), "empty");
        assert_eq!(kind(b" \n\t ", "a.txt"), "empty: it holds no words");
        assert_eq!(
            kind(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "a.png"),
            "of no known kind (.png)"
        );
        assert_eq!(kind(b"{\"a\": 1}", "a.json"), "of no known kind (.json)");
        assert_eq!(kind(b"words", "folder.d/README"), "1 article");
        assert_eq!(kind(b"words", ".hidden"), "1 article");
        assert_eq!(kind(b"<!DOCTYPE html><p>words</p>", "a.php"), "1 article");
    }
}
