//! The section of CONTRIBUTING.md that shows each rule of the checker, made of the rules' fixtures.

use std::fs;
use std::path::Path;

use language::{Args, Lang, Locales};

use super::{Expected, Fixture, fixtures, folder, of_rule};

const BEGIN: &str = "<!-- The checker's rules: written by a test from tests/fixtures/check. -->";
const END: &str = "<!-- The end of the checker's rules. -->";

/// Run with `HRHW_WRITE=1` to write the section anew.
#[test]
fn contributing_shows_the_rules() {
    let path = house::programs::root().join("CONTRIBUTING.md");
    let text = fs::read_to_string(&path).expect("CONTRIBUTING.md");
    let (before, rest) = text.split_once(BEGIN).expect("the section's beginning");
    let (own, after) = rest.split_once(END).expect("the section's end");
    let shown = format!(
        "\n\n{}\n",
        fixtures()
            .values()
            .map(section)
            .collect::<Vec<_>>()
            .join("\n")
    );
    if std::env::var_os("HRHW_WRITE").is_some() {
        fs::write(&path, format!("{before}{BEGIN}{shown}{END}{after}")).expect("to write");
        return;
    }
    assert!(
        own == shown,
        "the section is old: HRHW_WRITE=1 cargo test -p house --test check"
    );
}

/// One rule: why, what is said, the wrong line and the right one.
fn section(fixture: &Fixture) -> String {
    let folder = folder().join(&fixture.rule);
    let words = Locales::embedded().words(&Lang::new("en"));
    let wrong = of_rule(&fixture.rule, &folder.join("wrong"));
    let args = wrong
        .first()
        .map_or_else(Args::new, |found| found.finding.message_args());
    let said = words.together(&format!("problem-{}", fixture.rule), &["mend"], &args);
    let mut lines = vec![
        format!("### `{}`", fixture.rule),
        String::new(),
        fixture.why.clone(),
    ];
    lines.push(String::new());
    lines.push(format!(
        "> {} *{}*",
        plain(&said.value.text),
        plain(&said.attributes[0].text)
    ));
    if let Some(expected) = fixture.finding.first().filter(|expected| expected.line > 0) {
        let place = place_of(expected);
        let line = |side: &str| line_of(&folder.join(side).join(&place), expected.line);
        if let (Some(wrong), Some(right)) = (line("wrong"), line("right"))
            && wrong != right
        {
            lines.push(String::new());
            lines.push(format!("`{place}`, wrong and right:"));
            lines.extend([
                String::new(),
                "```".to_owned(),
                wrong,
                right,
                "```".to_owned(),
            ]);
        }
    }
    lines.join("\n") + "\n"
}

fn place_of(expected: &Expected) -> String {
    match expected.folder.as_str() {
        "code" => expected.file.clone(),
        folder => format!("{folder}/{}", expected.file),
    }
}

fn line_of(path: &Path, number: u32) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().nth(number as usize - 1)?;
    let shown: String = line.chars().take(100).collect();
    (!shown.trim().is_empty()).then_some(shown)
}

fn plain(text: &str) -> String {
    let text = text.replace(['\u{2068}', '\u{2069}'], "");
    text.replace('<', "&lt;").replace('*', "\\*")
}
