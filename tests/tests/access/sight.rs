//! Other eyes, other scripts: every page mirrored and longer, with text twice as large, in forced colours, without
//! motion.

use house::browser::Browser;
use serde_json::json;

use super::{Made, PAGES, resize, violations, write};

/// What does not fit, measured as `hrhw check --render` does.
const MEASURE: &str = include_str!("../../../ui/check/measure.js");

/// Every page in one language at one width, and which are too wide.
fn too_wide(
    browser: &Browser,
    made: &Made,
    lang: &str,
    width: u32,
    before: &str,
) -> anyhow::Result<Vec<String>> {
    resize(browser, width)?;
    let mut found = Vec::new();
    for page in PAGES.iter().copied() {
        browser.go(&made.address(page, lang))?;
        browser.page.run(before)?;
        let seen = browser
            .page
            .run(&format!("{MEASURE}\nreturn measure(window);"))?;
        let wide = seen.as_array().into_iter().flatten();
        for over in wide.filter(|one| one["rule"] == "page-too-wide") {
            found.push(format!("{lang} {page} at {width}: {over}"));
        }
    }
    Ok(found)
}

fn none(found: &[String]) {
    assert!(
        found.is_empty(),
        "{} pages:\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn nothing_sticks_out_in_a_longer_language() -> anyhow::Result<()> {
    let browser = Browser::open(&["--pseudo", "long"])?;
    let made = write(&browser)?;
    let mut found = Vec::new();
    for width in [1366, 600, 500] {
        found.extend(too_wide(&browser, &made, "en-XC", width, "")?);
    }
    none(&found);
    Ok(())
}

#[test]
fn pages_are_mirrored_whole() -> anyhow::Result<()> {
    let browser = Browser::open(&["--pseudo", "rtl"])?;
    let made = write(&browser)?;
    let mut found = Vec::new();
    for width in [1366, 600] {
        found.extend(too_wide(&browser, &made, "ar-XB", width, "")?);
    }
    resize(&browser, 1366)?;
    for page in PAGES.iter().copied() {
        browser.go(&made.address(page, "ar-XB"))?;
        let direction = browser
            .page
            .run("return getComputedStyle(document.body).direction")?;
        // The projector speaks the room's language, whatever the trainer reads.
        let expect = match page.ends_with("/room") {
            true => "ltr",
            false => "rtl",
        };
        assert_eq!(direction, expect, "{page}");
        let of_page = violations(&browser)?.into_iter();
        found.extend(of_page.map(|violation| format!("{page}: {violation}")));
    }
    none(&found);
    Ok(())
}

#[test]
fn text_of_twice_the_size_fits() -> anyhow::Result<()> {
    let browser = Browser::open_with_text(&[], 32)?;
    let made = write(&browser)?;
    let mut found = Vec::new();
    for lang in ["en", "ru"] {
        browser.go(&format!("/{lang}/"))?;
        let size = browser
            .page
            .run("return getComputedStyle(document.documentElement).fontSize")?;
        assert_eq!(
            size, "36px",
            "the browser did not take the size of its text"
        );
        found.extend(too_wide(&browser, &made, lang, 1280, "")?);
    }
    none(&found);
    Ok(())
}

#[test]
fn the_largest_text_of_the_app_fits() -> anyhow::Result<()> {
    let browser = Browser::open(&[])?;
    let made = write(&browser)?;
    let largest = "document.documentElement.dataset.size = 'largest'";
    none(&too_wide(&browser, &made, "ru", 1280, largest)?);
    Ok(())
}

#[test]
fn narrow_windows_need_no_scrolling_sideways() -> anyhow::Result<()> {
    let browser = Browser::open(&[])?;
    let made = write(&browser)?;
    let mut found = Vec::new();
    for lang in ["fr", "ru"] {
        found.extend(too_wide(&browser, &made, lang, 500, "")?);
    }
    none(&found);
    Ok(())
}

/// Tells the browser what its user wants.
fn wants(browser: &Browser, feature: &str, value: &str) -> anyhow::Result<()> {
    let params = json!({ "features": [{ "name": feature, "value": value }] });
    let command = json!({ "cmd": "Emulation.setEmulatedMedia", "params": params });
    browser
        .page
        .command("POST", "/goog/cdp/execute", Some(&command))?;
    Ok(())
}

#[test]
fn nothing_moves_for_whoever_wants_none_of_it() -> anyhow::Result<()> {
    let browser = Browser::open(&[])?;
    let made = write(&browser)?;
    wants(&browser, "prefers-reduced-motion", "reduce")?;
    let mut found = Vec::new();
    for page in PAGES.iter().copied() {
        browser.go(&made.address(page, "en"))?;
        let moving = browser.page.run(
            "return [...document.querySelectorAll('*')].filter((e) => { const s = getComputedStyle(e);
               return !/^0s(, 0s)*$/.test(s.transitionDuration) || s.animationName !== 'none' || s.scrollBehavior === 'smooth'; })
               .map((e) => e.tagName + '.' + e.className).slice(0, 3).join(' ')",
        )?;
        if moving != "" {
            found.push(format!("{page}: {moving}"));
        }
    }
    none(&found);
    Ok(())
}

#[test]
fn in_forced_colours_focus_and_controls_are_seen() -> anyhow::Result<()> {
    let browser = Browser::open(&[])?;
    let made = write(&browser)?;
    wants(&browser, "forced-colors", "active")?;
    let mut found = Vec::new();
    for page in PAGES.iter().copied() {
        browser.go(&made.address(page, "en"))?;
        let unseen = browser.page.run(
            "const seen = (e) => { const s = getComputedStyle(e); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };
             if (!matchMedia('(forced-colors: active)').matches) return 'colours are not forced';
             const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), textarea, select, summary')];
             return all.filter((e) => e.checkVisibility({ visibilityProperty: true })).filter((e) => { e.focus({ focusVisible: true }); return document.activeElement === e && !seen(e); })
               .map((e) => e.tagName + '.' + e.className).slice(0, 3).join(' ')",
        )?;
        if unseen != "" {
            found.push(format!("{page}: {unseen}"));
        }
    }
    none(&found);
    Ok(())
}
