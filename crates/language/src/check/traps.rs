//! What writing programs put into a file that Fluent does not understand: tabs, no-break spaces, long dashes,
//! round quotes, translated keywords. Fluent's parser only tells that there is no message.

use std::ops::Range;

use fluent_syntax::parser;

use super::keys;
use super::look::Language;
use super::selects::rules::KEYWORD_TRANSLATED;
use crate::files::Lines;
use crate::fluent::parseable;
use crate::locales::rules::ENTRY_UNPARSABLE;
use crate::{Finding, Rule};

pub(crate) mod rules {
    use crate::Rule;

    /// A line begins with a tab. `$text`.
    pub const TAB_INDENT: Rule = Rule("indent-tab");
    /// A line begins with a no-break space. `$text`.
    pub const NO_BREAK_INDENT: Rule = Rule("indent-no-break-space");
    /// A no-break space stands between braces. `$text`.
    pub const NO_BREAK_IN_PLACEABLE: Rule = Rule("placeable-no-break-space");
    /// A dash stands where a term's hyphen should. `$text`, `$mend`.
    pub const TERM_DASH: Rule = Rule("term-dash");
    /// Round quotes stand between braces where straight ones should. `$text`, `$mend`.
    pub const ROUND_QUOTES: Rule = Rule("placeable-round-quotes");
}

pub(super) fn check(language: &Language, findings: &mut Vec<Finding>) {
    for (file, text) in &language.texts {
        let path = format!("{}/{file}", language.lang);
        let mut own: Vec<Finding> = Vec::new();
        let unread = unread(text);
        for (line, number) in text.lines().zip(1..) {
            own.extend(
                line_traps(line)
                    .into_iter()
                    .map(|trap| trap.finding(&path, number, line)),
            );
            let is_unread = unread.iter().any(|lines| lines.contains(&number));
            own.extend(is_unread.then(|| keyword(&path, number, line)).flatten());
        }
        leave_out_explained(&path, &unread, &own, findings);
        point_at_beginning(&path, text, &unread, findings);
        findings.extend(own);
    }
}

/// The lines (from 1) of the parts of a text that are no messages.
fn unread(text: &str) -> Vec<Range<u32>> {
    let fit = parseable(text);
    let Err((_, errors)) = parser::parse(&*fit) else {
        return Vec::new();
    };
    let lines = Lines::of(text.as_bytes());
    let of = |error: &parser::ParserError| {
        let bytes = error.slice.clone().unwrap_or(error.pos.clone());
        lines.line_at(bytes.start)..lines.line_at(bytes.end.saturating_sub(1)) + 1
    };
    errors.iter().map(of).collect()
}

/// Where a trap explains why a part could not be read, that alone is told.
fn leave_out_explained(
    path: &str,
    unread: &[Range<u32>],
    own: &[Finding],
    findings: &mut Vec<Finding>,
) {
    findings.retain(|finding| {
        let is_unread = finding.rule == ENTRY_UNPARSABLE && finding.file == path;
        let part = unread
            .iter()
            .find(|lines| lines.start <= finding.line && finding.line <= lines.end);
        let is_explained = |lines: &Range<u32>| own.iter().any(|trap| lines.contains(&trap.line));
        !(is_unread && part.is_some_and(is_explained))
    });
}

/// A brace that nothing closes is missed at the end of the file, where nothing is to be seen: the part that could
/// not be read is then pointed at where it begins.
fn point_at_beginning(path: &str, text: &str, unread: &[Range<u32>], findings: &mut [Finding]) {
    let of_file = findings
        .iter_mut()
        .filter(|finding| finding.rule == ENTRY_UNPARSABLE && finding.file == path);
    for finding in of_file {
        let shown = finding.args.iter_mut().find(|(name, _)| *name == "text");
        let Some((_, shown)) = shown.filter(|(_, shown)| shown.is_empty()) else {
            continue;
        };
        let part = unread
            .iter()
            .find(|lines| lines.start <= finding.line && finding.line <= lines.end);
        if let Some(first) = part.map(|lines| lines.start) {
            let line = text.lines().nth(first.saturating_sub(1) as usize);
            *shown = line.unwrap_or_default().trim().to_owned();
            finding.line = first;
        }
    }
}

struct Trap {
    rule: Rule,
    mend: Option<String>,
}

