//! `cargo xtask run`: the window, or the same pages on loopback.

use crate::command::{cargo, say_and_run};
use crate::machine::{self, Purpose};
use std::path::PathBuf;
use std::process::Command;

/// What was asked for on the command line.
pub(crate) struct Options {
    pub(crate) release: bool,
    pub(crate) serve: bool,
    pub(crate) workbook: Option<PathBuf>,
    pub(crate) args: Vec<String>,
}

/// Builds and starts the window where one can be shown, else the server.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    if options.serve {
        return serve(options);
    }
    if !machine::has_display() {
        eprintln!("There is no display here: serving the same pages on loopback instead.");
        return serve(options);
    }
    machine::prepare(Purpose::Window)?;
    say_and_run(&mut start("desktop", None, options)?)
}

fn serve(options: &Options) -> anyhow::Result<()> {
    machine::prepare(Purpose::CommandLine)?;
    say_and_run(&mut start("hrhw", Some("serve"), options)?)
}

fn start(package: &str, subcommand: Option<&str>, options: &Options) -> anyhow::Result<Command> {
    let mut command = cargo(["run", "--package", package]);
    if options.release {
        command.arg("--release");
    }
    command.arg("--").args(subcommand);
    if let Some(file) = &options.workbook {
        // Cargo starts in the workspace's folder; the file was named from here.
        command.arg("--workbook").arg(std::path::absolute(file)?);
    }
    command.args(&options.args);
    Ok(command)
}
