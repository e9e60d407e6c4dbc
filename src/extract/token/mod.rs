//! Words and punctuation, each with its place in the text, in one pass.

mod cursor;
mod quotes;

use crate::model::Span;
use cursor::Cursor;
use quotes::mark_quotes;

/// A word, a number or a mark of punctuation.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    /// Hash of the word in lower case, with straight apostrophes: what lexicons are asked with.
    pub lower: u64,
    // 16 bytes in all: a text of 10 MB has two million tokens, which are most of what it costs.
    start: u32,
    len: u16,
    /// What it looks like: the constants of [`flag`].
    pub flags: u16,
}

/// What a token looks like.
pub mod flag {
    /// Its first character is an uppercase letter.
    pub const UPPER: u16 = 1;
    /// All its letters are uppercase, and there are two or more.
    pub const CAPITALS: u16 = 1 << 1;
    /// It has a digit.
    pub const DIGIT: u16 = 1 << 2;
    /// It has a letter.
    pub const LETTER: u16 = 1 << 3;
    /// White space stands before it.
    pub const SPACE: u16 = 1 << 4;
    /// A paragraph begins with it.
    pub const PARAGRAPH: u16 = 1 << 5;
    /// A line begins with it.
    pub const LINE: u16 = 1 << 6;
    /// It is a double quotation mark that opens.
    pub const OPEN: u16 = 1 << 7;
    /// It is a double quotation mark that closes.
    pub const CLOSE: u16 = 1 << 8;
    /// It stands inside of double quotation marks.
    pub const QUOTED: u16 = 1 << 9;
    /// It is a double quotation mark.
    pub const QUOTE: u16 = 1 << 10;
    /// It ends in a period that belongs to it.
    pub const PERIOD: u16 = 1 << 11;
    /// It has a lowercase letter.
    pub const LOWER: u16 = 1 << 12;
    /// It has a hyphen inside.
    pub const HYPHEN: u16 = 1 << 13;
}

impl Token {
    /// What stands where no word does: it looks like nothing.
    pub const NONE: Self = Self {
        lower: SEED,
        start: 0,
        len: 0,
        flags: 0,
    };

    /// First byte.
    pub const fn start(&self) -> usize {
        self.start as usize
    }

    /// Past the last byte.
    pub const fn end(&self) -> usize {
        self.start as usize + self.len as usize
    }

    /// How many bytes it has.
    pub const fn bytes(&self) -> usize {
        self.len as usize
    }

    /// Whether it looks like that.
    pub const fn is(&self, flags: u16) -> bool {
        self.flags & flags != 0
    }

    /// What of its looks the models see, as a number.
    pub const fn look(&self) -> u64 {
        const SEEN: u16 = flag::UPPER
            | flag::CAPITALS
            | flag::DIGIT
            | flag::LETTER
            | flag::PERIOD
            | flag::HYPHEN
            | flag::LOWER;
        (self.flags & SEEN) as u64
    }

    /// Hash of the word as it stands.
    pub fn exact(&self, text: &str) -> u64 {
        hash(self.span().of(text))
    }

    /// Its place.
    pub const fn span(&self) -> Span {
        Span::new(self.start(), self.end())
    }

    /// Whether it is a word or a number.
    pub const fn is_word(&self) -> bool {
        self.is(flag::LETTER | flag::DIGIT)
    }
}

/// What makes a place's name an adjective behind a hyphen, a token with its hyphen: "Perth", "-based".
pub const SEATS: [&str; 3] = ["based", "born", "headquartered"];

/// Hash of a word's bytes (FNV-1a): of a word in lower case the same as [`Token::lower`].
pub const fn hash(word: &str) -> u64 {
    let bytes = word.as_bytes();
    let mut value = SEED;
    let mut at = 0;
    while at < bytes.len() {
        value = step(value, bytes[at]);
        at += 1;
    }
    value
}