impl Trap {
    fn finding(self, path: &str, line: u32, text: &str) -> Finding {
        let shown: String = text.trim().chars().take(120).collect();
        let finding = Finding::damage(self.rule, path)
            .at(line)
            .with("text", shown);
        match self.mend {
            Some(mend) => finding.with("mend", mend.trim()),
            None => finding,
        }
    }
}

fn line_traps(line: &str) -> Vec<Trap> {
    if line.starts_with('#') {
        return Vec::new();
    }
    let mut traps = Vec::new();
    let indent = &line[..line.len() - line.trim_start().len()];
    let is_empty = line.trim().is_empty();
    let mut push = |rule, mend| traps.push(Trap { rule, mend });
    if indent.contains('\t') && !is_empty {
        push(rules::TAB_INDENT, None);
    }
    if indent.chars().any(is_no_break) && !is_empty {
        push(rules::NO_BREAK_INDENT, None);
    }
    let inside = insides(line);
    if inside
        .iter()
        .any(|range| line[range.clone()].chars().any(is_no_break))
    {
        push(rules::NO_BREAK_IN_PLACEABLE, None);
    }
    if let Some(mend) = dash(line, &inside) {
        push(rules::TERM_DASH, Some(mend));
    }
    if let Some(mend) = round_quotes(line, &inside) {
        push(rules::ROUND_QUOTES, Some(mend));
    }
    traps
}

fn is_no_break(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{feff}')
}

/// The bytes of a line that stand between braces, without what stands in straight quotes. Of `{ $n ->` that is
/// the part before the arrow.
fn insides(line: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = None;
    let mut quoted = false;
    for (at, c) in line.char_indices() {
        let ends = match c {
            '"' if start.is_some() || quoted => {
                quoted = !quoted;
                // What follows the literal is again between braces.
                if !quoted {
                    start = Some(at + 1);
                }
                quoted
            }
            '{' if !quoted => {
                start = Some(at + 1);
                false
            }
            '}' if !quoted => true,
            '>' if !quoted && line[..at].ends_with('-') => true,
            _ => false,
        };
        if ends {
            ranges.extend(start.take().map(|start| start..at));
        }
    }
    ranges.extend(start.map(|start| start..line.len()));
    ranges
}

/// `–term = …` at a line's start, or `{ –term }`.
fn dash(line: &str, inside: &[Range<usize>]) -> Option<String> {
    let is_term = |rest: &str| {
        let rest = rest.trim_start_matches(is_dash);
        rest.starts_with(|c: char| c.is_ascii_alphabetic())
    };
    let defines = line.starts_with(is_dash) && is_term(line) && line.contains('=');
    if defines {
        return Some(line.replacen(is_dash, "-", 1));
    }
    let refers = |range: &&Range<usize>| {
        let name = line[(*range).clone()].trim_start();
        name.starts_with(is_dash) && is_term(name)
    };
    inside.iter().find(refers).map(|range| {
        let mended = line[range.clone()].replacen(is_dash, "-", 1);
        format!("{}{mended}{}", &line[..range.start], &line[range.end..])
    })
}

fn is_dash(c: char) -> bool {
    matches!(c, '–' | '—' | '‑' | '−')
}

fn round_quotes(line: &str, inside: &[Range<usize>]) -> Option<String> {
    let is_round = |c: char| "“”„«»".contains(c);
    // In a select's sentence the words between two placeables may be quoted: only a call has quotes.
    let calls = |range: &&Range<usize>| {
        let inside = &line[(*range).clone()];
        inside.contains('(') && inside.contains(is_round)
    };
    inside.iter().find(calls).map(|range| {
        let mended = line[range.clone()].replace(is_round, "\"");
        format!("{}{mended}{}", &line[..range.start], &line[range.end..])
    })
}

/// `[один]`: no key at all, since Fluent's keys are Latin letters.
fn keyword(path: &str, number: u32, line: &str) -> Option<Finding> {
    let rest = line
        .trim_start()
        .trim_start_matches('*')
        .strip_prefix('[')?;
    let word = rest[..rest.find(']')?].trim();
    if word.is_ascii() {
        return None;
    }
    let keyword = keys::category_of(word).map_or_else(
        || keys::CATEGORIES.map(|name| format!("[{name}]")).join(" "),
        |name| format!("[{name}]"),
    );
    let finding = Finding::damage(KEYWORD_TRANSLATED, path).at(number);
    Some(
        finding
            .with("id", "")
            .with("word", word)
            .with("keyword", keyword),
    )
}
