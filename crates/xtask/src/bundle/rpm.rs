//! The package of Fedora and its relatives.

use super::tree::write;
use super::{NAME, Package};
use crate::command::say_and_run;
use std::path::PathBuf;
use std::process::Command;

/// Packs the tree. rpmbuild reads by itself which libraries the programs need.
pub(super) fn pack(package: &Package) -> anyhow::Result<PathBuf> {
    let folder = package.folder.join("rpm");
    let spec = folder.join("package.spec");
    write(&spec, spec_of(package).as_bytes())?;
    let define = |name: &str, value: &str| format!("{name} {value}");
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
            // What was stripped is not stripped again, and there is nothing to debug.
            .args([
                "--define",
                "debug_package %{nil}",
                "--define",
                "__strip /bin/true",
            ])
            .args(["--define", "_build_id_links none"])
            .arg(&spec),
    )?;
    let arch = std::env::consts::ARCH;
    Ok(folder
        .join(arch)
        .join(format!("{NAME}-{}-1.{arch}.rpm", package.version)))
}

fn spec_of(package: &Package) -> String {
    let tree = package.tree();
    format!(
        "Name: {NAME}\nVersion: {version}\nRelease: 1\nSummary: Offline training manual on human rights for health workers\nLicense: (MIT OR Apache-2.0) AND CC-BY-4.0\n\n%description\nA training manual in English, French, Spanish and Russian, for those who lead\nworkshops and those who study on their own. It needs no internet.\n\n%install\ncp -a {tree}/. %{{buildroot}}/\n\n%files\n/usr/bin/*\n/usr/share/applications/*\n/usr/share/bash-completion/completions/hrhw\n/usr/share/doc/{NAME}\n/usr/share/fish/vendor_completions.d/hrhw.fish\n/usr/share/icons/hicolor/*/apps/*\n/usr/share/man/man1/*\n/usr/share/man/*/man1/*\n/usr/share/metainfo/*\n/usr/share/mime/packages/*\n/usr/share/zsh/vendor-completions/_hrhw\n",
        version = package.version,
        tree = tree.display(),
    )
}
