//! Measures how long the rules take, one row of JSON a line: `cargo run --release -p manual --example checking`.
//! With a folder as argument, that manual is checked instead of the built-in one; its findings go to standard error.

use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use language::{Files, Locales};
use manual::{Manual, check};

const FIGURES: &[&str] = &["four-tests"];

fn main() {
    let folder = std::env::args().nth(1);
    let files = match &folder {
        Some(folder) => Files::read(Path::new(folder)).unwrap_or_default(),
        None => Manual::embedded_files(),
    };
    let (locales, _) = Locales::from_files(&Locales::embedded_files());
    let start = Instant::now();
    let known = check::Known::new(&locales, FIGURES);
    let manual = Manual::open(files.clone());
    let findings = check::all(&manual, &known);
    row("checking everything, cold", start);

    let start = Instant::now();
    let manual = Manual::open(files.clone());
    black_box(check::file(&manual, &known, "fr/dual-loyalty.md"));
    row("checking one file again", start);

    let start = Instant::now();
    let manual = Manual::open(files);
    black_box(check::all(&manual, &known));
    row("checking everything again", start);
    if folder.is_some() {
        for finding in findings {
            eprintln!(
                "{}:{} {} {:?}",
                finding.file, finding.line, finding.rule.0, finding.args
            );
        }
    }
}

fn row(what: &str, start: Instant) {
    let milliseconds = start.elapsed().as_secs_f64() * 1000.0;
    println!("{{\"what\":\"{what}\",\"ours\":{milliseconds:.3},\"unit\":\"ms\"}}");
}
