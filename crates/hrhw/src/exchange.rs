//! `hrhw translate export`, `import` and `hand-over`: to other programs and other people, and back.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command};
use language::{Lang, Words, args};
use translation::desk::{Folder, Refusal};
use translation::exchange::{
    Brought, Deed, HandedOver, NotBrought, Outcome, Taken, bring, hand_over_into, take, units,
    write_po, write_xliff12, write_xliff20,
};
use translation::{Stock, write_whole};

use crate::args::path;
use crate::check::Folders;
use crate::wording::{print, say, say_with};

/// What a person asked for cannot be done, in her words, and the exit code that says so.
struct Refused(String, u8);

/// The three commands.
pub(crate) fn commands(words: &Words) -> [Command; 3] {
    let lang = || {
        Arg::new("lang")
            .long("lang")
            .value_name("LANG")
            .required(true)
            .help(say(words, "cli-exchange-lang"))
    };
    let flag = |name: &'static str, help: &str| {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(say(words, help))
    };
    let format = Arg::new("format")
        .long("format")
        .value_name("FORMAT")
        .required(true);
    let files = Arg::new("file")
        .value_name("FILE")
        .required(true)
        .num_args(1..);
    [
        Command::new("export")
            .about(say(words, "cli-exchange-export"))
            .arg(
                format
                    .value_parser(["po", "xliff12", "xliff20"])
                    .help(say(words, "cli-exchange-format")),
            )
            .arg(lang())
            .arg(path("out", "FOLDER", say(words, "cli-exchange-out"))),
        Command::new("import")
            .about(say(words, "cli-import"))
            .arg(
                files
                    .value_parser(clap::value_parser!(PathBuf))
                    .help(say(words, "cli-import-file")),
            )
            .arg(lang())
            .arg(flag("dry-run", "cli-import-dry-run"))
            .arg(flag("theirs", "cli-import-theirs")),
        Command::new("hand-over")
            .about(say(words, "cli-hand-over"))
            .arg(lang())
            .arg(path("out", "FOLDER", say(words, "cli-exchange-out"))),
    ]
}

/// The exit code is 1 where something clashed or was refused, 2 where what was asked for cannot be read or written.
pub(crate) fn run(
    words: &Words,
    task: &str,
    given: &ArgMatches,
    folders: &Folders,
    stock: &Stock<'_>,
) -> ExitCode {
    let folder = Folder {
        manuals: folders.manuals.clone(),
        locales: folders.locales.clone(),
    };
    let lang = Lang::new(given.get_one::<String>("lang").map_or("", String::as_str));
    let done = match task {
        "export" => export(words, given, stock, &folder, &lang),
        "hand-over" => over(words, given, stock, &folder, &lang),
        _ => import(words, given, stock, &folder, &lang),
    };
    match done {
        Ok((said, code)) => {
            print(&said);
            ExitCode::from(code)
        }
        Err(Refused(why, code)) => {
            eprintln!("{why}");
            ExitCode::from(code)
        }
    }
}

type Done = Result<(String, u8), Refused>;

fn about(words: &Words, id: &str, file: &Path) -> Refused {
    Refused(
        say_with(words, id, &args! { "file" => file.display().to_string() }),
        2,
    )
}

fn write(words: &Words, path: &Path, text: &str) -> Result<(), Refused> {
    write_whole(path, text.as_bytes()).map_err(|_| about(words, "exchange-not-written", path))
}

fn out(given: &ArgMatches) -> PathBuf {
    let folder = given.get_one::<PathBuf>("out").cloned();
    folder.unwrap_or_else(|| PathBuf::from("."))
}

fn export(
    words: &Words,
    given: &ArgMatches,
    stock: &Stock<'_>,
    folder: &Folder,
    lang: &Lang,
) -> Done {
    let all =
        units(stock, folder, lang).map_err(|_| Refused(say(words, "exchange-not-text"), 2))?;
    let source = &stock.manual.source;
    let (text, ending) = match given.get_one::<String>("format").map(String::as_str) {
        Some("po") => (write_po(lang, &all), "po"),
        Some("xliff12") => (write_xliff12(source, lang, &all), "xlf"),
        _ => (write_xliff20(source, lang, &all), "xliff"),
    };
    let path = out(given).join(format!("{lang}.{ending}"));
    write(words, &path, &text)?;
    let args = args! { "count" => all.len(), "file" => path.display().to_string() };
    Ok((
        format!("{}\n", say_with(words, "exchange-exported", &args)),
        0,
    ))
}

