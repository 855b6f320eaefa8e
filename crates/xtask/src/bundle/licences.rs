//! Whose work is in the package: ours, and every library that is built into the programs, each with the words that its
//! authors ask to be handed on.

use super::deb::MAINTAINER;
use super::tree::{copy, day_of_release, said, squeeze, write};
use super::{NAME, Package};
use crate::command::{cargo, root};
use anyhow::Context;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Our packages whose programs are packed.
const PROGRAMS: [&str; 2] = ["desktop", "hrhw"];
/// Libraries that carry a further library in a folder of their own.
const WITHIN: [&str; 3] = [".", "sqlcipher", "openssl"];

/// Lays the licences and what changed into the tree.
pub(super) fn lay(package: &Package, tree: &Path) -> anyhow::Result<()> {
    let doc = tree.join("usr/share/doc").join(NAME);
    for file in [
        "manuals/LICENSE.md",
        "ui/fonts/NOTO-LICENSE.txt",
        "ui/fonts/PARATYPE-LICENSE.txt",
    ] {
        let name = file.rsplit('/').next().unwrap_or(file);
        copy(&root().join(file), &doc.join(name))?;
    }
    let copyright = fs::read_to_string(root().join("src-tauri/linux/copyright"))?.replace(
        "@MIT@",
        &as_a_field(&fs::read_to_string(root().join("LICENSE-MIT"))?),
    );
    write(&doc.join("copyright"), copyright.as_bytes())?;
    copy(&root().join("CHANGELOG.md"), &doc.join("NEWS"))?;
    write(&doc.join("changelog"), changes(package)?.as_bytes())?;
    write(&doc.join("third-party-licences"), third_party()?.as_bytes())?;
    for long in ["NEWS", "changelog", "third-party-licences"] {
        squeeze(&doc.join(long))?;
    }
    Ok(())
}

/// The list of changes as Debian wants one; what changed for those who use it is told in the other.
fn changes(package: &Package) -> anyhow::Result<String> {
    let version = &package.version;
    let day = day_of_release("%cD")?;
    Ok(format!(
        "{NAME} ({version}) stable; urgency=medium\n\n  * What is new: see NEWS.gz.\n\n -- {MAINTAINER}  {day}\n"
    ))
}

/// As Debian wants a text within a field: each line begins with a space, an empty one is a dot.
fn as_a_field(text: &str) -> String {
    let line = |line: &str| match line {
        "" => String::from(" ."),
        line => format!(" {line}"),
    };
    let lines: Vec<String> = text.trim_end().lines().map(line).collect();
    lines.join("\n")
}

/// Each text once, under the names of the libraries that it goes with.
fn third_party() -> anyhow::Result<String> {
    let facts: Value = serde_json::from_slice(&said(&mut cargo([
        "metadata",
        "--format-version=1",
        "--offline",
        "--locked",
        "--filter-platform",
        &format!("{}-unknown-linux-gnu", std::env::consts::ARCH),
    ]))?)?;
    let built_in = built_in(&facts)?;
    let mut by_text: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let packages = facts["packages"].as_array().context("packages")?;
    // Without a source it is one of ours.
    let others = packages
        .iter()
        .filter(|package| !package["source"].is_null());
    for package in others.filter(|package| built_in.contains(text(&package["id"]))) {
        let (name, version) = (text(&package["name"]), text(&package["version"]));
        let name = format!("{name} {version} ({})", text(&package["license"]));
        by_text.entry(words_of(package)?).or_default().push(name);
    }
    let mut whole = String::new();
    for (words, names) in by_text {
        write!(whole, "{}\n\n{words}\n\n{:=<78}\n\n", names.join("\n"), "")?;
    }
    Ok(whole)
}

/// The ids of everything that the programs are linked with; not what only builds or tries them.
fn built_in(facts: &Value) -> anyhow::Result<BTreeSet<&str>> {
    let nodes = facts["resolve"]["nodes"].as_array().context("nodes")?;
    let node_of: BTreeMap<&str, &Value> =
        nodes.iter().map(|node| (text(&node["id"]), node)).collect();
    let packages = facts["packages"].as_array().context("packages")?;
    let ours = |package: &&Value| {
        package["source"].is_null() && PROGRAMS.contains(&text(&package["name"]))
    };
    let mut waiting: Vec<&str> = packages
        .iter()
        .filter(ours)
        .map(|one| text(&one["id"]))
        .collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if seen.insert(id) {
            let below = node_of.get(id).and_then(|node| node["deps"].as_array());
            waiting.extend(below.into_iter().flatten().filter_map(linked));
        }
    }
    Ok(seen)
}

fn linked(dependency: &Value) -> Option<&str> {
    let kinds = dependency["dep_kinds"].as_array()?;
    let is_linked = kinds.iter().any(|kind| kind["kind"].is_null());
    is_linked.then(|| text(&dependency["pkg"]))
}

fn words_of(package: &Value) -> anyhow::Result<String> {
    let folder = Path::new(text(&package["manifest_path"]))
        .parent()
        .context("a folder")?;
    let mut files = Vec::new();
    for within in WITHIN {
        let Ok(entries) = fs::read_dir(folder.join(within)) else {
            continue;
        };
        files.extend(
            entries
                .flatten()
                .map(|entry| entry.path())
                .filter(|path| is_licence(path)),
        );
    }
    files.sort();
    let mut words = Vec::new();
    for file in files {
        words.push(String::from_utf8_lossy(&fs::read(file)?).trim().to_owned());
    }
    // Some say it in their manifest alone: then its name stands for the words.
    Ok(words.join("\n\n"))
}

fn is_licence(path: &Path) -> bool {
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .to_uppercase();
    path.is_file()
        && ["LICENSE", "LICENCE", "COPYING", "NOTICE", "COPYRIGHT"]
            .iter()
            .any(|word| name.starts_with(word))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
