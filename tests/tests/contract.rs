//! What holds behind every door alike: asked of the router itself, over HTTP, and in the real window.
//!
//! One line of the table is one fact that a page relies on; where a door must differ, the line says how. What only
//! the routes of the contract can show is asked of the router and of the window.
#![cfg(target_os = "linux")]

#[path = "contract/lines.rs"]
mod lines;

use axum::Router;
use axum::body::{Body, to_bytes};
use house::contract;
use house::desktop::{Desktop, Start};
use house::process::wait_until;
use house::webdriver::agent;
use http::{HeaderMap, HeaderName, HeaderValue, Request};
use lines::{Ask, EVERYWHERE, FORM, Heard, Line, WITH_ROUTES, get, post};
use pages::http::HttpDoor;
use pages::{House, Setup, owner_router};
use serde_json::{Value, json};
use std::sync::Arc;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tower::ServiceExt;
use workbook::Folder;

type Done = anyhow::Result<()>;

fn house(folder: &TempDir) -> Arc<House> {
    House::new(Setup::bare(Folder::at(folder.path()), "en"))
}

fn try_all(lines: &[Line], mut ask: impl FnMut(Ask) -> anyhow::Result<Heard>) -> Done {
    let mut wrong = Vec::new();
    for (fact, question, holds) in lines {
        let heard = ask(*question)?;
        if !holds(&heard) {
            let text: String = heard.text.chars().take(300).collect();
            wrong.push(format!(
                "{fact}: {} {:?} {text}",
                heard.status, heard.headers
            ));
        }
    }
    anyhow::ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn asked_of_the_router() -> Done {
    let folder = tempfile::tempdir()?;
    let house = house(&folder);
    let router = owner_router(&house).merge(contract::routes());
    let runtime = Runtime::new()?;
    let lines = [EVERYWHERE.as_slice(), &WITH_ROUTES].concat();
    try_all(&lines, |ask| {
        runtime.block_on(oneshot(&house, router.clone(), ask))
    })
}

async fn oneshot(house: &Arc<House>, router: Router, ask: Ask) -> anyhow::Result<Heard> {
    let request = Request::builder()
        .method(ask.method)
        .uri(ask.path)
        .extension(house.viewer());
    let request = if ask.kind.is_empty() {
        request
    } else {
        request.header("content-type", ask.kind)
    };
    let answer = router
        .oneshot(request.body(Body::from(ask.text.repeat(ask.times)))?)
        .await?;
    let (parts, body) = answer.into_parts();
    let bytes = to_bytes(body, usize::MAX).await?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Ok(Heard {
        status: parts.status.as_u16(),
        headers: parts.headers,
        text,
    })
}

#[test]
fn asked_over_http() -> Done {
    let folder = tempfile::tempdir()?;
    let runtime = Runtime::new()?;
    let door = runtime.block_on(HttpDoor::bind(house(&folder), 0))?;
    let address = door.address();
    runtime.spawn(door.serve());
    let agent = agent();
    let first = agent.run(Request::get(&address).body(())?)?;
    let cookie = first
        .headers()
        .get("set-cookie")
        .and_then(|cookie| cookie.to_str().ok())
        .unwrap_or_default();
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"),
        "{cookie}"
    );
    let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
    let home = address.split("/?").next().unwrap_or_default().to_owned();
    let again = agent.run(Request::get(&address).body(())?)?;
    assert_eq!(again.status(), 403, "the token works once");
    let without = agent.run(Request::get(format!("{home}/en/about")).body(())?)?;
    assert_eq!(without.status(), 403, "nobody comes in without the cookie");
    try_all(&EVERYWHERE, |ask| {
        let request = Request::builder()
            .method(ask.method)
            .uri(format!("{home}{}", ask.path))
            .header("cookie", &cookie);
        let request = if ask.kind.is_empty() {
            request
        } else {
            request.header("content-type", ask.kind)
        };
        let answered = match ask.method {
            "GET" => agent.run(request.body(())?),
            _ => agent.run(request.body(ask.text.repeat(ask.times))?),
        };
        // A server that refuses a large body need not read it to the end, and the sender may notice that first.
        let Ok(mut answer) = answered else {
            anyhow::ensure!(
                ask.times > 1_000_000,
                "{} {}: {answered:?}",
                ask.method,
                ask.path
            );
            return Ok(Heard {
                status: 413,
                headers: HeaderMap::new(),
                text: String::new(),
            });
        };
        let text = answer.body_mut().read_to_string()?;
        Ok(Heard {
            status: answer.status().as_u16(),
            headers: answer.headers().clone(),
            text,
        })
    })
}

#[test]
fn asked_in_the_window() -> Done {
    let desktop = Start::contract().open()?;
    desktop
        .page
        .command("POST", "/timeouts", Some(&json!({ "script": 60_000 })))?;
    let lines = [EVERYWHERE.as_slice(), &WITH_ROUTES].concat();
    try_all(&lines, |ask| fetch(&desktop, ask))
}

