//! Markdown into values, and what is wrong with it.

use manual::{AlertKind, Inline, Node, Target, Variable};

use crate::fixture::{manual, rules};

fn nodes(body: &str) -> Vec<Node> {
    let (manual, _) = manual(&format!("## One {{#one}}\n\n{body}"));
    manual
        .session("s")
        .unwrap()
        .text(&[])
        .section("one")
        .unwrap()
        .blocks
        .to_vec()
}

fn inlines(body: &str) -> Vec<Inline> {
    match nodes(body).remove(0) {
        Node::Paragraph(block) => block.inlines,
        other => panic!("{other:?}"),
    }
}

fn text(text: &str) -> Inline {
    Inline::Text(text.into())
}

#[track_caller]
fn check(body: &str, expect: &[Inline]) {
    assert_eq!(inlines(body), expect, "{body}");
}

#[test]
fn words_and_placeables() {
    let term = |slug: &str, words: &str| Inline::Term {
        slug: slug.into(),
        words: words.into(),
    };
    let cite = |instrument: &str, provision: Option<&str>| Inline::Cite {
        instrument: instrument.into(),
        provision: provision.map(Into::into),
    };
    check(
        "a *b* **c**",
        &[
            text("a "),
            Inline::Emphasis(vec![text("b")]),
            text(" "),
            Inline::Strong(vec![text("c")]),
        ],
    );
    check(
        "a { TERM(\"duty\", \"the *duty*\") } b",
        &[text("a "), term("duty", "the *duty*"), text(" b")],
    );
    check(
        r#"{ TERM("duty", "a \"real\" } duty") }"#,
        &[term("duty", "a \"real\" } duty")],
    );
    check(
        "{TERM(\"d\",\"l’état\")}{ -d }",
        &[
            term("d", "l’état"),
            Inline::TermForm {
                slug: "d".into(),
                form: None,
            },
        ],
    );
    check(
        "{ -d(form: \"genitive-plural\") }",
        &[Inline::TermForm {
            slug: "d".into(),
            form: Some("genitive-plural".into()),
        }],
    );
    check(
        "({ CITE(\"gc14\", \"12(a)-(d)\") })",
        &[text("("), cite("gc14", Some("12(a)-(d)")), text(")")],
    );
    check("{ CITE(\"gc14\") }.", &[cite("gc14", None), text(".")]);
    check(
        "*see { SESSION(\"other\") }*",
        &[Inline::Emphasis(vec![
            text("see "),
            Inline::Session("other".into()),
        ])],
    );
    check(
        "{ MINUTES(\"one\") } { $group-max } { BLANK() }",
        &[
            Inline::Minutes("one".into()),
            text(" "),
            Inline::Variable(Variable::GroupMax),
            text(" "),
            Inline::Blank,
        ],
    );
}

#[test]
fn placeables_of_the_help() {
    check(
        "{ LABEL(\"lock-now\") } { KEY(\"Ctrl++\") } { HELP(\"keys\") }",
        &[
            Inline::Label("lock-now".into()),
            text(" "),
            Inline::Key("Ctrl++".into()),
            text(" "),
            Inline::Help("keys".into()),
        ],
    );
}

#[test]
fn links_breaks_and_literal_braces() {
    check(
        "[a](https://b.org/c_d) [e](#two)",
        &[
            Inline::Link {
                target: Target::External("https://b.org/c_d".into()),
                words: vec![text("a")],
            },
            text(" "),
            Inline::Link {
                target: Target::Here("two".into()),
                words: vec![text("e")],
            },
        ],
    );
    check("a\\{ b } &#123; c", &[text("a{ b } { c")]);
    check(
        "one\ntwo  \nthree",
        &[text("one two"), Inline::Break, text("three")],
    );
    check("« a » -- \"b\" ...", &[text("« a » -- \"b\" ...")]);
}

