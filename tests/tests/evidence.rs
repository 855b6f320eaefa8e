//! Answers typed in from paper, by keyboard alone, in Chromium.
#![cfg(target_os = "linux")]

use house::browser::Browser;
use house::process::wait_until;
use serde_json::{Value, json};

/// Waits until the page says so: on a busy machine a click takes its time to lead on.
fn until(browser: &Browser, what: &str) -> anyhow::Result<()> {
    let script = format!("return Boolean({what})");
    wait_until(what, || {
        browser.page.run(&script).is_ok_and(|answer| answer == true)
    })
}

/// A workshop with two people and the test of one session; opens the grid of the answers before.
fn grid(browser: &Browser) -> anyhow::Result<()> {
    browser.go("/en/welcome")?;
    browser.page.find("#name")?.keys("Amina")?;
    browser.page.find("main form .act")?.click()?;
    until(browser, "document.querySelector('.shelf')")?;
    browser.go("/en/lead")?;
    browser.page.find("main form .act")?.click()?;
    until(browser, "document.querySelector('[data-planner]')")?;
    let address = browser.page.url()?;
    let base = address.split(['?', '#']).next().unwrap_or_default();
    browser.page.open(&format!("{base}/people"))?;
    browser
        .page
        .run("document.querySelector('#count').value = 2")?;
    browser.page.find(".halves form:last-child .act")?.click()?;
    until(browser, "document.querySelector('[name^=code-]')")?;
    browser.page.open(&format!("{base}/tests"))?;
    browser
        .page
        .run("for (const d of document.querySelectorAll('details.pairs-of')) d.open = true")?;
    browser
        .page
        .run("document.querySelector('input[name=all][value=dual-loyalty]').click()")?;
    browser.page.find("main form .stay .act")?.click()?;
    until(browser, "location.search.includes('saved')")?;
    browser.page.open(&format!("{base}/tests/before"))?;
    until(browser, "document.querySelector('.grid tbody input')")
}

/// What stands in the cells, row by row.
fn cells(browser: &Browser) -> anyhow::Result<Value> {
    browser.page.run(
        "return [...document.querySelectorAll('.grid tbody tr')].map((row) => [...row.querySelectorAll('input')].map((cell) => cell.value).join(''))",
    )
}

#[test]
fn a_sheet_is_typed_in_without_a_mouse() -> anyhow::Result<()> {
    let browser = Browser::open(&[])?;
    grid(&browser)?;
    let first = browser.page.find(".grid tbody input")?;
    // The first row: letters, a number, a capital, a blank; then the next row by itself.
    first.keys("b")?;
    let next = |keys: &str| -> anyhow::Result<()> {
        let at = browser.page.run("return document.activeElement.name")?;
        let name = at.as_str().unwrap_or_default().to_owned();
        browser
            .page
            .find(&format!("input[name='{name}']"))?
            .keys(keys)
    };
    for key in ["2", "C", "\u{E015}", "\u{E013}", "\u{E014}", "a", "c"] {
        next(key)?;
    }
    assert_eq!(
        cells(&browser)?,
        json!(["bbca", "c"]),
        "a letter, and on to the next"
    );
    // A key that names no answer of the question is marked where it stands, and the rest is kept.
    for key in ["h", "a"] {
        next(key)?;
    }
    browser.page.run("document.activeElement.blur()")?;
    let wait = |what: &str| {
        let script = format!(
            "for (let i = 0; i < 100 && !({what}); i++) await new Promise((next) => setTimeout(next, 50)); return Boolean({what})"
        );
        browser.page.run_async(&script, &json!([]))
    };
    assert_eq!(
        wait("document.querySelector('.grid tbody tr:first-child .ok')")?,
        true
    );
    assert_eq!(
        wait("document.querySelector('.grid tbody tr:last-child .bad')")?,
        true
    );
    assert_eq!(
        wait("document.querySelectorAll('.grid [aria-invalid=true]').length === 1")?,
        true
    );
    // What was kept is there when the page comes again; what was wrong is not.
    browser
        .page
        .run("document.querySelector('.grid [aria-invalid=true]').value = ''")?;
    browser.page.find("form[data-grid] .act")?.click()?;
    assert_eq!(
        wait("document.querySelectorAll('.grid tbody .ok').length === 2")?,
        true
    );
    let address = browser.page.url()?;
    browser.page.open(&address)?;
    assert_eq!(cells(&browser)?, json!(["bbca", "ca"]));
    Ok(())
}

#[test]
fn a_file_is_read_and_shown_before_anything_is_done() -> anyhow::Result<()> {
    let browser = Browser::open(&[])?;
    grid(&browser)?;
    let before = browser.page.url()?;
    browser.page.open(&format!("{before}/file"))?;
    let file = tempfile::Builder::new().suffix(".csv").tempfile()?;
    // "Участник;1" and "Лина;б" in Windows-1251.
    let bytes = b"\xD3\xF7\xE0\xF1\xF2\xED\xE8\xEA;1\r\n\xCB\xE8\xED\xE0;\xE1\r\n";
    std::fs::write(file.path(), bytes)?;
    browser
        .page
        .find("input[type=file]")?
        .keys(&file.path().display().to_string())?;
    let text = browser.page.run_async(
        "for (let i = 0; i < 100 && !document.querySelector('#text').value; i++) await new Promise((next) => setTimeout(next, 50)); return document.querySelector('#text').value",
        &json!([]),
    )?;
    assert_eq!(text, "Участник;1\nЛина;б\n");
    browser.page.find("form[data-table] .act")?.click()?;
    until(&browser, "document.querySelector('section.trouble')")?;
    assert!(
        browser
            .page
            .find("section.trouble")?
            .text()?
            .contains("person would be added")
    );
    browser.page.find("section.trouble .act")?.click()?;
    until(&browser, "document.querySelector('.grid tbody input')")?;
    assert_eq!(browser.page.url()?, before);
    assert_eq!(
        cells(&browser)?,
        json!(["", "", "b"]),
        "numbers first, then Lina"
    );
    Ok(())
}
