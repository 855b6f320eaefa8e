//! `hrhw`.

use std::process::ExitCode;

fn main() -> ExitCode {
    hrhw::run().unwrap_or_else(|error| {
        eprintln!("{error:#}");
        ExitCode::FAILURE
    })
}
