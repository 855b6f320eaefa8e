//! The one list of routes. What a guest may reach is a part of it by construction: the guest's router is built from
//! the reading routes alone, and no handler asks who may.

mod translating;
mod workshops;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use tower_http::catch_panic::CatchPanicLayer;

use crate::guard::{guard, on_panic};
use crate::house::House;
use crate::problem::Problem;
use crate::views::marks::{edit, export as marks_export, list, new};
use crate::views::{
    about, archive, asset, beside, block, card, carried, carried_book, copies, export, find, help,
    home, note, note_versions, outside, packs, person, place, plan, printing, progress, quiz,
    safety, session, settings, study, unlock, voice,
};

use translating::translating;
use workshops::{adapting, leading, learning};

/// The largest body a page sends: a note of the largest size, every byte of it escaped by the form.
const LARGEST_BODY: usize = 3 * workbook::MAX_NOTE_BYTES + 64 * 1024;

/// Everything, for the person at this machine.
pub fn owner_router(house: &Arc<House>) -> Router {
    dressed(owner_routes(), house)
}

/// What somebody in the workshop room may reach: reading, and nothing of any workbook.
pub fn guest_router(house: &Arc<House>) -> Router {
    dressed(reading(), house)
}

/// What goes along in a copy: reading, and what only a copy has.
pub(crate) fn carried_router(house: &Arc<House>) -> Router {
    let only_there = Router::new()
        .route("/index/{file}", get(carried::index))
        .route("/{lang}/book/{page}", get(carried_book::show))
        .route("/{lang}/lessons/{slug}", get(carried_book::lesson));
    dressed(reading().merge(only_there), house)
}

fn owner_routes() -> Router<Arc<House>> {
    reading().merge(writing()).merge(translating())
}

/// What holds for every answer goes around the routes, outermost last.
fn dressed(routes: Router<Arc<House>>, house: &Arc<House>) -> Router {
    routes
        .fallback(async || Problem::NotFound)
        .method_not_allowed_fallback(async || Problem::WrongMethod)
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(CatchPanicLayer::custom(on_panic))
        .layer(from_fn_with_state(Arc::clone(house), guard))
        .with_state(Arc::clone(house))
}

/// Pages that only show the manual.
fn reading() -> Router<Arc<House>> {
    Router::new()
        .route("/", get(home::door))
        .route("/assets/{*path}", get(asset::file))
        .route("/{lang}/", get(home::first_page))
        .route("/{lang}/sessions/{slug}", get(session::show))
        .route("/{lang}/sessions/{slug}/beside/{other}", get(beside::show))
        .route(
            "/{lang}/sessions/{slug}/quiz",
            get(quiz::show).post(quiz::hand_in),
        )
        .route("/{lang}/sessions/{slug}/blocks/{block}", get(block::show))
        .route("/{lang}/voices/{voice}/blocks/{block}", get(block::show))
        .route("/{lang}/voices", get(voice::list))
        .route("/{lang}/voices/{voice}", get(voice::show))
        .route("/{lang}/glossary", get(card::glossary))
        .route("/{lang}/glossary/{slug}", get(card::term))
        .route("/{lang}/instruments", get(card::instruments))
        .route("/{lang}/instruments/{id}", get(card::instrument))
        .route("/{lang}/find", get(find::show))
        .route("/{lang}/about", get(about::show))
        .route("/{lang}/help", get(help::list))
        .route("/{lang}/help/{page}", get(help::show))
        .route("/{lang}/help/{page}/blocks/{block}", get(block::show))
}

/// Pages and forms of a workbook, and of the people on this machine.
fn writing() -> Router<Arc<House>> {
    Router::new()
        .route("/{lang}/welcome", get(person::welcome))
        .route("/{lang}/problems", get(outside::problems))
        .route("/{lang}/changes", get(outside::changes))
        .route("/{lang}/leaving", post(place::leaving))
        .route("/{lang}/people", post(person::begin))
        .route("/{lang}/people/open", post(person::open))
        .route("/{lang}/people/bring", post(person::bring))
        .route("/{lang}/people/close", post(person::close))
        .route("/{lang}/settings", get(settings::show).post(settings::keep))
        .route("/{lang}/look", post(settings::look))
        .merge(plans())
        .merge(learning())
        .merge(adapting())
        .merge(safety())
        .merge(marks())
        .merge(on_paper())
        .merge(notes("/{lang}/sessions/{slug}/notes/{prompt}"))
        .merge(notes("/{lang}/voices/{voice}/notes/{prompt}"))
        .route(
            "/{lang}/sessions/{slug}/quiz/{attempt}",
            get(quiz::show_result),
        )
        .merge(leading())
        .route("/{lang}/sessions/{slug}/read", post(progress::read))
        .route("/{lang}/sessions/{slug}/finish", post(progress::finish))
        .route("/{lang}/sessions/{slug}/reopen", post(progress::reopen))
        .route("/{lang}/sessions/{slug}/place", post(place::keep))
        .route("/{lang}/export", get(export::show).post(export::begin))
        .route("/{lang}/export/stop", post(export::stop))
        .route("/{lang}/export/file", get(export::file))
        .route("/{lang}/export/xapi", get(export::progress))
        .merge(studying())
        .merge(packing())
}

