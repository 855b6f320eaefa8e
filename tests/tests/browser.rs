//! The pages in Chromium, served on loopback by the command line.
#![cfg(target_os = "linux")]

use house::browser::Browser;

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
