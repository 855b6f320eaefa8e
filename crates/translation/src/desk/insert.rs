//! Where words go that are not in the file yet: beside what stands beside them in the source.
//!
//! A heading's text falls back as a whole where the heading is not there. So its first translated passage brings the
//! whole of it: what is not translated yet stands in the source's words until it is, and counts as a draft.

use std::ops::Range;

use super::splice::Text;
use crate::passage::{Kind, Passage};

/// The file with a place for a passage of the source, in the source's words; nothing where there is no place for it.
pub(super) fn with_place(
    source_text: &str,
    source: &[Passage],
    at: usize,
    own: Option<&Text>,
    own_passages: &[Passage],
) -> Option<Text> {
    let passage = &source[at];
    match (own, passage.kind) {
        (None, Kind::Message | Kind::Term) => Some(Text::new(format!("{}\n", passage.text))),
        (Some(own), Kind::Message | Kind::Term) => Some(entry(source, at, own, own_passages)),
        (None, _) => Some(Text::new(front(source_text, source)?)),
        (Some(own), _) => block(source_text, source, at, own, own_passages),
    }
}

/// An entry below that of the entry before it in the source.
fn entry(source: &[Passage], at: usize, own: &Text, passages: &[Passage]) -> Text {
    let before = source[..at].iter().rev();
    let place = before
        .filter_map(|passage| passages.iter().find(|own| own.key == passage.key))
        .map(|own| own.bytes.end)
        .next();
    let place = place.unwrap_or(own.text.trim_end().len());
    let line = if own.text[..place].is_empty() {
        ""
    } else {
        "\n"
    };
    own.with(place..place, &format!("{line}{}", source[at].text))
}

/// The first lines of the source's file, which hold title and summary.
fn front(text: &str, source: &[Passage]) -> Option<String> {
    let first = source.iter().find(|passage| !is_front(passage));
    let body = first.map_or(text.len(), |passage| line_start(text, passage.bytes.start));
    let front = text.get(..body)?.trim_end();
    Some(format!("{front}\n").replace("\r\n", "\n"))
}

fn is_front(passage: &Passage) -> bool {
    matches!(passage.kind, Kind::Title | Kind::Summary)
}

fn block(
    text: &str,
    source: &[Passage],
    at: usize,
    own: &Text,
    passages: &[Passage],
) -> Option<Text> {
    let heading = |passage: &Passage| passage.key.split('.').next().unwrap_or_default().to_owned();
    let group = heading(&source[at]);
    if is_front(&source[at]) {
        return None;
    }
    if !passages
        .iter()
        .any(|own| heading(own) == group && !is_front(own))
    {
        return group_with_section(text, source, at, own, passages);
    }
    // The heading is there: one run of lines goes below what stands before it.
    let lines = lines_of(text, source, at, |passage| {
        passages.iter().any(|own| own.key == passage.key)
    });
    let before = source[..at].iter().rev();
    let before = before
        .filter(|passage| heading(passage) == group && !lines.contains(&passage.bytes.start))
        .find_map(|passage| passages.iter().find(|own| own.key == passage.key))?;
    let end = line_end(&own.text, before.bytes.end);
    let new = text.get(lines.clone())?.trim_end();
    let is_apart = text[..lines.start].ends_with("\n\n") || text[..lines.start].ends_with("\n\r\n");
    let gap = if is_apart { "\n\n" } else { "\n" };
    Some(own.with(end..end, &format!("{gap}{new}")))
}

/// A heading with everything below it, and the heading of its section where that is not there either.
fn group_with_section(
    text: &str,
    source: &[Passage],
    at: usize,
    own: &Text,
    passages: &[Passage],
) -> Option<Text> {
    let groups = groups(text, source);
    let Some(wanted) = groups.iter().position(|group| group.passages.contains(&at)) else {
        return Some(before_headings(text, source, at, own));
    };
    let has = |nth: usize| {
        let key = &source[groups[nth].passages.start].key;
        passages.iter().any(|own| own.key == *key)
    };
    let section = (0..=wanted).rev().find(|nth| groups[*nth].is_section)?;
    let mut made = own.clone();
    if section != wanted && !has(section) {
        made = place_group(text, source, &groups, section, &made)?;
    }
    // What was just put in stands where the next one is looked for: by the heading's id in the text.
    place_group(text, source, &groups, wanted, &made)
}

