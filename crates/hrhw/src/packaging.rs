//! What packages carry of the command line: its pages and what shells complete. They come from the same words as
//! `--help`, so they always agree with it. Hidden from the help: no reader has a use for it.

use crate::args::{for_readers, path};
use crate::dressing::dressed;
use crate::wording::{self, say};
use anyhow::Context;
use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;
use clap_mangen::Man;
use language::{Lang, Locales, Words};
use std::io::stdout;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The headings that `clap_mangen` writes, each with its message.
const HEADINGS: [(&str, &str); 5] = [
    ("NAME", "cli-man-name"),
    ("SYNOPSIS", "cli-man-synopsis"),
    ("DESCRIPTION", "cli-man-description"),
    ("EXTRA", "cli-man-more"),
    ("VERSION", "cli-man-version"),
];

/// `hrhw man --lang fr --out FOLDER`.
pub(crate) fn man_command() -> Command {
    Command::new("man")
        .hide(true)
        .arg(Arg::new("lang").long("lang").default_value("en"))
        .arg(path("out", "FOLDER", String::new()).required(true))
}

/// `hrhw completions bash`.
pub(crate) fn completions_command() -> Command {
    Command::new("completions").hide(true).arg(
        Arg::new("shell")
            .required(true)
            .value_parser(value_parser!(Shell)),
    )
}

/// Writes a page for the command and one for each below it, in the language that was asked for.
///
/// # Errors
/// The folder cannot be written to.
pub(crate) fn man(given: &ArgMatches) -> anyhow::Result<ExitCode> {
    let lang = given.get_one::<String>("lang").map_or("en", String::as_str);
    let out = given.get_one::<PathBuf>("out").context("it is required")?;
    let words = Locales::embedded().words(&Lang::new(lang));
    std::fs::create_dir_all(out)?;
    let mut whole = dressed(for_readers(&words), &words);
    whole.build();
    pages(whole, &words, out)?;
    Ok(ExitCode::SUCCESS)
}

fn pages(command: Command, words: &Words, out: &Path) -> anyhow::Result<()> {
    for below in command.get_subcommands() {
        pages(below.clone(), words, out)?;
    }
    let mut bytes = Vec::new();
    let man = Man::new(command);
    man.render(&mut bytes)?;
    let page = with_headings(&String::from_utf8(bytes)?, words);
    std::fs::write(out.join(man.get_filename()), page)?;
    Ok(())
}

/// In the reader's language and in capitals, as the system's own pages have them.
fn with_headings(page: &str, words: &Words) -> String {
    let line = |line: &str| match line.strip_prefix(".SH ") {
        Some(heading) => {
            let own = HEADINGS.iter().find(|(english, _)| *english == heading);
            let worded = own.map_or_else(|| heading.to_owned(), |(_, id)| say(words, id));
            format!(".SH \"{}\"\n", worded.trim().to_uppercase())
        }
        None => format!("{line}\n"),
    };
    page.lines().map(line).collect()
}

/// Prints what a shell completes.
pub(crate) fn completions(given: &ArgMatches) -> ExitCode {
    let words = wording::words();
    let mut command = dressed(for_readers(&words), &words);
    if let Some(shell) = given.get_one::<Shell>("shell") {
        clap_complete::generate(*shell, &mut command, "hrhw", &mut stdout().lock());
    }
    ExitCode::SUCCESS
}

#[cfg(test)]
mod tests {
    use super::*;
    use manual::Manual;

    #[test]
    fn pages_are_wholly_in_the_reader_s_language() {
        for lang in ["fr", "es", "ru"] {
            let folder = tempfile::tempdir().expect("a folder");
            let words = Locales::embedded().words(&Lang::new(lang));
            let mut whole = dressed(for_readers(&words), &words);
            whole.build();
            pages(whole, &words, folder.path()).expect("written");
            for page in ["hrhw.1", "hrhw-export.1", "hrhw-export-site.1"] {
                let page = std::fs::read_to_string(folder.path().join(page)).expect("a page");
                let english = [
                    "SUBCOMMANDS",
                    "Print help",
                    "Print this",
                    "SH \"NAME",
                    "Commands",
                ];
                let found = english.iter().find(|words| page.contains(**words));
                assert_eq!(found, None, "{lang}: {page}");
                // Nothing is named that is not there.
                assert!(!page.contains("hrhw\\-help"), "{lang}: {page}");
            }
        }
    }

    const LANGUAGES: [&str; 4] = ["en", "fr", "es", "ru"];

    /// The page as troff writes it: hyphens and points have a backslash before them.
    fn page(lang: &str) -> String {
        let words = Locales::embedded().words(&Lang::new(lang));
        let mut page = Vec::new();
        let mut whole = dressed(for_readers(&words), &words);
        whole.build();
        Man::new(whole)
            .render(&mut page)
            .expect("it is written to memory");
        String::from_utf8(page).expect("text").replace('\\', "")
    }

    #[test]
    fn the_page_says_what_the_help_says() {
        for lang in LANGUAGES {
            let words = Locales::embedded().words(&Lang::new(lang));
            let whole = dressed(for_readers(&words), &words);
            let page = page(lang);
            for own in whole.get_subcommands() {
                let about = own.get_about().expect("each says what it does").to_string();
                assert!(page.contains(&format!("hrhw-{}", own.get_name())), "{lang}");
                assert!(page.contains(&about), "{lang}: {about}");
            }
            let more = whole.get_after_help().expect("where the app's help is");
            assert!(page.contains(&more.to_string()), "{lang}: {more}");
        }
    }

    /// "hrhw pack" in the app's help is a command that there is.
    #[test]
    fn the_app_s_help_names_commands_that_there_are() {
        let words = Locales::embedded().words(&Lang::new("en"));
        let whole = dressed(for_readers(&words), &words);
        let known: Vec<&str> = whole.get_subcommands().map(|own| own.get_name()).collect();
        let manual = Manual::embedded();
        let mut named = 0;
        for lang in LANGUAGES {
            for page in manual.help() {
                let path = page.session_like().words_path(&Lang::new(lang));
                let text = path.and_then(|path| manual.file_text(path)).expect("words");
                for (at, sign) in text.match_indices("hrhw ") {
                    let rest = &text[at + sign.len()..];
                    let end = rest.find(|c: char| !c.is_ascii_lowercase());
                    let name = &rest[..end.unwrap_or(rest.len())];
                    assert!(known.contains(&name), "{lang} {}: hrhw {name}", page.id);
                    named += 1;
                }
            }
        }
        assert!(named >= LANGUAGES.len(), "the help names the commands");
    }
}
