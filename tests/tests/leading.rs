//! A workshop that is led in two real windows: the trainer's, and the projector's.
#![cfg(target_os = "linux")]

use anyhow::Context;
use house::desktop::{Desktop, Start};
use house::process::wait_until;
use serde_json::{Value, json};

type Done = anyhow::Result<()>;

/// The key that a presenter remote sends.
const PAGE_DOWN: &str = "\u{E00F}";

/// Sends a form as a page would, and says where it leads.
fn post(desktop: &Desktop, path: &str, form: &str) -> anyhow::Result<String> {
    let script = "const body = new TextEncoder().encode(args[1]).buffer; \
                  const headers = { 'content-type': 'application/x-www-form-urlencoded' }; \
                  const answer = await fetch(args[0], { method: 'POST', headers, body }); \
                  return answer.headers.get('location') ?? `${answer.status}`";
    let led = desktop.page.run_async(script, &json!([path, form]))?;
    led.as_str().map(str::to_owned).context("an address")
}

fn text(desktop: &Desktop, css: &str) -> String {
    let found = desktop.page.find(css).and_then(|found| found.text());
    found.unwrap_or_default()
}

/// The names of the windows that the driver sees.
fn handles(desktop: &Desktop) -> anyhow::Result<Vec<Value>> {
    let all = desktop.page.command("GET", "/window/handles", None)?;
    all.as_array().cloned().context("a list")
}

fn switch_to(desktop: &Desktop, handle: &Value) -> Done {
    let body = json!({ "handle": handle });
    desktop
        .page
        .command("POST", "/window", Some(&body))
        .map(drop)
}

/// A window in which the first day of a workshop is being led.
fn led() -> anyhow::Result<(Desktop, String)> {
    let desktop = Start::default().open()?;
    post(
        &desktop,
        "/en/people",
        "name=Amina&lang=en&lead=yes&shown=name",
    )?;
    let at = post(&desktop, "/en/lead", "title=District&ready=half-day")?;
    let details = "title=District&room=&people=18&group_size=4&language=fr&second_language=";
    post(&desktop, &format!("{at}/details"), details)?;
    post(&desktop, &format!("{at}/run"), "do=begin&day=0")?;
    desktop.page.open(&format!("hrhw://localhost{at}/run"))?;
    Ok((desktop, at))
}

#[test]
fn the_projector_follows_the_trainer_and_the_trainer_s_words_stay_where_they_are() -> Done {
    let (desktop, _) = led()?;
    let class = desktop.class();
    let first = handles(&desktop)?[0].clone();
    let before = text(&desktop, "#now-title");
    desktop.page.find("[data-room-link]")?.click()?;
    wait_until("the projector's window", || {
        desktop
            .screen
            .windows(&class)
            .is_ok_and(|windows| windows.len() == 2)
            && handles(&desktop).is_ok_and(|handles| handles.len() == 2)
    })?;
    let second = handles(&desktop)?.into_iter().find(|one| *one != first);
    let second = second.context("a second window")?;
    switch_to(&desktop, &second)?;
    wait_until("the room's page", || !text(&desktop, ".task").is_empty())?;
    assert_eq!(
        desktop.page.run("return document.documentElement.lang")?,
        "fr"
    );
    assert!(
        desktop.page.find(".bar").is_err(),
        "nothing but what is for the room"
    );
    let task = text(&desktop, ".task");

    switch_to(&desktop, &first)?;
    desktop.page.find("body")?.keys(PAGE_DOWN)?;
    wait_until("the next step", || text(&desktop, "#now-title") != before)?;
    switch_to(&desktop, &second)?;
    wait_until("the projector to follow", || {
        let now = text(&desktop, ".task");
        !now.is_empty() && now != task
    })?;

    switch_to(&desktop, &first)?;
    desktop.page.find("body")?.keys("b")?;
    switch_to(&desktop, &second)?;
    wait_until("the dark", || desktop.page.find("main[data-dark]").is_ok())?;
    assert_eq!(
        desktop
            .page
            .run("return document.querySelector('main').innerText.trim()")?,
        ""
    );
    desktop.page.find("body")?.keys("b")?;
    wait_until("the light", || !text(&desktop, ".task").is_empty())?;
    Ok(())
}

#[test]
fn the_projector_goes_with_the_first_window() -> Done {
    let (desktop, _) = led()?;
    let class = desktop.class();
    let first = desktop.window()?;
    desktop.page.find("[data-room-link]")?.click()?;
    wait_until("the projector's window", || {
        desktop
            .screen
            .windows(&class)
            .is_ok_and(|windows| windows.len() == 2)
    })?;
    desktop
        .screen
        .ask("xdotool", &["windowactivate", "--sync", &first])?;
    desktop.screen.press("ctrl+q")?;
    wait_until("both to close", || {
        desktop
            .screen
            .windows(&class)
            .is_ok_and(|windows| windows.is_empty())
    })
}
