//! The command line: a file per subcommand.

pub mod extract;
