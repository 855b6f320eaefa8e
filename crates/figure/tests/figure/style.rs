//! The one quiet style: templates name colours, and every page knows them.

use std::collections::BTreeSet;

use crate::{FIGURES, classes};

#[test]
fn templates_name_colours_that_pages_paint() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/styles/session.css");
    let sheet = std::fs::read_to_string(path).expect("the style sheet");
    for name in figure::paint_names() {
        for kind in ["fill", "stroke"] {
            let rule = format!(".diagram .{kind}-{name} {{ {kind}: var(--{name}) }}");
            assert!(sheet.contains(&rule), "{rule}");
        }
    }
    let known: BTreeSet<String> = figure::paint_names()
        .iter()
        .flat_map(|name| [format!("fill-{name}"), format!("stroke-{name}")])
        .collect();
    for (id, template) in &*FIGURES {
        for class in classes(template) {
            assert!(known.contains(class), "{id}: {class}");
        }
    }
}

#[test]
fn a_template_is_a_drawing_and_nothing_else() {
    const ELEMENTS: [&str; 6] = ["g", "rect", "circle", "path", "line", "text"];
    const NEVER: [&str; 5] = ["id", "style", "fill-opacity", "href", "onclick"];
    for (id, template) in &*FIGURES {
        assert!(
            (template.width - 608.0).abs() < f64::EPSILON,
            "{id} is drawn for the reading column"
        );
        for element in template.elements() {
            assert!(
                ELEMENTS.contains(&element.name.as_str()),
                "{id}: {}",
                element.name
            );
            for (name, value) in &element.attributes {
                assert!(!NEVER.contains(&name.as_str()), "{id}: {name}");
                let colour = (name == "fill" || name == "stroke") && value != "none";
                assert!(!colour, "{id}: a colour without a name: {value}");
            }
        }
    }
}
