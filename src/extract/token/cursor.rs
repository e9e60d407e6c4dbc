//! Where words end: hyphens, apostrophes, periods, the marks of numbers and addresses.

use super::{SEATS, SEED, Token, flag, lower_step};

/// Words after which a period belongs to the word, in lower case and without it.
const ABBREVIATIONS: &[&str] = &[
    "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "maj", "capt", "cmdr", "adm",
    "brig", "cpl", "sen", "rep", "reps", "sens", "gov", "rev", "hon", "pres", "st", "mt", "ft",
    "jr", "sr", "inc", "ltd", "co", "corp", "bros", "llc", "plc", "vs", "etc", "e.g", "i.e", "cf",
    "al", "dept", "univ", "assn", "ave", "blvd", "rd", "jan", "feb", "mar", "apr", "jun", "jul",
    "aug", "sep", "sept", "oct", "nov", "dec", "ala", "ariz", "ark", "calif", "colo", "conn",
    "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mich", "minn", "miss", "mo",
    "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo",
    "messrs", "mme", "mlle", "vol", "fig", "pp", "approx", "est", "ph.d", "m.d", "b.a", "m.a",
    "no", "u.s", "u.n", "u.k", "e.u", "a.m", "p.m", "d.c", "supt", "atty", "gov't", "int'l", "fr",
    "msgr", "sec", "min", "hr", "hrs", "viz", "ca", "op", "ed", "eds", "spc", "pvt", "pfc", "det",
    "insp",
];

const SUFFIXES: &[&str] = &["s", "re", "ve", "ll", "d", "m"];

/// Whether a hyphen stands right behind a name.
fn is_joined(tokens: &[Token], hyphen: usize) -> bool {
    tokens
        .last()
        .is_some_and(|token| token.end() == hyphen && token.is(flag::UPPER))
}

/// A place in a text.
pub(super) struct Cursor<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
}