fn over(
    words: &Words,
    given: &ArgMatches,
    stock: &Stock<'_>,
    folder: &Folder,
    lang: &Lang,
) -> Done {
    let out = out(given);
    let done = hand_over_into(stock, folder, lang, &out).map_err(|refusal| match refusal {
        Refusal::NoFolder => Refused(say(words, "exchange-no-folder"), 2),
        Refusal::Io(_) => about(words, "exchange-not-written", &out),
        _ => Refused(say(words, "exchange-not-text"), 2),
    })?;
    let Some(HandedOver { path, count }) = done else {
        return Ok((format!("{}\n", say(words, "exchange-nothing-new")), 0));
    };
    let args = args! { "count" => count, "file" => path.display().to_string() };
    Ok((
        format!("{}\n", say_with(words, "exchange-handed-over", &args)),
        0,
    ))
}

fn import(
    words: &Words,
    given: &ArgMatches,
    stock: &Stock<'_>,
    folder: &Folder,
    lang: &Lang,
) -> Done {
    if folder.manuals.is_none() && folder.locales.is_none() {
        return Err(Refused(say(words, "exchange-no-folder"), 2));
    }
    let deed = match (given.get_flag("dry-run"), given.get_flag("theirs")) {
        (true, _) => Deed::Look,
        (false, true) => Deed::TakeAll,
        (false, false) => Deed::Take,
    };
    let (mut said, mut code) = (String::new(), 0);
    for file in given.get_many::<PathBuf>("file").into_iter().flatten() {
        let brought = read(words, stock, lang, file)?;
        let taken = take(stock, folder, lang, brought, deed, &|_| true).taken;
        said.push_str(&told(words, file, &taken, deed));
        let is_open = |one: &Taken| !matches!(one.outcome, Outcome::Same | Outcome::Taken);
        code = code.max(u8::from(taken.iter().any(is_open)));
    }
    Ok((said, code))
}

fn read(
    words: &Words,
    stock: &Stock<'_>,
    lang: &Lang,
    file: &Path,
) -> Result<Vec<Brought>, Refused> {
    let text =
        std::fs::read_to_string(file).map_err(|_| about(words, "exchange-not-read", file))?;
    bring(stock, lang, file, &text).map_err(|why| {
        let id = match why {
            NotBrought::Unknown => "exchange-unknown",
            NotBrought::Damaged => "exchange-damaged",
            NotBrought::OtherLanguage => "exchange-other-language",
        };
        about(words, id, file)
    })
}

fn told(words: &Words, file: &Path, taken: &[Taken], deed: Deed) -> String {
    let count = |is: fn(&Outcome) -> bool| taken.iter().filter(|one| is(&one.outcome)).count();
    let id = if deed == Deed::Look {
        "exchange-would-take"
    } else {
        "exchange-taken"
    };
    let args = args! {
        "file" => file.display().to_string(),
        "taken" => count(|outcome| matches!(outcome, Outcome::Taken)),
        "same" => count(|outcome| matches!(outcome, Outcome::Same)),
    };
    let mut said = format!("{}\n", say_with(words, id, &args));
    for one in taken {
        let place = format!("{}#{}", one.brought.page, one.brought.key);
        let line = match &one.outcome {
            Outcome::Same | Outcome::Taken => continue,
            Outcome::Clash(mine) => {
                let args = args! { "place" => place, "mine" => mine.as_str(), "theirs" => one.brought.target.as_str() };
                say_with(words, "exchange-clash", &args)
            }
            Outcome::Lost(names) => {
                let args = args! { "place" => place, "lost" => names.join(", ") };
                say_with(words, "exchange-lost", &args)
            }
            Outcome::Refused(_) => say_with(words, "exchange-refused", &args! { "place" => place }),
        };
        said.push_str(&format!("{line}\n"));
    }
    said
}
