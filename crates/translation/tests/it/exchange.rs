//! To other programs and other people, and back: nothing changes on the way, and no passage is lost.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use language::{Lang, Locales};
use manual::Manual;
use tempfile::TempDir;
use translation::desk::{Folder, Said, copy_words, save};
use translation::exchange::{
    Base, Brought, Deed, Outcome, Unit, hand_over, read_hand_over, read_po, read_xliff, take,
    units, write_po, write_xliff12, write_xliff20,
};
use translation::{Kept, PageId, Stock};

/// One translator's copy.
struct Copy {
    _root: TempDir,
    folder: Folder,
    manual: Manual,
    locales: Locales,
    messages: language::Files,
}

impl Copy {
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a folder");
        let (manuals, messages) = (Manual::embedded_files(), Locales::embedded_files());
        Self {
            folder: copy_words(&root.path().join("mine"), &manuals, &messages).expect("a copy"),
            _root: root,
            manual: Manual::embedded(),
            locales: Locales::embedded(),
            messages,
        }
    }

    fn stock(&self) -> Stock<'_> {
        Stock {
            manual: &self.manual,
            locales: &self.locales,
            messages: &self.messages,
        }
    }

    fn units(&self, lang: &str) -> Vec<Unit> {
        units(&self.stock(), &self.folder, &Lang::new(lang)).expect("read")
    }

    fn take(&self, lang: &str, all: Vec<Brought>, deed: Deed) -> Vec<(String, Outcome)> {
        let lang = Lang::new(lang);
        let taken = take(&self.stock(), &self.folder, &lang, all, deed, &|_| true).taken;
        let named = |one: translation::exchange::Taken| {
            (
                format!("{}#{}", one.brought.page, one.brought.key),
                one.outcome,
            )
        };
        taken.into_iter().map(named).collect()
    }

    fn write(&self, lang: &str, unit: &Unit, words: &str) {
        let said = Said {
            key: &unit.key,
            words,
            seen: unit.target.as_deref(),
            kept: Kept::Translated,
        };
        save(
            &self.stock(),
            &self.folder,
            &unit.page,
            &Lang::new(lang),
            &said,
        )
        .expect("saved");
    }
}

fn targets(units: &[Unit]) -> BTreeMap<String, String> {
    units
        .iter()
        .filter_map(|unit| Some((unit.address(), unit.target.clone()?)))
        .collect()
}

fn brought(all: &[Brought]) -> BTreeMap<String, String> {
    all.iter()
        .map(|one| (format!("{}#{}", one.page, one.key), one.target.clone()))
        .collect()
}

#[test]
fn round_trips_change_nothing_in_four_languages() {
    let copy = Copy::new();
    for lang in ["fr", "es", "ru"] {
        let (lang, units) = (Lang::new(lang), copy.units(lang));
        let expected = targets(&units);
        assert!(expected.len() > 3_000, "{} passages", expected.len());
        let source = &copy.manual.source;
        let ways = [
            ("po", read_po(&write_po(&lang, &units)).expect("PO")),
            (
                "xliff12",
                read_xliff(&write_xliff12(source, &lang, &units)).expect("XLIFF 1.2"),
            ),
            (
                "xliff20",
                read_xliff(&write_xliff20(source, &lang, &units)).expect("XLIFF 2.0"),
            ),
        ];
        for (way, back) in ways {
            let got = brought(&back);
            let differing = expected
                .iter()
                .find(|(place, words)| got.get(*place) != Some(words));
            assert!(
                differing.is_none(),
                "{lang} {way}: {differing:?} {:?}",
                differing.map(|(place, _)| got.get(place))
            );
            assert_eq!(got.len(), expected.len(), "{lang} {way}");
            let sources: BTreeMap<String, &String> = units
                .iter()
                .map(|unit| (unit.address(), &unit.source))
                .collect();
            for one in &back {
                let place = format!("{}#{}", one.page, one.key);
                assert_eq!(
                    one.source.as_ref(),
                    sources.get(&place).copied(),
                    "{lang} {way} {place}"
                );
            }
        }
    }
}

#[test]
fn what_comes_back_unchanged_writes_nothing() {
    let copy = Copy::new();
    let page = PageId::words("dual-loyalty");
    let mut units = copy.units("fr");
    units.retain(|unit| unit.page == page);
    let back = read_po(&write_po(&Lang::new("fr"), &units)).expect("PO");
    let path = copy
        .folder
        .manuals
        .as_ref()
        .expect("a folder")
        .join("fr/dual-loyalty.md");
    let before = std::fs::read(&path).expect("read");
    for (place, outcome) in copy.take("fr", back, Deed::Take) {
        assert!(matches!(outcome, Outcome::Same), "{place}: {outcome:?}");
    }
    assert_eq!(std::fs::read(&path).expect("read"), before);
}

