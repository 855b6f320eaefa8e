//! Which nodes of two texts stand in one row.

use std::ops::Range;

use language::Lang;
use manual::{BlockRef, Heading, Node, ServedPart, ServedSection};

/// A heading and what stands below it, in one language.
#[derive(Clone, Copy)]
pub(crate) struct Piece<'a> {
    pub(crate) lang: &'a Lang,
    pub(crate) is_fallback: bool,
    pub(crate) heading: &'a Heading,
    pub(crate) nodes: &'a [Node],
}

/// The nodes of the left and of the right text that say the same. One of them may be empty.
pub(crate) type Row = (Range<usize>, Range<usize>);

impl<'a> From<&ServedSection<'a>> for Piece<'a> {
    fn from(served: &ServedSection<'a>) -> Self {
        Self {
            lang: served.lang,
            is_fallback: served.fallback,
            heading: served.heading,
            nodes: served.blocks,
        }
    }
}

impl<'a> From<&ServedPart<'a>> for Piece<'a> {
    fn from(served: &ServedPart<'a>) -> Self {
        Self {
            lang: served.lang,
            is_fallback: served.fallback,
            heading: served.heading,
            nodes: served.blocks,
        }
    }
}

/// The rows in order: node against node where both have as many, else as the texts align.
pub(crate) fn rows(left: Piece<'_>, right: Piece<'_>) -> Vec<Row> {
    let (here, there) = (left.nodes.len(), right.nodes.len());
    if here == there {
        return (0..here).map(|at| (at..at + 1, at..at + 1)).collect();
    }
    cut(here, there, &same_nodes(left, right))
}

/// The pairs of nodes in which some block says the same.
fn same_nodes(left: Piece<'_>, right: Piece<'_>) -> Vec<(usize, usize)> {
    let (left_nodes, left) = blocks(left);
    let (right_nodes, right) = blocks(right);
    let matches = manual::align(&left, &right).matches;
    let pairs = left_nodes.iter().zip(&matches).flat_map(|(node, found)| {
        let to = found.to.iter().filter_map(|to| right_nodes.get(*to));
        to.map(|other| (*node, *other))
    });
    pairs.collect()
}

/// Every block, and the node that it stands in.
fn blocks(piece: Piece<'_>) -> (Vec<usize>, Vec<BlockRef<'_>>) {
    let mut all = (Vec::new(), Vec::new());
    for (at, node) in piece.nodes.iter().enumerate() {
        node.each_block(&mut |block| {
            all.0.push(at);
            all.1.push(BlockRef::new(piece.lang, block));
        });
    }
    all
}

/// The most rows into which both sides can be cut without parting a pair.
fn cut(left: usize, right: usize, pairs: &[(usize, usize)]) -> Vec<Row> {
    let mut rows = Vec::new();
    let (mut at, mut to) = (0, 0);
    while at < left || to < right {
        let row = whole(first(at, to, left, pairs), pairs);
        (at, to) = (row.0.end, row.1.end);
        rows.push(row);
    }
    rows
}

/// The node that begins the next row. What stands in one text alone comes before what both say.
fn first(at: usize, to: usize, left: usize, pairs: &[(usize, usize)]) -> Row {
    let is_alone = !pairs.iter().any(|pair| pair.0 == at);
    let other_is_alone = !pairs.iter().any(|pair| pair.1 == to);
    if at == left || (!is_alone && other_is_alone) {
        (at..at, to..to + 1)
    } else {
        (at..at + 1, to..to)
    }
}

/// The row with everything that is paired with something in it.
fn whole(mut row: Row, pairs: &[(usize, usize)]) -> Row {
    loop {
        let inside = |pair: &&(usize, usize)| row.0.contains(&pair.0) || row.1.contains(&pair.1);
        let (mut end, mut other_end) = (row.0.end, row.1.end);
        for pair in pairs.iter().filter(inside) {
            end = end.max(pair.0 + 1);
            other_end = other_end.max(pair.1 + 1);
        }
        if (end, other_end) == (row.0.end, row.1.end) {
            return row;
        }
        (row.0.end, row.1.end) = (end, other_end);
    }
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn pairs_are_never_parted_and_nothing_is_left_out() {
        let check = |left, right, pairs: &[(usize, usize)], expect: &[(usize, usize)]| {
            let rows = cut(left, right, pairs);
            let lengths: Vec<_> = rows.iter().map(|row| (row.0.len(), row.1.len())).collect();
            assert_eq!(lengths, expect, "{left} {right} {pairs:?}");
        };
        check(0, 0, &[], &[]);
        check(2, 0, &[], &[(1, 0), (1, 0)]);
        check(1, 2, &[], &[(1, 0), (0, 1), (0, 1)]);
        check(2, 3, &[(0, 0), (1, 2)], &[(1, 1), (0, 1), (1, 1)]);
        check(3, 2, &[(0, 0), (2, 1)], &[(1, 1), (1, 0), (1, 1)]);
        // A run of two against one, then a list.
        check(3, 2, &[(0, 0), (1, 0), (2, 1)], &[(2, 1), (1, 1)]);
        // What crosses stays in one row.
        check(3, 2, &[(0, 1), (2, 0)], &[(3, 2)]);
    }
}
