//! From the command line to an open window.

use crate::door::{Door, SCHEME};
use crate::files;
use crate::leaving;
use crate::menu;
use crate::options::{DoorKind, Options};
use crate::shell::Desktop;
use crate::window::{self, Home, Memory};
use anyhow::Context;
use axum::Router;
use language::{Lang, Locales, args};
use pages::http::HttpDoor;
use pages::{House, Outside, Setup, Shell, Texts};
use std::ffi::OsString;
use std::path::Path;
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;
use tauri::{AppHandle, Manager, Url, WindowEvent};
use workbook::Folder;

/// What is built while the window system wakes up.
struct Built {
    house: Arc<House>,
    door: Arc<Door>,
    shell: Arc<Desktop>,
}

/// Opens the window and stays until it is closed. `also`: routes beside the house's own.
///
/// # Errors
/// There is no display, or the web engine does not start.
pub fn open(options: Options, also: Router) -> anyhow::Result<()> {
    anyhow::ensure!(has_display(), no_display());
    let door: Arc<OnceLock<Arc<Door>>> = Arc::default();
    let behind = Arc::clone(&door);
    // Read while the window system wakes up. A second start ends the process in the middle of it, and breaks nothing.
    let texts = std::thread::spawn(Texts::embedded);
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(second_start))
        .register_asynchronous_uri_scheme_protocol(SCHEME, move |_, request, responder| {
            let Some(door) = behind.get().cloned() else {
                return;
            };
            if files::is_file(&request) {
                files::answer(&door, request, responder);
                return;
            }
            tauri::async_runtime::spawn(
                async move { responder.respond(door.answer(request).await) },
            );
        })
        .manage(leaving::Leaving::default())
        .on_menu_event(|app, event| menu::act(app, event.id().as_ref()))
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event {
                leaving::ask(window, api);
            }
        })
        .setup(move |app| Ok(set_up(app.handle(), &options, texts, also, &door)?))
        .build(tauri::generate_context!())?
        .run(|app, event| heard(app, &event));
    Ok(())
}

/// Everything behind the window. It opens the workbook here and not on the thread that reads the texts: a second start
/// ends the process as soon as it meets the first, and must not end a thread at its work.
fn build(options: &Options, texts: Texts, also: Router) -> Built {
    let shell = Arc::new(Desktop::new());
    let house = House::new(Setup {
        folder: Folder::at(&options.data),
        shell: Arc::clone(&shell) as Arc<dyn Shell>,
        system_languages: system_languages(),
        outside: Outside::given_or_beside_the_app(options.manuals.clone(), options.locales.clone()),
        workbook: options.workbook.clone(),
        texts,
    });
    let door = Arc::new(Door::new(
        &house,
        Arc::clone(&shell) as Arc<dyn Shell>,
        also,
    ));
    Built { house, door, shell }
}

fn set_up(
    app: &AppHandle,
    options: &Options,
    texts: JoinHandle<Texts>,
    also: Router,
    door: &OnceLock<Arc<Door>>,
) -> anyhow::Result<()> {
    let texts = texts.join().unwrap_or_else(|_| Texts::embedded());
    let built = build(options, texts, also);
    built.shell.belongs_to(app);
    door.set(Arc::clone(&built.door)).ok();
    app.manage(Arc::clone(&built.house));
    app.manage(Memory::of(&options.data));
    let (home, address) = address(options, &built.house)?;
    app.manage(Home(home.clone()));
    if home.scheme() == SCHEME {
        built.door.foresee(&address);
    }
    let shell = built.shell as Arc<dyn Shell>;
    window::make(app, &home, address, &shell)?;
    Ok(())
}

/// Where the window's pages come from, and the first of them.
fn address(options: &Options, house: &Arc<House>) -> anyhow::Result<(Url, Url)> {
    let home: Url = match options.door {
        DoorKind::Scheme => format!("{SCHEME}://localhost/").parse()?,
        // The token opens the first page; the rest of the command line has no say in it.
        DoorKind::Http => return over_http(house),
    };
    // Not through the door of the house: leading on costs an engine a page more before anything can be read.
    let first = match (&options.file, options.at.as_str()) {
        (Some(file), _) => house.take_up(file),
        (None, "/") => house.front(&house.viewer()),
        (None, at) => at.to_owned(),
    };
    let first = home.join(&first)?;
    Ok((home, first))
}

fn over_http(house: &Arc<House>) -> anyhow::Result<(Url, Url)> {
    let door =
        tauri::async_runtime::block_on(HttpDoor::bind(Arc::clone(house), 0)).context("loopback")?;
    let first: Url = door.address().parse()?;
    let home = first.join("/")?;
    tauri::async_runtime::spawn(door.serve());
    Ok((home, first))
}

/// A second start brings the first window forward, with the file it was given. A file without its folder lies where the
/// second start was made.
fn second_start(app: &AppHandle, words: Vec<String>, folder: String) {
    let asked = Options::of(words.into_iter().map(OsString::from)).ok();
    if let Some(file) = asked.and_then(|options| options.workbook.or(options.file)) {
        take_up(app, &Path::new(&folder).join(file));
    }
    window::bring_forward(app);
}

/// Shows what a file holds that the person opened outside the window.
fn take_up(app: &AppHandle, file: &Path) {
    let page = app.state::<Arc<House>>().take_up(file);
    window::word(app);
    window::go_to(app, &page);
}

/// macOS tells of a double click by an event, and starts no second program.
#[cfg(target_os = "macos")]
fn heard(app: &AppHandle, event: &tauri::RunEvent) {
    if let tauri::RunEvent::Opened { urls } = event {
        let files = urls.iter().filter_map(|url| url.to_file_path().ok());
        files.for_each(|file| take_up(app, &file));
    }
}

#[cfg(not(target_os = "macos"))]
fn heard(_: &AppHandle, _: &tauri::RunEvent) {}

fn system_languages() -> Vec<Lang> {
    sys_locale::get_locales()
        .filter_map(|tag| tag.parse().ok())
        .collect()
}

fn has_display() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

fn no_display() -> String {
    let locales = Locales::embedded();
    let language = locales.negotiate(&system_languages());
    locales
        .words(&language)
        .message("window-no-display", &args! {})
        .text
}
