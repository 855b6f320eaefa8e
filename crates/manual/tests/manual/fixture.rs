//! A small manual of one session, for tests that say its words.

use language::{Files, Finding, Lang, Locales, Words};
use manual::{Anchors, Links, Manual, Renderer};

pub(crate) const CATALOGUE: &str = r#"
edition = "1"
source = "en"
[[language]]
id = "en"
complete = true
[[language]]
id = "fr"
[[part]]
id = "roles"
sessions = ["s", "other"]
"#;

pub(crate) const INSTRUMENTS: &str = r#"
[[instrument]]
id = "gc14"
kind = "general-comment"
unit = "para"
"#;

pub(crate) const FACTS: &str = r#"
part = "roles"
minutes = 90
audience = ["clinical"]
group = { min = 6, max = 24 }
[[section]]
id = "one"
kind = "activity"
minutes = 35
  [[section.part]]
  id = "part"
  kind = "trainer"
[[section]]
id = "two"
kind = "quiz"
  [[section.part]]
  id = "question"
  kind = "question"
  answers = [2]
"#;

pub(crate) const COMING: &str = "part = \"roles\"\nminutes = 60\ngroup = { min = 6, max = 24 }\n";

const EN: &str = r#"
alert-note = For the <trainer>
alert-tip = Variation
alert-important = Key message
alert-warning = Safety
alert-caution = Not so
blank-to-fill-in = Blank to fill in
lines-to-write-on = Lines to write on
"#;

const GLOSSARY: &str = "-duty = { $form ->\n   *[singular] duty\n    [plural] <duties>\n}\n    .definition = What one must do.\n";

/// Front matter and a body.
pub(crate) fn words(title: &str, body: &str) -> String {
    format!("---\ntitle: {title}\nsummary: What it is.\n---\n{body}")
}

/// The files of a manual with these besides.
pub(crate) fn files(more: &[(&str, &str)]) -> Files {
    let base = Files::from_pairs([
        ("manual.toml", CATALOGUE),
        ("instruments.toml", INSTRUMENTS),
        ("sessions/s.toml", FACTS),
        ("sessions/other.toml", COMING),
    ]);
    let other = words("<Other>", "");
    let base = base.overlay(Files::from_pairs([("en/other.md", other)]));
    base.overlay(Files::from_pairs(
        more.iter().map(|(path, text)| (*path, text.as_bytes())),
    ))
}

/// A manual whose session `s` has these English words.
pub(crate) fn manual(body: &str) -> (Manual, Vec<Finding>) {
    Manual::from_files(&files(&[("en/s.md", &words("S", body))]))
}

/// Rules and lines of findings.
pub(crate) fn rules(findings: &[Finding]) -> Vec<(&'static str, u32)> {
    findings
        .iter()
        .map(|finding| (finding.rule.0, finding.line))
        .collect()
}

/// What the fixture's pages are told in English.
pub(crate) fn english() -> Words {
    let files = Files::from_pairs([
        ("en/reading.ftl", EN),
        ("en/glossary.ftl", GLOSSARY),
        (
            "en/instruments.ftl",
            "-gc14 = GC <14>\n    .title = General comment No. 14\n",
        ),
    ]);
    Locales::from_files(&files).0.words(&Lang::new("en"))
}

/// Addresses full of what must be escaped.
pub(crate) struct Quoting;

impl Links for Quoting {
    fn session(&self, slug: &str) -> String {
        format!("/en/\"{slug}")
    }
    fn term(&self, slug: &str) -> String {
        format!("/en/glossary?a&b#{slug}")
    }
    fn instrument(&self, id: &str, provision: Option<&str>) -> String {
        format!("/en/{id}/{}", provision.unwrap_or("whole"))
    }
    fn external(&self, url: &str) -> String {
        url.to_owned()
    }
    fn figure(&self, id: &str, _: &Words) -> Option<String> {
        (id == "four-tests").then(|| "<svg></svg>".to_owned())
    }
}

/// The HTML of all that stands below the section `one` before its first part, without ids and hashes.
pub(crate) fn html(body: &str) -> String {
    strip(&html_with_ids(&format!("## One {{#one}}\n\n{body}")))
}

/// The HTML of the section `one` of a whole text.
pub(crate) fn html_with_ids(body: &str) -> String {
    let (manual, _) = manual(body);
    let english = english();
    let session = manual.session("s").unwrap();
    let renderer = Renderer {
        manual: &manual,
        session,
        words: &english,
        links: &Quoting,
        anchors: Anchors::Own,
    };
    renderer.html(session.text(&[]).section("one").unwrap().blocks)
}

fn strip(html: &str) -> String {
    let mut out = html.to_owned();
    for name in [" id=\"one.", " data-b=\""] {
        while let Some(at) = out.find(name) {
            let value = at + name.len();
            let end = out[value..].find('"').unwrap() + value + 1;
            out.replace_range(at..end, "");
        }
    }
    out.replace('\n', "")
}
