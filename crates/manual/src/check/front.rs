//! Title and summary: plain words, as they stand in lists and on the backs of windows.

use language::Finding;
use language::check::typography;

use super::page::Page;
use crate::rules;

pub(super) fn check(page: &Page<'_>, found: &mut Vec<Finding>) {
    for (key, value) in values(page) {
        let line = || line_of(page, key);
        if value.contains(['{', '}']) {
            found.push(
                page.damage_at(rules::FRONT_MATTER_PLACEABLE, line())
                    .with("key", key),
            );
        } else {
            let slips = typography(page.lang, value);
            found.extend(
                slips
                    .iter()
                    .map(|slip| slip.finding(page.path, line(), value)),
            );
        }
    }
}

/// The values of this very language.
fn values<'a>(page: &Page<'a>) -> Vec<(&'static str, &'a str)> {
    let chain = std::slice::from_ref(page.lang);
    let both = [
        ("title", page.session.title(chain)),
        ("summary", page.session.summary(chain)),
    ];
    let own = both
        .into_iter()
        .filter(|(_, served)| served.lang == page.lang);
    own.map(|(key, served)| (key, served.value)).collect()
}

fn line_of(page: &Page<'_>, key: &str) -> u32 {
    let text = page.manual.file_text(page.path).unwrap_or_default();
    let mut lines = (1..).zip(text.lines().take(8));
    let is = |line: &str| {
        line.trim_start()
            .strip_prefix(key)
            .is_some_and(|rest| rest.trim_start().starts_with(':'))
    };
    lines
        .find(|(_, line)| is(line))
        .map_or(1, |(number, _)| number)
}
