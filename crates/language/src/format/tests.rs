use super::*;

const SPACES: [(char, char); 2] = [('\u{a0}', '~'), ('\u{202f}', '_')];

/// No-break spaces made visible: `~` is U+00A0, `_` U+202F.
fn visible(text: &str) -> String {
    SPACES.iter().fold(text.to_owned(), |text, (space, shown)| {
        text.replace(*space, &shown.to_string())
    })
}

fn formats(tag: &str) -> Formats {
    Formats::new(&Lang::new(tag))
}

#[test]
fn numbers_have_the_language_s_separators() {
    #[track_caller]
    fn check(tag: &str, number: f64, expect: &str) {
        assert_eq!(
            visible(&formats(tag).number(number, Digits::default())),
            expect
        );
    }
    check("en", 12345.5, "12,345.5");
    check("fr", 12345.5, "12_345,5");
    check("es", 1234.5, "1234,5");
    check("es", 12345.5, "12.345,5");
    check("ru", 12345.5, "12~345,5");
    check("fr", -3.0, "−3");
    check("en", 0.1 + 0.2, "0.30000000000000004");
    check("xx", 1000.0, "1,000");
    check("en", f64::NAN, "NaN");
}

#[test]
fn digits_are_added_and_rounded_away() {
    #[track_caller]
    fn check(number: f64, least: Option<i16>, most: Option<i16>, expect: &str) {
        let digits = Digits {
            least_fraction: least,
            most_fraction: most,
            grouping: Grouping::Never,
        };
        assert_eq!(formats("en").number(number, digits), expect);
    }
    check(1234.0, None, None, "1234");
    check(1.0, Some(2), None, "1.00");
    check(1.255, None, Some(1), "1.3");
    check(2.0, None, Some(1), "2");
    check(42.5, None, Some(0), "43");
    check(-42.5, None, Some(0), "−43");
    check(66.666, None, Some(0), "67");
    check(1200.0, None, Some(0), "1200");
}

#[test]
fn plurals_are_those_of_icu() {
    #[track_caller]
    fn check(tag: &str, number: f64, expect: &str) {
        let category = formats(tag).plural(number, Digits::default(), Counting::Cardinal);
        assert_eq!(category, expect, "{tag} {number}");
    }
    check("en", 1.0, "one");
    check("en", 0.0, "other");
    check("fr", 0.0, "one");
    check("fr", 1.5, "one");
    check("fr", 2.0, "other");
    check("fr", 1_000_000.0, "many");
    check("es", 1_000_000.0, "many");
    check("ru", 1.0, "one");
    check("ru", 2.0, "few");
    check("ru", 5.0, "many");
    check("ru", 21.0, "one");
    check("ru", 1.5, "other");
}

#[test]
fn ordinals_have_plurals_of_their_own() {
    let ordinal = |number| formats("en").plural(number, Digits::default(), Counting::Ordinal);
    assert_eq!(
        [1.0, 2.0, 3.0, 4.0].map(ordinal),
        ["one", "two", "few", "other"]
    );
}

#[test]
fn dates_and_times_are_the_language_s() {
    #[track_caller]
    fn check(tag: &str, date: &str, at: &str) {
        let moment = jiff::civil::date(2026, 3, 4).at(9, 5, 0, 0);
        let formats = formats(tag);
        assert_eq!(visible(&formats.date(moment.date())), date);
        assert_eq!(visible(&formats.date_time(moment)), at);
    }
    check("en", "4 March 2026", "4 March 2026 at 09:05");
    check("fr", "4 mars 2026", "4 mars 2026 à 09:05");
    check("es", "4 de marzo de 2026", "4 de marzo de 2026 a las 09:05");
    check("ru", "4 марта 2026_г.", "4 марта 2026_г. в 09:05");
}

#[test]
fn a_list_ends_with_and() {
    #[track_caller]
    fn check(tag: &str, expect: &str) {
        assert_eq!(formats(tag).list(&["a", "b", "c"]), expect);
    }
    check("en", "a, b and c");
    check("fr", "a, b et c");
    check("es", "a, b y c");
    check("ru", "a, b и c");
}

#[test]
fn sorting_is_the_dictionary_s() {
    #[track_caller]
    fn check(tag: &str, sorted: &[&str]) {
        let mut words = sorted.to_vec();
        words.reverse();
        words.sort_by(|left, right| formats(tag).compare(left, right));
        assert_eq!(words, sorted);
    }
    check("en", &["2", "10", "P1", "P2", "P10"]);
    check("fr", &["droit", "École", "état", "œuvre", "zone"]);
    check("es", &["Nación", "nube", "ñandú", "obra"]);
    check("ru", &["еда", "ёлка", "ель", "жизнь"]);
}
