//! `cargo xtask check`: what must hold before a test is worth running.

use crate::command::{cargo, say_and_run, target};
use crate::machine::{self, Purpose};
use crate::test::build_everything;
use std::path::PathBuf;
use std::process::Command;

type Check = fn() -> anyhow::Result<()>;

/// Runs every check, and names all that failed instead of stopping at the first.
pub(crate) fn check() -> anyhow::Result<()> {
    machine::prepare(Purpose::Window)?;
    let checks: [(&str, Check); 5] = [
        ("formatting", formatting),
        ("lints", lints),
        ("documentation", documentation),
        ("dependencies", dependencies),
        ("the manual", manual),
    ];
    let mut failed = Vec::new();
    for (name, check) in checks {
        if let Err(error) = check() {
            eprintln!("{name}: {error:#}");
            failed.push(name);
        }
    }
    anyhow::ensure!(failed.is_empty(), "failed: {}", failed.join(", "));
    Ok(())
}

fn formatting() -> anyhow::Result<()> {
    say_and_run(&mut cargo(["fmt", "--all", "--check"]))
}

fn lints() -> anyhow::Result<()> {
    say_and_run(&mut cargo([
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]))
}

fn documentation() -> anyhow::Result<()> {
    let mut command = cargo([
        "doc",
        "--workspace",
        "--no-deps",
        "--document-private-items",
    ]);
    say_and_run(command.env("RUSTDOCFLAGS", "-D warnings"))
}

/// Licences, bans and sources; `deny.toml` says what is allowed and why.
fn dependencies() -> anyhow::Result<()> {
    let mut command = Command::new(cargo_deny()?);
    command
        .args(["--workspace", "check", "--hide-inclusion-graph"])
        .args(["licenses", "bans", "sources"])
        .current_dir(crate::command::root());
    say_and_run(&mut command)
}

/// The checker's program, built into the target folder: nothing is installed
/// for the whole machine.
fn cargo_deny() -> anyhow::Result<PathBuf> {
    let tools = target().join("tools");
    let program = tools.join("bin").join("cargo-deny");
    if !program
        .with_extension(std::env::consts::EXE_EXTENSION)
        .is_file()
    {
        eprintln!("Building cargo-deny, once, into {}", tools.display());
        let mut command = cargo(["install", "--locked", "--debug", "--root"]);
        say_and_run(command.arg(&tools).args(["cargo-deny@0.20.2"]))?;
    }
    Ok(program)
}

/// What is wrong in the manual's or the messages' files, and messages that nothing asks for: the folders are
/// named, so that the code beside them is read too.
fn manual() -> anyhow::Result<()> {
    build_everything()?;
    let mut command = Command::new(target().join("debug/hrhw"));
    command.args(["check", "--manuals", "manuals", "--locales", "locales"]);
    say_and_run(command.current_dir(crate::command::root()))
}
