//! What can be asked on the command line; every word of it is a message.

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use language::pseudo::Pseudo;
use language::{Words, args};
use std::path::PathBuf;

use crate::check::Folders;
use crate::dressing::dressed;
use crate::packaging;
use crate::print::kinds;
use crate::wording::{say, say_with};

/// The command line in the reader's language.
pub(crate) fn command(words: &Words) -> Command {
    let whole = for_readers(words)
        .subcommand(packaging::man_command())
        .subcommand(packaging::completions_command());
    dressed(whole, words)
}

/// What readers have a use for.
pub(crate) fn for_readers(words: &Words) -> Command {
    Command::new("hrhw")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say(words, "cli-about"))
        .after_help(say(words, "cli-more-help"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(check(words))
        .subcommand(status(words))
        .subcommand(search(words))
        .subcommand(print(words))
        .subcommand(translate(words))
        .subcommand(export(words))
        .subcommand(pack(words))
        .subcommand(serve(words))
}

fn print(words: &Words) -> Command {
    let kinds = args! { "kinds" => kinds() };
    let option = |name: &'static str, value: &'static str, help: &str| {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .help(say(words, help))
    };
    Command::new("print")
        .about(say(words, "cli-print"))
        .arg(
            Arg::new("session")
                .value_name("SESSION")
                .help(say(words, "cli-print-session")),
        )
        .arg(
            Arg::new("what")
                .long("what")
                .value_name("KIND")
                .help(say_with(words, "cli-print-what", &kinds)),
        )
        .arg(option("lang", "LANG", "cli-print-lang"))
        .arg(option("beside", "LANG", "cli-print-beside"))
        .arg(option("people", "N", "cli-print-people").value_parser(value_parser!(u32)))
        .arg(
            Arg::new("all")
                .long("all")
                .action(ArgAction::SetTrue)
                .conflicts_with_all(["session", "what", "people", "beside"])
                .help(say(words, "cli-print-all")),
        )
        .arg(path("out", "FOLDER", say(words, "cli-print-out")).required(true))
        .arg(path("manuals", "DIR", say(words, "cli-manuals")))
        .arg(path("locales", "DIR", say(words, "cli-locales")))
}

fn export(words: &Words) -> Command {
    let option = |name: &'static str, value: &'static str, help: &str| {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .help(say(words, help))
    };
    let flag = |name: &'static str, help: &str| {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(say(words, help))
    };
    let kind = |name: &'static str, help: &str| {
        Command::new(name)
            .about(say(words, help))
            .arg(flag("trainer", "cli-export-trainer"))
            .arg(path(
                "adaptations",
                "FILE",
                say(words, "cli-export-adaptations"),
            ))
            .arg(path("out", "PATH", say(words, "cli-export-out")).required(true))
            .arg(path("manuals", "DIR", say(words, "cli-manuals")))
            .arg(path("locales", "DIR", say(words, "cli-locales")))
    };
    Command::new("export")
        .about(say(words, "cli-export"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            kind("site", "cli-export-site")
                .arg(option("lang", "LANG", "cli-export-langs").action(ArgAction::Append))
                .arg(flag("all", "cli-export-all")),
        )
        .subcommand(kind("epub", "cli-export-epub").arg(option("lang", "LANG", "cli-export-lang")))
        .subcommand(
            kind("scorm", "cli-export-scorm")
                .arg(option("lang", "LANG", "cli-export-lang"))
                .arg(option("session", "SESSION", "cli-export-session")),
        )
        .subcommand(
            Command::new("xapi")
                .about(say(words, "cli-export-xapi"))
                .arg(path("workbook", "FILE", say(words, "cli-export-workbook")).required(true))
                .arg(option("mail", "ADDRESS", "export-mail").required(true))
                .arg(option("lang", "LANG", "cli-export-lang"))
                .arg(path("out", "FILE", say(words, "cli-export-out")).required(true))
                .arg(path("manuals", "DIR", say(words, "cli-manuals")))
                .arg(path("locales", "DIR", say(words, "cli-locales"))),
        )
}

