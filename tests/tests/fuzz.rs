//! Everything that reads foreign bytes gets bytes that nobody would write: it answers or refuses, within a moment, and
//! never panics. Two seconds each every day, ten in the full run, longer by `cargo xtask fuzz --minutes`.
//!
//! What was found lies in `tests/fixtures/fuzz/<reader>/` and is read first each time.

#[path = "fuzz/copies.rs"]
mod copies;
#[path = "fuzz/exchanged.rs"]
mod exchanged;
#[path = "fuzz/handed.rs"]
mod handed;
#[path = "fuzz/html.rs"]
mod html;
#[path = "fuzz/routes.rs"]
mod routes;
#[path = "fuzz/words.rs"]
mod words;
