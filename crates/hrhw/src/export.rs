//! `hrhw export`: the manual as files that work without this program.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::ArgMatches;
use language::{Lang, Words, args};
use pages::export::{
    Carried, ExportError, File, Form, Layer, Readers, Watch, adaptations, book, is_mail, lessons,
    site, statements, write_file, write_folder, zipped,
};
use pages::{House, NoShell, Outside, Setup, Texts};
use workbook::{Folder, Workbook};

use crate::wording::{print, say, say_with, system_languages};

/// What a person asked for cannot be done, in her words.
struct Refused(String);

/// Prints the name of what it made. The exit code is 1 where it could not be made or written.
pub(crate) fn run(words: &Words, given: &ArgMatches) -> anyhow::Result<ExitCode> {
    let Some((kind, given)) = given.subcommand() else {
        unreachable!("a kind is required")
    };
    let out = given.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    let make = if kind == "xapi" { progress } else { make };
    Ok(match make(words, kind, given, &out) {
        Ok(()) => {
            print(&format!("{}\n", out.display()));
            ExitCode::SUCCESS
        }
        Err(Refused(why)) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    })
}

fn make(words: &Words, kind: &str, given: &ArgMatches, out: &Path) -> Result<(), Refused> {
    let refused = |error: &ExportError| worded(words, error, out);
    let folder = tempfile::tempdir().map_err(|error| refused(&error.into()))?;
    let house = house(given, folder.path());
    let copy = Carried {
        form: Form::Site,
        languages: languages(words, given, &house)?,
        readers: if given.get_flag("trainer") {
            Readers::Trainers
        } else {
            Readers::Learners
        },
        session: session(words, given, &house)?,
        adaptations: Arc::new(adapted(words, given)?),
    };
    let runtime = tokio::runtime::Runtime::new().map_err(|error| refused(&error.into()))?;
    let watch = Watch::default();
    let made = runtime.block_on(async {
        match kind {
            "site" => site(&house, copy, &watch).await,
            "epub" => book(&house, copy, &watch).await,
            "scorm" => lessons(&house, copy, &watch).await,
            _ => unreachable!("these are all the kinds"),
        }
    });
    made.and_then(|files| write(kind, &files, out))
        .map_err(|error| refused(&error))
}

/// What takes the place of the manual's words: what was handed on with a programme.
fn adapted(words: &Words, given: &ArgMatches) -> Result<Layer, Refused> {
    let Some(file) = given.get_one::<PathBuf>("adaptations") else {
        return Ok(Layer::default());
    };
    let named = args! { "file" => file.display().to_string() };
    let unread = |_| Refused(say_with(words, "export-adaptations-not-read", &named));
    let bytes = std::fs::read(file).map_err(unread)?;
    let layer = adaptations(&bytes).map_err(|problem| Refused(say(words, problem.id())))?;
    if layer.is_empty() {
        return Err(Refused(say_with(words, "export-no-adaptations", &named)));
    }
    Ok(layer)
}

/// The progress in one workbook.
fn progress(words: &Words, _: &str, given: &ArgMatches, out: &Path) -> Result<(), Refused> {
    let text = |name: &str| given.get_one::<String>(name).cloned().unwrap_or_default();
    let (mail, file) = (text("mail"), given.get_one::<PathBuf>("workbook"));
    if !is_mail(&mail) {
        return Err(Refused(say(words, "export-no-mail")));
    }
    let refused = |error: &ExportError| worded(words, error, out);
    let folder = tempfile::tempdir().map_err(|error| refused(&error.into()))?;
    let house = house(given, folder.path());
    let lang = languages(words, given, &house)?.remove(0);
    let unread = || Refused(say(words, "export-workbook-not-read"));
    let workbook = Workbook::open(file.ok_or_else(unread)?).map_err(|_| unread())?;
    let all = statements(&workbook, &house.texts(), &lang, &mail).map_err(|_| unread())?;
    let bytes = serde_json::to_vec_pretty(&all).map_err(|_| unread())?;
    write_file(out, &bytes).map_err(|error| refused(&error))
}

/// A site may lie in a folder; all else is one file.
fn write(kind: &str, files: &[File], out: &Path) -> Result<(), ExportError> {
    let is_zip = out.extension().is_some_and(|ending| ending == "zip");
    if kind == "site" && !is_zip {
        return write_folder(out, files);
    }
    write_file(out, &zipped(files)?)
}

/// A house nobody lives in: it opens no workbook, and keeps what little it keeps in a folder that goes away.
fn house(given: &ArgMatches, folder: &Path) -> Arc<House> {
    let path = |name: &str| given.get_one::<PathBuf>(name).cloned();
    House::new(Setup {
        folder: Folder::at(folder),
        shell: Arc::new(NoShell),
        system_languages: system_languages(),
        outside: Outside::given_or_beside_the_app(path("manuals"), path("locales")),
        workbook: None,
        texts: Texts::embedded(),
    })
}

/// The languages that were named; all of them with `--all`; else that of the terminal.
fn languages(words: &Words, given: &ArgMatches, house: &House) -> Result<Vec<Lang>, Refused> {
    let texts = house.texts();
    let known = texts.locales.languages();
    if given.try_get_one("all").ok().flatten() == Some(&true) {
        return Ok(known.to_vec());
    }
    let named = given.get_many::<String>("lang").into_iter().flatten();
    let named: Vec<Lang> = named.map(|tag| Lang::new(tag)).collect();
    if let Some(lang) = named.iter().find(|lang| !known.contains(lang)) {
        let language = args! { "language" => lang };
        return Err(Refused(say_with(words, "status-no-language", &language)));
    }
    if named.is_empty() {
        return Ok(vec![words.lang().clone()]);
    }
    Ok(named)
}

/// The one session that was named, if one was.
fn session(words: &Words, given: &ArgMatches, house: &House) -> Result<Option<String>, Refused> {
    let Some(slug) = given.try_get_one::<String>("session").ok().flatten() else {
        return Ok(None);
    };
    let texts = house.texts();
    let found = texts.manual.session(slug);
    if found.is_some_and(|session| !session.is_coming()) {
        return Ok(Some(slug.clone()));
    }
    let session = args! { "session" => slug };
    Err(Refused(say_with(words, "print-no-session", &session)))
}

fn worded(words: &Words, error: &ExportError, out: &Path) -> Refused {
    use std::io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem, StorageFull};
    let folder = out.parent().unwrap_or(out).display().to_string();
    let folder = args! { "folder" => folder };
    let page = |address: &str| say_with(words, "export-no-page", &args! { "address" => address });
    Refused(match error {
        ExportError::Stopped => say(words, "export-stopped"),
        ExportError::NoPage(address) => page(address),
        ExportError::NotEmpty => say(words, "export-not-empty"),
        ExportError::Io(error) => match error.kind() {
            StorageFull => say(words, "print-full"),
            PermissionDenied | ReadOnlyFilesystem => say_with(words, "print-denied", &folder),
            _ => say_with(words, "print-not-written", &folder),
        },
    })
}
