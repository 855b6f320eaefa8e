//! The command line: the same pages for a browser on this machine.

mod args;
mod serve;
mod wording;

use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<ExitCode> {
    let words = wording::words();
    let matches = args::command(&words).get_matches();
    match matches.subcommand() {
        Some(("serve", given)) => serve::run(&words, given),
        _ => unreachable!("a subcommand is required, and these are all"),
    }
}
