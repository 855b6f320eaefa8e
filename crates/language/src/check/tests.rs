use super::*;

/// The findings of English and French files as `file:line rule name=value …`.
fn found(files: &[(&str, &str)]) -> Vec<String> {
    let (_, findings) = messages(&Files::from_pairs(files.iter().copied()), &Lang::new("en"));
    let shown = findings.iter().map(|finding| {
        let args: String = finding
            .args
            .iter()
            .map(|(name, value)| format!(" {name}={value}"))
            .collect();
        format!("{}:{} {}{args}", finding.file, finding.line, finding.rule.0)
    });
    shown.collect()
}

/// What is wrong with a translation into a language of an English message.
#[track_caller]
fn check(lang: &str, english: &str, own: &str, expect: &[&str]) {
    let path = format!("{lang}/a.ftl");
    assert_eq!(found(&[("en/a.ftl", english), (&path, own)]), expect);
}

const COUNT: &str =
    "n = { $count ->\n    [one] { $count } result\n   *[other] { $count } results\n}\n";

#[test]
fn plurals_are_the_language_s_own() {
    check(
        "es",
        COUNT,
        "n = { $count ->\n    [one] { $count } a\n    [many] { $count } de b\n   *[other] { $count } b\n}\n",
        &[],
    );
    check("es", COUNT, "n = { $count } a\n", &[]);
    check(
        "es",
        COUNT,
        "n = { $count ->\n    [one] un a\n    [many] { $count } b\n   *[other] { $count } b\n}\n",
        &[],
    );
    check(
        "ru",
        COUNT,
        "n = { $count ->\n    [one] один\n    [few] { $count } b\n    [many] { $count } b\n   *[other] { $count } b\n}\n",
        &[
            "ru/a.ftl:2 number-lost id=n variant=one name=count",
            "ru/a.ftl:2 variable-missing id=n variant=one name=count",
        ],
    );
    check(
        "ru",
        COUNT,
        "n = { $count ->\n    [one] { $count } a\n   *[other] { $count } b\n}\n",
        &[
            "ru/a.ftl:1 plural-category-missing id=n categories=[few] [many] needed=[one] [few] [many] [other]",
        ],
    );
    check(
        "fr",
        COUNT,
        "n = { $count ->\n    [un] { $count } a\n   *[autre] { $count } b\n}\n",
        &[
            "fr/a.ftl:2 keyword-translated id=n word=un keyword=[one]",
            "fr/a.ftl:3 keyword-translated id=n word=autre keyword=[other]",
        ],
    );
    check(
        "fr",
        COUNT,
        "n = { $count ->\n    [one] { $count } a\n    [few] { $count } c\n    [many] { $count } b\n   *[other] { $count } b\n}\n",
        &["fr/a.ftl:3 plural-category-foreign id=n category=few needed=[one] [many] [other]"],
    );
}

#[test]
fn variables_are_compared_in_each_variant() {
    check(
        "fr",
        "a = { $name } is here\n",
        "a = { $nom } est là\n",
        &["fr/a.ftl:1 variable-renamed id=a variant=all name=nom expected=name"],
    );
    check(
        "fr",
        "a = { $name } is here\n",
        "a = est là\n",
        &["fr/a.ftl:1 variable-missing id=a variant=all name=name"],
    );
    check(
        "fr",
        "a = here\n",
        "a = { $name } est là\n",
        &["fr/a.ftl:1 variable-unknown id=a variant=all name=name"],
    );
    check(
        "fr",
        "# $name: who\na = here\n",
        "a = { $name } est là\n",
        &[],
    );
    check(
        "fr",
        "a = { $how ->\n    [x] X { $p }\n   *[y] Y\n}\n",
        "a = { $how ->\n    [x] X\n   *[y] Y\n}\n",
        &["fr/a.ftl:2 variable-missing id=a variant=x name=p"],
    );
}

#[test]
fn what_is_not_there_is_a_gap_and_what_is_too_much_damage() {
    check(
        "fr",
        "a = A\nb = B\n",
        "b = B\n",
        &["fr/a.ftl:0 message-missing id=a"],
    );
    check(
        "fr",
        "b = B\n",
        "a = A\nb = B\n",
        &["fr/a.ftl:1 message-extra id=a"],
    );
    check(
        "fr",
        "b = B\n    .x = X\n",
        "b = B\n    .y = Y\n",
        &[
            "fr/a.ftl:1 attribute-missing id=b.x",
            "fr/a.ftl:2 attribute-extra id=b.y",
        ],
    );
}