/// Where `msgfmt` is installed it says so itself; where not, this is told and nothing claimed.
#[test]
fn msgfmt_accepts_the_file_and_notices_a_lost_placeable() {
    let copy = Copy::new();
    let folder = tempfile::tempdir().expect("a folder");
    let check = |text: &str| {
        let path = folder.path().join("a.po");
        std::fs::write(&path, text).expect("written");
        Command::new("msgfmt")
            .args(["--check", "--verbose", "-o", "/dev/null"])
            .arg(&path)
            .output()
    };
    for lang in ["fr", "es", "ru"] {
        let text = write_po(&Lang::new(lang), &copy.units(lang));
        let Ok(said) = check(&text) else {
            eprintln!("msgfmt is not installed: nothing was checked");
            return;
        };
        assert!(
            said.status.success(),
            "{lang}: {}",
            String::from_utf8_lossy(&said.stderr)
        );
        let flagged = text.find("python-brace-format").expect("placeables");
        let line_start = flagged + text[flagged..].find("\nmsgstr ").expect("a translation") + 1;
        let line_end = line_start + text[line_start..].find('\n').expect("a line");
        let mut broken = text.clone();
        broken.replace_range(line_start..line_end, "msgstr \"Sans rien\"");
        let said = check(&broken).expect("msgfmt");
        assert!(
            !said.status.success(),
            "{lang}: a lost placeable was not noticed"
        );
    }
}

#[test]
fn a_lost_placeable_is_not_taken_in() {
    let copy = Copy::new();
    let units = copy.units("fr");
    let unit = units
        .iter()
        .find(|unit| unit.source.contains("{ CITE("))
        .expect("a citation");
    let one = Brought {
        page: unit.page.clone(),
        key: unit.key.clone(),
        source: None,
        was: None,
        target: "Sans rien.".to_owned(),
        kept: Kept::Translated,
    };
    let outcome = copy.take("fr", vec![one], Deed::Take).remove(0).1;
    assert!(matches!(outcome, Outcome::Lost(_)), "{outcome:?}");
}

#[test]
fn a_hand_over_is_read_back_whole_or_not_at_all() {
    let copy = Copy::new();
    let lang = Lang::new("ru");
    let units = copy.units("ru");
    let (text, count) = hand_over(&lang, &units, &Base::default());
    assert_eq!(count, targets(&units).len());
    let (own, back) = read_hand_over(&text).expect("whole");
    assert_eq!(own, lang);
    assert_eq!(brought(&back), targets(&units));
    assert!(read_hand_over(&text.replace('\n', "\r\n")).is_ok());
    let cut: String = text.chars().take(text.chars().count() / 3 * 2).collect();
    assert!(read_hand_over(&cut).is_err());
    assert!(read_hand_over(&text.replacen("now: ", "now: x", 1)).is_err());
    assert!(read_hand_over("Good morning").is_err());
    let base = Base::read(&Base::of(&units).write());
    assert_eq!(hand_over(&lang, &units, &base).1, 0);
}

/// Passages of plain words: which are edited is by chance, with a seed.
fn edit(copy: &Copy, lang: &str, who: &str, seed: u64) -> BTreeSet<String> {
    let mut state = seed;
    let mut next = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).expect("31 bits") % below
    };
    let pages = ["dual-loyalty", "equal-care"].map(PageId::words);
    let mut edited = BTreeSet::new();
    while edited.len() < 100 {
        let mut all = copy.units(lang);
        all.retain(|unit| pages.contains(&unit.page) && unit.target.is_some());
        // Reading every page for each edit would take minutes: a handful of edits to one reading.
        for _ in 0..25 {
            let unit = &all[next(all.len())];
            if edited.len() < 100 && edited.insert(unit.address()) {
                let words = format!("{} ({who})", unit.target.as_deref().expect("translated"));
                copy.write(lang, unit, &words);
            }
        }
    }
    edited
}

#[test]
fn two_translators_with_a_hundred_edits_each_lose_nothing() {
    let lang = "fr";
    let (ana, rui) = (Copy::new(), Copy::new());
    let base = Base::of(&ana.units(lang));
    let (of_ana, of_rui) = (edit(&ana, lang, "A", 7), edit(&rui, lang, "R", 11));
    let before = targets(&ana.units(lang));
    let (text, count) = hand_over(&Lang::new(lang), &rui.units(lang), &base);
    assert_eq!(count, 100);
    let (_, all) = read_hand_over(&text).expect("whole");

    let looked = ana.take(lang, all.clone(), Deed::Look);
    assert_eq!(
        targets(&ana.units(lang)),
        before,
        "a look changed something"
    );
    let taken = ana.take(lang, all, Deed::Take);
    let clashes: BTreeSet<String> = taken
        .iter()
        .filter(|(_, outcome)| matches!(outcome, Outcome::Clash(_)))
        .map(|(place, _)| place.clone())
        .collect();
    let both: BTreeSet<String> = of_ana.intersection(&of_rui).cloned().collect();
    println!("{} clashes of 2 x 100 edits", clashes.len());
    assert!(!both.is_empty(), "the two never met: the test says nothing");
    assert_eq!(
        clashes, both,
        "a clash where not both changed the passage, or none where they did"
    );
    for ((place, looked), (_, done)) in looked.iter().zip(&taken) {
        assert_eq!(
            format!("{looked:?}"),
            format!("{done:?}"),
            "{place}: the look said something else"
        );
    }
    let after = targets(&ana.units(lang));
    let rui_has = targets(&rui.units(lang));
    for (place, words) in &after {
        let expected = if of_rui.contains(place) && !both.contains(place) {
            &rui_has[place]
        } else {
            &before[place]
        };
        assert_eq!(words, expected, "{place}");
    }
    assert_eq!(after.len(), before.len(), "a passage is lost");
}
