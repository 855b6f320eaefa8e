//! How long a query takes over the whole manual, and how long until the index is there, one row of JSON a line:
//! `cargo run --release -p search --example search_speed`.

use std::time::{Duration, Instant};

use language::{Lang, Locales};
use manual::Manual;
use search::Search;

const QUERIES: &str = include_str!("../tests/queries.tsv");

fn main() {
    let (manual, locales) = (Manual::embedded(), Locales::embedded());
    let search = Search::new(locales.languages());
    for lang in ["en", "fr", "es", "ru"].map(Lang::new) {
        let start = Instant::now();
        search.prepare(&manual, &locales, &lang);
        row(&format!("index of {lang} ready"), start.elapsed(), 200);
    }
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..5 {
        for line in QUERIES.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let (Some(lang), Some(query)) = (columns.next(), columns.next()) else {
                continue;
            };
            let start = Instant::now();
            std::hint::black_box(search.find(&manual, &locales, &Lang::new(lang), query, 20));
            times.push(start.elapsed());
        }
    }
    times.sort();
    row(
        "search, 99 of 100 queries",
        times[times.len() * 99 / 100],
        5,
    );
    row("search, every second query", times[times.len() / 2], 5);
}

fn row(what: &str, ours: Duration, most: u32) {
    let ours = ours.as_secs_f64() * 1000.0;
    println!(
        "{{\"what\":\"{what}\",\"ours\":{ours:.3},\"floor\":0,\"unit\":\"ms\",\"plus\":{most}}}"
    );
}
