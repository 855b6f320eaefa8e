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

/// How xz presses, and how far back it looks. Taking out needs as much memory.
const FAR: &str = "--lzma2=preset=9,dict=128MiB";

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
    match package.level {
        Level::Quick => build(&folder, &file, &["-Zxz", "-z1"])?,
        Level::Small => small(package, &folder, &file)?,
    }
    Ok(file)
}

fn build(folder: &Path, file: &Path, how: &[&str]) -> anyhow::Result<()> {
    let mut build = Command::new("dpkg-deb");
    build.arg("--root-owner-group").args(how).arg("--build");
    // No file is newer than what it was made of: the same programs give the same package.
    build.env("SOURCE_DATE_EPOCH", day_of_release("%ct")?);
    say_and_run(build.args([folder, file]))
}

/// The two programs have much in common, which xz finds if it sees far enough back, and machine code presses better
/// through its filter for it. dpkg-deb offers neither, and takes out what was pressed so.
fn small(package: &Package, folder: &Path, file: &Path) -> anyhow::Result<()> {
    let parts = package.folder.join("parts");
    if parts.exists() {
        fs::remove_dir_all(&parts)?;
    }
    fs::create_dir_all(&parts)?;
    let loose = parts.join("loose.deb");
    build(folder, &loose, &["-Znone"])?;
    say_and_run(Command::new("ar").arg("x").arg(&loose).current_dir(&parts))?;
    let mut xz = Command::new("xz");
    if std::env::consts::ARCH == "x86_64" {
        xz.arg("--x86");
    }
    xz.args([FAR, "control.tar", "data.tar"]);
    say_and_run(xz.current_dir(&parts))?;
    if file.exists() {
        fs::remove_file(file)?;
    }
    let mut ar = Command::new("ar");
    ar.arg("rcD").arg(file);
    ar.args(["debian-binary", "control.tar.xz", "data.tar.xz"]);
    say_and_run(ar.current_dir(&parts))
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
