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

#[test]
fn a_page_that_is_not_there_still_knows_its_reader() -> anyhow::Result<()> {
    let browser = Browser::open(&[])?;
    browser.go("/en/welcome")?;
    browser.page.find("#name")?.keys("Amina")?;
    browser.page.find("main form .act")?.click()?;
    browser.go("/en/no-such-page")?;
    assert!(browser.page.find(".bar")?.text()?.contains("Amina"));
    Ok(())
}
