//! A workbook with a passphrase locks: by its key, when nobody is there, when the machine slept. In a real browser and in
//! the real window.
#![cfg(target_os = "linux")]

use house::browser::Browser;
use house::desktop::Start;
use house::is_full;
use house::process::wait_until;
use house::webdriver::Session;
use serde_json::json;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

type Done = anyhow::Result<()>;

const PHRASE: &str = "copper lantern weaves nineteen goats";

/// A workbook of Zuzana's with a passphrase, which would lock by itself after four hours. The page sends it as its forms do.
fn begin(page: &Session) -> Done {
    let script = "const post = (place, fields) => fetch('/en/' + place, { method: 'POST', body: new URLSearchParams(fields).toString(), \
                  headers: { 'content-type': 'application/x-www-form-urlencoded' } });
                  await post('people', { name: 'Zuzana', lang: 'en', study: 'yes', shown: 'nothing' });
                  await post('safety/passphrase', { new: args[0], again: args[0] });
                  return (await post('safety/minutes', { minutes: '240' })).status";
    anyhow::ensure!(page.run_async(script, &json!([PHRASE]))? == 200);
    Ok(())
}

/// Nothing of hers is to be seen, and the page asks for the passphrase.
fn is_locked(page: &Session) -> bool {
    let asks = "return location.pathname === '/en/unlock' && !document.documentElement.hidden \
                && !!document.querySelector('#passphrase') && !document.body.textContent.includes('Zuzana')";
    page.run(asks).is_ok_and(|asks| asks == json!(true))
}

fn unlock(page: &Session) -> Done {
    page.find("#passphrase")?.keys(PHRASE)?;
    page.find("main form .act")?.click()?;
    wait_until("the shelf", || page.find(".shelf").is_ok())
}

/// The key, in the middle of a word: in the same breath nothing is to be seen, before anything is asked of the program;
/// going back shows nothing; and the word is there when she comes back.
fn the_key_hides_and_loses_no_word(page: &Session, home: &str) -> Done {
    begin(page)?;
    let session = format!("{home}/en/sessions/dual-loyalty");
    page.open(&session)?;
    page.find("form[data-note] textarea")?
        .keys("typed a moment ago")?;
    // Pressed by a script, which can look at the page in the same breath.
    let hidden = page.run(
        "dispatchEvent(new KeyboardEvent('keydown', { key: 'l', ctrlKey: true, cancelable: true })); \
         return document.documentElement.hidden && document.body.getClientRects().length === 0",
    )?;
    assert_eq!(hidden, json!(true));
    wait_until("the lock", || is_locked(page))?;
    page.run("history.back()")?;
    sleep(Duration::from_millis(500));
    let seen = page.run("return document.body?.textContent ?? ''")?;
    assert!(!seen.to_string().contains("typed a moment"), "{seen}");
    page.open(&format!("{home}/en/unlock"))?;
    unlock(page)?;
    page.open(&session)?;
    let kept = "return document.querySelector('form[data-note] textarea').value";
    assert_eq!(page.run(kept)?, "typed a moment ago");
    Ok(())
}

#[test]
fn the_key_hides_the_page_at_once_and_loses_no_word() -> Done {
    let browser = Browser::open(&[])?;
    the_key_hides_and_loses_no_word(&browser.page, &browser.home)
}

#[test]
fn the_key_locks_the_real_window() -> Done {
    let desktop = Start::default().open()?;
    begin(&desktop.page)?;
    desktop
        .page
        .open("hrhw://localhost/en/sessions/dual-loyalty")?;
    desktop
        .screen
        .ask("xdotool", &["windowactivate", "--sync", &desktop.window()?])?;
    // Keys go to the page once it has been touched.
    desktop.page.find("h1")?.click()?;
    desktop.screen.press("ctrl+l")?;
    wait_until("the lock", || is_locked(&desktop.page))?;
    assert!(!desktop.title()?.contains("Zuzana"));
    unlock(&desktop.page)
}

#[test]
fn the_key_hides_the_real_window_at_once_and_loses_no_word() -> Done {
    if !is_full() {
        return Ok(());
    }
    let desktop = Start::default().open()?;
    the_key_hides_and_loses_no_word(&desktop.page, "hrhw://localhost")
}

/// A process and all that it has started, and these have.
fn family(id: &str) -> anyhow::Result<Vec<String>> {
    let mut all = vec![id.to_owned()];
    let mut at = 0;
    while let Some(parent) = all.get(at).cloned() {
        let said = Command::new("pgrep").args(["-P", &parent]).output()?;
        let children = String::from_utf8(said.stdout)?;
        all.extend(children.lines().map(str::to_owned));
        at += 1;
    }
    Ok(all)
}

