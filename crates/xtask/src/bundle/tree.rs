//! The tree: every file where it will lie.

use super::{ID, NAME, Package, licences};
use crate::command::{root, say_and_run};
use anyhow::Context;
use std::fs;
use std::path::Path;
use std::process::Command;

const LANGUAGES: [&str; 4] = ["en", "es", "fr", "ru"];
const ICON_SIZES: [u32; 8] = [16, 24, 32, 48, 64, 128, 256, 512];
/// Each shell with the file that it looks for.
const COMPLETIONS: [(&str, &str); 3] = [
    ("bash", "usr/share/bash-completion/completions/hrhw"),
    ("zsh", "usr/share/zsh/vendor-completions/_hrhw"),
    ("fish", "usr/share/fish/vendor_completions.d/hrhw.fish"),
];

/// Plants the tree anew.
pub(super) fn plant(package: &Package) -> anyhow::Result<()> {
    let tree = package.tree();
    if tree.exists() {
        fs::remove_dir_all(&tree)?;
    }
    programs(package, &tree)?;
    icons(&tree)?;
    entries(package, &tree)?;
    what_the_command_says(&tree)?;
    licences::lay(package, &tree)?;
    validated(&tree)
}

/// What a desktop reads of the package, by the desktop's own checkers.
fn validated(tree: &Path) -> anyhow::Result<()> {
    let share = tree.join("usr/share");
    let entry = share.join(format!("applications/{ID}.desktop"));
    say_and_run(Command::new("desktop-file-validate").arg(entry))?;
    let metainfo = share.join(format!("metainfo/{ID}.metainfo.xml"));
    say_and_run(
        Command::new("appstreamcli")
            .args(["validate", "--no-net"])
            .arg(metainfo),
    )
}

fn programs(package: &Package, tree: &Path) -> anyhow::Result<()> {
    for (from, to) in [("desktop", NAME), ("hrhw", "hrhw")] {
        let to = tree.join("usr/bin").join(to);
        copy(&package.built.join(from), &to)?;
        // What helps to look into a program that failed is not carried to a clinic.
        say_and_run(Command::new("strip").arg("--strip-unneeded").arg(&to))?;
    }
    Ok(())
}

fn icons(tree: &Path) -> anyhow::Result<()> {
    let icons = tree.join("usr/share/icons/hicolor");
    for size in ICON_SIZES {
        let file = icons.join(format!("{size}x{size}/apps/{ID}.png"));
        folder_of(&file)?;
        let edge = size.to_string();
        say_and_run(
            Command::new("rsvg-convert")
                .args(["--width", &edge, "--height", &edge, "--output"])
                .arg(&file)
                .arg(root().join("ui/icon.svg")),
        )?;
    }
    copy(
        &root().join("ui/icon.svg"),
        &icons.join(format!("scalable/apps/{ID}.svg")),
    )?;
    let symbolic = root().join("src-tauri/linux/symbolic.svg");
    copy(
        &symbolic,
        &icons.join(format!("symbolic/apps/{ID}-symbolic.svg")),
    )
}

fn entries(package: &Package, tree: &Path) -> anyhow::Result<()> {
    let linux = root().join("src-tauri/linux");
    let share = tree.join("usr/share");
    copy(
        &linux.join("desktop"),
        &share.join(format!("applications/{ID}.desktop")),
    )?;
    copy(
        &linux.join("mime.xml"),
        &share.join(format!("mime/packages/{ID}.xml")),
    )?;
    let metainfo = fs::read_to_string(linux.join("metainfo.xml"))?
        .replace("@VERSION@", &package.version)
        .replace("@DATE@", &day_of_release("%cs")?);
    write(
        &share.join(format!("metainfo/{ID}.metainfo.xml")),
        metainfo.as_bytes(),
    )
}

/// The day of the last commit, in one of git's formats: the same tree gives the same package.
pub(super) fn day_of_release(format: &str) -> anyhow::Result<String> {
    let format = format!("--format={format}");
    let mut git = Command::new("git");
    git.args(["log", "-1", &format]).current_dir(root());
    Ok(String::from_utf8(said(&mut git)?)?.trim().to_owned())
}

/// The command's pages in four languages, and what shells complete: it writes them itself, so they agree with it.
fn what_the_command_says(tree: &Path) -> anyhow::Result<()> {
    let hrhw = tree.join("usr/bin/hrhw");
    let manuals = tree.join("usr/share/man");
    for lang in LANGUAGES {
        let folder = match lang {
            "en" => manuals.join("man1"),
            _ => manuals.join(lang).join("man1"),
        };
        said(
            Command::new(&hrhw)
                .args(["man", "--lang", lang, "--out"])
                .arg(&folder),
        )?;
        squeeze_all(&folder)?;
    }
    for (shell, file) in COMPLETIONS {
        // In English: what is completed is the same in every language, and the shell's own words are English too.
        let words = said(
            Command::new(&hrhw)
                .args(["completions", shell])
                .env("LC_ALL", "C"),
        )?;
        write(&tree.join(file), &words)?;
    }
    Ok(())
}

fn squeeze_all(folder: &Path) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder)? {
        squeeze(&entry?.path())?;
    }
    Ok(())
}

/// Without name and time in it: the same tree gives the same package.
pub(super) fn squeeze(file: &Path) -> anyhow::Result<()> {
    let mut gzip = Command::new("gzip");
    gzip.args(["--best", "--no-name", "--force"]).arg(file);
    said(&mut gzip).map(drop)
}

/// What a program printed.
pub(super) fn said(command: &mut Command) -> anyhow::Result<Vec<u8>> {
    let output = command.output()?;
    anyhow::ensure!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(output.stdout)
}

/// Makes the folder that a file is to lie in.
fn folder_of(file: &Path) -> anyhow::Result<()> {
    Ok(fs::create_dir_all(
        file.parent().context("a file lies in a folder")?,
    )?)
}

pub(super) fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    folder_of(to)?;
    fs::copy(from, to).with_context(|| from.display().to_string())?;
    Ok(())
}

pub(super) fn write(to: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    folder_of(to)?;
    Ok(fs::write(to, bytes)?)
}
