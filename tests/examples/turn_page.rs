//! From one page to the next in the real window, as shipped: from the start of the navigation to the first contentful
//! paint. `cargo xtask bench` runs this.

use anyhow::Context;
use house::desktop::{Desktop, Start};
use serde_json::json;
use std::time::Duration;
use workbook::Workbook;

const ROUNDS: usize = 12;
/// Where people go: from the shelf into a session, to a term, to what they look for, and back.
const PAGES: [(&str, &str); 4] = [
    ("the shelf", "/ru/"),
    ("a session", "/ru/sessions/dual-loyalty"),
    ("a term", "/ru/glossary/dual-loyalty"),
    (
        "what was looked for",
        "/ru/find?q=%D0%BF%D1%80%D0%B0%D0%B2%D0%B0",
    ),
];

fn main() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let own = folder.path().join("turn.hrhw");
    drop(Workbook::create(&own, &workbook::Person::default())?);
    let window = Start::released()
        .arg("--workbook")
        .arg(own.display().to_string())
        .open()?;
    let mut times = PAGES.map(|_| Vec::new());
    for _ in 0..ROUNDS {
        for (of, (_, address)) in times.iter_mut().zip(PAGES) {
            of.push(turn_to(&window, address)?);
        }
    }
    for ((name, _), mut of) in PAGES.into_iter().zip(times) {
        // The first visit builds the index, and draws the figures.
        of.remove(0);
        of.sort_by(f64::total_cmp);
        println!(
            "{}",
            json!({ "what": format!("page change in the window: to {name}, until it is painted"),
                "ours": of[of.len() / 2], "floor": 0.0, "unit": "ms", "plus": 50 })
        );
    }
    Ok(())
}

/// Milliseconds until the page was painted that a link leads to.
fn turn_to(window: &Desktop, address: &str) -> anyhow::Result<f64> {
    let ask = "const [paint] = performance.getEntriesByName('first-contentful-paint');
        return location.pathname + location.search === args[0] ? paint?.startTime ?? null : null;";
    window.page.run(&format!("location.href = '{address}'"))?;
    for _ in 0..200 {
        std::thread::sleep(Duration::from_millis(25));
        let answered = window.page.run_async(ask, &json!([address]));
        // Between two pages nobody answers.
        if let Some(time) = answered.ok().and_then(|value| value.as_f64()) {
            return Ok(time);
        }
    }
    None.with_context(|| format!("{address} was not painted"))
}
