//! Every kind of page against WCAG 2.2 A and AA, by axe-core in Chromium: four languages, four themes, two widths.
#![cfg(target_os = "linux")]

#[path = "access/sight.rs"]
mod sight;
#[path = "access/tree.rs"]
mod tree;

use anyhow::Context as _;
use house::browser::Browser;
use house::is_full;
use serde_json::{Value, json};

const AXE: &str = include_str!("../vendor/axe.min.js");
const RULES: &str = "wcag2a wcag2aa wcag21a wcag21aa wcag22a wcag22aa";
const LANGUAGES: [&str; 4] = ["en", "fr", "es", "ru"];
const THEMES: [&str; 4] = ["paper", "night", "contrast", "projector"];
const WIDTHS: [u32; 2] = [1366, 390];

/// One address for each template.
const PAGES: &[&str] = &[
    "/",
    "/sessions/dual-loyalty",
    "/sessions/right-to-health-checklist",
    "/sessions/dual-loyalty/notes/PROMPT/versions",
    "/sessions/dual-loyalty/notes/PROMPT/erase",
    "/glossary",
    "/glossary/dual-loyalty",
    "/instruments",
    "/instruments/gc14",
    "/sessions/dual-loyalty/paper",
    "/paper",
    "/find?q=rights",
    "/find",
    "/sessions/dual-loyalty/beside/OTHER",
    "/sessions/dual-loyalty/quiz",
    "/voices",
    "/voices/night-shift",
    "/problems",
    "/about",
    "/help",
    "/help/leading",
    "/help/keys",
    "/help/files",
    "/help/locked",
    "/export",
    "/packs",
    "/packs/look?path=missing.hrhwpack",
    "/settings",
    "/safety",
    "/safety/delete",
    "/safety/copies",
    "/safety/copies/look",
    "/me",
    "/me/statement",
    "/progress/roles",
    "/review",
    "/sessions/dual-loyalty/finished",
    "/welcome",
    "/plans",
    "/plans/new",
    "/plans/PLAN",
    "/plans/PLAN/read",
    "/plans/PLAN/versions",
    "/plans/PLAN/erase",
    "/lead",
    "/lead/WORKSHOP",
    "/lead/WORKSHOP/run",
    "/lead/WORKSHOP/room",
    "/lead/WORKSHOP/tools",
    "/lead/WORKSHOP/erase",
    "/lead/WORKSHOP/paper",
    "/lead/WORKSHOP/people",
    "/lead/WORKSHOP/tests",
    "/lead/WORKSHOP/tests/before",
    "/lead/WORKSHOP/tests/before/take",
    "/lead/WORKSHOP/tests/before/take/PERSON",
    "/lead/WORKSHOP/tests/before/file",
    "/lead/WORKSHOP/cards",
    "/lead/WORKSHOP/results",
    "/lead/WORKSHOP/report",
    "/adaptations",
    "/sessions/dual-loyalty/adapt",
    "/sessions/dual-loyalty/adapt/opening-case",
    "/translate",
    "/translate/OTHER",
    "/translate/OTHER/exchange",
    "/translate/OTHER/words/dual-loyalty?at=overview.p1&list=all",
    "/translate/OTHER/messages/app?at=find-count&list=all",
    "/translate/OTHER/messages/glossary?at=-dual-loyalty&list=all",
    "/marks",
    "/marks/new?text=dual-loyalty&section=opening-case",
    "/sessions/dual-loyalty/blocks/opening-case.p1",
    "/no-such-page",
];

/// One look at one page.
#[derive(Clone, Copy)]
struct Look {
    page: &'static str,
    lang: &'static str,
    theme: &'static str,
    width: u32,
}

