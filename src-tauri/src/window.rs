//! The one window: made, worded, zoomed, brought forward, remembered.

use crate::kept::{Kept, Zoom};
use crate::outside::{Leads, leads};
use crate::{menu, paint, room};
use language::args;
use pages::{House, Shell};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, LogicalPosition, LogicalSize, Manager, Url, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder,
};

pub(crate) const LABEL: &str = "main";

/// The window's own memory, and the folder where it is kept.
pub(crate) struct Memory {
    kept: Mutex<Kept>,
    folder: PathBuf,
}

/// Where the window's pages come from.
pub(crate) struct Home(pub(crate) Url);

/// One step in the history of pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Back,
    Forward,
}

impl Memory {
    pub(crate) fn of(folder: &Path) -> Self {
        Self {
            kept: Mutex::new(Kept::read(folder)),
            folder: folder.to_path_buf(),
        }
    }

    /// Where the web engine keeps what it keeps; the same for every window.
    pub(crate) fn webview(&self) -> PathBuf {
        self.folder.join("webview")
    }

    fn change(&self, change: impl FnOnce(Kept) -> Kept) -> Kept {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        *kept = change(*kept);
        *kept
    }
}

/// Makes the window and shows `address`, a page of `home`.
pub(crate) fn make(
    app: &AppHandle,
    home: &Url,
    address: Url,
    shell: &Arc<dyn Shell>,
) -> tauri::Result<()> {
    let kept = app.state::<Memory>().change(|kept| kept);
    let url = match address.scheme() {
        "http" => WebviewUrl::External(address),
        _ => WebviewUrl::CustomProtocol(address),
    };
    let mut builder = WebviewWindowBuilder::new(app, LABEL, url)
        .inner_size(kept.width, kept.height)
        .min_inner_size(320.0, 320.0)
        .maximized(kept.maximized)
        .data_directory(app.state::<Memory>().webview())
        // Pages drag things themselves; on some systems the shell would take that for files.
        .disable_drag_drop_handler()
        .zoom_hotkeys_enabled(cfg!(windows))
        .on_navigation(stays_home(home.clone(), Arc::clone(shell)))
        .on_new_window(opens_no_window(app, home.clone(), Arc::clone(shell)));
    if paint::is_measured() {
        builder = builder.initialization_script(paint::SCRIPT);
    }
    let window = builder.build()?;
    place(&window, kept)?;
    window.set_zoom(kept.zoom)?;
    #[cfg(target_os = "linux")]
    crate::keys::listen(&window)?;
    word(app);
    Ok(())
}

/// Foreign addresses never load; those that lead out are offered to the person's own browser.
fn stays_home(home: Url, shell: Arc<dyn Shell>) -> impl Fn(&Url) -> bool + Send + 'static {
    move |url| {
        let leads = leads(url, &home);
        if leads == Leads::Out {
            offer(&shell, url);
        }
        leads == Leads::Home
    }
}

/// But the projector's, which is made here and not by the engine.
fn opens_no_window(
    app: &AppHandle,
    home: Url,
    shell: Arc<dyn Shell>,
) -> impl Fn(Url, tauri::webview::NewWindowFeatures) -> NewWindowResponse<tauri::Wry>
+ Send
+ Sync
+ 'static {
    let app = app.clone();
    move |url, _| {
        if room::is_room(&url, &home) {
            room::open(&app, home.clone(), url);
        } else if leads(&url, &home) == Leads::Out {
            offer(&shell, &url);
        }
        NewWindowResponse::Deny
    }
}

/// Asks on a thread of its own: the window must not wait for the answer.
fn offer(shell: &Arc<dyn Shell>, url: &Url) {
    let (shell, url) = (Arc::clone(shell), url.to_string());
    std::thread::spawn(move || {
        if let Err(error) = shell.open_external(&url) {
            eprintln!("{error}");
        }
    });
}

/// Puts the window where it was, if that place still lies on a screen.
fn place(window: &WebviewWindow, kept: Kept) -> tauri::Result<()> {
    let Some((x, y)) = kept.place else {
        return Ok(());
    };
    let on_a_screen = window.available_monitors()?.iter().any(|monitor| {
        let scale = monitor.scale_factor();
        let from: LogicalPosition<f64> = monitor.position().to_logical(scale);
        let size: LogicalSize<f64> = monitor.size().to_logical(scale);
        (from.x..from.x + size.width - 80.0).contains(&x)
            && (from.y..from.y + size.height - 80.0).contains(&y)
    });
    if on_a_screen {
        window.set_position(LogicalPosition::new(x, y))
    } else {
        Ok(())
    }
}

