//! Items of a list that stand in one line: "1. The first 2. The second".

use super::super::token::{Token, flag};

/// The mark before an item: "2.", "b)", "• 3.)".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Marker {
    number: u32,
    style: (bool, Option<u8>, Option<u8>),
    /// Past its last token.
    pub end: usize,
}

impl Marker {
    /// The marker that begins with token `at`.
    pub(super) fn at(text: &str, tokens: &[Token], at: usize) -> Option<Self> {
        let is_bullet = matches!(
            tokens.get(at)?.span().of(text),
            "•" | "⁃" | "‣" | "▪" | "*" | "-"
        );
        let from = tokens.get(at + usize::from(is_bullet))?;
        let rest = text.as_bytes().get(from.start()..)?;
        let is_letter = rest.first()?.is_ascii_lowercase();
        let length = if is_letter {
            1
        } else {
            let digits = rest.iter().take(4).take_while(|byte| byte.is_ascii_digit());
            digits.count()
        };
        if !(1..=3).contains(&length) {
            return None;
        }
        let mark = |at: usize, may: &[u8]| rest.get(at).copied().filter(|byte| may.contains(byte));
        let first = mark(length, b".)")?;
        let second = if first == b'.' {
            mark(length + 1, b")")
        } else {
            None
        };
        let past = length + 1 + usize::from(second.is_some());
        if !rest.get(past)?.is_ascii_whitespace() {
            return None;
        }
        let end = (at..tokens.len()).find(|&index| tokens[index].start() >= from.start() + past)?;
        let number = if is_letter {
            u32::from(rest[0] - b'a')
        } else {
            rest[..length]
                .iter()
                .fold(0, |number, byte| number * 10 + u32::from(byte - b'0'))
        };
        let begins_item = tokens[end].is(flag::LETTER | flag::DIGIT) && !tokens[end].is(flag::LINE);
        begins_item.then_some(Self {
            number,
            style: (is_letter, Some(first), second),
            end,
        })
    }

    /// Whether it is the next of the same list.
    pub(super) fn follows(&self, before: &Self) -> bool {
        self.style == before.style && self.number == before.number + 1
    }
}
