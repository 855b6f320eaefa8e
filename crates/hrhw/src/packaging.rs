//! What packages carry of the command line: its page and what shells complete. Both come from the same words as
//! `--help`, so they always agree with it. Hidden from the help: no reader has a use for it.

use crate::args::command;
use crate::wording;
use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;
use language::{Lang, Locales};
use std::io::stdout;
use std::process::ExitCode;

/// `hrhw man --lang fr`.
pub(crate) fn man_command() -> Command {
    Command::new("man")
        .hide(true)
        .arg(Arg::new("lang").long("lang").default_value("en"))
}

/// `hrhw completions bash`.
pub(crate) fn completions_command() -> Command {
    Command::new("completions").hide(true).arg(
        Arg::new("shell")
            .required(true)
            .value_parser(value_parser!(Shell)),
    )
}

/// Prints the page in the language that was asked for.
///
/// # Errors
/// Nobody reads what is printed.
pub(crate) fn man(given: &ArgMatches) -> anyhow::Result<ExitCode> {
    let lang = given.get_one::<String>("lang").map_or("en", String::as_str);
    let words = Locales::embedded().words(&Lang::new(lang));
    clap_mangen::Man::new(visible(command(&words))).render(&mut stdout().lock())?;
    Ok(ExitCode::SUCCESS)
}

/// Prints what a shell completes.
pub(crate) fn completions(given: &ArgMatches) -> ExitCode {
    let mut command = visible(command(&wording::words()));
    if let Some(shell) = given.get_one::<Shell>("shell") {
        clap_complete::generate(*shell, &mut command, "hrhw", &mut stdout().lock());
    }
    ExitCode::SUCCESS
}

/// The command line without what only packages ask for.
fn visible(whole: Command) -> Command {
    let hidden = ["man", "completions"];
    let shown: Vec<Command> = whole
        .get_subcommands()
        .filter(|own| !hidden.contains(&own.get_name()))
        .cloned()
        .collect();
    let about = whole.get_about().cloned();
    let mut visible = Command::new("hrhw")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommands(shown);
    if let Some(about) = about {
        visible = visible.about(about);
    }
    visible
}