/// The account of a voice, which has no heading: all of it, below the first lines.
fn before_headings(text: &str, source: &[Passage], at: usize, own: &Text) -> Text {
    let first = source.iter().find(|passage| !is_front(passage));
    let start = line_start(text, first.unwrap_or(&source[at]).bytes.start);
    let end = text[start..]
        .find("\n## ")
        .map_or(text.len(), |length| start + length);
    let new = text[start..end].trim_end().replace("\r\n", "\n");
    let place = own
        .text
        .find("\n## ")
        .map_or(own.text.len(), |place| place + 1);
    let rest = if place == own.text.len() { "" } else { "\n" };
    own.with(place..place, &format!("{new}\n{rest}"))
}

struct Group {
    passages: Range<usize>,
    bytes: Range<usize>,
    is_section: bool,
}

/// The headings of a text, each with what stands below it.
fn groups(text: &str, source: &[Passage]) -> Vec<Group> {
    let heads: Vec<usize> = (0..source.len())
        .filter(|at| source[*at].kind == Kind::Heading)
        .collect();
    let start = |at: usize| line_start(text, source[at].bytes.start);
    heads
        .iter()
        .enumerate()
        .map(|(nth, head)| {
            let next = heads.get(nth + 1);
            let from = start(*head);
            Group {
                passages: *head..next.copied().unwrap_or(source.len()),
                bytes: from..next.map_or(text.len(), |next| start(*next)),
                is_section: text[from..].starts_with("## "),
            }
        })
        .collect()
}

/// Puts a group before the first of the following ones that is there, else at the end.
fn place_group(
    text: &str,
    source: &[Passage],
    groups: &[Group],
    nth: usize,
    own: &Text,
) -> Option<Text> {
    let new = text
        .get(groups[nth].bytes.clone())?
        .trim_end()
        .replace("\r\n", "\n");
    let id = |group: &Group| format!("{{#{}}}", source[group.passages.start].key);
    let next = groups[nth + 1..]
        .iter()
        .filter_map(|group| own.text.find(&id(group)))
        .map(|at| line_start(&own.text, at))
        .next();
    Some(match next {
        Some(place) => own.with(place..place, &format!("{new}\n\n")),
        None => {
            let end = own.text.trim_end().len();
            own.with(end..own.text.len(), &format!("\n\n{new}\n"))
        }
    })
}

/// The lines a passage stands on: its run of lines if nothing of it is there yet, else its own line.
fn lines_of(
    text: &str,
    source: &[Passage],
    at: usize,
    is_there: impl Fn(&Passage) -> bool,
) -> Range<usize> {
    let own = &source[at].bytes;
    let line = line_start(text, own.start)..line_end(text, own.end);
    let start = text[..line.start]
        .rmatch_indices('\n')
        .map(|(at, _)| at + 1)
        .find(|at| {
            text[line_start(text, at.saturating_sub(1))..*at]
                .trim()
                .is_empty()
        });
    let start = start.unwrap_or(0);
    let rest = &text[line.end..];
    let end = rest
        .find("\n\n")
        .or_else(|| rest.find("\n\r\n"))
        .unwrap_or(rest.len());
    let run = start..line.end + end;
    let mut inside = source
        .iter()
        .filter(|passage| run.contains(&passage.bytes.start));
    if inside.any(is_there) { line } else { run }
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at]
        .rfind('\n')
        .map_or(0, |line_break| line_break + 1)
}

fn line_end(text: &str, at: usize) -> usize {
    let end = text[at..]
        .find('\n')
        .map_or(text.len(), |length| at + length);
    end - usize::from(text[..end].ends_with('\r'))
}
