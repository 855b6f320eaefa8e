//! A section of a session's words file, as it is written.

use std::ops::Range;

/// Where the section of this id stands in a words file: from its heading to the next heading of its level.
pub(crate) fn range_of(file: &str, id: &str) -> Option<Range<usize>> {
    let mut starts = headings(file);
    let (start, _) = starts.find(|(_, found)| *found == id)?;
    let end = starts.next().map_or(file.len(), |(at, _)| at);
    Some(start..end)
}

/// The Markdown of a section, its heading included, without the empty lines after it.
#[must_use]
pub fn source_of<'a>(file: &'a str, id: &str) -> Option<&'a str> {
    range_of(file, id).map(|range| file[range].trim_end())
}

/// The headings of the second level with their ids, in order. A fence hides what looks like one.
fn headings(file: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    let mut is_fenced = false;
    file.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        if line.trim_start().starts_with("```") {
            is_fenced = !is_fenced;
        }
        let heading = line.strip_prefix("## ").filter(|_| !is_fenced)?;
        Some((start, id_of(heading).unwrap_or_default()))
    })
}

/// The id in `Title {#id}`.
pub(crate) fn id_of(heading: &str) -> Option<&str> {
    let (_, id) = heading.trim_end().rsplit_once("{#")?;
    id.strip_suffix('}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "---\ntitle: T\n---\n## One {#one}\n\ntext\n\n### Part {#part}\n\n## Two {#two}\n\n```\n## Not {#not}\n```\n\n## Three\n";

    #[test]
    fn a_section_goes_to_the_next_heading_of_its_level() {
        let check =
            |id: &str, expected: Option<&str>| assert_eq!(source_of(FILE, id), expected, "{id}");
        check("one", Some("## One {#one}\n\ntext\n\n### Part {#part}"));
        check("two", Some("## Two {#two}\n\n```\n## Not {#not}\n```"));
        check("not", None);
        check("part", None);
        check("nine", None);
    }
}
