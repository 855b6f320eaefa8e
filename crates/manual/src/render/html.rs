//! Nodes and inlines as HTML. Recursion is bounded by what the reading lets nest.

use std::fmt::Write;

use language::{Args, Lang};

use super::pen::Pen;
use super::resolve::Spoken;
use super::{Anchors, escape};
use crate::words::{AlertKind, Block, BlockId, BlockKind, ColumnAlign, Inline, Item, Node, Target};

pub(super) fn nodes(pen: &Pen<'_>, all: &[Node], out: &mut String) {
    for node in all {
        match node {
            Node::Paragraph(block) => element("p", "", pen, block, out),
            Node::List { start, items } => list(pen, *start, items, out),
            Node::Table {
                columns,
                header,
                rows,
            } => table(pen, columns, header, rows, out),
            Node::Alert { kind, nodes } => alert(pen, *kind, nodes, out),
            Node::Figure { block, figure } => self::figure(pen, block, figure, out),
            Node::Lines { block, count } => lines(pen, block, *count, out),
        }
    }
}

/// ` id="triads.p2" data-b="…"`; a block below a heading without id gets no `id`, for it has no address.
pub(super) fn block_attributes(anchors: Anchors, id: &BlockId, out: &mut String) {
    if anchors == Anchors::None {
        return;
    }
    if !id.heading.is_empty() {
        out.push_str(" id=\"");
        escape::text(&id.heading, out);
        if id.kind != BlockKind::Heading {
            out.push('.');
            out.push(id.kind.letter());
            // Writing to a string never fails.
            let _ = write!(out, "{}", id.ordinal);
        }
        out.push('"');
    }
    out.push_str(" data-b=\"");
    hexadecimal(id.hash, out);
    out.push('"');
}

/// Sixteen digits. Not by `write!`, whose padding took a tenth of the time of a whole page.
fn hexadecimal(number: u64, out: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |at: usize| char::from(DIGITS[(number >> (60 - 4 * at) & 15) as usize]);
    out.extend((0..16).map(digit));
}

fn element(name: &str, attributes: &str, pen: &Pen<'_>, block: &Block, out: &mut String) {
    out.push('<');
    out.push_str(name);
    out.push_str(attributes);
    block_attributes(pen.anchors, &block.id, out);
    out.push('>');
    words(pen, block, out);
    end(name, out);
}

fn end(name: &str, out: &mut String) {
    out.extend(["</", name, ">\n"]);
}

fn list(pen: &Pen<'_>, start: Option<u64>, items: &[Item], out: &mut String) {
    let is_checklist = items.iter().any(|item| item.checked.is_some());
    let name = if start.is_some() { "ol" } else { "ul" };
    out.push('<');
    out.push_str(name);
    if is_checklist {
        out.push_str(" class=\"checklist\"");
    }
    if let Some(start) = start.filter(|start| *start != 1) {
        let _ = write!(out, " start=\"{start}\"");
    }
    out.push_str(">\n");
    items.iter().for_each(|item| list_item(pen, item, out));
    end(name, out);
}

fn list_item(pen: &Pen<'_>, item: &Item, out: &mut String) {
    out.push_str("<li");
    block_attributes(pen.anchors, &item.block.id, out);
    out.push('>');
    match item.checked {
        None => words(pen, &item.block, out),
        Some(checked) => {
            let state = if checked { " checked" } else { "" };
            out.extend(["<label><input type=\"checkbox\"", state, "> "]);
            // A link inside a label would be followed instead of ticking, which is what its reader expects.
            words(pen, &item.block, out);
            out.push_str("</label>");
        }
    }
    if !item.nodes.is_empty() {
        out.push('\n');
        nodes(pen, &item.nodes, out);
    }
    end("li", out);
}

