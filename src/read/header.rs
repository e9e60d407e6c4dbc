//! The lines above a plain article: title, publisher, byline and date, in the orders in which they stand there.

use crate::model::{Details, date_of_text};

/// Lines that may stand above an article.
const LINES: usize = 6;
/// Characters past which a line is a paragraph.
const LONGEST: usize = 200;

/// Reads details from the lines above an article, where it has some.
///
/// Known: "Title: …" and the like; a title alone above an empty line; title, publisher and date, or publisher, title and
/// date, each on a line of its own; "By …" among them.
pub(super) fn read(text: &str) -> Details {
    let mut details = Details::default();
    let mut plain: Vec<&str> = Vec::new();
    let mut is_dated = false;
    let mut gap_after_first = false;
    for (seen, line) in lines_above(text).into_iter().enumerate() {
        if line.is_empty() {
            gap_after_first |= plain.len() == 1 && seen <= 2;
            continue;
        }
        if keyed(line, &mut details) {
            is_dated |= details.published.is_some();
        } else if let Some(date) = date_of_text(line) {
            if details.published.is_none() {
                details.published = Some(date.to_string());
                is_dated = true;
            }
        } else if let Some(author) = byline(line) {
            details.byline.get_or_insert_with(|| author.to_owned());
        } else if is_dated || details.byline.is_some() || line.chars().count() > LONGEST {
            break;
        } else {
            plain.push(line);
        }
    }
    let is_header = is_dated || details.byline.is_some();
    match plain.as_slice() {
        [title] if is_header || is_title(title) => set(&mut details.title, title),
        [first, second, ..] if is_header && plain.len() <= 3 => {
            let (title, publisher) = if words(first) < words(second) && words(first) <= 5 {
                (second, first)
            } else {
                (first, second)
            };
            set(&mut details.title, title);
            if words(publisher) <= 10 && !publisher.ends_with('.') {
                set(&mut details.publisher, publisher);
            }
        }
        [title, ..] if gap_after_first && is_title(title) => set(&mut details.title, title),
        _ => {}
    }
    details
}

fn set(detail: &mut Option<String>, value: &str) {
    detail.get_or_insert_with(|| value.to_owned());
}

/// The first lines, empty ones as gaps, up to the first paragraph.
fn lines_above(text: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut full = 0;
    for line in text
        .lines()
        .map(str::trim)
        .skip_while(|line| line.is_empty())
    {
        if !line.is_empty() {
            full += 1;
            if full > LINES || line.chars().count() > LONGEST {
                break;
            }
        }
        lines.push(line);
    }
    lines
}

/// "Title: …", "Date: …", "Source: …", "By: …".
fn keyed(line: &str, details: &mut Details) -> bool {
    let Some((key, value)) = line.split_once(':') else {
        return false;
    };
    let value = value.trim();
    let detail = match key.trim().to_lowercase().as_str() {
        "title" | "headline" => &mut details.title,
        "publisher" | "source" | "publication" | "outlet" => &mut details.publisher,
        "author" | "by" | "byline" => &mut details.byline,
        "url" | "link" => &mut details.url,
        "date" | "published" | "publication date" => {
            let date = date_of_text(value);
            if let Some(date) = date {
                details.published.get_or_insert_with(|| date.to_string());
            }
            return date.is_some();
        }
        _ => return false,
    };
    if value.is_empty() {
        return false;
    }
    set(detail, value);
    true
}

/// Who wrote it, of a line "By Jane Doe".
fn byline(line: &str) -> Option<&str> {
    let name = line
        .strip_prefix("By ")
        .or_else(|| line.strip_prefix("by "))?
        .trim();
    let is_name = words(name) <= 8
        && !name.ends_with('.')
        && name.chars().next().is_some_and(char::is_uppercase);
    is_name.then_some(name)
}

/// Whether a line reads as a headline: no sentence's end, not too long.
fn is_title(line: &str) -> bool {
    words(line) >= 2
        && line.chars().count() <= 160
        && !line.ends_with(['.', ',', ';', ':', '”', '"'])
}

fn words(line: &str) -> usize {
    line.split_whitespace().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn details(text: &str) -> String {
        let details = read(text);
        [
            details.title,
            details.publisher,
            details.byline,
            details.published,
        ]
        .map(|detail| detail.unwrap_or_else(|| "-".to_owned()))
        .join(" | ")
    }

    const BODY: &str =
        "The two sides met on Monday in the capital, a spokesman said. Nothing was agreed.\n";

    #[test]
    fn headers_in_several_orders() {
        for (header, expected) in [
            (
                "Talks on the port of Tarnhaven concluded\nNorthern Ledger\n13 September 2019\n\n",
                "Talks on the port of Tarnhaven concluded | Northern Ledger | - | 2019-09-13",
            ),
            (
                "The Orb\nPROTESTS IN ABILA IN RESPONSE TO THE CALLS\n2012/09/08\n",
                "PROTESTS IN ABILA IN RESPONSE TO THE CALLS | The Orb | - | 2012-09-08",
            ),
            ("Talks concluded\n\n", "Talks concluded | - | - | -"),
            (
                "Talks concluded early\nBy Jane Doe\nMarch 3, 2020\n\n",
                "Talks concluded early | - | Jane Doe | 2020-03-03",
            ),
            (
                "Title: Talks\nSource: The Ledger\nDate: 2020-03-03\n\n",
                "Talks | The Ledger | - | 2020-03-03",
            ),
            ("", "- | - | - | -"),
        ] {
            assert_eq!(details(&format!("{header}{BODY}")), expected, "{header}");
        }
    }

    #[test]
    fn paragraphs_are_no_header() {
        assert_eq!(
            details("He said: no.\nShe left.\nIt rained.\n"),
            "- | - | - | -"
        );
        assert_eq!(
            details("Dear reader:\nthis is a letter.\n"),
            "- | - | - | -"
        );
    }
}
