//! `cargo xtask sbom`: what the shipped programs are made of, as CycloneDX (a bill of materials that other programs read).
//!
//! Written from `cargo metadata` by hand: a library for it would be the largest dependency of this program.

use crate::command::{cargo, root, target};
use anyhow::{Context, bail};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

/// The programs that people get.
const SHIPPED: [&str; 2] = ["desktop", "hrhw"];

/// What is built in and no crate of its own: name, kind, the crate that brings it or where it lies, licence.
const BUILT_IN: &[(&str, &str, &str, &str)] = &[
    ("SQLCipher", "library", "libsqlite3-sys", "BSD-3-Clause"),
    ("SQLite", "library", "libsqlite3-sys", "blessing"),
    ("OpenSSL", "library", "openssl-src", "Apache-2.0"),
    (
        "PT Sans and PT Serif",
        "data",
        "ui/fonts/PARATYPE-LICENSE.txt",
        "LicenseRef-ParaType-Free-Font-Licence",
    ),
    (
        "Noto Sans, Noto Sans Math and Noto Sans Symbols 2 (a part)",
        "data",
        "ui/fonts/NOTO-LICENSE.txt",
        "OFL-1.1",
    ),
    (
        "The words of the manual",
        "data",
        "manuals/LICENSE.md",
        "CC-BY-4.0",
    ),
];

/// Writes the bill, says where and what is in it.
pub(crate) fn sbom(out: Option<PathBuf>) -> anyhow::Result<()> {
    let bill = bill(&metadata()?, &checksums()?)?;
    let out = out.unwrap_or_else(|| target().join("bundle").join("sbom.cdx.json"));
    if let Some(folder) = out.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&out, serde_json::to_string_pretty(&bill)? + "\n")?;
    let components = list(&bill["components"]);
    let linked = components.iter().filter(|one| one["scope"] != "excluded");
    println!(
        "{}: {} components, {} of them in the programs, on all systems",
        out.display(),
        components.len(),
        linked.count()
    );
    Ok(())
}

fn metadata() -> anyhow::Result<Value> {
    let said = cargo(["metadata", "--format-version=1", "--locked", "--offline"]).output()?;
    if !said.status.success() {
        bail!("{}", String::from_utf8_lossy(&said.stderr));
    }
    Ok(serde_json::from_slice(&said.stdout)?)
}

/// The sums of the packages' archives, by name and version.
fn checksums() -> anyhow::Result<BTreeMap<(String, String), String>> {
    let lock = fs::read_to_string(root().join("Cargo.lock"))?;
    let field = |package: &str, name: &str| {
        let line = package.lines().find_map(|line| line.strip_prefix(name))?;
        Some(line.trim_start_matches(" = ").trim_matches('"').to_owned())
    };
    let packages = lock.split("[[package]]").skip(1);
    let of = |package: &str| {
        Some((
            (field(package, "name")?, field(package, "version")?),
            field(package, "checksum")?,
        ))
    };
    Ok(packages.filter_map(of).collect())
}

fn bill(metadata: &Value, checksums: &BTreeMap<(String, String), String>) -> anyhow::Result<Value> {
    let packages: BTreeMap<&str, &Value> = list(&metadata["packages"])
        .iter()
        .map(|one| (text(&one["id"]), one))
        .collect();
    let roots = || {
        let ours = |(_, one): &(&&str, &&Value)| SHIPPED.contains(&text(&one["name"]));
        packages.iter().filter(ours).map(|(id, _)| *id).collect()
    };
    let built = needs(metadata, Built::InAndWith);
    let shipped = reached(roots(), &built);
    let linked = reached(roots(), &needs(metadata, Built::In));
    // The standard's word for what no program of ours runs: it only helped to build one.
    let scope = |id: &&str| match linked.contains(id) {
        true => "required",
        false => "excluded",
    };
    let mut components: Vec<Value> = shipped
        .iter()
        .filter_map(|id| Some(component(packages.get(id)?, checksums, scope(id))))
        .collect();
    components.extend(built_in(&components)?);
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": { "type": "application", "bom-ref": "human-rights-for-health-workers", "name": "Human Rights for Health Workers", "version": version(metadata)? },
            "tools": { "components": [{ "type": "application", "name": "cargo xtask sbom" }] },
        },
        "components": components,
        "dependencies": dependencies(&packages, &shipped, &built),
    }))
}

/// Who needs whom, among what is shipped.
fn dependencies(
    packages: &BTreeMap<&str, &Value>,
    shipped: &BTreeSet<&str>,
    needs: &BTreeMap<&str, Vec<&str>>,
) -> Vec<Value> {
    let name = |id: &&str| packages.get(id).map(|one| purl(one));
    let of = |id: &&str| {
        let on: BTreeSet<String> = needs
            .get(id)?
            .iter()
            .filter(|on| shipped.contains(*on))
            .filter_map(name)
            .collect();
        Some(json!({ "ref": name(id)?, "dependsOn": on }))
    };
    shipped.iter().filter_map(of).collect()
}

fn version(metadata: &Value) -> anyhow::Result<String> {
    let desktop = list(&metadata["packages"])
        .iter()
        .find(|one| one["name"] == "desktop");
    Ok(text(&desktop.context("the window")?["version"]).to_owned())
}

/// Which needs are meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Built {
    /// What is linked into the programs.
    In,
    /// That, and what only helps to build it.
    InAndWith,
}

/// What each package needs; never what only its tests need.
fn needs(metadata: &Value, built: Built) -> BTreeMap<&str, Vec<&str>> {
    list(&metadata["resolve"]["nodes"])
        .iter()
        .map(|node| (text(&node["id"]), needs_of(node, built)))
        .collect()
}