/// Every look in the full run; otherwise each page in each language, with themes and widths taking turns so that each
/// page is seen in every theme and at both widths.
fn looks() -> Vec<Look> {
    let mut looks = Vec::new();
    for (p, page) in PAGES.iter().copied().enumerate() {
        for (l, lang) in LANGUAGES.into_iter().enumerate() {
            for (t, theme) in THEMES.into_iter().enumerate() {
                for (w, width) in WIDTHS.into_iter().enumerate() {
                    if is_full() || ((p + l) % 4 == t && (p + l + l / 2) % 2 == w) {
                        looks.push(Look {
                            page,
                            lang,
                            theme,
                            width,
                        });
                    }
                }
            }
        }
    }
    // By width, so that the window changes its size once.
    looks.sort_by_key(|look| look.width);
    looks
}

#[test]
fn no_page_keeps_anybody_out() -> anyhow::Result<()> {
    let browser = Browser::open(&[])?;
    let made = write(&browser)?;
    let mut found = Vec::new();
    let looks = looks();
    let mut width = 0;
    for look in &looks {
        if look.width != width {
            width = look.width;
            resize(&browser, width)?;
        }
        browser.go(&made.address(look.page, look.lang))?;
        let theme = look.theme;
        browser.page.run(&format!(
            "document.documentElement.dataset.theme = '{theme}'"
        ))?;
        for violation in violations(&browser)? {
            found.push(format!(
                "{} {} {theme} {width}: {violation}",
                look.lang, look.page
            ));
        }
    }
    assert!(
        found.is_empty(),
        "{} looks, {} violations:\n{}",
        looks.len(),
        found.len(),
        found.join("\n")
    );
    Ok(())
}

/// A language to stand beside this one.
fn other(lang: &str) -> &'static str {
    if lang == "ru" { "es" } else { "ru" }
}

/// What is in the workbook that the pages show.
struct Made {
    /// The prompt of a note.
    prompt: String,
    /// A plan.
    plan: String,
    /// A workshop that is under way.
    workshop: String,
    /// Somebody in it whose sheet is not handed in yet.
    person: String,
}

fn resize(browser: &Browser, width: u32) -> anyhow::Result<()> {
    let size = json!({ "width": width, "height": 900 });
    browser.page.command("POST", "/window/rect", Some(&size))?;
    Ok(())
}

