//! Measures reading and rendering beside pulldown-cmark alone on the same words, one row of JSON a line:
//! `cargo run --release -p manual --example reading`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use language::{Files, Lang, Locales, Words};
use manual::{Anchors, Links, Manual, Renderer};
use pulldown_cmark::{Options, Parser};

struct Addresses;

impl Links for Addresses {
    fn session(&self, slug: &str) -> String {
        format!("/en/sessions/{slug}")
    }
    fn term(&self, slug: &str) -> String {
        format!("/en/glossary#{slug}")
    }
    fn instrument(&self, id: &str, _: Option<&str>) -> String {
        format!("/en/instruments#{id}")
    }
    fn external(&self, url: &str) -> String {
        url.to_owned()
    }
    fn figure(&self, _: &str, _: &Words) -> Option<String> {
        None
    }
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
}

/// The shortest of many runs: what else the machine does only ever adds.
fn shortest(mut run: impl FnMut()) -> Duration {
    let once = || {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    std::iter::repeat_with(once)
        .take(60)
        .min()
        .unwrap_or_default()
}

fn row(what: &str, ours: Duration, floor: Duration, goal: (&str, f64)) {
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    println!(
        "{{\"what\":\"{what}\",\"ours\":{:.4},\"floor\":{:.4},\"unit\":\"ms\",\"{}\":{}}}",
        milliseconds(ours),
        milliseconds(floor),
        goal.0,
        goal.1
    );
}

fn main() {
    let files = Manual::embedded_files();
    row(
        "opening the manual",
        shortest(|| drop(black_box(Manual::embedded()))),
        Duration::ZERO,
        ("plus", 50.0),
    );
    reading(&files);
    rendering(&files);
}

fn reading(files: &Files) {
    let texts: Vec<&str> = files
        .iter()
        .filter(|(path, _)| path.ends_with(".md"))
        .filter_map(|(_, bytes)| std::str::from_utf8(bytes).ok())
        .collect();
    let floor = shortest(|| {
        texts.iter().for_each(|text| {
            Parser::new_ext(text, options()).for_each(|event| drop(black_box(event)))
        });
    });
    let mut ours = Duration::MAX;
    for _ in 0..60 {
        let manual = Manual::open(files.clone());
        let start = Instant::now();
        for session in manual.sessions() {
            for lang in session.languages() {
                black_box(session.words(lang));
            }
        }
        ours = ours.min(start.elapsed());
    }
    row("reading all words", ours, floor, ("times", 3.0));
}

fn rendering(files: &Files) {
    let manual = Manual::open(files.clone());
    let locales = Locales::embedded();
    for lang in ["en", "ru"].map(Lang::new) {
        let words = locales.words(&lang);
        let path = format!("{lang}/dual-loyalty.md");
        let text = files
            .get(&path)
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or_default();
        let floor = shortest(|| {
            let mut out = String::with_capacity(text.len() * 3 / 2);
            pulldown_cmark::html::push_html(&mut out, Parser::new_ext(text, options()));
            black_box(out);
        });
        let Some(session) = manual.session("dual-loyalty") else {
            return;
        };
        let renderer = Renderer {
            manual: &manual,
            session,
            words: &words,
            links: &Addresses,
            anchors: Anchors::Own,
        };
        let ours = shortest(|| {
            for section in &session.text(std::slice::from_ref(&lang)).sections {
                black_box((
                    renderer.heading_html(section.heading),
                    renderer.html(section.blocks),
                ));
                for part in &section.parts {
                    black_box((
                        renderer.heading_html(part.heading),
                        renderer.html(part.blocks),
                    ));
                }
            }
        });
        row(
            &format!("rendering one session, {lang}"),
            ours,
            floor,
            ("times", 2.0),
        );
    }
}
