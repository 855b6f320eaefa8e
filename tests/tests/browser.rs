//! The pages in Chromium, served on loopback by the command line.
#![cfg(target_os = "linux")]

use house::browser::Browser;
use serde_json::json;

#[test]
fn the_served_pages_open_in_a_browser() -> anyhow::Result<()> {
    let browser = Browser::open(&[])?;
    assert!(
        !browser.page.url()?.contains("token"),
        "{}",
        browser.page.url()?
    );
    browser.go("/fr/about")?;
    assert_eq!(
        browser.page.run("return document.documentElement.lang")?,
        "fr"
    );
    assert!(!browser.page.find("h1")?.text()?.is_empty());
    assert_eq!(
        browser.page.run("return document.cookie")?,
        "",
        "no script can read the key"
    );
    Ok(())
}

#[test]
fn a_page_that_is_not_there_still_knows_its_reader() -> anyhow::Result<()> {
    let browser = Browser::open(&[])?;
    browser.go("/en/welcome")?;
    browser.page.find("#name")?.keys("Amina")?;
    browser.page.find("main form .act")?.follow()?;
    browser.go("/en/no-such-page")?;
    assert!(browser.page.find(".bar")?.text()?.contains("Amina"));
    Ok(())
}

#[test]
fn an_empty_field_is_told_of_in_the_reader_s_language() -> anyhow::Result<()> {
    let browser = Browser::open(&[])?;
    let told = "return document.querySelector('#name').validationMessage";
    for (lang, words) in [("ru", "Сначала"), ("fr", "d’abord"), ("en", "first")] {
        browser.go(&format!("/{lang}/welcome"))?;
        browser.page.find("main form .act")?.click()?;
        let text = browser.page.run(told)?;
        assert!(
            text.as_str().is_some_and(|text| text.contains(words)),
            "{lang}: {text}"
        );
        browser.page.find("#name")?.keys("A")?;
        assert_eq!(browser.page.run(told)?, "", "{lang}: it stays");
    }
    Ok(())
}

/// What a key does goes to whatever has the focus, as from a real keyboard.
fn press(browser: &Browser, key: &str) -> anyhow::Result<()> {
    let press = json!({ "actions": [{ "type": "key", "id": "keys", "actions": [
        { "type": "keyDown", "value": key },
        { "type": "keyUp", "value": key },
    ] }] });
    browser.page.command("POST", "/actions", Some(&press))?;
    Ok(())
}

/// A page that was left answers no script: only the next one says that no card lies open.
fn wait_for_the_next_page(browser: &Browser) -> anyhow::Result<()> {
    let is_there = "return !document.querySelector('.asked details[open]') && document.readyState === 'complete'";
    for _ in 0..200 {
        if browser
            .page
            .run(is_there)
            .is_ok_and(|there| there == json!(true))
        {
            return Ok(());
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    anyhow::bail!("the answer led nowhere")
}

#[test]
fn a_whole_review_needs_no_more_than_a_keyboard() -> anyhow::Result<()> {
    let browser = Browser::open(&[])?;
    browser.go("/en/welcome")?;
    browser.page.find("#name")?.keys("Amina")?;
    browser.page.find("main form .act")?.follow()?;
    browser.page.run_async(
        "for (const [place, body] of [['sessions/dual-loyalty/finish', ''], ['me', 'review=yes']])
           await fetch('/en/' + place, { method: 'POST', body: new URLSearchParams(body) });",
        &json!([]),
    )?;
    browser.go("/en/review")?;
    let mut cards = Vec::new();
    while !browser.page.find_all("form[data-review]")?.is_empty() {
        let card = browser.page.find("[name=card]")?.attribute("value")?;
        press(&browser, " ")?;
        assert_eq!(
            browser
                .page
                .run("return document.querySelector('.asked details').open")?,
            true
        );
        press(&browser, if cards.is_empty() { "1" } else { "3" })?;
        wait_for_the_next_page(&browser)?;
        cards.push(card);
        assert!(cards.len() < 30, "the day does not end: {cards:?}");
    }
    let heading = browser.page.find("h1")?.text()?;
    assert!(heading.contains("Enough"), "{heading}: {cards:?}");
    assert_eq!(
        cards.first(),
        cards.last(),
        "what was not known came again: {cards:?}"
    );
    assert_eq!(cards.len(), 7);
    Ok(())
}

/// Whether the page at this address has come.
fn arrives(browser: &Browser, address: &str) -> anyhow::Result<()> {
    for _ in 0..200 {
        if browser.page.url().is_ok_and(|url| url.ends_with(address)) {
            return Ok(());
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    anyhow::bail!("{address} did not come: {}", browser.page.url()?)
}

#[test]
fn f1_helps_and_letters_are_heard_on_a_cyrillic_keyboard() -> anyhow::Result<()> {
    const F1: &str = "\u{E031}";
    let browser = Browser::open(&[])?;
    browser.go("/ru/sessions/dual-loyalty")?;
    press(&browser, F1)?;
    arrives(&browser, "/ru/help")?;
    for (key, code) in [("л", "KeyK"), ("k", "KeyK")] {
        browser.go("/ru/help/keys")?;
        // No driver types on another layout: this is what a browser tells of such a key.
        browser.page.run(&format!(
            "document.body.dispatchEvent(new KeyboardEvent('keydown',
               {{ key: '{key}', code: '{code}', ctrlKey: true, bubbles: true, cancelable: true }}))"
        ))?;
        arrives(&browser, "/ru/find")?;
    }
    Ok(())
}
