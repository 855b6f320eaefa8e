//! `hrhw search`: what the box in the app finds, in the terminal.

use std::process::ExitCode;

use clap::ArgMatches;
use language::{Lang, Locales, Words, args};
use manual::Manual;
use search::{Hit, Search};
use serde_json::{Value, json};

use crate::wording::{print, say};

/// How many passages are shown.
const MOST: usize = 20;

/// Prints the passages, best first. The exit code is 1 where there is none, 2 where there is no such language.
pub(crate) fn run(words: &Words, given: &ArgMatches) -> ExitCode {
    let (manual, locales) = (Manual::embedded(), Locales::embedded());
    let asked = given.get_one::<String>("lang").map(|tag| Lang::new(tag));
    let lang = asked.unwrap_or_else(|| words.lang().clone());
    if !locales.languages().contains(&lang) {
        let code = lang.to_string();
        eprintln!(
            "{}",
            words
                .message("status-no-language", &args! { "language" => code })
                .text
        );
        return ExitCode::from(2);
    }
    let query = given
        .get_one::<String>("query")
        .map(String::as_str)
        .unwrap_or_default();
    let hits = Search::new(locales.languages()).find(&manual, &locales, &lang, query, MOST);
    if given.get_flag("json") {
        print(&format!(
            "{}\n",
            Value::Array(hits.iter().map(object).collect())
        ));
    } else {
        let shown: String = hits
            .iter()
            .map(|hit| format!("{}\n    {}\n\n", place(hit), shown(hit)))
            .collect();
        print(&shown);
        if hits.is_empty() {
            eprintln!("{}", say(words, "cli-search-nothing"));
        }
    }
    if hits.is_empty() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

fn object(hit: &Hit) -> Value {
    json!({
        "session": hit.session,
        "section": hit.section,
        "block": hit.block,
        "language": hit.language.as_str(),
        "kind": hit.kind.as_str(),
        "text": hit.text,
        "title": hit.title,
        "through": hit.through,
    })
}

fn place(hit: &Hit) -> String {
    let steps = [&hit.session, &hit.section, &hit.block]
        .into_iter()
        .filter(|step| !step.is_empty());
    let steps: Vec<&str> = steps.map(String::as_str).collect();
    format!("{} ({})", hit.title, steps.join(" › "))
}

fn shown(hit: &Hit) -> String {
    hit.pieces.iter().map(|piece| piece.text.as_str()).collect()
}
