//! Which quotation marks open and which close, over a whole text.

use super::{Token, flag};

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
pub(super) fn mark_quotes(text: &str, tokens: &mut [Token]) {
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
