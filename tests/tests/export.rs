//! Copies of the manual where they are to be used: a site from a folder, a package in a learning platform's player, a
//! book before the checker of books.
#![cfg(target_os = "linux")]

#[path = "export/platform.rs"]
mod platform;

use std::path::Path;
use std::process::Command;

use anyhow::Context as _;
use house::browser::Browser;
use house::programs::{hrhw, root};
use serde_json::{Value, json};

const AXE: &str = include_str!("../vendor/axe.min.js");

fn export(args: &[&str], out: &Path) -> anyhow::Result<()> {
    let made = Command::new(hrhw())
        .arg("export")
        .args(args)
        .arg("--out")
        .arg(out)
        .env("LANG", "en_GB.UTF-8")
        .output()?;
    anyhow::ensure!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    Ok(())
}

/// Asks the search page of a copy, and answers what it found first.
fn find(browser: &Browser, query: &str) -> anyhow::Result<String> {
    let ask = "const form = document.querySelector('[data-carried-find]');
        form.elements.q.value = args[0];
        form.requestSubmit();
        return document.querySelector('[data-found] li')?.textContent ?? '';";
    let found = browser.page.run_async(ask, &json!([query]))?;
    Ok(found.as_str().unwrap_or_default().to_owned())
}

#[test]
fn a_site_works_from_a_folder() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let site = folder.path().join("site");
    export(&["site", "--all"], &site)?;
    let browser = Browser::open(&[])?;
    let go = |page: &str| {
        browser
            .page
            .open(&format!("file://{}", site.join(page).display()))
    };
    for page in [
        "index.html",
        "fr/index.html",
        "ru/sessions/dual-loyalty.html",
        "es/sessions/dual-loyalty/quiz.html",
        "en/glossary/dual-loyalty.html",
        "ru/find.html",
    ] {
        go(page)?;
        let font = browser.page.run_async(
            "await document.fonts.ready; return document.fonts.check('16px \"PT Sans\"')",
            &json!([]),
        )?;
        assert_eq!(font, Value::Bool(true), "{page} has no letters of its own");
        browser.page.run(AXE)?;
        let found = browser.page.run_async(
            "const result = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
             return result.violations.map((v) => v.id + ' ' + v.nodes[0].target);",
            &json!([]),
        )?;
        assert_eq!(found, json!([]), "{page}");
    }
    for (query, word) in [
        ("пыток", "пытки"),
        ("ghfdf", "прав"),
        ("согласее", "согласие"),
    ] {
        let found = find(&browser, query)?;
        assert!(found.contains(word), "{query} found {found}");
    }
    Ok(())
}

#[test]
fn a_folder_with_something_in_it_is_left_alone() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    std::fs::write(folder.path().join("mine.txt"), "mine")?;
    assert!(export(&["site", "--lang", "en"], folder.path()).is_err());
    assert_eq!(std::fs::read_dir(folder.path())?.count(), 1);
    Ok(())
}

#[test]
fn a_book_is_what_readers_of_books_expect() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    for lang in ["fr", "ru"] {
        let book = folder.path().join(format!("{lang}.epub"));
        export(&["epub", "--lang", lang], &book)?;
        // The program is a Java archive; not every machine starts those by their name.
        let checked = Command::new("java")
            .args(["-jar", "/usr/bin/epubcheck", "--failonwarnings"])
            .arg(&book)
            .output()
            .context("java")?;
        assert!(
            checked.status.success(),
            "{lang}: {}",
            String::from_utf8_lossy(&checked.stderr)
        );
    }
    Ok(())
}

/// What the app wrote when a trainer handed on a programme with the session she had adapted in it.
const HANDED: &str = "tests/fixtures/export/district.hrhw-programme";

#[test]
fn what_was_handed_on_goes_along_if_asked() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let (with, without) = (folder.path().join("with"), folder.path().join("without"));
    let file = root().join(HANDED);
    let file = file.to_string_lossy();
    export(&["site", "--lang", "ru", "--adaptations", &file], &with)?;
    export(&["site", "--lang", "ru"], &without)?;
    let page = |site: &Path| std::fs::read_to_string(site.join("ru/sessions/dual-loyalty.html"));
    let (with, without) = (page(&with)?, page(&without)?);
    for sign in ["Мэр звонит Марте.", "Изменено тем, кто сделал эту копию"]
    {
        assert!(with.contains(sign), "{sign}");
        assert!(!without.contains(sign), "{sign}");
    }
    assert!(without.contains("господин Лоренц, спрашивает её по телефону"));
    let refused = export(
        &["epub", "--adaptations", "Cargo.toml"],
        &folder.path().join("no.epub"),
    );
    let said = refused.expect_err("no programme").to_string();
    assert!(said.contains("not a programme"), "{said}");
    assert!(!folder.path().join("no.epub").exists());
    Ok(())
}
