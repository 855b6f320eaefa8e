//! `cargo xtask …`: run, test, check and measure the project.

mod bench;
mod bundle;
mod check;
mod command;
mod faults;
mod icons;
mod machine;
mod run;
mod sbom;
mod test;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::path::PathBuf;

fn main() -> anyhow::Result<()> {
    let matches = commands().get_matches();
    match matches.subcommand() {
        Some(("run", of)) => run::run(&run_options(of)),
        Some(("test", of)) => test::test(depth(of), &words(of, "filters")),
        Some(("check", _)) => check::check(),
        Some(("bench", of)) => bench::bench(&bench::Options {
            only: words(of, "rows"),
            window: of.get_one("window").cloned(),
        }),
        Some(("bundle", of)) => bundle::bundle(&bundle::Options {
            unfinished: of.get_flag("unfinished"),
            trial: of.get_flag("trial"),
        }),
        Some(("icons", _)) => icons::icons(),
        Some(("faults", of)) => faults::faults(number(of, "rounds"), document(of)),
        Some(("fuzz", of)) => faults::fuzz(number(of, "minutes")),
        Some(("sbom", of)) => sbom::sbom(of.get_one("out").cloned()),
        _ => unreachable!("a subcommand is required"),
    }
}

fn commands() -> Command {
    Command::new("cargo xtask")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(run_command())
        .subcommand(
            Command::new("test")
                .about("Install what the tests need, build what they start, run them all")
                .arg(flag("full", "Run whole what is sampled otherwise"))
                .arg(many("filters", "Only tests whose name holds one of these")),
        )
        .subcommand(Command::new("check").about(
            "Formatting, lints, documentation, licences and sources of dependencies, the manual",
        ))
        .subcommand(
            Command::new("bench")
                .about("Measure, and print each figure as a ratio to a floor of the same run")
                .arg(
                    Arg::new("window")
                        .long("window")
                        .value_name("FILE")
                        .value_parser(value_parser!(PathBuf))
                        .help("Measure this window instead of the one built here, as one that a package installed"),
                )
                .arg(many("rows", "Only these measuring programs")),
        )
        .subcommand(
            Command::new("bundle")
                .about("Make the packages of this system")
                .arg(flag(
                    "unfinished",
                    "Of programs as they are built for trying",
                ))
                .arg(flag(
                    "trial",
                    "Install into a fresh Debian, use, upgrade, remove (as root)",
                )),
        )
        .subcommand(Command::new("icons").about("Draw the icons again from ui/icon.svg"))
        .subcommand(faults_command())
        .subcommand(
            Command::new("fuzz")
                .about("Give bytes that nobody would write to everything that reads foreign bytes")
                .arg(counted("minutes", "1", "For all readers together")),
        )
        .subcommand(
            Command::new("sbom")
                .about("Write down what the shipped programs are made of, as CycloneDX")
                .arg(
                    Arg::new("out")
                        .long("out")
                        .value_name("FILE")
                        .value_parser(value_parser!(PathBuf))
                        .help("Instead of target/bundle/sbom.cdx.json"),
                ),
        )
}

fn faults_command() -> Command {
    Command::new("faults")
        .about("Kill, fill, pull out and damage, and print what was lost (root tries more)")
        .arg(counted(
            "rounds",
            "1000",
            "How often a writing program is killed; what takes longer is tried less often",
        ))
        .arg(flag("write", "Put the table into docs/faults.md"))
}

fn document(of: &ArgMatches) -> faults::Document {
    if of.get_flag("write") {
        faults::Document::Written
    } else {
        faults::Document::Left
    }
}

fn counted(name: &'static str, usual: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name("N")
        .value_parser(value_parser!(u32))
        .default_value(usual)
        .help(help)
}

fn number(of: &ArgMatches, name: &str) -> u32 {
    of.get_one(name).copied().unwrap_or_default()
}

fn run_command() -> Command {
    Command::new("run")
        .about("Install what the build needs, build, and open the window")
        .arg(flag("release", "Build as it is shipped"))
        .arg(flag("serve", "No window: serve the pages on loopback"))
        .arg(
            Arg::new("workbook")
                .long("workbook")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help("Open this workbook"),
        )
        .arg(many("args", "Passed on to the program").last(true))
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .help(help)
        .action(ArgAction::SetTrue)
}

fn many(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).help(help).action(ArgAction::Append)
}

fn words(of: &ArgMatches, name: &str) -> Vec<String> {
    of.get_many(name)
        .map_or_else(Vec::new, |words| words.cloned().collect())
}

fn depth(of: &ArgMatches) -> test::Depth {
    if of.get_flag("full") {
        test::Depth::Full
    } else {
        test::Depth::Sampled
    }
}

fn run_options(of: &ArgMatches) -> run::Options {
    run::Options {
        release: of.get_flag("release"),
        serve: of.get_flag("serve"),
        workbook: of.get_one("workbook").cloned(),
        args: words(of, "args"),
    }
}
