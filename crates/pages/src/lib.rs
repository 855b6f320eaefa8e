//! Every page of the manual, made by one router.
//!
//! The router is reached through doors: the desktop window, a browser on loopback ([`http`]), the tests. A door says who
//! is asking ([`Viewer`], in the request's extensions) and gives the answer back. Pages ask the machine for native
//! things through [`Shell`] alone.

mod adapted;
mod bringing;
mod data_folder;
mod desk;
pub mod export;
mod frame;
mod given;
mod guard;
mod house;
pub mod http;
mod joining;
mod keeping;
mod lead;
mod links;
mod look;
mod outside;
mod packs;
mod panics;
mod printing;
mod problem;
mod reader;
mod reply;
mod routes;
mod shell;
mod texts;
mod told;
mod translating;
mod viewer;
mod views;
mod watch;

pub use data_folder::data_folder;
pub use house::{House, NotOpened, Setup};
pub use outside::Outside;
pub use panics::tell_panics_by_place;
pub use problem::{FileNotKept, NotPlanned, NotSaved, Problem, not_joined, not_opened_id};
pub use routes::{guest_router, owner_router};
pub use shell::{NoShell, Shell, ShellError, WindowAction, write_whole};
pub use texts::Texts;
pub use told::{Shown, Told};
pub use viewer::{Desk, Seat, Viewer};
