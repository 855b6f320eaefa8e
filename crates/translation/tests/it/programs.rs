//! The programs of translators themselves: the schemas accept our files, OmegaT and Poedit open and save them, and what
//! they saved says what it said before. Where a program is not installed that is told, and nothing claimed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use language::{Lang, Locales};
use manual::Manual;
use tempfile::TempDir;
use translation::Stock;
use translation::desk::Folder;
use translation::exchange::{Unit, bring, units, write_po, write_xliff12, write_xliff20};

/// The built-in words in Russian, and a folder to write them to.
struct Files {
    folder: TempDir,
    units: Vec<Unit>,
}

impl Files {
    /// All passages, or those of a few pages: a program with windows takes its time with all.
    fn new(is_wanted: fn(&Unit) -> bool) -> Self {
        let (manual, messages) = (Manual::embedded(), Locales::embedded_files());
        let stock = Stock {
            manual: &manual,
            locales: &Locales::embedded(),
            messages: &messages,
        };
        let nowhere = Folder {
            manuals: None,
            locales: None,
        };
        let mut units = units(&stock, &nowhere, &Lang::new("ru")).expect("read");
        units.retain(is_wanted);
        assert!(units.len() > 100, "{} passages", units.len());
        Self {
            folder: tempfile::tempdir().expect("a folder"),
            units,
        }
    }

    /// Writes a file of this ending into a folder.
    fn write(&self, folder: &Path, ending: &str) -> PathBuf {
        let (en, ru) = (Lang::new("en"), Lang::new("ru"));
        let text = match ending {
            "po" => write_po(&ru, &self.units),
            "xlf" => write_xliff12(&en, &ru, &self.units),
            _ => write_xliff20(&en, &ru, &self.units),
        };
        let path = folder.join(format!("ru.{ending}"));
        fs::write(&path, text).expect("written");
        path
    }

    /// Fails where the file says something else than it was written with. Of what is the same in both languages a
    /// program may say nothing.
    #[track_caller]
    fn says_the_same(&self, path: &Path) {
        let (manual, messages) = (Manual::embedded(), Locales::embedded_files());
        let stock = Stock {
            manual: &manual,
            locales: &Locales::embedded(),
            messages: &messages,
        };
        let text = fs::read_to_string(path).expect("a file");
        let back = bring(&stock, &Lang::new("ru"), path, &text).expect("read back");
        let back: BTreeMap<String, String> = back
            .into_iter()
            .map(|one| (format!("{}#{}", one.page, one.key), one.target))
            .collect();
        for unit in &self.units {
            let Some(target) = &unit.target else { continue };
            let address = format!("{}#{}", unit.page, unit.key);
            match back.get(&address) {
                Some(said) => assert_eq!(said, target, "{address}"),
                None => assert_eq!(target, &unit.source, "{address} is lost"),
            }
        }
    }
}

fn a_few(unit: &Unit) -> bool {
    ["dual-loyalty", "find", "glossary", "app"].contains(&unit.page.name.as_str())
}

/// Whether all of these programs are there; if not, that is told.
fn are_there(programs: &[&str]) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let is_there =
        |name: &&str| std::env::split_paths(&path).any(|folder| folder.join(name).exists());
    let missing: Vec<_> = programs.iter().filter(|name| !is_there(name)).collect();
    if !missing.is_empty() {
        eprintln!("not installed: {missing:?}; nothing was tried");
    }
    missing.is_empty()
}

/// Where the schemas of OASIS lie. They may not be handed on with this repository; a package for PHP brings them.
fn schemas() -> Option<PathBuf> {
    let named = std::env::var_os("XLIFF_SCHEMAS").map(PathBuf::from);
    let usual = "/usr/share/php/Symfony/Component/Translation/Resources/schemas".into();
    let found = named.into_iter().chain([usual]).find(|path| path.is_dir());
    if found.is_none() {
        eprintln!(
            "no schemas (package php-symfony-translation, or XLIFF_SCHEMAS); nothing was tried"
        );
    }
    found
}

