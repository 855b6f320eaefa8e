//! Colours: names in a template, custom properties on a page, values on paper.

/// The colours of a drawing that stands by itself, each as SVG writes it (`#1f2421`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Text and strong lines.
    pub ink: String,
    /// Quiet text.
    pub ink_soft: String,
    /// The ground of the page.
    pub paper: String,
    /// The ground of a box.
    pub paper_raised: String,
    /// The hue of the part.
    pub part: String,
    /// The part's ground.
    pub part_wash: String,
    /// Thin lines that one has to see.
    pub edge: String,
    /// Thin lines that only order.
    pub rule: String,
}

/// The colours a template may name: `fill-part-wash`, `stroke-edge`, …; on a page, the custom property of that name.
pub fn paint_names() -> [&'static str; 8] {
    [
        "ink",
        "ink-soft",
        "paper",
        "paper-raised",
        "part",
        "part-wash",
        "edge",
        "rule",
    ]
}

impl Palette {
    fn of(&self, name: &str) -> Option<&str> {
        Some(match name {
            "ink" => &self.ink,
            "ink-soft" => &self.ink_soft,
            "paper" => &self.paper,
            "paper-raised" => &self.paper_raised,
            "part" => &self.part,
            "part-wash" => &self.part_wash,
            "edge" => &self.edge,
            "rule" => &self.rule,
            _ => return None,
        })
    }

    /// The attributes that stand for a `class`: `fill-part` as `fill="#26437a"`.
    pub(crate) fn attributes(&self, class: &str) -> Vec<(&'static str, &str)> {
        let paint = |name: &str| {
            let (kind, colour) = name
                .strip_prefix("fill-")
                .map(|colour| ("fill", colour))
                .or_else(|| {
                    name.strip_prefix("stroke-")
                        .map(|colour| ("stroke", colour))
                })?;
            Some((kind, self.of(colour)?))
        };
        class.split_ascii_whitespace().filter_map(paint).collect()
    }
}
