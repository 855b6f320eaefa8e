//! The manual's words and facts, messages, adapted words, records: what authors, translators and packs write.

use super::html::foreign;
use house::fuzz::{Reader, files};
use language::{Args, Files, Lang, Locales, Words};
use manual::check::Known;
use manual::{Anchors, Links, Manual, Renderer, fragment};
use std::sync::LazyLock;

type Done = anyhow::Result<()>;

static LOCALES: LazyLock<Locales> = LazyLock::new(Locales::embedded);
static FILES: LazyLock<Files> = LazyLock::new(Manual::embedded_files);
static KNOWN: LazyLock<Known> = LazyLock::new(|| Known::new(&LOCALES, &["four-tests"]));

/// The pieces of the manual's own language.
const MANUAL: &[&str] = &[
    "{ TERM(\"dual-loyalty\") }",
    "{ CITE(\"gc14\", \"12\") }",
    "{ SESSION(\"dual-loyalty\") }",
    "{ MINUTES(\"triads\") }",
    "{ FIGURE(\"four-tests\") }",
    "{ LINES(\"3\") }",
    "{ $minutes }",
    "> [!TIP]\n> ",
    "## A {#overview}\n\n",
    "### B {#triads}\n\n",
    "---\ntitle: ",
    "summary: ",
    "[a](https://a.org)",
    "[a](javascript:b)",
    "<script>",
    "|a|b|\n|-|-|\n|c|d|\n",
    "- [ ] ",
    "1. a\n   1. b\n",
];

struct Plain;

impl Links for Plain {
    fn session(&self, slug: &str) -> String {
        format!("/en/sessions/{slug}")
    }
    fn term(&self, slug: &str) -> String {
        format!("/en/glossary/{slug}")
    }
    fn instrument(&self, id: &str, _: Option<&str>) -> String {
        format!("/en/instruments/{id}")
    }
    fn external(&self, url: &str) -> String {
        url.to_owned()
    }
    fn figure(&self, _: &str, _: &Words) -> Option<String> {
        None
    }
}

/// The embedded manual's catalogue, one session of it, and one file of that in the place of the real one.
fn small(path: &str, bytes: &[u8]) -> Files {
    let all = &*FILES;
    let of_session = [
        "manual.toml",
        "instruments.toml",
        "sessions/dual-loyalty.toml",
        "en/dual-loyalty.md",
        "fr/dual-loyalty.md",
    ];
    let kept = of_session
        .iter()
        .filter_map(|name| Some((*name, all.get(name)?.to_vec())));
    Files::from_pairs(kept).overlay(Files::from_pairs([(path, bytes.to_vec())]))
}

/// Everything that is made of a manual: HTML, plain words, findings.
fn read_manual(files: &Files) {
    let (manual, _) = Manual::from_files(files);
    for lang in ["en", "fr"].map(Lang::new) {
        let words = LOCALES.words(&lang);
        for session in manual.sessions() {
            let renderer = Renderer {
                manual: &manual,
                session,
                words: &words,
                links: &Plain,
                anchors: Anchors::Own,
            };
            for section in session.text(std::slice::from_ref(&lang)).sections {
                let pieces = section
                    .parts
                    .iter()
                    .map(|part| part.blocks)
                    .chain([section.blocks]);
                for nodes in pieces {
                    let html = renderer.html(nodes);
                    assert_eq!(foreign(&html), None, "in {html}");
                    drop(renderer.plain(nodes));
                }
                assert_eq!(foreign(&renderer.heading_html(section.heading)), None);
            }
        }
    }
    drop(manual::check::all(&manual, &KNOWN));
}

#[test]
fn markdown() -> Done {
    let mut corpus = files("manuals/en", "md")?;
    corpus.extend(files("manuals/ru", "md")?.into_iter().take(5));
    let read = |bytes: &[u8]| read_manual(&small("en/dual-loyalty.md", bytes));
    Reader {
        name: "markdown",
        corpus,
        pieces: MANUAL,
        read: &read,
    }
    .fuzz()
}