impl Cursor<'_> {
    pub(super) fn peek(&self) -> Option<char> {
        self.char_at(self.at)
    }

    fn char_at(&self, at: usize) -> Option<char> {
        let byte = *self.text.as_bytes().get(at)?;
        if byte < 0x80 {
            return Some(byte as char);
        }
        self.text.get(at..)?.chars().next()
    }

    pub(super) fn token(&mut self, tokens: &mut Vec<Token>) {
        let Some(character) = self.peek() else { return };
        let start = self.at;
        if character.is_alphanumeric() {
            self.word(tokens);
            return;
        }
        self.at += character.len_utf8();
        // "Perth-based" is two words, the second of which goes on with its hyphen
        if let Some(length) = self.seat(self.at).filter(|_| is_joined(tokens, start)) {
            self.at += length;
            self.push(tokens, start, self.at);
            return;
        }
        if self.is_rule(character) {
            while self.peek() == Some(character) {
                self.at += character.len_utf8();
            }
            self.push(tokens, start, self.at);
            return;
        }
        match character {
            '.' | '-' | '!' | '?' | '*' | '=' | '_' | '#' => {
                // A run of the same mark is one token: "...", "--", "?!".
                while self.peek().is_some_and(|next| next == character) {
                    self.at += 1;
                }
            }
            '`' | '\'' if self.peek() == Some(character) => self.at += 1,
            '$' | '@' | '%' => {}
            '\'' | '’' => {
                // A contraction that stands alone ("'s" after a closing bracket), or a year ("'90s").
                let rest = self
                    .text
                    .as_bytes()
                    .get(self.at..self.at + 2)
                    .unwrap_or_default();
                let ends =
                    |byte: Option<&u8>| byte.is_none_or(|byte| !byte.is_ascii_alphanumeric());
                if rest.first() == Some(&b's') && ends(rest.get(1)) {
                    self.at += 1;
                }
            }
            _ => {
                // Combining marks, joiners and variation selectors stay with what they follow.
                while self.peek().is_some_and(is_extending) {
                    self.at += self.peek().map_or(1, char::len_utf8);
                }
            }
        }
        self.push(tokens, start, self.at);
    }

    /// Whether a mark stands three times more: what rules a line off ("~~~~", "••••") is one token, however long.
    fn is_rule(&self, mark: char) -> bool {
        const MORE: usize = 3;
        let rest = self.text.get(self.at..).unwrap_or_default();
        rest.chars()
            .take_while(|&next| next == mark)
            .take(MORE)
            .count()
            == MORE
    }

    /// How long the word is that says where something has its seat: "based".
    fn seat(&self, at: usize) -> Option<usize> {
        let rest = self.text.as_bytes().get(at..)?;
        let ends = |length: usize| {
            rest.get(length)
                .is_none_or(|next| !next.is_ascii_alphanumeric())
        };
        let seat = SEATS
            .iter()
            .find(|seat| rest.starts_with(seat.as_bytes()))?;
        ends(seat.len()).then_some(seat.len())
    }

    /// A word with what belongs inside: hyphens, apostrophes, the periods of abbreviations, the marks of numbers.
    fn word(&mut self, tokens: &mut Vec<Token>) {
        let start = self.at;
        let mut apostrophe = None;
        let mut has_period = false;
        let mut previous = ' ';
        while let Some(character) = self.peek() {
            let length = character.len_utf8();
            if character.is_alphanumeric() || is_extending(character) {
                self.at += length;
                previous = character;
                continue;
            }
            let next = self.char_at(self.at + length);
            let before_word = next.is_some_and(char::is_alphanumeric);
            let joins = match character {
                '-' | '‐' | '‑' => {
                    let is_name = self.char_at(start).is_some_and(char::is_uppercase);
                    before_word && !(is_name && self.seat(self.at + length).is_some())
                }
                '_' | '@' => before_word,
                '\'' | '’' => before_word && previous.is_alphanumeric(),
                '.' => before_word && self.period_joins(start, previous, next),
                ',' | ':' | '/' => {
                    previous.is_ascii_digit() && next.is_some_and(|next| next.is_ascii_digit())
                        || (character == '/' || character == ':') && self.is_address(start)
                }
                '&' => previous.is_uppercase() && next.is_some_and(char::is_uppercase),
                _ => false,
            };
            if !joins {
                break;
            }
            if matches!(character, '\'' | '’') {
                apostrophe = Some(self.at);
            }
            has_period |= character == '.';
            self.at += length;
            previous = character;
        }
        if self.peek() == Some('.') && self.period_belongs(start, has_period) {
            self.at += 1;
        }
        let end = self.at;
        match apostrophe.and_then(|at| self.contraction(start, at, end)) {
            Some(split) => {
                self.push(tokens, start, split);
                self.push(tokens, split, end);
            }
            None => self.push(tokens, start, end),
        }
    }

    /// "3.5", "U.S", "example.com"; not "war.Then".
    fn period_joins(&self, start: usize, previous: char, next: Option<char>) -> bool {
        let digits = previous.is_ascii_digit() && next.is_some_and(|next| next.is_ascii_digit());
        let word = self.text.get(start..self.at).unwrap_or_default();
        let last = word.rsplit('.').next().unwrap_or_default();
        let initials = last.chars().count() == 1 && last.chars().all(char::is_alphabetic);
        let is_domain = last.chars().any(char::is_lowercase)
            && next.is_some_and(char::is_lowercase)
            && word.len() > 1;
        digits || initials || is_domain
    }

    fn period_belongs(&self, start: usize, has_period: bool) -> bool {
        let word = self.text.get(start..self.at).unwrap_or_default();
        let mut characters = word.chars();
        let single =
            characters.next().is_some_and(char::is_uppercase) && characters.next().is_none();
        if single {
            return true;
        }
        // "..." is no end of an abbreviation.
        if self.char_at(self.at + 1) == Some('.') {
            return false;
        }
        if has_period {
            return word.split('.').all(|part| part.chars().count() <= 1) || is_abbreviation(word);
        }
        word.chars().next().is_some_and(char::is_uppercase) && is_abbreviation(word)
            || matches!(word, "vs" | "etc" | "cf" | "approx" | "est")
    }

    fn is_address(&self, start: usize) -> bool {
        let word = self.text.get(start..self.at).unwrap_or_default();
        word.starts_with("http") || word.starts_with("www.")
    }

    /// Where "don't", "Syria's", "we've" part.
    fn contraction(&self, start: usize, apostrophe: usize, end: usize) -> Option<usize> {
        let word = self.text.get(start..end)?;
        let mark = self.char_at(apostrophe)?.len_utf8();
        let suffix = self.text.get(apostrophe + mark..end)?;
        if suffix.eq_ignore_ascii_case("t") {
            let before = self.text.get(start..apostrophe)?;
            let is_negation = before.len() > 1 && before.ends_with(['n', 'N']);
            return is_negation.then_some(apostrophe - 1);
        }
        let is_suffix = SUFFIXES.iter().any(|one| suffix.eq_ignore_ascii_case(one));
        (is_suffix && word.len() > suffix.len() + mark).then_some(apostrophe)
    }

    /// A word without an end is cut, so that its length has room in its token.
    fn push(&self, tokens: &mut Vec<Token>, mut start: usize, end: usize) {
        while end - start > usize::from(u16::MAX) {
            let cut = self.text.floor_char_boundary(start + usize::from(u16::MAX));
            self.push_piece(tokens, start, cut);
            start = cut;
        }
        self.push_piece(tokens, start, end);
    }

    fn push_piece(&self, tokens: &mut Vec<Token>, start: usize, end: usize) {
        let word = self.text.get(start..end).unwrap_or_default();
        let mut flags = 0;
        let (mut letters, mut uppers) = (0_usize, 0_usize);
        let mut lower = SEED;
        for character in word.chars() {
            lower = lower_step(lower, character);
            if character.is_ascii_lowercase() {
                letters += 1;
            } else if character.is_uppercase() {
                letters += 1;
                uppers += 1;
                if letters == 1 {
                    flags |= flag::UPPER;
                }
            } else if character.is_numeric() {
                flags |= flag::DIGIT;
            } else if character.is_alphabetic() {
                letters += 1;
            } else if character == '-' {
                flags |= flag::HYPHEN;
            }
        }
        if letters > 0 {
            flags |= flag::LETTER;
        }
        if letters > uppers {
            flags |= flag::LOWER;
        }
        if uppers >= 2 && uppers == letters {
            flags |= flag::CAPITALS;
        }
        if word.len() > 1 && word.ends_with('.') && flags & (flag::LETTER | flag::DIGIT) != 0 {
            flags |= flag::PERIOD;
        }
        if matches!(
            word,
            "\"" | "“" | "”" | "„" | "‟" | "«" | "»" | "``" | "''" | "＂"
        ) {
            flags |= flag::QUOTE;
        }
        tokens.push(Token {
            lower,
            start: start as u32,
            len: (end - start) as u16,
            flags,
        });
    }
}

fn is_abbreviation(word: &str) -> bool {
    word.len() <= 7
        && ABBREVIATIONS
            .iter()
            .any(|one| one.eq_ignore_ascii_case(word))
}

fn is_extending(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{591}'..='\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{20d0}'..='\u{20ff}')
}

#[cfg(test)]
mod tests {
    use crate::extract::token::tokens;

    #[test]
    fn more_than_three_of_a_mark_are_one_token() {
        let count = |text: &str| tokens(text).len();
        assert_eq!(count("~~~~~ Rask"), 2);
        assert_eq!(count("••••"), 1);
        assert_eq!(count(&"\"".repeat(10_000)), 1);
        // three may close three quotations
        assert_eq!(count("Rask”””"), 4);
        assert_eq!(count("((("), 3);
    }
}