/// Gives title and menus the person's words. The title says nothing of what is open in the window.
pub(crate) fn word(app: &AppHandle) {
    let words = app.state::<Arc<House>>().words();
    let title = words.message("window-title", &args! {}).text;
    let done = menu::build(app, &words).and_then(|menu| {
        on_window(app, |window| {
            window.set_title(&title)?;
            window.set_menu(menu)?;
            Ok(())
        })
    });
    tell(done);
}

/// Zooms, now and for the next start.
pub(crate) fn zoom(app: &AppHandle, zoom: Zoom) {
    let kept = app.state::<Memory>().change(|kept| kept.zoomed(zoom));
    tell(on_window(app, |window| window.set_zoom(kept.zoom)));
    write(app);
}

pub(crate) fn is_fullscreen(app: &AppHandle) -> bool {
    app.get_webview_window(LABEL)
        .is_some_and(|window| window.is_fullscreen().unwrap_or(false))
}

/// Fills the screen with the page alone, or stops.
pub(crate) fn toggle_fullscreen(app: &AppHandle) {
    let fills = !is_fullscreen(app);
    tell(on_window(app, |window| {
        window.set_fullscreen(fills)?;
        if fills {
            window.hide_menu()?
        } else {
            window.show_menu()?
        }
        let leave = window
            .menu()
            .and_then(|menu| menu.items().ok())
            .unwrap_or_default();
        for submenu in leave.iter().filter_map(|item| item.as_submenu()) {
            if let Some(item) = submenu
                .get(menu::LEAVE_FULLSCREEN)
                .as_ref()
                .and_then(|item| item.as_menuitem())
            {
                item.set_enabled(fills)?;
            }
        }
        Ok(())
    }));
}

/// Brings the window forward, wherever it was.
pub(crate) fn bring_forward(app: &AppHandle) {
    tell(on_window(app, |window| {
        window.show()?;
        window.unminimize()?;
        window.set_focus()
    }));
}

/// Shows a page of ours.
pub(crate) fn go_to(app: &AppHandle, path: &str) {
    let Ok(url) = app.state::<Home>().0.join(path) else {
        return;
    };
    tell(on_window(app, |window| window.navigate(url)));
}

/// Shows a page of ours in the person's language.
pub(crate) fn go_to_in_language(app: &AppHandle, path: &str) {
    let language = app.state::<Arc<House>>().language();
    go_to(app, &format!("/{language}{path}"));
}

/// Goes one page back or forward.
pub(crate) fn step(app: &AppHandle, step: Step) {
    let script = match step {
        Step::Back => "history.back()",
        Step::Forward => "history.forward()",
    };
    tell(on_window(app, |window| window.eval(script)));
}

pub(crate) fn close(app: &AppHandle) {
    tell(on_window(app, WebviewWindow::close));
}

/// Remembers size and place, unless the window fills the screen.
pub(crate) fn remember(app: &AppHandle) {
    tell(on_window(app, |window| {
        let maximized = window.is_maximized()?;
        if window.is_fullscreen()? || window.is_minimized()? {
            return Ok(());
        }
        let scale = window.scale_factor()?;
        let size: LogicalSize<f64> = window.inner_size()?.to_logical(scale);
        let at: LogicalPosition<f64> = window.outer_position()?.to_logical(scale);
        app.state::<Memory>().change(|kept| match maximized {
            true => Kept { maximized, ..kept },
            false => Kept {
                maximized,
                width: size.width,
                height: size.height,
                place: Some((at.x, at.y)),
                ..kept
            },
        });
        Ok(())
    }));
    write(app);
}

fn write(app: &AppHandle) {
    let memory = app.state::<Memory>();
    if let Err(error) = memory.change(|kept| kept).write(&memory.folder) {
        eprintln!("{}: {error}", memory.folder.display());
    }
}

fn on_window(
    app: &AppHandle,
    act: impl FnOnce(&WebviewWindow) -> tauri::Result<()>,
) -> tauri::Result<()> {
    app.get_webview_window(LABEL)
        .map_or(Ok(()), |window| act(&window))
}

/// What the window system refused is for developers: nothing a person can do anything about.
fn tell(done: tauri::Result<()>) {
    if let Err(error) = done {
        eprintln!("{error}");
    }
}
