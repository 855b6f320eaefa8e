//! Values into HTML and plain words.

use language::Lang;
use manual::{Anchors, Renderer};

use crate::fixture::{Quoting, english, html, html_with_ids, manual};

#[test]
fn nodes_become_elements() {
    #[track_caller]
    fn check(body: &str, expect: &str) {
        assert_eq!(html(body), expect, "{body}");
    }
    check("a *b* **c**", "<p>a <em>b</em> <strong>c</strong></p>");
    check("a  \nb", "<p>a<br>b</p>");
    check("- a\n- b", "<ul><li>a</li><li>b</li></ul>");
    check("3. a", "<ol start=\"3\"><li>a</li></ol>");
    check("- a\n\n  b", "<ul><li>a<p>b</p></li></ul>");
    check(
        "- [ ] a\n- [x] b",
        "<ul class=\"checklist\"><li><label><input type=\"checkbox\"> a</label></li>\
         <li><label><input type=\"checkbox\" checked> b</label></li></ul>",
    );
    check(
        "|a|b|\n|---|--:|\n|c||",
        "<table><thead><tr><th scope=\"col\">a</th><th scope=\"col\" class=\"end\">b</th></tr></thead>\
         <tbody><tr><td>c</td><td class=\"end\"></td></tr></tbody></table>",
    );
    check(
        "||b|\n|---|:-:|\n|c|d|",
        "<table><thead><tr><td></td><th scope=\"col\" class=\"center\">b</th></tr></thead>\
         <tbody><tr><th scope=\"row\">c</th><td class=\"center\">d</td></tr></tbody></table>",
    );
    check(
        "> [!NOTE]\n> a",
        "<aside class=\"alert note\" role=\"note\"><p class=\"alert-label\">For the &lt;trainer&gt;</p>\
         <p>a</p></aside>",
    );
    check(
        "{ FIGURE(\"four-tests\") }",
        "<figure data-figure=\"four-tests\"><svg></svg></figure>",
    );
    check(
        "{ FIGURE(\"none\") }",
        "<figure data-figure=\"none\"></figure>",
    );
    check(
        "{ LINES(\"2\") }",
        "<div class=\"lines\" role=\"img\" aria-label=\"Lines to write on\">\
         <span class=\"line\"></span><span class=\"line\"></span></div>",
    );
}

#[test]
fn placeables_are_resolved() {
    #[track_caller]
    fn check(body: &str, expect: &str) {
        let plain: String = html(body)
            .chars()
            .filter(|ch| !('\u{2066}'..='\u{2069}').contains(ch))
            .collect();
        assert_eq!(plain, format!("<p>{expect}</p>"), "{body}");
    }
    check(
        "{ TERM(\"duty\", \"Duties\") }",
        "<a class=\"term\" href=\"/en/glossary?a&amp;b#duty\" data-term=\"duty\">Duties</a>",
    );
    check(
        "{ -duty(form: \"plural\") }",
        "<a class=\"term\" href=\"/en/glossary?a&amp;b#duty\" data-term=\"duty\">&lt;duties&gt;</a>",
    );
    check(
        "{ -no-such }",
        "<a class=\"term\" href=\"/en/glossary?a&amp;b#no-such\" data-term=\"no-such\">no-such</a>",
    );
    check(
        "{ CITE(\"none\", \"1\") }",
        "<a class=\"cite\" href=\"/en/none/1\" data-instrument=\"none\">none</a>",
    );
    check(
        "{ SESSION(\"other\") }",
        "<a class=\"session-link\" href=\"/en/&quot;other\">&lt;Other&gt;</a>",
    );
    check(
        "{ $session-minutes } { $group-min } { $group-max }",
        "90 6 24",
    );
    check(
        "{ BLANK() }",
        "<span class=\"blank\" role=\"img\" aria-label=\"Blank to fill in\"></span>",
    );
    check("{ MINUTES(\"none\") }", "none");
    check(
        "[a](https://b.org?c&d)",
        "<a class=\"external\" rel=\"external noopener noreferrer\" href=\"https://b.org?c&amp;d\">a</a>",
    );
    check("[a](#two.p1)", "<a href=\"#two.p1\">a</a>");
    check(
        "<a@b.org>",
        "<a class=\"external\" rel=\"external noopener noreferrer\" href=\"mailto:a@b.org\">a@b.org</a>",
    );
}