fn needs_of(node: &Value, built: Built) -> Vec<&str> {
    let is_meant = |kind: &Value| match kind["kind"].as_str() {
        None => true,
        Some("dev") => false,
        Some(_) => built == Built::InAndWith,
    };
    list(&node["deps"])
        .iter()
        .filter(|dep| list(&dep["dep_kinds"]).iter().any(is_meant))
        .map(|dep| text(&dep["pkg"]))
        .collect()
}

fn reached<'a>(mut open: Vec<&'a str>, needs: &BTreeMap<&str, Vec<&'a str>>) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            open.extend(needs.get(id).into_iter().flatten());
        }
    }
    seen
}

fn component(
    package: &Value,
    checksums: &BTreeMap<(String, String), String>,
    scope: &str,
) -> Value {
    let (name, version) = (text(&package["name"]), text(&package["version"]));
    let mut component = Map::new();
    component.insert("type".into(), "library".into());
    component.insert("bom-ref".into(), purl(package).into());
    component.insert("name".into(), name.into());
    component.insert("version".into(), version.into());
    component.insert("purl".into(), purl(package).into());
    component.insert("scope".into(), scope.into());
    component.insert("licenses".into(), licences(package));
    if let Some(sum) = checksums.get(&(name.to_owned(), version.to_owned())) {
        component.insert(
            "hashes".into(),
            json!([{ "alg": "SHA-256", "content": sum }]),
        );
    }
    if let Some(url) = package["repository"].as_str() {
        component.insert(
            "externalReferences".into(),
            json!([{ "type": "vcs", "url": url }]),
        );
    }
    Value::Object(component)
}

/// An expression as SPDX writes it; older packages part two licences with a slash.
fn licences(package: &Value) -> Value {
    match package["license"].as_str() {
        Some(licence) => {
            let words = licence.replace('/', " OR ");
            let words: Vec<&str> = words.split_whitespace().collect();
            json!([{ "expression": words.join(" ") }])
        }
        None => json!([{ "license": { "name": "as its licence file says" } }]),
    }
}

/// What a crate brings with it has no version of its own here: that of the crate says which one it is.
fn built_in(components: &[Value]) -> anyhow::Result<Vec<Value>> {
    let of = |(name, kind, from, licence): &(&str, &str, &str, &str)| {
        let brings = components.iter().find(|one| one["name"] == *from);
        let from = match brings {
            Some(one) => format!("{from} {}", text(&one["version"])),
            None => (*from).to_owned(),
        };
        anyhow::ensure!(
            brings.is_some() || root().join(&from).is_file(),
            "{name}: there is no {from}"
        );
        Ok(json!({
            "type": kind, "bom-ref": format!("built-in/{name}"), "name": name, "scope": "required",
            "licenses": [{ "expression": licence }],
            "properties": [{ "name": "from", "value": from }],
        }))
    };
    BUILT_IN.iter().map(of).collect()
}

fn purl(package: &Value) -> String {
    format!(
        "pkg:cargo/{}@{}",
        text(&package["name"]),
        text(&package["version"]).replace('+', "%2B")
    )
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bill_has_what_readers_of_bills_ask_for() -> anyhow::Result<()> {
        let bill = bill(&metadata()?, &checksums()?)?;
        assert_eq!(
            (&bill["bomFormat"], &bill["specVersion"]),
            (&json!("CycloneDX"), &json!("1.6"))
        );
        let components = list(&bill["components"]);
        assert!(components.len() > 300, "{}", components.len());
        let mut refs = BTreeSet::new();
        for one in components {
            for field in ["type", "bom-ref", "name"] {
                assert!(!text(&one[field]).is_empty(), "{field} of {one}");
            }
            assert!(!list(&one["licenses"]).is_empty(), "{one}");
            assert!(refs.insert(text(&one["bom-ref"])), "twice: {one}");
        }
        for dependency in list(&bill["dependencies"]) {
            assert!(refs.contains(text(&dependency["ref"])), "{dependency}");
            assert!(
                list(&dependency["dependsOn"])
                    .iter()
                    .all(|on| refs.contains(text(on))),
                "{dependency}"
            );
        }
        let has = |name: &str| components.iter().any(|one| one["name"] == name);
        let scope = |name: &str| {
            let one = components.iter().find(|one| one["name"] == name);
            one.map(|one| text(&one["scope"]).to_owned())
        };
        assert_eq!(scope("rusqlite").as_deref(), Some("required"));
        assert_eq!(scope("openssl-src").as_deref(), Some("excluded"));
        let from_elsewhere = components
            .iter()
            .filter(|one| one.get("hashes").is_some())
            .count();
        assert!(
            ["tauri", "rusqlite", "axum", "OpenSSL", "pages", "SQLCipher"]
                .into_iter()
                .all(has)
        );
        assert!(
            !has("proptest") && !has("house"),
            "what only tests need is not shipped"
        );
        assert!(from_elsewhere > 300, "{from_elsewhere} have a sum");
        Ok(())
    }

    #[test]
    fn old_licences_are_written_as_expressions() {
        let check = |licence: Value, expect: Value| {
            assert_eq!(licences(&json!({ "license": licence })), expect)
        };
        check(
            json!("MIT/Apache-2.0"),
            json!([{ "expression": "MIT OR Apache-2.0" }]),
        );
        check(
            json!("MIT OR Apache-2.0"),
            json!([{ "expression": "MIT OR Apache-2.0" }]),
        );
        check(
            json!("Apache-2.0 / MIT"),
            json!([{ "expression": "Apache-2.0 OR MIT" }]),
        );
        check(
            Value::Null,
            json!([{ "license": { "name": "as its licence file says" } }]),
        );
    }
}
