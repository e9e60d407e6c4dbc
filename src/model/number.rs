//! Numbers as people read them: with commas, and with their nouns.

/// A number with its noun: "1 claim", "1,200 claims".
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!(
        "{} {}",
        thousands(number),
        if number == 1 { one } else { many }
    )
}

/// A number with commas: "1,200".
pub fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{count, thousands};

    #[test]
    fn numbers_are_read_easily() {
        assert_eq!(
            [0, 12, 999, 1_000, 1_234_567].map(thousands).join(" "),
            "0 12 999 1,000 1,234,567"
        );
        assert_eq!(count(1, "claim", "claims"), "1 claim");
        assert_eq!(count(0, "claim", "claims"), "0 claims");
    }
}
