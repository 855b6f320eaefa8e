//! `cargo xtask bench`: figures as ratios to a floor measured in the same run.
//!
//! Each example named here measures some rows and prints each as one line of
//! JSON (`what`, `ours`, `floor`, `unit`, and the goal:
//! `times` the floor, or `plus` so much, in the same unit). They are programs
//! of their own so that this one stays quick to build.

use crate::command::{cargo, root, say_and_run, target};
use crate::machine::{self, Purpose};
use anyhow::{Context, bail};
use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The measuring programs, examples of the crates that they measure, in the order of their rows.
const PROGRAMS: [&str; 13] = [
    "start",
    "turn_page",
    "reading",
    "checking",
    "standing",
    "desk_speed",
    "search_speed",
    "find_speed",
    "page_speed",
    "save_speed",
    "unlock_speed",
    "paper_speed",
    "plan_speed",
];

/// Those that open windows.
const WINDOWS: [&str; 2] = ["start", "turn_page"];

/// One figure beside its floor.
struct Row {
    what: String,
    ours: f64,
    floor: f64,
    unit: String,
    goal: Goal,
}

/// What is good enough.
enum Goal {
    Times(f64),
    Plus(f64),
}

/// What is measured.
pub(crate) struct Options {
    /// These programs alone; all, where it is empty.
    pub(crate) only: Vec<String>,
    /// Another window than the one built here, as one that a package installed.
    pub(crate) window: Option<PathBuf>,
}

/// Builds as shipped, measures, and prints the table.
pub(crate) fn bench(options: &Options) -> anyhow::Result<()> {
    let only = &options.only;
    let is_wanted = |program: &&str| only.is_empty() || only.iter().any(|one| one == program);
    let wanted: Vec<&str> = PROGRAMS.into_iter().filter(is_wanted).collect();
    build(&wanted)?;
    let mut rows = Vec::new();
    for program in wanted {
        rows.extend(measure(program, options)?);
    }
    print(&rows);
    Ok(())
}

/// All at once and of the whole workspace: packages built by themselves would have other features of what they share,
/// and all of it would be built once more for each. Our window as shipped stands beside the least that a window can be.
fn build(wanted: &[&str]) -> anyhow::Result<()> {
    let mut command = cargo(["build", "--release", "--workspace"]);
    if wanted.iter().any(|program| WINDOWS.contains(program)) {
        machine::prepare(Purpose::Tests)?;
        command.args(["--bins", "--example", "floor"]);
    }
    for program in wanted {
        command.args(["--example", program]);
    }
    say_and_run(&mut command)
}

fn measure(program: &str, options: &Options) -> anyhow::Result<Vec<Row>> {
    let at = target().join("release/examples").join(program);
    let mut command = Command::new(&at);
    if let Some(window) = &options.window {
        command.env("HRHW_WINDOW", window);
    }
    let output = command
        .current_dir(root())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| at.display().to_string())?;
    if !output.status.success() {
        bail!("{program} ended with {}", output.status);
    }
    String::from_utf8(output.stdout)?
        .lines()
        .map(|line| row(line).with_context(|| format!("{program} printed {line}")))
        .collect()
}

fn row(line: &str) -> anyhow::Result<Row> {
    let value: Value = serde_json::from_str(line)?;
    let text = |key: &str| value[key].as_str().map(String::from).context("a text");
    let number = |key: &str| value[key].as_f64();
    Ok(Row {
        what: text("what")?,
        ours: number("ours").context("ours")?,
        floor: number("floor").context("floor")?,
        unit: text("unit")?,
        goal: match (number("times"), number("plus")) {
            (Some(times), _) => Goal::Times(times),
            (None, Some(plus)) => Goal::Plus(plus),
            (None, None) => bail!("no goal"),
        },
    })
}

impl Row {
    fn is_met(&self) -> bool {
        match self.goal {
            Goal::Times(times) => self.ours <= self.floor * times,
            Goal::Plus(plus) => self.ours <= self.floor + plus,
        }
    }

    /// Nothing where there is no floor but zero.
    fn ratio(&self) -> String {
        if self.floor > 0.0 {
            format!("{:.2}", self.ours / self.floor)
        } else {
            String::new()
        }
    }

    fn goal(&self) -> String {
        match self.goal {
            Goal::Times(times) => format!("{times:.2} ×"),
            Goal::Plus(plus) => format!("+ {plus} {}", self.unit),
        }
    }
}

fn print(rows: &[Row]) {
    println!("| what | ours | floor | ratio | goal | met |");
    println!("|---|---:|---:|---:|---:|---|");
    for row in rows {
        println!(
            "| {} | {:.3} {unit} | {:.3} {unit} | {} | {} | {} |",
            row.what,
            row.ours,
            row.floor,
            row.ratio(),
            row.goal(),
            if row.is_met() { "yes" } else { "no" },
            unit = row.unit,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_met_or_not() {
        let check = |line: &str, expect: bool| {
            let row = row(line).expect("a row");
            assert_eq!(row.is_met(), expect, "{line}");
        };
        check(
            r#"{"what":"a","ours":5,"floor":4,"unit":"ms","times":1.25}"#,
            true,
        );
        check(
            r#"{"what":"a","ours":5.1,"floor":4,"unit":"ms","times":1.25}"#,
            false,
        );
        check(
            r#"{"what":"a","ours":35,"floor":4,"unit":"MB","plus":30}"#,
            false,
        );
        assert!(row(r#"{"what":"a","ours":5,"floor":4,"unit":"ms"}"#).is_err());
    }
}
