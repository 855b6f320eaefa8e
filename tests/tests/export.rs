//! Copies of the manual where they are to be used: a site from a folder, a package in a learning platform's player, a
//! book before the checker of books.
#![cfg(target_os = "linux")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::Context as _;
use axum::http::{Uri, header::CONTENT_TYPE};
use axum::response::IntoResponse as _;
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

/// What the player of a learning platform was told.
fn told(browser: &Browser, name: &str) -> anyhow::Result<String> {
    let value = browser
        .page
        .run(&format!("return String(API.lmsGetValue('cmi.{name}'))"))?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

/// Waits until the player was told this.
fn wait_until_told(browser: &Browser, name: &str, expect: &str) -> anyhow::Result<()> {
    for _ in 0..100 {
        if told(browser, name)?.contains(expect) {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    anyhow::bail!("{name} is {:?}, not {expect:?}", told(browser, name)?)
}

#[test]
fn a_platform_hears_what_was_read_and_how_the_quiz_went() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let package = folder.path().join("package.zip");
    export(
        &["scorm", "--lang", "ru", "--session", "dual-loyalty"],
        &package,
    )?;
    let unpacked = Command::new("unzip")
        .arg("-q")
        .arg(&package)
        .current_dir(folder.path())
        .status()?;
    anyhow::ensure!(unpacked.success());
    let player = root().join("tests/vendor/scorm12.min.js");
    std::fs::copy(player, folder.path().join("player.js"))?;
    std::fs::copy(
        root().join("tests/fixtures/export/player.html"),
        folder.path().join("player.html"),
    )?;
    let port = serve(folder.path().to_owned())?;
    let browser = Browser::open(&[])?;
    browser
        .page
        .open(&format!("http://127.0.0.1:{port}/player.html"))?;
    wait_until_told(&browser, "core.lesson_status", "incomplete")?;
    let page = "const page = document.getElementById('sco').contentDocument.querySelector('iframe').contentWindow;";
    let ready = "for (let i = 0; i < 100 && !document.getElementById('sco').contentDocument?.querySelector('iframe')?.contentDocument?.querySelector('main'); i++) await new Promise((next) => setTimeout(next, 100));";
    browser.page.run_async(
        &format!("{ready} {page} page.scrollTo(0, page.document.documentElement.scrollHeight);"),
        &json!([]),
    )?;
    wait_until_told(&browser, "suspend_data", "references")?;
    assert_eq!(told(&browser, "core.lesson_status")?, "incomplete");
    browser.page.run_async(
        &format!(
            "{page} [...page.document.querySelectorAll('a')].find((link) => link.href.endsWith('dual-loyalty/quiz.html')).click();
             const quiz = () => document.getElementById('sco').contentDocument.querySelector('iframe').contentDocument;
             for (let i = 0; i < 100 && !(quiz()?.readyState === 'complete' && quiz().querySelector('[data-carried-quiz]')); i++) await new Promise((next) => setTimeout(next, 100));
             quiz().querySelectorAll('[data-question]').forEach((question, at) => {{
               for (const right of at ? question.dataset.right.split(' ') : ['1']) question.querySelector(`input[value='${{right}}']`).click();
             }});
             quiz().querySelector('[data-hand-in]').click();"
        ),
        &json!([]),
    )?;
    wait_until_told(&browser, "core.lesson_status", "completed")?;
    let score: u32 = told(&browser, "core.score.raw")?.parse()?;
    assert!(
        score > 50 && score < 100,
        "one of the answers was wrong: {score}"
    );
    let count: u32 = told(&browser, "interactions._count")?.parse()?;
    assert!(count >= 5, "{count}");
    Ok(())
}

/// A web server for one folder, as plain as they come.
fn serve(folder: PathBuf) -> anyhow::Result<u16> {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0))?;
    let port = listener.local_addr()?.port();
    listener.set_nonblocking(true)?;
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(async {
            let file = move |uri: Uri| {
                let path = folder.join(uri.path().trim_start_matches('/'));
                async move {
                    let kind = match path.extension().and_then(|ending| ending.to_str()) {
                        Some("html") => "text/html",
                        Some("js") => "text/javascript",
                        Some("css") => "text/css",
                        _ => "application/octet-stream",
                    };
                    match std::fs::read(path) {
                        Ok(bytes) => ([(CONTENT_TYPE, kind)], bytes).into_response(),
                        Err(_) => axum::http::StatusCode::NOT_FOUND.into_response(),
                    }
                }
            };
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
            let router = axum::Router::new().fallback(axum::routing::get(file));
            axum::serve(listener, router).await.expect("it serves");
        });
    });
    Ok(port)
}
