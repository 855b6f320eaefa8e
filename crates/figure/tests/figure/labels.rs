//! Where words come to stand.

use figure::{FLOOR, LABEL_TOO_LONG, Label, Placed, Template, place};
use language::{Files, Finding, Lang, Locales, Words};

use crate::{FIGURES, LANGUAGES, words};

#[test]
fn no_label_of_ours_is_too_long_for_its_place() {
    for tag in LANGUAGES {
        assert_eq!(figure::check(&words(tag)), [], "{tag}");
    }
}

#[test]
fn no_label_is_drawn_too_small_to_read() {
    for (id, template) in &*FIGURES {
        for label in template.labels() {
            assert!(label.size >= FLOOR, "{id}: {:?}", label.says);
        }
    }
}

#[test]
fn words_stay_in_the_picture_and_out_of_each_other() {
    for tag in LANGUAGES {
        for (id, template) in &*FIGURES {
            let all = place(id, template, &words(tag));
            for (at, one) in all.iter().enumerate() {
                inside(id, tag, template, one);
                let over = all
                    .iter()
                    .skip(at + 1)
                    .find(|other| one.area.overlaps(&other.area));
                assert!(
                    over.is_none(),
                    "{tag}: {id}: {:?} over {:?}",
                    one.lines,
                    over.map(|other| &other.lines)
                );
            }
        }
    }
}

#[track_caller]
fn inside(id: &str, tag: &str, template: &Template, placed: &Placed<'_>) {
    let area = placed.area;
    let fits = area.left >= 0.0
        && area.top >= 0.0
        && area.right <= template.width
        && area.bottom <= template.height;
    assert!(fits, "{tag}: {id}: {:?} at {area:?}", placed.lines);
}

#[test]
fn what_follows_a_label_moves_down_with_its_lines() {
    let template = |text: &str| {
        let svg = format!(
            r#"<svg viewBox="0 0 100 200"><text data-label="{text}" x="0" y="0" data-width="60" data-lines="3" font-size="14" class="fill-ink"/><text data-number="2" x="0" y="6" data-below="{text}" data-width="60" font-size="14" class="fill-ink"/></svg>"#
        );
        Template::parse(&svg).expect("a template")
    };
    let words = of("figure-t-short = one\nfigure-t-long = one two three four five\n");
    let top = |name| {
        place("t", &template(name), &words)
            .last()
            .expect("two labels")
            .area
            .top
    };
    assert!(top("long") > top("short") + 14.0);
}

/// The words of a locale with this one file.
fn of(text: &str) -> Words {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("en")).expect("a folder in it");
    std::fs::write(folder.path().join("en/figures.ftl"), text).expect("a file");
    let files = Files::read(folder.path()).expect("readable");
    Locales::from_files(&files).0.words(&Lang::new("en"))
}

/// One label, 60 wide, of two lines at 15.
fn one_label() -> Template {
    Template::parse(
        r#"<svg viewBox="0 0 100 100"><text data-label="a" x="0" y="0" data-width="60" data-lines="2" font-size="15" class="fill-ink"/></svg>"#,
    )
    .expect("a template")
}

#[test]
fn a_long_label_is_set_smaller_and_never_below_the_floor() {
    #[track_caller]
    fn check(text: &str, expect_size: std::ops::RangeInclusive<f64>, expect_fits: bool) {
        let (words, template) = (of(&format!("figure-t-a = {text}\n")), one_label());
        let all = place("t", &template, &words);
        let placed: &Placed<'_> = &all[0];
        assert!(
            expect_size.contains(&placed.size),
            "{text}: {}",
            placed.size
        );
        assert_eq!(placed.fits, expect_fits, "{text}: {:?}", placed.lines);
        assert!(placed.area.right <= 60.0, "{text}: {:?}", placed.lines);
    }
    check("one two", 15.0..=15.0, true);
    check("examination", FLOOR..=14.5, false);
    check("one two three four five six", FLOOR..=FLOOR, false);
}

#[test]
fn a_label_that_is_too_long_is_found_and_named() {
    let mut text = String::new();
    for id in figure::message_ids() {
        text.push_str(&format!("{id} = a\n    .alternative = a\n"));
    }
    let text = text.replacen(
        "figure-five-steps-name = a",
        &format!("figure-five-steps-name = {}", "long ".repeat(9)),
        1,
    );
    let found = figure::check(&of(&text));
    let expect = Finding::damage(LABEL_TOO_LONG, "en/figures.ftl")
        .with("figure", "five-steps")
        .with("label", "name")
        .with("language", "en")
        .with("id", "figure-five-steps-name");
    assert_eq!(found, [expect]);
    let label = FIGURES
        .iter()
        .flat_map(|(_, template)| template.labels())
        .find(|label| label.name() == Some("name"));
    assert_eq!(label.map(|label: &Label| label.lines), Some(1));
}
