//! What happens to a person's words when the machine fails her: killed programs, full and read-only disks, damaged and
//! foreign files, pulled sticks, wrong clocks. A table of what was tried and what was lost; it must say that nothing
//! acknowledged was.
//!
//! `cargo xtask faults` runs a thousand rounds and prints the table; the everyday run takes a sample. Rows that need a
//! file system of their own are tried by root and named as not tried otherwise.
#![cfg(target_os = "linux")]

#[path = "faults/acts.rs"]
mod acts;
#[path = "faults/answer.rs"]
mod answer;
#[path = "faults/away.rs"]
mod away;
#[path = "faults/damaged.rs"]
mod damaged;
#[path = "faults/deeds.rs"]
mod deeds;
#[path = "faults/full.rs"]
mod full;
#[path = "faults/journals.rs"]
mod journals;
#[path = "faults/killed.rs"]
mod killed;
#[path = "faults/laid.rs"]
mod laid;
#[path = "faults/large.rs"]
mod large;
#[path = "faults/looks.rs"]
mod looks;
#[path = "faults/others.rs"]
mod others;
#[path = "faults/row.rs"]
mod row;
#[path = "faults/stick.rs"]
mod stick;

use row::Row;

/// In how many rounds a writing program is killed: `HRHW_FAULTS` says, a hundred otherwise.
fn rounds() -> usize {
    let said = std::env::var("HRHW_FAULTS").ok();
    said.and_then(|rounds| rounds.parse().ok()).unwrap_or(100)
}

/// Whether this is the everyday run.
fn is_sample() -> bool {
    rounds() <= 100
}

/// In how many rounds something large is killed, which takes about a second each time.
fn few() -> usize {
    (rounds() / 50).max(2)
}

/// In how many rounds a file is damaged in one way.
fn some() -> usize {
    (rounds() / 20).max(3)
}

/// Prints the rows, for whoever collects them, and fails if something was lost.
fn report(rows: &[Row]) -> anyhow::Result<()> {
    for row in rows {
        println!("{row}");
    }
    let lost: Vec<String> = rows
        .iter()
        .filter(|row| !row.is_well())
        .map(Row::to_string)
        .collect();
    anyhow::ensure!(lost.is_empty(), "\n{}", lost.join("\n"));
    Ok(())
}

// Named so that they run, and stand in the table, in this order.

#[test]
fn a_killed_while_writing() -> anyhow::Result<()> {
    report(&killed::while_writing(rounds())?)
}

#[test]
fn b_killed_in_the_middle_of_something_large() -> anyhow::Result<()> {
    report(&large::rows(few())?)
}

#[test]
fn c_no_room() -> anyhow::Result<()> {
    report(&full::rows()?)
}

#[test]
fn d_no_right_no_folder() -> anyhow::Result<()> {
    report(&away::rows()?)
}

#[test]
fn e_files_that_are_not_as_they_were() -> anyhow::Result<()> {
    report(&damaged::rows(some())?)
}

#[test]
fn f_other_copies_clocks_and_paths() -> anyhow::Result<()> {
    report(&others::rows()?)
}

/// The program that is killed: this very test program, told by its environment what to do.
#[test]
#[ignore = "started and killed by the others"]
fn child() -> anyhow::Result<()> {
    match std::env::var(row::TASK)?.as_str() {
        "write" => killed::child(),
        task => large::child(task),
    }
}
