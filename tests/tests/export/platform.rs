//! Packages in the hands of learning platforms: a player of the older kind, a record store of the newer one.

use std::collections::HashMap;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use anyhow::Context as _;
use axum::extract::Query;
use axum::http::{HeaderMap, StatusCode, Uri, header::CONTENT_TYPE};
use axum::response::IntoResponse as _;
use axum::routing::{get, post};
use axum::{Json, Router};
use house::browser::Browser;
use house::programs::root;
use serde_json::{Value, json};

use super::export;

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

/// The pages of one session as a package, unpacked.
fn package(folder: &Path) -> anyhow::Result<()> {
    let package = folder.join("package.zip");
    export(
        &["scorm", "--lang", "ru", "--session", "dual-loyalty"],
        &package,
    )?;
    let unpacked = Command::new("unzip")
        .arg("-q")
        .arg(&package)
        .current_dir(folder)
        .status()?;
    anyhow::ensure!(unpacked.success());
    Ok(())
}

/// Reads to the end, then hands in the quiz with its first answer wrong. `frame` is the frame with our pages.
fn learn(
    browser: &Browser,
    frame: &str,
    is_read: impl Fn() -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let page = format!("const page = () => {frame}.contentWindow;");
    let wait = "const until = async (is) => { for (let i = 0; i < 100 && !is(); i++) await new Promise((next) => setTimeout(next, 100)); };";
    browser.page.run_async(
        &format!("{page} {wait} await until(() => {frame}?.contentDocument?.querySelector('main')); page().scrollTo(0, page().document.documentElement.scrollHeight);"),
        &json!([]),
    )?;
    is_read()?;
    browser.page.run_async(
        &format!(
            "{page} {wait} [...page().document.querySelectorAll('a')].find((link) => link.href.endsWith('dual-loyalty/quiz.html')).click();
             const quiz = () => page()?.document;
             await until(() => quiz()?.readyState === 'complete' && quiz().querySelector('[data-carried-quiz]'));
             quiz().querySelectorAll('[data-question]').forEach((question, at) => {{
               for (const right of at ? question.dataset.right.split(' ') : ['1']) question.querySelector(`input[value='${{right}}']`).click();
             }});
             quiz().querySelector('[data-hand-in]').click();"
        ),
        &json!([]),
    )?;
    Ok(())
}

#[test]
fn a_platform_hears_what_was_read_and_how_the_quiz_went() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    package(folder.path())?;
    let player = root().join("tests/vendor/scorm12.min.js");
    std::fs::copy(player, folder.path().join("player.js"))?;
    std::fs::copy(
        root().join("tests/fixtures/export/player.html"),
        folder.path().join("player.html"),
    )?;
    let port = serve(pages(folder.path()))?;
    let browser = Browser::open(&[])?;
    browser
        .page
        .open(&format!("http://127.0.0.1:{port}/player.html"))?;
    wait_until_told(&browser, "core.lesson_status", "incomplete")?;
    let frame = "document.getElementById('sco').contentDocument?.querySelector('iframe')";
    learn(&browser, frame, || {
        wait_until_told(&browser, "suspend_data", "references")?;
        assert_eq!(told(&browser, "core.lesson_status")?, "incomplete");
        Ok(())
    })?;
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

#[test]
fn the_list_of_a_package_is_as_its_schemas_say() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    package(folder.path())?;
    let checked = Command::new("xmllint")
        .args(["--noout", "--nonet", "--schema"])
        .arg(root().join("tests/fixtures/export/manifest.xsd"))
        .arg(folder.path().join("imsmanifest.xml"))
        .output()
        .context("xmllint")?;
    let said = String::from_utf8_lossy(&checked.stderr);
    assert!(checked.status.success(), "{said}");
    Ok(())
}

/// What a record store was told, and the one thing it keeps for our pages.
#[derive(Default)]
struct Store {
    statements: Vec<Value>,
    state: String,
}

const REGISTRATION: &str = "7c6f4c9e-9f3c-4c39-8b7a-2f7a9d0b3c11";
const TOKEN: &str = "bGVhcm5lcjp3b3Jkcw==";

/// A record store as cmi5 wants one, as far as our pages speak to it.
fn store(folder: &Path, store: &Arc<Mutex<Store>>) -> Router {
    let of = |store: &Arc<Mutex<Store>>| Arc::clone(store);
    let (kept, put, heard) = (of(store), of(store), of(store));
    let state = move |Query(asked): Query<HashMap<String, String>>| async move {
        let launched = json!({
            "launchMode": "Normal",
            "moveOn": "Completed",
            "contextTemplate": { "extensions": { "https://w3id.org/xapi/cmi5/context/extensions/sessionid": "one" } },
        });
        match asked.get("stateId").map(String::as_str) {
            Some("LMS.LaunchData") => Json(launched).into_response(),
            _ => match kept.lock().expect("a store").state.clone() {
                none if none.is_empty() => StatusCode::NOT_FOUND.into_response(),
                state => state.into_response(),
            },
        }
    };
    let keep = move |body: String| async move {
        put.lock().expect("a store").state = body;
        StatusCode::NO_CONTENT
    };
    let hear = move |headers: HeaderMap, Json(told): Json<Vec<Value>>| async move {
        let is_known = headers
            .get("authorization")
            .is_some_and(|said| *said == format!("Basic {TOKEN}"));
        if is_known {
            heard.lock().expect("a store").statements.extend(told);
        }
        StatusCode::OK
    };
    pages(folder)
        .route(
            "/token",
            post(|| async { Json(json!({ "auth-token": TOKEN })) }),
        )
        .route("/lrs/activities/state", get(state).put(keep))
        .route(
            "/lrs/agents/profile",
            get(|| async { StatusCode::NOT_FOUND }),
        )
        .route("/lrs/statements", post(hear))
}

