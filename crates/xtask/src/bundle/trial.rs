//! The trial: the package in a fresh Debian, with nothing but what it says it needs and no network.

use super::tree::{said, write};
use super::{Level, NAME, Package};
use crate::command::{root, say_and_run};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Debian's name for the system that it is tried in.
const SUITE: &str = "bookworm";
/// Where the trial lies in that system.
const PLACE: &str = "trial";
/// An older number, for the upgrade.
const BEFORE: &str = "0.0.9";

/// Installs, uses, upgrades and removes the package. Needs root, and a mirror to make the fresh system from. What was
/// read and a picture of the window are left in `target/bundle/trial`.
pub(super) fn trial(package: &Package, now: &Path) -> anyhow::Result<()> {
    let system = package.folder.join("system");
    if system.exists() {
        fs::remove_dir_all(&system)?;
    }
    let fresh = fresh_system(package)?;
    say_and_run(Command::new("cp").arg("-a").arg(&fresh).arg(&system))?;
    let place = system.join(PLACE);
    fs::create_dir_all(place.join("out"))?;
    let before = Package {
        version: BEFORE.into(),
        folder: package.folder.join("before"),
        level: Level::Quick,
        ..package.clone()
    };
    super::tree::plant(&before)?;
    fs::copy(super::deb::pack(&before)?, place.join("before.deb"))?;
    fs::copy(now, place.join("now.deb"))?;
    remarked(now)?;
    let scripts = root().join("crates/xtask/src/bundle/trial");
    for entry in fs::read_dir(scripts)? {
        let entry = entry?;
        fs::copy(entry.path(), place.join(entry.file_name()))?;
    }
    say_and_run(&mut inside(&system))?;
    keep_what_was_seen(&place.join("out"), &package.folder.join("trial"))
}

/// Debian's own checker: an error stops here, what it merely remarks is for those who read it. That a library is built in
/// is against the rules of Debian's archive, for which this package is not; and it takes ports to Rust for the originals.
fn remarked(deb: &Path) -> anyhow::Result<()> {
    let mut lintian = Command::new("lintian");
    lintian.args([
        "--allow-root",
        "--fail-on=error",
        "--suppress-tags=embedded-library",
    ]);
    say_and_run(lintian.arg(deb))
}

/// Mounts made within go when it ends, however it ends; nothing outside is to be reached through the folder.
fn inside(system: &Path) -> Command {
    let mut command = Command::new("unshare");
    command
        .args(["--mount", "--pid", "--fork", "--kill-child", "chroot"])
        .arg(system)
        .args(["/bin/sh", &format!("/{PLACE}/in-fresh-debian.sh"), NAME]);
    command
}

fn keep_what_was_seen(from: &Path, to: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
        println!("{}", to.join(entry.file_name()).display());
    }
    Ok(())
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
    let dump = said(Command::new("apt-config").args(["dump", "Acquire"]))?;
    write(&fresh.join("etc/apt/apt.conf.d/99machine"), &dump)?;
    for file in [
        "etc/resolv.conf",
        "etc/apt/sources.list",
        "etc/apt/sources.list.d/debian.sources",
    ] {
        let from = Path::new("/").join(file);
        if from.exists() {
            let mut copy = Command::new("cp");
            copy.args(["-aLT"]).arg(from).arg(fresh.join(file));
            say_and_run(&mut copy)?;
        }
    }
    Ok(fresh)
}
