//! The program that people start.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> anyhow::Result<()> {
    pages::tell_panics_by_place();
    let options = desktop::Options::of(std::env::args_os()).unwrap_or_else(|error| error.exit());
    desktop::open(options, axum::Router::new())
}
