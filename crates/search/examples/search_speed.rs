//! How long a query takes over the whole manual, beside a bare FTS5 query over the same passages, and how long until the
//! index is there, one row of JSON a line: `cargo run --release -p search --example search_speed`.

use std::time::{Duration, Instant};

use anyhow::Context as _;
use language::{Lang, Locales};
use manual::Manual;
use rusqlite::Connection;
use search::Search;

const QUERIES: &str = include_str!("../tests/queries.tsv");
const LANGUAGES: [&str; 4] = ["en", "fr", "es", "ru"];
const SHOWN: usize = 20;

fn main() -> anyhow::Result<()> {
    let (manual, locales) = (Manual::embedded(), Locales::embedded());
    let search = Search::new(locales.languages());
    for lang in LANGUAGES.map(Lang::new) {
        let start = Instant::now();
        search.prepare(&manual, &locales, &lang);
        row(
            &format!("index of {lang} ready"),
            start.elapsed(),
            Duration::ZERO,
            ("plus", 200),
        );
    }
    for lang in LANGUAGES.map(Lang::new) {
        let bare = bare(&search, &manual, &locales, &lang)?;
        let (mut ours, mut floor) = (Vec::new(), Vec::new());
        for query in queries(lang.as_ref()).cycle().take(5 * 30) {
            let start = Instant::now();
            std::hint::black_box(search.find(&manual, &locales, &lang, query, SHOWN));
            ours.push(start.elapsed());
            let start = Instant::now();
            std::hint::black_box(ask(&bare, query)?);
            floor.push(start.elapsed());
        }
        let (ours, floor) = (sorted(ours), sorted(floor));
        row(
            &format!("search, 99 of 100 queries ({lang})"),
            ours[ours.len() * 99 / 100],
            Duration::ZERO,
            ("plus", 5),
        );
        row(
            &format!("search beside bare FTS5, every second query ({lang})"),
            ours[ours.len() / 2],
            floor[floor.len() / 2],
            ("plus", 5),
        );
    }
    Ok(())
}

fn queries(lang: &str) -> impl Iterator<Item = &'static str> + Clone + use<> {
    let lang = lang.to_owned();
    let lines = QUERIES.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(move |line| {
        let mut columns = line.split('\t');
        columns.next().filter(|one| *one == lang)?;
        columns.next()
    })
}

/// The same passages as FTS5 keeps them by itself: no stems, no weights, no errors forgiven.
fn bare(
    search: &Search,
    manual: &Manual,
    locales: &Locales,
    lang: &Lang,
) -> anyhow::Result<Connection> {
    let all = search
        .portable(manual, locales, lang, &|_| true)
        .context("a language")?;
    let conn = Connection::open_in_memory()?;
    conn.execute_batch("CREATE VIRTUAL TABLE passages USING fts5 (text)")?;
    let tx = conn.unchecked_transaction()?;
    for passage in &all.passages {
        tx.execute("INSERT INTO passages (text) VALUES (?1)", [&passage.text])?;
    }
    tx.commit()?;
    Ok(conn)
}

/// The best passages with any of the words, as ours are.
fn ask(conn: &Connection, query: &str) -> anyhow::Result<Vec<String>> {
    let words = query.split(|c: char| !c.is_alphanumeric());
    let asked: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(|word| format!("\"{word}\""))
        .collect();
    let mut query = conn.prepare_cached(
        "SELECT snippet(passages, 0, '[', ']', '…', 40) FROM passages WHERE passages MATCH ?1 ORDER BY rank LIMIT 20",
    )?;
    let found = query.query_map([asked.join(" OR ")], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn sorted(mut times: Vec<Duration>) -> Vec<Duration> {
    times.sort();
    times
}

fn row(what: &str, ours: Duration, floor: Duration, (goal, good): (&str, u32)) {
    let (ours, floor) = (ours.as_secs_f64() * 1000.0, floor.as_secs_f64() * 1000.0);
    println!(
        "{{\"what\":\"{what}\",\"ours\":{ours:.3},\"floor\":{floor:.3},\"unit\":\"ms\",\"{goal}\":{good}}}"
    );
}