#[test]
fn passages() -> Done {
    let all = files("manuals/en", "md")?.concat();
    let all = String::from_utf8(all)?;
    let corpus = all
        .split("\n\n")
        .map(|words| words.as_bytes().to_vec())
        .collect();
    let read = |bytes: &[u8]| drop(fragment(&String::from_utf8_lossy(bytes)));
    Reader {
        name: "passages",
        corpus,
        pieces: MANUAL,
        read: &read,
    }
    .fuzz()
}

#[test]
fn facts_of_sessions() -> Done {
    let pieces = &[
        "[[section]]\n",
        "[[section.part]]\n",
        "id = \"triads\"\n",
        "minutes = ",
        "needs = [\"dual-loyalty\"]\n",
        "kind = \"",
        "answers = [",
        "4294967296",
        "-1",
        "group = { min = 9, max = 1 }",
    ];
    let read = |bytes: &[u8]| read_manual(&small("sessions/dual-loyalty.toml", bytes));
    Reader {
        name: "facts-of-sessions",
        corpus: files("manuals/sessions", "toml")?,
        pieces,
        read: &read,
    }
    .fuzz()
}

#[test]
fn facts_of_the_manual() -> Done {
    let corpus = ["manual.toml", "instruments.toml"]
        .iter()
        .filter_map(|name| Manual::embedded_files().get(name).map(<[u8]>::to_vec))
        .collect();
    let read = |bytes: &[u8]| {
        read_manual(&small("manual.toml", bytes));
        read_manual(&small("instruments.toml", bytes));
    };
    Reader {
        name: "facts-of-the-manual",
        corpus,
        pieces: &[
            "[[part]]\n",
            "[[language]]\n",
            "[[programme]]\n",
            "id = \"en\"\n",
        ],
        read: &read,
    }
    .fuzz()
}

#[test]
fn fluent() -> Done {
    let pieces = &[
        "a = ",
        "\n    .b = ",
        "-term = ",
        "{ -term }",
        "{ a }",
        "{ a.b }",
        "{ $count ->\n    [one] a\n   *[other] b\n}",
        "{ NUMBER($count) }",
        "{ DATE($at) }",
        "{\"{\"}",
        "{ \"\\u0041\" }",
        "### ",
    ];
    let read = |bytes: &[u8]| {
        let (locales, _) = Locales::from_files(&Files::from_pairs([
            ("en/a.ftl", bytes.to_vec()),
            ("fr/a.ftl", bytes.to_vec()),
        ]));
        for lang in ["en", "fr"].map(Lang::new) {
            let words = locales.words(&lang);
            for entry in locales.entries(&lang).iter().take(60) {
                drop(words.message(&entry.id, &Args::default()));
                let args = language::args! { "count" => 3, "name" => "Amina" };
                drop(words.message(&entry.id, &args));
            }
        }
    };
    Reader {
        name: "fluent",
        corpus: files("locales", "ftl")?,
        pieces,
        read: &read,
    }
    .fuzz()
}

#[test]
fn records_of_translations() -> Done {
    let mut corpus = files("manuals", "record")?;
    corpus.extend(files("locales", "record")?);
    let read = |bytes: &[u8]| {
        let (record, _) = translation::Record::read(&String::from_utf8_lossy(bytes));
        let (again, unreadable) = translation::Record::read(&record.write());
        assert!(unreadable.is_empty(), "what we write we read");
        assert_eq!(again, record);
    };
    Reader {
        name: "records",
        corpus,
        pieces: &[],
        read: &read,
    }
    .fuzz()
}

/// Words of an adaptation come from another trainer's workbook.
#[test]
fn adapted_words() -> Done {
    let corpus = files("manuals/en", "md")?;
    let read = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        let own = text
            .split_at_checked(text.len() / 2)
            .map_or("", |(own, _)| own);
        for id in ["overview", "triads", "no-such-section", ""] {
            let _ = adaptation::source_of(&text, id);
        }
        let _ = adaptation::differences(
            &text[..text.floor_char_boundary(2000)],
            &own[..own.floor_char_boundary(2000)],
        );
    };
    Reader {
        name: "adapted-words",
        corpus,
        pieces: MANUAL,
        read: &read,
    }
    .fuzz()
}