#[test]
fn traps_are_told_instead_of_what_they_break() {
    check(
        "fr",
        "a = { $n }\n",
        "a = {\u{a0}$n }\n",
        &[
            "fr/a.ftl:0 message-missing id=a",
            "fr/a.ftl:1 placeable-no-break-space text=a = {\u{a0}$n }",
        ],
    );
    check(
        "en",
        "",
        "–a = A\n",
        &["en/a.ftl:1 term-dash text=–a = A mend=-a = A"],
    );
    check("en", "", "a =\n\tA\n", &["en/a.ftl:2 indent-tab text=A"]);
    check(
        "en",
        "",
        "a = { $n ->\n    [один] A\n   *[other] B\n}\n",
        &["en/a.ftl:2 keyword-translated id= word=один keyword=[one]"],
    );
    check(
        "en",
        "",
        "a = x { NUMBER($n, type: “ordinal”) }\n",
        &[
            "en/a.ftl:1 placeable-round-quotes text=a = x { NUMBER($n, type: “ordinal”) } mend=a = x { NUMBER($n, type: \"ordinal\") }",
        ],
    );
}

#[test]
fn references_lead_somewhere() {
    check(
        "en",
        "",
        "a = { -t }\n",
        &["en/a.ftl:1 message-term-unknown id=a name=-t"],
    );
    check(
        "en",
        "",
        "a = { b }\nb = { a }\n",
        &["en/a.ftl:1 reference-cycle id=a through=a → b → a"],
    );
    check(
        "en",
        "",
        "-t = { $form ->\n   *[singular] x\n}\na = { -t(form: \"genitive\") }\n",
        &["en/a.ftl:4 message-form-unknown id=a name=-t form=genitive known=singular"],
    );
    check(
        "en",
        "",
        "-t = { $form ->\n   *[nominative] x\n}\n",
        &["en/a.ftl:2 term-form-name id=-t form=nominative known=singular, plural"],
    );
    check(
        "en",
        "",
        "a = { NUMER($n) }\n",
        &[
            "en/a.ftl:1 function-unknown id=a name=NUMER known=NUMBER, PERCENT, DATE, TIME, MINUTES, LIST",
        ],
    );
}

#[test]
fn code_and_messages_agree() {
    let locales = Locales::from_files(&Files::from_pairs([(
        "en/a.ftl",
        "a-b = A\nc-x = C\nd-1 = D\nunused = U\n",
    )]))
    .0;
    let code = Files::from_pairs([
        ("ui/a.html", "{{ f.say(\"a-b\") }}{{ f.say(\"no-b\") }}"),
        (
            "crates/a/src/a.rs",
            "t.plain(&format!(\"c-{}\", x)); say(&format!(\"z-{}\", x)); t.say(&format!(\"e-{}\", x));\n\"d-2\" \n#[cfg(test)]\nmod tests { say(words, \"q\") }",
        ),
    ]);
    let family = |pattern: &str, of: Option<&[&str]>| Family {
        pattern: pattern.to_owned(),
        of: of.map(|of| of.iter().map(|s| (*s).to_owned()).collect()),
    };
    let families = [
        family("c-*", Some(&["x", "y"])),
        family("d-*", None),
        family("f-*", None),
    ];
    let findings = uses(
        &locales,
        &Lang::new("en"),
        &code,
        &families,
        "families.toml",
    );
    let found: Vec<String> = findings
        .iter()
        .map(|f| format!("{}:{} {} {}", f.file, f.line, f.rule.0, f.args[0].1))
        .collect();
    assert_eq!(
        found,
        [
            "crates/a/src/a.rs:2 message-undefined d-2",
            "crates/a/src/a.rs:1 message-family-undeclared e-*",
            "ui/a.html:1 message-undefined no-b",
            "families.toml:0 message-undefined c-y",
            "families.toml:0 message-family-empty f-*",
            "en/a.ftl:4 message-unused unused",
        ]
    );
}
