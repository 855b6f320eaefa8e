//! `hrhw serve`: the pages on loopback.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use clap::ArgMatches;
use language::Words;
use language::pseudo::Pseudo;
use pages::http::HttpDoor;
use pages::{House, NoShell, Outside, Setup, Texts};
use workbook::Folder;

use crate::wording::{print, say, system_languages};

/// Serves until it is stopped.
pub(crate) fn run(words: &Words, given: &ArgMatches) -> anyhow::Result<ExitCode> {
    let path = |name: &str| given.get_one::<PathBuf>(name).cloned();
    let house = House::new(Setup {
        folder: Folder::at(pages::data_folder().context("no data folder")?),
        shell: Arc::new(NoShell),
        system_languages: system_languages(),
        outside: Outside {
            pseudo: given.get_one::<Pseudo>("pseudo").copied(),
            ..Outside::given_or_beside_the_app(path("manuals"), path("locales"))
        },
        workbook: path("workbook"),
        texts: Texts::embedded(),
    });
    let port = given.get_one::<u16>("port").copied().unwrap_or(0);
    tokio::runtime::Runtime::new()?.block_on(serve(words, house, port))?;
    Ok(ExitCode::SUCCESS)
}

async fn serve(words: &Words, house: Arc<House>, port: u16) -> anyhow::Result<()> {
    let door = HttpDoor::bind(house, port).await?;
    // The address stands alone on its line: marks of direction around it would be copied with it.
    print(&format!(
        "{}\n{}\n",
        say(words, "cli-open-address"),
        door.address()
    ));
    tokio::select! {
        served = door.serve() => served?,
        _ = tokio::signal::ctrl_c() => {}
    }
    Ok(())
}