/// As a script of a page asks: the body is an ArrayBuffer, since a Blob ends the engine.
fn fetch(desktop: &Desktop, ask: Ask) -> anyhow::Result<Heard> {
    let script = "const [method, path, kind, text, times] = args;
        const body = method === 'POST' || method === 'PUT' ? new TextEncoder().encode(text.repeat(times)).buffer : undefined;
        const answer = await fetch(path, { method, body, headers: kind ? { 'content-type': kind } : {} });
        return { status: answer.status, headers: [...answer.headers], text: await answer.text() };";
    let args = json!([ask.method, ask.path, ask.kind, ask.text, ask.times]);
    let answer = desktop.page.run_async(script, &args)?;
    anyhow::ensure!(answer.is_object(), "{} {}: {answer}", ask.method, ask.path);
    let mut headers = HeaderMap::new();
    for pair in answer["headers"].as_array().into_iter().flatten() {
        let text = |part: &Value| part.as_str().unwrap_or_default().to_owned();
        headers.append(
            HeaderName::try_from(text(&pair[0]))?,
            HeaderValue::try_from(text(&pair[1]))?,
        );
    }
    let status = answer["status"]
        .as_u64()
        .and_then(|status| u16::try_from(status).ok())
        .unwrap_or_default();
    Ok(Heard {
        status,
        headers,
        text: answer["text"].as_str().unwrap_or_default().to_owned(),
    })
}

#[test]
fn a_redirect_after_a_form_is_followed_in_the_window() -> Done {
    let desktop = Start::contract().open()?;
    desktop.page.find("#send")?.click()?;
    wait_until("the next page", || {
        desktop
            .page
            .url()
            .is_ok_and(|url| url.ends_with("/contract/seen?after=form#part"))
    })?;
    assert_eq!(desktop.page.find("h1")?.text()?, "Seen");
    desktop.page.back()?;
    wait_until("one step back", || {
        desktop
            .page
            .url()
            .is_ok_and(|url| url.ends_with("/contract/page"))
    })
}

#[test]
fn a_script_in_the_window_reads_where_a_form_leads() -> Done {
    let desktop = Start::contract().open()?;
    let heard = fetch(&desktop, post("/contract/see", FORM, "a=b"))?;
    assert_eq!(
        (heard.status, heard.header("location")),
        (200, "/contract/seen?after=form#part")
    );
    Ok(())
}

#[test]
fn a_panic_is_answered_and_the_house_stands() -> Done {
    let desktop = Start::contract().open()?;
    for _ in 0..3 {
        assert_eq!(fetch(&desktop, get("/contract/panic"))?.status, 500);
    }
    assert_eq!(fetch(&desktop, get("/en/about"))?.status, 200);
    Ok(())
}

#[test]
fn an_attachment_is_saved_and_the_page_stays() -> Done {
    let desktop = Start::contract().open()?;
    desktop.page.find("#attachment")?.click()?;
    let saved = desktop.data().join("слова.txt");
    wait_until("the file", || {
        std::fs::read_to_string(&saved).is_ok_and(|text| text == "the words")
    })?;
    wait_until("the page", || {
        desktop
            .page
            .url()
            .is_ok_and(|url| url.ends_with("/contract/page"))
    })?;
    assert_eq!(desktop.page.find("h1")?.text()?, "Contract");
    std::fs::remove_file(&saved)?;
    assert_eq!(fetch(&desktop, get("/contract/attachment"))?.status, 204);
    assert_eq!(std::fs::read_to_string(&saved)?, "the words");
    // Where no file can be, the page says so, and nothing half written lies about.
    std::fs::remove_file(&saved)?;
    std::fs::create_dir(&saved)?;
    let before = std::fs::read_dir(desktop.data())?.count();
    assert_eq!(fetch(&desktop, get("/contract/attachment"))?.status, 409);
    assert_eq!(std::fs::read_dir(desktop.data())?.count(), before);
    Ok(())
}

#[test]
fn long_polls_do_not_hold_up_other_answers() -> Done {
    let desktop = Start::contract().open()?;
    let script = "const start = performance.now();
        const polls = [1, 2, 3, 4].map(() => fetch('/contract/poll').then((answer) => answer.text()));
        await fetch('/contract/echo');
        const meanwhile = performance.now() - start;
        return [meanwhile, await Promise.all(polls)];";
    let heard = desktop.page.run_async(script, &json!([]))?;
    let meanwhile = heard[0].as_f64().unwrap_or(f64::MAX);
    assert!(meanwhile < contract::POLL.as_secs_f64() * 1000.0, "{heard}");
    assert_eq!(heard[1], json!(["news", "news", "news", "news"]));
    Ok(())
}

#[test]
fn the_window_keeps_no_cookie() -> Done {
    let desktop = Start::contract().open()?;
    assert_eq!(
        desktop
            .page
            .run("document.cookie = 'a=b'; return document.cookie")?,
        ""
    );
    Ok(())
}
