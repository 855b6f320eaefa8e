use super::*;
use crate::args;
use crate::format::Notation;

fn bundle(tag: &str, source: &str) -> Bundle {
    let lang = Lang::new(tag);
    let minutes = "minutes-only = { $minutes } min\npercent = { $number } %\n".to_owned();
    let context = Context {
        formats: Arc::new(Formats::new(&lang)),
        notations: vec![Arc::new(Notation::new(&lang, [minutes].into_iter()))],
    };
    Bundle::new(&lang, &Arc::new(context), &[source])
}

#[track_caller]
fn check(tag: &str, source: &str, args: &Args, expect: Option<&str>) {
    assert_eq!(
        bundle(tag, source).value("m", args).as_deref(),
        expect,
        "{source}"
    );
}

#[test]
fn a_select_that_counts_uses_icu_s_categories() {
    let source = "m = { $n ->\n [0] none\n [one] one\n [many] many\n *[other] other\n}\n";
    for (tag, n, expect) in [
        ("fr", 0, "none"),
        ("fr", 1, "one"),
        ("fr", 2, "other"),
        ("fr", 1_000_000, "many"),
        ("es", 1_000_000, "many"),
        ("ru", 0, "none"),
        ("ru", 5, "many"),
        ("ru", 21, "one"),
        ("en", 1_000_000, "other"),
    ] {
        check(tag, source, &args! { "n" => n }, Some(expect));
    }
}

#[test]
fn selects_inside_selects_and_attributes_count_too() {
    let source = "m = { $a ->\n [one] { $b ->\n  [many] 1m\n *[other] 1o\n }\n *[other] { NUMBER($b) ->\n  \
        [2.0] o2\n [many] om\n *[other] oo\n }\n}\n .x = { $a ->\n [many] attribute\n *[other] wrong\n }\n";
    let million = 1_000_000;
    check(
        "fr",
        source,
        &args! { "a" => 1, "b" => million },
        Some("1m"),
    );
    check(
        "fr",
        source,
        &args! { "a" => 3, "b" => million },
        Some("om"),
    );
    check("fr", source, &args! { "a" => 3, "b" => 2 }, Some("o2"));
    let text = bundle("fr", source).attribute("m", "x", &args! { "a" => million });
    assert_eq!(text.as_deref(), Some("attribute"));
}

#[test]
fn ordinals_and_texts_are_selected() {
    let ordinal = "m = { NUMBER($n, type: \"ordinal\") ->\n [1] first\n [two] { $n }nd\n *[other] { $n }th\n}\n";
    check("en", ordinal, &args! { "n" => 1 }, Some("first"));
    check(
        "en",
        ordinal,
        &args! { "n" => 22 },
        Some("\u{2068}22\u{2069}nd"),
    );
    let text = "m = { $kind ->\n [few] A\n [pair] B\n *[other] C\n}\n";
    check("en", text, &args! { "kind" => "pair" }, Some("B"));
    check("en", text, &args! { "kind" => "few" }, Some("A"));
    check("en", text, &args! { "kind" => "x" }, Some("C"));
}

#[test]
fn functions_format_in_the_language() {
    let date = jiff::civil::date(2026, 3, 4);
    let moment = date.at(9, 5, 0, 0);
    let names: &[&str] = &["a", "b"];
    for (call, args, expect) in [
        ("$n", args! { "n" => 1234.5 }, "1\u{202f}234,5"),
        ("NUMBER($n)", args! { "n" => 1234.5 }, "1\u{202f}234,5"),
        (
            "NUMBER($n, maximumFractionDigits: 0, useGrouping: \"false\")",
            args! { "n" => 1234.4 },
            "1234",
        ),
        ("PERCENT($n)", args! { "n" => 0.425 }, "43 %"),
        (
            "PERCENT($n, maximumFractionDigits: 1)",
            args! { "n" => 0.425 },
            "42,5 %",
        ),
        ("DATE($d)", args! { "d" => date }, "4 mars 2026"),
        (
            "DATE($d, length: \"short\")",
            args! { "d" => moment },
            "04/03/2026",
        ),
        ("$d", args! { "d" => date }, "4 mars 2026"),
        ("TIME($d)", args! { "d" => moment }, "09:05"),
        ("MINUTES($n)", args! { "n" => 35 }, "35 min"),
        ("LIST($names)", args! { "names" => names }, "a et b"),
        ("$names", args! { "names" => names }, "a et b"),
    ] {
        check("fr", &format!("m = {{ {call} }}\n"), &args, Some(expect));
    }
}

#[test]
fn what_fails_anywhere_is_missing() {
    for source in [
        "m = { $absent }\n",
        "m = { $absent ->\n [one] a\n *[other] b\n}\n",
        "m = { -absent }\n",
        "m = { absent }\n",
        "m = { NOSUCH($n) }\n",
        "m = { NOSUCH($n) ->\n [one] a\n *[other] b\n}\n",
        "m = { DATE($n) }\n",
        "m = { NUMBER(\"text\") }\n",
        "m = a { -term } b\n-term = { NOSUCH() }\n",
        "m = { m }\n",
        "m =\n .only = attributes\n",
        "other = x\n",
    ] {
        check("fr", source, &args! { "n" => 1 }, None);
    }
}

#[test]
fn a_term_without_its_form_is_not_a_failure() {
    let source = "m = { -t } { -t(form: \"plural\") }\n-t = { $form ->\n *[singular] duty\n [plural] duties\n}\n";
    check("en", source, &Args::new(), Some("duty duties"));
    let counted =
        "m = { -t(count: 2) } { -t }\n-t = { $count ->\n [one] nurse\n *[other] nurses\n}\n";
    check("en", counted, &Args::new(), Some("nurses nurses"));
}

#[test]
fn arguments_are_isolated_inside_sentences_only() {
    check(
        "en",
        "m = { $name }\n",
        &args! { "name" => "Ana" },
        Some("Ana"),
    );
    check(
        "en",
        "m = Hello { $name }\n",
        &args! { "name" => "Ana" },
        Some("Hello \u{2068}Ana\u{2069}"),
    );
}