/// The window, with the page's own script and the program's own clocks, neither of them hurried.
#[test]
fn the_real_window_locks_after_sleep_and_idleness() -> Done {
    if !is_full() {
        return Ok(());
    }
    let desktop = Start::default().open()?;
    begin(&desktop.page)?;
    let session = "hrhw://localhost/en/sessions/dual-loyalty";
    desktop.page.open(session)?;
    let id = desktop
        .screen
        .ask("xdotool", &["getwindowpid", &desktop.window()?])?;
    // As a machine sleeps: the program, and the engine's processes with the page's own script.
    let all = family(id.trim())?;
    let signal = |name: &str| Command::new("kill").arg(name).args(&all).status();
    signal("-STOP")?;
    sleep(Duration::from_secs(36));
    signal("-CONT")?;
    wait_until("the lock after sleep", || is_locked(&desktop.page))?;
    unlock(&desktop.page)?;
    desktop.page.run_async(
        "await fetch('/en/safety/minutes', { method: 'POST', body: new URLSearchParams({ minutes: '1' }).toString(), \
         headers: { 'content-type': 'application/x-www-form-urlencoded' } })",
        &json!([]),
    )?;
    desktop.page.open(session)?;
    let start = Instant::now();
    while !is_locked(&desktop.page) {
        anyhow::ensure!(start.elapsed() < Duration::from_secs(90), "it did not lock");
        sleep(Duration::from_secs(1));
    }
    assert!(start.elapsed() > Duration::from_secs(45), "too early");
    unlock(&desktop.page)
}

#[test]
fn a_page_that_nobody_touches_locks() -> Done {
    let browser = Browser::open(&[])?;
    begin(&browser.page)?;
    browser.page.run_async(
        "await fetch('/en/safety/minutes', { method: 'POST', body: 'minutes=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } })",
        &json!([]),
    )?;
    browser.go("/en/sessions/dual-loyalty")?;
    // Its clock goes five times as fast from here on: not so fast that it would think that the machine slept.
    browser.page.run(
        "const now = Date.now.bind(Date), start = now(); Date.now = () => start + (now() - start) * 5",
    )?;
    let start = Instant::now();
    while !is_locked(&browser.page) {
        anyhow::ensure!(start.elapsed() < Duration::from_secs(30), "it did not lock");
        sleep(Duration::from_millis(200));
    }
    assert!(
        start.elapsed() > Duration::from_secs(5),
        "{:?}",
        start.elapsed()
    );
    Ok(())
}

#[test]
fn a_page_that_slept_locks_however_long_it_may_stay_open() -> Done {
    let browser = Browser::open(&[])?;
    begin(&browser.page)?;
    browser.go("/en/sessions/dual-loyalty")?;
    browser
        .page
        .run("const now = Date.now.bind(Date); Date.now = () => now() + 2 * 60 * 60 * 1000")?;
    wait_until("the lock", || is_locked(&browser.page))
}

/// The program locked by itself while nobody saw the page: it goes as soon as somebody does.
#[test]
fn a_page_that_comes_into_sight_hears_that_it_is_locked() -> Done {
    let browser = Browser::open(&[])?;
    begin(&browser.page)?;
    browser.go("/en/sessions/dual-loyalty")?;
    let seen = "document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))";
    browser.page.run(seen)?;
    sleep(Duration::from_secs(1));
    assert!(!is_locked(&browser.page), "it is open, and went");
    browser.page.run_async(
        "await fetch('/en/lock', { method: 'POST', body: '', headers: { 'content-type': 'application/x-www-form-urlencoded' } })",
        &json!([]),
    )?;
    assert!(!is_locked(&browser.page), "it has not heard of it yet");
    browser.page.run(seen)?;
    wait_until("the lock", || is_locked(&browser.page))
}

/// What the program does for pages without script. It takes more than a minute, for its clocks cannot be hurried.
#[test]
fn the_program_locks_by_itself_after_sleep_and_idleness() -> Done {
    if !is_full() {
        return Ok(());
    }
    let browser = Browser::open(&[])?;
    begin(&browser.page)?;
    let open = "return (await fetch('/en/safety')).status === 200";
    let is_open = || {
        browser
            .page
            .run_async(open, &json!([]))
            .is_ok_and(|open| open == json!(true))
    };
    // A page of no app: its scripts cannot be what locks.
    browser.go("/assets/scripts/send.js")?;
    assert!(is_open());
    let signal = |name: &str| {
        let id = browser.server_id().to_string();
        Command::new("kill").args([name, &id]).status()
    };
    signal("-STOP")?;
    sleep(Duration::from_secs(36));
    signal("-CONT")?;
    sleep(Duration::from_secs(5));
    assert!(!is_open(), "it slept, and is open still");
    browser.go("/en/unlock")?;
    unlock(&browser.page)?;
    browser.page.run_async(
        "await fetch('/en/safety/minutes', { method: 'POST', body: 'minutes=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } })",
        &json!([]),
    )?;
    browser.go("/assets/scripts/send.js")?;
    assert!(is_open());
    sleep(Duration::from_secs(66));
    assert!(
        !is_open(),
        "nobody was there for a minute, and it is open still"
    );
    Ok(())
}
