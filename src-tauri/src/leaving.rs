//! Closing waits for the page to save what was typed last.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tauri::{AppHandle, CloseRequestApi, Manager, Window};

use crate::window;

/// How long a page may take: a page that hangs must not keep the window open.
const PATIENCE: Duration = Duration::from_secs(3);

/// Word to the page; `ui/scripts/notes.js` listens, saves, and answers with [`leave`] or [`stay`].
const WORD: &str = "dispatchEvent(new Event('hrhw-leaving'))";

/// Whether the page was asked and has not answered yet.
#[derive(Default)]
pub(crate) struct Leaving(AtomicBool);

/// The person wants to close the window. Asked a second time, it closes whatever the page does.
pub(crate) fn ask(window: &Window, close: &CloseRequestApi) {
    // The projector's window holds nothing that is typed: it just closes.
    if window.label() != window::LABEL {
        return;
    }
    let app = window.app_handle();
    window::remember(app);
    if app.state::<Leaving>().0.swap(true, Ordering::AcqRel) {
        return;
    }
    let asked = window.webviews().iter().all(|page| page.eval(WORD).is_ok());
    if !asked {
        return;
    }
    close.prevent_close();
    let app = app.clone();
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        if app.state::<Leaving>().0.load(Ordering::Acquire) {
            leave(&app);
        }
    });
}

/// Everything is saved.
pub(crate) fn leave(app: &AppHandle) {
    for window in app.webview_windows().values() {
        window.destroy().ok();
    }
}

/// Something is not saved, and the page says what.
pub(crate) fn stay(app: &AppHandle) {
    app.state::<Leaving>().0.store(false, Ordering::Release);
}
