//! Bytes → text, in any encoding: by a byte order mark, by what a page declares, else by what the bytes look like.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// The text of a file: without a byte order mark and NULs, otherwise unchanged.
pub(super) fn text(bytes: &[u8]) -> String {
    decode(
        bytes,
        marked(bytes)
            .or_else(|| wide(bytes))
            .unwrap_or_else(|| guessed(bytes)),
    )
}

/// The text of a web page: what it declares of its encoding counts where the bytes don't prove otherwise.
pub(super) fn html(bytes: &[u8]) -> String {
    let encoding = marked(bytes)
        .or_else(|| wide(bytes))
        .or_else(|| std::str::from_utf8(bytes).is_ok().then_some(UTF_8))
        .or_else(|| declared(bytes))
        .unwrap_or_else(|| guessed(bytes));
    decode(bytes, encoding)
}

/// Whether bytes are no text in any encoding: NULs where UTF-16 has none, or many control characters.
pub(super) fn is_binary(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(8192)).unwrap_or(bytes);
    if marked(start).is_some() || wide(start).is_some() {
        return false;
    }
    let control = start
        .iter()
        .filter(|&&byte| byte < 0x20 && !matches!(byte, b'\n' | b'\r' | b'\t' | 0x0c | 0x1b))
        .count();
    control * 20 > start.len()
}

fn decode(bytes: &[u8], encoding: &'static Encoding) -> String {
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    if text.contains('\0') {
        text.replace('\0', "")
    } else {
        text.into_owned()
    }
}

fn marked(bytes: &[u8]) -> Option<&'static Encoding> {
    Encoding::for_bom(bytes).map(|(encoding, _)| encoding)
}

/// UTF-16 without a mark: nearly every other byte of Latin text is NUL.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.get(..bytes.len().min(1024)).unwrap_or(bytes);
    if start.len() < 8 {
        return None;
    }
    let zeros = |offset: usize| {
        let zeros = start
            .iter()
            .skip(offset)
            .step_by(2)
            .filter(|&&byte| byte == 0)
            .count();
        zeros * 10 > start.len() / 2 * 7
    };
    match (zeros(0), zeros(1)) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

fn guessed(bytes: &[u8]) -> &'static Encoding {
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

/// The encoding that a page names in its first 4 KB ("charset=…", "encoding=…").
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.get(..bytes.len().min(4096)).unwrap_or(bytes);
    let start = String::from_utf8_lossy(start).to_lowercase();
    ["charset=", "encoding="].iter().find_map(|key| {
        start.split(key).skip(1).find_map(|rest| {
            let label: String = rest
                .trim_start_matches(['"', '\'', ' '])
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || "-_:".contains(*c))
                .collect();
            // a page that could say so in bytes is not UTF-16
            Encoding::for_label(label.as_bytes()).map(|encoding| {
                if encoding == UTF_16LE || encoding == UTF_16BE {
                    UTF_8
                } else {
                    encoding
                }
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_gives_the_same_words() {
        let words = "Präsident Müller “sagte” früh.";
        let utf16: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let with_mark = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
        assert_eq!(text(words.as_bytes()), words);
        assert_eq!(text(&with_mark(b"\xef\xbb\xbf", words.as_bytes())), words);
        assert_eq!(text(&utf16), words);
        assert_eq!(text(&with_mark(b"\xff\xfe", &utf16)), words);
        let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(words);
        assert_eq!(text(&windows), words);
        assert_eq!(text(b"a\0b"), "ab");
    }

    #[test]
    fn a_page_declares_its_encoding() {
        let (page, _, _) =
            encoding_rs::WINDOWS_1251.encode("<meta charset=\"windows-1251\"><p>Москва</p>");
        assert!(html(&page).contains("Москва"));
        let lie = "<meta charset=\"windows-1251\"><p>naïve</p>";
        assert!(html(lie.as_bytes()).contains("naïve"));
    }
}
