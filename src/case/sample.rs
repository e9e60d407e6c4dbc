//! The sample case's articles, compiled in.

use super::Input;

macro_rules! articles {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_bytes!(concat!("../../assets/sample/", $name)))),*]
    };
}

const ARTICLES: &[(&str, &[u8])] = articles![];

/// The bundled sample articles: three events, each told several ways.
pub fn sample() -> Vec<Input> {
    ARTICLES
        .iter()
        .map(|(name, bytes)| Input::Bytes {
            name: format!("sample/{name}"),
            bytes: bytes.to_vec(),
        })
        .collect()
}
