//! Words and punctuation, each with its place in the text, in one pass.

use crate::model::Span;

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

/// Whether a hyphen stands right behind a name.
fn is_joined(tokens: &[Token], hyphen: usize) -> bool {
    tokens
        .last()
        .is_some_and(|token| token.end() == hyphen && token.is(flag::UPPER))
}

struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

impl Cursor<'_> {
    fn peek(&self) -> Option<char> {
        self.char_at(self.at)
    }

    fn char_at(&self, at: usize) -> Option<char> {
        let byte = *self.text.as_bytes().get(at)?;
        if byte < 0x80 {
            return Some(byte as char);
        }
        self.text.get(at..)?.chars().next()
    }

    fn token(&mut self, tokens: &mut Vec<Token>) {
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

    /// How long the word is that says where something has its seat: "based".
    fn seat(&self, at: usize) -> Option<usize> {
        const SEATS: [&[u8]; 3] = [b"based", b"born", b"headquartered"];
        let rest = self.text.as_bytes().get(at..)?;
        let ends = |length: usize| {
            rest.get(length)
                .is_none_or(|next| !next.is_ascii_alphanumeric())
        };
        let seat = SEATS.iter().find(|seat| rest.starts_with(seat))?;
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

/// "… and went home.”  While others": the first mark of a paragraph, of an odd number, glued to the end of a sentence,
/// closes what the text has left out.
fn closes_nothing(text: &str, tokens: &[Token], at: usize) -> bool {
    let glued = !tokens[at].is(flag::SPACE | flag::PARAGRAPH | flag::LINE)
        && at > 0
        && matches!(tokens[at - 1].span().of(text), "." | "!" | "?" | ",");
    let is_apart = tokens.get(at + 1).is_some_and(|next| next.is(flag::SPACE));
    if !glued || !is_apart {
        return false;
    }
    let rest = (at + 1..tokens.len())
        .take_while(|&at| !tokens[at].is(flag::PARAGRAPH))
        .filter(|&at| tokens[at].is(flag::QUOTE))
        .count();
    rest.is_multiple_of(2)
}

/// Pairs quotation marks, also where a translation has put an opening one at the end and spaces on the wrong side.
/// A quotation ends with its paragraph at the latest: the next one opens it again.
fn mark_quotes(text: &str, tokens: &mut [Token]) {
    let mut inside = false;
    let mut is_first = true;
    for index in 0..tokens.len() {
        if tokens[index].is(flag::PARAGRAPH) {
            inside = false;
            is_first = true;
        }
        if !tokens[index].is(flag::QUOTE) {
            if inside {
                tokens[index].flags |= flag::QUOTED;
            }
            continue;
        }
        let glyph = tokens[index].span().of(text);
        let before_word = tokens.get(index + 1).is_some_and(|next| {
            !next.is(flag::SPACE)
                && (next.is_word()
                    || !matches!(next.span().of(text), "." | "," | ";" | "?" | "!" | ")"))
        });
        let after_space = tokens[index].is(flag::SPACE);
        let ends_text = tokens
            .get(index + 1)
            .is_none_or(|next| next.is(flag::PARAGRAPH));
        let opens = match glyph {
            _ if ends_text => false,
            "“" | "„" | "«" | "``" => !inside || after_space && before_word,
            "”" | "»" | "''" => !inside && after_space && before_word,
            _ if is_first && closes_nothing(text, tokens, index) => false,
            _ => !inside || after_space && before_word && tokens[index].is(flag::LINE),
        };
        is_first = false;
        if opens {
            tokens[index].flags |= flag::OPEN;
            inside = true;
        } else {
            if inside {
                tokens[index].flags |= flag::CLOSE;
            }
            inside = false;
        }
    }
}
