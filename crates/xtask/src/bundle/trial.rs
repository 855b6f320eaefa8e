//! The trial: the package in a fresh Debian, with nothing but what it says it needs and no network.

use super::{NAME, Package};
use crate::command::{root, say_and_run};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Debian's name for the system that it is tried in.
const SUITE: &str = "bookworm";

/// Installs, upgrades, uses and removes the package. Needs root, and a mirror to make the fresh system from.
pub(super) fn trial(package: &Package) -> anyhow::Result<()> {
    let fresh = fresh_system(package)?;
    let system = package.folder.join("system");
    if system.exists() {
        fs::remove_dir_all(&system)?;
    }
    say_and_run(Command::new("cp").arg("-a").arg(&fresh).arg(&system))?;
    let before = older(package)?;
    let now = super::deb::pack(package)?;
    for (from, to) in [(before, "before.deb"), (now, "now.deb")] {
        fs::copy(from, system.join("root").join(to))?;
    }
    fs::copy(
        root().join("crates/xtask/src/bundle/trial.sh"),
        system.join("root/trial.sh"),
    )?;
    say_and_run(
        Command::new("chroot")
            .arg(&system)
            .args(["/bin/sh", "/root/trial.sh", NAME]),
    )
}

/// A system with nothing in it but what every Debian has, made once.
fn fresh_system(package: &Package) -> anyhow::Result<PathBuf> {
    let fresh = package.folder.join("fresh");
    if !fresh.join("usr/bin/apt-get").is_file() {
        say_and_run(
            Command::new("debootstrap")
                .args(["--variant=minbase", SUITE])
                .arg(&fresh),
        )?;
    }
    // As this machine reaches its mirror, so does the fresh system.
    for file in [
        "etc/resolv.conf",
        "etc/apt/sources.list",
        "etc/apt/apt.conf.d",
    ] {
        let from = Path::new("/").join(file);
        if from.exists() {
            say_and_run(
                Command::new("cp")
                    .args(["-aL", "--no-target-directory"])
                    .arg(from)
                    .arg(fresh.join(file)),
            )?;
        }
    }
    Ok(fresh)
}

/// The same programs under an older number, for the upgrade.
fn older(package: &Package) -> anyhow::Result<PathBuf> {
    super::deb::pack(&Package {
        version: "0.0.9".into(),
        built: package.built.clone(),
        folder: package.folder.clone(),
    })
}
