//! What can be asked on the command line; every word of it is a message.

use clap::{Arg, Command, value_parser};
use language::Words;
use std::path::PathBuf;

use crate::wording::say;

/// The command line in the reader's language.
pub(crate) fn command(words: &Words) -> Command {
    Command::new("hrhw")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say(words, "cli-about"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(serve(words))
}

fn serve(words: &Words) -> Command {
    Command::new("serve")
        .about(say(words, "cli-serve"))
        .arg(file(words, "workbook", "FILE"))
        .arg(file(words, "manuals", "DIR"))
        .arg(file(words, "locales", "DIR"))
        .arg(
            Arg::new("port")
                .long("port")
                .value_name("PORT")
                .value_parser(value_parser!(u16))
                .help(say(words, "cli-port")),
        )
}

/// An option that names a file or a folder.
fn file(words: &Words, name: &'static str, value: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(value)
        .value_parser(value_parser!(PathBuf))
        .help(say(words, &format!("cli-{name}")))
}
