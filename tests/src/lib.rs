//! Pieces of which the tests of the whole house are made: a display, the real window, a real browser, the routes by
//! which the doors' contract is tried.
//!
//! Nothing here is shared between tests: each has its own display, bus, data folder and driver, and all of them end
//! with the value that holds them.

pub mod browser;
pub mod contract;
pub mod desktop;
pub mod fuzz;
pub mod process;
pub mod programs;
pub mod screen;
pub mod webdriver;

/// Whether everything is to be run, or a sample: `HRHW_TEST=full` says so.
#[must_use]
pub fn is_full() -> bool {
    std::env::var("HRHW_TEST").is_ok_and(|depth| depth == "full")
}
