//! The desktop shell: the window, the door behind it, menus, native dialogs.
//!
//! The only crate that says `tauri`. A page reaches the machine through HTTP requests to the router alone: no
//! command is registered, no capability granted. The window's door is a custom URI scheme (`door.rs`); `--door=http`
//! shows the same window over loopback, for an engine that misbehaves.

mod door;
mod files;
mod kept;
#[cfg(target_os = "linux")]
mod keys;
mod leaving;
mod menu;
mod options;
mod outside;
mod paint;
mod room;
mod shell;
mod start;
mod window;

pub use options::{DoorKind, Options};
pub use start::open;
