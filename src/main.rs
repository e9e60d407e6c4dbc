//! The program.

use clap::Parser;
use readout::cli::extract::{ExtractArgs, Status};
use std::io;
use std::process::ExitCode;

/// A workbench for people who read the news as evidence.
#[derive(Debug, Parser)]
enum Arguments {
    /// Documents in, annotations out.
    Extract(ExtractArgs),
}

fn main() -> anyhow::Result<ExitCode> {
    let Arguments::Extract(args) = Arguments::parse();
    let status =
        readout::cli::extract::run(&args, &mut io::stdout().lock(), &mut io::stderr().lock())?;
    Ok(if status == Status::Done {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
