//! Ways in which text has become script somewhere (`fixtures/xss.txt`), through every field and every page, in Chromium:
//! none of them runs here.
//!
//! Two fences are tried apart. While the forms are filled, the pages' policy is switched off in the browser, and every
//! answer is put into the page: only what is escaped stays words. Then every page is visited with the policy on, and
//! what the policy had to refuse is counted: nothing.
#![cfg(target_os = "linux")]

#[path = "xss/foreign.rs"]
mod foreign;

use anyhow::Context;
use house::browser::Browser;
use house::is_full;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

type Done = anyhow::Result<()>;

const PAYLOADS: &str = include_str!("../fixtures/xss.txt");
const WATCH: &str = include_str!("xss/watch.js");
const INSPECT: &str = include_str!("xss/inspect.js");
const WALK: &str = include_str!("xss/walk.js");

/// Where the walk begins; it follows every link from there.
const SEEDS: &[&str] = &[
    "/en/",
    "/en/lead",
    "/en/plans/new",
    "/en/marks/new?text=dual-loyalty&section=opening-case",
    "/en/sessions/dual-loyalty/adapt",
    "/en/translate",
    "/en/settings",
    "/en/me",
    "/en/packs",
    "/en/safety",
];

/// Fields that the walk must have filled: if one is missing, it has not seen a page.
const FIELDS: &[&str] = &[
    "name",
    "title",
    "what",
    "heard",
    "actor.0.who",
    "call",
    "words",
    "note",
    "text",
    "room",
    "about",
    "question",
    "codes",
    "p-keep",
    "b-0-0",
    "q",
    "path",
    "folder",
    "file",
];

/// How many handlers start by themselves when the payloads are put into a page as markup; measured, and a little less.
const RUN_AT_LEAST: usize = 60;

/// One payload a line; a line with `# ` is a comment.
fn payloads() -> Vec<&'static str> {
    let is_payload = |line: &&str| !line.is_empty() && !line.starts_with("# ") && *line != "#";
    PAYLOADS.lines().filter(is_payload).collect()
}

/// Chromium with the watch in every document, and a person with all purposes in front of it.
fn watched(args: &[&str]) -> anyhow::Result<Browser> {
    let browser = Browser::open(args)?;
    devtools(&browser, "Page.enable", &json!({}))?;
    devtools(
        &browser,
        "Page.addScriptToEvaluateOnNewDocument",
        &json!({ "source": WATCH }),
    )?;
    let patience = json!({ "script": 50_000, "pageLoad": 50_000 });
    browser.page.command("POST", "/timeouts", Some(&patience))?;
    browser.go("/en/about")?;
    let person = "name=<svg onload=alert(0)>&lang=en&shown=name&lead=yes&study=yes&translate=yes";
    assert_eq!(post(&browser, "/en/people", person)?, 200);
    browser.go("/en/")?;
    Ok(browser)
}

fn devtools(browser: &Browser, method: &str, params: &Value) -> Done {
    let call = json!({ "cmd": method, "params": params });
    browser
        .page
        .command("POST", "/goog/cdp/execute", Some(&call))?;
    Ok(())
}

/// Whether the pages' policy holds in this browser, from the next page on.
#[derive(Clone, Copy, PartialEq)]
enum Policy {
    On,
    Off,
}

fn set(browser: &Browser, policy: Policy) -> Done {
    devtools(
        browser,
        "Page.setBypassCSP",
        &json!({ "enabled": policy == Policy::Off }),
    )?;
    browser.go("/en/")
}

/// Sends a form and answers the status of what came in the end.
fn post(browser: &Browser, address: &str, body: &str) -> anyhow::Result<u64> {
    let send = "const [address, body] = args; return (await fetch(address, { method: 'POST', body: new URLSearchParams(body) })).status";
    let status = browser.page.run_async(send, &json!([address, body]))?;
    status.as_u64().with_context(|| format!("{status}"))
}

