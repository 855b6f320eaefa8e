//! Where the source's words of a record are in the source of today.

use manual::{BlockKind, BlockRef, align, fragment};

use super::{Sides, blocks, keys};
use crate::passage::block_id;
use crate::records::Record;

/// For each line of the record the passages of the source it is now; none where they are gone.
pub(super) fn follow(sides: &Sides<'_>, record: &Record) -> Vec<Vec<usize>> {
    let by_key = keys(sides.source);
    let at_its_place: Vec<Option<usize>> = record
        .lines
        .iter()
        .map(|line| by_key.get(line.key.as_str()).copied())
        .collect();
    let is_plain = |(line, place): (&crate::Line, &Option<usize>)| {
        let by_name =
            |at: &usize| sides.source[*at].is_message() || sides.source[*at].text == line.source;
        match place {
            Some(at) => by_name(at) || block_id(&line.key, 0).is_none(),
            // The key of a message is a name: it does not wander.
            None => sides.source.first().is_some_and(super::Passage::is_message),
        }
    };
    if record.lines.iter().zip(&at_its_place).all(is_plain) {
        return at_its_place
            .into_iter()
            .map(|place| place.into_iter().collect())
            .collect();
    }
    aligned(sides, record, at_its_place)
}

fn aligned(sides: &Sides<'_>, record: &Record, places: Vec<Option<usize>>) -> Vec<Vec<usize>> {
    let (now_at, now) = blocks(sides.source, sides.source_lang);
    let mut found: Vec<Vec<usize>> = places
        .into_iter()
        .map(|at| at.into_iter().collect())
        .collect();
    let mut old_at = Vec::new();
    let mut old = Vec::new();
    for (nth, line) in record.lines.iter().enumerate() {
        if let Some(block) = old_block(sides, nth, record, &found[nth]) {
            old_at.push(nth);
            old.push(block);
        } else {
            debug_assert!(block_id(&line.key, 0).is_none());
        }
    }
    for (nth, matched) in old_at.into_iter().zip(align(&old, &now).matches) {
        found[nth] = matched.to.into_iter().map(|to| now_at[to]).collect();
    }
    found
}

/// A line's words as a block of the text they stood in.
fn old_block<'a>(
    sides: &Sides<'a>,
    nth: usize,
    record: &'a Record,
    place: &[usize],
) -> Option<BlockRef<'a>> {
    let line = &record.lines[nth];
    let same = place.first().map(|at| &sides.source[*at]);
    let hash = match same {
        Some(passage) if passage.text == line.source => passage.hash,
        _ => fragment(&line.source).map_or(0, |block| block.id.hash),
    };
    let id = block_id(&line.key, hash)?;
    let depth = same.map_or_else(|| usual_depth(id.kind), |passage| passage.depth);
    Some(BlockRef {
        id,
        lang: sides.source_lang,
        depth,
        words: line.source.as_str().into(),
    })
}

fn usual_depth(kind: BlockKind) -> u8 {
    match kind {
        BlockKind::Item => 1,
        BlockKind::Cell | BlockKind::Alert => 1,
        BlockKind::Heading | BlockKind::Paragraph | BlockKind::Figure => 0,
    }
}
