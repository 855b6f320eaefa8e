//! From pulldown-cmark's events to our values, in one pass.

use std::ops::Range;

use language::{Finding, Rule};
use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::builder::{Builder, Level, Words};
use super::inline::Inline;
use super::placeable::{self, NotPlaceable, Placeable};
use super::run::{Mark, Run, RunKind};
use super::sections::{SectionWords, Shape};
use super::target::target;
use crate::rules;

/// A session's words are some fifty kilobytes; what is larger than this was not written by a person.
const MAX_BYTES: usize = 2 << 20;

/// What was read of a text.
pub(super) struct Read {
    pub(super) sections: Vec<SectionWords>,
    pub(super) findings: Vec<Finding>,
}

/// Reads a text from the byte `body` on. Never fails; what is wrong is in the findings.
pub(super) fn read(file: &str, text: &str, body: usize, shape: Shape) -> Read {
    if text.len() > MAX_BYTES {
        let too_large =
            Finding::damage(rules::FILE_TOO_LARGE, file).with("limit", MAX_BYTES.to_string());
        return Read {
            sections: Vec::new(),
            findings: vec![too_large],
        };
    }
    let mut reader = Reader::new(file, text, body, shape);
    let body = text.get(body..).unwrap_or_default();
    for (event, range) in Parser::new_ext(body, options()).into_offset_iter() {
        reader.event(event, range.start + reader.body..range.end + reader.body);
    }
    reader.end_run();
    Read {
        sections: reader.builder.sections,
        findings: reader.builder.findings,
    }
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
}

struct Reader<'a> {
    text: &'a str,
    body: usize,
    shape: Shape,
    builder: Builder<'a>,
    run: Option<Run>,
    heading: Option<(Level, String)>,
    /// How many quotes without a kind are open; their words stay.
    quotes: usize,
    /// Where the next brace is; most words have none.
    next_brace: usize,
    /// Words before this offset belong to a placeable that was read already.
    read_to: usize,
    spare: String,
    scratch: String,
}