/// The hashes of several words.
pub const fn hashes<const COUNT: usize>(words: [&str; COUNT]) -> [u64; COUNT] {
    let mut hashes = [0; COUNT];
    let mut at = 0;
    while at < COUNT {
        hashes[at] = hash(words[at]);
        at += 1;
    }
    hashes
}

/// What a hash begins with.
pub const SEED: u64 = 0xcbf2_9ce4_8422_2325;

/// A hash with one more byte.
pub const fn step(value: u64, byte: u8) -> u64 {
    (value ^ byte as u64).wrapping_mul(0x0000_0100_0000_01b3)
}

/// Hash of a word in lower case.
pub fn hash_lower(word: &str) -> u64 {
    let mut value = SEED;
    for character in word.chars() {
        value = lower_step(value, character);
    }
    value
}

fn lower_step(mut value: u64, character: char) -> u64 {
    if character.is_ascii() {
        return step(value, character.to_ascii_lowercase() as u8);
    }
    if character == '’' {
        return step(value, b'\'');
    }
    let mut buffer = [0; 4];
    for lower in character.to_lowercase() {
        for byte in lower.encode_utf8(&mut buffer).bytes() {
            value = step(value, byte);
        }
    }
    value
}

/// Every token of `text` (of its first 4 GiB), in order. Marks quotations, lines and paragraphs.
pub fn tokens(text: &str) -> Vec<Token> {
    let text = head(text, u32::MAX as usize);
    let mut tokens = Vec::with_capacity(text.len() / 5 + 1);
    let wrapped = is_wrapped(text);
    let mut cursor = Cursor { text, at: 0 };
    let mut line = Line::default();
    let mut newlines = 2_u32;
    let mut space = true;
    while let Some(character) = cursor.peek() {
        if character.is_whitespace() || character == '\0' {
            space = true;
            if character == '\n' {
                newlines += 1;
                line.length_before = cursor.at - line.start;
                line.start = cursor.at + 1;
            }
            cursor.at += character.len_utf8();
            continue;
        }
        let first = tokens.len();
        cursor.token(&mut tokens);
        if let Some(token) = tokens.get_mut(first) {
            if space {
                token.flags |= flag::SPACE;
            }
            if newlines > 0 {
                token.flags |= flag::LINE;
            }
        }
        if newlines > 0 && begins_paragraph(&tokens, first, newlines, line.length_before, wrapped) {
            tokens[first].flags |= flag::PARAGRAPH;
        }
        newlines = 0;
        space = false;
    }
    mark_quotes(text, &mut tokens);
    tokens.shrink_to_fit();
    tokens
}

/// At most so many bytes of a text, from its beginning.
pub(super) fn head(text: &str, bytes: usize) -> &str {
    text.get(..text.floor_char_boundary(bytes))
        .unwrap_or_default()
}

#[derive(Default)]
struct Line {
    start: usize,
    length_before: usize,
}

/// Whether lines were broken at a fixed width: then one line break alone ends no paragraph.
fn is_wrapped(text: &str) -> bool {
    let (mut lines, mut going_on) = (0, 0);
    let mut previous: Option<&str> = None;
    for line in text.lines().take(400) {
        if let Some(before) = previous {
            lines += 1;
            let continues = (45..=100).contains(&before.trim().len())
                && !before.trim_end().ends_with(['.', '!', '?', '"', '”', ':'])
                && line.chars().next().is_some_and(char::is_lowercase);
            going_on += usize::from(continues);
        }
        previous = Some(line);
    }
    lines >= 3 && going_on * 4 >= lines
}

fn begins_paragraph(
    tokens: &[Token],
    first: usize,
    newlines: u32,
    length_before: usize,
    wrapped: bool,
) -> bool {
    let (Some(token), Some(before)) = (
        tokens.get(first),
        first.checked_sub(1).map(|index| &tokens[index]),
    ) else {
        return true;
    };
    if newlines >= 2 {
        return true;
    }
    if wrapped {
        return length_before < 45;
    }
    let ends = before.is(flag::PERIOD) || !before.is_word();
    ends || token.is(flag::UPPER) || !token.is(flag::LETTER)
}