#[test]
fn a_citation_names_the_instrument_and_minutes_come_from_the_facts() {
    let cite = html("{ CITE(\"gc14\", \"42\") }");
    assert!(
        cite.starts_with("<p><a class=\"cite\" href=\"/en/gc14/42\" data-instrument=\"gc14\">"),
        "{cite}"
    );
    assert!(
        cite.contains("GC &lt;14&gt;") && cite.contains("42</a>")
            || cite.contains("42\u{2069}</a>"),
        "{cite}"
    );
    assert!(html("{ MINUTES(\"one\") }").contains("35"));
}

#[test]
fn every_block_has_its_id_and_hash() {
    let html = html_with_ids(
        "## One {#one}\n\na\n\n- b\n\n|c|\n|-|\n\n> [!TIP]\n> d\n\n{ LINES(\"1\") }\n",
    );
    for id in ["one.p1", "one.i1", "one.c1", "one.a1", "one.f1"] {
        let at = html
            .find(&format!("id=\"{id}\" data-b=\""))
            .unwrap_or_else(|| panic!("{id} in {html}"));
        let hash = &html[at + id.len() + 14..][..16];
        assert!(hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{hash}");
    }
}

#[test]
fn questions_are_taken_apart() {
    let body = "## Two {#two}\n### What *now*? {#question}\n\nThink.\n\n- a < b\n\n  No.\n- c\n\n  Yes:\n\n  - d\n";
    let (manual, _) = manual(body);
    let words = english();
    let session = manual.session("s").unwrap();
    let text = session.text(&[Lang::new("en")]);
    let part = &text.section("two").unwrap().parts[0];
    let renderer = Renderer {
        manual: &manual,
        session,
        words: &words,
        links: &Quoting,
        anchors: Anchors::Own,
    };
    let question = renderer.question(part);
    assert_eq!(question.text_html, "What <em>now</em>?");
    assert!(
        question.stem_html.ends_with(">Think.</p>\n"),
        "{}",
        question.stem_html
    );
    let options: Vec<_> = question
        .options
        .iter()
        .map(|o| (o.id.to_string(), o.html.as_str(), o.right))
        .collect();
    let expect = [
        ("question.i1".to_owned(), "a &lt; b", false),
        ("question.i2".to_owned(), "c", true),
    ];
    assert_eq!(options, expect);
    assert!(question.options[0].feedback_html.contains(">No.</p>"));
    assert!(question.options[1].feedback_html.contains("<ul>"));
}

#[test]
fn plain_words_are_resolved_and_unescaped() {
    let (manual, _) =
        manual("## A < { -duty } {#one}\n\n*a* & { SESSION(\"other\") }\n\n|b||\n|-|-|\n");
    let words = english();
    let session = manual.session("s").unwrap();
    let renderer = Renderer {
        manual: &manual,
        session,
        words: &words,
        links: &Quoting,
        anchors: Anchors::Own,
    };
    let text = session.text(&[]);
    assert_eq!(renderer.heading_text(text.sections[0].heading), "A < duty");
    let plain: Vec<_> = renderer
        .plain(text.sections[0].blocks)
        .into_iter()
        .map(|(id, w)| (id.to_string(), w))
        .collect();
    assert_eq!(
        plain,
        [
            ("one.p1".to_owned(), "a & <Other>".to_owned()),
            ("one.c1".to_owned(), "b".to_owned())
        ]
    );
}

#[test]
fn a_text_without_anchors_is_the_same_without_ids() {
    let (manual, _) =
        manual("## One {#one}\n\nWords.\n\n- an item\n\n| a | b |\n|---|---|\n| c | d |\n");
    let words = english();
    let session = manual.session("s").unwrap();
    let text = session.text(&[]);
    let section = text.section("one").unwrap();
    let html = |anchors| {
        let renderer = Renderer {
            manual: &manual,
            session,
            words: &words,
            links: &Quoting,
            anchors,
        };
        renderer.block_attributes(&section.heading.block.id) + &renderer.html(section.blocks)
    };
    let (own, none) = (html(Anchors::Own), html(Anchors::None));
    assert!(
        own.contains(" id=\"one\"") && own.contains(" id=\"one.p1\""),
        "{own}"
    );
    assert!(!none.contains(" id=") && !none.contains("data-b"), "{none}");
    assert!(
        none.contains("<p>Words.</p>") && none.contains("<th scope=\"col\">a</th>"),
        "{none}"
    );
}