/// A person's own studying: how far she is, and what comes back to her.
fn studying() -> Router<Arc<House>> {
    Router::new()
        .route("/{lang}/me", get(study::me::show).post(study::me::keep))
        .route("/{lang}/me/statement", get(study::statement::show))
        .route("/{lang}/progress/{part}", get(study::part::show))
        .route(
            "/{lang}/review",
            get(study::review::show).post(study::review::judge),
        )
        .route(
            "/{lang}/sessions/{slug}/finished",
            get(study::finished::show),
        )
        .route("/{lang}/sessions/{slug}/time", post(study::time::keep))
}

/// What is printed.
fn on_paper() -> Router<Arc<House>> {
    let of_job = |page: &str| format!("/{{lang}}/printing/{{job}}{page}");
    Router::new()
        .route(
            "/{lang}/sessions/{slug}/paper",
            get(printing::show).post(printing::order),
        )
        .route(
            "/{lang}/paper",
            get(printing::show_whole).post(printing::order_whole),
        )
        .route(&of_job(""), get(printing::progress))
        .route(&of_job("/state"), get(printing::state))
        .route(&of_job("/stop"), post(printing::stop))
        .route(&of_job("/{file}"), get(printing::file))
        .route(&of_job("/{file}/open"), post(printing::open))
}

/// Language packs of this machine.
fn packing() -> Router<Arc<House>> {
    Router::new()
        .route("/{lang}/packs", get(packs::show))
        .route("/{lang}/packs/look", get(packs::look))
        .route("/{lang}/packs/install", post(packs::install))
        .route("/{lang}/packs/remove", post(packs::remove))
        .route("/{lang}/packs/back", post(packs::put_back))
        .route("/{lang}/packs/distrust", post(packs::distrust))
}

/// From a case to a change.
fn plans() -> Router<Arc<House>> {
    let of_one = |page: &str| format!("/{{lang}}/plans/{{id}}{page}");
    Router::new()
        .route(
            "/{lang}/plans",
            get(plan::list::show).post(plan::begin::begin),
        )
        .route("/{lang}/plans/new", get(plan::begin::show))
        .route(&of_one(""), get(plan::sheet::show).post(plan::sheet::save))
        .route(&of_one("/read"), get(plan::read::show))
        .route(&of_one("/file/{kind}"), get(plan::read::take_along))
        .route(&of_one("/looked"), post(plan::due::keep))
        .route(&of_one("/versions"), get(plan::versions::show))
        .route(&of_one("/restore"), post(plan::versions::restore))
        .route(&of_one("/away"), post(plan::list::put_away))
        .route(&of_one("/back"), post(plan::list::take_back))
        .route(
            &of_one("/erase"),
            get(plan::list::before_erasing).post(plan::list::erase),
        )
}

/// What the person marked in the text.
fn marks() -> Router<Arc<House>> {
    Router::new()
        .route("/{lang}/marks", get(list::show).post(new::make))
        .route("/{lang}/marks/new", get(new::show))
        .route("/{lang}/marks/file/{name}", get(marks_export::file))
        .route("/{lang}/marks/{mark}", get(edit::show).post(edit::change))
        .route("/{lang}/marks/{mark}/remove", post(edit::remove))
        .route("/{lang}/marks/{mark}/back", post(edit::take_back))
        .route("/{lang}/marks/{mark}/erase", post(edit::erase))
}

/// The pages and forms of one note, wherever its prompt stands. (Not nested: a nested router sees half of the address,
/// and what a note is about is read from the whole.)
fn notes(at: &str) -> Router<Arc<House>> {
    let page = |name: &str| format!("{at}/{name}");
    Router::new()
        .route(at, post(note::save))
        .route(&page("versions"), get(note_versions::show))
        .route(&page("restore"), post(note_versions::restore))
        .route(&page("settle"), post(note_versions::settle))
        .route(
            &page("erase"),
            get(note_versions::before_erasing).post(note_versions::erase),
        )
}

/// Locking, backups, taking everything along, removing.
fn safety() -> Router<Arc<House>> {
    Router::new()
        .route("/{lang}/lock", post(unlock::lock))
        .route("/{lang}/here", post(unlock::here))
        .route("/{lang}/unlock", get(unlock::show).post(unlock::act))
        .route("/{lang}/safety", get(safety::show))
        .route("/{lang}/safety/passphrase", post(safety::set_passphrase))
        .route("/{lang}/safety/open", post(safety::remove_passphrase))
        .route("/{lang}/safety/code", post(safety::code))
        .route("/{lang}/safety/minutes", post(safety::set_minutes))
        .route("/{lang}/safety/backups", post(safety::back_up))
        .route("/{lang}/safety/restore", post(safety::restore))
        .route("/{lang}/safety/archive", get(archive::send))
        .route(
            "/{lang}/safety/delete",
            get(safety::before_deleting).post(safety::delete),
        )
        .merge(copying())
}

/// Other copies of the workbook: joined, put in its place, handed over.
fn copying() -> Router<Arc<House>> {
    let page = |name: &str| format!("/{{lang}}/safety/copies{name}");
    Router::new()
        .route(&page(""), get(copies::show))
        .route(&page("/bring"), post(copies::bring))
        .route(
            &page("/file"),
            post(copies::file).layer(DefaultBodyLimit::max(copies::LARGEST_FILE)),
        )
        .route(&page("/look"), get(copies::look))
        .route(&page("/unlock"), post(copies::unlock))
        .route(&page("/join"), post(copies::join))
        .route(&page("/restore"), post(copies::restore))
        .route(&page("/leave"), post(copies::leave))
        .route(&page("/hand-over"), post(copies::hand_over))
        .route(&page("/settle"), post(copies::settle))
}
