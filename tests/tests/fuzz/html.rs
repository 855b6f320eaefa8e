//! Whether HTML that our renderer made has only elements and attributes that it knows.

const ELEMENTS: &[&str] = &[
    "a",
    "aside",
    "b",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "input",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
    "label",
];

/// Says what in the HTML is not ours; nothing, where all is well.
pub(crate) fn foreign(html: &str) -> Option<String> {
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let end = end_of_tag(rest)?;
        let tag = &rest[..end];
        let name = tag
            .trim_start_matches('/')
            .split([' ', '\n', '/'])
            .next()
            .unwrap_or_default();
        if !ELEMENTS.contains(&name) {
            return Some(format!("<{tag}>"));
        }
        if let Some(attribute) = attributes(tag).find(|(name, value)| is_foreign(name, value)) {
            return Some(format!("{attribute:?} in <{tag}>"));
        }
        rest = &rest[end..];
    }
    None
}

/// Where the tag ends: the first `>` outside of a value.
fn end_of_tag(rest: &str) -> Option<usize> {
    let mut is_value = false;
    rest.char_indices().find_map(|(at, letter)| {
        is_value ^= letter == '"';
        (letter == '>' && !is_value).then_some(at)
    })
}

fn attributes(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = tag.split_once(' ').map_or("", |(_, rest)| rest);
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let name_ends = rest.find(['=', ' ']).unwrap_or(rest.len());
        if name_ends == 0 {
            return None;
        }
        let (name, after) = rest.split_at(name_ends);
        let Some(value) = after.strip_prefix("=\"") else {
            rest = after;
            return Some((name, ""));
        };
        let (value, after) = value.split_once('"').unwrap_or((value, ""));
        rest = after;
        Some((name, value))
    })
}

fn is_foreign(name: &str, value: &str) -> bool {
    let scheme = value.split(['/', '#', '?']).next().unwrap_or_default();
    let runs = name == "href"
        && scheme.contains(':')
        && !["https:", "http:", "mailto:"]
            .iter()
            .any(|known| scheme.starts_with(known));
    name.starts_with("on")
        || ["style", "src", "srcdoc", "action", "formaction"].contains(&name)
        || runs
}

#[test]
fn foreign_markup_is_seen() {
    let check =
        |html: &str, is_foreign: bool| assert_eq!(foreign(html).is_some(), is_foreign, "{html}");
    check("<p id=\"a.p1\">a <em>b</em> &lt;script></p>", false);
    check(
        "<a href=\"https://a.org/x:y\">a</a><a href=\"#a\">a</a><a href=\"/a:b\">a</a>",
        false,
    );
    check("<p title=\"<script>\">a</p>", false);
    check("<script>a</script>", true);
    check("<p onclick=\"a\">a</p>", true);
    check("<a href=\"javascript:a\">a</a>", true);
    check("<img src=\"x\">", true);
}
