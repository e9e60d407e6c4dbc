//! Byte ranges of a text, and their conversion to Unicode code points: nothing else counts characters.

use serde::{Deserialize, Serialize};

/// A half-open range of bytes of one document's text, on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset past the last byte.
    pub end: usize,
}

impl Span {
    /// The range `start..end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// Length in bytes.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it holds nothing.
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// The words themselves; `None` where the range is not one of `text` on character boundaries.
    pub fn slice(self, text: &str) -> Option<&str> {
        text.get(self.start..self.end)
    }

    /// [`Self::slice`], with nothing for a range that `text` does not have.
    pub fn of(self, text: &str) -> &str {
        self.slice(text).unwrap_or("")
    }

    /// Whether `other` lies wholly inside.
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a byte.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The shortest range that holds both.
    pub fn hull(self, other: Self) -> Self {
        Self::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// The shortest range that holds all of `spans`; `None` for none.
    pub fn hull_of(spans: &[Self]) -> Option<Self> {
        spans.iter().copied().reduce(Self::hull)
    }

    /// Bytes shared with `other`.
    pub fn shared(self, other: Self) -> usize {
        self.end
            .min(other.end)
            .saturating_sub(self.start.max(other.start))
    }

    /// Without white space at either end.
    pub fn trimmed(self, text: &str) -> Self {
        let words = self.of(text);
        let start = self.start + (words.len() - words.trim_start().len());
        Self::new(start, start + words.trim().len())
    }
}

/// Converts byte offsets of one text to Unicode code points and back.
///
/// Holds the code points before every 256th byte, so that a conversion looks at no more than 256 bytes and the index
/// of a text costs a thirty-second of it; none at all for ASCII.
#[derive(Debug, Clone)]
pub struct CodePoints<'t> {
    text: &'t str,
    /// Code points that begin before byte `256 × i`; empty for ASCII.
    before: Vec<usize>,
    total: usize,
}

const STRIDE: usize = 256;

fn begins(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}

impl<'t> CodePoints<'t> {
    /// Indexes `text` in one pass.
    pub fn new(text: &'t str) -> Self {
        if text.is_ascii() {
            return Self {
                text,
                before: Vec::new(),
                total: text.len(),
            };
        }
        let mut before = Vec::with_capacity(text.len() / STRIDE + 1);
        let mut total = 0;
        for chunk in text.as_bytes().chunks(STRIDE) {
            before.push(total);
            total += begins(chunk);
        }
        Self {
            text,
            before,
            total,
        }
    }

    /// How many code points begin before byte `offset`.
    pub fn at(&self, offset: usize) -> usize {
        if self.before.is_empty() || offset >= self.text.len() {
            return offset.min(self.total);
        }
        let stride = offset / STRIDE;
        self.before[stride] + begins(&self.text.as_bytes()[stride * STRIDE..offset])
    }

    /// `span` in code points, as (start, end).
    pub fn range(&self, span: Span) -> (usize, usize) {
        (self.at(span.start), self.at(span.end))
    }

    /// The byte at which code point number `point` begins; the length of the text for one past the end.
    pub fn byte_of(&self, point: usize) -> usize {
        if self.before.is_empty() {
            return point.min(self.text.len());
        }
        if point >= self.total {
            return self.text.len();
        }
        let stride = self
            .before
            .partition_point(|&before| before <= point)
            .saturating_sub(1);
        let mut left = point - self.before[stride];
        for (index, byte) in self.text.as_bytes()[stride * STRIDE..].iter().enumerate() {
            if byte & 0xC0 != 0x80 {
                if left == 0 {
                    return stride * STRIDE + index;
                }
                left -= 1;
            }
        }
        self.text.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_points_agree_with_counting_characters() {
        let text = "Zürich 中国 “quote” 😀 ".repeat(60);
        let index = CodePoints::new(&text);
        for (point, (byte, _)) in text.char_indices().enumerate() {
            assert_eq!(index.at(byte), point);
            assert_eq!(index.byte_of(point), byte);
        }
        assert_eq!(index.at(text.len()), text.chars().count());
        assert_eq!(index.byte_of(text.chars().count()), text.len());
    }

    #[test]
    fn code_points_of_ascii_are_bytes() {
        let index = CodePoints::new("plain");
        assert_eq!((index.at(3), index.byte_of(3), index.at(99)), (3, 3, 5));
    }

    #[test]
    fn a_span_off_a_character_boundary_has_no_words() {
        assert_eq!(Span::new(0, 1).slice("é"), None);
        assert_eq!(Span::new(1, 5).trimmed("a b  c"), Span::new(2, 3));
    }
}
