//! `hrhw print`: what is printed of a session, or the whole manual, as PDF in a folder.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;
use language::{Lang, Locales, Words, args};
use manual::{Manual, Session};
use paper::{
    MOST_PEOPLE, Order, Press, PressError, SaveError, Sheet, Source, Watch, What, file_name, save,
    sheets, whole,
};

use crate::args::folders_of;
use crate::check::refuse;
use crate::wording::{print, say, say_with};

/// What a person asked for cannot be done, in her words.
struct Refused(String);

/// Prints the names of the files it made. The exit code is 1 where they could not be made, 2 where what was asked for
/// does not exist.
pub(crate) fn run(words: &Words, given: &ArgMatches) -> ExitCode {
    let texts = match folders_of(given).read() {
        Ok(texts) => texts,
        Err(error) => return refuse(words, &error),
    };
    let manual = Manual::open(texts.manuals);
    let (locales, _) = Locales::from_files(&texts.locales);
    let source = Source {
        manual: &manual,
        locales: &locales,
    };
    let asked = languages(words, given, &locales)
        .and_then(|languages| Ok((ordered(words, given, source, &languages)?, languages)));
    let (sheets, languages) = match asked {
        Ok(asked) => asked,
        Err(Refused(why)) => {
            eprintln!("{why}");
            return ExitCode::from(2);
        }
    };
    let folder = given.get_one::<PathBuf>("out").cloned();
    match make(words, &sheets, &languages, &folder.unwrap_or_default()) {
        Ok(places) => {
            let line = |place: &PathBuf| format!("{}\n", place.display());
            print(&places.iter().map(line).collect::<String>());
            ExitCode::SUCCESS
        }
        Err(Refused(why)) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// The language, and the second one where there is one.
fn languages(words: &Words, given: &ArgMatches, locales: &Locales) -> Result<Vec<Lang>, Refused> {
    let named = |name: &str| given.get_one::<String>(name).map(|tag| Lang::new(tag));
    let first = named("lang").unwrap_or_else(|| words.lang().clone());
    let second = named("beside").filter(|second| *second != first);
    let all: Vec<Lang> = [Some(first), second].into_iter().flatten().collect();
    match all.iter().find(|lang| !locales.languages().contains(lang)) {
        None => Ok(all),
        Some(lang) => Err(Refused(say_with(
            words,
            "status-no-language",
            &args! { "language" => lang },
        ))),
    }
}

/// The sheets that were asked for.
fn ordered(
    words: &Words,
    given: &ArgMatches,
    source: Source<'_>,
    languages: &[Lang],
) -> Result<Vec<Sheet>, Refused> {
    if given.get_flag("all") {
        return Ok(vec![whole(source, &languages[0])]);
    }
    let session = session(words, given, source)?;
    let what = what(words, given)?;
    let people = given.get_one::<u32>("people").copied().unwrap_or(0);
    if people > MOST_PEOPLE {
        let args = args! { "most" => MOST_PEOPLE };
        return Err(Refused(say_with(words, "print-too-many", &args)));
    }
    let order = Order {
        what,
        lang: languages[0].clone(),
        beside: languages.get(1).cloned(),
        people,
    };
    let made = sheets(source, session, &order);
    if made.is_empty() {
        return Err(Refused(say(words, "print-nothing")));
    }
    Ok(made)
}

fn session<'a>(
    words: &Words,
    given: &ArgMatches,
    source: Source<'a>,
) -> Result<&'a Session, Refused> {
    let slug = given
        .get_one::<String>("session")
        .map_or("", String::as_str);
    let found = source.manual.session(slug);
    found.filter(|session| !session.is_coming()).ok_or_else(|| {
        Refused(say_with(
            words,
            "print-no-session",
            &args! { "session" => slug },
        ))
    })
}

fn what(words: &Words, given: &ArgMatches) -> Result<What, Refused> {
    let named = given.get_one::<String>("what");
    named.and_then(|word| What::named(word)).ok_or_else(|| {
        let args = args! { "kinds" => kinds() };
        Refused(say_with(words, "print-no-what", &args))
    })
}

/// The words `--what` takes.
pub(crate) fn kinds() -> String {
    What::ALL.map(What::as_str).join(", ")
}

/// Sets every sheet, then writes all files or none.
fn make(
    words: &Words,
    sheets: &[Sheet],
    languages: &[Lang],
    folder: &Path,
) -> Result<Vec<PathBuf>, Refused> {
    let press = Press::new();
    let tags: Vec<&str> = languages.iter().map(Lang::as_str).collect();
    let mut files = Vec::new();
    for sheet in sheets {
        let pdf = press
            .print(sheet, &Watch::default())
            .map_err(|error| not_set(words, &error))?;
        files.push((file_name(sheet, &tags), pdf.bytes));
    }
    let files: Vec<(String, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (name.clone(), bytes.as_slice()))
        .collect();
    save(folder, &files).map_err(|error| not_saved(words, &error, folder))
}

fn not_set(words: &Words, error: &PressError) -> Refused {
    Refused(match error {
        PressError::Stopped => say(words, "print-stopped"),
        // The second line is for who works on the templates.
        PressError::NotSet(why) => format!("{}\n{}", say(words, "print-not-set"), why.join("\n")),
    })
}

fn not_saved(words: &Words, error: &SaveError, folder: &Path) -> Refused {
    let folder = folder.display().to_string();
    let args = args! { "folder" => folder };
    Refused(match error {
        SaveError::Full => say(words, "print-full"),
        SaveError::Denied => say_with(words, "print-denied", &args),
        SaveError::Io(_) => say_with(words, "print-not-written", &args),
    })
}