/// One line for each node: the tree without its words.
fn outline(nodes: &[Node]) -> String {
    let each = nodes.iter().map(|node| match node {
        Node::Paragraph(block) => block.id.to_string(),
        Node::List { start, items } => {
            let items: Vec<String> = items
                .iter()
                .map(|item| {
                    let tick = item
                        .checked
                        .map_or("", |checked| if checked { "[x]" } else { "[ ]" });
                    format!("{tick}{}{}", item.block.id, outline(&item.nodes))
                })
                .collect();
            format!(
                "{}({})",
                start.map_or_else(|| "ul".to_owned(), |start| format!("ol{start}")),
                items.join(" ")
            )
        }
        Node::Table { header, rows, .. } => {
            let ids = |cells: &[manual::Cell]| {
                cells
                    .iter()
                    .map(|cell| cell.id.to_string())
                    .collect::<Vec<_>>()
                    .join(" ")
            };
            let rows: Vec<String> = rows.iter().map(|row| ids(row)).collect();
            format!("table({}; {})", ids(header), rows.join("; "))
        }
        Node::Alert { kind, nodes } => format!("{}{}", kind.as_str(), outline(nodes)),
        Node::Figure { block, figure } => format!("{}={figure}", block.id),
        Node::Lines { block, count } => format!("{}={count}", block.id),
    });
    format!("[{}]", each.collect::<Vec<_>>().join(" "))
}

#[test]
fn the_tree_and_its_ids() {
    #[track_caller]
    fn check(body: &str, expect: &str) {
        assert_eq!(outline(&nodes(body)).replace("one.", ""), expect, "{body}");
    }
    check("a\n\nb", "[p1 p2]");
    check("- a\n- b", "[ul(i1[] i2[])]");
    check("3. a\n4. b", "[ol3(i1[] i2[])]");
    check("- a\n\n  why\n- b\n\n  because", "[ul(i1[p1] i2[p2])]");
    check("- a\n  - b\n  - c\n- d", "[ul(i1[ul(i2[] i3[])] i4[])]");
    check("- [ ] a\n- [x] b", "[ul([ ]i1[] [x]i2[])]");
    check("- [ ] a\n\n- [x] b", "[ul([ ]i1[] [x]i2[])]");
    check("> [!TIP]\n> a\n>\n> b\n>\n> - c", "[tip[a1 a2 ul(i1[])]]");
    check("| a | |\n|---|---|\n| b | |", "[table(c1 c2; c3 c4)]");
    check(
        "{ FIGURE(\"four-tests\") }\n\n{ LINES(\"4\") }\n\na",
        "[f1=four-tests f2=4 p1]",
    );
    check("- a\n\n  { LINES(\"2\") }", "[ul(i1[f1=2])]");
    check("> a", "[p1]");
}

#[test]
fn alerts_have_kinds() {
    for (word, kind) in [
        ("NOTE", AlertKind::Note),
        ("TIP", AlertKind::Tip),
        ("IMPORTANT", AlertKind::Important),
        ("WARNING", AlertKind::Warning),
        ("CAUTION", AlertKind::Caution),
    ] {
        let found = nodes(&format!("> [!{word}]\n> a"));
        assert!(
            matches!(&found[..], [Node::Alert { kind: found, .. }] if *found == kind),
            "{word}"
        );
    }
}

#[test]
fn sections_hold_parts_and_blocks_know_where_they_are() {
    let body = "## One *thing* {#one}\n\na\n\n### Part {#part}\n\nb\n\n- c\n\n## Two {#two}\n\nd";
    let (manual, findings) = manual(body);
    assert_eq!(
        rules(&findings),
        [("id-without-heading", 0)],
        "the question is missing"
    );
    let session = manual.session("s").unwrap();
    let words = session.words(&language::Lang::new("en")).unwrap();
    let places: Vec<(String, u32)> = words
        .blocks()
        .iter()
        .map(|block| (block.id.to_string(), block.line))
        .collect();
    let expect = [
        ("one", 5),
        ("one.p1", 7),
        ("part", 9),
        ("part.p1", 11),
        ("part.i1", 13),
        ("two", 15),
        ("two.p1", 17),
    ];
    assert_eq!(places, expect.map(|(id, line)| (id.to_owned(), line)));
    let file = crate::fixture::words("S", body);
    let bytes: Vec<&str> = words
        .blocks()
        .iter()
        .map(|block| file[block.bytes.clone()].trim())
        .collect();
    assert_eq!(
        bytes,
        [
            "## One *thing* {#one}",
            "a",
            "### Part {#part}",
            "b",
            "c",
            "## Two {#two}",
            "d"
        ]
    );
}

