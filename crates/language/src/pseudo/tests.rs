use super::{Pseudo, messages};
use crate::{Dir, Files, Locales, args};

#[test]
fn words_change_and_what_must_stay_stays() {
    #[track_caller]
    fn check(pseudo: Pseudo, english: &str, expect: &str) {
        assert_eq!(pseudo.text(english), expect);
    }
    check(Pseudo::Accented, "Search", "Šéåŕçĥ");
    check(Pseudo::RightToLeft, "Bad 12", "باد 12");
    check(
        Pseudo::Accented,
        "{ TERM(\"a\", \"b\") } a",
        "{ TERM(\"a\", \"b\") } å",
    );
    check(Pseudo::Accented, "a `a` [a](b/a) a", "å `a` [å](b/a) å");
    check(
        Pseudo::Accented,
        "see https://a.example/a now",
        "šéé https://a.example/a ñöŵ",
    );
    check(
        Pseudo::Accented,
        "## The heading {#the-id}",
        "## Ţĥé ĥéåðîñĝ {#the-id}",
    );
    check(Pseudo::Accented, "> [!NOTE]\n> a", "> [!NOTE]\n> å");
    check(Pseudo::Accented, "an open { brace", "åñ öþéñ { ƀŕåçé");
    check(Pseudo::Long, "Open the workbook", "Opeen theee woorkbooook");
    check(Pseudo::Long, "", "");
}

#[test]
fn a_long_text_is_longer_by_two_fifths() {
    for text in [
        "Save",
        "Nobody who knows my workplace could say who is meant.",
        "rhythm",
    ] {
        let (before, after) = (
            text.chars().count(),
            Pseudo::Long.text(text).chars().count(),
        );
        assert_eq!(after, before + before * 2 / 5, "{text}");
    }
}

#[test]
fn messages_keep_their_placeables_and_their_plurals() {
    let english = "one = One { $name } here\n    .what = Two\nmany = { $count ->\n    [one] { $count } page\n   *[other] { $count } pages\n}\n";
    let files = Files::from_pairs([("en/app.ftl", english)]);
    let both = files.clone().overlay(messages(Pseudo::RightToLeft, &files));
    let (locales, findings) = Locales::from_files(&both);
    assert!(findings.is_empty(), "{findings:?}");
    let words = locales.words(&Pseudo::RightToLeft.lang());
    assert_eq!(words.lang().dir(), Dir::Rtl);
    let said = words.message("one", &args! { "name" => "Amina" });
    assert!(
        said.text.contains("Amina") && said.text.contains("ونه") && !said.fallback,
        "{said:?}"
    );
    let pages = words.message("many", &args! { "count" => 3 }).text;
    assert!(pages.contains("ثاغهس"), "{pages}");
}

#[test]
fn every_message_of_the_program_is_there_and_falls_back_nowhere() {
    let files = Locales::embedded_files();
    for pseudo in Pseudo::ALL {
        let (locales, findings) =
            Locales::from_files(&files.clone().overlay(messages(pseudo, &files)));
        assert!(findings.is_empty(), "{findings:?}");
        let (own, english) = (
            locales.entries(&pseudo.lang()),
            locales.entries(&"en".parse().expect("a tag")),
        );
        assert_eq!(own.len(), english.len(), "{pseudo:?}");
    }
}
