//! Nodes and inlines as HTML. Recursion is bounded by what the reading lets nest.

use std::fmt::Write;

use language::{Args, Lang};

use super::resolve::Spoken;
use super::{Anchors, Renderer, escape};
use crate::words::{AlertKind, Block, BlockId, BlockKind, ColumnAlign, Inline, Item, Node, Target};

pub(super) fn nodes(renderer: &Renderer<'_>, all: &[Node], out: &mut String) {
    for node in all {
        match node {
            Node::Paragraph(block) => element("p", "", renderer, block, out),
            Node::List { start, items } => list(renderer, *start, items, out),
            Node::Table {
                columns,
                header,
                rows,
            } => table(renderer, columns, header, rows, out),
            Node::Alert { kind, nodes } => alert(renderer, *kind, nodes, out),
            Node::Figure { block, figure } => self::figure(renderer, block, figure, out),
            Node::Lines { block, count } => lines(renderer, block, *count, out),
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

fn element(name: &str, attributes: &str, renderer: &Renderer<'_>, block: &Block, out: &mut String) {
    out.push('<');
    out.push_str(name);
    out.push_str(attributes);
    block_attributes(renderer.anchors, &block.id, out);
    out.push('>');
    inlines(renderer, &block.inlines, out);
    end(name, out);
}

fn end(name: &str, out: &mut String) {
    out.extend(["</", name, ">\n"]);
}

fn list(renderer: &Renderer<'_>, start: Option<u64>, items: &[Item], out: &mut String) {
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
    items.iter().for_each(|item| list_item(renderer, item, out));
    end(name, out);
}

fn list_item(renderer: &Renderer<'_>, item: &Item, out: &mut String) {
    out.push_str("<li");
    block_attributes(renderer.anchors, &item.block.id, out);
    out.push('>');
    match item.checked {
        None => inlines(renderer, &item.block.inlines, out),
        Some(checked) => {
            let state = if checked { " checked" } else { "" };
            out.extend(["<label><input type=\"checkbox\"", state, "> "]);
            // A link inside a label would be followed instead of ticking, which is what its reader expects.
            inlines(renderer, &item.block.inlines, out);
            out.push_str("</label>");
        }
    }
    if !item.nodes.is_empty() {
        out.push('\n');
        nodes(renderer, &item.nodes, out);
    }
    end("li", out);
}

/// Where the corner is empty, the first column names the rows.
fn table(
    renderer: &Renderer<'_>,
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
            renderer,
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
            table_cell(renderer, name, scope, columns.get(at), cell, out);
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
}

fn table_cell(
    renderer: &Renderer<'_>,
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
    block_attributes(renderer.anchors, &cell.id, out);
    out.push('>');
    inlines(renderer, &cell.inlines, out);
    end(name, out);
}

fn alert(renderer: &Renderer<'_>, kind: AlertKind, inside: &[Node], out: &mut String) {
    let label = renderer.words.message(label_id(kind), &Args::new());
    out.extend([
        "<aside class=\"alert ",
        kind.as_str(),
        "\" role=\"note\">\n<p class=\"alert-label\"",
    ]);
    lang(label.fallback.then_some(&label.lang), out);
    out.push('>');
    escape::text(&label.text, out);
    out.push_str("</p>\n");
    nodes(renderer, inside, out);
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

fn figure(renderer: &Renderer<'_>, block: &Block, id: &str, out: &mut String) {
    out.push_str("<figure");
    escape::attribute("data-figure", id, out);
    block_attributes(renderer.anchors, &block.id, out);
    out.push('>');
    let drawn = renderer.links.figure(id, renderer.words);
    out.push_str(&drawn.unwrap_or_default());
    end("figure", out);
}

fn lines(renderer: &Renderer<'_>, block: &Block, count: u8, out: &mut String) {
    out.push_str("<div class=\"lines\" role=\"img\"");
    block_attributes(renderer.anchors, &block.id, out);
    label(renderer, "lines-to-write-on", out);
    out.push('>');
    (0..count).for_each(|_| out.push_str("<span class=\"line\"></span>"));
    end("div", out);
}

fn label(renderer: &Renderer<'_>, message: &str, out: &mut String) {
    let said = renderer.words.message(message, &Args::new());
    escape::attribute("aria-label", &said.text, out);
    lang(said.fallback.then_some(&said.lang), out);
}

pub(super) fn inlines(renderer: &Renderer<'_>, all: &[Inline], out: &mut String) {
    for inline in all {
        match inline {
            Inline::Text(text) => escape::text(text, out),
            Inline::Emphasis(words) => around(renderer, "em", words, out),
            Inline::Strong(words) => around(renderer, "strong", words, out),
            Inline::Code(text) => {
                out.push_str("<code>");
                escape::text(text, out);
                out.push_str("</code>");
            }
            Inline::Break => out.push_str("<br>\n"),
            Inline::Link { target, words } => link(renderer, target, words, out),
            placeable => self::placeable(renderer, placeable, out),
        }
    }
}

fn around(renderer: &Renderer<'_>, name: &str, words: &[Inline], out: &mut String) {
    out.extend(["<", name, ">"]);
    inlines(renderer, words, out);
    out.extend(["</", name, ">"]);
}

fn link(renderer: &Renderer<'_>, target: &Target, words: &[Inline], out: &mut String) {
    match target {
        Target::External(url) => {
            out.push_str("<a class=\"external\" rel=\"external noopener noreferrer\"");
            escape::attribute("href", &renderer.links.external(url), out);
        }
        Target::Here(id) => {
            out.push_str("<a href=\"#");
            escape::text(id, out);
            out.push('"');
        }
    }
    out.push('>');
    inlines(renderer, words, out);
    out.push_str("</a>");
}

fn placeable(renderer: &Renderer<'_>, inline: &Inline, out: &mut String) {
    let links = renderer.links;
    match inline {
        Inline::Term { slug, words } => {
            term(
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
                slug,
                &links.term(slug),
                &renderer.term_form(slug, form.as_deref()),
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
            linked(&renderer.cite(instrument, provision.as_deref()), out);
        }
        Inline::Session(slug) => {
            out.push_str("<a class=\"session-link\"");
            escape::attribute("href", &links.session(slug), out);
            linked(&renderer.session_title(slug), out);
        }
        Inline::Minutes(section) => escape::text(&renderer.minutes(section).text, out),
        Inline::Variable(variable) => escape::text(&renderer.variable(*variable), out),
        Inline::Blank => {
            out.push_str("<span class=\"blank\" role=\"img\"");
            label(renderer, "blank-to-fill-in", out);
            out.push_str("></span>");
        }
        _ => {}
    }
}

fn term(slug: &str, href: &str, spoken: &Spoken<'_>, out: &mut String) {
    out.push_str("<a class=\"term\"");
    escape::attribute("href", href, out);
    escape::attribute("data-term", slug, out);
    linked(spoken, out);
}

/// The rest of a link: language, words, end.
fn linked(spoken: &Spoken<'_>, out: &mut String) {
    lang(spoken.lang.as_ref(), out);
    out.push('>');
    escape::text(&spoken.text, out);
    out.push_str("</a>");
}

fn lang(lang: Option<&Lang>, out: &mut String) {
    if let Some(lang) = lang {
        escape::attribute("lang", lang.as_ref(), out);
        escape::attribute("dir", lang.dir().as_str(), out);
    }
}
