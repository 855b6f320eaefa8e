//! The package of Fedora and its relatives.

use super::tree::{said, write};
use super::{Level, NAME, Package};
use crate::command::say_and_run;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Packs the tree. rpmbuild reads by itself which libraries the programs need.
pub(super) fn pack(package: &Package) -> anyhow::Result<PathBuf> {
    let folder = package.folder.join("rpm");
    let spec = folder.join("package.spec");
    write(&spec, spec_of(package).as_bytes())?;
    let define = |name: &str, value: &str| format!("{name} {value}");
    let payload = match package.level {
        Level::Small => "_binary_payload w9.xzdio",
        Level::Quick => "_binary_payload w1.xzdio",
    };
    say_and_run(
        Command::new("rpmbuild")
            .args(["-bb", "--quiet"])
            .args([
                "--define",
                &define("_topdir", &folder.display().to_string()),
            ])
            .args([
                "--define",
                &define("_rpmdir", &folder.display().to_string()),
            ])
            // What was stripped is not stripped again, what was squeezed not squeezed; there is nothing to debug.
            .args([
                "--define",
                "debug_package %{nil}",
                "--define",
                "__strip /bin/true",
            ])
            .args(["--define", "_build_id_links none"])
            .args(["--define", "__os_install_post %{nil}"])
            .args(["--define", payload])
            .arg(&spec),
    )?;
    let arch = std::env::consts::ARCH;
    Ok(folder
        .join(arch)
        .join(format!("{NAME}-{}-1.{arch}.rpm", package.version)))
}

/// Installs it into an empty system and removes it again: every file comes out as it went in, and none stays. The libraries
/// that it asks for are Fedora's, of which no mirror is asked.
pub(super) fn trial(package: &Package, rpm: &Path) -> anyhow::Result<()> {
    let system = package.folder.join("empty");
    if system.exists() {
        fs::remove_dir_all(&system)?;
    }
    fs::create_dir_all(&system)?;
    let there = |words: &[&str]| {
        let mut command = Command::new("rpm");
        command.arg("--root").arg(&system).args(words);
        command
    };
    say_and_run(&mut there(&["--initdb"]))?;
    say_and_run(there(&["--install", "--nodeps"]).arg(rpm))?;
    say_and_run(&mut there(&["--verify", "--nodeps", NAME]))?;
    say_and_run(&mut there(&["--erase", "--nodeps", NAME]))?;
    let mut left = Command::new("find");
    let left = said(left.arg(system.join("usr")).args(["-type", "f"]))?;
    let left = String::from_utf8_lossy(&left);
    anyhow::ensure!(left.is_empty(), "left after removing it:\n{left}");
    Ok(())
}

/// The tree is Debian's but for the folder in which zsh looks.
fn spec_of(package: &Package) -> String {
    let tree = package.tree();
    let files = [
        "/usr/bin/*",
        "/usr/share/applications/*",
        "/usr/share/bash-completion/completions/hrhw",
        "/usr/share/fish/vendor_completions.d/hrhw.fish",
        "/usr/share/icons/hicolor/*/apps/*",
        "/usr/share/metainfo/*",
        "/usr/share/mime/packages/*",
        "/usr/share/zsh/site-functions/_hrhw",
        "%doc /usr/share/man/man1/*",
        "%doc /usr/share/man/*/man1/*",
    ];
    format!(
        "Name: {NAME}\nVersion: {version}\nRelease: 1\nSummary: Offline training manual on human rights for health workers\nLicense: (MIT OR Apache-2.0) AND CC-BY-4.0\nRequires: desktop-file-utils, hicolor-icon-theme, shared-mime-info\nRecommends: xdg-utils\n\n%description\nA training manual in English, French, Spanish and Russian, for those who lead\nworkshops and those who study on their own. It needs no internet.\n\n%install\ncp -a {tree}/. %{{buildroot}}/\nmv %{{buildroot}}/usr/share/zsh/vendor-completions %{{buildroot}}/usr/share/zsh/site-functions\n\n%files\n%license /usr/share/doc/{NAME}\n{files}\n",
        version = package.version,
        tree = tree.display(),
        files = files.join("\n"),
    )
}