#[test]
fn the_schemas_of_xliff_accept_every_passage() {
    let Some(schemas) = schemas().filter(|_| are_there(&["xmllint"])) else {
        return;
    };
    let files = Files::new(|_| true);
    let folder = files.folder.path();
    fs::copy(schemas.join("xml.xsd"), folder.join("xml.xsd")).expect("a schema");
    for (schema, ending) in [
        ("xliff-core-1.2-strict.xsd", "xlf"),
        ("xliff-core-2.0.xsd", "xliff"),
    ] {
        // They name the schema of XML by an address; it lies beside them.
        let text = fs::read_to_string(schemas.join(schema)).expect("a schema");
        let text = text
            .replace("http://www.w3.org/2001/xml.xsd", "xml.xsd")
            .replace("informativeCopiesOf3rdPartySchemas/w3c/xml.xsd", "xml.xsd");
        let schema = folder.join(schema);
        fs::write(&schema, text).expect("written");
        let validated = |path: &Path| {
            let mut lint = Command::new("xmllint");
            lint.args(["--nonet", "--noout", "--schema"]).arg(&schema);
            lint.arg(path).output().expect("xmllint")
        };
        let path = files.write(folder, ending);
        let said = validated(&path);
        assert!(
            said.status.success(),
            "{}",
            String::from_utf8_lossy(&said.stderr)
        );
        let text = fs::read_to_string(&path).expect("a file");
        fs::write(&path, text.replacen("<source", "<sauce", 1)).expect("written");
        assert!(
            !validated(&path).status.success(),
            "the schema accepts anything"
        );
    }
}

const PROJECT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>EN</source_lang><target_lang>RU</target_lang><sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>
</project></omegat>"#;

#[test]
fn omegat_opens_our_files_and_writes_them_as_they_were() {
    if !are_there(&["omegat"]) {
        return;
    }
    let files = Files::new(a_few);
    let project = files.folder.path().join("project");
    for name in ["source", "target", "tm", "omegat", "glossary", "dictionary"] {
        fs::create_dir_all(project.join(name)).expect("a folder");
    }
    fs::write(project.join("omegat.project"), PROJECT).expect("written");
    for ending in ["po", "xlf"] {
        files.write(&project.join("source"), ending);
    }
    let said = Command::new("omegat")
        .arg(&project)
        .arg("--mode=console-translate")
        .env("HOME", files.folder.path())
        .output()
        .expect("OmegaT");
    assert!(
        said.status.success(),
        "{}",
        String::from_utf8_lossy(&said.stderr)
    );
    for ending in ["po", "xlf"] {
        files.says_the_same(&project.join("target").join(format!("ru.{ending}")));
    }
}

/// A program that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn run(command: &mut Command) -> Running {
    let command = command.stdout(Stdio::null()).stderr(Stdio::null());
    Running(command.spawn().expect("it starts"))
}

/// Asks until there is an answer; a machine with much to do takes its time.
fn wait<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(120) {
        if let Some(answer) = ask() {
            return answer;
        }
        std::thread::sleep(Duration::from_millis(300));
    }
    panic!("{what} did not come");
}

#[test]
fn poedit_opens_our_files_and_saves_what_they_said() {
    if !are_there(&["poedit", "Xvfb", "xdotool"]) {
        return;
    }
    let files = Files::new(a_few);
    let folder = files.folder.path();
    let display = ":97";
    let _screen = run(Command::new("Xvfb").args([display, "-screen", "0", "1200x900x24"]));
    let press = |arguments: &[&str]| {
        let said = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", display)
            .output();
        let said = String::from_utf8(said.expect("xdotool").stdout).expect("text");
        said.lines().next().map(str::to_owned)
    };
    wait("the screen", || press(&["getdisplaygeometry"]));
    for ending in ["po", "xlf", "xliff"] {
        let path = files.write(folder, ending);
        let written = fs::metadata(&path)
            .and_then(|facts| facts.modified())
            .expect("a time");
        let home = folder.join(ending);
        fs::create_dir(&home).expect("a folder");
        let _poedit = run(Command::new("poedit")
            .arg(&path)
            .env("DISPLAY", display)
            .env("HOME", &home));
        let window = wait("the window", || {
            press(&["search", "--name", &format!("ru.{ending}")])
        });
        wait("the saved file", || {
            press(&["windowfocus", &window, "key", "ctrl+s"]);
            let saved = fs::metadata(&path)
                .and_then(|facts| facts.modified())
                .ok()?;
            (saved != written).then_some(())
        });
        // It writes beside and renames: what is there is whole.
        files.says_the_same(&path);
    }
}
