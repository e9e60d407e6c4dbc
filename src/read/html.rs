//! Web pages: the article without what stands around it, and what the page says of it.
//!
//! The article is found by `dom_smoothie` (after Mozilla's Readability). Where it finds none, the page's whole text is
//! taken. Scripts are never run, and nothing is fetched.

use anyhow::Context as _;
use dom_smoothie::{Config, Readability, TextMode};

use crate::model::{Article, DateValue, Details, date_of_text};

/// Elements past which a page is not parsed.
const ELEMENTS: usize = 200_000;

pub(super) fn read(page: &str) -> anyhow::Result<Article> {
    let config = Config {
        text_mode: TextMode::Formatted,
        max_elements_to_parse: ELEMENTS,
        ..Config::default()
    };
    let mut readability =
        Readability::new(page, None, Some(config)).context("the page cannot be parsed")?;
    let details = details(&readability);
    let whole = readability.doc.formatted_text().to_string();
    let text = match readability.parse() {
        Ok(article) => paragraphs(&article.text_content),
        Err(_nothing_found) => paragraphs(&whole),
    };
    Ok(Article {
        place: String::new(),
        text,
        details,
    })
}

/// What the page says of its article: JSON-LD, then `meta` elements, then `time` and `html`.
fn details(page: &Readability) -> Details {
    let metadata = page.get_article_metadata(page.parse_json_ld());
    let filled = |value: Option<String>| {
        value
            .map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
    };
    let title = filled(Some(metadata.title));
    let published = filled(metadata.published_time)
        .into_iter()
        .chain(attributes(page, "meta[name=date]", "content"))
        .chain(attributes(page, "meta[name=pubdate]", "content"))
        .chain(attributes(page, "meta[itemprop=datePublished]", "content"))
        .chain(attributes(page, "time[datetime]", "datetime"))
        .find_map(|text| date(&text));
    Details {
        title,
        byline: filled(metadata.byline),
        publisher: filled(metadata.site_name).or_else(|| {
            attributes(page, "meta[name=publisher]", "content")
                .into_iter()
                .next()
        }),
        published,
        retrieved: None,
        language: filled(metadata.lang)
            .or_else(|| attributes(page, "html[lang]", "lang").into_iter().next())
            .and_then(|tag| language(&tag)),
        url: filled(metadata.url).or_else(|| {
            attributes(page, "link[rel=canonical]", "href")
                .into_iter()
                .next()
        }),
    }
}

fn attributes(page: &Readability, selector: &str, name: &str) -> Vec<String> {
    page.doc
        .select(selector)
        .iter()
        .filter_map(|element| element.attr(name))
        .map(|value| value.trim().to_owned())
        .filter(|value| !value.is_empty())
        .collect()
}

fn date(text: &str) -> Option<String> {
    DateValue::parse(text.trim())
        .or_else(|| date_of_text(text))
        .map(|date| date.to_string())
}

/// The language of a tag such as "en-US" (BCP 47).
fn language(tag: &str) -> Option<String> {
    let code = tag.split(['-', '_']).next()?.trim().to_lowercase();
    ((2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase()))
        .then_some(code)
}

/// Lines without white space at their ends, with one empty line between paragraphs.
fn paragraphs(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for line in text.lines() {
        let line = line.trim();
        if line.is_empty() {
            gap = true;
            continue;
        }
        if !out.is_empty() {
            out.push_str(if gap { "\n\n" } else { "\n" });
        }
        gap = false;
        let mut words = line.split_whitespace();
        if let Some(first) = words.next() {
            out.push_str(first);
            for word in words {
                out.push(' ');
                out.push_str(word);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<!DOCTYPE html><html lang="en-GB"><head><title>Talks end | The Ledger</title>
        <meta property="og:title" content="Talks end"><meta property="og:site_name" content="The Ledger">
        <link rel="canonical" href="https://ledger.example/talks">
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
        "headline": "Talks end", "datePublished": "2021-11-05T08:00:00Z", "author": {"@type": "Person", "name": "Jane Doe"}}</script>
        </head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Talks end</h1>
        <p>The two sides met on Monday in the capital, a spokesman said, and agreed on nothing at all that evening.</p>
        <p>“We have time,” said the minister, who left for the airport before the cameras had been set up, and would
        not be drawn on when they would meet again, or where, or on what.</p></article>
        <footer>Copyright</footer><script>alert("never")</script></body></html>"#;

    #[test]
    fn the_article_and_what_the_page_says_of_it() {
        let article = read(PAGE).unwrap();
        assert!(
            article.text.contains("The two sides met on Monday"),
            "{}",
            article.text
        );
        assert!(
            article.text.contains("set up, and would not be drawn"),
            "{}",
            article.text
        );
        assert!(
            !article.text.contains("Copyright") && !article.text.contains("alert"),
            "{}",
            article.text
        );
        let details = article.details;
        assert_eq!(details.title.as_deref(), Some("Talks end"));
        assert_eq!(details.byline.as_deref(), Some("Jane Doe"));
        assert_eq!(details.publisher.as_deref(), Some("The Ledger"));
        assert_eq!(details.published.as_deref(), Some("2021-11-05"));
        assert_eq!(details.language.as_deref(), Some("en"));
        assert_eq!(details.url.as_deref(), Some("https://ledger.example/talks"));
    }

    #[test]
    fn a_page_without_an_article_gives_its_text() {
        assert_eq!(
            read("<html><body><p>Few words.</p></body></html>")
                .unwrap()
                .text,
            "Few words."
        );
    }
}