/// Everything in the page in front of us that no page of ours has or does.
fn wrong(browser: &Browser) -> anyhow::Result<Vec<String>> {
    let look = format!(
        "{INSPECT} return [...ran.map((one) => 'ran ' + one), ...refused.map((one) => 'refused ' + one), ...inspect(document), ...foreign()]"
    );
    strings(&browser.page.run(&look)?)
}

fn strings(list: &Value) -> anyhow::Result<Vec<String>> {
    let list = list
        .as_array()
        .with_context(|| format!("a list, not {list}"))?;
    let text = |one: &Value| one.as_str().map(str::to_owned).context("a text");
    list.iter().map(text).collect()
}

/// Opens each page and says what is wrong in it.
fn visit<'a>(
    browser: &Browser,
    pages: impl Iterator<Item = &'a str>,
) -> anyhow::Result<Vec<String>> {
    let mut found = Vec::new();
    for page in pages {
        browser.go(page)?;
        let about = |one| format!("{}: {one}", page.chars().take(120).collect::<String>());
        found.extend(wrong(browser)?.into_iter().map(about));
    }
    Ok(found)
}

/// What the walk has seen.
struct Walked {
    pages: Vec<String>,
    fields: Vec<String>,
    answers: u64,
}

/// Fills every form of every page that is linked. A field gets as much at once as it takes; where that is little, the
/// everyday run sends twenty-five pieces, spread over all payloads, and the full one all of them.
fn walk(browser: &Browser) -> anyhow::Result<Walked> {
    let depth = if is_full() {
        json!({ "pagesOfAKind": 3, "pieces": 1000, "piecesWhereSlow": 1000 })
    } else {
        json!({ "pagesOfAKind": 1, "pieces": 25, "piecesWhereSlow": 1 })
    };
    let arguments = json!([payloads(), SEEDS, depth]).to_string();
    let begin = format!("{INSPECT} {WALK} window.walk = new Walk(...{arguments})");
    // From a place of the same origin that has no script of ours: pages load themselves again when their words change.
    browser.go("/assets/styles/house.css")?;
    browser.page.run(&begin)?;
    browser.page.run("walk.go()")?;
    let end = Instant::now() + Duration::from_secs(if is_full() { 3600 } else { 900 });
    loop {
        std::thread::sleep(Duration::from_millis(200));
        let state = browser.page.run("return walk.state()")?;
        if state["ended"] != json!(false) {
            assert_eq!(state["ended"], json!(true));
            assert_eq!(state["faults"], json!([]));
            assert_eq!(state["broken"], json!([]));
            return walked(&state);
        }
        anyhow::ensure!(Instant::now() < end, "{} pages are left", state["left"]);
    }
}

fn walked(step: &Value) -> anyhow::Result<Walked> {
    let forms = step["forms"].as_array().context("forms")?;
    let mut fields = Vec::new();
    for form in forms {
        fields.extend(strings(&form["fields"])?);
    }
    Ok(Walked {
        pages: strings(&step["pages"])?,
        fields,
        answers: step["answers"].as_u64().unwrap_or_default(),
    })
}

/// What is kept by other ways than a form: a folder of words with such a name, a picture's name, a programme's file.
fn carry_in(browser: &Browser, folder: &std::path::Path) -> Done {
    let copy = folder.join("<img src=x onerror=alert(1)>\"'&lt;");
    let path = copy.to_string_lossy().into_owned();
    let copied = browser.page.run_async(
        "const [path] = args; return (await fetch('/en/translate/copy', { method: 'POST', body: new URLSearchParams({ path }) })).status",
        &json!([path]),
    )?;
    assert_eq!(copied, 200);
    let carried = browser.page.run_async(
        "const [title] = args;
         const made = await fetch('/en/lead', { method: 'POST', body: new URLSearchParams({ title, ready: 'half-day' }) });
         const id = made.url.match(/lead\\/([0-9a-f-]+)/)[1];
         const run = (fields) => fetch(`/en/lead/${id}/run`, { method: 'POST', body: new URLSearchParams(fields) });
         await run({ do: 'begin', day: '0' });
         await run({ do: 'show', show: 'question', question: title });
         const dot = Uint8Array.fromBase64 ? Uint8Array.fromBase64('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==') : new Uint8Array();
         const photo = await fetch(`/en/lead/${id}/photos?title=${encodeURIComponent(title)}`, { method: 'POST', headers: { Accept: 'application/json', 'Content-Type': 'application/octet-stream' }, body: dot });
         const file = await (await fetch(`/en/lead/${id}/file`)).text();
         const taken = await fetch('/en/lead/file', { method: 'POST', body: new URLSearchParams({ file }) });
         return [made.status, photo.status, file.includes(title.slice(0, 8)), taken.status]",
        &json!(["<img src=x onerror=alert(2)>"]),
    )?;
    assert_eq!(carried[2], true, "{carried}");
    assert_eq!(
        (&carried[0], &carried[3]),
        (&json!(200), &json!(200)),
        "{carried}"
    );
    assert!(
        carried[1].as_u64().is_some_and(|status| status < 300),
        "{carried}"
    );
    Ok(())
}

