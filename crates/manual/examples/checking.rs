//! Measures how long the rules take, one row of JSON a line: `cargo run --release -p manual --example checking`.
//! With a folder as argument, that manual is checked instead of the built-in one; its findings go to standard error.

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use language::{Files, Locales};
use manual::{Manual, check};

const FIGURES: &[&str] = &["four-tests", "three-obligations"];

fn main() {
    let folder = std::env::args().nth(1);
    let files = match &folder {
        Some(folder) => Files::read(Path::new(folder)).unwrap_or_default(),
        None => Manual::embedded_files(),
    };
    let (locales, _) = Locales::from_files(&Locales::embedded_files());
    let known = check::Known::new(&locales, FIGURES);
    let manual = Manual::open(files.clone());
    let start = Instant::now();
    let findings = check::all(&manual, &known);
    row("checking everything, the first time", start.elapsed(), 1000);
    let one = shortest(|| {
        let manual = manual.reopened(files.clone());
        black_box(check::file(&manual, &known, "fr/dual-loyalty.md"));
    });
    row("taking up a change and checking its file", one, 10);
    let all = shortest(|| {
        let manual = Manual::open(files.clone());
        black_box(check::all(&manual, &known));
    });
    row("opening the manual and checking everything", all, 1000);
    if folder.is_some() {
        for finding in findings {
            eprintln!(
                "{}:{} {} {:?}",
                finding.file, finding.line, finding.rule.0, finding.args
            );
        }
    }
}

/// The shortest of many runs: what else the machine does only ever adds.
fn shortest(mut run: impl FnMut()) -> Duration {
    let once = || {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    std::iter::repeat_with(once)
        .take(30)
        .min()
        .unwrap_or_default()
}

/// `most`: the bound in milliseconds; there is no floor but nothing.
fn row(what: &str, time: Duration, most: u32) {
    let milliseconds = time.as_secs_f64() * 1000.0;
    println!(
        "{{\"what\":\"{what}\",\"ours\":{milliseconds:.3},\"floor\":0,\"unit\":\"ms\",\"plus\":{most}}}"
    );
}
