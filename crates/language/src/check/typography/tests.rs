use super::*;

/// In texts here `~` is U+00A0 and `_` is U+202F.
#[track_caller]
fn check(lang: &str, text: &str, expect: &[(Rule, &str)]) {
    let text = text.replace('~', "\u{a0}").replace('_', "\u{202f}");
    let slips = typography(&Lang::new(lang), &text);
    let found: Vec<_> = slips
        .iter()
        .map(|slip| {
            let (before, after) = (&text[..slip.span.start], &text[slip.span.end..]);
            let mended = format!("{before}{}{after}", slip.mend);
            (
                slip.rule,
                mended.replace('\u{a0}', "~").replace('\u{202f}', "_"),
            )
        })
        .collect();
    let expect: Vec<_> = expect
        .iter()
        .map(|(rule, text)| (*rule, (*text).to_owned()))
        .collect();
    assert_eq!(found, expect);
}

#[test]
fn what_is_right_is_left_alone() {
    for (lang, text) in [
        (
            "en",
            "“Don’t”, she said: it’s 14:30 – see https://who.int/?q=1 … (a) 12(a)–(d).",
        ),
        ("en", "A workbook’s name ends in .hrhw. One — two; why? No!"),
        (
            "fr",
            "«~Pourquoi_?~» dit-elle~: l’heure, 14:30, https://who.int. Ah_! (?) Quoi_?! Bon_; oui.",
        ),
        ("fr", "«~Il a dit “non”.~»"),
        ("es", "«¿Por qué?», dijo: ¡no! (?) ¡¿Qué?! Son las 14:30."),
        ("ru", "«Почему „это“?»~— сказала она; нет"),
        ("ru", "— Да.\n— Нет."),
        ("xx", "\"what\" 'they' want : !"),
        ("en", "\u{fffc}: \u{fffc}; (\u{fffc})"),
        ("fr", "\u{fffc}:\u{fffc}"),
        ("en", ""),
    ] {
        check(lang, text, &[]);
    }
}

#[test]
fn quotes_are_the_language_s_own() {
    check("en", "say \"no", &[(rules::QUOTES, "say “no")]);
    check("en", "no\" again", &[(rules::QUOTES, "no” again")]);
    check("en", "«no", &[(rules::QUOTES, "“no")]);
    check("fr", "dire \"non", &[(rules::QUOTES, "dire «~non")]);
    check("es", "decir “no", &[(rules::QUOTES, "decir «no")]);
    check("ru", "слово” да", &[(rules::QUOTES, "слово» да")]);
    check("ru", "«слово „да“»", &[]);
    check("fr", "l'eau", &[(rules::APOSTROPHE, "l’eau")]);
}

#[test]
fn french_signs_have_their_spaces() {
    let space = rules::FRENCH_SPACE;
    check("fr", "Quoi ?", &[(space, "Quoi_?")]);
    check("fr", "Quoi!", &[(space, "Quoi_!")]);
    check("fr", "ceci: cela", &[(space, "ceci~: cela")]);
    check("fr", "«non~»", &[(space, "«~non~»")]);
    check("fr", "«~non »", &[(space, "«~non~»")]);
    check("fr", "\u{fffc} ;", &[(space, "\u{fffc}_;")]);
}

#[test]
fn spanish_questions_are_opened_and_closed() {
    let mark = rules::OPENING_MARK;
    check("es", "Bien. Por qué?", &[(mark, "Bien. ¿Por qué?")]);
    check("es", "no!", &[(mark, "¡no!")]);
    check("es", "¿Por qué", &[(mark, "Por qué")]);
    check("es", "¿Uno? Dos?", &[(mark, "¿Uno? ¿Dos?")]);
}

#[test]
fn spaces_and_dashes() {
    check("en", "one  two", &[(rules::DOUBLE_SPACE, "one two")]);
    check("en", "one  \n  two  ", &[]);
    check("en", "one , two", &[(rules::SPACE_AT_SIGN, "one, two")]);
    check("fr", "( un", &[(rules::SPACE_AT_SIGN, "(un")]);
    check("ru", "один~: два", &[(rules::SPACE_AT_SIGN, "один: два")]);
    check("en", "one...", &[(rules::DOTS, "one…")]);
    check("en", "one - two", &[(rules::HYPHEN, "one – two")]);
    check("ru", "один - два", &[(rules::HYPHEN, "один~— два")]);
    check("ru", "один — два", &[(rules::DASH_SPACE, "один~— два")]);
}

#[test]
fn a_finding_shows_the_words_around() {
    let text = "First.\nIt is said that he \"does not know at all";
    let slips = typography(&Lang::new("en"), text);
    let finding = slips[0].finding("en/a.md", 7, text);
    assert_eq!((finding.file.as_str(), finding.line), ("en/a.md", 8));
    assert_eq!(
        finding.args,
        [
            ("here", "aid that he \"does not kno".to_owned()),
            ("mend", "aid that he “does not kno".to_owned()),
        ]
    );
}