/// Where the corner is empty, the first column names the rows.
fn table(
    pen: &Pen<'_>,
    columns: &[ColumnAlign],
    header: &[Block],
    rows: &[Vec<Block>],
    out: &mut String,
) {
    let names_rows = header.first().is_some_and(Block::is_empty);
    out.push_str("<table>\n<thead>\n<tr>\n");
    for (at, cell) in header.iter().enumerate() {
        let is_corner = at == 0 && names_rows;
        table_cell(
            pen,
            if is_corner { "td" } else { "th" },
            if is_corner { "" } else { " scope=\"col\"" },
            columns.get(at),
            cell,
            out,
        );
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in rows {
        out.push_str("<tr>\n");
        for (at, cell) in row.iter().enumerate() {
            let names_row = at == 0 && names_rows;
            let (name, scope) = if names_row {
                ("th", " scope=\"row\"")
            } else {
                ("td", "")
            };
            table_cell(pen, name, scope, columns.get(at), cell, out);
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
}

fn table_cell(
    pen: &Pen<'_>,
    name: &str,
    scope: &str,
    column: Option<&ColumnAlign>,
    cell: &Block,
    out: &mut String,
) {
    let align = match column {
        Some(ColumnAlign::Center) => " class=\"center\"",
        Some(ColumnAlign::End) => " class=\"end\"",
        _ => "",
    };
    out.extend(["<", name, scope, align]);
    block_attributes(pen.anchors, &cell.id, out);
    out.push('>');
    words(pen, cell, out);
    end(name, out);
}

fn alert(pen: &Pen<'_>, kind: AlertKind, inside: &[Node], out: &mut String) {
    let label = pen.words.message(label_id(kind), &Args::new());
    out.extend([
        "<aside class=\"alert ",
        kind.as_str(),
        "\" role=\"note\">\n<p class=\"alert-label\"",
    ]);
    lang(label.fallback.then_some(&label.lang), out);
    out.push('>');
    escape::text(&label.text, out);
    out.push_str("</p>\n");
    nodes(pen, inside, out);
    end("aside", out);
}

fn label_id(kind: AlertKind) -> &'static str {
    match kind {
        AlertKind::Note => "alert-note",
        AlertKind::Tip => "alert-tip",
        AlertKind::Important => "alert-important",
        AlertKind::Warning => "alert-warning",
        AlertKind::Caution => "alert-caution",
    }
}

fn figure(pen: &Pen<'_>, block: &Block, id: &str, out: &mut String) {
    out.push_str("<figure");
    escape::attribute("data-figure", id, out);
    block_attributes(pen.anchors, &block.id, out);
    out.push('>');
    let drawn = pen.links.figure(id, pen.words);
    out.push_str(&drawn.unwrap_or_default());
    end("figure", out);
}

fn lines(pen: &Pen<'_>, block: &Block, count: u8, out: &mut String) {
    out.push_str("<div class=\"lines\" role=\"img\"");
    block_attributes(pen.anchors, &block.id, out);
    label(pen, "lines-to-write-on", out);
    out.push('>');
    (0..count).for_each(|_| out.push_str("<span class=\"line\"></span>"));
    end("div", out);
}

fn label(pen: &Pen<'_>, message: &str, out: &mut String) {
    let said = pen.words.message(message, &Args::new());
    escape::attribute("aria-label", &said.text, out);
    lang(said.fallback.then_some(&said.lang), out);
}

/// The words of a block, with what a person marked in it.
pub(super) fn words(pen: &Pen<'_>, block: &Block, out: &mut String) {
    pen.begin(&block.id);
    inlines(pen, &block.inlines, out);
    pen.signs(out);
}

fn inlines(pen: &Pen<'_>, all: &[Inline], out: &mut String) {
    for inline in all {
        match inline {
            Inline::Text(text) => pen.write(text, out),
            Inline::Emphasis(words) => around(pen, "em", words, out),
            Inline::Strong(words) => around(pen, "strong", words, out),
            Inline::Code(text) => {
                out.push_str("<code>");
                pen.write(text, out);
                out.push_str("</code>");
            }
            Inline::Break => {
                pen.pass("\n");
                out.push_str("<br>\n");
            }
            Inline::Link { target, words } => link(pen, target, words, out),
            placeable => self::placeable(pen, placeable, out),
        }
    }
}

fn around(pen: &Pen<'_>, name: &str, words: &[Inline], out: &mut String) {
    out.extend(["<", name, ">"]);
    inlines(pen, words, out);
    out.extend(["</", name, ">"]);
}

fn link(pen: &Pen<'_>, target: &Target, words: &[Inline], out: &mut String) {
    match target {
        Target::External(url) => {
            out.push_str("<a class=\"external\" rel=\"external noopener noreferrer\"");
            escape::attribute("href", &pen.links.external(url), out);
        }
        Target::Here(id) => {
            out.push_str("<a href=\"#");
            escape::text(id, out);
            out.push('"');
        }
    }
    out.push('>');
    inlines(pen, words, out);
    out.push_str("</a>");
}

fn placeable(pen: &Pen<'_>, inline: &Inline, out: &mut String) {
    let links = pen.links;
    match inline {
        Inline::Term { slug, words } => {
            term(
                pen,
                slug,
                &links.term(slug),
                &Spoken {
                    text: words.as_ref().into(),
                    lang: None,
                },
                out,
            );
        }
        Inline::TermForm { slug, form } => {
            term(
                pen,
                slug,
                &links.term(slug),
                &pen.term_form(slug, form.as_deref()),
                out,
            );
        }
        Inline::Cite {
            instrument,
            provision,
        } => {
            out.push_str("<a class=\"cite\"");
            escape::attribute(
                "href",
                &links.instrument(instrument, provision.as_deref()),
                out,
            );
            escape::attribute("data-instrument", instrument, out);
            linked(pen, &pen.cite(instrument, provision.as_deref()), out);
        }
        Inline::Session(slug) => {
            out.push_str("<a class=\"session-link\"");
            escape::attribute("href", &links.session(slug), out);
            linked(pen, &pen.session_title(slug), out);
        }
        Inline::Minutes(section) => pen.write(&pen.minutes(section).text, out),
        Inline::Variable(variable) => pen.write(&pen.variable(*variable), out),
        Inline::Label(id) => label_of_the_app(pen, id, out),
        Inline::Key(chord) => {
            out.push_str("<kbd>");
            pen.write(&pen.keys(chord), out);
            out.push_str("</kbd>");
        }
        Inline::Help(id) => {
            out.push_str("<a class=\"session-link\"");
            escape::attribute("href", &links.help(id), out);
            linked(pen, &pen.help_title(id), out);
        }
        Inline::Blank => {
            pen.pass("…");
            out.push_str("<span class=\"blank\" role=\"img\"");
            label(pen, "blank-to-fill-in", out);
            out.push_str("></span>");
        }
        _ => {}
    }
}

/// What stands on a button or above a page; where it is a page's title, the way there.
fn label_of_the_app(pen: &Pen<'_>, id: &str, out: &mut String) {
    let spoken = pen.label(id);
    match pen.links.page(id) {
        Some(href) => {
            out.push_str("<a class=\"label\"");
            escape::attribute("href", &href, out);
            linked(pen, &spoken, out);
        }
        None => {
            out.push_str("<b class=\"label\"");
            lang(spoken.lang.as_ref(), out);
            out.push('>');
            pen.write(&spoken.text, out);
            out.push_str("</b>");
        }
    }
}

fn term(pen: &Pen<'_>, slug: &str, href: &str, spoken: &Spoken<'_>, out: &mut String) {
    out.push_str("<a class=\"term\"");
    escape::attribute("href", href, out);
    escape::attribute("data-term", slug, out);
    linked(pen, spoken, out);
}

/// The rest of a link: language, words, end.
fn linked(pen: &Pen<'_>, spoken: &Spoken<'_>, out: &mut String) {
    lang(spoken.lang.as_ref(), out);
    out.push('>');
    pen.write(&spoken.text, out);
    out.push_str("</a>");
}

fn lang(lang: Option<&Lang>, out: &mut String) {
    if let Some(lang) = lang {
        escape::attribute("lang", lang.as_ref(), out);
        escape::attribute("dir", lang.dir().as_str(), out);
    }
}