fn pack(words: &Words) -> Command {
    Command::new("pack")
        .about(say(words, "cli-pack"))
        .arg(
            Arg::new("lang")
                .value_name("LANG")
                .help(say(words, "cli-pack-lang")),
        )
        .arg(path("key", "FILE", say(words, "cli-pack-key")))
        .arg(path("password", "FILE", say(words, "cli-pack-password")))
        .arg(
            Arg::new("by")
                .long("by")
                .value_name("NAME")
                .help(say(words, "cli-pack-by")),
        )
        .arg(path("out", "FOLDER", say(words, "cli-pack-out")))
        .arg(path("new-key", "FOLDER", say(words, "cli-pack-new-key")))
        .arg(path("manuals", "DIR", say(words, "cli-check-manuals")))
        .arg(path("locales", "DIR", say(words, "cli-check-locales")))
}

fn search(words: &Words) -> Command {
    Command::new("search")
        .about(say(words, "cli-search"))
        .arg(
            Arg::new("query")
                .value_name("QUERY")
                .required(true)
                .help(say(words, "cli-query")),
        )
        .arg(
            Arg::new("lang")
                .long("lang")
                .value_name("LANG")
                .help(say(words, "cli-search-lang")),
        )
        .arg(json(words))
}

fn check(words: &Words) -> Command {
    Command::new("check")
        .about(say(words, "cli-check"))
        .arg(path("manuals", "DIR", say(words, "cli-check-manuals")))
        .arg(path("locales", "DIR", say(words, "cli-check-locales")))
        .arg(
            Arg::new("render")
                .long("render")
                .action(ArgAction::SetTrue)
                .help(say(words, "cli-check-render")),
        )
        .arg(json(words))
}

fn status(words: &Words) -> Command {
    Command::new("status")
        .about(say(words, "cli-status"))
        .arg(
            Arg::new("lang")
                .long("lang")
                .value_name("LANG")
                .help(say(words, "cli-lang")),
        )
        .arg(path("manuals", "DIR", say(words, "cli-check-manuals")))
        .arg(path("locales", "DIR", say(words, "cli-check-locales")))
        .arg(json(words))
}

fn translate(words: &Words) -> Command {
    let folders = |command: Command| {
        command
            .arg(path("manuals", "DIR", say(words, "cli-translate-manuals")))
            .arg(path("locales", "DIR", say(words, "cli-translate-locales")))
    };
    let record = Command::new("record")
        .about(say(words, "cli-record"))
        .arg(
            Arg::new("lang")
                .long("lang")
                .value_name("LANG")
                .help(say(words, "cli-lang")),
        )
        .arg(
            Arg::new("reviewed")
                .long("reviewed")
                .action(ArgAction::SetTrue)
                .help(say(words, "cli-record-reviewed")),
        )
        .arg(
            Arg::new("rewritten")
                .long("rewritten")
                .action(ArgAction::SetTrue)
                .help(say(words, "cli-record-rewritten")),
        );
    let spare = Command::new("spare").about(say(words, "cli-spare")).arg(
        Arg::new("passage")
            .value_name("PAGE#PASSAGE")
            .required(true)
            .action(ArgAction::Append)
            .num_args(1..)
            .help(say(words, "cli-spare-passage")),
    );
    Command::new("translate")
        .about(say(words, "cli-translate"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(folders(record))
        .subcommand(folders(spare))
        .subcommands(crate::exchange::commands(words).map(folders))
}

/// The folders that `check` and `status` were given.
pub(crate) fn folders_of(given: &ArgMatches) -> Folders {
    let path = |name: &str| given.get_one::<PathBuf>(name).cloned();
    Folders {
        manuals: path("manuals"),
        locales: path("locales"),
    }
}

fn json(words: &Words) -> Arg {
    Arg::new("json")
        .long("json")
        .action(ArgAction::SetTrue)
        .help(say(words, "cli-json"))
}

fn serve(words: &Words) -> Command {
    Command::new("serve")
        .about(say(words, "cli-serve"))
        .arg(path("workbook", "FILE", say(words, "cli-workbook")))
        .arg(path("manuals", "DIR", say(words, "cli-manuals")))
        .arg(path("locales", "DIR", say(words, "cli-locales")))
        .arg(
            Arg::new("port")
                .long("port")
                .value_name("PORT")
                .value_parser(value_parser!(u16))
                .help(say(words, "cli-port")),
        )
        // For whoever tries the pages; a reader has no use for it, so the help does not speak of it.
        .arg(
            Arg::new("pseudo")
                .long("pseudo")
                .hide(true)
                .value_parser(value_parser!(Pseudo)),
        )
}

/// An option that names a file or a folder.
pub(crate) fn path(name: &'static str, value: &'static str, help: String) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(value)
        .value_parser(value_parser!(PathBuf))
        .help(help)
}