/// The verbs that a store was told, in their order.
fn verbs(store: &Mutex<Store>) -> Vec<String> {
    let store = store.lock().expect("a store");
    let verb = |one: &Value| {
        let id = one["verb"]["id"].as_str().unwrap_or_default();
        id.rsplit('/').next().unwrap_or_default().to_owned()
    };
    store.statements.iter().map(verb).collect()
}

/// Waits until something is so.
fn wait_until(what: &str, is: impl Fn() -> bool) -> anyhow::Result<()> {
    for _ in 0..100 {
        if is() {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    anyhow::bail!("{what}: waited in vain")
}

/// Opens the lesson as a platform launches it.
fn launch(browser: &Browser, port: u16) -> anyhow::Result<()> {
    let place = format!("http://127.0.0.1:{port}");
    let actor =
        r#"{"objectType":"Agent","account":{"homePage":"https://clinic.example","name":"7"}}"#;
    let launch = json!({
        "endpoint": format!("{place}/lrs/"),
        "fetch": format!("{place}/token"),
        "actor": actor,
        "registration": REGISTRATION,
        "activityId": "https://clinic.example/lessons/1",
    });
    browser
        .page
        .open(&format!("{place}/ru/lessons/dual-loyalty.html"))?;
    let go = "location.href = '/ru/lessons/dual-loyalty.html?' + new URLSearchParams(args[0]);";
    browser.page.run_async(go, &json!([launch]))?;
    Ok(())
}

#[test]
fn a_platform_of_the_newer_kind_is_told_in_statements() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    package(folder.path())?;
    let told = Arc::new(Mutex::new(Store::default()));
    let port = serve(store(folder.path(), &told))?;
    let course = std::fs::read_to_string(folder.path().join("cmi5.xml"))?;
    let door = "<url>ru/lessons/dual-loyalty.html</url>";
    assert!(course.contains(door), "{course}");
    let browser = Browser::open(&[])?;
    launch(&browser, port)?;
    let heard = |verb: &str| {
        wait_until(verb, || verbs(&told).iter().any(|one| one == verb))
            .with_context(|| format!("{:?}", verbs(&told)))
    };
    heard("initialized")?;
    learn(&browser, "document.querySelector('iframe')", || {
        let is_kept = || {
            let store = told.lock().expect("a store");
            store.state.contains("references")
        };
        wait_until("what was read is kept", is_kept)
    })?;
    heard("completed")?;
    assert!(!verbs(&told).contains(&"terminated".to_owned()));
    browser.page.open("about:blank")?;
    heard("terminated")?;
    let verbs = verbs(&told);
    assert_eq!(verbs.first().map(String::as_str), Some("initialized"));
    assert_eq!(verbs.last().map(String::as_str), Some("terminated"));
    let answered = verbs.iter().filter(|verb| *verb == "answered").count();
    assert!(answered >= 5, "{verbs:?}");
    is_as_launched(&told.lock().expect("a store").statements)
}

/// Each statement belongs to this launch, and the score is that of a quiz with one answer wrong.
fn is_as_launched(statements: &[Value]) -> anyhow::Result<()> {
    let session = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
    for statement in statements {
        let context = &statement["context"];
        assert_eq!(context["registration"], REGISTRATION, "{statement}");
        assert_eq!(context["extensions"][session], "one", "{statement}");
    }
    let is_passed = |one: &&Value| one["verb"]["display"]["en"] == "passed";
    let passed = statements.iter().find(is_passed).context("passed")?;
    let share = passed["result"]["score"]["scaled"].as_f64();
    let share = share.context("a share")?;
    assert!(share > 0.5 && share < 1.0, "{share}");
    Ok(())
}

/// The files of one folder, as plain as they come.
fn pages(folder: &Path) -> Router {
    let folder = folder.to_owned();
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
                Err(_) => StatusCode::NOT_FOUND.into_response(),
            }
        }
    };
    Router::new().fallback(get(file))
}

/// A web server on a port of its own.
fn serve(router: Router) -> anyhow::Result<u16> {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0))?;
    let port = listener.local_addr()?.port();
    listener.set_nonblocking(true)?;
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
            axum::serve(listener, router).await.expect("it serves");
        });
    });
    Ok(port)
}
