//! One file → articles with what was found in them. Runs on workers; whatever happens to a file stays with it.

use std::io::{Read as _, Seek as _, SeekFrom};
use std::panic::AssertUnwindSafe;
use std::path::Path;

use anyhow::Context as _;
use sha2::Digest as _;

use super::super::reextract::Found;
use super::Defaults;
use super::gather::{Source, display};
use crate::extract::{VERSION, format};
use crate::model::{Annotations, Article, Details, Issue, IssueKind, Publication};
use crate::read;
use crate::store::Reader;

/// Bytes of a file past which it is not read.
const LARGEST: u64 = 1 << 28;

/// A file that was read and extracted.
pub(super) struct Prepared {
    pub path: String,
    pub packed: Vec<u8>,
    pub size: u64,
    pub hash: [u8; 32],
    pub sha256: String,
    pub articles: Vec<PreparedArticle>,
    pub issues: Vec<Issue>,
}

pub(super) struct PreparedArticle {
    pub path: String,
    pub article: Article,
    pub title: String,
    pub text_hash: [u8; 32],
    pub words: usize,
    /// `None`: its text was found in the case before extraction.
    pub found: Option<Found>,
}

/// Reads and extracts one file, or takes one line; whatever happens there stays there.
pub(super) fn prepare(source: &Source, defaults: &Defaults, reader: Option<&Reader>) -> Prepared {
    let path = match source {
        Source::File(path) => display(path),
        Source::Bytes { name, .. } => name.clone(),
        Source::Line { path, number, .. } => format!("{}#{number}", display(path)),
    };
    let mut prepared = Prepared {
        packed: Vec::new(),
        size: 0,
        hash: [0; 32],
        sha256: String::new(),
        articles: Vec::new(),
        issues: Vec::new(),
        path,
    };
    let mut work = || match source {
        Source::File(path) => fill(&mut prepared, &bytes_of(path)?, defaults, reader),
        Source::Bytes { bytes, .. } => fill(&mut prepared, bytes, defaults, reader),
        Source::Line {
            path,
            start,
            length,
            ..
        } => take(
            &mut prepared,
            &line_of(path, *start, *length)?,
            defaults,
            reader,
        ),
    };
    let worked = std::panic::catch_unwind(AssertUnwindSafe(&mut work)).unwrap_or_else(|_panic| {
        Err(anyhow::anyhow!(
            "reading it failed unexpectedly; please report this file"
        ))
    });
    if let Err(error) = worked {
        prepared.articles.clear();
        prepared.issues = vec![Issue {
            path: prepared.path.clone(),
            kind: IssueKind::Failed,
            reason: format!("{error:#}"),
        }];
    }
    prepared
}

fn line_of(path: &Path, start: u64, length: usize) -> anyhow::Result<Vec<u8>> {
    let mut file = std::fs::File::open(path)?;
    file.seek(SeekFrom::Start(start))?;
    let mut line = vec![0; length];
    file.read_exact(&mut line)?;
    Ok(line)
}

fn bytes_of(path: &Path) -> anyhow::Result<Vec<u8>> {
    let size = std::fs::metadata(path)?.len();
    anyhow::ensure!(
        size <= LARGEST,
        "larger than {} MB; split it",
        LARGEST >> 20
    );
    Ok(std::fs::read(path)?)
}

fn fill(
    prepared: &mut Prepared,
    bytes: &[u8],
    defaults: &Defaults,
    reader: Option<&Reader>,
) -> anyhow::Result<()> {
    let articles = match read::read(bytes, &prepared.path)? {
        read::Outcome::Articles(articles) => articles,
        read::Outcome::Skipped(reason) => {
            prepared.issues.push(Issue {
                path: prepared.path.clone(),
                kind: IssueKind::Skipped,
                reason,
            });
            return Ok(());
        }
    };
    prepared.keep(bytes)?;
    for article in articles {
        let path = if article.place.is_empty() {
            prepared.path.clone()
        } else {
            format!("{}{}", prepared.path, article.place)
        };
        prepared.add(path, article, None, defaults, reader)?;
    }
    Ok(())
}

