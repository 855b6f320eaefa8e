//! The command line: check, count, search, print and export the manual's words, and serve its pages to a browser on this machine.

mod args;
mod check;
mod dressing;
mod exchange;
mod export;
mod find;
mod pack;
mod packaging;
mod print;
mod readability;
mod serve;
mod status;
mod translate;
mod wording;

use std::process::ExitCode;

pub use check::{Checked, Folder, Folders, Found, NotRead, check};

/// Does what the arguments of the process ask for. The exit code is 0 only if nothing is wrong.
///
/// # Errors
/// What a person cannot mend in the words: no folder for workbooks, no port.
pub fn run() -> anyhow::Result<ExitCode> {
    let words = wording::words();
    let matches = args::command(&words).get_matches();
    match matches.subcommand() {
        Some(("check", given)) => Ok(check::run(&words, given)),
        Some(("status", given)) => Ok(status::run(&words, given)),
        Some(("translate", given)) => translate::run(&words, given),
        Some(("search", given)) => Ok(find::run(&words, given)),
        Some(("print", given)) => Ok(print::run(&words, given)),
        Some(("export", given)) => export::run(&words, given),
        Some(("pack", given)) => Ok(pack::run(&words, given)),
        Some(("serve", given)) => serve::run(&words, given),
        Some(("man", given)) => packaging::man(given),
        Some(("completions", given)) => Ok(packaging::completions(given)),
        _ => unreachable!("a subcommand is required, and these are all"),
    }
}
