//! What stands elsewhere in the source than when it was translated, while the translation stayed.

use std::collections::BTreeSet;

use super::Standing;
use crate::changed::Change;
use crate::passage::block_id;
use crate::records::Record;
use crate::state::State;

/// Marks what moved. It moved if neither the record nor the translation has the order of the source.
pub(super) fn mark_moved(all: &mut [Standing], record: &Record) {
    // In the order of the source: the line of each, and its place in the translation.
    let known: Vec<(usize, usize, usize)> = all
        .iter()
        .enumerate()
        .filter(|(_, standing)| standing.lines.len() == 1 && standing.now.is_none())
        .filter(|(_, standing)| {
            let key = standing
                .lines
                .first()
                .map(|line| record.lines[*line].key.as_str());
            key.is_some_and(|key| block_id(key, 0).is_some())
        })
        .filter_map(|(at, standing)| Some((at, standing.lines[0], standing.own?)))
        .collect();
    let in_record = rising(&known.iter().map(|(_, line, _)| *line).collect::<Vec<_>>());
    let in_text = rising(&known.iter().map(|(_, _, own)| *own).collect::<Vec<_>>());
    for (nth, (at, _, _)) in known.iter().enumerate() {
        let standing = &mut all[*at];
        let has_moved = !in_record.contains(&nth) && !in_text.contains(&nth);
        if has_moved && standing.change.is_none() && standing.source.is_some() {
            standing.state = State::Stale(Change::Moved.weight());
            standing.change = Some(Change::Moved);
        }
    }
}

/// Which of these are in the longest rising sequence among them.
fn rising(numbers: &[usize]) -> BTreeSet<usize> {
    // ends[n]: the place of the smallest number that ends a rising sequence of length n + 1.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    for (at, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers[*end] <= *number);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut kept = BTreeSet::new();
    let mut next = ends.last().copied();
    while let Some(at) = next {
        kept.insert(at);
        next = before[at];
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::rising;

    #[test]
    fn what_is_out_of_order_is_left_out() {
        #[track_caller]
        fn check(numbers: &[usize], expect: &[usize]) {
            let kept: Vec<usize> = rising(numbers).into_iter().collect();
            assert_eq!(kept, expect);
        }
        check(&[], &[]);
        check(&[1, 2, 3], &[0, 1, 2]);
        check(&[1, 5, 2, 3, 4], &[0, 2, 3, 4]);
        check(&[4, 1, 2, 3], &[1, 2, 3]);
        check(&[2, 2, 2], &[0, 1, 2]);
    }
}