/// Takes a line of annotations; what another version found is found again.
fn take(
    prepared: &mut Prepared,
    line: &[u8],
    defaults: &Defaults,
    reader: Option<&Reader>,
) -> anyhow::Result<()> {
    let given = format::parse(line)?;
    if given.text.trim().is_empty() {
        prepared.issues.push(Issue {
            path: prepared.path.clone(),
            kind: IssueKind::Skipped,
            reason: "empty: it holds no words".to_owned(),
        });
        return Ok(());
    }
    prepared.keep(given.text.as_bytes())?;
    let path = if given.id.is_empty() {
        prepared.path.clone()
    } else {
        given.id
    };
    let article = Article {
        text: given.text,
        details: Details {
            title: given.title,
            published: given.published,
            language: given.language,
            ..Details::default()
        },
        ..Article::default()
    };
    // relative dates hang on the date of publication: one that is only given now was not known where it was extracted
    let is_dated = article.details.published.is_some() || defaults.published.is_none();
    let is_current = given.extractor == VERSION && is_dated;
    let found = is_current.then_some(given.annotations);
    prepared.add(path, article, found, defaults, reader)
}

impl Prepared {
    /// Keeps the bytes of the file.
    fn keep(&mut self, bytes: &[u8]) -> anyhow::Result<()> {
        self.packed = zstd::bulk::compress(bytes, 3).context("cannot pack it")?;
        self.size = bytes.len() as u64;
        self.hash = *blake3::hash(bytes).as_bytes();
        self.sha256 = hexadecimal(&sha2::Sha256::digest(bytes));
        Ok(())
    }

    /// Adds an article, with what was found in it, else what is found now.
    fn add(
        &mut self,
        path: String,
        mut article: Article,
        given: Option<Annotations>,
        defaults: &Defaults,
        reader: Option<&Reader>,
    ) -> anyhow::Result<()> {
        let details = &mut article.details;
        details.publisher = details
            .publisher
            .take()
            .or_else(|| defaults.publisher.clone());
        details.published = details
            .published
            .take()
            .or_else(|| defaults.published.clone());
        let text_hash = *blake3::hash(article.text.as_bytes()).as_bytes();
        let is_known = match reader {
            Some(reader) => reader.document_with_text(&text_hash)?.is_some(),
            None => false,
        };
        let found = (!is_known).then(|| match given {
            Some(annotations) => Found::given(annotations),
            None => Found::in_text(&article.text, publication(&article)),
        });
        self.articles.push(PreparedArticle {
            title: title(&article, &path),
            words: article.text.split_whitespace().count(),
            text_hash,
            found,
            article,
            path,
        });
        Ok(())
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(
        String::with_capacity(2 * bytes.len()),
        |mut digits, byte| {
            digits.push_str(&format!("{byte:02x}"));
            digits
        },
    )
}

/// Characters of a title that is taken from the text.
const TITLE: usize = 120;

/// The title, else the beginning of the text, else the file's name.
fn title(article: &Article, path: &str) -> String {
    if let Some(title) = &article.details.title {
        return title.clone();
    }
    let line = article
        .text
        .lines()
        .map(str::trim)
        .find(|line| line.chars().any(char::is_alphanumeric));
    match line {
        Some(line) if line.chars().count() > TITLE => {
            let cut: String = line.chars().take(TITLE).collect();
            let whole = cut
                .rsplit_once(' ')
                .map_or(cut.as_str(), |(whole, _)| whole);
            format!("{whole}…")
        }
        Some(line) => line.to_owned(),
        None => path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned(),
    }
}

pub(super) fn publication(article: &Article) -> Publication<'_> {
    Publication {
        title: None,
        published: article.details.published.as_deref(),
        language: article.details.language.as_deref(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_found_for_every_article() {
        let article = |title: Option<&str>, text: &str| Article {
            text: text.to_owned(),
            details: crate::model::Details {
                title: title.map(str::to_owned),
                ..Default::default()
            },
            ..Default::default()
        };
        assert_eq!(super::title(&article(Some("T"), "x"), "p"), "T");
        assert_eq!(
            super::title(&article(None, "\n --- \nFirst line\nmore"), "p"),
            "First line"
        );
        assert_eq!(super::title(&article(None, ""), "a/b.txt"), "b.txt");
        let long = super::title(&article(None, &"word ".repeat(60)), "p");
        assert!(
            long.ends_with("word…") && long.chars().count() <= 121,
            "{long}"
        );
    }

    #[cfg(unix)]
    #[test]
    fn paths_that_are_not_utf8_are_percent_encoded() {
        use std::os::unix::ffi::OsStrExt as _;
        let path = Path::new(std::ffi::OsStr::from_bytes(b"caf\xe9/\xc3\xa9.txt"));
        assert_eq!(display(path), "caf%E9/é.txt");
    }
}
