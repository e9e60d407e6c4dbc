//! The sample case's articles, compiled in.

use super::Input;

macro_rules! articles {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_bytes!(concat!("../../assets/sample/", $name)))),*]
    };
}

const ARTICLES: &[(&str, &[u8])] = articles![
    "lorentz-coast-guard.txt",
    "lorentz-coastal-gazette.html",
    "lorentz-company.md",
    "lorentz-foreign-ministry.html",
    "lorentz-northern-courier.txt",
    "merren-analysis.md",
    "merren-continental-post.html",
    "merren-harbor-daily.txt",
    "merren-lantern-translated.txt",
    "merren-readout-halvern.txt",
    "merren-readout-sorrenia.html",
    "taland-evening-star.txt",
    "taland-front-communique.md",
    "taland-frontier-monitor.html",
    "taland-ministry.txt",
    "taland-wire.txt",
];

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
