//! Nothing an author writes becomes markup of ours.

use crate::fixture::{html, html_with_ids};

const EVIL: &str = "<script>alert(1)</script>";

#[test]
fn script_in_every_field_is_text() {
    let bodies = [
        EVIL.to_owned(),
        format!("a {EVIL}"),
        format!("- {EVIL}"),
        format!("- [ ] {EVIL}"),
        format!("|{EVIL}|\n|-|\n|{EVIL}|"),
        format!("> [!TIP]\n> {EVIL}"),
        format!("`{EVIL}`"),
        format!("    {EVIL}"),
        format!("```{EVIL}\n{EVIL}\n```"),
        format!("*{EVIL}* **{EVIL}**"),
        format!("[{EVIL}](https://a.org/{EVIL})"),
        format!("[a](https://a.org \"{EVIL}\")"),
        format!("![{EVIL}](https://a.org)"),
        format!("<https://a.org/{EVIL}>"),
        format!("{{ TERM(\"{EVIL}\", \"{EVIL}\") }}"),
        format!("{{ CITE(\"{EVIL}\", \"{EVIL}\") }}"),
        format!("{{ SESSION(\"{EVIL}\") }}"),
        format!("{{ MINUTES(\"{EVIL}\") }}"),
        format!("{{ FIGURE(\"{EVIL}\") }}"),
        format!("{{ LINES(\"{EVIL}\") }}"),
        format!("{{ {EVIL} }}"),
        format!("<div>\n{EVIL}\n</div>"),
        format!("<!-- {EVIL} -->"),
        format!("[a]: {EVIL}\n\n[a]"),
        "&lt;script&gt;alert(1)&lt;/script&gt;".to_owned(),
        "{ TERM(\"a\", \"\\u003Cscript>\") }".to_owned(),
    ];
    for body in bodies {
        let html = html(&body);
        assert!(!html.to_lowercase().contains("<script"), "{body}: {html}");
        assert!(
            !html.contains("<!--") && !html.contains("<div>"),
            "{body}: {html}"
        );
    }
}

#[test]
fn quotes_do_not_leave_their_attribute() {
    let bodies = [
        "[a](<https://b.org/\" onclick=\"x>)",
        "[a](https://b.org/\"onclick=\"x)",
        "[a](https://b.org/'onclick='x)",
        "[a](https://b.org/&quot;onclick=&quot;x)",
        "{ TERM(\"a\\\" onclick=\\\"x\", \"b\") }",
        "{ CITE(\"a\\\" onclick=\\\"x\", \"\\\" onclick=\\\"x\") }",
        "{ FIGURE(\"a\\\" onclick=\\\"x\") }",
    ];
    for body in bodies {
        let html = html(body);
        assert!(
            !attributes(&html).iter().any(|name| name == "onclick"),
            "{body}: {html}"
        );
    }
}

#[test]
fn a_heading_id_is_escaped_too() {
    let html = html_with_ids("## A {#one}\n\na\n\n## B {#x\"onclick=\"y}\n\nb\n");
    assert!(
        !attributes(&html).iter().any(|name| name == "onclick"),
        "{html}"
    );
}

#[test]
fn links_lead_to_the_web_to_mail_or_to_a_heading() {
    let bodies = [
        "[a](javascript:alert)",
        "[a](JaVaScRiPt:alert)",
        "[a](&#106;avascript:alert)",
        "[a](&#x01;javascript:alert)",
        "[a](<java\tscript:alert>)",
        "[a](data:text/html,x)",
        "[a](vbscript:x)",
        "[a](file:///etc/passwd)",
        "[a](/local)",
        "[a](//host)",
        "[a](relative.md)",
        "[a](#)",
        "[a](#a\"b)",
        "[a]()",
        "[a](https://)",
        "<javascript:alert>",
        "<ftp://a.org>",
    ];
    for body in bodies {
        let html = html(body);
        assert!(!html.contains("href"), "{body}: {html}");
    }
    assert!(
        html("[a](javascript:alert) b").starts_with("<p>a b"),
        "the words stay"
    );
    assert!(html("[a](HTTPS://B.org)").contains("href=\"HTTPS://B.org\""));
}

/// Names of all attributes, read as a browser reads them.
fn attributes(html: &str) -> Vec<String> {
    let mut names = Vec::new();
    for tag in html.split('<').skip(1) {
        let mut rest = tag;
        while let Some((name, after)) = rest.split_once("=\"") {
            if name.contains('>') {
                break;
            }
            names.push(name.rsplit(' ').next().unwrap().to_owned());
            rest = after.split_once('"').map_or("", |(_, rest)| rest);
        }
    }
    names
}