#[test]
fn nothing_that_is_typed_becomes_script() -> Done {
    let words = payloads();
    assert!(words.len() >= 200, "{} payloads", words.len());
    let browser = watched(&[])?;
    let folder = tempfile::tempdir()?;
    carry_in(&browser, folder.path())?;
    set(&browser, Policy::Off)?;
    let seen = walk(&browser)?;
    assert_eq!(
        wrong(&browser)?,
        Vec::<String>::new(),
        "while the forms were filled"
    );
    let missing: Vec<_> = FIELDS
        .iter()
        .filter(|field| !seen.fields.iter().any(|one| one == *field))
        .collect();
    assert!(
        missing.is_empty(),
        "never filled: {missing:?}; filled: {:?}",
        seen.fields
    );
    set(&browser, Policy::On)?;
    let pages = || seen.pages.iter().map(String::as_str);
    assert_eq!(visit(&browser, pages())?, Vec::<String>::new());
    if is_full() {
        set(&browser, Policy::Off)?;
        assert_eq!(visit(&browser, pages())?, Vec::<String>::new());
    }
    println!(
        "{} payloads, {} fields, {} answers, {} pages: none ran, none was refused by the policy",
        words.len(),
        seen.fields.len(),
        seen.answers,
        seen.pages.len()
    );
    Ok(())
}

/// Puts each payload into the page as markup, which no page of ours does.
const PUT_IN: &str = "const [words] = args;
    for (const word of words) {
      const place = document.body.appendChild(document.createElement('div'));
      place.innerHTML = word;
      await new Promise((next) => setTimeout(next, 2));
      place.remove();
    }
    await new Promise((next) => setTimeout(next, 300));
    return [ran.length, refused.length];";

/// The tests above are worth what the watch sees.
#[test]
fn the_watch_sees_what_runs() -> Done {
    let browser = watched(&[])?;
    // What leaves the page would end the test: it is seen in the tree.
    let stays = |word: &&str| !word.contains("http-equiv") && !word.contains("location");
    let words: Vec<_> = payloads().into_iter().filter(stays).collect();
    set(&browser, Policy::Off)?;
    let seen = browser.page.run_async(PUT_IN, &json!([words]))?;
    let ran = seen[0].as_u64().unwrap_or_default() as usize;
    assert!(ran >= RUN_AT_LEAST, "{seen}");
    set(&browser, Policy::On)?;
    let seen = browser.page.run_async(PUT_IN, &json!([words]))?;
    assert_eq!(seen[0], 0, "the policy refuses all of them: {seen}");
    assert!(
        seen[1].as_u64().unwrap_or_default() as usize >= RUN_AT_LEAST,
        "{seen}"
    );
    browser.page.run_async(
        "document.body.insertAdjacentHTML('beforeend', args[0])",
        &json!([
            "<meta http-equiv=x><b onclick=alert(1)>x</b><a href=javascript:alert(2)>x</a><x>"
        ]),
    )?;
    let found = wrong(&browser)?.join("\n");
    for fault in [
        "element in <meta",
        "onclick in <b",
        "href=javascript:alert(2)",
        "unknown element in <x",
    ] {
        assert!(found.contains(fault), "{fault} is not in {found}");
    }
    Ok(())
}
