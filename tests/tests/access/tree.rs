//! What somebody hears of each page: its accessibility tree, as lines of role and name, beside the last one that was
//! found right. `HRHW_WRITE=1` writes them anew.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use house::browser::Browser;
use serde_json::{Value, json};

use super::{Made, PAGES, write};

/// What these pages offer depends on the hour at which they are looked at.
const BY_THE_CLOCK: [&str; 1] = ["/lead/WORKSHOP/run"];
/// The language most people check, and the one with the longest words.
const HEARD_IN: [&str; 2] = ["en", "ru"];
/// What says nothing by itself: its children say it.
const SILENT: [&str; 12] = [
    "none",
    "generic",
    "StaticText",
    "InlineTextBox",
    "paragraph",
    "LineBreak",
    "ListMarker",
    "strong",
    "emphasis",
    "LabelText",
    "Legend",
    "LayoutTableCell",
];
/// States that are heard.
const STATES: [&str; 6] = [
    "level", "checked", "expanded", "required", "pressed", "invalid",
];
/// The longest name that is kept: enough to tell which it is.
const LONGEST: usize = 60;

#[test]
fn each_page_is_heard_as_it_was() -> anyhow::Result<()> {
    let browser = Browser::open(&[])?;
    let made = write(&browser)?;
    let mut changed = Vec::new();
    for lang in HEARD_IN {
        let steady = PAGES.iter().filter(|page| !BY_THE_CLOCK.contains(page));
        for page in steady.copied() {
            browser.go(&made.address(page, lang))?;
            let heard = tree(&browser)?;
            changed.extend(compare(lang, page, &heard)?);
        }
    }
    assert!(
        changed.is_empty(),
        "heard otherwise than before (HRHW_WRITE=1 writes what is heard now):\n{}",
        changed.join("\n")
    );
    Ok(())
}

/// The page's tree as text.
fn tree(browser: &Browser) -> anyhow::Result<String> {
    let command = json!({ "cmd": "Accessibility.getFullAXTree", "params": {} });
    let answer = browser
        .page
        .command("POST", "/goog/cdp/execute", Some(&command))?;
    let nodes = answer["nodes"].as_array().cloned().unwrap_or_default();
    let by_id: HashMap<&str, &Value> = nodes
        .iter()
        .filter_map(|node| Some((node["nodeId"].as_str()?, node)))
        .collect();
    let mut out = String::new();
    if let Some(root) = nodes.first() {
        hear(root, &by_id, 0, &mut out);
    }
    Ok(out)
}

fn hear(node: &Value, all: &HashMap<&str, &Value>, depth: usize, out: &mut String) {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let is_silent = node["ignored"] == true || SILENT.contains(&role);
    if !is_silent {
        let _ = writeln!(
            out,
            "{:width$}{role}{}{}",
            "",
            name(node),
            states(node),
            width = depth * 2
        );
    }
    let children = node["childIds"].as_array().into_iter().flatten();
    for child in children.filter_map(|id| all.get(id.as_str()?)) {
        hear(child, all, depth + usize::from(!is_silent), out);
    }
}

/// The name without what changes from day to day: figures, and moments.
fn name(node: &Value) -> String {
    let name = node["name"]["value"].as_str().unwrap_or_default();
    let mut steady = String::new();
    for c in name
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
    {
        match c {
            '0'..='9' if steady.ends_with('#') => {}
            '0'..='9' => steady.push('#'),
            '\u{2066}'..='\u{2069}' => {}
            other => steady.push(other),
        }
    }
    if steady.contains("#:#") {
        " (a moment)".clone_into(&mut steady);
        return steady;
    }
    let short: String = steady.chars().take(LONGEST).collect();
    if short.is_empty() {
        short
    } else {
        format!(" \"{short}\"")
    }
}

fn states(node: &Value) -> String {
    let heard = node["properties"].as_array().into_iter().flatten();
    let state = |property: &Value| {
        let name = property["name"].as_str()?;
        let value = property["value"]["value"].to_string();
        let is_said = STATES.contains(&name) && !["false", "\"false\""].contains(&value.as_str());
        is_said.then(|| format!(" {name}={}", value.trim_matches('"')))
    };
    heard.filter_map(state).collect()
}

/// The first line that differs from the file, if one does.
fn compare(lang: &str, page: &str, heard: &str) -> anyhow::Result<Option<String>> {
    let file = file(lang, page);
    if std::env::var_os("HRHW_WRITE").is_some() {
        std::fs::create_dir_all(file.parent().expect("a folder"))?;
        std::fs::write(&file, heard)?;
        return Ok(None);
    }
    let before = std::fs::read_to_string(&file).unwrap_or_default();
    let (mut old, mut new) = (before.lines(), heard.lines());
    for number in 1.. {
        match (old.next(), new.next()) {
            (None, None) => break,
            (was, is) if was == is => {}
            (was, is) => {
                let (was, is) = (was.unwrap_or("(nothing)"), is.unwrap_or("(nothing)"));
                return Ok(Some(format!(
                    "{lang} {page}, line {number}:\n  was {was}\n  is  {is}"
                )));
            }
        }
    }
    Ok(None)
}

fn file(lang: &str, page: &str) -> PathBuf {
    let name: String = page
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    let name = name.trim_matches('-');
    let name = if name.is_empty() { "home" } else { name };
    house::programs::root().join(format!("tests/snapshots/{lang}/{name}.txt"))
}

impl Made {
    /// The address of a page in a language.
    pub(crate) fn address(&self, page: &str, lang: &str) -> String {
        let place = page
            .replace("PROMPT", &self.prompt)
            .replace("PLAN", &self.plan)
            .replace("WORKSHOP", &self.workshop)
            .replace("PERSON", &self.person)
            .replace("OTHER", super::other(lang));
        format!("/{lang}{place}")
    }
}
