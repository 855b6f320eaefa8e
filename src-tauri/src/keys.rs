//! Keys that a menu of GTK cannot name: plus with and without Shift and on the keypad, and Escape and F11 while the
//! menu is hidden. What is not ours goes on to the page.

use crate::kept::Zoom;
use crate::window;
use gtk::gdk::{EventKey, ModifierType, keys::constants as key};
use gtk::glib::Propagation;
use gtk::prelude::WidgetExt;
use tauri::{AppHandle, WebviewWindow};

/// Listens for these keys in the window.
pub(crate) fn listen(window: &WebviewWindow) -> tauri::Result<()> {
    let app = tauri::Manager::app_handle(window).clone();
    let gtk_window = window.gtk_window()?;
    gtk_window.connect_key_press_event(move |_, event| {
        if act(&app, event) {
            Propagation::Stop
        } else {
            Propagation::Proceed
        }
    });
    Ok(())
}

/// Whether the key was ours, and is done.
fn act(app: &AppHandle, event: &EventKey) -> bool {
    let control = event.state().contains(ModifierType::CONTROL_MASK);
    match event.keyval() {
        key::plus | key::equal | key::KP_Add if control => window::zoom(app, Zoom::Closer),
        key::minus | key::KP_Subtract if control => window::zoom(app, Zoom::Farther),
        key::_0 | key::KP_0 if control => window::zoom(app, Zoom::Plain),
        key::F11 => window::toggle_fullscreen(app),
        key::Escape if window::is_fullscreen(app) => window::toggle_fullscreen(app),
        _ => return false,
    }
    true
}
