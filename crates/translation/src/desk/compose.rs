//! Boxes put together again, as an entry of a file.

use super::boxes::{Boxes, Slot};

/// An entry of these boxes as it stands in a file. Attributes and texts that are empty are left out.
#[must_use]
pub fn compose(boxes: &Boxes) -> String {
    let mut out = format!("{} =", boxes.id);
    for boxed in &boxes.boxed {
        let slots: Vec<&Slot> = boxed
            .slots
            .iter()
            .filter(|slot| !slot.text.trim().is_empty())
            .collect();
        if slots.is_empty() {
            continue;
        }
        if let Some(attribute) = &boxed.attribute {
            out.push_str(&format!("\n    .{attribute} ="));
        }
        match &boxed.selector {
            Some(selector) => out.push_str(&select(selector, &slots)),
            None => out.push_str(&pattern(&slots[0].text, "    ", boxed.attribute.is_some())),
        }
    }
    out
}

fn select(selector: &str, slots: &[&Slot]) -> String {
    let mut out = format!(" {{ {selector} ->");
    let has_default = slots.iter().any(|slot| slot.is_default);
    for (nth, slot) in slots.iter().enumerate() {
        // Where the box of the default is empty, the last one is.
        let is_default = slot.is_default || (!has_default && nth + 1 == slots.len());
        let mark = if is_default { "   *" } else { "    " };
        out.push_str(&format!(
            "\n{mark}[{}]{}",
            slot.key,
            pattern(&slot.text, "        ", false)
        ));
    }
    out.push_str("\n}");
    out
}

/// A text after an equals sign or a key; of several lines, each further one indented.
fn pattern(text: &str, indent: &str, is_deep: bool) -> String {
    let indent = if is_deep {
        format!("{indent}    ")
    } else {
        indent.to_owned()
    };
    let mut lines = text.trim().lines().map(str::trim_end);
    let first = lines.next().unwrap_or_default();
    let mut out = format!(" {}", safe(first));
    for line in lines {
        out.push('\n');
        if !line.trim().is_empty() {
            out.push_str(&indent);
            out.push_str(&safe(line.trim_start()));
        }
    }
    out
}

/// A line that begins with a mark of the file's own language is written so that it is read as text.
fn safe(line: &str) -> String {
    match line.chars().next() {
        Some(mark @ ('[' | '*' | '.' | '}')) => format!("{{ \"{mark}\" }}{}", &line[1..]),
        _ => line.to_owned(),
    }
}
