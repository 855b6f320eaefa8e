//! Sheets through poppler: what is read aloud, what is embedded, what a printer would put on paper.

use std::path::{Path, PathBuf};
use std::process::Command;

use paper::{Order, Piece, Run, Sheet, What};
use tempfile::TempDir;

use crate::house::{LANGUAGES, made, order, printed};

/// A sheet as a file that poppler opens.
struct Opened {
    _folder: TempDir,
    path: PathBuf,
    pages: usize,
}

impl Opened {
    fn new(sheet: &Sheet) -> Self {
        let folder = TempDir::new().expect("a folder");
        let path = folder.path().join("sheet.pdf");
        let pdf = printed(sheet);
        std::fs::write(&path, &pdf.bytes).expect("written");
        Self {
            _folder: folder,
            path,
            pages: pdf.pages,
        }
    }

    /// What a program of poppler says about it.
    fn told(&self, program: &str, options: &[&str], end: &[&str]) -> Vec<u8> {
        let mut command = Command::new(program);
        let output = command.args(options).arg(&self.path).args(end).output();
        let output = output.unwrap_or_else(|error| panic!("{program} of poppler-utils: {error}"));
        assert!(output.status.success(), "{program}");
        output.stdout
    }

    fn text(&self, program: &str, options: &[&str], end: &[&str]) -> String {
        String::from_utf8(self.told(program, options, end)).expect("UTF-8")
    }
}

fn every_kind(mut check: impl FnMut(What, &str, &Sheet)) {
    for (turn, what) in What::ALL.into_iter().enumerate() {
        let lang = LANGUAGES[turn % 4];
        for session in ["dual-loyalty", "documenting-torture"] {
            made(session, &order(what, lang))
                .iter()
                .for_each(|sheet| check(what, lang, sheet));
        }
    }
}

/// Letters alone: lines may break anywhere, and spaces differ.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn said(runs: &[Run]) -> String {
    let of = |run: &Run| match run {
        Run::Text { text } | Run::In { text, .. } => text.clone(),
        Run::Emphasis { runs } | Run::Strong { runs } | Run::Link { runs, .. } => said(runs),
        Run::Break | Run::Blank | Run::Drawing { .. } => String::new(),
    };
    runs.iter().map(of).collect()
}

/// Headings, paragraphs and items of one column, in order.
fn words_of(pieces: &[Piece], out: &mut Vec<String>) {
    for piece in pieces {
        match piece {
            Piece::Heading { runs, .. } | Piece::Paragraph { runs } => {
                out.push(letters(&said(runs)))
            }
            Piece::List { items, .. } => {
                out.extend(items.iter().map(|item| letters(&said(&item.runs))));
            }
            Piece::Alert { pieces, .. } | Piece::Unit { pieces, .. } => words_of(pieces, out),
            _ => {}
        }
    }
}

#[test]
fn the_text_of_a_plan_comes_out_in_order_in_four_languages() {
    for lang in LANGUAGES {
        let sheet = &made("dual-loyalty", &order(What::Plan, lang))[0];
        let read = letters(&Opened::new(sheet).text("pdftotext", &["-nopgbrk"], &["-"]));
        let mut expected = Vec::new();
        words_of(&sheet.pieces, &mut expected);
        assert!(expected.len() > 100, "{lang}: {} pieces", expected.len());
        // A text that goes over a page is cut by the running head.
        let whole = expected.iter().filter(|words| words.len() < 60);
        let mut from = 0;
        for words in whole {
            let at = read[from..].find(words.as_str());
            let at = at.unwrap_or_else(|| panic!("{lang}: “{words}” is not where it belongs"));
            from += at + words.len();
        }
    }
}

#[test]
fn two_languages_say_both_titles() {
    let both = Order {
        beside: Some(language::Lang::new("ru")),
        ..order(What::Handouts, "es")
    };
    let alone = made("dual-loyalty", &order(What::Handouts, "ru"));
    for (both, alone) in made("dual-loyalty", &both).iter().zip(&alone) {
        let read = letters(&Opened::new(both).text("pdftotext", &[], &["-"]));
        for title in [&both.title, &alone.title] {
            assert!(read.contains(&letters(title)), "{title}");
        }
    }
}

#[test]
fn every_slide_in_two_languages_begins_with_its_heading() {
    for session in ["dual-loyalty", "mechanisms-map"] {
        let order = Order {
            beside: Some(language::Lang::new("es")),
            ..order(What::Slides, "ru")
        };
        let sheet = &made(session, &order)[0];
        let mut headings = Vec::new();
        for piece in &sheet.pieces {
            let Piece::Unit { pieces, .. } = piece else {
                continue;
            };
            if let Some(Piece::Heading { runs, .. }) = pieces.first() {
                headings.push(letters(&said(runs)));
            }
        }
        let read = Opened::new(sheet).text("pdftotext", &[], &["-"]);
        let pages = read.split('\u{c}').map(letters);
        let pages: Vec<String> = pages.filter(|page| !page.is_empty()).collect();
        assert!(
            pages.len() > headings.len(),
            "a drawing has a slide of its own"
        );
        for page in pages {
            let begins = headings.iter().any(|heading| page.starts_with(heading));
            assert!(begins, "{session}: {page}");
        }
    }
}

