//! A page as XML, which books want: the same marks, every one of them closed and every attribute with a value.

/// Elements that hold nothing and are not closed in HTML.
const EMPTY: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];
const PAGE_SPACE: &str = "http://www.w3.org/1999/xhtml";
const BOOK_SPACE: &str = "http://www.idpf.org/2007/ops";
const DRAWING_SPACE: &str = "http://www.w3.org/2000/svg";

/// The page as XML. It comes from our own templates, where each `<` and `&` of a text is written as an entity.
pub(crate) fn xhtml(page: &str) -> String {
    let mut out = String::with_capacity(page.len() + page.len() / 20);
    out.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let length = tag_length(&rest[at..]);
        mark(&mut out, &rest[at..at + length]);
        rest = &rest[at + length..];
    }
    out.push_str(rest);
    out
}

/// Whether a drawing stands in the page: a book's list of contents says so.
pub(crate) fn holds_drawing(page: &str) -> bool {
    page.contains("<svg")
}

/// A mark ends at the first `>` outside quotation marks.
fn tag_length(text: &str) -> usize {
    let mut quoted = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn mark(out: &mut String, tag: &str) {
    let inside = tag.trim_start_matches('<').trim_end_matches('>');
    if inside.to_ascii_lowercase().starts_with("!doctype") {
        out.push_str("<!DOCTYPE html>");
        return;
    }
    if inside.starts_with(['/', '!', '?']) {
        out.push_str(tag);
        return;
    }
    let is_closed = inside.ends_with('/');
    let inside = inside.trim_end_matches('/').trim_end();
    let name = inside.split_whitespace().next().unwrap_or_default();
    out.push('<');
    out.push_str(name);
    attributes(out, inside[name.len()..].trim_start());
    match name {
        "html" => {
            attribute(out, "xmlns", PAGE_SPACE);
            attribute(out, "xmlns:epub", BOOK_SPACE);
        }
        "svg" if !inside.contains(" xmlns=") => attribute(out, "xmlns", DRAWING_SPACE),
        _ => {}
    }
    let ends = is_closed || EMPTY.contains(&name);
    out.push_str(if ends { "/>" } else { ">" });
}

fn attributes(out: &mut String, text: &str) {
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest
            .find(|c: char| c == '=' || c.is_whitespace())
            .unwrap_or(rest.len());
        let name = &rest[..end];
        rest = &rest[end..];
        let Some(value) = rest.strip_prefix('=') else {
            attribute(out, name, "");
            rest = rest.trim_start();
            continue;
        };
        let (value, after) = match value.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => value.split_once(char::is_whitespace).unwrap_or((value, "")),
        };
        attribute(out, name, value);
        rest = after.trim_start();
    }
}

fn attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    out.push_str(value);
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::xhtml;

    #[test]
    fn marks_are_closed_and_attributes_have_values() {
        for (html, xml) in [
            ("<br>", "<br/>"),
            ("<p class=a hidden>x</p>", r#"<p class="a" hidden="">x</p>"#),
            (
                r#"<input value="a > b" disabled>"#,
                r#"<input value="a > b" disabled=""/>"#,
            ),
            (r#"<path d="M0 0"/>"#, r#"<path d="M0 0"/>"#),
            ("<svg>", r#"<svg xmlns="http://www.w3.org/2000/svg">"#),
        ] {
            assert_eq!(xhtml(html).split_once('\n').map(|(_, xml)| xml), Some(xml));
        }
        assert!(xhtml("<!doctype html><html>").contains("<!DOCTYPE html><html xmlns="));
    }
}
