//! The projector's window: a page of ours opens it by a link to a new window, it fills a second screen where there is one,
//! and it goes with the first.

use crate::outside::{Leads, leads};
use crate::window::Memory;
use language::args;
use pages::House;
use std::sync::Arc;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Monitor, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

const LABEL: &str = "room";

/// Whether an address is that of a projector's page.
pub(crate) fn is_room(url: &Url, home: &Url) -> bool {
    leads(url, home) == Leads::Home && url.path().ends_with("/room")
}

/// Shows the page in the projector's window. The window is made on a thread of its own: the engine that asked for it must
/// not wait for it.
pub(crate) fn open(app: &AppHandle, home: Url, address: Url) {
    let app = app.clone();
    std::thread::spawn(move || {
        if let Err(error) = show(&app, home, address) {
            eprintln!("{error}");
        }
    });
}

fn show(app: &AppHandle, home: Url, address: Url) -> tauri::Result<()> {
    if let Some(window) = app.get_webview_window(LABEL) {
        window.navigate(address)?;
        return window.set_focus();
    }
    let url = match address.scheme() {
        "http" => WebviewUrl::External(address),
        _ => WebviewUrl::CustomProtocol(address),
    };
    let words = app.state::<Arc<House>>().words();
    let window = WebviewWindowBuilder::new(app, LABEL, url)
        .title(words.message("room-title", &args! {}).text)
        .inner_size(1024.0, 640.0)
        .data_directory(app.state::<Memory>().webview())
        .on_navigation(move |url| leads(url, &home) == Leads::Home)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    fill_the_other_screen(app, &window)
}

/// Where there is one screen only, the window stays a window, which can be dragged to a projector that is plugged in later.
fn fill_the_other_screen(app: &AppHandle, window: &WebviewWindow) -> tauri::Result<()> {
    let first = app.webview_windows();
    let first = first.iter().find(|(label, _)| *label != LABEL);
    let here = match first {
        Some((_, first)) => first.current_monitor()?,
        None => None,
    };
    let at = |monitor: &Monitor| *monitor.position();
    let here = here.as_ref().map(at);
    let others = window.available_monitors()?;
    if let Some(other) = others.iter().find(|monitor| Some(at(monitor)) != here) {
        window.set_position(at(other))?;
        window.set_fullscreen(true)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_projector_s_page_has_a_window_of_its_own() {
        let check = |url: &str, expect: bool| {
            let home: Url = "hrhw://localhost/".parse().expect("an address");
            let url: Url = url.parse().expect("an address");
            assert_eq!(is_room(&url, &home), expect, "{url}");
        };
        check("hrhw://localhost/ru/lead/1/room", true);
        check("hrhw://localhost/ru/lead/1/run", false);
        check("hrhw://elsewhere/ru/lead/1/room", false);
        check("https://example.org/room", false);
    }
}
