//! Addresses of the translators' desk.

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::house::House;
use crate::views::translate;

/// Where each language stands, and the desk. A page's name may have a slash in it: `voices/night-shift`.
pub(super) fn translating() -> Router<Arc<House>> {
    Router::new()
        .route("/{lang}/translate", get(translate::home))
        .route("/{lang}/translate/open", post(translate::open))
        .route("/{lang}/translate/copy", post(translate::copy))
        .route("/{lang}/translate/begin", post(translate::begin))
        .route("/{lang}/translate/close", post(translate::close))
        .route("/{lang}/translate/marks", post(translate::marks))
        .route("/{lang}/translate/undo", post(translate::take_back))
        .route("/{lang}/translate/source/{id}", get(translate::source))
        .route("/{lang}/translate/block", get(translate::block))
        .route("/{lang}/translate/{to}", get(translate::picture))
        .merge(exchanging())
        .route(
            "/{lang}/translate/{to}/words/{*page}",
            get(translate::show_words).post(translate::save_words),
        )
        .route(
            "/{lang}/translate/{to}/messages/{*page}",
            get(translate::show_messages).post(translate::save_messages),
        )
        .route(
            "/{lang}/translate/{to}/look/words/{*page}",
            post(translate::look_words),
        )
        .route(
            "/{lang}/translate/{to}/look/messages/{*page}",
            post(translate::look_messages),
        )
}

/// A language on its way to others, and back.
fn exchanging() -> Router<Arc<House>> {
    use translate::{brought, exchange};
    let page = |name: &str| format!("/{{lang}}/translate/{{to}}/exchange{name}");
    let of_file = |name: &str| format!("/{{lang}}/translate/{{to}}/brought/{{id}}{name}");
    let chosen = post(exchange::chosen).layer(DefaultBodyLimit::max(exchange::LARGEST_FILE));
    Router::new()
        .route("/{lang}/translate/{to}/file/{format}", get(exchange::file))
        .route(&page(""), get(exchange::show))
        .route(&page("/hand-over"), post(exchange::hand_over))
        .route(&page("/hand-over/{file}"), get(exchange::handed_file))
        .route(&page("/open"), post(exchange::open))
        .route(&page("/chosen"), chosen)
        .route(&of_file(""), get(brought::show))
        .route(&of_file("/state"), get(brought::state))
        .route(&of_file("/stop"), post(brought::stop))
        .route(&of_file("/take"), post(brought::take))
}
