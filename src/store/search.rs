//! Full-text search: what FTS5 is asked, bigrams for scripts without spaces, and hits with their place in the text.

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

use super::{ClaimSort, DocumentSort, EntityFilter, Reader, scope};
use crate::model::{DocumentId, Object, Query, Span};

/// Something that a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What.
    pub object: Object,
    /// The document that the words stand in; none for an entity, or a note on one.
    pub document: Option<DocumentId>,
    /// Words to show.
    pub words: String,
    /// Where they stand.
    pub span: Option<Span>,
}

/// Characters on either side of the word that was looked for.
const CONTEXT: usize = 80;

impl Reader {
    /// Documents, entities, claims and notes that match, at most `limit`; of each noun in turn.
    pub fn search(&self, query: &Query, limit: usize) -> anyhow::Result<Vec<Hit>> {
        let mut nouns = [
            self.documents_found(query, limit)?.into_iter(),
            self.entities_found(query, limit)?.into_iter(),
            self.claims_found(query, limit)?.into_iter(),
            self.notes_found(query, limit)?.into_iter(),
        ];
        let mut hits: Vec<(usize, Hit)> = Vec::new();
        while hits.len() < limit {
            let before = hits.len();
            for (rank, noun) in nouns.iter_mut().enumerate() {
                if hits.len() < limit {
                    hits.extend(noun.next().map(|hit| (rank, hit)));
                }
            }
            if hits.len() == before {
                break;
            }
        }
        // a fair share of each noun, then noun by noun
        hits.sort_by_key(|(rank, _)| *rank);
        Ok(hits.into_iter().map(|(_, hit)| hit).collect())
    }

    fn documents_found(&self, query: &Query, limit: usize) -> anyhow::Result<Vec<Hit>> {
        let words = words_of(query);
        let mut hits = Vec::new();
        for id in self
            .document_ids(query, DocumentSort::Published)?
            .into_iter()
            .take(limit)
        {
            let text = self.text(id)?.unwrap_or_default();
            let found = words
                .iter()
                .find_map(|(word, is_prefix)| find(&text, word, *is_prefix));
            let span = around(&text, found.unwrap_or(Span::new(0, 0)));
            hits.push(Hit {
                object: Object::Document(id),
                document: Some(id),
                words: span.of(&text).to_owned(),
                span: Some(span),
            });
        }
        Ok(hits)
    }

    fn entities_found(&self, query: &Query, limit: usize) -> anyhow::Result<Vec<Hit>> {
        let words: Vec<String> = words_of(query).into_iter().map(|(word, _)| word).collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let filter = EntityFilter {
            name: words.join(" "),
            ..EntityFilter::default()
        };
        let ids: Vec<_> = self
            .entity_ids(&filter, &without_words(query))?
            .into_iter()
            .take(limit)
            .collect();
        Ok(self
            .entities(&ids)?
            .into_iter()
            .map(|entity| Hit {
                object: Object::Entity(entity.id),
                document: None,
                words: entity.name,
                span: None,
            })
            .collect())
    }

    fn claims_found(&self, query: &Query, limit: usize) -> anyhow::Result<Vec<Hit>> {
        let ids: Vec<_> = self
            .claim_ids(query, ClaimSort::Told)?
            .into_iter()
            .take(limit)
            .collect();
        Ok(self
            .claims(&ids)?
            .into_iter()
            .map(|claim| Hit {
                object: Object::Claim(claim.id),
                document: Some(claim.document),
                span: Some(claim.hull()),
                words: claim.content_words,
            })
            .collect())
    }

    fn notes_found(&self, query: &Query, limit: usize) -> anyhow::Result<Vec<Hit>> {
        let words = words_of(query);
        if words.is_empty() || without_words(query) != Query::All {
            return Ok(Vec::new());
        }
        let first = words.first().map_or("", |(word, _)| word.as_str());
        let notes = self.notes_with(&scope::contains(first))?;
        Ok(notes
            .into_iter()
            .filter(|note| {
                words
                    .iter()
                    .all(|(word, is_prefix)| find(&note.text, word, *is_prefix).is_some())
            })
            .take(limit)
            .map(|note| Hit {
                object: note.object,
                document: note.document,
                words: note.text,
                span: None,
            })
            .collect())
    }
}

/// The words and phrases of a query that must be there.
fn words_of(query: &Query) -> Vec<(String, bool)> {
    match query {
        Query::Word(word, is_prefix) => vec![(word.clone(), *is_prefix)],
        Query::Phrase(words) => vec![(words.clone(), false)],
        Query::And(parts) | Query::Or(parts) => parts.iter().flat_map(words_of).collect(),
        Query::All | Query::Field(..) | Query::Not(_) => Vec::new(),
    }
}

fn without_words(query: &Query) -> Query {
    let rest: Vec<Query> = query
        .parts()
        .into_iter()
        .filter(|part| words_of(part).is_empty())
        .cloned()
        .collect();
    rest.into_iter().fold(Query::All, Query::and)
}

/// Words as one phrase of FTS5's query language.
pub(super) fn quoted(words: &str, is_prefix: bool) -> String {
    format!(
        "\"{}\"{}",
        words.replace('"', "\"\""),
        if is_prefix { "*" } else { "" }
    )
}

