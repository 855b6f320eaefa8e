//! The files of a page, handed to the web engine in an order that spares it work.
//!
//! A page is first laid out when its style sheet is there. Where its typefaces are not, every text is laid out in the
//! system's first, for each size by a look through all typefaces that are installed, and then once more: that took twice
//! as long as the rest of the page. A page asks for its sheet last, but gets it first, for it is the smallest of them.

use crate::door::Door;
use http::{Request, Response};
use std::sync::Arc;
use tauri::UriSchemeResponder;

/// Whether a file of the pages is asked for. It is at hand, and may be waited for.
pub(crate) fn is_file(request: &Request<Vec<u8>>) -> bool {
    request.uri().path().starts_with("/assets/")
}

/// Answers in the order of asking, but for style sheets, which come when all else was handed over.
pub(crate) fn answer(door: &Arc<Door>, request: Request<Vec<u8>>, responder: UriSchemeResponder) {
    let is_sheet = request.uri().path().ends_with(".css");
    let answer = tauri::async_runtime::block_on(door.answer(request));
    if is_sheet {
        when_all_else_is_handed_over(answer, responder);
    } else {
        responder.respond(answer);
    }
}

/// The engine fetches an answer piece by piece, each in a turn of the window's loop: what is put there as idle comes
/// after the pieces of every answer before it.
#[cfg(target_os = "linux")]
fn when_all_else_is_handed_over(answer: Response<Vec<u8>>, responder: UriSchemeResponder) {
    gtk::glib::idle_add_once(move || responder.respond(answer));
}

/// The other systems' engines take an answer whole.
#[cfg(not(target_os = "linux"))]
fn when_all_else_is_handed_over(answer: Response<Vec<u8>>, responder: UriSchemeResponder) {
    responder.respond(answer);
}
