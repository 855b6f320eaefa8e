//! Marks in texts that are edited: of real sessions, at random, the same way each time.

#![expect(clippy::expect_used, reason = "a test that fails says where")]

use std::sync::LazyLock;

use fastrand::Rng;
use language::{Files, Lang, Locales};
use manual::{Anchors, Manual, NoLinks, Renderer};
use marks::{Found, Kind, Mark, Passage, Quote, find_again, find_words, passages};

static WORDS: LazyLock<Locales> = LazyLock::new(Locales::embedded);

const SLUG: &str = "dual-loyalty";
const EDITIONS: u64 = 200;
const MARKS: usize = 10;

fn with_passages<T>(manual: &Manual, lang: &str, then: impl FnOnce(&[Passage<'_>]) -> T) -> T {
    let lang = Lang::new(lang);
    let words = WORDS.words(&lang);
    let session = manual.session(SLUG).expect("the session");
    let text = session.text(std::slice::from_ref(&lang));
    let renderer = |_: &Lang| Renderer {
        manual,
        session,
        words: &words,
        links: &NoLinks,
        anchors: Anchors::Own,
    };
    then(&passages(&text, renderer))
}

/// Some words of a passage, as somebody selects them.
fn some_words(rng: &mut Rng, passage: &Passage<'_>) -> Option<Quote> {
    let words: Vec<&str> = passage.words.split_whitespace().collect();
    let length = rng.usize(2..=12).min(words.len());
    let from = rng.usize(0..=words.len() - length);
    let before = words.get(..from)?.join(" ");
    let words = words.get(from..from + length)?.join(" ");
    marks::quote(
        &passage.words,
        marks::Asked {
            words: &words,
            before: &before,
        },
    )
}

fn some_marks(rng: &mut Rng, text: &[Passage<'_>]) -> Vec<Mark> {
    let long: Vec<_> = text
        .iter()
        .filter(|passage| passage.words.len() > 40)
        .collect();
    let mark = |rng: &mut Rng| {
        let passage = long[rng.usize(..long.len())];
        let quote = some_words(rng, passage);
        Mark::new(SLUG, passage, Kind::Important, quote)
    };
    (0..MARKS).map(|_| mark(rng)).collect()
}

/// Edits paragraphs of a Markdown text: one to six times.
fn edited(rng: &mut Rng, text: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..rng.usize(1..=6) {
        let paragraphs: Vec<usize> = (6..lines.len())
            .filter(|at| lines[*at].len() > 60 && lines[*at].starts_with(char::is_alphabetic))
            .collect();
        let at = paragraphs[rng.usize(..paragraphs.len())];
        let other = paragraphs[rng.usize(..paragraphs.len())];
        edit(rng, &mut lines, at, other);
    }
    lines.join("\n")
}

fn edit(rng: &mut Rng, lines: &mut Vec<String>, at: usize, other: usize) {
    let words = |line: &str| -> Vec<String> { line.split(' ').map(str::to_owned).collect() };
    let mut own = words(&lines[at]);
    let place = rng.usize(..own.len());
    match rng.u8(..8) {
        0 => own[place] = "XXX".to_owned(),
        1 => own.insert(place, "added words here".to_owned()),
        2 => {
            let end = (place + rng.usize(1..6)).min(own.len());
            own.drain(place..end);
        }
        3 => return lines.swap(at, other),
        4 => return lines[at] = String::new(),
        5 => return lines.insert(at, "A new paragraph stands here now.\n".to_owned()),
        6 => own.insert(place, "\n\n".to_owned()),
        _ => {
            let line = std::mem::take(&mut lines[other]);
            lines[at].push(' ');
            return lines[at].push_str(&line);
        }
    }
    lines[at] = own.join(" ");
}

/// What became of marks.
#[derive(Debug, Default)]
struct Count {
    all: usize,
    /// Their words stand in the new text to the letter.
    there: usize,
    exact: usize,
    edited: usize,
    moved: usize,
    lost: usize,
    /// Said to be there, and something else is.
    wrong: usize,
}

impl Count {
    fn add(&mut self, mark: &Mark, found: &Found, text: &[Passage<'_>]) {
        let exact = mark
            .quote
            .as_ref()
            .map_or(&mark.words, |quote| &quote.exact);
        let stands = |passage: &Passage<'_>| find_words(&passage.words, exact, "", "").is_some();
        self.all += 1;
        self.there += usize::from(text.iter().any(stands));
        match found {
            Found::Here {
                passage,
                range,
                is_exact,
            } => {
                let words = &text[*passage].words;
                let shown = range.clone().map_or(words.as_str(), |range| &words[range]);
                let is_it = find_words(shown, exact, "", "").is_some();
                self.exact += usize::from(*is_exact);
                self.edited += usize::from(!is_exact);
                self.wrong += usize::from(*is_exact && !is_it);
            }
            Found::Moved { .. } => self.moved += 1,
            Found::Lost => self.lost += 1,
        }
    }
}

fn count(lang: &str) -> Count {
    let files = Manual::embedded_files();
    let path = format!("{lang}/{SLUG}.md");
    let text = String::from_utf8(files.get(&path).expect("its words").to_vec()).expect("text");
    let before = Manual::open(files.clone());
    let mut count = Count::default();
    for seed in 0..EDITIONS {
        let mut rng = Rng::with_seed(seed);
        let marks = with_passages(&before, lang, |old| some_marks(&mut rng, old));
        let new = Files::from_pairs([(path.clone(), edited(&mut rng, &text))]);
        let after = before.reopened(files.clone().overlay(new));
        let all: Vec<&Mark> = marks.iter().collect();
        with_passages(&after, lang, |text| {
            let found = find_again(&all, text);
            let each = marks.iter().zip(&found);
            each.for_each(|(mark, found)| count.add(mark, found, text));
        });
    }
    count
}

#[test]
fn marks_are_found_again_after_200_random_edits() {
    for lang in ["en", "ru"] {
        let count = count(lang);
        println!("{lang}: {count:?}");
        assert_eq!(count.wrong, 0, "{count:?}");
        assert!(count.exact * 1000 >= count.there * 995, "{count:?}");
        assert!(
            (count.exact + count.edited) * 100 >= count.all * 97,
            "{count:?}"
        );
    }
}

#[test]
fn a_text_as_it_was_has_every_mark() {
    with_passages(&Manual::embedded(), "fr", |text| {
        let mut rng = Rng::with_seed(7);
        let marks = some_marks(&mut rng, text);
        let all: Vec<&Mark> = marks.iter().collect();
        for (mark, found) in marks.iter().zip(find_again(&all, text)) {
            let at = found.passage().expect("found");
            assert_eq!(text[at].block.id.to_string(), mark.block);
            assert!(
                matches!(found, Found::Here { is_exact: true, .. }),
                "{found:?}"
            );
        }
    });
}
