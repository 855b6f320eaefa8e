//! What the desk's form sends: words, or the boxes of a message.

use language::Lang;
use translation::desk::{Boxes, boxes_beside, compose};
use translation::{Kind, Passage};

/// The fields of the form, by name.
pub(crate) struct Fields(pub(crate) Vec<(String, String)>);

impl Fields {
    /// A field's value; empty where it was not sent.
    pub(crate) fn get(&self, name: &str) -> &str {
        let mut all = self.0.iter();
        all.find(|(field, _)| field == name)
            .map_or("", |(_, value)| value)
    }

    /// What the passage is to say.
    pub(crate) fn words(&self, lang: &Lang, source: &Passage, own: Option<&str>) -> String {
        match boxes_of(lang, source, own) {
            Some(boxes) if self.0.iter().any(|(name, _)| name.starts_with("b-")) => {
                compose(&self.filled(boxes))
            }
            _ => self.get("text").replace("\r\n", "\n"),
        }
    }

    /// The boxes with what was written in them.
    pub(crate) fn filled(&self, mut boxes: Boxes) -> Boxes {
        for (i, boxed) in boxes.boxed.iter_mut().enumerate() {
            for (j, slot) in boxed.slots.iter_mut().enumerate() {
                if let Some((_, text)) = self
                    .0
                    .iter()
                    .find(|(name, _)| *name == format!("b-{i}-{j}"))
                {
                    slot.text = text.replace("\r\n", "\n");
                }
            }
        }
        boxes
    }
}

/// The boxes of a message; nothing for a block, or a message that is written as it stands in the file.
pub(crate) fn boxes_of(lang: &Lang, source: &Passage, own: Option<&str>) -> Option<Boxes> {
    matches!(source.kind, Kind::Message | Kind::Term)
        .then(|| boxes_beside(lang, &source.text, own))
        .flatten()
}
