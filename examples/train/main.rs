//! Trains the models that ship, from `../shared/data` and packages: see `assets/models/README.md`.

#![expect(clippy::print_stdout, reason = "training says how it goes")]

mod clusters;
mod countries;
mod crf;
mod invent;
mod labeled;
mod marks;
mod names;
mod network;
mod parser;
mod perceptron;
mod pronoun_cases;
mod pronouns;
mod syntax;
mod treebank;

use std::path::Path;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let folder = Path::new(&arguments[1]);
    match arguments[0].as_str() {
        "clusters" => clusters::run(folder, Path::new("assets/models/clusters.bin")),
        "countries" => countries::run(folder, Path::new("assets/lexicons/states.txt")),
        "names" => names::run(folder, Path::new("assets/models")),
        "pronouns" => pronouns::run(folder, Path::new("assets/models/pronouns.txt")),
        "syntax" => syntax::run(folder, Path::new(&arguments[2]), Path::new("assets/models")),
        other => anyhow::bail!("nothing to train is called {other}"),
    }
}