impl<'a> Reader<'a> {
    fn new(file: &'a str, text: &'a str, body: usize, shape: Shape) -> Self {
        Self {
            text,
            body,
            shape,
            builder: Builder::new(file, text, shape),
            run: None,
            heading: None,
            quotes: 0,
            next_brace: 0,
            read_to: 0,
            spare: String::new(),
            scratch: String::new(),
        }
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, range),
            Event::Code(text) if range.start >= self.read_to => {
                self.found(rules::CODE, range.start);
                self.run(&range).push(Inline::Code((&*text).into()));
            }
            Event::Html(html) => self.run(&range).text(&html),
            Event::InlineHtml(html) if range.start >= self.read_to => {
                self.builder
                    .found(rules::RAW_HTML, range.start, vec![("text", short(&html))]);
                self.run(&range).text(&html);
            }
            Event::SoftBreak => self.run(&range).text(" "),
            Event::HardBreak => self.run(&range).push(Inline::Break),
            Event::Rule => {
                self.end_run();
                self.found(rules::HORIZONTAL_RULE, range.start);
            }
            Event::TaskListMarker(checked) => self.builder.tick(checked),
            // Inside a placeable, or from an extension that is not switched on.
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Emphasis => self.open(Mark::Emphasis, range),
            Tag::Strong => self.open(Mark::Strong, range),
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                let mark = self.link(link_type, &dest_url, range.start);
                self.open(mark, range);
            }
            Tag::Image { .. } => {
                self.found(rules::IMAGE, range.start);
                self.open(Mark::Dropped, range);
            }
            block => {
                self.end_run();
                self.start_block(block, range);
            }
        }
    }

    fn start_block(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Paragraph => self.begin(RunKind::Paragraph, range),
            Tag::Heading { level, id, .. } => self.start_heading(level, id, range),
            Tag::BlockQuote(Some(kind)) => self.builder.open_alert(kind.into(), range.start),
            Tag::BlockQuote(None) => {
                self.quotes += 1;
                self.found(rules::QUOTE_WITHOUT_KIND, range.start);
            }
            Tag::List(start) => self.builder.open_list(start, range.start),
            Tag::Item => self.builder.open_item(range),
            Tag::Table(columns) => {
                let columns = columns.into_iter().map(Into::into).collect();
                self.builder.open_table(columns, range.start);
            }
            Tag::TableHead | Tag::TableRow => self.builder.row(),
            Tag::TableCell => self.begin(RunKind::Cell, range),
            Tag::CodeBlock(_) => {
                self.found(rules::CODE, range.start);
                self.read_to = range.end;
                let code = self.text.get(range.clone()).unwrap_or_default();
                self.begin(RunKind::Paragraph, range.clone());
                self.run(&range).push(Inline::Code(code.trim_end().into()));
            }
            Tag::HtmlBlock => {
                let html = self.text.get(range.clone()).unwrap_or_default();
                self.builder
                    .found(rules::RAW_HTML, range.start, vec![("text", short(html))]);
                self.begin(RunKind::Paragraph, range);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image => {
                if let Some(run) = &mut self.run {
                    run.close();
                }
            }
            TagEnd::List(_) | TagEnd::Item | TagEnd::Table | TagEnd::BlockQuote(Some(_)) => {
                self.end_run();
                self.builder.close();
            }
            TagEnd::BlockQuote(None) => {
                self.end_run();
                self.quotes -= 1;
            }
            _ => self.end_run(),
        }
    }

    fn start_heading(&mut self, level: HeadingLevel, id: Option<CowStr<'_>>, range: Range<usize>) {
        if self.quotes > 0 || self.builder.is_inside() {
            self.found(rules::HEADING_INSIDE, range.start);
            return self.begin(RunKind::Paragraph, range);
        }
        let level = match (self.shape, level) {
            (Shape::Session, HeadingLevel::H2) => Level::Section,
            (Shape::Session, HeadingLevel::H3) | (Shape::Voice, HeadingLevel::H2) => Level::Part,
            (shape, other) => {
                let number = (other as usize).to_string();
                self.builder
                    .found(rules::HEADING_LEVEL, range.start, vec![("level", number)]);
                if shape == Shape::Session && other == HeadingLevel::H1 {
                    Level::Section
                } else {
                    Level::Part
                }
            }
        };
        let id = id.map(|id| id.to_string()).unwrap_or_default();
        if id.is_empty() {
            let line = self.text.get(range.clone()).unwrap_or_default();
            self.builder.found(
                rules::HEADING_WITHOUT_ID,
                range.start,
                vec![("heading", short(line))],
            );
        }
        self.heading = Some((level, id));
        self.begin(RunKind::Heading, range);
    }

    fn begin(&mut self, kind: RunKind, range: Range<usize>) {
        let spare = std::mem::take(&mut self.spare);
        self.run = Some(Run::new(kind, range.start, range.end, spare));
    }

    /// The open run, or a new one where the words of a tight item begin.
    fn run(&mut self, range: &Range<usize>) -> &mut Run {
        let spare = &mut self.spare;
        let run = self.run.get_or_insert_with(|| {
            Run::new(
                RunKind::Loose,
                range.start,
                range.end,
                std::mem::take(spare),
            )
        });
        run.end = run.end.max(range.end);
        run
    }

    fn end_run(&mut self) {
        let Some(mut run) = self.run.take() else {
            return;
        };
        let (kind, bytes, alone) = (run.kind.clone(), run.start..run.end, run.alone.take());
        let (inlines, hash, spare) = run.finish();
        self.spare = spare;
        let words = Words {
            inlines,
            hash,
            bytes,
        };
        match (kind, alone, self.heading.take()) {
            (RunKind::Heading, _, Some((level, id))) => self.builder.heading(level, &id, words),
            (RunKind::Cell, ..) => self.builder.cell(words),
            (_, Some(placeable), _) => self.builder.alone(placeable, words.bytes),
            _ => self.builder.paragraph(words),
        }
    }

    fn open(&mut self, mark: Mark, range: Range<usize>) {
        if !self.run(&range).open(mark) {
            self.found(rules::TOO_DEEP, range.start);
        }
    }

    fn link(&mut self, kind: LinkType, to: &str, at: usize) -> Mark {
        match target(kind, to) {
            Some(target) => Mark::Link(target),
            None => {
                self.builder
                    .found(rules::LINK_TARGET, at, vec![("target", short(to))]);
                Mark::Dropped
            }
        }
    }

    /// Words, with placeables among them. Escaped braces and entities are words.
    fn text(&mut self, text: &str, range: Range<usize>) {
        if range.start >= self.read_to && range.end <= self.brace_from(range.start) {
            return self.run(&range).text(text);
        }
        let verbatim = self.text.get(range.clone()) == Some(text);
        let mut done = self.read_to.saturating_sub(range.start);
        if done > 0 && (!verbatim || done >= text.len()) {
            return;
        }
        while let Some(brace) = text.get(done..).and_then(|rest| rest.find('{')) {
            let brace = done + brace;
            let at = range.start + brace;
            let escaped = brace == 0 && at > 0 && self.text.as_bytes().get(at - 1) == Some(&b'\\');
            self.run(&range).text(&text[done..brace]);
            done = brace + 1;
            match (verbatim && !escaped).then(|| self.placeable(at)).flatten() {
                Some(end) => done = end - range.start,
                None => self.run(&range).text("{"),
            }
            if done >= text.len() {
                return;
            }
        }
        self.run(&range).text(text.get(done..).unwrap_or_default());
    }

    /// Where the first brace is from an offset on.
    fn brace_from(&mut self, at: usize) -> usize {
        if self.next_brace < at || self.next_brace == 0 {
            let rest = self.text.get(at..).unwrap_or_default();
            self.next_brace = rest.find('{').map_or(usize::MAX, |brace| at + brace);
        }
        self.next_brace
    }

    /// Reads the placeable at an offset; where it ends, if it is one.
    fn placeable(&mut self, at: usize) -> Option<usize> {
        let rest = &self.text[at..];
        let Some(length) = placeable::end(rest) else {
            self.builder
                .found(rules::PLACEABLE_SYNTAX, at, vec![("text", short(rest))]);
            return None;
        };
        let source = &rest[..length];
        match placeable::read(source, &mut self.scratch) {
            Ok(Placeable::Inline(inline)) => self.run(&(at..at + length)).push(inline),
            Ok(placeable) => self.stand_alone(placeable, source, at)?,
            Err(wrong) => {
                self.not_placeable(wrong, source, at);
                return None;
            }
        }
        self.read_to = at + length;
        Some(at + length)
    }

    fn stand_alone(&mut self, placeable: Placeable, source: &str, at: usize) -> Option<()> {
        let text = self.text;
        let run = self.run(&(at..at + source.len()));
        let whole = text.get(run.start..run.end).unwrap_or_default().trim();
        if run.kind == RunKind::Paragraph && whole == source {
            run.alone = Some(placeable);
            return Some(());
        }
        let name = if matches!(placeable, Placeable::Figure(_)) {
            "FIGURE"
        } else {
            "LINES"
        };
        self.builder.found(
            rules::PLACEABLE_NOT_ALONE,
            at,
            vec![("name", name.to_owned())],
        );
        None
    }

    fn not_placeable(&mut self, wrong: NotPlaceable, source: &str, at: usize) {
        let (rule, arg) = match wrong {
            NotPlaceable::Syntax => (rules::PLACEABLE_SYNTAX, ("text", short(source))),
            NotPlaceable::Unknown(name) => (rules::PLACEABLE_UNKNOWN, ("name", name)),
            NotPlaceable::Arguments(name) => (rules::PLACEABLE_ARGUMENTS, ("name", name)),
        };
        self.builder.found(rule, at, vec![arg]);
    }

    fn found(&mut self, rule: Rule, at: usize) {
        self.builder.found(rule, at, Vec::new());
    }
}

/// The beginning of a line, for a finding.
fn short(text: &str) -> String {
    text.lines()
        .next()
        .unwrap_or_default()
        .chars()
        .take(60)
        .collect()
}