/// Waits for the page that a click led to: on a busy machine it takes its time.
fn wait_for(browser: &Browser, css: &str) -> anyhow::Result<()> {
    for _ in 0..200 {
        if browser.page.find(css).is_ok() {
            return Ok(());
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    anyhow::bail!("{css} did not come")
}

/// A workbook with one of each, so that every page has something to show.
fn write(browser: &Browser) -> anyhow::Result<Made> {
    browser.go("/en/welcome")?;
    browser.page.find("#name")?.keys("Amina")?;
    browser.page.find("main form .act")?.click()?;
    wait_for(browser, ".shelf")?;
    browser.go("/en/sessions/dual-loyalty")?;
    browser.page.find(".views button[value=yes]")?.click()?;
    wait_for(browser, ".views button[value=yes][aria-pressed=true]")?;
    let prompt = browser
        .page
        .find("form[data-note] textarea")?
        .attribute("id")?
        .unwrap_or_default();
    browser
        .page
        .find("form[data-note] textarea")?
        .keys("A note")?;
    browser.page.run_async(
        "for (let i = 0; i < 100 && !document.querySelector('[data-state].ok'); i++) await new Promise((next) => setTimeout(next, 50));",
        &json!([]),
    )?;
    study(browser)?;
    let (workshop, person) = begin_a_workshop(browser)?;
    Ok(Made {
        prompt: prompt.trim_start_matches("note-").to_owned(),
        plan: begin_a_plan(browser)?,
        workshop,
        person,
    })
}

/// A plan whose day has come, with somebody on its map. Answers its name.
fn begin_a_plan(browser: &Browser) -> anyhow::Result<String> {
    browser.go("/en/plans/new")?;
    browser.page.find("#title")?.keys("The call")?;
    browser.page.find("form.plan .act")?.click()?;
    wait_for(browser, "form[data-plan]")?;
    let set = "const set = (name, value) => { document.querySelector('form[data-plan]').elements[name].value = value; };
        set('actor.0.who', 'Head nurse'); set('actor.0.place', 'decides'); set('actor.0.stance', 'for'); set('look-on', '2020-01-31');
        document.querySelector('form[data-plan] [data-save]').click();
        for (let i = 0; i < 100 && !document.querySelector('[data-state].ok'); i++) await new Promise((next) => setTimeout(next, 50));";
    browser.page.run_async(set, &json!([]))?;
    let address = browser.page.url()?;
    Ok(address.rsplit('/').next().unwrap_or_default().to_owned())
}

/// A workshop of half a day, under way, with an adapted session; six of seven people have answered before and after.
/// Answers its name, and that of the seventh.
fn begin_a_workshop(browser: &Browser) -> anyhow::Result<(String, String)> {
    let begin = "const post = (place, body) => fetch(place, { method: 'POST', body: new URLSearchParams(body) });
        const text = async (place) => (await fetch(place)).text();
        await post('/en/sessions/pain-relief/adapt', 'cut-variations=yes');
        const place = new URL((await post('/en/lead', 'title=District&ready=half-day&date=2026-12-01')).url).pathname;
        await post(`${place}/people`, 'codes=Lina%0AOmar%0A7%0AIda%0ANoor%0APilar%0AZoe');
        await post(`${place}/tests`, 'all=dual-loyalty');
        for (const [occasion, answer] of [['before', 'b'], ['after', 'a']]) {
          const [head, ...rows] = (await text(`${place}/tests/${occasion}/file/empty.csv`)).trim().split(/\\r?\\n/);
          const filled = rows.slice(0, 6).map((row, at) => row.replace(/,(?=,|$)/g, `,${at % 2 ? answer : 'a'}`));
          await post(`${place}/tests/${occasion}/file`, { do: 'yes', text: [head, ...filled].join('\\n') });
        }
        const waiting = (await text(`${place}/tests/before/take`)).match(/before\\/take\\/([^\"]+)/);
        await post(`${place}/tools`, 'do=groups&by=size&number=3');
        await post(`${place}/tools`, 'do=speak');
        await post(`${place}/tools`, 'do=park&text=Who+pays%3F');
        await post(`${place}/run`, 'do=begin&day=0');
        return [place.split('/').pop(), waiting?.[1]];";
    let names = browser.page.run_async(begin, &json!([]))?;
    let name = |at: usize| names[at].as_str().map(str::to_owned);
    Ok((
        name(0).context("a workshop")?,
        name(1).context("somebody who has not answered")?,
    ))
}

/// One session finished, and cards of it to be asked.
fn study(browser: &Browser) -> anyhow::Result<()> {
    browser.page.run_async(
        "for (const [place, body] of [['sessions/dual-loyalty/finish', ''], ['safety/copies/bring', 'path=missing.hrhw'], ['me', 'whole=yes&review=yes&minutes=5&time=yes'], ['sessions/dual-loyalty/time', 'seconds=600'], ['sessions/right-to-health-checklist/time', 'seconds=600']])
           await fetch('/en/' + place, { method: 'POST', body: new URLSearchParams(body) });",
        &json!([]),
    )?;
    Ok(())
}

fn violations(browser: &Browser) -> anyhow::Result<Vec<String>> {
    browser.page.run(AXE)?;
    let rules: Vec<&str> = RULES.split(' ').collect();
    let found = browser.page.run_async(
        "const result = await axe.run(document, { runOnly: args[0], resultTypes: ['violations'] });
         return result.violations.map((v) => ({ id: v.id, nodes: v.nodes.map((n) => n.target.join(' ') + ' ' + n.failureSummary) }));",
        &json!([rules]),
    )?;
    let Value::Array(found) = found else {
        anyhow::bail!("axe said {found}")
    };
    Ok(found
        .iter()
        .map(|violation| format!("{} {:?}", violation["id"], first(&violation["nodes"])))
        .collect())
}

fn first(nodes: &Value) -> &str {
    nodes[0].as_str().unwrap_or_default()
}
