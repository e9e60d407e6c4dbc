//! The search language: words, phrases, brackets, AND, OR, NOT, `word*`, and `field:value`.
//!
//! Parts that follow each other are joined by AND, which binds tighter than OR. The operators are upper case, so that
//! "and" can be looked for. What a field means is `store`'s to say.

use super::relation_type::named;

named! {
    /// What a `field:value` part looks at.
    Field {
        /// Type of an entity, or of a relation.
        Type = "type",
        /// An entity that is mentioned.
        About = "about",
        /// Who makes a claim.
        Source = "source",
        /// An account in a claim's chain.
        Through = "through",
        /// The outlet.
        Publisher = "publisher",
        /// The act of a claim.
        Act = "act",
        /// Suggested, accepted, rejected or later.
        Review = "review",
        /// Words of a note.
        Note = "note",
        /// The analyst who reviewed or noted.
        By = "by",
        /// A document, by its id or words of its title.
        Document = "document",
        /// Published before that date.
        Before = "before",
        /// Published on or after that date.
        After = "after",
    }
}

/// A parsed query.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Query {
    /// Everything.
    All,
    /// A word; with `true`, words that begin so.
    Word(String, bool),
    /// Words in that order.
    Phrase(String),
    /// A field with a value.
    Field(Field, String),
    /// All of them.
    And(Vec<Self>),
    /// Any of them.
    Or(Vec<Self>),
    /// Not that.
    Not(Box<Self>),
}

/// Where a query could not be read, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason} (at “{at}”)")]
pub struct QueryError {
    /// What is wrong.
    pub reason: String,
    /// The part that could not be read.
    pub at: String,
}

impl Query {
    /// Reads a query; an empty one is [`Query::All`].
    pub fn parse(text: &str) -> Result<Self, QueryError> {
        let tokens = tokens(text)?;
        let mut parser = Parser {
            tokens: &tokens,
            at: 0,
            depth: 0,
        };
        if tokens.is_empty() {
            return Ok(Self::All);
        }
        let query = parser.any()?;
        match parser.peek() {
            None => Ok(query),
            Some(token) => Err(error("there is no bracket to close", &token.to_string())),
        }
    }

    /// The parts that a scope bar shows, each with its own ✕: those that the top AND joins.
    pub fn parts(&self) -> Vec<&Self> {
        match self {
            Self::All => Vec::new(),
            Self::And(parts) => parts.iter().collect(),
            other => vec![other],
        }
    }

    /// Both; parts that stand in both once.
    pub fn and(self, other: Self) -> Self {
        let mut parts = match self {
            Self::All => Vec::new(),
            Self::And(parts) => parts,
            one => vec![one],
        };
        let more = match other {
            Self::All => Vec::new(),
            Self::And(parts) => parts,
            one => vec![one],
        };
        for part in more {
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        Self::of_parts(parts)
    }

    /// Without its part number `index`, as [`Self::parts`] counts.
    pub fn without(&self, index: usize) -> Self {
        Self::of_parts(
            self.parts()
                .into_iter()
                .enumerate()
                .filter(|(at, _)| *at != index)
                .map(|(_, part)| part.clone())
                .collect(),
        )
    }

    fn of_parts(mut parts: Vec<Self>) -> Self {
        match parts.len() {
            0 => Self::All,
            1 => parts.remove(0),
            _ => Self::And(parts),
        }
    }
}

impl std::fmt::Display for Query {
    /// In the search language; parsing it again gives the same query.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        fn join(
            f: &mut std::fmt::Formatter<'_>,
            parts: &[Query],
            by: &str,
            in_brackets: bool,
        ) -> std::fmt::Result {
            for (index, part) in parts.iter().enumerate() {
                if index > 0 {
                    f.write_str(by)?;
                }
                match part {
                    Query::Or(_) | Query::And(_) if in_brackets => write!(f, "({part})")?,
                    _ => write!(f, "{part}")?,
                }
            }
            Ok(())
        }
        match self {
            Self::All => Ok(()),
            Self::Word(word, prefix) => write!(f, "{word}{}", if *prefix { "*" } else { "" }),
            Self::Phrase(words) => write!(f, "\"{words}\""),
            Self::Field(field, value) => {
                if value.is_empty()
                    || value.contains(|c: char| c.is_whitespace() || "()\"".contains(c))
                {
                    write!(f, "{field}:\"{value}\"")
                } else {
                    write!(f, "{field}:{value}")
                }
            }
            Self::And(parts) => join(f, parts, " ", true),
            Self::Or(parts) => join(f, parts, " OR ", true),
            Self::Not(part) => match **part {
                Self::And(_) | Self::Or(_) => write!(f, "NOT ({part})"),
                _ => write!(f, "NOT {part}"),
            },
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Open,
    Close,
    And,
    Or,
    Not,
    Leaf(Query),
}

impl std::fmt::Display for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Open => f.write_str("("),
            Self::Close => f.write_str(")"),
            Self::And => f.write_str("AND"),
            Self::Or => f.write_str("OR"),
            Self::Not => f.write_str("NOT"),
            Self::Leaf(query) => query.fmt(f),
        }
    }
}

fn error(reason: &str, at: &str) -> QueryError {
    QueryError {
        reason: reason.to_owned(),
        at: at.to_owned(),
    }
}

