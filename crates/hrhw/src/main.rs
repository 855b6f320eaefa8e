//! `hrhw`.

use std::process::ExitCode;

fn main() -> ExitCode {
    pages::tell_panics_by_place();
    hrhw::run().unwrap_or_else(|error| {
        eprintln!("{error:#}");
        ExitCode::FAILURE
    })
}
