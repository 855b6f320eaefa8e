//! Measures the translator's tools, one row of JSON a line: `cargo run --release -p translation --example standing`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use language::{Lang, Locales};
use manual::Manual;
use translation::{Kept, Memory, PageId, Stock, Taking, keep_all, pages, standings};

fn main() {
    let (manual, locales) = (Manual::embedded(), Locales::embedded());
    let messages = Locales::embedded_files();
    let stock = Stock {
        manual: &manual,
        locales: &locales,
        messages: &messages,
    };
    let lang = Lang::new("ru");
    let all = pages(&manual, &locales);
    row(
        "where every passage of one language stands",
        shortest(|| {
            for page in &all {
                black_box(stock.beside(page, &lang).amount());
            }
        }),
        250,
    );
    let page = PageId::words("dual-loyalty");
    let mut beside = stock.beside(&page, &lang);
    beside.record = Some(keep_all(
        &beside.sides(),
        &beside.standings(),
        Kept::Translated,
        Taking::New,
    ));
    let at = beside.source.len() / 2;
    beside.source[at].text.push_str(" Changed.");
    beside.source[at].hash += 1;
    row(
        "a session whose source changed, aligned again",
        shortest(|| {
            black_box(standings(&beside.sides()));
        }),
        50,
    );
    let memory = Memory::of(&stock, &lang);
    let source = &beside.source[at];
    row(
        "earlier translations of a passage",
        shortest(|| {
            black_box(memory.find(&page, &source.key, &source.text, source.hash, 4));
        }),
        50,
    );
}

/// The shortest of some runs: what else the machine does only ever adds.
fn shortest(mut run: impl FnMut()) -> Duration {
    let once = || {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    std::iter::repeat_with(once)
        .take(10)
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