fn tokens(text: &str) -> Result<Vec<Token>, QueryError> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, after) = match first {
            '(' => (Token::Open, rest.split_at(1).1),
            ')' => (Token::Close, rest.split_at(1).1),
            '"' | '“' | '”' => {
                let (words, after) = quoted(rest)?;
                (Token::Leaf(Query::Phrase(words)), after)
            }
            _ => word(rest)?,
        };
        tokens.push(token);
        rest = after.trim_start();
    }
    Ok(tokens)
}

/// The words of a phrase that begins at the start of `text`, and what follows it.
fn quoted(text: &str) -> Result<(String, &str), QueryError> {
    let mut chars = text.char_indices();
    chars.next();
    let start = chars.as_str();
    match start.find(['"', '“', '”']) {
        Some(end) => {
            let (words, after) = start.split_at(end);
            let mut after = after.chars();
            after.next();
            Ok((words.to_owned(), after.as_str()))
        }
        None => Err(error("a quotation mark is not closed", text)),
    }
}

fn word(text: &str) -> Result<(Token, &str), QueryError> {
    let end = text
        .find(|c: char| c.is_whitespace() || "()\"“”".contains(c))
        .unwrap_or(text.len());
    let (word, after) = text.split_at(end);
    match word {
        "AND" => return Ok((Token::And, after)),
        "OR" => return Ok((Token::Or, after)),
        "NOT" => return Ok((Token::Not, after)),
        _ => {}
    }
    if let Some((name, value)) = word.split_once(':')
        && let Some(field) = Field::from_name(name)
    {
        if value.is_empty() && after.starts_with(['"', '“', '”']) {
            let (value, after) = quoted(after)?;
            return Ok((Token::Leaf(Query::Field(field, value)), after));
        }
        if value.is_empty() {
            return Err(error("a field needs a value", word));
        }
        return Ok((Token::Leaf(Query::Field(field, value.to_owned())), after));
    }
    let stem = word.trim_end_matches('*');
    if stem.is_empty() {
        return Err(error("* needs the beginning of a word", word));
    }
    Ok((
        Token::Leaf(Query::Word(stem.to_owned(), stem.len() < word.len())),
        after,
    ))
}

/// Brackets and NOTs inside of each other that are read; more are refused rather than overflow the stack.
const MAX_DEPTH: usize = 64;

struct Parser<'a> {
    tokens: &'a [Token],
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn any(&mut self) -> Result<Query, QueryError> {
        let mut parts = vec![self.all()?];
        while self.peek() == Some(&Token::Or) {
            self.at += 1;
            parts.push(self.all()?);
        }
        Ok(if parts.len() == 1 {
            parts.remove(0)
        } else {
            Query::Or(parts)
        })
    }

    fn all(&mut self) -> Result<Query, QueryError> {
        let mut parts = vec![self.one()?];
        loop {
            match self.peek() {
                None | Some(Token::Or | Token::Close) => break,
                Some(Token::And) => self.at += 1,
                Some(_) => {}
            }
            match self.one()? {
                Query::And(more) => parts.extend(more),
                part => parts.push(part),
            }
        }
        Ok(Query::of_parts(parts))
    }

    fn one(&mut self) -> Result<Query, QueryError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(error("too many brackets inside of each other", "("));
        }
        let token = self.peek().cloned();
        self.at += 1;
        let query = match token {
            Some(Token::Leaf(query)) => query,
            Some(Token::Not) => Query::Not(Box::new(self.one()?)),
            Some(Token::Open) => {
                let inner = self.any()?;
                if self.peek() != Some(&Token::Close) {
                    return Err(error("a bracket is not closed", "("));
                }
                self.at += 1;
                inner
            }
            Some(token) => return Err(error("something is missing before", &token.to_string())),
            None => return Err(error("something is missing at the end", "")),
        };
        self.depth -= 1;
        Ok(query)
    }
}

#[cfg(test)]
mod tests {
    use super::Query;

    fn read(text: &str) -> String {
        match Query::parse(text) {
            Ok(query) => {
                assert_eq!(
                    Query::parse(&query.to_string()).as_ref(),
                    Ok(&query),
                    "{query} is not read back as itself"
                );
                query.to_string()
            }
            Err(error) => format!("error: {error}"),
        }
    }

    #[test]
    fn parts_are_joined_by_and() {
        assert_eq!(
            read("about:\"Xi Jinping\"  vaccine* (a OR b) NOT c AND \"d e\""),
            "about:\"Xi Jinping\" vaccine* (a OR b) NOT c \"d e\""
        );
        assert_eq!(read("a b OR c"), "(a b) OR c");
        assert_eq!(read(""), "");
        assert_eq!(read("http://x"), "http://x");
    }

    #[test]
    fn says_what_is_wrong() {
        assert_eq!(read("(a"), "error: a bracket is not closed (at “(”)");
        assert_eq!(read("a)"), "error: there is no bracket to close (at “)”)");
        assert_eq!(
            read("a OR"),
            "error: something is missing at the end (at “”)"
        );
        assert_eq!(read("type:"), "error: a field needs a value (at “type:”)");
        assert_eq!(
            read("\"a"),
            "error: a quotation mark is not closed (at “\"a”)"
        );
        assert!(read(&"(".repeat(100_000)).starts_with("error: too many"));
    }

    #[test]
    fn a_scope_loses_one_part_at_a_time() {
        let query = Query::parse("about:syria before:2021-12").unwrap();
        assert_eq!(query.without(0).to_string(), "before:2021-12");
        assert_eq!(query.without(0).without(0), Query::All);
        assert_eq!(
            query
                .and(Query::parse("about:syria x").unwrap())
                .to_string(),
            "about:syria before:2021-12 x"
        );
    }
}
