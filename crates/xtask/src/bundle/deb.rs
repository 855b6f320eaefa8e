//! The package of Debian and its children.

use super::tree::{copy, day_of_release, said, write};
use super::{Level, NAME, Package};
use crate::command::say_and_run;
use anyhow::Context;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Who answers for the package, as its format wants it.
pub(super) const MAINTAINER: &str =
    "Human Rights for Health Workers <manual@humanrightsforhealthworkers.invalid>";

/// What tells the desktop of the entry, the file types and the icons: without it a double click opens nothing.
const DESKTOP: &str = "desktop-file-utils, hicolor-icon-theme, shared-mime-info";

/// Packs the tree.
pub(super) fn pack(package: &Package) -> anyhow::Result<PathBuf> {
    let folder = package.folder.join("deb");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    say_and_run(
        Command::new("cp")
            .arg("-a")
            .arg(package.tree())
            .arg(&folder),
    )?;
    let control = control(package)?;
    write(&folder.join("DEBIAN/control"), control.as_bytes())?;
    write(&folder.join("DEBIAN/md5sums"), &sums(&folder)?)?;
    let file = package.folder.join(format!(
        "{NAME}_{}_{}.deb",
        package.version,
        architecture()?
    ));
    say_and_run(
        Command::new("dpkg-deb")
            .args(["--root-owner-group", "-Zxz", level(package), "--build"])
            .args([&folder, &file])
            // No file is newer than what it was made of: the same programs give the same package.
            .env("SOURCE_DATE_EPOCH", day_of_release("%ct")?),
    )?;
    Ok(file)
}

/// The two programs have much in common: the ninth level sees far enough back to find it.
fn level(package: &Package) -> &'static str {
    match package.level {
        Level::Small => "-z9",
        Level::Quick => "-z1",
    }
}

fn control(package: &Package) -> anyhow::Result<String> {
    let depends = libraries(package)?;
    let size = kilobytes(&package.tree())?;
    Ok(format!(
        "Package: {NAME}\nVersion: {}\nArchitecture: {}\nMaintainer: {MAINTAINER}\nInstalled-Size: {size}\nSection: education\nPriority: optional\nDepends: {depends}, {DESKTOP}\nRecommends: xdg-utils\nDescription: offline training manual on human rights for health workers\n A training manual in English, French, Spanish and Russian, for those who lead\n workshops and those who study on their own. It needs no internet.\n",
        package.version,
        architecture()?,
    ))
}

/// Which packages hold the libraries that the programs name, as Debian's own reader of binaries finds them.
fn libraries(package: &Package) -> anyhow::Result<String> {
    let folder = package.folder.join("shlibdeps");
    write(
        &folder.join("debian/control"),
        b"Source: x\n\nPackage: x\nArchitecture: any\n",
    )?;
    let tree = package.tree().join("usr/bin");
    let programs: Vec<PathBuf> = [NAME, "hrhw"].iter().map(|name| tree.join(name)).collect();
    for program in &programs {
        copy(
            program,
            &folder.join(program.file_name().context("a name")?),
        )?;
    }
    let output = Command::new("dpkg-shlibdeps")
        .arg("-O")
        .args(&programs)
        .current_dir(&folder)
        .output()?;
    let said = String::from_utf8(output.stdout)?;
    let depends = said
        .trim()
        .strip_prefix("shlibs:Depends=")
        .map(str::to_owned);
    depends.with_context(|| String::from_utf8_lossy(&output.stderr).into_owned())
}

/// By which a damaged installation is found (`dpkg --verify`).
fn sums(folder: &Path) -> anyhow::Result<Vec<u8>> {
    let mut find = Command::new("find");
    find.args(["usr", "-type", "f", "-exec", "md5sum", "{}", "+"]);
    said(find.current_dir(folder))
}

fn architecture() -> anyhow::Result<String> {
    let output = Command::new("dpkg").arg("--print-architecture").output()?;
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

fn kilobytes(folder: &Path) -> anyhow::Result<u64> {
    let mut sum = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        sum += if entry.file_type()?.is_dir() {
            kilobytes(&entry.path())?
        } else {
            entry.metadata()?.len().div_ceil(1024)
        };
    }
    Ok(sum)
}