/// Words of FTS5's query language that must all be there, each as the beginning of a word.
pub(super) fn prefixes(words: &str) -> String {
    let parts: Vec<String> = words
        .split_whitespace()
        .map(|word| quoted(word, true))
        .collect();
    if parts.is_empty() {
        quoted("", false)
    } else {
        parts.join(" ")
    }
}

/// Pairs of neighboring characters of scripts that are written without spaces, each as a word; a character alone as one.
pub(super) fn bigrams(text: &str) -> String {
    let mut out = String::new();
    if text.is_ascii() {
        return out;
    }
    let mut last: Option<char> = None;
    let mut run = 0;
    for character in text.chars().chain(std::iter::once(' ')) {
        if is_without_spaces(character) {
            if let Some(before) = last {
                out.extend([before, character, ' ']);
            }
            last = Some(character);
            run += 1;
        } else {
            if let (1, Some(alone)) = (run, last) {
                out.extend([alone, ' ']);
            }
            last = None;
            run = 0;
        }
    }
    out
}

/// Han, kana, Thai, Lao, Burmese and Khmer.
const fn is_without_spaces(character: char) -> bool {
    matches!(character,
        '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{2fa1f}' | '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// Where `words` stand in `text` as whole words, without regard to case; with `is_prefix` as the beginning of one.
pub(super) fn find(text: &str, words: &str, is_prefix: bool) -> Option<Span> {
    let wanted: Vec<String> = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let (last, first) = wanted.split_last()?;
    let mut recent: Vec<(Span, String)> = Vec::new();
    let mut start = None;
    for (at, character) in text
        .char_indices()
        .chain(std::iter::once((text.len(), ' ')))
    {
        if character.is_alphanumeric() {
            start.get_or_insert(at);
            continue;
        }
        let Some(begin) = start.take() else { continue };
        let span = Span::new(begin, at);
        recent.push((span, span.of(text).to_lowercase()));
        if recent.len() > wanted.len() {
            recent.remove(0);
        }
        let matches = recent.len() == wanted.len()
            && recent
                .iter()
                .zip(first)
                .all(|((_, word), wanted)| word == wanted)
            && recent
                .last()
                .is_some_and(|(_, word)| word == last || is_prefix && word.starts_with(last));
        if matches {
            return recent.first().map(|(first, _)| first.hull(span));
        }
    }
    // scripts without spaces have no words to find
    (!bigrams(words).is_empty())
        .then(|| {
            text.find(words)
                .map(|start| Span::new(start, start + words.len()))
        })
        .flatten()
}

/// `found` with some words on either side, on one line.
fn around(text: &str, found: Span) -> Span {
    let before = text.get(..found.start).unwrap_or("");
    let after = text.get(found.end..).unwrap_or("");
    let mut start = before
        .char_indices()
        .rev()
        .take_while(|(_, character)| *character != '\n')
        .take(CONTEXT)
        .last()
        .map_or(found.start, |(at, _)| at);
    let mut end = after
        .char_indices()
        .take_while(|(_, character)| *character != '\n')
        .take(CONTEXT)
        .last()
        .map_or(found.end, |(at, character)| {
            found.end + at + character.len_utf8()
        });
    let is_cut = |at: usize| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at..).and_then(|text| text.chars().next());
        before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
    };
    if is_cut(start) {
        start = text
            .get(start..found.start)
            .and_then(|words| words.find(' '))
            .map_or(found.start, |at| start + at);
    }
    if is_cut(end) {
        end = text
            .get(found.end..end)
            .and_then(|words| words.rfind(' '))
            .map_or(found.end, |at| found.end + at);
    }
    Span::new(start, end).trimmed(text)
}

/// Functions that statements use: `holds(text, start, end, words, is_prefix)`, whether the words stand in that range.
pub(super) fn register(connection: &Connection) -> rusqlite::Result<()> {
    connection.create_scalar_function(
        "holds",
        5,
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC,
        |call| {
            let text = call.get_raw(0).as_str()?;
            let span = Span::new(call.get::<i64>(1)? as usize, call.get::<i64>(2)? as usize);
            let words = call.get_raw(3).as_str()?;
            Ok(find(span.of(text), words, call.get::<i64>(4)? != 0).is_some())
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole_and_without_case() {
        let text = "The Strike ended; strikers said so.";
        let found = |words: &str, is_prefix| find(text, words, is_prefix).map(|span| span.of(text));
        assert_eq!(found("strike", false), Some("Strike"));
        assert_eq!(found("strike ended", false), Some("Strike ended"));
        assert_eq!(found("striker", false), None);
        assert_eq!(found("striker", true), Some("strikers"));
        assert_eq!(found("", false), None);
    }

    #[test]
    fn scripts_without_spaces_are_cut_into_pairs() {
        assert_eq!(bigrams("于中国说 a 中 b"), "于中 中国 国说 中 ");
        assert_eq!(bigrams("plain, é"), "");
        assert_eq!(
            find("习近平访问中国。", "中国", false).map(|span| span.start),
            Some(15)
        );
    }

    #[test]
    fn a_hit_is_shown_with_whole_words_around_it() {
        let text = format!(
            "{}needle {}\nnext line",
            "hay ".repeat(40),
            "straw ".repeat(40)
        );
        let hit = around(&text, find(&text, "needle", false).unwrap());
        let words = hit.of(&text);
        assert!(
            words.starts_with("hay ") && words.ends_with("straw") && words.contains("needle"),
            "{words}"
        );
        assert!(!words.contains('\n'));
    }
}
