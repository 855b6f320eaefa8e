//! The frame of the help in the reader's language: headings, and the words for what every command has. clap knows
//! English alone.

use clap::{Arg, ArgAction, Command};
use language::Words;

use crate::wording::say;

/// The command with its frame, and the same for all below it.
pub(crate) fn dressed(command: Command, words: &Words) -> Command {
    let usage = say(words, "cli-heading-usage");
    let template = format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}");
    let is_root = command.get_version().is_some();
    let command = command
        .help_template(template)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .subcommand_help_heading(say(words, "cli-heading-commands"))
        .subcommand_value_name(say(words, "cli-value-command"))
        .arg(flag(
            "help",
            'h',
            ArgAction::Help,
            say(words, "cli-own-help"),
        ))
        .mut_args(|arg| with_heading(arg, words))
        .mut_subcommands(|below| dressed(below, words));
    if !is_root {
        return command;
    }
    let version = flag(
        "version",
        'V',
        ArgAction::Version,
        say(words, "cli-own-version"),
    );
    command.arg(with_heading(version, words))
}

fn flag(name: &'static str, short: char, action: ArgAction, help: String) -> Arg {
    Arg::new(name)
        .long(name)
        .short(short)
        .action(action)
        .help(help)
}

fn with_heading(arg: Arg, words: &Words) -> Arg {
    let id = match arg.is_positional() {
        true => "cli-heading-arguments",
        false => "cli-heading-options",
    };
    arg.help_heading(say(words, id))
}
