//! Addresses of workshops: what is adapted for them, how they are planned and led, what was learned in them.

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::house::House;
use crate::views::{adapt, lead};

/// What a trainer changes in the manual.
pub(super) fn adapting() -> Router<Arc<House>> {
    let session = |name: &str| format!("/{{lang}}/sessions/{{slug}}/adapt{name}");
    // Words of the forms stand before ids of sections: `add`, `off` and `back` are no ids the manual may use.
    Router::new()
        .route("/{lang}/adaptations", get(adapt::list::show))
        .route(
            &session(""),
            get(adapt::session::show).post(adapt::session::keep),
        )
        .route(&session("/add"), post(adapt::session::add))
        .route(&session("/off"), post(adapt::session::off))
        .route(&session("/back"), post(adapt::session::back))
        .route(
            &session("/{section}"),
            get(adapt::words::show).post(adapt::words::keep),
        )
        .route(&session("/{section}/preview"), post(adapt::words::preview))
        .route(&session("/{section}/off"), post(adapt::words::off))
        .route(&session("/{section}/stay"), post(adapt::words::stay))
        .route(&session("/{section}/restore"), post(adapt::words::restore))
}

/// Planning workshops, and leading them.
pub(super) fn leading() -> Router<Arc<House>> {
    Router::new()
        .route("/{lang}/lead", get(lead::list).post(lead::begin))
        .route(
            "/{lang}/lead/file",
            post(lead::take_in).layer(DefaultBodyLimit::max(lead::LARGEST_HANDED)),
        )
        .route("/{lang}/lead/{id}", get(lead::show).post(lead::change))
        .route("/{lang}/lead/{id}/details", post(lead::details))
        .route("/{lang}/lead/{id}/back-a-step", post(lead::step_back))
        .route("/{lang}/lead/{id}/copy", post(lead::copy))
        .route("/{lang}/lead/{id}/away", post(lead::put_away))
        .route("/{lang}/lead/{id}/back", post(lead::take_back))
        .route(
            "/{lang}/lead/{id}/erase",
            get(lead::before_erasing).post(lead::erase),
        )
        .route("/{lang}/lead/{id}/calendar", get(lead::calendar))
        .route("/{lang}/lead/{id}/table", get(lead::table))
        .route("/{lang}/lead/{id}/file", get(lead::handed))
        .route(
            "/{lang}/lead/{id}/paper",
            get(lead::paper).post(lead::print),
        )
        .route("/{lang}/lead/{id}/run", get(lead::run).post(lead::act))
        .route("/{lang}/lead/{id}/run/news", get(lead::news))
        .route("/{lang}/lead/{id}/room", get(lead::room))
        .route("/{lang}/lead/{id}/tools", get(lead::tools).post(lead::work))
        .route(
            "/{lang}/lead/{id}/photos",
            post(lead::keep_photo).layer(DefaultBodyLimit::max(lead::LARGEST_PHOTO)),
        )
        .route("/{lang}/lead/{id}/photos/{photo}", get(lead::photo))
}

/// Who takes part in a workshop, what they answer, and what was learned.
pub(super) fn learning() -> Router<Arc<House>> {
    use crate::views::evidence::{
        answers, cards, exports, file, paper, people, report, results, take, test,
    };
    let sheets = |more: &str| format!("/{{lang}}/lead/{{id}}/tests/{{occasion}}{more}");
    Router::new()
        .route(
            "/{lang}/lead/{id}/people",
            get(people::show).post(people::add),
        )
        .route("/{lang}/lead/{id}/people/keep", post(people::keep))
        .route("/{lang}/lead/{id}/people/back", post(people::take_back))
        .route("/{lang}/lead/{id}/people/erase", post(people::erase))
        .route("/{lang}/lead/{id}/tests", get(test::show).post(test::keep))
        .route(&sheets(""), get(answers::show).post(answers::keep))
        .route(&sheets("/take"), get(take::turn))
        .route(
            &sheets("/take/{person}"),
            get(take::show).post(take::hand_in),
        )
        .route(&sheets("/file"), get(file::show).post(file::take))
        .route(&sheets("/file/read"), post(file::read))
        .route(&sheets("/file/empty.csv"), get(exports::empty))
        .route(
            "/{lang}/lead/{id}/cards",
            get(cards::show).post(cards::keep),
        )
        .route("/{lang}/lead/{id}/cards/away", post(cards::put_away))
        .route("/{lang}/lead/{id}/cards/back", post(cards::bring_back))
        .route("/{lang}/lead/{id}/results", get(results::show))
        .route("/{lang}/lead/{id}/results/table.csv", get(exports::as_csv))
        .route(
            "/{lang}/lead/{id}/results/table.xlsx",
            get(exports::as_spreadsheet),
        )
        .route("/{lang}/lead/{id}/results/rows.csv", get(exports::as_rows))
        .route("/{lang}/lead/{id}/tests/paper", post(paper::test))
        .route("/{lang}/lead/{id}/report", get(report::show))
        .route("/{lang}/lead/{id}/report/paper", post(paper::report))
}
