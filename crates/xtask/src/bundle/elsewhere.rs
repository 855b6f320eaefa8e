//! Windows and macOS: Tauri's own bundler makes the installer there, with the command laid beside the window's program.

use super::Options;
use crate::command::{cargo, root, say_and_run, target};
use anyhow::Context;
use std::process::Command;

/// Builds both programs and starts Tauri's bundler with `src-tauri/tauri.conf.json` and `tauri.release.json`.
pub(super) fn bundle(options: &Options) -> anyhow::Result<()> {
    anyhow::ensure!(
        !options.unfinished && !options.trial,
        "only finished packages are made on this system, and they are tried by hand: see docs/release.md"
    );
    say_and_run(&mut cargo(["build", "--release", "--workspace", "--bins"]))?;
    let command = format!("hrhw{}", std::env::consts::EXE_SUFFIX);
    let named = format!("bundle/hrhw-{}{}", host()?, std::env::consts::EXE_SUFFIX);
    super::tree::copy(
        &target().join("release").join(command),
        &target().join(named),
    )?;
    let kind = if cfg!(windows) { "nsis" } else { "dmg" };
    let mut tauri = cargo(["tauri", "build", "--bundles", kind]);
    tauri.args(["--config", "tauri.release.json"]);
    say_and_run(tauri.current_dir(root().join("src-tauri")))
        .context("if there is no such command: cargo install tauri-cli --locked")
}

/// The kind of machine, by which Tauri finds the program that it is to lay beside its own.
fn host() -> anyhow::Result<String> {
    let said = Command::new("rustc").arg("-vV").output()?;
    let said = String::from_utf8(said.stdout)?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).context("rustc names the machine")
}
