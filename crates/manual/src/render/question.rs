//! A part of kind question: the question, its options, what is said to each.

use super::pen::Pen;
use super::{Highlight, Renderer, html};
use crate::session::ServedPart;
use crate::words::{BlockId, Item, Node};

/// A question taken apart. All HTML is escaped.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The question itself: the heading's words.
    pub text_html: String,
    /// What stands between the question and its options; mostly empty.
    pub stem_html: String,
    /// The options in the order of the text.
    pub options: Vec<QuestionOption>,
}

/// One option of a question.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionOption {
    /// Its block.
    pub id: BlockId,
    /// Its words, without an element around them.
    pub html: String,
    /// What is said to who chose it; blocks.
    pub feedback_html: String,
    /// Whether it is a right answer.
    pub right: bool,
}

pub(super) fn read(
    renderer: &Renderer<'_>,
    part: &ServedPart<'_>,
    marks: &[Highlight],
) -> Question {
    let first_list = part
        .blocks
        .iter()
        .position(|node| matches!(node, Node::List { .. }));
    let (stem, rest) = part
        .blocks
        .split_at(first_list.unwrap_or(part.blocks.len()));
    let items = match rest.first() {
        Some(Node::List { items, .. }) => items.as_slice(),
        _ => &[],
    };
    let answers = &part.facts.answers;
    Question {
        text_html: renderer.heading_html_marked(part.heading, marks),
        stem_html: renderer.html_marked(stem, marks),
        options: (1..)
            .zip(items)
            .map(|(number, item)| option(renderer, item, answers.contains(&number), marks))
            .collect(),
    }
}

fn option(
    renderer: &Renderer<'_>,
    item: &Item,
    right: bool,
    marks: &[Highlight],
) -> QuestionOption {
    let mut words = String::new();
    html::words(&Pen::new(renderer, &[]), &item.block, &mut words);
    QuestionOption {
        id: item.block.id.clone(),
        html: words,
        feedback_html: renderer.html_marked(&item.nodes, marks),
        right,
    }
}
