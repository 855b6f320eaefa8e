//! The boxes of a message, each with what it is for.

use translation::desk::Boxed;

use crate::reader::Reader;

/// The boxes of a message's text or attribute.
pub(crate) struct BoxedView {
    pub(super) attribute: Option<String>,
    pub(super) slots: Vec<SlotView>,
}

/// One box.
pub(crate) struct SlotView {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) text: String,
    pub(super) rows: usize,
}

pub(super) fn boxed_view(reader: &Reader, i: usize, boxed: &Boxed) -> BoxedView {
    let slots = boxed.slots.iter().enumerate().map(|(j, slot)| {
        let label = match (slot.key.as_str(), slot.examples.as_slice()) {
            ("", _) => String::new(),
            (key, []) if is_form(boxed) => reader.told.plain(&format!("form-{key}")),
            (key, []) => key.to_owned(),
            (key, examples) => format!("{key}: {}", reader.words().list(examples)),
        };
        SlotView {
            name: format!("b-{i}-{j}"),
            label,
            rows: rows(&slot.text, &slot.text),
            text: slot.text.clone(),
        }
    });
    BoxedView {
        attribute: boxed.attribute.clone(),
        slots: slots.collect(),
    }
}

/// Whether these are the forms of a term, which have names in every language.
fn is_form(boxed: &Boxed) -> bool {
    const FORMS: [&str; 14] = [
        "singular",
        "plural",
        "nominative",
        "genitive",
        "dative",
        "accusative",
        "instrumental",
        "prepositional",
        "nominative-plural",
        "genitive-plural",
        "dative-plural",
        "accusative-plural",
        "instrumental-plural",
        "prepositional-plural",
    ];
    let is_known = |slot: &translation::desk::Slot| FORMS.contains(&slot.key.as_str());
    boxed.selector.as_deref() == Some("$form") && boxed.slots.iter().all(is_known)
}

/// How high a box is for so many letters.
pub(super) fn rows(text: &str, source: &str) -> usize {
    let letters = text.chars().count().max(source.chars().count());
    (letters / 55 + 1).max(text.lines().count()).clamp(1, 14)
}
