//! `hrhw translate`: the records beside the translations, in folders that were named.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;
use language::{Args, Locales, Words, args};
use manual::Manual;
use translation::{
    Kept, PageId, PageKind, Record, Stock, Taking, keep_all, pages, spare, write_whole,
};

use crate::args::folders_of;
use crate::check::{Folders, languages, refuse};
use crate::wording::{print, say_with, unmarked};

/// What a person asked for cannot be done.
enum Refused {
    NoFolder,
    NoPassage(String),
    NotWritten(PathBuf, std::io::Error),
}

/// Writes records; 2 if a folder was not named or cannot be read or written.
pub(crate) fn run(words: &Words, given: &ArgMatches) -> anyhow::Result<ExitCode> {
    let Some((task, given)) = given.subcommand() else {
        return Ok(ExitCode::from(2));
    };
    let folders = folders_of(given);
    let texts = match folders.read() {
        Ok(texts) => texts,
        Err(error) => return Ok(refuse(words, &error)),
    };
    let manual = Manual::open(texts.manuals.clone());
    let (locales, _) = Locales::from_files(&texts.locales);
    let stock = Stock {
        manual: &manual,
        locales: &locales,
        messages: &texts.locales,
    };
    if ["export", "import", "hand-over"].contains(&task) {
        return Ok(crate::exchange::run(words, task, given, &folders, &stock));
    }
    let written = if folders.manuals.is_none() && folders.locales.is_none() {
        Err(Refused::NoFolder)
    } else if task == "spare" {
        spare_all(&stock, &folders, given)
    } else {
        record_all(&stock, &folders, given)
    };
    Ok(match written {
        Ok(records) => {
            let args = args! { "records" => records as u64 };
            print(&format!(
                "{}\n",
                say_with(words, "translate-recorded", &args)
            ));
            ExitCode::SUCCESS
        }
        Err(refused) => tell(words, &refused),
    })
}

/// What no record knows yet, in the folders that were named.
fn record_all(stock: &Stock<'_>, folders: &Folders, given: &ArgMatches) -> Result<usize, Refused> {
    let kept = if given.get_flag("reviewed") {
        Kept::Reviewed
    } else {
        Kept::Translated
    };
    let taking = if given.get_flag("rewritten") {
        Taking::NewAndRewritten
    } else {
        Taking::New
    };
    let wanted = given.get_one::<String>("lang");
    let mut written = 0;
    for (lang, _) in languages(stock.manual, stock.locales) {
        let is_wanted = wanted.is_none_or(|wanted| wanted == lang.as_str());
        if lang == stock.manual.source || !is_wanted {
            continue;
        }
        for page in pages(stock.manual, stock.locales) {
            let Some(folder) = folder_of(folders, &page) else {
                continue;
            };
            let beside = stock.beside(&page, &lang);
            let record = keep_all(&beside.sides(), &beside.standings(), kept, taking);
            if !record.lines.is_empty() && beside.record.as_ref() != Some(&record) {
                write(&folder.join(page.record(&lang)), &record)?;
                written += 1;
            }
        }
    }
    Ok(written)
}

/// What an author says touches no translation, beside the source language.
fn spare_all(stock: &Stock<'_>, folders: &Folders, given: &ArgMatches) -> Result<usize, Refused> {
    let names = given.get_many::<String>("passage").into_iter().flatten();
    let mut written = 0;
    for name in names {
        let (page, key) = passage_of(name).ok_or_else(|| Refused::NoPassage(name.clone()))?;
        let folder = folder_of(folders, &page).ok_or(Refused::NoFolder)?;
        let mut untouched = stock.record(&page, &stock.manual.source);
        let before = untouched.clone();
        for (lang, _) in languages(stock.manual, stock.locales) {
            let beside = stock.beside(&page, &lang);
            let standings = beside.standings();
            let changed = standings.iter().find(|standing| standing.key == key);
            if let Some(standing) = changed.filter(|_| lang != stock.manual.source) {
                let more = spare(untouched.as_ref(), &beside.sides(), standing);
                untouched = more.or(untouched);
            }
        }
        match untouched {
            Some(record) if before.as_ref() != Some(&record) => {
                write(&folder.join(page.record(&stock.manual.source)), &record)?;
                written += 1;
            }
            _ => return Err(Refused::NoPassage(name.clone())),
        }
    }
    Ok(written)
}

/// `words/dual-loyalty#triads.p2`.
fn passage_of(name: &str) -> Option<(PageId, &str)> {
    let (page, key) = name.split_once('#')?;
    let (kind, page) = page.split_once('/')?;
    match kind {
        "words" => Some((PageId::words(page), key)),
        "messages" => Some((PageId::messages(page), key)),
        _ => None,
    }
}

fn folder_of<'f>(folders: &'f Folders, page: &PageId) -> Option<&'f Path> {
    match page.kind {
        PageKind::Words => folders.manuals.as_deref(),
        PageKind::Messages => folders.locales.as_deref(),
    }
}

fn write(path: &Path, record: &Record) -> Result<(), Refused> {
    let written = write_whole(path, record.write().as_bytes());
    written.map_err(|error| Refused::NotWritten(path.to_owned(), error))
}

fn tell(words: &Words, refused: &Refused) -> ExitCode {
    let (id, args) = match refused {
        Refused::NoFolder => ("translate-no-folder", Args::new()),
        Refused::NoPassage(name) => ("translate-no-passage", Args::new().with("name", name)),
        Refused::NotWritten(path, error) => (
            "translate-not-written",
            Args::new()
                .with("path", path.display().to_string())
                .with("reason", error.to_string()),
        ),
    };
    let said = words.together(id, &["mend"], &args);
    let mend = said
        .attributes
        .first()
        .map_or("", |mend| mend.text.as_str());
    eprintln!("{}\n{}", unmarked(&said.value.text), unmarked(mend));
    ExitCode::from(2)
}
