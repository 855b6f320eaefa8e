//! Where a link may lead: the web, mail, or a place in the same session. Nothing else is ever an address.

use pulldown_cmark::LinkType;

use super::inline::Target;

/// Where a link may lead.
pub(super) fn target(kind: LinkType, to: &str) -> Option<Target> {
    if to.chars().any(|ch| ch.is_control() || ch.is_whitespace()) {
        return None;
    }
    if kind == LinkType::Email {
        return Some(Target::External(format!("mailto:{to}").into()));
    }
    if let Some(id) = to.strip_prefix('#') {
        let named = !id.is_empty()
            && id
                .chars()
                .all(|ch| ch.is_ascii_alphanumeric() || "-.".contains(ch));
        return named.then(|| Target::Here(id.into()));
    }
    let known = ["http://", "https://", "mailto:"].iter().any(|scheme| {
        to.len() > scheme.len()
            && to
                .get(..scheme.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    });
    known.then(|| Target::External(to.into()))
}
