//! What the window can be told on the command line. Help is in the developers' documents.

use clap::{Arg, ArgMatches, Command, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;

/// Which door the window stands before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoorKind {
    /// A custom URI scheme: no socket is opened.
    Scheme,
    /// Loopback with a one-time token.
    Http,
}

/// What the window was told on the command line, and where its data lies.
#[derive(Debug, Clone)]
pub struct Options {
    /// Which door the window stands before.
    pub door: DoorKind,
    /// A workbook to open at once.
    pub workbook: Option<PathBuf>,
    /// A file that was given without a word about it, as a double click does: a workbook or a language pack.
    pub file: Option<PathBuf>,
    /// A folder whose sessions replace the built-in ones.
    pub manuals: Option<PathBuf>,
    /// A folder whose messages replace the built-in ones.
    pub locales: Option<PathBuf>,
    /// The address to open at, path and query.
    pub at: String,
    /// The folder of workbooks, settings and the web view's own files.
    pub data: PathBuf,
}

impl Options {
    /// Reads the command line. Where the system names no folder for data, its folder for passing things must do.
    ///
    /// # Errors
    /// A word on it is not known, or help was asked for: the error says so by itself.
    pub fn of(args: impl IntoIterator<Item = OsString>) -> Result<Self, clap::Error> {
        let matches = command().try_get_matches_from(args)?;
        let path = |name: &str| matches.get_one::<PathBuf>(name).cloned();
        Ok(Self {
            door: door(&matches),
            workbook: path("workbook"),
            file: path("file"),
            manuals: path("manuals"),
            locales: path("locales"),
            at: matches
                .get_one::<String>("at")
                .cloned()
                .unwrap_or_else(|| String::from("/")),
            data: pages::data_folder().unwrap_or_else(std::env::temp_dir),
        })
    }
}

fn command() -> Command {
    Command::new("desktop")
        .arg(
            Arg::new("door")
                .long("door")
                .value_parser(["scheme", "http"])
                .default_value("scheme"),
        )
        .arg(folder("workbook", "FILE"))
        // A double click gives the file alone.
        .arg(Arg::new("file").value_parser(value_parser!(PathBuf)))
        .arg(folder("manuals", "DIR"))
        .arg(folder("locales", "DIR"))
        .arg(
            Arg::new("at")
                .long("at")
                .value_name("PATH")
                .value_parser(address),
        )
}

fn folder(name: &'static str, value: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(value)
        .value_parser(value_parser!(PathBuf))
}

/// A path of ours, never a whole address.
fn address(text: &str) -> Result<String, &'static str> {
    let is_path = text.starts_with('/') && !text.starts_with("//");
    if is_path {
        Ok(text.to_owned())
    } else {
        Err("/…")
    }
}

fn door(matches: &ArgMatches) -> DoorKind {
    match matches.get_one::<String>("door").map(String::as_str) {
        Some("http") => DoorKind::Http,
        _ => DoorKind::Scheme,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Options, clap::Error> {
        Options::of(
            std::iter::once("desktop")
                .chain(line.split_whitespace())
                .map(OsString::from),
        )
    }

    #[test]
    fn doors() {
        let check = |line, expect| {
            assert_eq!(
                read(line).map(|options| options.door).ok(),
                expect,
                "{line}"
            )
        };
        check("", Some(DoorKind::Scheme));
        check("--door=http", Some(DoorKind::Http));
        check("--door http", Some(DoorKind::Http));
        check("--door=window", None);
    }

    #[test]
    fn a_double_click_gives_the_file_alone() {
        let check = |line: &str, expect: (Option<&str>, Option<&str>)| {
            let options = read(line).ok();
            let path =
                |path: &Option<PathBuf>| path.as_ref().map(|path| path.display().to_string());
            let read = options.map(|options| (path(&options.workbook), path(&options.file)));
            let expect = (expect.0.map(String::from), expect.1.map(String::from));
            assert_eq!(read, Some(expect), "{line}");
        };
        check("", (None, None));
        check("/home/a/me.hrhw", (None, Some("/home/a/me.hrhw")));
        check(
            "/media/stick/pt.hrhwpack",
            (None, Some("/media/stick/pt.hrhwpack")),
        );
        check("--workbook me.hrhw", (Some("me.hrhw"), None));
    }

    #[test]
    fn addresses_are_paths_of_ours() {
        let check = |line, expect: Option<&str>| {
            assert_eq!(
                read(line).ok().map(|options| options.at).as_deref(),
                expect,
                "{line}"
            );
        };
        check("", Some("/"));
        check(
            "--at /fr/sessions/dual-loyalty#triads",
            Some("/fr/sessions/dual-loyalty#triads"),
        );
        check("--at https://example.org/", None);
        check("--at //example.org/", None);
    }
}
