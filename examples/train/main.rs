//! Trains the models that ship, from `../shared/data` and packages: see `assets/models/README.md`.

#![expect(clippy::print_stdout, reason = "training says how it goes")]

mod claims;
mod clusters;
mod countries;
mod crf;
mod descriptions;
mod invent;
mod labeled;
mod marks;
mod names;
mod network;
mod parser;
mod perceptron;
mod pronoun_cases;
mod pronouns;
mod ranking;
mod relation_cases;
mod relations;
mod sentences;
mod softmax;
mod syntax;
mod texts;
mod treebank;
mod unnamed;

use std::path::Path;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let folder = Path::new(&arguments[1]);
    match arguments[0].as_str() {
        "claims" => claims::run(folder, Path::new("assets/models")),
        "clusters" => clusters::run(folder, Path::new("assets/models/clusters.bin")),
        "countries" => countries::run(folder, Path::new("assets/lexicons/states.txt")),
        "descriptions" => descriptions::run(folder, Path::new("assets/models/descriptions.bin")),
        "names" => names::run(folder, Path::new("assets/models")),
        "pronouns" => pronouns::run(folder, Path::new("assets/models/pronouns.txt")),
        "relations" => relations::run(folder, Path::new("assets/models/relations.bin")),
        "sentences" => sentences::run(folder, Path::new(&arguments[2])),
        "syntax" => syntax::run(folder, Path::new(&arguments[2]), Path::new("assets/models")),
        "unnamed" => unnamed::run(folder, Path::new("assets/models/unnamed.bin")),
        other => anyhow::bail!("nothing to train is called {other}"),
    }
}
