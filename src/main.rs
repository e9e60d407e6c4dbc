//! The program: its arguments, given to the library.

use std::io::{BufWriter, Write as _};
use std::process::ExitCode;

fn main() -> ExitCode {
    readout::cli::watch();
    let mut out = BufWriter::new(std::io::stdout().lock());
    let code = readout::cli::run(std::env::args_os(), &mut out, &mut std::io::stderr());
    // what could not be written was told already
    let _gone = out.flush();
    ExitCode::from(code)
}