#[test]
fn hashes_are_of_words() {
    let hash = |body: &str| match nodes(body).remove(0) {
        Node::Paragraph(block) => block.id.hash,
        other => panic!("{other:?}"),
    };
    let same = [
        ("a *b*", "a b"),
        ("a\u{a0}b", "a b"),
        ("a\nb", "a b"),
        ("{ TERM(\"x\", \"a b\") }", "a b"),
    ];
    same.into_iter()
        .for_each(|(a, b)| assert_eq!(hash(a), hash(b), "{a} / {b}"));
    let other = [
        ("a b", "ab"),
        ("a", "A"),
        ("{ CITE(\"x\", \"1\") }", "{ CITE(\"x\", \"2\") }"),
        ("{ CITE(\"x\") }", "{ SESSION(\"x\") }"),
        ("{ BLANK() }", "{ $group-min }"),
        ("[a](#b)", "[a](#c)"),
    ];
    other
        .into_iter()
        .for_each(|(a, b)| assert_ne!(hash(a), hash(b), "{a} / {b}"));
}

#[test]
fn damage_is_found_with_its_line() {
    const ALL: &str = "## A {#one}\n### B {#part}\n## C {#two}\n### D {#question}\n";
    #[track_caller]
    fn check(body: &str, expect: &[(&str, u32)]) {
        let (_, findings) = manual(&format!("{ALL}\n{body}"));
        assert_eq!(rules(&findings), expect, "{body}");
    }
    check("fine", &[]);
    check("a\n\n## E\n", &[("heading-without-id", 12)]);
    check("## For { $group-min }\n", &[("heading-without-id", 10)]);
    check("## E {#no-such}\n", &[("id-undeclared", 10)]);
    check("## E {#one}\n", &[("id-duplicate", 10)]);
    check(
        "# E {#one}\n",
        &[("heading-level", 10), ("id-duplicate", 10)],
    );
    check(
        "> ## E {#one}\n",
        &[("quote-without-kind", 10), ("heading-inside", 10)],
    );
    check("a <b>c</b>", &[("raw-html", 10), ("raw-html", 10)]);
    check("<div>\nc\n</div>", &[("raw-html", 10)]);
    check("- a\n<!-- b -->\n- c", &[("raw-html", 11)]);
    check("![a](b.png)", &[("image", 10)]);
    check(
        "`a`\n\n    b\n\n***",
        &[("code", 10), ("code", 12), ("horizontal-rule", 14)],
    );
    check(
        "[a](javascript:b) [c](/d) [e](//f) [g](data:h)",
        &[("link-target", 10); 4],
    );
    check("{ a", &[("placeable-syntax", 10)]);
    check("{ TERM(\"a\" }", &[("placeable-syntax", 10)]);
    check("{ TERM(“a”, “b”) }", &[("placeable-syntax", 10)]);
    check("{ term(\"a\") }", &[("placeable-syntax", 10)]);
    check("{ TERMS(\"a\") }", &[("placeable-unknown", 10)]);
    check("{ $nombre }", &[("placeable-unknown", 10)]);
    check("{ a-message }", &[("placeable-unknown", 10)]);
    check("{ TERM(\"a\") }", &[("placeable-arguments", 10)]);
    check("{ CITE(\"a\", 42) }", &[("placeable-arguments", 10)]);
    check("{ -a(case: \"b\") }", &[("placeable-arguments", 10)]);
    check("{ LINES(\"400\") }", &[("placeable-arguments", 10)]);
    check("a { LINES(\"4\") }", &[("placeable-not-alone", 10)]);
    check("> [!HINT]\n> a", &[("quote-without-kind", 10)]);
}

#[test]
fn words_before_the_first_heading_are_damage() {
    let (_, findings) =
        manual("a\n\n### B {#part}\n\nb\n## A {#one}\n## C {#two}\n### D {#question}\n");
    assert_eq!(
        rules(&findings),
        [("words-before-heading", 5), ("part-without-section", 7)]
    );
}
