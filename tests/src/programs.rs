//! The programs under test, built from what lies here now.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Once;

static BUILT: Once = Once::new();

/// The folder of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(1)
        .expect("this crate lies one folder down")
        .to_path_buf()
}

/// The window as people get it, built for tests.
#[must_use]
pub fn desktop() -> PathBuf {
    built("desktop")
}

/// The command line.
#[must_use]
pub fn hrhw() -> PathBuf {
    built("hrhw")
}

/// The window with the routes of [`crate::contract`] beside the house's own.
#[must_use]
pub fn contract() -> PathBuf {
    built("examples/contract")
}

/// A program built as shipped; the measuring command has built it.
#[must_use]
pub fn released(name: &str) -> PathBuf {
    target().join("release").join(name)
}

/// The window that is measured: the one that the measuring command was told of, else the one built as shipped.
#[must_use]
pub fn measured_window() -> PathBuf {
    std::env::var_os("HRHW_WINDOW").map_or_else(|| released("desktop"), PathBuf::from)
}

fn built(name: &str) -> PathBuf {
    BUILT.call_once(build);
    target().join("debug").join(name)
}

/// Never an old program: cargo is asked each time, and mostly has nothing to do.
fn build() {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        // As `cargo xtask test` builds them: packages by themselves would have other features of what they share.
        .args(["build", "--workspace", "--all-targets"])
        .current_dir(root())
        .status()
        .expect("cargo started this test");
    assert!(status.success(), "the programs under test do not build");
}

/// The folder that cargo builds into.
#[must_use]
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}
