//! `cargo xtask test`: every test, with what the tests need.

use crate::command::{cargo, hear, say_and_run};
use crate::machine::{self, Purpose};
use anyhow::bail;
use std::process::Command;

/// How much is run of what takes long.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depth {
    /// A sample: what fits into half an hour on two cores.
    Sampled,
    /// All of it.
    Full,
}

/// What the runner's closing lines say, added up.
#[derive(Default)]
struct Tally {
    passed: u32,
    failed: u32,
    ignored: u32,
}

/// Builds the programs that tests start, then runs all tests.
pub(crate) fn test(depth: Depth, filters: &[String]) -> anyhow::Result<()> {
    machine::prepare(Purpose::Tests)?;
    build_everything()?;
    let mut tally = Tally::default();
    let all_well = count(runner(depth, filters), &mut tally)?;
    println!(
        "\n{} passed, {} failed, {} skipped",
        tally.passed, tally.failed, tally.ignored
    );
    if !all_well {
        bail!("not all is well: see above");
    }
    Ok(())
}

/// Programs and tests together. Packages built by themselves get other features of the libraries they share, and all
/// of these would be built once more for each.
pub(crate) fn build_everything() -> anyhow::Result<()> {
    say_and_run(&mut cargo(["build", "--workspace", "--all-targets"]))
}

fn runner(depth: Depth, filters: &[String]) -> Command {
    let mut command = cargo(["test", "--workspace", "--no-fail-fast", "--"]);
    command.args(filters);
    if depth == Depth::Full {
        command.env("HRHW_TEST", "full");
    }
    command
}

/// Shows what the runner says while it runs, adds up its closing lines, and
/// answers whether it ended well.
fn count(mut command: Command, tally: &mut Tally) -> anyhow::Result<bool> {
    hear(&mut command, |line| {
        println!("{line}");
        tally.add(line);
    })
}

impl Tally {
    /// Adds a line such as `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
    fn add(&mut self, line: &str) {
        let Some((_, counts)) = line
            .strip_prefix("test result: ")
            .and_then(|rest| rest.split_once(". "))
        else {
            return;
        };
        for part in counts.split("; ") {
            let Some((number, what)) = part.split_once(' ') else {
                continue;
            };
            let number = number.parse().unwrap_or(0);
            match what {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" => self.ignored += number,
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_added_up() {
        let mut tally = Tally::default();
        tally.add("running 2 tests");
        tally.add("test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s");
        tally.add("test result: FAILED. 3 passed; 4 failed; 0 ignored; 0 measured; 0 filtered out");
        assert_eq!((tally.passed, tally.failed, tally.ignored), (5, 4, 1));
    }
}
