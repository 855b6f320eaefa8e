//! The drawing itself.

use figure::{Palette, Template, TemplateError, draw, standalone};
use language::{Files, Lang, Locales};

use crate::{LANGUAGES, words};

fn palette() -> Palette {
    let colour = |hex: &str| format!("#{hex}");
    Palette {
        ink: colour("000001"),
        ink_soft: colour("000002"),
        paper: colour("000003"),
        paper_raised: colour("000004"),
        part: colour("000005"),
        part_wash: colour("000006"),
        edge: colour("000007"),
        rule: colour("000008"),
    }
}

#[test]
fn there_is_nothing_of_an_unknown_id() {
    for id in ["", "no-such-figure", "../five-steps", "five-steps.svg"] {
        assert!(draw(id, &words("en")).is_none(), "{id}");
        assert!(standalone(id, &words("en"), &palette()).is_none(), "{id}");
    }
}

#[test]
fn each_language_has_its_own_words_in_the_picture() {
    let one = |tag, word: &str| {
        assert!(
            draw("four-tests", &words(tag))
                .expect("a figure")
                .svg
                .contains(word),
            "{tag}"
        )
    };
    one("en", "Availability");
    one("fr", "Disponibilité");
    one("es", "Disponibilidad");
    one("ru", "Наличие");
}

#[test]
fn a_drawing_for_a_page_has_no_ids_styles_or_scripts_and_only_classes_for_colours() {
    for tag in LANGUAGES {
        for id in figure::ids() {
            let svg = draw(id, &words(tag)).expect("a figure").svg;
            for never in [
                " id=", " style=", "<style", "<script", "href", "onclick", "#0", " data-",
            ] {
                assert!(!svg.contains(never), "{tag}: {id} has {never}");
            }
            assert!(
                svg.contains(r#" role="img" aria-label=""#) && !svg.contains("<title"),
                "{tag}: {id}"
            );
        }
    }
}

#[test]
fn a_drawing_by_itself_has_its_colours_and_says_what_it_shows() {
    for tag in LANGUAGES {
        for id in figure::ids() {
            let svg = standalone(id, &words(tag), &palette()).expect("a figure");
            assert!(!svg.contains("class="), "{tag}: {id}");
            assert!(
                svg.contains("fill=\"#000005\"")
                    && svg.contains("<title>")
                    && svg.contains("<desc>"),
                "{tag}: {id}"
            );
            assert!(well_formed(&svg), "{tag}: {id}");
        }
    }
}

/// A drawing is no template, since it holds words; but it has to be read as far as the first.
fn well_formed(svg: &str) -> bool {
    matches!(Template::parse(svg), Err(TemplateError::Words(_)))
}

/// What is drawn where every label and title says `text`.
fn saying(text: &str, lang: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join(lang)).expect("a folder in it");
    let all: String = figure::message_ids()
        .iter()
        .map(|id| format!("{id} = {text}\n    .alternative = {text}\n"))
        .collect();
    std::fs::write(folder.path().join(lang).join("figures.ftl"), all).expect("a file");
    let files = Files::read(folder.path()).expect("readable");
    let words = Locales::from_files(&files).0.words(&Lang::new(lang));
    draw("five-steps", &words).expect("a figure").svg
}

#[test]
fn words_are_escaped() {
    let svg = saying("<b>&\"x", "en");
    assert!(svg.contains("&lt;b&gt;&amp;"), "{svg}");
    assert!(!svg.contains("<b>"), "{svg}");
}

#[test]
fn a_reader_from_the_right_has_the_picture_turned_and_its_words_not() {
    let (left, right) = (saying("א", "en"), saying("א", "he"));
    assert!(!left.contains("matrix(-1"));
    assert!(right.contains(r#"<g transform="matrix(-1 0 0 1 608 0)">"#));
    assert!(right.contains(r#"direction="rtl""#));
    let turned = right.matches("matrix(-1").count();
    assert_eq!(
        turned,
        right.matches("<text").count() + 1,
        "each text is turned back"
    );
}

#[test]
fn a_file_that_is_no_template_is_refused() {
    #[track_caller]
    fn check(svg: &str, expect: &TemplateError) {
        assert_eq!(Template::parse(svg).as_ref().err(), Some(expect), "{svg}");
    }
    check("", &TemplateError::NoViewBox);
    check("<g/>", &TemplateError::NoViewBox);
    check("<svg></svg>", &TemplateError::NoViewBox);
    check(
        r#"<svg viewBox="5 0 10 10"></svg>"#,
        &TemplateError::NoViewBox,
    );
    check(
        r#"<svg viewBox="0 0 9 9">Law</svg>"#,
        &TemplateError::Words("Law".to_owned()),
    );
    check(
        r#"<svg viewBox="0 0 9 9"><text x="1"/></svg>"#,
        &TemplateError::Label("data-label"),
    );
    check(
        r#"<svg viewBox="0 0 9 9"><text data-label="a" x="one" y="1"/></svg>"#,
        &TemplateError::Label("x"),
    );
    assert!(matches!(
        Template::parse(r#"<svg viewBox="0 0 9 9"><g></svg>"#),
        Err(TemplateError::NotXml(_))
    ));
}
