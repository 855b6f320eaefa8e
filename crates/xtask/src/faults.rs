//! `cargo xtask faults` and `cargo xtask fuzz`: what the tests try every day, tried for longer, and what came of it.

use crate::command::{cargo, hear, root};
use crate::machine::{self, Purpose};
use anyhow::{Context, bail, ensure};
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

const HEAD: &str = "| what failed | meanwhile | tried | acknowledged before | of it lost | what the app said |\n|---|---|---:|---:|---:|---|";
const DOCUMENT: &str = "docs/faults.md";
/// In the document, the table stands between these.
const MARKS: (&str, &str) = ("<!-- The table. -->\n", "<!-- The end of the table. -->\n");
/// So many seconds each reader gets in one turn; then all get another, until the time is over.
const TURN: u64 = 10;

/// Whether the document is written anew.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Document {
    /// It gets the table.
    Written,
    /// It stays as it is.
    Left,
}

/// Kills, fills, damages, in so many rounds, and prints the table.
pub(crate) fn faults(rounds: u32, document: Document) -> anyhow::Result<()> {
    machine::prepare(Purpose::Tests)?;
    let mut command = tests("faults", &["--test-threads=1"]);
    command.env("HRHW_FAULTS", rounds.to_string());
    println!("{HEAD}");
    let (rows, all_well) = run(command, |line| line.starts_with("| "))?;
    if document == Document::Written {
        ensure!(all_well, "the document is left: something was lost");
        write(rounds, &rows)?;
    }
    ensure!(all_well, "something was lost: see above");
    Ok(())
}

fn write(rounds: u32, rows: &[String]) -> anyhow::Result<()> {
    let path = root().join(DOCUMENT);
    let text = fs::read_to_string(&path)?;
    let (before, rest) = text
        .split_once(MARKS.0)
        .context("where the table begins is not marked")?;
    let (_, after) = rest
        .split_once(MARKS.1)
        .context("where the table ends is not marked")?;
    let table = format!(
        "\n`cargo xtask faults --rounds {rounds}`:\n\n{HEAD}\n{}\n\n",
        rows.join("\n")
    );
    let text = [before, MARKS.0, &table, MARKS.1, after].concat();
    Ok(fs::write(path, text)?)
}

/// Gives everything that reads foreign bytes its turn, again and again, for so many minutes. What breaks a reader is kept
/// and said; the others go on.
pub(crate) fn fuzz(minutes: u32) -> anyhow::Result<()> {
    let end = Instant::now() + Duration::from_secs(u64::from(minutes) * 60);
    let (mut inputs, mut found) = (0, Vec::new());
    while Instant::now() < end {
        let mut command = tests("fuzz", &[]);
        command.env("HRHW_FUZZ_SECONDS", TURN.to_string());
        let (lines, all_well) = run(command, |line| {
            line.contains(" inputs from seed ") || line.contains("(seed ")
        })?;
        inputs += lines.iter().filter_map(|line| count(line)).sum::<u64>();
        found.extend(lines.into_iter().filter(|line| count(line).is_none()));
        ensure!(all_well || !found.is_empty(), "the tests did not run");
    }
    println!("\n{inputs} inputs, {} found", found.len());
    if !found.is_empty() {
        bail!(
            "what was found lies in target/fuzz; when it is mended, in tests/fixtures/fuzz:\n{}",
            found.join("\n")
        );
    }
    Ok(())
}

/// How many inputs a line such as `po: 1200 inputs from seed 3, …` tells of.
fn count(line: &str) -> Option<u64> {
    let (before, _) = line.split_once(" inputs from seed ")?;
    before.rsplit(' ').next()?.parse().ok()
}

fn tests(name: &str, more: &[&str]) -> Command {
    let mut command = cargo(["test", "--workspace", "--test", name, "--", "--nocapture"]);
    command.args(more).env("RUST_BACKTRACE", "0");
    command
}

/// Runs the tests, prints the lines that count, and answers them, and whether all went well.
fn run(mut command: Command, counts: impl Fn(&str) -> bool) -> anyhow::Result<(Vec<String>, bool)> {
    let mut kept = Vec::new();
    let all_well = hear(&mut command, |line| {
        // The runner puts a test's name before the first line that the test prints.
        let line = line.split_once(" ... ").map_or(line, |(_, rest)| rest);
        if counts(line) && !kept.iter().any(|one| one == line) {
            println!("{line}");
            kept.push(line.to_owned());
        }
    })?;
    Ok((kept, all_well))
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn inputs_are_counted() {
        let check = |line: &str, expect: Option<u64>| assert_eq!(count(line), expect, "{line}");
        check("po: 1200 inputs from seed 3, 10 of a corpus", Some(1200));
        check("po: a panic by target/fuzz/po-1 (seed 3)", None);
    }
}
