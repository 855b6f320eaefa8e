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
    if let Some(more) = whole.get_after_help() {
        visible = visible.after_help(more.clone());
    }
    visible
}

#[cfg(test)]
mod tests {
    use super::{command, visible};
    use language::{Lang, Locales};
    use manual::Manual;

    const LANGUAGES: [&str; 4] = ["en", "fr", "es", "ru"];

    /// The page as troff writes it: hyphens and points have a backslash before them.
    fn page(lang: &str) -> String {
        let words = Locales::embedded().words(&Lang::new(lang));
        let mut page = Vec::new();
        let man = clap_mangen::Man::new(visible(command(&words)));
        man.render(&mut page).expect("it is written to memory");
        String::from_utf8(page).expect("text").replace('\\', "")
    }

    #[test]
    fn the_page_says_what_the_help_says() {
        for lang in LANGUAGES {
            let words = Locales::embedded().words(&Lang::new(lang));
            let whole = visible(command(&words));
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
        let whole = visible(command(&words));
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