#[test]
fn fonts_are_embedded_and_the_claim_of_access_is_there() {
    every_kind(|what, lang, sheet| {
        let opened = Opened::new(sheet);
        let fonts = opened.text("pdffonts", &[], &[]);
        let rows: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(!rows.is_empty(), "{what:?}");
        for row in rows {
            // The columns after the encoding: embedded, subset, with a map to letters.
            assert!(row.contains("yes yes yes"), "{what:?}: {row}");
        }
        let about = opened.text("pdfinfo", &[], &[]);
        assert!(about.contains("Tagged:          yes"), "{about}");
        assert!(about.contains("Title:           "), "{about}");
        let meta = opened.text("pdfinfo", &["-meta"], &[]);
        assert!(
            meta.contains("<pdfuaid:part>1<"),
            "{what:?} claims no PDF/UA"
        );
        assert!(meta.contains(&format!("<rdf:li>{lang}</rdf:li>")), "{meta}");
    });
}

/// A page as grey pixels.
struct Grey {
    width: usize,
    pixels: Vec<u8>,
}

impl Grey {
    /// Reads a binary PGM: a head of four words, then a byte for each pixel.
    fn read(path: &Path) -> Self {
        let bytes = std::fs::read(path).expect("a picture");
        let mut at = 0;
        let mut word = || {
            let start = at;
            while !bytes[at].is_ascii_whitespace() {
                at += 1;
            }
            at += 1;
            std::str::from_utf8(&bytes[start..at - 1])
                .expect("a word")
                .to_owned()
        };
        let (kind, width, _, _) = (word(), word(), word(), word());
        assert_eq!(kind, "P5");
        Self {
            width: width.parse().expect("a width"),
            pixels: bytes[at..].to_vec(),
        }
    }

    /// Whether a frame so many pixels wide has one colour only.
    fn has_clean_edges(&self, frame: usize) -> bool {
        let height = self.pixels.len() / self.width;
        let is_edge = |at: usize| {
            let (x, y) = (at % self.width, at / self.width);
            x < frame || y < frame || x + frame >= self.width || y + frame >= height
        };
        let edge = self
            .pixels
            .iter()
            .enumerate()
            .filter(|(at, _)| is_edge(*at));
        edge.map(|(_, pixel)| *pixel)
            .all(|pixel| pixel.abs_diff(self.pixels[0]) < 8)
    }

    fn is_blank(&self) -> bool {
        self.pixels
            .iter()
            .all(|pixel| pixel.abs_diff(self.pixels[0]) < 8)
    }
}

/// Pixels for an inch.
const RESOLUTION: &str = "48";

/// Two millimetres.
const FRAME: usize = 4;

#[test]
fn no_page_is_blank_and_nothing_runs_off_it() {
    every_kind(|what, _, sheet| {
        let opened = Opened::new(sheet);
        let folder = TempDir::new().expect("a folder");
        let root = folder.path().join("page").display().to_string();
        opened.told("pdftoppm", &["-gray", "-r", RESOLUTION], &[&root]);
        let pages: Vec<_> = std::fs::read_dir(folder.path())
            .expect("pages")
            .flatten()
            .collect();
        assert_eq!(pages.len(), opened.pages, "{what:?}");
        for page in pages {
            let grey = Grey::read(&page.path());
            let name = format!("{what:?} {} {:?}", sheet.title, page.file_name());
            assert!(!grey.is_blank(), "{name} is blank");
            assert!(grey.has_clean_edges(FRAME), "{name} runs off the page");
        }
    });
}

#[test]
fn a_set_for_each_of_seven_people_has_seven_times_the_pages() {
    for what in [What::Handouts, What::Workbook, What::TestA, What::Statement] {
        let pages = |people| {
            let order = Order {
                people,
                ..order(what, "en")
            };
            let sheets = made("dual-loyalty", &order);
            sheets
                .iter()
                .map(|sheet| printed(sheet).pages)
                .sum::<usize>()
        };
        assert_eq!(pages(7), pages(0) * 7, "{what:?}");
    }
}

#[test]
fn nobody_can_write_typst() {
    let mut sheet = made("dual-loyalty", &order(What::Plan, "en")).remove(0);
    let hostile = "#panic() $x$ *a* _b_ @c <d> `e` \\ #[ ]( ${} //";
    sheet.pieces = vec![Piece::Paragraph {
        runs: vec![Run::Text {
            text: hostile.to_owned(),
        }],
    }];
    let read = Opened::new(&sheet).text("pdftotext", &[], &["-"]);
    assert!(read.contains(hostile), "{read}");
}
